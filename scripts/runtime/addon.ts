import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { buildOnce } from './build-once.ts'
import { cache, root } from './paths.ts'
import { run } from './run.ts'

/** Electron 35 is the first with Node-API 10, which the addon in node_modules needs. */
const firstWithNodeApi10 = 35
const source = join(root, 'node_modules', 'better-sqlite3')

/** The database addon rebuilt for an Electron older than Node-API 10 (some 75 s, once), or null where the packaged one loads. */
export async function addonFor(electron: string): Promise<string | null> {
  if (Number(electron.split('.')[0]) >= firstWithNodeApi10) return null
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { readonly version: string }
  const target = join(cache, `better-sqlite3-${version}-node-api-9`)
  if (!existsSync(target)) process.stderr.write(`Building the database addon for Electron ${electron}, once\n`)
  return join(await buildOnce(target, build), 'better_sqlite3.node')
}

function build(folder: string): void {
  const work = join(folder, 'work')
  mkdirSync(work)
  cpSync(source, work, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'))
  const recipe = join(work, 'binding.gyp')
  writeFileSync(recipe, forNodeApi9(readFileSync(recipe, 'utf8')))
  const gyp = join(root, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js')
  run(
    process.execPath,
    [gyp, 'rebuild', '--release', '--force_build=1', '--jobs=max', `--nodedir=${nodeHeaders()}`],
    work,
  )
  renameSync(join(work, 'build', 'Release', 'better_sqlite3.node'), join(folder, 'better_sqlite3.node'))
  rmSync(work, { recursive: true })
}

/** What the addon takes from Node-API 10 is in version 9 as an experiment; link-time optimisation only costs time here. */
function forNodeApi9(recipe: string): string {
  const changed = recipe
    .replace("'NAPI_VERSION=10'", "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'")
    .replace(", '-flto']", ']')
    .replace("'ldflags': ['-flto'],", '')
    .replace("['-flto', ", '[')
  if (!changed.includes('NAPI_EXPERIMENTAL')) throw new Error('binding.gyp of better-sqlite3 is not as expected')
  return changed
}

/** The folder above include/node of a Node installed on this machine; its headers serve every Node-API version. */
function nodeHeaders(): string {
  const beside = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'node'))
    .filter((program) => existsSync(program))
    .map((program) => dirname(dirname(realpathSync(program))))
  const found = [...beside, '/usr', '/usr/local'].find((place) => existsSync(join(place, 'include/node/common.gypi')))
  if (found) return found
  throw new Error(
    'No headers of Node were found. Install Node with its headers, or on Debian: apt-get install libnode-dev',
  )
}
