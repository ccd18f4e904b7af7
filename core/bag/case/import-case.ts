import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, readFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { AppError } from '../../../domain/errors.ts'
import type { Verification } from '../../../domain/verification.ts'
import type { CaseDatabase } from '../../../db/handles.ts'
import { migrate, SCHEMA_VERSION } from '../../../db/migrate.ts'
import { closeDatabase, openDatabase } from '../../../db/open-database.ts'
import { CHUNK_BYTES } from '../../../db/repositories/blobs.ts'
import { readCaseInfo } from '../../../db/repositories/case-info.ts'
import { indexAnew, loading, loadPiece, loadRows, renewDevice, type DumpedRow } from '../../../db/repositories/dump.ts'
import { fromSqlite } from '../../../db/sqlite-error.ts'
import { surroundings, type Surroundings } from '../../app.ts'
import { newHeader } from '../../case/case-header.ts'
import { caseKey, recoveryWords } from '../../case/case-key.ts'
import { verifyCase } from '../../case/verify-case.ts'
import { record } from '../../record.ts'
import { cutWords } from '../../search/cut-words.ts'
import { shipmentWords } from '../../trade/shipment-words.ts'
import { checkBag } from '../check-bag.ts'
import { CaseBag, OriginalFile } from './case-bag.ts'
import type { ExportCaseOptions } from './export-case.ts'
import { readJsonLines } from './read-json-lines.ts'

/** Makes a case of the bag of one, under a new passphrase: the bag is checked, every table loaded, every original hashed, the whole verified. Throws `bad-bag`, `newer-version`, `case-exists`, `disk-full`, `cancelled`; no file is left then. */
export async function importCase(
  input: { readonly bag: string; readonly path: string; readonly passphrase: string },
  options: ExportCaseOptions = {},
  given: Partial<Surroundings> = {},
): Promise<{ path: string; title: string; recoveryKey: string; verification: Verification }> {
  const [bag, path] = [resolve(input.bag), resolve(input.path)]
  await refuseTaken(path)
  const about = await soundBag(bag, options)
  const around = surroundings(given)
  const header = newHeader()
  const key = await caseKey({ passphrase: input.passphrase }, header)
  const unfinished = `${path}.new`
  await rm(unfinished, { force: true })
  const database = openDatabase({ path: unfinished, key, header, nativeBinding: around.nativeBinding })
  try {
    await fill(database, bag, about, unfinished, options)
    renewDevice(database, around.newId())
    const verification = await noteImport(database, unfinished, about, around, options)
    closeDatabase(database)
    await rename(unfinished, path)
    return { path, title: about.title, recoveryKey: recoveryWords(key), verification }
  } catch (thrown) {
    if (database.raw.open) database.raw.close()
    for (const left of [unfinished, `${unfinished}-wal`]) await rm(left, { force: true })
    throw thrown instanceof AppError ? thrown : named(thrown, bag, path)
  }
}

async function soundBag(bag: string, options: ExportCaseOptions): Promise<CaseBag> {
  const { valid, problems } = await checkBag(bag, options)
  if (!valid) throw badBag(bag, problems.slice(0, 5).join(' '))
  const text = await readFile(join(bag, 'data', 'case.json'), 'utf8').catch(() => null)
  if (text === null) throw badBag(bag, 'It is a sound bag, but not of a case: data/case.json is missing.')
  const about = CaseBag.safeParse(parsed(text))
  if (!about.success) throw badBag(bag, 'data/case.json does not say what a case’s bag says.', about.error)
  if (about.data.caseVersion > SCHEMA_VERSION) throw newer(bag, about.data.caseVersion)
  return about.data
}

async function fill(
  database: CaseDatabase,
  bag: string,
  about: CaseBag,
  path: string,
  { signal }: ExportCaseOptions,
): Promise<void> {
  migrate(database, path, about.caseVersion)
  await loading(database, async () => {
    for (const table of about.tables)
      for await (const rows of readJsonLines(join(bag, 'data', 'tables', `${table}.jsonl`))) {
        refuseCancelled(signal)
        loadRows(database, table, rows as DumpedRow[])
      }
    for await (const files of readJsonLines(join(bag, 'data', 'originals.jsonl')))
      for (const file of files) await loadOriginal(database, bag, OriginalFile.parse(file), signal)
  })
  migrate(database, path)
  indexAnew(database, { page: cutWords, shipment: shipmentWords })
}

async function loadOriginal(
  database: CaseDatabase,
  bag: string,
  { blob, sha256, file }: OriginalFile,
  signal: AbortSignal | undefined,
): Promise<void> {
  const hash = createHash('sha256')
  let n = 0
  for await (const piece of createReadStream(join(bag, 'data', file), { highWaterMark: CHUNK_BYTES })) {
    refuseCancelled(signal)
    hash.update(piece as Buffer)
    loadPiece(database, blob, n++, piece as Buffer)
  }
  if (hash.digest('hex') !== sha256) throw new TypeError(`${file} is not the original it stands for`)
}

async function noteImport(
  database: CaseDatabase,
  path: string,
  { custodyHead }: CaseBag,
  around: Surroundings,
  options: ExportCaseOptions,
): Promise<Verification> {
  const verification = await verifyCase({ database }, options)
  if (!verification.ok) throw new TypeError('what was loaded does not verify')
  if (verification.custody.head !== custodyHead)
    throw new TypeError('its custody log does not end as data/case.json says')
  record({ ...around, path, database, listeners: new Set<never>() }, [], (tx) => ({
    made: null,
    events: [{ action: 'case.imported', subject: readCaseInfo(tx)?.id ?? null, detail: { head: custodyHead } }],
  }))
  return verification
}

function refuseCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new AppError('cancelled', 'The import was cancelled; no file was left.', 'Start it again when you like.')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

async function refuseTaken(path: string): Promise<void> {
  const taken = await access(path).then(
    () => true,
    () => false,
  )
  if (taken)
    throw new AppError(
      'case-exists',
      `There is a file at ${path} already. It was not touched, and nothing was imported.`,
      'Choose another name.',
    )
}

/** A failure of the disk by its own name; what the bag holds and a case can't is the bag's fault. */
function named(thrown: unknown, bag: string, path: string): unknown {
  const told = fromSqlite(thrown, path)
  if (told instanceof AppError) return told
  return badBag(
    bag,
    `What is in it makes no case: ${thrown instanceof Error ? thrown.message : String(thrown)}.`,
    thrown,
  )
}

function badBag(bag: string, why: string, cause?: unknown): AppError {
  return new AppError(
    'bad-bag',
    `No case can be made of ${bag}. ${why} No file was left.`,
    'Run bag --check on it, and ask whoever made it for another copy.',
    cause,
  )
}

function newer(bag: string, version: number): AppError {
  return new AppError(
    'newer-version',
    `The bag ${bag} was written by a newer Withhold (case version ${version}; this one reads up to ${SCHEMA_VERSION}). Nothing was imported.`,
    'Import it with the newer Withhold, or install that version here.',
  )
}
