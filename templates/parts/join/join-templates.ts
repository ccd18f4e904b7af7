import { z } from '../../basics.ts'
import type { AssessInput, Assessment, Authority, Fault, Requirement, Template } from '../../basics.ts'
import { composeTemplate } from '../petition.ts'
import type { ComposedTemplate, Composition } from '../petition.ts'
import type { Outline, PartInput, Section, Terms } from '../section.ts'
import { fieldIn, fieldsOf, headingIn, jointFields, jointView, partView, requirementIn, tagIn } from './naming.ts'
import type { JointPart, Naming } from './naming.ts'
import { renamed } from './rename.ts'

/** Takes a section over from a part of a joint filing. */
export type From = (as: string, section: string) => Section

/** A joint filing as written: the templates it joins, what they share, what it has of its own, and its outline. */
export interface Joint
  extends
    Naming,
    Pick<
      Composition<string>,
      'id' | 'version' | 'title' | 'addressee' | 'legalBasis' | 'docket' | 'shortTitle' | 'titled' | 'fits'
    > {
  /** Fields, requirements and authorities no part has. */
  readonly own?: {
    readonly fields?: Template['fields']['shape']
    readonly requirements?: Readonly<Record<string, Requirement>>
    readonly authorities?: readonly Authority[]
  }
  readonly terms: Pick<Terms, 'filing' | 'filer' | 'order'>
  readonly outline: (from: From) => Outline
}

/** One template out of several: fields of the same name asked once, requirements under their part's name, one exhibit list, one set of authorities. Sections are taken over, never copied. */
export function joinTemplates(joint: Joint): ComposedTemplate {
  const { own = {}, parts, outline, terms } = joint
  const taken = new Map(parts.map(({ as }) => [as, new Set<string>()]))
  const from: From = (as, section) => {
    taken.get(as)?.add(section)
    return (input) => sectionOf(joint, partNamed(joint, as), section, [...(taken.get(as) ?? [])], input)
  }
  const whole = outline(from)
  return composeTemplate({
    ...pick(joint),
    fields: z.object({ ...jointFields(joint), ...own.fields }),
    requirements: { ...requirementsOf(joint), ...own.requirements },
    authorities: authoritiesOf(joint, own.authorities ?? []),
    faults: (input) => faultsOf(joint, input),
    terms: { ...terms, places: placesOf(joint) },
    outline: Object.fromEntries(
      Object.entries(whole).map(([name, section]) => [
        name,
        (input: PartInput) => section({ ...input, view: jointView(joint, input.view) }),
      ]),
    ),
  })
}

function pick({ id, version, title, addressee, legalBasis, docket, shortTitle, titled, fits }: Joint) {
  return { id, version, title, addressee, legalBasis, ...(docket ? { docket } : {}), shortTitle, titled, fits }
}

function partNamed({ parts }: Naming, as: string): JointPart {
  const found = parts.find((part) => part.as === as)
  if (found === undefined) throw new Error(`the joint filing has no part ${as}`)
  return found
}

function inputOf(naming: Naming, part: JointPart, input: AssessInput): AssessInput {
  const view = partView(naming, part, jointView(naming, input.view))
  return { ...input, view, fields: fieldsOf(naming, part, input.fields) }
}

/** A part's section with its headings, references and slots under their names in the whole. */
function sectionOf(
  naming: Naming,
  part: JointPart,
  name: string,
  taken: readonly string[],
  input: PartInput,
): ReturnType<Section> {
  const own = partInput(naming, part, input)
  const blocksOf = (section: string) => part.template.outline[section]?.(own) ?? missing(part, section)
  const headings = new Set(taken.flatMap(blocksOf).flatMap((block) => (block.kind === 'heading' ? [block.id] : [])))
  return renamed(blocksOf(name), {
    heading: (id) => headingIn(part, id),
    target: (id) => (headings.has(id) ? headingIn(part, id) : id),
    field: (field) => fieldIn(naming, part, field),
  })
}

function missing({ as }: JointPart, section: string): never {
  throw new Error(`the part ${as} has no section ${section}`)
}

function partInput(naming: Naming, part: JointPart, input: PartInput): PartInput {
  const assessed = Object.keys(part.template.requirements).flatMap((id) => {
    const found = input.assessed[requirementIn(naming, part, id)]
    return found === undefined ? [] : [[id, found] as const]
  })
  return {
    ...input,
    view: partView(naming, part, input.view),
    fields: fieldsOf(naming, part, input.fields),
    assessed: Object.fromEntries(assessed),
    terms: {
      ...input.terms,
      fields: part.template.fields,
      places: input.terms.places.map(([tag, heading]) => [tagIn(naming, part, tag), heading] as const),
    },
  }
}

/** Facts of a part's tag are set out in the sections taken from it, before those of a shared tag in the whole's own: the narrower point comes first. */
function placesOf(naming: Naming): Terms['places'] {
  const places = naming.parts.flatMap((part) =>
    part.template.terms.places.map(([tag, heading]): readonly [string, string] =>
      naming.shared.includes(tag) ? [tag, heading] : [requirementIn(naming, part, tag), headingIn(part, heading)],
    ),
  )
  const isShared = ([tag]: readonly [string, string]) => naming.shared.includes(tag)
  return [...new Map([...places.filter((place) => !isShared(place)), ...places.filter(isShared)])]
}

function requirementsOf(naming: Naming): Readonly<Record<string, Requirement>> {
  const entries = naming.parts.flatMap((part) =>
    Object.entries(part.template.requirements).map(([id, requirement]) => {
      const shared = naming.shared.includes(id)
      const says = shared ? requirement.says : `${part.words}: ${requirement.says}`
      const assess = (input: AssessInput) =>
        renamedFields(naming, part, requirement.assess(inputOf(naming, part, input)))
      return [requirementIn(naming, part, id), { ...requirement, says, assess }] as const
    }),
  )
  const first = new Map<string, Requirement>()
  for (const [id, requirement] of entries) if (!first.has(id)) first.set(id, requirement)
  return Object.fromEntries(first)
}

function renamedFields(naming: Naming, part: JointPart, found: Assessment): Assessment {
  return { ...found, fields: found.fields.map((name) => fieldIn(naming, part, name)) }
}

function authoritiesOf({ parts }: Naming, own: readonly Authority[]): readonly Authority[] {
  const all = [...parts.flatMap(({ template }) => template.authorities), ...own]
  return [...new Map(all.map((authority) => [authority.id, authority])).values()]
}

/** What any part finds fault with, each fault once. */
function faultsOf(naming: Naming, input: AssessInput): readonly Fault[] {
  const found = naming.parts.flatMap((part) =>
    part.template.faults(inputOf(naming, part, input)).map((fault): Fault => {
      const isField = fault.where in part.template.fields.shape
      return isField ? { ...fault, where: fieldIn(naming, part, fault.where) } : fault
    }),
  )
  return [...new Map(found.map((fault) => [`${fault.id} ${fault.where} ${fault.says}`, fault])).values()]
}
