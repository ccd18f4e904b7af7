import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { spanWords } from '../../domain/share-words.ts'
import { GROUPINGS, type Grouping } from '../../domain/trade.ts'
import { findMadeItem } from '../../db/repositories/made-items.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { listEvidence } from '../evidence/list-evidence.ts'
import { listFacts } from '../facts/list-facts.ts'
import { makeItem } from '../made/make-item.ts'
import { undo } from '../undo/undo.ts'
import { citeShare } from './cite-share.ts'
import { importTradeFile } from './import-trade.ts'
import { reportRoutes } from './report-routes.ts'
import { reportTrade, shareOfTrade } from './report-trade.ts'

const HEADER =
  'Bill of Lading Number,Arrival Date,Consignee,Shipper,Notify Party,Shipment Origin,Port of Unlading,Port of Lading,Place of Receipt,Weight (kg),Value of Goods (USD),FROB'

/** Rows like a vendor's: some told twice, some without a party, date, weight or value, some that stay on board. */
function vendorRows(): readonly string[] {
  const pick = (from: readonly string[], n: number, salt: number) =>
    from[((n * 7919 + salt * 104_729) % 1009) % from.length] ?? ''
  const row = (n: number) =>
    [
      `RVM${String(n).padStart(5, '0')}`,
      n % 23 === 0 ? '' : `${pick(['01', '03', '07', '11'], n, 1)}/${pick(['04', '15', '28'], n, 2)}/${2018 + (n % 4)}`,
      pick(['Harbor Knits Inc', 'TO ORDER', 'Summit Retail LLC', 'Harbor Knits Inc', 'N/A'], n, 3),
      pick(['Rivermouth Garment', 'Anvil Textile', 'Rivermouth Garment', 'Delta Seafood'], n, 4),
      pick(['Harbor Knits Inc', 'Quay Brokers', ''], n, 5),
      'China',
      pick(['Newark', 'Los Angeles', ''], n, 6),
      pick(['Busan', 'Dalian'], n, 7),
      pick(['Dandong', '', 'Dalian'], n, 8),
      n % 7 === 0 ? '' : String(100 + (n % 50) * 1.5),
      n % 5 === 0 ? '' : String(1000 + n),
      n % 19 === 0 ? 'Yes' : 'No',
    ].join(',')
  return Array.from({ length: 300 }, (_, n) => row(n)).flatMap((text, n) => (n % 11 === 0 ? [text, text] : [text]))
}

async function vendorCase() {
  const { app, folder } = await tempCase()
  const [path = ''] = await writeFiles(folder, { 'vendor.csv': `${[HEADER, ...vendorRows()].join('\n')}\n` })
  await importTradeFile(app, path, { preset: 'auto' })
  /** What the sqlite3 program says of the raw file: rows told twice once, without what stays on board. */
  const ask = (sql: string): Record<string, string | number>[] => {
    const raw = `WITH t AS (SELECT DISTINCT "Bill of Lading Number" AS bill, "Shipper" AS supplier, "Consignee" AS consignee,
      "Notify Party" AS notify, "Port of Unlading" AS port, "Port of Lading" AS lading, "Place of Receipt" AS receipt,
      "Weight (kg)" AS kg, "Value of Goods (USD)" AS usd, substr("Arrival Date", 7, 4) || '-' ||
      substr("Arrival Date", 1, 2) || '-' || substr("Arrival Date", 4, 2) AS day FROM raw WHERE FROB <> 'Yes') `
    const out = execFileSync('sqlite3', ['-json', ':memory:', `.import --csv ${path} raw`, raw + sql], {
      encoding: 'utf8',
    })
    return out.trim() === '' ? [] : (JSON.parse(out) as Record<string, string | number>[])
  }
  return { app, folder, ask }
}

