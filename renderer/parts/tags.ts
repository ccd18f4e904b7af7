import type { Evidence } from '../../domain/evidence.ts'

type Tagged = Pick<Evidence, 'tags'>

/** Every tag in use with how many items have it, in the order of the alphabet. */
export function tagsInUse(items: readonly Tagged[]): readonly { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const tag of items.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].map(([tag, count]) => ({ tag, count })).toSorted((a, b) => a.tag.localeCompare(b.tag, 'en'))
}

/** The tags that all of the items have. */
export function commonTags(items: readonly Tagged[]): readonly string[] {
  const [first, ...rest] = items
  return (first?.tags ?? []).filter((tag) => rest.every(({ tags }) => tags.includes(tag)))
}
