/** Palaces and offices called by name, and the cities that they stand in. */
import type { LexiconData } from '../schema'

export const spots: NonNullable<LexiconData['places']> = [
  {
    place: 'beirut',
    words: [
      'Ain al-Tineh',
      'Ain el-Tineh',
      'Ain al-Tine',
      'Ain el-Tine',
      'Ain al-Tinah',
      'Grand Serail',
      'Grand Serai',
      'Clemenceau residence',
    ],
  },
  { place: 'moscow', words: ['Kremlin', 'Novo-Ogaryovo', 'Novo-Ogarevo'] },
  {
    place: 'washington',
    words: [
      'White House',
      'Oval Office',
      'State Department building',
      'Blair House',
      'Capitol Hill',
      'Pentagon',
    ],
  },
  { place: 'paris', words: ['Elysee', 'Élysée', 'Elysee Palace', 'Élysée Palace', "Quai d'Orsay"] },
  {
    place: 'london',
    words: [
      'Downing Street',
      '10 Downing Street',
      'No. 10 Downing Street',
      'Buckingham Palace',
      'Lancaster House',
      'Chequers',
    ],
  },
  { place: 'berlin', words: ['Chancellery in Berlin', 'Bellevue Palace', 'Schloss Bellevue'] },
  { place: 'geneva', words: ['Palais des Nations', 'Palace of Nations'] },
  {
    place: 'ankara',
    words: ['Cankaya Palace', 'Çankaya Palace', 'Cankaya Mansion', 'Çankaya Mansion', 'Bestepe', 'Beştepe'],
  },
  {
    place: 'istanbul',
    words: [
      'Dolmabahce',
      'Dolmabahçe',
      'Dolmabahce Palace',
      'Dolmabahçe Palace',
      'Vahdettin Mansion',
      'Vahdettin Pavilion',
    ],
  },
  {
    place: 'cairo',
    words: [
      'Al-Ittihadiya Palace',
      'Ittihadiya Palace',
      'Al-Ittihadiya',
      'Ittihadiya',
      'Heliopolis Palace',
      'Tahrir Palace',
    ],
  },
  {
    place: 'amman',
    words: ['Al Husseiniya Palace', 'Basman Palace', 'Raghadan Palace', 'Husseiniya Palace'],
  },
  { place: 'riyadh', words: ['Al-Yamamah Palace', 'Al Yamamah Palace', 'Yamamah Palace', 'Al-Auja Palace'] },
  { place: 'jeddah', words: ['Al-Salam Palace', 'Al Salam Palace', 'As-Salam Palace'] },
  { place: 'doha', words: ['Lusail Palace', 'Amiri Diwan in Doha'] },
  { place: 'kuwait-city', words: ['Bayan Palace', 'Seif Palace', 'Dar Al-Yamamah', 'Al-Bayan Palace'] },
  {
    place: 'muscat',
    words: ['Al Baraka Palace', 'Al-Baraka Palace', 'Al Alam Palace', 'Bait Al Baraka Palace'],
  },
  { place: 'manama', words: ['Gudaibiya Palace', 'Sakhir Palace', 'Al-Sakhir Palace', 'Al-Safriya Palace'] },
  { place: 'abu-dhabi', words: ['Qasr Al Watan', 'Al Shati Palace', 'Qasr Al Shati', 'Qasr Al Bahr'] },
  { place: 'tehran', words: ['Saadabad Palace', "Sa'dabad Palace", 'Saadabad Complex', 'Pasteur Street'] },
  {
    place: 'baghdad',
    words: ['Baghdad Palace', 'Republican Palace in Baghdad', 'Al-Salam Palace in Baghdad'],
  },
  { place: 'erbil', words: ['Salahaddin', 'Pirmam', 'Saladdin resort'] },
  { place: 'kyiv', words: ['Mariinsky Palace', 'Mariyinsky Palace'] },
  { place: 'brussels', words: ['NATO headquarters', 'NATO Headquarters', 'Berlaymont', 'Egmont Palace'] },
  { place: 'rome', words: ['Chigi Palace', 'Palazzo Chigi', 'Farnesina', 'Quirinale'] },
  {
    place: 'beijing',
    words: ['Great Hall of the People', 'Diaoyutai', 'Diaoyutai State Guesthouse', 'Zhongnanhai'],
  },
  { place: 'astana', words: ['Akorda', 'Ak Orda'] },
]
