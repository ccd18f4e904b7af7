import type { ExhibitEntry } from '../../document/model.ts'
import { buildVolume } from '../../document/exhibits/build-volume.ts'
import type { VolumeInput, VolumeResult } from '../../document/exhibits/volume.ts'
import type { Task } from '../jobs/task.ts'
import { drawPages } from './draw-pages.ts'

/** Everything the binder is told at once; each exhibit's PDF is pulled as `exhibit:NUMBER` when its turn comes. */
export interface BindInput extends Omit<VolumeInput, 'exhibits'> {
  readonly exhibits: readonly ExhibitEntry[]
}

/** Binds the volume in this thread and pushes it out piece by piece, pages done as progress. Throws AppError `cannot-bind`. */
export const bindVolume: Task<BindInput, VolumeResult> = async (input, context) => {
  const exhibits = input.exhibits.map((entry) => ({
    entry,
    pages: () => context.pull(`exhibit:${entry.number}`),
    redrawn: drawPages,
  }))
  const push = (piece: Uint8Array) => context.push(piece)
  return await buildVolume({ ...input, exhibits }, push, (done, total) => context.progress(done, total))
}
