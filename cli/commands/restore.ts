import { Command } from 'commander'
import { AppError } from '../../domain/errors.ts'
import { restoreBackup } from '../../core/backup/restore-backup.ts'
import { testBackup } from '../../core/backup/test-backup.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import { readSecret, type SecretOptions } from '../passphrase.ts'
import { verificationLines } from '../verification-lines.ts'
import { around } from '../with-case.ts'

interface Options extends SecretOptions {
  readonly out?: string
  readonly test?: true
}

/** `restore BACKUP --out CASE` makes a case of a backup and verifies it; `--test` only opens the backup and reads all of it. */
export function restoreCommand(io: Io): CliCommand<[string], Options> {
  return {
    command: new Command('restore')
      .argument('<backup>')
      .option('--out <case>', 'the case to make; never over a file that is there')
      .option('--test', 'write nothing: open the backup, read every page, every original and the log')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('make a case of a backup, or test that it could be'),
    async run([path], { out, test, ...options }) {
      if ((out === undefined) === (test === undefined)) throw eitherOr()
      const secret = await readSecret(io, options)
      const watch = { signal: io.signal }
      if (out === undefined) {
        const tested = await testBackup({ path, secret }, watch, around(io))
        const { verification, title } = tested
        const last = verification.ok ? `“${title}” can be restored from it.` : 'The backup does not hold: use another.'
        return { json: tested, lines: [...verificationLines(verification), last], exit: verification.ok ? 0 : 3 }
      }
      const restored = await restoreBackup({ from: path, to: out, secret }, watch, around(io))
      const { ok } = restored.verification
      const last = ok ? `Restored ${restored.path}` : `Restored ${restored.path}, with the damage named above.`
      return { json: { ok, ...restored }, lines: [...verificationLines(restored.verification), last], exit: ok ? 0 : 3 }
    },
  }
}

function eitherOr(): AppError {
  return new AppError(
    'usage',
    'restore needs either --out or --test. Nothing was done.',
    'Name the case to make with --out, or test the backup with --test.',
  )
}
