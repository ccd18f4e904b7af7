import { Mark, Node } from '@tiptap/core'
import { Figure } from './figures.ts'

/** A block's name for as long as it stands; a split or a copy is given one of its own by keep-keys.ts. */
const key = { key: { default: null, rendered: false } }

const block = (
  name: string,
  tag: string,
  content: string,
  attributes: Readonly<Record<string, { default: unknown }>> = {},
) =>
  Node.create({
    name,
    group: 'block',
    content,
    addAttributes: () => ({ ...key, ...attributes }),
    parseHTML: () => [{ tag: `${tag}[data-block="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => [tag, { ...HTMLAttributes, 'data-block': name }, 0],
  })

const part = (name: string, tag: string, content: string, role?: string) =>
  Node.create({
    name,
    content,
    parseHTML: () => [{ tag: `${tag}[data-part="${name}"]` }],
    renderHTML: () => [tag, { 'data-part': name, ...(role ? { role } : {}) }, 0],
  })

const Document = Node.create({ name: 'doc', topNode: true, content: 'block+' })
const Words = Node.create({ name: 'text', group: 'inline' })

const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  priority: 1000,
  addAttributes: () => ({ ...key, numbered: { default: true, rendered: false } }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ node }) => ['p', { class: node.attrs['numbered'] === true ? 'numbered' : 'plain' }, 0],
})

const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    ...key,
    level: { default: 3, rendered: false },
    id: { default: null, rendered: false },
    numbered: { default: true, rendered: false },
  }),
  parseHTML: () => [{ tag: 'h2', attrs: { level: 2 } }, { tag: 'h3' }, { tag: 'h4' }],
  renderHTML: ({ node }) => [node.attrs['level'] === 2 ? 'h3' : 'h4', {}, 0],
})

const Quotation = Node.create({
  name: 'quotation',
  group: 'block',
  content: 'inline*',
  addAttributes: () => key,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', {}, 0],
})

const List = Node.create({
  name: 'list',
  group: 'block',
  content: 'item+',
  addAttributes: () => ({ ...key, ordered: { default: false, rendered: false } }),
  parseHTML: () => [{ tag: 'ul' }, { tag: 'ol', attrs: { ordered: true } }],
  renderHTML: ({ node }) => [node.attrs['ordered'] === true ? 'ol' : 'ul', {}, 0],
})

const Item = Node.create({
  name: 'item',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', {}, 0],
})

const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableCaption tableHead tableRow+ tableSource',
  isolating: true,
  addAttributes: () => ({ ...key, id: { default: null, rendered: false }, columns: { default: [], rendered: false } }),
  renderHTML: () => ['div', { 'data-block': 'table', class: 'doc-table' }, 0],
})

const PageBreak = Node.create({
  name: 'pageBreak',
  group: 'block',
  atom: true,
  addAttributes: () => key,
  renderHTML: () => ['div', { class: 'page-break' }, 'page break'],
})

/** Everything a section's text is made of, apart from the chips in its lines. */
export const blockNodes = [
  Document,
  Words,
  Paragraph,
  Heading,
  Quotation,
  List,
  Item,
  Table,
  part('tableCaption', 'div', 'inline*'),
  part('tableHead', 'div', 'tableTitle+', 'row'),
  part('tableTitle', 'div', 'text*', 'columnheader'),
  part('tableRow', 'div', 'tableCell+', 'row'),
  part('tableCell', 'div', 'inline*', 'cell'),
  part('tableSource', 'div', 'inline*'),
  Figure,
  part('figureCaption', 'div', 'inline*'),
  part('figureSource', 'div', 'inline*'),
  block('letterhead', 'div', 'line+'),
  block('signature', 'div', 'line+'),
  part('line', 'div', 'inline*'),
  PageBreak,
]

const mark = (
  name: string,
  tag: string,
  attributes: Readonly<Record<string, { default: unknown; rendered: boolean }>> = {},
) =>
  Mark.create({
    name,
    inclusive: name === 'emphasis' || name === 'strong' || name === 'quoted',
    addAttributes: () => attributes,
    parseHTML: () =>
      name === 'emphasis' ? [{ tag: 'em' }, { tag: 'i' }] : name === 'strong' ? [{ tag: 'strong' }, { tag: 'b' }] : [],
    renderHTML: () => [tag, { class: name }, 0],
  })

const hidden = { default: null, rendered: false }

/** What words may be: the order is that of nesting, outermost first. */
export const MARKS = ['argument', 'quoted', 'strong', 'emphasis'] as const

export const marks = [
  mark('argument', 'span'),
  mark('quoted', 'q', { evidenceId: hidden, page: hidden, quote: hidden }),
  mark('strong', 'strong'),
  mark('emphasis', 'em'),
]
