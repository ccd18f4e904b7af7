import { X } from 'lucide-react'
import type { EvidenceId } from '../../../domain/ids.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { useCommand } from '../../ui/keys/use-command.ts'

/** The opened items, once there is more than the one in sight. */
export function OpenTabs({ id }: { readonly id: EvidenceId }) {
  const items = useQuery('evidence', 'list', {}).data ?? []
  const opened = useStore((state) => state.opened)
  const { go, closeTab, say } = useStore.getState()
  const tabs = opened.flatMap((one) => items.find((item) => item.id === one) ?? [])
  const walk = (by: 1 | -1) => {
    const at = tabs.findIndex((tab) => tab.id === id)
    const next = tabs[(at + by + tabs.length) % tabs.length]
    if (next && next.id !== id) go(to.reader(next.id))
    else say('No other item is open.')
  }
  useCommand('next-tab', () => walk(1))
  useCommand('previous-tab', () => walk(-1))
  if (tabs.length < 2) return null
  return (
    <nav aria-label="Opened items">
      <ul className="open-tabs">
        {tabs.map((tab) => (
          <li key={tab.id} className={tab.id === id ? 'on' : ''}>
            <button
              type="button"
              title={tab.title}
              aria-current={tab.id === id ? 'page' : undefined}
              onClick={() => go(to.reader(tab.id))}
            >
              {tab.title}
            </button>
            <button type="button" className="close" aria-label={`Close ${tab.title}`} onClick={() => closeTab(tab.id)}>
              <X size={12} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
