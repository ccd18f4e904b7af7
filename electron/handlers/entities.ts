import { drawChain } from '../../core/entities/draw-chain.ts'
import { entityTrade } from '../../core/entities/entity-trade.ts'
import { gatherParties, listParties } from '../../core/entities/gather-parties.ts'
import { judgePair } from '../../core/entities/judge-pair.ts'
import { linkFact } from '../../core/entities/link-fact.ts'
import { listEntities } from '../../core/entities/list-entities.ts'
import { listLinks } from '../../core/entities/list-links.ts'
import { listProposals } from '../../core/entities/list-proposals.ts'
import { mapChain } from '../../core/entities/map-chain.ts'
import { removeEntity } from '../../core/entities/remove-entity.ts'
import { removeLink } from '../../core/entities/remove-link.ts'
import { saveChain } from '../../core/entities/save-chain.ts'
import { saveEntity } from '../../core/entities/save-entity.ts'
import { saveLink } from '../../core/entities/save-link.ts'
import { splitEntity } from '../../core/entities/split-entity.ts'
import { caseOf } from '../host.ts'
import { watched } from '../work.ts'
import type { GroupHandlers } from './group.ts'

/** The entities. Each call is answered by one verb of the core. */
export const entitiesHandlers = {
  list: (host) => listEntities(caseOf(host)),
  save: (host, input) => ({ id: saveEntity(caseOf(host), input) }),
  remove: (host, { id }) => removeEntity(caseOf(host), id),
  linkFact: (host, input) => linkFact(caseOf(host), input),
  proposals: (host) => listProposals(caseOf(host)),
  judge: (host, input) => judgePair(caseOf(host), input),
  split: (host, input) => splitEntity(caseOf(host), input),
  parties: (host, { limit }) => listParties(caseOf(host), limit),
  gather: (host) => gatherParties(caseOf(host)),
  links: (host) => listLinks(caseOf(host)),
  saveLink: (host, input) => ({ id: saveLink(caseOf(host), input) }),
  removeLink: (host, { id }) => removeLink(caseOf(host), id),
  map: (host, { width }) => mapChain(caseOf(host), width),
  saveMap: (host, { work, ...input }) =>
    watched(host, work, 'Drawing the map', ({ signal }) => saveChain(caseOf(host), input, signal)),
  chain: (host) => drawChain(caseOf(host)),
  trade: (host, { id }) => entityTrade(caseOf(host), id),
} satisfies GroupHandlers<'entities'>
