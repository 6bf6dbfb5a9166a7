/** The languages that dispatches can be read in: one folder each. */
import type { DateLexicon } from '../dates/vocabulary'
import type { PageLexicon } from '../text/page-lexicon'
import { arabicDates } from './ar/dates'
import { lexicon as arabic } from './ar/lexicon'
import { arabicPage } from './ar/page'
import { englishDates } from './en/dates'
import { lexicon as english } from './en/lexicon'
import { englishPage } from './en/page'
import { persianDates } from './fa/dates'
import { lexicon as persian } from './fa/lexicon'
import { persianPage } from './fa/page'
import { russianDates } from './ru/dates'
import { lexicon as russian } from './ru/lexicon'
import { russianPage } from './ru/page'
import type { LexiconData } from './schema'
import { turkishDates } from './tr/dates'
import { lexicon as turkish } from './tr/lexicon'
import { turkishPage } from './tr/page'

export interface LanguageKit {
  lexicon: LexiconData
  dates: DateLexicon
  page: PageLexicon
}

export const languageKits: readonly LanguageKit[] = [
  { lexicon: persian, dates: persianDates, page: persianPage },
  { lexicon: arabic, dates: arabicDates, page: arabicPage },
  { lexicon: russian, dates: russianDates, page: russianPage },
  { lexicon: turkish, dates: turkishDates, page: turkishPage },
  { lexicon: english, dates: englishDates, page: englishPage },
]
