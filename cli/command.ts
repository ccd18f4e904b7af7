import type { Command } from 'commander'
import type { Answer } from './answer.ts'
import type { Io } from './io.ts'

/** One command: its words and options for the parser, and what it does with what was given. */
export interface CliCommand<A extends readonly unknown[] = never, O = never> {
  readonly command: Command
  /** The word the command is said under: `trade import`. */
  readonly under?: string
  readonly run: (args: A, options: O) => Promise<Answer>
}

export type Define = (io: Io) => CliCommand
