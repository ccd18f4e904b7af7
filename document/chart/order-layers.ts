/** A box of a layered drawing: its layer from the left, its height, and the boxes that lines lead on to from it. */
export interface Layered {
  readonly key: string
  readonly layer: number
  readonly height: number
  readonly next: readonly string[]
}

const SWEEPS = 8

/** The boxes by layer, ordered so that lines cross little: each goes to the mean place of its neighbours, to and fro. Pure: the same boxes give the same order. */
export function orderLayers(boxes: readonly Layered[]): readonly (readonly Layered[])[] {
  const count = 1 + Math.max(-1, ...boxes.map(({ layer }) => layer))
  const layers = Array.from({ length: count }, (_, n) => boxes.filter(({ layer }) => layer === n))
  const near = neighbours(boxes)
  const place = new Map<string, number>()
  const note = (layer: readonly Layered[]) => {
    for (const [i, { key }] of layer.entries()) place.set(key, (i + 0.5) / layer.length)
  }
  layers.forEach(note)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const order = layers.map((_, n) => (sweep % 2 === 0 ? n : count - 1 - n))
    for (const n of order) {
      const mean = new Map((layers[n] ?? []).map(({ key }) => [key, meanOf(near.get(key) ?? [], place, key)]))
      layers[n] = (layers[n] ?? []).toSorted((a, b) => (mean.get(a.key) ?? 0) - (mean.get(b.key) ?? 0))
      note(layers[n])
    }
  }
  return layers
}

function neighbours(boxes: readonly Layered[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>()
  const join = (one: string, other: string) => near.set(one, [...(near.get(one) ?? []), other])
  for (const { key, next } of boxes) {
    for (const other of next) {
      join(key, other)
      join(other, key)
    }
  }
  return near
}

function meanOf(keys: readonly string[], place: ReadonlyMap<string, number>, own: string): number {
  const places = keys.flatMap((key) => place.get(key) ?? [])
  return places.length === 0 ? (place.get(own) ?? 0) : places.reduce((sum, one) => sum + one, 0) / places.length
}
