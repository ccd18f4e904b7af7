import type { FieldValues, TemplateInfo } from '../../../domain/petition.ts'
import type { SectionInfo } from '../../../domain/written.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import type { Preview } from '../../data/use-preview.ts'
import { fieldGroups } from './field-groups.ts'
import { groupId } from './group-id.ts'
import { SectionList } from './section-list.tsx'

interface OutlineProps {
  readonly template: TemplateInfo
  readonly values: FieldValues
  readonly headings: Preview['headings']
  readonly sections: readonly SectionInfo[]
  /** The section being written; null while the fields are shown. */
  readonly on: string | null
  readonly onFields: () => void
  readonly onSection: (id: string) => void
}

const SIGNS = { met: '✓', weak: '!', missing: '–', none: '' } as const
const SAYS = {
  met: 'complete',
  weak: 'weak',
  missing: 'a required field is blank',
  none: 'optional fields are blank',
} as const

/** What is to be filled in, with its state, and the parts of the petition to write in. */
export function Outline({ template, values, headings, sections, on, onFields, onSection }: OutlineProps) {
  const snapshots = useQuery('petition', 'snapshots', { template: template.id }).data?.length ?? ''
  const show = (name: string) => {
    onFields()
    // The fields may have to be drawn first.
    requestAnimationFrame(() => document.getElementById(groupId(name))?.scrollIntoView({ block: 'start' }))
  }
  return (
    <>
      <h3>{template.title}</h3>
      <ul>
        {fieldGroups(template.fields, values).map(({ name, fields, filled, tone }) => (
          <li key={name}>
            <button type="button" className="outline-item" onClick={() => show(name)}>
              <span>{name}</span>
              <span className={`state ${tone}`} title={SAYS[tone]}>
                {SIGNS[tone] || `${filled}/${fields.length}`}
                <span className="unseen">, {SAYS[tone]}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <h3>Text</h3>
      <SectionList sections={sections} headings={headings} on={on} onSection={onSection} />
      <h3>Kept</h3>
      <ul>
        <li>
          <button type="button" className="outline-item" onClick={() => useStore.getState().go(to.snapshots())}>
            <span>Snapshots</span>
            <small>{snapshots}</small>
          </button>
        </li>
      </ul>
    </>
  )
}
