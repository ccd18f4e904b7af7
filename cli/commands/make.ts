import { Argument, Command } from 'commander'
import { makeItem } from '../../core/made/make-item.ts'
import { MadeKind } from '../../domain/made-item.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { readJson } from '../read-json.ts'
import { withReadCase } from '../with-case.ts'

interface MakeOptions extends SecretOptions {
  readonly from?: string
  readonly evidence?: string
}

/** `make CASE KIND [--from FILE.json]` makes pages to stand among the evidence; `--evidence ID` makes earlier ones anew. */
export function makeCommand(io: Io): CliCommand<[string, MadeKind], MakeOptions> {
  return {
    command: new Command('make')
      .argument('<case>')
      .addArgument(new Argument('<kind>').choices(MadeKind.options))
      .option('--from <file>', 'what it is to say, as JSON (- reads standard input)')
      .option('--evidence <id>', 'the item to make anew')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('make a declaration, log, manifest, table, sample sheet or comparison'),
    async run([path, kind], { from, evidence, ...options }) {
      const given = from === undefined ? {} : { definition: await readJson(io, from, kind) }
      const item = await withReadCase(io, path, options, (app) =>
        makeItem(app, { kind, id: evidence ?? null, ...given }, io.signal),
      )
      const { id, title, pages, sha256 } = item
      return { json: { id, kind, title, pages, sha256 }, lines: [`${id}  ${title}, ${pages ?? 0} pages`] }
    },
  }
}
