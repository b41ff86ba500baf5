import type { NarrationWording } from './index.ts';

/** Arabic, in ICU MessageFormat; steps are nouns, which fit decision makers of either gender. */
export const ar: NarrationWording = {
  'stable-no-improvement':
    'الحالة {state} مستقرة بالنسبة إلى {decisionMaker} ({concept}): لا انتقال متاحًا إلى حالة أفضل.',
  'stable-all-sanctioned':
    'الحالة {state} مستقرة بالنسبة إلى {decisionMaker} ({concept}): كل تحسين ممكن مردوع.',
  unstable: 'الحالة {state} غير مستقرة بالنسبة إلى {decisionMaker} ({concept}).',
  'sanctioned-improvement': 'التحسين بالانتقال إلى {to} مردوع: {path}، و{standing}.',
  'sanctioned-improvement-simultaneous':
    'التحسين بالانتقال إلى {to} مردوع: في الوقت نفسه {path}، وينتهي ذلك إلى {end}، و{standing}.',
  'sanctioned-move': 'لا يُعرف هل {to} أفضل من {state}، والانتقال إليها مردوع: {path}، و{standing}.',
  'open-improvement': 'الانتقال إلى {to} متاح، وهي حالة أفضل.',
  'open-move': 'الانتقال إلى {to} متاح، وهي حالة لا يُعرف هل هي أفضل.',
  'unsanctioned-improvement': 'لا شيء يردع التحسين بالانتقال إلى {to}.',
  'unsanctioned-improvement-strong':
    'لا رد على التحسين بالانتقال إلى {to} ينتهي إلى حالة أسوأ بكثير من {state}.',
  'unsanctioned-move': 'لا يُعرف هل {to} أفضل من {state}، ولا شيء يردع الانتقال إليها.',
  'escaped-improvement':
    'لا شيء يردع التحسين بالانتقال إلى {to} ردعًا دائمًا: بعد {path} يبقى متاحًا الانتقال إلى {escape}، {standing}.',
  'escaped-move':
    'لا يُعرف هل {to} أفضل من {state}، ولا شيء يردع الانتقال إليها ردعًا دائمًا: بعد {path} يبقى متاحًا الانتقال إلى {escape}، {standing}.',
  'foresees-staying':
    'الحالة {state} مستقرة بالنسبة إلى {decisionMaker} ({concept}): لا مكسب متوقعًا من الانتقال.',
  'foresees-moving':
    'الحالة {state} غير مستقرة بالنسبة إلى {decisionMaker} ({concept}): المتوقع {path}، وما ينتهي إليه ذلك أفضل.',
  'end-not-better': 'الحالة {end} ليست أفضل من {state}',
  'end-much-worse': 'الحالة {end} أسوأ بكثير من {state}',
  'end-unknown': 'الحالة {end} لا يُعرف هل هي أفضل من {state}',
  'escape-better': 'وهي حالة أفضل من {state}',
  'escape-unknown': 'وهي حالة لا يُعرف هل هي أفضل من {state}',
  'escape-not-much-worse': 'وهي حالة ليست أسوأ بكثير من {state}',
  staying: 'لا تغيير من أحد غيره',
  step: 'انتقال {decisionMaker} إلى {to}',
  'step-simultaneous': 'تغيير {decisionMaker} كما في الانتقال إلى {to}',
  'in-turn': '{first}، ثم {second}',
  together: '{first} و{second}',
};
