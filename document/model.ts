import type { Authority, CitePart } from '../domain/authority.ts'
import type { Bates } from '../domain/exhibit.ts'
import type { FigureShape } from '../domain/figure.ts'
import type { EvidenceId } from '../domain/ids.ts'
import type { FiledParts } from './filed-parts.ts'

/** A run inside a block. `cite` is the only way to mention an exhibit; numbers are never written by hand. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'cite'
      readonly evidenceId: EvidenceId
      readonly page: number | null
      readonly quote: string | null
    }
  | { readonly kind: 'law'; readonly authority: string; readonly detail: string | null }
  | { readonly kind: 'footnote'; readonly children: readonly Inline[] }
  | { readonly kind: 'slot'; readonly field: string; readonly says: string }
  | { readonly kind: 'reference'; readonly target: string }
  /** Words copied from a page of an item: they print as they stand, and are compared with the quote they were. */
  | {
      readonly kind: 'quoted'
      readonly evidenceId: EvidenceId
      readonly page: number | null
      readonly quote: string
      readonly children: readonly Inline[]
    }
  /** Words a person marked as argument: they print as they stand, and ask for no proof. */
  | { readonly kind: 'argument'; readonly children: readonly Inline[] }

export interface Column {
  readonly title: string
  readonly align: 'start' | 'end'
  /** Share of the table's width, relative to the other columns. */
  readonly width: number
}

/** What names a block for as long as it stands, "section/block": positions on the page and changes are told by it. */
interface Keyed {
  readonly key?: string
}

export type Block = Keyed & BlockKind

type BlockKind =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly id: string
      readonly numbered: boolean
      readonly children: readonly Inline[]
    }
  | { readonly kind: 'paragraph'; readonly numbered: boolean; readonly children: readonly Inline[] }
  | { readonly kind: 'quotation'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'table'
      /** What references name it by; a table without one can't be referred to. */
      readonly id?: string | undefined
      readonly caption: readonly Inline[]
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
      readonly source: readonly Inline[] | null
    }
  | (FigureShape & {
      readonly kind: 'figure'
      readonly id: string
      /** What the picture shows, for who can't see it; the caption where it is empty. */
      readonly alt: string
      readonly caption: readonly Inline[]
      readonly source: readonly Inline[] | null
    })
  | { readonly kind: 'letterhead'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'signature'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'contents' }
  | { readonly kind: 'authorities' }
  | { readonly kind: 'exhibit-index' }
  | { readonly kind: 'page-break' }

/** A petition as authored by a template: nothing numbered yet. */
export interface PetitionDocument {
  readonly title: string
  readonly shortTitle: string
  /** BCP 47. */
  readonly language: string
  /** Right side of the running head, e.g. "Confidential version". */
  readonly version: string
  /** A word set pale behind every page ("DRAFT"), or null. */
  readonly watermark: string | null
  /** A line that every page must carry ("Example, not for filing"), or null. */
  readonly banner: string | null
  readonly author: string
  /** ISO date set into the files' metadata; never the clock. */
  readonly date: string | null
  readonly authorities: readonly Authority[]
  readonly blocks: readonly Block[]
}

/** One of the PDFs an exhibit is bound from. `of` are its pages, `only` those of them (from 1) that are bound; null for all. */
export interface ExhibitPart {
  readonly kind: 'item' | 'translation' | 'certificate' | 'original'
  /** The item whose pages they are; null for pages made for the exhibit. */
  readonly evidenceId: EvidenceId | null
  readonly of: number
  readonly only: readonly number[] | null
  /** BCP 47 language of the words on its pages, where it is known. */
  readonly language?: string
}

/** One exhibit as the document must know it. `pages` are the pages that carry its sticker, cover sheet not counted. */
export interface ExhibitEntry {
  readonly number: string
  /** Heading it stands under in the index, "A. Trade records", or null. */
  readonly group: string | null
  readonly evidenceId: EvidenceId
  readonly title: string
  readonly pages: number
  readonly parts: readonly ExhibitPart[]
  /** What it is, in words: "Press report". */
  readonly what: string
  /** What it is put forward for, and what in it matters, as cover sheet and index print them. */
  readonly purpose: string
  readonly keyInformation: string
  readonly supports: readonly string[]
  readonly source: string
  readonly date: string
  readonly language: string
  readonly sha256: string
  readonly bytes: number
  readonly originalName: string
  /** Set where the item is bound as something else than itself ("bound as page images …", "slip sheet: …"). */
  readonly remark: string | null
}

