import type { Block, BuildInput, EvidenceId, Template } from '../basics.ts'

/** What a module calls things; every shared part takes its words from here. */
export interface Terms {
  /** The filing in running text: "petition". */
  readonly filing: string
  /** Who files it: "petitioner". */
  readonly filer: string
  /** The module's fields: their words stand in slots. */
  readonly fields: Template['fields']
  /** The heading under which facts of each tag are set out, the narrowest point first: there a fact of several tags is set out in full. */
  readonly places: readonly (readonly [tag: string, heading: string])[]
  /** Those headings in the order of the document. */
  readonly order: readonly string[]
}

/** What every section is built from: the case, the module's terms, and the items that earlier sections cite in the order of their numbers. */
export interface PartInput extends BuildInput {
  readonly cited: readonly EvidenceId[]
  readonly terms: Terms
}

/** One section of a filing, as blocks. */
export type Section = (input: PartInput) => readonly Block[]

/** The sections of a filing by name, in order. The names let a joint filing take sections over. */
export type Outline = Readonly<Record<string, Section>>
