import type { ProtocolRequest, ProtocolResponse } from 'electron'
import type { GivenPart } from './host-messages.ts'

/** Gives a part of a recording of the open case from an offset on, in bytes. */
export type PartOf = (id: string, offset: number) => Promise<GivenPart['given']>

/** The item a URL of the page's player names (withhold://app/film/ID), or null. */
export function filmIn(url: string): string | null {
  const { host, pathname } = new URL(url)
  const [, id = null] = host === 'app' ? (/^\/film\/([0-9a-f-]{36})$/.exec(pathname) ?? []) : []
  return id
}

/** Answers the player part by part (RFC 9110 § 14): a film is never whole in memory, and never on the disk but in the case. */
export async function filmAnswer(
  partOf: PartOf,
  id: string,
  headers: ProtocolRequest['headers'],
): Promise<ProtocolResponse> {
  const offset = Number(/^bytes=(\d+)-/.exec(rangeIn(headers))?.[1] ?? 0)
  const part = await partOf(id, offset)
  if (part === null) return { statusCode: 416, data: Buffer.alloc(0) }
  const { bytes, size, mediaType } = part
  return {
    statusCode: 206,
    data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    headers: {
      'content-type': mediaType,
      // Of what is not HTTP the player takes this for the film's length, and asks again where a part ends.
      'content-length': String(size - offset),
      'content-range': `bytes ${String(offset)}-${String(offset + bytes.length - 1)}/${String(size)}`,
      'accept-ranges': 'bytes',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  }
}

function rangeIn(headers: ProtocolRequest['headers']): string {
  const named = Object.entries(headers).find(([name]) => name.toLowerCase() === 'range')?.[1]
  return typeof named === 'string' ? named : ''
}
