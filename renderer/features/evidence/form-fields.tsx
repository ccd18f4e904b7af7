import type { AboutEvidence } from '../../../domain/about-evidence.ts'
import type { Evidence } from '../../../domain/evidence.ts'
import { formOf, type FormField } from '../../../domain/forms/form.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { dateTrouble } from '../../parts/fact-form.tsx'
import { Select } from '../../ui/choice.tsx'
import { Problem } from '../../ui/problem.tsx'
import { LineField } from './line-field.tsx'

interface FormFieldsProps {
  readonly item: Evidence
  readonly about: AboutEvidence
}

/** The form of an item's kind: each field saves itself when it is left; what the file says stands below what is claimed. */
export function FormFields({ item, about }: FormFieldsProps) {
  const { act, error } = useAct()
  const save = (field: string, value: string | null) =>
    void act(() => api.evidence.describe({ id: item.id, values: { [field]: value } }))
  return (
    <section className="details" aria-label="Form">
      {error ? <Problem error={error} /> : null}
      {formOf(item.kind).map((field) => (
        <div key={field.id}>
          <OneField field={field} stored={about.form[field.id] ?? ''} onSave={(value) => save(field.id, value)} />
          <FromFile field={field.id} about={about} />
        </div>
      ))}
    </section>
  )
}

interface OneFieldProps {
  readonly field: FormField
  readonly stored: string
  readonly onSave: (value: string | null) => void
}

const NOT_CHOSEN = 'none-chosen'

function OneField({ field, stored, onSave }: OneFieldProps) {
  if (field.choices) {
    const options = [{ id: NOT_CHOSEN, words: '–' }, ...field.choices]
    return (
      <div className="detail-line">
        <span aria-hidden>{field.words}</span>
        <Select
          label={field.words}
          hideLabel
          value={stored === '' ? NOT_CHOSEN : stored}
          options={options}
          onChange={(value) => onSave(value === NOT_CHOSEN ? null : value)}
        />
      </div>
    )
  }
  return (
    <LineField
      label={field.words}
      placeholder={field.hint ?? (field.type === 'person' ? 'Alias, if the name is protected' : '')}
      stored={stored}
      trouble={field.type === 'date' ? dateTrouble : undefined}
      onSave={(typed) => onSave(typed.trim() === '' ? null : typed.trim())}
    />
  )
}

/** What the file itself says of a field that was claimed. */
function FromFile({ field, about: { says } }: { readonly field: string; readonly about: AboutEvidence }) {
  const place = says?.place
  const said = {
    'claimed-taken': says?.taken?.replace('T', ' '),
    'claimed-place': place ? `${place.latitude.toFixed(5)}, ${place.longitude.toFixed(5)}` : undefined,
    'claimed-device': says?.device ?? undefined,
  }[field]
  return said === undefined ? null : <p className="from-file quiet">File says {said}</p>
}
