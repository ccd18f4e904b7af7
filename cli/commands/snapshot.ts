import { Command } from 'commander'
import type { SnapshotComparison, WordStretch } from '../../domain/snapshot.ts'
import type { App } from '../../core/app.ts'
import { compareSnapshots } from '../../core/petition/snapshots/compare-snapshots.ts'
import { listSnapshots } from '../../core/petition/snapshots/list-snapshots.ts'
import { removeSnapshot } from '../../core/petition/snapshots/remove-snapshot.ts'
import { restoreSnapshot } from '../../core/petition/snapshots/restore-snapshot.ts'
import { takeSnapshot } from '../../core/petition/snapshots/take-snapshot.ts'
import type { Answer } from '../answer.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

interface SnapshotOptions extends SecretOptions {
  readonly template: string
  readonly name?: string
  readonly compare?: string
  readonly with?: string
  readonly restore?: string
  readonly remove?: string
}

/** `snapshot CASE --template T` lists the snapshots of a petition's text; with --name it takes one, and by their ids it compares, restores and removes them. */
export function snapshotCommand(io: Io): CliCommand<[string], SnapshotOptions> {
  return {
    command: new Command('snapshot')
      .argument('<case>')
      .requiredOption('--template <id>')
      .option('--name <text>', 'keep the text as it stands, under this name')
      .option('--compare <id>', 'what changed since, word by word')
      .option('--with <id>', 'with --compare: up to this later snapshot instead of now')
      .option('--restore <id>', 'put the text back as it was; `undo` takes that back')
      .option('--remove <id>', 'take a snapshot away')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('keep, compare and restore the text of a petition'),
    async run([path], options) {
      return await withReadCase(io, path, options, (app) => act(app, options))
    },
  }
}

function act(app: App, { template, name, compare, with: later, restore, remove }: SnapshotOptions): Answer {
  if (compare !== undefined) {
    const comparison = compareSnapshots(app, { template, id: compare, with: later })
    return { json: comparison, lines: linesOf(comparison) }
  }
  const taken = name === undefined ? {} : { id: takeSnapshot(app, { template, name }) }
  if (restore !== undefined) restoreSnapshot(app, { template, id: restore })
  if (remove !== undefined) removeSnapshot(app, { template, id: remove })
  const snapshots = listSnapshots(app, template)
  const lines = snapshots.map((one) => `${one.madeAt} ${one.name} [${one.id}] ${one.own} of ${one.sections} own`)
  return { json: { ...taken, snapshots }, lines }
}

const SIGNS = { same: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'] } as const
/** Words left on each side of a change, in letters. */
const AROUND = 60

function linesOf({ from, to, sections, added, removed }: SnapshotComparison): readonly string[] {
  const head = `${from} → ${to}: ${added} words added, ${removed} removed`
  return [head, ...sections.flatMap(({ title, stretches }) => ['', title, stretches.map(marked).join('')])]
}

/** A stretch as `git diff --word-diff` marks it; what stayed is cut to its ends. */
function marked({ kind, text }: WordStretch): string {
  const [open, close] = SIGNS[kind]
  if (kind !== 'same' || text.length <= 2 * AROUND) return `${open}${text}${close}`
  return `${text.slice(0, AROUND)} … ${text.slice(-AROUND)}`
}
