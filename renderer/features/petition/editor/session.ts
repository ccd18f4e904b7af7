import type { AnyExtension, Editor, JSONContent } from '@tiptap/core'
import type { SectionText } from '../../../../domain/written.ts'
import { atSign } from './at-sign.ts'
import { chipNodes, type ChipHooks } from './chips.ts'
import { keptHistory, typingHistory } from './history.ts'
import { keepKeys } from './keep-keys.ts'
import { writingKeys } from './keys.ts'
import { marksOnText } from './marks-on-text.ts'
import { blockNodes, marks } from './nodes.ts'
import { pickerStore, type FindMore, type PickerStore } from './picker-store.ts'
import { makeSaver, type Saver, type Written } from './saver.ts'
import { toDoc } from './to-doc.ts'

/** What belongs to one section while it is being written, outside of the screen. */
export interface Session {
  readonly extensions: AnyExtension[]
  readonly content: JSONContent
  readonly saver: Saver
  readonly picker: PickerStore
  /** Names the editor whose text is saved. */
  readonly bind: (editor: Editor) => void
}

interface Given {
  readonly text: SectionText
  readonly factual: boolean
  readonly chips: ChipHooks
  readonly onField: (field: string) => void
  readonly findMore: FindMore
  readonly save: (written: Written) => Promise<boolean>
}

/** Opens a section for writing. */
export function openSession({ text, factual, chips, onField, findMore, save }: Given): Session {
  const { section, blocks, history } = text
  const picker = pickerStore(findMore)
  let editor: Editor | null = null
  const read = () => ({ doc: editor?.getJSON() ?? { type: 'doc' }, history: editor ? keptHistory(editor.state) : '{}' })
  return {
    content: toDoc(blocks),
    picker,
    saver: makeSaver(JSON.stringify(blocks), read, save),
    bind: (made) => {
      editor = made
    },
    extensions: [
      ...blockNodes,
      ...chipNodes(chips),
      ...marks,
      keepKeys,
      typingHistory(history),
      marksOnText({ section, factual, names: chips.names }),
      atSign({ onAsk: picker.ask, onKey: picker.press }),
      writingKeys({ onOpen: chips.onOpen, onField }),
    ],
  }
}
