import type { Evidence } from '../../../domain/evidence.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { Button } from '../../ui/button.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { TrashButton } from './trash-button.tsx'
import { BulkDetail } from './bulk-detail.tsx'
import { ChecklistTab } from './checklist-tab.tsx'
import { CustodyTab } from './custody-tab.tsx'
import { DetailsTab } from './details-tab.tsx'
import { FactsTab } from './facts-tab.tsx'
import { FileTab } from './file-tab.tsx'
import { Preview } from './preview.tsx'
import { ReviewTab } from './review-tab.tsx'
import { TextTab } from './text-tab.tsx'
import { TitleField } from './title-field.tsx'

/** The selected item: its pages, and what is known of it. */
export function Detail({ items }: { readonly items: readonly Evidence[] }) {
  const selected = useStore((state) => state.selected)
  const chosen = items.filter(({ id }) => selected.has(id))
  const [only] = chosen
  if (!only) return <p className="quiet pick">Select an item to see its pages, details, facts and custody.</p>
  if (chosen.length > 1) return <BulkDetail items={chosen} />
  return <Item key={only.id} item={only} />
}

function Item({ item }: { readonly item: Evidence }) {
  const tab = useStore((state) => state.detailTab)
  const { setDetailTab, go } = useStore.getState()
  return (
    <>
      <Preview item={item} />
      <div className="detail-head">
        <TitleField item={item} />
        <Button onPress={() => go(to.reader(item.id))}>Open</Button>
        <TrashButton items={[item]} />
      </div>
      {item.problem ? <p className="note">{item.problem.message}</p> : null}
      <Tabs
        label={`About ${item.title}`}
        value={tab}
        onChange={setDetailTab}
        tabs={[
          { id: 'details', words: 'Details', panel: () => <DetailsTab item={item} /> },
          { id: 'file', words: 'About', panel: () => <FileTab item={item} /> },
          { id: 'facts', words: 'Facts', count: item.facts, panel: () => <FactsTab item={item} /> },
          { id: 'checklist', words: 'Checklist', panel: () => <ChecklistTab item={item} /> },
          { id: 'review', words: 'Review', panel: () => <ReviewTab item={item} /> },
          { id: 'text', words: 'Text', panel: () => <TextTab item={item} /> },
          { id: 'custody', words: 'Custody', panel: () => <CustodyTab item={item} /> },
        ]}
      />
    </>
  )
}
