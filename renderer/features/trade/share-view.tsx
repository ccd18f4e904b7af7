import { useState } from 'react'
import { shareFormula, shareSentence } from '../../../domain/share-words.ts'
import type { TradeShare } from '../../../domain/trade.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { DateFields } from './date-fields.tsx'
import { MakeExhibit } from './make-exhibit.tsx'
import type { Dates } from './shipment-filter.ts'
import { between } from './shipment-filter.ts'

interface Asked extends Dates {
  readonly of: string
  readonly naming: string
}

/** Builds the statement of a share from the records: whose shipments, whom they name, between which days. */
export function ShareView() {
  const [draft, setDraft] = useState<Asked>({ of: '', naming: '', from: '', to: '' })
  const [asked, setAsked] = useState<Asked | null>(null)
  const ready = draft.of.trim() !== '' && draft.naming.trim() !== ''
  return (
    <div className="trade-view scroll" tabIndex={0} role="group" aria-label="Share">
      <p>How many of one party’s recorded shipments name another, with the rows behind it.</p>
      <form
        className="trade-filters"
        aria-label="Share of shipments"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) setAsked(draft)
        }}
      >
        <Field label="Shipments of" value={draft.of} onChange={(of) => setDraft({ ...draft, of })} list="trade-names" />
        <Field
          label="that name"
          value={draft.naming}
          onChange={(naming) => setDraft({ ...draft, naming })}
          list="trade-names"
        />
        <DateFields dates={draft} onChange={(dates) => setDraft({ ...draft, ...dates })} />
        <Button look="primary" type="submit" disabled={!ready}>
          Count
        </Button>
      </form>
      <Names />
      {asked ? <Answer key={JSON.stringify(asked)} asked={asked} /> : <Example />}
    </div>
  )
}

function Example() {
  return (
    <div className="empty">
      <div className="example">
        <h3>Example</h3>
        <p className="doc">84% of A’s recorded shipments 2019–2021 (126 of 150) name B.</p>
      </div>
      <p className="quiet">
        Write both names as the records do. Each bill is counted once; a party counts as shipper, consignee or notify
        party.
      </p>
    </div>
  )
}

/** Names that stand in the records, offered while typing. */
function Names() {
  const suppliers = useQuery('trade', 'report', { by: 'supplier' }).data?.groups ?? []
  const consignees = useQuery('trade', 'report', { by: 'consignee' }).data?.groups ?? []
  const names = [...new Set([...suppliers, ...consignees].map(({ key }) => key))]
  return (
    <datalist id="trade-names">
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
}

function Answer({ asked }: { readonly asked: Asked }) {
  const { of, naming } = asked
  const { data, error } = useQuery('trade', 'share', { of, naming, ...between(asked) })
  if (error) return <Problem error={error} />
  if (!data) return <p className="quiet">Counting…</p>
  const sentence = shareSentence(data, asked)
  if (sentence === null) {
    return <p className="none-here">No recorded shipment in these days names {of}. No record is not no import.</p>
  }
  return (
    <>
      <MakeFact key={sentence} sentence={sentence} share={data} dates={asked} />
      <ShareRows share={data} />
    </>
  )
}

/** A fact cites no more rows than this. */
const CITED_ROWS = 200

interface MakeFactProps {
  readonly sentence: string
  readonly share: TradeShare
  readonly dates: Dates
}

function MakeFact({ sentence, share, dates }: MakeFactProps) {
  const [statement, setStatement] = useState(sentence)
  const { act, busy, error } = useAct()
  const { of, naming } = share
  const make = () =>
    act(async () => {
      const { id } = await api.trade.citeShare({ of, naming, statement, ...between(dates) })
      useStore.getState().go(to.facts(id))
    })
  return (
    <div className="trade-share">
      <Field
        label="Statement"
        many
        value={statement}
        onChange={setStatement}
        hint={
          share.rows.length > CITED_ROWS
            ? `The fact cites the first ${CITED_ROWS} of ${share.rows.length.toLocaleString('en-US')} rows; a table of it has them all.`
            : 'The fact cites every row below. What it supports is said in the fact.'
        }
      />
      {error ? <Problem error={error} /> : null}
      <div>
        <p className="quiet">{shareFormula(share)}</p>
        <Button disabled={busy || share.rows.length === 0 || statement.trim() === ''} onPress={() => void make()}>
          Make a fact
        </Button>
      </div>
      <MakeExhibit
        kind="table"
        words="Make a table of it"
        definition={{ title: '', share: { of, naming, ...between(dates) } }}
      />
    </div>
  )
}

const SHOWN_ROWS = 100

function ShareRows({ share }: { readonly share: TradeShare }) {
  const items = useQuery('evidence', 'list', {}).data ?? []
  const titles = new Map<string, string>(items.map(({ id, title }) => [id, title]))
  const more = share.rows.length - SHOWN_ROWS
  return (
    <>
      <h3>The rows that name {share.naming}</h3>
      {share.rows.length === 0 ? <p className="none-here">None does.</p> : null}
      <ul className="trade-rows">
        {share.rows.slice(0, SHOWN_ROWS).map(({ evidenceId, row }) => (
          <li key={`${evidenceId} ${row}`}>
            <TextLink onPress={() => useStore.getState().go(to.row(evidenceId, row))}>
              {titles.get(evidenceId) ?? 'File'}, row {row}
            </TextLink>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="quiet">and {more.toLocaleString('en-US')} more</p> : null}
    </>
  )
}