/** The key of each grouping as plain SQL over the raw cells; nobody is an empty key. */
const KEYS: Readonly<Record<Grouping, string>> = {
  supplier: 'supplier',
  consignee: `CASE WHEN consignee IN ('TO ORDER', 'N/A', '') THEN '' ELSE consignee END`,
  port: 'port',
  quarter: `CASE WHEN day = '--' THEN '' ELSE substr(day, 1, 4) || '-Q' || CASE substr(day, 6, 2) WHEN '01' THEN 1
    WHEN '03' THEN 1 WHEN '07' THEN 3 ELSE 4 END END`,
}

it('counts, adds and shares as the sqlite3 program does over the raw file', async () => {
  const { app, ask } = await vendorCase()
  const rowOf = (row: Record<string, unknown>) => Object.values(row)
  for (const by of GROUPINGS)
    for (const [from, to] of [
      ['', ''],
      ['2019', '2020'],
    ] as const) {
      const days = from === '' ? '1' : `day BETWEEN '2019-01-01' AND '2020-12-31'`
      const theirs = ask(
        `SELECT ${KEYS[by]} AS k, count(*) AS n, total(kg) AS w, total(usd) AS v, sum(kg <> '') AS nw, sum(usd <> '') AS nv,
           coalesce(max(nullif(day, '--')), '') AS l FROM t WHERE ${days} GROUP BY 1 ORDER BY 1`,
      ).map(rowOf)
      const ours = reportTrade(app, by, from === '' ? {} : { from, to })
        .map((g) => [
          g.placeholder ? '' : g.key,
          g.shipments,
          g.weightKg,
          g.valueUsd,
          g.weighed,
          g.valued,
          g.last ?? '',
        ])
        .toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
      expect(ours, `${by} ${from}`).toEqual(theirs)
      expect(ours.length).toBeGreaterThan(2)
    }
  const [counted] = ask(
    `SELECT count(*) AS d, sum('Harbor Knits Inc' IN (consignee, notify)) AS n FROM t
     WHERE supplier = 'Rivermouth Garment' AND day BETWEEN '2019-01-01' AND '2021-12-31'`,
  )
  const share = shareOfTrade(app, 'rivermouth garment', 'HARBOR KNITS INC', { from: '2019', to: '2021' })
  expect([share.denominator, share.numerator]).toEqual([counted?.['d'], counted?.['n']])
  expect(share.percent).toBe(Math.round((Number(counted?.['n']) / Number(counted?.['d'])) * 1000) / 10)
  const busan = ask(
    `SELECT receipt AS r, count(*) AS n, max(nullif(day, '--')) AS l FROM t WHERE lading = 'Busan' GROUP BY receipt, port`,
  )
  const routes = reportRoutes(app, { through: 'busan' })
  const sorted = (rows: readonly unknown[][]) => rows.map((row) => JSON.stringify(row)).toSorted()
  expect(sorted(routes.map(({ receipt, shipments, last }) => [receipt ?? '', shipments, last]))).toEqual(
    sorted(busan.map(rowOf)),
  )
})

