import type { Fact } from '../../../domain/fact.ts'
import type { SearchHit } from '../../../ipc/contract/search.ts'

/** The places found in one item. */
export interface ItemHits {
  readonly id: SearchHit['evidenceId']
  readonly title: string
  readonly hits: readonly SearchHit[]
}

/** Hits grouped by the item they are in, items in the order they were first found. */
export function byItem(hits: readonly SearchHit[]): readonly ItemHits[] {
  const ids = [...new Set(hits.map(({ evidenceId }) => evidenceId))]
  return ids.map((id) => {
    const own = hits.filter(({ evidenceId }) => evidenceId === id)
    return { id, title: own[0]?.title ?? '', hits: own }
  })
}

/** Facts whose statement or quotes have every word looked for. */
export function matchingFacts(facts: readonly Fact[], query: string): readonly Fact[] {
  const words = query.toLowerCase().replaceAll('"', ' ').split(/\s+/).filter(Boolean)
  const textOf = ({ statement, pinpoints }: Fact) =>
    [statement, ...pinpoints.map(({ quote }) => quote ?? '')].join(' ').toLowerCase()
  return words.length === 0 ? [] : facts.filter((fact) => words.every((word) => textOf(fact).includes(word)))
}

/** A snippet cut into runs, those that were looked for marked. */
export function marked(
  snippet: string,
  marks: SearchHit['marks'],
): readonly { readonly text: string; readonly on: boolean }[] {
  const edges = [0, ...marks.flat(), snippet.length]
  return edges.slice(1).flatMap((end, i) => {
    const text = snippet.slice(edges[i], end)
    return text === '' ? [] : [{ text, on: i % 2 === 1 }]
  })
}
