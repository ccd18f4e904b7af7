import type { PDFDocumentProxy } from 'pdfjs-dist'
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { useEffect, useState } from 'react'
import { BundledData } from './binary-data.ts'

GlobalWorkerOptions.workerSrc = workerUrl

interface Opened {
  readonly of: Uint8Array
  readonly pdf: PDFDocumentProxy | null
  readonly failed: boolean
}

/** Opens a PDF's bytes for drawing. The document before stays until the next one can be drawn; both are let go of in turn. */
export function usePdf(bytes: Uint8Array | undefined): {
  readonly pdf: PDFDocumentProxy | null
  readonly failed: boolean
} {
  const [opened, setOpened] = useState<Opened | null>(null)
  useEffect(() => {
    if (!bytes) return undefined
    const task = getDocument({
      data: bytes.slice(),
      BinaryDataFactory: BundledData,
      useWorkerFetch: false,
      wasmUrl: new URL('pdf-decoders/', document.baseURI).href,
      enableXfa: false,
      stopAtErrors: false,
    })
    let live = true
    task.promise.then(
      (pdf) => live && setOpened({ of: bytes, pdf, failed: false }),
      () => live && setOpened({ of: bytes, pdf: null, failed: true }),
    )
    return () => {
      live = false
      window.setTimeout(() => void task.destroy(), 2000)
    }
  }, [bytes])
  return { pdf: opened?.pdf ?? null, failed: opened?.failed === true && opened.of === bytes }
}
