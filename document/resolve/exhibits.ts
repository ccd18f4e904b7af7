import type { EvidenceId } from '../../domain/ids.ts'
import type { ExhibitEntry, Inline } from '../model.ts'
import { unresolvable } from './unresolvable.ts'

/** An item that may become an exhibit: its entry without a number, and where its pages and quotes stand among the exhibit's pages. */
export type ExhibitSource = Omit<ExhibitEntry, 'number'> & {
  /** The exhibit page (from 1) on which the item's page or quote stands; null names the cover sheet. */
  locate(page: number | null, quote: string | null): number | null
}

/** An item with the number its first citation gave it. */
export interface NumberedExhibit {
  readonly entry: ExhibitEntry
  readonly locate: (page: number | null, quote: string | null) => number | null
}

/** Numbers items "1", "2" … in the order of their first citation; what is never cited is no exhibit. Throws `cannot-typeset` for a cite of an unknown item. */
export function numberExhibits(
  inlines: readonly Inline[],
  sources: readonly ExhibitSource[],
): ReadonlyMap<EvidenceId, NumberedExhibit> {
  const known = new Map(sources.map((source) => [source.evidenceId, source]))
  const cited = new Set(inlines.filter((inline) => inline.kind === 'cite').map((inline) => inline.evidenceId))
  return new Map([...cited].map((id, i) => [id, numbered(known.get(id), id, String(i + 1))]))
}

function numbered(source: ExhibitSource | undefined, id: EvidenceId, number: string): NumberedExhibit {
  if (source === undefined) throw unresolvable(`it cites an item that is not among the evidence (${id})`)
  return { entry: entryOf(source, number), locate: (page, quote) => source.locate(page, quote) }
}

/** Field by field, since a source may carry more than an entry does. */
function entryOf(source: ExhibitSource, number: string): ExhibitEntry {
  const { evidenceId, title, pages, what, purpose, supports, date, language, sha256, bytes, originalName, remark } =
    source
  return {
    number,
    evidenceId,
    title,
    pages,
    what,
    purpose,
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
