import type { EvidenceId } from '../../domain/ids.ts'
import type { ExhibitEntry, ExhibitPart, Inline } from '../model.ts'
import { arrange, type Arrangement } from './arrangement.ts'
import { unresolvable } from './unresolvable.ts'

type Settled = 'number' | 'group' | 'parts' | 'keyInformation'

/** An item that may become an exhibit: its entry without a number, and where its pages and quotes stand among the exhibit's pages. */
export interface ExhibitSource extends Omit<ExhibitEntry, Settled> {
  readonly keyInformation?: string
  /** What it is bound from, in order; one part with all its pages where it says nothing. */
  readonly parts?: readonly ExhibitPart[]
  /** Other items whose cites lead to it. */
  readonly also?: readonly EvidenceId[]
  /** Bound even where nothing cites it. */
  readonly included?: boolean
  /** The exhibit page (from 1) on which a part's page or quote stands (the item's own unless `of` names another); null names the cover sheet. */
  locate(page: number | null, quote: string | null, of?: EvidenceId): number | null
}

/** An item with the number its place gave it. */
export interface NumberedExhibit {
  readonly entry: ExhibitEntry
  readonly locate: (page: number | null, quote: string | null, of: EvidenceId) => number | null
}

/** The exhibits in the order they are bound in, and each by every item it is bound from. */
export interface NumberedExhibits {
  readonly entries: readonly ExhibitEntry[]
  readonly byItem: ReadonlyMap<EvidenceId, NumberedExhibit>
}

/** Numbers what is cited, and what is to be bound all the same, as the arrangement says. Throws `cannot-typeset` for a cite of an unknown item. */
export function numberExhibits(
  inlines: readonly Inline[],
  sources: readonly ExhibitSource[],
  arrangement: Arrangement,
): NumberedExhibits {
  const known = new Map(sources.flatMap((source) => itemsOf(source).map((id) => [id, source] as const)))
  const cited = inlines.flatMap((inline) => {
    if (inline.kind !== 'cite') return []
    const source = known.get(inline.evidenceId)
    if (source === undefined)
      throw unresolvable(`it cites an item that is not among the evidence (${inline.evidenceId})`)
    return [source]
  })
  const bound = new Set([...cited, ...sources.filter(({ included }) => included)])
  const numbered = arrange(arrangement, [...bound]).map(({ item, number, group }) => ({
    source: item,
    exhibit: {
      entry: entryOf(item, number, group),
      locate: (page: number | null, quote: string | null, of: EvidenceId) => item.locate(page, quote, of),
    },
  }))
  return {
    entries: numbered.map(({ exhibit }) => exhibit.entry),
    byItem: new Map(numbered.flatMap(({ source, exhibit }) => itemsOf(source).map((id) => [id, exhibit] as const))),
  }
}

/** Every item whose cites lead into the exhibit. */
function itemsOf({ evidenceId, parts = [], also = [] }: ExhibitSource): readonly EvidenceId[] {
  return [...new Set([evidenceId, ...also, ...parts.flatMap((part) => part.evidenceId ?? [])])]
}

/** Field by field, since a source may carry more than an entry does. */
function entryOf(source: ExhibitSource, number: string, group: string | null): ExhibitEntry {
  const { evidenceId, title, pages, what, purpose, supports, date, language, sha256, bytes, originalName, remark } =
    source
  return {
    number,
    group,
    evidenceId,
    title,
    pages,
    parts: source.parts ?? [{ kind: 'item', evidenceId, of: pages, only: null }],
    what,
    purpose,
    keyInformation: source.keyInformation ?? '',
    supports,
    source: source.source,
    date,
    language,
    sha256,
    bytes,
    originalName,
    remark,
  }
}
