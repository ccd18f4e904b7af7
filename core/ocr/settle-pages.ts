import type { WriteDb } from '../../db/handles.ts'
import { clearNoText, readMachinePage } from '../../db/repositories/machine-text.ts'
import { replaceOnePage } from '../../db/repositories/page-text.ts'
import { resolveAgain } from '../facts/resolve-again.ts'
import { cutWords } from '../search/cut-words.ts'

/** Makes the text of machine-read pages, their entries in the index and the pinpoints into them what reading and confirmation say now. */
export function settlePages(tx: WriteDb, evidenceId: string, pages: readonly number[]): void {
  for (const page of pages) settle(tx, evidenceId, page)
  clearNoText(tx, evidenceId)
  resolveAgain(tx, evidenceId)
}

function settle(tx: WriteDb, evidenceId: string, page: number): void {
  const read = readMachinePage(tx, evidenceId, page)
  if (!read) return
  const { confirmed } = read
  const text = confirmed?.text ?? read.text
  const stored = text === '' ? null : { page, text, machine: confirmed === null, words: cutWords(text) }
  replaceOnePage(tx, evidenceId, page, stored)
}
