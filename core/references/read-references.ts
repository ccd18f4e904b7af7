import { AppError } from '../../domain/errors.ts'
import type { ReadReference, ReferenceFormat } from '../../domain/reference.ts'
import { decodeText } from '../evidence/decode-text.ts'
import type { Task } from '../jobs/task.ts'
import { readBibtex } from './read-bibtex.ts'
import { readCslJson } from './read-csl-json.ts'
import { readRis } from './read-ris.ts'

/** What an export of a reference manager holds; `problems` names records that can't be read. */
export interface ReadReferences {
  readonly format: ReferenceFormat
  readonly references: readonly ReadReference[]
  readonly problems: readonly string[]
}

const MOST = 20_000

/** Reads CSL-JSON, RIS or BibTeX, told by what the text is. Throws `bad-references`. */
export const readReferences: Task<{ bytes: Uint8Array }, ReadReferences> = ({ bytes }) => {
  const text = decodeText(bytes)?.text.replace(/^\ufeff/, '')
  if (text === undefined) throw badReferences('it is no text')
  const read = reader(text)
  if (read.references.length > MOST) throw badReferences(`it has more than ${String(MOST)} records`)
  return Promise.resolve(withOneKeyEach(read))
}

function reader(text: string): ReadReferences {
  if (/^\s*[[{]/.test(text)) return { format: 'csl-json', ...readCslJson(text) }
  if (/^TY {2}-/m.test(text)) return { format: 'ris', ...readRis(text) }
  if (/^\s*@\s*\w+\s*[{(]/m.test(text)) return { format: 'bibtex', ...readBibtex(text) }
  throw badReferences('it is neither CSL-JSON nor RIS nor BibTeX')
}

/** Of records with one key the first is read. */
function withOneKeyEach({ references, problems, ...read }: ReadReferences): ReadReferences {
  const seen = new Set<string>()
  const twice: string[] = []
  const once = references.filter(({ key }) => {
    if (seen.has(key)) twice.push(`“${key}” stands in it more than once; the first was read.`)
    return !seen.has(key) && seen.add(key)
  })
  return { ...read, references: once, problems: [...problems, ...twice] }
}

/** The refusal of a file that is no export of a reference manager. */
export const badReferences = (why: string, cause?: unknown): AppError =>
  new AppError(
    'bad-references',
    `The file can’t be read as references: ${why}. Nothing was changed.`,
    'Export the collection from Zotero as CSL JSON, RIS or BibTeX, for BibTeX and RIS with “Export Files”.',
    cause,
  )
