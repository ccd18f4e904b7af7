import { renderDocx } from '../../document/docx/render-docx.ts'
import type { ResolvedDocument } from '../../document/model.ts'
import type { TypesetInput } from '../../document/typst/typeset.ts'
import { readSerif } from '../jobs/fonts.ts'
import type { Task } from '../jobs/task.ts'

/** A document and the pictures its figures name. */
export interface DocxInput {
  readonly document: ResolvedDocument
  readonly pictures: TypesetInput['files']
}

/** Writes a document as a Word file with its serif embedded; laying it out for its page numbers takes seconds that no window should wait for. */
export const docxTask: Task<DocxInput, Uint8Array> = async ({ document, pictures }) =>
  renderDocx(document, await readSerif(), new Map(pictures.map(({ path, bytes }) => [path, bytes])))
