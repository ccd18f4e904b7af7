import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'

export type Pdfium = WrappedPdfiumModule

/** A module whose memory grew past this is dropped after use: WebAssembly memory never shrinks. */
const KEEP_BYTES = 256 * 1024 * 1024

let warm: Promise<Pdfium> | null = null

async function start(): Promise<Pdfium> {
  const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')
  const file = await readFile(path)
  const module = await init({ wasmBinary: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) })
  module.PDFiumExt_Init()
  return module
}

/** The module's memory as it is now; it moves when it grows, so it is asked for anew before each use. */
export function memory(pdfium: Pdfium): Buffer {
  // The package's types name Emscripten's, which it does not bring along.
  const { HEAPU8 } = pdfium.pdfium as unknown as { readonly HEAPU8: Uint8Array }
  return Buffer.from(HEAPU8.buffer, HEAPU8.byteOffset, HEAPU8.length)
}

/** Runs `use` with the thread's warm PDFium; after any throw, or when its memory grew large, the next use starts afresh. */
export async function withPdfium<T>(use: (pdfium: Pdfium) => T | Promise<T>): Promise<T> {
  const module = await (warm ??= start())
  try {
    const result = await use(module)
    if (memory(module).length > KEEP_BYTES) warm = null
    return result
  } catch (thrown) {
    warm = null
    throw thrown
  }
}

/** Lends `bytes` of zeroed memory of the module to `use` and takes it back. */
export function lendMemory<T>(pdfium: Pdfium, bytes: number, use: (at: number) => T): T {
  const at = pdfium.pdfium.wasmExports.malloc(bytes)
  if (at === 0) throw new Error('PDFium is out of memory')
  try {
    memory(pdfium).fill(0, at, at + bytes)
    return use(at)
  } finally {
    pdfium.pdfium.wasmExports.free(at)
  }
}

/** Text of a PDFium call that fills a buffer with UTF-16 and answers its length in bytes, zero mark included. */
export function wideText(pdfium: Pdfium, fill: (at: number, bytes: number) => number): string {
  const bytes = fill(0, 0)
  if (bytes <= 2 || bytes > 1024 * 1024) return ''
  return lendMemory(pdfium, bytes, (at) => {
    fill(at, bytes)
    return memory(pdfium).toString('utf16le', at, at + bytes - 2)
  })
}
