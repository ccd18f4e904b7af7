import { Command } from 'commander'
import { mergeEvidence } from '../../core/evidence/merge-evidence.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

/** `merge CASE KEEP OTHER...` makes several items one; the others go to the Trash. */
export function mergeCommand(io: Io): CliCommand<[string, string, string[]], SecretOptions> {
  return {
    command: new Command('merge')
      .argument('<case>')
      .argument('<keep>')
      .argument('<others...>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('make duplicates one item'),
    async run([path, keep, others], options) {
      await withCase(io, path, options, (app) => mergeEvidence(app, { keep, others }))
      return { json: { kept: keep, trashed: others }, lines: [`Merged ${others.length} into ${keep}.`] }
    },
  }
}
