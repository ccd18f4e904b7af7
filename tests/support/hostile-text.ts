/** Everything that means something to Typst, to bidirectional layout or to a string's end, and what no font has. */
const PIECES = [
  ...'#$*_`\\[]{}()<>@~-/"\'=+:;.,!?|&%^0aZ \n\t'.split(''),
  '//',
  '/*',
  '*/',
  '---',
  '```',
  '#let x = 1',
  '#import "/main.typ"',
  '#read("/main.typ")',
  '#panic("x")',
  '#"',
  '"]',
  '\\u{41}',
  '$ x $',
  '<label>',
  '@label',
  '= Heading',
  '- item',
  '+ item',
  '/ term: x',
  'https://example.org/?a=b#c',
  '\r\n',
  '\\"',
  '\\',
  '\u0000',
  '\u0007',
  '\u001B',
  '\u007F',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u202A',
  '\u202B',
  '\u202C',
  '\u202D',
  '\u202E',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u200B',
  '\u200D',
  '\uFEFF',
  '\uFFFE',
  '\u{10FFFF}',
  '\uD800',
  '\uDC00',
  '👩‍👩‍👧',
  '🏳️‍🌈',
  '🇰🇵',
  '东港',
  '섬유',
  'ئۇيغۇر',
  'شركة',
  'שלום',
  'é',
  'e\u0301\u0302',
  'q'.repeat(50),
  '9'.repeat(50),
  '。，',
  '\u0600',
]

/** `count` texts put together from such pieces; the same seed gives the same texts. */
export function hostileTexts(count: number, seed = 7): readonly string[] {
  const next = randomFrom(seed)
  return Array.from({ length: count }, () => {
    return Array.from(
      { length: 1 + Math.floor(next() * 9) },
      () => PIECES[Math.floor(next() * PIECES.length)] ?? '',
    ).join('')
  })
}

/** Mulberry32: a small generator with a fixed sequence for each seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
