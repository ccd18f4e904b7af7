import type { Bates } from '../../domain/exhibit.ts'
import type { ExhibitEntry } from '../model.ts'

/** An exhibit ready to be bound: its entry and, loaded only when its turn comes, each of its parts (from 0) as a PDF that copies cleanly. */
export interface VolumeExhibit {
  readonly entry: ExhibitEntry
  pages(part: number): Promise<Uint8Array>
  /** The same pages drawn as pictures, for a PDF that turns out not to copy after all. */
  redrawn?(pdf: Uint8Array): Promise<Uint8Array>
}

/** What the binder is given. `petition` is the typeset petition, `covers` one PDF with one cover sheet per exhibit in order. */
export interface VolumeInput {
  readonly petition: Uint8Array
  readonly covers: Uint8Array
  readonly exhibits: readonly VolumeExhibit[]
  readonly title: string
  readonly author: string
  readonly language: string
  /** ISO date for the file's metadata, or null; never the clock. */
  readonly date: string | null
  readonly banner: string | null
  readonly watermark: string | null
  readonly bates: Bates
  /** Exhibits bound into other files of the same folder, which links and bookmarks lead into. */
  readonly elsewhere?: readonly ExhibitElsewhere[]
}

/** An exhibit in another file: its cover sheet's page there, from 1, with its pages behind it. */
export interface ExhibitElsewhere {
  readonly number: string
  readonly title: string
  /** Name of the file, ASCII, without any folder. */
  readonly file: string
  readonly firstPage: number
  readonly pages: number
}

/** Where each exhibit ended up: pages of the bound PDF, from 1; `firstPage` is its cover sheet. */
export interface VolumeResult {
  readonly pages: number
  readonly exhibits: readonly { readonly number: string; readonly firstPage: number; readonly pages: number }[]
}
