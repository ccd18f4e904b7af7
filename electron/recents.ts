import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { RecentCase } from '../ipc/shell.ts'
import type { FromHost, GivenPart } from './host-messages.ts'

const KEPT = 12
/** A case as the list keeps it; earlier lists hold paths alone. */
const Known = z.object({ path: z.string(), backedUpAt: z.string().nullable() })
type Known = z.infer<typeof Known>
const List = z.array(z.union([Known, z.string().transform((path) => ({ path, backedUpAt: null }))]))

/** Where the list of recent cases lies: paths and the moment of the last backup alone, in the user's own data folder. */
export const recentsFile = (userData: string) => join(userData, 'recent-cases.json')

/** The cases opened last on this machine, newest first, each with whether it is still there. */
export function readRecents(file: string): RecentCase[] {
  return listIn(file).map((known) => ({ ...known, name: basename(known.path), exists: existsSync(known.path) }))
}

/** Takes in what the case host tells of a case: opened, it goes to the head of the list; backed up, the list knows when. */
export function keepRecent(file: string, told: Exclude<FromHost, GivenPart>): void {
  if ('opened' in told) addRecent(file, told.opened)
  else
    write(
      file,
      listIn(file).map((known) => (known.path === told.backedUp ? { ...known, backedUpAt: told.at } : known)),
    )
}

/** Puts a case at the head of the list. */
export function addRecent(file: string, path: string): void {
  const before = listIn(file)
  const known = before.find((each) => each.path === path) ?? { path, backedUpAt: null }
  write(file, [known, ...before.filter((each) => each.path !== path)].slice(0, KEPT))
}

/** Takes a case off the list; the case itself is not touched. */
export function forgetRecent(file: string, path: string): void {
  write(
    file,
    listIn(file).filter((known) => known.path !== path),
  )
}

/** A list that is not there or not readable is an empty one: it is a convenience and holds nothing that could be lost. */
function listIn(file: string): readonly Known[] {
  if (!existsSync(file)) return []
  try {
    return List.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return []
  }
}

function write(file: string, list: readonly Known[]): void {
  writeFileSync(file, JSON.stringify(list, null, 2))
}
