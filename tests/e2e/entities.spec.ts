import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCase } from '../../core/case/create-case.ts'
import { closeCase } from '../../core/case/open-case.ts'
import { addEvidence } from '../../core/evidence/add-evidence.ts'
import { addFact } from '../../core/facts/add-fact.ts'
import { importTradeFile } from '../../core/trade/import-trade.ts'
import { EvidenceId } from '../../domain/ids.ts'
import { startWithhold, type Withhold } from './fixtures.ts'
import { entitiesScreen } from './screens/entities-screen.ts'
import { frame } from './screens/frame.ts'
import { listsScreen } from './screens/lists-screen.ts'
import { startScreen } from './screens/start-screen.ts'

const PASSPHRASE = 'green lamp under seven quiet oceans'
const ROWS = [
  'Bill of Lading Number,Arrival Date,Shipper,Consignee,Shipper Country',
  'RVM0001,2026-05-04,"RIVERMOUTH GARMENT CO., LTD",HARBOR APPAREL INC,China',
  'RVM0002,2026-05-05,Rivermouth Garment Company Limited,HARBOR APPAREL INC,China',
  'RVM0003,2026-05-06,Rivermouth Garment Company Limited,TO ORDER,China',
  'RVM0004,2026-05-07,Summit Seafood Trading,HARBOR APPAREL INC,China',
]

/** A case with four shipments of an invented factory, whose name the trade records write in two ways. */
let withhold: Withhold
beforeAll(async () => {
  withhold = await startWithhold()
  const path = join(withhold.folder, 'rivermouth.wro')
  const { app } = await createCase({ path, title: 'Rivermouth', passphrase: PASSPHRASE })
  const trade = join(withhold.folder, 'shipments.csv')
  writeFileSync(trade, `${ROWS.join('\n')}\n`)
  await importTradeFile(app, trade, { preset: 'auto' })
  const register = join(withhold.folder, 'register.txt')
  writeFileSync(register, 'Register of companies: Rivermouth Garment, 12 Harbour Road')
  const [item] = await addEvidence(app, { paths: [register] })
  const pinpoints = [{ evidenceId: EvidenceId.parse(item?.id), page: 1, quote: '12 Harbour Road' }]
  addFact(app, { statement: 'Rivermouth sews for export', pinpoints })
  await closeCase(app)
  await withhold.answerDialogs([path])
  await withhold.page.getByRole('button', { name: /^Open a case/ }).click()
  await startScreen(withhold).unlock(PASSPHRASE)
  await withhold.page.getByRole('heading', { name: 'Evidence', exact: true }).waitFor()
})
afterAll(() => withhold.close())

test('parties of trade records are taken in, one for each spelling', async () => {
  const entities = entitiesScreen(withhold)
  await frame(withhold).go('Entities')
  await withhold.page.getByRole('heading', { name: 'No entities yet' }).waitFor()
  await withhold.picture('63-no-entities')
  await entities.gather()
  await expect
    .poll(() => entities.told())
    .toEqual([
      'HARBOR APPAREL INC – Company – 0 3 0',
      'RIVERMOUTH GARMENT CO., LTD – Company China 1 0 0',
      'Rivermouth Garment Company Limited – Company China 2 0 0',
      'Summit Seafood Trading – Company China 1 0 0',
    ])
  await withhold.picture('64-entities')
})

test('names, numbers and addresses are written, a slip in a number is shown, and all is kept without a button', async () => {
  const entities = entitiesScreen(withhold)
  await entities.choose('Rivermouth Garment Company')
  await entities.press('Add a name')
  await entities.write('Name 2', '河口服装有限公司')
  await entities.press('Add a number')
  await entities.write('Number 1', '91350100M000100Y42')
  await entities.pane.getByText('Check digit does not fit').waitFor()
  await entities.write('Number 1', '91350100M000100Y43')
  await entities.pane.getByText('Check digit fits').waitFor()
  await entities.press('Add an address')
  await entities.write('Address 1', '12 Harbour Road')
  await entities.write('Degrees 1', '40.12, 124.39')
  await entities.pane.getByLabel('Find a fact to link').fill('sews')
  await entities.press('Link: Rivermouth sews for export')
  await expect
    .poll(() => entities.told())
    .toContain('Rivermouth Garment Company Limited 河口服装有限公司 Company China 2 0 1')
  await withhold.picture('65-entity')
})

