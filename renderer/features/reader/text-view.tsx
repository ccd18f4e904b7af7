import { useEffect, useRef } from 'react'
import type { PageText } from '../../../domain/evidence.ts'
import { useHighlight } from '../../ui/highlight.ts'
import { topPage } from '../../ui/pdf/pdf-pages.tsx'
import type { ViewProps } from './viewer.tsx'

/** An item's text set as pages: what was read from text, HTML and Word files. */
export function TextView({ item, texts, zoom, target, quotes, overlay, onPage }: ViewProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const ready = texts.length > 0
  useEffect(() => {
    if (ready) scroller.current?.querySelector(`[data-page="${target.page}"]`)?.scrollIntoView({ block: 'start' })
  }, [ready, target])
  return (
    <div
      ref={scroller}
      className="desk scroll"
      tabIndex={0}
      role="group"
      aria-label={`Text of ${item.title}`}
      onScroll={() => onPage(topPage(scroller.current))}
    >
      {texts.map((text) => (
        <TextPage key={text.page} text={text} quotes={quotes(text.page)} zoom={zoom}>
          {overlay(text.page)}
        </TextPage>
      ))}
      {ready ? null : <NoText />}
    </div>
  )
}

interface TextPageProps {
  readonly text: PageText
  readonly quotes: readonly string[]
  readonly zoom: number
  readonly children: React.ReactNode
}

function TextPage({ text, quotes, zoom, children }: TextPageProps) {
  const body = useRef<HTMLDivElement>(null)
  useHighlight('fact', body, quotes, text.text)
  return (
    <div className="sheet text-sheet" data-page={text.page} style={{ fontSize: `${16 * zoom}px` }}>
      <div ref={body} className={text.machine ? 'machine' : ''} data-text={text.page}>
        {text.text}
      </div>
      {children}
    </div>
  )
}

function NoText() {
  return (
    <div className="empty">
      <h2>This file can’t be shown here</h2>
      <p>
        Its original bytes are in the case and go into the exhibits as a slip sheet with name, size and hash. A fact can
        still cite the whole item with C.
      </p>
    </div>
  )
}
