import { z } from 'zod'
import { EvidenceId } from '../ids.ts'
import { Chain } from './chain.ts'

/** What a person asks for: the map's title, and whether protected names give way to their aliases, so that a public version can show it. */
export const ChainAsked = z.object({
  title: z.string().trim().max(300).default(''),
  aliases: z.boolean().default(false),
})
export type ChainAsked = z.infer<typeof ChainAsked>

/** A map as it was frozen: the chain of that day, and the items it rests on, its data first. */
export const FrozenChain = z.object({ ...ChainAsked.shape, chain: Chain, evidence: z.array(EvidenceId) })
export type FrozenChain = z.infer<typeof FrozenChain>
