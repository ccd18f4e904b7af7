import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { ReactNode, RefObject } from 'react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Turn } from '../turned.ts'
import { PdfPage } from './pdf-page.tsx'
import { useWidth } from '../use-width.ts'

interface PdfPagesProps {
  readonly pdf: PDFDocumentProxy
  readonly label: string
  /** 1 fills the pane's width. */
  readonly zoom: number
  readonly mostWidth: number
  readonly turn?: Turn
  /** The page to bring in sight, or a place on it (0 its top, 1 its foot); a new object asks again. */
  readonly target: { readonly page: number; readonly share?: number }
  readonly quotes: (page: number) => readonly string[]
  readonly overlay?: (page: number) => ReactNode
  readonly onPage?: (page: number) => void
  /** A click on a page that selected nothing, with how far down it was made (0 to 1). */
  readonly onPress?: (page: number, share: number) => void
}

const MARGIN = 28

/** All pages of a PDF below each other; only those near the window are drawn. */
export function PdfPages(props: PdfPagesProps) {
  const { pdf, label, zoom, mostWidth, turn = 0, target, quotes, overlay } = props
  const scroller = useRef<HTMLDivElement>(null)
  const room = useWidth(scroller)
  const shape = useShape(pdf)
  // A page that lies on its side takes its height across.
  const across = turn % 2 === 1 ? Math.max(1, shape ?? 1) : 1
  const width = Math.round((Math.min(mostWidth, Math.max(160, room - MARGIN)) * zoom) / across)
  const ready = room > 0 && shape !== null
  useKeptPlace(scroller, width)
  useEffect(() => {
    const sheet = scroller.current?.querySelector(`[data-page="${target.page}"]`)
    if (ready && sheet && scroller.current) bringInSight(scroller.current, sheet, target.share)
  }, [target, ready])
  return (
    <div
      ref={scroller}
      className="desk scroll"
      tabIndex={0}
      role="group"
      aria-label={label}
      onScroll={() => props.onPage?.(topPage(scroller.current))}
      onClick={({ target: clicked, clientY }) => {
        const sheet = clicked instanceof Element ? clicked.closest<HTMLElement>('[data-page]') : null
        if (!sheet || window.getSelection()?.isCollapsed === false) return
        const { top, height } = sheet.getBoundingClientRect()
        props.onPress?.(Number(sheet.dataset['page']), (clientY - top) / height)
      }}
    >
      {ready
        ? Array.from({ length: pdf.numPages }, (_, i) => (
            <PdfPage key={i} pdf={pdf} page={i + 1} width={width} shape={shape} turn={turn} quotes={quotes(i + 1)}>
              {overlay?.(i + 1)}
            </PdfPage>
          ))
        : null}
    </div>
  )
}

/** Keeps the place in sight when the pages grow or shrink with their pane. */
function useKeptPlace(scroller: RefObject<HTMLDivElement | null>, width: number): void {
  const before = useRef(width)
  useLayoutEffect(() => {
    const pages = scroller.current
    if (pages && before.current > 0) pages.scrollTo({ top: (pages.scrollTop * width) / before.current })
    before.current = width
  }, [scroller, width])
}

/** A page goes to the top; a place on one is left where it is while it is in sight, and else put into the upper third. */
function bringInSight(scroller: HTMLElement, sheet: Element, share: number | undefined): void {
  if (share === undefined) return sheet.scrollIntoView({ block: 'start' })
  const { top, height } = sheet.getBoundingClientRect()
  const window = scroller.getBoundingClientRect()
  const at = top + height * share - window.top
  if (at > 12 && at < window.height - 48) return
  scroller.scrollTop += at - window.height / 3
}

function useShape(pdf: PDFDocumentProxy): number | null {
  const [shape, setShape] = useState<number | null>(null)
  useEffect(() => {
    let live = true
    const settle = (next: number) => {
      if (live) setShape(next)
    }
    pdf.getPage(1).then(
      (page) => {
        const { width, height } = page.getViewport({ scale: 1 })
        settle(height / width)
      },
      () => settle(1.294),
    )
    return () => {
      live = false
    }
  }, [pdf])
  return shape
}

/** The page that stands at the middle of a scrolled list of pages. */
export function topPage(scroller: HTMLElement | null): number {
  const middle = (scroller?.getBoundingClientRect().top ?? 0) + (scroller?.clientHeight ?? 0) / 3
  const pages = [...(scroller?.querySelectorAll<HTMLElement>('[data-page]') ?? [])]
  const seen = pages.findLast((page) => page.getBoundingClientRect().top <= middle)
  return Number(seen?.dataset.page ?? 1)
}
