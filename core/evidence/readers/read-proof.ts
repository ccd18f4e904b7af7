import { createHash } from 'node:crypto'
import { createMessage, readKey, readSignature, verify, type PublicKey } from 'openpgp'
import type { Problem } from '../../../domain/evidence.ts'
import { saysOf } from '../../../domain/file-says.ts'
import { decodeText } from '../decode-text.ts'
import type { Reading } from '../reading.ts'
import { readZip, ZIP_LIMITS } from './read-zip.ts'
import { zipMembers } from './zip-members.ts'

/** More bytes than this are not checked against a signature. */
const MOST_BYTES = 512 * 1024 * 1024

interface Checked {
  readonly name: string
  /** What was found wrong, in words; null for a good one. */
  readonly fault: string | null
}

/**
 * A proof made on a phone with ProofMode: a ZIP of pictures, what the phone noted of each with its SHA-256, OpenPGP signatures and
 * the key. Told are whether the hashes and signatures fit. Whose key it is the archive alone can't say.
 */
export async function readProof(bytes: Uint8Array): Promise<Reading> {
  const reading = await readZip(bytes)
  const files = await filesOf(bytes)
  const hashes = hashesNamed(files)
  const key = await keyOf(files)
  const signed = key ? await checkSignatures(files, key) : []
  const unhashed = hashes.filter(({ fault }) => fault !== null)
  const unsigned = signed.filter(({ fault }) => fault !== null)
  const says = saysOf([
    ...(reading.says?.details ?? []).map(({ what, says }) => [what, says] as const),
    ['Proof', 'ProofMode'],
    ['Proof made', firstValue(files, 'Proof Generated')],
    ['Hashes in it', verdict(hashes, 'name the file they came with', 'none')],
    ['Signatures in it', verdict(signed, 'are good', key ? 'none' : 'not checked: no key in the archive')],
    ['Key', key?.getFingerprint().toUpperCase()],
  ])
  return { ...reading, says, problem: faultOf([...unhashed, ...unsigned]) ?? reading.problem }
}

type Files = ReadonlyMap<string, Uint8Array>

async function filesOf(bytes: Uint8Array): Promise<Files> {
  const files = new Map<string, Uint8Array>()
  let length = 0
  try {
    for await (const member of zipMembers(bytes, ZIP_LIMITS)) {
      if (member.refused !== null || length > MOST_BYTES) continue
      const parts: Uint8Array[] = []
      for await (const part of member.pieces()) parts.push(part)
      const body = Buffer.concat(parts)
      length += body.length
      files.set(member.name, body)
    }
  } catch {
    // What was read before the damage is checked; the archive's own reading names the damage.
    return files
  }
  return files
}

const NOTES = /\.proof\.(csv|json)$/

/** Each file of notes names the SHA-256 of a picture: is one with it in the archive? */
function hashesNamed(files: Files): readonly Checked[] {
  const there = new Set(Array.from(files.values(), (body) => createHash('sha256').update(body).digest('hex')))
  return Array.from(files).flatMap(([name, body]) => {
    if (!NOTES.test(name)) return []
    const named = /\b[0-9a-f]{64}\b/i.exec(textOf(body))?.[0].toLowerCase()
    const fault =
      named === undefined ? 'names no hash' : there.has(named) ? null : 'names a hash that no file in the archive has'
    return [{ name, fault }]
  })
}

async function keyOf(files: Files): Promise<PublicKey | null> {
  const body = Array.from(files).find(([name]) => /(^|\/)pubkey\.asc$/.test(name))?.[1]
  if (!body) return null
  return await readKey({ armoredKey: textOf(body) }).then(
    (key) => key.toPublic(),
    () => null,
  )
}

async function checkSignatures(files: Files, key: PublicKey): Promise<readonly Checked[]> {
  const checked: Checked[] = []
  for (const [name, body] of files) {
    if (!name.endsWith('.asc') || /(^|\/)pubkey\.asc$/.test(name)) continue
    const signed = signedBy(files, name.slice(0, -'.asc'.length))
    checked.push({
      name,
      fault: signed ? await signatureFault(textOf(body), signed, key) : 'signs a file that is not there',
    })
  }
  return checked
}

/** A signature is named for the file it signs, or for that file's hash. */
function signedBy(files: Files, name: string): Uint8Array | undefined {
  const hash = /[0-9a-f]{64}$/i.exec(name)?.[0].toLowerCase()
  const byHash = () =>
    Array.from(files.values()).find((body) => createHash('sha256').update(body).digest('hex') === hash)
  return files.get(name) ?? (hash === undefined ? undefined : byHash())
}

async function signatureFault(armoredSignature: string, binary: Uint8Array, key: PublicKey): Promise<string | null> {
  try {
    const [message, signature] = [await createMessage({ binary }), await readSignature({ armoredSignature })]
    const { signatures } = await verify({ message, signature, verificationKeys: key })
    await Promise.all(signatures.map(({ verified }) => verified))
    return signatures.length > 0 ? null : 'is empty'
  } catch {
    return 'does not fit the file it signs, or the key'
  }
}

function firstValue(files: Files, key: string): string | null {
  const json = Array.from(files).find(([name]) => name.endsWith('.proof.json'))?.[1]
  const found = json ? new RegExp(`"${key}"\\s*:\\s*"([^"]{1,100})"`).exec(textOf(json)) : null
  return found?.[1] ?? null
}

const textOf = (body: Uint8Array) => decodeText(body)?.text ?? ''

function verdict(checked: readonly Checked[], good: string, none: string): string {
  if (checked.length === 0) return none
  const bad = checked.filter(({ fault }) => fault !== null).length
  return bad === 0 ? `all ${String(checked.length)} ${good}` : `${String(bad)} of ${String(checked.length)} do not fit`
}

function faultOf([first]: readonly Checked[]): Problem | null {
  if (!first) return null
  const message = `The proof does not hold: “${first.name.slice(0, 120)}” ${first.fault ?? ''}. What it was made for may have been changed since. All of it is kept as received.`
  return { code: 'bad-proof', message }
}
