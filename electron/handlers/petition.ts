import { adviseRoute } from '../../core/petition/advise-route.ts'
import { buildPetition } from '../../core/petition/build-petition.ts'
import { checkPetition } from '../../core/petition/check-petition.ts'
import { chooseTemplate } from '../../core/petition/choose-template.ts'
import { draftReturnLetter } from '../../core/petition/draft-return-letter.ts'
import { listTemplates } from '../../core/petition/list-templates.ts'
import { previewPetition } from '../../core/petition/preview-petition.ts'
import { readFields } from '../../core/petition/read-fields.ts'
import { setField } from '../../core/petition/set-field.ts'
import { writeReturnLetter } from '../../core/petition/write-return-letter.ts'
import { caseOf } from '../host.ts'
import { watched } from '../work.ts'
import type { GroupHandlers } from './group.ts'
import { writingHandlers } from './writing.ts'

/** The petition: its fields, what it lacks, its pages and its export. Each call is answered by one verb of the core. */
export const petitionHandlers = {
  ...writingHandlers,
  route: (host) => adviseRoute(caseOf(host)),
  choose: (host, { template }) => chooseTemplate(caseOf(host), template),
  templates: () => listTemplates(),
  fields: (host, { template }) => ({ ...readFields(caseOf(host), template) }),
  setField: (host, input) => setField(caseOf(host), input),
  check: (host, { template }) => checkPetition(caseOf(host), template),
  returnLetter: (host, { template }) => draftReturnLetter(caseOf(host), template),
  writeLetter: (host, { work, ...input }) =>
    watched(host, work, 'Writing the letter', async ({ signal }) => [
      ...(await writeReturnLetter(caseOf(host), input, signal)).files,
    ]),
  preview: (host, { template, work, version }) =>
    watched(host, work, 'Setting the pages', (watch) => previewPetition(caseOf(host), template, { ...watch, version })),
  export: (host, { work, ...input }) =>
    watched(host, work, 'Exporting', (watch) => buildPetition(caseOf(host), input, watch)),
} satisfies GroupHandlers<'petition'>
