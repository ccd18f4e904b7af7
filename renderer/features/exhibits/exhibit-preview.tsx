import type { ListedExhibit } from '../../../domain/exhibit.ts'
import { useQuery } from '../../data/use-query.ts'
import { PageImage } from '../../parts/page-image.tsx'
import { PdfPage } from '../../ui/pdf/pdf-page.tsx'
import { usePdf } from '../../ui/pdf/use-pdf.ts'
import { Problem } from '../../ui/problem.tsx'

interface ExhibitPreviewProps {
  readonly template: string
  readonly exhibit: ListedExhibit
}

const WIDTH = 300
const LETTER = 11 / 8.5

/** The cover sheet as it will be bound, and the first page behind it. */
export function ExhibitPreview({ template, exhibit }: ExhibitPreviewProps) {
  const { evidenceId, number, pages, bates } = exhibit
  const { data, error } = useQuery('exhibits', 'cover', { template, evidenceId })
  const { pdf } = usePdf(data?.pdf)
  const first = Number(/\d+/.exec(exhibit.excerpt ?? '')?.[0] ?? 1)
  if (error) return <Problem error={error} />
  return (
    <section className="exhibit-preview" aria-label="As it will be bound">
      {pdf ? (
        <PdfPage pdf={pdf} page={1} width={WIDTH} shape={LETTER} turn={0} quotes={[]} />
      ) : (
        <div className="sheet blank" style={{ width: WIDTH }} aria-busy>
          Setting the cover …
        </div>
      )}
      <figure className="first-page">
        <PageImage id={evidenceId} page={first} width={600} alt={`First page of exhibit ${number}`} turned />
        <figcaption>
          <span className="mono">{bates.first}</span>
          <b>
            Exhibit {number} · page 1 of {pages}
          </b>
        </figcaption>
      </figure>
    </section>
  )
}
