import { assessment, combine, filled, kindsOfSource, support } from '../../basics.ts'
import type { Requirement } from '../../basics.ts'
import { LAW_OF } from '../law/law-of.ts'
import { pleaded } from '../sections/parallel.ts'

/** Grounds pleaded beside the main one: each argued in words, with a dated fact behind them. */
export const parallelGrounds: Requirement = {
  ...LAW_OF.parallel,
  says: 'Grounds pleaded beside the main one are argued and have facts',
  group: 'persuasion',
  measuredBy:
    'Each ground that is ticked says in words how the facts fit it, and a dated fact that is not press alone stands behind them.',
  assess: ({ view, fields }) => {
    const grounds = pleaded({ fields })
    if (grounds.length === 0) return assessment('not-applicable', 'No ground is pleaded beside the main one.', '')
    const names = grounds.map(({ field }) => field)
    const written = filled(fields, names, 'Write how the facts fit each ground, or take its tick away.')
    const facts = kindsOfSource(view, support(view, 'parallel-grounds'), {
      kinds: 1,
      dated: true,
      ask: 'Add a dated fact for these grounds, such as a mark on the goods, an entry paper or a shipping document.',
    })
    return combine(written, facts)
  },
}
