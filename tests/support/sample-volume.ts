import { buildVolume } from '../../document/exhibits/build-volume.ts'
import type { VolumeExhibit, VolumeInput, VolumeResult } from '../../document/exhibits/volume.ts'
import type { ExhibitEntry, ResolvedDocument } from '../../document/model.ts'
import { renderCovers } from '../../document/typst/covers.ts'
import { renderTypst } from '../../document/typst/render-typst.ts'
import { EvidenceId } from '../../domain/ids.ts'
import { warmTypesetter } from '../../core/petition/typesetter.ts'

/** An exhibit's entry for the binder, with nothing said of it but number, pages and title. */
export function sampleEntry(number: string, pages: number, title = `Item ${number}`): ExhibitEntry {
  const evidenceId = EvidenceId.parse('019b0000-0000-7000-8000-000000000001')
  return {
    number,
    group: null,
    pages,
    parts: [{ kind: 'item', evidenceId, of: pages, only: null }],
    title,
    evidenceId,
    what: '',
    purpose: '',
    keyInformation: '',
    supports: [],
    source: '',
    date: '',
    language: '',
    sha256: 'ab'.repeat(32),
    bytes: 1,
    originalName: '',
    remark: null,
  }
}

/** Binds into memory. */
export async function bound(input: VolumeInput): Promise<{ readonly pdf: Uint8Array; readonly result: VolumeResult }> {
  const pieces: Uint8Array[] = []
  const result = await buildVolume(input, (piece) => Promise.resolve(void pieces.push(piece)))
  return { pdf: Buffer.concat(pieces), result }
}

/** A document typeset with its covers, ready to be bound with the given exhibits' pages. */
export async function typesetInput(
  document: ResolvedDocument,
  pages: (entry: ExhibitEntry) => Promise<Uint8Array>,
): Promise<VolumeInput> {
  const typesetter = await warmTypesetter()
  const { title, author, language, date, banner, watermark, bates } = document
  const exhibits: VolumeExhibit[] = document.exhibits.map((entry) => ({ entry, pages: () => pages(entry) }))
  return {
    petition: typesetter.pdf({ main: renderTypst(document), files: [] }).pdf,
    covers: typesetter.pdf({ main: renderCovers(document.exhibits, document), files: [] }).pdf,
    exhibits,
    ...{ title, author, language, date, banner, watermark, bates },
  }
}
