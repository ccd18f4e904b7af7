import type { PDFDocumentProxy } from 'pdfjs-dist'
import { TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { CSSProperties, ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Turn } from '../turned.ts'
import { turned } from '../turned.ts'
import { useHighlight } from '../highlight.ts'
import { useNear } from './use-near.ts'

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy
  readonly page: number
  readonly width: number
  /** Height over width until the page itself says. */
  readonly shape: number
  readonly turn: Turn
  readonly quotes: readonly string[]
  readonly children?: ReactNode
}

interface Drawn {
  readonly shape: number
  readonly version: number
}

/** One page of a PDF: its picture, its text on top to be selected, quotes painted, and what the caller lays over it. */
export function PdfPage({ pdf, page, width, shape, turn, quotes, children }: PdfPageProps) {
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const near = useNear(frame)
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  useEffect(() => {
    if (!near || !canvas.current || !text.current) return undefined
    return draw(pdf, page, width, canvas.current, text.current, (next) =>
      setDrawn((was) => ({ shape: next, version: (was?.version ?? 0) + 1 })),
    )
  }, [near, pdf, page, width])
  useHighlight('fact', text, quotes, drawn?.version)
  const height = width * (drawn?.shape ?? shape)
  const style: CSSProperties = { width, height, ...turned(turn, width, height) }
  return (
    <div ref={frame} className="sheet" data-page={page} style={style} aria-label={`Page ${page}`} role="group">
      <canvas ref={canvas} aria-hidden />
      <div ref={text} className="textLayer" data-text={page} />
      {children}
    </div>
  )
}

/** Draws picture and text of a page; returns how to stop. */
function draw(
  pdf: PDFDocumentProxy,
  number: number,
  width: number,
  canvas: HTMLCanvasElement,
  text: HTMLDivElement,
  onDrawn: (shape: number) => void,
): () => void {
  const stop = new AbortController()
  const { signal } = stop
  drawPage(pdf, number, width, canvas, text, signal).then(
    (shape) => {
      if (!signal.aborted) onDrawn(shape)
    },
    () => {
      if (!signal.aborted) onDrawn(LETTER_SHAPE)
    },
  )
  return () => stop.abort()
}

/** Height over width of US letter paper, for a page that can't be drawn. */
const LETTER_SHAPE = 11 / 8.5

async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  width: number,
  canvas: HTMLCanvasElement,
  text: HTMLDivElement,
  signal: AbortSignal,
): Promise<number> {
  const page = await pdf.getPage(number)
  signal.throwIfAborted()
  const plain = page.getViewport({ scale: 1 })
  const scale = width / plain.width
  const viewport = page.getViewport({ scale })
  const task = page.render({ canvas, viewport: page.getViewport({ scale: sized(canvas, viewport, scale) }) })
  signal.addEventListener('abort', () => task.cancel())
  await task.promise
  const textContentSource = await page.getTextContent()
  signal.throwIfAborted()
  text.replaceChildren()
  text.style.setProperty('--total-scale-factor', String(scale))
  await new TextLayer({ textContentSource, container: text, viewport }).render()
  return plain.height / plain.width
}

/** Gives the canvas the screen's own pixels and returns the scale to draw at. */
function sized(canvas: HTMLCanvasElement, viewport: { width: number; height: number }, scale: number): number {
  const dense = Math.min(window.devicePixelRatio || 1, 2)
  canvas.width = Math.floor(viewport.width * dense)
  canvas.height = Math.floor(viewport.height * dense)
  return scale * dense
}
