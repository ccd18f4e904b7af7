import { Command } from 'commander'
import { listPresets } from '../../../core/trade/list-presets.ts'
import type { CliCommand } from '../../command.ts'
import type { Io } from '../../io.ts'
import type { SecretOptions } from '../../passphrase.ts'
import { withCase } from '../../with-case.ts'

/** `trade presets [CASE]` lists the formats known; with a case, the person's own too. */
export function tradePresetsCommand(io: Io): CliCommand<[string | undefined], SecretOptions> {
  return {
    under: 'trade',
    command: new Command('presets')
      .argument('[case]')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('the vendors’ formats known'),
    async run([path], options) {
      const presets =
        path === undefined ? listPresets(null) : await withCase(io, path, options, (app) => listPresets(app))
      const lines = presets.map(
        ({ id, title, verified }) => `${id}\t${title}${verified ? '' : ' (columns told, not seen in a file)'}`,
      )
      return { json: { presets }, lines }
    },
  }
}
