import type { ExhibitEntry } from '../../document/model.ts'
import { buildParts } from '../../document/exhibits/build-parts.ts'
import type { Part, PartsInput } from '../../document/exhibits/parts.ts'
import type { Task } from '../jobs/task.ts'
import { drawn, partName, puller, pusher, reporter } from '../petition/bind-volume.ts'

/** Everything the binder of parts is told at once; exhibits are pulled as in a volume, the spool as `spool:FROM-TO`. */
export interface BindPartsInput extends Omit<PartsInput, 'exhibits'> {
  readonly exhibits: readonly ExhibitEntry[]
}

/** Name under which pieces of the spool go out; those of a part go under its place, from 0. */
export const SPOOL = 'spool'

/** Binds the exhibits into parts in this thread. Throws AppError `cannot-bind`. */
export const bindParts: Task<BindPartsInput, readonly Part[]> = async (input, context) => {
  const spool = pusher(context, SPOOL)
  const pagesOf = puller(input.exhibits, context, spool)
  const exhibits = input.exhibits.map((entry) => {
    return { entry, pages: (part: number) => pagesOf(partName(entry, part)), redrawn: drawn }
  })
  const outs = new Map([[SPOOL, spool]])
  const to = (name: string) => {
    const out = outs.get(name) ?? pusher(context, name)
    outs.set(name, out)
    return out
  }
  const output = {
    spool: (piece: Uint8Array) => spool.push(piece),
    read: async (from: number, until: number) => {
      await spool.send()
      await spool.done()
      return await context.pull(`${SPOOL}:${String(from)}-${String(until)}`)
    },
    part: (index: number) => (piece: Uint8Array) => to(String(index)).push(piece),
  }
  const parts = await buildParts({ ...input, exhibits }, output, reporter(context))
  for (const out of outs.values()) {
    await out.send()
    await out.done()
  }
  return parts
}
