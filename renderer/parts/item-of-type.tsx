import type { Evidence } from '../../domain/evidence.ts'
import { useQuery } from '../data/use-query.ts'
import { Select } from '../ui/choice.tsx'

/** A table as a file: what rows can be taken from. */
export const ROWS = /^text\/(csv|tab-separated-values)$/

/** A film or a sound. */
export const RECORDING = /^(video|audio)\//

/** The evidence of a media type, and of it the one that is chosen: the first until a person chooses. */
export function useItemsOfType(type: RegExp, chosen: string) {
  const items = (useQuery('evidence', 'list', {}).data ?? []).filter(({ mediaType }) => type.test(mediaType))
  return { items, chosen: items.find(({ id }) => id === chosen) ?? items[0] }
}

interface ItemChoiceProps {
  readonly label: string
  readonly items: readonly Evidence[]
  readonly chosen: Evidence
  readonly onChange: (id: string) => void
}

/** One item of several, by title. */
export function ItemChoice({ label, items, chosen, onChange }: ItemChoiceProps) {
  return (
    <Select<string>
      label={label}
      value={chosen.id}
      options={items.map(({ id, title }) => ({ id, words: title }))}
      onChange={onChange}
    />
  )
}
