import { Command } from 'commander'
import { bringStill } from '../../core/stills/take-still.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

interface StillOptions extends SecretOptions {
  readonly evidence: string
  readonly at: string
  readonly picture: string
}

/** `still CASE --evidence ID --at 00:01:23 --picture FILE` takes a picture in as the still of a film; without a window no film is decoded. */
export function stillCommand(io: Io): CliCommand<[string], StillOptions> {
  return {
    command: new Command('still')
      .argument('<case>')
      .requiredOption('--evidence <id>', 'the film')
      .requiredOption('--at <time>', 'where in it: 00:01:23 or 00:01:23.4')
      .requiredOption('--picture <file>', 'the still, as another program saved it')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('take a picture in as the still of a film at a moment'),
    async run([path], { evidence, at, picture, ...options }) {
      const item = await withCase(io, path, options, (app) => bringStill(app, { id: evidence, at, path: picture }))
      return { json: item, lines: [`${item.id}  ${item.title}`] }
    },
  }
}
