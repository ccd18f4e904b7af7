import type { ReactNode } from 'react'
import { useRef } from 'react'
import {
  Cell,
  ResizableTableContainer,
  Row,
  Table,
  TableBody,
  TableLayout,
  useDragAndDrop,
  Virtualizer,
} from 'react-aria-components'
import type { Selection } from 'react-aria-components'
import type { Evidence } from '../../../domain/evidence.ts'
import { textWords } from '../../../domain/evidence.ts'
import { EvidenceId } from '../../../domain/ids.ts'
import { standingOf, type ReviewStanding } from '../../../domain/review.ts'
import type { ShelfContext } from '../../../domain/shelf.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { KIND_SHORT, PROBLEM_WORDS } from '../../parts/words.ts'
import { GridHeader, type ColumnSpec } from '../../ui/grid-header.tsx'
import { useWidth } from '../../ui/use-width.ts'
import { StateMark } from '../../ui/state-mark.tsx'
import { StandingMark } from '../../parts/standing-mark.tsx'
import { ITEM_TYPE } from './item-type.ts'

const COLUMNS: readonly ColumnSpec[] = [
  { id: 'title', words: 'Title', width: '1fr', least: 100 },
  { id: 'kind', words: 'Kind', width: 84 },
  { id: 'date', words: 'Date', width: 90 },
  { id: 'language', words: 'Lang', width: 54 },
  { id: 'text', words: 'Text', width: 58, end: true },
  { id: 'exhibit', words: 'Ex.', width: 48, end: true },
  { id: 'facts', words: 'Facts', width: 54, end: true },
  { id: 'state', words: 'State', width: 96 },
]
/** Columns a narrow pane does without; all of it is in the details. */
const ROOMY: readonly string[] = ['language', 'text']
const NARROW = 620
const LAYOUT = { rowHeight: 34, headingHeight: 29 }

interface EvidenceListProps {
  readonly items: readonly Evidence[]
  /** Exhibit numbers by item, of those that go into the petition. */
  readonly numbers: Readonly<Record<string, string>>
  readonly reviews: ShelfContext['reviews']
}

/** The items as a table: sortable, many selected with Shift or Ctrl, Enter opens one. */
export function EvidenceList({ items, numbers, reviews }: EvidenceListProps) {
  const standings = new Map(reviews.map((review) => [review.evidenceId, standingOf(review)]))
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [ITEM_TYPE]: String(key) })),
    getAllowedDropOperations: () => ['link'],
  })
  const { selected, sort, setSort } = useStore()
  const pane = useRef<HTMLDivElement>(null)
  const width = useWidth(pane)
  const columns = width > 0 && width < NARROW ? COLUMNS.filter(({ id }) => !ROOMY.includes(id)) : COLUMNS
  const take = (selection: Selection) =>
    useStore.getState().select(new Set(selection === 'all' ? items.map(({ id }) => id) : [...selection].map(String)))
  return (
    <ResizableTableContainer ref={pane} className="table-scroll">
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
          dragAndDropHooks={dragAndDropHooks}
          onRowAction={(key) => useStore.getState().go(to.reader(EvidenceId.parse(key)))}
        >
          <GridHeader columns={columns} heads="title" />
          <TableBody
            items={items}
            dependencies={[columns, numbers, reviews]}
            renderEmptyState={() => <p className="none-here">Nothing here matches.</p>}
          >
            {(item) => (
              <ItemRow
                item={item}
                exhibit={numbers[item.id] ?? null}
                standing={standings.get(item.id) ?? 'to-review'}
                columns={columns}
              />
            )}
          </TableBody>
        </Table>
      </Virtualizer>
    </ResizableTableContainer>
  )
}

interface ItemRowProps {
  readonly item: Evidence
  readonly exhibit: string | null
  readonly standing: ReviewStanding
  readonly columns: readonly ColumnSpec[]
}

function ItemRow({ item, exhibit, standing, columns }: ItemRowProps) {
  return (
    <Row id={item.id} columns={[...columns]} dependencies={[item, exhibit, standing]}>
      {({ id, end }) => (
        <Cell className={[end ? 'end' : '', id === 'title' ? '' : 'dim'].join(' ')}>
          {id === 'state' ? <State item={item} standing={standing} /> : CELLS[id]?.(item, exhibit)}
        </Cell>
      )}
    </Row>
  )
}

const CELLS: Readonly<Record<string, (item: Evidence, exhibit: string | null) => ReactNode>> = {
  title: (item) => item.title,
  kind: (item) => KIND_SHORT[item.kind],
  date: (item) => item.date ?? '–',
  language: (item) => item.language ?? '–',
  text: textWords,
  exhibit: (_item, exhibit) => exhibit ?? '–',
  facts: (item) => item.facts,
}

/** A problem with the file first, then what review decided. */
function State({ item: { problem }, standing }: Pick<ItemRowProps, 'item' | 'standing'>) {
  if (problem) return <StateMark tone="weak">{PROBLEM_WORDS[problem.code]}</StateMark>
  if (standing !== 'to-review') return <StandingMark standing={standing} short />
  return <StateMark tone="met">Read</StateMark>
}
