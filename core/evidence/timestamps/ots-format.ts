import { createHash } from 'node:crypto'
import { keccak, ripemd160 } from 'hash-wasm'
import type { Digest } from '../../../domain/time-token.ts'
import { OTS_MAGIC } from './token-type.ts'

/** The version this reads (python-opentimestamps, core/timestamp.py). */
const VERSION = 1

/** Limits of the format: a message and an argument, and how deep operations follow on each other. */
const LONGEST = 4096
const LONGEST_PAYLOAD = 8192
const DEEPEST = 256
const MOST_ATTESTATIONS = 200

const FILE_HASHES: Readonly<Record<number, readonly [Digest, number]>> = {
  0x02: ['sha1', 20],
  0x08: ['sha256', 32],
}

/** Where a chain of operations ends: who attests to `message`, the bytes the operations made of the file's hash. */
export interface Attestation {
  readonly kind: 'bitcoin' | 'litecoin' | 'ethereum' | 'pending' | 'unknown'
  readonly message: Uint8Array
  readonly height: number | null
  readonly calendar: string | null
}

export interface OtsProof {
  readonly algorithm: Digest
  readonly digest: Uint8Array
  readonly attestations: readonly Attestation[]
}

/** Parses a detached OpenTimestamps proof and does its operations, from the file's hash to each attestation. Throws an Error that says what of it is malformed. */
export async function parseOts(bytes: Uint8Array): Promise<OtsProof> {
  const cursor = cursorOf(bytes)
  if (!OTS_MAGIC.equals(cursor.take(OTS_MAGIC.length))) throw new Error('it does not start as a proof does')
  const version = cursor.number()
  if (version !== VERSION) throw new Error(`it is of version ${version}, which this program does not know`)
  const [algorithm, length] = FILE_HASHES[cursor.byte()] ?? []
  if (algorithm === undefined || length === undefined)
    throw new Error('it stamps a hash of a kind that this program does not take of files')
  const digest = cursor.take(length)
  const attestations: Attestation[] = []
  await follow(cursor, digest, 0, attestations)
  if (!cursor.atEnd()) throw new Error('bytes follow after its end')
  return { algorithm, digest, attestations }
}

const FORK = 0xff

async function follow(cursor: Cursor, message: Uint8Array, depth: number, found: Attestation[]): Promise<void> {
  if (depth > DEEPEST) throw new Error('its operations are nested too deep')
  let tag = cursor.byte()
  while (tag === FORK) {
    await branch(cursor, cursor.byte(), message, depth, found)
    tag = cursor.byte()
  }
  await branch(cursor, tag, message, depth, found)
}

async function branch(cursor: Cursor, tag: number, message: Uint8Array, depth: number, found: Attestation[]) {
  if (tag !== 0x00) return follow(cursor, await operate(cursor, tag, message), depth + 1, found)
  if (found.length >= MOST_ATTESTATIONS) throw new Error('it has too many attestations')
  found.push(attestation(cursor, message))
}

async function operate(cursor: Cursor, tag: number, message: Uint8Array): Promise<Uint8Array> {
  const made = await result(cursor, tag, message)
  if (made.length === 0 || made.length > LONGEST) throw new Error('an operation makes too long a message')
  return made
}

async function result(cursor: Cursor, tag: number, message: Uint8Array): Promise<Uint8Array> {
  if (tag === 0xf0) return Buffer.concat([message, cursor.argument(LONGEST)])
  if (tag === 0xf1) return Buffer.concat([cursor.argument(LONGEST), message])
  if (tag === 0xf2) return Uint8Array.from(message).reverse()
  if (tag === 0xf3) return Buffer.from(Buffer.from(message).toString('hex'))
  if (tag === 0x02) return createHash('sha1').update(message).digest()
  if (tag === 0x08) return createHash('sha256').update(message).digest()
  if (tag === 0x03) return Buffer.from(await ripemd160(message), 'hex')
  if (tag === 0x67) return Buffer.from(await keccak(message, 256), 'hex')
  throw new Error(`it has an operation (${tag.toString(16)}) this program does not know`)
}

const CHAINS: Readonly<Record<string, 'bitcoin' | 'litecoin' | 'ethereum'>> = {
  '0588960d73d71901': 'bitcoin',
  '06869a0d73d71b45': 'litecoin',
  '30fe8087b5c7ead7': 'ethereum',
}
const PENDING = '83dfe30d2ef90c8e'

function attestation(cursor: Cursor, message: Uint8Array): Attestation {
  const kind = Buffer.from(cursor.take(8)).toString('hex')
  const payload = cursorOf(cursor.argument(LONGEST_PAYLOAD, 0))
  const chain = CHAINS[kind]
  if (chain) return { kind: chain, message, height: payload.number(), calendar: null }
  if (kind !== PENDING) return { kind: 'unknown', message, height: null, calendar: null }
  const calendar = Buffer.from(payload.argument(1000)).toString('latin1')
  if (!/^[A-Za-z0-9.\-_/:]+$/.test(calendar)) throw new Error('it names a calendar by no address')
  return { kind: 'pending', message, height: null, calendar }
}

interface Cursor {
  byte(): number
  take(length: number): Uint8Array
  /** An unsigned number, seven bits a byte, the lowest first. */
  number(): number
  /** Bytes with their length before them. */
  argument(most: number, least?: number): Uint8Array
  atEnd(): boolean
}

function cursorOf(bytes: Uint8Array): Cursor {
  let at = 0
  const take = (length: number) => {
    if (at + length > bytes.length) throw new Error('it breaks off')
    at += length
    return bytes.subarray(at - length, at)
  }
  const byte = () => take(1)[0] ?? 0
  const number = () => {
    let value = 0
    for (let factor = 1; factor < 2 ** 49; factor *= 128) {
      const next = byte()
      value += (next & 0x7f) * factor
      if (next < 0x80) return value
    }
    throw new Error('a number in it is too large')
  }
  const argument = (most: number, least = 1) => {
    const length = number()
    if (length > most || length < least) throw new Error('a part of it has a length that is not allowed')
    return take(length)
  }
  return { byte, take, number, argument, atEnd: () => at === bytes.length }
}
