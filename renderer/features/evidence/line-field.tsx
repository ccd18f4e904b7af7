import { useId } from 'react'
import { useAutosave } from '../../ui/use-autosave.ts'

interface LineFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly stored: string
  readonly trouble: ((typed: string) => string | null) | undefined
  readonly onSave: (typed: string) => void
}

/** One line of an item's details, its label beside it; looks like text until it is touched. */
export function LineField({ label, placeholder, stored, trouble, onSave }: LineFieldProps) {
  const id = useId()
  const { value, onChange, onBlur } = useAutosave(stored, (typed) => {
    if (!trouble?.(typed)) onSave(typed)
  })
  const wrong = trouble?.(value) ?? null
  return (
    <div className="detail-line">
      <label htmlFor={id}>{label}</label>
      <div>
        <textarea
          rows={1}
          id={id}
          className="line-input"
          value={value}
          placeholder={placeholder}
          aria-invalid={wrong !== null}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={(event) => onChange(event.target.value.replace(/\n/g, ' '))}
          onBlur={onBlur}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            event.currentTarget.blur()
          }}
        />
        {wrong ? (
          <span id={`${id}-wrong`} className="wrong">
            {wrong}
          </span>
        ) : null}
      </div>
    </div>
  )
}
