import { Command } from 'commander'
import type { Advice } from '../../domain/route.ts'
import { adviseRoute } from '../../core/petition/advise-route.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

const WORDS: Readonly<Record<Advice['fits'], string>> = { yes: 'FITS', maybe: 'MAY FIT', no: 'DOES NOT FIT' }

/** `route CASE` tells which filing fits what the case holds, and by which law. */
export function routeCommand(io: Io): CliCommand<[string], SecretOptions> {
  return {
    command: new Command('route')
      .argument('<case>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('tell which filing fits what the case holds; advice, never a block'),
    async run([path], options) {
      const { advice } = await withReadCase(io, path, options, (app) => adviseRoute(app))
      return { json: { advice }, lines: advice.map(lineOf) }
    },
  }
}

function lineOf({ template, title, fits, why, cites }: Advice): string {
  return `${WORDS[fits].padEnd(13)} ${template}  ${title}\n    ${why}\n    ${cites.join('; ')}`
}
