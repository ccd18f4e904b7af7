import { useQuery } from '../../data/use-query.ts'
import { PageImage } from '../../parts/page-image.tsx'
import { Problem } from '../../ui/problem.tsx'
import { PdfPages } from '../../ui/pdf/pdf-pages.tsx'
import { usePdf } from '../../ui/pdf/use-pdf.ts'
import { TurnedSheet } from './turned-sheet.tsx'
import type { ViewProps } from './viewer.tsx'

const BOOK_WIDTH = 860

/** A PDF's own pages; where they can't be opened here, the pictures the case host makes of them. */
export function PdfView(props: ViewProps) {
  const { item, zoom, turn, target, quotes, overlay, onPage } = props
  const { data, error } = useQuery('evidence', 'original', { id: item.id, sha256: item.sha256 })
  const { pdf, failed } = usePdf(data?.bytes)
  if (error) return <Problem error={error} />
  if (failed) return <DrawnPages {...props} />
  if (!pdf) return <div className="desk" aria-busy />
  return (
    <PdfPages
      pdf={pdf}
      label={`Pages of ${item.title}`}
      zoom={zoom}
      mostWidth={BOOK_WIDTH}
      turn={turn}
      target={target}
      quotes={quotes}
      overlay={overlay}
      onPage={onPage}
    />
  )
}

const MOST_DRAWN = 60

function DrawnPages({ item, zoom, turn, overlay }: ViewProps) {
  const pages = Math.min(item.pages ?? 1, MOST_DRAWN)
  return (
    <div className="desk scroll" tabIndex={0} role="group" aria-label={`Pages of ${item.title}`}>
      {Array.from({ length: pages }, (_, i) => (
        <TurnedSheet key={i} page={i + 1} width={BOOK_WIDTH * zoom} turn={turn}>
          <PageImage id={item.id} page={i + 1} width={1400} alt={`Page ${i + 1} of ${item.title}`} />
          {overlay(i + 1)}
        </TurnedSheet>
      ))}
    </div>
  )
}
