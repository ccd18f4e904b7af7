import type { AssessedRequirement, Fault } from '../../domain/assessment.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { ExhibitFault } from '../../domain/exhibit.ts'
import type { VerificationNoted } from '../../domain/verification.ts'
import type { FieldValues } from '../../domain/petition.ts'
import type { Template } from '../../templates/template.ts'
import { fieldProblems } from './validate-fields.ts'

type Words = Pick<AssessedRequirement, 'id' | 'says' | 'measuredBy'>

/** A line of the report on the package that every template has, whatever its law. */
function line(words: Words, open: readonly string[], ask: string, fields: readonly string[] = []): AssessedRequirement {
  const met = open.length === 0
  return {
    ...words,
    cites: 'The package itself',
    group: 'hygiene',
    source: 'What a final build refuses',
    verifiedAsOf: null,
    status: met ? 'met' : 'weak',
    why: met ? 'None is left.' : `${open.length} left: ${open.join('; ')}.`,
    ask: met ? '' : ask,
    evidence: [],
    facts: [],
    fields: [...fields],
  }
}

/** Placeholders left: fields a final build would refuse the petition for. */
export function placeholders(template: Template, fields: FieldValues): AssessedRequirement {
  const problems = fieldProblems(template, fields, true)
  const words = {
    id: 'placeholders',
    says: 'No placeholder is left',
    measuredBy: 'Every field that a final petition needs is filled as it must be.',
  }
  return line(
    words,
    problems.map(({ says }) => says),
    'Fill these fields.',
    problems.map(({ field }) => field),
  )
}

/** Authorities cited that nobody has compared with their official text. */
export function authoritiesVerified(faults: readonly Fault[]): AssessedRequirement {
  const words = {
    id: 'authorities-verified',
    says: 'Every authority cited has been compared with its official text',
    measuredBy: 'A day of comparison is recorded for every law, ruling or report the document cites.',
  }
  return line(
    words,
    faults.map(({ says }) => says.split(' is cited')[0] ?? says),
    'Compare them with the official text and record the day.',
  )
}

/** Items bound that review ruled out, returned, or has not seen since they changed. One ruled out keeps the petition from being built for filing. */
export function itemsReviewed(faults: readonly ExhibitFault[]): AssessedRequirement {
  const words = {
    id: 'items-reviewed',
    says: 'Nothing is bound that review ruled out, returned, or has not seen since it changed',
    measuredBy: 'No item bound is marked “do not use” or returned, and none approved was changed after that.',
  }
  const says = faults.map((fault) => fault.says.replace(/\.$/, ''))
  const stated = line(words, says, 'Leave these items out, mend what review asks for, or have them reviewed again.')
  const ruledOut = faults.some(({ id }) => id === 'review-do-not-use')
  return {
    ...stated,
    source: 'The team’s own review',
    ...(ruledOut ? { status: 'missing' as const } : {}),
    evidence: [...new Set(faults.map(({ evidenceId }) => evidenceId))],
  }
}

/** Below this a machine's reading is taken for a sign that its page is hard to read, in percent. */
const HARD_TO_READ = 75

/** Bound copies that a machine could hardly read and nobody compared: an officer may not be able to either. Advice, no rule of law. */
export function copiesLegible(
  bound: readonly Pick<Evidence, 'id' | 'title' | 'machineConfidence'>[],
): AssessedRequirement {
  const words = {
    id: 'copies-legible',
    says: 'What a machine read with little confidence has been compared with its pages',
    measuredBy: `No item bound has unconfirmed machine text with a mean confidence under ${HARD_TO_READ}%.`,
  }
  const open = bound.filter(({ machineConfidence }) => machineConfidence !== null && machineConfidence < HARD_TO_READ)
  const says = open.map(
    ({ title, machineConfidence }) => `${title} (machine text, ${machineConfidence}% mean confidence)`,
  )
  const ask =
    'Read each page against its picture and confirm it, or ask for a clearer copy: an officer has to read it too.'
  return { ...line(words, says, ask), source: 'The reading of pages by machine', evidence: open.map(({ id }) => id) }
}

/** Hashes verified on the day the petition is looked at: the last time every original was read again, as the log tells. */
export function hashesVerified(
  { last, addedSince }: { readonly last: VerificationNoted | null; readonly addedSince: number },
  today: string,
): AssessedRequirement {
  const words = {
    id: 'hashes-verified',
    says: 'Every original was read again and its hash verified today',
    measuredBy: 'The custody log has a verification of this day that found nothing, and no item came in after it.',
  }
  const open = hashesOpen(last, addedSince, today)
  const checked = line(words, open === null ? [] : [open], 'Verify the case, on the screen “Case”.')
  return {
    ...checked,
    why: open ?? `${String(last?.checked ?? 0)} originals verified today, ${last?.at.slice(11, 16) ?? ''} UTC.`,
  }
}

function hashesOpen(last: VerificationNoted | null, addedSince: number, today: string): string | null {
  if (last === null) return 'The case was never verified.'
  if (!last.ok) return `The last verification, of ${last.at.slice(0, 10)}, found the case damaged.`
  if (last.at.slice(0, 10) !== today) return `Last verified on ${last.at.slice(0, 10)}.`
  return addedSince === 0
    ? null
    : `${addedSince} ${addedSince === 1 ? 'item' : 'items'} came in since the case was verified today.`
}
