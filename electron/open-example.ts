import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { caseInfo, type ShownCase } from '../core/case/case-info.ts'
import { openCase } from '../core/case/open-case.ts'
import { createExample, EXAMPLE_PASSPHRASE } from '../core/example/create-example.ts'
import { hold, release, type Host } from './host.ts'

/** Opens the example case of this user, making it the first time. Throws what openCase and createCase throw. */
export async function openExample(host: Host): Promise<ShownCase> {
  const path = join(host.userData, 'Example.wro')
  await release(host)
  const app = existsSync(path)
    ? await openCase(path, { passphrase: EXAMPLE_PASSPHRASE }, host.around)
    : await createExample(path, host.around)
  hold(host, app)
  return caseInfo(app)
}
