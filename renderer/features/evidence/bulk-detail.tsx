import { useState } from 'react'
import type { Evidence, EvidenceEdit, EvidenceKind } from '../../../domain/evidence.ts'
import { EVIDENCE_KINDS, KIND_WORDS } from '../../../domain/evidence.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { BulkActs } from './bulk-acts.tsx'
import { FoldersField } from './folders-field.tsx'
import { TagsField } from './tags-field.tsx'

const LEAVE = 'leave'
const KINDS = [
  { id: LEAVE as EvidenceKind | typeof LEAVE, words: 'Leave as it is' },
  ...EVIDENCE_KINDS.map((id) => ({ id, words: KIND_WORDS[id] })),
]

/** Sets the same kind, source or language on every selected item. */
export function BulkDetail({ items }: { readonly items: readonly Evidence[] }) {
  const [kind, setKind] = useState<EvidenceKind | typeof LEAVE>(LEAVE)
  const [source, setSource] = useState('')
  const [language, setLanguage] = useState('')
  const { act, busy, error } = useAct()
  const edit: EvidenceEdit = {
    ...(kind === LEAVE ? {} : { kind }),
    ...(source.trim() === '' ? {} : { source: source.trim() }),
    ...(language.trim() === '' ? {} : { language: language.trim() }),
  }
  const apply = () =>
    void act(async () => {
      const batch = crypto.randomUUID()
      for (const { id } of items) await api.evidence.edit({ id, edit, batch })
    })
  return (
    <div className="stack bulk">
      <BulkActs items={items} />
      <p className="quiet">Set on all of them at once. What is left blank stays as it is.</p>
      <Select label="Kind" value={kind} options={KINDS} onChange={setKind} />
      <Field label="Source" value={source} onChange={setSource} />
      <Field label="Language" value={language} onChange={setLanguage} placeholder="en, zh, ko" />
      <div>
        <span className="field-label">Tags all of them have</span>
        <TagsField items={items} />
      </div>
      <div>
        <span className="field-label">Folders all of them are in</span>
        <FoldersField items={items} />
      </div>
      {error ? <Problem error={error} /> : null}
      <div>
        <Button look="primary" disabled={busy || Object.keys(edit).length === 0} onPress={apply}>
          Set on {items.length} items
        </Button>
      </div>
    </div>
  )
}
