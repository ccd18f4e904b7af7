import type { z } from 'zod'
import { AppError } from '../../domain/errors.ts'

/** A submission told in a form that can't be kept. */
export function badSubmission(error: z.ZodError): AppError {
  const [issue] = error.issues
  return new AppError(
    'bad-submission',
    `The submission can’t be recorded: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it is not as it should be'}. Nothing was recorded.`,
    'Correct it and record it again.',
  )
}
