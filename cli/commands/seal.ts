import { Command, Option } from 'commander'
import { CONSENTS, RISKS, type SourceDetails } from '../../domain/protection/sealed-source.ts'
import { sealSource } from '../../core/protection/seal-source.ts'
import { unsealSource } from '../../core/protection/unseal-source.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

interface Options extends SecretOptions, Partial<SourceDetails> {
  readonly open?: true
}

/** `seal CASE ALIAS` seals the source an alias stands for: its name is in no version of a petition; --open takes it back. */
export function sealCommand(io: Io): CliCommand<[string, string], Options> {
  return {
    command: new Command('seal')
      .argument('<case>')
      .argument('<alias>', 'the alias of a protected name, or its id')
      .option('--contact <words>', 'how the source is reached, and by whom')
      .addOption(new Option('--consent <what>', 'what the source agreed to').choices(CONSENTS))
      .option('--limits <words>', 'what the consent does not cover')
      .addOption(new Option('--risk <level>', 'what the source risks').choices(RISKS))
      .option('--risk-note <words>', 'why')
      .option('--open', 'no longer sealed: the confidential version prints the name again')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('keep a protected source’s name out of every version, for the sealed annex alone'),
    async run([path, alias], { contact, consent, limits, risk, riskNote, open, ...options }) {
      if (open) {
        await withCase(io, path, options, (app) => {
          unsealSource(app, { name: alias })
        })
        return { json: { opened: alias }, lines: [`${alias} is no longer sealed.`] }
      }
      const given = Object.entries({ contact, consent, limits, risk, riskNote }).filter(
        ([, value]) => value !== undefined,
      )
      const details: Partial<SourceDetails> = Object.fromEntries(given)
      const sealed = await withCase(io, path, options, (app) => sealSource(app, { name: alias, details }))
      return { json: sealed, lines: [`${alias} is sealed: every version of a petition prints the alias alone.`] }
    },
  }
}
