import { readdir, lstat } from 'node:fs/promises'
import { join } from 'node:path'

/** Files of a bag by their path in it, with their sizes; what is no plain file or folder is a problem and is not entered. */
export interface BagFiles {
  readonly files: ReadonlyMap<string, number>
  readonly problems: readonly string[]
}

const MOST_FILES = 1_000_000
const DEEPEST = 100

/** Lists a bag's files without following any link out of it. */
export async function walkBag(folder: string): Promise<BagFiles> {
  const files = new Map<string, number>()
  const problems: string[] = []
  const enter = async (inside: string, depth: number): Promise<void> => {
    for (const entry of await readdir(join(folder, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`
      if (entry.isDirectory() && depth < DEEPEST) await enter(path, depth + 1)
      else if (entry.isFile() && files.size < MOST_FILES) files.set(path, (await lstat(join(folder, path))).size)
      else problems.push(`${path} is ${entry.isSymbolicLink() ? 'a link, which is not followed' : 'no plain file'}`)
    }
  }
  await enter('', 0)
  return { files, problems }
}
