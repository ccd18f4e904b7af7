import type { Bates } from '../domain/exhibit.ts'

/** The n-th page's Bates number: "W000123". */
export function batesNumber({ prefix, digits }: Bates, n: number): string {
  return prefix + String(n).padStart(digits, '0')
}
