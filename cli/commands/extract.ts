import { Command } from 'commander'
import { extractOriginal } from '../../core/evidence/extract-original.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

/** `extract CASE ID --out FILE` gives the original bytes back. */
export function extractCommand(io: Io): CliCommand<[string, string], SecretOptions & { out: string }> {
  return {
    command: new Command('extract')
      .argument('<case>')
      .argument('<id>')
      .requiredOption('--out <file>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('give an original back, byte for byte'),
    async run([path, id], options) {
      const made = await withCase(io, path, options, (app) => extractOriginal(app, { id, out: options.out }))
      return { json: made, lines: [`${made.path}  ${made.bytes} bytes, SHA-256 ${made.sha256}`] }
    },
  }
}
