import { z } from 'zod'
import { EntityId, EvidenceId, FactId } from '../ids.ts'

/** Whom or what a case tells of. A site is a place of work, apart from the company that runs it. */
export const ENTITY_KINDS = ['company', 'person', 'site', 'vessel', 'brand'] as const
export const EntityKind = z.enum(ENTITY_KINDS)
export type EntityKind = z.infer<typeof EntityKind>

/** How a name stands to the entity: as it writes itself, in another script, in another language, earlier, or on its goods. */
export const NAME_USES = ['name', 'romanised', 'translated', 'former', 'trading'] as const
export const NameUse = z.enum(NAME_USES)
export type NameUse = z.infer<typeof NameUse>

/** Unified social credit code (China), IMO ship number, D-U-N-S number, legal entity identifier, a register's own number, or another. */
export const SCHEMES = ['uscc', 'imo', 'duns', 'lei', 'registration', 'other'] as const
export const Scheme = z.enum(SCHEMES)
export type Scheme = z.infer<typeof Scheme>

/** What arithmetic says of an identifier: its check digit fits, does not fit, the number has the wrong shape, or it has no check digit. */
export const CHECKS = ['fits', 'does-not-fit', 'wrong-shape', 'none'] as const
export const Check = z.enum(CHECKS)
export type Check = z.infer<typeof Check>

const Line = z.string().trim().min(1).max(500)
const Latitude = z.number().min(-90).max(90)
const Longitude = z.number().min(-180).max(180)

/** A name as a source writes it; `source` is the item it stands in. */
export const NewEntityName = z.object({
  text: Line,
  use: NameUse.default('name'),
  source: EvidenceId.nullable().default(null),
})
export const NewIdentifier = z.object({ scheme: Scheme, value: Line })
/** An address in one line; degrees north and east where they are known, both or neither. */
export const NewAddress = z
  .object({
    text: Line,
    latitude: Latitude.nullable().default(null),
    longitude: Longitude.nullable().default(null),
  })
  .refine(({ latitude, longitude }) => (latitude === null) === (longitude === null), {
    message: 'A place has both degrees north and degrees east, or neither.',
  })

/** What a person writes of an entity; the first name is the one it is called by. */
export const NewEntity = z.object({
  kind: EntityKind,
  names: z.array(NewEntityName).min(1).max(200),
  country: z.string().trim().nullable().default(null),
  identifiers: z.array(NewIdentifier).max(50).default([]),
  addresses: z.array(NewAddress).max(50).default([]),
  note: z.string().trim().nullable().default(null),
})
export type NewEntity = z.input<typeof NewEntity>
export type WrittenEntity = z.output<typeof NewEntity>

/** One record of an entity as stored. Two records judged the same stay two, so that the judgment can be taken back. */
export const Entity = z.object({
  id: EntityId,
  kind: EntityKind,
  names: z.array(z.object({ text: z.string(), use: NameUse, source: EvidenceId.nullable() })),
  country: z.string().nullable(),
  identifiers: z.array(z.object({ scheme: Scheme, value: z.string(), check: Check })),
  addresses: z.array(z.object({ text: z.string(), latitude: z.number().nullable(), longitude: z.number().nullable() })),
  note: z.string().nullable(),
  facts: z.array(FactId),
  createdAt: z.string(),
})
export type Entity = z.infer<typeof Entity>

/** Whether two records are one entity, as a person judged it. */
export const VERDICTS = ['same', 'different', 'undecided'] as const
export const Verdict = z.enum(VERDICTS)
export type Verdict = z.infer<typeof Verdict>

/** A person's answer to whether two records are one, with the reason; `first` has the lower id. */
export const Judgment = z.object({
  first: EntityId,
  second: EntityId,
  verdict: Verdict,
  reason: z.string(),
  judgedAt: z.string(),
})
export type Judgment = z.infer<typeof Judgment>

/** How often the trade records name an entity in a role; each bill counts once. */
export const Named = z.object({ asShipper: z.number().int(), asConsignee: z.number().int() })
export type Named = z.infer<typeof Named>

/** An entity as shown: the records judged to be one, the eldest first, and what trade records and facts say of them together. */
export const EntityGroup = z.object({
  id: EntityId,
  name: z.string(),
  kind: EntityKind,
  records: z.array(Entity).min(1),
  facts: z.array(FactId),
  named: Named,
  /** The answers that join the records. */
  joins: z.array(Judgment),
})
export type EntityGroup = z.infer<typeof EntityGroup>

/** What two records have in one field, and whether it is the same. */
export const Difference = z.object({
  field: z.enum(['name', 'country', 'identifier', 'address']),
  words: z.string(),
  first: z.string().nullable(),
  second: z.string().nullable(),
  same: z.boolean(),
})
export type Difference = z.infer<typeof Difference>

/** Two records that may be one: how near (0 to 1), why, and where they differ. A person decides; the app never does. */
export const Proposal = z.object({
  first: EntityId,
  second: EntityId,
  score: z.number().min(0).max(1),
  why: z.array(z.string()),
  differences: z.array(Difference),
  /** What was answered before: only undecided pairs are asked again. */
  undecided: z.boolean(),
})
export type Proposal = z.infer<typeof Proposal>

/** A party the trade records name that no entity has as a name yet. */
export const Party = z.object({ name: z.string(), country: z.string().nullable(), ...Named.shape })
export type Party = z.infer<typeof Party>

/** What trade records say of an entity under all its names: shipments, each bill once, first and last arrival, and whom they name on the other side. */
export const EntityTrade = z.object({
  shipments: z.number().int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  partners: z.array(
    z.object({
      name: z.string(),
      role: z.enum(['shipper', 'consignee']),
      shipments: z.number().int(),
      first: z.string().nullable(),
      last: z.string().nullable(),
    }),
  ),
})
export type EntityTrade = z.infer<typeof EntityTrade>
