import { spawnSync } from 'node:child_process'
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ftsMatch, readWords } from '../../core/search/query.ts'
import { makeShipments } from './made-shipments.ts'
import { answerOf, compare, round, type Row } from './row.ts'
import { PIVOTS, SEARCHES, SHARE } from './trade-questions.ts'

const ROWS = 1_000_000
const TIMES = 3

type Asked<T> = readonly { readonly seconds: number; readonly answer: T }[]
interface Side {
  readonly seconds: number
  readonly pivots: Asked<readonly unknown[]>
  readonly searches: Asked<number>
  readonly share: readonly number[]
}

/** A million shipments imported into an encrypted case, with original, custody and the words they are found by, searched and counted, against sqlite3's .import and the same index of words. The answers must be the same. */
export async function trading(folder: string): Promise<readonly Row[]> {
  const file = join(folder, 'shipments.csv')
  makeShipments(file, ROWS)
  const ours: (Side & { readonly peak: number })[] = []
  const others: Side[] = []
  const row = await compare(
    `import ${ROWS.toLocaleString('en')} rows (${Math.round(statSync(file).size / 1e6)} MB) | sqlite3 .import and FTS5`,
    TIMES,
    () => Promise.resolve(last(ours, ourSide(folder, file)).seconds),
    () => Promise.resolve(last(others, otherSide(folder, file)).seconds),
  )
  ours.forEach((side, i) => refuseDifferent(side, others[i]))
  return [
    { ...row, peakMemory: Math.max(...ours.map(({ peak }) => peak)) },
    ...(await Promise.all(
      (['searches', 'pivots'] as const).flatMap((what) =>
        [0.5, 0.95].map((share) => shareOfTimes({ what, share, ours, others })),
      ),
    )),
  ]
}

const last = <T>(list: T[], one: T): T => {
  list.push(one)
  return one
}

function ourSide(folder: string, file: string): Side & { readonly peak: number } {
  const path = join(folder, 'trading.wro')
  rmSync(path, { force: true })
  return answerOf([process.execPath, join(import.meta.dirname, 'trade-in-child.ts'), path, file]) as Side & {
    readonly peak: number
  }
}

const FOUND_BY = [
  'identifier',
  'shipper_party_name',
  'consignee_name',
  'secondary_notify_party_1',
  'vessel_name',
  'foreign_port_of_lading',
  'port_of_unlading',
  'text',
  'harmonized_number',
  'container_number',
].join(` || ' ' || `)

function otherSide(folder: string, file: string): Side {
  const path = join(folder, 'bare.sqlite')
  rmSync(path, { force: true })
  const start = performance.now()
  sqlite3(path, [
    '.mode csv',
    `.import ${file} shipment`,
    `CREATE VIRTUAL TABLE found USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 2');`,
    `INSERT INTO found (rowid, words) SELECT rowid, ${FOUND_BY} FROM shipment;`,
  ])
  const seconds = round((performance.now() - start) / 1000)
  const told = sqlite3(path, [
    '.mode json',
    '.timer on',
    ...PIVOTS.map(pivotSql),
    ...SEARCHES.flatMap(searchSql),
    shareSql(),
  ])
  const times = [...told.matchAll(/^Run Time: real ([\d.]+)/gm)].map(({ 1: took }) => Number(took))
  const answers = told
    .split(/^Run Time:.*$/m)
    .map((text) => JSON.parse(text.trim() || '[]') as readonly Record<string, unknown>[])
  const pivots = PIVOTS.map((_, i) => ({
    seconds: times[i] ?? 0,
    answer: (answers[i] ?? []).map(({ key, shipments, kg, usd }) => [key, shipments, kg, usd]),
  }))
  const searches = SEARCHES.map((_, i) => {
    const at = PIVOTS.length + i * 2
    return { seconds: (times[at] ?? 0) + (times[at + 1] ?? 0), answer: Number(answers[at]?.[0]?.['n']) }
  })
  const shared = answers[PIVOTS.length + SEARCHES.length * 2]?.[0]
  return { seconds, pivots, searches, share: [Number(shared?.['both']), Number(shared?.['n'])] }
}

const pivotSql = ({ sql }: (typeof PIVOTS)[number]) =>
  `SELECT ${sql} AS key, count(*) AS shipments, total(harmonized_weight) AS kg, total(harmonized_value) AS usd,
    count(nullif(harmonized_weight, '')), count(nullif(harmonized_value, '')), max(actual_arrival_date)
   FROM shipment GROUP BY 1 ORDER BY 2 DESC, 1;`.replaceAll(/\s+/g, ' ')

/** How many there are, and the hundred that arrived last: what a person is shown. */
function searchSql(words: string): readonly string[] {
  const match = (ftsMatch(readWords(words)) ?? '').replaceAll("'", "''")
  const found = `FROM shipment WHERE rowid IN (SELECT rowid FROM found WHERE found MATCH '${match}')`
  return [`SELECT count(*) AS n ${found};`, `SELECT * ${found} ORDER BY actual_arrival_date DESC LIMIT 100;`]
}

const shareSql = () =>
  `SELECT count(*) AS n, total(consignee_name = '${SHARE.naming}') AS both FROM shipment WHERE shipper_party_name = '${SHARE.of}';`

function sqlite3(path: string, lines: readonly string[]): string {
  const given = { input: `${lines.join('\n')}\n`, encoding: 'utf8', maxBuffer: 1 << 30 } as const
  const { status, stdout, stderr } = spawnSync('sqlite3', [path], given)
  if (status !== 0 || stderr !== '') throw new Error(`sqlite3 failed (${String(status)}): ${stderr.slice(-2000)}`)
  return stdout
}

/** Both sides must have found and counted the same. */
function refuseDifferent(ours: Side, other: Side | undefined): void {
  const answers = ({ pivots, searches, share }: Side) =>
    JSON.stringify([pivots.map(({ answer }) => sorted(answer)), searches.map(({ answer }) => answer), share])
  if (!other || answers(ours) !== answers(other)) throw new Error('The two sides do not count the same')
}

const sorted = (groups: readonly unknown[]) => groups.map((group) => JSON.stringify(group)).sort()

interface Times {
  readonly what: 'searches' | 'pivots'
  readonly share: number
  readonly ours: readonly Side[]
  readonly others: readonly Side[]
}

function shareOfTimes({ what, share, ours, others }: Times): Promise<Row> {
  const at = (side: Side | undefined) => {
    const sorted = (side?.[what] ?? []).map(({ seconds }) => seconds).sort((a, b) => a - b)
    return Promise.resolve(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  }
  let [mine, theirs] = [0, 0]
  return compare(
    `${what} of shipments, p${share * 100} | sqlite3 on the plain table`,
    TIMES,
    () => at(ours[mine++]),
    () => at(others[theirs++]),
  )
}
