import type { ReactNode } from 'react'
import { useState } from 'react'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { runWork } from '../../data/work.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'

/** Writes the whole case as plain files for an archive, once it is clear that they are not encrypted. */
export function PlainBag({ title }: { readonly title: string }) {
  const [asking, setAsking] = useState(false)
  const [written, setWritten] = useState<{ readonly path: string; readonly files: number } | null>(null)
  const { act, busy, error } = useAct()
  const write = () =>
    void act(async () => {
      const folder = await window.bridge.shell.chooseFolder('export')
      if (folder === null) return
      const out = `${folder}/${title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'case'}-bag`
      setWritten(await runWork('Writing the bag', (work) => api.backups.bag({ work, out })))
      setAsking(false)
    })
  return (
    <section className="case-part">
      <h2>The whole case as plain files</h2>
      <p>
        For an archive, or to leave Withhold: every original, every table and the custody log, as a BagIt bag that any
        program can check. It comes back as a case by “Restore a backup” on the start screen.
      </p>
      <div>
        <Button onPress={() => setAsking(true)}>Write a bag …</Button>
      </div>
      {written ? (
        <p className="note break" role="status">
          {written.files} files written to {written.path}. They are not encrypted.{' '}
          <TextLink onPress={() => void window.bridge.shell.showInFolder(written.path)}>Show in folder</TextLink>
        </p>
      ) : null}
      <Warning open={asking} busy={busy} onClose={() => setAsking(false)} onWrite={write}>
        {error ? <Problem error={error} /> : null}
      </Warning>
    </section>
  )
}

interface WarningProps {
  readonly open: boolean
  readonly busy: boolean
  readonly onClose: () => void
  readonly onWrite: () => void
  readonly children: ReactNode
}

function Warning({ open, busy, onClose, onWrite, children }: WarningProps) {
  const [meant, setMeant] = useState(false)
  const close = () => {
    setMeant(false)
    onClose()
  }
  return (
    <Dialog title="Write the case unencrypted?" open={open} onClose={close}>
      <p>
        <b>A bag is not encrypted.</b> Whoever gets the folder has the whole case: every original, the names you
        protect, the notes, what review said of each item. Deleting it later may not remove it from the disk. For a safe
        copy make a backup instead.
      </p>
      <Checkbox selected={meant} onChange={setMeant}>
        I know, and I mean to write it unencrypted.
      </Checkbox>
      {children}
      <div className="actions">
        <span className="sp" />
        <Button onPress={close}>Cancel</Button>
        <Button look="danger" disabled={!meant || busy} onPress={onWrite}>
          {busy ? 'Writing …' : 'Choose a folder and write'}
        </Button>
      </div>
    </Dialog>
  )
}
