import { useState } from 'react'
import type { TradeTrial } from '../../../domain/trade.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { counted, fileName } from './field-words.ts'
import type { Import } from './use-import.ts'

const MARKS: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'upright bar' }
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252 (Western)',
  gbk: 'GBK (Chinese)',
  xlsx: 'Excel spreadsheet',
}

interface StepProps {
  readonly made: Import
  readonly trial: TradeTrial
}

/** What was found out about the file, and what of it can be said otherwise. */
export function StepFile({ made, trial }: StepProps) {
  return (
    <>
      <h2>{fileName(made.path)}</h2>
      <dl className="trade-facts">
        <dt>Records</dt>
        <dd>{counted(trial.rows, 'record')} below the header</dd>
        <dt>Encoding</dt>
        <dd>{ENCODINGS[trial.encoding] ?? trial.encoding}</dd>
        {trial.delimiter === null ? null : (
          <>
            <dt>Cells parted by</dt>
            <dd>{MARKS[trial.delimiter] ?? trial.delimiter}</dd>
          </>
        )}
        <dt>Header</dt>
        <dd>
          Record {trial.headerRow}, {counted(trial.headers.length, 'column')}
        </dd>
      </dl>
      <PresetChoice made={made} trial={trial} />
      <Otherwise made={made} trial={trial} />
      <Samples trial={trial} />
    </>
  )
}

function PresetChoice({ made, trial }: StepProps) {
  const presets = useQuery('trade', 'presets', {}).data ?? []
  const found = presets.find(({ id }) => id === trial.preset)?.title ?? 'no format known to Withhold'
  const options = [
    { id: 'auto', words: made.how.preset === null ? `Found: ${found}` : 'Find it by the header' },
    ...presets.map(({ id, title, verified, own }) => {
      const more = own ? ' (your own)' : verified ? '' : ' (columns told, not seen in a file)'
      return { id, words: `${title}${more}` }
    }),
  ]
  return (
    <div className="narrow">
      <Select
        label="Format"
        value={made.how.preset ?? 'auto'}
        options={options}
        onChange={(id) => void made.readAs({ ...made.how, preset: id === 'auto' ? null : id })}
      />
    </div>
  )
}

function Otherwise({ made, trial }: StepProps) {
  const [header, setHeader] = useState(String(trial.headerRow))
  const [sheet, setSheet] = useState(made.how.sheet ?? '')
  const isSheet = trial.encoding === 'xlsx'
  const row = Number(header)
  const wrong = Number.isInteger(row) && row > 0 ? null : 'Write the number of a record, from 1.'
  const changed = row !== trial.headerRow || sheet.trim() !== (made.how.sheet ?? '')
  const read = () => void made.readAs({ ...made.how, headerRow: row, sheet: sheet.trim() || null })
  return (
    <div className="trade-otherwise">
      <Field
        label="The header is record"
        value={header}
        onChange={setHeader}
        wrong={wrong}
        hint="Title lines above it are counted."
      />
      {isSheet ? <Field label="Sheet" value={sheet} onChange={setSheet} hint="Blank for the first one." /> : null}
      <Button disabled={wrong !== null || !changed} onPress={read}>
        Read it again
      </Button>
    </div>
  )
}

function Samples({ trial }: { readonly trial: TradeTrial }) {
  return (
    <>
      <h3>First records, as written</h3>
      <div className="trade-samples scroll" tabIndex={0} role="group" aria-label="First records, as written">
        <table className="plain-table">
          <thead>
            <tr>
              {trial.headers.map((header, at) => (
                <th key={at} scope="col">
                  {header || <span className="quiet">no name</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trial.samples.map((cells, row) => (
              <tr key={row}>
                {trial.headers.map((_, at) => (
                  <td key={at}>{cells[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
