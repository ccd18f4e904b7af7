import { useState } from 'react'
import type { EvidenceKind } from '../../../domain/evidence.ts'
import { EVIDENCE_KINDS, KIND_WORDS } from '../../../domain/evidence.ts'
import { useStore } from '../../app/store.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import type { Batch } from './add-files.ts'
import { addFiles, today } from './add-files.ts'
import { baseName } from './added-line.ts'

const KINDS = [
  { id: 'guess' as const, words: 'Guess from the content' },
  ...EVIDENCE_KINDS.map((id) => ({ id, words: KIND_WORDS[id] })),
]

/** Asks once for a batch who gave it, when and how: where custody starts. */
export function BatchDialog() {
  const paths = useStore((state) => state.batch)
  const close = () => useStore.getState().setBatch(null)
  return (
    <Dialog title={paths ? titleOf(paths) : 'Add files'} open={paths !== null} onClose={close}>
      {paths ? <Questions paths={paths} onClose={close} /> : null}
    </Dialog>
  )
}

function titleOf(paths: readonly string[]): string {
  return paths.length === 1 ? `Add ${baseName(paths[0] ?? '')}` : `Add ${paths.length} files or folders`
}

function Questions({ paths, onClose }: { readonly paths: readonly string[]; readonly onClose: () => void }) {
  const [batch, setBatch] = useState<Batch>({ kind: 'guess', source: '', receivedOn: today(), receivedHow: '' })
  const change = (part: Partial<Batch>) => setBatch({ ...batch, ...part })
  const add = () => {
    onClose()
    void addFiles(paths, batch)
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <p className="quiet">Asked once for all of them; each can be changed later. Leave blank what you don’t know.</p>
      <Field
        label="Who gave you this?"
        autoFocus
        value={batch.source}
        onChange={(source) => change({ source })}
        placeholder="Name, organization, or the site you took it from"
      />
      <Received batch={batch} onChange={change} />
      <Select<EvidenceKind | 'guess'>
        label="Kind"
        value={batch.kind}
        options={KINDS}
        onChange={(kind) => change({ kind })}
      />
      <div className="actions">
        <Button onPress={onClose}>Cancel</Button>
        <Button look="primary" type="submit">
          {paths.length === 1 ? 'Add it' : `Add ${paths.length}`}
        </Button>
      </div>
    </form>
  )
}

interface ReceivedProps {
  readonly batch: Batch
  readonly onChange: (part: Partial<Batch>) => void
}

function Received({ batch, onChange }: ReceivedProps) {
  return (
    <div className="two">
      <Field
        label="When did you get it?"
        value={batch.receivedOn}
        onChange={(receivedOn) => onChange({ receivedOn })}
      />
      <Field
        label="How?"
        value={batch.receivedHow}
        onChange={(receivedHow) => onChange({ receivedHow })}
        placeholder="By hand, e-mail, download"
      />
    </div>
  )
}
