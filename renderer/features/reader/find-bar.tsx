import { X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import type { PageText } from '../../../domain/evidence.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import type { Place } from './find-in-text.ts'
import { findInText } from './find-in-text.ts'

interface FindBarProps {
  readonly texts: readonly PageText[]
  readonly onPlace: (place: Place) => void
  readonly onClose: () => void
}

/** Finds words in the open item; Enter goes to the next page that has them. */
export function FindBar({ texts, onPlace, onClose }: FindBarProps) {
  const [words, setWords] = useState('')
  const [next, setNext] = useState(0)
  const places = findInText(texts, words)
  const go = () => {
    const place = places[next % Math.max(1, places.length)]
    if (!place) return
    onPlace(place)
    setNext(next + 1)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') go()
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
  }
  return (
    <div className="find-bar" role="search" onKeyDown={press}>
      <TextField
        aria-label="Find in this item"
        autoFocus
        value={words}
        onChange={(typed) => {
          setWords(typed)
          setNext(0)
        }}
      >
        <Input className="input" placeholder="Find in this item" />
      </TextField>
      <span className="quiet" role="status">
        {words.trim() === '' ? '' : `on ${places.length} of ${texts.length} pages`}
      </span>
      <Button onPress={go} disabled={places.length === 0}>
        Next
      </Button>
      <IconButton label="Close (Esc)" onPress={onClose}>
        <X size={14} aria-hidden />
      </IconButton>
    </div>
  )
}
