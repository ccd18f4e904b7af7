import type { EvidenceId } from '../../domain/ids.ts'
import { leaveField } from './leave-field.ts'
import { withOpened, withoutTab } from './opened.ts'
import type { Route, Screen } from './route.ts'
import { to } from './route.ts'

export type SetSlice<S> = (next: Partial<S> | ((state: S) => Partial<S>)) => void

export interface AppSlice {
  readonly route: Route
  readonly trail: readonly Route[]
  /** The items opened in the reader, by id alone. */
  readonly opened: readonly EvidenceId[]
  readonly palette: boolean
  readonly savedAt: string | null
  readonly notice: string | null
  /** What was just removed, with the way back. */
  readonly toast: { readonly id: number; readonly words: string; readonly undo: () => void } | null
  readonly singleKeys: boolean
  readonly verified: { readonly at: string; readonly ok: boolean } | null
  /** Why a case was closed without anybody asking for it; told on the start screen. */
  readonly closedBecause: string | null
  readonly query: string
  /** Whose decisions and comments these are, where the case's owner reviews with others; forgotten with the case. */
  readonly reviewer: string
  /** A case is being made: its recovery sheet must be seen before the case takes the window. */
  readonly making: boolean
  /** Goes there; an item read in place of another takes its tab. */
  readonly go: (route: Route, instead?: EvidenceId) => void
  readonly closeTab: (id: EvidenceId) => void
  readonly back: () => void
  readonly setPalette: (open: boolean) => void
  readonly setQuery: (query: string) => void
  readonly setReviewer: (reviewer: string) => void
  readonly setMaking: (making: boolean) => void
  readonly markSaved: (at: string) => void
  readonly say: (notice: string | null) => void
  readonly offer: (toast: Omit<NonNullable<AppSlice['toast']>, 'id'> | null) => void
  readonly setSingleKeys: (on: boolean) => void
  readonly setVerified: (result: AppSlice['verified']) => void
}

const KEPT_STEPS = 50
/** Screens on which the words searched for still mean something. */
const KEEPS_QUERY: readonly Screen[] = ['search', 'reader']

/** What the frame of the window remembers while it is open; nothing of the case itself. */
export function appSlice(set: SetSlice<AppSlice>): AppSlice {
  return {
    route: to.evidence(),
    trail: [],
    opened: [],
    palette: false,
    savedAt: null,
    notice: null,
    toast: null,
    singleKeys: localStorage.getItem('single-keys') !== 'off',
    verified: null,
    closedBecause: null,
    query: '',
    reviewer: '',
    making: false,
    go: (route, instead) => {
      leaveField()
      set((state) => ({
        route,
        trail: [...state.trail, state.route].slice(-KEPT_STEPS),
        opened: withOpened(state.opened, route, instead),
        query: KEEPS_QUERY.includes(route.screen) ? state.query : '',
      }))
    },
    back: () => {
      leaveField()
      set((state) => {
        const route = state.trail.at(-1) ?? to.evidence()
        return { route, trail: state.trail.slice(0, -1), opened: withOpened(state.opened, route) }
      })
    },
    closeTab: (id) => {
      leaveField()
      set((state) => withoutTab(state, id))
    },
    setPalette: (palette) => set({ palette }),
    setQuery: (query) => set({ query }),
    setReviewer: (reviewer) => set({ reviewer }),
    setMaking: (making) => set({ making }),
    markSaved: (savedAt) => set({ savedAt }),
    say: (notice) => set({ notice }),
    offer: (toast) => set((state) => ({ toast: toast === null ? null : { ...toast, id: (state.toast?.id ?? 0) + 1 } })),
    setSingleKeys: (singleKeys) => {
      localStorage.setItem('single-keys', singleKeys ? 'on' : 'off')
      set({ singleKeys })
    },
    setVerified: (verified) => set({ verified }),
  }
}
