import { z } from 'zod'
import { AppError, ERROR_CODES, toAppError } from '../domain/errors.ts'

/** An answer on the wire: a value, or an error with its code, words and hint (never a stack, never evidence text). */
export const Failure = z.object({ code: z.enum(ERROR_CODES), message: z.string(), hint: z.string() })
export type Failure = z.infer<typeof Failure>

export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: Failure }

export function failure(thrown: unknown): Failure {
  const { code, message, hint } = toAppError(thrown)
  return { code, message, hint }
}

export function fromFailure(error: Failure): AppError {
  return new AppError(error.code, error.message, error.hint)
}
