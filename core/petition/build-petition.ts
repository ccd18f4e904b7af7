import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { BuildResult, BuiltExhibit, BuiltFile } from '../../domain/petition.ts'
import type { PetitionVersion, Protection } from '../../domain/protection/protection.ts'
import type { RedactedExhibit } from '../../domain/protection/verification-report.ts'
import { findEvidence } from '../../db/repositories/evidence.ts'
import type { App } from '../app.ts'
import { cannotWrite } from '../evidence/extract-original.ts'
import { refuseLeftOut } from '../exhibits/refuse-left-out.ts'
import { draftPetition, PRINT_DPI, type DraftedPetition } from './draft-petition.ts'
import { manifestOf } from './manifest.ts'
import { noteExport } from './note-export.ts'
import { refuseUnready } from './refuse-unready.ts'
import { renderWord } from './render-word.ts'
import { writeOutput, type WrittenFile } from './write-output.ts'
import { keepSnapshot } from './snapshots/keep-snapshot.ts'
import { verifyWritten, type WrittenVersion } from './verify-written.ts'
import { writeVolume, type WrittenVolume } from './write-volume.ts'

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

const VOLUME_FILE = 'petition.pdf'

/** Writes petition.pdf (exhibits bound behind it), petition.docx and manifest.json. Throws `not-ready` with reasons for a final build, `cannot-write`, `cancelled`; files of an earlier build stay as they were then, as they do when a public version is found to leak. */
export async function buildPetition(app: App, input: BuildInput, options: BuildOptions = {}): Promise<BuildResult> {
  if (input.final) refuseUnready(app, input.template)
  const out = resolve(input.out)
  await mkdir(out, { recursive: true }).catch((cause: unknown) => {
    throw cannotWrite(out, cause)
  })
  if (input.final) keepSnapshot(app, { template: input.template, name: 'Before a final build' })
  const drafted = await draftPetition(app, input.template, input.final, {
    ...options,
    version: input.version,
    dpi: PRINT_DPI,
  })
  if (input.final) refuseLeftOut(drafted)
  const folder = await mkdtemp(join(out, '.withhold-')).catch((cause: unknown) => {
    throw cannotWrite(out, cause)
  })
  try {
    const result = await writeAll(app, drafted, folder, input, options)
    const exhibits = result.exhibits.map((exhibit) => ({ ...exhibit, file: VOLUME_FILE }))
    const written = { ...result, exhibits, folder, final: input.final }
    const checked = drafted.hiding ? await verifyWritten(app, drafted, written, options) : null
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

/** What was written into the folder that a build is made in. */
interface Written {
  readonly files: readonly (Omit<BuiltFile, 'path'> & { readonly name: string })[]
  readonly exhibits: BuiltExhibit[]
  readonly redacted: readonly RedactedExhibit[]
  readonly figures: WrittenVersion['figures']
}

async function writeAll(
  app: App,
  drafted: DraftedPetition,
  folder: string,
  input: BuildInput,
  options: BuildOptions,
): Promise<Written> {
  const volume = await writeVolume(app, drafted, join(folder, VOLUME_FILE), options)
  const word = await renderWord(app, drafted, options.signal)
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
    built(VOLUME_FILE, 'petition-pdf', volume.file, volume.pages),
    built('petition.docx', 'petition-docx', docx, null),
  ]
  const manifest = await writeOutput(join(folder, 'manifest.json'), manifestOf(drafted, input.final, files, exhibits))
  return { files: [...files, built('manifest.json', 'manifest', manifest, null)], exhibits, ...pagesOf(volume) }
}

/** What the verifier must look at closely: exhibits that were flattened, and the pictures of figures. */
const pagesOf = ({ redacted, figures }: WrittenVolume) => ({
  redacted,
  figures: figures.map((figure) => ({ ...figure, file: VOLUME_FILE })),
})

const built = (name: string, kind: BuiltFile['kind'], file: WrittenFile, pages: number | null) => ({
  name,
  kind,
  ...file,
  pages,
})
