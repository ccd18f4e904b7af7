import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { App } from '../../core/app.ts'
import { backUpCase } from '../../core/backup/back-up-case.ts'
import { testBackup } from '../../core/backup/test-backup.ts'
import { createCase } from '../../core/case/create-case.ts'
import { closeCase, openCase } from '../../core/case/open-case.ts'
import { verifyCase } from '../../core/case/verify-case.ts'
import { addEvidence } from '../../core/evidence/add-evidence.ts'
import { listEvidence } from '../../core/evidence/list-evidence.ts'
import { goOnReading, isReadingAsked } from '../../core/ocr/go-on-reading.ts'
import { scannedPage, scannedPdf } from '../support/scanned-page.ts'
import { PASSPHRASE, tempFolder, writeFiles } from '../support/temp-case.ts'

const ROOT = resolve(import.meta.dirname, '../..')
/** How many kills: few where every change is tested, 200 with `KILLS=200`. */
const KILLS = Number(process.env['KILLS'] ?? 40)
/** The longest a process is let work before it is killed, in ms; longer where it has to load what reads pictures first. */
const LONGEST = 900
const LONGEST_READING = 5000
/** One process in so many reads the text off pages; every second of those is let read one first. */
const READS = 8

/** What processes said they did, by item: kept over all of them. */
interface Said {
  readonly added: Map<string, string>
  /** Titles an item may have now: the last that was acknowledged, and those begun after it. */
  readonly titles: Map<string, Set<string>>
  readonly kinds: Record<string, number>
  /** Pages whose text was acknowledged as read off the scan. */
  readonly read: Set<number>
}

/** Lets a process work and kills it at a random moment: while it opens, or some time after. Returns its lines. */
async function workAndKill(args: readonly string[], longest = LONGEST, after = ''): Promise<readonly string[]> {
  const child = spawn(join(ROOT, 'node_modules/.bin/node'), [join(ROOT, 'tests/support/busy-case.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  const lines = createInterface({ input: child.stdout }).on('line', (line) => said.push(line))
  const [ended, read] = [once(child, 'exit'), once(lines, 'close')]
  const begun = new Promise((resolve) => {
    lines.on('line', (line) => {
      if (line.startsWith(after)) resolve(line)
    })
  })
  // One in ten is killed while it starts and opens the case.
  if (after !== '' || randomInt(10) > 0) await Promise.race([begun, ended])
  await Promise.race([setTimeout(randomInt(longest)), ended])
  expect(child.exitCode, 'it ended by itself').toBeNull()
  child.kill('SIGKILL')
  await Promise.all([ended, read])
  return said
}

function note(said: Said, lines: readonly string[]): void {
  for (const line of lines) {
    const [what = '', id = '', value = '', title = ''] = line.split('\t')
    said.kinds[what] = (said.kinds[what] ?? 0) + 1
    if (what === 'read-off') said.read.add(Number(value))
    if (what === 'added') said.added.set(id, value)
    if (what === 'added') said.titles.set(id, new Set([title]))
    if (what === 'editing') said.titles.set(id, new Set([...(said.titles.get(id) ?? []), value]))
    if (what === 'edited') said.titles.set(id, new Set([value]))
  }
}

async function threePages(): Promise<Uint8Array> {
  const page = await scannedPage('Passports were kept.', { dpi: 150 })
  return await scannedPdf([page, page, page], 150)
}

async function holds(app: App, said: Said, when: string): Promise<void> {
  const items = new Map(listEvidence(app).map((item) => [item.id as string, item]))
  for (const [id, sha256] of said.added) expect(items.get(id)?.sha256, `${when}: ${id} was acknowledged`).toBe(sha256)
  for (const [id, titles] of said.titles) expect([...titles], `${when}: title of ${id}`).toContain(items.get(id)?.title)
  expect(await verifyCase(app), when).toMatchObject({ ok: true, evidence: { checked: items.size } })
  for (const [id, { title }] of items) said.titles.set(id, new Set([title]))
  const machine = app.database.raw.prepare("SELECT page FROM page_text WHERE machine = 1 AND text LIKE '%assports%'")
  for (const page of said.read) expect(machine.pluck().all(), `${when}: page ${page} was read`).toContain(page)
  const count = (sql: string) => app.database.raw.prepare(sql).pluck().get()
  expect(count('SELECT count(*) FROM blob WHERE id NOT IN (SELECT blob_id FROM evidence)'), when).toBe(0)
  expect(count('SELECT count(*) FROM blob_chunk WHERE blob_id NOT IN (SELECT id FROM blob)'), when).toBe(0)
}

it(`a process killed ${KILLS} times while it adds, edits, reads pages and backs up loses nothing it acknowledged`, async () => {
  const folder = await tempFolder()
  const [files, backups, path] = [join(folder, 'files'), join(folder, 'backups'), join(folder, 'case.wro')]
  await mkdir(files)
  await mkdir(backups)
  const { app, recoveryKey } = await createCase({ path, title: 'T', passphrase: PASSPHRASE })
  const [scan] = await addEvidence(app, { paths: await writeFiles(folder, { 'scan.pdf': await threePages() }) })
  const scanned = scan?.id ?? ''
  await closeCase(app)
  const said: Said = { added: new Map(), titles: new Map(), kinds: {}, read: new Set() }
  for (let n = 1; n <= KILLS; n++) {
    const reads = n % READS === 0
    const args = [path, recoveryKey, files, backups, ...(reads ? [scanned] : [])]
    const lets = n % (2 * READS) === READS
    note(said, await workAndKill(args, reads && !lets ? LONGEST_READING : LONGEST, lets ? 'read-off' : ''))
    const open = await openCase(path, { recoveryKey })
    await holds(open, said, `after kill ${n}`)
    // The last time, what was asked for and not read is read: nothing of it was lost.
    if (n === KILLS && isReadingAsked(open)) await goOnReading(open)
    await closeCase(open)
    expect(
      (await readdir(folder)).filter((name) => name.startsWith('case')),
      `after kill ${n}`,
    ).toEqual(['case.wro'])
    // What has a backup's name is a whole backup, whenever the process was killed.
    const newest = (await readdir(backups))
      .filter((name) => name.endsWith('.wro'))
      .sort()
      .at(-1)
    if (newest !== undefined)
      expect(
        (await testBackup({ path: join(backups, newest), secret: { recoveryKey } })).verification.ok,
        `after kill ${n}: ${newest}`,
      ).toBe(true)
  }
  for (const what of ['added', 'edited', 'backed-up', ...(KILLS >= READS ? ['read-off'] : [])])
    expect(said.kinds[what], what).toBeGreaterThan(0)
  const last = await openCase(path, { recoveryKey })
  await backUpCase(last, { folder: backups })
  await closeCase(last)
  expect((await readdir(backups)).filter((name) => !name.endsWith('.wro'))).toEqual([])
})