it('is frozen as a chart and as tables, each with figures, query and source, and its data as a file beside it', async () => {
  const { app, folder } = await vendorCase()
  const early = 'RVM90000,03/04/2012,Cove Outlet,Quarry Mills,,China,Newark,Pusan,,10,20,No'
  const [other = ''] = await writeFiles(folder, { 'early.csv': `${[HEADER, early].join('\n')}\n` })
  await importTradeFile(app, other, { preset: 'auto' })
  const trade = { by: 'supplier', measure: 'weightKg', from: '2019', to: '2020' } as const
  const chart = await makeItem(app, { kind: 'chart', definition: { trade } })
  const ours = reportTrade(app, 'supplier', { from: '2019', to: '2020' })
  const top = ours.toSorted((a, b) => b.weightKg - a.weightKg)[0]
  expect(findMadeItem(app.database.read, chart.id)?.definition).toMatchObject({
    trade,
    unit: 'kg',
    rows: ours
      .toSorted((a, b) => b.weightKg - a.weightKg)
      .map(({ key, weightKg }) => ({ label: key, values: [weightKg] })),
  })
  const text = (id: string) =>
    readPageText(app.database.read, id)
      .map((page) => page.text)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
  const weighed = ours.reduce((sum, group) => sum + group.weighed, 0)
  expect(chart.title).toBe('Recorded shipments by supplier, 2019–2020')
  expect(text(chart.id)).toContain(`weights of ${weighed} of them`)
  expect(text(chart.id)).toContain(`vendor.csv, SHA-256`)
  expect(text(chart.id)).not.toContain('early.csv')
  const data = listEvidence(app).find(({ title }) => title === `Data: ${chart.title}`)
  expect(text(chart.id).replaceAll(' ', '')).toContain(data?.sha256)
  expect(text(data?.id ?? '')).toContain(
    `${top?.key ?? ''},false,${top?.shipments ?? 0},${top?.weighed ?? 0},${top?.weightKg ?? 0}`,
  )
  const count = listEvidence(app).length
  await makeItem(app, { kind: 'chart', definition: { trade }, id: chart.id })
  expect(listEvidence(app)).toHaveLength(count)
  const share = { of: 'Rivermouth Garment', naming: 'Harbor Knits Inc', from: '2019', to: '2021' }
  const counted = shareOfTrade(app, share.of, share.naming, { from: '2019', to: '2021' })
  const table = await makeItem(app, { kind: 'table', definition: { share } })
  expect(text(table.id)).toContain(`${counted.numerator} ÷ ${counted.denominator} = ${counted.percent ?? 0}%`)
  expect(text(table.id).match(/RVM\d{5}/g)).toHaveLength(counted.denominator)
  const routes = await makeItem(app, { kind: 'table', definition: { routes: { through: 'Busan' } } })
  expect(text(routes.id)).toContain('through Busan')
  for (const { id } of [table, routes]) expect(text(id)).not.toContain('early.csv')
  const past = await makeItem(app, { kind: 'chart', definition: { trade: { by: 'port', to: '2013' } } })
  expect([text(past.id).includes('early.csv'), text(past.id).includes('vendor.csv')]).toEqual([true, false])
  await expect(
    makeItem(app, { kind: 'chart', definition: { trade: { by: 'port', from: '1990', to: '1991' } } }),
  ).rejects.toMatchObject({ code: 'not-a-table' })
})

it('draws quarters in the order of time, one without a record told as such', async () => {
  const { app } = await vendorCase()
  const made = await makeItem(app, { kind: 'chart', definition: { trade: { by: 'quarter', to: '2019' } } })
  const { form, rows } = findMadeItem(app.database.read, made.id)?.definition as {
    form: string
    rows: { label: string; values: (number | null)[] }[]
  }
  expect(form).toBe('columns')
  expect(rows.map(({ label }) => label)).toEqual(
    ['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4', '2019-Q1', '2019-Q2', '2019-Q3', '2019-Q4'].slice(0, rows.length),
  )
  expect(rows.find(({ label }) => label === '2018-Q2')?.values).toEqual([null])
})

it('a share becomes a fact that cites its rows, in one step to undo', async () => {
  const { app } = await vendorCase()
  const asked = { of: 'Rivermouth Garment', naming: 'Harbor Knits Inc', from: '2019', to: '2019' }
  const share = shareOfTrade(app, asked.of, asked.naming, { from: '2019', to: '2019' })
  const id = citeShare(app, asked)
  const [fact] = listFacts(app)
  expect(fact).toMatchObject({ id, date: spanWords({ from: '2019', to: '2019' }), certainty: 'documented' })
  expect(fact?.pinpoints.map(({ row, resolves }) => [row, resolves])).toEqual(share.rows.map(({ row }) => [row, true]))
  expect(() => citeShare(app, { ...asked, naming: 'Nobody Inc' })).toThrow(
    expect.objectContaining({ code: 'nothing-to-cite' }),
  )
  undo(app)
  expect(listFacts(app)).toEqual([])
})
