import { bagLines } from './bag-lines.ts'
import { decodeBagPath, pathFault } from './bag-path.ts'

/** A file that a bag leaves to be fetched: where from, how long, where to. */
export interface FetchEntry {
  readonly url: string
  readonly length: number | null
  readonly path: string
}

/** Reads fetch.txt: URL, length or "-", payload path (RFC 8493 § 2.2.3). Nothing is ever fetched. */
export function readFetch(text: string): {
  readonly entries: readonly FetchEntry[]
  readonly problems: readonly string[]
} {
  const entries: FetchEntry[] = []
  const problems: string[] = []
  for (const [i, line] of bagLines(text).entries()) {
    const entry = readLine(line)
    if (typeof entry === 'string') problems.push(`fetch.txt, line ${String(i + 1)}: ${entry}`)
    else entries.push(entry)
  }
  return { entries, problems }
}

function readLine(line: string): FetchEntry | string {
  const [, url, length, written] = /^(\S+)[ \t]+(\d+|-)[ \t]+(.+)$/.exec(line) ?? []
  if (url === undefined || length === undefined || written === undefined) return 'it is not a URL, a length and a path'
  const path = decodeBagPath(written) ?? written
  const fault = path.startsWith('data/') ? pathFault(path) : 'is not in data/'
  return fault === null ? { url, path, length: length === '-' ? null : Number(length) } : `the path ${written} ${fault}`
}
