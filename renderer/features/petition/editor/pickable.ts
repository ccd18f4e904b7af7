import type { JSONContent } from '@tiptap/core'
import type { AuthorityInfo } from '../../../../domain/authority-record.ts'
import type { Fact, Pinpoint } from '../../../../domain/fact.ts'
import type { EvidenceId } from '../../../../domain/ids.ts'
import type { SectionInfo } from '../../../../domain/written.ts'

/** Something a sentence can point to, and what stands in the text for it. */
export interface Pickable {
  readonly id: string
  readonly group: 'Facts' | 'Quotations' | 'Shipments' | 'Evidence' | 'Authorities' | 'Parts'
  readonly title: string
  readonly hint: string
  readonly content: readonly JSONContent[]
}

interface Sources {
  readonly facts: readonly Fact[]
  readonly evidence: readonly { readonly id: EvidenceId; readonly title: string; readonly date: string | null }[]
  readonly authorities: readonly AuthorityInfo[]
  readonly sections: readonly SectionInfo[]
  /** Tables and figures: what a reference to each says, and its caption. */
  readonly captioned: readonly { readonly id: string; readonly words: string; readonly caption: string }[]
}

const text = (words: string): JSONContent => ({ type: 'text', text: words })

/** A cite of one place. */
export const citeOf = (evidenceId: EvidenceId, page: number | null, quote: string | null): JSONContent => ({
  type: 'cite',
  attrs: { evidenceId, page, quote },
})

const citePin = ({ evidenceId, page, quote }: Pinpoint) => citeOf(evidenceId, page, quote)

/** Everything that can be cited, newest facts first. */
export function pickables({ facts, evidence, authorities, sections, captioned }: Sources): readonly Pickable[] {
  const titles = new Map(evidence.map((item) => [item.id, item.title]))
  const newest = facts.toReversed()
  return [
    ...newest.flatMap((fact) => factOf(fact, titles)),
    ...evidence.map(({ id, title, date }): Pickable => {
      return { id, group: 'Evidence', title, hint: date ?? 'undated', content: [citeOf(id, null, null)] }
    }),
    ...authorities.map(({ id, cite, says, verifiedAsOf }): Pickable => {
      const hint = verifiedAsOf === null ? `not confirmed · ${says}` : says
      return {
        id,
        group: 'Authorities',
        title: cite,
        hint,
        content: [{ type: 'law', attrs: { authority: id, detail: null } }],
      }
    }),
    ...sections
      .filter(({ hidden, id }) => !hidden && id !== 'opening')
      .map(({ id, number, title }): Pickable => {
        return {
          id,
          group: 'Parts',
          title: `${number} ${title}`.trim(),
          hint: 'cross-reference',
          content: [{ type: 'reference', attrs: { target: id } }],
        }
      }),
    ...captioned.map(({ id, words, caption }): Pickable => {
      const content = [{ type: 'reference', attrs: { target: id } }]
      return { id, group: 'Parts', title: `${words}. ${caption}`, hint: 'cross-reference', content }
    }),
    ...newest.flatMap((fact) => quotesOf(fact, titles)),
  ]
}

function factOf(
  { id, statement, date, pinpoints }: Fact,
  titles: ReadonlyMap<EvidenceId, string>,
): readonly Pickable[] {
  const proofs = pinpoints.filter(({ resolves }) => resolves)
  if (proofs.length === 0) return []
  const content = proofs.flatMap((pin, i) => (i === 0 ? [citePin(pin)] : [text('; '), citePin(pin)]))
  const where = [...new Set(proofs.map(({ evidenceId }) => titles.get(evidenceId) ?? ''))].join(', ')
  return [{ id, group: 'Facts', title: statement, hint: [date, where].filter(Boolean).join(' · '), content }]
}

function quotesOf({ pinpoints }: Fact, titles: ReadonlyMap<EvidenceId, string>): readonly Pickable[] {
  return pinpoints.flatMap((pin): Pickable[] => {
    const { id, evidenceId, page, quote, resolves } = pin
    if (!resolves || quote === null) return []
    const quoted = { ...text(quote), marks: [{ type: 'quoted', attrs: { evidenceId, page, quote } }] }
    const content = [text('“'), quoted, text('” '), citePin(pin)]
    return [
      { id: `quote ${id}`, group: 'Quotations', title: `“${quote}”`, hint: titles.get(evidenceId) ?? '', content },
    ]
  })
}

const MOST = 40

/** What fits the words typed, in its own order: every word must stand in the title or the hint. */
export function fitting(all: readonly Pickable[], query: string): readonly Pickable[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = ({ title, hint, group }: Pickable) => {
    const text = `${group} ${title} ${hint}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
  return all.filter(fits).slice(0, MOST)
}
