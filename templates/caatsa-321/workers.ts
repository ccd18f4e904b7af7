import { answered, factsUnder, law, p, section, subsection, told, twoParts } from '../kit.ts'
import type { Block, PartInput } from '../kit.ts'

/** The workers: their nationality first, what ties them to the goods, then the conditions of the work as a second line. */
export function workersPart(input: PartInput): readonly Block[] {
  const { fields, view } = input
  const more = view.facts.supporting('forced-labor').length > 0
  return section(
    'labor',
    'The workers',
    p(
      'The nationality of the workers comes first, because ',
      law('usc-9241a', '(a)'),
      ' makes it decisive. What they do for these goods comes next. The conditions of their work are a second line: they show that the exception of ',
      law('usc-9241a', '(b)'),
      ' is not open, and that the goods are prohibited under ',
      law('usc-1307'),
      ' by itself.',
    ),
    subsection(
      'nationality',
      'They are North Korean nationals',
      told(input, 'nationality'),
      answered(fields, 'workersSite') === undefined ? [] : told(input, 'workersSite'),
      factsUnder(input, 'workers-nationality', 'No fact on the nationality of the workers is put forward.'),
    ),
    subsection(
      'workers-goods',
      'They make these goods',
      told(input, 'lineToGoods'),
      factsUnder(input, 'workers-goods', 'No fact that ties the workers to the goods is put forward.'),
    ),
    twoParts(() => 'second-line')(input),
    more ? subsection('labor-facts', 'Further facts on the labor', factsUnder(input, 'forced-labor', '')) : [],
  )
}

/** Why the goods are significant; left out where nothing is written and no fact put under it. */
export function significant(input: PartInput): readonly Block[] {
  const facts = input.view.facts.supporting('significant-goods').length > 0
  const written = answered(input.fields, 'significance') !== undefined
  if (!written && !facts) return []
  return section(
    'significant',
    'The goods are significant',
    p('The section speaks of “significant” goods and does not define the word.'),
    written ? told(input, 'significance') : [],
    facts ? factsUnder(input, 'significant-goods', '') : [],
  )
}
