import type { Region } from '../../../domain/fact.ts'

/** Where the proof of a fact about to be written stands in the open item. */
export interface Pin {
  readonly page: number
  readonly quote: string | null
  readonly region: Region | null
}
