import type { Assessment, Status } from '../../domain/assessment.ts'
import { itemsOf } from './support.ts'
import type { Support } from './support.ts'

/** An assessment from what was judged: the facts and items it rests on and the fields a person would fill. */
export function assessment(
  status: Status,
  why: string,
  ask: string,
  rests: { readonly on?: readonly Support[]; readonly fields?: readonly string[] } = {},
): Assessment {
  const on = rests.on ?? []
  return {
    status,
    why,
    ask: status === 'met' || status === 'not-applicable' ? '' : ask,
    evidence: itemsOf(on).map((item) => item.id),
    facts: on.map(({ fact }) => fact.id),
    fields: [...(rests.fields ?? [])],
  }
}

/** Both or all: met if every part is, missing if every part is, else weak; parts that do not apply are left out. */
export function combine(...parts: readonly Assessment[]): Assessment {
  const asked = parts.filter((part) => part.status !== 'not-applicable')
  const [first] = parts
  if (asked.length === 0 && first) return first
  const open = asked.filter((part) => part.status !== 'met')
  const proved = asked.filter((part) => part.facts.length > 0)
  const telling = open.length > 0 ? open : proved.length > 0 ? proved : asked
  return {
    status: worst(asked.map((part) => part.status)),
    why: sentences(telling.map((part) => part.why)),
    ask: sentences(open.map((part) => part.ask)),
    evidence: [...new Set(asked.flatMap((part) => part.evidence))],
    facts: [...new Set(asked.flatMap((part) => part.facts))],
    fields: [...new Set(open.flatMap((part) => part.fields))],
  }
}

function worst(statuses: readonly Status[]): Status {
  if (statuses.every((status) => status === 'met')) return 'met'
  return statuses.every((status) => status === 'missing') ? 'missing' : 'weak'
}

function sentences(parts: readonly string[]): string {
  return [...new Set(parts.filter((part) => part !== ''))].join(' ')
}
