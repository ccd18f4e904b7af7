import { Command } from 'commander'
import { redo } from '../../core/undo/redo.ts'
import { undoState } from '../../core/undo/undo-state.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

/** `redo CASE` makes the change again that was undone last, and says which. */
export function redoCommand(io: Io): CliCommand<[string], SecretOptions> {
  return {
    command: new Command('redo')
      .argument('<case>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('make again what was undone last'),
    async run([path], options) {
      const answer = await withCase(io, path, options, (app) => {
        const { what, subjects } = redo(app)
        return { redone: { what, subjects }, next: undoState(app) }
      })
      return { json: answer, lines: [`Redone: ${answer.redone.what}`] }
    },
  }
}
