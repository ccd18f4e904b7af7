import type { Example } from '../example.ts'
import { facts } from './facts.ts'
import { fields } from './fields.ts'
import { items } from './items.ts'

/** False eyelashes of an invented works with North Korean and transferred Uyghur workers. */
export const example: Example = {
  template: 'joint',
  title: 'Example: false eyelashes of Fernmoor Lash (invented)',
  items,
  facts,
  fields,
  open: {},
  faults: [],
}
