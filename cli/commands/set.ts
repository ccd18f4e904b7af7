import { Command } from 'commander'
import { setField } from '../../core/petition/set-field.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

/** `set CASE FIELD VALUE --template T` sets a field of a petition; an empty value clears it. */
export function setCommand(io: Io): CliCommand<[string, string, string], SecretOptions & { template: string }> {
  return {
    command: new Command('set')
      .argument('<case>')
      .argument('<field>')
      .argument('<value>')
      .requiredOption('--template <id>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('set a field of a petition'),
    async run([path, field, value], options) {
      const { template } = options
      await withCase(io, path, options, (app) => setField(app, { template, field, value }))
      return { json: { template, field, value }, lines: [`${field} is set.`] }
    },
  }
}
