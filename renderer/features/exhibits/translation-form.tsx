import { useState } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import { EvidenceId } from '../../../domain/ids.ts'
import { TRANSLATION_RULE, type Translation } from '../../../domain/translation.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { Select } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { MakeActions } from './make-actions.tsx'

interface TranslationFormProps {
  readonly id: EvidenceId
  readonly pair: Translation | null
  readonly onDone: () => void
}

interface Typed {
  readonly translationId: string
  readonly certificateId: string
  readonly translator: string
  readonly language: string
  readonly address: string
  readonly signedAt: string
  readonly signedOn: string
}

const NONE = 'none'

/** Which item translates this one, who translated it, and the certificate: made to sign, or the signed one. */
export function TranslationForm({ id, pair, onDone }: TranslationFormProps) {
  const others = (useQuery('evidence', 'list', {}).data ?? []).filter((item) => item.id !== id)
  const [typed, setTyped] = useState(() => typedFrom(pair))
  const { act, busy, error } = useAct()
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part })
  const save = () =>
    void act(async () => {
      await api.exhibits.pair({ ...typed, originalId: id, ...idsOf(typed) })
      onDone()
    })
  const whole = typed.translationId !== NONE && typed.translator.trim() && typed.language.trim()
  return (
    <div className="stack">
      <Items
        label="Its English translation"
        none="Choose …"
        items={others}
        value={typed.translationId}
        onChange={(translationId) => change({ translationId })}
      />
      <div className="two">
        <Field label="Translator" value={typed.translator} onChange={(translator) => change({ translator })} />
        <Field
          label="Translated from"
          value={typed.language}
          onChange={(language) => change({ language })}
          placeholder="Korean"
        />
      </div>
      <Items
        label="Certificate"
        none="Make a page to sign"
        items={others}
        value={typed.certificateId}
        onChange={(certificateId) => change({ certificateId })}
      />
      {typed.certificateId === NONE ? <ToSign typed={typed} onChange={change} /> : null}
      <MakeActions
        words="Bind them as one exhibit"
        onMake={whole ? save : null}
        busy={busy}
        error={error}
        onClose={onDone}
      />
    </div>
  )
}

interface ToSignProps {
  readonly typed: Typed
  readonly onChange: (part: Partial<Typed>) => void
}

function ToSign({ typed, onChange }: ToSignProps) {
  return (
    <>
      <Field label="Translator’s address" value={typed.address} onChange={(address) => onChange({ address })} />
      <div className="two">
        <Field label="Signed at" value={typed.signedAt} onChange={(signedAt) => onChange({ signedAt })} />
        <Field label="Signed on" value={typed.signedOn} onChange={(signedOn) => onChange({ signedOn })} />
      </div>
      <p className="quiet">{TRANSLATION_RULE.note}</p>
    </>
  )
}

interface ItemsProps {
  readonly label: string
  readonly none: string
  readonly items: readonly Evidence[]
  readonly value: string
  readonly onChange: (id: string) => void
}

function Items({ label, none, items, value, onChange }: ItemsProps) {
  const options = [{ id: NONE, words: none }, ...items.map(({ id, title }) => ({ id: id, words: title }))]
  return <Select<string> label={label} value={value} options={options} onChange={onChange} />
}

function typedFrom(pair: Translation | null): Typed {
  return {
    translationId: pair?.translationId ?? NONE,
    certificateId: pair?.certificateId ?? NONE,
    translator: pair?.translator ?? '',
    language: pair?.language ?? '',
    address: pair?.address ?? '',
    signedAt: pair?.signedAt ?? '',
    signedOn: pair?.signedOn ?? '',
  }
}

function idsOf({ translationId, certificateId, address, signedAt, signedOn }: Typed) {
  const orNull = (words: string) => words.trim() || null
  return {
    translationId: EvidenceId.parse(translationId),
    certificateId: certificateId === NONE ? null : EvidenceId.parse(certificateId),
    address: orNull(address),
    signedAt: orNull(signedAt),
    signedOn: orNull(signedOn),
  }
}
