import { LINE_WORDS, type ChainLayout, type ChainMap, type PlacedEdge } from '../../../domain/entities/chain-map.ts'
import { PROOFS, type Proof } from '../../../domain/entities/link.ts'
import type { EntityId } from '../../../domain/ids.ts'

/** Pixels of the screen to a point of the layout: letters as large as those around. */
const SCALE = 1.3

interface MapProps {
  readonly map: ChainMap
  /** The step whose proof is shown, by its place in the chain. */
  readonly edge: number | null
  readonly onEdge: (edge: number) => void
  readonly onChoose: (id: EntityId) => void
}

/** The chain drawn from left to right. For the pointer: the outline beside it has the same for the keyboard. */
export function DrawnChain({ map: { chain, layout, left, alt }, edge, onEdge, onChoose }: MapProps) {
  const proofOf = (placed: PlacedEdge) => chain.edges[placed.edge]?.proof ?? 'none'
  return (
    <figure className="chain-map">
      <div className="chain-drawing" tabIndex={0} role="group" aria-label="Drawing">
        <svg
          role="img"
          aria-label={alt}
          width={(layout.width + 4) * SCALE}
          height={(layout.height + 4) * SCALE}
          viewBox={`-2 -2 ${layout.width + 4} ${layout.height + 4}`}
        >
          {layout.edges.map((placed) => (
            <Line
              key={placed.edge}
              placed={placed}
              proof={proofOf(placed)}
              chosen={placed.edge === edge}
              onPress={() => onEdge(placed.edge)}
            />
          ))}
          {layout.nodes.map((node) => (
            <Box key={node.id} node={node} onPress={() => onChoose(node.id)} />
          ))}
        </svg>
      </div>
      {left === 0 ? null : (
        <p className="quiet">
          {left} more entities, who ship least, have no room in the map. The outline has them all.
        </p>
      )}
      <figcaption className="chain-legend">
        {PROOFS.map((proof) => (
          <span key={proof} className={`line-${proof}`}>
            <svg width="26" height="8" aria-hidden>
              <line x1="0" x2="26" y1="4" y2="4" />
            </svg>
            {LINE_WORDS[proof]}
          </span>
        ))}
        <span className="line-way">
          <svg width="26" height="8" aria-hidden>
            <line x1="0" x2="26" y1="4" y2="4" />
          </svg>
          the way into the United States
        </span>
      </figcaption>
    </figure>
  )
}

interface LineProps {
  readonly placed: PlacedEdge
  readonly proof: Proof
  readonly chosen: boolean
  readonly onPress: () => void
}

const looks = (...names: readonly (string | false)[]) => names.filter(Boolean).join(' ')

function Line({ placed: { path, arrow, words, proof: told, inWay }, proof, chosen, onPress }: LineProps) {
  return (
    <g className={looks('step', `line-${proof}`, inWay && 'in-way', chosen && 'chosen')} onClick={onPress}>
      <path d={path} className="reach" />
      <path d={path} className="stroke" />
      <path d={arrow} className="head" />
      {words.lines.map((line, i) => (
        <text key={line} x={words.x} y={words.y + i * 11}>
          {line}
        </text>
      ))}
      <text x={told.x} y={told.y} className="told">
        {told.words}
      </text>
    </g>
  )
}

function Box({ node, onPress }: { readonly node: ChainLayout['nodes'][number]; readonly onPress: () => void }) {
  const { x, y, width, height, lines, note, inWay } = node
  const middle = x + width / 2
  return (
    <g className={looks('box', inWay && 'in-way')} onClick={onPress}>
      <rect x={x} y={y} width={width} height={height} rx={3} />
      {lines.map((line, i) => (
        <text key={line} x={middle} y={y + 13 + i * 11}>
          {line}
        </text>
      ))}
      <text x={middle} y={y + 13 + lines.length * 11} className="note">
        {note}
      </text>
    </g>
  )
}
