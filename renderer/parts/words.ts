import type { AssessedRequirement, RequirementGroup, Status } from '../../domain/assessment.ts'
import type { CustodyAction } from '../../domain/custody.ts'
import type { EvidenceKind, PROBLEM_CODES } from '../../domain/evidence.ts'
import type { Bearing, Certainty, Pinpoint, Strength } from '../../domain/fact.ts'
import type { Tone } from '../ui/state-mark.tsx'

/** A state as the window says it. */
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
  'odd-names': 'Odd names inside',
  'bad-proof': 'Proof does not hold',
}

export const CUSTODY_WORDS: Readonly<Record<CustodyAction, string>> = {
  'case.created': 'Case made',
  'case.migrated': 'Case brought to a newer version',
  'case.renamed': 'Case renamed',
  'case.passphrase-changed': 'Passphrase changed',
  'case.backup-planned': 'Plan for backups changed',
  'case.backed-up': 'Backup made',
  'case.backup-tested': 'Backup tested',
  'case.restored': 'Restored from a backup',
  'case.verified': 'Case verified',
  'case.bagged': 'Whole case written as a plain bag',
  'case.imported': 'Case made of a bag',
  'evidence.added': 'Added',
  'evidence.arrived-again': 'The same bytes arrived again',
  'evidence.described': 'Form changed',
  'evidence.unpacked': 'Files taken out of it',
  'evidence.read': 'Text read',
  'evidence.edited': 'Details edited',
  'evidence.tagged': 'Tags changed',
  'evidence.trashed': 'Moved to the Trash',
  'evidence.restored': 'Restored from the Trash',
  'evidence.purged': 'Purged',
  'evidence.merged': 'Merged',
  'evidence.made': 'Made in Withhold',
  'evidence.still-taken': 'Still taken',
  'evidence.remade': 'Made anew in Withhold',
  'evidence.proved': 'Proof of it written',
  'evidence.ocr-asked': 'Text to be read off its pages',
  'evidence.ocr-moved': 'Moved in the queue of what is to be read',
  'evidence.ocr-page': 'Text read off a page by machine',
  'evidence.ocr-stopped': 'Reading its pages stopped',
  'evidence.text-confirmed': 'Text of a page confirmed',
  'translation.set': 'Translation paired with its original',
  'translation.removed': 'Translation parted from its original',
  'fact.added': 'Fact added',
  'fact.edited': 'Fact edited',
  'conflict.noted': 'Contradiction noted',
  'conflict.settled': 'Contradiction dealt with',
  'conflict.reopened': 'Contradiction opened again',
  'question.asked': 'Question asked',
  'question.edited': 'Question edited',
  'question.answered': 'Question answered by a fact',
  'question.dropped': 'Question closed without an answer',
  'fact.removed': 'Fact moved to the Trash',
  'fact.restored': 'Fact restored',
  'fact.purged': 'Fact purged',
  'checklist.answered': 'Checklist question answered',
  'field.set': 'Field of the petition set',
  'section.written': 'Section of the petition written',
  'section.restored': 'Section given back to the template',
  'section.arranged': 'Section left out or moved',
  'snapshot.taken': 'Snapshot of the text kept',
  'snapshot.kept': 'Snapshot kept by the app',
  'snapshot.restored': 'Text put back from a snapshot',
  'snapshot.removed': 'Snapshot removed',
  'reference.imported': 'Taken from a reference manager',
  'authority.saved': 'Authority saved',
  'authority.removed': 'Authority removed',
  'authority.confirmed': 'Authority confirmed against its source',
  'petition.chosen': 'Filing chosen',
  'petition.exported': 'Petition exported',
  'name.protected': 'Name protected',
  'name.unprotected': 'Name no longer protected',
  'source.sealed': 'Source sealed',
  'source.unsealed': 'Source no longer sealed',
  'annex.built': 'Sealed annex written',
  'redaction.added': 'Passage marked to be withheld',
  'redaction.removed': 'Mark taken away',
  'petition.verified': 'Written version read back',
  'change.undone': 'Change undone',
  'change.redone': 'Change redone',
  'trade.imported': 'Trade rows imported',
  'trade.removed': 'Trade rows removed',
  'trade.preset-saved': 'Trade preset saved',
  'entity.added': 'Entity added',
  'entity.edited': 'Entity changed',
  'entity.removed': 'Entity removed',
  'entity.judged': 'Judged whether two records are one',
  'entity.fact-linked': 'Fact linked with an entity',
  'entity.fact-unlinked': 'Fact parted from an entity',
  'entity.linked': 'Two entities linked',
  'entity.link-edited': 'Link between entities changed',
  'entity.link-removed': 'Link between entities removed',
  'list.imported': 'Government list imported',
  'list.answered': 'Entry of a list compared with an entity',
  'exhibit.arranged': 'Exhibit arranged',
  'exhibits.numbered': 'Numbering of exhibits changed',
  'exhibits.grouped': 'Groups of exhibits changed',
  'exhibits.frozen': 'Exhibit numbers frozen as filed',
  'petition.submitted': 'Submission recorded',
  'submission.edited': 'Submission record edited',
  'filing.limit-set': 'Size limit for filing set',
  'folder.added': 'Folder made',
  'folder.renamed': 'Folder renamed',
  'folder.moved': 'Folder moved',
  'folder.removed': 'Folder removed, its items kept',
  'folder.items-put': 'Items put in a folder',
  'folder.items-taken': 'Items taken out of a folder',
  'filter.saved': 'Filter saved',
  'filter.removed': 'Filter removed',
  'review.given': 'Item reviewed',
  'comment.written': 'Comment written',
  'comment.resolved': 'Comment resolved',
  'comment.reopened': 'Comment opened again',
  'comment.removed': 'Comment removed',
  'docket.added': 'Petition put on the docket',
  'docket.edited': 'Docket changed',
  'docket.removed': 'Petition taken off the docket',
  'docket.date-added': 'Date added to the docket',
  'docket.date-edited': 'Date of the docket changed',
  'docket.date-removed': 'Date removed from the docket',
}

