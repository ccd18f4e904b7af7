import type { ErrorCode } from '../../domain/errors.ts'
import type { Room } from './task.ts'

/** Messages to a worker. */
export type ToWorker =
  | { readonly kind: 'run'; readonly task: string; readonly input: unknown }
  | { readonly kind: 'served'; readonly call: number; readonly bytes: Uint8Array | null }
  | {
      readonly kind: 'refused'
      readonly call: number
      readonly code: ErrorCode
      readonly message: string
      readonly hint: string
    }

/** Messages from a worker. */
export type FromWorker =
  /** `full`: the thread holds more than it should keep, so it is ended after this answer. */
  | { readonly kind: 'done'; readonly output: unknown; readonly full: boolean }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string; readonly hint: string }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'pull'; readonly call: number; readonly name: string; readonly room: Room | null }
  /** `to` names the output where a task has several. */
  | { readonly kind: 'push'; readonly call: number; readonly pieces: readonly Uint8Array[]; readonly to: string }
