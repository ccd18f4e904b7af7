import { Argument, Command } from 'commander'
import { VERDICTS, type Verdict } from '../../../domain/entities/entity.ts'
import { LISTS, type ListId } from '../../../domain/lists/list.ts'
import { answerMatch, checkedMatch } from '../../../core/lists/answer-match.ts'
import { citeListing } from '../../../core/lists/cite-listing.ts'
import { listedFiles } from '../../../core/lists/match-lists.ts'
import type { CliCommand } from '../../command.ts'
import { entityId } from '../../entity-id.ts'
import type { Io } from '../../io.ts'
import type { SecretOptions } from '../../passphrase.ts'
import { withCase } from '../../with-case.ts'

interface AnswerOptions extends SecretOptions {
  readonly reason?: string
  readonly dryRun?: boolean
}

const pairOf = (command: Command) =>
  command
    .argument('<case>')
    .argument('<entity>', 'the id of a record')
    .addArgument(new Argument('<list>').choices(LISTS))
    .argument('<entry>', 'the key of an entry, as lists match gives it')

/** `lists answer CASE ENTITY LIST ENTRY VERDICT` keeps whether an entry names an entity. */
export function listsAnswerCommand(io: Io): CliCommand<[string, string, ListId, string, Verdict], AnswerOptions> {
  return {
    under: 'lists',
    command: pairOf(new Command('answer'))
      .addArgument(new Argument('<verdict>').choices(VERDICTS))
      .option('--reason <text>', 'what shows it')
      .option('--dry-run', 'check the answer and keep nothing')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('say whether an entry of a list names an entity'),
    async run([path, entity, list, key, verdict], { reason = '', dryRun = false, ...options }) {
      const answer = { entity: entityId(entity), list, key, verdict, reason }
      await withCase(io, path, options, (app) => {
        if (dryRun) checkedMatch(app, answer)
        else answerMatch(app, answer)
      })
      return { json: { ...answer, kept: !dryRun }, lines: [dryRun ? 'It can be kept.' : 'Kept.'] }
    },
  }
}

/** `lists cite CASE ENTITY LIST ENTRY` makes a fact of an entry judged to name the entity. */
export function listsCiteCommand(io: Io): CliCommand<[string, string, ListId, string], SecretOptions> {
  return {
    under: 'lists',
    command: pairOf(new Command('cite'))
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('make a fact of an entry judged to name the entity, citing its row'),
    async run([path, entity, list, key], options) {
      const id = await withCase(io, path, options, (app) => citeListing(app, { entity: entityId(entity), list, key }))
      return { json: { id }, lines: [id] }
    },
  }
}

/** `lists show CASE` tells which files of lists the case holds, and of which day. */
export function listsShowCommand(io: Io): CliCommand<[string], SecretOptions> {
  return {
    under: 'lists',
    command: new Command('show')
      .argument('<case>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('the files of lists the case holds, each with its day'),
    async run([path], options) {
      const files = await withCase(io, path, options, (app) => listedFiles(app))
      const lines = files.map(({ list, asOf, entries, newest, title }) =>
        [list, asOf, `${entries} entries`, newest ? 'compared with' : 'earlier', title].join('\t'),
      )
      return { json: { files }, lines }
    },
  }
}
