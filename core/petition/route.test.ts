import { describe, expect, it } from 'vitest'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { caseInfo } from '../case/case-info.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { addFacts } from '../facts/add-facts.ts'
import { adviseRoute } from './advise-route.ts'
import { chooseTemplate } from './choose-template.ts'
import { readFields } from './read-fields.ts'
import { setField } from './set-field.ts'
import { undo } from '../undo/undo.ts'

const QUOTE = 'The doors are locked at night.'

async function caseWith(requirements: readonly (readonly string[])[], fields: Readonly<Record<string, string>> = {}) {
  const { app, folder } = await tempCase()
  const paths = await writeFiles(folder, { 'statement.txt': `${QUOTE}\n` })
  const [added] = await addEvidence(app, { paths })
  if (!added?.id) throw new Error('the statement was not added')
  const { id } = added
  addFacts(
    app,
    requirements.map((tags) => ({
      statement: QUOTE,
      pinpoints: [{ evidenceId: id, page: 1, quote: QUOTE }],
      requirements: [...tags],
    })),
  )
  for (const [field, value] of Object.entries(fields)) setField(app, { template: 'wro-12-42', field, value })
  return app
}

const advised = (app: Parameters<typeof adviseRoute>[0]) =>
  Object.fromEntries(adviseRoute(app).advice.map(({ template, fits }) => [template, fits]))

type Row = readonly [
  what: string,
  tags: readonly string[][],
  fields: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, string>>,
]
const TABLE: readonly Row[] = [
  ['an empty case', [], {}, { 'wro-12-42': 'maybe', 'caatsa-321': 'no' }],
  ['forced labor and imports', [['forced-labor'], ['import-nexus']], {}, { 'wro-12-42': 'yes', 'caatsa-321': 'no' }],
  [
    'goods placed in Xinjiang',
    [['forced-labor'], ['import-nexus']],
    { producerCountry: 'Xinjiang, China' },
    { 'wro-12-42': 'no' },
  ],
  [
    'North Korea said, nationality not shown',
    [['forced-labor'], ['import-nexus']],
    { laborClass: 'North Korean nationals' },
    { 'caatsa-321': 'maybe' },
  ],
  [
    'nationality and imports shown',
    [['workers-nationality'], ['import-nexus']],
    {},
    { 'caatsa-321': 'yes', 'wro-12-42': 'maybe' },
  ],
]

describe('adviseRoute', () => {
  it.each(TABLE)('%s', async (_, tags, fields, expected) => {
    expect(advised(await caseWith(tags, fields))).toMatchObject(expected)
  })

  it('puts the best first, and gives each a reason and its law with the source', async () => {
    const { advice } = adviseRoute(await caseWith([['workers-nationality'], ['import-nexus']]))
    const order = advice.map(({ fits }) => ['yes', 'maybe', 'no'].indexOf(fits))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    for (const { why, cites, template } of advice) {
      expect(why, template).not.toBe('')
      for (const cite of cites) expect(cite, template).toMatch(/\(.+\)$/)
    }
  })
})

describe('chooseTemplate', () => {
  it('stays chosen, brings answers of the same name along and leaves them where they were', async () => {
    const app = await caseWith([], { goods: 'blouses', producer: 'Larkspur' })
    setField(app, { template: 'caatsa-321', field: 'producer', value: 'Kept' })
    expect(caseInfo(app).template).toBeNull()
    chooseTemplate(app, 'caatsa-321')
    expect(caseInfo(app).template).toBe('caatsa-321')
    expect(readFields(app, 'caatsa-321')).toEqual({ goods: 'blouses', producer: 'Kept' })
    expect(readFields(app, 'wro-12-42')).toEqual({ goods: 'blouses', producer: 'Larkspur' })
    undo(app)
    expect(caseInfo(app).template).toBeNull()
    expect(readFields(app, 'caatsa-321')).toEqual({ producer: 'Kept' })
  })

  it('refuses a template there is none of, and changes nothing', async () => {
    const app = await caseWith([])
    expect(() => chooseTemplate(app, 'no-such')).toThrow(/no template/)
    expect(caseInfo(app).template).toBeNull()
  })
})
