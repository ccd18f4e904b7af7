import { answered, p, section, subsection } from '../../basics.ts'
import type { Block, Runs } from '../../basics.ts'
import { LAW_WORDS } from '../law/words.ts'
import { filer, saidInSentence, told } from '../prose.ts'
import type { PartInput, Section } from '../section.ts'
import { factsUnder } from './facts-under.ts'

export interface LaborSection {
  /** What follows the statement of the class of labor in its paragraph. */
  readonly lead?: (input: PartInput) => Runs
  /** Subsections, before the further facts. */
  readonly parts: readonly Section[]
}

/** The class of labor, then what the module's law makes of it, then the facts that stand under no narrower point. */
export function labor({ lead, parts }: LaborSection): Section {
  return (input) =>
    section(
      'labor',
      'The labor',
      p(
        `${filer(input)} believes that the goods are made wholly or in part by `,
        saidInSentence(input, 'laborClass'),
        '.',
        lead?.(input),
      ),
      parts.flatMap((part) => part(input)),
      input.view.facts.supporting('forced-labor').length > 0
        ? subsection('labor-facts', 'Further facts on the labor', factsUnder(input, 'forced-labor', ''))
        : [],
    )
}

/** The nationality of the workers. */
export function nationality(input: PartInput): readonly Block[] {
  return subsection(
    'nationality',
    'The nationality of the workers',
    factsUnder(input, 'workers-nationality', 'No fact on the nationality of the workers is put forward.'),
  )
}

/** Whether the statutory definition governs: `needed` prints both parts, `second-line` what is written, `only-facts` those that facts were put under. */
export type Prongs = 'needed' | 'second-line' | 'only-facts'

/** The two parts of the statutory definition of forced labor. */
export function twoParts(prongs: (input: PartInput) => Prongs): Section {
  return (input) => [
    ...prong(input, prongs(input), 'involuntariness', `Work “${LAW_WORDS.voluntary}”`, 'involuntariness'),
    ...prong(input, prongs(input), 'menace', `Work exacted “${LAW_WORDS.menace}”`, 'menace-of-penalty'),
  ]
}

const FIELD_OF: Readonly<Record<string, string>> = { involuntariness: 'involuntariness', menace: 'menaceOfPenalty' }

function prong(input: PartInput, prongs: Prongs, id: string, title: string, requirement: string): readonly Block[] {
  const field = FIELD_OF[id] ?? id
  if (prongs === 'only-facts' && input.view.facts.supporting(requirement).length === 0) return []
  const facts = factsUnder(input, requirement, 'No fact on this part of the definition is put forward.')
  const written = prongs === 'needed' || answered(input.fields, field) !== undefined
  if (!written && prongs === 'second-line' && input.view.facts.supporting(requirement).length === 0) return []
  return subsection(id, title, written ? told(input, field) : [], facts)
}
