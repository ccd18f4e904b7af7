import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { SectionInfo, SectionText } from '../../../../domain/written.ts'
import { api } from '../../../data/api.ts'
import { useAct } from '../../../data/use-act.ts'
import { useQuery } from '../../../data/use-query.ts'
import { Problem } from '../../../ui/problem.tsx'
import type { ChipHooks } from './chips.ts'
import type { Pickable } from './pickable.ts'
import { Picker } from './picker.tsx'
import { putCursor } from './put-cursor.ts'
import { findShipments } from './shipments.ts'
import { openSession, type Session } from './session.ts'

/** A block to put the cursor in; a new object asks again. */
export interface Aim {
  readonly section: string
  readonly block: string
}

export interface SectionEditorProps {
  readonly template: string
  readonly info: SectionInfo
  readonly chips: ChipHooks
  readonly pickables: readonly Pickable[]
  readonly aim: Aim | null
  /** The key of the block the cursor is in, "section/block". */
  readonly onCursor: (key: string) => void
  readonly onFocus: (section: string, editor: Editor) => void
  readonly onField: (field: string) => void
}

/** One section's text. What was saved from here is not read back; what changed elsewhere is. */
export function SectionEditor(props: SectionEditorProps) {
  const { template, info } = props
  const { data, error } = useQuery('petition', 'section', { template, section: info.id })
  const [session, setSession] = useState<Session | null>(null)
  const [shown, setShown] = useState<{ readonly text: SectionText; readonly turn: number } | null>(null)
  const [judged, setJudged] = useState<SectionText | null>(null)
  // An answer is judged once, as it arrives: one that came while a save was under way is older than that save.
  if (data && data !== judged) {
    setJudged(data)
    const known = session?.saver.isEcho(JSON.stringify(data.blocks)) ?? shown !== null
    if (shown === null || !known) setShown({ text: data, turn: (shown?.turn ?? 0) + 1 })
  }
  if (error) return <Problem error={error} />
  if (!shown) return <p className="quiet">Reading the section …</p>
  return <Writing key={shown.turn} {...props} text={shown.text} onSession={setSession} />
}

interface WritingProps extends SectionEditorProps {
  readonly text: SectionText
  readonly onSession: (session: Session | null) => void
}

function Writing(props: WritingProps) {
  const { template, info, text, aim, pickables, chips, onSession, onCursor, onFocus, onField } = props
  const { act, error } = useAct()
  const [session] = useState(() => {
    const save = ({ blocks, history }: Parameters<Parameters<typeof openSession>[0]['save']>[0]) =>
      act(() => api.petition.writeSection({ template, section: info.id, blocks, history }))
    const findMore = (query: string) => findShipments(query, chips.names.get().titles)
    return openSession({ text, factual: info.factual, chips, onField, findMore, save })
  })
  const editor = useEditor({
    extensions: session.extensions,
    content: session.content,
    injectCSS: false,
    editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': `Text of ${info.title}` } },
    onCreate: ({ editor: made }) => session.bind(made),
    onUpdate: () => session.saver.soon(),
    onBlur: () => session.saver.now(),
    onFocus: ({ editor: used }) => onFocus(info.id, used),
    onSelectionUpdate: ({ editor: used }) => {
      if (used.isFocused) onCursor(`${info.id}/${blockAt(used)}`)
    },
  })
  useEffect(() => {
    onSession(session)
    return () => {
      session.saver.now()
      onSession(null)
    }
  }, [session, onSession])
  useEffect(() => session.picker.offer(pickables), [session, pickables])
  useEffect(() => {
    if (aim?.section === info.id) putCursor(editor, aim.block)
  }, [aim, editor, info.id])
  const picking = useSyncExternalStore(session.picker.listen, session.picker.get)
  return (
    <>
      <EditorContent editor={editor} className={text.state === 'own' ? 'prose own' : 'prose'} />
      {picking ? (
        <Picker
          asked={picking.asked}
          items={picking.items}
          active={picking.active}
          onPick={(item) => session.picker.pick(item, editor)}
        />
      ) : null}
      {error ? <Problem error={error} /> : null}
    </>
  )
}

const blockAt = ({ state }: Editor): string => {
  const { $from } = state.selection
  const block = $from.depth === 0 ? $from.nodeAfter : $from.node(1)
  return String(block?.attrs['key'] ?? '')
}
