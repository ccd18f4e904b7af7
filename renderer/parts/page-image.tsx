import { useEffect, useState } from 'react'
import type { Region } from '../../domain/fact.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import { usePageImage } from '../data/use-page-image.ts'

interface PageImageProps {
  readonly id: EvidenceId
  readonly page: number
  /** Pixels across; the picture fills its box whatever this is. */
  readonly width: number
  readonly alt: string
  /** Turned as the item is kept; without it regions of the page can be laid over. */
  readonly turned?: boolean
  /** The part of the upright page that is shown. */
  readonly crop?: Region | undefined
}

/** One page of an item as a picture made by the case host, or a plain sheet where none can be made. */
export function PageImage({ id, page, width, alt, turned = false, crop }: PageImageProps) {
  const { data, error } = usePageImage(id, page, width, turned, crop)
  const url = usePictureUrl(data?.png, 'image/png')
  if (error) return <div className="page-image none">{error.message}</div>
  return url ? <img className="page-image" src={url} alt={alt} draggable={false} /> : <div className="page-image" />
}

/** The address of a picture while it is shown; null until then. */
export function usePictureUrl(bytes: Uint8Array | undefined, type: 'image/png' | 'image/jpeg'): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (!bytes) return undefined
    const made = URL.createObjectURL(new Blob([bytes.slice()], { type }))
    const shown = window.setTimeout(() => setUrl(made))
    return () => {
      window.clearTimeout(shown)
      URL.revokeObjectURL(made)
    }
  }, [bytes, type])
  return url
}
