import { useState } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { sizeWords } from '../../parts/words.ts'
import { Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'

interface MergeDialogProps {
  readonly items: readonly Evidence[]
  readonly open: boolean
  readonly onClose: () => void
}

/** Asks which of several copies is kept; the others' arrivals, facts and tags go to it. */
export function MergeDialog({ items, open, onClose }: MergeDialogProps) {
  return (
    <Dialog title={`Merge ${items.length} items into one`} open={open} onClose={onClose}>
      <Question items={items} onClose={onClose} />
    </Dialog>
  )
}

function Question({ items, onClose }: Omit<MergeDialogProps, 'open'>) {
  const [keep, setKeep] = useState<string>(items[0]?.id ?? '')
  const { act, busy, error } = useAct()
  const kept = items.find(({ id }) => id === keep)
  const merge = async () => {
    if (!kept) return
    const others = items.filter(({ id }) => id !== keep).map(({ id }) => id)
    if (!(await act(() => api.evidence.merge({ keep: kept.id, others })))) return
    useStore.getState().select(new Set([kept.id]))
    onClose()
  }
  return (
    <div className="stack">
      <p>
        Which one is kept? Where the others came from, the facts that rest on them and their tags go to it; the others
        go to the Trash.
      </p>
      <Radios<string>
        label="Keep"
        value={keep}
        options={items.map((item) => ({
          id: item.id,
          words: `${item.title} (${sizeWords(item.bytes)}, ${item.facts} facts)`,
        }))}
        onChange={setKeep}
      />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button onPress={onClose}>Cancel</Button>
        <Button look="primary" disabled={busy || !kept} onPress={() => void merge()}>
          Merge them
        </Button>
      </div>
    </div>
  )
}
