import type { ReactNode } from 'react'
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly hint?: ReactNode
  readonly wrong?: string | null
  readonly many?: boolean
  readonly secret?: boolean
  readonly doc?: boolean
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly required?: boolean
  readonly rows?: number
  readonly inputRef?: React.Ref<HTMLInputElement>
  readonly list?: string
}

/** A labeled line or text box, with a hint below and, where it is wrong, what is wrong with it. */
export function Field(props: FieldProps) {
  const { label, value, onChange, onBlur, hint, wrong } = props
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={Boolean(wrong)}
      isRequired={props.required ?? false}
      autoFocus={props.autoFocus ?? false}
      type={props.secret ? 'password' : 'text'}
      autoComplete="off"
      spellCheck={props.many ? 'true' : 'false'}
      validationBehavior="aria"
      {...(onBlur ? { onBlur } : {})}
    >
      <Label>{label}</Label>
      <Box {...props} />
      {hint ? (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="wrong">{wrong ?? ''}</FieldError>
    </TextField>
  )
}

function Box({ many, doc, placeholder, rows, inputRef, list }: FieldProps) {
  if (many) return <TextArea className="input" rows={rows ?? 2} placeholder={placeholder ?? ''} />
  const look = doc ? 'input doc' : 'input'
  return (
    <Input
      className={look}
      placeholder={placeholder ?? ''}
      {...(inputRef ? { ref: inputRef } : {})}
      {...(list ? { list } : {})}
    />
  )
}
