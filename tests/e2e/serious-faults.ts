import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Withhold } from './fixtures.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[]
}

/** What axe-core finds seriously or critically wrong with the screen now, in both looks. */
export async function seriousFaults({ page }: Pick<Withhold, 'page'>): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const violations = await page.evaluate<readonly Violation[]>(
      `${axe}; axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations)`,
    )
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    found.push(
      ...serious.flatMap(({ id, nodes }) =>
        nodes.map(
          (node) => `${colorScheme} ${id} ${node.target.join(' ')}: ${node.failureSummary.replace(/\s+/g, ' ')}`,
        ),
      ),
    )
  }
  return found
}
