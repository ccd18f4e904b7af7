import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

/** Runs `work` while no other process on this machine runs work under the same lock file. */
export async function inTurn<T>(lock: string, work: () => T | Promise<T>): Promise<T> {
  await take(lock)
  try {
    return await work()
  } finally {
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