test('a pair is shown side by side, judged the same with a reason, counts as one, and is parted again', async () => {
  const entities = entitiesScreen(withhold)
  await entities.tab(/^Resolve/)
  const pair = entities.pairs.first()
  await pair.getByText('One or two?').waitFor()
  expect(await entities.pairs.count()).toBe(1)
  expect(await pair.innerText()).toMatch(/the same but for legal form/)
  expect(await pair.getByRole('button', { name: 'Same', exact: true }).isDisabled()).toBe(true)
  await pair.getByLabel('What shows it').fill('Register of companies, entry 12')
  await withhold.picture('66-one-or-two')
  await pair.getByRole('button', { name: 'Same', exact: true }).click()
  await withhold.page.getByRole('heading', { name: 'No pair to answer for' }).waitFor()
  await entities.tab(/^All/)
  await expect.poll(async () => (await entities.told()).length).toBe(3)
  expect(await entities.told()).toContainEqual(expect.stringMatching(/^Rivermouth Garment Company.* 3 0 1$/))
  await entities.choose('Rivermouth Garment')
  await withhold.picture('67-entity-of-two-records')
  await entities.press(/^Part Rivermouth/)
  await entities.write('What shows that they are two', 'Two numbers in the register')
  await entities.press('Part them')
  await expect.poll(async () => (await entities.told()).length).toBe(4)
  await withhold.page.getByRole('button', { name: /^Undo: judge two records to be different/ }).click()
  await expect.poll(async () => (await entities.told()).length).toBe(3)
})

test('a link says how two stand to each other and what shows it; its shipments are one press away', async () => {
  const entities = entitiesScreen(withhold)
  await entities.choose('HARBOR APPAREL')
  await entities.press('Add a link')
  const form = entities.pane.getByRole('form', { name: 'Link' })
  await form
    .getByRole('button', { name: /^HARBOR APPAREL INC|supplies/ })
    .first()
    .click()
  await withhold.page.getByRole('option', { name: 'is supplied by' }).click()
  await form.getByLabel('Which entity').fill('summit')
  await form.getByRole('button', { name: 'Take Summit Seafood Trading' }).click()
  await entities.press('Keep the link')
  const links = entities.pane.getByRole('region', { name: 'Links with others' })
  await links.getByText('No proof').waitFor()
  await entities.press(/^Change the link/)
  await form.getByLabel('Find a fact that shows it').fill('sews')
  await form.getByText('Rivermouth sews for export').click()
  await withhold.picture('69-entity-link-form')
  await entities.press('Keep the link')
  await links.getByText('Proved').waitFor()
  await links.scrollIntoViewIfNeeded()
  await withhold.picture('69-entity-links')
  await entities.press('See the shipments')
  await withhold.page.getByText('Entity: HARBOR APPAREL INC').waitFor()
  await expect
    .poll(() => withhold.page.getByRole('status').filter({ hasText: 'shipment' }).innerText())
    .toBe('3 shipments')
  await frame(withhold).go('Entities')
})

test('the chain is a map with an outline twin that says whether a proved way leads into the United States', async () => {
  const entities = entitiesScreen(withhold)
  await entities.tab(/^Chain/)
  const chain = withhold.page.getByRole('group', { name: 'Chain' })
  await chain.getByText('No site has a link yet').waitFor()
  await chain.getByText('Not proved').waitFor()
  await chain.getByRole('img', { name: /^Map of the supply chain.*Summit Seafood Trading supplies HARBOR/ }).waitFor()
  await chain.locator('svg .step').filter({ hasText: 'supplies' }).locator('.told').click()
  const proof = chain.getByRole('region', { name: 'Proof of the step' })
  await proof.getByRole('link', { name: /^Read .*, p\. 1/ }).waitFor()
  await withhold.picture('69-chain-map')
  await entities.tab(/^Outline/)
  await chain
    .getByRole('link', { name: /^What backs: \d shipments?.* HARBOR/ })
    .first()
    .click()
  await proof
    .getByRole('link', { name: /, row \d/ })
    .first()
    .waitFor()
  await expect
    .poll(() =>
      chain
        .getByRole('listitem')
        .filter({ hasText: /^supplies/ })
        .innerText(),
    )
    .toMatch(/HARBOR[^]*Proved/)
  await withhold.picture('69-chain')
  expect(await entities.saveMap('map.svg')).toMatch(/^<svg[^>]*><title>Map of the supply chain/)
  await chain.getByRole('button', { name: 'Make the map an exhibit' }).click()
  await withhold.page.getByText('Kept among the evidence, with its steps as a CSV file.').waitFor()
  await withhold.page
    .getByRole('heading', { name: /Map of the supply chain/ })
    .first()
    .waitFor()
  await withhold.page.getByText('Where the proof stands').waitFor({ state: 'attached' })
  await withhold.picture('69-chain-exhibit')
  await frame(withhold).go('Entities')
})

