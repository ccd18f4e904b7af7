import type { z } from 'zod'
import { AppError } from '../../domain/errors.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { NewFact, type NewPinpoint } from '../../domain/fact.ts'
import { parseFuzzyDate } from '../../domain/fuzzy-date.ts'
import type { FactId, PinpointId } from '../../domain/ids.ts'
import { findEvidence, findKept } from '../../db/repositories/evidence.ts'
import { factExists, pointsInto, type FactRecord } from '../../db/repositories/facts.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import { templates } from '../../templates/registry.ts'
import { now, type App } from '../app.ts'
import { resolvePinpoint } from './resolve-pinpoint.ts'

type Refuse = (code: AppError['code'], problem: string, hint: string) => never

/** A fact checked and made ready to be stored; nothing is written. `place` is its place in a batch, for the words of an error. Throws `bad-fact`, `no-pinpoint`, `bad-date`, `no-such-evidence`, `no-such-page`, `no-such-requirement`, `no-such-fact`. */
export function checkFact(app: App, input: NewFact, place: number | null, id: string = app.newId()): FactRecord {
  const refuse: Refuse = (code, problem, hint) => {
    throw new AppError(code, `${place === null ? '' : `Fact ${place}: `}${problem} No fact was saved.`, hint)
  }
  const fact = parsed(input, refuse)
  const date = fact.date ?? null
  const span = date === null ? null : parseFuzzyDate(date)
  if (date !== null && !span) {
    refuse(
      'bad-date',
      `“${date}” is not understood as a date.`,
      'Write it as 2020, 2020-11, 2020-11-03, Nov 2020, c. 2020, before 2020-12-23 or 2016 – 2021.',
    )
  }
  checkRequirements(fact.requirements, refuse)
  for (const other of fact.contradicts) {
    if (other === id || !factExists(app.database.read, other))
      refuse('no-such-fact', `There is no fact ${other} to contradict.`, 'List the facts and take an id from there.')
  }
  return {
    id: id as FactId,
    statement: fact.statement,
    date,
    dateFrom: span?.from ?? null,
    dateTo: span?.to ?? null,
    pinpoints: fact.pinpoints.map((pin) => ({ id: app.newId() as PinpointId, ...checkPinpoint(app, pin, id, refuse) })),
    indicators: [...new Set(fact.indicators)],
    requirements: [...new Set(fact.requirements)],
    contradicts: [...new Set(fact.contradicts)].map((other) => ({ id: app.newId(), other })),
    strength: fact.strength ?? null,
    bearing: fact.bearing,
    certainty: fact.certainty ?? null,
    note: fact.note === '' ? null : (fact.note ?? null),
    createdAt: now(app),
  }
}

function parsed(input: NewFact, refuse: Refuse): z.output<typeof NewFact> {
  const result = NewFact.safeParse(input)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  if (issue?.path[0] === 'pinpoints' && issue.path.length === 1) {
    refuse(
      'no-pinpoint',
      'A fact needs at least one pinpoint.',
      'Name the item it rests on and the page, quote, row or time code.',
    )
  }
  if (issue?.path[0] === 'indicators') {
    refuse(
      'no-such-indicator',
      `“${String(input.indicators?.[Number(issue.path[1])])}” is not one of the eleven ILO indicators.`,
      'Use a name such as restriction-of-movement, withholding-of-wages or excessive-overtime.',
    )
  }
  return refuse(
    'bad-fact',
    `It is not complete: ${issue ? `${issue.path.join('.')}: ${issue.message}` : 'unreadable'}.`,
    'A fact is a statement with at least one pinpoint (evidenceId and page, quote, row or time code).',
  )
}

function checkRequirements(ids: readonly string[], refuse: Refuse): void {
  const known = new Set(templates.flatMap((template) => Object.keys(template.requirements)))
  const unknown = ids.find((id) => !known.has(id))
  if (unknown !== undefined)
    refuse(
      'no-such-requirement',
      `No template has a requirement “${unknown}”.`,
      `Use one of: ${[...known].join(', ')}.`,
    )
}

function checkPinpoint(app: App, pin: NewPinpoint, factId: string, refuse: Refuse) {
  const item =
    findEvidence(app.database.read, pin.evidenceId) ??
    // A fact keeps the proof it has while that is in the Trash; it gets no new one from there.
    (pointsInto(app.database.read, factId, pin.evidenceId) ? findKept(app.database.read, pin.evidenceId) : undefined) ??
    refuse(
      'no-such-evidence',
      `The case holds no item with the id ${pin.evidenceId}.`,
      'List the evidence and take an id from there.',
    )
  const page = pin.page ?? null
  if (page !== null && item.pages !== null && page > item.pages) noSuchPage(item, page, refuse)
  const { evidenceId, quote = null, region = null, row = null, at = null } = pin
  const resolution = resolvePinpoint(pin, item.pages, readPageText(app.database.read, item.id))
  return { evidenceId, page, quote, region, row, at, ...resolution }
}

function noSuchPage(item: Evidence, page: number, refuse: Refuse): never {
  return refuse(
    'no-such-page',
    `“${item.title}” has ${item.pages ?? 0} pages, not ${page}.`,
    'Give the page of the file, counted from 1, not the number printed on it.',
  )
}
