import { useState } from 'react'
import { usePreview } from '../../data/use-preview.ts'
import { PdfPages } from '../../ui/pdf/pdf-pages.tsx'
import { usePdf } from '../../ui/pdf/use-pdf.ts'
import { Problem } from '../../ui/problem.tsx'

interface PagesPanelProps {
  readonly template: string
  readonly target: { readonly page: number }
}

const NO_QUOTES = () => []

/** The petition's real pages, set again a moment after each change; the page in sight stays in sight. */
export function PagesPanel({ template, target }: PagesPanelProps) {
  const { data, error } = usePreview(template)
  const { pdf } = usePdf(data?.pdf)
  const [here, setHere] = useState(1)
  return (
    <div className="pages-panel">
      <div className="bar">
        <h2>Pages</h2>
        <span className="quiet">as they will print, exhibits not bound</span>
        <span className="sp" />
        <span className="quiet number">{data ? `${Math.min(here, data.pages)} of ${data.pages}` : ''}</span>
      </div>
      {error ? <Problem error={error} /> : null}
      {pdf ? (
        <PdfPages
          pdf={pdf}
          label="Pages of the petition"
          zoom={1}
          mostWidth={760}
          target={target}
          quotes={NO_QUOTES}
          onPage={setHere}
        />
      ) : (
        <div className="desk" aria-busy>
          <div className="sheet blank">{error ? null : 'Setting the pages …'}</div>
        </div>
      )}
    </div>
  )
}
