import type { NarrationWording } from './index.ts';

/** Arabic, in ICU MessageFormat; steps are nouns, which fit decision makers of either gender. */
export const ar: NarrationWording = {
  'stable-no-improvement':
    'الحالة {state} مستقرة بالنسبة إلى {decisionMaker} ({concept}): لا انتقال متاحًا إلى حالة أفضل.',
  'stable-all-sanctioned':
    'الحالة {state} مستقرة بالنسبة إلى {decisionMaker} ({concept}): كل تحسين ممكن مردوع.',
  unstable: 'الحالة {state} غير مستقرة بالنسبة إلى {decisionMaker} ({concept}).',
  'sanctioned-improvement': 'التحسين بالانتقال إلى {to} مردوع: {path}، والحالة {end} ليست أفضل من {state}.',
  'sanctioned-improvement-simultaneous':
    'التحسين بالانتقال إلى {to} مردوع: في الوقت نفسه {path}، والحالة {end} التي ينتهي إليها ذلك ليست أفضل من {state}.',
  'unsanctioned-improvement': 'لا شيء يردع التحسين بالانتقال إلى {to}.',
  'escaped-improvement':
    'لا شيء يردع التحسين بالانتقال إلى {to} ردعًا دائمًا: بعد {path} يبقى متاحًا الانتقال إلى {escape}، وهي حالة أفضل من {state}.',
  'foresees-staying':
    'الحالة {state} مستقرة بالنسبة إلى {decisionMaker} ({concept}): لا مكسب متوقعًا من الانتقال.',
  'foresees-moving':
    'الحالة {state} غير مستقرة بالنسبة إلى {decisionMaker} ({concept}): المتوقع {path}، وما ينتهي إليه ذلك أفضل.',
  staying: 'لا تغيير من أحد غيره',
  step: 'انتقال {decisionMaker} إلى {to}',
  'step-simultaneous': 'تغيير {decisionMaker} كما في الانتقال إلى {to}',
  'in-turn': '{first}، ثم {second}',
  together: '{first} و{second}',
};
