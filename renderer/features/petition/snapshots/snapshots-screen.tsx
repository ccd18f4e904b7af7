import { useState } from 'react'
import type { Snapshot } from '../../../../domain/snapshot.ts'
import { to } from '../../../app/route.ts'
import { useStore } from '../../../app/store.ts'
import { useQuery } from '../../../data/use-query.ts'
import { useTemplate } from '../../../data/use-template.ts'
import { momentWords } from '../../../parts/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { useCommand } from '../../../ui/keys/use-command.ts'
import { Pane } from '../../../ui/pane.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Split } from '../../../ui/split.tsx'
import { KeepSnapshot } from './keep-snapshot.tsx'
import { SnapshotView } from './snapshot-view.tsx'

/** The petition's text as it stood at other times: kept by name, compared word by word, and put back. */
export function SnapshotsScreen() {
  const template = useTemplate()
  return template ? <Snapshots template={template.id} /> : null
}

function Snapshots({ template }: { readonly template: string }) {
  const { data, error } = useQuery('petition', 'snapshots', { template })
  const [chosen, setChosen] = useState<string | null>(null)
  const [keeping, setKeeping] = useState(false)
  const keep = () => setKeeping(true)
  useCommand('saved', keep)
  // What was newest stays in sight when one is kept before going back to it.
  if (chosen === null && data?.[0]) setChosen(data[0].id)
  if (error) return <Problem error={error} />
  if (!data) return null
  const shown = data.find(({ id }) => id === chosen) ?? data[0]
  return (
    <>
      <Split id="snapshots" side="left" label="Width of the list of snapshots" start={330} least={220} most={440}>
        <Pane as="nav" name="Snapshots" className="outline scroll">
          <div className="snapshot-acts">
            <Button onPress={() => useStore.getState().go(to.petition())}>Back to the text</Button>
            <Button look="primary" onPress={keep}>
              Keep a snapshot …
            </Button>
          </div>
          <SnapshotList snapshots={data} on={shown?.id ?? null} onChoose={setChosen} />
        </Pane>
        <Pane name="What changed" className="snapshot-view scroll">
          {shown ? (
            <SnapshotView key={shown.id} template={template} snapshot={shown} all={data} />
          ) : (
            <NoSnapshots onKeep={keep} />
          )}
        </Pane>
      </Split>
      <KeepSnapshot template={template} open={keeping} onClose={() => setKeeping(false)} />
    </>
  )
}

interface ListProps {
  readonly snapshots: readonly Snapshot[]
  readonly on: string | null
  readonly onChoose: (id: string) => void
}

function SnapshotList({ snapshots, on, onChoose }: ListProps) {
  return (
    <ul>
      {snapshots.map(({ id, name, madeAt, own, sections }) => (
        <li key={id}>
          <button type="button" className="outline-item snapshot" aria-current={id === on} onClick={() => onChoose(id)}>
            <span>{name}</span>
            <small>
              {momentWords(madeAt)} · {own} of {sections} parts your own
            </small>
          </button>
        </li>
      ))}
    </ul>
  )
}

function NoSnapshots({ onKeep }: { readonly onKeep: () => void }) {
  return (
    <Empty
      title="No snapshots yet"
      example={
        <p className="doc">
          The dormitory <del>is</del> <ins>was, until 2021,</ins> inside the compound.
        </p>
      }
    >
      <p>
        A snapshot keeps the text under a name, so that you can see later which words changed and go back to it. One is
        kept by itself before a final build and before you go back to another.
      </p>
      <div>
        <Button look="primary" onPress={onKeep}>
          Keep a snapshot …
        </Button>
      </div>
    </Empty>
  )
}
