import { Command } from 'commander'
import { showEvidence } from '../../core/evidence/show-evidence.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

/** `show CASE ID` shows one item with its custody log and the facts that rest on it. */
export function showCommand(io: Io): CliCommand<[string, string], SecretOptions> {
  return {
    command: new Command('show')
      .argument('<case>')
      .argument('<id>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('show one item with its custody log and facts'),
    async run([path, id], options) {
      const { factsFromIt, ...item } = await withReadCase(io, path, options, (app) => showEvidence(app, id))
      const lines = [
        item.title,
        `${item.kind}, ${item.mediaType}, ${item.bytes} bytes, SHA-256 ${item.sha256}`,
        ...(item.problem ? [`${item.problem.code}: ${item.problem.message}`] : []),
        ...item.custody.map((event) => `${event.at}  ${event.action}  ${event.actor}`),
        ...factsFromIt.map((fact) => `Fact: ${fact.statement}`),
      ]
      return { json: { ...item, facts: factsFromIt }, lines }
    },
  }
}
