const WORDS = 40_000
const WORDS_A_PAGE = 250

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe qi ro su ta ve wi xo yu zan ber cor dal fen gor hin jun kel lam'.split(' ')

/** The n-th word of a made language: common words are short. */
function word(n: number): string {
  const base = SYLLABLES.length
  return n < base ? (SYLLABLES[n] ?? '') : word(Math.floor(n / base) - 1) + (SYLLABLES[n % base] ?? '')
}

const words = Array.from({ length: WORDS }, (_, n) => word(n))

/** A word as often as words of its rank are in a language (Zipf). */
const draw = (next: () => number): string => words[Math.floor(WORDS ** next()) - 1] ?? 'ba'

/** Pages of text in a made language, the same each time. */
export function* madePages(count: number): Generator<string, string> {
  const next = numbers(1)
  for (let i = 0; i < count; i++) yield onePage(next)
  return ''
}

function onePage(next: () => number): string {
  const lines: string[] = []
  for (let i = 0; i < WORDS_A_PAGE / 10; i++) lines.push(Array.from({ length: 10 }, () => draw(next)).join(' '))
  return `${lines.join('\n')}.`
}

/** Words a person might search such pages for: one, two, three of them, and phrases that stand there. */
export function madeQueries(): readonly string[] {
  const next = numbers(2)
  const rarer = () => words[100 + Math.floor((WORDS / 4) ** next())] ?? 'ba'
  const phrases = [...madePages(50)].map((text) => `"${text.split(/\s/).slice(20, 23).join(' ')}"`)
  const some = (how: () => string) => Array.from({ length: 50 }, how)
  return [...some(rarer), ...some(() => `${rarer()} ${rarer()}`), ...some(() => draw(next)), ...phrases]
}
