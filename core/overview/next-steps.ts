import type { AssessedRequirement } from '../../domain/assessment.ts'
import type { BackupState } from '../../domain/backup.ts'
import type { DocketDate } from '../../domain/docket.ts'
import type { Lack, NextStep, Overview } from '../../domain/overview.ts'
import type { OpeningCheck, VerificationNoted } from '../../domain/verification.ts'

/** What the steps are found from. */
export interface StepsInput {
  readonly now: Date
  readonly evidence: Overview['evidence']
  readonly facts: Overview['facts']
  readonly requirements: readonly AssessedRequirement[]
  readonly backups: BackupState
  readonly verified: { readonly last: VerificationNoted | null; readonly addedSince: number }
  readonly opening: OpeningCheck | null
  /** What the docket has open, the soonest first. */
  readonly due: readonly Pick<DocketDate, 'id' | 'dueOn' | 'words'>[]
}

/** As many as a person can take in. */
const MOST = 7
/** A backup or a verification older than this is named, in days. */
const OLD_DAYS = 7
const DAY_MS = 86_400_000

/** At most seven things to do next: what may be lost or broken first, then what CBP would return the petition for, then what weakens the evidence. */
export function nextSteps(input: StepsInput): readonly NextStep[] {
  return [...safety(input), ...docket(input), ...material(input), ...petition(input), ...gaps(input)].slice(0, MOST)
}

/** Dates of the docket that are past or near are named, this many days before. */
const NEAR_DAYS = 14

function docket({ now, due }: StepsInput): readonly NextStep[] {
  const today = now.toISOString().slice(0, 10)
  const horizon = new Date(now.getTime() + NEAR_DAYS * DAY_MS).toISOString().slice(0, 10)
  return due
    .filter(({ dueOn }) => dueOn <= horizon)
    .map(({ id, dueOn, words }) => ({
      id: `docket-${id}`,
      words: `${dueOn < today ? 'Past due since' : 'Due'} ${dueOn}: ${words}`,
      place: { screen: 'docket' },
    }))
}

const daysAgo = (at: string, now: Date) => Math.floor((now.getTime() - Date.parse(at)) / DAY_MS)
const some = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`

function safety({ now, backups, verified, opening, evidence }: StepsInput): readonly NextStep[] {
  const place = { screen: 'case' } as const
  const steps: NextStep[] = []
  if (opening && !opening.ok)
    steps.push({ id: 'log-broken', words: `The check at opening failed: ${opening.problem ?? ''}`, place })
  if (verified.last && !verified.last.ok)
    steps.push({ id: 'not-verified', words: 'The last verification found something that does not hold', place })
  if (backups.plan.folder === null) steps.push({ id: 'no-backup', words: 'No folder for backups is chosen', place })
  else if (backups.copies === null)
    steps.push({ id: 'backup-folder', words: 'The folder for backups is not there', place })
  else if (backups.lastMade === null) steps.push({ id: 'backup-none', words: 'No backup was made yet', place })
  else if (backups.behind && daysAgo(backups.lastMade, now) >= OLD_DAYS)
    steps.push({ id: 'backup-old', words: `Last backup ${some(daysAgo(backups.lastMade, now), 'day')} ago`, place })
  if (backups.lastMade !== null && backups.lastTested === null)
    steps.push({ id: 'backup-untested', words: 'No backup was ever tested: see whether one opens', place })
  if (evidence.total > 0 && verified.last === null)
    steps.push({ id: 'verify-first', words: 'The originals were never verified', place })
  else if (verified.last && daysAgo(verified.last.at, now) >= OLD_DAYS)
    steps.push({
      id: 'verify-old',
      words: `Originals last verified ${some(daysAgo(verified.last.at, now), 'day')} ago`,
      place,
    })
  return steps
}

function material({ evidence, facts }: StepsInput): readonly NextStep[] {
  if (evidence.total === 0)
    return [{ id: 'no-evidence', words: 'Add the first evidence', place: { screen: 'evidence', shelf: 'all' } }]
  if (facts.total === 0)
    return [
      {
        id: 'no-facts',
        words: 'Make the first fact from what an item shows',
        place: { screen: 'evidence', shelf: 'all' },
      },
    ]
  return facts.unproved === 0
    ? []
    : [
        {
          id: 'unproved',
          words: `${some(facts.unproved, 'fact')} with a pinpoint that leads nowhere`,
          place: { screen: 'facts' },
        },
      ]
}

/** The first two things missing, by what would mend them. */
function petition({ requirements }: StepsInput): readonly NextStep[] {
  return requirements
    .filter(({ status }) => status === 'missing')
    .slice(0, 2)
    .map(({ id, says }) => ({
      id: `requirement ${id}`,
      words: `Missing: ${says}`,
      place: { screen: 'conformity', requirement: id },
    }))
}

const GAP_WORDS: Readonly<Record<Lack, (count: number) => string>> = {
  'no-source': (n) => `${some(n, 'item')} without a source`,
  undated: (n) => `${some(n, 'item')} without a date`,
  'no-text': (n) => `${some(n, 'item')} without text: read it off their pages, so that it can be found`,
  unconfirmed: (n) => `${some(n, 'item')} whose text a machine read: compare it with the pages`,
  untranslated: (n) => `${some(n, 'item')} in another language without a translation`,
  problem: (n) => `${some(n, 'item')} with a problem`,
  'no-facts': (n) => `${some(n, 'item')} that no fact rests on`,
}
const GAP_ORDER: readonly Lack[] = ['problem', 'untranslated', 'no-text', 'unconfirmed', 'no-source', 'undated']

function gaps({ evidence }: StepsInput): readonly NextStep[] {
  return GAP_ORDER.flatMap((lack): readonly NextStep[] => {
    const count = evidence.lacking.find((one) => one.lack === lack)?.count ?? 0
    return count === 0 ? [] : [{ id: lack, words: GAP_WORDS[lack](count), place: { screen: 'evidence', shelf: lack } }]
  })
}
