import type { Evidence, EvidenceKind } from '../../domain/evidence.ts'

/**
 * Kinds of source that can each be laid to a maker of its own (a matching of kinds to makers): two items of one
 * publisher or author are one voice, and items nobody is named for cannot be told apart.
 */
export function independentKinds(items: readonly Evidence[]): readonly EvidenceKind[] {
  const makers = makersOf(items)
  const kinds = [...new Set(items.map((item) => item.kind))]
  const held = new Map<number, EvidenceKind>()
  const place = (kind: EvidenceKind, tried: Set<number>): boolean =>
    items.some((item, i) => {
      const maker = makers[i]
      if (item.kind !== kind || maker === undefined || tried.has(maker)) return false
      tried.add(maker)
      const holder = held.get(maker)
      if (holder !== undefined && !place(holder, tried)) return false
      held.set(maker, kind)
      return true
    })
  return kinds.filter((kind) => place(kind, new Set()))
}

/** For each item the number of its maker; items that share a publisher or an author, directly or through others, share the number. */
function makersOf(items: readonly Evidence[]): readonly number[] {
  const leads = items.map((_, i) => i)
  const leadOf = (i: number): number => {
    const next = leads[i] ?? i
    return next === i ? i : leadOf(next)
  }
  const firstNamed = new Map<string, number>()
  items.forEach((item, i) => {
    for (const name of namesOf(item)) {
      const first = firstNamed.get(name)
      if (first === undefined) firstNamed.set(name, i)
      else leads[leadOf(i)] = leadOf(first)
    }
  })
  return items.map((_, i) => leadOf(i))
}

function namesOf(item: Evidence): readonly string[] {
  const makers = [item.publisher, item.author].map(plainName).filter((name) => name !== '')
  return makers.length > 0 ? makers : [plainName(item.source)]
}

function plainName(name: string | null): string {
  const letters = (name ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
  return letters.trim().replace(/^the /, '')
}
