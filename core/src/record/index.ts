export { type Article, type Furniture, article, day, daySchema, furnitureKinds } from './article.ts';
export {
  type Deadline,
  type Event,
  type Reading,
  type ReadOption,
  type ReadRule,
  reading,
} from './reading.ts';
export { type Span, textAt } from './span.ts';
export { type Stance, stance, stances, stepsBetween } from './stance.ts';
export { type Condition, type Speaker, type Statement, type When, statement } from './statement.ts';
