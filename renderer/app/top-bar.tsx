import { Lock } from 'lucide-react'
import { useRef } from 'react'
import { Input, SearchField } from 'react-aria-components'
import type { CaseInfo } from '../../ipc/contract/case.ts'
import { useTemplate } from '../data/use-template.ts'
import { Button } from '../ui/button.tsx'
import { Keys } from '../ui/keys/keys.tsx'
import { useCommand } from '../ui/keys/use-command.ts'
import { to } from './route.ts'
import { useStore } from './store.ts'
import { lockCase } from './lock-case.ts'
import { UndoButtons } from './undo-buttons.tsx'

/** What stands above every screen: the case, its law, search, that it is saved, and the lock. */
export function TopBar({ info }: { readonly info: CaseInfo }) {
  const template = useTemplate()
  const savedAt = useStore((state) => state.savedAt)
  return (
    <header className="top">
      <b>Withhold</b>
      <span className="case-name" title={info.path}>
        {info.title}
      </span>
      {info.example ? <span className="state weak">Example, not for filing</span> : null}
      <span className="grounds">
        {template?.legalBasis.map((ground) => (
          <span key={ground} className="chip">
            {ground}
          </span>
        ))}
      </span>
      <CaseSearch />
      <UndoButtons />
      <span className="chip" title="Every change is written to the case at once">
        {savedAt ? `Saved ${savedAt}` : 'Saved'}
      </span>
      <Button onPress={lockCase}>
        <Lock size={13} aria-hidden />
        Lock
      </Button>
    </header>
  )
}

function CaseSearch() {
  const query = useStore((state) => state.query)
  const { setQuery, go } = useStore.getState()
  const input = useRef<HTMLInputElement>(null)
  useCommand('search', () => input.current?.focus())
  const open = () => {
    if (useStore.getState().route.screen !== 'search') go(to.search())
    else document.querySelector<HTMLElement>('.hit')?.focus()
  }
  return (
    <SearchField
      className="case-search"
      aria-label="Search the whole case"
      value={query}
      onChange={setQuery}
      onSubmit={open}
    >
      <Input ref={input} placeholder="Search the whole case" />
      <Keys of="search" />
    </SearchField>
  )
}
