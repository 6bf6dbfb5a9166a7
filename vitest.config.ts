import { defineConfig } from 'vitest/config'

const sources = ['lib/**', 'components/**', 'app/**']
const databaseTests = sources.map((folder) => `${folder}/*.db.test.ts`)

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: sources.flatMap((folder) => [`${folder}/*.test.ts`, `${folder}/*.test.tsx`]),
          exclude: databaseTests,
          // Tests that change nothing of the process can share what it has compiled.
          isolate: false,
          // A busy machine takes several times as long.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: databaseTests,
          globalSetup: ['lib/cli/database-template.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
