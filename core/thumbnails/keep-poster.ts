import { isRecording } from '../../domain/still.ts'
import { keepThumbnail } from '../../db/repositories/thumbnails.ts'
import type { App } from '../app.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { madeFrom } from './show-thumbnail.ts'

const LIMIT_MS = 30_000

/** Keeps a frame that the window drew of a film as what stands for it in lists. Throws `no-such-evidence`, `cannot-show-page`. */
export async function keepPoster(app: App, input: { readonly id: string; readonly png: Uint8Array }): Promise<void> {
  const film = existingEvidence(app, input.id)
  if (!isRecording(film)) return
  const bytes = new Uint8Array(input.png)
  const task = { bytes, mediaType: 'image/png', turn: 0 } as const
  const options = { lane: 'files', timeoutMs: LIMIT_MS, transfer: [bytes.buffer] } as const
  keepThumbnail(app.database.index, film.id, madeFrom(film), await app.workers.run('thumbnail', task, options))
}
