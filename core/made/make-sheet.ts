import { AppError } from '../../domain/errors.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { ContactSheet, MediaSheet } from '../../domain/picture-sheet.ts'
import { grouped } from '../../document/counts.ts'
import type { App } from '../app.ts'
import { originalBytes } from '../evidence/original-bytes.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { sourceWords } from '../petition/exhibit-sources.ts'
import { dateWords } from '../petition/exhibit-words.ts'
import { keepMadeItem } from './keep-made-item.ts'
import { parsed } from './parsed.ts'
import type { SheetPagesInput, SheetSource } from './sheet-pages.ts'

/** Longest that setting a sheet may take, in milliseconds. */
const LIMIT_MS = 600_000

const HINT =
  'A contact sheet has a title and pictures (evidenceId, page, caption); a media sheet has the evidenceId of a film or sound, its duration (0:12:31) and stills (evidenceId, at).'

/** Sets a group of photographs as pages of small pictures, each with its source, date and hash; `id` makes an earlier one anew. Throws `bad-declaration`, `bad-comparison`, `no-such-evidence`, `cancelled`. */
export async function makeContactSheet(
  app: App,
  input: unknown,
  id: string | null = null,
  signal?: AbortSignal,
): Promise<Evidence> {
  const definition = parsed(ContactSheet, input, HINT)
  const { title, note, columns, pictures } = definition
  const items = pictures.map(({ evidenceId }) => pictured(app, evidenceId))
  const sources = items.map((item, i) => sourceOf(item, pictures[i]?.page ?? 1, pictures[i]?.caption ?? '', []))
  const kind = `Contact sheet, ${pictures.length} ${pictures.length === 1 ? 'picture' : 'pictures'}`
  const sheet = { title, kind, note, rows: [], sha256: '', columns, over: '' }
  const pdf = await pagesOf(app, { sheet, pictures: sources }, items, signal)
  const detail = { pictures: items.map(({ sha256 }) => sha256) }
  const made = { kind: 'contact-sheet', title, pdf, definition, detail } as const
  return await keepMadeItem(app, { ...made, evidenceKind: 'photo' }, id)
}

/** Sets a sheet that stands for a film or a sound: file, duration and hash, what it shows, how to get it, and stills with their places; `id` makes an earlier one anew. Throws `bad-declaration`, `bad-comparison`, `no-such-evidence`, `cancelled`. */
export async function makeMediaSheet(
  app: App,
  input: unknown,
  id: string | null = null,
  signal?: AbortSignal,
): Promise<Evidence> {
  const definition = parsed(MediaSheet, input, HINT)
  const { duration, shows, offered, stills } = definition
  const film = existingEvidence(app, definition.evidenceId)
  const title = definition.title || film.title
  const items = stills.map(({ evidenceId }) => pictured(app, evidenceId))
  const sources = items.map((item, i) => {
    const still = stills[i]
    return sourceOf(item, still?.page ?? 1, still?.caption ?? '', [`at ${still?.at ?? ''}`])
  })
  const rows = [
    ['File', film.originalName],
    ['Type', film.mediaType],
    ['Size', `${grouped(film.bytes)} bytes`],
    ['Duration', duration],
    ['Source', sourceWords(film)],
    ['Date', dateWords(film.date ?? '')],
    ['How to get it', offered],
  ] as const
  const over = stills.length === 0 ? '' : 'Stills, with their places in the recording'
  const sheet = { title, kind: 'Recording', note: shows, rows, sha256: film.sha256, columns: 3, over }
  const pdf = await pagesOf(app, { sheet, pictures: sources }, items, signal)
  const detail = { of: film.sha256, stills: items.map(({ sha256 }) => sha256) }
  const made = { kind: 'media-sheet', title: `${title}, sheet`, pdf, definition, detail } as const
  return await keepMadeItem(app, { ...made, evidenceKind: 'video' }, id)
}

function sourceOf(item: Evidence, page: number, caption: string, first: readonly string[]): SheetSource {
  const where = (item.pages ?? 1) > 1 ? `${item.originalName}, page ${page}` : item.originalName
  const origin = [sourceWords(item), dateWords(item.date ?? '')].filter((part) => part !== '').join(' · ')
  const { mediaType, sha256, title, turn } = item
  return { mediaType, page, turn, heading: caption || title, lines: [...first, origin, where], sha256 }
}

async function pagesOf(app: App, input: SheetPagesInput, items: readonly Evidence[], signal?: AbortSignal) {
  return await app.workers.run('sheet-pages', input, {
    lane: 'pages',
    timeoutMs: LIMIT_MS,
    signal,
    pull: (name) => {
      const item = items[Number(name.replace('picture:', ''))]
      return item ? originalBytes(app, item) : new Uint8Array()
    },
  })
}

/** An item that can be drawn. */
function pictured(app: App, id: string): Evidence {
  const item = existingEvidence(app, id)
  if (item.mediaType === 'application/pdf' || item.mediaType.startsWith('image/')) return item
  throw new AppError(
    'bad-declaration',
    `The page can't be made: “${item.title}” is neither a picture nor a PDF. Nothing was changed.`,
    HINT,
  )
}
