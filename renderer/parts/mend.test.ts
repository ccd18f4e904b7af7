import { expect, test } from 'vitest'
import { EvidenceId, FactId } from '../../domain/ids.ts'
import { whereToMend } from './mend.ts'

const fact = FactId.parse('01900000-0000-7000-8000-000000000001')
const bare = { id: 'merchandise', status: 'missing', fields: [], facts: [], evidence: [] } as const

test('leads to the first field that is still blank', () => {
  const requirement = { ...bare, fields: ['goods', 'heading'], facts: [], evidence: [] }
  expect(whereToMend(requirement, { goods: 'Coveralls', heading: '  ' })).toEqual({
    section: null,
    screen: 'petition',
    field: 'heading',
  })
})

test('leads to the evidence where nothing proves it yet', () => {
  expect(whereToMend({ ...bare, fields: [], facts: [], evidence: [] }, {})).toEqual({ screen: 'evidence' })
})

test('leads from a weak requirement to the fact it rests on', () => {
  const requirement = { ...bare, status: 'weak' as const, fields: ['goods'], facts: [fact], evidence: [] }
  expect(whereToMend(requirement, { goods: 'Coveralls' })).toEqual({ screen: 'facts', fact, question: null })
})

test('leads to the review of the first item that review holds something against', () => {
  const evidence = [EvidenceId.parse('01900000-0000-7000-8000-000000000002')]
  const requirement = { ...bare, id: 'items-reviewed', fields: [], facts: [], evidence }
  expect(whereToMend(requirement, {})).toEqual({ screen: 'review', id: evidence[0] })
})
