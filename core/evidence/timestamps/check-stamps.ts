import { readFile, stat } from 'node:fs/promises'
import { AppError } from '../../../domain/errors.ts'
import type { TimeStamp, TimeToken } from '../../../domain/time-token.ts'
import type { App } from '../../app.ts'
import { cannotRead } from '../open-original.ts'
import { originalBytes } from '../original-bytes.ts'
import { existingEvidence } from '../read-evidence.ts'
import { listTimestamps } from './list-timestamps.ts'

const LIMIT_MS = 20_000
/** A file of certificates is some kilobytes; a bundle of all public ones is under one megabyte. */
const MOST_BYTES = 4 * 1024 * 1024

/** The time stamps of an item, with the RFC 3161 ones checked up to a certificate a person trusts; nothing of it is kept. Throws `no-such-evidence`, `not-a-certificate`, `cannot-read`. */
export async function checkStamps(
  app: App,
  { id, root }: { readonly id: string; readonly root: string },
): Promise<readonly TimeStamp[]> {
  const item = existingEvidence(app, id)
  const roots = await readRoot(root)
  const again = new Map<string, TimeToken>()
  for (const { token, says } of listTimestamps(app, item.id)) {
    if (says.scheme !== 'rfc3161' || again.has(token.id)) continue
    const bytes = originalBytes(app, existingEvidence(app, token.id))
    again.set(token.id, await app.workers.run('read-token', { bytes, roots }, { lane: 'files', timeoutMs: LIMIT_MS }))
  }
  return listTimestamps(app, item.id, again)
}

async function readRoot(path: string): Promise<Uint8Array> {
  const { size } = await stat(path).catch((cause: unknown) => {
    throw cannotRead(path, cause)
  })
  if (size > MOST_BYTES)
    throw new AppError(
      'not-a-certificate',
      'The file is too large to be a certificate. Nothing was checked against it.',
      'Choose the certificate of the time-stamp authority, as PEM or DER (.pem, .crt, .cer).',
    )
  return await readFile(path).catch((cause: unknown) => {
    throw cannotRead(path, cause)
  })
}
