import { writeFile } from 'node:fs/promises'
import Database from 'better-sqlite3'
import { schemaText } from '../db/schema-text.ts'
import { migrations } from '../db/migrations/list.ts'

/** Writes db/schema.sql, the schema all migrations together make; a test compares the two. */
const raw = new Database(':memory:')
for (const { sql } of migrations) raw.exec(sql)
await writeFile(new URL('../db/schema.sql', import.meta.url), schemaText(raw))
raw.close()
