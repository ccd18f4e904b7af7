import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './runtime/paths.ts'
import { installMissing } from './testing/install-missing.ts'
import { missing, packagesOf, systemNeeds, type SystemNeed } from './testing/system-needs.ts'
import { add, tallyOf, type Tally } from './testing/tally.ts'
import { onVirtualScreen } from './testing/virtual-screen.ts'

interface Suite {
  readonly name: string
  readonly command: readonly string[]
  readonly needs: readonly SystemNeed[]
}

const vitest = ['npx', 'vitest', 'run', '--project']
const suites: readonly Suite[] = [
  { name: 'check', command: ['npm', 'run', '-s', 'check', '--'], needs: [] },
  { name: 'integration', command: [...vitest, 'integration'], needs: systemNeeds.documents },
  { name: 'golden', command: [...vitest, 'golden'], needs: systemNeeds.documents },
  { name: 'window', command: [...onVirtualScreen, ...vitest, 'window'], needs: systemNeeds.windows },
]

const reports = mkdtempSync(join(tmpdir(), 'withhold-tests-'))
installMissing()
const { passed, failed } = suites.map(runSuite).reduce(add)
rmSync(reports, { recursive: true })
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1

function runSuite({ name, command, needs }: Suite): Tally {
  const lacking = missing(needs)
  if (lacking.length > 0) return skip(name, packagesOf(lacking))
  process.stdout.write(`\n== ${name}\n`)
  const report = join(reports, `${name}.json`)
  const [program = '', ...args] = command
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { status } = spawnSync(program, [...args, ...reporters], { cwd: root, stdio: 'inherit' })
  return tallyOf(report, status)
}

/** A skipped suite is a line to read on a person's machine and a failure in CI. */
function skip(name: string, packages: readonly string[]): Tally {
  const list = packages.join(' ')
  process.stdout.write(`\n== ${name} skipped: it needs ${list} (on Debian: sudo apt-get install ${list})\n`)
  return { passed: 0, failed: process.env['CI'] === 'true' ? 1 : 0 }
}
