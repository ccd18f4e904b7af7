import type { z } from 'zod'
import { AppError } from '../../domain/errors.ts'

/** What was told of a petition or a date, checked. Throws `bad-docket` with what is wrong. */
export function parsedDocket<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new AppError(
    'bad-docket',
    `The docket can’t take that: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it is not as it should be'} Nothing was changed.`,
    'Correct it and try again.',
    parsed.error,
  )
}
