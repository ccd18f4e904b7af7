import { useState } from 'react'
import type { AuthorityInfo } from '../../../../domain/authority-record.ts'
import { to } from '../../../app/route.ts'
import { useStore } from '../../../app/store.ts'
import { api } from '../../../data/api.ts'
import { useAct } from '../../../data/use-act.ts'
import { Button, TextLink } from '../../../ui/button.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { AuthorityForm } from './authority-form.tsx'
import { kindWords } from './authority-table.tsx'
import { Confirmed } from './confirmed.tsx'
import { ConfirmForm } from './confirm-form.tsx'

interface AuthorityDetailProps {
  readonly template: string
  readonly authority: AuthorityInfo
}

/** One authority: what it says, where it stands in the petition, and the form that confirms it. */
export function AuthorityDetail({ template, authority }: AuthorityDetailProps) {
  const { id, cite, says, source, verifiedAsOf, confirmedBy, record } = authority
  const [editing, setEditing] = useState(false)
  if (editing) return <AuthorityForm authority={authority} onDone={() => setEditing(false)} />
  return (
    <article className="stack">
      <p className="quiet">{kindWords(authority)}</p>
      <h2 className="doc-title">{cite}</h2>
      <p>{says}</p>
      <p className="confirmed-line">
        <Confirmed authority={authority} />
        <span>
          {verifiedAsOf === null ? UNCONFIRMED : `Compared with: ${source}${confirmedBy ? `, by ${confirmedBy}` : ''}`}
        </span>
      </p>
      <Places authority={authority} />
      <ConfirmForm id={id} cite={cite} again={verifiedAsOf !== null} />
      {record ? <OwnActs id={id} cite={cite} onEdit={() => setEditing(true)} /> : null}
      <p className="quiet small">
        {record ? 'Added to this case.' : `Comes with the template ${template}; it can be confirmed here, not changed.`}
      </p>
    </article>
  )
}

const UNCONFIRMED = 'It prints amber, and no final petition can cite it until somebody has.'

function Places({ authority: { citedIn } }: { readonly authority: AuthorityInfo }) {
  if (citedIn.length === 0) return <p className="quiet">The petition does not cite it: type @ in the text.</p>
  return (
    <div>
      <h3>Cited in</h3>
      <ul className="authority-places">
        {citedIn.map(({ section, title, times }) => (
          <li key={section}>
            <TextLink onPress={() => useStore.getState().go(to.petition(null, section))}>{title}</TextLink>{' '}
            <span className="quiet">{times === 1 ? 'once' : `${times} times`}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function OwnActs({ id, cite, onEdit }: { readonly id: string; readonly cite: string; readonly onEdit: () => void }) {
  const { act, busy, error } = useAct()
  const remove = async () => {
    if (await act(() => api.petition.removeAuthority({ id }))) useStore.getState().say(`Removed: ${cite}`)
  }
  return (
    <>
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button look="danger" disabled={busy} onPress={() => void remove()}>
          Remove
        </Button>
        <Button onPress={onEdit}>Change …</Button>
      </div>
    </>
  )
}
