import { randomBytes } from 'node:crypto'
import { appendFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempCase, writeFiles } from '../../../tests/support/temp-case.ts'
import { createHash } from 'node:crypto'
import type { App } from '../../app.ts'
import { closeCase, openCase } from '../../case/open-case.ts'
import { readCustody } from '../../custody/read-custody.ts'
import { addEvidence } from '../../evidence/add-evidence.ts'
import { readPending } from '../../evidence/read-pending.ts'
import { addFacts } from '../../facts/add-facts.ts'
import { listEvidence } from '../../evidence/list-evidence.ts'
import { listShipments } from '../../trade/list-shipments.ts'
import { importTradeFile } from '../../trade/import-trade.ts'
import { searchCase } from '../../search/search-case.ts'
import { trashEvidence } from '../../trash/trash-evidence.ts'
import { dumpedTables, dumpRows, type DumpedRow } from '../../../db/repositories/dump.ts'
import { checkBag } from '../check-bag.ts'
import { exportCase } from './export-case.ts'
import { fileNames } from './file-names.ts'
import { importCase } from './import-case.ts'

const passphrase = 'the passphrase of the new case'
const NAMES = {
  'hall.txt': 'Fourteen women sleep in the hall. 단둥 공장',
  '50%*a?.txt': 'second',
  'big.bin': randomBytes(2_500_000),
}

async function fullCase() {
  const made = await tempCase()
  const paths = await writeFiles(made.folder, NAMES)
  await addEvidence(made.app, { paths, source: 'A neighbor' })
  await readPending(made.app)
  const [hall, second] = listEvidence(made.app)
  if (!hall || !second) throw new Error('they are in')
  addFacts(made.app, [
    {
      statement: 'Fourteen women sleep there.',
      pinpoints: [{ evidenceId: hall.id, page: 1, quote: 'Fourteen women' }],
    },
  ])
  trashEvidence(made.app, { ids: [second.id] })
  return { ...made, out: join(made.folder, 'bag') }
}

/** All rows of a case, table by table, but for the log and what is a copy's own. */
function rowsOf(app: App): Readonly<Record<string, readonly DumpedRow[]>> {
  const own = (table: string, row: DumpedRow) => (table === 'case_info' ? { ...row, device: '' } : row)
  const tables = dumpedTables(app.database).filter((table) => table !== 'custody_event')
  return Object.fromEntries(
    tables.map((table) => [table, [...dumpRows(app.database, table)].map((row) => own(table, row))]),
  )
}

