import { rename, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import Papa from 'papaparse'
import type { TermMatrix } from '../../domain/search.ts'
import type { App } from '../app.ts'
import { cannotWrite } from '../evidence/extract-original.ts'
import type { IndexOptions } from './index-pages.ts'
import { searchTerms, type TermsInput } from './search-terms.ts'

/** Writes how many pages of each item have each term as CSV (RFC 4180), an item a row; no cell is a formula to a spreadsheet. Throws `cannot-write` and what searchTerms throws; nothing half-written stays. */
export async function writeMatrix(
  app: App,
  { out, ...input }: TermsInput & { readonly out: string },
  options: IndexOptions = {},
): Promise<{ path: string; terms: number; items: number }> {
  const matrix = await searchTerms(app, input, options)
  const path = resolve(out)
  const part = `${path}.part`
  try {
    // The mark at its start tells spreadsheets that it is UTF-8.
    await writeFile(part, `\ufeff${Papa.unparse(matrixRows(matrix), { escapeFormulae: true })}\r\n`)
    await rename(part, path)
  } catch (cause) {
    await rm(part, { force: true })
    throw cannotWrite(path, cause)
  }
  return { path, terms: matrix.terms.length, items: matrix.items.length }
}

/** The table row by row: a head, the totals of each term, then the items. */
export function matrixRows({ terms, items, cells }: TermMatrix): (string | number)[][] {
  const pages = new Map(cells.map((cell) => [`${cell.item} ${cell.term}`, cell.pages]))
  return [
    ['Item', 'Id', ...terms.map(({ term }) => term)],
    ['Pages in all', '', ...terms.map(({ pages: all, problem }) => problem ?? all)],
    ['Items in all', '', ...terms.map(({ items: all }) => all)],
    ...items.map(({ title, evidenceId }, item) => [
      title,
      evidenceId,
      ...terms.map((_, term) => pages.get(`${item} ${term}`) ?? 0),
    ]),
  ]
}
