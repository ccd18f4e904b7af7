import { Command } from 'commander'
import { checkBag } from '../../core/bag/check-bag.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'

/** `bag --check DIR` judges a bag by RFC 8493; no case is needed. */
export function bagCommand(io: Io): CliCommand<[], { check: string }> {
  return {
    command: new Command('bag')
      .requiredOption('--check <folder>', 'judge any bag of RFC 8493; fetches and changes nothing')
      .description('check a BagIt bag'),
    async run(_, { check }) {
      const report = await checkBag(check, { signal: io.signal })
      const { valid, problems } = report
      return {
        json: report,
        lines: [...problems, valid ? 'The bag holds.' : 'The bag does not hold.'],
        exit: valid ? 0 : 3,
      }
    },
  }
}
