import type { AuthorityGroup, ResolvedBlock, ResolvedInline } from '../model.ts'
import type { Renderers } from '../walk.ts'
import { directionOf } from './direction.ts'
import { typstString, typstText } from './escape.ts'
import { renderFigure } from './figure.ts'
import { renderExhibitIndex } from './exhibit-index.ts'
import { renderCite, renderInlines } from './inlines.ts'
import { mayStick } from './may-stick.ts'
import { lengthOf } from './split-row.ts'
import { renderTable } from './table.ts'

/** One function per kind of block. `listed` are the ids of the headings that the contents page names, `signed` the blocks a signature follows; `mark` is put into each block. */
export function blockRenderers(
  listed: ReadonlySet<string>,
  signed: ReadonlySet<ResolvedBlock>,
  mark: (block: ResolvedBlock) => string,
): Renderers<ResolvedBlock, string> {
  return {
    heading: ({ level, id, number, children }) =>
      `#part(${level}, ${typstString(id)}, ${optional(number)}, ${String(listed.has(id))})[${renderInlines(children)}]`,
    paragraph: (block) => renderParagraph(block, signed.has(block), mark(block)),
    quotation: (block) => `#quoted(${sticky(block, signed)}${turned(block.children, mark(block))})`,
    list: (block) => `#${block.ordered ? 'enum' : 'list'}(tight: false, ${contentList(block.items, mark(block))})`,
    table: (block) => renderTable(block, mark(block)),
    figure: (block) => renderFigure(block, mark(block)),
    letterhead: (block) => renderLetterhead(block, mark(block)),
    signature: (block) => renderSignature(block, mark(block)),
    contents: ({ entries }) => {
      const pairs = entries.map(({ id, number, title }) => {
        return `${typstString(`part:${id}`)}: (${optional(number)}, [${typstText(title)}])`
      })
      return `#contents((${pairs.length > 0 ? pairs.join(', ') : ':'}))`
    },
    authorities: ({ groups }) => groups.map(renderGroup).join('\n'),
    'exhibit-index': ({ exhibits, custodyHead, filed }) => renderExhibitIndex(exhibits, custodyHead, filed),
    'page-break': () => '#pagebreak(weak: true)',
  }
}

type Of<K extends ResolvedBlock['kind']> = Extract<ResolvedBlock, { readonly kind: K }>

/** What is signed stays on a page with its signature. */
function sticky(block: Of<'quotation'>, signed: ReadonlySet<ResolvedBlock>): string {
  return signed.has(block) && mayStick(lengthOf(block.children)) && !block.children.some(hasNote)
    ? 'sticky: true, '
    : ''
}

/** A paragraph that leads over to what follows ("… that:", a signature) stays on a page with its beginning, unless it has a note. */
function renderParagraph({ number, children }: Of<'paragraph'>, isSigned: boolean, mark: string): string {
  const content = `[${mark}${renderInlines(children)}]`
  const paragraph = number === null ? `par${content}` : `numbered("${number}")${content}`
  const last = children.at(-1)
  if (children.some(hasNote)) return `#with-note(${paragraph})`
  const leads = (isSigned || (last?.kind === 'text' && /:\s*$/u.test(last.text))) && mayStick(lengthOf(children))
  return leads ? `#leading-over(${paragraph})` : `#${paragraph}`
}

function hasNote(inline: ResolvedInline): boolean {
  return inline.kind === 'footnote' || ('children' in inline && inline.children.some(hasNote))
}

/** What stands behind an authority that nobody has compared with its source; no such petition can be final. */
const UNCONFIRMED = ' [to be confirmed]'

function renderGroup({ title, entries }: AuthorityGroup): string {
  const rows = entries.map((entry) => {
    const doubt = entry.unconfirmed ? typstText(UNCONFIRMED) : ''
    return `authority(${typstString(entry.id)})[${renderCite(entry.cite, entry)}${doubt}]`
  })
  return `#authority-group([${typstText(title)}], ${rows.join(', ')})`
}

/** A number as a Typst string, or `none` for an empty one. */
function optional(number: string): string {
  return number === '' ? 'none' : typstString(number)
}

/** Lines as the inside of a Typst array or argument list; the comma behind each keeps one line a list. */
function contentList(lines: Lines, mark = ''): string {
  return lines.map((line, i) => `[${i === 0 ? mark : ''}${renderInlines(line)}],`).join(' ')
}

type Lines = readonly (readonly ResolvedInline[])[]

const isStrong = (line: readonly ResolvedInline[]): boolean =>
  line.length > 0 && line.every(({ kind }) => kind === 'strong')

/** Lines one below the other; those that are strong from end to end make it a masthead, set larger and ruled off. */
function renderLetterhead({ lines }: { readonly lines: Lines }, mark: string): string {
  const written = lines.filter((line) => line.length > 0)
  const rows = written.map((line, i) => {
    return `#letter-${isStrong(line) ? 'title' : 'line'}[${i === 0 ? mark : ''}${renderInlines(line)}]`
  })
  return `#${written.some(isStrong) ? 'masthead' : 'address'}[${rows.join('')}]`
}

/** The lines before the signer's name (the first strong one) stand above the rule to be signed on, the others below it. */
function renderSignature({ lines }: { readonly lines: Lines }, mark: string): string {
  const signer = Math.max(0, lines.findIndex(isStrong))
  const part = (some: Lines, at = '') =>
    contentList(
      some.filter((line) => line.length > 0),
      at,
    )
  return `#signature((${part(lines.slice(0, signer))}), (${part(lines.slice(signer), mark)}))`
}

/** A quotation runs the way its own script does, whatever the document around it. */
function turned(children: readonly ResolvedInline[], mark: string): string {
  const direction = directionOf(children.map((child) => (child.kind === 'text' ? child.text : '')).join(''))
  const content = `[${mark}${renderInlines(children)}]`
  return direction.ltr ? content : `right-to-left("${direction.language}", ${content})`
}
