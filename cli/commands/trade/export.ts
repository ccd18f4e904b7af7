import { Command } from 'commander'
import { exportShipments } from '../../../core/trade/export-shipments.ts'
import type { CliCommand } from '../../command.ts'
import type { Io } from '../../io.ts'
import type { SecretOptions } from '../../passphrase.ts'
import { withCase } from '../../with-case.ts'

type ExportOptions = SecretOptions & { out: string; words?: string; from?: string; to?: string }

/** `trade export CASE --out FILE` writes the shipments as CSV, each with the file and row it stands in. */
export function tradeExportCommand(io: Io): CliCommand<[string], ExportOptions> {
  return {
    under: 'trade',
    command: new Command('export')
      .argument('<case>')
      .requiredOption('--out <file>')
      .option('--words <text>', 'only shipments with these words')
      .option('--from <date>', 'arrivals from this day on')
      .option('--to <date>', 'arrivals up to this day')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('write the shipments as CSV'),
    async run([path], { out, words, from, to, ...options }) {
      const written = await withCase(io, path, options, (app) => exportShipments(app, { words, from, to }, out))
      return { json: written, lines: [`${written.shipments} shipments in ${written.path}`] }
    },
  }
}
