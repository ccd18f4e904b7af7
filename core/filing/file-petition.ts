import { join, resolve } from 'node:path'
import type { FilingFile, FilingPart, FilingResult, NamedPlace, PortalField } from '../../domain/filing.ts'
import { withFiledParts } from '../../document/filed-parts.ts'
import { readEvents } from '../../db/repositories/custody.ts'
import { readFields } from '../../db/repositories/fields.ts'
import { submittedHashes } from '../../db/repositories/submissions.ts'
import type { App } from '../app.ts'
import { templateInfo } from '../conformity/template-info.ts'
import type { BuildOptions } from '../petition/build-petition.ts'
import { draftPetition, type DraftedPetition } from '../petition/draft-petition.ts'
import { noteExport } from '../petition/note-export.ts'
import { refuseUnready } from '../petition/refuse-unready.ts'
import { keepSnapshot } from '../petition/snapshots/keep-snapshot.ts'
import { bagFiling } from './bag-filing.ts'
import { BAG_FOLDER, fillFolder, MANIFEST_FILE } from './filing-folder.ts'
import { writeFilingTexts } from './filing-texts.ts'
import { identifyingNames } from './identifying-names.ts'
import { partAdvice } from './part-advice.ts'
import { PETITION_FILE } from './part-names.ts'
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
}

/** Writes the filing folder: the petition and its exhibits in parts under a limit, DOCX, portal paste sheet, index, manifest and bag. Throws `not-ready`, `named`, `already-submitted`, `cannot-write`, `cancelled`; an earlier filing in the folder stays as it was then. */
export async function filePetition(
  app: App,
  input: FilePetitionInput,
  options: BuildOptions = {},
): Promise<FilingResult> {
  if (input.final) refuseUnready(app, input.template)
  if (input.final) keepSnapshot(app, { template: input.template, name: 'Before a final filing' })
  const drafted = await draftPetition(app, input.template, input.final, { signal: options.signal })
  const made = await fillFolder(input.out, submittedHashes(app.database.read), (folder) =>
    makeFiling(app, drafted, folder, input, options),
  )
  if (input.final) {
    noteExport(app, drafted, {
      files: [...made.parts, ...made.files],
      exhibits: drafted.document.exhibits,
    })
  }
  const folder = resolve(input.out)
  return {
    folder,
    parts: made.parts.map((part) => ({ ...part, path: join(folder, part.name) })),
    portal: made.portal,
    manifest: join(folder, MANIFEST_FILE),
    bag: join(folder, BAG_FOLDER),
    files: made.files,
    named: made.named,
  }
}

interface Made {
  readonly parts: readonly Omit<FilingPart, 'path'>[]
  readonly files: FilingFile[]
  readonly portal: PortalField[]
  readonly named: NamedPlace[]
}

async function makeFiling(
  app: App,
  drafted: DraftedPetition,
  folder: string,
  input: FilePetitionInput,
  options: BuildOptions,
): Promise<Made> {
  const parts = await makeParts(app, drafted, folder, input, options)
  const portal = portalFields(templateInfo(drafted.template).fields, readFields(app.database.read, input.template))
  const filed = parts.filed
  const word = await writeWordFile(app, filed.document, folder, options.signal)
  const texts = await writeFilingTexts(folder, {
    drafted,
    portal,
    elsewhere: filed.elsewhere,
    files: [...parts.files, word],
  })
  const names = input.anonymous && identifyingNames(input.anonymous.names, readEvents(app.database.read))
  const named = names ? await searchFolder(app, folder, names, options.signal) : []
  if (input.final && named.length > 0) refuseNamed(named)
  await bagFiling(app, folder, drafted, options.signal)
  return { parts: parts.files, files: [word, ...texts], portal, named }
}

/** The exhibits first: only then is it known where each of the petition's links leads. */
async function makeParts(
  app: App,
  drafted: DraftedPetition,
  folder: string,
  { limit }: FilePetitionInput,
  options: BuildOptions,
) {
  const exhibits = await writeParts(app, drafted, { folder, limit }, options)
  const { elsewhere, filed } = placesOf(drafted, exhibits)
  const document = withFiledParts(drafted.document, filed)
  const petition = await writePetitionFile(app, { document, elsewhere }, join(folder, PETITION_FILE), options.signal)
  const described = [{ ...petition, name: PETITION_FILE, exhibits: [] }, ...exhibits].map((part) => {
    const numbers = part.exhibits.map(({ number }) => number)
    const { name, pages, bytes, sha256 } = part
    return { name, pages, bytes, sha256, exhibits: numbers, advice: partAdvice({ exhibits: numbers, bytes }, limit) }
  })
  return { files: described, filed: { document, elsewhere } }
}
