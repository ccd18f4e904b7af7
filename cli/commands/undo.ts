import { Command } from 'commander'
import { undo } from '../../core/undo/undo.ts'
import { undoState } from '../../core/undo/undo-state.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

/** `undo CASE` takes back the last change a person made, and says which. */
export function undoCommand(io: Io): CliCommand<[string], SecretOptions> {
  return {
    command: new Command('undo')
      .argument('<case>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('take back the last change'),
    async run([path], options) {
      const answer = await withCase(io, path, options, (app) => {
        const { what, subjects } = undo(app)
        return { undone: { what, subjects }, next: undoState(app) }
      })
      return { json: answer, lines: [`Undone: ${answer.undone.what}`] }
    },
  }
}
