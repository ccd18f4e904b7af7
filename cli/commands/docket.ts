import { Command } from 'commander'
import { DOCKET_STATUS_WORDS, DOCKET_STATUSES, DocketDateKind, type DocketEntry } from '../../domain/docket.ts'
import { AppError } from '../../domain/errors.ts'
import type { App } from '../../core/app.ts'
import { addDocketDate } from '../../core/docket/add-docket-date.ts'
import { addDocketEntry } from '../../core/docket/add-docket-entry.ts'
import { docketRules } from '../../core/docket/docket-rules.ts'
import { editDocketDate } from '../../core/docket/edit-docket-date.ts'
import { editDocketEntry } from '../../core/docket/edit-docket-entry.ts'
import { exportCalendar } from '../../core/docket/export-calendar.ts'
import { listDocket } from '../../core/docket/list-docket.ts'
import { removeDocketDate } from '../../core/docket/remove-docket-date.ts'
import { removeDocketEntry } from '../../core/docket/remove-docket-entry.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

interface DocketOptions extends SecretOptions {
  readonly submission?: string
  readonly template?: string
  readonly title?: string
  readonly filed?: string
  readonly channel?: string
  readonly number?: string
  readonly note?: string
  readonly status?: string
  readonly due?: string
  readonly words?: string
  readonly kind?: string
  readonly done?: string
  readonly out?: string
}
type Act = (app: App, id: string, options: DocketOptions) => string | undefined

/** `docket CASE` lists what was filed and what is due; `add`, `edit`, `remove`, `date`, `change` and `drop` change it; `calendar` writes a calendar file. */
export function docketCommand(io: Io): CliCommand<[string, string, string | undefined], DocketOptions> {
  return {
    command: new Command('docket')
      .argument('<case>')
      .argument('[act]', 'list, add, edit, remove, date (add one), change (a date), drop (a date), calendar', 'list')
      .argument('[id]', 'the petition on the docket; with change and drop the date')
      .option('--submission <id>', 'with add: what was recorded as sent')
      .option('--template <id>', 'with add: which petition it was')
      .option('--title <words>')
      .option('--filed <day>', 'with add by hand: the day it was filed')
      .option('--channel <words>')
      .option('--number <number>', 'the allegation number CBP gave')
      .option('--note <text>')
      .option('--status <status>', DOCKET_STATUSES.join(', '))
      .option('--due <day>', 'with date and change')
      .option('--words <words>', 'with date and change: what is due')
      .option('--kind <kind>', 'with date: answer, refresh, supplement, other')
      .option('--done <day>', 'with change: the day it was seen to')
      .option('--out <file>', 'with calendar: the .ics file, without anything of the case')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('petitions that were filed, how each stands, and what is due when'),
    async run([path, act, id], options) {
      return await withCase(io, path, options, async (app) => {
        if (act === 'calendar') return written(await exportCalendar(app, { out: needed(options.out, '--out') }))
        const made = act === 'list' ? undefined : acted(app, act, id, options)
        const docket = listDocket(app)
        const entries = docket.map((entry) => ({ ...entry, rules: docketRules(entry.template) }))
        return { json: { ...(made ? { id: made } : {}), docket: entries }, lines: docket.flatMap(linesOf) }
      })
    },
  }
}

const written = ({ path, events }: { path: string; events: number }) => ({
  json: { path, events },
  lines: [`${events} dates written to ${path}`],
})

const ACTS: Readonly<Record<string, Act>> = {
  edit: (app, id, { title, filed: filedOn, channel, number, note, status }) => {
    const known = status === undefined ? undefined : DOCKET_STATUSES.find((one) => one === status)
    if (status !== undefined && !known) throw usage(`There is no status “${status}”`)
    editDocketEntry(app, { id, edit: { title, filedOn, channel, number, note, status: known } })
    return id
  },
  remove: (app, id) => {
    removeDocketEntry(app, { id })
    return id
  },
  date: (app, id, { due, words, kind }) => {
    const date = {
      dueOn: needed(due, '--due'),
      words: needed(words, '--words'),
      kind: DocketDateKind.parse(kind ?? 'other'),
    }
    return addDocketDate(app, { id, date })
  },
  change: (app, id, { due: dueOn, words, done: doneOn }) => {
    editDocketDate(app, { id, edit: { dueOn, words, doneOn } })
    return id
  },
  drop: (app, id) => {
    removeDocketDate(app, { id })
    return id
  },
}

function acted(app: App, act: string, id: string | undefined, options: DocketOptions): string | undefined {
  const { submission, template, title, filed: filedOn, channel, number, note } = options
  if (act === 'add') return addDocketEntry(app, { submission, template, title, filedOn, channel, number, note })
  const run = ACTS[act]
  if (!run) throw usage(`There is no “docket ${act}”`)
  return run(app, needed(id, 'an id'), options)
}

const usage = (why: string) => new AppError('usage', `${why}. Nothing was changed.`, 'See withhold docket --help.')

function needed(given: string | undefined, what: string): string {
  if (given === undefined) throw usage(`This needs ${what}`)
  return given
}

function linesOf({ id, title, filedOn, channel, number, status, dates }: DocketEntry): readonly string[] {
  const how = [filedOn, channel, number].filter(Boolean).join(', ')
  return [
    `${id}  ${title}  ${how}  ${DOCKET_STATUS_WORDS[status]}`,
    ...dates.map(
      (date) => `    ${date.id}  ${date.dueOn}  ${date.words}${date.doneOn ? `  (done ${date.doneOn})` : ''}`,
    ),
  ]
}
