import type { App } from '../core/app.ts'
import { changePassphrase } from '../core/case/change-passphrase.ts'
import { closeCase, openCase } from '../core/case/open-case.ts'
import { caseOf, hold, type Host } from './host.ts'

interface Change {
  readonly passphrase: string
  readonly next: string
}
interface Changed {
  readonly recoveryKey: string
  readonly warning: string
}

/** Changes the passphrase of the open case and opens it again with the new one. If that fails the case is locked, with its old passphrase, and the window is told. */
export async function changeOpenPassphrase(host: Host, input: Change): Promise<Changed> {
  const changing = changeAndReopen(host, caseOf(host), input)
  host.changing = changing
  try {
    return await changing
  } finally {
    host.changing = null
  }
}

async function changeAndReopen(host: Host, app: App, { passphrase, next }: Change): Promise<Changed> {
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
