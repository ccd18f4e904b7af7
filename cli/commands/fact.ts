import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { AppError } from '../../domain/errors.ts'
import type { NewFact } from '../../domain/fact.ts'
import { addFacts } from '../../core/facts/add-facts.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

interface FactOptions extends SecretOptions {
  readonly statement?: string
  readonly evidence?: string
  readonly page?: string
  readonly quote?: string
  readonly at?: string
  readonly row?: string
  readonly date?: string
  readonly indicator: readonly string[]
  readonly requirement: readonly string[]
  readonly from?: string
}

const several = (value: string, before: readonly string[]) => [...before, value]

/** `fact CASE ...` adds one fact from options, or many from lines of JSON, all or none. */
export function factCommand(io: Io): CliCommand<[string], FactOptions> {
  return {
    command: new Command('fact')
      .argument('<case>')
      .option('--statement <text>', 'what the fact says')
      .option('--evidence <id>', 'the item it rests on')
      .option('--page <n>', 'page of the item, from 1')
      .option('--quote <text>', 'words that stand on that page')
      .option('--at <hh:mm:ss>', 'time code in a recording')
      .option('--row <n>', 'record of a table, from 1')
      .option('--date <date>', 'when it happened: 2020-11-03, Nov 2020, before 2021')
      .option('--indicator <name>', 'an ILO indicator it shows', several, [])
      .option('--requirement <id>', 'a requirement it supports', several, [])
      .option('--from <file>', 'many facts, a line of JSON each (- reads standard input)')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('add facts with their pinpoints'),
    async run([path], options) {
      const facts = options.from === undefined ? [oneFact(options)] : await manyFacts(io, options.from)
      const ids = await withReadCase(io, path, options, (app) => addFacts(app, facts))
      return { json: options.from === undefined ? { id: ids[0] } : { ids }, lines: ids }
    },
  }
}

function oneFact(options: FactOptions): NewFact {
  const { statement, evidence, page, quote, at, row, date, indicator, requirement } = options
  if (statement === undefined || evidence === undefined) {
    throw new AppError(
      'usage',
      'A fact needs --statement and --evidence, or --from FILE. No fact was saved.',
      'See withhold fact --help.',
    )
  }
  const pinpoint = { evidenceId: evidence, page: numberOf(page), quote, at, row: numberOf(row) }
  return { statement, date, pinpoints: [pinpoint], indicators: indicator, requirements: requirement } as NewFact
}

const numberOf = (typed: string | undefined) => (typed === undefined ? undefined : Number(typed))

async function manyFacts(io: Io, file: string): Promise<readonly NewFact[]> {
  const text =
    file === '-'
      ? await io.readStdin()
      : await readFile(file, 'utf8').catch((cause: unknown) => {
          throw new AppError('no-such-file', `${file} can't be read. No fact was saved.`, 'Check the path.', cause)
        })
  return text.split(/\r?\n/).flatMap((line, i) => (line.trim() === '' ? [] : [parsed(line, i + 1)]))
}

function parsed(line: string, number: number): NewFact {
  try {
    return JSON.parse(line) as NewFact
  } catch (cause) {
    throw new AppError(
      'bad-fact',
      `Line ${number} is not JSON. No fact was saved.`,
      'Each line is one fact: {"statement":…,"pinpoints":[{"evidenceId":…,"page":…}]}.',
      cause,
    )
  }
}
