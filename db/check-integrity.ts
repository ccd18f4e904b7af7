import type { CaseDatabase } from './handles.ts'

/** What SQLite finds wrong reading every page of the file, at most 20 findings, or null. Throws what SQLite throws at a page that does not decrypt. */
export function integrityProblem(database: CaseDatabase): string | null {
  const rows = database.raw.pragma('integrity_check(20)') as { readonly integrity_check: string }[]
  const said = rows.map((row) => row.integrity_check).join('; ')
  return said === 'ok' ? null : said
}
