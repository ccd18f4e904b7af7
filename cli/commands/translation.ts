import { Command } from 'commander'
import { removeTranslation, setTranslation } from '../../core/exhibits/set-translation.ts'
import type { NewTranslation } from '../../domain/translation.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

interface TranslationOptions extends SecretOptions {
  readonly original: string
  readonly translation?: string
  readonly certificate?: string
  readonly translator?: string
  readonly language?: string
  readonly address?: string
  readonly signedAt?: string
  readonly signedOn?: string
  readonly remove?: boolean
}

/** `translation CASE --original ID --translation ID …` pairs an item with its English translation: one exhibit from then on. */
export function translationCommand(io: Io): CliCommand<[string], TranslationOptions> {
  return {
    command: new Command('translation')
      .argument('<case>')
      .requiredOption('--original <id>')
      .option('--translation <id>', 'its English translation')
      .option('--translator <name>')
      .option('--language <name>', 'the language translated from, as Korean')
      .option('--address <address>', 'of the translator')
      .option('--signed-at <place>')
      .option('--signed-on <date>')
      .option('--certificate <id>', 'the signed certificate, where it is among the evidence')
      .option('--remove', 'part the two')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('pair an item with its English translation'),
    async run([path], options) {
      const { original, remove } = options
      const pair = await withCase(io, path, options, (app) =>
        remove ? removeTranslation(app, original) : setTranslation(app, pairOf(options)),
      )
      const lines = [remove ? 'They are parted.' : 'They are one exhibit from now on.']
      return { json: { translation: pair ?? null }, lines }
    },
  }
}

/** Checked by the verb, which says what is missing. */
function pairOf(options: TranslationOptions): NewTranslation {
  const { original, translation, certificate, translator, language, address, signedAt, signedOn } = options
  const ids = { originalId: original, translationId: translation, certificateId: certificate ?? null }
  return { ...ids, translator, language, address, signedAt, signedOn } as NewTranslation
}
