import type { ShipmentGroup, TopGroups } from '../../domain/trade.ts'

/** The first `most` groups that name somebody, the one that names nobody apart, and the sum of what is left over. */
export function topGroups(groups: readonly ShipmentGroup[], most: number): TopGroups {
  const named = groups.filter(({ placeholder }) => !placeholder)
  const left = named.slice(most)
  const sum = (of: 'shipments' | 'weightKg' | 'valueUsd' | 'weighed' | 'valued') =>
    left.reduce((total, group) => total + group[of], 0)
  return {
    groups: named.slice(0, most),
    nobody: groups.find(({ placeholder }) => placeholder) ?? null,
    rest: {
      groups: left.length,
      shipments: sum('shipments'),
      weightKg: sum('weightKg'),
      valueUsd: sum('valueUsd'),
      weighed: sum('weighed'),
      valued: sum('valued'),
    },
  }
}
