import { BookmarkPlus } from 'lucide-react'
import { useState } from 'react'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { IconButton } from '../../ui/button.tsx'
import { NameDialog } from './name-dialog.tsx'

/** Saves what narrows the list now under a name; nothing is offered while all is shown. */
export function SaveFilter() {
  const { shelf, evidenceFilter: words } = useStore()
  const [asking, setAsking] = useState(false)
  if (shelf === 'all' && words.trim() === '') return null
  return (
    <>
      <IconButton label="Save this filter …" onPress={() => setAsking(true)}>
        <BookmarkPlus size={15} aria-hidden />
      </IconButton>
      {asking ? (
        <NameDialog
          title="Save this filter"
          act="Save it"
          start={words.trim()}
          hint="It is kept in the case. One of the same name becomes this one."
          onName={(name) => api.folders.saveFilter({ name, shelf, words })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}
