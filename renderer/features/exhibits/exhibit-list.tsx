import { GripVertical } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useRef } from 'react'
import { Button, Cell, Column, Row, Table, TableBody, TableHeader, useDragAndDrop } from 'react-aria-components'
import type { Selection } from 'react-aria-components'
import type { ExhibitList as Exhibits, ListedExhibit } from '../../../domain/exhibit.ts'
import { EvidenceId } from '../../../domain/ids.ts'
import { sizeWords } from '../../parts/words.ts'
import { StateMark } from '../../ui/state-mark.tsx'
import { useWidth } from '../../ui/use-width.ts'
import { positionAfter } from './position-after.ts'
import { publicWords } from './public-words.ts'

interface ExhibitListProps {
  readonly list: Exhibits
  readonly selected: EvidenceId
  readonly onSelect: (id: EvidenceId) => void
  readonly onPlace: (id: EvidenceId, position: number) => void
  readonly onMove: (by: number) => void
}

interface ColumnSpec {
  readonly id: string
  readonly words: string
  readonly end?: boolean
  readonly cell: (exhibit: ListedExhibit) => ReactNode
}

const COLUMNS: readonly ColumnSpec[] = [
  { id: 'number', words: 'No.', cell: ({ number }) => <b>Ex. {number}</b> },
  { id: 'title', words: 'Short title, item', cell: (exhibit) => <Title exhibit={exhibit} /> },
  { id: 'pages', words: 'Pages', end: true, cell: ({ pages }) => pages },
  { id: 'bates', words: 'Bates', cell: ({ bates }) => <span className="mono">{batesWords(bates)}</span> },
  { id: 'public', words: 'Public?', cell: ({ inPublic }) => <Fate inPublic={inPublic} /> },
  { id: 'cited', words: 'Cited at', cell: ({ citedAt }) => citedWords(citedAt) },
  { id: 'size', words: 'Size', end: true, cell: ({ bytes }) => sizeWords(bytes) },
  { id: 'checks', words: 'Checks', cell: (exhibit) => <Checks exhibit={exhibit} /> },
]
/** Columns a narrow pane does without; all of it is beside the list. */
const ROOMY: readonly string[] = ['bates', 'size']
const NARROW = 700

/** The exhibits in order: dragged, or moved with Alt and the arrow keys. */
export function ExhibitList({ list, selected, onSelect, onPlace, onMove }: ExhibitListProps) {
  const pane = useRef<HTMLDivElement>(null)
  const width = useWidth(pane)
  const columns = width > 0 && width < NARROW ? COLUMNS.filter(({ id }) => !ROOMY.includes(id)) : COLUMNS
  const ids = list.exhibits.map(({ evidenceId }) => evidenceId)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [moved] = [...keys].map((key) => EvidenceId.parse(key))
      if (!moved) return
      onSelect(moved)
      onPlace(moved, positionAfter(ids, moved, EvidenceId.parse(target.key), target.dropPosition === 'after'))
    },
  })
  const take = (selection: Selection) => {
    const [key] = selection === 'all' ? [] : [...selection]
    if (key !== undefined) onSelect(EvidenceId.parse(key))
  }
  // The table would take the arrow for itself: it is asked for before.
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (by === 0 || !event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    onMove(by)
  }
  return (
    <div ref={pane} className="exhibit-list scroll" onKeyDownCapture={press}>
      <Table
        aria-label="Exhibits"
        className="grid-table"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[selected]}
        onSelectionChange={take}
        dragAndDropHooks={dragAndDropHooks}
      >
        {Header({ columns })}
        <TableBody items={list.exhibits} dependencies={[columns, list]}>
          {(exhibit) => ExhibitRow({ list, exhibit, columns })}
        </TableBody>
      </Table>
    </div>
  )
}

interface ColumnsProps {
  readonly columns: readonly ColumnSpec[]
}

function Header({ columns }: ColumnsProps) {
  return (
    <TableHeader>
      <Column className="grip">
        <span className="unseen">Drag</span>
      </Column>
      {columns.map(({ id, words, end }) => (
        <Column key={id} id={id} isRowHeader={id === 'title'} className={`${id} ${end ? 'end' : ''}`}>
          {words}
        </Column>
      ))}
    </TableHeader>
  )
}

interface ExhibitRowProps extends ColumnsProps {
  readonly list: Exhibits
  readonly exhibit: ListedExhibit
}

function ExhibitRow({ list, exhibit, columns }: ExhibitRowProps) {
  return (
    <Row id={exhibit.evidenceId} textValue={`Exhibit ${exhibit.number}, ${exhibit.title}`}>
      <Cell className="grip">
        <Button slot="drag" className="btn plain icon" aria-label={`Move exhibit ${exhibit.number}`}>
          <GripVertical size={14} aria-hidden />
        </Button>
      </Cell>
      {columns.map(({ id, end, cell }) => (
        <Cell key={id} className={`${id} ${end ? 'end' : ''}`}>
          {id === 'title' ? <GroupWords list={list} exhibit={exhibit} /> : null}
          {cell(exhibit)}
        </Cell>
      ))}
    </Row>
  )
}

/** The group's heading over the first exhibit that stands under it. */
function GroupWords({ list, exhibit }: { readonly list: Exhibits; readonly exhibit: ListedExhibit }) {
  const before = list.exhibits[list.exhibits.indexOf(exhibit) - 1]
  if (list.groups.length === 0 || before?.group === exhibit.group) return null
  const heading = list.groups.find(({ id }) => id === exhibit.group)?.heading ?? 'Other exhibits'
  return <span className="group-words">{heading}</span>
}

function Title({ exhibit }: { readonly exhibit: ListedExhibit }) {
  const { title, itemTitle, extent } = exhibit
  const under = [itemTitle === title ? '' : itemTitle, extent].filter(Boolean).join(' · ')
  return (
    <span className="exhibit-title">
      {title}
      {under ? <small className="quiet">{under}</small> : null}
    </span>
  )
}

function Checks({ exhibit }: { readonly exhibit: ListedExhibit }) {
  const [first, ...more] = exhibit.checks
  if (first === undefined) return <StateMark tone="met">{exhibit.frozen ? 'Filed' : 'None open'}</StateMark>
  return (
    <span title={exhibit.checks.join('\n')}>
      <StateMark tone="weak">{more.length === 0 ? '1 to see' : `${more.length + 1} to see`}</StateMark>
    </span>
  )
}

/** What the public version does with it: told in words, marked where something is held back. */
function Fate({ inPublic }: Pick<ListedExhibit, 'inPublic'>) {
  return inPublic.fate === 'whole' ? <span>Whole</span> : <StateMark tone="none">{publicWords(inPublic)}</StateMark>
}

const batesWords = ({ first, last }: ListedExhibit['bates']) => (first === last ? first : `${first} – ${last}`)

function citedWords(places: readonly string[]): string {
  if (places.length === 0) return 'not cited'
  // "¶ 4" stays on one line.
  const shown = places
    .slice(0, 3)
    .map((place) => place.replaceAll(' ', '\u00a0'))
    .join(', ')
  return places.length > 3 ? `${shown} +${places.length - 3}` : shown
}
