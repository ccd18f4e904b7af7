import { useState } from 'react'
import type { Snapshot } from '../../../../domain/snapshot.ts'
import { useStore } from '../../../app/store.ts'
import { api } from '../../../data/api.ts'
import { useAct } from '../../../data/use-act.ts'
import { useQuery } from '../../../data/use-query.ts'
import { momentWords } from '../../../parts/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/choice.tsx'
import { Confirm } from '../../../ui/dialog.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { ChangedSection } from './changed-section.tsx'

interface SnapshotViewProps {
  readonly template: string
  readonly snapshot: Snapshot
  /** All of them, newest first. */
  readonly all: readonly Snapshot[]
}

const NOW = 'now'

/** One snapshot: which words changed since, or up to a later one, and the way back to it. */
export function SnapshotView({ template, snapshot, all }: SnapshotViewProps) {
  const { id, name, madeAt } = snapshot
  const [later, setLater] = useState(NOW)
  const against = later === NOW ? { template, id } : { template, id, with: later }
  const { data, error } = useQuery('petition', 'compareSnapshots', against)
  const newer = all.slice(
    0,
    all.findIndex((one) => one.id === id),
  )
  const options = [
    { id: NOW, words: 'The text as it is now' },
    ...newer.map((one) => ({ id: one.id, words: `${one.name}, ${momentWords(one.madeAt)}` })),
  ]
  return (
    <article className="stack">
      <div className="snapshot-head">
        <div>
          <h1>{name}</h1>
          <p className="quiet">kept {momentWords(madeAt)}</p>
        </div>
        <Acts template={template} snapshot={snapshot} />
      </div>
      <Select label="Compared with" value={later} options={options} onChange={setLater} />
      {error ? <Problem error={error} /> : null}
      {data ? (
        <p role="status">{sumWords(data.sections.length, data.added, data.removed)}</p>
      ) : (
        <p className="quiet">Comparing …</p>
      )}
      {data?.sections.map((section) => (
        <ChangedSection key={section.section} section={section} />
      ))}
    </article>
  )
}

function Acts({ template, snapshot: { id, name } }: Pick<SnapshotViewProps, 'template' | 'snapshot'>) {
  const [asking, setAsking] = useState(false)
  const { act, busy, error } = useAct()
  const back = async () => {
    if (!(await act(() => api.petition.restoreSnapshot({ template, id })))) return
    useStore.getState().say(`The text is as it was in “${name}”. Undo takes this back.`)
  }
  const remove = () => void act(() => api.petition.removeSnapshot({ template, id }))
  return (
    <div className="snapshot-acts">
      <Button disabled={busy} onPress={() => void back()}>
        Go back to this text
      </Button>
      <Button look="danger" disabled={busy} onPress={() => setAsking(true)}>
        Remove …
      </Button>
      <Confirm
        title="Remove this snapshot?"
        body={`“${name}” can no longer be compared or gone back to. The petition’s text stays as it is, and an undo brings the snapshot back.`}
        act="Remove the snapshot"
        open={asking}
        onConfirm={remove}
        onClose={() => setAsking(false)}
      />
      {error ? <Problem error={error} /> : null}
    </div>
  )
}

function sumWords(parts: number, added: number, removed: number): string {
  if (parts === 0) return 'Not a word differs.'
  const where = parts === 1 ? 'in one part' : `in ${parts} parts`
  return `${added} ${added === 1 ? 'word' : 'words'} added and ${removed} removed ${where}.`
}
