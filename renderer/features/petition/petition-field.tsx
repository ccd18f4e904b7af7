import type { FieldSpec } from '../../../domain/petition.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { ProtectThisName } from '../../parts/protect-this-name.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useAutosave } from '../../ui/use-autosave.ts'
import { fieldId } from './group-id.ts'

interface PetitionFieldProps {
  readonly template: string
  readonly spec: FieldSpec
  readonly stored: string
  /** A gap led here. */
  readonly on: boolean
}

const FIRST_WORD = /^(\S.*?)(?:[.:;] |$)/s

/** What a field asks, short for its label, the rest as its hint. */
function labelOf(says: string): { readonly label: string; readonly hint: string | null } {
  const label = FIRST_WORD.exec(says)?.[1] ?? says
  const rest = says.slice(label.length).replace(/^[.:;]\s*/, '')
  return { label: label.replace(/\.$/, ''), hint: rest === '' ? null : rest.charAt(0).toUpperCase() + rest.slice(1) }
}

/** One field of the petition, in the petition's own face; saved when it is left. */
export function PetitionField({ template, spec, stored, on }: PetitionFieldProps) {
  const { act, error } = useAct()
  const { value, onChange, onBlur } = useAutosave(
    stored,
    (typed) => void act(() => api.petition.setField({ template, field: spec.name, value: typed })),
  )
  const { label, hint } = labelOf(spec.says)
  if (spec.type === 'yes-no') return <Whether template={template} spec={spec} stored={stored} on={on} />
  return (
    <div id={fieldId(spec.name)} className={on ? 'petition-field on' : 'petition-field'}>
      <Field
        label={spec.required ? label : `${label} (optional)`}
        value={value}
        onChange={onChange}
        onBlur={onBlur}
        many={spec.type === 'text'}
        doc
        required={spec.required}
        hint={hint}
        placeholder={spec.type === 'date' ? '2026-11-23' : ''}
      />
      {NAMES.test(spec.name) && value.trim() !== '' ? (
        <div className="field-protect">
          <ProtectThisName name={() => value} />
        </div>
      ) : null}
      {error ? <Problem error={error} /> : null}
    </div>
  )
}

/** Fields that hold the name of a person or a firm. */
const NAMES = /^(petitioner|producer|producerNative|producerAliases|signatory|requester|submitter|filedAs)$/

/** A yes or no that switches an optional part of the petition; saved as soon as it is ticked. */
function Whether({ template, spec, stored, on }: PetitionFieldProps) {
  const { act, error } = useAct()
  const set = (ticked: boolean) =>
    void act(() => api.petition.setField({ template, field: spec.name, value: ticked ? 'yes' : 'no' }))
  const { label, hint } = labelOf(spec.says)
  return (
    <div id={fieldId(spec.name)} className={on ? 'petition-field on' : 'petition-field'}>
      <Checkbox selected={stored === 'yes'} onChange={set}>
        {label}
      </Checkbox>
      {hint ? <p className="quiet small">{hint}</p> : null}
      {error ? <Problem error={error} /> : null}
    </div>
  )
}
