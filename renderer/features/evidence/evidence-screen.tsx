import type { KeyboardEvent } from 'react'
import { useMemo, useState } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useExhibitNumbers } from '../../data/use-exhibit-numbers.ts'
import { useQuery } from '../../data/use-query.ts'
import { useCommand } from '../../ui/keys/use-command.ts'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Split } from '../../ui/split.tsx'
import { AddedPanel } from './added-panel.tsx'
import { BatchDialog } from './batch-dialog.tsx'
import { Detail } from './detail.tsx'
import { EvidenceBar } from './evidence-bar.tsx'
import { EvidenceGrid } from './evidence-grid.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { Navigator } from './navigator.tsx'
import { NoEvidence } from './no-evidence.tsx'
import { onShelf } from '../../../domain/shelf.ts'
import { useShelfContext } from '../../parts/use-shelf-context.ts'
import { ReadingDialog } from './reading-dialog.tsx'
import { sortEvidence } from '../../parts/sort-evidence.ts'
import { QuickPreview } from './quick-preview.tsx'
import { useDrop } from './use-drop.ts'

/** Everything collected, before it is chosen: kinds left, the list, and the selected item right. */
export function EvidenceScreen() {
  const { data: items, error } = useQuery('evidence', 'list', {})
  const drop = useDrop()
  return (
    <div className={drop.over ? 'evidence dropping' : 'evidence'} {...drop.handlers}>
      <Split id="evidence-nav" side="left" label="Width of the navigator" start={164} least={140} most={280}>
        <Pane as="nav" name="Kinds of evidence" className="navigator scroll">
          <Navigator items={items ?? []} />
        </Pane>
        <Split id="evidence-detail" side="right" label="Width of the details" start={396} least={300} most={640}>
          <Pane name="Evidence" className="evidence-list">
            <EvidenceBar />
            {error ? <Problem error={error} /> : null}
            <AddedPanel />
            {items?.length === 0 ? <NoEvidence /> : <ListOf />}
          </Pane>
          <Pane as="aside" name="Details" className="detail scroll">
            <Detail items={items ?? []} />
          </Pane>
        </Split>
      </Split>
      <BatchDialog />
      <ReadingDialog items={items ?? []} />
    </div>
  )
}

function ListOf() {
  const items = useQuery('evidence', 'list', {}).data
  const { shelf, evidenceFilter, sort, selected, look } = useStore()
  const numbers = useExhibitNumbers()
  const context = useShelfContext()
  const shown = useMemo(
    () => sortEvidence(onShelf(items ?? [], shelf, evidenceFilter, context), sort, numbers),
    [items, shelf, evidenceFilter, context, sort, numbers],
  )
  useCommand('new-fact', () => {
    const chosen = items?.find(({ id }) => selected.has(id))
    if (chosen) useStore.getState().go(to.reader(chosen.id))
  })
  const { only, previewing, setPreviewing } = usePreviewing(items ?? [])
  // Before the table hears of it: its own Space selects, its Escape clears the selection.
  const press = (event: KeyboardEvent) => {
    const bare = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (!bare || !(event.key === ' ' ? only : event.key === 'Escape' && previewing)) return
    if (!(event.target instanceof Element) || !event.target.closest('[role="row"]')) return
    event.preventDefault()
    event.stopPropagation()
    setPreviewing(event.key === ' ' && !previewing)
  }
  return (
    <div className="list-frame" onKeyDownCapture={press}>
      {look === 'pictures' ? (
        <EvidenceGrid items={shown} numbers={numbers} />
      ) : (
        <EvidenceList items={shown} numbers={numbers} reviews={context.reviews} />
      )}
      {previewing && only ? <QuickPreview item={only} onClose={() => setPreviewing(false)} /> : null}
    </div>
  )
}

/** Whether the one selected item is previewed; asked for by key or from the palette. */
function usePreviewing(items: readonly Evidence[]) {
  const selected = useStore((state) => state.selected)
  const [previewing, setPreviewing] = useState(false)
  const chosen = items.filter(({ id }) => selected.has(id))
  const only = chosen.length === 1 ? chosen[0] : undefined
  useCommand('preview', () => {
    if (only) setPreviewing(!previewing)
    else useStore.getState().say('Select one item first, then press Space.')
  })
  return { only, previewing: previewing && only !== undefined, setPreviewing }
}
