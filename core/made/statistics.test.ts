import { expect, it } from 'vitest'
import { EvidenceId } from '../../domain/ids.ts'
import { listEvidence } from '../../db/repositories/evidence.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { readPending } from '../evidence/read-pending.ts'
import { makeItem } from './make-item.ts'
import { showMadeItem } from './show-made-item.ts'

it('a small table typed in becomes a chart, each row with where its figure stands, and its data as a file', async () => {
  const { app, folder } = await tempCase()
  const paths = await writeFiles(folder, {
    'border.txt': 'In 2008 there were 1,040 visits of workers. By 2015 there were 2,060.',
    'counts.csv': 'year,visits\n2016,1990\n',
  })
  const added = await addEvidence(app, { paths })
  await readPending(app)
  const [border, counts] = added.map(({ id }) => EvidenceId.parse(id))
  const row = (label: string, value: number | null, at: object) => ({ label, values: [value], at })
  const definition = (...rows: object[]) => {
    return { title: 'Visits of workers', form: 'columns', unit: 'visits a year', statistics: { rows } }
  }
  const good = [
    row('2008', 1040, { evidenceId: border, page: 1, quote: '1,040 visits of workers' }),
    row('2015', 2060, { evidenceId: border, page: 1 }),
    row('2016', 1990, { evidenceId: counts, row: 2 }),
  ]
  const item = await makeItem(app, { kind: 'chart', definition: definition(...good) })
  const text = readPageText(app.database.read, item.id)
    .map((page) => page.text)
    .join(' ')
    .replace(/\s+/g, ' ')
  const data = listEvidence(app.database.read).find(({ title }) => title === 'Data: Visits of workers')
  for (const told of ['2008 1,040 border, p. 1', '2016 1,990 counts, row 2', 'file border.txt'])
    expect(text).toContain(told)
  expect(text.replaceAll(' ', '')).toContain(data?.sha256)
  const csv = readPageText(app.database.read, data?.id ?? '')
    .map((page) => page.text)
    .join('\n')
  expect(csv).toContain('2008,1040,border,1,,"1,040 visits of workers"')
  const kept = JSON.parse(showMadeItem(app, item.id)?.definition ?? '{}') as { statistics: { rows: unknown[] } }
  expect(kept.statistics.rows).toHaveLength(3)
  const count = listEvidence(app.database.read).length
  for (const at of [
    { evidenceId: border, page: 1, quote: 'nine thousand' },
    { evidenceId: border, page: 7 },
    { evidenceId: border },
  ])
    await expect(makeItem(app, { kind: 'chart', definition: definition(row('2009', 9, at)) })).rejects.toMatchObject({
      code: 'bad-statistics',
    })
  expect(listEvidence(app.database.read)).toHaveLength(count)
}, 60_000)
