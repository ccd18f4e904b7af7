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
} from '../../kit.ts'
import type { Block, FieldValues, Runs } from '../../kit.ts'
import { groundOf } from '../ground.ts'
import { said } from '../prose.ts'
import type { Input } from '../prose.ts'

/** Contents, authorities, exhibits, names: what lets a reader find the way. */
export function frontMatter({ fields }: Input): readonly Block[] {
  return [
    ...unnumbered('contents', 'Contents', contents()),
    ...unnumbered('authorities', 'Table of authorities', tableOfAuthorities()),
    ...unnumbered(
      'exhibits',
      'Table of exhibits',
      plain(
        'Exhibits are numbered in the order in which they are first cited. Each is bound behind this petition under a cover sheet.',
      ),
      exhibitIndex(),
    ),
    ...unnumbered('names', 'Names and abbreviations', names(fields)),
    pageBreak(),
  ]
}

function names(fields: FieldValues): Block {
  const columns = [column('Name or abbreviation', 1), column('Meaning', 3)]
  const rows = [...producerRows(fields), ...ownRows(fields), ...abbreviations(fields)]
  return table('Names of the producer, and abbreviations', columns, rows)
}

function producerRows(fields: FieldValues): readonly (readonly Runs[])[] {
  const known = (label: string, text: string | undefined): readonly (readonly Runs[])[] =>
    text === undefined ? [] : [[label, text]]
  return [
    ['The producer', [said(fields, 'producer'), ', ', said(fields, 'producerAddress')]],
    ...known('In its own script', answered(fields, 'producerNative')),
    ...known('Other names', answered(fields, 'producerAliases')),
    ...known('Registry number', answered(fields, 'producerIdentifier')),
  ]
}

function ownRows(fields: FieldValues): readonly (readonly Runs[])[] {
  const lines = answered(fields, 'names')?.split('\n') ?? []
  return lines.flatMap((line) => {
    const [short, ...meaning] = line.split('=').map((part) => part.trim())
    return short !== undefined && short !== '' && meaning.length > 0 ? [[short, meaning.join(' = ')]] : []
  })
}

function abbreviations(fields: FieldValues): readonly (readonly Runs[])[] {
  const northKorean: readonly (readonly Runs[])[] =
    groundOf(fields) === 'north-korean' ? [['CAATSA', 'Countering America’s Adversaries Through Sanctions Act']] : []
  return [
    ...northKorean,
    ['CBP', 'U.S. Customs and Border Protection'],
    ['HTSUS', 'Harmonized Tariff Schedule of the United States'],
    ['ILO', 'International Labour Organization'],
  ]
}
