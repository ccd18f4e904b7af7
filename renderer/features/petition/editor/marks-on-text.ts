import { Extension } from '@tiptap/core'
import type { Node as Written } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { flattenText } from '../../../../domain/quote.ts'
import type { NameSource } from './chip-names.ts'
import { uncitedSentences } from './sentences.ts'

const plugin = new PluginKey('marks-on-text')

interface Given {
  readonly section: string
  /** Whether its sentences state facts, which ask for proof. */
  readonly factual: boolean
  readonly names: NameSource
}

/** What the eye is led to and no page prints: paragraph numbers, sentences without a citation, quotations that were changed. */
export const marksOnText = (given: Given) =>
  Extension.create({
    name: 'marksOnText',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: plugin,
        state: {
          init: (_, state) => decorate(state, given),
          apply: (tr, before, _, state) =>
            tr.docChanged || tr.getMeta(plugin) === true ? decorate(state, given) : before,
        },
        props: { decorations: (state) => plugin.getState(state) as DecorationSet },
        view: (view) => ({ destroy: given.names.listen(() => view.dispatch(view.state.tr.setMeta(plugin, true))) }),
      }),
    ],
  })

function decorate({ doc }: EditorState, given: Given): DecorationSet {
  const made: Decoration[] = []
  doc.forEach((block, at) => {
    const number = given.names.get().numbers[`${given.section}/${String(block.attrs['key'])}`]
    if (block.type.name === 'paragraph' && block.attrs['numbered'] === true)
      made.push(Decoration.node(at, at + block.nodeSize, { 'data-number': String(number ?? '') }))
    if (given.factual && block.type.name === 'paragraph') made.push(...uncited(block, at + 1))
  })
  doc.descendants((node, at) => {
    if (node.isTextblock) made.push(...brokenQuotes(node, at + 1))
  })
  return DecorationSet.create(doc, made)
}

function uncited(block: Written, start: number): readonly Decoration[] {
  return uncitedSentences(block).map(({ from, to }) =>
    Decoration.inline(start + from, start + to, { class: 'uncited', title: 'This sentence has no citation.' }),
  )
}

function brokenQuotes(block: Written, start: number): readonly Decoration[] {
  const made: Decoration[] = []
  for (const { from, to, words, quote } of quotesIn(block)) {
    if (flattenText(words) === flattenText(quote)) continue
    made.push(
      Decoration.inline(start + from, start + to, { class: 'quote-broken', title: `The page says: “${quote}”` }),
    )
    made.push(Decoration.widget(start + to, brokenSign, { side: 1, key: 'quote-broken' }))
  }
  return made
}

function brokenSign(): HTMLElement {
  const sign = document.createElement('span')
  sign.className = 'quote-sign'
  sign.contentEditable = 'false'
  sign.textContent = '≠ not the page’s words'
  return sign
}

interface Quote {
  from: number
  to: number
  words: string
  readonly quote: string
}

/** Neighbouring runs that wear the same quotation are one. */
function quotesIn(block: Written): readonly Quote[] {
  const quotes: Quote[] = []
  block.forEach((node, offset) => {
    const mark = node.marks.find(({ type }) => type.name === 'quoted')
    if (!mark) return
    const quote = String(mark.attrs['quote'])
    const last = quotes.at(-1)
    if (last && last.to === offset && last.quote === quote) {
      last.to = offset + node.nodeSize
      last.words += node.textContent
    } else quotes.push({ from: offset, to: offset + node.nodeSize, words: node.textContent, quote })
  })
  return quotes
}
