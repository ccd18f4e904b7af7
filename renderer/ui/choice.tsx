import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button,
  CheckboxButton,
  CheckboxField,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  RadioButton,
  RadioField,
  RadioGroup,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components'

export interface Option<T extends string> {
  readonly id: T
  readonly words: string
}

interface SelectProps<T extends string> {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: T
  readonly options: readonly Option<T>[]
  readonly onChange: (value: T) => void
}

/** One choice of a list that opens below the field. */
export function Select<T extends string>({ label, hideLabel, value, options, onChange }: SelectProps<T>) {
  const take = (key: string | number | null) => {
    const chosen = options.find((option) => option.id === key)
    if (chosen) onChange(chosen.id)
  }
  return (
    <AriaSelect className="field select" value={value} onChange={take} {...(hideLabel ? { 'aria-label': label } : {})}>
      {hideLabel ? null : <Label>{label}</Label>}
      <Button className="btn">
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox>
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} className="option" textValue={option.words}>
              {option.words}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}

interface CheckboxProps {
  readonly children: ReactNode
  readonly selected: boolean
  readonly onChange: (selected: boolean) => void
}

/** A tick box with its words beside it. */
export function Checkbox({ children, selected, onChange }: CheckboxProps) {
  return (
    <CheckboxField isSelected={selected} onChange={onChange}>
      <CheckboxButton className="check">
        <span className="box">
          <Check size={12} strokeWidth={3} aria-hidden />
        </span>
        <span>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  )
}

interface RadiosProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly (Option<T> & { readonly hint?: string })[]
  readonly onChange: (value: T) => void
}

/** One choice of a few, all in sight, each with what it means. */
export function Radios<T extends string>({ label, value, options, onChange }: RadiosProps<T>) {
  const take = (key: string) => {
    const chosen = options.find((option) => option.id === key)
    if (chosen) onChange(chosen.id)
  }
  return (
    <RadioGroup className="field" value={value} onChange={take}>
      <Label>{label}</Label>
      {options.map((option) => (
        <RadioField key={option.id} value={option.id}>
          <RadioButton className="check round">
            <span className="box">
              <Check size={11} strokeWidth={3.5} aria-hidden />
            </span>
            <span>
              {option.words}
              {option.hint ? <span className="quiet"> {option.hint}</span> : null}
            </span>
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  )
}
