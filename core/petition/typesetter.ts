import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { startTypesetter, type Typesetter } from '../../document/typst/typeset.ts'
import { readFonts } from '../jobs/fonts.ts'

let warm: Promise<Typesetter> | null = null

/** This thread's one typesetter, started at its first use and kept: later documents set only what changed. */
export function warmTypesetter(): Promise<Typesetter> {
  warm ??= start().catch((thrown: unknown) => {
    warm = null
    throw thrown
  })
  return warm
}

async function start(): Promise<Typesetter> {
  const path = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm')
  const [fonts, wasm] = await Promise.all([readFonts(), readFile(path)])
  return startTypesetter(fonts, wasm)
}
