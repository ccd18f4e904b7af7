import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { EntityGroup } from '../../../domain/entities/entity.ts'
import type { EntityId } from '../../../domain/ids.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Split } from '../../ui/split.tsx'
import type { TabSpec } from '../../ui/tabs.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { ChainView } from './chain-view.tsx'
import { EntitiesTable } from './entities-table.tsx'
import { EntityDetail } from './entity-detail.tsx'
import { ListsView } from './lists-view.tsx'
import { NewEntityForm } from './new-entity-form.tsx'
import { NoEntities } from './no-entities.tsx'
import { ResolveView } from './resolve-view.tsx'

type View = 'all' | 'resolve' | 'chain' | 'lists'

/** Companies, people, sites, vessels and brands; which of their records are one, a person says. Opens at the entity it was come to for. */
export function EntitiesScreen({ entity }: { readonly entity: EntityId | null }) {
  const { data, error } = useQuery('entities', 'list', {})
  const [view, setView] = useState<View>('all')
  const [chosen, setChosen] = useState<EntityId | 'new' | null>(entity)
  const groups = data ?? []
  const tabs = useViews(data, chosen === 'new' ? null : chosen, setChosen)
  return (
    <Split id="entities" side="right" label="Width of the entity" start={420} least={340} most={640}>
      <Pane name="Entities" className="entities">
        <div className="bar">
          <h2>Entities</h2>
          <span className="sp" />
          <Gather />
          <Button look="primary" onPress={() => setChosen('new')}>
            <Plus size={14} aria-hidden />
            New entity
          </Button>
        </div>
        {error ? <Problem error={error} /> : null}
        <Tabs label="Views of the entities" tabs={tabs} value={view} onChange={setView} />
      </Pane>
      <Pane as="aside" name="Entity" className="entity-pane scroll">
        {chosen === 'new' ? <NewEntityForm onDone={setChosen} /> : <Chosen groups={groups} id={chosen} />}
      </Pane>
    </Split>
  )
}

function useViews(
  data: readonly EntityGroup[] | undefined,
  chosen: EntityId | null,
  onChoose: (id: EntityId) => void,
): readonly TabSpec<View>[] {
  const proposals = useQuery('entities', 'proposals', {}).data ?? []
  const groups = data ?? []
  const all = () =>
    data?.length === 0 ? <NoEntities /> : <EntitiesTable groups={groups} chosen={chosen} onChoose={onChoose} />
  return [
    { id: 'all', words: 'All', count: groups.length, panel: all },
    {
      id: 'resolve',
      words: 'Resolve',
      count: proposals.length,
      panel: () => <ResolveView proposals={proposals} groups={groups} />,
    },
    { id: 'chain', words: 'Chain', panel: () => <ChainView onChoose={onChoose} /> },
    { id: 'lists', words: 'Lists', panel: () => <ListsView onChoose={onChoose} /> },
  ]
}

function Chosen({ groups, id }: { readonly groups: readonly EntityGroup[]; readonly id: EntityId | null }) {
  const group = groups.find(({ records }) => records.some((record) => record.id === id))
  if (group) return <EntityDetail key={group.id} group={group} groups={groups} />
  return <p className="quiet pick">Select an entity to see its names, numbers and addresses, and to edit them.</p>
}

/** Offers to make entities of the parties that trade records name. */
function Gather() {
  const parties = useQuery('entities', 'parties', { limit: 2000 }).data ?? []
  const { act, busy, error } = useAct()
  if (parties.length === 0) return error ? <Problem error={error} /> : null
  const gather = async () => {
    if (await act(() => api.entities.gather({}))) useStore.getState().say(`${parties.length} parties taken in.`)
  }
  return (
    <>
      {error ? <Problem error={error} /> : null}
      <Button disabled={busy} onPress={() => void gather()}>
        Take in {parties.length === 1 ? 'the party' : `${parties.length} parties`} of the trade records
      </Button>
    </>
  )
}
