import { answered, support, supportWithShipments } from '../basics.ts'
import type { AssessInput } from '../basics.ts'
import { groundOf } from './reading/ground.ts'
import { inXinjiang } from './reading/xinjiang.ts'

/** What a case tells that decides which filing fits. */
export interface Signals {
  /** Facts with a passage that can be shown, of any kind. */
  readonly facts: number
  /** Facts on the workers' nationality. */
  readonly nationality: number
  /** Facts on the labor and its conditions. */
  readonly labor: number
  /** Facts on imports. */
  readonly imports: number
  /** What was written, or a fact on the place of production, places the goods or an input in Xinjiang. */
  readonly xinjiang: boolean
  /** What was written or the facts speak of Uyghurs or others moved out of Xinjiang for labor. */
  readonly transfer: boolean
  /** What was written or the facts speak of North Korea. */
  readonly northKorea: boolean
}

const PLACES = ['goods', 'goodsDetail', 'scope', 'producerAddress', 'producerCountry', 'supplyChain'] as const
const WORDS = [...PLACES, 'laborClass', 'reasonsForBelief', 'production'] as const
const TRANSFER = /uy?ghur|kazakh|kyrgyz|labou?r transfer|pairing[- ]assistance|poverty alleviation/i
const NORTH_KOREA = /north[\s-]*korea|\bdprk\b/i

/** Reads the signals from facts and fields. Words alone never show anything; they tell where to look. */
export function signalsOf({ view, fields }: AssessInput): Signals {
  const written = (names: readonly string[]) => names.map((name) => answered(fields, name) ?? '').join('\n')
  const proved = view.facts.all.filter((fact) => fact.items.length > 0)
  const told = proved.map(({ statement }) => statement).join('\n')
  const where = support(view, 'production-where').map(({ fact }) => fact.statement)
  return {
    facts: proved.length,
    nationality: support(view, 'workers-nationality').length,
    labor: support(view, 'forced-labor', 'involuntariness', 'menace-of-penalty', 'production-how', 'reasons').length,
    imports: supportWithShipments(view, 'import-nexus').length,
    xinjiang: inXinjiang(written(PLACES)) || where.some(inXinjiang),
    transfer: TRANSFER.test(`${written(WORDS)}\n${told}`),
    northKorea: groundOf(fields) === 'north-korean' || NORTH_KOREA.test(told),
  }
}

/** A law of `LAW_OF` as route advice cites it: with the copy it was read in. */
export const sourced = ({ cites, source }: { readonly cites: string; readonly source: string }): string =>
  `${cites} (${source})`
