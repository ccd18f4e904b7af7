/**
 * The same value with bytes on shared memory copied off it; all else is untouched. Pictures that sharp made in WebAssembly lie in
 * the memory its threads share: posted as they are, they would be written over by the next picture once this thread forgets them.
 */
export function inOwnMemory(value: unknown): unknown {
  if (value instanceof Uint8Array) return value.buffer instanceof SharedArrayBuffer ? new Uint8Array(value) : value
  if (Array.isArray(value)) return owned(value)?.map(([, part]) => part) ?? value
  const parts = isPlain(value) ? owned(value) : null
  return parts ? Object.fromEntries(parts) : value
}

/** The parts of a value, those on shared memory copied; null where none was. */
function owned(value: object): readonly (readonly [string, unknown])[] | null {
  const parts: readonly (readonly [string, unknown])[] = Object.entries(value)
  const after = parts.map(([key, part]) => [key, inOwnMemory(part)] as const)
  return after.some(([, part], i) => part !== parts[i]?.[1]) ? after : null
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const shape: unknown = Object.getPrototypeOf(value)
  return shape === Object.prototype || shape === null
}
