import { Command } from 'commander'
import { EvidenceId } from '../../../domain/ids.ts'
import { rowsOf } from '../../../core/trade/rows-of.ts'
import type { CliCommand } from '../../command.ts'
import type { Io } from '../../io.ts'
import type { SecretOptions } from '../../passphrase.ts'
import { withCase } from '../../with-case.ts'

type RowsOptions = SecretOptions & { row?: string; words?: string; limit: string }

/** `trade rows CASE ID --row N` shows the rows of a table around the one that is cited. */
export function tradeRowsCommand(io: Io): CliCommand<[string, string], RowsOptions> {
  return {
    under: 'trade',
    command: new Command('rows')
      .argument('<case>')
      .argument('<id>', 'the evidence id of an item that is a table')
      .option('--row <n>', 'the record, counted from 1, titles and blank ones included')
      .option('--words <words>', 'instead: the first record that has these words in a cell')
      .option('--limit <n>', 'how many rows', '21')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('the rows of a table around the one that is cited'),
    async run([path, id], { row, words = null, limit, ...options }) {
      const query = { around: whole(row ?? '1'), words, limit: whole(limit) }
      const found = await withCase(io, path, options, (app) =>
        rowsOf(app, { evidenceId: EvidenceId.parse(id), ...query }, { signal: io.signal }),
      )
      const line = ({ row: no, cells }: (typeof found.rows)[number]) =>
        `${no === found.at ? '>' : ' '} ${no}  ${cells.join(' | ')}`
      const shown = new Set(found.rows.map(({ row: no }) => no))
      return {
        json: found,
        lines: [...found.top.filter(({ row: no }) => !shown.has(no)), ...found.rows].map(line),
        exit: found.at === null ? 3 : 0,
      }
    },
  }
}

const whole = (typed: string) => Math.max(1, Math.trunc(Number(typed)) || 1)
