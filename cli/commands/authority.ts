import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { AppError } from '../../domain/errors.ts'
import { readCslItem } from '../../domain/csl-item.ts'
import type { AuthorityInfo } from '../../domain/authority-record.ts'
import { listAuthorities } from '../../core/petition/list-authorities.ts'
import { removeAuthority } from '../../core/petition/remove-authority.ts'
import { saveAuthority } from '../../core/petition/save-authority.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

interface AuthorityOptions extends SecretOptions {
  readonly template: string
  readonly from?: string
  readonly id?: string
  readonly csl?: string
  readonly kind?: string
  readonly says?: string
  readonly remove?: string
}

/** `authority CASE --template T` lists what a petition may cite; with --from it adds or changes a record of the case, with --remove it takes one away. */
export function authorityCommand(io: Io): CliCommand<[string], AuthorityOptions> {
  return {
    command: new Command('authority')
      .argument('<case>')
      .requiredOption('--template <id>')
      .option(
        '--from <file>',
        'a record as JSON: {"kind":…,"csl":{…},"says":…,"source":…,"verifiedAsOf":…} (- reads standard input)',
      )
      .option('--csl <file>', 'the first item of CSL-JSON as a reference manager exports it (- reads standard input)')
      .option('--kind <kind>', 'with --csl: what it is, where its type does not tell')
      .option('--says <text>', 'with --csl: what it says, in plain words')
      .option('--id <id>', 'with --from or --csl: the record to change')
      .option('--remove <id>', 'take a record of this case away')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('list and add the authorities a petition may cite'),
    async run([path], options) {
      const record = await recordOf(io, options)
      return await withCase(io, path, options, (app) => {
        if (options.remove !== undefined) removeAuthority(app, options.remove)
        const saved = record === null ? null : saveAuthority(app, { id: options.id, record })
        const authorities = listAuthorities(app, options.template)
        return { json: { ...(saved === null ? {} : { id: saved }), authorities }, lines: authorities.map(lineOf) }
      })
    },
  }
}

async function recordOf(io: Io, { from, csl, kind, says }: AuthorityOptions): Promise<unknown> {
  if (from !== undefined) return parsed(await textOf(io, from))
  if (csl === undefined) return null
  const item = readCslItem(await textOf(io, csl))
  if (item) return { kind: kind ?? item.kind, csl: item.csl, says: says ?? '', source: '', verifiedAsOf: null }
  throw new AppError(
    'bad-authority',
    `${csl} is no CSL-JSON of an item. Nothing was saved.`,
    'Export it from a reference manager as CSL-JSON.',
  )
}

function lineOf({ id, cite, verifiedAsOf, cited }: AuthorityInfo): string {
  const state = verifiedAsOf === null ? 'NOT CONFIRMED' : `verified as of ${verifiedAsOf}`
  return `${cite} [${id}] ${state}, cited ${cited}×`
}

async function textOf(io: Io, file: string): Promise<string> {
  if (file === '-') return await io.readStdin()
  return await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new AppError('no-such-file', `${file} can't be read. Nothing was saved.`, 'Check the path.', cause)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new AppError(
      'bad-authority',
      'The record is not JSON. Nothing was saved.',
      'See withhold authority --help.',
      cause,
    )
  }
}
