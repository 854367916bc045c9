/** Why a name cannot be changed. */
export const renameWords = {
  ja: { changesMeaning: '規則の意味が変わるため、名前を変えられません' },
  en: { changesMeaning: 'The name cannot be changed: the rules would say something else' },
}
