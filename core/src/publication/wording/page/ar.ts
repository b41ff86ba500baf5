import type { Messages } from '../../say.ts';

/** The words around what is published, in Arabic, in ICU MessageFormat. */
export const ar: Messages = {
  'page.skip': 'الانتقال إلى المحتوى',
  'page.languages': 'اللغات',
  'page.editions': 'الإصدارات المنشورة',
  'page.editions-lead':
    'من يقف أين في المفاوضات وما الذي يمكن الاتفاق عليه، وكل جملة بمصادرها وقابلة للاعتراض.',
  'page.none': 'لم يُنشر شيء بعد.',
  'page.edition': 'الإصدار {number}، نُشر في {day}',
  'page.earlier': 'هذا هو الإصدار {number}. وقد نُشر إصدار أحدث منه.',
  'page.latest': 'قراءة أحدث إصدار',
  'page.all-editions': 'كل الإصدارات',
  'page.feed': 'خلاصة (Atom)',
  'page.copy': 'نسخة مقروءة آليًا (JSON)',
  'page.challenge': 'اعتراض',
  'page.challenge-this': 'اعتراض على هذا الادعاء: {claim}',
  'page.challenge-edition': 'الاعتراض على الإصدار بأكمله',
  'page.form.title': 'الاعتراض على ادعاء',
  'page.form.lead':
    'اذكر ما هو خاطئ وكيف يمكن التحقق منه. لكل اعتراض رقم، وعند البت فيه تُنشر النتيجة مع السبب.',
  'page.form.claim': 'الادعاء',
  'page.form.whole': 'الإصدار بأكمله',
  'page.form.words': 'ما هو الخطأ، وكيف يمكن التحقق منه',
  'page.form.kept':
    'ما يُحفظ: كلماتك والادعاء والإصدار والوقت، ولا شيء عنك. قد تُنشر كلماتك مع الإجابة، فلا تكتب بيانات شخصية.',
  'page.form.send': 'إرسال الاعتراض',
  'page.form.missing': 'يرجى ذكر ما هو خاطئ.',
  'page.form.too-long': 'النص طويل جدًا. الحد الأقصى 5000 حرف.',
  'page.form.too-many': 'اعتراضات كثيرة تنتظر الإجابة. يرجى المحاولة بعد أيام.',
  'page.form.refused': 'تعذر قبول الاعتراض. يرجى المحاولة مرة أخرى.',
  'page.challenge.title': 'الاعتراض {id}',
  'page.challenge.thanks': 'رقم اعتراضك {id}. ستعرض هذه الصفحة النتيجة والسبب؛ احتفظ بعنوانها.',
  'page.challenge.about': 'بخصوص: {claim}',
  'page.challenge.words': 'كلمات الاعتراض',
  'page.challenge.waiting': 'لم يُجب عنه بعد.',
  'page.challenge.upheld': 'قُبل: كان الادعاء خاطئًا.',
  'page.challenge.dismissed': 'رُفض: يبقى الادعاء قائمًا.',
  'page.challenge.corrected': 'صُحّح: جرى تصويب السجل.',
  'page.challenge.reason': 'السبب: {reason}',
  'page.challenge.back': 'العودة إلى الإصدار',
  'page.quoted': '«{quote}»',
  'page.log.heading': 'الاعتراضات والتصحيحات',
  'page.log.none': 'لم يُعترض على أي ادعاء بعد.',
  'page.log.open': 'الاعتراض {id}، قُدّم في {day}، بخصوص {claim}: لم يُجب عنه بعد.',
  'page.log.answered': 'الاعتراض {id}، قُدّم في {day}، بخصوص {claim}: {outcome} السبب: {reason}',
  'page.log.whole': 'الإصدار بأكمله',
  'page.privacy': 'الخصوصية',
  'page.privacy.device':
    'لا تضع هذه الصفحات ملفات تعريف ارتباط، ولا تشغّل أي برنامج نصي، ولا تحمّل شيئًا من مواقع أخرى. لا يُخزَّن شيء على جهازك، فلا شيء يستدعي موافقتك.',
  'page.privacy.kept':
    'لا يحفظ هذا الخادم عن قرائه سوى الاعتراضات التي يرسلونها: الكلمات والادعاء والإصدار المعنيين والوقت. ولا يحفظ أسماء ولا عناوين شبكية ولا سجلًا بمن قرأ ماذا.',
  'page.privacy.published': 'قد تُنشر كلمات الاعتراض مع الإجابة عنه. يرجى ألا تتضمن بيانات شخصية.',
  'page.privacy.others':
    'قد تحتفظ أجهزة بينك وبين هذا الخادم، مثل وسيط لدى المشغّل أو شبكتك أنت، بسجلات خاصة بها. ويستطيع المشغّل المذكور أدناه إخبارك بما يخصه منها.',
  'page.terms': 'الشروط',
  'page.terms.nature':
    'كل جملة في إصدار مستخلصة من تصريحات علنية مذكورة كمصادر لها أو من تحليل لهذه التصريحات. وهي تقول ما يتسق مع تلك التصريحات، لا ما سيحدث، وليست مشورة.',
  'page.terms.quote':
    'يجوز الاقتباس من هذه الصفحات مع ذكر عنوانها ورقم الإصدار. أما الكلمات المقتبسة من مصدر فهي ملك لذلك المصدر.',
  'page.terms.challenge':
    'يمكن الاعتراض على كل ادعاء. يُحفظ الاعتراض برقم، وتُنشر نتيجته مع السبب. ويظهر التصحيح في إصدار جديد، وتبقى الإصدارات السابقة كما كانت.',
  'page.revised': 'مراجعة {day}.',
  'page.operator': 'الناشر: {name}',
  'page.licence': 'رقم الترخيص: {licence}',
  'page.contact': 'للتواصل: {contact}',
  'page.not-stated': 'غير مذكور',
  'page.not-found': 'لا توجد صفحة كهذه',
  'page.not-found-lead': 'ربما كُتب العنوان خطأً، أو لم يُنشر شيء تحته.',
};
