import type { Database } from 'better-sqlite3'

/** The schema of a database as SQL text, in the order it was made, without the tables FTS5 keeps for itself. */
export function schemaText(raw: Database): string {
  const rows = raw
    .prepare(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'page\\_words\\_%' ESCAPE '\\' ORDER BY rowid`,
    )
    .pluck()
    .all() as string[]
  return `-- Made from db/migrations by scripts/dump-schema.ts; not edited by hand.\n${rows.map((sql) => `${sql};\n`).join('\n')}`
}
