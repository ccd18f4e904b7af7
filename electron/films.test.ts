import { expect, test } from 'vitest'
import { filmAnswer, filmIn } from './films.ts'

const ID = '019b0000-0000-7000-8000-000000000001'

test.each([
  [`withhold://app/film/${ID}`, ID],
  [`withhold://app/film/${ID}/x`, null],
  ['withhold://app/film/../index.html', null],
  [`withhold://other/film/${ID}`, null],
  ['withhold://app/index.html', null],
])('%s names %s', (url, id) => {
  expect(filmIn(url)).toBe(id)
})

test('a part says where in the film it stands, and nothing where there is none', async () => {
  const film = new Uint8Array(10)
  const partOf = (_id: string, offset: number) =>
    Promise.resolve(offset < 10 ? { bytes: film.subarray(offset, offset + 4), size: 10, mediaType: 'video/mp4' } : null)
  const asked = (range?: string) => filmAnswer(partOf, ID, range === undefined ? {} : { Range: range })
  expect(await asked('bytes=2-')).toMatchObject({
    statusCode: 206,
    headers: { 'content-range': 'bytes 2-5/10', 'content-length': '8', 'content-type': 'video/mp4' },
  })
  expect((await asked()).headers).toMatchObject({ 'content-range': 'bytes 0-3/10' })
  expect(await asked('bytes=10-')).toMatchObject({ statusCode: 416 })
})
