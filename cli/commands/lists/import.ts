import { Command, Option } from 'commander'
import { LISTS, LIST_TITLES, type ListId, type ListReport } from '../../../domain/lists/list.ts'
import { importList, tryList } from '../../../core/lists/import-list.ts'
import type { CliCommand } from '../../command.ts'
import type { Io } from '../../io.ts'
import type { SecretOptions } from '../../passphrase.ts'
import { withCase } from '../../with-case.ts'

interface ImportOptions extends SecretOptions {
  readonly list: ListId | 'auto'
  readonly asOf?: string
  readonly dryRun?: boolean
}

/** `lists import CASE FILE` takes a list of the government in as a file of one day; every record is accounted for. */
export function listsImportCommand(io: Io): CliCommand<[string, string], ImportOptions> {
  return {
    under: 'lists',
    command: new Command('import')
      .argument('<case>')
      .argument('<file>')
      .addOption(new Option('--list <name>', 'which list it is').choices(['auto', ...LISTS]).default('auto'))
      .option('--as-of <date>', 'the day the list was taken from its keeper, where the file does not tell it')
      .option('--dry-run', 'say what would become of each record, and keep nothing')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('take in CBP’s orders and findings, the UFLPA Entity List or OFAC’s SDN list, as a file you give'),
    async run([path, file], { list, asOf, dryRun, ...options }) {
      const how = { list: list === 'auto' ? null : list, asOf: asOf ?? null }
      const take = dryRun === true ? tryList : importList
      const report = await withCase(io, path, options, (app) => take(app, file, how, { signal: io.signal }))
      return { json: report, lines: linesOf(report) }
    },
  }
}

function linesOf({ list, asOf, records, imported, skipped, errors, warnings }: ListReport): string[] {
  return [
    `${LIST_TITLES[list].title}, ${asOf}: ${records} records, ${imported} entries, ${skipped.length} skipped, ${errors.length} in error`,
    ...errors.map(({ row, message }) => `row ${row}: ${message}`),
    ...warnings.map(({ row, message }) => `row ${row}: ${message}`),
  ]
}
