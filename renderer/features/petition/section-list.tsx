import type { SectionInfo } from '../../../domain/written.ts'
import type { Preview } from '../../data/use-preview.ts'

interface SectionListProps {
  readonly sections: readonly SectionInfo[]
  readonly headings: Preview['headings']
  /** The section being written. */
  readonly on: string | null
  readonly onSection: (id: string) => void
}

/** The parts of the petition in order, each with its page, whether its text is one's own, and what is to be filled in it. */
export function SectionList({ sections, headings, on, onSection }: SectionListProps) {
  const pages = new Map(headings.map(({ id, page }) => [id, page]))
  return (
    <ul>
      {sections.map((section) => (
        <li key={section.id}>
          <button
            type="button"
            className={section.level === 2 ? 'outline-item under' : 'outline-item'}
            aria-current={section.id === on}
            onClick={() => onSection(section.id)}
          >
            <span className={section.hidden ? 'left-out' : ''}>
              {section.number ? `${section.number} ` : ''}
              {section.title}
            </span>
            <SectionMark section={section} page={pages.get(section.id)} />
          </button>
        </li>
      ))}
    </ul>
  )
}

function SectionMark({ section, page }: { readonly section: SectionInfo; readonly page: number | undefined }) {
  const { state, hidden, slots } = section
  if (hidden) return <small>left out</small>
  return (
    <span className="outline-marks">
      {slots.length > 0 ? (
        <span className="state weak" title={`To fill: ${slots.join('; ')}`}>
          {slots.length}
          <span className="unseen"> to fill</span>
        </span>
      ) : null}
      {state === 'own' ? <small>own</small> : null}
      <small>{page ?? ''}</small>
    </span>
  )
}
