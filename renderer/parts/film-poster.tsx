import { useState } from 'react'
import type { Evidence } from '../../domain/evidence.ts'
import { api } from '../data/api.ts'
import { frameOf } from './frame-of.ts'

/** Where a film is likely to show something, in seconds: many begin black. */
const SHOWN_AT = 1

/** The first moments of a film as a picture, which is kept for its lists; or words where it can't be played. */
export function FilmPoster({ item: { id } }: { readonly item: Pick<Evidence, 'id'> }) {
  const [shown, setShown] = useState<'waiting' | 'picture' | 'none'>('waiting')
  if (shown === 'none') return <span className="quiet">No picture can be made of this recording.</span>
  return (
    <span className="leaf picture">
      <video
        className="page-image"
        src={`/film/${id}#t=${String(SHOWN_AT)}`}
        preload="auto"
        muted
        disablePictureInPicture
        tabIndex={-1}
        aria-hidden
        onLoadedData={({ currentTarget }) => {
          const pictured = currentTarget.videoWidth > 0
          setShown(pictured ? 'picture' : 'none')
          if (pictured) void keepPoster(id, currentTarget)
        }}
        onError={() => setShown('none')}
      />
    </span>
  )
}

async function keepPoster(id: Evidence['id'], player: HTMLVideoElement): Promise<void> {
  const png = await frameOf(player)
  // Without it the film itself is shown again the next time.
  if (png) await api.evidence.keepPoster({ id, png }).catch(() => undefined)
}
