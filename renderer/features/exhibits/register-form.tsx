import { useState } from 'react'
import { Radios } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { MakeActions } from './make-actions.tsx'
import { useMake, type MakeProps } from './use-make.ts'

const COVERS = [
  { id: 'petition', words: 'The exhibits of this petition' },
  { id: 'case', words: 'Everything in the case', hint: 'also what is no exhibit' },
] as const

const WORDS = {
  'custody-log': {
    title: 'Custody log',
    says: 'Who did what to each item and when, each entry chained to the one before. It is set as the log stands now.',
  },
  'hash-manifest': {
    title: 'Manifest of hashes',
    says: 'The SHA-256 of every file as it was received, so that anybody can check that a copy is the same file.',
  },
} as const

/** The custody log or the hashes as pages, of the petition's exhibits or of the whole case. */
export function RegisterForm({ kind, ...props }: MakeProps & { readonly kind: keyof typeof WORDS }) {
  const { template, before, onDone } = props
  const was = before ? (JSON.parse(before.definition) as { template: string | null; title: string }) : null
  const [covers, setCovers] = useState<'petition' | 'case'>(was?.template === null ? 'case' : 'petition')
  const [title, setTitle] = useState(was?.title ?? '')
  const { make, busy, error } = useMake(props, kind)
  return (
    <div className="stack">
      <p className="quiet">{WORDS[kind].says}</p>
      <Radios label="Covers" value={covers} options={COVERS} onChange={setCovers} />
      <Field label="Title" value={title} onChange={setTitle} placeholder={WORDS[kind].title} />
      <MakeActions
        words={before ? 'Make it anew' : 'Make it'}
        onMake={() => make({ title, template: covers === 'petition' ? template : null })}
        busy={busy}
        error={error}
        onClose={() => onDone(null)}
      />
    </div>
  )
}
