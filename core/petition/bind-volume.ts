import type { ExhibitEntry } from '../../document/model.ts'
import { buildVolume } from '../../document/exhibits/build-volume.ts'
import type { VolumeInput, VolumeResult } from '../../document/exhibits/volume.ts'
import type { Task, TaskContext } from '../jobs/task.ts'

/** Everything the binder is told at once; each exhibit's PDF is pulled as `exhibit:NUMBER` when its turn comes. */
export interface BindInput extends Omit<VolumeInput, 'exhibits'> {
  readonly exhibits: readonly ExhibitEntry[]
}

/** A larger original is not pulled before its turn, so that two such are never in memory together. */
const AHEAD_BYTES = 32 * 1024 * 1024

/** Binds the volume in this thread and pushes it out piece by piece, pages done as progress. Throws AppError `cannot-bind`. */
export const bindVolume: Task<BindInput, VolumeResult> = async (input, context) => {
  const pagesOf = puller(input.exhibits, context)
  const exhibits = input.exhibits.map((entry, i) => ({ entry, pages: () => pagesOf(i), redrawn: drawn }))
  const out = pusher(context)
  const result = await buildVolume({ ...input, exhibits }, (piece) => out.push(piece), reporter(context))
  await out.done()
  return result
}

/** Loaded only when needed: PDFium, sharp and Typst take longer to start than most volumes take to bind. */
async function drawn(pdf: Uint8Array): Promise<Uint8Array> {
  const { drawPages } = await import('./draw-pages.ts')
  return await drawPages(pdf)
}

/** Fetches an exhibit and asks for the next one at once, so that it arrives while this one is written. */
function puller(entries: readonly ExhibitEntry[], context: TaskContext): (index: number) => Promise<Uint8Array> {
  const coming = new Map<number, Promise<Uint8Array>>()
  const ask = (index: number): Promise<Uint8Array> => {
    const asked = coming.get(index) ?? context.pull(`exhibit:${entries[index]?.number ?? ''}`)
    // One that fails early fails the build when its turn comes, not before.
    asked.catch(() => undefined)
    coming.set(index, asked)
    return asked
  }
  return async (index) => {
    const bytes = await ask(index)
    coming.delete(index)
    const next = entries[index + 1]
    if (next && next.bytes <= AHEAD_BYTES) void ask(index + 1)
    return bytes
  }
}

/** Lets one piece be written away while the next is filled. */
function pusher(context: TaskContext) {
  let last = Promise.resolve()
  return {
    async push(piece: Uint8Array) {
      await last
      last = context.push(piece)
      last.catch(() => undefined)
    },
    done: () => last,
  }
}

/** Tells of progress in half per cents: a message for each page would cost as much as the page. */
function reporter(context: TaskContext): (done: number, total: number) => void {
  let told = 0
  return (done, total) => {
    if (done < total && (done - told) * 200 < total) return
    told = done
    context.progress(done, total)
  }
}
