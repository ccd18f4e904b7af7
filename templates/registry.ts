import { AppError } from '../domain/errors.ts'
import type { Template } from './template.ts'
import caatsa321 from './caatsa-321/template.ts'
import coverLetter from './cover-letter/template.ts'
import joint from './joint/template.ts'
import nkspea205 from './nkspea-205/template.ts'
import representation from './representation/template.ts'
import supplement from './supplement/template.ts'
import uflpa from './uflpa-entity-list/template.ts'
import wro1242 from './wro-12-42/template.ts'

/** Every template the app knows. The list is written out, so that bundling keeps what is in it and shows what is not. */
export const templates: readonly Template[] = [
  wro1242,
  caatsa321,
  uflpa,
  nkspea205,
  joint,
  supplement,
  representation,
  coverLetter,
]

/** The template of that id. Throws `no-such-template`. */
export function templateById(id: string): Template {
  const found = templates.find((template) => template.id === id)
  if (found) return found
  const known = templates.map((template) => template.id).join(', ')
  throw new AppError('no-such-template', `There is no template named "${id}".`, `Use one of: ${known}.`)
}
