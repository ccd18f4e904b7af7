import { closeSync, openSync, writeSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { AppError } from '../../../domain/errors.ts'
import { KIND_WORDS, type Evidence } from '../../../domain/evidence.ts'
import { blobPiece, dumpedOriginals, dumpedTables, dumpRows } from '../../../db/repositories/dump.ts'
import { readCaseInfo } from '../../../db/repositories/case-info.ts'
import { lastEvent } from '../../../db/repositories/custody.ts'
import { listEvidence } from '../../../db/repositories/evidence.ts'
import { schemaVersion } from '../../../db/migrate.ts'
import { now, type App } from '../../app.ts'
import { cannotWrite } from '../../evidence/extract-original.ts'
import { csvText } from '../../filing/csv.ts'
import { record } from '../../record.ts'
import { writeBag, type BagSource } from '../write-bag.ts'
import { README, type CaseBag, type OriginalFile } from './case-bag.ts'
import { fileNames } from './file-names.ts'

export interface ExportCaseOptions {
  readonly signal?: AbortSignal | undefined
  /** Files written so far, of all. */
  readonly progress?: (done: number, total: number) => void
}

/** Writes the whole case as a plain, unencrypted bag of RFC 8493: every original, every table, the custody log. Throws `folder-exists`, `cannot-write`, `cancelled`; no part of a bag is left then. */
export async function exportCase(
  app: App,
  input: { readonly out: string },
  options: ExportCaseOptions = {},
): Promise<{ path: string; files: number; bytes: number; custodyHead: string }> {
  const path = resolve(input.out)
  if (await stat(path).catch(() => null)) throw taken(path)
  const work = await mkdir(dirname(path), { recursive: true })
    .then(() => mkdtemp(join(dirname(path), '.withhold-bag-')))
    .catch((cause: unknown) => {
      throw cannotWrite(path, cause)
    })
  try {
    const { about, files, tables, list } = snapshot(app, work)
    const sources = [...plainSources(about, files, list), ...tables, ...files.map((file) => originalSource(app, file))]
    const { octets } = await writeBag({ folder: join(work, 'bag'), sources, info: infoOf(app, about) }, options)
    await rename(join(work, 'bag'), path)
    noteExport(app, about, sources.length)
    return { path, files: sources.length, bytes: octets, custodyHead: about.custodyHead }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

function aboutOf(app: App): CaseBag {
  return {
    format: 'withhold-case',
    version: 1,
    caseVersion: schemaVersion(app.database),
    title: readCaseInfo(app.database.read)?.title ?? '',
    madeAt: now(app),
    custodyHead: lastEvent(app.database.read)?.hash ?? '',
    tables: [...dumpedTables(app.database)],
  }
}

function infoOf(app: App, about: CaseBag): readonly (readonly [string, string])[] {
  return [
    ['Bag-Software-Agent', 'Withhold'],
    ['Bagging-Date', now(app).slice(0, 10)],
    ['External-Description', `The whole case “${about.title}”, not encrypted`],
    ['External-Identifier', `custody head ${about.custodyHead}`],
  ]
}

const utf8 = (text: string) => [Buffer.from(text)]

/** All that is written, read in one go: what is changed meanwhile is in all of it or in none. Tables may be large and go to files at once. */
function snapshot(app: App, work: string) {
  const about = aboutOf(app)
  const kept = dumpedOriginals(app.database)
  const names = fileNames(kept.map(({ name }) => name))
  const files = kept.map(({ blob, sha256, bytes }, i) => ({ blob, sha256, bytes, file: `originals/${names[i] ?? ''}` }))
  const tables = about.tables.map((table): BagSource => ({
    from: tableFile(app, table, work),
    name: `tables/${table}.jsonl`,
  }))
  return { about, files, tables, list: listEvidence(app.database.read) }
}

function tableFile(app: App, table: string, work: string): string {
  const path = join(work, table)
  try {
    const file = openSync(path, 'wx')
    try {
      for (const row of dumpRows(app.database, table)) writeSync(file, `${JSON.stringify(row)}\n`)
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    throw cannotWrite(path, cause)
  }
  return path
}

function plainSources(about: CaseBag, files: readonly OriginalFile[], list: readonly Evidence[]): readonly BagSource[] {
  const fileOf = new Map(files.map(({ sha256, file }) => [sha256, file]))
  const table = [
    ['Title', 'Kind', 'Source', 'Received on', 'Date', 'File', 'Bytes', 'SHA-256'],
    ...list.map(({ title, kind, source, receivedOn, date, bytes, sha256 }) => {
      const told = [title, KIND_WORDS[kind], source, receivedOn, date, fileOf.get(sha256)].map((part) => part ?? '')
      return [...told, String(bytes), sha256]
    }),
  ]
  const lines = files.map((file) => `${JSON.stringify(file)}\n`).join('')
  return [
    { name: 'README.txt', from: () => utf8(README) },
    { name: 'case.json', from: () => utf8(`${JSON.stringify(about, null, 2)}\n`) },
    { name: 'evidence.csv', from: () => utf8(csvText(table)) },
    { name: 'originals.jsonl', from: () => utf8(lines) },
  ]
}

function originalSource(app: App, { blob, file }: OriginalFile): BagSource {
  return {
    name: file,
    from: function* () {
      for (let n = 0; ; n++) {
        const piece = blobPiece(app.database, blob, n)
        if (piece === undefined) return
        yield piece
      }
    },
  }
}

function noteExport(app: App, { custodyHead }: CaseBag, files: number): void {
  record(app, ['case'], (tx) => ({
    made: null,
    events: [{ action: 'case.bagged', subject: readCaseInfo(tx)?.id ?? null, detail: { head: custodyHead, files } }],
  }))
}

function taken(path: string): AppError {
  return new AppError(
    'folder-exists',
    `There is something at ${path} already. It was not touched, and no bag was written.`,
    'Name a folder that is not there yet.',
  )
}
