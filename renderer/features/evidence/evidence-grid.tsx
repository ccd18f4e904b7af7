import { GridLayout, GridList, GridListItem, Size, Virtualizer } from 'react-aria-components'
import type { Selection } from 'react-aria-components'
import type { Evidence } from '../../../domain/evidence.ts'
import { EvidenceId } from '../../../domain/ids.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { ItemThumbnail } from '../../parts/thumbnail.tsx'
import { KIND_SHORT } from '../../parts/words.ts'

const LAYOUT = { minItemSize: new Size(164, 186), maxItemSize: new Size(230, 186), minSpace: new Size(8, 8) }

interface EvidenceGridProps {
  readonly items: readonly Evidence[]
  readonly numbers: Readonly<Record<string, string>>
}

/** The items as small pictures, in the list's own order; only those in sight are drawn. */
export function EvidenceGrid({ items, numbers }: EvidenceGridProps) {
  const selected = useStore((state) => state.selected)
  const take = (selection: Selection) =>
    useStore.getState().select(new Set(selection === 'all' ? items.map(({ id }) => id) : [...selection].map(String)))
  return (
    <Virtualizer layout={GridLayout} layoutOptions={LAYOUT}>
      <GridList
        aria-label="Evidence as pictures"
        className="tiles"
        layout="grid"
        items={items}
        dependencies={[numbers]}
        selectionMode="multiple"
        selectionBehavior="replace"
        selectedKeys={selected}
        onSelectionChange={take}
        onAction={(key) => useStore.getState().go(to.reader(EvidenceId.parse(key)))}
        renderEmptyState={() => <p className="none-here">Nothing here matches.</p>}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={item.title} className="tile">
            <span className="tile-picture">
              <ItemThumbnail item={item} />
            </span>
            <span className="tile-title" title={item.title}>
              {item.title}
            </span>
            <span className="quiet">
              {KIND_SHORT[item.kind]}
              {numbers[item.id] ? `, Ex. ${numbers[item.id] ?? ''}` : ''}
            </span>
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  )
}
