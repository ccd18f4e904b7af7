import { useState } from 'react'
import { Comparison, WHOLE_PICTURE } from '../../../domain/comparison.ts'
import type { Evidence } from '../../../domain/evidence.ts'
import type { EvidenceId } from '../../../domain/ids.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Workbench } from './workbench.tsx'

/** A photo comparison: pictures chosen first, then set side by side. */
export function ComparisonScreen({ id }: { readonly id: EvidenceId | null }) {
  return id === null ? <Choose /> : <Change id={id} />
}

function Change({ id }: { readonly id: EvidenceId }) {
  const { data, error } = useQuery('exhibits', 'made', { id })
  if (error) return <Problem error={error} />
  if (!data) return null
  const kept = useStore.getState().comparing[id]
  return <Workbench key={data.madeAt} id={id} start={kept ?? Comparison.parse(JSON.parse(data.definition))} />
}

const isShown = ({ mediaType }: Evidence) => mediaType.startsWith('image/') || mediaType === 'application/pdf'

function Choose() {
  const items = (useQuery('evidence', 'list', {}).data ?? []).filter(isShown)
  const [chosen, setChosen] = useState<readonly Evidence[]>([])
  const [started, setStarted] = useState<Comparison | null>(() => useStore.getState().comparing['new'] ?? null)
  const toggle = (item: Evidence, on: boolean) =>
    setChosen(on ? [...chosen, item] : chosen.filter(({ id }) => id !== item.id))
  if (started) return <Workbench id={null} start={started} onDrop={() => setStarted(null)} />
  return (
    <Pane name="Pictures to compare" className="choose-pictures scroll">
      <h1>Compare pictures</h1>
      <p className="quiet">
        Choose two to four pictures or PDFs. They are set side by side with numbered callouts; each stands whole and
        uncropped on a page behind. The comparison becomes an item of evidence that facts and exhibits can use.
      </p>
      {items.length < 2 ? <NoPictures /> : null}
      <div className="picture-choices" role="group" aria-label="Pictures">
        {items.map((item) => (
          <Checkbox
            key={item.id}
            selected={chosen.some(({ id }) => id === item.id)}
            onChange={(on) => toggle(item, on)}
          >
            {item.title} <span className="quiet">{item.originalName}</span>
          </Checkbox>
        ))}
      </div>
      <div className="actions">
        <span className="quiet">{chosen.length} chosen</span>
        <span className="sp" />
        <Button onPress={() => useStore.getState().go(to.exhibits())}>Back to the exhibits</Button>
        <Button
          look="primary"
          disabled={chosen.length < 2 || chosen.length > 4}
          onPress={() => setStarted(comparisonOf(chosen))}
        >
          Set them side by side
        </Button>
      </div>
    </Pane>
  )
}

function NoPictures() {
  return (
    <Empty title="Too few pictures" example={<p>Two photographs of the same carton: at the factory and in a shop.</p>}>
      <p>Add the pictures to the evidence first; they are compared from there, and the originals are never changed.</p>
    </Empty>
  )
}

function comparisonOf(items: readonly Evidence[]): Comparison {
  return {
    title: `Comparison: ${items.map(({ title }) => title).join(' and ')}`.slice(0, 300),
    pictures: items.map(({ id }) => {
      return { evidenceId: id, page: 1, crop: WHOLE_PICTURE, turn: 0, brightness: 1, caption: '' }
    }),
    callouts: [],
  }
}
