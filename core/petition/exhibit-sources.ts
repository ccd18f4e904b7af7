import type { CaseView } from '../../domain/case-view.ts'
import { KIND_WORDS, type Binding, type Evidence, type PageText } from '../../domain/evidence.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import { flattenText, quoteStandsIn } from '../../domain/quote.ts'
import type { ExhibitSource } from '../../document/resolve/exhibits.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import type { Template } from '../../templates/template.ts'
import type { App } from '../app.ts'
import { setExhibit, type ExhibitPdf } from './exhibit-pdf.ts'
import { rulesFor } from './public/page-rules.ts'
import { sourceIn } from './public/public-sources.ts'
import type { DocumentVersion } from './public/document-version.ts'
import { asSentence, dateWords, languageWords } from './exhibit-words.ts'

/** The items a document cites, ready to be numbered, and the pages already made for those that are set from their text. */
export interface ExhibitSources {
  readonly sources: readonly ExhibitSource[]
  readonly made: ReadonlyMap<EvidenceId, ExhibitPdf>
}

/** What each cited item will be in the bound volume: its pages, its words on the cover, and where its quotes stand. */
export async function exhibitSources(
  app: App,
  template: Template,
  view: CaseView,
  cited: readonly EvidenceId[],
  { version, signal }: { readonly version: DocumentVersion | null; readonly signal?: AbortSignal | undefined },
): Promise<ExhibitSources> {
  const made = new Map<EvidenceId, ExhibitPdf>()
  const sources: ExhibitSource[] = []
  for (const id of cited) {
    const item = view.evidence.get(id)
    if (!item) continue
    const texts = readPageText(app.database.read, id)
    const rules = version ? rulesFor(version.protection, id) : null
    const ownRules = version?.of === 'public' ? rules : null
    const set = item.binding === 'set' ? await setExhibit(app, item, texts, { signal, rules: ownRules }) : null
    if (set) made.set(id, set)
    const source = sourceOf(item, template, view, texts, set)
    sources.push(version && rules ? sourceIn(version, source, { rules, texts }) : source)
  }
  return { sources, made }
}

function sourceOf(
  item: Evidence,
  template: Template,
  view: CaseView,
  texts: readonly PageText[],
  set: ExhibitPdf | null,
): ExhibitSource {
  const facts = view.facts.all.filter((fact) => fact.pinpoints.some((pin) => pin.evidenceId === item.id))
  const supported = [...new Set(facts.flatMap((fact) => fact.requirements))].flatMap((id) => {
    const requirement = template.requirements[id]
    return requirement ? [`${requirement.says} (${requirement.cites})`] : []
  })
  return {
    evidenceId: item.id,
    title: item.title,
    pages: set?.pages ?? (item.binding === 'picture' || item.binding === 'slip' ? 1 : (item.pages ?? 1)),
    what: KIND_WORDS[item.kind],
    purpose: facts
      .slice(0, 3)
      .map((fact) => asSentence(fact.statement))
      .join(' '),
    supports: supported,
    source: sourceWords(item),
    date: dateWords(item.date ?? ''),
    language: languageWords(item.language ?? ''),
    sha256: item.sha256,
    bytes: item.bytes,
    originalName: item.originalName,
    remark: REMARKS[item.binding](item),
    locate: (page, quote) => pageIn(item, texts, set, page, quote),
  }
}

const sourceWords = (item: Evidence) =>
  [...new Set([item.author, item.publisher, item.source])].filter((part) => part !== null && part !== '').join(', ')

const REMARKS: Readonly<Record<Binding, (item: Evidence) => string | null>> = {
  copy: () => null,
  'page-images': (item) =>
    item.mediaType.startsWith('image/')
      ? null
      : 'Bound as page images at 200 dpi with the text behind them, since its own pages can’t be copied safely.',
  picture: () => null,
  set: () => 'Set as pages from the text of the file.',
  slip: (item) =>
    `Represented by a slip sheet${item.problem ? `: ${item.problem.message}` : '; the file is kept in the case and is available on request.'}`,
}

/** The exhibit page a pinpoint's page and quote stand on; null for the item as a whole. */
function pageIn(
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
