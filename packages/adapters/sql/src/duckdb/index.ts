export { writeParquet, type Simulation, type Written } from './write-parquet.ts'
