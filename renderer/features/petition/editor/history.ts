import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Step } from '@tiptap/pm/transform'

/** Steps that take one change of the text back, in the order they are to be made. */
interface Change {
  readonly steps: readonly unknown[]
}

interface History {
  readonly undo: readonly Change[]
  readonly redo: readonly Change[]
  /** When the text was last changed, in ms: what is typed without a pause is one change. */
  readonly at: number
}

const PAUSE = 700
const MOST = 200
const EMPTY: History = { undo: [], redo: [], at: 0 }

const plugin = new PluginKey<History>('typing-history')
type Way = 'undo' | 'redo'

function take(history: History, tr: Transaction): History {
  const way = tr.getMeta(plugin) as Way | undefined
  if (!tr.docChanged) return history
  const back = tr.steps.map((step, i) => step.invert(tr.docs[i] ?? tr.before).toJSON() as unknown).reverse()
  if (way === 'undo') return { undo: history.undo.slice(0, -1), redo: [...history.redo, { steps: back }], at: 0 }
  if (way === 'redo') return { undo: [...history.undo, { steps: back }], redo: history.redo.slice(0, -1), at: 0 }
  const joined = tr.getMeta('appendedTransaction') !== undefined || tr.time - history.at < PAUSE
  const last = joined ? history.undo.at(-1) : undefined
  const undo = last
    ? [...history.undo.slice(0, -1), { steps: [...back, ...last.steps] }]
    : [...history.undo, { steps: back }]
  return { undo: undo.slice(-MOST), redo: [], at: tr.time }
}

/** Takes the last change back, or makes it again; false where there is none, or where it no longer fits the text. */
function travel(way: Way, state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  const change = plugin.getState(state)?.[way].at(-1)
  if (!change) return false
  const { tr } = state
  for (const json of change.steps) if (tr.maybeStep(Step.fromJSON(state.schema, json)).failed !== null) return false
  dispatch?.(tr.setMeta(plugin, way).scrollIntoView())
  return true
}

/** What can be undone, as text to be kept with the case. */
export function keptHistory(state: EditorState): string {
  const { undo, redo } = plugin.getState(state) ?? EMPTY
  return JSON.stringify({ undo, redo })
}

function read(kept: string | null): History {
  if (kept === null) return EMPTY
  const { undo, redo } = JSON.parse(kept) as Partial<History>
  return { undo: undo ?? [], redo: redo ?? [], at: 0 }
}

/** Undo and redo of typing that go on where the last session stopped. */
export const typingHistory = (kept: string | null) =>
  Extension.create({
    name: 'typingHistory',
    addProseMirrorPlugins: () => [
      new Plugin<History>({
        key: plugin,
        state: { init: () => read(kept), apply: (tr, history) => take(history, tr) },
      }),
    ],
    addKeyboardShortcuts() {
      const go = (way: Way) => () => {
        travel(way, this.editor.state, this.editor.view.dispatch)
        return true
      }
      return { 'Mod-z': go('undo'), 'Mod-Shift-z': go('redo'), 'Mod-y': go('redo') }
    },
  })
