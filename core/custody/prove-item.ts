import { resolve } from 'node:path'
import type { ItemProof, SignedWhere } from '../../domain/item-proof.ts'
import { findProtected, replaceProtected } from '../../domain/protection/find-protected.ts'
import { renderItemProof } from '../../document/typst/item-proof.ts'
import { readEvents } from '../../db/repositories/custody.ts'
import type { App } from '../app.ts'
import type { VerifyOptions } from '../case/verify-case.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { listTimestamps } from '../evidence/timestamps/list-timestamps.ts'
import { stampLine } from '../evidence/timestamps/stamp-line.ts'
import { writeWhole } from '../petition/write-whole.ts'
import { typesetWhole } from '../petition/write-volume.ts'
import { listProtection } from '../protection/list-protection.ts'
import { record } from '../record.ts'
import { hashOriginal } from './hash-original.ts'
import { proofPage, type ProofInput } from './proof-page.ts'
import { verifyChain } from './verify-chain.ts'

/** How many entries of the log are tried to be printed; the page must stay one. */
const LOG_ROWS = [12, 8, 6, 4, 2]

/** Writes the one page that proves an item: its original read again and hashed, its capture data, its log, and a certification to sign. Protected names stand as their aliases. Throws `no-such-evidence`, `cannot-typeset`, `cannot-write`, `cancelled`. */
export async function proveItem(
  app: App,
  input: { readonly id: string; readonly out: string; readonly where?: SignedWhere },
  options: VerifyOptions = {},
): Promise<ItemProof> {
  const item = existingEvidence(app, input.id)
  const hashed = await hashOriginal(app, item.id, options)
  const find = findProtected(listProtection(app))
  const { events, head, firstBreak } = verifyChain(app.database.read)
  const page = {
    item,
    hashed,
    events: readEvents(app.database.read, item.id),
    stamps: listTimestamps(app, item.id).map(stampLine),
    head,
    chain: { events, broken: firstBreak?.seq ?? null },
    where: input.where ?? 'inside',
    say: (words: string) => replaceProtected(find, words),
  }
  const { pdf, pages } = await onePage(app, page, options.signal)
  const path = resolve(input.out)
  const written = await writeWhole(path, pdf)
  record(app, ['case'], () => ({
    made: null,
    events: [{ action: 'evidence.proved', subject: item.id, detail: { sha256: written.sha256, holds: hashed.holds } }],
  }))
  return { id: item.id, path, pages, ...written, hashed }
}

async function onePage(app: App, page: ProofInput, signal?: AbortSignal) {
  for (const most of LOG_ROWS) {
    const set = await typesetWhole(app, renderItemProof(proofPage(page, most)), signal)
    if (set.pages === 1 || most === LOG_ROWS.at(-1)) return set
  }
  throw new Error('a page was set')
}
