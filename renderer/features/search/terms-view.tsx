import { useState } from 'react'
import type { TermMatrix } from '../../../domain/search.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { runWork } from '../../data/work.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { MatrixTable } from './matrix-table.tsx'

const WORK = 'Looking for the terms'

/** Many terms at once: pasted or loaded, counted on the pages of each item, kept as a table. */
export function TermsView() {
  const [typed, setTyped] = useState('')
  const [matrix, setMatrix] = useState<TermMatrix | null>(null)
  const { act, busy, error } = useAct()
  const terms = typed.split('\n')
  const look = () => void act(async () => setMatrix(await runWork(WORK, (work) => api.search.terms({ work, terms }))))
  const save = () =>
    void act(async () => {
      const out = await window.bridge.shell.chooseSave('terms.csv')
      if (out === null) return
      const { path } = await runWork(WORK, (work) => api.search.writeTerms({ work, terms, out }))
      useStore.getState().say(`The table is in ${path}`)
    })
  return (
    <div className="terms">
      <Field
        many
        rows={6}
        label="Terms, one a line"
        value={typed}
        onChange={setTyped}
        hint="Each as in the search box: words, “phrases”, filters. Other names of an entity are counted with it."
      />
      <div className="bar">
        <LoadTerms onLoaded={setTyped} />
        <Button look="primary" disabled={busy || typed.trim() === ''} onPress={look}>
          Look for all
        </Button>
        <span className="sp" />
        <Button disabled={busy || matrix === null} onPress={save}>
          Save the table as CSV
        </Button>
      </div>
      {error ? <Problem error={error} /> : null}
      {matrix ? <MatrixTable matrix={matrix} /> : null}
    </div>
  )
}

function LoadTerms({ onLoaded }: { readonly onLoaded: (text: string) => void }) {
  return (
    <label className="btn">
      Load a file of terms
      <input
        type="file"
        accept=".txt,.csv,text/plain"
        className="unseen"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) void file.text().then(onLoaded)
          event.target.value = ''
        }}
      />
    </label>
  )
}
