import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWithhold, type Withhold } from './fixtures.ts'
import { QUOTE, sampleEvidence } from './sample-evidence.ts'
import { entitiesScreen } from './screens/entities-screen.ts'
import { evidenceScreen } from './screens/evidence-screen.ts'
import { factsScreen } from './screens/facts-screen.ts'
import { frame, type ScreenName } from './screens/frame.ts'
import { readerScreen } from './screens/reader-screen.ts'
import { PANJIVA, tradeScreen } from './screens/trade-screen.ts'
import { startScreen } from './screens/start-screen.ts'
import { seriousFaults } from './serious-faults.ts'

/** Every screen, light and dark, against axe-core's rules: nothing serious or critical may be found. */
const PASSPHRASE = 'green lamp under seven quiet oceans'

let withhold: Withhold
beforeAll(async () => {
  withhold = await startWithhold()
})
afterAll(() => withhold.close())

const faults = () => seriousFaults(withhold)

test('the start screen and the steps of a new case', async () => {
  const start = startScreen(withhold)
  await withhold.page.getByRole('heading', { name: 'Withhold' }).waitFor()
  expect(await faults()).toEqual([])
  await start.newCase()
  expect(await faults()).toEqual([])
  await start.name('Rivermouth garments', join(withhold.folder, 'rivermouth.wro'))
  await start.next()
  await start.passphrase(PASSPHRASE)
  expect(await faults()).toEqual([])
  await start.make()
  expect(await faults()).toEqual([])
  await start.acknowledge()
})

test('evidence, empty and full, and the questions of a batch', async () => {
  const evidence = evidenceScreen(withhold)
  expect(await faults()).toEqual([])
  await evidence.choose(Object.values(await sampleEvidence(withhold.folder)))
  expect(await faults()).toEqual([])
  await evidence.add()
  await evidence.select('rivermouth-audit-report')
  await withhold.page.locator('.preview img').first().waitFor()
  expect(await faults()).toEqual([])
})

test('the reader with a fact being written', async () => {
  const reader = readerScreen(withhold)
  await evidenceScreen(withhold).open('rivermouth-audit-report')
  await reader.selectWords(QUOTE)
  await reader.highlight()
  expect(await faults()).toEqual([])
  await reader.write('The auditor interviewed 10 of 49 workers', 'Nov 2025', [])
  await reader.save()
  expect(await faults()).toEqual([])
})

const READY: Readonly<Partial<Record<ScreenName, string>>> = {
  Facts: 'The auditor interviewed 10 of 49 workers',
  Overview: 'Next steps',
  Petition: 'Would CBP return it?',
  Authorities: 'It says what the petition has it say',
  Exhibits: 'Ex. 1',
  Conformity: 'A full statement of the reasons for the belief',
  Withheld: 'Protect a name',
  Filing: 'How it is sent',
  Review: 'Reviewing as',
  Docket: 'While the case is closed',
  'Case and custody': 'Custody log',
  Help: 'The way through',
}

test.each(Object.entries(READY))('%s', async (screen, words) => {
  await frame(withhold).go(screen as ScreenName)
  await withhold.page.getByText(words).first().waitFor()
  expect(await faults()).toEqual([])
})

test('the trade records: none, each step of an import, and every view', async () => {
  const trade = tradeScreen(withhold)
  await frame(withhold).go('Trade')
  await withhold.page.getByText('No trade records yet').waitFor()
  expect(await faults()).toEqual([])
  await trade.choose(PANJIVA)
  expect(await faults()).toEqual([])
  await trade.next('columns')
  expect(await faults()).toEqual([])
  await trade.next('preview')
  expect(await faults()).toEqual([])
  await trade.take()
  expect(await faults()).toEqual([])
  await trade.seeShipments()
  await trade.open('HLCU008')
  expect(await faults()).toEqual([])
  for (const view of ['Counts', 'Share', 'Files'] as const) {
    await trade.view(view)
    expect(await faults()).toEqual([])
  }
})

test('the entities: none, all of them, one being edited, a new one, and a pair to answer for', async () => {
  const entities = entitiesScreen(withhold)
  await frame(withhold).go('Entities')
  await withhold.page.getByText('No entities yet').waitFor()
  expect(await faults()).toEqual([])
  await entities.gather()
  await entities.choose('Rivermouth Garment')
  await entities.press('Add a number')
  await entities.press('Add an address')
  expect(await faults()).toEqual([])
  await withhold.page.getByRole('button', { name: 'New entity' }).click()
  await entities.write('Name 1', 'RIVERMOUTH GARMENT COMPANY LIMITED')
  await entities.press('Add the entity')
  await entities.tab(/^Resolve/)
  await entities.pairs.first().waitFor()
  expect(await faults()).toEqual([])
})

test.each(['Cards', 'Matrix', 'Contradictions', 'Questions'])('the facts as %s', async (view) => {
  await frame(withhold).go('Facts')
  await factsScreen(withhold).view(view)
  expect(await faults()).toEqual([])
})

test('search results and the palette', async () => {
  await frame(withhold).search('auditor')
  await withhold.page.locator('.hit').first().waitFor()
  expect(await faults()).toEqual([])
  await withhold.page.keyboard.press('Control+k')
  await withhold.page.getByPlaceholder(/^Go to a screen/).waitFor()
  expect(await faults()).toEqual([])
})
