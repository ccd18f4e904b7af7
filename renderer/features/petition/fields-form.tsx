import { FileDown } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { FieldValues, TemplateInfo } from '../../../domain/petition.ts'
import { Button } from '../../ui/button.tsx'
import { ChooseFiling } from './choose-filing.tsx'
import { blanks, fieldGroups } from './field-groups.ts'
import { groupId, fieldId } from './group-id.ts'
import { PetitionField } from './petition-field.tsx'

interface FieldsFormProps {
  readonly template: TemplateInfo
  readonly values: FieldValues
  /** The field to bring in sight, as a gap leads to it. */
  readonly field: string | null
  readonly onExport: () => void
}

/** The petition's own fields, grouped as it prints them; each saves itself when it is left. */
export function FieldsForm({ template, values, field, onExport }: FieldsFormProps) {
  useEffect(() => {
    if (field === null) return
    const box = document.getElementById(fieldId(field))
    box?.scrollIntoView({ block: 'center' })
    box?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true })
  }, [field])
  const [choosing, setChoosing] = useState(false)
  const missing = blanks(template.fields, values).length
  return (
    <>
      <div className="write-head">
        <div>
          <h1>{template.title}</h1>
          <p className="quiet">
            To the {template.addressee}.{' '}
            {missing === 0
              ? 'Every required field is filled.'
              : `${missing} required fields are blank; a draft builds all the same.`}
          </p>
        </div>
        <Button onPress={() => setChoosing(!choosing)}>Which filing fits …</Button>
        <Button look="primary" onPress={onExport}>
          <FileDown size={14} aria-hidden />
          Export …
        </Button>
      </div>
      {choosing ? <ChooseFiling current={template.id} onClose={() => setChoosing(false)} /> : null}
      {fieldGroups(template.fields, values).map(({ name, fields }) => (
        <section key={name} id={groupId(name)} className="field-group" aria-label={name}>
          <h2>{name}</h2>
          {fields.map((spec) => (
            <PetitionField
              key={spec.name}
              template={template.id}
              spec={spec}
              stored={values[spec.name] ?? ''}
              on={spec.name === field}
            />
          ))}
        </section>
      ))}
    </>
  )
}
