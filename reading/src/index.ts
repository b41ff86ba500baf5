export { type ArticleInput, readArticle } from './read-article.ts';
export type { KnownActor } from './mention/actor-name.ts';
export { type ReadDate, readDates } from './date/read-dates.ts';
export { attributionsOf, type ReadAttribution } from './voicing/read-attributions.ts';
export { type ModelAnswer, modelAnswer } from './language-model/answer.ts';
export { type Located, languageModelRule, locate } from './language-model/located.ts';
export { type ModelQuestion, questionsOf } from './language-model/question.ts';
export { type PreparedArticle, type SourceText, articleOf } from './article/prepared-article.ts';
