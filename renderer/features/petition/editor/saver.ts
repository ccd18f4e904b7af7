import type { JSONContent } from '@tiptap/core'
import type { WrittenText } from '../../../../domain/written.ts'
import { fromDoc } from './from-doc.ts'

/** What is typed waits this long for a pause, and no longer than LONGEST for none, in ms. */
const PAUSE = 350
const LONGEST = 900

/** Saves a section a moment after each change: a killed process loses at most the last second. */
export interface Saver {
  /** Notes that the text changed. */
  readonly soon: () => void
  /** Saves at once what is not saved yet. */
  readonly now: () => void
  /** Whether a text that was read from the case is no news here: it is what was saved last, or a newer one is on its way. */
  readonly isEcho: (blocks: string) => boolean
}

export interface Written {
  readonly blocks: WrittenText
  readonly history: string
}

export function makeSaver(
  first: string,
  read: () => { readonly doc: JSONContent; readonly history: string },
  save: (written: Written) => Promise<boolean>,
): Saver {
  let last = first
  let timer = 0
  let since = 0
  let running = 0
  const now = () => {
    window.clearTimeout(timer)
    if (timer === 0) return
    timer = 0
    const { doc, history } = read()
    const blocks = fromDoc(doc)
    last = JSON.stringify(blocks)
    running += 1
    void save({ blocks, history }).then(() => (running -= 1))
  }
  return {
    soon: () => {
      if (timer === 0) since = performance.now()
      window.clearTimeout(timer)
      timer = window.setTimeout(now, Math.max(0, Math.min(PAUSE, since + LONGEST - performance.now())))
    },
    now,
    isEcho: (blocks) => timer !== 0 || running > 0 || blocks === last,
  }
}
