import { Command } from 'commander'
import { AppError } from '../../domain/errors.ts'
import { isOpen, type Question } from '../../domain/question.ts'
import type { App } from '../../core/app.ts'
import { answerQuestion, closeQuestion } from '../../core/questions/answer-question.ts'
import { askQuestion } from '../../core/questions/ask-question.ts'
import { listQuestions } from '../../core/questions/list-questions.ts'
import type { CliCommand } from '../command.ts'
import { oneFact, withFactOptions, type OneFactOptions } from '../fact-options.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

interface QuestionOptions extends SecretOptions, OneFactOptions {
  readonly ask?: string
  readonly of?: string
  readonly due?: string
  readonly answer?: string
  readonly close?: string
  readonly why?: string
}

/** `question CASE` lists open questions; with options it asks one, turns one into the fact that answers it, or closes one. */
export function questionCommand(io: Io): CliCommand<[string], QuestionOptions> {
  return {
    command: withFactOptions(new Command('question').argument('<case>'))
      .option('--ask <text>', 'what is to be found out')
      .option('--of <who>', 'who is asked')
      .option('--due <day>', 'by when, as 2026-12-01')
      .option('--answer <id>', 'the question the fact given here answers')
      .option('--close <id>', 'the question nothing will answer')
      .option('--why <text>', 'why it is closed')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('list open questions, ask one, or turn one into a fact'),
    async run([path], options) {
      return await withReadCase(io, path, options, (app) => {
        const made = act(app, options)
        const questions = listQuestions(app)
        return { json: { ...made, questions }, lines: questions.filter(isOpen).map(lineOf) }
      })
    },
  }
}

function act(app: App, options: QuestionOptions): { id?: string; fact?: string } {
  const { ask, of: askedOf, due, answer, close, why } = options
  if (ask !== undefined) return { id: askQuestion(app, { text: ask, askedOf, due }) }
  if (answer !== undefined) return { id: answer, fact: answerQuestion(app, { id: answer, fact: oneFact(options) }) }
  if (close === undefined) return {}
  if (why === undefined) {
    throw new AppError('usage', 'Closing a question needs --why. Nothing was changed.', 'See withhold question --help.')
  }
  closeQuestion(app, { id: close, why })
  return { id: close }
}

function lineOf({ id, text, askedOf, due }: Question): string {
  return `${id}  ${text}${askedOf === null ? '' : `  of ${askedOf}`}${due === null ? '' : `  by ${due}`}`
}
