import { CalendarPlus, Plus } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Split } from '../../ui/split.tsx'
import { AddPetition } from './add-petition.tsx'
import { Entry } from './entry.tsx'
import { WhileClosed } from './while-closed.tsx'

/** The petitions that were filed, how each stands, and what is due; and what of it may be shown while the case is closed. */
export function DocketScreen() {
  const { data, error } = useQuery('docket', 'list', {})
  const [adding, setAdding] = useState(false)
  const { act, error: failed } = useAct()
  const [saved, setSaved] = useState<string | null>(null)
  const calendar = () =>
    void act(async () => {
      const out = await window.bridge.shell.chooseSave('reminders.ics')
      if (out === null) return
      const { events } = await api.docket.calendar({ out })
      setSaved(`${events} ${events === 1 ? 'date' : 'dates'} written. The file says nothing of the case.`)
    })
  return (
    <Split id="docket" side="right" label="Width of the reminders" start={340} least={280} most={520} share={0.34}>
      <Pane name="Docket" className="docket">
        <div className="bar">
          <h2>Docket</h2>
          <span className="sp" />
          <Button onPress={calendar} disabled={!data?.length}>
            <CalendarPlus size={14} aria-hidden />
            Calendar file …
          </Button>
          <Button look="primary" onPress={() => setAdding(true)}>
            <Plus size={14} aria-hidden />
            Add a petition
          </Button>
        </div>
        <div className="scroll docket-list">
          {error ? <Problem error={error} /> : null}
          {failed ? <Problem error={failed} /> : null}
          {saved ? (
            <p className="note plain" role="status">
              {saved}
            </p>
          ) : null}
          {adding ? <AddPetition docket={data ?? []} onClose={() => setAdding(false)} /> : null}
          {data?.length === 0 && !adding ? <NothingFiled /> : null}
          {data?.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </div>
      </Pane>
      <Pane as="aside" name="While the case is closed" className="scroll docket-side">
        <WhileClosed />
      </Pane>
    </Split>
  )
}

function NothingFiled() {
  return (
    <Empty
      title="Nothing on the docket yet"
      example={<p>Filed 2026-11-24, no. FL-2026-0042. CBP’s answer due 2026-12-24.</p>}
    >
      <p>Add a petition that was filed: from what was recorded as sent, or by hand. Its dates come with it.</p>
    </Empty>
  )
}
