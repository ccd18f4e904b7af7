import type { Evidence } from '../../domain/evidence.ts'
import { isRecording } from '../../domain/still.ts'
import { useQuery } from '../data/use-query.ts'
import { FilmPoster } from './film-poster.tsx'
import { usePictureUrl } from './page-image.tsx'

/** An item small: its picture as it was made once and kept, the first words of its text, or a plain sheet. */
export function ItemThumbnail({
  item,
}: {
  readonly item: Pick<Evidence, 'id' | 'sha256' | 'turn' | 'binding' | 'mediaType'>
}) {
  const { id, sha256, turn, binding } = item
  const { data, error } = useQuery('evidence', 'thumbnail', { id, sha256, turn, binding })
  const url = usePictureUrl(data?.kind === 'picture' ? data.jpeg : undefined, 'image/jpeg')
  if (url) return <img className="thumbnail" src={url} alt="" draggable={false} />
  if (data?.kind === 'text') return <span className="thumbnail text">{data.text}</span>
  if (data?.kind === 'none' && isRecording(item)) return <FilmPoster item={item} />
  return <span className="thumbnail blank">{error || data?.kind === 'none' ? 'No picture' : ''}</span>
}
