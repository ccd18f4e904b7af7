import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** Decoders of pdf.js as plain scripts: the page's policy runs no WebAssembly, and scans are often JPEG 2000 or JBIG2. */
const DECODERS = ['openjpeg_nowasm_fallback.js', 'jbig2_nowasm_fallback.js']

/** Copies the decoders beside the page, where pdf.js's worker looks for them by name. */
export function copyPdfDecoders(root: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of DECODERS) copyFileSync(join(root, 'node_modules', 'pdfjs-dist', 'wasm', name), join(folder, name))
}
