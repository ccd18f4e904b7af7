import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEvents } from '../../db/repositories/custody.ts'
import { PASSPHRASE, tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { closeCase, openCase } from '../case/open-case.ts'
import { verifyCase } from '../case/verify-case.ts'
import { searchCase } from '../search/search-case.ts'
import { addEvidence } from './add-evidence.ts'
import { editEvidence } from './edit-evidence.ts'
import { extractOriginal } from './extract-original.ts'
import { listEvidence } from './list-evidence.ts'
import { showEvidence } from './show-evidence.ts'

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('adding evidence', () => {
  it('keeps the bytes as received, answers in order, and searches the text', async () => {
    const { app, folder } = await tempCase()
    const note = 'The auditor interviewed 10 of 49 workers. 단둥 丹东 factory.'
    const big = randomBytes(10_000_000)
    const paths = await writeFiles(folder, {
      'b.txt': note,
      'a.bin': big,
      'c.html': '<p>Press <b>report</b><script>x()</script>',
    })
    const items = await addEvidence(app, {
      paths,
      source: 'A. Source',
      receivedOn: '2026-01-02',
      receivedHow: 'by hand',
    })
    expect(items.map((item) => [item.status, item.sha256, item.bytes, item.mediaType])).toEqual([
      ['added', sha256(note), note.length + 8, 'text/plain'],
      ['added', sha256(big), 10_000_000, 'application/octet-stream'],
      ['added', items[2]?.sha256, 42, 'text/html'],
    ])
    for (const word of ['auditor', '丹东', '단둥', '"10 of 49"', 'press'])
      expect(searchCase(app, word), word).toHaveLength(1)
    expect(searchCase(app, 'x()')).toHaveLength(0)
    const out = join(folder, 'back.bin')
    await extractOriginal(app, { id: items[1]?.id ?? '', out })
    expect(big.equals(await readFile(out))).toBe(true)
    expect(await verifyCase(app)).toMatchObject({ ok: true, evidence: { checked: 3, failed: [] } })
  })

  it('notices the same bytes, links the second arrival and stores nothing twice', async () => {
    const { app, folder } = await tempCase()
    const paths = await writeFiles(folder, { 'one.txt': 'same', 'two.txt': 'same' })
    const [first, second] = await addEvidence(app, { paths })
    expect([first?.status, second?.status, second?.id]).toEqual(['added', 'duplicate', first?.id])
    expect(listEvidence(app)).toHaveLength(1)
    expect(app.database.raw.prepare('SELECT count(*) FROM blob').pluck().get()).toBe(1)
    const arrivals = app.database.raw.prepare('SELECT name FROM evidence_arrival ORDER BY rowid').pluck().all()
    expect(arrivals).toEqual(['one.txt', 'two.txt'])
    expect(showEvidence(app, first?.id ?? '').custody.map((event) => event.action)).toEqual([
      'evidence.added',
      'evidence.arrived-again',
      'evidence.read',
    ])
  })

  it('goes on after a bad file, follows no link, and takes a folder by relative name', async () => {
    const { app, folder } = await tempCase()
    const inside = join(folder, 'in')
    await mkdir(join(inside, 'sub'), { recursive: true })
    await writeFiles(inside, { 'z.txt': 'z', 'sub/a.txt': 'a' })
    await writeFile(join(folder, 'outside.txt'), 'secret')
    await symlink(join(folder, 'outside.txt'), join(inside, 'link.txt'))
    const items = await addEvidence(app, { paths: [join(folder, 'none.txt'), inside, '/dev/null'] })
    expect(items.map((item) => [item.path.replace(folder, ''), item.status, item.error?.code])).toEqual([
      ['/none.txt', 'failed', 'no-such-file'],
      ['/in/link.txt', 'failed', 'link-not-followed'],
      ['/in/sub/a.txt', 'added', undefined],
      ['/in/z.txt', 'added', undefined],
      ['/dev/null', 'failed', 'not-a-regular-file'],
    ])
    expect(listEvidence(app).map((item) => item.originalName)).toEqual(['sub/a.txt', 'z.txt'])
    expect(app.database.raw.prepare('SELECT count(*) FROM blob').pluck().get()).toBe(2)
  })

  it('keeps an empty file and names its problem', async () => {
    const { app, folder } = await tempCase()
    const [item] = await addEvidence(app, { paths: await writeFiles(folder, { 'empty.pdf': '' }) })
    expect(item).toMatchObject({ status: 'added', bytes: 0, sha256: sha256(''), problem: { code: 'empty-file' } })
    const out = join(folder, 'back')
    await extractOriginal(app, { id: item?.id ?? '', out })
    expect(await readFile(out, 'utf8')).toBe('')
  })

  it('stops where it is told to and keeps what was acknowledged', async () => {
    const { app, folder } = await tempCase()
    const paths = await writeFiles(folder, { 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' })
    const stop = new AbortController()
    const work = addEvidence(
      app,
      { paths },
      { signal: stop.signal, committed: ({ path }) => path.endsWith('b.txt') && stop.abort() },
    )
    await expect(work).rejects.toMatchObject({ code: 'cancelled' })
    expect(listEvidence(app).map((item) => item.title)).toEqual(['a', 'b'])
    expect(app.database.raw.prepare('SELECT count(*) FROM blob').pluck().get()).toBe(2)
  })
})

describe('an item', () => {
  it('is edited with its stamps and its custody event, its bytes never', async () => {
    const { app, folder, path } = await tempCase()
    const [item] = await addEvidence(app, { paths: await writeFiles(folder, { 'a.txt': 'a' }) })
    const id = item?.id ?? ''
    const edited = editEvidence(app, {
      id,
      edit: { title: 'Press report', kind: 'press-report', date: 'Nov 2020', publisher: 'A Paper' },
    })
    expect(edited).toMatchObject({
      title: 'Press report',
      kind: 'press-report',
      date: 'Nov 2020',
      publisher: 'A Paper',
      sha256: sha256('a'),
    })
    expect(() => editEvidence(app, { id, edit: { date: 'someday' } })).toThrow(
      expect.objectContaining({ code: 'bad-date' }),
    )
    expect(() => editEvidence(app, { id: '0192f0c0-0000-7000-8000-000000000001', edit: {} })).toThrow(
      expect.objectContaining({ code: 'no-such-evidence' }),
    )
    await closeCase(app)
    const again = await openCase(path, { passphrase: PASSPHRASE })
    const last = readEvents(again.database.read, id).at(-1)
    expect([last?.action, last?.detail]).toEqual([
      'evidence.edited',
      { title: 'Press report', kind: 'press-report', date: 'Nov 2020', publisher: 'A Paper' },
    ])
    expect(
      again.database.raw.prepare(`SELECT counter FROM field_stamp WHERE row_id = ? AND field = 'date'`).pluck().get(id),
    ).toBeGreaterThan(0)
    await closeCase(again)
  })
})
