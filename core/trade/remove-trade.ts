import type { EvidenceId } from '../../domain/ids.ts'
import { removeTradeFile } from '../../db/repositories/trade-files.ts'
import type { App } from '../app.ts'
import { record } from '../record.ts'

/** Takes a file's shipments out of the case again; the file itself stays as evidence. */
export function removeTrade(app: App, id: EvidenceId): void {
  record(app, ['trade', 'evidence', 'petition', 'search'], (tx) => {
    const had = removeTradeFile(tx, id)
    return { made: null, events: [{ action: 'trade.removed', subject: id, detail: { had } }] }
  })
}
