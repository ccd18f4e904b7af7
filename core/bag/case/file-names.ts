const LONGEST = 80

/** Names under which originals lie beside each other on any system: a number, and as much of the name they came in under as every system takes. */
export function fileNames(names: readonly (string | null)[]): readonly string[] {
  const digits = Math.max(4, String(names.length).length)
  return names.map((name, i) => `${String(i + 1).padStart(digits, '0')} ${plainName(name ?? 'earlier pages')}`)
}

function plainName(name: string): string {
  const safe = name
    .normalize('NFC')
    // Separators, what Windows refuses, and marks that turn the reading direction.
    .replace(/[\p{C}/\\:*?"<>|%]/gu, '_')
    .replace(/\s+/gu, ' ')
    .trim()
  const [, stem = safe, ending = ''] = /^(.*?)(\.[\p{L}\p{N}]{1,10})?$/u.exec(safe) ?? []
  const short = Array.from(stem).slice(0, LONGEST).join('')
  return `${short || 'file'}${ending}`.replace(/[. ]+$/, '') || 'file'
}
