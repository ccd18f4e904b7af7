import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ExhibitEdit, ExhibitGroup, ListedExhibit } from '../../../domain/exhibit.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { IconButton, TextLink } from '../../ui/button.tsx'
import { Checkbox, Select } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useAutosave } from '../../ui/use-autosave.ts'
import { ExhibitPreview } from './exhibit-preview.tsx'
import { MadeHere } from './made-here.tsx'
import { publicWords } from './public-words.ts'
import { TranslationPair } from './translation-pair.tsx'

interface ExhibitDetailProps {
  readonly template: string
  readonly exhibit: ListedExhibit
  readonly groups: readonly ExhibitGroup[]
  readonly first: boolean
  readonly last: boolean
  readonly onMove: (by: number) => void
}

const NO_GROUP = 'none'

/** What is chosen for one exhibit, each line saved when it is left, and how it will be bound. */
export function ExhibitDetail({ template, exhibit, groups, first, last, onMove }: ExhibitDetailProps) {
  const { act, error } = useAct()
  const { evidenceId } = exhibit
  const save = (edit: ExhibitEdit) => void act(() => api.exhibits.arrange({ template, evidenceId, edit }))
  return (
    <div className="exhibit-detail">
      <Head exhibit={exhibit} first={first} last={last} onMove={onMove} />
      <TextLink onPress={() => useStore.getState().go(to.reader(evidenceId))}>{exhibit.itemTitle}</TextLink>
      {error ? <Problem error={error} /> : null}
      {exhibit.checks.map((check) => (
        <p key={check} className="note">
          {check}
        </p>
      ))}
      <Index exhibit={exhibit} onSave={save} />
      <Bound exhibit={exhibit} groups={groups} onSave={save} />
      <TranslationPair id={evidenceId} />
      <MadeHere template={template} id={evidenceId} />
      <ExhibitPreview template={template} exhibit={exhibit} />
    </div>
  )
}

interface PartProps {
  readonly exhibit: ListedExhibit
  readonly onSave: (edit: ExhibitEdit) => void
}

/** What cover sheet and annotated index say of it. What it is and what it supports come from the item and its facts. */
function Index({ exhibit, onSave }: PartProps) {
  const { what, supports, title, purpose, keyInformation } = exhibit
  return (
    <>
      <Line label="Short title" stored={title} onSave={(words) => onSave({ title: words })} />
      <dl className="index-words">
        <dt>What it is</dt>
        <dd>{what}</dd>
        <dt>What it supports</dt>
        <dd>{supports.length === 0 ? 'nothing yet: no fact on it is for a requirement' : supports.join('; ')}</dd>
        <dt>In the public version</dt>
        <dd>{publicWords(exhibit.inPublic)}</dd>
      </dl>
      <Line label="Purpose" stored={purpose} onSave={(words) => onSave({ purpose: words })} many />
      <Line
        label="Key information"
        stored={keyInformation}
        onSave={(words) => onSave({ keyInformation: words })}
        many
      />
    </>
  )
}

/** Which of its pages are bound, where it stands, and whether it is bound at all. */
function Bound({ exhibit, groups, onSave }: PartProps & Pick<ExhibitDetailProps, 'groups'>) {
  const options = [{ id: NO_GROUP, words: 'No group' }, ...groups.map(({ id, heading }) => ({ id, words: heading }))]
  const heading = (id: string) => groups.find((group) => group.id === id)?.heading ?? null
  return (
    <>
      <div className="field-row">
        <Line
          label="Pages to bind"
          stored={exhibit.excerpt ?? ''}
          placeholder="all; or 1-3, 7"
          onSave={(pages) => onSave({ pages })}
        />
        <Select<string>
          label="Group"
          value={exhibit.group ?? NO_GROUP}
          options={options}
          onChange={(id) => onSave({ group: heading(id) })}
        />
      </div>
      <Checkbox selected={exhibit.included} onChange={(included) => onSave({ included })}>
        Bind it even where nothing cites it
      </Checkbox>
    </>
  )
}

function Head({ exhibit, first, last, onMove }: Omit<ExhibitDetailProps, 'template' | 'groups'>) {
  const { number, frozen } = exhibit
  return (
    <div className="exhibit-head">
      <h2>Exhibit {number}</h2>
      {frozen ? <span className="quiet">filed under this number</span> : null}
      <span className="sp" />
      <IconButton label="Move up" disabled={first || frozen} onPress={() => onMove(-1)}>
        <ArrowUp size={15} aria-hidden />
      </IconButton>
      <IconButton label="Move down" disabled={last || frozen} onPress={() => onMove(1)}>
        <ArrowDown size={15} aria-hidden />
      </IconButton>
    </div>
  )
}

interface LineProps {
  readonly label: string
  readonly stored: string
  readonly onSave: (value: string) => void
  readonly many?: boolean
  readonly placeholder?: string
}

function Line({ label, stored, onSave, many, placeholder }: LineProps) {
  const saved = useAutosave(stored, onSave)
  return <Field label={label} {...saved} {...(many ? { many } : {})} {...(placeholder ? { placeholder } : {})} />
}
