import { useState } from 'react'
import type { EntityId } from '../../../domain/ids.ts'
import type { Shipment } from '../../../domain/shipment.ts'
import { FLAGS, FLAG_WORDS, type Flag } from '../../../domain/shipment.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { FilterChip } from '../../ui/chip.tsx'
import { Select } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { DateFields } from './date-fields.tsx'
import { counted } from './field-words.ts'
import { useExport } from './save-files.ts'
import type { Dates, ShipmentFilter } from './shipment-filter.ts'
import { between } from './shipment-filter.ts'
import { ShipmentGrid } from './shipment-grid.tsx'
import { useSettled } from './use-settled.ts'

/** A party whose shipments alone are shown: as written, come to from the counts, or an entity under all its names. */
export type Party =
  | { readonly role: 'supplier' | 'consignee'; readonly name: string }
  | { readonly role: 'entity'; readonly entity: EntityId; readonly name: string }

interface ShipmentsProps {
  readonly party: Party | null
  /** The words it is narrowed by at first. */
  readonly begin: string
  readonly onParty: (party: Party | null) => void
  readonly onChoose: (shipment: Shipment) => void
}

const ANY = 'any'
const flagOptions = [{ id: ANY, words: 'Any' }, ...FLAGS.map((id) => ({ id, words: FLAG_WORDS[id] }))] as readonly {
  readonly id: Flag | typeof ANY
  readonly words: string
}[]
const TYPING = 250

const ROLE_WORDS = { supplier: 'Supplier', consignee: 'Consignee', entity: 'Entity' } as const

function partyFilter(party: Party | null): ShipmentFilter {
  if (party === null) return {}
  return party.role === 'entity' ? { entity: party.entity } : { [party.role]: party.name }
}

/** Every shipment, each bill once, with what narrows the table. */
export function ShipmentsView({ party, begin, onParty, onChoose }: ShipmentsProps) {
  const [words, setWords] = useState(begin)
  const [flag, setFlag] = useState<Flag | typeof ANY>(ANY)
  const [dates, setDates] = useState<Dates>({ from: '', to: '' })
  const typed = useSettled(words.trim(), TYPING)
  const days = useSettled(dates, TYPING)
  const filter: ShipmentFilter = {
    ...(typed === '' ? {} : { words: typed }),
    ...partyFilter(party),
    ...(flag === ANY ? {} : { flag }),
    ...between(days),
  }
  const { data, error } = useQuery('trade', 'shipments', { ...filter, offset: 0, limit: 0 })
  return (
    <>
      <div className="trade-filters" role="search" aria-label="Narrow the shipments">
        <Field label="Words in names, goods, ports or bills" value={words} onChange={setWords} />
        <Select label="To look at" value={flag} options={flagOptions} onChange={setFlag} />
        <DateFields dates={dates} onChange={setDates} />
      </div>
      {error ? <Problem error={error} /> : null}
      <div className="trade-count">
        {party ? (
          <FilterChip selected onChange={() => onParty(null)}>
            {ROLE_WORDS[party.role]}: {party.name}
          </FilterChip>
        ) : null}
        <span role="status">{data ? counted(data.total, 'shipment') : 'Counting…'}</span>
        <span className="sp" />
        <Export filter={filter} none={(data?.total ?? 0) === 0} />
      </div>
      {data?.total === 0 ? <p className="none-here">No shipment matches. Take a filter away to see more.</p> : null}
      {data && data.total > 0 ? (
        <ShipmentGrid key={JSON.stringify(filter)} filter={filter} total={data.total} onChoose={onChoose} />
      ) : null}
    </>
  )
}

function Export({ filter, none }: { readonly filter: ShipmentFilter; readonly none: boolean }) {
  const { save, busy, error } = useExport()
  return (
    <>
      {error ? <Problem error={error} /> : null}
      <Button disabled={none || busy} onPress={() => void save(filter)}>
        Save as CSV…
      </Button>
    </>
  )
}
