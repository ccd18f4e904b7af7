import { Command, CommanderError } from 'commander'
import { toAppError } from '../domain/errors.ts'
import { print, type Answer } from './answer.ts'
import { commands } from './commands/list.ts'
import type { Io } from './io.ts'

/** Runs one command. Returns the exit code: 0 done, 1 error, 2 usage, 3 done with failures listed. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let exit = 0
  const program = programOf(io, async (answer, asJson) => void (exit = print(io, await answer, asJson)))
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return exit
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2
    const { code, message, hint } = toAppError(thrown)
    io.err(`${code}: ${message}`)
    if (hint) io.err(hint)
    return code === 'usage' ? 2 : 1
  }
}

type Reply = (answer: Promise<Answer>, asJson: boolean) => Promise<void>

function programOf(io: Io, reply: Reply): Command {
  const program = new Command('withhold')
    .description('Evidence into one encrypted case file, and out of it a petition under 19 C.F.R. § 12.42.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.err(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
      outputError: (text, write) => write(text.replace(/^error: /, 'usage: ')),
    })
  for (const define of commands) {
    const { command, under, run } = define(io)
    command
      .option('--json', 'print one JSON object on standard output and nothing else')
      .option('--passphrase-fd <n>', 'read the passphrase from this file descriptor')
      .exitOverride()
      .copyInheritedSettings(program)
      .action(async (...given: unknown[]) => {
        const options = command.opts<{ json?: boolean }>()
        await reply(run(given.slice(0, -2) as never, options as never), options.json === true)
      })
    ;(under === undefined ? program : groupOf(program, under)).addCommand(command)
  }
  return program
}

/** The command that others are said under, made when the first of them comes. */
function groupOf(program: Command, name: string): Command {
  const known = program.commands.find((command) => command.name() === name)
  return known ?? program.command(name).exitOverride().copyInheritedSettings(program)
}
