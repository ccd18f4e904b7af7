const CODEPAGES: Readonly<Record<number, string>> = {
  ...{ 874: 'windows-874', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 866: 'ibm866', 65001: 'utf-8' },
  ...{ 1250: 'windows-1250', 1251: 'windows-1251', 1252: 'windows-1252', 1253: 'windows-1253', 1254: 'windows-1254' },
  ...{ 1255: 'windows-1255', 1256: 'windows-1256', 1257: 'windows-1257', 1258: 'windows-1258', 54936: 'gb18030' },
}

/** The codepage of a font's character set (RTF 1.9, `\fcharset`); the document's own where it is not named here. */
const CHARSETS: Readonly<Record<number, number>> = {
  ...{ 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256 },
  ...{ 186: 1257, 204: 1251, 222: 874, 238: 1250 },
}

/** The WHATWG label of a Windows codepage; that of Western Windows for one no decoder has. */
export const codepageLabel = (codepage: number): string => CODEPAGES[codepage] ?? 'windows-1252'

/** The WHATWG label of a font's character set, null where the document's own applies. */
export function charsetLabel(charset: number): string | null {
  const codepage = CHARSETS[charset]
  return codepage === undefined ? null : codepageLabel(codepage)
}
