import { join } from 'node:path'
import type { FilingFile, PortalField } from '../../domain/filing.ts'
import { VERSION_WORDS } from '../../domain/protection/protection.ts'
import type { ExhibitElsewhere } from '../../document/exhibits/volume.ts'
import type { DraftedPetition } from '../petition/draft-petition.ts'
import { writeOutput } from '../petition/write-output.ts'
import { MANIFEST_FILE } from './filing-folder.ts'
import { indexCsv } from './index-csv.ts'
import { portalSheetHtml, portalSheetText } from './portal-sheet.ts'

export interface FilingTexts {
  readonly drafted: DraftedPetition
  readonly portal: readonly PortalField[]
  readonly elsewhere: readonly (ExhibitElsewhere & { readonly part: number })[]
  /** Files already written, which the manifest lists first. */
  readonly files: readonly FilingFile[]
}

/** Writes paste sheets, index, custody head and manifest. Throws `cannot-write`. */
export async function writeFilingTexts(
  folder: string,
  { drafted, portal, elsewhere, files }: FilingTexts,
): Promise<FilingFile[]> {
  const { title } = drafted.document
  const head = { title, version: drafted.version && VERSION_WORDS[drafted.version.of] }
  const texts = {
    'Portal_paste_sheet.html': portalSheetHtml(head, portal),
    'Portal_paste_sheet.txt': portalSheetText(head, portal),
    'Index.csv': indexCsv(drafted.document, elsewhere),
    'Custody_head.txt': custodyHeadText(drafted),
  }
  const written: FilingFile[] = []
  for (const [name, text] of Object.entries(texts)) written.push(await write(folder, name, text))
  const listed = [...files, ...written].map(({ sha256, name }) => `${sha256}  ${name}\n`)
  return [...written, await write(folder, MANIFEST_FILE, listed.join(''))]
}

async function write(folder: string, name: string, text: string): Promise<FilingFile> {
  return { name, ...(await writeOutput(join(folder, name), text)) }
}

/** Which state of the case the filing was made from. */
function custodyHeadText({ custodyHead, template, version }: DraftedPetition): string {
  return [
    ...(version ? [VERSION_WORDS[version.of], ''] : []),
    'The state of the case this filing was made from:',
    `  events of the custody log   ${String(custodyHead.events)}`,
    `  SHA-256 of the last event   ${custodyHead.hash}`,
    `  template                    ${template.id} ${template.version}`,
    'The hash depends on every entry of the log before it, and so on the SHA-256 of every original.',
    '',
  ].join('\r\n')
}
