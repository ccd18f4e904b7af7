import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { EntityId } from '../../../domain/ids.ts'
import type { Shipment } from '../../../domain/shipment.ts'
import type { TradeRecord } from '../../app/route.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { useCommand } from '../../ui/keys/use-command.ts'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Split } from '../../ui/split.tsx'
import type { TabSpec } from '../../ui/tabs.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { FilesView } from './files-view.tsx'
import { ImportWizard } from './import-wizard.tsx'
import { NoTrade } from './no-trade.tsx'
import { PivotView } from './pivot-view.tsx'
import { RoutesView } from './routes-view.tsx'
import { ShareView } from './share-view.tsx'
import { ShipmentDetail } from './shipment-detail.tsx'
import type { Party } from './shipments-view.tsx'
import { ShipmentsView } from './shipments-view.tsx'

interface TradeScreenProps {
  readonly entity: EntityId | null
  /** The record whose shipment was come to, from a search. */
  readonly record: TradeRecord | null
}

/** The trade records: files taken in, their shipments, of one entity alone where it is come to from there, and what can be counted of them. */
export function TradeScreen({ entity, record }: TradeScreenProps) {
  const { data: files, error } = useQuery('trade', 'files', {})
  const [path, setPath] = useState<string | null>(null)
  const choose = async () => {
    const [chosen] = await window.bridge.shell.chooseFiles()
    if (chosen !== undefined) setPath(chosen)
  }
  useCommand('import', () => void choose())
  return (
    <Pane name="Trade records" className="trade">
      <div className="bar">
        <h1>Trade records</h1>
        <span className="sp" />
        {path === null ? (
          <Button look="primary" onPress={() => void choose()}>
            <Plus size={14} aria-hidden />
            Import a trade file…
          </Button>
        ) : null}
      </div>
      {error ? <Problem error={error} /> : null}
      {path !== null ? (
        <ImportWizard key={path} path={path} onClose={() => setPath(null)} onAnother={() => void choose()} />
      ) : null}
      {path === null && files?.length === 0 ? <NoTrade onImport={() => void choose()} /> : null}
      {path === null && files && files.length > 0 ? (
        <Views files={files.length} entity={entity} record={record} />
      ) : null}
    </Pane>
  )
}

type View = 'shipments' | 'counts' | 'share' | 'routes' | 'files'

function Views({ files, entity, record }: TradeScreenProps & { readonly files: number }) {
  const [view, setView] = useState<View>('shipments')
  const [chosen, setParty] = useState<Party | 'of the entity' | null>('of the entity')
  const named = useEntity(entity)
  const party = chosen === 'of the entity' ? named : chosen
  const see = (next: Party) => {
    setParty(next)
    setView('shipments')
  }
  const tabs: readonly TabSpec<View>[] = [
    {
      id: 'shipments',
      words: 'Shipments',
      panel: () => <Shipments party={party} onParty={setParty} record={record} />,
    },
    { id: 'counts', words: 'Counts', panel: () => <PivotView onParty={see} /> },
    { id: 'share', words: 'Share', panel: () => <ShareView /> },
    { id: 'routes', words: 'Routes', panel: () => <RoutesView /> },
    { id: 'files', words: 'Files', count: files, panel: () => <FilesView /> },
  ]
  return <Tabs label="Views of the trade records" tabs={tabs} value={view} onChange={setView} />
}

/** The entity whose shipments are asked for, by its name. */
function useEntity(entity: EntityId | null): Party | null {
  const groups = useQuery('entities', 'list', {}).data ?? []
  if (entity === null) return null
  const group = groups.find(({ records }) => records.some(({ id }) => id === entity))
  return { role: 'entity', entity, name: group?.name ?? '…' }
}

interface ShipmentsProps extends Pick<TradeScreenProps, 'record'> {
  readonly party: Party | null
  readonly onParty: (party: Party | null) => void
}

function Shipments({ party, onParty, record }: ShipmentsProps) {
  const [chosen, setChosen] = useState<Shipment | null>(null)
  return (
    <Split id="trade" side="right" label="Width of the shipment" start={360} least={300} most={620} share={0.34}>
      <Pane name="Shipments" className="trade-list">
        <ShipmentsView party={party} begin={beginWith(record)} onParty={onParty} onChoose={setChosen} />
      </Pane>
      <Pane as="aside" name="Shipment" className="trade-detail scroll">
        {chosen ? <ShipmentDetail shipment={chosen} /> : null}
        {!chosen && record ? <ShipmentAt record={record} /> : null}
        {chosen || record ? null : (
          <p className="quiet pick">Select a shipment to see what was read beside the cells as written.</p>
        )}
      </Pane>
    </Split>
  )
}

/** What the list is narrowed to at first: the bill that was come to. */
const beginWith = (record: TradeRecord | null) => (record?.bill ? `"${record.bill}"` : '')

/** The shipment of a record that was come to from elsewhere. */
function ShipmentAt({ record: { evidenceId, row } }: { readonly record: TradeRecord }) {
  const { data, error } = useQuery('trade', 'shipment', { evidenceId, row })
  if (error) return <Problem error={error} />
  return data ? <ShipmentDetail shipment={data} /> : null
}
