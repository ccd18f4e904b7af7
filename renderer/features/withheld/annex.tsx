import { useState } from 'react'
import type { WrittenAnnex } from '../../../domain/protection/sealed-source.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useTemplate } from '../../data/use-template.ts'
import { runWork } from '../../data/work.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'

/** Writes the sealed annex, after a warning that has to be answered. */
export function Annex() {
  const template = useTemplate()
  const [asking, setAsking] = useState(false)
  const [written, setWritten] = useState<WrittenAnnex | null>(null)
  const { act, busy, error } = useAct()
  const write = () =>
    void act(async () => {
      const out = await window.bridge.shell.chooseSave('sealed-annex.pdf')
      if (out === null) return
      const order = { out, understood: true as const, ...(template ? { template: template.id } : {}) }
      setWritten(await runWork('Writing the sealed annex', (work) => api.protection.annex({ work, ...order })))
      setAsking(false)
    })
  return (
    <section className="stack">
      <h2>Sealed annex</h2>
      <p className="quiet">
        A paper of its own: who each sealed alias stands for, how they are reached, what they agreed to and risk, and
        what rests on them. It is in no version, no filing and no bag of a filing.
      </p>
      <div>
        <Button onPress={() => setAsking(true)}>Write the sealed annex …</Button>
      </div>
      {written ? <Written annex={written} /> : null}
      {asking ? <Ask busy={busy} error={error} onWrite={write} onClose={() => setAsking(false)} /> : null}
    </section>
  )
}

interface AskProps {
  readonly busy: boolean
  readonly error: ReturnType<typeof useAct>['error']
  readonly onWrite: () => void
  readonly onClose: () => void
}

function Ask({ busy, error, onWrite, onClose }: AskProps) {
  const [understood, setUnderstood] = useState(false)
  return (
    <Dialog title="Write the names of protected sources?" open onClose={onClose}>
      <p>
        The file names them and is not encrypted: whoever has it can find them. Keep it apart from every petition, best
        on a medium of its own. The custody log keeps that it was written.
      </p>
      <Checkbox selected={understood} onChange={setUnderstood}>
        The names are meant to leave the case
      </Checkbox>
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <span className="sp" />
        <Button onPress={onClose}>Cancel</Button>
        <Button look="danger" disabled={!understood || busy} onPress={onWrite}>
          {busy ? 'Writing …' : 'Choose where and write'}
        </Button>
      </div>
    </Dialog>
  )
}

function Written({ annex: { path, pages, sources } }: { readonly annex: WrittenAnnex }) {
  return (
    <p className="note break" role="status">
      {sources} {sources === 1 ? 'source' : 'sources'} on {pages} {pages === 1 ? 'page' : 'pages'}, written to {path}.{' '}
      <TextLink onPress={() => void window.bridge.shell.showInFolder(path)}>Show in folder</TextLink>
    </p>
  )
}
