import { bagLines } from './bag-lines.ts'
import { decodeBagPath, pathFault } from './bag-path.ts'

/** A manifest as read: the checksum of each path it lists, in lower case, and what is wrong with its lines. */
export interface BagManifest {
  readonly name: string
  readonly algorithm: string
  readonly sums: ReadonlyMap<string, string>
  readonly problems: readonly string[]
}

/** What Node calls each algorithm the registry of RFC 8493 § 2.4 and § 7.2 names, and the hex digits of its sums. */
export const ALGORITHMS: Readonly<Record<string, number>> = {
  md5: 32,
  sha1: 40,
  sha224: 56,
  sha256: 64,
  sha384: 96,
  sha512: 128,
}

/** The algorithm in the name of a payload or tag manifest; null for another file. */
export function algorithmOf(kind: 'manifest' | 'tagmanifest', name: string): string | null {
  const found = /^(manifest|tagmanifest)-([A-Za-z0-9_-]+)\.txt$/.exec(name)
  return found?.[1] === kind ? (found[2] ?? '').toLowerCase().replaceAll('-', '') : null
}

/** Reads a manifest's lines: checksum, white space, path (RFC 8493 §§ 2.1.3, 2.2.1). `strict` holds them to version 1.0. */
export function readManifest(name: string, algorithm: string, text: string, strict: boolean): BagManifest {
  const sums = new Map<string, string>()
  const problems: string[] = []
  const digits = ALGORITHMS[algorithm]
  for (const [i, line] of bagLines(text).entries()) {
    const where = `${name}, line ${String(i + 1)}`
    const entry = readLine(line, strict)
    if (typeof entry === 'string') problems.push(`${where}: ${entry}`)
    else if (digits !== undefined && entry.sum.length !== digits)
      problems.push(`${where}: ${String(entry.sum.length)} digits are no ${algorithm} sum`)
    else if (sums.has(entry.path)) problems.push(`${where}: ${entry.path} is listed a second time`)
    else sums.set(entry.path, entry.sum)
  }
  return { name, algorithm, sums, problems }
}

function readLine(line: string, strict: boolean): { readonly sum: string; readonly path: string } | string {
  const [, sum, written] = /^([0-9A-Fa-f]+)[ \t]+(.+)$/.exec(line) ?? []
  if (sum === undefined || written === undefined) return 'it is not a checksum followed by a path'
  // Drafts let a program for checksums write the line, which marks binary reading with an asterisk.
  const named = strict ? written : written.replace(/^\*/, '').replace(/^\.\//, '')
  const path = decodeBagPath(named) ?? (strict ? null : named)
  if (path === null) return `the path ${named} has a percent sign that is not written %25`
  const fault = pathFault(path)
  return fault === null ? { sum: sum.toLowerCase(), path } : `the path ${named} ${fault}`
}
