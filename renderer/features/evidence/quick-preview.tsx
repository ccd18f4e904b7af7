import { X } from 'lucide-react'
import type { Evidence } from '../../../domain/evidence.ts'
import { KIND_WORDS } from '../../../domain/evidence.ts'
import { IconButton } from '../../ui/button.tsx'
import { useCommand } from '../../ui/keys/use-command.ts'
import { Leaves } from '../../parts/leaves.tsx'

const MOST_PAGES = 4

interface QuickPreviewProps {
  readonly item: Evidence
  readonly onClose: () => void
}

/** The selected item's first pages beside the list, large; the list keeps the focus, so that its arrow keys show the next one. */
export function QuickPreview({ item, onClose }: QuickPreviewProps) {
  useCommand('back', onClose)
  const pages = item.pages ?? 0
  return (
    <section className="quick" aria-label={`Quick preview of ${item.title}`}>
      <header className="quick-head">
        <h3 title={item.title}>{item.title}</h3>
        <IconButton label="Close the preview (Space)" onPress={onClose}>
          <X size={14} aria-hidden />
        </IconButton>
      </header>
      <div className="quick-pages scroll" tabIndex={0} role="group" aria-label="First pages" key={item.id}>
        <Leaves item={item} most={MOST_PAGES} large />
      </div>
      <footer className="quiet">
        {KIND_WORDS[item.kind]}
        {pages > MOST_PAGES ? `, first ${MOST_PAGES} of ${pages} pages` : ''} <kbd>Enter</kbd> opens, <kbd>Esc</kbd>{' '}
        closes
      </footer>
    </section>
  )
}
