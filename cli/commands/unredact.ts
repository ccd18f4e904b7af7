import { Command } from 'commander'
import { unredactEvidence } from '../../core/protection/unredact-evidence.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

/** `unredact CASE ID` takes a mark away. */
export function unredactCommand(io: Io): CliCommand<[string, string], SecretOptions> {
  return {
    command: new Command('unredact')
      .argument('<case>')
      .argument('<id>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('take a mark away'),
    async run([path, id], options) {
      await withCase(io, path, options, (app) => unredactEvidence(app, { id }))
      return { json: { id }, lines: [`${id} is no longer marked.`] }
    },
  }
}
