import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { AppError } from '../../domain/errors.ts'
import { UNSEARCHABLE_REASONS, UNSEARCHABLE_WORDS, type Found, type Unsearchable } from '../../domain/search.ts'
import { listUnsearchable } from '../../core/search/list-unsearchable.ts'
import { searchEverything } from '../../core/search/search-everything.ts'
import { searchTerms } from '../../core/search/search-terms.ts'
import { writeMatrix } from '../../core/search/write-matrix.ts'
import type { Answer } from '../answer.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

interface SearchOptions extends SecretOptions {
  readonly plain?: true
  readonly terms?: string
  readonly out?: string
  readonly unsearchable?: true
}

/** `search CASE QUERY` looks through the whole case; `--terms` counts many terms by item; `--unsearchable` lists what no word can be found in. */
export function searchCommand(io: Io): CliCommand<[string, string | undefined], SearchOptions> {
  return {
    command: new Command('search')
      .argument('<case>')
      .argument('[query]', 'words, "phrases" and filters such as type:photo cited:no')
      .option('--plain', 'by the words typed alone, not by other names of whom they name')
      .option('--terms <file>', 'a term a line: on how many pages of each item each stands (- for standard input)')
      .option('--out <file>', 'with --terms: writes the table as CSV')
      .option('--unsearchable', 'the items in which no words can be found, and why')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('find words in evidence, facts, entities, questions, shipments and notes'),
    async run([path, query], options) {
      if (options.terms !== undefined) return await terms(io, path, options.terms, options)
      if (options.unsearchable)
        return await withReadCase(io, path, options, (app) => unsearchable(listUnsearchable(app)))
      if (query === undefined)
        throw new AppError('usage', 'There is nothing to search for.', 'Give words, --terms FILE or --unsearchable.')
      const found = await withReadCase(io, path, options, (app) =>
        searchEverything(app, { query, plain: options.plain }),
      )
      return { json: found, lines: foundLines(found) }
    },
  }
}

async function terms(io: Io, path: string, file: string, options: SearchOptions): Promise<Answer> {
  const text =
    file === '-'
      ? await io.readStdin()
      : await readFile(file, 'utf8').catch((cause: unknown) => {
          throw new AppError('no-such-file', `${file} can’t be read. Nothing was searched.`, 'Check the path.', cause)
        })
  const input = { terms: text.split(/\r?\n/), plain: options.plain }
  const { out } = options
  if (out !== undefined) {
    const written = await withReadCase(io, path, options, (app) =>
      writeMatrix(app, { ...input, out }, { signal: io.signal }),
    )
    return { json: written, lines: [`${written.terms} terms by ${written.items} items in ${written.path}`] }
  }
  const matrix = await withReadCase(io, path, options, (app) => searchTerms(app, input, { signal: io.signal }))
  const lines = matrix.terms.map(({ term, pages, items, problem }) =>
    problem === null ? `${term}: ${pages} pages in ${items} items` : `${term}: ! ${problem}`,
  )
  return { json: matrix, lines }
}

function unsearchable(items: readonly Unsearchable[]): Answer {
  const lines = UNSEARCHABLE_REASONS.flatMap((reason) => {
    const own = items.filter((item) => item.reason === reason)
    if (own.length === 0) return []
    const { why, mend } = UNSEARCHABLE_WORDS[reason]
    return [`${why} (${own.length}). ${mend}`, ...own.map(({ evidenceId, title }) => `    ${evidenceId}  ${title}`)]
  })
  return { json: { items }, lines }
}

function foundLines({
  hits,
  more,
  facts,
  entities,
  questions,
  shipments,
  moreShipments,
  notes,
  expanded,
  notIndexed,
}: Found): readonly string[] {
  return [
    ...expanded.map(({ typed, also }) => `“${typed}” also as ${also.join(', ')} (--plain: as typed)`),
    ...(notIndexed > 0 ? [`! ${notIndexed} pages are not in the index yet and were not searched`] : []),
    ...hits.map((hit) => `${hit.evidenceId}  p. ${hit.page}  ${hit.title}\n    ${hit.snippet}`),
    ...(more ? [`There are more; these are the best ${hits.length}.`] : []),
    ...facts.map(({ factId, snippet }) => `fact ${factId}\n    ${snippet}`),
    ...entities.map(({ entityId, name, snippet }) => `entity ${entityId}  ${name}\n    ${snippet}`),
    ...questions.map(
      ({ questionId, open, snippet }) => `question ${questionId}${open ? '' : ' (done)'}\n    ${snippet}`,
    ),
    ...shipments.map((one) => `shipment ${one.evidenceId}  record ${one.row}  ${one.bill ?? ''}\n    ${one.snippet}`),
    ...(moreShipments ? [`There are more shipments; these are the first ${shipments.length}.`] : []),
    ...notes.map(({ evidenceId, title, snippet }) => `about ${evidenceId}  ${title}\n    ${snippet}`),
  ]
}
