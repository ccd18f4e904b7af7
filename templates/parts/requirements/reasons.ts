import { combine, filled, kindsOfSource, support } from '../../basics.ts'
import type { Requirement } from '../../basics.ts'
import { LAW_WORDS } from '../law/words.ts'
import { LAW_OF } from '../law/law-of.ts'

/** § 12.42(b)(1): a statement in the petitioner's words, and dated facts from two independent kinds of source behind it. */
export const reasons: Requirement = {
  ...LAW_OF.b1,
  says: LAW_WORDS.b1,
  group: 'returned',
  measuredBy: `“${LAW_WORDS.b1}”: a written statement, and dated facts from two independent kinds of source, not press alone.`,
  assess: ({ view, fields }) =>
    combine(
      filled(fields, ['reasonsForBelief'], 'Write the statement of reasons: what is believed, of whom, and why.'),
      kindsOfSource(view, support(view, 'reasons'), {
        kinds: 2,
        dated: true,
        ask: 'Add dated facts on the reasons from a second, independent kind of source: a statement, an audit, a photograph, a government document.',
      }),
    ),
}
