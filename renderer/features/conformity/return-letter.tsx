import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { runWork } from '../../data/work.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'

/** The letter of advice CBP might write, for the team alone, to be printed or read at a meeting. */
export function ReturnLetter({ template }: { readonly template: string }) {
  const { data, error } = useQuery('petition', 'returnLetter', { template })
  const { act, busy, error: failed } = useAct()
  const save = () =>
    act(async () => {
      const out = await window.bridge.shell.chooseFolder('export')
      if (out === null) return
      const [file] = await runWork('Writing the letter', (work) => api.petition.writeLetter({ work, template, out }))
      useStore.getState().say(`Saved: ${file?.path ?? out}`)
    })
  if (error) return <Problem error={error} />
  const [heading = '', ...paragraphs] = data ?? []
  return (
    <div className="stack">
      <div className="actions">
        <span className="sp" />
        <Button onPress={() => window.print()}>Print …</Button>
        <Button disabled={busy} onPress={() => void save()}>
          Save as PDF and DOCX …
        </Button>
      </div>
      {failed ? <Problem error={failed} /> : null}
      <article className="letter printed">
        <p className="internal">{heading}</p>
        {paragraphs.map((paragraph, i) => (
          <p key={i}>{paragraph}</p>
        ))}
      </article>
    </div>
  )
}
