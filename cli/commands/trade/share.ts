import { Command } from 'commander'
import { citeShare } from '../../../core/trade/cite-share.ts'
import { shareOfTrade } from '../../../core/trade/report-trade.ts'
import type { CliCommand } from '../../command.ts'
import type { Io } from '../../io.ts'
import type { SecretOptions } from '../../passphrase.ts'
import { withCase } from '../../with-case.ts'

type ShareOptions = SecretOptions & { of: string; naming: string; from?: string; to?: string; fact?: boolean }

/** `trade share CASE --of NAME --naming NAME` says how many of one party's shipments name another, and which. */
export function tradeShareCommand(io: Io): CliCommand<[string], ShareOptions> {
  return {
    under: 'trade',
    command: new Command('share')
      .argument('<case>')
      .requiredOption('--of <name>', 'the party whose shipments are counted')
      .requiredOption('--naming <name>', 'the party they may name')
      .option('--from <date>', 'arrivals from this day on')
      .option('--to <date>', 'arrivals up to this day')
      .option('--fact', 'keep it as a fact that cites the rows')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('the share of one party’s shipments that name another'),
    async run([path], { of, naming, from, to, fact = false, ...options }) {
      const share = await withCase(io, path, options, (app) => {
        const kept = fact ? { fact: citeShare(app, { of, naming, from, to }) } : {}
        return { ...shareOfTrade(app, of, naming, { from, to }), ...kept }
      })
      const line = `${share.numerator} of ${share.denominator} recorded shipments of ${of} name ${naming}`
      return { json: share, lines: [share.percent === null ? line : `${share.percent}%: ${line}`] }
    },
  }
}
