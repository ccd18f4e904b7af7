/** A file that lies in another (an archive's member, an attachment): its name there, and its bytes piece by piece; `refused` says in words why it has none. */
export interface FileWithin {
  readonly name: string
  readonly refused: string | null
  pieces(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

/** Longest name that is kept, in characters. */
const LONGEST = 400

/** What is wrong with a path that would leave the folder it is unpacked into, in words; null for a sound one. */
export function oddPath(path: string): string | null {
  if (/^([\\/]|[A-Za-z]:)/.test(path)) return 'starts at the root of a disk'
  if (path.split(/[\\/]/).includes('..')) return 'leads out of the archive'
  return path.includes('\0') ? 'holds a zero byte' : null
}

/** A name as it is kept and shown: one line, no marks that turn the direction of what follows, never empty; of an odd path its last part alone. */
export function shownName(path: string): string {
  const name = oddPath(path) === null ? path : (path.split(/[\\/]/).at(-1) ?? path)
  const line = name.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, '').trim()
  return Array.from(line).slice(-LONGEST).join('') || 'unnamed'
}

/** A file within another that is kept out, by name. */
export const refusedFile = (name: string, refused: string): FileWithin => ({
  name: shownName(name),
  refused,
  pieces: () => [],
})

/** A file within another that is whole in memory already. */
export const wholeFile = (name: string, bytes: Uint8Array): FileWithin => ({
  name: shownName(name),
  refused: null,
  pieces: () => [bytes],
})
