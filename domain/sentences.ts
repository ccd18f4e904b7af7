/** One sentence and where it begins in its text. */
export interface Sentence {
  readonly segment: string
  readonly index: number
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Ends no sentence before a number: "Dec. 17-04", "No. 29", "Art. 2(1)", "82 Fed. Reg. 26,582". */
const BEFORE_NUMBER =
  /(?:^|[\s(“"])(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Nos?|Arts?|Secs?|Exs?|Reg|Stat|Res|Doc|L|pp?|paras?|ch|tit|vol)\.\s*$/u
/** Ends none before anything: "Fed. Reg.", "Ninestar Corp. v. United States". */
const NEVER = /(?:^|[\s(“"])(?:Fed|Pub|Exec|Mr|Mrs|Ms|Dr|vs?|[Cc]f|e\.g|i\.e)\.\s*$/u
/** May end one or not: "U.S. Customs", "Oakhurst Co., Ltd. The works". */
const EITHER = /(?:^|[\s(“"])(?:Ltd|Inc|Co|Corp|(?:\p{Lu}\.)*\p{Lu})\.\s*$/u
const OPENS =
  /^(?:The|A|An|It|Its|They|Their|He|She|We|I|This|That|These|Those|There|Each|Every|All|No|None|Nobody|In|On|At|By|For|From|When|Since|After|Before|But|And|Both|One)\b/u

/** The sentences of an English text, each with the white space behind it; an abbreviation such as "Dec." or "U.S." does not end one. */
export function sentencesOf(text: string): readonly Sentence[] {
  const joined: Sentence[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const last = joined.at(-1)
    if (last !== undefined && goesOn(last.segment, segment)) {
      joined[joined.length - 1] = { segment: last.segment + segment, index: last.index }
    } else joined.push({ segment, index })
  }
  return joined
}

function goesOn(before: string, next: string): boolean {
  if (NEVER.test(before)) return true
  if (BEFORE_NUMBER.test(before)) return /^[\p{N}§¶(]/u.test(next)
  return EITHER.test(before) && !OPENS.test(next)
}
