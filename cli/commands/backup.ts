import { Command } from 'commander'
import { AppError } from '../../domain/errors.ts'
import type { BackupState, Keep } from '../../domain/backup.ts'
import { backUpCase } from '../../core/backup/back-up-case.ts'
import { backupState } from '../../core/backup/backup-state.ts'
import { setBackupPlan, type PlanChange } from '../../core/backup/set-backup-plan.ts'
import type { Answer } from '../answer.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

interface Options extends SecretOptions {
  readonly to?: string
  readonly remember?: true
  readonly every?: string
  readonly keep?: string
  readonly list?: true
}

/** `backup CASE` copies the case, encrypted, into its folder for backups and rotates the copies there; `--list` only tells how it stands. */
export function backupCommand(io: Io): CliCommand<[string], Options> {
  return {
    command: new Command('backup')
      .argument('<case>')
      .option('--to <folder>', 'where the copy goes; without it, the folder the case remembers')
      .option('--remember', 'the window makes its copies in this folder too, while the case is open and at closing')
      .option('--every <hours>', 'how often the window makes one while the case is open')
      .option('--keep <days,weeks,months>', 'how many copies stay, e.g. 7,4,12')
      .option('--list', 'make no copy: tell which there are')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('make an encrypted copy of the case and keep the last days, weeks and months'),
    async run([path], { list, ...options }) {
      const change = changeOf(options)
      return await withCase(io, path, options, async (app) => {
        if (Object.keys(change).length > 0) await setBackupPlan(app, change)
        if (list) return stateAnswer(await backupState(app))
        const { copy, head, dropped } = await backUpCase(app, { folder: options.to })
        const lines = [`${copy.path}  ${copy.bytes} bytes`, ...dropped.map((name) => `dropped ${name}`)]
        return { json: { ...copy, head, dropped }, lines }
      })
    },
  }
}

function changeOf({ to, remember, every, keep }: Options): PlanChange {
  if (remember && to === undefined)
    throw new AppError('usage', '--remember needs --to. Nothing was changed.', 'Name the folder with --to.')
  return {
    ...(remember && to !== undefined ? { folder: to } : {}),
    ...(every === undefined ? {} : { everyHours: Number(every) }),
    ...(keep === undefined ? {} : { keep: keepOf(keep) }),
  }
}

function keepOf(words: string): Keep {
  const [daily = Number.NaN, weekly = Number.NaN, monthly = Number.NaN] = words.split(',').map(Number)
  return { daily, weekly, monthly }
}

function stateAnswer(state: BackupState): Answer {
  const { plan, copies, lastTested, behind } = state
  return {
    json: state,
    lines: [
      plan.folder === null ? 'No folder for backups is remembered.' : `Backups go to ${plan.folder}.`,
      ...(copies ?? []).map(({ at, name, bytes }) => `${at}  ${name}  ${bytes} bytes`),
      ...(copies === null ? ['That folder is not there now.'] : []),
      lastTested === null
        ? 'No copy was tested yet.'
        : `Tested ${lastTested.at}: ${lastTested.ok ? 'held' : 'did not hold'}.`,
      behind ? 'Something changed since the last copy.' : 'Nothing changed since the last copy.',
    ],
  }
}
