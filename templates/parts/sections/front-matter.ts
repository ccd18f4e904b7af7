import {
  answered,
  column,
  contents,
  exhibitIndex,
  pageBreak,
  plain,
  table,
  tableOfAuthorities,
  unnumbered,
} from '../../basics.ts'
import type { Block, Runs } from '../../basics.ts'
import { said } from '../prose.ts'
import type { PartInput, Section } from '../section.ts'

type Abbreviation = readonly [short: string, meaning: string]

/** Abbreviations every filing about imports uses. */
export const ABBREVIATIONS = {
  caatsa: ['CAATSA', 'Countering America’s Adversaries Through Sanctions Act'],
  cbp: ['CBP', 'U.S. Customs and Border Protection'],
  fletf: ['FLETF', 'Forced Labor Enforcement Task Force'],
  htsus: ['HTSUS', 'Harmonized Tariff Schedule of the United States'],
  ilo: ['ILO', 'International Labour Organization'],
  nkspea: ['NKSPEA', 'North Korea Sanctions and Policy Enhancement Act of 2016'],
  ofac: ['OFAC', 'Office of Foreign Assets Control, U.S. Department of the Treasury'],
  uflpa: ['UFLPA', 'Uyghur Forced Labor Prevention Act'],
} as const satisfies Readonly<Record<string, Abbreviation>>

/** Contents, authorities, exhibits, names: what lets a reader find the way. */
export function frontMatter(abbreviations: (input: PartInput) => readonly Abbreviation[]): Section {
  return (input) => [
    ...unnumbered('contents', 'Contents', contents()),
    ...unnumbered('authorities', 'Table of authorities', tableOfAuthorities()),
    ...unnumbered(
      'exhibits',
      'Table of exhibits',
      plain(`Each exhibit is bound behind this ${input.terms.filing} under a cover sheet with its number:`),
      exhibitIndex(),
    ),
    ...unnumbered('names', 'Names and abbreviations', names(input, abbreviations(input))),
    pageBreak(),
  ]
}

function names(input: PartInput, abbreviations: readonly Abbreviation[]): Block {
  const columns = [column('Name or abbreviation', 1), column('Meaning', 3)]
  const rows = [...producerRows(input), ...ownRows(input), ...abbreviations]
  return table('Names of the producer, and abbreviations', columns, rows)
}

function producerRows(input: PartInput): readonly (readonly Runs[])[] {
  const known = (label: string, text: string | undefined): readonly (readonly Runs[])[] =>
    text === undefined ? [] : [[label, text]]
  return [
    ['The producer', [said(input, 'producer'), ', ', said(input, 'producerAddress')]],
    ...known('In its own script', answered(input.fields, 'producerNative')),
    ...known('Other names', answered(input.fields, 'producerAliases')),
    ...known('Registry number', answered(input.fields, 'producerIdentifier')),
  ]
}

function ownRows({ fields }: PartInput): readonly (readonly Runs[])[] {
  const lines = answered(fields, 'names')?.split('\n') ?? []
  return lines.flatMap((line) => {
    const [short, ...meaning] = line.split('=').map((part) => part.trim())
    return short !== undefined && short !== '' && meaning.length > 0 ? [[short, meaning.join(' = ')]] : []
  })
}
