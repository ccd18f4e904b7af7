import { Command } from 'commander'
import { checkAtOpening } from '../../core/case/check-at-opening.ts'
import { readOverview } from '../../core/overview/read-overview.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

/** `overview CASE` tells what there is, what is missing, and what to do next. */
export function overviewCommand(io: Io): CliCommand<[string], SecretOptions> {
  return {
    command: new Command('overview')
      .argument('<case>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('what there is, what is missing, and what to do next'),
    async run([path], options) {
      const overview = await withCase(io, path, options, (app) => readOverview(app, checkAtOpening(app)))
      const { evidence, facts, requirements, next } = overview
      const lines = [
        `${evidence.total} items, ${facts.total} facts`,
        `Requirements: ${requirements.missing} missing, ${requirements.weak} weak, ${requirements.met} met`,
        ...evidence.lacking.filter(({ count }) => count > 0).map(({ lack, count }) => `    ${lack}: ${count}`),
        ...(next.length > 0 ? ['Next:'] : []),
        ...next.map(({ words }) => `    ${words}`),
      ]
      return { json: overview, lines }
    },
  }
}
