import { AppError } from '../../domain/errors.ts'
import { LEGIBILITY_WORDS, OCR_LANGUAGE_WORDS, type QueuedReading } from '../../domain/machine-text.ts'
import type { App } from '../../core/app.ts'
import { listEvidence } from '../../core/evidence/list-evidence.ts'
import { dropOrders } from '../../core/ocr/drop-orders.ts'
import { goOnReading } from '../../core/ocr/go-on-reading.ts'
import { listQueue } from '../../core/ocr/list-queue.ts'
import { machinePages } from '../../core/ocr/confirm-page.ts'
import { moveInQueue } from '../../core/ocr/move-in-queue.ts'
import { orderReading } from '../../core/ocr/order-reading.ts'
import type { Answer } from '../answer.ts'
import type { Io } from '../io.ts'
import type { OcrOptions } from './ocr.ts'

/** Whether the options are about the queue rather than one item’s pages. */
export const isOfQueue = ({ all, queue, place, drop }: OcrOptions): boolean =>
  all === true || queue === true || drop === true || place !== undefined

/** `ocr CASE --all`, `--queue`, and `ocr CASE ID --place N` or `--drop`. Throws `usage`. */
export async function ofQueue(app: App, io: Io, id: string | undefined, options: OcrOptions): Promise<Answer> {
  if (options.all) return await readAll(app, io, options)
  if (id !== undefined && options.drop) dropOrders(app, [id])
  else if (id !== undefined && options.place !== undefined) moveInQueue(app, { id, place: placeOf(options.place) })
  else if (!options.queue)
    throw new AppError(
      'usage',
      'Whose pages are to be read was not said. Nothing was read.',
      'Give an item’s id, --all or --queue.',
    )
  const queue = listQueue(app)
  const lines = queue.length === 0 ? ['Nothing waits to be read.'] : queue.map(queueLine)
  return { json: { queue }, lines }
}

const queueLine = ({ id, title, languages, left, pages }: QueuedReading, i: number) =>
  `${i + 1}. ${id}  ${title}: ${left} of ${pages} pages, ${languages.map((one) => OCR_LANGUAGE_WORDS[one]).join(' and ')}`

function placeOf(typed: string): number {
  if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed)
  throw new AppError(
    'usage',
    `“${typed}” is no place. Nothing was changed.`,
    'Give a number from 1, the first to be read.',
  )
}

async function readAll(app: App, io: Io, { lang = [], pages, turn }: OcrOptions): Promise<Answer> {
  if (pages !== undefined || turn !== '0')
    throw new AppError(
      'usage',
      '--pages and --turn are of one item. Nothing was read.',
      'Leave them out with --all, or name the item.',
    )
  const { passedOver } = orderReading(app, { items: null, languages: lang })
  const queue = listQueue(app)
  const progress = (done: number, total: number) => io.err(`read ${done} of ${total} pages`)
  await goOnReading(app, { signal: io.signal, progress })
  const byId = new Map<string, number | null>(
    listEvidence(app).map(({ id, machineConfidence }) => [id, machineConfidence]),
  )
  const items = queue.map(({ id, title, languages, left }) => {
    const unread = machinePages(app, id).filter(({ warnings }) => warnings.includes('not-read'))
    return {
      id,
      title,
      languages,
      asked: left,
      notRead: unread.map(({ page }) => page),
      confidence: byId.get(id) ?? null,
    }
  })
  return {
    json: { items, passedOver, queue: listQueue(app) },
    lines: [
      ...items.flatMap(({ id, title, asked, notRead, confidence }) => [
        `${id}  ${title}: ${asked} pages${confidence === null ? '' : `, ${confidence}% mean confidence`}`,
        ...notRead.map((page) => `    ! p. ${page}  ${LEGIBILITY_WORDS['not-read']}`),
      ]),
      ...passedOver.map(
        ({ id, title }) => `${id}  ${title}: passed over, its language is not known (--lang, or note it)`,
      ),
      `${items.length} items read, ${passedOver.length} passed over`,
    ],
    exit: passedOver.length > 0 || items.some(({ notRead }) => notRead.length > 0) ? 3 : 0,
  }
}
