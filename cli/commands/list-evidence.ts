import { Command } from 'commander'
import { listEvidence } from '../../core/evidence/list-evidence.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

/** `list CASE` lists the evidence in the order it came in. */
export function listCommand(io: Io): CliCommand<[string], SecretOptions> {
  return {
    command: new Command('list')
      .argument('<case>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('list the evidence'),
    async run([path], options) {
      const items = await withCase(io, path, options, (app) => listEvidence(app))
      return { json: { items }, lines: items.map((item) => `${item.id}  ${item.kind.padEnd(20)} ${item.title}`) }
    },
  }
}
