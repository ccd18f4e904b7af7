import { expect, test } from 'vitest'
import { EvidenceId } from '../../domain/ids.ts'
import { withOpened, withoutTab } from './opened.ts'
import { to } from './route.ts'

const idOf = (last: string) => EvidenceId.parse(`01900000-0000-7000-8000-00000000000${last}`)
const [a, b, c] = [idOf('a'), idOf('b'), idOf('c')]

test('an item is opened once, after the others; other screens open nothing', () => {
  expect(withOpened([a], to.reader(b))).toEqual([a, b])
  expect(withOpened([a, b], to.reader(a, 4))).toEqual([a, b])
  expect(withOpened([a], to.facts())).toEqual([a])
})

test('the next item of the list takes the tab of the one it follows', () => {
  expect(withOpened([a, b], to.reader(c), a)).toEqual([c, b])
  expect(withOpened([a, b], to.reader(b), a)).toEqual([b])
})

test('a closed tab gives way to the one after it, the last one to the evidence', () => {
  const read = { route: to.reader(a), trail: [to.evidence(), to.reader(a)], opened: [a, b] }
  expect(withoutTab(read, a)).toEqual({ route: to.reader(b), trail: [to.evidence()], opened: [b] })
  expect(withoutTab({ ...read, opened: [a] }, a).route).toEqual(to.evidence())
  expect(withoutTab(read, b).route).toEqual(read.route)
})
