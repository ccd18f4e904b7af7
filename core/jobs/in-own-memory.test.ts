import { expect, test } from 'vitest'
import { inOwnMemory } from './in-own-memory.ts'

const onShared = () => {
  const memory = new Uint8Array(new SharedArrayBuffer(64))
  memory.set([0xff, 0xd8], 32)
  return { memory, bytes: memory.subarray(32, 34) }
}

test('a picture on memory that threads share is not written over by the next one', () => {
  const { memory, bytes } = onShared()
  const owned = inOwnMemory({ pages: [{ picture: bytes, width: 2 }] }) as { pages: { picture: Uint8Array }[] }
  memory.fill(0)
  expect(owned).toEqual({ pages: [{ picture: new Uint8Array([0xff, 0xd8]), width: 2 }] })
  expect(owned.pages[0]?.picture.buffer).toBeInstanceOf(ArrayBuffer)
})

test('what holds no shared memory is the same value, not a copy', () => {
  const plain = {
    bytes: new Uint8Array([1]),
    text: 'x',
    map: new Map([['a', 1]]),
    none: null,
    list: [1, { deep: true }],
  }
  expect(inOwnMemory(plain)).toBe(plain)
})
