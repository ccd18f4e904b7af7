import { useState } from 'react'
import type { Region } from '../../../../domain/fact.ts'
import { cropWords, isCrop, type FigureShape } from '../../../../domain/figure.ts'
import { Overlay } from '../../../parts/overlay.tsx'
import { PageImage } from '../../../parts/page-image.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'

interface FigureCropProps extends Pick<FigureShape, 'evidenceId' | 'page'> {
  readonly crop: Region | null
  readonly onCrop: (crop: Region | null) => void
  readonly onClose: () => void
}

/** Chooses the part of its page that a figure shows, on the page as it was received: with the pointer, or with the arrow keys. */
export function FigureCrop({ evidenceId, page, crop, onCrop, onClose }: FigureCropProps) {
  const [part, setPart] = useState(crop)
  const draw = (_page: number, region: Region) => {
    if (isCrop(region)) setPart(region)
  }
  return (
    <Dialog title="Show a part of the picture" open onClose={onClose}>
      <p className="quiet">
        Drag over the part to be shown, or use the arrow keys and Enter. The exhibit keeps the whole; the figure says
        that it is a detail.
      </p>
      <div className="figure-crop">
        <div className="figure-crop-page">
          <PageImage id={evidenceId} page={page} width={900} alt="The whole page, as it was received" />
          <Overlay page={page} regions={part ? [part] : []} held={[]} drawing start={part === null} onDraw={draw} />
        </div>
      </div>
      <p role="status">{part ? `Shown: ${cropWords(part)}.` : 'Shown: all of it.'}</p>
      <div className="actions">
        <Button onPress={onClose}>Leave it as it was</Button>
        <Button disabled={part === null} onPress={() => setPart(null)}>
          Choose again
        </Button>
        {crop ? <Button onPress={() => onCrop(null)}>Show all of it</Button> : null}
        <Button look="primary" disabled={part === null} onPress={() => onCrop(part)}>
          Show this part
        </Button>
      </div>
    </Dialog>
  )
}
