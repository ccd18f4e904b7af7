/** Memory that threads share, for bytes to be read into: memory that is used again costs neither collecting nor paging. */
export type Room = Uint8Array<SharedArrayBuffer>

/** What a task may ask of the thread that started it. Tasks never touch the case: bytes come and go through here. */
export interface TaskContext {
  /** Asks the starting thread for bytes by name (an exhibit's original, say); they lie in `room` if they fit and were read there. */
  pull(name: string, room?: Room | null): Promise<Uint8Array>
  /**
   * Hands pieces of output over, in order; resolves when they were taken. A piece that fills memory of its own is moved and
   * gone from here; shared memory may not change before. `to` names the output where a task has several.
   */
  push(pieces: readonly Uint8Array[], to?: string): Promise<void>
  progress(done: number, total: number): void
}

/** A pure function that runs in a worker: structured-cloneable input and output. */
export type Task<I, O> = (input: I, context: TaskContext) => Promise<O>
