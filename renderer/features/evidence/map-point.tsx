import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import land from 'world-atlas/land-110m.json'
import type { Point } from '../../../domain/file-says.ts'

/** One unit a degree; the sea around the poles is left out. */
const TOP = 84
const BOTTOM = -58

/** A place on an outline of the world that ships with the app (Natural Earth): nothing is fetched to show it. */
export function MapPoint({ point }: { readonly point: Point }) {
  const [x, y] = [point.longitude + 180, TOP - point.latitude]
  const where = `${point.latitude.toFixed(2)}° north, ${point.longitude.toFixed(2)}° east`
  return (
    <svg
      className="map-point"
      viewBox={`0 0 360 ${String(TOP - BOTTOM)}`}
      role="img"
      aria-label={`On the map: ${where}`}
    >
      <path d={OUTLINE} />
      <circle cx={x} cy={y} r={9} className="ring" />
      <circle cx={x} cy={y} r={2.5} />
    </svg>
  )
}

const OUTLINE = outline()

function outline(): string {
  const world = land as unknown as Topology<{ land: GeometryCollection }>
  const shapes = feature(world, world.objects.land)
  const rings = shapes.features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flat()
      : geometry.type === 'Polygon'
        ? geometry.coordinates
        : [],
  )
  return rings
    .map((ring) => `M${ring.map(([x = 0, y = 0]) => `${(x + 180).toFixed(1)} ${(TOP - y).toFixed(1)}`).join('L')}Z`)
    .join('')
}
