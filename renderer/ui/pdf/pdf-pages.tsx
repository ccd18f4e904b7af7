import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
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
  /** The page to bring in sight; a new object asks again. */
  readonly target: { readonly page: number }
  readonly quotes: (page: number) => readonly string[]
  readonly overlay?: (page: number) => ReactNode
  readonly onPage?: (page: number) => void
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
  useEffect(() => {
    if (ready) scroller.current?.querySelector(`[data-page="${target.page}"]`)?.scrollIntoView({ block: 'start' })
  }, [target, ready])
  return (
    <div
      ref={scroller}
      className="desk scroll"
      tabIndex={0}
      role="group"
      aria-label={label}
      onScroll={() => props.onPage?.(topPage(scroller.current))}
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
