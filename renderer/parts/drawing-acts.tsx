import { useState } from 'react'
import type { EvidenceId } from '../../domain/ids.ts'
import { to } from '../app/route.ts'
import { useStore } from '../app/store.ts'
import { useAct } from '../data/use-act.ts'
import { runWork } from '../data/work.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/choice.tsx'
import { Problem } from '../ui/problem.tsx'

interface DrawingActsProps {
  /** What is drawn: "map". */
  readonly what: string
  /** What its CSV file holds: "steps". */
  readonly data: string
  /** The endings it can be written with. */
  readonly endings: string
  /** The name a file of it is offered with. */
  readonly fileName: string
  readonly make: (work: string, aliases: boolean) => Promise<{ readonly id: EvidenceId }>
  readonly save: (work: string, path: string, aliases: boolean) => Promise<unknown>
}

/** A drawing of the case frozen as pages among the evidence, or written as a file; with aliases where names are protected. */
export function DrawingActs({ what, data, endings, fileName, make, save }: DrawingActsProps) {
  const { act, busy, error } = useAct()
  const [aliases, setAliases] = useState(false)
  const freeze = () =>
    void act(async () => {
      const { id } = await runWork(`Drawing the ${what}`, (work) => make(work, aliases))
      useStore.getState().say(`Kept among the evidence, with its ${data} as a CSV file.`)
      useStore.getState().go(to.reader(id))
    })
  const write = async () => {
    const path = await window.bridge.shell.chooseSave(fileName)
    if (path === null) return
    await act(async () => {
      await runWork(`Drawing the ${what}`, (work) => save(work, path, aliases))
      useStore.getState().say(`The ${what} is saved.`)
    })
  }
  return (
    <div className="stack">
      {error ? <Problem error={error} /> : null}
      <div className="row-line">
        <Button disabled={busy} onPress={freeze}>
          Make the {what} an exhibit
        </Button>
        <Button disabled={busy} onPress={() => void write()}>
          Save the {what} as a file …
        </Button>
        <Checkbox selected={aliases} onChange={setAliases}>
          With aliases for protected names
        </Checkbox>
      </div>
      <p className="quiet">
        A file’s ending says its form: {endings}. A {what} that shows a protected name is withheld from the public
        version as a whole; one made with aliases is shown in it.
      </p>
    </div>
  )
}
