/** Every code an AppError may carry; the closed list that screens, tests and the help refer to. */
export const ERROR_CODES = [
  // the case file
  'not-a-case',
  'wrong-passphrase-or-damaged',
  'wrong-recovery-key',
  'newer-version',
  'truncated-case',
  'damaged-case',
  'case-in-use',
  'read-only-folder',
  'disk-full',
  'case-exists',
  'no-such-case',
  'not-open',
  'no-passphrase',
  // backups
  'no-backup-folder',
  'no-such-folder',
  'bad-backup-plan',
  // bags
  'bad-bag',
  'folder-exists',
  // folders, filters and review
  'unknown-folder',
  'bad-folder',
  'folder-name-taken',
  'folder-in-itself',
  'no-such-filter',
  'bad-filter',
  'no-reason',
  'no-such-comment',
  'empty-comment',
  // docket
  'bad-docket',
  'no-such-docket',
  // evidence
  'no-such-file',
  'cannot-read-file',
  'file-changed-while-read',
  'not-a-regular-file',
  'link-not-followed',
  'no-such-evidence',
  'in-trash',
  'not-in-trash',
  'still-in-use',
  'wrong-case-name',
  'no-reason',
  'unknown-filter',
  'bad-filter',
  'no-terms',
  'too-many-terms',
  'damaged-original',
  'cannot-show-page',
  'no-ocr-language',
  'not-queued',
  'nothing-to-read',
  'no-machine-text',
  'not-a-film',
  'bad-time-code',
  'bad-still',
  // facts and fields
  'no-such-fact',
  'no-pinpoint',
  'no-such-page',
  'quote-not-found',
  'bad-date',
  'bad-map',
  'bad-timeline',
  'no-such-form-field',
  'bad-form-value',
  'bad-fact',
  'no-such-indicator',
  'no-such-requirement',
  'no-such-shipment',
  'no-such-conflict',
  'bad-settlement',
  'no-such-entity',
  'bad-entity',
  'same-entity',
  'no-such-link',
  'bad-link',
  'judged-apart',
  'judged-the-same',
  'not-the-same',
  'no-such-question',
  'bad-question',
  'question-closed',
  'no-sealed-source',
  'annex-beside-filing',
  'annex-is-there',
  'bad-answer',
  'no-such-template',
  'no-such-field',
  'bad-field-value',
  'no-such-section',
  'bad-text',
  'damaged-text',
  'no-such-snapshot',
  'bad-snapshot',
  'no-such-authority',
  'bad-authority',
  // what the public version leaves out
  'bad-protection',
  'no-such-mark',
  // undo
  'nothing-to-undo',
  'nothing-to-redo',
  'cannot-undo',
  // lists
  'bad-list',
  'no-such-entry',
  // trade
  'bad-table',
  'no-columns',
  'no-such-preset',
  'no-trade-file',
  'nothing-to-cite',
  // petitions
  'not-ready',
  'cannot-typeset',
  'cannot-bind',
  'cannot-write',
  'cannot-redact',
  // exhibits
  'bad-numbering',
  'bad-pages',
  'numbering-frozen',
  'bad-comparison',
  'bad-translation',
  'bad-declaration',
  'bad-statistics',
  'not-a-table',
  // filing
  'named',
  'already-submitted',
  'bad-limit',
  'no-filing',
  'filing-changed',
  'unsound-filing',
  'bad-submission',
  'no-such-submission',
  // work
  'cancelled',
  'timed-out',
  'worker-failed',
  'bad-request',
  'usage',
  'not-a-certificate',
  'bad-references',
  'unexpected',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** A failure a person can act on: `message` says what happened and what was kept, `hint` what to do next. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly hint: string

  constructor(code: ErrorCode, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.hint = hint
  }
}

/** Any thrown value as an AppError; values that are none become `unexpected` with their message kept as the cause. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return new AppError(
    'unexpected',
    `Something failed that Withhold has no name for: ${message}`,
    'What was saved before is kept. Try again; if it happens again, report it with this text.',
    thrown,
  )
}

/** Marks a branch no value can reach; throws if one does. */
export function assertNever(value: never): never {
  throw new Error(`A case was left out: ${JSON.stringify(value)}`)
}
