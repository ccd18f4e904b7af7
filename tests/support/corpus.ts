import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { PROBLEM_CODES } from '../../domain/evidence.ts'
import { Sha256 } from '../../domain/ids.ts'

const FOLDER = resolve(import.meta.dirname, '../fixtures/corpus')

const Origin = z.object({
  file: z.string(),
  sha256: Sha256,
  bytes: z.number().int().positive(),
  package: z.string(),
  registry: z.enum(['debian', 'npm']),
  version: z.string(),
  path: z.string(),
  license: z.string(),
  expect: z.enum(['ok', ...PROBLEM_CODES]),
  note: z.string().optional(),
})

/** A file made by another program: where it comes from and what adding it must say. */
export type CorpusFile = z.infer<typeof Origin> & { readonly at: string }

/** The corpus as listed in ORIGIN.json, each with its absolute path. */
export function corpusFiles(): readonly CorpusFile[] {
  const listed = z.array(Origin).parse(JSON.parse(readFileSync(join(FOLDER, 'ORIGIN.json'), 'utf8')))
  return listed.map((origin) => ({ ...origin, at: join(FOLDER, 'files', origin.file) }))
}
