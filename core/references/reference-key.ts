import { createHash } from 'node:crypto'

/** A record's key in its reference manager, or one made of what it says where the export has none: it stays the same as long as type, title and date do. */
export function keyOf(csl: Readonly<Record<string, unknown>>): string {
  const id = csl['id'] ?? csl['citation-key']
  if ((typeof id === 'string' || typeof id === 'number') && String(id).trim() !== '')
    return String(id).trim().slice(0, 400)
  const said = JSON.stringify([csl['type'], csl['title'], csl['issued'], csl['DOI'] ?? csl['URL']])
  return `made:${createHash('sha256').update(said).digest('hex').slice(0, 16)}`
}
