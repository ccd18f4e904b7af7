import { useState } from 'react'
import { ContactSheet } from '../../../domain/picture-sheet.ts'
import { Select } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { MakeActions } from './make-actions.tsx'
import { PictureCaptions, withChosen, type CaptionedPicture } from './picture-captions.tsx'
import { PictureChoices } from './picture-choices.tsx'
import { useMake, type MakeProps } from './use-make.ts'

const COLUMNS = [
  { id: '2', words: 'Two beside each other' },
  { id: '3', words: 'Three beside each other' },
  { id: '4', words: 'Four beside each other' },
] as const

/** A group of photographs, small and side by side, each with its source, date and hash. */
export function ContactForm(props: MakeProps) {
  const { before, onDone } = props
  const was = before ? ContactSheet.parse(JSON.parse(before.definition)) : null
  const [title, setTitle] = useState(was?.title ?? '')
  const [note, setNote] = useState(was?.note ?? '')
  const [columns, setColumns] = useState<'2' | '3' | '4'>(was ? `${was.columns}` : '3')
  const [pictures, setPictures] = useState<readonly CaptionedPicture[]>(was?.pictures ?? [])
  const { make, busy, error } = useMake(props, 'contact-sheet')
  const chosen = pictures.map(({ evidenceId }) => evidenceId)
  const definition = { title, note, columns: Number(columns), pictures: pictures.map((picture) => ({ ...picture })) }
  return (
    <div className="stack">
      <Field label="Title" value={title} onChange={setTitle} placeholder="Photographs of the packing hall" />
      <PictureChoices label="Pictures" chosen={chosen} onChange={(next) => setPictures(withChosen(pictures, next))} />
      <PictureCaptions pictures={pictures} onChange={setPictures} />
      <Select label="Size" value={columns} options={COLUMNS} onChange={setColumns} />
      <Field label="What they are, in a line or two" value={note} onChange={setNote} many />
      <MakeActions
        words={before ? 'Make it anew' : 'Make the sheet'}
        onMake={title.trim() && chosen.length > 0 ? () => make(definition) : null}
        busy={busy}
        error={error}
        onClose={() => onDone(null)}
      />
    </div>
  )
}
