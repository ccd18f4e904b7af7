import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { AtSign, Bold, Image, Italic, MessageSquareQuote, Redo2, Superscript, Table, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../../ui/button.tsx'
import { Select } from '../../../ui/choice.tsx'
import { BLOCK_WORDS, restyle, styleOf, type BlockStyle } from './blocks-as.ts'
import { useCommand } from '../../../ui/keys/use-command.ts'
import { FigurePicker } from './figure-picker.tsx'
import { insertFigure } from './figures.ts'
import { changeTable, insertTable, tableAt, type TableChange } from './tables.ts'

const STYLES = Object.entries(BLOCK_WORDS).map(([id, words]) => ({ id: id as BlockStyle, words }))

const TABLE_WORDS: Readonly<Record<TableChange, string>> = {
  'add-row': 'Add a row',
  'add-column': 'Add a column',
  'remove-row': 'Remove the row',
  'remove-column': 'Remove the column',
  'remove-table': 'Remove the table',
}
const TABLE_CHANGES = [
  { id: 'none' as const, words: 'Table …' },
  ...Object.entries(TABLE_WORDS).map(([id, words]) => ({ id: id as TableChange, words })),
]

/** What can be done with the text the cursor is in. */
export function Toolbar({ editor }: { readonly editor: Editor }) {
  const style = useEditorState({ editor, selector: ({ editor: used }) => styleOf(used.state) })
  const inTable = useEditorState({ editor, selector: ({ editor: used }) => tableAt(used) !== null })
  return (
    <div className="toolbar" role="toolbar" aria-label="Writing">
      {style ? (
        <Select label="Style" hideLabel value={style} options={STYLES} onChange={(next) => restyle(editor, next)} />
      ) : null}
      <MarkButtons editor={editor} />
      <InsertButtons editor={editor} inTable={inTable} />
      {inTable ? (
        <Select
          label="Change the table"
          hideLabel
          value="none"
          options={TABLE_CHANGES}
          onChange={(change) => change !== 'none' && changeTable(editor, change)}
        />
      ) : null}
    </div>
  )
}

function MarkButtons({ editor }: { readonly editor: Editor }) {
  const now = useEditorState({
    editor,
    selector: ({ editor: used }) => ({
      strong: used.isActive('strong'),
      emphasis: used.isActive('emphasis'),
      argument: used.isActive('argument'),
      words: !used.state.selection.empty,
    }),
  })
  const toggle = (mark: string) => () => editor.chain().focus().toggleMark(mark).run()
  return (
    <>
      <IconButton label="Strong (Ctrl+B)" pressed={now.strong} onPress={toggle('strong')}>
        <Bold size={15} aria-hidden />
      </IconButton>
      <IconButton label="Emphasis (Ctrl+I)" pressed={now.emphasis} onPress={toggle('emphasis')}>
        <Italic size={15} aria-hidden />
      </IconButton>
      <IconButton
        label="Mark the selected words as argument: they ask for no citation"
        pressed={now.argument}
        disabled={!now.words}
        onPress={toggle('argument')}
      >
        <MessageSquareQuote size={15} aria-hidden />
      </IconButton>
    </>
  )
}

function InsertButtons({ editor, inTable }: { readonly editor: Editor; readonly inTable: boolean }) {
  const insert = (content: string | object) => editor.chain().focus().insertContent(content).run()
  const note = { type: 'footnote', content: [{ type: 'text', text: 'Note' }] }
  return (
    <>
      <IconButton label="Cite (@)" onPress={() => insert('@')}>
        <AtSign size={15} aria-hidden />
      </IconButton>
      <IconButton label="Footnote" onPress={() => insert(note)}>
        <Superscript size={15} aria-hidden />
      </IconButton>
      <IconButton label="Table" disabled={inTable} onPress={() => insertTable(editor)}>
        <Table size={15} aria-hidden />
      </IconButton>
      <FigureButton editor={editor} />
      <IconButton label="Undo (Ctrl+Z)" onPress={() => editor.commands.keyboardShortcut('Mod-z')}>
        <Undo2 size={15} aria-hidden />
      </IconButton>
      <IconButton label="Redo (Ctrl+Shift+Z)" onPress={() => editor.commands.keyboardShortcut('Mod-Shift-z')}>
        <Redo2 size={15} aria-hidden />
      </IconButton>
    </>
  )
}

function FigureButton({ editor }: { readonly editor: Editor }) {
  const [open, setOpen] = useState(false)
  useCommand('figure', () => setOpen(true))
  return (
    <>
      <IconButton label="Figure (Ctrl+Shift+G)" onPress={() => setOpen(true)}>
        <Image size={15} aria-hidden />
      </IconButton>
      <FigurePicker
        open={open}
        onClose={() => setOpen(false)}
        onPick={(id, page) => {
          setOpen(false)
          // The text takes the focus once the dialog has given it back.
          window.setTimeout(() => insertFigure(editor, id, page))
        }}
      />
    </>
  )
}
