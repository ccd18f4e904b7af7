import { Command } from 'commander'
import { unprotectName } from '../../core/protection/unprotect-name.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

/** `unprotect CASE ID` protects a name no longer. */
export function unprotectCommand(io: Io): CliCommand<[string, string], SecretOptions> {
  return {
    command: new Command('unprotect')
      .argument('<case>')
      .argument('<id>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('protect a name no longer'),
    async run([path, id], options) {
      await withCase(io, path, options, (app) => unprotectName(app, { id }))
      return { json: { id }, lines: [`${id} is no longer protected.`] }
    },
  }
}
