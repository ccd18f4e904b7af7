import { useState } from 'react'

interface Autosave {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur: () => void
}

/** A text that saves itself when it is left. What was typed stays in sight until the store has it, and if saving fails. */
export function useAutosave(stored: string, save: (value: string) => void): Autosave {
  const [edit, setEdit] = useState<{ readonly typed: string; readonly over: string } | null>(null)
  // Once the store holds something else, what was typed is saved or overtaken: an undo must not bring it back.
  if (edit !== null && edit.over !== stored) setEdit(null)
  const value = edit?.over === stored ? edit.typed : stored
  return {
    value,
    onChange: (typed) => setEdit({ typed, over: stored }),
    onBlur: () => {
      if (value !== stored) save(value)
    },
  }
}
