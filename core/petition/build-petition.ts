import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { AppError } from '../../domain/errors.ts'
import type { BuildResult, BuiltExhibit, BuiltFile } from '../../domain/petition.ts'
import type { PetitionVersion, Protection } from '../../domain/protection/protection.ts'
import type { RedactedExhibit } from '../../domain/protection/verification-report.ts'
import { insertExport } from '../../db/repositories/exports.ts'
import { readFields } from '../../db/repositories/fields.ts'
import { findEvidence } from '../../db/repositories/evidence.ts'
import { templateById } from '../../templates/registry.ts'
import { now, type App } from '../app.ts'
import { unverifiedLaw } from '../conformity/unverified-law.ts'
import { fieldProblems } from '../conformity/validate-fields.ts'
import { cannotWrite } from '../evidence/extract-original.ts'
import { record } from '../record.ts'
import { composePetition } from './compose-petition.ts'
import { draftPetition, type DraftedPetition } from './draft-petition.ts'
import { manifestOf } from './manifest.ts'
import { slotsIn } from './slots-in.ts'
import { writeOutput, type WrittenFile } from './write-output.ts'
import { verifyWritten } from './verify-written.ts'
import { writeVolume } from './write-volume.ts'

/** Which petition to build, where, and whether to file it: only a final build validates fields, drops DRAFT and goes on the custody log. */
export interface BuildInput {
  readonly template: string
  readonly out: string
  readonly final: boolean
  /** The public version is verified before any of it is written; without one the petition says what its template says. */
  readonly version?: PetitionVersion | undefined
}

export interface BuildOptions {
  readonly signal?: AbortSignal | undefined
  /** Pages bound so far, of all. */
  readonly progress?: (done: number, total: number) => void
  /** Given what is protected, gives what is redacted; only a test gives one, to see the verifier refuse. */
  readonly redactor?: (protection: Protection) => Protection
}

/** Writes petition.pdf (exhibits bound behind it), petition.docx and manifest.json. Throws `not-ready` with reasons for a final build, `cannot-write`, `cancelled`; files of an earlier build stay as they were then, as they do when a public version is found to leak. */
export async function buildPetition(app: App, input: BuildInput, options: BuildOptions = {}): Promise<BuildResult> {
  if (input.final) refuseUnready(app, input.template)
  const out = resolve(input.out)
  await mkdir(out, { recursive: true }).catch((cause: unknown) => {
    throw cannotWrite(out, cause)
  })
  const drafted = await draftPetition(app, input.template, input.final, { ...options, version: input.version })
  const folder = await mkdtemp(join(out, '.withhold-')).catch((cause: unknown) => {
    throw cannotWrite(out, cause)
  })
  try {
    const result = await writeAll(app, drafted, folder, input, options)
    const checked =
      input.version === 'public' ? await verifyWritten(app, drafted, folder, input, result, options) : null
    if (checked && checked.leaks.length > 0)
      return { files: [], exhibits: result.exhibits, leaks: checked.leaks, verification: checked }
    for (const file of result.files) await rename(join(folder, file.name), join(out, file.name))
    const files = result.files.map(({ name, ...file }): BuiltFile => ({ ...file, path: join(out, name) }))
    if (input.final) noteExport(app, drafted, result)
    return { files, exhibits: result.exhibits, ...(checked ? { leaks: [], verification: checked } : {}) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Longest that writing the Word file may take, in milliseconds. */
const DOCX_LIMIT_MS = 300_000

/** What was written into the folder that a build is made in. */
export interface Written {
  readonly files: readonly (Omit<BuiltFile, 'path'> & { readonly name: string })[]
  readonly exhibits: BuiltExhibit[]
  readonly redacted: readonly RedactedExhibit[]
}

async function writeAll(
  app: App,
  drafted: DraftedPetition,
  folder: string,
  input: BuildInput,
  options: BuildOptions,
): Promise<Written> {
  const volume = await writeVolume(app, drafted, join(folder, 'petition.pdf'), options)
  const word = await app.workers.run('render-docx', drafted.document, {
    lane: 'pages',
    timeoutMs: DOCX_LIMIT_MS,
    signal: options.signal,
  })
  const docx = await writeOutput(join(folder, 'petition.docx'), word)
  const exhibits = drafted.document.exhibits.map((entry, i): BuiltExhibit => {
    const bound = volume.exhibits[i]
    if (bound?.number !== entry.number) throw new Error('the binder returns one exhibit for each it was given')
    const problem = input.version === 'public' ? null : findEvidence(app.database.read, entry.evidenceId)?.problem
    return {
      number: entry.number,
      evidenceId: entry.evidenceId,
      title: entry.title,
      pages: bound.pages,
      firstPage: bound.firstPage,
      ...(problem ? { problem } : {}),
    }
  })
  const files = [
    built('petition.pdf', 'petition-pdf', volume.file, volume.pages),
    built('petition.docx', 'petition-docx', docx, null),
  ]
  const manifest = await writeOutput(join(folder, 'manifest.json'), manifestOf(drafted, input.final, files, exhibits))
  return { files: [...files, built('manifest.json', 'manifest', manifest, null)], exhibits, redacted: volume.redacted }
}

const built = (name: string, kind: BuiltFile['kind'], file: WrittenFile, pages: number | null) => ({
  name,
  kind,
  ...file,
  pages,
})

function refuseUnready(app: App, templateId: string): void {
  const template = templateById(templateId)
  const problems = fieldProblems(template, readFields(app.database.read, templateId), true)
  const fields = problems.map(({ field, says, problem }) => `${field} (${says}): ${problem}`)
  if (fields.length > 0) throw notReady(fields.join(' '), 'Set these fields and build again.')
  const { blocks, authorities } = composePetition(app, templateId, true).document
  const unverified = unverifiedLaw(authorities, blocks).map(({ cite }) => cite)
  if (unverified.length > 0)
    throw notReady(
      `It cites law that nobody has compared with its official text: ${unverified.join('; ')}.`,
      'Compare these texts with their official source and confirm each with its source and date (`confirm CASE --authority ID --source S --date D`), or leave out the part that cites them.',
    )
  const slots = slotsIn(blocks).map((says) => `A placeholder is left in the text: [${says}].`)
  if (slots.length > 0) throw notReady(slots.join(' '), 'Fill or delete these placeholders and build again.')
}

function notReady(reasons: string, hint: string): AppError {
  return new AppError(
    'not-ready',
    `The petition can't be built for filing yet; no file was written. ${reasons}`,
    `${hint} A draft builds all the same.`,
  )
}

function noteExport(app: App, drafted: DraftedPetition, { files, exhibits }: Written): void {
  const { id, version } = drafted.template
  record(app, ['petition'], (tx) => {
    const row = { id: app.newId(), template: id, templateVersion: version, exportedAt: now(app), files, exhibits }
    insertExport(tx, row)
    const detail = {
      template: id,
      version,
      files: files.map((file) => `${file.name} ${file.sha256}`),
      exhibits: exhibits.map((each) => `${each.number} ${each.evidenceId}`),
    }
    return { made: null, events: [{ action: 'petition.exported', subject: row.id, detail }] }
  })
}
