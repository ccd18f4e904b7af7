import { createHash } from 'node:crypto'
import { AppError } from '../../domain/errors.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import type { Verification } from '../../domain/verification.ts'
import { integrityProblem } from '../../db/check-integrity.ts'
import { readChunks } from '../../db/repositories/blobs.ts'
import { keptIds, originalNoted } from '../../db/repositories/evidence.ts'
import type { CaseDatabase } from '../../db/handles.ts'
import { listTimestamps } from '../evidence/timestamps/list-timestamps.ts'
import { verifyChain } from '../custody/verify-chain.ts'

/** How verifying reports its progress and is broken off. */
export interface VerifyOptions {
  readonly signal?: AbortSignal | undefined
  readonly progress?: ((done: number, total: number) => void) | undefined
}

/** A case that is open, or a copy of one that is only read. */
export interface Verifiable {
  readonly database: CaseDatabase
}

type Failed = Verification['evidence']['failed'][number]

/** Reads every page of the file, re-hashes every original and walks the custody chain. Never throws for damage: it is reported. Throws `cancelled`. */
export async function verifyCase(app: Verifiable, options: VerifyOptions = {}): Promise<Verification> {
  const file = checkFile(app)
  const evidence = await checkEvidence(app, options)
  const timestamps = checkTimestamps(app)
  const custody = checkCustody(app)
  const ok = file.ok && evidence.failed.length === 0 && custody.firstBreak === null
  return { ok, file, evidence, timestamps, custody }
}

function checkFile(app: Verifiable): Verification['file'] {
  try {
    const problem = integrityProblem(app.database)
    return problem === null ? { ok: true } : { ok: false, problem }
  } catch (thrown) {
    return { ok: false, problem: `A page of the file is damaged: ${wordsOf(thrown)}.` }
  }
}

async function checkEvidence(app: Verifiable, options: VerifyOptions): Promise<Verification['evidence']> {
  const ids = orNull(() => keptIds(app.database.read))
  if (ids === null) return { checked: 0, failed: [] }
  const failed: Failed[] = []
  for (const [i, id] of ids.entries()) {
    if (options.signal?.aborted) throw cancelledVerifying()
    const problem = originalProblem(app, id)
    if (problem !== null) failed.push({ id: id as EvidenceId, problem })
    options.progress?.(i + 1, ids.length)
    await new Promise(setImmediate)
  }
  return { checked: ids.length, failed }
}

/** What is wrong with an item's original, or null when its bytes are those received. */
function originalProblem(app: Verifiable, id: string): string | null {
  try {
    const noted = originalNoted(app.database.read, id)
    return noted === undefined ? 'Its entry has no original.' : hashProblem(app, id, noted)
  } catch (thrown) {
    return `Its original can't be read: ${wordsOf(thrown)}.`
  }
}

function hashProblem(
  app: Verifiable,
  id: string,
  noted: { readonly bytes: number; readonly sha256: string },
): string | null {
  const hash = createHash('sha256')
  let bytes = 0
  for (const chunk of readChunks(app.database.read, id)) {
    hash.update(chunk)
    bytes += chunk.length
  }
  if (bytes !== noted.bytes) return `It has ${bytes} bytes; ${noted.bytes} were received.`
  return hash.digest('hex') === noted.sha256 ? null : 'Its bytes are not those received: the SHA-256 differs.'
}

function checkTimestamps(app: Verifiable): Verification['timestamps'] {
  const stamps = orNull(() => listTimestamps(app)) ?? []
  const failed = stamps.flatMap(({ token, problem }) => (problem === null ? [] : [{ id: token.id, problem }]))
  return { checked: stamps.length, failed }
}

function checkCustody(app: Verifiable): Verification['custody'] {
  try {
    return verifyChain(app.database.read)
  } catch (thrown) {
    const problem = `The log can't be read: ${wordsOf(thrown)}.`
    return { events: 0, head: '0'.repeat(64), firstBreak: { seq: 0, problem } }
  }
}

function orNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}

const wordsOf = (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown))

/** Verifying was broken off. */
export function cancelledVerifying(): AppError {
  return new AppError('cancelled', 'Verifying was cancelled; nothing was changed.', 'Start it again when you like.')
}
