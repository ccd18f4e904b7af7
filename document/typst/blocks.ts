import type { AuthorityGroup, ResolvedBlock, ResolvedInline } from '../model.ts'
import type { Renderers } from '../walk.ts'
import { directionOf } from './direction.ts'
import { typstString, typstText } from './escape.ts'
import { renderExhibitIndex } from './exhibit-index.ts'
import { renderInlines } from './inlines.ts'
import { renderTable } from './table.ts'

/** One function per kind of block. `listed` are the ids of the headings that the contents page names. */
export function blockRenderers(listed: ReadonlySet<string>): Renderers<ResolvedBlock, string> {
  return {
    heading: ({ level, id, number, children }) =>
      `#part(${level}, ${typstString(id)}, ${optional(number)}, ${String(listed.has(id))})[${renderInlines(children)}]`,
    paragraph: ({ number, children }) =>
      number === null ? `#par[${renderInlines(children)}]` : `#numbered("${number}")[${renderInlines(children)}]`,
    quotation: ({ children }) => `#quoted(${turned(children)})`,
    list: ({ ordered, items }) => `#${ordered ? 'enum' : 'list'}(tight: false, ${contentList(items)})`,
    table: renderTable,
    letterhead: ({ lines }) => `#letterhead[${lines.map(letterLine).join('')}]`,
    signature: ({ lines }) => `#signature(${contentList(lines)})`,
    contents: ({ entries }) => {
      const pairs = entries.map(({ id, number, title }) => {
        return `${typstString(`part:${id}`)}: (${optional(number)}, [${typstText(title)}])`
      })
      return `#contents((${pairs.length > 0 ? pairs.join(', ') : ':'}))`
    },
    authorities: ({ groups }) => groups.map(renderGroup).join('\n'),
    'exhibit-index': ({ exhibits, custodyHead }) => renderExhibitIndex(exhibits, custodyHead),
    'page-break': () => '#pagebreak(weak: true)',
  }
}

function renderGroup({ title, entries }: AuthorityGroup): string {
  const rows = entries.map(({ id, cite }) => `authority(${typstString(id)})[${typstText(cite)}]`)
  return `#authority-group([${typstText(title)}], ${rows.join(', ')})`
}

/** A number as a Typst string, or `none` for an empty one. */
function optional(number: string): string {
  return number === '' ? 'none' : typstString(number)
}

function contentList(lines: readonly (readonly ResolvedInline[])[]): string {
  return lines.map((line) => `[${renderInlines(line)}]`).join(', ')
}

function letterLine(line: readonly ResolvedInline[]): string {
  const title = line.length > 0 && line.every(({ kind }) => kind === 'strong')
  return `#${title ? 'letter-title' : 'letter-line'}[${renderInlines(line)}]`
}

/** A quotation runs the way its own script does, whatever the document around it. */
function turned(children: readonly ResolvedInline[]): string {
  const direction = directionOf(children.map((child) => (child.kind === 'text' ? child.text : '')).join(''))
  const content = `[${renderInlines(children)}]`
  return direction.ltr ? content : `right-to-left("${direction.language}", ${content})`
}
