import { Command } from 'commander'
import { gatherParties, listParties } from '../../../core/entities/gather-parties.ts'
import type { CliCommand } from '../../command.ts'
import type { Io } from '../../io.ts'
import type { SecretOptions } from '../../passphrase.ts'
import { withCase } from '../../with-case.ts'

/** `entity gather CASE` makes a company of every party the trade records name. */
export function entityGatherCommand(io: Io): CliCommand<[string], SecretOptions & { dryRun?: boolean }> {
  return {
    under: 'entity',
    command: new Command('gather')
      .argument('<case>')
      .option('--dry-run', 'list them and keep nothing')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('make companies of the parties that trade records name, one for each spelling'),
    async run([path], { dryRun, ...options }) {
      return await withCase(io, path, options, (app) => {
        const parties = listParties(app)
        const ids = dryRun === true ? [] : gatherParties(app)
        const lines = parties.map(({ name, asShipper, asConsignee }) => `${name}\t${asShipper}\t${asConsignee}`)
        return { json: { parties, ids }, lines }
      })
    },
  }
}
