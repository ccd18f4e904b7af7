import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { now, type App } from '../app.ts'
import { writeBag } from '../bag/write-bag.ts'
import type { DraftedPetition } from '../petition/draft-petition.ts'
import { BAG_FOLDER } from './filing-folder.ts'

/** Puts copies of all files of a filing into a bag beside them. Throws `cannot-write`, `cancelled`. */
export async function bagFiling(
  app: App,
  folder: string,
  { document, custodyHead }: DraftedPetition,
  signal?: AbortSignal,
): Promise<void> {
  const names = (await readdir(folder)).sort()
  const info = [
    ['Bag-Software-Agent', 'Withhold'],
    ['Bagging-Date', now(app).slice(0, 10)],
    ['External-Description', document.title],
    ['External-Identifier', `custody head ${custodyHead.hash}`],
  ] as const
  const sources = names.map((name) => ({ from: join(folder, name), name }))
  await writeBag({ folder: join(folder, BAG_FOLDER), sources, info }, { signal })
}
