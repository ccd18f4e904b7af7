import { cite, each, p, section, slot } from '../kit.ts'
import type { BuildInput, Draft } from '../kit.ts'
import type { RequirementId } from './requirements/index.ts'

/** The petition from the case and the fields set so far; what is not set yet stands as a slot. */
export function build({ view, fields }: BuildInput<RequirementId>): Draft {
  return {
    title: 'Petition for a Withhold Release Order',
    shortTitle: 'Petition under 19 C.F.R. § 12.42',
    version: fields['edition'] ?? 'Confidential version',
    author: fields['petitioner'] ?? '',
    date: fields['date'] ?? null,
    banner: null,
    blocks: section(
      'facts',
      'Facts',
      fields['goods'] === undefined ? p(slot('goods', 'The goods')) : p(fields['goods']),
      each(view.facts.all, (fact) => p(fact.statement, ' ', cite(fact), '.')),
    ),
  }
}
