import { Command } from 'commander'
import { EvidenceId } from '../../../domain/ids.ts'
import { writeErrorFile } from '../../../core/trade/write-error-file.ts'
import type { CliCommand } from '../../command.ts'
import type { Io } from '../../io.ts'
import type { SecretOptions } from '../../passphrase.ts'
import { withCase } from '../../with-case.ts'

type ErrorsOptions = SecretOptions & { out: string }

/** `trade errors CASE ID --out FILE` writes the records of a trade file that are no shipment, each with the reason. */
export function tradeErrorsCommand(io: Io): CliCommand<[string, string], ErrorsOptions> {
  return {
    under: 'trade',
    command: new Command('errors')
      .argument('<case>')
      .argument('<id>', 'the trade file’s evidence id')
      .requiredOption('--out <file>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('write the records that were not imported as CSV, each with the reason'),
    async run([path, id], { out, ...options }) {
      const written = await withCase(io, path, options, (app) => writeErrorFile(app, { id: EvidenceId.parse(id), out }))
      return { json: written, lines: [`${written.rows} records in ${written.path}`] }
    },
  }
}
