import { useState } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import type { ItemProof, SignedWhere } from '../../../domain/item-proof.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { runWork } from '../../data/work.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'

const WHERE = [
  { id: 'inside', words: 'In the United States' },
  { id: 'outside', words: 'Outside the United States' },
] as const

/** Asks where the certification is signed, and writes the one page that proves an item. */
export function ProveItem({ item }: { readonly item: Evidence }) {
  const [asking, setAsking] = useState(false)
  const [where, setWhere] = useState<SignedWhere>('inside')
  const [proof, setProof] = useState<ItemProof | null>(null)
  const { act, busy, error } = useAct()
  const write = () =>
    void act(async () => {
      const out = await window.bridge.shell.chooseSave('proof-of-item.pdf')
      if (out === null) return
      setProof(await runWork('Proving an item', (work) => api.case.prove({ work, id: item.id, out, where })))
      setAsking(false)
    })
  return (
    <>
      <div>
        <Button onPress={() => setAsking(true)}>Prove this item …</Button>
      </div>
      {proof ? <Written proof={proof} /> : null}
      <Dialog title="Prove this item" open={asking} onClose={() => setAsking(false)}>
        <p>
          The original is read again and hashed. One page says what it is, where it came from and who did what to it,
          with a certification to sign. Names you protect stand as their aliases; the file itself is not encrypted.
        </p>
        <Radios label="The certification is signed" value={where} options={WHERE} onChange={setWhere} />
        {error ? <Problem error={error} /> : null}
        <div className="actions">
          <span className="sp" />
          <Button onPress={() => setAsking(false)}>Cancel</Button>
          <Button look="primary" disabled={busy} onPress={write}>
            {busy ? 'Reading the original …' : 'Choose where and write'}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

function Written({ proof: { hashed, path } }: { readonly proof: ItemProof }) {
  return (
    <p className="note break" role="status">
      {hashed.holds
        ? 'The original is what was received. '
        : 'The original is NOT what was received; the page says so. '}
      Written to {path}. <TextLink onPress={() => void window.bridge.shell.showInFolder(path)}>Show in folder</TextLink>
    </p>
  )
}
