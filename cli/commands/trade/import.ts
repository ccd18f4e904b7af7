import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { AppError } from '../../../domain/errors.ts'
import { Mapping } from '../../../domain/shipment.ts'
import { TradeMap, type ImportReport } from '../../../domain/trade.ts'
import { importTradeFile, tryTradeFile } from '../../../core/trade/import-trade.ts'
import type { CliCommand } from '../../command.ts'
import type { Io } from '../../io.ts'
import type { SecretOptions } from '../../passphrase.ts'
import { withCase } from '../../with-case.ts'

interface ImportOptions extends SecretOptions {
  readonly preset: string
  readonly map?: string
  readonly dryRun?: boolean
}

/** `trade import CASE FILE` takes a vendor's file in and its rows as shipments; every data record is accounted for. */
export function tradeImportCommand(io: Io): CliCommand<[string, string], ImportOptions> {
  return {
    under: 'trade',
    command: new Command('import')
      .argument('<case>')
      .argument('<file>')
      .option('--preset <name>', 'the vendor’s format, or auto', 'auto')
      .option('--map <file>', 'a JSON file: {"mapping": {field: header}, "headerRow", "dateOrder", "sheet"}')
      .option('--dry-run', 'say what would become of each row, and keep nothing')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('take a vendor’s trade file in, row by row'),
    async run([path, file], options) {
      const how = { preset: options.preset, map: options.map === undefined ? {} : await readMap(options.map) }
      const take = options.dryRun === true ? tryTradeFile : importTradeFile
      const report = await withCase(io, path, options, (app) => take(app, file, how, { signal: io.signal }))
      return { json: shown(report), lines: linesOf(report) }
    },
  }
}

async function readMap(file: string): Promise<TradeMap> {
  const given: unknown = await readFile(file, 'utf8')
    .then((text): unknown => JSON.parse(text))
    .catch((cause: unknown) => {
      throw new AppError(
        'usage',
        `${file} can't be read as JSON. Nothing was imported.`,
        'See trade import --help.',
        cause,
      )
    })
  const plain = Mapping.safeParse(given)
  if (plain.success && Object.keys(plain.data).length > 0) return { mapping: plain.data }
  const whole = TradeMap.strict().safeParse(given)
  if (whole.success) return whole.data
  throw new AppError(
    'usage',
    `${file} is no mapping: ${whole.error.issues[0]?.message ?? 'malformed'}. Nothing was imported.`,
    'Give {"mapping": {"shipper": "Header", …}}; trade presets lists the fields.',
    whole.error,
  )
}

const shown = ({ evidenceId, preset, encoding, delimiter, headerRow, dateOrder, ...rest }: ImportReport) => {
  const { rows, imported, merged, skipped, errors, warnings, mapping } = rest
  const read = { evidenceId, preset, encoding, delimiter, headerRow, dateOrder }
  return { ...read, rows, imported, merged, skipped, errors, warnings, mapping }
}

function linesOf({ rows, imported, merged, skipped, errors, warnings }: ImportReport): string[] {
  return [
    `${rows} records: ${imported} imported, ${merged.length} merged, ${skipped.length} skipped, ${new Set(errors.map(({ row }) => row)).size} in error`,
    ...errors.map(({ row, column, value, message }) => `row ${row}: ${column} “${value}”: ${message}`),
    ...(warnings.length > 0 ? [`${warnings.length} warnings (--json lists them)`] : []),
  ]
}
