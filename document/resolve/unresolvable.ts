import { AppError } from '../../domain/errors.ts'

/** The error for a document that contradicts itself: nothing is printed that would point at the wrong thing. */
export function unresolvable(what: string): AppError {
  return new AppError(
    'cannot-typeset',
    `The petition could not be put together: ${what}. Nothing was written, and the case is unchanged.`,
    'Check that no evidence cited by the petition was removed, then build again; if it happens again, report it with this text.',
  )
}
