import { useMemo, useState } from 'react'
import { VERSION_WORDS, type PetitionVersion } from '../../../domain/protection/protection.ts'
import { usePreview } from '../../data/use-preview.ts'
import { PdfPages } from '../../ui/pdf/pdf-pages.tsx'
import { usePdf } from '../../ui/pdf/use-pdf.ts'
import { FilterChip } from '../../ui/chip.tsx'
import { Problem } from '../../ui/problem.tsx'
import { PAGE_HEIGHT } from './sync.ts'
import type { WritingState } from './use-writing.ts'

interface PagesPanelProps {
  readonly template: string
  readonly writing: WritingState
}

const NO_QUOTES = () => []

/** The petition's real pages, set again a moment after each change; the paragraph under the cursor stays in sight, and a click on a page goes to its text. */
export function PagesPanel({ template, writing }: PagesPanelProps) {
  const [version, setVersion] = useState<PetitionVersion | null>(null)
  const { data, error } = usePreview(template, version)
  const { pdf } = usePdf(data?.pdf)
  const [here, setHere] = useState(1)
  const { cursor, pressed } = writing
  const { page, y } = cursor ?? writing.target
  const asked = writing.target
  // A new place asks again, and so does going to the same one once more.
  const target = useMemo(() => ({ page, share: y / PAGE_HEIGHT, asked }), [page, y, asked])
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
          onPress={(pressedPage, share) => pressed({ page: pressedPage, y: share * PAGE_HEIGHT })}
          overlay={(n) =>
            cursor?.page === n ? (
              <span className="cursor-here" style={{ top: `${(cursor.y / PAGE_HEIGHT) * 100}%` }} />
            ) : null
          }
        />
      ) : (
        <div className="desk" aria-busy>
          <div className="sheet blank">{error ? null : 'Setting the pages …'}</div>
        </div>
      )}
    </div>
  )
}
