import { createHash } from 'node:crypto'
import type { Evidence, PageText } from '../../domain/evidence.ts'
import type { CaseDatabase } from '../../db/handles.ts'
import type { App } from '../app.ts'
import { setExhibit, type ExhibitPdf } from './exhibit-pdf.ts'
import type { PageRules } from './public/page-rules.ts'

/** Pages that are kept while a case is open, in bytes: beyond it the longest unused go. */
const MOST_BYTES = 64 * 2 ** 20

const kept = new WeakMap<CaseDatabase, Map<string, ExhibitPdf>>()

interface Setting {
  readonly signal?: AbortSignal | undefined
  readonly rules?: PageRules | null
}

/** An exhibit set as pages from its text, as setExhibit makes it; made once for the same text, title and rules, since a preview asks for it with every edit. */
export async function keptSetExhibit(
  app: App,
  item: Evidence,
  texts: readonly PageText[],
  { signal, rules = null }: Setting,
): Promise<ExhibitPdf> {
  const key = createHash('sha256')
    .update(JSON.stringify([item, texts, rules]))
    .digest('hex')
  const pages = kept.get(app.database) ?? new Map<string, ExhibitPdf>()
  kept.set(app.database, pages)
  const made = pages.get(key) ?? (await setExhibit(app, item, texts, { signal, rules }))
  // A map keeps the order of entry: what was used last goes to its end.
  pages.delete(key)
  pages.set(key, made)
  forgetOldest(pages)
  return made
}

function forgetOldest(pages: Map<string, ExhibitPdf>): void {
  let bytes = [...pages.values()].reduce((sum, { pdf }) => sum + pdf.length, 0)
  for (const [key, { pdf }] of pages) {
    if (bytes <= MOST_BYTES || pages.size === 1) return
    pages.delete(key)
    bytes -= pdf.length
  }
}
