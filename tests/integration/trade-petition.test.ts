import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { App } from '../../core/app.ts'
import { drawChain } from '../../core/entities/draw-chain.ts'
import { saveEntity } from '../../core/entities/save-entity.ts'
import { saveLink } from '../../core/entities/save-link.ts'
import { addEvidence } from '../../core/evidence/add-evidence.ts'
import { readPending } from '../../core/evidence/read-pending.ts'
import { listExhibits } from '../../core/exhibits/list-exhibits.ts'
import { addFact } from '../../core/facts/add-fact.ts'
import { editFact } from '../../core/facts/edit-fact.ts'
import { listFacts } from '../../core/facts/list-facts.ts'
import { makeItem } from '../../core/made/make-item.ts'
import { buildPetition } from '../../core/petition/build-petition.ts'
import { textFromMarkdown } from '../../core/petition/text-from-markdown.ts'
import { writeSection } from '../../core/petition/write-section.ts'
import { protectName } from '../../core/protection/protect-name.ts'
import { citeShare } from '../../core/trade/cite-share.ts'
import { importTradeFile } from '../../core/trade/import-trade.ts'
import { chainAlt } from '../../domain/entities/chain-map.ts'
import { EvidenceId } from '../../domain/ids.ts'
import { readPdf } from '../support/read-pdf.ts'
import { tempCase, writeFiles } from '../support/temp-case.ts'

const template = 'wro-12-42'
const HEADER =
  'Bill of Lading Number,Arrival Date,Consignee,Consignee (Original Format),Consignee SIC Codes,Shipper,Shipper (Original Format),Shipper SIC Codes,Notify Party,Carrier,Shipment Origin,Shipment Destination,Port of Unlading,Port of Lading'
const row = (n: number) =>
  `RVM${n},${n % 2 ? '03' : '09'}/1${n % 9}/${2019 + (n % 3)},${n % 5 ? 'Harbor Knits Inc' : 'Cove Outlet'},,,Anvil Trading,,,,,China,,Newark,Busan`

/** Invented shipments, a plant and who stands between it and the importer, and figures of a report. */
async function tradeCase(): Promise<{
  app: App
  folder: string
  chart: string
  map: string
  table: string
  visits: string
}> {
  const { app, folder } = await tempCase()
  const [trade = '', ...texts] = await writeFiles(folder, {
    'shipments.csv': `${[HEADER, ...Array.from({ length: 30 }, (_, i) => row(i))].join('\n')}\n`,
    'register.txt': '강하구 의류 runs 河口服装四号工厂. Anvil Trading sells what it sews.',
    'border.txt': '2008: 1,040 visits of workers. 2015: 2,060 visits of workers.',
  })
  await importTradeFile(app, trade, { preset: 'panjiva-us' })
  const added = await addEvidence(app, { paths: texts })
  await readPending(app)
  const [register, border] = added.map(({ id }) => EvidenceId.parse(id))
  if (!register || !border) throw new Error('two texts were added')
  const runs = addFact(app, {
    statement: 'It runs the plant',
    pinpoints: [{ evidenceId: register, page: 1, quote: 'runs' }],
  })
  const keep = (kind: 'site' | 'company', name: string) =>
    saveEntity(app, { id: null, entity: { kind, names: [{ text: name }] } })
  const [site, maker, exporter] = [
    keep('site', '河口服装四号工厂'),
    keep('company', '강하구 의류'),
    keep('company', 'Anvil Trading'),
  ]
  keep('company', 'Harbor Knits Inc')
  saveLink(app, { id: null, link: { from: maker, to: site, relation: 'operates', facts: [runs] } })
  saveLink(app, { id: null, link: { from: maker, to: exporter, relation: 'supplies', inferred: 'the register' } })
  const share = { of: 'Anvil Trading', naming: 'Harbor Knits Inc', from: '2019', to: '2021' }
  const cited = citeShare(app, share)
  const shared = listFacts(app).find(({ id }) => id === cited)
  if (!shared) throw new Error('the share was kept as a fact')
  editFact(app, { id: cited, fact: { ...shared, requirements: ['import-nexus'] } })
  const made = async (kind: 'chart' | 'table' | 'chain', definition: object) =>
    (await makeItem(app, { kind, definition })).id
  const at = (quote: string) => ({ evidenceId: border, page: 1, quote })
  return {
    ...{ app, folder },
    chart: await made('chart', { trade: { by: 'consignee' } }),
    map: await made('chain', { aliases: true }),
    table: await made('table', { share }),
    visits: await made('chart', {
      ...{ title: 'Visits of workers', form: 'columns', unit: 'visits a year' },
      statistics: {
        rows: [
          { label: '2008', values: [1040], at: at('1,040') },
          { label: '2015', values: [2060], at: at('2,060') },
        ],
      },
    }),
  }
}

it('an import section, its shipment table, chart, figures and map of the chain come from the records, in PDF and Word file', async () => {
  const { app, folder, chart, map, table, visits } = await tradeCase()
  const alt = chainAlt(drawChain(app))
  const text = `The goods come in as [@part:map] shows; the rows are listed in [@${table}].

![Who receives the goods](@${chart} "Bars by consignee")

![The way of the goods](@${map} "${alt}"){#map}

![Visits of workers](@${visits} "Two columns, 1,040 and 2,060")`
  writeSection(app, { template, section: 'likelihood', blocks: textFromMarkdown(text) })
  const out = join(folder, 'out')
  await buildPetition(app, { template, out, final: false })
  const { pages } = await readPdf(await readFile(join(out, 'petition.pdf')))
  const words = pages.map(({ squeezed }) => squeezed).join('')
  const squeezed = (told: string) => told.replace(/\s+/g, '')
  for (const told of [
    '24 of 30',
    'Imports, in order of time',
    'Laden at',
    'Busan',
    'China',
    'Wheretheproofstands',
    '강하구의류',
    '河口服装四号工厂',
    'border, p. 1',
  ])
    expect(words).toContain(squeezed(told))
  const word = unzipSync(new Uint8Array(await readFile(join(out, 'petition.docx'))))
  const body = strFromU8(word['word/document.xml'] ?? new Uint8Array())
  expect(Object.keys(word).filter((name) => name.startsWith('word/media/'))).toHaveLength(3)
  expect(body).toContain('24 shipments, 2019–2021 to Harbor Knits Inc (proved)')
  expect(body).not.toContain('No record of an import is put forward')
  const { exhibits } = await listExhibits(app, template)
  expect(exhibits.map(({ evidenceId }) => evidenceId as string)).toEqual(
    expect.arrayContaining([chart, map, table, visits]),
  )
  protectName(app, { name: '강하구 의류', alias: 'Maker A', variants: [], reason: 'source' })
  await makeItem(app, { kind: 'chain', id: map })
  const open = join(folder, 'public')
  expect((await buildPetition(app, { template, out: open, final: false, version: 'public' })).leaks).toEqual([])
  const shown = (await readPdf(await readFile(join(open, 'petition.pdf')))).pages.map((page) => page.squeezed).join('')
  expect([shown.includes('MakerA'), shown.includes('강하구')]).toEqual([true, false])
})
