/** Who may know whom: data flows one way through the rooms of the house. */

export interface Room {
  /** The folder; a file belongs to the longest that holds it. */
  folder: string
  /** What its files may import besides each other: folders end with a slash, files do not. */
  mayKnow: string[]
  /** Where code that wants more belongs. */
  advice: string
}

const shapes = ['lib/archive/dto/', 'lib/archive/address', 'lib/archive/filter']

export const rooms: Room[] = [
  {
    folder: 'app/',
    mayKnow: [
      ...['components/', 'lib/archive/', 'lib/desk/', 'lib/exports/', 'lib/api/', 'lib/auth/', 'lib/i18n/'],
      ...['lib/telemetry/', 'lib/front/asked'],
      ...['lib/ingest/schema', 'lib/registry/schema', 'lib/registry/entry'],
      ...['lib/evaluation/scoreboard', 'lib/evaluation/written'],
    ],
    advice:
      'a route reads the address, calls a loader of lib/archive and hands to components; queries belong in lib/archive',
  },
  {
    folder: 'components/',
    mayKnow: [
      ...['lib/i18n/', 'lib/desk/shapes', 'lib/desk/queue/shapes', 'lib/desk/queue/filter'],
      ...['lib/desk/registry-shapes', 'lib/editing/values', 'lib/editing/position-values', 'lib/auth/'],
      'lib/front/page-mark',
      'lib/front/answering',
      // Forms of the registry hold the very shapes of its files, and show in what two states differ.
      ...['lib/registry/schema', 'lib/registry/entry', 'lib/registry/differences'],
      ...[
        'lib/desk/filing-shapes',
        'lib/desk/source-shapes',
        'lib/desk/attach',
        'lib/desk/unread',
        'lib/jobs/shapes',
      ],
      ...['lib/evaluation/scoreboard', 'lib/api/reference'],
      ...shapes,
    ],
    advice: 'a component draws what it is given; loading belongs in a route, queries in lib/archive',
  },
  {
    folder: 'lib/parser/',
    mayKnow: ['lib/registry/schema'],
    advice:
      'the parser is pure, text in and drafts out; what needs a database, files or pages belongs in lib/ingest or lib/archive',
  },
  {
    folder: 'lib/registry/',
    mayKnow: ['lib/db/', 'lib/parser/text/'],
    advice:
      'the registry knows the database and the folding of texts; what files dispatches belongs in lib/ingest',
  },
  {
    folder: 'lib/ingest/',
    mayKnow: [
      ...['lib/parser/', 'lib/reconciling/', 'lib/registry/', 'lib/db/', 'lib/archive/'],
      // How long reading takes is measured.
      'lib/telemetry/metrics',
      // What is read otherwise is proposed to people in the shape in which they correct.
      'lib/editing/values',
      'lib/auth/actor',
    ],
    advice: 'filing comes before pages and exports and knows neither',
  },
  {
    folder: 'lib/reconciling/',
    mayKnow: ['lib/parser/', 'lib/registry/schema'],
    advice:
      'who is who and what is one meeting is told by accounts alone; what asks the database belongs in lib/ingest',
  },
  {
    folder: 'lib/archive/',
    mayKnow: [
      ...['lib/db/', 'lib/registry/schema', 'lib/parser/draft', 'lib/parser/text/'],
      // What a page shows is noted for the answer that is being given, and kept, with its mark, by whoever
      // stands before it.
      ...['lib/front/answering', 'lib/front/kept-pages', 'lib/front/headers', 'lib/front/own-origin'],
      'lib/front/entity-tag',
      // Somebody told by office alone is shown by that office in the reader's language.
      'lib/parser/office-told',
      // Readers tell the number of a session in the words in which dispatches do.
      ...['ar', 'en', 'fa', 'ru', 'tr'].map((language) => `lib/parser/languages/${language}/ordinals`),
      // Parts of years and months, too, are told as dispatches tell them.
      ...['ar', 'en', 'fa', 'ru', 'tr'].map((language) => `lib/parser/languages/${language}/dates`),
      ...['lib/parser/dates/vocabulary', 'lib/parser/dates/model'],
      // What words dispatches show topics by, and which words there are at all, a search need not guess.
      ...['ar', 'en', 'fa', 'ru', 'tr'].map((language) => `lib/parser/languages/${language}/topics`),
      'lib/parser/languages/fa/known-words',
      // Years are counted by the calendar, and names ordered by the alphabet, that the reader thinks in;
      // days are compared by what they can mean.
      ...['lib/i18n/calendar', 'lib/i18n/edtf', 'lib/i18n/alphabets', 'lib/i18n/locales', 'lib/i18n/names'],
      'lib/i18n/periods',
    ],
    advice:
      'reading the archive knows the database and shapes; filing belongs in lib/ingest, drawing in components',
  },
  {
    folder: 'lib/editing/',
    mayKnow: [
      ...['lib/db/', 'lib/auth/', 'lib/archive/', 'lib/registry/', 'lib/ingest/occasions'],
      ...['lib/ingest/days', 'lib/parser/draft', 'lib/parser/text/', 'lib/parser/calendar/'],
    ],
    advice: 'editing knows the database, accounts and the shape of records',
  },
  {
    folder: 'lib/jobs/',
    mayKnow: [
      'lib/db/',
      'lib/auth/actor',
      'lib/ingest/',
      'lib/editing/',
      'lib/registry/',
      'lib/archive/',
      'lib/telemetry/',
    ],
    advice:
      'a job does, many times, what another room does once: the doing belongs there, who may ask for it in lib/desk',
  },
  {
    folder: 'lib/desk/',
    mayKnow: [
      ...['lib/db/', 'lib/auth/', 'lib/editing/', 'lib/ingest/', 'lib/archive/', 'lib/registry/'],
      ...['lib/parser/', 'lib/i18n/', 'lib/jobs/', 'lib/front/asked', 'lib/front/body', 'lib/telemetry/'],
      ...['lib/front/answering', 'lib/reconciling/match'],
    ],
    advice:
      'the desk says who may ask for what, and calls the rooms that do it: accounts belong in lib/auth, changes of records in lib/editing',
  },
  {
    folder: 'lib/exports/',
    mayKnow: ['lib/i18n/', 'lib/archive/citation-mark', ...shapes],
    advice: 'an export takes a DTO and gives text; what asks the database belongs in lib/archive',
  },
  {
    folder: 'lib/pictures/',
    mayKnow: ['lib/i18n/', ...shapes],
    advice: 'a picture is drawn of a DTO; what asks the database belongs in lib/archive',
  },
  {
    folder: 'lib/api/',
    mayKnow: [
      ...['lib/pictures/', 'lib/archive/', 'lib/exports/', 'lib/i18n/', 'lib/registry/schema'],
      // How an address was asked, and whether its asker has the answer already.
      ...['lib/front/asked', 'lib/front/body', 'lib/front/entity-tag', 'lib/telemetry/'],
      // Programs file in the name of an editor, as the desk does.
      ...['lib/auth/', 'lib/db/client', 'lib/ingest/', 'lib/jobs/', 'lib/editing/values'],
    ],
    advice:
      'what machines may ask, and in which form they are answered; queries belong in lib/archive, forms in lib/exports',
  },
  {
    folder: 'lib/auth/',
    mayKnow: ['lib/db/', 'lib/i18n/digits'],
    advice: 'accounts know the database, and digits as people type them',
  },
  {
    folder: 'lib/front/',
    mayKnow: ['lib/telemetry/', 'lib/api/problem', 'lib/i18n/'],
    advice:
      'what stands between the pages and the wire knows nothing of what is asked for; that belongs in lib/api or lib/archive',
  },
  {
    folder: 'lib/telemetry/',
    mayKnow: [],
    advice: 'the log and the metrics are told things; what asks the archive belongs in lib/api',
  },
  {
    folder: 'lib/backup/',
    mayKnow: ['lib/db/'],
    advice: 'a backup holds the tables whatever stands in them; it knows the database alone',
  },
  {
    folder: 'lib/evaluation/',
    mayKnow: ['lib/parser/', 'lib/reconciling/', 'lib/registry/'],
    advice:
      'measuring the parser knows the parser, reconciling and the registry; printing belongs in lib/cli',
  },
  {
    folder: 'lib/db/',
    mayKnow: [],
    advice: 'the database knows nothing of what is kept in it; that belongs in the room it concerns',
  },
  {
    folder: 'lib/i18n/',
    mayKnow: shapes,
    advice: 'languages know of the archive only the shapes in lib/archive/dto',
  },
  {
    folder: 'lib/cli/',
    mayKnow: [
      ...['lib/ingest/', 'lib/archive/', 'lib/editing/', 'lib/exports/', 'lib/auth/', 'lib/backup/'],
      ...[
        'lib/parser/',
        'lib/registry/',
        'lib/db/',
        'lib/evaluation/',
        'lib/i18n/locales',
        'lib/pictures/browser',
      ],
    ],
    advice: 'a command reads its arguments and calls the rooms; pages are none of its business',
  },
  {
    folder: 'e2e/',
    mayKnow: [
      ...['lib/pictures/browser', 'lib/i18n/', 'lib/archive/dto/'],
      // What kills an archive holds its database up, and looks there for what is half done.
      ...['lib/db/client', 'lib/db/embedded', 'lib/db/hold-up'],
    ],
    advice: 'a browser test knows the archive by its addresses and pages, as readers do',
  },
]

/** Packages that only some rooms may import. */
export const reservedPackages = [
  {
    packages: ['pg', '@prisma/adapter-pg', '@prisma/schema-engine-wasm', '@prisma/driver-adapter-utils'],
    rooms: ['lib/db/', 'lib/backup/', 'lib/cli/'],
    advice: 'only lib/db makes connections; take a `db: Database` instead',
  },
  {
    packages: ['graphile-worker'],
    rooms: ['lib/db/', 'lib/jobs/'],
    advice: 'jobs are asked for by addJob of lib/jobs/jobs.ts, and told what to do in lib/jobs/tasks',
  },
  {
    packages: ['next', 'next-intl', 'react', 'react-dom'],
    rooms: ['app/', 'components/', 'lib/i18n/', 'lib/archive/', 'lib/desk/'],
    advice: 'the framework is for pages; keep the rule itself in plain functions that they call',
  },
]
