import { listedWords, signalsOf } from '../kit.ts'
import type { Fit, FitInput } from '../kit.ts'
import { UFLPA } from './law.ts'

const sourced = ({ cites, source }: { readonly cites: string; readonly source: string }) => `${cites} (${source})`

/** Fits goods, inputs or workers from Xinjiang and goods of entities that are listed, and nothing else. */
export function fits(input: FitInput): Fit {
  const signs = signalsOf(input)
  const cites = [sourced(UFLPA.presumption), sourced(UFLPA.lists)]
  const listed = listedWords(input, 'uflpa-entity-list')
  if (listed !== null) {
    const why = `The Entity List: ${listed}. The Act presumes its goods prohibited wherever they are made: ask for enforcement on named goods, there is nothing to add.`
    return { fits: signs.imports > 0 ? 'yes' : 'maybe', why, cites }
  }
  if (!signs.xinjiang && !signs.transfer) {
    return {
      fits: signs.facts === 0 ? 'maybe' : 'no',
      why: 'Nothing in the case places goods, an input or workers in Xinjiang. The Act covers only those, and goods of listed entities.',
      cites,
    }
  }
  const what = signs.xinjiang
    ? 'The goods or an input are placed in Xinjiang'
    : 'The case speaks of Uyghurs or others moved out of Xinjiang for labor'
  const imports = signs.imports > 0 ? ' and of imports' : '; no import is shown yet, which enforcement on goods needs'
  return {
    fits: signs.xinjiang && signs.imports > 0 ? 'yes' : 'maybe',
    why: `${what}${imports}. The Act presumes such goods prohibited, and its Entity List reaches the producer’s goods wherever they are made.`,
    cites,
  }
}
