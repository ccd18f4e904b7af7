import { AppError } from '../../domain/errors.ts'
import { parseFuzzyDate } from '../../domain/fuzzy-date.ts'
import type { FactId } from '../../domain/ids.ts'
import { shareSentence, spanWords } from '../../domain/share-words.ts'
import type { App } from '../app.ts'
import { addFact } from '../facts/add-fact.ts'
import { shareOfTrade } from './report-trade.ts'

/** A fact cites no more rows than this, the first; a table of the share has them all. */
const CITED_ROWS = 200

export interface ShareCite {
  readonly of: string
  readonly naming: string
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** In place of the sentence that the figures make. */
  readonly statement?: string | undefined
}

/** Makes a fact of a share, its pinpoints the rows that name both. Throws `nothing-to-cite` where none does, `bad-date`; no fact is kept then. */
export function citeShare(app: App, { of, naming, from = '', to = '', statement }: ShareCite): FactId {
  const share = shareOfTrade(app, of, naming, { ...(from ? { from } : {}), ...(to ? { to } : {}) })
  const sentence = shareSentence(share, { from, to })
  if (sentence === null || share.rows.length === 0)
    throw new AppError(
      'nothing-to-cite',
      `No recorded shipment of ${of} in these days names ${naming}, so no row shows it. No fact was kept.`,
      'Write both names as the records do, or choose other days.',
    )
  const left = share.rows.length - CITED_ROWS
  const span = spanWords({ from, to })
  return addFact(app, {
    statement: statement ?? sentence,
    date: span !== null && parseFuzzyDate(span) ? span : null,
    certainty: 'documented',
    pinpoints: share.rows.slice(0, CITED_ROWS),
    note: left > 0 ? `Rests on ${left} more rows; a table made of the share lists them all.` : null,
  })
}
