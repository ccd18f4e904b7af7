import type { FieldValues, TemplateInfo } from '../../../domain/petition.ts'
import type { Preview } from '../../data/use-preview.ts'
import { fieldGroups } from './field-groups.ts'
import { groupId } from './group-id.ts'

interface OutlineProps {
  readonly template: TemplateInfo
  readonly values: FieldValues
  readonly headings: Preview['headings']
  readonly onPage: (page: number) => void
}

const SIGNS = { met: '✓', weak: '!', missing: '–', none: '' } as const
const SAYS = {
  met: 'complete',
  weak: 'weak',
  missing: 'a required field is blank',
  none: 'optional fields are blank',
} as const

/** What is to be filled in, with its state, and the headings of the petition with their pages. */
export function Outline({ template, values, headings, onPage }: OutlineProps) {
  const show = (name: string) => document.getElementById(groupId(name))?.scrollIntoView({ block: 'start' })
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
      {headings.length > 0 ? <h3>On the page</h3> : null}
      <ul>
        {headings
          .filter(({ level }) => level === 1)
          .map(({ id, number, title, page }) => (
            <li key={id}>
              <button type="button" className="outline-item" onClick={() => onPage(page)}>
                <span>
                  {number ? `${number} ` : ''}
                  {title}
                </span>
                <small>{page}</small>
              </button>
            </li>
          ))}
      </ul>
    </>
  )
}
