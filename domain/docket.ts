import { z } from 'zod'
import { DocketDateId, DocketId, SubmissionId } from './ids.ts'

export const DOCKET_STATUSES = [
  'waiting',
  'accepted',
  'asked',
  'returned',
  'rejected',
  'order',
  'finding',
  'closed',
] as const
export const DocketStatus = z.enum(DOCKET_STATUSES)
export type DocketStatus = z.infer<typeof DocketStatus>

export const DOCKET_STATUS_WORDS: Readonly<Record<DocketStatus, string>> = {
  waiting: 'Waiting for CBP’s answer',
  accepted: 'Accepted, pending',
  asked: 'CBP asked for more',
  returned: 'Returned with advice',
  rejected: 'Rejected',
  order: 'Withhold release order issued',
  finding: 'Finding published',
  closed: 'Closed',
}

/** Statuses in which nothing more is waited for. */
export const SETTLED: readonly DocketStatus[] = ['rejected', 'finding', 'closed']

export const DocketDateKind = z.enum(['answer', 'refresh', 'supplement', 'other'])
export type DocketDateKind = z.infer<typeof DocketDateKind>

const day = z.iso.date('Write the day as year-month-day, such as 2026-11-24.')
const line = z.string().trim().min(1, 'Write it in words.')

/** A day on which something is due, in words; done when it was seen to. `shownAs`: the words shown while the case is closed, where a person agreed. */
export const DocketDate = z.object({
  id: DocketDateId,
  kind: DocketDateKind,
  dueOn: day,
  words: line,
  doneOn: day.nullable(),
  shownAs: line.nullable(),
})
export type DocketDate = z.infer<typeof DocketDate>

/** A petition that was filed: when, how, under which number of CBP's, how it stands, and what is due. */
export const DocketEntry = z.object({
  id: DocketId,
  submission: SubmissionId.nullable(),
  template: z.string(),
  title: line,
  filedOn: day,
  channel: z.string().nullable(),
  number: z.string().nullable(),
  status: DocketStatus,
  note: z.string().nullable(),
  dates: z.array(DocketDate),
})
export type DocketEntry = z.infer<typeof DocketEntry>

/** A petition to be put on the docket: of what was recorded as sent, or entered by hand with its day. */
export const NewDocketEntry = z.object({
  submission: z.string().nullish(),
  template: z.string().nullish(),
  title: line.nullish(),
  filedOn: day.nullish(),
  channel: z.string().trim().nullish(),
  number: z.string().trim().nullish(),
  note: z.string().trim().nullish(),
})
export type NewDocketEntry = z.infer<typeof NewDocketEntry>

/** What a person may set right later; day, channel and number of a recorded submission are set right in its record. */
export const DocketEdit = z
  .object({
    title: line,
    filedOn: day,
    channel: z.string().trim().nullable(),
    number: z.string().trim().nullable(),
    status: DocketStatus,
    note: z.string().trim().nullable(),
  })
  .partial()
export type DocketEdit = z.infer<typeof DocketEdit>

export const NewDocketDate = z.object({ kind: DocketDateKind.default('other'), dueOn: day, words: line })
export type NewDocketDate = z.input<typeof NewDocketDate>

export const DocketDateEdit = z
  .object({ dueOn: day, words: line, doneOn: day.nullable(), shownAs: line.nullable() })
  .partial()
export type DocketDateEdit = z.infer<typeof DocketDateEdit>

/** What is due of a filed petition by the calendar, as a template's data has it: words, how long after filing, and what that rests on. */
export interface DocketRule {
  readonly kind: DocketDateKind
  readonly words: string
  readonly after: { readonly days: number } | { readonly months: number }
  readonly basis: string
  readonly source: string
  /** The day the basis was compared with its source; null where it is the trade's practice and no rule. */
  readonly verifiedAsOf: string | null
}

/** The day so long after another, both ISO; the last of the month where it has no such day. */
export function dayAfter(from: string, after: DocketRule['after']): string {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number)
  if ('days' in after) return new Date(Date.UTC(year, month - 1, date + after.days)).toISOString().slice(0, 10)
  const last = new Date(Date.UTC(year, month - 1 + after.months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + after.months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** What is still to be seen to, the soonest first, each with its petition. */
export function openDates(
  entries: readonly DocketEntry[],
): readonly { readonly entry: DocketEntry; readonly date: DocketDate }[] {
  return entries
    .filter(({ status }) => !SETTLED.includes(status))
    .flatMap((entry) => entry.dates.map((date) => ({ entry, date })))
    .filter(({ date }) => date.doneOn === null)
    .toSorted((a, b) => a.date.dueOn.localeCompare(b.date.dueOn))
}
