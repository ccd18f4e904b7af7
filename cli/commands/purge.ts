import { Command } from 'commander'
import { purgeItem } from '../../core/trash/purge-item.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

/** `purge CASE ID --case-title T --reason R` removes something in the Trash for good and leaves a tombstone. */
export function purgeCommand(
  io: Io,
): CliCommand<[string, string], SecretOptions & { caseTitle: string; reason: string }> {
  return {
    command: new Command('purge')
      .argument('<case>')
      .argument('<id>')
      .requiredOption('--case-title <title>', 'the name of the case, in full: shows that it is meant')
      .requiredOption('--reason <words>', 'why; the tombstone keeps it')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('remove something in the Trash for good'),
    async run([path, id], { caseTitle, reason, ...options }) {
      const answer = await withCase(io, path, options, (app) => purgeItem(app, { id, caseTitle, reason }))
      const lines = answer.purged.map(
        (stone) => `Purged ${stone.what} ${stone.id}${stone.sha256 ? `, SHA-256 ${stone.sha256}` : ''}`,
      )
      return { json: answer, lines: [...lines, 'Backups and copies of the case still hold it.'] }
    },
  }
}
