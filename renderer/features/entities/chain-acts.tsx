import { api } from '../../data/api.ts'
import { DrawingActs } from '../../parts/drawing-acts.tsx'

/** The map of the chain as an exhibit or a file. */
export function ChainActs() {
  return (
    <DrawingActs
      what="map"
      data="steps"
      endings=".svg, .png, .pdf or .graphml"
      fileName="supply-chain.svg"
      make={(work, aliases) => api.exhibits.make({ work, kind: 'chain', definition: { aliases }, id: null })}
      save={(work, path, aliases) => api.entities.saveMap({ work, path, aliases })}
    />
  )
}
