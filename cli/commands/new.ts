import { Command } from 'commander'
import { createCase } from '../../core/case/create-case.ts'
import { closeCase } from '../../core/case/open-case.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import { readPassphrase, type SecretOptions } from '../passphrase.ts'
import { around } from '../with-case.ts'

/** `new CASE --title T` makes a case and tells its recovery key, once. */
export function newCommand(io: Io): CliCommand<[string], SecretOptions & { title: string }> {
  return {
    command: new Command('new').argument('<case>').requiredOption('--title <title>').description('make a case'),
    async run([path], options) {
      const passphrase = await readPassphrase(io, options)
      const { app, caseId, recoveryKey } = await createCase({ path, title: options.title, passphrase }, around(io))
      await closeCase(app)
      const lines = [
        `Made ${app.path}`,
        '',
        'Recovery key: these 24 words open this case without the passphrase. Write them down and keep them apart from the file.',
        recoveryKey,
      ]
      return { json: { caseId, recoveryKey }, lines }
    },
  }
}
