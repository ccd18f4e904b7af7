import { Command } from 'commander'
import { AppError } from '../../domain/errors.ts'
import { folderTree } from '../../domain/folder.ts'
import type { App } from '../../core/app.ts'
import { addFolder } from '../../core/folders/add-folder.ts'
import { listFolders } from '../../core/folders/list-folders.ts'
import { moveFolder } from '../../core/folders/move-folder.ts'
import { putInFolder } from '../../core/folders/put-in-folder.ts'
import { removeFolder } from '../../core/folders/remove-folder.ts'
import { renameFolder } from '../../core/folders/rename-folder.ts'
import { takeFromFolder } from '../../core/folders/take-from-folder.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

interface FolderOptions extends SecretOptions {
  readonly within?: string
}
type Act = (app: App, named: string, rest: readonly string[], options: FolderOptions) => unknown

const ACTS: Readonly<Record<string, Act>> = {
  add: (app, name, _rest, { within }) => addFolder(app, { name, within: within ?? null }),
  rename: (app, folder, [name = '']) => renameFolder(app, { folder, name }),
  move: (app, folder, _rest, { within }) => moveFolder(app, { folder, within: within ?? null }),
  remove: (app, folder) => removeFolder(app, { folder }),
  put: (app, folder, ids) => putInFolder(app, { folder, ids }),
  take: (app, folder, ids) => takeFromFolder(app, { folder, ids }),
}

/** `folder CASE [list]` shows the folders; `add`, `rename`, `move`, `remove`, `put` and `take` change them, never the items. */
export function folderCommand(io: Io): CliCommand<[string, string, string | undefined, string[]], FolderOptions> {
  return {
    command: new Command('folder')
      .argument('<case>')
      .argument('[act]', 'list, add, rename, move, remove, put, take', 'list')
      .argument('[folder]', 'its id, its name, or its names from the top as "Trade/2020"; with add the new name')
      .argument('[rest...]', 'with put and take the items, with rename the new name')
      .option('--within <folder>', 'with add and move: the folder it goes into; without it to the top')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('folders of the evidence: an item may be in many, and stays when one is removed'),
    async run([path, act, folder, rest], options) {
      return await withCase(io, path, options, (app) => {
        const id = act === 'list' ? undefined : acted(app, act, folder, rest, options)
        const folders = listFolders(app)
        const lines = folderTree(folders).map(
          ({ folder: { id, name, items }, depth }) => `${id}  ${'  '.repeat(depth)}${name}  ${items.length}`,
        )
        return { json: { ...(id ? { id } : {}), folders }, lines }
      })
    },
  }
}

function acted(app: App, act: string, folder: string | undefined, rest: readonly string[], options: FolderOptions) {
  const run = ACTS[act]
  if (run && folder !== undefined) {
    const made = run(app, folder, rest, options)
    return typeof made === 'string' ? made : undefined
  }
  throw new AppError(
    'usage',
    `${run ? `folder ${act} needs a folder` : `There is no “folder ${act}”`}. Nothing was changed.`,
    'See withhold folder --help.',
  )
}
