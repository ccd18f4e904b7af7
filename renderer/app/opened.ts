import type { EvidenceId } from '../../domain/ids.ts'
import type { Route } from './route.ts'
import { to } from './route.ts'

/** The opened items, with the one a route leads to last if it was not among them; one read in place of another takes its tab. */
export function withOpened(
  opened: readonly EvidenceId[],
  route: Route,
  instead: EvidenceId | null = null,
): readonly EvidenceId[] {
  if (route.screen !== 'reader') return opened
  const left = opened.filter((id) => id !== instead || id === route.id)
  return left.includes(route.id) ? left : left.toSpliced(placeOf(opened, instead), 0, route.id)
}

function placeOf(opened: readonly EvidenceId[], id: EvidenceId | null): number {
  const at = opened.findIndex((one) => one === id)
  return at < 0 ? opened.length : at
}

interface Opened {
  readonly route: Route
  readonly trail: readonly Route[]
  readonly opened: readonly EvidenceId[]
}

/** Where the window is once an item's tab is closed: if it was read, at the tab that takes its place, else at the evidence. Going back passes it by. */
export function withoutTab({ route, trail, opened }: Opened, id: EvidenceId): Opened {
  const isIt = (one: Route) => one.screen === 'reader' && one.id === id
  const left = opened.filter((one) => one !== id)
  const next = left[Math.min(opened.indexOf(id), left.length - 1)]
  const instead = next === undefined ? to.evidence() : to.reader(next)
  return { opened: left, trail: trail.filter((one) => !isIt(one)), route: isIt(route) ? instead : route }
}
