import { readFile } from 'node:fs/promises'
import { Command, Option } from 'commander'
import { textShare, textWords } from '../../domain/evidence.ts'
import { AppError } from '../../domain/errors.ts'
import { LEGIBILITY_WORDS, OCR_LANGUAGES, type MachinePage, type OcrLanguage } from '../../domain/machine-text.ts'
import { parsePageRanges } from '../../domain/page-ranges.ts'
import type { App } from '../../core/app.ts'
import { existingEvidence } from '../../core/evidence/read-evidence.ts'
import { confirmPage, machinePages } from '../../core/ocr/confirm-page.ts'
import { readOffPages } from '../../core/ocr/read-off-pages.ts'
import type { Answer } from '../answer.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'
import { isOfQueue, ofQueue } from './ocr-queue.ts'

export interface OcrOptions extends SecretOptions {
  readonly lang?: OcrLanguage[]
  readonly pages?: string
  readonly turn: '0' | '90' | '180' | '270'
  readonly all?: boolean
  readonly queue?: boolean
  readonly place?: string
  readonly drop?: boolean
  readonly show?: boolean
  readonly confirm?: string
  readonly correct?: string
  readonly from?: string
}

/** `ocr CASE ID` reads the text off pages that have none, `--all` every item’s; `--confirm` and `--correct` say what a person found when comparing it with the page. */
export function ocrCommand(io: Io): CliCommand<[string, string | undefined], OcrOptions> {
  return {
    command: new Command('ocr')
      .argument('<case>')
      .argument('[id]')
      .option('--all', 'every item with pages that have no text, in the order of the queue')
      .option('--queue', 'only show what waits to be read; with an id and --place, after moving it')
      .option('--place <n>', 'give the item this place in the queue')
      .option('--drop', 'take the item off the queue; what was read is kept')
      .addOption(
        new Option('--lang <lang...>', 'the language of the pages; without it the one noted of the item').choices([
          ...OCR_LANGUAGES,
        ]),
      )
      .option('--pages <ranges>', 'these pages, such as 1-3,7, again too; without it all that have no text')
      .addOption(
        new Option('--turn <degrees>', 'turn the pages clockwise to read them')
          .choices(['0', '90', '180', '270'])
          .default('0'),
      )
      .option('--show', 'only show what was read before')
      .option('--confirm <ranges>', 'you compared these pages with their text, and it is right')
      .option('--correct <page>', 'the text of this page as you read it, with --from')
      .option('--from <file>', 'the corrected text (- reads standard input)')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('read text off pages that have none, and confirm it'),
    async run([path, id], options) {
      if (id === undefined || isOfQueue(options))
        return await withReadCase(io, path, options, (app) => ofQueue(app, io, id, options))
      const corrected = options.correct === undefined ? null : await correctedText(io, options)
      return await withReadCase(io, path, options, async (app) => {
        if (corrected) return pagesAnswer(app, id, [confirmPage(app, { id, ...corrected })])
        if (options.confirm !== undefined)
          return pagesAnswer(
            app,
            id,
            pagesOf(options.confirm).map((page) => confirmPage(app, { id, page, text: null })),
          )
        if (options.show) return pagesAnswer(app, id, machinePages(app, id))
        return await read(app, io, id, options)
      })
    },
  }
}

async function read(app: App, io: Io, id: string, { lang = [], pages, turn }: OcrOptions): Promise<Answer> {
  const quarters = ({ '0': 0, '90': 1, '180': 2, '270': 3 } as const)[turn]
  const asked = pages === undefined ? null : pagesOf(pages)
  const progress = (done: number, total: number) => io.err(`read ${String(done)} of ${String(total)} pages`)
  const done = await readOffPages(
    app,
    { id, languages: lang, pages: asked, turn: quarters },
    { signal: io.signal, progress },
  )
  const answer = pagesAnswer(app, id, done.pages)
  const failed = done.pages.some(({ warnings }) => warnings.includes('not-read'))
  return {
    json: { ...answer.json, skipped: done.skipped },
    lines: [
      ...answer.lines,
      ...done.skipped.map(({ page, because }) => `p. ${String(page)}  left as it is: ${because}`),
    ],
    exit: failed ? 3 : 0,
  }
}

function pagesAnswer(app: App, id: string, read: readonly MachinePage[]): Answer {
  const { pages, pagesWithText, pagesUnconfirmed, ...item } = existingEvidence(app, id)
  const share = textShare({ ...item, pages, pagesWithText })
  const words = `${textWords({ ...item, pages, pagesWithText })} of pages with text`
  return {
    json: {
      ...{ id: item.id, pages, pagesWithText, pagesUnconfirmed, textShare: share },
      ...{ machineConfidence: item.machineConfidence, read },
    },
    lines: [
      ...read.flatMap(pageLines),
      `${item.title}: ${words}, ${String(pagesUnconfirmed)} to be confirmed by a person${sureness(item.machineConfidence)}`,
    ],
  }
}

const sureness = (confidence: number | null) => (confidence === null ? '' : `, ${String(confidence)}% mean confidence`)

function pageLines({ page, text, confidence, warnings, confirmed, languages }: MachinePage): readonly string[] {
  const sure = confidence === null ? '' : `, ${String(confidence)}% sure`
  const state = confirmed ? `confirmed by ${confirmed.by}` : `machine text${sure}`
  return [
    `p. ${String(page)}  ${languages.join('+')}  ${state}`,
    ...warnings.map((warning) => `    ! ${LEGIBILITY_WORDS[warning]}`),
    ...(confirmed?.text ?? text).split('\n').map((line) => `    ${line}`),
  ]
}

function pagesOf(typed: string): readonly number[] {
  const pages = parsePageRanges(typed)
  if (pages) return pages
  throw new AppError('usage', `“${typed}” names no pages. Nothing was changed.`, 'Write pages such as 1-3,7.')
}

async function correctedText(io: Io, { correct = '', from }: OcrOptions): Promise<{ page: number; text: string }> {
  const [page] = pagesOf(correct)
  if (page === undefined || from === undefined)
    throw new AppError(
      'usage',
      '--correct needs the text. Nothing was changed.',
      'Give it as --from FILE, or --from - for standard input.',
    )
  return { page, text: from === '-' ? await io.readStdin() : await readText(from) }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new AppError(
      'no-such-file',
      `${path} could not be read. Nothing was changed.`,
      'Look at the path and whether you may read the file.',
      cause,
    )
  }
}
