import { Command } from 'commander'
import { changePassphrase } from '../../core/case/change-passphrase.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import { readNewPassphrase, readSecret, type SecretOptions } from '../passphrase.ts'
import { around } from '../with-case.ts'

/** `passphrase CASE` puts the case under a new passphrase and tells its new recovery key, once. */
export function passphraseCommand(io: Io): CliCommand<[string], SecretOptions> {
  return {
    command: new Command('passphrase')
      .argument('<case>')
      .option('--new-passphrase-fd <n>', 'read the new passphrase from this file descriptor')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('change the passphrase (WITHHOLD_NEW_PASSPHRASE or a prompt)'),
    async run([path], options) {
      const secret = await readSecret(io, options)
      const next = await readNewPassphrase(io, options)
      const { recoveryKey, warning } = await changePassphrase({ path, secret, next }, around(io))
      return {
        json: { recoveryKey, warning },
        lines: ['The passphrase is changed. New recovery key:', recoveryKey, '', warning],
      }
    },
  }
}
