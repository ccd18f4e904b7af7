import type { Evidence } from '../../../domain/evidence.ts'
import { Field } from '../../ui/field.tsx'
import type { TypedPlace } from './pin.ts'
import { rowTrouble, timeTrouble } from './placed.ts'

interface PlaceFieldsProps {
  readonly item: Evidence
  readonly place: TypedPlace
  readonly onChange: (place: TypedPlace) => void
}

/** The row of a table or the moment of a recording that proves a fact, for items a page alone does not find it in. */
export function PlaceFields({ item, place, onChange }: PlaceFieldsProps) {
  const { row, at } = place
  return (
    <>
      {isTable(item) ? (
        <Field
          label="Row"
          value={row}
          onChange={(next) => onChange({ ...place, row: next })}
          wrong={rowTrouble(row)}
          hint="The record that proves it; titles and blank rows count."
        />
      ) : null}
      {isRecording(item) ? (
        <Field
          label="Time code"
          value={at}
          onChange={(next) => onChange({ ...place, at: next })}
          wrong={timeTrouble(at)}
          placeholder="00:14:32"
        />
      ) : null}
    </>
  )
}

const TABLES = /^text\/(csv|tab-separated-values)$|spreadsheet/

const isTable = ({ kind, mediaType }: Evidence) => kind === 'trade-record' || TABLES.test(mediaType)
const isRecording = ({ kind, mediaType }: Evidence) => kind === 'video' || /^(video|audio)\//.test(mediaType)
