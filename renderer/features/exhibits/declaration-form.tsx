import { useState } from 'react'
import { Declaration, SECTION_1746 } from '../../../domain/declaration.ts'
import { Radios } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { MakeActions } from './make-actions.tsx'
import { useMake, type MakeProps } from './use-make.ts'

const PLACES = [
  { id: 'inside', words: 'In the United States' },
  { id: 'outside', words: 'Outside the United States' },
] as const

const EMPTY: Declaration = {
  ...{ title: '', declarant: '', capacity: '', statements: [], where: 'inside', signedAt: '', signedOn: '' },
}

/** What somebody declares under 28 U.S.C. § 1746, set as a page to sign. */
export function DeclarationForm(props: MakeProps) {
  const { before, onDone } = props
  const [typed, setTyped] = useState(before ? Declaration.parse(JSON.parse(before.definition)) : EMPTY)
  const [statements, setStatements] = useState(typed.statements.join('\n\n'))
  const { make, busy, error } = useMake(props, 'declaration')
  const change = (part: Partial<Declaration>) => setTyped({ ...typed, ...part })
  const rows = statements
    .split(/\n\s*\n/)
    .map((row) => row.trim())
    .filter(Boolean)
  const named = { ...typed, statements: rows, title: typed.title || `Declaration of ${typed.declarant}` }
  return (
    <div className="stack">
      <div className="two">
        <Field label="Who declares" value={typed.declarant} onChange={(declarant) => change({ declarant })} autoFocus />
        <Field
          label="As"
          value={typed.capacity}
          onChange={(capacity) => change({ capacity })}
          placeholder="Researcher"
        />
      </div>
      <Field
        label="Statements, an empty line between them"
        value={statements}
        onChange={setStatements}
        many
        rows={6}
        hint={`${rows.length} numbered ${rows.length === 1 ? 'statement' : 'statements'}`}
      />
      <Signing typed={typed} onChange={change} />
      <Field label="Title" value={typed.title} onChange={(title) => change({ title })} placeholder={named.title} />
      <MakeActions
        words={before ? 'Make it anew' : 'Make the declaration'}
        onMake={typed.declarant.trim() && rows.length > 0 ? () => make(named) : null}
        busy={busy}
        error={error}
        onClose={() => onDone(null)}
      />
    </div>
  )
}

interface SigningProps {
  readonly typed: Declaration
  readonly onChange: (part: Partial<Declaration>) => void
}

/** Where and when it is signed: the place decides the statute's form of words. */
function Signing({ typed, onChange }: SigningProps) {
  return (
    <>
      <Radios label="Signed" value={typed.where} options={PLACES} onChange={(where) => onChange({ where })} />
      <p className="quiet form-words">
        “{SECTION_1746[typed.where]} …” {SECTION_1746.cite}
      </p>
      <div className="two">
        <Field
          label="At (empty: a line to write on)"
          value={typed.signedAt}
          onChange={(signedAt) => onChange({ signedAt })}
        />
        <Field
          label="On"
          value={typed.signedOn}
          onChange={(signedOn) => onChange({ signedOn })}
          placeholder="November 24, 2026"
        />
      </div>
    </>
  )
}
