import { Command } from 'commander'
import { drawChain } from '../../core/entities/draw-chain.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

/** `chain CASE` tells the supply chain step by step, how each is backed, and whether a proved way leads into the United States. */
export function chainCommand(io: Io): CliCommand<[string], SecretOptions> {
  return {
    command: new Command('chain')
      .argument('<case>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('the supply chain: its steps, how each is backed, and the way into the United States'),
    async run([path], options) {
      const chain = await withCase(io, path, options, drawChain)
      const names = new Map(chain.nodes.map(({ id, name }) => [id, name]))
      const steps = chain.edges.map(({ from, to, words, proof }) => {
        return `${proof}\t${names.get(from) ?? ''} ${words} ${names.get(to) ?? ''}`
      })
      return { json: chain, lines: [...steps, chain.nexus.says] }
    },
  }
}
