import { Command } from 'commander'
import { AppError } from '../../../domain/errors.ts'
import { EntityId } from '../../../domain/ids.ts'
import { entityTrade } from '../../../core/entities/entity-trade.ts'
import type { CliCommand } from '../../command.ts'
import type { Io } from '../../io.ts'
import type { SecretOptions } from '../../passphrase.ts'
import { withCase } from '../../with-case.ts'

/** `entity trade CASE ID` tells what trade records say of an entity: shipments, first and last, and with whom. */
export function entityTradeCommand(io: Io): CliCommand<[string, string], SecretOptions> {
  return {
    under: 'entity',
    command: new Command('trade')
      .argument('<case>')
      .argument('<id>', 'the id of an entity')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('what trade records say of an entity: shipments, the first and the last, and with whom'),
    async run([path, typed], options) {
      const id = EntityId.safeParse(typed).data
      if (id === undefined)
        throw new AppError('no-such-entity', `“${typed}” is no id of an entity.`, 'List the entities for their ids.')
      const trade = await withCase(io, path, options, (app) => entityTrade(app, id))
      const { shipments, first, last, partners } = trade
      const lines = partners.map((one) => `${one.shipments}\t${one.role}\t${one.name}\tlast ${one.last ?? 'not dated'}`)
      return {
        json: trade,
        lines: [`${shipments} shipments, ${first ?? 'not dated'} to ${last ?? 'not dated'}`, ...lines],
      }
    },
  }
}
