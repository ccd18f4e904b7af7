import { useState } from 'react'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { runWork } from '../../data/work.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Problem } from '../../ui/problem.tsx'

/** The map frozen as pages among the evidence, or written as a file; with aliases where names are protected. */
export function ChainActs() {
  const { act, busy, error } = useAct()
  const [aliases, setAliases] = useState(false)
  const make = () =>
    void act(async () => {
      const item = await runWork('Drawing the map', (work) =>
        api.exhibits.make({ work, kind: 'chain', definition: { aliases }, id: null }),
      )
      useStore.getState().say('Kept among the evidence, with its steps as a CSV file.')
      useStore.getState().go(to.reader(item.id))
    })
  const save = async () => {
    const path = await window.bridge.shell.chooseSave('supply-chain.svg')
    if (path === null) return
    await act(async () => {
      await runWork('Drawing the map', (work) => api.entities.saveMap({ work, path, aliases }))
      useStore.getState().say('The map is saved.')
    })
  }
  return (
    <div className="stack">
      {error ? <Problem error={error} /> : null}
      <div className="row-line">
        <Button disabled={busy} onPress={make}>
          Make the map an exhibit
        </Button>
        <Button disabled={busy} onPress={() => void save()}>
          Save the map as a file …
        </Button>
        <Checkbox selected={aliases} onChange={setAliases}>
          With aliases for protected names
        </Checkbox>
      </div>
      <p className="quiet">
        A file’s ending says its form: .svg, .png, .pdf or .graphml. A map that shows a protected name is withheld from
        the public version as a whole; one made with aliases is shown in it.
      </p>
    </div>
  )
}
