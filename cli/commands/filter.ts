import { Command } from 'commander'
import { AppError } from '../../domain/errors.ts'
import { onShelf } from '../../domain/shelf.ts'
import type { App } from '../../core/app.ts'
import { listEvidence } from '../../core/evidence/list-evidence.ts'
import { existingFilter } from '../../core/filters/existing-filter.ts'
import { listFilters } from '../../core/filters/list-filters.ts'
import { removeFilter } from '../../core/filters/remove-filter.ts'
import { saveFilter } from '../../core/filters/save-filter.ts'
import { listFolders } from '../../core/folders/list-folders.ts'
import { reviewBook } from '../../core/review/review-book.ts'
import type { Answer } from '../answer.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

interface FilterOptions extends SecretOptions {
  readonly shelf: string
  readonly words: string
}

/** `filter CASE [list]` shows the saved filters, `show NAME` the items one finds; `save` and `remove` change them. */
export function filterCommand(io: Io): CliCommand<[string, string, string | undefined], FilterOptions> {
  return {
    command: new Command('filter')
      .argument('<case>')
      .argument('[act]', 'list, show, save, remove', 'list')
      .argument('[name]')
      .option('--shelf <shelf>', 'all, a kind, tag:T, folder:ID, review:approved, no-source, undated, …', 'all')
      .option('--words <words>', 'words of the title, name, source or tags', '')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('filters of the evidence list, saved in the case by name'),
    async run([path, act, name], options) {
      return await withReadCase(io, path, options, (app) => answer(app, act, name, options))
    },
  }
}

function answer(app: App, act: string, name: string | undefined, { shelf, words }: FilterOptions): Answer {
  if (act === 'show' && name !== undefined) return shown(app, name)
  if (act === 'save' && name !== undefined) saveFilter(app, { name, shelf, words })
  else if (act === 'remove' && name !== undefined) removeFilter(app, { filter: name })
  else if (act !== 'list')
    throw new AppError('usage', `“filter ${act}” needs a name. Nothing was changed.`, 'See withhold filter --help.')
  const filters = listFilters(app)
  return { json: { filters }, lines: filters.map((one) => `${one.id}  ${one.name}  ${one.shelf}  ${one.words}`) }
}

function shown(app: App, name: string): Answer {
  const { shelf, words } = existingFilter(app, name)
  const context = { folders: listFolders(app), reviews: reviewBook(app).reviews }
  const items = onShelf(listEvidence(app), shelf, words, context)
  return { json: { items }, lines: items.map((item) => `${item.id}  ${item.kind.padEnd(20)} ${item.title}`) }
}
