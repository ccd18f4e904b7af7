import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { AppError } from '../../domain/errors.ts'
import type { NewFact } from '../../domain/fact.ts'
import { addFacts } from '../../core/facts/add-facts.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'
import { oneFact, withFactOptions, type OneFactOptions } from '../fact-options.ts'

interface FactOptions extends SecretOptions, OneFactOptions {
  readonly from?: string
}

/** `fact CASE ...` adds one fact from options, or many from lines of JSON, all or none. */
export function factCommand(io: Io): CliCommand<[string], FactOptions> {
  return {
    command: withFactOptions(new Command('fact').argument('<case>'))
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
