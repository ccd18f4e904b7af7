import { expect, test } from 'vitest'
import { COMMAND_IDS, COMMANDS, combo, commandFor, commandsFor, keyWords, OF_REVIEW, type CommandId } from './keymap.ts'

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
const press = (key: string, held: Partial<typeof none> = {}) => ({ ...none, ...held, key })

test('one combo belongs to one command, but for letters the review shares with the reader', () => {
  const keysOf = (ids: readonly CommandId[]) => ids.flatMap((id) => [...COMMANDS[id].keys] as string[])
  const [review, others] = [keysOf(OF_REVIEW), keysOf(COMMAND_IDS.filter((id) => !OF_REVIEW.includes(id)))]
  expect(new Set(others).size).toBe(others.length)
  expect(new Set(review).size).toBe(review.length)
  expect(review.filter((keys) => others.includes(keys))).toEqual(['R'])
  expect(commandsFor(press('r'), false, true)).toEqual(['region', 'return-item'])
  expect(commandsFor(press('r'), true, true)).toEqual([])
})

test('Ctrl and Cmd are the same key', () => {
  expect(commandFor(press('f', { ctrlKey: true, shiftKey: true }), true, true)).toBe('search')
  expect(commandFor(press('F', { metaKey: true, shiftKey: true }), false, true)).toBe('search')
  expect(commandFor(press('f', { ctrlKey: true }), false, true)).toBe('find')
})

test('bare letters are left to whoever types, and can be switched off', () => {
  expect(commandFor(press('h'), false, true)).toBe('highlight')
  expect(commandFor(press('h'), true, true)).toBeNull()
  expect(commandFor(press('h'), false, false)).toBeNull()
  expect(commandFor(press('Escape'), true, true)).toBeNull()
})

test('Space previews, unless it is typed or held with another key', () => {
  expect(commandFor(press(' '), false, false)).toBe('preview')
  expect(commandFor(press(' '), true, true)).toBeNull()
  expect(commandFor(press(' ', { shiftKey: true }), false, true)).toBeNull()
})

test('a text field keeps its own undo', () => {
  expect(commandFor(press('z', { ctrlKey: true }), false, true)).toBe('undo')
  expect(commandFor(press('Z', { ctrlKey: true, shiftKey: true }), false, true)).toBe('redo')
  expect(commandFor(press('y', { ctrlKey: true }), false, true)).toBe('redo')
  expect(commandFor(press('z', { ctrlKey: true }), true, true)).toBeNull()
})

test('a question mark asks for help whatever layout it is typed on', () => {
  expect(combo(press('?', { shiftKey: true }))).toBe('?')
  expect(commandFor(press('?', { shiftKey: true }), false, true)).toBe('help')
  expect(commandFor(press('F1'), true, false)).toBe('help')
})

test('keys are printed as the keyboard has them', () => {
  expect(keyWords('Mod+Shift+F', false)).toBe('Ctrl Shift F')
  expect(keyWords('Mod++', true)).toBe('⌘ +')
  expect(keyWords('Mod+Shift+Tab', true)).toBe('Ctrl ⇧ Tab')
  expect(keyWords('Alt+ArrowDown', false)).toBe('Alt ↓')
})
