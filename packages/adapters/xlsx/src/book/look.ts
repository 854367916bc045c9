/** How a cell is drawn; which colours and borders that means is said once, where the file is written. */
export type Look = 'plain' | 'title' | 'note' | 'heading' | 'label' | 'column' | 'text' | 'number' | 'input' | 'text-input' | 'result' | 'total' | 'state'
