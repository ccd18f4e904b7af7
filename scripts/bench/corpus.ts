import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { corpusFiles } from './corpus-files.ts'
import { answerOf, round, timed, type Row } from './row.ts'

const FEWEST = 300
const MOST_MEMORY = 600

const Answer = z.object({
  seconds: z.number(),
  files: z.number(),
  lost: z.array(z.string()),
  failed: z.array(z.string()),
  inside: z.number(),
  problems: z.record(z.string(), z.number()),
  types: z.number(),
  changed: z.array(z.string()),
  verified: z.boolean(),
  longestTask: z.number(),
  outlived: z.array(z.string()),
  peakMemory: z.number(),
})

/** Adding and reading 300 mixed files from packages against hashing them. Throws where one is lost without a reason or comes back changed, the case does not verify, a worker outlives its limit or memory goes beyond 600 MiB. */
export async function corpus(folder: string): Promise<Row> {
  const files = await corpusFiles(folder)
  if (files.length < FEWEST) throw new Error(`Only ${String(files.length)} files were found in packages`)
  const list = join(folder, 'list.txt')
  writeFileSync(list, files.join('\n'))
  const child = join(import.meta.dirname, 'corpus-in-child.ts')
  const answer = Answer.parse(answerOf([process.execPath, child, folder, list]))
  const other = timed('sha256sum', files)
  console.error(JSON.stringify(answer))
  const { seconds, peakMemory } = answer
  const bad = [
    ...answer.lost.map((path) => `${path} is not in, without a reason`),
    ...answer.changed.map((path) => `${path} came back changed`),
    ...answer.outlived.map((task) => `${task} outlived its limit`),
    ...(answer.verified ? [] : ['the case does not verify']),
    ...(peakMemory > MOST_MEMORY ? [`${String(peakMemory)} MiB of memory`] : []),
  ]
  if (bad.length > 0) throw new Error(bad.join('; '))
  const job = `add and read ${String(answer.files)} mixed files | sha256sum`
  return { job, ours: seconds, other, ratio: round(seconds / other), runs: [{ ours: seconds, other }], peakMemory }
}
