import type { AssessedRequirement, RequirementGroup, Status } from '../../domain/assessment.ts'
import type { CustodyAction } from '../../domain/custody.ts'
import type { PROBLEM_CODES } from '../../domain/evidence.ts'
import type { Pinpoint } from '../../domain/fact.ts'
import type { Tone } from '../ui/state-mark.tsx'

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: 'Met',
  weak: 'Weak',
  missing: 'Missing',
  'not-applicable': 'n/a',
}

export const STATUS_TONES: Readonly<Record<Status, Tone>> = {
  met: 'met',
  weak: 'weak',
  missing: 'missing',
  'not-applicable': 'none',
}

export const GROUP_WORDS: Readonly<Record<RequirementGroup, string>> = {
  returned: 'What CBP would return it for',
  persuasion: 'What makes it weaker',
  hygiene: 'The package itself',
}

export const PROBLEM_WORDS: Readonly<Record<(typeof PROBLEM_CODES)[number], string>> = {
  'empty-file': 'Empty file',
  'encrypted-file': 'Encrypted',
  'damaged-file': 'Damaged',
  'unknown-type': 'Unknown type',
  'no-text': 'No text',
  'too-large-to-read': 'Too large',
  'took-too-long': 'Took too long',
}

export const CUSTODY_WORDS: Readonly<Record<CustodyAction, string>> = {
  'case.created': 'Case made',
  'case.migrated': 'Case brought to a newer version',
  'case.passphrase-changed': 'Passphrase changed',
  'evidence.added': 'Added',
  'evidence.arrived-again': 'The same bytes arrived again',
  'evidence.read': 'Text read',
  'evidence.edited': 'Details edited',
  'fact.added': 'Fact added',
  'fact.edited': 'Fact edited',
  'fact.removed': 'Fact removed',
  'field.set': 'Field of the petition set',
  'petition.exported': 'Petition exported',
}

type Place = Pick<Pinpoint, 'page' | 'row' | 'at' | 'region'>

/** Where a pinpoint stands, in short: "p. 4", "p. 2, region", "row 12", "0:02:10". */
export function placeWords({ page, row, at, region }: Place): string {
  const parts = [
    page === null ? '' : `p. ${page}`,
    row === null ? '' : `row ${row}`,
    at ?? '',
    region === null ? '' : 'region',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : 'whole item'
}

/** Bytes as a person reads them: "2.4 MB". */
export function sizeWords(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB']
  const power = Math.min(units.length - 1, bytes > 0 ? Math.floor(Math.log10(bytes) / 3) : 0)
  const amount = bytes / 1000 ** power
  return `${power === 0 || amount >= 100 ? Math.round(amount) : amount.toFixed(1)} ${units[power] ?? ''}`
}

/** A moment as the log has it (ISO, UTC), to the minute, in the reader's own time. */
export function momentWords(iso: string): string {
  const at = new Date(iso)
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())} ${pad(at.getHours())}:${pad(at.getMinutes())}`
}

/** How many requirements stand how: "2 missing, 1 weak, 6 met". */
export function tally(requirements: readonly Pick<AssessedRequirement, 'status'>[]): string {
  const count = (status: Status) => requirements.filter((requirement) => requirement.status === status).length
  const parts = (['missing', 'weak', 'met'] as const).map((status) => [count(status), status] as const)
  return parts
    .filter(([n]) => n > 0)
    .map(([n, status]) => `${n} ${status}`)
    .join(', ')
}
