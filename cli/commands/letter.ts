import { Command } from 'commander'
import { draftReturnLetter } from '../../core/petition/draft-return-letter.ts'
import { writeReturnLetter } from '../../core/petition/write-return-letter.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

/** `letter CASE --template T` drafts the letter CBP might return the petition with, for the team alone; `--out DIR` writes it as PDF and DOCX. */
export function letterCommand(io: Io): CliCommand<[string], SecretOptions & { template: string; out?: string }> {
  return {
    command: new Command('letter')
      .argument('<case>')
      .requiredOption('--template <id>')
      .option('--out <folder>', 'also write return-letter.pdf and return-letter.docx')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('draft the letter CBP might return the petition with (internal)'),
    async run([path], { template, out, ...options }) {
      const letter = await withReadCase(io, path, options, (app) =>
        out === undefined
          ? { paragraphs: draftReturnLetter(app, template) }
          : writeReturnLetter(app, { template, out }, io.signal),
      )
      return { json: { template, ...letter }, lines: letter.paragraphs }
    },
  }
}
