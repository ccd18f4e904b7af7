import type { TaskContext } from './task.ts'

/** Bytes that the starting thread gives piece by piece, under the names "0", "1" …; the next is fetched while one is read. */
export async function* pulledPieces(count: number, context: TaskContext): AsyncGenerator<Uint8Array> {
  let next = count > 0 ? context.pull('0') : Promise.resolve(new Uint8Array())
  for (let i = 0; i < count; i++) {
    const piece = await next
    if (i + 1 < count) next = context.pull(String(i + 1))
    yield piece
    context.progress(i + 1, count)
  }
}

/** Pieces whose first was looked at already, as one run again. */
export async function* rejoined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
