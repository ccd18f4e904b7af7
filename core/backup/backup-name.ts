import { basename } from 'node:path'

/** What a copy of a case is called: the file's own name, the end of the case's id, the moment in UTC. It tells no more than the file's name does. */
export function backupName(casePath: string, caseId: string, at: string): string {
  return `${stemOf(casePath)}.backup-${tagOf(caseId)}-${at.replace(/[-:]|\.\d+/g, '')}.wro`
}

/** When a copy of this case was made, by its name (ISO 8601, UTC); null for any other file. */
export function madeAt(name: string, caseId: string): string | null {
  const [, tag, y, mo, d, h, mi, s] =
    /\.backup-([0-9a-f]{8})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.wro$/.exec(name) ?? []
  if (tag !== tagOf(caseId)) return null
  const at = new Date(`${y ?? ''}-${mo ?? ''}-${d ?? ''}T${h ?? ''}:${mi ?? ''}:${s ?? ''}.000Z`)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}

/** Whether a file is what a broken-off copy of this case left. */
export const isUnfinished = (name: string, caseId: string): boolean =>
  name.endsWith('.part') && madeAt(name.slice(0, -'.part'.length), caseId) !== null

const stemOf = (path: string) => basename(path).replace(/\.wro$/i, '')
// The end of a UUIDv7 is random; its start is the time it was made.
const tagOf = (caseId: string) => caseId.replaceAll('-', '').slice(-8).toLowerCase()
