import type { ExhibitEntry } from '../model.ts'
import type { VolumeFile } from './volume-file.ts'

/** Object numbers of one exhibit's part of the volume, set aside before anything refers to them. */
export interface PlannedExhibit {
  readonly entry: ExhibitEntry
  /** Node of the page tree that holds the cover and the pages. */
  readonly node: number
  readonly cover: number
  readonly pages: readonly number[]
  /** Pages of other exhibits before this one's first, for continuous Bates numbers. */
  readonly before: number
  /** Page of the volume, from 1, that is the cover sheet. */
  readonly firstPage: number
  readonly tags: PlannedTags
}

/** Object numbers of an exhibit's tags (ISO 32000-1 § 14.7), and the key that its cover sheet has in the parent tree. */
export interface PlannedTags {
  /** The element of the whole exhibit, and in it the one that holds its pages'. */
  readonly section: number
  readonly body: number
  /** The leaf of the parent tree with the exhibit's pages. */
  readonly leaf: number
  readonly coverKey: number
}

/** Plans every exhibit behind a petition of `petitionPages` pages, whose parent tree ends before `firstKey`. */
export function planExhibits(
  file: VolumeFile,
  exhibits: readonly ExhibitEntry[],
  petitionPages: number,
  firstKey = 0,
): readonly PlannedExhibit[] {
  let before = 0
  return exhibits.map((entry, index) => {
    const pages = Array.from({ length: entry.pages }, () => file.reserve())
    const firstPage = petitionPages + before + index + 1
    const [node, cover] = [file.reserve(), file.reserve()]
    const tags = { section: file.reserve(), body: file.reserve(), leaf: file.reserve(), coverKey: firstKey + index }
    const planned = { entry, node, cover, pages, before, firstPage, tags }
    before += entry.pages
    return planned
  })
}

/** The object a citation's link leads to: the page it names, or the cover sheet where it names none; null if there is none such. */
export function targetOf(planned: readonly PlannedExhibit[], exhibit: string, page: number | null): number | null {
  const found = planned.find(({ entry }) => entry.number === exhibit)
  if (!found) return null
  return page === null ? found.cover : (found.pages[page - 1] ?? null)
}
