import type { Template } from './template.ts'

export * from './basics.ts'
export * from './parts/index.ts'

/** A template as written, frozen, with its requirements' names in its type: `assessed.production` misspelt does not compile. */
export function defineTemplate<const R extends string>(template: Template<R>): Template<R> {
  Object.freeze(template.requirements)
  Object.freeze(template.authorities)
  return Object.freeze(template)
}
