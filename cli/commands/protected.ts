import { Command } from 'commander'
import type { ImpliedMark, ProtectedName, Redaction } from '../../domain/protection/protection.ts'
import { listProtection } from '../../core/protection/list-protection.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

/** `protected CASE` lists the names and marks that are kept out of the public version. */
export function protectedCommand(io: Io): CliCommand<[string], SecretOptions> {
  return {
    command: new Command('protected')
      .argument('<case>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('list what is kept out of the public version'),
    async run([path], options) {
      const held = await withCase(io, path, options, (app) => listProtection(app))
      return {
        json: held,
        lines: [...held.names.map(nameLine), ...held.redactions.map(markLine), ...held.implied.map(impliedLine)],
      }
    },
  }
}

const nameLine = ({ id, name, alias, variants, reason, sealed }: ProtectedName) =>
  `${id}  ${[name, ...variants].join(' / ')} → ${alias}  (${reason})${sealed ? '  sealed' : ''}`

const markLine = ({ id, evidenceId, kind, text, page, reason }: Redaction) =>
  `${id}  ${evidenceId}  ${text === null ? kind : `“${text}”`}${page === null ? '' : `, page ${page}`}  (${reason})`

const impliedLine = ({ evidenceId, because, of, reason }: ImpliedMark) =>
  `follows  ${evidenceId}  whole, ${because} ${of}  (${reason})`
