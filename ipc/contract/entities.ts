import { z } from 'zod'
import { ChainMap } from '../../domain/entities/chain-map.ts'
import { Chain } from '../../domain/entities/chain.ts'
import { EntityGroup, EntityTrade, NewEntity, Party, Proposal, Verdict } from '../../domain/entities/entity.ts'
import { EntityLink, NewLink } from '../../domain/entities/link.ts'
import { EntityId, FactId, LinkId } from '../../domain/ids.ts'
import { call } from '../call.ts'
import { Done, Nothing, Work } from './shapes.ts'

/** The entities: companies, people, sites, vessels and brands, and which records of them are one. */
export const entitiesCalls = {
  list: call(Nothing, z.array(EntityGroup)),
  /** A new entity where `id` is null, else the record rewritten. */
  save: call(z.object({ id: EntityId.nullable(), entity: NewEntity }), z.object({ id: EntityId })),
  remove: call(z.object({ id: EntityId }), Done),
  linkFact: call(z.object({ entity: EntityId, fact: FactId, on: z.boolean() }), Done),
  /** Pairs that may be one; a person answers. */
  proposals: call(Nothing, z.array(Proposal)),
  judge: call(z.object({ one: EntityId, other: EntityId, verdict: Verdict, reason: z.string() }), Done),
  split: call(z.object({ one: EntityId, other: EntityId, reason: z.string() }), Done),
  /** Parties of the trade records that are no entity yet. */
  parties: call(z.object({ limit: z.number().int().positive() }), z.array(Party)),
  gather: call(Nothing, z.array(EntityId)),
  links: call(Nothing, z.array(EntityLink)),
  /** A new link where `id` is null, else the link rewritten. */
  saveLink: call(z.object({ id: LinkId.nullable(), link: NewLink }), z.object({ id: LinkId })),
  removeLink: call(z.object({ id: LinkId }), Done),
  /** The chain as the case stands, and the way into the United States. */
  chain: call(Nothing, Chain),
  /** The chain placed as a map, `width` points wide. */
  map: call(z.object({ width: z.number().positive().max(4000) }), ChainMap),
  /** Writes the map as the file's ending says. */
  saveMap: call(
    z.object({ work: Work, path: z.string().min(1), aliases: z.boolean() }),
    z.object({ bytes: z.number() }),
  ),
  /** What trade records say of an entity under all its names. */
  trade: call(z.object({ id: EntityId }), EntityTrade),
} as const
