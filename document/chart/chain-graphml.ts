import { stepWords } from '../../domain/entities/chain-map.ts'
import type { Chain } from '../../domain/entities/chain.ts'
import { attributes, textIn } from './svg.ts'

const KEYS = [
  ['node', 'name', 'string'],
  ['node', 'kind', 'string'],
  ['node', 'country', 'string'],
  ['node', 'tier', 'int'],
  ['edge', 'relation', 'string'],
  ['edge', 'words', 'string'],
  ['edge', 'proof', 'string'],
  ['edge', 'pinpoints', 'int'],
  ['edge', 'shipments', 'int'],
] as const

/** A chain as GraphML (graphml.graphdrawing.org), for programs that draw and measure graphs. Pure. */
export function chainGraphml({ nodes, edges }: Chain): string {
  const keys = KEYS.map(
    ([of, name, type]) => `<key${attributes({ id: name, for: of, 'attr.name': name, 'attr.type': type })}/>`,
  )
  const drawn = nodes.map(({ id, name, kind, country, tier }) => {
    return `<node${attributes({ id })}>${data({ name, kind, country, tier })}</node>`
  })
  const steps = edges.map((edge, i) => {
    const { from, to, kind, proof, evidence, shipments } = edge
    const told = data({ relation: kind, words: stepWords(edge), proof, pinpoints: evidence.length, shipments })
    return `<edge${attributes({ id: `e${i}`, source: from, target: to })}>${told}</edge>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '<graph id="chain" edgedefault="directed">',
    ...drawn,
    ...steps,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}

const data = (all: Readonly<Record<string, string | number | null>>) =>
  Object.entries(all)
    .flatMap(([key, value]) => (value === null ? [] : textIn('data', String(value), { key })))
    .join('')
