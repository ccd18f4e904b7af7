import { useState } from 'react'
import type { EvidenceId } from '../../../domain/ids.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { momentWords } from '../../parts/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { MadeForm } from './add-dialog.tsx'

interface MadeHereProps {
  readonly template: string
  readonly id: EvidenceId
}

/** For pages that were made here: when, and the way to make them anew from something else. */
export function MadeHere({ template, id }: MadeHereProps) {
  const { data } = useQuery('exhibits', 'made', { id })
  const [open, setOpen] = useState(false)
  if (!data) return null
  const { kind, definition, madeAt } = data
  const change = () => (kind === 'comparison' ? useStore.getState().go(to.comparison(id)) : setOpen(true))
  return (
    <div className="row-line">
      <Button onPress={change}>{kind === 'comparison' ? 'Change the comparison …' : 'Change it …'}</Button>
      <span className="quiet">Made here {momentWords(madeAt)}</span>
      {kind === 'comparison' ? null : (
        <Dialog title="Make it anew" open={open} onClose={() => setOpen(false)}>
          {open ? (
            <MadeForm kind={kind} template={template} before={{ id, definition }} onDone={() => setOpen(false)} />
          ) : null}
        </Dialog>
      )}
    </div>
  )
}
