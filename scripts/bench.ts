import { mkdtempSync, rmSync } from 'node:fs'
import { arch, cpus, platform, release, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { adding } from './bench/adding.ts'
import { binding } from './bench/binding.ts'
import { corpus } from './bench/corpus.ts'
import { previewAfterParagraph, previewAfterWord } from './bench/previewing.ts'
import { redacting } from './bench/redacting.ts'
import { reordering } from './bench/reordering.ts'
import type { Row } from './bench/row.ts'
import { searching } from './bench/searching.ts'
import { starting } from './bench/starting.ts'
import { trading } from './bench/trading.ts'
import { typesetting } from './bench/typesetting.ts'

/**
 * Measures the jobs a person waits for, each beside what the machine can do at best, and prints a table or (`--json`) one
 * object. `--only redacting` measures one alone.
 */
const rows: Row[] = []
const jobs: readonly ((folder: string) => Promise<Row | readonly Row[] | null>)[] = [
  adding,
  binding,
  redacting,
  reordering,
  typesetting,
  previewAfterWord,
  previewAfterParagraph,
  starting,
  searching,
  trading,
]
/** Checks of a longer kind, run where they are named. */
const ASKED_FOR = [corpus]
const [, only] = /--only[= ](\w+)/.exec(process.argv.join(' ')) ?? []
for (const job of [...jobs, ...ASKED_FOR].filter(({ name }) =>
  only === undefined ? jobs.some((job) => job.name === name) : name === only,
)) {
  const folder = mkdtempSync(join(tmpdir(), 'withhold-bench-'))
  try {
    const row = await job(folder)
    if (row) rows.push(...[row].flat())
  } finally {
    rmSync(folder, { recursive: true })
  }
}
const machine = {
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memory: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${release()} ${arch()}`,
  node: process.version,
}
if (process.argv.includes('--json')) console.log(JSON.stringify({ rows, machine }))
else {
  for (const { job, ours, other, ratio, peakMemory } of rows) {
    const memory = peakMemory === undefined ? '' : `, ${peakMemory} MiB at most`
    console.log(`${job}: ${ours} s | ${other} s = ${ratio}${memory}`)
  }
  console.log(`${machine.cores} × ${machine.cpu}, ${machine.memory} GiB, ${machine.system}, Node ${machine.node}`)
}
