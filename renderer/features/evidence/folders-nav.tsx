import { FolderPlus } from 'lucide-react'
import { useState, type DragEvent } from 'react'
import { DropZone } from 'react-aria-components'
import { folderTree, itemsWithin, type Folder } from '../../../domain/folder.ts'
import { EvidenceId, FolderId } from '../../../domain/ids.ts'
import { FOLDER } from '../../../domain/shelf.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { IconButton } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { FolderMenu, type FolderAct } from './folder-menu.tsx'
import { ITEM_TYPE } from './item-type.ts'
import { MoveFolderDialog } from './move-folder-dialog.tsx'
import { NameDialog } from './name-dialog.tsx'

const FOLDER_TYPE = 'application/x-withhold-folder'
type Doing = { readonly act: FolderAct | 'new'; readonly folder: Folder | null }

/** The folders as a tree: items and folders are dropped on one; its menu does the same by keyboard. */
export function FoldersNav() {
  const folders = useQuery('folders', 'list', {}).data ?? []
  const [doing, setDoing] = useState<Doing | null>(null)
  const { act, error } = useAct()
  const choose = (folder: Folder, next: FolderAct) => {
    if (next === 'remove') void act(() => api.folders.remove({ folder: folder.id }))
    else setDoing({ act: next, folder })
  }
  return (
    <>
      <h3 className="nav-head">
        Folders
        <IconButton label="New folder" onPress={() => setDoing({ act: 'new', folder: null })}>
          <FolderPlus size={14} aria-hidden />
        </IconButton>
      </h3>
      <ul>
        {folderTree(folders).map(({ folder, depth }) => (
          <FolderRow
            key={folder.id}
            folder={folder}
            depth={depth}
            count={itemsWithin(folders, folder.id).size}
            onAct={(next) => choose(folder, next)}
            onDropped={(run) => void act(run)}
          />
        ))}
      </ul>
      {error ? <Problem error={error} /> : null}
      {doing ? <Doings doing={doing} folders={folders} onClose={() => setDoing(null)} /> : null}
    </>
  )
}

interface DoingsProps {
  readonly doing: Doing
  readonly folders: readonly Folder[]
  readonly onClose: () => void
}

function Doings({ doing: { act, folder }, folders, onClose }: DoingsProps) {
  if (act === 'move' && folder) return <MoveFolderDialog folder={folder} folders={folders} onClose={onClose} />
  if (act === 'rename' && folder)
    return (
      <NameDialog
        title="Rename the folder"
        act="Rename"
        start={folder.name}
        onName={(name) => api.folders.rename({ folder: folder.id, name })}
        onClose={onClose}
      />
    )
  return (
    <NameDialog
      title={folder ? `New folder in “${folder.name}”` : 'New folder'}
      act="Make it"
      hint="Drag items onto it, or choose it under “Folders” in an item’s details."
      onName={(name) => api.folders.add({ name, within: folder?.id ?? null })}
      onClose={onClose}
    />
  )
}

interface RowProps {
  readonly folder: Folder
  readonly depth: number
  readonly count: number
  readonly onAct: (act: FolderAct) => void
  readonly onDropped: (run: () => Promise<unknown>) => void
}

function FolderRow({ folder, depth, count, onAct, onDropped }: RowProps) {
  const shelf = `${FOLDER}${folder.id}`
  const on = useStore((state) => state.shelf === shelf)
  const drag = (event: DragEvent) => event.dataTransfer.setData(FOLDER_TYPE, folder.id)
  return (
    <li draggable onDragStart={drag}>
      <DropZone
        className="folder-drop"
        aria-label={`Folder ${folder.name}`}
        getDropOperation={(types) => (types.has(ITEM_TYPE) ? 'link' : types.has(FOLDER_TYPE) ? 'move' : 'cancel')}
        onDrop={({ items }) => {
          const texts = items.flatMap((item) => (item.kind === 'text' ? [item] : []))
          onDropped(async () => {
            const moved = await Promise.all(
              texts.filter(({ types }) => types.has(FOLDER_TYPE)).map((item) => item.getText(FOLDER_TYPE)),
            )
            for (const id of moved) await api.folders.move({ folder: FolderId.parse(id), within: folder.id })
            const put = await Promise.all(
              texts.filter(({ types }) => types.has(ITEM_TYPE)).map((item) => item.getText(ITEM_TYPE)),
            )
            if (put.length > 0) await api.folders.put({ folder: folder.id, ids: put.map((id) => EvidenceId.parse(id)) })
          })
        }}
      >
        <button
          type="button"
          className="shelf"
          style={{ paddingInlineStart: 8 + depth * 12 }}
          aria-pressed={on}
          onClick={() => useStore.getState().setShelf(shelf)}
        >
          <span className="cut">{folder.name}</span> <small>{count}</small>
        </button>
        <FolderMenu name={folder.name} onAct={onAct} />
      </DropZone>
    </li>
  )
}
