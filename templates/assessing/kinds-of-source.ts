import type { Assessment } from '../../domain/assessment.ts'
import type { CaseView } from '../../domain/case-view.ts'
import { KIND_WORDS } from '../../domain/evidence.ts'
import type { Evidence, EvidenceKind } from '../../domain/evidence.ts'
import { assessment } from './assessment.ts'
import { flawsOf } from './flaws-of.ts'
import type { Flaw } from './flaws-of.ts'
import { independentKinds } from './independent-kinds.ts'
import { itemsOf } from './support.ts'
import type { Support } from './support.ts'

export interface SourceRule {
  /** How many independent kinds of source must stand behind it. */
  readonly kinds: number
  /** Whether an undated fact counts. */
  readonly dated: boolean
  readonly ask: string
}

const SECONDARY: readonly EvidenceKind[] = ['press-report', 'web-page']

/** Whether the items are press and web pages only: reports of others, nothing at first hand or from an authority. */
export function isSecondary(items: readonly Evidence[]): boolean {
  return items.every((item) => SECONDARY.includes(item.kind))
}

/**
 * Judges facts by the independent kinds of source behind them. Only facts without a flaw make it met; facts that would
 * suffice but for a flaw make it weak, with that flaw as the reason.
 */
export function kindsOfSource(view: CaseView, supports: readonly Support[], rule: SourceRule): Assessment {
  if (supports.length === 0)
    return assessment('missing', 'No fact with a passage that can be shown supports it.', rule.ask)
  const sound = supports.filter((one) => flawsOf(view, one, rule.dated).length === 0)
  if (suffices(sound, rule)) return assessment('met', `${restingOn(sound)}.`, '', { on: sound })
  const why = [...shortfall(supports, rule), ...flawWords(view, supports, rule)].join(' ')
  return assessment('weak', why, rule.ask, { on: supports })
}

function suffices(supports: readonly Support[], rule: SourceRule): boolean {
  const items = itemsOf(supports)
  return supports.length > 0 && !isSecondary(items) && independentKinds(items).length >= rule.kinds
}

function shortfall(supports: readonly Support[], rule: SourceRule): readonly string[] {
  const items = itemsOf(supports)
  const found = independentKinds(items).length
  if (items.length === 1 && (rule.kinds > 1 || isSecondary(items))) return [`One source only: ${sourceWords(items)}.`]
  if (isSecondary(items)) return [`Press and web pages only: ${sourceWords(items)}.`]
  if (found >= rule.kinds) return []
  const same = new Set(items.map((item) => item.kind)).size > found ? ' The other kinds come from the same maker.' : ''
  return [`${found} independent kind of source, ${rule.kinds} needed: ${sourceWords(items)}.${same}`]
}

const FLAW_WORDS: Readonly<Record<Flaw, string>> = {
  undated: 'undated',
  'machine-text': 'resting on machine-read text nobody has confirmed',
  contradicted: 'contradicted by another fact that nothing answers',
  'rated-weak': 'rated weak',
  inferred: 'inferred, which no passage shows',
}

function flawWords(view: CaseView, supports: readonly Support[], rule: SourceRule): readonly string[] {
  const flaws = supports.flatMap((one) => flawsOf(view, one, rule.dated))
  return [...new Set(flaws)].map((flaw) => {
    const count = flaws.filter((other) => other === flaw).length
    return `${count} of ${supports.length} ${supports.length === 1 ? 'fact' : 'facts'} ${FLAW_WORDS[flaw]}.`
  })
}

/** "3 facts from 2 independent kinds of source: government document (CBP), press report (The Guardian)". */
export function restingOn(supports: readonly Support[]): string {
  const items = itemsOf(supports)
  const kinds = independentKinds(items).length
  const facts = `${supports.length} ${supports.length === 1 ? 'fact' : 'facts'}`
  return `${facts} from ${kinds} independent ${kinds === 1 ? 'kind' : 'kinds'} of source: ${sourceWords(items)}`
}

/** "government document (CBP), press report (The Guardian)"; what goes beyond four is counted. */
export function sourceWords(items: readonly Evidence[]): string {
  const words = [...new Set(items.map((item) => `${KIND_WORDS[item.kind].toLowerCase()} (${makerWords(item)})`))]
  return words.length > 4 ? `${words.slice(0, 4).join(', ')} and ${words.length - 4} more` : words.join(', ')
}

function makerWords(item: Evidence): string {
  return item.publisher ?? item.author ?? item.source ?? 'maker not recorded'
}
