/** A stretch of a cite as it prints. */
export interface CitePart {
  readonly text: string
  readonly italic: boolean
}

/** A law, ruling or report a petition relies on: printed in its Bluebook form, listed in the table of authorities. */
export interface Authority {
  readonly id: string
  readonly group: 'statutes' | 'regulations' | 'rulings' | 'cases' | 'international' | 'other'
  /** As cited in full, e.g. "19 U.S.C. § 1307". */
  readonly cite: string
  /** The same with its italics, where it has any. */
  readonly parts?: readonly CitePart[]
  /** What it says, in plain words. */
  readonly says: string
  /** Where the wording was read. */
  readonly source: string
  /** When it was last compared (ISO date); null while nobody has: printed amber, and a bar to filing until a person confirms it. */
  readonly verifiedAsOf: string | null
}
