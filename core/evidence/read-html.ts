import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { cleanText, decodeText } from './decode-text.ts'
import { saysOf, type FileSays } from '../../domain/file-says.ts'
import { textReading, unread, type Reading } from './reading.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Parts that are no text of the page: code, styles, and what only shows when scripts are off or a template is used. */
const DROPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'head',
  'select',
])
const BREAKS = new Set(
  'address article aside blockquote br caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody thead tfoot tr ul'.split(
    ' ',
  ),
)
const GAPS = new Set(['td', 'th'])

/** Text of an HTML page, parsed by the HTML standard with nothing run and nothing fetched. Page 1. */
export function readHtml(bytes: Uint8Array): Reading {
  const source = decodeHtml(bytes)
  if (source === null)
    return unread({ code: 'damaged-file', message: 'The page is in no encoding that could be read.' })
  const { text, title, language } = htmlText(source)
  return { ...textReading(text, title, language), says: singleFileSays(source) }
}

/** What an HTML page says: its text as seen without scripts or styles, its title and the language it names. */
export function htmlText(source: string): { text: string; title: string | null; language: string | null } {
  const document = parse(source)
  const title = find(document, 'title')
  const html = find(document, 'html')
  const language = html?.attrs.find(({ name }) => name === 'lang')?.value.trim() ?? ''
  return {
    text: tidy(gather(document)),
    title: title ? cleanText(words(title)).replace(/\s+/g, ' ').trim() || null : null,
    language: /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(language) ? language : null,
  }
}

/** The note that SingleFile leaves at the head of a page it saved: from where, and when. */
function singleFileSays(source: string): FileSays | null {
  const note = /<!--\s*Page saved with SingleFile([\s\S]{0,4000}?)-->/.exec(source.slice(0, 20_000))?.[1]
  if (note === undefined) return null
  const line = (name: string) => new RegExp(`${name}:\\s*(.+)`).exec(note)?.[1]?.trim()
  return saysOf([
    ['Saved with', 'SingleFile'],
    ['Address', line('url')],
    ['Captured', line('saved date')],
  ])
}

/** HTML as text: the encoding is the mark's, else the one the page names in its first 1,024 bytes, else guessed. */
export function decodeHtml(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  const guessed = decodeText(bytes)
  if (!named || guessed === null || guessed.encoding.startsWith('utf')) return guessed?.text ?? null
  try {
    return new TextDecoder(named).decode(bytes)
  } catch {
    return guessed.text
  }
}

/** Walks with its own stack: nesting in hostile pages goes deeper than calls may. */
function gather(root: Node): string {
  const parts: string[] = []
  const stack: (Node | string)[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node)
    else if ('value' in node) parts.push(node.value)
    else if ('childNodes' in node && !('tagName' in node && DROPPED.has(node.tagName))) {
      const tag = 'tagName' in node ? node.tagName : ''
      parts.push(GAPS.has(tag) ? '\t' : edgeOf(tag))
      stack.push(edgeOf(tag), ...node.childNodes.toReversed())
    }
  }
  return parts.join('')
}

/** Marks breaks with a paragraph separator, so that line ends of the source can be told from the page's own. */
function edgeOf(tag: string): string {
  return BREAKS.has(tag) ? '\u2029' : ''
}

function tidy(text: string): string {
  return cleanText(text.replace(/[ \n\r\f\u00a0]+/g, ' ').replace(/[ \t]*\u2029\s*/g, '\n'))
}

function words(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
}

function find(root: Node, tag: string): Element | null {
  const stack: Node[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('tagName' in node && node.tagName === tag) return node
    if ('childNodes' in node) stack.push(...node.childNodes.toReversed())
  }
  return null
}
