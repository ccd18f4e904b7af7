import { useState } from 'react'
import { folderAndWithin, folderTree, type Folder } from '../../../domain/folder.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'

const TOP = 'top'

interface MoveProps {
  readonly folder: Folder
  readonly folders: readonly Folder[]
  readonly onClose: () => void
}

/** Moves a folder by choosing where it goes: the keyboard's way to what dragging does. */
export function MoveFolderDialog({ folder, folders, onClose }: MoveProps) {
  const [within, setWithin] = useState<string>(folder.parent ?? TOP)
  const { act, busy, error } = useAct()
  const own = folderAndWithin(folders, folder.id)
  const places = folderTree(folders).filter(({ folder: { id } }) => !own.has(id))
  const options = [
    { id: TOP, words: 'At the top' },
    ...places.map(({ folder: { id, name }, depth }) => ({ id: String(id), words: `${'\u2003'.repeat(depth)}${name}` })),
  ]
  const move = async () => {
    const target = folders.find(({ id }) => id === within)?.id ?? null
    if (await act(() => api.folders.move({ folder: folder.id, within: target }))) onClose()
  }
  return (
    <Dialog title={`Move “${folder.name}”`} open onClose={onClose}>
      <div className="stack">
        <Select label="Into" value={within} options={options} onChange={setWithin} />
        {error ? <Problem error={error} /> : null}
        <div className="actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" disabled={busy} onPress={() => void move()}>
            Move it
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
