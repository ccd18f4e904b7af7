import type { Example } from './example.ts'
import { example as caatsa321 } from './caatsa-321/content.ts'
import { example as coverLetter } from './cover-letter/content.ts'
import { example as joint } from './joint/content.ts'
import { example as nkspea205 } from './nkspea-205/content.ts'
import { example as representation } from './representation/content.ts'
import { example as supplement } from './supplement/content.ts'
import { example as uflpa } from './uflpa-entity-list/content.ts'
import { example as wro1242 } from './wro-12-42/content.ts'

/** Every example, the one the app opens first. */
export const examples: readonly [Example, ...Example[]] = [
  wro1242,
  caatsa321,
  uflpa,
  nkspea205,
  joint,
  supplement,
  representation,
  coverLetter,
]
