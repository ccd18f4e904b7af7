import { Command, Option } from 'commander'
import { EVIDENCE_KINDS, type AddedItem, type EvidenceKind } from '../../domain/evidence.ts'
import { addEvidence } from '../../core/evidence/add-evidence.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

interface AddOptions extends SecretOptions {
  readonly kind?: EvidenceKind
  readonly source?: string
  readonly receivedOn?: string
  readonly receivedHow?: string
}

/** `add CASE PATH...` takes files and folders in; each is acknowledged on standard error once it can't be lost. */
export function addCommand(io: Io): CliCommand<[string, string[]], AddOptions> {
  return {
    command: new Command('add')
      .argument('<case>')
      .argument('<paths...>')
      .addOption(new Option('--kind <kind>').choices([...EVIDENCE_KINDS]))
      .option('--source <source>', 'who gave it')
      .option('--received-on <date>', 'when it was received')
      .option('--received-how <how>', 'how it was received')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('take evidence in'),
    async run([path, paths], options) {
      const { kind, source, receivedOn, receivedHow } = options
      const committed = (item: { id: string; sha256: string; path: string }) =>
        io.err(`added ${item.id} ${item.sha256} ${item.path}`)
      const items = await withCase(io, path, options, (app) =>
        addEvidence(app, { paths, kind, source, receivedOn, receivedHow }, { signal: io.signal, committed }),
      )
      const exit = items.some((item) => item.status === 'failed') ? 3 : 0
      return { json: { items }, lines: items.map(lineOf), exit }
    },
  }
}

function lineOf(item: AddedItem): string {
  if (item.error) return `FAILED     ${item.path}  ${item.error.code}: ${item.error.message} ${item.error.hint}`
  const problem = item.problem ? `  (${item.problem.code}: ${item.problem.message})` : ''
  const inside = item.inside === undefined ? '' : `  (${String(item.inside)} more out of it)`
  return `${item.status.padEnd(10)} ${item.id ?? ''}  ${item.path}${inside}${problem}`
}
