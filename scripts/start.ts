import { spawnSync } from 'node:child_process'
import { build } from './build.ts'
import { electronRuntime } from './electron-runtime.ts'
import { root } from './runtime/paths.ts'

/** Builds what changed and opens the window. Words after `npm start --` go to the app. */
const runtime = await electronRuntime()
await build()
// A sandbox of Chromium's kind cannot be had by root, whose windows are for tests alone.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : []
const addon = runtime.addon === null ? {} : { WITHHOLD_SQLITE_ADDON: runtime.addon }
const ended = spawnSync(runtime.executable, [...asRoot, root, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...addon },
})
process.exitCode = ended.status ?? 1
