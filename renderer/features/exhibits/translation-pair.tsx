import { useState } from 'react'
import type { EvidenceId } from '../../../domain/ids.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { TranslationForm } from './translation-form.tsx'

/** The English translation an exhibit is bound with, and the translator's certificate. */
export function TranslationPair({ id }: { readonly id: EvidenceId }) {
  const { data } = useQuery('exhibits', 'translations', {})
  const items = useQuery('evidence', 'list', {}).data ?? []
  const [open, setOpen] = useState(false)
  const { act, busy, error } = useAct()
  const pair = data?.find(({ originalId }) => originalId === id) ?? null
  const item = items.find((one) => one.id === pair?.translationId)
  return (
    <div className="pair">
      {pair ? (
        <p>
          Bound with its translation{' '}
          <TextLink onPress={() => useStore.getState().go(to.reader(pair.translationId))}>
            {item?.title ?? 'in the Trash'}
          </TextLink>{' '}
          <span className="quiet">
            by {pair.translator}, from {pair.language};{' '}
            {pair.certificateId ? 'the signed certificate between them' : 'a certificate to sign between them'}
          </span>
        </p>
      ) : null}
      <div className="row-line">
        <Button onPress={() => setOpen(true)}>{pair ? 'Change the pair …' : 'Pair with its translation …'}</Button>
        {pair ? (
          <Button disabled={busy} onPress={() => void act(() => api.exhibits.part({ originalId: id }))}>
            Part them
          </Button>
        ) : null}
      </div>
      {error ? <Problem error={error} /> : null}
      <Dialog title="Original and English translation" open={open} onClose={() => setOpen(false)}>
        {open ? <TranslationForm id={id} pair={pair} onDone={() => setOpen(false)} /> : null}
      </Dialog>
    </div>
  )
}
