import { useState } from 'react'
import type { ExhibitList } from '../../../domain/exhibit.ts'
import type { EvidenceId } from '../../../domain/ids.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { AddDialog } from './add-dialog.tsx'
import { NumberingDialog } from './numbering-dialog.tsx'

interface ExhibitsBarProps {
  readonly template: string
  readonly list: ExhibitList
  readonly onAdded: (id: EvidenceId) => void
}

const SCHEMES = { numbers: '1, 2, 3', letters: 'A, B, C', prefixed: 'with a prefix' } as const

/** What orders and numbers the exhibits, and what can be made to stand among them. */
export function ExhibitsBar({ template, list, onAdded }: ExhibitsBarProps) {
  const [open, setOpen] = useState<'numbering' | 'adding' | null>(null)
  const { act, busy, error } = useAct()
  const added = (id: EvidenceId | null) => {
    setOpen(null)
    if (id !== null) onAdded(id)
  }
  const { order, scheme, frozenAt } = list.numbering
  const ordered = order === 'by-hand' ? 'in the order they were put' : 'in the order of first citation'
  const filed = frozenAt === null ? '' : `; numbers frozen as filed on ${frozenAt.slice(0, 10)}, later ones take 4A`
  return (
    <>
      <div className="bar exhibits-bar">
        <h2>Exhibits</h2>
        <span className="quiet grow">
          {SCHEMES[scheme]}, {ordered}
          {filed}
        </span>
        {order === 'by-hand' ? (
          <Button
            disabled={busy}
            onPress={() => void act(() => api.exhibits.setNumbering({ template, edit: { order: 'first-cited' } }))}
          >
            Order by first citation
          </Button>
        ) : null}
        <Button onPress={() => setOpen('numbering')}>Numbering …</Button>
        <Button onPress={() => useStore.getState().go(to.comparison())}>Compare pictures …</Button>
        <Button onPress={() => setOpen('adding')}>Add …</Button>
      </div>
      {error ? <Problem error={error} /> : null}
      <NumberingDialog template={template} list={list} open={open === 'numbering'} onClose={() => setOpen(null)} />
      <AddDialog template={template} list={list} open={open === 'adding'} onClose={added} />
    </>
  )
}
