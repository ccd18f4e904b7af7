import type { Editor } from '@tiptap/core'
import { nextSlot } from './keys.ts'

/** Puts the cursor at the start of the block of that key and brings it in sight, of the whole text if it has no such block; “slot” is the first placeholder. */
export function putCursor(editor: Editor, key: string): void {
  if (key === 'slot' && nextSlot(editor, 0)) return
  let place = 0
  editor.state.doc.forEach((block, at) => {
    if (String(block.attrs['key']) === key) place = at
  })
  editor
    .chain()
    .focus(place + 1)
    .scrollIntoView()
    .run()
  const dom = editor.view.nodeDOM(place)
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'center' })
}
