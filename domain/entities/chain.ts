import { z } from 'zod'
import { EntityId, EvidenceId, FactId } from '../ids.ts'
import { EntityKind } from './entity.ts'
import { Proof, Relation } from './link.ts'

/** An entity of the chain; `tier` counts from the left, where goods begin. */
export const ChainNode = z.object({
  id: EntityId,
  name: z.string(),
  kind: EntityKind,
  country: z.string().nullable(),
  tier: z.number().int().nonnegative(),
})
export type ChainNode = z.infer<typeof ChainNode>

/** Where the proof of an edge stands: a pinpoint of a fact, or a row of a trade file. */
export const ChainEvidence = z.object({
  evidenceId: EvidenceId,
  page: z.number().int().nullable(),
  row: z.number().int().nullable(),
  fact: FactId.nullable(),
})
export type ChainEvidence = z.infer<typeof ChainEvidence>

/** One step of the chain, in the direction goods go; `moves` where goods can go along it. Shipments are counted each bill once. */
export const ChainEdge = z.object({
  from: EntityId,
  to: EntityId,
  kind: z.union([z.literal('shipments'), Relation]),
  words: z.string(),
  proof: Proof,
  moves: z.enum(['along', 'either', 'none']),
  evidence: z.array(ChainEvidence),
  shipments: z.number().int().nullable(),
  /** How many of the shipments are records of imports into the United States that don't go on elsewhere. */
  arrived: z.number().int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
})
export type ChainEdge = z.infer<typeof ChainEdge>

const Step = z.object({ from: EntityId, to: EntityId, proof: Proof })

/** Whether a way for goods leads from a site to an importer in the United States, every step of it proved, and which steps are not. */
export const Nexus = z.object({
  proved: z.boolean(),
  site: EntityId.nullable(),
  importer: EntityId.nullable(),
  path: z.array(Step),
  breaks: z.array(Step),
  says: z.string(),
})
export type Nexus = z.infer<typeof Nexus>

export const Chain = z.object({ nodes: z.array(ChainNode), edges: z.array(ChainEdge), nexus: Nexus })
export type Chain = z.infer<typeof Chain>
