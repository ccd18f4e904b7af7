import { changePassphrase } from '../core/case/change-passphrase.ts'
import { closeCase, openCase } from '../core/case/open-case.ts'
import { caseOf, hold, type Host } from './host.ts'

/** Changes the passphrase of the open case and opens it again with the new one. If that fails the case is locked, with its old passphrase, and the window is told. */
export async function changeOpenPassphrase(
  host: Host,
  { passphrase, next }: { readonly passphrase: string; readonly next: string },
): Promise<{ recoveryKey: string; warning: string }> {
  const app = caseOf(host)
  host.open = null
  await closeCase(app)
  try {
    const changed = await changePassphrase({ path: app.path, secret: { passphrase }, next }, host.around)
    hold(host, await openCase(app.path, { passphrase: next }, host.around))
    return changed
  } catch (thrown) {
    host.tell({
      event: 'case.closed',
      reason: 'The passphrase was not changed. The case is locked; everything is saved.',
    })
    throw thrown
  }
}
