import { cleanText } from '../decode-text.ts'
import { textReading, TEXT_LIMIT, type Reading } from '../reading.ts'
import { charsetLabel, codepageLabel } from './rtf-charsets.ts'
import { damaged } from './zipped-parts.ts'

/** Text of a Rich Text file (RTF 1.9), a line a paragraph. Objects and pictures in it are not opened. Page 1. */
export function readRtf(bytes: Uint8Array): Reading {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart()
  if (!start.startsWith('{\\rtf')) return damaged('The file does not begin as Rich Text does, so it was not read.')
  return textReading(rtfText(bytes), null, null)
}

/** What applies within one pair of braces. */
interface Group {
  /** No text of the document: fonts, styles, pictures, what only newer programs know. */
  hidden: boolean
  encoding: string
  /** How many characters stand in for one given by number, for readers that know no Unicode. */
  fallback: number
}

interface State {
  readonly out: string[]
  readonly stack: Group[]
  readonly fonts: Map<number, string>
  group: Group
  encoding: string
  font: number | null
  inFonts: boolean
  raw: number[]
  skip: number
  length: number
}

const HIDDEN =
  /^(fonttbl|colortbl|stylesheet|listtable|listoverridetable|info|pict|object|objdata|themedata|datastore|generator|xmlnstbl|rsidtbl|latentstyles|fldinst|filetbl|revtbl|bkmkstart|bkmkend|nonshppict|htmltag|mhtmltag)$/
const MARKS: Readonly<Record<string, string>> = {
  ...{ par: '\n', line: '\n', sect: '\n', page: '\n', row: '\n', tab: '\t', cell: '\t', nestcell: '\t', nestrow: '\n' },
  ...{ emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•' },
  ...{ emspace: ' ', enspace: ' ' },
}
const TOKEN =
  /([{}])|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z0-9])|([^{}\\\r\n]+)|[\r\n]+|[\s\S]/g

/** The text of RTF source. */
export function rtfText(bytes: Uint8Array): string {
  const source = Buffer.from(bytes).toString('latin1')
  const group = { hidden: false, encoding: 'windows-1252', fallback: 1 }
  const state: State = {
    ...{ out: [], stack: [], fonts: new Map<number, string>(), group, encoding: 'windows-1252' },
    ...{ font: null, inFonts: false, raw: [], skip: 0, length: 0 },
  }
  TOKEN.lastIndex = 0
  for (let token = TOKEN.exec(source); token && state.length <= TEXT_LIMIT; token = TOKEN.exec(source)) {
    const [, brace, word, number, hex, symbol, text] = token
    if (word === 'bin') TOKEN.lastIndex += Math.max(0, Number(number ?? 0))
    else if (brace) turn(state, brace)
    else if (word) control(state, word, number === undefined ? null : Number(number))
    else if (hex) byte(state, Number.parseInt(hex, 16))
    else if (symbol) sign(state, symbol)
    else if (text) for (const letter of text) byte(state, letter.charCodeAt(0))
  }
  flush(state)
  return cleanText(state.out.join('')).replace(/\n{3,}/g, '\n\n')
}

function turn(state: State, brace: string): void {
  flush(state)
  state.skip = 0
  if (brace === '{') {
    state.stack.push(state.group)
    state.group = { ...state.group }
  } else {
    state.group = state.stack.pop() ?? state.group
    if (state.stack.length <= 1) state.inFonts = false
  }
}

function control(state: State, word: string, number: number | null): void {
  flush(state)
  if (state.skip > 0 && MARKS[word] !== undefined) {
    state.skip--
    return
  }
  if (HIDDEN.test(word)) {
    state.group.hidden = true
    if (word === 'fonttbl') state.inFonts = true
  } else if (word === 'u' && number !== null) {
    say(state, String.fromCharCode(number < 0 ? number + 65_536 : number))
    state.skip = state.group.fallback
  } else if (word === 'uc') state.group.fallback = Math.min(16, Math.max(0, number ?? 1))
  else if (word === 'ansicpg') state.encoding = state.group.encoding = codepageLabel(number ?? 1252)
  else if (word === 'f' && number !== null) fontChosen(state, number)
  else if (word === 'fcharset' && state.inFonts && state.font !== null)
    state.fonts.set(state.font, charsetLabel(number ?? 0) ?? state.encoding)
  else if (word === 'plain') state.group.encoding = state.encoding
  else say(state, MARKS[word] ?? '')
}

function fontChosen(state: State, number: number): void {
  if (state.inFonts) state.font = number
  else state.group.encoding = state.fonts.get(number) ?? state.encoding
}

function sign(state: State, symbol: string): void {
  flush(state)
  // What follows is for programs that know it, and may be left out.
  if (symbol === '*') state.group.hidden = true
  else if (symbol === '~') say(state, ' ')
  else if (symbol === '_') say(state, '-')
  else if (symbol === '\n' || symbol === '\r') say(state, '\n')
  else if ('\\{}'.includes(symbol)) byte(state, symbol.charCodeAt(0))
}

function byte(state: State, value: number): void {
  if (state.skip > 0) state.skip--
  else if (!state.group.hidden) state.raw.push(value)
}

function flush(state: State): void {
  if (state.raw.length === 0) return
  const text = new TextDecoder(state.group.encoding).decode(Uint8Array.from(state.raw))
  state.raw = []
  say(state, text)
}

function say(state: State, text: string): void {
  if (state.group.hidden || text === '') return
  state.out.push(text)
  state.length += text.length
}
