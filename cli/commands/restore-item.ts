import { Command } from 'commander'
import { restoreItems } from '../../core/trash/restore-items.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

/** `restore-item CASE ID...` takes items and facts out of the Trash. */
export function restoreItemCommand(io: Io): CliCommand<[string, string[]], SecretOptions> {
  return {
    command: new Command('restore-item')
      .argument('<case>')
      .argument('<ids...>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('take items or facts out of the Trash'),
    async run([path, ids], options) {
      await withCase(io, path, options, (app) => restoreItems(app, { ids }))
      return { json: { restored: ids }, lines: [`${ids.length} restored.`] }
    },
  }
}
