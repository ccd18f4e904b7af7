import { useState } from 'react'
import { readCslItem, type CslItem } from '../../../../domain/csl-item.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'

/** Takes CSL-JSON as a reference manager copies it, and fills the form with it. */
export function PasteCsl({ onItem }: { readonly onItem: (item: CslItem) => void }) {
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const take = () => {
    const item = readCslItem(text)
    setWrong(item === null)
    if (item === null) return
    onItem(item)
    setText('')
  }
  return (
    <details className="paste-csl">
      <summary>Paste from a reference manager</summary>
      <Field
        label="CSL-JSON"
        value={text}
        onChange={setText}
        many
        rows={4}
        wrong={wrong ? 'This is no CSL-JSON of one item. Nothing was filled in.' : null}
        hint="Zotero, Mendeley and others export it. The first item fills the form; look it over before adding it."
      />
      <div className="actions">
        <Button disabled={text.trim() === ''} onPress={take}>
          Fill the form
        </Button>
      </div>
    </details>
  )
}
