/** One face of the document's serif, as its bytes: what a reader without it needs to show the page as it is meant. */
export interface EmbeddedFace {
  readonly style: 'Regular' | 'Bold' | 'Italic' | 'BoldItalic'
  readonly bytes: Uint8Array
}

/** The faces the styles name, and what a machine without them should take instead (altName, ECMA-376-1 § 17.8.3.1). */
const FACES: readonly { readonly name: string; readonly instead: string; readonly family: 'roman' | 'modern' }[] = [
  { name: 'Libertinus Serif', instead: 'Times New Roman', family: 'roman' },
  { name: 'Noto Serif SC', instead: 'SimSun', family: 'roman' },
  { name: 'Noto Serif KR', instead: 'Batang', family: 'roman' },
  { name: 'Scheherazade New', instead: 'Arabic Typesetting', family: 'roman' },
  { name: 'IBM Plex Mono', instead: 'Consolas', family: 'modern' },
]
const EMBEDDED = 'Libertinus Serif'
/** Fixed, so that the same document gives the same bytes: the key hides nothing, it only keeps the file from being a font. */
const KEY = '5D7A3C10-8E42-4B6F-9A51-2C0F7E8B4D36'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/font'

/** Fills the empty font table the library writes, so that a missing face is embedded or replaced by one of its kind. */
export function withFaces(fontTable: string, embedded: readonly EmbeddedFace[]): string {
  const faces = FACES.map(
    ({ name, instead, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:family w:val="${family}"/>` +
      `<w:pitch w:val="${family === 'modern' ? 'fixed' : 'variable'}"/>` +
      `${name === EMBEDDED ? embedded.map(embedElement).join('') : ''}</w:font>`,
  )
  return fontTable.replace(/(<w:fonts\b[^>]*)\/>/u, `$1>${faces.join('')}</w:fonts>`)
}

const embedElement = ({ style }: EmbeddedFace) => `<w:embed${style} r:id="font${style}" w:fontKey="{${KEY}}"/>`

/** The font table's relations to the embedded faces. */
export function withFaceRelations(relations: string, embedded: readonly EmbeddedFace[]): string {
  const each = embedded.map(
    ({ style }) => `<Relationship Id="font${style}" Type="${RELATION}" Target="fonts/${style}.odttf"/>`,
  )
  return each.length === 0
    ? relations
    : relations.replace(/(<Relationships\b[^>]*)\/>/u, `$1>${each.join('')}</Relationships>`)
}

/** The parts that hold the embedded faces, their first 32 bytes mixed with the key (ECMA-376-1 § 17.8.1). */
export function faceParts(embedded: readonly EmbeddedFace[]): readonly (readonly [string, Uint8Array])[] {
  const key = (KEY.replaceAll('-', '').match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16)).reverse()
  return embedded.map(({ style, bytes }) => {
    const mixed = bytes.map((byte, i) => (i < 32 ? byte ^ (key[i % 16] ?? 0) : byte))
    return [`word/fonts/${style}.odttf`, mixed] as const
  })
}
