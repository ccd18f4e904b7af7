import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { closeCase, openCase } from '../../core/case/open-case.ts'
import { createCase } from '../../core/case/create-case.ts'
import { verifyCase } from '../../core/case/verify-case.ts'
import { listEvidence } from '../../core/evidence/list-evidence.ts'
import { readPending } from '../../core/evidence/read-pending.ts'
import { PASSPHRASE, tempFolder } from '../support/temp-case.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const FILES = 60
/** After how many acknowledgements the process is killed: at once, amid the adding, at its end, amid the reading. */
const KILLS = [0, 1, 7, 23, 41, 58, 60, 60]

const content = (i: number) =>
  `Witness note ${i}: ${createHash('sha256')
    .update(String(i))
    .digest('hex')
    .repeat(1 + (i % 5) * 9000)}`

/** Adds the files in a process of its own and kills it after so many acknowledgements; returns those that were made. */
async function addAndKill(path: string, files: string, after: number): Promise<readonly string[]> {
  const child = spawn(join(ROOT, 'node_modules/.bin/node'), [join(ROOT, 'cli/run.ts'), 'add', path, files], {
    env: { ...process.env, WITHHOLD_PASSPHRASE: PASSPHRASE },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said: string[] = []
  const ended = once(child, 'exit')
  createInterface({ input: child.stderr }).on('line', (line) => {
    said.push(line)
    if (said.length >= after) child.kill('SIGKILL')
  })
  if (after === 0) setTimeout(() => child.kill('SIGKILL'), 500)
  await ended
  return said.filter((line) => line.startsWith('added '))
}

describe('a process killed while it adds', () => {
  it('loses nothing it acknowledged, leaves a case that opens and verifies, and no orphan bytes', async () => {
    const folder = await tempFolder()
    const files = join(folder, 'files')
    await mkdir(files)
    for (let i = 0; i < FILES; i++) await writeFile(join(files, `note-${String(i).padStart(2, '0')}.txt`), content(i))
    for (const [round, after] of KILLS.entries()) {
      const path = join(folder, `case-${round}.wro`)
      await closeCase((await createCase({ path, title: 'T', passphrase: PASSPHRASE })).app)
      const acknowledged = await addAndKill(path, files, after)
      const app = await openCase(path, { passphrase: PASSPHRASE })
      const held = new Map(listEvidence(app).map((item) => [item.id as string, item.sha256]))
      for (const line of acknowledged) {
        const [, id = '', sha256] = line.split(' ')
        expect(held.get(id), line).toBe(sha256)
      }
      expect(await verifyCase(app)).toMatchObject({ ok: true, evidence: { checked: held.size } })
      const orphans = app.database.raw.prepare(
        'SELECT count(*) FROM blob WHERE id NOT IN (SELECT blob_id FROM evidence)',
      )
      expect(orphans.pluck().get()).toBe(0)
      await readPending(app)
      expect(listEvidence(app).every((item) => item.pages === 1 && item.problem === null)).toBe(true)
      await closeCase(app)
    }
    expect((await readdir(folder)).filter((name) => name.includes('.wro') && !name.endsWith('.wro'))).toEqual([])
  })
})
