import { join, resolve } from 'node:path'
import { AppError } from '../../domain/errors.ts'
import type { FilingCheck, FilingFile, FilingPart, FilingResult, NamedPlace, PortalField } from '../../domain/filing.ts'
import type { PetitionVersion } from '../../domain/protection/protection.ts'
import type { VerificationReport } from '../../domain/protection/verification-report.ts'
import { withFiledParts } from '../../document/filed-parts.ts'
import { readEvents } from '../../db/repositories/custody.ts'
import { readFields } from '../../db/repositories/fields.ts'
import { submittedHashes } from '../../db/repositories/submissions.ts'
import type { App } from '../app.ts'
import { templateInfo } from '../conformity/template-info.ts'
import { refuseLeftOut } from '../exhibits/refuse-left-out.ts'
import type { BuildOptions } from '../petition/build-petition.ts'
import { draftPetition, PRINT_DPI, type DraftedPetition } from '../petition/draft-petition.ts'
import { noteExport } from '../petition/note-export.ts'
import { refuseUnready } from '../petition/refuse-unready.ts'
import { keepSnapshot } from '../petition/snapshots/keep-snapshot.ts'
import { verifyWritten } from '../petition/verify-written.ts'
import { bagFiling } from './bag-filing.ts'
import { checkFiling } from './check-filing.ts'
import { BAG_FOLDER, fillFolder, MANIFEST_FILE } from './filing-folder.ts'
import { writeFilingTexts } from './filing-texts.ts'
import { identifyingNames } from './identifying-names.ts'
import { partAdvice } from './part-advice.ts'
import { petitionFile, wordFile } from './part-names.ts'
import { portalFields } from './portal-fields.ts'
import { refuseNamed, searchFolder } from './search-folder.ts'
import { placesOf, writeParts } from './write-parts.ts'
import { writePetitionFile, writeWordFile } from './write-petition-file.ts'

/** What to file, where to, and under which limit, in bytes. `anonymous` gives the names that must not stand in it; null files under a name. */
export interface FilePetitionInput {
  readonly template: string
  readonly out: string
  readonly limit: number
  readonly final: boolean
  readonly anonymous: { readonly names: readonly string[] } | null
  /** Of a public version every file is read back before any is put in place; without one the petition says what its template says. */
  readonly version?: PetitionVersion | undefined
}

/** Writes the filing folder: the petition and its exhibits in parts under a limit, DOCX, portal paste sheet, index, manifest and bag. Throws `not-ready`, `named`, `unsound-filing`, `already-submitted`, `cannot-write`, `cancelled`; an earlier filing in the folder stays as it was then, as it does when a public version is found to leak. */
export async function filePetition(
  app: App,
  input: FilePetitionInput,
  options: BuildOptions = {},
): Promise<FilingResult> {
  if (input.final) refuseUnready(app, input.template)
  if (input.final) keepSnapshot(app, { template: input.template, name: 'Before a final filing' })
  const drafted = await draftPetition(app, input.template, input.final, {
    ...options,
    version: input.version,
    dpi: PRINT_DPI,
  })
  if (input.final) refuseLeftOut(drafted)
  const made = await fillFolder(
    input.out,
    submittedHashes(app.database.read),
    (folder) => makeFiling(app, drafted, folder, input, options),
    ({ verification }) => !verification || verification.leaks.length === 0,
  )
  const { verification } = made
  const version = input.version ? { version: input.version } : {}
  const checked = verification ? { leaks: verification.leaks, verification } : {}
  const folder = resolve(input.out)
  if (verification && verification.leaks.length > 0) return { ...NOTHING, folder, ...version, ...checked }
  if (input.final)
    noteExport(app, drafted, { files: [...made.parts, ...made.files], exhibits: drafted.document.exhibits })
  const parts = made.parts.map((part) => ({ ...part, path: join(folder, part.name) }))
  const paths = { manifest: join(folder, MANIFEST_FILE), bag: join(folder, BAG_FOLDER) }
  const { portal, files, named, check } = made
  return { folder, parts, portal, ...paths, files, named, check, ...version, ...checked }
}

const NOTHING = { parts: [], portal: [], manifest: null, bag: null, files: [], named: [], check: null }

interface Made {
  readonly parts: readonly Omit<FilingPart, 'path'>[]
  readonly files: FilingFile[]
  readonly portal: PortalField[]
  readonly named: NamedPlace[]
  readonly check: FilingCheck
  readonly verification: VerificationReport | null
}

async function makeFiling(
  app: App,
  drafted: DraftedPetition,
  folder: string,
  input: FilePetitionInput,
  options: BuildOptions,
): Promise<Made> {
  const { parts, document, elsewhere, redacted, figures } = await makeParts(app, drafted, folder, input, options)
  const { fields } = templateInfo(drafted.template)
  const portal = portalFields(fields, readFields(app.database.read, input.template), drafted.version, drafted.hiding)
  const word = await writeWordFile(
    app,
    { ...drafted, document },
    { folder, name: wordFile(input.version) },
    options.signal,
  )
  const texts = await writeFilingTexts(folder, { drafted, portal, elsewhere, files: [...parts, word] })
  const files = [word, ...texts]
  const names = input.anonymous && identifyingNames(input.anonymous.names, readEvents(app.database.read))
  const named = names ? await searchFolder(app, folder, names, options.signal) : []
  if (input.final && named.length > 0) refuseNamed(named)
  await bagFiling(app, folder, drafted, options.signal)
  const check = await checkFiling(app, { folder }, options)
  if (input.final && check.problems.length > 0) throw unsound(check)
  const written = { folder, final: input.final, files: [...parts, ...files], exhibits: elsewhere, redacted, figures }
  const verification = drafted.hiding ? await verifyWritten(app, drafted, written, options) : null
  return { parts, files, portal, named, check, verification }
}

/** The exhibits first: only then is it known where each of the petition's links leads. */
async function makeParts(
  app: App,
  drafted: DraftedPetition,
  folder: string,
  { limit, version }: FilePetitionInput,
  options: BuildOptions,
) {
  const { parts: exhibits, redacted } = await writeParts(app, drafted, { folder, limit }, options)
  const { elsewhere, filed } = placesOf(drafted, exhibits)
  const document = withFiledParts(drafted.document, filed)
  const name = petitionFile(version)
  const petition = await writePetitionFile(
    app,
    { drafted: { ...drafted, document }, elsewhere },
    join(folder, name),
    options.signal,
  )
  const parts = [{ ...petition, name, exhibits: [] }, ...exhibits].map((part) => {
    const numbers = part.exhibits.map(({ number }) => number)
    const { name, pages, bytes, sha256 } = part
    return { name, pages, bytes, sha256, exhibits: numbers, advice: partAdvice({ exhibits: numbers, bytes }, limit) }
  })
  const figures = petition.figures.map((figure) => ({ ...figure, file: name }))
  return { parts, document, elsewhere, redacted, figures }
}

function unsound({ problems }: FilingCheck): AppError {
  const told = problems.slice(0, 20).map(({ file, says }) => `${file}: ${says}`)
  return new AppError(
    'unsound-filing',
    `What was made is not fit to be sent; no file was written. ${told.join(' ')}`,
    'Build again. If it happens again, see whether the disk holds, and report it: a draft is written with the same list.',
  )
}
