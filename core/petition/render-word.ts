import type { App } from '../app.ts'
import type { DocxInput } from './docx-task.ts'

/** Longest that writing the Word file may take, in milliseconds. */
const LIMIT_MS = 300_000

/** The document as a Word file, written in a worker. Throws `cancelled`. */
export async function renderWord(
  app: App,
  { document, pictures }: DocxInput,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  return await app.workers.run('render-docx', { document, pictures }, { lane: 'pages', timeoutMs: LIMIT_MS, signal })
}
