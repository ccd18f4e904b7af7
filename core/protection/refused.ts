import { AppError } from '../../domain/errors.ts'
import { parseReason, REASON_CODES, type GivenReason } from '../../domain/protection/reasons.ts'

/** The error for a name or mark that can't be kept. */
export function refused(what: string, cause?: unknown): AppError {
  return new AppError(
    'bad-protection',
    `${what} Nothing was changed.`,
    'Correct it and try again; until then the public version shows it as it stands.',
    cause,
  )
}

/** A typed reason, understood. Throws `bad-protection` for an empty one. */
export function requireReason(typed: string): GivenReason {
  const reason = parseReason(typed)
  if (reason) return reason
  throw refused(`A reason is needed: ${REASON_CODES.join(', ')}, a provision such as (b)(7)(D), or words of your own.`)
}

/** The error for a name or mark that is not there. */
export function noSuchMark(what: string, id: string): AppError {
  return new AppError(
    'no-such-mark',
    `The case holds no ${what} with the id ${id}. Nothing was changed.`,
    'List what is protected and take an id from there.',
  )
}
