import type { Example } from '../example.ts'
import { facts } from './facts.ts'
import { fields } from './fields.ts'
import { items } from './items.ts'

/**
 * The example: garments of Dandong Huayang and HQ H317249, from public sources only. The petitioner is invented; every
 * file is a note that says which source it sums up. Pages built from it carry "Example, not for filing".
 */
export const example: Example = {
  template: 'wro-12-42',
  title: 'Example: garments of Dandong Huayang (HQ H317249)',
  items,
  facts,
  fields,
  open: {
    'import-nexus': 'No shipment rows',
    indicators: 'Press and web pages only',
    'producer-identity': 'Not every field',
    provenance: 'OFK article',
    recency: '2021-11-05',
    'tariff-classification': 'no subheading',
  },
  faults: ['facts-too-old', 'undated-fact', 'web-page-without-address'],
}
