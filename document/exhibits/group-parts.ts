/** Exhibits in order, as few files as the limit allows without taking any of them apart: the indexes of each file's exhibits. `fixed` is what every file needs besides. */
export function groupParts(sizes: readonly number[], fixed: number, limit: number): readonly (readonly number[])[] {
  const groups: { members: number[]; size: number }[] = []
  for (const [index, size] of sizes.entries()) {
    const last = groups.at(-1)
    if (last && last.size + size <= limit) {
      last.members.push(index)
      last.size += size
    } else groups.push({ members: [index], size: fixed + size })
  }
  return groups.map(({ members }) => members)
}
