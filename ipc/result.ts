import { AppError, toAppError, type ErrorCode } from '../domain/errors.ts'

/** An error on the wire: its code, words and hint (never a stack, never evidence text). */
export interface Failure {
  readonly code: ErrorCode
  readonly message: string
  readonly hint: string
}

/** An answer on the wire: a value, or what kept it from being given. */
export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: Failure }

export function failure(thrown: unknown): Failure {
  const { code, message, hint } = toAppError(thrown)
  return { code, message, hint }
}

export function fromFailure(error: Failure): AppError {
  return new AppError(error.code, error.message, error.hint)
}