test('a person is protected from where their names stand, in every script', async () => {
  const entities = entitiesScreen(withhold)
  await withhold.page.getByRole('button', { name: 'New entity' }).click()
  await entities.pane.getByRole('button', { name: /Kind$/ }).click()
  await withhold.page.getByRole('option', { name: 'Person' }).click()
  await entities.write('Name 1', 'Kim Chul-soo')
  await entities.press('Add a name')
  await entities.write('Name 2', '김철수')
  await entities.press('Add the entity')
  await entities.press('Protect this name …')
  const dialog = withhold.page.getByRole('dialog', { name: 'Protect a name' })
  expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('Kim Chul-soo')
  expect(await dialog.getByLabel('Other spellings and scripts').inputValue()).toBe('김철수')
  await dialog.getByLabel('Printed instead').fill('Worker 3')
  await withhold.picture('68-protect-a-person')
  await dialog.getByRole('button', { name: 'Protect the name' }).click()
  await dialog.waitFor({ state: 'detached' })
  await frame(withhold).go('Withheld')
  await withhold.page.getByText('Worker 3').first().waitFor()
  await frame(withhold).go('Entities')
})

test('a search by another name, in another script, finds shipments, the entity and a question, and opens each where it stands', async () => {
  const { page } = withhold
  await withhold.ask('questions', 'ask', { text: 'Who signs for 河口服装有限公司?', askedOf: null, due: null })
  const look = async (cite: RegExp) => {
    await frame(withhold).search('河口服装有限公司')
    await page.locator('.names .chip').filter({ hasText: 'Rivermouth Garment Company Limited' }).waitFor()
    return page.locator('.hit').filter({ hasText: cite }).first()
  }
  const entity = await look(/^entity/)
  await entity.waitFor()
  await withhold.picture('71-search-other-name')
  await entity.click()
  await expect
    .poll(() => entitiesScreen(withhold).pane.getByLabel('Name 2', { exact: true }).inputValue())
    .toBe('河口服装有限公司')
  await (await look(/^open/)).click()
  await page.locator('.question[aria-current]').getByText('Who signs for').waitFor()
  await withhold.picture('72-question-found')
  await (await look(/^2026-05-05/)).click()
  await page.getByRole('complementary', { name: 'Shipment' }).getByRole('heading', { name: 'RVM0002' }).waitFor()
  await withhold.picture('73-shipment-found')
  await frame(withhold).go('Entities')
})

test('a removed entity comes back from the toast, and nothing went wrong on the way', async () => {
  const entities = entitiesScreen(withhold)
  await entities.choose('Summit Seafood')
  await entities.press('Remove the entity')
  await expect.poll(async () => (await entities.told()).length).toBe(3)
  await withhold.page.locator('.toast').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await entities.told()).length).toBe(4)
  expect(withhold.troubles).toEqual([])
})

test('a list comes in as a file of a day; an entry that may name an entity is answered for, shown with its day, and cited', async () => {
  const [entities, lists] = [entitiesScreen(withhold), listsScreen(withhold)]
  await lists.open()
  await lists.refusesWithoutDay('sdn.csv')
  await lists.takeIn('1 Nov 2026', /as of 2026-11-01: 4 records, 3 entries, 0 skipped, 1 in error/)
  await lists.takeInOf('wro-findings-2026-09-29.csv', /as of 2026-09-29/)
  await withhold.picture('69-lists')
  await lists.answer(/^Rivermouth Garment Company Limited and Rivermouth/, 'Same address in the register')
  await withhold.picture('69-entity-on-a-list')
  await entities.press(/^Make a fact of the entry/)
  await entities.pane.getByText(/in the file dated 2026-09-29, names “Rivermouth Garment Co., Ltd.”/).waitFor()
})
