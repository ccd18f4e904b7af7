import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addonFor } from './runtime/addon.ts'
import { downloadedRuntime } from './runtime/downloaded.ts'
import { cachedFallback, fallbackRuntime } from './runtime/fallback.ts'

/** An Electron on this machine, and the database addon built for it where the one in node_modules cannot load. */
export interface Runtime {
  readonly executable: string
  readonly version: string
  readonly origin: 'override' | 'download' | 'fallback'
  readonly addon: string | null
}

type Found = Omit<Runtime, 'addon'>

const words = {
  override: 'from ELECTRON_OVERRIDE_DIST_PATH',
  download: 'from the electron package',
  fallback: 'a stand-in for development and tests, never shipped',
} as const

/** The Electron to use, made ready and announced in one line on stderr. Throws when no runtime can be had here. */
export async function electronRuntime(): Promise<Runtime> {
  const found = override() ?? downloadedRuntime(false) ?? cachedFallback() ?? (await fetched())
  const addon = await addonFor(found.version)
  process.stderr.write(`Electron ${found.version} (${words[found.origin]})\n`)
  return { ...found, addon }
}

async function fetched(): Promise<Found> {
  return downloadedRuntime(true) ?? (await fallbackRuntime())
}

function override(): Found | null {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (!folder) return null
  const executable = join(folder, 'electron')
  if (!existsSync(executable)) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, which holds no electron`)
  return { executable, version: readFileSync(join(folder, 'version'), 'utf8').trim(), origin: 'override' }
}
