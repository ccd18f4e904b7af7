import { AppError } from '../../domain/errors.ts'
import { NewLink, type WrittenLink } from '../../domain/entities/link.ts'
import { parseFuzzyDate } from '../../domain/fuzzy-date.ts'
import { LinkId } from '../../domain/ids.ts'
import { factExists } from '../../db/repositories/facts.ts'
import { readJudgments } from '../../db/repositories/entities.ts'
import { hasLink, insertLink, replaceLink } from '../../db/repositories/entity-links.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { groupsOf } from './groups-of.ts'
import { ENTITY_TOPICS, refuseUnknown } from './save-entity.ts'

/** The editable fields of a link, as their stamps name them. */
const FIELDS = ['from_id', 'to_id', 'relation', 'date', 'inferred', 'facts']

/** Keeps how one entity stands to another, new (`id` null) or in place of what stands under its id; returns the id. Throws `bad-link`, `bad-date`, `same-entity`, `no-such-entity`, `no-such-fact`, `no-such-link`; nothing is changed then. */
export function saveLink(app: App, input: { readonly id: LinkId | null; readonly link: NewLink }): LinkId {
  const link = checkedLink(app, input.link)
  if (input.id !== null) refuseNoLink(app, input.id)
  const id = input.id ?? LinkId.parse(app.newId())
  return record(app, ENTITY_TOPICS, (tx) => {
    if (input.id === null) insertLink(tx, { ...link, id, createdAt: now(app) })
    else replaceLink(tx, { ...link, id, createdAt: now(app) })
    stampFields(tx, 'entity_link', id, FIELDS, now(app))
    const detail = { from: link.from, to: link.to, relation: link.relation, facts: link.facts }
    const action = input.id === null ? 'entity.linked' : 'entity.link-edited'
    return { made: id, events: [{ action, subject: id, detail }] }
  })
}

/** The link as it would be kept, nothing written. Throws what saveLink throws. */
export function checkedLink(app: App, input: NewLink): WrittenLink {
  const parsed = NewLink.safeParse(input)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new AppError(
      'bad-link',
      `This is no link: ${issue?.path.join(' ') ?? ''} ${issue?.message ?? ''}. Nothing was kept.`,
      'A link names two entities and how the first stands to the second.',
      parsed.error,
    )
  }
  const { date, inferred, ...link } = parsed.data
  for (const id of [link.from, link.to]) refuseUnknown(app, id)
  refuseSame(app, link)
  for (const fact of link.facts) refuseNoFact(app, fact)
  if (date && !parseFuzzyDate(date)) {
    throw new AppError(
      'bad-date',
      `“${date}” is not understood as a date. Nothing was kept.`,
      'Write it as 2020, Nov 2020, c. 2020 or 2016 – 2021.',
    )
  }
  return { ...link, date: date || null, inferred: inferred || null }
}

function refuseSame(app: App, { from, to }: Pick<WrittenLink, 'from' | 'to'>): void {
  const root = groupsOf(readJudgments(app.database.read))
  if (root(from) !== root(to)) return
  throw new AppError(
    'same-entity',
    'Both are one entity, so there is nothing to link. Nothing was kept.',
    'Name two entities; part records that were judged the same if they are two.',
  )
}

function refuseNoFact(app: App, fact: string): void {
  if (factExists(app.database.read, fact)) return
  throw new AppError(
    'no-such-fact',
    `The case holds no fact with the id ${fact}. Nothing was kept.`,
    'List the facts and take the id from there.',
  )
}

/** Throws `no-such-link`. */
export function refuseNoLink(app: App, id: LinkId): void {
  if (hasLink(app.database.read, id)) return
  throw new AppError(
    'no-such-link',
    `The case holds no link with the id ${id}. Nothing was changed.`,
    'List the links and take the id from there.',
  )
}
