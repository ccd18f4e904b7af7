import { inOrderOfTime } from '../../domain/chronology.ts'
import type { Fact, Pinpoint } from '../../domain/fact.ts'
import type { FactId } from '../../domain/ids.ts'
import type { Indicator } from '../../domain/indicator.ts'
import type { ReadDb, WriteDb } from '../handles.ts'
import { deleteOtherConflicts, insertConflict } from './conflicts.ts'
import type { NewConflict } from './conflicts.ts'

/** A fact ready to be stored: its ids made, its date's bounds derived, its pinpoints checked. */
export interface FactRecord extends Omit<Fact, 'contradicts'> {
  readonly dateFrom: string | null
  readonly dateTo: string | null
  readonly contradicts: readonly NewConflict[]
}

export function insertFact(tx: WriteDb, fact: FactRecord): void {
  tx.prepare(
    `INSERT INTO fact (statement, date, date_from, date_to, strength, bearing, certainty, note, id, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(...ownValues(fact), fact.id, fact.createdAt)
  insertParts(tx, fact)
}

/** Rewrites a fact under its id, with its pinpoints and tags; contradictions that stay keep how they were dealt with. */
export function replaceFact(tx: WriteDb, fact: FactRecord): void {
  tx.prepare(
    `UPDATE fact SET statement = ?, date = ?, date_from = ?, date_to = ?, strength = ?, bearing = ?, certainty = ?, note = ?
     WHERE id = ?`,
  ).run(...ownValues(fact), fact.id)
  for (const table of ['pinpoint', 'fact_indicator', 'fact_requirement']) {
    tx.prepare(`DELETE FROM ${table} WHERE fact_id = ?`).run(fact.id)
  }
  deleteOtherConflicts(tx, fact.id, fact.contradicts)
  insertParts(tx, fact)
}

const ownValues = ({ statement, date, dateFrom, dateTo, strength, bearing, certainty, note }: FactRecord) => [
  statement,
  date,
  dateFrom,
  dateTo,
  strength,
  bearing,
  certainty,
  note,
]

function insertParts(tx: WriteDb, fact: FactRecord): void {
  const pin = tx.prepare(
    `INSERT INTO pinpoint (id, fact_id, position, evidence_id, page, quote, region, row, at, resolves, machine)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  fact.pinpoints.forEach((p, position) => {
    const region = p.region === null ? null : JSON.stringify(p.region)
    const flags = [p.resolves ? 1 : 0, p.machine ? 1 : 0]
    pin.run(p.id, fact.id, position, p.evidenceId, p.page, p.quote, region, p.row, p.at, ...flags)
  })
  const tag = (table: string, values: readonly string[]) => {
    const insert = tx.prepare(`INSERT OR IGNORE INTO ${table} VALUES (?, ?)`)
    for (const value of values) insert.run(fact.id, value)
  }
  tag('fact_indicator', fact.indicators)
  tag('fact_requirement', fact.requirements)
  for (const conflict of fact.contradicts) insertConflict(tx, fact.id, conflict, fact.createdAt)
}

/** Points what pointed into one item into another; returns the facts whose pinpoints these are. */
export function movePinpoints(tx: WriteDb, from: string, to: string): readonly string[] {
  const facts = tx.prepare('SELECT DISTINCT fact_id FROM pinpoint WHERE evidence_id = ?').pluck().all(from)
  tx.prepare('UPDATE pinpoint SET evidence_id = ? WHERE evidence_id = ?').run(to, from)
  return facts as string[]
}

/** Whether a fact has a pinpoint into an item already. */
export function pointsInto(db: ReadDb, factId: string, evidenceId: string): boolean {
  return (
    db.prepare('SELECT 1 FROM pinpoint WHERE fact_id = ? AND evidence_id = ?').get(factId, evidenceId) !== undefined
  )
}

interface PinpointRow extends Omit<Pinpoint, 'region' | 'resolves' | 'machine'> {
  factId: string
  region: string | null
  resolves: number
  machine: number
}

function rowToPinpoint(row: PinpointRow): Pinpoint {
  const region = row.region === null ? null : (JSON.parse(row.region) as Pinpoint['region'])
  const { id, evidenceId, page, quote, at } = row
  return {
    id,
    evidenceId,
    page,
    quote,
    region,
    row: row.row,
    at,
    resolves: row.resolves === 1,
    machine: row.machine === 1,
  }
}

type FactRow = Pick<Fact, 'id' | 'statement' | 'date' | 'strength' | 'bearing' | 'certainty' | 'note' | 'createdAt'>

/** Every fact that is not in the Trash, in order of time by what it tells (undated last), then as entered. Proof that is in the Trash does not resolve. */
export function listFacts(db: ReadDb): readonly Fact[] {
  const rows = db
    .prepare(
      `SELECT id, statement, date, strength, bearing, certainty, note, created_at AS createdAt FROM fact
       WHERE trashed_at IS NULL ORDER BY rowid`,
    )
    .all() as FactRow[]
  const pins = group(
    db
      .prepare(
        `SELECT p.id, p.fact_id AS factId, p.evidence_id AS evidenceId, p.page, p.quote, p.region, p.row, p.at,
           p.resolves AND e.trashed_at IS NULL AS resolves, p.machine
         FROM pinpoint p JOIN evidence e ON e.id = p.evidence_id ORDER BY p.fact_id, p.position`,
      )
      .all() as PinpointRow[],
  )
  const indicators = tags<Indicator>(db, 'SELECT fact_id AS factId, indicator AS value FROM fact_indicator')
  const requirements = tags<string>(db, 'SELECT fact_id AS factId, requirement AS value FROM fact_requirement')
  const contradictions = tags<FactId>(
    db,
    `SELECT factId, value FROM (SELECT one_id AS factId, other_id AS value FROM conflict UNION SELECT other_id, one_id FROM conflict)
     WHERE value IN (SELECT id FROM fact WHERE trashed_at IS NULL)`,
  )
  return rows.toSorted(inOrderOfTime).map((row) => ({
    ...row,
    pinpoints: (pins.get(row.id) ?? []).map(rowToPinpoint),
    indicators: indicators.get(row.id) ?? [],
    requirements: requirements.get(row.id) ?? [],
    contradicts: contradictions.get(row.id) ?? [],
  }))
}

function group<T extends { factId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(row.factId, [...(groups.get(row.factId) ?? []), row])
  return groups
}

function tags<T>(db: ReadDb, sql: string): Map<string, T[]> {
  const groups = group(db.prepare(sql).all() as { factId: string; value: T }[])
  return new Map([...groups].map(([id, rows]) => [id, rows.map((row) => row.value)]))
}

export function countFacts(db: ReadDb): number {
  return Number(db.prepare('SELECT count(*) FROM fact WHERE trashed_at IS NULL').pluck().get())
}

/** Whether a fact of the case has this id; one in the Trash does not count. */
export function factExists(db: ReadDb, id: string): boolean {
  return db.prepare('SELECT 1 FROM fact WHERE id = ? AND trashed_at IS NULL').get(id) !== undefined
}

/** What a pinpoint leads to, as stored. */
export type StoredPinpoint = Pick<Pinpoint, 'id' | 'page' | 'quote' | 'row' | 'at'>

/** The pinpoints into one item, to be checked again when its text changes. */
export function pinpointsInto(db: ReadDb, evidenceId: string): readonly StoredPinpoint[] {
  return db
    .prepare('SELECT id, page, quote, row, at FROM pinpoint WHERE evidence_id = ?')
    .all(evidenceId) as StoredPinpoint[]
}

export function updateResolution(tx: WriteDb, pinpointId: string, resolves: boolean, machine: boolean): void {
  tx.prepare('UPDATE pinpoint SET resolves = ?, machine = ? WHERE id = ?').run(
    resolves ? 1 : 0,
    machine ? 1 : 0,
    pinpointId,
  )
}
