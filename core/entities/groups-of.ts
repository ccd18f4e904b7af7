import type { Judgment } from '../../domain/entities/entity.ts'

/** Finds the eldest record (lowest id) of the group that a record is judged to be one with. */
export function groupsOf(judgments: readonly Pick<Judgment, 'first' | 'second' | 'verdict'>[]): (id: string) => string {
  const up = new Map<string, string>()
  const root = (id: string): string => {
    const above = up.get(id)
    return above === undefined ? id : root(above)
  }
  for (const { first, second, verdict } of judgments) {
    const [a, b] = [root(first), root(second)]
    if (verdict === 'same' && a !== b) up.set(a < b ? b : a, a < b ? a : b)
  }
  return root
}
