import { expect, it } from 'vitest'
import { tempCase } from '../../../../tests/support/temp-case.ts'
import { listSections } from '../../../../core/petition/list-sections.ts'
import { readSection } from '../../../../core/petition/read-section.ts'
import { writeSection } from '../../../../core/petition/write-section.ts'
import { toDoc } from './to-doc.ts'
import { fromDoc } from './from-doc.ts'

it('what an editor saves is read back letter for letter, so that it is known for its own', async () => {
  const { app } = await tempCase()
  const template = 'wro-12-42'
  for (const { id, state } of listSections(app, template)) {
    if (state === 'generated') continue
    const sent = fromDoc(toDoc(readSection(app, { template, section: id }).blocks))
    writeSection(app, { template, section: id, blocks: sent })
    expect(JSON.stringify(readSection(app, { template, section: id }).blocks), id).toBe(JSON.stringify(sent))
  }
})
