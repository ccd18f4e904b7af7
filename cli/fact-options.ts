import { Option, type Command } from 'commander'
import { AppError } from '../domain/errors.ts'
import { BEARINGS, CERTAINTIES, STRENGTHS, type NewFact } from '../domain/fact.ts'

/** One fact as options give it. */
export interface OneFactOptions {
  readonly statement?: string
  readonly evidence?: string
  readonly page?: string
  readonly quote?: string
  readonly at?: string
  readonly row?: string
  readonly date?: string
  readonly indicator: readonly string[]
  readonly requirement: readonly string[]
  readonly strength?: string
  readonly bears?: string
  readonly certainty?: string
  readonly note?: string
}

const several = (value: string, before: readonly string[]) => [...before, value]

/** A command with the options that make one fact. */
export function withFactOptions(command: Command): Command {
  return command
    .option('--statement <text>', 'what the fact says')
    .option('--evidence <id>', 'the item it rests on')
    .option('--page <n>', 'page of the item, from 1')
    .option('--quote <text>', 'words that stand on that page')
    .option('--at <hh:mm:ss>', 'time code in a recording')
    .option('--row <n>', 'record of a table, from 1')
    .option('--date <date>', 'when it happened: 2020-11-03, Nov 2020, before 2021')
    .option('--indicator <name>', 'an ILO indicator it shows', several, [])
    .option('--requirement <id>', 'a requirement it supports', several, [])
    .addOption(new Option('--strength <weight>', 'the weight the team gives it').choices(STRENGTHS))
    .addOption(new Option('--bears <side>', 'whether it speaks for the petition or against it').choices(BEARINGS))
    .addOption(new Option('--certainty <how>', 'how it is known').choices(CERTAINTIES))
    .option('--note <text>', 'a remark for the team; never printed')
}

/** The fact the options give. Throws `usage` without a statement and an item. */
export function oneFact(options: OneFactOptions): NewFact {
  const { statement, evidence, page, quote, at, row, date, indicator, requirement } = options
  if (statement === undefined || evidence === undefined) {
    throw new AppError(
      'usage',
      'A fact needs --statement and --evidence, or --from FILE. No fact was saved.',
      'See withhold fact --help.',
    )
  }
  const pinpoint = { evidenceId: evidence, page: numberOf(page), quote, at, row: numberOf(row) }
  const { strength, bears: bearing, certainty, note } = options
  const weight = { strength, bearing, certainty, note }
  return {
    statement,
    date,
    pinpoints: [pinpoint],
    indicators: indicator,
    requirements: requirement,
    ...weight,
  } as NewFact
}

const numberOf = (typed: string | undefined) => (typed === undefined ? undefined : Number(typed))
