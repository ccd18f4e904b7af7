import { createCase } from '../../core/case/create-case.ts'
import { closeCase } from '../../core/case/open-case.ts'
import { importTradeFile } from '../../core/trade/import-trade.ts'
import { listShipments } from '../../core/trade/list-shipments.ts'
import { reportTrade, shareOfTrade } from '../../core/trade/report-trade.ts'
import { PIVOTS, SEARCHES, SHARE } from './trade-questions.ts'
import { round } from './row.ts'

/**
 * Makes a case, imports a trade file and asks of it what `trade-questions.ts` names. Prints the seconds of the import, of each
 * search and pivot, the most memory held (MiB) and the answers. Arguments: the case, the file.
 */
const [path = '', file = ''] = process.argv.slice(2)
const { app } = await createCase({ path, title: 'Measured', passphrase: 'correct horse battery staple' })
let peak = 0
const look = () => (peak = Math.max(peak, process.memoryUsage.rss()))
const watch = setInterval(look, 50)
const start = performance.now()
const { imported } = await importTradeFile(app, file, { preset: 'auto' })
const seconds = since(start)
look()
const pivots = PIVOTS.map(({ by }) => asked(() => reportTrade(app, by).map(plain)))
const searches = SEARCHES.map((words) => asked(() => listShipments(app, { words, offset: 0, limit: 100 }).total))
const { numerator, denominator } = shareOfTrade(app, SHARE.of, SHARE.naming)
clearInterval(watch)
await closeCase(app)
console.log(
  JSON.stringify({
    seconds,
    imported,
    peak: Math.round(peak / 2 ** 20),
    pivots,
    searches,
    share: [numerator, denominator],
  }),
)

function asked<T>(ask: () => T): { readonly seconds: number; readonly answer: T } {
  const from = performance.now()
  const answer = ask()
  return { seconds: since(from), answer }
}

function plain({ key, placeholder, shipments, weightKg, valueUsd }: ReturnType<typeof reportTrade>[number]) {
  return [placeholder ? '' : key, shipments, weightKg, valueUsd]
}

function since(from: number): number {
  return round((performance.now() - from) / 1000)
}
