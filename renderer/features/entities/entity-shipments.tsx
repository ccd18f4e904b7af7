import type { EntityGroup, EntityTrade } from '../../../domain/entities/entity.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'

/** With how many others an entity is shown to trade. */
const FEW = 6

/** What the trade records say of an entity under all its names, and the way to the shipments themselves. */
export function EntityShipments({ group }: { readonly group: EntityGroup }) {
  const { data, error } = useQuery('entities', 'trade', { id: group.id })
  if (error) return <Problem error={error} />
  if (!data || (group.kind === 'person' && data.shipments === 0)) return null
  return (
    <section className="stack" aria-label="Its shipments">
      <h3>Its shipments</h3>
      <p className="quiet">
        Shipper of {group.named.asShipper.toLocaleString('en-US')}, consignee of{' '}
        {group.named.asConsignee.toLocaleString('en-US')} recorded shipments under{' '}
        {group.records.length === 1 ? 'its names' : `the names of its ${group.records.length} records`}
        {data.last === null ? '.' : `; the last arrived on ${data.last}. No record is not no shipment.`}
      </p>
      {data.shipments > 0 ? (
        <>
          <Partners partners={data.partners.slice(0, FEW)} />
          <div>
            <Button onPress={() => useStore.getState().go(to.trade(group.id))}>See the shipments</Button>
          </div>
        </>
      ) : null}
    </section>
  )
}

function Partners({ partners }: Pick<EntityTrade, 'partners'>) {
  if (partners.length === 0) return null
  return (
    <table className="plain-table entity-partners">
      <thead>
        <tr>
          <th scope="col">With</th>
          <th scope="col" className="number">
            Shipments
          </th>
          <th scope="col">Last</th>
        </tr>
      </thead>
      <tbody>
        {partners.map(({ name, role, shipments, last }) => (
          <tr key={`${role} ${name}`}>
            <th scope="row">
              {name} <span className="quiet">as its {role}</span>
            </th>
            <td className="number">{shipments.toLocaleString('en-US')}</td>
            <td className="day">{last ?? 'not dated'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
