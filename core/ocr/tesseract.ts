import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { createWorker, OEM, type Worker } from 'tesseract.js'

/** Starts Tesseract for one language with the data that ships, for pictures of `dpi`; it runs in a thread of its own, which ends with this one. It is given no address to fetch from. */
export async function startTesseract(language: string, dpi: number): Promise<Worker> {
  const data = createRequire(import.meta.url).resolve(
    `@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`,
  )
  const worker = await createWorker(language, OEM.LSTM_ONLY, {
    ...{ langPath: dirname(data), cacheMethod: 'none', gzip: true },
    // Without this what fails is thrown a second time, where nothing can catch it.
    errorHandler: () => undefined,
  })
  await worker.setParameters({ user_defined_dpi: String(dpi), debug_file: '/dev/null' })
  return worker
}
