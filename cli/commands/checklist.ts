import { Command, Option } from 'commander'
import { VERDICTS, type Checklist, type ChecklistAnswer, type NewAnswer } from '../../domain/checklist.ts'
import { answerChecklist } from '../../core/checklists/answer-checklist.ts'
import { listChecklists } from '../../core/checklists/list-checklists.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

interface ChecklistOptions extends SecretOptions {
  readonly evidence?: string
  readonly list?: string
  readonly item?: string
  readonly verdict?: string
  readonly words?: string
  readonly page?: string
  readonly quote?: string
}

/** `checklist CASE` shows the questions put to audit reports and importers' documents; with options it answers one. */
export function checklistCommand(io: Io): CliCommand<[string], ChecklistOptions> {
  return {
    command: new Command('checklist')
      .argument('<case>')
      .option('--evidence <id>', 'the item the question is answered for')
      .option('--list <id>', 'audit-report or importer-documents')
      .option('--item <id>', 'the question')
      .addOption(new Option('--verdict <answer>', 'what the document shows').choices(VERDICTS))
      .option('--words <text>', 'the answer in one sentence')
      .option('--page <n>', 'the page it stands on, from 1')
      .option('--quote <text>', 'words that stand on that page')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('answer the questions put to audit reports and importers’ documents'),
    async run([path], options) {
      return await withReadCase(io, path, options, (app) => {
        const answer = options.evidence === undefined ? null : answerChecklist(app, answerOf(options))
        const { checklists, answers } = listChecklists(app)
        const json = { ...(answer === null ? {} : { answer }), checklists, answers }
        return { json, lines: checklists.flatMap((list) => linesOf(list, answers)) }
      })
    },
  }
}

function answerOf({ evidence, list, item, verdict, words, page, quote }: ChecklistOptions): NewAnswer {
  const at = page === undefined ? null : Number(page)
  return { evidenceId: evidence, checklist: list, item, verdict, words, page: at, quote } as NewAnswer
}

function linesOf(list: Checklist, answers: readonly ChecklistAnswer[]): readonly string[] {
  const given = (item: string) =>
    answers
      .filter((answer) => answer.checklist === list.id && answer.item === item)
      .map(({ evidenceId, verdict, words }) => `    ${evidenceId}  ${verdict}  ${words}`)
  return [list.title, ...list.items.flatMap(({ id, asks, basis }) => [`  ${id}: ${asks} (${basis})`, ...given(id)])]
}