export const STRENGTH_WORDS: Readonly<Record<Strength, string>> = { strong: 'Strong', fair: 'Fair', weak: 'Weak' }

export const BEARING_WORDS: Readonly<Record<Bearing, string>> = { for: 'For us', against: 'Against us' }

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  witnessed: 'Witnessed by who tells it',
  documented: 'Documented on paper',
  reported: 'Reported by others',
  inferred: 'Inferred from other facts',
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

/** Kinds as a dense list has room for them. */
export const KIND_SHORT: Readonly<Record<EvidenceKind, string>> = {
  'trade-record': 'Trade',
  'press-report': 'Press',
  photo: 'Photo',
  video: 'Video',
  'audit-report': 'Audit',
  statement: 'Statement',
  'government-document': 'Government',
  'corporate-record': 'Corporate',
  'web-page': 'Web page',
  'satellite-image': 'Satellite',
  other: 'Other',
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

/** How long ago a moment was, in whole words: "today", "yesterday", "9 days ago". */
export function agoWords(iso: string, now: Date): string {
  const midnight = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()
  const days = Math.round((midnight(now) - midnight(new Date(iso))) / 86_400_000)
  return days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`
}

/** The law behind requirements, short and once each: "19 C.F.R. § 12.42(b)(1)" as "(b)(1)", "19 U.S.C. § 1307" as "§ 1307". */
export function shortCites(cites: readonly string[]): readonly string[] {
  const parts = cites.flatMap((cite) => cite.split(/;\s*/))
  const short = parts.map((part) => {
    const section = part.includes('§') ? part.slice(part.indexOf('§')) : part
    return section.replace(/^§ 12\.42(?=\()/, '')
  })
  return [...new Set(short)]
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

const RANK: Readonly<Record<Status, number>> = { missing: 0, weak: 1, met: 2, 'not-applicable': 3 }

/** Requirements with what is missing first; among equals in the template's own order. */
export function worstFirst<T extends { readonly status: Status }>(requirements: readonly T[]): readonly T[] {
  return requirements.toSorted((a, b) => RANK[a.status] - RANK[b.status])
}