/** A cite with its words settled: "Ex. 4 at 2", and the exhibit page those words name (null: the cover sheet). */
export interface ResolvedCite {
  readonly kind: 'cite'
  readonly exhibit: string
  readonly page: number | null
  readonly words: string
}

/** A mention of law with its words settled. `parts` is there where some are italic; `unconfirmed` where nobody has compared it with its source. */
export interface ResolvedLaw {
  readonly kind: 'law'
  readonly authority: string
  readonly words: string
  readonly parts?: readonly CitePart[]
  readonly unconfirmed?: true
}

export type ResolvedInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly children: readonly ResolvedInline[] }
  | { readonly kind: 'strong'; readonly children: readonly ResolvedInline[] }
  | ResolvedCite
  | ResolvedLaw
  | { readonly kind: 'footnote'; readonly number: number; readonly children: readonly ResolvedInline[] }
  | { readonly kind: 'slot'; readonly field: string; readonly says: string }
  | { readonly kind: 'reference'; readonly target: string; readonly words: string }

export interface ContentsEntry {
  readonly id: string
  readonly level: 1 | 2 | 3
  readonly number: string
  readonly title: string
}

export interface AuthorityEntry extends Pick<ResolvedLaw, 'parts' | 'unconfirmed'> {
  readonly id: string
  readonly cite: string
}

export interface AuthorityGroup {
  readonly title: string
  readonly entries: readonly AuthorityEntry[]
}

export type ResolvedBlock = Keyed & ResolvedBlockKind

type ResolvedBlockKind =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly id: string
      readonly number: string
      readonly children: readonly ResolvedInline[]
    }
  | { readonly kind: 'paragraph'; readonly number: number | null; readonly children: readonly ResolvedInline[] }
  | { readonly kind: 'quotation'; readonly children: readonly ResolvedInline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly ResolvedInline[])[] }
  | {
      readonly kind: 'table'
      readonly id?: string | undefined
      readonly number: number
      readonly caption: readonly ResolvedInline[]
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly (readonly ResolvedInline[])[])[]
      readonly source: readonly ResolvedInline[] | null
    }
  | {
      readonly kind: 'figure'
      readonly id: string
      readonly number: number
      /** Null where the picture is not shown: it is withheld, or can't be drawn. */
      readonly picture: FigurePicture | null
      readonly alt: string
      readonly caption: readonly ResolvedInline[]
      /** Always names the exhibit that the picture is of. */
      readonly source: readonly ResolvedInline[]
    }
  | { readonly kind: 'letterhead'; readonly lines: readonly (readonly ResolvedInline[])[] }
  | { readonly kind: 'signature'; readonly lines: readonly (readonly ResolvedInline[])[] }
  | { readonly kind: 'contents'; readonly entries: readonly ContentsEntry[] }
  | { readonly kind: 'authorities'; readonly groups: readonly AuthorityGroup[] }
  | {
      readonly kind: 'exhibit-index'
      readonly exhibits: readonly ExhibitEntry[]
      readonly custodyHead: string
      /** Set where the exhibits are filed in files of their own. */
      readonly filed?: FiledParts
    }
  | { readonly kind: 'page-break' }

/** A figure's picture among the files a renderer is handed, with its size as printed, in points. */
export interface FigurePicture {
  readonly path: string
  readonly width: number
  readonly height: number
  /** Parts of it are covered, in a public version. */
  readonly covered: boolean
}

declare const resolvedBrand: unique symbol

/** A document in which everything is numbered once; only resolve() makes one, only the renderers read it. */
export interface ResolvedDocument extends Omit<PetitionDocument, 'blocks' | 'authorities'> {
  readonly blocks: readonly ResolvedBlock[]
  readonly exhibits: readonly ExhibitEntry[]
  /** How the pages of the exhibits are numbered through. */
  readonly bates: Bates
  readonly custodyHead: string
  readonly [resolvedBrand]: true
}
