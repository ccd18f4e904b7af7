import type { Example } from '../example.ts'
import { facts } from './facts.ts'
import { fields } from './fields.ts'
import { items } from './items.ts'

/** Garments of an invented works in which North Korean nationals sew collars and cuffs. */
export const example: Example = {
  template: 'caatsa-321',
  title: 'Example: blouses of Larkspur Garments (invented)',
  items,
  facts,
  fields,
  open: {},
  faults: [],
}
