import type { Evidence } from '../../../domain/evidence.ts'
import { toAppError } from '../../../domain/errors.ts'
import { useStore } from '../../app/store.ts'
import { usePeek } from '../../data/use-peek.ts'
import { useTemplate } from '../../data/use-template.ts'
import { useCommand } from '../../ui/keys/use-command.ts'
import { citeWords } from './cite-words.ts'
import type { Pin } from './pin.ts'

/** Copies a cite of what is selected on a page, of the proof being written up, or of the page in sight. */
export function useCopyCite(item: Evidence | undefined, pin: Pin | null, here: number, row: number | null): void {
  const preview = usePeek(useTemplate()?.id ?? '')
  const copy = async (of: Evidence) => {
    const exhibit = preview?.exhibits.find(({ evidenceId }) => evidenceId === of.id)?.number ?? null
    const words = citeWords(
      of,
      exhibit,
      pin ?? { page: selectedPage() ?? here, region: null, ...(row === null ? {} : { row }) },
    )
    const { say } = useStore.getState()
    try {
      await window.bridge.shell.copyText(words)
      say(`Copied: ${words}`)
    } catch (thrown) {
      say(toAppError(thrown).message)
    }
  }
  useCommand('copy-cite', () => {
    if (item) void copy(item)
  })
}

/** The page on which words are selected now, or null. */
function selectedPage(): number | null {
  const selection = document.getSelection()
  const page = selection?.anchorNode?.parentElement?.closest<HTMLElement>('[data-text]')?.dataset.text
  return selection?.isCollapsed === false && page ? Number(page) : null
}
