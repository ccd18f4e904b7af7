import type { TimeToken } from '../../../domain/time-token.ts'
import { grouped } from '../../../document/counts.ts'
import { parseOts, type Attestation, type OtsProof } from './ots-format.ts'

/** What an OpenTimestamps proof says and how far its own operations lead. Throws an Error that says what of it is malformed. */
export async function readOts(bytes: Uint8Array): Promise<TimeToken> {
  const proof = await parseOts(bytes)
  const chains = proof.attestations.filter(({ height }) => height !== null)
  const [first] = chains
  return {
    scheme: 'opentimestamps',
    algorithm: proof.algorithm,
    digest: hex(proof.digest),
    at: null,
    by: first ? `claimed in ${blockWords(first)}` : pendingWords(proof),
    pending: chains.length === 0,
    checked: [
      `Its operations were done again: from the file’s hash they lead to ${chains.length === 0 ? 'what the calendar was given' : chains.map(rootWords).join(' and to ')}.`,
    ],
    faults: [],
    open: openWords(proof, chains),
  }
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const CHAIN = { bitcoin: 'Bitcoin', litecoin: 'Litecoin', ethereum: 'Ethereum', pending: '', unknown: '' } as const
const blockWords = ({ kind, height }: Attestation) => `${CHAIN[kind]} block ${grouped(height ?? 0)}`

/** A merkle root as block explorers show it: the bytes from the last to the first. */
function rootWords(attestation: Attestation): string {
  const bytes = attestation.kind === 'ethereum' ? attestation.message : Uint8Array.from(attestation.message).reverse()
  return `the merkle root ${hex(bytes)}, claimed of ${blockWords(attestation)}`
}

function pendingWords({ attestations }: OtsProof): string | null {
  const calendars = new Set(attestations.flatMap(({ calendar }) => (calendar === null ? [] : [calendar])))
  return calendars.size === 0 ? null : `pending at ${Array.from(calendars).join(', ')}`
}

function openWords({ attestations }: OtsProof, chains: readonly Attestation[]): string[] {
  const unknown = attestations.filter(({ kind }) => kind === 'unknown').length
  const blocks =
    chains.length === 0
      ? [
          'It names no block yet. Whether the calendar has put it into one can only be asked of the calendar, which this program does not do.',
        ]
      : [
          `That ${chains.map(blockWords).join(' and ')} has that merkle root, and when it was made, was not checked: that needs the block chain. Compare it with a copy of the block’s header.`,
        ]
  return [
    ...blocks,
    ...(unknown > 0 ? [`${unknown} of its attestations are of a kind this program does not know.`] : []),
  ]
}
