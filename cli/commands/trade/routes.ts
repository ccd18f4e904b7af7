import { Command } from 'commander'
import { reportRoutes } from '../../../core/trade/report-routes.ts'
import type { CliCommand } from '../../command.ts'
import type { Io } from '../../io.ts'
import type { SecretOptions } from '../../passphrase.ts'
import { withCase } from '../../with-case.ts'

type RoutesOptions = SecretOptions & { of?: string; through?: string; from?: string; to?: string }

/** `trade routes CASE [--through BUSAN]` tells which way shipments came, and when first and last. */
export function tradeRoutesCommand(io: Io): CliCommand<[string], RoutesOptions> {
  return {
    under: 'trade',
    command: new Command('routes')
      .argument('<case>')
      .option('--of <name>', 'only shipments that name this party')
      .option('--through <words>', 'only where a place on the way has these words')
      .option('--from <date>', 'arrivals from this day on')
      .option('--to <date>', 'arrivals up to this day')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('which way shipments came: origin, place of receipt, ports, first and last arrival'),
    async run([path], { of, through, from, to, ...options }) {
      const routes = await withCase(io, path, options, (app) => reportRoutes(app, { of, through, from, to }))
      const lines = routes.map(({ origin, receipt, lading, unlading, shipments, last }) => {
        const way = [origin, receipt, lading, unlading].map((place) => place ?? '?').join(' → ')
        return `${shipments}\t${way}\tlast ${last ?? 'not dated'}`
      })
      return { json: { routes }, lines }
    },
  }
}
