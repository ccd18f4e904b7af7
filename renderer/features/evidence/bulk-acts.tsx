import { Combine, ScanText } from 'lucide-react'
import { useState } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import { IconButton } from '../../ui/button.tsx'
import { useCommand } from '../../ui/keys/use-command.ts'
import { useStore } from '../../app/store.ts'
import { MergeDialog } from './merge-dialog.tsx'
import { TrashButton } from './trash-button.tsx'

/** How many are selected, and what can be done with all of them. */
export function BulkActs({ items }: { readonly items: readonly Evidence[] }) {
  const [merging, setMerging] = useState(false)
  useCommand('merge', () => setMerging(true))
  return (
    <div className="detail-head">
      <h2 className="grow">{items.length} items selected</h2>
      <IconButton label="Merge them into one (Ctrl Shift M)" onPress={() => setMerging(true)}>
        <Combine size={15} aria-hidden />
      </IconButton>
      <IconButton
        label="Read the text off their pages"
        onPress={() => useStore.getState().setReadingOf(items.map(({ id }) => id))}
      >
        <ScanText size={15} aria-hidden />
      </IconButton>
      <TrashButton items={items} />
      <MergeDialog items={items} open={merging} onClose={() => setMerging(false)} />
    </div>
  )
}
