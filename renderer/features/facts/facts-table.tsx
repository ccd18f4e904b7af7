import type { Selection } from 'react-aria-components'
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
import type { Fact } from '../../../domain/fact.ts'
import { FactId } from '../../../domain/ids.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { PinpointChip } from '../../parts/pinpoint-chip.tsx'
import { WeightMarks } from '../../parts/weight-marks.tsx'
import { Supports } from '../../parts/supports.tsx'
import { StateMark } from '../../ui/state-mark.tsx'

interface FactsTableProps {
  readonly facts: readonly Fact[]
  readonly chosen: FactId | null
  readonly disputed: ReadonlySet<string>
}

const LAYOUT = { estimatedRowHeight: 44, headingHeight: 29 }

/** The chronology: date as typed, statement, what it weighs, what it supports, where its proof stands. */
export function FactsTable({ facts, chosen, disputed }: FactsTableProps) {
  const take = (selection: Selection) => {
    const [key] = selection === 'all' ? [] : [...selection]
    if (key !== undefined) useStore.getState().go(to.facts(FactId.parse(key)))
  }
  return (
    <ResizableTableContainer className="table-scroll">
      <Virtualizer layout={TableLayout} layoutOptions={LAYOUT}>
        <Table
          aria-label="Facts in the order of what they tell"
          className="grid-table facts-table"
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={chosen ? [chosen] : []}
          onSelectionChange={take}
        >
          <TableHeader>
            <Column width={104}>Date</Column>
            <Column isRowHeader width="1fr" minWidth={170}>
              Statement
            </Column>
            <Column width={88}>Weight</Column>
            <Column width={96}>Supports</Column>
            <Column width="0.55fr" minWidth={130}>
              Proof
            </Column>
          </TableHeader>
          <TableBody
            items={facts}
            dependencies={[disputed]}
            renderEmptyState={() => <p className="none-here">No fact matches.</p>}
          >
            {(fact) => FactRow({ fact, disputed: disputed.has(fact.id) })}
          </TableBody>
        </Table>
      </Virtualizer>
    </ResizableTableContainer>
  )
}

function FactRow({ fact, disputed }: { readonly fact: Fact; readonly disputed: boolean }) {
  return (
    <Row id={fact.id} textValue={fact.statement}>
      <Cell>{fact.date ?? <StateMark tone="weak">Undated</StateMark>}</Cell>
      <Cell className="statement">
        {fact.statement} {disputed ? <StateMark tone="weak">Contradicted</StateMark> : null}
      </Cell>
      <Cell className="weights">
        <WeightMarks fact={fact} />
      </Cell>
      <Cell className="supports">
        <Supports requirements={fact.requirements} />
      </Cell>
      <Cell className="proofs">
        <Proofs fact={fact} />
      </Cell>
    </Row>
  )
}

function Proofs({ fact }: { readonly fact: Fact }) {
  const items = useQuery('evidence', 'list', {}).data ?? []
  const titles = new Map<string, string>(items.map(({ id, title }) => [id, title]))
  return (
    <>
      {fact.pinpoints.map((pinpoint) => (
        <PinpointChip key={pinpoint.id} pinpoint={pinpoint} title={titles.get(pinpoint.evidenceId)} />
      ))}
    </>
  )
}
