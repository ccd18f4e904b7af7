import {
  Cell,
  Column,
  ResizableTableContainer,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components'
import type { Selection } from 'react-aria-components'
import type { Evidence } from '../../../domain/evidence.ts'
import { EvidenceId } from '../../../domain/ids.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { KIND_SHORT, PROBLEM_WORDS } from '../../parts/words.ts'
import { StateMark } from '../../ui/state-mark.tsx'
import { textShare } from '../../parts/sort-evidence.ts'

interface ColumnSpec {
  readonly id: string
  readonly words: string
  readonly width: number | `${number}fr`
  readonly least?: number
  readonly end?: boolean
}

const COLUMNS: readonly ColumnSpec[] = [
  { id: 'title', words: 'Title', width: '1fr', least: 160 },
  { id: 'kind', words: 'Kind', width: 98 },
  { id: 'date', words: 'Date', width: 100 },
  { id: 'language', words: 'Lang', width: 54 },
  { id: 'text', words: 'Text', width: 58, end: true },
  { id: 'facts', words: 'Facts', width: 58, end: true },
  { id: 'state', words: 'State', width: 112 },
]
const LAYOUT = { rowHeight: 34, headingHeight: 29 }

/** The items as a table: sortable, many selected with Shift or Ctrl, Enter opens one. */
export function EvidenceList({ items }: { readonly items: readonly Evidence[] }) {
  const { selected, sort, setSort } = useStore()
  const take = (selection: Selection) =>
    useStore.getState().select(new Set(selection === 'all' ? items.map(({ id }) => id) : [...selection].map(String)))
  return (
    <ResizableTableContainer className="table-scroll">
      <Virtualizer layout={TableLayout} layoutOptions={LAYOUT}>
        <Table
          aria-label="Evidence"
          className="grid-table"
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={selected}
          onSelectionChange={take}
          sortDescriptor={sort}
          onSortChange={setSort}
          onRowAction={(key) => useStore.getState().go(to.reader(EvidenceId.parse(key)))}
        >
          <Header />
          <TableBody items={items} renderEmptyState={() => <p className="none-here">Nothing here matches.</p>}>
            {(item) => <ItemRow item={item} />}
          </TableBody>
        </Table>
      </Virtualizer>
    </ResizableTableContainer>
  )
}

function Header() {
  return (
    <TableHeader columns={[...COLUMNS]}>
      {({ id, words, width, least, end }) => (
        <Column
          id={id}
          allowsSorting
          isRowHeader={id === 'title'}
          width={width}
          minWidth={least ?? 40}
          className={end ? 'end' : ''}
        >
          {({ sortDirection }) => (
            <>
              {words}
              {sortDirection ? <span aria-hidden> {sortDirection === 'ascending' ? '↑' : '↓'}</span> : null}
            </>
          )}
        </Column>
      )}
    </TableHeader>
  )
}

function ItemRow({ item }: { readonly item: Evidence }) {
  const share = textShare(item)
  return (
    <Row id={item.id}>
      <Cell>{item.title}</Cell>
      <Cell className="dim">{KIND_SHORT[item.kind]}</Cell>
      <Cell>{item.date ?? '–'}</Cell>
      <Cell>{item.language ?? '–'}</Cell>
      <Cell className="end dim">{share === null ? '–' : `${Math.round(share * 100)}%`}</Cell>
      <Cell className="end dim">{item.facts}</Cell>
      <Cell>
        {item.problem ? (
          <StateMark tone="weak">{PROBLEM_WORDS[item.problem.code]}</StateMark>
        ) : (
          <StateMark tone="met">Read</StateMark>
        )}
      </Cell>
    </Row>
  )
}
