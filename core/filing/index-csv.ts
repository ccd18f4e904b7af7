import type { ResolvedDocument } from '../../document/model.ts'
import type { ExhibitElsewhere } from '../../document/exhibits/volume.ts'
import { batesNumber } from '../../document/bates.ts'
import { csvText } from './csv.ts'

const HEAD = [
  'Exhibit',
  'Title',
  'What it is',
  'Purpose',
  'Supports',
  'Source',
  'Date',
  'Language',
  'Part',
  'File',
  'Page of the file',
  'Pages',
  'First Bates no.',
  'Last Bates no.',
  'Original file',
  'Bytes',
  'SHA-256',
  'Remark',
]

/** The exhibits as a table: what each is, in which file and from which page on, its Bates numbers, its original's hash. */
export function indexCsv(
  { exhibits: entries, bates }: Pick<ResolvedDocument, 'exhibits' | 'bates'>,
  places: readonly (ExhibitElsewhere & { readonly part: number })[],
): string {
  let before = 0
  const rows = entries.map((entry) => {
    const place = places.find(({ number }) => number === entry.number)
    const range = [batesNumber(bates, before + 1), batesNumber(bates, before + entry.pages)]
    before += entry.pages
    return [
      ...[
        entry.number,
        entry.title,
        entry.what,
        entry.purpose,
        entry.supports.join('; '),
        entry.source,
        entry.date,
        entry.language,
      ],
      ...[String(place?.part ?? ''), place?.file ?? '', String(place?.firstPage ?? ''), String(entry.pages)],
      ...range,
      ...[entry.originalName, entry.sha256 === '' ? '' : String(entry.bytes), entry.sha256, entry.remark ?? ''],
    ]
  })
  return csvText([HEAD, ...rows])
}
