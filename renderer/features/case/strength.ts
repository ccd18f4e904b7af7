/** How hard a passphrase is to guess, in plain words; `enough` is what we ask for at least. */
export interface Strength {
  readonly level: 0 | 1 | 2 | 3
  readonly words: string
  readonly enough: boolean
}

const COMMON = /pass|word|1234|qwer|abcd|letmein|admin|welcome|withhold|iloveyou|secret/gi

/** Guesses at the bits behind a passphrase: each letter new to it counts, repeats, runs and common words hardly do. */
function bits(passphrase: string): number {
  const letters = Array.from(passphrase.normalize('NFKC').replace(COMMON, ''))
  const worth = (letter: string, i: number) => {
    const before = letters[i - 1]
    if (before === undefined) return 4
    const step = letter.charCodeAt(0) - before.charCodeAt(0)
    if (Math.abs(step) <= 1) return 0.5
    return /[a-z ]/.test(letter) ? 2.3 : 4
  }
  return letters.reduce((sum, letter, i) => sum + worth(letter, i), 0)
}

/** The strength of a passphrase for a case that somebody may hold a copy of and try at leisure. */
export function strength(passphrase: string): Strength {
  if (passphrase === '') return { level: 0, words: 'Four or more unrelated words work well.', enough: false }
  const guessed = bits(passphrase)
  if (guessed < 28) return { level: 0, words: 'Easy to guess. Make it longer.', enough: false }
  if (guessed < 44)
    return { level: 1, words: 'Weak: a patient attacker with a copy of the file would get in.', enough: true }
  if (guessed < 60) return { level: 2, words: 'Good. One more word would make it strong.', enough: true }
  return { level: 3, words: 'Strong.', enough: true }
}
