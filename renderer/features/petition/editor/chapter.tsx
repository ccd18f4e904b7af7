import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import type { SectionInfo } from '../../../../domain/written.ts'
import { api } from '../../../data/api.ts'
import { useAct } from '../../../data/use-act.ts'
import { Button } from '../../../ui/button.tsx'
import { useCommand } from '../../../ui/keys/use-command.ts'
import { Problem } from '../../../ui/problem.tsx'
import { nextSlot } from './keys.ts'
import { SectionEditor, type SectionEditorProps } from './section-editor.tsx'
import { Toolbar } from './toolbar.tsx'

type Passed = Pick<SectionEditorProps, 'template' | 'chips' | 'pickables' | 'aim' | 'onCursor' | 'onField'>

interface ChapterProps extends Passed {
  /** The chapter's own section and those under it. */
  readonly sections: readonly SectionInfo[]
  /** Goes on to the next section in which something is to be filled. */
  readonly onNextSlot: (after: string) => void
}

interface Used {
  readonly section: string
  readonly editor: Editor
}

/** A chapter of the petition: each of its sections under its heading, with what is to be known of it and its text. */
export function Chapter(props: ChapterProps) {
  const { sections, onNextSlot, ...passed } = props
  const [used, setUsed] = useState<Used | null>(null)
  useCommand('next-placeholder', () => {
    const from = used ? used.editor.state.selection.to : 0
    if (used && !used.editor.isDestroyed && nextSlot(used.editor, from)) return
    onNextSlot(used?.section ?? sections[0]?.id ?? '')
  })
  const onFocus = (section: string, editor: Editor) => setUsed({ section, editor })
  return (
    <>
      <div className="toolbar-row">
        {used && !used.editor.isDestroyed ? (
          <Toolbar editor={used.editor} />
        ) : (
          <p className="quiet">Click into the text to write. Type @ to cite a fact, an exhibit, a shipment or a law.</p>
        )}
      </div>
      {sections.map((info) => (
        <section key={info.id} className="written" aria-label={info.title} id={`section-${info.id}`}>
          <Head template={props.template} info={info} />
          {info.state === 'generated' ? (
            <p className="quiet">
              The app makes this part from the rest of the petition. It is on the pages at the right.
            </p>
          ) : info.hidden ? null : (
            <SectionEditor {...passed} info={info} onFocus={onFocus} />
          )}
        </section>
      ))}
    </>
  )
}

function Head({ template, info }: { readonly template: string; readonly info: SectionInfo }) {
  const { id, level, number, title, state, hidden, optional, guidance, slots } = info
  const { act, error } = useAct()
  const Title = level === 1 ? 'h2' : 'h3'
  return (
    <div className="written-head">
      <div className="written-title">
        <Title>
          {number ? `${number} ` : ''}
          {title}
        </Title>
        <span className="sp" />
        {optional ? (
          <Button
            onPress={() => void act(() => api.petition.arrangeSection({ template, section: id, hidden: !hidden }))}
          >
            {hidden ? 'Take it in' : 'Leave it out'}
          </Button>
        ) : null}
        {state === 'own' ? (
          <Button
            label={`Back to the template’s text: ${title}`}
            onPress={() => void act(() => api.petition.restoreSection({ template, section: id }))}
          >
            Back to the template’s text
          </Button>
        ) : null}
      </div>
      {guidance ? <p className="guidance">{guidance}</p> : null}
      <p className="quiet">{stateWords(state, hidden, slots.length)}</p>
      {error ? <Problem error={error} /> : null}
    </div>
  )
}

function stateWords(state: SectionInfo['state'], hidden: boolean, slots: number): string {
  if (hidden) return 'Left out of the petition.'
  const whose =
    state === 'own'
      ? 'Your own text.'
      : state === 'default'
        ? 'The template’s text; it follows the case until you write in it.'
        : ''
  return slots === 0 ? whose : `${whose} ${slots} to fill: F4 goes to the next.`
}
