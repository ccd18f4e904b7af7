import type { App } from '../../../core/app.ts'
import { answerChecklist } from '../../../core/checklists/answer-checklist.ts'
import { addEvidence } from '../../../core/evidence/add-evidence.ts'
import { editEvidence } from '../../../core/evidence/edit-evidence.ts'
import { addFact } from '../../../core/facts/add-fact.ts'
import { setField } from '../../../core/petition/set-field.ts'
import type { EvidenceEdit } from '../../../domain/evidence.ts'
import type { NewFact } from '../../../domain/fact.ts'
import type { EvidenceId, FactId } from '../../../domain/ids.ts'
import { AUDIT_REPORT } from '../../../templates/parts/checklists/questions.ts'
import { writeFiles } from '../temp-case.ts'
import { fields } from './fields.ts'

export const TEMPLATE = 'wro-12-42'

/** The items of the complete case by name: what each is, and its text. Those from `spare` on are collected and not used. */
const ITEMS = {
  statement: [
    'Statement of a worker. Oakhurst Textile Works makes pullovers in Eastport. We knit from six in the morning to ten at night. The gates are locked at night and nobody may leave. Who leaves loses three months of pay. Passports are kept in the office safe.',
    { kind: 'statement', author: 'Mina Rahal', date: '2026-06-10' },
  ],
  audit: [
    'Audit report. Ten of 49 workers were interviewed. Shifts end at ten at night. Pay of three months is held back from those who leave. All workers signed a contract.',
    { kind: 'audit-report', publisher: 'Audit House', date: '2026-05-20' },
  ],
  notice: [
    'Notice of the ministry. The hostel of Oakhurst Textile Works at 1 Mill Road, Eastport, is locked at night. The employer keeps the passports.',
    { kind: 'government-document', publisher: 'Ministry of Labor of Eastland', date: '2026-04-02' },
  ],
  registry: [
    'Registry extract. Oakhurst Textile Works Co., Ltd., 1 Mill Road, Eastport, Eastland. Business: knitted pullovers for women, label Oak Leaf.',
    { kind: 'corporate-record', publisher: 'Company Registry of Eastland', date: '2026-07-01' },
  ],
  photo: [
    'Photograph of a carton: women’s pullovers, label Oak Leaf, style OT-11.',
    { kind: 'photo', author: 'Jon Field', date: '2026-08-15' },
  ],
  rows: [
    'OAKHURST TEXTILE WORKS 12 cartons pullovers BAY APPAREL INC NEWARK 2026-09-03\nOAKHURST TEXTILE WORKS 30 cartons pullovers BAY APPAREL INC NEWARK 2026-10-01',
    { kind: 'trade-record', publisher: 'Harbor Manifest Data', date: '2026-10-05' },
  ],
  press: [
    'The Eastport Courier: Oakhurst Textile Works sends pullovers to Bay Apparel in Newark. The gates are locked at night.',
    { kind: 'press-report', publisher: 'The Eastport Courier', date: '2026-03-01' },
  ],
  page: [
    'Oakhurst Watch: passports are kept in the office safe.',
    { kind: 'web-page', publisher: 'Oakhurst Watch', date: '2026-02-01', url: 'https://example.org/oakhurst' },
  ],
} as const satisfies Readonly<Record<string, readonly [string, EvidenceEdit]>>
export type ItemName = keyof typeof ITEMS | 'scan' | 'broken'

/** A fact of the complete case: its passages by item and quote, and what differs from a plain dated fact. */
type Planned = Omit<Partial<NewFact>, 'pinpoints'> & { readonly statement: string; readonly pins: readonly Pin[] }
export type Pin = readonly [item: ItemName, quote: string]

