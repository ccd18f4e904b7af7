import { Command } from 'commander'
import { filePetition } from '../../core/filing/file-petition.ts'
import { filingProfiles } from '../../core/filing/filing-profiles.ts'
import { refuseBadLimit } from '../../core/filing/set-filing-limit.ts'
import { FilingChannel, MEGABYTE, type FilingResult } from '../../domain/filing.ts'
import { checkLines } from '../check-lines.ts'
import { verifiedLines, versionOf } from '../version-option.ts'
import type { PetitionVersion } from '../../domain/protection/protection.ts'
import type { App } from '../../core/app.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

interface Options extends SecretOptions {
  readonly template: string
  readonly out: string
  readonly limit?: string
  readonly channel: FilingChannel
  readonly final?: boolean
  readonly version?: PetitionVersion
  readonly anonymous?: boolean
  readonly hide: readonly string[]
}

/** `file CASE --out DIR --limit MB` writes the filing folder. */
export function fileCommand(io: Io): CliCommand<[string], Options> {
  return {
    command: new Command('file')
      .argument('<case>')
      .option('--template <id>', 'which petition', 'wro-12-42')
      .requiredOption('--out <folder>')
      .option(
        '--limit <megabytes>',
        'most a file may have, in millions of bytes; otherwise the limit kept for the channel',
      )
      .option('--channel <channel>', 'portal, email or post', (given) => FilingChannel.parse(given), 'portal')
      .option('--final', 'refuse unless every field needed to file is there')
      .option('--version <which>', 'public, without what is protected, or confidential', versionOf)
      .option('--anonymous', 'look for names in every file; with --final, refuse if one is found')
      .option(
        '--hide <name>',
        'a further name to look for; may be given again',
        (name, all: string[]) => [...all, name],
        [],
      )
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('write the filing folder: parts under a limit, DOCX, paste sheet, index, manifest, bag'),
    async run([path], options) {
      const made = await withReadCase(io, path, options, (app) => {
        const { template, out, final = false, version } = options
        const anonymous = options.anonymous ? { names: options.hide } : null
        const input = { template, out, final, version, anonymous, limit: limitOf(app, options) }
        return filePetition(app, input, { signal: io.signal })
      })
      return {
        json: made,
        lines: [...linesOf(made), ...(made.check ? checkLines(made.check) : []), ...verifiedLines(made)],
        exit: exitOf(made),
      }
    },
  }
}

function limitOf(app: App, { limit, channel }: Options): number {
  const megabytes =
    limit === undefined ? filingProfiles(app).find((profile) => profile.channel === channel)?.limitMb : Number(limit)
  refuseBadLimit(megabytes ?? Number.NaN)
  return Math.floor((megabytes ?? 0) * MEGABYTE)
}

const exitOf = ({ named, leaks, check }: FilingResult) =>
  leaks?.length ? 1 : named.length + (check?.problems.length ?? 0) > 0 ? 3 : 0

function linesOf({ parts, files, portal, folder, bag, named }: FilingResult): readonly string[] {
  if (bag === null) return []
  return [
    folder,
    ...parts.map(
      ({ name, pages, bytes, advice }) => `  ${name}  ${pages} pages, ${bytes} bytes${advice ? `\n    ${advice}` : ''}`,
    ),
    ...files.map(({ name, bytes }) => `  ${name}  ${bytes} bytes`),
    `  ${portal.length} fields on the paste sheet; bag in ${bag}`,
    ...named.map(({ name, file, where }) => `  “${name}” is in ${file}: ${where}`),
  ]
}
