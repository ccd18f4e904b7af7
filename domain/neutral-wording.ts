/** Words that say more than a picture shows, and what to write instead. */
const LOADED: readonly (readonly [RegExp, string])[] = [
  [/\bidentical\b/i, '“identical” is a conclusion: say which marks, sizes or places agree'],
  [
    /\b(?:prove[sn]?|proof|proving|demonstrates?|confirms?)\b/i,
    'say what is seen; what it proves belongs in the petition',
  ],
  [
    /\b(?:clearly|obviously|undoubtedly|certainly|of course|definitely|must be|without doubt)\b/i,
    'leave out words that insist',
  ],
  [
    /\b(?:slaves?|slavery|forced|victims?|illegal|criminal|guilty|fake[d]?|forged|liar|lies)\b/i,
    'a picture does not show this: name what is in it',
  ],
  [/!/, 'leave out the exclamation mark'],
]

/** A hint for an observation that says more than what is seen ("same logo position"); null for one that does not. */
export function wordingHint(observation: string): string | null {
  const hints = LOADED.filter(([pattern]) => pattern.test(observation)).map(([, hint]) => hint)
  return hints.length === 0 ? null : `Neutral wording: ${hints.join('; ')}.`
}
