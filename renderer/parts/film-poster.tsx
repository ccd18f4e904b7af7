import { useState } from 'react'
import type { Evidence } from '../../domain/evidence.ts'

/** Where a film is likely to show something, in seconds: many begin black. */
const SHOWN_AT = 1

/** The first moments of a film as a picture, or words where it can't be played. */
export function FilmPoster({ item }: { readonly item: Evidence }) {
  const [shown, setShown] = useState<'waiting' | 'picture' | 'none'>('waiting')
  if (shown === 'none') return <span className="quiet">No picture can be made of this recording.</span>
  return (
    <span className="leaf picture">
      <video
        className="page-image"
        src={`/film/${item.id}#t=${String(SHOWN_AT)}`}
        preload="auto"
        muted
        disablePictureInPicture
        tabIndex={-1}
        aria-hidden
        onLoadedData={({ currentTarget }) => setShown(currentTarget.videoWidth > 0 ? 'picture' : 'none')}
        onError={() => setShown('none')}
      />
    </span>
  )
}
