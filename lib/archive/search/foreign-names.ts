/**
 * What states and cities are called in languages in which the archive has no names: readers type them all
 * the same. They find the thing; texts are not looked through for them, which are in other languages.
 */

const LANGUAGES = ['fr', 'de', 'es', 'it', 'pt', 'nl', 'sv', 'pl', 'cs', 'ro', 'uk', 'az'] as const

export type ForeignName = { language: string; text: string }

const states = LANGUAGES.map((language) => ({
  language,
  names: new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
}))

/** @param iso2 the code of a state (ISO 3166) */
export function foreignNamesOfState(iso2: string): ForeignName[] {
  return states.flatMap(({ language, names }) => {
    const text = names.of(iso2)
    return text === undefined ? [] : [{ language, text }]
  })
}

/** Of cities, by slug: those names that sound otherwise than the ones on file. Unicode's data have none. */
const CITIES: Record<string, string> = {
  aleppo: 'fr Alep|es Alepo',
  algiers: 'fr Alger|de Algier|es Argel|it Algeri|pt Argel',
  athens: 'fr Athènes|de Athen|es Atenas|it Atene',
  baghdad: 'fr Bagdad|es Bagdad|pt Bagdá',
  basra: 'fr Bassorah|it Bassora|es Basora',
  beijing: 'fr Pékin|de Peking|es Pekín|it Pechino|pt Pequim',
  beirut: 'fr Beyrouth|pt Beirute',
  belgrade: 'de Belgrad|es Belgrado|it Belgrado',
  brussels: 'fr Bruxelles|de Brüssel|es Bruselas|pt Bruxelas|nl Brussel',
  bucharest: 'fr Bucarest|de Bukarest|es Bucarest',
  cairo: 'fr Le Caire|fr Caire|de Kairo|es El Cairo|nl Caïro|pl Kair',
  copenhagen: 'fr Copenhague|de Kopenhagen|it Copenaghen',
  damascus: 'fr Damas|de Damaskus|es Damasco|it Damasco|pl Damaszek|cs Damašek',
  geneva: 'fr Genève|de Genf|es Ginebra|it Ginevra|pt Genebra|pl Genewa|cs Ženeva',
  havana: 'fr La Havane|de Havanna|es La Habana|it L’Avana',
  istanbul: 'es Estambul|pl Stambuł',
  jerusalem: 'es Jerusalén|it Gerusalemme|pl Jerozolima',
  kyiv: 'fr Kiev|de Kiew|pl Kijów|cs Kyjev',
  lisbon: 'fr Lisbonne|de Lissabon|es Lisboa|it Lisbona|pt Lisboa',
  london: 'fr Londres|es Londres|it Londra|nl Londen|pl Londyn|cs Londýn',
  mecca: 'fr La Mecque|de Mekka|es La Meca|it La Mecca',
  moscow: 'fr Moscou|de Moskau|es Moscú|it Mosca|nl Moskou|sv Moskva|pl Moskwa',
  munich: 'de München|it Monaco di Baviera|nl München|pl Monachium|cs Mnichov',
  muscat: 'fr Mascate|de Maskat|es Mascate|it Mascate',
  'new-delhi': 'de Neu-Delhi|es Nueva Delhi|it Nuova Delhi|pt Nova Deli|pl Nowe Delhi',
  'new-york': 'es Nueva York|pt Nova Iorque|pl Nowy Jork',
  nicosia: 'fr Nicosie|de Nikosia',
  paris: 'it Parigi|pl Paryż|cs Paříž',
  prague: 'de Prag|es Praga|it Praga|cs Praha',
  riyadh: 'fr Riyad|de Riad|es Riad|it Riad',
  rome: 'de Rom|es Roma|it Roma|pl Rzym',
  'saint-petersburg': 'fr Saint-Pétersbourg|de Sankt Petersburg|es San Petersburgo|it San Pietroburgo',
  singapore: 'fr Singapour|de Singapur|es Singapur',
  sochi: 'fr Sotchi|de Sotschi|pl Soczi|cs Soči|nl Sotsji',
  stockholm: 'es Estocolmo|it Stoccolma|pl Sztokholm',
  tashkent: 'fr Tachkent|de Taschkent|es Taskent',
  tbilisi: 'fr Tbilissi|de Tiflis|es Tiflis',
  tehran: 'fr Téhéran|de Teheran|es Teherán|it Teheran|pt Teerã|cs Teherán',
  'the-hague': 'fr La Haye|de Den Haag|es La Haya|it L’Aia|nl Den Haag',
  tokyo: 'es Tokio|de Tokio',
  tunis: 'es Túnez|it Tunisi',
  vienna: 'fr Vienne|de Wien|es Viena|pt Viena|nl Wenen|pl Wiedeń|cs Vídeň',
  warsaw: 'fr Varsovie|de Warschau|es Varsovia|it Varsavia|pl Warszawa|cs Varšava',
  yerevan: 'fr Erevan|de Jerewan|es Ereván|pl Erywań',
  zurich: 'es Zúrich|it Zurigo',
}

/** @param slug of a place */
export function foreignNamesOfCity(slug: string): ForeignName[] {
  return (CITIES[slug]?.split('|') ?? []).flatMap((told) => {
    const [, language, text] = /^(\S+) (.+)$/.exec(told) ?? []
    return language === undefined || text === undefined ? [] : [{ language, text }]
  })
}

/** The slugs of the cities that have any. */
export const CITIES_NAMED = Object.keys(CITIES)
