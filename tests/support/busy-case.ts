import { randomBytes, randomInt } from 'node:crypto'
import { writeSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { App } from '../../core/app.ts'
import { backUpCase } from '../../core/backup/back-up-case.ts'
import { openCase } from '../../core/case/open-case.ts'
import { addEvidence } from '../../core/evidence/add-evidence.ts'
import { editEvidence } from '../../core/evidence/edit-evidence.ts'
import { listEvidence } from '../../core/evidence/list-evidence.ts'
import { readOffPages } from '../../core/ocr/read-off-pages.ts'

/** A process that does nothing but add, edit, back up or read the text off pages, and tells on standard output what it begins and what is done; it is made to be killed. */
const [path = '', recoveryKey = '', files = '', backups = '', scan = ''] = process.argv.slice(2)
const tell = (...words: readonly string[]) => void writeSync(1, `${words.join('\t')}\n`)

const app = await openCase(path, { recoveryKey })
tell('open')
for (;;) {
  const dice = randomInt(10)
  if (scan !== '') await readOff(app)
  else if (dice < 4) await add(app)
  else if (dice < 8) edit(app)
  else await backUp(app)
}

async function add(open: App): Promise<void> {
  const file = join(files, `${randomBytes(8).toString('hex')}.txt`)
  await writeFile(file, randomBytes(randomInt(20, 400_000)).toString('hex'))
  const [added] = await addEvidence(open, { paths: [file] })
  if (added?.status === 'added') tell('added', added.id ?? '', added.sha256 ?? '', basename(file, '.txt'))
}

function edit(open: App): void {
  const items = listEvidence(open)
  const id = items[randomInt(Math.max(1, items.length))]?.id
  if (id === undefined) return
  const title = randomBytes(6).toString('hex')
  tell('editing', id, title)
  editEvidence(open, { id, edit: { title } })
  tell('edited', id, title)
}

async function backUp(open: App): Promise<void> {
  tell('backing-up')
  const { copy } = await backUpCase(open, { folder: backups })
  tell('backed-up', copy.name)
}

/** Reads every page of the scan anew; a page is acknowledged when the progress says that it was saved. */
async function readOff(open: App): Promise<void> {
  const progress = (done: number) => {
    if (done > 0) tell('read-off', scan, String(done))
  }
  await readOffPages(open, { id: scan, languages: ['eng'], pages: [1, 2, 3] }, { progress })
}
