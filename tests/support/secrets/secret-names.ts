import type { NewProtectedName } from '../../../domain/protection/protection.ts'

const SYLLABLES = ['ba', 'do', 'fe', 'gu', 'ka', 'lo', 'me', 'nu', 'pa', 'ro', 'se', 'tu', 'va', 'zo']

/** A name nobody has, different for every number: "Badoka Zerovim". */
function invented(index: number): string {
  const at = (step: number) => SYLLABLES[Math.floor(index / step) % SYLLABLES.length] ?? 'ba'
  const first = `${at(1)}${at(14)}${at(3)}`
  return `Q${first.slice(1)}k Zerov${at(7)}${at(1)}m`
}

/** Hands out secrets, each another string, and remembers where each was planted. */
export class Secrets {
  readonly planted: { readonly secret: string; readonly place: string }[] = []

  /** The next secret, planted in `place`. */
  plant(place: string): string {
    const secret = `${invented(this.planted.length)}${String.fromCharCode(97 + (this.planted.length % 26))}`
    this.planted.push({ secret, place })
    return secret
  }

  /** All secrets as names to protect, seven spellings to an alias. */
  names(): NewProtectedName[] {
    const all = this.planted.map(({ secret }) => secret)
    return Array.from({ length: Math.ceil(all.length / 7) }, (_, i) => {
      const [name = '', ...variants] = all.slice(i * 7, i * 7 + 7)
      return { name, variants, alias: `Worker ${String(i + 1)}`, reason: 'source' }
    })
  }
}
