import { Command } from 'commander'
import { importReferences } from '../../core/references/import-references.ts'
import type { ImportedReference } from '../../domain/reference.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

interface Options extends SecretOptions {
  readonly dryRun?: boolean
  readonly citeAll?: boolean
  readonly source?: string
}

/** `import-zotero CASE FILE` takes in what a reference manager exported as CSL-JSON, RIS or BibTeX, with its files. */
export function importZoteroCommand(io: Io): CliCommand<[string, string], Options> {
  return {
    command: new Command('import-zotero')
      .argument('<case>')
      .argument('<file>')
      .option('--dry-run', 'say what would be done, and do none of it')
      .option('--cite-all', 'make authorities also of records that have a file')
      .option('--source <who>', 'who gave you the export')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('take in an export of Zotero: CSL-JSON, RIS or BibTeX, with its files'),
    async run([path, file], { dryRun, citeAll, source, ...options }) {
      const done = await withCase(io, path, options, (app) =>
        importReferences(app, { path: file, dryRun, citeAll, source }, { signal: io.signal }),
      )
      const lines = [
        `${done.format}, ${done.references.length} records${done.dryRun ? '; nothing was changed' : ''}`,
        ...done.references.flatMap(linesOf),
        ...done.problems.map((problem) => `not read: ${problem}`),
      ]
      const left = done.problems.length > 0 || done.references.some(hasOpen)
      return { json: done, lines, exit: left ? 3 : 0 }
    },
  }
}

const hasOpen = ({ files, conflicts }: ImportedReference) =>
  conflicts.length > 0 || files.some(({ state }) => ['missing', 'outside', 'failed'].includes(state))

function linesOf({ key, title, state, authority, files, changed, conflicts }: ImportedReference): readonly string[] {
  return [
    `${state}  ${key}  ${title}${authority === null ? '' : `  [${authority}]`}${changed.length > 0 ? `  set: ${changed.join(', ')}` : ''}`,
    ...files.map((file) => `    file ${file.state}: ${file.path}${file.id === null ? '' : `  ${file.id}`}`),
    ...conflicts.map(({ field, ours, theirs }) => `    ${field} kept as “${ours}”; the export has “${theirs}”`),
  ]
}
