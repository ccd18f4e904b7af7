import { Command } from 'commander'
import type { PetitionVersion } from '../../domain/protection/protection.ts'
import { buildPetition } from '../../core/petition/build-petition.ts'
import type { CliCommand } from '../command.ts'
import { verifiedLines, versionOf } from '../version-option.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

interface BuildFlags {
  readonly template: string
  readonly out: string
  readonly final?: boolean
  readonly version?: PetitionVersion
}

/** `build CASE --template T --out DIR` writes the petition with its exhibits, as PDF and DOCX, and the manifest; a public version only if nothing protected is found in it. */
export function buildCommand(io: Io): CliCommand<[string], SecretOptions & BuildFlags> {
  return {
    command: new Command('build')
      .argument('<case>')
      .requiredOption('--template <id>')
      .requiredOption('--out <folder>')
      .option('--final', 'refuse unless every field needed to file is there')
      .option('--version <which>', 'public, without what is protected, or confidential', versionOf)
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('write the petition with its exhibits'),
    async run([path], { template, out, final = false, version, ...options }) {
      const built = await withReadCase(io, path, options, (app) =>
        buildPetition(app, { template, out, final, version }, { signal: io.signal }),
      )
      const lines = [
        ...built.files.map(
          (file) => `${file.path}  ${file.bytes} bytes${file.pages === null ? '' : `, ${file.pages} pages`}`,
        ),
        ...built.exhibits.map(
          (exhibit) =>
            `Ex. ${exhibit.number}  ${exhibit.title}${exhibit.problem ? `  (${exhibit.problem.message})` : ''}`,
        ),
      ]
      return { json: built, lines: [...lines, ...verifiedLines(built)], exit: built.leaks?.length ? 1 : 0 }
    },
  }
}
