export { excelSubject } from './excel-subject.ts'
