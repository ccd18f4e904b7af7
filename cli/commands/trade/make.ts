import { Command, Option } from 'commander'
import { GROUPINGS, MEASURES, type Grouping, type Measure } from '../../../domain/trade.ts'
import type { App } from '../../../core/app.ts'
import { makeItem } from '../../../core/made/make-item.ts'
import type { CliCommand } from '../../command.ts'
import type { Io } from '../../io.ts'
import type { SecretOptions } from '../../passphrase.ts'
import { withReadCase } from '../../with-case.ts'

interface ChartOptions extends SecretOptions {
  readonly by: Grouping
  readonly measure: Measure
  readonly from?: string
  readonly to?: string
  readonly title?: string
}

/** `trade chart CASE --by …` draws shipments as a chart among the evidence, with its table, source and data file. */
export function tradeChartCommand(io: Io): CliCommand<[string], ChartOptions> {
  return {
    under: 'trade',
    command: new Command('chart')
      .argument('<case>')
      .addOption(new Option('--by <what>', 'what to count by').choices(GROUPINGS).makeOptionMandatory())
      .addOption(new Option('--measure <what>', 'what is drawn').choices(MEASURES).default('shipments'))
      .option('--from <date>', 'arrivals from this day on')
      .option('--to <date>', 'arrivals up to this day')
      .option('--title <title>', 'its title')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('draw shipments by supplier, consignee, port or quarter as an exhibit'),
    async run([path], { by, measure, from, to, title, ...options }) {
      const definition = { title: title ?? '', trade: { by, measure, from: from ?? '', to: to ?? '' } }
      return await withReadCase(io, path, options, (app) => made(app, io, 'chart', definition))
    },
  }
}

interface TableOptions extends SecretOptions {
  readonly of?: string
  readonly naming?: string
  readonly through?: string
  readonly from?: string
  readonly to?: string
  readonly title?: string
}

/** `trade table CASE` sets a share with all its rows (`--of A --naming B`), or else routes, as a page among the evidence. */
export function tradeTableCommand(io: Io): CliCommand<[string], TableOptions> {
  return {
    under: 'trade',
    command: new Command('table')
      .argument('<case>')
      .option('--of <name>', 'the party whose shipments are told')
      .option('--naming <name>', 'the party they may name: a share is set; without it routes are')
      .option('--through <words>', 'routes on which a place has these words')
      .option('--from <date>', 'arrivals from this day on')
      .option('--to <date>', 'arrivals up to this day')
      .option('--title <title>', 'its title')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('set a share with every row it is counted from, or routes, as an exhibit'),
    async run([path], { of = '', naming, through = '', from = '', to = '', title = '', ...options }) {
      const days = { from, to }
      const what = naming === undefined ? { routes: { of, through, ...days } } : { share: { of, naming, ...days } }
      return await withReadCase(io, path, options, (app) => made(app, io, 'table', { title, ...what }))
    },
  }
}

async function made(app: App, io: Io, kind: 'chart' | 'table', definition: unknown) {
  const { id, title, pages, sha256 } = await makeItem(app, { kind, definition }, io.signal)
  return { json: { id, kind, title, pages, sha256 }, lines: [`${id}  ${title}, ${pages ?? 0} pages`] }
}
