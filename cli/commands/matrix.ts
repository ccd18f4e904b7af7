import { Command } from 'commander'
import type { MatrixRow } from '../../domain/matrix.ts'
import { drawMatrix } from '../../core/facts/draw-matrix.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

/** `matrix CASE --template T` shows which kinds of evidence support each requirement, and where there is none. */
export function matrixCommand(io: Io): CliCommand<[string], SecretOptions & { template: string }> {
  return {
    command: new Command('matrix')
      .argument('<case>')
      .requiredOption('--template <id>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('show the facts by requirement and kind of evidence'),
    async run([path], options) {
      const matrix = await withReadCase(io, path, options, (app) => drawMatrix(app, options.template))
      return { json: matrix, lines: matrix.rows.map(lineOf) }
    },
  }
}

function lineOf({ requirement, says, cells }: MatrixRow): string {
  const held = cells.filter(({ count }) => count > 0)
  const words = held.map(({ kind, count, strongest, against }) => {
    const weight = strongest === null ? 'not weighed' : `strongest ${strongest}`
    return `${kind} ${count} (${weight}${against > 0 ? `, ${against} against` : ''})`
  })
  return `${requirement}: ${says}\n    ${words.length > 0 ? words.join(', ') : 'none'}`
}
