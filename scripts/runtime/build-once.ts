import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/**
 * Makes the folder `target` once: `make` fills a folder beside it that takes its name only when whole,
 * and a second process waits for the first. Returns `target`.
 */
export async function buildOnce(target: string, make: (folder: string) => void | Promise<void>): Promise<string> {
  if (existsSync(target)) return target
  mkdirSync(dirname(target), { recursive: true })
  const lock = `${target}.lock`
  await take(lock)
  const partial = `${target}.partial`
  try {
    if (existsSync(target)) return target
    rmSync(partial, { recursive: true, force: true })
    mkdirSync(partial)
    await make(partial)
    renameSync(partial, target)
    return target
  } finally {
    rmSync(partial, { recursive: true, force: true })
    rmSync(lock, { force: true })
  }
}

async function take(lock: string): Promise<void> {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return
    } catch (thrown) {
      if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST')) throw thrown
    }
    if (abandoned(lock)) rmSync(lock, { force: true })
    else await setTimeout(500)
  }
}

/** Whether the process that took the lock has ended without giving it back. */
function abandoned(lock: string): boolean {
  if (!existsSync(lock)) return false
  const pid = Number(readFileSync(lock, 'utf8'))
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return false
  } catch {
    return true
  }
}
