import { answered, signalsOf, sourced } from '../kit.ts'
import type { AssessInput, Fit } from '../kit.ts'
import { NKSPEA } from './law.ts'

const PORTS = /\b(dandong|dalian|hunchun|nakhodka|vanino|vladivostok)\b|丹东|大连/i

/** Fits cargo by way of a port near North Korea or a ship that called there. */
export function fits(input: AssessInput): Fit {
  const signs = signalsOf(input)
  const told = input.view.facts.all.map(({ statement }) => statement).join('\n')
  const port =
    answered(input.fields, 'ports') !== undefined ||
    PORTS.test(told) ||
    PORTS.test(answered(input.fields, 'supplyChain') ?? '')
  const cites = [sourced(NKSPEA.screening)]
  if (!port && !signs.northKorea) {
    const why =
      'Nothing in the case speaks of North Korea or of a port near it. The section is about cargo by way of such ports and ships.'
    return { fits: signs.facts === 0 ? 'maybe' : 'no', why, cites }
  }
  const where = port
    ? 'The case speaks of a port near North Korea'
    : 'The case speaks of North Korea but of no port yet'
  const limit =
    'The section gives screening, not seizure of goods, and its ground (A) rests on a report by the President that is not at hand.'
  return { fits: port && signs.northKorea && signs.imports > 0 ? 'yes' : 'maybe', why: `${where}. ${limit}`, cites }
}