const REASONS = 'reasons'
const FACTS = {
  goods: {
    statement: 'Oakhurst Textile Works packs women’s pullovers of the label Oak Leaf.',
    date: '2026-08-15',
    pins: [
      ['photo', 'women’s pullovers, label Oak Leaf'],
      ['registry', 'knitted pullovers for women, label Oak Leaf'],
    ],
    requirements: ['merchandise'],
  },
  where: {
    statement: 'Oakhurst Textile Works Co., Ltd. works at 1 Mill Road, Eastport.',
    date: '2026-07-01',
    pins: [['registry', 'Oakhurst Textile Works Co., Ltd., 1 Mill Road, Eastport, Eastland']],
    requirements: ['production-where'],
  },
  whom: {
    statement: 'Oakhurst Textile Works makes the pullovers.',
    date: '2026-06-10',
    pins: [
      ['statement', 'Oakhurst Textile Works makes pullovers in Eastport.'],
      ['registry', 'Business: knitted pullovers for women'],
    ],
    requirements: ['production-by-whom', REASONS],
  },
  hours: {
    statement: 'Workers knit from six in the morning to ten at night.',
    date: '2026-06-10',
    pins: [
      ['statement', 'from six in the morning to ten at night'],
      ['audit', 'Shifts end at ten at night.'],
    ],
    requirements: ['production-how', REASONS],
    indicators: ['excessive-overtime'],
  },
  locked: {
    statement: 'The gates are locked at night and nobody may leave.',
    date: '2026-06-10',
    pins: [
      ['statement', 'The gates are locked at night and nobody may leave.'],
      ['notice', 'is locked at night'],
    ],
    requirements: ['involuntariness', REASONS],
    indicators: ['restriction-of-movement'],
  },
  pay: {
    statement: 'Who leaves loses three months of pay.',
    date: '2026-06-10',
    pins: [
      ['statement', 'Who leaves loses three months of pay.'],
      ['audit', 'Pay of three months is held back'],
    ],
    requirements: ['menace-of-penalty', 'forced-labor', REASONS],
    indicators: ['withholding-of-wages'],
  },
  passports: {
    statement: 'The employer keeps the passports in a safe.',
    date: '2026-06-10',
    pins: [
      ['statement', 'Passports are kept in the office safe.'],
      ['notice', 'The employer keeps the passports.'],
    ],
    requirements: ['forced-labor'],
    indicators: ['retention-of-identity-documents'],
  },
  shipment: {
    statement:
      'On September 3, 2026 Oakhurst Textile Works shipped 12 cartons of pullovers to Bay Apparel Inc in Newark.',
    date: '2026-09-03',
    pins: [['rows', 'OAKHURST TEXTILE WORKS 12 cartons pullovers BAY APPAREL INC NEWARK 2026-09-03']],
    requirements: ['import-nexus'],
  },
  contract: {
    statement: 'The audit report says that all workers signed a contract.',
    date: '2026-05-20',
    pins: [['audit', 'All workers signed a contract.']],
    requirements: ['contrary-evidence'],
    bearing: 'against',
  },
} as const satisfies Readonly<Record<string, Planned>>
export type FactName = keyof typeof FACTS

/** The complete case, open: where nothing we check is missing, weak or at fault. */
export interface CompleteCase {
  readonly app: App
  readonly items: Readonly<Record<ItemName, EvidenceId>>
  readonly facts: Readonly<Record<FactName, FactId>>
}

/** Fills a new case with everything a petition under § 12.42(b) needs, through the core as a person does. */
export async function completeCase(app: App, folder: string): Promise<CompleteCase> {
  const items = await addItems(app, folder)
  for (const [field, value] of Object.entries(fields)) setField(app, { template: TEMPLATE, field, value })
  const facts = Object.fromEntries(
    Object.entries(FACTS).map(([name, fact]) => [name, addFact(app, factOf({ items }, fact))]),
  ) as Record<FactName, FactId>
  for (const { id } of AUDIT_REPORT.items) answerOne(app, items.audit, id)
  return { app, items, facts }
}

function answerOne(app: App, evidenceId: EvidenceId, item: string): void {
  const asked = { evidenceId, checklist: AUDIT_REPORT.id, item } as const
  if (item !== 'sample') answerChecklist(app, { ...asked, verdict: 'not-shown' })
  else {
    const words = 'The auditor interviewed ten of 49 workers.'
    answerChecklist(app, {
      ...asked,
      verdict: 'weakness',
      words,
      page: 1,
      quote: 'Ten of 49 workers were interviewed.',
    })
  }
}

/** A planned fact as the core takes it, with what is changed in it. */
export function factOf({ items }: Pick<CompleteCase, 'items'>, { pins, ...fact }: Planned): NewFact {
  const pinpoints = pins.map(([item, quote]) => ({ evidenceId: items[item], page: 1, quote }))
  return { ...fact, indicators: [...(fact.indicators ?? [])], requirements: [...(fact.requirements ?? [])], pinpoints }
}

/** The plan of a fact, to be changed. */
export const planOf = (name: FactName): Planned => FACTS[name]

async function addItems(app: App, folder: string): Promise<Record<ItemName, EvidenceId>> {
  const files = Object.fromEntries(Object.entries(ITEMS).map(([name, [text]]) => [`${name}.txt`, text]))
  const scan = Buffer.from(PIXEL, 'base64')
  const paths = await writeFiles(folder, { ...files, 'scan.png': scan, 'broken.pdf': '%PDF-1.7\nnothing follows' })
  const added = await addEvidence(app, { paths, receivedOn: '2026-11-01', receivedHow: 'By hand' })
  const names: readonly ItemName[] = [...(Object.keys(ITEMS) as (keyof typeof ITEMS)[]), 'scan', 'broken']
  const ids = names.map((name, i) => [name, added[i]?.id] as const)
  for (const [name, [, edit]] of Object.entries(ITEMS)) {
    const id = ids.find(([other]) => other === name)?.[1]
    if (id) editEvidence(app, { id, edit: { title: `The ${name}`, language: 'en', ...edit } })
  }
  return Object.fromEntries(ids) as Record<ItemName, EvidenceId>
}

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
