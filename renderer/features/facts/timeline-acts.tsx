import { useState } from 'react'
import type { TimelineAsked } from '../../../domain/timeline/timeline.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { runWork } from '../../data/work.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Problem } from '../../ui/problem.tsx'

/** The timeline as it is narrowed, frozen as pages among the evidence or written as a file; with aliases where names are protected. */
export function TimelineActs({ asked }: { readonly asked: TimelineAsked }) {
  const { act, busy, error } = useAct()
  const [aliases, setAliases] = useState(false)
  const make = () =>
    void act(async () => {
      const item = await runWork('Drawing the timeline', (work) =>
        api.exhibits.make({ work, kind: 'timeline', definition: { ...asked, aliases }, id: null }),
      )
      useStore.getState().say('Kept among the evidence, with its dates as a CSV file.')
      useStore.getState().go(to.reader(item.id))
    })
  const save = async () => {
    const path = await window.bridge.shell.chooseSave('timeline.svg')
    if (path === null) return
    await act(async () => {
      await runWork('Drawing the timeline', (work) =>
        api.facts.saveTimeline({ work, path, asked: { ...asked, aliases } }),
      )
      useStore.getState().say('The timeline is saved.')
    })
  }
  return (
    <div className="stack">
      {error ? <Problem error={error} /> : null}
      <div className="row-line">
        <Button disabled={busy} onPress={make}>
          Make it an exhibit
        </Button>
        <Button disabled={busy} onPress={() => void save()}>
          Save as a file …
        </Button>
        <Checkbox selected={aliases} onChange={setAliases}>
          With aliases for protected names
        </Checkbox>
      </div>
      <p className="quiet">
        A file’s ending says its form: .svg, .png, .pdf or .csv. A timeline that shows a protected name is withheld from
        the public version as a whole; one made with aliases is shown in it.
      </p>
    </div>
  )
}
