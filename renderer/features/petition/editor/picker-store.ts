import type { Editor } from '@tiptap/core'
import type { Asked } from './at-sign.ts'
import { fitting, type Pickable } from './pickable.ts'

/** The list below an @: what fits, and which of it Enter takes. */
export interface Picking {
  readonly asked: Asked
  readonly items: readonly Pickable[]
  readonly active: number
}

export interface PickerStore {
  readonly get: () => Picking | null
  readonly listen: (listener: () => void) => () => void
  /** What can be picked from now on. */
  readonly offer: (all: readonly Pickable[]) => void
  readonly ask: (asked: Asked | null) => void
  /** Takes a key that is for the list; false if it is for the text. */
  readonly press: (key: string, editor: Editor) => boolean
  readonly pick: (item: Pickable, editor: Editor) => void
}

/** The list's state, kept outside of the screen: its keys come from the text. */
export function pickerStore(): PickerStore {
  let all: readonly Pickable[] = []
  let picking: Picking | null = null
  const listeners = new Set<() => void>()
  const set = (next: Picking | null) => {
    picking = next
    for (const listener of listeners) listener()
  }
  const pick = ({ content }: Pickable, editor: Editor) => {
    if (!picking) return
    const { from, to } = picking.asked
    editor
      .chain()
      .focus()
      .insertContentAt({ from, to }, [...content])
      .run()
  }
  return {
    get: () => picking,
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    offer: (next) => {
      all = next
      if (picking) set({ ...picking, items: fitting(all, picking.asked.query) })
    },
    ask: (asked) => set(asked && { asked, items: fitting(all, asked.query), active: 0 }),
    pick,
    press: (key, editor) => {
      const { items = [], active = 0 } = picking ?? {}
      const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
      const chosen = items[active]
      if (!picking || !chosen) return false
      if (step !== 0) set({ ...picking, active: (active + step + items.length) % items.length })
      else if (key === 'Enter' || key === 'Tab') pick(chosen, editor)
      else return false
      return true
    },
  }
}
