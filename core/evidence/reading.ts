import type { FileSays } from '../../domain/file-says.ts'
import type { TimeToken } from '../../domain/time-token.ts'
import type { Binding, PageText, Problem } from '../../domain/evidence.ts'

/** What reading an item's bytes gave: `pages` is null where a count has no meaning, `texts` holds the pages that have text. */
export interface Reading {
  readonly pages: number | null
  readonly texts: readonly PageText[]
  readonly problem: Problem | null
  readonly binding: Binding
  readonly title: string | null
  readonly language: string | null
  /** What the file says of itself: camera, place, sender, address. */
  readonly says?: FileSays | null
  /** Set where the file holds others that are items of their own once unpacked. */
  readonly holdsFiles?: true
  /** A picture's perceptual hashes. */
  readonly hashes?: readonly string[] | null
  /** Set where the file is a time-stamp token. */
  readonly token?: TimeToken
}

/** More text than this (characters) is not read from one item. */
export const TEXT_LIMIT = 20_000_000

/** A longer text (characters, about 250 pages) is not set as an exhibit's pages. */
export const SET_LIMIT = 600_000

/** A reading with nothing in it but its problem and way of binding. */
export function unread(problem: Problem | null, binding: Binding = 'slip'): Reading {
  return { pages: null, texts: [], problem, binding, title: null, language: null }
}

/** The reading of a format that is one run of text: page 1, set as pages when bound, a slip sheet if too long for that. */
export function textReading(text: string, title: string | null, language: string | null): Reading {
  const trimmed = text.slice(0, TEXT_LIMIT).trim()
  const texts = trimmed === '' ? [] : [{ page: 1, text: trimmed, machine: false }]
  if (text.length > TEXT_LIMIT) return { pages: 1, texts, problem: tooLong, binding: 'slip', title, language }
  if (trimmed === '') return { pages: 1, texts, problem: noText, binding: 'slip', title, language }
  const binding = trimmed.length > SET_LIMIT ? 'slip' : 'set'
  return { pages: 1, texts, problem: null, binding, title, language }
}

/** The reading of a format whose parts are pages of their own (sheets, slides, captured pages), set as pages when bound. */
export function pagesReading(pages: readonly string[], title: string | null): Reading {
  let length = 0
  const kept = pages.map((page) => page.trim()).filter((page) => (length += page.length) <= TEXT_LIMIT)
  const texts = kept.flatMap((text, i) => (text === '' ? [] : [{ page: i + 1, text, machine: false }]))
  const whole = { pages: Math.max(1, pages.length), texts, title, language: null }
  if (length > TEXT_LIMIT) return { ...whole, problem: tooLong, binding: 'slip' }
  if (texts.length === 0) return { ...whole, problem: noText, binding: 'slip' }
  return { ...whole, problem: null, binding: length > SET_LIMIT ? 'slip' : 'set' }
}

const tooLong: Problem = {
  code: 'too-large-to-read',
  message: `Only the first ${String(TEXT_LIMIT / 1_000_000)} million characters were read. The original is kept whole.`,
}

const noText: Problem = { code: 'no-text', message: 'The file holds no text that could be read. The original is kept.' }
