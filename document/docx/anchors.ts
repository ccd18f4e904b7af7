import type { ResolvedDocument } from '../model.ts'

/** Longest bookmark name Word reads (ECMA-376-1 § 17.13.6.2). */
const LONGEST = 40

/** The bookmark of whatever a reference can name: a heading, a table, a figure. */
export const partAnchor = (id: string): string => anchorName('section', id)
export const exhibitAnchor = (number: string): string => anchorName('exhibit', number)
export const authorityAnchor = (groupTitle: string): string => anchorName('authorities', groupTitle)

/** Names of all bookmarks the document will carry: links to anything else are written as plain words. */
export function anchorsOf(document: ResolvedDocument): ReadonlySet<string> {
  return new Set(
    document.blocks.flatMap((block) => {
      if ('id' in block) return block.id === undefined ? [] : [partAnchor(block.id)]
      if (block.kind === 'exhibit-index') return block.exhibits.map((exhibit) => exhibitAnchor(exhibit.number))
      if (block.kind === 'authorities') return block.groups.map((group) => authorityAnchor(group.title))
      return []
    }),
  )
}

/** The bookmark of the group in which each authority is listed. */
export function authorityPlaces(document: ResolvedDocument): ReadonlyMap<string, AuthorityPlace> {
  const groups = document.blocks.flatMap((block) => (block.kind === 'authorities' ? block.groups : []))
  return new Map(
    groups.flatMap((group, i) =>
      group.entries.map((entry) => [
        entry.id,
        { anchor: authorityAnchor(group.title), category: FIRST_FREE_CATEGORY + i, cite: entry.cite },
      ]),
    ),
  )
}

/** Where an authority is listed, and Word's number for that part of its table of authorities. */
export interface AuthorityPlace {
  readonly anchor: string
  readonly category: number
  readonly cite: string
}

/** Word names categories 1 to 7 itself ("Cases", "Statutes" …); 8 to 16 are free for our own groups. */
const FIRST_FREE_CATEGORY = 8

/** A readable name; ids that had to be changed or cut carry their checksum, so that no two share a name. */
function anchorName(prefix: string, id: string): string {
  const name = `${prefix}_${id.replace(/[^A-Za-z0-9]/g, '_')}`
  if (name === `${prefix}_${id}` && name.length <= LONGEST) return name
  return `${name.slice(0, LONGEST - 9)}_${checksum(id)}`
}

/** FNV-1a, 32 bits: enough to keep ids that begin alike apart. */
function checksum(text: string): string {
  const sum = Array.from(text).reduce(
    (hash, c) => Math.imul(hash ^ (c.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5,
  )
  return sum.toString(16).padStart(8, '0')
}
