import { Command } from 'commander'
import { exportReferences } from '../../core/references/export-references.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

interface Options extends SecretOptions {
  readonly out: string
}

/** `export-csl CASE --out FILE` writes references and authorities as CSL-JSON. */
export function exportCslCommand(io: Io): CliCommand<[string], Options> {
  return {
    command: new Command('export-csl')
      .argument('<case>')
      .requiredOption('--out <file>', 'the file to write')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('write references and authorities as CSL-JSON, for a reference manager'),
    async run([path], { out, ...options }) {
      const written = await withReadCase(io, path, options, (app) => exportReferences(app, out))
      return { json: written, lines: [`${written.items} records in ${written.path}`] }
    },
  }
}