describe('a whole case as a bag', () => {
  it('holds for any judge of bags, has every original as it was received, and comes back whole', async () => {
    const { app, folder, out } = await fullCase()
    await importTradeFile(app, join(import.meta.dirname, '../../../tests/fixtures/trade/importyeti.csv'), {
      preset: null,
    })
    const before = { rows: rowsOf(app), log: readCustody(app, null) }
    const made = await exportCase(app, { out })
    expect(await checkBag(out)).toEqual({ valid: true, problems: [] })
    const files = await readdir(join(out, 'data', 'originals'))
    expect(files).toContain('0001 hall.txt')
    const sums = await Promise.all(
      files.map(async (name) =>
        createHash('sha256')
          .update(await readFile(join(out, 'data', 'originals', name)))
          .digest('hex'),
      ),
    )
    expect(sums.sort()).toEqual(before.rows['blob']?.map((row) => row['sha256']).sort())
    expect(await readFile(join(out, 'data', 'evidence.csv'), 'utf8')).toContain('originals/0001 hall.txt')
    expect((await readdir(folder)).filter((name) => name.startsWith('.withhold'))).toEqual([])

    const path = join(folder, 'again.wro')
    const again = await importCase({ bag: out, path, passphrase })
    expect(again).toMatchObject({ title: 'Test case', verification: { ok: true, custody: { head: made.custodyHead } } })
    const opened = await openCase(path, { recoveryKey: again.recoveryKey })
    expect(rowsOf(opened)).toEqual(before.rows)
    const log = readCustody(opened, null)
    expect(log.slice(0, -1)).toEqual(before.log)
    expect(log.at(-1)?.action).toBe('case.imported')
    expect(searchCase(opened, '단둥').map(({ evidenceId }) => evidenceId)).toEqual(
      searchCase(app, '단둥').map(({ evidenceId }) => evidenceId),
    )
    expect(searchCase(opened, '단둥')).not.toEqual([])
    const all = { offset: 0, limit: 99 }
    expect(listShipments(opened, all).shipments).toEqual(listShipments(app, all).shipments)
    const [word = ''] = (listShipments(app, all).shipments[0]?.shipper ?? '').split(' ')
    expect(listShipments(opened, { ...all, words: word }).total).toBe(listShipments(app, { ...all, words: word }).total)
    await closeCase(opened)
    expect((await readdir(folder)).filter((name) => name.startsWith('again'))).toEqual(['again.wro'])
  })

  it('is never written over something, and leaves nothing when it is broken off', async () => {
    const { app, folder, out } = await fullCase()
    await writeFile(out, 'a person’s own')
    await expect(exportCase(app, { out })).rejects.toMatchObject({ code: 'folder-exists' })
    const other = join(folder, 'other')
    await expect(exportCase(app, { out: other }, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect((await readdir(folder)).filter((name) => name.includes('other') || name.startsWith('.withhold'))).toEqual([])
  })
})

/** Changes a file and makes the manifests right again, as somebody would who means harm. */
async function forge(bag: string, file: string, change: (text: string) => string): Promise<void> {
  const path = join(bag, 'data', file)
  const text = change(await readFile(path, 'utf8'))
  await writeFile(path, text)
  const sum = createHash('sha256').update(text).digest('hex')
  const manifest = join(bag, 'manifest-sha256.txt')
  const line = new RegExp(`^[0-9a-f]{64}(?=  data/${file}$)`, 'm')
  await writeFile(manifest, (await readFile(manifest, 'utf8')).replace(line, sum))
  await rm(join(bag, 'tagmanifest-sha256.txt'))
  const info = join(bag, 'bag-info.txt')
  await writeFile(info, (await readFile(info, 'utf8')).replace(/^Payload-Oxum.*\n/m, ''))
  expect((await checkBag(bag)).problems).toEqual([])
}

it('no case is made of a bag that was changed, nor of one forged so that its sums hold', async () => {
  const { app, folder, out } = await fullCase()
  await exportCase(app, { out })
  const spoils: readonly ((bag: string) => Promise<void>)[] = [
    (bag) => appendFile(join(bag, 'data', 'case.json'), ' '),
    (bag) => forge(bag, 'tables/custody_event.jsonl', (text) => text.replace('Case owner', 'Nobody')),
    (bag) => forge(bag, 'tables/custody_event.jsonl', (text) => `${text.trim().split('\n').slice(0, -1).join('\n')}\n`),
    (bag) => forge(bag, 'tables/evidence.jsonl', (text) => text.split('\n').slice(1).join('\n')),
    (bag) =>
      forge(bag, 'tables/fact.jsonl', (text) => text.replace('"statement"', '"statement\\"); DROP TABLE fact; --"')),
  ]
  for (const [i, spoil] of spoils.entries()) {
    const bag = join(folder, `bag-${i}`)
    await cp(out, bag, { recursive: true })
    await spoil(bag)
    const made = importCase({ bag, path: join(folder, 'again.wro'), passphrase })
    await expect(made, `spoil ${i}`).rejects.toMatchObject({ code: 'bad-bag' })
    expect((await readdir(folder)).filter((name) => name.startsWith('again'))).toEqual([])
  }
})

it('names originals as every system takes them, apart from each other', () => {
  expect(fileNames(['a/b:c.txt', 'a/b:c.txt', '..', 'x'.repeat(300) + '.pdf', '여권.jpg', null, 'end. '])).toEqual([
    '0001 a_b_c.txt',
    '0002 a_b_c.txt',
    '0003 file',
    `0004 ${'x'.repeat(80)}.pdf`,
    '0005 여권.jpg',
    '0006 earlier pages',
    '0007 end',
  ])
})
