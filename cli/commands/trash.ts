import { Command } from 'commander'
import type { TrashedItem } from '../../domain/trash.ts'
import { listTrash } from '../../core/trash/list-trash.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

/** `trash CASE` lists what is in the Trash and what is left of what was purged. */
export function trashCommand(io: Io): CliCommand<[string], SecretOptions> {
  return {
    command: new Command('trash')
      .argument('<case>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('list the Trash'),
    async run([path], options) {
      const trash = await withCase(io, path, options, (app) => listTrash(app))
      const purged = trash.purged.map(
        ({ id, what, purgedAt, purgedBy, reason }) => `${id}  purged ${what}, ${purgedAt}, ${purgedBy}: ${reason}`,
      )
      return { json: trash, lines: [...trash.items.map(lineOf), ...purged] }
    },
  }
}

function lineOf({ id, what, name, facts }: TrashedItem): string {
  return `${id}  ${what.padEnd(8)} ${name}${facts > 0 ? `  (${facts} facts rest on it)` : ''}`
}
