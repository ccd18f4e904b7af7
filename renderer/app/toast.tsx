import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button, IconButton } from '../ui/button.tsx'
import { useStore } from './store.ts'

/** How long a removal can be taken back by the toast, in ms; longer while a hand or the focus is on it. */
const STAYS = 10_000

/** What was just removed, with the way back. */
export function Toast() {
  const toast = useStore((state) => state.toast)
  return toast ? <Offer key={toast.id} words={toast.words} undo={toast.undo} /> : null
}

function Offer({ words, undo }: { readonly words: string; readonly undo: () => void }) {
  const [held, setHeld] = useState(false)
  const close = () => useStore.getState().offer(null)
  useEffect(() => {
    if (held) return undefined
    const timer = window.setTimeout(() => useStore.getState().offer(null), STAYS)
    return () => window.clearTimeout(timer)
  }, [held])
  return (
    <div
      className="toast"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{words}</span>
      <Button
        look="primary"
        onPress={() => {
          close()
          undo()
        }}
      >
        Undo
      </Button>
      <IconButton label="Put this away" onPress={close}>
        <X size={14} aria-hidden />
      </IconButton>
    </div>
  )
}
