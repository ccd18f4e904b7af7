import type { CustodyEvent } from '../../domain/custody.ts'

/** Fields by which a petition says who submits it. */
const WHO = /^(petitioner|signatory|requester|submitter)(Name|Address|Contact)?$/

/** What a petition says instead of a name. */
const NONE = /anonym|withheld|not given|no address|no contact/i

/** Names that must not stand in a filing without one: those given, what the fields by which a petition names its petitioner hold or ever held, and who worked on the case. */
export function identifyingNames(given: readonly string[], events: readonly CustodyEvent[]): readonly string[] {
  const typed = events.flatMap(({ action, detail }) => {
    if (action !== 'field.set') return []
    const { field, value } = detail as { readonly field?: unknown; readonly value?: unknown }
    return typeof field === 'string' && typeof value === 'string' && WHO.test(field) ? namesIn(field, value) : []
  })
  const actors = events.map(({ actor }) => actor).filter((actor) => actor !== 'Case owner')
  const all = [...given, ...typed, ...actors].map((name) => name.trim())
  return [...new Set(all)].filter((name) => name !== '')
}

/** A contact's parts each give it away: its name, its telephone, its e-mail. */
function namesIn(field: string, value: string): readonly string[] {
  if (NONE.test(value)) return []
  if (!field.endsWith('Contact')) return [value]
  return value.split(/[;,\n]/).filter((part) => part.trim().length > 3)
}
