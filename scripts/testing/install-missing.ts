import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { missing, packagesOf, systemNeeds } from './system-needs.ts'

const aptGet = '/usr/bin/apt-get'

/** Installs what the tests need of the system where that is nobody's desktop: in CI, or as root without a display. Says so. */
export function installMissing(): void {
  const packages = packagesOf(missing(systemNeeds.windows))
  if (packages.length === 0 || !mayInstall()) return
  process.stderr.write(`Installing what the tests need: apt-get install ${packages.join(' ')}\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]])
    spawnSync(aptGet, ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}

function mayInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync(aptGet)) return false
  const desktop = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']
  return process.env['CI'] === 'true' || desktop === undefined
}
