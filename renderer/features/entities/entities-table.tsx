import { useRef, useState } from 'react'
import type { Selection, SortDescriptor } from 'react-aria-components'
import { Cell, ResizableTableContainer, Row, Table, TableBody, TableLayout, Virtualizer } from 'react-aria-components'
import type { EntityGroup } from '../../../domain/entities/entity.ts'
import { EntityId } from '../../../domain/ids.ts'
import { GridHeader, type ColumnSpec } from '../../ui/grid-header.tsx'
import { useWidth } from '../../ui/use-width.ts'
import { KIND_WORDS } from './entity-words.ts'

interface EntitiesTableProps {
  readonly groups: readonly EntityGroup[]
  readonly chosen: EntityId | null
  readonly onChoose: (id: EntityId) => void
}

const COLUMNS: readonly ColumnSpec[] = [
  { id: 'name', words: 'Name', width: '1.4fr', least: 150 },
  { id: 'also', words: 'Also', width: '1fr', least: 90 },
  { id: 'kind', words: 'Kind', width: 84 },
  { id: 'country', words: 'Country', width: 92 },
  { id: 'shipped', words: 'Shipped', width: 70, end: true },
  { id: 'received', words: 'Received', width: 76, end: true },
  { id: 'facts', words: 'Facts', width: 56, end: true },
]
/** A narrow pane does without the country; it is in the entity beside it. */
const NARROW = 660
const LAYOUT = { rowHeight: 34, headingHeight: 29 }

/** The entities by name: the name in another script beside it, kind, country, and how often trade records and facts name it. */
export function EntitiesTable({ groups, chosen, onChoose }: EntitiesTableProps) {
  const take = (selection: Selection) => {
    const [key] = selection === 'all' ? [] : [...selection]
    if (key !== undefined) onChoose(EntityId.parse(key))
  }
  const [sort, setSort] = useState<SortDescriptor>({ column: 'name', direction: 'ascending' })
  const pane = useRef<HTMLDivElement>(null)
  const width = useWidth(pane)
  const columns = width > 0 && width < NARROW ? COLUMNS.filter(({ id }) => id !== 'country') : [...COLUMNS]
  const shown = groups.find(({ records }) => records.some(({ id }) => id === chosen))
  return (
    <ResizableTableContainer ref={pane} className="table-scroll">
      <Virtualizer layout={TableLayout} layoutOptions={LAYOUT}>
        <Table
          aria-label="Entities"
          className="grid-table"
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={shown ? [shown.id] : []}
          onSelectionChange={take}
          sortDescriptor={sort}
          onSortChange={setSort}
        >
          <GridHeader columns={columns} heads="name" />
          <TableBody items={sorted(groups, sort)} dependencies={[columns]}>
            {(group) => <EntityRow group={group} columns={columns} />}
          </TableBody>
        </Table>
      </Virtualizer>
    </ResizableTableContainer>
  )
}

interface EntityRowProps {
  readonly group: EntityGroup
  readonly columns: readonly ColumnSpec[]
}

function EntityRow({ group, columns }: EntityRowProps) {
  return (
    <Row id={group.id} textValue={group.name} columns={[...columns]} dependencies={[group]}>
      {({ id, end }) => (
        <Cell className={[end ? 'end' : '', id === 'name' ? '' : 'dim'].join(' ')}>{CELLS[id]?.(group)}</Cell>
      )}
    </Row>
  )
}

function otherNames({ name, records }: EntityGroup): string {
  const all = new Set(records.flatMap(({ names }) => names.map(({ text }) => text)))
  return [...all].filter((text) => text !== name).join(' · ') || '–'
}

const CELLS: Readonly<Record<string, (group: EntityGroup) => string>> = {
  name: ({ name }) => name,
  also: otherNames,
  kind: ({ kind }) => KIND_WORDS[kind],
  country: ({ records }) => records.find((record) => record.country !== null)?.country ?? '–',
  shipped: ({ named }) => String(named.asShipper),
  received: ({ named }) => String(named.asConsignee),
  facts: ({ facts }) => String(facts.length),
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** The entities as the list is to be sorted; numbers by their size, ties by name. */
function sorted(groups: readonly EntityGroup[], { column, direction }: SortDescriptor): readonly EntityGroup[] {
  const text = (group: EntityGroup) => CELLS[String(column)]?.(group) ?? group.name
  const sign = direction === 'descending' ? -1 : 1
  return groups.toSorted((a, b) => sign * collator.compare(text(a), text(b)) || collator.compare(a.name, b.name))
}
