import { useState } from 'react'
import type { TrashedItem } from '../../../domain/trash.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { momentWords, sizeWords } from '../../parts/words.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { PurgeDialog } from './purge-dialog.tsx'
import { PurgedList } from './purged-list.tsx'

/** What was removed: restored with one press, purged only by who means it. */
export function TrashScreen() {
  const { data, error } = useQuery('trash', 'list', {})
  const [purging, setPurging] = useState<TrashedItem | null>(null)
  return (
    <Pane name="Trash" className="trash scroll">
      <div className="bar">
        <h2>Trash</h2>
        <span className="quiet">in no list, search, check or petition; kept until it is purged</span>
      </div>
      {error ? <Problem error={error} /> : null}
      {data?.items.length === 0 ? <NothingHere /> : null}
      {data && data.items.length > 0 ? <Items items={data.items} onPurge={setPurging} /> : null}
      {data && data.purged.length > 0 ? <PurgedList stones={data.purged} /> : null}
      <PurgeDialog item={purging} onClose={() => setPurging(null)} />
    </Pane>
  )
}

interface ItemsProps {
  readonly items: readonly TrashedItem[]
  readonly onPurge: (item: TrashedItem) => void
}

function Items({ items, onPurge }: ItemsProps) {
  const { act, busy, error } = useAct()
  return (
    <>
      {error ? <Problem error={error} /> : null}
      <table className="plain-table">
        <thead>
          <tr>
            <th>What</th>
            <th>Name</th>
            <th>Moved here</th>
            <th className="number">Size</th>
            <th>In use</th>
            <th>
              <span className="unseen">Acts</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <td>{item.what === 'fact' ? 'Fact' : 'Evidence'}</td>
              <td className="break">{item.name}</td>
              <td>{momentWords(item.trashedAt)}</td>
              <td className="number">{item.bytes === null ? '' : sizeWords(item.bytes)}</td>
              <td>{item.facts > 0 ? <StateMark tone="weak">{restWords(item.facts)}</StateMark> : 'No'}</td>
              <td>
                <span className="acts">
                  <Button
                    disabled={busy}
                    label={`Restore ${item.name}`}
                    onPress={() => void act(() => api.trash.restore({ ids: [item.id] }))}
                  >
                    Restore
                  </Button>
                  <Button look="danger" label={`Purge ${item.name} …`} onPress={() => onPurge(item)}>
                    Purge …
                  </Button>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const restWords = (facts: number) => (facts === 1 ? '1 fact rests on it' : `${facts} facts rest on it`)

function NothingHere() {
  return (
    <Empty
      title="The Trash is empty"
      example={<p>A photograph added twice; a fact that said more than its page. Both can be had back from here.</p>}
    >
      <p>
        What you remove comes here first: select it and press <kbd>Delete</kbd>. Nothing is lost until you purge it, and
        a purge asks for the name of the case.
      </p>
    </Empty>
  )
}
