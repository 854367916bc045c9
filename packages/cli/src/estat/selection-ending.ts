/** How the file ends that says which values of a statistical table are which indicator. */
export const selectionEnding = '.選び方.json'
