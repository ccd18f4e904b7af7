import { TABLE } from './style-ids.ts'

const rule = (side: string, eighths: number, color: string) =>
  `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="${color}"/>`
const INK = '1A1A1A'
const HAIRLINE = 'BFBFBF'

const WORDPROCESSING = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A styles part with the table style: rules above and below, one under the header row, hairlines between rows, none upright (ECMA-376-1 § 17.7.6). */
export const TABLE_STYLES = [
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${WORDPROCESSING}">`,
  `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE}"><w:name w:val="Petition Table"/><w:basedOn w:val="TableNormal"/>`,
  `<w:tblPr><w:tblBorders>${rule('top', 8, INK)}${rule('bottom', 8, INK)}${rule('insideH', 4, HAIRLINE)}</w:tblBorders>`,
  '<w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule('bottom', 6, INK)}</w:tcBorders></w:tcPr></w:tblStylePr>`,
  '</w:style></w:styles>',
].join('')
