import type { CaseView, ProvedFact } from '../../domain/case-view.ts'
import { KIND_WORDS, type Evidence, type PageText } from '../../domain/evidence.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import type { Translation } from '../../domain/translation.ts'
import { parsePageRanges } from '../../domain/page-ranges.ts'
import { flattenText, quoteStandsIn } from '../../domain/quote.ts'
import type { ExhibitPart } from '../../document/model.ts'
import type { ExhibitSource } from '../../document/resolve/exhibits.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import { findStill } from '../../db/repositories/stills.ts'
import type { Template } from '../../templates/template.ts'
import type { App } from '../app.ts'
import { hide, type Hiding } from '../protection/hiding.ts'
import { exhibitUnits } from '../exhibits/exhibit-units.ts'
import type { ExhibitSettings } from '../exhibits/read-arrangement.ts'
import { certificateName, certificatePage } from './certificate-page.ts'
import type { ExhibitPdf } from './exhibit-pdf.ts'
import { exhibitRemark } from './exhibit-remark.ts'
import { asSentence, dateWords, isLanguageTag, languageWords } from './exhibit-words.ts'
import { pairedSource } from './paired-source.ts'
import type { DocumentVersion } from './public/document-version.ts'
import { rulesFor } from './public/page-rules.ts'
import { SEALED_TITLE, sourceIn, sourceSealed, WITHHELD_TITLE } from './public/public-sources.ts'
import { keptSetExhibit } from './set-exhibits.ts'
import { typesetWhole } from './write-volume.ts'

/** The items a document cites, ready to be numbered, and the pages already made for those that are set from their text. */
export interface ExhibitSources {
  readonly sources: readonly ExhibitSource[]
  readonly made: ReadonlyMap<string, ExhibitPdf>
}

/** What the exhibits of a petition are made from: the items it cites, in the order of their first citation, and what was chosen for them. */
export interface Chosen {
  readonly template: Template
  readonly view: CaseView
  readonly settings: ExhibitSettings
  readonly cited: readonly EvidenceId[]
  /** Which version of the petition they are for; null for the one with nothing taken out. */
  readonly version: DocumentVersion | null
  /** What is shown to nobody who reads it. */
  readonly hiding: Hiding | null
}

/** What each exhibit will be in the bound volume: its pages, its words on the cover, and where its quotes stand. */
export async function exhibitSources(app: App, chosen: Chosen, signal?: AbortSignal): Promise<ExhibitSources> {
  const made = new Map<string, ExhibitPdf>()
  const sources: ExhibitSource[] = []
  const factsOf = factsByItem(chosen.view)
  const alone = async (id: EvidenceId | null): Promise<ExhibitSource | null> => {
    const item = id === null ? undefined : chosen.view.evidence.get(id)
    if (!item) return null
    const { version, hiding } = chosen
    const texts = readPageText(app.database.read, item.id)
    const rules = version ? rulesFor(version.protection, item.id) : null
    const ownRules = hiding ? rulesFor(hiding.protection, item.id) : null
    const set = item.binding === 'set' ? await keptSetExhibit(app, item, texts, { signal, rules: ownRules }) : null
    if (set) made.set(item.id, set)
    const remark = exhibitRemark(item, findStill(app.database.read, item.id))
    const source = { ...sourceOf(chosen, item, factsOf.get(item.id) ?? [], texts, set), remark }
    const worded = version && rules ? sourceIn(version, source, { rules, texts }) : source
    return hiding?.of === 'sealed' && ownRules ? sourceSealed(hiding, worded, { rules: ownRules, texts }) : worded
  }
  for (const { evidenceId, pair } of exhibitUnits(chosen.view, chosen.settings, chosen.cited)) {
    const own = await alone(evidenceId)
    const translated = await alone(pair?.translationId ?? null)
    const certificate = await alone(pair?.certificateId ?? null)
    const hidden = [own, translated, certificate].find(
      (source) => source?.title === WITHHELD_TITLE || source?.title === SEALED_TITLE,
    )
    if (pair && hidden) {
      // What one of a pair may not show, the other would tell.
      const also = [pair.originalId, pair.translationId, ...(pair.certificateId ? [pair.certificateId] : [])]
      const parts = [{ kind: 'item', evidenceId: hidden.evidenceId, of: 1, only: null } as const]
      sources.push({ ...hidden, evidenceId, parts, also })
      continue
    }
    if (pair && translated && !certificate) {
      made.set(certificateName(evidenceId), await setCertificate(app, chosen, pair, signal))
    }
    const bound = own && translated ? pairedSource(own, translated, certificate, chosen.settings.translations) : own
    if (bound) sources.push(bound)
  }
  return { sources, made }
}

