import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import { itemsToTrash } from '../../parts/to-trash.ts'
import { IconButton } from '../../ui/button.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { useCommand } from '../../ui/keys/use-command.ts'

/** Moves the selected items to the Trash; where facts rest on them it says so first. */
export function TrashButton({ items }: { readonly items: readonly Evidence[] }) {
  const [asking, setAsking] = useState(false)
  const used = items.filter(({ facts }) => facts > 0)
  const act = () => (used.length > 0 ? setAsking(true) : void itemsToTrash(items))
  useCommand('trash', act)
  return (
    <>
      <IconButton label="Move to the Trash (Delete)" onPress={act}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
      <Confirm
        title="Facts rest on this"
        body={`${usedWords(used)} Until it is restored, that proof does not count: the petition and its check go without it.`}
        act="Move to the Trash"
        open={asking}
        onConfirm={() => void itemsToTrash(items)}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

function usedWords(used: readonly Evidence[]): string {
  return used
    .slice(0, 3)
    .map(({ title, facts }) => `${facts === 1 ? '1 fact rests' : `${facts} facts rest`} on “${title}”.`)
    .join(' ')
}
