import { AppError } from '../../domain/errors.ts'
import { readFields } from '../../db/repositories/fields.ts'
import { templateById } from '../../templates/registry.ts'
import type { App } from '../app.ts'
import { unverifiedLaw } from '../conformity/unverified-law.ts'
import { fieldProblems } from '../conformity/validate-fields.ts'
import { boundItems } from '../exhibits/bound-items.ts'
import { readArrangement } from '../exhibits/read-arrangement.ts'
import { reviewFaults } from '../review/review-faults.ts'
import { composePetition } from './compose-petition.ts'
import { slotsIn } from './slots-in.ts'

/** Refuses to make a petition for filing while a field it needs is not as it must be, law it cites was not compared with its text, it binds an item that review ruled out, or a placeholder is left. Throws `not-ready` with the reasons. */
export function refuseUnready(app: App, templateId: string): void {
  const template = templateById(templateId)
  const problems = fieldProblems(template, readFields(app.database.read, templateId), true)
  const fields = problems.map(({ field, says, problem }) => `${field} (${says}): ${problem}`)
  if (fields.length > 0) throw notReady(fields.join(' '), 'Set these fields and build again.')
  const { blocks, authorities } = composePetition(app, templateId, true).document
  const unverified = unverifiedLaw(authorities, blocks).map(({ cite }) => cite)
  if (unverified.length > 0)
    throw notReady(
      `It cites law that nobody has compared with its official text: ${unverified.join('; ')}.`,
      'Compare these texts with their official source and confirm each with its source and date (`confirm CASE --authority ID --source S --date D`), or leave out the part that cites them.',
    )
  refuseRuledOut(app, templateId)
  const slots = slotsIn(blocks).map((says) => `A placeholder is left in the text: [${says}].`)
  if (slots.length > 0) throw notReady(slots.join(' '), 'Fill or delete these placeholders and build again.')
}

function refuseRuledOut(app: App, templateId: string): void {
  const { read } = app.database
  const { view, document } = composePetition(app, templateId, true)
  const bound = boundItems(view, readArrangement(read, templateId), document)
  const ruledOut = reviewFaults(read, bound).filter(({ id }) => id === 'review-do-not-use')
  if (ruledOut.length > 0)
    throw notReady(
      ruledOut.map(({ says }) => says).join(' '),
      'Leave these items out of the petition, or have them reviewed again (`review CASE ID --as approved`).',
    )
}

function notReady(reasons: string, hint: string): AppError {
  return new AppError(
    'not-ready',
    `The petition can't be built for filing yet; no file was written. ${reasons}`,
    `${hint} A draft builds all the same.`,
  )
}
