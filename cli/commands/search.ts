import { Command } from 'commander'
import { searchCase } from '../../core/search/search-case.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

/** `search CASE QUERY` finds the pages that hold all the words. */
export function searchCommand(io: Io): CliCommand<[string, string], SecretOptions> {
  return {
    command: new Command('search')
      .argument('<case>')
      .argument('<query>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('find words in the evidence'),
    async run([path, query], options) {
      const hits = await withReadCase(io, path, options, (app) => searchCase(app, query))
      return {
        json: { hits },
        lines: hits.map((hit) => `${hit.evidenceId}  p. ${hit.page}  ${hit.title}\n    ${hit.snippet}`),
      }
    },
  }
}
