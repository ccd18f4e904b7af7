import { useState } from 'react'
import { useQuery } from '../../data/use-query.ts'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { DateFields } from './date-fields.tsx'
import { counted } from './field-words.ts'
import { MakeExhibit } from './make-exhibit.tsx'
import { between } from './shipment-filter.ts'
import { useSettled } from './use-settled.ts'

const TYPING = 250
/** As many routes as are shown; a table made of them has all. */
const SHOWN = 200

/** Which way shipments came: origin as recorded, place of receipt, port of lading, port of unlading. */
export function RoutesView() {
  const [asked, setAsked] = useState({ of: '', through: '' })
  const [dates, setDates] = useState({ from: '', to: '' })
  const { of, through } = useSettled(asked, TYPING)
  const days = between(useSettled(dates, TYPING))
  const { data, error } = useQuery('trade', 'routes', { of, through, ...days })
  return (
    <div className="trade-view scroll" tabIndex={0} role="group" aria-label="Routes">
      <div className="trade-filters">
        <Field label="Shipments of" value={asked.of} onChange={(words) => setAsked({ ...asked, of: words })} />
        <Field
          label="Through a place"
          value={asked.through}
          onChange={(words) => setAsked({ ...asked, through: words })}
          placeholder="Busan"
        />
        <DateFields dates={dates} onChange={setDates} />
      </div>
      {error ? <Problem error={error} /> : null}
      <p className="note plain">
        The port of lading is where goods went on board of the ship that arrived. Where it lies in another country than
        the origin, they may have been transshipped there.
      </p>
      {data?.length === 0 ? <p className="none-here">No recorded shipment went this way.</p> : null}
      {data && data.length > 0 ? (
        <>
          <Routes routes={data.slice(0, SHOWN)} />
          {data.length > SHOWN ? <p className="quiet">and {counted(data.length - SHOWN, 'route')} more</p> : null}
          <MakeExhibit
            kind="table"
            words="Make a table of these routes"
            definition={{ title: '', routes: { of, through, ...days } }}
          />
        </>
      ) : null}
    </div>
  )
}

type Listed = NonNullable<ReturnType<typeof useQuery<'trade', 'routes'>>['data']>

function Routes({ routes }: { readonly routes: Listed }) {
  return (
    <table className="plain-table trade-routes">
      <thead>
        <tr>
          <th scope="col">Origin</th>
          <th scope="col">Received at</th>
          <th scope="col">Laden at</th>
          <th scope="col">Unladen at</th>
          <th scope="col" className="number">
            Shipments
          </th>
          <th scope="col">First</th>
          <th scope="col">Last</th>
        </tr>
      </thead>
      <tbody>
        {routes.map(({ origin, receipt, lading, unlading, shipments, first, last }) => (
          <tr key={JSON.stringify([origin, receipt, lading, unlading])}>
            <td>{origin ?? '–'}</td>
            <td>{receipt ?? '–'}</td>
            <td>{lading ?? '–'}</td>
            <td>{unlading ?? '–'}</td>
            <td className="number">{shipments.toLocaleString('en-US')}</td>
            <td className="day">{first ?? '–'}</td>
            <td className="day">{last ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
