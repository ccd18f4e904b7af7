import { createHash } from 'node:crypto'
import { z } from 'zod'
import { saysOf } from '../../../domain/file-says.ts'
import type { Problem } from '../../../domain/evidence.ts'
import type { Reading } from '../reading.ts'
import { capturesIn, capturesReading, type Captures } from './read-warc.ts'
import { ZIP_LIMITS } from './read-zip.ts'
import { damaged } from './zipped-parts.ts'
import { zipMembers, type ZipMember } from './zip-members.ts'

const WARC = /^archive\/[^/]+\.warc(\.gz)?$/
/** A larger part of the package than this is not taken into memory. */
const PART_BYTES = 512 * 1024 * 1024

const Package = z.object({
  software: z.string().nullish(),
  resources: z.array(z.object({ path: z.string(), hash: z.string() })).default([]),
})
const PageLine = z.object({ url: z.string(), ts: z.string().nullish(), title: z.string().nullish() })

/** What was found in the package, part by part. */
interface Found {
  captures: Captures
  description: z.infer<typeof Package> | null
  readonly urls: Set<string>
  readonly hashes: Map<string, string>
  readonly odd: string[]
}

const NONE: Captures = { pages: [], records: 0, software: null, cut: null }

/** A web archive package (WACZ 1.1.1): its pages, and whether its parts still have the hashes it lists. Null if it is no such package. */
export async function readWacz(bytes: Uint8Array): Promise<Reading | null> {
  const found: Found = { captures: NONE, description: null, urls: new Set(), hashes: new Map(), odd: [] }
  try {
    for await (const member of zipMembers(bytes, ZIP_LIMITS)) await takePart(found, member)
  } catch {
    return damaged('The web archive package could not be unpacked to its end.')
  }
  const { captures, description, urls } = found
  if (description === null && captures.records === 0) return null
  const listed = captures.pages.filter(({ url }) => urls.has(url))
  const reading = capturesReading(captures, listed.length > 0 ? listed : captures.pages)
  const hashes = hashesOf(found)
  const says = saysOf([
    ...(reading.says?.details ?? []).map(({ what, says }) => [what, says] as const),
    ['Packed with', description?.software],
    ['Its own hashes', hashes.words],
  ])
  return { ...reading, says, problem: hashes.problem ?? oddNames(found) ?? reading.problem }
}

async function takePart(found: Found, member: ZipMember): Promise<void> {
  if (member.odd !== null) {
    found.odd.push(member.path)
    return
  }
  if (member.refused !== null) return
  const body = await whole(member)
  if (body === null) return
  found.hashes.set(member.path, createHash('sha256').update(body).digest('hex'))
  if (member.path === 'datapackage.json') found.description = Package.safeParse(json(body)).data ?? null
  else if (/^pages\/[^/]+\.jsonl$/.test(member.path)) for (const url of pageUrls(body)) found.urls.add(url)
  else if (WARC.test(member.path)) found.captures = joined(found.captures, await capturesIn([body]))
}

async function whole(member: ZipMember): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of member.pieces()) {
    parts.push(part)
    length += part.length
    if (length > PART_BYTES) return null
  }
  return Buffer.concat(parts)
}

const joined = (one: Captures, other: Captures): Captures => ({
  pages: [...one.pages, ...other.pages],
  records: one.records + other.records,
  software: one.software ?? other.software,
  cut: one.cut ?? other.cut,
})

function json(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8')) as unknown
  } catch {
    return null
  }
}

function pageUrls(body: Uint8Array): readonly string[] {
  const lines = Buffer.from(body).toString('utf8').split('\n').slice(0, 100_000)
  return lines.flatMap((line) => {
    const page = PageLine.safeParse(json(Buffer.from(line)))
    return page.success ? [page.data.url] : []
  })
}

/** Whether each part the package lists is there with the hash it gives. */
function hashesOf({ description, hashes }: Found): { readonly words: string; readonly problem: Problem | null } {
  const listed = (description?.resources ?? []).filter(({ hash }) => hash.startsWith('sha256:'))
  if (listed.length === 0) return { words: 'none listed', problem: null }
  const wrong = listed.filter(({ path, hash }) => hashes.get(path) !== hash.slice('sha256:'.length).toLowerCase())
  if (wrong.length === 0) return { words: `all ${String(listed.length)} match`, problem: null }
  const words = `${String(wrong.length)} of ${String(listed.length)} do not match`
  const message = `“${wrong[0]?.path.slice(0, 120) ?? ''}” in the web archive is not there with the hash the package lists (${words}): it was changed, or damaged, after it was packed. It is kept as received.`
  return { words, problem: { code: 'damaged-file', message } }
}

function oddNames({ odd }: Found): Problem | null {
  if (odd[0] === undefined) return null
  const message = `A name in the web archive leads out of it (“${odd[0].slice(0, 120)}”); what it names was not opened. The archive is kept as received.`
  return { code: 'odd-names', message }
}
