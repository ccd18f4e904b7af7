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
}

/** Plans every exhibit behind a petition of `petitionPages` pages. */
export function planExhibits(
  file: VolumeFile,
  exhibits: readonly ExhibitEntry[],
  petitionPages: number,
): readonly PlannedExhibit[] {
  let before = 0
  return exhibits.map((entry, index) => {
    const pages = Array.from({ length: entry.pages }, () => file.reserve())
    const firstPage = petitionPages + before + index + 1
    const planned = { entry, node: file.reserve(), cover: file.reserve(), pages, before, firstPage }
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
