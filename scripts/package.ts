import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from './build.ts'
import { electronRuntime, type Runtime } from './electron-runtime.ts'
import { zipRuntime } from './packaging/zip-runtime.ts'
import { cache, root } from './runtime/paths.ts'

/** Packages the built app into out/. Where the release of Electron can't be had, from the local runtime: that proves the packaging, not the release. */
const runtime = await electronRuntime()
await build()
const forge = join(root, 'node_modules', '@electron-forge', 'cli', 'dist', 'electron-forge.js')
const env = { ...process.env, ...(runtime.origin === 'download' ? {} : await localRuntime(runtime)) }
const { status } = spawnSync(process.execPath, [forge, 'package'], { cwd: root, stdio: 'inherit', env })
process.exitCode = status ?? 1

async function localRuntime({ executable, version, addon }: Runtime): Promise<Record<string, string>> {
  const name = `electron-v${releaseVersion()}-${process.platform}-${process.arch}.zip`
  const zips = await zipRuntime(dirname(executable), name, join(cache, `zip-${version}-as-${releaseVersion()}`))
  process.stderr.write(`Packaging from the local runtime ${version} in place of ${releaseVersion()}\n`)
  return { WITHHOLD_ELECTRON_ZIPS: zips, ...(addon === null ? {} : { WITHHOLD_PACKAGED_ADDON: addon }) }
}

function releaseVersion(): string {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly devDependencies: { readonly electron: string }
  }
  return devDependencies.electron
}
