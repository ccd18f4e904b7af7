import { Command, Option } from 'commander'
import { SETTLEMENTS, type Conflict, type Settlement } from '../../domain/conflict.ts'
import { AppError } from '../../domain/errors.ts'
import type { App } from '../../core/app.ts'
import { linkConflict } from '../../core/facts/link-conflict.ts'
import { listConflicts } from '../../core/facts/list-conflicts.ts'
import { reopenConflict, settleConflict } from '../../core/facts/settle-conflict.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

interface ConflictOptions extends SecretOptions {
  readonly fact?: string
  readonly with?: string
  readonly settle?: string
  readonly reopen?: string
  readonly how?: Settlement
  readonly dropped?: string
  readonly note?: string
}

/** `conflict CASE` lists contradictions between facts; with options it notes one, deals with one, or opens it again. */
export function conflictCommand(io: Io): CliCommand<[string], ConflictOptions> {
  return {
    command: new Command('conflict')
      .argument('<case>')
      .option('--fact <id>', 'a fact that contradicts another')
      .option('--with <id>', 'the fact it contradicts')
      .option('--settle <id>', 'the contradiction to deal with')
      .addOption(new Option('--how <way>', 'explain it, drop one fact, or use it as an argument').choices(SETTLEMENTS))
      .option('--dropped <id>', 'the fact the petition leaves out')
      .option('--reopen <id>', 'the contradiction to open again')
      .option('--note <text>', 'wherein they contradict one another, or how it is dealt with')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('list contradictions between facts, note one, or deal with one'),
    async run([path], options) {
      const conflicts = await withCase(io, path, options, (app) => {
        act(app, options)
        return listConflicts(app)
      })
      return { json: { conflicts }, lines: conflicts.map(lineOf) }
    },
  }
}

function act(app: App, { fact, with: other, settle, how, dropped, reopen, note }: ConflictOptions): void {
  if (fact !== undefined && other !== undefined) linkConflict(app, { fact, with: other, note })
  else if (fact !== undefined || other !== undefined) throw usage('A contradiction has two facts: --fact and --with.')
  if (reopen !== undefined) reopenConflict(app, { id: reopen })
  if (settle === undefined) return
  if (how === undefined || note === undefined) throw usage('Dealing with a contradiction needs --how and --note.')
  settleConflict(app, { id: settle, how, note, dropped })
}

function usage(problem: string): AppError {
  return new AppError('usage', `${problem} Nothing was changed.`, 'See withhold conflict --help.')
}

function lineOf({ id, facts, note, settlement }: Conflict): string {
  const state = settlement === null ? 'not dealt with' : `${settlement.how}: ${settlement.note}`
  return `${id}  ${facts.join(' / ')}${note === null ? '' : `  ${note}`}  (${state})`
}
