/** The formats whose rows are records of arrivals in the United States; a file read by a mapping of one's own says nothing of where its goods arrived. */
export const US_IMPORTS = [
  'panjiva-us',
  'panjiva-xpressfeed',
  'importyeti',
  'importgenius',
  'datamyne',
  'ams-header',
  'ams-flat',
  'ams-warehouse',
] as const
