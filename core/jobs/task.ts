/** What a task may ask of the thread that started it. Tasks never touch the case: bytes come and go through here. */
export interface TaskContext {
  /** Asks the starting thread for bytes by name (an exhibit's original, say). */
  pull(name: string): Promise<Uint8Array>
  /** Hands a piece of output over, in order; resolves when it was taken. The task may not touch the piece again. */
  push(piece: Uint8Array): Promise<void>
  progress(done: number, total: number): void
}

/** A pure function that runs in a worker: structured-cloneable input and output. */
export type Task<I, O> = (input: I, context: TaskContext) => Promise<O>
