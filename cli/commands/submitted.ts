import { Command } from 'commander'
import { checkFiling } from '../../core/filing/check-filing.ts'
import { editSubmission } from '../../core/filing/edit-submission.ts'
import { listSubmissions } from '../../core/filing/list-submissions.ts'
import { recordSubmission } from '../../core/filing/record-submission.ts'
import { AppError } from '../../domain/errors.ts'
import type { Submission } from '../../domain/submission.ts'
import type { App } from '../../core/app.ts'
import { checkLines } from '../check-lines.ts'
import type { Answer } from '../answer.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

interface Options extends SecretOptions {
  readonly template: string
  readonly folder?: string
  readonly check?: boolean
  readonly id?: string
  readonly on?: string
  readonly channel?: string
  readonly number?: string
  readonly person?: string
  readonly note?: string
}

/** `submitted CASE` lists what was sent; with `--folder` records a filing as sent, with `--id` completes a record. */
export function submittedCommand(io: Io): CliCommand<[string], Options> {
  return {
    command: new Command('submitted')
      .argument('<case>')
      .option('--folder <folder>', 'record the filing in this folder as sent')
      .option('--check', 'look at the files in the folder: whole, unchanged, links followed; nothing is recorded')
      .option('--id <id>', 'set right or complete a record')
      .option('--template <id>', 'which petition', 'wro-12-42')
      .option('--on <day>', 'the day it was sent, year-month-day')
      .option('--channel <words>', 'how it was sent')
      .option('--number <number>', 'the allegation number CBP gave')
      .option('--person <name>', 'who sent it')
      .option('--note <text>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('what was sent, when, by which channel, with the hash of every file'),
    async run([path], options) {
      return await withCase(io, path, options, async (app) => {
        if (options.check) return await checked(app, io, options)
        if (options.folder === undefined && options.id === undefined) {
          const submissions = listSubmissions(app)
          return { json: { submissions }, lines: submissions.flatMap(linesOf) }
        }
        const made = options.id === undefined ? await recorded(app, io, options) : edited(app, options.id, options)
        return { json: made, lines: linesOf(made) }
      })
    },
  }
}

async function checked(app: App, io: Io, { folder }: Options): Promise<Answer> {
  if (folder === undefined)
    throw new AppError('usage', 'A check needs --folder. Nothing was looked at.', 'Name the filing folder.')
  const check = await checkFiling(app, { folder }, { signal: io.signal })
  return { json: check, lines: checkLines(check), exit: check.problems.length > 0 ? 3 : 0 }
}

async function recorded(app: App, io: Io, options: Options): Promise<Submission> {
  const { folder, on, channel, template } = options
  if (folder === undefined || on === undefined || channel === undefined)
    throw new AppError(
      'usage',
      'A submission needs --folder, --on and --channel. Nothing was recorded.',
      'Give the folder it was filed from, the day, and how it was sent.',
    )
  const { number = null, person = null, note = null } = options
  const said = { template, folder, sentOn: on, channel, allegationNumber: number, person, note }
  return await recordSubmission(app, said, { signal: io.signal })
}

function edited(app: App, id: string, { on, channel, number, person, note }: Options): Submission {
  return editSubmission(app, {
    id,
    edit: {
      ...(on === undefined ? {} : { sentOn: on }),
      ...(channel === undefined ? {} : { channel }),
      ...(number === undefined ? {} : { allegationNumber: number }),
      ...(person === undefined ? {} : { person }),
      ...(note === undefined ? {} : { note }),
    },
  })
}

function linesOf({ id, sentOn, channel, allegationNumber, person, files }: Submission): readonly string[] {
  const by = [channel, allegationNumber, person].filter((part) => part !== null).join(', ')
  return [`${id}  ${sentOn}  ${by}`, ...files.map(({ name, sha256 }) => `    ${sha256}  ${name}`)]
}
