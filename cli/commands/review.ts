import { Command } from 'commander'
import { AppError } from '../../domain/errors.ts'
import { REVIEW_STATES, STANDING_WORDS, standingOf, type ReviewState } from '../../domain/review.ts'
import type { App } from '../../core/app.ts'
import { listEvidence } from '../../core/evidence/list-evidence.ts'
import { giveReview } from '../../core/review/give-review.ts'
import { reviewBook } from '../../core/review/review-book.ts'
import type { Answer } from '../answer.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

interface ReviewOptions extends SecretOptions {
  readonly as?: string
  readonly reason?: string
  readonly by?: string
  readonly queue?: boolean
}

/** `review CASE` tells how every item stands, `--queue` what waits; with ids and `--as` items are decided on as they stand now. */
export function reviewCommand(io: Io): CliCommand<[string, string[]], ReviewOptions> {
  return {
    command: new Command('review')
      .argument('<case>')
      .argument('[ids...]')
      .option('--as <state>', REVIEW_STATES.join(', '))
      .option('--reason <words>', 'what has to be mended; a return needs it')
      .option('--by <name>', 'who decides; without it who is at work')
      .option('--queue', 'only what waits: not decided, or changed since')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('review of the evidence: approved, returned with a reason, do not use; internal, never printed'),
    async run([path, ids], options) {
      return await withReadCase(io, path, options, (app) => {
        if (ids.length > 0) giveReview(app, { ids, state: stateOf(options.as), reason: options.reason, by: options.by })
        return listed(app, ids, options.queue === true)
      })
    },
  }
}

function stateOf(given: string | undefined): ReviewState {
  const state = REVIEW_STATES.find((one) => one === given)
  if (state) return state
  throw new AppError(
    'usage',
    `A review needs --as with one of ${REVIEW_STATES.join(', ')}. Nothing was changed.`,
    'See withhold review --help.',
  )
}

/** How items stand: those named, those that wait, or all. */
function listed(app: App, ids: readonly string[], queue: boolean): Answer {
  const book = reviewBook(app)
  const all = listEvidence(app)
  const chosen = queue ? book.queue : ids.length > 0 ? ids : all.map(({ id }) => id)
  const items = chosen.flatMap((id) => {
    const item = all.find((one) => one.id === id)
    const review = book.reviews.find(({ evidenceId }) => evidenceId === id)
    if (!item) return []
    const { state, reason, by, at, changed } = review ?? {
      state: 'to-review',
      reason: null,
      by: null,
      at: null,
      changed: false,
    }
    return [{ id: item.id, title: item.title, standing: standingOf(review), state, reason, by, at, changed }]
  })
  const lines = items.map(
    ({ id, title, standing, by, reason }) =>
      `${id}  ${STANDING_WORDS[standing].padEnd(22)}  ${title}${by === null ? '' : `  (${by}${reason === null ? '' : `: ${reason}`})`}`,
  )
  return { json: { items, waiting: book.queue.length }, lines }
}
