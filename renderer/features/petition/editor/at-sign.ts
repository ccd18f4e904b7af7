import { Extension, type Editor } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'

/** What was typed behind an @, and where. */
export interface Asked {
  readonly from: number
  readonly to: number
  readonly query: string
  /** Where the @ stands in the window. */
  readonly left: number
  readonly bottom: number
}

interface AtHooks {
  readonly onAsk: (asked: Asked | null) => void
  /** A key while the list is open; true if it was for the list. */
  readonly onKey: (key: string, editor: Editor) => boolean
}

interface Looking {
  readonly from: number
  readonly to: number
  readonly query: string
}

interface State {
  readonly looking: Looking | null
  /** Where an @ stands that was dismissed with Escape. */
  readonly dismissed: number | null
}

const plugin = new PluginKey<State>('at-sign')
const BEHIND = /(?:^|[\s(“"—])@([^@\uFFFC]{0,60})$/

function look(state: EditorState): Looking | null {
  const { $from, empty } = state.selection
  if (!empty || !$from.parent.isTextblock) return null
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\uFFFC')
  const query = BEHIND.exec(before)?.[1]
  return query === undefined ? null : { from: $from.pos - query.length - 1, to: $from.pos, query }
}

/** Opens the list of what can be cited when @ is typed, and gives it the keys while it is open. */
export const atSign = ({ onAsk, onKey }: AtHooks) =>
  Extension.create({
    name: 'atSign',
    priority: 300,
    addProseMirrorPlugins() {
      const { editor } = this
      return [
        new Plugin<State>({
          key: plugin,
          state: {
            init: () => ({ looking: null, dismissed: null }),
            apply: (tr, before, _, state) => {
              const dismissed = tr.getMeta(plugin) === 'dismiss' ? (before.looking?.from ?? null) : before.dismissed
              const looking = tr.docChanged || tr.selectionSet || tr.getMeta(plugin) ? look(state) : before.looking
              if (looking === null) return { looking, dismissed: null }
              return looking.from === dismissed ? { looking: null, dismissed } : { looking, dismissed: null }
            },
          },
          view: () => ({
            update: (view, earlier) => {
              const now = plugin.getState(view.state)?.looking ?? null
              if (now === (plugin.getState(earlier)?.looking ?? null)) return
              const place = now === null ? null : view.coordsAtPos(now.from)
              onAsk(now === null || place === null ? null : { ...now, left: place.left, bottom: place.bottom })
            },
            destroy: () => onAsk(null),
          }),
          props: {
            handleKeyDown: (view, event) => {
              if ((plugin.getState(view.state)?.looking ?? null) === null) return false
              if (event.key === 'Escape') {
                view.dispatch(view.state.tr.setMeta(plugin, 'dismiss'))
                return true
              }
              return onKey(event.key, editor)
            },
          },
        }),
      ]
    },
  })
