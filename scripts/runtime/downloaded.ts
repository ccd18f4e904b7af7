import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.ts'

const folder = join(root, 'node_modules', 'electron')
const limitMs = 10 * 60_000

/** The runtime of the electron package: the one its installer left, or with `fetch` the one it can get now; null where it cannot. */
export function downloadedRuntime(fetch: boolean): { executable: string; version: string; origin: 'download' } | null {
  const there = installed()
  if (there || !fetch) return there
  process.stderr.write('Fetching Electron\n')
  // An unreachable server is given up after the connection's own 10 s; a slow one gets the whole limit.
  spawnSync(process.execPath, [join(folder, 'install.js')], {
    timeout: limitMs,
    stdio: ['ignore', 'inherit', 'ignore'],
  })
  return installed()
}

function installed(): { executable: string; version: string; origin: 'download' } | null {
  const path = join(folder, 'path.txt')
  if (!existsSync(path)) return null
  const executable = join(folder, 'dist', readFileSync(path, 'utf8'))
  if (!existsSync(executable)) return null
  const version = readFileSync(join(folder, 'dist', 'version'), 'utf8')
    .trim()
    .replace(/^v/, '')
  return { executable, version, origin: 'download' }
}
