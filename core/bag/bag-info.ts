import { bagLines } from './bag-lines.ts'

/** bag-info.txt as read: label and value of each element in order, and what is wrong with it. */
export interface BagInfo {
  readonly elements: readonly (readonly [label: string, value: string])[]
  readonly problems: readonly string[]
}

/** Reads "Label: value" lines, a value going on over indented lines (RFC 8493 § 2.2.2). */
export function readBagInfo(text: string): BagInfo {
  const elements: [string, string][] = []
  const problems: string[] = []
  for (const [i, line] of bagLines(text).entries()) {
    const last = elements.at(-1)
    const [, label, value] = /^([^\s:][^:]*?)\s*:\s*(.*)$/.exec(line) ?? []
    if (/^[ \t]/.test(line) && last) last[1] = `${last[1]} ${line.trim()}`.trim()
    else if (label !== undefined && value !== undefined) elements.push([label, value])
    else if (line !== '') problems.push(`bag-info.txt, line ${String(i + 1)}: it is not “Label: value”`)
  }
  return { elements, problems }
}

/** What bag-info.txt says of the payload's size against what is there. */
export function oxumProblems({ elements }: BagInfo, octets: number, streams: number): readonly string[] {
  const oxums = elements.filter(([label]) => label.toLowerCase() === 'payload-oxum')
  if (oxums.length > 1) return ['bag-info.txt gives Payload-Oxum more than once']
  const [, value] = oxums[0] ?? []
  if (value === undefined) return []
  const [, saidOctets, saidStreams] = /^(\d+)\.(\d+)$/.exec(value) ?? []
  if (saidOctets === undefined) return [`Payload-Oxum ${value} is not OCTETS.STREAMS`]
  if (Number(saidOctets) === octets && Number(saidStreams) === streams) return []
  return [`Payload-Oxum says ${value}, but the payload is ${String(octets)}.${String(streams)}`]
}
