/** Words that a list puts before other names of an entry. */
const KNOWN =
  /\b(?:(?:also|formerly|previously|and formerly|now|then|collectively|commonly|doing business)(?: also)? (?:known|doing business|trading) as|formerly|a\/k\/a|a\.k\.a\.?|aka|f\/k\/a|f\.k\.a\.?|fka|d\/b\/a|dba|(?:including )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) alias(?:es)?|alias(?:es)?)(?![\p{L}\p{N}])\s*:?\s*/giu
/** A note in brackets that names something else than the entry: members of a group, say. */
const NO_ALIAS = /\b(subsidiar|affiliate|successor|subordinate|unit of|part of|located)/iu

/** A cell such as "North Star Co. (also known as 北星; and formerly known as Polaris)" as the name and the other names it gives. */
export function otherNames(cell: string): { readonly name: string; readonly others: readonly string[] } {
  const others: string[] = []
  const name = cell.replaceAll(
    /\s*[（(]([^()（）]*(?:\([^()]*\)[^()（）]*)*)[)）]/gu,
    (whole: string, inner: string) => {
      if (HAN_OR_HANGUL.test(inner) && !LATIN.test(inner)) others.push(inner.trim())
      else if (inner.search(KNOWN) >= 0 && !NO_ALIAS.test(inner)) others.push(...parted(inner))
      else return whole
      return ''
    },
  )
  return { name: tidy(name), others: [...new Set(others.map(tidy))].filter((other) => other !== '') }
}

const HAN_OR_HANGUL = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Cyrillic}]/u
const LATIN = /\p{Script=Latin}/u

/** "also known as A; B, Ltd.; and formerly known as C": parted at semicolons and where a new word of this kind begins, never at a comma, which names have. */
function parted(inner: string): string[] {
  return inner
    .replaceAll(KNOWN, ';')
    .split(';')
    .map((part) => part.replace(/^\s*(?:and|or)\b/iu, '').replace(/[,\s]+(?:and|or)?\s*$/iu, ''))
}

const tidy = (text: string) => text.replaceAll(/\s+/gu, ' ').replace(/^[\s,;:]+|[\s,;:]+$/gu, '')
