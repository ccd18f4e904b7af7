import type { DragEvent } from 'react'
import { useState } from 'react'
import { useStore } from '../../app/store.ts'

interface Drop {
  readonly over: boolean
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
  }
}

/** Lets files and folders be dropped anywhere on an element; their paths wait for the batch's questions. */
export function useDrop(): Drop {
  const [over, setOver] = useState(false)
  const onDragOver = (event: DragEvent) => {
    // Items that are dragged within the window go to a folder, not into the case again.
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const onDragLeave = (event: DragEvent) => {
    if (event.currentTarget === event.target) setOver(false)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const paths = [...event.dataTransfer.files].map((file) => window.bridge.pathForFile(file)).filter(Boolean)
    if (paths.length > 0) useStore.getState().setBatch(paths)
  }
  return { over, handlers: { onDragOver, onDragLeave, onDrop } }
}
