import { Argument, Command } from 'commander'
import { editEvidence } from '../../core/evidence/edit-evidence.ts'
import { QuarterTurn } from '../../domain/evidence.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

/** `turn CASE ID DEGREES` keeps an item turned clockwise from how its file shows it; the original stays as received. */
export function turnCommand(io: Io): CliCommand<[string, string, string], SecretOptions> {
  return {
    command: new Command('turn')
      .argument('<case>')
      .argument('<id>')
      .addArgument(
        new Argument('<degrees>', 'clockwise, from how the file shows it').choices(['0', '90', '180', '270']),
      )
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('keep an item turned, on the screen, in figures and as an exhibit'),
    async run([path, id, degrees], options) {
      const turn = QuarterTurn.parse(Number(degrees))
      const item = await withCase(io, path, options, (app) => editEvidence(app, { id, edit: { turn } }))
      return {
        json: item,
        lines: [`${item.title}: turned by ${String(item.turn)}° clockwise; the original is as received.`],
      }
    },
  }
}
