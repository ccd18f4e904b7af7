import type { Evidence, EvidenceEdit } from '../../../domain/evidence.ts'
import { EVIDENCE_KINDS, KIND_WORDS } from '../../../domain/evidence.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { dateTrouble } from '../../parts/fact-form.tsx'
import { momentWords, sizeWords } from '../../parts/words.ts'
import { Select } from '../../ui/choice.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useCommand } from '../../ui/keys/use-command.ts'
import { FoldersField } from './folders-field.tsx'
import { LineField } from './line-field.tsx'
import { TagsField } from './tags-field.tsx'

const KINDS = EVIDENCE_KINDS.map((id) => ({ id, words: KIND_WORDS[id] }))
type Editable = Exclude<keyof EvidenceEdit, 'title' | 'kind' | 'turn'>

const LINES: readonly (readonly [Editable, string, string])[] = [
  ['date', 'Date', 'Nov 2020'],
  ['author', 'Author', 'Who wrote or made it'],
  ['publisher', 'Publisher', 'Who published it'],
  ['url', 'Address', 'Where it was published'],
  ['language', 'Language', 'en, zh, ko'],
  ['source', 'Source', 'Who gave it to you'],
  ['receivedHow', 'Received', 'By hand, e-mail, download'],
  ['receivedOn', 'Received on', '2026-11-23'],
  ['note', 'Note', 'For the team; never printed'],
]

/** What is known of an item; each line saves itself when it is left. */
export function DetailsTab({ item }: { readonly item: Evidence }) {
  const { act, error } = useAct()
  const save = (edit: EvidenceEdit) => void act(() => api.evidence.edit({ id: item.id, edit }))
  useCommand('edit', () => document.querySelector<HTMLElement>('.details textarea')?.focus())
  return (
    <div className="details">
      {error ? <Problem error={error} /> : null}
      <div className="detail-line">
        <span aria-hidden>Kind</span>
        <Select label="Kind" hideLabel value={item.kind} options={KINDS} onChange={(kind) => save({ kind })} />
      </div>
      <div className="detail-line">
        <span aria-hidden>Tags</span>
        <TagsField items={[item]} />
      </div>
      <div className="detail-line">
        <span aria-hidden>Folders</span>
        <FoldersField items={[item]} />
      </div>
      {LINES.map(([name, label, placeholder]) => (
        <LineField
          key={name}
          label={label}
          placeholder={placeholder}
          stored={item[name] ?? ''}
          trouble={name === 'date' || name === 'receivedOn' ? dateTrouble : undefined}
          onSave={(typed) => save({ [name]: typed.trim() === '' ? null : typed.trim() })}
        />
      ))}
      <Bytes item={item} />
    </div>
  )
}

function Bytes({ item }: { readonly item: Evidence }) {
  const grouped = item.sha256.match(/.{4}/g)?.join(' ') ?? item.sha256
  return (
    <dl>
      <dt>File</dt>
      <dd className="break">{item.originalName}</dd>
      <dt>Type</dt>
      <dd>
        {item.mediaType}, {sizeWords(item.bytes)}
        {item.pages === null ? '' : `, ${item.pages} ${item.pages === 1 ? 'page' : 'pages'}`}
      </dd>
      <dt>Added</dt>
      <dd>{momentWords(item.addedAt)}</dd>
      <dt>SHA-256</dt>
      <dd className="mono">{grouped}</dd>
    </dl>
  )
}
