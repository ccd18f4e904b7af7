import type { EntityGroup } from '../../domain/entities/entity.ts'
import type { Fact } from '../../domain/fact.ts'
import type { LanesBy } from '../../domain/timeline/timeline.ts'
import { templates } from '../../templates/registry.ts'

/** Lanes of what is not told by its element or entity. */
export const SHIPMENTS = 'Recorded shipments'
export const LISTS = 'Lists of the U.S. Government'
const FACTS = 'Facts'
const NO_ELEMENT = 'Facts that support no element yet'
const NO_ENTITY = 'Of no entity'

/** Every element of law that a template knows, by its id in their order: the law's number and what it says. */
export function elementWords(): ReadonlyMap<string, string> {
  const elements = new Map<string, string>()
  for (const { requirements } of templates)
    for (const [id, { cites, says }] of Object.entries(requirements))
      if (!elements.has(id)) elements.set(id, `${cites}: ${says}`)
  return elements
}

/** In which lane a fact stands: it is drawn once, in the first that it belongs to. */
export function laneOfFact(by: LanesBy, groups: readonly EntityGroup[]): (fact: Fact) => string {
  if (by === 'kind') return () => FACTS
  if (by === 'entity') return ({ id }) => groups.find(({ facts }) => facts.includes(id))?.name ?? NO_ENTITY
  const elements = [...elementWords()]
  return ({ requirements }) => elements.find(([id]) => requirements.includes(id))?.[1] ?? NO_ELEMENT
}

/** Names of lanes in the order they are drawn: as the law or the entities are ordered, what belongs to none last. */
export function laneOrder(by: LanesBy, groups: readonly EntityGroup[]): readonly string[] {
  if (by === 'kind') return [FACTS, SHIPMENTS, LISTS]
  if (by === 'entity') return [...new Set(groups.map(({ name }) => name)), NO_ENTITY]
  return [...new Set(elementWords().values()), NO_ELEMENT, SHIPMENTS, LISTS]
}
