import { Ellipsis } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'

const ACTS = [
  { id: 'new', words: 'New folder within …' },
  { id: 'rename', words: 'Rename …' },
  { id: 'move', words: 'Move …' },
  { id: 'remove', words: 'Remove, keep its items' },
] as const
export type FolderAct = (typeof ACTS)[number]['id']

/** What can be done with a folder. */
export function FolderMenu({ name, onAct }: { readonly name: string; readonly onAct: (act: FolderAct) => void }) {
  const take = (key: string | number) => {
    const chosen = ACTS.find(({ id }) => id === key)
    if (chosen) onAct(chosen.id)
  }
  return (
    <MenuTrigger>
      <Button className="btn plain icon" aria-label={`What to do with the folder ${name}`}>
        <Ellipsis size={14} aria-hidden />
      </Button>
      <Popover className="popover">
        <Menu onAction={take} items={ACTS}>
          {({ id, words }) => (
            <MenuItem id={id} className="option">
              {words}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
