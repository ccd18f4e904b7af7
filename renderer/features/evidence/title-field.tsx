import { useRef } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useCommand } from '../../ui/keys/use-command.ts'
import { Problem } from '../../ui/problem.tsx'
import { useAutosave } from '../../ui/use-autosave.ts'

/** The item's title as a heading that can be typed over. */
export function TitleField({ item }: { readonly item: Evidence }) {
  const { act, error } = useAct()
  const input = useRef<HTMLTextAreaElement>(null)
  useCommand('rename', () => input.current?.select())
  const { value, onChange, onBlur } = useAutosave(item.title, (title) => {
    if (title.trim() !== '') void act(() => api.evidence.edit({ id: item.id, edit: { title: title.trim() } }))
  })
  return (
    <div className="grow">
      <textarea
        ref={input}
        className="title-field"
        aria-label="Title"
        rows={1}
        value={value}
        onChange={(event) => onChange(event.target.value.replace(/\n/g, ' '))}
        onBlur={onBlur}
      />
      {error ? <Problem error={error} /> : null}
    </div>
  )
}
