import { Command } from 'commander'
import { arrangeExhibit } from '../../core/exhibits/arrange-exhibit.ts'
import { listExhibits } from '../../core/exhibits/list-exhibits.ts'
import { AppError } from '../../domain/errors.ts'
import { ExhibitEdit } from '../../domain/exhibit.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

interface ExhibitOptions extends SecretOptions {
  readonly template: string
  readonly evidence: string
  readonly position?: string
  readonly title?: string
  readonly group?: string
  readonly pages?: string
  readonly purpose?: string
  readonly key?: string
  readonly include?: boolean
}

/** `exhibit CASE --template T --evidence ID …` changes one exhibit; an empty text clears it. Answers with the exhibit as it is then. */
export function exhibitCommand(io: Io): CliCommand<[string], ExhibitOptions> {
  return {
    command: new Command('exhibit')
      .argument('<case>')
      .requiredOption('--template <id>')
      .requiredOption('--evidence <id>')
      .option('--position <n>', 'its place among all, from 1; orders by hand from then on')
      .option('--title <title>', 'a short title for cover and index')
      .option('--group <heading>', 'the group it stands in, made if there is none')
      .option('--pages <ranges>', 'an excerpt: the pages to bind, as 1-3,7')
      .option('--purpose <text>', 'what it is put forward for')
      .option('--key <text>', 'the key information in it')
      .option('--include', 'bind it even where nothing cites it')
      .option('--no-include', 'bind it only where it is cited')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('arrange one exhibit of a petition'),
    async run([path], options) {
      const { template, evidence } = options
      const edit = editOf(options)
      const list = await withReadCase(io, path, options, async (app) => {
        arrangeExhibit(app, { template, evidenceId: evidence, edit })
        return await listExhibits(app, template, io.signal)
      })
      const exhibit = list.exhibits.find(({ evidenceId }) => evidenceId === evidence) ?? null
      const lines = [
        exhibit ? `Ex. ${exhibit.number}  ${exhibit.title}` : 'It is kept; it becomes an exhibit once it is cited.',
      ]
      return {
        json: { exhibit, faults: list.faults },
        lines: [...lines, ...list.faults.map(({ says }) => `! ${says}`)],
      }
    },
  }
}

function editOf({ position, title, group, pages, purpose, key, include }: ExhibitOptions): ExhibitEdit {
  const edit = { title, group, pages, purpose, keyInformation: key, included: include }
  const read = ExhibitEdit.safeParse({ ...edit, ...(position === undefined ? {} : { position: Number(position) }) })
  if (read.success) return read.data
  throw new AppError(
    'usage',
    'The position must be a whole number from 1. Nothing was changed.',
    'See withhold exhibit --help.',
    read.error,
  )
}
