import { useState } from 'react'
import { MediaSheet } from '../../../domain/picture-sheet.ts'
import { ItemChoice, RECORDING, useItemsOfType } from '../../parts/item-of-type.tsx'
import { Field } from '../../ui/field.tsx'
import { MakeActions } from './make-actions.tsx'
import { PictureCaptions, withChosen, type CaptionedPicture } from './picture-captions.tsx'
import { PictureChoices } from './picture-choices.tsx'
import { useMake, type MakeProps } from './use-make.ts'

interface Typed {
  readonly evidenceId: string
  readonly duration: string
  readonly shows: string
  readonly offered: string
}

/** A sheet that stands for a film or a sound: how long it is, what it shows, and stills with their places. */
export function MediaForm(props: MakeProps) {
  const { before, onDone } = props
  const was = before ? MediaSheet.parse(JSON.parse(before.definition)) : null
  const [typed, setTyped] = useState<Typed>(was ?? { evidenceId: '', duration: '', shows: '', offered: '' })
  const { items, chosen } = useItemsOfType(RECORDING, typed.evidenceId)
  const [stills, setStills] = useState<readonly CaptionedPicture[]>(was?.stills ?? [])
  const [places, setPlaces] = useState(was?.stills.map(({ at }) => at).join(', ') ?? '')
  const { make, busy, error } = useMake(props, 'media-sheet')
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part })
  const at = places.split(',').map((place) => place.trim())
  if (!chosen) return <p className="note">There is no film or sound among the evidence.</p>
  const definition = {
    ...typed,
    evidenceId: chosen.id,
    stills: stills.map((still, i) => ({ ...still, at: at[i] ?? '' })),
  }
  return (
    <div className="stack">
      <ItemChoice label="Recording" items={items} chosen={chosen} onChange={(evidenceId) => change({ evidenceId })} />
      <Recording typed={typed} onChange={change} />
      <PictureChoices
        label="Stills"
        chosen={stills.map(({ evidenceId }) => evidenceId)}
        onChange={(next) => setStills(withChosen(stills, next))}
      />
      <PictureCaptions pictures={stills} onChange={setStills} />
      {stills.length > 0 ? (
        <Field
          label="Places of the stills in the recording, a comma between them"
          value={places}
          onChange={setPlaces}
          placeholder="0:02:10, 0:04:45"
          hint="In the order the stills were chosen."
        />
      ) : null}
      <MakeActions
        words={before ? 'Make it anew' : 'Make the sheet'}
        onMake={() => make(definition)}
        busy={busy}
        error={error}
        onClose={() => onDone(null)}
      />
    </div>
  )
}

interface RecordingProps {
  readonly typed: Typed
  readonly onChange: (part: Partial<Typed>) => void
}

function Recording({ typed, onChange }: RecordingProps) {
  return (
    <>
      <div className="two">
        <Field
          label="Duration"
          value={typed.duration}
          onChange={(duration) => onChange({ duration })}
          placeholder="0:12:31"
        />
        <Field
          label="How to get it"
          value={typed.offered}
          onChange={(offered) => onChange({ offered })}
          placeholder="On a memory stick, on request"
        />
      </div>
      <Field label="What it shows" value={typed.shows} onChange={(shows) => onChange({ shows })} many />
    </>
  )
}
