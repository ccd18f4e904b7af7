import { useState } from 'react'

/** A form's fields over what is stored: where the store changes behind it, as by an undo, each field that was not being edited follows. Fields are compared as JSON. */
export function useDraft<T extends object>(stored: T): readonly [T, (draft: T) => void] {
  const [draft, setDraft] = useState(stored)
  const [over, setOver] = useState(stored)
  if (!same(over, stored)) {
    setOver(stored)
    setDraft(followed(draft, over, stored))
  }
  return [draft, setDraft]
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The draft with every field that is as it was in `before` set as it is in `after`. */
export function followed<T extends object>(draft: T, before: T, after: T): T {
  const untouched = (Object.keys(after) as (keyof T)[]).filter((field) => same(draft[field], before[field]))
  return { ...draft, ...Object.fromEntries(untouched.map((field) => [field, after[field]])) }
}
