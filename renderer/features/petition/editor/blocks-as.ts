import type { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'

/** What the block under the cursor is, as the style menu names it. */
export const BLOCK_WORDS = {
  numbered: 'Numbered paragraph',
  plain: 'Plain paragraph',
  heading: 'Heading',
  quotation: 'Quotation',
  bullets: 'List',
  steps: 'Numbered list',
} as const
export type BlockStyle = keyof typeof BLOCK_WORDS

/** The style of the block the cursor is in; null in one that has no other (a table, an address). */
export function styleOf(state: EditorState): BlockStyle | null {
  const block = state.selection.$from.node(1) as ReturnType<typeof state.selection.$from.node> | undefined
  switch (block?.type.name) {
    case 'paragraph':
      return block.attrs['numbered'] === true ? 'numbered' : 'plain'
    case 'heading':
      return 'heading'
    case 'quotation':
      return 'quotation'
    case 'list':
      return block.attrs['ordered'] === true ? 'steps' : 'bullets'
    default:
      return null
  }
}

/** Gives the block under the cursor another style; a list's items become blocks of their own, and a block a list of one. */
export function restyle(editor: Editor, style: BlockStyle): void {
  const { state, view } = editor
  const { $from } = state.selection
  const block = $from.node(1)
  const at = $from.before(1)
  const { paragraph, heading, quotation, list, item } = state.schema.nodes
  if (!paragraph || !heading || !quotation || !list || !item || styleOf(state) === null) return
  const key: unknown = block.attrs['key']
  const lines = block.type === list ? block.children.map(({ content }) => content) : [block.content]
  const keyOf = (i: number) => ({ key: i === 0 ? key : null })
  const made =
    style === 'bullets' || style === 'steps'
      ? [
          list.create(
            { key, ordered: style === 'steps' },
            lines.map((content) => item.create(null, content)),
          ),
        ]
      : lines.map((content, i) => {
          if (style === 'heading') return heading.create({ ...keyOf(i), level: 3 }, content)
          if (style === 'quotation') return quotation.create(keyOf(i), content)
          return paragraph.create({ ...keyOf(i), numbered: style === 'numbered' }, content)
        })
  const tr = state.tr.replaceWith(at, at + block.nodeSize, made)
  const shift = block.type === list ? 0 : style === 'bullets' || style === 'steps' ? 1 : 0
  const place = Math.min(state.selection.from + shift, tr.doc.content.size)
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(place))).scrollIntoView())
  view.focus()
}
