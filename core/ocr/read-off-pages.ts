import type { OcrLanguage, PageTurn, ReadOff } from '../../domain/machine-text.ts'
import { readMachinePages, writeOrder } from '../../db/repositories/machine-text.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import { now, type App } from '../app.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { record } from '../record.ts'
import { chooseLanguages, choosePages } from './choose-pages.ts'
import { readOrdered, type OcrWatch } from './read-ordered.ts'

export interface ReadOffInput {
  readonly id: string
  /** Read in each, one after the other; none: the language the item is in. */
  readonly languages?: readonly OcrLanguage[]
  /** Null: all pages without text. */
  readonly pages?: readonly number[] | null
  readonly turn?: PageTurn
}

/**
 * Reads the text off pages of an item that have none, in the languages chosen, and marks it as machine text. What was asked for is in the case before the
 * first page is read, and each page when it is. Throws `no-ocr-language`, `nothing-to-read`, `no-such-page`, `no-such-evidence`, `cancelled`.
 */
export async function readOffPages(app: App, input: ReadOffInput, watch: OcrWatch = {}): Promise<ReadOff> {
  const item = existingEvidence(app, input.id)
  const db = app.database.read
  const languages = chooseLanguages(item, input.languages ?? [])
  const read = readMachinePages(db, item.id)
  const { pages, skipped } = choosePages(item, input.pages ?? null, readPageText(db, item.id), read)
  if (pages.length > 0) {
    const order = { evidenceId: item.id, languages, turn: input.turn ?? 0, pages }
    record(app, ['evidence', 'reading'], (tx) => {
      writeOrder(tx, order, now(app))
      const detail = { languages, pages: pages.length, turn: order.turn * 90 }
      return { made: null, events: [{ action: 'evidence.ocr-asked', subject: item.id, detail }] }
    })
    await readOrdered(app, item.id, watch)
  }
  const chosen = new Set(pages)
  return {
    id: item.id,
    pages: readMachinePages(app.database.read, item.id).filter(({ page }) => chosen.has(page)),
    skipped,
  }
}
