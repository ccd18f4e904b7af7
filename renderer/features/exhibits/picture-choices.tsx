import { useState } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import type { EvidenceId } from '../../../domain/ids.ts'
import { useQuery } from '../../data/use-query.ts'
import { Checkbox } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'

interface PictureChoicesProps {
  readonly label: string
  readonly chosen: readonly EvidenceId[]
  readonly onChange: (chosen: readonly EvidenceId[]) => void
}

/** So many are shown; the rest are found by typing. */
const MOST = 60

/** Pictures to be put on a sheet, in the order they are chosen. */
export function PictureChoices({ label, chosen, onChange }: PictureChoicesProps) {
  const pictures = (useQuery('evidence', 'list', {}).data ?? []).filter(({ mediaType }) =>
    mediaType.startsWith('image/'),
  )
  const [words, setWords] = useState('')
  const found = pictures.filter((item) => named(item, words))
  const toggle = (id: EvidenceId, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id))
  return (
    <>
      <Field
        label={`${label}: ${chosen.length} chosen`}
        value={words}
        onChange={setWords}
        placeholder="Find by title or file"
      />
      <div className="item-choices scroll" role="group" aria-label={label}>
        {found.slice(0, MOST).map((item) => (
          <Checkbox key={item.id} selected={chosen.includes(item.id)} onChange={(on) => toggle(item.id, on)}>
            {item.title} <span className="quiet">{item.originalName}</span>
          </Checkbox>
        ))}
        {found.length === 0 ? <p className="quiet">No pictures found.</p> : null}
        {found.length > MOST ? <p className="quiet">and {found.length - MOST} more</p> : null}
      </div>
    </>
  )
}

const named = ({ title, originalName }: Evidence, words: string) =>
  `${title} ${originalName}`.toLowerCase().includes(words.trim().toLowerCase())
