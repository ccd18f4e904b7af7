import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import createModule from '@neslinesli93/qpdf-wasm'

/** What the package's own types leave out of Emscripten's options and file system. */
interface QpdfModule {
  callMain(args: string[]): number
  readonly FS: {
    readonly streams: readonly object[]
    open(path: string, mode: string): object
    close(stream: object): void
    writeFile(path: string, bytes: Uint8Array): void
    readFile(path: string): Uint8Array
  }
}
type Create = (options: { wasmBinary: Uint8Array; noInitialRun: boolean }) => Promise<QpdfModule>

/** How a run of qpdf ended: its exit code (0 clean, 2 errors, 3 warnings), what it complained of, and the file it wrote. */
export interface QpdfRun {
  readonly exit: number
  readonly complaints: string
  readonly output: Uint8Array | null
}

/** Longest text of complaints that is kept, in characters. */
const LONGEST_COMPLAINTS = 1_000_000

let binary: Promise<Uint8Array> | null = null

/**
 * Runs qpdf (WebAssembly) over a PDF in a fresh module, with nothing of the machine in reach. It reads `/in.pdf`; what it
 * writes to `/out.pdf` comes back as `output`, also when it had to warn.
 */
export async function runQpdf(pdf: Uint8Array, args: readonly string[]): Promise<QpdfRun> {
  binary ??= readFile(createRequire(import.meta.url).resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm'))
  const create = createModule as unknown as Create
  const qpdf = await create({ wasmBinary: await binary, noInitialRun: true })
  muffle(qpdf)
  qpdf.FS.writeFile('/in.pdf', pdf)
  const exit = call(qpdf, args)
  const complaints = Buffer.from(qpdf.FS.readFile('/2')).toString('utf8').slice(0, LONGEST_COMPLAINTS)
  return { exit, complaints, output: exit !== 2 && args.includes('/out.pdf') ? qpdf.FS.readFile('/out.pdf') : null }
}

/** The module prints to the process's own output, which belongs to the command line's answers; so files take its place. */
function muffle({ FS }: QpdfModule): void {
  for (const number of [1, 2]) {
    const stream = FS.streams[number]
    if (stream) FS.close(stream)
    FS.open(`/${String(number)}`, 'w')
  }
}

/** A C++ exception that reaches the outside means qpdf gave up on the file: its own code for errors is 2. */
function call(qpdf: QpdfModule, args: readonly string[]): number {
  try {
    return qpdf.callMain([...args])
  } catch {
    return 2
  }
}
