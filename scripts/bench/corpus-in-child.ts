import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../../core/app.ts'
import { createCase } from '../../core/case/create-case.ts'
import { closeCase } from '../../core/case/open-case.ts'
import { verifyCase } from '../../core/case/verify-case.ts'
import { addEvidence } from '../../core/evidence/add-evidence.ts'
import { extractOriginal } from '../../core/evidence/extract-original.ts'
import { listEvidence } from '../../core/evidence/list-evidence.ts'
import type { Workers } from '../../core/jobs/workers.ts'
import { round } from './row.ts'

/** Longer than its limit by this much (ms) a worker may take to be ended. */
const GRACE_MS = 5000

/** Makes a case of a list of files (one a line), takes every original out again, and prints what became of them. Arguments: a folder, the list. */
const [folder = '', list = ''] = process.argv.slice(2)
const paths = readFileSync(list, 'utf8').split('\n')
const { app } = await createCase({
  path: join(folder, 'corpus.wro'),
  title: 'Corpus',
  passphrase: 'correct horse battery staple',
})
const worked = { longest: 0, outlived: [] as string[] }
const watched: App = { ...app, workers: watch(app.workers) }
const start = performance.now()
const items = await addEvidence(watched, { paths })
const seconds = round((performance.now() - start) / 1000)
const changed: string[] = []
for (const [i, { id, path }] of items.entries()) {
  const out = join(folder, `out-${String(i)}`)
  if (id === null) continue
  await extractOriginal(app, { id, out })
  if (hashOf(out) !== hashOf(path)) changed.push(path)
}
const verification = await verifyCase(app)
const inside = listEvidence(app).length - items.length
await closeCase(app)
const problems: Record<string, number> = {}
for (const { problem } of items) if (problem) problems[problem.code] = (problems[problem.code] ?? 0) + 1
console.log(
  JSON.stringify({
    seconds,
    files: items.length,
    lost: items.filter(({ status, error }) => status !== 'added' && !error).map(({ path }) => path),
    failed: items.flatMap(({ path, error }) => (error ? [`${path}: ${error.code}`] : [])),
    inside,
    problems,
    types: new Set(items.map(({ mediaType }) => mediaType)).size,
    changed,
    verified: verification.ok,
    longestTask: round(worked.longest / 1000),
    outlived: worked.outlived,
    // libuv gives KiB.
    peakMemory: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
)

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

/** Times each task. */
function watch(workers: Workers): Workers {
  return {
    close: () => workers.close(),
    run(task, input, options) {
      const begun = performance.now()
      return workers.run(task, input, options).finally(() => {
        const took = performance.now() - begun
        worked.longest = Math.max(worked.longest, took)
        if (took > options.timeoutMs + GRACE_MS) worked.outlived.push(task)
      })
    },
  }
}
