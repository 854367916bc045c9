/** How the file ends that says what the columns of an imported table are. It lies beside the rules and is no table of figures. */
export const mappingEnding = '.対応表.csv'
