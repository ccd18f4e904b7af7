import { randomUUID } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { AddedItem } from '../../domain/evidence.ts'
import type { ReadReference, ReferenceImport } from '../../domain/reference.ts'
import { listReferences } from '../../db/repositories/references.ts'
import type { App } from '../app.ts'
import { addEvidence, type AddOptions } from '../evidence/add-evidence.ts'
import { cannotRead } from '../evidence/open-original.ts'
import { keepReference } from './keep-reference.ts'
import { locate, type Located } from './files-of.ts'
import { planReference, type Plan } from './plan-reference.ts'
import { badReferences } from './read-references.ts'

const LIMIT_MS = 120_000
const MOST_BYTES = 64 * 1024 * 1024

export interface ImportInput {
  readonly path: string
  /** Says what would be done, and does none of it. */
  readonly dryRun?: boolean | undefined
  /** Makes authorities also of records that have a file. */
  readonly citeAll?: boolean | undefined
  readonly source?: string | null | undefined
}

/**
 * Takes in what a reference manager exported: each file that lies in the export's folder becomes evidence, each record without one
 * an authority. What came in before is brought up to date where no person changed it; where both did, ours stays and is listed.
 * Throws `bad-references`, `cannot-read`, `cancelled`.
 */
export async function importReferences(
  app: App,
  input: ImportInput,
  options: AddOptions = {},
): Promise<ReferenceImport> {
  const bytes = await readExport(input.path)
  const run = { lane: 'files', timeoutMs: LIMIT_MS, signal: options.signal } as const
  const { format, references, problems } = await app.workers.run('read-references', { bytes }, run)
  const located = await locateAll(input.path, references)
  const dryRun = input.dryRun ?? false
  const added = dryRun ? new Map<string, AddedItem>() : await addFiles(app, input, located, options)
  const batch = randomUUID()
  const known = new Map(listReferences(app.database.read).map((kept) => [kept.key, kept]))
  const plans = references.map((reference): Plan => {
    const files = located.get(reference.key) ?? []
    const plan = planReference(app, {
      reference,
      kept: known.get(reference.key),
      files,
      added,
      citeAll: input.citeAll ?? false,
    })
    if (!dryRun) keepReference(app, plan, batch)
    return plan
  })
  return { format, dryRun, references: plans.map(({ report }) => report), problems: [...problems] }
}

async function readExport(path: string): Promise<Uint8Array> {
  const { size } = await stat(path).catch((cause: unknown) => {
    throw cannotRead(path, cause)
  })
  if (size > MOST_BYTES) throw badReferences('it is larger than 64 MB')
  return await readFile(path).catch((cause: unknown) => {
    throw cannotRead(path, cause)
  })
}

type AllLocated = ReadonlyMap<string, readonly Located[]>

async function locateAll(path: string, references: readonly ReadReference[]): Promise<AllLocated> {
  const located = new Map<string, readonly Located[]>()
  for (const { key, files } of references) {
    const all = await Promise.all(files.map((file) => locate(path, file)))
    located.set(key, all)
  }
  return located
}

/** Takes the files in that are there, each once; what became of each, by its path. */
async function addFiles(app: App, { path, source }: ImportInput, located: AllLocated, options: AddOptions) {
  const paths = new Set(
    Array.from(located.values()).flatMap((files) => files.flatMap((file) => ('path' in file ? [file.path] : []))),
  )
  if (paths.size === 0) return new Map<string, AddedItem>()
  const receivedHow = `Export of a reference manager, ${basename(path)}`
  const items = await addEvidence(app, { paths: Array.from(paths), source, receivedHow }, options)
  return new Map(items.map((item) => [item.path, item]))
}
