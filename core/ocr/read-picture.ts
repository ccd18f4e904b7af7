import { startTesseract } from './tesseract.ts'

/** Languages whose letters are read off pictures, by the start of an item's language tag. */
const LANGUAGES: Readonly<Record<string, string>> = { zh: 'chi_sim', ko: 'kor' }

/** What is read for items in these languages: Latin letters always, and each other script whose data ships. */
export function scriptsOf(languages: readonly string[]): readonly string[] {
  const others = languages.flatMap((tag) => LANGUAGES[tag.slice(0, 2).toLowerCase()] ?? [])
  return [...new Set(['eng', ...others])]
}

/** A machine that reads words off pictures, from files of this app alone. */
export interface PictureReader {
  /** What each script's reader makes of the picture, one after the other: mixed lines are read badly in one pass. */
  read(png: Uint8Array): Promise<string>
  close(): Promise<void>
}

/** Starts a reader for each script, for pictures of `dpi`. */
export async function startPictureReader(scripts: readonly string[], dpi: number): Promise<PictureReader> {
  const readers = await Promise.all(scripts.map((script) => startTesseract(script, dpi)))
  return {
    async read(png) {
      const texts: string[] = []
      for (const reader of readers) texts.push((await reader.recognize(Buffer.from(png))).data.text)
      return texts.join('\n')
    },
    async close() {
      await Promise.all(readers.map((reader) => reader.terminate()))
    },
  }
}
