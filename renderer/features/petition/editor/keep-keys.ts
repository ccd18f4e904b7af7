import { Extension } from '@tiptap/core'
import type { Node as Written } from '@tiptap/pm/model'
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A name no block of this case has. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => LETTERS[byte % LETTERS.length]).join('')
}

/** Every block with a key of its own, and every heading and figure with an id: a split or a copy would have that of its first one. */
function named(state: EditorState): Transaction | null {
  const { tr } = state
  const keys = new Set<unknown>()
  const ids = new Set<unknown>()
  state.doc.forEach((block: Written, at: number) => {
    const key: unknown = block.attrs['key']
    if (key === null || keys.has(key)) tr.setNodeAttribute(at, 'key', newKey())
    else keys.add(key)
    const id: unknown = block.attrs['id']
    // A template's table has none, and looking at it is not to change it.
    if (id === undefined || (id === null && block.type.name === 'table')) return
    if (id === null || ids.has(id)) tr.setNodeAttribute(at, 'id', `own-${newKey()}`)
    else ids.add(id)
  })
  return tr.docChanged ? tr : null
}

export const keepKeys = Extension.create({
  name: 'keepKeys',
  addProseMirrorPlugins: () => [new Plugin({ appendTransaction: (_, __, state) => named(state) })],
})
