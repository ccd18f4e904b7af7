import type { RefObject } from 'react'
import type { Evidence, PageText } from '../../../domain/evidence.ts'
import type { Region } from '../../../domain/fact.ts'
import { isRecording } from '../../../domain/still.ts'
import { useQuery } from '../../data/use-query.ts'
import type { Turn } from '../../ui/turned.ts'
import { FilmView } from './film-view.tsx'
import { Overlay } from '../../parts/overlay.tsx'
import { PdfView } from './pdf-view.tsx'
import type { Pin } from './pin.ts'
import { PictureView } from './picture-view.tsx'
import type { RowsMode } from './rows-mode.ts'
import { RowsView } from './rows-view.tsx'
import { TextView } from './text-view.tsx'

/** A page to bring in sight, and words to paint on it. */
export interface Target {
  readonly page: number
  readonly words: string | null
  /** A moment of a recording, as a time code. */
  readonly at: string | null
}

export interface ViewProps {
  readonly item: Evidence
  readonly texts: readonly PageText[]
  readonly zoom: number
  readonly turn: Turn
  readonly target: Target
  readonly onPage: (page: number) => void
  /** What lies over a page: regions of facts, the one being drawn. */
  readonly overlay: (page: number) => React.ReactNode
  readonly quotes: (page: number) => readonly string[]
}

interface ViewerProps extends Omit<ViewProps, 'overlay' | 'quotes'> {
  readonly pin: Pin | null
  /** The page a region is being drawn on, or null. */
  readonly drawing: number | null
  readonly onDraw: (page: number, region: Region) => void
  readonly player: RefObject<HTMLVideoElement | null>
  /** Where the item is shown row by row, or null. */
  readonly rows: RowsMode | null
}

/** Shows an item by what it is: PDF pages, a picture, its rows, or its text. */
export function Viewer(props: ViewerProps) {
  const { item, target, pin, drawing, onDraw } = props
  const facts = useQuery('facts', 'list', {}).data ?? []
  const pins = facts.flatMap(({ pinpoints }) => pinpoints).filter(({ evidenceId }) => evidenceId === item.id)
  const marks = useQuery('protection', 'list', {}).data?.redactions ?? []
  const quotes = (page: number) => [
    ...pins.flatMap((pinpoint) => (pinpoint.page === page && pinpoint.quote ? [pinpoint.quote] : [])),
    ...(target.words && page === target.page ? [target.words] : []),
    ...(pin?.page === page && pin.quote ? [pin.quote] : []),
  ]
  const overlay = (page: number) => (
    <Overlay
      page={page}
      regions={[...pins, ...(pin ? [pin] : [])].flatMap(({ page: at, region }) =>
        at === page && region ? [region] : [],
      )}
      held={marks.flatMap((mark) =>
        mark.evidenceId === item.id && mark.page === page && mark.region ? [mark.region] : [],
      )}
      drawing={drawing !== null}
      start={drawing === page}
      onDraw={onDraw}
    />
  )
  const view = { ...props, quotes, overlay }
  if (props.rows) {
    const key = `${props.rows.cited ?? ''} ${target.words ?? ''}`
    return <RowsView key={key} item={item} words={target.words} zoom={props.zoom} {...props.rows} />
  }
  if (isRecording(item)) return <FilmView item={item} at={target.at} player={props.player} />
  if (item.mediaType === 'application/pdf' && item.binding !== 'slip') return <PdfView {...view} />
  if (item.binding === 'picture') return <PictureView {...view} />
  return <TextView {...view} />
}
