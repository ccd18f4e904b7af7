import { Command } from 'commander'
import { verifyAndNote } from '../../core/case/verify-and-note.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { verificationLines } from '../verification-lines.ts'
import { withCase } from '../with-case.ts'

/** `verify CASE` reads every page, re-hashes every original and walks the custody chain. */
export function verifyCommand(io: Io): CliCommand<[string], SecretOptions> {
  return {
    command: new Command('verify')
      .argument('<case>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('prove that nothing in the case has changed'),
    async run([path], options) {
      const found = await withCase(io, path, options, (app) => verifyAndNote(app, { signal: io.signal }))
      const lines = [
        ...verificationLines(found),
        found.ok ? 'The case holds.' : 'The case does not hold. Go back to a backup made before this.',
      ]
      return { json: found, lines, exit: found.ok ? 0 : 3 }
    },
  }
}
