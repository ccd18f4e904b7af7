/** A payload's path as a manifest line has it: CR, LF and the percent sign encoded, and nothing else (RFC 8493 § 2.1.3). */
export function encodeBagPath(path: string): string {
  return path.replace(/[\r\n%]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}

/** The path that a manifest line names; null where a percent sign stands for nothing the format knows. */
export function decodeBagPath(written: string): string | null {
  if (/%(?!0[AaDd]|25)/.test(written)) return null
  return written.replace(/%(0[AaDd]|25)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Why a path may not stand in a bag; null for one that may. What points outside is named before anything is opened. */
export function pathFault(path: string): string | null {
  if (path === '') return 'is empty'
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.startsWith('~')) return 'leads outside the bag'
  const parts = path.split(/[/\\]/)
  if (parts.includes('..')) return 'leads outside the bag'
  if (path.includes('\\')) return 'is written with backslashes'
  if (parts.some((part) => part === '' || part === '.')) return 'is not in its plain form'
  return null
}
