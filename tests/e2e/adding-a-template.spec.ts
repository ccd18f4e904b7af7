import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { documentedTemplate, projectWithTemplate } from '../support/project-with-template.ts'
import { startWithhold, type Withhold } from './fixtures.ts'
import { frame } from './screens/frame.ts'
import { petitionScreen } from './screens/petition-screen.ts'
import { startScreen } from './screens/start-screen.ts'

/** A template a person adds as docs/adding-a-template.md says: one folder and one line, and every screen follows. */
let project: string
let withhold: Withhold
beforeAll(async () => {
  project = projectWithTemplate('tip-letter', documentedTemplate())
  withhold = await startWithhold(undefined, project)
})
afterAll(async () => {
  await withhold.close()
  rmSync(project, { recursive: true })
})

test('it is chosen, filled, checked and seen in the window, with no other change', async () => {
  const { page } = withhold
  const start = startScreen(withhold)
  await start.newCase()
  await start.name('A tip', join(withhold.folder, 'tip.wro'))
  await start.next()
  await start.passphrase('green lamp under seven quiet oceans')
  await start.make()
  await start.acknowledge()
  await frame(withhold).go('Petition')
  await page.getByRole('button', { name: 'Which filing fits …' }).click()
  await page.getByRole('button', { name: 'Write this one: Letter of information' }).click()
  const petition = petitionScreen(withhold)
  await petition.fill('Name of the sender', 'Rivermouth Watch')
  await petition.shows('Rivermouth Watch writes under')
  await frame(withhold).go('Conformity')
  await page.getByText('What happened').first().waitFor()
  expect(await petition.state('Who tells it')).toBe('Met')
  expect(await petition.state('What happened')).toBe('Missing')
  expect(withhold.troubles).toEqual([])
})
