import { answered, support } from '../../basics.ts'
import type { AssessInput, AssessmentPart } from '../../basics.ts'
import { subheadings } from '../reading/tariff.ts'
import { isVague } from '../reading/vague.ts'

/** What an officer would look for in a description of the goods, each by itself; none but the name and the description is asked for by law. */
export function goodsParts(input: AssessInput): AssessmentPart[] {
  const { fields } = input
  const goods = answered(fields, 'goods')
  return [
    part('Plain name', goods === undefined ? 'missing' : isVague(goods) ? 'weak' : 'met', 'goods'),
    part('Tariff heading', subheadings(fields) === undefined ? 'missing' : 'met', 'tariff'),
    written(input, 'Physical description', 'goodsDetail'),
    written(input, 'Brand or marks', 'marks'),
    photo(input),
    written(input, 'Producer’s style number', 'styles'),
    written(input, 'Sample offered', 'sample'),
  ]
}

function part(says: string, status: AssessmentPart['status'], field: string | null, evidence = 0): AssessmentPart {
  return { says, status, field, evidence }
}

function written({ fields }: AssessInput, says: string, field: string): AssessmentPart {
  return part(says, answered(fields, field) === undefined ? 'missing' : 'met', field)
}

/** A photograph that a fact on the goods points to. */
function photo({ view }: AssessInput): AssessmentPart {
  const shown = support(view, 'merchandise').flatMap(({ items }) => items.filter(({ kind }) => kind === 'photo'))
  const count = new Set(shown.map(({ id }) => id)).size
  return part('Photograph', count === 0 ? 'missing' : 'met', null, count)
}
