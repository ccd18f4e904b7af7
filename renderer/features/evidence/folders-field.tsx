import { X } from 'lucide-react'
import type { Evidence } from '../../../domain/evidence.ts'
import { folderPath, folderTree } from '../../../domain/folder.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { Select } from '../../ui/choice.tsx'
import { Problem } from '../../ui/problem.tsx'

const NONE = 'none'

/** The folders that all these items are in; another is chosen from a list, and one is left with its cross. */
export function FoldersField({ items }: { readonly items: readonly Evidence[] }) {
  const folders = useQuery('folders', 'list', {}).data ?? []
  const { act, error } = useAct()
  const ids = items.map(({ id }) => id)
  const within = folders.filter((folder) => ids.every((id) => folder.items.includes(id)))
  const others = folderTree(folders).filter(({ folder }) => !within.includes(folder))
  const options = [
    { id: NONE, words: folders.length === 0 ? 'No folders yet' : 'Put in a folder' },
    ...others.map(({ folder: { id, name }, depth }) => ({ id: String(id), words: `${'\u2003'.repeat(depth)}${name}` })),
  ]
  const put = (chosen: string) => {
    const folder = folders.find(({ id }) => id === chosen)
    if (folder) void act(() => api.folders.put({ folder: folder.id, ids }))
  }
  return (
    <div className="tags-field">
      {within.map(({ id, name }) => (
        <span key={id} className="chip tag" title={folderPath(folders, id)}>
          {name}
          <button
            type="button"
            aria-label={`Take out of the folder ${name}`}
            onClick={() => void act(() => api.folders.take({ folder: id, ids }))}
          >
            <X size={11} aria-hidden />
          </button>
        </span>
      ))}
      <Select
        label={items.length > 1 ? 'Put all of them in a folder' : 'Put in a folder'}
        hideLabel
        value={NONE}
        options={options}
        onChange={put}
      />
      {error ? <Problem error={error} /> : null}
    </div>
  )
}
