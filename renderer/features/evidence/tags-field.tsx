import { X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useRef, useState } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import { useQuery } from '../../data/use-query.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Problem } from '../../ui/problem.tsx'
import { useCommand } from '../../ui/keys/use-command.ts'
import { commonTags, tagsInUse } from '../../parts/tags.ts'

/** The tags that all these items have; one is added with Enter or a comma, and taken off with its cross. */
export function TagsField({ items }: { readonly items: readonly Evidence[] }) {
  const [typed, setTyped] = useState('')
  const { act, error } = useAct()
  const input = useRef<HTMLInputElement>(null)
  const tags = commonTags(items)
  const ids = items.map(({ id }) => id)
  useCommand('tags', () => input.current?.focus())
  const change = (add: readonly string[], remove: readonly string[]) =>
    void act(() => api.evidence.tag({ ids, add: [...add], remove: [...remove] }))
  const take = () => {
    if (typed.trim() !== '') change([typed], [])
    setTyped('')
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault()
      take()
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) change([], tags.slice(-1))
  }
  return (
    <div className="tags-field">
      {tags.map((tag) => (
        <span key={tag} className="chip tag">
          {tag}
          <button type="button" aria-label={`Take off the tag ${tag}`} onClick={() => change([], [tag])}>
            <X size={11} aria-hidden />
          </button>
        </span>
      ))}
      <input
        ref={input}
        aria-label={items.length > 1 ? 'Add a tag to all of them' : 'Add a tag'}
        placeholder="Add a tag"
        list="tags-in-use"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
        onBlur={take}
      />
      <InUse but={tags} />
      {error ? <Problem error={error} /> : null}
    </div>
  )
}

/** The tags that other items have, offered while one is typed. */
function InUse({ but }: { readonly but: readonly string[] }) {
  const all = useQuery('evidence', 'list', {}).data ?? []
  return (
    <datalist id="tags-in-use">
      {tagsInUse(all)
        .filter(({ tag }) => !but.includes(tag))
        .map(({ tag }) => (
          <option key={tag} value={tag} />
        ))}
    </datalist>
  )
}
