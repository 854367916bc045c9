export { readScenarios, type ScenarioReading } from './read-scenarios.ts'
