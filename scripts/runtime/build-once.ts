import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { inTurn } from './in-turn.ts'

/**
 * Makes the folder `target` once: `make` fills a folder beside it that takes its name only when whole,
 * and a second process waits for the first. Returns `target`.
 */
export async function buildOnce(target: string, make: (folder: string) => void | Promise<void>): Promise<string> {
  if (existsSync(target)) return target
  mkdirSync(dirname(target), { recursive: true })
  await inTurn(`${target}.lock`, async () => {
    if (!existsSync(target)) await makeWhole(target, make)
  })
  return target
}

async function makeWhole(target: string, make: (folder: string) => void | Promise<void>): Promise<void> {
  const partial = `${target}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial)
  try {
    await make(partial)
    renameSync(partial, target)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}
