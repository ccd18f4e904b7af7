/** What items of the list are dragged as: their ids. */
export const ITEM_TYPE = 'application/x-withhold-evidence'
