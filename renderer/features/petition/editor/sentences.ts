import type { Node as Written } from '@tiptap/pm/model'
import { sentencesOf } from '../../../../domain/sentences.ts'

/** A stretch of a block's content, by offset from its start. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Stands for each place a run other than plain words takes up. */
const CITE = '\uFFFC'
const OTHER = '\uFFFB'
const ARGUED = '\uE000'

/** The sentences of a paragraph that state something and cite nothing: no exhibit, no law, neither in them nor right behind; those with a placeholder or marked as argument are left out. */
export function uncitedSentences(block: Written): readonly Stretch[] {
  const text = lettersOf(block)
  const parts = sentencesOf(text)
  return parts.flatMap(({ segment, index }, i) => {
    if (!states(segment) || proves(segment) || behind(parts[i + 1]?.segment)) return []
    const lead = segment.length - segment.trimStart().length
    return [{ from: index + lead, to: index + segment.trimEnd().length }]
  })
}

function lettersOf(block: Written): string {
  let text = ''
  block.forEach((node) => {
    const argued = node.marks.some(({ type }) => type.name === 'argument')
    if (argued) text += node.isText ? (node.text ?? '').replace(/[\p{L}\p{N}]/gu, ARGUED) : ARGUED.repeat(node.nodeSize)
    else if (node.isText) text += node.text ?? ''
    else text += (cites(node) ? CITE : OTHER).repeat(node.nodeSize)
  })
  return text
}

const isCite = ({ type }: Written) => type.name === 'cite' || type.name === 'law'

function cites(node: Written): boolean {
  if (isCite(node)) return true
  let found = false
  node.descendants((inner) => {
    found ||= isCite(inner)
  })
  return found
}

const proves = (segment: string) => segment.includes(CITE) || segment.includes(OTHER)
const wordsIn = (segment: string) => segment.match(/\p{L}{2,}/gu) ?? []
const states = (segment: string) => wordsIn(segment).length > 2

/** Whether what follows is a citation sentence: a cite with no more than a signal before it ("See Ex. 4 at 12."). */
function behind(next: string | undefined): boolean {
  return next !== undefined && next.includes(CITE) && !states(next)
}
