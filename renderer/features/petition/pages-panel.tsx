import { useState } from 'react'
import { VERSION_WORDS, type PetitionVersion } from '../../../domain/protection/protection.ts'
import { usePreview } from '../../data/use-preview.ts'
import { PdfPages } from '../../ui/pdf/pdf-pages.tsx'
import { usePdf } from '../../ui/pdf/use-pdf.ts'
import { FilterChip } from '../../ui/chip.tsx'
import { Problem } from '../../ui/problem.tsx'

interface PagesPanelProps {
  readonly template: string
  readonly target: { readonly page: number }
}

const NO_QUOTES = () => []

/** The petition's real pages, set again a moment after each change; the page in sight stays in sight. */
export function PagesPanel({ template, target }: PagesPanelProps) {
  const [version, setVersion] = useState<PetitionVersion | null>(null)
  const { data, error } = usePreview(template, version)
  const { pdf } = usePdf(data?.pdf)
  const [here, setHere] = useState(1)
  return (
    <div className="pages-panel">
      <div className="bar">
        <h2>Pages</h2>
        <div className="filters" role="group" aria-label="Version shown">
          {(['public', 'confidential'] as const).map((one) => (
            <FilterChip key={one} selected={version === one} onChange={(on) => setVersion(on ? one : null)}>
              {VERSION_WORDS[one].replace(' version', '')}
            </FilterChip>
          ))}
        </div>
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
