import type { SearchHit } from '../../../domain/search.ts'

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

/** A filter to offer while one is typed: the text that completes it. */
export interface Offer {
  readonly words: string
  readonly query: string
}

/** What may follow what was typed: filters whose name begins with the last word, then the values of the filter it names. */
export function offersFor(
  query: string,
  filters: readonly { readonly name: string; readonly values: readonly string[] }[],
): readonly Offer[] {
  const [, before = '', last = ''] = /^(.*?)(\S*)$/s.exec(query) ?? []
  const [name = '', value] = last.split(':')
  if (value !== undefined) {
    const values = filters.find((filter) => filter.name === name)?.values ?? []
    return values
      .filter((each) => each.startsWith(value) && each !== value)
      .map((each) => ({ words: `${name}:${each}`, query: `${before}${name}:${each} ` }))
  }
  const named = filters.filter((filter) => filter.name.startsWith(last))
  const start = named.length > 0 ? before : `${query} `
  const offered = named.length > 0 ? named : filters
  return offered.map((filter) => ({ words: `${filter.name}:`, query: `${start}${filter.name}:` }))
}
