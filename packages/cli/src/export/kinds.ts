import type { ExportKind } from './export-kind.ts'

/** All kinds; what makes a file is read when it is called for, so that no other command waits for it. */
export const exportKinds: readonly ExportKind[] = [
  { name: 'xlsx', ending: '.xlsx', make: async (...of) => (await import('./xlsx.ts')).xlsx(...of) },
  { name: 'csv', ending: '.csv', make: async (...of) => (await import('./csv.ts')).csv('utf-8')(...of) },
  { name: 'csv-cp932', ending: '.csv', make: async (...of) => (await import('./csv.ts')).csv('cp932')(...of) },
  { name: 'forms', ending: '.xlsx', make: async (...of) => (await import('./forms.ts')).forms(...of) },
]
