import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { AppError } from '../../../domain/errors.ts'
import type { WrittenAnnex } from '../../../domain/protection/sealed-source.ts'
import { renderSealedAnnex } from '../../../document/typst/sealed-annex.ts'
import { readCaseInfo } from '../../../db/repositories/case-info.ts'
import { lastEvent } from '../../../db/repositories/custody.ts'
import { now, type App } from '../../app.ts'
import { draftPetition } from '../../petition/draft-petition.ts'
import { writeWhole } from '../../petition/write-whole.ts'
import { typesetWhole } from '../../petition/write-volume.ts'
import { record } from '../../record.ts'
import { annexEntries } from './annex-entries.ts'
import { annexSources } from './annex-sources.ts'

/** Where to write it, which petition's exhibit numbers to give, and that it was ordered by somebody who read the warning. */
export interface AnnexInput {
  readonly out: string
  readonly template?: string | undefined
  readonly understood: true
}

const WARNINGS = [
  'This paper tells who the sources known by an alias in the petition are. Whoever holds it can find them.',
  'It is no exhibit and no part of any version of the petition. Do not bind it, file it, or keep it with one.',
  'Keep one copy, apart and encrypted or under lock. Offer an identity on request alone, and only as far as the source consented.',
]

/** Writes the sealed annex: which person each alias stands for, how they are reached, what they agreed to, what they risk and what rests on them. Throws `no-sealed-source`, `annex-beside-filing`, `annex-is-there`, `cannot-write`, `cancelled`. */
export async function buildAnnex(
  app: App,
  input: AnnexInput,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<WrittenAnnex> {
  const path = resolve(input.out)
  await refuseBeside(path)
  const sources = annexSources(app.database.read)
  if (sources.length === 0) throw noSource()
  const exhibits = input.template ? (await draftPetition(app, input.template, false, options)).document.exhibits : []
  const head = lastEvent(app.database.read)
  const source = renderSealedAnnex({
    title: 'Sealed annex: who the protected sources are',
    warnings: WARNINGS,
    state: `Case “${readCaseInfo(app.database.read)?.title ?? ''}”, as it stood ${now(app).slice(0, 16).replace('T', ' ')} UTC, entry ${String(head?.seq ?? 0)} of its custody log. ${sources.length === 1 ? 'One source.' : `${String(sources.length)} sources.`}`,
    entries: annexEntries(sources, exhibits),
  })
  const { pdf, pages } = await typesetWhole(app, source, options.signal)
  const written = await writeWhole(path, pdf)
  record(app, ['case'], () => ({
    made: null,
    events: [
      {
        action: 'annex.built',
        subject: readCaseInfo(app.database.read)?.id ?? '',
        detail: { sha256: written.sha256, sources: sources.length },
      },
    ],
  }))
  return { path, pages, sources: sources.length, ...written }
}

/** Files by which the folder of a petition, a filing or a bag is known. */
const PETITIONS = [
  'manifest.json',
  'petition.pdf',
  'bagit.txt',
  '01_Petition.pdf',
  '01_Petition_Public.pdf',
  '01_Petition_Confidential.pdf',
]

/** Refuses to write where the annex would be sent along with a petition, and over a file that is there. */
async function refuseBeside(path: string): Promise<void> {
  const there = (file: string) =>
    stat(file).then(
      () => true,
      () => false,
    )
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    for (const name of PETITIONS) if (await there(join(folder, name))) throw beside(folder)
    if (dirname(folder) === folder) break
  }
  if (!(await there(path))) return
  throw new AppError(
    'annex-is-there',
    `${path} is there already. It was left as it is, and no annex was written.`,
    'Give another name, or remove that file first.',
  )
}

function beside(folder: string): AppError {
  return new AppError(
    'annex-beside-filing',
    `“${basename(folder)}” holds a petition or a bag: the annex would be sent along with it. No annex was written.`,
    'Write it to a folder of its own, best on a medium that is kept apart.',
  )
}

function noSource(): AppError {
  return new AppError(
    'no-sealed-source',
    'No source of the case is sealed, so there is nothing for an annex to tell. No file was written.',
    'Protect the name of a source, then seal it.',
  )
}
