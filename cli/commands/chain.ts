import { Command } from 'commander'
import { drawChain } from '../../core/entities/draw-chain.ts'
import { saveChain } from '../../core/entities/save-chain.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

type ChainOptions = SecretOptions & { out?: string; aliases?: boolean }

/** `chain CASE [--out FILE]` tells the supply chain step by step, how each is backed, and whether a proved way leads into the United States; `--out` draws it as a map. */
export function chainCommand(io: Io): CliCommand<[string], ChainOptions> {
  return {
    command: new Command('chain')
      .argument('<case>')
      .option('--out <file>', 'write the map as .svg, .png, .pdf or .graphml')
      .option('--aliases', 'in the map, aliases in place of protected names')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('the supply chain: its steps, how each is backed, and the way into the United States'),
    async run([path], { out, aliases = false, ...options }) {
      const { chain, file } = await withCase(io, path, options, async (app) => {
        const file = out === undefined ? null : await saveChain(app, { path: out, aliases }, io.signal)
        return { chain: drawChain(app), file }
      })
      const names = new Map(chain.nodes.map(({ id, name }) => [id, name]))
      const steps = chain.edges.map(({ from, to, words, proof }) => {
        return `${proof}\t${names.get(from) ?? ''} ${words} ${names.get(to) ?? ''}`
      })
      const wrote = file === null ? [] : [`The map is in ${file.path}.`]
      return { json: file === null ? chain : { ...chain, file }, lines: [...steps, chain.nexus.says, ...wrote] }
    },
  }
}
