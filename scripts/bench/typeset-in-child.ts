import { readFileSync, writeFileSync } from 'node:fs'
import { warmTypesetter } from '../../core/petition/typesetter.ts'
import type { ResolvedDocument } from '../../document/model.ts'
import { renderTypst } from '../../document/typst/render-typst.ts'

/** Typesets what typesetting.ts prepared, in a process that has nothing warm. Arguments: the document as JSON, the PDF to write. */
const [document = '', out = ''] = process.argv.slice(2)
const resolved = JSON.parse(readFileSync(document, 'utf8')) as ResolvedDocument
const { pdf } = (await warmTypesetter()).pdf({ main: renderTypst(resolved), files: [] })
writeFileSync(out, pdf)
