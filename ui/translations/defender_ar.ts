<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A newer version</source>
        <translation>إصدار أحدث</translation>
    </message>
    <message>
        <source>Check a newer version before you run it</source>
        <translation>التحقق من إصدار أحدث قبل تشغيله</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Nobody independent has reviewed it.</source>
        <translation>برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو ما بعده. يأتي بلا أي ضمان. ولم يراجعه أحد مستقل.</translation>
    </message>
    <message>
        <source>From a stick, without a network. Two small files lie beside it: release.json and release.json.minisig. Nothing is run or changed here.</source>
        <translation>من ذاكرة USB، بلا شبكة. بجانبه ملفان صغيران: release.json وrelease.json.minisig. لا يُشغَّل شيء هنا ولا يُغيَّر.</translation>
    </message>
    <message>
        <source>It is newer than the one you have.</source>
        <translation>أحدث من الذي لديك.</translation>
    </message>
    <message>
        <source>It is older than the one you have: mistakes mended since would come back. Ask who gave it to you why.</source>
        <translation>أقدم من الذي لديك: ستعود أخطاء أُصلحت منذ ذلك. اسأل من أعطاك إياه لماذا.</translation>
    </message>
    <message>
        <source>It is the version you have.</source>
        <translation>هو الإصدار الذي لديك.</translation>
    </message>
    <message>
        <source>Looking at the newer version</source>
        <translation>يُنظر في الإصدار الأحدث</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>الإصدار الأحدث</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>What of others is in it</source>
        <translation>ما فيه من أعمال الآخرين</translation>
    </message>
    <message>
        <source>{file} is version {version} of {day}, signed with the key that this program knows.</source>
        <translation>{file} هو الإصدار {version} المؤرخ {day}، موقّع بالمفتاح الذي يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>{name}, in {whole}: {licence}</source>
        <translation>{name}، في {whole}: {licence}</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Another account: {question}</source>
        <translation>رواية أخرى: {question}</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>إزالة هذه الرواية</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>من يقول ذلك؟</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Somebody says otherwise</source>
        <translation>يقول أحدهم غير ذلك</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>من يقول ذلك؟</translation>
    </message>
</context>
<context>
    <name>ActFacts</name>
    <message>
        <source>Applied {time} before it was needed.</source>
        <translation>قُدّم الطلب قبل الحاجة إليه بـ {time}.</translation>
    </message>
    <message>
        <source>Held for {time} so far.</source>
        <translation>مدة الاحتجاز حتى الآن: {time}.</translation>
    </message>
    <message>
        <source>Held for {time}.</source>
        <translation>مدة الاحتجاز: {time}.</translation>
    </message>
    <message>
        <source>In all: {time}.</source>
        <translation>المجموع: {time}.</translation>
    </message>
    <message>
        <source>In custody for {time} before the death.</source>
        <translation>مدة الاحتجاز قبل الوفاة: {time}.</translation>
    </message>
    <message>
        <source>It lasted {time}.</source>
        <translation>استمر {time}.</translation>
    </message>
    <message>
        <source>Kept for {time} so far.</source>
        <translation>مدة الحجز حتى الآن: {time}.</translation>
    </message>
    <message>
        <source>Kept for {time}.</source>
        <translation>مدة الحجز: {time}.</translation>
    </message>
    <message>
        <source>Missing for {time} so far.</source>
        <translation>مدة الغياب حتى الآن: {time}.</translation>
    </message>
    <message>
        <source>Missing for {time}.</source>
        <translation>مدة الغياب: {time}.</translation>
    </message>
    <message>
        <source>The UN event began after the document was given back.</source>
        <translation>بدأت مناسبة الأمم المتحدة بعد إعادة الوثيقة.</translation>
    </message>
    <message>
        <source>The UN event began before the document was taken.</source>
        <translation>بدأت مناسبة الأمم المتحدة قبل أخذ الوثيقة.</translation>
    </message>
    <message>
        <source>The UN event began while the document was kept.</source>
        <translation>بدأت مناسبة الأمم المتحدة أثناء احتجاز الوثيقة.</translation>
    </message>
    <message>
        <source>The answer took {time}.</source>
        <translation>استغرق الجواب {time}.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>مضى هذا اليوم.</translation>
    </message>
    <message>
        <source>This is earlier than the beginning. Is one of the two dates a slip?</source>
        <translation>هذا أسبق من البداية. هل في أحد التاريخين خطأ؟</translation>
    </message>
    <message>
        <source>Time left for an answer: {time}.</source>
        <translation>الوقت المتبقي للجواب: {time}.</translation>
    </message>
    <message>
        <source>Time left until then: {time}.</source>
        <translation>الوقت المتبقي حتى ذلك الحين: {time}.</translation>
    </message>
    <message>
        <source>Time since the arrest: {time}.</source>
        <translation>الوقت منذ التوقيف: {time}.</translation>
    </message>
    <message>
        <source>Time since the first signs: {time}.</source>
        <translation>الوقت منذ أولى العلامات: {time}.</translation>
    </message>
    <message>
        <source>Too late by {time}.</source>
        <translation>متأخر بـ {time}.</translation>
    </message>
    <message>
        <source>Until today: {time}.</source>
        <translation>حتى اليوم: {time}.</translation>
    </message>
    <message>
        <source>Waiting for {time} so far.</source>
        <translation>مدة الانتظار حتى الآن: {time}.</translation>
    </message>
    <message>
        <source>You found out {time} after it began.</source>
        <translation>علمت بالأمر بعد بدايته بـ {time}.</translation>
    </message>
    <message>
        <source>You told them {time} later.</source>
        <translation>أخبرتهم بعد {time}.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>نحو {time}</translation>
    </message>
    <message>
        <source>at most {days}</source>
        <translation>{days} على الأكثر</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>أقل من يوم</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{least} to {days}</source>
        <translation>من {least} إلى {days}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{time} below what this law allows.</source>
        <translation>أقل بـ {time} مما يسمح به هذا القانون.</translation>
    </message>
    <message>
        <source>{time} longer than this law allows.</source>
        <translation>أطول بـ {time} مما يسمح به هذا القانون.</translation>
    </message>
    <message>
        <source>{time} without a sign of life, until today.</source>
        <translation>{time} من دون أي خبر عن بقائه حيًا، حتى اليوم.</translation>
    </message>
    <message>
        <source>{time} without contact, until today.</source>
        <translation>{time} من دون اتصال، حتى اليوم.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>Allowed</source>
        <translation>مسموح به</translation>
    </message>
    <message>
        <source>Allowed for some incidents only</source>
        <translation>مسموح به لبعض الحوادث فقط</translation>
    </message>
    <message>
        <source>Ask about: {action}</source>
        <translation>السؤال عن: {action}</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>سؤال…</translation>
    </message>
    <message>
        <source>Not yet: a condition, or a question that has to be asked again</source>
        <translation>ليس بعد: شرط، أو سؤال يجب طرحه من جديد</translation>
    </message>
    <message>
        <source>Note what they said about: {action}</source>
        <translation>تدوين ما قالوه عن: {action}</translation>
    </message>
    <message>
        <source>Note what they said…</source>
        <translation>تدوين ما قالوه…</translation>
    </message>
    <message>
        <source>Only those who agreed, not {people}.</source>
        <translation>من وافقوا فقط، وليس {people}.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Removed from what leaves: {people}.</source>
        <translation>أُزيل مما يخرج: {people}.</translation>
    </message>
    <message>
        <source>{action}: {organisation}</source>
        <translation>{action}: {organisation}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا شيء غيرها (%n)</numerusform>
            <numerusform>… وواحدة أخرى (%n)</numerusform>
            <numerusform>… واثنتان أخريان (%n)</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A child agreed without a guardian.</source>
        <translation>وافق طفل بلا وصي.</translation>
    </message>
    <message>
        <source>A correction of it is here. Work with that one.</source>
        <translation>يوجد هنا تصحيح له. اعمل بالتصحيح.</translation>
    </message>
    <message>
        <source>A notice says that it is taken back, and is not proven. Ask the sender first.</source>
        <translation>يقول إشعار إنه سُحب، وهو غير مثبت. اسأل المرسل أولًا.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Ask UN colleagues, without a name</source>
        <translation>سؤال زملاء في الأمم المتحدة، بلا اسم</translation>
    </message>
    <message>
        <source>Ask each of them.</source>
        <translation>اسأل كل واحد منهم.</translation>
    </message>
    <message>
        <source>Ask the UN, in the letter, to publish initials instead of names.</source>
        <translation>اطلب من الأمم المتحدة، في الرسالة، أن تنشر الأحرف الأولى بدل الأسماء.</translation>
    </message>
    <message>
        <source>Ask the family or the lawyer.</source>
        <translation>اسأل العائلة أو المحامي.</translation>
    </message>
    <message>
        <source>Ask the family.</source>
        <translation>اسأل العائلة.</translation>
    </message>
    <message>
        <source>Ask the guardian, and the child too.</source>
        <translation>اسأل الوصي، والطفل أيضًا.</translation>
    </message>
    <message>
        <source>Ask the lawyer.</source>
        <translation>اسأل المحامي.</translation>
    </message>
    <message>
        <source>Ask the person.</source>
        <translation>اسأل الشخص.</translation>
    </message>
    <message>
        <source>Ask whoever may speak for them.</source>
        <translation>اسأل من يجوز له التحدث باسمهم.</translation>
    </message>
    <message>
        <source>Asking {who} about {use} was too risky.</source>
        <translation>كان سؤال {who} عن {use} شديد الخطورة.</translation>
    </message>
    <message>
        <source>Change it until nobody can recognise it.</source>
        <translation>غيّره حتى لا يستطيع أحد التعرف عليه.</translation>
    </message>
    <message>
        <source>Complaint to UN security</source>
        <translation>شكوى إلى أمن الأمم المتحدة</translation>
    </message>
    <message>
        <source>Confidential submission to a treaty body</source>
        <translation>مساهمة سرية إلى هيئة معاهدة</translation>
    </message>
    <message>
        <source>Contact the person</source>
        <translation>الاتصال بالشخص</translation>
    </message>
    <message>
        <source>It holds data that need the most care (health, violence, children, people who are held): they need a confirmation of their own, and never enter the yearly summary.</source>
        <translation>فيه بيانات تحتاج إلى أقصى عناية (صحة، عنف، أطفال، أشخاص محتجزون): تحتاج إلى تأكيد خاص بها، ولا تدخل أبدًا في الملخص السنوي.</translation>
    </message>
    <message>
        <source>It says that it corrects another report, and that is not proven.</source>
        <translation>يقول إنه يصحح تقريرًا آخر، وذلك غير مثبت.</translation>
    </message>
    <message>
        <source>Letter to the Government, with names</source>
        <translation>رسالة إلى الحكومة، مع ذكر الأسماء</translation>
    </message>
    <message>
        <source>Letter without names, on a law or a pattern</source>
        <translation>رسالة بلا أسماء، بشأن قانون أو نمط</translation>
    </message>
    <message>
        <source>Mark it: confidential, not for the website.</source>
        <translation>ضع عليه: سري، ليس للموقع الإلكتروني.</translation>
    </message>
    <message>
        <source>Nobody may stand in it: only what happened.</source>
        <translation>لا يجوز أن يرد فيه أحد: ما حدث فقط.</translation>
    </message>
    <message>
        <source>Nobody noted whether the child wants it.</source>
        <translation>لم يدوّن أحد إن كان الطفل يريد ذلك.</translation>
    </message>
    <message>
        <source>Nobody stands in it who could agree.</source>
        <translation>لا يوجد فيه أحد يستطيع الموافقة.</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>نشرة صحفية</translation>
    </message>
    <message>
        <source>Read and keep</source>
        <translation>القراءة والحفظ</translation>
    </message>
    <message>
        <source>Secretary-General’s report, with names</source>
        <translation>تقرير الأمين العام، مع ذكر الأسماء</translation>
    </message>
    <message>
        <source>Secretary-General’s report, without names</source>
        <translation>تقرير الأمين العام، بلا أسماء</translation>
    </message>
    <message>
        <source>Share with another organisation</source>
        <translation>إطلاع منظمة أخرى</translation>
    </message>
    <message>
        <source>Somebody agreed to be named, but the name did not come with the report. Ask for it.</source>
        <translation>وافق شخص على ذكر اسمه، لكن الاسم لم يأتِ مع التقرير. اطلبه.</translation>
    </message>
    <message>
        <source>Somebody who cannot be left out would be: whose case it is, or, for a letter without names, whoever told of it.</source>
        <translation>سيُستبعد شخص لا يمكن استبعاده: صاحب الحالة، أو، في رسالة بلا أسماء، من رواها.</translation>
    </message>
    <message>
        <source>TRAINING: everything that leaves is marked so.</source>
        <translation>تدريب: كل ما يخرج معلَّم بذلك.</translation>
    </message>
    <message>
        <source>The case was archived because consent is missing.</source>
        <translation>أُرشفت الحالة لعدم وجود موافقة.</translation>
    </message>
    <message>
        <source>The letter becomes public after about 60 days.</source>
        <translation>تصبح الرسالة علنية بعد نحو 60 يومًا.</translation>
    </message>
    <message>
        <source>The name goes to security and to the secretariat of the meeting.</source>
        <translation>يذهب الاسم إلى الأمن وإلى أمانة الاجتماع.</translation>
    </message>
    <message>
        <source>The report was taken back.</source>
        <translation>سُحب التقرير.</translation>
    </message>
    <message>
        <source>Training and real cases never meet.</source>
        <translation>لا تلتقي حالات التدريب والحالات الحقيقية أبدًا.</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>موظفو الأمم المتحدة، بسرّية</translation>
    </message>
    <message>
        <source>Use in training</source>
        <translation>الاستعمال في التدريب</translation>
    </message>
    <message>
        <source>a letter to the Government</source>
        <translation>رسالة إلى الحكومة</translation>
    </message>
    <message>
        <source>another organisation</source>
        <translation>منظمة أخرى</translation>
    </message>
    <message>
        <source>being contacted</source>
        <translation>الاتصال به</translation>
    </message>
    <message>
        <source>needs: yes to UN staff, in confidence</source>
        <translation>يلزم: نعم لموظفي الأمم المتحدة، بسرّية</translation>
    </message>
    <message>
        <source>needs: yes to UN staff, of whoever told it</source>
        <translation>يلزم: نعم لموظفي الأمم المتحدة، ممن رواه</translation>
    </message>
    <message>
        <source>needs: yes to a letter, and yes to the name in public UN reports (or a request for initials)</source>
        <translation>يلزم: نعم لرسالة، ونعم للاسم في تقارير الأمم المتحدة العلنية (أو طلب الأحرف الأولى)</translation>
    </message>
    <message>
        <source>needs: yes to being contacted</source>
        <translation>يلزم: نعم للاتصال</translation>
    </message>
    <message>
        <source>needs: yes to that organisation by its name</source>
        <translation>يلزم: نعم لتلك المنظمة باسمها</translation>
    </message>
    <message>
        <source>needs: yes to that report by name, and to the name in public, asked for in its year</source>
        <translation>يلزم: نعم لذلك التقرير بالاسم، وللاسم علنًا، سُئل عنهما في سنته</translation>
    </message>
    <message>
        <source>needs: yes to that report, asked for in its year</source>
        <translation>يلزم: نعم لذلك التقرير، سُئل عنه في سنته</translation>
    </message>
    <message>
        <source>needs: yes to that, and changing it beyond recognition</source>
        <translation>يلزم: نعم لذلك، مع تغيير يمنع التعرّف</translation>
    </message>
    <message>
        <source>needs: yes to the focal point</source>
        <translation>يلزم: نعم لجهة الاتصال</translation>
    </message>
    <message>
        <source>needs: yes to the name in media or in public UN reports</source>
        <translation>يلزم: نعم للاسم في وسائل الإعلام أو في تقارير الأمم المتحدة العلنية</translation>
    </message>
    <message>
        <source>reading and keeping it</source>
        <translation>القراءة والحفظ</translation>
    </message>
    <message>
        <source>the Secretary-General’s report</source>
        <translation>تقرير الأمين العام</translation>
    </message>
    <message>
        <source>the name in media</source>
        <translation>الاسم في وسائل الإعلام</translation>
    </message>
    <message>
        <source>the name in public UN reports</source>
        <translation>الاسم في تقارير الأمم المتحدة العلنية</translation>
    </message>
    <message>
        <source>training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>{who} agreed to {use} only under a condition, and nobody said it is met.</source>
        <translation>وافق {who} على {use} بشرط فقط، ولم يقل أحد إنه متحقق.</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, and the day to ask again has come.</source>
        <translation>وافق {who} على {use}، وقد حان يوم السؤال مجددًا.</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, and was not asked again for this year.</source>
        <translation>وافق {who} على {use}، ولم يُسأل من جديد لهذه السنة.</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, but not by name.</source>
        <translation>وافق {who} على {use}، لكن ليس بالاسم.</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, but not to this one.</source>
        <translation>وافق {who} على {use}، لكن ليس لهذه الجهة.</translation>
    </message>
    <message>
        <source>{who} gave no clear yes to {use}.</source>
        <translation>لم يقل {who} نعم واضحة عن {use}.</translation>
    </message>
    <message>
        <source>{who} said no to {use}.</source>
        <translation>قال {who} لا عن {use}.</translation>
    </message>
    <message>
        <source>{who} took back the yes to {use}.</source>
        <translation>سحب {who} موافقته على {use}.</translation>
    </message>
    <message>
        <source>{who} was not asked about {use}.</source>
        <translation>لم يُسأل {who} عن {use}.</translation>
    </message>
</context>
<context>
    <name>ActionsTab</name>
    <message>
        <source>What is not agreed to is refused. Each line says what it needs, who is missing, and how to ask.</source>
        <translation>ما لم تجرِ الموافقة عليه مرفوض. كل سطر يقول ما يلزم، ومن الناقص، وكيف تسأل.</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>ما يجوز فعله</translation>
    </message>
    <message>
        <source>Words for answers…</source>
        <translation>كلمات للأجوبة…</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Add another act</source>
        <translation>إضافة فعل آخر</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>أُجيب عن الجميع</translation>
    </message>
    <message>
        <source>Change the kind…</source>
        <translation>تغيير النوع…</translation>
    </message>
    <message>
        <source>Remove this act?</source>
        <translation>هل تريد إزالة هذا الفعل؟</translation>
    </message>
    <message>
        <source>Remove this act…</source>
        <translation>إزالة هذا الفعل…</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>أُجيب عن {answered} من {asked}</translation>
    </message>
</context>
<context>
    <name>AddDrawer</name>
    <message>
        <source>Adding a drawer</source>
        <translation>يُضاف دُرج</translation>
    </message>
    <message>
        <source>Another drawer you named has recovery words, too.</source>
        <translation>لدرج آخر ذكرته كلمات استرداد أيضًا.</translation>
    </message>
    <message>
        <source>Lock, and open it with its own passphrase. Write in it now and then: a drawer whose last entry is old tells something too.</source>
        <translation>اقفل الخزنة وافتحه بعبارة مروره. اكتب فيه من حين إلى آخر: فالدرج الذي آخر ما كُتب فيه قديم يكشف شيئًا أيضًا.</translation>
    </message>
    <message>
        <source>The drawer is made.</source>
        <translation>أُنشئ الدرج.</translation>
    </message>
    <message>
        <source>These words belong to none of the drawers you named.</source>
        <translation>هذه الكلمات ليست لأي درج من الأدراج التي ذكرتها.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>هذه ليست عبارة مرور هذا الدرج.</translation>
    </message>
    <message>
        <source>This one cannot be used here. Take another one.</source>
        <translation>لا يمكن استعمال هذه هنا. اختر غيرها.</translation>
    </message>
    <message>
        <source>This one opens no drawer here.</source>
        <translation>هذه لا تفتح أي درج هنا.</translation>
    </message>
    <message>
        <source>Trying the passphrases</source>
        <translation>تُجرَّب عبارات المرور</translation>
    </message>
    <message>
        <source>Two of these open the same drawer. Name each drawer once.</source>
        <translation>اثنتان من هذه تفتحان الدرج نفسه. اذكر كل درج مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>AddView</name>
    <message>
        <source>A focal point gives you its card as a file, as text, or on paper with a QR code: a photo or a scan of it is enough. You can also drop it here. A file that ends a card (a revocation) is added in the same way.</source>
        <translation>تعطيك جهة الاتصال بطاقتها ملفًا، أو نصًا، أو على ورق مع رمز QR: تكفي صورة له أو مسح ضوئي. ويمكنك أيضًا إفلاتها هنا. والملف الذي ينهي بطاقة (إلغاء) يُضاف بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>Choose a file or a picture…</source>
        <translation>اختيار ملف أو صورة…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Or paste the card</source>
        <translation>أو ألصق البطاقة</translation>
    </message>
    <message>
        <source>its text, or a picture of it</source>
        <translation>نصها، أو صورة لها</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>إضافة منظمة</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Who the person is, without pointing to them</source>
        <translation>من هو الشخص، من دون الدلالة عليه</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Add a drawer…</source>
        <translation>إضافة دُرج…</translation>
    </message>
</context>
<context>
    <name>AgainMenu</name>
    <message>
        <source>Ask again by {day}</source>
        <translation>السؤال مجددًا بحلول {day}</translation>
    </message>
    <message>
        <source>Go through all uses now</source>
        <translation>المرور على كل الاستعمالات الآن</translation>
    </message>
    <message>
        <source>No day to ask again</source>
        <translation>لا يوم للسؤال مجددًا</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>12 April 2026</source>
        <translation>12 نيسان/أبريل 2026</translation>
    </message>
    <message>
        <source>Ask {sender} for information?</source>
        <translation>هل تريد طلب معلومات من {sender}؟</translation>
    </message>
    <message>
        <source>At most 20,000 letters.</source>
        <translation>20,000 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>Change the status of this case?</source>
        <translation>هل تريد تغيير الحالة الراهنة لهذه الحالة؟</translation>
    </message>
    <message>
        <source>Close this case?</source>
        <translation>هل تريد إنهاء هذه الحالة؟</translation>
    </message>
    <message>
        <source>Make a file for the sender</source>
        <translation>صنع ملف للمرسل</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>الحالة الراهنة الجديدة</translation>
    </message>
    <message>
        <source>No answer can be sealed to this case, so it is only noted here.</source>
        <translation>لا يمكن ختم جواب لهذه الحالة، فيُدوَّن هنا فقط.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تدوينه</translation>
    </message>
    <message>
        <source>Only note it here</source>
        <translation>تدوينه هنا فقط</translation>
    </message>
    <message>
        <source>Say something, in a sentence or two.</source>
        <translation>قل شيئًا، في جملة أو جملتين.</translation>
    </message>
    <message>
        <source>Seal the answer…</source>
        <translation>ختم الجواب…</translation>
    </message>
    <message>
        <source>Tell {sender} that the report arrived?</source>
        <translation>هل تريد إخبار {sender} بأن التقرير وصل؟</translation>
    </message>
    <message>
        <source>The answer becomes a sealed file that only {sender} can open. It names nobody outside, and has no subject line.</source>
        <translation>يصير الجواب ملفًا مختومًا لا يستطيع فتحه إلا {sender}. وهو لا يذكر أحدًا من الخارج، وليس له سطر موضوع.</translation>
    </message>
    <message>
        <source>There is news about your report: </source>
        <translation>هناك جديد بشأن تقريرك: </translation>
    </message>
    <message>
        <source>To go on we need to know: </source>
        <translation>لكي نواصل نحتاج إلى معرفة: </translation>
    </message>
    <message>
        <source>We have done what we could with your report and close the case.</source>
        <translation>فعلنا ما استطعنا بشأن تقريرك وننهي الحالة.</translation>
    </message>
    <message>
        <source>We will give it to nobody, and publish nothing, without asking you again.</source>
        <translation>لن نعطيه لأحد، ولن ننشر شيئًا، من دون أن نسألك من جديد.</translation>
    </message>
    <message>
        <source>We will publish nothing without asking you again.</source>
        <translation>لن ننشر شيئًا من دون أن نسألك من جديد.</translation>
    </message>
    <message>
        <source>We write again by</source>
        <translation>نكتب من جديد بحلول</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>What we will not do without asking again</source>
        <translation>ما لن نفعله من دون السؤال من جديد</translation>
    </message>
    <message>
        <source>Who learns of it</source>
        <translation>من يعلم بذلك</translation>
    </message>
    <message>
        <source>Words to begin with</source>
        <translation>كلمات للبداية</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>اكتب يومًا واحدًا، مثل 12 نيسان/أبريل 2026.</translation>
    </message>
    <message>
        <source>Your report arrived whole and can be read.</source>
        <translation>وصل تقريرك كاملًا ويمكن قراءته.</translation>
    </message>
    <message>
        <source>in words the sender reads alone</source>
        <translation>بكلمات يقرؤها المرسل وحده</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>يمكن تركه</translation>
    </message>
    <message>
        <source>there are none in the sender’s language</source>
        <translation>لا توجد كلمات بلغة المرسل</translation>
    </message>
    <message>
        <source>your own words stay; empty the field to begin anew</source>
        <translation>تبقى كلماتك؛ أفرغ الحقل لتبدأ من جديد</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Answer {number} lies in {file}. Only the sender can open it.</source>
        <translation>الجواب {number} موجود في {file}. ولا يستطيع فتحه إلا المرسل.</translation>
    </message>
    <message>
        <source>What you wrote is kept with this case.</source>
        <translation>ما كتبته محفوظ مع هذه الحالة.</translation>
    </message>
    <message>
        <source>Where shall the answer file be put?</source>
        <translation>أين تريد وضع ملف الجواب؟</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answer…</source>
        <translation>الإجابة…</translation>
    </message>
    <message>
        <source>{kind}, {language}</source>
        <translation>{kind}، {language}</translation>
    </message>
    <message>
        <source>{kind}, {language}, your own</source>
        <translation>{kind}، {language}، من كلماتك</translation>
    </message>
</context>
<context>
    <name>Arrived</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the new vault</source>
        <translation>كل شيء في الخزنة الجديدة</translation>
    </message>
    <message>
        <source>It was opened with the new passphrase, and everything in it was compared with what is here. Other drawers of this vault were not moved.</source>
        <translation>فُتحت بعبارة المرور الجديدة، وقورن كل ما فيها بما هو هنا. ولم تُنقل الأدراج الأخرى لهذه الخزنة.</translation>
    </message>
    <message>
        <source>Lock and open the new vault</source>
        <translation>قفل هذه وفتح الخزنة الجديدة</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message numerus="yes">
        <source>%n file(s) left in the inbox.</source>
        <translation>
            <numerusform>لم يبقَ ملف في الوارد.</numerusform>
            <numerusform>بقي ملف واحد في الوارد.</numerusform>
            <numerusform>بقي ملفان في الوارد.</numerusform>
            <numerusform>بقيت %n ملفات في الوارد.</numerusform>
            <numerusform>بقي %n ملفًا في الوارد.</numerusform>
            <numerusform>بقي %n ملف في الوارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick note(s) could not be taken in.</source>
        <translation>
            <numerusform>أُدخلت كل الملاحظات السريعة.</numerusform>
            <numerusform>تعذر إدخال ملاحظة سريعة واحدة.</numerusform>
            <numerusform>تعذر إدخال ملاحظتين سريعتين.</numerusform>
            <numerusform>تعذر إدخال %n ملاحظات سريعة.</numerusform>
            <numerusform>تعذر إدخال %n ملاحظة سريعة.</numerusform>
            <numerusform>تعذر إدخال %n ملاحظة سريعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick note(s) taken in.</source>
        <translation>
            <numerusform>لم تُدخل ملاحظات سريعة.</numerusform>
            <numerusform>أُدخلت ملاحظة سريعة واحدة.</numerusform>
            <numerusform>أُدخلت ملاحظتان سريعتان.</numerusform>
            <numerusform>أُدخلت %n ملاحظات سريعة.</numerusform>
            <numerusform>أُدخلت %n ملاحظة سريعة.</numerusform>
            <numerusform>أُدخلت %n ملاحظة سريعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Taking quick notes in</source>
        <translation>تُدخل الملاحظات السريعة</translation>
    </message>
    <message>
        <source>Written while the vault was locked: the author is not certain.</source>
        <translation>كُتب والخزنة مقفلة: الكاتب غير مؤكد.</translation>
    </message>
</context>
<context>
    <name>AsCorrection</name>
    <message>
        <source>As a correction</source>
        <translation>كتصحيح</translation>
    </message>
    <message>
        <source>As a new report</source>
        <translation>كتقرير جديد</translation>
    </message>
    <message>
        <source>How it is sent to them</source>
        <translation>كيفية إرساله إليهم</translation>
    </message>
    <message>
        <source>It says that it corrects what they have since {day}. That one cannot be called back: they see both side by side.</source>
        <translation>يقول إنه يصحح ما لديهم منذ {day}. ولا يمكن استرجاع ذلك: سيرون الاثنين جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>They have had this since {day}. What you send now is one more.</source>
        <translation>لديهم هذا منذ {day}. وما ترسله الآن واحد إضافي.</translation>
    </message>
</context>
<context>
    <name>AskForDraft</name>
    <message>
        <source>Draft a paragraph</source>
        <translation>صياغة فقرة</translation>
    </message>
    <message>
        <source>Drafts there already are</source>
        <translation>المسودات الموجودة</translation>
    </message>
    <message>
        <source>Is the condition met?</source>
        <translation>هل تحقق الشرط؟</translation>
    </message>
    <message>
        <source>It is met</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>It says no more than the record does, and names only those who agreed to it. You can change every word; what may not leave is marked.</source>
        <translation>لا يقول أكثر مما يقوله السجل، ولا يسمّي إلا من وافق على ذلك. يمكنك تغيير كل كلمة؛ وما لا يجوز أن يخرج معلَّم.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Report of the year</source>
        <translation>تقرير السنة</translation>
    </message>
    <message>
        <source>Somebody agreed only if: {condition}. Your answer counts this once.</source>
        <translation>وافق أحدهم فقط إذا: {condition}. جوابك يسري هذه المرة.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message numerus="yes">
        <source>What shall be written about these %n case(s)?</source>
        <translation>
            <numerusform>لا حالات للكتابة عنها.</numerusform>
            <numerusform>ماذا يُكتب عن هذه الحالة؟</numerusform>
            <numerusform>ماذا يُكتب عن هاتين الحالتين؟</numerusform>
            <numerusform>ماذا يُكتب عن هذه الحالات الـ%n؟</numerusform>
            <numerusform>ماذا يُكتب عن هذه الحالات الـ%n؟</numerusform>
            <numerusform>ماذا يُكتب عن هذه الحالات الـ%n؟</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall be written about this case?</source>
        <translation>ماذا يُكتب عن هذه الحالة؟</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>أي منظمة</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>كتابته</translation>
    </message>
    <message>
        <source>Write it without them</source>
        <translation>كتابته بدونهم</translation>
    </message>
    <message>
        <source>Write it without these people?</source>
        <translation>هل تريد كتابته بدون هؤلاء الأشخاص؟</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>عدم كتابة شيء</translation>
    </message>
    <message>
        <source>a consent of that year is needed</source>
        <translation>يلزم وجود موافقة من تلك السنة</translation>
    </message>
    <message>
        <source>as somebody who agreed called it</source>
        <translation>كما سمّاها من وافق</translation>
    </message>
    <message>
        <source>{people} did not agree to it. They would not be in the text at all.</source>
        <translation>لم يوافق {people} على ذلك. لن يكونوا في النص إطلاقًا.</translation>
    </message>
</context>
<context>
    <name>AskSection</name>
    <message>
        <source>From these reasons, it would be: {urgency}</source>
        <translation>بحسب هذه الأسباب، سيكون: {urgency}</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>اعتماده</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Another answer</source>
        <translation>جواب آخر</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>Destroy this vault?</source>
        <translation>هل تريد إتلاف هذه الخزنة؟</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Give up this drawer?</source>
        <translation>هل تريد التخلي عن هذا الدرج؟</translation>
    </message>
    <message>
        <source>I understand: everything in this drawer is lost</source>
        <translation>أفهم ذلك: يضيع كل ما في هذا الدرج</translation>
    </message>
    <message>
        <source>I understand: everything in this vault is lost</source>
        <translation>أفهم ذلك: يضيع كل ما في هذه الخزنة</translation>
    </message>
    <message>
        <source>Its keys and its beginning are overwritten. Nobody can open it again, you included: records, people, evidence and reports in it are lost. Other drawers stay as they are. Copies and backups made before can still be opened. Whoever has the file of keys of such a copy, and the passphrase, can also read what lies behind the beginning of this one.</source>
        <translation>تُكتب بيانات أخرى فوق مفاتيحه وبدايته. لن يستطيع أحد فتحه مجددًا، ولا أنت: تضيع السجلات والأشخاص والأدلة والتقارير التي فيه. وتبقى الأدراج الأخرى كما هي. ويظل بالإمكان فتح النسخ والنسخ الاحتياطية المصنوعة من قبل. ومن لديه ملف مفاتيح نسخة كهذه، وعبارة المرور، يستطيع أيضًا قراءة ما بعد بداية هذا الدرج.</translation>
    </message>
    <message>
        <source>Its keys are overwritten and its folder is deleted, with every drawer in it. It takes less than a second. Nobody can bring it back, neither a passphrase nor recovery words.</source>
        <translation>تُكتب بيانات أخرى فوق مفاتيحها ويُحذف مجلدها، بكل درج فيه. ويستغرق ذلك أقل من ثانية. ولا يمكن لأحد استعادتها، لا بعبارة مرور ولا بكلمات استرداد.</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>عبارة مرور هذا الدرج</translation>
    </message>
    <message>
        <source>This does not reach copies and backups elsewhere, or what a cloud service keeps. On flash memory (sticks, cards, most laptops) worn blocks may hold old keys where no program reaches them.</source>
        <translation>لا يصل هذا إلى النسخ والنسخ الاحتياطية في أماكن أخرى، ولا إلى ما تحتفظ به خدمة سحابية. وفي ذاكرة الفلاش (ذاكرات USB والبطاقات ومعظم الحواسيب المحمولة) قد تحتفظ كتل مستهلكة بمفاتيح قديمة لا يصل إليها أي برنامج.</translation>
    </message>
</context>
<context>
    <name>BannerPlace</name>
    <message numerus="yes">
        <source>%n thing(s) did not work.</source>
        <translation>
            <numerusform>لم يتعذر أي شيء.</numerusform>
            <numerusform>أمر واحد لم ينجح.</numerusform>
            <numerusform>أمران لم ينجحا.</numerusform>
            <numerusform>%n أمور لم تنجح.</numerusform>
            <numerusform>%n أمرًا لم ينجح.</numerusform>
            <numerusform>%n أمر لم ينجح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It is kept in this window and tried again every few seconds.</source>
        <translation>محفوظ في هذه النافذة، وتُعاد المحاولة كل بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>What you typed last is not saved.</source>
        <translation>آخر ما كتبته غير محفوظ.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Becomes</name>
    <message>
        <source>A draft. Nobody agreed to anything in it yet.</source>
        <translation>مسودة. لم يوافق أحد على أي شيء فيها بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n cell(s) not understood.</source>
        <translation>
            <numerusform>لم يُترك شيء.</numerusform>
            <numerusform>تُرك: خلية واحدة غير مفهومة.</numerusform>
            <numerusform>تُرك: خليتان غير مفهومتين.</numerusform>
            <numerusform>تُرك: %n خلايا غير مفهومة.</numerusform>
            <numerusform>تُرك: %n خلية غير مفهومة.</numerusform>
            <numerusform>تُرك: %n خلية غير مفهومة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: it is the same as row {number}.</source>
        <translation>تُرك: هو نفسه الصف {number}.</translation>
    </message>
    <message>
        <source>Left out: this row was taken in before.</source>
        <translation>تُرك: سبق إدخال هذا الصف.</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <source>What row {number} becomes</source>
        <translation>ما يصير إليه الصف {number}</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>First make recovery words: without them, a lost computer loses the drawer.</source>
        <translation>أنشئ أولًا كلمات استرداد: من دونها، يعني ضياع الحاسوب ضياع الدرج.</translation>
    </message>
    <message>
        <source>First test the recovery words: nobody should rely on words never tried.</source>
        <translation>اختبر أولًا كلمات الاسترداد: ينبغي ألا يعتمد أحد على كلمات لم تُجرَّب قط.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>لا يمكن استعمال سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب لا تجيب.</translation>
    </message>
    <message>
        <source>The program runs from its own folder and leaves nothing on this computer, so it puts no key into its keychain.</source>
        <translation>يعمل البرنامج من مجلده ولا يترك شيئًا على هذا الحاسوب، ولذلك لا يضع مفتاحًا في سلسلة مفاتيحه.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation>ليست لهذا الحاسوب سلسلة مفاتيح يمكن استعمالها.</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Can be sealed from {when}.</source>
        <translation>يمكن ختمه ابتداءً من {when}.</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>عدم إرساله</translation>
    </message>
    <message>
        <source>For {names}.</source>
        <translation>إلى {names}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>It has rested. Read it once more, then seal.</source>
        <translation>انقضت مهلة التريّث. اقرأه مرة أخرى ثم اختمه.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Ended</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Move case {number} to “{column}”?</source>
        <translation>هل تريد نقل الحالة {number} إلى «{column}»؟</translation>
    </message>
    <message>
        <source>Only note it here</source>
        <translation>تدوينه هنا فقط</translation>
    </message>
    <message>
        <source>Tell the sender…</source>
        <translation>إخبار المرسل…</translation>
    </message>
    <message>
        <source>The status is noted here. The sender learns of it only by an answer.</source>
        <translation>تُدوَّن الحالة الراهنة هنا. ولا يعلم بها المرسل إلا بجواب.</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>{case} stands in “{column}” now.</source>
        <translation>{case} الآن في «{column}».</translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message numerus="yes">
        <source>%n file(s) came in.</source>
        <translation>
            <numerusform>لم يدخل أي ملف.</numerusform>
            <numerusform>دخل ملف واحد.</numerusform>
            <numerusform>دخل ملفان.</numerusform>
            <numerusform>دخلت %n ملفات.</numerusform>
            <numerusform>دخل %n ملفًا.</numerusform>
            <numerusform>دخل %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in.</source>
        <translation>
            <numerusform>لم يدخل أي سجل.</numerusform>
            <numerusform>دخل سجل واحد.</numerusform>
            <numerusform>دخل سجلان.</numerusform>
            <numerusform>دخلت %n سجلات.</numerusform>
            <numerusform>دخل %n سجلًا.</numerusform>
            <numerusform>دخل %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept as here.</source>
        <translation>
            <numerusform>لم يُبقَ أي سجل كما هو هنا.</numerusform>
            <numerusform>أُبقي سجل واحد كما هو هنا.</numerusform>
            <numerusform>أُبقي سجلان كما هما هنا.</numerusform>
            <numerusform>أُبقيت %n سجلات كما هي هنا.</numerusform>
            <numerusform>أُبقي %n سجلًا كما هي هنا.</numerusform>
            <numerusform>أُبقي %n سجل كما هي هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>تُستعاد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Destroy the file now, or keep it as a backup.</source>
        <translation>أتلف الملف الآن، أو احتفظ به نسخةً احتياطية.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>يُنظر في الملف</translation>
    </message>
    <message>
        <source>No key in this drawer opens it. Nothing was changed.</source>
        <translation>لا مفتاح في هذا الدرج يفتحها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Only the drawer it came from opens it. You can destroy the one you carried.</source>
        <translation>لا يفتحها إلا الدرج الذي جاءت منه. يمكنك إتلاف النسخة التي حملتها.</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>تُقرأ النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Sealing it anew</source>
        <translation>يُعاد ختمها</translation>
    </message>
    <message>
        <source>The backup is back.</source>
        <translation>استُعيدت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The file for them is made.</source>
        <translation>صُنع الملف لهم.</translation>
    </message>
    <message>
        <source>The records are back.</source>
        <translation>استُعيدت السجلات.</translation>
    </message>
    <message>
        <source>These words do not open it. Nothing was changed.</source>
        <translation>هذه الكلمات لا تفتحها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation>هذا لا يفتحها.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>أين تريد وضع الملف؟</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>أي نسخة احتياطية؟</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Change the status</source>
        <translation>تغيير الحالة الراهنة</translation>
    </message>
    <message>
        <source>Changing the cases</source>
        <translation>تُغيَّر الحالات</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>It is noted here, and nobody is told by it. Answer them to tell the senders.</source>
        <translation>يُدوَّن ذلك هنا، ولا يُخبر به أحد. أجب المرسلين لإخبارهم.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>ضمّها</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>ضمّ…</translation>
    </message>
    <message>
        <source>Look at again on…</source>
        <translation>النظر فيها من جديد في…</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>الحالة الراهنة الجديدة</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>تعيين اليوم</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>الحالة الراهنة…</translation>
    </message>
    <message>
        <source>They are listed as due from that day on. Nothing is deleted by itself.</source>
        <translation>تُدرج على أنها مستحقة ابتداءً من ذلك اليوم. ولا يُحذف شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>They stay separate cases, each with its own consents and sources, and are counted as one event. You can take them apart again.</source>
        <translation>تبقى حالات منفصلة، لكل منها موافقاتها ومصادرها، وتُعدّ حدثًا واحدًا. ويمكنك فصلها من جديد.</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>يمكن تركه</translation>
    </message>
    <message>
        <source>{case}: {why}</source>
        <translation>{case}: {why}</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لا اختيار</numerusform>
            <numerusform>اختيرت واحدة</numerusform>
            <numerusform>اختيرت اثنتان</numerusform>
            <numerusform>اختيرت %n</numerusform>
            <numerusform>اختيرت %n</numerusform>
            <numerusform>اختيرت %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء اختيار الكل</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>اختر اثنتين أو أكثر.</translation>
    </message>
    <message>
        <source>With all of them…</source>
        <translation>بكل المختارة…</translation>
    </message>
</context>
<context>
    <name>Burn</name>
    <message>
        <source>Destroying the vault</source>
        <translation>تُتلف الخزنة</translation>
    </message>
</context>
<context>
    <name>BurnOld</name>
    <message>
        <source>Destroying the old vault</source>
        <translation>تُتلف الخزنة القديمة</translation>
    </message>
    <message>
        <source>The old vault is destroyed.</source>
        <translation>أُتلفت الخزنة القديمة.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>About</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Choose the first day.</source>
        <translation>اختر اليوم الأول.</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>اليوم الأول والأخير</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>ابتداءً من ذلك</translation>
    </message>
    <message>
        <source>From {date}. Now choose the last day.</source>
        <translation>من {date}. اختر الآن اليوم الأخير.</translation>
    </message>
    <message>
        <source>How sure is the day?</source>
        <translation>ما مدى التأكد من اليوم؟</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>That month</source>
        <translation>ذلك الشهر</translation>
    </message>
    <message>
        <source>That year</source>
        <translation>تلك السنة</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>هذا اليوم</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n box(es) on this page.</source>
        <translation>
            <numerusform>لا مربعات في هذه الصفحة.</numerusform>
            <numerusform>مربع واحد في هذه الصفحة.</numerusform>
            <numerusform>مربعان في هذه الصفحة.</numerusform>
            <numerusform>%n مربعات في هذه الصفحة.</numerusform>
            <numerusform>%n مربعًا في هذه الصفحة.</numerusform>
            <numerusform>%n مربع في هذه الصفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Box {number}: {left} to {right} percent across, {top} to {bottom} percent down.</source>
        <translation>المربع {number}: من {left} إلى {right} في المئة عرضًا، ومن {top} إلى {bottom} في المئة طولًا.</translation>
    </message>
    <message>
        <source>The picture, with the boxes on it</source>
        <translation>الصورة وعليها المربعات</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>A focal point</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>At most 200 letters.</source>
        <translation>200 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>اختر واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Find a UN mechanism</source>
        <translation>البحث عن آلية للأمم المتحدة</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>البحث عن لغة</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>كيفية الوصول إليك</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Languages you read</source>
        <translation>اللغات التي تقرؤها</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>صنع بطاقة</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>صنع البطاقة</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>الآليات</translation>
    </message>
    <message>
        <source>Mechanisms you work with</source>
        <translation>الآليات التي تعمل معها</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>الاسم على البطاقة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>People seal their files to it. It holds no secret: its key stays in this drawer.</source>
        <translation>يختم الناس ملفاتهم لها. ليس فيها سر: مفتاحها يبقى في هذا الدرج.</translation>
    </message>
    <message>
        <source>Replace the card</source>
        <translation>استبدال البطاقة</translation>
    </message>
    <message>
        <source>Reprisals desk</source>
        <translation>مكتب الأعمال الانتقامية</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>يجب كتابة شيء هنا.</translation>
    </message>
    <message>
        <source>The new card has a new key, and the old one signs it. Whoever has the old card is offered the new one, and compares its digits with you. The old card still opens files that come late, and is given to nobody any more.</source>
        <translation>للبطاقة الجديدة مفتاح جديد، وتوقّعها القديمة. من لديه القديمة تُعرض عليه الجديدة، ويقارن أرقامها معك. والقديمة لا تزال تفتح الملفات المتأخرة، ولا تُعطى لأحد بعد الآن.</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>صالحة لمدة</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>لمن البطاقة</translation>
    </message>
    <message>
        <source>a desk or a person</source>
        <translation>مكتب أو شخص</translation>
    </message>
    <message>
        <source>everybody who has the card reads it; may be left out</source>
        <translation>يقرؤه كل من لديه البطاقة؛ يمكن تركه</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>يمكن تركه</translation>
    </message>
    <message>
        <source>reports can be sealed to a focal point only</source>
        <translation>لا يمكن ختم التقارير إلا لجهة اتصال</translation>
    </message>
    <message>
        <source>the shorter, the less a stolen key opens</source>
        <translation>كلما قصرت المدة، قلّ ما يفتحه مفتاح مسروق</translation>
    </message>
</context>
<context>
    <name>CardOffice</name>
    <message numerus="yes">
        <source>%n case(s) came to it: they stay, and stay readable.</source>
        <translation>
            <numerusform>لم تصل إليها حالات.</numerusform>
            <numerusform>وصلت إليها حالة واحدة: تبقى، وتبقى مقروءة.</numerusform>
            <numerusform>وصلت إليها حالتان: تبقيان، وتبقيان مقروءتين.</numerusform>
            <numerusform>وصلت إليها %n حالات: تبقى، وتبقى مقروءة.</numerusform>
            <numerusform>وصلت إليها %n حالة: تبقى، وتبقى مقروءة.</numerusform>
            <numerusform>وصلت إليها %n حالة: تبقى، وتبقى مقروءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that was sealed to it and comes late is opened by nobody any more. Backups that were made before still hold the key.</source>
        <translation>الملف المختوم لها الذي يصل متأخرًا لن يفتحه أحد بعد الآن. والنسخ الاحتياطية المصنوعة من قبل لا تزال تحتفظ بالمفتاح.</translation>
    </message>
    <message>
        <source>Answer here again</source>
        <translation>الإجابة هنا من جديد</translation>
    </message>
    <message>
        <source>Answer with this card here again?</source>
        <translation>هل تريد الإجابة بهذه البطاقة هنا من جديد؟</translation>
    </message>
    <message>
        <source>Compare the name once more: only this person can open the file.</source>
        <translation>قارن الاسم مرة أخرى: هذا الشخص وحده يستطيع فتح الملف.</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>حذف المفتاح</translation>
    </message>
    <message>
        <source>Delete the key of this card for good?</source>
        <translation>هل تريد حذف مفتاح هذه البطاقة نهائيًا؟</translation>
    </message>
    <message>
        <source>Does {name} get this key?</source>
        <translation>هل يحصل {name} على هذا المفتاح؟</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>تسليمها</translation>
    </message>
    <message>
        <source>Hand over the secret key of this card?</source>
        <translation>هل تريد تسليم المفتاح السري لهذه البطاقة؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>إبقاؤها هنا</translation>
    </message>
    <message>
        <source>Leave it to them</source>
        <translation>تركها لهم</translation>
    </message>
    <message>
        <source>Sealed files (*.age);;All files (*)</source>
        <translation>ملفات مختومة (*.age);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The card {name} is yours now too.</source>
        <translation>صارت البطاقة {name} لك الآن أيضًا.</translation>
    </message>
    <message>
        <source>The card {name} was here already; nothing of it is lost.</source>
        <translation>كانت البطاقة {name} هنا من قبل؛ لم يضِع منها شيء.</translation>
    </message>
    <message>
        <source>The colleague who got the key keeps it. If both of you answer one report, two answers may have the same number: agree who answers what.</source>
        <translation>يحتفظ الزميل الذي حصل على المفتاح به. إذا أجبتما كلاكما عن تقرير واحد، فقد يكون لجوابين الرقم نفسه: اتفقا على من يجيب عن ماذا.</translation>
    </message>
    <message>
        <source>The hand-over lies in {file}. Give it to {name}.</source>
        <translation>التسليم موجود في {file}. أعطه لـ {name}.</translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation>حُذف المفتاح.</translation>
    </message>
    <message>
        <source>Where shall the hand-over be put?</source>
        <translation>أين تريد وضع ملف التسليم؟</translation>
    </message>
    <message>
        <source>Which file did the colleague give you?</source>
        <translation>أي ملف أعطاك الزميل؟</translation>
    </message>
    <message>
        <source>Whoever opens the file reads every report that was or will be sealed to this card, and answers in its name. It cannot be taken back.</source>
        <translation>من يفتح الملف يقرأ كل تقرير خُتم أو سيُختم لهذه البطاقة، ويجيب باسمها. ولا يمكن سحبه.</translation>
    </message>
    <message>
        <source>Yes, to them</source>
        <translation>نعم، لهم</translation>
    </message>
</context>
<context>
    <name>CardPaper</name>
    <message>
        <source>Before you use this card, let its owner read these eight groups to you, by voice or face to face, and compare every one.</source>
        <translation>قبل أن تستعمل هذه البطاقة، دع صاحبها يقرأ لك هذه المجموعات الثماني، بالصوت أو وجهًا لوجه، وقارن كل واحدة منها.</translation>
    </message>
    <message>
        <source>In the app: Focal points, Add, then choose a photo or a scan of this page.</source>
        <translation>في التطبيق: «جهات الاتصال»، «إضافة»، ثم اختر صورة لهذه الصفحة أو مسحًا ضوئيًا لها.</translation>
    </message>
    <message>
        <source>It lies in {file}. Its digits are compared in another way.</source>
        <translation>هي في {file}. وتُقارن أرقامها بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Reads: {languages}</source>
        <translation>تقرأ: {languages}</translation>
    </message>
    <message>
        <source>This card is too long for a QR code: ask its owner for the file, and compare it with the digits on this page.</source>
        <translation>هذه البطاقة أطول مما يسعه رمز QR: اطلب الملف من صاحبها، وقارنه بالأرقام في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>صالحة حتى {day}</translation>
    </message>
    <message>
        <source>Where shall the page be put?</source>
        <translation>أين تريد وضع الصفحة؟</translation>
    </message>
    <message>
        <source>Where shall the picture be put?</source>
        <translation>أين تريد وضع الصورة؟</translation>
    </message>
    <message>
        <source>Where shall the sheet be put?</source>
        <translation>أين تريد وضع الصحيفة؟</translation>
    </message>
</context>
<context>
    <name>CardState</name>
    <message>
        <source>All 40 digits were compared: it is the card of whom you compared with.</source>
        <translation>قورنت الأرقام الأربعون كلها: إنها بطاقة من قارنت معه.</translation>
    </message>
    <message>
        <source>Ask for the newer card, and compare its digits.</source>
        <translation>اطلب البطاقة الأحدث وقارن أرقامها.</translation>
    </message>
    <message>
        <source>Compare its 40 digits first. To send without comparing you have to say why; that is kept.</source>
        <translation>قارن أرقامها الأربعين أولًا. للإرسال من دون مقارنة عليك أن تذكر السبب؛ ويُحفظ ذلك.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>انتهت في {day}</translation>
    </message>
    <message>
        <source>From a printed card</source>
        <translation>من بطاقة مطبوعة</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>شخصيًا</translation>
    </message>
    <message>
        <source>It ends on its last day, when you compare a newer card, or when a revocation comes.</source>
        <translation>تنتهي في يومها الأخير، أو عندما تقارن بطاقة أحدث، أو عندما يأتي إلغاء.</translation>
    </message>
    <message>
        <source>It is a card for practice: it never receives a real report.</source>
        <translation>هي بطاقة للتدريب: لا تستلم أبدًا تقريرًا حقيقيًا.</translation>
    </message>
    <message>
        <source>Its last day has passed. Keys are short-lived so that a stolen one opens little.</source>
        <translation>مضى يومها الأخير. المفاتيح قصيرة العمر حتى لا يفتح المفتاح المسروق إلا القليل.</translation>
    </message>
    <message>
        <source>Its owner ended it, for good. Somebody else may have its key and read what was sent to it.</source>
        <translation>أنهاها صاحبها نهائيًا. قد يكون مفتاحها لدى غيره، فيقرأ ما أُرسل إليها.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>لم تُقارن بعد</translation>
    </message>
    <message>
        <source>Nothing can be sent to it, and answers signed with it are refused.</source>
        <translation>لا يمكن إرسال شيء إليها، وتُرفض الأجوبة الموقّعة بها.</translation>
    </message>
    <message>
        <source>Nothing can be sent to it. Answers to what you sent before are still taken in.</source>
        <translation>لا يمكن إرسال شيء إليها. وتُقبل الأجوبة عما أرسلته من قبل.</translation>
    </message>
    <message>
        <source>Nothing is sent to it any more. Answers to what you sent before are still taken in.</source>
        <translation>لا يُرسل إليها شيء بعد الآن. وتُقبل الأجوبة عما أرسلته من قبل.</translation>
    </message>
    <message>
        <source>Nothing: use the newer card.</source>
        <translation>لا شيء: استعمل البطاقة الأحدث.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>مستبدلة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Revoked on {day}</source>
        <translation>أُلغيت في {day}</translation>
    </message>
    <message>
        <source>Send to it. Its answers are taken in and shown with the record.</source>
        <translation>أرسل إليها. تُقبل أجوبتها وتُعرض مع السجل.</translation>
    </message>
    <message>
        <source>The card is whole, but nobody knows yet whose it is. Somebody may have put theirs in its place.</source>
        <translation>البطاقة سليمة، لكن لا أحد يعلم بعد لمن هي. قد يكون أحد وضع بطاقته مكانها.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>ساعة هذا الحاسوب خاطئة</translation>
    </message>
    <message>
        <source>This is never undone. Ask for a new card, by another way, and compare its digits.</source>
        <translation>لا يمكن التراجع عن ذلك أبدًا. اطلب بطاقة جديدة، بطريقة أخرى، وقارن أرقامها.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>متحقق منها</translation>
    </message>
    <message>
        <source>Verified by phone, {day}</source>
        <translation>تم التحقق بالهاتف، {day}</translation>
    </message>
    <message>
        <source>Verified from a printed card, {day}</source>
        <translation>تم التحقق من بطاقة مطبوعة، {day}</translation>
    </message>
    <message>
        <source>Verified in person, {day}</source>
        <translation>تم التحقق شخصيًا، {day}</translation>
    </message>
    <message>
        <source>Verified on a video call, {day}</source>
        <translation>تم التحقق في مكالمة فيديو، {day}</translation>
    </message>
    <message>
        <source>Verified, {day}</source>
        <translation>تم التحقق، {day}</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>مكالمة فيديو</translation>
    </message>
    <message>
        <source>When all eight groups agree, the card is verified.</source>
        <translation>عندما تتطابق المجموعات الثماني كلها، تكون البطاقة متحققًا منها.</translation>
    </message>
    <message>
        <source>You compared a newer card of the same focal point; it took its place.</source>
        <translation>قارنت بطاقة أحدث لجهة الاتصال نفسها؛ وحلّت محلها.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>A focal point</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>A newer card took its place. Give the newer one to everybody who has this one: it is offered to them, and used once they compared its digits with you. This key stays here and opens files that come late.</source>
        <translation>حلّت محلها بطاقة أحدث. أعطِ الأحدث لكل من لديه هذه: تُعرض عليه، وتُستعمل بعد أن يقارن أرقامها معك. ويبقى هذا المفتاح هنا ويفتح الملفات المتأخرة.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>تمت كل الخطوات.</translation>
    </message>
    <message>
        <source>Answer with it here again…</source>
        <translation>الإجابة بها هنا من جديد…</translation>
    </message>
    <message>
        <source>Business cards with the digits…</source>
        <translation>بطاقات زيارة عليها الأرقام…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Delete its key…</source>
        <translation>حذف مفتاحها…</translation>
    </message>
    <message>
        <source>Each step ticks itself when the app sees it done.</source>
        <translation>تُعلَّم كل خطوة تلقائيًا عندما يرى التطبيق أنها تمت.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Export the card…</source>
        <translation>تصدير البطاقة…</translation>
    </message>
    <message>
        <source>Files to check it with minisign…</source>
        <translation>ملفات للتحقق منها بـ minisign…</translation>
    </message>
    <message>
        <source>Hand it over to a colleague…</source>
        <translation>تسليمها لزميل…</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>كيفية الوصول إليك</translation>
    </message>
    <message>
        <source>Its key is kept for files that come late, and may be deleted from {day} on.</source>
        <translation>يُحفظ مفتاحها للملفات المتأخرة، ويجوز حذفه ابتداءً من {day}.</translation>
    </message>
    <message>
        <source>Its key was given to</source>
        <translation>أُعطي مفتاحها لـ</translation>
    </message>
    <message>
        <source>Its key was kept for files that come late. That time is over since {day}: delete the key, so that nobody who gets hold of it can read old files.</source>
        <translation>حُفظ مفتاحها للملفات المتأخرة. انتهت تلك المدة منذ {day}: احذف المفتاح، حتى لا يستطيع من يحصل عليه قراءة الملفات القديمة.</translation>
    </message>
    <message>
        <source>Label of this card…</source>
        <translation>تسمية هذه البطاقة…</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>صُنعت</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>الآليات</translation>
    </message>
    <message>
        <source>More about this card</source>
        <translation>المزيد عن هذه البطاقة</translation>
    </message>
    <message>
        <source>Picture of the QR code…</source>
        <translation>صورة رمز QR…</translation>
    </message>
    <message>
        <source>Print the card…</source>
        <translation>طباعة البطاقة…</translation>
    </message>
    <message>
        <source>Read the page about it</source>
        <translation>قراءة الصفحة عن ذلك</translation>
    </message>
    <message>
        <source>Replace it by a new card…</source>
        <translation>استبدالها ببطاقة جديدة…</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>مستبدلة</translation>
    </message>
    <message>
        <source>Revoke it for good…</source>
        <translation>إلغاؤها نهائيًا…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Save its secret key…</source>
        <translation>حفظ مفتاحها السري…</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>إظهار تلميح</translation>
    </message>
    <message>
        <source>Since {day} a colleague answers with this card, and nothing is answered with it here. What comes to it is still read.</source>
        <translation>منذ {day} يجيب زميل بهذه البطاقة، ولا يُجاب بها عن شيء هنا. وما يصل إليها لا يزال يُقرأ.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Steps tick themselves in the vaults of a workshop.</source>
        <translation>تُعلَّم الخطوات تلقائيًا في خزنات ورشة العمل.</translation>
    </message>
    <message>
        <source>Taken over from a colleague</source>
        <translation>مستلمة من زميل</translation>
    </message>
    <message>
        <source>The 40 digits of this card</source>
        <translation>الأرقام الأربعون لهذه البطاقة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>صالحة حتى {day}</translation>
    </message>
    <message>
        <source>What is there to learn?</source>
        <translation>ما الذي يُتعلَّم؟</translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation>ما يُتعلَّم</translation>
    </message>
    <message>
        <source>Whoever gets the card compares all eight groups with you, by voice or face to face.</source>
        <translation>من يحصل على البطاقة يقارن المجموعات الثماني كلها معك، بالصوت أو وجهًا لوجه.</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>لمن البطاقة</translation>
    </message>
    <message>
        <source>Write the revocation again…</source>
        <translation>كتابة الإلغاء من جديد…</translation>
    </message>
    <message>
        <source>You ended this card on {day}, for good. Everybody who has it needs the revocation file; it can be written again. The key stays here and opens files that come late.</source>
        <translation>أنهيت هذه البطاقة في {day} نهائيًا. يحتاج كل من لديه نسخة منها إلى ملف الإلغاء؛ ويمكن كتابته من جديد. ويبقى المفتاح هنا ويفتح الملفات المتأخرة.</translation>
    </message>
    <message>
        <source>{name}, {day}: {why}</source>
        <translation>{name}، {day}: {why}</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>%n card(s) still have keys of the old vault.</source>
        <translation>
            <numerusform>لا بطاقات بمفاتيح الخزنة القديمة.</numerusform>
            <numerusform>بطاقة واحدة ما زالت بمفاتيح الخزنة القديمة.</numerusform>
            <numerusform>بطاقتان ما زالتا بمفاتيح الخزنة القديمة.</numerusform>
            <numerusform>%n بطاقات ما زالت بمفاتيح الخزنة القديمة.</numerusform>
            <numerusform>%n بطاقة ما زالت بمفاتيح الخزنة القديمة.</numerusform>
            <numerusform>%n بطاقة ما زالت بمفاتيح الخزنة القديمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>First the new vault: a card made in the old one is no safer.</source>
        <translation>الخزنة الجديدة أولًا: فالبطاقة المصنوعة في القديمة ليست أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Open my cards</source>
        <translation>فتح بطاقاتي</translation>
    </message>
    <message>
        <source>There is no card of your own in this drawer.</source>
        <translation>لا بطاقة لك في هذا الدرج.</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>لم تبقَ ثوانٍ</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No half of a file is on the stick.</source>
        <translation>أُلغي. لا يوجد نصف ملف على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Copied, read back, and the same.</source>
        <translation>نُسخ وأُعيدت قراءته، وهو مطابق.</translation>
    </message>
    <message>
        <source>Copy all to a stick…</source>
        <translation>نسخ الكل إلى ذاكرة USB…</translation>
    </message>
    <message>
        <source>Copy to a stick…</source>
        <translation>نسخ إلى ذاكرة USB…</translation>
    </message>
    <message numerus="yes">
        <source>Copying and reading back %n file(s)</source>
        <translation>
            <numerusform>لا ملفات للنسخ</numerusform>
            <numerusform>يُنسخ ملف واحد وتُعاد قراءته</numerusform>
            <numerusform>يُنسخ ملفان وتُعاد قراءتهما</numerusform>
            <numerusform>تُنسخ %n ملفات وتُعاد قراءتها</numerusform>
            <numerusform>يُنسخ %n ملفًا وتُعاد قراءتها</numerusform>
            <numerusform>يُنسخ %n ملف وتُعاد قراءتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Eject the stick before you pull it out.</source>
        <translation>أخرج ذاكرة USB من النظام قبل أن تنزعها.</translation>
    </message>
    <message>
        <source>It was there already, read back and the same.</source>
        <translation>كان هناك من قبل، وأُعيدت قراءته، وهو مطابق.</translation>
    </message>
    <message>
        <source>The stick, or a folder on it</source>
        <translation>ذاكرة USB أو مجلد عليها</translation>
    </message>
</context>
<context>
    <name>CaseBanner</name>
    <message>
        <source>It corrects case {number}.</source>
        <translation>يصحح الحالة {number}.</translation>
    </message>
    <message>
        <source>It may come from somebody else. It changes nothing, and nothing is sealed to it.</source>
        <translation>قد يكون من غيره. لا يغيّر شيئًا، ولا يُختم إليه شيء.</translation>
    </message>
    <message>
        <source>It says that it corrects a report, but another key signed it.</source>
        <translation>يقول إنه يصحح تقريرًا، لكن وقّعه مفتاح آخر.</translation>
    </message>
    <message>
        <source>It was corrected: case {number} says what holds now.</source>
        <translation>صُحّح: الحالة {number} تقول ما هو ساري الآن.</translation>
    </message>
    <message>
        <source>It was made by a newer version of the app.</source>
        <translation>صُنع بإصدار أحدث من التطبيق.</translation>
    </message>
    <message>
        <source>Look at the notice</source>
        <translation>النظر في الإشعار</translation>
    </message>
    <message>
        <source>Nobody knows who holds it now. Nothing is sealed to this case until somebody here has asked the sender in another way.</source>
        <translation>لا أحد يعلم من يحمله الآن. لا يُختم شيء لهذه الحالة حتى يسأل أحد هنا المرسل بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Open the correction</source>
        <translation>فتح التصحيح</translation>
    </message>
    <message>
        <source>Say what you found out…</source>
        <translation>قول ما عرفته…</translation>
    </message>
    <message>
        <source>Some people took back what they agreed to: {people}.</source>
        <translation>سحب بعض الأشخاص ما وافقوا عليه: {people}.</translation>
    </message>
    <message>
        <source>Somebody here found that out. It changes nothing, and nothing is sealed.</source>
        <translation>عرف أحد هنا ذلك. لا يغيّر شيئًا، ولا يُختم شيء.</translation>
    </message>
    <message>
        <source>Somebody said that the sender’s key was lost.</source>
        <translation>قال أحد إن مفتاح المرسل ضاع.</translation>
    </message>
    <message>
        <source>The sender took this report back.</source>
        <translation>سحب المرسل هذا التقرير.</translation>
    </message>
    <message>
        <source>This correction is not from the sender.</source>
        <translation>هذا التصحيح ليس من المرسل.</translation>
    </message>
    <message>
        <source>Use nothing about them any more.</source>
        <translation>لا تستعمل أي شيء عنهم بعد الآن.</translation>
    </message>
    <message>
        <source>Use nothing of it any more. What was published cannot be called back.</source>
        <translation>لا تستعمل شيئًا منه بعد الآن. وما نُشر لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>ما تغيّر…</translation>
    </message>
    <message>
        <source>What is not known here is shown as it is.</source>
        <translation>ما ليس معروفًا هنا يُعرض كما هو.</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>About a UN mechanism…</source>
        <translation>عن آلية للأمم المتحدة…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>بحسب الرقم</translation>
    </message>
    <message>
        <source>From a country…</source>
        <translation>من بلد…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مزيد من عوامل التصفية</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>الأكثر استعجالًا أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>No country said</source>
        <translation>لم يُذكر بلد</translation>
    </message>
    <message>
        <source>No urgency said</source>
        <translation>لم تُذكر درجة استعجال</translation>
    </message>
    <message>
        <source>None said</source>
        <translation>لم يُذكر شيء</translation>
    </message>
    <message>
        <source>Only cases</source>
        <translation>الحالات فقط</translation>
    </message>
    <message>
        <source>Only these cases</source>
        <translation>هذه الحالات فقط</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>عرض كل الحالات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة الراهنة</translation>
    </message>
    <message>
        <source>To one of our cards…</source>
        <translation>إلى إحدى بطاقاتنا…</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>درجة الاستعجال</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>What is due first</source>
        <translation>المستحق أولًا</translation>
    </message>
    <message>
        <source>Which card?</source>
        <translation>أي بطاقة؟</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>أي بلد؟</translation>
    </message>
    <message>
        <source>Which mechanism?</source>
        <translation>أي آلية؟</translation>
    </message>
    <message>
        <source>With an act of a kind…</source>
        <translation>يتضمن فعلًا من نوع…</translation>
    </message>
    <message>
        <source>{filter}, take it back</source>
        <translation>{filter}، إلغاؤه</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>A condition counted as met for: {after}</source>
        <translation>عُدّ شرط متحققًا لـ: {after}</translation>
    </message>
    <message>
        <source>A draft was exported: {after}</source>
        <translation>صُدّرت مسودة: {after}</translation>
    </message>
    <message>
        <source>A response to entry {after}</source>
        <translation>رد على البند {after}</translation>
    </message>
    <message>
        <source>About the same event as case {after}</source>
        <translation>عن الحدث نفسه الذي في الحالة {after}</translation>
    </message>
    <message>
        <source>Another event than case {after}</source>
        <translation>حدث غير الذي في الحالة {after}</translation>
    </message>
    <message>
        <source>Answer {before}: {after}</source>
        <translation>الجواب {before}: {after}</translation>
    </message>
    <message>
        <source>Asked again for the yearly summary: {after}</source>
        <translation>السؤال من جديد للملخص السنوي: {after}</translation>
    </message>
    <message>
        <source>Coded: {after}</source>
        <translation>رُمّز: {after}</translation>
    </message>
    <message>
        <source>Did it happen: {after}</source>
        <translation>هل حدث: {after}</translation>
    </message>
    <message>
        <source>Drafted: {after}</source>
        <translation>صيغ: {after}</translation>
    </message>
    <message>
        <source>Earlier lines: {after}</source>
        <translation>سطور سابقة: {after}</translation>
    </message>
    <message>
        <source>Entry {after} of the register</source>
        <translation>البند {after} في دفتر القيد</translation>
    </message>
    <message>
        <source>Entry {after} of the register removed</source>
        <translation>أُزيل البند {after} من دفتر القيد</translation>
    </message>
    <message>
        <source>Exported: {after}</source>
        <translation>صُدّر: {after}</translation>
    </message>
    <message>
        <source>How to reach the sender was changed</source>
        <translation>تغيّرت طريقة الوصول إلى المرسل</translation>
    </message>
    <message>
        <source>Joined with other cases about one event</source>
        <translation>ضُمّت إلى حالات أخرى عن حدث واحد</translation>
    </message>
    <message>
        <source>Related to case {after}</source>
        <translation>مرتبطة بالحالة {after}</translation>
    </message>
    <message>
        <source>Resolution 12/2: {after}</source>
        <translation>القرار 12/2: {after}</translation>
    </message>
    <message>
        <source>Status: {after}</source>
        <translation>الحالة الراهنة: {after}</translation>
    </message>
    <message>
        <source>Taken out of entry {after} of the register</source>
        <translation>أُخرجت من البند {after} في دفتر القيد</translation>
    </message>
    <message>
        <source>Taken out of its event</source>
        <translation>أُخرجت من حدثها</translation>
    </message>
    <message>
        <source>The correction is from the sender</source>
        <translation>التصحيح من المرسل</translation>
    </message>
    <message>
        <source>The correction is not from the sender</source>
        <translation>التصحيح ليس من المرسل</translation>
    </message>
    <message>
        <source>The last other case left its event</source>
        <translation>خرجت من الحدث آخر حالة أخرى</translation>
    </message>
    <message>
        <source>The sender was told of entry {after}</source>
        <translation>أُخبر المرسل بالبند {after}</translation>
    </message>
    <message>
        <source>To be looked at again: {after}</source>
        <translation>يُنظر فيها من جديد: {after}</translation>
    </message>
    <message>
        <source>Urgency: {after}</source>
        <translation>درجة الاستعجال: {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{after}, before: {before}</source>
        <translation>{after}، وكان قبل ذلك: {before}</translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation>فتح {case}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>due {day}</source>
        <translation>مستحق {day}</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>متأخر منذ {day}</translation>
    </message>
</context>
<context>
    <name>CaseListView</name>
    <message numerus="yes">
        <source>%n case(s) cannot be read.</source>
        <translation>
            <numerusform>لا حالات تعذرت قراءتها.</numerusform>
            <numerusform>حالة واحدة لا يمكن قراءتها.</numerusform>
            <numerusform>حالتان لا يمكن قراءتهما.</numerusform>
            <numerusform>%n حالات لا يمكن قراءتها.</numerusform>
            <numerusform>%n حالة لا يمكن قراءتها.</numerusform>
            <numerusform>%n حالة لا يمكن قراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A case begins when you open a sealed report.</source>
        <translation>تبدأ الحالة عندما تفتح تقريرًا مختومًا.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>No case fits all of this.</source>
        <translation>لا حالة تطابق هذا كله.</translation>
    </message>
    <message>
        <source>No case has all of these words.</source>
        <translation>لا حالة فيها هذه الكلمات كلها.</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>فتح ملفات مختومة</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>عرض كل الحالات</translation>
    </message>
    <message>
        <source>The drawer is damaged there. The others are whole.</source>
        <translation>الدرج تالف هناك. والأخرى سليمة.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>As it was sent. It was opened inside the app and nowhere else.</source>
        <translation>كما أُرسل. فُتح داخل التطبيق وليس في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>العودة إلى الحالات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>تركه هنا</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>يُفتح الملف</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>الصياغة الأصلية</translation>
    </message>
    <message>
        <source>Outside, anybody who finds it can read it, and it may show faces, voices, names or places. The export is noted in the custody.</source>
        <translation>في الخارج، يستطيع كل من يعثر عليه قراءته، وقد يُظهر وجوهًا أو أصواتًا أو أسماء أو أماكن. ويُدوَّن التصدير في سلسلة الحيازة.</translation>
    </message>
    <message>
        <source>Take this file out of the vault?</source>
        <translation>هل تريد إخراج هذا الملف من الخزنة؟</translation>
    </message>
    <message>
        <source>The page that came in the file, word for word. Links and pictures in it do nothing.</source>
        <translation>الصفحة التي جاءت في الملف، كلمة بكلمة. والروابط والصور فيها لا تفعل شيئًا.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>أين تريد وضع الملف؟</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>يُكتب الملف</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>يوجد {file} الآن خارج الخزنة، مفتوحًا للجميع.</translation>
    </message>
</context>
<context>
    <name>CasePeoplePage</name>
    <message>
        <source>Open sealed files</source>
        <translation>فتح ملفات مختومة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People in the cases</source>
        <translation>الأشخاص في الحالات</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث في الأشخاص</translation>
    </message>
    <message>
        <source>Whoever is in a report that you take in stands here by pseudonym.</source>
        <translation>كل من يرد في تقرير تُدخله يظهر هنا باسم مستعار.</translation>
    </message>
    <message numerus="yes">
        <source>{cases} and %n more</source>
        <translation>
            <numerusform>{cases} ولا مزيد</numerusform>
            <numerusform>{cases} وواحدة أخرى</numerusform>
            <numerusform>{cases} واثنتان أخريان</numerusform>
            <numerusform>{cases} و%n أخرى</numerusform>
            <numerusform>{cases} و%n أخرى</numerusform>
            <numerusform>{cases} و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Information about one event: cases {numbers}</source>
        <translation>معلومات عن حدث واحد: الحالات {numbers}</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>الصياغة الأصلية</translation>
    </message>
    <message>
        <source>Our file</source>
        <translation>ملفنا</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>أجزاء الحالة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Which incident of this report</source>
        <translation>أي حادثة في هذا التقرير</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>من {sender}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>استُلم {day}</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>72 hours</source>
        <translation>72 ساعة</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>موعد المراجعة</translation>
    </message>
    <message>
        <source>late since {when}</source>
        <translation>متأخر منذ {when}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا حالات (%n)</numerusform>
            <numerusform>حالة واحدة (%n)</numerusform>
            <numerusform>حالتان (%n)</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالة</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Keys for going through cases</source>
        <translation>مفاتيح التنقل بين الحالات</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Search cases and people</source>
        <translation>البحث في الحالات والأشخاص</translation>
    </message>
    <message>
        <source>Views of the cases</source>
        <translation>طرق عرض الحالات</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>A focal point can judge it, answer, and use it as was agreed. It cannot protect anybody physically.</source>
        <translation>تستطيع جهة الاتصال أن تقيّمه وتجيب وتستعمله بحسب ما اتُّفق عليه. ولا تستطيع حماية أحد جسديًا.</translation>
    </message>
    <message>
        <source>Could sending this hurt you or somebody else? You can stop here, and nothing is lost.</source>
        <translation>هل يمكن أن يضرك أو يضر غيرك إرسال هذا؟ يمكنك التوقف هنا، ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>It has to do with a UN list. Some UN secretariats tell a State who is accredited.</source>
        <translation>يتعلق بقائمة للأمم المتحدة. بعض أمانات الأمم المتحدة تخبر دولة بمن هو معتمد.</translation>
    </message>
    <message>
        <source>It has to do with something said at a meeting. A webcast cannot be taken back.</source>
        <translation>يتعلق بشيء قيل في اجتماع. ولا يمكن سحب ما بُثّ على الإنترنت.</translation>
    </message>
    <message>
        <source>It tells of health, violence, a child or somebody who is held: only what is needed should leave.</source>
        <translation>يتحدث عن صحة أو عنف أو طفل أو شخص محتجز: ينبغي ألا يخرج إلا اللازم.</translation>
    </message>
    <message>
        <source>Nothing in it is marked as about health, violence, children or people who are held.</source>
        <translation>لا شيء فيه معلَّم بأنه عن صحة أو عنف أو أطفال أو أشخاص محتجزين.</translation>
    </message>
    <message>
        <source>Some UN secretariats tell a State who is accredited. Treaty bodies say that they never do.</source>
        <translation>بعض أمانات الأمم المتحدة تخبر دولة بمن هو معتمد. وتقول هيئات المعاهدات إنها لا تفعل ذلك أبدًا.</translation>
    </message>
    <message>
        <source>What is said in a webcast cannot be taken back. Reviews by treaty bodies are always webcast.</source>
        <translation>ما يقال في بث على الإنترنت لا يمكن سحبه. واستعراضات هيئات المعاهدات تُبث دائمًا على الإنترنت.</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>Before it leaves</source>
        <translation>قبل أن يخرج</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Word {place}, empty</source>
        <translation>الكلمة {place}، فارغة</translation>
    </message>
    <message>
        <source>Word {place}, to look at: {word}</source>
        <translation>الكلمة {place}، للمراجعة: {word}</translation>
    </message>
    <message>
        <source>Word {place}: {word} {number}</source>
        <translation>الكلمة {place}: {word} {number}</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Changing the passphrase</source>
        <translation>تُغيَّر عبارة المرور</translation>
    </message>
    <message>
        <source>The passphrase of this drawer is changed.</source>
        <translation>تغيّرت عبارة مرور هذا الدرج.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>هذه ليست عبارة مرور هذا الدرج.</translation>
    </message>
    <message>
        <source>This one cannot be used here. Take another one.</source>
        <translation>لا يمكن استعمال هذه هنا. اختر غيرها.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
</context>
<context>
    <name>CheckVault</name>
    <message>
        <source>Checking the vault</source>
        <translation>تُفحص الخزنة</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Before you travel</source>
        <translation>قبل أن تسافر</translation>
    </message>
    <message>
        <source>Choose records</source>
        <translation>اختيار السجلات</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>يجري إعداد الصفحات</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>طباعة هذه القائمة…</translation>
    </message>
    <message>
        <source>Records leave this vault in one sealed file, and only then go from here. It takes a few steps; nothing is removed before the last one.</source>
        <translation>تخرج السجلات من هذه الخزنة في ملف مختوم واحد، وعندئذ فقط تزول من هنا. يتطلب ذلك بضع خطوات؛ ولا يُزال شيء قبل الأخيرة.</translation>
    </message>
    <message>
        <source>The list is ready to print.</source>
        <translation>القائمة جاهزة للطباعة.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>أين تريد وضع الملف؟</translation>
    </message>
</context>
<context>
    <name>CleanedCopy</name>
    <message>
        <source>Different in the copy: {what}.</source>
        <translation>المختلف في النسخة: {what}.</translation>
    </message>
    <message>
        <source>a damaged part is missing</source>
        <translation>جزء تالف ناقص</translation>
    </message>
    <message>
        <source>comments are gone</source>
        <translation>أُزيلت التعليقات</translation>
    </message>
    <message>
        <source>deleted text is gone</source>
        <translation>أُزيل النص المحذوف</translation>
    </message>
    <message>
        <source>hidden text is gone</source>
        <translation>أُزيل النص المخفي</translation>
    </message>
    <message>
        <source>letters may look different</source>
        <translation>قد تبدو الحروف مختلفة</translation>
    </message>
    <message>
        <source>links lead nowhere any more</source>
        <translation>لم تعد الروابط تؤدي إلى أي مكان</translation>
    </message>
    <message>
        <source>only picture and sound, no other track</source>
        <translation>الصورة والصوت فقط، بلا مسار آخر</translation>
    </message>
    <message>
        <source>only the first of several pictures</source>
        <translation>الأولى فقط من عدة صور</translation>
    </message>
    <message>
        <source>page numbers and dates no longer follow</source>
        <translation>لم تعد أرقام الصفحات والتواريخ تتحدث</translation>
    </message>
    <message>
        <source>pages are pictures now, without letters</source>
        <translation>صارت الصفحات صورًا بلا حروف</translation>
    </message>
</context>
<context>
    <name>CleaningDialog</name>
    <message numerus="yes">
        <source>%n area(s) covered.</source>
        <translation>
            <numerusform>لم تُغطَّ أي مساحة.</numerusform>
            <numerusform>غُطّيت مساحة واحدة.</numerusform>
            <numerusform>غُطّيت مساحتان.</numerusform>
            <numerusform>غُطّيت %n مساحات.</numerusform>
            <numerusform>غُطّيت %n مساحة.</numerusform>
            <numerusform>غُطّيت %n مساحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>إضافة مربع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cover faces, names and whatever tells the place. What is under a box is gone from the copy for good. The original stays as it is.</source>
        <translation>غطِّ الوجوه والأسماء وكل ما يدل على المكان. ما يقع تحت مربع يزول من النسخة نهائيًا. ويبقى الأصل كما هو.</translation>
    </message>
    <message>
        <source>Draw with the mouse. With the keys: N adds a box, the arrows move it, with Shift they make it larger or smaller, Space chooses the next one, Delete removes it.</source>
        <translation>ارسم بالفأرة. وبالمفاتيح: N يضيف مربعًا، والأسهم تحركه، ومع Shift تكبّره أو تصغّره، والمسافة تختار التالي، وDelete يزيله.</translation>
    </message>
    <message>
        <source>Four numbers from 0 to 100, for example 10 20 30 15.</source>
        <translation>أربعة أعداد من 0 إلى 100، مثلًا 10 20 30 15.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Hidden data is taken out. What is seen and heard stays, and can still tell who and where.</source>
        <translation>تُزال البيانات الخفية. وما يُرى ويُسمع يبقى، وقد يدل على من وأين.</translation>
    </message>
    <message>
        <source>Left, top, width, height in percent</source>
        <translation>اليسار، الأعلى، العرض، الارتفاع بالمئة</translation>
    </message>
    <message>
        <source>Make a cleaned copy</source>
        <translation>صنع نسخة منظَّفة</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>صنع النسخة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>يُفتح الملف</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>أو اكتب موضعه</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>إزالة المربع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What should nobody see?</source>
        <translation>ما الذي ينبغي ألا يراه أحد؟</translation>
    </message>
    <message>
        <source>Who or what can still be recognised?</source>
        <translation>من أو ما الذي لا يزال يمكن التعرف عليه؟</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Start the clock</source>
        <translation>بدء الساعة</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>إيقاف الساعة</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>نحو دقيقة واحدة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{passed} of {expected}</source>
        <translation>{passed} من {expected}</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>How you know that the card still holds</source>
        <translation>كيف تعلم أن البطاقة لا تزال صالحة</translation>
    </message>
    <message>
        <source>for example: I looked at a calendar; kept with the report</source>
        <translation>مثلًا: نظرت في تقويم؛ يُحفظ مع التقرير</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>Not shown here</source>
        <translation>لا يُعرض هنا</translation>
    </message>
    <message>
        <source>What the column {heading} becomes</source>
        <translation>ما يصير إليه العمود {heading}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Agrees</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>حدث آخر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>No line is like this.</source>
        <translation>لا سطر كهذا.</translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation>فتح {case}</translation>
    </message>
    <message>
        <source>Related…</source>
        <translation>مرتبطة…</translation>
    </message>
    <message>
        <source>Same event…</source>
        <translation>الحدث نفسه…</translation>
    </message>
    <message>
        <source>What both say, word for word. Nothing is joined by itself.</source>
        <translation>ما تقوله الاثنتان، كلمة بكلمة. لا يُضم شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>أي سطور</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و{second}</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>agrees</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>only {case}</source>
        <translation>{case} فقط</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>لا تقول شيئًا</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All eight groups must be the same. If one differs, this is not their card.</source>
        <translation>يجب أن تكون المجموعات الثماني كلها متطابقة. إذا اختلفت واحدة، فهذه ليست بطاقتهم.</translation>
    </message>
    <message>
        <source>Call or meet them in a way you trust, not by the way the card came. Let them read all eight groups, and type what you hear.</source>
        <translation>اتصل بهم أو قابلهم بطريقة تثق بها، لا بالطريقة التي جاءت بها البطاقة. دعهم يقرؤون المجموعات الثماني كلها، واكتب ما تسمعه.</translation>
    </message>
    <message>
        <source>Call or meet them in a way you trust, not by the way the card came. Let them read their eight groups, and press each one that is the same here.</source>
        <translation>اتصل بهم أو قابلهم بطريقة تثق بها، لا بالطريقة التي جاءت بها البطاقة. دعهم يقرؤون مجموعاتهم الثماني، واضغط على كل مجموعة مطابقة هنا.</translation>
    </message>
    <message>
        <source>Choose a picture of the business card</source>
        <translation>اختر صورة بطاقة الزيارة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare with {name}</source>
        <translation>المقارنة مع {name}</translation>
    </message>
    <message>
        <source>From a business card…</source>
        <translation>من بطاقة زيارة…</translation>
    </message>
    <message>
        <source>How you compared</source>
        <translation>كيف قارنت</translation>
    </message>
    <message>
        <source>I read first</source>
        <translation>أقرأ أنا أولًا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.heic *.webp *.pdf);;All files (*)</source>
        <translation>صور (*.png *.jpg *.jpeg *.heic *.webp *.pdf);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Read these digits to them. When they say that all eight groups are the same, let them read theirs to you, and type what you hear.</source>
        <translation>اقرأ لهم هذه الأرقام. وعندما يقولون إن المجموعات الثماني كلها متطابقة، دعهم يقرؤون لك أرقامهم، واكتب ما تسمعه.</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>تُقرأ الصورة</translation>
    </message>
    <message>
        <source>Say how you compared.</source>
        <translation>اذكر كيف قارنت.</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>يجب كتابة شيء هنا.</translation>
    </message>
    <message>
        <source>The 40 digits they read to you</source>
        <translation>الأرقام الأربعون التي يقرؤونها لك</translation>
    </message>
    <message>
        <source>They read, I tick</source>
        <translation>يقرؤون وأضع علامة</translation>
    </message>
    <message>
        <source>They read, I type</source>
        <translation>يقرؤون وأكتب</translation>
    </message>
    <message>
        <source>Who compared</source>
        <translation>من قارن</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>من يقرأ</translation>
    </message>
    <message>
        <source>a pseudonym is enough</source>
        <translation>يكفي اسم مستعار</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Computer</name>
    <message>
        <source>Asking the keychain</source>
        <translation>تُسأل سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Bind it</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Bind this drawer to this computer?</source>
        <translation>هل تريد ربط هذا الدرج بهذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>فك الربط</translation>
    </message>
    <message>
        <source>Let this drawer open on any computer?</source>
        <translation>هل تريد أن يُفتح هذا الدرج على أي حاسوب؟</translation>
    </message>
    <message>
        <source>The drawer is bound to this computer.</source>
        <translation>الدرج مربوط بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>The drawer opens on any computer now.</source>
        <translation>يُفتح الدرج الآن على أي حاسوب.</translation>
    </message>
    <message>
        <source>Then its passphrase opens it only here, together with a key that the keychain of this computer keeps. A copy of the folder does not open elsewhere, even for somebody who knows the passphrase. When the computer is lost, the recovery words open it. The keychain shows that a vault has a key there.</source>
        <translation>عندئذ لا تفتحه عبارة مروره إلا هنا، مع مفتاح تحتفظ به سلسلة مفاتيح هذا الحاسوب. ولا تُفتح نسخة من المجلد في مكان آخر، حتى لمن يعرف عبارة المرور. وإذا ضاع الحاسوب، تفتحه كلمات الاسترداد. وتُظهر سلسلة المفاتيح أن لخزنة مفتاحًا هناك.</translation>
    </message>
    <message>
        <source>Then the passphrase alone opens it, wherever the folder is. The key stays in the keychain, because another drawer may need it.</source>
        <translation>عندئذ تفتحه عبارة المرور وحدها، أينما كان المجلد. ويبقى المفتاح في سلسلة المفاتيح، لأن درجًا آخر قد يحتاج إليه.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>هذه ليست عبارة مرور هذا الدرج.</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Agreed up to {day}</source>
        <translation>وافق حتى {day}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>فقط إذا …</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Too risky to ask</source>
        <translation>السؤال شديد الخطورة</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>ما يجوز لك فعله</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message numerus="yes">
        <source>%n use(s) at once</source>
        <translation>
            <numerusform>لا استعمالات</numerusform>
            <numerusform>استعمال واحد</numerusform>
            <numerusform>استعمالان معًا</numerusform>
            <numerusform>%n استعمالات معًا</numerusform>
            <numerusform>%n استعمالًا معًا</numerusform>
            <numerusform>%n استعمال معًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>فقط إذا</translation>
    </message>
    <message>
        <source>Opens everything about how it was asked</source>
        <translation>يفتح كل ما يتعلق بطريقة السؤال</translation>
    </message>
    <message>
        <source>Say first that the Government will know, and tick it below.</source>
        <translation>قل أولًا إن الحكومة ستعلم، وضع علامة على ذلك أدناه.</translation>
    </message>
    <message>
        <source>Say it word for word</source>
        <translation>قلها كلمة بكلمة</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>يظهر باسم</translation>
    </message>
    <message>
        <source>With which organisations?</source>
        <translation>مع أي منظمات؟</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>ConsentUse</name>
    <message>
        <source>Contact the person back</source>
        <translation>معاودة الاتصال بالشخص</translation>
    </message>
    <message>
        <source>Keep in this locked record</source>
        <translation>الحفظ في هذا السجل المقفل</translation>
    </message>
    <message>
        <source>Letter to the Government, with name</source>
        <translation>رسالة إلى الحكومة، مع ذكر الاسم</translation>
    </message>
    <message>
        <source>Publish with name</source>
        <translation>النشر مع ذكر الاسم</translation>
    </message>
    <message>
        <source>Secretary-General’s report</source>
        <translation>تقرير الأمين العام</translation>
    </message>
    <message>
        <source>Send to the focal point</source>
        <translation>الإرسال إلى جهة الاتصال</translation>
    </message>
    <message>
        <source>Share with other organisations</source>
        <translation>إطلاع منظمات أخرى عليه</translation>
    </message>
    <message>
        <source>Training, changed beyond recognition</source>
        <translation>التدريب، مع تغيير يمنع التعرّف</translation>
    </message>
    <message>
        <source>UN public report, with name</source>
        <translation>تقرير علني للأمم المتحدة، مع ذكر الاسم</translation>
    </message>
    <message>
        <source>UN public report, without name</source>
        <translation>تقرير علني للأمم المتحدة، من دون ذكر الاسم</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>موظفو الأمم المتحدة، بسرّية</translation>
    </message>
</context>
<context>
    <name>ConsentWell</name>
    <message>
        <source>Open consent</source>
        <translation>فتح الموافقة</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>%n no</source>
        <translation>لا: %n</translation>
    </message>
    <message>
        <source>%n not asked</source>
        <translation>لم يُسأل: %n</translation>
    </message>
    <message>
        <source>%n only if</source>
        <translation>فقط إذا: %n</translation>
    </message>
    <message>
        <source>%n withdrawn</source>
        <translation>مسحوب: %n</translation>
    </message>
    <message>
        <source>%n yes</source>
        <translation>نعم: %n</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>A family member or a lawyer may answer for {who}, only for the uses that they name.</source>
        <translation>يجوز لأحد أفراد العائلة أو لمحامٍ أن يجيب نيابة عن {who}، عن الاستعمالات التي يذكرها فقط.</translation>
    </message>
    <message>
        <source>A group answers for the number of people and its title only. Whoever is to be named needs an entry of their own.</source>
        <translation>تجيب المجموعة عن عدد الأشخاص وصفتها فقط. ومن يُراد ذكر اسمه يحتاج إلى قيد خاص به.</translation>
    </message>
    <message>
        <source>A parent or guardian answers for {who}, and the child is asked too.</source>
        <translation>يجيب أحد الوالدين أو الوصي نيابة عن {who}، ويُسأل الطفل أيضًا.</translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation>الجاني المزعوم</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>By an earlier wish</source>
        <translation>برغبة سابقة</translation>
    </message>
    <message>
        <source>By audio message</source>
        <translation>برسالة صوتية</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>By secure message</source>
        <translation>برسالة آمنة</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>بالفيديو</translation>
    </message>
    <message>
        <source>Consent is not asked of whoever is alleged to have done it. They never leave by name.</source>
        <translation>لا تُطلب الموافقة ممن يُزعم أنه فعل ذلك. ولا يُذكر اسمه أبدًا فيما يُرسل.</translation>
    </message>
    <message>
        <source>Contact {who} back</source>
        <translation>معاودة الاتصال بـ {who}</translation>
    </message>
    <message>
        <source>Earlier wish</source>
        <translation>رغبة سابقة</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>الوصي</translation>
    </message>
    <message>
        <source>I can refuse, and withdraw later</source>
        <translation>يمكنني أن أرفض، وأن أسحب موافقتي لاحقًا</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>شخصيًا</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>كتابةً</translation>
    </message>
    <message>
        <source>In writing, signed</source>
        <translation>كتابةً مع التوقيع</translation>
    </message>
    <message>
        <source>In “{title}” the answer is “{answer}”. Ask once more what holds.</source>
        <translation>في «{title}» الجواب هو «{answer}». اسأل مرة أخرى عمّا هو ساري.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى من الاسم</translation>
    </message>
    <message>
        <source>It may be published</source>
        <translation>قد يُنشر</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>المحامي</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>لا كلمة بعد</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>فقط إذا …</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>الممثل</translation>
    </message>
    <message>
        <source>Risks to me and to others</source>
        <translation>المخاطر عليّ وعلى غيري</translation>
    </message>
    <message>
        <source>Some uses</source>
        <translation>بعض الاستعمالات</translation>
    </message>
    <message>
        <source>Somebody who may speak for {who} answers. Note who, and why they may.</source>
        <translation>يجيب شخص يجوز له التحدث باسم {who}. دوّن من هو ولماذا يجوز له ذلك.</translation>
    </message>
    <message>
        <source>The Government will know</source>
        <translation>ستعلم الحكومة</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>الصفة فقط</translation>
    </message>
    <message>
        <source>Too risky to ask</source>
        <translation>السؤال شديد الخطورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>What is written, and who will see it</source>
        <translation>ما كُتب ومن سيراه</translation>
    </message>
    <message>
        <source>What was sent cannot be called back</source>
        <translation>لا يمكن استرجاع ما أُرسل</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>سجل آخر</translation>
    </message>
    <message>
        <source>asked by {who}</source>
        <translation>سأل {who}</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add the drawer, and overwrite one?</source>
        <translation>هل تريد إضافة الدرج، والكتابة فوق درج آخر؟</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>Drawers you named that have recovery words: %n. Next you type these words, or say that they end.</source>
        <translation>
            <numerusform>لا أدراج مما ذكرته لها كلمات استرداد.</numerusform>
            <numerusform>عدد الأدراج التي ذكرتها ولها كلمات استرداد: درج واحد. بعد ذلك تكتب هذه الكلمات، أو تقول إنها تنتهي.</numerusform>
            <numerusform>عدد الأدراج التي ذكرتها ولها كلمات استرداد: درجان. بعد ذلك تكتب هذه الكلمات، أو تقول إنها تنتهي.</numerusform>
            <numerusform>عدد الأدراج التي ذكرتها ولها كلمات استرداد: %n. بعد ذلك تكتب هذه الكلمات، أو تقول إنها تنتهي.</numerusform>
            <numerusform>عدد الأدراج التي ذكرتها ولها كلمات استرداد: %n. بعد ذلك تكتب هذه الكلمات، أو تقول إنها تنتهي.</numerusform>
            <numerusform>عدد الأدراج التي ذكرتها ولها كلمات استرداد: %n. بعد ذلك تكتب هذه الكلمات، أو تقول إنها تنتهي.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have named every drawer that is in use</source>
        <translation>ذكرت كل درج مستعمل</translation>
    </message>
    <message numerus="yes">
        <source>Not named: %n drawer(s). The new one takes the place of such a drawer, drawn by lot. If that one was in use, what is in it is gone for good.</source>
        <translation>
            <numerusform>ذُكرت كل الأدراج.</numerusform>
            <numerusform>لم يُذكر: درج واحد. يأخذ الدرج الجديد مكان هذا الدرج. إذا كان مستعملًا، يزول ما فيه نهائيًا.</numerusform>
            <numerusform>لم يُذكر: درجان. يأخذ الدرج الجديد مكان واحد منهما يُسحب بالقرعة. إذا كان مستعملًا، يزول ما فيه نهائيًا.</numerusform>
            <numerusform>لم يُذكر: %n أدراج. يأخذ الدرج الجديد مكان واحد منها يُسحب بالقرعة. إذا كان مستعملًا، يزول ما فيه نهائيًا.</numerusform>
            <numerusform>لم يُذكر: %n درجًا. يأخذ الدرج الجديد مكان واحد منها يُسحب بالقرعة. إذا كان مستعملًا، يزول ما فيه نهائيًا.</numerusform>
            <numerusform>لم يُذكر: %n درج. يأخذ الدرج الجديد مكان واحد منها يُسحب بالقرعة. إذا كان مستعملًا، يزول ما فيه نهائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has a copy of the folder from before and one from after sees that something changed.</source>
        <translation>من لديه نسخة من المجلد قبل ذلك وأخرى بعده يرى أن شيئًا تغيّر.</translation>
    </message>
    <message numerus="yes">
        <source>You named %n drawer(s).</source>
        <translation>
            <numerusform>لم تذكر أي درج.</numerusform>
            <numerusform>ذكرت درجًا واحدًا.</numerusform>
            <numerusform>ذكرت درجين.</numerusform>
            <numerusform>ذكرت %n أدراج.</numerusform>
            <numerusform>ذكرت %n درجًا.</numerusform>
            <numerusform>ذكرت %n درج.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CooperationSection</name>
    <message>
        <source>Answers these questions with “I don’t know”; you can change each of them.</source>
        <translation>يجيب عن هذه الأسئلة بـ «لا أعلم»؛ ويمكنك تغيير كل منها.</translation>
    </message>
    <message>
        <source>No link to the UN is stated</source>
        <translation>لم تُذكر صلة بالأمم المتحدة</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Making a cleaned copy</source>
        <translation>تُصنع نسخة منظَّفة</translation>
    </message>
    <message>
        <source>The cleaned copy is in this record</source>
        <translation>النسخة المنظَّفة في هذا السجل</translation>
    </message>
    <message>
        <source>The original is as it was.</source>
        <translation>الأصل كما كان.</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Before, in case {number}</source>
        <translation>قبل ذلك، في الحالة {number}</translation>
    </message>
    <message>
        <source>Both say the same, but for what stands under Evidence.</source>
        <translation>تقول الاثنتان الشيء نفسه، ما عدا ما في «الأدلة».</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>بعد التصحيح</translation>
    </message>
    <message>
        <source>The earlier case stays as it was sent. Use the corrected words from now on, and tell those who have the earlier ones.</source>
        <translation>تبقى الحالة السابقة كما أُرسلت. استعمل الكلمات المصححة من الآن فصاعدًا، وأخبر من لديهم السابقة.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
</context>
<context>
    <name>CorrectionQuestion</name>
    <message>
        <source>Another key signed it. Ask the sender first, in another way. If it is from them, it can be answered and acted on, by the consents in it; if not, it stays here, marked so.</source>
        <translation>وقّعه مفتاح آخر. اسأل المرسل أولًا، بطريقة أخرى. إذا كان منه، فيمكن الإجابة عنه والتصرف بشأنه، بحسب الموافقات فيه؛ وإلا فيبقى هنا معلَّمًا بذلك.</translation>
    </message>
    <message>
        <source>Is this correction from the sender?</source>
        <translation>هل هذا التصحيح من المرسل؟</translation>
    </message>
    <message>
        <source>It is from them</source>
        <translation>هو منه</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>ليس منه</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Show as a drawing</source>
        <translation>عرض كرسم</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
</context>
<context>
    <name>CountModel</name>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>An upper limit. Shall it stand as “about”?</source>
        <translation>حد أقصى. هل تريد أن يُكتب «نحو»؟</translation>
    </message>
    <message>
        <source>It can be read in two ways. Which number is it?</source>
        <translation>يمكن قراءته بطريقتين. أي عدد هو؟</translation>
    </message>
    <message>
        <source>No number yet. Is this what you can say for sure?</source>
        <translation>لا عدد بعد. هل هذا ما يمكنك قوله بالتأكيد؟</translation>
    </message>
    <message>
        <source>Two numbers. Which one shall stand here?</source>
        <translation>عددان. أيهما يُكتب هنا؟</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake in this program</source>
        <translation>خطأ في هذا البرنامج</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>It is not your mistake. Everything you typed is saved in the vault.</source>
        <translation>ليس خطأك. كل ما كتبته محفوظ في الخزنة.</translation>
    </message>
    <message>
        <source>It is not your mistake. What you typed a moment ago may not be saved: look at it before you go on.</source>
        <translation>ليس خطأك. قد لا يكون ما كتبته قبل لحظة محفوظًا: انظر إليه قبل أن تتابع.</translation>
    </message>
    <message>
        <source>Lock and start again</source>
        <translation>القفل والبدء من جديد</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>حدث خطأ في هذا البرنامج</translation>
    </message>
    <message>
        <source>This line holds nothing of what you wrote. Nothing is sent anywhere.</source>
        <translation>ليس في هذا السطر شيء مما كتبته. ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>What you may tell us: {place}</source>
        <translation>ما يمكنك إخبارنا به: {place}</translation>
    </message>
</context>
<context>
    <name>CustodyPart</name>
    <message>
        <source>What was done with the file</source>
        <translation>ما فُعل بالملف</translation>
    </message>
</context>
<context>
    <name>CutShort</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>A file for it was made, and then the program was ended. Nothing has gone: all records are here.</source>
        <translation>صُنع ملف لذلك، ثم انتهى البرنامج. لم يزُل شيء: كل السجلات هنا.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعته</translation>
    </message>
    <message>
        <source>Leave everything here</source>
        <translation>ترك كل شيء هنا</translation>
    </message>
    <message>
        <source>The file was not checked to its end: make another one.</source>
        <translation>لم يُفحص الملف إلى نهايته: اصنع غيره.</translation>
    </message>
    <message>
        <source>Your journey was not finished</source>
        <translation>لم تكتمل رحلتك</translation>
    </message>
    <message>
        <source>{records}, {when}</source>
        <translation>{records}، {when}</translation>
    </message>
</context>
<context>
    <name>Danger</name>
    <message>
        <source>A risk remains</source>
        <translation>ما زال هناك خطر</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>اختر كل ما ينطبق</translation>
    </message>
    <message>
        <source>Is anyone in danger now?</source>
        <translation>هل هناك أحد في خطر الآن؟</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>What is the danger?</source>
        <translation>ما الخطر؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>About this time</source>
        <translation>نحو هذا الوقت</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>في هذا الوقت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>For example {date}</source>
        <translation>مثلًا {date}</translation>
    </message>
    <message>
        <source>How sure is the time?</source>
        <translation>ما مدى التأكد من الوقت؟</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>بلا وقت</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>الاختيار من التقويم</translation>
    </message>
    <message>
        <source>Somebody says otherwise</source>
        <translation>يقول أحدهم غير ذلك</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>{time}, about</source>
        <translation>نحو {time}</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>A year, a month, a day, or two of them with “to” between.</source>
        <translation>سنة، أو شهر، أو يوم، أو اثنان منها بينهما «إلى».</translation>
    </message>
    <message>
        <source>For example {date}</source>
        <translation>مثلًا {date}</translation>
    </message>
    <message>
        <source>Not read as a date. Write it as in the example.</source>
        <translation>لم يُقرأ تاريخًا. اكتبه كما في المثال.</translation>
    </message>
    <message>
        <source>When it may have happened</source>
        <translation>متى يُحتمل أنه حدث</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>A year of another calendar? Choose the date.</source>
        <translation>سنة من تقويم آخر؟ اختر التاريخ.</translation>
    </message>
    <message>
        <source>Counted from the beginning.</source>
        <translation>محسوبًا من البداية.</translation>
    </message>
    <message>
        <source>Counted from today, {today}.</source>
        <translation>محسوبًا من اليوم، {today}.</translation>
    </message>
    <message>
        <source>Counted over from the Buddhist calendar.</source>
        <translation>محوَّلًا من التقويم البوذي.</translation>
    </message>
    <message>
        <source>Counted over from the Islamic calendar; it may be a day or two off.</source>
        <translation>محوَّلًا من التقويم الهجري؛ وقد يختلف بيوم أو يومين.</translation>
    </message>
    <message>
        <source>Counted over from the Persian calendar.</source>
        <translation>محوَّلًا من التقويم الفارسي.</translation>
    </message>
    <message>
        <source>Day and month can be read in two ways. Which one?</source>
        <translation>يمكن قراءة اليوم والشهر بطريقتين. أيهما؟</translation>
    </message>
    <message>
        <source>Is this the date?</source>
        <translation>هل هذا هو التاريخ؟</translation>
    </message>
    <message>
        <source>It can be read in several ways. Which one?</source>
        <translation>يمكن قراءته بعدة طرق. أيها؟</translation>
    </message>
    <message>
        <source>Midnight begins a day and ends one. Which one?</source>
        <translation>منتصف الليل يبدأ يومًا وينهي آخر. أيهما؟</translation>
    </message>
    <message>
        <source>Not read as a date yet. It is kept as you typed it.</source>
        <translation>لم يُقرأ تاريخًا بعد. ويُحفظ كما كتبته.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>في أي يوم؟</translation>
    </message>
    <message>
        <source>Seasons differ in north and south. Which months?</source>
        <translation>تختلف الفصول بين الشمال والجنوب. أي أشهر؟</translation>
    </message>
    <message>
        <source>Seasons have no exact days.</source>
        <translation>ليس للفصول أيام محددة.</translation>
    </message>
    <message>
        <source>That day was a {weekday}.</source>
        <translation>كان ذلك اليوم {weekday}.</translation>
    </message>
    <message>
        <source>That is a length of time. From when on?</source>
        <translation>هذه مدة. ابتداءً من متى؟</translation>
    </message>
    <message>
        <source>That is how long it lasted. Did it end then?</source>
        <translation>هذه مدة استمراره. هل انتهى حينها؟</translation>
    </message>
    <message>
        <source>The month was not typed; add it if it was another.</source>
        <translation>لم يُكتب الشهر؛ أضفه إذا كان شهرًا آخر.</translation>
    </message>
    <message>
        <source>The year was not typed; add it if it was another.</source>
        <translation>لم تُكتب السنة؛ أضفها إذا كانت سنة أخرى.</translation>
    </message>
    <message>
        <source>Understood as {date}.</source>
        <translation>فُهم على أنه {date}.</translation>
    </message>
    <message>
        <source>Understood: it is still going on. That is noted; there is no end yet.</source>
        <translation>مفهوم: ما زال مستمرًا. دُوّن ذلك؛ ولا نهاية بعد.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about {date}</source>
        <translation>نحو {date}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>قبل {date}</translation>
    </message>
    <message>
        <source>from {date} on</source>
        <translation>ابتداءً من {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}، {time}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>DeadlinesView</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Next four weeks</source>
        <translation>الأسابيع الأربعة القادمة</translation>
    </message>
    <message>
        <source>Nothing is due within a year.</source>
        <translation>لا شيء مستحق خلال سنة.</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>فتح ملفات مختومة</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Seal tomorrow</source>
        <translation>الختم غدًا</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Why it may leave all the same</source>
        <translation>لماذا يجوز أن يخرج رغم ذلك</translation>
    </message>
    <message>
        <source>kept with the report</source>
        <translation>يُحفظ مع التقرير</translation>
    </message>
</context>
<context>
    <name>DecideQuestion</name>
    <message>
        <source>Accept the new key</source>
        <translation>قبول المفتاح الجديد</translation>
    </message>
    <message>
        <source>Do this only after you have spoken with the sender in another way. If the notice is not theirs, somebody else reads your answers from now on.</source>
        <translation>لا تفعل ذلك إلا بعد أن تتحدث مع المرسل بطريقة أخرى. إذا لم يكن الإشعار منه، فسيقرأ غيره أجوبتك من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>How you asked them</source>
        <translation>كيف سألته</translation>
    </message>
    <message>
        <source>Is this notice not from the sender?</source>
        <translation>هل هذا الإشعار ليس من المرسل؟</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>ليس منه</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Seal answers to the new key?</source>
        <translation>هل تريد ختم الأجوبة للمفتاح الجديد؟</translation>
    </message>
    <message>
        <source>Then it stops nothing any more, and answers go to the key they went to before. Ask the sender first, in another way.</source>
        <translation>عندئذ لا يوقف شيئًا بعد الآن، وتذهب الأجوبة إلى المفتاح الذي كانت تذهب إليه. اسأل المرسل أولًا، بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>من سأل</translation>
    </message>
    <message>
        <source>for example: called the number that we had before</source>
        <translation>مثلًا: اتصلت بالرقم الذي كان لدينا من قبل</translation>
    </message>
    <message>
        <source>kept with this case</source>
        <translation>يُحفظ مع هذه الحالة</translation>
    </message>
</context>
<context>
    <name>DecideWord</name>
    <message>
        <source>A name: replace it</source>
        <translation>اسم: استبداله</translation>
    </message>
    <message>
        <source>A word: leave it</source>
        <translation>كلمة: تركها</translation>
    </message>
    <message>
        <source>Is “{word}” a name?</source>
        <translation>هل «{word}» اسم؟</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Another event</source>
        <translation>حدث آخر</translation>
    </message>
    <message>
        <source>Both stay as they are, each with its own consents and source, and are counted as one event. They can be taken apart again.</source>
        <translation>تبقى الاثنتان كما هما، لكل منهما موافقاتها ومصدرها، وتُعدّان حدثًا واحدًا. ويمكن فصلهما من جديد.</translation>
    </message>
    <message>
        <source>Is case {number} about another event?</source>
        <translation>هل الحالة {number} عن حدث آخر؟</translation>
    </message>
    <message>
        <source>Is case {number} about the same event?</source>
        <translation>هل الحالة {number} عن الحدث نفسه؟</translation>
    </message>
    <message>
        <source>Is case {number} related to this one?</source>
        <translation>هل الحالة {number} مرتبطة بهذه؟</translation>
    </message>
    <message>
        <source>It is counted by itself again. Nothing of it is lost.</source>
        <translation>تُعدّ وحدها من جديد. ولا يضيع منها شيء.</translation>
    </message>
    <message>
        <source>It is noted with both of them, so that nobody has to compare them again.</source>
        <translation>يُدوَّن ذلك لدى الاثنتين، حتى لا يضطر أحد إلى مقارنتهما من جديد.</translation>
    </message>
    <message>
        <source>It is noted with both of them. They stay two events.</source>
        <translation>يُدوَّن ذلك لدى الاثنتين. وتبقيان حدثين.</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>مرتبطة</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>الحدث نفسه</translation>
    </message>
    <message>
        <source>Take case {number} out of this event?</source>
        <translation>هل تريد إخراج الحالة {number} من هذا الحدث؟</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إخراجه</translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message>
        <source>Delete it</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Delete {case}?</source>
        <translation>هل تريد حذف {case}؟</translation>
    </message>
    <message>
        <source>It cannot be undone here. Only a backup from before, or the sealed file itself, brings it back. Its sender can get no answer any more.</source>
        <translation>لا يمكن التراجع عن ذلك هنا. لا تعيدها إلا نسخة احتياطية من قبل، أو الملف المختوم نفسه. ولن يستطيع مرسلها الحصول على جواب بعد الآن.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما يزول</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>kept, with its number and the day</source>
        <translation>يُحفظ، مع رقمها واليوم</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message numerus="yes">
        <source>In %n other record(s) a name stands that is forgotten with it, and is not masked there any more: take it out there first.</source>
        <translation>
            <numerusform>لا سجلات أخرى فيها اسم يُنسى معه.</numerusform>
            <numerusform>في سجل واحد آخر اسم يُنسى معه، ولن يُحجب هناك بعد ذلك: أخرجه من هناك أولًا.</numerusform>
            <numerusform>في سجلين آخرين اسم يُنسى معه، ولن يُحجب هناك بعد ذلك: أخرجه من هناك أولًا.</numerusform>
            <numerusform>في %n سجلات أخرى اسم يُنسى معه، ولن يُحجب هناك بعد ذلك: أخرجه من هناك أولًا.</numerusform>
            <numerusform>في %n سجلًا آخر اسم يُنسى معه، ولن يُحجب هناك بعد ذلك: أخرجه من هناك أولًا.</numerusform>
            <numerusform>في %n سجل آخر اسم يُنسى معه، ولن يُحجب هناك بعد ذلك: أخرجه من هناك أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the texts of %n record(s) this name stands, and is not masked there any more once it is forgotten: take it out there first.</source>
        <translation>
            <numerusform>لا سجلات في نصوصها هذا الاسم.</numerusform>
            <numerusform>في نصوص سجل واحد هذا الاسم، ولن يُحجب هناك بعد نسيانه: أخرجه من هناك أولًا.</numerusform>
            <numerusform>في نصوص سجلين هذا الاسم، ولن يُحجب هناك بعد نسيانه: أخرجه من هناك أولًا.</numerusform>
            <numerusform>في نصوص %n سجلات هذا الاسم، ولن يُحجب هناك بعد نسيانه: أخرجه من هناك أولًا.</numerusform>
            <numerusform>في نصوص %n سجلًا هذا الاسم، ولن يُحجب هناك بعد نسيانه: أخرجه من هناك أولًا.</numerusform>
            <numerusform>في نصوص %n سجل هذا الاسم، ولن يُحجب هناك بعد نسيانه: أخرجه من هناك أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not masked there any more when they are sent: take it out of the texts, or keep it here under other names.</source>
        <translation>لن يُحجب هناك بعد ذلك عند إرسالها: أخرجه من النصوص، أو احفظه هنا ضمن «أسماء أخرى».</translation>
    </message>
    <message numerus="yes">
        <source>The earlier name still stands in the texts of %n record(s)</source>
        <translation>
            <numerusform>لم يعد الاسم السابق في نصوص أي سجل</numerusform>
            <numerusform>ما زال الاسم السابق في نصوص سجل واحد</numerusform>
            <numerusform>ما زال الاسم السابق في نصوص سجلين</numerusform>
            <numerusform>ما زال الاسم السابق في نصوص %n سجلات</numerusform>
            <numerusform>ما زال الاسم السابق في نصوص %n سجلًا</numerusform>
            <numerusform>ما زال الاسم السابق في نصوص %n سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A UN public report may name {people}.</source>
        <translation>يجوز أن يسمّي تقرير علني للأمم المتحدة {people}.</translation>
    </message>
    <message>
        <source>A card handed over</source>
        <translation>بطاقة مُسلَّمة</translation>
    </message>
    <message>
        <source>A colleague hands a card over to you. It is no report.</source>
        <translation>يسلّمك زميل بطاقة. ليس هذا تقريرًا.</translation>
    </message>
    <message>
        <source>A letter to the Government may name {people} only if: “{condition}”.</source>
        <translation>لا يجوز أن تسمّي رسالة إلى الحكومة {people} إلا إذا: «{condition}».</translation>
    </message>
    <message>
        <source>A letter to the Government may name {people}.</source>
        <translation>يجوز أن تسمّي رسالة إلى الحكومة {people}.</translation>
    </message>
    <message>
        <source>A letter to the Government may not name anyone.</source>
        <translation>لا يجوز أن تسمّي رسالة إلى الحكومة أحدًا.</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>A real report</source>
        <translation>تقرير حقيقي</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>أُكّد استلامه</translation>
    </message>
    <message>
        <source>Acted</source>
        <translation>جرى التصرف</translation>
    </message>
    <message>
        <source>Action planned</source>
        <translation>إجراء مقرر</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجود هنا من قبل</translation>
    </message>
    <message>
        <source>Archived, no consent</source>
        <translation>مؤرشف، لا موافقة</translation>
    </message>
    <message>
        <source>Ask for the file again, on another stick if need be.</source>
        <translation>اطلب الملف من جديد، على ذاكرة USB أخرى إن لزم.</translation>
    </message>
    <message>
        <source>Ask for the sealed file, which ends in .age.</source>
        <translation>اطلب الملف المختوم، الذي ينتهي بـ .age.</translation>
    </message>
    <message>
        <source>Ask {people} again before a letter to the Government gives the name.</source>
        <translation>اسأل {people} من جديد قبل أن تذكر رسالة إلى الحكومة الاسم.</translation>
    </message>
    <message>
        <source>Ask {people} again before the name becomes public.</source>
        <translation>اسأل {people} من جديد قبل أن يصبح الاسم علنيًا.</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>جرى تقييمه</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>الحالة {number}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>حُذف هنا</translation>
    </message>
    <message>
        <source>Drop it here again to be asked whether it comes back.</source>
        <translation>أفلته هنا من جديد لتُسأل إن كنت تريد استعادته.</translation>
    </message>
    <message>
        <source>Drop the file itself.</source>
        <translation>أفلت الملف نفسه.</translation>
    </message>
    <message>
        <source>Everything in it was checked. It is a case now.</source>
        <translation>فُحص كل ما فيه. صار الآن حالة.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Get the newer version, then drop it again.</source>
        <translation>احصل على الإصدار الأحدث، ثم أفلته من جديد.</translation>
    </message>
    <message>
        <source>Give it back, or ask who it is for.</source>
        <translation>أعده، أو اسأل لمن هو.</translation>
    </message>
    <message>
        <source>Government replied</source>
        <translation>ردّت الحكومة</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>طُلبت معلومات</translation>
    </message>
    <message>
        <source>It belongs to a case that is here, and stands with it.</source>
        <translation>يخص حالة هنا، وهو معها.</translation>
    </message>
    <message>
        <source>It is a folder, a pipe or a device.</source>
        <translation>هو مجلد أو أنبوب أو جهاز.</translation>
    </message>
    <message>
        <source>It is some other kind of file.</source>
        <translation>هو نوع آخر من الملفات.</translation>
    </message>
    <message>
        <source>It was here, and was deleted on purpose. Nothing changed.</source>
        <translation>كان هنا وحُذف عمدًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It was taken in before. Nothing changed.</source>
        <translation>أُدخل من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It was taken in. The sender has corrected it since, and the correction is here.</source>
        <translation>أُدخل. صححه المرسل منذ ذلك، والتصحيح هنا.</translation>
    </message>
    <message>
        <source>It was written to another focal point and sealed again for you. The people in it did not agree to that: it is not shown and nothing is answered.</source>
        <translation>كُتب لجهة اتصال أخرى وأُعيد ختمه لك. لم يوافق الأشخاص الذين فيه على ذلك: لا يُعرض ولا يُجاب عن شيء.</translation>
    </message>
    <message>
        <source>Make room or try again; nothing was lost.</source>
        <translation>أفسح مكانًا أو حاول مجددًا؛ لم يضِع شيء.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Newer program</source>
        <translation>برنامج أحدث</translation>
    </message>
    <message>
        <source>No card of yours opens it. It was sealed for somebody else, or for a card that is not in this drawer.</source>
        <translation>لا تفتحه أي بطاقة من بطاقاتك. خُتم لغيرك، أو لبطاقة ليست في هذا الدرج.</translation>
    </message>
    <message>
        <source>No sealed file</source>
        <translation>ليس ملفًا مختومًا</translation>
    </message>
    <message>
        <source>Nobody in it agreed to anything. Ask first: until then nothing may be done with it.</source>
        <translation>لم يوافق أحد فيه على أي شيء. اسأل أولًا: حتى ذلك الحين لا يجوز فعل شيء به.</translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>ليس لنا</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>لم يُدخل</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>إصدار أقدم</translation>
    </message>
    <message>
        <source>Open it in the other vault.</source>
        <translation>افتحه في الخزنة الأخرى.</translation>
    </message>
    <message>
        <source>Open it in the real vault, soon.</source>
        <translation>افتحه في الخزنة الحقيقية، قريبًا.</translation>
    </message>
    <message>
        <source>Open the case.</source>
        <translation>افتح الحالة.</translation>
    </message>
    <message>
        <source>Open the case; it says which one holds now.</source>
        <translation>افتح الحالة؛ تقول أيها ساري الآن.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>Practice files and real ones never mix.</source>
        <translation>لا تختلط ملفات التدريب بالملفات الحقيقية أبدًا.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إشعار استلام</translation>
    </message>
    <message>
        <source>Somebody real waits for an answer to it, and this is practice.</source>
        <translation>شخص حقيقي ينتظر جوابًا عنه، وهذا تدريب.</translation>
    </message>
    <message>
        <source>Something in it is not as it was sealed. Nothing of it was kept.</source>
        <translation>شيء فيه ليس كما خُتم. لم يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>Take it in under My card.</source>
        <translation>أدخله في «بطاقتي».</translation>
    </message>
    <message>
        <source>Tell whoever gave it to you that it cannot be used.</source>
        <translation>أخبر من أعطاك إياه بأنه لا يمكن استعماله.</translation>
    </message>
    <message>
        <source>The name of {people} may become public only if: “{condition}”.</source>
        <translation>لا يجوز أن يصبح اسم {people} علنيًا إلا إذا: «{condition}».</translation>
    </message>
    <message>
        <source>The sender took this report back. You may not use anything in it any more.</source>
        <translation>سحب المرسل هذا التقرير. لا يجوز لك استعمال أي شيء فيه بعد الآن.</translation>
    </message>
    <message>
        <source>This computer could not take it in.</source>
        <translation>تعذر على هذا الحاسوب إدخاله.</translation>
    </message>
    <message>
        <source>This version of the program cannot read it.</source>
        <translation>لا يستطيع هذا الإصدار من البرنامج قراءته.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Untitled report</source>
        <translation>تقرير بلا عنوان</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Word on the status</source>
        <translation>خبر عن الحالة الراهنة</translation>
    </message>
    <message>
        <source>Word that a key was lost</source>
        <translation>خبر بأن مفتاحًا ضاع</translation>
    </message>
    <message>
        <source>Word that the case is closed</source>
        <translation>خبر بأن الحالة انتهت</translation>
    </message>
    <message>
        <source>Written for someone else</source>
        <translation>كُتب لغيرنا</translation>
    </message>
    <message>
        <source>You may keep this and speak with UN staff in confidence about {people} only.</source>
        <translation>يجوز لك حفظ هذا والتحدث مع موظفي الأمم المتحدة بسرّية عن {people} فقط.</translation>
    </message>
    <message>
        <source>You may keep this and speak with UN staff in confidence.</source>
        <translation>يجوز لك حفظ هذا والتحدث مع موظفي الأمم المتحدة بسرّية.</translation>
    </message>
    <message>
        <source>You may keep this. You may not speak about it, not even with UN staff in confidence.</source>
        <translation>يجوز لك حفظ هذا. ولا يجوز لك التحدث عنه، ولا حتى مع موظفي الأمم المتحدة بسرّية.</translation>
    </message>
    <message>
        <source>You may not publish any name.</source>
        <translation>لا يجوز لك نشر أي اسم.</translation>
    </message>
    <message>
        <source>You may not use anything about {people}.</source>
        <translation>لا يجوز لك استعمال أي شيء عن {people}.</translation>
    </message>
    <message>
        <source>You may publish the name of {people}.</source>
        <translation>يجوز لك نشر اسم {people}.</translation>
    </message>
    <message>
        <source>[a person]</source>
        <translation>[شخص]</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>{people} took back an answer: what it allowed is over.</source>
        <translation>سحب {people} جوابًا: انتهى ما كان يسمح به.</translation>
    </message>
</context>
<context>
    <name>Destroy</name>
    <message>
        <source>Destroy it</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>Destroy the old vault?</source>
        <translation>هل تريد إتلاف الخزنة القديمة؟</translation>
    </message>
    <message>
        <source>I understand: drawers of it that I did not move are lost</source>
        <translation>أفهم ذلك: تضيع أدراجها التي لم أنقلها</translation>
    </message>
    <message>
        <source>Passphrase of the old vault</source>
        <translation>عبارة مرور الخزنة القديمة</translation>
    </message>
    <message>
        <source>With its passphrase the app looks once more whether everything in it is here. Then its keys are overwritten and its folder is deleted, with every drawer in it.</source>
        <translation>بعبارة مرورها ينظر التطبيق مرة أخرى إن كان كل ما فيها هنا. ثم تُكتب بيانات أخرى فوق مفاتيحها ويُحذف مجلدها، بكل درج فيها.</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>A newer card is waiting</source>
        <translation>بطاقة أحدث بانتظارك</translation>
    </message>
    <message>
        <source>A person, no focal point</source>
        <translation>شخص، لا جهة اتصال</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>المقارنة من جديد</translation>
    </message>
    <message>
        <source>Compare its digits</source>
        <translation>مقارنة أرقامها</translation>
    </message>
    <message>
        <source>Compare the digits</source>
        <translation>مقارنة الأرقام</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>قورنت</translation>
    </message>
    <message>
        <source>Earlier cards</source>
        <translation>بطاقات سابقة</translation>
    </message>
    <message>
        <source>First in Send</source>
        <translation>الأولى في الإرسال</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>كيفية الوصول إليها</translation>
    </message>
    <message>
        <source>It mixes letters of several scripts that look alike.</source>
        <translation>يخلط حروفًا متشابهة من عدة كتابات.</translation>
    </message>
    <message>
        <source>Look twice at this name</source>
        <translation>انظر مرتين إلى هذا الاسم</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>صُنعت</translation>
    </message>
    <message>
        <source>No longer first</source>
        <translation>لم تعد الأولى</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Put first in Send</source>
        <translation>جعلها الأولى في الإرسال</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>تقرأ</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>تمثّل</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>What changes it</source>
        <translation>ما يغيّرها</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>ما معنى هذا</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>Why it was added all the same</source>
        <translation>لماذا أُضيفت رغم ذلك</translation>
    </message>
    <message>
        <source>Why it was ended, in their words</source>
        <translation>لماذا أُنهيت، بكلماتهم</translation>
    </message>
    <message>
        <source>how to reach it</source>
        <translation>كيفية الوصول إليها</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>parts of the UN</source>
        <translation>أجزاء الأمم المتحدة</translation>
    </message>
    <message>
        <source>the key is another one</source>
        <translation>المفتاح مختلف</translation>
    </message>
    <message>
        <source>until when it is valid</source>
        <translation>حتى متى هي صالحة</translation>
    </message>
    <message>
        <source>{name}, {start} to {end}</source>
        <translation>{name}، من {start} إلى {end}</translation>
    </message>
    <message>
        <source>{what}: {old} → {new}</source>
        <translation>{what}: {old} → {new}</translation>
    </message>
    <message>
        <source>{words}, by {who}</source>
        <translation>{words}، من {who}</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Do not connect this one to the accounts and people you work with.</source>
        <translation>لا تصل هذا الجهاز بالحسابات والأشخاص الذين تعمل معهم.</translation>
    </message>
    <message>
        <source>I thought about which device I use</source>
        <translation>فكّرت في الجهاز الذي أستعمله</translation>
    </message>
    <message>
        <source>If there is no other device: go on here. It is worse, and better than the old keys.</source>
        <translation>إذا لم يكن هناك جهاز آخر: تابع هنا. ذلك أسوأ، لكنه أفضل من المفاتيح القديمة.</translation>
    </message>
    <message>
        <source>Type the new passphrase on that device, not on this one.</source>
        <translation>اكتب عبارة المرور الجديدة على ذلك الجهاز، لا على هذا.</translation>
    </message>
    <message>
        <source>Use another device from now on, if you can get one.</source>
        <translation>استعمل جهازًا آخر من الآن فصاعدًا، إن استطعت الحصول على جهاز.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>TRAINING</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>Digits</name>
    <message>
        <source>{number}: {digits}</source>
        <translation>{number}: {digits}</translation>
    </message>
</context>
<context>
    <name>Discreet</name>
    <message>
        <source>Beside the title and in the task bar. Where the desktop takes it from its own menu of programs, it stays what it is there.</source>
        <translation>بجانب العنوان وفي شريط المهام. وحيث يأخذها سطح المكتب من قائمة برامجه، تبقى كما هي هناك.</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>آلة حاسبة</translation>
    </message>
    <message>
        <source>Drawn by lot. They never say what is inside, for whom it is, or from when.</source>
        <translation>تُسحب بالقرعة. ولا تقول أبدًا ما في الداخل، ولا لمن، ولا منذ متى.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>مثلًا: {name}</translation>
    </message>
    <message>
        <source>Icon of the window</source>
        <translation>أيقونة النافذة</translation>
    </message>
    <message>
        <source>Keep the windows out of pictures of the screen</source>
        <translation>إبعاد النوافذ عن صور الشاشة</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Names of sealed files</source>
        <translation>أسماء الملفات المختومة</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>دفتر ملاحظات</translation>
    </message>
    <message>
        <source>Screenshots, recordings and shared screens leave them out, dialogs too. It is no guarantee: some programs see them all the same, and so does a camera. Switch it off to show others how it is done; a practice vault is never hidden unless you say so here.</source>
        <translation>تستبعدها صور الشاشة والتسجيلات والشاشات المشتركة، والنوافذ الفرعية أيضًا. ليس هذا ضمانًا: بعض البرامج تراها رغم ذلك، وكذلك آلة التصوير. عطّله لتُري غيرك كيف يُعمل؛ ولا تُخفى خزنة التدريب أبدًا ما لم تقل ذلك هنا.</translation>
    </message>
    <message>
        <source>Seen by everybody who sees the screen. Something dull is best.</source>
        <translation>يراه كل من يرى الشاشة. الأفضل شيء عادي.</translation>
    </message>
    <message>
        <source>This system has no way to do that: every program that may take pictures of the screen sees what you see.</source>
        <translation>ليس في هذا النظام طريقة لذلك: كل برنامج يجوز له التقاط صور الشاشة يرى ما تراه.</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>عنوان النافذة</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>ما يراه الآخرون</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It was read back and compared, byte for byte.</source>
        <translation>أُعيدت قراءتها وقورنت بايتًا بايتًا.</translation>
    </message>
    <message>
        <source>Only that person can bring it back, by handing it back to you.</source>
        <translation>ذلك الشخص وحده يستطيع استعادتها، بإعادتها إليك.</translation>
    </message>
    <message>
        <source>That shows that the file is whole, not that somebody can open it. So type the passphrase again.</source>
        <translation>يبيّن ذلك أن الملف سليم، لا أن أحدًا يستطيع فتحه. لذلك اكتب عبارة المرور من جديد.</translation>
    </message>
    <message>
        <source>The backup is whole</source>
        <translation>النسخة الاحتياطية سليمة</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربتها</translation>
    </message>
    <message>
        <source>Type the passphrase once more, as if you had to</source>
        <translation>اكتب عبارة المرور مرة أخرى، كما لو كنت مضطرًا</translation>
    </message>
    <message>
        <source>Your recovery words, which were tested, open it.</source>
        <translation>كلمات الاسترداد التي اختُبرت تفتحها.</translation>
    </message>
</context>
<context>
    <name>DoneSection</name>
    <message>
        <source>Sent and answered</source>
        <translation>ما أُرسل وما أُجيب</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n file(s) sealed</source>
        <translation>
            <numerusform>لم يُختم أي ملف</numerusform>
            <numerusform>خُتم ملف واحد</numerusform>
            <numerusform>خُتم ملفان</numerusform>
            <numerusform>خُتمت %n ملفات</numerusform>
            <numerusform>خُتم %n ملفًا</numerusform>
            <numerusform>خُتم %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not made</source>
        <translation>
            <numerusform>صُنعت كل الملفات</numerusform>
            <numerusform>لم يُصنع ملف واحد</numerusform>
            <numerusform>لم يُصنع ملفان</numerusform>
            <numerusform>لم تُصنع %n ملفات</numerusform>
            <numerusform>لم يُصنع %n ملفًا</numerusform>
            <numerusform>لم يُصنع %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring or send it in a way that suits you. The name of the file says nothing, and what was sent cannot be called back.</source>
        <translation>احمله أو أرسله بالطريقة التي تناسبك. لا يقول اسم الملف شيئًا، وما أُرسل لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>لم يُزَل شيء</translation>
    </message>
    <message>
        <source>The records were removed, and nothing about this report is kept.</source>
        <translation>أُزيلت السجلات، ولا يُحفظ شيء عن هذا التقرير.</translation>
    </message>
    <message>
        <source>The records were removed. A receipt opens the replies.</source>
        <translation>أُزيلت السجلات. الإيصال يفتح الردود.</translation>
    </message>
    <message>
        <source>This file cannot be opened with your passphrase. What your vault keeps can be.</source>
        <translation>لا يمكن فتح هذا الملف بعبارة مرورك. أما ما تحتفظ به خزنتك فيمكن فتحه.</translation>
    </message>
    <message>
        <source>You cancelled. Nothing of them is left behind.</source>
        <translation>ألغيت العملية. لم يُترك منها شيء.</translation>
    </message>
    <message>
        <source>Your records are still here, with all that belongs to this report.</source>
        <translation>سجلاتك ما زالت هنا، مع كل ما يخص هذا التقرير.</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Remove this draft?</source>
        <translation>هل تريد إزالة هذه المسودة؟</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The text goes. The cases it is about stay as they are.</source>
        <translation>يزول النص. وتبقى الحالات التي يتعلق بها كما هي.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A case that it is about was deleted.</source>
        <translation>حُذفت حالة يتعلق بها.</translation>
    </message>
    <message>
        <source>A fact is missing: {what}</source>
        <translation>تنقص معلومة: {what}</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>منظمة أخرى</translation>
    </message>
    <message>
        <source>Case {number} may not be used for this any more: see its tab Actions.</source>
        <translation>لم يعد يجوز استعمال الحالة {number} لهذا: انظر علامة التبويب «الإجراءات» فيها.</translation>
    </message>
    <message>
        <source>Complaint to UN security</source>
        <translation>شكوى إلى أمن الأمم المتحدة</translation>
    </message>
    <message>
        <source>Confidential submission to a treaty body</source>
        <translation>مساهمة سرية إلى هيئة معاهدة</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Letter to a Government, with names</source>
        <translation>رسالة إلى حكومة، مع ذكر الأسماء</translation>
    </message>
    <message>
        <source>Letter to a Government, without names</source>
        <translation>رسالة إلى حكومة، بلا أسماء</translation>
    </message>
    <message>
        <source>Name the agency, not the official.</source>
        <translation>سمِّ الجهاز الرسمي، لا الموظف.</translation>
    </message>
    <message>
        <source>Open document (ODT)</source>
        <translation>وثيقة مفتوحة (ODT)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>نشرة صحفية</translation>
    </message>
    <message>
        <source>Secretary-General’s report, with names</source>
        <translation>تقرير الأمين العام، مع ذكر الأسماء</translation>
    </message>
    <message>
        <source>Secretary-General’s report, without names</source>
        <translation>تقرير الأمين العام، بلا أسماء</translation>
    </message>
    <message>
        <source>Section 6 has {words} words; about two pages are {limit}.</source>
        <translation>في القسم 6 {words} كلمة؛ والصفحتان نحو {limit}.</translation>
    </message>
    <message>
        <source>This name may not leave for this.</source>
        <translation>لا يجوز أن يخرج هذا الاسم لهذا الغرض.</translation>
    </message>
    <message>
        <source>This sentence lacks “reportedly” or “allegedly”.</source>
        <translation>تنقص هذه الجملة عبارة «بحسب ما ورد» أو «يُزعم».</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>موظفو الأمم المتحدة، بسرّية</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>وثيقة Word (DOCX)</translation>
    </message>
    <message>
        <source>Yearly summary</source>
        <translation>الملخص السنوي</translation>
    </message>
    <message>
        <source>a condition is not met</source>
        <translation>شرط غير متحقق</translation>
    </message>
    <message>
        <source>a correction that is not proven</source>
        <translation>تصحيح غير مثبت</translation>
    </message>
    <message>
        <source>a day to ask again has passed</source>
        <translation>فات يوم السؤال مجددًا</translation>
    </message>
    <message>
        <source>a newer report took its place</source>
        <translation>حل محله تقرير أحدث</translation>
    </message>
    <message>
        <source>an answer that this version does not know</source>
        <translation>جواب لا يعرفه هذا الإصدار</translation>
    </message>
    <message>
        <source>health, a child, sexual violence or detention</source>
        <translation>صحة أو طفل أو عنف جنسي أو احتجاز</translation>
    </message>
    <message>
        <source>it was too risky to ask somebody</source>
        <translation>كان سؤال شخص شديد الخطورة</translation>
    </message>
    <message>
        <source>nobody in it agreed</source>
        <translation>لم يوافق أحد فيه</translation>
    </message>
    <message>
        <source>nobody is left in it</source>
        <translation>لم يبقَ أحد فيه</translation>
    </message>
    <message>
        <source>nobody says what the link rests on</source>
        <translation>لا أحد يقول إلامَ تستند الصلة</translation>
    </message>
    <message>
        <source>not with the name</source>
        <translation>ليس بالاسم</translation>
    </message>
    <message>
        <source>practice and real do not mix</source>
        <translation>لا يختلط التدريب بالحقيقي</translation>
    </message>
    <message>
        <source>put away without consent</source>
        <translation>وُضع جانبًا بلا موافقة</translation>
    </message>
    <message>
        <source>somebody said no</source>
        <translation>قال أحدهم لا</translation>
    </message>
    <message>
        <source>somebody was not asked</source>
        <translation>هناك من لم يُسأل</translation>
    </message>
    <message>
        <source>somebody withdrew</source>
        <translation>سحب أحدهم موافقته</translation>
    </message>
    <message>
        <source>the consent was not given again in that year</source>
        <translation>لم تُعطَ الموافقة من جديد في تلك السنة</translation>
    </message>
    <message>
        <source>the report was withdrawn</source>
        <translation>سُحب التقرير</translation>
    </message>
    <message>
        <source>{words} words; a paragraph has at most {limit}.</source>
        <translation>{words} كلمة؛ والفقرة {limit} على الأكثر.</translation>
    </message>
    <message>
        <source>“{words}” judges. Say what happened.</source>
        <translation>«{words}» حُكم. اذكر ما حدث.</translation>
    </message>
    <message>
        <source>“{words}” says more about the cause than is known.</source>
        <translation>«{words}» تقول عن السبب أكثر مما هو معروف.</translation>
    </message>
    <message>
        <source>“{words}”: write a date as 26 April 2017.</source>
        <translation>«{words}»: اكتب التاريخ هكذا: 26 نيسان/أبريل 2017.</translation>
    </message>
    <message>
        <source>“{words}”: write “Government”.</source>
        <translation>«{words}»: اكتب «الحكومة».</translation>
    </message>
</context>
<context>
    <name>DrawersStep</name>
    <message>
        <source>A passphrase for the fourth drawer</source>
        <translation>عبارة مرور للدرج الرابع</translation>
    </message>
    <message>
        <source>A passphrase for the second drawer</source>
        <translation>عبارة مرور للدرج الثاني</translation>
    </message>
    <message>
        <source>A passphrase for the third drawer</source>
        <translation>عبارة مرور للدرج الثالث</translation>
    </message>
    <message>
        <source>Another drawer, for others to see?</source>
        <translation>هل تريد دُرجًا آخر يمكن أن يراه الآخرون؟</translation>
    </message>
    <message>
        <source>Every vault has four drawers, used or not. If someone forces you to open it, another passphrase opens another drawer, with only what you put there.</source>
        <translation>لكل خزنة أربعة أدراج، مستعملة كانت أم لا. إذا أجبرك أحد على فتحها، فإن عبارة مرور أخرى تفتح دُرجًا آخر، لا يحتوي إلا على ما وضعته فيه.</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>أربعة</translation>
    </message>
    <message>
        <source>It only helps if you also write in it now and then. The files do not say how many drawers are used. Two copies of the folder, an examination of the disk, or a person who simply asks for more passphrases can tell more.</source>
        <translation>لا يفيد هذا إلا إذا كتبت فيه أيضًا من حين إلى آخر. لا تكشف الملفات عدد الأدراج المستعملة. لكن وجود نسختين من المجلد، أو فحص القرص، أو شخصًا يطلب ببساطة مزيدًا من عبارات المرور، قد يكشف أكثر.</translation>
    </message>
    <message>
        <source>One drawer is enough</source>
        <translation>دُرج واحد يكفي</translation>
    </message>
    <message>
        <source>One that shares nothing with the others: whoever hears it knows it.</source>
        <translation>عبارة لا تشترك في شيء مع العبارات الأخرى: فكل من يسمعها يعرفها.</translation>
    </message>
    <message>
        <source>This one opens another drawer. Take a different one.</source>
        <translation>هذه العبارة تفتح دُرجًا آخر. اختر عبارة مختلفة.</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>ثلاثة</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>اثنان</translation>
    </message>
</context>
<context>
    <name>DrawnWords</name>
    <message>
        <source>Draw again</source>
        <translation>السحب من جديد</translation>
    </message>
    <message>
        <source>Drawn by lot from {list} English words. Even somebody who has the list and tries a million passphrases a second needs more than {years} years. Do not change them to something you like better: chance is what makes them strong.</source>
        <translation>سُحبت بالقرعة من {list} كلمة إنكليزية. حتى من لديه القائمة ويجرّب مليون عبارة مرور في الثانية يحتاج إلى أكثر من {years} سنة. لا تغيّرها إلى ما يعجبك أكثر: فالمصادفة هي ما يجعلها قوية.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>استعمال هذه الكلمات</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Drop files here. The originals stay where and as they are.</source>
        <translation>أفلت الملفات هنا. تبقى الأصول حيث هي وكما هي.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Everything written in it goes. This cannot be undone.</source>
        <translation>سيزول كل ما كُتب فيه. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Entrusting</name>
    <message>
        <source>A text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Agreed, but how to reach them is known here and may not leave.</source>
        <translation>وافق، لكن وسيلة الوصول إليه معروفة هنا ولا يجوز أن تخرج.</translation>
    </message>
    <message>
        <source>Agreed, but not to this person.</source>
        <translation>وافق، لكن ليس لهذا الشخص.</translation>
    </message>
    <message>
        <source>Agreed, but not with the name that the vault knows.</source>
        <translation>وافق، لكن ليس بالاسم الذي تعرفه الخزنة.</translation>
    </message>
    <message>
        <source>Alleged to have done it, and named.</source>
        <translation>يُزعم أنه فعل ذلك، ومذكور بالاسم.</translation>
    </message>
    <message>
        <source>Holds a word that may be the name of somebody who is not in this record.</source>
        <translation>يحتوي على كلمة قد تكون اسم شخص ليس في هذا السجل.</translation>
    </message>
    <message>
        <source>Is unfinished. Write it so that it can be read, or remove it.</source>
        <translation>غير مكتمل. اكتبه بحيث يمكن قراءته، أو أزله.</translation>
    </message>
    <message>
        <source>Nobody said what can be recognised in it.</source>
        <translation>لم يقل أحد ما الذي يمكن التعرف عليه فيه.</translation>
    </message>
    <message>
        <source>People can be recognised in it, and nobody is listed.</source>
        <translation>يمكن التعرف فيه على أشخاص، ولم يُدرج أحد.</translation>
    </message>
    <message>
        <source>Points to somebody who is not in this record. Take it out first.</source>
        <translation>يدل على شخص ليس في هذا السجل. أخرجه أولًا.</translation>
    </message>
    <message>
        <source>Shows somebody who has not agreed to this person by name.</source>
        <translation>يُظهر شخصًا لم يوافق لهذا الشخص بالاسم.</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>EvidenceOffers</name>
    <message>
        <source>Do not take it in</source>
        <translation>عدم إدخاله</translation>
    </message>
    <message>
        <source>Let it grow</source>
        <translation>تركها تكبر</translation>
    </message>
    <message>
        <source>The vault grows</source>
        <translation>تكبر الخزنة</translation>
    </message>
    <message>
        <source>There is no room for {missing} of it. Each of the four drawers would grow from {now} to {then}, together {more} more on the disk. Whoever looks at the folder can see the new size, but not which drawer needed it.</source>
        <translation>لا مكان لـ {missing} منه. سيكبر كل من الأدراج الأربعة من {now} إلى {then}، أي {more} إضافية في القرص معًا. كل من ينظر إلى المجلد يستطيع رؤية الحجم الجديد، لا الدرج الذي احتاج إليه.</translation>
    </message>
    <message>
        <source>This does not fit. Let the vault grow?</source>
        <translation>لا يتسع المكان لهذا. هل تريد أن تكبر الخزنة؟</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Checked who is on it</source>
        <translation>تم التحقق ممن يظهر فيه</translation>
    </message>
    <message>
        <source>Choose files to take in</source>
        <translation>اختر ملفات لإدخالها</translation>
    </message>
    <message>
        <source>Choose its file</source>
        <translation>اختر ملفه</translation>
    </message>
    <message>
        <source>Choose its file…</source>
        <translation>اختيار ملفه…</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>نسخة منظَّفة</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>يجري الإدخال</translation>
    </message>
    <message>
        <source>Describe something without a file</source>
        <translation>وصف شيء بلا ملف</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>العنصر {number}</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>لا ملف بعد</translation>
    </message>
    <message>
        <source>Remove from this record…</source>
        <translation>الإزالة من هذا السجل…</translation>
    </message>
    <message>
        <source>Remove this evidence for good?</source>
        <translation>هل تريد إزالة هذا الدليل نهائيًا؟</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>The same file twice</source>
        <translation>الملف نفسه مرتين</translation>
    </message>
    <message>
        <source>Who is on it?</source>
        <translation>من يظهر فيه؟</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>3GP film</source>
        <translation>فيديو 3GP</translation>
    </message>
    <message>
        <source>3GP sound recording</source>
        <translation>تسجيل صوتي 3GP</translation>
    </message>
    <message>
        <source>A copy left the vault</source>
        <translation>خرجت نسخة من الخزنة</translation>
    </message>
    <message>
        <source>A copy was to leave, and did not</source>
        <translation>كان مقررًا أن تخرج نسخة، ولم تخرج</translation>
    </message>
    <message>
        <source>AVI film</source>
        <translation>فيديو AVI</translation>
    </message>
    <message>
        <source>BMP picture</source>
        <translation>صورة BMP</translation>
    </message>
    <message>
        <source>Checked who can be recognised</source>
        <translation>تم التحقق ممن يمكن التعرف عليه</translation>
    </message>
    <message>
        <source>Compared with its fingerprint</source>
        <translation>قورن ببصمته</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Described, before its file came</source>
        <translation>وُصف قبل أن يأتي ملفه</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>جدول Excel</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>صورة HEIC</translation>
    </message>
    <message>
        <source>HEIF picture</source>
        <translation>صورة HEIF</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>Looked at inside the vault</source>
        <translation>نُظر إليه داخل الخزنة</translation>
    </message>
    <message>
        <source>M4A sound recording</source>
        <translation>تسجيل صوتي M4A</translation>
    </message>
    <message>
        <source>MP3 sound recording</source>
        <translation>تسجيل صوتي MP3</translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation>فيديو MP4</translation>
    </message>
    <message>
        <source>MPEG film</source>
        <translation>فيديو MPEG</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Ogg sound recording</source>
        <translation>تسجيل صوتي Ogg</translation>
    </message>
    <message>
        <source>OpenDocument table</source>
        <translation>جدول OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>وثيقة PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>شرائح PowerPoint</translation>
    </message>
    <message>
        <source>QuickTime film</source>
        <translation>فيديو QuickTime</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلَم</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>Something was done with it</source>
        <translation>فُعل به شيء</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>Table as plain text (CSV)</source>
        <translation>جدول كنص عادي (CSV)</translation>
    </message>
    <message>
        <source>Taken in, untouched</source>
        <translation>أُدخل من دون تغيير</translation>
    </message>
    <message>
        <source>WAV sound recording</source>
        <translation>تسجيل صوتي WAV</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>WebM film</source>
        <translation>فيديو WebM</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>صورة WebP</translation>
    </message>
    <message>
        <source>What is said of it was changed</source>
        <translation>تغيّر ما قيل عنه</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>وثيقة Word</translation>
    </message>
    <message>
        <source>Word document, older form</source>
        <translation>وثيقة Word، بصيغة أقدم</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} KB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} بايت</translation>
    </message>
</context>
<context>
    <name>Examiner</name>
    <message>
        <source>Files in the folder that do not belong to it: {names}.</source>
        <translation>ملفات في المجلد لا تخصها: {names}.</translation>
    </message>
    <message>
        <source>Four drawers of {size} each, in every vault.</source>
        <translation>أربعة أدراج حجم كل منها {size}، في كل خزنة.</translation>
    </message>
    <message>
        <source>How many drawers are used, how much is in them, what it is, or when you last saved.</source>
        <translation>كم درجًا مستعملًا، وكم فيها، وما هو، ومتى كان آخر حفظ لك.</translation>
    </message>
    <message>
        <source>On this computer, a note of where the vault is. You asked for it.</source>
        <translation>على هذا الحاسوب تدوين لمكان الخزنة. أنت طلبته.</translation>
    </message>
    <message>
        <source>That a drawer takes quick notes in, and so is in use, and how many notes wait.</source>
        <translation>أن درجًا يقبل ملاحظات سريعة، فهو إذن مستعمل، وكم ملاحظة تنتظر.</translation>
    </message>
    <message>
        <source>That it can be destroyed without a passphrase.</source>
        <translation>أنه يمكن إتلافها بلا عبارة مرور.</translation>
    </message>
    <message>
        <source>That it is a practice vault.</source>
        <translation>أنها خزنة تدريب.</translation>
    </message>
    <message>
        <source>That they were made larger since the vault was made.</source>
        <translation>أنها كُبّرت منذ إنشاء الخزنة.</translation>
    </message>
    <message>
        <source>That this is a vault of this program. Nothing hides that, and whoever looks at the program finds out what it is for.</source>
        <translation>أن هذه خزنة من هذا البرنامج. لا شيء يخفي ذلك، ومن ينظر إلى البرنامج يعلم الغرض منه.</translation>
    </message>
    <message>
        <source>The computer itself: its list of running programs names this one, and it may note when a program was used and a stick plugged in.</source>
        <translation>الحاسوب نفسه: قائمة البرامج المشغّلة فيه تذكر هذا البرنامج، وقد يدوّن متى استُعمل برنامج ووُصلت ذاكرة USB.</translation>
    </message>
    <message>
        <source>The folder looks like one that is copied to a cloud. Copies stay there.</source>
        <translation>يبدو المجلد مجلدًا يُنسخ إلى سحابة. وتبقى النسخ هناك.</translation>
    </message>
    <message>
        <source>The icon of the window and the kind of file names you chose.</source>
        <translation>أيقونة النافذة ونوع أسماء الملفات الذي اخترته.</translation>
    </message>
    <message>
        <source>The keychain of this computer shows that a vault has a key there.</source>
        <translation>تبيّن سلسلة مفاتيح هذا الحاسوب أن لخزنة مفتاحًا هناك.</translation>
    </message>
    <message>
        <source>The language and the appearance of the lock screen, and the idle time.</source>
        <translation>لغة شاشة القفل ومظهرها، ومدة عدم الاستعمال.</translation>
    </message>
    <message>
        <source>The program runs from its own folder: everything that it keeps is there, and nothing of it on this computer.</source>
        <translation>يعمل البرنامج من مجلده: كل ما يحفظه هناك، ولا شيء منه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The swap file: this system lets the program lock no memory, so keys may be written there while a drawer is open.</source>
        <translation>ملف التبديل: لا يسمح هذا النظام للبرنامج بحجز الذاكرة، فقد تُكتب المفاتيح هناك والدرج مفتوح.</translation>
    </message>
    <message>
        <source>The title you gave the window: {title}.</source>
        <translation>العنوان الذي أعطيته للنافذة: {title}.</translation>
    </message>
    <message>
        <source>Two copies of the folder taken at different times, an examination of the disk itself, or the computer switched off while the vault was open.</source>
        <translation>نسختان من المجلد أُخذتا في وقتين مختلفين، أو فحص القرص نفسه، أو إيقاف الحاسوب والخزنة مفتوحة.</translation>
    </message>
    <message>
        <source>Whoever finds a paper with recovery words learns that there is something to open; two sets of papers tell of two drawers.</source>
        <translation>من يعثر على ورقة فيها كلمات استرداد يعلم أن هناك شيئًا يُفتح؛ ومجموعتان من الأوراق تدلان على درجين.</translation>
    </message>
</context>
<context>
    <name>ExercisesView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>{done} of {all} steps</source>
        <translation>{done} من {all} خطوات</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>All of it</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Explained before the answer</source>
        <translation>شُرح قبل الجواب</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Also cases about health, sexual violence, children or people who are held</source>
        <translation>أيضًا حالات عن الصحة أو العنف الجنسي أو الأطفال أو المحتجزين</translation>
    </message>
    <message numerus="yes">
        <source>Export %n case(s)?</source>
        <translation>
            <numerusform>لا حالات للتصدير.</numerusform>
            <numerusform>هل تريد تصدير حالة واحدة؟</numerusform>
            <numerusform>هل تريد تصدير حالتين؟</numerusform>
            <numerusform>هل تريد تصدير %n حالات؟</numerusform>
            <numerusform>هل تريد تصدير %n حالة؟</numerusform>
            <numerusform>هل تريد تصدير %n حالة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>تركه هنا</translation>
    </message>
    <message>
        <source>Looking at the consent of everybody</source>
        <translation>يُنظر في موافقة الجميع</translation>
    </message>
    <message>
        <source>The drawer was full: it could not be noted.</source>
        <translation>كان الدرج ممتلئًا: تعذر تدوين ذلك.</translation>
    </message>
    <message>
        <source>The file lies outside the vault, open to whoever finds it. That is noted in the history and the custody of every case.</source>
        <translation>يوجد الملف خارج الخزنة، مفتوحًا لكل من يعثر عليه. ويُدوَّن ذلك في سجل تغييرات كل حالة وسلسلة حيازتها.</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters, and boxes stand for them: {letters}</source>
        <translation>ليس في هذا الحاسوب خط لبعض حروفها، وتحل محلها مربعات: {letters}</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>ما هو الملف</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>أين تريد وضع الملف؟</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>أي منظمة</translation>
    </message>
    <message>
        <source>Why names leave</source>
        <translation>لماذا تخرج الأسماء</translation>
    </message>
    <message>
        <source>With the files, where everybody on them may be named</source>
        <translation>مع الملفات، حيث يجوز ذكر اسم كل من يظهر فيها</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>يُكتب الملف</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>سنة التقرير</translation>
    </message>
    <message>
        <source>as those who agreed called it</source>
        <translation>كما سمّاها من وافقوا</translation>
    </message>
    <message>
        <source>empty: this year</source>
        <translation>فارغ: هذه السنة</translation>
    </message>
    <message>
        <source>kept with the case</source>
        <translation>يُحفظ مع الحالة</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>يوجد {file} الآن خارج الخزنة، مفتوحًا للجميع.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n sealed report(s) are marked “before {day}”.</source>
        <translation>
            <numerusform>لا تقارير مختومة معلَّمة «قبل {day}».</numerusform>
            <numerusform>تقرير مختوم واحد معلَّم «قبل {day}».</numerusform>
            <numerusform>تقريران مختومان معلَّمان «قبل {day}».</numerusform>
            <numerusform>%n تقارير مختومة معلَّمة «قبل {day}».</numerusform>
            <numerusform>%n تقريرًا مختومًا معلَّمة «قبل {day}».</numerusform>
            <numerusform>%n تقرير مختوم معلَّمة «قبل {day}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made before open with the old passphrase. Make a new one of the new vault, then destroy the old files and papers.</source>
        <translation>النسخ الاحتياطية المصنوعة من قبل تُفتح بعبارة المرور القديمة. اصنع نسخة جديدة من الخزنة الجديدة، ثم أتلف الملفات والأوراق القديمة.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>الحالة {number}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>I thought of all old copies</source>
        <translation>فكّرت في كل النسخ القديمة</translation>
    </message>
    <message>
        <source>It holds names. A name that was given away cannot be called back.</source>
        <translation>فيه أسماء. والاسم الذي أُعطي لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>It is larger than 50 MB, which many collections do not take at once: export fewer cases.</source>
        <translation>أكبر من 50 MB، وهو ما لا تقبله مجموعات كثيرة دفعة واحدة: صدّر حالات أقل.</translation>
    </message>
    <message>
        <source>It tells of health, sexual violence, a child or somebody who is held.</source>
        <translation>يتحدث عن صحة أو عنف جنسي أو طفل أو شخص محتجز.</translation>
    </message>
    <message>
        <source>It tells of health, sexual violence, a child or somebody who is held: only what is needed should leave.</source>
        <translation>يتحدث عن صحة أو عنف جنسي أو طفل أو شخص محتجز: ينبغي ألا يخرج إلا اللازم.</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON، للبرامج</translation>
    </message>
    <message>
        <source>Leave {who} out</source>
        <translation>استبعاد {who}</translation>
    </message>
    <message>
        <source>Letters of the UN that are still confidential stay out of it.</source>
        <translation>تبقى خارجه رسائل الأمم المتحدة التي لا تزال سرية.</translation>
    </message>
    <message>
        <source>Look at each file once more: everybody who can be recognised on it must have agreed to be named.</source>
        <translation>انظر إلى كل ملف مرة أخرى: كل من يمكن التعرف عليه فيه يجب أن يكون قد وافق على ذكر اسمه.</translation>
    </message>
    <message>
        <source>Make a PDF…</source>
        <translation>إعداد PDF…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sealed files that you still carry cannot be opened with the old keys.</source>
        <translation>الملفات المختومة التي لا تزال تحملها لا يمكن فتحها بالمفاتيح القديمة.</translation>
    </message>
    <message>
        <source>Some files are not cleaned copies: hidden data may be in them.</source>
        <translation>بعض الملفات ليست نسخًا منظَّفة: قد تكون فيها بيانات خفية.</translation>
    </message>
    <message>
        <source>Somebody’s submission to the UN was confidential: whoever reads this learns of it.</source>
        <translation>كانت مساهمة أحدهم إلى الأمم المتحدة سرية: من يقرأ هذا يعلم بها.</translation>
    </message>
    <message>
        <source>Something would have to be taken out of it, and a signed report leaves whole or not.</source>
        <translation>سيلزم إخراج شيء منه، والتقرير الموقّع يخرج كاملًا أو لا يخرج.</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>جدول (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Table with #EndReprisals coding</source>
        <translation>جدول بترميز #EndReprisals</translation>
    </message>
    <message>
        <source>Table with HURIDOCS codes</source>
        <translation>جدول برموز HURIDOCS</translation>
    </message>
    <message>
        <source>The condition of {who} is met: {condition}</source>
        <translation>شرط {who} متحقق: {condition}</translation>
    </message>
    <message>
        <source>The report exactly as it was sent</source>
        <translation>التقرير كما أُرسل تمامًا</translation>
    </message>
    <message>
        <source>The report leaves exactly as it was sent, with all that its sender wrote.</source>
        <translation>يخرج التقرير كما أُرسل تمامًا، بكل ما كتبه مرسله.</translation>
    </message>
    <message>
        <source>What you saved outside the vault (pictures, pages, tables) was open to whoever had the device.</source>
        <translation>ما حفظته خارج الخزنة (صور، صفحات، جداول) كان مفتوحًا لمن لديه الجهاز.</translation>
    </message>
    <message>
        <source>ZIP for Uwazi</source>
        <translation>ZIP لبرنامج Uwazi</translation>
    </message>
    <message>
        <source>people: {named} by name, {initials} by initials, {titled} by title</source>
        <translation>الأشخاص: {named} بالاسم، {initials} بالأحرف الأولى، {titled} بالصفة</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>{who} still agrees to {use}</source>
        <translation>{who} لا يزال موافقًا على {use}</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>نسخة منظَّفة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Make cleaned copies for all</source>
        <translation>صنع نسخ منظَّفة للجميع</translation>
    </message>
    <message>
        <source>Of every file that has none yet</source>
        <translation>من كل ملف ليست له نسخة بعد</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>شخصًا شخصًا</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>The original, with the hidden data</source>
        <translation>الأصل، مع البيانات الخفية</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>اكتب عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>FieldHint</name>
    <message>
        <source>A call, a letter, a visit of a lawyer</source>
        <translation>مكالمة، رسالة، زيارة محامٍ</translation>
    </message>
    <message>
        <source>A number is enough</source>
        <translation>يكفي العدد</translation>
    </message>
    <message>
        <source>A paper that allows it, signed or stamped</source>
        <translation>ورقة تسمح بذلك، موقّعة أو مختومة بختم رسمي</translation>
    </message>
    <message>
        <source>A paper, a promise, a record of the talk</source>
        <translation>ورقة، تعهّد، محضر الحديث</translation>
    </message>
    <message>
        <source>A review, a session or a visit</source>
        <translation>استعراض أو دورة أو زيارة</translation>
    </message>
    <message>
        <source>A secretariat, an office, a person in charge</source>
        <translation>أمانة أو مكتب أو شخص مسؤول</translation>
    </message>
    <message>
        <source>About is fine</source>
        <translation>يكفي التقريب</translation>
    </message>
    <message>
        <source>About is fine; one line for each</source>
        <translation>يكفي التقريب؛ سطر لكل مرة</translation>
    </message>
    <message>
        <source>Address book, chats, mail</source>
        <translation>دفتر العناوين، المحادثات، البريد</translation>
    </message>
    <message>
        <source>Also in the original language</source>
        <translation>باللغة الأصلية أيضًا</translation>
    </message>
    <message>
        <source>Any paper from a doctor</source>
        <translation>أي ورقة من طبيب</translation>
    </message>
    <message>
        <source>As close to the words as you can</source>
        <translation>أقرب ما تستطيع إلى الكلمات نفسها</translation>
    </message>
    <message>
        <source>As near as you remember</source>
        <translation>أقرب ما تتذكر</translation>
    </message>
    <message>
        <source>As they put it to you</source>
        <translation>كما قالوه لك</translation>
    </message>
    <message>
        <source>Ask again before anything is published</source>
        <translation>السؤال مجددًا قبل نشر أي شيء</translation>
    </message>
    <message>
        <source>At least the month and the year</source>
        <translation>الشهر والسنة على الأقل</translation>
    </message>
    <message>
        <source>By badge, seat or what was said</source>
        <translation>من الشارة أو المقعد أو ما قيل</translation>
    </message>
    <message>
        <source>By description, not by name</source>
        <translation>بالوصف لا بالاسم</translation>
    </message>
    <message>
        <source>By pseudonym</source>
        <translation>باسم مستعار</translation>
    </message>
    <message>
        <source>By pseudonym; the name is kept apart</source>
        <translation>باسم مستعار؛ ويُحفظ الاسم على حدة</translation>
    </message>
    <message>
        <source>By title, not by name</source>
        <translation>بالصفة لا بالاسم</translation>
    </message>
    <message>
        <source>Colour, category, organisation</source>
        <translation>اللون، الفئة، المنظمة</translation>
    </message>
    <message>
        <source>Dates, questions, words</source>
        <translation>التواريخ، الأسئلة، الكلمات</translation>
    </message>
    <message>
        <source>Do not write their names here</source>
        <translation>لا تكتب أسماءهم هنا</translation>
    </message>
    <message>
        <source>For a document that was refused</source>
        <translation>لوثيقة رُفض إصدارها</translation>
    </message>
    <message>
        <source>For a phone, computer or account</source>
        <translation>لهاتف أو حاسوب أو حساب</translation>
    </message>
    <message>
        <source>For example 2014 resumed session</source>
        <translation>مثلًا: الدورة المستأنفة لعام 2014</translation>
    </message>
    <message>
        <source>For example questions from day into night</source>
        <translation>مثلًا: أسئلة من النهار حتى الليل</translation>
    </message>
    <message>
        <source>For example “no dialogue otherwise”</source>
        <translation>مثلًا: «لا حوار بغير ذلك»</translation>
    </message>
    <message>
        <source>For example “tea” or “a chat”</source>
        <translation>مثلًا: «شاي» أو «دردشة»</translation>
    </message>
    <message>
        <source>If nothing was done, why</source>
        <translation>إذا لم يُفعل شيء، فلماذا</translation>
    </message>
    <message>
        <source>If yes, a guide opens that says what to do</source>
        <translation>إذا كان الجواب نعم، يُفتح دليل يقول ما العمل</translation>
    </message>
    <message>
        <source>If yes, add an act about health</source>
        <translation>إذا كان الجواب نعم، أضف فعلًا عن الصحة</translation>
    </message>
    <message>
        <source>If yes, ask for advice before answering</source>
        <translation>إذا كان الجواب نعم، اطلب المشورة قبل الإجابة</translation>
    </message>
    <message>
        <source>In order, the one that began first</source>
        <translation>بالترتيب، والتي تتولى القيادة أولًا</translation>
    </message>
    <message>
        <source>In the original language</source>
        <translation>باللغة الأصلية</translation>
    </message>
    <message>
        <source>In the original words</source>
        <translation>بالكلمات الأصلية</translation>
    </message>
    <message>
        <source>In the original, with a translation if you can</source>
        <translation>بالأصل، مع ترجمة إن استطعت</translation>
    </message>
    <message>
        <source>In words or between the lines</source>
        <translation>صراحةً أو تلميحًا</translation>
    </message>
    <message>
        <source>Its name or symbol</source>
        <translation>اسمها أو رمزها</translation>
    </message>
    <message>
        <source>Keep a copy of the page as evidence</source>
        <translation>احفظ نسخة من الصفحة دليلًا</translation>
    </message>
    <message>
        <source>Keep it, or a photograph of it</source>
        <translation>احتفظ به، أو بصورة منه</translation>
    </message>
    <message>
        <source>Leaves only if you confirm it</source>
        <translation>لا يخرج إلا إذا أكّدته</translation>
    </message>
    <message>
        <source>Makes the record more or less urgent</source>
        <translation>يجعل السجل أكثر استعجالًا أو أقل</translation>
    </message>
    <message>
        <source>Makes the record more urgent</source>
        <translation>يجعل السجل أكثر استعجالًا</translation>
    </message>
    <message>
        <source>Most new phones are</source>
        <translation>معظم الهواتف الجديدة كذلك</translation>
    </message>
    <message>
        <source>Needed before the UN can search</source>
        <translation>لازم قبل أن تستطيع الأمم المتحدة البحث</translation>
    </message>
    <message>
        <source>No guesses at names</source>
        <translation>لا تخمّن الأسماء</translation>
    </message>
    <message>
        <source>Nobody has to answer this</source>
        <translation>لا أحد ملزم بالإجابة عن هذا</translation>
    </message>
    <message>
        <source>Numbers of the articles, if known</source>
        <translation>أرقام المواد، إن عُرفت</translation>
    </message>
    <message>
        <source>Often it is you</source>
        <translation>كثيرًا ما يكون أنت</translation>
    </message>
    <message>
        <source>One line for each: the day, the result</source>
        <translation>سطر لكل مرة: اليوم، النتيجة</translation>
    </message>
    <message>
        <source>Only if they named one</source>
        <translation>فقط إذا ذكروا واحدًا</translation>
    </message>
    <message>
        <source>Only what you saw</source>
        <translation>ما رأيته فقط</translation>
    </message>
    <message>
        <source>Paper or screen</source>
        <translation>ورق أو شاشة</translation>
    </message>
    <message>
        <source>Recorded under People as well</source>
        <translation>مسجّل أيضًا في قسم الأشخاص</translation>
    </message>
    <message>
        <source>Reference of a letter, if known</source>
        <translation>مرجع الرسالة، إن عُرف</translation>
    </message>
    <message>
        <source>Seen, heard or written</source>
        <translation>مرئي أو مسموع أو مكتوب</translation>
    </message>
    <message>
        <source>Shows that somebody read or listened</source>
        <translation>يبيّن أن أحدًا قرأ أو استمع</translation>
    </message>
    <message>
        <source>Shows whether the document was kept over it</source>
        <translation>يبيّن ما إذا كانت الوثيقة قد احتُجزت طوال ذلك الوقت</translation>
    </message>
    <message>
        <source>Some people say tourism; that is not a fault</source>
        <translation>يقول بعض الناس: السياحة؛ وليس في ذلك خطأ</translation>
    </message>
    <message>
        <source>Stop whenever you want</source>
        <translation>توقّف متى شئت</translation>
    </message>
    <message>
        <source>The articles that matter, in your own words</source>
        <translation>المواد المهمة، بكلماتك</translation>
    </message>
    <message>
        <source>The day is enough</source>
        <translation>يكفي اليوم</translation>
    </message>
    <message>
        <source>The day it was taken, refused or cancelled</source>
        <translation>يوم أخذها أو رفضها أو إلغائها</translation>
    </message>
    <message>
        <source>The last country of the trip</source>
        <translation>آخر بلد في الرحلة</translation>
    </message>
    <message>
        <source>The nearest one; you need not be sure</source>
        <translation>الأقرب؛ لا يلزم أن تكون متأكدًا</translation>
    </message>
    <message>
        <source>The office, not the officer</source>
        <translation>المكتب، لا الموظف</translation>
    </message>
    <message>
        <source>The relative there, you elsewhere</source>
        <translation>القريب هناك، وأنت في مكان آخر</translation>
    </message>
    <message>
        <source>The year is enough</source>
        <translation>تكفي السنة</translation>
    </message>
    <message>
        <source>What you believe is enough</source>
        <translation>يكفي ما تعتقده</translation>
    </message>
    <message>
        <source>What your badge was for</source>
        <translation>الغرض الذي مُنحت شارتك من أجله</translation>
    </message>
    <message>
        <source>You need not judge this</source>
        <translation>لا يلزمك أن تحكم في هذا</translation>
    </message>
    <message>
        <source>“Believed” is enough</source>
        <translation>يكفي «يُعتقد»</translation>
    </message>
    <message>
        <source>“I don’t know” is an answer, also if it does not speak of the UN</source>
        <translation>«لا أعلم» جواب، حتى إذا لم يُذكر شيء عن الأمم المتحدة</translation>
    </message>
    <message>
        <source>“I don’t know” is an answer, also if there is no link</source>
        <translation>«لا أعلم» جواب، حتى إذا لم تكن هناك صلة</translation>
    </message>
    <message>
        <source>“None, because …” is an answer</source>
        <translation>«لا شيء، لأن …» جواب</translation>
    </message>
    <message>
        <source>“None” is an answer</source>
        <translation>«لا شيء» جواب</translation>
    </message>
    <message>
        <source>“Not told” is an answer</source>
        <translation>«لم يُخبَر» جواب</translation>
    </message>
    <message>
        <source>“No” also if there was no such event</source>
        <translation>«لا» أيضًا إذا لم تكن هناك مناسبة كهذه</translation>
    </message>
    <message>
        <source>“Until further notice” counts as yes</source>
        <translation>«حتى إشعار آخر» تُعدّ نعم</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>Allegation letter</source>
        <translation>رسالة ادعاء</translation>
    </message>
    <message>
        <source>Check the current rule of this committee.</source>
        <translation>تحقق من القاعدة الحالية لهذه اللجنة.</translation>
    </message>
    <message>
        <source>Check the wording of the last group in the resolution before you quote it.</source>
        <translation>تحقق من صياغة الفئة الأخيرة في القرار قبل الاستشهاد بها.</translation>
    </message>
    <message>
        <source>Counted from {date}.</source>
        <translation>محسوبًا ابتداءً من {date}.</translation>
    </message>
    <message>
        <source>Drafts will give the dates of both, and no word for a cause.</source>
        <translation>ستذكر المسودات التاريخين، من دون أي كلمة عن السبب.</translation>
    </message>
    <message>
        <source>Drafts will say nothing about a link. The record is complete all the same, but not for the Secretary-General’s report.</source>
        <translation>لن تذكر المسودات شيئًا عن صلة. ومع ذلك يُعد السجل مكتملًا، لكن ليس لتقرير الأمين العام.</translation>
    </message>
    <message>
        <source>Drafts will say: “{words}”.</source>
        <translation>ستقول المسودات: «{words}».</translation>
    </message>
    <message>
        <source>Governments are asked to answer within 60 days: {day}.</source>
        <translation>يُطلب من الحكومات أن تجيب خلال 60 يومًا: {day}.</translation>
    </message>
    <message>
        <source>Half way to the next review, when States and others may report: {day}.</source>
        <translation>منتصف المدة حتى الاستعراض التالي، حين يجوز للدول وغيرها تقديم تقارير: {day}.</translation>
    </message>
    <message>
        <source>Joint allegation letter</source>
        <translation>رسالة ادعاء مشتركة</translation>
    </message>
    <message>
        <source>Joint urgent appeal</source>
        <translation>نداء عاجل مشترك</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Names of mandates change. Check the current name before you quote it.</source>
        <translation>تتغير أسماء الولايات. تحقق من الاسم الحالي قبل الاستشهاد به.</translation>
    </message>
    <message>
        <source>No State has these three letters.</source>
        <translation>لا توجد دولة لها هذه الحروف الثلاثة.</translation>
    </message>
    <message>
        <source>Opinion no. {number} of {year} on an arbitrary detention.</source>
        <translation>الرأي رقم {number} لسنة {year} بشأن احتجاز تعسفي.</translation>
    </message>
    <message>
        <source>Such letters stay confidential for 60 days: until {day}.</source>
        <translation>تظل هذه الرسائل سرية لمدة 60 يومًا: حتى {day}.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>The Working Group asks for an answer within 60 days: {day}. It used to be 90; check its current rule.</source>
        <translation>يطلب الفريق العامل جوابًا خلال 60 يومًا: {day}. كانت المدة 90 يومًا؛ تحقق من قاعدته الحالية.</translation>
    </message>
    <message>
        <source>The committee asks for follow-up within one year: {day}.</source>
        <translation>تطلب اللجنة متابعة خلال سنة واحدة: {day}.</translation>
    </message>
    <message>
        <source>The symbol of a UN document.</source>
        <translation>رمز وثيقة من وثائق الأمم المتحدة.</translation>
    </message>
    <message>
        <source>The year is still to come.</source>
        <translation>هذه السنة لم تأتِ بعد.</translation>
    </message>
    <message>
        <source>The year is unusually early.</source>
        <translation>هذه السنة مبكرة على نحو غير معتاد.</translation>
    </message>
    <message>
        <source>UN letters look like CHN 20/2020. It is kept as you typed it.</source>
        <translation>تبدو رسائل الأمم المتحدة مثل CHN 20/2020. ويُحفظ ما كتبته كما هو.</translation>
    </message>
    <message>
        <source>Urgent appeal</source>
        <translation>نداء عاجل</translation>
    </message>
    <message>
        <source>Write {reference}</source>
        <translation>كتابة {reference}</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}, to a company or another body.</source>
        <translation>{kind} رقم {number} لسنة {year}، إلى شركة أو هيئة أخرى.</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}, to {country}.</source>
        <translation>{kind} رقم {number} لسنة {year}، إلى {country}.</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}.</source>
        <translation>{kind} رقم {number} لسنة {year}.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Another kind of act</source>
        <translation>نوع آخر من الأفعال</translation>
    </message>
    <message>
        <source>{name} (check the current name)</source>
        <translation>{name} (تحقق من الاسم الحالي)</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Choose a place</source>
        <translation>اختر مكانًا</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Fingerprint copied</source>
        <translation>نُسخت البصمة</translation>
    </message>
    <message>
        <source>Keep it inside</source>
        <translation>إبقاؤه في الداخل</translation>
    </message>
    <message>
        <source>Look at it here</source>
        <translation>النظر إليه هنا</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Save a copy of this file outside the vault?</source>
        <translation>هل تريد حفظ نسخة من هذا الملف خارج الخزنة؟</translation>
    </message>
    <message>
        <source>Save a copy outside the vault</source>
        <translation>حفظ نسخة خارج الخزنة</translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation>حفظ نسخة في الخارج…</translation>
    </message>
    <message>
        <source>Saved. The copy is not locked.</source>
        <translation>حُفظت. النسخة غير مقفلة.</translation>
    </message>
    <message>
        <source>Saved. The vault is too full to note that it left.</source>
        <translation>حُفظت. الخزنة ممتلئة بحيث لا يمكن تدوين خروجها.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>تُحفظ نسخة</translation>
    </message>
    <message>
        <source>The copy is not locked: whoever has the device can open it, and deleting it may leave traces. Whatever program opens it may remember it, or reach the network. The list below notes that it left.</source>
        <translation>النسخة غير مقفلة: كل من لديه الجهاز يستطيع فتحها، وقد يترك حذفها آثارًا. وأي برنامج يفتحها قد يتذكرها أو يصل إلى الشبكة. القائمة أدناه تدوّن أنها خرجت.</translation>
    </message>
    <message>
        <source>The file itself is not here yet.</source>
        <translation>الملف نفسه ليس هنا بعد.</translation>
    </message>
    <message>
        <source>{size}, taken in {when}, untouched since</source>
        <translation>{size}، أُدخل {when}، لم يُمسّ منذ ذلك</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>Checking the files</source>
        <translation>تُفحص الملفات</translation>
    </message>
    <message>
        <source>Checking the files…</source>
        <translation>يجري فحص الملفات…</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>نسخة منظَّفة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>النظر إليه</translation>
    </message>
    <message>
        <source>No files came with it.</source>
        <translation>لم تأتِ معه ملفات.</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation>لم يتغير منذ توقيعه</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>About a UN mechanism…</source>
        <translation>عن آلية للأمم المتحدة…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>From a certain time…</source>
        <translation>من فترة معينة…</translation>
    </message>
    <message>
        <source>From a country…</source>
        <translation>من بلد…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مزيد من عوامل التصفية</translation>
    </message>
    <message>
        <source>Only records</source>
        <translation>السجلات فقط</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>عرض كل السجلات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة الراهنة</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>درجة الاستعجال</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>أي بلد؟</translation>
    </message>
    <message>
        <source>Which mechanism?</source>
        <translation>أي آلية؟</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>أي سجلات</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>من؟</translation>
    </message>
    <message>
        <source>With a person…</source>
        <translation>مع شخص…</translation>
    </message>
    <message>
        <source>With an act of a kind…</source>
        <translation>يتضمن فعلًا من نوع…</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>إخراج {name}</translation>
    </message>
    <message>
        <source>Use “{words}”</source>
        <translation>استعمال «{words}»</translation>
    </message>
    <message>
        <source>{label}, chosen</source>
        <translation>{label}، مختار</translation>
    </message>
</context>
<context>
    <name>FinderPopup</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A case is damaged: {item}</source>
        <translation>حالة تالفة: {item}</translation>
    </message>
    <message>
        <source>A consent is not the last one that was recorded: {item}</source>
        <translation>موافقة ليست آخر ما دُوّن: {item}</translation>
    </message>
    <message>
        <source>A file is damaged: {item}</source>
        <translation>ملف تالف: {item}</translation>
    </message>
    <message>
        <source>A page of the vault is damaged.</source>
        <translation>صفحة من الخزنة تالفة.</translation>
    </message>
    <message>
        <source>A part of the vault cannot be read.</source>
        <translation>جزء من الخزنة لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>A record is damaged: {item}</source>
        <translation>سجل تالف: {item}</translation>
    </message>
    <message>
        <source>A version of a record that was sent is damaged: {item}</source>
        <translation>إصدار تالف من سجل أُرسل: {item}</translation>
    </message>
    <message>
        <source>An item of evidence is not what was added: {item}</source>
        <translation>دليل ليس كما أُضيف: {item}</translation>
    </message>
    <message>
        <source>An item of the register is damaged: {item}</source>
        <translation>بند تالف من دفتر القيد: {item}</translation>
    </message>
    <message>
        <source>Older parts of the vault were put in place of newer ones.</source>
        <translation>وُضعت أجزاء أقدم من الخزنة مكان أجزاء أحدث.</translation>
    </message>
    <message>
        <source>One of the two copies of the keys is damaged. The next opening mends it from the other.</source>
        <translation>إحدى نسختي المفاتيح تالفة. يصلحها الفتح التالي من الأخرى.</translation>
    </message>
    <message>
        <source>The history was changed from outside.</source>
        <translation>غُيّر سجل التغييرات من الخارج.</translation>
    </message>
    <message>
        <source>The part of the vault that holds the keys is damaged.</source>
        <translation>الجزء الذي يحتوي على المفاتيح في الخزنة تالف.</translation>
    </message>
    <message>
        <source>The structure of the vault is damaged.</source>
        <translation>بنية الخزنة تالفة.</translation>
    </message>
    <message>
        <source>What is kept about quick notes is damaged: none can be taken in.</source>
        <translation>ما يُحفظ عن الملاحظات السريعة تالف: لا يمكن إدخال أي منها.</translation>
    </message>
    <message>
        <source>What is known of a deleted case is damaged: {item}</source>
        <translation>ما هو معروف عن حالة محذوفة تالف: {item}</translation>
    </message>
    <message>
        <source>What is remembered of a sealed notice is damaged: {item}</source>
        <translation>ما يُذكر عن إشعار مختوم تالف: {item}</translation>
    </message>
    <message>
        <source>What is remembered of a sealed report is damaged: {item}</source>
        <translation>ما يُذكر عن تقرير مختوم تالف: {item}</translation>
    </message>
    <message>
        <source>What says which cases tell of one event is damaged: {item}</source>
        <translation>ما يقول أي الحالات تحكي عن حدث واحد تالف: {item}</translation>
    </message>
    <message>
        <source>What was decided about two cases is damaged: {item}</source>
        <translation>ما تقرر بشأن حالتين تالف: {item}</translation>
    </message>
    <message>
        <source>What was noted of a case is damaged: {item}</source>
        <translation>ما دُوّن عن حالة تالف: {item}</translation>
    </message>
    <message>
        <source>Where a record came from that was written while locked is damaged: {item}</source>
        <translation>مصدر سجل كُتب أثناء القفل تالف: {item}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Has to change before it leaves</source>
        <translation>يجب أن يتغير قبل أن يخرج</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>انظر إليه من جديد</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>لا شيء يمنعه.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstAnswers</name>
    <message>
        <source>Note several answers at once:</source>
        <translation>تدوين عدة أجوبة معًا:</translation>
    </message>
</context>
<context>
    <name>FirstFoot</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>المساعدة (F1)</translation>
    </message>
    <message>
        <source>This app never uses the internet.</source>
        <translation>هذا التطبيق لا يستعمل الإنترنت أبدًا.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>It is written: make the vault</source>
        <translation>كُتبت: أنشئ الخزنة</translation>
    </message>
    <message>
        <source>It is written: the next one</source>
        <translation>كُتبت: الورقة التالية</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>ترك الكلمات</translation>
    </message>
    <message>
        <source>Leave these words?</source>
        <translation>هل تريد ترك هذه الكلمات؟</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>إنشاء الخزنة</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>إنشاء الخزنة جارٍ</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>يجري إنشاء الخزنة…</translation>
    </message>
    <message numerus="yes">
        <source>Making the vault… %n second(s) left</source>
        <translation>
            <numerusform>يجري إنشاء الخزنة… لم تبقَ أي ثانية</numerusform>
            <numerusform>يجري إنشاء الخزنة… بقيت ثانية واحدة</numerusform>
            <numerusform>يجري إنشاء الخزنة… بقيت ثانيتان</numerusform>
            <numerusform>يجري إنشاء الخزنة… بقيت %n ثوانٍ</numerusform>
            <numerusform>يجري إنشاء الخزنة… بقيت %n ثانية</numerusform>
            <numerusform>يجري إنشاء الخزنة… بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>فتح الخزنة</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>إظهار الكلمات</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>الخطوة {number} من {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>توقّف العمل. لم يُترك أي أثر.</translation>
    </message>
    <message>
        <source>The vault is made, but the recovery words are not in force: destroy the papers. Make others in Settings.</source>
        <translation>أُنشئت الخزنة، لكن كلمات الاسترداد غير سارية: أتلف الأوراق. أنشئ غيرها في الإعدادات.</translation>
    </message>
    <message>
        <source>The vault is made. Keep the papers: the recovery words may be in force. Test them in Settings.</source>
        <translation>أُنشئت الخزنة. احتفظ بالأوراق: فقد تكون كلمات الاسترداد سارية. اختبرها في الإعدادات.</translation>
    </message>
    <message>
        <source>They open nothing then, and others are made the next time. Destroy what you have written down.</source>
        <translation>لن تفتح عندئذ شيئًا، وستُنشأ كلمات غيرها في المرة القادمة. أتلف ما كتبته.</translation>
    </message>
</context>
<context>
    <name>FirstWindow</name>
    <message>
        <source>Destroy it</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>Destroy this vault?</source>
        <translation>هل تريد إتلاف هذه الخزنة؟</translation>
    </message>
    <message>
        <source>Everything in it is lost, in every drawer. Nobody can bring it back. Copies elsewhere are not reached, and flash memory may keep old blocks.</source>
        <translation>سيضيع كل ما فيها، في كل دُرج. ولا يمكن لأحد استعادته. لا يشمل ذلك النسخ الموجودة في أماكن أخرى، وقد تحتفظ ذاكرة الفلاش بكتل قديمة.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>دفتر ملاحظات</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>The folder of a vault</source>
        <translation>مجلد الخزنة</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقّف العمل. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة واحدة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %n دقائق</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>بقي أقل من ثانية</numerusform>
            <numerusform>بقيت نحو ثانية واحدة</numerusform>
            <numerusform>بقيت نحو ثانيتين</numerusform>
            <numerusform>بقيت نحو %n ثوانٍ</numerusform>
            <numerusform>بقيت نحو %n ثانية</numerusform>
            <numerusform>بقيت نحو %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Focal</name>
    <message numerus="yes">
        <source>%n notice(s) were not handed over yet.</source>
        <translation>
            <numerusform>سُلّمت كل الإشعارات.</numerusform>
            <numerusform>لم يُسلَّم إشعار واحد بعد.</numerusform>
            <numerusform>لم يُسلَّم إشعاران بعد.</numerusform>
            <numerusform>لم تُسلَّم %n إشعارات بعد.</numerusform>
            <numerusform>لم يُسلَّم %n إشعارًا بعد.</numerusform>
            <numerusform>لم يُسلَّم %n إشعار بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait for a notice.</source>
        <translation>
            <numerusform>لا تقارير تنتظر إشعارًا.</numerusform>
            <numerusform>تقرير واحد ينتظر إشعارًا.</numerusform>
            <numerusform>تقريران ينتظران إشعارًا.</numerusform>
            <numerusform>%n تقارير تنتظر إشعارًا.</numerusform>
            <numerusform>%n تقريرًا تنتظر إشعارًا.</numerusform>
            <numerusform>%n تقرير تنتظر إشعارًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>First the new vault: new keys made in the old one are no safer than the old.</source>
        <translation>الخزنة الجديدة أولًا: فالمفاتيح الجديدة المصنوعة في القديمة ليست أكثر أمانًا من القديمة.</translation>
    </message>
    <message>
        <source>Hand them over as you handed over the reports, then tick them: under Replies, Waiting, or here.</source>
        <translation>سلّمها كما سلّمت التقارير، ثم ضع علامة عليها: في «الردود»، «في الانتظار»، أو هنا.</translation>
    </message>
    <message>
        <source>Make the sealed files…</source>
        <translation>صنع الملفات المختومة…</translation>
    </message>
    <message>
        <source>Nothing was sent from here, so nobody waits for a new key.</source>
        <translation>لم يُرسل شيء من هنا، فلا أحد ينتظر مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>They were handed over</source>
        <translation>سُلّمت</translation>
    </message>
</context>
<context>
    <name>FocalPointsPage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>All 40 digits agree. The card is verified.</source>
        <translation>الأرقام الأربعون كلها متطابقة. البطاقة متحقق منها.</translation>
    </message>
    <message>
        <source>Cards and pictures (*.json *.card *.txt *.png *.jpg *.jpeg *.heic *.webp *.tif *.tiff *.pdf);;All files (*)</source>
        <translation>بطاقات وصور (*.json *.card *.txt *.png *.jpg *.jpeg *.heic *.webp *.tif *.tiff *.pdf);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>اختر بطاقة</translation>
    </message>
    <message>
        <source>First in Send</source>
        <translation>الأولى في الإرسال</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Focal points receive what you send. You get their card from them.</source>
        <translation>جهات الاتصال تستلم ما ترسله. وتحصل على بطاقتها منها.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>تجري قراءة الملف</translation>
    </message>
    <message>
        <source>The revocation is kept. Its card is not here yet.</source>
        <translation>الإلغاء محفوظ. بطاقته ليست هنا بعد.</translation>
    </message>
    <message>
        <source>This card was revoked. Nothing can be sealed to it any more.</source>
        <translation>أُلغيت هذه البطاقة. لا يمكن ختم شيء إليها بعد الآن.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>لم تبقَ ثوانٍ</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>How, when and by whom was it said?</source>
        <translation>كيف ومتى ومن قال ذلك؟</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s) without use</source>
        <translation>
            <numerusform>تُقفل فور عدم الاستعمال</numerusform>
            <numerusform>تُقفل بعد دقيقة واحدة من عدم الاستعمال</numerusform>
            <numerusform>تُقفل بعد دقيقتين من عدم الاستعمال</numerusform>
            <numerusform>تُقفل بعد %n دقائق من عدم الاستعمال</numerusform>
            <numerusform>تُقفل بعد %n دقيقة من عدم الاستعمال</numerusform>
            <numerusform>تُقفل بعد %n دقيقة من عدم الاستعمال</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Saved {time}, as you type</source>
        <translation>حُفظ {time}، أثناء الكتابة</translation>
    </message>
    <message>
        <source>{day}. How, and by whom was it said?</source>
        <translation>{day}. كيف ومن قال ذلك؟</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back to the passphrase</source>
        <translation>العودة إلى عبارة المرور</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>اختر عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>هل نسيت عبارة المرور؟</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>ليس لديّ أي منها</translation>
    </message>
    <message>
        <source>I have recovery words</source>
        <translation>لديّ كلمات استرداد</translation>
    </message>
    <message>
        <source>If recovery words were made for it, they open it, and you choose a new passphrase. They are 33 words on a sheet, or on papers that people keep for you.</source>
        <translation>إذا أُنشئت لها كلمات استرداد، فهي تفتحها، ثم تختار عبارة مرور جديدة. وهي 33 كلمة على صحيفة، أو على أوراق يحفظها لك أشخاص.</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>إنشاء خزنة جديدة</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it: not we, not an expert, not an authority.</source>
        <translation>لا يمكن لأحد فتح الخزنة من دونها: لا نحن، ولا خبير، ولا سلطة.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>تعيينها والفتح</translation>
    </message>
    <message>
        <source>The forgotten one opens this folder no more. It still opens copies of the folder that were made before.</source>
        <translation>لم تعد العبارة المنسية تفتح هذا المجلد. لكنها لا تزال تفتح نسخ المجلد التي أُخذت من قبل.</translation>
    </message>
    <message>
        <source>There is no other way in. But before you give up:</source>
        <translation>لا توجد طريقة أخرى للفتح. لكن قبل أن تستسلم:</translation>
    </message>
    <message>
        <source>These words open nothing in this vault. Are they of another vault, or were newer ones made since?</source>
        <translation>هذه الكلمات لا تفتح شيئًا في هذه الخزنة. هل هي لخزنة أخرى، أم أُنشئت كلمات أحدث منها؟</translation>
    </message>
    <message>
        <source>This passphrase cannot be used here. Take another one.</source>
        <translation>لا يمكن استعمال عبارة المرور هذه هنا. اختر غيرها.</translation>
    </message>
    <message>
        <source>Type the recovery words</source>
        <translation>اكتب كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Type the words first: all of them, of as many papers as needed.</source>
        <translation>اكتب الكلمات أولًا: كلها، من العدد اللازم من الأوراق.</translation>
    </message>
    <message>
        <source>Without the words, nothing can be done</source>
        <translation>من دون الكلمات، لا يمكن فعل شيء</translation>
    </message>
    <message>
        <source>• A backup has a passphrase of its own. It can be restored in a new vault.</source>
        <translation>• للنسخة الاحتياطية عبارة مرور خاصة بها. ويمكن استعادتها في خزنة جديدة.</translation>
    </message>
    <message>
        <source>• Ask those you trusted whether they keep a paper with words. Look for a sheet.</source>
        <translation>• اسأل من تثق بهم إن كانوا يحتفظون بورقة عليها كلمات. وابحث عن صحيفة.</translation>
    </message>
    <message>
        <source>• If the vault was bound to another computer, it opens there with its passphrase.</source>
        <translation>• إذا كانت الخزنة مربوطة بحاسوب آخر، فإنها تُفتح هناك بعبارة مرورها.</translation>
    </message>
    <message>
        <source>• Keep the folder: nothing in it is lost, and it opens when the passphrase comes back to you.</source>
        <translation>• احتفظ بالمجلد: لم يضِع شيء مما فيه، وسيُفتح عندما تتذكر عبارة المرور.</translation>
    </message>
    <message>
        <source>• Try again rested: with Caps Lock off, with the keyboard layout you had then, with the passphrase you had before.</source>
        <translation>• حاول مجددًا بعد أن ترتاح: مع إيقاف Caps Lock، وبتخطيط لوحة المفاتيح الذي كان لديك حينها، وبعبارة المرور التي سبقتها.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Not asked any more after another answer. What you wrote is kept.</source>
        <translation>لم يعد يُسأل بعد تغيير جواب آخر. وما كتبته محفوظ.</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>لا ثوانٍ</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>After a bad day, a night’s sleep shows what should not be in a report. You can still send earlier, with a reason.</source>
        <translation>بعد يوم سيئ، يبيّن نوم ليلة ما ينبغي ألا يكون في تقرير. ولا يزال بوسعك أن ترسل قبل ذلك، مع ذكر سبب.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the computer is</source>
        <translation>كما في الحاسوب</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
    <message>
        <source>It decides which pages you see. Nothing is lost when you change it.</source>
        <translation>يحدد الصفحات التي تراها. لا يضيع شيء عندما تغيّره.</translation>
    </message>
    <message>
        <source>Keep what you copy for</source>
        <translation>الاحتفاظ بما تنسخه لمدة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Let a record rest for 24 hours before it can be sent</source>
        <translation>التريّث 24 ساعة قبل إمكان إرسال السجل</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Lock when nobody has used it for</source>
        <translation>القفل عندما لا يستعمله أحد لمدة</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Locks and hides the window at once and asks nothing. What you are typing is saved. The window comes back from the bar of the desktop, locked.</source>
        <translation>يقفل النافذة ويخفيها فورًا ولا يسأل شيئًا. يُحفظ ما تكتبه. وتعود النافذة من شريط سطح المكتب، مقفلة.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>دفتر ملاحظات</translation>
    </message>
    <message>
        <source>Of this drawer. The lock screen has its own, at its foot.</source>
        <translation>لهذا الدرج. ولشاشة القفل إعدادها الخاص في أسفلها.</translation>
    </message>
    <message>
        <source>Of this drawer. The lock screen is as large as the computer asks for.</source>
        <translation>لهذا الدُّرج. شاشة القفل بالحجم الذي يطلبه الحاسوب.</translation>
    </message>
    <message>
        <source>Panic key, held for one second</source>
        <translation>مفتاح الطوارئ، يُضغط ثانية واحدة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Receive reports as a focal point</source>
        <translation>استلام التقارير بصفة جهة اتصال</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Then it is removed from the clipboard, where every program can read it.</source>
        <translation>ثم يُزال من الحافظة، حيث يستطيع كل برنامج قراءته.</translation>
    </message>
    <message>
        <source>What do you do here?</source>
        <translation>ماذا تفعل هنا؟</translation>
    </message>
    <message>
        <source>What you are typing is saved first.</source>
        <translation>يُحفظ ما تكتبه أولًا.</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>أوسع</translation>
    </message>
    <message>
        <source>Wider puts more room between letters, words and lines.</source>
        <translation>«أوسع» يترك مسافة أكبر بين الحروف والكلمات والأسطر.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>تدوين ما حدث</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>عملك</translation>
    </message>
</context>
<context>
    <name>GiveUp</name>
    <message>
        <source>Giving up the drawer</source>
        <translation>يجري التخلي عن الدرج</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>هذه ليست عبارة مرور هذا الدرج.</translation>
    </message>
</context>
<context>
    <name>GivesAway</name>
    <message>
        <source>A colour profile</source>
        <translation>ملف تعريف الألوان</translation>
    </message>
    <message>
        <source>A description</source>
        <translation>وصف</translation>
    </message>
    <message>
        <source>A form to fill in</source>
        <translation>استمارة للملء</translation>
    </message>
    <message>
        <source>A mark that stands nowhere else</source>
        <translation>علامة لا توجد في أي مكان آخر</translation>
    </message>
    <message>
        <source>A picture that cannot be looked into</source>
        <translation>صورة لا يمكن النظر في داخلها</translation>
    </message>
    <message>
        <source>A plain text: nothing is hidden in it beside what can be read.</source>
        <translation>نص عادي: لا شيء مخفي فيه غير ما يُقرأ.</translation>
    </message>
    <message>
        <source>A program inside</source>
        <translation>برنامج في الداخل</translation>
    </message>
    <message>
        <source>A small picture inside</source>
        <translation>صورة صغيرة في الداخل</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>A track beside picture and sound</source>
        <translation>مسار بجانب الصورة والصوت</translation>
    </message>
    <message>
        <source>Changes that can be read back</source>
        <translation>تغييرات يمكن استرجاع قراءتها</translation>
    </message>
    <message>
        <source>Comments and notes</source>
        <translation>تعليقات وملاحظات</translation>
    </message>
    <message>
        <source>Earlier versions of it</source>
        <translation>إصدارات سابقة منه</translation>
    </message>
    <message>
        <source>Fields somebody made up</source>
        <translation>حقول اختلقها أحد</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation>ملفات في الداخل</translation>
    </message>
    <message>
        <source>How it was worked on</source>
        <translation>كيف عُمل عليه</translation>
    </message>
    <message>
        <source>It does not show, and can be read.</source>
        <translation>لا يظهر، ويمكن قراءته.</translation>
    </message>
    <message>
        <source>It is never run here.</source>
        <translation>لا يُشغَّل هنا أبدًا.</translation>
    </message>
    <message>
        <source>It may show what was cut off or covered in the large one.</source>
        <translation>قد يُظهر ما قُص أو غُطّي في الصورة الكبيرة.</translation>
    </message>
    <message>
        <source>It tells more than what is seen.</source>
        <translation>يكشف أكثر مما يُرى.</translation>
    </message>
    <message>
        <source>It tells where it was made, and more.</source>
        <translation>يكشف أين صُنع، وأكثر.</translation>
    </message>
    <message>
        <source>It tells who or which device made it.</source>
        <translation>يكشف من أو أي جهاز صنعه.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>كلمات مفتاحية</translation>
    </message>
    <message>
        <source>Links to other places</source>
        <translation>روابط إلى أماكن أخرى</translation>
    </message>
    <message>
        <source>Marks of when it was saved.</source>
        <translation>علامات وقت حفظه.</translation>
    </message>
    <message>
        <source>Names of files or folders</source>
        <translation>أسماء ملفات أو مجلدات</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>أسماء أماكن</translation>
    </message>
    <message>
        <source>Notes of the maker of the camera</source>
        <translation>ملاحظات صانع آلة التصوير</translation>
    </message>
    <message>
        <source>Nothing hidden was found in what could be read.</source>
        <translation>لم يُعثر على شيء خفي فيما أمكنت قراءته.</translation>
    </message>
    <message>
        <source>Nothing hidden was found. What is seen and heard can still tell who and where.</source>
        <translation>لم يُعثر على شيء خفي. وما يُرى ويُسمع قد يدل على من وأين.</translation>
    </message>
    <message>
        <source>Often with numbers of this one device.</source>
        <translation>كثيرًا ما يكون بأرقام هذا الجهاز بعينه.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Other pictures inside</source>
        <translation>صور أخرى في الداخل</translation>
    </message>
    <message>
        <source>Other things nobody sees</source>
        <translation>أشياء أخرى لا يراها أحد</translation>
    </message>
    <message>
        <source>Perhaps a short film, or another file.</source>
        <translation>ربما فيديو قصير أو ملف آخر.</translation>
    </message>
    <message>
        <source>Serial number of the device</source>
        <translation>الرقم التسلسلي للجهاز</translation>
    </message>
    <message>
        <source>Something behind its end</source>
        <translation>شيء بعد نهايته</translation>
    </message>
    <message>
        <source>Taken before, behind, or closer.</source>
        <translation>أُخذت قبله أو خلفه أو عن قرب.</translation>
    </message>
    <message>
        <source>Text that is hidden</source>
        <translation>نص مخفي</translation>
    </message>
    <message>
        <source>This kind of file cannot be looked into. Take it that it tells who made it, when and where.</source>
        <translation>لا يمكن النظر في داخل هذا النوع من الملفات. افترض أنه يكشف من صنعه ومتى وأين.</translation>
    </message>
    <message>
        <source>What was deleted is still in it.</source>
        <translation>ما حُذف ما زال فيه.</translation>
    </message>
    <message>
        <source>What was removed may still be in them.</source>
        <translation>ما أُزيل قد يكون لا يزال فيها.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where it was made</source>
        <translation>أين صُنع</translation>
    </message>
    <message>
        <source>Who changed the text</source>
        <translation>من غيّر النص</translation>
    </message>
    <message>
        <source>Who commented</source>
        <translation>من علّق</translation>
    </message>
    <message>
        <source>Who is on it, by name</source>
        <translation>من يظهر فيه، بالاسم</translation>
    </message>
    <message>
        <source>Who made it or changed it</source>
        <translation>من صنعه أو غيّره</translation>
    </message>
    <message>
        <source>Whose device it is</source>
        <translation>صاحب الجهاز</translation>
    </message>
    <message>
        <source>With what was filled in.</source>
        <translation>مع ما مُلئ فيه.</translation>
    </message>
    <message>
        <source>With which device</source>
        <translation>بأي جهاز</translation>
    </message>
    <message>
        <source>With which program</source>
        <translation>بأي برنامج</translation>
    </message>
    <message>
        <source>picture {number}</source>
        <translation>الصورة {number}</translation>
    </message>
    <message>
        <source>{values}; and {count} more</source>
        <translation>{values}؛ و{count} أخرى</translation>
    </message>
    <message>
        <source>{value} ({where})</source>
        <translation>{value} ({where})</translation>
    </message>
</context>
<context>
    <name>GivesAwayPart</name>
    <message>
        <source>A part could not be read: there may be more.</source>
        <translation>تعذرت قراءة جزء: قد يوجد المزيد.</translation>
    </message>
    <message>
        <source>Looking for hidden data</source>
        <translation>البحث عن بيانات خفية</translation>
    </message>
    <message>
        <source>Looking for hidden data…</source>
        <translation>يجري البحث عن بيانات خفية…</translation>
    </message>
    <message>
        <source>Make a cleaned copy…</source>
        <translation>صنع نسخة منظَّفة…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Stopped. Close and open this card to look again.</source>
        <translation>توقّف. أغلق هذه البطاقة وافتحها للبحث من جديد.</translation>
    </message>
    <message>
        <source>What this file gives away</source>
        <translation>ما يكشفه هذا الملف</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message numerus="yes">
        <source>%n answer(s) as they were given</source>
        <translation>
            <numerusform>لا أجوبة</numerusform>
            <numerusform>جواب واحد كما أُعطي</numerusform>
            <numerusform>جوابان كما أُعطيا</numerusform>
            <numerusform>%n أجوبة كما أُعطيت</numerusform>
            <numerusform>%n جوابًا كما أُعطيت</numerusform>
            <numerusform>%n جواب كما أُعطيت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about it and other cases</source>
        <translation>
            <numerusform>لا قرارات بشأنها وبشأن حالات أخرى</numerusform>
            <numerusform>قرار واحد بشأنها وبشأن حالات أخرى</numerusform>
            <numerusform>قراران بشأنها وبشأن حالات أخرى</numerusform>
            <numerusform>%n قرارات بشأنها وبشأن حالات أخرى</numerusform>
            <numerusform>%n قرارًا بشأنها وبشأن حالات أخرى</numerusform>
            <numerusform>%n قرار بشأنها وبشأن حالات أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that it is in, as a whole</source>
        <translation>
            <numerusform>لا مسودات هي فيها</numerusform>
            <numerusform>مسودة واحدة هي فيها، كاملة</numerusform>
            <numerusform>مسودتان هي فيهما، كاملتين</numerusform>
            <numerusform>%n مسودات هي فيها، كاملة</numerusform>
            <numerusform>%n مسودة هي فيها، كاملة</numerusform>
            <numerusform>%n مسودة هي فيها، كاملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence in it ({size})</source>
        <translation>
            <numerusform>لا ملفات أدلة فيها ({size})</numerusform>
            <numerusform>ملف أدلة واحد فيها ({size})</numerusform>
            <numerusform>ملفا أدلة فيها ({size})</numerusform>
            <numerusform>%n ملفات أدلة فيها ({size})</numerusform>
            <numerusform>%n ملف أدلة فيها ({size})</numerusform>
            <numerusform>%n ملف أدلة فيها ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the register that name it</source>
        <translation>
            <numerusform>لا بنود في دفتر القيد تذكرها</numerusform>
            <numerusform>بند واحد في دفتر القيد يذكرها</numerusform>
            <numerusform>بندان في دفتر القيد يذكرانها</numerusform>
            <numerusform>%n بنود في دفتر القيد تذكرها</numerusform>
            <numerusform>%n بندًا في دفتر القيد تذكرها</numerusform>
            <numerusform>%n بند في دفتر القيد تذكرها</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer that was being written</source>
        <translation>جواب كان يُكتب</translation>
    </message>
    <message>
        <source>Copies elsewhere: backups, exports, drafts that were written out, the sealed file where it came from</source>
        <translation>النسخ في أماكن أخرى: النسخ الاحتياطية، والملفات المصدّرة، والمسودات التي كُتبت إلى الخارج، والملف المختوم حيث جاء</translation>
    </message>
    <message>
        <source>Its number, the day and your reason; the hash of its file, so that it is not taken in again by itself</source>
        <translation>رقمها واليوم وسببك؛ وبصمة ملفها، حتى لا يُدخل من جديد تلقائيًا</translation>
    </message>
    <message>
        <source>Its place in an event, which goes on without it</source>
        <translation>مكانها في حدث، يستمر من دونها</translation>
    </message>
    <message numerus="yes">
        <source>Names or contacts of %n person(s)</source>
        <translation>
            <numerusform>لا أسماء ولا وسائل اتصال</numerusform>
            <numerusform>اسم شخص واحد أو وسيلة الاتصال به</numerusform>
            <numerusform>أسماء شخصين أو وسائل الاتصال بهما</numerusform>
            <numerusform>أسماء %n أشخاص أو وسائل الاتصال بهم</numerusform>
            <numerusform>أسماء %n شخصًا أو وسائل الاتصال بهم</numerusform>
            <numerusform>أسماء %n شخص أو وسائل الاتصال بهم</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent, as a whole ({size})</source>
        <translation>ما أُرسل، كاملًا ({size})</translation>
    </message>
    <message>
        <source>Your notes, judgements and the history</source>
        <translation>ملاحظاتك وتقديراتك وسجل التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>{case} was deleted, with %n file(s) of evidence.</source>
        <translation>
            <numerusform>حُذفت {case}، بلا ملفات أدلة.</numerusform>
            <numerusform>حُذفت {case}، مع ملف أدلة واحد.</numerusform>
            <numerusform>حُذفت {case}، مع ملفي أدلة.</numerusform>
            <numerusform>حُذفت {case}، مع %n ملفات أدلة.</numerusform>
            <numerusform>حُذفت {case}، مع %n ملف أدلة.</numerusform>
            <numerusform>حُذفت {case}، مع %n ملف أدلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{case} was deleted.</source>
        <translation>حُذفت {case}.</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message numerus="yes">
        <source>%n record(s) are in the file, and nowhere in this drawer.</source>
        <translation>
            <numerusform>لا سجلات في الملف.</numerusform>
            <numerusform>سجل واحد في الملف، وليس في أي مكان من هذا الدرج.</numerusform>
            <numerusform>سجلان في الملف، وليسا في أي مكان من هذا الدرج.</numerusform>
            <numerusform>%n سجلات في الملف، وليست في أي مكان من هذا الدرج.</numerusform>
            <numerusform>%n سجلًا في الملف، وليست في أي مكان من هذا الدرج.</numerusform>
            <numerusform>%n سجل في الملف، وليست في أي مكان من هذا الدرج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Lock the vault, and switch the device off completely before the border. When you are back: Settings, Recovery and backup, “Bring records back”.</source>
        <translation>اقفل الخزنة، وأوقف الجهاز تمامًا قبل الحدود. وعندما تعود: الإعدادات، «الاسترداد والنسخ الاحتياطي»، «استعادة السجلات».</translation>
    </message>
    <message>
        <source>They are not here any more</source>
        <translation>لم تعد هنا</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message numerus="yes">
        <source>%n record(s) not finished yet</source>
        <translation>
            <numerusform>لا سجلات غير مكتملة</numerusform>
            <numerusform>سجل واحد لم يكتمل بعد</numerusform>
            <numerusform>سجلان لم يكتملا بعد</numerusform>
            <numerusform>%n سجلات لم تكتمل بعد</numerusform>
            <numerusform>%n سجلًا لم تكتمل بعد</numerusform>
            <numerusform>%n سجل لم تكتمل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>From {date}: {title}</source>
        <translation>من {date}: {title}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعته</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>عرضها كلها</translation>
    </message>
    <message>
        <source>The oldest, from {date}: {title}</source>
        <translation>الأقدم، من {date}: {title}</translation>
    </message>
</context>
<context>
    <name>Grow</name>
    <message>
        <source>Each drawer has {size} now.</source>
        <translation>لكل درج الآن {size}.</translation>
    </message>
    <message>
        <source>Making the vault larger</source>
        <translation>تُكبَّر الخزنة</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>For focal points</source>
        <translation>لجهات الاتصال</translation>
    </message>
    <message>
        <source>For technical people</source>
        <translation>للتقنيين</translation>
    </message>
    <message>
        <source>For trainers</source>
        <translation>للمدرّبين</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>البقاء في أمان</translation>
    </message>
    <message>
        <source>Using the app</source>
        <translation>استعمال التطبيق</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>A part of this page is not translated yet. It is shown in English.</source>
        <translation>جزء من هذه الصفحة لم يُترجم بعد. يُعرض بالإنكليزية.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>Next page: {title}</source>
        <translation>الصفحة التالية: {title}</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>لا صفحة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Page before: {title}</source>
        <translation>الصفحة السابقة: {title}</translation>
    </message>
    <message>
        <source>Pages to read</source>
        <translation>صفحات للقراءة</translation>
    </message>
    <message>
        <source>This page is not translated yet. It is shown in English.</source>
        <translation>لم تُترجم هذه الصفحة بعد. تُعرض بالإنكليزية.</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message>
        <source>Choose where…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Hand it back?</source>
        <translation>هل تريد إعادتها؟</translation>
    </message>
    <message>
        <source>Somebody entrusted this backup to you. It cannot come into your drawer. You can seal it anew, so that only the drawer it came from opens it, and give them that file.</source>
        <translation>ائتمنك أحد على هذه النسخة الاحتياطية. لا يمكن أن تدخل في درجك. يمكنك إعادة ختمها بحيث لا يفتحها إلا الدرج الذي جاءت منه، وإعطاؤهم ذلك الملف.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>1: not at all. 5: very much.</source>
        <translation>1: إطلاقًا. 5: كثيرًا جدًا.</translation>
    </message>
    <message>
        <source>Each group is the same</source>
        <translation>كل مجموعة متطابقة</translation>
    </message>
    <message>
        <source>Exercise cards</source>
        <translation>بطاقات التمارين</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>How was this workshop?</source>
        <translation>كيف كانت ورشة العمل هذه؟</translation>
    </message>
    <message>
        <source>I could now compare digits, seal and carry a file.</source>
        <translation>أستطيع الآن مقارنة الأرقام، وختم ملف وحمله.</translation>
    </message>
    <message>
        <source>I could now write a record and ask for consent.</source>
        <translation>أستطيع الآن كتابة سجل وطلب الموافقة.</translation>
    </message>
    <message>
        <source>I know what this app cannot protect me from.</source>
        <translation>أعلم ما لا يستطيع هذا التطبيق حمايتي منه.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Read to me by the owner of the card</source>
        <translation>قرأها لي صاحب البطاقة</translation>
    </message>
    <message>
        <source>Shown on my screen</source>
        <translation>معروضة على شاشتي</translation>
    </message>
    <message>
        <source>The pace and the language were right for me.</source>
        <translation>كان الإيقاع واللغة مناسبين لي.</translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation>ما يُتعلَّم</translation>
    </message>
    <message>
        <source>What was hard, or is still unclear?</source>
        <translation>ما الذي كان صعبًا أو لا يزال غير واضح؟</translation>
    </message>
    <message>
        <source>What was most useful?</source>
        <translation>ما الذي كان الأكثر فائدة؟</translation>
    </message>
    <message>
        <source>What will you do differently from tomorrow?</source>
        <translation>ماذا ستفعل بشكل مختلف ابتداءً من الغد؟</translation>
    </message>
    <message>
        <source>Write no name, no organisation and no country on this sheet.</source>
        <translation>لا تكتب اسمًا ولا منظمة ولا بلدًا على هذه الورقة.</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Add a colleague’s card…</source>
        <translation>إضافة بطاقة زميل…</translation>
    </message>
    <message>
        <source>Answer nothing with it here any more</source>
        <translation>عدم الإجابة بها عن شيء هنا بعد الآن</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>اختر واحدًا منهم.</translation>
    </message>
    <message>
        <source>Hand it over…</source>
        <translation>تسليمها…</translation>
    </message>
    <message>
        <source>Hand this card over to a colleague</source>
        <translation>تسليم هذه البطاقة لزميل</translation>
    </message>
    <message>
        <source>Nobody is there to hand it to. Ask the colleague for a card of the kind “A person”, add it, and compare its digits with them.</source>
        <translation>لا يوجد من تُسلَّم له. اطلب من الزميل بطاقة من نوع «شخص»، وأضفها، وقارن أرقامها معه.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>يجب كتابة شيء هنا.</translation>
    </message>
    <message>
        <source>The colleague gets the secret key: they read everything that was or will be sealed to this card, and answer in its name. It cannot be taken back; only revoking the card ends it. While both of you answer, agree who answers what.</source>
        <translation>يحصل الزميل على المفتاح السري: يقرأ كل ما خُتم أو سيُختم لهذه البطاقة، ويجيب باسمها. ولا يمكن سحبه؛ ولا ينهيه إلا إلغاء البطاقة. وما دمتما تجيبان كلاكما، فاتفقا على من يجيب عن ماذا.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>kept in this drawer</source>
        <translation>يُحفظ في هذا الدرج</translation>
    </message>
    <message>
        <source>only person cards whose digits were compared</source>
        <translation>بطاقات الأشخاص التي قورنت أرقامها فقط</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>Can anybody know the passphrase?</source>
        <translation>هل يمكن أن يعرف أحد عبارة المرور؟</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>كم من الوقت؟</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>How was it when it was taken?</source>
        <translation>كيف كان حاله عندما أُخذ؟</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>لا أعلم</translation>
    </message>
    <message>
        <source>I had to say or type it</source>
        <translation>اضطررت إلى قولها أو كتابتها</translation>
    </message>
    <message>
        <source>It did not come back</source>
        <translation>لم يُعَد</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>On which day was it out of your sight?</source>
        <translation>في أي يوم غاب عن نظرك؟</translation>
    </message>
    <message>
        <source>On, and this vault locked</source>
        <translation>يعمل، وهذه الخزنة مقفلة</translation>
    </message>
    <message>
        <source>On, and this vault open</source>
        <translation>يعمل، وهذه الخزنة مفتوحة</translation>
    </message>
    <message>
        <source>Somebody saw me type it</source>
        <translation>رآني أحد أكتبها</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>مطفأ</translation>
    </message>
    <message>
        <source>That is no day that has come. Write it as in the example.</source>
        <translation>ليس هذا يومًا قد حان. اكتبه كما في المثال.</translation>
    </message>
    <message>
        <source>What to reckon with</source>
        <translation>ما ينبغي أخذه في الحسبان</translation>
    </message>
    <message>
        <source>year-month-day, for example {day}</source>
        <translation>السنة-الشهر-اليوم، مثلًا {day}</translation>
    </message>
</context>
<context>
    <name>HappenedSection</name>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Nobody has to tell it twice: paste a statement, or add it as evidence. Stop whenever you want.</source>
        <translation>لا يلزم أحدًا أن يرويه مرتين: ألصق إفادة، أو أضفها دليلًا. توقّف متى شئت.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Hide name</source>
        <translation>إخفاء الاسم</translation>
    </message>
    <message>
        <source>No name is kept for this person</source>
        <translation>لا يُحفظ اسم لهذا الشخص</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>إظهار الاسم</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على واحد</numerusform>
            <numerusform>عُثر على اثنين</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>A short title, in neutral words</source>
        <translation>عنوان قصير بكلمات محايدة</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>اكتمل كل شيء</translation>
    </message>
    <message>
        <source>Before you can send</source>
        <translation>قبل أن تستطيع الإرسال</translation>
    </message>
    <message>
        <source>Before you can send: {left}</source>
        <translation>قبل أن تستطيع الإرسال: {left}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More about all records</source>
        <translation>المزيد عن كل السجلات</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>A new vault (safest)</source>
        <translation>خزنة جديدة (الأكثر أمانًا)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Everything stays as it is. The file is a second copy.</source>
        <translation>كل شيء يبقى كما هو. والملف نسخة ثانية.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Other drawers of this vault are destroyed with it: move what is in them first.</source>
        <translation>تُتلف معها الأدراج الأخرى لهذه الخزنة: انقل ما فيها أولًا.</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>إزالتها من هنا</translation>
    </message>
    <message>
        <source>That is enough against somebody who looks. A laboratory that has the passphrase may find older pages on flash memory, and the history of the drawer shows that records were removed, not which.</source>
        <translation>يكفي ذلك أمام من يلقي نظرة. أما مختبر لديه عبارة المرور فقد يعثر على صفحات أقدم في ذاكرة الفلاش، ويبيّن سجل تغييرات الدرج أن سجلات أُزيلت، لا أيها.</translation>
    </message>
    <message>
        <source>The records are removed from this drawer. Nothing in it says where they are.</source>
        <translation>تُزال السجلات من هذا الدرج. ولا شيء فيه يقول أين هي.</translation>
    </message>
    <message>
        <source>What may stay moves to a new vault with new keys and a passphrase that you choose. It is opened and compared; then this vault is destroyed, and with its keys every old page that this medium may still hold.</source>
        <translation>ينتقل ما يجوز أن يبقى إلى خزنة جديدة بمفاتيح جديدة وعبارة مرور تختارها. تُفتح وتُقارن؛ ثم تُتلف هذه الخزنة، ومع مفاتيحها كل صفحة قديمة قد لا يزال هذا الوسيط يحتفظ بها.</translation>
    </message>
    <message>
        <source>What shall happen here?</source>
        <translation>ماذا سيحدث هنا؟</translation>
    </message>
    <message>
        <source>Whoever opens this drawer reads them.</source>
        <translation>من يفتح هذا الدرج يقرؤها.</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>At most {limit}.</source>
        <translation>{limit} على الأكثر.</translation>
    </message>
    <message>
        <source>Is {names} meant?</source>
        <translation>هل المقصود {names}؟</translation>
    </message>
    <message>
        <source>Look at line {line}, column {column}.</source>
        <translation>انظر إلى السطر {line}، العمود {column}.</translation>
    </message>
    <message>
        <source>Made-up countries begin with X, such as XW.</source>
        <translation>تبدأ البلدان المختلقة بحرف X، مثل XW.</translation>
    </message>
    <message>
        <source>One of: {names}.</source>
        <translation>واحد من: {names}.</translation>
    </message>
    <message>
        <source>Write {wanted}.</source>
        <translation>اكتب {wanted}.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n answer(s) noted</source>
        <translation>
            <numerusform>لم يُدوَّن أي جواب</numerusform>
            <numerusform>دُوِّن جواب واحد</numerusform>
            <numerusform>دُوِّن جوابان</numerusform>
            <numerusform>دُوِّنت %n أجوبة</numerusform>
            <numerusform>دُوِّن %n جوابًا</numerusform>
            <numerusform>دُوِّن %n جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken out</source>
        <translation>
            <numerusform>لم يُزَل أي جواب</numerusform>
            <numerusform>أُزيل جواب واحد</numerusform>
            <numerusform>أُزيل جوابان</numerusform>
            <numerusform>أُزيلت %n أجوبة</numerusform>
            <numerusform>أُزيل %n جوابًا</numerusform>
            <numerusform>أُزيل %n جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>A notice was to be sealed, and was not</source>
        <translation>كان مقررًا ختم إشعار، ولم يُختم</translation>
    </message>
    <message>
        <source>Answer noted: {use}</source>
        <translation>دُوِّن الجواب: {use}</translation>
    </message>
    <message>
        <source>Answer taken out: {use}</source>
        <translation>أُزيل الجواب: {use}</translation>
    </message>
    <message>
        <source>Changed: what is known about them</source>
        <translation>تغيّر: ما هو معروف عنهم</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>لم يُدوَّن شيء بعد.</translation>
    </message>
    <message>
        <source>Record begun</source>
        <translation>بدء السجل</translation>
    </message>
    <message>
        <source>Record removed</source>
        <translation>أُزيل السجل</translation>
    </message>
    <message>
        <source>Record sealed to be sent</source>
        <translation>خُتم السجل للإرسال</translation>
    </message>
    <message>
        <source>Record was to be sealed, and was not</source>
        <translation>كان مقررًا ختم السجل، ولم يُختم</translation>
    </message>
    <message>
        <source>Record worked on</source>
        <translation>عُمل على السجل</translation>
    </message>
    <message>
        <source>Sealed: a notice that takes back what was sent</source>
        <translation>خُتم: إشعار بسحب ما أُرسل</translation>
    </message>
    <message>
        <source>Sealed: a notice that the key for answers was lost</source>
        <translation>خُتم: إشعار بأن مفتاح الأجوبة فُقد</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was done with the record</source>
        <translation>جرى عمل على السجل</translation>
    </message>
    <message>
        <source>State of the record: {status}</source>
        <translation>حالة السجل: {status}</translation>
    </message>
    <message>
        <source>Taken out of the record</source>
        <translation>أُخرج من السجل</translation>
    </message>
    <message>
        <source>When something was noted. No line can be taken out or changed unnoticed.</source>
        <translation>متى دُوِّن كل شيء. لا يمكن إزالة سطر أو تغييره من دون أن يُلاحظ ذلك.</translation>
    </message>
    <message>
        <source>Written into the record</source>
        <translation>كُتب في السجل</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>من طرف {who}</translation>
    </message>
    <message>
        <source>in “{title}”</source>
        <translation>في «{title}»</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>الشخص نفسه</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Back to the record</source>
        <translation>العودة إلى السجل</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>يقول الإصداران الشيء نفسه.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>It was sent before versions were kept. Only its report is known.</source>
        <translation>أُرسل قبل أن تُحفظ الإصدارات. لا يُعرف منه إلا تقريره.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>What is shown of the version</source>
        <translation>ما يُعرض من الإصدار</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>nothing was changed since</source>
        <translation>لم يتغير شيء منذ ذلك</translation>
    </message>
    <message>
        <source>working version</source>
        <translation>إصدار العمل</translation>
    </message>
</context>
<context>
    <name>HowLarge</name>
    <message>
        <source>All four grow together, so that nothing shows which one needed it. The new size can be seen, and that it is not the size the vault was made with. They cannot be made smaller again.</source>
        <translation>تكبر الأربعة معًا، حتى لا يبيّن شيء أيها احتاج إلى ذلك. يمكن رؤية الحجم الجديد، وأنه ليس الحجم الذي أُنشئت به الخزنة. ولا يمكن تصغيرها من جديد.</translation>
    </message>
    <message>
        <source>How large shall the drawers be?</source>
        <translation>ما حجم الأدراج المطلوب؟</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Now each has {now}. It takes {more} more on the disk.</source>
        <translation>لكل منها الآن {now}. يأخذ ذلك {more} إضافية في القرص.</translation>
    </message>
    <message>
        <source>There is no room on this disk. Make some, or move the vault to another.</source>
        <translation>لا مساحة في هذا القرص. أفسح مكانًا، أو انقل الخزنة إلى قرص آخر.</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>لا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%n أوراق</numerusform>
            <numerusform>%n ورقة</numerusform>
            <numerusform>%n ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation>العدد اللازم</translation>
    </message>
    <message>
        <source>How many are needed to open</source>
        <translation>العدد اللازم للفتح</translation>
    </message>
    <message>
        <source>How many papers</source>
        <translation>عدد الأوراق</translation>
    </message>
    <message>
        <source>One sheet for yourself</source>
        <translation>صحيفة واحدة لك</translation>
    </message>
    <message>
        <source>One sheet with 33 words. Whoever finds it and has the folder can open the drawer. Whoever finds the sheet alone learns that there is something to open.</source>
        <translation>صحيفة واحدة فيها 33 كلمة. من يعثر عليها ولديه المجلد يستطيع فتح الدرج. ومن يعثر على الصحيفة وحدها يعلم أن هناك شيئًا يُفتح.</translation>
    </message>
    <message>
        <source>Papers for people you trust</source>
        <translation>أوراق لأشخاص تثق بهم</translation>
    </message>
    <message>
        <source>What shall the recovery words be?</source>
        <translation>كيف تكون كلمات الاسترداد؟</translation>
    </message>
    <message>
        <source>{needed} of the {count} people together can open the drawer; fewer cannot. You can lose {lost}. Whoever finds one paper learns that a set exists; two sets tell of two drawers.</source>
        <translation>يستطيع {needed} من الأشخاص الـ {count} معًا فتح الدرج؛ ولا يستطيع ذلك عدد أقل. يمكنك أن تفقد {lost}. من يعثر على ورقة واحدة يعلم أن هناك مجموعة؛ ومجموعتان تدلان على درجين.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Kept apart from the record. Shown for half a minute, never in lists, titles or searches.</source>
        <translation>يُحفظ على حدة عن السجل. يظهر نصف دقيقة، ولا يظهر أبدًا في القوائم أو العناوين أو البحث.</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>الاسم ووسيلة الاتصال</translation>
    </message>
    <message>
        <source>Show name and contact</source>
        <translation>إظهار الاسم ووسيلة الاتصال</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n file(s) taken in, untouched</source>
        <translation>
            <numerusform>لم يُدخل أي ملف</numerusform>
            <numerusform>أُدخل ملف واحد من دون تغيير</numerusform>
            <numerusform>أُدخل ملفان من دون تغيير</numerusform>
            <numerusform>أُدخلت %n ملفات من دون تغيير</numerusform>
            <numerusform>أُدخل %n ملفًا من دون تغيير</numerusform>
            <numerusform>أُدخل %n ملف من دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in. The original(s) stay where they were.</source>
        <translation>
            <numerusform>لم يُدخل أي ملف.</numerusform>
            <numerusform>أُدخل ملف واحد. وبقي الأصل حيث كان.</numerusform>
            <numerusform>أُدخل ملفان. وبقي الأصلان حيث كانا.</numerusform>
            <numerusform>أُدخلت %n ملفات. وبقيت الأصول حيث كانت.</numerusform>
            <numerusform>أُدخل %n ملفًا. وبقيت الأصول حيث كانت.</numerusform>
            <numerusform>أُدخل %n ملف. وبقيت الأصول حيث كانت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)</source>
        <translation>
            <numerusform>لا ملفات للنظر فيها</numerusform>
            <numerusform>يُنظر في ملف واحد</numerusform>
            <numerusform>يُنظر في ملفين</numerusform>
            <numerusform>يُنظر في %n ملفات</numerusform>
            <numerusform>يُنظر في %n ملفًا</numerusform>
            <numerusform>يُنظر في %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking in %n file(s)</source>
        <translation>
            <numerusform>لا ملفات للإدخال</numerusform>
            <numerusform>يُدخل ملف واحد</numerusform>
            <numerusform>يُدخل ملفان</numerusform>
            <numerusform>تُدخل %n ملفات</numerusform>
            <numerusform>يُدخل %n ملفًا</numerusform>
            <numerusform>يُدخل %n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Damaged in block {number} of the encryption.</source>
        <translation>تالف في الكتلة {number} من التشفير.</translation>
    </message>
    <message>
        <source>Damaged in its head.</source>
        <translation>تالف في رأسه.</translation>
    </message>
    <message>
        <source>Something is wrong in the chain of custody.</source>
        <translation>هناك خطأ في سلسلة الحيازة.</translation>
    </message>
    <message>
        <source>Something is wrong in the container.</source>
        <translation>هناك خطأ في الحاوية.</translation>
    </message>
    <message>
        <source>Something is wrong in the list of what it holds.</source>
        <translation>هناك خطأ في قائمة ما يحتويه.</translation>
    </message>
    <message>
        <source>Something is wrong in the names that came with it.</source>
        <translation>هناك خطأ في الأسماء التي جاءت معه.</translation>
    </message>
    <message>
        <source>Something is wrong in the notice.</source>
        <translation>هناك خطأ في الإشعار.</translation>
    </message>
    <message>
        <source>Something is wrong in the padding.</source>
        <translation>هناك خطأ في الحشو.</translation>
    </message>
    <message>
        <source>Something is wrong in the report.</source>
        <translation>هناك خطأ في التقرير.</translation>
    </message>
    <message>
        <source>Something is wrong with the signature.</source>
        <translation>هناك خطأ في التوقيع.</translation>
    </message>
    <message>
        <source>{what} Place: {place}</source>
        <translation>{what} الموضع: {place}</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>مسح القائمة</translation>
    </message>
    <message numerus="yes">
        <source>Deleted here on purpose before: %n of these files.</source>
        <translation>
            <numerusform>لا ملفات منها حُذفت هنا عمدًا من قبل.</numerusform>
            <numerusform>حُذف هنا عمدًا من قبل: واحد من هذه الملفات.</numerusform>
            <numerusform>حُذف هنا عمدًا من قبل: اثنان من هذه الملفات.</numerusform>
            <numerusform>حُذف هنا عمدًا من قبل: %n من هذه الملفات.</numerusform>
            <numerusform>حُذف هنا عمدًا من قبل: %n من هذه الملفات.</numerusform>
            <numerusform>حُذف هنا عمدًا من قبل: %n من هذه الملفات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop sealed files or a folder of them here. Each becomes a case, or says why not.</source>
        <translation>أفلت هنا ملفات مختومة أو مجلدًا منها. يصير كل منها حالة، أو يقول لماذا لا.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>In this vault</source>
        <translation>في هذه الخزنة</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>تركها محذوفة</translation>
    </message>
    <message>
        <source>Make my card</source>
        <translation>صنع بطاقتي</translation>
    </message>
    <message>
        <source>Nobody can write to you yet: first make the card that they seal their files to.</source>
        <translation>لا يستطيع أحد أن يكتب إليك بعد: اصنع أولًا البطاقة التي يختمون ملفاتهم لها.</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>لم يُدخل</translation>
    </message>
    <message>
        <source>Opening sealed files</source>
        <translation>تُفتح الملفات المختومة</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>إدخال من جديد</translation>
    </message>
    <message>
        <source>Take in again what was deleted here?</source>
        <translation>هل تريد أن تُدخل من جديد ما حُذف هنا؟</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>مراقبة مجلد…</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>ما مصير الملفات</translation>
    </message>
    <message>
        <source>Which folder of sealed files?</source>
        <translation>أي مجلد من الملفات المختومة؟</translation>
    </message>
    <message>
        <source>Which folder shall be watched?</source>
        <translation>أي مجلد تريد مراقبته؟</translation>
    </message>
    <message>
        <source>Which sealed files?</source>
        <translation>أي ملفات مختومة؟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة واحدة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %n دقائق</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>بقي أقل من ثانية</numerusform>
            <numerusform>بقيت نحو ثانية واحدة</numerusform>
            <numerusform>بقيت نحو ثانيتين</numerusform>
            <numerusform>بقيت نحو %n ثوانٍ</numerusform>
            <numerusform>بقيت نحو %n ثانية</numerusform>
            <numerusform>بقيت نحو %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>لا شيء موجود هنا من قبل</numerusform>
            <numerusform>واحد موجود هنا من قبل</numerusform>
            <numerusform>اثنان موجودان هنا من قبل</numerusform>
            <numerusform>%n موجودة هنا من قبل</numerusform>
            <numerusform>%n موجودة هنا من قبل</numerusform>
            <numerusform>%n موجودة هنا من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken in</source>
        <translation>
            <numerusform>أُدخلت كلها</numerusform>
            <numerusform>واحد لم يُدخل</numerusform>
            <numerusform>اثنان لم يُدخلا</numerusform>
            <numerusform>%n لم تُدخل</numerusform>
            <numerusform>%n لم تُدخل</numerusform>
            <numerusform>%n لم تُدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>لم يُدخل شيء</numerusform>
            <numerusform>أُدخل واحد</numerusform>
            <numerusform>أُدخل اثنان</numerusform>
            <numerusform>أُدخلت %n</numerusform>
            <numerusform>أُدخلت %n</numerusform>
            <numerusform>أُدخلت %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see what to do about it.</source>
        <translation>اختر صفًا لترى ما يمكن فعله بشأنه.</translation>
    </message>
    <message>
        <source>Drop the files as they are, from a stick or a folder. They are not changed.</source>
        <translation>أفلت الملفات كما هي، من ذاكرة USB أو مجلد. لا تتغير.</translation>
    </message>
    <message>
        <source>How files come in</source>
        <translation>كيف تدخل الملفات</translation>
    </message>
    <message>
        <source>One that cannot be read stops none of the others.</source>
        <translation>الملف الذي لا يمكن قراءته لا يوقف غيره.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح الحالة</translation>
    </message>
    <message>
        <source>Send a receipt within three days: who hears nothing believes it was lost.</source>
        <translation>أرسل إشعار استلام خلال ثلاثة أيام: من لا يسمع شيئًا يظن أنه ضاع.</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Not named yet</source>
        <translation>بلا اسم بعد</translation>
    </message>
    <message>
        <source>Written while locked</source>
        <translation>كُتب أثناء القفل</translation>
    </message>
    <message>
        <source>{date}, ongoing</source>
        <translation>{date}، مستمر</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>{urgency}: {reason}</source>
        <translation>{urgency}: {reason}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Opening sealed files</source>
        <translation>تُفتح الملفات المختومة</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>About cases</source>
        <translation>عن الحالات</translation>
    </message>
    <message>
        <source>Follow-up of a treaty body</source>
        <translation>متابعة هيئة معاهدة</translation>
    </message>
    <message>
        <source>It stays here and is never sent. Days that follow from another day are filled in by themselves as long as you leave them empty.</source>
        <translation>يبقى هنا ولا يُرسل أبدًا. والأيام التي تُحسب من يوم آخر تُملأ تلقائيًا ما دمت تتركها فارغة.</translation>
    </message>
    <message>
        <source>Recommendation of the UPR</source>
        <translation>توصية من الاستعراض الدوري الشامل</translation>
    </message>
    <message>
        <source>UN action</source>
        <translation>إجراء للأمم المتحدة</translation>
    </message>
    <message>
        <source>numbers, with commas; cases that were deleted stay with it</source>
        <translation>أرقام بينها فواصل؛ والحالات المحذوفة تبقى معه</translation>
    </message>
    <message>
        <source>numbers, with commas; may be left out</source>
        <translation>أرقام بينها فواصل؛ يمكن تركها</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>A case that was deleted</source>
        <translation>حالة حُذفت</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Check the current rule: this day is not sure.</source>
        <translation>تحقق من القاعدة الحالية: هذا اليوم غير مؤكد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>It says that you submitted it, but not everybody agreed to that: {cases}.</source>
        <translation>يقول إنك قدّمته، لكن ليس الجميع موافقًا على ذلك: {cases}.</translation>
    </message>
    <message>
        <source>Look at the reference: {what}.</source>
        <translation>انظر إلى المرجع: {what}.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>رقم {number}</translation>
    </message>
    <message>
        <source>Note an answer…</source>
        <translation>تدوين جواب…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>إخراج…</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>أُخبروا…</translation>
    </message>
    <message>
        <source>Wait again: {what}</source>
        <translation>الانتظار من جديد: {what}</translation>
    </message>
    <message>
        <source>Wait no more: {what}</source>
        <translation>عدم الانتظار بعد الآن: {what}</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>أُخبروا {day}</translation>
    </message>
</context>
<context>
    <name>ItemsView</name>
    <message numerus="yes">
        <source>%n item(s) cannot be read.</source>
        <translation>
            <numerusform>لا بنود تعذرت قراءتها.</numerusform>
            <numerusform>بند واحد لا يمكن قراءته.</numerusform>
            <numerusform>بندان لا يمكن قراءتهما.</numerusform>
            <numerusform>%n بنود لا يمكن قراءتها.</numerusform>
            <numerusform>%n بندًا لا يمكن قراءتها.</numerusform>
            <numerusform>%n بند لا يمكن قراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a UN action…</source>
        <translation>إضافة إجراء للأمم المتحدة…</translation>
    </message>
    <message>
        <source>Add a follow-up…</source>
        <translation>إضافة متابعة…</translation>
    </message>
    <message>
        <source>Add a recommendation…</source>
        <translation>إضافة توصية…</translation>
    </message>
    <message>
        <source>Letters, statements, opinions and press releases of the UN, and what was answered, are kept here.</source>
        <translation>تُحفظ هنا رسائل الأمم المتحدة وبياناتها وآراؤها ونشراتها الصحفية، وما أُجيب به.</translation>
    </message>
    <message>
        <source>Recommendations of the Universal Periodic Review, and how far they were carried out, are kept here.</source>
        <translation>تُحفظ هنا توصيات الاستعراض الدوري الشامل، وإلى أي حد نُفّذت.</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>هيئات المعاهدات</translation>
    </message>
    <message>
        <source>UN actions</source>
        <translation>إجراءات الأمم المتحدة</translation>
    </message>
    <message>
        <source>UPR</source>
        <translation>الاستعراض الدوري الشامل</translation>
    </message>
    <message>
        <source>What treaty bodies asked a State to report on, and by when, is kept here.</source>
        <translation>يُحفظ هنا ما طلبت هيئات المعاهدات من دولة أن تقدم تقريرًا عنه، ومتى.</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة واحدة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %n دقائق</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>بقي أقل من ثانية</numerusform>
            <numerusform>بقيت نحو ثانية واحدة</numerusform>
            <numerusform>بقيت نحو ثانيتين</numerusform>
            <numerusform>بقيت نحو %n ثوانٍ</numerusform>
            <numerusform>بقيت نحو %n ثانية</numerusform>
            <numerusform>بقيت نحو %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} في الثانية</translation>
    </message>
</context>
<context>
    <name>Journeying</name>
    <message>
        <source>Moving what may stay, then comparing</source>
        <translation>يُنقل ما يجوز أن يبقى، ثم يُقارن</translation>
    </message>
    <message>
        <source>Reading the file once more, then removing</source>
        <translation>تُعاد قراءة الملف مرة أخرى، ثم تُزال</translation>
    </message>
    <message>
        <source>The new vault is whole and stays where it is, too.</source>
        <translation>الخزنة الجديدة سليمة وتبقى حيث هي أيضًا.</translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation>أين تريد وضع الخزنة الجديدة؟</translation>
    </message>
</context>
<context>
    <name>JudgeQuestion</name>
    <message>
        <source>How the desk sees it</source>
        <translation>كيف يراها المكتب</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تدوينه</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>As sent: {urgency}. What was sent stays beside it.</source>
        <translation>كما أُرسل: {urgency}. ويبقى ما أُرسل بجانبه.</translation>
    </message>
    <message>
        <source>How sure is the desk that this happened?</source>
        <translation>ما مدى تأكد المكتب من أن هذا حدث؟</translation>
    </message>
    <message>
        <source>How urgent is this case?</source>
        <translation>ما مدى استعجال هذه الحالة؟</translation>
    </message>
    <message>
        <source>It is the desk’s own judgement, and is never sent by itself.</source>
        <translation>هذا تقدير المكتب نفسه، ولا يُرسل تلقائيًا أبدًا.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message numerus="yes">
        <source>%n earlier report(s) without an answer become receipts too.</source>
        <translation>
            <numerusform>لا تقارير سابقة بلا جواب تصبح إيصالات.</numerusform>
            <numerusform>يصبح تقرير سابق واحد بلا جواب إيصالًا أيضًا.</numerusform>
            <numerusform>يصبح تقريران سابقان بلا جواب إيصالين أيضًا.</numerusform>
            <numerusform>تصبح %n تقارير سابقة بلا جواب إيصالات أيضًا.</numerusform>
            <numerusform>يصبح %n تقريرًا سابقًا بلا جواب إيصالات أيضًا.</numerusform>
            <numerusform>يصبح %n تقرير سابق بلا جواب إيصالات أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of it are not in this report and will be gone.</source>
        <translation>
            <numerusform>كل ملفاته في هذا التقرير.</numerusform>
            <numerusform>ملف واحد منه ليس في هذا التقرير وسيزول.</numerusform>
            <numerusform>ملفان منه ليسا في هذا التقرير وسيزولان.</numerusform>
            <numerusform>%n ملفات منه ليست في هذا التقرير وستزول.</numerusform>
            <numerusform>%n ملفًا منه ليست في هذا التقرير وستزول.</numerusform>
            <numerusform>%n ملف منه ليست في هذا التقرير وستزول.</numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Also that you sealed without comparing, and why.</source>
        <translation>وكذلك أنك ختمت من دون مقارنة، ولماذا.</translation>
    </message>
    <message>
        <source>My copy</source>
        <translation>نسختي</translation>
    </message>
    <message>
        <source>No answer can ever be read. The history still says that a record was here.</source>
        <translation>لن تمكن قراءة أي جواب أبدًا. ويظل سجل التغييرات يقول إن سجلًا كان هنا.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>On flash memory, in snapshots and in backups made before, what was removed may survive. A new vault on another medium is safer.</source>
        <translation>في ذاكرة الفلاش، وفي اللقطات والنسخ الاحتياطية المصنوعة من قبل، قد يبقى ما أُزيل. خزنة جديدة على وسيط آخر أكثر أمانًا.</translation>
    </message>
    <message numerus="yes">
        <source>Once everything is sealed, %n record(s) will be removed, evidence and all.</source>
        <translation>
            <numerusform>بعد ختم كل شيء، لن يُزال أي سجل.</numerusform>
            <numerusform>بعد ختم كل شيء، يُزال سجل واحد بأدلته كلها.</numerusform>
            <numerusform>بعد ختم كل شيء، يُزال سجلان بأدلتهما كلها.</numerusform>
            <numerusform>بعد ختم كل شيء، تُزال %n سجلات بأدلتها كلها.</numerusform>
            <numerusform>بعد ختم كل شيء، يُزال %n سجلًا بأدلتها كلها.</numerusform>
            <numerusform>بعد ختم كل شيء، يُزال %n سجل بأدلتها كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers to %n earlier report(s) cannot be read any more either.</source>
        <translation>
            <numerusform>لا تتأثر أجوبة تقارير سابقة.</numerusform>
            <numerusform>ولن تمكن بعد الآن قراءة الأجوبة عن تقرير سابق واحد.</numerusform>
            <numerusform>ولن تمكن بعد الآن قراءة الأجوبة عن تقريرين سابقين.</numerusform>
            <numerusform>ولن تمكن بعد الآن قراءة الأجوبة عن %n تقارير سابقة.</numerusform>
            <numerusform>ولن تمكن بعد الآن قراءة الأجوبة عن %n تقريرًا سابقًا.</numerusform>
            <numerusform>ولن تمكن بعد الآن قراءة الأجوبة عن %n تقرير سابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt opens the replies and proves that this file came from here.</source>
        <translation>الإيصال يفتح الردود ويثبت أن هذا الملف جاء من هنا.</translation>
    </message>
    <message>
        <source>What your vault keeps</source>
        <translation>ما تحتفظ به خزنتك</translation>
    </message>
    <message>
        <source>Your record as it is, this report, who got it and when, and the key that opens the replies. Whoever opens your vault can read all of it.</source>
        <translation>سجلك كما هو، وهذا التقرير، ومن حصل عليه ومتى، والمفتاح الذي يفتح الردود. كل من يفتح خزنتك يستطيع قراءة ذلك كله.</translation>
    </message>
</context>
<context>
    <name>KeepQuestion</name>
    <message numerus="yes">
        <source>Keep %n case(s) until another day?</source>
        <translation>
            <numerusform>لا حالات للاحتفاظ بها.</numerusform>
            <numerusform>هل تريد الاحتفاظ بحالة واحدة حتى يوم آخر؟</numerusform>
            <numerusform>هل تريد الاحتفاظ بحالتين حتى يوم آخر؟</numerusform>
            <numerusform>هل تريد الاحتفاظ بـ%n حالات حتى يوم آخر؟</numerusform>
            <numerusform>هل تريد الاحتفاظ بـ%n حالة حتى يوم آخر؟</numerusform>
            <numerusform>هل تريد الاحتفاظ بـ%n حالة حتى يوم آخر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>On that day it is listed here again.</source>
        <translation>في ذلك اليوم تُدرج هنا من جديد.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Back to the first letters</source>
        <translation>العودة إلى الحروف الأولى</translation>
    </message>
    <message>
        <source>Delete one letter</source>
        <translation>حذف حرف واحد</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>مزيد من الحروف</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>لوحة المفاتيح على الشاشة</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>إخفاء لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Acknowledge</source>
        <translation>تأكيد الاستلام</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>تغيير الحالة الراهنة</translation>
    </message>
    <message>
        <source>Choose it, or take it out again</source>
        <translation>اختياره، أو إخراجه من جديد</translation>
    </message>
    <message>
        <source>Choose none, or go back</source>
        <translation>إلغاء الاختيار، أو الرجوع</translation>
    </message>
    <message>
        <source>Judge how urgent it is</source>
        <translation>تقدير مدى استعجالها</translation>
    </message>
    <message>
        <source>On the board: move the card to the column beside it</source>
        <translation>على اللوحة: نقل البطاقة إلى العمود المجاور</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>عرض هذه المفاتيح</translation>
    </message>
    <message>
        <source>The case before</source>
        <translation>الحالة السابقة</translation>
    </message>
    <message>
        <source>The next case</source>
        <translation>الحالة التالية</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keys for going through cases</source>
        <translation>مفاتيح التنقل بين الحالات</translation>
    </message>
    <message>
        <source>They work in lists, on the board and on a case, not while typing.</source>
        <translation>تعمل في القوائم وعلى اللوحة وفي الحالة، لا أثناء الكتابة.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>A passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>A person I trust</source>
        <translation>شخص أثق به</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Everything in this drawer: records, people and their names, evidence, cards and keys.</source>
        <translation>كل ما في هذا الدرج: السجلات، والأشخاص وأسماؤهم، والأدلة، والبطاقات والمفاتيح.</translation>
    </message>
    <message>
        <source>Make new recovery words?</source>
        <translation>هل تريد إنشاء كلمات استرداد جديدة؟</translation>
    </message>
    <message>
        <source>Make recovery words?</source>
        <translation>هل تريد إنشاء كلمات استرداد؟</translation>
    </message>
    <message>
        <source>My recovery words</source>
        <translation>كلمات الاسترداد الخاصة بي</translation>
    </message>
    <message>
        <source>Only the papers open it. Whoever carries it cannot, and neither can you without them.</source>
        <translation>لا تفتحها إلا الأوراق. من يحملها لا يستطيع، ولا تستطيع أنت من دونها.</translation>
    </message>
    <message>
        <source>Records and evidence, and no key of any kind. Only that person can open it, and only this drawer can take it back from them. Everybody in the records must have agreed to that person.</source>
        <translation>السجلات والأدلة، وبلا أي مفتاح. ذلك الشخص وحده يستطيع فتحها، وهذا الدرج وحده يستطيع استعادتها منه. ويجب أن يكون كل من في السجلات قد وافق على ذلك الشخص.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>إظهار الكلمات</translation>
    </message>
    <message>
        <source>Test the recovery words first: nobody should rely on words never tried.</source>
        <translation>اختبر كلمات الاسترداد أولًا: ينبغي ألا يعتمد أحد على كلمات لم تُجرَّب قط.</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>عبارة مرور هذا الدرج</translation>
    </message>
    <message>
        <source>The words made before end with this, for this folder. They still open older copies of it.</source>
        <translation>تنتهي بهذا الكلمات التي أُنشئت من قبل، لهذا المجلد. ولا تزال تفتح نسخًا أقدم منه.</translation>
    </message>
    <message>
        <source>There are no recovery words yet: make some first.</source>
        <translation>لا توجد كلمات استرداد بعد: أنشئها أولًا.</translation>
    </message>
    <message>
        <source>They open this drawer when the passphrase is forgotten, or when the computer it is bound to is gone.</source>
        <translation>تفتح هذا الدرج عند نسيان عبارة المرور، أو عند ضياع الحاسوب المربوط به.</translation>
    </message>
    <message>
        <source>What shall open the backup?</source>
        <translation>ما الذي يفتح النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Whoever has the file and its passphrase reads all of it.</source>
        <translation>من لديه الملف وعبارة مروره يقرأ كل ما فيه.</translation>
    </message>
</context>
<context>
    <name>KnownVaults</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>No vault is remembered on this computer any more.</source>
        <translation>لم تعد أي خزنة محفوظة في ذاكرة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The list could not be written: it is as it was.</source>
        <translation>تعذرت كتابة القائمة: بقيت كما كانت.</translation>
    </message>
    <message>
        <source>Which vault?</source>
        <translation>أي خزنة؟</translation>
    </message>
    <message>
        <source>Whoever has this stick can see this list. Forgetting removes no vault.</source>
        <translation>كل من لديه ذاكرة USB هذه يستطيع رؤية هذه القائمة. النسيان لا يزيل أي خزنة.</translation>
    </message>
    <message>
        <source>Whoever uses this computer can see this list. Forgetting removes no vault.</source>
        <translation>كل من يستعمل هذا الحاسوب يستطيع رؤية هذه القائمة. النسيان لا يزيل أي خزنة.</translation>
    </message>
</context>
<context>
    <name>LabelQuestion</name>
    <message>
        <source>Keep the label</source>
        <translation>حفظ التسمية</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Only you see it: among your cards, and with the cases that came to this one.</source>
        <translation>أنت وحدك تراها: بين بطاقاتك، ومع الحالات التي وصلت إلى هذه البطاقة.</translation>
    </message>
    <message>
        <source>What do you call this card?</source>
        <translation>ماذا تسمّي هذه البطاقة؟</translation>
    </message>
    <message>
        <source>for HRC 61</source>
        <translation>للدورة 61 لمجلس حقوق الإنسان</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>يمكن تركه</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LanguageState</name>
    <message>
        <source>No native speaker has checked it yet: where words matter most, the English stands beside them.</source>
        <translation>لم يراجعها بعد ناطق أصلي باللغة: حيث تهم الكلمات أكثر من غيرها، تظهر الإنكليزية بجانبها.</translation>
    </message>
    <message>
        <source>{share} % is translated. The rest is in English.</source>
        <translation>تُرجم {share} %. والباقي بالإنكليزية.</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Which language?</source>
        <translation>أي لغة؟</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>يمكنك تغييرها في أي وقت.</translation>
    </message>
</context>
<context>
    <name>LastWord</name>
    <message>
        <source>I understand: everything else in this vault is lost</source>
        <translation>أفهم ذلك: يضيع كل ما عدا ذلك في هذه الخزنة</translation>
    </message>
    <message>
        <source>I understand: they are only in the file then</source>
        <translation>أفهم ذلك: لن تكون عندئذ إلا في الملف</translation>
    </message>
    <message>
        <source>Move and destroy</source>
        <translation>النقل والإتلاف</translation>
    </message>
    <message>
        <source>Move the rest, and destroy this vault?</source>
        <translation>هل تريد نقل الباقي وإتلاف هذه الخزنة؟</translation>
    </message>
    <message>
        <source>Remember which file it is, where it is, and what opens it: nothing here will tell you.</source>
        <translation>تذكّر أي ملف هو، وأين هو، وما الذي يفتحه: لا شيء هنا سيخبرك.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s) here?</source>
        <translation>
            <numerusform>هل تريد عدم إزالة أي سجل هنا؟</numerusform>
            <numerusform>هل تريد إزالة سجل واحد من هنا؟</numerusform>
            <numerusform>هل تريد إزالة سجلين من هنا؟</numerusform>
            <numerusform>هل تريد إزالة %n سجلات من هنا؟</numerusform>
            <numerusform>هل تريد إزالة %n سجلًا من هنا؟</numerusform>
            <numerusform>هل تريد إزالة %n سجل من هنا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>The file is read once more before anything goes.</source>
        <translation>يُقرأ الملف مرة أخرى قبل أن يزول شيء.</translation>
    </message>
    <message>
        <source>The file is read once more before anything goes. Then this vault is destroyed, with every drawer in it. Copies and backups elsewhere are not reached, and worn blocks of flash memory may survive.</source>
        <translation>يُقرأ الملف مرة أخرى قبل أن يزول شيء. ثم تُتلف هذه الخزنة بكل درج فيها. ولا يشمل ذلك النسخ والنسخ الاحتياطية في أماكن أخرى، وقد تبقى كتل مستهلكة في ذاكرة الفلاش.</translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation>الملف: {path}</translation>
    </message>
    <message>
        <source>The new vault: {path}</source>
        <translation>الخزنة الجديدة: {path}</translation>
    </message>
    <message>
        <source>When you are back: let the person hand it back to you, then Settings, Recovery and backup, “Bring records back”.</source>
        <translation>عندما تعود: دع الشخص يعيده إليك، ثم الإعدادات، «الاسترداد والنسخ الاحتياطي»، «استعادة السجلات».</translation>
    </message>
    <message>
        <source>When you are back: open the vault, then Settings, Recovery and backup, “Bring records back”.</source>
        <translation>عندما تعود: افتح الخزنة، ثم الإعدادات، «الاسترداد والنسخ الاحتياطي»، «استعادة السجلات».</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>A camera behind you sees everything. On Linux any program can take pictures of the screen.</source>
        <translation>آلة تصوير خلفك ترى كل شيء. وفي Linux يستطيع أي برنامج التقاط صور الشاشة.</translation>
    </message>
    <message>
        <source>A card that came to you through somebody else can be a false one. Compare the 40 digits with the focal point itself, by voice or in person.</source>
        <translation>البطاقة التي جاءتك عن طريق غيرك قد تكون مزيفة. قارن الأرقام الأربعين مع جهة الاتصال نفسها، بالصوت أو شخصيًا.</translation>
    </message>
    <message>
        <source>A child, or somebody who is held</source>
        <translation>طفل، أو شخص محتجز</translation>
    </message>
    <message>
        <source>A drawer for show</source>
        <translation>دُرج للعرض</translation>
    </message>
    <message>
        <source>A false card</source>
        <translation>بطاقة مزيفة</translation>
    </message>
    <message>
        <source>A focal point can listen, judge and pass on. It is no protection against violence, and it may not be able to help.</source>
        <translation>تستطيع جهة الاتصال أن تستمع وتقيّم وتنقل. وهي ليست حماية من العنف، وقد لا تستطيع المساعدة.</translation>
    </message>
    <message>
        <source>A focal point that is not honest</source>
        <translation>جهة اتصال غير أمينة</translation>
    </message>
    <message>
        <source>A forged answer</source>
        <translation>جواب مزوّر</translation>
    </message>
    <message>
        <source>A locked vault shows that there is a vault and how large it is. It does not show how many records it holds or what is in them.</source>
        <translation>الخزنة المقفلة تُظهر أن هناك خزنة وما حجمها. ولا تُظهر كم سجلًا فيها ولا ما فيها.</translation>
    </message>
    <message>
        <source>A program that spies on you</source>
        <translation>برنامج يتجسس عليك</translation>
    </message>
    <message>
        <source>A report made to do harm</source>
        <translation>تقرير صُنع للإضرار</translation>
    </message>
    <message>
        <source>A sealed file can be opened by the focal point it was made for, and not with your passphrase.</source>
        <translation>الملف المختوم تفتحه جهة الاتصال التي صُنع لها، ولا تفتحه عبارة مرورك.</translation>
    </message>
    <message>
        <source>A state that keeps your sealed files for twenty years</source>
        <translation>دولة تحتفظ بملفاتك المختومة عشرين سنة</translation>
    </message>
    <message>
        <source>A thief, or a repair shop</source>
        <translation>لص، أو محل تصليح</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>After it locks, what was open can no longer be read in its memory.</source>
        <translation>بعد أن تُقفل، لا يمكن قراءة ما كان مفتوحًا في ذاكرته.</translation>
    </message>
    <message>
        <source>After the lock, it finds nothing to read in the memory of this program.</source>
        <translation>بعد القفل، لا يجد ما يقرؤه في ذاكرة هذا البرنامج.</translation>
    </message>
    <message>
        <source>After you changed a passphrase or destroyed the vault, the old keys are no longer on an ordinary disk. Flash memory and copies in a cloud may keep them.</source>
        <translation>بعد أن تغيّر عبارة مرور أو تُتلف الخزنة، لا تعود المفاتيح القديمة موجودة على قرص عادي. وقد تحتفظ بها ذاكرة الفلاش والنسخ في سحابة.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Agree with a few people when they should hear from you.</source>
        <translation>اتفق مع بضعة أشخاص على متى ينبغي أن يسمعوا منك.</translation>
    </message>
    <message>
        <source>An answer counts only with the signature of the focal point, and for that one report.</source>
        <translation>لا يُعتدّ بجواب إلا بتوقيع جهة الاتصال، ولذلك التقرير وحده.</translation>
    </message>
    <message>
        <source>An informer in the room</source>
        <translation>مُخبر في القاعة</translation>
    </message>
    <message>
        <source>An officer at a border, with your device for ten minutes</source>
        <translation>موظف على الحدود، ومعه جهازك عشر دقائق</translation>
    </message>
    <message>
        <source>Ask again when something changes: an arrest, a release, a new law, a year.</source>
        <translation>اسأل من جديد عندما يتغير شيء: توقيف، إفراج، قانون جديد، سنة.</translation>
    </message>
    <message>
        <source>Ask for each use apart, with the sentence on the screen.</source>
        <translation>اسأل عن كل استعمال على حدة، بالجملة المعروضة على الشاشة.</translation>
    </message>
    <message>
        <source>Ask relatives, witnesses and colleagues themselves, one by one.</source>
        <translation>اسأل الأقارب والشهود والزملاء أنفسهم، واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Ask where nobody else can listen, and without hurry.</source>
        <translation>اسأل حيث لا يستطيع غيركم الاستماع، ومن دون عجلة.</translation>
    </message>
    <message>
        <source>Asking for consent</source>
        <translation>طلب الموافقة</translation>
    </message>
    <message>
        <source>At the border</source>
        <translation>على الحدود</translation>
    </message>
    <message>
        <source>Before a border</source>
        <translation>قبل الحدود</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation>قبل أن تغادر</translation>
    </message>
    <message>
        <source>Before, meanwhile and afterwards</source>
        <translation>قبل، وأثناء، وبعد</translation>
    </message>
    <message>
        <source>Carry the contacts you may need on paper.</source>
        <translation>احمل على الورق وسائل الاتصال التي قد تحتاج إليها.</translation>
    </message>
    <message>
        <source>Ctrl+L locks this window at once. Everything typed is saved before it goes.</source>
        <translation>Ctrl+L يقفل هذه النافذة فورًا. ويُحفظ كل ما كُتب قبل أن يختفي.</translation>
    </message>
    <message>
        <source>Decide beforehand, with people you trust and a lawyer if you can, what you will do when they go on asking. No record is worth your safety.</source>
        <translation>قرر مسبقًا، مع أشخاص تثق بهم ومحامٍ إن استطعت، ماذا ستفعل إذا واصلوا السؤال. لا سجل يستحق أن تخاطر بسلامتك.</translation>
    </message>
    <message>
        <source>Do not count on a second drawer to protect you under pressure. Somebody who knows this program knows that there can be another one.</source>
        <translation>لا تعتمد على دُرج ثانٍ ليحميك تحت الضغط. من يعرف هذا البرنامج يعرف أنه قد يوجد آخر.</translation>
    </message>
    <message>
        <source>Do not film them in return where that makes things worse or breaks the rules of the building.</source>
        <translation>لا تصوّرهم بالمقابل حيث يزيد ذلك الأمر سوءًا أو يخالف قواعد المبنى.</translation>
    </message>
    <message>
        <source>Do not say that there is only one drawer. Whoever knows this program knows that every vault has four, and a lie that is found out can cost more than silence.</source>
        <translation>لا تقل إنه لا يوجد إلا دُرج واحد. من يعرف هذا البرنامج يعلم أن لكل خزنة أربعة، والكذبة التي تنكشف قد تكلّف أكثر من الصمت.</translation>
    </message>
    <message>
        <source>Everybody can take a yes back at any time, without a reason. Tell them how to reach you.</source>
        <translation>يستطيع كل شخص أن يسحب «نعم» في أي وقت، بلا سبب. أخبره كيف يصل إليك.</translation>
    </message>
    <message>
        <source>Files from outside are read in a process that can reach no network, no program and no other file.</source>
        <translation>تُقرأ الملفات الواردة من الخارج في عملية لا تستطيع الوصول إلى شبكة ولا برنامج ولا ملف آخر.</translation>
    </message>
    <message>
        <source>Fill it with ordinary notes, over weeks, and open it now and then. Nothing from your real records, no invented report, and never leave it empty.</source>
        <translation>املأه بملاحظات عادية، على مدى أسابيع، وافتحه من حين إلى آخر. لا شيء من سجلاتك الحقيقية، ولا تقرير مختلق، ولا تتركه فارغًا أبدًا.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>أولًا</translation>
    </message>
    <message>
        <source>For a child, ask the guardian and the child. For somebody who is held, the family or the lawyer can tell what the person wanted.</source>
        <translation>لطفل، اسأل الوصي والطفل. ولشخص محتجز، تستطيع العائلة أو المحامي أن يقولا ماذا كان الشخص يريد.</translation>
    </message>
    <message>
        <source>From one copy they do not learn how many drawers you use. From two, taken at different times, they see which one changed.</source>
        <translation>من نسخة واحدة لا يعلمون كم درجًا تستعمل. ومن اثنتين أُخذتا في وقتين مختلفين، يرون أيها تغيّر.</translation>
    </message>
    <message>
        <source>If a card that you know is replaced by another one, the app says so.</source>
        <translation>إذا استُبدلت بطاقة تعرفها ببطاقة أخرى، يقول التطبيق ذلك.</translation>
    </message>
    <message>
        <source>If a device was seized</source>
        <translation>إذا صودر جهاز</translation>
    </message>
    <message>
        <source>If one was taken out of your sight, think of it as no longer safe, also when it comes back.</source>
        <translation>إذا أُبعد أحدها عن نظرك، فاعتبره غير آمن بعد ذلك، حتى عندما يعود.</translation>
    </message>
    <message>
        <source>If somebody films or photographs you</source>
        <translation>إذا صوّرك أحد أو سجّل لك فيديو</translation>
    </message>
    <message>
        <source>If somebody forces you to open the vault, another passphrase opens another drawer. It helps only if what is in it could be all there is.</source>
        <translation>إذا أجبرك أحد على فتح الخزنة، تفتح عبارة مرور أخرى درجًا آخر. ولا يفيد ذلك إلا إذا كان يمكن أن يكون ما فيه هو كل ما هناك.</translation>
    </message>
    <message>
        <source>If this vault was on it, or was opened under pressure</source>
        <translation>إذا كانت هذه الخزنة عليه، أو فُتحت تحت الضغط</translation>
    </message>
    <message>
        <source>If you are questioned</source>
        <translation>إذا استُجوبت</translation>
    </message>
    <message>
        <source>If you open a drawer, they see everything in it. Nobody can show them that there is no other.</source>
        <translation>إذا فتحت درجًا، فإنهم يرون كل ما فيه. ولا يستطيع أحد أن يُريهم أنه لا يوجد غيره.</translation>
    </message>
    <message>
        <source>If you were asked about other people, tick that this happened and tell them safely. Their names need not be in the record.</source>
        <translation>إذا سُئلت عن أشخاص آخرين، فضع علامة على أن ذلك حدث وأخبرهم بطريقة آمنة. ولا يلزم أن تكون أسماؤهم في السجل.</translation>
    </message>
    <message>
        <source>If your vault has to travel: Settings, Recovery and backup, Travel mode. Records leave in one sealed file before they go from here.</source>
        <translation>إذا كان على خزنتك أن تسافر: الإعدادات، «الاسترداد والنسخ الاحتياطي»، «وضع السفر». تخرج السجلات في ملف مختوم واحد قبل أن تزول من هنا.</translation>
    </message>
    <message>
        <source>In some places encryption, or a program like this one, may itself be against the law or look suspicious. Find out before you go.</source>
        <translation>في بعض الأماكن قد يكون التشفير، أو برنامج كهذا، مخالفًا للقانون أو يثير الشبهة. اعرف ذلك قبل أن تذهب.</translation>
    </message>
    <message>
        <source>Inside UN premises</source>
        <translation>داخل مباني الأمم المتحدة</translation>
    </message>
    <message>
        <source>It can pass on what it read. It cannot make it look as if you had sent that to somebody else.</source>
        <translation>تستطيع أن تنقل ما قرأته. ولا تستطيع أن تجعله يبدو كأنك أرسلته إلى غيرها.</translation>
    </message>
    <message>
        <source>It cannot bring back a forgotten passphrase. Recovery words, made before, can open the drawer without it.</source>
        <translation>لا يستطيع استعادة عبارة مرور منسية. كلمات الاسترداد المصنوعة مسبقًا تستطيع فتح الدرج من دونها.</translation>
    </message>
    <message>
        <source>It cannot call back what was sent. If somebody withdraws consent, those who hold a copy must be told.</source>
        <translation>لا يستطيع استرجاع ما أُرسل. إذا سحب شخص موافقته، فيجب إخبار من لديهم نسخة.</translation>
    </message>
    <message>
        <source>It cannot protect you on a device that somebody else controls or watches: they see what you see and type.</source>
        <translation>لا يستطيع أن يحميك على جهاز يتحكم فيه أو يراقبه غيرك: فهم يرون ما تراه وتكتبه.</translation>
    </message>
    <message>
        <source>It cannot surely destroy what was once stored: flash memory and SSDs may keep old copies.</source>
        <translation>لا يستطيع أن يُتلف بيقين ما خُزّن مرة: فقد تحتفظ ذاكرة الفلاش وأقراص SSD بنسخ قديمة.</translation>
    </message>
    <message>
        <source>It does not help on a device that was watched, where somebody saw you work in the other drawer.</source>
        <translation>لا يفيد على جهاز كان مراقَبًا، حيث رآك أحد تعمل في الدرج الآخر.</translation>
    </message>
    <message>
        <source>It does not stop a person who simply demands more passphrases, and no program can prove to them that there is none.</source>
        <translation>لا يوقف شخصًا يطلب ببساطة مزيدًا من عبارات المرور، ولا يستطيع أي برنامج أن يثبت له أنه لا يوجد غيرها.</translation>
    </message>
    <message>
        <source>It is their life and their risk. Nobody else can say yes for them, not even to help. The UN acts only on the consent of the person concerned.</source>
        <translation>هي حياتهم ومخاطرتهم. لا يستطيع غيرهم أن يقول نعم عنهم، ولو للمساعدة. ولا تتصرف الأمم المتحدة إلا بموافقة الشخص المعني.</translation>
    </message>
    <message>
        <source>It never uses the network.</source>
        <translation>لا يستعمل الشبكة أبدًا.</translation>
    </message>
    <message>
        <source>It sees everything that you seal to it, and nobody who did not agree.</source>
        <translation>ترى كل ما تختمه لها، ولا ترى أحدًا لم يوافق.</translation>
    </message>
    <message>
        <source>It sees that they are sealed files, when it got them, and about how large they are. Not who wrote them, nor for whom.</source>
        <translation>يرى أنها ملفات مختومة، ومتى حصل عليها، وحجمها التقريبي. لا من كتبها ولا لمن.</translation>
    </message>
    <message>
        <source>Its own passphrase, that shares nothing with the other, and that you can type.</source>
        <translation>عبارة مرور خاصة به، لا تشترك في شيء مع الأخرى، وتستطيع أنت كتابتها.</translation>
    </message>
    <message>
        <source>Keep them in your sight as far as you can.</source>
        <translation>أبقها تحت نظرك قدر ما تستطيع.</translation>
    </message>
    <message>
        <source>Leave a copy of the vault’s folder with somebody you trust, in case your device is kept for long. Nobody can open it without your passphrase.</source>
        <translation>اترك نسخة من مجلد الخزنة لدى شخص تثق به، لحالة احتجاز جهازك طويلًا. لا يستطيع أحد فتحها بلا عبارة مرورك.</translation>
    </message>
    <message>
        <source>Let it answer why you have this program. Think of your own answer before anybody asks.</source>
        <translation>اجعله يجيب عن سبب وجود هذا البرنامج لديك. فكّر في جوابك قبل أن يسأل أحد.</translation>
    </message>
    <message>
        <source>Let them say no. Do not ask twice to change a no.</source>
        <translation>دعهم يقولون لا. لا تسأل مرتين لتغيير «لا».</translation>
    </message>
    <message>
        <source>Make a new vault there, with a new passphrase.</source>
        <translation>أنشئ هناك خزنة جديدة، بعبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>More about it stands under Learn, and in the settings beside adding a drawer.</source>
        <translation>المزيد عن ذلك في «التعلّم»، وفي الإعدادات بجانب إضافة دُرج.</translation>
    </message>
    <message>
        <source>Never leave it empty: an empty drawer is an answer too.</source>
        <translation>لا تتركه فارغًا أبدًا: فالدرج الفارغ جواب أيضًا.</translation>
    </message>
    <message>
        <source>No invented report of what somebody did to you: it is read as a real one.</source>
        <translation>لا تقرير مختلق عما فعله أحد بك: فهو يُقرأ على أنه حقيقي.</translation>
    </message>
    <message>
        <source>No person, pseudonym, focal point or word from your real records: one of them leads to the others.</source>
        <translation>لا شخص ولا اسم مستعار ولا جهة اتصال ولا كلمة من سجلاتك الحقيقية: فواحد منها يقود إلى غيره.</translation>
    </message>
    <message>
        <source>No program knows whether a story is true.</source>
        <translation>لا يعلم أي برنامج إن كانت قصة صحيحة.</translation>
    </message>
    <message>
        <source>No record is worth your safety. Before you write something down or send it, ask: could this hurt me or somebody else?</source>
        <translation>لا سجل يستحق أن تخاطر بسلامتك. قبل أن تدوّن شيئًا أو ترسله، اسأل: هل يمكن أن يضرني هذا أو يضر غيري؟</translation>
    </message>
    <message>
        <source>Nobody’s name who could be asked about it.</source>
        <translation>لا اسم لأي شخص قد يُسأل عنه.</translation>
    </message>
    <message>
        <source>Not asked counts as no. If asking is too dangerous, do not ask: note that, and leave the person out.</source>
        <translation>عدم السؤال يُعدّ لا. إذا كان السؤال شديد الخطورة، فلا تسأل: دوّن ذلك، واستبعد الشخص.</translation>
    </message>
    <message>
        <source>Note the time, the place, the badge and the organisation on it.</source>
        <translation>دوّن الوقت والمكان والشارة والمنظمة المكتوبة عليها.</translation>
    </message>
    <message>
        <source>Officers at a border may be allowed to look through devices, to copy them or to keep them, or to ask for a passphrase. What they may do, and what happens if you refuse, differs from place to place and changes. Nothing here is legal advice: ask somebody who knows the law there.</source>
        <translation>قد يُسمح لموظفي الحدود بتصفّح الأجهزة أو نسخها أو الاحتفاظ بها، أو بطلب عبارة مرور. وما يجوز لهم، وما يحدث إذا رفضت، يختلف من مكان إلى آخر ويتغير. ليس هنا أي مشورة قانونية: اسأل من يعرف القانون هناك.</translation>
    </message>
    <message>
        <source>Once it is locked, nothing of yours is in the memory of the program, and it has written nothing readable elsewhere.</source>
        <translation>بعد القفل، لا يوجد شيء لك في ذاكرة البرنامج، ولم يكتب شيئًا مقروءًا في مكان آخر.</translation>
    </message>
    <message>
        <source>Only what people agreed to goes into a sealed file. No answer counts as no.</source>
        <translation>لا يدخل في ملف مختوم إلا ما وافق عليه الأشخاص. وعدم الجواب يُعدّ لا.</translation>
    </message>
    <message>
        <source>Open it and write in it now and then. A last entry that is old, on a computer that was used yesterday, is a reason to ask for more.</source>
        <translation>افتحه واكتب فيه من حين إلى آخر. آخر تدوين قديم على حاسوب استُعمل أمس سبب لطلب المزيد.</translation>
    </message>
    <message>
        <source>Ordinary notes of yours that you would not like to show, and could: a diary of a journey, appointments, money, health, a quarrel.</source>
        <translation>ملاحظات عادية لك لا تحب عرضها، ويمكنك ذلك: يوميات رحلة، مواعيد، مال، صحة، خلاف.</translation>
    </message>
    <message>
        <source>Photographs, badges, webcasts</source>
        <translation>الصور والشارات والبث على الإنترنت</translation>
    </message>
    <message>
        <source>Real names show only when you ask for them, for half a minute.</source>
        <translation>لا تظهر الأسماء الحقيقية إلا عندما تطلبها، نصف دقيقة.</translation>
    </message>
    <message>
        <source>Say what cannot be promised: safety, a result, or that what was sent comes back.</source>
        <translation>اذكر ما لا يمكن الوعد به: السلامة، أو نتيجة، أو استرجاع ما أُرسل.</translation>
    </message>
    <message>
        <source>Say who will see it, and that a letter to the Government with a name tells the Government who it is.</source>
        <translation>اذكر من سيراه، وأن رسالة إلى الحكومة فيها اسم تخبر الحكومة من هو.</translation>
    </message>
    <message>
        <source>Some secretariats confirm to a State whether the people on its list are accredited. Treaty bodies say that they never do.</source>
        <translation>بعض الأمانات تؤكد لدولة ما إذا كان الأشخاص في قائمتها معتمدين. وتقول هيئات المعاهدات إنها لا تفعل ذلك أبدًا.</translation>
    </message>
    <message>
        <source>Somebody who examines a copy of your disk, or two</source>
        <translation>من يفحص نسخة من قرصك، أو نسختين</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>الكلام العلني</translation>
    </message>
    <message>
        <source>Switch devices off completely before you arrive.</source>
        <translation>أوقف الأجهزة تمامًا قبل أن تصل.</translation>
    </message>
    <message>
        <source>Taking it back asks those who have it to stop. It cannot delete what they hold, and what was published stays published.</source>
        <translation>السحب يطلب ممن لديهم التقرير أن يتوقفوا. ولا يستطيع حذف ما لديهم، وما نُشر يبقى منشورًا.</translation>
    </message>
    <message>
        <source>Tell UN security, the secretariat of the meeting and your focal point: all three.</source>
        <translation>أخبر أمن الأمم المتحدة وأمانة الاجتماع وجهة الاتصال: الثلاثة كلهم.</translation>
    </message>
    <message>
        <source>Tell your focal point, so that they expect new keys.</source>
        <translation>أخبر جهة الاتصال، حتى تتوقع مفاتيح جديدة.</translation>
    </message>
    <message>
        <source>Ten people, one by one</source>
        <translation>عشرة أشخاص، واحدًا واحدًا</translation>
    </message>
    <message>
        <source>The app cannot know whether somebody forces the focal point to sign.</source>
        <translation>لا يستطيع التطبيق أن يعلم إن كان أحد يجبر جهة الاتصال على التوقيع.</translation>
    </message>
    <message>
        <source>The files do not say which drawers are used. Two copies of the folder from different days, an examination of the disk, quick notes that wait, or recovery papers can.</source>
        <translation>لا تقول الملفات أي الأدراج مستعمل. أما نسختان من المجلد من يومين مختلفين، أو فحص القرص، أو ملاحظات سريعة منتظرة، أو أوراق استرداد، فقد تقول.</translation>
    </message>
    <message>
        <source>The person decides</source>
        <translation>الشخص هو من يقرر</translation>
    </message>
    <message>
        <source>They are made to withstand quantum computers, as far as these are known. If the key of the focal point is ever found, they can be read.</source>
        <translation>صُنعت لتصمد أمام الحواسيب الكمومية، بقدر ما هي معروفة. وإذا عُثر يومًا على مفتاح جهة الاتصال، أمكنت قراءتها.</translation>
    </message>
    <message>
        <source>They can guess your passphrase as often as they like. Six words drawn by lot are out of their reach; a short one is not.</source>
        <translation>يستطيعون تخمين عبارة مرورك كما يشاؤون. ست كلمات مسحوبة بالقرعة بعيدة عن متناولهم؛ وعبارة قصيرة ليست كذلك.</translation>
    </message>
    <message>
        <source>They cannot change a record without the app noticing. They can put back a whole older copy: look at the day it was last saved.</source>
        <translation>لا يستطيعون تغيير سجل من دون أن يلاحظ التطبيق. ويستطيعون إعادة نسخة أقدم كاملة: انظر إلى يوم آخر حفظ.</translation>
    </message>
    <message>
        <source>They see that there is a vault, and how large it is. They do not see how many drawers you use, or which one you opened last.</source>
        <translation>يرون أن هناك خزنة، وما حجمها. ولا يرون كم درجًا تستعمل، ولا أيها فتحت أخيرًا.</translation>
    </message>
    <message>
        <source>They see what is on the screen. Ctrl+L locks, from everywhere. Held for a second, Escape also hides the window.</source>
        <translation>يرون ما على الشاشة. Ctrl+L يقفل من كل مكان. والضغط على Escape ثانية واحدة يخفي النافذة أيضًا.</translation>
    </message>
    <message>
        <source>Think of everything on it as copied or read, and of the device as no longer safe, even when it comes back and looks the same.</source>
        <translation>اعتبر كل ما عليه منسوخًا أو مقروءًا، والجهاز غير آمن بعد ذلك، حتى عندما يعود ويبدو كما كان.</translation>
    </message>
    <message>
        <source>Think of it as copied</source>
        <translation>اعتبره منسوخًا</translation>
    </message>
    <message>
        <source>Think of who else may be exposed, and tell them in a safe way. Do not write a list of their names.</source>
        <translation>فكّر فيمن قد يكون معرّضًا أيضًا، وأخبرهم بطريقة آمنة. لا تكتب قائمة بأسمائهم.</translation>
    </message>
    <message>
        <source>Travel with a device that has nothing on it.</source>
        <translation>سافر بجهاز ليس عليه شيء.</translation>
    </message>
    <message>
        <source>Use a passphrase on your devices, not a finger or a face.</source>
        <translation>استعمل عبارة مرور على أجهزتك، لا إصبعًا ولا وجهًا.</translation>
    </message>
    <message>
        <source>Use another device from now on.</source>
        <translation>استعمل جهازًا آخر من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Verify a focal point before you send</source>
        <translation>تحقق من جهة الاتصال قبل أن ترسل</translation>
    </message>
    <message>
        <source>What a finder sees</source>
        <translation>ما يراه من يعثر عليه</translation>
    </message>
    <message>
        <source>What belongs in it</source>
        <translation>ما مكانه فيه</translation>
    </message>
    <message>
        <source>What is said in a webcast cannot be taken back. Reviews by treaty bodies are always webcast. Ask people before you mention them.</source>
        <translation>ما يقال في بث على الإنترنت لا يمكن سحبه. واستعراضات هيئات المعاهدات تُبث دائمًا على الإنترنت. اسأل الأشخاص قبل أن تذكرهم.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>ما لا يستطيعه</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>What never belongs in it</source>
        <translation>ما لا مكان له فيه أبدًا</translation>
    </message>
    <message>
        <source>What the law may say</source>
        <translation>ما قد يقوله القانون</translation>
    </message>
    <message>
        <source>What this app can and cannot do</source>
        <translation>ما يستطيعه هذا التطبيق وما لا يستطيعه</translation>
    </message>
    <message>
        <source>What to carry, and what to leave</source>
        <translation>ما تحمله وما تتركه</translation>
    </message>
    <message>
        <source>What to do, in which order</source>
        <translation>ماذا تفعل، وبأي ترتيب</translation>
    </message>
    <message>
        <source>What to put in it, and what it cannot do</source>
        <translation>ما تضعه فيه، وما لا يستطيعه</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>ماذا تقول</translation>
    </message>
    <message>
        <source>What you write and the files you add are kept encrypted. Without the passphrase nobody reads them, neither we nor the focal point.</source>
        <translation>ما تكتبه والملفات التي تضيفها تُحفظ مشفّرة. ومن دون عبارة المرور لا يقرؤها أحد، لا نحن ولا جهة الاتصال.</translation>
    </message>
    <message>
        <source>Whatever you carry across a border may be copied, read or kept. The safest vault is the one that does not travel.</source>
        <translation>كل ما تحمله عبر حدود قد يُنسخ أو يُقرأ أو يُحتجز. الخزنة الأكثر أمانًا هي التي لا تسافر.</translation>
    </message>
    <message>
        <source>When you ask</source>
        <translation>عندما تسأل</translation>
    </message>
    <message>
        <source>Where its protection ends</source>
        <translation>حيث تنتهي حمايته</translation>
    </message>
    <message>
        <source>Where using encryption is held against you, having one drawer is held against you as well.</source>
        <translation>حيث يُحتج عليك باستعمال التشفير، يُحتج عليك بدُرج واحد أيضًا.</translation>
    </message>
    <message>
        <source>While the vault is open, it may see what you see and type. If it controls the computer, nothing helps: use another one.</source>
        <translation>ما دامت الخزنة مفتوحة، قد يرى ما تراه وتكتبه. وإذا كان يتحكم في الحاسوب، فلا شيء يفيد: استعمل غيره.</translation>
    </message>
    <message>
        <source>While the vault is open, screen readers and other aids of the desktop can read its text. So can programs that pretend to be one.</source>
        <translation>ما دامت الخزنة مفتوحة، تستطيع قارئات الشاشة وغيرها من وسائل المساعدة في سطح المكتب قراءة نصها. وكذلك برامج تتظاهر بأنها منها.</translation>
    </message>
    <message>
        <source>Who may look, and what they see</source>
        <translation>من قد ينظر، وماذا يرى</translation>
    </message>
    <message>
        <source>Whoever made it can read what you seal to it. So compare the 40 digits, by voice or in person, before you send.</source>
        <translation>من صنعها يستطيع قراءة ما تختمه لها. لذلك قارن الأرقام الأربعين، بالصوت أو شخصيًا، قبل أن ترسل.</translation>
    </message>
    <message>
        <source>Whose story it is, and who decides</source>
        <translation>قصة من هي، ومن يقرر</translation>
    </message>
    <message>
        <source>Write down what you were asked while you remember it. You can stop at any point; nothing has to be complete.</source>
        <translation>دوّن ما سُئلت عنه ما دمت تتذكره. يمكنك التوقف في أي موضع؛ ولا يلزم أن يكتمل شيء.</translation>
    </message>
    <message>
        <source>Written over weeks, not in one evening. Each entry shows when it was made.</source>
        <translation>مكتوب على مدى أسابيع، لا في أمسية واحدة. كل تدوين يبيّن متى كُتب.</translation>
    </message>
    <message>
        <source>You come first</source>
        <translation>أنت أولًا</translation>
    </message>
    <message>
        <source>You do not have to tell it all again. A statement that exists already can be added as evidence.</source>
        <translation>لا يلزمك أن ترويه كله من جديد. يمكن إضافة إفادة موجودة دليلًا.</translation>
    </message>
    <message>
        <source>“My device was out of my sight…”, below the list of these pages, leads through all of it, one thing at a time.</source>
        <translation>«غاب جهازي عن نظري…»، تحت قائمة هذه الصفحات، يقودك في ذلك كله، شيئًا واحدًا في كل مرة.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>A practice vault is for fiction only, and marked everywhere. What you typed here is saved, and this vault stays as it is.</source>
        <translation>خزنة التدريب للقصص الخيالية فقط، ومعلَّمة في كل مكان. يُحفظ ما كتبته هنا، وتبقى هذه الخزنة كما هي.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Lock and go on</source>
        <translation>القفل والمتابعة</translation>
    </message>
    <message>
        <source>Lock this vault and make a practice vault?</source>
        <translation>هل تريد قفل هذه الخزنة وإنشاء خزنة تدريب؟</translation>
    </message>
    <message>
        <source>My device was out of my sight…</source>
        <translation>غاب جهازي عن نظري…</translation>
    </message>
    <message>
        <source>Prepare a journey…</source>
        <translation>إعداد رحلة…</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Start a practice vault…</source>
        <translation>بدء خزنة تدريب…</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A case in it speaks of health, a child, sexual violence or somebody who is detained. Read the text once more: what is not needed is better left out.</source>
        <translation>حالة فيه تتحدث عن صحة أو طفل أو عنف جنسي أو شخص محتجز. اقرأ النص مرة أخرى: ما ليس لازمًا فالأفضل تركه.</translation>
    </message>
    <message>
        <source>Does this really leave?</source>
        <translation>هل يخرج هذا فعلًا؟</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>يخرج</translation>
    </message>
    <message>
        <source>It stays here</source>
        <translation>يبقى هنا</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters.</source>
        <translation>ليس في هذا الحاسوب خط لبعض حروفه.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>أين تريد وضع الملف؟</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>يُكتب الملف</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>يوجد {file} الآن خارج الخزنة، مفتوحًا للجميع.</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>consent withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>everybody agreed to be sent</source>
        <translation>وافق الجميع على الإرسال</translation>
    </message>
    <message>
        <source>nobody agreed to be sent</source>
        <translation>لم يوافق أحد على الإرسال</translation>
    </message>
    <message>
        <source>not asked for consent</source>
        <translation>لم تُطلب الموافقة</translation>
    </message>
    <message>
        <source>some agreed to be sent, or only under a condition</source>
        <translation>وافق بعضهم على الإرسال، أو بشرط فقط</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>No record contains all of these words.</source>
        <translation>لا يوجد سجل يحتوي على هذه الكلمات كلها.</translation>
    </message>
    <message>
        <source>No record fits all of this.</source>
        <translation>لا يوجد سجل يطابق هذا كله.</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>لا يوجد سجل في هذه الحالة.</translation>
    </message>
    <message>
        <source>Nothing is written down yet. A first record takes about a minute.</source>
        <translation>لم يُدوَّن شيء بعد. السجل الأول يستغرق نحو دقيقة.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>عرض كل السجلات</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LostKeys</name>
    <message>
        <source>Add the card of the focal point first, and compare it.</source>
        <translation>أضف بطاقة جهة الاتصال أولًا، وقارنها.</translation>
    </message>
</context>
<context>
    <name>LostVaultQuestion</name>
    <message>
        <source>Choose a focal point</source>
        <translation>اختر جهة اتصال</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Ids of the reports</source>
        <translation>معرّفات التقارير</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The focal point can read the id of a report to you. They see that this vault did not seal it, and will ask you in another way before they answer to the new key.</source>
        <translation>تستطيع جهة الاتصال أن تقرأ لك معرّف تقرير. وهي ترى أن هذه الخزنة لم تختمه، وستسألك بطريقة أخرى قبل أن تجيب بالمفتاح الجديد.</translation>
    </message>
    <message>
        <source>Which reports did the lost vault seal?</source>
        <translation>أي تقارير ختمتها الخزنة الضائعة؟</translation>
    </message>
    <message>
        <source>Who has them</source>
        <translation>من لديه هذه التقارير</translation>
    </message>
    <message>
        <source>one a line, 32 letters and digits each</source>
        <translation>واحد في كل سطر، 32 حرفًا ورقمًا لكل منها</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notebook</source>
        <translation>دفتر ملاحظات</translation>
    </message>
</context>
<context>
    <name>MakeBackup</name>
    <message>
        <source>Looking at who agreed</source>
        <translation>يُنظر فيمن وافق</translation>
    </message>
    <message>
        <source>The passphrase opens the backup.</source>
        <translation>عبارة المرور تفتح النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The place is too small: {size} are needed. Nothing was written. Choose another one.</source>
        <translation>المكان صغير: يلزم {size}. لم يُكتب شيء. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>This does not open it. If you no longer know the passphrase, destroy the file and make another backup.</source>
        <translation>هذه لا تفتحها. إذا لم تعد تعرف عبارة المرور، فأتلف الملف واصنع نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>تُجرَّب عبارة المرور</translation>
    </message>
    <message>
        <source>Where shall the backup be put?</source>
        <translation>أين تريد وضع النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Writing the backup, and reading it back</source>
        <translation>تُكتب النسخة الاحتياطية وتُعاد قراءتها</translation>
    </message>
</context>
<context>
    <name>MakeRecovery</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Keep the papers: these words may be in force, and the earlier ones ended. Test them in Settings.</source>
        <translation>احتفظ بالأوراق: قد تكون هذه الكلمات سارية، والسابقة منتهية. اختبرها في الإعدادات.</translation>
    </message>
    <message>
        <source>Making recovery words</source>
        <translation>تُنشأ كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Putting the words in force</source>
        <translation>تُجعل الكلمات سارية</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop before the words are in force?</source>
        <translation>هل تريد التوقف قبل أن تصبح الكلمات سارية؟</translation>
    </message>
    <message>
        <source>Test them within the next days: type them as if you had to.</source>
        <translation>اختبرها خلال الأيام القادمة: اكتبها كما لو كنت مضطرًا.</translation>
    </message>
    <message>
        <source>The recovery words are in force.</source>
        <translation>كلمات الاسترداد سارية.</translation>
    </message>
    <message>
        <source>They open nothing then. Destroy what you have written down, so that nobody relies on it. What was in force before stays.</source>
        <translation>لن تفتح عندئذ شيئًا. أتلف ما كتبته، حتى لا يعتمد عليه أحد. وما كان ساريًا من قبل يبقى.</translation>
    </message>
    <message>
        <source>This drawer is bound to this computer, and these words were never tested. Test them now: if one of them is written down wrong and the computer is lost, nothing opens the drawer.</source>
        <translation>هذا الدرج مربوط بهذا الحاسوب، وهذه الكلمات لم تُختبر قط. اختبرها الآن: إذا كُتبت إحداها خطأ وضاع الحاسوب، فلن يفتح الدرج شيء.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>هذه ليست عبارة مرور هذا الدرج.</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>لم يُختَر أي سجل</numerusform>
            <numerusform>اختير سجل واحد</numerusform>
            <numerusform>اختير سجلان</numerusform>
            <numerusform>اختيرت %n سجلات</numerusform>
            <numerusform>اختير %n سجلًا</numerusform>
            <numerusform>اختير %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء اختيار الكل</translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)…</source>
        <translation>
            <numerusform>لا سجلات للإرسال…</numerusform>
            <numerusform>إرسال سجل واحد…</numerusform>
            <numerusform>إرسال سجلين…</numerusform>
            <numerusform>إرسال %n سجلات…</numerusform>
            <numerusform>إرسال %n سجلًا…</numerusform>
            <numerusform>إرسال %n سجل…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>%n answer(s) lie in {folder}</source>
        <translation>
            <numerusform>لا أجوبة في {folder}</numerusform>
            <numerusform>جواب واحد موجود في {folder}</numerusform>
            <numerusform>جوابان موجودان في {folder}</numerusform>
            <numerusform>%n أجوبة موجودة في {folder}</numerusform>
            <numerusform>%n جوابًا موجودة في {folder}</numerusform>
            <numerusform>%n جواب موجودة في {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be answered</source>
        <translation>
            <numerusform>يمكن الإجابة عن الكل</numerusform>
            <numerusform>واحدة لا يمكن الإجابة عنها</numerusform>
            <numerusform>اثنتان لا يمكن الإجابة عنهما</numerusform>
            <numerusform>%n لا يمكن الإجابة عنها</numerusform>
            <numerusform>%n لا يمكن الإجابة عنها</numerusform>
            <numerusform>%n لا يمكن الإجابة عنها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا حالات (%n)</numerusform>
            <numerusform>حالة واحدة (%n)</numerusform>
            <numerusform>حالتان (%n)</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالة</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>12 April 2026</source>
        <translation>12 نيسان/أبريل 2026</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n case(s)</source>
        <translation>
            <numerusform>لا حالات للإجابة عنها</numerusform>
            <numerusform>الإجابة عن حالة واحدة</numerusform>
            <numerusform>الإجابة عن حالتين</numerusform>
            <numerusform>الإجابة عن %n حالات</numerusform>
            <numerusform>الإجابة عن %n حالة</numerusform>
            <numerusform>الإجابة عن %n حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer {number}: {file}</source>
        <translation>الجواب {number}: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Each sender gets a sealed file of their own, which nobody else can open. No file says anything about the others.</source>
        <translation>يحصل كل مرسل على ملف مختوم خاص به، لا يستطيع غيره فتحه. ولا يقول أي ملف شيئًا عن الآخرين.</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>الحالة الراهنة الجديدة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not reached: it was stopped before.</source>
        <translation>لم يُصل إليها: توقف العمل قبل ذلك.</translation>
    </message>
    <message>
        <source>Read it as one of them gets it</source>
        <translation>قراءته كما يصل إلى أحدهم</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>تُقرأ الحالات</translation>
    </message>
    <message>
        <source>Seal the answers…</source>
        <translation>ختم الأجوبة…</translation>
    </message>
    <message>
        <source>Sealing answers</source>
        <translation>تُختم الأجوبة</translation>
    </message>
    <message>
        <source>We write again by</source>
        <translation>نكتب من جديد بحلول</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>ما يقال</translation>
    </message>
    <message>
        <source>What this sender reads</source>
        <translation>ما يقرؤه هذا المرسل</translation>
    </message>
    <message>
        <source>Where shall the answer files be put?</source>
        <translation>أين تريد وضع ملفات الأجوبة؟</translation>
    </message>
    <message>
        <source>Words for answers…</source>
        <translation>كلمات للأجوبة…</translation>
    </message>
    <message>
        <source>Words for {language}</source>
        <translation>كلمات بلغة {language}</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>اكتب يومًا واحدًا، مثل 12 نيسان/أبريل 2026.</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>يمكن تركه</translation>
    </message>
    <message>
        <source>{cases}; there are none in it, so they get {language}</source>
        <translation>{cases}؛ لا توجد كلمات بها، فتصلهم بلغة {language}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا شيء غيرها (%n)</numerusform>
            <numerusform>… وواحدة أخرى (%n)</numerusform>
            <numerusform>… واثنتان أخريان (%n)</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Contact back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Letter to Government</source>
        <translation>رسالة إلى الحكومة</translation>
    </message>
    <message>
        <source>Publish name</source>
        <translation>نشر الاسم</translation>
    </message>
    <message>
        <source>Read and keep</source>
        <translation>القراءة والحفظ</translation>
    </message>
    <message>
        <source>Shift and the arrows choose several uses</source>
        <translation>مفتاح Shift والأسهم لاختيار عدة استعمالات</translation>
    </message>
    <message>
        <source>UN report, no name</source>
        <translation>تقرير الأمم المتحدة، بلا اسم</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>موظفو الأمم المتحدة، بسرّية</translation>
    </message>
    <message>
        <source>What each person agreed to</source>
        <translation>ما وافق عليه كل شخص</translation>
    </message>
    <message>
        <source>{answer}: “{condition}”</source>
        <translation>{answer}: «{condition}»</translation>
    </message>
    <message>
        <source>{use}: ask again, the day for it has passed</source>
        <translation>{use}: السؤال من جديد، فات يومه</translation>
    </message>
    <message>
        <source>{use}: in some places only</source>
        <translation>{use}: في بعض المواضع فقط</translation>
    </message>
    <message>
        <source>{use}: it was too risky to ask</source>
        <translation>{use}: كان السؤال شديد الخطورة</translation>
    </message>
    <message>
        <source>{use}: no</source>
        <translation>{use}: لا</translation>
    </message>
    <message>
        <source>{use}: not asked</source>
        <translation>{use}: لم يُسأل</translation>
    </message>
    <message>
        <source>{use}: only if a condition is met</source>
        <translation>{use}: فقط إذا تحقق شرط</translation>
    </message>
    <message>
        <source>{use}: taken back</source>
        <translation>{use}: سُحب</translation>
    </message>
    <message>
        <source>{use}: yes</source>
        <translation>{use}: نعم</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من قِبل</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>يظهر باسم</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>ما يجوز استعماله فيه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A Linux kernel of today has both.</source>
        <translation>نواة Linux الحديثة فيها كلاهما.</translation>
    </message>
    <message>
        <source>A PDF can only be made in the window.</source>
        <translation>لا يمكن إعداد PDF إلا في النافذة.</translation>
    </message>
    <message>
        <source>A backup brings it back.</source>
        <translation>نسخة احتياطية تعيده.</translation>
    </message>
    <message>
        <source>A card is handed over to a person card; this one is a focal point’s.</source>
        <translation>تُسلَّم البطاقة إلى بطاقة شخص؛ وهذه بطاقة جهة اتصال.</translation>
    </message>
    <message>
        <source>A card is valid for one to 24 months.</source>
        <translation>تصلح البطاقة من شهر واحد إلى 24 شهرًا.</translation>
    </message>
    <message>
        <source>A code has 40 digits. You typed {digits}.</source>
        <translation>للرمز 40 رقمًا. كتبت {digits}.</translation>
    </message>
    <message>
        <source>A coding cannot be kept like this.</source>
        <translation>لا يمكن حفظ ترميز على هذا النحو.</translation>
    </message>
    <message>
        <source>A consent here is not the last one that was recorded.</source>
        <translation>هناك موافقة هنا ليست آخر ما دُوّن.</translation>
    </message>
    <message>
        <source>A consent or a contact in it may be an old one. If this is a copy, lock the vault it was made of and copy the folder again; else put the whole folder back from a copy.</source>
        <translation>قد تكون موافقة أو وسيلة اتصال فيه قديمة. إذا كانت هذه نسخة، فاقفل الخزنة التي صُنعت منها وانسخ المجلد من جديد؛ وإلا فأعد المجلد كاملًا من نسخة.</translation>
    </message>
    <message>
        <source>A draft is about 1 to {limit} cases.</source>
        <translation>المسودة عن 1 إلى {limit} حالات.</translation>
    </message>
    <message>
        <source>A drawer that only opens on this computer would be left without recovery words.</source>
        <translation>سيبقى درج لا يُفتح إلا على هذا الحاسوب من دون كلمات استرداد.</translation>
    </message>
    <message>
        <source>A file cannot be called “-”.</source>
        <translation>لا يمكن تسمية ملف «-».</translation>
    </message>
    <message>
        <source>A file in the backup has the mark of another file here.</source>
        <translation>لملف في النسخة الاحتياطية رمز ملف آخر هنا.</translation>
    </message>
    <message>
        <source>A file in the inbox is no ordinary one, or has another name elsewhere.</source>
        <translation>ملف في الوارد ليس ملفًا عاديًا، أو له اسم آخر في مكان آخر.</translation>
    </message>
    <message>
        <source>A file in the inbox is not made as a note is.</source>
        <translation>ملف في الوارد لم يُصنع كما تُصنع الملاحظة.</translation>
    </message>
    <message>
        <source>A file in the inbox is not signed by whom it says.</source>
        <translation>ملف في الوارد ليس موقّعًا ممن يقول إنه منه.</translation>
    </message>
    <message>
        <source>A file in the inbox is sealed to this drawer, but is no quick note.</source>
        <translation>ملف في الوارد مختوم لهذا الدرج، لكنه ليس ملاحظة سريعة.</translation>
    </message>
    <message>
        <source>A file in the vault is damaged.</source>
        <translation>ملف في الخزنة تالف.</translation>
    </message>
    <message>
        <source>A file leaves as a cleaned copy, as it is, or not at all.</source>
        <translation>يخرج الملف نسخة منظَّفة، أو كما هو، أو لا يخرج إطلاقًا.</translation>
    </message>
    <message>
        <source>A file of more than 64 GiB cannot be taken in.</source>
        <translation>لا يمكن إدخال ملف أكبر من 64 GiB.</translation>
    </message>
    <message>
        <source>A file of the vault has the wrong size: {file}.</source>
        <translation>لملف في الخزنة حجم خاطئ: {file}.</translation>
    </message>
    <message>
        <source>A file of the vault was enlarged from outside.</source>
        <translation>كُبّر ملف في الخزنة من الخارج.</translation>
    </message>
    <message>
        <source>A file of {needed} bytes cannot be kept there.</source>
        <translation>لا يمكن حفظ ملف من {needed} بايت هناك.</translation>
    </message>
    <message>
        <source>A file or folder is no longer there.</source>
        <translation>لم يعد ملف أو مجلد موجودًا.</translation>
    </message>
    <message>
        <source>A file was added to what was sealed, or the files were put in other order.</source>
        <translation>أُضيف ملف إلى ما خُتم، أو رُتّبت الملفات ترتيبًا آخر.</translation>
    </message>
    <message>
        <source>A focal point could not read this report.</source>
        <translation>لن تستطيع جهة الاتصال قراءة هذا التقرير.</translation>
    </message>
    <message>
        <source>A journey was begun from this drawer and not brought to its end.</source>
        <translation>بدأت رحلة من هذا الدرج ولم تُنهَ.</translation>
    </message>
    <message>
        <source>A line on the card is empty, too long, or holds a sign that is not allowed.</source>
        <translation>سطر في البطاقة فارغ، أو طويل جدًا، أو فيه رمز غير مسموح به.</translation>
    </message>
    <message>
        <source>A mistake of this program kept this file out ({kind}, {place}).</source>
        <translation>خطأ في هذا البرنامج منع دخول هذا الملف ({kind}، {place}).</translation>
    </message>
    <message>
        <source>A note in the inbox does not open, although notes are sealed to this drawer: somebody put it there, or exchanged the key for a time.</source>
        <translation>ملاحظة في الوارد لا تُفتح، مع أن الملاحظات مختومة لهذا الدرج: وضعها أحد هناك، أو بدّل المفتاح مؤقتًا.</translation>
    </message>
    <message>
        <source>A note takes {limit} MB at most.</source>
        <translation>تأخذ الملاحظة {limit} MB على الأكثر.</translation>
    </message>
    <message>
        <source>A note takes {limit} files at most.</source>
        <translation>تأخذ الملاحظة {limit} ملفات على الأكثر.</translation>
    </message>
    <message>
        <source>A note was being written, and could not be saved when nobody was there.</source>
        <translation>كانت ملاحظة تُكتب، ولم يمكن حفظها حين لم يكن أحد هناك.</translation>
    </message>
    <message>
        <source>A part of the record carries a mark that is not allowed.</source>
        <translation>جزء من السجل يحمل رمزًا غير مسموح به.</translation>
    </message>
    <message>
        <source>A part of the vault is damaged.</source>
        <translation>جزء من الخزنة تالف.</translation>
    </message>
    <message>
        <source>A part of the vault is missing.</source>
        <translation>جزء من الخزنة ناقص.</translation>
    </message>
    <message>
        <source>A part of this film was cut off only in what is played: it is still in the file.</source>
        <translation>قُطع جزء من هذا الفيديو عند التشغيل فقط: ما زال في الملف.</translation>
    </message>
    <message>
        <source>A person card belongs to one person: it is not handed over.</source>
        <translation>بطاقة الشخص تخص شخصًا واحدًا: لا تُسلَّم.</translation>
    </message>
    <message>
        <source>A picture taken from the film can be cleaned.</source>
        <translation>يمكن تنظيف صورة مأخوذة من الفيديو.</translation>
    </message>
    <message>
        <source>A practice note does not come into a real vault, nor a real one into practice.</source>
        <translation>لا تدخل ملاحظة تدريب في خزنة حقيقية، ولا ملاحظة حقيقية في التدريب.</translation>
    </message>
    <message>
        <source>A program that converts films makes an MP4 with H.264 of it, which can be cleaned.</source>
        <translation>برنامج لتحويل الفيديو يصنع منه MP4 مع H.264، وهذا يمكن تنظيفه.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>ينقص سبب.</translation>
    </message>
    <message>
        <source>A record was changed after it was sealed.</source>
        <translation>غُيّر سجل بعد ختمه.</translation>
    </message>
    <message>
        <source>A report holds one to 1,000 records, each once.</source>
        <translation>يحتوي التقرير على سجل واحد إلى 1,000 سجل، كل منها مرة واحدة.</translation>
    </message>
    <message>
        <source>A report is opened under Inbox, by the focal point.</source>
        <translation>يُفتح التقرير في «الوارد»، من قِبل جهة الاتصال.</translation>
    </message>
    <message>
        <source>A successor has the role of the card it follows.</source>
        <translation>للخلف دور البطاقة التي يخلفها.</translation>
    </message>
    <message>
        <source>A vault cannot grow like that.</source>
        <translation>لا يمكن أن تكبر الخزنة على هذا النحو.</translation>
    </message>
    <message>
        <source>A vault cannot have this size.</source>
        <translation>لا يمكن أن يكون للخزنة هذا الحجم.</translation>
    </message>
    <message>
        <source>A vault has four drawers, and all four are in use.</source>
        <translation>للخزنة أربعة أدراج، والأربعة كلها مستعملة.</translation>
    </message>
    <message>
        <source>A vault has one to four passphrases.</source>
        <translation>للخزنة عبارة مرور واحدة إلى أربع عبارات.</translation>
    </message>
    <message>
        <source>A version of this record is damaged and cannot be read.</source>
        <translation>إصدار من هذا السجل تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>A word of this share is wrong, probably word {place}.</source>
        <translation>كلمة في هذه الحصة خاطئة، ويُحتمل أنها الكلمة {place}.</translation>
    </message>
    <message>
        <source>A “yes” for the summary of {year} is one that was given in that year, by today.</source>
        <translation>«نعم» لملخص {year} هي التي أُعطيت في تلك السنة، حتى اليوم.</translation>
    </message>
    <message>
        <source>Add the card first, then the revocation again.</source>
        <translation>أضف البطاقة أولًا، ثم الإلغاء من جديد.</translation>
    </message>
    <message>
        <source>Add the case to the item first.</source>
        <translation>أضف الحالة إلى البند أولًا.</translation>
    </message>
    <message>
        <source>Add the file to the item first.</source>
        <translation>أضف الملف إلى العنصر أولًا.</translation>
    </message>
    <message>
        <source>Add the missing files to the record again.</source>
        <translation>أضف الملفات الناقصة إلى السجل من جديد.</translation>
    </message>
    <message>
        <source>Add the new file as an item of its own.</source>
        <translation>أضف الملف الجديد عنصرًا مستقلًا.</translation>
    </message>
    <message>
        <source>An event needs two different cases.</source>
        <translation>يحتاج الحدث إلى حالتين مختلفتين.</translation>
    </message>
    <message>
        <source>An event that cases were joined to is damaged.</source>
        <translation>حدث ضُمّت إليه حالات تالف.</translation>
    </message>
    <message>
        <source>An id has 32 letters and digits. Write each report once, one a line.</source>
        <translation>للمعرّف 32 حرفًا ورقمًا. اكتب كل تقرير مرة واحدة، واحدًا في كل سطر.</translation>
    </message>
    <message>
        <source>An item can be about {limit} cases at most.</source>
        <translation>يمكن أن يكون البند عن {limit} حالات على الأكثر.</translation>
    </message>
    <message>
        <source>An item of the register is damaged and cannot be read.</source>
        <translation>بند من دفتر القيد تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Another answer with the same mark is here already, in other words.</source>
        <translation>جواب آخر بالرمز نفسه موجود هنا من قبل، بكلمات أخرى.</translation>
    </message>
    <message>
        <source>Another of your drawers was being saved when the app ended.</source>
        <translation>كان درج آخر من أدراجك يُحفظ عندما انتهى التطبيق.</translation>
    </message>
    <message>
        <source>Ask for a card made for a person.</source>
        <translation>اطلب بطاقة صُنعت لشخص.</translation>
    </message>
    <message>
        <source>Ask for a new one, by another way.</source>
        <translation>اطلب جديدة، بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>اطلب جديدة.</translation>
    </message>
    <message>
        <source>Ask for it again where it came from, if that is safe.</source>
        <translation>اطلبه من جديد من حيث جاء، إذا كان ذلك آمنًا.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>اطلبه من جديد.</translation>
    </message>
    <message>
        <source>Ask for it again; it may have been damaged on the way.</source>
        <translation>اطلبه من جديد؛ ربما تلف في الطريق.</translation>
    </message>
    <message>
        <source>Ask for the card again, by another way.</source>
        <translation>اطلب البطاقة من جديد، بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Ask for the card again.</source>
        <translation>اطلب البطاقة من جديد.</translation>
    </message>
    <message>
        <source>Ask for the card. The code is for comparing its digits.</source>
        <translation>اطلب البطاقة. الرمز لمقارنة أرقامها.</translation>
    </message>
    <message>
        <source>Ask for the file itself.</source>
        <translation>اطلب الملف نفسه.</translation>
    </message>
    <message>
        <source>Ask the colleague for their person card, and compare its digits.</source>
        <translation>اطلب من الزميل بطاقة الشخص الخاصة به، وقارن أرقامها.</translation>
    </message>
    <message>
        <source>Ask the colleague to make it again.</source>
        <translation>اطلب من الزميل أن يصنعها من جديد.</translation>
    </message>
    <message>
        <source>Ask the focal point, by another way.</source>
        <translation>اسأل جهة الاتصال، بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Ask the person again, or put the whole folder back from a copy.</source>
        <translation>اسأل الشخص من جديد، أو أعد المجلد كاملًا من نسخة.</translation>
    </message>
    <message>
        <source>Ask the sender for another one, or refuse it.</source>
        <translation>اطلب من المرسل غيره، أو ارفضه.</translation>
    </message>
    <message>
        <source>Ask the sender for it again, by another way.</source>
        <translation>اطلبه من المرسل من جديد، بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Ask the sender to make it again with the newest version.</source>
        <translation>اطلب من المرسل أن يصنعه من جديد بأحدث إصدار.</translation>
    </message>
    <message>
        <source>Ask the sender to split it.</source>
        <translation>اطلب من المرسل أن يقسّمه.</translation>
    </message>
    <message>
        <source>Ask the sender what it rests on. Such a case still counts in the numbers.</source>
        <translation>اسأل المرسل عما يستند إليه. وتظل هذه الحالة محسوبة في الأعداد.</translation>
    </message>
    <message>
        <source>Ask the sender, by another way.</source>
        <translation>اسأل المرسل، بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Ask them to read all 40 digits to you.</source>
        <translation>اطلب منهم أن يقرؤوا لك الأرقام الأربعين كلها.</translation>
    </message>
    <message>
        <source>Ask them, or leave a record out. Or make a backup to your recovery words, which nobody can open who carries it.</source>
        <translation>اسألهم، أو استبعد سجلًا. أو اصنع نسخة احتياطية لكلمات الاسترداد، لا يستطيع فتحها من يحملها.</translation>
    </message>
    <message>
        <source>Ask whoever made it for one without a password.</source>
        <translation>اطلب ممن صنعه واحدًا بلا كلمة سر.</translation>
    </message>
    <message>
        <source>Begin again, and draw the boxes anew.</source>
        <translation>ابدأ من جديد، وارسم المربعات مرة أخرى.</translation>
    </message>
    <message>
        <source>Begin it under Learn.</source>
        <translation>ابدأه في «التعلّم».</translation>
    </message>
    <message>
        <source>Begin with the table that comes with the program.</source>
        <translation>ابدأ بالجدول الذي يأتي مع البرنامج.</translation>
    </message>
    <message>
        <source>Between {least} and {most} sticks can be made at once.</source>
        <translation>يمكن إعداد ما بين {least} و{most} من ذاكرات USB دفعة واحدة.</translation>
    </message>
    <message>
        <source>Both have a name, and the names differ.</source>
        <translation>لكليهما اسم، والاسمان مختلفان.</translation>
    </message>
    <message>
        <source>Bring it back into a vault of its own kind.</source>
        <translation>استعدها في خزنة من نوعها.</translation>
    </message>
    <message>
        <source>Bring it back with Restore.</source>
        <translation>استعدها بأمر «استعادة».</translation>
    </message>
    <message>
        <source>Bring the backup back into a new vault.</source>
        <translation>استعد النسخة الاحتياطية في خزنة جديدة.</translation>
    </message>
    <message>
        <source>Change one of the two days.</source>
        <translation>غيّر أحد اليومين.</translation>
    </message>
    <message>
        <source>Change the item itself.</source>
        <translation>غيّر البند نفسه.</translation>
    </message>
    <message>
        <source>Change them, and yours stand in their place.</source>
        <translation>غيّرها، فتحل أرقامك محلها.</translation>
    </message>
    <message>
        <source>Check it without this program; the guide says how. Do not run it before that.</source>
        <translation>تحقق منه من دون هذا البرنامج؛ يقول الدليل كيف. لا تشغّله قبل ذلك.</translation>
    </message>
    <message>
        <source>Check that all shares are of the newest set and that this is the right vault.</source>
        <translation>تحقق من أن كل الحصص من أحدث مجموعة ومن أن هذه هي الخزنة الصحيحة.</translation>
    </message>
    <message>
        <source>Check the clock of this computer. Then ask for the card again.</source>
        <translation>تحقق من ساعة هذا الحاسوب. ثم اطلب البطاقة من جديد.</translation>
    </message>
    <message>
        <source>Check the disk or USB stick. Then lock and open the vault; that writes the other copy.</source>
        <translation>تحقق من القرص أو ذاكرة USB. ثم اقفل الخزنة وافتحها؛ فذلك يكتب النسخة الأخرى.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and caps lock, and type it again.</source>
        <translation>تحقق من تخطيط لوحة المفاتيح ومن Caps Lock، واكتبها من جديد.</translation>
    </message>
    <message>
        <source>Check the passphrase, the keyboard layout and caps lock, and whether this is the right vault.</source>
        <translation>تحقق من عبارة المرور وتخطيط لوحة المفاتيح وCaps Lock، ومن أن هذه هي الخزنة الصحيحة.</translation>
    </message>
    <message>
        <source>Check the vault in Settings.</source>
        <translation>افحص الخزنة في الإعدادات.</translation>
    </message>
    <message>
        <source>Check the vault in Settings: it says what can still be read. Then put the whole folder back from a copy. If this is a copy of an open vault, copy it again, locked.</source>
        <translation>افحص الخزنة في الإعدادات: تقول ما لا يزال يمكن قراءته. ثم أعد المجلد كاملًا من نسخة. وإذا كانت هذه نسخة من خزنة مفتوحة، فانسخها من جديد وهي مقفلة.</translation>
    </message>
    <message>
        <source>Check where it is, then choose it again.</source>
        <translation>تحقق من مكانه، ثم اختره من جديد.</translation>
    </message>
    <message>
        <source>Check whether it is still plugged in, then try again.</source>
        <translation>تحقق من أنها لا تزال موصولة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check whether the disk or USB stick is still plugged in, then try again.</source>
        <translation>تحقق من أن القرص أو ذاكرة USB لا يزال موصولًا، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check whether the disk or USB stick is still plugged in.</source>
        <translation>تحقق من أن القرص أو ذاكرة USB لا يزال موصولًا.</translation>
    </message>
    <message>
        <source>Check whether this is the right vault, passphrase or file.</source>
        <translation>تحقق من أن هذه هي الخزنة أو عبارة المرور أو الملف الصحيح.</translation>
    </message>
    <message>
        <source>Choose 2 to 16 shares of which at least 2 are needed, or a single sheet.</source>
        <translation>اختر من 2 إلى 16 حصة يلزم منها 2 على الأقل، أو صحيفة واحدة.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>اختر ملفًا فيه.</translation>
    </message>
    <message>
        <source>Choose a file on a disk.</source>
        <translation>اختر ملفًا على قرص.</translation>
    </message>
    <message>
        <source>Choose a focal point.</source>
        <translation>اختر جهة اتصال.</translation>
    </message>
    <message>
        <source>Choose a name such as card.pdf.</source>
        <translation>اختر اسمًا مثل card.pdf.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>اختر مجلدًا جديدًا أو فارغًا.</translation>
    </message>
    <message>
        <source>Choose a number up to {most}.</source>
        <translation>اختر عددًا لا يتجاوز {most}.</translation>
    </message>
    <message>
        <source>Choose a place outside it.</source>
        <translation>اختر مكانًا خارجها.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>اختر أقصر منه.</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>اختر حالة راهنة.</translation>
    </message>
    <message>
        <source>Choose again.</source>
        <translation>اختر من جديد.</translation>
    </message>
    <message>
        <source>Choose another disk or USB stick, or a smaller file.</source>
        <translation>اختر قرصًا آخر أو ذاكرة USB أخرى، أو ملفًا أصغر.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>Choose another file, or ask for it again.</source>
        <translation>اختر ملفًا آخر، أو اطلبه من جديد.</translation>
    </message>
    <message>
        <source>Choose another file, or ask for the card again.</source>
        <translation>اختر ملفًا آخر، أو اطلب البطاقة من جديد.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Choose another folder, or make a new vault here.</source>
        <translation>اختر مجلدًا آخر، أو أنشئ خزنة جديدة هنا.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another form.</source>
        <translation>اختر شكلًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>اختر عددًا آخر.</translation>
    </message>
    <message>
        <source>Choose another one too.</source>
        <translation>اختر واحدًا آخر أيضًا.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Choose another passphrase.</source>
        <translation>اختر عبارة مرور أخرى.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Choose another version.</source>
        <translation>اختر إصدارًا آخر.</translation>
    </message>
    <message>
        <source>Choose another year.</source>
        <translation>اختر سنة أخرى.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Choose at least one record.</source>
        <translation>اختر سجلًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose at most {limit} cases.</source>
        <translation>اختر {limit} حالات على الأكثر.</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>اختر {limit} على الأكثر.</translation>
    </message>
    <message>
        <source>Choose cases, or another purpose.</source>
        <translation>اختر حالات، أو غرضًا آخر.</translation>
    </message>
    <message>
        <source>Choose exactly one of them.</source>
        <translation>اختر واحدًا منها بالضبط.</translation>
    </message>
    <message>
        <source>Choose fewer records, or shorten the texts.</source>
        <translation>اختر سجلات أقل، أو اختصر النصوص.</translation>
    </message>
    <message>
        <source>Choose fewer. The summary of a year takes all that may be in it.</source>
        <translation>اختر أقل. ملخص سنة يأخذ كل ما يجوز أن يكون فيه.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose one of the forms that are offered.</source>
        <translation>اختر أحد الأشكال المعروضة.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose one of the people of the report.</source>
        <translation>اختر أحد أشخاص التقرير.</translation>
    </message>
    <message>
        <source>Choose one of the sizes offered.</source>
        <translation>اختر أحد الأحجام المعروضة.</translation>
    </message>
    <message>
        <source>Choose one of them; that you do not know is an answer.</source>
        <translation>اختر واحدًا منها؛ وعدم المعرفة جواب.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>اختر واحدًا من هذه.</translation>
    </message>
    <message>
        <source>Choose one; six random words are best.</source>
        <translation>اختر واحدة؛ والأفضل ست كلمات عشوائية.</translation>
    </message>
    <message>
        <source>Choose other ones.</source>
        <translation>اختر غيرها.</translation>
    </message>
    <message>
        <source>Choose some cases first.</source>
        <translation>اختر بعض الحالات أولًا.</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <translation>اختر المجلد من جديد.</translation>
    </message>
    <message>
        <source>Choose the folder of a stick.</source>
        <translation>اختر مجلد ذاكرة USB.</translation>
    </message>
    <message>
        <source>Choose the folder of a workshop, or start a new one.</source>
        <translation>اختر مجلد ورشة عمل، أو ابدأ ورشة جديدة.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>اختر مجلد إحداها.</translation>
    </message>
    <message>
        <source>Choose the folder with the incidents and pictures.</source>
        <translation>اختر المجلد الذي فيه الحوادث والصور.</translation>
    </message>
    <message>
        <source>Choose the picture of a business card, or type the digits.</source>
        <translation>اختر صورة بطاقة الزيارة، أو اكتب الأرقام.</translation>
    </message>
    <message>
        <source>Choose the picture of the card.</source>
        <translation>اختر صورة البطاقة.</translation>
    </message>
    <message>
        <source>Choose the records again tomorrow.</source>
        <translation>اختر السجلات من جديد غدًا.</translation>
    </message>
    <message>
        <source>Choose the records again.</source>
        <translation>اختر السجلات من جديد.</translation>
    </message>
    <message>
        <source>Choose the records to entrust.</source>
        <translation>اختر السجلات التي تريد ائتمان غيرك عليها.</translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation>اختر اثنين مختلفين.</translation>
    </message>
    <message>
        <source>Choose what it is for from the list.</source>
        <translation>اختر من القائمة الغرض منه.</translation>
    </message>
    <message>
        <source>Close it in the table, or choose something else that stands between the cells.</source>
        <translation>أغلقها في الجدول، أو اختر شيئًا آخر يفصل بين الخلايا.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>أغلق برامج أخرى، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Close this and make the file again, on another stick.</source>
        <translation>أغلق هذا واصنع الملف من جديد، على ذاكرة USB أخرى.</translation>
    </message>
    <message>
        <source>Close this and make the file again.</source>
        <translation>أغلق هذا واصنع الملف من جديد.</translation>
    </message>
    <message>
        <source>Compare all 40 digits with them first.</source>
        <translation>قارن الأرقام الأربعين كلها معهم أولًا.</translation>
    </message>
    <message>
        <source>Compare every word with the sheet.</source>
        <translation>قارن كل كلمة بالصحيفة.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, letter by letter, or type its number.</source>
        <translation>قارنها بالصحيفة حرفًا حرفًا، أو اكتب رقمها.</translation>
    </message>
    <message>
        <source>Compare that word with the sheet, then its neighbours.</source>
        <translation>قارن تلك الكلمة بالصحيفة، ثم جاراتها.</translation>
    </message>
    <message>
        <source>Compare them with the person first.</source>
        <translation>قارنها مع الشخص أولًا.</translation>
    </message>
    <message>
        <source>Confirm it once more if it shall leave this time.</source>
        <translation>أكّده مرة أخرى إذا كان سيخرج هذه المرة.</translation>
    </message>
    <message>
        <source>Copy the vault to the stick, or choose its folder each time.</source>
        <translation>انسخ الخزنة إلى ذاكرة USB، أو اختر مجلدها في كل مرة.</translation>
    </message>
    <message>
        <source>Correct what is named, then keep it.</source>
        <translation>صحّح ما ذُكر، ثم احفظه.</translation>
    </message>
    <message>
        <source>Cut it into parts with another program, and keep the original.</source>
        <translation>قسّمه إلى أجزاء ببرنامج آخر، واحتفظ بالأصل.</translation>
    </message>
    <message>
        <source>Decide which one stays, then try again.</source>
        <translation>قرر أيهما يبقى، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Describe in your own words what it shows.</source>
        <translation>صف بكلماتك ما يُظهره.</translation>
    </message>
    <message>
        <source>Destroying this vault needs its passphrase.</source>
        <translation>إتلاف هذه الخزنة يحتاج إلى عبارة مرورها.</translation>
    </message>
    <message>
        <source>Do not carry this file. Seal the report again.</source>
        <translation>لا تحمل هذا الملف. اختم التقرير من جديد.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask for it again, by another way.</source>
        <translation>لا تعتمد عليه. اطلبه من جديد، بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the focal point, by another way.</source>
        <translation>لا تعتمد عليه. اسأل جهة الاتصال، بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Do not rely on what is in it. Put the whole folder back from a copy.</source>
        <translation>لا تعتمد على ما فيه. أعد المجلد كاملًا من نسخة.</translation>
    </message>
    <message>
        <source>Do not run it. Get it again, from another place.</source>
        <translation>لا تشغّله. احصل عليه من جديد، من مكان آخر.</translation>
    </message>
    <message>
        <source>Do not run it. Get it again: it was damaged or exchanged on the way.</source>
        <translation>لا تشغّله. احصل عليه من جديد: فقد تلف أو استُبدل في الطريق.</translation>
    </message>
    <message>
        <source>Do not use it. Ask for the card again, by another way.</source>
        <translation>لا تستعملها. اطلب البطاقة من جديد، بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Do not use it. Ask them, by another way.</source>
        <translation>لا تستعملها. اسألهم، بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Drop it on the inbox to be asked whether it comes back.</source>
        <translation>أفلته على الوارد لتُسأل إن كنت تريد استعادته.</translation>
    </message>
    <message>
        <source>Drop the others in smaller folders.</source>
        <translation>أفلت البقية في مجلدات أصغر.</translation>
    </message>
    <message>
        <source>Enter its recovery words or its passphrase.</source>
        <translation>أدخل كلمات استرداده أو عبارة مروره.</translation>
    </message>
    <message>
        <source>Enter its recovery words too, or let it open on any computer first.</source>
        <translation>أدخل كلمات استرداده أيضًا، أو اجعله يُفتح على أي حاسوب أولًا.</translation>
    </message>
    <message>
        <source>Enter these words too, or agree that they end. You can make new ones afterwards.</source>
        <translation>أدخل هذه الكلمات أيضًا، أو وافق على أن تنتهي. يمكنك إنشاء كلمات جديدة بعد ذلك.</translation>
    </message>
    <message>
        <source>Everything is as it was at the start of the workshop.</source>
        <translation>كل شيء كما كان في بداية ورشة العمل.</translation>
    </message>
    <message>
        <source>Everything is in the old vault still.</source>
        <translation>كل شيء ما زال في الخزنة القديمة.</translation>
    </message>
    <message>
        <source>Export again and look at who is left out.</source>
        <translation>صدّر من جديد وانظر إلى من استُبعد.</translation>
    </message>
    <message>
        <source>Export the film anew in the program that cut it; that one can be cleaned.</source>
        <translation>صدّر الفيديو من جديد في البرنامج الذي قصّه؛ فذلك يمكن تنظيفه.</translation>
    </message>
    <message>
        <source>Files that are not the workshop’s lie in its folder: {files}.</source>
        <translation>في مجلد ورشة العمل ملفات ليست لها: {files}.</translation>
    </message>
    <message>
        <source>Find where it is now, and open it there. Nothing was written into what stands in its place.</source>
        <translation>اعرف أين هي الآن، وافتحها هناك. لم يُكتب شيء فيما حلّ محلها.</translation>
    </message>
    <message>
        <source>Get the newer version, or ask for a card made with this one.</source>
        <translation>احصل على الإصدار الأحدث، أو اطلب بطاقة صُنعت بهذا الإصدار.</translation>
    </message>
    <message>
        <source>Get the newer version, then open it again.</source>
        <translation>احصل على الإصدار الأحدث، ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>Get the newer version, then take it again.</source>
        <translation>احصل على الإصدار الأحدث، ثم خذه من جديد.</translation>
    </message>
    <message>
        <source>Give each drawer its own.</source>
        <translation>أعطِ كل درج عبارته.</translation>
    </message>
    <message>
        <source>Give one for each drawer you want to use.</source>
        <translation>أعطِ واحدة لكل درج تريد استعماله.</translation>
    </message>
    <message>
        <source>Give one of them up, or make another vault.</source>
        <translation>تخلَّ عن أحدها، أو أنشئ خزنة أخرى.</translation>
    </message>
    <message>
        <source>Give the colleague your person card, and let them make it again.</source>
        <translation>أعطِ الزميل بطاقة الشخص الخاصة بك، ودعه يصنعها من جديد.</translation>
    </message>
    <message>
        <source>Give the file the name it had. If it had this one, do not run it.</source>
        <translation>أعطِ الملف الاسم الذي كان له. وإذا كان هذا اسمه، فلا تشغّله.</translation>
    </message>
    <message>
        <source>Give the passphrase of every other drawer you use. A drawer that is not named may be lost.</source>
        <translation>أعطِ عبارة مرور كل درج آخر تستعمله. الدرج الذي لا يُذكر قد يضيع.</translation>
    </message>
    <message>
        <source>Give the sender the card of the focal point.</source>
        <translation>أعطِ المرسل بطاقة جهة الاتصال.</translation>
    </message>
    <message>
        <source>Go back and look at the list again.</source>
        <translation>ارجع وانظر إلى القائمة من جديد.</translation>
    </message>
    <message>
        <source>Go back and try again.</source>
        <translation>ارجع وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Go back to the first page.</source>
        <translation>ارجع إلى الصفحة الأولى.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>ارجع إلى القائمة.</translation>
    </message>
    <message>
        <source>Go on with the next step.</source>
        <translation>تابع الخطوة التالية.</translation>
    </message>
    <message>
        <source>How they were told is one line of visible letters.</source>
        <translation>طريقة إخبارهم سطر واحد من حروف ظاهرة.</translation>
    </message>
    <message>
        <source>If it answers a report of yours, open it under Replies.</source>
        <translation>إذا كان جوابًا عن تقرير لك، فافتحه في «الردود».</translation>
    </message>
    <message>
        <source>If it is on another device or stick, open it there and destroy it.</source>
        <translation>إذا كانت على جهاز آخر أو ذاكرة USB أخرى، فافتحها هناك وأتلفها.</translation>
    </message>
    <message>
        <source>If it is yours, change the line. If it came from somebody, do not use it, and ask them by another way.</source>
        <translation>إذا كان لك، فغيّر السطر. وإذا جاء من غيرك، فلا تستعمله، واسأله بطريقة أخرى.</translation>
    </message>
    <message>
        <source>If it is yours, choose another time. Else ask for another card.</source>
        <translation>إذا كان لك، فاختر وقتًا آخر. وإلا فاطلب بطاقة أخرى.</translation>
    </message>
    <message>
        <source>If it was never finished, remove the folder and make a new vault. If it was in use, put the whole folder back from a copy.</source>
        <translation>إذا لم تكتمل قط، فأزل المجلد وأنشئ خزنة جديدة. وإذا كانت مستعملة، فأعد المجلد كاملًا من نسخة.</translation>
    </message>
    <message>
        <source>If no drawer is bound to this computer, delete that entry and try again.</source>
        <translation>إذا لم يكن درج مربوطًا بهذا الحاسوب، فاحذف ذلك البند وحاول مجددًا.</translation>
    </message>
    <message>
        <source>If you changed a passphrase or made recovery words, the new ones hold now. If you gave a drawer up, it is gone.</source>
        <translation>إذا غيّرت عبارة مرور أو أنشأت كلمات استرداد، فالجديدة سارية الآن. وإذا تخليت عن درج، فقد زال.</translation>
    </message>
    <message>
        <source>If you still have it, drop it on the inbox: it is kept from then on. Its hash and everything in it are here.</source>
        <translation>إذا كان لا يزال لديك، فأفلته على الوارد: يُحفظ من ذلك الحين. وبصمته وكل ما فيه موجودان هنا.</translation>
    </message>
    <message>
        <source>If you write it, change the text: up to 20,000 characters fit. If it came in, ask the focal point by another way.</source>
        <translation>إذا كنت تكتبه، فغيّر النص: يتسع لـ 20,000 حرف. وإذا وصلك، فاسأل جهة الاتصال بطريقة أخرى.</translation>
    </message>
    <message>
        <source>In row {row} a quotation mark begins that never ends.</source>
        <translation>في الصف {row} تبدأ علامة اقتباس لا تنتهي.</translation>
    </message>
    <message>
        <source>Install the newest version and try again.</source>
        <translation>ثبّت أحدث إصدار وحاول مجددًا.</translation>
    </message>
    <message>
        <source>It counts: use nothing of it any more.</source>
        <translation>يُعتدّ به: لا تستعمل شيئًا منه بعد الآن.</translation>
    </message>
    <message>
        <source>It is lost. Look at the disk, then write it once more.</source>
        <translation>ضاع. انظر إلى القرص، ثم اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>It is not about case {number}.</source>
        <translation>ليس عن الحالة {number}.</translation>
    </message>
    <message>
        <source>It is not clear which name belongs to whom among those alleged to have done it.</source>
        <translation>ليس واضحًا أي اسم لمن بين من يُزعم أنهم فعلوا ذلك.</translation>
    </message>
    <message>
        <source>It is not said how the digits were compared.</source>
        <translation>لم يُذكر كيف قورنت الأرقام.</translation>
    </message>
    <message>
        <source>It is not said who compared the digits.</source>
        <translation>لم يُذكر من قارن الأرقام.</translation>
    </message>
    <message>
        <source>It is of another sort.</source>
        <translation>هو من نوع آخر.</translation>
    </message>
    <message>
        <source>It is of several sorts at once.</source>
        <translation>هو من عدة أنواع معًا.</translation>
    </message>
    <message>
        <source>It is safe in the vault. Save a copy to look at it with another program.</source>
        <translation>هو بأمان في الخزنة. احفظ نسخة للنظر فيه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>It may answer a report of which nothing was kept: then it cannot be read any more. Else open the vault it belongs to.</source>
        <translation>قد يكون جوابًا عن تقرير لم يُحفظ منه شيء: عندئذ لا يمكن قراءته بعد الآن. وإلا فافتح الخزنة التي يخصها.</translation>
    </message>
    <message>
        <source>It may be damaged, or made by somebody else. Put the whole folder back from a copy, or ask who made it.</source>
        <translation>قد تكون تالفة، أو صنعها غيرك. أعد المجلد كاملًا من نسخة، أو اسأل من صنعها.</translation>
    </message>
    <message>
        <source>It may be made to do harm. Do not open it with another program. Ask the sender for it again, by another way.</source>
        <translation>قد يكون صُنع للإضرار. لا تفتحه ببرنامج آخر. اطلبه من المرسل من جديد، بطريقة أخرى.</translation>
    </message>
    <message>
        <source>It may be made to look like another name. Ask them, by another way, before you go on.</source>
        <translation>قد يكون صُنع ليبدو اسمًا آخر. اسألهم، بطريقة أخرى، قبل أن تتابع.</translation>
    </message>
    <message>
        <source>It may come from a newer version. Ask the sender which one they use.</source>
        <translation>قد يكون من إصدار أحدث. اسأل المرسل أي إصدار يستعمل.</translation>
    </message>
    <message>
        <source>It may come from a newer version. Ask where it comes from.</source>
        <translation>قد يكون من إصدار أحدث. اسأل من أين جاء.</translation>
    </message>
    <message>
        <source>It speaks of health, a child, sexual violence or somebody detained.</source>
        <translation>يتحدث عن صحة أو طفل أو عنف جنسي أو شخص محتجز.</translation>
    </message>
    <message>
        <source>It was not said who asked the sender, and how.</source>
        <translation>لم يُذكر من سأل المرسل، وكيف.</translation>
    </message>
    <message>
        <source>It was not signed by the makers of this program.</source>
        <translation>لم يوقّعه صانعو هذا البرنامج.</translation>
    </message>
    <message>
        <source>It was sealed to somebody else, or to a key you no longer have.</source>
        <translation>خُتم لغيرك، أو لمفتاح لم يعد لديك.</translation>
    </message>
    <message>
        <source>It was sealed to somebody else, or to a key you no longer have. If it answers a report of yours, open it under Replies.</source>
        <translation>خُتم لغيرك، أو لمفتاح لم يعد لديك. إذا كان جوابًا عن تقرير لك، فافتحه في «الردود».</translation>
    </message>
    <message>
        <source>Its entry in the keychain of this computer may still be there; it shows that a vault was bound here.</source>
        <translation>قد يكون بنده في سلسلة مفاتيح هذا الحاسوب لا يزال هناك؛ وهو يبيّن أن خزنة كانت مربوطة هنا.</translation>
    </message>
    <message>
        <source>Its new words were not sent, so nothing was removed.</source>
        <translation>لم تُرسل كلماته الجديدة، فلم يُزَل شيء.</translation>
    </message>
    <message>
        <source>Keep the one that holds.</source>
        <translation>أبقِ الصحيح منهما.</translation>
    </message>
    <message>
        <source>Keep the vault on another disk or USB stick.</source>
        <translation>احفظ الخزنة على قرص آخر أو ذاكرة USB أخرى.</translation>
    </message>
    <message>
        <source>Leave out pictures and sheets that are not needed, or take it in parts.</source>
        <translation>استبعد الصور والأوراق غير اللازمة، أو أدخله على أجزاء.</translation>
    </message>
    <message>
        <source>Leave the drawer as it is, or switch on the password store of the system.</source>
        <translation>اترك الدرج كما هو، أو شغّل مخزن كلمات السر في النظام.</translation>
    </message>
    <message>
        <source>Leave the drawer as it is: its passphrase opens it anywhere.</source>
        <translation>اترك الدرج كما هو: عبارة مروره تفتحه في أي مكان.</translation>
    </message>
    <message>
        <source>Let the colleague answer; or say under My card that you answer again.</source>
        <translation>دع الزميل يجيب؛ أو قل في «بطاقتي» إنك ستجيب من جديد.</translation>
    </message>
    <message>
        <source>Let the colleague make a person card of their own.</source>
        <translation>دع الزميل يصنع بطاقة شخص خاصة به.</translation>
    </message>
    <message>
        <source>Lock and unlock: you are asked how it shall go on.</source>
        <translation>اقفل وافتح القفل: تُسأل كيف يستمر الأمر.</translation>
    </message>
    <message>
        <source>Lock the vault and open it again: then it is asked.</source>
        <translation>اقفل الخزنة وافتحها من جديد: عندئذ تُسأل.</translation>
    </message>
    <message>
        <source>Look at it and try again.</source>
        <translation>انظر فيه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Look at it before you remove it.</source>
        <translation>انظر فيه قبل أن تزيله.</translation>
    </message>
    <message>
        <source>Look at it with the program of your system that manages passwords.</source>
        <translation>انظر فيه ببرنامج نظامك الذي يدير كلمات السر.</translation>
    </message>
    <message>
        <source>Look at the case again.</source>
        <translation>انظر في الحالة من جديد.</translation>
    </message>
    <message>
        <source>Look at the disk, then try again.</source>
        <translation>انظر إلى القرص، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Look at the files you were making: one of them may be incomplete.</source>
        <translation>انظر إلى الملفات التي كنت تصنعها: قد يكون أحدها ناقصًا.</translation>
    </message>
    <message>
        <source>Look at the inbox folder of the vault.</source>
        <translation>انظر إلى مجلد الوارد في الخزنة.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>انظر إلى القائمة من جديد.</translation>
    </message>
    <message>
        <source>Look at the list of drafts again.</source>
        <translation>انظر إلى قائمة المسودات من جديد.</translation>
    </message>
    <message>
        <source>Look at the list of the register again.</source>
        <translation>انظر إلى قائمة دفتر القيد من جديد.</translation>
    </message>
    <message>
        <source>Look for a word that is missing or stands there twice.</source>
        <translation>ابحث عن كلمة ناقصة أو مكررة.</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>ابحث عنه في القائمة.</translation>
    </message>
    <message>
        <source>Look for the sheet that this app made.</source>
        <translation>ابحث عن الصحيفة التي صنعها هذا التطبيق.</translation>
    </message>
    <message>
        <source>Look where it is now and copy it from there.</source>
        <translation>انظر أين هو الآن وانسخه من هناك.</translation>
    </message>
    <message>
        <source>Look with the check in the settings.</source>
        <translation>انظر بالفحص الموجود في الإعدادات.</translation>
    </message>
    <message>
        <source>Make a card of its own instead.</source>
        <translation>اصنع بطاقة خاصة به بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Make a new card, and give it to people by another way.</source>
        <translation>اصنع بطاقة جديدة، وأعطها للناس بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Make a new one, let the colleague compare it and make the hand-over again.</source>
        <translation>اصنع بطاقة جديدة، ودع الزميل يقارنها ويُجري التسليم من جديد.</translation>
    </message>
    <message>
        <source>Make it a draft, or complete it.</source>
        <translation>اجعله مسودة، أو أكمله.</translation>
    </message>
    <message>
        <source>Make it smaller, or take another one.</source>
        <translation>صغّره، أو خذ غيره.</translation>
    </message>
    <message>
        <source>Make one item for each.</source>
        <translation>اصنع بندًا لكل واحد.</translation>
    </message>
    <message>
        <source>Make recovery words and test them first.</source>
        <translation>أنشئ كلمات استرداد واختبرها أولًا.</translation>
    </message>
    <message>
        <source>Make room in this drawer, then open it once more.</source>
        <translation>أفسح مكانًا في هذا الدرج، ثم افتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>Make room on the disk, or remove evidence you no longer need.</source>
        <translation>أفسح مكانًا في القرص، أو أزل أدلة لم تعد تحتاج إليها.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>أفسح مكانًا، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Make several items.</source>
        <translation>اصنع عدة بنود.</translation>
    </message>
    <message>
        <source>Make some first, and test them: without them a lost keychain would lock you out for ever.</source>
        <translation>أنشئها أولًا واختبرها: من دونها، إذا فُقدت سلسلة المفاتيح حُرمت من الدخول إلى الأبد.</translation>
    </message>
    <message>
        <source>Make the new vault first.</source>
        <translation>أنشئ الخزنة الجديدة أولًا.</translation>
    </message>
    <message>
        <source>Make your card first.</source>
        <translation>اصنع بطاقتك أولًا.</translation>
    </message>
    <message>
        <source>Mend what is listed, and look again.</source>
        <translation>أصلح ما هو مذكور، وانظر من جديد.</translation>
    </message>
    <message>
        <source>More than one item of the register is meant.</source>
        <translation>المقصود أكثر من بند في دفتر القيد.</translation>
    </message>
    <message>
        <source>Move it again to another folder.</source>
        <translation>انقلها من جديد إلى مجلد آخر.</translation>
    </message>
    <message>
        <source>Move it to another medium: this one may be failing.</source>
        <translation>انقله إلى وسيط آخر: قد يكون هذا على وشك التعطل.</translation>
    </message>
    <message>
        <source>Move them elsewhere, or agree that they are removed.</source>
        <translation>انقلها إلى مكان آخر، أو وافق على إزالتها.</translation>
    </message>
    <message>
        <source>New keys made in the old vault are no safer than its old ones.</source>
        <translation>المفاتيح الجديدة المصنوعة في الخزنة القديمة ليست أكثر أمانًا من القديمة.</translation>
    </message>
    <message>
        <source>No QR code can be read in this picture.</source>
        <translation>لا يمكن قراءة رمز QR في هذه الصورة.</translation>
    </message>
    <message>
        <source>No case may be in the summary of {year}.</source>
        <translation>لا حالة يجوز أن تكون في ملخص {year}.</translation>
    </message>
    <message>
        <source>No cleaned copy can be made of this kind of file.</source>
        <translation>لا يمكن صنع نسخة منظَّفة من هذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>لم تُصنع نسخة.</translation>
    </message>
    <message>
        <source>No draft is written as such a file.</source>
        <translation>لا تُكتب مسودة بهذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>No focal point waits for a new key.</source>
        <translation>لا تنتظر أي جهة اتصال مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>No guide is open in this drawer.</source>
        <translation>لا دليل مفتوح في هذا الدرج.</translation>
    </message>
    <message>
        <source>No journey was begun from this drawer.</source>
        <translation>لم تبدأ رحلة من هذا الدرج.</translation>
    </message>
    <message>
        <source>No key fits.</source>
        <translation>لا مفتاح مناسب.</translation>
    </message>
    <message>
        <source>No letter is written in this language.</source>
        <translation>لا تُكتب رسالة بهذه اللغة.</translation>
    </message>
    <message>
        <source>No record was chosen.</source>
        <translation>لم يُختر أي سجل.</translation>
    </message>
    <message>
        <source>No sealed report of this vault is this file.</source>
        <translation>ليس هذا الملف أيًا من التقارير المختومة في هذه الخزنة.</translation>
    </message>
    <message>
        <source>Nobody can say for certain who sent this case, so nothing is sealed to it.</source>
        <translation>لا يستطيع أحد أن يقول بيقين من أرسل هذه الحالة، ولذلك لا يُختم إليها شيء.</translation>
    </message>
    <message>
        <source>Nobody could believe a correction that is signed by a key of its own.</source>
        <translation>لا يستطيع أحد أن يصدّق تصحيحًا موقّعًا بمفتاح خاص به.</translation>
    </message>
    <message>
        <source>Nobody has compared the digits of this card yet.</source>
        <translation>لم يقارن أحد أرقام هذه البطاقة بعد.</translation>
    </message>
    <message>
        <source>Nobody has compared the digits of this person’s card.</source>
        <translation>لم يقارن أحد أرقام بطاقة هذا الشخص.</translation>
    </message>
    <message>
        <source>Nobody in it agreed to your reading it. Tell the sender; answer nothing in it.</source>
        <translation>لم يوافق أحد فيه على أن تقرأه. أخبر المرسل؛ ولا تجب عن شيء فيه.</translation>
    </message>
    <message>
        <source>Nobody in this report is called that.</source>
        <translation>لا أحد في هذا التقرير بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nobody of this report is called like this.</source>
        <translation>لا أحد في هذا التقرير بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nobody says what the link with the UN rests on.</source>
        <translation>لا أحد يقول إلامَ تستند الصلة بالأمم المتحدة.</translation>
    </message>
    <message>
        <source>Nobody waits for such a day.</source>
        <translation>لا أحد ينتظر يومًا كهذا.</translation>
    </message>
    <message>
        <source>None of these records was in the report to be corrected.</source>
        <translation>لم يكن أي من هذه السجلات في التقرير المطلوب تصحيحه.</translation>
    </message>
    <message>
        <source>None of your keys opens this file.</source>
        <translation>لا يفتح أي من مفاتيحك هذا الملف.</translation>
    </message>
    <message>
        <source>Not all files came in: taking them in was stopped.</source>
        <translation>لم تدخل كل الملفات: أُوقف الإدخال.</translation>
    </message>
    <message>
        <source>Not all files came into “{title}”: taking them in was stopped.</source>
        <translation>لم تدخل كل الملفات في «{title}»: أُوقف الإدخال.</translation>
    </message>
    <message>
        <source>Not every file was made, so your records stay.</source>
        <translation>لم تُصنع كل الملفات، فتبقى سجلاتك.</translation>
    </message>
    <message>
        <source>Not everybody in these records agrees that this person carries them. Objections: {count}.</source>
        <translation>ليس كل من في هذه السجلات موافقًا على أن يحملها هذا الشخص. الاعتراضات: {count}.</translation>
    </message>
    <message>
        <source>Notes wait that could not come in ({count}). Without the key of this drawer nobody could open them any more.</source>
        <translation>هناك ملاحظات تنتظر ولم يمكن إدخالها ({count}). من دون مفتاح هذا الدرج لن يستطيع أحد فتحها بعد الآن.</translation>
    </message>
    <message>
        <source>Nothing can be called like this here.</source>
        <translation>لا شيء يمكن أن يسمّى هكذا هنا.</translation>
    </message>
    <message>
        <source>Nothing can be drawn here.</source>
        <translation>لا يمكن رسم شيء هنا.</translation>
    </message>
    <message>
        <source>Nothing can be written here.</source>
        <translation>لا يمكن كتابة شيء هنا.</translation>
    </message>
    <message>
        <source>Nothing has gone from here.</source>
        <translation>لم يخرج شيء من هنا.</translation>
    </message>
    <message>
        <source>Nothing has taken the place of this card: only its key opens what comes to it.</source>
        <translation>لم يحل شيء محل هذه البطاقة: مفتاحها وحده يفتح ما يصل إليها.</translation>
    </message>
    <message>
        <source>Nothing in this vault opens the backup.</source>
        <translation>لا شيء في هذه الخزنة يفتح النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Nothing is damaged: it was set for the second while the keychain was not at hand.</source>
        <translation>لا شيء تالف: ضُبط للثاني بينما لم تكن سلسلة المفاتيح في المتناول.</translation>
    </message>
    <message>
        <source>Nothing left the vault.</source>
        <translation>لم يخرج شيء من الخزنة.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Nothing on this computer can read it until the vault is opened.</source>
        <translation>لا يستطيع شيء على هذا الحاسوب قراءته حتى تُفتح الخزنة.</translation>
    </message>
    <message>
        <source>Nothing opened.</source>
        <translation>لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>Nothing opens it any more. Delete its folder yourself.</source>
        <translation>لم يعد شيء يفتحها. احذف مجلدها بنفسك.</translation>
    </message>
    <message>
        <source>Nothing was added, and the rest of the record stays as it is.</source>
        <translation>لم يُضَف شيء، وبقية السجل كما هي.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation>لم يُتلف شيء.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>لم يُصنع شيء.</translation>
    </message>
    <message>
        <source>Nothing was saved, and what was there before stays.</source>
        <translation>لم يُحفظ شيء، وما كان هناك يبقى.</translation>
    </message>
    <message>
        <source>Nothing was sealed, and your records stay as they are.</source>
        <translation>لم يُختم شيء، وتبقى سجلاتك كما هي.</translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing here was changed.</source>
        <translation>لم يُدخل شيء، ولم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>لم يُمسّ شيء.</translation>
    </message>
    <message>
        <source>Nothing was written. A stick formatted with FAT32 holds no file of 4 GiB or more. Use another one.</source>
        <translation>لم يُكتب شيء. ذاكرة USB المهيأة بنظام FAT32 لا تتسع لملف من 4 GiB أو أكثر. استعمل غيرها.</translation>
    </message>
    <message>
        <source>Nothing was written. Make room or choose another place.</source>
        <translation>لم يُكتب شيء. أفسح مكانًا أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Of {need} different shares, {have} are here.</source>
        <translation>من {need} حصص مختلفة، يوجد هنا {have}.</translation>
    </message>
    <message>
        <source>Older parts of the vault stand among newer ones: somebody put them back, or the folder was copied while the vault was open.</source>
        <translation>بين أجزاء الخزنة الأحدث أجزاء أقدم: أعادها أحد، أو نُسخ المجلد والخزنة مفتوحة.</translation>
    </message>
    <message>
        <source>One of the boxes does not lie on this file.</source>
        <translation>أحد المربعات لا يقع على هذا الملف.</translation>
    </message>
    <message>
        <source>One of the passphrases of your other drawers opens nothing: number {number}.</source>
        <translation>إحدى عبارات مرور أدراجك الأخرى لا تفتح شيئًا: رقم {number}.</translation>
    </message>
    <message>
        <source>One of them is enough.</source>
        <translation>يكفي واحد منها.</translation>
    </message>
    <message>
        <source>One of your own cards is damaged.</source>
        <translation>إحدى بطاقاتك تالفة.</translation>
    </message>
    <message>
        <source>One thing opens a backup: a passphrase, the recovery words, or a trusted person’s card.</source>
        <translation>شيء واحد يفتح النسخة الاحتياطية: عبارة مرور، أو كلمات الاسترداد، أو بطاقة شخص موثوق.</translation>
    </message>
    <message>
        <source>Only a UN action has answers.</source>
        <translation>إجراء الأمم المتحدة وحده له أجوبة.</translation>
    </message>
    <message>
        <source>Only news about the status says another status.</source>
        <translation>جديد الحالة الراهنة وحده يذكر حالة راهنة أخرى.</translation>
    </message>
    <message>
        <source>Only the sender can say otherwise, with a new report.</source>
        <translation>المرسل وحده يستطيع أن يقول غير ذلك، بتقرير جديد.</translation>
    </message>
    <message>
        <source>Open a vault of a workshop, or of a practice stick.</source>
        <translation>افتح خزنة ورشة عمل، أو ذاكرة USB للتدريب.</translation>
    </message>
    <message>
        <source>Open each of your other drawers once, lock the vault, and try again.</source>
        <translation>افتح كل درج من أدراجك الأخرى مرة، واقفل الخزنة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Open it again to go on.</source>
        <translation>افتحها من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>Open it and look at what you wrote last. What was saved before is safe.</source>
        <translation>افتحها وانظر إلى آخر ما كتبته. وما حُفظ من قبل بأمان.</translation>
    </message>
    <message>
        <source>Open it in a vault of the same kind.</source>
        <translation>افتحه في خزنة من النوع نفسه.</translation>
    </message>
    <message>
        <source>Open it to begin again.</source>
        <translation>افتحها لتبدأ من جديد.</translation>
    </message>
    <message>
        <source>Open it, and switch that on in the settings.</source>
        <translation>افتحها، وشغّل ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Open it, and switch them on in the settings.</source>
        <translation>افتحها، وشغّلها في الإعدادات.</translation>
    </message>
    <message>
        <source>Open the drawer that does.</source>
        <translation>افتح الدرج الذي يستطيع ذلك.</translation>
    </message>
    <message>
        <source>Open the focal point’s vault of the workshop and collect there.</source>
        <translation>افتح خزنة جهة الاتصال في ورشة العمل واجمع هناك.</translation>
    </message>
    <message>
        <source>Open the old vault and move it once more: only what is new comes along.</source>
        <translation>افتح الخزنة القديمة وانقلها مرة أخرى: لا يأتي إلا الجديد.</translation>
    </message>
    <message>
        <source>Open the old vault and move it: what is here already is not doubled.</source>
        <translation>افتح الخزنة القديمة وانقلها: ما هو هنا من قبل لا يتكرر.</translation>
    </message>
    <message>
        <source>Open the record and choose the item there.</source>
        <translation>افتح السجل واختر العنصر هناك.</translation>
    </message>
    <message>
        <source>Open the vault it belongs to.</source>
        <translation>افتح الخزنة التي يخصها.</translation>
    </message>
    <message>
        <source>Open the vault that it was copied from, lock it, and copy the folder again. The check in Settings says what can still be read.</source>
        <translation>افتح الخزنة التي نُسخ منها، واقفلها، وانسخ المجلد من جديد. والفحص في الإعدادات يقول ما لا يزال يمكن قراءته.</translation>
    </message>
    <message>
        <source>Open the vault that sealed it.</source>
        <translation>افتح الخزنة التي ختمته.</translation>
    </message>
    <message>
        <source>Open the vault where its keychain cannot be reached, on another computer or while the keychain stays locked, and change the passphrase there. Or use recovery words.</source>
        <translation>افتح الخزنة حيث لا يمكن الوصول إلى سلسلة مفاتيحها، على حاسوب آخر أو وهي مقفلة، وغيّر عبارة المرور هناك. أو استعمل كلمات الاسترداد.</translation>
    </message>
    <message>
        <source>Open the vault: it tells what became of it.</source>
        <translation>افتح الخزنة: تقول ما مصيرها.</translation>
    </message>
    <message>
        <source>People agree to one organisation, not to any.</source>
        <translation>يوافق الأشخاص على منظمة واحدة، لا على أي منظمة.</translation>
    </message>
    <message>
        <source>Pictures of this kind cannot be read on this system: the process that reads them may begin nothing here, not even the thread that they need.</source>
        <translation>لا يمكن قراءة صور من هذا النوع على هذا النظام: العملية التي تقرؤها لا يجوز أن تبدأ هنا شيئًا، ولا حتى الخيط الذي تحتاج إليه.</translation>
    </message>
    <message>
        <source>Plug in its stick, or move everything again.</source>
        <translation>صِل ذاكرة USB الخاصة بها، أو انقل كل شيء من جديد.</translation>
    </message>
    <message>
        <source>Practice and real answers do not mix.</source>
        <translation>لا تختلط أجوبة التدريب بالأجوبة الحقيقية.</translation>
    </message>
    <message>
        <source>Practice and real are never mixed.</source>
        <translation>لا يُخلط التدريب بالحقيقي أبدًا.</translation>
    </message>
    <message>
        <source>Practice and real never mix: the backup is of the other kind.</source>
        <translation>لا يُخلط التدريب بالحقيقي أبدًا: النسخة الاحتياطية من النوع الآخر.</translation>
    </message>
    <message>
        <source>Practice and real reports do not mix.</source>
        <translation>لا تختلط تقارير التدريب بالتقارير الحقيقية.</translation>
    </message>
    <message>
        <source>Practice cards and real vaults do not mix.</source>
        <translation>لا تختلط بطاقات التدريب بالخزنات الحقيقية.</translation>
    </message>
    <message>
        <source>Prepare one in Settings, Recovery and backup.</source>
        <translation>أعدّ واحدة في الإعدادات، «الاسترداد والنسخ الاحتياطي».</translation>
    </message>
    <message>
        <source>Put back a copy of the vault, or restore a backup.</source>
        <translation>أعد نسخة من الخزنة، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Put both small files of the same release beside it. Do not run the package before that.</source>
        <translation>ضع بجانبه الملفين الصغيرين من الإصدار نفسه. لا تشغّل الحزمة قبل ذلك.</translation>
    </message>
    <message>
        <source>Put the stick in again, and try once more.</source>
        <translation>أدخل ذاكرة USB من جديد، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Put the whole folder back from a copy that was made before.</source>
        <translation>أعد المجلد كاملًا من نسخة صُنعت من قبل.</translation>
    </message>
    <message>
        <source>Quick notes are off in this vault.</source>
        <translation>الملاحظات السريعة معطلة في هذه الخزنة.</translation>
    </message>
    <message>
        <source>Quick notes are on, for another drawer or for somebody else.</source>
        <translation>الملاحظات السريعة مشغّلة، لدرج آخر أو لشخص آخر.</translation>
    </message>
    <message>
        <source>Read the preview once more, then seal.</source>
        <translation>اقرأ المعاينة مرة أخرى، ثم اختم.</translation>
    </message>
    <message>
        <source>Read them to each other again, slowly. If they still differ, this is not their card: send nothing to it.</source>
        <translation>اقرؤوها لبعضكم من جديد، ببطء. إذا ظلت مختلفة، فهذه ليست بطاقتهم: لا ترسل إليها شيئًا.</translation>
    </message>
    <message>
        <source>Recovery words would stop working. Sets of words: {count}.</source>
        <translation>ستتوقف كلمات الاسترداد عن العمل. مجموعات الكلمات: {count}.</translation>
    </message>
    <message>
        <source>Remove evidence you no longer need, or let the vault grow in Settings.</source>
        <translation>أزل أدلة لم تعد تحتاج إليها، أو اترك الخزنة تكبر في الإعدادات.</translation>
    </message>
    <message>
        <source>Remove one of them, then add it again.</source>
        <translation>أزل واحدة منها، ثم أضفها من جديد.</translation>
    </message>
    <message>
        <source>Remove some of the {limit} first.</source>
        <translation>أزل بعض الـ {limit} أولًا.</translation>
    </message>
    <message>
        <source>Remove that part, then add it again.</source>
        <translation>أزل ذلك الجزء، ثم أضفه من جديد.</translation>
    </message>
    <message>
        <source>Replace the card first; its key may be deleted 12 months later.</source>
        <translation>استبدل البطاقة أولًا؛ ويجوز حذف مفتاحها بعد 12 شهرًا.</translation>
    </message>
    <message>
        <source>Replace the successor instead.</source>
        <translation>استبدل الخلف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Save it as CSV or as XLSX in the spreadsheet, and take that.</source>
        <translation>احفظه بصيغة CSV أو XLSX في برنامج الجداول، وخذ ذلك الملف.</translation>
    </message>
    <message>
        <source>Save it as a PDF elsewhere, take that in, and make a cleaned copy of it.</source>
        <translation>احفظه PDF في مكان آخر، وأدخله، واصنع نسخة منظَّفة منه.</translation>
    </message>
    <message>
        <source>Save it in the spreadsheet as XLSX without a password, or as CSV, and take that.</source>
        <translation>احفظه في برنامج الجداول بصيغة XLSX بلا كلمة سر، أو CSV، وخذ ذلك الملف.</translation>
    </message>
    <message>
        <source>Save the picture as a JPEG elsewhere, and take that in.</source>
        <translation>احفظ الصورة JPEG في مكان آخر، وأدخلها.</translation>
    </message>
    <message>
        <source>Say it.</source>
        <translation>قله.</translation>
    </message>
    <message>
        <source>Say it; a pseudonym is enough.</source>
        <translation>قله؛ يكفي اسم مستعار.</translation>
    </message>
    <message>
        <source>Say which action, which State or which committee it is.</source>
        <translation>اذكر أي إجراء أو دولة أو لجنة هو.</translation>
    </message>
    <message>
        <source>Say why in words: it stays in the history of the case.</source>
        <translation>اذكر السبب بكلمات: يبقى في سجل تغييرات الحالة.</translation>
    </message>
    <message>
        <source>Scan or copy it again, all of it, or ask for the card as a file.</source>
        <translation>امسحه ضوئيًا أو انسخه من جديد، كله، أو اطلب البطاقة ملفًا.</translation>
    </message>
    <message>
        <source>Scan or copy it again, all of it.</source>
        <translation>امسحه ضوئيًا أو انسخه من جديد، كله.</translation>
    </message>
    <message>
        <source>Seal the rest, or remove the records yourself.</source>
        <translation>اختم الباقي، أو أزل السجلات بنفسك.</translation>
    </message>
    <message>
        <source>Send it as a new report.</source>
        <translation>أرسله تقريرًا جديدًا.</translation>
    </message>
    <message>
        <source>Send it as news about the status.</source>
        <translation>أرسله بوصفه جديد الحالة الراهنة.</translation>
    </message>
    <message>
        <source>Set the clock first: the days on what you make would be wrong.</source>
        <translation>اضبط الساعة أولًا: ستكون الأيام على ما تصنعه خاطئة.</translation>
    </message>
    <message>
        <source>Several cases begin like this.</source>
        <translation>عدة حالات تبدأ هكذا.</translation>
    </message>
    <message>
        <source>Several drafts begin like this.</source>
        <translation>عدة مسودات تبدأ هكذا.</translation>
    </message>
    <message>
        <source>Several focal points begin like this.</source>
        <translation>عدة جهات اتصال تبدأ هكذا.</translation>
    </message>
    <message>
        <source>Several records have an item with this mark.</source>
        <translation>عدة سجلات فيها عنصر بهذا الرمز.</translation>
    </message>
    <message>
        <source>Share {place} belongs to another set.</source>
        <translation>الحصة {place} من مجموعة أخرى.</translation>
    </message>
    <message>
        <source>Shares cannot be made so: {needed} of {count}.</source>
        <translation>لا يمكن صنع الحصص هكذا: {needed} من {count}.</translation>
    </message>
    <message>
        <source>Shares of one set begin with the same two words.</source>
        <translation>تبدأ حصص المجموعة الواحدة بالكلمتين نفسيهما.</translation>
    </message>
    <message>
        <source>Shorten it, or add it as a file under Evidence.</source>
        <translation>اختصره، أو أضفه ملفًا في «الأدلة».</translation>
    </message>
    <message>
        <source>Shorten it, or take out what was pasted last.</source>
        <translation>اختصره، أو أخرج ما أُلصق أخيرًا.</translation>
    </message>
    <message>
        <source>Shorten the name, the organisation or how to reach you, or give it as a file.</source>
        <translation>اختصر الاسم أو المنظمة أو طريقة الوصول إليك، أو أعطها ملفًا.</translation>
    </message>
    <message>
        <source>Shorten them, or type them anew.</source>
        <translation>اختصرها، أو اكتبها من جديد.</translation>
    </message>
    <message>
        <source>Shorten them, then try again.</source>
        <translation>اختصرها، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Shorten what stands here: {where}.</source>
        <translation>اختصر ما هو مكتوب هنا: {where}.</translation>
    </message>
    <message>
        <source>Show the names first, then change the list.</source>
        <translation>أظهر الأسماء أولًا، ثم غيّر القائمة.</translation>
    </message>
    <message>
        <source>Some answers in this file cannot be right.</source>
        <translation>بعض الأجوبة في هذا الملف لا يمكن أن تكون صحيحة.</translation>
    </message>
    <message>
        <source>Some files promise such sizes only to do harm. Do not open it elsewhere.</source>
        <translation>بعض الملفات تدّعي أحجامًا كهذه للإضرار فقط. لا تفتحه في مكان آخر.</translation>
    </message>
    <message>
        <source>Somebody has decided about this notice already.</source>
        <translation>سبق أن قرر أحد بشأن هذا الإشعار.</translation>
    </message>
    <message>
        <source>Somebody may have changed the folder. Look before you use it.</source>
        <translation>قد يكون أحد غيّر المجلد. انظر فيه قبل أن تستعمله.</translation>
    </message>
    <message>
        <source>Somebody may have made it to do harm.</source>
        <translation>قد يكون أحد صنعه للإضرار.</translation>
    </message>
    <message>
        <source>Somebody or something you left out is no longer in these records.</source>
        <translation>شخص أو شيء استبعدته لم يعد في هذه السجلات.</translation>
    </message>
    <message>
        <source>Somebody took something back while the export was being made.</source>
        <translation>سحب أحد شيئًا أثناء صنع التصدير.</translation>
    </message>
    <message>
        <source>Somebody who was chosen is not in this case.</source>
        <translation>من اختير ليس في هذه الحالة.</translation>
    </message>
    <message>
        <source>Something changed since you read the preview: a consent, a record or a name.</source>
        <translation>تغيّر شيء منذ أن قرأت المعاينة: موافقة أو سجل أو اسم.</translation>
    </message>
    <message>
        <source>Something does not fit.</source>
        <translation>هناك شيء لا يطابق.</translation>
    </message>
    <message>
        <source>Something in curly brackets is no place that can be filled.</source>
        <translation>ما بين القوسين المعقوفين ليس موضعًا يمكن ملؤه.</translation>
    </message>
    <message>
        <source>Something in it does not fit.</source>
        <translation>هناك شيء فيه لا يطابق.</translation>
    </message>
    <message>
        <source>Something in the draft still stands against it.</source>
        <translation>لا يزال في المسودة ما يمنع ذلك.</translation>
    </message>
    <message>
        <source>Something in the folder is not what a vault holds: {file}.</source>
        <translation>في المجلد شيء ليس مما تحتويه خزنة: {file}.</translation>
    </message>
    <message>
        <source>Something in the sealed file is not what its sender signed.</source>
        <translation>في الملف المختوم شيء ليس مما وقّعه مرسله.</translation>
    </message>
    <message>
        <source>Something is wrong with the key for quick notes, and nobody has said how it goes on.</source>
        <translation>هناك خطأ في مفتاح الملاحظات السريعة، ولم يقل أحد كيف يستمر الأمر.</translation>
    </message>
    <message>
        <source>Something was changed in the vault while this went on.</source>
        <translation>تغيّر شيء في الخزنة أثناء ذلك.</translation>
    </message>
    <message>
        <source>Something was written in one of these records since the file was made, so the file does not hold all of it.</source>
        <translation>كُتب شيء في أحد هذه السجلات منذ صنع الملف، فلا يحتوي الملف على ذلك كله.</translation>
    </message>
    <message>
        <source>Something was written in the old vault after it was moved.</source>
        <translation>كُتب شيء في الخزنة القديمة بعد نقلها.</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>حدث خطأ في هذا البرنامج.</translation>
    </message>
    <message>
        <source>Something with this name is there already. It was left as it is.</source>
        <translation>يوجد هناك شيء بهذا الاسم. تُرك كما كان.</translation>
    </message>
    <message>
        <source>Special procedures take English, French or Spanish.</source>
        <translation>تقبل الإجراءات الخاصة الإنكليزية أو الفرنسية أو الإسبانية.</translation>
    </message>
    <message>
        <source>Start a new workshop in another folder, and delete this one.</source>
        <translation>ابدأ ورشة جديدة في مجلد آخر، واحذف هذه.</translation>
    </message>
    <message>
        <source>Start the app again and try once more.</source>
        <translation>شغّل التطبيق من جديد وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>توقّف، كما طلبت.</translation>
    </message>
    <message>
        <source>Switch them off there, or take them over.</source>
        <translation>عطّلها هناك، أو تولّها.</translation>
    </message>
    <message>
        <source>Take another one of the same set.</source>
        <translation>خذ حصة أخرى من المجموعة نفسها.</translation>
    </message>
    <message>
        <source>Take away the write protection, or copy the folder to a place that can be written.</source>
        <translation>أزل حماية الكتابة، أو انسخ المجلد إلى مكان تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>Take in only the pages that matter, as a file of their own.</source>
        <translation>أدخل الصفحات المهمة فقط، ملفًا مستقلًا.</translation>
    </message>
    <message>
        <source>Take in the report first.</source>
        <translation>أدخل التقرير أولًا.</translation>
    </message>
    <message>
        <source>Take it again: the whole code, straight, sharp, in good light. Or ask for the card as a file.</source>
        <translation>صوّره من جديد: الرمز كله، مستقيمًا وواضحًا وفي ضوء جيد. أو اطلب البطاقة ملفًا.</translation>
    </message>
    <message>
        <source>Take it in parts: at most 50,000 rows and 200 columns.</source>
        <translation>خذه على أجزاء: 50,000 صف و200 عمود على الأكثر.</translation>
    </message>
    <message>
        <source>Take it in under My card.</source>
        <translation>أدخله في «بطاقتي».</translation>
    </message>
    <message>
        <source>Take it out and add a new one.</source>
        <translation>أخرجه وأضف واحدًا جديدًا.</translation>
    </message>
    <message>
        <source>Take large files in once the vault is open.</source>
        <translation>أدخل الملفات الكبيرة بعد فتح الخزنة.</translation>
    </message>
    <message>
        <source>Take one line of at most {most} letters, without marks that steer the direction.</source>
        <translation>خذ سطرًا واحدًا من {most} حرفًا على الأكثر، بلا علامات توجّه الاتجاه.</translation>
    </message>
    <message>
        <source>Take one of them out of the event first.</source>
        <translation>أخرج إحداها من الحدث أولًا.</translation>
    </message>
    <message>
        <source>Take out what nobody needs.</source>
        <translation>أخرج ما لا يحتاج إليه أحد.</translation>
    </message>
    <message>
        <source>Take reports in under Inbox, and open answers under Replies.</source>
        <translation>أدخل التقارير في «الوارد»، وافتح الأجوبة في «الردود».</translation>
    </message>
    <message>
        <source>Take the file in once more.</source>
        <translation>أدخل الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>Tell whoever gave you this app the words in brackets.</source>
        <translation>أخبر من أعطاك هذا التطبيق بالكلمات التي بين القوسين.</translation>
    </message>
    <message>
        <source>Test them first: without them a lost keychain would lock you out for ever.</source>
        <translation>اختبرها أولًا: من دونها، إذا فُقدت سلسلة المفاتيح حُرمت من الدخول إلى الأبد.</translation>
    </message>
    <message>
        <source>That is no day that has come.</source>
        <translation>ليس هذا يومًا قد حان.</translation>
    </message>
    <message>
        <source>That is none of the answers.</source>
        <translation>ليس هذا من الأجوبة.</translation>
    </message>
    <message>
        <source>That part is kept apart for this reason: nothing else was reached or lost.</source>
        <translation>ذلك الجزء محفوظ على حدة لهذا السبب: لم يُمسّ شيء آخر ولم يضِع.</translation>
    </message>
    <message>
        <source>The QR code in this picture is not that of a card.</source>
        <translation>رمز QR في هذه الصورة ليس رمز بطاقة.</translation>
    </message>
    <message>
        <source>The actions of the case say who is missing, and what to ask.</source>
        <translation>إجراءات الحالة تقول من الناقص، وماذا تسأل.</translation>
    </message>
    <message>
        <source>The answer does not say which status the case has.</source>
        <translation>الجواب لا يذكر ما الحالة الراهنة.</translation>
    </message>
    <message>
        <source>The answer is about a report that is not in this vault.</source>
        <translation>الجواب عن تقرير ليس في هذه الخزنة.</translation>
    </message>
    <message>
        <source>The answer is about another sealed file than yours.</source>
        <translation>الجواب عن ملف مختوم غير ملفك.</translation>
    </message>
    <message>
        <source>The answer is empty, too long, or holds a sign that is not allowed.</source>
        <translation>الجواب فارغ، أو طويل جدًا، أو فيه رمز غير مسموح به.</translation>
    </message>
    <message>
        <source>The answer is signed with a card that was revoked.</source>
        <translation>الجواب موقّع ببطاقة أُلغيت.</translation>
    </message>
    <message>
        <source>The answer names a day that there is not.</source>
        <translation>الجواب يذكر يومًا لا وجود له.</translation>
    </message>
    <message>
        <source>The answer names somebody of another report, whom its reader did not tell of.</source>
        <translation>الجواب يذكر شخصًا من تقرير آخر لم يذكره قارئه.</translation>
    </message>
    <message>
        <source>The answer was not signed by the focal point’s card.</source>
        <translation>لم يُوقَّع الجواب ببطاقة جهة الاتصال.</translation>
    </message>
    <message>
        <source>The answer was sealed to another key than that of your report.</source>
        <translation>خُتم الجواب لمفتاح غير مفتاح تقريرك.</translation>
    </message>
    <message>
        <source>The answer was sealed to the key of another report.</source>
        <translation>خُتم الجواب لمفتاح تقرير آخر.</translation>
    </message>
    <message>
        <source>The backup does not hold what it says.</source>
        <translation>النسخة الاحتياطية لا تحتوي على ما تقوله.</translation>
    </message>
    <message>
        <source>The card does not agree with one you already have.</source>
        <translation>البطاقة لا تتفق مع بطاقة لديك من قبل.</translation>
    </message>
    <message>
        <source>The card is no longer valid.</source>
        <translation>البطاقة لم تعد صالحة.</translation>
    </message>
    <message>
        <source>The card names a part of the UN in a way nobody can read.</source>
        <translation>البطاقة تذكر جزءًا من الأمم المتحدة بطريقة لا يستطيع أحد قراءتها.</translation>
    </message>
    <message>
        <source>The card says it was made in the future.</source>
        <translation>البطاقة تقول إنها صُنعت في المستقبل.</translation>
    </message>
    <message>
        <source>The card was changed after it was made.</source>
        <translation>غُيّرت البطاقة بعد صنعها.</translation>
    </message>
    <message>
        <source>The case itself is whole.</source>
        <translation>الحالة نفسها سليمة.</translation>
    </message>
    <message>
        <source>The case {case} of this scenario cannot be sent.</source>
        <translation>الحالة {case} من هذا السيناريو لا يمكن إرسالها.</translation>
    </message>
    <message>
        <source>The cases are whole: make the draft again.</source>
        <translation>الحالات سليمة: اصنع المسودة من جديد.</translation>
    </message>
    <message>
        <source>The cases themselves are not touched. Put the whole folder back from a copy.</source>
        <translation>الحالات نفسها لم تُمسّ. أعد المجلد كاملًا من نسخة.</translation>
    </message>
    <message>
        <source>The cases themselves are whole.</source>
        <translation>الحالات نفسها سليمة.</translation>
    </message>
    <message>
        <source>The check in Settings says more.</source>
        <translation>الفحص في الإعدادات يقول المزيد.</translation>
    </message>
    <message>
        <source>The clock of this computer says {clock}, but this program was built on {built}.</source>
        <translation>ساعة هذا الحاسوب تقول {clock}، لكن هذا البرنامج بُني في {built}.</translation>
    </message>
    <message>
        <source>The copy would lie where the file is already.</source>
        <translation>ستكون النسخة حيث الملف موجود من قبل.</translation>
    </message>
    <message>
        <source>The copy would still have held hidden data, so it was not kept.</source>
        <translation>كانت النسخة ستظل تحتوي على بيانات خفية، فلم تُحفظ.</translation>
    </message>
    <message>
        <source>The day on which you write again is no day.</source>
        <translation>اليوم الذي تكتب فيه من جديد ليس يومًا.</translation>
    </message>
    <message>
        <source>The description of the vault is damaged.</source>
        <translation>وصف الخزنة تالف.</translation>
    </message>
    <message>
        <source>The digits differ in group {groups}. The card stays unverified.</source>
        <translation>تختلف الأرقام في المجموعة {groups}. تبقى البطاقة غير متحقق منها.</translation>
    </message>
    <message>
        <source>The digits of this card were never compared.</source>
        <translation>لم تُقارن أرقام هذه البطاقة قط.</translation>
    </message>
    <message>
        <source>The disk did not answer.</source>
        <translation>القرص لم يستجب.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The drawer is bound to this computer already.</source>
        <translation>الدرج مربوط بهذا الحاسوب من قبل.</translation>
    </message>
    <message>
        <source>The drawer is not bound to a computer.</source>
        <translation>الدرج غير مربوط بحاسوب.</translation>
    </message>
    <message>
        <source>The file asks for more than this app accepts.</source>
        <translation>الملف يطلب أكثر مما يقبله هذا التطبيق.</translation>
    </message>
    <message>
        <source>The file came as text and is too large that way.</source>
        <translation>جاء الملف نصًا وهو أكبر مما ينبغي بهذا الشكل.</translation>
    </message>
    <message>
        <source>The file holds something that has no place in it.</source>
        <translation>في الملف شيء لا مكان له فيه.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed.</source>
        <translation>الملف تالف أو غُيّر.</translation>
    </message>
    <message>
        <source>The file is damaged, cut short or was changed.</source>
        <translation>الملف تالف أو مقطوع أو غُيّر.</translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <translation>الملف غير موقّع.</translation>
    </message>
    <message>
        <source>The file is not what was written: it was changed, or its medium is failing.</source>
        <translation>الملف ليس كما كُتب: غُيّر، أو وسيطه على وشك التعطل.</translation>
    </message>
    <message>
        <source>The file is not where it was put, or cannot be read.</source>
        <translation>الملف ليس حيث وُضع، أو لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The file is too large for this place.</source>
        <translation>الملف أكبر من هذا المكان.</translation>
    </message>
    <message>
        <source>The file itself was not touched.</source>
        <translation>الملف نفسه لم يُمسّ.</translation>
    </message>
    <message>
        <source>The file may be made to do harm. Do not open it with another program.</source>
        <translation>قد يكون الملف صُنع للإضرار. لا تفتحه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>The file name is too long for this disk.</source>
        <translation>اسم الملف أطول مما يقبله هذا القرص.</translation>
    </message>
    <message>
        <source>The file was left where it is.</source>
        <translation>تُرك الملف حيث هو.</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>لم يعد المجلد موجودًا.</translation>
    </message>
    <message>
        <source>The folder where the file should go is not there.</source>
        <translation>المجلد الذي ينبغي أن يذهب إليه الملف غير موجود.</translation>
    </message>
    <message>
        <source>The history of the evidence in the report does not hold.</source>
        <translation>تاريخ الأدلة في التقرير غير متسق.</translation>
    </message>
    <message>
        <source>The history of the vault was changed from outside.</source>
        <translation>غُيّر سجل تغييرات الخزنة من الخارج.</translation>
    </message>
    <message>
        <source>The key for quick notes is missing from the folder: somebody changed or removed it.</source>
        <translation>مفتاح الملاحظات السريعة ناقص من المجلد: غيّره أحد أو أزاله.</translation>
    </message>
    <message>
        <source>The key for quick notes was exchanged. Notes written since may have been read by someone else.</source>
        <translation>استُبدل مفتاح الملاحظات السريعة. قد يكون غيرك قرأ الملاحظات التي كُتبت منذ ذلك.</translation>
    </message>
    <message>
        <source>The key on this card is none that only one person can have.</source>
        <translation>المفتاح في هذه البطاقة ليس مما لا يمكن أن يملكه إلا شخص واحد.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب لا تجيب.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب لا تعمل.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب مقفلة.</translation>
    </message>
    <message>
        <source>The keys in this hand-over do not belong to the card in it.</source>
        <translation>المفاتيح في هذا التسليم لا تخص البطاقة التي فيه.</translation>
    </message>
    <message>
        <source>The letters of this file are not written in that way.</source>
        <translation>حروف هذا الملف ليست مكتوبة بهذه الطريقة.</translation>
    </message>
    <message>
        <source>The list beside the text says what; choose a line to go there.</source>
        <translation>القائمة بجانب النص تقول ما هو؛ اختر سطرًا للذهاب إليه.</translation>
    </message>
    <message>
        <source>The list of files that came in cannot be read.</source>
        <translation>لا يمكن قراءة قائمة الملفات التي دخلت.</translation>
    </message>
    <message>
        <source>The list says why of each: ask again for the consents that are missing.</source>
        <translation>القائمة تذكر السبب لكل واحد: اطلب من جديد الموافقات الناقصة.</translation>
    </message>
    <message>
        <source>The most important thing is missing.</source>
        <translation>أهم شيء ناقص.</translation>
    </message>
    <message>
        <source>The name of the page does not end in .pdf.</source>
        <translation>اسم الصفحة لا ينتهي بـ .pdf.</translation>
    </message>
    <message>
        <source>The name on this card mixes letters of several scripts that look alike.</source>
        <translation>الاسم في هذه البطاقة يخلط حروفًا متشابهة من عدة كتابات.</translation>
    </message>
    <message>
        <source>The names in the report do not belong to the people in it.</source>
        <translation>الأسماء في التقرير لا تخص الأشخاص الذين فيه.</translation>
    </message>
    <message>
        <source>The new vault is not where it was made.</source>
        <translation>الخزنة الجديدة ليست حيث صُنعت.</translation>
    </message>
    <message>
        <source>The note has {length} characters; {limit} fit.</source>
        <translation>في الملاحظة {length} حرفًا؛ وتتسع لـ {limit}.</translation>
    </message>
    <message>
        <source>The note is sealed.</source>
        <translation>خُتمت الملاحظة.</translation>
    </message>
    <message>
        <source>The note was saved when nobody was there, without its files: they could not be read.</source>
        <translation>حُفظت الملاحظة حين لم يكن أحد هناك، بلا ملفاتها: تعذرت قراءتها.</translation>
    </message>
    <message>
        <source>The notice does not have the right form.</source>
        <translation>ليس للإشعار الشكل الصحيح.</translation>
    </message>
    <message>
        <source>The notice is about a report that is not here.</source>
        <translation>الإشعار عن تقرير ليس هنا.</translation>
    </message>
    <message>
        <source>The old vault does not stand where it was.</source>
        <translation>الخزنة القديمة ليست حيث كانت.</translation>
    </message>
    <message>
        <source>The other cases are not touched. Put the whole folder back from a copy.</source>
        <translation>الحالات الأخرى لم تُمسّ. أعد المجلد كاملًا من نسخة.</translation>
    </message>
    <message>
        <source>The other files are not touched. Put the whole folder back from a copy.</source>
        <translation>الملفات الأخرى لم تُمسّ. أعد المجلد كاملًا من نسخة.</translation>
    </message>
    <message>
        <source>The other records are not touched. Put the whole folder back from a copy.</source>
        <translation>السجلات الأخرى لم تُمسّ. أعد المجلد كاملًا من نسخة.</translation>
    </message>
    <message>
        <source>The part of the app that reads files could not be started.</source>
        <translation>تعذر تشغيل جزء التطبيق الذي يقرأ الملفات.</translation>
    </message>
    <message>
        <source>The part of the vault that holds the keys is damaged.</source>
        <translation>الجزء الذي يحتوي على المفاتيح في الخزنة تالف.</translation>
    </message>
    <message>
        <source>The parts of this vault come from different moments. This happens when a folder is copied while the vault is open.</source>
        <translation>أجزاء هذه الخزنة من لحظات مختلفة. يحدث ذلك عندما يُنسخ مجلد والخزنة مفتوحة.</translation>
    </message>
    <message>
        <source>The passphrase holds a letter this computer does not know.</source>
        <translation>في عبارة المرور حرف لا يعرفه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The passphrase holds a sign that cannot be typed everywhere.</source>
        <translation>في عبارة المرور رمز لا يمكن كتابته في كل مكان.</translation>
    </message>
    <message>
        <source>The passphrase holds half a letter.</source>
        <translation>في عبارة المرور نصف حرف.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>عبارة المرور فارغة.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>عبارة المرور طويلة جدًا.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>تنتهي الفترة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The person who carries it hands it back from their own vault. Only the vault that made it takes it in.</source>
        <translation>يعيدها الشخص الذي يحملها من خزنته. ولا تُدخلها إلا الخزنة التي صنعتها.</translation>
    </message>
    <message>
        <source>The program runs from its own folder and leaves nothing on this computer, so it puts no key into its keychain.</source>
        <translation>يعمل البرنامج من مجلده ولا يترك شيئًا على هذا الحاسوب، ولذلك لا يضع مفتاحًا في سلسلة مفاتيحه.</translation>
    </message>
    <message>
        <source>The reason is too long, or holds a sign that is not allowed.</source>
        <translation>السبب طويل جدًا، أو فيه رمز غير مسموح به.</translation>
    </message>
    <message>
        <source>The reason is too long, or holds characters that cannot be used.</source>
        <translation>السبب طويل جدًا، أو فيه حروف لا يمكن استعمالها.</translation>
    </message>
    <message>
        <source>The record itself and the other records are not touched.</source>
        <translation>السجل نفسه والسجلات الأخرى لم تُمسّ.</translation>
    </message>
    <message>
        <source>The record that was to be replaced is not here any more.</source>
        <translation>السجل الذي كان سيُستبدل لم يعد هنا.</translation>
    </message>
    <message>
        <source>The recovery words of this drawer were never tested.</source>
        <translation>كلمات استرداد هذا الدرج لم تُختبر قط.</translation>
    </message>
    <message>
        <source>The register is full: it holds {limit} items.</source>
        <translation>دفتر القيد ممتلئ: فيه {limit} بنود.</translation>
    </message>
    <message>
        <source>The release has no file called {file}.</source>
        <translation>ليس في الإصدار ملف باسم {file}.</translation>
    </message>
    <message>
        <source>The report does not have the right form.</source>
        <translation>ليس للتقرير الشكل الصحيح.</translation>
    </message>
    <message>
        <source>The report holds an answer that cannot be right.</source>
        <translation>في التقرير جواب لا يمكن أن يكون صحيحًا.</translation>
    </message>
    <message>
        <source>The report holds more records than this app reads.</source>
        <translation>في التقرير سجلات أكثر مما يقرؤه هذا التطبيق.</translation>
    </message>
    <message>
        <source>The report is sealed to a card that receives no reports.</source>
        <translation>التقرير مختوم لبطاقة لا تستلم تقارير.</translation>
    </message>
    <message>
        <source>The report names another key than the one that signed it.</source>
        <translation>يذكر التقرير مفتاحًا غير الذي وقّعه.</translation>
    </message>
    <message>
        <source>The report to be corrected was taken back.</source>
        <translation>سُحب التقرير المطلوب تصحيحه.</translation>
    </message>
    <message>
        <source>The report to be corrected went to somebody else.</source>
        <translation>ذهب التقرير المطلوب تصحيحه إلى غيرهم.</translation>
    </message>
    <message>
        <source>The rest of the register is whole.</source>
        <translation>بقية دفتر القيد سليمة.</translation>
    </message>
    <message>
        <source>The revocation was changed after it was made.</source>
        <translation>غُيّر الإلغاء بعد صنعه.</translation>
    </message>
    <message>
        <source>The sealed file is not where it was.</source>
        <translation>الملف المختوم ليس حيث كان.</translation>
    </message>
    <message>
        <source>The sealed file itself is as it was.</source>
        <translation>الملف المختوم نفسه كما كان.</translation>
    </message>
    <message>
        <source>The sealed file of this case was not kept by the version that took it in.</source>
        <translation>لم يُحفظ الملف المختوم لهذه الحالة من الإصدار الذي أدخلها.</translation>
    </message>
    <message>
        <source>The sender took case {number} back: its status stays so.</source>
        <translation>سحب المرسل الحالة {number}: تبقى حالتها الراهنة كذلك.</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>التوقيع غير صحيح.</translation>
    </message>
    <message>
        <source>The stick may be failing: use another one.</source>
        <translation>قد تكون ذاكرة USB على وشك التعطل: استعمل غيرها.</translation>
    </message>
    <message>
        <source>The stick or disk may be failing. Use another one.</source>
        <translation>قد تكون ذاكرة USB أو القرص على وشك التعطل. استعمل غيره.</translation>
    </message>
    <message>
        <source>The successor of this card is not in use for 12 months yet: files may still come.</source>
        <translation>لم يمض على استعمال خلف هذه البطاقة 12 شهرًا بعد: قد تصل ملفات بعدُ.</translation>
    </message>
    <message>
        <source>The table of codes does not have the form of one.</source>
        <translation>ليس لجدول الرموز شكل جدول رموز.</translation>
    </message>
    <message>
        <source>The table of codes leads to a value that is not in it.</source>
        <translation>يؤدي جدول الرموز إلى قيمة ليست فيه.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} letters, or holds a sign that is not allowed.</source>
        <translation>النص أطول من {limit} حرفًا، أو فيه رمز غير مسموح به.</translation>
    </message>
    <message>
        <source>The text of this QR code is damaged.</source>
        <translation>نص رمز QR هذا تالف.</translation>
    </message>
    <message>
        <source>The vault asks for something this app does not do.</source>
        <translation>تطلب الخزنة شيئًا لا يفعله هذا التطبيق.</translation>
    </message>
    <message>
        <source>The vault is deleted, but a part of it could not be overwritten first.</source>
        <translation>حُذفت الخزنة، لكن تعذرت الكتابة فوق جزء منها أولًا.</translation>
    </message>
    <message>
        <source>The vault is destroyed, but a file of it could not be deleted.</source>
        <translation>أُتلفت الخزنة، لكن تعذر حذف ملف منها.</translation>
    </message>
    <message>
        <source>The vault is destroyed. Its folder is still there, for it holds other files.</source>
        <translation>أُتلفت الخزنة. ومجلدها ما زال موجودًا لأن فيه ملفات أخرى.</translation>
    </message>
    <message>
        <source>The vault is destroyed. Nothing opens it any more.</source>
        <translation>أُتلفت الخزنة. لم يعد شيء يفتحها.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>الخزنة مقفلة.</translation>
    </message>
    <message>
        <source>The vault is open in another window.</source>
        <translation>الخزنة مفتوحة في نافذة أخرى.</translation>
    </message>
    <message>
        <source>The vault was locked while something was being written.</source>
        <translation>أُقفلت الخزنة بينما كان شيء يُكتب.</translation>
    </message>
    <message>
        <source>The vault was locked, and what was typed last could not be saved.</source>
        <translation>أُقفلت الخزنة، وتعذر حفظ آخر ما كُتب.</translation>
    </message>
    <message>
        <source>The vault was made by a newer version of this app.</source>
        <translation>صُنعت الخزنة بإصدار أحدث من هذا التطبيق.</translation>
    </message>
    <message>
        <source>The vault was moved or replaced while it was open.</source>
        <translation>نُقلت الخزنة أو استُبدلت وهي مفتوحة.</translation>
    </message>
    <message>
        <source>The vault was saved by a newer version of this app: in format {found}, and this one reads up to {known}.</source>
        <translation>حُفظت الخزنة بإصدار أحدث من هذا التطبيق: بالصيغة {found}، وهذا يقرأ حتى {known}.</translation>
    </message>
    <message>
        <source>The words are empty, too long, or hold characters that are not allowed.</source>
        <translation>الكلمات فارغة، أو طويلة جدًا، أو فيها حروف غير مسموح بها.</translation>
    </message>
    <message>
        <source>The words of this share do not fit together.</source>
        <translation>كلمات هذه الحصة لا تتوافق معًا.</translation>
    </message>
    <message>
        <source>The workshop is not whole: {file} is missing or was changed.</source>
        <translation>ورشة العمل غير سليمة: {file} ناقص أو غُيّر.</translation>
    </message>
    <message>
        <source>Their names stand in it. Add them once more.</source>
        <translation>أسماؤهم مكتوبة فيه. أضفها مرة أخرى.</translation>
    </message>
    <message>
        <source>There are as many words of your own as there may be.</source>
        <translation>لديك أقصى عدد مسموح به من كلماتك الخاصة.</translation>
    </message>
    <message>
        <source>There are more files than are tried at once. The first were tried.</source>
        <translation>الملفات أكثر مما يُجرَّب دفعة واحدة. جُرّبت الأولى.</translation>
    </message>
    <message>
        <source>There are no 40 digits in this picture.</source>
        <translation>لا توجد 40 رقمًا في هذه الصورة.</translation>
    </message>
    <message>
        <source>There are several workshops here.</source>
        <translation>توجد هنا عدة ورش عمل.</translation>
    </message>
    <message>
        <source>There are so many answers to this report that no more are kept.</source>
        <translation>هناك أجوبة كثيرة جدًا عن هذا التقرير فلا يُحفظ المزيد.</translation>
    </message>
    <message>
        <source>There are so many notices about this report that no more are kept.</source>
        <translation>هناك إشعارات كثيرة جدًا عن هذا التقرير فلا يُحفظ المزيد.</translation>
    </message>
    <message>
        <source>There are two answers of one person for the same use.</source>
        <translation>هناك جوابان لشخص واحد للاستعمال نفسه.</translation>
    </message>
    <message>
        <source>There are: {places}.</source>
        <translation>المتاح: {places}.</translation>
    </message>
    <message>
        <source>There is a folder where a file was expected.</source>
        <translation>يوجد مجلد حيث كان يُتوقع ملف.</translation>
    </message>
    <message>
        <source>There is a vault, and its drawer holds something else.</source>
        <translation>توجد خزنة، ودُرجها فيه شيء آخر.</translation>
    </message>
    <message>
        <source>There is no case to export.</source>
        <translation>لا حالة للتصدير.</translation>
    </message>
    <message>
        <source>There is no exercise of this name.</source>
        <translation>لا تمرين بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no report of that year.</source>
        <translation>لا تقرير لتلك السنة.</translation>
    </message>
    <message>
        <source>There is no room left in this vault.</source>
        <translation>لم تبقَ مساحة في هذه الخزنة.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>لا توجد خزنة في هذا المجلد.</translation>
    </message>
    <message>
        <source>There is no workshop in this folder.</source>
        <translation>لا توجد ورشة عمل في هذا المجلد.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check a passphrase.</source>
        <translation>لا توجد ذاكرة حرة كافية لفحص عبارة مرور.</translation>
    </message>
    <message>
        <source>There is not enough free memory.</source>
        <translation>لا توجد ذاكرة حرة كافية.</translation>
    </message>
    <message>
        <source>There is nothing in the note.</source>
        <translation>لا شيء في الملاحظة.</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>لا شيء في هذا الجدول.</translation>
    </message>
    <message>
        <source>There is nothing left to find out about this correction.</source>
        <translation>لم يبقَ شيء لمعرفته عن هذا التصحيح.</translation>
    </message>
    <message>
        <source>There is nothing of that name to tick.</source>
        <translation>لا شيء بهذا الاسم لوضع علامة عليه.</translation>
    </message>
    <message>
        <source>There is nothing to answer.</source>
        <translation>لا شيء للإجابة عنه.</translation>
    </message>
    <message>
        <source>There is something in this document that cannot be cleaned, such as a table of another program, a chart or a drawing.</source>
        <translation>في هذه الوثيقة شيء لا يمكن تنظيفه، مثل جدول من برنامج آخر أو رسم بياني أو رسم.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>يوجد شيء في هذا المجلد من قبل.</translation>
    </message>
    <message>
        <source>There is too little room where the file should go. It needs {needed} bytes, and {available} are free.</source>
        <translation>المساحة حيث ينبغي أن يذهب الملف قليلة. يحتاج إلى {needed} بايت، والمتاح {available}.</translation>
    </message>
    <message>
        <source>These are no ids of reports, or one stands twice.</source>
        <translation>هذه ليست معرّفات تقارير، أو أن أحدها مكرر.</translation>
    </message>
    <message>
        <source>These are one and the same case.</source>
        <translation>هاتان حالة واحدة بعينها.</translation>
    </message>
    <message>
        <source>These are too many answers at once.</source>
        <translation>هذه أجوبة كثيرة جدًا دفعة واحدة.</translation>
    </message>
    <message>
        <source>These are too many cases for one event.</source>
        <translation>هذه حالات كثيرة جدًا لحدث واحد.</translation>
    </message>
    <message>
        <source>These are {have} words; a share has {need}.</source>
        <translation>هذه {have} كلمات؛ وللحصة {need}.</translation>
    </message>
    <message>
        <source>These notes are too long, or hold a sign that is not allowed.</source>
        <translation>هذه الملاحظات طويلة جدًا، أو فيها رمز غير مسموح به.</translation>
    </message>
    <message>
        <source>These recovery words do not open the backup.</source>
        <translation>كلمات الاسترداد هذه لا تفتح النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>هذه الحصص لا تتوافق معًا.</translation>
    </message>
    <message>
        <source>These two cases are joined.</source>
        <translation>هاتان الحالتان مضمومتان.</translation>
    </message>
    <message>
        <source>These words are for another kind of answer.</source>
        <translation>هذه الكلمات لنوع آخر من الأجوبة.</translation>
    </message>
    <message>
        <source>These words are not here any more.</source>
        <translation>لم تعد هذه الكلمات هنا.</translation>
    </message>
    <message>
        <source>These words do not open this drawer.</source>
        <translation>هذه الكلمات لا تفتح هذا الدرج.</translation>
    </message>
    <message>
        <source>They may be of two sets. Take shares that were made together.</source>
        <translation>قد تكون من مجموعتين. خذ حصصًا صُنعت معًا.</translation>
    </message>
    <message>
        <source>They may belong to another drawer, or be newer than the backup.</source>
        <translation>قد تكون لدرج آخر، أو أحدث من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>They were left alone. Look at what they tell.</source>
        <translation>تُركت وشأنها. انظر إلى ما تقوله.</translation>
    </message>
    <message>
        <source>This answer does not have the right form.</source>
        <translation>ليس لهذا الجواب الشكل الصحيح.</translation>
    </message>
    <message>
        <source>This answer was made by a later version of the program.</source>
        <translation>صُنع هذا الجواب بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>This backup was made by a later version of the app.</source>
        <translation>صُنعت هذه النسخة الاحتياطية بإصدار أحدث من التطبيق.</translation>
    </message>
    <message>
        <source>This backup was not entrusted from this vault, or not in this form.</source>
        <translation>لم تُؤتمن هذه النسخة الاحتياطية من هذه الخزنة، أو ليس بهذا الشكل.</translation>
    </message>
    <message>
        <source>This backup was not entrusted to anybody.</source>
        <translation>لم يُؤتمن أحد على هذه النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>This cannot be done right now.</source>
        <translation>لا يمكن فعل هذا الآن.</translation>
    </message>
    <message>
        <source>This card belongs to a person: only a focal point can come first.</source>
        <translation>هذه بطاقة شخص: لا تأتي أولًا إلا جهة اتصال.</translation>
    </message>
    <message>
        <source>This card is too long for a QR code.</source>
        <translation>هذه البطاقة أطول مما يسعه رمز QR.</translation>
    </message>
    <message>
        <source>This card of yours has a successor.</source>
        <translation>لبطاقتك هذه خلف.</translation>
    </message>
    <message>
        <source>This card of yours is no longer here.</source>
        <translation>لم تعد بطاقتك هذه هنا.</translation>
    </message>
    <message>
        <source>This card of yours was revoked: nobody believes its key any more.</source>
        <translation>أُلغيت بطاقتك هذه: لم يعد أحد يصدّق مفتاحها.</translation>
    </message>
    <message>
        <source>This card was handed over, and nothing is answered with it here any more.</source>
        <translation>سُلّمت هذه البطاقة، ولم يعد يُجاب بها عن شيء هنا.</translation>
    </message>
    <message>
        <source>This card was made by a later version of the program.</source>
        <translation>صُنعت هذه البطاقة بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>This card was replaced by a newer one.</source>
        <translation>استُبدلت هذه البطاقة ببطاقة أحدث.</translation>
    </message>
    <message>
        <source>This card was revoked, for good.</source>
        <translation>أُلغيت هذه البطاقة نهائيًا.</translation>
    </message>
    <message>
        <source>This case belongs to no event.</source>
        <translation>هذه الحالة لا تخص أي حدث.</translation>
    </message>
    <message>
        <source>This case gets the same kind of answer already.</source>
        <translation>لهذه الحالة جواب من النوع نفسه من قبل.</translation>
    </message>
    <message>
        <source>This case is damaged and cannot be read.</source>
        <translation>هذه الحالة تالفة ولا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>This case is no longer here.</source>
        <translation>لم تعد هذه الحالة هنا.</translation>
    </message>
    <message>
        <source>This computer did not let it happen.</source>
        <translation>لم يسمح هذا الحاسوب بحدوثه.</translation>
    </message>
    <message>
        <source>This computer does not let the app read or write there.</source>
        <translation>لا يسمح هذا الحاسوب للتطبيق بالقراءة أو الكتابة هناك.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation>ليست لهذا الحاسوب سلسلة مفاتيح يمكن استعمالها.</translation>
    </message>
    <message>
        <source>This computer still has a note of where it was.</source>
        <translation>لا يزال لدى هذا الحاسوب تدوين لمكانها.</translation>
    </message>
    <message>
        <source>This copy was built without the key of a release. It cannot check another.</source>
        <translation>بُنيت هذه النسخة بلا مفتاح إصدار. ولا تستطيع التحقق من غيرها.</translation>
    </message>
    <message>
        <source>This day is not ahead.</source>
        <translation>هذا اليوم ليس في المستقبل.</translation>
    </message>
    <message>
        <source>This document has {pages} pages; {limit} can be cleaned.</source>
        <translation>في هذه الوثيقة {pages} صفحة؛ ويمكن تنظيف {limit}.</translation>
    </message>
    <message>
        <source>This does not fit, and the disk has no room for a larger vault.</source>
        <translation>لا يتسع المكان لهذا، وليس في القرص مساحة لخزنة أكبر.</translation>
    </message>
    <message>
        <source>This draft cannot be read.</source>
        <translation>لا يمكن قراءة هذه المسودة.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>لم تعد هذه المسودة موجودة.</translation>
    </message>
    <message>
        <source>This drawer has no recovery words yet.</source>
        <translation>ليست لهذا الدرج كلمات استرداد بعد.</translation>
    </message>
    <message>
        <source>This drawer has no recovery words.</source>
        <translation>ليست لهذا الدرج كلمات استرداد.</translation>
    </message>
    <message>
        <source>This drawer takes no quick notes in.</source>
        <translation>هذا الدرج لا يقبل ملاحظات سريعة.</translation>
    </message>
    <message>
        <source>This file answers none of the reports sealed here.</source>
        <translation>هذا الملف لا يجيب عن أي من التقارير المختومة هنا.</translation>
    </message>
    <message>
        <source>This file broke the part of the app that opens sealed files. That part is kept apart: nothing else was reached.</source>
        <translation>عطّل هذا الملف جزء التطبيق الذي يفتح الملفات المختومة. وذلك الجزء محفوظ على حدة: لم يُمسّ شيء آخر.</translation>
    </message>
    <message>
        <source>This file broke the part of the app that reads files.</source>
        <translation>عطّل هذا الملف جزء التطبيق الذي يقرأ الملفات.</translation>
    </message>
    <message>
        <source>This file does not have the form of a record.</source>
        <translation>ليس لهذا الملف شكل سجل.</translation>
    </message>
    <message>
        <source>This file hands over the card of a colleague.</source>
        <translation>هذا الملف يسلّم بطاقة زميل.</translation>
    </message>
    <message>
        <source>This file has no such page.</source>
        <translation>ليست في هذا الملف صفحة كهذه.</translation>
    </message>
    <message>
        <source>This file is damaged or cut off: it cannot be read.</source>
        <translation>هذا الملف تالف أو مقطوع: لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This file is larger than can be taken in at once: at most {megabytes} MiB.</source>
        <translation>هذا الملف أكبر مما يمكن إدخاله دفعة واحدة: {megabytes} MiB على الأكثر.</translation>
    </message>
    <message>
        <source>This file is locked with a password of its own.</source>
        <translation>هذا الملف مقفل بكلمة سر خاصة به.</translation>
    </message>
    <message>
        <source>This file is no longer in the vault.</source>
        <translation>لم يعد هذا الملف في الخزنة.</translation>
    </message>
    <message>
        <source>This file is no table.</source>
        <translation>هذا الملف ليس جدولًا.</translation>
    </message>
    <message>
        <source>This file is not a record.</source>
        <translation>هذا الملف ليس سجلًا.</translation>
    </message>
    <message>
        <source>This file is not what was sealed here.</source>
        <translation>هذا الملف ليس ما خُتم هنا.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here.</source>
        <translation>هذا الملف أكبر من أن يُعرض هنا.</translation>
    </message>
    <message>
        <source>This file needs more memory than any file is given.</source>
        <translation>يحتاج هذا الملف إلى ذاكرة أكثر مما يُعطى أي ملف.</translation>
    </message>
    <message>
        <source>This file took too long to read, so it was stopped.</source>
        <translation>استغرقت قراءة هذا الملف وقتًا طويلًا، فأُوقفت.</translation>
    </message>
    <message>
        <source>This film or sound is coded in a way in which words could stand between the pictures, and cannot be cleaned here.</source>
        <translation>هذا الفيديو أو الصوت مرمّز بطريقة قد توجد فيها كلمات بين الصور، ولا يمكن تنظيفه هنا.</translation>
    </message>
    <message>
        <source>This film was recorded in many small parts, and cannot be cleaned here.</source>
        <translation>سُجّل هذا الفيديو في أجزاء صغيرة كثيرة، ولا يمكن تنظيفه هنا.</translation>
    </message>
    <message>
        <source>This focal point cannot be read.</source>
        <translation>لا يمكن قراءة جهة الاتصال هذه.</translation>
    </message>
    <message>
        <source>This focal point is no longer here.</source>
        <translation>لم تعد جهة الاتصال هذه هنا.</translation>
    </message>
    <message>
        <source>This folder cannot be used as a scenario.</source>
        <translation>لا يمكن استعمال هذا المجلد سيناريو.</translation>
    </message>
    <message>
        <source>This folder is not empty, so it was left as it is.</source>
        <translation>هذا المجلد ليس فارغًا، فتُرك كما كان.</translation>
    </message>
    <message>
        <source>This hand-over belongs to the other kind of vault.</source>
        <translation>هذا التسليم يخص النوع الآخر من الخزنات.</translation>
    </message>
    <message>
        <source>This hand-over holds values that this app never writes.</source>
        <translation>في هذا التسليم قيم لا يكتبها هذا التطبيق أبدًا.</translation>
    </message>
    <message>
        <source>This hand-over is damaged, or not of the published form.</source>
        <translation>هذا التسليم تالف، أو ليس بالشكل المنشور.</translation>
    </message>
    <message>
        <source>This hand-over was made by a later version.</source>
        <translation>صُنع هذا التسليم بإصدار أحدث.</translation>
    </message>
    <message>
        <source>This hand-over was not signed by the card in it.</source>
        <translation>لم تُوقّع هذا التسليم البطاقة التي فيه.</translation>
    </message>
    <message>
        <source>This hand-over was written for another card than yours.</source>
        <translation>كُتب هذا التسليم لبطاقة غير بطاقتك.</translation>
    </message>
    <message>
        <source>This happens when a key was replaced, and also when somebody pretends to be them. Ask them, by another way, before you go on.</source>
        <translation>يحدث هذا عند استبدال مفتاح، وأيضًا عندما يدّعي أحد أنه هم. اسألهم، بطريقة أخرى، قبل أن تتابع.</translation>
    </message>
    <message>
        <source>This is a real vault. Nobody practises in it.</source>
        <translation>هذه خزنة حقيقية. لا أحد يتدرب فيها.</translation>
    </message>
    <message>
        <source>This is a share of another program.</source>
        <translation>هذه حصة من برنامج آخر.</translation>
    </message>
    <message>
        <source>This is no day of the calendar.</source>
        <translation>ليس هذا يومًا من التقويم.</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>ليس هذا يومًا.</translation>
    </message>
    <message>
        <source>This is no folder with cases.</source>
        <translation>ليس هذا مجلدًا فيه حالات.</translation>
    </message>
    <message>
        <source>This is no kind of answer.</source>
        <translation>ليس هذا نوعًا من الأجوبة.</translation>
    </message>
    <message>
        <source>This is no language.</source>
        <translation>ليست هذه لغة.</translation>
    </message>
    <message>
        <source>This is no longer in the vault.</source>
        <translation>لم يعد هذا في الخزنة.</translation>
    </message>
    <message>
        <source>This is no number of days.</source>
        <translation>ليس هذا عدد أيام.</translation>
    </message>
    <message>
        <source>This is no number of months.</source>
        <translation>ليس هذا عدد أشهر.</translation>
    </message>
    <message>
        <source>This is no status of a case.</source>
        <translation>ليست هذه حالة راهنة لحالة.</translation>
    </message>
    <message>
        <source>This is no year of a summary.</source>
        <translation>ليست هذه سنة ملخص.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>ليس هذا من الخيارات.</translation>
    </message>
    <message>
        <source>This is not a card that can be used.</source>
        <translation>ليست هذه بطاقة يمكن استعمالها.</translation>
    </message>
    <message>
        <source>This is not a card that was handed over.</source>
        <translation>ليست هذه بطاقة سُلّمت.</translation>
    </message>
    <message>
        <source>This is not a card.</source>
        <translation>ليست هذه بطاقة.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>ليس هذا مجلدًا.</translation>
    </message>
    <message>
        <source>This is not a revocation that can be used.</source>
        <translation>ليس هذا إلغاء يمكن استعماله.</translation>
    </message>
    <message>
        <source>This is not a sealed file.</source>
        <translation>ليس هذا ملفًا مختومًا.</translation>
    </message>
    <message>
        <source>This is not a time that can be kept.</source>
        <translation>ليس هذا وقتًا يمكن حفظه.</translation>
    </message>
    <message>
        <source>This is not in the register any more.</source>
        <translation>لم يعد هذا في دفتر القيد.</translation>
    </message>
    <message>
        <source>This is not the card of a person. Only a person’s card can carry a backup.</source>
        <translation>ليست هذه بطاقة شخص. لا يمكن إلا لبطاقة شخص أن تحمل نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This is not the passphrase you opened the vault with.</source>
        <translation>ليست هذه عبارة المرور التي فتحت بها الخزنة.</translation>
    </message>
    <message>
        <source>This is not the practice focal point’s vault of a workshop.</source>
        <translation>ليست هذه خزنة جهة الاتصال التدريبية في ورشة عمل.</translation>
    </message>
    <message>
        <source>This is not the text of a card’s QR code, or letters of it are missing.</source>
        <translation>ليس هذا نص رمز QR لبطاقة، أو تنقصه حروف.</translation>
    </message>
    <message>
        <source>This is sealed, but it is no answer.</source>
        <translation>هذا مختوم، لكنه ليس جوابًا.</translation>
    </message>
    <message>
        <source>This is sealed, but it is no report.</source>
        <translation>هذا مختوم، لكنه ليس تقريرًا.</translation>
    </message>
    <message>
        <source>This is the code of a business card, not the card itself.</source>
        <translation>هذا رمز بطاقة زيارة، لا البطاقة نفسها.</translation>
    </message>
    <message>
        <source>This is too large to be a card.</source>
        <translation>هذا أكبر من أن يكون بطاقة.</translation>
    </message>
    <message>
        <source>This item has its file already, and an original is never changed.</source>
        <translation>لهذا العنصر ملفه من قبل، والأصل لا يتغير أبدًا.</translation>
    </message>
    <message>
        <source>This item is no longer in the record.</source>
        <translation>لم يعد هذا العنصر في السجل.</translation>
    </message>
    <message>
        <source>This item is only described. Its file is not here.</source>
        <translation>هذا العنصر موصوف فقط. ملفه ليس هنا.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read here.</source>
        <translation>لا يمكن قراءة هذا النوع من الملفات هنا.</translation>
    </message>
    <message>
        <source>This kind of text is not written for that.</source>
        <translation>لا يُكتب هذا النوع من النصوص لذلك.</translation>
    </message>
    <message>
        <source>This label cannot be used.</source>
        <translation>لا يمكن استعمال هذه التسمية.</translation>
    </message>
    <message>
        <source>This may not be done: somebody’s yes is missing.</source>
        <translation>لا يجوز فعل هذا: تنقص «نعم» من أحدهم.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>لا يمكن استعمال هذا الاسم.</translation>
    </message>
    <message>
        <source>This notice is no longer here.</source>
        <translation>لم يعد هذا الإشعار هنا.</translation>
    </message>
    <message>
        <source>This notice is not about a lost key.</source>
        <translation>هذا الإشعار ليس عن مفتاح مفقود.</translation>
    </message>
    <message>
        <source>This notice names no new key.</source>
        <translation>هذا الإشعار لا يذكر مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>This notice was made by a later version of the program.</source>
        <translation>صُنع هذا الإشعار بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>This passphrase already opens something in this vault.</source>
        <translation>عبارة المرور هذه تفتح شيئًا في هذه الخزنة من قبل.</translation>
    </message>
    <message>
        <source>This passphrase cannot be used.</source>
        <translation>لا يمكن استعمال عبارة المرور هذه.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup.</source>
        <translation>عبارة المرور هذه لا تفتح النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>This passphrase fits two places of the vault, so nothing was opened.</source>
        <translation>عبارة المرور هذه تناسب موضعين في الخزنة، فلم يُفتح شيء.</translation>
    </message>
    <message>
        <source>This person is no longer in the vault.</source>
        <translation>لم يعد هذا الشخص في الخزنة.</translation>
    </message>
    <message>
        <source>This picture is too large to be looked at.</source>
        <translation>هذه الصورة أكبر من أن يُنظر إليها.</translation>
    </message>
    <message>
        <source>This picture is {wide} by {high} dots: too large to show.</source>
        <translation>هذه الصورة {wide} في {high} نقطة: أكبر من أن تُعرض.</translation>
    </message>
    <message>
        <source>This place is inside a vault.</source>
        <translation>هذا المكان داخل خزنة.</translation>
    </message>
    <message>
        <source>This record is damaged.</source>
        <translation>هذا السجل تالف.</translation>
    </message>
    <message>
        <source>This record is in the vault already.</source>
        <translation>هذا السجل في الخزنة من قبل.</translation>
    </message>
    <message>
        <source>This record is no longer in the vault.</source>
        <translation>لم يعد هذا السجل في الخزنة.</translation>
    </message>
    <message>
        <source>This record was not written as a quick note.</source>
        <translation>لم يُكتب هذا السجل ملاحظةً سريعة.</translation>
    </message>
    <message>
        <source>This report cannot be sealed yet.</source>
        <translation>لا يمكن ختم هذا التقرير بعد.</translation>
    </message>
    <message>
        <source>This report is not among those you sealed here.</source>
        <translation>ليس هذا التقرير من التقارير التي ختمتها هنا.</translation>
    </message>
    <message>
        <source>This report was here, and was deleted on purpose.</source>
        <translation>كان هذا التقرير هنا وحُذف عمدًا.</translation>
    </message>
    <message>
        <source>This report was made by a later version of the program.</source>
        <translation>صُنع هذا التقرير بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>This report was written for somebody else and passed on.</source>
        <translation>كُتب هذا التقرير لغيرك ومُرّر.</translation>
    </message>
    <message>
        <source>This says nothing about your passphrase. Close other programs, then try again.</source>
        <translation>هذا لا يقول شيئًا عن عبارة مرورك. أغلق برامج أخرى، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This share was entered already.</source>
        <translation>أُدخلت هذه الحصة من قبل.</translation>
    </message>
    <message>
        <source>This spreadsheet is of an old kind, or locked with a password.</source>
        <translation>هذا الجدول من نوع قديم، أو مقفل بكلمة سر.</translation>
    </message>
    <message>
        <source>This system has nothing that keeps the process that reads files away from all others (neither seccomp nor Landlock), so no file is read.</source>
        <translation>ليس في هذا النظام ما يعزل العملية التي تقرأ الملفات عن غيرها (لا seccomp ولا Landlock)، فلا يُقرأ أي ملف.</translation>
    </message>
    <message>
        <source>This table is larger than can be taken in at once.</source>
        <translation>هذا الجدول أكبر مما يمكن إدخاله دفعة واحدة.</translation>
    </message>
    <message>
        <source>This text is too long to be kept.</source>
        <translation>هذا النص أطول من أن يُحفظ.</translation>
    </message>
    <message>
        <source>This text is too long, or holds a sign that is not allowed.</source>
        <translation>هذا النص طويل جدًا، أو فيه رمز غير مسموح به.</translation>
    </message>
    <message>
        <source>This vault does not belong to a workshop.</source>
        <translation>هذه الخزنة لا تخص ورشة عمل.</translation>
    </message>
    <message>
        <source>This vault is not on the stick that the program runs from, and nothing is noted on this computer.</source>
        <translation>هذه الخزنة ليست على ذاكرة USB التي يعمل منها البرنامج، ولا يُدوَّن شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This version is no longer in the vault.</source>
        <translation>لم يعد هذا الإصدار في الخزنة.</translation>
    </message>
    <message>
        <source>This version was sent before versions were kept.</source>
        <translation>أُرسل هذا الإصدار قبل أن تُحفظ الإصدارات.</translation>
    </message>
    <message>
        <source>This withdrawal was signed by the key of the report.</source>
        <translation>وُقّع هذا السحب بمفتاح التقرير.</translation>
    </message>
    <message>
        <source>To see it elsewhere, save a copy knowingly, for a device that holds nothing else.</source>
        <translation>لرؤيته في مكان آخر، احفظ نسخة عن علم، لجهاز ليس فيه شيء آخر.</translation>
    </message>
    <message>
        <source>Together these records are more than a focal point can read (limit: {limit} MiB).</source>
        <translation>هذه السجلات معًا أكثر مما تستطيع جهة اتصال قراءته (الحد: {limit} MiB).</translation>
    </message>
    <message>
        <source>Too many revocations are waiting for cards that are not here.</source>
        <translation>هناك إلغاءات كثيرة جدًا تنتظر بطاقات ليست هنا.</translation>
    </message>
    <message>
        <source>Treat this computer as exposed: think of who could have had it.</source>
        <translation>اعتبر هذا الحاسوب مكشوفًا: فكّر فيمن كان يمكن أن يصل إليه.</translation>
    </message>
    <message>
        <source>Try again when less is open on this computer.</source>
        <translation>حاول مجددًا عندما يكون المفتوح على هذا الحاسوب أقل.</translation>
    </message>
    <message>
        <source>Try again while nobody types.</source>
        <translation>حاول مجددًا حين لا يكتب أحد.</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>جرّب نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>Two drawers have the same passphrase.</source>
        <translation>لدرجين عبارة المرور نفسها.</translation>
    </message>
    <message>
        <source>Two parts of the record carry the same mark.</source>
        <translation>جزءان من السجل يحملان الرمز نفسه.</translation>
    </message>
    <message>
        <source>Two programs could use this folder at once here and spoil the vault.</source>
        <translation>قد يستعمل برنامجان هذا المجلد معًا هنا ويُتلفان الخزنة.</translation>
    </message>
    <message>
        <source>Type a later one.</source>
        <translation>اكتب يومًا بعده.</translation>
    </message>
    <message>
        <source>Type a year like 2027.</source>
        <translation>اكتب سنة مثل 2027.</translation>
    </message>
    <message>
        <source>Type all eight groups of five.</source>
        <translation>اكتب المجموعات الثماني كلها، كل منها خمسة أرقام.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>اكتبه من جديد.</translation>
    </message>
    <message>
        <source>Type it as 2027-03-01.</source>
        <translation>اكتبه هكذا: 2027-03-01.</translation>
    </message>
    <message>
        <source>Type something, or add a file.</source>
        <translation>اكتب شيئًا، أو أضف ملفًا.</translation>
    </message>
    <message>
        <source>Type the day on which it was given, or ask again.</source>
        <translation>اكتب اليوم الذي أُعطي فيه، أو اسأل من جديد.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>افتح قفلها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Use a card and a vault of the same kind.</source>
        <translation>استعمل بطاقة وخزنة من النوع نفسه.</translation>
    </message>
    <message>
        <source>Use a practice vault.</source>
        <translation>استعمل خزنة تدريب.</translation>
    </message>
    <message>
        <source>Use letters that can be typed on most keyboards.</source>
        <translation>استعمل حروفًا يمكن كتابتها على معظم لوحات المفاتيح.</translation>
    </message>
    <message>
        <source>Use letters, digits, signs and spaces.</source>
        <translation>استعمل حروفًا وأرقامًا ورموزًا ومسافات.</translation>
    </message>
    <message>
        <source>Use nothing of it. Ask the colleague, in another way, whether it is theirs.</source>
        <translation>لا تستعمل شيئًا منه. اسأل الزميل، بطريقة أخرى، إن كان له.</translation>
    </message>
    <message>
        <source>Use plain text of at most {limit} letters.</source>
        <translation>استعمل نصًا عاديًا من {limit} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>استعمل حروفًا صغيرة وأرقامًا وشرطات.</translation>
    </message>
    <message>
        <source>Use that version of the app, or a newer one.</source>
        <translation>استعمل ذلك الإصدار من التطبيق، أو إصدارًا أحدث.</translation>
    </message>
    <message>
        <source>Use the newer one.</source>
        <translation>استعمل الأحدث.</translation>
    </message>
    <message>
        <source>Wait until the other program is done with it, then add it again.</source>
        <translation>انتظر حتى ينتهي البرنامج الآخر منه، ثم أضفه من جديد.</translation>
    </message>
    <message>
        <source>Wait until {until}.</source>
        <translation>انتظر حتى {until}.</translation>
    </message>
    <message>
        <source>What a hand-over told about answers cannot be read.</source>
        <translation>لا يمكن قراءة ما قاله تسليم عن الأجوبة.</translation>
    </message>
    <message>
        <source>What arrived in the new vault is not the same.</source>
        <translation>ما وصل إلى الخزنة الجديدة ليس مطابقًا.</translation>
    </message>
    <message>
        <source>What describes this workshop is damaged.</source>
        <translation>ما يصف ورشة العمل هذه تالف.</translation>
    </message>
    <message>
        <source>What had come in is kept.</source>
        <translation>ما كان قد دخل محفوظ.</translation>
    </message>
    <message>
        <source>What is in that drawer was not moved here, or not to the end.</source>
        <translation>ما في ذلك الدرج لم يُنقل إلى هنا، أو لم يُنقل إلى النهاية.</translation>
    </message>
    <message>
        <source>What is in the backup breaks the rules of the format: it was changed, or made by another program.</source>
        <translation>ما في النسخة الاحتياطية يخالف قواعد الصيغة: غُيّر، أو صنعه برنامج آخر.</translation>
    </message>
    <message>
        <source>What is in the sealed file does not keep the rules. It was changed, or made by another program.</source>
        <translation>ما في الملف المختوم لا يلتزم القواعد. غُيّر، أو صنعه برنامج آخر.</translation>
    </message>
    <message>
        <source>What is kept of the guide cannot be read.</source>
        <translation>لا يمكن قراءة ما يُحفظ عن الدليل.</translation>
    </message>
    <message>
        <source>What is known of a deleted case is damaged.</source>
        <translation>ما هو معروف عن حالة محذوفة تالف.</translation>
    </message>
    <message>
        <source>What is remembered of the watched folder is damaged.</source>
        <translation>ما يُذكر عن المجلد المراقَب تالف.</translation>
    </message>
    <message>
        <source>What lies beside it can only be read by a newer version.</source>
        <translation>ما بجانبه لا يقرؤه إلا إصدار أحدث.</translation>
    </message>
    <message>
        <source>What should rest until tomorrow could not be kept.</source>
        <translation>تعذر حفظ ما أُجّل حتى الغد.</translation>
    </message>
    <message>
        <source>What stands against it is listed below, each with what you can do.</source>
        <translation>ما يمنع ذلك مذكور أدناه، مع ما يمكنك فعله لكل منه.</translation>
    </message>
    <message>
        <source>What stands in the folder as the key for quick notes is none.</source>
        <translation>ما هو موجود في المجلد على أنه مفتاح الملاحظات السريعة ليس كذلك.</translation>
    </message>
    <message>
        <source>What the drawer keeps about quick notes is damaged.</source>
        <translation>ما يحفظه الدرج عن الملاحظات السريعة تالف.</translation>
    </message>
    <message>
        <source>What the drawer keeps about this note is damaged.</source>
        <translation>ما يحفظه الدرج عن هذه الملاحظة تالف.</translation>
    </message>
    <message>
        <source>What the keychain holds for this vault is damaged.</source>
        <translation>ما تحفظه سلسلة المفاتيح لهذه الخزنة تالف.</translation>
    </message>
    <message>
        <source>What the vault remembers of a backup you entrusted is damaged.</source>
        <translation>ما تذكره الخزنة عن نسخة احتياطية ائتمنت غيرك عليها تالف.</translation>
    </message>
    <message>
        <source>What the vault remembers of a notice is damaged.</source>
        <translation>ما تذكره الخزنة عن إشعار تالف.</translation>
    </message>
    <message>
        <source>What the vault remembers of a sealed report is damaged.</source>
        <translation>ما تذكره الخزنة عن تقرير مختوم تالف.</translation>
    </message>
    <message>
        <source>What this QR code holds is too large for a card.</source>
        <translation>ما في رمز QR هذا أكبر من بطاقة.</translation>
    </message>
    <message>
        <source>What this drawer notes of a journey cannot be read.</source>
        <translation>لا يمكن قراءة ما يدوّنه هذا الدرج عن رحلة.</translation>
    </message>
    <message>
        <source>What this drawer remembers of a move cannot be read.</source>
        <translation>لا يمكن قراءة ما يذكره هذا الدرج عن عملية نقل.</translation>
    </message>
    <message>
        <source>What was decided about two cases is damaged.</source>
        <translation>ما تقرر بشأن حالتين تالف.</translation>
    </message>
    <message>
        <source>What was noted of this case is damaged.</source>
        <translation>ما دُوّن عن هذه الحالة تالف.</translation>
    </message>
    <message>
        <source>What was read back from there is not the sealed file.</source>
        <translation>ما أُعيدت قراءته من هناك ليس الملف المختوم.</translation>
    </message>
    <message>
        <source>What was saved before is safe, and nothing is half written.</source>
        <translation>ما حُفظ من قبل بأمان، ولا شيء مكتوب نصفه.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>ما حُفظ من قبل بأمان.</translation>
    </message>
    <message>
        <source>What was written could not be read back the same, so the file was not kept.</source>
        <translation>تعذرت إعادة قراءة ما كُتب مطابقًا، فلم يُحفظ الملف.</translation>
    </message>
    <message>
        <source>What you changed holds, but only one of its two copies could be written.</source>
        <translation>ما غيّرته ساري، لكن لم تُكتب إلا إحدى نسختيه.</translation>
    </message>
    <message>
        <source>What you typed a moment ago may not be saved: look at it before you go on.</source>
        <translation>قد لا يكون ما كتبته قبل لحظة محفوظًا: انظر إليه قبل أن تتابع.</translation>
    </message>
    <message>
        <source>Who asked, and how, is missing or too long.</source>
        <translation>من سأل وكيف: ناقص أو طويل جدًا.</translation>
    </message>
    <message>
        <source>Whoever else works here may have changed it.</source>
        <translation>قد يكون غيّره أي شخص آخر يعمل هنا.</translation>
    </message>
    <message>
        <source>Whoever examines the medium may find that part: destroy the medium.</source>
        <translation>من يفحص الوسيط قد يعثر على ذلك الجزء: أتلف الوسيط.</translation>
    </message>
    <message>
        <source>Word {place} is not in the list.</source>
        <translation>الكلمة {place} ليست في القائمة.</translation>
    </message>
    <message>
        <source>Words that came with the program stay.</source>
        <translation>الكلمات التي جاءت مع البرنامج تبقى.</translation>
    </message>
    <message>
        <source>Write at most {limit} letters, without signs that cannot be seen.</source>
        <translation>اكتب {limit} حرفًا على الأكثر، بلا رموز لا تُرى.</translation>
    </message>
    <message>
        <source>Write at most {limit} letters.</source>
        <translation>اكتب {limit} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Write at most {most} characters of plain text.</source>
        <translation>اكتب {most} حرفًا من النص العادي على الأكثر.</translation>
    </message>
    <message>
        <source>Write each code as one line of at most {limit} letters, at most {most} codes.</source>
        <translation>اكتب كل رمز في سطر واحد من {limit} حرفًا على الأكثر، و{most} رموز على الأكثر.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-14, today or earlier.</source>
        <translation>اكتبه هكذا: 2026-11-14، اليوم أو قبله.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-22 18:40, or leave it out.</source>
        <translation>اكتبه هكذا: 2026-11-22 18:40، أو اتركه.</translation>
    </message>
    <message>
        <source>Write it without the name: nobody agreed that this sender hears it.</source>
        <translation>اكتبه بلا الاسم: لم يوافق أحد على أن يسمعه هذا المرسل.</translation>
    </message>
    <message>
        <source>Write its short name, such as en, bo or pt-BR.</source>
        <translation>اكتب اسمه المختصر، مثل en أو bo أو pt-BR.</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>اكتب يومًا واحدًا، مثل 12 نيسان/أبريل 2026.</translation>
    </message>
    <message>
        <source>Write one line each, of at most {limit} letters.</source>
        <translation>اكتب لكل منها سطرًا واحدًا من {limit} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Write one line for each, of at most {limit} letters.</source>
        <translation>اكتب لكل واحد سطرًا من {limit} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Write one line of at most {limit} letters.</source>
        <translation>اكتب سطرًا واحدًا من {limit} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Write several notes.</source>
        <translation>اكتب عدة ملاحظات.</translation>
    </message>
    <message>
        <source>Write them in another way.</source>
        <translation>اكتبها بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Write which one, as they called it.</source>
        <translation>اكتب أيها، كما سمّوه.</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>يمكنك بدؤه من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>You have no card yet, so nothing can be sealed to you.</source>
        <translation>ليست لديك بطاقة بعد، فلا يمكن ختم شيء إليك.</translation>
    </message>
    <message>
        <source>You know this name, but with another key.</source>
        <translation>تعرف هذا الاسم، لكن بمفتاح آخر.</translation>
    </message>
    <message>
        <source>Your person card that it is sealed to has expired or was revoked.</source>
        <translation>بطاقة الشخص الخاصة بك التي خُتم لها انتهت أو أُلغيت.</translation>
    </message>
    <message>
        <source>Your words are too long for a notice, or have letters that nobody sees.</source>
        <translation>كلماتك أطول مما يسعه إشعار، أو فيها حروف لا يراها أحد.</translation>
    </message>
    <message>
        <source>Your words name somebody, or how to reach them. A notice names nobody.</source>
        <translation>كلماتك تسمّي شخصًا، أو تذكر كيف يمكن الوصول إليه. الإشعار لا يسمّي أحدًا.</translation>
    </message>
    <message>
        <source>{file} changed while it was being read.</source>
        <translation>تغيّر {file} أثناء قراءته.</translation>
    </message>
    <message>
        <source>{file} could not be read to its end.</source>
        <translation>تعذرت قراءة {file} إلى نهايته.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} مجلد.</translation>
    </message>
    <message>
        <source>{file} is no longer there.</source>
        <translation>لم يعد {file} موجودًا.</translation>
    </message>
    <message>
        <source>{file} is not a file that can be read.</source>
        <translation>{file} ليس ملفًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>{file} is not beside the package.</source>
        <translation>{file} ليس بجانب الحزمة.</translation>
    </message>
    <message>
        <source>{file} is not the file that was signed.</source>
        <translation>{file} ليس الملف الذي وُقّع.</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message>
        <source>Ask {person} for consent</source>
        <translation>سؤال {person} عن الموافقة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Five things are missing before you can send</source>
        <translation>تنقص خمسة أمور قبل أن تستطيع الإرسال</translation>
    </message>
    <message>
        <source>Four things are missing before you can send</source>
        <translation>تنقص أربعة أمور قبل أن تستطيع الإرسال</translation>
    </message>
    <message>
        <source>It is still a draft</source>
        <translation>ما زال مسودة</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>لا ينقص شيء</translation>
    </message>
    <message>
        <source>One thing is missing before you can send</source>
        <translation>ينقص أمر واحد قبل أن تستطيع الإرسال</translation>
    </message>
    <message>
        <source>Sent on {date}</source>
        <translation>أُرسل في {date}</translation>
    </message>
    <message>
        <source>Three things are missing before you can send</source>
        <translation>تنقص ثلاثة أمور قبل أن تستطيع الإرسال</translation>
    </message>
    <message>
        <source>Two things are missing before you can send</source>
        <translation>ينقص أمران قبل أن تستطيع الإرسال</translation>
    </message>
    <message>
        <source>Withdrawn, so it is not sent again</source>
        <translation>سُحب، فلا يُرسل مرة أخرى</translation>
    </message>
    <message>
        <source>{person}: {question}</source>
        <translation>{person}: {question}</translation>
    </message>
</context>
<context>
    <name>MoveFlow</name>
    <message>
        <source>Moving everything to the new vault</source>
        <translation>يُنقل كل شيء إلى الخزنة الجديدة</translation>
    </message>
    <message>
        <source>Where the new vault goes</source>
        <translation>أين توضع الخزنة الجديدة</translation>
    </message>
</context>
<context>
    <name>MyCardPage</name>
    <message>
        <source>Copied. Paste it now: the clipboard is cleared in a moment.</source>
        <translation>نُسخ. ألصقه الآن: تُمسح الحافظة بعد لحظة.</translation>
    </message>
    <message>
        <source>It is for other programs only, and no passphrase protects it there. Whoever gets the file reads every report sealed to this card, past and future.</source>
        <translation>هو لبرامج أخرى فقط، ولا تحميه هناك أي عبارة مرور. من يحصل على الملف يقرأ كل تقرير خُتم لهذه البطاقة، في الماضي والمستقبل.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>إبقاؤها هنا</translation>
    </message>
    <message>
        <source>Make another card</source>
        <translation>صنع بطاقة أخرى</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <source>Nobody who gets the file can send anything to this card again.</source>
        <translation>من يحصل على الملف لا يستطيع أن يرسل شيئًا إلى هذه البطاقة مجددًا.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>Revoke this card for good?</source>
        <translation>هل تريد إلغاء هذه البطاقة نهائيًا؟</translation>
    </message>
    <message>
        <source>Save the secret key</source>
        <translation>حفظ المفتاح السري</translation>
    </message>
    <message>
        <source>Save the secret key of this card outside the vault?</source>
        <translation>هل تريد حفظ المفتاح السري لهذه البطاقة خارج الخزنة؟</translation>
    </message>
    <message>
        <source>Take over a card…</source>
        <translation>استلام بطاقة…</translation>
    </message>
    <message>
        <source>The card is made. Give it to the people who will write to you.</source>
        <translation>صُنعت البطاقة. أعطها لمن سيكتبون إليك.</translation>
    </message>
    <message>
        <source>The card lies in {file}. Its digits are compared in another way.</source>
        <translation>البطاقة موجودة في {file}. وتُقارن أرقامها بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The card, its signature and its key lie in {folder}.</source>
        <translation>البطاقة وتوقيعها ومفتاحها موجودة في {folder}.</translation>
    </message>
    <message>
        <source>The new card is made. Give it to everybody who has the old one.</source>
        <translation>صُنعت البطاقة الجديدة. أعطها لكل من لديه القديمة.</translation>
    </message>
    <message>
        <source>The revocation lies in {file}. Give it to everybody who has the card.</source>
        <translation>الإلغاء موجود في {file}. أعطه لكل من لديه البطاقة.</translation>
    </message>
    <message>
        <source>The secret key lies in {file}. Remove it as soon as you can.</source>
        <translation>المفتاح السري موجود في {file}. أزله في أقرب ما تستطيع.</translation>
    </message>
    <message>
        <source>Where shall the card be put?</source>
        <translation>أين تريد وضع البطاقة؟</translation>
    </message>
    <message>
        <source>Where shall the revocation be put?</source>
        <translation>أين تريد وضع الإلغاء؟</translation>
    </message>
    <message>
        <source>Where shall the secret key be put?</source>
        <translation>أين تريد وضع المفتاح السري؟</translation>
    </message>
    <message>
        <source>Where shall these files be put?</source>
        <translation>أين تريد وضع هذه الملفات؟</translation>
    </message>
</context>
<context>
    <name>NamesBelow</name>
    <message>
        <source>A name that is kept apart stands here.</source>
        <translation>هنا اسم يُحفظ على حدة.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>The pseudonym stands here now.</source>
        <translation>صار الاسم المستعار مكتوبًا هنا الآن.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Write the pseudonyms instead</source>
        <translation>كتابة الأسماء المستعارة بدلًا منها</translation>
    </message>
    <message>
        <source>Write {pseudonym} instead</source>
        <translation>كتابة {pseudonym} بدلًا منه</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>{pseudonym} stands here now.</source>
        <translation>صار {pseudonym} مكتوبًا هنا الآن.</translation>
    </message>
</context>
<context>
    <name>NamesThatLeave</name>
    <message>
        <source>Hide names</source>
        <translation>إخفاء الأسماء</translation>
    </message>
    <message>
        <source>Show names that leave</source>
        <translation>إظهار الأسماء التي تخرج</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Every vault has four drawers, and nothing in its files says which of them are used. So name each one that is, with its passphrase: a drawer that is not named may be overwritten, with everything in it.</source>
        <translation>لكل خزنة أربعة أدراج، ولا شيء في ملفاتها يقول أيها مستعمل. لذلك اذكر كل درج مستعمل بعبارة مروره: الدرج الذي لا يُذكر قد يُكتب فوقه، بكل ما فيه.</translation>
    </message>
    <message>
        <source>Name another drawer</source>
        <translation>ذكر درج آخر</translation>
    </message>
    <message>
        <source>The passphrase of another drawer in use</source>
        <translation>عبارة مرور درج آخر مستعمل</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>عبارة مرور هذا الدرج</translation>
    </message>
    <message>
        <source>This one was typed above already.</source>
        <translation>هذه كُتبت أعلاه من قبل.</translation>
    </message>
    <message>
        <source>When all four drawers are in use, there is no room for another one.</source>
        <translation>إذا كانت الأدراج الأربعة كلها مستعملة، فلا مكان لدرج آخر.</translation>
    </message>
    <message>
        <source>Which drawers are in use?</source>
        <translation>أي أدراج مستعملة؟</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A passphrase for the backup</source>
        <translation>عبارة مرور للنسخة الاحتياطية</translation>
    </message>
    <message>
        <source>A passphrase for the new drawer</source>
        <translation>عبارة مرور للدرج الجديد</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>It can be tried for years by whoever has the file, so it should be longer than one for every day. It is written down nowhere.</source>
        <translation>يستطيع من لديه الملف تجربتها لسنوات، ولذلك ينبغي أن تكون أطول من عبارة للاستعمال اليومي. ولا تُكتب في أي مكان.</translation>
    </message>
    <message>
        <source>It opens the new drawer and no other one.</source>
        <translation>تفتح الدرج الجديد ولا تفتح غيره.</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Add a word or two, better uncommon ones.</source>
        <translation>أضف كلمة أو كلمتين، ويُفضَّل أن تكونا غير شائعتين.</translation>
    </message>
    <message>
        <source>Capital letters help little.</source>
        <translation>الحروف الكبيرة لا تفيد كثيرًا.</translation>
    </message>
    <message>
        <source>Dates are tried early, those of your life first.</source>
        <translation>تُجرَّب التواريخ مبكرًا، وتواريخ حياتك أولًا.</translation>
    </message>
    <message>
        <source>Draw six words by lot</source>
        <translation>سحب ست كلمات بالقرعة</translation>
    </message>
    <message>
        <source>Fair: it takes many computers months.</source>
        <translation>مقبولة: تحتاج حواسيب كثيرة إلى أشهر.</translation>
    </message>
    <message>
        <source>Five or more words that do not belong together are good.</source>
        <translation>خمس كلمات أو أكثر لا صلة بينها تكون جيدة.</translation>
    </message>
    <message>
        <source>Hard to guess, if it is not a saying, a song or something about you.</source>
        <translation>صعبة التخمين، ما لم تكن مثلًا سائرًا أو أغنية أو شيئًا عنك.</translation>
    </message>
    <message>
        <source>It is close to passwords that many people use.</source>
        <translation>قريبة من كلمات سر يستعملها كثير من الناس.</translation>
    </message>
    <message>
        <source>It is on the lists of passwords that many people use.</source>
        <translation>موجودة في قوائم كلمات السر التي يستعملها كثير من الناس.</translation>
    </message>
    <message>
        <source>Keys beside each other are tried early.</source>
        <translation>تُجرَّب المفاتيح المتجاورة مبكرًا.</translation>
    </message>
    <message>
        <source>Names are tried early.</source>
        <translation>تُجرَّب الأسماء مبكرًا.</translation>
    </message>
    <message>
        <source>One word alone is soon found.</source>
        <translation>الكلمة الواحدة وحدها يُعثر عليها سريعًا.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Repeating makes it longer, but hardly harder.</source>
        <translation>التكرار يجعلها أطول، لكنه لا يكاد يجعلها أصعب.</translation>
    </message>
    <message>
        <source>Rows like abc or 6543 are tried early.</source>
        <translation>تُجرَّب السلاسل مثل abc أو 6543 مبكرًا.</translation>
    </message>
    <message>
        <source>Signs in place of letters, as @ for a, help little.</source>
        <translation>الرموز بدل الحروف، مثل @ بدل a، لا تفيد كثيرًا.</translation>
    </message>
    <message>
        <source>Some letters in it can be written in several ways. All of them count as the same, so that it opens on every keyboard.</source>
        <translation>بعض حروفها يمكن كتابته بطرق عدة. وتُعدّ كلها سواء، حتى تُفتح من كل لوحة مفاتيح.</translation>
    </message>
    <message>
        <source>Spaces at the beginning and at the end do not count.</source>
        <translation>لا تُحسب المسافات في البداية والنهاية.</translation>
    </message>
    <message>
        <source>Strong, as long as nobody sees the words. Now learn them.</source>
        <translation>قوية، ما دام لا أحد يرى الكلمات. احفظها الآن.</translation>
    </message>
    <message>
        <source>The app has no list of words in this script: it only counts letters.</source>
        <translation>ليس في التطبيق قائمة كلمات بهذه الكتابة: فهو يعدّ الحروف فقط.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>العبارتان غير متطابقتين. اكتب الثانية من جديد.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be typed everywhere. Take another one.</source>
        <translation>فيها رمز لا يمكن كتابته في كل مكان. اختر غيره.</translation>
    </message>
    <message>
        <source>This is longer than a passphrase can be: about a thousand letters.</source>
        <translation>هذه أطول مما يمكن أن تكون عليه عبارة المرور: نحو ألف حرف.</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>اكتب عبارة مرور أولًا.</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>اكتبها مرة أخرى</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>استعمال لوحة المفاتيح على الشاشة</translation>
    </message>
    <message>
        <source>Very easy to guess: a computer finds it in no time.</source>
        <translation>سهلة التخمين جدًا: يعثر عليها الحاسوب في لحظة.</translation>
    </message>
    <message>
        <source>Weak: many computers together find it in days.</source>
        <translation>ضعيفة: تعثر عليها حواسيب كثيرة معًا في أيام.</translation>
    </message>
    <message>
        <source>Words written backwards help little.</source>
        <translation>الكلمات المكتوبة بالعكس لا تفيد كثيرًا.</translation>
    </message>
    <message>
        <source>Years are tried early.</source>
        <translation>تُجرَّب السنوات مبكرًا.</translation>
    </message>
</context>
<context>
    <name>NewVault</name>
    <message>
        <source>A passphrase for the new vault</source>
        <translation>عبارة مرور للخزنة الجديدة</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Everything is in the new vault, and was compared.</source>
        <translation>كل شيء في الخزنة الجديدة، وقد قورن.</translation>
    </message>
    <message>
        <source>Go on there with the new passphrase. Write nothing in this one any more; you destroy it from there.</source>
        <translation>تابع هناك بعبارة المرور الجديدة. لا تكتب في هذه شيئًا بعد الآن؛ وتُتلفها من هناك.</translation>
    </message>
    <message>
        <source>I cannot make one now</source>
        <translation>لا أستطيع إنشاءها الآن</translation>
    </message>
    <message>
        <source>Lock and open the new vault</source>
        <translation>قفل هذه وفتح الخزنة الجديدة</translation>
    </message>
    <message>
        <source>Make the new vault…</source>
        <translation>إنشاء الخزنة الجديدة…</translation>
    </message>
    <message>
        <source>Move once more…</source>
        <translation>النقل مرة أخرى…</translation>
    </message>
    <message>
        <source>Take another one than here. The new vault can be in another folder, or, better, on another stick.</source>
        <translation>خذ غير التي هنا. يمكن أن تكون الخزنة الجديدة في مجلد آخر، أو، وهو الأفضل، على ذاكرة USB أخرى.</translation>
    </message>
    <message>
        <source>This is the new vault. Everything is here.</source>
        <translation>هذه هي الخزنة الجديدة. كل شيء هنا.</translation>
    </message>
    <message>
        <source>You said that no new vault can be made now.</source>
        <translation>قلت إنه لا يمكن إنشاء خزنة جديدة الآن.</translation>
    </message>
</context>
<context>
    <name>NoteBanner</name>
    <message>
        <source>Anybody who could write to the vault’s folder could have left it. Read it before you rely on it.</source>
        <translation>كان يمكن لأي شخص يستطيع الكتابة في مجلد الخزنة أن يتركه. اقرأه قبل أن تعتمد عليه.</translation>
    </message>
    <message>
        <source>I wrote it</source>
        <translation>أنا كتبته</translation>
    </message>
    <message>
        <source>Written while locked, author not certain.</source>
        <translation>كُتب أثناء القفل، الكاتب غير مؤكد.</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message numerus="yes">
        <source>%n other record(s) would be taken back with it</source>
        <translation>
            <numerusform>لا سجلات أخرى تُسحب معه</numerusform>
            <numerusform>سيُسحب معه سجل واحد آخر</numerusform>
            <numerusform>سيُسحب معه سجلان آخران</numerusform>
            <numerusform>ستُسحب معه %n سجلات أخرى</numerusform>
            <numerusform>سيُسحب معه %n سجلًا آخر</numerusform>
            <numerusform>سيُسحب معه %n سجل آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>لا تقارير</numerusform>
            <numerusform>تقرير واحد</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%n تقارير</numerusform>
            <numerusform>%n تقريرًا</numerusform>
            <numerusform>%n تقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>إلى {name}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Handed over to {name}</source>
        <translation>سُلّم إلى {name}</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>صُنع في {day}</translation>
    </message>
    <message>
        <source>Why you go on</source>
        <translation>لماذا تتابع</translation>
    </message>
    <message>
        <source>kept with the notice</source>
        <translation>يُحفظ مع الإشعار</translation>
    </message>
    <message>
        <source>not proven to them: they must reach you in another way</source>
        <translation>غير مثبت لديهم: يجب أن يصلوا إليك بطريقة أخرى</translation>
    </message>
    <message>
        <source>only about {people}</source>
        <translation>عن {people} فقط</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n notice(s) sealed</source>
        <translation>
            <numerusform>لم يُختم أي إشعار</numerusform>
            <numerusform>خُتم إشعار واحد</numerusform>
            <numerusform>خُتم إشعاران</numerusform>
            <numerusform>خُتمت %n إشعارات</numerusform>
            <numerusform>خُتم %n إشعارًا</numerusform>
            <numerusform>خُتم %n إشعار</numerusform>
        </translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that takes back what was said about this person. What they passed on or published cannot be called back: ask them to tell.</source>
        <translation>تحصل كل جهة اتصال على ملف مختوم يسحب ما قيل عن هذا الشخص. وما مرّروه أو نشروه لا يمكن استرجاعه: اطلب منهم إخبار غيرهم.</translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that takes the report back. They use nothing of it any more; what they passed on or published cannot be called back.</source>
        <translation>تحصل كل جهة اتصال على ملف مختوم يسحب التقرير. لا يستعملون شيئًا منه بعد ذلك؛ وما مرّروه أو نشروه لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Everyone was told</source>
        <translation>أُخبر الجميع</translation>
    </message>
    <message>
        <source>Nothing of this record was sent from here.</source>
        <translation>لم يُرسل من هنا شيء من هذا السجل.</translation>
    </message>
    <message>
        <source>Others may have had your device, or you begin anew without it: they could read answers sealed to the old key. The file names a new key. Before the focal point uses it, a person there asks you in another way.</source>
        <translation>قد يكون جهازك كان لدى آخرين، أو تبدأ من جديد من دونه: فقد يقرؤون أجوبة مختومة للمفتاح القديم. يذكر الملف مفتاحًا جديدًا. وقبل أن تستعمله جهة الاتصال، يسألك شخص هناك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Say that your key was lost</source>
        <translation>الإبلاغ عن ضياع مفتاحك</translation>
    </message>
    <message>
        <source>Take back what was sent?</source>
        <translation>هل تريد سحب ما أُرسل؟</translation>
    </message>
    <message>
        <source>Tell those who have it</source>
        <translation>إخبار من لديهم التقرير</translation>
    </message>
    <message>
        <source>Where the sealed file goes</source>
        <translation>إلى أين يذهب الملف المختوم</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message numerus="yes">
        <source>%n file(s) lie in {folder}</source>
        <translation>
            <numerusform>لا ملفات في {folder}</numerusform>
            <numerusform>ملف واحد موجود في {folder}</numerusform>
            <numerusform>ملفان موجودان في {folder}</numerusform>
            <numerusform>%n ملفات موجودة في {folder}</numerusform>
            <numerusform>%n ملفًا موجودة في {folder}</numerusform>
            <numerusform>%n ملف موجودة في {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Hand them over as you handed over the report, then tick them here.</source>
        <translation>سلّمها كما سلّمت التقرير، ثم ضع علامة عليها هنا.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n file(s)…</source>
        <translation>
            <numerusform>لا ملفات للصنع…</numerusform>
            <numerusform>صنع ملف واحد…</numerusform>
            <numerusform>صنع ملفين…</numerusform>
            <numerusform>صنع %n ملفات…</numerusform>
            <numerusform>صنع %n ملفًا…</numerusform>
            <numerusform>صنع %n ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>To be told in another way</source>
        <translation>يجب إخبارهم بطريقة أخرى</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>كلمات مرفقة</translation>
    </message>
    <message>
        <source>may be left out; name nobody in them</source>
        <translation>يمكن تركها؛ ولا تسمِّ فيها أحدًا</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Kind of files:</source>
        <translation>نوع الملفات:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>البحث في:</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Kept as {number}: this field knows no “about”.</source>
        <translation>يُحفظ {number}: هذا الحقل لا يعرف «نحو».</translation>
    </message>
    <message>
        <source>Not read as a number yet. It is kept as you typed it.</source>
        <translation>لم يُقرأ عددًا بعد. ويُحفظ كما كتبته.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>A case that belongs to several rows is counted in each of them.</source>
        <translation>الحالة التي تخص عدة صفوف تُعدّ في كل منها.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>الأفعال</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Cases of which nobody knows when they happened are not counted.</source>
        <translation>لا تُعدّ الحالات التي لا يعلم أحد متى حدثت.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Incidents are not victims, and somebody in two reports counts twice: do not add these up.</source>
        <translation>الحوادث ليست ضحايا، ومن ورد في تقريرين يُعدّ مرتين: لا تجمع هذه الأعداد.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلَم</translation>
    </message>
    <message>
        <source>Reports that were joined as information about one event are one event.</source>
        <translation>التقارير التي ضُمّت بوصفها معلومات عن حدث واحد حدث واحد.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة الراهنة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>UN mechanism</source>
        <translation>آلية الأمم المتحدة</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>All tables, not only this one</source>
        <translation>كل الجداول، لا هذا فقط</translation>
    </message>
    <message>
        <source>Export these numbers?</source>
        <translation>هل تريد تصدير هذه الأعداد؟</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Leave them here</source>
        <translation>تركها هنا</translation>
    </message>
    <message>
        <source>Show numbers under {number} as they are</source>
        <translation>إظهار الأعداد الأقل من {number} كما هي</translation>
    </message>
    <message>
        <source>The file lies outside the vault, open to whoever finds it. It names nobody.</source>
        <translation>يوجد الملف خارج الخزنة، مفتوحًا لكل من يعثر عليه. وهو لا يسمّي أحدًا.</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>ما هو الملف</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>أين تريد وضع الملف؟</translation>
    </message>
    <message>
        <source>Why they are shown</source>
        <translation>لماذا تُعرض</translation>
    </message>
    <message>
        <source>stands in the file</source>
        <translation>يُكتب في الملف</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>يوجد {file} الآن خارج الخزنة، مفتوحًا للجميع.</translation>
    </message>
</context>
<context>
    <name>NumbersModel</name>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count by</source>
        <translation>العدّ بحسب</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>يجري العدّ</translation>
    </message>
    <message>
        <source>Counts appear here once there is a case.</source>
        <translation>تظهر الأعداد هنا بمجرد وجود حالة.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n case(s) withdrawn, without consent, or replaced by a correction.</source>
        <translation>
            <numerusform>لا حالات غير معدودة.</numerusform>
            <numerusform>غير معدود: حالة واحدة مسحوبة، أو بلا موافقة، أو حل محلها تصحيح.</numerusform>
            <numerusform>غير معدود: حالتان مسحوبتان، أو بلا موافقة، أو حل محلهما تصحيح.</numerusform>
            <numerusform>غير معدود: %n حالات مسحوبة، أو بلا موافقة، أو حل محلها تصحيح.</numerusform>
            <numerusform>غير معدود: %n حالة مسحوبة، أو بلا موافقة، أو حل محلها تصحيح.</numerusform>
            <numerusform>غير معدود: %n حالة مسحوبة، أو بلا موافقة، أو حل محلها تصحيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>{sign} Fewer than {number}: an export hides it.</source>
        <translation>{sign} أقل من {number}: يخفيه التصدير.</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Somebody has not agreed to this person</source>
        <translation>هناك من لم يوافق على هذا الشخص</translation>
    </message>
    <message>
        <source>Whoever carries the file can read it, so everybody in it must have said yes to exactly that. Ask them first, leave their records out, or make a backup that only your recovery words open.</source>
        <translation>من يحمل الملف يستطيع قراءته، ولذلك يجب أن يكون كل من فيه قد قال نعم لذلك بعينه. اسألهم أولًا، أو استبعد سجلاتهم، أو اصنع نسخة احتياطية لا تفتحها إلا كلمات استردادك.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} It is a word, and names nobody.</source>
        <translation>{said} هي كلمة ولا تسمّي أحدًا.</translation>
    </message>
    <message>
        <source>{said} The condition is met, this once.</source>
        <translation>{said} الشرط متحقق هذه المرة.</translation>
    </message>
    <message>
        <source>{who}, in “{title}”: {reason}</source>
        <translation>{who}، في «{title}»: {reason}</translation>
    </message>
</context>
<context>
    <name>Off</name>
    <message>
        <source>Notes that wait come in first. The button goes from the lock screen, and the key for notes is removed.</source>
        <translation>تدخل الملاحظات المنتظرة أولًا. ويزول الزر من شاشة القفل، ويُزال مفتاح الملاحظات.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Switch quick notes off?</source>
        <translation>هل تريد تعطيل الملاحظات السريعة؟</translation>
    </message>
</context>
<context>
    <name>OfferedStep</name>
    <message numerus="yes">
        <source>%n file(s) beside it cannot be used as a card here.</source>
        <translation>
            <numerusform>لا توجد ملفات بجانبها لا يمكن استعمالها بطاقةً هنا.</numerusform>
            <numerusform>يوجد بجانبها ملف واحد لا يمكن استعماله بطاقةً هنا.</numerusform>
            <numerusform>يوجد بجانبها ملفان لا يمكن استعمالهما بطاقةً هنا.</numerusform>
            <numerusform>توجد بجانبها %n ملفات لا يمكن استعمالها بطاقةً هنا.</numerusform>
            <numerusform>يوجد بجانبها %n ملفًا لا يمكن استعمالها بطاقةً هنا.</numerusform>
            <numerusform>يوجد بجانبها %n ملف لا يمكن استعمالها بطاقةً هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody put the card of a focal point here, so that you need not type it. Nobody knows yet whether it is really theirs: before you send anything, compare its 40 digits with them, by a way you trust.</source>
        <translation>وضع أحدهم هنا بطاقة جهة اتصال حتى لا تضطر إلى كتابتها. لا أحد يعلم بعدُ إن كانت تخصها فعلًا: قبل إرسال أي شيء، قارن أرقامها الأربعين معها بطريقة تثق بها.</translation>
    </message>
    <message>
        <source>This folder offers a card</source>
        <translation>هذا المجلد يعرض بطاقة</translation>
    </message>
    <message>
        <source>{name}, {organisation}</source>
        <translation>{name}، {organisation}</translation>
    </message>
</context>
<context>
    <name>OldVault</name>
    <message>
        <source>Destroy the old vault…</source>
        <translation>إتلاف الخزنة القديمة…</translation>
    </message>
    <message>
        <source>First the new vault, then go on in it.</source>
        <translation>الخزنة الجديدة أولًا، ثم المتابعة فيها.</translation>
    </message>
    <message>
        <source>If you use other drawers in it, open each of them first and move it too: they are destroyed with it.</source>
        <translation>إذا كنت تستعمل أدراجًا أخرى فيها، فافتح كلًا منها أولًا وانقله أيضًا: فهي تُتلف معها.</translation>
    </message>
    <message>
        <source>It does not stand where it was any more.</source>
        <translation>لم تعد حيث كانت.</translation>
    </message>
    <message>
        <source>It is destroyed</source>
        <translation>أُتلفت</translation>
    </message>
    <message>
        <source>It is not on this device. Open it where it is and destroy it in its settings, then say so here.</source>
        <translation>ليست على هذا الجهاز. افتحها حيث هي وأتلفها في إعداداتها، ثم اذكر ذلك هنا.</translation>
    </message>
    <message>
        <source>There is no new vault, so this one stays.</source>
        <translation>لا توجد خزنة جديدة، فتبقى هذه.</translation>
    </message>
</context>
<context>
    <name>On</name>
    <message>
        <source>Best with one drawer only, or in the drawer that you would show.</source>
        <translation>الأفضل مع دُرج واحد فقط، أو في الدرج الذي قد تعرضه.</translation>
    </message>
    <message>
        <source>I understand what others can see</source>
        <translation>أفهم ما يستطيع الآخرون رؤيته</translation>
    </message>
    <message>
        <source>Notes that wait while you show another drawer prove that drawer.</source>
        <translation>الملاحظات المنتظرة أثناء عرضك درجًا آخر تثبت وجود ذلك الدرج.</translation>
    </message>
    <message>
        <source>Photos and files that you add stay where they were, too.</source>
        <translation>الصور والملفات التي تضيفها تبقى أيضًا حيث كانت.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>The lock screen then has a button for a note with photos and files. Nothing on this computer can read it until this drawer is opened, which takes it in.</source>
        <translation>يصير في شاشة القفل زر لملاحظة مع صور وملفات. ولا يستطيع شيء على هذا الحاسوب قراءتها حتى يُفتح هذا الدرج، فيُدخلها.</translation>
    </message>
    <message>
        <source>They are on already, for another drawer or for somebody else. This drawer would take them over: the other one stops loudly when it is opened, and notes that wait for it stay where they are.</source>
        <translation>هي مشغّلة من قبل، لدرج آخر أو لشخص آخر. سيتولاها هذا الدرج: يتوقف الآخر توقفًا ظاهرًا عند فتحه، وتبقى الملاحظات التي تنتظره حيث هي.</translation>
    </message>
    <message>
        <source>While the vault is locked nobody can make sure that notes go to you: who can write to the folder can exchange the key. The next unlock tells.</source>
        <translation>ما دامت الخزنة مقفلة لا يستطيع أحد التأكد من أن الملاحظات تذهب إليك: من يستطيع الكتابة في المجلد يستطيع استبدال المفتاح. والفتح التالي يبيّن ذلك.</translation>
    </message>
    <message>
        <source>Whoever looks at the folder sees that a drawer takes notes in, and so is in use.</source>
        <translation>من ينظر إلى المجلد يرى أن درجًا يقبل الملاحظات، فهو إذن مستعمل.</translation>
    </message>
    <message>
        <source>Write quick notes without opening the vault?</source>
        <translation>هل تريد كتابة ملاحظات سريعة بلا فتح الخزنة؟</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Could writing this down or sending it hurt you or someone else?</source>
        <translation>هل يمكن أن يضرك أو يضر غيرك تدوين هذا أو إرساله؟</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>النظر فيها</translation>
    </message>
    <message>
        <source>More words are needed.</source>
        <translation>يلزم مزيد من الكلمات.</translation>
    </message>
    <message>
        <source>Perhaps send</source>
        <translation>ربما الإرسال</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Store nothing</source>
        <translation>عدم حفظ أي شيء</translation>
    </message>
    <message>
        <source>Store only</source>
        <translation>الحفظ فقط</translation>
    </message>
    <message>
        <source>The passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>This drawer: it was handed back, or entrusted to me</source>
        <translation>هذا الدرج: أُعيدت إليّ، أو ائتُمنت عليها</translation>
    </message>
    <message>
        <source>What opens it?</source>
        <translation>ما الذي يفتحها؟</translation>
    </message>
    <message>
        <source>You decide, now and later. Nothing is sent by itself, and leaving loses nothing.</source>
        <translation>القرار لك، الآن ولاحقًا. لا يُرسل شيء تلقائيًا، ولا يضيع شيء إذا غادرت.</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>Give back the sealed file…</source>
        <translation>إعادة الملف المختوم…</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>The sealed file lies where you wanted it, as it came.</source>
        <translation>الملف المختوم حيث أردت، كما جاء.</translation>
    </message>
    <message>
        <source>Where shall the sealed file be put?</source>
        <translation>أين تريد وضع الملف المختوم؟</translation>
    </message>
    <message>
        <source>Writing the sealed file</source>
        <translation>يُكتب الملف المختوم</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>A card handed over</source>
        <translation>بطاقة مُسلَّمة</translation>
    </message>
    <message>
        <source>A changed card with the same keys. It is used after you compared its digits.</source>
        <translation>بطاقة متغيرة بالمفاتيح نفسها. تُستعمل بعد أن تقارن أرقامها.</translation>
    </message>
    <message>
        <source>A new card, signed with the card you have. It is used after you compared its digits.</source>
        <translation>بطاقة جديدة موقّعة بالبطاقة التي لديك. تُستعمل بعد أن تقارن أرقامها.</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجود هنا من قبل</translation>
    </message>
    <message>
        <source>Another answer has the same number. Ask the focal point which one holds.</source>
        <translation>لجواب آخر الرقم نفسه. اسأل جهة الاتصال أيهما ساري.</translation>
    </message>
    <message>
        <source>Attached to its record</source>
        <translation>أُلحق بسجله</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>لا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>It arrived after a later answer. The status is that of the later one.</source>
        <translation>وصل بعد جواب لاحق. الحالة الراهنة هي حالة الجواب اللاحق.</translation>
    </message>
    <message>
        <source>Made by a newer program</source>
        <translation>صنعه برنامج أحدث</translation>
    </message>
    <message>
        <source>No file that can be read</source>
        <translation>لا ملف يمكن قراءته</translation>
    </message>
    <message>
        <source>No sealed file</source>
        <translation>ليس ملفًا مختومًا</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>ليس لنا</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>لم يُدخل</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>إصدار أقدم</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>Practice and real do not mix</source>
        <translation>لا يختلط التدريب بالحقيقي</translation>
    </message>
    <message>
        <source>This card is here already.</source>
        <translation>هذه البطاقة هنا من قبل.</translation>
    </message>
    <message>
        <source>This card is new here. Compare its digits before you use it.</source>
        <translation>هذه البطاقة جديدة هنا. قارن أرقامها قبل أن تستعملها.</translation>
    </message>
    <message>
        <source>Written for someone else</source>
        <translation>كُتب لغيرنا</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>Before these months: %n record(s).</source>
        <translation>
            <numerusform>قبل هذه الأشهر: لا سجلات.</numerusform>
            <numerusform>قبل هذه الأشهر: سجل واحد.</numerusform>
            <numerusform>قبل هذه الأشهر: سجلان.</numerusform>
            <numerusform>قبل هذه الأشهر: %n سجلات.</numerusform>
            <numerusform>قبل هذه الأشهر: %n سجلًا.</numerusform>
            <numerusform>قبل هذه الأشهر: %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>By UN mechanism</source>
        <translation>بحسب آلية الأمم المتحدة</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>بحسب البلد</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>بحسب الشهر</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>بحسب النوع</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>بحسب السنة</translation>
    </message>
    <message>
        <source>Count all records</source>
        <translation>عدّ كل السجلات</translation>
    </message>
    <message>
        <source>Counts appear here once there is a record.</source>
        <translation>تظهر الأعداد هنا بمجرد وجود سجل.</translation>
    </message>
    <message>
        <source>One record can be about several people and several acts, so the lines overlap and must not be added up. Nor is one record the same as one victim.</source>
        <translation>قد يتعلق السجل الواحد بعدة أشخاص وعدة أفعال، ولذلك تتداخل السطور ولا يجوز جمعها. وليس السجل الواحد مساويًا لضحية واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n record(s) that the list is narrowed down to.</source>
        <translation>
            <numerusform>لا سجلات في القائمة بعد تضييقها.</numerusform>
            <numerusform>السجل الوحيد الذي ضُيّقت إليه القائمة فقط.</numerusform>
            <numerusform>السجلان اللذان ضُيّقت إليهما القائمة فقط.</numerusform>
            <numerusform>%n سجلات ضُيّقت إليها القائمة فقط.</numerusform>
            <numerusform>%n سجلًا ضُيّقت إليها القائمة فقط.</numerusform>
            <numerusform>%n سجل ضُيّقت إليها القائمة فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records are counted here, not people.</source>
        <translation>تُعدّ هنا السجلات لا الأشخاص.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Untitled record</source>
        <translation>سجل بلا عنوان</translation>
    </message>
    <message>
        <source>Without a UN mechanism: {count}.</source>
        <translation>بلا آلية للأمم المتحدة: {count}.</translation>
    </message>
    <message>
        <source>Without a country: {count}.</source>
        <translation>بلا بلد: {count}.</translation>
    </message>
    <message>
        <source>Without a date: {count}.</source>
        <translation>بلا تاريخ: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>Without a month: %n record(s).</source>
        <translation>
            <numerusform>بلا شهر: لا سجلات.</numerusform>
            <numerusform>بلا شهر: سجل واحد.</numerusform>
            <numerusform>بلا شهر: سجلان.</numerusform>
            <numerusform>بلا شهر: %n سجلات.</numerusform>
            <numerusform>بلا شهر: %n سجلًا.</numerusform>
            <numerusform>بلا شهر: %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an act: {count}.</source>
        <translation>بلا فعل: {count}.</translation>
    </message>
    <message>
        <source>{count} more stand in the table.</source>
        <translation>هناك {count} أخرى في الجدول.</translation>
    </message>
</context>
<context>
    <name>OwnCases</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا حالات (%n)</numerusform>
            <numerusform>حالة واحدة (%n)</numerusform>
            <numerusform>حالتان (%n)</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالة</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder with your cases</source>
        <translation>المجلد الذي فيه حالاتك</translation>
    </message>
    <message>
        <source>This folder cannot be used as a scenario. Nothing was made.</source>
        <translation>لا يمكن استخدام هذا المجلد سيناريو. لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>Use cases of your own…</source>
        <translation>استخدام حالات خاصة بك…</translation>
    </message>
    <message>
        <source>With your own: {title}, {count}.</source>
        <translation>مع حالاتك: {title}، {count}.</translation>
    </message>
    <message>
        <source>Your own cases</source>
        <translation>حالاتك الخاصة</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا شيء غيرها (%n)</numerusform>
            <numerusform>… وواحدة أخرى (%n)</numerusform>
            <numerusform>… واثنتان أخريان (%n)</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFileView</name>
    <message>
        <source>About {people}</source>
        <translation>عن {people}</translation>
    </message>
    <message>
        <source>Accept the new key…</source>
        <translation>قبول المفتاح الجديد…</translation>
    </message>
    <message>
        <source>Another key signed it: ask the sender in another way.</source>
        <translation>وقّعه مفتاح آخر: اسأل المرسل بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>الأجوبة المُعطاة</translation>
    </message>
    <message>
        <source>Case {id}</source>
        <translation>الحالة {id}</translation>
    </message>
    <message>
        <source>It is not from them…</source>
        <translation>ليس منه…</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>رقم {number}</translation>
    </message>
    <message>
        <source>Not from the sender: {who} asked ({how}), {when}</source>
        <translation>ليس من المرسل: سأل {who} ({how})، {when}</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>غير مثبت</translation>
    </message>
    <message>
        <source>Not without further consent: {promise}</source>
        <translation>ليس من دون موافقة أخرى: {promise}</translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>لم يُجَب عن شيء بعد.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Our notes</source>
        <translation>ملاحظاتنا</translation>
    </message>
    <message>
        <source>Possibly sent by whoever holds the device: ask the sender in another way.</source>
        <translation>ربما أرسله من يحمل الجهاز: اسأل المرسل بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>التقرير {id}</translation>
    </message>
    <message>
        <source>Sealed file: {size}, SHA-256 {hash}</source>
        <translation>الملف المختوم: {size}، SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Sealed to the card {digest}</source>
        <translation>مختوم للبطاقة {digest}</translation>
    </message>
    <message>
        <source>Signed with {key}</source>
        <translation>موقّع بـ {key}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The new key was accepted by {who} ({how}), {when}</source>
        <translation>قبل {who} المفتاح الجديد ({how})، {when}</translation>
    </message>
    <message>
        <source>We write again by {day}</source>
        <translation>نكتب من جديد بحلول {day}</translation>
    </message>
    <message>
        <source>they stay here and are never sent</source>
        <translation>تبقى هنا ولا تُرسل أبدًا</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Language of the page</source>
        <translation>لغة الصفحة</translation>
    </message>
    <message>
        <source>Make a PDF…</source>
        <translation>إعداد PDF…</translation>
    </message>
    <message>
        <source>{language}, partly in English</source>
        <translation>{language}، وبعضها بالإنكليزية</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Allegations, not findings. Printed on {day}.</source>
        <translation>ادعاءات لا استنتاجات. طُبعت في {day}.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>By UN mechanism</source>
        <translation>بحسب آلية الأمم المتحدة</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>بحسب البلد</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>بحسب الشهر</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>بحسب النوع</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>بحسب السنة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>كيف عُرف ذلك</translation>
    </message>
    <message>
        <source>Names and contacts are not on these pages. Pseudonyms stand for people.</source>
        <translation>الأسماء ووسائل الاتصال ليست في هذه الصفحات. تحل الأسماء المستعارة محل الأشخاص.</translation>
    </message>
    <message>
        <source>No question about it is answered yet.</source>
        <translation>لم يُجَب بعد عن أي سؤال عنه.</translation>
    </message>
    <message>
        <source>Only some of the records of the vault were counted.</source>
        <translation>عُدّت بعض سجلات الخزنة فقط.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Overview of records</source>
        <translation>نظرة عامة على السجلات</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Printed on {day}.</source>
        <translation>طُبعت في {day}.</translation>
    </message>
    <message>
        <source>Records are counted here, not people. One record can be about several people and several acts, so the lines overlap and must not be added up.</source>
        <translation>تُعدّ هنا السجلات لا الأشخاص. قد يتعلق السجل الواحد بعدة أشخاص وعدة أفعال، ولذلك تتداخل السطور ولا يجوز جمعها.</translation>
    </message>
    <message>
        <source>Records counted: {count}</source>
        <translation>السجلات المعدودة: {count}</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>الخطوات المتخذة</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>هيئات المعاهدات</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>التعاون مع الأمم المتحدة</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>الاستعراض الدوري الشامل</translation>
    </message>
    <message>
        <source>Untitled record</source>
        <translation>سجل بلا عنوان</translation>
    </message>
    <message>
        <source>What authorities answered</source>
        <translation>ما أجابت به السلطات</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>ما فعلته الأمم المتحدة</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>متى وأين</translation>
    </message>
    <message>
        <source>Who is said to have done it</source>
        <translation>من يقال إنه فعل ذلك</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>What leaves</source>
        <translation>ما يخرج</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>A drawer you named has recovery words. Adding a drawer writes all keys anew, so they stay valid only if they are typed now. Otherwise they end, and you can make new ones afterwards.</source>
        <translation>لدرج ذكرته كلمات استرداد. إضافة درج تكتب كل المفاتيح من جديد، فلا تبقى صالحة إلا إذا كُتبت الآن. وإلا فتنتهي، ويمكنك إنشاء كلمات جديدة بعد ذلك.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>I have them here</source>
        <translation>هي معي هنا</translation>
    </message>
    <message>
        <source>Let them end</source>
        <translation>تركها تنتهي</translation>
    </message>
    <message>
        <source>Type the words first, or let them end.</source>
        <translation>اكتب الكلمات أولًا، أو اتركها تنتهي.</translation>
    </message>
    <message>
        <source>What becomes of the recovery words?</source>
        <translation>ما مصير كلمات الاسترداد؟</translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>Write the words down</source>
        <translation>كتابة الكلمات على الورق</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>No answer can be read there: {fields}</source>
        <translation>لا يمكن قراءة جواب هناك: {fields}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>{field} – {problem}.</source>
        <translation>{field} – {problem}.</translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message numerus="yes">
        <source>%n file(s) not opened: the inbox says why.</source>
        <translation>
            <numerusform>فُتحت كل الملفات.</numerusform>
            <numerusform>ملف واحد لم يُفتح: يقول الوارد لماذا.</numerusform>
            <numerusform>ملفان لم يُفتحا: يقول الوارد لماذا.</numerusform>
            <numerusform>%n ملفات لم تُفتح: يقول الوارد لماذا.</numerusform>
            <numerusform>%n ملفًا لم تُفتح: يقول الوارد لماذا.</numerusform>
            <numerusform>%n ملف لم تُفتح: يقول الوارد لماذا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) opened.</source>
        <translation>
            <numerusform>لم يُفتح أي ملف.</numerusform>
            <numerusform>فُتح ملف واحد.</numerusform>
            <numerusform>فُتح ملفان.</numerusform>
            <numerusform>فُتحت %n ملفات.</numerusform>
            <numerusform>فُتح %n ملفًا.</numerusform>
            <numerusform>فُتح %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice stick(s) made in {folder}. Copy each folder to a stick.</source>
        <translation>
            <numerusform>لم تُعدّ أي ذاكرة USB للتدريب في {folder}.</numerusform>
            <numerusform>أُعدّت ذاكرة USB واحدة للتدريب في {folder}. انسخ كل مجلد إلى ذاكرة USB.</numerusform>
            <numerusform>أُعدّت ذاكرتا USB للتدريب في {folder}. انسخ كل مجلد إلى ذاكرة USB.</numerusform>
            <numerusform>أُعدّت %n ذاكرات USB للتدريب في {folder}. انسخ كل مجلد إلى ذاكرة USB.</numerusform>
            <numerusform>أُعدّت %n ذاكرة USB للتدريب في {folder}. انسخ كل مجلد إلى ذاكرة USB.</numerusform>
            <numerusform>أُعدّت %n ذاكرة USB للتدريب في {folder}. انسخ كل مجلد إلى ذاكرة USB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stick(s): {what}</source>
        <translation>
            <numerusform>لا ذاكرات USB: {what}</numerusform>
            <numerusform>ذاكرة USB واحدة: {what}</numerusform>
            <numerusform>ذاكرتا USB: {what}</numerusform>
            <numerusform>%n ذاكرات USB: {what}</numerusform>
            <numerusform>%n ذاكرة USB: {what}</numerusform>
            <numerusform>%n ذاكرة USB: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>After: what came back</source>
        <translation>بعد ذلك: ما عاد</translation>
    </message>
    <message>
        <source>Before: practice sticks</source>
        <translation>قبل ذلك: ذاكرات USB للتدريب</translation>
    </message>
    <message>
        <source>Choose the folder with the sticks, or with their files. All are opened here.</source>
        <translation>اختر المجلد الذي فيه ذاكرات USB أو ملفاتها. تُفتح كلها هنا.</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>أخطاء شائعة</translation>
    </message>
    <message>
        <source>Each stick has a vault of its own, your practice card, evidence to use and a page to print. Its passphrase stands on the page: it opens fiction.</source>
        <translation>لكل ذاكرة USB خزنة خاصة بها، وبطاقتك التدريبية، وأدلة للاستعمال، وصفحة للطباعة. وعبارة مرورها مكتوبة في الصفحة: فهي تفتح خيالًا.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>Make the sticks…</source>
        <translation>إعداد ذاكرات USB…</translation>
    </message>
    <message>
        <source>Making practice sticks</source>
        <translation>تُعدّ ذاكرات USB للتدريب</translation>
    </message>
    <message>
        <source>No practice report has come yet.</source>
        <translation>لم يصل تقرير تدريب بعد.</translation>
    </message>
    <message>
        <source>Nothing came from: {sticks}</source>
        <translation>لم يصل شيء من: {sticks}</translation>
    </message>
    <message>
        <source>Open what they sealed…</source>
        <translation>فتح ما ختموه…</translation>
    </message>
    <message>
        <source>Opening what came back</source>
        <translation>يُفتح ما عاد</translation>
    </message>
    <message>
        <source>Sealed files of all sticks</source>
        <translation>الملفات المختومة من كل ذاكرات USB</translation>
    </message>
    <message>
        <source>The folder with the sticks, or with their files</source>
        <translation>المجلد الذي فيه ذاكرات USB أو ملفاتها</translation>
    </message>
    <message>
        <source>Their vaults are empty at the beginning.</source>
        <translation>خزناتهم فارغة في البداية.</translation>
    </message>
    <message>
        <source>This is done in the focal point’s vault of the workshop.</source>
        <translation>يتم هذا في خزنة جهة الاتصال في ورشة العمل.</translation>
    </message>
    <message>
        <source>Where shall the sticks be made?</source>
        <translation>أين تُعدّ ذاكرات USB؟</translation>
    </message>
    <message>
        <source>Who got how far</source>
        <translation>من وصل إلى أي حد</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Both copies of the keys</source>
        <translation>نسختا المفاتيح</translation>
    </message>
    <message>
        <source>Cases, sealed reports and versions</source>
        <translation>الحالات والتقارير المختومة والإصدارات</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>الفحص من جديد</translation>
    </message>
    <message>
        <source>Every byte of every file</source>
        <translation>كل بايت من كل ملف</translation>
    </message>
    <message>
        <source>Every item of evidence against the history</source>
        <translation>كل دليل مقابل سجل التغييرات</translation>
    </message>
    <message>
        <source>Every page of the drawer, and how they hang together</source>
        <translation>كل صفحة من الدرج، وكيف تترابط</translation>
    </message>
    <message>
        <source>Every record, person and consent</source>
        <translation>كل سجل وشخص وموافقة</translation>
    </message>
    <message>
        <source>Everything in this drawer is whole.</source>
        <translation>كل ما في هذا الدرج سليم.</translation>
    </message>
    <message numerus="yes">
        <source>Found: %n thing(s) that should not be so.</source>
        <translation>
            <numerusform>لم يوجد ما لا ينبغي أن يكون.</numerusform>
            <numerusform>وُجد أمر واحد لا ينبغي أن يكون كذلك.</numerusform>
            <numerusform>وُجد أمران لا ينبغي أن يكونا كذلك.</numerusform>
            <numerusform>وُجدت %n أمور لا ينبغي أن تكون كذلك.</numerusform>
            <numerusform>وُجد %n أمرًا لا ينبغي أن يكون كذلك.</numerusform>
            <numerusform>وُجد %n أمر لا ينبغي أن يكون كذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>هل كل شيء سليم؟</translation>
    </message>
    <message>
        <source>Nothing older was put in place of something newer</source>
        <translation>لم يوضع شيء أقدم مكان شيء أحدث</translation>
    </message>
    <message>
        <source>The history, entry by entry</source>
        <translation>سجل التغييرات، بندًا بندًا</translation>
    </message>
    <message>
        <source>What is not named below can be read. Make a backup of it now, then put the whole folder back from a copy made before, and bring the backup into it.</source>
        <translation>ما لم يُذكر أدناه يمكن قراءته. اصنع الآن نسخة احتياطية منه، ثم أعد المجلد كاملًا من نسخة صُنعت من قبل، وأدخل النسخة الاحتياطية فيه.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message>
        <source>It is the only thing between your notes and someone who has the folder.</source>
        <translation>هي الشيء الوحيد الذي يقف بين ملاحظاتك وبين من يحصل على المجلد.</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Change the passphrase of this drawer?</source>
        <translation>هل تريد تغيير عبارة مرور هذا الدرج؟</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The passphrase as it is now</source>
        <translation>عبارة المرور كما هي الآن</translation>
    </message>
    <message>
        <source>Who copied the folder before and knows the old passphrase can still open that copy, and with its key this drawer as it is now. If you fear that, make a new vault, bring a backup into it, and remove this one.</source>
        <translation>من نسخ المجلد من قبل ويعرف عبارة المرور القديمة يستطيع فتح تلك النسخة، وبمفتاحها هذا الدرج كما هو الآن. إذا كنت تخشى ذلك، فأنشئ خزنة جديدة، وأدخل فيها نسخة احتياطية، وأزل هذه.</translation>
    </message>
</context>
<context>
    <name>PeopleFound</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in this vault</source>
        <translation>كل من في هذه الخزنة</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>Nobody is in this vault yet. People are added in a record.</source>
        <translation>لا أحد في هذه الخزنة بعد. يُضاف الأشخاص داخل سجل.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>ليس في أي سجل</numerusform>
            <numerusform>في سجل واحد</numerusform>
            <numerusform>في سجلين</numerusform>
            <numerusform>في %n سجلات</numerusform>
            <numerusform>في %n سجلًا</numerusform>
            <numerusform>في %n سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>إضافة منظمة</translation>
    </message>
    <message>
        <source>Add who is alleged to have done it</source>
        <translation>إضافة من يُزعم أنه فعل ذلك</translation>
    </message>
    <message>
        <source>Name the agency rather than a person. A name is kept apart and never leaves with a report.</source>
        <translation>اذكر الجهاز الرسمي بدل الشخص. يُحفظ الاسم على حدة ولا يخرج أبدًا مع تقرير.</translation>
    </message>
    <message>
        <source>Remove from this record…</source>
        <translation>الإزالة من هذا السجل…</translation>
    </message>
    <message>
        <source>Remove this entry?</source>
        <translation>هل تريد إزالة هذا البند؟</translation>
    </message>
    <message>
        <source>Remove this organisation from the record?</source>
        <translation>هل تريد إزالة هذه المنظمة من السجل؟</translation>
    </message>
    <message>
        <source>Remove this person from the record?</source>
        <translation>هل تريد إزالة هذا الشخص من السجل؟</translation>
    </message>
    <message>
        <source>Somebody already in this vault</source>
        <translation>شخص موجود في هذه الخزنة</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Nobody is described in it.</source>
        <translation>لا يوصف فيه أحد.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Choose where…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Who shall carry it?</source>
        <translation>من سيحملها؟</translation>
    </message>
    <message>
        <source>You have compared no card of a person yet. Ask them to make one as a person, add it under Focal points, and compare its digits.</source>
        <translation>لم تقارن بعد بطاقة أي شخص. اطلب منه أن يصنع بطاقة بصفته شخصًا، وأضفها في «جهات الاتصال»، وقارن أرقامها.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Hide name</source>
        <translation>إخفاء الاسم</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>إظهار الاسم</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>ما جرت الموافقة عليه</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>About</source>
        <translation>عن الشخص</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>عن هذا الشخص</translation>
    </message>
    <message>
        <source>As said in “{title}”</source>
        <translation>كما قيل في «{title}»</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>السؤال مجددًا…</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>العودة إلى الجدول</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Nothing is allowed that could be withdrawn</source>
        <translation>لا يوجد شيء مسموح به يمكن سحبه</translation>
    </message>
    <message>
        <source>Opens the list of records</source>
        <translation>يفتح قائمة السجلات</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Withdraw everything…</source>
        <translation>سحب كل شيء…</translation>
    </message>
    <message>
        <source>a record without a title</source>
        <translation>سجل بلا عنوان</translation>
    </message>
    <message>
        <source>ask again by {day}</source>
        <translation>السؤال مجددًا بحلول {day}</translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>ليس في أي سجل</numerusform>
            <numerusform>في سجل واحد</numerusform>
            <numerusform>في سجلين</numerusform>
            <numerusform>في %n سجلات</numerusform>
            <numerusform>في %n سجلًا</numerusform>
            <numerusform>في %n سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>A vault is one folder, here or on a USB stick. It can be copied like any other.</source>
        <translation>الخزنة مجلد واحد، هنا أو على ذاكرة USB. ويمكن نسخه كأي مجلد آخر.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>How much evidence?</source>
        <translation>ما حجم الأدلة؟</translation>
    </message>
    <message>
        <source>Inside this folder</source>
        <translation>داخل هذا المجلد</translation>
    </message>
    <message>
        <source>It looks as if this folder is copied to a cloud. Copies stay there, whatever you remove here. Another place is better.</source>
        <translation>يبدو أن هذا المجلد يُنسخ إلى سحابة. وتبقى النسخ هناك مهما أزلت هنا. الأفضل اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>اسم المجلد</translation>
    </message>
    <message>
        <source>Photos, 256 MB</source>
        <translation>صور، 256 MB</translation>
    </message>
    <message>
        <source>Remember this place on this computer</source>
        <translation>تذكّر هذا المكان على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Text, 16 MB</source>
        <translation>نص، 16 MB</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>يحتاج المجلد إلى اسم.</translation>
    </message>
    <message>
        <source>The vault has four drawers of this size: {needed}. There are {free} free.</source>
        <translation>للخزنة أربعة أدراج بهذا الحجم: {needed}. المساحة الحرة: {free}.</translation>
    </message>
    <message>
        <source>There is not enough room. Choose less evidence, or another place.</source>
        <translation>لا توجد مساحة كافية. اختر أدلة أقل أو مكانًا آخر.</translation>
    </message>
    <message>
        <source>There is something of this name already. Take another name.</source>
        <translation>يوجد شيء بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This cannot be the name of a folder. Letters and spaces can.</source>
        <translation>لا يصلح هذا اسمًا لمجلد. تصلح الحروف والمسافات.</translation>
    </message>
    <message>
        <source>This folder is not on the stick that the program runs from: the vault would stay on this computer.</source>
        <translation>هذا المجلد ليس على ذاكرة USB التي يعمل منها البرنامج: ستبقى الخزنة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This folder is not there any more. Choose another one.</source>
        <translation>لم يعد هذا المجلد موجودًا. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Video, 3.75 GB</source>
        <translation>فيديو، 3.75 GB</translation>
    </message>
    <message>
        <source>Where shall the vault be?</source>
        <translation>أين تريد وضع الخزنة؟</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا حالات (%n)</numerusform>
            <numerusform>حالة واحدة (%n)</numerusform>
            <numerusform>حالتان (%n)</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالة</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) left out</source>
        <translation>
            <numerusform>لم تُستبعد أي حالة</numerusform>
            <numerusform>استُبعدت حالة واحدة</numerusform>
            <numerusform>استُبعدت حالتان</numerusform>
            <numerusform>استُبعدت %n حالات</numerusform>
            <numerusform>استُبعدت %n حالة</numerusform>
            <numerusform>استُبعدت %n حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed</source>
        <translation>
            <numerusform>لم يُزَل أي شخص</numerusform>
            <numerusform>أُزيل شخص واحد</numerusform>
            <numerusform>أُزيل شخصان</numerusform>
            <numerusform>أُزيل %n أشخاص</numerusform>
            <numerusform>أُزيل %n شخصًا</numerusform>
            <numerusform>أُزيل %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the consent of everybody…</source>
        <translation>يُنظر في موافقة الجميع…</translation>
    </message>
    <message>
        <source>None of these cases may leave for that.</source>
        <translation>لا يجوز أن تخرج أي من هذه الحالات لهذا الغرض.</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>A passphrase for the file</source>
        <translation>عبارة مرور للملف</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Looking at who agreed</source>
        <translation>يُنظر فيمن وافق</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>الملف سليم</translation>
    </message>
    <message>
        <source>The records, with their names, evidence and what belongs to them.</source>
        <translation>السجلات، بأسمائها وأدلتها وما يخصها.</translation>
    </message>
    <message>
        <source>This does not open it. Nothing has gone from here. If you no longer know the passphrase, destroy the file and begin again.</source>
        <translation>هذه لا تفتحه. لم يزُل شيء من هنا. إذا لم تعد تعرف عبارة المرور، فأتلف الملف وابدأ من جديد.</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>تُجرَّب عبارة المرور</translation>
    </message>
    <message>
        <source>What shall open the file?</source>
        <translation>ما الذي يفتح الملف؟</translation>
    </message>
    <message>
        <source>Where shall the file be put? Best on a stick.</source>
        <translation>أين تريد وضع الملف؟ الأفضل على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Writing the file, and reading it back</source>
        <translation>يُكتب الملف وتُعاد قراءته</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>%n أدلة</numerusform>
            <numerusform>%n دليلًا</numerusform>
            <numerusform>%n دليل</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>وضع علامة جاهز</translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation>المزيد عن هذا السجل</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>بلا اسم بعد</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>الأشخاص والموافقة</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>إرسال…</translation>
    </message>
    <message>
        <source>Sent and answered</source>
        <translation>ما أُرسل وما أُجيب</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>التعاون مع الأمم المتحدة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Written while locked, author not certain</source>
        <translation>كُتب أثناء القفل، والكاتب غير مؤكد</translation>
    </message>
</context>
<context>
    <name>PreviewPerson</name>
    <message>
        <source>Agreed to be sent only under a condition</source>
        <translation>وافق على الإرسال بشرط فقط</translation>
    </message>
    <message>
        <source>Agreed to be sent to the focal point</source>
        <translation>وافق على الإرسال إلى جهة الاتصال</translation>
    </message>
    <message>
        <source>Consent withdrawn, so nothing about {name} is sent any more</source>
        <translation>سُحبت الموافقة، فلا يُرسل بعد الآن أي شيء عن {name}</translation>
    </message>
    <message>
        <source>Not asked yet, so nothing about {name} is sent</source>
        <translation>لم يُسأل بعد، فلا يُرسل أي شيء عن {name}</translation>
    </message>
    <message>
        <source>Said no, so nothing about {name} is sent</source>
        <translation>أجاب بلا، فلا يُرسل أي شيء عن {name}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Too risky to ask, so nothing about {name} is sent</source>
        <translation>السؤال شديد الخطورة، فلا يُرسل أي شيء عن {name}</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n file(s). Only the focal point can open it.</source>
        <translation>
            <numerusform>لا ملفات. لا تستطيع فتحه إلا جهة الاتصال.</numerusform>
            <numerusform>ملف واحد. لا تستطيع فتحه إلا جهة الاتصال.</numerusform>
            <numerusform>ملفان. لا تستطيع فتحهما إلا جهة الاتصال.</numerusform>
            <numerusform>%n ملفات. لا تستطيع فتحها إلا جهة الاتصال.</numerusform>
            <numerusform>%n ملفًا. لا تستطيع فتحها إلا جهة الاتصال.</numerusform>
            <numerusform>%n ملف. لا تستطيع فتحها إلا جهة الاتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation>الدليل {number}</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>History of the files</source>
        <translation>تاريخ الملفات</translation>
    </message>
    <message>
        <source>In the sealed file</source>
        <translation>في الملف المختوم</translation>
    </message>
    <message>
        <source>Names and contacts, kept apart</source>
        <translation>الأسماء ووسائل الاتصال، محفوظة على حدة</translation>
    </message>
    <message>
        <source>Preview and seal</source>
        <translation>المعاينة والختم</translation>
    </message>
    <message>
        <source>Sealed, with padding</source>
        <translation>مختوم، مع الحشو</translation>
    </message>
    <message>
        <source>The page as it leaves</source>
        <translation>الصفحة كما تخرج</translation>
    </message>
    <message>
        <source>The report, for people</source>
        <translation>التقرير، للأشخاص</translation>
    </message>
    <message>
        <source>The report, for programs</source>
        <translation>التقرير، للبرامج</translation>
    </message>
    <message>
        <source>This is the page that leaves, word for word.</source>
        <translation>هذه هي الصفحة التي تخرج، كلمة بكلمة.</translation>
    </message>
    <message>
        <source>What your vault keeps</source>
        <translation>ما تحتفظ به خزنتك</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>It lies outside the vault, open to whoever finds it. Pseudonyms stand for people, and names that are kept apart are not in it. Print it with a printer on a cable, then destroy the file.</source>
        <translation>يوجد خارج الخزنة، مفتوحًا لكل من يعثر عليه. تحل الأسماء المستعارة محل الأشخاص، وليست فيه الأسماء التي تُحفظ على حدة. اطبعه على طابعة موصولة بكابل، ثم أتلف الملف.</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>تركه هنا</translation>
    </message>
    <message>
        <source>Make a PDF of the overview?</source>
        <translation>هل تريد إعداد PDF للنظرة العامة؟</translation>
    </message>
    <message>
        <source>Make a PDF of this record?</source>
        <translation>هل تريد إعداد PDF لهذا السجل؟</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>إعداد الملف…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>يجري إعداد الصفحات</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>أين تريد وضع الملف؟</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>يوجد {file} الآن خارج الخزنة، مفتوحًا للجميع.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A cleaned copy leaves. Look at what can be seen and heard in it once more. People you marked as recognisable: {shows}.</source>
        <translation>تخرج نسخة منظَّفة. انظر مرة أخرى إلى ما يُرى ويُسمع فيها. الأشخاص الذين علّمت أنه يمكن التعرف عليهم: {shows}.</translation>
    </message>
    <message>
        <source>A condition is written here, and the answer is a plain yes. If it still holds, choose “Only if …”.</source>
        <translation>كُتب شرط هنا، والجواب نعم بسيطة. إذا كان لا يزال ساريًا، فاختر «فقط إذا …».</translation>
    </message>
    <message>
        <source>A confidential submission became known. Add how that happened as an act of its own.</source>
        <translation>عُرفت مساهمة سرية. أضف كيف حدث ذلك فعلًا مستقلًا.</translation>
    </message>
    <message>
        <source>A file is named here that is not in the folder.</source>
        <translation>يُذكر هنا ملف ليس في المجلد.</translation>
    </message>
    <message>
        <source>A file of evidence cannot have this name.</source>
        <translation>لا يمكن أن يكون لملف دليل هذا الاسم.</translation>
    </message>
    <message>
        <source>A group can only be named by its title.</source>
        <translation>لا يمكن ذكر مجموعة إلا بصفتها.</translation>
    </message>
    <message>
        <source>A group has no name. Give a member who is to be named an entry of their own.</source>
        <translation>المجموعة لا اسم لها. أعطِ العضو الذي يُراد ذكر اسمه قيدًا خاصًا به.</translation>
    </message>
    <message>
        <source>A guardian answered for an adult. Ask the person, or note why that cannot be.</source>
        <translation>أجاب وصي عن شخص راشد. اسأل الشخص، أو دوّن لماذا لا يمكن ذلك.</translation>
    </message>
    <message>
        <source>A guardian answered. Ask the child too, in words that a child understands, and note it.</source>
        <translation>أجاب وصي. اسأل الطفل أيضًا، بكلمات يفهمها الطفل، ودوّن ذلك.</translation>
    </message>
    <message>
        <source>A name in your vault is part of it. If it means that person, it is replaced; another word stays.</source>
        <translation>اسم في خزنتك جزء منها. إذا كان المقصود ذلك الشخص فيُستبدل؛ والكلمة الأخرى تبقى.</translation>
    </message>
    <message>
        <source>A name that is kept apart stands in this text, and is shown wherever the text is. Write the pseudonym instead.</source>
        <translation>في هذا النص اسم يُحفظ على حدة، وهو يظهر حيثما ظهر النص. اكتب الاسم المستعار بدلًا منه.</translation>
    </message>
    <message>
        <source>A number below zero cannot be right here.</source>
        <translation>لا يمكن أن يكون عدد أقل من الصفر صحيحًا هنا.</translation>
    </message>
    <message>
        <source>A real name stands here. Write the pseudonym instead.</source>
        <translation>هنا اسم حقيقي. اكتب الاسم المستعار بدلًا منه.</translation>
    </message>
    <message>
        <source>A real name stands in the text ({fields}). It leaves as the pseudonym; read the text once more.</source>
        <translation>في النص اسم حقيقي ({fields}). يخرج بالاسم المستعار؛ اقرأ النص مرة أخرى.</translation>
    </message>
    <message>
        <source>Accounts of a day of consent may not differ. Keep the day that holds.</source>
        <translation>لا يجوز أن تختلف الروايات عن يوم الموافقة. أبقِ اليوم الصحيح.</translation>
    </message>
    <message>
        <source>An answer to this would tell who people are. Ask for advice before anyone answers.</source>
        <translation>الجواب عن هذا يكشف هوية أشخاص. اطلب المشورة قبل أن يجيب أحد.</translation>
    </message>
    <message>
        <source>An item with a file needs a name of its own, such as E1.</source>
        <translation>يحتاج العنصر الذي له ملف إلى اسم خاص به، مثل E1.</translation>
    </message>
    <message>
        <source>An organisation cannot answer itself. Choose who answered for it, and why they may.</source>
        <translation>لا تستطيع منظمة أن تجيب بنفسها. اختر من أجاب عنها، ولماذا يجوز له ذلك.</translation>
    </message>
    <message>
        <source>Choose exactly one.</source>
        <translation>اختر واحدًا بالضبط.</translation>
    </message>
    <message>
        <source>Choose “I don’t know” or “I prefer not to say”.</source>
        <translation>اختر «لا أعلم» أو «أفضّل عدم الإجابة».</translation>
    </message>
    <message>
        <source>Everyone was told before it was withdrawn. Look at the two days once more.</source>
        <translation>أُخبر الجميع قبل السحب. انظر إلى اليومين مرة أخرى.</translation>
    </message>
    <message>
        <source>For a group, this covers the number of people and their title only. Whoever is to be named needs an entry of their own.</source>
        <translation>للمجموعة، يشمل هذا عدد الأشخاص وصفتهم فقط. ومن يُراد ذكر اسمه يحتاج إلى قيد خاص به.</translation>
    </message>
    <message>
        <source>For somebody under 18, a parent or guardian should answer too.</source>
        <translation>لمن هو دون 18 عامًا، ينبغي أن يجيب أحد الوالدين أو الوصي أيضًا.</translation>
    </message>
    <message>
        <source>For this use, how the person is named is fixed.</source>
        <translation>لهذا الاستعمال، طريقة ذكر الشخص محددة.</translation>
    </message>
    <message>
        <source>How many people are in the group?</source>
        <translation>كم شخصًا في المجموعة؟</translation>
    </message>
    <message>
        <source>Initials may be shown, and none are kept. They are never made from the name: write them under “Name and contact”.</source>
        <translation>يجوز إظهار الأحرف الأولى، ولا يُحفظ شيء منها. لا تُصنع أبدًا من الاسم: اكتبها في «الاسم ووسيلة الاتصال».</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>It is as short as a name in your vault, and may be another word. A name is replaced; a word stays.</source>
        <translation>هي قصيرة كاسم في خزنتك، وقد تكون كلمة أخرى. الاسم يُستبدل؛ والكلمة تبقى.</translation>
    </message>
    <message>
        <source>It is missing, and the record shall have been sent: complete it, or make it a draft.</source>
        <translation>ينقص، والسجل معلَّم مُرسلًا: أكمله، أو اجعله مسودة.</translation>
    </message>
    <message>
        <source>It is no plain text, or too long.</source>
        <translation>ليس نصًا عاديًا، أو طويل جدًا.</translation>
    </message>
    <message>
        <source>It is too large: 1 MiB for an incident, 8 MiB for a picture, 64 MiB in all.</source>
        <translation>كبير جدًا: 1 MiB للحادثة، و8 MiB للصورة، و64 MiB في المجموع.</translation>
    </message>
    <message>
        <source>It must be draft, ready, sent, answered or withdrawn.</source>
        <translation>يجب أن يكون مسودة أو جاهزًا أو مُرسلًا أو أُجيب عنه أو مسحوبًا.</translation>
    </message>
    <message>
        <source>It says that it corrects an earlier report, but another key signed it. Treat it as not proven.</source>
        <translation>يقول إنه يصحح تقريرًا سابقًا، لكن وقّعه مفتاح آخر. تعامل معه على أنه غير مثبت.</translation>
    </message>
    <message>
        <source>Named in the Secretary-General’s report, but not in public. Ask once more what is meant.</source>
        <translation>يُذكر الاسم في تقرير الأمين العام، لكن ليس علنًا. اسأل مرة أخرى عن المقصود.</translation>
    </message>
    <message>
        <source>No name is written down.</source>
        <translation>لم يُدوَّن اسم.</translation>
    </message>
    <message>
        <source>Nobody has compared the 40 digits of this card. If it is not theirs, somebody else reads everything.</source>
        <translation>لم يقارن أحد الأرقام الأربعين لهذه البطاقة. إذا لم تكن بطاقتهم، يقرأ غيرهم كل شيء.</translation>
    </message>
    <message>
        <source>Nobody has said that the Government will know. Explain it, then ask again.</source>
        <translation>لم يقل أحد إن الحكومة ستعلم. اشرح ذلك، ثم اسأل من جديد.</translation>
    </message>
    <message>
        <source>Nobody in this record agreed to its being sent. Ask them first.</source>
        <translation>لم يوافق أحد في هذا السجل على إرساله. اسألهم أولًا.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>لم يُجَب بعد.</translation>
    </message>
    <message>
        <source>Not answered yet; the report can do without it.</source>
        <translation>لم يُجَب بعد؛ ويمكن للتقرير أن يستغني عنه.</translation>
    </message>
    <message>
        <source>Only a number or a day can be “about”.</source>
        <translation>لا يكون «نحو» إلا لعدد أو يوم.</translation>
    </message>
    <message>
        <source>Only a number or a day can have accounts that differ.</source>
        <translation>لا تكون الروايات المختلفة إلا لعدد أو يوم.</translation>
    </message>
    <message>
        <source>Only one answer is possible here.</source>
        <translation>لا يمكن هنا إلا جواب واحد.</translation>
    </message>
    <message>
        <source>Only somebody who acts for an agency can be named, and nobody who is a person of the record.</source>
        <translation>لا يمكن ذكر اسم إلا من يتصرف باسم جهاز رسمي، وليس من هو شخص في السجل.</translation>
    </message>
    <message>
        <source>Others had the device in their hands. Add the act “Device searched, copied or seized”.</source>
        <translation>كان الجهاز في أيدي آخرين. أضف الفعل «تفتيش جهاز أو نسخه أو مصادرته».</translation>
    </message>
    <message>
        <source>People you know may be known to others now. Think about who should be told.</source>
        <translation>قد يكون من تعرفهم معروفين الآن لآخرين. فكّر فيمن ينبغي إخباره.</translation>
    </message>
    <message>
        <source>Practice cards and real vaults do not mix.</source>
        <translation>لا تختلط بطاقات التدريب بالخزنات الحقيقية.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>اذكر بكلمات قليلة ما هو.</translation>
    </message>
    <message>
        <source>Say that it may be published, and that this cannot be undone; then tick it.</source>
        <translation>قل إنه قد يُنشر، وإن ذلك لا يمكن التراجع عنه؛ ثم ضع علامة.</translation>
    </message>
    <message>
        <source>Say with which organisations it may be shared.</source>
        <translation>اذكر المنظمات التي يجوز إطلاعها عليه.</translation>
    </message>
    <message>
        <source>Several answers are possible here.</source>
        <translation>يمكن هنا عدة أجوبة.</translation>
    </message>
    <message>
        <source>Somebody else answered, and the person is free. Ask the person, if you can.</source>
        <translation>أجاب غيره، والشخص حر. اسأل الشخص، إن استطعت.</translation>
    </message>
    <message>
        <source>Somebody else in your vault has the same name, or a part of it.</source>
        <translation>لشخص آخر في خزنتك الاسم نفسه أو جزء منه.</translation>
    </message>
    <message>
        <source>Something belongs here.</source>
        <translation>يلزم شيء هنا.</translation>
    </message>
    <message>
        <source>Something in the file is there twice.</source>
        <translation>في الملف شيء مكرر.</translation>
    </message>
    <message>
        <source>The agency leaves. A name leaves only with a reason: somebody named falsely can be harmed, and you may be asked for proof.</source>
        <translation>يخرج اسم الجهاز الرسمي. ولا يخرج اسم شخص إلا بسبب: قد يتضرر من يُذكر خطأً، وقد يُطلب منك الدليل.</translation>
    </message>
    <message>
        <source>The answer for “{use}” holds only under a condition. Confirm that it is met for this report.</source>
        <translation>الجواب عن «{use}» لا يسري إلا بشرط. أكّد أنه متحقق لهذا التقرير.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>الجواب فارغ.</translation>
    </message>
    <message>
        <source>The answers are no list with date, kind and message.</source>
        <translation>الأجوبة ليست قائمة فيها تاريخ ونوع ورسالة.</translation>
    </message>
    <message>
        <source>The card is no longer valid, and somebody else may hold its key by now. But whoever has the report must be told.</source>
        <translation>لم تعد البطاقة صالحة، وقد يكون مفتاحها لدى غيرهم الآن. لكن يجب إخبار من لديه التقرير.</translation>
    </message>
    <message>
        <source>The card is no longer valid. Ask for a new one.</source>
        <translation>لم تعد البطاقة صالحة. اطلب جديدة.</translation>
    </message>
    <message>
        <source>The card was replaced. Use the newer one.</source>
        <translation>استُبدلت البطاقة. استعمل الأحدث.</translation>
    </message>
    <message>
        <source>The card was revoked, for good. Ask for a new one, by another way.</source>
        <translation>أُلغيت البطاقة نهائيًا. اطلب جديدة، بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The clock of this computer says {clock}, but this program was built on {built}. Nobody can tell whether this card, valid until {until}, has expired: look at a calendar.</source>
        <translation>ساعة هذا الحاسوب تقول {clock}، لكن هذا البرنامج بُني في {built}. لا يمكن معرفة إن كانت هذه البطاقة، الصالحة حتى {until}، قد انتهت: انظر في تقويم.</translation>
    </message>
    <message>
        <source>The day to ask again is before the answer.</source>
        <translation>يوم السؤال مجددًا قبل الجواب.</translation>
    </message>
    <message>
        <source>The description of the scenario cannot be read.</source>
        <translation>لا يمكن قراءة وصف السيناريو.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>النهاية قبل البداية.</translation>
    </message>
    <message>
        <source>The file begins with a mark that does not belong there.</source>
        <translation>يبدأ الملف بعلامة لا مكان لها هناك.</translation>
    </message>
    <message>
        <source>The file breaks off or holds a mistake in its form.</source>
        <translation>الملف ينقطع أو فيه خطأ في الشكل.</translation>
    </message>
    <message>
        <source>The file holds too many values.</source>
        <translation>في الملف قيم كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>تداخل الملف عميق جدًا.</translation>
    </message>
    <message>
        <source>The guardian agreed, and the child does not want it. Better treat this as no.</source>
        <translation>وافق الوصي، والطفل لا يريد ذلك. الأفضل اعتباره لا.</translation>
    </message>
    <message>
        <source>The letters in the file cannot be read.</source>
        <translation>لا يمكن قراءة الحروف في الملف.</translation>
    </message>
    <message>
        <source>The name may be public, but the Government may not be told. Ask once more what is meant.</source>
        <translation>يجوز أن يكون الاسم علنيًا، لكن لا يجوز إخبار الحكومة. اسأل مرة أخرى عن المقصود.</translation>
    </message>
    <message>
        <source>The name of this official leaves with the report and cannot be taken back. Confirm once more.</source>
        <translation>يخرج اسم هذا الموظف الرسمي مع التقرير ولا يمكن سحبه. أكّد مرة أخرى.</translation>
    </message>
    <message>
        <source>The original leaves, with the hidden data in it: place, device, time. A cleaned copy could leave instead. Say why it is the original.</source>
        <translation>يخرج الأصل بالبيانات الخفية فيه: المكان والجهاز والوقت. يمكن أن تخرج نسخة منظَّفة بدلًا منه. اذكر لماذا الأصل.</translation>
    </message>
    <message>
        <source>The person does not agree to the focal point, so nothing of them gets there, and nobody can act on this answer.</source>
        <translation>لا يوافق الشخص على جهة الاتصال، فلا يصل إليها شيء عنه، ولا يستطيع أحد أن يتصرف بناءً على هذا الجواب.</translation>
    </message>
    <message>
        <source>The person has died or is missing. If they said this before, choose “Instruction given earlier”. Else family or a lawyer may answer, only for the uses that they name.</source>
        <translation>توفي الشخص أو هو مفقود. إذا قال هذا من قبل، فاختر «تعليمات أُعطيت سابقًا». وإلا فيجوز أن تجيب العائلة أو محامٍ، عن الاستعمالات التي يذكرونها فقط.</translation>
    </message>
    <message>
        <source>The person is held, and may not have been free to refuse. A family member or a lawyer may answer for them, only for the uses that they name.</source>
        <translation>الشخص محتجز، وربما لم يكن حرًا في أن يرفض. يجوز لأحد أفراد العائلة أو لمحامٍ أن يجيب عنه، عن الاستعمالات التي يذكرها فقط.</translation>
    </message>
    <message>
        <source>The pseudonym holds the name or a part of it. Choose another word.</source>
        <translation>يحتوي الاسم المستعار على الاسم أو جزء منه. اختر كلمة أخرى.</translation>
    </message>
    <message>
        <source>The record is still a draft. Answer what is missing: {missing}.</source>
        <translation>السجل ما زال مسودة. أجب عما ينقص: {missing}.</translation>
    </message>
    <message>
        <source>The record says that nothing is sent before there is consent.</source>
        <translation>يقول السجل إنه لا يُرسل شيء قبل وجود موافقة.</translation>
    </message>
    <message>
        <source>The record was withdrawn, so it does not leave.</source>
        <translation>سُحب السجل، فلا يخرج.</translation>
    </message>
    <message>
        <source>The same file is in this record already.</source>
        <translation>الملف نفسه في هذا السجل من قبل.</translation>
    </message>
    <message>
        <source>There are too many incidents; 100 are the most.</source>
        <translation>الحوادث كثيرة جدًا؛ الحد الأقصى 100.</translation>
    </message>
    <message>
        <source>There are two answers for the same use. Keep the one that holds.</source>
        <translation>هناك جوابان للاستعمال نفسه. أبقِ الصحيح منهما.</translation>
    </message>
    <message>
        <source>There are two answers that exclude each other.</source>
        <translation>هناك جوابان يستبعد كل منهما الآخر.</translation>
    </message>
    <message>
        <source>There are words, but “Something else” is not chosen.</source>
        <translation>هناك كلمات، لكن «شيء آخر» غير مختار.</translation>
    </message>
    <message>
        <source>There is a day on which this was withdrawn, so it counts as withdrawn. Choose what holds now.</source>
        <translation>هناك يوم سُحب فيه هذا، فيُعدّ مسحوبًا. اختر ما هو ساري الآن.</translation>
    </message>
    <message>
        <source>There is a day when it ended, and it is still going on.</source>
        <translation>هناك يوم انتهى فيه، وهو ما زال مستمرًا.</translation>
    </message>
    <message>
        <source>There is a number in it that is none.</source>
        <translation>فيه عدد ليس عددًا.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be shown.</source>
        <translation>فيه رمز لا يمكن إظهاره.</translation>
    </message>
    <message>
        <source>There is half a letter in it.</source>
        <translation>فيه نصف حرف.</translation>
    </message>
    <message>
        <source>There is no answer here. Say “I don’t know” if you don’t.</source>
        <translation>لا جواب هنا. قل «لا أعلم» إذا كنت لا تعلم.</translation>
    </message>
    <message>
        <source>There is no cleaned copy of this file. Make one or leave it out; or say why the original leaves, with the hidden data in it: place, device, time.</source>
        <translation>لا نسخة منظَّفة من هذا الملف. اصنع واحدة أو استبعده؛ أو اذكر لماذا يخرج الأصل بالبيانات الخفية فيه: المكان والجهاز والوقت.</translation>
    </message>
    <message>
        <source>There is no country with this mark.</source>
        <translation>لا بلد بهذا الرمز.</translation>
    </message>
    <message>
        <source>There is no incident in this folder.</source>
        <translation>لا حادثة في هذا المجلد.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>لا شيء فيه.</translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation>هذه كثيرة جدًا.</translation>
    </message>
    <message>
        <source>They asked about other people. Do not name them here; think about who should be told.</source>
        <translation>سألوا عن أشخاص آخرين. لا تسمّهم هنا؛ فكّر فيمن ينبغي إخباره.</translation>
    </message>
    <message>
        <source>They may act under pressure, or nobody said that they do not: then no name leaves.</source>
        <translation>قد يتصرفون تحت الضغط، أو لم يقل أحد إنهم لا يفعلون: عندئذ لا يخرج اسم.</translation>
    </message>
    <message>
        <source>They may be contacted, and it says elsewhere that contact is not safe.</source>
        <translation>يجوز الاتصال بهم، ويُقال في مكان آخر إن الاتصال غير آمن.</translation>
    </message>
    <message>
        <source>They may be contacted, and no way to reach them is kept.</source>
        <translation>يجوز الاتصال بهم، ولا تُحفظ طريقة للوصول إليهم.</translation>
    </message>
    <message>
        <source>They may be named, and no name is kept. Without one, only the title leaves.</source>
        <translation>يجوز ذكر أسمائهم، ولا يُحفظ اسم. وبلا اسم، تخرج الصفة فقط.</translation>
    </message>
    <message>
        <source>This answer is not in the list.</source>
        <translation>هذا الجواب ليس في القائمة.</translation>
    </message>
    <message>
        <source>This answer is written in a way this version does not read.</source>
        <translation>كُتب هذا الجواب بطريقة لا يقرؤها هذا الإصدار.</translation>
    </message>
    <message>
        <source>This cannot be the answer.</source>
        <translation>لا يمكن أن يكون هذا هو الجواب.</translation>
    </message>
    <message>
        <source>This card belongs to a person. Only a focal point receives reports.</source>
        <translation>هذه بطاقة شخص. لا تستلم التقارير إلا جهة اتصال.</translation>
    </message>
    <message>
        <source>This country is made up for practice. A real record has a real one.</source>
        <translation>هذا البلد مختلق للتدريب. وللسجل الحقيقي بلد حقيقي.</translation>
    </message>
    <message>
        <source>This day cannot be read. Write, for example, 14 March 2026, March 2026 or about 2026.</source>
        <translation>لا يمكن قراءة هذا اليوم. اكتب مثلًا 14 آذار/مارس 2026، أو آذار/مارس 2026، أو نحو 2026.</translation>
    </message>
    <message>
        <source>This file leaves as it is, and the hidden data in it tells where it was made. Look at it once more. People you marked as recognisable: {shows}.</source>
        <translation>يخرج هذا الملف كما هو، والبيانات الخفية فيه تكشف أين صُنع. انظر فيه مرة أخرى. الأشخاص الذين علّمت أنه يمكن التعرف عليهم: {shows}.</translation>
    </message>
    <message>
        <source>This file leaves as it is, with the hidden data in it: place, device, time. Look at it once more. People you marked as recognisable: {shows}.</source>
        <translation>يخرج هذا الملف كما هو، بالبيانات الخفية فيه: المكان والجهاز والوقت. انظر فيه مرة أخرى. الأشخاص الذين علّمت أنه يمكن التعرف عليهم: {shows}.</translation>
    </message>
    <message>
        <source>This fingerprint is not complete.</source>
        <translation>هذه البصمة غير كاملة.</translation>
    </message>
    <message>
        <source>This is a real country. In practice, countries and people are made up.</source>
        <translation>هذا بلد حقيقي. في التدريب، البلدان والأشخاص مختلقون.</translation>
    </message>
    <message>
        <source>This is about {because}. Confirm that it may leave.</source>
        <translation>يتعلق هذا بـ: {because}. أكّد أنه يجوز أن يخرج.</translation>
    </message>
    <message>
        <source>This is kept although they do not agree to that. Ask once more, or take them out of the record.</source>
        <translation>هذا محفوظ مع أنهم لا يوافقون على ذلك. اسأل مرة أخرى، أو أخرجهم من السجل.</translation>
    </message>
    <message>
        <source>This is no ordinary file; links and folders cannot be used.</source>
        <translation>هذا ليس ملفًا عاديًا؛ لا يمكن استعمال الروابط والمجلدات.</translation>
    </message>
    <message>
        <source>This is not the kind of answer that is asked for.</source>
        <translation>ليس هذا نوع الجواب المطلوب.</translation>
    </message>
    <message>
        <source>This is not urgent, and it was written down less than a day ago. Sleep on it if you can. Hours left: {hours}.</source>
        <translation>هذا غير عاجل، ودُوّن قبل أقل من يوم. أجّل القرار إلى الغد إن استطعت. الساعات المتبقية: {hours}.</translation>
    </message>
    <message>
        <source>This is the reference of a letter to a real State.</source>
        <translation>هذا مرجع رسالة إلى دولة حقيقية.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>هذا مكرر.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>هذا طويل جدًا.</translation>
    </message>
    <message>
        <source>This language is not known. Choose one from the list.</source>
        <translation>هذه اللغة غير معروفة. اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>This line cannot be read in one way only.</source>
        <translation>لا يمكن قراءة هذا السطر بطريقة واحدة فقط.</translation>
    </message>
    <message>
        <source>This mark holds signs that are not allowed.</source>
        <translation>في هذا الرمز علامات غير مسموح بها.</translation>
    </message>
    <message>
        <source>This must fit on one line.</source>
        <translation>يجب أن يتسع له سطر واحد.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>هذا العدد كبير جدًا.</translation>
    </message>
    <message>
        <source>This part of the UN is not in the list.</source>
        <translation>هذا الجزء من الأمم المتحدة ليس في القائمة.</translation>
    </message>
    <message>
        <source>This points to itself. Choose again.</source>
        <translation>يشير هذا إلى نفسه. اختر من جديد.</translation>
    </message>
    <message>
        <source>This points to something of another kind. Choose again.</source>
        <translation>يشير هذا إلى شيء من نوع آخر. اختر من جديد.</translation>
    </message>
    <message>
        <source>This record is marked as a draft.</source>
        <translation>هذا السجل معلَّم مسودة.</translation>
    </message>
    <message>
        <source>This reference looks unusual. UN letters look like CHN 20/2020.</source>
        <translation>يبدو هذا المرجع غير معتاد. تبدو رسائل الأمم المتحدة مثل CHN 20/2020.</translation>
    </message>
    <message>
        <source>This time zone cannot be read. Write, for example, +02:00.</source>
        <translation>لا يمكن قراءة هذه المنطقة الزمنية. اكتب مثلًا +02:00.</translation>
    </message>
    <message>
        <source>This vault was on a device that others had. They may be able to read what is sealed now. Better begin again on a new device with a new vault.</source>
        <translation>كانت هذه الخزنة على جهاز كان لدى آخرين. قد يستطيعون قراءة ما يُختم الآن. الأفضل أن تبدأ من جديد على جهاز جديد بخزنة جديدة.</translation>
    </message>
    <message>
        <source>This vault was on that device. Read “Device taken” under Learn before you go on.</source>
        <translation>كانت هذه الخزنة على ذلك الجهاز. اقرأ «أُخذ جهاز» في «التعلّم» قبل أن تتابع.</translation>
    </message>
    <message>
        <source>This version does not know this kind of act.</source>
        <translation>لا يعرف هذا الإصدار هذا النوع من الأفعال.</translation>
    </message>
    <message>
        <source>This version does not know this question.</source>
        <translation>لا يعرف هذا الإصدار هذا السؤال.</translation>
    </message>
    <message>
        <source>Two parts carry the same mark.</source>
        <translation>جزءان يحملان الرمز نفسه.</translation>
    </message>
    <message>
        <source>What this points to is no longer in the record. Choose again.</source>
        <translation>ما يشير إليه هذا لم يعد في السجل. اختر من جديد.</translation>
    </message>
    <message>
        <source>Whoever is alleged to have done it asked, or was there. Ask again when nobody listens.</source>
        <translation>من يُزعم أنه فعل ذلك هو الذي سأل، أو كان حاضرًا. اسأل من جديد حين لا يستمع أحد.</translation>
    </message>
    <message>
        <source>Whoever is alleged to have done it never leaves by name, whatever was said here.</source>
        <translation>من يُزعم أنه فعل ذلك لا يخرج أبدًا بالاسم، مهما قيل هنا.</translation>
    </message>
    <message>
        <source>Whoever this was has been left out of the report.</source>
        <translation>أيًا كان هذا الشخص، فقد استُبعد من التقرير.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>اكتب عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>You are worried about somebody’s health. Add an act about medical care or ill-treatment.</source>
        <translation>أنت قلق على صحة أحد. أضف فعلًا عن الرعاية الطبية أو سوء المعاملة.</translation>
    </message>
    <message>
        <source>Your answers point to another urgency. Choose the one that fits.</source>
        <translation>تشير أجوبتك إلى درجة استعجال أخرى. اختر المناسبة.</translation>
    </message>
    <message>
        <source>evidence that shows somebody’s health</source>
        <translation>دليل يكشف صحة أحد</translation>
    </message>
    <message>
        <source>somebody who is especially at risk</source>
        <translation>شخص معرّض لخطر خاص</translation>
    </message>
    <message>
        <source>somebody who is held</source>
        <translation>شخص محتجز</translation>
    </message>
    <message>
        <source>what was done to a person’s body or health</source>
        <translation>ما فُعل بجسم شخص أو بصحته</translation>
    </message>
    <message>
        <source>“I don’t know” stands alone.</source>
        <translation>«لا أعلم» يأتي وحده.</translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>A practice vault is marked everywhere and can never be mixed with a real one. That cannot be changed later.</source>
        <translation>خزنة التدريب معلَّمة في كل مكان ولا يمكن أبدًا خلطها بخزنة حقيقية. ولا يمكن تغيير ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>A workshop: made-up cases, two seats, exercises</source>
        <translation>ورشة عمل: حالات مختلقة، ومقعدان، وتمارين</translation>
    </message>
    <message>
        <source>In some places, encryption, or carrying a program like this one, is against the law or looks suspicious. If you are not sure, ask somebody you trust first, also about places you travel to. Nothing has been written yet: you can close this window now.</source>
        <translation>في بعض الأماكن، يكون التشفير أو حمل برنامج كهذا مخالفًا للقانون أو يثير الشبهة. إذا لم تكن متأكدًا، فاسأل أولًا شخصًا تثق به، واسأل أيضًا عن الأماكن التي تسافر إليها. لم يُكتب شيء بعد: يمكنك إغلاق هذه النافذة الآن.</translation>
    </message>
    <message>
        <source>Is a notebook like this safe to have, where you are?</source>
        <translation>هل من الآمن حيازة دفتر كهذا في المكان الذي أنت فيه؟</translation>
    </message>
    <message>
        <source>One empty practice vault</source>
        <translation>خزنة تدريب واحدة فارغة</translation>
    </message>
    <message>
        <source>Practise how?</source>
        <translation>كيف تريد التدريب؟</translation>
    </message>
    <message>
        <source>Practise with fiction</source>
        <translation>التدريب على قصص خيالية</translation>
    </message>
    <message>
        <source>Receive reports as a focal point</source>
        <translation>استلام التقارير بصفة جهة اتصال</translation>
    </message>
    <message>
        <source>This decides which pages you see first. You can change it later.</source>
        <translation>يحدد هذا الصفحات التي تراها أولًا. يمكنك تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>تدوين ما حدث</translation>
    </message>
    <message>
        <source>You get sealed reports from others, open them and answer.</source>
        <translation>تصلك تقارير مختومة من آخرين، فتفتحها وتجيب عنها.</translation>
    </message>
    <message>
        <source>You keep records of reprisals and send them when you decide to.</source>
        <translation>تحتفظ بسجلات عن الأعمال الانتقامية وترسلها عندما تقرر ذلك.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Address of the page</source>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Check sum of the file</source>
        <translation>المجموع التدقيقي للملف</translation>
    </message>
    <message>
        <source>Could they have been forced to do it?</source>
        <translation>هل يُحتمل أنهم أُجبروا على ذلك؟</translation>
    </message>
    <message>
        <source>Cycle of the review</source>
        <translation>جولة الاستعراض</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Did it get a reference number?</source>
        <translation>هل حصل على رقم مرجعي؟</translation>
    </message>
    <message>
        <source>Did it reach across a border?</source>
        <translation>هل امتد عبر حدود؟</translation>
    </message>
    <message>
        <source>Did the source see or hear it personally?</source>
        <translation>هل رأى المصدر ذلك أو سمعه بنفسه؟</translation>
    </message>
    <message>
        <source>Do accounts differ? How?</source>
        <translation>هل تختلف الروايات؟ كيف؟</translation>
    </message>
    <message>
        <source>Do they admit the act?</source>
        <translation>هل يقرّون بالفعل؟</translation>
    </message>
    <message>
        <source>Does it belong to other records?</source>
        <translation>هل يرتبط بسجلات أخرى؟</translation>
    </message>
    <message>
        <source>Does it have consultative status with the UN?</source>
        <translation>هل لها مركز استشاري لدى الأمم المتحدة؟</translation>
    </message>
    <message>
        <source>Does the child want it too?</source>
        <translation>هل يريد الطفل ذلك أيضًا؟</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>بصمة الملف</translation>
    </message>
    <message>
        <source>Follow-up by a treaty body</source>
        <translation>المتابعة من هيئة معاهدة</translation>
    </message>
    <message>
        <source>From whom?</source>
        <translation>ممّن؟</translation>
    </message>
    <message>
        <source>Give it a short title</source>
        <translation>ما العنوان القصير الذي تعطيه له؟</translation>
    </message>
    <message>
        <source>How are they connected?</source>
        <translation>ما الصلة بينها؟</translation>
    </message>
    <message>
        <source>How are they now?</source>
        <translation>كيف حالهم الآن؟</translation>
    </message>
    <message>
        <source>How can the person be reached?</source>
        <translation>كيف يمكن الوصول إلى الشخص؟</translation>
    </message>
    <message>
        <source>How did it reach you?</source>
        <translation>كيف وصل إليك؟</translation>
    </message>
    <message>
        <source>How did the State respond?</source>
        <translation>كيف ردّت الدولة؟</translation>
    </message>
    <message>
        <source>How did the authorities know about it?</source>
        <translation>كيف علمت السلطات بذلك؟</translation>
    </message>
    <message>
        <source>How did they respond?</source>
        <translation>كيف ردّوا؟</translation>
    </message>
    <message>
        <source>How far had the cooperation come?</source>
        <translation>إلى أي حد وصل التعاون؟</translation>
    </message>
    <message>
        <source>How far is the record?</source>
        <translation>إلى أي حد وصل السجل؟</translation>
    </message>
    <message>
        <source>How far was it carried out?</source>
        <translation>إلى أي حد نُفّذ؟</translation>
    </message>
    <message>
        <source>How is the person now?</source>
        <translation>كيف حال الشخص الآن؟</translation>
    </message>
    <message>
        <source>How is the source connected to it?</source>
        <translation>ما صلة المصدر بذلك؟</translation>
    </message>
    <message>
        <source>How many experts signed it?</source>
        <translation>كم خبيرًا وقّعها؟</translation>
    </message>
    <message>
        <source>How many mandates signed it?</source>
        <translation>كم ولاية وقّعتها؟</translation>
    </message>
    <message>
        <source>How many of the questions does it answer?</source>
        <translation>عن كم من الأسئلة يجيب؟</translation>
    </message>
    <message>
        <source>How many pages?</source>
        <translation>كم صفحة؟</translation>
    </message>
    <message>
        <source>How many people are in the group?</source>
        <translation>كم شخصًا في المجموعة؟</translation>
    </message>
    <message>
        <source>How many people does it cover?</source>
        <translation>كم شخصًا يشمل؟</translation>
    </message>
    <message>
        <source>How many people were affected?</source>
        <translation>كم شخصًا تأثر؟</translation>
    </message>
    <message>
        <source>How may the person be named?</source>
        <translation>كيف يجوز ذكر الشخص؟</translation>
    </message>
    <message>
        <source>How old was the person then?</source>
        <translation>كم كان عمر الشخص حينها؟</translation>
    </message>
    <message>
        <source>How reliable is it?</source>
        <translation>ما مدى موثوقيته؟</translation>
    </message>
    <message>
        <source>How specific is the recommendation?</source>
        <translation>ما مدى تحديد التوصية؟</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>ما مدى التأكد منه؟</translation>
    </message>
    <message>
        <source>How sure is the number?</source>
        <translation>ما مدى التأكد من العدد؟</translation>
    </message>
    <message>
        <source>How urgent is it?</source>
        <translation>ما مدى استعجاله؟</translation>
    </message>
    <message>
        <source>How was it got?</source>
        <translation>كيف حُصل عليه؟</translation>
    </message>
    <message>
        <source>How was it kept?</source>
        <translation>كيف حُفظ؟</translation>
    </message>
    <message>
        <source>How was it withdrawn?</source>
        <translation>كيف سُحبت؟</translation>
    </message>
    <message>
        <source>How was the answer given?</source>
        <translation>كيف أُعطي الجواب؟</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>كيف؟</translation>
    </message>
    <message>
        <source>In which country did it happen?</source>
        <translation>في أي بلد حدث ذلك؟</translation>
    </message>
    <message>
        <source>In which country does the person live?</source>
        <translation>في أي بلد يعيش الشخص؟</translation>
    </message>
    <message>
        <source>In which country is the organisation?</source>
        <translation>في أي بلد توجد المنظمة؟</translation>
    </message>
    <message>
        <source>In which language was it asked?</source>
        <translation>بأي لغة طُرح السؤال؟</translation>
    </message>
    <message>
        <source>In which language was it told?</source>
        <translation>بأي لغة رُوي؟</translation>
    </message>
    <message>
        <source>In which languages is it?</source>
        <translation>بأي لغات هو؟</translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation>بأي لغات؟</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى من الاسم</translation>
    </message>
    <message>
        <source>Is any of them held now?</source>
        <translation>هل أحد منهم محتجز الآن؟</translation>
    </message>
    <message>
        <source>Is anyone investigating?</source>
        <translation>هل يحقق أحد في ذلك؟</translation>
    </message>
    <message>
        <source>Is hidden data still in it?</source>
        <translation>هل ما زالت فيه بيانات خفية؟</translation>
    </message>
    <message>
        <source>Is it a view rather than an observed fact?</source>
        <translation>هل هو رأي وليس واقعة مشهودة؟</translation>
    </message>
    <message>
        <source>Is it safe to contact the person?</source>
        <translation>هل الاتصال بالشخص آمن؟</translation>
    </message>
    <message>
        <source>Is it still going on?</source>
        <translation>هل ما زال مستمرًا؟</translation>
    </message>
    <message>
        <source>Is the person held by anyone now?</source>
        <translation>هل الشخص محتجز الآن لدى أي جهة؟</translation>
    </message>
    <message>
        <source>Is the place kept back on purpose?</source>
        <translation>هل حُجب المكان عمدًا؟</translation>
    </message>
    <message>
        <source>Is the recommendation weak or problematic?</source>
        <translation>هل التوصية ضعيفة أو إشكالية؟</translation>
    </message>
    <message>
        <source>Is there a copy?</source>
        <translation>هل توجد نسخة؟</translation>
    </message>
    <message>
        <source>Is there a document?</source>
        <translation>هل توجد وثيقة؟</translation>
    </message>
    <message>
        <source>Is this a group without a record for each member?</source>
        <translation>هل هذه مجموعة من دون سجل لكل عضو؟</translation>
    </message>
    <message>
        <source>Kind of effect</source>
        <translation>نوع الأثر</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Mark of the organisation in this record</source>
        <translation>رمز المنظمة في هذا السجل</translation>
    </message>
    <message>
        <source>Mark of the person in this record</source>
        <translation>رمز الشخص في هذا السجل</translation>
    </message>
    <message>
        <source>Mark of the person in this vault</source>
        <translation>رمز الشخص في هذه الخزنة</translation>
    </message>
    <message>
        <source>Mark of the record</source>
        <translation>رمز السجل</translation>
    </message>
    <message>
        <source>Mark of this account</source>
        <translation>رمز هذه الرواية</translation>
    </message>
    <message>
        <source>Mark of this item</source>
        <translation>رمز هذا العنصر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>الاسم ووسيلة الاتصال</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>اسم المنظمة</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Not after which day, for certain?</source>
        <translation>ما اليوم الذي لم يحدث بعده بالتأكيد؟</translation>
    </message>
    <message>
        <source>Not before which day, for certain?</source>
        <translation>ما اليوم الذي لم يحدث قبله بالتأكيد؟</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>فقط إذا …</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Questions about this act</source>
        <translation>أسئلة عن هذا الفعل</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الاستلام</translation>
    </message>
    <message>
        <source>Reference of the document</source>
        <translation>مرجع الوثيقة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Sex or gender</source>
        <translation>الجنس أو النوع الاجتماعي</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Symbol of the concluding observations</source>
        <translation>رمز الملاحظات الختامية</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To whom was it sent?</source>
        <translation>إلى من أُرسل؟</translation>
    </message>
    <message>
        <source>Translation into English</source>
        <translation>الترجمة إلى الإنكليزية</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>الاستعراض الدوري الشامل</translation>
    </message>
    <message>
        <source>Until when is it confidential?</source>
        <translation>حتى متى يظل سريًا؟</translation>
    </message>
    <message>
        <source>Was the submission confidential?</source>
        <translation>هل كانت المساهمة سرية؟</translation>
    </message>
    <message>
        <source>What came back?</source>
        <translation>ما الجواب الذي ورد؟</translation>
    </message>
    <message>
        <source>What did it change for the person?</source>
        <translation>ماذا تغيّر على الشخص بسببه؟</translation>
    </message>
    <message>
        <source>What did it stop or cause?</source>
        <translation>ماذا أوقف أو سبّب؟</translation>
    </message>
    <message>
        <source>What did others publish about it?</source>
        <translation>ماذا نشر آخرون عنه؟</translation>
    </message>
    <message>
        <source>What did the UN do?</source>
        <translation>ماذا فعلت الأمم المتحدة؟</translation>
    </message>
    <message>
        <source>What did the authorities say or do?</source>
        <translation>ماذا قالت السلطات أو فعلت؟</translation>
    </message>
    <message>
        <source>What did the organisation agree to?</source>
        <translation>على ماذا وافقت المنظمة؟</translation>
    </message>
    <message>
        <source>What did the person agree to?</source>
        <translation>على ماذا وافق الشخص؟</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>ماذا فعلوا؟</translation>
    </message>
    <message>
        <source>What did they say or do?</source>
        <translation>ماذا قالوا أو فعلوا؟</translation>
    </message>
    <message>
        <source>What did you see or hear of them?</source>
        <translation>ماذا رأيت أو سمعت منهم؟</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>ماذا تطلب؟</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>ماذا يقول؟</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>ماذا يبيّن؟</translation>
    </message>
    <message>
        <source>What does the answer say?</source>
        <translation>ماذا يقول الجواب؟</translation>
    </message>
    <message>
        <source>What does the link rest on?</source>
        <translation>إلامَ تستند الصلة؟</translation>
    </message>
    <message>
        <source>What does the person do for a living?</source>
        <translation>ما عمل الشخص لكسب عيشه؟</translation>
    </message>
    <message>
        <source>What does this rest on?</source>
        <translation>إلامَ يستند هذا؟</translation>
    </message>
    <message>
        <source>What else is true of it?</source>
        <translation>ماذا ينطبق عليه أيضًا؟</translation>
    </message>
    <message>
        <source>What form did the cooperation take?</source>
        <translation>ما الشكل الذي اتخذه التعاون؟</translation>
    </message>
    <message>
        <source>What happened, in your own words?</source>
        <translation>ماذا حدث، بكلماتك؟</translation>
    </message>
    <message>
        <source>What has been done about it so far?</source>
        <translation>ماذا فُعل بشأنه حتى الآن؟</translation>
    </message>
    <message>
        <source>What in it could point to people?</source>
        <translation>ما الذي قد يدل فيه على أشخاص؟</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>عمّ يدور؟</translation>
    </message>
    <message>
        <source>What is it, without pointing to it?</source>
        <translation>ما هي، من دون الدلالة عليها؟</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>ما يجوز استعماله فيه</translation>
    </message>
    <message>
        <source>What kind of act was it?</source>
        <translation>ما نوع الفعل؟</translation>
    </message>
    <message>
        <source>What kind of action was it?</source>
        <translation>ما نوع الإجراء؟</translation>
    </message>
    <message>
        <source>What kind of answer was it?</source>
        <translation>ما نوع الجواب؟</translation>
    </message>
    <message>
        <source>What kind of item is it?</source>
        <translation>ما نوع العنصر؟</translation>
    </message>
    <message>
        <source>What kind of material is it?</source>
        <translation>ما نوع المادة؟</translation>
    </message>
    <message>
        <source>What kind of organisation is it?</source>
        <translation>ما نوع المنظمة؟</translation>
    </message>
    <message>
        <source>What kind of place was it?</source>
        <translation>ما نوع المكان؟</translation>
    </message>
    <message>
        <source>What kind of text is it?</source>
        <translation>ما نوع النص؟</translation>
    </message>
    <message>
        <source>What makes it more dangerous for the person?</source>
        <translation>ما الذي يزيد الخطر على الشخص؟</translation>
    </message>
    <message>
        <source>What makes it more dangerous for them?</source>
        <translation>ما الذي يزيد الخطر عليهم؟</translation>
    </message>
    <message>
        <source>What makes it urgent?</source>
        <translation>ما الذي يجعله عاجلًا؟</translation>
    </message>
    <message>
        <source>What part did they have?</source>
        <translation>ما الدور الذي كان لهم؟</translation>
    </message>
    <message>
        <source>What part did we have in it?</source>
        <translation>ما الدور الذي كان لنا فيه؟</translation>
    </message>
    <message>
        <source>What part do they have in it?</source>
        <translation>ما دورهم فيه؟</translation>
    </message>
    <message>
        <source>What part does it have in it?</source>
        <translation>ما دورها فيه؟</translation>
    </message>
    <message>
        <source>What part does the person have in it?</source>
        <translation>ما دور الشخص فيه؟</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>ما الذي يبيّنه؟</translation>
    </message>
    <message>
        <source>What type of actor are they?</source>
        <translation>ما نوع الجهة الفاعلة؟</translation>
    </message>
    <message>
        <source>What was done to this copy?</source>
        <translation>ماذا فُعل بهذه النسخة؟</translation>
    </message>
    <message>
        <source>What was explained before?</source>
        <translation>ماذا شُرح قبل ذلك؟</translation>
    </message>
    <message>
        <source>What was recommended?</source>
        <translation>ماذا أُوصي به؟</translation>
    </message>
    <message>
        <source>What was the evaluation?</source>
        <translation>ماذا كان التقييم؟</translation>
    </message>
    <message>
        <source>When did NGOs report?</source>
        <translation>متى قدّمت المنظمات غير الحكومية تقاريرها؟</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation>متى بدأ؟</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation>متى انتهى؟</translation>
    </message>
    <message>
        <source>When did it respond?</source>
        <translation>متى ردّت؟</translation>
    </message>
    <message>
        <source>When did the State report?</source>
        <translation>متى قدّمت الدولة تقريرها؟</translation>
    </message>
    <message>
        <source>When did the answer come?</source>
        <translation>متى جاء الجواب؟</translation>
    </message>
    <message>
        <source>When did the committee evaluate it?</source>
        <translation>متى قيّمته اللجنة؟</translation>
    </message>
    <message>
        <source>When is it safe?</source>
        <translation>متى يكون ذلك آمنًا؟</translation>
    </message>
    <message>
        <source>When is the follow-up due?</source>
        <translation>متى يحين موعد المتابعة؟</translation>
    </message>
    <message>
        <source>When is the next report due?</source>
        <translation>متى يحين موعد التقرير التالي؟</translation>
    </message>
    <message>
        <source>When is the reply due?</source>
        <translation>متى يحين موعد الرد؟</translation>
    </message>
    <message>
        <source>When should it be asked again?</source>
        <translation>متى ينبغي السؤال من جديد؟</translation>
    </message>
    <message>
        <source>When was everyone told who has it?</source>
        <translation>متى أُخبر كل من لديه نسخة؟</translation>
    </message>
    <message>
        <source>When was it assessed?</source>
        <translation>متى جرى التقييم؟</translation>
    </message>
    <message>
        <source>When was it made?</source>
        <translation>متى صُنع؟</translation>
    </message>
    <message>
        <source>When was it published?</source>
        <translation>متى نُشر؟</translation>
    </message>
    <message>
        <source>When was it sent or adopted?</source>
        <translation>متى أُرسل أو اعتُمد؟</translation>
    </message>
    <message>
        <source>When was it told?</source>
        <translation>متى رُوي؟</translation>
    </message>
    <message>
        <source>When was it translated?</source>
        <translation>متى تُرجم؟</translation>
    </message>
    <message>
        <source>When was it withdrawn?</source>
        <translation>متى سُحبت؟</translation>
    </message>
    <message>
        <source>When was it, or when was it planned?</source>
        <translation>متى كان، أو متى كان مقررًا؟</translation>
    </message>
    <message>
        <source>When was that list checked?</source>
        <translation>متى رُوجعت تلك القائمة؟</translation>
    </message>
    <message>
        <source>When was the answer given?</source>
        <translation>متى أُعطي الجواب؟</translation>
    </message>
    <message>
        <source>When was the fingerprint taken?</source>
        <translation>متى أُخذت البصمة؟</translation>
    </message>
    <message>
        <source>When was the page kept?</source>
        <translation>متى حُفظت الصفحة؟</translation>
    </message>
    <message>
        <source>When was the person told?</source>
        <translation>متى أُخبر الشخص؟</translation>
    </message>
    <message>
        <source>When was the review?</source>
        <translation>متى كان الاستعراض؟</translation>
    </message>
    <message>
        <source>When were they adopted?</source>
        <translation>متى اعتُمدت؟</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>متى؟</translation>
    </message>
    <message>
        <source>Where did it happen?</source>
        <translation>أين حدث ذلك؟</translation>
    </message>
    <message>
        <source>Where does an archive keep a copy?</source>
        <translation>أين تحتفظ جهة أرشفة بنسخة؟</translation>
    </message>
    <message>
        <source>Where does the page come from?</source>
        <translation>من أين جاءت الصفحة؟</translation>
    </message>
    <message>
        <source>Where is it published?</source>
        <translation>أين نُشر؟</translation>
    </message>
    <message>
        <source>Where was it made?</source>
        <translation>أين صُنع؟</translation>
    </message>
    <message>
        <source>Where was it, or where was it planned?</source>
        <translation>أين كان، أو أين كان مقررًا؟</translation>
    </message>
    <message>
        <source>Which State do they belong to?</source>
        <translation>إلى أي دولة ينتمون؟</translation>
    </message>
    <message>
        <source>Which State was reviewed?</source>
        <translation>أي دولة خضعت للاستعراض؟</translation>
    </message>
    <message>
        <source>Which States recommended it?</source>
        <translation>أي دول أوصت بذلك؟</translation>
    </message>
    <message>
        <source>Which UN activity was it about?</source>
        <translation>بأي نشاط للأمم المتحدة يتعلق؟</translation>
    </message>
    <message>
        <source>Which UN session or document?</source>
        <translation>أي دورة أو وثيقة للأمم المتحدة؟</translation>
    </message>
    <message>
        <source>Which answers came?</source>
        <translation>ما الأجوبة التي وردت؟</translation>
    </message>
    <message>
        <source>Which committee?</source>
        <translation>أي لجنة؟</translation>
    </message>
    <message>
        <source>Which human rights work does the person do?</source>
        <translation>ما العمل في مجال حقوق الإنسان الذي يقوم به الشخص؟</translation>
    </message>
    <message>
        <source>Which language is it written in?</source>
        <translation>بأي لغة كُتب؟</translation>
    </message>
    <message>
        <source>Which mandate leads?</source>
        <translation>أي ولاية تتولى القيادة؟</translation>
    </message>
    <message>
        <source>Which organisation or person?</source>
        <translation>أي منظمة أو شخص؟</translation>
    </message>
    <message>
        <source>Which organisations are part of it?</source>
        <translation>أي منظمات تشارك فيه؟</translation>
    </message>
    <message>
        <source>Which original is this a copy of?</source>
        <translation>عن أي أصل أُخذت هذه النسخة؟</translation>
    </message>
    <message>
        <source>Which other accounts does it confirm?</source>
        <translation>أي روايات أخرى يؤكدها؟</translation>
    </message>
    <message>
        <source>Which other record?</source>
        <translation>أي سجل آخر؟</translation>
    </message>
    <message>
        <source>Which paragraphs are to be followed up?</source>
        <translation>ما الفقرات المطلوب متابعتها؟</translation>
    </message>
    <message>
        <source>Which part of the UN did it?</source>
        <translation>أي جزء من الأمم المتحدة فعل ذلك؟</translation>
    </message>
    <message>
        <source>Which part of the UN was it?</source>
        <translation>أي جزء من الأمم المتحدة كان؟</translation>
    </message>
    <message>
        <source>Which period was looked at?</source>
        <translation>ما الفترة التي نُظر فيها؟</translation>
    </message>
    <message>
        <source>Which rank or position?</source>
        <translation>ما الرتبة أو المنصب؟</translation>
    </message>
    <message>
        <source>Which reason did they give?</source>
        <translation>ما السبب الذي ذكروه؟</translation>
    </message>
    <message>
        <source>Which records show it?</source>
        <translation>ما السجلات التي تبيّنه؟</translation>
    </message>
    <message>
        <source>Which territory or region?</source>
        <translation>أي إقليم أو منطقة؟</translation>
    </message>
    <message>
        <source>Which time zone do the times belong to?</source>
        <translation>إلى أي منطقة زمنية تعود الأوقات؟</translation>
    </message>
    <message>
        <source>Which unit or department?</source>
        <translation>أي وحدة أو إدارة؟</translation>
    </message>
    <message>
        <source>Which word stands for the group?</source>
        <translation>ما الكلمة التي تحل محل المجموعة؟</translation>
    </message>
    <message>
        <source>Which word stands for the organisation?</source>
        <translation>ما الكلمة التي تحل محل المنظمة؟</translation>
    </message>
    <message>
        <source>Which word stands for the person?</source>
        <translation>ما الكلمة التي تحل محل الشخص؟</translation>
    </message>
    <message>
        <source>Who answered or acted?</source>
        <translation>من أجاب أو تصرّف؟</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>من أجاب؟</translation>
    </message>
    <message>
        <source>Who are they, without pointing to anyone?</source>
        <translation>من هم، من دون الدلالة على أحد؟</translation>
    </message>
    <message>
        <source>Who asked?</source>
        <translation>من سأل؟</translation>
    </message>
    <message>
        <source>Who assessed it?</source>
        <translation>من قيّم ذلك؟</translation>
    </message>
    <message>
        <source>Who can be recognised in it?</source>
        <translation>من الذي يمكن التعرّف عليه فيه؟</translation>
    </message>
    <message>
        <source>Who else was there?</source>
        <translation>من كان هناك أيضًا؟</translation>
    </message>
    <message>
        <source>Who gave the answer?</source>
        <translation>من أعطى الجواب؟</translation>
    </message>
    <message>
        <source>Who got it?</source>
        <translation>من حصل عليه؟</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation>من تولّى الترجمة الشفوية؟</translation>
    </message>
    <message>
        <source>Who is alleged to have done it?</source>
        <translation>من يُزعم أنه فعل ذلك؟</translation>
    </message>
    <message>
        <source>Who is part of it?</source>
        <translation>من يشارك فيه؟</translation>
    </message>
    <message>
        <source>Who is the person, without pointing to them?</source>
        <translation>من هو الشخص، من دون الدلالة عليه؟</translation>
    </message>
    <message>
        <source>Who or what is alleged to have done it?</source>
        <translation>من أو ما الذي يُزعم أنه فعل ذلك؟</translation>
    </message>
    <message>
        <source>Who published it?</source>
        <translation>من نشره؟</translation>
    </message>
    <message>
        <source>Who told it?</source>
        <translation>من رواه؟</translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation>من ترجمه؟</translation>
    </message>
    <message>
        <source>Who was told or asked?</source>
        <translation>من أُخبر أو سُئل؟</translation>
    </message>
    <message>
        <source>Whom do they work for?</source>
        <translation>لحساب من يعملون؟</translation>
    </message>
    <message>
        <source>Whom does it cover?</source>
        <translation>من يشمل؟</translation>
    </message>
    <message>
        <source>Whom was it aimed at?</source>
        <translation>من كان المستهدف؟</translation>
    </message>
    <message>
        <source>Why do you think it is linked?</source>
        <translation>لماذا تعتقد أنه مرتبط؟</translation>
    </message>
    <message>
        <source>Why may they answer for the person?</source>
        <translation>لماذا يجوز لهم الإجابة نيابة عن الشخص؟</translation>
    </message>
    <message>
        <source>With which organisations?</source>
        <translation>مع أي منظمات؟</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>تاريخ التدوين</translation>
    </message>
</context>
<context>
    <name>QuestionHint</name>
    <message>
        <source>1 is the weakest, 5 a specific action</source>
        <translation>1 هو الأضعف، و5 إجراء محدد</translation>
    </message>
    <message>
        <source>A letter, a call, a visit</source>
        <translation>رسالة، مكالمة، زيارة</translation>
    </message>
    <message>
        <source>A month or a year is enough</source>
        <translation>يكفي الشهر أو السنة</translation>
    </message>
    <message>
        <source>A period is fine</source>
        <translation>تكفي فترة زمنية</translation>
    </message>
    <message>
        <source>A pseudonym</source>
        <translation>اسم مستعار</translation>
    </message>
    <message>
        <source>A session missed, a job, health</source>
        <translation>جلسة فائتة، عمل، صحة</translation>
    </message>
    <message>
        <source>After that day, a yes is asked about before sending</source>
        <translation>بعد ذلك اليوم، يُسأل عن أي «نعم» قبل الإرسال</translation>
    </message>
    <message>
        <source>An office rather than a person</source>
        <translation>مكتب لا شخص</translation>
    </message>
    <message>
        <source>As far as is claimed</source>
        <translation>بقدر ما يُدّعى</translation>
    </message>
    <message>
        <source>As the Human Rights Council describes them in resolution 12/2</source>
        <translation>كما وصفها مجلس حقوق الإنسان في القرار 12/2</translation>
    </message>
    <message>
        <source>As the person wants them</source>
        <translation>كما يريدها الشخص</translation>
    </message>
    <message>
        <source>As vague as you want</source>
        <translation>بقدر ما تريد من الغموض</translation>
    </message>
    <message>
        <source>Asked in words the child understands</source>
        <translation>يُسأل بكلمات يفهمها الطفل</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>تُحفظ الروايتان</translation>
    </message>
    <message>
        <source>Changes how consent is asked</source>
        <translation>يغيّر طريقة السؤال عن الموافقة</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>اختر كل ما ينطبق</translation>
    </message>
    <message>
        <source>Filled in by itself</source>
        <translation>يُملأ تلقائيًا</translation>
    </message>
    <message>
        <source>For example, pressure from another country</source>
        <translation>مثلًا: ضغط من بلد آخر</translation>
    </message>
    <message>
        <source>For example: CHN 20/2020</source>
        <translation>مثلًا: CHN 20/2020</translation>
    </message>
    <message>
        <source>For example: a written authority</source>
        <translation>مثلًا: تفويض مكتوب</translation>
    </message>
    <message>
        <source>For example: human rights lawyer</source>
        <translation>مثلًا: محامي حقوق إنسان</translation>
    </message>
    <message>
        <source>For example: saved from the browser</source>
        <translation>مثلًا: حُفظت من المتصفح</translation>
    </message>
    <message>
        <source>For example: villagers</source>
        <translation>مثلًا: قرويون</translation>
    </message>
    <message>
        <source>From the evidence of this record</source>
        <translation>من أدلة هذا السجل</translation>
    </message>
    <message>
        <source>Given by ECOSOC</source>
        <translation>يمنحه المجلس الاقتصادي والاجتماعي</translation>
    </message>
    <message>
        <source>Given by someone who may speak for it</source>
        <translation>يعطيه من يجوز له التحدث باسمها</translation>
    </message>
    <message>
        <source>Governments, companies, UN bodies: one on each line</source>
        <translation>حكومات، شركات، هيئات تابعة للأمم المتحدة: واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Helps with airports and UN meetings</source>
        <translation>يفيد في أوقات المطارات واجتماعات الأمم المتحدة</translation>
    </message>
    <message>
        <source>If the list above does not fit</source>
        <translation>إذا كانت القائمة أعلاه لا تناسب</translation>
    </message>
    <message>
        <source>If yes, they are never named</source>
        <translation>إذا كان الجواب نعم، فلا يُذكر اسمهم أبدًا</translation>
    </message>
    <message>
        <source>In the order of the document</source>
        <translation>بترتيب الوثيقة</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>بكلمات الشخص نفسه</translation>
    </message>
    <message>
        <source>In your own language; it stays as you write it</source>
        <translation>بلغتك؛ ويبقى كما تكتبه</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Its name or symbol</source>
        <translation>اسمها أو رمزها</translation>
    </message>
    <message>
        <source>Kept apart, hidden until you ask</source>
        <translation>يُحفظ على حدة، مخفيًا حتى تطلبه</translation>
    </message>
    <message>
        <source>Kept apart; never leaves with a report</source>
        <translation>يُحفظ على حدة؛ ولا يخرج أبدًا مع تقرير</translation>
    </message>
    <message>
        <source>Made at random, so that it tells nothing</source>
        <translation>يُنشأ عشوائيًا، حتى لا يكشف شيئًا</translation>
    </message>
    <message>
        <source>Needed if it is a victim or a source</source>
        <translation>لازم إذا كانت ضحية أو مصدرًا</translation>
    </message>
    <message>
        <source>Neutral words, no names</source>
        <translation>كلمات محايدة، بلا أسماء</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>One or more acts</source>
        <translation>فعل واحد أو أكثر</translation>
    </message>
    <message>
        <source>Only if the day is not known</source>
        <translation>فقط إذا لم يُعرف اليوم</translation>
    </message>
    <message>
        <source>Place, device, time</source>
        <translation>المكان، الجهاز، الوقت</translation>
    </message>
    <message>
        <source>Proposed from your answers; you decide</source>
        <translation>مقترح من إجاباتك؛ والقرار لك</translation>
    </message>
    <message>
        <source>Shown everywhere instead of the name</source>
        <translation>يظهر في كل مكان بدل الاسم</translation>
    </message>
    <message>
        <source>Shows whether anything was changed</source>
        <translation>يبيّن ما إذا تغيّر شيء</translation>
    </message>
    <message>
        <source>The age is enough</source>
        <translation>يكفي العمر</translation>
    </message>
    <message>
        <source>The strongest sign you have</source>
        <translation>أقوى علامة لديك</translation>
    </message>
    <message>
        <source>Uniforms, voices, vehicles</source>
        <translation>الأزياء الرسمية، الأصوات، المركبات</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>بلا أسماء</translation>
    </message>
    <message>
        <source>Word for word, if you can</source>
        <translation>كلمة بكلمة، إن استطعت</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>For example “they took my phone”, “tea”, “badge”</source>
        <translation>مثلًا: «أخذوا هاتفي»، «شاي»، «شارة»</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>ماذا فعلوا؟</translation>
    </message>
    <message>
        <source>What happened? Type it in your own words</source>
        <translation>ماذا حدث؟ اكتبه بكلماتك</translation>
    </message>
</context>
<context>
    <name>QuickNote</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change it if it happened earlier, or empty it</source>
        <translation>غيّره إذا حدث قبل ذلك، أو أفرغه</translation>
    </message>
    <message>
        <source>It is sealed when you save it. Nothing on this computer can read it, not even you, until the vault is opened.</source>
        <translation>تُختم عندما تحفظها. لا يستطيع شيء على هذا الحاسوب قراءتها، ولا أنت، حتى تُفتح الخزنة.</translation>
    </message>
    <message>
        <source>It was not saved. Nobody can bring it back.</source>
        <translation>لم تُحفظ. لا يستطيع أحد استعادتها.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>مواصلة الكتابة</translation>
    </message>
    <message>
        <source>Photos and files for the note</source>
        <translation>صور وملفات للملاحظة</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>ملاحظة سريعة</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>الحفظ جارٍ</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>تُحفظ الملاحظة</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>This can mean several times, or none. Write it like 2026-11-22 18:40.</source>
        <translation>قد يعني هذا عدة أوقات، أو لا شيء. اكتبه هكذا: 2026-11-22 18:40.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>رميها</translation>
    </message>
    <message>
        <source>Throw this note away?</source>
        <translation>هل تريد رمي هذه الملاحظة؟</translation>
    </message>
    <message>
        <source>Type something first, or add a file.</source>
        <translation>اكتب شيئًا أولًا، أو أضف ملفًا.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>بعيدًا عن الأنظار</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>دفتر القيد</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة العمل</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{page}, {count}</source>
        <translation>{page}، {count}</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>A group is only named by its title.</source>
        <translation>لا تُذكر المجموعة إلا بصفتها.</translation>
    </message>
    <message>
        <source>Alleged to have done it, so never named.</source>
        <translation>يُزعم أنه فعل ذلك، فلا يُذكر اسمه أبدًا.</translation>
    </message>
    <message>
        <source>As was agreed.</source>
        <translation>كما اتُّفق عليه.</translation>
    </message>
    <message>
        <source>Asking was too dangerous. That counts as no.</source>
        <translation>كان السؤال شديد الخطورة. يُعدّ ذلك لا.</translation>
    </message>
    <message>
        <source>It holds faces, voices or names, and nobody is listed as shown in it. List everybody first.</source>
        <translation>يحتوي على وجوه أو أصوات أو أسماء، ولم يُدرج أحد على أنه ظاهر فيه. أدرج الجميع أولًا.</translation>
    </message>
    <message>
        <source>It says that it corrects an earlier report, but another key signed it. Nothing is sealed to it.</source>
        <translation>يقول إنه يصحح تقريرًا سابقًا، لكن وقّعه مفتاح آخر. لا يُختم إليه شيء.</translation>
    </message>
    <message>
        <source>It shows somebody who does not leave by name. Only the kind of item is told.</source>
        <translation>يُظهر شخصًا لا يخرج بالاسم. لا يُذكر إلا نوع العنصر.</translation>
    </message>
    <message>
        <source>Left out of this report, as you chose.</source>
        <translation>استُبعد من هذا التقرير كما اخترت.</translation>
    </message>
    <message>
        <source>Not asked yet. That counts as no.</source>
        <translation>لم يُسأل بعد. يُعدّ ذلك لا.</translation>
    </message>
    <message>
        <source>Only described; there is no file.</source>
        <translation>موصوف فقط؛ لا ملف.</translation>
    </message>
    <message>
        <source>Said no.</source>
        <translation>قال لا.</translation>
    </message>
    <message>
        <source>The condition is not confirmed for this report.</source>
        <translation>لم يُؤكَّد الشرط لهذا التقرير.</translation>
    </message>
    <message>
        <source>The day to ask again has passed.</source>
        <translation>فات يوم السؤال مجددًا.</translation>
    </message>
    <message>
        <source>The file is not in this vault, only its hash. It is described.</source>
        <translation>الملف ليس في هذه الخزنة، بصمته فقط. وهو موصوف.</translation>
    </message>
    <message>
        <source>The sender lost the key of this report. Nothing is sealed to it.</source>
        <translation>فقد المرسل مفتاح هذا التقرير. لا يُختم إليه شيء.</translation>
    </message>
    <message>
        <source>Withdrew the consent.</source>
        <translation>سحب الموافقة.</translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>By case</source>
        <translation>بحسب الحالة</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>بحسب التاريخ</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>مستحق {day}</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>فتح ملفات مختومة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>متأخر منذ {day}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلَم</translation>
    </message>
    <message>
        <source>Received and answered</source>
        <translation>المستلَم والمُجاب عنه</translation>
    </message>
    <message>
        <source>Waiting for a receipt</source>
        <translation>في انتظار إشعار استلام</translation>
    </message>
    <message>
        <source>Whatever you receive and answer is written down here by itself.</source>
        <translation>كل ما تستلمه وتجيب عنه يُدوَّن هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>أي سطور</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>من {sender}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>استُلم {day}</translation>
    </message>
    <message>
        <source>{kind}, no. {number}</source>
        <translation>{kind}، رقم {number}</translation>
    </message>
    <message>
        <source>{notice}, not proven</source>
        <translation>{notice}، غير مثبت</translation>
    </message>
</context>
<context>
    <name>RecipientsStep</name>
    <message numerus="yes">
        <source>%n focal point(s), one file each</source>
        <translation>
            <numerusform>لا جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة، ملف واحد</numerusform>
            <numerusform>جهتا اتصال، ملف لكل منهما</numerusform>
            <numerusform>%n جهات اتصال، ملف لكل منها</numerusform>
            <numerusform>%n جهة اتصال، ملف لكل منها</numerusform>
            <numerusform>%n جهة اتصال، ملف لكل منها</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>Compare the digits first, or say why you go on without comparing</source>
        <translation>قارن الأرقام أولًا، أو اذكر لماذا تتابع من دون مقارنة</translation>
    </message>
    <message>
        <source>Each focal point gets a file of its own.</source>
        <translation>تحصل كل جهة اتصال على ملف خاص بها.</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>لم يُختر أحد بعد</translation>
    </message>
    <message>
        <source>Sign with a key of its own</source>
        <translation>التوقيع بمفتاح خاص به</translation>
    </message>
    <message>
        <source>The clock is wrong: say whether the card still holds</source>
        <translation>الساعة خاطئة: اذكر إن كانت البطاقة لا تزال صالحة</translation>
    </message>
    <message>
        <source>Then this report cannot be linked with others that they have from you. You can still correct and withdraw it.</source>
        <translation>عندئذ لا يمكن ربط هذا التقرير بغيره مما لديهم منك. ولا يزال بوسعك تصحيحه وسحبه.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>You have no focal point yet. Add the card of one first.</source>
        <translation>ليست لديك جهة اتصال بعد. أضف أولًا بطاقة إحداها.</translation>
    </message>
</context>
<context>
    <name>RecognisedPart</name>
    <message>
        <source>Look for faces, name plates, papers, screens, reflections, clothes, tattoos, a view from a window; listen for voices and names. Nothing is looked for by the app.</source>
        <translation>ابحث عن الوجوه ولوحات الأسماء والأوراق والشاشات والانعكاسات والملابس والوشوم ومنظر من نافذة؛ واستمع إلى الأصوات والأسماء. التطبيق لا يبحث عن شيء.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا أحد من هؤلاء</translation>
    </message>
    <message>
        <source>What can still be seen or heard in it?</source>
        <translation>ما الذي لا يزال يُرى أو يُسمع فيه؟</translation>
    </message>
    <message>
        <source>Who can still be recognised in the copy?</source>
        <translation>من الذي لا يزال يمكن التعرف عليه في النسخة؟</translation>
    </message>
    <message>
        <source>You can answer later: before it leaves, you are asked again.</source>
        <translation>يمكنك أن تجيب لاحقًا: قبل خروجه تُسأل من جديد.</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>As pages to print (PDF)…</source>
        <translation>كصفحات للطباعة (PDF)…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>اختيار جدول</translation>
    </message>
    <message>
        <source>Close record</source>
        <translation>إنهاء السجل</translation>
    </message>
    <message>
        <source>Close record…</source>
        <translation>إنهاء السجل…</translation>
    </message>
    <message>
        <source>Close this record?</source>
        <translation>هل تريد إنهاء هذا السجل؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>هل تريد حذف هذا السجل؟</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>It stays here and can be read and searched. You can take it up again.</source>
        <translation>يبقى هنا ويمكن قراءته والبحث فيه. ويمكنك استئنافه من جديد.</translation>
    </message>
    <message>
        <source>It stays here, but it is not sent any more.</source>
        <translation>يبقى هنا، لكنه لا يُرسل بعد الآن.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>تركه مفتوحًا</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>جاهز للإرسال</translation>
    </message>
    <message>
        <source>Record closed</source>
        <translation>أُنهي السجل</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>حُذف السجل</translation>
    </message>
    <message>
        <source>Record taken up again</source>
        <translation>استُؤنف السجل</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>سُحب السجل</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>جداول (*.csv *.tsv *.txt *.xlsx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Take in a record from a file…</source>
        <translation>إدخال سجل من ملف…</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>إدخال جدول…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Tell those who have it…</source>
        <translation>إخبار من لديهم السجل…</translation>
    </message>
    <message>
        <source>The overview as pages to print (PDF)…</source>
        <translation>النظرة العامة كصفحات للطباعة (PDF)…</translation>
    </message>
    <message>
        <source>The record, its consents and its evidence are removed from this vault. This cannot be undone.</source>
        <translation>يُزال السجل وموافقاته وأدلته من هذه الخزنة. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Those who received it can be told by a sealed notice.</source>
        <translation>لا يمكن استرجاع ما أُرسل. ويمكن إخبار من استلموه بإشعار مختوم.</translation>
    </message>
    <message>
        <source>What was sent stays where it is, and a reply to it can no longer be read.</source>
        <translation>ما أُرسل يبقى حيث هو، ولن تعود قراءة الرد عليه ممكنة.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw this record?</source>
        <translation>هل تريد سحب هذا السجل؟</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
</context>
<context>
    <name>RecordLists</name>
    <message>
        <source>Add a UN activity</source>
        <translation>إضافة نشاط للأمم المتحدة</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>إضافة متابعة</translation>
    </message>
    <message>
        <source>Add a link to another record</source>
        <translation>إضافة صلة بسجل آخر</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>إضافة توصية</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Add an action of the UN</source>
        <translation>إضافة إجراء للأمم المتحدة</translation>
    </message>
    <message>
        <source>Add an answer of an authority</source>
        <translation>إضافة جواب من سلطة</translation>
    </message>
    <message>
        <source>Add an answer to it</source>
        <translation>إضافة جواب عنه</translation>
    </message>
    <message>
        <source>Add what others published</source>
        <translation>إضافة ما نشره آخرون</translation>
    </message>
    <message>
        <source>Add who told it</source>
        <translation>إضافة من رواه</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>البند {number}</translation>
    </message>
    <message>
        <source>Remove this entry?</source>
        <translation>هل تريد إزالة هذا البند؟</translation>
    </message>
    <message>
        <source>Remove this entry…</source>
        <translation>إزالة هذا البند…</translation>
    </message>
    <message>
        <source>Reply due {date}</source>
        <translation>موعد الرد {date}</translation>
    </message>
    <message>
        <source>Reply was due {date}</source>
        <translation>كان موعد الرد {date}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>لا أفعال</numerusform>
            <numerusform>فعل واحد</numerusform>
            <numerusform>فعلان</numerusform>
            <numerusform>%n أفعال</numerusform>
            <numerusform>%n فعلًا</numerusform>
            <numerusform>%n فعل</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>هل تريد حذف هذا السجل؟</translation>
    </message>
    <message>
        <source>It goes with its evidence. What was sent before cannot be recalled.</source>
        <translation>يُحذف مع أدلته. وما أُرسل سابقًا لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>RecordWays</name>
    <message>
        <source>Close record</source>
        <translation>إنهاء السجل</translation>
    </message>
    <message>
        <source>Close record…</source>
        <translation>إنهاء السجل…</translation>
    </message>
    <message>
        <source>Close this record?</source>
        <translation>هل تريد إنهاء هذا السجل؟</translation>
    </message>
    <message>
        <source>Delete this record…</source>
        <translation>حذف هذا السجل…</translation>
    </message>
    <message>
        <source>It stays here and can be read and searched. You can take it up again.</source>
        <translation>يبقى هنا ويمكن قراءته والبحث فيه. ويمكنك استئنافه من جديد.</translation>
    </message>
    <message>
        <source>It stays here, but it is not sent any more.</source>
        <translation>يبقى هنا، لكنه لا يُرسل بعد الآن.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>تركه مفتوحًا</translation>
    </message>
    <message>
        <source>Record closed</source>
        <translation>أُنهي السجل</translation>
    </message>
    <message>
        <source>Record taken up again</source>
        <translation>استُؤنف السجل</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>سُحب السجل</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Tell those who have it…</source>
        <translation>إخبار من لديهم السجل…</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Those who received it can be told by a sealed notice.</source>
        <translation>لا يمكن استرجاع ما أُرسل. ويمكن إخبار من استلموه بإشعار مختوم.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw this record?</source>
        <translation>هل تريد سحب هذا السجل؟</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Are {one} and {other} the same person?</source>
        <translation>هل {one} و{other} هما الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Records this person is in</source>
        <translation>السجلات التي فيها هذا الشخص</translation>
    </message>
    <message>
        <source>Somebody else here is the same person…</source>
        <translation>شخص آخر هنا هو الشخص نفسه…</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Their records are shown together from now on. What was agreed to stays as it was said in each record. This cannot be undone.</source>
        <translation>تُعرض سجلاتهما معًا من الآن فصاعدًا. وما اتُّفق عليه يبقى كما قيل في كل سجل. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>There are no records in this drawer.</source>
        <translation>لا سجلات في هذا الدرج.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان مختلفان</translation>
    </message>
    <message>
        <source>Which records shall leave?</source>
        <translation>أي سجلات ستخرج؟</translation>
    </message>
    <message>
        <source>Whoever opens this drawer on the way reads what stays in it. Names, evidence, versions and what you sent go with their record.</source>
        <translation>من يفتح هذا الدرج في الطريق يقرأ ما يبقى فيه. وتذهب الأسماء والأدلة والإصدارات وما أرسلته مع سجلها.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>RecordsPick</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>لم يُختَر أي سجل</numerusform>
            <numerusform>اختير سجل واحد</numerusform>
            <numerusform>اختير سجلان</numerusform>
            <numerusform>اختيرت %n سجلات</numerusform>
            <numerusform>اختير %n سجلًا</numerusform>
            <numerusform>اختير %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one record.</source>
        <translation>اختر سجلًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>RecordsStep</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>لم يُختَر أي سجل</numerusform>
            <numerusform>اختير سجل واحد</numerusform>
            <numerusform>اختير سجلان</numerusform>
            <numerusform>اختيرت %n سجلات</numerusform>
            <numerusform>اختير %n سجلًا</numerusform>
            <numerusform>اختير %n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n answer(s) missing</source>
        <translation>
            <numerusform>مسودة، لا أجوبة ناقصة</numerusform>
            <numerusform>مسودة، ينقص جواب واحد</numerusform>
            <numerusform>مسودة، ينقص جوابان</numerusform>
            <numerusform>مسودة، تنقص %n أجوبة</numerusform>
            <numerusform>مسودة، ينقص %n جوابًا</numerusform>
            <numerusform>مسودة، ينقص %n جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>لم يُختر شيء بعد</translation>
    </message>
    <message>
        <source>Press one record or several: they go in one file. A draft has to be finished first: press it to see what is missing.</source>
        <translation>اضغط على سجل واحد أو عدة سجلات: تذهب في ملف واحد. يجب إكمال المسودة أولًا: اضغط عليها لترى ما ينقص.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>There is no record to send yet. What you write down first appears here.</source>
        <translation>لا سجل لإرساله بعد. ما تدوّنه أولًا يظهر هنا.</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>أي سجلات</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Write a record</source>
        <translation>كتابة سجل</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>First the new vault: its words are other ones.</source>
        <translation>الخزنة الجديدة أولًا: فكلماتها مختلفة.</translation>
    </message>
    <message>
        <source>I want none</source>
        <translation>لا أريد أيًا منها</translation>
    </message>
    <message>
        <source>Make recovery words…</source>
        <translation>إنشاء كلمات استرداد…</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>تم هذا.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>I understand: until then, forgetting it loses everything</source>
        <translation>أفهم ذلك: حتى ذلك الحين، نسيانها يعني فقدان كل شيء</translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>إذا نسيت عبارة المرور</translation>
    </message>
    <message>
        <source>Make recovery words now</source>
        <translation>إنشاء كلمات الاسترداد الآن</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it, and we cannot either. Recovery words on paper can set a new one.</source>
        <translation>لا يمكن لأحد فتح الخزنة من دونها، ولا نحن أيضًا. كلمات الاسترداد المكتوبة على الورق تتيح تعيين عبارة جديدة.</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>التذكير لاحقًا</translation>
    </message>
    <message>
        <source>These words are for the first drawer only. For another one, open it and make words of its own in Settings.</source>
        <translation>هذه الكلمات للدرج الأول فقط. لدُرج آخر، افتحه وأنشئ كلماته الخاصة في الإعدادات.</translation>
    </message>
    <message>
        <source>Tick the line above first, so that this is no surprise.</source>
        <translation>ضع علامة على السطر أعلاه أولًا، حتى لا يفاجئك الأمر.</translation>
    </message>
</context>
<context>
    <name>RecoveryTest</name>
    <message>
        <source>Put the papers back where they were. You will be asked again in 30 days.</source>
        <translation>أعد الأوراق إلى حيث كانت. ستُسأل من جديد بعد 30 يومًا.</translation>
    </message>
    <message>
        <source>Testing the words</source>
        <translation>تُختبر الكلمات</translation>
    </message>
    <message>
        <source>The words open this drawer.</source>
        <translation>الكلمات تفتح هذا الدرج.</translation>
    </message>
    <message>
        <source>These words are whole, and they do not open this drawer. They may belong to an older set, or to something else. Nothing was changed.</source>
        <translation>هذه الكلمات سليمة، لكنها لا تفتح هذا الدرج. قد تكون لمجموعة أقدم، أو لشيء آخر. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Change these places in the file, then try again.</source>
        <translation>غيّر هذه المواضع في الملف، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>ما لا يطابق</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Answer no. {after} noted</source>
        <translation>دُوّن الجواب رقم {after}</translation>
    </message>
    <message>
        <source>Answer of the Government</source>
        <translation>جواب الحكومة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Ask again for the yearly report</source>
        <translation>السؤال من جديد للتقرير السنوي</translation>
    </message>
    <message>
        <source>Cases {numbers}</source>
        <translation>الحالات {numbers}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Contact that was promised</source>
        <translation>اتصال سبق الوعد به</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>مستحق {day}</translation>
    </message>
    <message>
        <source>Follow-up report of the State</source>
        <translation>تقرير متابعة من الدولة</translation>
    </message>
    <message>
        <source>Look at the case again</source>
        <translation>النظر في الحالة من جديد</translation>
    </message>
    <message>
        <source>Middle of the review cycle</source>
        <translation>منتصف جولة الاستعراض</translation>
    </message>
    <message>
        <source>Next report of the State</source>
        <translation>التقرير التالي للدولة</translation>
    </message>
    <message>
        <source>Not waited for any more: {before}</source>
        <translation>لم يعد يُنتظر: {before}</translation>
    </message>
    <message>
        <source>Receipt for the sender</source>
        <translation>إشعار استلام للمرسل</translation>
    </message>
    <message>
        <source>Submitted without everybody’s consent in cases {after}</source>
        <translation>قُدّم من دون موافقة الجميع في الحالات {after}</translation>
    </message>
    <message>
        <source>The sender of case {after} was told</source>
        <translation>أُخبر مرسل الحالة {after}</translation>
    </message>
    <message>
        <source>Waited for again: {before}</source>
        <translation>يُنتظر من جديد: {before}</translation>
    </message>
    <message>
        <source>a case that was deleted</source>
        <translation>حالة حُذفت</translation>
    </message>
    <message>
        <source>check the current rule</source>
        <translation>تحقق من القاعدة الحالية</translation>
    </message>
    <message>
        <source>its year is not here yet</source>
        <translation>سنته لم تأتِ بعد</translation>
    </message>
    <message>
        <source>its year is very early</source>
        <translation>سنته مبكرة جدًا</translation>
    </message>
    <message>
        <source>no State has these three letters</source>
        <translation>لا توجد دولة لها هذه الحروف الثلاثة</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>Received and answered</source>
        <translation>المستلَم والمُجاب عنه</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>دفتر القيد</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>البحث في دفتر القيد</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>يجب إخبارهم</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>هيئات المعاهدات</translation>
    </message>
    <message>
        <source>UN actions</source>
        <translation>إجراءات الأمم المتحدة</translation>
    </message>
    <message>
        <source>UPR</source>
        <translation>الاستعراض الدوري الشامل</translation>
    </message>
    <message>
        <source>Views of the register</source>
        <translation>طرق عرض دفتر القيد</translation>
    </message>
</context>
<context>
    <name>RegisterTab</name>
    <message>
        <source>Add a UN action…</source>
        <translation>إضافة إجراء للأمم المتحدة…</translation>
    </message>
    <message>
        <source>Add a follow-up…</source>
        <translation>إضافة متابعة…</translation>
    </message>
    <message>
        <source>Add a recommendation…</source>
        <translation>إضافة توصية…</translation>
    </message>
    <message>
        <source>Due for this case</source>
        <translation>المستحق لهذه الحالة</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>النظر إليه…</translation>
    </message>
    <message>
        <source>Nothing in the register is about this case yet.</source>
        <translation>لا شيء في دفتر القيد عن هذه الحالة بعد.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>دفتر القيد</translation>
    </message>
    <message>
        <source>The sender was not told of it yet.</source>
        <translation>لم يُخبَر المرسل به بعد.</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>أُخبروا…</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Nothing here has these words.</source>
        <translation>لا شيء هنا فيه هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>RegisterWork</name>
    <message>
        <source>It is noted here. Nobody is told by that: answer the cases to tell them.</source>
        <translation>يُدوَّن ذلك هنا. ولا يُخبر به أحد: أجب عن الحالات لإخبارهم.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تدوينه</translation>
    </message>
    <message>
        <source>Note the status “{status}” with its cases?</source>
        <translation>هل تريد تدوين الحالة الراهنة «{status}» في الحالات التي تخصه؟</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إخراجه</translation>
    </message>
    <message>
        <source>Take this out of the register?</source>
        <translation>هل تريد إخراج هذا من دفتر القيد؟</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>الانتظار من جديد</translation>
    </message>
    <message>
        <source>Wait for it again?</source>
        <translation>هل تريد انتظاره من جديد؟</translation>
    </message>
    <message>
        <source>Wait for this no more?</source>
        <translation>هل تريد عدم انتظار هذا بعد الآن؟</translation>
    </message>
    <message>
        <source>Wait no more</source>
        <translation>عدم الانتظار</translation>
    </message>
    <message>
        <source>{item} goes, with its answers and with what was noted of who was told. That it was there stays in the history of its cases.</source>
        <translation>يزول {item}، مع أجوبته وما دُوّن عمّن أُخبر. ويبقى في سجل تغييرات حالاته أنه كان موجودًا.</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>A name is the same in both. Names are under People.</source>
        <translation>اسم واحد مشترك بين الاثنتين. الأسماء في «الأشخاص».</translation>
    </message>
    <message>
        <source>About the same event</source>
        <translation>عن الحدث نفسه</translation>
    </message>
    <message>
        <source>Agency and unit</source>
        <translation>الجهاز والوحدة</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>حدث آخر</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Law or charge</source>
        <translation>القانون أو التهمة</translation>
    </message>
    <message>
        <source>Names came with one of them only.</source>
        <translation>جاءت الأسماء مع واحدة منهما فقط.</translation>
    </message>
    <message>
        <source>Names that came with it</source>
        <translation>الأسماء التي جاءت معه</translation>
    </message>
    <message>
        <source>No name is the same in both.</source>
        <translation>لا اسم مشترك بين الاثنتين.</translation>
    </message>
    <message>
        <source>One corrects the other</source>
        <translation>إحداهما تصحح الأخرى</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>مرتبطة</translation>
    </message>
    <message>
        <source>Source (the key that signed)</source>
        <translation>المصدر (المفتاح الذي وقّع)</translation>
    </message>
    <message>
        <source>UN mechanism</source>
        <translation>آلية الأمم المتحدة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>kind of act</source>
        <translation>نوع الفعل</translation>
    </message>
    <message>
        <source>law</source>
        <translation>القانون</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>session or document</source>
        <translation>الدورة أو الوثيقة</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>الوحدة</translation>
    </message>
</context>
<context>
    <name>RelatedTab</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا حالات (%n)</numerusform>
            <numerusform>حالة واحدة (%n)</numerusform>
            <numerusform>حالتان (%n)</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالة</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s): different keys, perhaps of one person</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران: مفتاحان مختلفان، ربما لشخص واحد</numerusform>
            <numerusform>%n مصادر: مفاتيح مختلفة، ربما لشخص واحد</numerusform>
            <numerusform>%n مصدرًا: مفاتيح مختلفة، ربما لشخص واحد</numerusform>
            <numerusform>%n مصدر: مفاتيح مختلفة، ربما لشخص واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases that have something in common with this one. Nothing is joined by itself: compare them, and decide.</source>
        <translation>الحالات التي تشترك مع هذه في شيء. لا يُضم شيء تلقائيًا: قارنها وقرر.</translation>
    </message>
    <message>
        <source>Compare with {case}</source>
        <translation>المقارنة مع {case}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Information about one event</source>
        <translation>معلومات عن حدث واحد</translation>
    </message>
    <message>
        <source>May be about the same event</source>
        <translation>قد تكون عن الحدث نفسه</translation>
    </message>
    <message>
        <source>No other case is like this one.</source>
        <translation>لا حالة أخرى تشبه هذه.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out {case}</source>
        <translation>إخراج {case}</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>إخراج…</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>السبب: {why}</translation>
    </message>
    <message>
        <source>other {what}</source>
        <translation>{what}: مختلف</translation>
    </message>
    <message>
        <source>this case</source>
        <translation>هذه الحالة</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Are the recovery words still where they were?</source>
        <translation>هل ما زالت كلمات الاسترداد حيث كانت؟</translation>
    </message>
    <message>
        <source>Do the recovery words open this drawer?</source>
        <translation>هل تفتح كلمات الاسترداد هذا الدرج؟</translation>
    </message>
    <message>
        <source>If you forget the passphrase, nobody can open it. You asked for this.</source>
        <translation>إذا نسيت عبارة المرور، فلا يمكن لأحد فتحه. أنت طلبت هذا التذكير.</translation>
    </message>
    <message>
        <source>Make some</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Making new ones was cut short. A test tells which papers open it; or make new ones.</source>
        <translation>انقطع إنشاء كلمات جديدة. يبيّن اختبار أي الأوراق تفتحه؛ أو أنشئ كلمات جديدة.</translation>
    </message>
    <message>
        <source>Test them</source>
        <translation>اختبارها</translation>
    </message>
    <message>
        <source>There are no recovery words for this drawer yet.</source>
        <translation>لا توجد كلمات استرداد لهذا الدرج بعد.</translation>
    </message>
    <message>
        <source>They were last typed 30 days ago or more. A test takes a few minutes and changes nothing.</source>
        <translation>كُتبت آخر مرة قبل 30 يومًا أو أكثر. يستغرق الاختبار بضع دقائق ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>They were made 30 days ago or more and never tested. A test takes a few minutes and changes nothing.</source>
        <translation>أُنشئت قبل 30 يومًا أو أكثر ولم تُختبر قط. يستغرق الاختبار بضع دقائق ولا يغيّر شيئًا.</translation>
    </message>
</context>
<context>
    <name>RenewQuestion</name>
    <message>
        <source>A yes counts for this year alone, and never for more than the person agreed to before. A no counts at once.</source>
        <translation>تُحسب «نعم» لهذه السنة وحدها، ولا تتجاوز أبدًا ما وافق عليه الشخص من قبل. وتُحسب «لا» فورًا.</translation>
    </message>
    <message>
        <source>How they want to be named</source>
        <translation>كيف يريدون أن يُذكروا</translation>
    </message>
    <message>
        <source>How they were asked</source>
        <translation>كيف سُئلوا</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تدوينه</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>ماذا قالوا</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>من سأل</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>من سُئل</translation>
    </message>
    <message>
        <source>Who was asked again for the report of {year}?</source>
        <translation>من سُئل من جديد لتقرير {year}؟</translation>
    </message>
    <message>
        <source>for example: by phone, in person</source>
        <translation>مثلًا: بالهاتف، شخصيًا</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>A report of a vault that is lost…</source>
        <translation>تقرير من خزنة ضاعت…</translation>
    </message>
    <message>
        <source>Add replies…</source>
        <translation>إضافة ردود…</translation>
    </message>
    <message>
        <source>Choose replies</source>
        <translation>اختر ردودًا</translation>
    </message>
    <message>
        <source>It goes with its evidence and earlier versions. Look for the sealed file first: the program may have been ended before it was there, or before every focal point had one. Without it, keep the copy.</source>
        <translation>يذهب مع أدلته وإصداراته السابقة. ابحث أولًا عن الملف المختوم: ربما انتهى البرنامج قبل أن يوجد، أو قبل أن يكون لكل جهة اتصال ملف. ومن دونه، أبقِ النسخة.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>انظر مرتين</translation>
    </message>
    <message>
        <source>No reply has come in yet. Drop reply files here.</source>
        <translation>لم يصل رد بعد. أفلت ملفات الردود هنا.</translation>
    </message>
    <message>
        <source>No report is waiting for an answer.</source>
        <translation>لا تقرير ينتظر جوابًا.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Reading replies</source>
        <translation>تُقرأ الردود</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the record now?</source>
        <translation>هل تريد إزالة السجل الآن؟</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Replies or reports without one</source>
        <translation>ردود أو تقارير بلا رد</translation>
    </message>
    <message>
        <source>Sealed files (*.age);;All files (*)</source>
        <translation>ملفات مختومة (*.age);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>أُرسل في {day}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>RepliesView</name>
    <message>
        <source>Before that was done, the program was ended.</source>
        <translation>قبل أن يتم ذلك، انتهى البرنامج.</translation>
    </message>
    <message>
        <source>Files just added</source>
        <translation>ملفات أُضيفت الآن</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>إبقاء النسخة</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>انظر مرتين</translation>
    </message>
    <message>
        <source>My key was lost…</source>
        <translation>ضاع مفتاحي…</translation>
    </message>
    <message>
        <source>No answer has come in. Ask the focal point, in a way you trust, whether the file arrived.</source>
        <translation>لم يصل جواب. اسأل جهة الاتصال، بطريقة تثق بها، إن كان الملف قد وصل.</translation>
    </message>
    <message>
        <source>Not without a further yes</source>
        <translation>ليس من دون موافقة أخرى</translation>
    </message>
    <message>
        <source>Only a receipt is kept of this report. It reads the answers.</source>
        <translation>لا يُحفظ من هذا التقرير إلا إيصال. وهو يقرأ الأجوبة.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>إزالته الآن</translation>
    </message>
    <message>
        <source>Sealed for {name} on {day}</source>
        <translation>خُتم لـ {name} في {day}</translation>
    </message>
    <message>
        <source>The record was to be removed, and is still here</source>
        <translation>كان السجل سيُزال، وما زال هنا</translation>
    </message>
    <message>
        <source>They write again</source>
        <translation>سيكتبون من جديد</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>ما يقولونه</translation>
    </message>
    <message>
        <source>{name}, {day}, answer {number}</source>
        <translation>{name}، {day}، الجواب {number}</translation>
    </message>
    <message>
        <source>{word} is {pseudonym} in your record.</source>
        <translation>{word} هو {pseudonym} في سجلك.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>A record you removed</source>
        <translation>سجل أزلته</translation>
    </message>
    <message>
        <source>A report of a vault that is lost</source>
        <translation>تقرير من خزنة ضاعت</translation>
    </message>
    <message>
        <source>A report of which you kept a receipt</source>
        <translation>تقرير احتفظت بإيصاله</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Asks for more</source>
        <translation>يطلب المزيد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Closed there</source>
        <translation>انتهى هناك</translation>
    </message>
    <message>
        <source>New there</source>
        <translation>جديد هناك</translation>
    </message>
    <message>
        <source>News</source>
        <translation>أخبار</translation>
    </message>
    <message>
        <source>Not here yet: {numbers}</source>
        <translation>ليس هنا بعد: {numbers}</translation>
    </message>
    <message>
        <source>Put away, for there is no consent</source>
        <translation>وُضع جانبًا لعدم وجود موافقة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلَم</translation>
    </message>
    <message>
        <source>Said on {day} that the key was lost</source>
        <translation>قيل في {day} إن المفتاح ضاع</translation>
    </message>
    <message>
        <source>Taken back on {day}</source>
        <translation>سُحب في {day}</translation>
    </message>
    <message>
        <source>Taken back on {day}: what it says about {people}</source>
        <translation>سُحب في {day}: ما يقوله عن {people}</translation>
    </message>
    <message>
        <source>The Government has replied</source>
        <translation>ردّت الحكومة</translation>
    </message>
    <message>
        <source>They follow it up</source>
        <translation>يتابعونه</translation>
    </message>
    <message>
        <source>They have acted</source>
        <translation>تصرّفوا</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>وصل إليهم</translation>
    </message>
    <message>
        <source>They have looked into it</source>
        <translation>نظروا فيه</translation>
    </message>
    <message>
        <source>They need to know more</source>
        <translation>يحتاجون إلى معرفة المزيد</translation>
    </message>
    <message>
        <source>They plan to act</source>
        <translation>يعتزمون التصرف</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>سُلّم {day}</translation>
    </message>
    <message>
        <source>not noted as handed over</source>
        <translation>لم يُدوَّن أنه سُلّم</translation>
    </message>
    <message>
        <source>{title} and %n more</source>
        <translation>{title}، وسجلات أخرى: %n</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>It is the same page, but not sealed: it lies outside the vault, open to whoever finds it. Names that are kept apart are not in it. Print it with a printer on a cable, then destroy the file.</source>
        <translation>هي الصفحة نفسها، لكن غير مختومة: توجد خارج الخزنة، مفتوحة لكل من يعثر عليها. وليست فيها الأسماء التي تُحفظ على حدة. اطبعها على طابعة موصولة بكابل، ثم أتلف الملف.</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>تركه هنا</translation>
    </message>
    <message>
        <source>Make a PDF of this report?</source>
        <translation>هل تريد إعداد PDF لهذا التقرير؟</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>إعداد الملف…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>يجري إعداد الصفحات</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters, and boxes stand for them: {letters}</source>
        <translation>ليس في هذا الحاسوب خط لبعض حروفها، وتحل محلها مربعات: {letters}</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>أين تريد وضع الملف؟</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>يوجد {file} الآن خارج الخزنة، مفتوحًا للجميع.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>%n more: see the original wording.</source>
        <translation>
            <numerusform>لا مزيد.</numerusform>
            <numerusform>واحد آخر: انظر الصياغة الأصلية.</numerusform>
            <numerusform>اثنان آخران: انظر الصياغة الأصلية.</numerusform>
            <numerusform>%n أخرى: انظر الصياغة الأصلية.</numerusform>
            <numerusform>%n أخرى: انظر الصياغة الأصلية.</numerusform>
            <numerusform>%n أخرى: انظر الصياغة الأصلية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up of treaty bodies</source>
        <translation>متابعة هيئات المعاهدات</translation>
    </message>
    <message>
        <source>In English, as it was sent</source>
        <translation>بالإنكليزية، كما أُرسل</translation>
    </message>
    <message>
        <source>It does not say what happened.</source>
        <translation>لا يقول ماذا حدث.</translation>
    </message>
    <message>
        <source>It is longer than this: see the original wording.</source>
        <translation>هو أطول من هذا: انظر الصياغة الأصلية.</translation>
    </message>
    <message>
        <source>Told in: {language}</source>
        <translation>رُوي بلغة: {language}</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>التعاون مع الأمم المتحدة</translation>
    </message>
    <message>
        <source>UPR recommendations</source>
        <translation>توصيات الاستعراض الدوري الشامل</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>ما فعلته الأمم المتحدة</translation>
    </message>
    <message>
        <source>What the authorities said or did</source>
        <translation>ما قالته السلطات أو فعلته</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>ما الذي فُعل بشأنه</translation>
    </message>
    <message>
        <source>When, where and what is asked for</source>
        <translation>متى وأين والمطلوب</translation>
    </message>
    <message>
        <source>Who is alleged to have done it</source>
        <translation>من يُزعم أنه فعل ذلك</translation>
    </message>
    <message>
        <source>Who told it, and how</source>
        <translation>من رواه وكيف</translation>
    </message>
    <message>
        <source>Why it may be linked</source>
        <translation>لماذا قد يكون مرتبطًا</translation>
    </message>
</context>
<context>
    <name>Resetting</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Beginning again</source>
        <translation>يبدأ من جديد</translation>
    </message>
    <message>
        <source>Both vaults become what they were…</source>
        <translation>تعود الخزنتان إلى ما كانتا عليه…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The other window is still open. Nothing was touched. Lock it, then try again.</source>
        <translation>النافذة الأخرى ما زالت مفتوحة. لم يُمسّ شيء. اقفلها، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The workshop begins again</source>
        <translation>تبدأ ورشة العمل من جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
</context>
<context>
    <name>ResponseDialog</name>
    <message>
        <source>A dated letter or statement ends the waiting. Remarks of a spokesperson do so only if you say so.</source>
        <translation>رسالة أو بيان مؤرخ ينهي الانتظار. أما تصريحات متحدث فلا تنهيه إلا إذا قلت ذلك.</translation>
    </message>
    <message>
        <source>An answer to it</source>
        <translation>جواب عنه</translation>
    </message>
    <message>
        <source>Nobody waits for another answer</source>
        <translation>لا أحد ينتظر جوابًا آخر</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>A report has rested and can be sealed</source>
        <translation>انقضت مهلة التريّث لتقرير ويمكن ختمه</translation>
    </message>
    <message>
        <source>It waits for you under Send.</source>
        <translation>ينتظرك في «إرسال».</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>Everything stays here.</source>
        <translation>كل شيء يبقى هنا.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
</context>
<context>
    <name>Retype</name>
    <message numerus="yes">
        <source>%n answer(s) have no place there and go. All others stay. These go:</source>
        <translation>
            <numerusform>ليس هناك جواب يزول. تبقى كل الأجوبة:</numerusform>
            <numerusform>جواب واحد لا مكان له هناك وسيزول. يبقى كل ما عداه. الذي يزول:</numerusform>
            <numerusform>جوابان لا مكان لهما هناك وسيزولان. يبقى كل ما عداهما. اللذان يزولان:</numerusform>
            <numerusform>%n أجوبة لا مكان لها هناك وستزول. يبقى كل ما عداها. التي تزول:</numerusform>
            <numerusform>%n جوابًا لا مكان لها هناك وستزول. يبقى كل ما عداها. التي تزول:</numerusform>
            <numerusform>%n جواب لا مكان لها هناك وستزول. يبقى كل ما عداها. التي تزول:</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers that go</source>
        <translation>الأجوبة التي تزول</translation>
    </message>
    <message>
        <source>Change it to “{kind}”?</source>
        <translation>هل تريد تغييره إلى «{kind}»؟</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>ReviewDueView</name>
    <message>
        <source>A case without a day of its own is looked at again</source>
        <translation>الحالة التي ليس لها يوم خاص بها يُنظر فيها من جديد</translation>
    </message>
    <message>
        <source>Cases to be looked at again</source>
        <translation>حالات يُنظر فيها من جديد</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Keep until…</source>
        <translation>الاحتفاظ حتى…</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>نُظر فيها من جديد</translation>
    </message>
    <message>
        <source>No case is to be looked at again by now.</source>
        <translation>لا حالة يحين النظر فيها من جديد حتى الآن.</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>استُلم {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
</context>
<context>
    <name>RevokeForm</name>
    <message>
        <source>Do this when somebody else may have its key, or when it shall not be used any more. A file is written: give it to everybody who has the card. They add it as they added the card, and can send nothing to it again. It cannot be undone.</source>
        <translation>افعل هذا عندما قد يكون مفتاحها لدى غيرك، أو عندما لا يُراد استعمالها بعد الآن. يُكتب ملف: أعطه لكل من لديه البطاقة. يضيفونه كما أضافوا البطاقة، ولا يستطيعون إرسال شيء إليها مجددًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Revoke it and write the file…</source>
        <translation>إلغاؤها وكتابة الملف…</translation>
    </message>
    <message>
        <source>Revoke this card for good</source>
        <translation>إلغاء هذه البطاقة نهائيًا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>everybody who gets the file reads it</source>
        <translation>كل من يحصل على الملف يقرؤه</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A guide: a new vault with new keys, who has to be told, what was exposed. You can leave it at any point.</source>
        <translation>دليل: خزنة جديدة بمفاتيح جديدة، ومن يجب إخباره، وما الذي انكشف. يمكنك تركه في أي موضع.</translation>
    </message>
    <message>
        <source>Backup of this drawer</source>
        <translation>نسخة احتياطية من هذا الدرج</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>بدء…</translation>
    </message>
    <message>
        <source>Bind it…</source>
        <translation>ربطه…</translation>
    </message>
    <message>
        <source>Bind this drawer to this computer</source>
        <translation>ربط هذا الدرج بهذا الحاسوب</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Bring one back…</source>
        <translation>استعادة واحدة…</translation>
    </message>
    <message>
        <source>Bring records back…</source>
        <translation>استعادة السجلات…</translation>
    </message>
    <message>
        <source>If a device was in other hands</source>
        <translation>إذا كان جهاز في أيدٍ أخرى</translation>
    </message>
    <message>
        <source>If somebody copies the folder</source>
        <translation>إذا نسخ أحد المجلد</translation>
    </message>
    <message>
        <source>If the vault is lost</source>
        <translation>إذا ضاعت الخزنة</translation>
    </message>
    <message>
        <source>If there is no time to open it</source>
        <translation>إذا لم يكن هناك وقت لفتحها</translation>
    </message>
    <message>
        <source>If you cross a border</source>
        <translation>إذا كنت ستعبر حدودًا</translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>إذا نسيت عبارة المرور</translation>
    </message>
    <message>
        <source>It cannot be told just now whether they are on.</source>
        <translation>لا يمكن الآن معرفة إن كانت مشغّلة.</translation>
    </message>
    <message>
        <source>Its passphrase opens it only on this computer.</source>
        <translation>لا تفتحه عبارة مروره إلا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Last tested {when}.</source>
        <translation>آخر اختبار {when}.</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>فك ربطه…</translation>
    </message>
    <message>
        <source>Looking for the keychain</source>
        <translation>يُبحث عن سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Looking for the keychain of this computer…</source>
        <translation>يُبحث عن سلسلة مفاتيح هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>صنع نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Make new words…</source>
        <translation>إنشاء كلمات جديدة…</translation>
    </message>
    <message>
        <source>Make recovery words…</source>
        <translation>إنشاء كلمات استرداد…</translation>
    </message>
    <message>
        <source>Making new ones was cut short: test which papers open it.</source>
        <translation>انقطع إنشاء كلمات جديدة: اختبر أي الأوراق تفتحه.</translation>
    </message>
    <message>
        <source>My device was out of my sight</source>
        <translation>غاب جهازي عن نظري</translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation>لم تُختبر قط.</translation>
    </message>
    <message>
        <source>On. The lock screen has a button for a note; this drawer takes it in. Others can see that.</source>
        <translation>مشغّلة. في شاشة القفل زر لملاحظة؛ ويُدخلها هذا الدرج. ويستطيع الآخرون رؤية ذلك.</translation>
    </message>
    <message>
        <source>One sealed file with everything in this drawer, or with records for a person you trust. It is read back and compared right after it is written.</source>
        <translation>ملف مختوم واحد فيه كل ما في هذا الدرج، أو سجلات لشخص تثق به. تُعاد قراءته ويُقارن بعد كتابته مباشرة.</translation>
    </message>
    <message>
        <source>One sheet, made {when}.</source>
        <translation>صحيفة واحدة، صُنعت {when}.</translation>
    </message>
    <message>
        <source>Prepare a journey…</source>
        <translation>إعداد رحلة…</translation>
    </message>
    <message>
        <source>Quick notes</source>
        <translation>الملاحظات السريعة</translation>
    </message>
    <message>
        <source>Records leave in one sealed file and only then go from here. It begins with a list of what to think of.</source>
        <translation>تخرج السجلات في ملف مختوم واحد، وعندئذ فقط تزول من هنا. ويبدأ ذلك بقائمة بما ينبغي التفكير فيه.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Stopped: the key in the folder is not the one of this drawer.</source>
        <translation>توقفت: المفتاح في المجلد ليس مفتاح هذا الدرج.</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>تشغيل…</translation>
    </message>
    <message>
        <source>Test them…</source>
        <translation>اختبارها…</translation>
    </message>
    <message>
        <source>Test your recovery</source>
        <translation>اختبار الاسترداد</translation>
    </message>
    <message>
        <source>Then a copy of the folder opens nowhere else, except with recovery words.</source>
        <translation>عندئذ لا تُفتح نسخة من المجلد في أي مكان آخر، إلا بكلمات الاسترداد.</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>لا كلمات بعد.</translation>
    </message>
    <message>
        <source>There are none. If you forget the passphrase, nobody can open this drawer.</source>
        <translation>لا توجد كلمات. إذا نسيت عبارة المرور، فلا يمكن لأحد فتح هذا الدرج.</translation>
    </message>
    <message>
        <source>They come back with their history; nothing is doubled.</source>
        <translation>تعود مع تاريخها؛ ولا يتكرر شيء.</translation>
    </message>
    <message>
        <source>Travel mode</source>
        <translation>وضع السفر</translation>
    </message>
    <message>
        <source>Type the words as if you had to. Nothing is changed by it.</source>
        <translation>اكتب الكلمات كما لو كنت مضطرًا. لا يتغير شيء بذلك.</translation>
    </message>
    <message>
        <source>What is here already is not doubled; you see first what would come.</source>
        <translation>ما هو هنا من قبل لا يتكرر؛ وترى أولًا ما سيدخل.</translation>
    </message>
    <message>
        <source>When you are back</source>
        <translation>عندما تعود</translation>
    </message>
    <message>
        <source>Write something down on the lock screen, without the passphrase. Nothing on this computer can read it until this drawer is opened. Others can see that it is on.</source>
        <translation>تدوين شيء في شاشة القفل بلا عبارة المرور. لا يستطيع شيء على هذا الحاسوب قراءته حتى يُفتح هذا الدرج. ويستطيع الآخرون رؤية أنها مشغّلة.</translation>
    </message>
    <message>
        <source>{needed} of {count} papers, made {when}.</source>
        <translation>{needed} من {count} أوراق، صُنعت {when}.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message numerus="yes">
        <source>%n file(s) sealed</source>
        <translation>
            <numerusform>لم يُختم أي ملف</numerusform>
            <numerusform>خُتم ملف واحد</numerusform>
            <numerusform>خُتم ملفان</numerusform>
            <numerusform>خُتمت %n ملفات</numerusform>
            <numerusform>خُتم %n ملفًا</numerusform>
            <numerusform>خُتم %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not made</source>
        <translation>
            <numerusform>صُنعت كل الملفات</numerusform>
            <numerusform>لم يُصنع ملف واحد</numerusform>
            <numerusform>لم يُصنع ملفان</numerusform>
            <numerusform>لم تُصنع %n ملفات</numerusform>
            <numerusform>لم يُصنع %n ملفًا</numerusform>
            <numerusform>لم يُصنع %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sealed.</source>
        <translation>أُلغي. لم يُختم شيء.</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>في المجلد {folder}</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>لم يُزَل شيء</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock مفعّل</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>استعمال لوحة المفاتيح على الشاشة</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>الأشخاص والموافقة</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>التعاون مع الأمم المتحدة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>ما الذي فُعل بشأنه</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>ما تطلبه</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>متى وأين</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>هناك شيء ناقص</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Above all sections</source>
        <translation>فوق كل الأقسام</translation>
    </message>
    <message>
        <source>Ask {name} for consent</source>
        <translation>سؤال {name} عن الموافقة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>الأشخاص والموافقة</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>تدوين سريع</translation>
    </message>
    <message>
        <source>Somebody without a pseudonym</source>
        <translation>شخص بلا اسم مستعار</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>التعاون مع الأمم المتحدة</translation>
    </message>
    <message>
        <source>Until then, {name} stays out</source>
        <translation>حتى ذلك الحين، يبقى {name} خارج الإرسال</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي فُعل</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>ما تطلبه</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>متى وأين</translation>
    </message>
</context>
<context>
    <name>SectionsColumn</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>SeeStep</name>
    <message numerus="yes">
        <source>%n cleaned copy(ies) could not be made</source>
        <translation>
            <numerusform>صُنعت كل النسخ المنظَّفة</numerusform>
            <numerusform>تعذر صنع نسخة منظَّفة واحدة</numerusform>
            <numerusform>تعذر صنع نسختين منظَّفتين</numerusform>
            <numerusform>تعذر صنع %n نسخ منظَّفة</numerusform>
            <numerusform>تعذر صنع %n نسخة منظَّفة</numerusform>
            <numerusform>تعذر صنع %n نسخة منظَّفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal point(s) still to be looked at</source>
        <translation>
            <numerusform>لم تبقَ جهات اتصال للنظر فيها</numerusform>
            <numerusform>بقيت جهة اتصال واحدة للنظر فيها</numerusform>
            <numerusform>بقيت جهتا اتصال للنظر فيهما</numerusform>
            <numerusform>بقيت %n جهات اتصال للنظر فيها</numerusform>
            <numerusform>بقيت %n جهة اتصال للنظر فيها</numerusform>
            <numerusform>بقيت %n جهة اتصال للنظر فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay here. Your own record does not change.</source>
        <translation>
            <numerusform>لا شيء يبقى هنا. لا يتغير سجلك.</numerusform>
            <numerusform>أمر واحد يبقى هنا. لا يتغير سجلك.</numerusform>
            <numerusform>أمران يبقيان هنا. لا يتغير سجلك.</numerusform>
            <numerusform>%n أمور تبقى هنا. لا يتغير سجلك.</numerusform>
            <numerusform>%n أمرًا يبقى هنا. لا يتغير سجلك.</numerusform>
            <numerusform>%n أمر يبقى هنا. لا يتغير سجلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide before you can go on</source>
        <translation>
            <numerusform>لا شيء عليك أن تقرره قبل المتابعة</numerusform>
            <numerusform>أمر واحد يجب أن تقرره قبل المتابعة</numerusform>
            <numerusform>أمران يجب أن تقررهما قبل المتابعة</numerusform>
            <numerusform>%n أمور يجب أن تقررها قبل المتابعة</numerusform>
            <numerusform>%n أمرًا يجب أن تقررها قبل المتابعة</numerusform>
            <numerusform>%n أمر يجب أن تقررها قبل المتابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything here may leave. Your own record does not change.</source>
        <translation>كل ما هنا يجوز أن يخرج. لا يتغير سجلك.</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Making cleaned copies</source>
        <translation>تُصنع نسخ منظَّفة</translation>
    </message>
    <message>
        <source>Recognisable in it: {who}.</source>
        <translation>يمكن التعرف فيه على: {who}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Tell when files were added, not only the day</source>
        <translation>ذكر وقت إضافة الملفات، لا اليوم فقط</translation>
    </message>
    <message>
        <source>The day to ask again was {day}.</source>
        <translation>كان يوم السؤال مجددًا {day}.</translation>
    </message>
    <message>
        <source>They said: “{words}”</source>
        <translation>قالوا: «{words}»</translation>
    </message>
    <message>
        <source>This counts for {name} alone.</source>
        <translation>هذا خاص بـ {name} فقط.</translation>
    </message>
    <message>
        <source>What people agreed to leaves. Everything else stays here.</source>
        <translation>ما وافق عليه الأشخاص يخرج. وكل ما عداه يبقى هنا.</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>ما سيرونه</translation>
    </message>
    <message>
        <source>You listed nobody as recognisable in it.</source>
        <translation>لم تُدرج أحدًا ممن يمكن التعرف عليهم فيه.</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message numerus="yes">
        <source>%n consent(s) were changed here since: not a yes</source>
        <translation>
            <numerusform>لم تتغير موافقات هنا منذ ذلك.</numerusform>
            <numerusform>تغيّرت هنا موافقة واحدة منذ ذلك: ليست نعم</numerusform>
            <numerusform>تغيّرت هنا موافقتان منذ ذلك: ليستا نعم</numerusform>
            <numerusform>تغيّرت هنا %n موافقات منذ ذلك: ليست نعم</numerusform>
            <numerusform>تغيّرت هنا %n موافقة منذ ذلك: ليست نعم</numerusform>
            <numerusform>تغيّرت هنا %n موافقة منذ ذلك: ليست نعم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s)</source>
        <translation>
            <numerusform>لا ملفات جديدة</numerusform>
            <numerusform>ملف جديد واحد</numerusform>
            <numerusform>ملفان جديدان</numerusform>
            <numerusform>%n ملفات جديدة</numerusform>
            <numerusform>%n ملفًا جديدًا</numerusform>
            <numerusform>%n ملف جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>لا سجلات جديدة</numerusform>
            <numerusform>سجل جديد واحد</numerusform>
            <numerusform>سجلان جديدان</numerusform>
            <numerusform>%n سجلات جديدة</numerusform>
            <numerusform>%n سجلًا جديدًا</numerusform>
            <numerusform>%n سجل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new thing(s): cards, reports, settings</source>
        <translation>
            <numerusform>لا أمور جديدة أخرى</numerusform>
            <numerusform>أمر جديد آخر: بطاقات، تقارير، إعدادات</numerusform>
            <numerusform>أمران جديدان آخران: بطاقات، تقارير، إعدادات</numerusform>
            <numerusform>%n أمور جديدة أخرى: بطاقات، تقارير، إعدادات</numerusform>
            <numerusform>%n أمرًا جديدًا آخر: بطاقات، تقارير، إعدادات</numerusform>
            <numerusform>%n أمر جديد آخر: بطاقات، تقارير، إعدادات</numerusform>
        </translation>
    </message>
    <message>
        <source>A name differs: the one here stays</source>
        <translation>اسم مختلف: يبقى الذي هنا</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n record(s) up to date from the backup</source>
        <translation>
            <numerusform>لا سجلات تُحدَّث من النسخة الاحتياطية</numerusform>
            <numerusform>تحديث سجل واحد من النسخة الاحتياطية</numerusform>
            <numerusform>تحديث سجلين من النسخة الاحتياطية</numerusform>
            <numerusform>تحديث %n سجلات من النسخة الاحتياطية</numerusform>
            <numerusform>تحديث %n سجلًا من النسخة الاحتياطية</numerusform>
            <numerusform>تحديث %n سجل من النسخة الاحتياطية</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Changed on both sides: stays</source>
        <translation>تغيّر في الجانبين: يبقى</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>كل ما فيها موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>Goes on in the backup</source>
        <translation>يتواصل في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>It needs {needed}, and there is room for {room}. Make the vault larger first, in Settings.</source>
        <translation>تحتاج إلى {needed}، والمساحة {room}. كبّر الخزنة أولًا، في الإعدادات.</translation>
    </message>
    <message>
        <source>Made {when}. What is here stays as it is; nothing is doubled.</source>
        <translation>صُنعت {when}. يبقى ما هو هنا كما هو؛ ولا يتكرر شيء.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Newer here: stays</source>
        <translation>أحدث هنا: يبقى</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Shall this come back?</source>
        <translation>هل تريد استعادة هذا؟</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Was removed here: comes back</source>
        <translation>أُزيل من هنا: يعود</translation>
    </message>
    <message>
        <source>What an examiner of the folder would see</source>
        <translation>ما سيراه من يفحص المجلد</translation>
    </message>
    <message>
        <source>What can give away more</source>
        <translation>ما قد يكشف أكثر</translation>
    </message>
    <message>
        <source>What they would not see</source>
        <translation>ما لن يراه</translation>
    </message>
    <message>
        <source>Whoever opens this drawer can then see these records too.</source>
        <translation>كل من يفتح هذا الدرج يستطيع عندئذ أن يرى هذه السجلات أيضًا.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>Seizure</name>
    <message>
        <source>A copy of the vault opens with the old passphrase for ever.</source>
        <translation>نسخة من الخزنة تُفتح بعبارة المرور القديمة إلى الأبد.</translation>
    </message>
    <message>
        <source>A new vault with new keys</source>
        <translation>خزنة جديدة بمفاتيح جديدة</translation>
    </message>
    <message>
        <source>Act as if everything in this drawer was read, names included.</source>
        <translation>تصرّف كأن كل ما في هذا الدرج قُرئ، والأسماء أيضًا.</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>جهاز آخر</translation>
    </message>
    <message>
        <source>As far as can be told, nothing in this drawer was read. That rests on the passphrase alone: one that can be guessed opens a copy.</source>
        <translation>بقدر ما يمكن معرفته، لم يُقرأ شيء في هذا الدرج. ويستند ذلك إلى عبارة المرور وحدها: فالتي يمكن تخمينها تفتح نسخة.</translation>
    </message>
    <message>
        <source>Breathe. Nothing has to be done this minute, and you can leave at any point: every answer is kept. If you do not know, say so.</source>
        <translation>خذ نفسًا. لا يلزم فعل شيء في هذه الدقيقة، ويمكنك المغادرة في أي موضع: كل جواب محفوظ. إذا كنت لا تعلم، فقل ذلك.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that names a new key. Until they have it they answer to the old key, and whoever has the old vault can read that.</source>
        <translation>تحصل كل جهة اتصال على ملف مختوم يذكر مفتاحًا جديدًا. وحتى يصل إليها تجيب بالمفتاح القديم، ويستطيع من لديه الخزنة القديمة قراءة ذلك.</translation>
    </message>
    <message>
        <source>Everything is here now. What stays in the old vault can still be found and read by whoever has its passphrase. Copies that somebody else made are not reached.</source>
        <translation>كل شيء هنا الآن. وما يبقى في الخزنة القديمة يستطيع من لديه عبارة مرورها أن يعثر عليه ويقرأه. ولا يشمل ذلك النسخ التي صنعها غيرك.</translation>
    </message>
    <message>
        <source>Family, and people you live with</source>
        <translation>العائلة ومن تسكن معهم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Made after the device was out of sight ({day}), with keys of the old vault</source>
        <translation>صُنع بعد أن غاب الجهاز عن النظر ({day})، بمفاتيح الخزنة القديمة</translation>
    </message>
    <message>
        <source>Made before the device was out of sight ({day})</source>
        <translation>صُنع قبل أن يغيب الجهاز عن النظر ({day})</translation>
    </message>
    <message>
        <source>Mail, chats, pictures and whatever else was on the device count as copied.</source>
        <translation>يُعدّ منسوخًا البريد والمحادثات والصور وكل ما كان على الجهاز.</translation>
    </message>
    <message>
        <source>Nobody can say whether this drawer was read. Act as if it was.</source>
        <translation>لا يستطيع أحد أن يقول إن كان هذا الدرج قد قُرئ. تصرّف كأنه قُرئ.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا شيء يلزم فعله</translation>
    </message>
    <message>
        <source>Old copies and exports</source>
        <translation>النسخ القديمة والملفات المصدّرة</translation>
    </message>
    <message>
        <source>Passwords changed from a device nobody touched</source>
        <translation>تغيير كلمات السر من جهاز لم يمسّه أحد</translation>
    </message>
    <message>
        <source>People who were asked about</source>
        <translation>الأشخاص الذين سُئل عنهم</translation>
    </message>
    <message>
        <source>People whose messages or numbers could be seen</source>
        <translation>الأشخاص الذين أمكن رؤية رسائلهم أو أرقامهم</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Somebody may have changed the device, so that it watches what you type. It can look the same and work as before.</source>
        <translation>قد يكون أحد غيّر الجهاز بحيث يراقب ما تكتبه. وقد يبدو كما كان ويعمل كما كان.</translation>
    </message>
    <message>
        <source>Tell those who may be exposed</source>
        <translation>أخبر من قد يكون معرّضًا</translation>
    </message>
    <message>
        <source>Tell your focal points</source>
        <translation>أخبر جهات الاتصال</translation>
    </message>
    <message>
        <source>That there is a vault, and how large it is, can be seen. Not how many drawers are used.</source>
        <translation>يمكن رؤية أن هناك خزنة، وما حجمها. لا عدد الأدراج المستعملة.</translation>
    </message>
    <message>
        <source>The device may have been changed and may watch what you type.</source>
        <translation>قد يكون الجهاز غُيّر وقد يراقب ما تكتبه.</translation>
    </message>
    <message>
        <source>The keys of your own cards were in the old vault. Whoever has them reads what is sealed to these cards. Replace each card, or end it, and tell everybody who has it.</source>
        <translation>كانت مفاتيح بطاقاتك الخاصة في الخزنة القديمة. ومن لديه هذه المفاتيح يقرأ ما يُختم لهذه البطاقات. استبدل كل بطاقة، أو أنهها، وأخبر كل من لديه نسخة منها.</translation>
    </message>
    <message>
        <source>The old vault</source>
        <translation>الخزنة القديمة</translation>
    </message>
    <message>
        <source>The people in these records, each in a way that is safe for them</source>
        <translation>الأشخاص في هذه السجلات، كل منهم بطريقة آمنة له</translation>
    </message>
    <message>
        <source>The recovery words of the old vault do not open this one. Without new ones nobody can open it if you forget the passphrase.</source>
        <translation>كلمات استرداد الخزنة القديمة لا تفتح هذه. ومن دون كلمات جديدة لا يستطيع أحد فتحها إذا نسيت عبارة المرور.</translation>
    </message>
    <message>
        <source>Think of each group and tell them face to face, or on a device nobody touched. No names are asked here, and none are kept: only your ticks.</source>
        <translation>فكّر في كل مجموعة وأخبرها وجهًا لوجه، أو على جهاز لم يمسّه أحد. لا تُسأل هنا أسماء، ولا يُحفظ منها شيء: علاماتك فقط.</translation>
    </message>
    <message>
        <source>This is what was in the drawer. It helps you think of whom to tell. Pseudonyms stand for people.</source>
        <translation>هذا ما كان في الدرج. يساعدك على التفكير فيمن تخبر. وتحل الأسماء المستعارة محل الأشخاص.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>Told on another device, or face to face</source>
        <translation>إخبارهم على جهاز آخر أو وجهًا لوجه</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What was exposed</source>
        <translation>ما الذي انكشف</translation>
    </message>
    <message>
        <source>What you sealed, saved or backed up before that day was made with keys that others may know. Reports are marked as such on the record, under Replies and under Send; a backup, when you bring it back.</source>
        <translation>ما ختمته أو حفظته أو نسخته احتياطيًا قبل ذلك اليوم صُنع بمفاتيح قد يعرفها آخرون. التقارير معلَّمة كذلك في السجل، وفي «الردود» و«الإرسال»؛ والنسخة الاحتياطية عندما تستعيدها.</translation>
    </message>
    <message>
        <source>While the vault was open its key could be taken. It opens this vault for ever, whatever passphrase you set.</source>
        <translation>بينما كانت الخزنة مفتوحة كان يمكن أخذ مفتاحها. وهو يفتح هذه الخزنة إلى الأبد، أيًا كانت عبارة المرور التي تعيّنها.</translation>
    </message>
    <message>
        <source>Whoever copied the vault can open that copy for ever with the old passphrase, and a new passphrase does not change its keys. A new vault has new ones. Everything in this drawer is moved there and compared; this one stays until you destroy it.</source>
        <translation>من نسخ الخزنة يستطيع فتح تلك النسخة إلى الأبد بعبارة المرور القديمة، وعبارة المرور الجديدة لا تغيّر مفاتيحها. وللخزنة الجديدة مفاتيح جديدة. يُنقل كل ما في هذا الدرج إليها ويُقارن؛ وتبقى هذه حتى تُتلفها.</translation>
    </message>
    <message>
        <source>Whoever has the device has all the time there is.</source>
        <translation>من لديه الجهاز لديه كل الوقت.</translation>
    </message>
    <message>
        <source>Your own cards</source>
        <translation>بطاقاتك الخاصة</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} من {count}</translation>
    </message>
</context>
<context>
    <name>SeizurePage</name>
    <message>
        <source>Is it done with?</source>
        <translation>هل انتهى الأمر؟</translation>
    </message>
    <message>
        <source>It is done with</source>
        <translation>انتهى الأمر</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>تركه الآن</translation>
    </message>
    <message>
        <source>My device was out of my sight</source>
        <translation>غاب جهازي عن نظري</translation>
    </message>
    <message>
        <source>One thing at a time. Everything is kept.</source>
        <translation>شيء واحد في كل مرة. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>The guide is closed. What was made before that day stays marked, and you can begin again at any time.</source>
        <translation>أُغلق الدليل. وما صُنع قبل ذلك اليوم يبقى معلَّمًا، ويمكنك البدء من جديد في أي وقت.</translation>
    </message>
</context>
<context>
    <name>SendNote</name>
    <message>
        <source>A cleaned copy goes</source>
        <translation>تذهب نسخة منظَّفة</translation>
    </message>
    <message>
        <source>A cleaned copy may go</source>
        <translation>يجوز أن تذهب نسخة منظَّفة</translation>
    </message>
    <message>
        <source>A name or a word?</source>
        <translation>اسم أم كلمة؟</translation>
    </message>
    <message>
        <source>A name stands in the text</source>
        <translation>اسم موجود في النص</translation>
    </message>
    <message>
        <source>A name: it is replaced</source>
        <translation>اسم: يُستبدل</translation>
    </message>
    <message>
        <source>A word: it stays</source>
        <translation>كلمة: تبقى</translation>
    </message>
    <message>
        <source>Ask {who} first</source>
        <translation>اسأل {who} أولًا</translation>
    </message>
    <message>
        <source>Becomes “{word}”</source>
        <translation>يصير «{word}»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Confirmed: {reason}</source>
        <translation>مؤكد: {reason}</translation>
    </message>
    <message>
        <source>Cover them in a cleaned copy, or ask {who}</source>
        <translation>غطِّهم في نسخة منظَّفة، أو اسأل {who}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Digits not compared</source>
        <translation>الأرقام لم تُقارن</translation>
    </message>
    <message>
        <source>For your vault alone</source>
        <translation>لخزنتك وحدها</translation>
    </message>
    <message>
        <source>Give the name all the same</source>
        <translation>ذكر الاسم رغم ذلك</translation>
    </message>
    <message>
        <source>Is “{word}” a name?</source>
        <translation>هل «{word}» اسم؟</translation>
    </message>
    <message>
        <source>It holds faces, voices or names</source>
        <translation>يحتوي على وجوه أو أصوات أو أسماء</translation>
    </message>
    <message>
        <source>It tells where it was made</source>
        <translation>يكشف أين صُنع</translation>
    </message>
    <message>
        <source>Its cleaned copy goes, without the hidden data</source>
        <translation>تذهب نسخته المنظَّفة، بلا بيانات خفية</translation>
    </message>
    <message>
        <source>Known only to this vault</source>
        <translation>معروف لهذه الخزنة فقط</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>استبعدته أنت</translation>
    </message>
    <message>
        <source>Look at this answer once more</source>
        <translation>انظر إلى هذا الجواب مرة أخرى</translation>
    </message>
    <message>
        <source>Look at this copy once more</source>
        <translation>انظر إلى هذه النسخة مرة أخرى</translation>
    </message>
    <message>
        <source>Look at this file once more</source>
        <translation>انظر إلى هذا الملف مرة أخرى</translation>
    </message>
    <message>
        <source>Make a cleaned copy</source>
        <translation>صنع نسخة منظَّفة</translation>
    </message>
    <message>
        <source>Names never leave in the text</source>
        <translation>لا تخرج الأسماء في النص أبدًا</translation>
    </message>
    <message>
        <source>No cleaned copy yet</source>
        <translation>لا نسخة منظَّفة بعد</translation>
    </message>
    <message>
        <source>No name of this official</source>
        <translation>لا اسم لهذا الموظف الرسمي</translation>
    </message>
    <message>
        <source>Nobody agreed yet</source>
        <translation>لم يوافق أحد بعد</translation>
    </message>
    <message>
        <source>Nobody on it is listed</source>
        <translation>لم يُدرج أحد ممن يظهرون فيه</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>لم يُجَب بعد</translation>
    </message>
    <message>
        <source>Not before there is consent</source>
        <translation>ليس قبل وجود موافقة</translation>
    </message>
    <message>
        <source>Not confirmed for this report</source>
        <translation>لم يُؤكَّد لهذا التقرير</translation>
    </message>
    <message>
        <source>Officials are not named in the text</source>
        <translation>لا يُذكر الموظفون الرسميون بأسمائهم في النص</translation>
    </message>
    <message>
        <source>Once more: the name leaves</source>
        <translation>مرة أخرى: يخرج الاسم</translation>
    </message>
    <message>
        <source>Only its hash is here. It is described and does not leave.</source>
        <translation>بصمته فقط موجودة هنا. يوصف ولا يخرج.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Others had this device</source>
        <translation>كان هذا الجهاز لدى آخرين</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>عرض الأجوبة</translation>
    </message>
    <message>
        <source>Sleep on it</source>
        <translation>تأجيل القرار إلى الغد</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>يبقى هنا</translation>
    </message>
    <message>
        <source>Still a draft</source>
        <translation>ما زال مسودة</translation>
    </message>
    <message>
        <source>The agency leaves, the name stays</source>
        <translation>يخرج اسم الجهاز الرسمي، ويبقى الاسم</translation>
    </message>
    <message>
        <source>The file is not in this vault</source>
        <translation>الملف ليس في هذه الخزنة</translation>
    </message>
    <message>
        <source>The name of an official</source>
        <translation>اسم موظف رسمي</translation>
    </message>
    <message>
        <source>The original as it is</source>
        <translation>الأصل كما هو</translation>
    </message>
    <message>
        <source>The original goes</source>
        <translation>يذهب الأصل</translation>
    </message>
    <message>
        <source>The original has the hidden data in it</source>
        <translation>الأصل فيه بيانات خفية</translation>
    </message>
    <message>
        <source>The original stays here</source>
        <translation>يبقى الأصل هنا</translation>
    </message>
    <message>
        <source>The original, not the copy</source>
        <translation>الأصل، لا النسخة</translation>
    </message>
    <message>
        <source>This has to be mended first</source>
        <translation>يجب إصلاح هذا أولًا</translation>
    </message>
    <message>
        <source>This name does not leave</source>
        <translation>لا يخرج هذا الاسم</translation>
    </message>
    <message>
        <source>This needs its own yes</source>
        <translation>يحتاج هذا إلى موافقة خاصة به</translation>
    </message>
    <message>
        <source>This record was withdrawn</source>
        <translation>سُحب هذا السجل</translation>
    </message>
    <message>
        <source>Under a condition</source>
        <translation>بشرط</translation>
    </message>
    <message>
        <source>With the hidden data in it</source>
        <translation>مع البيانات الخفية فيه</translation>
    </message>
    <message>
        <source>Without the hidden data; the original stays here</source>
        <translation>بلا البيانات الخفية؛ ويبقى الأصل هنا</translation>
    </message>
    <message>
        <source>{who} becomes “{word}”</source>
        <translation>يصير {who} «{word}»</translation>
    </message>
    <message>
        <source>{who} can be recognised</source>
        <translation>يمكن التعرف على {who}</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue to preview</source>
        <translation>متابعة إلى المعاينة</translation>
    </message>
    <message>
        <source>Do not seal</source>
        <translation>عدم الختم</translation>
    </message>
    <message>
        <source>It rests. You can seal it from {when}.</source>
        <translation>في مهلة تريّث. يمكنك ختمه ابتداءً من {when}.</translation>
    </message>
    <message>
        <source>Next focal point</source>
        <translation>جهة الاتصال التالية</translation>
    </message>
    <message>
        <source>Preview and seal</source>
        <translation>المعاينة والختم</translation>
    </message>
    <message>
        <source>Seal and remove…</source>
        <translation>ختم وإزالة…</translation>
    </message>
    <message>
        <source>Seal, and keep nothing?</source>
        <translation>هل تريد الختم من دون الاحتفاظ بشيء؟</translation>
    </message>
    <message>
        <source>Seal, and keep only a receipt?</source>
        <translation>هل تريد الختم والاحتفاظ بإيصال فقط؟</translation>
    </message>
    <message numerus="yes">
        <source>Sealing %n file(s)</source>
        <translation>
            <numerusform>لا ملفات للختم</numerusform>
            <numerusform>يُختم ملف واحد</numerusform>
            <numerusform>يُختم ملفان</numerusform>
            <numerusform>تُختم %n ملفات</numerusform>
            <numerusform>يُختم %n ملفًا</numerusform>
            <numerusform>يُختم %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>ختم…</translation>
    </message>
    <message>
        <source>Steps of sending</source>
        <translation>خطوات الإرسال</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>ما سيرونه</translation>
    </message>
    <message>
        <source>Where the sealed file goes</source>
        <translation>إلى أين يذهب الملف المختوم</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>أي سجلات</translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source>A cleaned copy goes</source>
        <translation>تذهب نسخة منظَّفة</translation>
    </message>
    <message>
        <source>A group: count and title only</source>
        <translation>مجموعة: العدد والصفة فقط</translation>
    </message>
    <message>
        <source>Agencies and bodies</source>
        <translation>الأجهزة والهيئات</translation>
    </message>
    <message>
        <source>Agreed {day}</source>
        <translation>وافق في {day}</translation>
    </message>
    <message>
        <source>Agreed {day}, without a name</source>
        <translation>وافق في {day}، بلا اسم</translation>
    </message>
    <message>
        <source>Agreed {day}, {how}</source>
        <translation>وافق في {day}، {how}</translation>
    </message>
    <message>
        <source>Ask {who}</source>
        <translation>اسأل {who}</translation>
    </message>
    <message>
        <source>Ask {who} again</source>
        <translation>اسأل {who} من جديد</translation>
    </message>
    <message>
        <source>Described, no file</source>
        <translation>موصوف، بلا ملف</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>For more, ask {who}</source>
        <translation>للمزيد، اسأل {who}</translation>
    </message>
    <message>
        <source>Goes with initials</source>
        <translation>يذهب بالأحرف الأولى</translation>
    </message>
    <message>
        <source>Goes with name</source>
        <translation>يذهب بالاسم</translation>
    </message>
    <message>
        <source>Goes with title only</source>
        <translation>يذهب بالصفة فقط</translation>
    </message>
    <message>
        <source>Initials and contact go, kept apart</source>
        <translation>تذهب الأحرف الأولى ووسيلة الاتصال، على حدة</translation>
    </message>
    <message>
        <source>Initials go, kept apart</source>
        <translation>تذهب الأحرف الأولى، على حدة</translation>
    </message>
    <message>
        <source>Left out by you for this report</source>
        <translation>استبعدته أنت لهذا التقرير</translation>
    </message>
    <message>
        <source>Name and contact go, kept apart</source>
        <translation>يذهب الاسم ووسيلة الاتصال، على حدة</translation>
    </message>
    <message>
        <source>Name goes, kept apart</source>
        <translation>يذهب الاسم، على حدة</translation>
    </message>
    <message>
        <source>Never named: alleged to have done it</source>
        <translation>لا يُذكر اسمه أبدًا: يُزعم أنه فعل ذلك</translation>
    </message>
    <message>
        <source>No cleaned copy yet</source>
        <translation>لا نسخة منظَّفة بعد</translation>
    </message>
    <message>
        <source>Not asked yet. That counts as no</source>
        <translation>لم يُسأل بعد. يُعدّ ذلك لا</translation>
    </message>
    <message>
        <source>Not in this vault, only its hash</source>
        <translation>ليس في هذه الخزنة، بصمته فقط</translation>
    </message>
    <message>
        <source>Only {who} can change that</source>
        <translation>{who} وحده يستطيع تغيير ذلك</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>قال لا</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>يبقى هنا</translation>
    </message>
    <message>
        <source>Stays here, another copy goes</source>
        <translation>يبقى هنا، وتذهب نسخة أخرى</translation>
    </message>
    <message>
        <source>Stays here, consent withdrawn</source>
        <translation>يبقى هنا، سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Stays here, its cleaned copy goes</source>
        <translation>يبقى هنا، وتذهب نسخته المنظَّفة</translation>
    </message>
    <message>
        <source>Stays here, left out by you</source>
        <translation>يبقى هنا، استبعدته أنت</translation>
    </message>
    <message>
        <source>Stays here, not asked</source>
        <translation>يبقى هنا، لم يُسأل</translation>
    </message>
    <message>
        <source>Stays here, people not listed</source>
        <translation>يبقى هنا، لم يُدرج الأشخاص</translation>
    </message>
    <message>
        <source>Stays here, said no</source>
        <translation>يبقى هنا، قال لا</translation>
    </message>
    <message>
        <source>Stays here, shows {who}</source>
        <translation>يبقى هنا، يُظهر {who}</translation>
    </message>
    <message>
        <source>Stays here, the original goes</source>
        <translation>يبقى هنا، ويذهب الأصل</translation>
    </message>
    <message>
        <source>Stays here, to be asked again</source>
        <translation>يبقى هنا، يجب السؤال من جديد</translation>
    </message>
    <message>
        <source>Stays here, too risky to ask</source>
        <translation>يبقى هنا، السؤال شديد الخطورة</translation>
    </message>
    <message>
        <source>Stays here, under a condition</source>
        <translation>يبقى هنا، بشرط</translation>
    </message>
    <message>
        <source>The acts</source>
        <translation>الأفعال</translation>
    </message>
    <message>
        <source>The condition is not confirmed</source>
        <translation>لم يُؤكَّد الشرط</translation>
    </message>
    <message>
        <source>The day to ask again has passed</source>
        <translation>فات يوم السؤال مجددًا</translation>
    </message>
    <message>
        <source>The original goes</source>
        <translation>يذهب الأصل</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>الصفة فقط</translation>
    </message>
    <message>
        <source>Title, and contact kept apart</source>
        <translation>الصفة، ووسيلة الاتصال على حدة</translation>
    </message>
    <message>
        <source>Too risky to ask. That counts as no</source>
        <translation>السؤال شديد الخطورة. يُعدّ ذلك لا</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>هيئات المعاهدات</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>التعاون مع الأمم المتحدة</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>الاستعراض الدوري الشامل</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>ما فعلته الأمم المتحدة</translation>
    </message>
    <message>
        <source>What the authorities said</source>
        <translation>ما قالته السلطات</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>ما الذي فُعل بشأنه</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>ما تطلبه</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>متى وأين</translation>
    </message>
    <message>
        <source>When it is safe, ask {who}</source>
        <translation>عندما يكون ذلك آمنًا، اسأل {who}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who is alleged to have done it</source>
        <translation>من يُزعم أنه فعل ذلك</translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation>من رواه</translation>
    </message>
    <message>
        <source>Withdrew the consent</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>each person of {who}</source>
        <translation>كل شخص من {who}</translation>
    </message>
    <message>
        <source>real name</source>
        <translation>الاسم الحقيقي</translation>
    </message>
    <message>
        <source>the family of {who}</source>
        <translation>عائلة {who}</translation>
    </message>
    <message>
        <source>the family or the lawyer of {who}</source>
        <translation>عائلة {who} أو محاميه</translation>
    </message>
    <message>
        <source>the guardian of {who}</source>
        <translation>وصي {who}</translation>
    </message>
    <message>
        <source>the lawyer of {who}</source>
        <translation>محامي {who}</translation>
    </message>
    <message>
        <source>whoever answers for {who}</source>
        <translation>من يجيب عن {who}</translation>
    </message>
    <message>
        <source>{who} can say whether it is met</source>
        <translation>{who} يستطيع أن يقول إن كان متحققًا</translation>
    </message>
    <message>
        <source>{who} stays here</source>
        <translation>يبقى {who} هنا</translation>
    </message>
</context>
<context>
    <name>SentBanner</name>
    <message>
        <source>Besides, by other ways: {others}.</source>
        <translation>وفضلًا عن ذلك، بطرق أخرى: {others}.</translation>
    </message>
    <message numerus="yes">
        <source>Changed since it was sent to %n focal point(s).</source>
        <translation>
            <numerusform>لم يُرسل إلى أي جهة اتصال.</numerusform>
            <numerusform>تغيّر منذ إرساله إلى جهة اتصال واحدة.</numerusform>
            <numerusform>تغيّر منذ إرساله إلى جهتي اتصال.</numerusform>
            <numerusform>تغيّر منذ إرساله إلى %n جهات اتصال.</numerusform>
            <numerusform>تغيّر منذ إرساله إلى %n جهة اتصال.</numerusform>
            <numerusform>تغيّر منذ إرساله إلى %n جهة اتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since it was sent to {name} on {day}.</source>
        <translation>تغيّر منذ إرساله إلى {name} في {day}.</translation>
    </message>
    <message>
        <source>Send a correction</source>
        <translation>إرسال تصحيح</translation>
    </message>
    <message>
        <source>They go on with what they have until you tell them.</source>
        <translation>يواصلون العمل بما لديهم حتى تخبرهم.</translation>
    </message>
    <message>
        <source>This record was sent.</source>
        <translation>أُرسل هذا السجل.</translation>
    </message>
    <message>
        <source>What you change now is a new version. What was sent stays as it was.</source>
        <translation>ما تغيّره الآن إصدار جديد. وما أُرسل يبقى كما كان.</translation>
    </message>
</context>
<context>
    <name>SentHistory</name>
    <message>
        <source>Corrected for {name}</source>
        <translation>صُحّح لـ {name}</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>لم يُرسل بعد.</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>أُرسل إلى {name}</translation>
    </message>
    <message>
        <source>Taken back from {name}</source>
        <translation>سُحب من {name}</translation>
    </message>
    <message>
        <source>Taken back from {name}, for some people</source>
        <translation>سُحب من {name}، لبعض الأشخاص</translation>
    </message>
    <message>
        <source>Told {name} that the key was lost</source>
        <translation>أُخبر {name} بأن المفتاح ضاع</translation>
    </message>
    <message>
        <source>a focal point</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>arrived late</source>
        <translation>وصل متأخرًا</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>سُلّم {day}</translation>
    </message>
    <message>
        <source>not noted as handed over</source>
        <translation>لم يُدوَّن أنه سُلّم</translation>
    </message>
    <message>
        <source>same number as another answer</source>
        <translation>الرقم نفسه لجواب آخر</translation>
    </message>
    <message>
        <source>sealed without comparing</source>
        <translation>خُتم من دون مقارنة</translation>
    </message>
    <message>
        <source>{kind} from {name}</source>
        <translation>{kind} من {name}</translation>
    </message>
</context>
<context>
    <name>SentPages</name>
    <message>
        <source>PDF of what {name} got on {day}…</source>
        <translation>PDF لما حصل عليه {name} في {day}…</translation>
    </message>
    <message>
        <source>a focal point</source>
        <translation>جهة اتصال</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Change now</source>
        <translation>التغيير الآن</translation>
    </message>
    <message>
        <source>Change the window while files are coming in?</source>
        <translation>هل تريد تغيير النافذة والملفات ما زالت تدخل؟</translation>
    </message>
    <message>
        <source>It was told to stop and has not stopped yet. What it was writing outside the vault may be left incomplete.</source>
        <translation>طُلب منه التوقف ولم يتوقف بعد. ما كان يكتبه خارج الخزنة قد يبقى ناقصًا.</translation>
    </message>
    <message>
        <source>Last saved {when}, change {number}</source>
        <translation>آخر حفظ {when}، التغيير {number}</translation>
    </message>
    <message>
        <source>Lock although something is not saved?</source>
        <translation>هل تريد القفل مع أن شيئًا لم يُحفظ؟</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Lock while something is still being written?</source>
        <translation>هل تريد القفل وما زال شيء يُكتب؟</translation>
    </message>
    <message>
        <source>Lock without saving</source>
        <translation>القفل من دون حفظ</translation>
    </message>
    <message>
        <source>Something is still being written: the window changes at the next lock.</source>
        <translation>ما زال شيء يُكتب: ستتغير النافذة عند القفل التالي.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>The rest of them would not come in. Otherwise it changes once they are here.</source>
        <translation>لن تدخل بقيتها. وإلا فستتغير النافذة بعد وصولها.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>انتظارها</translation>
    </message>
    <message>
        <source>What could not be saved is lost when the vault is locked.</source>
        <translation>ما تعذّر حفظه يضيع عند قفل الخزنة.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Recovery and backup</source>
        <translation>الاسترداد والنسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>Vault and drawers</source>
        <translation>الخزنة والأدراج</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation>ما يمكن رؤيته</translation>
    </message>
    <message>
        <source>Window and work</source>
        <translation>النافذة والعمل</translation>
    </message>
</context>
<context>
    <name>SeventyTwoView</name>
    <message>
        <source>A receipt is due within 72 hours of opening a report.</source>
        <translation>إشعار الاستلام مستحق خلال 72 ساعة من فتح التقرير.</translation>
    </message>
    <message>
        <source>Everybody who sent a report has a receipt.</source>
        <translation>لدى كل من أرسل تقريرًا إشعار استلام.</translation>
    </message>
    <message>
        <source>Reports without a receipt</source>
        <translation>تقارير بلا إشعار استلام</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>استُلم {day}</translation>
    </message>
</context>
<context>
    <name>SeveralUses</name>
    <message>
        <source>All that were not asked yet</source>
        <translation>كل ما لم يُسأل عنه بعد</translation>
    </message>
    <message>
        <source>All uses at once</source>
        <translation>كل الاستعمالات معًا</translation>
    </message>
    <message>
        <source>Keep it, and send it to the focal point</source>
        <translation>حفظه وإرساله إلى جهة الاتصال</translation>
    </message>
</context>
<context>
    <name>SharesEntry</name>
    <message>
        <source>A paper has 33 words.</source>
        <translation>في الورقة 33 كلمة.</translation>
    </message>
    <message>
        <source>All its words are forgotten. A single word can be pressed in the list and typed anew.</source>
        <translation>تُنسى كل كلماتها. ويمكن الضغط على كلمة واحدة في القائمة وكتابتها من جديد.</translation>
    </message>
    <message>
        <source>All its words have to be typed again.</source>
        <translation>يجب كتابة كل كلماتها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Enough: %n paper(s) typed.</source>
        <translation>
            <numerusform>لم تُكتب أي ورقة.</numerusform>
            <numerusform>كفى: كُتبت ورقة واحدة.</numerusform>
            <numerusform>كفى: كُتبت ورقتان.</numerusform>
            <numerusform>كفى: كُتبت %n أوراق.</numerusform>
            <numerusform>كفى: كُتبت %n ورقة.</numerusform>
            <numerusform>كفى: كُتبت %n ورقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>إبقاء الكلمات</translation>
    </message>
    <message>
        <source>More than one word is not right, although they are all in the list. Compare them with the paper, one by one.</source>
        <translation>أكثر من كلمة غير صحيحة، مع أنها كلها في القائمة. قارنها بالورقة واحدة واحدة.</translation>
    </message>
    <message>
        <source>One word is not right, although it is in the list: look at word {place} first.</source>
        <translation>كلمة واحدة غير صحيحة، مع أنها في القائمة: انظر أولًا إلى الكلمة {place}.</translation>
    </message>
    <message>
        <source>Paper {number} of the {total} that are needed</source>
        <translation>الورقة {number} من الأوراق الـ {total} اللازمة</translation>
    </message>
    <message>
        <source>Take back the last paper</source>
        <translation>سحب الورقة الأخيرة</translation>
    </message>
    <message>
        <source>Take back the last paper?</source>
        <translation>هل تريد سحب الورقة الأخيرة؟</translation>
    </message>
    <message>
        <source>The first four letters are enough, and so are the four digits of the word.</source>
        <translation>تكفي الحروف الأربعة الأولى، وكذلك الأرقام الأربعة للكلمة.</translation>
    </message>
    <message>
        <source>The first paper</source>
        <translation>الورقة الأولى</translation>
    </message>
    <message>
        <source>The papers of one set begin with the same two words. This one begins otherwise: it belongs to another set, or the word is not right.</source>
        <translation>تبدأ أوراق المجموعة الواحدة بالكلمتين نفسيهما. هذه تبدأ بغيرهما: إما أنها لمجموعة أخرى، أو أن الكلمة غير صحيحة.</translation>
    </message>
    <message>
        <source>These words do not fit together.</source>
        <translation>لا تتوافق هذه الكلمات معًا.</translation>
    </message>
    <message>
        <source>These words were made by another program.</source>
        <translation>أنشأ هذه الكلمات برنامج آخر.</translation>
    </message>
    <message>
        <source>This paper belongs to another set. Take another one.</source>
        <translation>هذه الورقة لمجموعة أخرى. خذ ورقة غيرها.</translation>
    </message>
    <message>
        <source>This paper is in already. Take another one of the set.</source>
        <translation>هذه الورقة مُدخلة من قبل. خذ ورقة أخرى من المجموعة.</translation>
    </message>
    <message>
        <source>Type this one again</source>
        <translation>كتابة هذه من جديد</translation>
    </message>
    <message>
        <source>Type this paper again?</source>
        <translation>هل تريد كتابة هذه الورقة من جديد؟</translation>
    </message>
    <message>
        <source>Word {place} is not in the list of words.</source>
        <translation>الكلمة {place} ليست في قائمة الكلمات.</translation>
    </message>
    <message>
        <source>Word {place} of {total}</source>
        <translation>الكلمة {place} من {total}</translation>
    </message>
    <message>
        <source>Word {place}: “{word}” is not in the list of words.</source>
        <translation>الكلمة {place}: «{word}» ليست في قائمة الكلمات.</translation>
    </message>
</context>
<context>
    <name>SharesView</name>
    <message numerus="yes">
        <source>All of them begin with the same %n word(s): that is right.</source>
        <translation>
            <numerusform>لا كلمات مشتركة.</numerusform>
            <numerusform>تبدأ كلها بالكلمة نفسها: هذا صحيح.</numerusform>
            <numerusform>تبدأ كلها بالكلمتين نفسيهما: هذا صحيح.</numerusform>
            <numerusform>تبدأ كلها بالكلمات الـ%n نفسها: هذا صحيح.</numerusform>
            <numerusform>تبدأ كلها بالكلمات الـ%n نفسها: هذا صحيح.</numerusform>
            <numerusform>تبدأ كلها بالكلمات الـ%n نفسها: هذا صحيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Four digits stand for a word: type them instead of it, on any keyboard.</source>
        <translation>أربعة أرقام تقوم مقام كلمة: اكتبها بدلًا منها، على أي لوحة مفاتيح.</translation>
    </message>
    <message>
        <source>It is not locked: whoever gets the file has the words. Put it on a USB stick, print it with a printer on a cable, then destroy the file. Writing by hand is safer.</source>
        <translation>غير مقفل: من يحصل على الملف لديه الكلمات. ضعه على ذاكرة USB، واطبعه على طابعة موصولة بكابل، ثم أتلف الملف. الكتابة باليد أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Make a PDF of it, to print…</source>
        <translation>إعداد PDF منها للطباعة…</translation>
    </message>
    <message>
        <source>Make a file with these words?</source>
        <translation>هل تريد إعداد ملف بهذه الكلمات؟</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>إعداد الملف…</translation>
    </message>
    <message>
        <source>Paper {number} of {count}</source>
        <translation>الورقة {number} من {count}</translation>
    </message>
    <message>
        <source>Show them to nobody, and take no photograph of them.</source>
        <translation>لا ترها لأحد، ولا تلتقط لها صورة.</translation>
    </message>
    <message>
        <source>Show these words to nobody, and take no photograph of them.</source>
        <translation>لا ترِ هذه الكلمات لأحد، ولا تلتقط لها صورة.</translation>
    </message>
    <message>
        <source>The words lie in {file}.</source>
        <translation>الكلمات موجودة في {file}.</translation>
    </message>
    <message>
        <source>These words open something of value to the one who gave you this paper.</source>
        <translation>هذه الكلمات تفتح شيئًا ذا قيمة لمن أعطاك هذه الورقة.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>أين تريد وضع الملف؟</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation>الكتابة باليد</translation>
    </message>
    <message>
        <source>Write these 33 words on a paper of its own, in this order, and give it to one person you trust. Any {needed} of the {count} papers open the drawer.</source>
        <translation>اكتب هذه الكلمات الـ 33 على ورقة مستقلة، بهذا الترتيب، وأعطها لشخص واحد تثق به. أي {needed} من الأوراق الـ {count} تفتح الدرج.</translation>
    </message>
    <message>
        <source>Write these 33 words on paper, in this order. Whoever finds the sheet and has the folder can open the drawer: keep it away from the computer.</source>
        <translation>اكتب هذه الكلمات الـ 33 على الورق، بهذا الترتيب. من يعثر على الصحيفة ولديه المجلد يستطيع فتح الدرج: أبعدها عن الحاسوب.</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>صحيفتك</translation>
    </message>
    <message>
        <source>{needed} papers of this set are needed. This one alone opens nothing.</source>
        <translation>يلزم {needed} من أوراق هذه المجموعة. هذه وحدها لا تفتح شيئًا.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>It is written: the next one</source>
        <translation>كُتبت: الورقة التالية</translation>
    </message>
    <message>
        <source>It is written: use these words</source>
        <translation>كُتبت: استعمال هذه الكلمات</translation>
    </message>
    <message>
        <source>Write the words down</source>
        <translation>كتابة الكلمات على الورق</translation>
    </message>
</context>
<context>
    <name>ShownPart</name>
    <message>
        <source>Checked on {day}: nobody else can be recognised.</source>
        <translation>تم التحقق في {day}: لا أحد غيرهم يمكن التعرف عليه.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Not checked yet. Until then the file stays here.</source>
        <translation>لم يجرِ التحقق بعد. حتى ذلك الحين يبقى الملف هنا.</translation>
    </message>
    <message>
        <source>That is everybody</source>
        <translation>هؤلاء هم الجميع</translation>
    </message>
    <message>
        <source>Who can be recognised in it?</source>
        <translation>من الذي يمكن التعرّف عليه فيه؟</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A name that is kept apart stands here</source>
        <translation>هنا اسم يُحفظ على حدة</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>تأكيد الاستلام</translation>
    </message>
    <message>
        <source>Acknowledge (A)</source>
        <translation>تأكيد الاستلام (A)</translation>
    </message>
    <message>
        <source>Acknowledge again</source>
        <translation>تأكيد الاستلام من جديد</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>اكتمل كل شيء</translation>
    </message>
    <message>
        <source>Another signature than the report it corrects</source>
        <translation>توقيع غير توقيع التقرير الذي يصححه</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Ask for information</source>
        <translation>طلب معلومات</translation>
    </message>
    <message>
        <source>Before you can send</source>
        <translation>قبل أن تستطيع الإرسال</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>تغيير الحالة الراهنة</translation>
    </message>
    <message>
        <source>Change status (S)</source>
        <translation>تغيير الحالة الراهنة (S)</translation>
    </message>
    <message>
        <source>Close case…</source>
        <translation>إنهاء الحالة…</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>سلسلة الحيازة</translation>
    </message>
    <message>
        <source>First file with this key; it may be made for this report alone</source>
        <translation>أول ملف بهذا المفتاح؛ وقد يكون صُنع لهذا التقرير وحده</translation>
    </message>
    <message>
        <source>Makes a receipt file for {sender}. Due {day}.</source>
        <translation>يصنع ملف إشعار استلام لـ {sender}. مستحق {day}.</translation>
    </message>
    <message>
        <source>Makes another receipt file for {sender}.</source>
        <translation>يصنع ملف إشعار استلام آخر لـ {sender}.</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>وضع علامة جاهز</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>New key accepted</source>
        <translation>قُبل المفتاح الجديد</translation>
    </message>
    <message>
        <source>No answer can be sealed to this case; see above.</source>
        <translation>لا يمكن ختم جواب لهذه الحالة؛ انظر أعلاه.</translation>
    </message>
    <message>
        <source>Nothing here is needed to save. You can leave at any time and come back.</source>
        <translation>لا شيء هنا لازم للحفظ. يمكنك المغادرة والعودة في أي وقت.</translation>
    </message>
    <message>
        <source>Nothing is missing. It is still a draft.</source>
        <translation>لا ينقص شيء. وما زال مسودة.</translation>
    </message>
    <message>
        <source>Notice refused: not from the sender</source>
        <translation>رُفض الإشعار: ليس من المرسل</translation>
    </message>
    <message>
        <source>Opened, contents match</source>
        <translation>فُتح، والمحتويات مطابقة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلَم</translation>
    </message>
    <message>
        <source>Same source as case {number}</source>
        <translation>المصدر نفسه الذي في الحالة {number}</translation>
    </message>
    <message>
        <source>Sealed by {sender}</source>
        <translation>ختمه {sender}</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>إرسال…</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>أُجيب عن {answered} من {total}</translation>
    </message>
    <message>
        <source>{notice}, not proven</source>
        <translation>{notice}، غير مثبت</translation>
    </message>
    <message numerus="yes">
        <source>{same} and %n more</source>
        <translation>
            <numerusform>{same} ولا مزيد</numerusform>
            <numerusform>{same} وواحدة أخرى</numerusform>
            <numerusform>{same} واثنتان أخريان</numerusform>
            <numerusform>{same} و%n أخرى</numerusform>
            <numerusform>{same} و%n أخرى</numerusform>
            <numerusform>{same} و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, by this desk</source>
        <translation>{when}، من هذا المكتب</translation>
    </message>
</context>
<context>
    <name>Sought</name>
    <message>
        <source>Began in {date}</source>
        <translation>بدأ في {date}</translation>
    </message>
    <message>
        <source>Only these records</source>
        <translation>هذه السجلات فقط</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>مع أدلة</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>بلا أدلة</translation>
    </message>
    <message>
        <source>{filter}, take it back</source>
        <translation>{filter}، إلغاؤه</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Done: {step}</source>
        <translation>تمّت: {step}</translation>
    </message>
    <message>
        <source>Not done yet: {step}</source>
        <translation>لم تتم بعد: {step}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>الخطوة {number} من {total}: {name}</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}، تمّت</translation>
    </message>
    <message>
        <source>{step}, you are here</source>
        <translation>{step}، أنت هنا</translation>
    </message>
</context>
<context>
    <name>SticksModel</name>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما حدث من أخطاء</translation>
    </message>
</context>
<context>
    <name>SticksTable</name>
    <message>
        <source>Who got how far</source>
        <translation>من وصل إلى أي حد</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Changing quick notes</source>
        <translation>تُغيَّر الملاحظات السريعة</translation>
    </message>
</context>
<context>
    <name>StopView</name>
    <message>
        <source>Add all the same</source>
        <translation>إضافة رغم ذلك</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>عدم الإضافة</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>توقف: {name}</translation>
    </message>
    <message>
        <source>Why you add it all the same</source>
        <translation>لماذا تضيفها رغم ذلك</translation>
    </message>
    <message>
        <source>for example: they told me in person</source>
        <translation>مثلًا: أخبروني شخصيًا</translation>
    </message>
</context>
<context>
    <name>StruckText</name>
    <message>
        <source>[stays here: {words}]</source>
        <translation>[يبقى هنا: {words}]</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%n case(s) cannot be read.</source>
        <translation>
            <numerusform>لا حالات تعذرت قراءتها.</numerusform>
            <numerusform>حالة واحدة لا يمكن قراءتها.</numerusform>
            <numerusform>حالتان لا يمكن قراءتهما.</numerusform>
            <numerusform>%n حالات لا يمكن قراءتها.</numerusform>
            <numerusform>%n حالة لا يمكن قراءتها.</numerusform>
            <numerusform>%n حالة لا يمكن قراءتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may be in it.</source>
        <translation>
            <numerusform>لا حالات يجوز أن تكون فيه.</numerusform>
            <numerusform>حالة واحدة يجوز أن تكون فيه.</numerusform>
            <numerusform>حالتان يجوز أن تكونا فيه.</numerusform>
            <numerusform>%n حالات يجوز أن تكون فيه.</numerusform>
            <numerusform>%n حالة يجوز أن تكون فيه.</numerusform>
            <numerusform>%n حالة يجوز أن تكون فيه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may not.</source>
        <translation>
            <numerusform>كلها يجوز.</numerusform>
            <numerusform>حالة واحدة لا يجوز.</numerusform>
            <numerusform>حالتان لا يجوز.</numerusform>
            <numerusform>%n حالات لا يجوز.</numerusform>
            <numerusform>%n حالة لا يجوز.</numerusform>
            <numerusform>%n حالة لا يجوز.</numerusform>
        </translation>
    </message>
    <message>
        <source>A case enters the summary only with a consent that was given in that year, or given again. To ask again, open the case and its tab Actions.</source>
        <translation>لا تدخل حالة في الملخص إلا بموافقة أُعطيت في تلك السنة، أو أُعطيت من جديد. للسؤال من جديد، افتح الحالة وعلامة التبويب «الإجراءات» فيها.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Look at the cases</source>
        <translation>النظر في الحالات</translation>
    </message>
    <message>
        <source>Looking at the cases</source>
        <translation>يُنظر في الحالات</translation>
    </message>
    <message>
        <source>May be in it</source>
        <translation>يجوز أن تكون فيه</translation>
    </message>
    <message>
        <source>May not be in it</source>
        <translation>لا يجوز أن تكون فيه</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>لم يُنظر في شيء بعد.</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>الفترة من</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>الفترة إلى</translation>
    </message>
    <message>
        <source>Report of the year</source>
        <translation>تقرير السنة</translation>
    </message>
    <message>
        <source>With the names of those who agreed to that</source>
        <translation>مع أسماء من وافقوا على ذلك</translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation>كتابة الملخص</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>يُكتب الملخص</translation>
    </message>
    <message>
        <source>Yearly summary</source>
        <translation>الملخص السنوي</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>خارج الفترة</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>مع الأسماء</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>بلا أسماء</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Switching quick notes off</source>
        <translation>تُعطَّل الملاحظات السريعة</translation>
    </message>
    <message>
        <source>Switching quick notes on</source>
        <translation>تُشغَّل الملاحظات السريعة</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>A formula without a result, or what the spreadsheet marks as wrong.</source>
        <translation>صيغة بلا نتيجة، أو ما يعدّه الجدول خطأ.</translation>
    </message>
    <message>
        <source>Day or month first? Say over the columns what comes first.</source>
        <translation>اليوم أولًا أم الشهر؟ حدد فوق الأعمدة ما يأتي أولًا.</translation>
    </message>
    <message>
        <source>Is “{word}” meant?</source>
        <translation>هل المقصود «{word}»؟</translation>
    </message>
    <message>
        <source>It does not say as many things as there are names in the row.</source>
        <translation>لا يذكر عددًا من الأمور مساويًا لعدد الأسماء في الصف.</translation>
    </message>
    <message>
        <source>No UN mechanism is known by this name.</source>
        <translation>لا توجد آلية معروفة للأمم المتحدة بهذا الاسم.</translation>
    </message>
    <message>
        <source>No country is known by this name.</source>
        <translation>لا يوجد بلد معروف بهذا الاسم.</translation>
    </message>
    <message>
        <source>No kind of act is known by these words.</source>
        <translation>لا يوجد نوع معروف من الأفعال بهذه الكلمات.</translation>
    </message>
    <message>
        <source>No language is known by this name.</source>
        <translation>لا توجد لغة معروفة بهذا الاسم.</translation>
    </message>
    <message>
        <source>None of the columns that are taken says anything here.</source>
        <translation>لا يقول أي من الأعمدة المأخوذة شيئًا هنا.</translation>
    </message>
    <message>
        <source>The row has more cells than the table has columns.</source>
        <translation>في الصف خلايا أكثر من أعمدة الجدول.</translation>
    </message>
    <message>
        <source>The text is too long for its field.</source>
        <translation>النص أطول مما يتسع له حقله.</translation>
    </message>
    <message>
        <source>The year is not between 1900 and 2100. If it is of another calendar, change it.</source>
        <translation>السنة ليست بين 1900 و2100. إذا كانت من تقويم آخر، فغيّرها.</translation>
    </message>
    <message>
        <source>The year needs four digits.</source>
        <translation>تحتاج السنة إلى أربعة أرقام.</translation>
    </message>
    <message>
        <source>There are several lines where one belongs.</source>
        <translation>هناك عدة سطور حيث يلزم سطر واحد.</translation>
    </message>
    <message>
        <source>There are signs in it that belong in no text.</source>
        <translation>فيه رموز لا مكان لها في أي نص.</translation>
    </message>
    <message>
        <source>This country is made up. It belongs in a practice vault.</source>
        <translation>هذا البلد مختلق. ومكانه خزنة التدريب.</translation>
    </message>
    <message>
        <source>This does not fit the other answers of the row.</source>
        <translation>هذا لا يتفق مع الأجوبة الأخرى في الصف.</translation>
    </message>
    <message>
        <source>This is a real country. A practice vault holds made-up ones.</source>
        <translation>هذا بلد حقيقي. وخزنة التدريب لا تحتوي إلا على بلدان مختلقة.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>هذا ليس نعم ولا لا.</translation>
    </message>
    <message>
        <source>This is none of the answers of the question.</source>
        <translation>ليس هذا من أجوبة السؤال.</translation>
    </message>
    <message>
        <source>This is not read as a date.</source>
        <translation>لا يُقرأ هذا تاريخًا.</translation>
    </message>
    <message>
        <source>This is not read as a number that can be right.</source>
        <translation>لا يُقرأ هذا عددًا يمكن أن يكون صحيحًا.</translation>
    </message>
    <message>
        <source>This is not read as a time of day.</source>
        <translation>لا يُقرأ هذا وقتًا من اليوم.</translation>
    </message>
    <message>
        <source>This is not read as a time zone.</source>
        <translation>لا يُقرأ هذا منطقة زمنية.</translation>
    </message>
</context>
<context>
    <name>TableColumn</name>
    <message>
        <source>How to reach the victim, kept apart</source>
        <translation>كيفية الوصول إلى الضحية، تُحفظ على حدة</translation>
    </message>
    <message>
        <source>In English: {field}</source>
        <translation>بالإنكليزية: {field}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Left out: no field ever holds this</source>
        <translation>تُرك: لا يوجد حقل يحتوي على هذا أبدًا</translation>
    </message>
    <message>
        <source>Name of a relative, kept apart</source>
        <translation>اسم قريب، يُحفظ على حدة</translation>
    </message>
    <message>
        <source>Name of a witness, kept apart</source>
        <translation>اسم شاهد، يُحفظ على حدة</translation>
    </message>
    <message>
        <source>Name of the lawyer or representative, kept apart</source>
        <translation>اسم المحامي أو الممثل، يُحفظ على حدة</translation>
    </message>
    <message>
        <source>Name of the source, kept apart</source>
        <translation>اسم المصدر، يُحفظ على حدة</translation>
    </message>
    <message>
        <source>Name of the victim, kept apart</source>
        <translation>اسم الضحية، يُحفظ على حدة</translation>
    </message>
    <message>
        <source>Name of who did it, kept apart</source>
        <translation>اسم من فعل ذلك، يُحفظ على حدة</translation>
    </message>
    <message>
        <source>Other names, kept apart</source>
        <translation>أسماء أخرى، تُحفظ على حدة</translation>
    </message>
    <message>
        <source>Pseudonym of the victim</source>
        <translation>الاسم المستعار للضحية</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>عنوان قصير</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>UN cooperation: {field}</source>
        <translation>التعاون مع الأمم المتحدة: {field}</translation>
    </message>
    <message>
        <source>Victim: {field}</source>
        <translation>الضحية: {field}</translation>
    </message>
    <message>
        <source>What was done (kinds of acts)</source>
        <translation>ما فُعل (أنواع الأفعال)</translation>
    </message>
    <message>
        <source>Who did it: {field}</source>
        <translation>من فعل ذلك: {field}</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n cell(s) not understood</source>
        <translation>
            <numerusform>لا خلايا غير مفهومة</numerusform>
            <numerusform>خلية واحدة غير مفهومة</numerusform>
            <numerusform>خليتان غير مفهومتين</numerusform>
            <numerusform>%n خلايا غير مفهومة</numerusform>
            <numerusform>%n خلية غير مفهومة</numerusform>
            <numerusform>%n خلية غير مفهومة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the table.</source>
        <translation>
            <numerusform>لا صفوف في الجدول.</numerusform>
            <numerusform>صف واحد في الجدول.</numerusform>
            <numerusform>صفان في الجدول.</numerusform>
            <numerusform>%n صفوف في الجدول.</numerusform>
            <numerusform>%n صفًا في الجدول.</numerusform>
            <numerusform>%n صف في الجدول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are here already.</source>
        <translation>
            <numerusform>لا صفوف موجودة هنا من قبل.</numerusform>
            <numerusform>صف واحد موجود هنا من قبل.</numerusform>
            <numerusform>صفان موجودان هنا من قبل.</numerusform>
            <numerusform>%n صفوف موجودة هنا من قبل.</numerusform>
            <numerusform>%n صفًا موجودة هنا من قبل.</numerusform>
            <numerusform>%n صف موجودة هنا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a cell not understood.</source>
        <translation>
            <numerusform>لا صفوف فيها خلية غير مفهومة.</numerusform>
            <numerusform>صف واحد فيه خلية غير مفهومة.</numerusform>
            <numerusform>صفان فيهما خلية غير مفهومة.</numerusform>
            <numerusform>%n صفوف فيها خلية غير مفهومة.</numerusform>
            <numerusform>%n صفًا فيها خلية غير مفهومة.</numerusform>
            <numerusform>%n صف فيها خلية غير مفهومة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them come in as drafts.</source>
        <translation>تدخل كلها مسودات.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Cells that are not understood</source>
        <translation>الخلايا غير المفهومة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Each column becomes an answer of the record. Names and contacts go where names are kept apart, and a pseudonym is drawn for everybody. No formula is run.</source>
        <translation>يصير كل عمود جوابًا في السجل. تذهب الأسماء ووسائل الاتصال إلى حيث تُحفظ الأسماء على حدة، ويُسحب لكل شخص اسم مستعار. ولا تُنفَّذ أي صيغة.</translation>
    </message>
    <message>
        <source>If words look wrong, choose another encoding.</source>
        <translation>إذا بدت الكلمات خاطئة، فاختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>يجري النظر في الصفوف</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>تجري قراءة الجدول</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)</source>
        <translation>
            <numerusform>لا سجلات للإدخال</numerusform>
            <numerusform>إدخال سجل واحد</numerusform>
            <numerusform>إدخال سجلين</numerusform>
            <numerusform>إدخال %n سجلات</numerusform>
            <numerusform>إدخال %n سجلًا</numerusform>
            <numerusform>إدخال %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>إدخال جدول</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>يجري إدخال السجلات</translation>
    </message>
    <message>
        <source>The letters of this file were guessed.</source>
        <translation>خُمّن ترميز حروف هذا الملف.</translation>
    </message>
    <message>
        <source>The same name in several rows is the same person</source>
        <translation>الاسم نفسه في عدة صفوف هو الشخص نفسه</translation>
    </message>
</context>
<context>
    <name>TableOptions</name>
    <message>
        <source>Between the cells</source>
        <translation>بين الخلايا</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>لغة النصوص</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation>الحروف (الترميز)</translation>
    </message>
    <message>
        <source>No row: there are none</source>
        <translation>لا صف: لا توجد عناوين</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>The day: 31/12/2025</source>
        <translation>اليوم: 31/12/2025</translation>
    </message>
    <message>
        <source>The headings stand in</source>
        <translation>العناوين موجودة في</translation>
    </message>
    <message>
        <source>The month: 12/31/2025</source>
        <translation>الشهر: 12/31/2025</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>What comes first in dates</source>
        <translation>ما يأتي أولًا في التواريخ</translation>
    </message>
</context>
<context>
    <name>TableTaken</name>
    <message numerus="yes">
        <source>%n draft(s) taken in.</source>
        <translation>
            <numerusform>لم تُدخل أي مسودة.</numerusform>
            <numerusform>أُدخلت مسودة واحدة.</numerusform>
            <numerusform>أُدخلت مسودتان.</numerusform>
            <numerusform>أُدخلت %n مسودات.</numerusform>
            <numerusform>أُدخلت %n مسودة.</numerusform>
            <numerusform>أُدخلت %n مسودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not come in, from row {row} on.</source>
        <translation>
            <numerusform>دخلت كل الصفوف، ابتداءً من الصف {row}.</numerusform>
            <numerusform>لم يدخل صف واحد، ابتداءً من الصف {row}.</numerusform>
            <numerusform>لم يدخل صفان، ابتداءً من الصف {row}.</numerusform>
            <numerusform>لم تدخل %n صفوف، ابتداءً من الصف {row}.</numerusform>
            <numerusform>لم يدخل %n صفًا، ابتداءً من الصف {row}.</numerusform>
            <numerusform>لم يدخل %n صف، ابتداءً من الصف {row}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>لم يُترك أي صف.</numerusform>
            <numerusform>تُرك صف واحد.</numerusform>
            <numerusform>تُرك صفان.</numerusform>
            <numerusform>تُركت %n صفوف.</numerusform>
            <numerusform>تُرك %n صفًا.</numerusform>
            <numerusform>تُرك %n صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a name that is kept apart also stands in a text: look there.</source>
        <translation>
            <numerusform>لا يوجد في أي منها اسم محفوظ على حدة داخل نص.</numerusform>
            <numerusform>في واحد منها يوجد أيضًا داخل نص اسم يُحفظ على حدة: انظر هناك.</numerusform>
            <numerusform>في اثنين منها يوجد أيضًا داخل نص اسم يُحفظ على حدة: انظر هناك.</numerusform>
            <numerusform>في %n منها يوجد أيضًا داخل نص اسم يُحفظ على حدة: انظر هناك.</numerusform>
            <numerusform>في %n منها يوجد أيضًا داخل نص اسم يُحفظ على حدة: انظر هناك.</numerusform>
            <numerusform>في %n منها يوجد أيضًا داخل نص اسم يُحفظ على حدة: انظر هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the same table in again for the rest: nothing comes in twice.</source>
        <translation>أدخل الجدول نفسه مرة أخرى لإدخال الباقي: لا يدخل شيء مرتين.</translation>
    </message>
</context>
<context>
    <name>TellQuestion</name>
    <message>
        <source>Everyone was told</source>
        <translation>أُخبر الجميع</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Make an answer file instead…</source>
        <translation>صنع ملف جواب بدلًا من ذلك…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Say it by a way that is safe for everybody, and ask them to tell those whom they gave it to. Copies that you made yourself are not in this list.</source>
        <translation>قل ذلك بطريقة آمنة للجميع، واطلب منهم إخبار من أعطوه له. النسخ التي صنعتها بنفسك ليست في هذه القائمة.</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>أُخبروا</translation>
    </message>
    <message>
        <source>Was the sender told?</source>
        <translation>هل أُخبر المرسل؟</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>من لديه نسخة</translation>
    </message>
    <message>
        <source>Who must be told that it was withdrawn?</source>
        <translation>من يجب إخباره بأنه سُحب؟</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>{case}: {item}. An answer of the kind “Word on the status” counts as told.</source>
        <translation>{case}: {item}. يُعدّ الجواب من نوع «خبر عن الحالة الراهنة» إخبارًا.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Back to the answer</source>
        <translation>العودة إلى الجواب</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>كيف طُرح السؤال</translation>
    </message>
    <message>
        <source>Withdraw this answer</source>
        <translation>سحب هذا الجواب</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Each sender gets them in the language of the report. They name nobody: what is in curly brackets is filled in for each case.</source>
        <translation>يحصل عليها كل مرسل بلغة التقرير. وهي لا تسمّي أحدًا: ما بين القوسين المعقوفين يُملأ لكل حالة.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>نوع الجواب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>كلمات جديدة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>What we will not do without asking again</source>
        <translation>ما لن نفعله من دون السؤال من جديد</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>أي كلمات</translation>
    </message>
    <message>
        <source>Words for answers</source>
        <translation>كلمات للأجوبة</translation>
    </message>
    <message>
        <source>for your list; may be left out</source>
        <translation>لقائمتك؛ يمكن تركه</translation>
    </message>
    <message>
        <source>its short name, such as en, bo or pt-BR</source>
        <translation>اسمها المختصر، مثل en أو bo أو pt-BR</translation>
    </message>
    <message>
        <source>left empty, a receipt promises what nobody’s consent contradicts</source>
        <translation>إذا تُرك فارغًا، يَعِد إشعار الاستلام بما لا تخالفه موافقة أحد</translation>
    </message>
    <message>
        <source>of words that came with the program it stays; choose new words for another</source>
        <translation>للكلمات التي جاءت مع البرنامج يبقى؛ اختر كلمات جديدة لغيره</translation>
    </message>
    <message>
        <source>places: {places}</source>
        <translation>المواضع: {places}</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Groups that are the same</source>
        <translation>المجموعات المتطابقة</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>نحو سنة واحدة</numerusform>
            <numerusform>نحو سنتين</numerusform>
            <numerusform>نحو %n سنوات</numerusform>
            <numerusform>نحو %n سنة</numerusform>
            <numerusform>نحو %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} ({years})</source>
        <translation>{days} ({years})</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Another word</source>
        <translation>كلمة أخرى</translation>
    </message>
    <message>
        <source>NGO representative</source>
        <translation>ممثل منظمة غير حكومية</translation>
    </message>
    <message>
        <source>Suggested titles</source>
        <translation>صفات مقترحة</translation>
    </message>
    <message>
        <source>UN expert</source>
        <translation>خبير لدى الأمم المتحدة</translation>
    </message>
    <message>
        <source>UN official</source>
        <translation>مسؤول في الأمم المتحدة</translation>
    </message>
    <message>
        <source>ambassador</source>
        <translation>سفير</translation>
    </message>
    <message>
        <source>civil society activist</source>
        <translation>ناشط في المجتمع المدني</translation>
    </message>
    <message>
        <source>civil society actor</source>
        <translation>جهة فاعلة في المجتمع المدني</translation>
    </message>
    <message>
        <source>community organisation</source>
        <translation>منظمة مجتمعية</translation>
    </message>
    <message>
        <source>diplomat</source>
        <translation>دبلوماسي</translation>
    </message>
    <message>
        <source>human rights defender</source>
        <translation>مدافع عن حقوق الإنسان</translation>
    </message>
    <message>
        <source>human rights defenders</source>
        <translation>مدافعون عن حقوق الإنسان</translation>
    </message>
    <message>
        <source>human rights lawyer</source>
        <translation>محامي حقوق إنسان</translation>
    </message>
    <message>
        <source>human rights organisation</source>
        <translation>منظمة لحقوق الإنسان</translation>
    </message>
    <message>
        <source>journalist</source>
        <translation>صحفي</translation>
    </message>
    <message>
        <source>journalists</source>
        <translation>صحفيون</translation>
    </message>
    <message>
        <source>law firm</source>
        <translation>مكتب محاماة</translation>
    </message>
    <message>
        <source>lawyers</source>
        <translation>محامون</translation>
    </message>
    <message>
        <source>members of a civil society organisation</source>
        <translation>أعضاء في منظمة من منظمات المجتمع المدني</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>صحيفة</translation>
    </message>
    <message>
        <source>participants in a meeting</source>
        <translation>مشاركون في اجتماع</translation>
    </message>
    <message>
        <source>person familiar with the matter</source>
        <translation>شخص مطلع على الأمر</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>قريب</translation>
    </message>
    <message>
        <source>relatives</source>
        <translation>أقارب</translation>
    </message>
    <message>
        <source>students</source>
        <translation>طلاب</translation>
    </message>
    <message>
        <source>trade union</source>
        <translation>نقابة عمالية</translation>
    </message>
    <message>
        <source>treaty body member</source>
        <translation>عضو في هيئة معاهدة</translation>
    </message>
    <message>
        <source>villagers</source>
        <translation>قرويون</translation>
    </message>
    <message>
        <source>women’s organisation</source>
        <translation>منظمة نسائية</translation>
    </message>
</context>
<context>
    <name>ToTell</name>
    <message numerus="yes">
        <source>%n who have it must be told</source>
        <translation>
            <numerusform>لا أحد يجب إخباره</numerusform>
            <numerusform>يجب إخبار شخص واحد لديه نسخة</numerusform>
            <numerusform>يجب إخبار شخصين لديهما نسخة</numerusform>
            <numerusform>يجب إخبار %n أشخاص لديهم نسخة</numerusform>
            <numerusform>يجب إخبار %n شخصًا لديهم نسخة</numerusform>
            <numerusform>يجب إخبار %n شخص لديهم نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was withdrawn. What was sent cannot be called back.</source>
        <translation>سُحب شيء. وما أُرسل لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Who…</source>
        <translation>من…</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>A note in the inbox does not open, although notes are sealed to this drawer. Somebody put it there, or exchanged the key for a time: notes may have been read by someone else. The file stays where it is.</source>
        <translation>ملاحظة في الوارد لا تُفتح، مع أن الملاحظات مختومة لهذا الدرج. وضعها أحد هناك، أو بدّل المفتاح مؤقتًا: قد يكون غيرك قرأ ملاحظات. ويبقى الملف حيث هو.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with a new key</source>
        <translation>المتابعة بمفتاح جديد</translation>
    </message>
    <message>
        <source>How do quick notes go on?</source>
        <translation>كيف تستمر الملاحظات السريعة؟</translation>
    </message>
    <message>
        <source>It was me: I switched them on in another drawer</source>
        <translation>أنا من فعل ذلك: شغّلتها في دُرج آخر</translation>
    </message>
    <message>
        <source>Stop: treat this computer as exposed</source>
        <translation>التوقف: اعتبار هذا الحاسوب مكشوفًا</translation>
    </message>
    <message>
        <source>Switch quick notes off</source>
        <translation>تعطيل الملاحظات السريعة</translation>
    </message>
    <message>
        <source>The key for quick notes in the folder is not the one of this drawer. Notes written since may have been read by someone else.</source>
        <translation>مفتاح الملاحظات السريعة في المجلد ليس مفتاح هذا الدرج. قد يكون غيرك قرأ الملاحظات التي كُتبت منذ ذلك.</translation>
    </message>
    <message>
        <source>The key for quick notes is missing from the folder: somebody changed or removed it. Notes written since may have been read by someone else.</source>
        <translation>مفتاح الملاحظات السريعة ناقص من المجلد: غيّره أحد أو أزاله. قد يكون غيرك قرأ الملاحظات التي كُتبت منذ ذلك.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ماذا تفعل الآن</translation>
    </message>
    <message>
        <source>Whoever could do that had this computer or the folder, and may have copied the vault, or installed something. Your passphrase may be known. Notes that were written before are not affected.</source>
        <translation>من استطاع فعل ذلك كان لديه هذا الحاسوب أو المجلد، وقد يكون نسخ الخزنة أو ثبّت شيئًا. وقد تكون عبارة مرورك معروفة. ولا تتأثر الملاحظات التي كُتبت من قبل.</translation>
    </message>
</context>
<context>
    <name>ToldView</name>
    <message>
        <source>Everybody was told of what is in the register.</source>
        <translation>أُخبر الجميع بما في دفتر القيد.</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>يجب إخبارهم</translation>
    </message>
    <message>
        <source>an answer came</source>
        <translation>وصل جواب</translation>
    </message>
    <message>
        <source>confidential until {day}</source>
        <translation>سري حتى {day}</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>no answer can be sealed</source>
        <translation>لا يمكن ختم جواب</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>All of it</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>As it seems to be written</source>
        <translation>كما يبدو أنه كُتب</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>العرض الكامل</translation>
    </message>
    <message>
        <source>How the text is written</source>
        <translation>كيف كُتب النص</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>تدوير ربع دورة</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>من {count}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back to {page}</source>
        <translation>العودة إلى {page}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>المساعدة (F1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>قفل (Ctrl+L)</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>New record (Ctrl+N)</source>
        <translation>سجل جديد (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search everything in this vault</source>
        <translation>البحث في كل ما في هذه الخزنة</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>TrainerView</name>
    <message>
        <source>A card to write on, for two people.</source>
        <translation>بطاقة يُكتب عليها، لشخصين.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Begin the workshop again?</source>
        <translation>هل تريد بدء ورشة العمل من جديد؟</translation>
    </message>
    <message>
        <source>Between two groups</source>
        <translation>بين مجموعتين</translation>
    </message>
    <message>
        <source>Both vaults and all folders of the workshop as they were at the start, in a few seconds. Everything that a group wrote is gone.</source>
        <translation>الخزنتان وكل مجلدات ورشة العمل كما كانت في البداية، في بضع ثوانٍ. ويزول كل ما كتبته مجموعة.</translation>
    </message>
    <message>
        <source>Both windows are locked, and both vaults become what they were at the start. What this group wrote cannot be brought back.</source>
        <translation>تُقفل النافذتان، وتعود الخزنتان إلى ما كانتا عليه في البداية. ولا يمكن استعادة ما كتبته هذه المجموعة.</translation>
    </message>
    <message>
        <source>Comparing digits</source>
        <translation>مقارنة الأرقام</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Exercise cards</source>
        <translation>بطاقات التمارين</translation>
    </message>
    <message>
        <source>Goal, steps, hint and what to learn.</source>
        <translation>الهدف والخطوات والتلميح وما يُتعلَّم.</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>أوراق للتوزيع</translation>
    </message>
    <message>
        <source>Larger letters, the keys you press and where you point, for a projector; this window may be recorded. Keys are never shown in a passphrase, recovery or name field, nor on the lock screen. F8 begins and ends it.</source>
        <translation>حروف أكبر، والمفاتيح التي تضغطها وموضع المؤشر، لجهاز العرض؛ وقد تُسجَّل هذه النافذة. ولا تُعرض المفاتيح أبدًا في حقل عبارة مرور أو كلمات استرداد أو اسم، ولا في شاشة القفل. F8 يبدأ ذلك وينهيه.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation>مغادرة وضع العرض</translation>
    </message>
    <message>
        <source>One page without names.</source>
        <translation>صفحة واحدة بلا أسماء.</translation>
    </message>
    <message>
        <source>One page, the words of Learn.</source>
        <translation>صفحة واحدة، بكلمات «التعلّم».</translation>
    </message>
    <message>
        <source>Open it beside this one</source>
        <translation>فتحها بجانب هذه</translation>
    </message>
    <message>
        <source>Opens the defender on the left half, and puts this window right.</source>
        <translation>يفتح المدافع في النصف الأيسر، ويضع هذه النافذة يمينًا.</translation>
    </message>
    <message>
        <source>Opens the practice focal point on the right half, and puts this window left.</source>
        <translation>يفتح جهة الاتصال التدريبية في النصف الأيمن، ويضع هذه النافذة يسارًا.</translation>
    </message>
    <message>
        <source>Passphrases that everybody knows. Defender: {defender}. Focal point: {desk}.</source>
        <translation>عبارات مرور يعرفها الجميع. المدافع: {defender}. جهة الاتصال: {desk}.</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>وضع العرض</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>جهاز العرض</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>إعادة الضبط…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>The other seat</source>
        <translation>المقعد الآخر</translation>
    </message>
    <message>
        <source>The page lies in {file}.</source>
        <translation>الصفحة موجودة في {file}.</translation>
    </message>
    <message>
        <source>These files in the folder are not the workshop’s and are removed as well: {files}.</source>
        <translation>هذه الملفات في المجلد ليست لورشة العمل وتُزال أيضًا: {files}.</translation>
    </message>
    <message>
        <source>Two seats</source>
        <translation>مقعدان</translation>
    </message>
    <message>
        <source>What to do at the border</source>
        <translation>ما تفعله على الحدود</translation>
    </message>
    <message>
        <source>Where shall the page be put?</source>
        <translation>أين تريد وضع الصفحة؟</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n draft(s) taken in.</source>
        <translation>
            <numerusform>لم تُدخل أي مسودة.</numerusform>
            <numerusform>أُدخلت مسودة واحدة.</numerusform>
            <numerusform>أُدخلت مسودتان.</numerusform>
            <numerusform>أُدخلت %n مسودات.</numerusform>
            <numerusform>أُدخلت %n مسودة.</numerusform>
            <numerusform>أُدخلت %n مسودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) did not come in.</source>
        <translation>
            <numerusform>دخلت كل السجلات.</numerusform>
            <numerusform>لم يدخل سجل واحد.</numerusform>
            <numerusform>لم يدخل سجلان.</numerusform>
            <numerusform>لم تدخل %n سجلات.</numerusform>
            <numerusform>لم يدخل %n سجلًا.</numerusform>
            <numerusform>لم يدخل %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) do not fit and are left out.</source>
        <translation>
            <numerusform>كل السجلات مطابقة.</numerusform>
            <numerusform>سجل واحد لا يطابق وقد تُرك.</numerusform>
            <numerusform>سجلان لا يطابقان وقد تُركا.</numerusform>
            <numerusform>%n سجلات لا تطابق وقد تُركت.</numerusform>
            <numerusform>%n سجلًا لا تطابق وقد تُركت.</numerusform>
            <numerusform>%n سجل لا تطابق وقد تُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them come in as drafts. One that is here already stays as it is.</source>
        <translation>تدخل كلها مسودات. وما هو موجود هنا من قبل يبقى كما هو.</translation>
    </message>
    <message>
        <source>An earlier version was sent. This one is not sent until you send it.</source>
        <translation>أُرسل إصدار سابق. ولا يُرسل هذا الإصدار حتى ترسله.</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>اختر سجلًا</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>إبقاء ما هو هنا</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>تركه هنا</translation>
    </message>
    <message>
        <source>Only its questions, as an empty form…</source>
        <translation>أسئلته فقط، كنموذج فارغ…</translation>
    </message>
    <message>
        <source>Outside, anybody who finds the file can read what is written in it. Its evidence does not go with it.</source>
        <translation>خارج الخزنة، يستطيع كل من يعثر على الملف قراءة ما كُتب فيه. ولا تذهب أدلته معه.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>تجري قراءة الملف</translation>
    </message>
    <message>
        <source>Real names and contacts stand in it too.</source>
        <translation>وفيه أيضًا أسماء حقيقية ووسائل اتصال.</translation>
    </message>
    <message>
        <source>Records (*.json);;All files (*)</source>
        <translation>سجلات (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Save outside</source>
        <translation>الحفظ في الخارج</translation>
    </message>
    <message>
        <source>Save outside the vault</source>
        <translation>الحفظ خارج الخزنة</translation>
    </message>
    <message>
        <source>Save this record outside the vault?</source>
        <translation>هل تريد حفظ هذا السجل خارج الخزنة؟</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>إدخال</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)?</source>
        <translation>
            <numerusform>هل تريد عدم إدخال أي سجل؟</numerusform>
            <numerusform>هل تريد إدخال سجل واحد؟</numerusform>
            <numerusform>هل تريد إدخال سجلين؟</numerusform>
            <numerusform>هل تريد إدخال %n سجلات؟</numerusform>
            <numerusform>هل تريد إدخال %n سجلًا؟</numerusform>
            <numerusform>هل تريد إدخال %n سجل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the same file in again for the rest: nothing comes in twice.</source>
        <translation>أدخل الملف نفسه مرة أخرى لإدخال الباقي: لا يدخل شيء مرتين.</translation>
    </message>
    <message>
        <source>Taken in. A name that is kept apart also stands in its text: look there.</source>
        <translation>أُدخل السجل. ويوجد أيضًا في نصه اسم يُحفظ على حدة: انظر هناك.</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>يجري إدخال السجلات</translation>
    </message>
    <message>
        <source>The empty form lies in {file}. Nothing of this record is in it.</source>
        <translation>النموذج الفارغ موجود في {file}. وليس فيه شيء من هذا السجل.</translation>
    </message>
    <message>
        <source>The record is taken in.</source>
        <translation>أُدخل السجل.</translation>
    </message>
    <message>
        <source>The record, with all names…</source>
        <translation>السجل مع كل الأسماء…</translation>
    </message>
    <message>
        <source>The record, without names kept apart…</source>
        <translation>السجل من دون الأسماء المحفوظة على حدة…</translation>
    </message>
    <message>
        <source>This record is here already. Put the one from the file in its place?</source>
        <translation>هذا السجل موجود هنا من قبل. هل تريد أن تضع مكانه السجل الذي في الملف؟</translation>
    </message>
    <message>
        <source>What stands here now is gone then. Its evidence stays.</source>
        <translation>سيزول عندئذ ما هو هنا الآن. وتبقى أدلته.</translation>
    </message>
    <message>
        <source>What was taken back here does not return by this file.</source>
        <translation>ما سُحب هنا لا يعود بهذا الملف.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>أين تريد وضع الملف؟</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>يوجد {file} الآن خارج الخزنة، مفتوحًا للجميع.</translation>
    </message>
</context>
<context>
    <name>TypeFinder</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>In the questions, “you” is the person it happened to, also if you write for somebody else.</source>
        <translation>في الأسئلة، «أنت» هو الشخص الذي حدث له ذلك، حتى إذا كنت تكتب عن غيرك.</translation>
    </message>
    <message>
        <source>In your own words, for example “they took my phone”</source>
        <translation>بكلماتك، مثلًا «أخذوا هاتفي»</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>ماذا فعلوا؟</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>More words are needed.</source>
        <translation>يلزم مزيد من الكلمات.</translation>
    </message>
    <message>
        <source>Test them</source>
        <translation>اختبارها</translation>
    </message>
    <message>
        <source>Test your recovery</source>
        <translation>اختبار الاسترداد</translation>
    </message>
    <message>
        <source>Type them as if the passphrase were forgotten. Nothing changes but the date of the test.</source>
        <translation>اكتبها كما لو نُسيت عبارة المرور. لا يتغير سوى تاريخ الاختبار.</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Tick the line above first, so that this is no surprise.</source>
        <translation>ضع علامة على السطر أعلاه أولًا، حتى لا يفاجئك الأمر.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
</context>
<context>
    <name>UnknownRest</name>
    <message>
        <source>“I don’t know” is an answer. You can change each of them later.</source>
        <translation>«لا أعلم» جواب. ويمكنك تغيير كل منها لاحقًا.</translation>
    </message>
</context>
<context>
    <name>Unknowns</name>
    <message numerus="yes">
        <source>Answer what is left with “I don’t know” (%n question(s))</source>
        <translation>
            <numerusform>لم يبقَ ما يُجاب عنه</numerusform>
            <numerusform>الإجابة عمّا بقي بـ «لا أعلم» (سؤال واحد)</numerusform>
            <numerusform>الإجابة عمّا بقي بـ «لا أعلم» (سؤالان)</numerusform>
            <numerusform>الإجابة عمّا بقي بـ «لا أعلم» (%n أسئلة)</numerusform>
            <numerusform>الإجابة عمّا بقي بـ «لا أعلم» (%n سؤالًا)</numerusform>
            <numerusform>الإجابة عمّا بقي بـ «لا أعلم» (%n سؤال)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %n question(s) again</source>
        <translation>
            <numerusform>لا أسئلة لإعادة فتحها</numerusform>
            <numerusform>إعادة فتح السؤال</numerusform>
            <numerusform>إعادة فتح السؤالين</numerusform>
            <numerusform>إعادة فتح %n أسئلة</numerusform>
            <numerusform>إعادة فتح %n سؤالًا</numerusform>
            <numerusform>إعادة فتح %n سؤال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Keep this folder. Put the whole folder back from a copy, or make a new vault and restore a backup there.</source>
        <translation>احتفظ بهذا المجلد. أعد المجلد كاملًا من نسخة، أو أنشئ خزنة جديدة واستعد فيها نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Open the vault that it was copied from, lock it, and copy the folder again. Or make a new vault and restore a backup there.</source>
        <translation>افتح الخزنة التي نُسخ منها، وأقفلها، ثم انسخ المجلد من جديد. أو أنشئ خزنة جديدة واستعد فيها نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>A practice vault. Everybody knows its passphrase: {words}</source>
        <translation>خزنة تدريب. الجميع يعرف عبارة مرورها: {words}</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>إنشاء خزنة جديدة</translation>
    </message>
    <message>
        <source>No vault is known here. A vault is a folder that only a passphrase opens. It can lie on this computer or on a USB stick.</source>
        <translation>لا توجد هنا خزنة معروفة. الخزنة مجلد لا تفتحه إلا عبارة مرور. ويمكن أن تكون على هذا الحاسوب أو على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Nothing opened with this passphrase.</source>
        <translation>لم يُفتح شيء بعبارة المرور هذه.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>This folder looks like one that {service} copies elsewhere. Copies stay there, whatever you remove here.</source>
        <translation>يبدو أن {service} تنسخ هذا المجلد إلى مكان آخر. وتبقى النسخ هناك مهما أزلت هنا.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>اكتب عبارة المرور أولًا.</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>استعمال لوحة المفاتيح على الشاشة</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault.</source>
        <translation>عبارة مرورك تفتح الخزنة.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>A drawer for show</source>
        <translation>دُرج للعرض</translation>
    </message>
    <message>
        <source>Add a drawer…</source>
        <translation>إضافة دُرج…</translation>
    </message>
    <message>
        <source>All four drawers grow together. The new size can be seen.</source>
        <translation>تكبر الأدراج الأربعة كلها معًا. ويمكن رؤية الحجم الجديد.</translation>
    </message>
    <message>
        <source>Also from the lock screen, without a passphrase</source>
        <translation>من شاشة القفل أيضًا، بلا عبارة مرور</translation>
    </message>
    <message>
        <source>Another drawer, with a passphrase of its own</source>
        <translation>دُرج آخر بعبارة مرور خاصة به</translation>
    </message>
    <message>
        <source>Change it when somebody may have seen you type it.</source>
        <translation>غيّرها إذا كان أحد ربما رآك تكتبها.</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>تغييرها…</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>فحص الخزنة</translation>
    </message>
    <message>
        <source>Destroy it…</source>
        <translation>إتلافها…</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>إتلاف هذه الخزنة</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>الأدراج</translation>
    </message>
    <message>
        <source>Every vault has four, used or not. You need the passphrases of all that are in use.</source>
        <translation>لكل خزنة أربعة، مستعملة أم لا. تحتاج إلى عبارات مرور كل المستعملة.</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>التخلي عنه…</translation>
    </message>
    <message>
        <source>Give up this drawer</source>
        <translation>التخلي عن هذا الدرج</translation>
    </message>
    <message>
        <source>If it must not be found</source>
        <translation>إذا كان يجب ألا يُعثر عليها</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>هل كل شيء سليم؟</translation>
    </message>
    <message>
        <source>Is there too little room?</source>
        <translation>هل المساحة قليلة؟</translation>
    </message>
    <message>
        <source>It is not on the stick that the program runs from, and nothing is noted on this computer.</source>
        <translation>ليست على ذاكرة USB التي يعمل منها البرنامج، ولا يُدوَّن شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It lies beside the settings, so it is found by itself. Nothing is noted on this computer.</source>
        <translation>هي بجانب الإعدادات، فيُعثر عليها تلقائيًا. ولا يُدوَّن شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Last saved {when}, change {number}.</source>
        <translation>آخر حفظ {when}، التغيير {number}.</translation>
    </message>
    <message>
        <source>Looks at the keys, every page, record and piece of evidence in this drawer.</source>
        <translation>ينظر في المفاتيح وكل صفحة وسجل ودليل في هذا الدرج.</translation>
    </message>
    <message>
        <source>Make it larger…</source>
        <translation>تكبيرها…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Read this first…</source>
        <translation>قراءة هذا أولًا…</translation>
    </message>
    <message>
        <source>Remember in the folder of the program where it is</source>
        <translation>تذكّر مكانها في مجلد البرنامج</translation>
    </message>
    <message>
        <source>Remember on this computer where this vault is</source>
        <translation>تذكّر مكان هذه الخزنة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The note lies on the stick. Nothing is noted on this computer.</source>
        <translation>التدوين على ذاكرة USB. ولا يُدوَّن شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Then the lock screen shows it, and whoever sits in front of it can do it too. Have a backup elsewhere.</source>
        <translation>عندئذ تُظهر شاشة القفل ذلك، ويستطيع من يجلس أمامها فعله أيضًا. احتفظ بنسخة احتياطية في مكان آخر.</translation>
    </message>
    <message>
        <source>Then the unlock screen finds it by itself. The note lies outside the vault, and whoever examines this computer can read it.</source>
        <translation>عندئذ تعثر عليها شاشة الفتح تلقائيًا. يكون التدوين خارج الخزنة، ويستطيع من يفحص هذا الحاسوب قراءته.</translation>
    </message>
    <message>
        <source>There is room for {size} more in this drawer.</source>
        <translation>توجد مساحة لـ {size} إضافية في هذا الدرج.</translation>
    </message>
    <message>
        <source>This drawer</source>
        <translation>هذا الدرج</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>هذه الخزنة</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>What is in it can never be opened again. Other drawers stay.</source>
        <translation>لن يمكن فتح ما فيه أبدًا. وتبقى الأدراج الأخرى.</translation>
    </message>
    <message>
        <source>What to put into a drawer that others may see, what never, and what it cannot do.</source>
        <translation>ما تضعه في درج قد يراه آخرون، وما لا تضعه أبدًا، وما لا يستطيعه.</translation>
    </message>
    <message>
        <source>With every drawer in it, in less than a second. Copies elsewhere are not reached.</source>
        <translation>بكل درج فيها، في أقل من ثانية. ولا يشمل ذلك النسخ في أماكن أخرى.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>In that report: {people}</source>
        <translation>في ذلك التقرير: {people}</translation>
    </message>
    <message>
        <source>In the report for {name}: {people}</source>
        <translation>في التقرير إلى {name}: {people}</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>أُرسل في {day}</translation>
    </message>
    <message>
        <source>Sent {day} to {names}</source>
        <translation>أُرسل في {day} إلى {names}</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>عنوان قصير</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>The same entries, in another order</source>
        <translation>البنود نفسها بترتيب آخر</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>البند كله</translation>
    </message>
    <message>
        <source>This is the text of your own vault. What left was the report: in it, people had other words, and names and passages were masked as you decided.</source>
        <translation>هذا نص خزنتك. أما ما خرج فهو التقرير: فيه كانت للأشخاص كلمات أخرى، وحُجبت أسماء ومقاطع كما قررت.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>Version {number}, sent {day}</source>
        <translation>الإصدار {number}، أُرسل في {day}</translation>
    </message>
    <message>
        <source>Working version, not sent yet</source>
        <translation>إصدار العمل، لم يُرسل بعد</translation>
    </message>
    <message>
        <source>working version {number}</source>
        <translation>إصدار العمل {number}</translation>
    </message>
    <message>
        <source>{here} was called {there}</source>
        <translation>سُمّي {here} هناك {there}</translation>
    </message>
    <message>
        <source>{here} was left out</source>
        <translation>استُبعد {here}</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message numerus="yes">
        <source>%n character(s) that nobody sees are shown as marks.</source>
        <translation>
            <numerusform>لا حروف غير مرئية.</numerusform>
            <numerusform>حرف واحد لا يراه أحد يظهر علامة.</numerusform>
            <numerusform>حرفان لا يراهما أحد يظهران علامتين.</numerusform>
            <numerusform>%n حروف لا يراها أحد تظهر علامات.</numerusform>
            <numerusform>%n حرفًا لا يراها أحد تظهر علامات.</numerusform>
            <numerusform>%n حرف لا يراها أحد تظهر علامات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be read that way.</source>
        <translation>
            <numerusform>كل المواضع يمكن قراءتها هكذا.</numerusform>
            <numerusform>موضع واحد لا يمكن قراءته هكذا.</numerusform>
            <numerusform>موضعان لا يمكن قراءتهما هكذا.</numerusform>
            <numerusform>%n مواضع لا يمكن قراءتها هكذا.</numerusform>
            <numerusform>%n موضعًا لا يمكن قراءتها هكذا.</numerusform>
            <numerusform>%n موضع لا يمكن قراءتها هكذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>How the text is written was guessed. If it looks wrong, choose another.</source>
        <translation>خُمّن كيف كُتب النص. إذا بدا خاطئًا، فاختر غيره.</translation>
    </message>
    <message>
        <source>Nothing of the file was kept anywhere.</source>
        <translation>لم يُحفظ شيء من الملف في أي مكان.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>يُفتح الملف</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>يُفتح الملف…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation>حفظ نسخة في الخارج…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف.</translation>
    </message>
    <message>
        <source>The file is damaged: only a part of the picture is here.</source>
        <translation>الملف تالف: جزء فقط من الصورة هنا.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>The picture moves. Only its beginning is shown.</source>
        <translation>الصورة متحركة. تُعرض بدايتها فقط.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>ViewingWords</name>
    <message>
        <source>All scripts (UTF-16)</source>
        <translation>كل الكتابات (UTF-16)</translation>
    </message>
    <message>
        <source>All scripts (UTF-16, turned)</source>
        <translation>كل الكتابات (UTF-16، معكوس)</translation>
    </message>
    <message>
        <source>All scripts (UTF-32)</source>
        <translation>كل الكتابات (UTF-32)</translation>
    </message>
    <message>
        <source>All scripts (UTF-32, turned)</source>
        <translation>كل الكتابات (UTF-32، معكوس)</translation>
    </message>
    <message>
        <source>All scripts (UTF-8)</source>
        <translation>كل الكتابات (UTF-8)</translation>
    </message>
    <message>
        <source>Arabic (Windows 1256)</source>
        <translation>العربية (Windows 1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows 1257)</source>
        <translation>البلطيقية (Windows 1257)</translation>
    </message>
    <message>
        <source>Central European (Windows 1250)</source>
        <translation>أوروبا الوسطى (Windows 1250)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB18030)</source>
        <translation>الصينية المبسطة (GB18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>الصينية التقليدية (Big5)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows 1251)</source>
        <translation>السيريلية (Windows 1251)</translation>
    </message>
    <message>
        <source>Greek (Windows 1253)</source>
        <translation>اليونانية (Windows 1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows 1255)</source>
        <translation>العبرية (Windows 1255)</translation>
    </message>
    <message>
        <source>It has no bytes at all.</source>
        <translation>ليس فيه أي بايت.</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>اليابانية (EUC)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>اليابانية (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC)</source>
        <translation>الكورية (EUC)</translation>
    </message>
    <message>
        <source>Nothing was opened. Another program would have to: it may remember the file, make small pictures of it, or reach the network. If you must, save a copy, and open it on a device that holds nothing else.</source>
        <translation>لم يُفتح شيء. كان سيلزم برنامج آخر: قد يتذكر الملف، أو يصنع صورًا صغيرة منه، أو يصل إلى الشبكة. إذا كان لا بد، فاحفظ نسخة، وافتحها على جهاز ليس فيه شيء آخر.</translation>
    </message>
    <message>
        <source>Russian (DOS)</source>
        <translation>الروسية (DOS)</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>الروسية (KOI8-R)</translation>
    </message>
    <message>
        <source>Sound is not played here.</source>
        <translation>لا يُشغَّل الصوت هنا.</translation>
    </message>
    <message>
        <source>Thai (Windows 874)</source>
        <translation>التايلندية (Windows 874)</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here.</source>
        <translation>لا يُعرض هذا النوع من الملفات هنا.</translation>
    </message>
    <message>
        <source>Turkish (Windows 1254)</source>
        <translation>التركية (Windows 1254)</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>الأوكرانية (KOI8-U)</translation>
    </message>
    <message>
        <source>Video is not played here.</source>
        <translation>لا يُشغَّل الفيديو هنا.</translation>
    </message>
    <message>
        <source>Vietnamese (Windows 1258)</source>
        <translation>الفييتنامية (Windows 1258)</translation>
    </message>
    <message>
        <source>Western European (Windows 1252)</source>
        <translation>أوروبا الغربية (Windows 1252)</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>More than {count} files are in the folder “{name}”. The others are not taken in. Move those that were to another folder.</source>
        <translation>في المجلد «{name}» أكثر من {count} ملف. لا تُدخل البقية. انقل ما أُدخل إلى مجلد آخر.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>إيقاف المراقبة</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there now. It is looked for again.</source>
        <translation>المجلد «{name}» ليس هناك الآن. ويُبحث عنه من جديد.</translation>
    </message>
    <message>
        <source>Watching the folder “{name}”: what is put there is taken in by itself.</source>
        <translation>مراقبة المجلد «{name}»: ما يوضع فيه يُدخل تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A folder here or on a USB stick</source>
        <translation>مجلد هنا أو على ذاكرة USB</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>خزنة أخرى</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>اختيار مجلدها</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>إتلاف هذه الخزنة</translation>
    </message>
    <message>
        <source>Fiction only, to try out</source>
        <translation>قصص خيالية فقط، للتجربة</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>هل نسيت عبارة المرور؟</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>خزنة جديدة</translation>
    </message>
    <message>
        <source>Nobody can bring it back</source>
        <translation>لا يمكن لأحد استعادتها</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>Practice vault</source>
        <translation>خزنة تدريب</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>ملاحظة سريعة</translation>
    </message>
    <message>
        <source>What can be done, and what not</source>
        <translation>ما يمكن فعله وما لا يمكن</translation>
    </message>
    <message>
        <source>Without opening</source>
        <translation>من دون فتح</translation>
    </message>
    <message>
        <source>Write something down; nothing is opened</source>
        <translation>تدوين شيء من دون فتح أي شيء</translation>
    </message>
</context>
<context>
    <name>WhatWasExposed</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا أجوبة</numerusform>
            <numerusform>جواب واحد</numerusform>
            <numerusform>جوابان</numerusform>
            <numerusform>%n أجوبة</numerusform>
            <numerusform>%n جوابًا</numerusform>
            <numerusform>%n جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>لا نسخ احتياطية</numerusform>
            <numerusform>نسخة احتياطية واحدة</numerusform>
            <numerusform>نسختان احتياطيتان</numerusform>
            <numerusform>%n نسخ احتياطية</numerusform>
            <numerusform>%n نسخة احتياطية</numerusform>
            <numerusform>%n نسخة احتياطية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of your own, with their keys</source>
        <translation>
            <numerusform>لا بطاقات لك</numerusform>
            <numerusform>بطاقة واحدة لك، بمفاتيحها</numerusform>
            <numerusform>بطاقتان لك، بمفاتيحهما</numerusform>
            <numerusform>%n بطاقات لك، بمفاتيحها</numerusform>
            <numerusform>%n بطاقة لك، بمفاتيحها</numerusform>
            <numerusform>%n بطاقة لك، بمفاتيحها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of others</source>
        <translation>
            <numerusform>لا حالات لآخرين</numerusform>
            <numerusform>حالة واحدة لآخرين</numerusform>
            <numerusform>حالتان لآخرين</numerusform>
            <numerusform>%n حالات لآخرين</numerusform>
            <numerusform>%n حالة لآخرين</numerusform>
            <numerusform>%n حالة لآخرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or organisation(s)</source>
        <translation>
            <numerusform>لا أشخاص ولا منظمات</numerusform>
            <numerusform>شخص واحد أو منظمة واحدة</numerusform>
            <numerusform>شخصان أو منظمتان</numerusform>
            <numerusform>%n أشخاص أو منظمات</numerusform>
            <numerusform>%n شخصًا أو منظمة</numerusform>
            <numerusform>%n شخص أو منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>%n أدلة</numerusform>
            <numerusform>%n دليلًا</numerusform>
            <numerusform>%n دليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>لا تقارير</numerusform>
            <numerusform>تقرير واحد</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%n تقارير</numerusform>
            <numerusform>%n تقريرًا</numerusform>
            <numerusform>%n تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a pseudonym and without a name</source>
        <translation>
            <numerusform>لا أحد بلا اسم مستعار وبلا اسم</numerusform>
            <numerusform>واحد بلا اسم مستعار وبلا اسم</numerusform>
            <numerusform>اثنان بلا اسم مستعار وبلا اسم</numerusform>
            <numerusform>%n بلا اسم مستعار وبلا اسم</numerusform>
            <numerusform>%n بلا اسم مستعار وبلا اسم</numerusform>
            <numerusform>%n بلا اسم مستعار وبلا اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>At your desk</source>
        <translation>على مكتبك</translation>
    </message>
    <message>
        <source>Destroy this paper when everybody was told.</source>
        <translation>أتلف هذه الورقة بعد إخبار الجميع.</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>نظرت في ذلك</translation>
    </message>
    <message>
        <source>Make a PDF of this list?</source>
        <translation>هل تريد إعداد PDF لهذه القائمة؟</translation>
    </message>
    <message>
        <source>Nothing in this drawer tells of anybody.</source>
        <translation>لا شيء في هذا الدرج يدل على أحد.</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>طباعة القائمة…</translation>
    </message>
    <message>
        <source>What was exposed</source>
        <translation>ما الذي انكشف</translation>
    </message>
    <message>
        <source>Who got something</source>
        <translation>من حصل على شيء</translation>
    </message>
    <message>
        <source>a way to reach them was here</source>
        <translation>كانت هنا طريقة للوصول إليهم</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>ليس في أي سجل</numerusform>
            <numerusform>في سجل واحد</numerusform>
            <numerusform>في سجلين</numerusform>
            <numerusform>في %n سجلات</numerusform>
            <numerusform>في %n سجلًا</numerusform>
            <numerusform>في %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>knows of {people}</source>
        <translation>يعرف عن {people}</translation>
    </message>
    <message>
        <source>no pseudonym</source>
        <translation>بلا اسم مستعار</translation>
    </message>
    <message>
        <source>the name was here</source>
        <translation>كان الاسم هنا</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Best on a new stick or another medium: the old one may keep what was on it. A folder “{name}” is made there.</source>
        <translation>الأفضل على ذاكرة USB جديدة أو وسيط آخر: فقد يحتفظ القديم بما كان عليه. يُنشأ هناك مجلد «{name}».</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation>أين تريد وضع الخزنة الجديدة؟</translation>
    </message>
</context>
<context>
    <name>Which</name>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>It is opened and read to its end first. You see what is in it and what is new here; nothing comes before you say so.</source>
        <translation>تُفتح وتُقرأ إلى نهايتها أولًا. ترى ما فيها وما هو جديد هنا؛ ولا يدخل شيء قبل أن تقول ذلك.</translation>
    </message>
    <message>
        <source>The file that you made before you left. If a person carried it: the file that they made for you. It is opened and read to its end first; nothing comes before you say so.</source>
        <translation>الملف الذي صنعته قبل أن تغادر. وإذا حمله شخص: الملف الذي صنعه لك. يُفتح ويُقرأ إلى نهايته أولًا؛ ولا يدخل شيء قبل أن تقول ذلك.</translation>
    </message>
    <message>
        <source>Which backup shall come back?</source>
        <translation>أي نسخة احتياطية ستُستعاد؟</translation>
    </message>
    <message>
        <source>Which file did the records leave in?</source>
        <translation>في أي ملف خرجت السجلات؟</translation>
    </message>
</context>
<context>
    <name>WhichView</name>
    <message>
        <source>Choose the one you want to add. Its digits are compared as always.</source>
        <translation>اختر البطاقة التي تريد إضافتها. تُقارن أرقامها كالعادة.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>There are several cards in this picture</source>
        <translation>توجد عدة بطاقات في هذه الصورة</translation>
    </message>
    <message>
        <source>{name}, {organisation}, made {day}</source>
        <translation>{name}، {organisation}، صُنعت {day}</translation>
    </message>
</context>
<context>
    <name>WhoElse</name>
    <message>
        <source>Family, and people you live with</source>
        <translation>العائلة ومن تسكن معهم</translation>
    </message>
    <message>
        <source>No names here: think of them, and tell them.</source>
        <translation>لا أسماء هنا: فكّر فيهم وأخبرهم.</translation>
    </message>
    <message>
        <source>Passwords changed from a device nobody touched</source>
        <translation>تغيير كلمات السر من جهاز لم يمسّه أحد</translation>
    </message>
    <message>
        <source>People who were asked about</source>
        <translation>الأشخاص الذين سُئل عنهم</translation>
    </message>
    <message>
        <source>People whose messages or numbers could be seen</source>
        <translation>الأشخاص الذين أمكن رؤية رسائلهم أو أرقامهم</translation>
    </message>
    <message>
        <source>Told on another device, or face to face</source>
        <translation>إخبارهم على جهاز آخر أو وجهًا لوجه</translation>
    </message>
    <message>
        <source>Who else may be exposed? Tell them safely</source>
        <translation>من قد يكون معرّضًا أيضًا؟ أخبرهم بطريقة آمنة</translation>
    </message>
</context>
<context>
    <name>Whole</name>
    <message>
        <source>Nothing was written in it.</source>
        <translation>لم يُكتب فيه شيء.</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>Who shall carry it, and which records?</source>
        <translation>من سيحملها، وأي سجلات؟</translation>
    </message>
</context>
<context>
    <name>WhyQuestion</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>kept in the history of the case</source>
        <translation>يُحفظ في سجل تغييرات الحالة</translation>
    </message>
</context>
<context>
    <name>WithdrawQuestion</name>
    <message>
        <source>A focal point may have passed it on; ask them to tell.</source>
        <translation>ربما مرّرته إحدى جهات الاتصال إلى غيرها؛ اطلب منها إخبارهم.</translation>
    </message>
    <message>
        <source>From now on nothing about {who} leaves this vault.</source>
        <translation>من الآن فصاعدًا لا يخرج من هذه الخزنة أي شيء عن {who}.</translation>
    </message>
    <message>
        <source>How did they say it?</source>
        <translation>كيف قالوا ذلك؟</translation>
    </message>
    <message numerus="yes">
        <source>In all %n record(s)</source>
        <translation>
            <numerusform>ليس في أي سجل</numerusform>
            <numerusform>في السجل الوحيد</numerusform>
            <numerusform>في السجلين</numerusform>
            <numerusform>في السجلات الـ%n كلها</numerusform>
            <numerusform>في السجلات الـ%n كلها</numerusform>
            <numerusform>في السجلات الـ%n كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>In this one</source>
        <translation>في هذا السجل</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>لم يُدوَّن بعد</translation>
    </message>
    <message>
        <source>Nothing about them was sent from here. What was said or shown elsewhere cannot be called back.</source>
        <translation>لم يُرسل من هنا أي شيء عنهم. وما قيل أو عُرض في مكان آخر لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>What left already cannot be called back. These have it, and must be told:</source>
        <translation>ما خرج لا يمكن استرجاعه. هؤلاء لديهم نسخة، ويجب إخبارهم:</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>من لديه نسخة</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>سحب كل شيء</translation>
    </message>
    <message>
        <source>Withdraw everything {who} agreed to?</source>
        <translation>هل تريد سحب كل ما وافق عليه {who}؟</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>Who has it</source>
        <translation>من لديه نسخة</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A new passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Make it and move everything</source>
        <translation>إنشاؤها ونقل كل شيء</translation>
    </message>
    <message>
        <source>Not the old one, and not close to it. Do not type it on the device that was gone, if there is another.</source>
        <translation>ليست القديمة، ولا قريبة منها. لا تكتبها على الجهاز الذي غاب، إن كان هناك غيره.</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
</context>
<context>
    <name>WorkTab</name>
    <message>
        <source>#EndReprisals, types of reprisals</source>
        <translation>#EndReprisals، أنواع الأعمال الانتقامية</translation>
    </message>
    <message>
        <source>As sent: {urgency}</source>
        <translation>كما أُرسل: {urgency}</translation>
    </message>
    <message>
        <source>Confirm or change…</source>
        <translation>تأكيد أو تغيير…</translation>
    </message>
    <message>
        <source>Did it happen</source>
        <translation>هل حدث</translation>
    </message>
    <message>
        <source>Find a mechanism</source>
        <translation>البحث عن آلية</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>البحث عن قيمة</translation>
    </message>
    <message>
        <source>From the acts, without being written here: {codes}</source>
        <translation>من الأفعال، من دون أن تُكتب هنا: {codes}</translation>
    </message>
    <message>
        <source>HURIDOCS codes (MT4)</source>
        <translation>رموز HURIDOCS (MT4)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>How the sender may be reached safely</source>
        <translation>كيف يمكن الوصول إلى المرسل بأمان</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>مدى الاستعجال</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>تقدير…</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>النظر فيها من جديد في</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>لم تُقدَّر بعد</translation>
    </message>
    <message>
        <source>Our tags</source>
        <translation>وسومنا</translation>
    </message>
    <message>
        <source>UN mechanisms to go to</source>
        <translation>آليات الأمم المتحدة التي يمكن التوجه إليها</translation>
    </message>
    <message>
        <source>What stands here is ours: it changes nothing of what was sent, and is never sent by itself.</source>
        <translation>ما هو هنا يخصنا: لا يغيّر شيئًا مما أُرسل، ولا يُرسل تلقائيًا أبدًا.</translation>
    </message>
    <message>
        <source>Which part of resolution 12/2</source>
        <translation>أي جزء من القرار 12/2</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2027.</source>
        <translation>اكتب يومًا واحدًا، مثل 12 نيسان/أبريل 2027.</translation>
    </message>
    <message>
        <source>a day, or nothing</source>
        <translation>يوم، أو لا شيء</translation>
    </message>
    <message>
        <source>instead of what follows from the acts</source>
        <translation>بدلًا مما ينتج عن الأفعال</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>stays here and is never exported</source>
        <translation>تبقى هنا ولا تُصدَّر أبدًا</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>بينها فواصل</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>المدرّب</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة العمل</translation>
    </message>
</context>
<context>
    <name>WorkshopStart</name>
    <message>
        <source>A practice world: made-up cases of Westeria, a practice defender and a practice focal point with a vault each, an inbox, files to use, and exercises. Nothing of it can reach a real focal point.</source>
        <translation>عالم تدريب: حالات مختلقة من ويستيريا، ومدافع تدريبي وجهة اتصال تدريبية لكل منهما خزنة، ووارد، وملفات للاستعمال، وتمارين. لا شيء منه يمكن أن يصل إلى جهة اتصال حقيقية.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Inside this folder</source>
        <translation>داخل هذا المجلد</translation>
    </message>
    <message>
        <source>It is in {folder}. The file START-HERE.txt in it says what lies where.</source>
        <translation>هي في {folder}. والملف START-HERE.txt فيه يقول ما هو وأين.</translation>
    </message>
    <message>
        <source>Make the workshop</source>
        <translation>إنشاء ورشة العمل</translation>
    </message>
    <message>
        <source>Making the workshop</source>
        <translation>تُنشأ ورشة العمل</translation>
    </message>
    <message>
        <source>Making the workshop…</source>
        <translation>يجري إنشاء ورشة العمل…</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>اسم المجلد</translation>
    </message>
    <message>
        <source>On one laptop: both, side by side. On two: copy the folder to the other one, and open one seat on each; sealed files go from one to the other on a stick.</source>
        <translation>على حاسوب واحد: الاثنان جنبًا إلى جنب. وعلى حاسوبين: انسخ المجلد إلى الآخر، وافتح مقعدًا على كل منهما؛ وتنتقل الملفات المختومة من أحدهما إلى الآخر على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Only the defender</source>
        <translation>المدافع فقط</translation>
    </message>
    <message>
        <source>Only the focal point</source>
        <translation>جهة الاتصال فقط</translation>
    </message>
    <message>
        <source>Open a workshop that is there already…</source>
        <translation>فتح ورشة عمل موجودة…</translation>
    </message>
    <message>
        <source>Open both, side by side</source>
        <translation>فتح الاثنين جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Passphrase, known to everybody: {words}</source>
        <translation>عبارة مرور يعرفها الجميع: {words}</translation>
    </message>
    <message>
        <source>Start a workshop</source>
        <translation>بدء ورشة عمل</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>توقّف العمل. لم يُترك أي أثر.</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>يحتاج المجلد إلى اسم.</translation>
    </message>
    <message>
        <source>The folder of the workshop</source>
        <translation>مجلد ورشة العمل</translation>
    </message>
    <message>
        <source>The practice defender</source>
        <translation>المدافع التدريبي</translation>
    </message>
    <message>
        <source>The practice focal point</source>
        <translation>جهة الاتصال التدريبية</translation>
    </message>
    <message>
        <source>Where shall the workshop be?</source>
        <translation>أين تريد وضع ورشة العمل؟</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>من يجلس هنا؟</translation>
    </message>
    <message>
        <source>With the cases of Westeria.</source>
        <translation>بحالات ويستيريا.</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>Map of the world. Marked: {places}</source>
        <translation>خريطة العالم. المعلَّم: {places}</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° شرقًا</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° شمالًا</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° جنوبًا</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° غربًا</translation>
    </message>
    <message>
        <source>{latitude}, {longitude}</source>
        <translation>{latitude}، {longitude}</translation>
    </message>
</context>
<context>
    <name>WrongCells</name>
    <message>
        <source>Row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>العمود {number}</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>For this place:</source>
        <translation>لهذا المكان:</translation>
    </message>
    <message>
        <source>In {city}, clocks were put back on {day}: {time} came twice. Which one was it?</source>
        <translation>في {city}، أُخّرت الساعات في {day}: جاءت {time} مرتين. أيهما كانت؟</translation>
    </message>
    <message>
        <source>In {city}, clocks were put forward over {time} on {day}: no clock showed it. Look at the time or the zone again.</source>
        <translation>في {city}، قُدّمت الساعات متجاوزة {time} في {day}: لم تُظهر أي ساعة هذا الوقت. راجع الوقت أو المنطقة.</translation>
    </message>
    <message>
        <source>The first, {offset}</source>
        <translation>الأولى، {offset}</translation>
    </message>
    <message>
        <source>The second, {offset}</source>
        <translation>الثانية، {offset}</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Addis Ababa</source>
        <translation>أديس أبابا</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>بانكوك</translation>
    </message>
    <message>
        <source>Beirut</source>
        <translation>بيروت</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>بحسب المدينة</translation>
    </message>
    <message>
        <source>By the difference from UTC</source>
        <translation>بحسب الفرق عن UTC</translation>
    </message>
    <message>
        <source>For this place</source>
        <translation>لهذا المكان</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>جنيف</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>نيروبي</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>نيويورك</translation>
    </message>
    <message>
        <source>Santiago</source>
        <translation>سانتياغو</translation>
    </message>
    <message>
        <source>The Hague</source>
        <translation>لاهاي</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>فيينا</translation>
    </message>
    <message>
        <source>{city}, {offset} on that day</source>
        <translation>{city}، {offset} في ذلك اليوم</translation>
    </message>
    <message>
        <source>{city}, {offset} or {other}</source>
        <translation>{city}، {offset} أو {other}</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>عبارة مرور هذا الدرج</translation>
    </message>
</context>
<context>
    <name>_Choosing</name>
    <message>
        <source>Add from the list</source>
        <translation>إضافة من القائمة</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>اختيار من القائمة</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>لم تبقَ ساعات</numerusform>
            <numerusform>بقيت ساعة واحدة</numerusform>
            <numerusform>بقيت ساعتان</numerusform>
            <numerusform>بقيت %n ساعات</numerusform>
            <numerusform>بقيت %n ساعة</numerusform>
            <numerusform>بقيت %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing before you can send</source>
        <translation>
            <numerusform>لا ينقص شيء قبل أن تستطيع الإرسال</numerusform>
            <numerusform>ينقص أمر واحد قبل أن تستطيع الإرسال</numerusform>
            <numerusform>ينقص أمران قبل أن تستطيع الإرسال</numerusform>
            <numerusform>تنقص %n أمور قبل أن تستطيع الإرسال</numerusform>
            <numerusform>ينقص %n أمرًا قبل أن تستطيع الإرسال</numerusform>
            <numerusform>ينقص %n أمر قبل أن تستطيع الإرسال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FileRow</name>
    <message>
        <source>Take it out</source>
        <translation>إخراجه</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>إخراج {name}</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Choose a place…</source>
        <translation>اختيار مكان…</translation>
    </message>
    <message>
        <source>Every page says TRAINING.</source>
        <translation>كل صفحة مكتوب عليها «تدريب».</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message numerus="yes">
        <source>It is about %n case(s). It leaves the vault in the clear, open to whoever finds the file, and this is noted in the custody.</source>
        <translation>
            <numerusform>لا يتعلق بأي حالة. يخرج من الخزنة مكشوفًا، مفتوحًا لكل من يعثر على الملف، ويُدوَّن ذلك في سلسلة الحيازة.</numerusform>
            <numerusform>يتعلق بحالة واحدة. يخرج من الخزنة مكشوفًا، مفتوحًا لكل من يعثر على الملف، ويُدوَّن ذلك في سلسلة الحيازة.</numerusform>
            <numerusform>يتعلق بحالتين. يخرج من الخزنة مكشوفًا، مفتوحًا لكل من يعثر على الملف، ويُدوَّن ذلك في سلسلة الحيازة.</numerusform>
            <numerusform>يتعلق بـ%n حالات. يخرج من الخزنة مكشوفًا، مفتوحًا لكل من يعثر على الملف، ويُدوَّن ذلك في سلسلة الحيازة.</numerusform>
            <numerusform>يتعلق بـ%n حالة. يخرج من الخزنة مكشوفًا، مفتوحًا لكل من يعثر على الملف، ويُدوَّن ذلك في سلسلة الحيازة.</numerusform>
            <numerusform>يتعلق بـ%n حالة. يخرج من الخزنة مكشوفًا، مفتوحًا لكل من يعثر على الملف، ويُدوَّن ذلك في سلسلة الحيازة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>تركه هنا</translation>
    </message>
    <message>
        <source>Save this text as a file?</source>
        <translation>هل تريد حفظ هذا النص كملف؟</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>TRAINING</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>look below</source>
        <translation>انظر أدناه</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>سليم</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Compare now</source>
        <translation>المقارنة الآن</translation>
    </message>
    <message>
        <source>Protect anybody physically, promise a result, or call back what was sent once it is with others.</source>
        <translation>أن تحمي أحدًا جسديًا، أو تعد بنتيجة، أو تسترجع ما أُرسل بعد أن يصير لدى آخرين.</translation>
    </message>
    <message>
        <source>Read the report, ask questions, answer you, and use it with the UN only as each person agreed.</source>
        <translation>أن تقرأ التقرير، وتطرح أسئلة، وتجيبك، وتستعمله لدى الأمم المتحدة بقدر ما وافق كل شخص فقط.</translation>
    </message>
    <message>
        <source>What a focal point can do</source>
        <translation>ما تستطيعه جهة الاتصال</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>ما لا يستطيعه</translation>
    </message>
    <message>
        <source>Why you go on without comparing</source>
        <translation>لماذا تتابع من دون مقارنة</translation>
    </message>
    <message>
        <source>kept with the report</source>
        <translation>يُحفظ مع التقرير</translation>
    </message>
</context>
<context>
    <name>_Plural</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>غير متأخر</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يومًا</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Popup</name>
    <message>
        <source>Type to find</source>
        <translation>اكتب للعثور</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>نسيان {name}</translation>
    </message>
    <message>
        <source>Not there now: is the stick plugged in?</source>
        <translation>ليست هناك الآن: هل ذاكرة USB موصولة؟</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message numerus="yes">
        <source>%n more answer(s) go as they are</source>
        <translation>
            <numerusform>لا أجوبة أخرى</numerusform>
            <numerusform>جواب واحد آخر يذهب كما هو</numerusform>
            <numerusform>جوابان آخران يذهبان كما هما</numerusform>
            <numerusform>%n أجوبة أخرى تذهب كما هي</numerusform>
            <numerusform>%n جوابًا آخر تذهب كما هي</numerusform>
            <numerusform>%n جواب آخر تذهب كما هي</numerusform>
        </translation>
    </message>
    <message>
        <source>Report from {who}</source>
        <translation>تقرير من {who}</translation>
    </message>
</context>
<context>
    <name>_WhoHasIt</name>
    <message numerus="yes">
        <source>%n sent file(s) could not be read here</source>
        <translation>
            <numerusform>لا ملفات مرسلة تعذرت قراءتها هنا</numerusform>
            <numerusform>ملف مرسل واحد تعذرت قراءته هنا</numerusform>
            <numerusform>ملفان مرسلان تعذرت قراءتهما هنا</numerusform>
            <numerusform>%n ملفات مرسلة تعذرت قراءتها هنا</numerusform>
            <numerusform>%n ملفًا مرسلًا تعذرت قراءتها هنا</numerusform>
            <numerusform>%n ملف مرسل تعذرت قراءتها هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that shows them was saved outside</source>
        <translation>حُفظ خارج الخزنة ملف يُظهرهم</translation>
    </message>
    <message>
        <source>In a backup that they carry</source>
        <translation>في نسخة احتياطية يحملونها</translation>
    </message>
    <message>
        <source>In a sealed file</source>
        <translation>في ملف مختوم</translation>
    </message>
    <message>
        <source>Nobody can tell from here who has it</source>
        <translation>لا يمكن من هنا معرفة من لديه نسخة</translation>
    </message>
    <message>
        <source>Perhaps: a record that was removed here was in it</source>
        <translation>ربما: كان فيه سجل أُزيل من هنا</translation>
    </message>
    <message>
        <source>Whoever has that file now</source>
        <translation>كل من لديه ذلك الملف الآن</translation>
    </message>
    <message>
        <source>You noted that it may be shared with them</source>
        <translation>دوّنت أنه يجوز إطلاعهم عليه</translation>
    </message>
    <message>
        <source>as {word}</source>
        <translation>باسم {word}</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n case(s) were left out.</source>
        <translation>
            <numerusform>لم تُستبعد أي حالة.</numerusform>
            <numerusform>استُبعدت حالة واحدة.</numerusform>
            <numerusform>استُبعدت حالتان.</numerusform>
            <numerusform>استُبعدت %n حالات.</numerusform>
            <numerusform>استُبعدت %n حالة.</numerusform>
            <numerusform>استُبعدت %n حالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>لا شيء منها متأخر</numerusform>
            <numerusform>واحد منها متأخر</numerusform>
            <numerusform>اثنان منها متأخران</numerusform>
            <numerusform>%n منها متأخرة</numerusform>
            <numerusform>%n منها متأخرة</numerusform>
            <numerusform>%n منها متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) without a receipt</source>
        <translation>
            <numerusform>لا تقارير بلا إشعار استلام</numerusform>
            <numerusform>تقرير واحد بلا إشعار استلام</numerusform>
            <numerusform>تقريران بلا إشعار استلام</numerusform>
            <numerusform>%n تقارير بلا إشعار استلام</numerusform>
            <numerusform>%n تقريرًا بلا إشعار استلام</numerusform>
            <numerusform>%n تقرير بلا إشعار استلام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are %n cases information about one event?</source>
        <translation>
            <numerusform>لا حالات للضم.</numerusform>
            <numerusform>هل هذه الحالة معلومات عن حدث واحد؟</numerusform>
            <numerusform>هل الحالتان معلومات عن حدث واحد؟</numerusform>
            <numerusform>هل %n حالات معلومات عن حدث واحد؟</numerusform>
            <numerusform>هل %n حالة معلومات عن حدث واحد؟</numerusform>
            <numerusform>هل %n حالة معلومات عن حدث واحد؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n case(s)?</source>
        <translation>
            <numerusform>لا حالات لتغيير حالتها الراهنة.</numerusform>
            <numerusform>هل تريد تغيير الحالة الراهنة لحالة واحدة؟</numerusform>
            <numerusform>هل تريد تغيير الحالة الراهنة لحالتين؟</numerusform>
            <numerusform>هل تريد تغيير الحالة الراهنة لـ%n حالات؟</numerusform>
            <numerusform>هل تريد تغيير الحالة الراهنة لـ%n حالة؟</numerusform>
            <numerusform>هل تريد تغيير الحالة الراهنة لـ%n حالة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done with %n case(s)</source>
        <translation>
            <numerusform>لم تتم أي حالة</numerusform>
            <numerusform>تم ذلك لحالة واحدة</numerusform>
            <numerusform>تم ذلك لحالتين</numerusform>
            <numerusform>تم ذلك لـ%n حالات</numerusform>
            <numerusform>تم ذلك لـ%n حالة</numerusform>
            <numerusform>تم ذلك لـ%n حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n case(s) again on one day?</source>
        <translation>
            <numerusform>لا حالات للنظر فيها.</numerusform>
            <numerusform>هل تريد النظر في حالة واحدة من جديد في يوم واحد؟</numerusform>
            <numerusform>هل تريد النظر في حالتين من جديد في يوم واحد؟</numerusform>
            <numerusform>هل تريد النظر في %n حالات من جديد في يوم واحد؟</numerusform>
            <numerusform>هل تريد النظر في %n حالة من جديد في يوم واحد؟</numerusform>
            <numerusform>هل تريد النظر في %n حالة من جديد في يوم واحد؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد شهر واحد</numerusform>
            <numerusform>بعد شهرين</numerusform>
            <numerusform>بعد %n أشهر</numerusform>
            <numerusform>بعد %n شهرًا</numerusform>
            <numerusform>بعد %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>خلال أقل من ساعة</numerusform>
            <numerusform>خلال ساعة واحدة</numerusform>
            <numerusform>خلال ساعتين</numerusform>
            <numerusform>خلال %n ساعات</numerusform>
            <numerusform>خلال %n ساعة</numerusform>
            <numerusform>خلال %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>خلال أقل من دقيقة</numerusform>
            <numerusform>خلال دقيقة واحدة</numerusform>
            <numerusform>خلال دقيقتين</numerusform>
            <numerusform>خلال %n دقائق</numerusform>
            <numerusform>خلال %n دقيقة</numerusform>
            <numerusform>خلال %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
</context>
</TS>
