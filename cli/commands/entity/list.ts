import { Command } from 'commander'
import type { EntityGroup, Proposal } from '../../../domain/entities/entity.ts'
import { listEntities } from '../../../core/entities/list-entities.ts'
import { listProposals } from '../../../core/entities/list-proposals.ts'
import type { CliCommand } from '../../command.ts'
import type { Io } from '../../io.ts'
import type { SecretOptions } from '../../passphrase.ts'
import { withCase } from '../../with-case.ts'

/** `entity list CASE` lists the entities, and the pairs that may be one. */
export function entityListCommand(io: Io): CliCommand<[string], SecretOptions> {
  return {
    under: 'entity',
    command: new Command('list')
      .argument('<case>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('companies, people, sites, vessels and brands, and which of them may be one'),
    async run([path], options) {
      const found = await withCase(io, path, options, async (app) => {
        return { entities: listEntities(app), proposals: await listProposals(app) }
      })
      return { json: found, lines: [...found.entities.map(lineOf), ...found.proposals.map(question)] }
    },
  }
}

const lineOf = ({ id, kind, name, records, named }: EntityGroup) =>
  `${id}  ${kind}  ${name}${records.length > 1 ? `  (${records.length} records)` : ''}  ${named.asShipper} shipped, ${named.asConsignee} received`

const question = ({ first, second, score, why }: Proposal) =>
  `one or two? ${first} ${second}  ${Math.round(score * 100)}%: ${why.join('; ')}`
