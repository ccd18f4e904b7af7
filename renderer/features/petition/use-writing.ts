import { useState } from 'react'
import type { SectionInfo } from '../../../domain/written.ts'
import type { Preview } from '../../data/use-preview.ts'
import type { Aim } from './editor/section-editor.tsx'
import { blockAt, partsOf, placeOf, type PagePlace } from './sync.ts'

/** What is being written, and how it and the pages follow each other. */
export interface WritingState {
  /** The section last gone to, and the chapter it stands in; null while the fields are shown. */
  readonly section: string | null
  readonly chapter: string | null
  /** The block to put the cursor in; a new object asks again. */
  readonly aim: Aim | null
  /** The place on the pages to bring in sight; a new object asks again. */
  readonly target: PagePlace
  /** Where the paragraph under the cursor begins on the pages. */
  readonly cursor: PagePlace | null
  readonly toFields: () => void
  readonly toSection: (section: string) => void
  readonly aimAt: (aim: Aim) => void
  /** Goes to the first place to be filled. */
  readonly toSlot: () => void
  readonly cursorAt: (key: string) => void
  readonly pressed: (place: PagePlace) => void
}

interface State {
  readonly section: string | null
  readonly aim: Aim | null
  readonly target: PagePlace
  readonly key: string | null
  /** The field a gap last led to. */
  readonly field: string | null
}

const TOP: PagePlace = { page: 1, y: 0 }

/** Keeps text and pages together: a click on a page puts the cursor in its paragraph, the cursor's paragraph is in sight on its page. */
export function useWriting(
  sections: readonly SectionInfo[],
  preview: Preview | undefined,
  { field, section }: { readonly field: string | null; readonly section: string | null },
): WritingState {
  const [state, setState] = useState<State>(() => ({
    ...{ section, aim: section === null ? null : { section, block: '' } },
    ...{ target: TOP, key: null, field },
  }))
  // A gap leads to a field, from wherever the text is.
  if (state.field !== field) setState({ ...state, field, section: field === null ? state.section : null })
  const marks = preview?.marks ?? []
  const chapter = sections.find(({ id }) => id === state.section)?.chapter ?? null
  const aimAt = (aim: Aim) => setState({ ...state, section: aim.section, aim })
  return {
    section: chapter === null ? null : state.section,
    chapter,
    aim: state.aim,
    target: state.target,
    cursor: state.key === null ? null : placeOf(marks, state.key),
    toFields: () => setState({ ...state, section: null }),
    toSection: (section) =>
      setState({
        ...state,
        section,
        key: null,
        aim: { section, block: '' },
        target: placeOf(marks, `${section}/`) ?? state.target,
      }),
    aimAt,
    toSlot: () => {
      const next = sections.find(({ slots, hidden }) => slots.length > 0 && !hidden)
      if (next) aimAt({ section: next.id, block: 'slot' })
    },
    cursorAt: (key) => {
      if (key !== state.key)
        setState({ ...state, section: partsOf(key).section, key, target: placeOf(marks, key) ?? state.target })
    },
    pressed: (place) => {
      const key = blockAt(marks, place)
      if (key !== null) aimAt(partsOf(key))
    },
  }
}
