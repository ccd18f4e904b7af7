import { Command, Option } from 'commander'
import { GROUPINGS, type Grouping } from '../../../domain/trade.ts'
import { reportTrade } from '../../../core/trade/report-trade.ts'
import type { CliCommand } from '../../command.ts'
import type { Io } from '../../io.ts'
import type { SecretOptions } from '../../passphrase.ts'
import { withCase } from '../../with-case.ts'

/** `trade report CASE --by …` counts shipments, kilograms and dollars; each bill once. */
export function tradeReportCommand(
  io: Io,
): CliCommand<[string], SecretOptions & { by: Grouping; from?: string; to?: string }> {
  return {
    under: 'trade',
    command: new Command('report')
      .argument('<case>')
      .addOption(new Option('--by <what>', 'what to count by').choices(GROUPINGS).makeOptionMandatory())
      .option('--from <date>', 'arrivals from this day on')
      .option('--to <date>', 'arrivals up to this day')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('shipments by supplier, consignee, port or quarter'),
    async run([path], { by, from, to, ...options }) {
      const groups = await withCase(io, path, options, (app) => reportTrade(app, by, { from, to }))
      const lines = groups.map(({ key, shipments, weightKg }) => `${shipments}\t${Math.round(weightKg)} kg\t${key}`)
      return { json: { groups }, lines }
    },
  }
}
