import { useDeferredValue, useState } from 'react'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { Empty } from '../../ui/empty.tsx'
import { Keys } from '../../ui/keys/keys.tsx'
import { Pane } from '../../ui/pane.tsx'
import { Tabs, type TabSpec } from '../../ui/tabs.tsx'
import { FilterOffers } from './filter-offers.tsx'
import { FoundList } from './found-list.tsx'
import { TermsView } from './terms-view.tsx'
import { UnsearchableList } from './unsearchable-list.tsx'

type View = 'found' | 'terms' | 'unsearchable'

/** What the whole case has of the words looked for, many terms at once, and where no words can be found. */
export function SearchScreen() {
  const query = useDeferredValue(useStore((state) => state.query).trim())
  const [view, setView] = useState<View>('found')
  const blind = useQuery('search', 'unsearchable', {}).data
  const tabs: readonly TabSpec<View>[] = [
    {
      id: 'found',
      words: 'Found',
      panel: () => (query === '' ? <HowTo /> : <FoundList key={query} query={query} onBlind={setView} />),
    },
    { id: 'terms', words: 'Many terms', panel: () => <TermsView /> },
    {
      id: 'unsearchable',
      words: 'Can’t be searched',
      ...(blind ? { count: blind.length } : {}),
      panel: () => <UnsearchableList items={blind ?? []} />,
    },
  ]
  return (
    <Pane name="Search results" className="search scroll">
      <FilterOffers />
      <Tabs label="Views of the search" tabs={tabs} value={view} onChange={setView} />
    </Pane>
  )
}

function HowTo() {
  return (
    <Empty
      title="Search the whole case"
      example={
        <p>
          <b>packing boxes</b> finds both words on a page; <b>&quot;ten of 49&quot;</b> finds the phrase; <b>단둥</b>{' '}
          and <b>丹东</b> find two-character words inside longer ones; <b>wages type:press cited:no</b> finds them in
          press reports that no fact cites.
        </p>
      }
    >
      <p>
        Type in the box above <Keys of="search" />. Pages of evidence, facts, entities, questions, shipments and notes
        are searched, in every script, with or without accents, and by all names that an entity has.
      </p>
    </Empty>
  )
}
