import { InputRule, Node, PasteRule } from '@tiptap/core'
import type { Node as Written } from '@tiptap/pm/model'
import { citeWords, type ChipNames, type CiteAttrs, type NameSource } from './chip-names.ts'

/** A chip that was pointed at or selected, and where it stands. */
export interface Peeked {
  readonly cite: CiteAttrs
  readonly dom: HTMLElement
}

export interface ChipHooks {
  readonly names: NameSource
  readonly onPeek: (peeked: Peeked | null) => void
  readonly onOpen: (cite: CiteAttrs) => void
}

interface Face {
  readonly words: string
  readonly look: string
  readonly says: string
}

type Faces = (attrs: Readonly<Record<string, unknown>>, names: ChipNames) => Face

const hidden = { default: null, rendered: false }

const FACES: Readonly<Record<string, Faces>> = {
  cite: (attrs, names) => {
    const words = citeWords(names, attrs as unknown as CiteAttrs)
    return { words, look: 'cite', says: `Exhibit citation ${words}. Enter opens the page.` }
  },
  law: ({ authority, detail }, names) => {
    const law = names.laws.get(String(authority))
    const more = typeof detail === 'string' && detail !== '' ? (/^[(,;:]/.test(detail) ? detail : ` ${detail}`) : ''
    const words = `${law?.cite ?? 'authority that is no longer listed'}${more}`
    if (law?.confirmed === true) return { words, look: 'law', says: `Authority ${words}` }
    return { words: `${words} – not confirmed`, look: 'amber', says: `Authority ${words}, not confirmed` }
  },
  slot: ({ says }) => ({ words: String(says), look: 'amber slot', says: `Placeholder: ${String(says)}` }),
  reference: ({ target }, names) => {
    const words = names.parts[String(target)] ?? 'part that is left out'
    return {
      words,
      look: names.parts[String(target)] === undefined ? 'amber' : 'reference',
      says: `Cross-reference ${words}`,
    }
  },
}

const ATTRS: Readonly<Record<string, readonly string[]>> = {
  cite: ['evidenceId', 'page', 'quote'],
  law: ['authority', 'detail'],
  slot: ['field', 'says'],
  reference: ['target'],
}

function chip(name: string, hooks: ChipHooks) {
  const face = FACES[name]
  if (!face) throw new Error(`no chip is called ${name}`)
  return Node.create({
    name,
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => Object.fromEntries((ATTRS[name] ?? []).map((attr) => [attr, hidden])),
    parseHTML: () => [
      {
        tag: `span[data-chip="${name}"]`,
        getAttrs: (dom) => JSON.parse(dom.getAttribute('data-attrs') ?? '{}') as Record<string, unknown>,
      },
    ],
    renderHTML: ({ node }) => ['span', { 'data-chip': name, 'data-attrs': JSON.stringify(node.attrs) }],
    addNodeView:
      () =>
      ({ node }) =>
        chipView(node, face, hooks),
    ...(name === 'cite' ? citeRules(hooks) : {}),
  })
}

function chipView(first: Written, face: Faces, hooks: ChipHooks) {
  let node = first
  const dom = document.createElement('span')
  const cite = () => node.attrs as unknown as CiteAttrs
  const show = () => {
    const { words, look, says } = face(node.attrs, hooks.names.get())
    dom.className = `doc-chip ${look}`
    dom.textContent = words
    dom.setAttribute('role', 'img')
    dom.setAttribute('aria-label', says)
  }
  const peek = () => {
    if (node.type.name === 'cite') hooks.onPeek({ cite: cite(), dom })
  }
  dom.addEventListener('mouseenter', peek)
  dom.addEventListener('mouseleave', () => hooks.onPeek(null))
  dom.addEventListener('click', (event) => {
    if (node.type.name === 'cite' && (event.ctrlKey || event.metaKey)) hooks.onOpen(cite())
  })
  show()
  const stop = hooks.names.listen(show)
  return {
    dom,
    selectNode: () => {
      dom.classList.add('selected')
      peek()
    },
    deselectNode: () => {
      dom.classList.remove('selected')
      hooks.onPeek(null)
    },
    update: (next: Written) => {
      if (next.type !== node.type) return false
      node = next
      show()
      return true
    },
    destroy: stop,
  }
}

/** "Ex. 4 at 12" as somebody types it. */
const TYPED = /(?:^|\s|\()(Ex\. ?([\w-]+?)(?: at (\d+))?)([\s.,;)])$/
const PASTED = /\bEx\. ?([\w-]+)(?: at (\d+))?/g

/** Typed or pasted, the words of a cite become the chip they mean, if an exhibit has that number. */
function citeRules({ names }: ChipHooks) {
  const attrsOf = (number: string | undefined, page: string | undefined): CiteAttrs | null => {
    const found = [...names.get().exhibits].find(([, known]) => known === number)
    return found ? { evidenceId: found[0], page: page === undefined ? null : Number(page), quote: null } : null
  }
  return {
    addInputRules: () => [
      new InputRule({
        find: TYPED,
        handler: ({ state, range, match }) => {
          const [, words = '', number, page, end = ''] = match
          // "Ex. 4 " may go on with "at 12".
          if (page === undefined && end === ' ') return null
          const attrs = attrsOf(number, page)
          const type = state.schema.nodes['cite']
          if (!attrs || !type) return null
          const from = range.from + match[0].indexOf(words)
          state.tr.replaceWith(from, range.to, [type.create(attrs), state.schema.text(end)])
          return undefined
        },
      }),
    ],
    addPasteRules: () => [
      new PasteRule({
        find: PASTED,
        handler: ({ state, range, match }) => {
          const attrs = attrsOf(match[1], match[2])
          const type = state.schema.nodes['cite']
          if (!attrs || !type) return null
          state.tr.replaceWith(range.from, range.to, type.create(attrs))
          return undefined
        },
      }),
    ],
  }
}

const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  content: '(text | cite | law | slot | reference)*',
  isolating: true,
  parseHTML: () => [{ tag: 'span[data-note]' }],
  renderHTML: () => ['span', { 'data-note': '', class: 'doc-note' }, 0],
})

/** The chips a line may hold, and notes. */
export const chipNodes = (hooks: ChipHooks) => [...Object.keys(FACES).map((name) => chip(name, hooks)), Footnote]
