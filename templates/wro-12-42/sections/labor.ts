import { answered, law, p, section, subsection } from '../../kit.ts'
import type { Block } from '../../kit.ts'
import type { FieldName } from '../fields.ts'
import { groundOf } from '../ground.ts'
import { LAW_WORDS } from '../law-words.ts'
import { saidInSentence, told } from '../prose.ts'
import type { Input } from '../prose.ts'
import type { RequirementId } from '../requirements/index.ts'
import { factsUnder } from './facts-under.ts'

/** The class of labor: nationality first where the petition rests on it, then the two parts of the statutory definition. */
export function labor(input: Input): readonly Block[] {
  const { fields } = input
  const northKorean = groundOf(fields) === 'north-korean'
  return section(
    'labor',
    'The labor',
    p(
      'Petitioner believes that the goods are made wholly or in part by ',
      saidInSentence(fields, 'laborClass'),
      '.',
      northKorean && secondLine(),
    ),
    northKorean || input.view.facts.supporting('workers-nationality').length > 0 ? nationality(input) : [],
    twoParts(input),
    hasMore(input)
      ? subsection('labor-facts', 'Further facts on the labor', factsUnder(input, 'forced-labor', ''))
      : [],
  )
}

const secondLine = () => [
  ' The workers’ nationality comes first, because ',
  law('usc-9241a', '(a)'),
  ' makes it decisive; the two parts of the definition in ',
  law('usc-1307'),
  ' follow as a second line.',
]

const hasMore = ({ view }: Input): boolean => view.facts.supporting('forced-labor').length > 0

function nationality(input: Input): readonly Block[] {
  return subsection(
    'nationality',
    'The nationality of the workers',
    factsUnder(input, 'workers-nationality', 'No fact on the nationality of the workers is put forward.'),
  )
}

/** The two parts of the definition; for convict labor, which it does not govern, only those that facts were put under. */
function twoParts(input: Input): readonly Block[] {
  return [
    ...part(input, 'involuntariness', `Work “${LAW_WORDS.voluntary}”`, 'involuntariness', 'involuntariness'),
    ...part(input, 'menace', `Work exacted “${LAW_WORDS.menace}”`, 'menaceOfPenalty', 'menace-of-penalty'),
  ]
}

function part(input: Input, id: string, title: string, field: FieldName, requirement: RequirementId): readonly Block[] {
  const ground = groundOf(input.fields)
  if (ground === 'convict' && input.view.facts.supporting(requirement).length === 0) return []
  const facts = factsUnder(input, requirement, 'No fact on this part of the definition is put forward.')
  const needed = ground !== 'north-korean' && ground !== 'convict'
  const written = needed || answered(input.fields, field) !== undefined
  return subsection(id, title, written ? told(input.fields, field) : [], facts)
}
