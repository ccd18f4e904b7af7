import { AppError } from '../../domain/errors.ts'
import type { MachinePage } from '../../domain/machine-text.ts'
import { readMachinePage, readMachinePages, writeConfirmation } from '../../db/repositories/machine-text.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { cleanText } from '../evidence/decode-text.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { record } from '../record.ts'
import { settlePages } from './settle-pages.ts'

export interface ConfirmInput {
  readonly id: string
  readonly page: number
  /** The text as the person corrected it; null confirms it as it stands. */
  readonly text: string | null
}

/** A person says what a page reads that a machine has read: from then on it is text like any other. The machine's own stays beside it. Throws `no-machine-text`, `no-such-evidence`. */
export function confirmPage(app: App, { id, page, text }: ConfirmInput): MachinePage {
  const item = existingEvidence(app, id)
  const read = readMachinePage(app.database.read, item.id, page) ?? refuseUnread(item.title, page)
  const before = read.confirmed?.text ?? read.text
  const said = text === null ? before : cleanText(text).trim()
  return record(app, ['evidence', 'search', 'facts', 'petition'], (tx) => {
    const at = now(app)
    writeConfirmation(tx, app.newId(), { evidenceId: item.id, page, text: said, by: app.actor, at })
    stampFields(tx, 'evidence', item.id, ['confirmed text'], at)
    settlePages(tx, item.id, [page])
    const made = { ...read, confirmed: { text: said, by: app.actor, at } }
    const detail = { page, corrected: said !== read.text, letters: said.length }
    return { made, events: [{ action: 'evidence.text-confirmed', subject: item.id, detail }] }
  })
}

/** What a machine read of an item, page by page, and what was confirmed of it. Throws `no-such-evidence`. */
export function machinePages(app: App, id: string): MachinePage[] {
  return [...readMachinePages(app.database.read, existingEvidence(app, id).id)]
}

function refuseUnread(title: string, page: number): never {
  throw new AppError(
    'no-machine-text',
    `Page ${String(page)} of “${title}” was not read by a machine. Nothing was confirmed.`,
    'Read the text off it first, or give a page that was read.',
  )
}
