import { expect, test } from 'vitest'
import { sources } from './sources.ts'

const SQL =
  /['"`]\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(TABLE|INDEX|TRIGGER|VIRTUAL)|VACUUM|PRAGMA\s|BEGIN\b)/
const HANDLE = /\.pragma\(|\.prepare\(/

const speaksSql = (text: string) => SQL.test(text) || HANDLE.test(text)

test('SQL stands in db/ alone', () => {
  const faults = sources()
    .filter(({ layer, text }) => layer !== 'db' && speaksSql(text))
    .map(({ path }) => path)
  expect(faults).toEqual([])
})

test.each(['`SELECT id FROM fact`', "raw.pragma('user_version')", "'VACUUM INTO ?'"])('%s would be seen', (text) =>
  expect(speaksSql(text)).toBe(true),
)
