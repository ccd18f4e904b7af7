import { readFile } from 'node:fs/promises'

/** One face the typesetter may use: its file name beside the bundle, and where the package that carries it keeps it. */
export interface FontFile {
  readonly file: string
  /** Path under node_modules. */
  readonly from: string
}

const FACES = [
  ['libertinus-serif', 'LibertinusSerif', ['400Regular', '400Regular_Italic', '600SemiBold']],
  ['libertinus-serif', 'LibertinusSerif', ['600SemiBold_Italic', '700Bold', '700Bold_Italic']],
  ['noto-serif-sc', 'NotoSerifSC', ['400Regular', '700Bold']],
  ['noto-serif-kr', 'NotoSerifKR', ['400Regular', '700Bold']],
  ['scheherazade-new', 'ScheherazadeNew', ['400Regular', '700Bold']],
  ['ibm-plex-mono', 'IBMPlexMono', ['400Regular']],
] as const

/** Every face of the document's look, in the order the typesetter is given them. */
export function fontFiles(): readonly FontFile[] {
  return FACES.flatMap(([folder, name, styles]) =>
    styles.map((style) => {
      const file = `${name}_${style}.ttf`
      return { file, from: `@expo-google-fonts/${folder}/${style}/${file}` }
    }),
  )
}

/** Reads every face: from the packages when run from source, from `fonts/` beside the bundle otherwise. */
export function readFonts(): Promise<Uint8Array[]> {
  return Promise.all(fontFiles().map((font) => readFile(placeOf(font))))
}

const SERIF = {
  Regular: '400Regular',
  Bold: '700Bold',
  Italic: '400Regular_Italic',
  BoldItalic: '700Bold_Italic',
} as const

/** The four faces a Word file carries along. */
export function readSerif(): Promise<{ style: keyof typeof SERIF; bytes: Uint8Array }[]> {
  const styles = Object.keys(SERIF) as (keyof typeof SERIF)[]
  return Promise.all(
    styles.map(async (style) => {
      const file = `LibertinusSerif_${SERIF[style]}.ttf`
      const font = fontFiles().find((face) => face.file === file)
      if (!font) throw new Error(`${file} is among the faces`)
      return { style, bytes: new Uint8Array(await readFile(placeOf(font))) }
    }),
  )
}

function placeOf({ file, from }: FontFile): URL {
  if (import.meta.url.endsWith('.ts')) return new URL(`../../node_modules/${from}`, import.meta.url)
  return new URL(`./fonts/${file}`, import.meta.url)
}
