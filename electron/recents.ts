import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { RecentCase } from '../ipc/shell.ts'

const KEPT = 12
const Paths = z.array(z.string())

/** Where the list of recent cases lies: paths alone, in the user's own data folder. */
export const recentsFile = (userData: string) => join(userData, 'recent-cases.json')

/** The cases opened last on this machine, newest first, each with whether it is still there. */
export function readRecents(file: string): RecentCase[] {
  return pathsIn(file).map((path) => ({ path, name: basename(path), exists: existsSync(path) }))
}

/** Puts a case at the head of the list. */
export function addRecent(file: string, path: string): void {
  write(file, [path, ...pathsIn(file).filter((known) => known !== path)].slice(0, KEPT))
}

/** Takes a case off the list; the case itself is not touched. */
export function forgetRecent(file: string, path: string): void {
  write(
    file,
    pathsIn(file).filter((known) => known !== path),
  )
}

/** A list that is not there or not readable is an empty one: it is a convenience and holds nothing that could be lost. */
function pathsIn(file: string): readonly string[] {
  if (!existsSync(file)) return []
  try {
    return Paths.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return []
  }
}

function write(file: string, paths: readonly string[]): void {
  writeFileSync(file, JSON.stringify(paths, null, 2))
}
