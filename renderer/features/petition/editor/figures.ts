import { Node, type Editor } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import type { EvidenceId } from '../../../../domain/ids.ts'
import { FigureView } from './figure-view.tsx'

const hidden = (value: unknown) => ({ default: value, rendered: false })

/** A picture set into the text, its caption and its source line, which names the exhibit by itself. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'figureCaption figureSource',
  isolating: true,
  addAttributes: () => ({
    key: hidden(null),
    id: hidden(null),
    evidenceId: hidden(null),
    page: hidden(1),
    turn: hidden(0),
    width: hidden(1),
    crop: hidden(null),
    alt: hidden(''),
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-attrs]',
      getAttrs: (dom) => JSON.parse(dom.getAttribute('data-attrs') ?? '{}') as Record<string, unknown>,
    },
  ],
  renderHTML: ({ node }) => ['figure', { 'data-attrs': JSON.stringify({ ...node.attrs, key: null }) }, 0],
  addNodeView: () =>
    ReactNodeViewRenderer(FigureView, {
      // Fields and buttons of a figure are its own; the text hears only what happens in its words.
      stopEvent: ({ event }) => event.target instanceof Element && event.target.closest('.doc-figure-tools') !== null,
    }),
})

/** Puts a figure behind the block the cursor is in, and the cursor into its caption. */
export function insertFigure(editor: Editor, evidenceId: EvidenceId, page: number): void {
  const at = editor.state.selection.$from.after(1)
  const attrs = { evidenceId, page }
  const content = [{ type: 'figureCaption' }, { type: 'figureSource' }]
  editor
    .chain()
    .focus()
    .insertContentAt(at, { type: 'figure', attrs, content })
    .setTextSelection(at + 2)
    .scrollIntoView()
    .run()
}
