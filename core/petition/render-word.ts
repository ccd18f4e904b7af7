import type { ResolvedDocument } from '../../document/model.ts'
import type { App } from '../app.ts'

/** Longest that writing the Word file may take, in milliseconds. */
const LIMIT_MS = 300_000

/** The document as a Word file, written in a worker. Throws `cancelled`. */
export async function renderWord(app: App, document: ResolvedDocument, signal?: AbortSignal): Promise<Uint8Array> {
  return await app.workers.run('render-docx', document, { lane: 'pages', timeoutMs: LIMIT_MS, signal })
}
