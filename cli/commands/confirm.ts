import { Command } from 'commander'
import { confirmAuthority } from '../../core/petition/confirm-authority.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

interface ConfirmOptions extends SecretOptions {
  readonly authority: string
  readonly source: string
  readonly date: string
}

/** `confirm CASE --authority ID --source S --date D` notes that a person compared an authority with its source. */
export function confirmCommand(io: Io): CliCommand<[string], ConfirmOptions> {
  return {
    command: new Command('confirm')
      .argument('<case>')
      .requiredOption('--authority <id>', 'the authority, as `authority CASE --template T` names it')
      .requiredOption('--source <text>', 'where its words were read')
      .requiredOption('--date <yyyy-mm-dd>', 'the day they were compared')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('confirm that an authority says what the petition has it say'),
    async run([path], options) {
      const { authority, source, date } = options
      await withCase(io, path, options, (app) => confirmAuthority(app, { authority, source, date }))
      return { json: { authority, source, date }, lines: [`${authority} is confirmed.`] }
    },
  }
}
