import { createHash } from 'node:crypto'
import type { TimeStamp, TimeToken } from '../../../domain/time-token.ts'
import { readChunks } from '../../../db/repositories/blobs.ts'
import { itemsStamped, keptTokens, type KeptToken, type Stamped } from '../../../db/repositories/time-tokens.ts'
import type { Verifiable } from '../../case/verify-case.ts'

/**
 * The time-stamp tokens of the case, or those that stamp or are one item, each held against what it stamps: an item with its
 * hash, or the item it is named after ("photo.jpg.tsr"), whose hash must then be that one. Originals are hashed again where a
 * token stamps another hash than SHA-256. `readAgain` are tokens read with more at hand than their own bytes.
 */
export function listTimestamps(
  app: Verifiable,
  id: string | null = null,
  readAgain: ReadonlyMap<string, TimeToken> = new Map(),
): readonly TimeStamp[] {
  const kept = keptTokens(app.database.read)
  const tokens = kept.map((token) => ({ ...token, says: readAgain.get(token.id) ?? token.says }))
  if (tokens.length === 0) return []
  const names = tokens.map(({ name }) => namedAfter(name))
  const items = itemsStamped(app.database.read, { names, hashes: tokens.map(({ says }) => says.digest) })
  return tokens.flatMap((token) => {
    const near = candidates(token, items)
    const concerns = id === null || token.id === id || near.some((item) => item.id === id)
    return concerns ? stampsOf(app, token, near).filter((one) => id === null || isOf(one, id)) : []
  })
}

const isOf = ({ token, item }: TimeStamp, id: string) => token.id === id || item?.id === id

/** The name of the file a token lies beside: its own without its extension. */
const namedAfter = (name: string) => name.replace(/\.[^.]+$/, '')

/** The items a token may be for, each once: those with its hash, and those it lies beside. */
function candidates(token: KeptToken, items: readonly Stamped[]): readonly Stamped[] {
  const near = items.filter(
    ({ id, sha256, name }) => id !== token.id && (sha256 === token.says.digest || name === namedAfter(token.name)),
  )
  return Array.from(new Map(near.map((item) => [item.id, item])).values())
}

function stampsOf(app: Verifiable, token: KeptToken, near: readonly Stamped[]): readonly TimeStamp[] {
  const fitting = near.filter((item) => fits(app, token.says, item))
  if (fitting.length > 0) return fitting.map((item) => held(token, item, true))
  if (near.length > 0) return near.map((item) => held(token, item, false))
  return [held(token, null, false)]
}

function fits(app: Verifiable, { algorithm, digest }: TimeToken, item: Stamped): boolean {
  if (algorithm === 'sha256') return item.sha256 === digest
  const hash = createHash(algorithm)
  for (const chunk of readChunks(app.database.read, item.id)) hash.update(chunk)
  return hash.digest('hex') === digest
}

function held({ says, ...token }: KeptToken, item: Stamped | null, fitting: boolean): TimeStamp {
  const [fault] = says.faults
  const other = `It stamps another file than “${item?.title ?? ''}”, which it is named after: their hashes differ. One of the two was changed, or they do not belong together.`
  const problem = fault ?? (item && !fitting ? other : null)
  const state = problem !== null ? 'fails' : item === null ? 'alone' : says.pending ? 'pending' : 'holds'
  const named = item && { id: item.id, title: item.title, name: item.name }
  return { token, item: named, says, state, problem }
}
