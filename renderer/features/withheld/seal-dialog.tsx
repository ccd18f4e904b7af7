import { useState } from 'react'
import type { ProtectedName } from '../../../domain/protection/protection.ts'
import {
  CONSENT_WORDS,
  CONSENTS,
  NO_DETAILS,
  RISK_WORDS,
  RISKS,
  type SourceDetails,
} from '../../../domain/protection/sealed-source.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'

interface SealProps {
  readonly name: ProtectedName
  readonly onClose: () => void
}

/** Seals a protected source, and keeps what is known of it for the sealed annex. */
export function SealDialog({ name, onClose }: SealProps) {
  const sources = useQuery('protection', 'sources', {}).data
  if (!sources) return null
  const known = sources.find(({ nameId }) => nameId === name.id)
  return <SealForm name={name} known={known ?? NO_DETAILS} onClose={onClose} />
}

function SealForm({ name, known, onClose }: SealProps & { readonly known: SourceDetails }) {
  const [{ contact, consent, limits, risk, riskNote }, setDetails] = useState(known)
  const details = { contact, consent, limits, risk, riskNote }
  const { act, busy, error } = useAct()
  const finish = async (done: Promise<boolean>) => {
    if (await done) onClose()
  }
  const seal = () => void finish(act(() => api.protection.seal({ name: name.id, details })))
  const open = () => void finish(act(() => api.protection.unseal({ name: name.id })))
  return (
    <Dialog title={name.sealed ? `${name.alias}, sealed` : `Seal ${name.alias}`} open onClose={onClose}>
      <p>
        No version of a petition prints a sealed name, only its alias, and pages of exhibits with it are covered. What
        stands here goes into the sealed annex alone.
      </p>
      <SourceFields details={details} onChange={(change) => setDetails({ ...details, ...change })} />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        {name.sealed ? (
          <Button look="plain" disabled={busy} onPress={open}>
            No longer sealed
          </Button>
        ) : null}
        <span className="sp" />
        <Button onPress={onClose}>Cancel</Button>
        <Button look="primary" disabled={busy} onPress={seal}>
          {name.sealed ? 'Save' : 'Seal'}
        </Button>
      </div>
    </Dialog>
  )
}

const CONSENT_CHOICES = CONSENTS.map((id) => ({ id, words: CONSENT_WORDS[id] }))
const RISK_CHOICES = RISKS.map((id) => ({ id, words: RISK_WORDS[id] }))

function SourceFields({
  details,
  onChange,
}: {
  readonly details: SourceDetails
  readonly onChange: (change: Partial<SourceDetails>) => void
}) {
  const { contact, consent, limits, risk, riskNote } = details
  return (
    <div className="stack">
      <Field
        label="Contact"
        value={contact}
        onChange={(next) => onChange({ contact: next })}
        placeholder="How the source is reached, and by whom"
        many
      />
      <Select
        label="Consent"
        value={consent}
        options={CONSENT_CHOICES}
        onChange={(next) => onChange({ consent: next })}
      />
      <Field
        label="Its limits"
        value={limits}
        onChange={(next) => onChange({ limits: next })}
        placeholder="What the consent does not cover"
        many
      />
      <Select label="Risk" value={risk} options={RISK_CHOICES} onChange={(next) => onChange({ risk: next })} />
      <Field label="Risk, why" value={riskNote} onChange={(next) => onChange({ riskNote: next })} many />
    </div>
  )
}
