import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { createWorker, OEM, type Worker } from 'tesseract.js'

/** Languages whose letters are read off pictures, by the start of an item's language tag. */
const LANGUAGES: Readonly<Record<string, string>> = { zh: 'chi_sim', ko: 'kor' }

/** What is read for items in these languages: Latin letters always, and each other script whose data ships. */
export function scriptsOf(languages: readonly string[]): readonly string[] {
  const others = languages.flatMap((tag) => LANGUAGES[tag.slice(0, 2).toLowerCase()] ?? [])
  return [...new Set(['eng', ...others])]
}

/** A machine that reads words off pictures, from files of this app alone: it is given no address to fetch from. */
export interface PictureReader {
  /** What each script's reader makes of the picture, one after the other: mixed lines are read badly in one pass. */
  read(png: Uint8Array): Promise<string>
  close(): Promise<void>
}

/** Starts Tesseract with the language data that ships, for pictures of `dpi`; it runs in threads of its own, which end with this one. */
export async function startPictureReader(scripts: readonly string[], dpi: number): Promise<PictureReader> {
  const readers = await Promise.all(scripts.map((script) => readerOf(script, dpi)))
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

async function readerOf(script: string, dpi: number): Promise<Worker> {
  const data = createRequire(import.meta.url).resolve(
    `@tesseract.js-data/${script}/4.0.0_best_int/${script}.traineddata.gz`,
  )
  const worker = await createWorker(script, OEM.LSTM_ONLY, { langPath: dirname(data), cacheMethod: 'none', gzip: true })
  await worker.setParameters({ user_defined_dpi: String(dpi) })
  return worker
}
