import { AppError } from '../../domain/errors.ts'
import type { QuarterTurn } from '../../domain/evidence.ts'
import { runQpdf } from '../evidence/qpdf.ts'

/** The pages of a PDF shown turned clockwise by so much more; what stands on them stays as it is. Throws AppError `cannot-bind`. */
export async function turnPages(pdf: Uint8Array, turn: QuarterTurn): Promise<Uint8Array> {
  if (turn === 0) return pdf
  const args = ['--object-streams=disable', '--stream-data=preserve', `--rotate=+${String(turn)}`]
  const { output } = await runQpdf(pdf, [...args, '/in.pdf', '/out.pdf'])
  if (output) return new Uint8Array(output)
  throw new AppError(
    'cannot-bind',
    'The pages of an exhibit can’t be turned. No file was written.',
    'Turn the item back in the reader, and build again.',
  )
}
