const NAMES = /xinjiang|\bXUAR\b|uy?ghur autonomous|新疆/i

/** Whether words name the Xinjiang Uyghur Autonomous Region. */
export const inXinjiang = (words: string): boolean => NAMES.test(words)
