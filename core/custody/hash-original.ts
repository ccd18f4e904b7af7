import { createHash } from 'node:crypto'
import type { HashedNow } from '../../domain/item-proof.ts'
import { readChunks } from '../../db/repositories/blobs.ts'
import { originalNoted } from '../../db/repositories/evidence.ts'
import { now, type App } from '../app.ts'
import { cancelledVerifying, type VerifyOptions } from '../case/verify-case.ts'

/** Reads an original again and hashes it; whether it is what came in. Throws `cancelled`, and what SQLite throws at a damaged page. */
export async function hashOriginal(app: App, id: string, { signal, progress }: VerifyOptions = {}): Promise<HashedNow> {
  const noted = originalNoted(app.database.read, id)
  const hashes = { sha256: createHash('sha256'), sha512: createHash('sha512') }
  let bytes = 0
  for (const chunk of readChunks(app.database.read, id)) {
    if (signal?.aborted) throw cancelledVerifying()
    hashes.sha256.update(chunk)
    hashes.sha512.update(chunk)
    bytes += chunk.length
    progress?.(bytes, noted?.bytes ?? bytes)
    await new Promise(setImmediate)
  }
  const [sha256, sha512] = [hashes.sha256.digest('hex'), hashes.sha512.digest('hex')]
  return { at: now(app), bytes, sha256, sha512, holds: sha256 === noted?.sha256 && bytes === noted.bytes }
}
