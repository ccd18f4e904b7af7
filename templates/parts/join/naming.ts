import type { CaseView, FieldValues, ProvedFact, Template } from '../../basics.ts'
import type { ComposedTemplate } from '../petition.ts'

/** One template in a joint filing: `as` is its short name in ids, `words` its name in the form. */
export interface JointPart {
  readonly as: string
  readonly words: string
  readonly template: ComposedTemplate
}

/** How names of parts become names of the whole: what is asked once keeps its name, what each part asks for itself gets the part's before it. */
export interface Naming {
  readonly parts: readonly JointPart[]
  /** Fields each part asks for itself though another has one of the same name. */
  readonly apart: readonly string[]
  /** Requirements judged once for the whole filing. */
  readonly shared: readonly string[]
}

/** A field of a part under its name in the whole. */
export const fieldIn = ({ apart }: Naming, { as }: JointPart, name: string): string =>
  apart.includes(name) ? `${as}:${name}` : name

/** A requirement of a part under its name in the whole. */
export const requirementIn = ({ shared }: Naming, { as }: JointPart, id: string): string =>
  shared.includes(id) ? id : `${as}:${id}`

/** A heading of a section taken from a part, under its name in the whole. */
export const headingIn = ({ as }: JointPart, id: string): string => `${as}-${id}`

/** The fields as the part knows them. */
export function fieldsOf(naming: Naming, part: JointPart, fields: FieldValues): FieldValues {
  const own = Object.keys(part.template.fields.shape).flatMap((name) => {
    const value = fields[fieldIn(naming, part, name)]
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(own)
}

/** The case with tags as the whole knows them: a tag only one part has is that part's, so facts tagged for it alone count here too. */
export function jointView(naming: Naming, view: CaseView): CaseView {
  return viewWith(view, (tag) => {
    if (naming.shared.includes(tag)) return tag
    const having = naming.parts.filter(({ template }) => tag in template.requirements)
    const [only] = having
    return only !== undefined && having.length === 1 ? requirementIn(naming, only, tag) : tag
  })
}

/** A tag of the whole as one part knows it; what is neither its own nor shared means nothing to it. */
export function tagIn({ shared }: Naming, { as }: JointPart, tag: string): string {
  if (tag.startsWith(`${as}:`)) return tag.slice(as.length + 1)
  return shared.includes(tag) || tag.includes(':') ? tag : `:${tag}`
}

/** The joint case with tags as one part knows them. */
export function partView(naming: Naming, part: JointPart, view: CaseView): CaseView {
  return viewWith(view, (tag) => tagIn(naming, part, tag))
}

function viewWith(view: CaseView, rename: (tag: string) => string): CaseView {
  const all = view.facts.all.map((fact): ProvedFact => ({
    ...fact,
    requirements: [...new Set(fact.requirements.map(rename))],
  }))
  const proved = all.filter((fact) => fact.items.length > 0)
  return {
    ...view,
    facts: {
      all,
      supporting: (requirement) => proved.filter((fact) => fact.requirements.includes(requirement)),
      showing: (indicator) => proved.filter((fact) => fact.indicators.includes(indicator)),
    },
  }
}

/** The shape of all fields: those of the same name once, those asked apart under each part's name and heading. */
export function jointFields(naming: Naming): Template['fields']['shape'] {
  const entries = naming.parts.flatMap((part) =>
    Object.entries(part.template.fields.shape).map(([name, type]) => {
      if (!naming.apart.includes(name)) return [name, type] as const
      const { group, ...meta } = type.meta() ?? {}
      const heading = typeof group === 'string' ? `${part.words}: ${group}` : part.words
      const renamed = type.describe(type.description ?? '').meta({ ...meta, group: heading })
      return [fieldIn(naming, part, name), renamed] as const
    }),
  )
  const first = new Map<string, (typeof entries)[number][1]>()
  for (const [name, type] of entries) if (!first.has(name)) first.set(name, type)
  return Object.fromEntries(first)
}
