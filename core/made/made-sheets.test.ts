import { mkdir, writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { readEvents } from '../../db/repositories/custody.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import { chartAlt, Chart } from '../../domain/chart.ts'
import { drawChart } from '../../document/chart/draw-chart.ts'
import { axisTo } from '../../document/chart/scale.ts'
import { cartonPicture } from '../../tests/support/carton-picture.ts'
import { plainPdf } from '../../tests/support/sample-pdfs.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import type { App } from '../app.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { originalBytes } from '../evidence/original-bytes.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { addFact } from '../facts/add-fact.ts'
import { listFacts } from '../facts/list-facts.ts'
import { makeItem } from './make-item.ts'

/** An item's text without its line breaks; its PDF is left in out/pages to be looked at. */
async function textOf(app: App, id: string, name: string): Promise<string> {
  await mkdir('out/pages', { recursive: true })
  await writeFile(`out/pages/${name}.pdf`, originalBytes(app, existingEvidence(app, id)))
  const pages = readPageText(app.database.read, id).map(({ text }) => text)
  return pages.join(' ').replace(/\s+/g, ' ')
}

async function caseWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const { app, folder } = await tempCase()
  const added = await addEvidence(app, { paths: await writeFiles(folder, files), source: 'A visitor' })
  return { app, ids: added.map(({ id }) => id ?? ''), hashes: added.map(({ sha256 }) => sha256 ?? '') }
}

it('rows of a CSV item become a chart with its table, its source and words for who can’t see it', async () => {
  const shippers = ['Rivermouth', 'Harbor', 'Rivermouth', 'Rivermouth', 'Fernmoor & <Sons>']
  const rows = shippers.map((shipper, i) => `${shipper},2026-0${i + 1},"1,${i}00"`)
  const { app, ids, hashes } = await caseWith({
    'rows.csv': `shipper,month,kg\n${rows.join('\n')}\n`,
    'a.pdf': await plainPdf('A', 1),
  })
  const [csv = '', pdf = ''] = ids
  const from = { evidenceId: csv, label: 'shipper', value: null }
  const counted = await makeItem(app, {
    kind: 'chart',
    definition: { title: 'Shipments by shipper', unit: 'shipments', from },
  })
  const words = await textOf(app, counted.id, 'chart-bars')
  expect(words).toMatch(/Rivermouth 3 Fernmoor & <Sons> 1 Harbor 1/)
  expect(words).toContain('Source: rows counted by “shipper”, all 5 rows; rows, file rows.csv, SHA-256')
  expect(words.replace(/\s/g, '')).toContain(hashes[0] ?? '-')
  addFact(app, {
    statement: 'Most name Rivermouth',
    pinpoints: [{ evidenceId: counted.id, page: 1, quote: 'Rivermouth 3' }],
  })
  expect(listFacts(app)[0]?.pinpoints[0]?.resolves).toBe(true)
  const weight = {
    title: 'Weight by month',
    unit: 'kg',
    form: 'columns',
    from: { ...from, label: 'month', value: 'kg' },
  }
  const summed = await makeItem(app, { kind: 'chart', definition: weight })
  expect(await textOf(app, summed.id, 'chart-columns')).toMatch(/2026-01 1,000 2026-02 1,100 .*2026-05 1,400/)
  for (const wrong of [
    { ...from, label: 'none' },
    { ...from, value: 'month' },
    { ...from, evidenceId: pdf },
  ])
    await expect(makeItem(app, { kind: 'chart', definition: { ...weight, from: wrong } })).rejects.toMatchObject({
      code: 'not-a-table',
    })
  const uneven = { title: 'T', unit: 'u', series: ['2025', '2026'], rows: [{ label: 'a', values: [1] }] }
  await expect(makeItem(app, { kind: 'chart', definition: uneven })).rejects.toMatchObject({ code: 'bad-declaration' })
})

it('a chart draws what its table says and nothing is taken for nought', () => {
  const chart = Chart.parse({
    title: 'By year',
    unit: 'shipments',
    series: ['Rivermouth', 'Others'],
    rows: [
      { label: '2025 & before', values: [40, null] },
      { label: '2026', values: [0, 80] },
    ],
  })
  const { svg, width } = drawChart(chart, 480)
  const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="12"/g)].map(([, , w]) =>
    Number(w),
  )
  expect(bars).toHaveLength(3)
  expect((bars[2] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(2, 1)
  expect(bars[1]).toBe(0)
  expect(svg).toContain('no record')
  expect(svg).toContain('2025 &amp; before')
  expect([...svg.matchAll(/ x="(-?[\d.]+)"/g)].every(([, x]) => Number(x) >= 0 && Number(x) <= width)).toBe(true)
  expect(drawChart(chart, 480).svg).toBe(svg)
  expect(chartAlt(chart)).toBe(
    'Bar chart, By year, in shipments. 2025 & before: Rivermouth 40, Others no record; 2026: Rivermouth 0, Others 80.',
  )
  expect([0, 3, 87, 12_000].map((most) => axisTo(most).end)).toEqual([1, 3, 100, 15_000])
})

it('photographs stand small on a contact sheet, each with its source and hash; stills on the sheet of their film', async () => {
  const { app, ids, hashes } = await caseWith({
    'line.jpg': await cartonPicture('left', 'jpeg'),
    'shop.png': await cartonPicture('right', 'png'),
    'film.mp4': Uint8Array.from([0, 0, 0, 24, ...Buffer.from('ftypisom\0\0\0\0isomiso2'), 1, 2, 3]),
    'note.txt': 'no picture',
  })
  const [line = '', shop = '', film = '', note = ''] = ids
  const pictures = [
    { evidenceId: line, caption: 'Packing line' },
    { evidenceId: shop },
    { evidenceId: line },
    { evidenceId: shop },
  ]
  const sheet = await makeItem(app, { kind: 'contact-sheet', definition: { title: 'Cartons', pictures } })
  const words = await textOf(app, sheet.id, 'contact-sheet')
  for (const told of ['Contact sheet, 4 pictures', 'Packing line', 'A visitor', 'line.jpg'])
    expect(words).toContain(told)
  expect(words.replace(/\s/g, '')).toContain(hashes[1] ?? '-')
  expect(readEvents(app.database.read, sheet.id)[0]?.detail).toMatchObject({
    pictures: [hashes[0], hashes[1], hashes[0], hashes[1]],
  })
  const media = {
    evidenceId: film,
    title: 'Film of the packing line',
    duration: '0:12:31',
    shows: 'Workers pack cartons; a guard stands at the door.',
    offered: 'On a memory stick, on request',
    stills: [{ evidenceId: line, at: '0:02:10', caption: 'The carton' }],
  }
  const stood = await makeItem(app, { kind: 'media-sheet', definition: media })
  const told = await textOf(app, stood.id, 'media-sheet')
  for (const part of ['Duration 0:12:31', hashes[2] ?? '-', 'at 0:02:10', 'The carton', 'a guard stands at the door'])
    expect(told).toContain(part)
  for (const [kind, definition] of [
    ['contact-sheet', { title: 'T', pictures: [{ evidenceId: note }] }],
    ['media-sheet', { ...media, duration: 'twelve minutes' }],
  ] as const)
    await expect(makeItem(app, { kind, definition })).rejects.toMatchObject({ code: 'bad-declaration' })
})
