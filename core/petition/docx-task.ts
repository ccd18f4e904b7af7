import { renderDocx } from '../../document/docx/render-docx.ts'
import type { ResolvedDocument } from '../../document/model.ts'
import { readSerif } from '../jobs/fonts.ts'
import type { Task } from '../jobs/task.ts'

/** Writes a document as a Word file with its serif embedded; laying it out for its page numbers takes seconds that no window should wait for. */
export const docxTask: Task<ResolvedDocument, Uint8Array> = async (document) => renderDocx(document, await readSerif())
