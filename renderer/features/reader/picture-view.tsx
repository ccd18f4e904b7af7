import { PageImage } from '../../parts/page-image.tsx'
import type { ViewProps } from './viewer.tsx'

/** A picture, whole; regions of it can be cited. */
export function PictureView({ item, zoom, overlay }: ViewProps) {
  return (
    <div className="desk scroll" tabIndex={0} role="group" aria-label={item.title}>
      <div className="sheet picture-sheet" data-page={1} style={{ width: `${zoom * 100}%` }}>
        <PageImage id={item.id} page={1} width={2000} alt={item.title} />
        {overlay(1)}
      </div>
    </div>
  )
}
