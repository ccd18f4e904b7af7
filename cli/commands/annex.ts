import { Command } from 'commander'
import { AppError } from '../../domain/errors.ts'
import { buildAnnex } from '../../core/protection/annex/build-annex.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

interface Options extends SecretOptions {
  readonly out: string
  readonly template?: string
  readonly yes?: true
}

const TELLS =
  'The sealed annex names protected sources and is NOT encrypted: whoever has it can find them. Never file it or keep it with a petition.'

/** `annex CASE --out FILE` writes the sealed annex: who the sealed sources are. It asks first. */
export function annexCommand(io: Io): CliCommand<[string], Options> {
  return {
    command: new Command('annex')
      .argument('<case>')
      .requiredOption('--out <file>', 'the PDF to write, in a folder that holds no petition')
      .option('--template <id>', 'give the exhibit numbers of this petition')
      .option('--yes', 'the names of sources are meant to be written; do not ask')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('write the sealed annex: alias, real name, contact, consent, risk and what rests on each source'),
    async run([path], { out, template, yes, ...options }) {
      await ask(io, yes)
      const written = await withCase(io, path, options, (app) =>
        buildAnnex(app, { out, template, understood: true }, { signal: io.signal }),
      )
      const { sources, pages, sha256 } = written
      return {
        json: written,
        lines: [`${written.path}  sources: ${sources}, pages: ${pages}, SHA-256 ${sha256}`],
      }
    },
  }
}

/** Asks where there is somebody to answer; a script has to say --yes. */
async function ask(io: Io, yes: true | undefined): Promise<void> {
  io.err(TELLS)
  if (yes) return
  const answer = await io.askSecret('Type yes to write it all the same: ')
  if (answer?.trim().toLowerCase() === 'yes') return
  throw new AppError(
    'cancelled',
    'No annex was written.',
    'Give --yes, or answer yes, if the names are meant to leave the case.',
  )
}