async function setCertificate(
  app: App,
  { view, hiding }: Chosen,
  pair: Translation,
  signal?: AbortSignal,
): Promise<ExhibitPdf> {
  const [original, translation] = [view.evidence.get(pair.originalId), view.evidence.get(pair.translationId)]
  if (!original || !translation) throw new Error('a pair is made of items of the case')
  const say = (words: string) => hide(words, hiding)
  const { pdf, pages } = await typesetWhole(app, certificatePage(pair, original, translation, say), signal)
  return { pdf, pages, pageTexts: [] }
}

function factsByItem({ facts }: CaseView): ReadonlyMap<EvidenceId, readonly ProvedFact[]> {
  const byItem = new Map<EvidenceId, ProvedFact[]>()
  for (const fact of facts.all) {
    for (const id of new Set(fact.pinpoints.map((pin) => pin.evidenceId))) {
      const own = byItem.get(id)
      if (own) own.push(fact)
      else byItem.set(id, [fact])
    }
  }
  return byItem
}

function sourceOf(
  { template, settings }: Chosen,
  item: Evidence,
  facts: readonly ProvedFact[],
  texts: readonly PageText[],
  set: ExhibitPdf | null,
): Omit<ExhibitSource, 'remark'> {
  const choice = settings.choices.get(item.id)
  const of = set?.pages ?? (item.binding === 'picture' || item.binding === 'slip' ? 1 : (item.pages ?? 1))
  const only = excerptOf(choice?.pages ?? null, of)
  return {
    evidenceId: item.id,
    title: choice?.title ?? item.title,
    pages: only?.length ?? of,
    parts: [{ kind: 'item', evidenceId: item.id, of, only, ...spoken(item) }],
    included: choice?.included ?? false,
    what: KIND_WORDS[item.kind],
    purpose: choice?.purpose ?? '',
    keyInformation: choice?.keyInformation ?? factWords(facts),
    supports: supportedBy(template, facts),
    source: sourceWords(item),
    date: dateWords(item.date ?? ''),
    language: languageWords(item.language ?? ''),
    sha256: item.sha256,
    bytes: item.bytes,
    originalName: item.originalName,
    locate: (page, quote) => within(only, pageIn(item, texts, set, page, quote)),
  }
}

/** The language of an item's pages; a slip sheet in its place is in the petition's. */
function spoken({ language, binding }: Evidence): Pick<ExhibitPart, 'language'> {
  return language !== null && isLanguageTag(language) && binding !== 'slip' ? { language } : {}
}

/** The pages of an excerpt that are there; null for the whole item. */
export function excerptOf(typed: string | null, of: number): readonly number[] | null {
  const pages = typed === null ? null : parsePageRanges(typed)
  const there = pages?.filter((page) => page <= of) ?? []
  return there.length === 0 || there.length === of ? null : there
}

/** Where a page of the item stands in its excerpt; null, for the cover sheet, where it was left out. */
function within(only: readonly number[] | null, page: number | null): number | null {
  if (only === null || page === null) return page
  const at = only.indexOf(page)
  return at < 0 ? null : at + 1
}

/** The first things the facts on an item say, as sentences. */
const factWords = (facts: readonly ProvedFact[]) =>
  facts
    .slice(0, 3)
    .map((fact) => asSentence(fact.statement))
    .join(' ')

function supportedBy(template: Template, facts: readonly ProvedFact[]): readonly string[] {
  return [...new Set(facts.flatMap((fact) => fact.requirements))].flatMap((id) => {
    const requirement = template.requirements[id]
    return requirement ? [`${requirement.says} (${requirement.cites})`] : []
  })
}

/** Who made an item and who gave it, each once. */
export const sourceWords = (item: Evidence) =>
  [...new Set([item.author, item.publisher, item.source])].filter((part) => part !== null && part !== '').join(', ')

/** The exhibit page a pinpoint's page and quote stand on; null for the item as a whole. */
export function pageIn(
  item: Evidence,
  texts: readonly PageText[],
  set: ExhibitPdf | null,
  page: number | null,
  quote: string | null,
): number | null {
  if (page === null && quote === null) return null
  if (set) return quote === null ? 1 : pageOfQuote(set.pageTexts, quote)
  if (item.binding === 'picture' || item.binding === 'slip') return 1
  const quoted = page === null && quote !== null ? texts.find((text) => quoteStandsIn(text.text, quote))?.page : page
  return Math.min(quoted ?? 1, item.pages ?? 1)
}

/** The page a quote begins on: it may run over to the next. */
function pageOfQuote(pages: readonly string[], quote: string): number {
  const whole = pages.findIndex((text) => quoteStandsIn(text, quote))
  if (whole >= 0) return whole + 1
  const flat = pages.map(flattenText)
  const start = flattenText(quote)
  for (let length = start.length - 1; length > 12; length -= 4) {
    const found = flat.findIndex(
      (text) => text.endsWith(start.slice(0, length)) || text.includes(start.slice(0, length)),
    )
    if (found >= 0) return found + 1
  }
  return 1
}
