import { templateById } from '../../templates/registry.ts'
import type { App } from '../app.ts'
import { returnLetter as letterOf } from '../conformity/return-letter.ts'
import { checkPetition } from './check-petition.ts'

/** The conformity report as a letter for the team, paragraph by paragraph. Throws `no-such-template`. */
export function draftReturnLetter(app: App, template: string): string[] {
  return [...letterOf(templateById(template), checkPetition(app, template))]
}
