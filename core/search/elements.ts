import type { Fact } from '../../domain/fact.ts'
import { templates } from '../../templates/registry.ts'

/** Every requirement that some petition has: its id, and the law it cites. */
const REQUIREMENTS: ReadonlyMap<string, string> = new Map(
  templates.flatMap(({ requirements }) =>
    Object.entries(requirements).map(([id, { cites }]): [string, string] => [id, cites]),
  ),
)

/** The paragraphs of 19 C.F.R. § 12.42(b), as they are typed. */
const PARAGRAPHS = ['b1', 'b2', 'b3'] as const

/** What may be typed to name an element: a paragraph of § 12.42(b), or a requirement of any petition by its id. */
export const elementNames = (): readonly string[] => [...PARAGRAPHS, ...REQUIREMENTS.keys()]

/** The requirements that a value names: by a paragraph ("b2"), an id ("production-where") or its first words ("production"); null where there is none. */
export function elementsNamed(value: string): ReadonlySet<string> | null {
  const paragraph = PARAGRAPHS.find((name) => name === value)
  const law = paragraph === undefined ? null : `19 C.F.R. § 12.42(b)(${paragraph.slice(1)})`
  const named = [...REQUIREMENTS].filter(([id, cites]) => {
    const own = id.replace(/^[a-z]+:/, '')
    return law === null ? [id, own].some((name) => name === value || name.startsWith(`${value}-`)) : cites === law
  })
  return named.length === 0 ? null : new Set(named.map(([id]) => id))
}

/** Which elements each fact proves (none without a pinpoint that resolves), and each item by the facts that rest on it. */
export function elementsProved(facts: readonly Fact[]): {
  readonly byFact: ReadonlyMap<string, readonly string[]>
  readonly byItem: ReadonlyMap<string, readonly string[]>
} {
  const proved = facts.filter(({ pinpoints }) => pinpoints.some(({ resolves }) => resolves))
  const byItem = new Map<string, string[]>()
  for (const { pinpoints, requirements } of proved)
    for (const { evidenceId, resolves } of pinpoints)
      if (resolves) byItem.set(evidenceId, [...(byItem.get(evidenceId) ?? []), ...requirements])
  return { byFact: new Map(proved.map(({ id, requirements }) => [id, requirements])), byItem }
}
