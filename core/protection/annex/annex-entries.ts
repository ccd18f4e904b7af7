import { CONSENT_WORDS, RISK_WORDS } from '../../../domain/protection/sealed-source.ts'
import type { ExhibitEntry } from '../../../document/model.ts'
import type { AnnexEntry } from '../../../document/typst/sealed-annex.ts'
import type { AnnexSource, RestingItem } from './annex-sources.ts'

const NOT_RECORDED = 'not recorded'

/** The sources in words, each item under the number of its exhibit where a petition has it as one. */
export function annexEntries(
  sources: readonly AnnexSource[],
  exhibits: readonly ExhibitEntry[],
): readonly AnnexEntry[] {
  return sources.map(({ name, source, items }) => ({
    alias: name.alias,
    name: name.name,
    rows: [
      ['Other spellings', name.variants.join('; ')],
      ['Contact', source.contact || NOT_RECORDED],
      ['Consent', CONSENT_WORDS[source.consent]],
      ['Its limits', source.limits || NOT_RECORDED],
      ['Risk', RISK_WORDS[source.risk]],
      ['Risk, why', source.riskNote],
    ],
    items: items.map((resting) => itemRow(resting, exhibits)),
  }))
}

function itemRow({ item, how }: RestingItem, exhibits: readonly ExhibitEntry[]): AnnexEntry['items'][number] {
  const entry = exhibits.find(({ parts }) => parts.some(({ evidenceId }) => evidenceId === item.id))
  return [entry ? `Ex. ${entry.number}` : '', item.title, how.join(', ')]
}
