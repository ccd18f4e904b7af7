import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync, writevSync } from 'node:fs'
import { join } from 'node:path'
import type { Room } from '../../core/jobs/task.ts'
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
  pull: (name, room) => readInto(files[Number(name.replace('exhibit:', '')) - 1] ?? '', room),
  push: (pieces) => void writevSync(out, pieces),
})
const seconds = round((performance.now() - start) / 1000)
await workers.close()
closeSync(out)
console.log(JSON.stringify({ seconds, pages, peakMemory: Math.round(peakKilobytes() / 1024) }))

/** The most memory this process held. Where the system tells it: `maxRSS` begins with what the parent held as it started this one. */
function peakKilobytes(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS)
}

/** A whole file, in the room if it fits: as an original is read from a case. */
function readInto(path: string, room: Room | null): Uint8Array<ArrayBuffer> | Room {
  const file = openSync(path, 'r')
  const { size } = fstatSync(file)
  const bytes = room && room.length >= size ? room : new Uint8Array(size)
  const read = readSync(file, bytes, 0, size, 0)
  closeSync(file)
  if (read < size) throw new Error(`Only ${read} bytes of ${path} were read`)
  return bytes.subarray(0, size)
}
