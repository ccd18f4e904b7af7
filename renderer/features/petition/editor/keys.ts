import { Extension, type Editor } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { CiteAttrs } from './chip-names.ts'

interface KeyHooks {
  readonly onOpen: (cite: CiteAttrs) => void
  readonly onField: (field: string) => void
}

/** The keys of writing: Enter opens what a chip stands for and ends a list, letters' marks, @ by Ctrl+Shift+C. */
export const writingKeys = ({ onOpen, onField }: KeyHooks) =>
  Extension.create({
    name: 'writingKeys',
    priority: 200,
    addKeyboardShortcuts() {
      const { editor } = this
      return {
        Enter: () => openChip(editor, onOpen, onField) || leaveList(editor),
        'Mod-b': () => editor.commands.toggleMark('strong'),
        'Mod-i': () => editor.commands.toggleMark('emphasis'),
        'Mod-Shift-c': () => editor.commands.insertContent('@'),
      }
    },
  })

function openChip(editor: Editor, onOpen: KeyHooks['onOpen'], onField: KeyHooks['onField']): boolean {
  const { selection } = editor.state
  if (!(selection instanceof NodeSelection)) return false
  const { type, attrs } = selection.node
  if (type.name === 'cite') onOpen(attrs as CiteAttrs)
  else if (type.name === 'slot' && attrs['field'] !== '') onField(String(attrs['field']))
  else return false
  return true
}

/** Enter in an empty last item goes on below the list. */
function leaveList(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection
  const item = $from.parent
  if (!empty || item.type.name !== 'item' || item.content.size > 0) return false
  const list = $from.node(1)
  const paragraph = editor.state.schema.nodes['paragraph']
  if ($from.index(1) !== list.childCount - 1 || list.childCount === 1 || !paragraph) return false
  const { tr } = editor.state
  tr.delete($from.before(), $from.after())
  const end = tr.mapping.map($from.after(1))
  tr.insert(end, paragraph.create())
  editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(end + 1))).scrollIntoView())
  return true
}

/** Selects the next placeholder behind the cursor, and says whether there was one. */
export function nextSlot(editor: Editor, from: number): boolean {
  let found = -1
  editor.state.doc.descendants((node, at) => {
    if (found === -1 && node.type.name === 'slot' && at >= from) found = at
  })
  if (found === -1) return false
  const { tr } = editor.state
  editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, found)).scrollIntoView())
  editor.view.focus()
  return true
}
