import type { FieldValues } from '../../domain/petition.ts'
import type { Advice, RouteAdvice } from '../../domain/route.ts'
import { readFields } from '../../db/repositories/fields.ts'
import { templates } from '../../templates/registry.ts'
import { listedEntities } from '../lists/listed-entities.ts'
import { now, type App } from '../app.ts'
import { openCaseView } from './case-view.ts'

const ORDER: readonly Advice['fits'][] = ['yes', 'maybe', 'no']

/** Which filing fits what the case holds, the best first, each with its reason and law. Advice: any of them can be written. */
export function adviseRoute(app: App): RouteAdvice {
  const { read } = app.database
  const view = openCaseView(read)
  const written = templates.map(({ id }) => readFields(read, id))
  const anywhere = Object.assign({}, ...written) as FieldValues
  const listed = listedEntities(app)
  const advice = templates.map((template, i): Advice => {
    const fields = { ...anywhere, ...written[i] }
    const { fits, why, cites } = template.fits({ view, fields, asOf: now(app).slice(0, 10), listed })
    return { template: template.id, title: template.title, fits, why, cites: [...cites] }
  })
  return { advice: advice.toSorted((a, b) => ORDER.indexOf(a.fits) - ORDER.indexOf(b.fits)) }
}
