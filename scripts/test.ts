import { spawn } from 'node:child_process'
import { once } from 'node:events'
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
  /** How many shares of its files run beside each other: each window has a virtual screen of its own, and mostly waits. */
  readonly shares?: number
}

const vitest = ['npx', 'vitest', 'run', '--project']
const suites: readonly Suite[] = [
  { name: 'check', command: ['npm', 'run', '-s', 'check', '--'], needs: [] },
  { name: 'integration', command: [...vitest, 'integration'], needs: systemNeeds.documents },
  { name: 'golden', command: [...vitest, 'golden'], needs: systemNeeds.documents },
  { name: 'window', command: [...onVirtualScreen, ...vitest, 'window'], needs: systemNeeds.windows, shares: 2 },
]

const reports = mkdtempSync(join(tmpdir(), 'withhold-tests-'))
installMissing()
let all: Tally = { passed: 0, failed: 0 }
for (const suite of suites) all = add(all, await runSuite(suite))
rmSync(reports, { recursive: true })
process.stdout.write(`\n${all.passed} passed, ${all.failed} failed\n`)
process.exitCode = all.failed === 0 ? 0 : 1

async function runSuite({ name, command, needs, shares = 1 }: Suite): Promise<Tally> {
  const lacking = missing(needs)
  if (lacking.length > 0) return skip(name, packagesOf(lacking))
  process.stdout.write(`\n== ${name}\n`)
  const run = (share: number) => runShare([...command, ...(shares > 1 ? [`--shard=${share}/${shares}`] : [])], share)
  return (await Promise.all(Array.from({ length: shares }, (_, i) => run(i + 1)))).reduce(add)
}

/** Runs one share; the first is read as it goes on, what the others print follows when they end. */
async function runShare([program = '', ...args]: readonly string[], share: number): Promise<Tally> {
  const report = join(reports, `share-${share}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const child = spawn(program, [...args, ...reporters], {
    cwd: root,
    stdio: share === 1 ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  })
  const printed: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => printed.push(bytes))
  const [status] = (await once(child, 'close')) as [number | null]
  process.stdout.write(Buffer.concat(printed))
  return tallyOf(report, status)
}

/** A skipped suite is a line to read on a person's machine and a failure in CI. */
function skip(name: string, packages: readonly string[]): Tally {
  const list = packages.join(' ')
  process.stdout.write(`\n== ${name} skipped: it needs ${list} (on Debian: sudo apt-get install ${list})\n`)
  return { passed: 0, failed: process.env['CI'] === 'true' ? 1 : 0 }
}
