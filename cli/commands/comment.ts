import { Command } from 'commander'
import type { App } from '../../core/app.ts'
import { removeComment } from '../../core/review/remove-comment.ts'
import { resolveComment } from '../../core/review/resolve-comment.ts'
import { reviewBook } from '../../core/review/review-book.ts'
import { writeComment } from '../../core/review/write-comment.ts'
import type { Comment } from '../../domain/review.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

interface CommentOptions extends SecretOptions {
  readonly say?: string
  readonly by?: string
  readonly resolve?: string
  readonly reopen?: string
  readonly remove?: string
}

/** `comment CASE [ID]` lists comments; `--say` writes one on an item, `--resolve` says one was dealt with. */
export function commentCommand(io: Io): CliCommand<[string, string | undefined], CommentOptions> {
  return {
    command: new Command('comment')
      .argument('<case>')
      .argument('[id]', 'the item')
      .option('--say <words>', 'comment on the item')
      .option('--by <name>', 'who; without it who is at work')
      .option('--resolve <comment>', 'what it asks was dealt with')
      .option('--reopen <comment>', 'it was not, after all')
      .option('--remove <comment>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('comments on items; internal, never printed'),
    async run([path, item], options) {
      return await withCase(io, path, options, (app) => {
        const id = act(app, item, options)
        const comments = reviewBook(app).comments.filter(({ evidenceId }) => item === undefined || evidenceId === item)
        return { json: { ...(id === undefined ? {} : { id }), comments }, lines: comments.map(lineOf) }
      })
    },
  }
}

function act(app: App, item: string | undefined, { say, by, resolve, reopen, remove }: CommentOptions) {
  if (resolve !== undefined) resolveComment(app, { id: resolve, by })
  if (reopen !== undefined) resolveComment(app, { id: reopen, open: true })
  if (remove !== undefined) removeComment(app, { id: remove })
  return say === undefined ? undefined : writeComment(app, { id: item ?? '', text: say, by })
}

function lineOf({ id, text, by, at, resolvedBy }: Comment): string {
  return `${id}  ${at.slice(0, 10)} ${by}: ${text}${resolvedBy === null ? '' : `  (resolved by ${resolvedBy})`}`
}
