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

/** Finds what is too much to be offered at once: shipments, of which a case may hold a million. */
export type FindMore = (query: string) => Promise<readonly Pickable[]>

function putIn(editor: Editor, { from, to }: Asked, content: Pickable['content']): void {
  editor
    .chain()
    .focus()
    .insertContentAt({ from, to }, [...content])
    .run()
}

/** The list's state, kept outside of the screen: its keys come from the text. */
export function pickerStore(findMore: FindMore): PickerStore {
  let all: readonly Pickable[] = []
  let picking: Picking | null = null
  const listeners = new Set<() => void>()
  const set = (next: Picking | null) => {
    picking = next
    for (const listener of listeners) listener()
  }
  /** Puts what was found behind the rest, if it is still asked for. */
  const add = (asked: Asked, found: readonly Pickable[]) => {
    if (picking?.asked === asked && found.length > 0) set({ ...picking, items: [...picking.items, ...found] })
  }
  const pick = ({ content }: Pickable, editor: Editor) => {
    if (picking) putIn(editor, picking.asked, content)
  }
  return {
    get: () => picking,
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    offer: (next) => {
      all = next
      if (!picking) return
      const found = picking.items.filter(({ group }) => group === 'Shipments')
      set({ ...picking, items: [...fitting(all, picking.asked.query), ...found] })
    },
    ask: (asked) => {
      set(asked && { asked, items: fitting(all, asked.query), active: 0 })
      // A search that fails finds nothing; all else can still be picked.
      if (asked)
        findMore(asked.query).then(
          (found) => add(asked, found),
          () => add(asked, []),
        )
    },
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
