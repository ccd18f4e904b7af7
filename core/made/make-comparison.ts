import { adjustmentWords, Comparison, type CalloutPoint, type NewComparison } from '../../domain/comparison.ts'
import { AppError } from '../../domain/errors.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { wordingHint } from '../../domain/neutral-wording.ts'
import type { App } from '../app.ts'
import { originalBytes } from '../evidence/original-bytes.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { dateWords } from '../petition/exhibit-words.ts'
import { sourceWords } from '../petition/exhibit-sources.ts'
import type { PictureOrigin } from './comparison-pages.ts'
import { keepMadeItem } from './keep-made-item.ts'

/** Longest that setting a comparison may take, in milliseconds. */
const LIMIT_MS = 180_000

/** A comparison as kept: the item it is, what was adjusted, and hints for observations that say more than what is seen. */
export interface MadeComparison {
  readonly item: Evidence
  readonly adjustments: readonly string[]
  readonly hints: readonly { readonly callout: number; readonly says: string }[]
}

/** Sets two to four pictures side by side as an item of evidence with the uncropped pictures behind; `id` makes an earlier one anew. Throws `bad-comparison`, `no-such-evidence`, `damaged-original`, `cancelled`. */
export async function makeComparison(
  app: App,
  input: { readonly comparison: NewComparison; readonly id?: string | null },
  signal?: AbortSignal,
): Promise<MadeComparison> {
  const comparison = parsed(input.comparison)
  const items = comparison.pictures.map(({ evidenceId }) => existingEvidence(app, evidenceId))
  for (const item of items) refuseUnseen(item)
  const origins = items.map((item, i) => originOf(item, comparison.pictures[i]?.page ?? 1))
  const pdf = await app.workers.run(
    'comparison-pages',
    { comparison, origins },
    {
      lane: 'pages',
      timeoutMs: LIMIT_MS,
      signal,
      pull: (name) => {
        const item = items[Number(name.replace('picture:', ''))]
        return item ? originalBytes(app, item) : new Uint8Array()
      },
    },
  )
  const adjustments = comparison.pictures.map(adjustmentWords)
  const detail = { adjustments, pictures: items.map(({ sha256 }) => sha256) }
  const made = { kind: 'comparison', title: comparison.title, pdf, definition: comparison, detail } as const
  const item = await keepMadeItem(app, { ...made, evidenceKind: 'photo' }, input.id ?? null)
  return { item, adjustments, hints: hintsFor(comparison) }
}

function hintsFor({ callouts }: Comparison): MadeComparison['hints'] {
  return callouts.flatMap(({ observation }, i) => {
    const says = wordingHint(observation)
    return says === null ? [] : [{ callout: i + 1, says }]
  })
}

function parsed(input: NewComparison): Comparison {
  const read = Comparison.safeParse(input)
  if (!read.success) {
    const [issue] = read.error.issues
    throw bad(`its ${issue?.path.join('.') ?? 'whole'} is not as it should be (${issue?.message ?? ''})`, read.error)
  }
  for (const [i, { points }] of read.data.callouts.entries()) {
    const wrong = points.find((point, place) => !pointsInto(read.data, point) || isAgain(points, place))
    if (wrong) throw bad(`callout ${i + 1} points outside picture ${wrong.picture}, or twice into it`)
  }
  return read.data
}

const isAgain = (points: readonly CalloutPoint[], place: number) =>
  points.findIndex(({ picture }) => picture === points[place]?.picture) < place

/** Whether the point lies in what is shown of its picture. */
function pointsInto({ pictures }: Comparison, { picture, x, y }: CalloutPoint): boolean {
  const crop = pictures[picture - 1]?.crop
  if (crop === undefined) return false
  return x >= crop.x && x <= crop.x + crop.width && y >= crop.y && y <= crop.y + crop.height
}

function refuseUnseen({ title, mediaType }: Evidence): void {
  if (mediaType === 'application/pdf' || mediaType.startsWith('image/')) return
  throw bad(`“${title}” is neither a picture nor a PDF`)
}

function originOf(item: Evidence, page: number): PictureOrigin {
  return {
    mediaType: item.mediaType,
    title: item.title,
    source: sourceWords(item),
    date: dateWords(item.date ?? ''),
    page: (item.pages ?? 1) > 1 ? `page ${page}` : '',
    file: item.originalName,
    sha256: item.sha256,
  }
}

function bad(why: string, cause?: unknown): AppError {
  return new AppError(
    'bad-comparison',
    `The comparison can't be made: ${why}. Nothing was changed.`,
    'Give two to four pictures (evidenceId, page, crop, turn, brightness) and callouts, each with an observation and a point in at least two of them, within what is shown.',
    cause,
  )
}
