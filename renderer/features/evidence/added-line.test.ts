import { expect, test } from 'vitest'
import { AddedItem } from '../../../domain/evidence.ts'
import { addedLine, baseName } from './added-line.ts'

const blank = { id: null, sha256: null, bytes: null, kind: null, mediaType: null, pages: null }

test('a failed file is named with what to do', () => {
  const item = AddedItem.parse({
    ...blank,
    path: '/home/a/scan.pdf',
    status: 'failed',
    error: { code: 'cannot-read-file', message: 'scan.pdf could not be read.', hint: 'Check the disk.' },
  })
  expect(addedLine(item)).toEqual({
    name: 'scan.pdf',
    state: 'failed',
    says: 'scan.pdf could not be read. Check the disk.',
  })
})

test('a kept file with a problem says which', () => {
  const item = AddedItem.parse({
    ...blank,
    path: 'C:\\in\\locked.pdf',
    status: 'added',
    problem: { code: 'encrypted-file', message: 'It is locked with a password.' },
  })
  expect(addedLine(item)).toMatchObject({
    name: 'locked.pdf',
    state: 'problem',
    says: 'It is locked with a password.',
  })
})

test('names are the last part of a path on every system', () => {
  expect(baseName('/a/b/')).toBe('b')
  expect(baseName('C:\\x\\y.txt')).toBe('y.txt')
})
