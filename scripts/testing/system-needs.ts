import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** One thing the tests need of a Linux system: a program or shared library, and the Debian package that brings it. */
export interface SystemNeed {
  readonly thing: string
  readonly package: string
}

/** What tests of documents check them with: programs that are not ours. */
const documents: readonly SystemNeed[] = [
  { thing: 'qpdf', package: 'qpdf' },
  { thing: 'pdftotext', package: 'poppler-utils' },
  { thing: 'exiftool', package: 'libimage-exiftool-perl' },
]

/** What a window needs where there is no desktop, and what the stand-in runtime and its addon are made with. */
const windows: readonly SystemNeed[] = [
  { thing: 'libgtk-3.so.0', package: 'libgtk-3-0' },
  { thing: 'libnss3.so', package: 'libnss3' },
  { thing: 'libasound.so.2', package: 'libasound2' },
  { thing: 'libgbm.so.1', package: 'libgbm1' },
  { thing: 'libXss.so.1', package: 'libxss1' },
  { thing: 'libatk-bridge-2.0.so.0', package: 'libatk-bridge2.0-0' },
  { thing: 'Xvfb', package: 'xvfb' },
  { thing: 'xauth', package: 'xauth' },
  { thing: 'unzip', package: 'unzip' },
  { thing: 'python3', package: 'python3' },
  { thing: 'make', package: 'build-essential' },
  { thing: 'c++', package: 'build-essential' },
]

/** What each kind of test needs of the system. */
export const systemNeeds = { documents, windows: [...documents, ...windows] } as const

/** The needs this system does not meet; on other systems than Linux only programs of the first kind are looked for. */
export function missing(needs: readonly SystemNeed[]): readonly SystemNeed[] {
  const libraries = knownLibraries()
  return needs.filter(({ thing }) => {
    if (thing.includes('.so')) return process.platform === 'linux' && !libraries.includes(`${thing} `)
    if (process.platform !== 'linux' && !documents.some((need) => need.thing === thing)) return false
    return !onPath(thing)
  })
}

/** The Debian packages of some needs, each once. */
export const packagesOf = (needs: readonly SystemNeed[]): readonly string[] => [
  ...new Set(needs.map((need) => need.package)),
]

function knownLibraries(): string {
  const program = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path))
  return program === undefined ? '' : spawnSync(program, ['-p'], { encoding: 'utf8' }).stdout
}

function onPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => isProgram(join(folder, program)))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
