import { Command } from 'commander'
import { protectName } from '../../core/protection/protect-name.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

interface ProtectOptions extends SecretOptions {
  readonly name: string
  readonly alias: string
  readonly reason: string
  readonly variant: readonly string[]
}

const several = (value: string, before: readonly string[]) => [...before, value]

/** `protect CASE --name S --alias A --reason R` keeps a name and its variants out of the public version. */
export function protectCommand(io: Io): CliCommand<[string], ProtectOptions> {
  return {
    command: new Command('protect')
      .argument('<case>')
      .requiredOption('--name <name>', 'the name, as it is written in full')
      .requiredOption('--alias <words>', 'what the public version prints instead: Worker 3')
      .requiredOption('--reason <code>', 'source, safety, personal, informant, commercial, enforcement, or a provision')
      .option('--variant <name>', 'another spelling or script of it', several, [])
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('keep a name out of the public version'),
    async run([path], options) {
      const { name, alias, reason, variant: variants } = options
      const made = await withCase(io, path, options, (app) =>
        protectName(app, { name, alias, reason, variants: [...variants] }),
      )
      return { json: made, lines: [`${made.id}  ${made.alias}  (${made.reason})`] }
    },
  }
}
