import type { Typeset, TypesetInput } from '../../document/typst/typeset.ts'
import type { Task } from '../jobs/task.ts'
import { warmTypesetter } from './typesetter.ts'

/** Sets Typst source as a tagged PDF in this thread's warm typesetter. Throws AppError `cannot-typeset`. */
export const typesetTask: Task<TypesetInput, Typeset> = async (input) => {
  const typesetter = await warmTypesetter()
  return typesetter.pdf(input)
}
