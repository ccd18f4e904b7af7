import type { PageText } from '../../domain/evidence.ts'
import type { NewPinpoint } from '../../domain/fact.ts'
import { quoteStandsIn } from '../../domain/quote.ts'

type Target = Pick<NewPinpoint, 'page' | 'quote' | 'row' | 'at'>

/**
 * Whether a pinpoint leads to what it names: its quote on its page; where that page has no text to compare, or no quote is given, the page itself; or a row
 * or time code. Text a machine read and nobody confirmed can't tell a wrong quote from a word read wrong: such a quote leads to its page, and is marked as
 * resting on machine text, as is one that stands there. A page or region cited without a quote rests on no text.
 */
export function resolvePinpoint(
  pin: Target,
  pages: number | null,
  texts: readonly PageText[],
): { resolves: boolean; machine: boolean } {
  const page = pin.page ?? null
  const quote = pin.quote ?? null
  const candidates = texts.filter((text) => text.text !== '' && (page === null || text.page === page))
  const quoted = quote === null ? undefined : candidates.find((text) => quoteStandsIn(text.text, quote))
  const compared = page === null || candidates.some((text) => !text.machine)
  if (quoted) return { resolves: true, machine: quoted.machine }
  if (quote !== null && candidates.length > 0 && compared) return { resolves: false, machine: false }
  const machine = quote !== null && candidates.length > 0
  if (page !== null) return { resolves: pages !== null && page <= pages, machine }
  return { resolves: (pin.row ?? pin.at ?? null) !== null, machine: false }
}
