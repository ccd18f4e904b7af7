import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import { buildOnce } from '../runtime/build-once.ts'

/** Kept as they are: packing the runtime tighter takes time and is undone at once. */
const STORED = 0
const UNIX = 3

/** Zips a runtime's folder (without its default app) under the name the packager looks for; returns the folder of the zip. */
export function zipRuntime(runtime: string, name: string, target: string): Promise<string> {
  return buildOnce(target, (folder) => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, name), zipSync(contentOf(runtime), { level: STORED }))
  })
}

function contentOf(runtime: string): Zippable {
  const files = readdirSync(runtime, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !dirname(relative(runtime, path)).startsWith(join('resources', 'app')))
  return Object.fromEntries(
    files.map((path) => [
      relative(runtime, path),
      [readFileSync(path), { os: UNIX, attrs: statSync(path).mode << 16 }],
    ]),
  )
}
