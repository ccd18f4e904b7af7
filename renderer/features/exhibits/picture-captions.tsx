import type { EvidenceId } from '../../../domain/ids.ts'
import { useQuery } from '../../data/use-query.ts'
import { Field } from '../../ui/field.tsx'

/** A picture on a sheet: which page of the item, and what is written under it; blank for the item's title. */
export interface CaptionedPicture {
  readonly evidenceId: EvidenceId
  readonly page: number
  readonly caption: string
}

/** The pictures chosen, in their order: those that were there keep their page and caption. */
export const withChosen = (
  before: readonly CaptionedPicture[],
  chosen: readonly EvidenceId[],
): readonly CaptionedPicture[] =>
  chosen.map((id) => before.find(({ evidenceId }) => evidenceId === id) ?? { evidenceId: id, page: 1, caption: '' })

interface PictureCaptionsProps {
  readonly pictures: readonly CaptionedPicture[]
  readonly onChange: (pictures: readonly CaptionedPicture[]) => void
}

/** What is written under each picture of a sheet. */
export function PictureCaptions({ pictures, onChange }: PictureCaptionsProps) {
  const items = useQuery('evidence', 'list', {}).data ?? []
  const write = (id: EvidenceId, caption: string) =>
    onChange(pictures.map((picture) => (picture.evidenceId === id ? { ...picture, caption } : picture)))
  if (pictures.length === 0) return null
  return (
    <div className="item-choices captions scroll" role="group" aria-label="Captions">
      {pictures.map(({ evidenceId, caption }) => {
        const title = items.find(({ id }) => id === evidenceId)?.title ?? 'An item'
        return (
          <Field
            key={evidenceId}
            label={`Under ${title}`}
            value={caption}
            onChange={(typed) => write(evidenceId, typed)}
            placeholder={title}
          />
        )
      })}
    </div>
  )
}
