import type { Shipment } from '../../../domain/shipment.ts'
import { FLAG_WORDS } from '../../../domain/shipment.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { TextLink } from '../../ui/button.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { FIELD_WORDS } from './field-words.ts'

/** One shipment: what is to be known of it, what was read, and the cells as the vendor wrote them. */
export function ShipmentDetail({ shipment }: { readonly shipment: Shipment }) {
  const { evidenceId, row, bill, flags } = shipment
  const items = useQuery('evidence', 'list', {}).data ?? []
  const title = items.find(({ id }) => id === evidenceId)?.title ?? 'the file'
  return (
    <>
      <h2>{bill ?? `Record ${row}`}</h2>
      <p>
        <TextLink onPress={() => useStore.getState().go(to.row(evidenceId, row))}>
          {title}, record {row}
        </TextLink>
      </p>
      {flags.length > 0 ? (
        <ul className="trade-flags">
          {flags.map((flag) => (
            <li key={flag}>
              <StateMark tone="weak">To look at</StateMark> {FLAG_WORDS[flag]}.
            </li>
          ))}
        </ul>
      ) : null}
      <Parsed shipment={shipment} />
      <Written shipment={shipment} />
    </>
  )
}

const PARSED = [
  'bill',
  'masterBill',
  'shipper',
  'consignee',
  'notifyParty',
  'vessel',
  'portOfLading',
  'portOfUnlading',
  'destination',
  'origin',
  'goods',
  'hsCode',
  'containers',
  'weightKg',
  'teu',
  'valueUsd',
] as const

function Parsed({ shipment }: { readonly shipment: Shipment }) {
  const { arrivalFrom, arrivalTo, quantity, quantityUnit } = shipment
  const days = arrivalFrom === arrivalTo ? arrivalFrom : `${arrivalFrom} to ${arrivalTo}`
  const read = [
    ['Arrival', days],
    ...PARSED.map((field) => [FIELD_WORDS[field], numbered(shipment[field])] as const),
    ['Quantity', quantity === null ? null : `${numbered(quantity)} ${quantityUnit ?? ''}`.trim()],
  ] as const
  return (
    <>
      <h3>As read</h3>
      <dl className="trade-facts">
        {read
          .filter(([, value]) => value !== null)
          .map(([words, value]) => (
            <div key={words} className="pair">
              <dt>{words}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}

const numbered = (value: string | number | null) =>
  typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 1 }) : value

function Written({ shipment }: { readonly shipment: Shipment }) {
  const files = useQuery('trade', 'files', {}).data ?? []
  const headers = files.find(({ evidenceId }) => evidenceId === shipment.evidenceId)?.headers ?? []
  const cells = shipment.raw.map((cell, at) => [headers[at] ?? `Column ${at + 1}`, cell] as const)
  return (
    <>
      <h3>As the vendor wrote it</h3>
      <dl className="trade-facts written">
        {cells
          .filter(([, cell]) => cell !== '')
          .map(([header, cell], at) => (
            <div key={at} className="pair">
              <dt>{header}</dt>
              <dd className="mono">{cell}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}
