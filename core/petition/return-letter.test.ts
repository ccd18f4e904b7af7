import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tempCase } from '../../tests/support/temp-case.ts'
import { completeCase } from '../../tests/support/seeded/complete-case.ts'
import { draftPetition } from './draft-petition.ts'
import { writeReturnLetter } from './write-return-letter.ts'

it('writes the letter as PDF and Word, headed as internal on every page', async () => {
  const { app, folder } = await tempCase()
  const out = join(folder, 'letter')
  const { paragraphs, files } = await writeReturnLetter(app, { template: 'wro-12-42', out })
  expect(paragraphs[0]).toBe('Internal. Not issued by CBP')
  expect(paragraphs.join(' ')).not.toMatch(/suffic/i)
  expect(files.map(({ path }) => path)).toEqual([join(out, 'return-letter.pdf'), join(out, 'return-letter.docx')])
  expect(files[0]?.pages).toBeGreaterThan(1)
  for (const { path, bytes } of files) expect((await readFile(path)).length).toBe(bytes)
})

it('the petition prints what a checklist shows as an anticipated rebuttal', async () => {
  const { app, folder } = await tempCase()
  await completeCase(app, folder)
  const { document } = await draftPetition(app, 'wro-12-42', false)
  const at = document.blocks.findIndex((block) => block.kind === 'heading' && block.id === 'rebuttals')
  const shown = JSON.stringify(document.blocks.slice(at, at + 3))
  expect(shown).toContain('Anticipated rebuttals')
  expect(shown).toContain('The auditor interviewed ten of 49 workers.')
  expect(shown).toContain('It does not say.')
})
