/** A header as it is compared: width, case, spaces and marks do not count ("Bill of Lading No." is "billofladingno"). */
export function headerWords(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
