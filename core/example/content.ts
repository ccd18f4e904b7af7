import { facts } from './facts.ts'
import { fields } from './fields.ts'
import { items } from './items.ts'

/**
 * The example: garments of Dandong Huayang and HQ H317249, from public sources only. The petitioner is invented; every
 * file is a note that says which source it sums up. Pages built from it carry "Example, not for filing".
 */
export const example = { title: 'Example: garments of Dandong Huayang (HQ H317249)', items, facts, fields } as const
