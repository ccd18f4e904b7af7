import { Command } from 'commander'
import { textShare, textWords } from '../../domain/evidence.ts'
import { listEvidence } from '../../core/evidence/list-evidence.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

/** `list CASE` lists the evidence in the order it came in, each with the share of its pages that have text. */
export function listCommand(io: Io): CliCommand<[string], SecretOptions> {
  return {
    command: new Command('list')
      .argument('<case>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('list the evidence'),
    async run([path], options) {
      const items = await withCase(io, path, options, (app) => listEvidence(app))
      return {
        json: { items: items.map((item) => ({ ...item, textShare: textShare(item) })) },
        lines: items.map((item) => `${item.id}  ${item.kind.padEnd(20)} ${textWords(item).padStart(4)}  ${item.title}`),
      }
    },
  }
}
