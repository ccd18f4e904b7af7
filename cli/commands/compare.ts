import { Command } from 'commander'
import { makeComparison } from '../../core/made/make-comparison.ts'
import type { NewComparison } from '../../domain/comparison.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { readJson } from '../read-json.ts'
import { withReadCase } from '../with-case.ts'

interface CompareOptions extends SecretOptions {
  readonly from: string
  readonly evidence?: string
}

/** `compare CASE --from FILE.json` sets pictures side by side as an item of evidence; `--evidence ID` makes an earlier comparison anew. */
export function compareCommand(io: Io): CliCommand<[string], CompareOptions> {
  return {
    command: new Command('compare')
      .argument('<case>')
      .requiredOption('--from <file>', 'the pictures and callouts as JSON (- reads standard input)')
      .option('--evidence <id>', 'the comparison to make anew')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('set two to four pictures side by side'),
    async run([path], options) {
      const comparison = (await readJson(io, options.from, 'comparison')) as NewComparison
      const { item, adjustments, hints } = await withReadCase(io, path, options, (app) =>
        makeComparison(app, { comparison, id: options.evidence ?? null }, io.signal),
      )
      const { id, title, pages, sha256 } = item
      const notes = hints.map(({ callout, says }) => `Callout ${callout}: ${says}`)
      return { json: { id, title, pages, sha256, adjustments, hints }, lines: [id, ...adjustments, ...notes] }
    },
  }
}
