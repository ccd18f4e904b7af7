import type { AssessedRequirement, CheckReport, Fault } from '../../domain/assessment.ts'
import type { Template } from '../../templates/template.ts'
import { holdsBack } from './check-report.ts'

/** The conformity report as the letter of advice CBP might write, for the team alone: paragraphs, the first its heading. */
export function returnLetter(template: Template, report: CheckReport): readonly string[] {
  const open = report.requirements.filter(({ status }) => status === 'missing' || status === 'weak')
  const returned = open.filter(({ group }) => group === 'returned')
  const missing = open.filter((one) => one.group !== 'returned' && holdsBack(one))
  const weaker = open.filter((one) => !holdsBack(one))
  return [
    'Internal. Not issued by CBP',
    `${template.title}, to the ${template.addressee}: respects in which it may not conform.`,
    ...under('In these respects the communication may not conform and may be returned.', returned.map(respect)),
    ...under('CBP would not return it for want of the following, but it is missing.', missing.map(respect)),
    ...under('It would be stronger if the following were mended.', weaker.map(respect)),
    ...under('Faults seen in what is written or pointed to.', report.faults.map(faultLine)),
    closing(returned.length + missing.length),
  ]
}

function under(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line, i) => `${i + 1}. ${line}`)]
}

function respect({ cites, says, status, why, ask, measuredBy }: AssessedRequirement): string {
  const state = status === 'missing' ? 'Missing.' : 'Weak.'
  return `${cites}: ${says}. ${state} ${why} To mend it: ${ask} Standard: ${measuredBy}`
}

function faultLine({ says, where }: Fault): string {
  return where === 'petition' ? says : `${says} (${where})`
}

function closing(count: number): string {
  if (count === 0) return 'Nothing missing that we check. Whether that persuades CBP is for CBP to say.'
  return `${count} ${count === 1 ? 'respect' : 'respects'} to mend before filing.`
}
