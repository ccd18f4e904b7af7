import { FolderPlus, LayoutGrid, List, Plus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { useStore } from '../../app/store.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { FilterChip } from '../../ui/chip.tsx'
import { useCommand } from '../../ui/keys/use-command.ts'
import { useQuery } from '../../data/use-query.ts'
import { FOLDER } from '../../../domain/shelf.ts'
import { shelves } from '../../parts/shelves.ts'
import { useShelfContext } from '../../parts/use-shelf-context.ts'
import { SaveFilter } from './save-filter.tsx'

/** The list's heading: what narrows it, and the ways to add to it. */
export function EvidenceBar() {
  const choose = useChoose()
  return (
    <div className="bar evidence-bar">
      <h2>Evidence</h2>
      <ShelfChip />
      <span className="sp" />
      <Filter />
      <SaveFilter />
      <Look />
      <Button onPress={() => void choose('folder')}>
        <FolderPlus size={14} aria-hidden />
        Add folder
      </Button>
      <Button look="primary" onPress={() => void choose('files')}>
        <Plus size={14} aria-hidden />
        Add files
      </Button>
    </div>
  )
}

/** Table or small pictures. */
function Look() {
  const { look, setLook } = useStore()
  return (
    <div className="look" role="group" aria-label="How the items are shown">
      <IconButton label="As a table" pressed={look === 'table'} onPress={() => setLook('table')}>
        <List size={15} aria-hidden />
      </IconButton>
      <IconButton label="As pictures" pressed={look === 'pictures'} onPress={() => setLook('pictures')}>
        <LayoutGrid size={15} aria-hidden />
      </IconButton>
    </div>
  )
}

function ShelfChip() {
  const shelf = useStore((state) => state.shelf)
  const items = useQuery('evidence', 'list', {}).data ?? []
  const context = useShelfContext()
  if (shelf === 'all') return null
  const { kinds, tags, review, mend } = shelves(items, context)
  const folder = context.folders.find(({ id }) => `${FOLDER}${id}` === shelf)?.name
  const words = folder ?? [...kinds, ...tags, ...review, ...mend].find(({ id }) => id === shelf)?.words ?? shelf
  return (
    <FilterChip selected onChange={() => useStore.getState().setShelf('all')}>
      {words}
    </FilterChip>
  )
}

function Filter() {
  const filter = useStore((state) => state.evidenceFilter)
  const input = useRef<HTMLInputElement>(null)
  useCommand('find', () => input.current?.focus())
  return (
    <SearchField aria-label="Filter the list" value={filter} onChange={useStore.getState().setEvidenceFilter}>
      <Input ref={input} className="input filter" placeholder="Filter" />
    </SearchField>
  )
}

/** Opens the picker for files or a folder; what is picked waits for the batch's questions. */
function useChoose(): (what: 'files' | 'folder') => Promise<void> {
  const { choosing, setChoosing, setBatch } = useStore()
  const choose = async (what: 'files' | 'folder') => {
    const { shell } = window.bridge
    const folder = what === 'folder' ? await shell.chooseFolder('evidence') : null
    const paths = what === 'files' ? await shell.chooseFiles() : folder === null ? [] : [folder]
    if (paths.length > 0) setBatch(paths)
  }
  const latest = useRef(choose)
  useEffect(() => {
    if (!choosing) return
    setChoosing(false)
    void latest.current('files')
  }, [choosing, setChoosing])
  return choose
}
