import { caseInfo } from '../../core/case/case-info.ts'
import { createCase } from '../../core/case/create-case.ts'
import { openCase } from '../../core/case/open-case.ts'
import { saveRecoverySheet } from '../../core/case/recovery-sheet.ts'
import { renameCase } from '../../core/case/rename-case.ts'
import { verificationState } from '../../core/case/verification-state.ts'
import { verifyAndNote } from '../../core/case/verify-and-note.ts'
import { readOverview } from '../../core/overview/read-overview.ts'
import { proveItem } from '../../core/custody/prove-item.ts'
import { readCustody } from '../../core/custody/read-custody.ts'
import { afterChange, caseOf, hold, release } from '../host.ts'
import { openExample } from '../open-example.ts'
import { changeOpenPassphrase } from '../change-open-passphrase.ts'
import { watched } from '../work.ts'
import type { GroupHandlers } from './group.ts'

/** The case file: making, opening, closing and proving it. Each call is answered by one verb of the core. */
export const caseHandlers = {
  create: async (host, input) => {
    await host.closing
    const { app, caseId, recoveryKey } = await createCase(input, host.around)
    await release(host)
    hold(host, app)
    return { caseId, recoveryKey }
  },
  open: async (host, { path, passphrase, recovery }) => {
    // The same case, locked a moment ago, may still be being backed up.
    await host.closing
    const app = await openCase(path, recovery ? { recoveryKey: passphrase } : { passphrase }, host.around)
    await release(host)
    hold(host, app)
    return caseInfo(app)
  },
  openExample: (host, { work }) => watched(host, work, 'Making the example', () => openExample(host)),
  close: async (host) => ({ problem: await release(host) }),
  info: async (host) => {
    // Told that no case is open, the window would leave its screens, and the new recovery sheet would never be shown.
    await afterChange(host)
    return host.open === null ? null : caseInfo(host.open)
  },
  rename: (host, { title }) => renameCase(caseOf(host), title),
  changePassphrase: (host, input) => changeOpenPassphrase(host, input),
  verification: (host) => ({ ...verificationState(caseOf(host)), opening: host.openingCheck }),
  overview: (host) => readOverview(caseOf(host), host.openingCheck),
  verify: (host, { work }) => watched(host, work, 'Verifying', (watch) => verifyAndNote(caseOf(host), watch)),
  prove: (host, { work, ...input }) =>
    watched(host, work, 'Proving an item', (watch) => proveItem(caseOf(host), input, watch)),
  custody: (host, { subject }) => readCustody(caseOf(host), subject),
  saveRecoverySheet: (host, input) => saveRecoverySheet(caseOf(host), input),
} satisfies GroupHandlers<'case'>
