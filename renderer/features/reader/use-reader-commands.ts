import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'
import type { PageText } from '../../../domain/evidence.ts'
import type { EvidenceId } from '../../../domain/ids.ts'
import { wholeSeconds } from '../../../domain/still.ts'
import { useStore } from '../../app/store.ts'
import { to } from '../../app/route.ts'
import { useExhibitNumbers } from '../../data/use-exhibit-numbers.ts'
import { useQuery } from '../../data/use-query.ts'
import { onShelf } from '../../../domain/shelf.ts'
import { useShelfContext } from '../../parts/use-shelf-context.ts'
import { sortEvidence } from '../../parts/sort-evidence.ts'
import { quoteFrom } from '../../ui/find-loose.ts'
import { useCommand } from '../../ui/keys/use-command.ts'
import { momentOf } from '../../parts/frame-of.ts'
import type { Pin } from './pin.ts'
import type { RowsMode } from './rows-mode.ts'

/** What a region that is being drawn is for: a fact, or to be withheld. */
export type Drawing = 'fact' | 'hold' | null

interface Given {
  readonly id: EvidenceId
  readonly here: number
  readonly texts: readonly PageText[]
  readonly drawing: Drawing
  readonly setPin: (pin: Pin) => void
  readonly setHold: (pin: Pin) => void
  readonly setDrawing: (drawing: Drawing) => void
  readonly setZoom: (change: (zoom: number) => number) => void
  /** The player of a recording, where one is on the screen. */
  readonly player: RefObject<HTMLVideoElement | null>
  /** Where the item is shown row by row, or null. */
  readonly rows: RowsMode | null
}

export interface ReaderCommands {
  readonly highlight: () => void
  readonly region: () => void
  readonly citePage: () => void
  readonly withhold: () => void
  readonly step: (by: 1 | -1) => void
  readonly zoomBy: (factor: number | null) => void
}

/** Room left and right of a page, in pixels. */
const MARGIN = 28

/** How many times wider the pages in sight could be; null for text, whose lines break anew at any size. */
function widthLeft(): number | null {
  const desk = document.querySelector('.reader > .desk')
  const sheet = desk?.querySelector('.sheet:not(.text-sheet)')
  return desk && sheet ? (desk.clientWidth - MARGIN) / sheet.getBoundingClientRect().width : null
}

const within = (zoom: number) => Math.min(4, Math.max(0.4, zoom))

/** What the reader's keys and buttons do. */
export function useReaderCommands(given: Given): ReaderCommands {
  const { id, here, texts, drawing, rows, setPin, setHold, setDrawing, setZoom } = given
  const selection = useSelection()
  const step = useStep(id)
  const { say, back } = useStore.getState()
  const row = rows?.row ?? null
  const quoted = (chosen: Chosen): Pin => {
    const pageText = texts.find(({ page }) => page === chosen.page)?.text ?? ''
    return { page: chosen.page, quote: quoteFrom(pageText, chosen.words), region: null }
  }
  const highlight = () => {
    if (row !== null) return setPin(rowPin(row))
    const chosen = selection.read()
    if (!chosen) return say('Select the words that prove something first, then press H.')
    setPin(quoted(chosen))
  }
  const withhold = () => {
    // Taken once: the next X, without a new selection, is for a region.
    const chosen = selection.take()
    if (chosen) return setHold(quoted(chosen))
    rows?.onText()
    setDrawing(drawing === 'hold' ? null : 'hold')
  }
  const region = () => {
    // A region lies on a page.
    rows?.onText()
    setDrawing(drawing === 'fact' ? null : 'fact')
  }
  const citePage = () => {
    if (row !== null) return setPin(rowPin(row))
    const at = momentOf(given.player.current)
    setPin({ page: here, quote: null, region: null, ...(at === null ? {} : { at: wholeSeconds(at) }) })
  }
  const zoomBy = (factor: number | null) => setZoom((zoom) => (factor === null ? 1 : within(zoom * factor)))
  useCommand('highlight', highlight)
  useCommand('new-fact', highlight)
  useCommand('region', region)
  useCommand('cite-page', citePage)
  useCommand('withhold', withhold)
  useCommand('next-item', () => step(1))
  useCommand('previous-item', () => step(-1))
  useCommand('zoom-in', () => zoomBy(1.25))
  useCommand('zoom-out', () => zoomBy(0.8))
  useCommand('fit', () => zoomBy(null))
  useCommand('fill', () => zoomBy(widthLeft()))
  useCommand('back', () => (drawing ? setDrawing(null) : back()))
  return { highlight, region, citePage, withhold, step, zoomBy }
}

/** A row is the place by itself: what page of the text it stands on says nothing. */
const rowPin = (row: number): Pin => ({ page: 1, quote: null, region: null, row })

interface Chosen {
  readonly page: number
  readonly words: string
}

/** The words last selected on a page: kept while a button takes the focus, gone once something else is selected. */
function useSelection(): { readonly read: () => Chosen | null; readonly take: () => Chosen | null } {
  const chosen = useRef<Chosen | null>(null)
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection()
      const start = selection?.anchorNode?.parentElement?.closest<HTMLElement>('[data-text]')
      const words = selection?.toString().trim() ?? ''
      if (start) chosen.current = words === '' ? null : { page: Number(start.dataset.text), words }
    }
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [])
  const read = () => chosen.current
  const take = () => {
    const taken = chosen.current
    chosen.current = null
    return taken
  }
  return { read, take }
}

/** Goes to the item before or after this one, in the list's own order. */
function useStep(id: EvidenceId): (by: 1 | -1) => void {
  const items = useQuery('evidence', 'list', {}).data ?? []
  const { shelf, evidenceFilter, sort } = useStore()
  const context = useShelfContext()
  const numbers = useExhibitNumbers()
  return (by) => {
    const order = sortEvidence(onShelf(items, shelf, evidenceFilter, context), sort, numbers)
    const at = order.findIndex((item) => item.id === id)
    const next = order[at + by]
    if (next) useStore.getState().go(to.reader(next.id), id)
    else useStore.getState().say(by > 0 ? 'This is the last item of the list.' : 'This is the first item of the list.')
  }
}
