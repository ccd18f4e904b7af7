import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const layers = ['cli', 'core', 'db', 'document', 'domain', 'electron', 'ipc', 'renderer', 'templates']
const alone = ['package.json', 'package-lock.json', 'scripts/build.ts']

/** One SHA-256 over everything the built app is made from, names and bytes. */
export function sourceHash(root: string): string {
  const hash = createHash('sha256')
  for (const path of [
    ...layers.flatMap((layer) => filesIn(root, layer)),
    ...filesIn(root, 'scripts/build-app'),
    ...alone,
  ])
    hash.update(`${path}\0`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

function filesIn(root: string, layer: string): string[] {
  return readdirSync(join(root, layer), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(test|spec)\./.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}
