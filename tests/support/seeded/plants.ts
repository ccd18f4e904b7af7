import type { ModuleCase } from './module-case.ts'

/** One change of an example's case, as values. */
export type Plant = (given: ModuleCase) => ModuleCase

export const all =
  (...plants: readonly Plant[]): Plant =>
  (given) =>
    plants.reduce((done, plant) => plant(done), given)

/** Leaves out fields by name; a joint filing has some of them once for each part. */
export const blank =
  (...names: readonly string[]): Plant =>
  (given) => ({
    ...given,
    fields: Object.fromEntries(
      Object.entries(given.fields).filter(
        ([key]) => !names.some((name) => key.toLowerCase().endsWith(name.toLowerCase())),
      ),
    ),
  })

export const field =
  (name: string, value: string): Plant =>
  (given) => ({ ...given, fields: { ...given.fields, [name]: value } })

/** Takes tags off every fact, those of a joint filing's parts too. */
export const untag =
  (...tags: readonly string[]): Plant =>
  (given) => ({
    ...given,
    facts: given.facts.map((fact) => ({
      ...fact,
      requirements: (fact.requirements ?? []).filter((tag) => !tags.includes(tag.replace(/^\w+:/, ''))),
    })),
  })

export const eachFact =
  (change: (fact: ModuleCase['facts'][number]) => Partial<ModuleCase['facts'][number]>): Plant =>
  (given) => ({
    ...given,
    facts: given.facts.map((fact) => ({ ...fact, ...change(fact) })),
  })

export const eachItem =
  (change: Partial<ModuleCase['items'][string]>): Plant =>
  (given) => ({
    ...given,
    items: Object.fromEntries(Object.entries(given.items).map(([name, item]) => [name, { ...item, ...change }])),
  })

/** Puts every fact under a requirement. */
export const tagged = (tag: string): Plant =>
  eachFact(({ requirements = [] }) => ({ requirements: [...requirements, tag, `nk:${tag}`, `xj:${tag}`] }))

/** Everything comes from one hand. */
export const oneVoice = eachItem({ kind: 'statement', publisher: 'One Voice', author: null })
export const undated = eachFact(() => ({ date: null }))
export const elsewhere = eachFact(({ pins }) => ({
  pins: pins.map(([item]) => [item, 'words that stand nowhere'] as const),
}))
