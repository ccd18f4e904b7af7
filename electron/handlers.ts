import { caseInfo } from '../core/case/case-info.ts'
import { createCase } from '../core/case/create-case.ts'
import { openCase } from '../core/case/open-case.ts'
import { saveRecoverySheet } from '../core/case/recovery-sheet.ts'
import { renameCase } from '../core/case/rename-case.ts'
import { verifyCase } from '../core/case/verify-case.ts'
import { readCustody } from '../core/custody/read-custody.ts'
import { addEvidence } from '../core/evidence/add-evidence.ts'
import { editEvidence } from '../core/evidence/edit-evidence.ts'
import { extractOriginal } from '../core/evidence/extract-original.ts'
import { listEvidence } from '../core/evidence/list-evidence.ts'
import { existingEvidence } from '../core/evidence/read-evidence.ts'
import { showOriginal, showPage, showText } from '../core/evidence/show-page.ts'
import { addFact } from '../core/facts/add-fact.ts'
import { editFact, removeFact } from '../core/facts/edit-fact.ts'
import { listFacts } from '../core/facts/list-facts.ts'
import { buildPetition } from '../core/petition/build-petition.ts'
import { checkPetition } from '../core/petition/check-petition.ts'
import { draftReturnLetter } from '../core/petition/draft-return-letter.ts'
import { listTemplates } from '../core/petition/list-templates.ts'
import { previewPetition } from '../core/petition/preview-petition.ts'
import { readFields } from '../core/petition/read-fields.ts'
import { setField } from '../core/petition/set-field.ts'
import { searchCase } from '../core/search/search-case.ts'
import type { Handlers } from '../ipc/call.ts'
import type { WithholdContract } from '../ipc/contract.ts'
import { caseOf, hold, release, type Host } from './host.ts'
import { openExample } from './open-example.ts'
import { changeOpenPassphrase } from './change-open-passphrase.ts'
import { watched } from './work.ts'

/** Every call of the window, answered by one verb of the core. */
export const handlers = {
  case: {
    create: async (host, input) => {
      const { app, caseId, recoveryKey } = await createCase(input, host.around)
      await release(host)
      hold(host, app)
      return { caseId, recoveryKey }
    },
    open: async (host, { path, passphrase, recovery }) => {
      const app = await openCase(path, recovery ? { recoveryKey: passphrase } : { passphrase }, host.around)
      await release(host)
      hold(host, app)
      return caseInfo(app)
    },
    openExample: (host, { work }) => watched(host, work, 'Making the example', () => openExample(host)),
    close: (host) => release(host),
    info: (host) => (host.open === null ? null : caseInfo(host.open)),
    rename: (host, { title }) => renameCase(caseOf(host), title),
    changePassphrase: (host, input) => changeOpenPassphrase(host, input),
    verify: (host, { work }) => watched(host, work, 'Verifying', (watch) => verifyCase(caseOf(host), watch)),
    custody: (host, { subject }) => readCustody(caseOf(host), subject),
    saveRecoverySheet: (host, input) => saveRecoverySheet(caseOf(host), input),
  },
  evidence: {
    add: (host, { work, ...batch }) =>
      watched(host, work, 'Adding', (watch) => addEvidence(caseOf(host), batch, watch)),
    list: (host) => listEvidence(caseOf(host)),
    get: (host, { id }) => existingEvidence(caseOf(host), id),
    edit: (host, input) => editEvidence(caseOf(host), input),
    text: (host, { id }) => showText(caseOf(host), id),
    pageImage: (host, input) => showPage(caseOf(host), input),
    original: (host, { id }) => showOriginal(caseOf(host), id),
    extract: async (host, { id, path }) => {
      await extractOriginal(caseOf(host), { id, out: path })
    },
  },
  facts: {
    list: (host) => listFacts(caseOf(host)),
    add: (host, fact) => ({ id: addFact(caseOf(host), fact) }),
    edit: (host, input) => editFact(caseOf(host), input),
    remove: (host, input) => removeFact(caseOf(host), input),
  },
  search: {
    run: (host, { query }) => searchCase(caseOf(host), query),
  },
  petition: {
    templates: () => listTemplates(),
    fields: (host, { template }) => ({ ...readFields(caseOf(host), template) }),
    setField: (host, input) => setField(caseOf(host), input),
    check: (host, { template }) => checkPetition(caseOf(host), template),
    returnLetter: (host, { template }) => draftReturnLetter(caseOf(host), template),
    preview: (host, { template, work }) =>
      watched(host, work, 'Setting the pages', (watch) => previewPetition(caseOf(host), template, watch)),
    export: (host, { work, ...input }) =>
      watched(host, work, 'Exporting', (watch) => buildPetition(caseOf(host), input, watch)),
  },
  work: {
    cancel: (host, { work }) => host.works.get(work)?.abort(),
  },
} satisfies Handlers<WithholdContract, Host>
