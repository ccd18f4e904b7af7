import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startWorkers } from '../../core/jobs/workers.ts'
import type { BindInput } from '../../core/petition/bind-volume.ts'
import { round } from './row.ts'

/** Binds what binding.ts prepared, and prints seconds, pages and the most memory this process held, in MiB. Arguments: the folder, then the PDFs. */
const [folder = '', ...files] = process.argv.slice(2)
const rest = JSON.parse(readFileSync(join(folder, 'input.json'), 'utf8')) as Omit<BindInput, 'petition' | 'covers'>
const input = {
  ...rest,
  petition: new Uint8Array(readFileSync(join(folder, 'petition.pdf'))),
  covers: new Uint8Array(readFileSync(join(folder, 'covers.pdf'))),
}
const out = openSync(join(folder, 'bound.pdf'), 'w')
const start = performance.now()
// The worker's own start is in the time, as the start of qpdf is in qpdf's.
const workers = startWorkers()
const { pages } = await workers.run('bind-volume', input, {
  lane: 'pages',
  timeoutMs: 600_000,
  pull: (name) => readFile(files[Number(name.replace('exhibit:', '')) - 1] ?? ''),
  push: (piece) => void writeSync(out, piece),
})
const seconds = round((performance.now() - start) / 1000)
await workers.close()
closeSync(out)
console.log(JSON.stringify({ seconds, pages, peakMemory: Math.round(process.resourceUsage().maxRSS / 1024) }))
