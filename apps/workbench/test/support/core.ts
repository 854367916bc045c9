export { tracer } from '@renkei/evaluator'
export { documentOf, ExplainContext, explainLine } from '@renkei/explanation'
export { evaluateRuleSet, lintRuleSet, openRuleSet, report, runChecks } from '@renkei/ruleset'
