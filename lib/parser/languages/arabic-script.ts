/** The article and the names that Arabic has, and Persian with its Arabic names. */
import type { LexiconEntries } from './schema'

export const article: LexiconEntries['article'] = {
  letters: 'ال',
  swallowed: 'لل',
  initials: ['ا', 'ٱ'],
  onNames: ['و', 'ف', 'ب', 'ك'],
  onTitles: ['و', 'ل'],
  demonymEndings: ['ي', 'ية'],
}

export const naming: LexiconEntries['naming'] = {
  compounds: [
    ...['بن', 'ابن', 'أبو', 'أبي', 'آل', 'دي', 'فان', 'فون'],
    ...['عبد', 'بو', 'بنت', 'ولد', 'بوحبيب'],
  ],
  fathers: ['بن', 'ابن', 'بنت', 'آل', 'ولد'],
  servant: 'عبد',
}
