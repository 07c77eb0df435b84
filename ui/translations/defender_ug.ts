<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ug" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A newer version</source>
        <translation>يېڭىراق نەشرى</translation>
    </message>
    <message>
        <source>Check a newer version before you run it</source>
        <translation>يېڭىراق نەشرىنى ئىجرا قىلىشتىن بۇرۇن تەكشۈرۈش</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>ھۆججەت تاللاش…</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Nobody independent has reviewed it.</source>
        <translation>GNU ئومۇمىي ئاممىۋى ئىجازەتنامىسى 3-نەشرى ياكى ئۇنىڭدىن كېيىنكىسى بويىچە ئەركىن يۇمشاق دېتال. ھېچقانداق كاپالەت بېرىلمەيدۇ. ھېچقانداق مۇستەقىل كىشى تەكشۈرۈپ باقمىغان.</translation>
    </message>
    <message>
        <source>From a stick, without a network. Two small files lie beside it: release.json and release.json.minisig. Nothing is run or changed here.</source>
        <translation>USB دىسكىدىن، تورسىز. ئۇنىڭ يېنىدا ئىككى كىچىك ھۆججەت بار: release.json ۋە release.json.minisig. بۇ يەردە ھېچنېمە ئىجرا قىلىنمايدۇ ۋە ئۆزگەرتىلمەيدۇ.</translation>
    </message>
    <message>
        <source>It is newer than the one you have.</source>
        <translation>ئۇ سىزدىكىسىدىن يېڭىراق.</translation>
    </message>
    <message>
        <source>It is older than the one you have: mistakes mended since would come back. Ask who gave it to you why.</source>
        <translation>ئۇ سىزدىكىسىدىن كونا: شۇنىڭدىن كېيىن ئوڭشالغان خاتالىقلار قايتىپ كېلىدۇ. سىزگە بەرگەن كىشىدىن سەۋەبىنى سوراڭ.</translation>
    </message>
    <message>
        <source>It is the version you have.</source>
        <translation>ئۇ سىزدىكى نەشرى.</translation>
    </message>
    <message>
        <source>Looking at the newer version</source>
        <translation>يېڭىراق نەشرى تەكشۈرۈلۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>يېڭىراق نەشرى</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>بۇ پروگرامما</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>{version} نەشرى</translation>
    </message>
    <message>
        <source>What of others is in it</source>
        <translation>ئۇنىڭدا باشقىلارنىڭ نېمىسى بار</translation>
    </message>
    <message>
        <source>{file} is version {version} of {day}, signed with the key that this program knows.</source>
        <translation>{file} بولسا {day} دىكى {version} نەشرى، بۇ پروگرامما تونۇيدىغان ئاچقۇچ بىلەن ئىمزالانغان.</translation>
    </message>
    <message>
        <source>{name}, in {whole}: {licence}</source>
        <translation>{name}، {whole} دا: {licence}</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Another account: {question}</source>
        <translation>باشقا بىر بايان: {question}</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>بۇ باياننى ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>بۇنى كىم دەيدۇ؟</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Somebody says otherwise</source>
        <translation>بىرى باشقىچە دەيدۇ</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>بۇنى كىم دەيدۇ؟</translation>
    </message>
</context>
<context>
    <name>ActFacts</name>
    <message>
        <source>Applied {time} before it was needed.</source>
        <translation>كېرەك بولۇشتىن {time} بۇرۇن ئىلتىماس قىلىنغان.</translation>
    </message>
    <message>
        <source>Held for {time} so far.</source>
        <translation>ھازىرغىچە {time} تۇتۇپ تۇرۇلدى.</translation>
    </message>
    <message>
        <source>Held for {time}.</source>
        <translation>{time} تۇتۇپ تۇرۇلدى.</translation>
    </message>
    <message>
        <source>In all: {time}.</source>
        <translation>جەمئىي: {time}.</translation>
    </message>
    <message>
        <source>In custody for {time} before the death.</source>
        <translation>ئۆلۈشتىن بۇرۇن {time} تۇتۇپ تۇرۇلغان.</translation>
    </message>
    <message>
        <source>It lasted {time}.</source>
        <translation>{time} داۋاملاشتى.</translation>
    </message>
    <message>
        <source>Kept for {time} so far.</source>
        <translation>ھازىرغىچە {time} تۇتۇپ قېلىندى.</translation>
    </message>
    <message>
        <source>Kept for {time}.</source>
        <translation>{time} تۇتۇپ قېلىندى.</translation>
    </message>
    <message>
        <source>Missing for {time} so far.</source>
        <translation>ھازىرغىچە {time} ئىز-دېرەكسىز.</translation>
    </message>
    <message>
        <source>Missing for {time}.</source>
        <translation>{time} ئىز-دېرەكسىز بولدى.</translation>
    </message>
    <message>
        <source>The UN event began after the document was given back.</source>
        <translation>ب د ت پائالىيىتى كىنىشكا قايتۇرۇپ بېرىلگەندىن كېيىن باشلانغان.</translation>
    </message>
    <message>
        <source>The UN event began before the document was taken.</source>
        <translation>ب د ت پائالىيىتى كىنىشكا ئېلىۋېلىنىشتىن بۇرۇن باشلانغان.</translation>
    </message>
    <message>
        <source>The UN event began while the document was kept.</source>
        <translation>ب د ت پائالىيىتى كىنىشكا تۇتۇپ قېلىنغان ۋاقىتتا باشلانغان.</translation>
    </message>
    <message>
        <source>The answer took {time}.</source>
        <translation>جاۋابقا {time} كەتتى.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>بۇ كۈن ئۆتۈپ كەتتى.</translation>
    </message>
    <message>
        <source>This is earlier than the beginning. Is one of the two dates a slip?</source>
        <translation>بۇ باشلانغان چېسلادىن بۇرۇن. ئىككى چېسلانىڭ بىرى خاتا يېزىلىپ قالغانمۇ؟</translation>
    </message>
    <message>
        <source>Time left for an answer: {time}.</source>
        <translation>جاۋاب بېرىشكە قالغان ۋاقىت: {time}.</translation>
    </message>
    <message>
        <source>Time left until then: {time}.</source>
        <translation>ئۇنىڭغىچە قالغان ۋاقىت: {time}.</translation>
    </message>
    <message>
        <source>Time since the arrest: {time}.</source>
        <translation>تۇتقۇن قىلىنغاندىن بېرى: {time}.</translation>
    </message>
    <message>
        <source>Time since the first signs: {time}.</source>
        <translation>دەسلەپكى ئالامەتلەردىن بېرى: {time}.</translation>
    </message>
    <message>
        <source>Too late by {time}.</source>
        <translation>{time} كېچىككەن.</translation>
    </message>
    <message>
        <source>Until today: {time}.</source>
        <translation>بۈگۈنگىچە: {time}.</translation>
    </message>
    <message>
        <source>Waiting for {time} so far.</source>
        <translation>ھازىرغىچە {time} كۈتۈلدى.</translation>
    </message>
    <message>
        <source>You found out {time} after it began.</source>
        <translation>سىز ئۇ باشلىنىپ {time} دىن كېيىن خەۋەر تاپتىڭىز.</translation>
    </message>
    <message>
        <source>You told them {time} later.</source>
        <translation>سىز ئۇلارغا {time} دىن كېيىن ئېيتتىڭىز.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>تەخمىنەن {time}</translation>
    </message>
    <message>
        <source>at most {days}</source>
        <translation>ئەڭ كۆپ بولغاندا {days}</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>بىر كۈنگە يەتمىدى</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} سائەت</translation>
    </message>
    <message>
        <source>{least} to {days}</source>
        <translation>{least} – {days}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} مىنۇت</translation>
    </message>
    <message>
        <source>{time} below what this law allows.</source>
        <translation>بۇ قانۇن يول قويغان چەكتىن {time} كەم.</translation>
    </message>
    <message>
        <source>{time} longer than this law allows.</source>
        <translation>بۇ قانۇن يول قويغان چەكتىن {time} ئۇزۇن.</translation>
    </message>
    <message>
        <source>{time} without a sign of life, until today.</source>
        <translation>بۈگۈنگىچە {time} ھايات-ماماتىدىن خەۋەر يوق.</translation>
    </message>
    <message>
        <source>{time} without contact, until today.</source>
        <translation>بۈگۈنگىچە {time} ئالاقە يوق.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} سائەت {minutes} مىنۇت</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>Allowed</source>
        <translation>رۇخسەت قىلىنغان</translation>
    </message>
    <message>
        <source>Allowed for some incidents only</source>
        <translation>پەقەت بەزى ۋەقەلەر ئۈچۈن رۇخسەت قىلىنغان</translation>
    </message>
    <message>
        <source>Ask about: {action}</source>
        <translation>بۇ ھەقتە سوراش: {action}</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>سوراش…</translation>
    </message>
    <message>
        <source>Not yet: a condition, or a question that has to be asked again</source>
        <translation>تېخى ئەمەس: شەرت ياكى قايتا سورايدىغان سوئال بار</translation>
    </message>
    <message>
        <source>Note what they said about: {action}</source>
        <translation>ئۇلارنىڭ بۇ ھەقتە دېگىنىنى يېزىش: {action}</translation>
    </message>
    <message>
        <source>Note what they said…</source>
        <translation>ئۇلارنىڭ دېگىنىنى يېزىش…</translation>
    </message>
    <message>
        <source>Only those who agreed, not {people}.</source>
        <translation>پەقەت قوشۇلغانلار، {people} ئەمەس.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رەت قىلىنغان</translation>
    </message>
    <message>
        <source>Removed from what leaves: {people}.</source>
        <translation>چىقىدىغاندىن ئېلىۋېتىلگەن: {people}.</translation>
    </message>
    <message>
        <source>{action}: {organisation}</source>
        <translation>{action}: {organisation}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… يەنە %n</numerusform>
            <numerusform>… يەنە %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A child agreed without a guardian.</source>
        <translation>بىر بالا ۋەسىيسىز قوشۇلغان.</translation>
    </message>
    <message>
        <source>A correction of it is here. Work with that one.</source>
        <translation>ئۇنىڭ تۈزىتىشى بۇ يەردە. شۇنى ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>A notice says that it is taken back, and is not proven. Ask the sender first.</source>
        <translation>بىر ئۇقتۇرۇش ئۇنىڭ قايتۇرۇۋېلىنغانلىقىنى ئېيتىدۇ، لېكىن ئىسپاتلانمىغان. ئاۋۋال ئەۋەتكۈچىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>تەدبىرلەر</translation>
    </message>
    <message>
        <source>Ask UN colleagues, without a name</source>
        <translation>ب د ت خىزمەتداشلىرىدىن ئىسىمسىز سوراش</translation>
    </message>
    <message>
        <source>Ask each of them.</source>
        <translation>ئۇلارنىڭ ھەر بىرىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>Ask the UN, in the letter, to publish initials instead of names.</source>
        <translation>خەتتە ب د ت دىن ئىسىمنىڭ ئورنىغا باش ھەرپلىرىنى ئېلان قىلىشنى سوراڭ.</translation>
    </message>
    <message>
        <source>Ask the family or the lawyer.</source>
        <translation>ئائىلىسىدىن ياكى ئادۋوكاتتىن سوراڭ.</translation>
    </message>
    <message>
        <source>Ask the family.</source>
        <translation>ئائىلىسىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>Ask the guardian, and the child too.</source>
        <translation>ۋەسىيسىدىن سوراڭ، بالىنىڭ ئۆزىدىنمۇ.</translation>
    </message>
    <message>
        <source>Ask the lawyer.</source>
        <translation>ئادۋوكاتتىن سوراڭ.</translation>
    </message>
    <message>
        <source>Ask the person.</source>
        <translation>كىشىنىڭ ئۆزىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>Ask whoever may speak for them.</source>
        <translation>ئۇلارغا ۋاكالىتەن سۆزلىيەلەيدىغان كىشىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>Asking {who} about {use} was too risky.</source>
        <translation>{who} دىن {use} ھەققىدە سوراش بەك خەتەرلىك ئىدى.</translation>
    </message>
    <message>
        <source>Change it until nobody can recognise it.</source>
        <translation>ئۇنى ھېچكىم تونۇيالمايدىغان دەرىجىدە ئۆزگەرتىڭ.</translation>
    </message>
    <message>
        <source>Complaint to UN security</source>
        <translation>ب د ت بىخەتەرلىك ئورنىغا شىكايەت</translation>
    </message>
    <message>
        <source>Confidential submission to a treaty body</source>
        <translation>شەرتنامە ئورگانىغا مەخپىي سۇنۇش</translation>
    </message>
    <message>
        <source>Contact the person</source>
        <translation>كىشى بىلەن ئالاقىلىشىش</translation>
    </message>
    <message>
        <source>It holds data that need the most care (health, violence, children, people who are held): they need a confirmation of their own, and never enter the yearly summary.</source>
        <translation>ئۇنىڭدا ئەڭ ئېھتىيات بىلەن بىر تەرەپ قىلىدىغان ئۇچۇر بار (سالامەتلىك، زوراۋانلىق، بالىلار، تۇتۇپ تۇرۇلغان كىشىلەر): ئۇلارغا ئايرىم جەزملەشتۈرۈش كېرەك، يىللىق خۇلاسىگە ھەرگىز كىرمەيدۇ.</translation>
    </message>
    <message>
        <source>It says that it corrects another report, and that is not proven.</source>
        <translation>ئۇ باشقا دوكلاتنى تۈزىتىدىغانلىقىنى ئېيتىدۇ، بۇ ئىسپاتلانمىغان.</translation>
    </message>
    <message>
        <source>Letter to the Government, with names</source>
        <translation>ھۆكۈمەتكە خەت، ئىسىملار بىلەن</translation>
    </message>
    <message>
        <source>Letter without names, on a law or a pattern</source>
        <translation>ئىسىمسىز خەت، قانۇن ياكى ئەندىزە ھەققىدە</translation>
    </message>
    <message>
        <source>Mark it: confidential, not for the website.</source>
        <translation>بەلگە قويۇڭ: مەخپىي، تور بەتكە قويۇلمىسۇن.</translation>
    </message>
    <message>
        <source>Nobody may stand in it: only what happened.</source>
        <translation>ئۇنىڭدا ھېچكىم بولمىسۇن: پەقەت نېمە بولغانلىقى.</translation>
    </message>
    <message>
        <source>Nobody noted whether the child wants it.</source>
        <translation>بالىنىڭ خالايدىغان-خالىمايدىغانلىقىنى ھېچكىم يازمىغان.</translation>
    </message>
    <message>
        <source>Nobody stands in it who could agree.</source>
        <translation>ئۇنىڭدا رازىلىق بېرەلەيدىغان كىشى يوق.</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>ئاخبارات ئېلانى</translation>
    </message>
    <message>
        <source>Read and keep</source>
        <translation>ئوقۇش ۋە ساقلاش</translation>
    </message>
    <message>
        <source>Secretary-General’s report, with names</source>
        <translation>باش كاتىپنىڭ دوكلاتى، ئىسىملار بىلەن</translation>
    </message>
    <message>
        <source>Secretary-General’s report, without names</source>
        <translation>باش كاتىپنىڭ دوكلاتى، ئىسىمسىز</translation>
    </message>
    <message>
        <source>Share with another organisation</source>
        <translation>باشقا تەشكىلاتقا بېرىش</translation>
    </message>
    <message>
        <source>Somebody agreed to be named, but the name did not come with the report. Ask for it.</source>
        <translation>بىرى ئىسمىنىڭ يېزىلىشىغا قوشۇلغان، لېكىن ئىسىم دوكلات بىلەن كەلمىگەن. ئۇنى سوراڭ.</translation>
    </message>
    <message>
        <source>Somebody who cannot be left out would be: whose case it is, or, for a letter without names, whoever told of it.</source>
        <translation>چىقىرىۋەتكىلى بولمايدىغان كىشى چىقىپ قالىدۇ: دېلونىڭ ئىگىسى ياكى ئىسىمسىز خەت ئۈچۈن سۆزلەپ بەرگەن كىشى.</translation>
    </message>
    <message>
        <source>TRAINING: everything that leaves is marked so.</source>
        <translation>مەشىق: چىقىدىغان ھەممە نەرسىگە شۇنداق بەلگە قويۇلىدۇ.</translation>
    </message>
    <message>
        <source>The case was archived because consent is missing.</source>
        <translation>رازىلىق كەم بولغاچقا دېلو ئارخىپلانغان.</translation>
    </message>
    <message>
        <source>The letter becomes public after about 60 days.</source>
        <translation>خەت تەخمىنەن 60 كۈندىن كېيىن ئاشكارا بولىدۇ.</translation>
    </message>
    <message>
        <source>The name goes to security and to the secretariat of the meeting.</source>
        <translation>ئىسىم بىخەتەرلىك خادىملىرىغا ۋە يىغىن كاتىباتىغا بارىدۇ.</translation>
    </message>
    <message>
        <source>The report was taken back.</source>
        <translation>دوكلات قايتۇرۇۋېلىنغان.</translation>
    </message>
    <message>
        <source>Training and real cases never meet.</source>
        <translation>مەشىق بىلەن ھەقىقىي دېلولار ھەرگىز ئارىلاشمايدۇ.</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>ب د ت خادىملىرى، مەخپىي</translation>
    </message>
    <message>
        <source>Use in training</source>
        <translation>مەشىقتە ئىشلىتىش</translation>
    </message>
    <message>
        <source>a letter to the Government</source>
        <translation>ھۆكۈمەتكە خەت</translation>
    </message>
    <message>
        <source>another organisation</source>
        <translation>باشقا تەشكىلات</translation>
    </message>
    <message>
        <source>being contacted</source>
        <translation>ئالاقىلىشىلىش</translation>
    </message>
    <message>
        <source>needs: yes to UN staff, in confidence</source>
        <translation>كېرەك: ب د ت خادىملىرىغا مەخپىي بېرىشكە «ھەئە»</translation>
    </message>
    <message>
        <source>needs: yes to UN staff, of whoever told it</source>
        <translation>كېرەك: سۆزلەپ بەرگەن كىشىنىڭ ب د ت خادىملىرىغا بېرىشكە «ھەئە» سى</translation>
    </message>
    <message>
        <source>needs: yes to a letter, and yes to the name in public UN reports (or a request for initials)</source>
        <translation>كېرەك: خەتكە «ھەئە» ۋە ب د ت ئاشكارا دوكلاتلىرىدا ئىسىمغا «ھەئە» (ياكى باش ھەرپ تەلىپى)</translation>
    </message>
    <message>
        <source>needs: yes to being contacted</source>
        <translation>كېرەك: ئالاقىلىشىشكە «ھەئە»</translation>
    </message>
    <message>
        <source>needs: yes to that organisation by its name</source>
        <translation>كېرەك: شۇ تەشكىلاتنىڭ نامى بىلەن «ھەئە»</translation>
    </message>
    <message>
        <source>needs: yes to that report by name, and to the name in public, asked for in its year</source>
        <translation>كېرەك: شۇ دوكلاتتا ئىسىم بىلەن «ھەئە» ۋە ئىسىمنىڭ ئاشكارا بولۇشىغا «ھەئە»، شۇ يىلى سورالغان</translation>
    </message>
    <message>
        <source>needs: yes to that report, asked for in its year</source>
        <translation>كېرەك: شۇ دوكلاتقا «ھەئە»، شۇ يىلى سورالغان</translation>
    </message>
    <message>
        <source>needs: yes to that, and changing it beyond recognition</source>
        <translation>كېرەك: شۇنىڭغا «ھەئە» ۋە تونۇغۇسىز دەرىجىدە ئۆزگەرتىش</translation>
    </message>
    <message>
        <source>needs: yes to the focal point</source>
        <translation>كېرەك: ئالاقىچىغا «ھەئە»</translation>
    </message>
    <message>
        <source>needs: yes to the name in media or in public UN reports</source>
        <translation>كېرەك: ئاخباراتتا ياكى ب د ت ئاشكارا دوكلاتلىرىدا ئىسىمغا «ھەئە»</translation>
    </message>
    <message>
        <source>reading and keeping it</source>
        <translation>ئوقۇش ۋە ساقلاش</translation>
    </message>
    <message>
        <source>the Secretary-General’s report</source>
        <translation>باش كاتىپنىڭ دوكلاتى</translation>
    </message>
    <message>
        <source>the name in media</source>
        <translation>ئاخباراتتا ئىسىم</translation>
    </message>
    <message>
        <source>the name in public UN reports</source>
        <translation>ب د ت ئاشكارا دوكلاتلىرىدا ئىسىم</translation>
    </message>
    <message>
        <source>training</source>
        <translation>مەشىق</translation>
    </message>
    <message>
        <source>{who} agreed to {use} only under a condition, and nobody said it is met.</source>
        <translation>{who} بۇنىڭغا پەقەت شەرت ئاستىدا قوشۇلغان: {use}. شەرتنىڭ ئورۇندالغانلىقىنى ھېچكىم ئېيتمىغان.</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, and the day to ask again has come.</source>
        <translation>{who} بۇنىڭغا قوشۇلغان: {use}. قايتا سورايدىغان كۈن كەلدى.</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, and was not asked again for this year.</source>
        <translation>{who} بۇنىڭغا قوشۇلغان: {use}. بۇ يىل ئۈچۈن قايتا سورالمىغان.</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, but not by name.</source>
        <translation>{who} بۇنىڭغا قوشۇلغان، لېكىن ئىسمى بىلەن ئەمەس: {use}.</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, but not to this one.</source>
        <translation>{who} بۇنىڭغا قوشۇلغان، لېكىن مۇشۇنىسىغا ئەمەس: {use}.</translation>
    </message>
    <message>
        <source>{who} gave no clear yes to {use}.</source>
        <translation>{who} بۇنىڭغا ئېنىق «ھەئە» دېمىگەن: {use}.</translation>
    </message>
    <message>
        <source>{who} said no to {use}.</source>
        <translation>{who} بۇنىڭغا «ياق» دېگەن: {use}.</translation>
    </message>
    <message>
        <source>{who} took back the yes to {use}.</source>
        <translation>{who} بۇنىڭغا بەرگەن «ھەئە» نى قايتۇرۇۋالغان: {use}.</translation>
    </message>
    <message>
        <source>{who} was not asked about {use}.</source>
        <translation>{who} دىن بۇ ھەقتە سورالمىغان: {use}.</translation>
    </message>
</context>
<context>
    <name>ActionsTab</name>
    <message>
        <source>What is not agreed to is refused. Each line says what it needs, who is missing, and how to ask.</source>
        <translation>قوشۇلمىغاننىڭ ھەممىسى رەت قىلىنىدۇ. ھەر بىر قۇردا نېمە كېرەكلىكى، كىمنىڭ كەملىكى ۋە قانداق سوراش يېزىلغان.</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>نېمە قىلسا بولىدۇ</translation>
    </message>
    <message>
        <source>Words for answers…</source>
        <translation>جاۋاب سۆزلىرى…</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Add another act</source>
        <translation>يەنە بىر ھەرىكەت قوشۇش</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>ھەممىسىگە جاۋاب بېرىلدى</translation>
    </message>
    <message>
        <source>Change the kind…</source>
        <translation>تۈرىنى ئۆزگەرتىش…</translation>
    </message>
    <message>
        <source>Remove this act?</source>
        <translation>بۇ ھەرىكەت ئۆچۈرۈلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Remove this act…</source>
        <translation>بۇ ھەرىكەتنى ئۆچۈرۈش…</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{asked} سوئالدىن {answered} كە جاۋاب بېرىلدى</translation>
    </message>
</context>
<context>
    <name>AddDrawer</name>
    <message>
        <source>Adding a drawer</source>
        <translation>تارتما قوشۇلۇۋاتىدۇ</translation>
    </message>
    <message>
        <source>Another drawer you named has recovery words, too.</source>
        <translation>سىز كۆرسەتكەن يەنە بىر تارتمىنىڭمۇ ئەسلىگە كەلتۈرۈش سۆزلىرى بار.</translation>
    </message>
    <message>
        <source>Lock, and open it with its own passphrase. Write in it now and then: a drawer whose last entry is old tells something too.</source>
        <translation>قۇلۇپلاپ، ئۇنى ئۆز پارول ئىبارىسى بىلەن ئېچىڭ. ئۇنىڭغا ئاندا-ساندا بىر نەرسە يېزىپ تۇرۇڭ: ئاخىرقى يازمىسى كونا تارتمىمۇ بىر نەرسىنى بىلدۈرۈپ قويىدۇ.</translation>
    </message>
    <message>
        <source>The drawer is made.</source>
        <translation>تارتما ياسالدى.</translation>
    </message>
    <message>
        <source>These words belong to none of the drawers you named.</source>
        <translation>بۇ سۆزلەر سىز كۆرسەتكەن تارتمىلارنىڭ ھېچقايسىسىغا تەۋە ئەمەس.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>بۇ مۇشۇ تارتمىنىڭ پارول ئىبارىسى ئەمەس.</translation>
    </message>
    <message>
        <source>This one cannot be used here. Take another one.</source>
        <translation>بۇنى بۇ يەردە ئىشلەتكىلى بولمايدۇ. باشقىسىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>This one opens no drawer here.</source>
        <translation>بۇ بۇ يەردە ھېچقانداق تارتمىنى ئاچمايدۇ.</translation>
    </message>
    <message>
        <source>Trying the passphrases</source>
        <translation>پارول ئىبارىلىرى سىنىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Two of these open the same drawer. Name each drawer once.</source>
        <translation>بۇلارنىڭ ئىككىسى بىر تارتمىنى ئاچىدۇ. ھەر بىر تارتمىنى بىر قېتىملا كۆرسىتىڭ.</translation>
    </message>
</context>
<context>
    <name>AddView</name>
    <message>
        <source>A focal point gives you its card as a file, as text, or on paper with a QR code: a photo or a scan of it is enough. You can also drop it here. A file that ends a card (a revocation) is added in the same way.</source>
        <translation>ئالاقىچى كارتىسىنى سىزگە ھۆججەت، تېكىست ياكى QR كودلۇق قەغەز قىلىپ بېرىدۇ: ئۇنىڭ سۈرىتى ياكى سىكانېرلانغىنى يېتەرلىك. بۇ يەرگە تاشلىسىڭىزمۇ بولىدۇ. كارتىنى ئاخىرلاشتۇرىدىغان ھۆججەت (كۈچتىن قالدۇرۇش ھۆججىتى) مۇ شۇنداق قوشۇلىدۇ.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>قوشۇش</translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>ئالاقىچى قوشۇش</translation>
    </message>
    <message>
        <source>Choose a file or a picture…</source>
        <translation>ھۆججەت ياكى رەسىم تاللاش…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
    <message>
        <source>Or paste the card</source>
        <translation>ياكى كارتىنى چاپلاڭ</translation>
    </message>
    <message>
        <source>its text, or a picture of it</source>
        <translation>ئۇنىڭ تېكىستى ياكى رەسىمى</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add</source>
        <translation>قوشۇش</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>كىشى قوشۇش</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>تەشكىلات قوشۇش</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>ئىسپات قوشۇش</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>بىكار قىلىش</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ئىسىم</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>تەخەللۇس</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ئۇ نېمە</translation>
    </message>
    <message>
        <source>Who the person is, without pointing to them</source>
        <translation>كىملىكىنى بىلدۈرمەي ئېيتقاندا، كىشى كىم</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Add a drawer…</source>
        <translation>تارتما قوشۇش…</translation>
    </message>
</context>
<context>
    <name>AgainMenu</name>
    <message>
        <source>Ask again by {day}</source>
        <translation>{day} غىچە قايتا سوراش</translation>
    </message>
    <message>
        <source>Go through all uses now</source>
        <translation>بارلىق ئىشلىتىلىشلەرنى ھازىر بىر-بىرلەپ سوراش</translation>
    </message>
    <message>
        <source>No day to ask again</source>
        <translation>قايتا سوراش كۈنى يوق</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>12 April 2026</source>
        <translation>2026-يىلى 12-ئاپرېل</translation>
    </message>
    <message>
        <source>Ask {sender} for information?</source>
        <translation>{sender} دىن ئۇچۇر سورالسۇنمۇ؟</translation>
    </message>
    <message>
        <source>At most 20,000 letters.</source>
        <translation>ئەڭ كۆپ 20,000 ھەرپ.</translation>
    </message>
    <message>
        <source>Change the status of this case?</source>
        <translation>بۇ دېلونىڭ ھالىتى ئۆزگەرتىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Close this case?</source>
        <translation>بۇ دېلو ئاخىرلاشتۇرۇلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Make a file for the sender</source>
        <translation>ئەۋەتكۈچى ئۈچۈن ھۆججەت ياساش</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>يېڭى ھالىتى</translation>
    </message>
    <message>
        <source>No answer can be sealed to this case, so it is only noted here.</source>
        <translation>بۇ دېلوغا جاۋاب پېچەتلىگىلى بولمايدۇ، شۇڭا پەقەت بۇ يەردە يېزىپ قويۇلىدۇ.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>يېزىپ قويۇش</translation>
    </message>
    <message>
        <source>Only note it here</source>
        <translation>پەقەت بۇ يەردە يېزىپ قويۇش</translation>
    </message>
    <message>
        <source>Say something, in a sentence or two.</source>
        <translation>بىر-ئىككى جۈملە يېزىڭ.</translation>
    </message>
    <message>
        <source>Seal the answer…</source>
        <translation>جاۋابنى پېچەتلەش…</translation>
    </message>
    <message>
        <source>Tell {sender} that the report arrived?</source>
        <translation>{sender} غا دوكلاتنىڭ يېتىپ كەلگەنلىكى ئېيتىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>The answer becomes a sealed file that only {sender} can open. It names nobody outside, and has no subject line.</source>
        <translation>جاۋاب پەقەت {sender} ئاچالايدىغان پېچەتلەنگەن ھۆججەتكە ئايلىنىدۇ. ئۇنىڭ سىرتىدا ھېچكىمنىڭ ئىسمى ۋە ماۋزۇ قۇرى يوق.</translation>
    </message>
    <message>
        <source>There is news about your report: </source>
        <translation>دوكلاتىڭىز ھەققىدە خەۋەر بار: </translation>
    </message>
    <message>
        <source>To go on we need to know: </source>
        <translation>داۋاملاشتۇرۇش ئۈچۈن بىلىشىمىز كېرەك: </translation>
    </message>
    <message>
        <source>We have done what we could with your report and close the case.</source>
        <translation>دوكلاتىڭىز ئۈچۈن قولىمىزدىن كەلگەننى قىلدۇق، دېلونى ئاخىرلاشتۇرىمىز.</translation>
    </message>
    <message>
        <source>We will give it to nobody, and publish nothing, without asking you again.</source>
        <translation>سىزدىن قايتا سورىماي تۇرۇپ ئۇنى ھېچكىمگە بەرمەيمىز، ھېچنېمىنى ئېلان قىلمايمىز.</translation>
    </message>
    <message>
        <source>We will publish nothing without asking you again.</source>
        <translation>سىزدىن قايتا سورىماي تۇرۇپ ھېچنېمىنى ئېلان قىلمايمىز.</translation>
    </message>
    <message>
        <source>We write again by</source>
        <translation>قايتا خەت يازىدىغان كۈنىمىز</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ئۇنىڭدا نېمە دېيىلگەن</translation>
    </message>
    <message>
        <source>What we will not do without asking again</source>
        <translation>قايتا سورىماي تۇرۇپ نېمە قىلمايمىز</translation>
    </message>
    <message>
        <source>Who learns of it</source>
        <translation>بۇنى كىم بىلىدۇ</translation>
    </message>
    <message>
        <source>Words to begin with</source>
        <translation>باشلىنىش سۆزلىرى</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>بىر كۈننى يېزىڭ، مەسىلەن 2026-يىلى 12-ئاپرېل.</translation>
    </message>
    <message>
        <source>Your report arrived whole and can be read.</source>
        <translation>دوكلاتىڭىز تولۇق يېتىپ كەلدى، ئوقۇغىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>in words the sender reads alone</source>
        <translation>پەقەت ئەۋەتكۈچىلا ئوقۇيدىغان سۆز بىلەن</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>يازمىسىڭىزمۇ بولىدۇ</translation>
    </message>
    <message>
        <source>there are none in the sender’s language</source>
        <translation>ئەۋەتكۈچىنىڭ تىلىدا يوق</translation>
    </message>
    <message>
        <source>your own words stay; empty the field to begin anew</source>
        <translation>ئۆز سۆزىڭىز قالىدۇ؛ يېڭىدىن باشلاش ئۈچۈن خانىنى تازىلاڭ</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Answer {number} lies in {file}. Only the sender can open it.</source>
        <translation>{number}-جاۋاب {file} دا. ئۇنى پەقەت ئەۋەتكۈچىلا ئاچالايدۇ.</translation>
    </message>
    <message>
        <source>What you wrote is kept with this case.</source>
        <translation>يازغىنىڭىز بۇ دېلو بىلەن بىللە ساقلاندى.</translation>
    </message>
    <message>
        <source>Where shall the answer file be put?</source>
        <translation>جاۋاب ھۆججىتى قەيەرگە قويۇلسۇن؟</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answer…</source>
        <translation>جاۋاب بېرىش…</translation>
    </message>
    <message>
        <source>{kind}, {language}</source>
        <translation>{kind}، {language}</translation>
    </message>
    <message>
        <source>{kind}, {language}, your own</source>
        <translation>{kind}، {language}، ئۆزىڭىزنىڭ</translation>
    </message>
</context>
<context>
    <name>Arrived</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ھۆججەت</numerusform>
            <numerusform>%n ھۆججەت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n خاتىرە</numerusform>
            <numerusform>%n خاتىرە</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the new vault</source>
        <translation>ھەممە نەرسە يېڭى خەزىنىدە</translation>
    </message>
    <message>
        <source>It was opened with the new passphrase, and everything in it was compared with what is here. Other drawers of this vault were not moved.</source>
        <translation>ئۇ يېڭى پارول ئىبارىسى بىلەن ئېچىلىپ، ئىچىدىكى ھەممە نەرسە بۇ يەردىكى بىلەن سېلىشتۇرۇلدى. بۇ خەزىنىنىڭ باشقا تارتمىلىرى يۆتكەلمىدى.</translation>
    </message>
    <message>
        <source>Lock and open the new vault</source>
        <translation>قۇلۇپلاپ، يېڭى خەزىنىنى ئېچىش</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message numerus="yes">
        <source>%n file(s) left in the inbox.</source>
        <translation>
            <numerusform>كەلگەنلەردە %n ھۆججەت قالدى.</numerusform>
            <numerusform>كەلگەنلەردە %n ھۆججەت قالدى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick note(s) could not be taken in.</source>
        <translation>
            <numerusform>%n تېز خاتىرىنى ئالغىلى بولمىدى.</numerusform>
            <numerusform>%n تېز خاتىرىنى ئالغىلى بولمىدى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick note(s) taken in.</source>
        <translation>
            <numerusform>%n تېز خاتىرە ئېلىندى.</numerusform>
            <numerusform>%n تېز خاتىرە ئېلىندى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>ئېچىش</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>كۆرسىتىش</translation>
    </message>
    <message>
        <source>Taking quick notes in</source>
        <translation>تېز خاتىرىلەر ئېلىنىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Written while the vault was locked: the author is not certain.</source>
        <translation>خەزىنە قۇلۇپلاق چاغدا يېزىلغان: يازغۇچىسى ئېنىق ئەمەس.</translation>
    </message>
</context>
<context>
    <name>AsCorrection</name>
    <message>
        <source>As a correction</source>
        <translation>تۈزىتىش سۈپىتىدە</translation>
    </message>
    <message>
        <source>As a new report</source>
        <translation>يېڭى دوكلات سۈپىتىدە</translation>
    </message>
    <message>
        <source>How it is sent to them</source>
        <translation>ئۇلارغا قانداق ئەۋەتىلىدۇ</translation>
    </message>
    <message>
        <source>It says that it corrects what they have since {day}. That one cannot be called back: they see both side by side.</source>
        <translation>ئۇ ئۇلاردا {day} دىن بېرى بار بولغاننى تۈزىتىدىغانلىقىنى ئېيتىدۇ. ئۇنى قايتۇرۇپ كەلگىلى بولمايدۇ: ئۇلار ئىككىسىنى يانمۇيان كۆرىدۇ.</translation>
    </message>
    <message>
        <source>They have had this since {day}. What you send now is one more.</source>
        <translation>ئۇلاردا بۇ {day} دىن بېرى بار. ھازىر ئەۋەتىدىغىنىڭىز يەنە بىرى بولىدۇ.</translation>
    </message>
</context>
<context>
    <name>AskForDraft</name>
    <message>
        <source>Draft a paragraph</source>
        <translation>ئابزاس قارالمىسى يېزىش</translation>
    </message>
    <message>
        <source>Drafts there already are</source>
        <translation>بار بولغان قارالمىلار</translation>
    </message>
    <message>
        <source>Is the condition met?</source>
        <translation>شەرت ئورۇندالدىمۇ؟</translation>
    </message>
    <message>
        <source>It is met</source>
        <translation>ئورۇندالدى</translation>
    </message>
    <message>
        <source>It says no more than the record does, and names only those who agreed to it. You can change every word; what may not leave is marked.</source>
        <translation>ئۇ خاتىرىدىكىدىن ئارتۇق ھېچنېمە دېمەيدۇ، پەقەت قوشۇلغان كىشىلەرنىڭلا ئىسمىنى يازىدۇ. ھەر بىر سۆزنى ئۆزگەرتەلەيسىز؛ چىقىشقا بولمايدىغىنىغا بەلگە قويۇلىدۇ.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>تىل</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
    <message>
        <source>Report of the year</source>
        <translation>قايسى يىلنىڭ دوكلاتى</translation>
    </message>
    <message>
        <source>Somebody agreed only if: {condition}. Your answer counts this once.</source>
        <translation>بىرى پەقەت شۇ شەرتتە قوشۇلغان: {condition}. جاۋابىڭىز بۇ بىر قېتىملا ھېسابلىنىدۇ.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ئۇ نېمە</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>نېمە ئۈچۈن</translation>
    </message>
    <message numerus="yes">
        <source>What shall be written about these %n case(s)?</source>
        <translation>
            <numerusform>بۇ %n دېلو ھەققىدە نېمە يېزىلسۇن؟</numerusform>
            <numerusform>بۇ %n دېلو ھەققىدە نېمە يېزىلسۇن؟</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall be written about this case?</source>
        <translation>بۇ دېلو ھەققىدە نېمە يېزىلسۇن؟</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>قايسى تەشكىلات</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>يېزىش</translation>
    </message>
    <message>
        <source>Write it without them</source>
        <translation>ئۇلارسىز يېزىش</translation>
    </message>
    <message>
        <source>Write it without these people?</source>
        <translation>بۇ كىشىلەرسىز يېزىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>ھېچنېمە يازماسلىق</translation>
    </message>
    <message>
        <source>a consent of that year is needed</source>
        <translation>شۇ يىلنىڭ رازىلىقى كېرەك</translation>
    </message>
    <message>
        <source>as somebody who agreed called it</source>
        <translation>قوشۇلغان كىشى قانداق ئاتىغان بولسا شۇنداق</translation>
    </message>
    <message>
        <source>{people} did not agree to it. They would not be in the text at all.</source>
        <translation>{people} بۇنىڭغا قوشۇلمىغان. ئۇلار تېكىستتە پۈتۈنلەي بولمايدۇ.</translation>
    </message>
</context>
<context>
    <name>AskSection</name>
    <message>
        <source>From these reasons, it would be: {urgency}</source>
        <translation>بۇ سەۋەبلەرگە ئاساسەن، مۇنداق بولىدۇ: {urgency}</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>شۇنى قوللىنىش</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Another answer</source>
        <translation>باشقا جاۋاب</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation>يوقىتىش</translation>
    </message>
    <message>
        <source>Destroy this vault?</source>
        <translation>بۇ خەزىنىنى يوقىتامسىز؟</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>ۋاز كېچىش</translation>
    </message>
    <message>
        <source>Give up this drawer?</source>
        <translation>بۇ تارتمىدىن ۋاز كېچەمسىز؟</translation>
    </message>
    <message>
        <source>I understand: everything in this drawer is lost</source>
        <translation>چۈشەندىم: بۇ تارتمىدىكى ھەممە نەرسە يوقايدۇ</translation>
    </message>
    <message>
        <source>I understand: everything in this vault is lost</source>
        <translation>چۈشەندىم: بۇ خەزىنىدىكى ھەممە نەرسە يوقايدۇ</translation>
    </message>
    <message>
        <source>Its keys and its beginning are overwritten. Nobody can open it again, you included: records, people, evidence and reports in it are lost. Other drawers stay as they are. Copies and backups made before can still be opened. Whoever has the file of keys of such a copy, and the passphrase, can also read what lies behind the beginning of this one.</source>
        <translation>ئۇنىڭ ئاچقۇچلىرى ۋە باش قىسمىنىڭ ئۈستىگە يېزىلىدۇ. ئۇنى سىزمۇ قوشۇلۇپ ھېچكىم قايتا ئاچالمايدۇ: ئۇنىڭدىكى خاتىرىلەر، كىشىلەر، ئىسپاتلار ۋە دوكلاتلار يوقايدۇ. باشقا تارتمىلار شۇ پېتى قالىدۇ. ئىلگىرى ياسالغان نۇسخا ۋە زاپاس نۇسخىلارنى يەنىلا ئاچقىلى بولىدۇ. شۇنداق بىر نۇسخىنىڭ ئاچقۇچ ھۆججىتى ۋە پارول ئىبارىسى قولىدا بار كىشى بۇ تارتمىنىڭ باش قىسمىدىن كېيىنكىسىنىمۇ ئوقۇيالايدۇ.</translation>
    </message>
    <message>
        <source>Its keys are overwritten and its folder is deleted, with every drawer in it. It takes less than a second. Nobody can bring it back, neither a passphrase nor recovery words.</source>
        <translation>ئۇنىڭ ئاچقۇچلىرىنىڭ ئۈستىگە يېزىلىدۇ، قىسقۇچى ئىچىدىكى بارلىق تارتمىلار بىلەن ئۆچۈرۈلىدۇ. بۇنىڭغا بىر سېكۇنتقىمۇ يەتمەيدۇ. ئۇنى پارول ئىبارىسىمۇ، ئەسلىگە كەلتۈرۈش سۆزلىرىمۇ، ھېچكىممۇ قايتۇرۇپ كېلەلمەيدۇ.</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>بۇ تارتمىنىڭ پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>This does not reach copies and backups elsewhere, or what a cloud service keeps. On flash memory (sticks, cards, most laptops) worn blocks may hold old keys where no program reaches them.</source>
        <translation>بۇ باشقا جايدىكى نۇسخا ۋە زاپاس نۇسخىلارغا ياكى بۇلۇت مۇلازىمىتى ساقلىغانغا يەتمەيدۇ. فلەش خاتىرىدە (USB دىسكا، كارتا، كۆپ ساندىكى يان كومپيۇتېر) كونىرىغان پارچىلاردا ھېچقانداق پروگرامما يەتمەيدىغان كونا ئاچقۇچلار قېلىپ قېلىشى مۇمكىن.</translation>
    </message>
</context>
<context>
    <name>BannerPlace</name>
    <message numerus="yes">
        <source>%n thing(s) did not work.</source>
        <translation>
            <numerusform>%n ئىش ئوڭۇشلۇق بولمىدى.</numerusform>
            <numerusform>%n ئىش ئوڭۇشلۇق بولمىدى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
    <message>
        <source>It is kept in this window and tried again every few seconds.</source>
        <translation>ئۇ مۇشۇ كۆزنەكتە ساقلىنىدۇ، ھەر بىر نەچچە سېكۇنتتا قايتا سىنىلىدۇ.</translation>
    </message>
    <message>
        <source>What you typed last is not saved.</source>
        <translation>ئەڭ ئاخىرىدا كىرگۈزگىنىڭىز ساقلانمىدى.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ۋە يەنە %n</numerusform>
            <numerusform>ۋە يەنە %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Becomes</name>
    <message>
        <source>A draft. Nobody agreed to anything in it yet.</source>
        <translation>قارالما. ئۇنىڭدا تېخى ھېچكىم ھېچنېمىگە رازىلىق بەرمىدى.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n cell(s) not understood.</source>
        <translation>
            <numerusform>ئېلىنمىدى: %n كاتەكچە چۈشىنىلمىدى.</numerusform>
            <numerusform>ئېلىنمىدى: %n كاتەكچە چۈشىنىلمىدى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: it is the same as row {number}.</source>
        <translation>ئېلىنمىدى: {number}-قۇر بىلەن ئوخشاش.</translation>
    </message>
    <message>
        <source>Left out: this row was taken in before.</source>
        <translation>ئېلىنمىدى: بۇ قۇر ئىلگىرى ئېلىنغان.</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>كېيىنكى قۇر</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>ئالدىنقى قۇر</translation>
    </message>
    <message>
        <source>What row {number} becomes</source>
        <translation>{number}-قۇر نېمىگە ئايلىنىدۇ</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>First make recovery words: without them, a lost computer loses the drawer.</source>
        <translation>ئاۋۋال ئەسلىگە كەلتۈرۈش سۆزلىرىنى ياساڭ: ئۇلارسىز كومپيۇتېر يوقالسا تارتمىمۇ يوقايدۇ.</translation>
    </message>
    <message>
        <source>First test the recovery words: nobody should rely on words never tried.</source>
        <translation>ئاۋۋال ئەسلىگە كەلتۈرۈش سۆزلىرىنى سىناڭ: ھېچقاچان سىنالمىغان سۆزلەرگە ھېچكىم تايانماسلىقى كېرەك.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>بۇ كومپيۇتېرنىڭ ئاچقۇچ ھالقىسىنى ئىشلەتكىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>بۇ كومپيۇتېرنىڭ ئاچقۇچ ھالقىسى جاۋاب بەرمەيۋاتىدۇ.</translation>
    </message>
    <message>
        <source>The program runs from its own folder and leaves nothing on this computer, so it puts no key into its keychain.</source>
        <translation>پروگرامما ئۆز قىسقۇچىدىن ئىجرا بولىدۇ ۋە بۇ كومپيۇتېردا ھېچنېمە قالدۇرمايدۇ، شۇڭا ئاچقۇچ ھالقىسىغا ئاچقۇچ قويمايدۇ.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation>بۇ كومپيۇتېردا ئىشلەتكىلى بولىدىغان ئاچقۇچ ھالقىسى يوق.</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Can be sealed from {when}.</source>
        <translation>{when} دىن باشلاپ پېچەتلىگىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>ئەۋەتمەسلىك</translation>
    </message>
    <message>
        <source>For {names}.</source>
        <translation>{names} ئۈچۈن.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>It has rested. Read it once more, then seal.</source>
        <translation>ئۇ بىر كېچە تۇردى. يەنە بىر قېتىم ئوقۇپ، ئاندىن پېچەتلەڭ.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ماۋزۇسىز</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Ended</source>
        <translation>ئاخىرلاشقان</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>بۇرۇنقىدەك قالدۇرۇش</translation>
    </message>
    <message>
        <source>Move case {number} to “{column}”?</source>
        <translation>{number}-دېلو «{column}» غا يۆتكەلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Only note it here</source>
        <translation>پەقەت بۇ يەردە يېزىپ قويۇش</translation>
    </message>
    <message>
        <source>Tell the sender…</source>
        <translation>ئەۋەتكۈچىگە ئېيتىش…</translation>
    </message>
    <message>
        <source>The status is noted here. The sender learns of it only by an answer.</source>
        <translation>ھالىتى بۇ يەردە يېزىلىدۇ. ئەۋەتكۈچى پەقەت جاۋاب ئارقىلىقلا بىلىدۇ.</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>{case} stands in “{column}” now.</source>
        <translation>{case} ئەمدى «{column}» دا.</translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message numerus="yes">
        <source>%n file(s) came in.</source>
        <translation>
            <numerusform>%n ھۆججەت كىردى.</numerusform>
            <numerusform>%n ھۆججەت كىردى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in.</source>
        <translation>
            <numerusform>%n خاتىرە كىردى.</numerusform>
            <numerusform>%n خاتىرە كىردى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept as here.</source>
        <translation>
            <numerusform>%n خاتىرە بۇ يەردىكىدەك ساقلاندى.</numerusform>
            <numerusform>%n خاتىرە بۇ يەردىكىدەك ساقلاندى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>زاپاس نۇسخا قايتۇرۇلۇۋاتىدۇ</translation>
    </message>
    <message>
        <source>Destroy the file now, or keep it as a backup.</source>
        <translation>ھۆججەتنى ھازىر يوقىتىڭ ياكى زاپاس نۇسخا قىلىپ ساقلاڭ.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>ھۆججەتكە قارىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>No key in this drawer opens it. Nothing was changed.</source>
        <translation>بۇ تارتمىدىكى ھېچقانداق ئاچقۇچ ئۇنى ئاچمايدۇ. ھېچنېمە ئۆزگەرمىدى.</translation>
    </message>
    <message>
        <source>Only the drawer it came from opens it. You can destroy the one you carried.</source>
        <translation>ئۇنى پەقەت ئۇ چىققان تارتمىلا ئاچىدۇ. ئۆزىڭىز ئېلىپ يۈرگەننى يوقاتسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>زاپاس نۇسخا ئوقۇلۇۋاتىدۇ</translation>
    </message>
    <message>
        <source>Sealing it anew</source>
        <translation>قايتا پېچەتلىنىۋاتىدۇ</translation>
    </message>
    <message>
        <source>The backup is back.</source>
        <translation>زاپاس نۇسخا قايتىپ كەلدى.</translation>
    </message>
    <message>
        <source>The file for them is made.</source>
        <translation>ئۇلار ئۈچۈن ھۆججەت ياسالدى.</translation>
    </message>
    <message>
        <source>The records are back.</source>
        <translation>خاتىرىلەر قايتىپ كەلدى.</translation>
    </message>
    <message>
        <source>These words do not open it. Nothing was changed.</source>
        <translation>بۇ سۆزلەر ئۇنى ئاچمايدۇ. ھېچنېمە ئۆزگەرمىدى.</translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation>بۇ ئۇنى ئاچمايدۇ.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ھۆججەت قەيەرگە قويۇلسۇن؟</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>قايسى زاپاس نۇسخا؟</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Change the status</source>
        <translation>ھالىتىنى ئۆزگەرتىش</translation>
    </message>
    <message>
        <source>Changing the cases</source>
        <translation>دېلولار ئۆزگەرتىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>كۈن</translation>
    </message>
    <message>
        <source>It is noted here, and nobody is told by it. Answer them to tell the senders.</source>
        <translation>بۇ يەردە يېزىلىدۇ، بۇنىڭ بىلەن ھېچكىمگە ئېيتىلمايدۇ. ئەۋەتكۈچىلەرگە ئېيتىش ئۈچۈن جاۋاب بېرىڭ.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>بىرلەشتۈرۈش</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>بىرلەشتۈرۈش…</translation>
    </message>
    <message>
        <source>Look at again on…</source>
        <translation>قايتا قارايدىغان كۈن…</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>يېڭى ھالىتى</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>كۈننى بېكىتىش</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>ھالىتى…</translation>
    </message>
    <message>
        <source>They are listed as due from that day on. Nothing is deleted by itself.</source>
        <translation>شۇ كۈندىن باشلاپ ئۇلار مۇددىتى كەلگەن دەپ تىزىلىدۇ. ھېچنېمە ئۆزلۈكىدىن ئۆچۈرۈلمەيدۇ.</translation>
    </message>
    <message>
        <source>They stay separate cases, each with its own consents and sources, and are counted as one event. You can take them apart again.</source>
        <translation>ئۇلار ئۆز رازىلىقى ۋە مەنبەسى بار ئايرىم دېلو بولۇپ قالىدۇ، بىر ۋەقە دەپ سانىلىدۇ. ئۇلارنى قايتا ئايرىيالايسىز.</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>يازمىسىڭىزمۇ بولىدۇ</translation>
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
            <numerusform>%n تاللاندى</numerusform>
            <numerusform>%n تاللاندى</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>ھېچبىرىنى تاللىماسلىق</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>ئىككى ياكى ئۇنىڭدىن كۆپنى تاللاڭ.</translation>
    </message>
    <message>
        <source>With all of them…</source>
        <translation>ھەممىسىنى…</translation>
    </message>
</context>
<context>
    <name>Burn</name>
    <message>
        <source>Destroying the vault</source>
        <translation>خەزىنە يوقىتىلىۋاتىدۇ</translation>
    </message>
</context>
<context>
    <name>BurnOld</name>
    <message>
        <source>Destroying the old vault</source>
        <translation>كونا خەزىنە يوقىتىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>The old vault is destroyed.</source>
        <translation>كونا خەزىنە يوقىتىلدى.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation>بىكار قىلىش</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>About</source>
        <translation>تەخمىنەن</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>بۇرۇن</translation>
    </message>
    <message>
        <source>Choose the first day.</source>
        <translation>بىرىنچى كۈننى تاللاڭ.</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>بىرىنچى ۋە ئاخىرقى كۈن</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>شۇنىڭدىن باشلاپ</translation>
    </message>
    <message>
        <source>From {date}. Now choose the last day.</source>
        <translation>{date} دىن. ئەمدى ئاخىرقى كۈننى تاللاڭ.</translation>
    </message>
    <message>
        <source>How sure is the day?</source>
        <translation>كۈن قانچىلىك ئېنىق؟</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>كېيىنكى ئاي</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>ئالدىنقى ئاي</translation>
    </message>
    <message>
        <source>That month</source>
        <translation>شۇ ئاي</translation>
    </message>
    <message>
        <source>That year</source>
        <translation>شۇ يىل</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>بۇ كۈن</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n box(es) on this page.</source>
        <translation>
            <numerusform>بۇ بەتتە %n رامكا بار.</numerusform>
            <numerusform>بۇ بەتتە %n رامكا بار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Box {number}: {left} to {right} percent across, {top} to {bottom} percent down.</source>
        <translation>{number}-رامكا: توغرىسىغا {left} دىن {right} پىرسەنتكىچە، بويىغا {top} دىن {bottom} پىرسەنتكىچە.</translation>
    </message>
    <message>
        <source>The picture, with the boxes on it</source>
        <translation>رەسىم، ئۈستىدىكى رامكىلار بىلەن</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ئاي</numerusform>
            <numerusform>%n ئاي</numerusform>
        </translation>
    </message>
    <message>
        <source>A focal point</source>
        <translation>ئالاقىچى</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شەخس</translation>
    </message>
    <message>
        <source>At most 200 letters.</source>
        <translation>ئەڭ كۆپ 200 ھەرپ.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>ئەڭ ئاز بىرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Find a UN mechanism</source>
        <translation>ب د ت مېخانىزمىنى ئىزدەش</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>تىل ئىزدەش</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>سىز بىلەن قانداق ئالاقىلىشىش</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>تىللار</translation>
    </message>
    <message>
        <source>Languages you read</source>
        <translation>ئوقۇيدىغان تىللىرىڭىز</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>كارتا ياساش</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>كارتىنى ياساش</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>مېخانىزملار</translation>
    </message>
    <message>
        <source>Mechanisms you work with</source>
        <translation>بىللە ئىشلەيدىغان مېخانىزملىرىڭىز</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>كارتىدىكى ئىسىم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>تەشكىلات</translation>
    </message>
    <message>
        <source>People seal their files to it. It holds no secret: its key stays in this drawer.</source>
        <translation>كىشىلەر ھۆججەتلىرىنى ئۇنىڭغا پېچەتلەيدۇ. ئۇنىڭدا سىر يوق: ئاچقۇچى بۇ تارتمىدا قالىدۇ.</translation>
    </message>
    <message>
        <source>Replace the card</source>
        <translation>كارتىنى ئالماشتۇرۇش</translation>
    </message>
    <message>
        <source>Reprisals desk</source>
        <translation>ئۆچ ئېلىش ئىشلىرى ئورنى</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>بۇ يەر قۇرۇق قالسا بولمايدۇ.</translation>
    </message>
    <message>
        <source>The new card has a new key, and the old one signs it. Whoever has the old card is offered the new one, and compares its digits with you. The old card still opens files that come late, and is given to nobody any more.</source>
        <translation>يېڭى كارتىنىڭ يېڭى ئاچقۇچى بار، كونىسى ئۇنى ئىمزالايدۇ. كونا كارتا قولىدا بار كىشىگە يېڭىسى تەۋسىيە قىلىنىدۇ، ئۇ سانلىرىنى سىز بىلەن سېلىشتۇرىدۇ. كونا كارتا كېچىكىپ كەلگەن ھۆججەتلەرنى يەنىلا ئاچىدۇ، ئەمدى ھېچكىمگە بېرىلمەيدۇ.</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>كۈچكە ئىگە مۇددىتى</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>كىمنىڭ كارتىسى</translation>
    </message>
    <message>
        <source>a desk or a person</source>
        <translation>ئورۇن ياكى شەخس</translation>
    </message>
    <message>
        <source>everybody who has the card reads it; may be left out</source>
        <translation>كارتا قولىدا بار ھەممە كىشى ئوقۇيدۇ؛ يازمىسىڭىزمۇ بولىدۇ</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>يازمىسىڭىزمۇ بولىدۇ</translation>
    </message>
    <message>
        <source>reports can be sealed to a focal point only</source>
        <translation>دوكلاتنى پەقەت ئالاقىچىغىلا پېچەتلىگىلى بولىدۇ</translation>
    </message>
    <message>
        <source>the shorter, the less a stolen key opens</source>
        <translation>قانچە قىسقا بولسا، ئوغرىلانغان ئاچقۇچ شۇنچە ئاز ئاچىدۇ</translation>
    </message>
</context>
<context>
    <name>CardOffice</name>
    <message numerus="yes">
        <source>%n case(s) came to it: they stay, and stay readable.</source>
        <translation>
            <numerusform>ئۇنىڭغا %n دېلو كەلگەن: ئۇلار قالىدۇ، ئوقۇغىلى بولىدۇ.</numerusform>
            <numerusform>ئۇنىڭغا %n دېلو كەلگەن: ئۇلار قالىدۇ، ئوقۇغىلى بولىدۇ.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that was sealed to it and comes late is opened by nobody any more. Backups that were made before still hold the key.</source>
        <translation>ئۇنىڭغا پېچەتلىنىپ كېچىكىپ كەلگەن ھۆججەتنى ئەمدى ھېچكىم ئاچالمايدۇ. ئىلگىرى ياسالغان زاپاس نۇسخىلاردا ئاچقۇچ تېخى بار.</translation>
    </message>
    <message>
        <source>Answer here again</source>
        <translation>بۇ يەردە قايتا جاۋاب بېرىش</translation>
    </message>
    <message>
        <source>Answer with this card here again?</source>
        <translation>بۇ كارتا بىلەن بۇ يەردە قايتا جاۋاب بېرىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Compare the name once more: only this person can open the file.</source>
        <translation>ئىسىمنى يەنە بىر سېلىشتۇرۇڭ: ھۆججەتنى پەقەت شۇ كىشىلا ئاچالايدۇ.</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>ئاچقۇچنى ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>Delete the key of this card for good?</source>
        <translation>بۇ كارتىنىڭ ئاچقۇچى مەڭگۈلۈك ئۆچۈرۈلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Does {name} get this key?</source>
        <translation>بۇ ئاچقۇچ {name} غا بېرىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>ئۆتكۈزۈپ بېرىش</translation>
    </message>
    <message>
        <source>Hand over the secret key of this card?</source>
        <translation>بۇ كارتىنىڭ مەخپىي ئاچقۇچى ئۆتكۈزۈپ بېرىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ساقلاپ قېلىش</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>بۇ يەردە ساقلاش</translation>
    </message>
    <message>
        <source>Leave it to them</source>
        <translation>ئۇلارغا قالدۇرۇش</translation>
    </message>
    <message>
        <source>Sealed files (*.age);;All files (*)</source>
        <translation>پېچەتلەنگەن ھۆججەتلەر (*.age);;بارلىق ھۆججەتلەر (*)</translation>
    </message>
    <message>
        <source>The card {name} is yours now too.</source>
        <translation>{name} كارتىسى ئەمدى سىزنىڭمۇ.</translation>
    </message>
    <message>
        <source>The card {name} was here already; nothing of it is lost.</source>
        <translation>{name} كارتىسى بۇ يەردە ئاللىقاچان بار ئىدى؛ ئۇنىڭدىن ھېچنېمە يوقالمىدى.</translation>
    </message>
    <message>
        <source>The colleague who got the key keeps it. If both of you answer one report, two answers may have the same number: agree who answers what.</source>
        <translation>ئاچقۇچنى ئالغان خىزمەتداشتا ئاچقۇچ قالىدۇ. ئىككىڭلار بىر دوكلاتقا جاۋاب بەرسەڭلار، ئىككى جاۋابنىڭ نومۇرى ئوخشاش بولۇپ قېلىشى مۇمكىن: كىم نېمىگە جاۋاب بېرىدىغانلىقىنى كېلىشىۋېلىڭ.</translation>
    </message>
    <message>
        <source>The hand-over lies in {file}. Give it to {name}.</source>
        <translation>ئۆتكۈزۈپ بېرىش ھۆججىتى {file} دا. ئۇنى {name} غا بېرىڭ.</translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation>ئاچقۇچ ئۆچۈرۈلدى.</translation>
    </message>
    <message>
        <source>Where shall the hand-over be put?</source>
        <translation>ئۆتكۈزۈپ بېرىش ھۆججىتى قەيەرگە قويۇلسۇن؟</translation>
    </message>
    <message>
        <source>Which file did the colleague give you?</source>
        <translation>خىزمەتداش سىزگە قايسى ھۆججەتنى بەردى؟</translation>
    </message>
    <message>
        <source>Whoever opens the file reads every report that was or will be sealed to this card, and answers in its name. It cannot be taken back.</source>
        <translation>ھۆججەتنى ئاچقان كىشى بۇ كارتىغا پېچەتلەنگەن ياكى پېچەتلىنىدىغان ھەر بىر دوكلاتنى ئوقۇيدۇ ۋە ئۇنىڭ نامىدا جاۋاب بېرىدۇ. بۇنى قايتۇرۇۋالغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Yes, to them</source>
        <translation>ھەئە، ئۇلارغا</translation>
    </message>
</context>
<context>
    <name>CardPaper</name>
    <message>
        <source>Before you use this card, let its owner read these eight groups to you, by voice or face to face, and compare every one.</source>
        <translation>بۇ كارتىنى ئىشلىتىشتىن بۇرۇن، ئىگىسىدىن بۇ سەككىز گۇرۇپپىنى ئاۋاز ئارقىلىق ياكى يۈزتۇرا ئوقۇتۇپ، ھەر بىرىنى سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>In the app: Focal points, Add, then choose a photo or a scan of this page.</source>
        <translation>پروگراممىدا: «ئالاقىچىلار»، «قوشۇش»، ئاندىن بۇ بەتنىڭ سۈرىتىنى ياكى سىكانېرلانغىنىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>It lies in {file}. Its digits are compared in another way.</source>
        <translation>ئۇ {file} دا. سانلىرى باشقا يول بىلەن سېلىشتۇرۇلىدۇ.</translation>
    </message>
    <message>
        <source>Reads: {languages}</source>
        <translation>ئوقۇيدىغان تىللىرى: {languages}</translation>
    </message>
    <message>
        <source>This card is too long for a QR code: ask its owner for the file, and compare it with the digits on this page.</source>
        <translation>بۇ كارتا QR كود ئۈچۈن بەك ئۇزۇن: ئىگىسىدىن ھۆججەتنى سوراپ، بۇ بەتتىكى سانلار بىلەن سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>{day} گىچە كۈچكە ئىگە</translation>
    </message>
    <message>
        <source>Where shall the page be put?</source>
        <translation>بەت قەيەرگە قويۇلسۇن؟</translation>
    </message>
    <message>
        <source>Where shall the picture be put?</source>
        <translation>رەسىم قەيەرگە قويۇلسۇن؟</translation>
    </message>
    <message>
        <source>Where shall the sheet be put?</source>
        <translation>ۋاراق قەيەرگە قويۇلسۇن؟</translation>
    </message>
</context>
<context>
    <name>CardState</name>
    <message>
        <source>All 40 digits were compared: it is the card of whom you compared with.</source>
        <translation>40 خانىنىڭ ھەممىسى سېلىشتۇرۇلدى: ئۇ سىز سېلىشتۇرغان كىشىنىڭ كارتىسى.</translation>
    </message>
    <message>
        <source>Ask for the newer card, and compare its digits.</source>
        <translation>يېڭىراق كارتىنى سوراپ، سانلىرىنى سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>Compare its 40 digits first. To send without comparing you have to say why; that is kept.</source>
        <translation>ئاۋۋال 40 خانىنى سېلىشتۇرۇڭ. سېلىشتۇرماي ئەۋەتىش ئۈچۈن سەۋەبىنى ئېيتىشىڭىز كېرەك؛ ئۇ ساقلىنىدۇ.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>مۇددىتى توشقان</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>{day} مۇددىتى توشقان</translation>
    </message>
    <message>
        <source>From a printed card</source>
        <translation>بېسىلغان كارتىدىن</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>يۈزتۇرا</translation>
    </message>
    <message>
        <source>It ends on its last day, when you compare a newer card, or when a revocation comes.</source>
        <translation>ئۇ ئاخىرقى كۈنىدە، سىز يېڭىراق كارتىنى سېلىشتۇرغاندا ياكى كۈچتىن قالدۇرۇش ھۆججىتى كەلگەندە ئاخىرلىشىدۇ.</translation>
    </message>
    <message>
        <source>It is a card for practice: it never receives a real report.</source>
        <translation>ئۇ مەشىق ئۈچۈن كارتا: ئۇ ھەقىقىي دوكلاتنى ھەرگىز تاپشۇرۇۋالمايدۇ.</translation>
    </message>
    <message>
        <source>Its last day has passed. Keys are short-lived so that a stolen one opens little.</source>
        <translation>ئاخىرقى كۈنى ئۆتۈپ كەتتى. ئوغرىلانغان ئاچقۇچ ئاز نەرسىنى ئاچسۇن دەپ، ئاچقۇچلارنىڭ ئۆمرى قىسقا بولىدۇ.</translation>
    </message>
    <message>
        <source>Its owner ended it, for good. Somebody else may have its key and read what was sent to it.</source>
        <translation>ئىگىسى ئۇنى مەڭگۈلۈك ئاخىرلاشتۇردى. ئاچقۇچى باشقا بىرىنىڭ قولىدا بولۇشى، ئۇنىڭغا ئەۋەتىلگەننى ئوقۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>تېخى سېلىشتۇرۇلمىدى</translation>
    </message>
    <message>
        <source>Nothing can be sent to it, and answers signed with it are refused.</source>
        <translation>ئۇنىڭغا ھېچنېمە ئەۋەتكىلى بولمايدۇ، ئۇنىڭ بىلەن ئىمزالانغان جاۋابلار رەت قىلىنىدۇ.</translation>
    </message>
    <message>
        <source>Nothing can be sent to it. Answers to what you sent before are still taken in.</source>
        <translation>ئۇنىڭغا ھېچنېمە ئەۋەتكىلى بولمايدۇ. ئىلگىرى ئەۋەتكىنىڭىزگە كەلگەن جاۋابلار يەنىلا ئېلىنىدۇ.</translation>
    </message>
    <message>
        <source>Nothing is sent to it any more. Answers to what you sent before are still taken in.</source>
        <translation>ئۇنىڭغا ئەمدى ھېچنېمە ئەۋەتىلمەيدۇ. ئىلگىرى ئەۋەتكىنىڭىزگە كەلگەن جاۋابلار يەنىلا ئېلىنىدۇ.</translation>
    </message>
    <message>
        <source>Nothing: use the newer card.</source>
        <translation>ھېچنېمە: يېڭىراق كارتىنى ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تېلېفون</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>ئالماشتۇرۇلغان</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>كۈچتىن قالدۇرۇلغان</translation>
    </message>
    <message>
        <source>Revoked on {day}</source>
        <translation>{day} كۈچتىن قالدۇرۇلغان</translation>
    </message>
    <message>
        <source>Send to it. Its answers are taken in and shown with the record.</source>
        <translation>ئۇنىڭغا ئەۋەتىڭ. جاۋابلىرى ئېلىنىپ، خاتىرە بىلەن بىللە كۆرسىتىلىدۇ.</translation>
    </message>
    <message>
        <source>The card is whole, but nobody knows yet whose it is. Somebody may have put theirs in its place.</source>
        <translation>كارتا تولۇق، لېكىن كىمنىڭ ئىكەنلىكىنى تېخى ھېچكىم بىلمەيدۇ. بىرى ئورنىغا ئۆزىنىڭكىنى قويۇپ قويغان بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>بۇ كومپيۇتېرنىڭ سائىتى خاتا</translation>
    </message>
    <message>
        <source>This is never undone. Ask for a new card, by another way, and compare its digits.</source>
        <translation>بۇنى ھەرگىز قايتۇرغىلى بولمايدۇ. باشقا يول بىلەن يېڭى كارتا سوراپ، سانلىرىنى سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تەكشۈرۈلگەن</translation>
    </message>
    <message>
        <source>Verified by phone, {day}</source>
        <translation>تېلېفوندا تەكشۈرۈلگەن، {day}</translation>
    </message>
    <message>
        <source>Verified from a printed card, {day}</source>
        <translation>بېسىلغان كارتىدىن تەكشۈرۈلگەن، {day}</translation>
    </message>
    <message>
        <source>Verified in person, {day}</source>
        <translation>يۈزتۇرا تەكشۈرۈلگەن، {day}</translation>
    </message>
    <message>
        <source>Verified on a video call, {day}</source>
        <translation>ۋىدېيولۇق سۆھبەتتە تەكشۈرۈلگەن، {day}</translation>
    </message>
    <message>
        <source>Verified, {day}</source>
        <translation>تەكشۈرۈلگەن، {day}</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>ۋىدېيولۇق سۆھبەت</translation>
    </message>
    <message>
        <source>When all eight groups agree, the card is verified.</source>
        <translation>سەككىز گۇرۇپپىنىڭ ھەممىسى ئوخشاش چىقسا، كارتا تەكشۈرۈلگەن بولىدۇ.</translation>
    </message>
    <message>
        <source>You compared a newer card of the same focal point; it took its place.</source>
        <translation>سىز شۇ ئالاقىچىنىڭ يېڭىراق كارتىسىنى سېلىشتۇردىڭىز؛ ئۇ بۇنىڭ ئورنىنى ئالدى.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>A focal point</source>
        <translation>ئالاقىچى</translation>
    </message>
    <message>
        <source>A newer card took its place. Give the newer one to everybody who has this one: it is offered to them, and used once they compared its digits with you. This key stays here and opens files that come late.</source>
        <translation>يېڭىراق كارتا ئۇنىڭ ئورنىنى ئالدى. يېڭىسىنى بۇنىسى قولىدا بار ھەممەيلەنگە بېرىڭ: ئۇلارغا تەۋسىيە قىلىنىدۇ، سانلىرىنى سىز بىلەن سېلىشتۇرغاندىن كېيىن ئىشلىتىلىدۇ. بۇ ئاچقۇچ بۇ يەردە قېلىپ، كېچىكىپ كەلگەن ھۆججەتلەرنى ئاچىدۇ.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شەخس</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>بارلىق قەدەملەر بولدى.</translation>
    </message>
    <message>
        <source>Answer with it here again…</source>
        <translation>بۇ يەردە ئۇنىڭ بىلەن قايتا جاۋاب بېرىش…</translation>
    </message>
    <message>
        <source>Business cards with the digits…</source>
        <translation>سانلىرى بار ئىسىم كارتىلىرى…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>تېكىست قىلىپ كۆچۈرۈش</translation>
    </message>
    <message>
        <source>Delete its key…</source>
        <translation>ئاچقۇچىنى ئۆچۈرۈش…</translation>
    </message>
    <message>
        <source>Each step ticks itself when the app sees it done.</source>
        <translation>پروگرامما قەدەمنىڭ قىلىنغانلىقىنى كۆرسە، ئۇنىڭغا ئۆزى بەلگە قويىدۇ.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>مەشىق</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>مۇددىتى توشقان</translation>
    </message>
    <message>
        <source>Export the card…</source>
        <translation>كارتىنى چىقىرىش…</translation>
    </message>
    <message>
        <source>Files to check it with minisign…</source>
        <translation>ئۇنى minisign بىلەن تەكشۈرىدىغان ھۆججەتلەر…</translation>
    </message>
    <message>
        <source>Hand it over to a colleague…</source>
        <translation>خىزمەتداشقا ئۆتكۈزۈپ بېرىش…</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>كۆرسەتمە</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>سىز بىلەن قانداق ئالاقىلىشىش</translation>
    </message>
    <message>
        <source>Its key is kept for files that come late, and may be deleted from {day} on.</source>
        <translation>ئاچقۇچى كېچىكىپ كەلگەن ھۆججەتلەر ئۈچۈن ساقلىنىدۇ، {day} دىن باشلاپ ئۆچۈرسە بولىدۇ.</translation>
    </message>
    <message>
        <source>Its key was given to</source>
        <translation>ئاچقۇچى بېرىلگەن كىشى</translation>
    </message>
    <message>
        <source>Its key was kept for files that come late. That time is over since {day}: delete the key, so that nobody who gets hold of it can read old files.</source>
        <translation>ئاچقۇچى كېچىكىپ كەلگەن ھۆججەتلەر ئۈچۈن ساقلانغان. ئۇ ۋاقىت {day} دا توشتى: ئاچقۇچنى ئۆچۈرۈڭ، ئۇنى قولغا چۈشۈرگەن كىشى كونا ھۆججەتلەرنى ئوقۇيالمىسۇن.</translation>
    </message>
    <message>
        <source>Label of this card…</source>
        <translation>بۇ كارتىنىڭ بەلگىسى…</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>تىللار</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>ياسالغان</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>مېخانىزملار</translation>
    </message>
    <message>
        <source>More about this card</source>
        <translation>بۇ كارتا ھەققىدە تېخىمۇ كۆپ</translation>
    </message>
    <message>
        <source>Picture of the QR code…</source>
        <translation>QR كودنىڭ رەسىمى…</translation>
    </message>
    <message>
        <source>Print the card…</source>
        <translation>كارتىنى بېسىش…</translation>
    </message>
    <message>
        <source>Read the page about it</source>
        <translation>بۇ ھەقتىكى بەتنى ئوقۇش</translation>
    </message>
    <message>
        <source>Replace it by a new card…</source>
        <translation>يېڭى كارتىغا ئالماشتۇرۇش…</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>ئالماشتۇرۇلغان</translation>
    </message>
    <message>
        <source>Revoke it for good…</source>
        <translation>مەڭگۈلۈك كۈچتىن قالدۇرۇش…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>كۈچتىن قالدۇرۇلغان</translation>
    </message>
    <message>
        <source>Save its secret key…</source>
        <translation>مەخپىي ئاچقۇچىنى ساقلاش…</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>كۆرسەتمىنى كۆرسىتىش</translation>
    </message>
    <message>
        <source>Since {day} a colleague answers with this card, and nothing is answered with it here. What comes to it is still read.</source>
        <translation>{day} دىن باشلاپ بۇ كارتا بىلەن بىر خىزمەتداش جاۋاب بېرىدۇ، بۇ يەردە ئۇنىڭ بىلەن جاۋاب بېرىلمەيدۇ. ئۇنىڭغا كەلگىنى يەنىلا ئوقۇلىدۇ.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>قەدەملەر</translation>
    </message>
    <message>
        <source>Steps tick themselves in the vaults of a workshop.</source>
        <translation>سېمىنارنىڭ خەزىنىلىرىدە قەدەملەرگە ئۆزلۈكىدىن بەلگە قويۇلىدۇ.</translation>
    </message>
    <message>
        <source>Taken over from a colleague</source>
        <translation>خىزمەتداشتىن ئۆتكۈزۈۋېلىنغان</translation>
    </message>
    <message>
        <source>The 40 digits of this card</source>
        <translation>بۇ كارتىنىڭ 40 خانىسى</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>كۈچكە ئىگە مۇددىتى</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>{day} گىچە كۈچكە ئىگە</translation>
    </message>
    <message>
        <source>What is there to learn?</source>
        <translation>نېمىنى ئۆگىنىش كېرەك؟</translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation>ئۆگىنىدىغىنى</translation>
    </message>
    <message>
        <source>Whoever gets the card compares all eight groups with you, by voice or face to face.</source>
        <translation>كارتىنى ئالغان كىشى سەككىز گۇرۇپپىنىڭ ھەممىسىنى سىز بىلەن ئاۋاز ئارقىلىق ياكى يۈزتۇرا سېلىشتۇرىدۇ.</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>كىمنىڭ كارتىسى</translation>
    </message>
    <message>
        <source>Write the revocation again…</source>
        <translation>كۈچتىن قالدۇرۇش ھۆججىتىنى قايتا يېزىش…</translation>
    </message>
    <message>
        <source>You ended this card on {day}, for good. Everybody who has it needs the revocation file; it can be written again. The key stays here and opens files that come late.</source>
        <translation>سىز بۇ كارتىنى {day} كۈنى مەڭگۈلۈك ئاخىرلاشتۇردىڭىز. ئۇ قولىدا بار ھەممەيلەنگە كۈچتىن قالدۇرۇش ھۆججىتى كېرەك؛ ئۇنى قايتا يازغىلى بولىدۇ. ئاچقۇچ بۇ يەردە قېلىپ، كېچىكىپ كەلگەن ھۆججەتلەرنى ئاچىدۇ.</translation>
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
            <numerusform>%n كارتىنىڭ ئاچقۇچى تېخى كونا خەزىنىنىڭ.</numerusform>
            <numerusform>%n كارتىنىڭ ئاچقۇچى تېخى كونا خەزىنىنىڭ.</numerusform>
        </translation>
    </message>
    <message>
        <source>First the new vault: a card made in the old one is no safer.</source>
        <translation>ئاۋۋال يېڭى خەزىنە: كونىسىدا ياسالغان كارتا بىخەتەرراق ئەمەس.</translation>
    </message>
    <message>
        <source>Open my cards</source>
        <translation>كارتىلىرىمنى ئېچىش</translation>
    </message>
    <message>
        <source>There is no card of your own in this drawer.</source>
        <translation>بۇ تارتمىدا ئۆزىڭىزنىڭ كارتىسى يوق.</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n سېكۇنت قالدى</numerusform>
            <numerusform>%n سېكۇنت قالدى</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No half of a file is on the stick.</source>
        <translation>بىكار قىلىندى. USB دىسكىدا ھۆججەتنىڭ يېرىمى قالمىدى.</translation>
    </message>
    <message>
        <source>Copied, read back, and the same.</source>
        <translation>كۆچۈرۈلدى، قايتا ئوقۇلدى، ئوخشاش.</translation>
    </message>
    <message>
        <source>Copy all to a stick…</source>
        <translation>ھەممىسىنى USB دىسكىغا كۆچۈرۈش…</translation>
    </message>
    <message>
        <source>Copy to a stick…</source>
        <translation>USB دىسكىغا كۆچۈرۈش…</translation>
    </message>
    <message numerus="yes">
        <source>Copying and reading back %n file(s)</source>
        <translation>
            <numerusform>%n ھۆججەت كۆچۈرۈلۈپ، قايتا ئوقۇلۇۋاتىدۇ</numerusform>
            <numerusform>%n ھۆججەت كۆچۈرۈلۈپ، قايتا ئوقۇلۇۋاتىدۇ</numerusform>
        </translation>
    </message>
    <message>
        <source>Eject the stick before you pull it out.</source>
        <translation>USB دىسكىنى سۇغۇرۇشتىن بۇرۇن بىخەتەر چىقىرىڭ.</translation>
    </message>
    <message>
        <source>It was there already, read back and the same.</source>
        <translation>ئۇ يەردە ئاللىقاچان بار ئىدى، قايتا ئوقۇلدى، ئوخشاش.</translation>
    </message>
    <message>
        <source>The stick, or a folder on it</source>
        <translation>USB دىسكا ياكى ئۇنىڭدىكى قىسقۇچ</translation>
    </message>
</context>
<context>
    <name>CaseBanner</name>
    <message>
        <source>It corrects case {number}.</source>
        <translation>ئۇ {number}-دېلونى تۈزىتىدۇ.</translation>
    </message>
    <message>
        <source>It may come from somebody else. It changes nothing, and nothing is sealed to it.</source>
        <translation>ئۇ باشقا بىرىدىن كەلگەن بولۇشى مۇمكىن. ئۇ ھېچنېمىنى ئۆزگەرتمەيدۇ، ئۇنىڭغا ھېچنېمە پېچەتلەنمەيدۇ.</translation>
    </message>
    <message>
        <source>It says that it corrects a report, but another key signed it.</source>
        <translation>ئۇ بىر دوكلاتنى تۈزىتىدىغانلىقىنى ئېيتىدۇ، لېكىن باشقا ئاچقۇچ ئىمزالىغان.</translation>
    </message>
    <message>
        <source>It was corrected: case {number} says what holds now.</source>
        <translation>ئۇ تۈزىتىلگەن: ھازىر {number}-دېلو ئاساس قىلىنىدۇ.</translation>
    </message>
    <message>
        <source>It was made by a newer version of the app.</source>
        <translation>ئۇنى پروگراممىنىڭ يېڭىراق نەشرى ياسىغان.</translation>
    </message>
    <message>
        <source>Look at the notice</source>
        <translation>ئۇقتۇرۇشقا قاراش</translation>
    </message>
    <message>
        <source>Nobody knows who holds it now. Nothing is sealed to this case until somebody here has asked the sender in another way.</source>
        <translation>ئاچقۇچنىڭ ھازىر كىمدىلىكىنى ھېچكىم بىلمەيدۇ. بۇ يەردىكى بىرى ئەۋەتكۈچىدىن باشقا يول بىلەن سورىمىغۇچە، بۇ دېلوغا ھېچنېمە پېچەتلەنمەيدۇ.</translation>
    </message>
    <message>
        <source>Open the correction</source>
        <translation>تۈزىتىشنى ئېچىش</translation>
    </message>
    <message>
        <source>Say what you found out…</source>
        <translation>ئېنىقلىغىنىڭىزنى ئېيتىش…</translation>
    </message>
    <message>
        <source>Some people took back what they agreed to: {people}.</source>
        <translation>بەزى كىشىلەر رازىلىقىنى قايتۇرۇۋالغان: {people}.</translation>
    </message>
    <message>
        <source>Somebody here found that out. It changes nothing, and nothing is sealed.</source>
        <translation>بۇ يەردىكى بىرى شۇنى ئېنىقلىغان. ئۇ ھېچنېمىنى ئۆزگەرتمەيدۇ، ھېچنېمە پېچەتلەنمەيدۇ.</translation>
    </message>
    <message>
        <source>Somebody said that the sender’s key was lost.</source>
        <translation>بىرى ئەۋەتكۈچىنىڭ ئاچقۇچى يوقالدى دېگەن.</translation>
    </message>
    <message>
        <source>The sender took this report back.</source>
        <translation>ئەۋەتكۈچى بۇ دوكلاتنى قايتۇرۇۋالغان.</translation>
    </message>
    <message>
        <source>This correction is not from the sender.</source>
        <translation>بۇ تۈزىتىش ئەۋەتكۈچىدىن ئەمەس.</translation>
    </message>
    <message>
        <source>Use nothing about them any more.</source>
        <translation>ئۇلار ھەققىدە ئەمدى ھېچنېمىنى ئىشلەتمەڭ.</translation>
    </message>
    <message>
        <source>Use nothing of it any more. What was published cannot be called back.</source>
        <translation>ئۇنىڭدىن ئەمدى ھېچنېمىنى ئىشلەتمەڭ. ئېلان قىلىنغاننى قايتۇرۇپ كەلگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>نېمە ئۆزگەردى…</translation>
    </message>
    <message>
        <source>What is not known here is shown as it is.</source>
        <translation>بۇ يەردە تونۇلمىغىنى شۇ پېتى كۆرسىتىلىدۇ.</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>About a UN mechanism…</source>
        <translation>ب د ت مېخانىزمىغا ئائىت…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ھەممىسى</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>نومۇر بويىچە</translation>
    </message>
    <message>
        <source>From a country…</source>
        <translation>دۆلەت بويىچە…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>تېخىمۇ كۆپ سۈزگۈچ</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>ئەڭ جىددىيسى ئالدىدا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>ئەڭ يېڭىسى ئالدىدا</translation>
    </message>
    <message>
        <source>No country said</source>
        <translation>دۆلىتى ئېيتىلمىغان</translation>
    </message>
    <message>
        <source>No urgency said</source>
        <translation>جىددىيلىكى ئېيتىلمىغان</translation>
    </message>
    <message>
        <source>None said</source>
        <translation>ئېيتىلمىغان</translation>
    </message>
    <message>
        <source>Only cases</source>
        <translation>پەقەت دېلولار</translation>
    </message>
    <message>
        <source>Only these cases</source>
        <translation>پەقەت بۇ دېلولار</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>تەرتىپ</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>بارلىق دېلولارنى كۆرسىتىش</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ھالىتى</translation>
    </message>
    <message>
        <source>To one of our cards…</source>
        <translation>كارتىلىرىمىزنىڭ بىرىگە…</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>جىددىيلىكى</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>نېمە بولدى؟</translation>
    </message>
    <message>
        <source>What is due first</source>
        <translation>مۇددىتى بۇرۇن كېلىدىغىنى ئالدىدا</translation>
    </message>
    <message>
        <source>Which card?</source>
        <translation>قايسى كارتا؟</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>قايسى دۆلەت؟</translation>
    </message>
    <message>
        <source>Which mechanism?</source>
        <translation>قايسى مېخانىزم؟</translation>
    </message>
    <message>
        <source>With an act of a kind…</source>
        <translation>ھەرىكەت تۈرى بويىچە…</translation>
    </message>
    <message>
        <source>{filter}, take it back</source>
        <translation>{filter}، بىكار قىلىش</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>A condition counted as met for: {after}</source>
        <translation>شەرت ئورۇندالدى دەپ ھېسابلاندى: {after}</translation>
    </message>
    <message>
        <source>A draft was exported: {after}</source>
        <translation>قارالما چىقىرىلدى: {after}</translation>
    </message>
    <message>
        <source>A response to entry {after}</source>
        <translation>{after}-تۈرگە ئىنكاس</translation>
    </message>
    <message>
        <source>About the same event as case {after}</source>
        <translation>{after}-دېلو بىلەن بىر ۋەقە ھەققىدە</translation>
    </message>
    <message>
        <source>Another event than case {after}</source>
        <translation>{after}-دېلودىن باشقا ۋەقە</translation>
    </message>
    <message>
        <source>Answer {before}: {after}</source>
        <translation>{before}-جاۋاب: {after}</translation>
    </message>
    <message>
        <source>Asked again for the yearly summary: {after}</source>
        <translation>يىللىق خۇلاسە ئۈچۈن قايتا سورالدى: {after}</translation>
    </message>
    <message>
        <source>Coded: {after}</source>
        <translation>كودلاندى: {after}</translation>
    </message>
    <message>
        <source>Did it happen: {after}</source>
        <translation>يۈز بەرگەنمۇ: {after}</translation>
    </message>
    <message>
        <source>Drafted: {after}</source>
        <translation>قارالمىسى يېزىلدى: {after}</translation>
    </message>
    <message>
        <source>Earlier lines: {after}</source>
        <translation>ئىلگىرىكى قۇرلار: {after}</translation>
    </message>
    <message>
        <source>Entry {after} of the register</source>
        <translation>تىزىملاش دەپتىرىنىڭ {after}-تۈرى</translation>
    </message>
    <message>
        <source>Entry {after} of the register removed</source>
        <translation>تىزىملاش دەپتىرىنىڭ {after}-تۈرى ئۆچۈرۈلدى</translation>
    </message>
    <message>
        <source>Exported: {after}</source>
        <translation>چىقىرىلدى: {after}</translation>
    </message>
    <message>
        <source>How to reach the sender was changed</source>
        <translation>ئەۋەتكۈچى بىلەن ئالاقىلىشىش ئۇسۇلى ئۆزگەرتىلدى</translation>
    </message>
    <message>
        <source>Joined with other cases about one event</source>
        <translation>باشقا دېلولار بىلەن بىر ۋەقەگە بىرلەشتۈرۈلدى</translation>
    </message>
    <message>
        <source>Related to case {after}</source>
        <translation>{after}-دېلوغا مۇناسىۋەتلىك</translation>
    </message>
    <message>
        <source>Resolution 12/2: {after}</source>
        <translation>12/2-نومۇرلۇق قارار: {after}</translation>
    </message>
    <message>
        <source>Status: {after}</source>
        <translation>ھالىتى: {after}</translation>
    </message>
    <message>
        <source>Taken out of entry {after} of the register</source>
        <translation>تىزىملاش دەپتىرىنىڭ {after}-تۈرىدىن چىقىرىلدى</translation>
    </message>
    <message>
        <source>Taken out of its event</source>
        <translation>ۋەقەسىدىن چىقىرىلدى</translation>
    </message>
    <message>
        <source>The correction is from the sender</source>
        <translation>تۈزىتىش ئەۋەتكۈچىدىن</translation>
    </message>
    <message>
        <source>The correction is not from the sender</source>
        <translation>تۈزىتىش ئەۋەتكۈچىدىن ئەمەس</translation>
    </message>
    <message>
        <source>The last other case left its event</source>
        <translation>ۋەقەسىدىكى ئاخىرقى باشقا دېلو چىقىپ كەتتى</translation>
    </message>
    <message>
        <source>The sender was told of entry {after}</source>
        <translation>ئەۋەتكۈچىگە {after}-تۈر ھەققىدە ئېيتىلدى</translation>
    </message>
    <message>
        <source>To be looked at again: {after}</source>
        <translation>قايتا قارايدىغان كۈن: {after}</translation>
    </message>
    <message>
        <source>Urgency: {after}</source>
        <translation>جىددىيلىكى: {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>يوق</translation>
    </message>
    <message>
        <source>{after}, before: {before}</source>
        <translation>{after}، ئىلگىرى: {before}</translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>Open</source>
        <translation>ئېچىش</translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation>{case} نى ئېچىش</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>due {day}</source>
        <translation>مۇددىتى {day}</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>{day} دىن بېرى كېچىكتى</translation>
    </message>
</context>
<context>
    <name>CaseListView</name>
    <message numerus="yes">
        <source>%n case(s) cannot be read.</source>
        <translation>
            <numerusform>%n دېلونى ئوقۇغىلى بولمايدۇ.</numerusform>
            <numerusform>%n دېلونى ئوقۇغىلى بولمايدۇ.</numerusform>
        </translation>
    </message>
    <message>
        <source>A case begins when you open a sealed report.</source>
        <translation>پېچەتلەنگەن دوكلاتنى ئاچقاندا دېلو باشلىنىدۇ.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>دېلولار</translation>
    </message>
    <message>
        <source>No case fits all of this.</source>
        <translation>بۇلارنىڭ ھەممىسىگە ماس دېلو يوق.</translation>
    </message>
    <message>
        <source>No case has all of these words.</source>
        <translation>بۇ سۆزلەرنىڭ ھەممىسى بار دېلو يوق.</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>پېچەتلەنگەن ھۆججەتلەرنى ئېچىش</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>بارلىق دېلولارنى كۆرسىتىش</translation>
    </message>
    <message>
        <source>The drawer is damaged there. The others are whole.</source>
        <translation>تارتما ئۇ يەردە بۇزۇلغان. باشقىلىرى تولۇق.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>As it was sent. It was opened inside the app and nowhere else.</source>
        <translation>ئەۋەتىلگەندەك. ئۇ پروگراممىنىڭ ئىچىدىلا ئېچىلدى، باشقا يەردە ئەمەس.</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>دېلولارغا قايتىش</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>چىقىرىش</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>بۇ يەردە قالدۇرۇش</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>ھۆججەت ئېچىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>ئەسلى تېكىست</translation>
    </message>
    <message>
        <source>Outside, anybody who finds it can read it, and it may show faces, voices, names or places. The export is noted in the custody.</source>
        <translation>سىرتتا ئۇنى تاپقان ھەر كىشى ئوقۇيالايدۇ، ئۇ يۈز، ئاۋاز، ئىسىم ياكى جايلارنى كۆرسىتىشى مۇمكىن. چىقىرىش ساقلاش خاتىرىسىگە يېزىلىدۇ.</translation>
    </message>
    <message>
        <source>Take this file out of the vault?</source>
        <translation>بۇ ھۆججەت خەزىنىدىن چىقىرىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>The page that came in the file, word for word. Links and pictures in it do nothing.</source>
        <translation>ھۆججەت بىلەن كەلگەن بەت، سۆزمۇسۆز. ئۇنىڭدىكى ئۇلىنىش ۋە رەسىملەر ھېچنېمە قىلمايدۇ.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ھۆججەت قەيەرگە قويۇلسۇن؟</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ھۆججەت يېزىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} ھازىر خەزىنە سىرتىدا، ھەممە ئادەم ئاچالايدۇ.</translation>
    </message>
</context>
<context>
    <name>CasePeoplePage</name>
    <message>
        <source>Open sealed files</source>
        <translation>پېچەتلەنگەن ھۆججەتلەرنى ئېچىش</translation>
    </message>
    <message>
        <source>People</source>
        <translation>كىشىلەر</translation>
    </message>
    <message>
        <source>People in the cases</source>
        <translation>دېلولاردىكى كىشىلەر</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>كىشى ئىزدەش</translation>
    </message>
    <message>
        <source>Whoever is in a report that you take in stands here by pseudonym.</source>
        <translation>سىز ئالغان دوكلاتتىكى كىشىلەر بۇ يەردە تەخەللۇس بىلەن تۇرىدۇ.</translation>
    </message>
    <message numerus="yes">
        <source>{cases} and %n more</source>
        <translation>
            <numerusform>{cases} ۋە يەنە %n</numerusform>
            <numerusform>{cases} ۋە يەنە %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Evidence</source>
        <translation>ئىسپات</translation>
    </message>
    <message>
        <source>Information about one event: cases {numbers}</source>
        <translation>بىر ۋەقە ھەققىدىكى ئۇچۇر: {numbers}-دېلولار</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>ئەسلى تېكىست</translation>
    </message>
    <message>
        <source>Our file</source>
        <translation>ھۆججىتىمىز</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>دېلونىڭ قىسىملىرى</translation>
    </message>
    <message>
        <source>People</source>
        <translation>كىشىلەر</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>دوكلات</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>ماۋزۇسىز</translation>
    </message>
    <message>
        <source>Which incident of this report</source>
        <translation>بۇ دوكلاتنىڭ قايسى ۋەقەسى</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>{sender} دىن</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>{day} تاپشۇرۇۋېلىنغان</translation>
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
        <translation>72 سائەت</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>تاختا</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>قايتا قاراش ۋاقتى كەلگەن</translation>
    </message>
    <message>
        <source>late since {when}</source>
        <translation>{when} دىن بېرى كېچىكتى</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n دېلو</numerusform>
            <numerusform>%n دېلو</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>دېلولار</translation>
    </message>
    <message>
        <source>Keys for going through cases</source>
        <translation>دېلولارنى كۆرۈش كۇنۇپكىلىرى</translation>
    </message>
    <message>
        <source>List</source>
        <translation>تىزىملىك</translation>
    </message>
    <message>
        <source>Search cases and people</source>
        <translation>دېلو ۋە كىشىلەردىن ئىزدەش</translation>
    </message>
    <message>
        <source>Views of the cases</source>
        <translation>دېلولارنىڭ كۆرۈنۈشلىرى</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>A focal point can judge it, answer, and use it as was agreed. It cannot protect anybody physically.</source>
        <translation>ئالاقىچى ئۇنى باھالىيالايدۇ، جاۋاب بېرەلەيدۇ ۋە كېلىشىلگەندەك ئىشلىتەلەيدۇ. ئۇ ھېچكىمنىڭ جېنىنى قوغدىيالمايدۇ.</translation>
    </message>
    <message>
        <source>Could sending this hurt you or somebody else? You can stop here, and nothing is lost.</source>
        <translation>بۇنى ئەۋەتىش سىزگە ياكى باشقا بىرىگە زىيان يەتكۈزۈشى مۇمكىنمۇ؟ بۇ يەردە توختىسىڭىز بولىدۇ، ھېچنېمە يوقالمايدۇ.</translation>
    </message>
    <message>
        <source>It has to do with a UN list. Some UN secretariats tell a State who is accredited.</source>
        <translation>ئۇ ب د ت تىزىملىكىگە مۇناسىۋەتلىك. بەزى ب د ت كاتىباتلىرى بىر دۆلەتكە كىمنىڭ تىزىملاتقانلىقىنى ئېيتىدۇ.</translation>
    </message>
    <message>
        <source>It has to do with something said at a meeting. A webcast cannot be taken back.</source>
        <translation>ئۇ يىغىندا ئېيتىلغان بىر گەپكە مۇناسىۋەتلىك. تور نەق مەيدانىنى قايتۇرۇۋالغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>It tells of health, violence, a child or somebody who is held: only what is needed should leave.</source>
        <translation>ئۇنىڭدا سالامەتلىك، زوراۋانلىق، بالا ياكى تۇتۇپ تۇرۇلغان كىشى ھەققىدە سۆز بار: پەقەت كېرەكلىكىلا چىقسۇن.</translation>
    </message>
    <message>
        <source>Nothing in it is marked as about health, violence, children or people who are held.</source>
        <translation>ئۇنىڭدا سالامەتلىك، زوراۋانلىق، بالا ياكى تۇتۇپ تۇرۇلغان كىشىگە دائىر دەپ بەلگىلەنگەن نەرسە يوق.</translation>
    </message>
    <message>
        <source>Some UN secretariats tell a State who is accredited. Treaty bodies say that they never do.</source>
        <translation>بەزى ب د ت كاتىباتلىرى بىر دۆلەتكە كىمنىڭ تىزىملاتقانلىقىنى ئېيتىدۇ. شەرتنامە ئورگانلىرى ھەرگىز ئۇنداق قىلمايدىغانلىقىنى ئېيتىدۇ.</translation>
    </message>
    <message>
        <source>What is said in a webcast cannot be taken back. Reviews by treaty bodies are always webcast.</source>
        <translation>تور نەق مەيدانىدا ئېيتىلغاننى قايتۇرۇۋالغىلى بولمايدۇ. شەرتنامە ئورگانلىرىنىڭ كۆزدىن كەچۈرۈشلىرى ھەمىشە توردا كۆرسىتىلىدۇ.</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>Before it leaves</source>
        <translation>چىقىشتىن بۇرۇن</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Word {place}, empty</source>
        <translation>{place}-سۆز، قۇرۇق</translation>
    </message>
    <message>
        <source>Word {place}, to look at: {word}</source>
        <translation>{place}-سۆز، تەكشۈرۈڭ: {word}</translation>
    </message>
    <message>
        <source>Word {place}: {word} {number}</source>
        <translation>{place}-سۆز: {word} {number}</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Changing the passphrase</source>
        <translation>پارول ئىبارىسى ئۆزگەرتىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>The passphrase of this drawer is changed.</source>
        <translation>بۇ تارتمىنىڭ پارول ئىبارىسى ئۆزگەرتىلدى.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>بۇ مۇشۇ تارتمىنىڭ پارول ئىبارىسى ئەمەس.</translation>
    </message>
    <message>
        <source>This one cannot be used here. Take another one.</source>
        <translation>بۇنى بۇ يەردە ئىشلەتكىلى بولمايدۇ. باشقىسىنى تاللاڭ.</translation>
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
        <translation>خەزىنە تەكشۈرۈلۈۋاتىدۇ</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Before you travel</source>
        <translation>سەپەردىن بۇرۇن</translation>
    </message>
    <message>
        <source>Choose records</source>
        <translation>خاتىرىلەرنى تاللاش</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>بەتلەر ياسىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>بۇ تىزىملىكنى بېسىش…</translation>
    </message>
    <message>
        <source>Records leave this vault in one sealed file, and only then go from here. It takes a few steps; nothing is removed before the last one.</source>
        <translation>خاتىرىلەر بۇ خەزىنىدىن بىر پېچەتلەنگەن ھۆججەتتە چىقىدۇ، شۇنىڭدىن كېيىنلا بۇ يەردىن ئۆچىدۇ. بىر نەچچە قەدەم بار؛ ئاخىرقى قەدەمگىچە ھېچنېمە ئۆچۈرۈلمەيدۇ.</translation>
    </message>
    <message>
        <source>The list is ready to print.</source>
        <translation>تىزىملىك بېسىشقا تەييار.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ھۆججەت قەيەرگە قويۇلسۇن؟</translation>
    </message>
</context>
<context>
    <name>CleanedCopy</name>
    <message>
        <source>Different in the copy: {what}.</source>
        <translation>نۇسخىدىكى پەرق: {what}.</translation>
    </message>
    <message>
        <source>a damaged part is missing</source>
        <translation>بۇزۇلغان بىر قىسمى يوق</translation>
    </message>
    <message>
        <source>comments are gone</source>
        <translation>ئىزاھاتلار ئېلىۋېتىلدى</translation>
    </message>
    <message>
        <source>deleted text is gone</source>
        <translation>ئۆچۈرۈلگەن تېكىست ئېلىۋېتىلدى</translation>
    </message>
    <message>
        <source>hidden text is gone</source>
        <translation>يوشۇرۇن تېكىست ئېلىۋېتىلدى</translation>
    </message>
    <message>
        <source>letters may look different</source>
        <translation>ھەرپلەر باشقىچە كۆرۈنۈشى مۇمكىن</translation>
    </message>
    <message>
        <source>links lead nowhere any more</source>
        <translation>ئۇلىنىشلار ئەمدى ھېچ يەرگە بارمايدۇ</translation>
    </message>
    <message>
        <source>only picture and sound, no other track</source>
        <translation>پەقەت رەسىم ۋە ئاۋاز، باشقا يول يوق</translation>
    </message>
    <message>
        <source>only the first of several pictures</source>
        <translation>بىر نەچچە رەسىمنىڭ پەقەت بىرىنچىسى</translation>
    </message>
    <message>
        <source>page numbers and dates no longer follow</source>
        <translation>بەت نومۇرى ۋە چېسلالار ئەمدى ئۆزلۈكىدىن ئۆزگەرمەيدۇ</translation>
    </message>
    <message>
        <source>pages are pictures now, without letters</source>
        <translation>بەتلەر ئەمدى رەسىم، ھەرپسىز</translation>
    </message>
</context>
<context>
    <name>CleaningDialog</name>
    <message numerus="yes">
        <source>%n area(s) covered.</source>
        <translation>
            <numerusform>%n جاي يېپىلدى.</numerusform>
            <numerusform>%n جاي يېپىلدى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>رامكا قوشۇش</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>كەينىگە</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>بىكار قىلىش</translation>
    </message>
    <message>
        <source>Cover faces, names and whatever tells the place. What is under a box is gone from the copy for good. The original stays as it is.</source>
        <translation>يۈزلەرنى، ئىسىملارنى ۋە ئورۇننى بىلدۈرىدىغان ھەممىنى يېپىڭ. رامكا ئاستىدىكىسى نۇسخىدىن مەڭگۈلۈك يوقايدۇ. ئەسلىيىتى شۇ پېتى قالىدۇ.</translation>
    </message>
    <message>
        <source>Draw with the mouse. With the keys: N adds a box, the arrows move it, with Shift they make it larger or smaller, Space chooses the next one, Delete removes it.</source>
        <translation>مائۇس بىلەن سىزىڭ. كۇنۇپكا بىلەن: N رامكا قوشىدۇ، يۆنىلىش كۇنۇپكىلىرى يۆتكەيدۇ، Shift بىلەن چوڭايتىدۇ ياكى كىچىكلىتىدۇ، بوشلۇق كېيىنكىسىنى تاللايدۇ، Delete ئۆچۈرىدۇ.</translation>
    </message>
    <message>
        <source>Four numbers from 0 to 100, for example 10 20 30 15.</source>
        <translation>0 دىن 100 گىچە تۆت سان، مەسىلەن 10 20 30 15.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Hidden data is taken out. What is seen and heard stays, and can still tell who and where.</source>
        <translation>يوشۇرۇن ئۇچۇر ئېلىۋېتىلىدۇ. كۆرۈنىدىغان ۋە ئاڭلىنىدىغىنى قالىدۇ، ئۇ يەنىلا كىم ۋە قەيەر ئىكەنلىكىنى بىلدۈرۈپ قويۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Left, top, width, height in percent</source>
        <translation>سول، ئۈستى، كەڭلىك، ئېگىزلىك، پىرسەنت بىلەن</translation>
    </message>
    <message>
        <source>Make a cleaned copy</source>
        <translation>تازىلانغان نۇسخا ياساش</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>نۇسخىنى ياساش</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>كېيىنكى بەت</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>ھۆججەت ئېچىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>ياكى ئورنىنى يېزىڭ</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>ئالدىنقى بەت</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page}-بەت، جەمئىي {pages}</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>رامكىنى ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>يېنىۋېلىش</translation>
    </message>
    <message>
        <source>What should nobody see?</source>
        <translation>ھېچكىم كۆرمەسلىكى كېرەك بولغىنى نېمە؟</translation>
    </message>
    <message>
        <source>Who or what can still be recognised?</source>
        <translation>يەنە كىمنى ياكى نېمىنى تونۇغىلى بولىدۇ؟</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Start the clock</source>
        <translation>سائەتنى باشلاش</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>سائەتنى توختىتىش</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>تەخمىنەن %n مىنۇت</numerusform>
            <numerusform>تەخمىنەن %n مىنۇت</numerusform>
        </translation>
    </message>
    <message>
        <source>{passed} of {expected}</source>
        <translation>{passed} / {expected}</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>How you know that the card still holds</source>
        <translation>كارتىنىڭ تېخى كۈچكە ئىگە ئىكەنلىكىنى قانداق بىلىسىز</translation>
    </message>
    <message>
        <source>for example: I looked at a calendar; kept with the report</source>
        <translation>مەسىلەن: كالېندارغا قارىدىم؛ دوكلات بىلەن بىللە ساقلىنىدۇ</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Column {number}</source>
        <translation>{number}-ئىستون</translation>
    </message>
    <message>
        <source>Not shown here</source>
        <translation>بۇ يەردە كۆرسىتىلمىدى</translation>
    </message>
    <message>
        <source>What the column {heading} becomes</source>
        <translation>«{heading}» ئىستونى نېمىگە ئايلىنىدۇ</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Agrees</source>
        <translation>ماس كېلىدۇ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ھەممىسى</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>باشقا ۋەقە…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>پەرقلىنىدۇ</translation>
    </message>
    <message>
        <source>No line is like this.</source>
        <translation>بۇنداق قۇر يوق.</translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation>{case} نى ئېچىش</translation>
    </message>
    <message>
        <source>Related…</source>
        <translation>مۇناسىۋەتلىك…</translation>
    </message>
    <message>
        <source>Same event…</source>
        <translation>بىر ۋەقە…</translation>
    </message>
    <message>
        <source>What both say, word for word. Nothing is joined by itself.</source>
        <translation>ئىككىسىدە دېيىلگىنى، سۆزمۇسۆز. ھېچنېمە ئۆزلۈكىدىن بىرلەشتۈرۈلمەيدۇ.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>قايسى قۇرلار</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} ۋە {second}</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>agrees</source>
        <translation>ماس كېلىدۇ</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>پەرقلىنىدۇ</translation>
    </message>
    <message>
        <source>only {case}</source>
        <translation>پەقەت {case}</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>ھېچنېمە دېمەيدۇ</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All eight groups must be the same. If one differs, this is not their card.</source>
        <translation>سەككىز گۇرۇپپىنىڭ ھەممىسى ئوخشاش بولۇشى كېرەك. بىرى پەرقلەنسە، بۇ ئۇلارنىڭ كارتىسى ئەمەس.</translation>
    </message>
    <message>
        <source>Call or meet them in a way you trust, not by the way the card came. Let them read all eight groups, and type what you hear.</source>
        <translation>ئۇلارغا ئۆزىڭىز ئىشىنىدىغان يول بىلەن تېلېفون قىلىڭ ياكى كۆرۈشۈڭ، كارتا كەلگەن يول بىلەن ئەمەس. سەككىز گۇرۇپپىنىڭ ھەممىسىنى ئوقۇتۇپ، ئاڭلىغىنىڭىزنى كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Call or meet them in a way you trust, not by the way the card came. Let them read their eight groups, and press each one that is the same here.</source>
        <translation>ئۇلارغا ئۆزىڭىز ئىشىنىدىغان يول بىلەن تېلېفون قىلىڭ ياكى كۆرۈشۈڭ، كارتا كەلگەن يول بىلەن ئەمەس. ئۇلار سەككىز گۇرۇپپىسىنى ئوقۇسۇن، بۇ يەردە ئوخشاش بولغىنىنى بىر-بىرلەپ بېسىڭ.</translation>
    </message>
    <message>
        <source>Choose a picture of the business card</source>
        <translation>ئىسىم كارتىسىنىڭ رەسىمىنى تاللاڭ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>سېلىشتۇرۇش</translation>
    </message>
    <message>
        <source>Compare with {name}</source>
        <translation>{name} بىلەن سېلىشتۇرۇش</translation>
    </message>
    <message>
        <source>From a business card…</source>
        <translation>ئىسىم كارتىسىدىن…</translation>
    </message>
    <message>
        <source>How you compared</source>
        <translation>قانداق سېلىشتۇردىڭىز</translation>
    </message>
    <message>
        <source>I read first</source>
        <translation>ئاۋۋال مەن ئوقۇيمەن</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.heic *.webp *.pdf);;All files (*)</source>
        <translation>رەسىملەر (*.png *.jpg *.jpeg *.heic *.webp *.pdf);;بارلىق ھۆججەتلەر (*)</translation>
    </message>
    <message>
        <source>Read these digits to them. When they say that all eight groups are the same, let them read theirs to you, and type what you hear.</source>
        <translation>بۇ سانلارنى ئۇلارغا ئوقۇپ بېرىڭ. ئۇلار سەككىز گۇرۇپپىنىڭ ھەممىسى ئوخشاش دېسە، ئۆزىنىڭكىنى سىزگە ئوقۇتۇڭ ۋە ئاڭلىغىنىڭىزنى كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>رەسىم ئوقۇلۇۋاتىدۇ</translation>
    </message>
    <message>
        <source>Say how you compared.</source>
        <translation>قانداق سېلىشتۇرغانلىقىڭىزنى ئېيتىڭ.</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>بۇ يەر قۇرۇق قالسا بولمايدۇ.</translation>
    </message>
    <message>
        <source>The 40 digits they read to you</source>
        <translation>ئۇلار سىزگە ئوقۇپ بەرگەن 40 خانە</translation>
    </message>
    <message>
        <source>They read, I tick</source>
        <translation>ئۇلار ئوقۇيدۇ، مەن بەلگە قويىمەن</translation>
    </message>
    <message>
        <source>They read, I type</source>
        <translation>ئۇلار ئوقۇيدۇ، مەن كىرگۈزىمەن</translation>
    </message>
    <message>
        <source>Who compared</source>
        <translation>كىم سېلىشتۇردى</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>كىم ئوقۇيدۇ</translation>
    </message>
    <message>
        <source>a pseudonym is enough</source>
        <translation>تەخەللۇس بولسا بولىدۇ</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Nothing</source>
        <translation>ھېچنېمە</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>يەنە %n نى كۆرسىتىش</numerusform>
            <numerusform>يەنە %n نى كۆرسىتىش</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Computer</name>
    <message>
        <source>Asking the keychain</source>
        <translation>ئاچقۇچ ھالقىسىدىن سورىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Bind it</source>
        <translation>باغلاش</translation>
    </message>
    <message>
        <source>Bind this drawer to this computer?</source>
        <translation>بۇ تارتما مۇشۇ كومپيۇتېرغا باغلانسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>باغلاشنى يېشىش</translation>
    </message>
    <message>
        <source>Let this drawer open on any computer?</source>
        <translation>بۇ تارتما ھەر قانداق كومپيۇتېردا ئېچىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>The drawer is bound to this computer.</source>
        <translation>تارتما بۇ كومپيۇتېرغا باغلاندى.</translation>
    </message>
    <message>
        <source>The drawer opens on any computer now.</source>
        <translation>تارتما ئەمدى ھەر قانداق كومپيۇتېردا ئېچىلىدۇ.</translation>
    </message>
    <message>
        <source>Then its passphrase opens it only here, together with a key that the keychain of this computer keeps. A copy of the folder does not open elsewhere, even for somebody who knows the passphrase. When the computer is lost, the recovery words open it. The keychain shows that a vault has a key there.</source>
        <translation>ئۇ چاغدا پارول ئىبارىسى ئۇنى پەقەت مۇشۇ يەردە، بۇ كومپيۇتېرنىڭ ئاچقۇچ ھالقىسى ساقلايدىغان ئاچقۇچ بىلەن بىرگە ئاچىدۇ. قىسقۇچنىڭ نۇسخىسى باشقا يەردە ئېچىلمايدۇ، پارول ئىبارىسىنى بىلگەن كىشىمۇ ئاچالمايدۇ. كومپيۇتېر يوقالسا، ئەسلىگە كەلتۈرۈش سۆزلىرى ئۇنى ئاچىدۇ. ئاچقۇچ ھالقىسى ئۇ يەردە بىر خەزىنىنىڭ ئاچقۇچى بارلىقىنى كۆرسىتىدۇ.</translation>
    </message>
    <message>
        <source>Then the passphrase alone opens it, wherever the folder is. The key stays in the keychain, because another drawer may need it.</source>
        <translation>ئۇ چاغدا قىسقۇچ قەيەردە بولسا بولسۇن، ئۇنى يالغۇز پارول ئىبارىسى ئاچىدۇ. ئاچقۇچ ئاچقۇچ ھالقىسىدا قالىدۇ، چۈنكى ئۇ باشقا تارتمىغا كېرەك بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>بۇ مۇشۇ تارتمىنىڭ پارول ئىبارىسى ئەمەس.</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Agreed up to {day}</source>
        <translation>{day} گىچە قوشۇلغان</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ياق</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>سورالمىغان</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>پەقەت شۇ شەرتتە…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>يەنە %n نى كۆرسىتىش</numerusform>
            <numerusform>يەنە %n نى كۆرسىتىش</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>قايتۇرۇۋېلىنغان</translation>
    </message>
    <message>
        <source>Too risky to ask</source>
        <translation>سوراش بەك خەتەرلىك</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>نېمە قىلسىڭىز بولىدۇ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ھەئە</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message numerus="yes">
        <source>%n use(s) at once</source>
        <translation>
            <numerusform>بىر قېتىمدا %n ئىشلىتىلىش</numerusform>
            <numerusform>بىر قېتىمدا %n ئىشلىتىلىش</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جاۋاب</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>ھەر قۇرغا بىردىن</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>پەقەت شۇ شەرتتە</translation>
    </message>
    <message>
        <source>Opens everything about how it was asked</source>
        <translation>قانداق سورالغانلىقى ھەققىدىكى ھەممە نەرسىنى ئاچىدۇ</translation>
    </message>
    <message>
        <source>Say first that the Government will know, and tick it below.</source>
        <translation>ئالدى بىلەن ھۆكۈمەتنىڭ بىلىدىغانلىقىنى ئېيتىڭ ۋە تۆۋەندە بەلگە قويۇڭ.</translation>
    </message>
    <message>
        <source>Say it word for word</source>
        <translation>سۆزمۇسۆز ئېيتىڭ</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>كۆرسىتىلىشى</translation>
    </message>
    <message>
        <source>With which organisations?</source>
        <translation>قايسى تەشكىلاتلارغا؟</translation>
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
        <translation>كىشىنىڭ ئۆزى بىلەن قايتا ئالاقىلىشىش</translation>
    </message>
    <message>
        <source>Keep in this locked record</source>
        <translation>مۇشۇ قۇلۇپلانغان خاتىرىدە ساقلاش</translation>
    </message>
    <message>
        <source>Letter to the Government, with name</source>
        <translation>ھۆكۈمەتكە خەت، ئىسىم بىلەن</translation>
    </message>
    <message>
        <source>Publish with name</source>
        <translation>ئىسىم بىلەن ئېلان قىلىش</translation>
    </message>
    <message>
        <source>Secretary-General’s report</source>
        <translation>باش كاتىپنىڭ دوكلاتى</translation>
    </message>
    <message>
        <source>Send to the focal point</source>
        <translation>ئالاقىچىغا ئەۋەتىش</translation>
    </message>
    <message>
        <source>Share with other organisations</source>
        <translation>باشقا تەشكىلاتلارغا بېرىش</translation>
    </message>
    <message>
        <source>Training, changed beyond recognition</source>
        <translation>مەشىق ئۈچۈن، تونۇغۇسىز دەرىجىدە ئۆزگەرتىپ</translation>
    </message>
    <message>
        <source>UN public report, with name</source>
        <translation>ب د ت ئاشكارا دوكلاتى، ئىسىم بىلەن</translation>
    </message>
    <message>
        <source>UN public report, without name</source>
        <translation>ب د ت ئاشكارا دوكلاتى، ئىسىمسىز</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>ب د ت خادىملىرى، مەخپىي</translation>
    </message>
</context>
<context>
    <name>ConsentWell</name>
    <message>
        <source>Open consent</source>
        <translation>رازىلىقنى ئېچىش</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>%n no</source>
        <translation>%n ياق</translation>
    </message>
    <message>
        <source>%n not asked</source>
        <translation>%n سورالمىغان</translation>
    </message>
    <message>
        <source>%n only if</source>
        <translation>%n شەرتلىك</translation>
    </message>
    <message>
        <source>%n withdrawn</source>
        <translation>%n قايتۇرۇۋېلىنغان</translation>
    </message>
    <message>
        <source>%n yes</source>
        <translation>%n ھەئە</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>A family member or a lawyer may answer for {who}, only for the uses that they name.</source>
        <translation>{who} نىڭ ئورنىدا ئائىلە ئەزاسى ياكى ئادۋوكاتى جاۋاب بەرسە بولىدۇ، پەقەت ئۇلار ئېيتقان ئىشلىتىلىشلەر ئۈچۈنلا.</translation>
    </message>
    <message>
        <source>A group answers for the number of people and its title only. Whoever is to be named needs an entry of their own.</source>
        <translation>گۇرۇپپا پەقەت ئادەم سانى ۋە ئۇنۋانى ئۈچۈنلا جاۋاب بېرىدۇ. ئىسمى يېزىلىدىغان كىشىگە ئايرىم تۈر كېرەك.</translation>
    </message>
    <message>
        <source>A parent or guardian answers for {who}, and the child is asked too.</source>
        <translation>{who} نىڭ ئورنىدا ئاتا-ئانىسى ياكى ۋەسىيسى جاۋاب بېرىدۇ، بالىنىڭ ئۆزىدىنمۇ سورىلىدۇ.</translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation>قىلغان دەپ قارالغان كىشى</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>ئۈن</translation>
    </message>
    <message>
        <source>By an earlier wish</source>
        <translation>ئىلگىرىكى ئارزۇسى بويىچە</translation>
    </message>
    <message>
        <source>By audio message</source>
        <translation>ئۈنلۈك ئۇچۇر بىلەن</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>تېلېفون بىلەن</translation>
    </message>
    <message>
        <source>By secure message</source>
        <translation>بىخەتەر ئۇچۇر بىلەن</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>ۋىدېيو بىلەن</translation>
    </message>
    <message>
        <source>Consent is not asked of whoever is alleged to have done it. They never leave by name.</source>
        <translation>قىلغان دەپ قارالغان كىشىدىن رازىلىق سورالمايدۇ. ئۇلارنىڭ ئىسمى ھەرگىز چىقمايدۇ.</translation>
    </message>
    <message>
        <source>Contact {who} back</source>
        <translation>{who} بىلەن قايتا ئالاقىلىشىش</translation>
    </message>
    <message>
        <source>Earlier wish</source>
        <translation>ئىلگىرىكى ئارزۇ</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ئائىلە</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>ۋەسىي</translation>
    </message>
    <message>
        <source>I can refuse, and withdraw later</source>
        <translation>رەت قىلالايمەن، كېيىن قايتۇرۇۋالالايمەن</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>يۈزتۇرا</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>يازما</translation>
    </message>
    <message>
        <source>In writing, signed</source>
        <translation>يازما، ئىمزالىق</translation>
    </message>
    <message>
        <source>In “{title}” the answer is “{answer}”. Ask once more what holds.</source>
        <translation>«{title}» دا جاۋاب «{answer}». قايسىسى كۈچكە ئىگە، يەنە بىر قېتىم سوراڭ.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>ئىسىمنىڭ باش ھەرپلىرى</translation>
    </message>
    <message>
        <source>It may be published</source>
        <translation>ئېلان قىلىنىشى مۇمكىن</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>ئادۋوكات</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>ئۇچۇر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ئىسىم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ياق</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>تېخى سۆز يوق</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>سورالمىغان</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>پەقەت شۇ شەرتتە…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تېلېفون</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>ۋەكىل</translation>
    </message>
    <message>
        <source>Risks to me and to others</source>
        <translation>ماڭا ۋە باشقىلارغا بولغان خەتەرلەر</translation>
    </message>
    <message>
        <source>Some uses</source>
        <translation>بەزى ئىشلىتىلىشلەر</translation>
    </message>
    <message>
        <source>Somebody who may speak for {who} answers. Note who, and why they may.</source>
        <translation>{who} غا ۋاكالىتەن سۆزلىيەلەيدىغان بىرى جاۋاب بېرىدۇ. كىملىكىنى ۋە نېمىشقا جاۋاب بېرەلەيدىغانلىقىنى يېزىپ قويۇڭ.</translation>
    </message>
    <message>
        <source>The Government will know</source>
        <translation>ھۆكۈمەت بىلىدۇ</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>پەقەت ئۇنۋانى</translation>
    </message>
    <message>
        <source>Too risky to ask</source>
        <translation>سوراش بەك خەتەرلىك</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ۋىدېيو</translation>
    </message>
    <message>
        <source>What is written, and who will see it</source>
        <translation>نېمە يېزىلدى ۋە ئۇنى كىم كۆرىدۇ</translation>
    </message>
    <message>
        <source>What was sent cannot be called back</source>
        <translation>ئەۋەتىلگەننى قايتۇرۇپ كەلگىلى بولمايدۇ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>قايتۇرۇۋېلىنغان</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ھەئە</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>باشقا خاتىرە</translation>
    </message>
    <message>
        <source>asked by {who}</source>
        <translation>{who} سورىغان</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>ھېچنېمە يېزىلمىغان</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>Add it</source>
        <translation>قوشۇش</translation>
    </message>
    <message>
        <source>Add the drawer, and overwrite one?</source>
        <translation>تارتما قوشۇلۇپ، بىرىنىڭ ئۈستىگە يېزىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message numerus="yes">
        <source>Drawers you named that have recovery words: %n. Next you type these words, or say that they end.</source>
        <translation>
            <numerusform>سىز كۆرسەتكەن تارتمىلاردىن ئەسلىگە كەلتۈرۈش سۆزلىرى بارلىرى: %n. كېيىنكى قەدەمدە بۇ سۆزلەرنى كىرگۈزىسىز ياكى ئۇلار كۈچتىن قالسۇن دەيسىز.</numerusform>
            <numerusform>سىز كۆرسەتكەن تارتمىلاردىن ئەسلىگە كەلتۈرۈش سۆزلىرى بارلىرى: %n. كېيىنكى قەدەمدە بۇ سۆزلەرنى كىرگۈزىسىز ياكى ئۇلار كۈچتىن قالسۇن دەيسىز.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have named every drawer that is in use</source>
        <translation>ئىشلىتىلىۋاتقان ھەر بىر تارتمىنى كۆرسەتتىم</translation>
    </message>
    <message numerus="yes">
        <source>Not named: %n drawer(s). The new one takes the place of such a drawer, drawn by lot. If that one was in use, what is in it is gone for good.</source>
        <translation>
            <numerusform>كۆرسىتىلمىگىنى: %n تارتما. يېڭىسى شۇنداق تارتمىنىڭ ئورنىنى چەك تاشلاش بىلەن ئالىدۇ. ئەگەر ئۇ ئىشلىتىلگەن بولسا، ئۇنىڭدىكى نەرسىلەر مەڭگۈلۈك يوقايدۇ.</numerusform>
            <numerusform>كۆرسىتىلمىگىنى: %n تارتما. يېڭىسى شۇنداق تارتمىلارنىڭ بىرىنىڭ ئورنىنى چەك تاشلاش بىلەن ئالىدۇ. ئەگەر ئۇ ئىشلىتىلگەن بولسا، ئۇنىڭدىكى نەرسىلەر مەڭگۈلۈك يوقايدۇ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has a copy of the folder from before and one from after sees that something changed.</source>
        <translation>قىسقۇچنىڭ بۇرۇنقى ۋە كېيىنكى نۇسخىسى قولىدا بار كىشى بىر نەرسىنىڭ ئۆزگەرگەنلىكىنى كۆرىدۇ.</translation>
    </message>
    <message numerus="yes">
        <source>You named %n drawer(s).</source>
        <translation>
            <numerusform>%n تارتمىنى كۆرسەتتىڭىز.</numerusform>
            <numerusform>%n تارتمىنى كۆرسەتتىڭىز.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CooperationSection</name>
    <message>
        <source>Answers these questions with “I don’t know”; you can change each of them.</source>
        <translation>بۇ سوئاللارغا «بىلمەيمەن» دەپ جاۋاب بېرىدۇ؛ ھەر بىرىنى ئۆزگەرتەلەيسىز.</translation>
    </message>
    <message>
        <source>No link to the UN is stated</source>
        <translation>ب د ت بىلەن باغلىنىشى ئېيتىلمىغان</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Making a cleaned copy</source>
        <translation>تازىلانغان نۇسخا ياسىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>The cleaned copy is in this record</source>
        <translation>تازىلانغان نۇسخا بۇ خاتىرىدە</translation>
    </message>
    <message>
        <source>The original is as it was.</source>
        <translation>ئەسلىيىتى بۇرۇنقىدەك.</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Before, in case {number}</source>
        <translation>ئىلگىرى، {number}-دېلودا</translation>
    </message>
    <message>
        <source>Both say the same, but for what stands under Evidence.</source>
        <translation>«ئىسپات» تىكىدىن باشقا ئىككىسى ئوخشاش.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>تۈزىتىلگەن</translation>
    </message>
    <message>
        <source>The earlier case stays as it was sent. Use the corrected words from now on, and tell those who have the earlier ones.</source>
        <translation>ئىلگىرىكى دېلو ئەۋەتىلگەندەك قالىدۇ. بۇندىن كېيىن تۈزىتىلگەن سۆزلەرنى ئىشلىتىڭ، ئىلگىرىكىسى قولىدا بارلارغا ئېيتىڭ.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>نېمە ئۆزگەردى</translation>
    </message>
</context>
<context>
    <name>CorrectionQuestion</name>
    <message>
        <source>Another key signed it. Ask the sender first, in another way. If it is from them, it can be answered and acted on, by the consents in it; if not, it stays here, marked so.</source>
        <translation>ئۇنى باشقا ئاچقۇچ ئىمزالىغان. ئاۋۋال باشقا يول بىلەن ئەۋەتكۈچىدىن سوراڭ. ئۇلاردىن بولسا، جاۋاب بەرگىلى ۋە ئۇنىڭدىكى رازىلىقلار بويىچە ھەرىكەت قىلغىلى بولىدۇ؛ بولمىسا، شۇنداق بەلگە بىلەن بۇ يەردە قالىدۇ.</translation>
    </message>
    <message>
        <source>Is this correction from the sender?</source>
        <translation>بۇ تۈزىتىش ئەۋەتكۈچىدىنمۇ؟</translation>
    </message>
    <message>
        <source>It is from them</source>
        <translation>ئۇلاردىن</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>ئۇلاردىن ئەمەس</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Show as a drawing</source>
        <translation>رەسىم قىلىپ كۆرسىتىش</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>جەدۋەل قىلىپ كۆرسىتىش</translation>
    </message>
</context>
<context>
    <name>CountModel</name>
    <message>
        <source>Records</source>
        <translation>خاتىرىلەر</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>An upper limit. Shall it stand as “about”?</source>
        <translation>يۇقىرى چەك. «تەخمىنەن» دەپ يېزىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>It can be read in two ways. Which number is it?</source>
        <translation>ئىككى خىل ئوقۇغىلى بولىدۇ. قايسى سان؟</translation>
    </message>
    <message>
        <source>No number yet. Is this what you can say for sure?</source>
        <translation>تېخى سان ئەمەس. جەزم قىلالايدىغىنىڭىز مۇشۇمۇ؟</translation>
    </message>
    <message>
        <source>Two numbers. Which one shall stand here?</source>
        <translation>ئىككى سان بار. بۇ يەردە قايسىسى تۇرسۇن؟</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake in this program</source>
        <translation>بۇ پروگراممىدا خاتالىق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>بۇ ئۇچۇرنى تاقاش</translation>
    </message>
    <message>
        <source>It is not your mistake. Everything you typed is saved in the vault.</source>
        <translation>بۇ سىزنىڭ خاتالىقىڭىز ئەمەس. يازغان ھەممە نەرسىڭىز خەزىنىدە ساقلاندى.</translation>
    </message>
    <message>
        <source>It is not your mistake. What you typed a moment ago may not be saved: look at it before you go on.</source>
        <translation>بۇ سىزنىڭ خاتالىقىڭىز ئەمەس. ھېلى يازغىنىڭىز ساقلانمىغان بولۇشى مۇمكىن: داۋاملاشتۇرۇشتىن بۇرۇن قاراپ بېقىڭ.</translation>
    </message>
    <message>
        <source>Lock and start again</source>
        <translation>قۇلۇپلاش ۋە قايتا باشلاش</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>بۇ پروگراممىدا بىر خاتالىق كۆرۈلدى</translation>
    </message>
    <message>
        <source>This line holds nothing of what you wrote. Nothing is sent anywhere.</source>
        <translation>بۇ قۇردا سىز يازغان ھېچنېمە يوق. ھېچ يەرگە ھېچنېمە ئەۋەتىلمەيدۇ.</translation>
    </message>
    <message>
        <source>What you may tell us: {place}</source>
        <translation>بىزگە ئېيتسىڭىز بولىدىغىنى: {place}</translation>
    </message>
</context>
<context>
    <name>CustodyPart</name>
    <message>
        <source>What was done with the file</source>
        <translation>ھۆججەتكە نېمە قىلىندى</translation>
    </message>
</context>
<context>
    <name>CutShort</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n خاتىرە</numerusform>
            <numerusform>%n خاتىرە</numerusform>
        </translation>
    </message>
    <message>
        <source>A file for it was made, and then the program was ended. Nothing has gone: all records are here.</source>
        <translation>ئۇنىڭ ئۈچۈن ھۆججەت ياسالغان، ئاندىن پروگرامما توختىغان. ھېچنېمە يوقالمىدى: بارلىق خاتىرىلەر بۇ يەردە.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Leave everything here</source>
        <translation>ھەممىنى بۇ يەردە قالدۇرۇش</translation>
    </message>
    <message>
        <source>The file was not checked to its end: make another one.</source>
        <translation>ھۆججەت ئاخىرىغىچە تەكشۈرۈلمىگەن: باشقىسىنى ياساڭ.</translation>
    </message>
    <message>
        <source>Your journey was not finished</source>
        <translation>سەپەر تەييارلىقىڭىز تۈگىمىگەن</translation>
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
        <translation>خەتەر يەنىلا بار</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>ماس كەلگەننىڭ ھەممىسىنى تاللاڭ</translation>
    </message>
    <message>
        <source>Is anyone in danger now?</source>
        <translation>ھازىر خەتەردە تۇرۇۋاتقان ئادەم بارمۇ؟</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ياق</translation>
    </message>
    <message>
        <source>What is the danger?</source>
        <translation>قانداق خەتەر؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ھەئە</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>About this time</source>
        <translation>شۇ ۋاقىت ئەتراپىدا</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>شۇ ۋاقىتتا</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>چېسلا</translation>
    </message>
    <message>
        <source>For example {date}</source>
        <translation>مەسىلەن {date}</translation>
    </message>
    <message>
        <source>How sure is the time?</source>
        <translation>ۋاقىت قانچىلىك ئېنىق؟</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>ۋاقىت يوق</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>كالېنداردىن تاللاش</translation>
    </message>
    <message>
        <source>Somebody says otherwise</source>
        <translation>بىرى باشقىچە دەيدۇ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ۋاقىت</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>سائەت نەچچىدە</translation>
    </message>
    <message>
        <source>{time}, about</source>
        <translation>{time}، تەخمىنەن</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>A year, a month, a day, or two of them with “to” between.</source>
        <translation>يىل، ئاي، كۈن ياكى ئارىسىدا «–» بار ئىككى چېسلا.</translation>
    </message>
    <message>
        <source>For example {date}</source>
        <translation>مەسىلەن {date}</translation>
    </message>
    <message>
        <source>Not read as a date. Write it as in the example.</source>
        <translation>چېسلا دەپ ئوقۇلمىدى. مىسالدىكىدەك يېزىڭ.</translation>
    </message>
    <message>
        <source>When it may have happened</source>
        <translation>قاچان يۈز بەرگەن بولۇشى مۇمكىن</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>A year of another calendar? Choose the date.</source>
        <translation>باشقا كالېندارنىڭ يىلىمۇ؟ چېسلانى تاللاڭ.</translation>
    </message>
    <message>
        <source>Counted from the beginning.</source>
        <translation>باشلانغان چېسلادىن سانالدى.</translation>
    </message>
    <message>
        <source>Counted from today, {today}.</source>
        <translation>بۈگۈندىن ({today}) سانالدى.</translation>
    </message>
    <message>
        <source>Counted over from the Buddhist calendar.</source>
        <translation>بۇددا كالېندارىدىن ئايلاندۇرۇلدى.</translation>
    </message>
    <message>
        <source>Counted over from the Islamic calendar; it may be a day or two off.</source>
        <translation>ئىسلام كالېندارىدىن ئايلاندۇرۇلدى؛ بىر-ئىككى كۈن پەرقلىنىشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Counted over from the Persian calendar.</source>
        <translation>پارس كالېندارىدىن ئايلاندۇرۇلدى.</translation>
    </message>
    <message>
        <source>Day and month can be read in two ways. Which one?</source>
        <translation>كۈن بىلەن ئاينى ئىككى خىل ئوقۇغىلى بولىدۇ. قايسىسى؟</translation>
    </message>
    <message>
        <source>Is this the date?</source>
        <translation>چېسلا مۇشۇمۇ؟</translation>
    </message>
    <message>
        <source>It can be read in several ways. Which one?</source>
        <translation>بىر نەچچە خىل ئوقۇغىلى بولىدۇ. قايسىسى؟</translation>
    </message>
    <message>
        <source>Midnight begins a day and ends one. Which one?</source>
        <translation>يېرىم كېچە بىر كۈننىڭ بېشى ھەم بىر كۈننىڭ ئاخىرى. قايسىسى؟</translation>
    </message>
    <message>
        <source>Not read as a date yet. It is kept as you typed it.</source>
        <translation>تېخى چېسلا دەپ ئوقۇلمىدى. سىز قانداق يازسىڭىز شۇنداق ساقلىنىدۇ.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>قايسى كۈنى؟</translation>
    </message>
    <message>
        <source>Seasons differ in north and south. Which months?</source>
        <translation>شىمال ۋە جەنۇبتا پەسىللەر ئوخشىمايدۇ. قايسى ئايلار؟</translation>
    </message>
    <message>
        <source>Seasons have no exact days.</source>
        <translation>پەسىللەرنىڭ ئېنىق كۈنى يوق.</translation>
    </message>
    <message>
        <source>That day was a {weekday}.</source>
        <translation>ئۇ كۈن {weekday} ئىدى.</translation>
    </message>
    <message>
        <source>That is a length of time. From when on?</source>
        <translation>بۇ ۋاقىت ئۇزۇنلۇقى. قاچاندىن باشلاپ؟</translation>
    </message>
    <message>
        <source>That is how long it lasted. Did it end then?</source>
        <translation>بۇ قانچىلىك داۋاملاشقانلىقى. شۇ چاغدا ئاخىرلاشتىمۇ؟</translation>
    </message>
    <message>
        <source>The month was not typed; add it if it was another.</source>
        <translation>ئاي يېزىلمىدى؛ باشقا ئاي بولسا قوشۇڭ.</translation>
    </message>
    <message>
        <source>The year was not typed; add it if it was another.</source>
        <translation>يىل يېزىلمىدى؛ باشقا يىل بولسا قوشۇڭ.</translation>
    </message>
    <message>
        <source>Understood as {date}.</source>
        <translation>{date} دەپ چۈشىنىلدى.</translation>
    </message>
    <message>
        <source>Understood: it is still going on. That is noted; there is no end yet.</source>
        <translation>چۈشىنىلدى: تېخى داۋاملىشىۋاتىدۇ. بۇ يېزىلدى؛ تېخى ئاخىرى يوق.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about {date}</source>
        <translation>تەخمىنەن {date}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>{date} دىن بۇرۇن</translation>
    </message>
    <message>
        <source>from {date} on</source>
        <translation>{date} دىن باشلاپ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>بۈگۈن</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>تۈنۈگۈن</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}، {time}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}-{month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}-يىلى {day}-{month}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}-يىلى {month}</translation>
    </message>
</context>
<context>
    <name>DeadlinesView</name>
    <message>
        <source>All</source>
        <translation>ھەممىسى</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>مۇددەتلەر</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>كېچىككەن</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>كېيىن</translation>
    </message>
    <message>
        <source>Next four weeks</source>
        <translation>كېيىنكى تۆت ھەپتە</translation>
    </message>
    <message>
        <source>Nothing is due within a year.</source>
        <translation>بىر يىل ئىچىدە مۇددىتى كېلىدىغان ئىش يوق.</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>پېچەتلەنگەن ھۆججەتلەرنى ئېچىش</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>بۇ ھەپتە</translation>
    </message>
    <message>
        <source>When</source>
        <translation>قاچان</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Confirm</source>
        <translation>جەزملەشتۈرۈش</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
    <message>
        <source>Seal tomorrow</source>
        <translation>ئەتە پېچەتلەش</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>قايتۇرۇۋېلىش</translation>
    </message>
    <message>
        <source>Why it may leave all the same</source>
        <translation>نېمىشقا شۇنداقتىمۇ چىقسا بولىدۇ</translation>
    </message>
    <message>
        <source>kept with the report</source>
        <translation>دوكلات بىلەن بىللە ساقلىنىدۇ</translation>
    </message>
</context>
<context>
    <name>DecideQuestion</name>
    <message>
        <source>Accept the new key</source>
        <translation>يېڭى ئاچقۇچنى قوبۇل قىلىش</translation>
    </message>
    <message>
        <source>Do this only after you have spoken with the sender in another way. If the notice is not theirs, somebody else reads your answers from now on.</source>
        <translation>بۇنى پەقەت ئەۋەتكۈچى بىلەن باشقا يولدا سۆزلەشكەندىن كېيىنلا قىلىڭ. ئۇقتۇرۇش ئۇلارنىڭ بولمىسا، بۇندىن كېيىن جاۋابلىرىڭىزنى باشقا بىرى ئوقۇيدۇ.</translation>
    </message>
    <message>
        <source>How you asked them</source>
        <translation>ئۇلاردىن قانداق سورىدىڭىز</translation>
    </message>
    <message>
        <source>Is this notice not from the sender?</source>
        <translation>بۇ ئۇقتۇرۇش ئەۋەتكۈچىدىن ئەمەسمۇ؟</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>ئۇلاردىن ئەمەس</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>تېخى ياق</translation>
    </message>
    <message>
        <source>Seal answers to the new key?</source>
        <translation>جاۋابلار يېڭى ئاچقۇچقا پېچەتلەنسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Then it stops nothing any more, and answers go to the key they went to before. Ask the sender first, in another way.</source>
        <translation>ئۇ چاغدا ئۇ ئەمدى ھېچنېمىنى توسمايدۇ، جاۋابلار ئىلگىرىكى ئاچقۇچقا بارىدۇ. ئاۋۋال باشقا يول بىلەن ئەۋەتكۈچىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>كىم سورىدى</translation>
    </message>
    <message>
        <source>for example: called the number that we had before</source>
        <translation>مەسىلەن: بىزدە بۇرۇن بار نومۇرغا تېلېفون قىلدىم</translation>
    </message>
    <message>
        <source>kept with this case</source>
        <translation>بۇ دېلو بىلەن بىللە ساقلىنىدۇ</translation>
    </message>
</context>
<context>
    <name>DecideWord</name>
    <message>
        <source>A name: replace it</source>
        <translation>ئىسىم: ئالماشتۇرۇش</translation>
    </message>
    <message>
        <source>A word: leave it</source>
        <translation>سۆز: قالدۇرۇش</translation>
    </message>
    <message>
        <source>Is “{word}” a name?</source>
        <translation>«{word}» ئىسىممۇ؟</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Another event</source>
        <translation>باشقا ۋەقە</translation>
    </message>
    <message>
        <source>Both stay as they are, each with its own consents and source, and are counted as one event. They can be taken apart again.</source>
        <translation>ئىككىسى ئۆز رازىلىقى ۋە مەنبەسى بىلەن شۇ پېتى قالىدۇ، بىر ۋەقە دەپ سانىلىدۇ. ئۇلارنى قايتا ئايرىغىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>Is case {number} about another event?</source>
        <translation>{number}-دېلو باشقا ۋەقە ھەققىدىمۇ؟</translation>
    </message>
    <message>
        <source>Is case {number} about the same event?</source>
        <translation>{number}-دېلو شۇ ۋەقە ھەققىدىمۇ؟</translation>
    </message>
    <message>
        <source>Is case {number} related to this one?</source>
        <translation>{number}-دېلو بۇنىڭغا مۇناسىۋەتلىكمۇ؟</translation>
    </message>
    <message>
        <source>It is counted by itself again. Nothing of it is lost.</source>
        <translation>ئۇ يەنە ئايرىم سانىلىدۇ. ئۇنىڭدىن ھېچنېمە يوقالمايدۇ.</translation>
    </message>
    <message>
        <source>It is noted with both of them, so that nobody has to compare them again.</source>
        <translation>ئىككىسىدە يېزىلىدۇ، ھېچكىم قايتا سېلىشتۇرۇشى ھاجەتسىز بولىدۇ.</translation>
    </message>
    <message>
        <source>It is noted with both of them. They stay two events.</source>
        <translation>ئىككىسىدە يېزىلىدۇ. ئۇلار ئىككى ۋەقە بولۇپ قالىدۇ.</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>مۇناسىۋەتلىك</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>بىر ۋەقە</translation>
    </message>
    <message>
        <source>Take case {number} out of this event?</source>
        <translation>{number}-دېلو بۇ ۋەقەدىن چىقىرىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>چىقىرىش</translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message>
        <source>Delete it</source>
        <translation>ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>Delete {case}?</source>
        <translation>{case} ئۆچۈرۈلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>It cannot be undone here. Only a backup from before, or the sealed file itself, brings it back. Its sender can get no answer any more.</source>
        <translation>بۇ يەردە قايتۇرغىلى بولمايدۇ. پەقەت ئىلگىرىكى زاپاس نۇسخا ياكى پېچەتلەنگەن ھۆججەتنىڭ ئۆزى قايتۇرۇپ كېلىدۇ. ئۇنىڭ ئەۋەتكۈچىسى ئەمدى جاۋاب ئالالمايدۇ.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>نېمە ئۆچىدۇ</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>نېمە قالىدۇ</translation>
    </message>
    <message>
        <source>kept, with its number and the day</source>
        <translation>نومۇرى ۋە كۈنى بىلەن ساقلىنىدۇ</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message numerus="yes">
        <source>In %n other record(s) a name stands that is forgotten with it, and is not masked there any more: take it out there first.</source>
        <translation>
            <numerusform>باشقا %n خاتىرىدە بۇنىڭ بىلەن بىرگە ئۇنتۇلىدىغان بىر ئىسىم بار، ئۇ يەردە ئەمدى يېپىلمايدۇ: ئاۋۋال ئۇ يەردىن ئېلىۋېتىڭ.</numerusform>
            <numerusform>باشقا %n خاتىرىدە بۇنىڭ بىلەن بىرگە ئۇنتۇلىدىغان بىر ئىسىم بار، ئۇ يەردە ئەمدى يېپىلمايدۇ: ئاۋۋال ئۇ يەردىن ئېلىۋېتىڭ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the texts of %n record(s) this name stands, and is not masked there any more once it is forgotten: take it out there first.</source>
        <translation>
            <numerusform>%n خاتىرىنىڭ تېكىستىدە بۇ ئىسىم بار، ئۇنتۇلغاندىن كېيىن ئۇ يەردە يېپىلمايدۇ: ئاۋۋال ئۇ يەردىن ئېلىۋېتىڭ.</numerusform>
            <numerusform>%n خاتىرىنىڭ تېكىستىدە بۇ ئىسىم بار، ئۇنتۇلغاندىن كېيىن ئۇ يەردە يېپىلمايدۇ: ئاۋۋال ئۇ يەردىن ئېلىۋېتىڭ.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not masked there any more when they are sent: take it out of the texts, or keep it here under other names.</source>
        <translation>ئەۋەتىلگەندە ئۇ يەردە ئەمدى يېپىلمايدۇ: تېكىستلەردىن ئېلىۋېتىڭ ياكى بۇ يەردە «باشقا ئىسىملىرى» دا ساقلاڭ.</translation>
    </message>
    <message numerus="yes">
        <source>The earlier name still stands in the texts of %n record(s)</source>
        <translation>
            <numerusform>ئىلگىرىكى ئىسىم تېخى %n خاتىرىنىڭ تېكىستىدە بار</numerusform>
            <numerusform>ئىلگىرىكى ئىسىم تېخى %n خاتىرىنىڭ تېكىستىدە بار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A UN public report may name {people}.</source>
        <translation>ب د ت نىڭ ئاشكارا دوكلاتىدا {people} نىڭ ئىسمىنى يازسا بولىدۇ.</translation>
    </message>
    <message>
        <source>A card handed over</source>
        <translation>ئۆتكۈزۈپ بېرىلگەن كارتا</translation>
    </message>
    <message>
        <source>A colleague hands a card over to you. It is no report.</source>
        <translation>بىر خىزمەتداش سىزگە كارتا ئۆتكۈزۈپ بېرىدۇ. ئۇ دوكلات ئەمەس.</translation>
    </message>
    <message>
        <source>A letter to the Government may name {people} only if: “{condition}”.</source>
        <translation>ھۆكۈمەتكە يېزىلغان خەتتە {people} نىڭ ئىسمىنى پەقەت شۇ شەرتتە يازسا بولىدۇ: «{condition}».</translation>
    </message>
    <message>
        <source>A letter to the Government may name {people}.</source>
        <translation>ھۆكۈمەتكە يېزىلغان خەتتە {people} نىڭ ئىسمىنى يازسا بولىدۇ.</translation>
    </message>
    <message>
        <source>A letter to the Government may not name anyone.</source>
        <translation>ھۆكۈمەتكە يېزىلغان خەتتە ھېچكىمنىڭ ئىسمىنى يېزىشقا بولمايدۇ.</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>ئۇقتۇرۇش</translation>
    </message>
    <message>
        <source>A real report</source>
        <translation>ھەقىقىي دوكلات</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>تاپشۇرۇۋېلىنغانلىقى بىلدۈرۈلگەن</translation>
    </message>
    <message>
        <source>Acted</source>
        <translation>تەدبىر قوللىنىلغان</translation>
    </message>
    <message>
        <source>Action planned</source>
        <translation>تەدبىر پىلانلانغان</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>ئاللىقاچان بار</translation>
    </message>
    <message>
        <source>Archived, no consent</source>
        <translation>ئارخىپلانغان، رازىلىق يوق</translation>
    </message>
    <message>
        <source>Ask for the file again, on another stick if need be.</source>
        <translation>ھۆججەتنى قايتا سوراڭ، كېرەك بولسا باشقا USB دىسكىدا.</translation>
    </message>
    <message>
        <source>Ask for the sealed file, which ends in .age.</source>
        <translation>.age بىلەن ئاخىرلىشىدىغان پېچەتلەنگەن ھۆججەتنى سوراڭ.</translation>
    </message>
    <message>
        <source>Ask {people} again before a letter to the Government gives the name.</source>
        <translation>ھۆكۈمەتكە خەتتە ئىسىم يېزىشتىن بۇرۇن {people} دىن قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>Ask {people} again before the name becomes public.</source>
        <translation>ئىسىم ئاشكارا بولۇشتىن بۇرۇن {people} دىن قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>باھالانغان</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>{number}-دېلو</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ئاخىرلاشتۇرۇلغان</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>بۇزۇلغان</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>بۇ يەردە ئۆچۈرۈلگەن</translation>
    </message>
    <message>
        <source>Drop it here again to be asked whether it comes back.</source>
        <translation>قايتىپ كېلىش-كەلمەسلىكى سورىلىشى ئۈچۈن بۇ يەرگە قايتا تاشلاڭ.</translation>
    </message>
    <message>
        <source>Drop the file itself.</source>
        <translation>ھۆججەتنىڭ ئۆزىنى تاشلاڭ.</translation>
    </message>
    <message>
        <source>Everything in it was checked. It is a case now.</source>
        <translation>ئۇنىڭدىكى ھەممە نەرسە تەكشۈرۈلدى. ئۇ ئەمدى بىر دېلو.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ئىز قوغلاش</translation>
    </message>
    <message>
        <source>Get the newer version, then drop it again.</source>
        <translation>يېڭىراق نەشرىنى ئېلىپ، قايتا تاشلاڭ.</translation>
    </message>
    <message>
        <source>Give it back, or ask who it is for.</source>
        <translation>ئۇنى قايتۇرۇپ بېرىڭ ياكى كىم ئۈچۈنلۈكىنى سوراڭ.</translation>
    </message>
    <message>
        <source>Government replied</source>
        <translation>ھۆكۈمەت جاۋاب بەرگەن</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>ئۇچۇر سورالغان</translation>
    </message>
    <message>
        <source>It belongs to a case that is here, and stands with it.</source>
        <translation>ئۇ بۇ يەردىكى بىر دېلوغا تەۋە، شۇنىڭ بىلەن بىللە تۇرىدۇ.</translation>
    </message>
    <message>
        <source>It is a folder, a pipe or a device.</source>
        <translation>ئۇ قىسقۇچ، تۇرۇبا ياكى ئۈسكۈنە.</translation>
    </message>
    <message>
        <source>It is some other kind of file.</source>
        <translation>ئۇ باشقا خىل ھۆججەت.</translation>
    </message>
    <message>
        <source>It was here, and was deleted on purpose. Nothing changed.</source>
        <translation>ئۇ بۇ يەردە ئىدى، مەقسەتلىك ئۆچۈرۈلگەن. ھېچنېمە ئۆزگەرمىدى.</translation>
    </message>
    <message>
        <source>It was taken in before. Nothing changed.</source>
        <translation>ئۇ ئىلگىرى ئېلىنغان. ھېچنېمە ئۆزگەرمىدى.</translation>
    </message>
    <message>
        <source>It was taken in. The sender has corrected it since, and the correction is here.</source>
        <translation>ئۇ ئېلىندى. ئەۋەتكۈچى كېيىن ئۇنى تۈزەتكەن، تۈزىتىشى بۇ يەردە.</translation>
    </message>
    <message>
        <source>It was written to another focal point and sealed again for you. The people in it did not agree to that: it is not shown and nothing is answered.</source>
        <translation>ئۇ باشقا ئالاقىچىغا يېزىلىپ، سىزگە قايتا پېچەتلەنگەن. ئۇنىڭدىكى كىشىلەر بۇنىڭغا قوشۇلمىغان: ئۇ كۆرسىتىلمەيدۇ، جاۋاب بېرىلمەيدۇ.</translation>
    </message>
    <message>
        <source>Make room or try again; nothing was lost.</source>
        <translation>ئورۇن بوشىتىڭ ياكى قايتا سىناڭ؛ ھېچنېمە يوقالمىدى.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>يېڭى</translation>
    </message>
    <message>
        <source>Newer program</source>
        <translation>يېڭىراق پروگرامما</translation>
    </message>
    <message>
        <source>No card of yours opens it. It was sealed for somebody else, or for a card that is not in this drawer.</source>
        <translation>ئۇنى سىزنىڭ ھېچقانداق كارتىڭىز ئاچمايدۇ. ئۇ باشقا بىرىگە ياكى بۇ تارتمىدا يوق كارتىغا پېچەتلەنگەن.</translation>
    </message>
    <message>
        <source>No sealed file</source>
        <translation>پېچەتلەنگەن ھۆججەت ئەمەس</translation>
    </message>
    <message>
        <source>Nobody in it agreed to anything. Ask first: until then nothing may be done with it.</source>
        <translation>ئۇنىڭدىكى ھېچكىم ھېچنېمىگە قوشۇلمىغان. ئاۋۋال سوراڭ: ئۇنىڭغىچە ئۇنىڭ بىلەن ھېچنېمە قىلىشقا بولمايدۇ.</translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation>ئادەتتىكى ھۆججەت ئەمەس</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>بىزگە ئەمەس</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>ئېلىنمىدى</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>كونىراق نەشرى</translation>
    </message>
    <message>
        <source>Open it in the other vault.</source>
        <translation>ئۇنى باشقا خەزىنىدە ئېچىڭ.</translation>
    </message>
    <message>
        <source>Open it in the real vault, soon.</source>
        <translation>ئۇنى ھەقىقىي خەزىنىدە تېزدىن ئېچىڭ.</translation>
    </message>
    <message>
        <source>Open the case.</source>
        <translation>دېلونى ئېچىڭ.</translation>
    </message>
    <message>
        <source>Open the case; it says which one holds now.</source>
        <translation>دېلونى ئېچىڭ؛ ئۇ ھازىر قايسىسىنىڭ ئاساس قىلىنىدىغانلىقىنى ئېيتىدۇ.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>ئېچىلدى</translation>
    </message>
    <message>
        <source>Practice files and real ones never mix.</source>
        <translation>مەشىق ھۆججەتلىرى بىلەن ھەقىقىي ھۆججەتلەر ھەرگىز ئارىلاشمايدۇ.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوئال</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>تالون</translation>
    </message>
    <message>
        <source>Somebody real waits for an answer to it, and this is practice.</source>
        <translation>ئۇنىڭغا ھەقىقىي بىر كىشى جاۋاب كۈتۈۋاتىدۇ، بۇ بولسا مەشىق.</translation>
    </message>
    <message>
        <source>Something in it is not as it was sealed. Nothing of it was kept.</source>
        <translation>ئۇنىڭدىكى بىر نەرسە پېچەتلەنگەندىكىدەك ئەمەس. ئۇنىڭدىن ھېچنېمە ساقلانمىدى.</translation>
    </message>
    <message>
        <source>Take it in under My card.</source>
        <translation>ئۇنى «كارتام» دا ئېلىڭ.</translation>
    </message>
    <message>
        <source>Tell whoever gave it to you that it cannot be used.</source>
        <translation>ئۇنى سىزگە بەرگەن كىشىگە ئىشلەتكىلى بولمايدىغانلىقىنى ئېيتىڭ.</translation>
    </message>
    <message>
        <source>The name of {people} may become public only if: “{condition}”.</source>
        <translation>{people} نىڭ ئىسمى پەقەت شۇ شەرتتە ئاشكارا بولسا بولىدۇ: «{condition}».</translation>
    </message>
    <message>
        <source>The sender took this report back. You may not use anything in it any more.</source>
        <translation>ئەۋەتكۈچى بۇ دوكلاتنى قايتۇرۇۋالغان. ئۇنىڭدىكى ھېچنېمىنى ئەمدى ئىشلىتىشكە بولمايدۇ.</translation>
    </message>
    <message>
        <source>This computer could not take it in.</source>
        <translation>بۇ كومپيۇتېر ئۇنى ئالالمىدى.</translation>
    </message>
    <message>
        <source>This version of the program cannot read it.</source>
        <translation>پروگراممىنىڭ بۇ نەشرى ئۇنى ئوقۇيالمايدۇ.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>مەشىق</translation>
    </message>
    <message>
        <source>Untitled report</source>
        <translation>ماۋزۇسىز دوكلات</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>قايتۇرۇۋېلىش</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>قايتۇرۇۋېلىنغان</translation>
    </message>
    <message>
        <source>Word on the status</source>
        <translation>ھالەت ھەققىدە خەۋەر</translation>
    </message>
    <message>
        <source>Word that a key was lost</source>
        <translation>ئاچقۇچ يوقالغانلىقى ھەققىدە خەۋەر</translation>
    </message>
    <message>
        <source>Word that the case is closed</source>
        <translation>دېلو ئاخىرلاشقانلىقى ھەققىدە خەۋەر</translation>
    </message>
    <message>
        <source>Written for someone else</source>
        <translation>باشقا بىرىگە يېزىلغان</translation>
    </message>
    <message>
        <source>You may keep this and speak with UN staff in confidence about {people} only.</source>
        <translation>بۇنى ساقلىسىڭىز ۋە پەقەت {people} ھەققىدىلا ب د ت خادىملىرى بىلەن مەخپىي سۆزلەشسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>You may keep this and speak with UN staff in confidence.</source>
        <translation>بۇنى ساقلىسىڭىز ۋە ب د ت خادىملىرى بىلەن مەخپىي سۆزلەشسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>You may keep this. You may not speak about it, not even with UN staff in confidence.</source>
        <translation>بۇنى ساقلىسىڭىز بولىدۇ. ئۇ ھەقتە سۆزلىشىڭىزگە بولمايدۇ، ب د ت خادىملىرى بىلەن مەخپىي سۆزلىشىشكىمۇ بولمايدۇ.</translation>
    </message>
    <message>
        <source>You may not publish any name.</source>
        <translation>ھېچقانداق ئىسىمنى ئېلان قىلىشىڭىزغا بولمايدۇ.</translation>
    </message>
    <message>
        <source>You may not use anything about {people}.</source>
        <translation>{people} ھەققىدە ھېچنېمىنى ئىشلىتىشىڭىزگە بولمايدۇ.</translation>
    </message>
    <message>
        <source>You may publish the name of {people}.</source>
        <translation>{people} نىڭ ئىسمىنى ئېلان قىلسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>[a person]</source>
        <translation>[بىر كىشى]</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>ئەۋەتكۈچى</translation>
    </message>
    <message>
        <source>{people} took back an answer: what it allowed is over.</source>
        <translation>{people} بىر جاۋابنى قايتۇرۇۋالدى: ئۇ يول قويغان ئىش ئەمدى كۈچتىن قالدى.</translation>
    </message>
</context>
<context>
    <name>Destroy</name>
    <message>
        <source>Destroy it</source>
        <translation>يوقىتىش</translation>
    </message>
    <message>
        <source>Destroy the old vault?</source>
        <translation>كونا خەزىنە يوقىتىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>I understand: drawers of it that I did not move are lost</source>
        <translation>چۈشەندىم: ئۇنىڭدىكى مەن يۆتكىمىگەن تارتمىلار يوقايدۇ</translation>
    </message>
    <message>
        <source>Passphrase of the old vault</source>
        <translation>كونا خەزىنىنىڭ پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>With its passphrase the app looks once more whether everything in it is here. Then its keys are overwritten and its folder is deleted, with every drawer in it.</source>
        <translation>پروگرامما ئۇنىڭ پارول ئىبارىسى بىلەن ئىچىدىكى ھەممىنىڭ بۇ يەردە بار-يوقلۇقىغا يەنە بىر قارايدۇ. ئاندىن ئاچقۇچلىرىنىڭ ئۈستىگە يېزىلىپ، قىسقۇچى ئىچىدىكى بارلىق تارتمىلار بىلەن ئۆچۈرۈلىدۇ.</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>A newer card is waiting</source>
        <translation>يېڭىراق بىر كارتا كۈتۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>A person, no focal point</source>
        <translation>شەخس، ئالاقىچى ئەمەس</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>قايتا سېلىشتۇرۇش</translation>
    </message>
    <message>
        <source>Compare its digits</source>
        <translation>ئۇنىڭ سانلىرىنى سېلىشتۇرۇش</translation>
    </message>
    <message>
        <source>Compare the digits</source>
        <translation>سانلارنى سېلىشتۇرۇش</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>سېلىشتۇرۇلغان</translation>
    </message>
    <message>
        <source>Earlier cards</source>
        <translation>ئىلگىرىكى كارتىلار</translation>
    </message>
    <message>
        <source>First in Send</source>
        <translation>ئەۋەتىشتە بىرىنچى</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>قانداق ئالاقىلىشىش</translation>
    </message>
    <message>
        <source>It mixes letters of several scripts that look alike.</source>
        <translation>ئۇنىڭدا ئوخشاپ كېتىدىغان بىر نەچچە يېزىقنىڭ ھەرپلىرى ئارىلاشقان.</translation>
    </message>
    <message>
        <source>Look twice at this name</source>
        <translation>بۇ ئىسىمغا ئىككى قېتىم قاراڭ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>ياسالغان</translation>
    </message>
    <message>
        <source>No longer first</source>
        <translation>ئەمدى بىرىنچى ئەمەس</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مەشىق</translation>
    </message>
    <message>
        <source>Put first in Send</source>
        <translation>ئەۋەتىشتە بىرىنچى قىلىش</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>ئوقۇيدىغان تىللىرى</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>ۋەكىللىك قىلىدۇ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>كۈچكە ئىگە مۇددىتى</translation>
    </message>
    <message>
        <source>What changes it</source>
        <translation>ئۇنى نېمە ئۆزگەرتىدۇ</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>بۇنىڭ مەنىسى نېمە</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>نېمە قىلالايسىز</translation>
    </message>
    <message>
        <source>Why it was added all the same</source>
        <translation>نېمىشقا شۇنداقتىمۇ قوشۇلدى</translation>
    </message>
    <message>
        <source>Why it was ended, in their words</source>
        <translation>نېمىشقا ئاخىرلاشتۇرۇلدى، ئۇلارنىڭ سۆزى بىلەن</translation>
    </message>
    <message>
        <source>how to reach it</source>
        <translation>قانداق ئالاقىلىشىش</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>تىللار</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ئىسىم</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>تەشكىلات</translation>
    </message>
    <message>
        <source>parts of the UN</source>
        <translation>ب د ت قىسىملىرى</translation>
    </message>
    <message>
        <source>the key is another one</source>
        <translation>ئاچقۇچ باشقا</translation>
    </message>
    <message>
        <source>until when it is valid</source>
        <translation>قاچانغىچە كۈچكە ئىگە</translation>
    </message>
    <message>
        <source>{name}, {start} to {end}</source>
        <translation>{name}، {start} – {end}</translation>
    </message>
    <message>
        <source>{what}: {old} → {new}</source>
        <translation>{what}: {old} → {new}</translation>
    </message>
    <message>
        <source>{words}, by {who}</source>
        <translation>{words}، {who} تەرىپىدىن</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Do not connect this one to the accounts and people you work with.</source>
        <translation>بۇ ئۈسكۈنىنى سىز بىللە ئىشلەيدىغان ھېسابات ۋە كىشىلەرگە باغلىماڭ.</translation>
    </message>
    <message>
        <source>I thought about which device I use</source>
        <translation>قايسى ئۈسكۈنىنى ئىشلىتىدىغانلىقىمنى ئويلىدىم</translation>
    </message>
    <message>
        <source>If there is no other device: go on here. It is worse, and better than the old keys.</source>
        <translation>باشقا ئۈسكۈنە بولمىسا: بۇ يەردە داۋاملاشتۇرۇڭ. بۇ ناچارراق، لېكىن كونا ئاچقۇچلاردىن ياخشى.</translation>
    </message>
    <message>
        <source>Type the new passphrase on that device, not on this one.</source>
        <translation>يېڭى پارول ئىبارىسىنى بۇ ئۈسكۈنىدە ئەمەس، ئۇ ئۈسكۈنىدە كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Use another device from now on, if you can get one.</source>
        <translation>باشقا ئۈسكۈنە تاپالىسىڭىز، بۇندىن كېيىن شۇنى ئىشلىتىڭ.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>TRAINING</source>
        <translation>مەشىق</translation>
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
        <translation>ماۋزۇ يېنىدا ۋە ۋەزىپە بالدىقىدا. ئۈستەل يۈزى ئۇنى ئۆزىنىڭ پروگرامما تىزىملىكىدىن ئالسا، ئۇ يەردىكىدەك قالىدۇ.</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>ھېسابلىغۇچ</translation>
    </message>
    <message>
        <source>Drawn by lot. They never say what is inside, for whom it is, or from when.</source>
        <translation>چەك تاشلاپ تاللىنىدۇ. ئۇلار ئىچىدە نېمە بارلىقىنى، كىم ئۈچۈنلۈكىنى ياكى قاچاندىنلىقىنى ھەرگىز بىلدۈرمەيدۇ.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>قىسقۇچ</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>مەسىلەن: {name}</translation>
    </message>
    <message>
        <source>Icon of the window</source>
        <translation>كۆزنەكنىڭ سىنبەلگىسى</translation>
    </message>
    <message>
        <source>Keep the windows out of pictures of the screen</source>
        <translation>كۆزنەكلەرنى ئېكران سۈرىتىدىن يوشۇرۇش</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ھەرپلەر</translation>
    </message>
    <message>
        <source>Names of sealed files</source>
        <translation>پېچەتلەنگەن ھۆججەتلەرنىڭ نامى</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>خاتىرە دەپتەر</translation>
    </message>
    <message>
        <source>Screenshots, recordings and shared screens leave them out, dialogs too. It is no guarantee: some programs see them all the same, and so does a camera. Switch it off to show others how it is done; a practice vault is never hidden unless you say so here.</source>
        <translation>ئېكران سۈرىتى، ئېكران خاتىرىسى ۋە ئورتاقلاشقان ئېكراندا ئۇلار كۆرۈنمەيدۇ، سۆزلىشىش كۆزنەكلىرىمۇ شۇنداق. بۇ كاپالەت ئەمەس: بەزى پروگراممىلار ئۇلارنى يەنىلا كۆرىدۇ، كامېرامۇ شۇنداق. باشقىلارغا كۆرسىتىش ئۈچۈن ئېتىۋېتىڭ؛ بۇ يەردە ئېيتمىسىڭىز مەشىق خەزىنىسى ھەرگىز يوشۇرۇلمايدۇ.</translation>
    </message>
    <message>
        <source>Seen by everybody who sees the screen. Something dull is best.</source>
        <translation>ئېكراننى كۆرگەن ھەممە كىشى كۆرىدۇ. كۆزگە چېلىقمايدىغان نەرسە ئەڭ ياخشى.</translation>
    </message>
    <message>
        <source>This system has no way to do that: every program that may take pictures of the screen sees what you see.</source>
        <translation>بۇ سىستېمىدا ئۇنىڭ ئامالى يوق: ئېكراننى سۈرەتكە ئالالايدىغان ھەر بىر پروگرامما سىز كۆرگەننى كۆرىدۇ.</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>كۆزنەكنىڭ ماۋزۇسى</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>باشقىلار كۆرىدىغىنى</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>سۆزلەر</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ھۆججەت</numerusform>
            <numerusform>%n ھۆججەت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n خاتىرە</numerusform>
            <numerusform>%n خاتىرە</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
    <message>
        <source>It was read back and compared, byte for byte.</source>
        <translation>ئۇ قايتا ئوقۇلۇپ، بايتمۇبايت سېلىشتۇرۇلدى.</translation>
    </message>
    <message>
        <source>Only that person can bring it back, by handing it back to you.</source>
        <translation>ئۇنى پەقەت شۇ كىشىلا سىزگە قايتۇرۇپ بېرىش ئارقىلىق قايتۇرۇپ كېلەلەيدۇ.</translation>
    </message>
    <message>
        <source>That shows that the file is whole, not that somebody can open it. So type the passphrase again.</source>
        <translation>بۇ ھۆججەتنىڭ تولۇقلۇقىنى كۆرسىتىدۇ، بىرىنىڭ ئاچالايدىغانلىقىنى ئەمەس. شۇڭا پارول ئىبارىسىنى قايتا كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>The backup is whole</source>
        <translation>زاپاس نۇسخا تولۇق</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>سىناش</translation>
    </message>
    <message>
        <source>Type the passphrase once more, as if you had to</source>
        <translation>پارول ئىبارىسىنى راستتىنلا كېرەك بولغاندەك يەنە بىر قېتىم كىرگۈزۈڭ</translation>
    </message>
    <message>
        <source>Your recovery words, which were tested, open it.</source>
        <translation>سىنالغان ئەسلىگە كەلتۈرۈش سۆزلىرىڭىز ئۇنى ئاچىدۇ.</translation>
    </message>
</context>
<context>
    <name>DoneSection</name>
    <message>
        <source>Sent and answered</source>
        <translation>ئەۋەتىلگەن ۋە جاۋاب كەلگەن</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n file(s) sealed</source>
        <translation>
            <numerusform>%n ھۆججەت پېچەتلەندى</numerusform>
            <numerusform>%n ھۆججەت پېچەتلەندى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not made</source>
        <translation>
            <numerusform>%n ھۆججەت ياسالمىدى</numerusform>
            <numerusform>%n ھۆججەت ياسالمىدى</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring or send it in a way that suits you. The name of the file says nothing, and what was sent cannot be called back.</source>
        <translation>ئۆزىڭىزگە ماس يول بىلەن ئېلىپ بېرىڭ ياكى ئەۋەتىڭ. ھۆججەت نامى ھېچنېمىنى بىلدۈرمەيدۇ، ئەۋەتىلگەننى قايتۇرۇپ كەلگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>بولدى</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>ھېچنېمە ئۆچۈرۈلمىدى</translation>
    </message>
    <message>
        <source>The records were removed, and nothing about this report is kept.</source>
        <translation>خاتىرىلەر ئۆچۈرۈلدى، بۇ دوكلات ھەققىدە ھېچنېمە ساقلانمىدى.</translation>
    </message>
    <message>
        <source>The records were removed. A receipt opens the replies.</source>
        <translation>خاتىرىلەر ئۆچۈرۈلدى. تالون جاۋابلارنى ئاچىدۇ.</translation>
    </message>
    <message>
        <source>This file cannot be opened with your passphrase. What your vault keeps can be.</source>
        <translation>بۇ ھۆججەتنى پارول ئىبارىڭىز بىلەن ئاچقىلى بولمايدۇ. خەزىنىڭىزدە ساقلانغىنىنى ئاچقىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>You cancelled. Nothing of them is left behind.</source>
        <translation>بىكار قىلدىڭىز. ئۇلاردىن ھېچنېمە قالمىدى.</translation>
    </message>
    <message>
        <source>Your records are still here, with all that belongs to this report.</source>
        <translation>خاتىرىلىرىڭىز، بۇ دوكلاتقا تەۋە ھەممە نەرسە بىلەن بىرگە تېخى بۇ يەردە.</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n سۆز</numerusform>
            <numerusform>%n سۆز</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ساقلاپ قېلىش</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>Remove this draft?</source>
        <translation>بۇ قارالما ئۆچۈرۈلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>ئۆچۈرۈش…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ھۆججەت قىلىپ ساقلاش…</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>تېكىست</translation>
    </message>
    <message>
        <source>The text goes. The cases it is about stay as they are.</source>
        <translation>تېكىست ئۆچىدۇ. ئۇ چېتىلىدىغان دېلولار شۇ پېتى قالىدۇ.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A case that it is about was deleted.</source>
        <translation>ئۇ چېتىلىدىغان بىر دېلو ئۆچۈرۈلگەن.</translation>
    </message>
    <message>
        <source>A fact is missing: {what}</source>
        <translation>بىر پاكىت كەم: {what}</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>باشقا تەشكىلات</translation>
    </message>
    <message>
        <source>Case {number} may not be used for this any more: see its tab Actions.</source>
        <translation>{number}-دېلونى ئەمدى بۇنىڭ ئۈچۈن ئىشلىتىشكە بولمايدۇ: ئۇنىڭ «تەدبىرلەر» بېتىگە قاراڭ.</translation>
    </message>
    <message>
        <source>Complaint to UN security</source>
        <translation>ب د ت بىخەتەرلىك ئورنىغا شىكايەت</translation>
    </message>
    <message>
        <source>Confidential submission to a treaty body</source>
        <translation>شەرتنامە ئورگانىغا مەخپىي سۇنۇش</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ئىز قوغلاش</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>خەت</translation>
    </message>
    <message>
        <source>Letter to a Government, with names</source>
        <translation>ھۆكۈمەتكە خەت، ئىسىملار بىلەن</translation>
    </message>
    <message>
        <source>Letter to a Government, without names</source>
        <translation>ھۆكۈمەتكە خەت، ئىسىمسىز</translation>
    </message>
    <message>
        <source>Name the agency, not the official.</source>
        <translation>ئەمەلدارنى ئەمەس، ئورگاننى يېزىڭ.</translation>
    </message>
    <message>
        <source>Open document (ODT)</source>
        <translation>ئوچۇق ھۆججەت (ODT)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>ئابزاس</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>ئاددىي تېكىست</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>ئاخبارات ئېلانى</translation>
    </message>
    <message>
        <source>Secretary-General’s report, with names</source>
        <translation>باش كاتىپنىڭ دوكلاتى، ئىسىملار بىلەن</translation>
    </message>
    <message>
        <source>Secretary-General’s report, without names</source>
        <translation>باش كاتىپنىڭ دوكلاتى، ئىسىمسىز</translation>
    </message>
    <message>
        <source>Section 6 has {words} words; about two pages are {limit}.</source>
        <translation>6-بۆلەكتە {words} سۆز بار؛ تەخمىنەن ئىككى بەت {limit} سۆز.</translation>
    </message>
    <message>
        <source>This name may not leave for this.</source>
        <translation>بۇ ئىسىم بۇنىڭ ئۈچۈن چىقىشقا بولمايدۇ.</translation>
    </message>
    <message>
        <source>This sentence lacks “reportedly” or “allegedly”.</source>
        <translation>بۇ جۈملىدە «reportedly» ياكى «allegedly» كەم.</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>ب د ت خادىملىرى، مەخپىي</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word ھۆججىتى (DOCX)</translation>
    </message>
    <message>
        <source>Yearly summary</source>
        <translation>يىللىق خۇلاسە</translation>
    </message>
    <message>
        <source>a condition is not met</source>
        <translation>بىر شەرت ئورۇندالمىغان</translation>
    </message>
    <message>
        <source>a correction that is not proven</source>
        <translation>ئىسپاتلانمىغان تۈزىتىش</translation>
    </message>
    <message>
        <source>a day to ask again has passed</source>
        <translation>قايتا سورايدىغان كۈن ئۆتۈپ كەتكەن</translation>
    </message>
    <message>
        <source>a newer report took its place</source>
        <translation>يېڭىراق دوكلات ئورنىنى ئالغان</translation>
    </message>
    <message>
        <source>an answer that this version does not know</source>
        <translation>بۇ نەشرى تونۇمايدىغان جاۋاب</translation>
    </message>
    <message>
        <source>health, a child, sexual violence or detention</source>
        <translation>سالامەتلىك، بالا، جىنسىي زوراۋانلىق ياكى تۇتۇپ تۇرۇش</translation>
    </message>
    <message>
        <source>it was too risky to ask somebody</source>
        <translation>بىرىدىن سوراش بەك خەتەرلىك ئىدى</translation>
    </message>
    <message>
        <source>nobody in it agreed</source>
        <translation>ئۇنىڭدىكى ھېچكىم قوشۇلمىغان</translation>
    </message>
    <message>
        <source>nobody is left in it</source>
        <translation>ئۇنىڭدا ھېچكىم قالمىغان</translation>
    </message>
    <message>
        <source>nobody says what the link rests on</source>
        <translation>باغلىنىشنىڭ نېمىگە ئاساسلانغانلىقىنى ھېچكىم ئېيتمىغان</translation>
    </message>
    <message>
        <source>not with the name</source>
        <translation>ئىسىم بىلەن ئەمەس</translation>
    </message>
    <message>
        <source>practice and real do not mix</source>
        <translation>مەشىق بىلەن ھەقىقىي ئارىلاشمايدۇ</translation>
    </message>
    <message>
        <source>put away without consent</source>
        <translation>رازىلىقسىز يىغىشتۇرۇپ قويۇلغان</translation>
    </message>
    <message>
        <source>somebody said no</source>
        <translation>بىرى «ياق» دېگەن</translation>
    </message>
    <message>
        <source>somebody was not asked</source>
        <translation>بىرىدىن سورالمىغان</translation>
    </message>
    <message>
        <source>somebody withdrew</source>
        <translation>بىرى قايتۇرۇۋالغان</translation>
    </message>
    <message>
        <source>the consent was not given again in that year</source>
        <translation>رازىلىق شۇ يىلى قايتا بېرىلمىگەن</translation>
    </message>
    <message>
        <source>the report was withdrawn</source>
        <translation>دوكلات قايتۇرۇۋېلىنغان</translation>
    </message>
    <message>
        <source>{words} words; a paragraph has at most {limit}.</source>
        <translation>{words} سۆز؛ بىر ئابزاس ئەڭ كۆپ {limit} سۆز بولىدۇ.</translation>
    </message>
    <message>
        <source>“{words}” judges. Say what happened.</source>
        <translation>«{words}» ھۆكۈم چىقىرىدۇ. نېمە بولغانلىقىنى يېزىڭ.</translation>
    </message>
    <message>
        <source>“{words}” says more about the cause than is known.</source>
        <translation>«{words}» سەۋەب ھەققىدە مەلۇم بولغاندىن ئارتۇق دەيدۇ.</translation>
    </message>
    <message>
        <source>“{words}”: write a date as 26 April 2017.</source>
        <translation>«{words}»: چېسلانى 26 April 2017 شەكلىدە يېزىڭ.</translation>
    </message>
    <message>
        <source>“{words}”: write “Government”.</source>
        <translation>«{words}»: «Government» دەپ يېزىڭ.</translation>
    </message>
</context>
<context>
    <name>DrawersStep</name>
    <message>
        <source>A passphrase for the fourth drawer</source>
        <translation>تۆتىنچى تارتما ئۈچۈن پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>A passphrase for the second drawer</source>
        <translation>ئىككىنچى تارتما ئۈچۈن پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>A passphrase for the third drawer</source>
        <translation>ئۈچىنچى تارتما ئۈچۈن پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>Another drawer, for others to see?</source>
        <translation>باشقىلار كۆرسە بولىدىغان يەنە بىر تارتما كېرەكمۇ؟</translation>
    </message>
    <message>
        <source>Every vault has four drawers, used or not. If someone forces you to open it, another passphrase opens another drawer, with only what you put there.</source>
        <translation>ھەر بىر خەزىنىنىڭ تۆت تارتمىسى بار، ئىشلىتىلسۇن ياكى ئىشلىتىلمىسۇن. بىرى سىزنى ئېچىشقا مەجبۇرلىسا، باشقا بىر پارول ئىبارىسى باشقا بىر تارتمىنى ئاچىدۇ، ئۇنىڭدا پەقەت سىز قويغان نەرسىلەرلا بار.</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>تۆت</translation>
    </message>
    <message>
        <source>It only helps if you also write in it now and then. The files do not say how many drawers are used. Two copies of the folder, an examination of the disk, or a person who simply asks for more passphrases can tell more.</source>
        <translation>ئۇ پەقەت سىز ئۇنىڭغىمۇ ئاندا-ساندا بىر نەرسە يېزىپ تۇرسىڭىزلا ياردەم بېرىدۇ. ھۆججەتلەردىن قانچە تارتما ئىشلىتىلگەنلىكى بىلىنمەيدۇ. ئەمما قىسقۇچنىڭ ئىككى نۇسخىسى، دىسكىنى تەكشۈرۈش ياكى سىزدىن يەنە باشقا پارول ئىبارىسى سورىغان بىرى تېخىمۇ كۆپ نەرسىنى ئاشكارىلاپ قويۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>One drawer is enough</source>
        <translation>بىر تارتما يېتىدۇ</translation>
    </message>
    <message>
        <source>One that shares nothing with the others: whoever hears it knows it.</source>
        <translation>باشقىلىرى بىلەن ھېچقانداق ئوخشاشلىقى يوق بىرىنى تاللاڭ: ئۇنى ئاڭلىغان ئادەم بىلىۋالىدۇ.</translation>
    </message>
    <message>
        <source>This one opens another drawer. Take a different one.</source>
        <translation>بۇ پارول ئىبارىسى باشقا بىر تارتمىنى ئاچىدۇ. باشقا بىرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>ئۈچ</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>ئىككى</translation>
    </message>
</context>
<context>
    <name>DrawnWords</name>
    <message>
        <source>Draw again</source>
        <translation>قايتا چەك تاشلاش</translation>
    </message>
    <message>
        <source>Drawn by lot from {list} English words. Even somebody who has the list and tries a million passphrases a second needs more than {years} years. Do not change them to something you like better: chance is what makes them strong.</source>
        <translation>{list} ئىنگلىزچە سۆز ئىچىدىن چەك تاشلاپ تاللاندى. سۆز تىزىملىكى قولىدا بار ۋە سېكۇنتىغا بىر مىليون پارول ئىبارىسىنى سىنايدىغان كىشىگىمۇ {years} يىلدىن كۆپ ۋاقىت كېتىدۇ. ئۇلارنى ئۆزىڭىزگە ياقىدىغانغا ئالماشتۇرماڭ: ئۇلارنى كۈچلۈك قىلغىنى تاسادىپىيلىق.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>بۇ سۆزلەرنى ئىشلىتىش</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Choose files…</source>
        <translation>ھۆججەت تاللاش…</translation>
    </message>
    <message>
        <source>Drop files here. The originals stay where and as they are.</source>
        <translation>ھۆججەتلەرنى بۇ يەرگە سۆرەپ تاشلاڭ. ئەسلىيىتى ئۆز جايىدا، شۇ پېتى قالىدۇ.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Everything written in it goes. This cannot be undone.</source>
        <translation>ئۇنىڭدا يېزىلغان ھەممە نەرسە يوقايدۇ. بۇنى قايتۇرغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ساقلاش</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ئۆچۈرۈش</translation>
    </message>
</context>
<context>
    <name>Entrusting</name>
    <message>
        <source>A text</source>
        <translation>بىر تېكىست</translation>
    </message>
    <message>
        <source>Agreed, but how to reach them is known here and may not leave.</source>
        <translation>قوشۇلغان، لېكىن ئالاقە ئۇسۇلى بۇ يەردە مەلۇم، ئۇنىڭ چىقىشىغا بولمايدۇ.</translation>
    </message>
    <message>
        <source>Agreed, but not to this person.</source>
        <translation>قوشۇلغان، لېكىن بۇ كىشىگە ئەمەس.</translation>
    </message>
    <message>
        <source>Agreed, but not with the name that the vault knows.</source>
        <translation>قوشۇلغان، لېكىن خەزىنە بىلىدىغان ئىسىم بىلەن ئەمەس.</translation>
    </message>
    <message>
        <source>Alleged to have done it, and named.</source>
        <translation>قىلغان دەپ قارالغان، ئىسمى ئاتالغان.</translation>
    </message>
    <message>
        <source>Holds a word that may be the name of somebody who is not in this record.</source>
        <translation>ئۇنىڭدا بۇ خاتىرىدە يوق بىرىنىڭ ئىسمى بولۇشى مۇمكىن بولغان سۆز بار.</translation>
    </message>
    <message>
        <source>Is unfinished. Write it so that it can be read, or remove it.</source>
        <translation>تۈگىمىگەن. ئوقۇغىلى بولىدىغان قىلىپ يېزىڭ ياكى ئۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>Nobody said what can be recognised in it.</source>
        <translation>ئۇنىڭدا نېمىنى تونۇغىلى بولىدىغانلىقىنى ھېچكىم ئېيتمىغان.</translation>
    </message>
    <message>
        <source>People can be recognised in it, and nobody is listed.</source>
        <translation>ئۇنىڭدىن كىشىلەرنى تونۇغىلى بولىدۇ، ھېچكىم يېزىلمىغان.</translation>
    </message>
    <message>
        <source>Points to somebody who is not in this record. Take it out first.</source>
        <translation>بۇ خاتىرىدە يوق بىرىنى كۆرسىتىدۇ. ئاۋۋال ئۇنى ئېلىۋېتىڭ.</translation>
    </message>
    <message>
        <source>Shows somebody who has not agreed to this person by name.</source>
        <translation>ئۇنىڭدا ئىسمى بىلەن بۇ كىشىگە بېرىلىشىگە قوشۇلمىغان بىرى كۆرۈنىدۇ.</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
    <message>
        <source>More</source>
        <translation>تېخىمۇ كۆپ</translation>
    </message>
</context>
<context>
    <name>EvidenceOffers</name>
    <message>
        <source>Do not take it in</source>
        <translation>ئالماسلىق</translation>
    </message>
    <message>
        <source>Let it grow</source>
        <translation>چوڭايتىش</translation>
    </message>
    <message>
        <source>The vault grows</source>
        <translation>خەزىنە چوڭىيىۋاتىدۇ</translation>
    </message>
    <message>
        <source>There is no room for {missing} of it. Each of the four drawers would grow from {now} to {then}, together {more} more on the disk. Whoever looks at the folder can see the new size, but not which drawer needed it.</source>
        <translation>ئۇنىڭ {missing} قىسمىغا ئورۇن يوق. تۆت تارتمىنىڭ ھەر بىرى {now} دىن {then} غا چوڭىيىدۇ، دىسكىدا جەمئىي {more} كۆپ ئورۇن ئىگىلەيدۇ. قىسقۇچقا قارىغان كىشى يېڭى چوڭلۇقنى كۆرەلەيدۇ، لېكىن قايسى تارتمىغا كېرەك بولغانلىقىنى كۆرەلمەيدۇ.</translation>
    </message>
    <message>
        <source>This does not fit. Let the vault grow?</source>
        <translation>بۇ سىغمايدۇ. خەزىنە چوڭايتىلسۇنمۇ؟</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Checked who is on it</source>
        <translation>ئۇنىڭدا كىم بارلىقى تەكشۈرۈلدى</translation>
    </message>
    <message>
        <source>Choose files to take in</source>
        <translation>ئالىدىغان ھۆججەتلەرنى تاللاڭ</translation>
    </message>
    <message>
        <source>Choose its file</source>
        <translation>ئۇنىڭ ھۆججىتىنى تاللاڭ</translation>
    </message>
    <message>
        <source>Choose its file…</source>
        <translation>ئۇنىڭ ھۆججىتىنى تاللاش…</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>تازىلانغان نۇسخا</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>كىرىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Describe something without a file</source>
        <translation>ھۆججەتسىز بىر نەرسىنى تەسۋىرلەش</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>{number}-نەرسە</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>تېخى ھۆججەت يوق</translation>
    </message>
    <message>
        <source>Remove from this record…</source>
        <translation>بۇ خاتىرىدىن ئۆچۈرۈش…</translation>
    </message>
    <message>
        <source>Remove this evidence for good?</source>
        <translation>بۇ ئىسپات مەڭگۈلۈك ئۆچۈرۈلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>ھۆججەت قۇرۇق</translation>
    </message>
    <message>
        <source>The same file twice</source>
        <translation>ئوخشاش ھۆججەت ئىككى قېتىم</translation>
    </message>
    <message>
        <source>Who is on it?</source>
        <translation>ئۇنىڭدا كىم بار؟</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>3GP film</source>
        <translation>3GP فىلىم</translation>
    </message>
    <message>
        <source>3GP sound recording</source>
        <translation>3GP ئۈن خاتىرىسى</translation>
    </message>
    <message>
        <source>A copy left the vault</source>
        <translation>بىر نۇسخا خەزىنىدىن چىقتى</translation>
    </message>
    <message>
        <source>A copy was to leave, and did not</source>
        <translation>بىر نۇسخا چىقماقچى ئىدى، چىقمىدى</translation>
    </message>
    <message>
        <source>AVI film</source>
        <translation>AVI فىلىم</translation>
    </message>
    <message>
        <source>BMP picture</source>
        <translation>BMP رەسىم</translation>
    </message>
    <message>
        <source>Checked who can be recognised</source>
        <translation>كىمنى تونۇغىلى بولىدىغانلىقى تەكشۈرۈلدى</translation>
    </message>
    <message>
        <source>Compared with its fingerprint</source>
        <translation>بارماق ئىزى بىلەن سېلىشتۇرۇلدى</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>كۆچۈرۈلدى</translation>
    </message>
    <message>
        <source>Described, before its file came</source>
        <translation>ھۆججىتى كېلىشتىن بۇرۇن تەسۋىرلەندى</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ئېلخەت</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>Excel جەدۋىلى</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>GIF رەسىم</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>HEIC رەسىم</translation>
    </message>
    <message>
        <source>HEIF picture</source>
        <translation>HEIF رەسىم</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG رەسىم</translation>
    </message>
    <message>
        <source>Looked at inside the vault</source>
        <translation>خەزىنە ئىچىدە كۆرۈلدى</translation>
    </message>
    <message>
        <source>M4A sound recording</source>
        <translation>M4A ئۈن خاتىرىسى</translation>
    </message>
    <message>
        <source>MP3 sound recording</source>
        <translation>MP3 ئۈن خاتىرىسى</translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation>MP4 فىلىم</translation>
    </message>
    <message>
        <source>MPEG film</source>
        <translation>MPEG فىلىم</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>نامەلۇم</translation>
    </message>
    <message>
        <source>Ogg sound recording</source>
        <translation>Ogg ئۈن خاتىرىسى</translation>
    </message>
    <message>
        <source>OpenDocument table</source>
        <translation>OpenDocument جەدۋىلى</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument تېكىستى</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF ھۆججىتى</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG رەسىم</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>ئاددىي تېكىست</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>PowerPoint تەسۋىرلىرى</translation>
    </message>
    <message>
        <source>QuickTime film</source>
        <translation>QuickTime فىلىم</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاپشۇرۇۋېلىندى</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>ئۆچۈرۈلدى</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG سىزما</translation>
    </message>
    <message>
        <source>Something was done with it</source>
        <translation>ئۇنىڭغا بىر نەرسە قىلىندى</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF رەسىم</translation>
    </message>
    <message>
        <source>Table as plain text (CSV)</source>
        <translation>ئاددىي تېكىستلىك جەدۋەل (CSV)</translation>
    </message>
    <message>
        <source>Taken in, untouched</source>
        <translation>ئېلىندى، تېگىلمىدى</translation>
    </message>
    <message>
        <source>WAV sound recording</source>
        <translation>WAV ئۈن خاتىرىسى</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>تور بەت</translation>
    </message>
    <message>
        <source>WebM film</source>
        <translation>WebM فىلىم</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP رەسىم</translation>
    </message>
    <message>
        <source>What is said of it was changed</source>
        <translation>ئۇ ھەققىدىكى بايان ئۆزگەرتىلدى</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word ھۆججىتى</translation>
    </message>
    <message>
        <source>Word document, older form</source>
        <translation>Word ھۆججىتى، كونا شەكلى</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP ئارخىپى</translation>
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
        <translation>قىسقۇچتا ئۇنىڭغا تەۋە بولمىغان ھۆججەتلەر: {names}.</translation>
    </message>
    <message>
        <source>Four drawers of {size} each, in every vault.</source>
        <translation>ھەر بىر خەزىنىدە ھەر بىرى {size} لىق تۆت تارتما بار.</translation>
    </message>
    <message>
        <source>How many drawers are used, how much is in them, what it is, or when you last saved.</source>
        <translation>قانچە تارتما ئىشلىتىلگەنلىكى، ئۇلاردا قانچىلىك نەرسە بارلىقى، نېمە ئىكەنلىكى ياكى ئەڭ ئاخىرقى قېتىم قاچان ساقلىغانلىقىڭىز.</translation>
    </message>
    <message>
        <source>On this computer, a note of where the vault is. You asked for it.</source>
        <translation>بۇ كومپيۇتېردا خەزىنىنىڭ قەيەردىلىكى يېزىقلىق. بۇنى ئۆزىڭىز تەلەپ قىلغان.</translation>
    </message>
    <message>
        <source>That a drawer takes quick notes in, and so is in use, and how many notes wait.</source>
        <translation>بىر تارتمىنىڭ تېز خاتىرە ئالىدىغانلىقى، يەنى ئىشلىتىلىۋاتقانلىقى، ۋە قانچە خاتىرىنىڭ كۈتۈۋاتقانلىقى.</translation>
    </message>
    <message>
        <source>That it can be destroyed without a passphrase.</source>
        <translation>ئۇنى پارول ئىبارىسىسىز يوقاتقىلى بولىدىغانلىقى.</translation>
    </message>
    <message>
        <source>That it is a practice vault.</source>
        <translation>ئۇنىڭ مەشىق خەزىنىسى ئىكەنلىكى.</translation>
    </message>
    <message>
        <source>That they were made larger since the vault was made.</source>
        <translation>خەزىنە قۇرۇلغاندىن بېرى ئۇلارنىڭ چوڭايتىلغانلىقى.</translation>
    </message>
    <message>
        <source>That this is a vault of this program. Nothing hides that, and whoever looks at the program finds out what it is for.</source>
        <translation>بۇنىڭ مۇشۇ پروگراممىنىڭ خەزىنىسى ئىكەنلىكى. بۇنى ھېچنېمە يوشۇرالمايدۇ، پروگراممىغا قارىغان كىشى نېمە ئۈچۈنلۈكىنى بىلىۋالىدۇ.</translation>
    </message>
    <message>
        <source>The computer itself: its list of running programs names this one, and it may note when a program was used and a stick plugged in.</source>
        <translation>كومپيۇتېرنىڭ ئۆزى: ئىجرا بولۇۋاتقان پروگراممىلار تىزىملىكىدە بۇ پروگراممىنىڭ نامى بار، ئۇ پروگراممىنىڭ قاچان ئىشلىتىلگەنلىكىنى ۋە USB دىسكىنىڭ قاچان چېتىلغانلىقىنى يېزىپ قويۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>The folder looks like one that is copied to a cloud. Copies stay there.</source>
        <translation>قىسقۇچ بۇلۇتقا كۆچۈرۈلىدىغان قىسقۇچقا ئوخشايدۇ. نۇسخىلىرى ئۇ يەردە قالىدۇ.</translation>
    </message>
    <message>
        <source>The icon of the window and the kind of file names you chose.</source>
        <translation>سىز تاللىغان كۆزنەك سىنبەلگىسى ۋە ھۆججەت نامى شەكلى.</translation>
    </message>
    <message>
        <source>The keychain of this computer shows that a vault has a key there.</source>
        <translation>بۇ كومپيۇتېرنىڭ ئاچقۇچ ھالقىسى ئۇ يەردە بىر خەزىنىنىڭ ئاچقۇچى بارلىقىنى كۆرسىتىدۇ.</translation>
    </message>
    <message>
        <source>The language and the appearance of the lock screen, and the idle time.</source>
        <translation>قۇلۇپ ئېكرانىنىڭ تىلى ۋە كۆرۈنۈشى، ئۆزلۈكىدىن قۇلۇپلىنىش ۋاقتى.</translation>
    </message>
    <message>
        <source>The program runs from its own folder: everything that it keeps is there, and nothing of it on this computer.</source>
        <translation>پروگرامما ئۆز قىسقۇچىدىن ئىجرا بولىدۇ: ئۇ ساقلىغان ھەممە نەرسە شۇ يەردە، بۇ كومپيۇتېردا ھېچنېمىسى يوق.</translation>
    </message>
    <message>
        <source>The swap file: this system lets the program lock no memory, so keys may be written there while a drawer is open.</source>
        <translation>ئالماشتۇرۇش ھۆججىتى: بۇ سىستېما پروگراممىنىڭ ئىچكى ساقلىغۇچنى قۇلۇپلىشىغا يول قويمايدۇ، شۇڭا تارتما ئوچۇق چاغدا ئاچقۇچلار ئۇ يەرگە يېزىلىپ قېلىشى مۇمكىن.</translation>
    </message>
    <message>
        <source>The title you gave the window: {title}.</source>
        <translation>سىز كۆزنەككە قويغان ماۋزۇ: {title}.</translation>
    </message>
    <message>
        <source>Two copies of the folder taken at different times, an examination of the disk itself, or the computer switched off while the vault was open.</source>
        <translation>قىسقۇچنىڭ ئوخشىمىغان ۋاقىتتا ئېلىنغان ئىككى نۇسخىسى، دىسكىنىڭ ئۆزىنى تەكشۈرۈش ياكى خەزىنە ئوچۇق چاغدا ئۆچۈرۈلگەن كومپيۇتېر.</translation>
    </message>
    <message>
        <source>Whoever finds a paper with recovery words learns that there is something to open; two sets of papers tell of two drawers.</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرى بار قەغەزنى تاپقان كىشى ئاچىدىغان بىر نەرسىنىڭ بارلىقىنى بىلىدۇ؛ ئىككى يۈرۈش قەغەز ئىككى تارتمىدىن دېرەك بېرىدۇ.</translation>
    </message>
</context>
<context>
    <name>ExercisesView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n مىنۇت</numerusform>
            <numerusform>%n مىنۇت</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>بولدى</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>مەشىقلەر</translation>
    </message>
    <message>
        <source>{done} of {all} steps</source>
        <translation>{all} قەدەمدىن {done} بولدى</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>All of it</source>
        <translation>ھەممىسى</translation>
    </message>
    <message>
        <source>Explained before the answer</source>
        <translation>جاۋابتىن بۇرۇن چۈشەندۈرۈلدى</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Also cases about health, sexual violence, children or people who are held</source>
        <translation>سالامەتلىك، جىنسىي زوراۋانلىق، بالىلار ياكى تۇتۇپ تۇرۇلغان كىشىلەر ھەققىدىكى دېلولارمۇ</translation>
    </message>
    <message numerus="yes">
        <source>Export %n case(s)?</source>
        <translation>
            <numerusform>%n دېلو چىقىرىلسۇنمۇ؟</numerusform>
            <numerusform>%n دېلو چىقىرىلسۇنمۇ؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>چىقىرىش…</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>بۇ يەردە قالدۇرۇش</translation>
    </message>
    <message>
        <source>Looking at the consent of everybody</source>
        <translation>ھەممەيلەننىڭ رازىلىقى تەكشۈرۈلۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>The drawer was full: it could not be noted.</source>
        <translation>تارتما توشقان: يېزىپ قويغىلى بولمىدى.</translation>
    </message>
    <message>
        <source>The file lies outside the vault, open to whoever finds it. That is noted in the history and the custody of every case.</source>
        <translation>ھۆججەت خەزىنە سىرتىدا، تاپقان ھەر كىشى ئاچالايدۇ. بۇ ھەر بىر دېلونىڭ تارىخىغا ۋە ساقلاش خاتىرىسىگە يېزىلىدۇ.</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters, and boxes stand for them: {letters}</source>
        <translation>بۇ كومپيۇتېردا بەزى ھەرپلەر ئۈچۈن خەت نۇسخىسى يوق، ئورنىدا رامكا تۇرىدۇ: {letters}</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>نېمە ئۈچۈن</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>ھۆججەتنىڭ شەكلى</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ھۆججەت قەيەرگە قويۇلسۇن؟</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>قايسى تەشكىلات</translation>
    </message>
    <message>
        <source>Why names leave</source>
        <translation>ئىسىملار نېمىشقا چىقىدۇ</translation>
    </message>
    <message>
        <source>With the files, where everybody on them may be named</source>
        <translation>ھۆججەتلەر بىلەن، ئىچىدىكى ھەممە كىشىنىڭ ئىسمىنى يازسا بولىدىغانلىرىلا</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ھۆججەت يېزىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>دوكلاتنىڭ يىلى</translation>
    </message>
    <message>
        <source>as those who agreed called it</source>
        <translation>قوشۇلغانلار قانداق ئاتىغان بولسا شۇنداق</translation>
    </message>
    <message>
        <source>empty: this year</source>
        <translation>قۇرۇق: بۇ يىل</translation>
    </message>
    <message>
        <source>kept with the case</source>
        <translation>دېلو بىلەن بىللە ساقلىنىدۇ</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} ھازىر خەزىنە سىرتىدا، ھەممە ئادەم ئاچالايدۇ.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n sealed report(s) are marked “before {day}”.</source>
        <translation>
            <numerusform>%n پېچەتلەنگەن دوكلاتقا «{day} دىن بۇرۇن» دەپ بەلگە قويۇلدى.</numerusform>
            <numerusform>%n پېچەتلەنگەن دوكلاتقا «{day} دىن بۇرۇن» دەپ بەلگە قويۇلدى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made before open with the old passphrase. Make a new one of the new vault, then destroy the old files and papers.</source>
        <translation>ئىلگىرى ياسالغان زاپاس نۇسخىلار كونا پارول ئىبارىسى بىلەن ئېچىلىدۇ. يېڭى خەزىنىنىڭ يېڭى زاپاس نۇسخىسىنى ياساپ، كونا ھۆججەت ۋە قەغەزلەرنى يوقىتىڭ.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>{number}-دېلو</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>چىقىرىش…</translation>
    </message>
    <message>
        <source>I thought of all old copies</source>
        <translation>بارلىق كونا نۇسخىلارنى ئويلىدىم</translation>
    </message>
    <message>
        <source>It holds names. A name that was given away cannot be called back.</source>
        <translation>ئۇنىڭدا ئىسىملار بار. بېرىۋېتىلگەن ئىسىمنى قايتۇرۇپ كەلگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>It is larger than 50 MB, which many collections do not take at once: export fewer cases.</source>
        <translation>ئۇ 50 MB دىن چوڭ، نۇرغۇن توپلاملار بىراقلا ئالمايدۇ: ئازراق دېلو چىقىرىڭ.</translation>
    </message>
    <message>
        <source>It tells of health, sexual violence, a child or somebody who is held.</source>
        <translation>ئۇنىڭدا سالامەتلىك، جىنسىي زوراۋانلىق، بالا ياكى تۇتۇپ تۇرۇلغان كىشى ھەققىدە سۆز بار.</translation>
    </message>
    <message>
        <source>It tells of health, sexual violence, a child or somebody who is held: only what is needed should leave.</source>
        <translation>ئۇنىڭدا سالامەتلىك، جىنسىي زوراۋانلىق، بالا ياكى تۇتۇپ تۇرۇلغان كىشى ھەققىدە سۆز بار: پەقەت كېرەكلىكىلا چىقسۇن.</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON، پروگراممىلار ئۈچۈن</translation>
    </message>
    <message>
        <source>Leave {who} out</source>
        <translation>{who} نى چىقىرىۋېتىش</translation>
    </message>
    <message>
        <source>Letters of the UN that are still confidential stay out of it.</source>
        <translation>ب د ت نىڭ تېخى مەخپىي خەتلىرى ئۇنىڭغا كىرمەيدۇ.</translation>
    </message>
    <message>
        <source>Look at each file once more: everybody who can be recognised on it must have agreed to be named.</source>
        <translation>ھەر بىر ھۆججەتكە يەنە بىر قاراڭ: ئۇنىڭدىن تونۇغىلى بولىدىغان ھەممە كىشى ئىسمىنىڭ يېزىلىشىغا قوشۇلغان بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>Make a PDF…</source>
        <translation>PDF ياساش…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sealed files that you still carry cannot be opened with the old keys.</source>
        <translation>سىز تېخى ئېلىپ يۈرگەن پېچەتلەنگەن ھۆججەتلەرنى كونا ئاچقۇچلار بىلەن ئاچقىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Some files are not cleaned copies: hidden data may be in them.</source>
        <translation>بەزى ھۆججەتلەر تازىلانغان نۇسخا ئەمەس: ئۇلاردا يوشۇرۇن ئۇچۇر بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Somebody’s submission to the UN was confidential: whoever reads this learns of it.</source>
        <translation>بىرىنىڭ ب د ت غا سۇنغان ماتېرىيالى مەخپىي ئىدى: بۇنى ئوقۇغان كىشى شۇنى بىلىۋالىدۇ.</translation>
    </message>
    <message>
        <source>Something would have to be taken out of it, and a signed report leaves whole or not.</source>
        <translation>ئۇنىڭدىن بىر نەرسىنى ئېلىۋېتىش كېرەك، ئىمزالانغان دوكلات بولسا پۈتۈن چىقىدۇ ياكى چىقمايدۇ.</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>ئېلېكترونلۇق جەدۋەل (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جەدۋەل (CSV)</translation>
    </message>
    <message>
        <source>Table with #EndReprisals coding</source>
        <translation>#EndReprisals كودلىرى بار جەدۋەل</translation>
    </message>
    <message>
        <source>Table with HURIDOCS codes</source>
        <translation>HURIDOCS كودلىرى بار جەدۋەل</translation>
    </message>
    <message>
        <source>The condition of {who} is met: {condition}</source>
        <translation>{who} نىڭ شەرتى ئورۇندالدى: {condition}</translation>
    </message>
    <message>
        <source>The report exactly as it was sent</source>
        <translation>دوكلات دەل ئەۋەتىلگەندەك</translation>
    </message>
    <message>
        <source>The report leaves exactly as it was sent, with all that its sender wrote.</source>
        <translation>دوكلات ئەۋەتكۈچى يازغان ھەممە نەرسە بىلەن، دەل ئەۋەتىلگەندەك چىقىدۇ.</translation>
    </message>
    <message>
        <source>What you saved outside the vault (pictures, pages, tables) was open to whoever had the device.</source>
        <translation>خەزىنە سىرتىغا ساقلىغانلىرىڭىز (رەسىم، بەت، جەدۋەل) ئۈسكۈنە قولىدا بولغان كىشىگە ئوچۇق ئىدى.</translation>
    </message>
    <message>
        <source>ZIP for Uwazi</source>
        <translation>Uwazi ئۈچۈن ZIP</translation>
    </message>
    <message>
        <source>people: {named} by name, {initials} by initials, {titled} by title</source>
        <translation>كىشىلەر: {named} ئىسىم بىلەن، {initials} باش ھەرپلىرى بىلەن، {titled} ئۇنۋانى بىلەن</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>يەنە {count}</translation>
    </message>
    <message>
        <source>{who} still agrees to {use}</source>
        <translation>{who} ھازىرمۇ قوشۇلىدۇ: {use}</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>Choose</source>
        <translation>تاللاش</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>تازىلانغان نۇسخا</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ئىسپات</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>چىقىرىۋېتىش</translation>
    </message>
    <message>
        <source>Make cleaned copies for all</source>
        <translation>ھەممىسىگە تازىلانغان نۇسخا ياساش</translation>
    </message>
    <message>
        <source>Of every file that has none yet</source>
        <translation>تېخى نۇسخىسى يوق ھەر بىر ھۆججەتنىڭ</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>كىشىمۇكىشى</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>قايتۇرۇپ قويۇش</translation>
    </message>
    <message>
        <source>The original, with the hidden data</source>
        <translation>ئەسلىيىتى، يوشۇرۇن ئۇچۇرى بىلەن</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>پارول ئىبارىسىنى كىرگۈزۈڭ.</translation>
    </message>
</context>
<context>
    <name>FieldHint</name>
    <message>
        <source>A call, a letter, a visit of a lawyer</source>
        <translation>تېلېفون، خەت، ئادۋوكاتنىڭ كۆرۈشۈشى</translation>
    </message>
    <message>
        <source>A number is enough</source>
        <translation>سان يېزىلسا بولدى</translation>
    </message>
    <message>
        <source>A paper that allows it, signed or stamped</source>
        <translation>رۇخسەت قىلىدىغان قەغەز، ئىمزالىق ياكى تامغىلىق</translation>
    </message>
    <message>
        <source>A paper, a promise, a record of the talk</source>
        <translation>قەغەز، ۋەدە، سۆھبەت خاتىرىسى</translation>
    </message>
    <message>
        <source>A review, a session or a visit</source>
        <translation>كۆزدىن كەچۈرۈش، يىغىن ياكى زىيارەت</translation>
    </message>
    <message>
        <source>A secretariat, an office, a person in charge</source>
        <translation>كاتىبات، ئىشخانا، مەسئۇل كىشى</translation>
    </message>
    <message>
        <source>About is fine</source>
        <translation>تەخمىنەن بولسا بولىدۇ</translation>
    </message>
    <message>
        <source>About is fine; one line for each</source>
        <translation>تەخمىنەن بولسا بولىدۇ؛ ھەر بىرىگە بىر قۇر</translation>
    </message>
    <message>
        <source>Address book, chats, mail</source>
        <translation>ئادرېس دەپتىرى، سۆھبەتلەر، خەتلەر</translation>
    </message>
    <message>
        <source>Also in the original language</source>
        <translation>ئەسلى تىلدىمۇ يېزىڭ</translation>
    </message>
    <message>
        <source>Any paper from a doctor</source>
        <translation>دوختۇر بەرگەن ھەر قانداق قەغەز</translation>
    </message>
    <message>
        <source>As close to the words as you can</source>
        <translation>ئېيتىلغان سۆزلەرگە ئىمكانقەدەر يېقىن</translation>
    </message>
    <message>
        <source>As near as you remember</source>
        <translation>ئېسىڭىزدە قالغانغا ئەڭ يېقىن</translation>
    </message>
    <message>
        <source>As they put it to you</source>
        <translation>ئۇلار سىزگە قانداق دېگەن بولسا شۇنداق</translation>
    </message>
    <message>
        <source>Ask again before anything is published</source>
        <translation>بىرەر نەرسە ئېلان قىلىنىشتىن بۇرۇن قايتا سوراڭ</translation>
    </message>
    <message>
        <source>At least the month and the year</source>
        <translation>كەم دېگەندە ئېيى ۋە يىلى</translation>
    </message>
    <message>
        <source>By badge, seat or what was said</source>
        <translation>كىنىشكىسى، ئورنى ياكى دېگەن سۆزىدىن</translation>
    </message>
    <message>
        <source>By description, not by name</source>
        <translation>سۈپەتلەپ يېزىڭ، ئىسمىنى يازماڭ</translation>
    </message>
    <message>
        <source>By pseudonym</source>
        <translation>تەخەللۇس بىلەن</translation>
    </message>
    <message>
        <source>By pseudonym; the name is kept apart</source>
        <translation>تەخەللۇس بىلەن؛ ئىسىم ئايرىم ساقلىنىدۇ</translation>
    </message>
    <message>
        <source>By title, not by name</source>
        <translation>ئۇنۋانى بىلەن، ئىسمىنى يازماڭ</translation>
    </message>
    <message>
        <source>Colour, category, organisation</source>
        <translation>رەڭگى، تۈرى، تەشكىلاتى</translation>
    </message>
    <message>
        <source>Dates, questions, words</source>
        <translation>چېسلالار، سوئاللار، سۆزلەر</translation>
    </message>
    <message>
        <source>Do not write their names here</source>
        <translation>ئۇلارنىڭ ئىسمىنى بۇ يەرگە يازماڭ</translation>
    </message>
    <message>
        <source>For a document that was refused</source>
        <translation>بېرىلمىگەن كىنىشكا ئۈچۈن</translation>
    </message>
    <message>
        <source>For a phone, computer or account</source>
        <translation>تېلېفون، كومپيۇتېر ياكى ھېسابات ئۈچۈن</translation>
    </message>
    <message>
        <source>For example 2014 resumed session</source>
        <translation>مەسىلەن: 2014-يىللىق داۋاملاشتۇرۇلغان يىغىن</translation>
    </message>
    <message>
        <source>For example questions from day into night</source>
        <translation>مەسىلەن: كۈندۈزدىن كېچىگىچە سوراق قىلىش</translation>
    </message>
    <message>
        <source>For example “no dialogue otherwise”</source>
        <translation>مەسىلەن: «بولمىسا سۆھبەت يوق»</translation>
    </message>
    <message>
        <source>For example “tea” or “a chat”</source>
        <translation>مەسىلەن: «چاي ئىچىش» ياكى «پاراڭلىشىش»</translation>
    </message>
    <message>
        <source>If nothing was done, why</source>
        <translation>ھېچنېمە قىلىنمىغان بولسا، نېمىشقا</translation>
    </message>
    <message>
        <source>If yes, a guide opens that says what to do</source>
        <translation>ھەئە بولسا، نېمە قىلىشنى دەپ بېرىدىغان قوللانما ئېچىلىدۇ</translation>
    </message>
    <message>
        <source>If yes, add an act about health</source>
        <translation>ھەئە بولسا، سالامەتلىككە دائىر بىر ھەرىكەت قوشۇڭ</translation>
    </message>
    <message>
        <source>If yes, ask for advice before answering</source>
        <translation>ھەئە بولسا، جاۋاب بېرىشتىن بۇرۇن مەسلىھەت سوراڭ</translation>
    </message>
    <message>
        <source>In order, the one that began first</source>
        <translation>تەرتىپ بويىچە، بۇرۇن باشلانغىنى ئالدىدا</translation>
    </message>
    <message>
        <source>In the original language</source>
        <translation>ئەسلى تىلدا</translation>
    </message>
    <message>
        <source>In the original words</source>
        <translation>ئەسلى سۆزلەر بىلەن</translation>
    </message>
    <message>
        <source>In the original, with a translation if you can</source>
        <translation>ئەسلىيىتىنى، ئىمكان بولسا تەرجىمىسى بىلەن</translation>
    </message>
    <message>
        <source>In words or between the lines</source>
        <translation>ئوچۇق ياكى يوشۇرۇن مەنىدە</translation>
    </message>
    <message>
        <source>Its name or symbol</source>
        <translation>نامى ياكى نومۇرى</translation>
    </message>
    <message>
        <source>Keep a copy of the page as evidence</source>
        <translation>بەتنىڭ بىر نۇسخىسىنى ئىسپات قىلىپ ساقلاڭ</translation>
    </message>
    <message>
        <source>Keep it, or a photograph of it</source>
        <translation>ئۇنى ياكى ئۇنىڭ رەسىمىنى ساقلاڭ</translation>
    </message>
    <message>
        <source>Leaves only if you confirm it</source>
        <translation>پەقەت سىز جەزملەشتۈرسىڭىزلا چىقىدۇ</translation>
    </message>
    <message>
        <source>Makes the record more or less urgent</source>
        <translation>خاتىرىنىڭ جىددىيلىكىنى ئاشۇرىدۇ ياكى تۆۋەنلىتىدۇ</translation>
    </message>
    <message>
        <source>Makes the record more urgent</source>
        <translation>خاتىرىنى تېخىمۇ جىددىي قىلىدۇ</translation>
    </message>
    <message>
        <source>Most new phones are</source>
        <translation>يېڭى تېلېفونلارنىڭ كۆپى شۇنداق</translation>
    </message>
    <message>
        <source>Needed before the UN can search</source>
        <translation>ب د ت ئىزدىشى ئۈچۈن ئاۋۋال كېرەك</translation>
    </message>
    <message>
        <source>No guesses at names</source>
        <translation>ئىسىمنى پەرەز قىلماڭ</translation>
    </message>
    <message>
        <source>Nobody has to answer this</source>
        <translation>بۇنىڭغا ھېچكىم جاۋاب بېرىشكە مەجبۇر ئەمەس</translation>
    </message>
    <message>
        <source>Numbers of the articles, if known</source>
        <translation>بىلسىڭىز، ماددا نومۇرلىرى</translation>
    </message>
    <message>
        <source>Often it is you</source>
        <translation>كۆپىنچە سىز ئۆزىڭىز</translation>
    </message>
    <message>
        <source>One line for each: the day, the result</source>
        <translation>ھەر بىرىگە بىر قۇر: كۈنى، نەتىجىسى</translation>
    </message>
    <message>
        <source>Only if they named one</source>
        <translation>پەقەت ئۇلار بىرىنى دېگەن بولسا</translation>
    </message>
    <message>
        <source>Only what you saw</source>
        <translation>پەقەت سىز كۆرگەننىلا</translation>
    </message>
    <message>
        <source>Paper or screen</source>
        <translation>قەغەز ياكى ئېكران</translation>
    </message>
    <message>
        <source>Recorded under People as well</source>
        <translation>«كىشىلەر» دىمۇ خاتىرىلىنىدۇ</translation>
    </message>
    <message>
        <source>Reference of a letter, if known</source>
        <translation>بىلسىڭىز، خەتنىڭ نومۇرى</translation>
    </message>
    <message>
        <source>Seen, heard or written</source>
        <translation>كۆرگەن، ئاڭلىغان ياكى يېزىلغان</translation>
    </message>
    <message>
        <source>Shows that somebody read or listened</source>
        <translation>بىرىنىڭ ئوقۇغانلىقى ياكى ئاڭلىغانلىقىنى كۆرسىتىدۇ</translation>
    </message>
    <message>
        <source>Shows whether the document was kept over it</source>
        <translation>كىنىشكىنىڭ شۇ پائالىيەت جەريانىدا تۇتۇپ قېلىنغان-قېلىنمىغانلىقىنى كۆرسىتىدۇ</translation>
    </message>
    <message>
        <source>Some people say tourism; that is not a fault</source>
        <translation>بەزىلەر ساياھەت دەيدۇ؛ بۇ خاتالىق ئەمەس</translation>
    </message>
    <message>
        <source>Stop whenever you want</source>
        <translation>خالىغان ۋاقىتتا توختاڭ</translation>
    </message>
    <message>
        <source>The articles that matter, in your own words</source>
        <translation>مۇھىم ماددىلار، ئۆز سۆزىڭىز بىلەن</translation>
    </message>
    <message>
        <source>The day is enough</source>
        <translation>كۈنى يېزىلسا بولدى</translation>
    </message>
    <message>
        <source>The day it was taken, refused or cancelled</source>
        <translation>ئېلىنغان، بېرىلمىگەن ياكى بىكار قىلىنغان كۈن</translation>
    </message>
    <message>
        <source>The last country of the trip</source>
        <translation>سەپەردىكى ئەڭ ئاخىرقى دۆلەت</translation>
    </message>
    <message>
        <source>The nearest one; you need not be sure</source>
        <translation>ئەڭ يېقىنى؛ جەزم قىلىشىڭىز ھاجەتسىز</translation>
    </message>
    <message>
        <source>The office, not the officer</source>
        <translation>ئورگاننى يېزىڭ، خادىمنى ئەمەس</translation>
    </message>
    <message>
        <source>The relative there, you elsewhere</source>
        <translation>تۇغقان ئۇ يەردە، سىز باشقا يەردە</translation>
    </message>
    <message>
        <source>The year is enough</source>
        <translation>يىلى يېزىلسا بولدى</translation>
    </message>
    <message>
        <source>What you believe is enough</source>
        <translation>سىزنىڭ قارىشىڭىز يېتەرلىك</translation>
    </message>
    <message>
        <source>What your badge was for</source>
        <translation>كىنىشكىڭىزنىڭ نېمە ئۈچۈنلۈكى</translation>
    </message>
    <message>
        <source>You need not judge this</source>
        <translation>بۇنىڭغا ھۆكۈم قىلىشىڭىز ھاجەتسىز</translation>
    </message>
    <message>
        <source>“Believed” is enough</source>
        <translation>«شۇنداق قارىلىدۇ» دېسىڭىزمۇ بولىدۇ</translation>
    </message>
    <message>
        <source>“I don’t know” is an answer, also if it does not speak of the UN</source>
        <translation>ب د ت تىلغا ئېلىنمىغان بولسىمۇ، «بىلمەيمەن» مۇ جاۋاب</translation>
    </message>
    <message>
        <source>“I don’t know” is an answer, also if there is no link</source>
        <translation>باغلىنىش بولمىسىمۇ، «بىلمەيمەن» مۇ جاۋاب</translation>
    </message>
    <message>
        <source>“None, because …” is an answer</source>
        <translation>«يوق، چۈنكى …» مۇ جاۋاب</translation>
    </message>
    <message>
        <source>“None” is an answer</source>
        <translation>«يوق» مۇ جاۋاب</translation>
    </message>
    <message>
        <source>“Not told” is an answer</source>
        <translation>«ئېيتىلمىدى» مۇ جاۋاب</translation>
    </message>
    <message>
        <source>“No” also if there was no such event</source>
        <translation>مۇنداق پائالىيەت بولمىغان بولسىمۇ «ياق»</translation>
    </message>
    <message>
        <source>“Until further notice” counts as yes</source>
        <translation>«يېڭى ئۇقتۇرۇشقىچە» دېگەن ھەئە ھېسابلىنىدۇ</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>Allegation letter</source>
        <translation>شىكايەت خېتى</translation>
    </message>
    <message>
        <source>Check the current rule of this committee.</source>
        <translation>بۇ كومىتېتنىڭ ھازىرقى قائىدىسىنى تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>Check the wording of the last group in the resolution before you quote it.</source>
        <translation>نەقىل ئېلىشتىن بۇرۇن، ئەڭ ئاخىرقى تۈرنىڭ ئىبارىسىنى قارارنامىدىن تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>Counted from {date}.</source>
        <translation>{date} دىن باشلاپ سانالدى.</translation>
    </message>
    <message>
        <source>Drafts will give the dates of both, and no word for a cause.</source>
        <translation>قارالمىلاردا ئىككىسىنىڭ چېسلاسى بېرىلىدۇ، سەۋەب ھەققىدە سۆز بولمايدۇ.</translation>
    </message>
    <message>
        <source>Drafts will say nothing about a link. The record is complete all the same, but not for the Secretary-General’s report.</source>
        <translation>قارالمىلاردا باغلىنىش ھەققىدە ھېچنېمە دېيىلمەيدۇ. خاتىرە شۇنداقتىمۇ تولۇق، پەقەت باش كاتىپنىڭ دوكلاتى ئۈچۈن تولۇق ئەمەس.</translation>
    </message>
    <message>
        <source>Drafts will say: “{words}”.</source>
        <translation>قارالمىلاردا مۇنداق دېيىلىدۇ: «{words}».</translation>
    </message>
    <message>
        <source>Governments are asked to answer within 60 days: {day}.</source>
        <translation>ھۆكۈمەتلەردىن 60 كۈن ئىچىدە جاۋاب بېرىش تەلەپ قىلىنىدۇ: {day}.</translation>
    </message>
    <message>
        <source>Half way to the next review, when States and others may report: {day}.</source>
        <translation>كېيىنكى كۆزدىن كەچۈرۈشنىڭ يېرىم يولى، دۆلەتلەر ۋە باشقىلار دوكلات بەرسە بولىدۇ: {day}.</translation>
    </message>
    <message>
        <source>Joint allegation letter</source>
        <translation>بىرلەشمە شىكايەت خېتى</translation>
    </message>
    <message>
        <source>Joint urgent appeal</source>
        <translation>بىرلەشمە جىددىي چاقىرىق</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>خەت</translation>
    </message>
    <message>
        <source>Names of mandates change. Check the current name before you quote it.</source>
        <translation>ۋاكالەتلەرنىڭ نامى ئۆزگىرىدۇ. نەقىل ئېلىشتىن بۇرۇن ھازىرقى نامىنى تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>No State has these three letters.</source>
        <translation>بۇ ئۈچ ھەرپلىك دۆلەت يوق.</translation>
    </message>
    <message>
        <source>Opinion no. {number} of {year} on an arbitrary detention.</source>
        <translation>خالىغانچە تۇتقۇن قىلىش ھەققىدىكى {year}-يىللىق {number}-نومۇرلۇق پىكىر.</translation>
    </message>
    <message>
        <source>Such letters stay confidential for 60 days: until {day}.</source>
        <translation>بۇنداق خەتلەر 60 كۈن مەخپىي تۇرىدۇ: {day} گىچە.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>قوللىنىش</translation>
    </message>
    <message>
        <source>The Working Group asks for an answer within 60 days: {day}. It used to be 90; check its current rule.</source>
        <translation>خىزمەت گۇرۇپپىسى 60 كۈن ئىچىدە جاۋاب سورايدۇ: {day}. ئىلگىرى 90 كۈن ئىدى؛ ھازىرقى قائىدىسىنى تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>The committee asks for follow-up within one year: {day}.</source>
        <translation>كومىتېت بىر يىل ئىچىدە ئىز قوغلاش ئۇچۇرى سورايدۇ: {day}.</translation>
    </message>
    <message>
        <source>The symbol of a UN document.</source>
        <translation>ب د ت ھۆججىتىنىڭ نومۇرى.</translation>
    </message>
    <message>
        <source>The year is still to come.</source>
        <translation>بۇ يىل تېخى كەلمىدى.</translation>
    </message>
    <message>
        <source>The year is unusually early.</source>
        <translation>بۇ يىل ئادەتتىن تاشقىرى بالدۇر.</translation>
    </message>
    <message>
        <source>UN letters look like CHN 20/2020. It is kept as you typed it.</source>
        <translation>ب د ت خەتلىرىنىڭ نومۇرى CHN 20/2020 غا ئوخشايدۇ. سىز قانداق يازسىڭىز شۇنداق ساقلىنىدۇ.</translation>
    </message>
    <message>
        <source>Urgent appeal</source>
        <translation>جىددىي چاقىرىق</translation>
    </message>
    <message>
        <source>Write {reference}</source>
        <translation>{reference} دەپ يېزىش</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}, to a company or another body.</source>
        <translation>{year}-يىللىق {number}-نومۇرلۇق {kind}، بىر شىركەت ياكى باشقا ئورگانغا.</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}, to {country}.</source>
        <translation>{year}-يىللىق {number}-نومۇرلۇق {kind}، {country} غا.</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}.</source>
        <translation>{year}-يىللىق {number}-نومۇرلۇق {kind}.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Another kind of act</source>
        <translation>باشقا خىل ھەرىكەت</translation>
    </message>
    <message>
        <source>{name} (check the current name)</source>
        <translation>{name} (ھازىرقى نامىنى تەكشۈرۈڭ)</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Choose a place</source>
        <translation>جاي تاللاش</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>بارماق ئىزىنى كۆچۈرۈش</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ھۆججەت</translation>
    </message>
    <message>
        <source>Fingerprint copied</source>
        <translation>بارماق ئىزى كۆچۈرۈلدى</translation>
    </message>
    <message>
        <source>Keep it inside</source>
        <translation>ئىچىدە ساقلاش</translation>
    </message>
    <message>
        <source>Look at it here</source>
        <translation>بۇ يەردە كۆرۈش</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Save a copy of this file outside the vault?</source>
        <translation>بۇ ھۆججەتنىڭ نۇسخىسى خەزىنە سىرتىغا ساقلانسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Save a copy outside the vault</source>
        <translation>نۇسخىنى خەزىنە سىرتىغا ساقلاش</translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation>نۇسخىنى سىرتقا ساقلاش…</translation>
    </message>
    <message>
        <source>Saved. The copy is not locked.</source>
        <translation>ساقلاندى. نۇسخا قۇلۇپلانمىغان.</translation>
    </message>
    <message>
        <source>Saved. The vault is too full to note that it left.</source>
        <translation>ساقلاندى. خەزىنە بەك تولۇپ كەتكەچكە، ئۇنىڭ چىققانلىقىنى يازغىلى بولمىدى.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>نۇسخا ساقلىنىۋاتىدۇ</translation>
    </message>
    <message>
        <source>The copy is not locked: whoever has the device can open it, and deleting it may leave traces. Whatever program opens it may remember it, or reach the network. The list below notes that it left.</source>
        <translation>نۇسخا قۇلۇپلانمىغان: ئۈسكۈنە قولىدا بار ھەر كىشى ئاچالايدۇ، ئۆچۈرسىڭىزمۇ ئىز قېلىشى مۇمكىن. ئۇنى ئاچقان پروگرامما ئۇنى ئەستە تۇتۇشى ياكى تورغا چىقىشى مۇمكىن. تۆۋەندىكى تىزىملىككە ئۇنىڭ چىققانلىقى يېزىلىدۇ.</translation>
    </message>
    <message>
        <source>The file itself is not here yet.</source>
        <translation>ھۆججەتنىڭ ئۆزى تېخى بۇ يەردە يوق.</translation>
    </message>
    <message>
        <source>{size}, taken in {when}, untouched since</source>
        <translation>{size}، {when} ئېلىندى، شۇنىڭدىن بېرى تېگىلمىگەن</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>Checking the files</source>
        <translation>ھۆججەتلەر تەكشۈرۈلۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>Checking the files…</source>
        <translation>ھۆججەتلەر تەكشۈرۈلۈۋاتىدۇ…</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>تازىلانغان نۇسخا</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>چىقىرىش…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>كۆرۈش</translation>
    </message>
    <message>
        <source>No files came with it.</source>
        <translation>بىللە ھۆججەت كەلمىدى.</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation>ئىمزالانغاندىن بېرى ئۆزگەرمىگەن</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>About a UN mechanism…</source>
        <translation>ب د ت مېخانىزمىغا ئائىت…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ھەممىسى</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>قارالمىلار</translation>
    </message>
    <message>
        <source>From a certain time…</source>
        <translation>بەلگىلىك ۋاقىتتىن…</translation>
    </message>
    <message>
        <source>From a country…</source>
        <translation>دۆلەت بويىچە…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>تېخىمۇ كۆپ سۈزگۈچ</translation>
    </message>
    <message>
        <source>Only records</source>
        <translation>پەقەت شۇ خاتىرىلەر</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>تەييار</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ئەۋەتىلگەن</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>بارلىق خاتىرىلەرنى كۆرسىتىش</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ھالىتى</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>جىددىيلىكى</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>نېمە بولدى؟</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>قايسى دۆلەت؟</translation>
    </message>
    <message>
        <source>Which mechanism?</source>
        <translation>قايسى مېخانىزم؟</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>قايسى خاتىرىلەر</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>كىم؟</translation>
    </message>
    <message>
        <source>With a person…</source>
        <translation>كىشى بويىچە…</translation>
    </message>
    <message>
        <source>With an act of a kind…</source>
        <translation>ھەرىكەت تۈرى بويىچە…</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing found</source>
        <translation>ھېچنېمە تېپىلمىدى</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>{name} نى چىقىرىش</translation>
    </message>
    <message>
        <source>Use “{words}”</source>
        <translation>«{words}» نى ئىشلىتىش</translation>
    </message>
    <message>
        <source>{label}, chosen</source>
        <translation>{label}، تاللاندى</translation>
    </message>
</context>
<context>
    <name>FinderPopup</name>
    <message>
        <source>Done</source>
        <translation>بولدى</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A case is damaged: {item}</source>
        <translation>بىر دېلو بۇزۇلغان: {item}</translation>
    </message>
    <message>
        <source>A consent is not the last one that was recorded: {item}</source>
        <translation>بىر رازىلىق ئەڭ ئاخىرىدا خاتىرىلەنگىنى ئەمەس: {item}</translation>
    </message>
    <message>
        <source>A file is damaged: {item}</source>
        <translation>بىر ھۆججەت بۇزۇلغان: {item}</translation>
    </message>
    <message>
        <source>A page of the vault is damaged.</source>
        <translation>خەزىنىنىڭ بىر بېتى بۇزۇلغان.</translation>
    </message>
    <message>
        <source>A part of the vault cannot be read.</source>
        <translation>خەزىنىنىڭ بىر قىسمىنى ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>A record is damaged: {item}</source>
        <translation>بىر خاتىرە بۇزۇلغان: {item}</translation>
    </message>
    <message>
        <source>A version of a record that was sent is damaged: {item}</source>
        <translation>ئەۋەتىلگەن خاتىرىنىڭ بىر نەشرى بۇزۇلغان: {item}</translation>
    </message>
    <message>
        <source>An item of evidence is not what was added: {item}</source>
        <translation>بىر ئىسپات قوشۇلغان چاغدىكىدەك ئەمەس: {item}</translation>
    </message>
    <message>
        <source>An item of the register is damaged: {item}</source>
        <translation>تىزىملاش دەپتىرىدىكى بىر تۈر بۇزۇلغان: {item}</translation>
    </message>
    <message>
        <source>Older parts of the vault were put in place of newer ones.</source>
        <translation>خەزىنىنىڭ يېڭى قىسىملىرى ئورنىغا كونىلىرى قويۇلغان.</translation>
    </message>
    <message>
        <source>One of the two copies of the keys is damaged. The next opening mends it from the other.</source>
        <translation>ئاچقۇچلارنىڭ ئىككى نۇسخىسىدىن بىرى بۇزۇلغان. كېيىنكى ئېچىشتا يەنە بىرىدىن ئوڭشىلىدۇ.</translation>
    </message>
    <message>
        <source>The history was changed from outside.</source>
        <translation>تارىخ سىرتتىن ئۆزگەرتىلگەن.</translation>
    </message>
    <message>
        <source>The part of the vault that holds the keys is damaged.</source>
        <translation>خەزىنىنىڭ ئاچقۇچ ساقلىنىدىغان قىسمى بۇزۇلغان.</translation>
    </message>
    <message>
        <source>The structure of the vault is damaged.</source>
        <translation>خەزىنىنىڭ قۇرۇلمىسى بۇزۇلغان.</translation>
    </message>
    <message>
        <source>What is kept about quick notes is damaged: none can be taken in.</source>
        <translation>تېز خاتىرىلەر ھەققىدە ساقلانغان ئۇچۇر بۇزۇلغان: ھېچقايسىسىنى ئالغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>What is known of a deleted case is damaged: {item}</source>
        <translation>ئۆچۈرۈلگەن دېلو ھەققىدىكى ئۇچۇر بۇزۇلغان: {item}</translation>
    </message>
    <message>
        <source>What is remembered of a sealed notice is damaged: {item}</source>
        <translation>پېچەتلەنگەن ئۇقتۇرۇش ھەققىدە ساقلانغان ئۇچۇر بۇزۇلغان: {item}</translation>
    </message>
    <message>
        <source>What is remembered of a sealed report is damaged: {item}</source>
        <translation>پېچەتلەنگەن دوكلات ھەققىدە ساقلانغان ئۇچۇر بۇزۇلغان: {item}</translation>
    </message>
    <message>
        <source>What says which cases tell of one event is damaged: {item}</source>
        <translation>قايسى دېلولارنىڭ بىر ۋەقە ھەققىدە ئىكەنلىكىنى ئېيتىدىغان ئۇچۇر بۇزۇلغان: {item}</translation>
    </message>
    <message>
        <source>What was decided about two cases is damaged: {item}</source>
        <translation>ئىككى دېلو ھەققىدە قارار قىلىنغان ئۇچۇر بۇزۇلغان: {item}</translation>
    </message>
    <message>
        <source>What was noted of a case is damaged: {item}</source>
        <translation>بىر دېلوغا يېزىلغان خاتىرە بۇزۇلغان: {item}</translation>
    </message>
    <message>
        <source>Where a record came from that was written while locked is damaged: {item}</source>
        <translation>قۇلۇپلاق ۋاقىتتا يېزىلغان خاتىرىنىڭ قەيەردىن كەلگەنلىكى ھەققىدىكى ئۇچۇر بۇزۇلغان: {item}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Has to change before it leaves</source>
        <translation>چىقىشتىن بۇرۇن ئۆزگەرتىش كېرەك</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>قايتا قاراڭ</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>توسقۇن بولىدىغان نەرسە يوق.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ۋە يەنە %n</numerusform>
            <numerusform>ۋە يەنە %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstAnswers</name>
    <message>
        <source>Note several answers at once:</source>
        <translation>بىر نەچچە جاۋابنى بىراقلا يېزىش:</translation>
    </message>
</context>
<context>
    <name>FirstFoot</name>
    <message>
        <source>Help</source>
        <translation>ياردەم</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>ياردەم (F1)</translation>
    </message>
    <message>
        <source>This app never uses the internet.</source>
        <translation>بۇ پروگرامما ئىنتېرنېتنى ھەرگىز ئىشلەتمەيدۇ.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>كەينىگە</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>بىكار قىلىش</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>It is written: make the vault</source>
        <translation>يېزىپ بولدۇم: خەزىنىنى قۇرۇش</translation>
    </message>
    <message>
        <source>It is written: the next one</source>
        <translation>يېزىپ بولدۇم: كېيىنكىسى</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ساقلاپ قېلىش</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>سۆزلەردىن ۋاز كېچىش</translation>
    </message>
    <message>
        <source>Leave these words?</source>
        <translation>بۇ سۆزلەردىن ۋاز كېچەمسىز؟</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>خەزىنىنى قۇرۇش</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>خەزىنە قۇرۇلۇۋاتىدۇ</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>خەزىنە قۇرۇلۇۋاتىدۇ…</translation>
    </message>
    <message numerus="yes">
        <source>Making the vault… %n second(s) left</source>
        <translation>
            <numerusform>خەزىنە قۇرۇلۇۋاتىدۇ… %n سېكۇنت قالدى</numerusform>
            <numerusform>خەزىنە قۇرۇلۇۋاتىدۇ… %n سېكۇنت قالدى</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>خەزىنىنى ئېچىش</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>سۆزلەرنى كۆرسىتىش</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>قېلىش</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>{number}-قەدەم، جەمئىي {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>توختىتىلدى. ھېچنەرسە قالمىدى.</translation>
    </message>
    <message>
        <source>The vault is made, but the recovery words are not in force: destroy the papers. Make others in Settings.</source>
        <translation>خەزىنە قۇرۇلدى، لېكىن ئەسلىگە كەلتۈرۈش سۆزلىرى كۈچكە ئىگە ئەمەس: قەغەزلەرنى يوقىتىڭ. تەڭشەكلەردە باشقىسىنى ياساڭ.</translation>
    </message>
    <message>
        <source>The vault is made. Keep the papers: the recovery words may be in force. Test them in Settings.</source>
        <translation>خەزىنە قۇرۇلدى. قەغەزلەرنى ساقلاڭ: ئەسلىگە كەلتۈرۈش سۆزلىرى كۈچكە ئىگە بولۇشى مۇمكىن. ئۇلارنى تەڭشەكلەردە سىناپ كۆرۈڭ.</translation>
    </message>
    <message>
        <source>They open nothing then, and others are made the next time. Destroy what you have written down.</source>
        <translation>شۇنداق قىلسىڭىز ئۇلار ھېچنېمىنى ئاچالمايدۇ، كېيىنكى قېتىم باشقىلىرى ياسىلىدۇ. يېزىۋالغانلىرىڭىزنى يوقىتىڭ.</translation>
    </message>
</context>
<context>
    <name>FirstWindow</name>
    <message>
        <source>Destroy it</source>
        <translation>يوقىتىش</translation>
    </message>
    <message>
        <source>Destroy this vault?</source>
        <translation>بۇ خەزىنىنى يوقىتامسىز؟</translation>
    </message>
    <message>
        <source>Everything in it is lost, in every drawer. Nobody can bring it back. Copies elsewhere are not reached, and flash memory may keep old blocks.</source>
        <translation>ئۇنىڭدىكى ھەممە نەرسە، بارلىق تارتمىلار بىلەن بىرگە يوقايدۇ. ھېچكىم قايتۇرۇپ كېلەلمەيدۇ. باشقا جايدىكى نۇسخىلارغا تەسىر قىلمايدۇ، فلەش خاتىرىدە كونا پارچىلار قېلىپ قېلىشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ساقلاپ قېلىش</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>خاتىرە دەپتەر</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>مەشىق</translation>
    </message>
    <message>
        <source>The folder of a vault</source>
        <translation>خەزىنىنىڭ قىسقۇچى</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Back</source>
        <translation>كەينىگە</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توختىتىلدى. ھېچنېمە ئۆزگەرمىدى.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>تەخمىنەن %n مىنۇت قالدى</numerusform>
            <numerusform>تەخمىنەن %n مىنۇت قالدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>تەخمىنەن %n سېكۇنت قالدى</numerusform>
            <numerusform>تەخمىنەن %n سېكۇنت قالدى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Focal</name>
    <message numerus="yes">
        <source>%n notice(s) were not handed over yet.</source>
        <translation>
            <numerusform>%n ئۇقتۇرۇش تېخى تاپشۇرۇپ بېرىلمىدى.</numerusform>
            <numerusform>%n ئۇقتۇرۇش تېخى تاپشۇرۇپ بېرىلمىدى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait for a notice.</source>
        <translation>
            <numerusform>%n دوكلات ئۇقتۇرۇش كۈتۈۋاتىدۇ.</numerusform>
            <numerusform>%n دوكلات ئۇقتۇرۇش كۈتۈۋاتىدۇ.</numerusform>
        </translation>
    </message>
    <message>
        <source>First the new vault: new keys made in the old one are no safer than the old.</source>
        <translation>ئاۋۋال يېڭى خەزىنە: كونىسىدا ياسالغان يېڭى ئاچقۇچلار كونىلىرىدىن بىخەتەر ئەمەس.</translation>
    </message>
    <message>
        <source>Hand them over as you handed over the reports, then tick them: under Replies, Waiting, or here.</source>
        <translation>ئۇلارنى دوكلاتلارنى تاپشۇرۇپ بەرگەندەك تاپشۇرۇپ بېرىڭ، ئاندىن بەلگە قويۇڭ: «جاۋابلار» نىڭ «كۈتۈۋاتىدۇ» بۆلىكىدە ياكى بۇ يەردە.</translation>
    </message>
    <message>
        <source>Make the sealed files…</source>
        <translation>پېچەتلەنگەن ھۆججەتلەرنى ياساش…</translation>
    </message>
    <message>
        <source>Nothing was sent from here, so nobody waits for a new key.</source>
        <translation>بۇ يەردىن ھېچنېمە ئەۋەتىلمىگەن، شۇڭا يېڭى ئاچقۇچ كۈتۈۋاتقان كىشى يوق.</translation>
    </message>
    <message>
        <source>They were handed over</source>
        <translation>ئۇلار تاپشۇرۇپ بېرىلدى</translation>
    </message>
</context>
<context>
    <name>FocalPointsPage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n كارتا</numerusform>
            <numerusform>%n كارتا</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>قوشۇش</translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>ئالاقىچى قوشۇش</translation>
    </message>
    <message>
        <source>All 40 digits agree. The card is verified.</source>
        <translation>40 خانىنىڭ ھەممىسى ئوخشاش. كارتا تەكشۈرۈلدى.</translation>
    </message>
    <message>
        <source>Cards and pictures (*.json *.card *.txt *.png *.jpg *.jpeg *.heic *.webp *.tif *.tiff *.pdf);;All files (*)</source>
        <translation>كارتا ۋە رەسىملەر (*.json *.card *.txt *.png *.jpg *.jpeg *.heic *.webp *.tif *.tiff *.pdf);;بارلىق ھۆججەتلەر (*)</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>كارتا تاللاش</translation>
    </message>
    <message>
        <source>First in Send</source>
        <translation>ئەۋەتىشتە بىرىنچى</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>ئالاقىچىلار</translation>
    </message>
    <message>
        <source>Focal points receive what you send. You get their card from them.</source>
        <translation>ئالاقىچىلار سىز ئەۋەتكەننى تاپشۇرۇۋالىدۇ. كارتىسىنى ئۇلاردىن ئالىسىز.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>ھۆججەت ئوقۇلۇۋاتىدۇ</translation>
    </message>
    <message>
        <source>The revocation is kept. Its card is not here yet.</source>
        <translation>كۈچتىن قالدۇرۇش ھۆججىتى ساقلاندى. ئۇنىڭ كارتىسى تېخى بۇ يەردە يوق.</translation>
    </message>
    <message>
        <source>This card was revoked. Nothing can be sealed to it any more.</source>
        <translation>بۇ كارتا كۈچتىن قالدۇرۇلدى. ئۇنىڭغا ئەمدى ھېچنېمە پېچەتلىگىلى بولمايدۇ.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n سېكۇنت قالدى</numerusform>
            <numerusform>%n سېكۇنت قالدى</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>كەينىگە</translation>
    </message>
    <message>
        <source>How, when and by whom was it said?</source>
        <translation>قانداق، قاچان ۋە كىم تەرىپىدىن ئېيتىلدى؟</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s) without use</source>
        <translation>
            <numerusform>%n مىنۇت ئىشلىتىلمىسە قۇلۇپلىنىدۇ</numerusform>
            <numerusform>%n مىنۇت ئىشلىتىلمىسە قۇلۇپلىنىدۇ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>ساقلانمىدى</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>ساقلاندى {time}</translation>
    </message>
    <message>
        <source>Saved {time}, as you type</source>
        <translation>ساقلاندى {time}، يازغانسېرى</translation>
    </message>
    <message>
        <source>{day}. How, and by whom was it said?</source>
        <translation>{day}. قانداق ۋە كىم تەرىپىدىن ئېيتىلدى؟</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back to the passphrase</source>
        <translation>پارول ئىبارىسىگە قايتىش</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>يېڭى پارول ئىبارىسى تاللاڭ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>پارول ئىبارىسىنى ئۇنتۇپ قالدىڭىزمۇ؟</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>مەندە يوق</translation>
    </message>
    <message>
        <source>I have recovery words</source>
        <translation>مەندە ئەسلىگە كەلتۈرۈش سۆزلىرى بار</translation>
    </message>
    <message>
        <source>If recovery words were made for it, they open it, and you choose a new passphrase. They are 33 words on a sheet, or on papers that people keep for you.</source>
        <translation>ئەگەر بۇ خەزىنە ئۈچۈن ئەسلىگە كەلتۈرۈش سۆزلىرى ياسالغان بولسا، شۇلار بىلەن ئېچىلىدۇ، ئاندىن يېڭى پارول ئىبارىسى تاللايسىز. ئۇلار بىر ۋاراققا ياكى باشقىلار سىز ئۈچۈن ساقلاۋاتقان قەغەزلەرگە يېزىلغان 33 سۆز.</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>يېڭى خەزىنە قۇرۇش</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>يېڭى پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it: not we, not an expert, not an authority.</source>
        <translation>خەزىنىنى پارول ئىبارىسىسىز ھېچكىم ئاچالمايدۇ: بىزمۇ، مۇتەخەسسىسمۇ، ھېچقانداق ئورگانمۇ ئاچالمايدۇ.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>ئېچىلىۋاتىدۇ…</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>بەلگىلەش ۋە ئېچىش</translation>
    </message>
    <message>
        <source>The forgotten one opens this folder no more. It still opens copies of the folder that were made before.</source>
        <translation>ئۇنتۇلغىنى ئەمدى بۇ قىسقۇچنى ئاچمايدۇ. لېكىن ئىلگىرى كۆچۈرۈلگەن نۇسخىلارنى يەنىلا ئاچىدۇ.</translation>
    </message>
    <message>
        <source>There is no other way in. But before you give up:</source>
        <translation>كىرىدىغان باشقا يول يوق. لېكىن ۋاز كېچىشتىن بۇرۇن:</translation>
    </message>
    <message>
        <source>These words open nothing in this vault. Are they of another vault, or were newer ones made since?</source>
        <translation>بۇ سۆزلەر بۇ خەزىنىدە ھېچنېمىنى ئاچمايدۇ. ئۇلار باشقا خەزىنىنىڭمۇ ياكى كېيىن يېڭىسى ياسالغانمۇ؟</translation>
    </message>
    <message>
        <source>This passphrase cannot be used here. Take another one.</source>
        <translation>بۇ پارول ئىبارىسىنى بۇ يەردە ئىشلەتكىلى بولمايدۇ. باشقىسىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Type the recovery words</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرىنى كىرگۈزۈڭ</translation>
    </message>
    <message>
        <source>Type the words first: all of them, of as many papers as needed.</source>
        <translation>ئالدى بىلەن سۆزلەرنى كىرگۈزۈڭ: قانچە قەغەز كېرەك بولسا، شۇلاردىكى سۆزلەرنىڭ ھەممىسىنى.</translation>
    </message>
    <message>
        <source>Without the words, nothing can be done</source>
        <translation>بۇ سۆزلەرسىز ھېچ ئامال يوق</translation>
    </message>
    <message>
        <source>• A backup has a passphrase of its own. It can be restored in a new vault.</source>
        <translation>• زاپاس نۇسخىنىڭ ئۆزىنىڭ پارول ئىبارىسى بار. ئۇنى يېڭى خەزىنىگە ئەسلىگە كەلتۈرگىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>• Ask those you trusted whether they keep a paper with words. Look for a sheet.</source>
        <translation>• ئىشەنگەن كىشىلىرىڭىزدىن سۆز يېزىلغان قەغەز ساقلىغان-ساقلىمىغانلىقىنى سوراڭ. ۋاراق بارمۇ، ئىزدەپ بېقىڭ.</translation>
    </message>
    <message>
        <source>• If the vault was bound to another computer, it opens there with its passphrase.</source>
        <translation>• خەزىنە باشقا كومپيۇتېرغا باغلانغان بولسا، شۇ كومپيۇتېردا ئۆز پارول ئىبارىسى بىلەن ئېچىلىدۇ.</translation>
    </message>
    <message>
        <source>• Keep the folder: nothing in it is lost, and it opens when the passphrase comes back to you.</source>
        <translation>• قىسقۇچنى ساقلاڭ: ئۇنىڭدىكى ھېچنەرسە يوقالمىدى، پارول ئىبارىسى ئېسىڭىزگە كەلگەندە ئېچىلىدۇ.</translation>
    </message>
    <message>
        <source>• Try again rested: with Caps Lock off, with the keyboard layout you had then, with the passphrase you had before.</source>
        <translation>• ئارام ئېلىپ قايتا سىناڭ: Caps Lock نى ئېتىپ، شۇ چاغدىكى كۇنۇپكا تاختىسى ئورۇنلاشتۇرۇشى بىلەن، ئىلگىرىكى پارول ئىبارىسىنىمۇ سىناپ كۆرۈڭ.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Not asked any more after another answer. What you wrote is kept.</source>
        <translation>باشقا بىر جاۋاب سەۋەبلىك ئەمدى سورالمايدۇ. يازغىنىڭىز ساقلىنىدۇ.</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n مىنۇت</numerusform>
            <numerusform>%n مىنۇت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n سېكۇنت</numerusform>
            <numerusform>%n سېكۇنت</numerusform>
        </translation>
    </message>
    <message>
        <source>After a bad day, a night’s sleep shows what should not be in a report. You can still send earlier, with a reason.</source>
        <translation>ناچار بىر كۈندىن كېيىن، بىر كېچە ئۇخلىسىڭىز دوكلاتتا نېمىنىڭ بولماسلىقى كېرەكلىكى كۆرۈنىدۇ. سەۋەبىنى ئېيتىپ بۇرۇنراق ئەۋەتسىڭىزمۇ بولىدۇ.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>كۆرۈنۈش</translation>
    </message>
    <message>
        <source>As the computer is</source>
        <translation>كومپيۇتېردىكىدەك</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>قاراڭغۇ</translation>
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
        <translation>ئۇ قايسى بەتلەرنىڭ كۆرۈنىدىغانلىقىنى بەلگىلەيدۇ. ئۆزگەرتسىڭىز ھېچنېمە يوقالمايدۇ.</translation>
    </message>
    <message>
        <source>Keep what you copy for</source>
        <translation>كۆچۈرگىنىڭىزنى ساقلاش ۋاقتى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>تىل</translation>
    </message>
    <message>
        <source>Let a record rest for 24 hours before it can be sent</source>
        <translation>خاتىرە ئەۋەتىلىشتىن بۇرۇن 24 سائەت تۇرسۇن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>يورۇق</translation>
    </message>
    <message>
        <source>Lock when nobody has used it for</source>
        <translation>ھېچكىم ئىشلەتمىسە قۇلۇپلاش ۋاقتى</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>قۇلۇپلاش</translation>
    </message>
    <message>
        <source>Locks and hides the window at once and asks nothing. What you are typing is saved. The window comes back from the bar of the desktop, locked.</source>
        <translation>كۆزنەكنى دەرھال قۇلۇپلاپ يوشۇرىدۇ، ھېچنېمە سورىمايدۇ. يېزىۋاتقىنىڭىز ساقلىنىدۇ. كۆزنەك ئۈستەل يۈزى بالدىقىدىن قۇلۇپلاق ھالەتتە قايتىپ چىقىدۇ.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>كۇنۇپكا يوق</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>نورمال</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>خاتىرە دەپتەر</translation>
    </message>
    <message>
        <source>Of this drawer. The lock screen has its own, at its foot.</source>
        <translation>بۇ تارتمىنىڭ. قۇلۇپ ئېكرانىنىڭ ئۆزىنىڭ بار، ئاستى تەرىپىدە.</translation>
    </message>
    <message>
        <source>Of this drawer. The lock screen is as large as the computer asks for.</source>
        <translation>بۇ تارتمىنىڭ. قۇلۇپ ئېكرانىنىڭ چوڭلۇقى كومپيۇتېر تەلەپ قىلغانچە بولىدۇ.</translation>
    </message>
    <message>
        <source>Panic key, held for one second</source>
        <translation>جىددىي كۇنۇپكا، بىر سېكۇنت بېسىلىدۇ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Receive reports as a focal point</source>
        <translation>ئالاقىچى سۈپىتىدە دوكلات تاپشۇرۇۋېلىش</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>ئارىلىق</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>تېكىست چوڭلۇقى</translation>
    </message>
    <message>
        <source>Then it is removed from the clipboard, where every program can read it.</source>
        <translation>ئاندىن ئۇ چاپلاش تاختىسىدىن ئۆچۈرۈلىدۇ، ئۇ يەردە ھەر بىر پروگرامما ئوقۇيالايدۇ.</translation>
    </message>
    <message>
        <source>What do you do here?</source>
        <translation>بۇ يەردە نېمە قىلىسىز؟</translation>
    </message>
    <message>
        <source>What you are typing is saved first.</source>
        <translation>يېزىۋاتقىنىڭىز ئاۋۋال ساقلىنىدۇ.</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>كەڭرەك</translation>
    </message>
    <message>
        <source>Wider puts more room between letters, words and lines.</source>
        <translation>«كەڭرەك» ھەرپ، سۆز ۋە قۇرلار ئارىسىدا كۆپرەك بوشلۇق قالدۇرىدۇ.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>كۆزنەك</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>نېمە بولغانلىقىنى يېزىپ قويۇش</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>ئىشىڭىز</translation>
    </message>
</context>
<context>
    <name>GiveUp</name>
    <message>
        <source>Giving up the drawer</source>
        <translation>تارتمىدىن ۋاز كېچىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>بۇ مۇشۇ تارتمىنىڭ پارول ئىبارىسى ئەمەس.</translation>
    </message>
</context>
<context>
    <name>GivesAway</name>
    <message>
        <source>A colour profile</source>
        <translation>رەڭ سەپلىمىسى</translation>
    </message>
    <message>
        <source>A description</source>
        <translation>چۈشەندۈرۈش</translation>
    </message>
    <message>
        <source>A form to fill in</source>
        <translation>تولدۇرىدىغان جەدۋەل</translation>
    </message>
    <message>
        <source>A mark that stands nowhere else</source>
        <translation>باشقا ھېچ يەردە يوق بەلگە</translation>
    </message>
    <message>
        <source>A picture that cannot be looked into</source>
        <translation>ئىچىگە قارىغىلى بولمايدىغان رەسىم</translation>
    </message>
    <message>
        <source>A plain text: nothing is hidden in it beside what can be read.</source>
        <translation>ئاددىي تېكىست: ئوقۇغىلى بولىدىغاندىن باشقا ئىچىدە يوشۇرۇن نەرسە يوق.</translation>
    </message>
    <message>
        <source>A program inside</source>
        <translation>ئىچىدە پروگرامما بار</translation>
    </message>
    <message>
        <source>A small picture inside</source>
        <translation>ئىچىدە كىچىك رەسىم بار</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>ماۋزۇ</translation>
    </message>
    <message>
        <source>A track beside picture and sound</source>
        <translation>رەسىم ۋە ئاۋازدىن باشقا يول</translation>
    </message>
    <message>
        <source>Changes that can be read back</source>
        <translation>قايتا ئوقۇغىلى بولىدىغان ئۆزگىرىشلەر</translation>
    </message>
    <message>
        <source>Comments and notes</source>
        <translation>ئىزاھات ۋە ئەسكەرتىشلەر</translation>
    </message>
    <message>
        <source>Earlier versions of it</source>
        <translation>ئۇنىڭ ئىلگىرىكى نەشرلىرى</translation>
    </message>
    <message>
        <source>Fields somebody made up</source>
        <translation>بىرى ئۆزى قوشقان خانىلار</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation>ئىچىدىكى ھۆججەتلەر</translation>
    </message>
    <message>
        <source>How it was worked on</source>
        <translation>قانداق تەھرىرلەنگەنلىكى</translation>
    </message>
    <message>
        <source>It does not show, and can be read.</source>
        <translation>ئۇ كۆرۈنمەيدۇ، لېكىن ئوقۇغىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>It is never run here.</source>
        <translation>ئۇ بۇ يەردە ھەرگىز ئىجرا قىلىنمايدۇ.</translation>
    </message>
    <message>
        <source>It may show what was cut off or covered in the large one.</source>
        <translation>چوڭىدا كېسىۋېتىلگەن ياكى يېپىلغان نەرسىنى كۆرسىتىشى مۇمكىن.</translation>
    </message>
    <message>
        <source>It tells more than what is seen.</source>
        <translation>ئۇ كۆرۈنگەندىن كۆپ نەرسىنى بىلدۈرىدۇ.</translation>
    </message>
    <message>
        <source>It tells where it was made, and more.</source>
        <translation>ئۇ قەيەردە ياسالغانلىقىنى ۋە باشقا نەرسىلەرنى بىلدۈرىدۇ.</translation>
    </message>
    <message>
        <source>It tells who or which device made it.</source>
        <translation>ئۇ كىم ياكى قايسى ئۈسكۈنە ياسىغانلىقىنى بىلدۈرىدۇ.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>ئاچقۇچلۇق سۆزلەر</translation>
    </message>
    <message>
        <source>Links to other places</source>
        <translation>باشقا جايلارغا ئۇلىنىشلار</translation>
    </message>
    <message>
        <source>Marks of when it was saved.</source>
        <translation>قاچان ساقلانغانلىقىنىڭ بەلگىلىرى.</translation>
    </message>
    <message>
        <source>Names of files or folders</source>
        <translation>ھۆججەت ياكى قىسقۇچ ناملىرى</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>جاي ناملىرى</translation>
    </message>
    <message>
        <source>Notes of the maker of the camera</source>
        <translation>كامېرا ئىشلەپچىقارغۇچىسىنىڭ خاتىرىلىرى</translation>
    </message>
    <message>
        <source>Nothing hidden was found in what could be read.</source>
        <translation>ئوقۇغىلى بولغان قىسمىدا يوشۇرۇن نەرسە تېپىلمىدى.</translation>
    </message>
    <message>
        <source>Nothing hidden was found. What is seen and heard can still tell who and where.</source>
        <translation>يوشۇرۇن نەرسە تېپىلمىدى. كۆرۈنىدىغان ۋە ئاڭلىنىدىغىنى يەنىلا كىم ۋە قەيەر ئىكەنلىكىنى بىلدۈرۈپ قويۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Often with numbers of this one device.</source>
        <translation>كۆپىنچە دەل شۇ ئۈسكۈنىنىڭ نومۇرلىرى بار.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>تەشكىلات</translation>
    </message>
    <message>
        <source>Other pictures inside</source>
        <translation>ئىچىدىكى باشقا رەسىملەر</translation>
    </message>
    <message>
        <source>Other things nobody sees</source>
        <translation>ھېچكىم كۆرمەيدىغان باشقا نەرسىلەر</translation>
    </message>
    <message>
        <source>Perhaps a short film, or another file.</source>
        <translation>بەلكىم قىسقا فىلىم ياكى باشقا ھۆججەت.</translation>
    </message>
    <message>
        <source>Serial number of the device</source>
        <translation>ئۈسكۈنىنىڭ تەرتىپ نومۇرى</translation>
    </message>
    <message>
        <source>Something behind its end</source>
        <translation>ھۆججەت ئاخىرىنىڭ كەينىدىكى بىر نەرسە</translation>
    </message>
    <message>
        <source>Taken before, behind, or closer.</source>
        <translation>بۇرۇن، ئارقىدىن ياكى يېقىندىن تارتىلغان.</translation>
    </message>
    <message>
        <source>Text that is hidden</source>
        <translation>يوشۇرۇن تېكىست</translation>
    </message>
    <message>
        <source>This kind of file cannot be looked into. Take it that it tells who made it, when and where.</source>
        <translation>بۇ خىل ھۆججەتنىڭ ئىچىگە قارىغىلى بولمايدۇ. ئۇ كىم، قاچان ۋە قەيەردە ياسىغانلىقىنى بىلدۈرىدۇ دەپ ھېسابلاڭ.</translation>
    </message>
    <message>
        <source>What was deleted is still in it.</source>
        <translation>ئۆچۈرۈلگىنى تېخى ئۇنىڭدا بار.</translation>
    </message>
    <message>
        <source>What was removed may still be in them.</source>
        <translation>ئېلىۋېتىلگىنى تېخى ئۇلاردا بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>قاچان</translation>
    </message>
    <message>
        <source>Where it was made</source>
        <translation>قەيەردە ياسالغانلىقى</translation>
    </message>
    <message>
        <source>Who changed the text</source>
        <translation>تېكىستنى كىم ئۆزگەرتكەنلىكى</translation>
    </message>
    <message>
        <source>Who commented</source>
        <translation>كىم ئىزاھات يازغانلىقى</translation>
    </message>
    <message>
        <source>Who is on it, by name</source>
        <translation>ئۇنىڭدا كىم بارلىقى، ئىسمى بىلەن</translation>
    </message>
    <message>
        <source>Who made it or changed it</source>
        <translation>كىم ياسىغان ياكى ئۆزگەرتكەنلىكى</translation>
    </message>
    <message>
        <source>Whose device it is</source>
        <translation>ئۈسكۈنىنىڭ ئىگىسى</translation>
    </message>
    <message>
        <source>With what was filled in.</source>
        <translation>تولدۇرۇلغان مەزمۇنى بىلەن.</translation>
    </message>
    <message>
        <source>With which device</source>
        <translation>قايسى ئۈسكۈنە بىلەن</translation>
    </message>
    <message>
        <source>With which program</source>
        <translation>قايسى پروگرامما بىلەن</translation>
    </message>
    <message>
        <source>picture {number}</source>
        <translation>{number}-رەسىم</translation>
    </message>
    <message>
        <source>{values}; and {count} more</source>
        <translation>{values}؛ ۋە يەنە {count}</translation>
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
        <translation>بىر قىسمىنى ئوقۇغىلى بولمىدى: يەنە بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Looking for hidden data</source>
        <translation>يوشۇرۇن ئۇچۇر ئىزدىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Looking for hidden data…</source>
        <translation>يوشۇرۇن ئۇچۇر ئىزدىلىۋاتىدۇ…</translation>
    </message>
    <message>
        <source>Make a cleaned copy…</source>
        <translation>تازىلانغان نۇسخا ياساش…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>ھەممىسىنى كۆرسىتىش</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>ئازراق كۆرسىتىش</translation>
    </message>
    <message>
        <source>Stopped. Close and open this card to look again.</source>
        <translation>توختىتىلدى. قايتا ئىزدەش ئۈچۈن بۇ كارتىنى تاقاپ ئېچىڭ.</translation>
    </message>
    <message>
        <source>What this file gives away</source>
        <translation>بۇ ھۆججەت نېمىنى ئاشكارىلايدۇ</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message numerus="yes">
        <source>%n answer(s) as they were given</source>
        <translation>
            <numerusform>بېرىلگەن %n جاۋاب شۇ پېتى</numerusform>
            <numerusform>بېرىلگەن %n جاۋاب شۇ پېتى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about it and other cases</source>
        <translation>
            <numerusform>ئۇ ۋە باشقا دېلولار ھەققىدىكى %n قارار</numerusform>
            <numerusform>ئۇ ۋە باشقا دېلولار ھەققىدىكى %n قارار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that it is in, as a whole</source>
        <translation>
            <numerusform>ئۇ كىرگەن %n قارالما، پۈتۈنلەي</numerusform>
            <numerusform>ئۇ كىرگەن %n قارالما، پۈتۈنلەي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence in it ({size})</source>
        <translation>
            <numerusform>ئۇنىڭدىكى %n ئىسپات ھۆججىتى ({size})</numerusform>
            <numerusform>ئۇنىڭدىكى %n ئىسپات ھۆججىتى ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the register that name it</source>
        <translation>
            <numerusform>ئۇ ئاتالغان تىزىملاش دەپتىرىنىڭ %n تۈرى</numerusform>
            <numerusform>ئۇ ئاتالغان تىزىملاش دەپتىرىنىڭ %n تۈرى</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer that was being written</source>
        <translation>يېزىلىۋاتقان بىر جاۋاب</translation>
    </message>
    <message>
        <source>Copies elsewhere: backups, exports, drafts that were written out, the sealed file where it came from</source>
        <translation>باشقا جايدىكى نۇسخىلار: زاپاس نۇسخىلار، چىقىرىلغانلار، يېزىپ چىقىرىلغان قارالمىلار، كەلگەن جايىدىكى پېچەتلەنگەن ھۆججەت</translation>
    </message>
    <message>
        <source>Its number, the day and your reason; the hash of its file, so that it is not taken in again by itself</source>
        <translation>نومۇرى، كۈنى ۋە سەۋەبىڭىز؛ ئۆزلۈكىدىن قايتا ئېلىنماسلىقى ئۈچۈن ھۆججىتىنىڭ خېشى</translation>
    </message>
    <message>
        <source>Its place in an event, which goes on without it</source>
        <translation>ۋەقەدىكى ئورنى، ۋەقە ئۇنىڭسىز داۋاملىشىدۇ</translation>
    </message>
    <message numerus="yes">
        <source>Names or contacts of %n person(s)</source>
        <translation>
            <numerusform>%n كىشىنىڭ ئىسمى ياكى ئالاقە ئۇسۇلى</numerusform>
            <numerusform>%n كىشىنىڭ ئىسمى ياكى ئالاقە ئۇسۇلى</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent, as a whole ({size})</source>
        <translation>ئەۋەتىلگىنى، پۈتۈنلەي ({size})</translation>
    </message>
    <message>
        <source>Your notes, judgements and the history</source>
        <translation>خاتىرىلىرىڭىز، باھالىرىڭىز ۋە تارىخ</translation>
    </message>
    <message numerus="yes">
        <source>{case} was deleted, with %n file(s) of evidence.</source>
        <translation>
            <numerusform>{case} ئۆچۈرۈلدى، %n ئىسپات ھۆججىتى بىلەن.</numerusform>
            <numerusform>{case} ئۆچۈرۈلدى، %n ئىسپات ھۆججىتى بىلەن.</numerusform>
        </translation>
    </message>
    <message>
        <source>{case} was deleted.</source>
        <translation>{case} ئۆچۈرۈلدى.</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message numerus="yes">
        <source>%n record(s) are in the file, and nowhere in this drawer.</source>
        <translation>
            <numerusform>%n خاتىرە ھۆججەتتە، بۇ تارتمىنىڭ ھېچ يېرىدە يوق.</numerusform>
            <numerusform>%n خاتىرە ھۆججەتتە، بۇ تارتمىنىڭ ھېچ يېرىدە يوق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
    <message>
        <source>Lock the vault, and switch the device off completely before the border. When you are back: Settings, Recovery and backup, “Bring records back”.</source>
        <translation>خەزىنىنى قۇلۇپلاپ، چېگرادىن بۇرۇن ئۈسكۈنىنى پۈتۈنلەي ئۆچۈرۈڭ. قايتىپ كەلگەندىن كېيىن: تەڭشەكلەر، ئەسلىگە كەلتۈرۈش ۋە زاپاس نۇسخا، «خاتىرىلەرنى قايتۇرۇپ كېلىش».</translation>
    </message>
    <message>
        <source>They are not here any more</source>
        <translation>ئۇلار ئەمدى بۇ يەردە يوق</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message numerus="yes">
        <source>%n record(s) not finished yet</source>
        <translation>
            <numerusform>%n خاتىرە تېخى تۈگىمىدى</numerusform>
            <numerusform>%n خاتىرە تېخى تۈگىمىدى</numerusform>
        </translation>
    </message>
    <message>
        <source>From {date}: {title}</source>
        <translation>{date}: {title}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>ھەممىسىنى كۆرسىتىش</translation>
    </message>
    <message>
        <source>The oldest, from {date}: {title}</source>
        <translation>ئەڭ كونىسى، {date}: {title}</translation>
    </message>
</context>
<context>
    <name>Grow</name>
    <message>
        <source>Each drawer has {size} now.</source>
        <translation>ھەر بىر تارتمىدا ئەمدى {size} بار.</translation>
    </message>
    <message>
        <source>Making the vault larger</source>
        <translation>خەزىنە چوڭايتىلىۋاتىدۇ</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>For focal points</source>
        <translation>ئالاقىچىلار ئۈچۈن</translation>
    </message>
    <message>
        <source>For technical people</source>
        <translation>تېخنىكا بىلىدىغانلار ئۈچۈن</translation>
    </message>
    <message>
        <source>For trainers</source>
        <translation>يېتەكچىلەر ئۈچۈن</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>بىخەتەر بولۇش</translation>
    </message>
    <message>
        <source>Using the app</source>
        <translation>پروگراممىنى ئىشلىتىش</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>قوللانما</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>قوللانمىدىن ئىزدەش</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>A part of this page is not translated yet. It is shown in English.</source>
        <translation>بۇ بەتنىڭ بىر قىسمى تېخى تەرجىمە قىلىنمىغان. ئىنگلىزچە كۆرسىتىلىدۇ.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>بارلىق بەتلەر</translation>
    </message>
    <message>
        <source>Next page: {title}</source>
        <translation>كېيىنكى بەت: {title}</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>بۇ سۆزلەر بار بەت يوق.</translation>
    </message>
    <message>
        <source>Page before: {title}</source>
        <translation>ئالدىنقى بەت: {title}</translation>
    </message>
    <message>
        <source>Pages to read</source>
        <translation>ئوقۇيدىغان بەتلەر</translation>
    </message>
    <message>
        <source>This page is not translated yet. It is shown in English.</source>
        <translation>بۇ بەت تېخى تەرجىمە قىلىنمىغان. ئىنگلىزچە كۆرسىتىلىدۇ.</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message>
        <source>Choose where…</source>
        <translation>جاي تاللاش…</translation>
    </message>
    <message>
        <source>Hand it back?</source>
        <translation>قايتۇرۇپ بېرىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Somebody entrusted this backup to you. It cannot come into your drawer. You can seal it anew, so that only the drawer it came from opens it, and give them that file.</source>
        <translation>بىرى بۇ زاپاس نۇسخىنى سىزگە ئامانەت قويغان. ئۇ سىزنىڭ تارتمىڭىزغا كىرمەيدۇ. ئۇنى قايتا پېچەتلىيەلەيسىز، شۇنداق قىلسىڭىز پەقەت ئۇ چىققان تارتمىلا ئاچىدۇ، ئاندىن شۇ ھۆججەتنى ئۇلارغا بېرىڭ.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>1: not at all. 5: very much.</source>
        <translation>1: ھەرگىز ئەمەس. 5: ناھايىتى شۇنداق.</translation>
    </message>
    <message>
        <source>Each group is the same</source>
        <translation>ھەر بىر گۇرۇپپا ئوخشاش</translation>
    </message>
    <message>
        <source>Exercise cards</source>
        <translation>مەشىق كارتىلىرى</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>كۆرسەتمە</translation>
    </message>
    <message>
        <source>How was this workshop?</source>
        <translation>بۇ سېمىنار قانداق بولدى؟</translation>
    </message>
    <message>
        <source>I could now compare digits, seal and carry a file.</source>
        <translation>ئەمدى سانلارنى سېلىشتۇرۇپ، ھۆججەتنى پېچەتلەپ ئېلىپ يۈرەلەيمەن.</translation>
    </message>
    <message>
        <source>I could now write a record and ask for consent.</source>
        <translation>ئەمدى خاتىرە يېزىپ، رازىلىق سورىيالايمەن.</translation>
    </message>
    <message>
        <source>I know what this app cannot protect me from.</source>
        <translation>بۇ پروگراممىنىڭ مېنى نېمىدىن قوغدىيالمايدىغانلىقىنى بىلىمەن.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>ئۆز سۆزىڭىز بىلەن</translation>
    </message>
    <message>
        <source>Read to me by the owner of the card</source>
        <translation>كارتىنىڭ ئىگىسى ماڭا ئوقۇپ بەردى</translation>
    </message>
    <message>
        <source>Shown on my screen</source>
        <translation>ئېكرانىمدا كۆرۈندى</translation>
    </message>
    <message>
        <source>The pace and the language were right for me.</source>
        <translation>سۈرئىتى ۋە تىلى ماڭا ماس كەلدى.</translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation>ئۆگىنىدىغىنى</translation>
    </message>
    <message>
        <source>What was hard, or is still unclear?</source>
        <translation>نېمە قىيىن بولدى ياكى تېخى ئېنىق ئەمەس؟</translation>
    </message>
    <message>
        <source>What was most useful?</source>
        <translation>نېمە ئەڭ پايدىلىق بولدى؟</translation>
    </message>
    <message>
        <source>What will you do differently from tomorrow?</source>
        <translation>ئەتىدىن باشلاپ نېمىنى باشقىچە قىلىسىز؟</translation>
    </message>
    <message>
        <source>Write no name, no organisation and no country on this sheet.</source>
        <translation>بۇ ۋاراققا ئىسىم، تەشكىلات ۋە دۆلەت نامى يازماڭ.</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Add a colleague’s card…</source>
        <translation>خىزمەتداشنىڭ كارتىسىنى قوشۇش…</translation>
    </message>
    <message>
        <source>Answer nothing with it here any more</source>
        <translation>بۇ يەردە ئۇنىڭ بىلەن ئەمدى جاۋاب بەرمەسلىك</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>ئۇلاردىن بىرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Hand it over…</source>
        <translation>ئۆتكۈزۈپ بېرىش…</translation>
    </message>
    <message>
        <source>Hand this card over to a colleague</source>
        <translation>بۇ كارتىنى خىزمەتداشقا ئۆتكۈزۈپ بېرىش</translation>
    </message>
    <message>
        <source>Nobody is there to hand it to. Ask the colleague for a card of the kind “A person”, add it, and compare its digits with them.</source>
        <translation>ئۆتكۈزۈپ بېرىدىغان كىشى يوق. خىزمەتداشتىن «شەخس» تۈرىدىكى كارتىنى سوراپ قوشۇڭ، سانلىرىنى ئۇ بىلەن سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>بۇ يەر قۇرۇق قالسا بولمايدۇ.</translation>
    </message>
    <message>
        <source>The colleague gets the secret key: they read everything that was or will be sealed to this card, and answer in its name. It cannot be taken back; only revoking the card ends it. While both of you answer, agree who answers what.</source>
        <translation>خىزمەتداشقا مەخپىي ئاچقۇچ بېرىلىدۇ: ئۇ بۇ كارتىغا پېچەتلەنگەن ياكى پېچەتلىنىدىغان ھەممىنى ئوقۇيدۇ ۋە ئۇنىڭ نامىدا جاۋاب بېرىدۇ. بۇنى قايتۇرۇۋالغىلى بولمايدۇ؛ پەقەت كارتىنى كۈچتىن قالدۇرۇشلا ئۇنى ئاخىرلاشتۇرىدۇ. ئىككىڭلار جاۋاب بېرىدىغان مەزگىلدە كىم نېمىگە جاۋاب بېرىدىغانلىقىنى كېلىشىۋېلىڭ.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>كىمگە</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>نېمىشقا</translation>
    </message>
    <message>
        <source>kept in this drawer</source>
        <translation>بۇ تارتمىدا ساقلىنىدۇ</translation>
    </message>
    <message>
        <source>only person cards whose digits were compared</source>
        <translation>پەقەت سانلىرى سېلىشتۇرۇلغان شەخس كارتىلىرى</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>Can anybody know the passphrase?</source>
        <translation>بىرەر كىشى پارول ئىبارىسىنى بىلىشى مۇمكىنمۇ؟</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>بىر نەچچە كۈن</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>قانچىلىك ۋاقىت؟</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>بىر نەچچە سائەت</translation>
    </message>
    <message>
        <source>How was it when it was taken?</source>
        <translation>ئېلىۋېلىنغاندا ئۇ قانداق ھالەتتە ئىدى؟</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>بىلمەيمەن</translation>
    </message>
    <message>
        <source>I had to say or type it</source>
        <translation>ئۇنى دېيىشكە ياكى كىرگۈزۈشكە مەجبۇر بولدۇم</translation>
    </message>
    <message>
        <source>It did not come back</source>
        <translation>ئۇ قايتىپ كەلمىدى</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>بىر نەچچە مىنۇت</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ياق</translation>
    </message>
    <message>
        <source>On which day was it out of your sight?</source>
        <translation>قايسى كۈنى كۆزىڭىزدىن يىراق بولدى؟</translation>
    </message>
    <message>
        <source>On, and this vault locked</source>
        <translation>ئوچۇق، بۇ خەزىنە قۇلۇپلاق</translation>
    </message>
    <message>
        <source>On, and this vault open</source>
        <translation>ئوچۇق، بۇ خەزىنىمۇ ئوچۇق</translation>
    </message>
    <message>
        <source>Somebody saw me type it</source>
        <translation>كىرگۈزگىنىمنى بىرى كۆردى</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>ئېتىك</translation>
    </message>
    <message>
        <source>That is no day that has come. Write it as in the example.</source>
        <translation>بۇ كەلگەن كۈن ئەمەس. مىسالدىكىدەك يېزىڭ.</translation>
    </message>
    <message>
        <source>What to reckon with</source>
        <translation>نېمىنى ھېسابقا ئېلىش كېرەك</translation>
    </message>
    <message>
        <source>year-month-day, for example {day}</source>
        <translation>يىل-ئاي-كۈن، مەسىلەن {day}</translation>
    </message>
</context>
<context>
    <name>HappenedSection</name>
    <message>
        <source>In your own words</source>
        <translation>ئۆز سۆزىڭىز بىلەن</translation>
    </message>
    <message>
        <source>Nobody has to tell it twice: paste a statement, or add it as evidence. Stop whenever you want.</source>
        <translation>ھېچكىم ئىككى قېتىم سۆزلەشكە مەجبۇر ئەمەس: تەييار باياننى چاپلاڭ ياكى ئىسپات قىلىپ قوشۇڭ. خالىغان ۋاقىتتا توختاڭ.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Hide name</source>
        <translation>ئىسىمنى يوشۇرۇش</translation>
    </message>
    <message>
        <source>No name is kept for this person</source>
        <translation>بۇ كىشىنىڭ ئىسمى ساقلانمىغان</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>ئىسىمنى كۆرسىتىش</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n تېپىلدى</numerusform>
            <numerusform>%n تېپىلدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n قالدى</numerusform>
            <numerusform>%n قالدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n خاتىرە</numerusform>
            <numerusform>%n خاتىرە</numerusform>
        </translation>
    </message>
    <message>
        <source>A short title, in neutral words</source>
        <translation>قىسقا ماۋزۇ، نېيترال سۆزلەر بىلەن</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>ھەممىسى بولدى</translation>
    </message>
    <message>
        <source>Before you can send</source>
        <translation>ئەۋەتىشتىن بۇرۇن</translation>
    </message>
    <message>
        <source>Before you can send: {left}</source>
        <translation>ئەۋەتىشتىن بۇرۇن: {left}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>ۋەقەلەر</translation>
    </message>
    <message>
        <source>List</source>
        <translation>تىزىملىك</translation>
    </message>
    <message>
        <source>More</source>
        <translation>تېخىمۇ كۆپ</translation>
    </message>
    <message>
        <source>More about all records</source>
        <translation>بارلىق خاتىرىلەر ھەققىدە تېخىمۇ كۆپ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>ئومۇمىي كۆرۈنۈش</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>A new vault (safest)</source>
        <translation>يېڭى خەزىنە (ئەڭ بىخەتەر)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Everything stays as it is. The file is a second copy.</source>
        <translation>ھەممە نەرسە شۇ پېتى قالىدۇ. ھۆججەت ئىككىنچى نۇسخا.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>ھېچنېمە</translation>
    </message>
    <message>
        <source>Other drawers of this vault are destroyed with it: move what is in them first.</source>
        <translation>بۇ خەزىنىنىڭ باشقا تارتمىلىرىمۇ بىرگە يوقىتىلىدۇ: ئاۋۋال ئىچىدىكىنى يۆتكەڭ.</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>ئۇلارنى بۇ يەردىن ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>That is enough against somebody who looks. A laboratory that has the passphrase may find older pages on flash memory, and the history of the drawer shows that records were removed, not which.</source>
        <translation>قاراپ چىقىدىغان كىشىگە بۇ يېتەرلىك. پارول ئىبارىسى بار تەجرىبىخانا فلەش خاتىرىدە كونا بەتلەرنى تېپىشى مۇمكىن، تارتمىنىڭ تارىخى خاتىرىلەرنىڭ ئۆچۈرۈلگەنلىكىنى كۆرسىتىدۇ، قايسىلىقىنى كۆرسەتمەيدۇ.</translation>
    </message>
    <message>
        <source>The records are removed from this drawer. Nothing in it says where they are.</source>
        <translation>خاتىرىلەر بۇ تارتمىدىن ئۆچۈرۈلىدۇ. ئۇنىڭدىكى ھېچنېمە ئۇلارنىڭ قەيەردىلىكىنى ئېيتمايدۇ.</translation>
    </message>
    <message>
        <source>What may stay moves to a new vault with new keys and a passphrase that you choose. It is opened and compared; then this vault is destroyed, and with its keys every old page that this medium may still hold.</source>
        <translation>قالسا بولىدىغىنى يېڭى ئاچقۇچلۇق، سىز تاللىغان پارول ئىبارىلىق يېڭى خەزىنىگە يۆتكىلىدۇ. ئۇ ئېچىلىپ سېلىشتۇرۇلىدۇ؛ ئاندىن بۇ خەزىنە يوقىتىلىدۇ، ئاچقۇچلىرى بىلەن بىرگە بۇ دىسكىدا قالغان بارلىق كونا بەتلەرمۇ ئېچىلمايدىغان بولىدۇ.</translation>
    </message>
    <message>
        <source>What shall happen here?</source>
        <translation>بۇ يەردە نېمە قىلىنسۇن؟</translation>
    </message>
    <message>
        <source>Whoever opens this drawer reads them.</source>
        <translation>بۇ تارتمىنى ئاچقان كىشى ئۇلارنى ئوقۇيدۇ.</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>At most {limit}.</source>
        <translation>ئەڭ كۆپ {limit}.</translation>
    </message>
    <message>
        <source>Is {names} meant?</source>
        <translation>{names} دېمەكچىمۇ؟</translation>
    </message>
    <message>
        <source>Look at line {line}, column {column}.</source>
        <translation>{line}-قۇر، {column}-ئىستونغا قاراڭ.</translation>
    </message>
    <message>
        <source>Made-up countries begin with X, such as XW.</source>
        <translation>توقۇلما دۆلەتلەر X بىلەن باشلىنىدۇ، مەسىلەن XW.</translation>
    </message>
    <message>
        <source>One of: {names}.</source>
        <translation>بۇلارنىڭ بىرى: {names}.</translation>
    </message>
    <message>
        <source>Write {wanted}.</source>
        <translation>{wanted} دەپ يېزىڭ.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n answer(s) noted</source>
        <translation>
            <numerusform>%n جاۋاب يېزىلدى</numerusform>
            <numerusform>%n جاۋاب يېزىلدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken out</source>
        <translation>
            <numerusform>%n جاۋاب چىقىرىۋېتىلدى</numerusform>
            <numerusform>%n جاۋاب چىقىرىۋېتىلدى</numerusform>
        </translation>
    </message>
    <message>
        <source>A notice was to be sealed, and was not</source>
        <translation>ئۇقتۇرۇش پېچەتلەنمەكچى ئىدى، پېچەتلەنمىدى</translation>
    </message>
    <message>
        <source>Answer noted: {use}</source>
        <translation>جاۋاب يېزىلدى: {use}</translation>
    </message>
    <message>
        <source>Answer taken out: {use}</source>
        <translation>جاۋاب چىقىرىۋېتىلدى: {use}</translation>
    </message>
    <message>
        <source>Changed: what is known about them</source>
        <translation>ئۆزگەردى: ئۇلار ھەققىدە بىلىدىغانلىرى</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>تېخى ھېچنېمە يېزىلمىدى.</translation>
    </message>
    <message>
        <source>Record begun</source>
        <translation>خاتىرە باشلاندى</translation>
    </message>
    <message>
        <source>Record removed</source>
        <translation>خاتىرە ئۆچۈرۈلدى</translation>
    </message>
    <message>
        <source>Record sealed to be sent</source>
        <translation>خاتىرە ئەۋەتىش ئۈچۈن پېچەتلەندى</translation>
    </message>
    <message>
        <source>Record was to be sealed, and was not</source>
        <translation>خاتىرە پېچەتلەنمەكچى ئىدى، پېچەتلەنمىدى</translation>
    </message>
    <message>
        <source>Record worked on</source>
        <translation>خاتىرە تەھرىرلەندى</translation>
    </message>
    <message>
        <source>Sealed: a notice that takes back what was sent</source>
        <translation>پېچەتلەندى: ئەۋەتىلگەننى قايتۇرۇۋېلىش ئۇقتۇرۇشى</translation>
    </message>
    <message>
        <source>Sealed: a notice that the key for answers was lost</source>
        <translation>پېچەتلەندى: جاۋاب ئاچقۇچى يوقالدى دېگەن ئۇقتۇرۇش</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>يەنە %n نى كۆرسىتىش</numerusform>
            <numerusform>يەنە %n نى كۆرسىتىش</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was done with the record</source>
        <translation>خاتىرىگە بىر نەرسە قىلىندى</translation>
    </message>
    <message>
        <source>State of the record: {status}</source>
        <translation>خاتىرىنىڭ ھالىتى: {status}</translation>
    </message>
    <message>
        <source>Taken out of the record</source>
        <translation>خاتىرىدىن چىقىرىۋېتىلدى</translation>
    </message>
    <message>
        <source>When something was noted. No line can be taken out or changed unnoticed.</source>
        <translation>قاچان نېمە يېزىلغانلىقى. ھېچقانداق قۇرنى بىلىندۈرمەي چىقىرىۋەتكىلى ياكى ئۆزگەرتكىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Written into the record</source>
        <translation>خاتىرىگە يېزىلدى</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>{who} تەرىپىدىن</translation>
    </message>
    <message>
        <source>in “{title}”</source>
        <translation>«{title}» دا</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>كىشىنىڭ ئۆزى</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Back to the record</source>
        <translation>خاتىرىگە قايتىش</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>ئىككى نەشرىنىڭ مەزمۇنى ئوخشاش.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>سېلىشتۇرۇلغىنى</translation>
    </message>
    <message>
        <source>It was sent before versions were kept. Only its report is known.</source>
        <translation>ئۇ نەشرلەر ساقلىنىشتىن بۇرۇن ئەۋەتىلگەن. پەقەت دوكلاتىلا مەلۇم.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>نەشرلەر</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>نېمە ئۆزگەردى</translation>
    </message>
    <message>
        <source>What is shown of the version</source>
        <translation>نەشرىنىڭ نېمىسى كۆرسىتىلىدۇ</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ئۇنىڭدا نېمە دېيىلگەن</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ماۋزۇسىز</translation>
    </message>
    <message>
        <source>nothing was changed since</source>
        <translation>شۇنىڭدىن بېرى ھېچنېمە ئۆزگەرمىگەن</translation>
    </message>
    <message>
        <source>working version</source>
        <translation>ئىشلىنىۋاتقان نەشرى</translation>
    </message>
</context>
<context>
    <name>HowLarge</name>
    <message>
        <source>All four grow together, so that nothing shows which one needed it. The new size can be seen, and that it is not the size the vault was made with. They cannot be made smaller again.</source>
        <translation>تۆتىلىسى بىللە چوڭىيىدۇ، شۇڭا قايسىسىغا كېرەك بولغانلىقى بىلىنمەيدۇ. يېڭى چوڭلۇقنى ۋە ئۇنىڭ خەزىنە قۇرۇلغان چاغدىكى چوڭلۇق ئەمەسلىكىنى كۆرگىلى بولىدۇ. ئۇلارنى قايتا كىچىكلەتكىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>How large shall the drawers be?</source>
        <translation>تارتمىلار قانچىلىك چوڭ بولسۇن؟</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>چوڭايتىش</translation>
    </message>
    <message>
        <source>Now each has {now}. It takes {more} more on the disk.</source>
        <translation>ھازىر ھەر بىرىدە {now} بار. دىسكىدا يەنە {more} ئورۇن كېتىدۇ.</translation>
    </message>
    <message>
        <source>There is no room on this disk. Make some, or move the vault to another.</source>
        <translation>بۇ دىسكىدا ئورۇن يوق. ئورۇن بوشىتىڭ ياكى خەزىنىنى باشقا دىسكىغا يۆتكەڭ.</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n قەغەز</numerusform>
            <numerusform>%n قەغەز</numerusform>
        </translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation>قانچىسى كېرەك</translation>
    </message>
    <message>
        <source>How many are needed to open</source>
        <translation>ئېچىش ئۈچۈن قانچىسى كېرەك</translation>
    </message>
    <message>
        <source>How many papers</source>
        <translation>قانچە قەغەز</translation>
    </message>
    <message>
        <source>One sheet for yourself</source>
        <translation>ئۆزىڭىز ئۈچۈن بىر ۋاراق</translation>
    </message>
    <message>
        <source>One sheet with 33 words. Whoever finds it and has the folder can open the drawer. Whoever finds the sheet alone learns that there is something to open.</source>
        <translation>33 سۆزلۈك بىر ۋاراق. ئۇنى تاپقان ۋە قىسقۇچ قولىدا بار كىشى تارتمىنى ئاچالايدۇ. پەقەت ۋاراقنى تاپقان كىشى ئاچىدىغان بىر نەرسىنىڭ بارلىقىنى بىلىدۇ.</translation>
    </message>
    <message>
        <source>Papers for people you trust</source>
        <translation>ئىشىنىدىغان كىشىلىرىڭىز ئۈچۈن قەغەزلەر</translation>
    </message>
    <message>
        <source>What shall the recovery words be?</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرى قانداق بولسۇن؟</translation>
    </message>
    <message>
        <source>{needed} of the {count} people together can open the drawer; fewer cannot. You can lose {lost}. Whoever finds one paper learns that a set exists; two sets tell of two drawers.</source>
        <translation>{count} كىشىدىن {needed} كىشى بىرلەشسە تارتمىنى ئاچالايدۇ؛ ئۇنىڭدىن ئاز بولسا ئاچالمايدۇ. {lost} نى يوقىتىپ قويسىڭىز بولىدۇ. بىر قەغەزنى تاپقان كىشى بىر يۈرۈش بارلىقىنى بىلىدۇ؛ ئىككى يۈرۈش ئىككى تارتمىدىن دېرەك بېرىدۇ.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Hide</source>
        <translation>يوشۇرۇش</translation>
    </message>
    <message>
        <source>Kept apart from the record. Shown for half a minute, never in lists, titles or searches.</source>
        <translation>خاتىرىدىن ئايرىم ساقلىنىدۇ. يېرىم مىنۇتلا كۆرسىتىلىدۇ، تىزىملىك، ماۋزۇ ۋە ئىزدەشتە ھەرگىز كۆرۈنمەيدۇ.</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>ئىسىم ۋە ئالاقە ئۇسۇلى</translation>
    </message>
    <message>
        <source>Show name and contact</source>
        <translation>ئىسىم ۋە ئالاقە ئۇسۇلىنى كۆرسىتىش</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n file(s) taken in, untouched</source>
        <translation>
            <numerusform>%n ھۆججەت ئېلىندى، تېگىلمىدى</numerusform>
            <numerusform>%n ھۆججەت ئېلىندى، تېگىلمىدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in. The original(s) stay where they were.</source>
        <translation>
            <numerusform>%n ھۆججەت ئېلىندى. ئەسلىيىتى ئۆز جايىدا قالدى.</numerusform>
            <numerusform>%n ھۆججەت ئېلىندى. ئەسلىيىتى ئۆز جايىدا قالدى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)</source>
        <translation>
            <numerusform>%n ھۆججەتكە قارىلىۋاتىدۇ</numerusform>
            <numerusform>%n ھۆججەتكە قارىلىۋاتىدۇ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking in %n file(s)</source>
        <translation>
            <numerusform>%n ھۆججەت ئېلىنىۋاتىدۇ</numerusform>
            <numerusform>%n ھۆججەت ئېلىنىۋاتىدۇ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Damaged in block {number} of the encryption.</source>
        <translation>شىفىرنىڭ {number}-بۆلىكىدە بۇزۇلغان.</translation>
    </message>
    <message>
        <source>Damaged in its head.</source>
        <translation>باش قىسمىدا بۇزۇلغان.</translation>
    </message>
    <message>
        <source>Something is wrong in the chain of custody.</source>
        <translation>ساقلاش زەنجىرىدە مەسىلە بار.</translation>
    </message>
    <message>
        <source>Something is wrong in the container.</source>
        <translation>قاچىسىدا مەسىلە بار.</translation>
    </message>
    <message>
        <source>Something is wrong in the list of what it holds.</source>
        <translation>ئىچىدىكىلەرنىڭ تىزىملىكىدە مەسىلە بار.</translation>
    </message>
    <message>
        <source>Something is wrong in the names that came with it.</source>
        <translation>بىللە كەلگەن ئىسىملاردا مەسىلە بار.</translation>
    </message>
    <message>
        <source>Something is wrong in the notice.</source>
        <translation>ئۇقتۇرۇشتا مەسىلە بار.</translation>
    </message>
    <message>
        <source>Something is wrong in the padding.</source>
        <translation>تولدۇرمىدا مەسىلە بار.</translation>
    </message>
    <message>
        <source>Something is wrong in the report.</source>
        <translation>دوكلاتتا مەسىلە بار.</translation>
    </message>
    <message>
        <source>Something is wrong with the signature.</source>
        <translation>ئىمزادا مەسىلە بار.</translation>
    </message>
    <message>
        <source>{what} Place: {place}</source>
        <translation>{what} ئورنى: {place}</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>All</source>
        <translation>ھەممىسى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>بىكار قىلىش</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>قىسقۇچ تاللاش…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ھۆججەت تاللاش…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>تىزىملىكنى تازىلاش</translation>
    </message>
    <message numerus="yes">
        <source>Deleted here on purpose before: %n of these files.</source>
        <translation>
            <numerusform>بۇ ھۆججەتلەردىن %n دانىسى ئىلگىرى بۇ يەردە مەقسەتلىك ئۆچۈرۈلگەن.</numerusform>
            <numerusform>بۇ ھۆججەتلەردىن %n دانىسى ئىلگىرى بۇ يەردە مەقسەتلىك ئۆچۈرۈلگەن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop sealed files or a folder of them here. Each becomes a case, or says why not.</source>
        <translation>پېچەتلەنگەن ھۆججەتلەرنى ياكى ئۇلار بار قىسقۇچنى بۇ يەرگە سۆرەپ تاشلاڭ. ھەر بىرى دېلوغا ئايلىنىدۇ ياكى نېمىشقا بولمايدىغانلىقى ئېيتىلىدۇ.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ھۆججەتلەر</translation>
    </message>
    <message>
        <source>In this vault</source>
        <translation>بۇ خەزىنىدە</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>كەلگەنلەر</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>ئۆچۈرۈلگەن پېتى قالدۇرۇش</translation>
    </message>
    <message>
        <source>Make my card</source>
        <translation>كارتامنى ياساش</translation>
    </message>
    <message>
        <source>Nobody can write to you yet: first make the card that they seal their files to.</source>
        <translation>سىزگە تېخى ھېچكىم يازالمايدۇ: ئاۋۋال ئۇلار ھۆججەتلىرىنى پېچەتلەيدىغان كارتىنى ياساڭ.</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>ئېلىنمىدى</translation>
    </message>
    <message>
        <source>Opening sealed files</source>
        <translation>پېچەتلەنگەن ھۆججەتلەر ئېچىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>ئېچىلىۋاتىدۇ…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>قايتا ئېلىش</translation>
    </message>
    <message>
        <source>Take in again what was deleted here?</source>
        <translation>بۇ يەردە ئۆچۈرۈلگىنى قايتا ئېلىنسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>قىسقۇچنى كۆزىتىش…</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>ھۆججەتلەرنىڭ نەتىجىسى</translation>
    </message>
    <message>
        <source>Which folder of sealed files?</source>
        <translation>پېچەتلەنگەن ھۆججەتلەرنىڭ قايسى قىسقۇچى؟</translation>
    </message>
    <message>
        <source>Which folder shall be watched?</source>
        <translation>قايسى قىسقۇچ كۆزىتىلسۇن؟</translation>
    </message>
    <message>
        <source>Which sealed files?</source>
        <translation>قايسى پېچەتلەنگەن ھۆججەتلەر؟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>تەخمىنەن %n مىنۇت قالدى</numerusform>
            <numerusform>تەخمىنەن %n مىنۇت قالدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>تەخمىنەن %n سېكۇنت قالدى</numerusform>
            <numerusform>تەخمىنەن %n سېكۇنت قالدى</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ھۆججەت</numerusform>
            <numerusform>%n ھۆججەت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n ئاللىقاچان بۇ يەردە</numerusform>
            <numerusform>%n ئاللىقاچان بۇ يەردە</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken in</source>
        <translation>
            <numerusform>%n ئېلىنمىدى</numerusform>
            <numerusform>%n ئېلىنمىدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n ئېلىندى</numerusform>
            <numerusform>%n ئېلىندى</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see what to do about it.</source>
        <translation>نېمە قىلىشنى كۆرۈش ئۈچۈن بىر قۇرنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Drop the files as they are, from a stick or a folder. They are not changed.</source>
        <translation>ھۆججەتلەرنى USB دىسكىدىن ياكى قىسقۇچتىن شۇ پېتى تاشلاڭ. ئۇلار ئۆزگەرتىلمەيدۇ.</translation>
    </message>
    <message>
        <source>How files come in</source>
        <translation>ھۆججەتلەر قانداق كىرىدۇ</translation>
    </message>
    <message>
        <source>One that cannot be read stops none of the others.</source>
        <translation>ئوقۇغىلى بولمايدىغان بىرى باشقىلىرىنى توسمايدۇ.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>دېلونى ئېچىش</translation>
    </message>
    <message>
        <source>Send a receipt within three days: who hears nothing believes it was lost.</source>
        <translation>ئۈچ كۈن ئىچىدە تالون ئەۋەتىڭ: خەۋەر ئالالمىغان كىشى يوقالدى دەپ ئويلايدۇ.</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Not named yet</source>
        <translation>تېخى نام قويۇلمىدى</translation>
    </message>
    <message>
        <source>Written while locked</source>
        <translation>قۇلۇپلاق ۋاقىتتا يېزىلغان</translation>
    </message>
    <message>
        <source>{date}, ongoing</source>
        <translation>{date}، داۋاملىشىۋاتىدۇ</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
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
        <translation>پېچەتلەنگەن ھۆججەتلەر ئېچىلىۋاتىدۇ</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>About cases</source>
        <translation>قايسى دېلولار ھەققىدە</translation>
    </message>
    <message>
        <source>Follow-up of a treaty body</source>
        <translation>شەرتنامە ئورگانىنىڭ ئىز قوغلىشى</translation>
    </message>
    <message>
        <source>It stays here and is never sent. Days that follow from another day are filled in by themselves as long as you leave them empty.</source>
        <translation>ئۇ بۇ يەردە قالىدۇ، ھەرگىز ئەۋەتىلمەيدۇ. باشقا كۈندىن ھېسابلىنىدىغان كۈنلەرنى قۇرۇق قالدۇرسىڭىز ئۆزلۈكىدىن تولدۇرۇلىدۇ.</translation>
    </message>
    <message>
        <source>Recommendation of the UPR</source>
        <translation>UPR تەۋسىيەسى</translation>
    </message>
    <message>
        <source>UN action</source>
        <translation>ب د ت تەدبىرى</translation>
    </message>
    <message>
        <source>numbers, with commas; cases that were deleted stay with it</source>
        <translation>نومۇرلار، پەش بىلەن؛ ئۆچۈرۈلگەن دېلولار ئۇنىڭدا قالىدۇ</translation>
    </message>
    <message>
        <source>numbers, with commas; may be left out</source>
        <translation>نومۇرلار، پەش بىلەن؛ يازمىسىڭىزمۇ بولىدۇ</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>A case that was deleted</source>
        <translation>ئۆچۈرۈلگەن دېلو</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>جاۋابلار</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>دېلولار</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ئۆزگەرتىش…</translation>
    </message>
    <message>
        <source>Check the current rule: this day is not sure.</source>
        <translation>ھازىرقى قائىدىنى تەكشۈرۈڭ: بۇ كۈن ئېنىق ئەمەس.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تارىخ</translation>
    </message>
    <message>
        <source>It says that you submitted it, but not everybody agreed to that: {cases}.</source>
        <translation>سىز سۇنغان دېيىلگەن، لېكىن ھەممە كىشى بۇنىڭغا قوشۇلمىغان: {cases}.</translation>
    </message>
    <message>
        <source>Look at the reference: {what}.</source>
        <translation>نومۇرغا قاراڭ: {what}.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>{number}-نومۇر</translation>
    </message>
    <message>
        <source>Note an answer…</source>
        <translation>جاۋاب يېزىپ قويۇش…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>چىقىرىش…</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>ئۇلارغا ئېيتىلدى…</translation>
    </message>
    <message>
        <source>Wait again: {what}</source>
        <translation>قايتا كۈتۈش: {what}</translation>
    </message>
    <message>
        <source>Wait no more: {what}</source>
        <translation>ئەمدى كۈتمەسلىك: {what}</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>{day} ئېيتىلدى</translation>
    </message>
</context>
<context>
    <name>ItemsView</name>
    <message numerus="yes">
        <source>%n item(s) cannot be read.</source>
        <translation>
            <numerusform>%n تۈرنى ئوقۇغىلى بولمايدۇ.</numerusform>
            <numerusform>%n تۈرنى ئوقۇغىلى بولمايدۇ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a UN action…</source>
        <translation>ب د ت تەدبىرى قوشۇش…</translation>
    </message>
    <message>
        <source>Add a follow-up…</source>
        <translation>ئىز قوغلاش قوشۇش…</translation>
    </message>
    <message>
        <source>Add a recommendation…</source>
        <translation>تەۋسىيە قوشۇش…</translation>
    </message>
    <message>
        <source>Letters, statements, opinions and press releases of the UN, and what was answered, are kept here.</source>
        <translation>ب د ت نىڭ خەت، بايانات، پىكىر ۋە ئاخبارات ئېلانلىرى ھەمدە ئۇلارغا بېرىلگەن جاۋابلار بۇ يەردە ساقلىنىدۇ.</translation>
    </message>
    <message>
        <source>Recommendations of the Universal Periodic Review, and how far they were carried out, are kept here.</source>
        <translation>ئومۇميۈزلۈك قەرەللىك كۆزدىن كەچۈرۈشنىڭ تەۋسىيەلىرى ۋە ئۇلارنىڭ قانچىلىك ئىجرا قىلىنغانلىقى بۇ يەردە ساقلىنىدۇ.</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>شەرتنامە ئورگانلىرى</translation>
    </message>
    <message>
        <source>UN actions</source>
        <translation>ب د ت تەدبىرلىرى</translation>
    </message>
    <message>
        <source>UPR</source>
        <translation>UPR</translation>
    </message>
    <message>
        <source>What treaty bodies asked a State to report on, and by when, is kept here.</source>
        <translation>شەرتنامە ئورگانلىرى بىر دۆلەتتىن نېمە ھەققىدە، قاچانغىچە دوكلات سورىغانلىقى بۇ يەردە ساقلىنىدۇ.</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>بىكار قىلىش</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>بىكار قىلىش</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>تەخمىنەن %n مىنۇت قالدى</numerusform>
            <numerusform>تەخمىنەن %n مىنۇت قالدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>تەخمىنەن %n سېكۇنت قالدى</numerusform>
            <numerusform>تەخمىنەن %n سېكۇنت قالدى</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>سېكۇنتىغا {size}</translation>
    </message>
</context>
<context>
    <name>Journeying</name>
    <message>
        <source>Moving what may stay, then comparing</source>
        <translation>قالسا بولىدىغىنى يۆتكىلىۋاتىدۇ، ئاندىن سېلىشتۇرۇلىدۇ</translation>
    </message>
    <message>
        <source>Reading the file once more, then removing</source>
        <translation>ھۆججەت يەنە بىر ئوقۇلۇۋاتىدۇ، ئاندىن ئۆچۈرۈلىدۇ</translation>
    </message>
    <message>
        <source>The new vault is whole and stays where it is, too.</source>
        <translation>يېڭى خەزىنە تولۇق، ئۆز جايىدا قالىدۇ.</translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation>يېڭى خەزىنە قەيەردە تۇرسۇن؟</translation>
    </message>
</context>
<context>
    <name>JudgeQuestion</name>
    <message>
        <source>How the desk sees it</source>
        <translation>ئورنىمىز قانداق قارايدۇ</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>يېزىپ قويۇش</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>As sent: {urgency}. What was sent stays beside it.</source>
        <translation>ئەۋەتىلگەندە: {urgency}. ئەۋەتىلگىنى يېنىدا قالىدۇ.</translation>
    </message>
    <message>
        <source>How sure is the desk that this happened?</source>
        <translation>ئورنىمىز بۇنىڭ يۈز بەرگەنلىكىگە قانچىلىك ئىشىنىدۇ؟</translation>
    </message>
    <message>
        <source>How urgent is this case?</source>
        <translation>بۇ دېلو قانچىلىك جىددىي؟</translation>
    </message>
    <message>
        <source>It is the desk’s own judgement, and is never sent by itself.</source>
        <translation>بۇ ئورنىمىزنىڭ ئۆز باھاسى، ھەرگىز ئۆزلۈكىدىن ئەۋەتىلمەيدۇ.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ئېيتىلمىغان</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message numerus="yes">
        <source>%n earlier report(s) without an answer become receipts too.</source>
        <translation>
            <numerusform>جاۋابى كەلمىگەن %n ئىلگىرىكى دوكلاتمۇ تالونغا ئايلىنىدۇ.</numerusform>
            <numerusform>جاۋابى كەلمىگەن %n ئىلگىرىكى دوكلاتمۇ تالونغا ئايلىنىدۇ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of it are not in this report and will be gone.</source>
        <translation>
            <numerusform>ئۇنىڭ %n ھۆججىتى بۇ دوكلاتتا يوق، ئۇمۇ يوقايدۇ.</numerusform>
            <numerusform>ئۇنىڭ %n ھۆججىتى بۇ دوكلاتتا يوق، ئۇلارمۇ يوقايدۇ.</numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>تالون</translation>
    </message>
    <message>
        <source>Also that you sealed without comparing, and why.</source>
        <translation>سېلىشتۇرماي پېچەتلىگەنلىكىڭىز ۋە سەۋەبىمۇ.</translation>
    </message>
    <message>
        <source>My copy</source>
        <translation>مېنىڭ نۇسخام</translation>
    </message>
    <message>
        <source>No answer can ever be read. The history still says that a record was here.</source>
        <translation>ھېچقانداق جاۋابنى ئەمدى ئوقۇغىلى بولمايدۇ. تارىختا يەنىلا بۇ يەردە بىر خاتىرە بولغانلىقى يېزىلغان.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>ھېچنېمە</translation>
    </message>
    <message>
        <source>On flash memory, in snapshots and in backups made before, what was removed may survive. A new vault on another medium is safer.</source>
        <translation>فلەش خاتىرىدە، سۈرەت نۇسخىلاردا ۋە ئىلگىرى ياسالغان زاپاس نۇسخىلاردا ئۆچۈرۈلگەن نەرسە ساقلىنىپ قېلىشى مۇمكىن. باشقا دىسكىدىكى يېڭى خەزىنە بىخەتەرراق.</translation>
    </message>
    <message numerus="yes">
        <source>Once everything is sealed, %n record(s) will be removed, evidence and all.</source>
        <translation>
            <numerusform>ھەممىسى پېچەتلىنىپ بولغاندا %n خاتىرە ئىسپاتلىرى بىلەن بىرگە ئۆچۈرۈلىدۇ.</numerusform>
            <numerusform>ھەممىسى پېچەتلىنىپ بولغاندا %n خاتىرە ئىسپاتلىرى بىلەن بىرگە ئۆچۈرۈلىدۇ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers to %n earlier report(s) cannot be read any more either.</source>
        <translation>
            <numerusform>%n ئىلگىرىكى دوكلاتنىڭ جاۋابىنىمۇ ئەمدى ئوقۇغىلى بولمايدۇ.</numerusform>
            <numerusform>%n ئىلگىرىكى دوكلاتنىڭ جاۋابلىرىنىمۇ ئەمدى ئوقۇغىلى بولمايدۇ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt opens the replies and proves that this file came from here.</source>
        <translation>تالون جاۋابلارنى ئاچىدۇ ۋە بۇ ھۆججەتنىڭ بۇ يەردىن چىققانلىقىنى ئىسپاتلايدۇ.</translation>
    </message>
    <message>
        <source>What your vault keeps</source>
        <translation>خەزىنىڭىز نېمىنى ساقلايدۇ</translation>
    </message>
    <message>
        <source>Your record as it is, this report, who got it and when, and the key that opens the replies. Whoever opens your vault can read all of it.</source>
        <translation>خاتىرىڭىز شۇ پېتى، بۇ دوكلات، ئۇنى كىمنىڭ قاچان ئالغانلىقى ۋە جاۋابلارنى ئاچىدىغان ئاچقۇچ. خەزىنىڭىزنى ئاچقان كىشى بۇلارنىڭ ھەممىسىنى ئوقۇيالايدۇ.</translation>
    </message>
</context>
<context>
    <name>KeepQuestion</name>
    <message numerus="yes">
        <source>Keep %n case(s) until another day?</source>
        <translation>
            <numerusform>%n دېلو باشقا كۈنگىچە ساقلانسۇنمۇ؟</numerusform>
            <numerusform>%n دېلو باشقا كۈنگىچە ساقلانسۇنمۇ؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ساقلاپ قېلىش</translation>
    </message>
    <message>
        <source>On that day it is listed here again.</source>
        <translation>شۇ كۈنى ئۇ بۇ يەردە قايتا تىزىلىدۇ.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>قاچانغىچە</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Back to the first letters</source>
        <translation>ئالدىنقى ھەرپلەرگە قايتىش</translation>
    </message>
    <message>
        <source>Delete one letter</source>
        <translation>بىر ھەرپ ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ھەرپلەر</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>تېخىمۇ كۆپ ھەرپ</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>ئېكران كۇنۇپكا تاختىسى</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>كۇنۇپكا تاختىسىنى يىغىشتۇرۇش</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>بوشلۇق</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Acknowledge</source>
        <translation>تاپشۇرۇۋالغانلىقىنى بىلدۈرۈش</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>ھالىتىنى ئۆزگەرتىش</translation>
    </message>
    <message>
        <source>Choose it, or take it out again</source>
        <translation>ئۇنى تاللاش ياكى تاللاشتىن چىقىرىش</translation>
    </message>
    <message>
        <source>Choose none, or go back</source>
        <translation>ھېچبىرىنى تاللىماسلىق ياكى كەينىگە قايتىش</translation>
    </message>
    <message>
        <source>Judge how urgent it is</source>
        <translation>قانچىلىك جىددىيلىكىنى باھالاش</translation>
    </message>
    <message>
        <source>On the board: move the card to the column beside it</source>
        <translation>تاختىدا: كارتىنى يېنىدىكى ئىستونغا يۆتكەش</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>ئېچىش</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ئىزدەش</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>بۇ كۇنۇپكىلارنى كۆرسىتىش</translation>
    </message>
    <message>
        <source>The case before</source>
        <translation>ئالدىنقى دېلو</translation>
    </message>
    <message>
        <source>The next case</source>
        <translation>كېيىنكى دېلو</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>خاتىرە يېزىش</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
    <message>
        <source>Keys for going through cases</source>
        <translation>دېلولارنى كۆرۈش كۇنۇپكىلىرى</translation>
    </message>
    <message>
        <source>They work in lists, on the board and on a case, not while typing.</source>
        <translation>ئۇلار تىزىملىكلەردە، تاختىدا ۋە دېلودا ئىشلەيدۇ، يېزىۋاتقاندا ئىشلىمەيدۇ.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>A passphrase</source>
        <translation>پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>A person I trust</source>
        <translation>ئىشىنىدىغان بىر كىشى</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Everything in this drawer: records, people and their names, evidence, cards and keys.</source>
        <translation>بۇ تارتمىدىكى ھەممە نەرسە: خاتىرىلەر، كىشىلەر ۋە ئىسىملىرى، ئىسپاتلار، كارتىلار ۋە ئاچقۇچلار.</translation>
    </message>
    <message>
        <source>Make new recovery words?</source>
        <translation>يېڭى ئەسلىگە كەلتۈرۈش سۆزلىرى ياسالسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Make recovery words?</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرى ياسالسۇنمۇ؟</translation>
    </message>
    <message>
        <source>My recovery words</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرىم</translation>
    </message>
    <message>
        <source>Only the papers open it. Whoever carries it cannot, and neither can you without them.</source>
        <translation>ئۇنى پەقەت قەغەزلەرلا ئاچىدۇ. ئۇنى ئېلىپ يۈرگەن كىشى ئاچالمايدۇ، قەغەزلەرسىز سىزمۇ ئاچالمايسىز.</translation>
    </message>
    <message>
        <source>Records and evidence, and no key of any kind. Only that person can open it, and only this drawer can take it back from them. Everybody in the records must have agreed to that person.</source>
        <translation>خاتىرىلەر ۋە ئىسپاتلار، ھېچقانداق ئاچقۇچ يوق. ئۇنى پەقەت شۇ كىشىلا ئاچالايدۇ، پەقەت مۇشۇ تارتمىلا ئۇلاردىن قايتۇرۇپ ئالالايدۇ. خاتىرىلەردىكى ھەممە كىشى دەل شۇ كىشىگە قوشۇلغان بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>سۆزلەرنى كۆرسىتىش</translation>
    </message>
    <message>
        <source>Test the recovery words first: nobody should rely on words never tried.</source>
        <translation>ئاۋۋال ئەسلىگە كەلتۈرۈش سۆزلىرىنى سىناڭ: ھېچقاچان سىنالمىغان سۆزلەرگە ھېچكىم تايانماسلىقى كېرەك.</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>بۇ تارتمىنىڭ پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>The words made before end with this, for this folder. They still open older copies of it.</source>
        <translation>ئىلگىرى ياسالغان سۆزلەر بۇ قىسقۇچ ئۈچۈن شۇنىڭ بىلەن كۈچتىن قالىدۇ. ئۇلار قىسقۇچنىڭ كونا نۇسخىلىرىنى يەنىلا ئاچىدۇ.</translation>
    </message>
    <message>
        <source>There are no recovery words yet: make some first.</source>
        <translation>تېخى ئەسلىگە كەلتۈرۈش سۆزلىرى يوق: ئاۋۋال ياساڭ.</translation>
    </message>
    <message>
        <source>They open this drawer when the passphrase is forgotten, or when the computer it is bound to is gone.</source>
        <translation>پارول ئىبارىسى ئۇنتۇلغاندا ياكى ئۇ باغلانغان كومپيۇتېر يوقالغاندا، ئۇلار بۇ تارتمىنى ئاچىدۇ.</translation>
    </message>
    <message>
        <source>What shall open the backup?</source>
        <translation>زاپاس نۇسخىنى نېمە ئاچسۇن؟</translation>
    </message>
    <message>
        <source>Whoever has the file and its passphrase reads all of it.</source>
        <translation>بۇ ھۆججەت ۋە ئۇنىڭ پارول ئىبارىسى قولىدا بار كىشى ھەممىسىنى ئوقۇيدۇ.</translation>
    </message>
</context>
<context>
    <name>KnownVaults</name>
    <message>
        <source>Cancel</source>
        <translation>بىكار قىلىش</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>باشقا قىسقۇچ تاللاش…</translation>
    </message>
    <message>
        <source>No vault is remembered on this computer any more.</source>
        <translation>بۇ كومپيۇتېر ئەمدى ھېچقانداق خەزىنىنى ئەستە تۇتمىدى.</translation>
    </message>
    <message>
        <source>The list could not be written: it is as it was.</source>
        <translation>تىزىملىكنى يازغىلى بولمىدى: بۇرۇنقىدەك تۇرىدۇ.</translation>
    </message>
    <message>
        <source>Which vault?</source>
        <translation>قايسى خەزىنە؟</translation>
    </message>
    <message>
        <source>Whoever has this stick can see this list. Forgetting removes no vault.</source>
        <translation>بۇ USB دىسكا قولىدا بار كىشى بۇ تىزىملىكنى كۆرەلەيدۇ. تىزىملىكتىن چىقىرىش خەزىنىنى ئۆچۈرمەيدۇ.</translation>
    </message>
    <message>
        <source>Whoever uses this computer can see this list. Forgetting removes no vault.</source>
        <translation>بۇ كومپيۇتېرنى ئىشلەتكەن كىشى بۇ تىزىملىكنى كۆرەلەيدۇ. تىزىملىكتىن چىقىرىش خەزىنىنى ئۆچۈرمەيدۇ.</translation>
    </message>
</context>
<context>
    <name>LabelQuestion</name>
    <message>
        <source>Keep the label</source>
        <translation>بەلگىنى ساقلاش</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>بەلگە</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
    <message>
        <source>Only you see it: among your cards, and with the cases that came to this one.</source>
        <translation>ئۇنى پەقەت سىزلا كۆرىسىز: كارتىلىرىڭىز ئىچىدە ۋە بۇنىڭغا كەلگەن دېلولاردا.</translation>
    </message>
    <message>
        <source>What do you call this card?</source>
        <translation>بۇ كارتىنى نېمە دەپ ئاتايسىز؟</translation>
    </message>
    <message>
        <source>for HRC 61</source>
        <translation>HRC 61 ئۈچۈن</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>يازمىسىڭىزمۇ بولىدۇ</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>تىل</translation>
    </message>
</context>
<context>
    <name>LanguageState</name>
    <message>
        <source>No native speaker has checked it yet: where words matter most, the English stands beside them.</source>
        <translation>ئۇنى تېخى ئانا تىلى ئۇيغۇرچە بولغان كىشى تەكشۈرمىدى: ئەڭ مۇھىم سۆزلەرنىڭ يېنىدا ئىنگلىزچىسى تۇرىدۇ.</translation>
    </message>
    <message>
        <source>{share} % is translated. The rest is in English.</source>
        <translation>{share} % تەرجىمە قىلىندى. قالغىنى ئىنگلىزچە.</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Which language?</source>
        <translation>قايسى تىل؟</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>خالىغان ۋاقىتتا ئۆزگەرتەلەيسىز.</translation>
    </message>
</context>
<context>
    <name>LastWord</name>
    <message>
        <source>I understand: everything else in this vault is lost</source>
        <translation>چۈشەندىم: بۇ خەزىنىدىكى باشقا ھەممە نەرسە يوقايدۇ</translation>
    </message>
    <message>
        <source>I understand: they are only in the file then</source>
        <translation>چۈشەندىم: ئۇ چاغدا ئۇلار پەقەت ھۆججەتتىلا بولىدۇ</translation>
    </message>
    <message>
        <source>Move and destroy</source>
        <translation>يۆتكەش ۋە يوقىتىش</translation>
    </message>
    <message>
        <source>Move the rest, and destroy this vault?</source>
        <translation>قالغىنى يۆتكىلىپ، بۇ خەزىنە يوقىتىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Remember which file it is, where it is, and what opens it: nothing here will tell you.</source>
        <translation>قايسى ھۆججەت، قەيەردە ۋە ئۇنى نېمە ئاچىدىغانلىقىنى ئېسىڭىزدە تۇتۇڭ: بۇنى بۇ يەردىكى ھېچنېمە سىزگە ئېيتمايدۇ.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s) here?</source>
        <translation>
            <numerusform>بۇ يەردىن %n خاتىرە ئۆچۈرۈلسۇنمۇ؟</numerusform>
            <numerusform>بۇ يەردىن %n خاتىرە ئۆچۈرۈلسۇنمۇ؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>ئۇلارنى ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>The file is read once more before anything goes.</source>
        <translation>ئۆچۈرۈشتىن بۇرۇن ھۆججەت يەنە بىر ئوقۇلىدۇ.</translation>
    </message>
    <message>
        <source>The file is read once more before anything goes. Then this vault is destroyed, with every drawer in it. Copies and backups elsewhere are not reached, and worn blocks of flash memory may survive.</source>
        <translation>ئۆچۈرۈشتىن بۇرۇن ھۆججەت يەنە بىر ئوقۇلىدۇ. ئاندىن بۇ خەزىنە ئىچىدىكى بارلىق تارتمىلار بىلەن يوقىتىلىدۇ. باشقا جايدىكى نۇسخا ۋە زاپاس نۇسخىلارغا تەسىر قىلمايدۇ، فلەش خاتىرىنىڭ كونىرىغان پارچىلىرى قېلىپ قېلىشى مۇمكىن.</translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation>ھۆججەت: {path}</translation>
    </message>
    <message>
        <source>The new vault: {path}</source>
        <translation>يېڭى خەزىنە: {path}</translation>
    </message>
    <message>
        <source>When you are back: let the person hand it back to you, then Settings, Recovery and backup, “Bring records back”.</source>
        <translation>قايتىپ كەلگەندىن كېيىن: شۇ كىشى ئۇنى سىزگە قايتۇرۇپ بەرسۇن، ئاندىن تەڭشەكلەر، ئەسلىگە كەلتۈرۈش ۋە زاپاس نۇسخا، «خاتىرىلەرنى قايتۇرۇپ كېلىش».</translation>
    </message>
    <message>
        <source>When you are back: open the vault, then Settings, Recovery and backup, “Bring records back”.</source>
        <translation>قايتىپ كەلگەندىن كېيىن: خەزىنىنى ئېچىڭ، ئاندىن تەڭشەكلەر، ئەسلىگە كەلتۈرۈش ۋە زاپاس نۇسخا، «خاتىرىلەرنى قايتۇرۇپ كېلىش».</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>A camera behind you sees everything. On Linux any program can take pictures of the screen.</source>
        <translation>ئارقىڭىزدىكى كامېرا ھەممىنى كۆرىدۇ. Linux تا ھەر قانداق پروگرامما ئېكراننى سۈرەتكە ئالالايدۇ.</translation>
    </message>
    <message>
        <source>A card that came to you through somebody else can be a false one. Compare the 40 digits with the focal point itself, by voice or in person.</source>
        <translation>باشقا بىرى ئارقىلىق كەلگەن كارتا يالغان بولۇشى مۇمكىن. 40 خانىنى ئالاقىچىنىڭ ئۆزى بىلەن ئاۋاز ئارقىلىق ياكى يۈزتۇرا سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>A child, or somebody who is held</source>
        <translation>بالا ياكى تۇتۇپ تۇرۇلغان كىشى</translation>
    </message>
    <message>
        <source>A drawer for show</source>
        <translation>كۆرسىتىدىغان تارتما</translation>
    </message>
    <message>
        <source>A false card</source>
        <translation>يالغان كارتا</translation>
    </message>
    <message>
        <source>A focal point can listen, judge and pass on. It is no protection against violence, and it may not be able to help.</source>
        <translation>ئالاقىچى ئاڭلىيالايدۇ، باھالىيالايدۇ ۋە يەتكۈزەلەيدۇ. ئۇ زوراۋانلىقتىن قوغدىمايدۇ، ياردەم قىلالماسلىقىمۇ مۇمكىن.</translation>
    </message>
    <message>
        <source>A focal point that is not honest</source>
        <translation>سەمىمىي بولمىغان ئالاقىچى</translation>
    </message>
    <message>
        <source>A forged answer</source>
        <translation>ساختا جاۋاب</translation>
    </message>
    <message>
        <source>A locked vault shows that there is a vault and how large it is. It does not show how many records it holds or what is in them.</source>
        <translation>قۇلۇپلاق خەزىنە بىر خەزىنىنىڭ بارلىقىنى ۋە چوڭلۇقىنى كۆرسىتىدۇ. ئۇنىڭدا قانچە خاتىرە بارلىقىنى ياكى نېمە يېزىلغانلىقىنى كۆرسەتمەيدۇ.</translation>
    </message>
    <message>
        <source>A program that spies on you</source>
        <translation>سىزگە جاسۇسلۇق قىلىدىغان پروگرامما</translation>
    </message>
    <message>
        <source>A report made to do harm</source>
        <translation>زىيان يەتكۈزۈش ئۈچۈن ياسالغان دوكلات</translation>
    </message>
    <message>
        <source>A sealed file can be opened by the focal point it was made for, and not with your passphrase.</source>
        <translation>پېچەتلەنگەن ھۆججەتنى ئۇ ياسالغان ئالاقىچى ئاچالايدۇ، سىزنىڭ پارول ئىبارىڭىز بىلەن ئاچقىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>A state that keeps your sealed files for twenty years</source>
        <translation>پېچەتلەنگەن ھۆججەتلىرىڭىزنى يىگىرمە يىل ساقلايدىغان دۆلەت</translation>
    </message>
    <message>
        <source>A thief, or a repair shop</source>
        <translation>ئوغرى ياكى رېمونتخانا</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>قاتنىشىش سالاھىيىتى</translation>
    </message>
    <message>
        <source>After it locks, what was open can no longer be read in its memory.</source>
        <translation>قۇلۇپلانغاندىن كېيىن، ئوچۇق بولغان نەرسىنى ئىچكى ساقلىغۇچتىن ئەمدى ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>After the lock, it finds nothing to read in the memory of this program.</source>
        <translation>قۇلۇپلانغاندىن كېيىن، ئۇ بۇ پروگراممىنىڭ ئىچكى ساقلىغۇچىدىن ئوقۇيدىغان نەرسە تاپالمايدۇ.</translation>
    </message>
    <message>
        <source>After you changed a passphrase or destroyed the vault, the old keys are no longer on an ordinary disk. Flash memory and copies in a cloud may keep them.</source>
        <translation>پارول ئىبارىسىنى ئۆزگەرتكەندىن ياكى خەزىنىنى يوقاتقاندىن كېيىن، كونا ئاچقۇچلار ئادەتتىكى دىسكىدا ئەمدى يوق. فلەش خاتىرە ۋە بۇلۇتتىكى نۇسخىلاردا قېلىپ قېلىشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>كېيىن</translation>
    </message>
    <message>
        <source>Agree with a few people when they should hear from you.</source>
        <translation>سىزدىن قاچان خەۋەر كېلىشى كېرەكلىكىنى بىر نەچچە كىشى بىلەن كېلىشىۋېلىڭ.</translation>
    </message>
    <message>
        <source>An answer counts only with the signature of the focal point, and for that one report.</source>
        <translation>جاۋاب پەقەت ئالاقىچىنىڭ ئىمزاسى بىلەنلا، پەقەت شۇ بىر دوكلات ئۈچۈنلا كۈچكە ئىگە.</translation>
    </message>
    <message>
        <source>An informer in the room</source>
        <translation>ئۆينىڭ ئىچىدىكى ئاخبارات بەرگۈچى</translation>
    </message>
    <message>
        <source>An officer at a border, with your device for ten minutes</source>
        <translation>چېگرادا ئۈسكۈنىڭىزنى ئون مىنۇت تۇتۇۋالغان خادىم</translation>
    </message>
    <message>
        <source>Ask again when something changes: an arrest, a release, a new law, a year.</source>
        <translation>بىر نەرسە ئۆزگەرگەندە قايتا سوراڭ: تۇتقۇن قىلىش، قويۇپ بېرىش، يېڭى قانۇن، بىر يىل.</translation>
    </message>
    <message>
        <source>Ask for each use apart, with the sentence on the screen.</source>
        <translation>ھەر بىر ئىشلىتىلىشنى ئېكراندىكى جۈملە بىلەن ئايرىم سوراڭ.</translation>
    </message>
    <message>
        <source>Ask relatives, witnesses and colleagues themselves, one by one.</source>
        <translation>تۇغقان، گۇۋاھچى ۋە خىزمەتداشلارنىڭ ئۆزىدىن بىر-بىرلەپ سوراڭ.</translation>
    </message>
    <message>
        <source>Ask where nobody else can listen, and without hurry.</source>
        <translation>باشقىلار ئاڭلىمايدىغان يەردە، ئالدىرىماي سوراڭ.</translation>
    </message>
    <message>
        <source>Asking for consent</source>
        <translation>رازىلىق سوراش</translation>
    </message>
    <message>
        <source>At the border</source>
        <translation>چېگرادا</translation>
    </message>
    <message>
        <source>Before a border</source>
        <translation>چېگرادىن بۇرۇن</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation>يولغا چىقىشتىن بۇرۇن</translation>
    </message>
    <message>
        <source>Before, meanwhile and afterwards</source>
        <translation>بۇرۇن، شۇ چاغدا ۋە كېيىن</translation>
    </message>
    <message>
        <source>Carry the contacts you may need on paper.</source>
        <translation>كېرەك بولىدىغان ئالاقە ئۇسۇللىرىنى قەغەزگە يېزىپ ئېلىپ يۈرۈڭ.</translation>
    </message>
    <message>
        <source>Ctrl+L locks this window at once. Everything typed is saved before it goes.</source>
        <translation>Ctrl+L بۇ كۆزنەكنى دەرھال قۇلۇپلايدۇ. يېزىلغان ھەممە نەرسە ئاۋۋال ساقلىنىدۇ.</translation>
    </message>
    <message>
        <source>Decide beforehand, with people you trust and a lawyer if you can, what you will do when they go on asking. No record is worth your safety.</source>
        <translation>ئۇلار سوراۋەرسە نېمە قىلىدىغانلىقىڭىزنى ئىشىنىدىغان كىشىلەر بىلەن، ئىمكان بولسا ئادۋوكات بىلەن ئالدىن قارار قىلىڭ. ھېچقانداق خاتىرە سىزنىڭ بىخەتەرلىكىڭىزدىن قىممەتلىك ئەمەس.</translation>
    </message>
    <message>
        <source>Do not count on a second drawer to protect you under pressure. Somebody who knows this program knows that there can be another one.</source>
        <translation>بېسىم ئاستىدا ئىككىنچى تارتمىنىڭ قوغدىشىغا تايانماڭ. بۇ پروگراممىنى بىلىدىغان كىشى يەنە بىرىنىڭ بولۇشى مۇمكىنلىكىنى بىلىدۇ.</translation>
    </message>
    <message>
        <source>Do not film them in return where that makes things worse or breaks the rules of the building.</source>
        <translation>ئەھۋالنى ناچارلاشتۇرىدىغان ياكى بىنا قائىدىسىگە خىلاپ يەردە ئۇلارنى قايتۇرۇپ سىنغا ئالماڭ.</translation>
    </message>
    <message>
        <source>Do not say that there is only one drawer. Whoever knows this program knows that every vault has four, and a lie that is found out can cost more than silence.</source>
        <translation>پەقەت بىرلا تارتما بار دېمەڭ. بۇ پروگراممىنى بىلىدىغان كىشى ھەر بىر خەزىنىدە تۆتى بارلىقىنى بىلىدۇ، بىلىنىپ قالغان يالغان سۈكۈتتىن ئېغىرراق زىيان كەلتۈرۈشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Everybody can take a yes back at any time, without a reason. Tell them how to reach you.</source>
        <translation>ھەممە ئادەم «ھەئە» نى خالىغان ۋاقىتتا سەۋەبسىز قايتۇرۇۋالالايدۇ. سىز بىلەن قانداق ئالاقىلىشىشنى ئۇلارغا ئېيتىڭ.</translation>
    </message>
    <message>
        <source>Files from outside are read in a process that can reach no network, no program and no other file.</source>
        <translation>سىرتتىن كەلگەن ھۆججەتلەر تورغا، باشقا پروگرامما ۋە باشقا ھۆججەتلەرگە يېتەلمەيدىغان جەرياندا ئوقۇلىدۇ.</translation>
    </message>
    <message>
        <source>Fill it with ordinary notes, over weeks, and open it now and then. Nothing from your real records, no invented report, and never leave it empty.</source>
        <translation>ئۇنى بىر نەچچە ھەپتە جەريانىدا ئادەتتىكى خاتىرىلەر بىلەن تولدۇرۇڭ، ئاندا-ساندا ئېچىڭ. ھەقىقىي خاتىرىلىرىڭىزدىن ھېچنېمە بولمىسۇن، توقۇلما دوكلات بولمىسۇن، ھەرگىز قۇرۇق قالدۇرماڭ.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>ئاۋۋال</translation>
    </message>
    <message>
        <source>For a child, ask the guardian and the child. For somebody who is held, the family or the lawyer can tell what the person wanted.</source>
        <translation>بالا ئۈچۈن ۋەسىيسىدىن ۋە بالىنىڭ ئۆزىدىن سوراڭ. تۇتۇپ تۇرۇلغان كىشى ئۈچۈن، ئۇنىڭ نېمە خالىغانلىقىنى ئائىلىسى ياكى ئادۋوكاتى ئېيتالايدۇ.</translation>
    </message>
    <message>
        <source>From one copy they do not learn how many drawers you use. From two, taken at different times, they see which one changed.</source>
        <translation>بىر نۇسخىدىن ئۇلار قانچە تارتما ئىشلىتىدىغانلىقىڭىزنى بىلەلمەيدۇ. ئوخشىمىغان ۋاقىتتا ئېلىنغان ئىككىسىدىن قايسىسىنىڭ ئۆزگەرگەنلىكىنى كۆرىدۇ.</translation>
    </message>
    <message>
        <source>If a card that you know is replaced by another one, the app says so.</source>
        <translation>سىز بىلىدىغان كارتا باشقىسىغا ئالماشتۇرۇلسا، پروگرامما شۇنى ئېيتىدۇ.</translation>
    </message>
    <message>
        <source>If a device was seized</source>
        <translation>ئۈسكۈنە تارتىۋېلىنغان بولسا</translation>
    </message>
    <message>
        <source>If one was taken out of your sight, think of it as no longer safe, also when it comes back.</source>
        <translation>بىرى كۆزىڭىزدىن يىراق ئېلىپ كېتىلگەن بولسا، قايتىپ كەلسىمۇ ئەمدى بىخەتەر ئەمەس دەپ ھېسابلاڭ.</translation>
    </message>
    <message>
        <source>If somebody films or photographs you</source>
        <translation>بىرى سىزنى سىنغا ياكى سۈرەتكە ئالسا</translation>
    </message>
    <message>
        <source>If somebody forces you to open the vault, another passphrase opens another drawer. It helps only if what is in it could be all there is.</source>
        <translation>بىرى سىزنى خەزىنىنى ئېچىشقا مەجبۇرلىسا، باشقا بىر پارول ئىبارىسى باشقا بىر تارتمىنى ئاچىدۇ. ئۇ پەقەت ئىچىدىكىسى بارلىقى شۇدەك كۆرۈنسىلا ياردەم بېرىدۇ.</translation>
    </message>
    <message>
        <source>If this vault was on it, or was opened under pressure</source>
        <translation>بۇ خەزىنە ئۇنىڭدا بولسا ياكى بېسىم ئاستىدا ئېچىلغان بولسا</translation>
    </message>
    <message>
        <source>If you are questioned</source>
        <translation>سوراق قىلىنسىڭىز</translation>
    </message>
    <message>
        <source>If you open a drawer, they see everything in it. Nobody can show them that there is no other.</source>
        <translation>بىر تارتمىنى ئاچسىڭىز، ئۇلار ئىچىدىكى ھەممىنى كۆرىدۇ. باشقىسىنىڭ يوقلۇقىنى ھېچكىم ئۇلارغا كۆرسىتىپ بېرەلمەيدۇ.</translation>
    </message>
    <message>
        <source>If you were asked about other people, tick that this happened and tell them safely. Their names need not be in the record.</source>
        <translation>سىزدىن باشقىلار ھەققىدە سورالغان بولسا، شۇنداق بولغانلىقىغا بەلگە قويۇڭ ۋە ئۇلارغا بىخەتەر يول بىلەن ئېيتىڭ. ئۇلارنىڭ ئىسمى خاتىرىدە بولۇشى شەرت ئەمەس.</translation>
    </message>
    <message>
        <source>If your vault has to travel: Settings, Recovery and backup, Travel mode. Records leave in one sealed file before they go from here.</source>
        <translation>خەزىنىڭىز سەپەرگە چىقىشى كېرەك بولسا: تەڭشەكلەر، ئەسلىگە كەلتۈرۈش ۋە زاپاس نۇسخا، سەپەر ھالىتى. خاتىرىلەر بۇ يەردىن ئۆچۈشتىن بۇرۇن بىر پېچەتلەنگەن ھۆججەتتە چىقىدۇ.</translation>
    </message>
    <message>
        <source>In some places encryption, or a program like this one, may itself be against the law or look suspicious. Find out before you go.</source>
        <translation>بەزى جايلاردا شىفىرلاش ياكى مۇشۇنداق پروگراممىنىڭ ئۆزى قانۇنغا خىلاپ ياكى گۇمانلىق بولۇشى مۇمكىن. بېرىشتىن بۇرۇن ئېنىقلاڭ.</translation>
    </message>
    <message>
        <source>Inside UN premises</source>
        <translation>ب د ت ئورۇنلىرىنىڭ ئىچىدە</translation>
    </message>
    <message>
        <source>It can pass on what it read. It cannot make it look as if you had sent that to somebody else.</source>
        <translation>ئۇ ئوقۇغىنىنى باشقىلارغا يەتكۈزەلەيدۇ. لېكىن ئۇنى سىز باشقا بىرىگە ئەۋەتكەندەك كۆرسىتەلمەيدۇ.</translation>
    </message>
    <message>
        <source>It cannot bring back a forgotten passphrase. Recovery words, made before, can open the drawer without it.</source>
        <translation>ئۇ ئۇنتۇلغان پارول ئىبارىسىنى قايتۇرۇپ كېلەلمەيدۇ. ئالدىن ياسالغان ئەسلىگە كەلتۈرۈش سۆزلىرى تارتمىنى ئۇنىڭسىز ئاچالايدۇ.</translation>
    </message>
    <message>
        <source>It cannot call back what was sent. If somebody withdraws consent, those who hold a copy must be told.</source>
        <translation>ئۇ ئەۋەتىلگەننى قايتۇرۇپ كېلەلمەيدۇ. بىرى رازىلىقىنى قايتۇرۇۋالسا، نۇسخا قولىدا بار كىشىلەرگە ئېيتىش كېرەك.</translation>
    </message>
    <message>
        <source>It cannot protect you on a device that somebody else controls or watches: they see what you see and type.</source>
        <translation>ئۇ باشقىلار كونترول قىلىدىغان ياكى كۆزىتىدىغان ئۈسكۈنىدە سىزنى قوغدىيالمايدۇ: ئۇلار سىز كۆرگەن ۋە يازغاننى كۆرىدۇ.</translation>
    </message>
    <message>
        <source>It cannot surely destroy what was once stored: flash memory and SSDs may keep old copies.</source>
        <translation>ئۇ بىر قېتىم ساقلانغاننى جەزمەن يوقىتالايدۇ دېگىلى بولمايدۇ: فلەش خاتىرە ۋە SSD كونا نۇسخىلارنى ساقلاپ قېلىشى مۇمكىن.</translation>
    </message>
    <message>
        <source>It does not help on a device that was watched, where somebody saw you work in the other drawer.</source>
        <translation>كۆزىتىلگەن ئۈسكۈنىدە، بىرى سىزنىڭ باشقا تارتمىدا ئىشلىگىنىڭىزنى كۆرگەن بولسا، ئۇ ياردەم بەرمەيدۇ.</translation>
    </message>
    <message>
        <source>It does not stop a person who simply demands more passphrases, and no program can prove to them that there is none.</source>
        <translation>ئۇ پەقەت يەنە پارول ئىبارىسى تەلەپ قىلىدىغان كىشىنى توختىتالمايدۇ، ھېچقانداق پروگرامما ئۇلارغا يەنە بىرىنىڭ يوقلۇقىنى ئىسپاتلىيالمايدۇ.</translation>
    </message>
    <message>
        <source>It is their life and their risk. Nobody else can say yes for them, not even to help. The UN acts only on the consent of the person concerned.</source>
        <translation>بۇ ئۇلارنىڭ ھاياتى ۋە ئۇلارنىڭ خەتىرى. باشقا ھېچكىم، ياردەم ئۈچۈن بولسىمۇ، ئۇلارنىڭ ئورنىدا «ھەئە» دېيەلمەيدۇ. ب د ت پەقەت ئالاقىدار كىشىنىڭ رازىلىقى بىلەنلا ھەرىكەت قىلىدۇ.</translation>
    </message>
    <message>
        <source>It never uses the network.</source>
        <translation>ئۇ تورنى ھەرگىز ئىشلەتمەيدۇ.</translation>
    </message>
    <message>
        <source>It sees everything that you seal to it, and nobody who did not agree.</source>
        <translation>ئۇ سىز ئۇنىڭغا پېچەتلىگەن ھەممىنى كۆرىدۇ، قوشۇلمىغان ھېچكىمنى كۆرمەيدۇ.</translation>
    </message>
    <message>
        <source>It sees that they are sealed files, when it got them, and about how large they are. Not who wrote them, nor for whom.</source>
        <translation>ئۇ بۇلارنىڭ پېچەتلەنگەن ھۆججەت ئىكەنلىكىنى، قاچان كەلگەنلىكىنى ۋە تەخمىنىي چوڭلۇقىنى كۆرىدۇ. كىم يازغانلىقىنى ۋە كىم ئۈچۈنلۈكىنى كۆرمەيدۇ.</translation>
    </message>
    <message>
        <source>Its own passphrase, that shares nothing with the other, and that you can type.</source>
        <translation>ئۆزىنىڭ پارول ئىبارىسى بولسۇن، باشقىسى بىلەن ئوخشاشلىقى بولمىسۇن، سىز كىرگۈزەلەيدىغان بولسۇن.</translation>
    </message>
    <message>
        <source>Keep them in your sight as far as you can.</source>
        <translation>ئۇلارنى ئىمكانقەدەر كۆزىڭىزدىن يىراق قىلماڭ.</translation>
    </message>
    <message>
        <source>Leave a copy of the vault’s folder with somebody you trust, in case your device is kept for long. Nobody can open it without your passphrase.</source>
        <translation>ئۈسكۈنىڭىز ئۇزۇن تۇتۇپ قېلىنسا دەپ، خەزىنە قىسقۇچىنىڭ بىر نۇسخىسىنى ئىشىنىدىغان بىرىگە قويۇڭ. پارول ئىبارىڭىزسىز ئۇنى ھېچكىم ئاچالمايدۇ.</translation>
    </message>
    <message>
        <source>Let it answer why you have this program. Think of your own answer before anybody asks.</source>
        <translation>سىزدە نېمىشقا بۇ پروگراممىنىڭ بارلىقىغا شۇ تارتما جاۋاب بولسۇن. بىرى سوراشتىن بۇرۇن ئۆز جاۋابىڭىزنى ئويلاپ قويۇڭ.</translation>
    </message>
    <message>
        <source>Let them say no. Do not ask twice to change a no.</source>
        <translation>ئۇلار «ياق» دېيەلىسۇن. «ياق» نى ئۆزگەرتىش ئۈچۈن ئىككى قېتىم سورىماڭ.</translation>
    </message>
    <message>
        <source>Make a new vault there, with a new passphrase.</source>
        <translation>ئۇ يەردە يېڭى پارول ئىبارىسى بىلەن يېڭى خەزىنە قۇرۇڭ.</translation>
    </message>
    <message>
        <source>More about it stands under Learn, and in the settings beside adding a drawer.</source>
        <translation>بۇ ھەقتە كۆپرەك ئۇچۇر «ئۆگىنىش» تە ۋە تەڭشەكلەردە تارتما قوشۇشنىڭ يېنىدا بار.</translation>
    </message>
    <message>
        <source>Never leave it empty: an empty drawer is an answer too.</source>
        <translation>ئۇنى ھەرگىز قۇرۇق قالدۇرماڭ: قۇرۇق تارتمىمۇ بىر جاۋاب.</translation>
    </message>
    <message>
        <source>No invented report of what somebody did to you: it is read as a real one.</source>
        <translation>باشقىلارنىڭ سىزگە نېمە قىلغانلىقى ھەققىدە توقۇلما دوكلات بولمىسۇن: ئۇ ھەقىقىي دەپ ئوقۇلىدۇ.</translation>
    </message>
    <message>
        <source>No person, pseudonym, focal point or word from your real records: one of them leads to the others.</source>
        <translation>ھەقىقىي خاتىرىلىرىڭىزدىكى ھېچقانداق كىشى، تەخەللۇس، ئالاقىچى ياكى سۆز بولمىسۇن: بىرى باشقىلىرىغا ئېلىپ بارىدۇ.</translation>
    </message>
    <message>
        <source>No program knows whether a story is true.</source>
        <translation>بىر كەچۈرمىشنىڭ راستلىقىنى ھېچقانداق پروگرامما بىلمەيدۇ.</translation>
    </message>
    <message>
        <source>No record is worth your safety. Before you write something down or send it, ask: could this hurt me or somebody else?</source>
        <translation>ھېچقانداق خاتىرە سىزنىڭ بىخەتەرلىكىڭىزدىن قىممەتلىك ئەمەس. بىر نەرسە يېزىش ياكى ئەۋەتىشتىن بۇرۇن ئويلاڭ: بۇ ماڭا ياكى باشقا بىرىگە زىيان يەتكۈزۈشى مۇمكىنمۇ؟</translation>
    </message>
    <message>
        <source>Nobody’s name who could be asked about it.</source>
        <translation>بۇ ھەقتە سوراققا تارتىلىشى مۇمكىن بولغان ھېچكىمنىڭ ئىسمى بولمىسۇن.</translation>
    </message>
    <message>
        <source>Not asked counts as no. If asking is too dangerous, do not ask: note that, and leave the person out.</source>
        <translation>سورالمىغان «ياق» ھېسابلىنىدۇ. سوراش بەك خەتەرلىك بولسا سورىماڭ: شۇنى يېزىپ قويۇڭ ۋە كىشىنى چىقىرىۋېتىڭ.</translation>
    </message>
    <message>
        <source>Note the time, the place, the badge and the organisation on it.</source>
        <translation>ۋاقىت، ئورۇن، كىنىشكا ۋە ئۇنىڭدىكى تەشكىلاتنى يېزىۋېلىڭ.</translation>
    </message>
    <message>
        <source>Officers at a border may be allowed to look through devices, to copy them or to keep them, or to ask for a passphrase. What they may do, and what happens if you refuse, differs from place to place and changes. Nothing here is legal advice: ask somebody who knows the law there.</source>
        <translation>چېگرا خادىملىرىنىڭ ئۈسكۈنىلەرنى كۆرۈش، كۆچۈرۈش، تۇتۇپ قېلىش ياكى پارول ئىبارىسى سوراش ھوقۇقى بولۇشى مۇمكىن. ئۇلارنىڭ نېمە قىلالايدىغانلىقى ۋە رەت قىلسىڭىز نېمە بولىدىغانلىقى ھەر جايدا ئوخشىمايدۇ، ئۆزگىرىپ تۇرىدۇ. بۇ يەردىكىلەر قانۇنىي مەسلىھەت ئەمەس: ئۇ يەرنىڭ قانۇنىنى بىلىدىغان بىرىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>Once it is locked, nothing of yours is in the memory of the program, and it has written nothing readable elsewhere.</source>
        <translation>قۇلۇپلانغاندىن كېيىن، پروگراممىنىڭ ئىچكى ساقلىغۇچىدا سىزنىڭ ھېچنېمىڭىز قالمايدۇ، ئۇ باشقا يەرگىمۇ ئوقۇغىلى بولىدىغان نەرسە يازمىغان.</translation>
    </message>
    <message>
        <source>Only what people agreed to goes into a sealed file. No answer counts as no.</source>
        <translation>پېچەتلەنگەن ھۆججەتكە پەقەت كىشىلەر قوشۇلغىنى كىرىدۇ. جاۋاب بولمىسا «ياق» ھېسابلىنىدۇ.</translation>
    </message>
    <message>
        <source>Open it and write in it now and then. A last entry that is old, on a computer that was used yesterday, is a reason to ask for more.</source>
        <translation>ئۇنى ئاندا-ساندا ئېچىپ، يېزىپ تۇرۇڭ. تۈنۈگۈن ئىشلىتىلگەن كومپيۇتېردىكى كونا ئاخىرقى يازما يەنە سوراشقا سەۋەب بولىدۇ.</translation>
    </message>
    <message>
        <source>Ordinary notes of yours that you would not like to show, and could: a diary of a journey, appointments, money, health, a quarrel.</source>
        <translation>كۆرسەتكۈڭىز يوق، لېكىن كۆرسەتسىڭىز بولىدىغان ئادەتتىكى خاتىرىلەر: سەپەر خاتىرىسى، ئۇچرىشىشلار، پۇل، سالامەتلىك، بىر جېدەل.</translation>
    </message>
    <message>
        <source>Photographs, badges, webcasts</source>
        <translation>سۈرەت، كىنىشكا، تور نەق مەيدانى</translation>
    </message>
    <message>
        <source>Real names show only when you ask for them, for half a minute.</source>
        <translation>ھەقىقىي ئىسىملار پەقەت سىز سورىغاندىلا، يېرىم مىنۇت كۆرسىتىلىدۇ.</translation>
    </message>
    <message>
        <source>Say what cannot be promised: safety, a result, or that what was sent comes back.</source>
        <translation>نېمىگە ۋەدە بەرگىلى بولمايدىغانلىقىنى ئېيتىڭ: بىخەتەرلىك، نەتىجە ياكى ئەۋەتىلگەننىڭ قايتىپ كېلىشى.</translation>
    </message>
    <message>
        <source>Say who will see it, and that a letter to the Government with a name tells the Government who it is.</source>
        <translation>ئۇنى كىم كۆرىدىغانلىقىنى ۋە ئىسىم بىلەن ھۆكۈمەتكە يېزىلغان خەت ھۆكۈمەتكە كىملىكنى بىلدۈرىدىغانلىقىنى ئېيتىڭ.</translation>
    </message>
    <message>
        <source>Some secretariats confirm to a State whether the people on its list are accredited. Treaty bodies say that they never do.</source>
        <translation>بەزى كاتىباتلار بىر دۆلەتكە ئۇنىڭ تىزىملىكىدىكى كىشىلەرنىڭ تىزىملاتقان-تىزىملاتمىغانلىقىنى جەزملەشتۈرۈپ بېرىدۇ. شەرتنامە ئورگانلىرى ھەرگىز ئۇنداق قىلمايدىغانلىقىنى ئېيتىدۇ.</translation>
    </message>
    <message>
        <source>Somebody who examines a copy of your disk, or two</source>
        <translation>دىسكىڭىزنىڭ بىر ياكى ئىككى نۇسخىسىنى تەكشۈرگەن كىشى</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>ئاشكارا سۆزلەش</translation>
    </message>
    <message>
        <source>Switch devices off completely before you arrive.</source>
        <translation>يېتىپ بېرىشتىن بۇرۇن ئۈسكۈنىلەرنى پۈتۈنلەي ئۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>Taking it back asks those who have it to stop. It cannot delete what they hold, and what was published stays published.</source>
        <translation>قايتۇرۇۋېلىش قولىدا بارلاردىن توختىتىشنى سورايدۇ. ئۇ ئۇلارنىڭ قولىدىكىنى ئۆچۈرەلمەيدۇ، ئېلان قىلىنغىنى ئېلان قىلىنغان پېتى قالىدۇ.</translation>
    </message>
    <message>
        <source>Tell UN security, the secretariat of the meeting and your focal point: all three.</source>
        <translation>ب د ت بىخەتەرلىك خادىملىرىغا، يىغىن كاتىباتىغا ۋە ئالاقىچىڭىزغا ئېيتىڭ: ئۈچىلىسىگە.</translation>
    </message>
    <message>
        <source>Tell your focal point, so that they expect new keys.</source>
        <translation>ئالاقىچىڭىزغا ئېيتىڭ، يېڭى ئاچقۇچ كېلىدىغانلىقىنى بىلسۇن.</translation>
    </message>
    <message>
        <source>Ten people, one by one</source>
        <translation>ئون خىل كىشى، بىر-بىرلەپ</translation>
    </message>
    <message>
        <source>The app cannot know whether somebody forces the focal point to sign.</source>
        <translation>بىرىنىڭ ئالاقىچىنى ئىمزالاشقا مەجبۇرلىغان-مەجبۇرلىمىغانلىقىنى پروگرامما بىلەلمەيدۇ.</translation>
    </message>
    <message>
        <source>The files do not say which drawers are used. Two copies of the folder from different days, an examination of the disk, quick notes that wait, or recovery papers can.</source>
        <translation>ھۆججەتلەر قايسى تارتمىلارنىڭ ئىشلىتىلگەنلىكىنى ئېيتمايدۇ. قىسقۇچنىڭ ئوخشىمىغان كۈنلەردىكى ئىككى نۇسخىسى، دىسكىنى تەكشۈرۈش، كۈتۈۋاتقان تېز خاتىرىلەر ياكى ئەسلىگە كەلتۈرۈش قەغەزلىرى بىلدۈرۈپ قويۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>The person decides</source>
        <translation>كىشىنىڭ ئۆزى قارار قىلىدۇ</translation>
    </message>
    <message>
        <source>They are made to withstand quantum computers, as far as these are known. If the key of the focal point is ever found, they can be read.</source>
        <translation>ئۇلار ھازىرغىچە مەلۇم بولغان كۋانت كومپيۇتېرلىرىغا بەرداشلىق بېرىدىغان قىلىپ ياسالغان. ئالاقىچىنىڭ ئاچقۇچى بىرەر كۈنى تېپىلسا، ئۇلارنى ئوقۇغىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>They can guess your passphrase as often as they like. Six words drawn by lot are out of their reach; a short one is not.</source>
        <translation>ئۇلار پارول ئىبارىڭىزنى خالىغانچە پەرەز قىلىپ سىنىيالايدۇ. چەك تاشلاپ تاللانغان ئالتە سۆزگە ئۇلارنىڭ قولى يەتمەيدۇ؛ قىسقىسىغا يېتىدۇ.</translation>
    </message>
    <message>
        <source>They cannot change a record without the app noticing. They can put back a whole older copy: look at the day it was last saved.</source>
        <translation>ئۇلار بىر خاتىرىنى پروگراممىغا بىلىندۈرمەي ئۆزگەرتەلمەيدۇ. پۈتۈن كونا نۇسخىنى قايتۇرۇپ قويالايدۇ: ئەڭ ئاخىرقى ساقلانغان كۈنگە قاراڭ.</translation>
    </message>
    <message>
        <source>They see that there is a vault, and how large it is. They do not see how many drawers you use, or which one you opened last.</source>
        <translation>ئۇلار بىر خەزىنىنىڭ بارلىقىنى ۋە چوڭلۇقىنى كۆرىدۇ. قانچە تارتما ئىشلىتىدىغانلىقىڭىزنى ياكى ئەڭ ئاخىرىدا قايسىسىنى ئاچقانلىقىڭىزنى كۆرمەيدۇ.</translation>
    </message>
    <message>
        <source>They see what is on the screen. Ctrl+L locks, from everywhere. Held for a second, Escape also hides the window.</source>
        <translation>ئۇلار ئېكراندىكىنى كۆرىدۇ. Ctrl+L ھەممە يەردىن قۇلۇپلايدۇ. Escape بىر سېكۇنت بېسىلسا كۆزنەكنىمۇ يوشۇرىدۇ.</translation>
    </message>
    <message>
        <source>Think of everything on it as copied or read, and of the device as no longer safe, even when it comes back and looks the same.</source>
        <translation>ئۇنىڭدىكى ھەممىنى كۆچۈرۈلگەن ياكى ئوقۇلغان، ئۈسكۈنىنى قايتىپ كەلسىمۇ ۋە بۇرۇنقىدەك كۆرۈنسىمۇ ئەمدى بىخەتەر ئەمەس دەپ ھېسابلاڭ.</translation>
    </message>
    <message>
        <source>Think of it as copied</source>
        <translation>كۆچۈرۈلگەن دەپ ھېسابلاڭ</translation>
    </message>
    <message>
        <source>Think of who else may be exposed, and tell them in a safe way. Do not write a list of their names.</source>
        <translation>يەنە كىمنىڭ ئاشكارىلىنىپ قېلىشى مۇمكىنلىكىنى ئويلاپ، ئۇلارغا بىخەتەر يول بىلەن ئېيتىڭ. ئۇلارنىڭ ئىسىملىكىنى يازماڭ.</translation>
    </message>
    <message>
        <source>Travel with a device that has nothing on it.</source>
        <translation>ئىچىدە ھېچنېمە يوق ئۈسكۈنە بىلەن سەپەر قىلىڭ.</translation>
    </message>
    <message>
        <source>Use a passphrase on your devices, not a finger or a face.</source>
        <translation>ئۈسكۈنىلىرىڭىزدە بارماق ياكى يۈز ئەمەس، پارول ئىبارىسى ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>Use another device from now on.</source>
        <translation>بۇندىن كېيىن باشقا ئۈسكۈنە ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>Verify a focal point before you send</source>
        <translation>ئەۋەتىشتىن بۇرۇن ئالاقىچىنى تەكشۈرۈڭ</translation>
    </message>
    <message>
        <source>What a finder sees</source>
        <translation>تېپىۋالغان كىشى نېمىنى كۆرىدۇ</translation>
    </message>
    <message>
        <source>What belongs in it</source>
        <translation>ئۇنىڭغا نېمە قويسا بولىدۇ</translation>
    </message>
    <message>
        <source>What is said in a webcast cannot be taken back. Reviews by treaty bodies are always webcast. Ask people before you mention them.</source>
        <translation>تور نەق مەيدانىدا ئېيتىلغاننى قايتۇرۇۋالغىلى بولمايدۇ. شەرتنامە ئورگانلىرىنىڭ كۆزدىن كەچۈرۈشلىرى ھەمىشە توردا كۆرسىتىلىدۇ. كىشىلەرنى تىلغا ئېلىشتىن بۇرۇن ئۇلاردىن سوراڭ.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>ئۇ نېمە قىلالمايدۇ</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ئۇ نېمە قىلىدۇ</translation>
    </message>
    <message>
        <source>What never belongs in it</source>
        <translation>ئۇنىڭغا نېمىنى ھەرگىز قويماسلىق كېرەك</translation>
    </message>
    <message>
        <source>What the law may say</source>
        <translation>قانۇندا نېمە دېيىلىشى مۇمكىن</translation>
    </message>
    <message>
        <source>What this app can and cannot do</source>
        <translation>بۇ پروگرامما نېمە قىلالايدۇ، نېمە قىلالمايدۇ</translation>
    </message>
    <message>
        <source>What to carry, and what to leave</source>
        <translation>نېمىنى ئېلىپ مېڭىش، نېمىنى قالدۇرۇش</translation>
    </message>
    <message>
        <source>What to do, in which order</source>
        <translation>نېمە قىلىش، قايسى تەرتىپتە</translation>
    </message>
    <message>
        <source>What to put in it, and what it cannot do</source>
        <translation>ئۇنىڭغا نېمە قويۇش، ئۇ نېمە قىلالمايدۇ</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>نېمە دېيىش</translation>
    </message>
    <message>
        <source>What you write and the files you add are kept encrypted. Without the passphrase nobody reads them, neither we nor the focal point.</source>
        <translation>يازغىنىڭىز ۋە قوشقان ھۆججەتلىرىڭىز شىفىرلانغان پېتى ساقلىنىدۇ. پارول ئىبارىسىسىز ئۇلارنى ھېچكىم، بىزمۇ، ئالاقىچىمۇ ئوقۇيالمايدۇ.</translation>
    </message>
    <message>
        <source>Whatever you carry across a border may be copied, read or kept. The safest vault is the one that does not travel.</source>
        <translation>چېگرادىن ئېلىپ ئۆتكەن ھەر قانداق نەرسىڭىز كۆچۈرۈلۈشى، ئوقۇلۇشى ياكى تۇتۇپ قېلىنىشى مۇمكىن. ئەڭ بىخەتەر خەزىنە سەپەرگە چىقمايدىغان خەزىنە.</translation>
    </message>
    <message>
        <source>When you ask</source>
        <translation>سورىغىنىڭىزدا</translation>
    </message>
    <message>
        <source>Where its protection ends</source>
        <translation>ئۇنىڭ قوغدىشى نەدە ئاخىرلىشىدۇ</translation>
    </message>
    <message>
        <source>Where using encryption is held against you, having one drawer is held against you as well.</source>
        <translation>شىفىرلاش ئىشلىتىش سىزگە قارشى قوللىنىلىدىغان جايدا، بىرلا تارتمىنىڭ بولۇشىمۇ سىزگە قارشى قوللىنىلىدۇ.</translation>
    </message>
    <message>
        <source>While the vault is open, it may see what you see and type. If it controls the computer, nothing helps: use another one.</source>
        <translation>خەزىنە ئوچۇق چاغدا ئۇ سىز كۆرگەن ۋە يازغاننى كۆرۈشى مۇمكىن. ئۇ كومپيۇتېرنى كونترول قىلسا، ھېچ ئامال يوق: باشقا كومپيۇتېر ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>While the vault is open, screen readers and other aids of the desktop can read its text. So can programs that pretend to be one.</source>
        <translation>خەزىنە ئوچۇق چاغدا ئېكران ئوقۇغۇچ ۋە ئۈستەل يۈزىنىڭ باشقا ياردەمچى پروگراممىلىرى ئۇنىڭ تېكىستىنى ئوقۇيالايدۇ. ئۆزىنى شۇنداق كۆرسەتكەن پروگراممىلارمۇ ئوقۇيالايدۇ.</translation>
    </message>
    <message>
        <source>Who may look, and what they see</source>
        <translation>كىم قارىشى مۇمكىن، ئۇلار نېمىنى كۆرىدۇ</translation>
    </message>
    <message>
        <source>Whoever made it can read what you seal to it. So compare the 40 digits, by voice or in person, before you send.</source>
        <translation>ئۇنى ياسىغان كىشى سىز ئۇنىڭغا پېچەتلىگەننى ئوقۇيالايدۇ. شۇڭا ئەۋەتىشتىن بۇرۇن 40 خانىنى ئاۋاز ئارقىلىق ياكى يۈزتۇرا سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>Whose story it is, and who decides</source>
        <translation>بۇ كىمنىڭ كەچۈرمىشى، كىم قارار قىلىدۇ</translation>
    </message>
    <message>
        <source>Write down what you were asked while you remember it. You can stop at any point; nothing has to be complete.</source>
        <translation>ئېسىڭىزدە بار چاغدا سىزدىن نېمە سورالغانلىقىنى يېزىۋېلىڭ. خالىغان يەردە توختىسىڭىز بولىدۇ؛ ھېچنېمە تولۇق بولۇشى شەرت ئەمەس.</translation>
    </message>
    <message>
        <source>Written over weeks, not in one evening. Each entry shows when it was made.</source>
        <translation>بىر كەچتە ئەمەس، بىر نەچچە ھەپتە جەريانىدا يېزىلسۇن. ھەر بىر يازمىدا قاچان يېزىلغانلىقى كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>You come first</source>
        <translation>ئالدى بىلەن سىز</translation>
    </message>
    <message>
        <source>You do not have to tell it all again. A statement that exists already can be added as evidence.</source>
        <translation>ھەممىنى قايتا سۆزلىشىڭىز ھاجەتسىز. تەييار باياننى ئىسپات قىلىپ قوشسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>“My device was out of my sight…”, below the list of these pages, leads through all of it, one thing at a time.</source>
        <translation>بۇ بەتلەر تىزىملىكىنىڭ ئاستىدىكى «ئۈسكۈنەم كۆزۈمدىن يىراق بولدى…» بۇلارنىڭ ھەممىسىدە بىر-بىرلەپ يول باشلايدۇ.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>A practice vault is for fiction only, and marked everywhere. What you typed here is saved, and this vault stays as it is.</source>
        <translation>مەشىق خەزىنىسى پەقەت توقۇلما ئۈچۈنلا، ھەممە يېرىدە بەلگىسى بار. بۇ يەردە يازغىنىڭىز ساقلاندى، بۇ خەزىنە شۇ پېتى قالىدۇ.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>ئۆگىنىش</translation>
    </message>
    <message>
        <source>Lock and go on</source>
        <translation>قۇلۇپلاش ۋە داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Lock this vault and make a practice vault?</source>
        <translation>بۇ خەزىنە قۇلۇپلىنىپ، مەشىق خەزىنىسى قۇرۇلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>My device was out of my sight…</source>
        <translation>ئۈسكۈنەم كۆزۈمدىن يىراق بولدى…</translation>
    </message>
    <message>
        <source>Prepare a journey…</source>
        <translation>سەپەرگە تەييارلىق…</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>قوللانمىدىن ئىزدەش</translation>
    </message>
    <message>
        <source>Start a practice vault…</source>
        <translation>مەشىق خەزىنىسىنى باشلاش…</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>بۇ يەردە قېلىش</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A case in it speaks of health, a child, sexual violence or somebody who is detained. Read the text once more: what is not needed is better left out.</source>
        <translation>ئۇنىڭدىكى بىر دېلودا سالامەتلىك، بالا، جىنسىي زوراۋانلىق ياكى تۇتۇپ تۇرۇلغان كىشى ھەققىدە سۆز بار. تېكىستنى يەنە بىر ئوقۇڭ: كېرەكسىزىنى چىقىرىۋەتكەن ياخشى.</translation>
    </message>
    <message>
        <source>Does this really leave?</source>
        <translation>بۇ راستتىنلا چىقسۇنمۇ؟</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>چىقىدۇ</translation>
    </message>
    <message>
        <source>It stays here</source>
        <translation>بۇ يەردە قالىدۇ</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters.</source>
        <translation>بۇ كومپيۇتېردا بەزى ھەرپلىرى ئۈچۈن خەت نۇسخىسى يوق.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ھۆججەت قەيەرگە قويۇلسۇن؟</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ھۆججەت يېزىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} ھازىر خەزىنە سىرتىدا، ھەممە ئادەم ئاچالايدۇ.</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>consent withdrawn</source>
        <translation>رازىلىق قايتۇرۇۋېلىندى</translation>
    </message>
    <message>
        <source>everybody agreed to be sent</source>
        <translation>ھەممەيلەن ئەۋەتىشكە رازى</translation>
    </message>
    <message>
        <source>nobody agreed to be sent</source>
        <translation>ھېچكىم ئەۋەتىشكە رازى ئەمەس</translation>
    </message>
    <message>
        <source>not asked for consent</source>
        <translation>رازىلىقى سورالمىغان</translation>
    </message>
    <message>
        <source>some agreed to be sent, or only under a condition</source>
        <translation>بەزىلىرى ئەۋەتىشكە رازى ياكى پەقەت شەرتلىك رازى</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Incidents</source>
        <translation>ۋەقەلەر</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>يېڭى خاتىرە</translation>
    </message>
    <message>
        <source>No record contains all of these words.</source>
        <translation>بۇ سۆزلەرنىڭ ھەممىسى بار خاتىرە يوق.</translation>
    </message>
    <message>
        <source>No record fits all of this.</source>
        <translation>بۇلارنىڭ ھەممىسىگە ماس خاتىرە يوق.</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>بۇ ھالەتتىكى خاتىرە يوق.</translation>
    </message>
    <message>
        <source>Nothing is written down yet. A first record takes about a minute.</source>
        <translation>تېخى ھېچنېمە يېزىلمىدى. بىرىنچى خاتىرىگە بىر مىنۇتچە ۋاقىت كېتىدۇ.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>بارلىق خاتىرىلەرنى كۆرسىتىش</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
</context>
<context>
    <name>LostKeys</name>
    <message>
        <source>Add the card of the focal point first, and compare it.</source>
        <translation>ئاۋۋال ئالاقىچىنىڭ كارتىسىنى قوشۇپ، سېلىشتۇرۇڭ.</translation>
    </message>
</context>
<context>
    <name>LostVaultQuestion</name>
    <message>
        <source>Choose a focal point</source>
        <translation>ئالاقىچى تاللاش</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Ids of the reports</source>
        <translation>دوكلاتلارنىڭ نومۇرلىرى</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
    <message>
        <source>The focal point can read the id of a report to you. They see that this vault did not seal it, and will ask you in another way before they answer to the new key.</source>
        <translation>ئالاقىچى دوكلاتنىڭ نومۇرىنى سىزگە ئوقۇپ بېرەلەيدۇ. ئۇلار بۇ خەزىنىنىڭ ئۇنى پېچەتلىمىگەنلىكىنى كۆرىدۇ، يېڭى ئاچقۇچقا جاۋاب بېرىشتىن بۇرۇن سىزدىن باشقا يول بىلەن سورايدۇ.</translation>
    </message>
    <message>
        <source>Which reports did the lost vault seal?</source>
        <translation>يوقالغان خەزىنە قايسى دوكلاتلارنى پېچەتلىگەن؟</translation>
    </message>
    <message>
        <source>Who has them</source>
        <translation>ئۇلار كىمدە</translation>
    </message>
    <message>
        <source>one a line, 32 letters and digits each</source>
        <translation>ھەر قۇرغا بىردىن، ھەر بىرى 32 ھەرپ ۋە سان</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notebook</source>
        <translation>خاتىرە دەپتەر</translation>
    </message>
</context>
<context>
    <name>MakeBackup</name>
    <message>
        <source>Looking at who agreed</source>
        <translation>كىمنىڭ قوشۇلغانلىقى تەكشۈرۈلۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>The passphrase opens the backup.</source>
        <translation>پارول ئىبارىسى زاپاس نۇسخىنى ئاچىدۇ.</translation>
    </message>
    <message>
        <source>The place is too small: {size} are needed. Nothing was written. Choose another one.</source>
        <translation>بۇ جاي بەك كىچىك: {size} كېرەك. ھېچنېمە يېزىلمىدى. باشقا جاي تاللاڭ.</translation>
    </message>
    <message>
        <source>This does not open it. If you no longer know the passphrase, destroy the file and make another backup.</source>
        <translation>بۇ ئۇنى ئاچمايدۇ. پارول ئىبارىسىنى ئەمدى بىلمىسىڭىز، ھۆججەتنى يوقىتىپ، باشقا زاپاس نۇسخا ياساڭ.</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>پارول ئىبارىسى سىنىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Where shall the backup be put?</source>
        <translation>زاپاس نۇسخا قەيەرگە قويۇلسۇن؟</translation>
    </message>
    <message>
        <source>Writing the backup, and reading it back</source>
        <translation>زاپاس نۇسخا يېزىلىپ، قايتا ئوقۇلۇۋاتىدۇ</translation>
    </message>
</context>
<context>
    <name>MakeRecovery</name>
    <message>
        <source>Go on</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Keep the papers: these words may be in force, and the earlier ones ended. Test them in Settings.</source>
        <translation>قەغەزلەرنى ساقلاڭ: بۇ سۆزلەر كۈچكە ئىگە بولۇشى، ئىلگىرىكىلىرى كۈچتىن قالغان بولۇشى مۇمكىن. ئۇلارنى تەڭشەكلەردە سىناڭ.</translation>
    </message>
    <message>
        <source>Making recovery words</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرى ياسىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Putting the words in force</source>
        <translation>سۆزلەر كۈچكە كىرگۈزۈلۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توختىتىش</translation>
    </message>
    <message>
        <source>Stop before the words are in force?</source>
        <translation>سۆزلەر كۈچكە كىرىشتىن بۇرۇن توختىتىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Test them within the next days: type them as if you had to.</source>
        <translation>ئۇلارنى بىر نەچچە كۈن ئىچىدە سىناڭ: راستتىنلا كېرەك بولغاندەك كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>The recovery words are in force.</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرى كۈچكە ئىگە.</translation>
    </message>
    <message>
        <source>They open nothing then. Destroy what you have written down, so that nobody relies on it. What was in force before stays.</source>
        <translation>ئۇ چاغدا ئۇلار ھېچنېمىنى ئاچمايدۇ. ھېچكىم ئۇنىڭغا تايىنىپ قالماسلىقى ئۈچۈن، يېزىۋالغىنىڭىزنى يوقىتىڭ. ئىلگىرى كۈچكە ئىگە بولغىنى شۇ پېتى قالىدۇ.</translation>
    </message>
    <message>
        <source>This drawer is bound to this computer, and these words were never tested. Test them now: if one of them is written down wrong and the computer is lost, nothing opens the drawer.</source>
        <translation>بۇ تارتما مۇشۇ كومپيۇتېرغا باغلانغان، بۇ سۆزلەر ھېچقاچان سىنالمىغان. ھازىرلا سىناڭ: بىر سۆز خاتا يېزىلغان بولسا ۋە كومپيۇتېر يوقالسا، تارتمىنى ھېچنېمە ئاچالمايدۇ.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>بۇ مۇشۇ تارتمىنىڭ پارول ئىبارىسى ئەمەس.</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n خاتىرە تاللاندى</numerusform>
            <numerusform>%n خاتىرە تاللاندى</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>ھېچبىرىنى تاللىماسلىق</translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)…</source>
        <translation>
            <numerusform>%n خاتىرىنى ئەۋەتىش…</numerusform>
            <numerusform>%n خاتىرىنى ئەۋەتىش…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ۋە يەنە %n</numerusform>
            <numerusform>ۋە يەنە %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>%n answer(s) lie in {folder}</source>
        <translation>
            <numerusform>%n جاۋاب {folder} دا</numerusform>
            <numerusform>%n جاۋاب {folder} دا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be answered</source>
        <translation>
            <numerusform>%n دېلوغا جاۋاب بەرگىلى بولمايدۇ</numerusform>
            <numerusform>%n دېلوغا جاۋاب بەرگىلى بولمايدۇ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n دېلو</numerusform>
            <numerusform>%n دېلو</numerusform>
        </translation>
    </message>
    <message>
        <source>12 April 2026</source>
        <translation>2026-يىلى 12-ئاپرېل</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n case(s)</source>
        <translation>
            <numerusform>%n دېلوغا جاۋاب بېرىش</numerusform>
            <numerusform>%n دېلوغا جاۋاب بېرىش</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer {number}: {file}</source>
        <translation>{number}-جاۋاب: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
    <message>
        <source>Each sender gets a sealed file of their own, which nobody else can open. No file says anything about the others.</source>
        <translation>ھەر بىر ئەۋەتكۈچىگە باشقا ھېچكىم ئاچالمايدىغان ئايرىم پېچەتلەنگەن ھۆججەت بېرىلىدۇ. ھېچبىر ھۆججەت باشقىلار ھەققىدە ھېچنېمە دېمەيدۇ.</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>يېڭى ھالىتى</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
    <message>
        <source>Not reached: it was stopped before.</source>
        <translation>نۆۋەت كەلمىدى: بۇرۇن توختىتىلدى.</translation>
    </message>
    <message>
        <source>Read it as one of them gets it</source>
        <translation>ئۇلارنىڭ بىرى تاپشۇرۇۋالغاندەك ئوقۇش</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>دېلولار ئوقۇلۇۋاتىدۇ</translation>
    </message>
    <message>
        <source>Seal the answers…</source>
        <translation>جاۋابلارنى پېچەتلەش…</translation>
    </message>
    <message>
        <source>Sealing answers</source>
        <translation>جاۋابلار پېچەتلىنىۋاتىدۇ</translation>
    </message>
    <message>
        <source>We write again by</source>
        <translation>قايتا خەت يازىدىغان كۈنىمىز</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>نېمە دېيىلىدۇ</translation>
    </message>
    <message>
        <source>What this sender reads</source>
        <translation>بۇ ئەۋەتكۈچى نېمىنى ئوقۇيدۇ</translation>
    </message>
    <message>
        <source>Where shall the answer files be put?</source>
        <translation>جاۋاب ھۆججەتلىرى قەيەرگە قويۇلسۇن؟</translation>
    </message>
    <message>
        <source>Words for answers…</source>
        <translation>جاۋاب سۆزلىرى…</translation>
    </message>
    <message>
        <source>Words for {language}</source>
        <translation>{language} ئۈچۈن سۆزلەر</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>بىر كۈننى يېزىڭ، مەسىلەن 2026-يىلى 12-ئاپرېل.</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>يازمىسىڭىزمۇ بولىدۇ</translation>
    </message>
    <message>
        <source>{cases}; there are none in it, so they get {language}</source>
        <translation>{cases}؛ بۇ تىلدا يوق، شۇڭا {language} ئىشلىتىلىدۇ</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… يەنە %n</numerusform>
            <numerusform>… يەنە %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Consent</source>
        <translation>رازىلىق</translation>
    </message>
    <message>
        <source>Contact back</source>
        <translation>قايتا ئالاقىلىشىش</translation>
    </message>
    <message>
        <source>Letter to Government</source>
        <translation>ھۆكۈمەتكە خەت</translation>
    </message>
    <message>
        <source>Publish name</source>
        <translation>ئىسىمنى ئېلان قىلىش</translation>
    </message>
    <message>
        <source>Read and keep</source>
        <translation>ئوقۇش ۋە ساقلاش</translation>
    </message>
    <message>
        <source>Shift and the arrows choose several uses</source>
        <translation>Shift ۋە يۆنىلىش كۇنۇپكىلىرى بىلەن بىر نەچچە ئىشلىتىلىشنى تاللىغىلى بولىدۇ</translation>
    </message>
    <message>
        <source>UN report, no name</source>
        <translation>ب د ت دوكلاتى، ئىسىمسىز</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>ب د ت خادىملىرى، مەخپىي</translation>
    </message>
    <message>
        <source>What each person agreed to</source>
        <translation>ھەر بىر كىشى نېمىگە قوشۇلغان</translation>
    </message>
    <message>
        <source>{answer}: “{condition}”</source>
        <translation>{answer}: «{condition}»</translation>
    </message>
    <message>
        <source>{use}: ask again, the day for it has passed</source>
        <translation>{use}: قايتا سوراڭ، كۈنى ئۆتۈپ كەتتى</translation>
    </message>
    <message>
        <source>{use}: in some places only</source>
        <translation>{use}: پەقەت بەزى يەرلەردە</translation>
    </message>
    <message>
        <source>{use}: it was too risky to ask</source>
        <translation>{use}: سوراش بەك خەتەرلىك ئىدى</translation>
    </message>
    <message>
        <source>{use}: no</source>
        <translation>{use}: ياق</translation>
    </message>
    <message>
        <source>{use}: not asked</source>
        <translation>{use}: سورالمىغان</translation>
    </message>
    <message>
        <source>{use}: only if a condition is met</source>
        <translation>{use}: پەقەت شەرت ئورۇندالسا</translation>
    </message>
    <message>
        <source>{use}: taken back</source>
        <translation>{use}: قايتۇرۇۋېلىنغان</translation>
    </message>
    <message>
        <source>{use}: yes</source>
        <translation>{use}: ھەئە</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Answer</source>
        <translation>جاۋاب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>كىم</translation>
    </message>
    <message>
        <source>How</source>
        <translation>قانداق</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>كۆرسىتىلىشى</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>نېمە ئۈچۈن ئىشلىتىلسە بولىدۇ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>قاچان</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A Linux kernel of today has both.</source>
        <translation>ھازىرقى Linux يادروسىدا ئىككىلىسى بار.</translation>
    </message>
    <message>
        <source>A PDF can only be made in the window.</source>
        <translation>PDF نى پەقەت كۆزنەكتىلا ياسىغىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>A backup brings it back.</source>
        <translation>زاپاس نۇسخا ئۇنى قايتۇرۇپ كېلىدۇ.</translation>
    </message>
    <message>
        <source>A card is handed over to a person card; this one is a focal point’s.</source>
        <translation>كارتا شەخس كارتىسىغا ئۆتكۈزۈپ بېرىلىدۇ؛ بۇ ئالاقىچىنىڭكى.</translation>
    </message>
    <message>
        <source>A card is valid for one to 24 months.</source>
        <translation>كارتىنىڭ مۇددىتى بىر ئايدىن 24 ئايغىچە بولىدۇ.</translation>
    </message>
    <message>
        <source>A code has 40 digits. You typed {digits}.</source>
        <translation>كود 40 خانە بولىدۇ. سىز {digits} خانە كىرگۈزدىڭىز.</translation>
    </message>
    <message>
        <source>A coding cannot be kept like this.</source>
        <translation>كودلاشنى بۇنداق ساقلىغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>A consent here is not the last one that was recorded.</source>
        <translation>بۇ يەردىكى بىر رازىلىق ئەڭ ئاخىرىدا خاتىرىلەنگىنى ئەمەس.</translation>
    </message>
    <message>
        <source>A consent or a contact in it may be an old one. If this is a copy, lock the vault it was made of and copy the folder again; else put the whole folder back from a copy.</source>
        <translation>ئۇنىڭدىكى بىر رازىلىق ياكى ئالاقە ئۇسۇلى كونا بولۇشى مۇمكىن. بۇ نۇسخا بولسا، ئەسلى خەزىنىنى قۇلۇپلاپ، قىسقۇچنى قايتا كۆچۈرۈڭ؛ بولمىسا پۈتۈن قىسقۇچنى بىر نۇسخىدىن قايتۇرۇپ قويۇڭ.</translation>
    </message>
    <message>
        <source>A draft is about 1 to {limit} cases.</source>
        <translation>بىر قارالما 1 دىن {limit} گىچە دېلو ھەققىدە بولىدۇ.</translation>
    </message>
    <message>
        <source>A drawer that only opens on this computer would be left without recovery words.</source>
        <translation>پەقەت بۇ كومپيۇتېردىلا ئېچىلىدىغان تارتما ئەسلىگە كەلتۈرۈش سۆزلىرىسىز قالىدۇ.</translation>
    </message>
    <message>
        <source>A file cannot be called “-”.</source>
        <translation>ھۆججەتنى «-» دەپ ئاتىغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>A file in the backup has the mark of another file here.</source>
        <translation>زاپاس نۇسخىدىكى بىر ھۆججەتنىڭ بەلگىسى بۇ يەردىكى باشقا بىر ھۆججەتنىڭكى بىلەن ئوخشاش.</translation>
    </message>
    <message>
        <source>A file in the inbox is no ordinary one, or has another name elsewhere.</source>
        <translation>كەلگەنلەردىكى بىر ھۆججەت ئادەتتىكى ھۆججەت ئەمەس ياكى باشقا يەردە يەنە بىر نامى بار.</translation>
    </message>
    <message>
        <source>A file in the inbox is not made as a note is.</source>
        <translation>كەلگەنلەردىكى بىر ھۆججەت تېز خاتىرىدەك ياسالمىغان.</translation>
    </message>
    <message>
        <source>A file in the inbox is not signed by whom it says.</source>
        <translation>كەلگەنلەردىكى بىر ھۆججەتنى ئۇ دېگەن كىشى ئىمزالىمىغان.</translation>
    </message>
    <message>
        <source>A file in the inbox is sealed to this drawer, but is no quick note.</source>
        <translation>كەلگەنلەردىكى بىر ھۆججەت بۇ تارتمىغا پېچەتلەنگەن، لېكىن تېز خاتىرە ئەمەس.</translation>
    </message>
    <message>
        <source>A file in the vault is damaged.</source>
        <translation>خەزىنىدىكى بىر ھۆججەت بۇزۇلغان.</translation>
    </message>
    <message>
        <source>A file leaves as a cleaned copy, as it is, or not at all.</source>
        <translation>ھۆججەت تازىلانغان نۇسخا بولۇپ چىقىدۇ، شۇ پېتى چىقىدۇ ياكى چىقمايدۇ.</translation>
    </message>
    <message>
        <source>A file of more than 64 GiB cannot be taken in.</source>
        <translation>64 GiB دىن چوڭ ھۆججەتنى ئالغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>A file of the vault has the wrong size: {file}.</source>
        <translation>خەزىنىنىڭ بىر ھۆججىتىنىڭ چوڭلۇقى خاتا: {file}.</translation>
    </message>
    <message>
        <source>A file of the vault was enlarged from outside.</source>
        <translation>خەزىنىنىڭ بىر ھۆججىتى سىرتتىن چوڭايتىلغان.</translation>
    </message>
    <message>
        <source>A file of {needed} bytes cannot be kept there.</source>
        <translation>{needed} بايتلىق ھۆججەتنى ئۇ يەردە ساقلىغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>A file or folder is no longer there.</source>
        <translation>بىر ھۆججەت ياكى قىسقۇچ ئەمدى ئۇ يەردە يوق.</translation>
    </message>
    <message>
        <source>A file was added to what was sealed, or the files were put in other order.</source>
        <translation>پېچەتلەنگەنگە بىر ھۆججەت قوشۇلغان ياكى ھۆججەتلەرنىڭ تەرتىپى ئۆزگەرتىلگەن.</translation>
    </message>
    <message>
        <source>A focal point could not read this report.</source>
        <translation>ئالاقىچى بۇ دوكلاتنى ئوقۇيالمايدۇ.</translation>
    </message>
    <message>
        <source>A journey was begun from this drawer and not brought to its end.</source>
        <translation>بۇ تارتمىدىن باشلانغان بىر سەپەر ئاخىرىغا يەتكۈزۈلمىگەن.</translation>
    </message>
    <message>
        <source>A line on the card is empty, too long, or holds a sign that is not allowed.</source>
        <translation>كارتىدىكى بىر قۇر قۇرۇق، بەك ئۇزۇن ياكى ئۇنىڭدا رۇخسەت قىلىنمىغان بەلگە بار.</translation>
    </message>
    <message>
        <source>A mistake of this program kept this file out ({kind}, {place}).</source>
        <translation>بۇ پروگراممىنىڭ خاتالىقى سەۋەبىدىن بۇ ھۆججەت كىرمىدى ({kind}، {place}).</translation>
    </message>
    <message>
        <source>A note in the inbox does not open, although notes are sealed to this drawer: somebody put it there, or exchanged the key for a time.</source>
        <translation>تېز خاتىرىلەر بۇ تارتمىغا پېچەتلىنىدىغان تۇرۇقلۇق، كەلگەنلەردىكى بىر خاتىرە ئېچىلمايدۇ: بىرى ئۇنى ئۇ يەرگە قويغان ياكى ئاچقۇچنى بىر مەزگىل ئالماشتۇرغان.</translation>
    </message>
    <message>
        <source>A note takes {limit} MB at most.</source>
        <translation>بىر خاتىرە ئەڭ كۆپ {limit} MB بولىدۇ.</translation>
    </message>
    <message>
        <source>A note takes {limit} files at most.</source>
        <translation>بىر خاتىرىدە ئەڭ كۆپ {limit} ھۆججەت بولىدۇ.</translation>
    </message>
    <message>
        <source>A note was being written, and could not be saved when nobody was there.</source>
        <translation>يېزىلىۋاتقان بىر خاتىرىنى ھېچكىم يوق چاغدا ساقلىغىلى بولمىدى.</translation>
    </message>
    <message>
        <source>A part of the record carries a mark that is not allowed.</source>
        <translation>خاتىرىنىڭ بىر قىسمىدا رۇخسەت قىلىنمىغان بەلگە بار.</translation>
    </message>
    <message>
        <source>A part of the vault is damaged.</source>
        <translation>خەزىنىنىڭ بىر قىسمى بۇزۇلغان.</translation>
    </message>
    <message>
        <source>A part of the vault is missing.</source>
        <translation>خەزىنىنىڭ بىر قىسمى كەم.</translation>
    </message>
    <message>
        <source>A part of this film was cut off only in what is played: it is still in the file.</source>
        <translation>بۇ فىلىمنىڭ بىر قىسمى پەقەت قويۇلغاندا كېسىۋېتىلگەن: ئۇ ھۆججەتتە تېخى بار.</translation>
    </message>
    <message>
        <source>A person card belongs to one person: it is not handed over.</source>
        <translation>شەخس كارتىسى بىر كىشىگىلا تەۋە: ئۆتكۈزۈپ بېرىلمەيدۇ.</translation>
    </message>
    <message>
        <source>A picture taken from the film can be cleaned.</source>
        <translation>فىلىمدىن ئېلىنغان رەسىمنى تازىلىغىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>A practice note does not come into a real vault, nor a real one into practice.</source>
        <translation>مەشىق خاتىرىسى ھەقىقىي خەزىنىگە كىرمەيدۇ، ھەقىقىيسى مەشىققە كىرمەيدۇ.</translation>
    </message>
    <message>
        <source>A program that converts films makes an MP4 with H.264 of it, which can be cleaned.</source>
        <translation>فىلىم ئايلاندۇرىدىغان پروگرامما ئۇنىڭدىن H.264 لىك MP4 ياسايدۇ، ئۇنى تازىلىغىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>سەۋەب كەم.</translation>
    </message>
    <message>
        <source>A record was changed after it was sealed.</source>
        <translation>بىر خاتىرە پېچەتلەنگەندىن كېيىن ئۆزگەرتىلگەن.</translation>
    </message>
    <message>
        <source>A report holds one to 1,000 records, each once.</source>
        <translation>بىر دوكلاتتا 1 دىن 1,000 غىچە خاتىرە بولىدۇ، ھەر بىرى بىر قېتىم.</translation>
    </message>
    <message>
        <source>A report is opened under Inbox, by the focal point.</source>
        <translation>دوكلاتنى ئالاقىچى «كەلگەنلەر» دە ئاچىدۇ.</translation>
    </message>
    <message>
        <source>A successor has the role of the card it follows.</source>
        <translation>ئورنىنى باسىدىغان كارتىنىڭ رولى ئالدىنقىسىنىڭكى بىلەن ئوخشاش.</translation>
    </message>
    <message>
        <source>A vault cannot grow like that.</source>
        <translation>خەزىنە بۇنداق چوڭايمايدۇ.</translation>
    </message>
    <message>
        <source>A vault cannot have this size.</source>
        <translation>خەزىنە بۇ چوڭلۇقتا بولالمايدۇ.</translation>
    </message>
    <message>
        <source>A vault has four drawers, and all four are in use.</source>
        <translation>خەزىنىنىڭ تۆت تارتمىسى بار، تۆتىلىسى ئىشلىتىلگەن.</translation>
    </message>
    <message>
        <source>A vault has one to four passphrases.</source>
        <translation>خەزىنىنىڭ بىردىن تۆتكىچە پارول ئىبارىسى بولىدۇ.</translation>
    </message>
    <message>
        <source>A version of this record is damaged and cannot be read.</source>
        <translation>بۇ خاتىرىنىڭ بىر نەشرى بۇزۇلغان، ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>A word of this share is wrong, probably word {place}.</source>
        <translation>بۇ ئۈلۈشنىڭ بىر سۆزى خاتا، {place}-سۆز بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>A “yes” for the summary of {year} is one that was given in that year, by today.</source>
        <translation>{year}-يىللىق خۇلاسىگە كېرەك بولغان «ھەئە» شۇ يىلى، بۈگۈنگىچە بېرىلگەن بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>Add the card first, then the revocation again.</source>
        <translation>ئاۋۋال كارتىنى، ئاندىن كۈچتىن قالدۇرۇش ھۆججىتىنى قايتا قوشۇڭ.</translation>
    </message>
    <message>
        <source>Add the case to the item first.</source>
        <translation>ئاۋۋال دېلونى تۈرگە قوشۇڭ.</translation>
    </message>
    <message>
        <source>Add the file to the item first.</source>
        <translation>ئاۋۋال ھۆججەتنى نەرسىگە قوشۇڭ.</translation>
    </message>
    <message>
        <source>Add the missing files to the record again.</source>
        <translation>كەم ھۆججەتلەرنى خاتىرىگە قايتا قوشۇڭ.</translation>
    </message>
    <message>
        <source>Add the new file as an item of its own.</source>
        <translation>يېڭى ھۆججەتنى ئايرىم نەرسە قىلىپ قوشۇڭ.</translation>
    </message>
    <message>
        <source>An event needs two different cases.</source>
        <translation>بىر ۋەقەگە ئىككى باشقا دېلو كېرەك.</translation>
    </message>
    <message>
        <source>An event that cases were joined to is damaged.</source>
        <translation>دېلولار بىرلەشتۈرۈلگەن بىر ۋەقە بۇزۇلغان.</translation>
    </message>
    <message>
        <source>An id has 32 letters and digits. Write each report once, one a line.</source>
        <translation>كىملىك نومۇرىدا 32 ھەرپ ۋە سان بولىدۇ. ھەر بىر دوكلاتنى بىر قېتىم، ھەر قۇرغا بىردىن يېزىڭ.</translation>
    </message>
    <message>
        <source>An item can be about {limit} cases at most.</source>
        <translation>بىر تۈر ئەڭ كۆپ {limit} دېلو ھەققىدە بولالايدۇ.</translation>
    </message>
    <message>
        <source>An item of the register is damaged and cannot be read.</source>
        <translation>تىزىملاش دەپتىرىدىكى بىر تۈر بۇزۇلغان، ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Another answer with the same mark is here already, in other words.</source>
        <translation>ئوخشاش بەلگىلىك، سۆزى باشقا بىر جاۋاب بۇ يەردە ئاللىقاچان بار.</translation>
    </message>
    <message>
        <source>Another of your drawers was being saved when the app ended.</source>
        <translation>پروگرامما توختىغاندا باشقا بىر تارتمىڭىز ساقلىنىۋاتاتتى.</translation>
    </message>
    <message>
        <source>Ask for a card made for a person.</source>
        <translation>شەخس ئۈچۈن ياسالغان كارتىنى سوراڭ.</translation>
    </message>
    <message>
        <source>Ask for a new one, by another way.</source>
        <translation>باشقا يول بىلەن يېڭىسىنى سوراڭ.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>يېڭىسىنى سوراڭ.</translation>
    </message>
    <message>
        <source>Ask for it again where it came from, if that is safe.</source>
        <translation>بىخەتەر بولسا، كەلگەن جايىدىن قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>ئۇنى قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>Ask for it again; it may have been damaged on the way.</source>
        <translation>ئۇنى قايتا سوراڭ؛ يولدا بۇزۇلغان بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Ask for the card again, by another way.</source>
        <translation>باشقا يول بىلەن كارتىنى قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>Ask for the card again.</source>
        <translation>كارتىنى قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>Ask for the card. The code is for comparing its digits.</source>
        <translation>كارتىنى سوراڭ. بۇ كود پەقەت سانلىرىنى سېلىشتۇرۇش ئۈچۈن.</translation>
    </message>
    <message>
        <source>Ask for the file itself.</source>
        <translation>ھۆججەتنىڭ ئۆزىنى سوراڭ.</translation>
    </message>
    <message>
        <source>Ask the colleague for their person card, and compare its digits.</source>
        <translation>خىزمەتداشتىن شەخس كارتىسىنى سوراپ، سانلىرىنى سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>Ask the colleague to make it again.</source>
        <translation>خىزمەتداشتىن قايتا ياساشنى سوراڭ.</translation>
    </message>
    <message>
        <source>Ask the focal point, by another way.</source>
        <translation>باشقا يول بىلەن ئالاقىچىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>Ask the person again, or put the whole folder back from a copy.</source>
        <translation>كىشىدىن قايتا سوراڭ ياكى پۈتۈن قىسقۇچنى بىر نۇسخىدىن قايتۇرۇپ قويۇڭ.</translation>
    </message>
    <message>
        <source>Ask the sender for another one, or refuse it.</source>
        <translation>ئەۋەتكۈچىدىن باشقىسىنى سوراڭ ياكى رەت قىلىڭ.</translation>
    </message>
    <message>
        <source>Ask the sender for it again, by another way.</source>
        <translation>باشقا يول بىلەن ئەۋەتكۈچىدىن قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>Ask the sender to make it again with the newest version.</source>
        <translation>ئەۋەتكۈچىدىن ئەڭ يېڭى نەشرى بىلەن قايتا ياساشنى سوراڭ.</translation>
    </message>
    <message>
        <source>Ask the sender to split it.</source>
        <translation>ئەۋەتكۈچىدىن ئۇنى بۆلۈشنى سوراڭ.</translation>
    </message>
    <message>
        <source>Ask the sender what it rests on. Such a case still counts in the numbers.</source>
        <translation>ئەۋەتكۈچىدىن نېمىگە ئاساسلانغانلىقىنى سوراڭ. بۇنداق دېلو سانلارغا يەنىلا كىرىدۇ.</translation>
    </message>
    <message>
        <source>Ask the sender, by another way.</source>
        <translation>باشقا يول بىلەن ئەۋەتكۈچىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>Ask them to read all 40 digits to you.</source>
        <translation>ئۇلاردىن 40 خانىنىڭ ھەممىسىنى ئوقۇپ بېرىشنى سوراڭ.</translation>
    </message>
    <message>
        <source>Ask them, or leave a record out. Or make a backup to your recovery words, which nobody can open who carries it.</source>
        <translation>ئۇلاردىن سوراڭ ياكى بىر خاتىرىنى چىقىرىۋېتىڭ. ياكى ئەسلىگە كەلتۈرۈش سۆزلىرىڭىز بىلەن ئېچىلىدىغان زاپاس نۇسخا ياساڭ، ئۇنى ئېلىپ يۈرگەن كىشى ئاچالمايدۇ.</translation>
    </message>
    <message>
        <source>Ask whoever made it for one without a password.</source>
        <translation>ياسىغان كىشىدىن پارولسىزىنى سوراڭ.</translation>
    </message>
    <message>
        <source>Begin again, and draw the boxes anew.</source>
        <translation>قايتا باشلاپ، رامكىلارنى يېڭىدىن سىزىڭ.</translation>
    </message>
    <message>
        <source>Begin it under Learn.</source>
        <translation>ئۇنى «ئۆگىنىش» تە باشلاڭ.</translation>
    </message>
    <message>
        <source>Begin with the table that comes with the program.</source>
        <translation>پروگرامما بىلەن بىللە كەلگەن جەدۋەلدىن باشلاڭ.</translation>
    </message>
    <message>
        <source>Between {least} and {most} sticks can be made at once.</source>
        <translation>بىر قېتىمدا {least} دىن {most} غىچە USB دىسكا ياسىغىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>Both have a name, and the names differ.</source>
        <translation>ئىككىلىسىنىڭ ئىسمى بار، ئىسىملىرى پەرقلىنىدۇ.</translation>
    </message>
    <message>
        <source>Bring it back into a vault of its own kind.</source>
        <translation>ئۇنى ئۆز خىلىدىكى خەزىنىگە قايتۇرۇڭ.</translation>
    </message>
    <message>
        <source>Bring it back with Restore.</source>
        <translation>ئۇنى «ئەسلىگە كەلتۈرۈش» بىلەن قايتۇرۇڭ.</translation>
    </message>
    <message>
        <source>Bring the backup back into a new vault.</source>
        <translation>زاپاس نۇسخىنى يېڭى خەزىنىگە قايتۇرۇڭ.</translation>
    </message>
    <message>
        <source>Change one of the two days.</source>
        <translation>ئىككى كۈننىڭ بىرىنى ئۆزگەرتىڭ.</translation>
    </message>
    <message>
        <source>Change the item itself.</source>
        <translation>تۈرنىڭ ئۆزىنى ئۆزگەرتىڭ.</translation>
    </message>
    <message>
        <source>Change them, and yours stand in their place.</source>
        <translation>ئۇلارنى ئۆزگەرتىڭ، سىزنىڭكىڭىز ئۇلارنىڭ ئورنىدا تۇرىدۇ.</translation>
    </message>
    <message>
        <source>Check it without this program; the guide says how. Do not run it before that.</source>
        <translation>ئۇنى بۇ پروگراممىسىز تەكشۈرۈڭ؛ قوللانمىدا قانداق قىلىش يېزىلغان. ئۇنىڭغىچە ئىجرا قىلماڭ.</translation>
    </message>
    <message>
        <source>Check that all shares are of the newest set and that this is the right vault.</source>
        <translation>بارلىق ئۈلۈشلەرنىڭ ئەڭ يېڭى يۈرۈشتىن ئىكەنلىكىنى ۋە بۇنىڭ توغرا خەزىنە ئىكەنلىكىنى تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>Check the clock of this computer. Then ask for the card again.</source>
        <translation>بۇ كومپيۇتېرنىڭ سائىتىنى تەكشۈرۈڭ. ئاندىن كارتىنى قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>Check the disk or USB stick. Then lock and open the vault; that writes the other copy.</source>
        <translation>دىسكا ياكى USB دىسكىنى تەكشۈرۈڭ. ئاندىن خەزىنىنى قۇلۇپلاپ قايتا ئېچىڭ؛ شۇنىڭ بىلەن يەنە بىر نۇسخا يېزىلىدۇ.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and caps lock, and type it again.</source>
        <translation>كۇنۇپكا تاختىسى ئورۇنلاشتۇرۇشىنى ۋە Caps Lock نى تەكشۈرۈپ، قايتا كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Check the passphrase, the keyboard layout and caps lock, and whether this is the right vault.</source>
        <translation>پارول ئىبارىسىنى، كۇنۇپكا تاختىسى ئورۇنلاشتۇرۇشىنى، Caps Lock نى ۋە بۇنىڭ توغرا خەزىنە ئىكەنلىكىنى تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>Check the vault in Settings.</source>
        <translation>خەزىنىنى تەڭشەكلەردە تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>Check the vault in Settings: it says what can still be read. Then put the whole folder back from a copy. If this is a copy of an open vault, copy it again, locked.</source>
        <translation>خەزىنىنى تەڭشەكلەردە تەكشۈرۈڭ: ئۇ يەنە نېمىنى ئوقۇغىلى بولىدىغانلىقىنى ئېيتىدۇ. ئاندىن پۈتۈن قىسقۇچنى بىر نۇسخىدىن قايتۇرۇپ قويۇڭ. بۇ ئوچۇق خەزىنىنىڭ نۇسخىسى بولسا، قۇلۇپلاپ قايتا كۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>Check where it is, then choose it again.</source>
        <translation>ئۇنىڭ قەيەردىلىكىنى تەكشۈرۈپ، قايتا تاللاڭ.</translation>
    </message>
    <message>
        <source>Check whether it is still plugged in, then try again.</source>
        <translation>ئۇنىڭ تېخى چېتىقلىق ئىكەنلىكىنى تەكشۈرۈپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>Check whether the disk or USB stick is still plugged in, then try again.</source>
        <translation>دىسكا ياكى USB دىسكىنىڭ تېخى چېتىقلىق ئىكەنلىكىنى تەكشۈرۈپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>Check whether the disk or USB stick is still plugged in.</source>
        <translation>دىسكا ياكى USB دىسكىنىڭ تېخى چېتىقلىق ئىكەنلىكىنى تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>Check whether this is the right vault, passphrase or file.</source>
        <translation>بۇنىڭ توغرا خەزىنە، پارول ئىبارىسى ياكى ھۆججەت ئىكەنلىكىنى تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>Choose 2 to 16 shares of which at least 2 are needed, or a single sheet.</source>
        <translation>2 دىن 16 غىچە ئۈلۈش تاللاڭ، ئەڭ ئاز 2 سى كېرەك بولسۇن؛ ياكى بىرلا ۋاراق تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>ئۇنىڭدىكى بىر ھۆججەتنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose a file on a disk.</source>
        <translation>دىسكىدىكى بىر ھۆججەتنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose a focal point.</source>
        <translation>بىر ئالاقىچىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose a name such as card.pdf.</source>
        <translation>card.pdf غا ئوخشاش نام تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>يېڭى ياكى قۇرۇق قىسقۇچ تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose a number up to {most}.</source>
        <translation>{most} دىن ئاشمايدىغان سان تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose a place outside it.</source>
        <translation>ئۇنىڭ سىرتىدىكى بىر جايىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>قىسقاراق نام تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>قىسقاراقىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>بىر ھالەت تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose again.</source>
        <translation>قايتا تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose another disk or USB stick, or a smaller file.</source>
        <translation>باشقا دىسكا ياكى USB دىسكا، ياكى كىچىكرەك ھۆججەت تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>باشقا كودلاش تۈرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose another file, or ask for it again.</source>
        <translation>باشقا ھۆججەت تاللاڭ ياكى قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>Choose another file, or ask for the card again.</source>
        <translation>باشقا ھۆججەت تاللاڭ ياكى كارتىنى قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>باشقا ھۆججەت تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose another folder, or make a new vault here.</source>
        <translation>باشقا قىسقۇچ تاللاڭ ياكى بۇ يەردە يېڭى خەزىنە قۇرۇڭ.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>باشقا قىسقۇچ تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose another form.</source>
        <translation>باشقا شەكىل تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>باشقا نام تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>باشقا سان تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose another one too.</source>
        <translation>يەنە بىرىنىمۇ تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>باشقىسىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose another passphrase.</source>
        <translation>باشقا پارول ئىبارىسى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>باشقا جاي تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose another version.</source>
        <translation>باشقا نەشرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose another year.</source>
        <translation>باشقا يىل تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>باشقىسىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose at least one record.</source>
        <translation>ئەڭ ئاز بىر خاتىرە تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose at most {limit} cases.</source>
        <translation>ئەڭ كۆپ {limit} دېلو تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>ئەڭ كۆپ {limit} نى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose cases, or another purpose.</source>
        <translation>دېلولارنى ياكى باشقا مەقسەتنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose exactly one of them.</source>
        <translation>ئۇلاردىن دەل بىرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose fewer records, or shorten the texts.</source>
        <translation>ئازراق خاتىرە تاللاڭ ياكى تېكىستلەرنى قىسقارتىڭ.</translation>
    </message>
    <message>
        <source>Choose fewer. The summary of a year takes all that may be in it.</source>
        <translation>ئازراق تاللاڭ. يىللىق خۇلاسە كىرسە بولىدىغاننىڭ ھەممىسىنى ئالىدۇ.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>تىزىملىكتىن بىرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose one of the forms that are offered.</source>
        <translation>بېرىلگەن شەكىللەردىن بىرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>تىزىملىكتىن بىرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose one of the people of the report.</source>
        <translation>دوكلاتتىكى كىشىلەردىن بىرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose one of the sizes offered.</source>
        <translation>بېرىلگەن چوڭلۇقلاردىن بىرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose one of them; that you do not know is an answer.</source>
        <translation>ئۇلاردىن بىرىنى تاللاڭ؛ بىلمەسلىكمۇ جاۋاب.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>بۇلاردىن بىرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose one; six random words are best.</source>
        <translation>بىرىنى تاللاڭ؛ تاسادىپىي ئالتە سۆز ئەڭ ياخشى.</translation>
    </message>
    <message>
        <source>Choose other ones.</source>
        <translation>باشقىلىرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose some cases first.</source>
        <translation>ئاۋۋال بىر نەچچە دېلو تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <translation>قىسقۇچنى قايتا تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose the folder of a stick.</source>
        <translation>USB دىسكىدىكى قىسقۇچنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose the folder of a workshop, or start a new one.</source>
        <translation>بىر سېمىنارنىڭ قىسقۇچىنى تاللاڭ ياكى يېڭىسىنى باشلاڭ.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>ئۇلاردىن بىرىنىڭ قىسقۇچىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose the folder with the incidents and pictures.</source>
        <translation>ۋەقەلەر ۋە رەسىملەر بار قىسقۇچنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose the picture of a business card, or type the digits.</source>
        <translation>ئىسىم كارتىسىنىڭ رەسىمىنى تاللاڭ ياكى سانلارنى كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Choose the picture of the card.</source>
        <translation>كارتىنىڭ رەسىمىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose the records again tomorrow.</source>
        <translation>ئەتە خاتىرىلەرنى قايتا تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose the records again.</source>
        <translation>خاتىرىلەرنى قايتا تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose the records to entrust.</source>
        <translation>ئامانەت قويىدىغان خاتىرىلەرنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation>ئوخشىمايدىغان ئىككىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose what it is for from the list.</source>
        <translation>نېمە ئۈچۈن ئىكەنلىكىنى تىزىملىكتىن تاللاڭ.</translation>
    </message>
    <message>
        <source>Close it in the table, or choose something else that stands between the cells.</source>
        <translation>جەدۋەلدە ئۇنى يېپىڭ ياكى كاتەكچىلەر ئارىسىدىكى باشقا بەلگىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>ئاۋۋال ئۇ يەردە تاقاڭ.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>باشقا پروگراممىلارنى تاقاپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>Close this and make the file again, on another stick.</source>
        <translation>بۇنى تاقاپ، ھۆججەتنى باشقا USB دىسكىدا قايتا ياساڭ.</translation>
    </message>
    <message>
        <source>Close this and make the file again.</source>
        <translation>بۇنى تاقاپ، ھۆججەتنى قايتا ياساڭ.</translation>
    </message>
    <message>
        <source>Compare all 40 digits with them first.</source>
        <translation>ئاۋۋال ئۇلار بىلەن 40 خانىنىڭ ھەممىسىنى سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>Compare every word with the sheet.</source>
        <translation>ھەر بىر سۆزنى ۋاراق بىلەن سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, letter by letter, or type its number.</source>
        <translation>ئۇنى ۋاراق بىلەن ھەرپمۇھەرپ سېلىشتۇرۇڭ ياكى سانىنى كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Compare that word with the sheet, then its neighbours.</source>
        <translation>ئۇ سۆزنى، ئاندىن ئالدى-كەينىدىكىلەرنى ۋاراق بىلەن سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>Compare them with the person first.</source>
        <translation>ئاۋۋال كىشىنىڭ ئۆزى بىلەن سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>Confirm it once more if it shall leave this time.</source>
        <translation>بۇ قېتىم چىقسۇن دېسىڭىز، يەنە بىر قېتىم جەزملەشتۈرۈڭ.</translation>
    </message>
    <message>
        <source>Copy the vault to the stick, or choose its folder each time.</source>
        <translation>خەزىنىنى USB دىسكىغا كۆچۈرۈڭ ياكى ھەر قېتىم قىسقۇچىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Correct what is named, then keep it.</source>
        <translation>كۆرسىتىلگەننى تۈزىتىپ، ئاندىن ساقلاڭ.</translation>
    </message>
    <message>
        <source>Cut it into parts with another program, and keep the original.</source>
        <translation>باشقا پروگرامما بىلەن بۆلەكلەرگە كېسىڭ، ئەسلىيىتىنى ساقلاڭ.</translation>
    </message>
    <message>
        <source>Decide which one stays, then try again.</source>
        <translation>قايسىسىنىڭ قالىدىغانلىقىنى قارار قىلىپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>Describe in your own words what it shows.</source>
        <translation>ئۇنىڭ نېمىنى كۆرسىتىدىغانلىقىنى ئۆز سۆزىڭىز بىلەن تەسۋىرلەڭ.</translation>
    </message>
    <message>
        <source>Destroying this vault needs its passphrase.</source>
        <translation>بۇ خەزىنىنى يوقىتىش ئۈچۈن ئۇنىڭ پارول ئىبارىسى كېرەك.</translation>
    </message>
    <message>
        <source>Do not carry this file. Seal the report again.</source>
        <translation>بۇ ھۆججەتنى ئېلىپ يۈرمەڭ. دوكلاتنى قايتا پېچەتلەڭ.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask for it again, by another way.</source>
        <translation>ئۇنىڭغا تايانماڭ. باشقا يول بىلەن قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the focal point, by another way.</source>
        <translation>ئۇنىڭغا تايانماڭ. باشقا يول بىلەن ئالاقىچىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>Do not rely on what is in it. Put the whole folder back from a copy.</source>
        <translation>ئۇنىڭدىكىگە تايانماڭ. پۈتۈن قىسقۇچنى بىر نۇسخىدىن قايتۇرۇپ قويۇڭ.</translation>
    </message>
    <message>
        <source>Do not run it. Get it again, from another place.</source>
        <translation>ئىجرا قىلماڭ. باشقا جايدىن قايتا ئېلىڭ.</translation>
    </message>
    <message>
        <source>Do not run it. Get it again: it was damaged or exchanged on the way.</source>
        <translation>ئىجرا قىلماڭ. قايتا ئېلىڭ: ئۇ يولدا بۇزۇلغان ياكى ئالماشتۇرۇلغان.</translation>
    </message>
    <message>
        <source>Do not use it. Ask for the card again, by another way.</source>
        <translation>ئۇنى ئىشلەتمەڭ. باشقا يول بىلەن كارتىنى قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>Do not use it. Ask them, by another way.</source>
        <translation>ئۇنى ئىشلەتمەڭ. باشقا يول بىلەن ئۇلاردىن سوراڭ.</translation>
    </message>
    <message>
        <source>Drop it on the inbox to be asked whether it comes back.</source>
        <translation>ئۇنى «كەلگەنلەر» گە تاشلاڭ، قايتىپ كېلىش-كەلمەسلىكى سورىلىدۇ.</translation>
    </message>
    <message>
        <source>Drop the others in smaller folders.</source>
        <translation>قالغانلىرىنى كىچىكرەك قىسقۇچلاردا تاشلاڭ.</translation>
    </message>
    <message>
        <source>Enter its recovery words or its passphrase.</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرىنى ياكى پارول ئىبارىسىنى كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Enter its recovery words too, or let it open on any computer first.</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرىنىمۇ كىرگۈزۈڭ ياكى ئاۋۋال ھەر قانداق كومپيۇتېردا ئېچىلىدىغان قىلىڭ.</translation>
    </message>
    <message>
        <source>Enter these words too, or agree that they end. You can make new ones afterwards.</source>
        <translation>بۇ سۆزلەرنىمۇ كىرگۈزۈڭ ياكى كۈچتىن قېلىشىغا قوشۇلۇڭ. كېيىن يېڭىسىنى ياسىيالايسىز.</translation>
    </message>
    <message>
        <source>Everything is as it was at the start of the workshop.</source>
        <translation>ھەممە نەرسە سېمىنار باشلانغان چاغدىكىدەك.</translation>
    </message>
    <message>
        <source>Everything is in the old vault still.</source>
        <translation>ھەممە نەرسە تېخى كونا خەزىنىدە.</translation>
    </message>
    <message>
        <source>Export again and look at who is left out.</source>
        <translation>قايتا چىقىرىپ، كىمنىڭ قالدۇرۇۋېتىلگەنلىكىگە قاراڭ.</translation>
    </message>
    <message>
        <source>Export the film anew in the program that cut it; that one can be cleaned.</source>
        <translation>فىلىمنى ئۇنى كەسكەن پروگراممىدا يېڭىدىن چىقىرىڭ؛ ئۇنىسىنى تازىلىغىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>Files that are not the workshop’s lie in its folder: {files}.</source>
        <translation>سېمىنارنىڭ قىسقۇچىدا ئۇنىڭغا تەۋە بولمىغان ھۆججەتلەر بار: {files}.</translation>
    </message>
    <message>
        <source>Find where it is now, and open it there. Nothing was written into what stands in its place.</source>
        <translation>ئۇنىڭ ھازىر قەيەردىلىكىنى تېپىپ، شۇ يەردە ئېچىڭ. ئۇنىڭ ئورنىدا تۇرغىنىغا ھېچنېمە يېزىلمىدى.</translation>
    </message>
    <message>
        <source>Get the newer version, or ask for a card made with this one.</source>
        <translation>يېڭىراق نەشرىنى ئېلىڭ ياكى مۇشۇ نەشرى بىلەن ياسالغان كارتىنى سوراڭ.</translation>
    </message>
    <message>
        <source>Get the newer version, then open it again.</source>
        <translation>يېڭىراق نەشرىنى ئېلىپ، قايتا ئېچىڭ.</translation>
    </message>
    <message>
        <source>Get the newer version, then take it again.</source>
        <translation>يېڭىراق نەشرىنى ئېلىپ، قايتا قوبۇل قىلىڭ.</translation>
    </message>
    <message>
        <source>Give each drawer its own.</source>
        <translation>ھەر بىر تارتمىغا ئۆزىنىڭكىنى بېرىڭ.</translation>
    </message>
    <message>
        <source>Give one for each drawer you want to use.</source>
        <translation>ئىشلەتمەكچى بولغان ھەر بىر تارتمىغا بىردىن بېرىڭ.</translation>
    </message>
    <message>
        <source>Give one of them up, or make another vault.</source>
        <translation>بىرىدىن ۋاز كېچىڭ ياكى باشقا خەزىنە قۇرۇڭ.</translation>
    </message>
    <message>
        <source>Give the colleague your person card, and let them make it again.</source>
        <translation>شەخس كارتىڭىزنى خىزمەتداشقا بېرىڭ، ئۇ قايتا ياسىسۇن.</translation>
    </message>
    <message>
        <source>Give the file the name it had. If it had this one, do not run it.</source>
        <translation>ھۆججەتكە ئەسلىدىكى نامىنى بېرىڭ. ئەسلى نامى مۇشۇ بولسا، ئىجرا قىلماڭ.</translation>
    </message>
    <message>
        <source>Give the passphrase of every other drawer you use. A drawer that is not named may be lost.</source>
        <translation>ئىشلىتىدىغان باشقا ھەر بىر تارتمىنىڭ پارول ئىبارىسىنى بېرىڭ. كۆرسىتىلمىگەن تارتما يوقىلىشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Give the sender the card of the focal point.</source>
        <translation>ئەۋەتكۈچىگە ئالاقىچىنىڭ كارتىسىنى بېرىڭ.</translation>
    </message>
    <message>
        <source>Go back and look at the list again.</source>
        <translation>كەينىگە قايتىپ، تىزىملىككە يەنە قاراڭ.</translation>
    </message>
    <message>
        <source>Go back and try again.</source>
        <translation>كەينىگە قايتىپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>Go back to the first page.</source>
        <translation>بىرىنچى بەتكە قايتىڭ.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>تىزىملىككە قايتىڭ.</translation>
    </message>
    <message>
        <source>Go on with the next step.</source>
        <translation>كېيىنكى قەدەمنى داۋاملاشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>How they were told is one line of visible letters.</source>
        <translation>ئۇلارغا قانداق ئېيتىلغانلىقى كۆرۈنىدىغان ھەرپلەردىن بىر قۇر بولىدۇ.</translation>
    </message>
    <message>
        <source>If it answers a report of yours, open it under Replies.</source>
        <translation>ئۇ دوكلاتىڭىزغا كەلگەن جاۋاب بولسا، «جاۋابلار» دا ئېچىڭ.</translation>
    </message>
    <message>
        <source>If it is on another device or stick, open it there and destroy it.</source>
        <translation>ئۇ باشقا ئۈسكۈنىدە ياكى USB دىسكىدا بولسا، شۇ يەردە ئېچىپ يوقىتىڭ.</translation>
    </message>
    <message>
        <source>If it is yours, change the line. If it came from somebody, do not use it, and ask them by another way.</source>
        <translation>ئۇ سىزنىڭ بولسا، قۇرنى ئۆزگەرتىڭ. بىرىدىن كەلگەن بولسا، ئىشلەتمەڭ ۋە باشقا يول بىلەن ئۇلاردىن سوراڭ.</translation>
    </message>
    <message>
        <source>If it is yours, choose another time. Else ask for another card.</source>
        <translation>ئۇ سىزنىڭ بولسا، باشقا ۋاقىت تاللاڭ. بولمىسا باشقا كارتا سوراڭ.</translation>
    </message>
    <message>
        <source>If it was never finished, remove the folder and make a new vault. If it was in use, put the whole folder back from a copy.</source>
        <translation>ئۇ ھېچقاچان پۈتكۈزۈلمىگەن بولسا، قىسقۇچنى ئۆچۈرۈپ، يېڭى خەزىنە قۇرۇڭ. ئىشلىتىلگەن بولسا، پۈتۈن قىسقۇچنى بىر نۇسخىدىن قايتۇرۇپ قويۇڭ.</translation>
    </message>
    <message>
        <source>If no drawer is bound to this computer, delete that entry and try again.</source>
        <translation>بۇ كومپيۇتېرغا ھېچقانداق تارتما باغلانمىغان بولسا، ئۇ تۈرنى ئۆچۈرۈپ قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>If you changed a passphrase or made recovery words, the new ones hold now. If you gave a drawer up, it is gone.</source>
        <translation>پارول ئىبارىسىنى ئۆزگەرتكەن ياكى ئەسلىگە كەلتۈرۈش سۆزلىرى ياسىغان بولسىڭىز، ئەمدى يېڭىسى كۈچكە ئىگە. بىر تارتمىدىن ۋاز كەچكەن بولسىڭىز، ئۇ يوقالدى.</translation>
    </message>
    <message>
        <source>If you still have it, drop it on the inbox: it is kept from then on. Its hash and everything in it are here.</source>
        <translation>ئۇ تېخى سىزدە بولسا، «كەلگەنلەر» گە تاشلاڭ: شۇنىڭدىن باشلاپ ساقلىنىدۇ. ئۇنىڭ خېشى ۋە ئىچىدىكى ھەممە نەرسە بۇ يەردە بار.</translation>
    </message>
    <message>
        <source>If you write it, change the text: up to 20,000 characters fit. If it came in, ask the focal point by another way.</source>
        <translation>ئۆزىڭىز يېزىۋاتقان بولسىڭىز، تېكىستنى ئۆزگەرتىڭ: 20,000 ھەرپكىچە سىغىدۇ. كەلگەن بولسا، باشقا يول بىلەن ئالاقىچىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>In row {row} a quotation mark begins that never ends.</source>
        <translation>{row}-قۇردا تىرناق باشلىنىپ، يېپىلمىغان.</translation>
    </message>
    <message>
        <source>Install the newest version and try again.</source>
        <translation>ئەڭ يېڭى نەشرىنى قاچىلاپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>It counts: use nothing of it any more.</source>
        <translation>ئۇ كۈچكە ئىگە: ئۇنىڭدىن ئەمدى ھېچنېمىنى ئىشلەتمەڭ.</translation>
    </message>
    <message>
        <source>It is lost. Look at the disk, then write it once more.</source>
        <translation>ئۇ يوقالدى. دىسكىغا قاراپ، يەنە بىر قېتىم يېزىڭ.</translation>
    </message>
    <message>
        <source>It is not about case {number}.</source>
        <translation>ئۇ {number}-دېلو ھەققىدە ئەمەس.</translation>
    </message>
    <message>
        <source>It is not clear which name belongs to whom among those alleged to have done it.</source>
        <translation>قىلغان دەپ قارالغانلار ئىچىدە قايسى ئىسىمنىڭ كىمنىڭ ئىكەنلىكى ئېنىق ئەمەس.</translation>
    </message>
    <message>
        <source>It is not said how the digits were compared.</source>
        <translation>سانلارنىڭ قانداق سېلىشتۇرۇلغانلىقى ئېيتىلمىغان.</translation>
    </message>
    <message>
        <source>It is not said who compared the digits.</source>
        <translation>سانلارنى كىمنىڭ سېلىشتۇرغانلىقى ئېيتىلمىغان.</translation>
    </message>
    <message>
        <source>It is of another sort.</source>
        <translation>ئۇ باشقا تۈردىن.</translation>
    </message>
    <message>
        <source>It is of several sorts at once.</source>
        <translation>ئۇ بىراقلا بىر نەچچە تۈردىن.</translation>
    </message>
    <message>
        <source>It is safe in the vault. Save a copy to look at it with another program.</source>
        <translation>ئۇ خەزىنىدە بىخەتەر. باشقا پروگرامما بىلەن كۆرۈش ئۈچۈن نۇسخىسىنى ساقلاڭ.</translation>
    </message>
    <message>
        <source>It may answer a report of which nothing was kept: then it cannot be read any more. Else open the vault it belongs to.</source>
        <translation>ئۇ ھېچنېمىسى ساقلانمىغان دوكلاتقا كەلگەن جاۋاب بولۇشى مۇمكىن: ئۇ چاغدا ئەمدى ئوقۇغىلى بولمايدۇ. بولمىسا ئۇ تەۋە بولغان خەزىنىنى ئېچىڭ.</translation>
    </message>
    <message>
        <source>It may be damaged, or made by somebody else. Put the whole folder back from a copy, or ask who made it.</source>
        <translation>ئۇ بۇزۇلغان ياكى باشقا بىرى ياسىغان بولۇشى مۇمكىن. پۈتۈن قىسقۇچنى بىر نۇسخىدىن قايتۇرۇپ قويۇڭ ياكى ياسىغان كىشىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>It may be made to do harm. Do not open it with another program. Ask the sender for it again, by another way.</source>
        <translation>ئۇ زىيان يەتكۈزۈش ئۈچۈن ياسالغان بولۇشى مۇمكىن. باشقا پروگرامما بىلەن ئاچماڭ. باشقا يول بىلەن ئەۋەتكۈچىدىن قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>It may be made to look like another name. Ask them, by another way, before you go on.</source>
        <translation>ئۇ باشقا ئىسىمغا ئوخشىتىپ ياسالغان بولۇشى مۇمكىن. داۋاملاشتۇرۇشتىن بۇرۇن باشقا يول بىلەن ئۇلاردىن سوراڭ.</translation>
    </message>
    <message>
        <source>It may come from a newer version. Ask the sender which one they use.</source>
        <translation>ئۇ يېڭىراق نەشرىدىن كەلگەن بولۇشى مۇمكىن. ئەۋەتكۈچىدىن قايسىسىنى ئىشلىتىدىغانلىقىنى سوراڭ.</translation>
    </message>
    <message>
        <source>It may come from a newer version. Ask where it comes from.</source>
        <translation>ئۇ يېڭىراق نەشرىدىن كەلگەن بولۇشى مۇمكىن. قەيەردىن كەلگەنلىكىنى سوراڭ.</translation>
    </message>
    <message>
        <source>It speaks of health, a child, sexual violence or somebody detained.</source>
        <translation>ئۇنىڭدا سالامەتلىك، بالا، جىنسىي زوراۋانلىق ياكى تۇتۇپ تۇرۇلغان كىشى ھەققىدە سۆز بار.</translation>
    </message>
    <message>
        <source>It was not said who asked the sender, and how.</source>
        <translation>ئەۋەتكۈچىدىن كىمنىڭ، قانداق سورىغانلىقى ئېيتىلمىغان.</translation>
    </message>
    <message>
        <source>It was not signed by the makers of this program.</source>
        <translation>ئۇنى بۇ پروگراممىنى ياسىغۇچىلار ئىمزالىمىغان.</translation>
    </message>
    <message>
        <source>It was sealed to somebody else, or to a key you no longer have.</source>
        <translation>ئۇ باشقا بىرىگە ياكى سىزدە ئەمدى يوق ئاچقۇچقا پېچەتلەنگەن.</translation>
    </message>
    <message>
        <source>It was sealed to somebody else, or to a key you no longer have. If it answers a report of yours, open it under Replies.</source>
        <translation>ئۇ باشقا بىرىگە ياكى سىزدە ئەمدى يوق ئاچقۇچقا پېچەتلەنگەن. دوكلاتىڭىزغا كەلگەن جاۋاب بولسا، «جاۋابلار» دا ئېچىڭ.</translation>
    </message>
    <message>
        <source>Its entry in the keychain of this computer may still be there; it shows that a vault was bound here.</source>
        <translation>ئۇنىڭ بۇ كومپيۇتېر ئاچقۇچ ھالقىسىدىكى تۈرى تېخى بولۇشى مۇمكىن؛ ئۇ بۇ يەرگە بىر خەزىنە باغلانغانلىقىنى كۆرسىتىدۇ.</translation>
    </message>
    <message>
        <source>Its new words were not sent, so nothing was removed.</source>
        <translation>ئۇنىڭ يېڭى سۆزلىرى ئەۋەتىلمىدى، شۇڭا ھېچنېمە ئۆچۈرۈلمىدى.</translation>
    </message>
    <message>
        <source>Keep the one that holds.</source>
        <translation>كۈچكە ئىگە بولغىنىنى ساقلاڭ.</translation>
    </message>
    <message>
        <source>Keep the vault on another disk or USB stick.</source>
        <translation>خەزىنىنى باشقا دىسكا ياكى USB دىسكىدا ساقلاڭ.</translation>
    </message>
    <message>
        <source>Leave out pictures and sheets that are not needed, or take it in parts.</source>
        <translation>كېرەكسىز رەسىم ۋە ۋاراقلارنى چىقىرىۋېتىڭ ياكى بۆلۈپ ئېلىڭ.</translation>
    </message>
    <message>
        <source>Leave the drawer as it is, or switch on the password store of the system.</source>
        <translation>تارتمىنى شۇ پېتى قالدۇرۇڭ ياكى سىستېمىنىڭ پارول ئامبىرىنى قوزغىتىڭ.</translation>
    </message>
    <message>
        <source>Leave the drawer as it is: its passphrase opens it anywhere.</source>
        <translation>تارتمىنى شۇ پېتى قالدۇرۇڭ: پارول ئىبارىسى ئۇنى ھەممە يەردە ئاچىدۇ.</translation>
    </message>
    <message>
        <source>Let the colleague answer; or say under My card that you answer again.</source>
        <translation>خىزمەتداش جاۋاب بەرسۇن؛ ياكى «كارتام» دا قايتا جاۋاب بېرىدىغانلىقىڭىزنى ئېيتىڭ.</translation>
    </message>
    <message>
        <source>Let the colleague make a person card of their own.</source>
        <translation>خىزمەتداش ئۆزىگە شەخس كارتىسى ياسىسۇن.</translation>
    </message>
    <message>
        <source>Lock and unlock: you are asked how it shall go on.</source>
        <translation>قۇلۇپلاپ قايتا ئېچىڭ: قانداق داۋاملىشىدىغانلىقى سورىلىدۇ.</translation>
    </message>
    <message>
        <source>Lock the vault and open it again: then it is asked.</source>
        <translation>خەزىنىنى قۇلۇپلاپ قايتا ئېچىڭ: شۇ چاغدا سورىلىدۇ.</translation>
    </message>
    <message>
        <source>Look at it and try again.</source>
        <translation>ئۇنىڭغا قاراپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>Look at it before you remove it.</source>
        <translation>ئۆچۈرۈشتىن بۇرۇن ئۇنىڭغا قاراڭ.</translation>
    </message>
    <message>
        <source>Look at it with the program of your system that manages passwords.</source>
        <translation>سىستېمىڭىزنىڭ پارول باشقۇرىدىغان پروگراممىسى بىلەن قاراڭ.</translation>
    </message>
    <message>
        <source>Look at the case again.</source>
        <translation>دېلوغا يەنە بىر قاراڭ.</translation>
    </message>
    <message>
        <source>Look at the disk, then try again.</source>
        <translation>دىسكىغا قاراپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>Look at the files you were making: one of them may be incomplete.</source>
        <translation>سىز ياساۋاتقان ھۆججەتلەرگە قاراڭ: بىرى چالا بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Look at the inbox folder of the vault.</source>
        <translation>خەزىنىنىڭ كەلگەنلەر قىسقۇچىغا قاراڭ.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>تىزىملىككە يەنە بىر قاراڭ.</translation>
    </message>
    <message>
        <source>Look at the list of drafts again.</source>
        <translation>قارالمىلار تىزىملىكىگە يەنە بىر قاراڭ.</translation>
    </message>
    <message>
        <source>Look at the list of the register again.</source>
        <translation>تىزىملاش دەپتىرىنىڭ تىزىملىكىگە يەنە بىر قاراڭ.</translation>
    </message>
    <message>
        <source>Look for a word that is missing or stands there twice.</source>
        <translation>چۈشۈپ قالغان ياكى ئىككى قېتىم يېزىلغان سۆز بارمۇ، قاراڭ.</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>ئۇنى تىزىملىكتىن ئىزدەڭ.</translation>
    </message>
    <message>
        <source>Look for the sheet that this app made.</source>
        <translation>بۇ پروگرامما ياسىغان ۋاراقنى ئىزدەڭ.</translation>
    </message>
    <message>
        <source>Look where it is now and copy it from there.</source>
        <translation>ئۇنىڭ ھازىر قەيەردىلىكىنى تېپىپ، شۇ يەردىن كۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>Look with the check in the settings.</source>
        <translation>تەڭشەكلەردىكى تەكشۈرۈش بىلەن قاراڭ.</translation>
    </message>
    <message>
        <source>Make a card of its own instead.</source>
        <translation>ئورنىغا ئايرىم كارتا ياساڭ.</translation>
    </message>
    <message>
        <source>Make a new card, and give it to people by another way.</source>
        <translation>يېڭى كارتا ياساپ، باشقا يول بىلەن كىشىلەرگە بېرىڭ.</translation>
    </message>
    <message>
        <source>Make a new one, let the colleague compare it and make the hand-over again.</source>
        <translation>يېڭىسىنى ياساڭ، خىزمەتداشقا سېلىشتۇرۇڭ ۋە ئۆتكۈزۈپ بېرىشنى قايتا ياساڭ.</translation>
    </message>
    <message>
        <source>Make it a draft, or complete it.</source>
        <translation>ئۇنى قارالما قىلىڭ ياكى تولۇقلاڭ.</translation>
    </message>
    <message>
        <source>Make it smaller, or take another one.</source>
        <translation>ئۇنى كىچىكلىتىڭ ياكى باشقىسىنى ئېلىڭ.</translation>
    </message>
    <message>
        <source>Make one item for each.</source>
        <translation>ھەر بىرىگە بىر تۈر قۇرۇڭ.</translation>
    </message>
    <message>
        <source>Make recovery words and test them first.</source>
        <translation>ئاۋۋال ئەسلىگە كەلتۈرۈش سۆزلىرىنى ياساپ سىناڭ.</translation>
    </message>
    <message>
        <source>Make room in this drawer, then open it once more.</source>
        <translation>بۇ تارتمىدا ئورۇن بوشىتىپ، يەنە بىر قېتىم ئېچىڭ.</translation>
    </message>
    <message>
        <source>Make room on the disk, or remove evidence you no longer need.</source>
        <translation>دىسكىدا ئورۇن بوشىتىڭ ياكى ئەمدى كېرەكسىز ئىسپاتنى ئۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>ئورۇن بوشىتىپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>Make several items.</source>
        <translation>بىر نەچچە تۈر قۇرۇڭ.</translation>
    </message>
    <message>
        <source>Make some first, and test them: without them a lost keychain would lock you out for ever.</source>
        <translation>ئاۋۋال ئۇلارنى ياساپ سىناڭ: ئۇلارسىز ئاچقۇچ ھالقىسى يوقالسا، سىز مەڭگۈ كىرەلمەيسىز.</translation>
    </message>
    <message>
        <source>Make the new vault first.</source>
        <translation>ئاۋۋال يېڭى خەزىنىنى قۇرۇڭ.</translation>
    </message>
    <message>
        <source>Make your card first.</source>
        <translation>ئاۋۋال كارتىڭىزنى ياساڭ.</translation>
    </message>
    <message>
        <source>Mend what is listed, and look again.</source>
        <translation>تىزىپ بېرىلگەننى ئوڭشاپ، قايتا قاراڭ.</translation>
    </message>
    <message>
        <source>More than one item of the register is meant.</source>
        <translation>تىزىملاش دەپتىرىدىكى بىردىن كۆپ تۈر كۆزدە تۇتۇلغان.</translation>
    </message>
    <message>
        <source>Move it again to another folder.</source>
        <translation>ئۇنى باشقا قىسقۇچقا قايتا يۆتكەڭ.</translation>
    </message>
    <message>
        <source>Move it to another medium: this one may be failing.</source>
        <translation>ئۇنى باشقا دىسكىغا يۆتكەڭ: بۇ بۇزۇلاي دەپ قالغان بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Move them elsewhere, or agree that they are removed.</source>
        <translation>ئۇلارنى باشقا يەرگە يۆتكەڭ ياكى ئۆچۈرۈلۈشىگە قوشۇلۇڭ.</translation>
    </message>
    <message>
        <source>New keys made in the old vault are no safer than its old ones.</source>
        <translation>كونا خەزىنىدە ياسالغان يېڭى ئاچقۇچلار كونىلىرىدىن بىخەتەر ئەمەس.</translation>
    </message>
    <message>
        <source>No QR code can be read in this picture.</source>
        <translation>بۇ رەسىمدىن QR كودنى ئوقۇغىلى بولمىدى.</translation>
    </message>
    <message>
        <source>No case may be in the summary of {year}.</source>
        <translation>{year}-يىللىق خۇلاسىگە كىرسە بولىدىغان دېلو يوق.</translation>
    </message>
    <message>
        <source>No cleaned copy can be made of this kind of file.</source>
        <translation>بۇ خىل ھۆججەتنىڭ تازىلانغان نۇسخىسىنى ياسىغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>نۇسخا ياسالمىدى.</translation>
    </message>
    <message>
        <source>No draft is written as such a file.</source>
        <translation>قارالما بۇنداق ھۆججەت قىلىپ يېزىلمايدۇ.</translation>
    </message>
    <message>
        <source>No focal point waits for a new key.</source>
        <translation>يېڭى ئاچقۇچ كۈتۈۋاتقان ئالاقىچى يوق.</translation>
    </message>
    <message>
        <source>No guide is open in this drawer.</source>
        <translation>بۇ تارتمىدا ئوچۇق قوللانما يوق.</translation>
    </message>
    <message>
        <source>No journey was begun from this drawer.</source>
        <translation>بۇ تارتمىدىن ھېچقانداق سەپەر باشلانمىغان.</translation>
    </message>
    <message>
        <source>No key fits.</source>
        <translation>ماس كېلىدىغان ئاچقۇچ يوق.</translation>
    </message>
    <message>
        <source>No letter is written in this language.</source>
        <translation>بۇ تىلدا خەت يېزىلمايدۇ.</translation>
    </message>
    <message>
        <source>No record was chosen.</source>
        <translation>خاتىرە تاللانمىدى.</translation>
    </message>
    <message>
        <source>No sealed report of this vault is this file.</source>
        <translation>بۇ ھۆججەت بۇ خەزىنىنىڭ پېچەتلەنگەن دوكلاتى ئەمەس.</translation>
    </message>
    <message>
        <source>Nobody can say for certain who sent this case, so nothing is sealed to it.</source>
        <translation>بۇ دېلونى كىم ئەۋەتكەنلىكىنى ھېچكىم جەزملەشتۈرەلمەيدۇ، شۇڭا ئۇنىڭغا ھېچنېمە پېچەتلەنمەيدۇ.</translation>
    </message>
    <message>
        <source>Nobody could believe a correction that is signed by a key of its own.</source>
        <translation>ئايرىم ئاچقۇچ بىلەن ئىمزالانغان تۈزىتىشكە ھېچكىم ئىشىنەلمەيدۇ.</translation>
    </message>
    <message>
        <source>Nobody has compared the digits of this card yet.</source>
        <translation>بۇ كارتىنىڭ سانلىرىنى تېخى ھېچكىم سېلىشتۇرمىدى.</translation>
    </message>
    <message>
        <source>Nobody has compared the digits of this person’s card.</source>
        <translation>بۇ كىشىنىڭ كارتىسىدىكى سانلارنى ھېچكىم سېلىشتۇرمىدى.</translation>
    </message>
    <message>
        <source>Nobody in it agreed to your reading it. Tell the sender; answer nothing in it.</source>
        <translation>ئۇنىڭدىكى ھېچكىم سىزنىڭ ئوقۇشىڭىزغا قوشۇلمىغان. ئەۋەتكۈچىگە ئېيتىڭ؛ ئۇنىڭدىكى ھېچنېمىگە جاۋاب بەرمەڭ.</translation>
    </message>
    <message>
        <source>Nobody in this report is called that.</source>
        <translation>بۇ دوكلاتتا ھېچكىم ئۇنداق ئاتالمايدۇ.</translation>
    </message>
    <message>
        <source>Nobody of this report is called like this.</source>
        <translation>بۇ دوكلاتتىكى ھېچكىم مۇنداق ئاتالمايدۇ.</translation>
    </message>
    <message>
        <source>Nobody says what the link with the UN rests on.</source>
        <translation>ب د ت بىلەن باغلىنىشنىڭ نېمىگە ئاساسلانغانلىقىنى ھېچكىم ئېيتمىغان.</translation>
    </message>
    <message>
        <source>Nobody waits for such a day.</source>
        <translation>بۇنداق كۈننى ھېچكىم كۈتمەيدۇ.</translation>
    </message>
    <message>
        <source>None of these records was in the report to be corrected.</source>
        <translation>تۈزىتىلىدىغان دوكلاتتا بۇ خاتىرىلەرنىڭ ھېچقايسىسى يوق ئىدى.</translation>
    </message>
    <message>
        <source>None of your keys opens this file.</source>
        <translation>ئاچقۇچلىرىڭىزنىڭ ھېچقايسىسى بۇ ھۆججەتنى ئاچمايدۇ.</translation>
    </message>
    <message>
        <source>Not all files came in: taking them in was stopped.</source>
        <translation>ھۆججەتلەرنىڭ ھەممىسى كىرمىدى: ئېلىش توختىتىلدى.</translation>
    </message>
    <message>
        <source>Not all files came into “{title}”: taking them in was stopped.</source>
        <translation>«{title}» غا ھۆججەتلەرنىڭ ھەممىسى كىرمىدى: ئېلىش توختىتىلدى.</translation>
    </message>
    <message>
        <source>Not every file was made, so your records stay.</source>
        <translation>ھۆججەتلەرنىڭ ھەممىسى ياسالمىدى، شۇڭا خاتىرىلىرىڭىز قالىدۇ.</translation>
    </message>
    <message>
        <source>Not everybody in these records agrees that this person carries them. Objections: {count}.</source>
        <translation>بۇ خاتىرىلەردىكى ھەممە كىشى بۇ كىشىنىڭ ئېلىپ يۈرۈشىگە قوشۇلمىغان. ئېتىراز: {count}.</translation>
    </message>
    <message>
        <source>Notes wait that could not come in ({count}). Without the key of this drawer nobody could open them any more.</source>
        <translation>كىرەلمىگەن خاتىرىلەر كۈتۈۋاتىدۇ ({count}). بۇ تارتمىنىڭ ئاچقۇچىسىز ئۇلارنى ئەمدى ھېچكىم ئاچالمايدۇ.</translation>
    </message>
    <message>
        <source>Nothing can be called like this here.</source>
        <translation>بۇ يەردە ھېچنېمىنى مۇنداق ئاتىغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Nothing can be drawn here.</source>
        <translation>بۇ يەردە ھېچنېمە سىزغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Nothing can be written here.</source>
        <translation>بۇ يەرگە ھېچنېمە يازغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Nothing has gone from here.</source>
        <translation>بۇ يەردىن ھېچنېمە چىقمىدى.</translation>
    </message>
    <message>
        <source>Nothing has taken the place of this card: only its key opens what comes to it.</source>
        <translation>بۇ كارتىنىڭ ئورنىنى باشقىسى ئالمىدى: ئۇنىڭغا كەلگەننى پەقەت ئۇنىڭ ئاچقۇچىلا ئاچىدۇ.</translation>
    </message>
    <message>
        <source>Nothing in this vault opens the backup.</source>
        <translation>بۇ خەزىنىدىكى ھېچنېمە زاپاس نۇسخىنى ئاچمايدۇ.</translation>
    </message>
    <message>
        <source>Nothing is damaged: it was set for the second while the keychain was not at hand.</source>
        <translation>ھېچنېمە بۇزۇلمىدى: ئىككىنچىسىگە ئۇ ئاچقۇچ ھالقىسى قولدا يوق چاغدا بېكىتىلگەن.</translation>
    </message>
    <message>
        <source>Nothing left the vault.</source>
        <translation>خەزىنىدىن ھېچنېمە چىقمىدى.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>ھېچنېمە قىلىش ھاجەتسىز.</translation>
    </message>
    <message>
        <source>Nothing on this computer can read it until the vault is opened.</source>
        <translation>خەزىنە ئېچىلمىغۇچە بۇ كومپيۇتېردىكى ھېچنېمە ئۇنى ئوقۇيالمايدۇ.</translation>
    </message>
    <message>
        <source>Nothing opened.</source>
        <translation>ھېچنېمە ئېچىلمىدى.</translation>
    </message>
    <message>
        <source>Nothing opens it any more. Delete its folder yourself.</source>
        <translation>ئۇنى ئەمدى ھېچنېمە ئاچمايدۇ. قىسقۇچىنى ئۆزىڭىز ئۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>Nothing was added, and the rest of the record stays as it is.</source>
        <translation>ھېچنېمە قوشۇلمىدى، خاتىرىنىڭ قالغان قىسمى شۇ پېتى قالىدۇ.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ھېچنېمە ئۆزگەرمىدى.</translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation>ھېچنېمە يوقىتىلمىدى.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>ھېچنېمە ياسالمىدى.</translation>
    </message>
    <message>
        <source>Nothing was saved, and what was there before stays.</source>
        <translation>ھېچنېمە ساقلانمىدى، بۇرۇن بارى شۇ پېتى قالىدۇ.</translation>
    </message>
    <message>
        <source>Nothing was sealed, and your records stay as they are.</source>
        <translation>ھېچنېمە پېچەتلەنمىدى، خاتىرىلىرىڭىز شۇ پېتى قالىدۇ.</translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing here was changed.</source>
        <translation>ھېچنېمە ئېلىنمىدى، بۇ يەردە ھېچنېمە ئۆزگەرمىدى.</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>ھېچنېمىگە تېگىلمىدى.</translation>
    </message>
    <message>
        <source>Nothing was written. A stick formatted with FAT32 holds no file of 4 GiB or more. Use another one.</source>
        <translation>ھېچنېمە يېزىلمىدى. FAT32 بىلەن فورماتلانغان USB دىسكىغا 4 GiB ياكى ئۇنىڭدىن چوڭ ھۆججەت سىغمايدۇ. باشقىسىنى ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>Nothing was written. Make room or choose another place.</source>
        <translation>ھېچنېمە يېزىلمىدى. ئورۇن بوشىتىڭ ياكى باشقا جاي تاللاڭ.</translation>
    </message>
    <message>
        <source>Of {need} different shares, {have} are here.</source>
        <translation>كېرەك بولغان {need} خىل ئۈلۈشتىن {have} دانىسى بۇ يەردە.</translation>
    </message>
    <message>
        <source>Older parts of the vault stand among newer ones: somebody put them back, or the folder was copied while the vault was open.</source>
        <translation>خەزىنىنىڭ يېڭى قىسىملىرى ئارىسىدا كونىلىرى بار: بىرى ئۇلارنى قايتۇرۇپ قويغان ياكى قىسقۇچ خەزىنە ئوچۇق چاغدا كۆچۈرۈلگەن.</translation>
    </message>
    <message>
        <source>One of the boxes does not lie on this file.</source>
        <translation>رامكىلاردىن بىرى بۇ ھۆججەتنىڭ ئۈستىدە ئەمەس.</translation>
    </message>
    <message>
        <source>One of the passphrases of your other drawers opens nothing: number {number}.</source>
        <translation>باشقا تارتمىلىرىڭىزنىڭ پارول ئىبارىلىرىدىن بىرى ھېچنېمىنى ئاچمايدۇ: {number}-سى.</translation>
    </message>
    <message>
        <source>One of them is enough.</source>
        <translation>ئۇلاردىن بىرى يېتەرلىك.</translation>
    </message>
    <message>
        <source>One of your own cards is damaged.</source>
        <translation>ئۆز كارتىلىرىڭىزدىن بىرى بۇزۇلغان.</translation>
    </message>
    <message>
        <source>One thing opens a backup: a passphrase, the recovery words, or a trusted person’s card.</source>
        <translation>زاپاس نۇسخىنى بىرلا نەرسە ئاچىدۇ: پارول ئىبارىسى، ئەسلىگە كەلتۈرۈش سۆزلىرى ياكى ئىشەنچلىك كىشىنىڭ كارتىسى.</translation>
    </message>
    <message>
        <source>Only a UN action has answers.</source>
        <translation>پەقەت ب د ت تەدبىرىنىڭلا جاۋابلىرى بولىدۇ.</translation>
    </message>
    <message>
        <source>Only news about the status says another status.</source>
        <translation>پەقەت ھالەت ھەققىدىكى خەۋەرلا باشقا ھالەتنى ئېيتىدۇ.</translation>
    </message>
    <message>
        <source>Only the sender can say otherwise, with a new report.</source>
        <translation>پەقەت ئەۋەتكۈچىلا يېڭى دوكلات بىلەن باشقىچە دېيەلەيدۇ.</translation>
    </message>
    <message>
        <source>Open a vault of a workshop, or of a practice stick.</source>
        <translation>سېمىنارنىڭ ياكى مەشىق USB دىسكىسىنىڭ خەزىنىسىنى ئېچىڭ.</translation>
    </message>
    <message>
        <source>Open each of your other drawers once, lock the vault, and try again.</source>
        <translation>باشقا تارتمىلىرىڭىزنىڭ ھەر بىرىنى بىر قېتىم ئېچىڭ، خەزىنىنى قۇلۇپلاپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>Open it again to go on.</source>
        <translation>داۋاملاشتۇرۇش ئۈچۈن قايتا ئېچىڭ.</translation>
    </message>
    <message>
        <source>Open it and look at what you wrote last. What was saved before is safe.</source>
        <translation>ئۇنى ئېچىپ، ئەڭ ئاخىرىدا يازغىنىڭىزغا قاراڭ. ئىلگىرى ساقلانغىنى بىخەتەر.</translation>
    </message>
    <message>
        <source>Open it in a vault of the same kind.</source>
        <translation>ئۇنى شۇ خىلدىكى خەزىنىدە ئېچىڭ.</translation>
    </message>
    <message>
        <source>Open it to begin again.</source>
        <translation>قايتا باشلاش ئۈچۈن ئۇنى ئېچىڭ.</translation>
    </message>
    <message>
        <source>Open it, and switch that on in the settings.</source>
        <translation>ئۇنى ئېچىپ، تەڭشەكلەردە شۇنى قوزغىتىڭ.</translation>
    </message>
    <message>
        <source>Open it, and switch them on in the settings.</source>
        <translation>ئۇنى ئېچىپ، تەڭشەكلەردە تېز خاتىرىلەرنى قوزغىتىڭ.</translation>
    </message>
    <message>
        <source>Open the drawer that does.</source>
        <translation>شۇ تارتمىنى ئېچىڭ.</translation>
    </message>
    <message>
        <source>Open the focal point’s vault of the workshop and collect there.</source>
        <translation>سېمىنارنىڭ ئالاقىچى خەزىنىسىنى ئېچىپ، شۇ يەردە يىغىڭ.</translation>
    </message>
    <message>
        <source>Open the old vault and move it once more: only what is new comes along.</source>
        <translation>كونا خەزىنىنى ئېچىپ يەنە بىر قېتىم يۆتكەڭ: پەقەت يېڭىسىلا كېلىدۇ.</translation>
    </message>
    <message>
        <source>Open the old vault and move it: what is here already is not doubled.</source>
        <translation>كونا خەزىنىنى ئېچىپ يۆتكەڭ: بۇ يەردە بارى تەكرارلانمايدۇ.</translation>
    </message>
    <message>
        <source>Open the record and choose the item there.</source>
        <translation>خاتىرىنى ئېچىپ، نەرسىنى شۇ يەردە تاللاڭ.</translation>
    </message>
    <message>
        <source>Open the vault it belongs to.</source>
        <translation>ئۇ تەۋە بولغان خەزىنىنى ئېچىڭ.</translation>
    </message>
    <message>
        <source>Open the vault that it was copied from, lock it, and copy the folder again. The check in Settings says what can still be read.</source>
        <translation>ئۇ كۆچۈرۈلگەن ئەسلى خەزىنىنى ئېچىپ، قۇلۇپلاپ، قىسقۇچنى قايتا كۆچۈرۈڭ. تەڭشەكلەردىكى تەكشۈرۈش يەنە نېمىنى ئوقۇغىلى بولىدىغانلىقىنى ئېيتىدۇ.</translation>
    </message>
    <message>
        <source>Open the vault that sealed it.</source>
        <translation>ئۇنى پېچەتلىگەن خەزىنىنى ئېچىڭ.</translation>
    </message>
    <message>
        <source>Open the vault where its keychain cannot be reached, on another computer or while the keychain stays locked, and change the passphrase there. Or use recovery words.</source>
        <translation>خەزىنىنى ئاچقۇچ ھالقىسىغا يەتكىلى بولمايدىغان جايدا، باشقا كومپيۇتېردا ياكى ئاچقۇچ ھالقىسى قۇلۇپلاق تۇرغاندا ئېچىپ، پارول ئىبارىسىنى شۇ يەردە ئۆزگەرتىڭ. ياكى ئەسلىگە كەلتۈرۈش سۆزلىرىنى ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>Open the vault: it tells what became of it.</source>
        <translation>خەزىنىنى ئېچىڭ: ئۇ نېمە بولغانلىقىنى ئېيتىدۇ.</translation>
    </message>
    <message>
        <source>People agree to one organisation, not to any.</source>
        <translation>كىشىلەر بىر تەشكىلاتقا قوشۇلىدۇ، خالىغان تەشكىلاتقا ئەمەس.</translation>
    </message>
    <message>
        <source>Pictures of this kind cannot be read on this system: the process that reads them may begin nothing here, not even the thread that they need.</source>
        <translation>بۇ خىل رەسىملەرنى بۇ سىستېمىدا ئوقۇغىلى بولمايدۇ: ئۇلارنى ئوقۇيدىغان جەريان بۇ يەردە ھېچنېمىنى، ھەتتا كېرەكلىك ئېقىمنىمۇ باشلىيالمايدۇ.</translation>
    </message>
    <message>
        <source>Plug in its stick, or move everything again.</source>
        <translation>ئۇنىڭ USB دىسكىسىنى چېتىڭ ياكى ھەممىنى قايتا يۆتكەڭ.</translation>
    </message>
    <message>
        <source>Practice and real answers do not mix.</source>
        <translation>مەشىق جاۋابلىرى بىلەن ھەقىقىي جاۋابلار ئارىلاشمايدۇ.</translation>
    </message>
    <message>
        <source>Practice and real are never mixed.</source>
        <translation>مەشىق بىلەن ھەقىقىي ھەرگىز ئارىلاشتۇرۇلمايدۇ.</translation>
    </message>
    <message>
        <source>Practice and real never mix: the backup is of the other kind.</source>
        <translation>مەشىق بىلەن ھەقىقىي ھەرگىز ئارىلاشمايدۇ: زاپاس نۇسخا باشقا خىلدىن.</translation>
    </message>
    <message>
        <source>Practice and real reports do not mix.</source>
        <translation>مەشىق دوكلاتلىرى بىلەن ھەقىقىي دوكلاتلار ئارىلاشمايدۇ.</translation>
    </message>
    <message>
        <source>Practice cards and real vaults do not mix.</source>
        <translation>مەشىق كارتىلىرى بىلەن ھەقىقىي خەزىنىلەر ئارىلاشمايدۇ.</translation>
    </message>
    <message>
        <source>Prepare one in Settings, Recovery and backup.</source>
        <translation>تەڭشەكلەرنىڭ «ئەسلىگە كەلتۈرۈش ۋە زاپاس نۇسخا» بۆلىكىدە بىرىنى تەييارلاڭ.</translation>
    </message>
    <message>
        <source>Put back a copy of the vault, or restore a backup.</source>
        <translation>خەزىنىنىڭ نۇسخىسىنى قايتۇرۇپ قويۇڭ ياكى زاپاس نۇسخىنى ئەسلىگە كەلتۈرۈڭ.</translation>
    </message>
    <message>
        <source>Put both small files of the same release beside it. Do not run the package before that.</source>
        <translation>شۇ نەشرىنىڭ ئىككى كىچىك ھۆججىتىنى ئۇنىڭ يېنىغا قويۇڭ. ئۇنىڭغىچە قاچىلاش بولىقىنى ئىجرا قىلماڭ.</translation>
    </message>
    <message>
        <source>Put the stick in again, and try once more.</source>
        <translation>USB دىسكىنى قايتا چېتىپ، يەنە بىر سىناڭ.</translation>
    </message>
    <message>
        <source>Put the whole folder back from a copy that was made before.</source>
        <translation>پۈتۈن قىسقۇچنى ئىلگىرى ياسالغان نۇسخىدىن قايتۇرۇپ قويۇڭ.</translation>
    </message>
    <message>
        <source>Quick notes are off in this vault.</source>
        <translation>بۇ خەزىنىدە تېز خاتىرە ئېتىك.</translation>
    </message>
    <message>
        <source>Quick notes are on, for another drawer or for somebody else.</source>
        <translation>تېز خاتىرە ئوچۇق، لېكىن باشقا تارتما ياكى باشقا بىرى ئۈچۈن.</translation>
    </message>
    <message>
        <source>Read the preview once more, then seal.</source>
        <translation>ئالدىن كۆرۈشنى يەنە بىر ئوقۇپ، ئاندىن پېچەتلەڭ.</translation>
    </message>
    <message>
        <source>Read them to each other again, slowly. If they still differ, this is not their card: send nothing to it.</source>
        <translation>ئۇلارنى بىر-بىرىڭىزگە ئاستا قايتا ئوقۇڭ. يەنىلا پەرقلەنسە، بۇ ئۇلارنىڭ كارتىسى ئەمەس: ئۇنىڭغا ھېچنېمە ئەۋەتمەڭ.</translation>
    </message>
    <message>
        <source>Recovery words would stop working. Sets of words: {count}.</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرى ئىشلىمەي قالىدۇ. سۆز يۈرۈشلىرى: {count}.</translation>
    </message>
    <message>
        <source>Remove evidence you no longer need, or let the vault grow in Settings.</source>
        <translation>ئەمدى كېرەكسىز ئىسپاتنى ئۆچۈرۈڭ ياكى تەڭشەكلەردە خەزىنىنى چوڭايتىڭ.</translation>
    </message>
    <message>
        <source>Remove one of them, then add it again.</source>
        <translation>بىرىنى ئۆچۈرۈپ، ئاندىن قايتا قوشۇڭ.</translation>
    </message>
    <message>
        <source>Remove some of the {limit} first.</source>
        <translation>ئاۋۋال {limit} دانىنىڭ بىر نەچچىسىنى ئۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>Remove that part, then add it again.</source>
        <translation>ئۇ قىسمىنى ئۆچۈرۈپ، ئاندىن قايتا قوشۇڭ.</translation>
    </message>
    <message>
        <source>Replace the card first; its key may be deleted 12 months later.</source>
        <translation>ئاۋۋال كارتىنى ئالماشتۇرۇڭ؛ ئاچقۇچىنى 12 ئايدىن كېيىن ئۆچۈرسە بولىدۇ.</translation>
    </message>
    <message>
        <source>Replace the successor instead.</source>
        <translation>ئورنىنى باسقىنىنى ئالماشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>Save it as CSV or as XLSX in the spreadsheet, and take that.</source>
        <translation>ئۇنى ئېلېكترونلۇق جەدۋەلدە CSV ياكى XLSX قىلىپ ساقلاپ، شۇنى ئېلىڭ.</translation>
    </message>
    <message>
        <source>Save it as a PDF elsewhere, take that in, and make a cleaned copy of it.</source>
        <translation>ئۇنى باشقا يەردە PDF قىلىپ ساقلاپ، شۇنى ئېلىپ، تازىلانغان نۇسخىسىنى ياساڭ.</translation>
    </message>
    <message>
        <source>Save it in the spreadsheet as XLSX without a password, or as CSV, and take that.</source>
        <translation>ئۇنى ئېلېكترونلۇق جەدۋەلدە پارولسىز XLSX ياكى CSV قىلىپ ساقلاپ، شۇنى ئېلىڭ.</translation>
    </message>
    <message>
        <source>Save the picture as a JPEG elsewhere, and take that in.</source>
        <translation>رەسىمنى باشقا يەردە JPEG قىلىپ ساقلاپ، شۇنى ئېلىڭ.</translation>
    </message>
    <message>
        <source>Say it.</source>
        <translation>ئۇنى ئېيتىڭ.</translation>
    </message>
    <message>
        <source>Say it; a pseudonym is enough.</source>
        <translation>ئۇنى ئېيتىڭ؛ تەخەللۇس بولسا بولىدۇ.</translation>
    </message>
    <message>
        <source>Say which action, which State or which committee it is.</source>
        <translation>قايسى تەدبىر، قايسى دۆلەت ياكى قايسى كومىتېت ئىكەنلىكىنى ئېيتىڭ.</translation>
    </message>
    <message>
        <source>Say why in words: it stays in the history of the case.</source>
        <translation>سەۋەبىنى سۆز بىلەن ئېيتىڭ: ئۇ دېلونىڭ تارىخىدا قالىدۇ.</translation>
    </message>
    <message>
        <source>Scan or copy it again, all of it, or ask for the card as a file.</source>
        <translation>ئۇنى تولۇق قايتا سىكانېرلاڭ ياكى كۆچۈرۈڭ، ياكى كارتىنى ھۆججەت قىلىپ سوراڭ.</translation>
    </message>
    <message>
        <source>Scan or copy it again, all of it.</source>
        <translation>ئۇنى تولۇق قايتا سىكانېرلاڭ ياكى كۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>Seal the rest, or remove the records yourself.</source>
        <translation>قالغانلىرىنى پېچەتلەڭ ياكى خاتىرىلەرنى ئۆزىڭىز ئۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>Send it as a new report.</source>
        <translation>ئۇنى يېڭى دوكلات قىلىپ ئەۋەتىڭ.</translation>
    </message>
    <message>
        <source>Send it as news about the status.</source>
        <translation>ئۇنى ھالەت ھەققىدىكى خەۋەر قىلىپ ئەۋەتىڭ.</translation>
    </message>
    <message>
        <source>Set the clock first: the days on what you make would be wrong.</source>
        <translation>ئاۋۋال سائەتنى توغرىلاڭ: بولمىسا ياسىغىنىڭىزدىكى كۈنلەر خاتا بولىدۇ.</translation>
    </message>
    <message>
        <source>Several cases begin like this.</source>
        <translation>بىر نەچچە دېلو مۇنداق باشلىنىدۇ.</translation>
    </message>
    <message>
        <source>Several drafts begin like this.</source>
        <translation>بىر نەچچە قارالما مۇنداق باشلىنىدۇ.</translation>
    </message>
    <message>
        <source>Several focal points begin like this.</source>
        <translation>بىر نەچچە ئالاقىچى مۇنداق باشلىنىدۇ.</translation>
    </message>
    <message>
        <source>Several records have an item with this mark.</source>
        <translation>بىر نەچچە خاتىرىدە بۇ بەلگىلىك نەرسە بار.</translation>
    </message>
    <message>
        <source>Share {place} belongs to another set.</source>
        <translation>{place}-ئۈلۈش باشقا يۈرۈشكە تەۋە.</translation>
    </message>
    <message>
        <source>Shares cannot be made so: {needed} of {count}.</source>
        <translation>ئۈلۈشلەرنى مۇنداق ياسىغىلى بولمايدۇ: {count} دىن {needed} دانە.</translation>
    </message>
    <message>
        <source>Shares of one set begin with the same two words.</source>
        <translation>بىر يۈرۈشنىڭ ئۈلۈشلىرى ئوخشاش ئىككى سۆز بىلەن باشلىنىدۇ.</translation>
    </message>
    <message>
        <source>Shorten it, or add it as a file under Evidence.</source>
        <translation>ئۇنى قىسقارتىڭ ياكى «ئىسپات» قا ھۆججەت قىلىپ قوشۇڭ.</translation>
    </message>
    <message>
        <source>Shorten it, or take out what was pasted last.</source>
        <translation>ئۇنى قىسقارتىڭ ياكى ئەڭ ئاخىرىدا چاپلىغاننى ئېلىۋېتىڭ.</translation>
    </message>
    <message>
        <source>Shorten the name, the organisation or how to reach you, or give it as a file.</source>
        <translation>ئىسىم، تەشكىلات ياكى ئالاقە ئۇسۇلىنى قىسقارتىڭ، ياكى ھۆججەت قىلىپ بېرىڭ.</translation>
    </message>
    <message>
        <source>Shorten them, or type them anew.</source>
        <translation>ئۇلارنى قىسقارتىڭ ياكى يېڭىدىن كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Shorten them, then try again.</source>
        <translation>ئۇلارنى قىسقارتىپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>Shorten what stands here: {where}.</source>
        <translation>بۇ يەردىكىنى قىسقارتىڭ: {where}.</translation>
    </message>
    <message>
        <source>Show the names first, then change the list.</source>
        <translation>ئاۋۋال ئىسىملارنى كۆرسىتىپ، ئاندىن تىزىملىكنى ئۆزگەرتىڭ.</translation>
    </message>
    <message>
        <source>Some answers in this file cannot be right.</source>
        <translation>بۇ ھۆججەتتىكى بەزى جاۋابلار توغرا بولۇشى مۇمكىن ئەمەس.</translation>
    </message>
    <message>
        <source>Some files promise such sizes only to do harm. Do not open it elsewhere.</source>
        <translation>بەزى ھۆججەتلەر پەقەت زىيان يەتكۈزۈش ئۈچۈنلا شۇنداق چوڭلۇقنى كۆرسىتىدۇ. باشقا يەردە ئاچماڭ.</translation>
    </message>
    <message>
        <source>Somebody has decided about this notice already.</source>
        <translation>بۇ ئۇقتۇرۇش ھەققىدە بىرى ئاللىقاچان قارار قىلغان.</translation>
    </message>
    <message>
        <source>Somebody may have changed the folder. Look before you use it.</source>
        <translation>بىرى قىسقۇچنى ئۆزگەرتكەن بولۇشى مۇمكىن. ئىشلىتىشتىن بۇرۇن قاراڭ.</translation>
    </message>
    <message>
        <source>Somebody may have made it to do harm.</source>
        <translation>بىرى ئۇنى زىيان يەتكۈزۈش ئۈچۈن ياسىغان بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Somebody or something you left out is no longer in these records.</source>
        <translation>سىز چىقىرىۋەتكەن كىشى ياكى نەرسە ئەمدى بۇ خاتىرىلەردە يوق.</translation>
    </message>
    <message>
        <source>Somebody took something back while the export was being made.</source>
        <translation>چىقىرىش جەريانىدا بىرى بىر نەرسىنى قايتۇرۇۋالدى.</translation>
    </message>
    <message>
        <source>Somebody who was chosen is not in this case.</source>
        <translation>تاللانغان كىشى بۇ دېلودا يوق.</translation>
    </message>
    <message>
        <source>Something changed since you read the preview: a consent, a record or a name.</source>
        <translation>ئالدىن كۆرۈشنى ئوقۇغىنىڭىزدىن بېرى بىر نەرسە ئۆزگەردى: رازىلىق، خاتىرە ياكى ئىسىم.</translation>
    </message>
    <message>
        <source>Something does not fit.</source>
        <translation>بىر نەرسە ماس كەلمەيدۇ.</translation>
    </message>
    <message>
        <source>Something in curly brackets is no place that can be filled.</source>
        <translation>چوڭ تىرناق ئىچىدىكى بىر نەرسە تولدۇرغىلى بولىدىغان ئورۇن ئەمەس.</translation>
    </message>
    <message>
        <source>Something in it does not fit.</source>
        <translation>ئۇنىڭدىكى بىر نەرسە ماس كەلمەيدۇ.</translation>
    </message>
    <message>
        <source>Something in the draft still stands against it.</source>
        <translation>قارالمىدا يەنىلا توسقۇن بولىدىغان نەرسە بار.</translation>
    </message>
    <message>
        <source>Something in the folder is not what a vault holds: {file}.</source>
        <translation>قىسقۇچتىكى بىر نەرسە خەزىنىدە بولىدىغان نەرسە ئەمەس: {file}.</translation>
    </message>
    <message>
        <source>Something in the sealed file is not what its sender signed.</source>
        <translation>پېچەتلەنگەن ھۆججەتتىكى بىر نەرسە ئەۋەتكۈچى ئىمزالىغىنى ئەمەس.</translation>
    </message>
    <message>
        <source>Something is wrong with the key for quick notes, and nobody has said how it goes on.</source>
        <translation>تېز خاتىرىنىڭ ئاچقۇچىدا مەسىلە بار، قانداق داۋاملىشىدىغانلىقىنى تېخى ھېچكىم ئېيتمىدى.</translation>
    </message>
    <message>
        <source>Something was changed in the vault while this went on.</source>
        <translation>بۇ جەرياندا خەزىنىدە بىر نەرسە ئۆزگەرتىلدى.</translation>
    </message>
    <message>
        <source>Something was written in one of these records since the file was made, so the file does not hold all of it.</source>
        <translation>ھۆججەت ياسالغاندىن كېيىن بۇ خاتىرىلەردىن بىرىگە بىر نەرسە يېزىلغان، شۇڭا ھۆججەتتە ھەممىسى يوق.</translation>
    </message>
    <message>
        <source>Something was written in the old vault after it was moved.</source>
        <translation>كونا خەزىنە يۆتكەلگەندىن كېيىن ئۇنىڭغا بىر نەرسە يېزىلغان.</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>بۇ پروگراممىدا بىر خاتالىق كۆرۈلدى.</translation>
    </message>
    <message>
        <source>Something with this name is there already. It was left as it is.</source>
        <translation>بۇ نامدا بىر نەرسە ئاللىقاچان بار. ئۇ شۇ پېتى قالدۇرۇلدى.</translation>
    </message>
    <message>
        <source>Special procedures take English, French or Spanish.</source>
        <translation>ئالاھىدە تەرتىپلەر ئىنگلىزچە، فرانسۇزچە ياكى ئىسپانچە قوبۇل قىلىدۇ.</translation>
    </message>
    <message>
        <source>Start a new workshop in another folder, and delete this one.</source>
        <translation>باشقا قىسقۇچتا يېڭى سېمىنار باشلاپ، بۇنى ئۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>Start the app again and try once more.</source>
        <translation>پروگراممىنى قايتا قوزغىتىپ، يەنە بىر سىناڭ.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>تەلىپىڭىز بويىچە توختىتىلدى.</translation>
    </message>
    <message>
        <source>Switch them off there, or take them over.</source>
        <translation>ئۇلارنى ئۇ يەردە ئېتىڭ ياكى ئۆتكۈزۈۋېلىڭ.</translation>
    </message>
    <message>
        <source>Take another one of the same set.</source>
        <translation>شۇ يۈرۈشنىڭ باشقىسىنى ئېلىڭ.</translation>
    </message>
    <message>
        <source>Take away the write protection, or copy the folder to a place that can be written.</source>
        <translation>يېزىشتىن قوغداشنى ئېلىۋېتىڭ ياكى قىسقۇچنى يازغىلى بولىدىغان جايغا كۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>Take in only the pages that matter, as a file of their own.</source>
        <translation>پەقەت مۇھىم بەتلەرنىلا ئايرىم ھۆججەت قىلىپ ئېلىڭ.</translation>
    </message>
    <message>
        <source>Take in the report first.</source>
        <translation>ئاۋۋال دوكلاتنى ئېلىڭ.</translation>
    </message>
    <message>
        <source>Take it again: the whole code, straight, sharp, in good light. Or ask for the card as a file.</source>
        <translation>قايتا تارتىڭ: پۈتۈن كود، تۈز، ئېنىق، ياخشى نۇردا. ياكى كارتىنى ھۆججەت قىلىپ سوراڭ.</translation>
    </message>
    <message>
        <source>Take it in parts: at most 50,000 rows and 200 columns.</source>
        <translation>بۆلۈپ ئېلىڭ: ئەڭ كۆپ 50,000 قۇر ۋە 200 ئىستون.</translation>
    </message>
    <message>
        <source>Take it in under My card.</source>
        <translation>ئۇنى «كارتام» دا ئېلىڭ.</translation>
    </message>
    <message>
        <source>Take it out and add a new one.</source>
        <translation>ئۇنى چىقىرىپ، يېڭىسىنى قوشۇڭ.</translation>
    </message>
    <message>
        <source>Take large files in once the vault is open.</source>
        <translation>چوڭ ھۆججەتلەرنى خەزىنە ئېچىلغاندىن كېيىن ئېلىڭ.</translation>
    </message>
    <message>
        <source>Take one line of at most {most} letters, without marks that steer the direction.</source>
        <translation>ئەڭ كۆپ {most} ھەرپلىك، يۆنىلىشنى ئۆزگەرتىدىغان بەلگىسىز بىر قۇر يېزىڭ.</translation>
    </message>
    <message>
        <source>Take one of them out of the event first.</source>
        <translation>ئاۋۋال بىرىنى ۋەقەدىن چىقىرىڭ.</translation>
    </message>
    <message>
        <source>Take out what nobody needs.</source>
        <translation>ھېچكىمگە كېرەكسىز نەرسىلەرنى ئېلىۋېتىڭ.</translation>
    </message>
    <message>
        <source>Take reports in under Inbox, and open answers under Replies.</source>
        <translation>دوكلاتلارنى «كەلگەنلەر» دە ئېلىڭ، جاۋابلارنى «جاۋابلار» دا ئېچىڭ.</translation>
    </message>
    <message>
        <source>Take the file in once more.</source>
        <translation>ھۆججەتنى يەنە بىر قېتىم ئېلىڭ.</translation>
    </message>
    <message>
        <source>Tell whoever gave you this app the words in brackets.</source>
        <translation>تىرناق ئىچىدىكى سۆزلەرنى بۇ پروگراممىنى سىزگە بەرگەن كىشىگە ئېيتىڭ.</translation>
    </message>
    <message>
        <source>Test them first: without them a lost keychain would lock you out for ever.</source>
        <translation>ئاۋۋال ئۇلارنى سىناڭ: ئۇلارسىز ئاچقۇچ ھالقىسى يوقالسا، سىز مەڭگۈ كىرەلمەيسىز.</translation>
    </message>
    <message>
        <source>That is no day that has come.</source>
        <translation>بۇ كەلگەن كۈن ئەمەس.</translation>
    </message>
    <message>
        <source>That is none of the answers.</source>
        <translation>بۇ جاۋابلارنىڭ بىرى ئەمەس.</translation>
    </message>
    <message>
        <source>That part is kept apart for this reason: nothing else was reached or lost.</source>
        <translation>ئۇ قىسىم شۇ سەۋەبتىن ئايرىم تۇتۇلىدۇ: باشقا ھېچنېمىگە تېگىلمىدى، ھېچنېمە يوقالمىدى.</translation>
    </message>
    <message>
        <source>The QR code in this picture is not that of a card.</source>
        <translation>بۇ رەسىمدىكى QR كود كارتىنىڭ كودى ئەمەس.</translation>
    </message>
    <message>
        <source>The actions of the case say who is missing, and what to ask.</source>
        <translation>دېلونىڭ تەدبىرلىرى كىمنىڭ كەملىكىنى ۋە نېمە سوراشنى ئېيتىدۇ.</translation>
    </message>
    <message>
        <source>The answer does not say which status the case has.</source>
        <translation>جاۋابتا دېلونىڭ قايسى ھالەتتە ئىكەنلىكى ئېيتىلمىغان.</translation>
    </message>
    <message>
        <source>The answer is about a report that is not in this vault.</source>
        <translation>جاۋاب بۇ خەزىنىدە يوق بىر دوكلات ھەققىدە.</translation>
    </message>
    <message>
        <source>The answer is about another sealed file than yours.</source>
        <translation>جاۋاب سىزنىڭكى ئەمەس، باشقا پېچەتلەنگەن ھۆججەت ھەققىدە.</translation>
    </message>
    <message>
        <source>The answer is empty, too long, or holds a sign that is not allowed.</source>
        <translation>جاۋاب قۇرۇق، بەك ئۇزۇن ياكى ئۇنىڭدا رۇخسەت قىلىنمىغان بەلگە بار.</translation>
    </message>
    <message>
        <source>The answer is signed with a card that was revoked.</source>
        <translation>جاۋاب كۈچتىن قالدۇرۇلغان كارتا بىلەن ئىمزالانغان.</translation>
    </message>
    <message>
        <source>The answer names a day that there is not.</source>
        <translation>جاۋابتا يوق بىر كۈن ئاتالغان.</translation>
    </message>
    <message>
        <source>The answer names somebody of another report, whom its reader did not tell of.</source>
        <translation>جاۋابتا باشقا دوكلاتتىكى، ئوقۇغۇچىسى ئېيتمىغان بىرىنىڭ ئىسمى بار.</translation>
    </message>
    <message>
        <source>The answer was not signed by the focal point’s card.</source>
        <translation>جاۋاب ئالاقىچىنىڭ كارتىسى بىلەن ئىمزالانمىغان.</translation>
    </message>
    <message>
        <source>The answer was sealed to another key than that of your report.</source>
        <translation>جاۋاب دوكلاتىڭىزنىڭ ئەمەس، باشقا ئاچقۇچقا پېچەتلەنگەن.</translation>
    </message>
    <message>
        <source>The answer was sealed to the key of another report.</source>
        <translation>جاۋاب باشقا دوكلاتنىڭ ئاچقۇچىغا پېچەتلەنگەن.</translation>
    </message>
    <message>
        <source>The backup does not hold what it says.</source>
        <translation>زاپاس نۇسخىدا ئۇ دېگەن نەرسىلەر يوق.</translation>
    </message>
    <message>
        <source>The card does not agree with one you already have.</source>
        <translation>كارتا سىزدە بار بىرى بىلەن ماس كەلمەيدۇ.</translation>
    </message>
    <message>
        <source>The card is no longer valid.</source>
        <translation>كارتا ئەمدى كۈچكە ئىگە ئەمەس.</translation>
    </message>
    <message>
        <source>The card names a part of the UN in a way nobody can read.</source>
        <translation>كارتىدا ب د ت نىڭ بىر قىسمى ھېچكىم ئوقۇيالمايدىغان شەكىلدە يېزىلغان.</translation>
    </message>
    <message>
        <source>The card says it was made in the future.</source>
        <translation>كارتا كەلگۈسىدە ياسالغان دەپ يېزىلغان.</translation>
    </message>
    <message>
        <source>The card was changed after it was made.</source>
        <translation>كارتا ياسالغاندىن كېيىن ئۆزگەرتىلگەن.</translation>
    </message>
    <message>
        <source>The case itself is whole.</source>
        <translation>دېلونىڭ ئۆزى تولۇق.</translation>
    </message>
    <message>
        <source>The case {case} of this scenario cannot be sent.</source>
        <translation>بۇ سىنارىيىدىكى {case}-دېلونى ئەۋەتكىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>The cases are whole: make the draft again.</source>
        <translation>دېلولار تولۇق: قارالمىنى قايتا ياساڭ.</translation>
    </message>
    <message>
        <source>The cases themselves are not touched. Put the whole folder back from a copy.</source>
        <translation>دېلولارنىڭ ئۆزىگە تېگىلمىدى. پۈتۈن قىسقۇچنى بىر نۇسخىدىن قايتۇرۇپ قويۇڭ.</translation>
    </message>
    <message>
        <source>The cases themselves are whole.</source>
        <translation>دېلولارنىڭ ئۆزى تولۇق.</translation>
    </message>
    <message>
        <source>The check in Settings says more.</source>
        <translation>تەڭشەكلەردىكى تەكشۈرۈش كۆپرەك ئۇچۇر بېرىدۇ.</translation>
    </message>
    <message>
        <source>The clock of this computer says {clock}, but this program was built on {built}.</source>
        <translation>بۇ كومپيۇتېرنىڭ سائىتى {clock} نى كۆرسىتىدۇ، لېكىن بۇ پروگرامما {built} دا ياسالغان.</translation>
    </message>
    <message>
        <source>The copy would lie where the file is already.</source>
        <translation>نۇسخا ھۆججەت ئاللىقاچان بار جايغا چۈشىدۇ.</translation>
    </message>
    <message>
        <source>The copy would still have held hidden data, so it was not kept.</source>
        <translation>نۇسخىدا يەنىلا يوشۇرۇن ئۇچۇر قالاتتى، شۇڭا ئۇ ساقلانمىدى.</translation>
    </message>
    <message>
        <source>The day on which you write again is no day.</source>
        <translation>قايتا خەت يازىدىغان كۈن ھەقىقىي كۈن ئەمەس.</translation>
    </message>
    <message>
        <source>The description of the vault is damaged.</source>
        <translation>خەزىنىنىڭ چۈشەندۈرۈشى بۇزۇلغان.</translation>
    </message>
    <message>
        <source>The digits differ in group {groups}. The card stays unverified.</source>
        <translation>{groups}-گۇرۇپپىدىكى سانلار پەرقلىنىدۇ. كارتا تەكشۈرۈلمىگەن پېتى قالىدۇ.</translation>
    </message>
    <message>
        <source>The digits of this card were never compared.</source>
        <translation>بۇ كارتىنىڭ سانلىرى ھېچقاچان سېلىشتۇرۇلمىغان.</translation>
    </message>
    <message>
        <source>The disk did not answer.</source>
        <translation>دىسكا جاۋاب بەرمىدى.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>دىسكا توشقان.</translation>
    </message>
    <message>
        <source>The drawer is bound to this computer already.</source>
        <translation>تارتما ئاللىقاچان بۇ كومپيۇتېرغا باغلانغان.</translation>
    </message>
    <message>
        <source>The drawer is not bound to a computer.</source>
        <translation>تارتما ھېچقانداق كومپيۇتېرغا باغلانمىغان.</translation>
    </message>
    <message>
        <source>The file asks for more than this app accepts.</source>
        <translation>ھۆججەت بۇ پروگرامما قوبۇل قىلىدىغاندىن كۆپىنى تەلەپ قىلىدۇ.</translation>
    </message>
    <message>
        <source>The file came as text and is too large that way.</source>
        <translation>ھۆججەت تېكىست بولۇپ كەلدى، شۇنداق بولغاندا بەك چوڭ.</translation>
    </message>
    <message>
        <source>The file holds something that has no place in it.</source>
        <translation>ھۆججەتتە ئۇنىڭدا بولمايدىغان نەرسە بار.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed.</source>
        <translation>ھۆججەت بۇزۇلغان ياكى ئۆزگەرتىلگەن.</translation>
    </message>
    <message>
        <source>The file is damaged, cut short or was changed.</source>
        <translation>ھۆججەت بۇزۇلغان، چالا ياكى ئۆزگەرتىلگەن.</translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <translation>ھۆججەت ئىمزالانمىغان.</translation>
    </message>
    <message>
        <source>The file is not what was written: it was changed, or its medium is failing.</source>
        <translation>ھۆججەت يېزىلغىنىدەك ئەمەس: ئۇ ئۆزگەرتىلگەن ياكى دىسكىسى بۇزۇلاي دەپ قالغان.</translation>
    </message>
    <message>
        <source>The file is not where it was put, or cannot be read.</source>
        <translation>ھۆججەت قويۇلغان جايدا يوق ياكى ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>The file is too large for this place.</source>
        <translation>ھۆججەت بۇ جاي ئۈچۈن بەك چوڭ.</translation>
    </message>
    <message>
        <source>The file itself was not touched.</source>
        <translation>ھۆججەتنىڭ ئۆزىگە تېگىلمىدى.</translation>
    </message>
    <message>
        <source>The file may be made to do harm. Do not open it with another program.</source>
        <translation>ھۆججەت زىيان يەتكۈزۈش ئۈچۈن ياسالغان بولۇشى مۇمكىن. باشقا پروگرامما بىلەن ئاچماڭ.</translation>
    </message>
    <message>
        <source>The file name is too long for this disk.</source>
        <translation>ھۆججەت نامى بۇ دىسكا ئۈچۈن بەك ئۇزۇن.</translation>
    </message>
    <message>
        <source>The file was left where it is.</source>
        <translation>ھۆججەت ئۆز جايىدا قالدۇرۇلدى.</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>قىسقۇچ ئەمدى ئۇ يەردە يوق.</translation>
    </message>
    <message>
        <source>The folder where the file should go is not there.</source>
        <translation>ھۆججەت بارىدىغان قىسقۇچ يوق.</translation>
    </message>
    <message>
        <source>The history of the evidence in the report does not hold.</source>
        <translation>دوكلاتتىكى ئىسپاتلارنىڭ تارىخى توغرا كەلمەيدۇ.</translation>
    </message>
    <message>
        <source>The history of the vault was changed from outside.</source>
        <translation>خەزىنىنىڭ تارىخى سىرتتىن ئۆزگەرتىلگەن.</translation>
    </message>
    <message>
        <source>The key for quick notes is missing from the folder: somebody changed or removed it.</source>
        <translation>تېز خاتىرىنىڭ ئاچقۇچى قىسقۇچتا يوق: بىرى ئۇنى ئۆزگەرتكەن ياكى ئۆچۈرگەن.</translation>
    </message>
    <message>
        <source>The key for quick notes was exchanged. Notes written since may have been read by someone else.</source>
        <translation>تېز خاتىرىنىڭ ئاچقۇچى ئالماشتۇرۇلغان. شۇنىڭدىن كېيىن يېزىلغان خاتىرىلەرنى باشقا بىرى ئوقۇغان بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>The key on this card is none that only one person can have.</source>
        <translation>بۇ كارتىدىكى ئاچقۇچ پەقەت بىر كىشىدىلا بولىدىغان ئاچقۇچ ئەمەس.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>بۇ كومپيۇتېرنىڭ ئاچقۇچ ھالقىسى جاۋاب بەرمەيۋاتىدۇ.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work.</source>
        <translation>بۇ كومپيۇتېرنىڭ ئاچقۇچ ھالقىسى ئىشلىمەيۋاتىدۇ.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>بۇ كومپيۇتېرنىڭ ئاچقۇچ ھالقىسى قۇلۇپلاق.</translation>
    </message>
    <message>
        <source>The keys in this hand-over do not belong to the card in it.</source>
        <translation>بۇ ئۆتكۈزۈپ بېرىشتىكى ئاچقۇچلار ئۇنىڭدىكى كارتىغا تەۋە ئەمەس.</translation>
    </message>
    <message>
        <source>The letters of this file are not written in that way.</source>
        <translation>بۇ ھۆججەتنىڭ ھەرپلىرى ئۇنداق يېزىلمىغان.</translation>
    </message>
    <message>
        <source>The list beside the text says what; choose a line to go there.</source>
        <translation>تېكىستنىڭ يېنىدىكى تىزىملىك نېمە ئىكەنلىكىنى ئېيتىدۇ؛ ئۇ يەرگە بېرىش ئۈچۈن بىر قۇرنى تاللاڭ.</translation>
    </message>
    <message>
        <source>The list of files that came in cannot be read.</source>
        <translation>كەلگەن ھۆججەتلەرنىڭ تىزىملىكىنى ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>The list says why of each: ask again for the consents that are missing.</source>
        <translation>تىزىملىك ھەر بىرىنىڭ سەۋەبىنى ئېيتىدۇ: كەم رازىلىقلارنى قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>The most important thing is missing.</source>
        <translation>ئەڭ مۇھىم نەرسە كەم.</translation>
    </message>
    <message>
        <source>The name of the page does not end in .pdf.</source>
        <translation>بەتنىڭ نامى .pdf بىلەن ئاخىرلاشمايدۇ.</translation>
    </message>
    <message>
        <source>The name on this card mixes letters of several scripts that look alike.</source>
        <translation>بۇ كارتىدىكى ئىسىمدا ئوخشاپ كېتىدىغان بىر نەچچە يېزىقنىڭ ھەرپلىرى ئارىلاشقان.</translation>
    </message>
    <message>
        <source>The names in the report do not belong to the people in it.</source>
        <translation>دوكلاتتىكى ئىسىملار ئۇنىڭدىكى كىشىلەرگە تەۋە ئەمەس.</translation>
    </message>
    <message>
        <source>The new vault is not where it was made.</source>
        <translation>يېڭى خەزىنە ياسالغان جايدا يوق.</translation>
    </message>
    <message>
        <source>The note has {length} characters; {limit} fit.</source>
        <translation>خاتىرىدە {length} ھەرپ بار؛ {limit} سىغىدۇ.</translation>
    </message>
    <message>
        <source>The note is sealed.</source>
        <translation>خاتىرە پېچەتلەندى.</translation>
    </message>
    <message>
        <source>The note was saved when nobody was there, without its files: they could not be read.</source>
        <translation>خاتىرە ھېچكىم يوق چاغدا ھۆججەتلىرىسىز ساقلاندى: ئۇلارنى ئوقۇغىلى بولمىدى.</translation>
    </message>
    <message>
        <source>The notice does not have the right form.</source>
        <translation>ئۇقتۇرۇشنىڭ شەكلى توغرا ئەمەس.</translation>
    </message>
    <message>
        <source>The notice is about a report that is not here.</source>
        <translation>ئۇقتۇرۇش بۇ يەردە يوق بىر دوكلات ھەققىدە.</translation>
    </message>
    <message>
        <source>The old vault does not stand where it was.</source>
        <translation>كونا خەزىنە بۇرۇنقى جايىدا يوق.</translation>
    </message>
    <message>
        <source>The other cases are not touched. Put the whole folder back from a copy.</source>
        <translation>باشقا دېلولارغا تېگىلمىدى. پۈتۈن قىسقۇچنى بىر نۇسخىدىن قايتۇرۇپ قويۇڭ.</translation>
    </message>
    <message>
        <source>The other files are not touched. Put the whole folder back from a copy.</source>
        <translation>باشقا ھۆججەتلەرگە تېگىلمىدى. پۈتۈن قىسقۇچنى بىر نۇسخىدىن قايتۇرۇپ قويۇڭ.</translation>
    </message>
    <message>
        <source>The other records are not touched. Put the whole folder back from a copy.</source>
        <translation>باشقا خاتىرىلەرگە تېگىلمىدى. پۈتۈن قىسقۇچنى بىر نۇسخىدىن قايتۇرۇپ قويۇڭ.</translation>
    </message>
    <message>
        <source>The part of the app that reads files could not be started.</source>
        <translation>پروگراممىنىڭ ھۆججەت ئوقۇيدىغان قىسمىنى قوزغاتقىلى بولمىدى.</translation>
    </message>
    <message>
        <source>The part of the vault that holds the keys is damaged.</source>
        <translation>خەزىنىنىڭ ئاچقۇچ ساقلىنىدىغان قىسمى بۇزۇلغان.</translation>
    </message>
    <message>
        <source>The parts of this vault come from different moments. This happens when a folder is copied while the vault is open.</source>
        <translation>بۇ خەزىنىنىڭ قىسىملىرى ئوخشىمىغان ۋاقىتتىن كەلگەن. خەزىنە ئوچۇق چاغدا قىسقۇچ كۆچۈرۈلسە شۇنداق بولىدۇ.</translation>
    </message>
    <message>
        <source>The passphrase holds a letter this computer does not know.</source>
        <translation>پارول ئىبارىسىدە بۇ كومپيۇتېر تونۇمايدىغان ھەرپ بار.</translation>
    </message>
    <message>
        <source>The passphrase holds a sign that cannot be typed everywhere.</source>
        <translation>پارول ئىبارىسىدە ھەممە يەردە كىرگۈزگىلى بولمايدىغان بەلگە بار.</translation>
    </message>
    <message>
        <source>The passphrase holds half a letter.</source>
        <translation>پارول ئىبارىسىدە يېرىم ھەرپ بار.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>پارول ئىبارىسى قۇرۇق.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>پارول ئىبارىسى بەك ئۇزۇن.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>مەزگىل باشلىنىشتىن بۇرۇن ئاخىرلىشىدۇ.</translation>
    </message>
    <message>
        <source>The person who carries it hands it back from their own vault. Only the vault that made it takes it in.</source>
        <translation>ئۇنى ئېلىپ يۈرگەن كىشى ئۆز خەزىنىسىدىن قايتۇرۇپ بېرىدۇ. ئۇنى پەقەت ياسىغان خەزىنىلا ئالىدۇ.</translation>
    </message>
    <message>
        <source>The program runs from its own folder and leaves nothing on this computer, so it puts no key into its keychain.</source>
        <translation>پروگرامما ئۆز قىسقۇچىدىن ئىجرا بولىدۇ ۋە بۇ كومپيۇتېردا ھېچنېمە قالدۇرمايدۇ، شۇڭا ئاچقۇچ ھالقىسىغا ئاچقۇچ قويمايدۇ.</translation>
    </message>
    <message>
        <source>The reason is too long, or holds a sign that is not allowed.</source>
        <translation>سەۋەب بەك ئۇزۇن ياكى ئۇنىڭدا رۇخسەت قىلىنمىغان بەلگە بار.</translation>
    </message>
    <message>
        <source>The reason is too long, or holds characters that cannot be used.</source>
        <translation>سەۋەب بەك ئۇزۇن ياكى ئۇنىڭدا ئىشلەتكىلى بولمايدىغان ھەرپ بار.</translation>
    </message>
    <message>
        <source>The record itself and the other records are not touched.</source>
        <translation>خاتىرىنىڭ ئۆزىگە ۋە باشقا خاتىرىلەرگە تېگىلمىدى.</translation>
    </message>
    <message>
        <source>The record that was to be replaced is not here any more.</source>
        <translation>ئالماشتۇرۇلىدىغان خاتىرە ئەمدى بۇ يەردە يوق.</translation>
    </message>
    <message>
        <source>The recovery words of this drawer were never tested.</source>
        <translation>بۇ تارتمىنىڭ ئەسلىگە كەلتۈرۈش سۆزلىرى ھېچقاچان سىنالمىغان.</translation>
    </message>
    <message>
        <source>The register is full: it holds {limit} items.</source>
        <translation>تىزىملاش دەپتىرى توشقان: ئۇنىڭغا {limit} تۈر سىغىدۇ.</translation>
    </message>
    <message>
        <source>The release has no file called {file}.</source>
        <translation>بۇ نەشرىدە {file} دېگەن ھۆججەت يوق.</translation>
    </message>
    <message>
        <source>The report does not have the right form.</source>
        <translation>دوكلاتنىڭ شەكلى توغرا ئەمەس.</translation>
    </message>
    <message>
        <source>The report holds an answer that cannot be right.</source>
        <translation>دوكلاتتا توغرا بولۇشى مۇمكىن بولمىغان جاۋاب بار.</translation>
    </message>
    <message>
        <source>The report holds more records than this app reads.</source>
        <translation>دوكلاتتا بۇ پروگرامما ئوقۇيدىغاندىن كۆپ خاتىرە بار.</translation>
    </message>
    <message>
        <source>The report is sealed to a card that receives no reports.</source>
        <translation>دوكلات دوكلات تاپشۇرۇۋالمايدىغان كارتىغا پېچەتلەنگەن.</translation>
    </message>
    <message>
        <source>The report names another key than the one that signed it.</source>
        <translation>دوكلاتتا ئۇنى ئىمزالىغان ئاچقۇچتىن باشقا ئاچقۇچ يېزىلغان.</translation>
    </message>
    <message>
        <source>The report to be corrected was taken back.</source>
        <translation>تۈزىتىلىدىغان دوكلات قايتۇرۇۋېلىنغان.</translation>
    </message>
    <message>
        <source>The report to be corrected went to somebody else.</source>
        <translation>تۈزىتىلىدىغان دوكلات باشقا بىرىگە ئەۋەتىلگەن.</translation>
    </message>
    <message>
        <source>The rest of the register is whole.</source>
        <translation>تىزىملاش دەپتىرىنىڭ قالغان قىسمى تولۇق.</translation>
    </message>
    <message>
        <source>The revocation was changed after it was made.</source>
        <translation>كۈچتىن قالدۇرۇش ھۆججىتى ياسالغاندىن كېيىن ئۆزگەرتىلگەن.</translation>
    </message>
    <message>
        <source>The sealed file is not where it was.</source>
        <translation>پېچەتلەنگەن ھۆججەت بۇرۇنقى جايىدا يوق.</translation>
    </message>
    <message>
        <source>The sealed file itself is as it was.</source>
        <translation>پېچەتلەنگەن ھۆججەتنىڭ ئۆزى بۇرۇنقىدەك.</translation>
    </message>
    <message>
        <source>The sealed file of this case was not kept by the version that took it in.</source>
        <translation>بۇ دېلونىڭ پېچەتلەنگەن ھۆججىتىنى ئۇنى ئالغان نەشرى ساقلىمىغان.</translation>
    </message>
    <message>
        <source>The sender took case {number} back: its status stays so.</source>
        <translation>ئەۋەتكۈچى {number}-دېلونى قايتۇرۇۋالغان: ئۇنىڭ ھالىتى شۇ پېتى قالىدۇ.</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>ئىمزا كۈچكە ئىگە ئەمەس.</translation>
    </message>
    <message>
        <source>The stick may be failing: use another one.</source>
        <translation>USB دىسكا بۇزۇلاي دەپ قالغان بولۇشى مۇمكىن: باشقىسىنى ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>The stick or disk may be failing. Use another one.</source>
        <translation>USB دىسكا ياكى دىسكا بۇزۇلاي دەپ قالغان بولۇشى مۇمكىن. باشقىسىنى ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>The successor of this card is not in use for 12 months yet: files may still come.</source>
        <translation>بۇ كارتىنىڭ ئورنىنى باسقىنى ئىشلىتىلگىلى تېخى 12 ئاي بولمىدى: يەنە ھۆججەت كېلىشى مۇمكىن.</translation>
    </message>
    <message>
        <source>The table of codes does not have the form of one.</source>
        <translation>كود جەدۋىلىنىڭ شەكلى توغرا ئەمەس.</translation>
    </message>
    <message>
        <source>The table of codes leads to a value that is not in it.</source>
        <translation>كود جەدۋىلى ئۇنىڭدا يوق بىر قىممەتنى كۆرسىتىدۇ.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} letters, or holds a sign that is not allowed.</source>
        <translation>تېكىست {limit} ھەرپتىن ئۇزۇن ياكى ئۇنىڭدا رۇخسەت قىلىنمىغان بەلگە بار.</translation>
    </message>
    <message>
        <source>The text of this QR code is damaged.</source>
        <translation>بۇ QR كودنىڭ تېكىستى بۇزۇلغان.</translation>
    </message>
    <message>
        <source>The vault asks for something this app does not do.</source>
        <translation>خەزىنە بۇ پروگرامما قىلالمايدىغان ئىشنى تەلەپ قىلىدۇ.</translation>
    </message>
    <message>
        <source>The vault is deleted, but a part of it could not be overwritten first.</source>
        <translation>خەزىنە ئۆچۈرۈلدى، لېكىن ئۇنىڭ بىر قىسمىنىڭ ئۈستىگە ئاۋۋال يازغىلى بولمىدى.</translation>
    </message>
    <message>
        <source>The vault is destroyed, but a file of it could not be deleted.</source>
        <translation>خەزىنە يوقىتىلدى، لېكىن ئۇنىڭ بىر ھۆججىتىنى ئۆچۈرگىلى بولمىدى.</translation>
    </message>
    <message>
        <source>The vault is destroyed. Its folder is still there, for it holds other files.</source>
        <translation>خەزىنە يوقىتىلدى. قىسقۇچى تېخى بار، چۈنكى ئۇنىڭدا باشقا ھۆججەتلەر بار.</translation>
    </message>
    <message>
        <source>The vault is destroyed. Nothing opens it any more.</source>
        <translation>خەزىنە يوقىتىلدى. ئۇنى ئەمدى ھېچنېمە ئاچمايدۇ.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>خەزىنە قۇلۇپلاق.</translation>
    </message>
    <message>
        <source>The vault is open in another window.</source>
        <translation>خەزىنە باشقا كۆزنەكتە ئوچۇق.</translation>
    </message>
    <message>
        <source>The vault was locked while something was being written.</source>
        <translation>بىر نەرسە يېزىلىۋاتقاندا خەزىنە قۇلۇپلاندى.</translation>
    </message>
    <message>
        <source>The vault was locked, and what was typed last could not be saved.</source>
        <translation>خەزىنە قۇلۇپلاندى، ئەڭ ئاخىرىدا كىرگۈزۈلگىنىنى ساقلىغىلى بولمىدى.</translation>
    </message>
    <message>
        <source>The vault was made by a newer version of this app.</source>
        <translation>خەزىنىنى بۇ پروگراممىنىڭ يېڭىراق نەشرى ياسىغان.</translation>
    </message>
    <message>
        <source>The vault was moved or replaced while it was open.</source>
        <translation>خەزىنە ئوچۇق چاغدا يۆتكەلگەن ياكى ئالماشتۇرۇلغان.</translation>
    </message>
    <message>
        <source>The vault was saved by a newer version of this app: in format {found}, and this one reads up to {known}.</source>
        <translation>خەزىنىنى بۇ پروگراممىنىڭ يېڭىراق نەشرى ساقلىغان: فورماتى {found}، بۇ نەشرى {known} گىچە ئوقۇيدۇ.</translation>
    </message>
    <message>
        <source>The words are empty, too long, or hold characters that are not allowed.</source>
        <translation>سۆزلەر قۇرۇق، بەك ئۇزۇن ياكى ئۇنىڭدا رۇخسەت قىلىنمىغان ھەرپ بار.</translation>
    </message>
    <message>
        <source>The words of this share do not fit together.</source>
        <translation>بۇ ئۈلۈشنىڭ سۆزلىرى بىر-بىرىگە ماس كەلمەيدۇ.</translation>
    </message>
    <message>
        <source>The workshop is not whole: {file} is missing or was changed.</source>
        <translation>سېمىنار تولۇق ئەمەس: {file} يوق ياكى ئۆزگەرتىلگەن.</translation>
    </message>
    <message>
        <source>Their names stand in it. Add them once more.</source>
        <translation>ئۇلارنىڭ نامى ئۇنىڭدا يېزىلغان. ئۇلارنى يەنە بىر قېتىم قوشۇڭ.</translation>
    </message>
    <message>
        <source>There are as many words of your own as there may be.</source>
        <translation>ئۆزىڭىزنىڭ سۆزلىرى چەككە يەتتى.</translation>
    </message>
    <message>
        <source>There are more files than are tried at once. The first were tried.</source>
        <translation>ھۆججەتلەر بىر قېتىمدا سىنىلىدىغاندىن كۆپ. ئالدىنقىلىرى سىنالدى.</translation>
    </message>
    <message>
        <source>There are no 40 digits in this picture.</source>
        <translation>بۇ رەسىمدە 40 خانىلىق سان يوق.</translation>
    </message>
    <message>
        <source>There are several workshops here.</source>
        <translation>بۇ يەردە بىر نەچچە سېمىنار بار.</translation>
    </message>
    <message>
        <source>There are so many answers to this report that no more are kept.</source>
        <translation>بۇ دوكلاتقا كەلگەن جاۋاب بەك كۆپ، ئەمدى ساقلانمايدۇ.</translation>
    </message>
    <message>
        <source>There are so many notices about this report that no more are kept.</source>
        <translation>بۇ دوكلات ھەققىدىكى ئۇقتۇرۇش بەك كۆپ، ئەمدى ساقلانمايدۇ.</translation>
    </message>
    <message>
        <source>There are two answers of one person for the same use.</source>
        <translation>بىر ئىشلىتىلىشكە بىر كىشىنىڭ ئىككى جاۋابى بار.</translation>
    </message>
    <message>
        <source>There are: {places}.</source>
        <translation>بارلىرى: {places}.</translation>
    </message>
    <message>
        <source>There is a folder where a file was expected.</source>
        <translation>ھۆججەت بولۇشى كېرەك يەردە قىسقۇچ بار.</translation>
    </message>
    <message>
        <source>There is a vault, and its drawer holds something else.</source>
        <translation>بىر خەزىنە بار، تارتمىسىدا باشقا نەرسە بار.</translation>
    </message>
    <message>
        <source>There is no case to export.</source>
        <translation>چىقىرىدىغان دېلو يوق.</translation>
    </message>
    <message>
        <source>There is no exercise of this name.</source>
        <translation>بۇ نامدا مەشىق يوق.</translation>
    </message>
    <message>
        <source>There is no report of that year.</source>
        <translation>ئۇ يىلنىڭ دوكلاتى يوق.</translation>
    </message>
    <message>
        <source>There is no room left in this vault.</source>
        <translation>بۇ خەزىنىدە ئورۇن قالمىدى.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>بۇ قىسقۇچتا خەزىنە يوق.</translation>
    </message>
    <message>
        <source>There is no workshop in this folder.</source>
        <translation>بۇ قىسقۇچتا سېمىنار يوق.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check a passphrase.</source>
        <translation>پارول ئىبارىسىنى تەكشۈرۈشكە بوش ئىچكى ساقلىغۇچ يېتەرلىك ئەمەس.</translation>
    </message>
    <message>
        <source>There is not enough free memory.</source>
        <translation>بوش ئىچكى ساقلىغۇچ يېتەرلىك ئەمەس.</translation>
    </message>
    <message>
        <source>There is nothing in the note.</source>
        <translation>خاتىرىدە ھېچنېمە يوق.</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>بۇ جەدۋەلدە ھېچنېمە يوق.</translation>
    </message>
    <message>
        <source>There is nothing left to find out about this correction.</source>
        <translation>بۇ تۈزىتىش ھەققىدە ئېنىقلايدىغان نەرسە قالمىدى.</translation>
    </message>
    <message>
        <source>There is nothing of that name to tick.</source>
        <translation>بەلگە قويىدىغان بۇ نامدىكى نەرسە يوق.</translation>
    </message>
    <message>
        <source>There is nothing to answer.</source>
        <translation>جاۋاب بېرىدىغان نەرسە يوق.</translation>
    </message>
    <message>
        <source>There is something in this document that cannot be cleaned, such as a table of another program, a chart or a drawing.</source>
        <translation>بۇ ھۆججەتتە تازىلىغىلى بولمايدىغان نەرسە بار، مەسىلەن باشقا پروگراممىنىڭ جەدۋىلى، دىئاگرامما ياكى سىزما.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>بۇ قىسقۇچتا ئاللىقاچان بىر نەرسە بار.</translation>
    </message>
    <message>
        <source>There is too little room where the file should go. It needs {needed} bytes, and {available} are free.</source>
        <translation>ھۆججەت بارىدىغان جايدا ئورۇن بەك ئاز. ئۇنىڭغا {needed} بايت كېرەك، بوش ئورۇن {available}.</translation>
    </message>
    <message>
        <source>These are no ids of reports, or one stands twice.</source>
        <translation>بۇلار دوكلات نومۇرى ئەمەس ياكى بىرى ئىككى قېتىم يېزىلغان.</translation>
    </message>
    <message>
        <source>These are one and the same case.</source>
        <translation>بۇلار بىرلا دېلو.</translation>
    </message>
    <message>
        <source>These are too many answers at once.</source>
        <translation>بىر قېتىمدا بۇ جاۋابلار بەك كۆپ.</translation>
    </message>
    <message>
        <source>These are too many cases for one event.</source>
        <translation>بىر ۋەقە ئۈچۈن بۇ دېلولار بەك كۆپ.</translation>
    </message>
    <message>
        <source>These are {have} words; a share has {need}.</source>
        <translation>بۇ يەردە {have} سۆز بار؛ بىر ئۈلۈشتە {need} سۆز بولىدۇ.</translation>
    </message>
    <message>
        <source>These notes are too long, or hold a sign that is not allowed.</source>
        <translation>بۇ خاتىرىلەر بەك ئۇزۇن ياكى ئۇنىڭدا رۇخسەت قىلىنمىغان بەلگە بار.</translation>
    </message>
    <message>
        <source>These recovery words do not open the backup.</source>
        <translation>بۇ ئەسلىگە كەلتۈرۈش سۆزلىرى زاپاس نۇسخىنى ئاچمايدۇ.</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>بۇ ئۈلۈشلەر بىر-بىرىگە ماس كەلمەيدۇ.</translation>
    </message>
    <message>
        <source>These two cases are joined.</source>
        <translation>بۇ ئىككى دېلو بىرلەشتۈرۈلگەن.</translation>
    </message>
    <message>
        <source>These words are for another kind of answer.</source>
        <translation>بۇ سۆزلەر باشقا خىل جاۋاب ئۈچۈن.</translation>
    </message>
    <message>
        <source>These words are not here any more.</source>
        <translation>بۇ سۆزلەر ئەمدى بۇ يەردە يوق.</translation>
    </message>
    <message>
        <source>These words do not open this drawer.</source>
        <translation>بۇ سۆزلەر بۇ تارتمىنى ئاچمايدۇ.</translation>
    </message>
    <message>
        <source>They may be of two sets. Take shares that were made together.</source>
        <translation>ئۇلار ئىككى يۈرۈشتىن بولۇشى مۇمكىن. بىللە ياسالغان ئۈلۈشلەرنى ئېلىڭ.</translation>
    </message>
    <message>
        <source>They may belong to another drawer, or be newer than the backup.</source>
        <translation>ئۇلار باشقا تارتمىغا تەۋە ياكى زاپاس نۇسخىدىن يېڭى بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>They were left alone. Look at what they tell.</source>
        <translation>ئۇلارغا تېگىلمىدى. ئۇلارنىڭ نېمىنى بىلدۈرىدىغانلىقىغا قاراڭ.</translation>
    </message>
    <message>
        <source>This answer does not have the right form.</source>
        <translation>بۇ جاۋابنىڭ شەكلى توغرا ئەمەس.</translation>
    </message>
    <message>
        <source>This answer was made by a later version of the program.</source>
        <translation>بۇ جاۋابنى پروگراممىنىڭ كېيىنكى نەشرى ياسىغان.</translation>
    </message>
    <message>
        <source>This backup was made by a later version of the app.</source>
        <translation>بۇ زاپاس نۇسخىنى پروگراممىنىڭ كېيىنكى نەشرى ياسىغان.</translation>
    </message>
    <message>
        <source>This backup was not entrusted from this vault, or not in this form.</source>
        <translation>بۇ زاپاس نۇسخا بۇ خەزىنىدىن ئامانەت قويۇلمىغان ياكى بۇ شەكىلدە ئەمەس.</translation>
    </message>
    <message>
        <source>This backup was not entrusted to anybody.</source>
        <translation>بۇ زاپاس نۇسخا ھېچكىمگە ئامانەت قويۇلمىغان.</translation>
    </message>
    <message>
        <source>This cannot be done right now.</source>
        <translation>بۇنى ھازىر قىلغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This card belongs to a person: only a focal point can come first.</source>
        <translation>بۇ كارتا بىر شەخسكە تەۋە: پەقەت ئالاقىچىلا بىرىنچى بولالايدۇ.</translation>
    </message>
    <message>
        <source>This card is too long for a QR code.</source>
        <translation>بۇ كارتا QR كود ئۈچۈن بەك ئۇزۇن.</translation>
    </message>
    <message>
        <source>This card of yours has a successor.</source>
        <translation>بۇ كارتىڭىزنىڭ ئورنىنى باسقىنى بار.</translation>
    </message>
    <message>
        <source>This card of yours is no longer here.</source>
        <translation>بۇ كارتىڭىز ئەمدى بۇ يەردە يوق.</translation>
    </message>
    <message>
        <source>This card of yours was revoked: nobody believes its key any more.</source>
        <translation>بۇ كارتىڭىز كۈچتىن قالدۇرۇلغان: ئۇنىڭ ئاچقۇچىغا ئەمدى ھېچكىم ئىشەنمەيدۇ.</translation>
    </message>
    <message>
        <source>This card was handed over, and nothing is answered with it here any more.</source>
        <translation>بۇ كارتا ئۆتكۈزۈپ بېرىلگەن، بۇ يەردە ئۇنىڭ بىلەن ئەمدى جاۋاب بېرىلمەيدۇ.</translation>
    </message>
    <message>
        <source>This card was made by a later version of the program.</source>
        <translation>بۇ كارتىنى پروگراممىنىڭ كېيىنكى نەشرى ياسىغان.</translation>
    </message>
    <message>
        <source>This card was replaced by a newer one.</source>
        <translation>بۇ كارتا يېڭىسىغا ئالماشتۇرۇلغان.</translation>
    </message>
    <message>
        <source>This card was revoked, for good.</source>
        <translation>بۇ كارتا مەڭگۈلۈك كۈچتىن قالدۇرۇلغان.</translation>
    </message>
    <message>
        <source>This case belongs to no event.</source>
        <translation>بۇ دېلو ھېچقانداق ۋەقەگە تەۋە ئەمەس.</translation>
    </message>
    <message>
        <source>This case gets the same kind of answer already.</source>
        <translation>بۇ دېلوغا ئاللىقاچان شۇ خىل جاۋاب بېرىلىۋاتىدۇ.</translation>
    </message>
    <message>
        <source>This case is damaged and cannot be read.</source>
        <translation>بۇ دېلو بۇزۇلغان، ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This case is no longer here.</source>
        <translation>بۇ دېلو ئەمدى بۇ يەردە يوق.</translation>
    </message>
    <message>
        <source>This computer did not let it happen.</source>
        <translation>بۇ كومپيۇتېر ئۇنىڭغا يول قويمىدى.</translation>
    </message>
    <message>
        <source>This computer does not let the app read or write there.</source>
        <translation>بۇ كومپيۇتېر پروگراممىنىڭ ئۇ يەردە ئوقۇشىغا ياكى يېزىشىغا يول قويمايدۇ.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation>بۇ كومپيۇتېردا ئىشلەتكىلى بولىدىغان ئاچقۇچ ھالقىسى يوق.</translation>
    </message>
    <message>
        <source>This computer still has a note of where it was.</source>
        <translation>بۇ كومپيۇتېردا ئۇنىڭ قەيەردە بولغانلىقى تېخى يېزىقلىق.</translation>
    </message>
    <message>
        <source>This copy was built without the key of a release. It cannot check another.</source>
        <translation>بۇ نۇسخا نەشر ئاچقۇچىسىز ياسالغان. ئۇ باشقىسىنى تەكشۈرەلمەيدۇ.</translation>
    </message>
    <message>
        <source>This day is not ahead.</source>
        <translation>بۇ كۈن كەلگۈسىدە ئەمەس.</translation>
    </message>
    <message>
        <source>This document has {pages} pages; {limit} can be cleaned.</source>
        <translation>بۇ ھۆججەتتە {pages} بەت بار؛ {limit} بەتنى تازىلىغىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>This does not fit, and the disk has no room for a larger vault.</source>
        <translation>بۇ سىغمايدۇ، دىسكىدىمۇ چوڭراق خەزىنىگە ئورۇن يوق.</translation>
    </message>
    <message>
        <source>This draft cannot be read.</source>
        <translation>بۇ قارالمىنى ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>بۇ قارالما ئەمدى ئۇ يەردە يوق.</translation>
    </message>
    <message>
        <source>This drawer has no recovery words yet.</source>
        <translation>بۇ تارتمىنىڭ تېخى ئەسلىگە كەلتۈرۈش سۆزلىرى يوق.</translation>
    </message>
    <message>
        <source>This drawer has no recovery words.</source>
        <translation>بۇ تارتمىنىڭ ئەسلىگە كەلتۈرۈش سۆزلىرى يوق.</translation>
    </message>
    <message>
        <source>This drawer takes no quick notes in.</source>
        <translation>بۇ تارتما تېز خاتىرە ئالمايدۇ.</translation>
    </message>
    <message>
        <source>This file answers none of the reports sealed here.</source>
        <translation>بۇ ھۆججەت بۇ يەردە پېچەتلەنگەن دوكلاتلارنىڭ ھېچقايسىسىغا جاۋاب ئەمەس.</translation>
    </message>
    <message>
        <source>This file broke the part of the app that opens sealed files. That part is kept apart: nothing else was reached.</source>
        <translation>بۇ ھۆججەت پروگراممىنىڭ پېچەتلەنگەن ھۆججەتلەرنى ئاچىدىغان قىسمىنى توختىتىپ قويدى. ئۇ قىسىم ئايرىم تۇتۇلىدۇ: باشقا ھېچنېمىگە تېگىلمىدى.</translation>
    </message>
    <message>
        <source>This file broke the part of the app that reads files.</source>
        <translation>بۇ ھۆججەت پروگراممىنىڭ ھۆججەت ئوقۇيدىغان قىسمىنى توختىتىپ قويدى.</translation>
    </message>
    <message>
        <source>This file does not have the form of a record.</source>
        <translation>بۇ ھۆججەتنىڭ شەكلى خاتىرىنىڭكىگە ئوخشىمايدۇ.</translation>
    </message>
    <message>
        <source>This file hands over the card of a colleague.</source>
        <translation>بۇ ھۆججەت بىر خىزمەتداشنىڭ كارتىسىنى ئۆتكۈزۈپ بېرىدۇ.</translation>
    </message>
    <message>
        <source>This file has no such page.</source>
        <translation>بۇ ھۆججەتتە ئۇنداق بەت يوق.</translation>
    </message>
    <message>
        <source>This file is damaged or cut off: it cannot be read.</source>
        <translation>بۇ ھۆججەت بۇزۇلغان ياكى چالا: ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This file is larger than can be taken in at once: at most {megabytes} MiB.</source>
        <translation>بۇ ھۆججەت بىراقلا ئالغىلى بولىدىغاندىن چوڭ: ئەڭ كۆپ {megabytes} MiB.</translation>
    </message>
    <message>
        <source>This file is locked with a password of its own.</source>
        <translation>بۇ ھۆججەت ئۆزىنىڭ پارولى بىلەن قۇلۇپلانغان.</translation>
    </message>
    <message>
        <source>This file is no longer in the vault.</source>
        <translation>بۇ ھۆججەت ئەمدى خەزىنىدە يوق.</translation>
    </message>
    <message>
        <source>This file is no table.</source>
        <translation>بۇ ھۆججەت جەدۋەل ئەمەس.</translation>
    </message>
    <message>
        <source>This file is not a record.</source>
        <translation>بۇ ھۆججەت خاتىرە ئەمەس.</translation>
    </message>
    <message>
        <source>This file is not what was sealed here.</source>
        <translation>بۇ ھۆججەت بۇ يەردە پېچەتلەنگىنى ئەمەس.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here.</source>
        <translation>بۇ ھۆججەت بەك چوڭ، بۇ يەردە كۆرسەتكىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This file needs more memory than any file is given.</source>
        <translation>بۇ ھۆججەتكە ھەر قانداق ھۆججەتكە بېرىلىدىغاندىن كۆپ ئىچكى ساقلىغۇچ كېرەك.</translation>
    </message>
    <message>
        <source>This file took too long to read, so it was stopped.</source>
        <translation>بۇ ھۆججەتنى ئوقۇش بەك ئۇزۇنغا سوزۇلدى، شۇڭا توختىتىلدى.</translation>
    </message>
    <message>
        <source>This film or sound is coded in a way in which words could stand between the pictures, and cannot be cleaned here.</source>
        <translation>بۇ فىلىم ياكى ئاۋازنىڭ كودلىنىشىدا رەسىملەر ئارىسىغا سۆز يوشۇرۇنۇشى مۇمكىن، بۇ يەردە تازىلىغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This film was recorded in many small parts, and cannot be cleaned here.</source>
        <translation>بۇ فىلىم نۇرغۇن كىچىك بۆلەكلەر بىلەن خاتىرىلەنگەن، بۇ يەردە تازىلىغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This focal point cannot be read.</source>
        <translation>بۇ ئالاقىچىنى ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This focal point is no longer here.</source>
        <translation>بۇ ئالاقىچى ئەمدى بۇ يەردە يوق.</translation>
    </message>
    <message>
        <source>This folder cannot be used as a scenario.</source>
        <translation>بۇ قىسقۇچنى سىنارىيە قىلىپ ئىشلەتكىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This folder is not empty, so it was left as it is.</source>
        <translation>بۇ قىسقۇچ قۇرۇق ئەمەس، شۇڭا شۇ پېتى قالدۇرۇلدى.</translation>
    </message>
    <message>
        <source>This hand-over belongs to the other kind of vault.</source>
        <translation>بۇ ئۆتكۈزۈپ بېرىش باشقا خىلدىكى خەزىنىگە تەۋە.</translation>
    </message>
    <message>
        <source>This hand-over holds values that this app never writes.</source>
        <translation>بۇ ئۆتكۈزۈپ بېرىشتە بۇ پروگرامما ھەرگىز يازمايدىغان قىممەتلەر بار.</translation>
    </message>
    <message>
        <source>This hand-over is damaged, or not of the published form.</source>
        <translation>بۇ ئۆتكۈزۈپ بېرىش بۇزۇلغان ياكى ئېلان قىلىنغان شەكىلدە ئەمەس.</translation>
    </message>
    <message>
        <source>This hand-over was made by a later version.</source>
        <translation>بۇ ئۆتكۈزۈپ بېرىشنى كېيىنكى نەشرى ياسىغان.</translation>
    </message>
    <message>
        <source>This hand-over was not signed by the card in it.</source>
        <translation>بۇ ئۆتكۈزۈپ بېرىشنى ئۇنىڭدىكى كارتا ئىمزالىمىغان.</translation>
    </message>
    <message>
        <source>This hand-over was written for another card than yours.</source>
        <translation>بۇ ئۆتكۈزۈپ بېرىش سىزنىڭكى ئەمەس، باشقا كارتىغا يېزىلغان.</translation>
    </message>
    <message>
        <source>This happens when a key was replaced, and also when somebody pretends to be them. Ask them, by another way, before you go on.</source>
        <translation>ئاچقۇچ ئالماشتۇرۇلغاندا شۇنداق بولىدۇ، بىرى ئۇلارنىڭ ئورنىغا ئۆزىنى قويغاندىمۇ شۇنداق بولىدۇ. داۋاملاشتۇرۇشتىن بۇرۇن باشقا يول بىلەن ئۇلاردىن سوراڭ.</translation>
    </message>
    <message>
        <source>This is a real vault. Nobody practises in it.</source>
        <translation>بۇ ھەقىقىي خەزىنە. ئۇنىڭدا مەشىق قىلىنمايدۇ.</translation>
    </message>
    <message>
        <source>This is a share of another program.</source>
        <translation>بۇ باشقا پروگراممىنىڭ ئۈلۈشى.</translation>
    </message>
    <message>
        <source>This is no day of the calendar.</source>
        <translation>كالېنداردا بۇنداق كۈن يوق.</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>بۇ كۈن ئەمەس.</translation>
    </message>
    <message>
        <source>This is no folder with cases.</source>
        <translation>بۇ دېلولار قىسقۇچى ئەمەس.</translation>
    </message>
    <message>
        <source>This is no kind of answer.</source>
        <translation>بۇنداق جاۋاب تۈرى يوق.</translation>
    </message>
    <message>
        <source>This is no language.</source>
        <translation>بۇ تىل ئەمەس.</translation>
    </message>
    <message>
        <source>This is no longer in the vault.</source>
        <translation>بۇ ئەمدى خەزىنىدە يوق.</translation>
    </message>
    <message>
        <source>This is no number of days.</source>
        <translation>بۇ كۈن سانى ئەمەس.</translation>
    </message>
    <message>
        <source>This is no number of months.</source>
        <translation>بۇ ئاي سانى ئەمەس.</translation>
    </message>
    <message>
        <source>This is no status of a case.</source>
        <translation>دېلونىڭ بۇنداق ھالىتى يوق.</translation>
    </message>
    <message>
        <source>This is no year of a summary.</source>
        <translation>بۇ خۇلاسە يىلى ئەمەس.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>بۇ تاللاشلارنىڭ بىرى ئەمەس.</translation>
    </message>
    <message>
        <source>This is not a card that can be used.</source>
        <translation>بۇ ئىشلەتكىلى بولىدىغان كارتا ئەمەس.</translation>
    </message>
    <message>
        <source>This is not a card that was handed over.</source>
        <translation>بۇ ئۆتكۈزۈپ بېرىلگەن كارتا ئەمەس.</translation>
    </message>
    <message>
        <source>This is not a card.</source>
        <translation>بۇ كارتا ئەمەس.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>بۇ قىسقۇچ ئەمەس.</translation>
    </message>
    <message>
        <source>This is not a revocation that can be used.</source>
        <translation>بۇ ئىشلەتكىلى بولىدىغان كۈچتىن قالدۇرۇش ھۆججىتى ئەمەس.</translation>
    </message>
    <message>
        <source>This is not a sealed file.</source>
        <translation>بۇ پېچەتلەنگەن ھۆججەت ئەمەس.</translation>
    </message>
    <message>
        <source>This is not a time that can be kept.</source>
        <translation>بۇ ساقلىغىلى بولىدىغان ۋاقىت ئەمەس.</translation>
    </message>
    <message>
        <source>This is not in the register any more.</source>
        <translation>بۇ ئەمدى تىزىملاش دەپتىرىدە يوق.</translation>
    </message>
    <message>
        <source>This is not the card of a person. Only a person’s card can carry a backup.</source>
        <translation>بۇ شەخس كارتىسى ئەمەس. زاپاس نۇسخىنى پەقەت شەخس كارتىسىلا ئېلىپ يۈرەلەيدۇ.</translation>
    </message>
    <message>
        <source>This is not the passphrase you opened the vault with.</source>
        <translation>بۇ سىز خەزىنىنى ئاچقان پارول ئىبارىسى ئەمەس.</translation>
    </message>
    <message>
        <source>This is not the practice focal point’s vault of a workshop.</source>
        <translation>بۇ سېمىنارنىڭ مەشىق ئالاقىچىسى خەزىنىسى ئەمەس.</translation>
    </message>
    <message>
        <source>This is not the text of a card’s QR code, or letters of it are missing.</source>
        <translation>بۇ كارتىنىڭ QR كودىدىكى تېكىست ئەمەس ياكى بەزى ھەرپلىرى كەم.</translation>
    </message>
    <message>
        <source>This is sealed, but it is no answer.</source>
        <translation>بۇ پېچەتلەنگەن، لېكىن جاۋاب ئەمەس.</translation>
    </message>
    <message>
        <source>This is sealed, but it is no report.</source>
        <translation>بۇ پېچەتلەنگەن، لېكىن دوكلات ئەمەس.</translation>
    </message>
    <message>
        <source>This is the code of a business card, not the card itself.</source>
        <translation>بۇ ئىسىم كارتىسىنىڭ كودى، كارتىنىڭ ئۆزى ئەمەس.</translation>
    </message>
    <message>
        <source>This is too large to be a card.</source>
        <translation>بۇ كارتا بولۇشقا بەك چوڭ.</translation>
    </message>
    <message>
        <source>This item has its file already, and an original is never changed.</source>
        <translation>بۇ نەرسىنىڭ ھۆججىتى ئاللىقاچان بار، ئەسلىيىتى ھەرگىز ئۆزگەرتىلمەيدۇ.</translation>
    </message>
    <message>
        <source>This item is no longer in the record.</source>
        <translation>بۇ نەرسە ئەمدى خاتىرىدە يوق.</translation>
    </message>
    <message>
        <source>This item is only described. Its file is not here.</source>
        <translation>بۇ نەرسە پەقەت تەسۋىرلەنگەن. ھۆججىتى بۇ يەردە يوق.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read here.</source>
        <translation>بۇ خىل ھۆججەتنى بۇ يەردە ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This kind of text is not written for that.</source>
        <translation>بۇ خىل تېكىست ئۇنىڭ ئۈچۈن يېزىلمايدۇ.</translation>
    </message>
    <message>
        <source>This label cannot be used.</source>
        <translation>بۇ بەلگىنى ئىشلەتكىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This may not be done: somebody’s yes is missing.</source>
        <translation>بۇنى قىلىشقا بولمايدۇ: بىرىنىڭ «ھەئە» سى كەم.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>بۇ نامنى ئىشلەتكىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This notice is no longer here.</source>
        <translation>بۇ ئۇقتۇرۇش ئەمدى بۇ يەردە يوق.</translation>
    </message>
    <message>
        <source>This notice is not about a lost key.</source>
        <translation>بۇ ئۇقتۇرۇش يوقالغان ئاچقۇچ ھەققىدە ئەمەس.</translation>
    </message>
    <message>
        <source>This notice names no new key.</source>
        <translation>بۇ ئۇقتۇرۇشتا يېڭى ئاچقۇچ يوق.</translation>
    </message>
    <message>
        <source>This notice was made by a later version of the program.</source>
        <translation>بۇ ئۇقتۇرۇشنى پروگراممىنىڭ كېيىنكى نەشرى ياسىغان.</translation>
    </message>
    <message>
        <source>This passphrase already opens something in this vault.</source>
        <translation>بۇ پارول ئىبارىسى بۇ خەزىنىدە ئاللىقاچان بىر نەرسىنى ئاچىدۇ.</translation>
    </message>
    <message>
        <source>This passphrase cannot be used.</source>
        <translation>بۇ پارول ئىبارىسىنى ئىشلەتكىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup.</source>
        <translation>بۇ پارول ئىبارىسى زاپاس نۇسخىنى ئاچمايدۇ.</translation>
    </message>
    <message>
        <source>This passphrase fits two places of the vault, so nothing was opened.</source>
        <translation>بۇ پارول ئىبارىسى خەزىنىنىڭ ئىككى جايىغا ماس كېلىدۇ، شۇڭا ھېچنېمە ئېچىلمىدى.</translation>
    </message>
    <message>
        <source>This person is no longer in the vault.</source>
        <translation>بۇ كىشى ئەمدى خەزىنىدە يوق.</translation>
    </message>
    <message>
        <source>This picture is too large to be looked at.</source>
        <translation>بۇ رەسىم بەك چوڭ، كۆرگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This picture is {wide} by {high} dots: too large to show.</source>
        <translation>بۇ رەسىم {wide} × {high} چېكىت: كۆرسىتىشكە بەك چوڭ.</translation>
    </message>
    <message>
        <source>This place is inside a vault.</source>
        <translation>بۇ جاي بىر خەزىنىنىڭ ئىچىدە.</translation>
    </message>
    <message>
        <source>This record is damaged.</source>
        <translation>بۇ خاتىرە بۇزۇلغان.</translation>
    </message>
    <message>
        <source>This record is in the vault already.</source>
        <translation>بۇ خاتىرە خەزىنىدە ئاللىقاچان بار.</translation>
    </message>
    <message>
        <source>This record is no longer in the vault.</source>
        <translation>بۇ خاتىرە ئەمدى خەزىنىدە يوق.</translation>
    </message>
    <message>
        <source>This record was not written as a quick note.</source>
        <translation>بۇ خاتىرە تېز خاتىرە بولۇپ يېزىلمىغان.</translation>
    </message>
    <message>
        <source>This report cannot be sealed yet.</source>
        <translation>بۇ دوكلاتنى تېخى پېچەتلىگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This report is not among those you sealed here.</source>
        <translation>بۇ دوكلات سىز بۇ يەردە پېچەتلىگەنلەر ئىچىدە يوق.</translation>
    </message>
    <message>
        <source>This report was here, and was deleted on purpose.</source>
        <translation>بۇ دوكلات بۇ يەردە ئىدى، مەقسەتلىك ئۆچۈرۈلدى.</translation>
    </message>
    <message>
        <source>This report was made by a later version of the program.</source>
        <translation>بۇ دوكلاتنى پروگراممىنىڭ كېيىنكى نەشرى ياسىغان.</translation>
    </message>
    <message>
        <source>This report was written for somebody else and passed on.</source>
        <translation>بۇ دوكلات باشقا بىرىگە يېزىلىپ، ئۆتكۈزۈپ بېرىلگەن.</translation>
    </message>
    <message>
        <source>This says nothing about your passphrase. Close other programs, then try again.</source>
        <translation>بۇ پارول ئىبارىڭىز ھەققىدە ھېچنېمىنى بىلدۈرمەيدۇ. باشقا پروگراممىلارنى تاقاپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>This share was entered already.</source>
        <translation>بۇ ئۈلۈش ئاللىقاچان كىرگۈزۈلگەن.</translation>
    </message>
    <message>
        <source>This spreadsheet is of an old kind, or locked with a password.</source>
        <translation>بۇ ئېلېكترونلۇق جەدۋەل كونا شەكىلدە ياكى پارول بىلەن قۇلۇپلانغان.</translation>
    </message>
    <message>
        <source>This system has nothing that keeps the process that reads files away from all others (neither seccomp nor Landlock), so no file is read.</source>
        <translation>بۇ سىستېمىدا ھۆججەت ئوقۇيدىغان جەرياننى باشقا ھەممىدىن ئايرىپ تۇرىدىغان نەرسە يوق (seccomp مۇ، Landlock مۇ يوق)، شۇڭا ھېچقانداق ھۆججەت ئوقۇلمايدۇ.</translation>
    </message>
    <message>
        <source>This table is larger than can be taken in at once.</source>
        <translation>بۇ جەدۋەل بىراقلا ئالغىلى بولىدىغاندىن چوڭ.</translation>
    </message>
    <message>
        <source>This text is too long to be kept.</source>
        <translation>بۇ تېكىست بەك ئۇزۇن، ساقلىغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This text is too long, or holds a sign that is not allowed.</source>
        <translation>بۇ تېكىست بەك ئۇزۇن ياكى ئۇنىڭدا رۇخسەت قىلىنمىغان بەلگە بار.</translation>
    </message>
    <message>
        <source>This vault does not belong to a workshop.</source>
        <translation>بۇ خەزىنە سېمىنارغا تەۋە ئەمەس.</translation>
    </message>
    <message>
        <source>This vault is not on the stick that the program runs from, and nothing is noted on this computer.</source>
        <translation>بۇ خەزىنە پروگرامما تۇرغان USB دىسكىدا ئەمەس، بۇ كومپيۇتېرغا ھېچنېمە يېزىلمايدۇ.</translation>
    </message>
    <message>
        <source>This version is no longer in the vault.</source>
        <translation>بۇ نەشرى ئەمدى خەزىنىدە يوق.</translation>
    </message>
    <message>
        <source>This version was sent before versions were kept.</source>
        <translation>بۇ نەشرى نەشرلەر ساقلىنىشتىن بۇرۇن ئەۋەتىلگەن.</translation>
    </message>
    <message>
        <source>This withdrawal was signed by the key of the report.</source>
        <translation>بۇ قايتۇرۇۋېلىش دوكلاتنىڭ ئاچقۇچى بىلەن ئىمزالانغان.</translation>
    </message>
    <message>
        <source>To see it elsewhere, save a copy knowingly, for a device that holds nothing else.</source>
        <translation>باشقا يەردە كۆرۈش ئۈچۈن، خەتەرنى بىلىپ تۇرۇپ، ئىچىدە باشقا نەرسە يوق ئۈسكۈنىگە بىر نۇسخا ساقلاڭ.</translation>
    </message>
    <message>
        <source>Together these records are more than a focal point can read (limit: {limit} MiB).</source>
        <translation>بۇ خاتىرىلەرنىڭ ھەممىسى بىرلىكتە ئالاقىچى ئوقۇيالايدىغاندىن چوڭ (چېكى: {limit} MiB).</translation>
    </message>
    <message>
        <source>Too many revocations are waiting for cards that are not here.</source>
        <translation>بۇ يەردە يوق كارتىلارنى كۈتۈۋاتقان كۈچتىن قالدۇرۇش ھۆججەتلىرى بەك كۆپ.</translation>
    </message>
    <message>
        <source>Treat this computer as exposed: think of who could have had it.</source>
        <translation>بۇ كومپيۇتېرنى ئاشكارىلانغان دەپ ھېسابلاڭ: كىمنىڭ قولىدا بولغان بولۇشى مۇمكىنلىكىنى ئويلاڭ.</translation>
    </message>
    <message>
        <source>Try again when less is open on this computer.</source>
        <translation>بۇ كومپيۇتېردا ئوچۇق نەرسىلەرنى ئازايتىپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>Try again while nobody types.</source>
        <translation>ھېچكىم يازمايۋاتقان چاغدا قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>ئۇنىڭ باشقا نۇسخىسىنى سىناڭ.</translation>
    </message>
    <message>
        <source>Two drawers have the same passphrase.</source>
        <translation>ئىككى تارتمىنىڭ پارول ئىبارىسى ئوخشاش.</translation>
    </message>
    <message>
        <source>Two parts of the record carry the same mark.</source>
        <translation>خاتىرىنىڭ ئىككى قىسمىدا ئوخشاش بەلگە بار.</translation>
    </message>
    <message>
        <source>Two programs could use this folder at once here and spoil the vault.</source>
        <translation>بۇ يەردە ئىككى پروگرامما بۇ قىسقۇچنى بىراقلا ئىشلىتىپ، خەزىنىنى بۇزۇپ قويۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Type a later one.</source>
        <translation>كېيىنرەك بىر كۈننى كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Type a year like 2027.</source>
        <translation>2027 غا ئوخشاش يىلنى كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Type all eight groups of five.</source>
        <translation>بەشتىن سەككىز گۇرۇپپىنىڭ ھەممىسىنى كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>قايتا كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Type it as 2027-03-01.</source>
        <translation>2027-03-01 شەكلىدە يېزىڭ.</translation>
    </message>
    <message>
        <source>Type something, or add a file.</source>
        <translation>بىر نەرسە يېزىڭ ياكى ھۆججەت قوشۇڭ.</translation>
    </message>
    <message>
        <source>Type the day on which it was given, or ask again.</source>
        <translation>بېرىلگەن كۈنىنى يېزىڭ ياكى قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>قۇلۇپنى ئېچىپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>Use a card and a vault of the same kind.</source>
        <translation>بىر خىلدىكى كارتا ۋە خەزىنىنى ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>Use a practice vault.</source>
        <translation>مەشىق خەزىنىسىنى ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>Use letters that can be typed on most keyboards.</source>
        <translation>كۆپ ساندىكى كۇنۇپكا تاختىسىدا كىرگۈزگىلى بولىدىغان ھەرپلەرنى ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>Use letters, digits, signs and spaces.</source>
        <translation>ھەرپ، سان، بەلگە ۋە بوشلۇق ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>Use nothing of it. Ask the colleague, in another way, whether it is theirs.</source>
        <translation>ئۇنىڭدىكى ھېچنېمىنى ئىشلەتمەڭ. باشقا يول بىلەن خىزمەتداشتىن ئۇنىڭكىمۇ دەپ سوراڭ.</translation>
    </message>
    <message>
        <source>Use plain text of at most {limit} letters.</source>
        <translation>ئەڭ كۆپ {limit} ھەرپلىك ئاددىي تېكىست ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>كىچىك ھەرپ، سان ۋە سىزىقچە ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>Use that version of the app, or a newer one.</source>
        <translation>پروگراممىنىڭ شۇ نەشرىنى ياكى يېڭىراقىنى ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>Use the newer one.</source>
        <translation>يېڭىراقىنى ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>Wait until the other program is done with it, then add it again.</source>
        <translation>باشقا پروگرامما ئۇنى ئىشلىتىپ بولغۇچە كۈتۈپ، ئاندىن قايتا قوشۇڭ.</translation>
    </message>
    <message>
        <source>Wait until {until}.</source>
        <translation>{until} گىچە كۈتۈڭ.</translation>
    </message>
    <message>
        <source>What a hand-over told about answers cannot be read.</source>
        <translation>ئۆتكۈزۈپ بېرىشتە جاۋابلار ھەققىدە ئېيتىلغاننى ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>What arrived in the new vault is not the same.</source>
        <translation>يېڭى خەزىنىگە يېتىپ كەلگىنى ئوخشاش ئەمەس.</translation>
    </message>
    <message>
        <source>What describes this workshop is damaged.</source>
        <translation>بۇ سېمىنارنىڭ چۈشەندۈرۈشى بۇزۇلغان.</translation>
    </message>
    <message>
        <source>What had come in is kept.</source>
        <translation>كىرىپ بولغىنى ساقلاندى.</translation>
    </message>
    <message>
        <source>What is in that drawer was not moved here, or not to the end.</source>
        <translation>ئۇ تارتمىدىكىلەر بۇ يەرگە يۆتكەلمىدى ياكى ئاخىرىغىچە يۆتكەلمىدى.</translation>
    </message>
    <message>
        <source>What is in the backup breaks the rules of the format: it was changed, or made by another program.</source>
        <translation>زاپاس نۇسخىدىكى نەرسە فورمات قائىدىسىگە خىلاپ: ئۇ ئۆزگەرتىلگەن ياكى باشقا پروگرامما ياسىغان.</translation>
    </message>
    <message>
        <source>What is in the sealed file does not keep the rules. It was changed, or made by another program.</source>
        <translation>پېچەتلەنگەن ھۆججەتتىكى نەرسە قائىدىگە توغرا كەلمەيدۇ. ئۇ ئۆزگەرتىلگەن ياكى باشقا پروگرامما ياسىغان.</translation>
    </message>
    <message>
        <source>What is kept of the guide cannot be read.</source>
        <translation>قوللانمىدىن ساقلانغىنىنى ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>What is known of a deleted case is damaged.</source>
        <translation>ئۆچۈرۈلگەن دېلو ھەققىدىكى ئۇچۇر بۇزۇلغان.</translation>
    </message>
    <message>
        <source>What is remembered of the watched folder is damaged.</source>
        <translation>كۆزىتىلىدىغان قىسقۇچ ھەققىدە ساقلانغان ئۇچۇر بۇزۇلغان.</translation>
    </message>
    <message>
        <source>What lies beside it can only be read by a newer version.</source>
        <translation>ئۇنىڭ يېنىدىكىنى پەقەت يېڭىراق نەشرىلا ئوقۇيالايدۇ.</translation>
    </message>
    <message>
        <source>What should rest until tomorrow could not be kept.</source>
        <translation>ئەتىگىچە تۇرىدىغىنىنى ساقلىغىلى بولمىدى.</translation>
    </message>
    <message>
        <source>What stands against it is listed below, each with what you can do.</source>
        <translation>توسقۇن بولغان ئىشلار تۆۋەندە تىزىلدى، ھەر بىرىدە نېمە قىلالايدىغانلىقىڭىز يېزىلغان.</translation>
    </message>
    <message>
        <source>What stands in the folder as the key for quick notes is none.</source>
        <translation>قىسقۇچتا تېز خاتىرە ئاچقۇچى بولۇپ تۇرغىنى ئاچقۇچ ئەمەس.</translation>
    </message>
    <message>
        <source>What the drawer keeps about quick notes is damaged.</source>
        <translation>تارتمىنىڭ تېز خاتىرىلەر ھەققىدە ساقلىغان ئۇچۇرى بۇزۇلغان.</translation>
    </message>
    <message>
        <source>What the drawer keeps about this note is damaged.</source>
        <translation>تارتمىنىڭ بۇ خاتىرە ھەققىدە ساقلىغان ئۇچۇرى بۇزۇلغان.</translation>
    </message>
    <message>
        <source>What the keychain holds for this vault is damaged.</source>
        <translation>ئاچقۇچ ھالقىسى بۇ خەزىنە ئۈچۈن ساقلىغان نەرسە بۇزۇلغان.</translation>
    </message>
    <message>
        <source>What the vault remembers of a backup you entrusted is damaged.</source>
        <translation>خەزىنىنىڭ سىز ئامانەت قويغان زاپاس نۇسخا ھەققىدە ساقلىغان ئۇچۇرى بۇزۇلغان.</translation>
    </message>
    <message>
        <source>What the vault remembers of a notice is damaged.</source>
        <translation>خەزىنىنىڭ بىر ئۇقتۇرۇش ھەققىدە ساقلىغان ئۇچۇرى بۇزۇلغان.</translation>
    </message>
    <message>
        <source>What the vault remembers of a sealed report is damaged.</source>
        <translation>خەزىنىنىڭ پېچەتلەنگەن دوكلات ھەققىدە ساقلىغان ئۇچۇرى بۇزۇلغان.</translation>
    </message>
    <message>
        <source>What this QR code holds is too large for a card.</source>
        <translation>بۇ QR كودتىكى نەرسە كارتا ئۈچۈن بەك چوڭ.</translation>
    </message>
    <message>
        <source>What this drawer notes of a journey cannot be read.</source>
        <translation>بۇ تارتمىنىڭ سەپەر ھەققىدە يازغىنىنى ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>What this drawer remembers of a move cannot be read.</source>
        <translation>بۇ تارتمىنىڭ يۆتكەش ھەققىدە ساقلىغىنىنى ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>What was decided about two cases is damaged.</source>
        <translation>ئىككى دېلو ھەققىدە قارار قىلىنغان ئۇچۇر بۇزۇلغان.</translation>
    </message>
    <message>
        <source>What was noted of this case is damaged.</source>
        <translation>بۇ دېلوغا يېزىلغان خاتىرە بۇزۇلغان.</translation>
    </message>
    <message>
        <source>What was read back from there is not the sealed file.</source>
        <translation>ئۇ يەردىن قايتا ئوقۇلغىنى پېچەتلەنگەن ھۆججەت ئەمەس.</translation>
    </message>
    <message>
        <source>What was saved before is safe, and nothing is half written.</source>
        <translation>ئىلگىرى ساقلانغىنى بىخەتەر، يېرىم يېزىلغان نەرسە يوق.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>ئىلگىرى ساقلانغىنى بىخەتەر.</translation>
    </message>
    <message>
        <source>What was written could not be read back the same, so the file was not kept.</source>
        <translation>يېزىلغىنى قايتا ئوقۇغاندا ئوخشاش چىقمىدى، شۇڭا ھۆججەت ساقلانمىدى.</translation>
    </message>
    <message>
        <source>What you changed holds, but only one of its two copies could be written.</source>
        <translation>ئۆزگەرتكىنىڭىز كۈچكە ئىگە، لېكىن ئىككى نۇسخىسىدىن پەقەت بىرىنىلا يازغىلى بولدى.</translation>
    </message>
    <message>
        <source>What you typed a moment ago may not be saved: look at it before you go on.</source>
        <translation>ھېلى كىرگۈزگىنىڭىز ساقلانمىغان بولۇشى مۇمكىن: داۋاملاشتۇرۇشتىن بۇرۇن قاراپ بېقىڭ.</translation>
    </message>
    <message>
        <source>Who asked, and how, is missing or too long.</source>
        <translation>كىمنىڭ، قانداق سورىغانلىقى كەم ياكى بەك ئۇزۇن.</translation>
    </message>
    <message>
        <source>Whoever else works here may have changed it.</source>
        <translation>بۇ يەردە ئىشلەيدىغان باشقا كىشى ئۇنى ئۆزگەرتكەن بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Whoever examines the medium may find that part: destroy the medium.</source>
        <translation>دىسكىنى تەكشۈرگەن كىشى ئۇ قىسمىنى تېپىۋېلىشى مۇمكىن: دىسكىنى يوقىتىڭ.</translation>
    </message>
    <message>
        <source>Word {place} is not in the list.</source>
        <translation>{place}-سۆز تىزىملىكتە يوق.</translation>
    </message>
    <message>
        <source>Words that came with the program stay.</source>
        <translation>پروگرامما بىلەن كەلگەن سۆزلەر قالىدۇ.</translation>
    </message>
    <message>
        <source>Write at most {limit} letters, without signs that cannot be seen.</source>
        <translation>ئەڭ كۆپ {limit} ھەرپ يېزىڭ، كۆرۈنمەيدىغان بەلگىلەر بولمىسۇن.</translation>
    </message>
    <message>
        <source>Write at most {limit} letters.</source>
        <translation>ئەڭ كۆپ {limit} ھەرپ يېزىڭ.</translation>
    </message>
    <message>
        <source>Write at most {most} characters of plain text.</source>
        <translation>ئەڭ كۆپ {most} ھەرپلىك ئاددىي تېكىست يېزىڭ.</translation>
    </message>
    <message>
        <source>Write each code as one line of at most {limit} letters, at most {most} codes.</source>
        <translation>ھەر بىر كودنى ئەڭ كۆپ {limit} ھەرپلىك بىر قۇر قىلىپ يېزىڭ، ئەڭ كۆپ {most} كود.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-14, today or earlier.</source>
        <translation>2026-11-14 شەكلىدە يېزىڭ، بۈگۈن ياكى ئۇنىڭدىن بۇرۇن.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-22 18:40, or leave it out.</source>
        <translation>2026-11-22 18:40 شەكلىدە يېزىڭ ياكى يازماڭ.</translation>
    </message>
    <message>
        <source>Write it without the name: nobody agreed that this sender hears it.</source>
        <translation>ئىسىمسىز يېزىڭ: بۇ ئەۋەتكۈچىنىڭ بىلىشىگە ھېچكىم قوشۇلمىغان.</translation>
    </message>
    <message>
        <source>Write its short name, such as en, bo or pt-BR.</source>
        <translation>ئۇنىڭ قىسقارتىلغان نامىنى يېزىڭ، مەسىلەن en، bo ياكى pt-BR.</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>بىر كۈننى يېزىڭ، مەسىلەن 2026-يىلى 12-ئاپرېل.</translation>
    </message>
    <message>
        <source>Write one line each, of at most {limit} letters.</source>
        <translation>ھەر بىرىنى ئەڭ كۆپ {limit} ھەرپلىك بىر قۇر قىلىپ يېزىڭ.</translation>
    </message>
    <message>
        <source>Write one line for each, of at most {limit} letters.</source>
        <translation>ھەر بىرىگە ئەڭ كۆپ {limit} ھەرپلىك بىر قۇر يېزىڭ.</translation>
    </message>
    <message>
        <source>Write one line of at most {limit} letters.</source>
        <translation>ئەڭ كۆپ {limit} ھەرپلىك بىر قۇر يېزىڭ.</translation>
    </message>
    <message>
        <source>Write several notes.</source>
        <translation>بىر نەچچە خاتىرىگە بۆلۈپ يېزىڭ.</translation>
    </message>
    <message>
        <source>Write them in another way.</source>
        <translation>ئۇلارنى باشقىچە يېزىڭ.</translation>
    </message>
    <message>
        <source>Write which one, as they called it.</source>
        <translation>قايسىسى ئىكەنلىكىنى، ئۇلار قانداق ئاتىغان بولسا شۇنداق يېزىڭ.</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>ئۇنى خالىغان ۋاقىتتا قايتا باشلىيالايسىز.</translation>
    </message>
    <message>
        <source>You have no card yet, so nothing can be sealed to you.</source>
        <translation>تېخى كارتىڭىز يوق، شۇڭا سىزگە ھېچنېمە پېچەتلىگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>You know this name, but with another key.</source>
        <translation>بۇ ئىسىمنى تونۇيسىز، لېكىن ئاچقۇچى باشقا.</translation>
    </message>
    <message>
        <source>Your person card that it is sealed to has expired or was revoked.</source>
        <translation>ئۇ پېچەتلەنگەن شەخس كارتىڭىزنىڭ مۇددىتى توشقان ياكى كۈچتىن قالدۇرۇلغان.</translation>
    </message>
    <message>
        <source>Your words are too long for a notice, or have letters that nobody sees.</source>
        <translation>سۆزىڭىز ئۇقتۇرۇش ئۈچۈن بەك ئۇزۇن ياكى ئۇنىڭدا كۆرۈنمەيدىغان ھەرپلەر بار.</translation>
    </message>
    <message>
        <source>Your words name somebody, or how to reach them. A notice names nobody.</source>
        <translation>سۆزىڭىزدە بىرىنىڭ ئىسمى ياكى ئالاقە ئۇسۇلى بار. ئۇقتۇرۇشتا ھېچكىمنىڭ ئىسمى يېزىلمايدۇ.</translation>
    </message>
    <message>
        <source>{file} changed while it was being read.</source>
        <translation>{file} ئوقۇلۇۋاتقاندا ئۆزگەردى.</translation>
    </message>
    <message>
        <source>{file} could not be read to its end.</source>
        <translation>{file} نى ئاخىرىغىچە ئوقۇغىلى بولمىدى.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} قىسقۇچ.</translation>
    </message>
    <message>
        <source>{file} is no longer there.</source>
        <translation>{file} ئەمدى ئۇ يەردە يوق.</translation>
    </message>
    <message>
        <source>{file} is not a file that can be read.</source>
        <translation>{file} ئوقۇغىلى بولىدىغان ھۆججەت ئەمەس.</translation>
    </message>
    <message>
        <source>{file} is not beside the package.</source>
        <translation>{file} قاچىلاش بولىقىنىڭ يېنىدا يوق.</translation>
    </message>
    <message>
        <source>{file} is not the file that was signed.</source>
        <translation>{file} ئىمزالانغان ھۆججەت ئەمەس.</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message>
        <source>Ask {person} for consent</source>
        <translation>{person} دىن رازىلىق سوراش</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ئاخىرلاشتۇرۇلغان</translation>
    </message>
    <message>
        <source>Five things are missing before you can send</source>
        <translation>ئەۋەتىشتىن بۇرۇن بەش ئىش كەم</translation>
    </message>
    <message>
        <source>Four things are missing before you can send</source>
        <translation>ئەۋەتىشتىن بۇرۇن تۆت ئىش كەم</translation>
    </message>
    <message>
        <source>It is still a draft</source>
        <translation>ئۇ تېخى قارالما</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>كەم نەرسە يوق</translation>
    </message>
    <message>
        <source>One thing is missing before you can send</source>
        <translation>ئەۋەتىشتىن بۇرۇن بىر ئىش كەم</translation>
    </message>
    <message>
        <source>Sent on {date}</source>
        <translation>ئەۋەتىلگەن كۈن: {date}</translation>
    </message>
    <message>
        <source>Three things are missing before you can send</source>
        <translation>ئەۋەتىشتىن بۇرۇن ئۈچ ئىش كەم</translation>
    </message>
    <message>
        <source>Two things are missing before you can send</source>
        <translation>ئەۋەتىشتىن بۇرۇن ئىككى ئىش كەم</translation>
    </message>
    <message>
        <source>Withdrawn, so it is not sent again</source>
        <translation>قايتۇرۇۋېلىنغان، شۇڭا قايتا ئەۋەتىلمەيدۇ</translation>
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
        <translation>ھەممە نەرسە يېڭى خەزىنىگە يۆتكىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Where the new vault goes</source>
        <translation>يېڭى خەزىنە قەيەرگە بارىدۇ</translation>
    </message>
</context>
<context>
    <name>MyCardPage</name>
    <message>
        <source>Copied. Paste it now: the clipboard is cleared in a moment.</source>
        <translation>كۆچۈرۈلدى. ھازىرلا چاپلاڭ: چاپلاش تاختىسى بىر دەمدىن كېيىن تازىلىنىدۇ.</translation>
    </message>
    <message>
        <source>It is for other programs only, and no passphrase protects it there. Whoever gets the file reads every report sealed to this card, past and future.</source>
        <translation>ئۇ پەقەت باشقا پروگراممىلار ئۈچۈن، ئۇ يەردە ئۇنى ھېچقانداق پارول ئىبارىسى قوغدىمايدۇ. ھۆججەتنى ئالغان كىشى بۇ كارتىغا پېچەتلەنگەن ئىلگىرىكى ۋە كېيىنكى بارلىق دوكلاتلارنى ئوقۇيدۇ.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ساقلاپ قېلىش</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>بۇ يەردە ساقلاش</translation>
    </message>
    <message>
        <source>Make another card</source>
        <translation>يەنە بىر كارتا ياساش</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>كارتام</translation>
    </message>
    <message>
        <source>Nobody who gets the file can send anything to this card again.</source>
        <translation>ھۆججەتنى ئالغان ھېچكىم بۇ كارتىغا ئەمدى ھېچنېمە ئەۋەتەلمەيدۇ.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>كۈچتىن قالدۇرۇش</translation>
    </message>
    <message>
        <source>Revoke this card for good?</source>
        <translation>بۇ كارتا مەڭگۈلۈك كۈچتىن قالدۇرۇلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Save the secret key</source>
        <translation>مەخپىي ئاچقۇچنى ساقلاش</translation>
    </message>
    <message>
        <source>Save the secret key of this card outside the vault?</source>
        <translation>بۇ كارتىنىڭ مەخپىي ئاچقۇچى خەزىنە سىرتىغا ساقلانسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Take over a card…</source>
        <translation>كارتا ئۆتكۈزۈۋېلىش…</translation>
    </message>
    <message>
        <source>The card is made. Give it to the people who will write to you.</source>
        <translation>كارتا ياسالدى. ئۇنى سىزگە يازىدىغان كىشىلەرگە بېرىڭ.</translation>
    </message>
    <message>
        <source>The card lies in {file}. Its digits are compared in another way.</source>
        <translation>كارتا {file} دا. سانلىرى باشقا يول بىلەن سېلىشتۇرۇلىدۇ.</translation>
    </message>
    <message>
        <source>The card, its signature and its key lie in {folder}.</source>
        <translation>كارتا، ئۇنىڭ ئىمزاسى ۋە ئاچقۇچى {folder} دا.</translation>
    </message>
    <message>
        <source>The new card is made. Give it to everybody who has the old one.</source>
        <translation>يېڭى كارتا ياسالدى. ئۇنى كونىسى قولىدا بار ھەممەيلەنگە بېرىڭ.</translation>
    </message>
    <message>
        <source>The revocation lies in {file}. Give it to everybody who has the card.</source>
        <translation>كۈچتىن قالدۇرۇش ھۆججىتى {file} دا. ئۇنى كارتا قولىدا بار ھەممەيلەنگە بېرىڭ.</translation>
    </message>
    <message>
        <source>The secret key lies in {file}. Remove it as soon as you can.</source>
        <translation>مەخپىي ئاچقۇچ {file} دا. ئىمكانقەدەر تېز ئۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>Where shall the card be put?</source>
        <translation>كارتا قەيەرگە قويۇلسۇن؟</translation>
    </message>
    <message>
        <source>Where shall the revocation be put?</source>
        <translation>كۈچتىن قالدۇرۇش ھۆججىتى قەيەرگە قويۇلسۇن؟</translation>
    </message>
    <message>
        <source>Where shall the secret key be put?</source>
        <translation>مەخپىي ئاچقۇچ قەيەرگە قويۇلسۇن؟</translation>
    </message>
    <message>
        <source>Where shall these files be put?</source>
        <translation>بۇ ھۆججەتلەر قەيەرگە قويۇلسۇن؟</translation>
    </message>
</context>
<context>
    <name>NamesBelow</name>
    <message>
        <source>A name that is kept apart stands here.</source>
        <translation>بۇ يەردە ئايرىم ساقلانغان بىر ئىسىم بار.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>بۇرۇنقىدەك قالدۇرۇش</translation>
    </message>
    <message>
        <source>The pseudonym stands here now.</source>
        <translation>ئەمدى بۇ يەردە تەخەللۇس تۇرىدۇ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>يېنىۋېلىش</translation>
    </message>
    <message>
        <source>Write the pseudonyms instead</source>
        <translation>ئورنىغا تەخەللۇسلارنى يېزىش</translation>
    </message>
    <message>
        <source>Write {pseudonym} instead</source>
        <translation>ئورنىغا {pseudonym} نى يېزىش</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>بىر كىشى</translation>
    </message>
    <message>
        <source>{pseudonym} stands here now.</source>
        <translation>ئەمدى بۇ يەردە {pseudonym} تۇرىدۇ.</translation>
    </message>
</context>
<context>
    <name>NamesThatLeave</name>
    <message>
        <source>Hide names</source>
        <translation>ئىسىملارنى يوشۇرۇش</translation>
    </message>
    <message>
        <source>Show names that leave</source>
        <translation>چىقىدىغان ئىسىملارنى كۆرسىتىش</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Continue</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Every vault has four drawers, and nothing in its files says which of them are used. So name each one that is, with its passphrase: a drawer that is not named may be overwritten, with everything in it.</source>
        <translation>ھەر بىر خەزىنىنىڭ تۆت تارتمىسى بار، ھۆججەتلەردە قايسىسىنىڭ ئىشلىتىلگەنلىكى بىلىنمەيدۇ. شۇڭا ئىشلىتىلگەن ھەر بىرىنى پارول ئىبارىسى بىلەن كۆرسىتىڭ: كۆرسىتىلمىگەن تارتمىنىڭ ئۈستىگە يېزىلىپ، ئىچىدىكى ھەممە نەرسە يوقىلىشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Name another drawer</source>
        <translation>يەنە بىر تارتمىنى كۆرسىتىش</translation>
    </message>
    <message>
        <source>The passphrase of another drawer in use</source>
        <translation>ئىشلىتىلىۋاتقان باشقا بىر تارتمىنىڭ پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>بۇ تارتمىنىڭ پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>This one was typed above already.</source>
        <translation>بۇ يۇقىرىدا ئاللىقاچان كىرگۈزۈلدى.</translation>
    </message>
    <message>
        <source>When all four drawers are in use, there is no room for another one.</source>
        <translation>تۆت تارتمىنىڭ ھەممىسى ئىشلىتىلگەن بولسا، يەنە بىرىگە ئورۇن يوق.</translation>
    </message>
    <message>
        <source>Which drawers are in use?</source>
        <translation>قايسى تارتمىلار ئىشلىتىلىۋاتىدۇ؟</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A passphrase for the backup</source>
        <translation>زاپاس نۇسخا ئۈچۈن پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>A passphrase for the new drawer</source>
        <translation>يېڭى تارتما ئۈچۈن پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>جاي تاللاش…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>It can be tried for years by whoever has the file, so it should be longer than one for every day. It is written down nowhere.</source>
        <translation>ھۆججەت قولىدا بار كىشى ئۇنى يىللارچە سىنىيالايدۇ، شۇڭا ئۇ كۈندە ئىشلىتىدىغىنىدىن ئۇزۇن بولۇشى كېرەك. ئۇ ھېچ يەرگە يېزىلمايدۇ.</translation>
    </message>
    <message>
        <source>It opens the new drawer and no other one.</source>
        <translation>ئۇ پەقەت يېڭى تارتمىنىلا ئاچىدۇ.</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Add a word or two, better uncommon ones.</source>
        <translation>يەنە بىر-ئىككى سۆز قوشۇڭ، كەم ئۇچرايدىغانلىرى ياخشىراق.</translation>
    </message>
    <message>
        <source>Capital letters help little.</source>
        <translation>چوڭ ھەرپنىڭ پايدىسى ئاز.</translation>
    </message>
    <message>
        <source>Dates are tried early, those of your life first.</source>
        <translation>چېسلالار بالدۇر سىنىلىدۇ، ئالدى بىلەن ھاياتىڭىزغا مۇناسىۋەتلىكلىرى.</translation>
    </message>
    <message>
        <source>Draw six words by lot</source>
        <translation>چەك تاشلاپ ئالتە سۆز تاللاش</translation>
    </message>
    <message>
        <source>Fair: it takes many computers months.</source>
        <translation>ئوتتۇراھال: نۇرغۇن كومپيۇتېرغا نەچچە ئاي كېتىدۇ.</translation>
    </message>
    <message>
        <source>Five or more words that do not belong together are good.</source>
        <translation>بىر-بىرىگە باغلانمايدىغان بەش ياكى ئۇنىڭدىن كۆپ سۆز ياخشى.</translation>
    </message>
    <message>
        <source>Hard to guess, if it is not a saying, a song or something about you.</source>
        <translation>تېپىش تەس، پەقەت ماقال-تەمسىل، ناخشا ياكى سىزگە مۇناسىۋەتلىك نەرسە بولمىسىلا.</translation>
    </message>
    <message>
        <source>It is close to passwords that many people use.</source>
        <translation>نۇرغۇن كىشى ئىشلىتىدىغان پاروللارغا يېقىن.</translation>
    </message>
    <message>
        <source>It is on the lists of passwords that many people use.</source>
        <translation>نۇرغۇن كىشى ئىشلىتىدىغان پاروللار تىزىملىكىدە بار.</translation>
    </message>
    <message>
        <source>Keys beside each other are tried early.</source>
        <translation>كۇنۇپكا تاختىسىدا يانداش تۇرغان كۇنۇپكىلار بالدۇر سىنىلىدۇ.</translation>
    </message>
    <message>
        <source>Names are tried early.</source>
        <translation>ئىسىملار بالدۇر سىنىلىدۇ.</translation>
    </message>
    <message>
        <source>One word alone is soon found.</source>
        <translation>يالغۇز بىر سۆز تېزلا تېپىلىدۇ.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>Repeating makes it longer, but hardly harder.</source>
        <translation>تەكرارلاش ئۇنى ئۇزارتىدۇ، لېكىن تېپىشنى ئانچە تەسلەشتۈرمەيدۇ.</translation>
    </message>
    <message>
        <source>Rows like abc or 6543 are tried early.</source>
        <translation>abc ياكى 6543 دەك قاتارلار بالدۇر سىنىلىدۇ.</translation>
    </message>
    <message>
        <source>Signs in place of letters, as @ for a, help little.</source>
        <translation>ھەرپ ئورنىغا بەلگە ئىشلىتىشنىڭ (مەسىلەن a نىڭ ئورنىغا @) پايدىسى ئاز.</translation>
    </message>
    <message>
        <source>Some letters in it can be written in several ways. All of them count as the same, so that it opens on every keyboard.</source>
        <translation>ئۇنىڭدىكى بەزى ھەرپلەر بىر نەچچە خىل يېزىلىدۇ. ھەممىسى ئوخشاش دەپ سانىلىدۇ، شۇنداق بولغاچقا ھەر قانداق كۇنۇپكا تاختىسىدا ئېچىلىدۇ.</translation>
    </message>
    <message>
        <source>Spaces at the beginning and at the end do not count.</source>
        <translation>بېشىدىكى ۋە ئاخىرىدىكى بوشلۇقلار سانالمايدۇ.</translation>
    </message>
    <message>
        <source>Strong, as long as nobody sees the words. Now learn them.</source>
        <translation>كۈچلۈك، سۆزلەرنى ھېچكىم كۆرمىسىلا. ئەمدى ئۇلارنى يادلىۋېلىڭ.</translation>
    </message>
    <message>
        <source>The app has no list of words in this script: it only counts letters.</source>
        <translation>بۇ پروگراممىدا بۇ يېزىق ئۈچۈن سۆز تىزىملىكى يوق: پەقەت ھەرپ سانايدۇ.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>ئىككىسى ئوخشاش ئەمەس. ئىككىنچىسىنى قايتا كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be typed everywhere. Take another one.</source>
        <translation>ئۇنىڭدا ھەممە يەردە كىرگۈزگىلى بولمايدىغان بىر بەلگە بار. باشقىسىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>This is longer than a passphrase can be: about a thousand letters.</source>
        <translation>بۇ بەك ئۇزۇن: پارول ئىبارىسى ئەڭ كۆپ بولغاندا مىڭچە ھەرپ بولىدۇ.</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>ئالدى بىلەن پارول ئىبارىسى كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>قايتا كىرگۈزۈڭ</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>ئېكراندىكى كۇنۇپكا تاختىسىنى ئىشلىتىش</translation>
    </message>
    <message>
        <source>Very easy to guess: a computer finds it in no time.</source>
        <translation>تېپىش بەك ئاسان: كومپيۇتېر دەرھال تاپىدۇ.</translation>
    </message>
    <message>
        <source>Weak: many computers together find it in days.</source>
        <translation>ئاجىز: نۇرغۇن كومپيۇتېر بىرلىشىپ بىر نەچچە كۈندە تاپىدۇ.</translation>
    </message>
    <message>
        <source>Words written backwards help little.</source>
        <translation>تەتۈر يېزىلغان سۆزلەرنىڭ پايدىسى ئاز.</translation>
    </message>
    <message>
        <source>Years are tried early.</source>
        <translation>يىللار بالدۇر سىنىلىدۇ.</translation>
    </message>
</context>
<context>
    <name>NewVault</name>
    <message>
        <source>A passphrase for the new vault</source>
        <translation>يېڭى خەزىنە ئۈچۈن پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>جاي تاللاش…</translation>
    </message>
    <message>
        <source>Everything is in the new vault, and was compared.</source>
        <translation>ھەممە نەرسە يېڭى خەزىنىدە، سېلىشتۇرۇلدى.</translation>
    </message>
    <message>
        <source>Go on there with the new passphrase. Write nothing in this one any more; you destroy it from there.</source>
        <translation>ئۇ يەردە يېڭى پارول ئىبارىسى بىلەن داۋاملاشتۇرۇڭ. بۇنىڭغا ئەمدى ھېچنېمە يازماڭ؛ ئۇنى ئۇ يەردىن يوقىتىسىز.</translation>
    </message>
    <message>
        <source>I cannot make one now</source>
        <translation>ھازىر ياسىيالمايمەن</translation>
    </message>
    <message>
        <source>Lock and open the new vault</source>
        <translation>قۇلۇپلاپ، يېڭى خەزىنىنى ئېچىش</translation>
    </message>
    <message>
        <source>Make the new vault…</source>
        <translation>يېڭى خەزىنە قۇرۇش…</translation>
    </message>
    <message>
        <source>Move once more…</source>
        <translation>يەنە بىر قېتىم يۆتكەش…</translation>
    </message>
    <message>
        <source>Take another one than here. The new vault can be in another folder, or, better, on another stick.</source>
        <translation>بۇ يەردىكىدىن باشقىسىنى تاللاڭ. يېڭى خەزىنە باشقا قىسقۇچتا، ياخشىسى باشقا USB دىسكىدا بولسۇن.</translation>
    </message>
    <message>
        <source>This is the new vault. Everything is here.</source>
        <translation>بۇ يېڭى خەزىنە. ھەممە نەرسە بۇ يەردە.</translation>
    </message>
    <message>
        <source>You said that no new vault can be made now.</source>
        <translation>ھازىر يېڭى خەزىنە قۇرغىلى بولمايدۇ دېدىڭىز.</translation>
    </message>
</context>
<context>
    <name>NoteBanner</name>
    <message>
        <source>Anybody who could write to the vault’s folder could have left it. Read it before you rely on it.</source>
        <translation>خەزىنىنىڭ قىسقۇچىغا يازالايدىغان ھەر كىشى ئۇنى قالدۇرغان بولۇشى مۇمكىن. ئۇنىڭغا تايىنىشتىن بۇرۇن ئوقۇڭ.</translation>
    </message>
    <message>
        <source>I wrote it</source>
        <translation>مەن يازغان</translation>
    </message>
    <message>
        <source>Written while locked, author not certain.</source>
        <translation>قۇلۇپلاق ۋاقىتتا يېزىلغان، يازغۇچىسى ئېنىق ئەمەس.</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message numerus="yes">
        <source>%n other record(s) would be taken back with it</source>
        <translation>
            <numerusform>ئۇنىڭ بىلەن بىرگە باشقا %n خاتىرىمۇ قايتۇرۇۋېلىنىدۇ</numerusform>
            <numerusform>ئۇنىڭ بىلەن بىرگە باشقا %n خاتىرىمۇ قايتۇرۇۋېلىنىدۇ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n دوكلات</numerusform>
            <numerusform>%n دوكلات</numerusform>
        </translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>{name} ئۈچۈن</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تاپشۇرۇپ بېرىلدى</translation>
    </message>
    <message>
        <source>Handed over to {name}</source>
        <translation>{name} غا تاپشۇرۇپ بېرىلدى</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>{day} ياسالغان</translation>
    </message>
    <message>
        <source>Why you go on</source>
        <translation>نېمىشقا داۋاملاشتۇرىسىز</translation>
    </message>
    <message>
        <source>kept with the notice</source>
        <translation>ئۇقتۇرۇش بىلەن بىللە ساقلىنىدۇ</translation>
    </message>
    <message>
        <source>not proven to them: they must reach you in another way</source>
        <translation>ئۇلارغا ئىسپاتلانمىغان: ئۇلار سىز بىلەن باشقا يولدا ئالاقىلىشىشى كېرەك</translation>
    </message>
    <message>
        <source>only about {people}</source>
        <translation>پەقەت {people} ھەققىدە</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n notice(s) sealed</source>
        <translation>
            <numerusform>%n ئۇقتۇرۇش پېچەتلەندى</numerusform>
            <numerusform>%n ئۇقتۇرۇش پېچەتلەندى</numerusform>
        </translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that takes back what was said about this person. What they passed on or published cannot be called back: ask them to tell.</source>
        <translation>ھەر بىر ئالاقىچىغا بۇ كىشى ھەققىدە دېيىلگەننى قايتۇرۇۋالىدىغان پېچەتلەنگەن ھۆججەت بېرىلىدۇ. ئۇلار باشقىلارغا بەرگەن ياكى ئېلان قىلغاننى قايتۇرۇپ كەلگىلى بولمايدۇ: ئۇلاردىنمۇ ئېيتىشنى سوراڭ.</translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that takes the report back. They use nothing of it any more; what they passed on or published cannot be called back.</source>
        <translation>ھەر بىر ئالاقىچىغا دوكلاتنى قايتۇرۇۋالىدىغان پېچەتلەنگەن ھۆججەت بېرىلىدۇ. ئۇلار ئۇنىڭدىن ئەمدى ھېچنېمىنى ئىشلەتمەيدۇ؛ باشقىلارغا بەرگەن ياكى ئېلان قىلغاننى قايتۇرۇپ كەلگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Everyone was told</source>
        <translation>ھەممەيلەنگە ئېيتىلدى</translation>
    </message>
    <message>
        <source>Nothing of this record was sent from here.</source>
        <translation>بۇ خاتىرىدىن بۇ يەردىن ھېچنېمە ئەۋەتىلمىگەن.</translation>
    </message>
    <message>
        <source>Others may have had your device, or you begin anew without it: they could read answers sealed to the old key. The file names a new key. Before the focal point uses it, a person there asks you in another way.</source>
        <translation>ئۈسكۈنىڭىز باشقىلارنىڭ قولىدا بولغان ياكى سىز ئۇنىڭسىز قايتا باشلاۋاتقان بولۇشىڭىز مۇمكىن: ئۇلار كونا ئاچقۇچقا پېچەتلەنگەن جاۋابلارنى ئوقۇيالايدۇ. ھۆججەتتە يېڭى ئاچقۇچ يېزىلىدۇ. ئالاقىچى ئۇنى ئىشلىتىشتىن بۇرۇن، ئۇ يەردىكى بىر كىشى سىزدىن باشقا يول بىلەن سورايدۇ.</translation>
    </message>
    <message>
        <source>Say that your key was lost</source>
        <translation>ئاچقۇچىڭىزنىڭ يوقالغانلىقىنى ئېيتىش</translation>
    </message>
    <message>
        <source>Take back what was sent?</source>
        <translation>ئەۋەتىلگىنى قايتۇرۇۋېلىنسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Tell those who have it</source>
        <translation>قولىدا بارلارغا ئېيتىش</translation>
    </message>
    <message>
        <source>Where the sealed file goes</source>
        <translation>پېچەتلەنگەن ھۆججەت قەيەرگە بارىدۇ</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message numerus="yes">
        <source>%n file(s) lie in {folder}</source>
        <translation>
            <numerusform>%n ھۆججەت {folder} دا</numerusform>
            <numerusform>%n ھۆججەت {folder} دا</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
    <message>
        <source>Hand them over as you handed over the report, then tick them here.</source>
        <translation>ئۇلارنى دوكلاتنى تاپشۇرۇپ بەرگەندەك تاپشۇرۇپ بېرىڭ، ئاندىن بۇ يەردە بەلگە قويۇڭ.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n file(s)…</source>
        <translation>
            <numerusform>%n ھۆججەت ياساش…</numerusform>
            <numerusform>%n ھۆججەت ياساش…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
    <message>
        <source>To be told in another way</source>
        <translation>باشقا يول بىلەن ئېيتىلىدۇ</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>قوشۇمچە سۆز</translation>
    </message>
    <message>
        <source>may be left out; name nobody in them</source>
        <translation>يازمىسىڭىزمۇ بولىدۇ؛ ھېچكىمنىڭ ئىسمىنى يازماڭ</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Kind of files:</source>
        <translation>ھۆججەت تۈرى:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>ئورنى:</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Kept as {number}: this field knows no “about”.</source>
        <translation>{number} دەپ ساقلاندى: بۇ خانىدا «تەخمىنەن» يوق.</translation>
    </message>
    <message>
        <source>Not read as a number yet. It is kept as you typed it.</source>
        <translation>تېخى سان دەپ ئوقۇلمىدى. سىز قانداق يازسىڭىز شۇنداق ساقلىنىدۇ.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>A case that belongs to several rows is counted in each of them.</source>
        <translation>بىر نەچچە قۇرغا تەۋە دېلو ھەر بىرىدە سانىلىدۇ.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>ھەرىكەتلەر</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>دېلولار</translation>
    </message>
    <message>
        <source>Cases of which nobody knows when they happened are not counted.</source>
        <translation>قاچان يۈز بەرگەنلىكى نامەلۇم دېلولار سانالمايدۇ.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>دۆلەت</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>ۋەقەلەر، بىرلەشتۈرۈلگەن</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>ۋەقەلەر</translation>
    </message>
    <message>
        <source>Incidents are not victims, and somebody in two reports counts twice: do not add these up.</source>
        <translation>ۋەقە سانى زىيانغا ئۇچرىغۇچى سانى ئەمەس، ئىككى دوكلاتتىكى كىشى ئىككى قېتىم سانىلىدۇ: بۇلارنى قوشماڭ.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ئاي</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>ئېيتىلمىغان</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>سانلار</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نەتىجە</translation>
    </message>
    <message>
        <source>People</source>
        <translation>كىشىلەر</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاپشۇرۇۋېلىندى</translation>
    </message>
    <message>
        <source>Reports that were joined as information about one event are one event.</source>
        <translation>بىر ۋەقە ھەققىدىكى ئۇچۇر دەپ بىرلەشتۈرۈلگەن دوكلاتلار بىر ۋەقە.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ھالىتى</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>تۈرى</translation>
    </message>
    <message>
        <source>UN mechanism</source>
        <translation>ب د ت مېخانىزمى</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>All tables, not only this one</source>
        <translation>بارلىق جەدۋەللەر، پەقەت بۇنىسىلا ئەمەس</translation>
    </message>
    <message>
        <source>Export these numbers?</source>
        <translation>بۇ سانلار چىقىرىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>چىقىرىش…</translation>
    </message>
    <message>
        <source>Leave them here</source>
        <translation>بۇ يەردە قالدۇرۇش</translation>
    </message>
    <message>
        <source>Show numbers under {number} as they are</source>
        <translation>{number} دىن كىچىك سانلارنى شۇ پېتى كۆرسىتىش</translation>
    </message>
    <message>
        <source>The file lies outside the vault, open to whoever finds it. It names nobody.</source>
        <translation>ھۆججەت خەزىنە سىرتىدا، تاپقان ھەر كىشى ئاچالايدۇ. ئۇنىڭدا ھېچكىمنىڭ ئىسمى يوق.</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>ھۆججەتنىڭ شەكلى</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ھۆججەت قەيەرگە قويۇلسۇن؟</translation>
    </message>
    <message>
        <source>Why they are shown</source>
        <translation>ئۇلار نېمىشقا كۆرسىتىلىدۇ</translation>
    </message>
    <message>
        <source>stands in the file</source>
        <translation>ھۆججەتكە يېزىلىدۇ</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} ھازىر خەزىنە سىرتىدا، ھەممە ئادەم ئاچالايدۇ.</translation>
    </message>
</context>
<context>
    <name>NumbersModel</name>
    <message>
        <source>Total</source>
        <translation>جەمئىي</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count by</source>
        <translation>نېمە بويىچە ساناش</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>سانىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Counts appear here once there is a case.</source>
        <translation>دېلو بولغاندا سانلار بۇ يەردە كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>چىقىرىش…</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n case(s) withdrawn, without consent, or replaced by a correction.</source>
        <translation>
            <numerusform>سانالمىدى: %n دېلو قايتۇرۇۋېلىنغان، رازىلىقسىز ياكى تۈزىتىش بىلەن ئالماشتۇرۇلغان.</numerusform>
            <numerusform>سانالمىدى: %n دېلو قايتۇرۇۋېلىنغان، رازىلىقسىز ياكى تۈزىتىش بىلەن ئالماشتۇرۇلغان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>سانلار</translation>
    </message>
    <message>
        <source>{sign} Fewer than {number}: an export hides it.</source>
        <translation>{sign} {number} دىن ئاز: چىقىرىشتا يوشۇرۇلىدۇ.</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Look again</source>
        <translation>قايتا قاراش</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>بىرى</translation>
    </message>
    <message>
        <source>Somebody has not agreed to this person</source>
        <translation>بىرى بۇ كىشىگە قوشۇلمىغان</translation>
    </message>
    <message>
        <source>Whoever carries the file can read it, so everybody in it must have said yes to exactly that. Ask them first, leave their records out, or make a backup that only your recovery words open.</source>
        <translation>ھۆججەتنى ئېلىپ يۈرگەن كىشى ئۇنى ئوقۇيالايدۇ، شۇڭا ئۇنىڭدىكى ھەممە كىشى دەل شۇنىڭغا «ھەئە» دېگەن بولۇشى كېرەك. ئاۋۋال ئۇلاردىن سوراڭ، خاتىرىلىرىنى چىقىرىۋېتىڭ ياكى پەقەت ئەسلىگە كەلتۈرۈش سۆزلىرىڭىزلا ئاچىدىغان زاپاس نۇسخا ياساڭ.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ماۋزۇسىز</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ۋە يەنە %n</numerusform>
            <numerusform>ۋە يەنە %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} It is a word, and names nobody.</source>
        <translation>{said} ئۇ بىر سۆز، ھېچكىمنىڭ ئىسمى ئەمەس.</translation>
    </message>
    <message>
        <source>{said} The condition is met, this once.</source>
        <translation>{said} شەرت بۇ قېتىم ئورۇندالدى.</translation>
    </message>
    <message>
        <source>{who}, in “{title}”: {reason}</source>
        <translation>{who}، «{title}» دا: {reason}</translation>
    </message>
</context>
<context>
    <name>Off</name>
    <message>
        <source>Notes that wait come in first. The button goes from the lock screen, and the key for notes is removed.</source>
        <translation>كۈتۈۋاتقان خاتىرىلەر ئاۋۋال كىرىدۇ. كۇنۇپكا قۇلۇپ ئېكرانىدىن يوقايدۇ، خاتىرە ئاچقۇچى ئۆچۈرۈلىدۇ.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>ئېتىش</translation>
    </message>
    <message>
        <source>Switch quick notes off?</source>
        <translation>تېز خاتىرە ئېتىلسۇنمۇ؟</translation>
    </message>
</context>
<context>
    <name>OfferedStep</name>
    <message numerus="yes">
        <source>%n file(s) beside it cannot be used as a card here.</source>
        <translation>
            <numerusform>يېنىدىكى %n ھۆججەتنى بۇ يەردە كارتا قىلىپ ئىشلەتكىلى بولمايدۇ.</numerusform>
            <numerusform>يېنىدىكى %n ھۆججەتنى بۇ يەردە كارتا قىلىپ ئىشلەتكىلى بولمايدۇ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody put the card of a focal point here, so that you need not type it. Nobody knows yet whether it is really theirs: before you send anything, compare its 40 digits with them, by a way you trust.</source>
        <translation>بىرى بۇ يەرگە بىر ئالاقىچىنىڭ كارتىسىنى قويۇپتۇ، شۇڭا قولدا كىرگۈزۈشىڭىز ھاجەتسىز. ئۇنىڭ راستتىنلا شۇ كىشىنىڭ ئىكەنلىكىنى تېخى ھېچكىم بىلمەيدۇ: بىرەر نەرسە ئەۋەتىشتىن بۇرۇن، ئۇنىڭ 40 خانىلىق سانىنى ئۆزىڭىز ئىشىنىدىغان يول بىلەن ئۇلار بىلەن سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>This folder offers a card</source>
        <translation>بۇ قىسقۇچتا بىر كارتا بار</translation>
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
        <translation>كونا خەزىنىنى يوقىتىش…</translation>
    </message>
    <message>
        <source>First the new vault, then go on in it.</source>
        <translation>ئاۋۋال يېڭى خەزىنە، ئاندىن ئۇنىڭدا داۋاملاشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>If you use other drawers in it, open each of them first and move it too: they are destroyed with it.</source>
        <translation>ئۇنىڭدا باشقا تارتمىلارنى ئىشلەتسىڭىز، ئاۋۋال ھەر بىرىنى ئېچىپ ئۇنىمۇ يۆتكەڭ: ئۇلار بىرگە يوقىتىلىدۇ.</translation>
    </message>
    <message>
        <source>It does not stand where it was any more.</source>
        <translation>ئۇ ئەمدى بۇرۇنقى جايىدا يوق.</translation>
    </message>
    <message>
        <source>It is destroyed</source>
        <translation>ئۇ يوقىتىلدى</translation>
    </message>
    <message>
        <source>It is not on this device. Open it where it is and destroy it in its settings, then say so here.</source>
        <translation>ئۇ بۇ ئۈسكۈنىدە ئەمەس. ئۇنى تۇرغان جايىدا ئېچىپ، تەڭشەكلىرىدىن يوقىتىڭ، ئاندىن بۇ يەردە ئېيتىڭ.</translation>
    </message>
    <message>
        <source>There is no new vault, so this one stays.</source>
        <translation>يېڭى خەزىنە يوق، شۇڭا بۇ قالىدۇ.</translation>
    </message>
</context>
<context>
    <name>On</name>
    <message>
        <source>Best with one drawer only, or in the drawer that you would show.</source>
        <translation>پەقەت بىرلا تارتما بولغاندا ياكى كۆرسىتىدىغان تارتمىڭىزدا ئەڭ ياخشى.</translation>
    </message>
    <message>
        <source>I understand what others can see</source>
        <translation>باشقىلارنىڭ نېمىنى كۆرەلەيدىغانلىقىنى چۈشەندىم</translation>
    </message>
    <message>
        <source>Notes that wait while you show another drawer prove that drawer.</source>
        <translation>باشقا تارتمىنى كۆرسەتكىنىڭىزدە كۈتۈۋاتقان خاتىرىلەر بۇ تارتمىنىڭ بارلىقىنى ئىسپاتلايدۇ.</translation>
    </message>
    <message>
        <source>Photos and files that you add stay where they were, too.</source>
        <translation>قوشقان رەسىم ۋە ھۆججەتلىرىڭىز ئەسلىدىكى جايىدىمۇ قالىدۇ.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>قوزغىتىش</translation>
    </message>
    <message>
        <source>The lock screen then has a button for a note with photos and files. Nothing on this computer can read it until this drawer is opened, which takes it in.</source>
        <translation>ئۇ چاغدا قۇلۇپ ئېكرانىدا رەسىم ۋە ھۆججەتلىك خاتىرە يازىدىغان كۇنۇپكا بولىدۇ. بۇ تارتما ئېچىلمىغۇچە ئۇنى بۇ كومپيۇتېردىكى ھېچنېمە ئوقۇيالمايدۇ، ئېچىلغاندا ئۇ ئېلىنىدۇ.</translation>
    </message>
    <message>
        <source>They are on already, for another drawer or for somebody else. This drawer would take them over: the other one stops loudly when it is opened, and notes that wait for it stay where they are.</source>
        <translation>ئۇلار ئاللىقاچان ئوچۇق، باشقا تارتما ياكى باشقا بىرى ئۈچۈن. بۇ تارتما ئۇلارنى ئۆتكۈزۈۋالىدۇ: باشقا تارتما ئېچىلغاندا كۆرۈنەرلىك ئاگاھلاندۇرىدۇ، ئۇنى كۈتۈۋاتقان خاتىرىلەر ئۆز جايىدا قالىدۇ.</translation>
    </message>
    <message>
        <source>While the vault is locked nobody can make sure that notes go to you: who can write to the folder can exchange the key. The next unlock tells.</source>
        <translation>خەزىنە قۇلۇپلاق چاغدا خاتىرىلەرنىڭ سىزگە كېلىدىغانلىقىغا ھېچكىم كاپالەت قىلالمايدۇ: قىسقۇچقا يازالايدىغان كىشى ئاچقۇچنى ئالماشتۇرالايدۇ. كېيىنكى ئېچىشتا بىلىنىدۇ.</translation>
    </message>
    <message>
        <source>Whoever looks at the folder sees that a drawer takes notes in, and so is in use.</source>
        <translation>قىسقۇچقا قارىغان كىشى بىر تارتمىنىڭ خاتىرە ئالىدىغانلىقىنى، يەنى ئىشلىتىلىۋاتقانلىقىنى كۆرىدۇ.</translation>
    </message>
    <message>
        <source>Write quick notes without opening the vault?</source>
        <translation>خەزىنىنى ئاچماي تېز خاتىرە يېزىلسۇنمۇ؟</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Could writing this down or sending it hurt you or someone else?</source>
        <translation>بۇنى يېزىش ياكى ئەۋەتىش سىزگە ياكى باشقا بىرىگە زىيان يەتكۈزۈشى مۇمكىنمۇ؟</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>ئىچىگە قاراش</translation>
    </message>
    <message>
        <source>More words are needed.</source>
        <translation>يەنە سۆزلەر كېرەك.</translation>
    </message>
    <message>
        <source>Perhaps send</source>
        <translation>بەلكىم ئەۋەتەرمەن</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرى</translation>
    </message>
    <message>
        <source>Store nothing</source>
        <translation>ھېچنېمىنى ساقلىماسلىق</translation>
    </message>
    <message>
        <source>Store only</source>
        <translation>پەقەت ساقلاش</translation>
    </message>
    <message>
        <source>The passphrase of the backup</source>
        <translation>زاپاس نۇسخىنىڭ پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>This drawer: it was handed back, or entrusted to me</source>
        <translation>بۇ تارتما: ئۇ قايتۇرۇپ بېرىلگەن ياكى ماڭا ئامانەت قويۇلغان</translation>
    </message>
    <message>
        <source>What opens it?</source>
        <translation>ئۇنى نېمە ئاچىدۇ؟</translation>
    </message>
    <message>
        <source>You decide, now and later. Nothing is sent by itself, and leaving loses nothing.</source>
        <translation>ھازىرمۇ، كېيىنمۇ سىز قارار قىلىسىز. ھېچنېمە ئۆزلۈكىدىن ئەۋەتىلمەيدۇ، چىقىپ كەتسىڭىزمۇ ھېچنېمە يوقالمايدۇ.</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>Give back the sealed file…</source>
        <translation>پېچەتلەنگەن ھۆججەتنى قايتۇرۇپ بېرىش…</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>The sealed file lies where you wanted it, as it came.</source>
        <translation>پېچەتلەنگەن ھۆججەت كەلگەن پېتى سىز خالىغان جايدا.</translation>
    </message>
    <message>
        <source>Where shall the sealed file be put?</source>
        <translation>پېچەتلەنگەن ھۆججەت قەيەرگە قويۇلسۇن؟</translation>
    </message>
    <message>
        <source>Writing the sealed file</source>
        <translation>پېچەتلەنگەن ھۆججەت يېزىلىۋاتىدۇ</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>A card handed over</source>
        <translation>ئۆتكۈزۈپ بېرىلگەن كارتا</translation>
    </message>
    <message>
        <source>A changed card with the same keys. It is used after you compared its digits.</source>
        <translation>ئاچقۇچلىرى ئوخشاش، ئۆزگەرگەن كارتا. سانلىرىنى سېلىشتۇرغاندىن كېيىن ئىشلىتىلىدۇ.</translation>
    </message>
    <message>
        <source>A new card, signed with the card you have. It is used after you compared its digits.</source>
        <translation>سىزدىكى كارتا بىلەن ئىمزالانغان يېڭى كارتا. سانلىرىنى سېلىشتۇرغاندىن كېيىن ئىشلىتىلىدۇ.</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>ئۇقتۇرۇش</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>ئاللىقاچان بار</translation>
    </message>
    <message>
        <source>Another answer has the same number. Ask the focal point which one holds.</source>
        <translation>باشقا بىر جاۋابنىڭ نومۇرى ئوخشاش. قايسىسىنىڭ كۈچكە ئىگە ئىكەنلىكىنى ئالاقىچىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>Attached to its record</source>
        <translation>خاتىرىسىگە قوشۇلدى</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>ھېچنېمىنى ئۆزگەرتمەيدۇ</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>بۇزۇلغان</translation>
    </message>
    <message>
        <source>It arrived after a later answer. The status is that of the later one.</source>
        <translation>ئۇ كېيىنكى جاۋابتىن كېيىن كەلدى. ھالىتى كېيىنكىسىنىڭ.</translation>
    </message>
    <message>
        <source>Made by a newer program</source>
        <translation>يېڭىراق پروگرامما ياسىغان</translation>
    </message>
    <message>
        <source>No file that can be read</source>
        <translation>ئوقۇغىلى بولىدىغان ھۆججەت ئەمەس</translation>
    </message>
    <message>
        <source>No sealed file</source>
        <translation>پېچەتلەنگەن ھۆججەت ئەمەس</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>بىزگە ئەمەس</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>ئېلىنمىدى</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>كونىراق نەشرى</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>ئېچىلدى</translation>
    </message>
    <message>
        <source>Practice and real do not mix</source>
        <translation>مەشىق بىلەن ھەقىقىي ئارىلاشمايدۇ</translation>
    </message>
    <message>
        <source>This card is here already.</source>
        <translation>بۇ كارتا بۇ يەردە ئاللىقاچان بار.</translation>
    </message>
    <message>
        <source>This card is new here. Compare its digits before you use it.</source>
        <translation>بۇ كارتا بۇ يەر ئۈچۈن يېڭى. ئىشلىتىشتىن بۇرۇن سانلىرىنى سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>Written for someone else</source>
        <translation>باشقا بىرىگە يېزىلغان</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>Before these months: %n record(s).</source>
        <translation>
            <numerusform>بۇ ئايلاردىن بۇرۇن: %n خاتىرە.</numerusform>
            <numerusform>بۇ ئايلاردىن بۇرۇن: %n خاتىرە.</numerusform>
        </translation>
    </message>
    <message>
        <source>By UN mechanism</source>
        <translation>ب د ت مېخانىزمى بويىچە</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>دۆلەت بويىچە</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>ئاي بويىچە</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>تۈرى بويىچە</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>يىل بويىچە</translation>
    </message>
    <message>
        <source>Count all records</source>
        <translation>بارلىق خاتىرىلەرنى ساناش</translation>
    </message>
    <message>
        <source>Counts appear here once there is a record.</source>
        <translation>خاتىرە بولغاندا سانلار بۇ يەردە كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>One record can be about several people and several acts, so the lines overlap and must not be added up. Nor is one record the same as one victim.</source>
        <translation>بىر خاتىرە بىر نەچچە كىشى ۋە بىر نەچچە ھەرىكەت ھەققىدە بولۇشى مۇمكىن، شۇڭا قۇرلار كېسىشىدۇ، ئۇلارنى قوشۇشقا بولمايدۇ. بىر خاتىرىمۇ بىر زىيانغا ئۇچرىغۇچىغا تەڭ ئەمەس.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n record(s) that the list is narrowed down to.</source>
        <translation>
            <numerusform>پەقەت تىزىملىكتە قالغان %n خاتىرىلا.</numerusform>
            <numerusform>پەقەت تىزىملىكتە قالغان %n خاتىرىلا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records are counted here, not people.</source>
        <translation>بۇ يەردە كىشىلەر ئەمەس، خاتىرىلەر سانىلىدۇ.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ۋاقىت سىزىقى</translation>
    </message>
    <message>
        <source>Untitled record</source>
        <translation>ماۋزۇسىز خاتىرە</translation>
    </message>
    <message>
        <source>Without a UN mechanism: {count}.</source>
        <translation>ب د ت مېخانىزمىسىز: {count}.</translation>
    </message>
    <message>
        <source>Without a country: {count}.</source>
        <translation>دۆلەتسىز: {count}.</translation>
    </message>
    <message>
        <source>Without a date: {count}.</source>
        <translation>چېسلاسىز: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>Without a month: %n record(s).</source>
        <translation>
            <numerusform>ئايسىز: %n خاتىرە.</numerusform>
            <numerusform>ئايسىز: %n خاتىرە.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an act: {count}.</source>
        <translation>ھەرىكەتسىز: {count}.</translation>
    </message>
    <message>
        <source>{count} more stand in the table.</source>
        <translation>جەدۋەلدە يەنە {count} بار.</translation>
    </message>
</context>
<context>
    <name>OwnCases</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n دېلو</numerusform>
            <numerusform>%n دېلو</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder with your cases</source>
        <translation>دېلولىرىڭىز بار قىسقۇچ</translation>
    </message>
    <message>
        <source>This folder cannot be used as a scenario. Nothing was made.</source>
        <translation>بۇ قىسقۇچنى سېنارىيە قىلىپ ئىشلەتكىلى بولمايدۇ. ھېچنېمە ياسالمىدى.</translation>
    </message>
    <message>
        <source>Use cases of your own…</source>
        <translation>ئۆزىڭىزنىڭ دېلولىرىنى ئىشلىتىش…</translation>
    </message>
    <message>
        <source>With your own: {title}, {count}.</source>
        <translation>ئۆزىڭىزنىڭكى بىلەن: {title}، {count}.</translation>
    </message>
    <message>
        <source>Your own cases</source>
        <translation>ئۆزىڭىزنىڭ دېلولىرى</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>{number}-قۇر</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… يەنە %n</numerusform>
            <numerusform>… يەنە %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFileView</name>
    <message>
        <source>About {people}</source>
        <translation>{people} ھەققىدە</translation>
    </message>
    <message>
        <source>Accept the new key…</source>
        <translation>يېڭى ئاچقۇچنى قوبۇل قىلىش…</translation>
    </message>
    <message>
        <source>Another key signed it: ask the sender in another way.</source>
        <translation>ئۇنى باشقا ئاچقۇچ ئىمزالىغان: باشقا يول بىلەن ئەۋەتكۈچىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>بېرىلگەن جاۋابلار</translation>
    </message>
    <message>
        <source>Case {id}</source>
        <translation>{id} دېلوسى</translation>
    </message>
    <message>
        <source>It is not from them…</source>
        <translation>ئۇلاردىن ئەمەس…</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>{number}-نومۇر</translation>
    </message>
    <message>
        <source>Not from the sender: {who} asked ({how}), {when}</source>
        <translation>ئەۋەتكۈچىدىن ئەمەس: {who} سورىغان ({how})، {when}</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>ئىسپاتلانمىغان</translation>
    </message>
    <message>
        <source>Not without further consent: {promise}</source>
        <translation>يەنە رازىلىق بولماي تۇرۇپ قىلىنمايدۇ: {promise}</translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>تېخى جاۋاب بېرىلمىدى.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>ئۇقتۇرۇشلار</translation>
    </message>
    <message>
        <source>Our notes</source>
        <translation>خاتىرىلىرىمىز</translation>
    </message>
    <message>
        <source>Possibly sent by whoever holds the device: ask the sender in another way.</source>
        <translation>ئۈسكۈنە قولىدا بار كىشى ئەۋەتكەن بولۇشى مۇمكىن: باشقا يول بىلەن ئەۋەتكۈچىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>ئىسپاتلانغان</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>{id} دوكلاتى</translation>
    </message>
    <message>
        <source>Sealed file: {size}, SHA-256 {hash}</source>
        <translation>پېچەتلەنگەن ھۆججەت: {size}، SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Sealed to the card {digest}</source>
        <translation>{digest} كارتىسىغا پېچەتلەنگەن</translation>
    </message>
    <message>
        <source>Signed with {key}</source>
        <translation>{key} بىلەن ئىمزالانغان</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ھۆججەت</translation>
    </message>
    <message>
        <source>The new key was accepted by {who} ({how}), {when}</source>
        <translation>يېڭى ئاچقۇچنى {who} قوبۇل قىلغان ({how})، {when}</translation>
    </message>
    <message>
        <source>We write again by {day}</source>
        <translation>{day} گىچە يەنە خەت يازىمىز</translation>
    </message>
    <message>
        <source>they stay here and are never sent</source>
        <translation>ئۇلار بۇ يەردە قالىدۇ، ھەرگىز ئەۋەتىلمەيدۇ</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Language of the page</source>
        <translation>بەتنىڭ تىلى</translation>
    </message>
    <message>
        <source>Make a PDF…</source>
        <translation>PDF ياساش…</translation>
    </message>
    <message>
        <source>{language}, partly in English</source>
        <translation>{language}، قىسمەن ئىنگلىزچە</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Go on</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Allegations, not findings. Printed on {day}.</source>
        <translation>دېيىلگەنلەر، خۇلاسە ئەمەس. {day} بېسىلغان.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جاۋاب</translation>
    </message>
    <message>
        <source>By UN mechanism</source>
        <translation>ب د ت مېخانىزمى بويىچە</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>دۆلەت بويىچە</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>ئاي بويىچە</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>تۈرى بويىچە</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>يىل بويىچە</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ئىسپات</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>قانداق مەلۇم بولغان</translation>
    </message>
    <message>
        <source>Names and contacts are not on these pages. Pseudonyms stand for people.</source>
        <translation>ئىسىم ۋە ئالاقە ئۇسۇللىرى بۇ بەتلەردە يوق. كىشىلەر تەخەللۇس بىلەن كۆرسىتىلىدۇ.</translation>
    </message>
    <message>
        <source>No question about it is answered yet.</source>
        <translation>ئۇ ھەقتىكى ھېچقانداق سوئالغا تېخى جاۋاب بېرىلمىدى.</translation>
    </message>
    <message>
        <source>Only some of the records of the vault were counted.</source>
        <translation>خەزىنىدىكى خاتىرىلەرنىڭ پەقەت بىر قىسمى سانالدى.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>تەشكىلاتلار</translation>
    </message>
    <message>
        <source>Overview of records</source>
        <translation>خاتىرىلەرنىڭ ئومۇمىي كۆرۈنۈشى</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{number}-بەت، جەمئىي {count}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>كىشىلەر</translation>
    </message>
    <message>
        <source>Printed on {day}.</source>
        <translation>{day} بېسىلغان.</translation>
    </message>
    <message>
        <source>Records are counted here, not people. One record can be about several people and several acts, so the lines overlap and must not be added up.</source>
        <translation>بۇ يەردە كىشىلەر ئەمەس، خاتىرىلەر سانىلىدۇ. بىر خاتىرە بىر نەچچە كىشى ۋە بىر نەچچە ھەرىكەت ھەققىدە بولۇشى مۇمكىن، شۇڭا قۇرلار كېسىشىدۇ، ئۇلارنى قوشۇشقا بولمايدۇ.</translation>
    </message>
    <message>
        <source>Records counted: {count}</source>
        <translation>سانالغان خاتىرىلەر: {count}</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>بېسىلغان قەدەملەر</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>خاتىرە</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ۋاقىت سىزىقى</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>شەرتنامە ئورگانلىرى</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>ب د ت بىلەن ھەمكارلىق</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>ئومۇميۈزلۈك قەرەللىك كۆزدىن كەچۈرۈش</translation>
    </message>
    <message>
        <source>Untitled record</source>
        <translation>ماۋزۇسىز خاتىرە</translation>
    </message>
    <message>
        <source>What authorities answered</source>
        <translation>دائىرىلەر نېمە دەپ جاۋاب بەردى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>نېمە بولدى</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>نېمە تەلەپ قىلىنىدۇ</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>ب د ت نېمە قىلدى</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>قاچان ۋە قەيەردە</translation>
    </message>
    <message>
        <source>Who is said to have done it</source>
        <translation>دېيىلىشىچە بۇنى كىم قىلغان</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>What leaves</source>
        <translation>نېمە چىقىدۇ</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>A drawer you named has recovery words. Adding a drawer writes all keys anew, so they stay valid only if they are typed now. Otherwise they end, and you can make new ones afterwards.</source>
        <translation>سىز كۆرسەتكەن بىر تارتمىنىڭ ئەسلىگە كەلتۈرۈش سۆزلىرى بار. تارتما قوشۇش بارلىق ئاچقۇچلارنى يېڭىدىن يازىدۇ، شۇڭا ئۇلار ھازىر كىرگۈزۈلسىلا كۈچىدە قالىدۇ. بولمىسا كۈچتىن قالىدۇ، كېيىن يېڭىسىنى ياسىيالايسىز.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>قوشۇش</translation>
    </message>
    <message>
        <source>I have them here</source>
        <translation>ئۇلار مەندە بار</translation>
    </message>
    <message>
        <source>Let them end</source>
        <translation>كۈچتىن قالسۇن</translation>
    </message>
    <message>
        <source>Type the words first, or let them end.</source>
        <translation>ئاۋۋال سۆزلەرنى كىرگۈزۈڭ ياكى كۈچتىن قالسۇن دەڭ.</translation>
    </message>
    <message>
        <source>What becomes of the recovery words?</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرى قانداق بولىدۇ؟</translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>Write the words down</source>
        <translation>سۆزلەرنى يېزىۋېلىڭ</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Keep it</source>
        <translation>ساقلاپ قېلىش</translation>
    </message>
    <message>
        <source>No answer can be read there: {fields}</source>
        <translation>ئۇ يەردە جاۋابنى ئوقۇغىلى بولمايدۇ: {fields}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
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
            <numerusform>%n ھۆججەت ئېچىلمىدى: سەۋەبى «كەلگەنلەر» دە.</numerusform>
            <numerusform>%n ھۆججەت ئېچىلمىدى: سەۋەبى «كەلگەنلەر» دە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) opened.</source>
        <translation>
            <numerusform>%n ھۆججەت ئېچىلدى.</numerusform>
            <numerusform>%n ھۆججەت ئېچىلدى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice stick(s) made in {folder}. Copy each folder to a stick.</source>
        <translation>
            <numerusform>{folder} دا %n مەشىق USB دىسكىسى ياسالدى. ھەر بىر قىسقۇچنى بىر USB دىسكىغا كۆچۈرۈڭ.</numerusform>
            <numerusform>{folder} دا %n مەشىق USB دىسكىسى ياسالدى. ھەر بىر قىسقۇچنى بىر USB دىسكىغا كۆچۈرۈڭ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stick(s): {what}</source>
        <translation>
            <numerusform>%n USB دىسكا: {what}</numerusform>
            <numerusform>%n USB دىسكا: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>After: what came back</source>
        <translation>كېيىن: قايتىپ كەلگىنى</translation>
    </message>
    <message>
        <source>Before: practice sticks</source>
        <translation>بۇرۇن: مەشىق USB دىسكىلىرى</translation>
    </message>
    <message>
        <source>Choose the folder with the sticks, or with their files. All are opened here.</source>
        <translation>USB دىسكىلار ياكى ئۇلارنىڭ ھۆججەتلىرى بار قىسقۇچنى تاللاڭ. ھەممىسى بۇ يەردە ئېچىلىدۇ.</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>كۆپ ئۇچرايدىغان خاتالىقلار</translation>
    </message>
    <message>
        <source>Each stick has a vault of its own, your practice card, evidence to use and a page to print. Its passphrase stands on the page: it opens fiction.</source>
        <translation>ھەر بىر USB دىسكىدا ئۆز خەزىنىسى، سىزنىڭ مەشىق كارتىڭىز، ئىشلىتىدىغان ئىسپات ۋە باسىدىغان بىر بەت بار. پارول ئىبارىسى شۇ بەتتە: ئۇ توقۇلمىنىلا ئاچىدۇ.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>قانچە</translation>
    </message>
    <message>
        <source>Make the sticks…</source>
        <translation>USB دىسكىلارنى ياساش…</translation>
    </message>
    <message>
        <source>Making practice sticks</source>
        <translation>مەشىق USB دىسكىلىرى ياسىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>No practice report has come yet.</source>
        <translation>تېخى مەشىق دوكلاتى كەلمىدى.</translation>
    </message>
    <message>
        <source>Nothing came from: {sticks}</source>
        <translation>بۇلاردىن ھېچنېمە كەلمىدى: {sticks}</translation>
    </message>
    <message>
        <source>Open what they sealed…</source>
        <translation>ئۇلار پېچەتلىگەننى ئېچىش…</translation>
    </message>
    <message>
        <source>Opening what came back</source>
        <translation>قايتىپ كەلگىنى ئېچىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Sealed files of all sticks</source>
        <translation>بارلىق USB دىسكىلارنىڭ پېچەتلەنگەن ھۆججەتلىرى</translation>
    </message>
    <message>
        <source>The folder with the sticks, or with their files</source>
        <translation>USB دىسكىلار ياكى ئۇلارنىڭ ھۆججەتلىرى بار قىسقۇچ</translation>
    </message>
    <message>
        <source>Their vaults are empty at the beginning.</source>
        <translation>ئۇلارنىڭ خەزىنىلىرى باشتا قۇرۇق بولىدۇ.</translation>
    </message>
    <message>
        <source>This is done in the focal point’s vault of the workshop.</source>
        <translation>بۇ سېمىنارنىڭ ئالاقىچى خەزىنىسىدە قىلىنىدۇ.</translation>
    </message>
    <message>
        <source>Where shall the sticks be made?</source>
        <translation>USB دىسكىلار قەيەردە ياسالسۇن؟</translation>
    </message>
    <message>
        <source>Who got how far</source>
        <translation>كىم قەيەرگە كەلدى</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Both copies of the keys</source>
        <translation>ئاچقۇچلارنىڭ ئىككى نۇسخىسى</translation>
    </message>
    <message>
        <source>Cases, sealed reports and versions</source>
        <translation>دېلولار، پېچەتلەنگەن دوكلاتلار ۋە نەشرلەر</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>قايتا تەكشۈرۈش</translation>
    </message>
    <message>
        <source>Every byte of every file</source>
        <translation>ھەر بىر ھۆججەتنىڭ ھەر بىر بايتى</translation>
    </message>
    <message>
        <source>Every item of evidence against the history</source>
        <translation>ھەر بىر ئىسپات تارىخ بىلەن سېلىشتۇرۇلىدۇ</translation>
    </message>
    <message>
        <source>Every page of the drawer, and how they hang together</source>
        <translation>تارتمىنىڭ ھەر بىر بېتى ۋە ئۇلارنىڭ باغلىنىشى</translation>
    </message>
    <message>
        <source>Every record, person and consent</source>
        <translation>ھەر بىر خاتىرە، كىشى ۋە رازىلىق</translation>
    </message>
    <message>
        <source>Everything in this drawer is whole.</source>
        <translation>بۇ تارتمىدىكى ھەممە نەرسە تولۇق.</translation>
    </message>
    <message numerus="yes">
        <source>Found: %n thing(s) that should not be so.</source>
        <translation>
            <numerusform>تېپىلدى: شۇنداق بولماسلىقى كېرەك بولغان %n ئىش.</numerusform>
            <numerusform>تېپىلدى: شۇنداق بولماسلىقى كېرەك بولغان %n ئىش.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>ھەممە نەرسە تولۇقمۇ؟</translation>
    </message>
    <message>
        <source>Nothing older was put in place of something newer</source>
        <translation>يېڭى نەرسىنىڭ ئورنىغا كونىسى قويۇلمىغان</translation>
    </message>
    <message>
        <source>The history, entry by entry</source>
        <translation>تارىخ، تۈرمۇتۈر</translation>
    </message>
    <message>
        <source>What is not named below can be read. Make a backup of it now, then put the whole folder back from a copy made before, and bring the backup into it.</source>
        <translation>تۆۋەندە ئاتالمىغاننى ئوقۇغىلى بولىدۇ. ھازىر ئۇنىڭ زاپاس نۇسخىسىنى ياساڭ، ئاندىن پۈتۈن قىسقۇچنى ئىلگىرى ياسالغان نۇسخىدىن قايتۇرۇپ قويۇپ، زاپاس نۇسخىنى ئۇنىڭغا ئەكىرىڭ.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>پارول ئىبارىسى تاللاڭ</translation>
    </message>
    <message>
        <source>It is the only thing between your notes and someone who has the folder.</source>
        <translation>خاتىرىلىرىڭىز بىلەن قىسقۇچنى قولىغا چۈشۈرگەن كىشى ئارىسىدا پەقەت شۇلا بار.</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Change it</source>
        <translation>ئۆزگەرتىش</translation>
    </message>
    <message>
        <source>Change the passphrase of this drawer?</source>
        <translation>بۇ تارتمىنىڭ پارول ئىبارىسى ئۆزگەرتىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>يېڭى پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>The passphrase as it is now</source>
        <translation>ھازىرقى پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>Who copied the folder before and knows the old passphrase can still open that copy, and with its key this drawer as it is now. If you fear that, make a new vault, bring a backup into it, and remove this one.</source>
        <translation>قىسقۇچنى ئىلگىرى كۆچۈرگەن ۋە كونا پارول ئىبارىسىنى بىلىدىغان كىشى ئۇ نۇسخىنى يەنىلا ئاچالايدۇ، ئۇنىڭ ئاچقۇچى بىلەن ھازىرقى بۇ تارتمىنىمۇ ئاچالايدۇ. بۇنىڭدىن ئەنسىرىسىڭىز، يېڭى خەزىنە قۇرۇپ، زاپاس نۇسخىنى ئۇنىڭغا ئەكىرىپ، بۇنى ئۆچۈرۈڭ.</translation>
    </message>
</context>
<context>
    <name>PeopleFound</name>
    <message>
        <source>People</source>
        <translation>كىشىلەر</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n كىشى</numerusform>
            <numerusform>%n كىشى</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in this vault</source>
        <translation>بۇ خەزىنىدىكى ھەممە كىشى</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>يېڭى خاتىرە</translation>
    </message>
    <message>
        <source>Nobody is in this vault yet. People are added in a record.</source>
        <translation>بۇ خەزىنىدە تېخى ھېچكىم يوق. كىشىلەر خاتىرىدە قوشۇلىدۇ.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>كىشىلەر</translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>%n خاتىرىدە</numerusform>
            <numerusform>%n خاتىرىدە</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a group</source>
        <translation>گۇرۇپپا قوشۇش</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>كىشى قوشۇش</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>تەشكىلات قوشۇش</translation>
    </message>
    <message>
        <source>Add who is alleged to have done it</source>
        <translation>قىلغان دەپ قارالغان كىشىنى قوشۇش</translation>
    </message>
    <message>
        <source>Name the agency rather than a person. A name is kept apart and never leaves with a report.</source>
        <translation>شەخسنى ئەمەس، ئورگاننى يېزىڭ. ئىسىم ئايرىم ساقلىنىدۇ، دوكلات بىلەن بىللە ھەرگىز چىقمايدۇ.</translation>
    </message>
    <message>
        <source>Remove from this record…</source>
        <translation>بۇ خاتىرىدىن ئۆچۈرۈش…</translation>
    </message>
    <message>
        <source>Remove this entry?</source>
        <translation>بۇ تۈر ئۆچۈرۈلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Remove this organisation from the record?</source>
        <translation>بۇ تەشكىلات خاتىرىدىن ئۆچۈرۈلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Remove this person from the record?</source>
        <translation>بۇ كىشى خاتىرىدىن ئۆچۈرۈلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Somebody already in this vault</source>
        <translation>بۇ خەزىنىدە بار بىرى</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Nobody is described in it.</source>
        <translation>ئۇنىڭدا ھېچكىم تەسۋىرلەنمىگەن.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>يەنە %n نى كۆرسىتىش</numerusform>
            <numerusform>يەنە %n نى كۆرسىتىش</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Choose where…</source>
        <translation>جاي تاللاش…</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>كىشى</translation>
    </message>
    <message>
        <source>Who shall carry it?</source>
        <translation>ئۇنى كىم ئېلىپ يۈرسۇن؟</translation>
    </message>
    <message>
        <source>You have compared no card of a person yet. Ask them to make one as a person, add it under Focal points, and compare its digits.</source>
        <translation>سىز تېخى ھېچقانداق كىشىنىڭ كارتىسىنى سېلىشتۇرمىدىڭىز. ئۇلاردىن شەخس سۈپىتىدە كارتا ياساشنى سوراڭ، ئۇنى «ئالاقىچىلار» دا قوشۇپ، سانلىرىنى سېلىشتۇرۇڭ.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Hide name</source>
        <translation>ئىسىمنى يوشۇرۇش</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>ئىسىمنى كۆرسىتىش</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>نېمىگە قوشۇلغان</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>About</source>
        <translation>ئۇچۇرى</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>بۇ كىشى ھەققىدە</translation>
    </message>
    <message>
        <source>As said in “{title}”</source>
        <translation>«{title}» دا ئېيتىلغاندەك</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>قايتا سوراش…</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>جەدۋەلگە قايتىش</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رازىلىق</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تارىخ</translation>
    </message>
    <message>
        <source>Nothing is allowed that could be withdrawn</source>
        <translation>قايتۇرۇۋالىدىغان رۇخسەت يوق</translation>
    </message>
    <message>
        <source>Opens the list of records</source>
        <translation>خاتىرىلەر تىزىملىكىنى ئاچىدۇ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>خاتىرىلەر</translation>
    </message>
    <message>
        <source>Withdraw everything…</source>
        <translation>ھەممىنى قايتۇرۇۋېلىش…</translation>
    </message>
    <message>
        <source>a record without a title</source>
        <translation>ماۋزۇسىز خاتىرە</translation>
    </message>
    <message>
        <source>ask again by {day}</source>
        <translation>{day} غىچە قايتا سوراش</translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>%n خاتىرىدە</numerusform>
            <numerusform>%n خاتىرىدە</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>A vault is one folder, here or on a USB stick. It can be copied like any other.</source>
        <translation>خەزىنە بىر قىسقۇچتىن ئىبارەت، بۇ يەردە ياكى USB دىسكىدا تۇرىدۇ. ئۇنى باشقا قىسقۇچلارغا ئوخشاشلا كۆچۈرگىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>تاللاش…</translation>
    </message>
    <message>
        <source>How much evidence?</source>
        <translation>قانچىلىك ئىسپات بار؟</translation>
    </message>
    <message>
        <source>Inside this folder</source>
        <translation>مۇشۇ قىسقۇچنىڭ ئىچىدە</translation>
    </message>
    <message>
        <source>It looks as if this folder is copied to a cloud. Copies stay there, whatever you remove here. Another place is better.</source>
        <translation>قارىغاندا بۇ قىسقۇچ بۇلۇتقا كۆچۈرۈلىدىغاندەك تۇرىدۇ. بۇ يەردىن نېمىنى ئۆچۈرسىڭىزمۇ نۇسخىلىرى ئۇ يەردە قالىدۇ. باشقا جاي ياخشىراق.</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>قىسقۇچنىڭ نامى</translation>
    </message>
    <message>
        <source>Photos, 256 MB</source>
        <translation>رەسىم، 256 MB</translation>
    </message>
    <message>
        <source>Remember this place on this computer</source>
        <translation>بۇ جاينى مۇشۇ كومپيۇتېردا ئەستە تۇتۇش</translation>
    </message>
    <message>
        <source>Text, 16 MB</source>
        <translation>تېكىست، 16 MB</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>قىسقۇچقا نام كېرەك.</translation>
    </message>
    <message>
        <source>The vault has four drawers of this size: {needed}. There are {free} free.</source>
        <translation>خەزىنىدە شۇ چوڭلۇقتا تۆت تارتما بار: {needed}. بوش ئورۇن: {free}.</translation>
    </message>
    <message>
        <source>There is not enough room. Choose less evidence, or another place.</source>
        <translation>ئورۇن يېتەرلىك ئەمەس. ئازراق ئىسپات ياكى باشقا جاي تاللاڭ.</translation>
    </message>
    <message>
        <source>There is something of this name already. Take another name.</source>
        <translation>بۇ نامدا بىر نەرسە بار ئىكەن. باشقا نام تاللاڭ.</translation>
    </message>
    <message>
        <source>This cannot be the name of a folder. Letters and spaces can.</source>
        <translation>بۇ قىسقۇچنىڭ نامى بولالمايدۇ. ھەرپ ۋە بوشلۇق بولىدۇ.</translation>
    </message>
    <message>
        <source>This folder is not on the stick that the program runs from: the vault would stay on this computer.</source>
        <translation>بۇ قىسقۇچ پروگرامما تۇرغان USB دىسكىدا ئەمەس: خەزىنە مۇشۇ كومپيۇتېردا قالىدۇ.</translation>
    </message>
    <message>
        <source>This folder is not there any more. Choose another one.</source>
        <translation>بۇ قىسقۇچ ئەمدى ئۇ يەردە يوق. باشقىسىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Video, 3.75 GB</source>
        <translation>ۋىدېيو، 3.75 GB</translation>
    </message>
    <message>
        <source>Where shall the vault be?</source>
        <translation>خەزىنە قەيەردە تۇرسۇن؟</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n دېلو</numerusform>
            <numerusform>%n دېلو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) left out</source>
        <translation>
            <numerusform>%n دېلو چىقىرىۋېتىلدى</numerusform>
            <numerusform>%n دېلو چىقىرىۋېتىلدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ھۆججەت</numerusform>
            <numerusform>%n ھۆججەت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed</source>
        <translation>
            <numerusform>%n كىشى ئېلىۋېتىلدى</numerusform>
            <numerusform>%n كىشى ئېلىۋېتىلدى</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the consent of everybody…</source>
        <translation>ھەممەيلەننىڭ رازىلىقى تەكشۈرۈلۈۋاتىدۇ…</translation>
    </message>
    <message>
        <source>None of these cases may leave for that.</source>
        <translation>بۇ دېلولارنىڭ ھېچقايسىسى بۇنىڭ ئۈچۈن چىقىشقا بولمايدۇ.</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>A passphrase for the file</source>
        <translation>ھۆججەت ئۈچۈن پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Looking at who agreed</source>
        <translation>كىمنىڭ قوشۇلغانلىقى تەكشۈرۈلۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>ھۆججەت تولۇق</translation>
    </message>
    <message>
        <source>The records, with their names, evidence and what belongs to them.</source>
        <translation>خاتىرىلەر، ئىسىملىرى، ئىسپاتلىرى ۋە ئۇلارغا تەۋە نەرسىلەر بىلەن.</translation>
    </message>
    <message>
        <source>This does not open it. Nothing has gone from here. If you no longer know the passphrase, destroy the file and begin again.</source>
        <translation>بۇ ئۇنى ئاچمايدۇ. بۇ يەردىن ھېچنېمە چىقمىدى. پارول ئىبارىسىنى ئەمدى بىلمىسىڭىز، ھۆججەتنى يوقىتىپ، قايتا باشلاڭ.</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>پارول ئىبارىسى سىنىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>What shall open the file?</source>
        <translation>ھۆججەتنى نېمە ئاچسۇن؟</translation>
    </message>
    <message>
        <source>Where shall the file be put? Best on a stick.</source>
        <translation>ھۆججەت قەيەرگە قويۇلسۇن؟ USB دىسكا ئەڭ ياخشى.</translation>
    </message>
    <message>
        <source>Writing the file, and reading it back</source>
        <translation>ھۆججەت يېزىلىپ، قايتا ئوقۇلۇۋاتىدۇ</translation>
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
        <translation>بوشلۇق</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ھۆججەت</numerusform>
            <numerusform>%n ھۆججەت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n ئىسپات</numerusform>
            <numerusform>%n ئىسپات</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ئىسپات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>تۈرى</translation>
    </message>
    <message>
        <source>List</source>
        <translation>تىزىملىك</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>تەييار دەپ بەلگىلەش</translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation>بۇ خاتىرە ھەققىدە تېخىمۇ كۆپ</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>تېخى نام قويۇلمىدى</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>خاتىرىنى ئېچىش</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>كىشىلەر ۋە رازىلىق</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>ئەۋەتىش…</translation>
    </message>
    <message>
        <source>Sent and answered</source>
        <translation>ئەۋەتىلگەن ۋە جاۋاب كەلگەن</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>ب د ت بىلەن ھەمكارلىق</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>نېمە بولدى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>قاچان</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>قەيەردە</translation>
    </message>
    <message>
        <source>Written while locked, author not certain</source>
        <translation>قۇلۇپلاق ۋاقىتتا يېزىلغان، يازغۇچىسى ئېنىق ئەمەس</translation>
    </message>
</context>
<context>
    <name>PreviewPerson</name>
    <message>
        <source>Agreed to be sent only under a condition</source>
        <translation>پەقەت شەرتلىك ئەۋەتىشكە رازى</translation>
    </message>
    <message>
        <source>Agreed to be sent to the focal point</source>
        <translation>ئالاقىچىغا ئەۋەتىشكە رازى</translation>
    </message>
    <message>
        <source>Consent withdrawn, so nothing about {name} is sent any more</source>
        <translation>رازىلىق قايتۇرۇۋېلىندى، شۇڭا {name} ھەققىدە ئەمدى ھېچنېمە ئەۋەتىلمەيدۇ</translation>
    </message>
    <message>
        <source>Not asked yet, so nothing about {name} is sent</source>
        <translation>تېخى سورالمىغان، شۇڭا {name} ھەققىدە ھېچنېمە ئەۋەتىلمەيدۇ</translation>
    </message>
    <message>
        <source>Said no, so nothing about {name} is sent</source>
        <translation>«ياق» دېگەن، شۇڭا {name} ھەققىدە ھېچنېمە ئەۋەتىلمەيدۇ</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>بىرى</translation>
    </message>
    <message>
        <source>Too risky to ask, so nothing about {name} is sent</source>
        <translation>سوراش بەك خەتەرلىك، شۇڭا {name} ھەققىدە ھېچنېمە ئەۋەتىلمەيدۇ</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n file(s). Only the focal point can open it.</source>
        <translation>
            <numerusform>%n ھۆججەت. پەقەت ئالاقىچىلا ئاچالايدۇ.</numerusform>
            <numerusform>%n ھۆججەت. پەقەت ئالاقىچىلا ئاچالايدۇ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation>{number}-ئىسپات</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>ئالاقىچى</translation>
    </message>
    <message>
        <source>History of the files</source>
        <translation>ھۆججەتلەرنىڭ تارىخى</translation>
    </message>
    <message>
        <source>In the sealed file</source>
        <translation>پېچەتلەنگەن ھۆججەتتە</translation>
    </message>
    <message>
        <source>Names and contacts, kept apart</source>
        <translation>ئىسىم ۋە ئالاقە ئۇسۇللىرى، ئايرىم</translation>
    </message>
    <message>
        <source>Preview and seal</source>
        <translation>ئالدىن كۆرۈش ۋە پېچەتلەش</translation>
    </message>
    <message>
        <source>Sealed, with padding</source>
        <translation>پېچەتلەنگەن، تولدۇرما بىلەن</translation>
    </message>
    <message>
        <source>The page as it leaves</source>
        <translation>چىقىدىغان بەت</translation>
    </message>
    <message>
        <source>The report, for people</source>
        <translation>دوكلات، كىشىلەر ئۈچۈن</translation>
    </message>
    <message>
        <source>The report, for programs</source>
        <translation>دوكلات، پروگراممىلار ئۈچۈن</translation>
    </message>
    <message>
        <source>This is the page that leaves, word for word.</source>
        <translation>بۇ چىقىدىغان بەت، سۆزمۇسۆز.</translation>
    </message>
    <message>
        <source>What your vault keeps</source>
        <translation>خەزىنىڭىز نېمىنى ساقلايدۇ</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>It lies outside the vault, open to whoever finds it. Pseudonyms stand for people, and names that are kept apart are not in it. Print it with a printer on a cable, then destroy the file.</source>
        <translation>ئۇ خەزىنە سىرتىدا تۇرىدۇ، تاپقان ھەر كىشى ئاچالايدۇ. كىشىلەر تەخەللۇس بىلەن كۆرسىتىلىدۇ، ئايرىم ساقلانغان ئىسىملار ئۇنىڭدا يوق. كابېللىق پرىنتېردا بېسىپ چىقىرىڭ، ئاندىن ھۆججەتنى يوقىتىڭ.</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>بۇ يەردە قالدۇرۇش</translation>
    </message>
    <message>
        <source>Make a PDF of the overview?</source>
        <translation>ئومۇمىي كۆرۈنۈشنىڭ PDF نى ياسامسىز؟</translation>
    </message>
    <message>
        <source>Make a PDF of this record?</source>
        <translation>بۇ خاتىرىنىڭ PDF نى ياسامسىز؟</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>ھۆججەتنى ياساش…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>بەتلەر ياسىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ھۆججەت قەيەرگە قويۇلسۇن؟</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} ھازىر خەزىنە سىرتىدا، ھەممە ئادەم ئاچالايدۇ.</translation>
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
        <translation>تازىلانغان نۇسخا چىقىدۇ. ئۇنىڭدا نېمىنى كۆرگىلى ۋە ئاڭلىغىلى بولىدىغانلىقىغا يەنە بىر قاراڭ. تونۇغىلى بولىدۇ دەپ بەلگىلىگەن كىشىلىرىڭىز: {shows}.</translation>
    </message>
    <message>
        <source>A condition is written here, and the answer is a plain yes. If it still holds, choose “Only if …”.</source>
        <translation>بۇ يەردە شەرت يېزىلغان، جاۋاب بولسا شەرتسىز «ھەئە». شەرت تېخى كۈچكە ئىگە بولسا، «پەقەت شۇ شەرتتە…» نى تاللاڭ.</translation>
    </message>
    <message>
        <source>A confidential submission became known. Add how that happened as an act of its own.</source>
        <translation>مەخپىي سۇنۇلغان ماتېرىيال ئاشكارىلىنىپ قالغان. قانداق بولغانلىقىنى ئايرىم ھەرىكەت قىلىپ قوشۇڭ.</translation>
    </message>
    <message>
        <source>A file is named here that is not in the folder.</source>
        <translation>بۇ يەردە قىسقۇچتا يوق بىر ھۆججەت ئاتالغان.</translation>
    </message>
    <message>
        <source>A file of evidence cannot have this name.</source>
        <translation>ئىسپات ھۆججىتىنىڭ بۇنداق نامى بولالمايدۇ.</translation>
    </message>
    <message>
        <source>A group can only be named by its title.</source>
        <translation>گۇرۇپپىنى پەقەت ئۇنۋانى بىلەنلا ئاتىغىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>A group has no name. Give a member who is to be named an entry of their own.</source>
        <translation>گۇرۇپپىنىڭ ئىسمى يوق. ئىسمى يېزىلىدىغان ئەزاغا ئايرىم تۈر قۇرۇڭ.</translation>
    </message>
    <message>
        <source>A guardian answered for an adult. Ask the person, or note why that cannot be.</source>
        <translation>چوڭ ئادەمنىڭ ئورنىدا ۋەسىي جاۋاب بەرگەن. كىشىنىڭ ئۆزىدىن سوراڭ ياكى نېمىشقا بولمايدىغانلىقىنى يېزىڭ.</translation>
    </message>
    <message>
        <source>A guardian answered. Ask the child too, in words that a child understands, and note it.</source>
        <translation>ۋەسىي جاۋاب بەرگەن. بالا چۈشىنىدىغان سۆز بىلەن بالىدىنمۇ سوراپ، يېزىڭ.</translation>
    </message>
    <message>
        <source>A name in your vault is part of it. If it means that person, it is replaced; another word stays.</source>
        <translation>خەزىنىڭىزدىكى بىر ئىسىم ئۇنىڭ ئىچىدە بار. شۇ كىشى كۆزدە تۇتۇلغان بولسا، ئالماشتۇرۇلىدۇ؛ باشقا سۆز بولسا قالىدۇ.</translation>
    </message>
    <message>
        <source>A name that is kept apart stands in this text, and is shown wherever the text is. Write the pseudonym instead.</source>
        <translation>ئايرىم ساقلانغان بىر ئىسىم بۇ تېكىستتە تۇرىدۇ، تېكىست كۆرۈنگەن ھەممە يەردە كۆرۈنىدۇ. ئورنىغا تەخەللۇسنى يېزىڭ.</translation>
    </message>
    <message>
        <source>A number below zero cannot be right here.</source>
        <translation>بۇ يەردە نۆلدىن تۆۋەن سان توغرا بولۇشى مۇمكىن ئەمەس.</translation>
    </message>
    <message>
        <source>A real name stands here. Write the pseudonym instead.</source>
        <translation>بۇ يەردە ھەقىقىي ئىسىم بار. ئورنىغا تەخەللۇسنى يېزىڭ.</translation>
    </message>
    <message>
        <source>A real name stands in the text ({fields}). It leaves as the pseudonym; read the text once more.</source>
        <translation>تېكىستتە ھەقىقىي ئىسىم بار ({fields}). ئۇ تەخەللۇس بولۇپ چىقىدۇ؛ تېكىستنى يەنە بىر ئوقۇڭ.</translation>
    </message>
    <message>
        <source>Accounts of a day of consent may not differ. Keep the day that holds.</source>
        <translation>رازىلىق كۈنى ھەققىدىكى بايانلار پەرقلەنسە بولمايدۇ. كۈچكە ئىگە كۈننى ساقلاڭ.</translation>
    </message>
    <message>
        <source>An answer to this would tell who people are. Ask for advice before anyone answers.</source>
        <translation>بۇنىڭغا جاۋاب بېرىش كىشىلەرنىڭ كىملىكىنى بىلدۈرۈپ قويىدۇ. بىرى جاۋاب بېرىشتىن بۇرۇن مەسلىھەت سوراڭ.</translation>
    </message>
    <message>
        <source>An item with a file needs a name of its own, such as E1.</source>
        <translation>ھۆججىتى بار نەرسىگە ئۆز نامى كېرەك، مەسىلەن E1.</translation>
    </message>
    <message>
        <source>An organisation cannot answer itself. Choose who answered for it, and why they may.</source>
        <translation>تەشكىلات ئۆزى جاۋاب بېرەلمەيدۇ. كىمنىڭ جاۋاب بەرگەنلىكىنى ۋە نېمىشقا بېرەلەيدىغانلىقىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose exactly one.</source>
        <translation>دەل بىرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Choose “I don’t know” or “I prefer not to say”.</source>
        <translation>«بىلمەيمەن» ياكى «دېگۈم يوق» نى تاللاڭ.</translation>
    </message>
    <message>
        <source>Everyone was told before it was withdrawn. Look at the two days once more.</source>
        <translation>ھەممەيلەنگە قايتۇرۇۋېلىنىشتىن بۇرۇن ئېيتىلغان. ئىككى كۈنگە يەنە بىر قاراڭ.</translation>
    </message>
    <message>
        <source>For a group, this covers the number of people and their title only. Whoever is to be named needs an entry of their own.</source>
        <translation>گۇرۇپپا ئۈچۈن بۇ پەقەت ئادەم سانى ۋە ئۇنۋانىنىلا ئۆز ئىچىگە ئالىدۇ. ئىسمى يېزىلىدىغان كىشىگە ئايرىم تۈر كېرەك.</translation>
    </message>
    <message>
        <source>For somebody under 18, a parent or guardian should answer too.</source>
        <translation>18 ياشقا توشمىغان كىشى ئۈچۈن ئاتا-ئانىسى ياكى ۋەسىيسىمۇ جاۋاب بېرىشى كېرەك.</translation>
    </message>
    <message>
        <source>For this use, how the person is named is fixed.</source>
        <translation>بۇ ئىشلىتىلىش ئۈچۈن كىشىنىڭ قانداق ئاتىلىدىغانلىقى مۇقىم.</translation>
    </message>
    <message>
        <source>How many people are in the group?</source>
        <translation>گۇرۇپپىدا قانچە ئادەم بار؟</translation>
    </message>
    <message>
        <source>Initials may be shown, and none are kept. They are never made from the name: write them under “Name and contact”.</source>
        <translation>ئىسىمنىڭ باش ھەرپلىرى كۆرسىتىلسە بولىدۇ، لېكىن ساقلانمىغان. ئۇلار ئىسىمدىن ھەرگىز چىقىرىلمايدۇ: «ئىسىم ۋە ئالاقە ئۇسۇلى» غا يېزىڭ.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>ئۇ باشلىنىشتىن بۇرۇن ئاخىرلىشىدۇ.</translation>
    </message>
    <message>
        <source>It is as short as a name in your vault, and may be another word. A name is replaced; a word stays.</source>
        <translation>ئۇ خەزىنىڭىزدىكى بىر ئىسىمدەك قىسقا، باشقا سۆز بولۇشىمۇ مۇمكىن. ئىسىم ئالماشتۇرۇلىدۇ؛ سۆز قالىدۇ.</translation>
    </message>
    <message>
        <source>It is missing, and the record shall have been sent: complete it, or make it a draft.</source>
        <translation>ئۇ كەم، خاتىرە ئەۋەتىلگەن بولۇشى كېرەك: تولۇقلاڭ ياكى قارالما قىلىڭ.</translation>
    </message>
    <message>
        <source>It is no plain text, or too long.</source>
        <translation>ئۇ ئاددىي تېكىست ئەمەس ياكى بەك ئۇزۇن.</translation>
    </message>
    <message>
        <source>It is too large: 1 MiB for an incident, 8 MiB for a picture, 64 MiB in all.</source>
        <translation>ئۇ بەك چوڭ: ۋەقە 1 MiB، رەسىم 8 MiB، جەمئىي 64 MiB.</translation>
    </message>
    <message>
        <source>It must be draft, ready, sent, answered or withdrawn.</source>
        <translation>ئۇ قارالما، تەييار، ئەۋەتىلگەن، جاۋاب بېرىلگەن ياكى قايتۇرۇۋېلىنغان بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>It says that it corrects an earlier report, but another key signed it. Treat it as not proven.</source>
        <translation>ئۇ ئىلگىرىكى دوكلاتنى تۈزىتىدىغانلىقىنى ئېيتىدۇ، لېكىن باشقا ئاچقۇچ ئىمزالىغان. ئۇنى ئىسپاتلانمىغان دەپ قاراڭ.</translation>
    </message>
    <message>
        <source>Named in the Secretary-General’s report, but not in public. Ask once more what is meant.</source>
        <translation>باش كاتىپنىڭ دوكلاتىدا ئىسمى بار، ئاشكارا ئەمەس. نېمە كۆزدە تۇتۇلغانلىقىنى يەنە بىر سوراڭ.</translation>
    </message>
    <message>
        <source>No name is written down.</source>
        <translation>ئىسىم يېزىلمىغان.</translation>
    </message>
    <message>
        <source>Nobody has compared the 40 digits of this card. If it is not theirs, somebody else reads everything.</source>
        <translation>بۇ كارتىنىڭ 40 خانىسىنى ھېچكىم سېلىشتۇرمىدى. ئۇلارنىڭ بولمىسا، ھەممىنى باشقا بىرى ئوقۇيدۇ.</translation>
    </message>
    <message>
        <source>Nobody has said that the Government will know. Explain it, then ask again.</source>
        <translation>ھۆكۈمەتنىڭ بىلىدىغانلىقىنى ھېچكىم ئېيتمىغان. چۈشەندۈرۈپ، قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>Nobody in this record agreed to its being sent. Ask them first.</source>
        <translation>بۇ خاتىرىدىكى ھېچكىم ئەۋەتىلىشىگە قوشۇلمىغان. ئاۋۋال ئۇلاردىن سوراڭ.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>تېخى جاۋاب بېرىلمىدى.</translation>
    </message>
    <message>
        <source>Not answered yet; the report can do without it.</source>
        <translation>تېخى جاۋاب بېرىلمىدى؛ دوكلات ئۇنىڭسىزمۇ بولىدۇ.</translation>
    </message>
    <message>
        <source>Only a number or a day can be “about”.</source>
        <translation>پەقەت سان ياكى كۈنلا «تەخمىنەن» بولالايدۇ.</translation>
    </message>
    <message>
        <source>Only a number or a day can have accounts that differ.</source>
        <translation>پەقەت سان ياكى كۈن ھەققىدىلا پەرقلىق بايان بولالايدۇ.</translation>
    </message>
    <message>
        <source>Only one answer is possible here.</source>
        <translation>بۇ يەردە پەقەت بىرلا جاۋاب بولىدۇ.</translation>
    </message>
    <message>
        <source>Only somebody who acts for an agency can be named, and nobody who is a person of the record.</source>
        <translation>پەقەت بىر ئورۇن نامىدىن ئىش قىلغان كىشىنىڭلا ئىسمىنى يازسا بولىدۇ، خاتىرىدىكى كىشىلەرنىڭ ئىسمىنى يېزىشقا بولمايدۇ.</translation>
    </message>
    <message>
        <source>Others had the device in their hands. Add the act “Device searched, copied or seized”.</source>
        <translation>ئۈسكۈنە باشقىلارنىڭ قولىدا بولغان. «ئۈسكۈنىنى ئاختۇرۇش، كۆچۈرۈش ياكى تارتىۋېلىش» ھەرىكىتىنى قوشۇڭ.</translation>
    </message>
    <message>
        <source>People you know may be known to others now. Think about who should be told.</source>
        <translation>سىز تونۇيدىغان كىشىلەرنى ئەمدى باشقىلار بىلگەن بولۇشى مۇمكىن. كىمگە ئېيتىش كېرەكلىكىنى ئويلاڭ.</translation>
    </message>
    <message>
        <source>Practice cards and real vaults do not mix.</source>
        <translation>مەشىق كارتىلىرى بىلەن ھەقىقىي خەزىنىلەر ئارىلاشمايدۇ.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>بىر نەچچە سۆز بىلەن نېمە ئىكەنلىكىنى ئېيتىڭ.</translation>
    </message>
    <message>
        <source>Say that it may be published, and that this cannot be undone; then tick it.</source>
        <translation>ئېلان قىلىنىشى مۇمكىنلىكىنى ۋە بۇنى قايتۇرغىلى بولمايدىغانلىقىنى ئېيتىڭ؛ ئاندىن بەلگە قويۇڭ.</translation>
    </message>
    <message>
        <source>Say with which organisations it may be shared.</source>
        <translation>قايسى تەشكىلاتلارغا بېرىلسە بولىدىغانلىقىنى ئېيتىڭ.</translation>
    </message>
    <message>
        <source>Several answers are possible here.</source>
        <translation>بۇ يەردە بىر نەچچە جاۋاب بولىدۇ.</translation>
    </message>
    <message>
        <source>Somebody else answered, and the person is free. Ask the person, if you can.</source>
        <translation>باشقا بىرى جاۋاب بەرگەن، كىشىنىڭ ئۆزى ئەركىن. ئىمكان بولسا، كىشىنىڭ ئۆزىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>Somebody else in your vault has the same name, or a part of it.</source>
        <translation>خەزىنىڭىزدە باشقا بىرىنىڭ ئىسمى ئوخشاش ياكى ئىسمىنىڭ بىر قىسمى ئوخشاش.</translation>
    </message>
    <message>
        <source>Something belongs here.</source>
        <translation>بۇ يەردە بىر نەرسە بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>Something in the file is there twice.</source>
        <translation>ھۆججەتتىكى بىر نەرسە ئىككى قېتىم بار.</translation>
    </message>
    <message>
        <source>The agency leaves. A name leaves only with a reason: somebody named falsely can be harmed, and you may be asked for proof.</source>
        <translation>ئورگان چىقىدۇ. ئىسىم پەقەت سەۋەب بىلەنلا چىقىدۇ: ئىسمى خاتا ئاتالغان كىشى زىيان تارتىشى، سىزدىن ئىسپات سورىلىشى مۇمكىن.</translation>
    </message>
    <message>
        <source>The answer for “{use}” holds only under a condition. Confirm that it is met for this report.</source>
        <translation>«{use}» غا بېرىلگەن جاۋاب پەقەت شەرت ئاستىدا كۈچكە ئىگە. بۇ دوكلات ئۈچۈن شەرتنىڭ ئورۇندالغانلىقىنى جەزملەشتۈرۈڭ.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>جاۋاب قۇرۇق.</translation>
    </message>
    <message>
        <source>The answers are no list with date, kind and message.</source>
        <translation>جاۋابلار چېسلا، تۈر ۋە ئۇچۇر بار تىزىملىك ئەمەس.</translation>
    </message>
    <message>
        <source>The card is no longer valid, and somebody else may hold its key by now. But whoever has the report must be told.</source>
        <translation>كارتا ئەمدى كۈچكە ئىگە ئەمەس، ئاچقۇچى ھازىر باشقا بىرىنىڭ قولىدا بولۇشى مۇمكىن. لېكىن دوكلات قولىدا بار كىشىگە ئېيتىش كېرەك.</translation>
    </message>
    <message>
        <source>The card is no longer valid. Ask for a new one.</source>
        <translation>كارتا ئەمدى كۈچكە ئىگە ئەمەس. يېڭىسىنى سوراڭ.</translation>
    </message>
    <message>
        <source>The card was replaced. Use the newer one.</source>
        <translation>كارتا ئالماشتۇرۇلغان. يېڭىراقىنى ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>The card was revoked, for good. Ask for a new one, by another way.</source>
        <translation>كارتا مەڭگۈلۈك كۈچتىن قالدۇرۇلغان. باشقا يول بىلەن يېڭىسىنى سوراڭ.</translation>
    </message>
    <message>
        <source>The clock of this computer says {clock}, but this program was built on {built}. Nobody can tell whether this card, valid until {until}, has expired: look at a calendar.</source>
        <translation>بۇ كومپيۇتېرنىڭ سائىتى {clock} نى كۆرسىتىدۇ، لېكىن بۇ پروگرامما {built} دا ياسالغان. {until} گىچە كۈچكە ئىگە بۇ كارتىنىڭ مۇددىتى توشقان-توشمىغانلىقىنى ھېچكىم ئېيتالمايدۇ: كالېندارغا قاراڭ.</translation>
    </message>
    <message>
        <source>The day to ask again is before the answer.</source>
        <translation>قايتا سورايدىغان كۈن جاۋابتىن بۇرۇن.</translation>
    </message>
    <message>
        <source>The description of the scenario cannot be read.</source>
        <translation>سىنارىيىنىڭ چۈشەندۈرۈشىنى ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>ئاخىرى باشلىنىشتىن بۇرۇن.</translation>
    </message>
    <message>
        <source>The file begins with a mark that does not belong there.</source>
        <translation>ھۆججەت ئۇ يەردە بولمايدىغان بەلگە بىلەن باشلىنىدۇ.</translation>
    </message>
    <message>
        <source>The file breaks off or holds a mistake in its form.</source>
        <translation>ھۆججەت ئۈزۈلۈپ قالغان ياكى شەكلىدە خاتالىق بار.</translation>
    </message>
    <message>
        <source>The file holds too many values.</source>
        <translation>ھۆججەتتە قىممەتلەر بەك كۆپ.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ھۆججەت قۇرۇق.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>ھۆججەتنىڭ قاتلىمى بەك چوڭقۇر.</translation>
    </message>
    <message>
        <source>The guardian agreed, and the child does not want it. Better treat this as no.</source>
        <translation>ۋەسىي قوشۇلغان، بالا خالىمايدۇ. بۇنى «ياق» دەپ قارىغان ياخشىراق.</translation>
    </message>
    <message>
        <source>The letters in the file cannot be read.</source>
        <translation>ھۆججەتتىكى ھەرپلەرنى ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>The name may be public, but the Government may not be told. Ask once more what is meant.</source>
        <translation>ئىسىم ئاشكارا بولسا بولىدۇ، لېكىن ھۆكۈمەتكە ئېيتىشقا بولمايدۇ دېيىلگەن. نېمە كۆزدە تۇتۇلغانلىقىنى يەنە بىر سوراڭ.</translation>
    </message>
    <message>
        <source>The name of this official leaves with the report and cannot be taken back. Confirm once more.</source>
        <translation>بۇ ئەمەلدارنىڭ ئىسمى دوكلات بىلەن چىقىدۇ، قايتۇرۇۋالغىلى بولمايدۇ. يەنە بىر جەزملەشتۈرۈڭ.</translation>
    </message>
    <message>
        <source>The original leaves, with the hidden data in it: place, device, time. A cleaned copy could leave instead. Say why it is the original.</source>
        <translation>ئەسلىيىتى ئىچىدىكى يوشۇرۇن ئۇچۇر بىلەن چىقىدۇ: ئورۇن، ئۈسكۈنە، ۋاقىت. ئورنىغا تازىلانغان نۇسخا چىقسا بولىدۇ. نېمىشقا ئەسلىيىتى ئىكەنلىكىنى ئېيتىڭ.</translation>
    </message>
    <message>
        <source>The person does not agree to the focal point, so nothing of them gets there, and nobody can act on this answer.</source>
        <translation>كىشى ئالاقىچىغا ئەۋەتىشكە قوشۇلمىغان، شۇڭا ئۇ ھەقتىكى ھېچنېمە ئۇ يەرگە بارمايدۇ، بۇ جاۋاب بويىچە ھېچكىم ھەرىكەت قىلالمايدۇ.</translation>
    </message>
    <message>
        <source>The person has died or is missing. If they said this before, choose “Instruction given earlier”. Else family or a lawyer may answer, only for the uses that they name.</source>
        <translation>كىشى قازا قىلغان ياكى ئىز-دېرەكسىز. بۇنى ئىلگىرى دېگەن بولسا، «ئىلگىرى بەرگەن كۆرسەتمە» نى تاللاڭ. بولمىسا ئائىلىسى ياكى ئادۋوكاتى جاۋاب بەرسە بولىدۇ، پەقەت ئۇلار ئېيتقان ئىشلىتىلىشلەر ئۈچۈنلا.</translation>
    </message>
    <message>
        <source>The person is held, and may not have been free to refuse. A family member or a lawyer may answer for them, only for the uses that they name.</source>
        <translation>كىشى تۇتۇپ تۇرۇلۇۋاتىدۇ، رەت قىلىشقا ئەركىن بولمىغان بولۇشى مۇمكىن. ئائىلە ئەزاسى ياكى ئادۋوكاتى ئۇنىڭ ئورنىدا جاۋاب بەرسە بولىدۇ، پەقەت ئۇلار ئېيتقان ئىشلىتىلىشلەر ئۈچۈنلا.</translation>
    </message>
    <message>
        <source>The pseudonym holds the name or a part of it. Choose another word.</source>
        <translation>تەخەللۇستا ئىسىم ياكى ئۇنىڭ بىر قىسمى بار. باشقا سۆز تاللاڭ.</translation>
    </message>
    <message>
        <source>The record is still a draft. Answer what is missing: {missing}.</source>
        <translation>خاتىرە تېخى قارالما. كەم نەرسىگە جاۋاب بېرىڭ: {missing}.</translation>
    </message>
    <message>
        <source>The record says that nothing is sent before there is consent.</source>
        <translation>خاتىرىدە رازىلىق بولمىغۇچە ھېچنېمە ئەۋەتىلمەيدۇ دەپ يېزىلغان.</translation>
    </message>
    <message>
        <source>The record was withdrawn, so it does not leave.</source>
        <translation>خاتىرە قايتۇرۇۋېلىنغان، شۇڭا چىقمايدۇ.</translation>
    </message>
    <message>
        <source>The same file is in this record already.</source>
        <translation>بۇ خاتىرىدە ئوخشاش ھۆججەت ئاللىقاچان بار.</translation>
    </message>
    <message>
        <source>There are too many incidents; 100 are the most.</source>
        <translation>ۋەقەلەر بەك كۆپ؛ ئەڭ كۆپ 100.</translation>
    </message>
    <message>
        <source>There are two answers for the same use. Keep the one that holds.</source>
        <translation>بىر ئىشلىتىلىشكە ئىككى جاۋاب بار. كۈچكە ئىگە بولغىنىنى ساقلاڭ.</translation>
    </message>
    <message>
        <source>There are two answers that exclude each other.</source>
        <translation>بىر-بىرىگە زىت ئىككى جاۋاب بار.</translation>
    </message>
    <message>
        <source>There are words, but “Something else” is not chosen.</source>
        <translation>سۆز يېزىلغان، لېكىن «باشقا بىر نەرسە» تاللانمىغان.</translation>
    </message>
    <message>
        <source>There is a day on which this was withdrawn, so it counts as withdrawn. Choose what holds now.</source>
        <translation>بۇنىڭ قايتۇرۇۋېلىنغان كۈنى بار، شۇڭا قايتۇرۇۋېلىنغان ھېسابلىنىدۇ. ھازىر كۈچكە ئىگە بولغىنىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>There is a day when it ended, and it is still going on.</source>
        <translation>ئاخىرلاشقان كۈنى بار، يەنە تېخى داۋاملىشىۋاتىدۇ دېيىلگەن.</translation>
    </message>
    <message>
        <source>There is a number in it that is none.</source>
        <translation>ئۇنىڭدا سان بولمىغان سان بار.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be shown.</source>
        <translation>ئۇنىڭدا كۆرسەتكىلى بولمايدىغان بەلگە بار.</translation>
    </message>
    <message>
        <source>There is half a letter in it.</source>
        <translation>ئۇنىڭدا يېرىم ھەرپ بار.</translation>
    </message>
    <message>
        <source>There is no answer here. Say “I don’t know” if you don’t.</source>
        <translation>بۇ يەردە جاۋاب يوق. بىلمىسىڭىز «بىلمەيمەن» دەڭ.</translation>
    </message>
    <message>
        <source>There is no cleaned copy of this file. Make one or leave it out; or say why the original leaves, with the hidden data in it: place, device, time.</source>
        <translation>بۇ ھۆججەتنىڭ تازىلانغان نۇسخىسى يوق. بىرىنى ياساڭ ياكى چىقىرىۋېتىڭ؛ ياكى نېمىشقا ئەسلىيىتى ئىچىدىكى يوشۇرۇن ئۇچۇر (ئورۇن، ئۈسكۈنە، ۋاقىت) بىلەن چىقىدىغانلىقىنى ئېيتىڭ.</translation>
    </message>
    <message>
        <source>There is no country with this mark.</source>
        <translation>بۇ بەلگىلىك دۆلەت يوق.</translation>
    </message>
    <message>
        <source>There is no incident in this folder.</source>
        <translation>بۇ قىسقۇچتا ۋەقە يوق.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>ئۇنىڭدا ھېچنېمە يوق.</translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation>بۇلار بەك كۆپ.</translation>
    </message>
    <message>
        <source>They asked about other people. Do not name them here; think about who should be told.</source>
        <translation>ئۇلار باشقىلار ھەققىدە سورىغان. بۇ يەرگە ئىسمىنى يازماڭ؛ كىمگە ئېيتىش كېرەكلىكىنى ئويلاڭ.</translation>
    </message>
    <message>
        <source>They may act under pressure, or nobody said that they do not: then no name leaves.</source>
        <translation>ئۇلار بېسىم ئاستىدا قىلغان بولۇشى مۇمكىن ياكى ئۇنداق ئەمەسلىكىنى ھېچكىم ئېيتمىغان: ئۇ چاغدا ئىسىم چىقمايدۇ.</translation>
    </message>
    <message>
        <source>They may be contacted, and it says elsewhere that contact is not safe.</source>
        <translation>ئالاقىلەشسە بولىدۇ دېيىلگەن، باشقا يەردە ئالاقىلىشىش بىخەتەر ئەمەس دېيىلگەن.</translation>
    </message>
    <message>
        <source>They may be contacted, and no way to reach them is kept.</source>
        <translation>ئالاقىلەشسە بولىدۇ، لېكىن ئالاقە ئۇسۇلى ساقلانمىغان.</translation>
    </message>
    <message>
        <source>They may be named, and no name is kept. Without one, only the title leaves.</source>
        <translation>ئىسمىنى يازسا بولىدۇ، لېكىن ئىسىم ساقلانمىغان. ئىسىمسىز پەقەت ئۇنۋانى چىقىدۇ.</translation>
    </message>
    <message>
        <source>This answer is not in the list.</source>
        <translation>بۇ جاۋاب تىزىملىكتە يوق.</translation>
    </message>
    <message>
        <source>This answer is written in a way this version does not read.</source>
        <translation>بۇ جاۋابنىڭ يېزىلىشىنى بۇ نەشرى ئوقۇيالمايدۇ.</translation>
    </message>
    <message>
        <source>This cannot be the answer.</source>
        <translation>بۇ جاۋاب بولالمايدۇ.</translation>
    </message>
    <message>
        <source>This card belongs to a person. Only a focal point receives reports.</source>
        <translation>بۇ كارتا بىر شەخسكە تەۋە. دوكلاتنى پەقەت ئالاقىچىلا تاپشۇرۇۋالىدۇ.</translation>
    </message>
    <message>
        <source>This country is made up for practice. A real record has a real one.</source>
        <translation>بۇ دۆلەت مەشىق ئۈچۈن توقۇلغان. ھەقىقىي خاتىرىدە ھەقىقىي دۆلەت بولىدۇ.</translation>
    </message>
    <message>
        <source>This day cannot be read. Write, for example, 14 March 2026, March 2026 or about 2026.</source>
        <translation>بۇ كۈننى ئوقۇغىلى بولمايدۇ. مەسىلەن مۇنداق يېزىڭ: 2026-يىلى 14-مارت، 2026-يىلى مارت ياكى تەخمىنەن 2026.</translation>
    </message>
    <message>
        <source>This file leaves as it is, and the hidden data in it tells where it was made. Look at it once more. People you marked as recognisable: {shows}.</source>
        <translation>بۇ ھۆججەت شۇ پېتى چىقىدۇ، ئۇنىڭدىكى يوشۇرۇن ئۇچۇر قەيەردە ياسالغانلىقىنى بىلدۈرىدۇ. يەنە بىر قاراڭ. تونۇغىلى بولىدۇ دەپ بەلگىلىگەن كىشىلىرىڭىز: {shows}.</translation>
    </message>
    <message>
        <source>This file leaves as it is, with the hidden data in it: place, device, time. Look at it once more. People you marked as recognisable: {shows}.</source>
        <translation>بۇ ھۆججەت شۇ پېتى، ئىچىدىكى يوشۇرۇن ئۇچۇر بىلەن چىقىدۇ: ئورۇن، ئۈسكۈنە، ۋاقىت. يەنە بىر قاراڭ. تونۇغىلى بولىدۇ دەپ بەلگىلىگەن كىشىلىرىڭىز: {shows}.</translation>
    </message>
    <message>
        <source>This fingerprint is not complete.</source>
        <translation>بۇ بارماق ئىزى تولۇق ئەمەس.</translation>
    </message>
    <message>
        <source>This is a real country. In practice, countries and people are made up.</source>
        <translation>بۇ ھەقىقىي دۆلەت. مەشىقتە دۆلەتلەر ۋە كىشىلەر توقۇلما بولىدۇ.</translation>
    </message>
    <message>
        <source>This is about {because}. Confirm that it may leave.</source>
        <translation>بۇ {because} ھەققىدە. چىقسا بولىدىغانلىقىنى جەزملەشتۈرۈڭ.</translation>
    </message>
    <message>
        <source>This is kept although they do not agree to that. Ask once more, or take them out of the record.</source>
        <translation>ئۇلار قوشۇلمىسىمۇ بۇ ساقلانغان. يەنە بىر سوراڭ ياكى ئۇلارنى خاتىرىدىن چىقىرىڭ.</translation>
    </message>
    <message>
        <source>This is no ordinary file; links and folders cannot be used.</source>
        <translation>بۇ ئادەتتىكى ھۆججەت ئەمەس؛ ئۇلىنىش ۋە قىسقۇچنى ئىشلەتكىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This is not the kind of answer that is asked for.</source>
        <translation>بۇ سورالغان خىلدىكى جاۋاب ئەمەس.</translation>
    </message>
    <message>
        <source>This is not urgent, and it was written down less than a day ago. Sleep on it if you can. Hours left: {hours}.</source>
        <translation>بۇ جىددىي ئەمەس، يېزىلغىنىغا بىر كۈن بولمىدى. ئىمكان بولسا بىر كېچە ئويلىنىڭ. قالغان سائەت: {hours}.</translation>
    </message>
    <message>
        <source>This is the reference of a letter to a real State.</source>
        <translation>بۇ ھەقىقىي دۆلەتكە يېزىلغان خەتنىڭ نومۇرى.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>بۇ ئىككى قېتىم بار.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>بۇ بەك ئۇزۇن.</translation>
    </message>
    <message>
        <source>This language is not known. Choose one from the list.</source>
        <translation>بۇ تىل نامەلۇم. تىزىملىكتىن بىرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>This line cannot be read in one way only.</source>
        <translation>بۇ قۇرنى بىرلا خىل ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This mark holds signs that are not allowed.</source>
        <translation>بۇ بەلگىدە رۇخسەت قىلىنمىغان بەلگىلەر بار.</translation>
    </message>
    <message>
        <source>This must fit on one line.</source>
        <translation>بۇ بىر قۇرغا سىغىشى كېرەك.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>بۇ سان بەك چوڭ.</translation>
    </message>
    <message>
        <source>This part of the UN is not in the list.</source>
        <translation>ب د ت نىڭ بۇ قىسمى تىزىملىكتە يوق.</translation>
    </message>
    <message>
        <source>This points to itself. Choose again.</source>
        <translation>بۇ ئۆزىنى كۆرسىتىدۇ. قايتا تاللاڭ.</translation>
    </message>
    <message>
        <source>This points to something of another kind. Choose again.</source>
        <translation>بۇ باشقا خىل نەرسىنى كۆرسىتىدۇ. قايتا تاللاڭ.</translation>
    </message>
    <message>
        <source>This record is marked as a draft.</source>
        <translation>بۇ خاتىرە قارالما دەپ بەلگىلەنگەن.</translation>
    </message>
    <message>
        <source>This reference looks unusual. UN letters look like CHN 20/2020.</source>
        <translation>بۇ نومۇر ئادەتتىكىدەك ئەمەس. ب د ت خەتلىرىنىڭ نومۇرى CHN 20/2020 غا ئوخشايدۇ.</translation>
    </message>
    <message>
        <source>This time zone cannot be read. Write, for example, +02:00.</source>
        <translation>بۇ ۋاقىت رايونىنى ئوقۇغىلى بولمايدۇ. مەسىلەن +02:00 دەپ يېزىڭ.</translation>
    </message>
    <message>
        <source>This vault was on a device that others had. They may be able to read what is sealed now. Better begin again on a new device with a new vault.</source>
        <translation>بۇ خەزىنە باشقىلارنىڭ قولىدا بولغان ئۈسكۈنىدە ئىدى. ھازىر پېچەتلەنگەننى ئۇلار ئوقۇيالىشى مۇمكىن. يېڭى ئۈسكۈنىدە، يېڭى خەزىنە بىلەن قايتا باشلىغان ياخشىراق.</translation>
    </message>
    <message>
        <source>This vault was on that device. Read “Device taken” under Learn before you go on.</source>
        <translation>بۇ خەزىنە شۇ ئۈسكۈنىدە ئىدى. داۋاملاشتۇرۇشتىن بۇرۇن «ئۆگىنىش» تىكى «ئۈسكۈنە ئېلىۋېلىنغان» نى ئوقۇڭ.</translation>
    </message>
    <message>
        <source>This version does not know this kind of act.</source>
        <translation>بۇ نەشرى بۇ خىل ھەرىكەتنى تونۇمايدۇ.</translation>
    </message>
    <message>
        <source>This version does not know this question.</source>
        <translation>بۇ نەشرى بۇ سوئالنى تونۇمايدۇ.</translation>
    </message>
    <message>
        <source>Two parts carry the same mark.</source>
        <translation>ئىككى قىسمىدا ئوخشاش بەلگە بار.</translation>
    </message>
    <message>
        <source>What this points to is no longer in the record. Choose again.</source>
        <translation>بۇ كۆرسەتكەن نەرسە ئەمدى خاتىرىدە يوق. قايتا تاللاڭ.</translation>
    </message>
    <message>
        <source>Whoever is alleged to have done it asked, or was there. Ask again when nobody listens.</source>
        <translation>سورىغان كىشى ياكى نەق مەيداندا بار كىشى قىلغان دەپ قارالغان كىشى. ھېچكىم ئاڭلىمايدىغان چاغدا قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>Whoever is alleged to have done it never leaves by name, whatever was said here.</source>
        <translation>بۇ يەردە نېمە دېيىلگەن بولسا بولسۇن، قىلغان دەپ قارالغان كىشىنىڭ ئىسمى ھەرگىز چىقمايدۇ.</translation>
    </message>
    <message>
        <source>Whoever this was has been left out of the report.</source>
        <translation>بۇ كىشى دوكلاتتىن چىقىرىۋېتىلدى.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>پۈتۈن سان يېزىڭ.</translation>
    </message>
    <message>
        <source>You are worried about somebody’s health. Add an act about medical care or ill-treatment.</source>
        <translation>سىز بىرىنىڭ سالامەتلىكىدىن ئەنسىرەيسىز. داۋالاش ياكى ناچار مۇئامىلىگە دائىر ھەرىكەت قوشۇڭ.</translation>
    </message>
    <message>
        <source>Your answers point to another urgency. Choose the one that fits.</source>
        <translation>جاۋابلىرىڭىز باشقا جىددىيلىكنى كۆرسىتىدۇ. ماس كېلىدىغىنىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>evidence that shows somebody’s health</source>
        <translation>بىرىنىڭ سالامەتلىكىنى كۆرسىتىدىغان ئىسپات</translation>
    </message>
    <message>
        <source>somebody who is especially at risk</source>
        <translation>ئالاھىدە خەتەردە تۇرغان كىشى</translation>
    </message>
    <message>
        <source>somebody who is held</source>
        <translation>تۇتۇپ تۇرۇلغان كىشى</translation>
    </message>
    <message>
        <source>what was done to a person’s body or health</source>
        <translation>كىشىنىڭ بەدىنىگە ياكى سالامەتلىكىگە قىلىنغان ئىش</translation>
    </message>
    <message>
        <source>“I don’t know” stands alone.</source>
        <translation>«بىلمەيمەن» يالغۇز تۇرىدۇ.</translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>A practice vault is marked everywhere and can never be mixed with a real one. That cannot be changed later.</source>
        <translation>مەشىق خەزىنىسىنىڭ ھەممە يېرىدە بەلگە بولىدۇ، ئۇنى ھەقىقىي خەزىنە بىلەن ھەرگىز ئارىلاشتۇرغىلى بولمايدۇ. بۇنى كېيىن ئۆزگەرتكىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>A workshop: made-up cases, two seats, exercises</source>
        <translation>سېمىنار: توقۇلما دېلولار، ئىككى ئورۇن، مەشىقلەر</translation>
    </message>
    <message>
        <source>In some places, encryption, or carrying a program like this one, is against the law or looks suspicious. If you are not sure, ask somebody you trust first, also about places you travel to. Nothing has been written yet: you can close this window now.</source>
        <translation>بەزى جايلاردا شىفىرلاش ياكى مۇشۇنداق پروگراممىنى يېنىدا ئېلىپ يۈرۈش قانۇنغا خىلاپ ياكى گۇمان قوزغايدۇ. جەزم قىلالمىسىڭىز، ئالدى بىلەن ئىشىنىدىغان بىرىدىن سوراڭ، بارىدىغان جايلىرىڭىزنىمۇ سوراڭ. تېخى ھېچنەرسە يېزىلمىدى: بۇ كۆزنەكنى ھازىرلا تاقىسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>Is a notebook like this safe to have, where you are?</source>
        <translation>سىز تۇرغان جايدا مۇشۇنداق خاتىرە دەپتەر تۇتۇش بىخەتەرمۇ؟</translation>
    </message>
    <message>
        <source>One empty practice vault</source>
        <translation>بىر قۇرۇق مەشىق خەزىنىسى</translation>
    </message>
    <message>
        <source>Practise how?</source>
        <translation>قانداق مەشىق قىلىسىز؟</translation>
    </message>
    <message>
        <source>Practise with fiction</source>
        <translation>توقۇلما ئىشلار بىلەن مەشىق قىلىش</translation>
    </message>
    <message>
        <source>Receive reports as a focal point</source>
        <translation>ئالاقىچى سۈپىتىدە دوكلات تاپشۇرۇۋېلىش</translation>
    </message>
    <message>
        <source>This decides which pages you see first. You can change it later.</source>
        <translation>بۇ سىزگە ئالدى بىلەن قايسى بەتلەرنىڭ كۆرۈنىدىغانلىقىنى بەلگىلەيدۇ. كېيىن ئۆزگەرتەلەيسىز.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>نېمە قىلماقچىسىز؟</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>نېمە بولغانلىقىنى يېزىپ قويۇش</translation>
    </message>
    <message>
        <source>You get sealed reports from others, open them and answer.</source>
        <translation>باشقىلار ئەۋەتكەن پېچەتلەنگەن دوكلاتلارنى تاپشۇرۇۋېلىپ، ئېچىپ، جاۋاب بېرىسىز.</translation>
    </message>
    <message>
        <source>You keep records of reprisals and send them when you decide to.</source>
        <translation>ئۆچ ئېلىش ۋەقەلىرىنى خاتىرىلەپ، ئۆزىڭىز قارار قىلغاندا ئەۋەتىسىز.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ئاللىقاچان بار.
ئالماشتۇرامسىز؟</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>تاللاش(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ئۆچۈرۈش(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>يېڭى قىسقۇچ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ئېچىش(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>نامىنى ئۆزگەرتىش(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ساقلاش(&amp;S)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ھەممە ھۆججەتلەر (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>كەينىگە</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>تەپسىلىي كۆرۈنۈشكە ئالماشتۇرۇش</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>تىزىملىك كۆرۈنۈشىگە ئالماشتۇرۇش</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>يېڭى قىسقۇچ قۇرۇش</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>بىر يېڭى قىسقۇچ قۇرۇش</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>تەپسىلىي كۆرۈنۈش</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>قىسقۇچ:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ھۆججەت نامى(&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ھۆججەتلەر</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ئالدىغا</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>قايتىش</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ئالدىغا مېڭىش</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ئۈستۈنكى قىسقۇچقا بېرىش</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>تىزىملىك كۆرۈنۈشى</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>ئورۇن ۋە خەتكۈچلەر تىزىملىكى</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>مېنىڭ كومپيۇتېرىم</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>يېڭى قىسقۇچ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ئۈستۈنكى قىسقۇچ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>يېقىنقى ئورۇنلار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>يوشۇرۇن ھۆججەتلەرنى كۆرسىتىش(&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>يان بالداق</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation>ئۆزگەرتىلگەن ۋاقىت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ئىسىم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>چوڭلۇقى</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>تۈرى</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>كۆچۈرۈش(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>چاپلاش(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>قايتا قىلىش(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>يېنىۋېلىش(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>كېسىش(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ھەممىنى تاللاش</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>ياق(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ھەئە(&amp;Y)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>بىكار قىلىش</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>بولىدۇ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ئېچىش</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ساقلاش</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>ئاستى</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>سول چېتى</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>بەت تۆۋەنگە</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>بەت سولغا</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>بەت ئوڭغا</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>بەت يۇقىرىغا</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>ئوڭ چېتى</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>تۆۋەنگە سىيرىش</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>بۇ يەرگە سىيرىش</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>سولغا سىيرىش</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>ئوڭغا سىيرىش</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>يۇقىرىغا سىيرىش</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>ئۈستى</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>كۆچۈرۈش(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>چاپلاش(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>قايتا قىلىش(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>يېنىۋېلىش(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>كېسىش(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ھەممىنى تاللاش</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Address of the page</source>
        <translation>بەتنىڭ ئادرېسى</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>قوشۇمچىلار</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جاۋاب</translation>
    </message>
    <message>
        <source>Check sum of the file</source>
        <translation>ھۆججەتنىڭ تەكشۈرۈش يىغىندىسى</translation>
    </message>
    <message>
        <source>Could they have been forced to do it?</source>
        <translation>ئۇلار مەجبۇرلانغان بولۇشى مۇمكىنمۇ؟</translation>
    </message>
    <message>
        <source>Cycle of the review</source>
        <translation>كۆزدىن كەچۈرۈش دەۋرى</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تۇغۇلغان چېسلا</translation>
    </message>
    <message>
        <source>Did it get a reference number?</source>
        <translation>نومۇر بېرىلدىمۇ؟</translation>
    </message>
    <message>
        <source>Did it reach across a border?</source>
        <translation>چېگرا ھالقىدىمۇ؟</translation>
    </message>
    <message>
        <source>Did the source see or hear it personally?</source>
        <translation>مەنبە ئۇنى ئۆزى كۆرگەنمۇ ياكى ئاڭلىغانمۇ؟</translation>
    </message>
    <message>
        <source>Do accounts differ? How?</source>
        <translation>بايانلار بىر-بىرىدىن پەرقلىنەمدۇ؟ قانداق؟</translation>
    </message>
    <message>
        <source>Do they admit the act?</source>
        <translation>ئۇلار بۇ ھەرىكەتنى ئېتىراپ قىلامدۇ؟</translation>
    </message>
    <message>
        <source>Does it belong to other records?</source>
        <translation>ئۇ باشقا خاتىرىلەرگە مۇناسىۋەتلىكمۇ؟</translation>
    </message>
    <message>
        <source>Does it have consultative status with the UN?</source>
        <translation>ئۇنىڭ ب د ت دا مەسلىھەتچىلىك سالاھىيىتى بارمۇ؟</translation>
    </message>
    <message>
        <source>Does the child want it too?</source>
        <translation>بالا ئۆزىمۇ خالامدۇ؟</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>ھۆججەتنىڭ بارماق ئىزى</translation>
    </message>
    <message>
        <source>Follow-up by a treaty body</source>
        <translation>شەرتنامە ئورگانىنىڭ ئىز قوغلىشى</translation>
    </message>
    <message>
        <source>From whom?</source>
        <translation>كىمدىن؟</translation>
    </message>
    <message>
        <source>Give it a short title</source>
        <translation>قىسقا ماۋزۇ قويۇڭ</translation>
    </message>
    <message>
        <source>How are they connected?</source>
        <translation>ئۇلار قانداق باغلىنىدۇ؟</translation>
    </message>
    <message>
        <source>How are they now?</source>
        <translation>ئۇلار ھازىر قانداق؟</translation>
    </message>
    <message>
        <source>How can the person be reached?</source>
        <translation>كىشى بىلەن قانداق ئالاقىلەشكىلى بولىدۇ؟</translation>
    </message>
    <message>
        <source>How did it reach you?</source>
        <translation>ئۇ سىزگە قانداق يەتكەن؟</translation>
    </message>
    <message>
        <source>How did the State respond?</source>
        <translation>دۆلەت قانداق ئىنكاس قايتۇردى؟</translation>
    </message>
    <message>
        <source>How did the authorities know about it?</source>
        <translation>دائىرىلەر بۇنى قانداق بىلگەن؟</translation>
    </message>
    <message>
        <source>How did they respond?</source>
        <translation>ئۇلار قانداق ئىنكاس قايتۇردى؟</translation>
    </message>
    <message>
        <source>How far had the cooperation come?</source>
        <translation>ھەمكارلىق قايسى باسقۇچقا كەلگەن ئىدى؟</translation>
    </message>
    <message>
        <source>How far is the record?</source>
        <translation>خاتىرە قايسى باسقۇچتا؟</translation>
    </message>
    <message>
        <source>How far was it carried out?</source>
        <translation>قانچىلىك ئىجرا قىلىندى؟</translation>
    </message>
    <message>
        <source>How is the person now?</source>
        <translation>كىشى ھازىر قانداق؟</translation>
    </message>
    <message>
        <source>How is the source connected to it?</source>
        <translation>مەنبەنىڭ بۇ ئىشقا قانداق باغلىنىشى بار؟</translation>
    </message>
    <message>
        <source>How many experts signed it?</source>
        <translation>ئۇنىڭغا قانچە مۇتەخەسسىس ئىمزا قويدى؟</translation>
    </message>
    <message>
        <source>How many mandates signed it?</source>
        <translation>ئۇنىڭغا قانچە ۋاكالەت ئىمزا قويدى؟</translation>
    </message>
    <message>
        <source>How many of the questions does it answer?</source>
        <translation>ئۇ سوئاللارنىڭ قانچىسىگە جاۋاب بېرىدۇ؟</translation>
    </message>
    <message>
        <source>How many pages?</source>
        <translation>قانچە بەت؟</translation>
    </message>
    <message>
        <source>How many people are in the group?</source>
        <translation>گۇرۇپپىدا قانچە ئادەم بار؟</translation>
    </message>
    <message>
        <source>How many people does it cover?</source>
        <translation>ئۇ قانچە ئادەمنى ئۆز ئىچىگە ئالىدۇ؟</translation>
    </message>
    <message>
        <source>How many people were affected?</source>
        <translation>قانچە ئادەم تەسىرگە ئۇچرىدى؟</translation>
    </message>
    <message>
        <source>How may the person be named?</source>
        <translation>كىشى قانداق ئاتالسا بولىدۇ؟</translation>
    </message>
    <message>
        <source>How old was the person then?</source>
        <translation>كىشى ئۇ چاغدا نەچچە ياشتا ئىدى؟</translation>
    </message>
    <message>
        <source>How reliable is it?</source>
        <translation>ئۇ قانچىلىك ئىشەنچلىك؟</translation>
    </message>
    <message>
        <source>How specific is the recommendation?</source>
        <translation>تەۋسىيە قانچىلىك كونكرېت؟</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>ئۇ قانچىلىك ئېنىق؟</translation>
    </message>
    <message>
        <source>How sure is the number?</source>
        <translation>سان قانچىلىك ئېنىق؟</translation>
    </message>
    <message>
        <source>How urgent is it?</source>
        <translation>ئۇ قانچىلىك جىددىي؟</translation>
    </message>
    <message>
        <source>How was it got?</source>
        <translation>ئۇ قانداق قولغا كەلگەن؟</translation>
    </message>
    <message>
        <source>How was it kept?</source>
        <translation>ئۇ قانداق ساقلانغان؟</translation>
    </message>
    <message>
        <source>How was it withdrawn?</source>
        <translation>قانداق قايتۇرۇۋېلىندى؟</translation>
    </message>
    <message>
        <source>How was the answer given?</source>
        <translation>جاۋاب قانداق بېرىلدى؟</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>قانداق؟</translation>
    </message>
    <message>
        <source>In which country did it happen?</source>
        <translation>قايسى دۆلەتتە يۈز بەردى؟</translation>
    </message>
    <message>
        <source>In which country does the person live?</source>
        <translation>كىشى قايسى دۆلەتتە ياشايدۇ؟</translation>
    </message>
    <message>
        <source>In which country is the organisation?</source>
        <translation>تەشكىلات قايسى دۆلەتتە؟</translation>
    </message>
    <message>
        <source>In which language was it asked?</source>
        <translation>قايسى تىلدا سورالدى؟</translation>
    </message>
    <message>
        <source>In which language was it told?</source>
        <translation>قايسى تىلدا سۆزلەپ بېرىلدى؟</translation>
    </message>
    <message>
        <source>In which languages is it?</source>
        <translation>ئۇ قايسى تىللاردا؟</translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation>قايسى تىللاردا؟</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>ئىسىمنىڭ باش ھەرپلىرى</translation>
    </message>
    <message>
        <source>Is any of them held now?</source>
        <translation>ئۇلاردىن ھازىر تۇتۇپ تۇرۇلۇۋاتقىنى بارمۇ؟</translation>
    </message>
    <message>
        <source>Is anyone investigating?</source>
        <translation>بىرى تەكشۈرۈۋاتامدۇ؟</translation>
    </message>
    <message>
        <source>Is hidden data still in it?</source>
        <translation>ئۇنىڭدا يوشۇرۇن ئۇچۇر قالدىمۇ؟</translation>
    </message>
    <message>
        <source>Is it a view rather than an observed fact?</source>
        <translation>ئۇ كۆزىتىلگەن پاكىت ئەمەس، قاراشمۇ؟</translation>
    </message>
    <message>
        <source>Is it safe to contact the person?</source>
        <translation>كىشى بىلەن ئالاقىلىشىش بىخەتەرمۇ؟</translation>
    </message>
    <message>
        <source>Is it still going on?</source>
        <translation>ھازىرمۇ داۋاملىشىۋاتامدۇ؟</translation>
    </message>
    <message>
        <source>Is the person held by anyone now?</source>
        <translation>كىشىنى ھازىر بىرى تۇتۇپ تۇرۇۋاتامدۇ؟</translation>
    </message>
    <message>
        <source>Is the place kept back on purpose?</source>
        <translation>ئورۇن مەقسەتلىك ھالدا ئېيتىلمىدىمۇ؟</translation>
    </message>
    <message>
        <source>Is the recommendation weak or problematic?</source>
        <translation>تەۋسىيە ئاجىزمۇ ياكى مەسىلىلىكمۇ؟</translation>
    </message>
    <message>
        <source>Is there a copy?</source>
        <translation>نۇسخىسى بارمۇ؟</translation>
    </message>
    <message>
        <source>Is there a document?</source>
        <translation>ھۆججىتى بارمۇ؟</translation>
    </message>
    <message>
        <source>Is this a group without a record for each member?</source>
        <translation>بۇ ھەر بىر ئەزاسىنىڭ ئايرىم خاتىرىسى يوق گۇرۇپپىمۇ؟</translation>
    </message>
    <message>
        <source>Kind of effect</source>
        <translation>تەسىرنىڭ تۈرى</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ھۆججەتنىڭ تۈرى</translation>
    </message>
    <message>
        <source>Mark of the organisation in this record</source>
        <translation>تەشكىلاتنىڭ بۇ خاتىرىدىكى بەلگىسى</translation>
    </message>
    <message>
        <source>Mark of the person in this record</source>
        <translation>كىشىنىڭ بۇ خاتىرىدىكى بەلگىسى</translation>
    </message>
    <message>
        <source>Mark of the person in this vault</source>
        <translation>كىشىنىڭ بۇ خەزىنىدىكى بەلگىسى</translation>
    </message>
    <message>
        <source>Mark of the record</source>
        <translation>خاتىرىنىڭ بەلگىسى</translation>
    </message>
    <message>
        <source>Mark of this account</source>
        <translation>بۇ باياننىڭ بەلگىسى</translation>
    </message>
    <message>
        <source>Mark of this item</source>
        <translation>بۇ نەرسىنىڭ بەلگىسى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ئىسىم</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>ئىسىم ۋە ئالاقە ئۇسۇلى</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ھۆججەتنىڭ نامى</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>تەشكىلاتنىڭ نامى</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>دۆلەت تەۋەلىكى</translation>
    </message>
    <message>
        <source>Not after which day, for certain?</source>
        <translation>جەزمەن قايسى كۈندىن كېيىن ئەمەس؟</translation>
    </message>
    <message>
        <source>Not before which day, for certain?</source>
        <translation>جەزمەن قايسى كۈندىن بۇرۇن ئەمەس؟</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>پەقەت شۇ شەرتتە…</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>باشقا ئىسىملىرى</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>ئابزاس</translation>
    </message>
    <message>
        <source>Questions about this act</source>
        <translation>بۇ ھەرىكەت ھەققىدىكى سوئاللار</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاپشۇرۇۋېلىنغان كۈن</translation>
    </message>
    <message>
        <source>Reference of the document</source>
        <translation>ھۆججەت نومۇرى</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>يىغىن</translation>
    </message>
    <message>
        <source>Sex or gender</source>
        <translation>جىنسى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>چوڭلۇقى</translation>
    </message>
    <message>
        <source>Symbol of the concluding observations</source>
        <translation>خۇلاسە پىكىرلىرىنىڭ نومۇرى</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>تەرجىمىسى</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ماۋزۇ</translation>
    </message>
    <message>
        <source>To whom was it sent?</source>
        <translation>كىمگە ئەۋەتىلدى؟</translation>
    </message>
    <message>
        <source>Translation into English</source>
        <translation>ئىنگلىزچە تەرجىمىسى</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>ئومۇميۈزلۈك قەرەللىك كۆزدىن كەچۈرۈش</translation>
    </message>
    <message>
        <source>Until when is it confidential?</source>
        <translation>قاچانغىچە مەخپىي؟</translation>
    </message>
    <message>
        <source>Was the submission confidential?</source>
        <translation>سۇنۇلغان ماتېرىيال مەخپىيمىدى؟</translation>
    </message>
    <message>
        <source>What came back?</source>
        <translation>قانداق جاۋاب كەلدى؟</translation>
    </message>
    <message>
        <source>What did it change for the person?</source>
        <translation>ئۇ كىشىگە قانداق ئۆزگىرىش ئېلىپ كەلدى؟</translation>
    </message>
    <message>
        <source>What did it stop or cause?</source>
        <translation>ئۇ نېمىنى توختاتتى ياكى كەلتۈرۈپ چىقاردى؟</translation>
    </message>
    <message>
        <source>What did others publish about it?</source>
        <translation>باشقىلار بۇ ھەقتە نېمە ئېلان قىلدى؟</translation>
    </message>
    <message>
        <source>What did the UN do?</source>
        <translation>ب د ت نېمە قىلدى؟</translation>
    </message>
    <message>
        <source>What did the authorities say or do?</source>
        <translation>دائىرىلەر نېمە دېدى ياكى نېمە قىلدى؟</translation>
    </message>
    <message>
        <source>What did the organisation agree to?</source>
        <translation>تەشكىلات نېمىگە قوشۇلدى؟</translation>
    </message>
    <message>
        <source>What did the person agree to?</source>
        <translation>كىشى نېمىگە قوشۇلدى؟</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>ئۇلار نېمە قىلدى؟</translation>
    </message>
    <message>
        <source>What did they say or do?</source>
        <translation>ئۇلار نېمە دېدى ياكى نېمە قىلدى؟</translation>
    </message>
    <message>
        <source>What did you see or hear of them?</source>
        <translation>ئۇلاردىن نېمىنى كۆردىڭىز ياكى ئاڭلىدىڭىز؟</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>نېمە تەلەپ قىلىسىز؟</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>ئۇنىڭدا نېمە دېيىلگەن؟</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>ئۇ نېمىنى كۆرسىتىدۇ؟</translation>
    </message>
    <message>
        <source>What does the answer say?</source>
        <translation>جاۋابتا نېمە دېيىلگەن؟</translation>
    </message>
    <message>
        <source>What does the link rest on?</source>
        <translation>باغلىنىش نېمىگە ئاساسلىنىدۇ؟</translation>
    </message>
    <message>
        <source>What does the person do for a living?</source>
        <translation>كىشى تۇرمۇشىنى نېمە بىلەن قامدايدۇ؟</translation>
    </message>
    <message>
        <source>What does this rest on?</source>
        <translation>بۇ نېمىگە ئاساسلىنىدۇ؟</translation>
    </message>
    <message>
        <source>What else is true of it?</source>
        <translation>ئۇنىڭغا يەنە نېمە توغرا كېلىدۇ؟</translation>
    </message>
    <message>
        <source>What form did the cooperation take?</source>
        <translation>ھەمكارلىق قانداق شەكىلدە بولدى؟</translation>
    </message>
    <message>
        <source>What happened, in your own words?</source>
        <translation>نېمە بولدى، ئۆز سۆزىڭىز بىلەن؟</translation>
    </message>
    <message>
        <source>What has been done about it so far?</source>
        <translation>بۇ ھەقتە ھازىرغىچە نېمە قىلىندى؟</translation>
    </message>
    <message>
        <source>What in it could point to people?</source>
        <translation>ئۇنىڭدا كىشىلەرنى كۆرسىتىپ قويىدىغان نېمە بار؟</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ئۇ نېمە ھەققىدە؟</translation>
    </message>
    <message>
        <source>What is it, without pointing to it?</source>
        <translation>قايسىلىقىنى بىلدۈرمەي ئېيتقاندا، ئۇ نېمە؟</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>نېمە ئۈچۈن ئىشلىتىلسە بولىدۇ</translation>
    </message>
    <message>
        <source>What kind of act was it?</source>
        <translation>ئۇ قايسى خىل ھەرىكەت ئىدى؟</translation>
    </message>
    <message>
        <source>What kind of action was it?</source>
        <translation>ئۇ قايسى خىل تەدبىر ئىدى؟</translation>
    </message>
    <message>
        <source>What kind of answer was it?</source>
        <translation>ئۇ قايسى خىل جاۋاب ئىدى؟</translation>
    </message>
    <message>
        <source>What kind of item is it?</source>
        <translation>ئۇ قايسى خىل نەرسە؟</translation>
    </message>
    <message>
        <source>What kind of material is it?</source>
        <translation>ئۇ قايسى خىل ماتېرىيال؟</translation>
    </message>
    <message>
        <source>What kind of organisation is it?</source>
        <translation>ئۇ قايسى خىل تەشكىلات؟</translation>
    </message>
    <message>
        <source>What kind of place was it?</source>
        <translation>ئۇ قايسى خىل جاي ئىدى؟</translation>
    </message>
    <message>
        <source>What kind of text is it?</source>
        <translation>ئۇ قايسى خىل تېكىست؟</translation>
    </message>
    <message>
        <source>What makes it more dangerous for the person?</source>
        <translation>كىشى ئۈچۈن ئۇنى تېخىمۇ خەتەرلىك قىلىدىغىنى نېمە؟</translation>
    </message>
    <message>
        <source>What makes it more dangerous for them?</source>
        <translation>ئۇلار ئۈچۈن ئۇنى تېخىمۇ خەتەرلىك قىلىدىغىنى نېمە؟</translation>
    </message>
    <message>
        <source>What makes it urgent?</source>
        <translation>ئۇ نېمىشقا جىددىي؟</translation>
    </message>
    <message>
        <source>What part did they have?</source>
        <translation>ئۇلارنىڭ قانداق رولى بار ئىدى؟</translation>
    </message>
    <message>
        <source>What part did we have in it?</source>
        <translation>ئۇنىڭدا بىزنىڭ قانداق رولىمىز بار ئىدى؟</translation>
    </message>
    <message>
        <source>What part do they have in it?</source>
        <translation>ئۇلارنىڭ بۇ ئىشتا قانداق رولى بار؟</translation>
    </message>
    <message>
        <source>What part does it have in it?</source>
        <translation>ئۇنىڭ بۇ ئىشتا قانداق رولى بار؟</translation>
    </message>
    <message>
        <source>What part does the person have in it?</source>
        <translation>كىشىنىڭ بۇ ئىشتا قانداق رولى بار؟</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>بۇنى نېمە كۆرسىتىدۇ؟</translation>
    </message>
    <message>
        <source>What type of actor are they?</source>
        <translation>ئۇلار قايسى خىل تەرەپ؟</translation>
    </message>
    <message>
        <source>What was done to this copy?</source>
        <translation>بۇ نۇسخىغا نېمە قىلىندى؟</translation>
    </message>
    <message>
        <source>What was explained before?</source>
        <translation>ئالدىن نېمە چۈشەندۈرۈلدى؟</translation>
    </message>
    <message>
        <source>What was recommended?</source>
        <translation>نېمە تەۋسىيە قىلىندى؟</translation>
    </message>
    <message>
        <source>What was the evaluation?</source>
        <translation>باھالاش نەتىجىسى قانداق بولدى؟</translation>
    </message>
    <message>
        <source>When did NGOs report?</source>
        <translation>غەيرىي ھۆكۈمەت تەشكىلاتلىرى قاچان دوكلات بەردى؟</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation>قاچان باشلاندى؟</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation>قاچان ئاخىرلاشتى؟</translation>
    </message>
    <message>
        <source>When did it respond?</source>
        <translation>ئۇ قاچان ئىنكاس قايتۇردى؟</translation>
    </message>
    <message>
        <source>When did the State report?</source>
        <translation>دۆلەت قاچان دوكلات بەردى؟</translation>
    </message>
    <message>
        <source>When did the answer come?</source>
        <translation>جاۋاب قاچان كەلدى؟</translation>
    </message>
    <message>
        <source>When did the committee evaluate it?</source>
        <translation>كومىتېت ئۇنى قاچان باھالىدى؟</translation>
    </message>
    <message>
        <source>When is it safe?</source>
        <translation>قاچان بىخەتەر؟</translation>
    </message>
    <message>
        <source>When is the follow-up due?</source>
        <translation>ئىز قوغلاش ئۇچۇرى قاچانغىچە سۇنۇلۇشى كېرەك؟</translation>
    </message>
    <message>
        <source>When is the next report due?</source>
        <translation>كېيىنكى دوكلات قاچانغىچە سۇنۇلۇشى كېرەك؟</translation>
    </message>
    <message>
        <source>When is the reply due?</source>
        <translation>جاۋاب قاچانغىچە بېرىلىشى كېرەك؟</translation>
    </message>
    <message>
        <source>When should it be asked again?</source>
        <translation>قاچان قايتا سورالسۇن؟</translation>
    </message>
    <message>
        <source>When was everyone told who has it?</source>
        <translation>ئۇنى تاپشۇرۇۋالغانلارنىڭ ھەممىسىگە قاچان ئېيتىلدى؟</translation>
    </message>
    <message>
        <source>When was it assessed?</source>
        <translation>قاچان باھالاندى؟</translation>
    </message>
    <message>
        <source>When was it made?</source>
        <translation>قاچان ياسالدى؟</translation>
    </message>
    <message>
        <source>When was it published?</source>
        <translation>قاچان ئېلان قىلىندى؟</translation>
    </message>
    <message>
        <source>When was it sent or adopted?</source>
        <translation>قاچان ئەۋەتىلدى ياكى ماقۇللاندى؟</translation>
    </message>
    <message>
        <source>When was it told?</source>
        <translation>قاچان سۆزلەپ بېرىلدى؟</translation>
    </message>
    <message>
        <source>When was it translated?</source>
        <translation>قاچان تەرجىمە قىلىندى؟</translation>
    </message>
    <message>
        <source>When was it withdrawn?</source>
        <translation>قاچان قايتۇرۇۋېلىندى؟</translation>
    </message>
    <message>
        <source>When was it, or when was it planned?</source>
        <translation>قاچان بولغان ياكى قاچانغا پىلانلانغان؟</translation>
    </message>
    <message>
        <source>When was that list checked?</source>
        <translation>ئۇ تىزىملىك قاچان تەكشۈرۈلدى؟</translation>
    </message>
    <message>
        <source>When was the answer given?</source>
        <translation>جاۋاب قاچان بېرىلدى؟</translation>
    </message>
    <message>
        <source>When was the fingerprint taken?</source>
        <translation>بارماق ئىزى قاچان ئېلىندى؟</translation>
    </message>
    <message>
        <source>When was the page kept?</source>
        <translation>بەت قاچان ساقلاندى؟</translation>
    </message>
    <message>
        <source>When was the person told?</source>
        <translation>كىشىگە قاچان ئېيتىلدى؟</translation>
    </message>
    <message>
        <source>When was the review?</source>
        <translation>كۆزدىن كەچۈرۈش قاچان بولدى؟</translation>
    </message>
    <message>
        <source>When were they adopted?</source>
        <translation>ئۇلار قاچان ماقۇللاندى؟</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>قاچان؟</translation>
    </message>
    <message>
        <source>Where did it happen?</source>
        <translation>قەيەردە يۈز بەردى؟</translation>
    </message>
    <message>
        <source>Where does an archive keep a copy?</source>
        <translation>ئارخىپ نۇسخىسىنى قەيەردە ساقلايدۇ؟</translation>
    </message>
    <message>
        <source>Where does the page come from?</source>
        <translation>بەت قەيەردىن كەلگەن؟</translation>
    </message>
    <message>
        <source>Where is it published?</source>
        <translation>قەيەردە ئېلان قىلىنغان؟</translation>
    </message>
    <message>
        <source>Where was it made?</source>
        <translation>قەيەردە ياسالغان؟</translation>
    </message>
    <message>
        <source>Where was it, or where was it planned?</source>
        <translation>قەيەردە بولغان ياكى قەيەردە پىلانلانغان؟</translation>
    </message>
    <message>
        <source>Which State do they belong to?</source>
        <translation>ئۇلار قايسى دۆلەتكە تەۋە؟</translation>
    </message>
    <message>
        <source>Which State was reviewed?</source>
        <translation>قايسى دۆلەت كۆزدىن كەچۈرۈلدى؟</translation>
    </message>
    <message>
        <source>Which States recommended it?</source>
        <translation>قايسى دۆلەتلەر تەۋسىيە قىلدى؟</translation>
    </message>
    <message>
        <source>Which UN activity was it about?</source>
        <translation>ئۇ ب د ت نىڭ قايسى پائالىيىتى ھەققىدە ئىدى؟</translation>
    </message>
    <message>
        <source>Which UN session or document?</source>
        <translation>ب د ت نىڭ قايسى يىغىنى ياكى ھۆججىتى؟</translation>
    </message>
    <message>
        <source>Which answers came?</source>
        <translation>قايسى جاۋابلار كەلدى؟</translation>
    </message>
    <message>
        <source>Which committee?</source>
        <translation>قايسى كومىتېت؟</translation>
    </message>
    <message>
        <source>Which human rights work does the person do?</source>
        <translation>كىشى قايسى كىشىلىك ھوقۇق خىزمىتىنى قىلىدۇ؟</translation>
    </message>
    <message>
        <source>Which language is it written in?</source>
        <translation>قايسى تىلدا يېزىلغان؟</translation>
    </message>
    <message>
        <source>Which mandate leads?</source>
        <translation>قايسى ۋاكالەت باشلامچى؟</translation>
    </message>
    <message>
        <source>Which organisation or person?</source>
        <translation>قايسى تەشكىلات ياكى كىشى؟</translation>
    </message>
    <message>
        <source>Which organisations are part of it?</source>
        <translation>ئۇنىڭغا قايسى تەشكىلاتلار چېتىلىدۇ؟</translation>
    </message>
    <message>
        <source>Which original is this a copy of?</source>
        <translation>بۇ قايسى ئەسلى نۇسخىنىڭ كۆپەيتىلمىسى؟</translation>
    </message>
    <message>
        <source>Which other accounts does it confirm?</source>
        <translation>ئۇ باشقا قايسى بايانلارنى دەلىللەيدۇ؟</translation>
    </message>
    <message>
        <source>Which other record?</source>
        <translation>باشقا قايسى خاتىرە؟</translation>
    </message>
    <message>
        <source>Which paragraphs are to be followed up?</source>
        <translation>قايسى ئابزاسلارنىڭ ئىزى قوغلىنىدۇ؟</translation>
    </message>
    <message>
        <source>Which part of the UN did it?</source>
        <translation>ئۇنى ب د ت نىڭ قايسى قىسمى قىلدى؟</translation>
    </message>
    <message>
        <source>Which part of the UN was it?</source>
        <translation>ئۇ ب د ت نىڭ قايسى قىسمى ئىدى؟</translation>
    </message>
    <message>
        <source>Which period was looked at?</source>
        <translation>قايسى ۋاقىت مەزگىلىگە قارالدى؟</translation>
    </message>
    <message>
        <source>Which rank or position?</source>
        <translation>قايسى دەرىجە ياكى ۋەزىپە؟</translation>
    </message>
    <message>
        <source>Which reason did they give?</source>
        <translation>ئۇلار قانداق سەۋەب كۆرسەتتى؟</translation>
    </message>
    <message>
        <source>Which records show it?</source>
        <translation>ئۇنى قايسى خاتىرىلەر كۆرسىتىدۇ؟</translation>
    </message>
    <message>
        <source>Which territory or region?</source>
        <translation>قايسى زېمىن ياكى رايون؟</translation>
    </message>
    <message>
        <source>Which time zone do the times belong to?</source>
        <translation>ۋاقىتلار قايسى ۋاقىت رايونىغا تەۋە؟</translation>
    </message>
    <message>
        <source>Which unit or department?</source>
        <translation>قايسى ئورۇن ياكى بۆلۈم؟</translation>
    </message>
    <message>
        <source>Which word stands for the group?</source>
        <translation>گۇرۇپپا قايسى سۆز بىلەن ئاتىلىدۇ؟</translation>
    </message>
    <message>
        <source>Which word stands for the organisation?</source>
        <translation>تەشكىلات قايسى سۆز بىلەن ئاتىلىدۇ؟</translation>
    </message>
    <message>
        <source>Which word stands for the person?</source>
        <translation>كىشى قايسى سۆز بىلەن ئاتىلىدۇ؟</translation>
    </message>
    <message>
        <source>Who answered or acted?</source>
        <translation>كىم جاۋاب بەردى ياكى ھەرىكەت قىلدى؟</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>كىم جاۋاب بەردى؟</translation>
    </message>
    <message>
        <source>Who are they, without pointing to anyone?</source>
        <translation>ھېچكىمنى كۆرسەتمەي ئېيتقاندا، ئۇلار كىم؟</translation>
    </message>
    <message>
        <source>Who asked?</source>
        <translation>كىم سورىدى؟</translation>
    </message>
    <message>
        <source>Who assessed it?</source>
        <translation>كىم باھالىدى؟</translation>
    </message>
    <message>
        <source>Who can be recognised in it?</source>
        <translation>ئۇنىڭدىن كىمنى تونۇغىلى بولىدۇ؟</translation>
    </message>
    <message>
        <source>Who else was there?</source>
        <translation>يەنە كىم بار ئىدى؟</translation>
    </message>
    <message>
        <source>Who gave the answer?</source>
        <translation>جاۋابنى كىم بەردى؟</translation>
    </message>
    <message>
        <source>Who got it?</source>
        <translation>ئۇنى كىم ئالدى؟</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation>كىم ئاغزاكى تەرجىمە قىلدى؟</translation>
    </message>
    <message>
        <source>Who is alleged to have done it?</source>
        <translation>دېيىلىشىچە بۇنى كىم قىلغان؟</translation>
    </message>
    <message>
        <source>Who is part of it?</source>
        <translation>ئۇنىڭغا كىملەر چېتىلىدۇ؟</translation>
    </message>
    <message>
        <source>Who is the person, without pointing to them?</source>
        <translation>كىملىكىنى بىلدۈرمەي ئېيتقاندا، كىشى قانداق ئادەم؟</translation>
    </message>
    <message>
        <source>Who or what is alleged to have done it?</source>
        <translation>دېيىلىشىچە بۇنى كىم ياكى نېمە قىلغان؟</translation>
    </message>
    <message>
        <source>Who published it?</source>
        <translation>كىم ئېلان قىلدى؟</translation>
    </message>
    <message>
        <source>Who told it?</source>
        <translation>كىم سۆزلەپ بەردى؟</translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation>كىم تەرجىمە قىلدى؟</translation>
    </message>
    <message>
        <source>Who was told or asked?</source>
        <translation>كىمگە ئېيتىلدى ياكى كىمدىن سورالدى؟</translation>
    </message>
    <message>
        <source>Whom do they work for?</source>
        <translation>ئۇلار كىم ئۈچۈن ئىشلەيدۇ؟</translation>
    </message>
    <message>
        <source>Whom does it cover?</source>
        <translation>ئۇ كىملەرنى ئۆز ئىچىگە ئالىدۇ؟</translation>
    </message>
    <message>
        <source>Whom was it aimed at?</source>
        <translation>ئۇ كىمگە قارىتىلغان ئىدى؟</translation>
    </message>
    <message>
        <source>Why do you think it is linked?</source>
        <translation>نېمىشقا باغلىنىشلىق دەپ قارايسىز؟</translation>
    </message>
    <message>
        <source>Why may they answer for the person?</source>
        <translation>ئۇلار نېمىشقا كىشىنىڭ ئورنىدا جاۋاب بېرەلەيدۇ؟</translation>
    </message>
    <message>
        <source>With which organisations?</source>
        <translation>قايسى تەشكىلاتلارغا؟</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>يېزىلغان كۈن</translation>
    </message>
</context>
<context>
    <name>QuestionHint</name>
    <message>
        <source>1 is the weakest, 5 a specific action</source>
        <translation>1 ئەڭ ئاجىز، 5 كونكرېت تەدبىر</translation>
    </message>
    <message>
        <source>A letter, a call, a visit</source>
        <translation>خەت، تېلېفون، يوقلاپ كېلىش</translation>
    </message>
    <message>
        <source>A month or a year is enough</source>
        <translation>ئېيى ياكى يىلى يېزىلسا بولدى</translation>
    </message>
    <message>
        <source>A period is fine</source>
        <translation>ۋاقىت ئارىلىقى بولسىمۇ بولىدۇ</translation>
    </message>
    <message>
        <source>A pseudonym</source>
        <translation>تەخەللۇس</translation>
    </message>
    <message>
        <source>A session missed, a job, health</source>
        <translation>قاتنىشالمىغان يىغىن، خىزمەت، سالامەتلىك</translation>
    </message>
    <message>
        <source>After that day, a yes is asked about before sending</source>
        <translation>شۇ كۈندىن كېيىن، ئەۋەتىشتىن بۇرۇن «ھەئە» قايتا سورىلىدۇ</translation>
    </message>
    <message>
        <source>An office rather than a person</source>
        <translation>شەخس ئەمەس، ئورگان</translation>
    </message>
    <message>
        <source>As far as is claimed</source>
        <translation>دېيىلىشىچە</translation>
    </message>
    <message>
        <source>As the Human Rights Council describes them in resolution 12/2</source>
        <translation>كىشىلىك ھوقۇق كېڭىشىنىڭ 12/2-نومۇرلۇق قارارىدا بايان قىلىنغاندەك</translation>
    </message>
    <message>
        <source>As the person wants them</source>
        <translation>كىشى قانداق خالىسا شۇنداق</translation>
    </message>
    <message>
        <source>As vague as you want</source>
        <translation>خالىغانچە تۇتۇق يازسىڭىز بولىدۇ</translation>
    </message>
    <message>
        <source>Asked in words the child understands</source>
        <translation>بالا چۈشىنىدىغان سۆز بىلەن سورالسۇن</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>ئىككىلىسى ساقلىنىدۇ</translation>
    </message>
    <message>
        <source>Changes how consent is asked</source>
        <translation>رازىلىقنىڭ قانداق سورىلىدىغانلىقىنى ئۆزگەرتىدۇ</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>ماس كەلگەننىڭ ھەممىسىنى تاللاڭ</translation>
    </message>
    <message>
        <source>Filled in by itself</source>
        <translation>ئۆزلۈكىدىن تولدۇرۇلىدۇ</translation>
    </message>
    <message>
        <source>For example, pressure from another country</source>
        <translation>مەسىلەن: باشقا دۆلەتتىن كەلگەن بېسىم</translation>
    </message>
    <message>
        <source>For example: CHN 20/2020</source>
        <translation>مەسىلەن: CHN 20/2020</translation>
    </message>
    <message>
        <source>For example: a written authority</source>
        <translation>مەسىلەن: يازما ھوقۇق ھۆججىتى</translation>
    </message>
    <message>
        <source>For example: human rights lawyer</source>
        <translation>مەسىلەن: كىشىلىك ھوقۇق ئادۋوكاتى</translation>
    </message>
    <message>
        <source>For example: saved from the browser</source>
        <translation>مەسىلەن: تور كۆرگۈدىن ساقلانغان</translation>
    </message>
    <message>
        <source>For example: villagers</source>
        <translation>مەسىلەن: كەنت ئاھالىسى</translation>
    </message>
    <message>
        <source>From the evidence of this record</source>
        <translation>بۇ خاتىرىدىكى ئىسپاتتىن</translation>
    </message>
    <message>
        <source>Given by ECOSOC</source>
        <translation>ECOSOC تەرىپىدىن بېرىلىدۇ</translation>
    </message>
    <message>
        <source>Given by someone who may speak for it</source>
        <translation>ئۇنىڭغا ۋاكالىتەن سۆزلىيەلەيدىغان بىرى بەرگەن</translation>
    </message>
    <message>
        <source>Governments, companies, UN bodies: one on each line</source>
        <translation>ھۆكۈمەتلەر، شىركەتلەر، ب د ت ئورگانلىرى: ھەر قۇرغا بىردىن</translation>
    </message>
    <message>
        <source>Helps with airports and UN meetings</source>
        <translation>ئايرودروم ۋە ب د ت يىغىنلىرىدا پايدىلىق</translation>
    </message>
    <message>
        <source>If the list above does not fit</source>
        <translation>يۇقىرىقى تىزىملىك ماس كەلمىسە</translation>
    </message>
    <message>
        <source>If yes, they are never named</source>
        <translation>ھەئە بولسا، ئۇلارنىڭ ئىسمى ھەرگىز يېزىلمايدۇ</translation>
    </message>
    <message>
        <source>In the order of the document</source>
        <translation>ھۆججەتتىكى تەرتىپ بويىچە</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>كىشىنىڭ ئۆز سۆزى بىلەن</translation>
    </message>
    <message>
        <source>In your own language; it stays as you write it</source>
        <translation>ئۆز تىلىڭىزدا؛ قانداق يازسىڭىز شۇنداق قالىدۇ</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>ئۆز سۆزىڭىز بىلەن</translation>
    </message>
    <message>
        <source>Its name or symbol</source>
        <translation>نامى ياكى نومۇرى</translation>
    </message>
    <message>
        <source>Kept apart, hidden until you ask</source>
        <translation>ئايرىم ساقلىنىدۇ، سىز سورىمىغۇچە يوشۇرۇن تۇرىدۇ</translation>
    </message>
    <message>
        <source>Kept apart; never leaves with a report</source>
        <translation>ئايرىم ساقلىنىدۇ؛ دوكلات بىلەن بىللە ھەرگىز چىقمايدۇ</translation>
    </message>
    <message>
        <source>Made at random, so that it tells nothing</source>
        <translation>تاسادىپىي ياسالغان، شۇڭا ھېچنېمىنى بىلدۈرمەيدۇ</translation>
    </message>
    <message>
        <source>Needed if it is a victim or a source</source>
        <translation>ئۇ زىيانغا ئۇچرىغۇچى ياكى مەنبە بولسا، كېرەك</translation>
    </message>
    <message>
        <source>Neutral words, no names</source>
        <translation>نېيترال سۆزلەر، ئىسىم يازماڭ</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>ھەر قۇرغا بىردىن</translation>
    </message>
    <message>
        <source>One or more acts</source>
        <translation>بىر ياكى بىر نەچچە ھەرىكەت</translation>
    </message>
    <message>
        <source>Only if the day is not known</source>
        <translation>پەقەت كۈنى نامەلۇم بولسا</translation>
    </message>
    <message>
        <source>Place, device, time</source>
        <translation>ئورۇن، ئۈسكۈنە، ۋاقىت</translation>
    </message>
    <message>
        <source>Proposed from your answers; you decide</source>
        <translation>جاۋابلىرىڭىزدىن تەۋسىيە قىلىندى؛ سىز قارار قىلىسىز</translation>
    </message>
    <message>
        <source>Shown everywhere instead of the name</source>
        <translation>ھەممە يەردە ئىسىمنىڭ ئورنىدا كۆرسىتىلىدۇ</translation>
    </message>
    <message>
        <source>Shows whether anything was changed</source>
        <translation>بىرەر نەرسىنىڭ ئۆزگەرتىلگەن-ئۆزگەرتىلمىگەنلىكىنى كۆرسىتىدۇ</translation>
    </message>
    <message>
        <source>The age is enough</source>
        <translation>يېشى يېزىلسا بولدى</translation>
    </message>
    <message>
        <source>The strongest sign you have</source>
        <translation>سىزدە بار ئەڭ كۈچلۈك بەلگە</translation>
    </message>
    <message>
        <source>Uniforms, voices, vehicles</source>
        <translation>فورما، ئاۋاز، ماشىنىلار</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>ئىسىمسىز</translation>
    </message>
    <message>
        <source>Word for word, if you can</source>
        <translation>ئىمكان بولسا، سۆزمۇسۆز</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>For example “they took my phone”, “tea”, “badge”</source>
        <translation>مەسىلەن: «تېلېفونۇمنى ئېلىۋالدى»، «چاي ئىچىش»، «كىنىشكا»</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>ئۇلار نېمە قىلدى؟</translation>
    </message>
    <message>
        <source>What happened? Type it in your own words</source>
        <translation>نېمە بولدى؟ ئۆز سۆزىڭىز بىلەن يېزىڭ</translation>
    </message>
</context>
<context>
    <name>QuickNote</name>
    <message>
        <source>Cancel</source>
        <translation>بىكار قىلىش</translation>
    </message>
    <message>
        <source>Change it if it happened earlier, or empty it</source>
        <translation>بۇرۇنراق بولغان بولسا ئۆزگەرتىڭ ياكى قۇرۇق قالدۇرۇڭ</translation>
    </message>
    <message>
        <source>It is sealed when you save it. Nothing on this computer can read it, not even you, until the vault is opened.</source>
        <translation>ساقلىغاندا پېچەتلىنىدۇ. خەزىنە ئېچىلمىغۇچە ئۇنى بۇ كومپيۇتېردىكى ھېچنېمە، ھەتتا سىزمۇ ئوقۇيالمايسىز.</translation>
    </message>
    <message>
        <source>It was not saved. Nobody can bring it back.</source>
        <translation>ئۇ ساقلانمىدى. ھېچكىم قايتۇرۇپ كېلەلمەيدۇ.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>يېزىشنى داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Photos and files for the note</source>
        <translation>خاتىرە ئۈچۈن رەسىم ۋە ھۆججەتلەر</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>تېز خاتىرە</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>خاتىرىنى ساقلاش</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>ساقلىنىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>خاتىرە ساقلىنىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>ساقلىنىۋاتىدۇ…</translation>
    </message>
    <message>
        <source>This can mean several times, or none. Write it like 2026-11-22 18:40.</source>
        <translation>بۇ بىر نەچچە ۋاقىتنى بىلدۈرۈشى ياكى ھېچقايسىسىنى بىلدۈرمەسلىكى مۇمكىن. 2026-11-22 18:40 شەكلىدە يېزىڭ.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>تاشلىۋېتىش</translation>
    </message>
    <message>
        <source>Throw this note away?</source>
        <translation>بۇ خاتىرە تاشلىۋېتىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Type something first, or add a file.</source>
        <translation>ئاۋۋال بىر نەرسە يېزىڭ ياكى ھۆججەت قوشۇڭ.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>نېمە بولدى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>قاچان</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Cases</source>
        <translation>دېلولار</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>ئالاقىچىلار</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>كەلگەنلەر</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>ۋەقەلەر</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>ئۆگىنىش</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>كارتام</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>كۆزدىن يىراق</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>بەتلەر</translation>
    </message>
    <message>
        <source>People</source>
        <translation>كىشىلەر</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>خاتىرە</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تىزىملاش دەپتىرى</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>جاۋابلار</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ئەۋەتىش</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تەڭشەكلەر</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>نەشرلەر</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>سېمىنار</translation>
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
        <translation>گۇرۇپپا پەقەت ئۇنۋانى بىلەنلا ئاتىلىدۇ.</translation>
    </message>
    <message>
        <source>Alleged to have done it, so never named.</source>
        <translation>قىلغان دەپ قارالغان، شۇڭا ئىسمى ھەرگىز يېزىلمايدۇ.</translation>
    </message>
    <message>
        <source>As was agreed.</source>
        <translation>كېلىشىلگەندەك.</translation>
    </message>
    <message>
        <source>Asking was too dangerous. That counts as no.</source>
        <translation>سوراش بەك خەتەرلىك ئىدى. بۇ «ياق» ھېسابلىنىدۇ.</translation>
    </message>
    <message>
        <source>It holds faces, voices or names, and nobody is listed as shown in it. List everybody first.</source>
        <translation>ئۇنىڭدا يۈز، ئاۋاز ياكى ئىسىم بار، ئۇنىڭدىكى ھېچكىم يېزىلمىغان. ئاۋۋال ھەممىسىنى يېزىڭ.</translation>
    </message>
    <message>
        <source>It says that it corrects an earlier report, but another key signed it. Nothing is sealed to it.</source>
        <translation>ئۇ ئىلگىرىكى دوكلاتنى تۈزىتىدىغانلىقىنى ئېيتىدۇ، لېكىن باشقا ئاچقۇچ ئىمزالىغان. ئۇنىڭغا ھېچنېمە پېچەتلەنمەيدۇ.</translation>
    </message>
    <message>
        <source>It shows somebody who does not leave by name. Only the kind of item is told.</source>
        <translation>ئۇنىڭدا ئىسمى بىلەن چىقمايدىغان بىرى كۆرۈنىدۇ. پەقەت قايسى خىل نەرسە ئىكەنلىكىلا ئېيتىلىدۇ.</translation>
    </message>
    <message>
        <source>Left out of this report, as you chose.</source>
        <translation>سىز تاللىغاندەك، بۇ دوكلاتتىن چىقىرىۋېتىلدى.</translation>
    </message>
    <message>
        <source>Not asked yet. That counts as no.</source>
        <translation>تېخى سورالمىغان. بۇ «ياق» ھېسابلىنىدۇ.</translation>
    </message>
    <message>
        <source>Only described; there is no file.</source>
        <translation>پەقەت تەسۋىرلەنگەن؛ ھۆججەت يوق.</translation>
    </message>
    <message>
        <source>Said no.</source>
        <translation>ياق دېگەن.</translation>
    </message>
    <message>
        <source>The condition is not confirmed for this report.</source>
        <translation>بۇ دوكلات ئۈچۈن شەرت جەزملەشتۈرۈلمىگەن.</translation>
    </message>
    <message>
        <source>The day to ask again has passed.</source>
        <translation>قايتا سورايدىغان كۈن ئۆتۈپ كەتتى.</translation>
    </message>
    <message>
        <source>The file is not in this vault, only its hash. It is described.</source>
        <translation>ھۆججەت بۇ خەزىنىدە يوق، پەقەت خېشى بار. ئۇ تەسۋىرلىنىدۇ.</translation>
    </message>
    <message>
        <source>The sender lost the key of this report. Nothing is sealed to it.</source>
        <translation>ئەۋەتكۈچى بۇ دوكلاتنىڭ ئاچقۇچىنى يوقاتقان. ئۇنىڭغا ھېچنېمە پېچەتلەنمەيدۇ.</translation>
    </message>
    <message>
        <source>Withdrew the consent.</source>
        <translation>رازىلىقنى قايتۇرۇۋالدى.</translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>All</source>
        <translation>ھەممىسى</translation>
    </message>
    <message>
        <source>By case</source>
        <translation>دېلو بويىچە</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>چېسلا بويىچە</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>مۇددىتى {day}</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>پېچەتلەنگەن ھۆججەتلەرنى ئېچىش</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>تەرتىپ</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>{day} دىن بېرى مۇددىتى ئۆتكەن</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاپشۇرۇۋېلىندى</translation>
    </message>
    <message>
        <source>Received and answered</source>
        <translation>تاپشۇرۇۋېلىنغان ۋە جاۋاب بېرىلگەن</translation>
    </message>
    <message>
        <source>Waiting for a receipt</source>
        <translation>تالون كۈتۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>Whatever you receive and answer is written down here by itself.</source>
        <translation>تاپشۇرۇۋالغان ۋە جاۋاب بەرگەن ھەممە نەرسىڭىز بۇ يەرگە ئۆزلۈكىدىن يېزىلىدۇ.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>قايسى قۇرلار</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>{sender} دىن</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>{day} تاپشۇرۇۋېلىنغان</translation>
    </message>
    <message>
        <source>{kind}, no. {number}</source>
        <translation>{kind}، {number}-نومۇر</translation>
    </message>
    <message>
        <source>{notice}, not proven</source>
        <translation>{notice}، ئىسپاتلانمىغان</translation>
    </message>
</context>
<context>
    <name>RecipientsStep</name>
    <message numerus="yes">
        <source>%n focal point(s), one file each</source>
        <translation>
            <numerusform>%n ئالاقىچى، ھەر بىرىگە بىر ھۆججەت</numerusform>
            <numerusform>%n ئالاقىچى، ھەر بىرىگە بىر ھۆججەت</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>ئالاقىچى قوشۇش</translation>
    </message>
    <message>
        <source>Compare the digits first, or say why you go on without comparing</source>
        <translation>ئاۋۋال سانلارنى سېلىشتۇرۇڭ ياكى نېمىشقا سېلىشتۇرماي داۋاملاشتۇرىدىغانلىقىڭىزنى ئېيتىڭ</translation>
    </message>
    <message>
        <source>Each focal point gets a file of its own.</source>
        <translation>ھەر بىر ئالاقىچىغا ئايرىم ھۆججەت بېرىلىدۇ.</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>ئالاقىچىلار</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>تېخى ھېچكىم تاللانمىدى</translation>
    </message>
    <message>
        <source>Sign with a key of its own</source>
        <translation>ئايرىم ئاچقۇچ بىلەن ئىمزالاش</translation>
    </message>
    <message>
        <source>The clock is wrong: say whether the card still holds</source>
        <translation>سائەت خاتا: كارتىنىڭ تېخى كۈچكە ئىگە ياكى ئەمەسلىكىنى ئېيتىڭ</translation>
    </message>
    <message>
        <source>Then this report cannot be linked with others that they have from you. You can still correct and withdraw it.</source>
        <translation>ئۇ چاغدا بۇ دوكلاتنى ئۇلاردا سىزدىن كەلگەن باشقىلىرى بىلەن باغلىغىلى بولمايدۇ. سىز يەنىلا ئۇنى تۈزىتەلەيسىز ۋە قايتۇرۇۋالالايسىز.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>كىمگە</translation>
    </message>
    <message>
        <source>You have no focal point yet. Add the card of one first.</source>
        <translation>تېخى ئالاقىچىڭىز يوق. ئاۋۋال بىرىنىڭ كارتىسىنى قوشۇڭ.</translation>
    </message>
</context>
<context>
    <name>RecognisedPart</name>
    <message>
        <source>Look for faces, name plates, papers, screens, reflections, clothes, tattoos, a view from a window; listen for voices and names. Nothing is looked for by the app.</source>
        <translation>يۈزلەرگە، ئىسىم تاختىلىرىغا، قەغەزلەرگە، ئېكرانلارغا، ئەكسلەرگە، كىيىملەرگە، تەن گۈللىرىگە، دېرىزىدىن كۆرۈنىدىغان مەنزىرىگە قاراڭ؛ ئاۋاز ۋە ئىسىملارغا قۇلاق سېلىڭ. پروگرامما ھېچنېمىنى ئۆزى ئىزدىمەيدۇ.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>ھېچكىم</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>بۇلارنىڭ ھېچقايسىسى</translation>
    </message>
    <message>
        <source>What can still be seen or heard in it?</source>
        <translation>ئۇنىڭدا يەنە نېمىنى كۆرگىلى ياكى ئاڭلىغىلى بولىدۇ؟</translation>
    </message>
    <message>
        <source>Who can still be recognised in the copy?</source>
        <translation>نۇسخىدا يەنە كىمنى تونۇغىلى بولىدۇ؟</translation>
    </message>
    <message>
        <source>You can answer later: before it leaves, you are asked again.</source>
        <translation>كېيىن جاۋاب بەرسىڭىزمۇ بولىدۇ: ئۇ چىقىشتىن بۇرۇن قايتا سورىلىدۇ.</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>As pages to print (PDF)…</source>
        <translation>باسىدىغان بەتلەر قىلىپ (PDF)…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>جەدۋەل تاللاش</translation>
    </message>
    <message>
        <source>Close record</source>
        <translation>خاتىرىنى ئاخىرلاشتۇرۇش</translation>
    </message>
    <message>
        <source>Close record…</source>
        <translation>خاتىرىنى ئاخىرلاشتۇرۇش…</translation>
    </message>
    <message>
        <source>Close this record?</source>
        <translation>بۇ خاتىرە ئاخىرلاشتۇرۇلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>بۇ خاتىرە ئۆچۈرۈلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>ئۆچۈرۈش…</translation>
    </message>
    <message>
        <source>It stays here and can be read and searched. You can take it up again.</source>
        <translation>ئۇ بۇ يەردە قالىدۇ، ئوقۇغىلى ۋە ئىزدىگىلى بولىدۇ. كېيىن قايتا باشلىيالايسىز.</translation>
    </message>
    <message>
        <source>It stays here, but it is not sent any more.</source>
        <translation>ئۇ بۇ يەردە قالىدۇ، لېكىن ئەمدى ئەۋەتىلمەيدۇ.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ساقلاپ قېلىش</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>بۇرۇنقىدەك قالدۇرۇش</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>ئوچۇق قالدۇرۇش</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>خاتىرىنى ئېچىش</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>ئەۋەتىشكە تەييار</translation>
    </message>
    <message>
        <source>Record closed</source>
        <translation>خاتىرە ئاخىرلاشتۇرۇلدى</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>خاتىرە ئۆچۈرۈلدى</translation>
    </message>
    <message>
        <source>Record taken up again</source>
        <translation>خاتىرە قايتا باشلاندى</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>خاتىرە قايتۇرۇۋېلىندى</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>جەدۋەللەر (*.csv *.tsv *.txt *.xlsx);;بارلىق ھۆججەتلەر (*)</translation>
    </message>
    <message>
        <source>Take in a record from a file…</source>
        <translation>ھۆججەتتىن بىر خاتىرە ئېلىش…</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>جەدۋەل ئېلىش…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>قايتا باشلاش</translation>
    </message>
    <message>
        <source>Tell those who have it…</source>
        <translation>ئۇنى تاپشۇرۇۋالغانلارغا ئېيتىش…</translation>
    </message>
    <message>
        <source>The overview as pages to print (PDF)…</source>
        <translation>ئومۇمىي كۆرۈنۈشنى باسىدىغان بەتلەر قىلىپ (PDF)…</translation>
    </message>
    <message>
        <source>The record, its consents and its evidence are removed from this vault. This cannot be undone.</source>
        <translation>خاتىرە، ئۇنىڭدىكى رازىلىقلار ۋە ئىسپاتلار بۇ خەزىنىدىن ئۆچۈرۈلىدۇ. بۇنى قايتۇرغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Those who received it can be told by a sealed notice.</source>
        <translation>ئەۋەتىلگەننى قايتۇرۇپ كەلگىلى بولمايدۇ. تاپشۇرۇۋالغانلارغا پېچەتلەنگەن ئۇقتۇرۇش بىلەن ئېيتقىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>What was sent stays where it is, and a reply to it can no longer be read.</source>
        <translation>ئەۋەتىلگىنى ئۆز جايىدا قالىدۇ، ئۇنىڭغا كەلگەن جاۋابنى ئەمدى ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>قايتۇرۇۋېلىش</translation>
    </message>
    <message>
        <source>Withdraw this record?</source>
        <translation>بۇ خاتىرە قايتۇرۇۋېلىنسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>قايتۇرۇۋېلىش…</translation>
    </message>
</context>
<context>
    <name>RecordLists</name>
    <message>
        <source>Add a UN activity</source>
        <translation>ب د ت پائالىيىتى قوشۇش</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>ئىز قوغلاش قوشۇش</translation>
    </message>
    <message>
        <source>Add a link to another record</source>
        <translation>باشقا خاتىرە بىلەن باغلىنىش قوشۇش</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>تەۋسىيە قوشۇش</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>قەدەم قوشۇش</translation>
    </message>
    <message>
        <source>Add an action of the UN</source>
        <translation>ب د ت تەدبىرى قوشۇش</translation>
    </message>
    <message>
        <source>Add an answer of an authority</source>
        <translation>دائىرىلەرنىڭ جاۋابىنى قوشۇش</translation>
    </message>
    <message>
        <source>Add an answer to it</source>
        <translation>ئۇنىڭغا بېرىلگەن جاۋابنى قوشۇش</translation>
    </message>
    <message>
        <source>Add what others published</source>
        <translation>باشقىلار ئېلان قىلغاننى قوشۇش</translation>
    </message>
    <message>
        <source>Add who told it</source>
        <translation>كىم سۆزلەپ بەرگەنلىكىنى قوشۇش</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>جاۋاب بېرىلدى</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>{number}-تۈر</translation>
    </message>
    <message>
        <source>Remove this entry?</source>
        <translation>بۇ تۈر ئۆچۈرۈلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Remove this entry…</source>
        <translation>بۇ تۈرنى ئۆچۈرۈش…</translation>
    </message>
    <message>
        <source>Reply due {date}</source>
        <translation>جاۋاب ۋاقتى: {date}</translation>
    </message>
    <message>
        <source>Reply was due {date}</source>
        <translation>جاۋاب ۋاقتى {date} ئىدى</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n ھەرىكەت</numerusform>
            <numerusform>%n ھەرىكەت</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>بۇ خاتىرە ئۆچۈرۈلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>It goes with its evidence. What was sent before cannot be recalled.</source>
        <translation>ئىسپاتلىرى بىلەن بىرگە ئۆچىدۇ. ئىلگىرى ئەۋەتىلگەننى قايتۇرۇپ كەلگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ساقلاش</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>بۆلەكلەر</translation>
    </message>
</context>
<context>
    <name>RecordWays</name>
    <message>
        <source>Close record</source>
        <translation>خاتىرىنى ئاخىرلاشتۇرۇش</translation>
    </message>
    <message>
        <source>Close record…</source>
        <translation>خاتىرىنى ئاخىرلاشتۇرۇش…</translation>
    </message>
    <message>
        <source>Close this record?</source>
        <translation>بۇ خاتىرە ئاخىرلاشتۇرۇلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Delete this record…</source>
        <translation>بۇ خاتىرىنى ئۆچۈرۈش…</translation>
    </message>
    <message>
        <source>It stays here and can be read and searched. You can take it up again.</source>
        <translation>ئۇ بۇ يەردە قالىدۇ، ئوقۇغىلى ۋە ئىزدىگىلى بولىدۇ. كېيىن قايتا باشلىيالايسىز.</translation>
    </message>
    <message>
        <source>It stays here, but it is not sent any more.</source>
        <translation>ئۇ بۇ يەردە قالىدۇ، لېكىن ئەمدى ئەۋەتىلمەيدۇ.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>بۇرۇنقىدەك قالدۇرۇش</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>ئوچۇق قالدۇرۇش</translation>
    </message>
    <message>
        <source>Record closed</source>
        <translation>خاتىرە ئاخىرلاشتۇرۇلدى</translation>
    </message>
    <message>
        <source>Record taken up again</source>
        <translation>خاتىرە قايتا باشلاندى</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>خاتىرە قايتۇرۇۋېلىندى</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>قايتا باشلاش</translation>
    </message>
    <message>
        <source>Tell those who have it…</source>
        <translation>ئۇنى تاپشۇرۇۋالغانلارغا ئېيتىش…</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Those who received it can be told by a sealed notice.</source>
        <translation>ئەۋەتىلگەننى قايتۇرۇپ كەلگىلى بولمايدۇ. تاپشۇرۇۋالغانلارغا پېچەتلەنگەن ئۇقتۇرۇش بىلەن ئېيتقىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>قايتۇرۇۋېلىش</translation>
    </message>
    <message>
        <source>Withdraw this record?</source>
        <translation>بۇ خاتىرە قايتۇرۇۋېلىنسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>قايتۇرۇۋېلىش…</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Are {one} and {other} the same person?</source>
        <translation>{one} بىلەن {other} بىر ئادەممۇ؟</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Records this person is in</source>
        <translation>بۇ كىشى بار خاتىرىلەر</translation>
    </message>
    <message>
        <source>Somebody else here is the same person…</source>
        <translation>بۇ يەردىكى باشقا بىرى شۇ كىشىنىڭ ئۆزى…</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>بىر ئادەم</translation>
    </message>
    <message>
        <source>Their records are shown together from now on. What was agreed to stays as it was said in each record. This cannot be undone.</source>
        <translation>بۇندىن كېيىن ئۇلارنىڭ خاتىرىلىرى بىرگە كۆرسىتىلىدۇ. رازىلىقلار ھەر بىر خاتىرىدە ئېيتىلغاندەك قالىدۇ. بۇنى قايتۇرغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>There are no records in this drawer.</source>
        <translation>بۇ تارتمىدا خاتىرە يوق.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>ئىككى ئادەم</translation>
    </message>
    <message>
        <source>Which records shall leave?</source>
        <translation>قايسى خاتىرىلەر چىقسۇن؟</translation>
    </message>
    <message>
        <source>Whoever opens this drawer on the way reads what stays in it. Names, evidence, versions and what you sent go with their record.</source>
        <translation>يولدا بۇ تارتمىنى ئاچقان كىشى ئۇنىڭدا قالغىنىنى ئوقۇيدۇ. ئىسىم، ئىسپات، نەشر ۋە ئەۋەتكەنلىرىڭىز ئۆز خاتىرىسى بىلەن بىللە كېتىدۇ.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ماۋزۇسىز</translation>
    </message>
</context>
<context>
    <name>RecordsPick</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n خاتىرە تاللاندى</numerusform>
            <numerusform>%n خاتىرە تاللاندى</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one record.</source>
        <translation>ئەڭ ئاز بىر خاتىرە تاللاڭ.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>خاتىرىلەر</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ماۋزۇسىز</translation>
    </message>
</context>
<context>
    <name>RecordsStep</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n خاتىرە تاللاندى</numerusform>
            <numerusform>%n خاتىرە تاللاندى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n answer(s) missing</source>
        <translation>
            <numerusform>قارالما، %n جاۋاب كەم</numerusform>
            <numerusform>قارالما، %n جاۋاب كەم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>تېخى ھېچنېمە تاللانمىدى</translation>
    </message>
    <message>
        <source>Press one record or several: they go in one file. A draft has to be finished first: press it to see what is missing.</source>
        <translation>بىر ياكى بىر نەچچە خاتىرىنى بېسىڭ: ئۇلار بىر ھۆججەتكە كىرىدۇ. قارالما ئاۋۋال پۈتكۈزۈلۈشى كېرەك: نېمىنىڭ كەملىكىنى كۆرۈش ئۈچۈن ئۇنى بېسىڭ.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>خاتىرىلەر</translation>
    </message>
    <message>
        <source>There is no record to send yet. What you write down first appears here.</source>
        <translation>تېخى ئەۋەتىدىغان خاتىرە يوق. بىرىنچى يازغىنىڭىز بۇ يەردە كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>قايسى خاتىرىلەر</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ماۋزۇسىز</translation>
    </message>
    <message>
        <source>Write a record</source>
        <translation>خاتىرە يېزىش</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>First the new vault: its words are other ones.</source>
        <translation>ئاۋۋال يېڭى خەزىنە: ئۇنىڭ سۆزلىرى باشقا.</translation>
    </message>
    <message>
        <source>I want none</source>
        <translation>كېرەك ئەمەس</translation>
    </message>
    <message>
        <source>Make recovery words…</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرى ياساش…</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>بۇ قىلىندى.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>I understand: until then, forgetting it loses everything</source>
        <translation>چۈشەندىم: ئۇنىڭغىچە پارول ئىبارىسىنى ئۇنتۇسام ھەممە نەرسە يوقايدۇ</translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>پارول ئىبارىسىنى ئۇنتۇپ قالسىڭىز</translation>
    </message>
    <message>
        <source>Make recovery words now</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرىنى ھازىر ياساش</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it, and we cannot either. Recovery words on paper can set a new one.</source>
        <translation>خەزىنىنى پارول ئىبارىسىسىز ھېچكىم ئاچالمايدۇ، بىزمۇ ئاچالمايمىز. قەغەزگە يېزىلغان ئەسلىگە كەلتۈرۈش سۆزلىرى بىلەن يېڭىسىنى بەلگىلىگىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>كېيىن ئەسلىتىش</translation>
    </message>
    <message>
        <source>These words are for the first drawer only. For another one, open it and make words of its own in Settings.</source>
        <translation>بۇ سۆزلەر پەقەت بىرىنچى تارتما ئۈچۈن. باشقا تارتما ئۈچۈن، شۇنى ئېچىپ، تەڭشەكلەردە ئۆز سۆزلىرىنى ياساڭ.</translation>
    </message>
    <message>
        <source>Tick the line above first, so that this is no surprise.</source>
        <translation>ئالدى بىلەن يۇقىرىقى قۇرغا بەلگە قويۇڭ، كېيىن تۇيۇقسىز بولۇپ قالمىسۇن.</translation>
    </message>
</context>
<context>
    <name>RecoveryTest</name>
    <message>
        <source>Put the papers back where they were. You will be asked again in 30 days.</source>
        <translation>قەغەزلەرنى ئۆز ئورنىغا قويۇڭ. 30 كۈندىن كېيىن قايتا سورىلىدۇ.</translation>
    </message>
    <message>
        <source>Testing the words</source>
        <translation>سۆزلەر سىنىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>The words open this drawer.</source>
        <translation>سۆزلەر بۇ تارتمىنى ئاچىدۇ.</translation>
    </message>
    <message>
        <source>These words are whole, and they do not open this drawer. They may belong to an older set, or to something else. Nothing was changed.</source>
        <translation>بۇ سۆزلەر تولۇق، لېكىن بۇ تارتمىنى ئاچمايدۇ. ئۇلار كونا يۈرۈشكە ياكى باشقا نەرسىگە تەۋە بولۇشى مۇمكىن. ھېچنېمە ئۆزگەرمىدى.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Change these places in the file, then try again.</source>
        <translation>ھۆججەتتىكى بۇ جايلارنى ئۆزگەرتىپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>پۈتۈن ھۆججەت</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>ماس كەلمىگەن جايلار</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Added</source>
        <translation>قوشۇلدى</translation>
    </message>
    <message>
        <source>Answer no. {after} noted</source>
        <translation>{after}-جاۋاب يېزىلدى</translation>
    </message>
    <message>
        <source>Answer of the Government</source>
        <translation>ھۆكۈمەتنىڭ جاۋابى</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>جاۋاب بېرىلدى</translation>
    </message>
    <message>
        <source>Ask again for the yearly report</source>
        <translation>يىللىق دوكلات ئۈچۈن قايتا سوراش</translation>
    </message>
    <message>
        <source>Cases {numbers}</source>
        <translation>{numbers}-دېلولار</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>ئۆزگەرتىلدى</translation>
    </message>
    <message>
        <source>Contact that was promised</source>
        <translation>ۋەدە قىلىنغان ئالاقە</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>مۇددىتى {day}</translation>
    </message>
    <message>
        <source>Follow-up report of the State</source>
        <translation>دۆلەتنىڭ ئىز قوغلاش دوكلاتى</translation>
    </message>
    <message>
        <source>Look at the case again</source>
        <translation>دېلوغا قايتا قاراش</translation>
    </message>
    <message>
        <source>Middle of the review cycle</source>
        <translation>كۆزدىن كەچۈرۈش دەۋرىنىڭ ئوتتۇرىسى</translation>
    </message>
    <message>
        <source>Next report of the State</source>
        <translation>دۆلەتنىڭ كېيىنكى دوكلاتى</translation>
    </message>
    <message>
        <source>Not waited for any more: {before}</source>
        <translation>ئەمدى كۈتۈلمەيدۇ: {before}</translation>
    </message>
    <message>
        <source>Receipt for the sender</source>
        <translation>ئەۋەتكۈچىگە تالون</translation>
    </message>
    <message>
        <source>Submitted without everybody’s consent in cases {after}</source>
        <translation>{after}-دېلولاردا ھەممەيلەننىڭ رازىلىقىسىز سۇنۇلغان</translation>
    </message>
    <message>
        <source>The sender of case {after} was told</source>
        <translation>{after}-دېلونىڭ ئەۋەتكۈچىسىگە ئېيتىلدى</translation>
    </message>
    <message>
        <source>Waited for again: {before}</source>
        <translation>قايتا كۈتۈلىدۇ: {before}</translation>
    </message>
    <message>
        <source>a case that was deleted</source>
        <translation>ئۆچۈرۈلگەن دېلو</translation>
    </message>
    <message>
        <source>check the current rule</source>
        <translation>ھازىرقى قائىدىنى تەكشۈرۈڭ</translation>
    </message>
    <message>
        <source>its year is not here yet</source>
        <translation>يىلى تېخى كەلمىدى</translation>
    </message>
    <message>
        <source>its year is very early</source>
        <translation>يىلى بەك بالدۇر</translation>
    </message>
    <message>
        <source>no State has these three letters</source>
        <translation>بۇ ئۈچ ھەرپلىك دۆلەت يوق</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Deadlines</source>
        <translation>مۇددەتلەر</translation>
    </message>
    <message>
        <source>Received and answered</source>
        <translation>تاپشۇرۇۋېلىنغان ۋە جاۋاب بېرىلگەن</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تىزىملاش دەپتىرى</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>تىزىملاش دەپتىرىدىن ئىزدەش</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>ئېيتىلىدىغانلار</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>شەرتنامە ئورگانلىرى</translation>
    </message>
    <message>
        <source>UN actions</source>
        <translation>ب د ت تەدبىرلىرى</translation>
    </message>
    <message>
        <source>UPR</source>
        <translation>UPR</translation>
    </message>
    <message>
        <source>Views of the register</source>
        <translation>تىزىملاش دەپتىرىنىڭ كۆرۈنۈشلىرى</translation>
    </message>
</context>
<context>
    <name>RegisterTab</name>
    <message>
        <source>Add a UN action…</source>
        <translation>ب د ت تەدبىرى قوشۇش…</translation>
    </message>
    <message>
        <source>Add a follow-up…</source>
        <translation>ئىز قوغلاش قوشۇش…</translation>
    </message>
    <message>
        <source>Add a recommendation…</source>
        <translation>تەۋسىيە قوشۇش…</translation>
    </message>
    <message>
        <source>Due for this case</source>
        <translation>بۇ دېلو ئۈچۈن مۇددىتى كەلگەن</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>كۆرۈش…</translation>
    </message>
    <message>
        <source>Nothing in the register is about this case yet.</source>
        <translation>تىزىملاش دەپتىرىدە بۇ دېلو ھەققىدە تېخى ھېچنېمە يوق.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تىزىملاش دەپتىرى</translation>
    </message>
    <message>
        <source>The sender was not told of it yet.</source>
        <translation>ئەۋەتكۈچىگە تېخى ئېيتىلمىدى.</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>ئۇلارغا ئېيتىلدى…</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Nothing here has these words.</source>
        <translation>بۇ يەردە بۇ سۆزلەر بار نەرسە يوق.</translation>
    </message>
</context>
<context>
    <name>RegisterWork</name>
    <message>
        <source>It is noted here. Nobody is told by that: answer the cases to tell them.</source>
        <translation>ئۇ بۇ يەردە يېزىلىدۇ. بۇنىڭ بىلەن ھېچكىمگە ئېيتىلمايدۇ: ئېيتىش ئۈچۈن دېلولارغا جاۋاب بېرىڭ.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>يېزىپ قويۇش</translation>
    </message>
    <message>
        <source>Note the status “{status}” with its cases?</source>
        <translation>دېلولىرىغا «{status}» ھالىتى يېزىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>چىقىرىش</translation>
    </message>
    <message>
        <source>Take this out of the register?</source>
        <translation>بۇ تىزىملاش دەپتىرىدىن چىقىرىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>قايتا كۈتۈش</translation>
    </message>
    <message>
        <source>Wait for it again?</source>
        <translation>ئۇ قايتا كۈتۈلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Wait for this no more?</source>
        <translation>ئەمدى كۈتۈلمىسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Wait no more</source>
        <translation>ئەمدى كۈتمەسلىك</translation>
    </message>
    <message>
        <source>{item} goes, with its answers and with what was noted of who was told. That it was there stays in the history of its cases.</source>
        <translation>{item} جاۋابلىرى ۋە كىمگە ئېيتىلغانلىقى ھەققىدىكى يازمىلار بىلەن بىرگە ئۆچىدۇ. ئۇنىڭ بار بولغانلىقى دېلولىرىنىڭ تارىخىدا قالىدۇ.</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>A name is the same in both. Names are under People.</source>
        <translation>ئىككىسىدە بىر ئىسىم ئوخشاش. ئىسىملار «كىشىلەر» دە.</translation>
    </message>
    <message>
        <source>About the same event</source>
        <translation>بىر ۋەقە ھەققىدە</translation>
    </message>
    <message>
        <source>Agency and unit</source>
        <translation>ئورگان ۋە ئورۇن</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>باشقا ۋەقە</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ھۆججەتلەر</translation>
    </message>
    <message>
        <source>Law or charge</source>
        <translation>قانۇن ياكى ئەيىبلەش</translation>
    </message>
    <message>
        <source>Names came with one of them only.</source>
        <translation>ئىسىملار پەقەت بىرى بىلەنلا كەلگەن.</translation>
    </message>
    <message>
        <source>Names that came with it</source>
        <translation>بىللە كەلگەن ئىسىملار</translation>
    </message>
    <message>
        <source>No name is the same in both.</source>
        <translation>ئىككىسىدە ئوخشاش ئىسىم يوق.</translation>
    </message>
    <message>
        <source>One corrects the other</source>
        <translation>بىرى يەنە بىرىنى تۈزىتىدۇ</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>مۇناسىۋەتلىك</translation>
    </message>
    <message>
        <source>Source (the key that signed)</source>
        <translation>مەنبە (ئىمزالىغان ئاچقۇچ)</translation>
    </message>
    <message>
        <source>UN mechanism</source>
        <translation>ب د ت مېخانىزمى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>نېمە بولدى</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ئىسىم</translation>
    </message>
    <message>
        <source>country</source>
        <translation>دۆلەت</translation>
    </message>
    <message>
        <source>date</source>
        <translation>چېسلا</translation>
    </message>
    <message>
        <source>kind of act</source>
        <translation>ھەرىكەت تۈرى</translation>
    </message>
    <message>
        <source>law</source>
        <translation>قانۇن</translation>
    </message>
    <message>
        <source>place</source>
        <translation>ئورۇن</translation>
    </message>
    <message>
        <source>session or document</source>
        <translation>يىغىن ياكى ھۆججەت</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مەنبە</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>تارماق ئورۇن</translation>
    </message>
</context>
<context>
    <name>RelatedTab</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n دېلو</numerusform>
            <numerusform>%n دېلو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s): different keys, perhaps of one person</source>
        <translation>
            <numerusform>%n مەنبە: ئاچقۇچلىرى باشقا، بىر كىشىنىڭ بولۇشى مۇمكىن</numerusform>
            <numerusform>%n مەنبە: ئاچقۇچلىرى باشقا، بىر كىشىنىڭ بولۇشى مۇمكىن</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases that have something in common with this one. Nothing is joined by itself: compare them, and decide.</source>
        <translation>بۇ دېلو بىلەن ئورتاقلىقى بار دېلولار. ھېچنېمە ئۆزلۈكىدىن بىرلەشتۈرۈلمەيدۇ: سېلىشتۇرۇپ، قارار قىلىڭ.</translation>
    </message>
    <message>
        <source>Compare with {case}</source>
        <translation>{case} بىلەن سېلىشتۇرۇش</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>سېلىشتۇرۇش…</translation>
    </message>
    <message>
        <source>Information about one event</source>
        <translation>بىر ۋەقە ھەققىدىكى ئۇچۇر</translation>
    </message>
    <message>
        <source>May be about the same event</source>
        <translation>بىر ۋەقە ھەققىدە بولۇشى مۇمكىن</translation>
    </message>
    <message>
        <source>No other case is like this one.</source>
        <translation>بۇنىڭغا ئوخشايدىغان باشقا دېلو يوق.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>يەنە %n نى كۆرسىتىش</numerusform>
            <numerusform>يەنە %n نى كۆرسىتىش</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out {case}</source>
        <translation>{case} نى چىقىرىش</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>چىقىرىش…</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>سەۋەبى: {why}</translation>
    </message>
    <message>
        <source>other {what}</source>
        <translation>{what} باشقا</translation>
    </message>
    <message>
        <source>this case</source>
        <translation>بۇ دېلو</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Are the recovery words still where they were?</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرى تېخىچە ئۆز ئورنىدىمۇ؟</translation>
    </message>
    <message>
        <source>Do the recovery words open this drawer?</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرى بۇ تارتمىنى ئاچامدۇ؟</translation>
    </message>
    <message>
        <source>If you forget the passphrase, nobody can open it. You asked for this.</source>
        <translation>پارول ئىبارىسىنى ئۇنتۇپ قالسىڭىز، ئۇنى ھېچكىم ئاچالمايدۇ. ئەسلىتىشنى ئۆزىڭىز سورىغان.</translation>
    </message>
    <message>
        <source>Make some</source>
        <translation>ياساش</translation>
    </message>
    <message>
        <source>Making new ones was cut short. A test tells which papers open it; or make new ones.</source>
        <translation>يېڭىسىنى ياساش يېرىم يولدا توختاپ قالدى. قايسى قەغەزلەرنىڭ ئاچىدىغانلىقىنى سىناپ بىلگىلى بولىدۇ؛ ياكى يېڭىسىنى ياساڭ.</translation>
    </message>
    <message>
        <source>Test them</source>
        <translation>سىناش</translation>
    </message>
    <message>
        <source>There are no recovery words for this drawer yet.</source>
        <translation>بۇ تارتما ئۈچۈن تېخى ئەسلىگە كەلتۈرۈش سۆزلىرى يوق.</translation>
    </message>
    <message>
        <source>They were last typed 30 days ago or more. A test takes a few minutes and changes nothing.</source>
        <translation>ئۇلارنىڭ ئەڭ ئاخىرقى قېتىم كىرگۈزۈلگىنىگە 30 كۈن ياكى ئۇنىڭدىن كۆپ بولدى. سىناشقا بىر نەچچە مىنۇت كېتىدۇ، ھېچنېمىنى ئۆزگەرتمەيدۇ.</translation>
    </message>
    <message>
        <source>They were made 30 days ago or more and never tested. A test takes a few minutes and changes nothing.</source>
        <translation>ئۇلارنىڭ ياسالغىنىغا 30 كۈن ياكى ئۇنىڭدىن كۆپ بولدى، ھېچقاچان سىنالمىدى. سىناشقا بىر نەچچە مىنۇت كېتىدۇ، ھېچنېمىنى ئۆزگەرتمەيدۇ.</translation>
    </message>
</context>
<context>
    <name>RenewQuestion</name>
    <message>
        <source>A yes counts for this year alone, and never for more than the person agreed to before. A no counts at once.</source>
        <translation>«ھەئە» پەقەت بۇ يىل ئۈچۈنلا ھېسابلىنىدۇ، كىشى ئىلگىرى قوشۇلغاندىن ھەرگىز ئاشمايدۇ. «ياق» دەرھال ھېسابلىنىدۇ.</translation>
    </message>
    <message>
        <source>How they want to be named</source>
        <translation>ئۇلار قانداق ئاتىلىشنى خالايدۇ</translation>
    </message>
    <message>
        <source>How they were asked</source>
        <translation>ئۇلاردىن قانداق سورالدى</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>يېزىپ قويۇش</translation>
    </message>
    <message>
        <source>On</source>
        <translation>كۈنى</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>ئۇلار نېمە دېدى</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>كىم سورىدى</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>كىمدىن سورالدى</translation>
    </message>
    <message>
        <source>Who was asked again for the report of {year}?</source>
        <translation>{year}-يىللىق دوكلات ئۈچۈن كىمدىن قايتا سورالدى؟</translation>
    </message>
    <message>
        <source>for example: by phone, in person</source>
        <translation>مەسىلەن: تېلېفون بىلەن، يۈزتۇرا</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>A report of a vault that is lost…</source>
        <translation>يوقالغان خەزىنىنىڭ دوكلاتى…</translation>
    </message>
    <message>
        <source>Add replies…</source>
        <translation>جاۋابلارنى قوشۇش…</translation>
    </message>
    <message>
        <source>Choose replies</source>
        <translation>جاۋابلارنى تاللاش</translation>
    </message>
    <message>
        <source>It goes with its evidence and earlier versions. Look for the sealed file first: the program may have been ended before it was there, or before every focal point had one. Without it, keep the copy.</source>
        <translation>ئۇ ئىسپاتلىرى ۋە ئىلگىرىكى نەشرلىرى بىلەن بىرگە ئۆچىدۇ. ئاۋۋال پېچەتلەنگەن ھۆججەتنى ئىزدەڭ: ئۇ پەيدا بولۇشتىن ياكى ھەر بىر ئالاقىچىغا يېتىشتىن بۇرۇن پروگرامما توختىغان بولۇشى مۇمكىن. ئۇ بولمىسا، نۇسخىنى ساقلاڭ.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>تىزىملىك</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>ئىككى قېتىم قاراڭ</translation>
    </message>
    <message>
        <source>No reply has come in yet. Drop reply files here.</source>
        <translation>تېخى جاۋاب كەلمىدى. جاۋاب ھۆججەتلىرىنى بۇ يەرگە سۆرەپ تاشلاڭ.</translation>
    </message>
    <message>
        <source>No report is waiting for an answer.</source>
        <translation>جاۋاب كۈتۈۋاتقان دوكلات يوق.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
    <message>
        <source>Reading replies</source>
        <translation>جاۋابلار ئوقۇلۇۋاتىدۇ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>Remove the record now?</source>
        <translation>خاتىرە ھازىر ئۆچۈرۈلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>جاۋابلار</translation>
    </message>
    <message>
        <source>Replies or reports without one</source>
        <translation>جاۋابلار ياكى جاۋابى يوق دوكلاتلار</translation>
    </message>
    <message>
        <source>Sealed files (*.age);;All files (*)</source>
        <translation>پېچەتلەنگەن ھۆججەتلەر (*.age);;بارلىق ھۆججەتلەر (*)</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>{day} ئەۋەتىلگەن</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>كۈتۈۋاتىدۇ</translation>
    </message>
</context>
<context>
    <name>RepliesView</name>
    <message>
        <source>Before that was done, the program was ended.</source>
        <translation>بۇ ئىش قىلىنىشتىن بۇرۇن پروگرامما توختىغان.</translation>
    </message>
    <message>
        <source>Files just added</source>
        <translation>يېڭى قوشۇلغان ھۆججەتلەر</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>نۇسخىنى ساقلاش</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>ئىككى قېتىم قاراڭ</translation>
    </message>
    <message>
        <source>My key was lost…</source>
        <translation>ئاچقۇچۇم يوقالدى…</translation>
    </message>
    <message>
        <source>No answer has come in. Ask the focal point, in a way you trust, whether the file arrived.</source>
        <translation>جاۋاب كەلمىدى. ھۆججەتنىڭ يېتىپ بارغان-بارمىغانلىقىنى ئىشىنىدىغان يول بىلەن ئالاقىچىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>Not without a further yes</source>
        <translation>يەنە بىر «ھەئە» سىز ئەمەس</translation>
    </message>
    <message>
        <source>Only a receipt is kept of this report. It reads the answers.</source>
        <translation>بۇ دوكلاتتىن پەقەت تالون ساقلانغان. ئۇ جاۋابلارنى ئوقۇيدۇ.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>خاتىرىنى ئېچىش</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>ھازىر ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>Sealed for {name} on {day}</source>
        <translation>{day} {name} ئۈچۈن پېچەتلەنگەن</translation>
    </message>
    <message>
        <source>The record was to be removed, and is still here</source>
        <translation>خاتىرە ئۆچۈرۈلمەكچى ئىدى، تېخى بۇ يەردە</translation>
    </message>
    <message>
        <source>They write again</source>
        <translation>ئۇلار يەنە خەت يازىدۇ</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>ئۇلار نېمە دەيدۇ</translation>
    </message>
    <message>
        <source>{name}, {day}, answer {number}</source>
        <translation>{name}، {day}، {number}-جاۋاب</translation>
    </message>
    <message>
        <source>{word} is {pseudonym} in your record.</source>
        <translation>{word} خاتىرىڭىزدە {pseudonym}.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>A record you removed</source>
        <translation>سىز ئۆچۈرگەن خاتىرە</translation>
    </message>
    <message>
        <source>A report of a vault that is lost</source>
        <translation>يوقالغان خەزىنىنىڭ دوكلاتى</translation>
    </message>
    <message>
        <source>A report of which you kept a receipt</source>
        <translation>پەقەت تالونى ساقلانغان دوكلات</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جاۋاب</translation>
    </message>
    <message>
        <source>Asks for more</source>
        <translation>تېخىمۇ كۆپ ئۇچۇر سورايدۇ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ئاخىرلاشتۇرۇلغان</translation>
    </message>
    <message>
        <source>Closed there</source>
        <translation>ئۇ يەردە ئاخىرلاشتۇرۇلدى</translation>
    </message>
    <message>
        <source>New there</source>
        <translation>ئۇ يەردە يېڭى</translation>
    </message>
    <message>
        <source>News</source>
        <translation>خەۋەر</translation>
    </message>
    <message>
        <source>Not here yet: {numbers}</source>
        <translation>تېخى بۇ يەردە يوق: {numbers}</translation>
    </message>
    <message>
        <source>Put away, for there is no consent</source>
        <translation>رازىلىق بولمىغاچقا يىغىشتۇرۇپ قويۇلدى</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاپشۇرۇۋېلىندى</translation>
    </message>
    <message>
        <source>Said on {day} that the key was lost</source>
        <translation>{day} ئاچقۇچنىڭ يوقالغانلىقى ئېيتىلدى</translation>
    </message>
    <message>
        <source>Taken back on {day}</source>
        <translation>{day} قايتۇرۇۋېلىندى</translation>
    </message>
    <message>
        <source>Taken back on {day}: what it says about {people}</source>
        <translation>{day} قايتۇرۇۋېلىندى: {people} ھەققىدە دېيىلگەنلەر</translation>
    </message>
    <message>
        <source>The Government has replied</source>
        <translation>ھۆكۈمەت جاۋاب بەردى</translation>
    </message>
    <message>
        <source>They follow it up</source>
        <translation>ئۇلار ئىزىنى قوغلاۋاتىدۇ</translation>
    </message>
    <message>
        <source>They have acted</source>
        <translation>ئۇلار تەدبىر قوللاندى</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>ئۇلار تاپشۇرۇۋالدى</translation>
    </message>
    <message>
        <source>They have looked into it</source>
        <translation>ئۇلار كۆرۈپ چىقتى</translation>
    </message>
    <message>
        <source>They need to know more</source>
        <translation>ئۇلارغا كۆپرەك ئۇچۇر كېرەك</translation>
    </message>
    <message>
        <source>They plan to act</source>
        <translation>ئۇلار تەدبىر قوللانماقچى</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>قايتۇرۇۋېلىنغان</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ماۋزۇسىز</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>{day} تاپشۇرۇپ بېرىلدى</translation>
    </message>
    <message>
        <source>not noted as handed over</source>
        <translation>تاپشۇرۇپ بېرىلدى دەپ يېزىلمىغان</translation>
    </message>
    <message>
        <source>{title} and %n more</source>
        <translation>{title} ۋە يەنە %n</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>It is the same page, but not sealed: it lies outside the vault, open to whoever finds it. Names that are kept apart are not in it. Print it with a printer on a cable, then destroy the file.</source>
        <translation>ئۇ شۇ بەتنىڭ ئۆزى، لېكىن پېچەتلەنمىگەن: خەزىنە سىرتىدا تۇرىدۇ، تاپقان ھەر كىشى ئاچالايدۇ. ئايرىم ساقلانغان ئىسىملار ئۇنىڭدا يوق. كابېللىق پرىنتېردا بېسىپ چىقىرىڭ، ئاندىن ھۆججەتنى يوقىتىڭ.</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>بۇ يەردە قالدۇرۇش</translation>
    </message>
    <message>
        <source>Make a PDF of this report?</source>
        <translation>بۇ دوكلاتنىڭ PDF ى ياسالسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>ھۆججەتنى ياساش…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>بەتلەر ياسىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters, and boxes stand for them: {letters}</source>
        <translation>بۇ كومپيۇتېردا بەزى ھەرپلەر ئۈچۈن خەت نۇسخىسى يوق، ئورنىدا رامكا تۇرىدۇ: {letters}</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ھۆججەت قەيەرگە قويۇلسۇن؟</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} ھازىر خەزىنە سىرتىدا، ھەممە ئادەم ئاچالايدۇ.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>%n more: see the original wording.</source>
        <translation>
            <numerusform>يەنە %n: ئەسلى تېكىستكە قاراڭ.</numerusform>
            <numerusform>يەنە %n: ئەسلى تېكىستكە قاراڭ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up of treaty bodies</source>
        <translation>شەرتنامە ئورگانلىرىنىڭ ئىز قوغلىشى</translation>
    </message>
    <message>
        <source>In English, as it was sent</source>
        <translation>ئىنگلىزچە، ئەۋەتىلگەندەك</translation>
    </message>
    <message>
        <source>It does not say what happened.</source>
        <translation>ئۇنىڭدا نېمە بولغانلىقى ئېيتىلمىغان.</translation>
    </message>
    <message>
        <source>It is longer than this: see the original wording.</source>
        <translation>ئۇ بۇنىڭدىن ئۇزۇن: ئەسلى تېكىستكە قاراڭ.</translation>
    </message>
    <message>
        <source>Told in: {language}</source>
        <translation>سۆزلەنگەن تىل: {language}</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>ب د ت بىلەن ھەمكارلىق</translation>
    </message>
    <message>
        <source>UPR recommendations</source>
        <translation>UPR تەۋسىيەلىرى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>نېمە بولدى</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>ب د ت نېمە قىلدى</translation>
    </message>
    <message>
        <source>What the authorities said or did</source>
        <translation>دائىرىلەر نېمە دېدى ياكى نېمە قىلدى</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>بۇ ھەقتە نېمە قىلىندى</translation>
    </message>
    <message>
        <source>When, where and what is asked for</source>
        <translation>قاچان، قەيەردە ۋە نېمە تەلەپ قىلىنىدۇ</translation>
    </message>
    <message>
        <source>Who is alleged to have done it</source>
        <translation>دېيىلىشىچە بۇنى كىم قىلغان</translation>
    </message>
    <message>
        <source>Who told it, and how</source>
        <translation>كىم سۆزلەپ بەردى، قانداق</translation>
    </message>
    <message>
        <source>Why it may be linked</source>
        <translation>نېمىشقا باغلىنىشلىق بولۇشى مۇمكىن</translation>
    </message>
</context>
<context>
    <name>Resetting</name>
    <message>
        <source>Back</source>
        <translation>كەينىگە</translation>
    </message>
    <message>
        <source>Beginning again</source>
        <translation>قايتا باشلىنىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Both vaults become what they were…</source>
        <translation>ئىككى خەزىنە بۇرۇنقى ھالىتىگە قايتىۋاتىدۇ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>بىكار قىلىش</translation>
    </message>
    <message>
        <source>The other window is still open. Nothing was touched. Lock it, then try again.</source>
        <translation>باشقا كۆزنەك تېخى ئوچۇق. ھېچنېمىگە تېگىلمىدى. ئۇنى قۇلۇپلاپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>The workshop begins again</source>
        <translation>سېمىنار قايتا باشلىنىدۇ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>قايتا سىناش</translation>
    </message>
</context>
<context>
    <name>ResponseDialog</name>
    <message>
        <source>A dated letter or statement ends the waiting. Remarks of a spokesperson do so only if you say so.</source>
        <translation>چېسلالىق خەت ياكى بايانات كۈتۈشنى ئاخىرلاشتۇرىدۇ. باياناتچىنىڭ سۆزلىرى پەقەت سىز ئېيتسىڭىزلا ئاخىرلاشتۇرىدۇ.</translation>
    </message>
    <message>
        <source>An answer to it</source>
        <translation>ئۇنىڭغا بېرىلگەن جاۋاب</translation>
    </message>
    <message>
        <source>Nobody waits for another answer</source>
        <translation>باشقا جاۋابنى ھېچكىم كۈتمەيدۇ</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>A report has rested and can be sealed</source>
        <translation>بىر دوكلات بىر كېچە تۇردى، پېچەتلىگىلى بولىدۇ</translation>
    </message>
    <message>
        <source>It waits for you under Send.</source>
        <translation>ئۇ «ئەۋەتىش» تە سىزنى كۈتۈۋاتىدۇ.</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>Everything stays here.</source>
        <translation>ھەممە نەرسە بۇ يەردە قالىدۇ.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Delete…</source>
        <translation>ئۆچۈرۈش…</translation>
    </message>
</context>
<context>
    <name>Retype</name>
    <message numerus="yes">
        <source>%n answer(s) have no place there and go. All others stay. These go:</source>
        <translation>
            <numerusform>%n جاۋابنىڭ ئۇ يەردە ئورنى يوق، ئۇ ئۆچىدۇ. باشقىلىرى قالىدۇ. ئۆچىدىغىنى:</numerusform>
            <numerusform>%n جاۋابنىڭ ئۇ يەردە ئورنى يوق، ئۇلار ئۆچىدۇ. باشقىلىرى قالىدۇ. ئۆچىدىغانلىرى:</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers that go</source>
        <translation>ئۆچىدىغان جاۋابلار</translation>
    </message>
    <message>
        <source>Change it to “{kind}”?</source>
        <translation>«{kind}» غا ئۆزگەرتىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>تۈرىنى ئۆزگەرتىش</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>بۇرۇنقى پېتى قالدۇرۇش</translation>
    </message>
</context>
<context>
    <name>ReviewDueView</name>
    <message>
        <source>A case without a day of its own is looked at again</source>
        <translation>ئۆزىنىڭ كۈنى يوق دېلوغا قايتا قاراش ۋاقتى</translation>
    </message>
    <message>
        <source>Cases to be looked at again</source>
        <translation>قايتا قارايدىغان دېلولار</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>ئۆچۈرۈش…</translation>
    </message>
    <message>
        <source>Keep until…</source>
        <translation>ساقلاش مۇددىتى…</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>قايتا قارالدى</translation>
    </message>
    <message>
        <source>No case is to be looked at again by now.</source>
        <translation>ھازىرچە قايتا قارايدىغان دېلو يوق.</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>{day} تاپشۇرۇۋېلىنغان</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} دىن بېرى</translation>
    </message>
</context>
<context>
    <name>RevokeForm</name>
    <message>
        <source>Do this when somebody else may have its key, or when it shall not be used any more. A file is written: give it to everybody who has the card. They add it as they added the card, and can send nothing to it again. It cannot be undone.</source>
        <translation>ئاچقۇچى باشقا بىرىدە بولۇشى مۇمكىن بولغاندا ياكى ئەمدى ئىشلىتىلمىسۇن دېگەندە شۇنداق قىلىڭ. بىر ھۆججەت يېزىلىدۇ: ئۇنى كارتا قولىدا بار ھەممەيلەنگە بېرىڭ. ئۇلار ئۇنى كارتىنى قوشقاندەك قوشىدۇ ۋە ئۇنىڭغا ئەمدى ھېچنېمە ئەۋەتەلمەيدۇ. بۇنى قايتۇرغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
    <message>
        <source>Revoke it and write the file…</source>
        <translation>كۈچتىن قالدۇرۇش ۋە ھۆججەت يېزىش…</translation>
    </message>
    <message>
        <source>Revoke this card for good</source>
        <translation>بۇ كارتىنى مەڭگۈلۈك كۈچتىن قالدۇرۇش</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>نېمىشقا</translation>
    </message>
    <message>
        <source>everybody who gets the file reads it</source>
        <translation>ھۆججەتنى ئالغان ھەممە كىشى ئوقۇيدۇ</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A guide: a new vault with new keys, who has to be told, what was exposed. You can leave it at any point.</source>
        <translation>قوللانما: يېڭى ئاچقۇچلۇق يېڭى خەزىنە، كىمگە ئېيتىش كېرەكلىكى، نېمىنىڭ ئاشكارىلانغانلىقى. خالىغان يەردە چىقىپ كېتەلەيسىز.</translation>
    </message>
    <message>
        <source>Backup of this drawer</source>
        <translation>بۇ تارتمىنىڭ زاپاس نۇسخىسى</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>باشلاش…</translation>
    </message>
    <message>
        <source>Bind it…</source>
        <translation>باغلاش…</translation>
    </message>
    <message>
        <source>Bind this drawer to this computer</source>
        <translation>بۇ تارتمىنى مۇشۇ كومپيۇتېرغا باغلاش</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>زاپاس نۇسخىنى قايتۇرۇپ كېلىش</translation>
    </message>
    <message>
        <source>Bring one back…</source>
        <translation>قايتۇرۇپ كېلىش…</translation>
    </message>
    <message>
        <source>Bring records back…</source>
        <translation>خاتىرىلەرنى قايتۇرۇپ كېلىش…</translation>
    </message>
    <message>
        <source>If a device was in other hands</source>
        <translation>ئۈسكۈنە باشقىلارنىڭ قولىدا بولغان بولسا</translation>
    </message>
    <message>
        <source>If somebody copies the folder</source>
        <translation>بىرى قىسقۇچنى كۆچۈرۈۋالسا</translation>
    </message>
    <message>
        <source>If the vault is lost</source>
        <translation>خەزىنە يوقالسا</translation>
    </message>
    <message>
        <source>If there is no time to open it</source>
        <translation>ئۇنى ئېچىشقا ۋاقىت بولمىسا</translation>
    </message>
    <message>
        <source>If you cross a border</source>
        <translation>چېگرادىن ئۆتسىڭىز</translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>پارول ئىبارىسىنى ئۇنتۇپ قالسىڭىز</translation>
    </message>
    <message>
        <source>It cannot be told just now whether they are on.</source>
        <translation>ئۇلارنىڭ ئوچۇق ياكى ئېتىكلىكىنى ھازىرچە بىلگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Its passphrase opens it only on this computer.</source>
        <translation>پارول ئىبارىسى ئۇنى پەقەت مۇشۇ كومپيۇتېردىلا ئاچىدۇ.</translation>
    </message>
    <message>
        <source>Last tested {when}.</source>
        <translation>ئەڭ ئاخىرقى سىناش: {when}.</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>باغلاشنى يېشىش…</translation>
    </message>
    <message>
        <source>Looking for the keychain</source>
        <translation>ئاچقۇچ ھالقىسى ئىزدىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Looking for the keychain of this computer…</source>
        <translation>بۇ كومپيۇتېرنىڭ ئاچقۇچ ھالقىسى ئىزدىلىۋاتىدۇ…</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>زاپاس نۇسخا ياساش…</translation>
    </message>
    <message>
        <source>Make new words…</source>
        <translation>يېڭى سۆزلەر ياساش…</translation>
    </message>
    <message>
        <source>Make recovery words…</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرى ياساش…</translation>
    </message>
    <message>
        <source>Making new ones was cut short: test which papers open it.</source>
        <translation>يېڭىسىنى ياساش يېرىم يولدا توختاپ قالدى: قايسى قەغەزلەرنىڭ ئاچىدىغانلىقىنى سىناڭ.</translation>
    </message>
    <message>
        <source>My device was out of my sight</source>
        <translation>ئۈسكۈنەم كۆزۈمدىن يىراق بولدى</translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation>ھېچقاچان سىنالمىغان.</translation>
    </message>
    <message>
        <source>On. The lock screen has a button for a note; this drawer takes it in. Others can see that.</source>
        <translation>ئوچۇق. قۇلۇپ ئېكرانىدا خاتىرە يازىدىغان كۇنۇپكا بار؛ ئۇنى بۇ تارتما ئالىدۇ. بۇنى باشقىلار كۆرەلەيدۇ.</translation>
    </message>
    <message>
        <source>One sealed file with everything in this drawer, or with records for a person you trust. It is read back and compared right after it is written.</source>
        <translation>بىر پېچەتلەنگەن ھۆججەت، ئىچىدە بۇ تارتمىدىكى ھەممە نەرسە ياكى ئىشىنىدىغان كىشىڭىز ئۈچۈن خاتىرىلەر بار. ئۇ يېزىلغان ھامان قايتا ئوقۇلۇپ سېلىشتۇرۇلىدۇ.</translation>
    </message>
    <message>
        <source>One sheet, made {when}.</source>
        <translation>بىر ۋاراق، {when} ياسالغان.</translation>
    </message>
    <message>
        <source>Prepare a journey…</source>
        <translation>سەپەرگە تەييارلىق…</translation>
    </message>
    <message>
        <source>Quick notes</source>
        <translation>تېز خاتىرىلەر</translation>
    </message>
    <message>
        <source>Records leave in one sealed file and only then go from here. It begins with a list of what to think of.</source>
        <translation>خاتىرىلەر بىر پېچەتلەنگەن ھۆججەتتە چىقىپ كېتىدۇ، شۇنىڭدىن كېيىنلا بۇ يەردىن ئۆچىدۇ. ئويلىنىدىغان ئىشلار تىزىملىكى بىلەن باشلىنىدۇ.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرى</translation>
    </message>
    <message>
        <source>Stopped: the key in the folder is not the one of this drawer.</source>
        <translation>توختىتىلدى: قىسقۇچتىكى ئاچقۇچ بۇ تارتمىنىڭ ئەمەس.</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>ئېتىش…</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>قوزغىتىش…</translation>
    </message>
    <message>
        <source>Test them…</source>
        <translation>سىناش…</translation>
    </message>
    <message>
        <source>Test your recovery</source>
        <translation>ئەسلىگە كەلتۈرۈشنى سىناش</translation>
    </message>
    <message>
        <source>Then a copy of the folder opens nowhere else, except with recovery words.</source>
        <translation>ئۇ چاغدا قىسقۇچنىڭ نۇسخىسى باشقا ھېچ يەردە ئېچىلمايدۇ، پەقەت ئەسلىگە كەلتۈرۈش سۆزلىرى بىلەنلا ئېچىلىدۇ.</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>تېخى سۆزلەر يوق.</translation>
    </message>
    <message>
        <source>There are none. If you forget the passphrase, nobody can open this drawer.</source>
        <translation>يوق. پارول ئىبارىسىنى ئۇنتۇپ قالسىڭىز، بۇ تارتمىنى ھېچكىم ئاچالمايدۇ.</translation>
    </message>
    <message>
        <source>They come back with their history; nothing is doubled.</source>
        <translation>ئۇلار تارىخى بىلەن بىللە قايتىپ كېلىدۇ؛ ھېچنېمە تەكرارلانمايدۇ.</translation>
    </message>
    <message>
        <source>Travel mode</source>
        <translation>سەپەر ھالىتى</translation>
    </message>
    <message>
        <source>Type the words as if you had to. Nothing is changed by it.</source>
        <translation>سۆزلەرنى راستتىنلا كېرەك بولغاندەك كىرگۈزۈڭ. بۇ ھېچنېمىنى ئۆزگەرتمەيدۇ.</translation>
    </message>
    <message>
        <source>What is here already is not doubled; you see first what would come.</source>
        <translation>بۇ يەردە بارى تەكرارلانمايدۇ؛ ئاۋۋال نېمىنىڭ كېلىدىغانلىقىنى كۆرىسىز.</translation>
    </message>
    <message>
        <source>When you are back</source>
        <translation>قايتىپ كەلگەندىن كېيىن</translation>
    </message>
    <message>
        <source>Write something down on the lock screen, without the passphrase. Nothing on this computer can read it until this drawer is opened. Others can see that it is on.</source>
        <translation>قۇلۇپ ئېكرانىدا پارول ئىبارىسىسىز بىر نەرسە يېزىپ قويۇش. بۇ تارتما ئېچىلمىغۇچە ئۇنى بۇ كومپيۇتېردىكى ھېچنېمە ئوقۇيالمايدۇ. ئۇنىڭ ئوچۇقلۇقىنى باشقىلار كۆرەلەيدۇ.</translation>
    </message>
    <message>
        <source>{needed} of {count} papers, made {when}.</source>
        <translation>{count} قەغەزدىن {needed} دانىسى كېرەك، {when} ياسالغان.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message numerus="yes">
        <source>%n file(s) sealed</source>
        <translation>
            <numerusform>%n ھۆججەت پېچەتلەندى</numerusform>
            <numerusform>%n ھۆججەت پېچەتلەندى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not made</source>
        <translation>
            <numerusform>%n ھۆججەت ياسالمىدى</numerusform>
            <numerusform>%n ھۆججەت ياسالمىدى</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sealed.</source>
        <translation>بىكار قىلىندى. ھېچنېمە پېچەتلەنمىدى.</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>{folder} قىسقۇچىدا</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>ھېچنېمە ئۆچۈرۈلمىدى</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>ئىزدەشنى تازىلاش</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ئىزدەش</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock ئوچۇق</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>پارول ئىبارىسىنى يوشۇرۇش</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>پارول ئىبارىسىنى كۆرسىتىش</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>ئېكراندىكى كۇنۇپكا تاختىسىنى ئىشلىتىش</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Evidence</source>
        <translation>ئىسپات</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>كىشىلەر ۋە رازىلىق</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>ب د ت بىلەن ھەمكارلىق</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>نېمە بولدى</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>بۇ ھەقتە نېمە قىلىندى</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>نېمە تەلەپ قىلىسىز</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>قاچان ۋە قەيەردە</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>complete</source>
        <translation>تولۇق</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>قۇرۇق</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>كەم نەرسە بار</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Above all sections</source>
        <translation>بارلىق بۆلەكلەرنىڭ ئۈستىدە</translation>
    </message>
    <message>
        <source>Ask {name} for consent</source>
        <translation>{name} دىن رازىلىق سوراش</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ئىسپات</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>كىشىلەر ۋە رازىلىق</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>تېز خاتىرىلەش</translation>
    </message>
    <message>
        <source>Somebody without a pseudonym</source>
        <translation>تەخەللۇسى يوق بىرى</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>ب د ت بىلەن ھەمكارلىق</translation>
    </message>
    <message>
        <source>Until then, {name} stays out</source>
        <translation>ئۇنىڭغىچە {name} سىرتقا چىقمايدۇ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>نېمە بولدى</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>نېمە قىلىندى</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>نېمە تەلەپ قىلىسىز</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>قاچان ۋە قەيەردە</translation>
    </message>
</context>
<context>
    <name>SectionsColumn</name>
    <message>
        <source>Sections</source>
        <translation>بۆلەكلەر</translation>
    </message>
</context>
<context>
    <name>SeeStep</name>
    <message numerus="yes">
        <source>%n cleaned copy(ies) could not be made</source>
        <translation>
            <numerusform>%n تازىلانغان نۇسخىنى ياسىغىلى بولمىدى</numerusform>
            <numerusform>%n تازىلانغان نۇسخىنى ياسىغىلى بولمىدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal point(s) still to be looked at</source>
        <translation>
            <numerusform>يەنە %n ئالاقىچىغا قاراش كېرەك</numerusform>
            <numerusform>يەنە %n ئالاقىچىغا قاراش كېرەك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay here. Your own record does not change.</source>
        <translation>
            <numerusform>%n نەرسە بۇ يەردە قالىدۇ. ئۆز خاتىرىڭىز ئۆزگەرمەيدۇ.</numerusform>
            <numerusform>%n نەرسە بۇ يەردە قالىدۇ. ئۆز خاتىرىڭىز ئۆزگەرمەيدۇ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide before you can go on</source>
        <translation>
            <numerusform>داۋاملاشتۇرۇشتىن بۇرۇن %n ئىشنى قارار قىلىش كېرەك</numerusform>
            <numerusform>داۋاملاشتۇرۇشتىن بۇرۇن %n ئىشنى قارار قىلىش كېرەك</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything here may leave. Your own record does not change.</source>
        <translation>بۇ يەردىكى ھەممە نەرسە چىقسا بولىدۇ. ئۆز خاتىرىڭىز ئۆزگەرمەيدۇ.</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>ئالاقىچى</translation>
    </message>
    <message>
        <source>Making cleaned copies</source>
        <translation>تازىلانغان نۇسخىلار ياسىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Recognisable in it: {who}.</source>
        <translation>ئۇنىڭدىن تونۇغىلى بولىدۇ: {who}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>خاتىرە</translation>
    </message>
    <message>
        <source>Tell when files were added, not only the day</source>
        <translation>ھۆججەتلەرنىڭ قوشۇلغان ۋاقتىنىمۇ ئېيتىش، پەقەت كۈنىنىلا ئەمەس</translation>
    </message>
    <message>
        <source>The day to ask again was {day}.</source>
        <translation>قايتا سورايدىغان كۈن {day} ئىدى.</translation>
    </message>
    <message>
        <source>They said: “{words}”</source>
        <translation>ئۇلار دېدى: «{words}»</translation>
    </message>
    <message>
        <source>This counts for {name} alone.</source>
        <translation>بۇ پەقەت {name} ئۈچۈنلا كۈچكە ئىگە.</translation>
    </message>
    <message>
        <source>What people agreed to leaves. Everything else stays here.</source>
        <translation>كىشىلەر قوشۇلغىنى چىقىدۇ. قالغان ھەممىسى بۇ يەردە قالىدۇ.</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>ئۇلار نېمىنى كۆرىدۇ</translation>
    </message>
    <message>
        <source>You listed nobody as recognisable in it.</source>
        <translation>سىز ئۇنىڭدىن تونۇغىلى بولىدىغان ھېچكىمنى يازمىدىڭىز.</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message numerus="yes">
        <source>%n consent(s) were changed here since: not a yes</source>
        <translation>
            <numerusform>شۇنىڭدىن بېرى بۇ يەردە %n رازىلىق ئۆزگەردى: «ھەئە» ئەمەس</numerusform>
            <numerusform>شۇنىڭدىن بېرى بۇ يەردە %n رازىلىق ئۆزگەردى: «ھەئە» ئەمەس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s)</source>
        <translation>
            <numerusform>%n يېڭى ھۆججەت</numerusform>
            <numerusform>%n يېڭى ھۆججەت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n يېڭى خاتىرە</numerusform>
            <numerusform>%n يېڭى خاتىرە</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new thing(s): cards, reports, settings</source>
        <translation>
            <numerusform>باشقا %n يېڭى نەرسە: كارتىلار، دوكلاتلار، تەڭشەكلەر</numerusform>
            <numerusform>باشقا %n يېڭى نەرسە: كارتىلار، دوكلاتلار، تەڭشەكلەر</numerusform>
        </translation>
    </message>
    <message>
        <source>A name differs: the one here stays</source>
        <translation>بىر ئىسىم پەرقلىنىدۇ: بۇ يەردىكىسى قالىدۇ</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n record(s) up to date from the backup</source>
        <translation>
            <numerusform>%n خاتىرىنى زاپاس نۇسخىدىن يېڭىلاش</numerusform>
            <numerusform>%n خاتىرىنى زاپاس نۇسخىدىن يېڭىلاش</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>قايتۇرۇپ كېلىش</translation>
    </message>
    <message>
        <source>Changed on both sides: stays</source>
        <translation>ئىككى تەرەپتە ئۆزگەرگەن: شۇ پېتى قالىدۇ</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>ئۇنىڭدىكى ھەممە نەرسە بۇ يەردە ئاللىقاچان بار.</translation>
    </message>
    <message>
        <source>Goes on in the backup</source>
        <translation>زاپاس نۇسخىدا داۋامى بار</translation>
    </message>
    <message>
        <source>It needs {needed}, and there is room for {room}. Make the vault larger first, in Settings.</source>
        <translation>ئۇنىڭغا {needed} كېرەك، بوش ئورۇن {room}. ئاۋۋال تەڭشەكلەردە خەزىنىنى چوڭايتىڭ.</translation>
    </message>
    <message>
        <source>Made {when}. What is here stays as it is; nothing is doubled.</source>
        <translation>{when} ياسالغان. بۇ يەردىكىسى شۇ پېتى قالىدۇ؛ ھېچنېمە تەكرارلانمايدۇ.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>يېڭى</translation>
    </message>
    <message>
        <source>Newer here: stays</source>
        <translation>بۇ يەردىكىسى يېڭىراق: قالىدۇ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>خاتىرىلەر</translation>
    </message>
    <message>
        <source>Shall this come back?</source>
        <translation>بۇلار قايتىپ كەلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>ئوخشاش</translation>
    </message>
    <message>
        <source>Was removed here: comes back</source>
        <translation>بۇ يەردە ئۆچۈرۈلگەن: قايتىپ كېلىدۇ</translation>
    </message>
    <message>
        <source>What an examiner of the folder would see</source>
        <translation>قىسقۇچنى تەكشۈرگەن كىشى نېمىنى كۆرىدۇ</translation>
    </message>
    <message>
        <source>What can give away more</source>
        <translation>نېمە كۆپرەك ئاشكارىلاپ قويىدۇ</translation>
    </message>
    <message>
        <source>What they would not see</source>
        <translation>ئۇلار نېمىنى كۆرمەيدۇ</translation>
    </message>
    <message>
        <source>Whoever opens this drawer can then see these records too.</source>
        <translation>ئۇ چاغدا بۇ تارتمىنى ئاچقان كىشى بۇ خاتىرىلەرنىمۇ كۆرەلەيدۇ.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ماۋزۇسىز</translation>
    </message>
</context>
<context>
    <name>Seizure</name>
    <message>
        <source>A copy of the vault opens with the old passphrase for ever.</source>
        <translation>خەزىنىنىڭ نۇسخىسى كونا پارول ئىبارىسى بىلەن مەڭگۈ ئېچىلىدۇ.</translation>
    </message>
    <message>
        <source>A new vault with new keys</source>
        <translation>يېڭى ئاچقۇچلۇق يېڭى خەزىنە</translation>
    </message>
    <message>
        <source>Act as if everything in this drawer was read, names included.</source>
        <translation>بۇ تارتمىدىكى ھەممە نەرسە، ئىسىملار بىلەن بىرگە ئوقۇلغان دەپ ھېسابلاڭ.</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>باشقا ئۈسكۈنە</translation>
    </message>
    <message>
        <source>As far as can be told, nothing in this drawer was read. That rests on the passphrase alone: one that can be guessed opens a copy.</source>
        <translation>بىلىشىمىزچە، بۇ تارتمىدىكى ھېچنېمە ئوقۇلمىغان. بۇ پەقەت پارول ئىبارىسىگە باغلىق: پەرەز قىلغىلى بولىدىغىنى نۇسخىنى ئاچىدۇ.</translation>
    </message>
    <message>
        <source>Breathe. Nothing has to be done this minute, and you can leave at any point: every answer is kept. If you do not know, say so.</source>
        <translation>ئالدى بىلەن نەپەس ئېلىڭ. مۇشۇ مىنۇتتا قىلىش شەرت بولغان ئىش يوق، خالىغان يەردە چىقىپ كېتەلەيسىز: ھەر بىر جاۋاب ساقلىنىدۇ. بىلمىسىڭىز، بىلمەيمەن دەڭ.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>بولدى</translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that names a new key. Until they have it they answer to the old key, and whoever has the old vault can read that.</source>
        <translation>ھەر بىر ئالاقىچىغا يېڭى ئاچقۇچنى ئېيتقان پېچەتلەنگەن ھۆججەت بېرىلىدۇ. ئۇ يەتمىگۈچە ئۇلار كونا ئاچقۇچقا جاۋاب بېرىدۇ، كونا خەزىنە قولىدا بار كىشى ئۇنى ئوقۇيالايدۇ.</translation>
    </message>
    <message>
        <source>Everything is here now. What stays in the old vault can still be found and read by whoever has its passphrase. Copies that somebody else made are not reached.</source>
        <translation>ئەمدى ھەممە نەرسە بۇ يەردە. كونا خەزىنىدە قالغىنىنى پارول ئىبارىسى بار كىشى يەنىلا تېپىپ ئوقۇيالايدۇ. باشقىلار ياسىغان نۇسخىلارغا تەسىر قىلمايدۇ.</translation>
    </message>
    <message>
        <source>Family, and people you live with</source>
        <translation>ئائىلىڭىز ۋە بىللە تۇرىدىغانلار</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>كېيىن</translation>
    </message>
    <message>
        <source>Made after the device was out of sight ({day}), with keys of the old vault</source>
        <translation>ئۈسكۈنە كۆزدىن يىراق بولغاندىن كېيىن ({day})، كونا خەزىنىنىڭ ئاچقۇچلىرى بىلەن ياسالغان</translation>
    </message>
    <message>
        <source>Made before the device was out of sight ({day})</source>
        <translation>ئۈسكۈنە كۆزدىن يىراق بولۇشتىن بۇرۇن ({day}) ياسالغان</translation>
    </message>
    <message>
        <source>Mail, chats, pictures and whatever else was on the device count as copied.</source>
        <translation>خەت، سۆھبەت، رەسىم ۋە ئۈسكۈنىدىكى باشقا ھەممە نەرسە كۆچۈرۈلگەن ھېسابلىنىدۇ.</translation>
    </message>
    <message>
        <source>Nobody can say whether this drawer was read. Act as if it was.</source>
        <translation>بۇ تارتمىنىڭ ئوقۇلغان-ئوقۇلمىغانلىقىنى ھېچكىم ئېيتالمايدۇ. ئوقۇلغان دەپ ھېسابلاڭ.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>قىلىدىغان ئىش يوق</translation>
    </message>
    <message>
        <source>Old copies and exports</source>
        <translation>كونا نۇسخا ۋە سىرتقا چىقىرىلغانلار</translation>
    </message>
    <message>
        <source>Passwords changed from a device nobody touched</source>
        <translation>پاروللار ھېچكىم تەگمىگەن ئۈسكۈنىدىن ئۆزگەرتىلدى</translation>
    </message>
    <message>
        <source>People who were asked about</source>
        <translation>سۈرۈشتۈرۈلگەن كىشىلەر</translation>
    </message>
    <message>
        <source>People whose messages or numbers could be seen</source>
        <translation>ئۇچۇرى ياكى نومۇرى كۆرۈلگەن بولۇشى مۇمكىن كىشىلەر</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>ئەسلىگە كەلتۈرۈش سۆزلىرى</translation>
    </message>
    <message>
        <source>Somebody may have changed the device, so that it watches what you type. It can look the same and work as before.</source>
        <translation>بىرى ئۈسكۈنىنى ئۆزگەرتىپ، يازغانلىرىڭىزنى كۆزىتىدىغان قىلغان بولۇشى مۇمكىن. ئۇ بۇرۇنقىدەك كۆرۈنۈشى ۋە ئىشلىشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Tell those who may be exposed</source>
        <translation>ئاشكارىلىنىپ قېلىشى مۇمكىن بولغانلارغا ئېيتىڭ</translation>
    </message>
    <message>
        <source>Tell your focal points</source>
        <translation>ئالاقىچىلىرىڭىزغا ئېيتىڭ</translation>
    </message>
    <message>
        <source>That there is a vault, and how large it is, can be seen. Not how many drawers are used.</source>
        <translation>بىر خەزىنىنىڭ بارلىقىنى ۋە چوڭلۇقىنى كۆرگىلى بولىدۇ. قانچە تارتما ئىشلىتىلگەنلىكىنى كۆرگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>The device may have been changed and may watch what you type.</source>
        <translation>ئۈسكۈنە ئۆزگەرتىلگەن، يازغانلىرىڭىزنى كۆزىتىۋاتقان بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>The keys of your own cards were in the old vault. Whoever has them reads what is sealed to these cards. Replace each card, or end it, and tell everybody who has it.</source>
        <translation>ئۆز كارتىلىرىڭىزنىڭ ئاچقۇچلىرى كونا خەزىنىدە ئىدى. ئۇلارنى قولغا چۈشۈرگەن كىشى بۇ كارتىلارغا پېچەتلەنگەننى ئوقۇيدۇ. ھەر بىر كارتىنى ئالماشتۇرۇڭ ياكى ئاخىرلاشتۇرۇڭ، قولىدا بار ھەممەيلەنگە ئېيتىڭ.</translation>
    </message>
    <message>
        <source>The old vault</source>
        <translation>كونا خەزىنە</translation>
    </message>
    <message>
        <source>The people in these records, each in a way that is safe for them</source>
        <translation>بۇ خاتىرىلەردىكى كىشىلەر، ھەر بىرىگە ئۇلار ئۈچۈن بىخەتەر يول بىلەن</translation>
    </message>
    <message>
        <source>The recovery words of the old vault do not open this one. Without new ones nobody can open it if you forget the passphrase.</source>
        <translation>كونا خەزىنىنىڭ ئەسلىگە كەلتۈرۈش سۆزلىرى بۇنى ئاچمايدۇ. يېڭىسى بولمىسا، پارول ئىبارىسىنى ئۇنتۇپ قالسىڭىز ھېچكىم ئاچالمايدۇ.</translation>
    </message>
    <message>
        <source>Think of each group and tell them face to face, or on a device nobody touched. No names are asked here, and none are kept: only your ticks.</source>
        <translation>ھەر بىر گۇرۇپپىنى ئويلاڭ، يۈزتۇرا ياكى ھېچكىم تەگمىگەن ئۈسكۈنىدە ئېيتىڭ. بۇ يەردە ئىسىم سورالمايدۇ ۋە ساقلانمايدۇ: پەقەت قويغان بەلگىلىرىڭىزلا ساقلىنىدۇ.</translation>
    </message>
    <message>
        <source>This is what was in the drawer. It helps you think of whom to tell. Pseudonyms stand for people.</source>
        <translation>تارتمىدا بولغىنى مانا مۇشۇ. ئۇ كىمگە ئېيتىشنى ئويلىشىڭىزغا ياردەم بېرىدۇ. كىشىلەر تەخەللۇس بىلەن كۆرسىتىلىدۇ.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>قىلىدىغان ئىشلار</translation>
    </message>
    <message>
        <source>Told on another device, or face to face</source>
        <translation>باشقا ئۈسكۈنىدە ياكى يۈزتۇرا ئېيتىلدى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>نېمە بولدى</translation>
    </message>
    <message>
        <source>What was exposed</source>
        <translation>نېمە ئاشكارىلاندى</translation>
    </message>
    <message>
        <source>What you sealed, saved or backed up before that day was made with keys that others may know. Reports are marked as such on the record, under Replies and under Send; a backup, when you bring it back.</source>
        <translation>شۇ كۈندىن بۇرۇن پېچەتلىگەن، ساقلىغان ياكى زاپاسلىغىنىڭىز باشقىلار بىلىشى مۇمكىن بولغان ئاچقۇچلار بىلەن ياسالغان. دوكلاتلارغا خاتىرىدە، «جاۋابلار» دا ۋە «ئەۋەتىش» تە شۇنداق بەلگە قويۇلىدۇ؛ زاپاس نۇسخىغا قايتۇرۇپ كەلگىنىڭىزدە قويۇلىدۇ.</translation>
    </message>
    <message>
        <source>While the vault was open its key could be taken. It opens this vault for ever, whatever passphrase you set.</source>
        <translation>خەزىنە ئوچۇق چاغدا ئۇنىڭ ئاچقۇچىنى ئېلىۋالغىلى بولاتتى. قانداق پارول ئىبارىسى بېكىتسىڭىزمۇ، ئۇ بۇ خەزىنىنى مەڭگۈ ئاچىدۇ.</translation>
    </message>
    <message>
        <source>Whoever copied the vault can open that copy for ever with the old passphrase, and a new passphrase does not change its keys. A new vault has new ones. Everything in this drawer is moved there and compared; this one stays until you destroy it.</source>
        <translation>خەزىنىنى كۆچۈرۈۋالغان كىشى ئۇ نۇسخىنى كونا پارول ئىبارىسى بىلەن مەڭگۈ ئاچالايدۇ، يېڭى پارول ئىبارىسى ئۇنىڭ ئاچقۇچلىرىنى ئۆزگەرتمەيدۇ. يېڭى خەزىنىدە يېڭى ئاچقۇچلار بار. بۇ تارتمىدىكى ھەممە نەرسە ئۇ يەرگە يۆتكىلىپ سېلىشتۇرۇلىدۇ؛ بۇ خەزىنە سىز يوقاتمىغۇچە قالىدۇ.</translation>
    </message>
    <message>
        <source>Whoever has the device has all the time there is.</source>
        <translation>ئۈسكۈنە قولىدا بار كىشىنىڭ ۋاقتى يېتەرلىك.</translation>
    </message>
    <message>
        <source>Your own cards</source>
        <translation>ئۆز كارتىلىرىڭىز</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done}/{count}</translation>
    </message>
</context>
<context>
    <name>SeizurePage</name>
    <message>
        <source>Is it done with?</source>
        <translation>ئىش تۈگىدىمۇ؟</translation>
    </message>
    <message>
        <source>It is done with</source>
        <translation>ئىش تۈگىدى</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>ھازىرچە قالدۇرۇش</translation>
    </message>
    <message>
        <source>My device was out of my sight</source>
        <translation>ئۈسكۈنەم كۆزۈمدىن يىراق بولدى</translation>
    </message>
    <message>
        <source>One thing at a time. Everything is kept.</source>
        <translation>بىر قېتىمدا بىر ئىش. ھەممە نەرسە ساقلىنىدۇ.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>بۇ يەردە قېلىش</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>قەدەملەر</translation>
    </message>
    <message>
        <source>The guide is closed. What was made before that day stays marked, and you can begin again at any time.</source>
        <translation>قوللانما تاقالدى. شۇ كۈندىن بۇرۇن ياسالغىنىنىڭ بەلگىسى قالىدۇ، خالىغان ۋاقىتتا قايتا باشلىيالايسىز.</translation>
    </message>
</context>
<context>
    <name>SendNote</name>
    <message>
        <source>A cleaned copy goes</source>
        <translation>تازىلانغان نۇسخا چىقىدۇ</translation>
    </message>
    <message>
        <source>A cleaned copy may go</source>
        <translation>تازىلانغان نۇسخا چىقسا بولىدۇ</translation>
    </message>
    <message>
        <source>A name or a word?</source>
        <translation>ئىسىممۇ ياكى سۆزمۇ؟</translation>
    </message>
    <message>
        <source>A name stands in the text</source>
        <translation>تېكىستتە ئىسىم بار</translation>
    </message>
    <message>
        <source>A name: it is replaced</source>
        <translation>ئىسىم: ئالماشتۇرۇلىدۇ</translation>
    </message>
    <message>
        <source>A word: it stays</source>
        <translation>سۆز: قالىدۇ</translation>
    </message>
    <message>
        <source>Ask {who} first</source>
        <translation>ئاۋۋال {who} دىن سوراڭ</translation>
    </message>
    <message>
        <source>Becomes “{word}”</source>
        <translation>«{word}» غا ئايلىنىدۇ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ئۆزگەرتىش</translation>
    </message>
    <message>
        <source>Confirmed: {reason}</source>
        <translation>جەزملەشتۈرۈلدى: {reason}</translation>
    </message>
    <message>
        <source>Cover them in a cleaned copy, or ask {who}</source>
        <translation>ئۇلارنى تازىلانغان نۇسخىدا يېپىڭ ياكى {who} دىن سوراڭ</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>قارار قىلىش</translation>
    </message>
    <message>
        <source>Digits not compared</source>
        <translation>سانلار سېلىشتۇرۇلمىدى</translation>
    </message>
    <message>
        <source>For your vault alone</source>
        <translation>پەقەت خەزىنىڭىز ئۈچۈنلا</translation>
    </message>
    <message>
        <source>Give the name all the same</source>
        <translation>شۇنداقتىمۇ ئىسىمنى بېرىش</translation>
    </message>
    <message>
        <source>Is “{word}” a name?</source>
        <translation>«{word}» ئىسىممۇ؟</translation>
    </message>
    <message>
        <source>It holds faces, voices or names</source>
        <translation>ئۇنىڭدا يۈز، ئاۋاز ياكى ئىسىم بار</translation>
    </message>
    <message>
        <source>It tells where it was made</source>
        <translation>ئۇ قەيەردە ياسالغانلىقىنى بىلدۈرىدۇ</translation>
    </message>
    <message>
        <source>Its cleaned copy goes, without the hidden data</source>
        <translation>تازىلانغان نۇسخىسى چىقىدۇ، يوشۇرۇن ئۇچۇرسىز</translation>
    </message>
    <message>
        <source>Known only to this vault</source>
        <translation>پەقەت بۇ خەزىنىگە مەلۇم</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>سىز چىقىرىۋەتتىڭىز</translation>
    </message>
    <message>
        <source>Look at this answer once more</source>
        <translation>بۇ جاۋابقا يەنە بىر قېتىم قاراڭ</translation>
    </message>
    <message>
        <source>Look at this copy once more</source>
        <translation>بۇ نۇسخىغا يەنە بىر قېتىم قاراڭ</translation>
    </message>
    <message>
        <source>Look at this file once more</source>
        <translation>بۇ ھۆججەتكە يەنە بىر قېتىم قاراڭ</translation>
    </message>
    <message>
        <source>Make a cleaned copy</source>
        <translation>تازىلانغان نۇسخا ياساش</translation>
    </message>
    <message>
        <source>Names never leave in the text</source>
        <translation>ئىسىملار تېكىستتە ھەرگىز چىقمايدۇ</translation>
    </message>
    <message>
        <source>No cleaned copy yet</source>
        <translation>تېخى تازىلانغان نۇسخا يوق</translation>
    </message>
    <message>
        <source>No name of this official</source>
        <translation>بۇ ئەمەلدارنىڭ ئىسمى يوق</translation>
    </message>
    <message>
        <source>Nobody agreed yet</source>
        <translation>تېخى ھېچكىم قوشۇلمىدى</translation>
    </message>
    <message>
        <source>Nobody on it is listed</source>
        <translation>ئۇنىڭدىكى ھېچكىم يېزىلمىغان</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>تېخى جاۋاب بېرىلمىدى</translation>
    </message>
    <message>
        <source>Not before there is consent</source>
        <translation>رازىلىق بولمىغۇچە بولمايدۇ</translation>
    </message>
    <message>
        <source>Not confirmed for this report</source>
        <translation>بۇ دوكلات ئۈچۈن جەزملەشتۈرۈلمىدى</translation>
    </message>
    <message>
        <source>Officials are not named in the text</source>
        <translation>ئەمەلدارلارنىڭ ئىسمى تېكىستتە يېزىلمايدۇ</translation>
    </message>
    <message>
        <source>Once more: the name leaves</source>
        <translation>يەنە بىر قېتىم: ئىسىم چىقىدۇ</translation>
    </message>
    <message>
        <source>Only its hash is here. It is described and does not leave.</source>
        <translation>بۇ يەردە پەقەت خېشى بار. ئۇ تەسۋىرلىنىدۇ، چىقمايدۇ.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>خاتىرىنى ئېچىش</translation>
    </message>
    <message>
        <source>Others had this device</source>
        <translation>بۇ ئۈسكۈنە باشقىلارنىڭ قولىدا بولغان</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>قايتۇرۇپ قويۇش</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>جاۋابلارنى كۆرۈش</translation>
    </message>
    <message>
        <source>Sleep on it</source>
        <translation>بىر كېچە ئويلىنىش</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>بۇ يەردە قالىدۇ</translation>
    </message>
    <message>
        <source>Still a draft</source>
        <translation>تېخى قارالما</translation>
    </message>
    <message>
        <source>The agency leaves, the name stays</source>
        <translation>ئورگان چىقىدۇ، ئىسىم قالىدۇ</translation>
    </message>
    <message>
        <source>The file is not in this vault</source>
        <translation>ھۆججەت بۇ خەزىنىدە يوق</translation>
    </message>
    <message>
        <source>The name of an official</source>
        <translation>بىر ئەمەلدارنىڭ ئىسمى</translation>
    </message>
    <message>
        <source>The original as it is</source>
        <translation>ئەسلىيىتى شۇ پېتى</translation>
    </message>
    <message>
        <source>The original goes</source>
        <translation>ئەسلىيىتى چىقىدۇ</translation>
    </message>
    <message>
        <source>The original has the hidden data in it</source>
        <translation>ئەسلىيىتىدە يوشۇرۇن ئۇچۇر بار</translation>
    </message>
    <message>
        <source>The original stays here</source>
        <translation>ئەسلىيىتى بۇ يەردە قالىدۇ</translation>
    </message>
    <message>
        <source>The original, not the copy</source>
        <translation>نۇسخىسى ئەمەس، ئەسلىيىتى</translation>
    </message>
    <message>
        <source>This has to be mended first</source>
        <translation>ئاۋۋال بۇنى تۈزىتىش كېرەك</translation>
    </message>
    <message>
        <source>This name does not leave</source>
        <translation>بۇ ئىسىم چىقمايدۇ</translation>
    </message>
    <message>
        <source>This needs its own yes</source>
        <translation>بۇنىڭغا ئايرىم «ھەئە» كېرەك</translation>
    </message>
    <message>
        <source>This record was withdrawn</source>
        <translation>بۇ خاتىرە قايتۇرۇۋېلىنغان</translation>
    </message>
    <message>
        <source>Under a condition</source>
        <translation>شەرت ئاستىدا</translation>
    </message>
    <message>
        <source>With the hidden data in it</source>
        <translation>يوشۇرۇن ئۇچۇرى بىلەن</translation>
    </message>
    <message>
        <source>Without the hidden data; the original stays here</source>
        <translation>يوشۇرۇن ئۇچۇرسىز؛ ئەسلىيىتى بۇ يەردە قالىدۇ</translation>
    </message>
    <message>
        <source>{who} becomes “{word}”</source>
        <translation>{who} «{word}» غا ئايلىنىدۇ</translation>
    </message>
    <message>
        <source>{who} can be recognised</source>
        <translation>{who} نى تونۇغىلى بولىدۇ</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Continue</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Continue to preview</source>
        <translation>ئالدىن كۆرۈشكە ئۆتۈش</translation>
    </message>
    <message>
        <source>Do not seal</source>
        <translation>پېچەتلىمەسلىك</translation>
    </message>
    <message>
        <source>It rests. You can seal it from {when}.</source>
        <translation>ئۇ تۇرسۇن. {when} دىن باشلاپ پېچەتلىيەلەيسىز.</translation>
    </message>
    <message>
        <source>Next focal point</source>
        <translation>كېيىنكى ئالاقىچى</translation>
    </message>
    <message>
        <source>Preview and seal</source>
        <translation>ئالدىن كۆرۈش ۋە پېچەتلەش</translation>
    </message>
    <message>
        <source>Seal and remove…</source>
        <translation>پېچەتلەش ۋە ئۆچۈرۈش…</translation>
    </message>
    <message>
        <source>Seal, and keep nothing?</source>
        <translation>پېچەتلەپ، ھېچنېمە ساقلىماسلىقمۇ؟</translation>
    </message>
    <message>
        <source>Seal, and keep only a receipt?</source>
        <translation>پېچەتلەپ، پەقەت تالوننىلا ساقلاشمۇ؟</translation>
    </message>
    <message numerus="yes">
        <source>Sealing %n file(s)</source>
        <translation>
            <numerusform>%n ھۆججەت پېچەتلىنىۋاتىدۇ</numerusform>
            <numerusform>%n ھۆججەت پېچەتلىنىۋاتىدۇ</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>پېچەتلەش…</translation>
    </message>
    <message>
        <source>Steps of sending</source>
        <translation>ئەۋەتىش قەدەملىرى</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>كىمگە</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>ئۇلار نېمىنى كۆرىدۇ</translation>
    </message>
    <message>
        <source>Where the sealed file goes</source>
        <translation>پېچەتلەنگەن ھۆججەت قەيەرگە بارىدۇ</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>قايسى خاتىرىلەر</translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source>A cleaned copy goes</source>
        <translation>تازىلانغان نۇسخا چىقىدۇ</translation>
    </message>
    <message>
        <source>A group: count and title only</source>
        <translation>گۇرۇپپا: پەقەت سانى ۋە ئۇنۋانى</translation>
    </message>
    <message>
        <source>Agencies and bodies</source>
        <translation>ئورۇن ۋە ئورگانلار</translation>
    </message>
    <message>
        <source>Agreed {day}</source>
        <translation>{day} قوشۇلغان</translation>
    </message>
    <message>
        <source>Agreed {day}, without a name</source>
        <translation>{day} قوشۇلغان، ئىسىمسىز</translation>
    </message>
    <message>
        <source>Agreed {day}, {how}</source>
        <translation>{day} قوشۇلغان، {how}</translation>
    </message>
    <message>
        <source>Ask {who}</source>
        <translation>{who} دىن سوراڭ</translation>
    </message>
    <message>
        <source>Ask {who} again</source>
        <translation>{who} دىن قايتا سوراڭ</translation>
    </message>
    <message>
        <source>Described, no file</source>
        <translation>تەسۋىرلەنگەن، ھۆججەت يوق</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ئىسپات</translation>
    </message>
    <message>
        <source>For more, ask {who}</source>
        <translation>كۆپرەك چىقىرىش ئۈچۈن {who} دىن سوراڭ</translation>
    </message>
    <message>
        <source>Goes with initials</source>
        <translation>ئىسىمنىڭ باش ھەرپلىرى بىلەن چىقىدۇ</translation>
    </message>
    <message>
        <source>Goes with name</source>
        <translation>ئىسىم بىلەن چىقىدۇ</translation>
    </message>
    <message>
        <source>Goes with title only</source>
        <translation>پەقەت ئۇنۋانى بىلەن چىقىدۇ</translation>
    </message>
    <message>
        <source>Initials and contact go, kept apart</source>
        <translation>باش ھەرپلىرى ۋە ئالاقە ئۇسۇلى چىقىدۇ، ئايرىم</translation>
    </message>
    <message>
        <source>Initials go, kept apart</source>
        <translation>باش ھەرپلىرى چىقىدۇ، ئايرىم</translation>
    </message>
    <message>
        <source>Left out by you for this report</source>
        <translation>بۇ دوكلاتتىن سىز چىقىرىۋەتتىڭىز</translation>
    </message>
    <message>
        <source>Name and contact go, kept apart</source>
        <translation>ئىسىم ۋە ئالاقە ئۇسۇلى چىقىدۇ، ئايرىم</translation>
    </message>
    <message>
        <source>Name goes, kept apart</source>
        <translation>ئىسىم چىقىدۇ، ئايرىم</translation>
    </message>
    <message>
        <source>Never named: alleged to have done it</source>
        <translation>ئىسمى ھەرگىز يېزىلمايدۇ: قىلغان دەپ قارالغان</translation>
    </message>
    <message>
        <source>No cleaned copy yet</source>
        <translation>تېخى تازىلانغان نۇسخا يوق</translation>
    </message>
    <message>
        <source>Not asked yet. That counts as no</source>
        <translation>تېخى سورالمىغان. بۇ «ياق» ھېسابلىنىدۇ</translation>
    </message>
    <message>
        <source>Not in this vault, only its hash</source>
        <translation>بۇ خەزىنىدە يوق، پەقەت خېشى بار</translation>
    </message>
    <message>
        <source>Only {who} can change that</source>
        <translation>بۇنى پەقەت {who} ئۆزگەرتەلەيدۇ</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>ياق دېگەن</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>بۇ يەردە قالىدۇ</translation>
    </message>
    <message>
        <source>Stays here, another copy goes</source>
        <translation>بۇ يەردە قالىدۇ، باشقا نۇسخا چىقىدۇ</translation>
    </message>
    <message>
        <source>Stays here, consent withdrawn</source>
        <translation>بۇ يەردە قالىدۇ، رازىلىق قايتۇرۇۋېلىنغان</translation>
    </message>
    <message>
        <source>Stays here, its cleaned copy goes</source>
        <translation>بۇ يەردە قالىدۇ، تازىلانغان نۇسخىسى چىقىدۇ</translation>
    </message>
    <message>
        <source>Stays here, left out by you</source>
        <translation>بۇ يەردە قالىدۇ، سىز چىقىرىۋەتتىڭىز</translation>
    </message>
    <message>
        <source>Stays here, not asked</source>
        <translation>بۇ يەردە قالىدۇ، سورالمىغان</translation>
    </message>
    <message>
        <source>Stays here, people not listed</source>
        <translation>بۇ يەردە قالىدۇ، كىشىلەر يېزىلمىغان</translation>
    </message>
    <message>
        <source>Stays here, said no</source>
        <translation>بۇ يەردە قالىدۇ، ياق دېگەن</translation>
    </message>
    <message>
        <source>Stays here, shows {who}</source>
        <translation>بۇ يەردە قالىدۇ، {who} كۆرۈنىدۇ</translation>
    </message>
    <message>
        <source>Stays here, the original goes</source>
        <translation>بۇ يەردە قالىدۇ، ئەسلىيىتى چىقىدۇ</translation>
    </message>
    <message>
        <source>Stays here, to be asked again</source>
        <translation>بۇ يەردە قالىدۇ، قايتا سورىلىدۇ</translation>
    </message>
    <message>
        <source>Stays here, too risky to ask</source>
        <translation>بۇ يەردە قالىدۇ، سوراش بەك خەتەرلىك</translation>
    </message>
    <message>
        <source>Stays here, under a condition</source>
        <translation>بۇ يەردە قالىدۇ، شەرت ئاستىدا</translation>
    </message>
    <message>
        <source>The acts</source>
        <translation>ھەرىكەتلەر</translation>
    </message>
    <message>
        <source>The condition is not confirmed</source>
        <translation>شەرت جەزملەشتۈرۈلمىگەن</translation>
    </message>
    <message>
        <source>The day to ask again has passed</source>
        <translation>قايتا سورايدىغان كۈن ئۆتۈپ كەتتى</translation>
    </message>
    <message>
        <source>The original goes</source>
        <translation>ئەسلىيىتى چىقىدۇ</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>پەقەت ئۇنۋانى</translation>
    </message>
    <message>
        <source>Title, and contact kept apart</source>
        <translation>ئۇنۋان، ئالاقە ئۇسۇلى ئايرىم</translation>
    </message>
    <message>
        <source>Too risky to ask. That counts as no</source>
        <translation>سوراش بەك خەتەرلىك. بۇ «ياق» ھېسابلىنىدۇ</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>شەرتنامە ئورگانلىرى</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>ب د ت بىلەن ھەمكارلىق</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>ئومۇميۈزلۈك قەرەللىك كۆزدىن كەچۈرۈش</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>نېمە بولدى</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>ب د ت نېمە قىلدى</translation>
    </message>
    <message>
        <source>What the authorities said</source>
        <translation>دائىرىلەر نېمە دېدى</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>بۇ ھەقتە نېمە قىلىندى</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>نېمە تەلەپ قىلىسىز</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>قاچان ۋە قەيەردە</translation>
    </message>
    <message>
        <source>When it is safe, ask {who}</source>
        <translation>بىخەتەر بولغاندا {who} دىن سوراڭ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>كىم</translation>
    </message>
    <message>
        <source>Who is alleged to have done it</source>
        <translation>دېيىلىشىچە بۇنى كىم قىلغان</translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation>كىم سۆزلەپ بەردى</translation>
    </message>
    <message>
        <source>Withdrew the consent</source>
        <translation>رازىلىقنى قايتۇرۇۋالدى</translation>
    </message>
    <message>
        <source>each person of {who}</source>
        <translation>{who} دىكى ھەر بىر كىشى</translation>
    </message>
    <message>
        <source>real name</source>
        <translation>ھەقىقىي ئىسىم</translation>
    </message>
    <message>
        <source>the family of {who}</source>
        <translation>{who} نىڭ ئائىلىسى</translation>
    </message>
    <message>
        <source>the family or the lawyer of {who}</source>
        <translation>{who} نىڭ ئائىلىسى ياكى ئادۋوكاتى</translation>
    </message>
    <message>
        <source>the guardian of {who}</source>
        <translation>{who} نىڭ ۋەسىيسى</translation>
    </message>
    <message>
        <source>the lawyer of {who}</source>
        <translation>{who} نىڭ ئادۋوكاتى</translation>
    </message>
    <message>
        <source>whoever answers for {who}</source>
        <translation>{who} نىڭ ئورنىدا جاۋاب بېرىدىغان كىشى</translation>
    </message>
    <message>
        <source>{who} can say whether it is met</source>
        <translation>ئورۇندالغان-ئورۇندالمىغانلىقىنى {who} ئېيتالايدۇ</translation>
    </message>
    <message>
        <source>{who} stays here</source>
        <translation>{who} بۇ يەردە قالىدۇ</translation>
    </message>
</context>
<context>
    <name>SentBanner</name>
    <message>
        <source>Besides, by other ways: {others}.</source>
        <translation>بۇنىڭدىن باشقا، باشقا يوللار بىلەن: {others}.</translation>
    </message>
    <message numerus="yes">
        <source>Changed since it was sent to %n focal point(s).</source>
        <translation>
            <numerusform>%n ئالاقىچىغا ئەۋەتىلگەندىن كېيىن ئۆزگەرگەن.</numerusform>
            <numerusform>%n ئالاقىچىغا ئەۋەتىلگەندىن كېيىن ئۆزگەرگەن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since it was sent to {name} on {day}.</source>
        <translation>{day} {name} غا ئەۋەتىلگەندىن كېيىن ئۆزگەرگەن.</translation>
    </message>
    <message>
        <source>Send a correction</source>
        <translation>تۈزىتىش ئەۋەتىش</translation>
    </message>
    <message>
        <source>They go on with what they have until you tell them.</source>
        <translation>سىز ئېيتمىغۇچە ئۇلار قولىدىكى بىلەن ئىش قىلىۋېرىدۇ.</translation>
    </message>
    <message>
        <source>This record was sent.</source>
        <translation>بۇ خاتىرە ئەۋەتىلگەن.</translation>
    </message>
    <message>
        <source>What you change now is a new version. What was sent stays as it was.</source>
        <translation>ھازىر ئۆزگەرتكىنىڭىز يېڭى نەشرى بولىدۇ. ئەۋەتىلگىنى بۇرۇنقىدەك قالىدۇ.</translation>
    </message>
</context>
<context>
    <name>SentHistory</name>
    <message>
        <source>Corrected for {name}</source>
        <translation>{name} ئۈچۈن تۈزىتىلدى</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>تېخى ئەۋەتىلمىدى.</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>{name} غا ئەۋەتىلدى</translation>
    </message>
    <message>
        <source>Taken back from {name}</source>
        <translation>{name} دىن قايتۇرۇۋېلىندى</translation>
    </message>
    <message>
        <source>Taken back from {name}, for some people</source>
        <translation>{name} دىن قايتۇرۇۋېلىندى، بەزى كىشىلەر ئۈچۈن</translation>
    </message>
    <message>
        <source>Told {name} that the key was lost</source>
        <translation>{name} غا ئاچقۇچنىڭ يوقالغانلىقى ئېيتىلدى</translation>
    </message>
    <message>
        <source>a focal point</source>
        <translation>بىر ئالاقىچى</translation>
    </message>
    <message>
        <source>arrived late</source>
        <translation>كېچىكىپ كەلگەن</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>{day} تاپشۇرۇپ بېرىلدى</translation>
    </message>
    <message>
        <source>not noted as handed over</source>
        <translation>تاپشۇرۇپ بېرىلدى دەپ يېزىلمىغان</translation>
    </message>
    <message>
        <source>same number as another answer</source>
        <translation>نومۇرى باشقا جاۋاب بىلەن ئوخشاش</translation>
    </message>
    <message>
        <source>sealed without comparing</source>
        <translation>سېلىشتۇرماي پېچەتلەنگەن</translation>
    </message>
    <message>
        <source>{kind} from {name}</source>
        <translation>{name} دىن {kind}</translation>
    </message>
</context>
<context>
    <name>SentPages</name>
    <message>
        <source>PDF of what {name} got on {day}…</source>
        <translation>{name} {day} تاپشۇرۇۋالغاننىڭ PDF ى…</translation>
    </message>
    <message>
        <source>a focal point</source>
        <translation>بىر ئالاقىچى</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Change now</source>
        <translation>ھازىر ئۆزگەرتىش</translation>
    </message>
    <message>
        <source>Change the window while files are coming in?</source>
        <translation>ھۆججەتلەر كىرىۋاتىدۇ، كۆزنەك ئۆزگەرتىلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>It was told to stop and has not stopped yet. What it was writing outside the vault may be left incomplete.</source>
        <translation>توختا دېيىلدى، لېكىن تېخى توختىمىدى. ئۇنىڭ خەزىنە سىرتىغا يېزىۋاتقىنى چالا قېلىشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Last saved {when}, change {number}</source>
        <translation>ئەڭ ئاخىرقى ساقلاش: {when}، {number}-ئۆزگىرىش</translation>
    </message>
    <message>
        <source>Lock although something is not saved?</source>
        <translation>ساقلانمىغان نەرسە بار، شۇنداقتىمۇ قۇلۇپلانسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>ھازىر قۇلۇپلاش</translation>
    </message>
    <message>
        <source>Lock while something is still being written?</source>
        <translation>تېخى بىر نەرسە يېزىلىۋاتىدۇ، قۇلۇپلانسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Lock without saving</source>
        <translation>ساقلىماي قۇلۇپلاش</translation>
    </message>
    <message>
        <source>Something is still being written: the window changes at the next lock.</source>
        <translation>تېخى بىر نەرسە يېزىلىۋاتىدۇ: كۆزنەك كېيىنكى قۇلۇپلاشتا ئۆزگىرىدۇ.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>بۇ يەردە قېلىش</translation>
    </message>
    <message>
        <source>The rest of them would not come in. Otherwise it changes once they are here.</source>
        <translation>ئۇ چاغدا قالغانلىرى كىرمەيدۇ. بولمىسا ئۇلار كىرىپ بولغاندا ئۆزگىرىدۇ.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>كۈتۈش</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>ئۇلارنى كۈتۈش</translation>
    </message>
    <message>
        <source>What could not be saved is lost when the vault is locked.</source>
        <translation>خەزىنە قۇلۇپلانغاندا ساقلىيالمىغان نەرسىلەر يوقايدۇ.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Recovery and backup</source>
        <translation>ئەسلىگە كەلتۈرۈش ۋە زاپاس نۇسخا</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تەڭشەكلەر</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>بۇ پروگرامما</translation>
    </message>
    <message>
        <source>Vault and drawers</source>
        <translation>خەزىنە ۋە تارتمىلار</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation>نېمىنى كۆرگىلى بولىدۇ</translation>
    </message>
    <message>
        <source>Window and work</source>
        <translation>كۆزنەك ۋە ئىش</translation>
    </message>
</context>
<context>
    <name>SeventyTwoView</name>
    <message>
        <source>A receipt is due within 72 hours of opening a report.</source>
        <translation>دوكلاتنى ئاچقاندىن كېيىن 72 سائەت ئىچىدە تالون بېرىلىشى كېرەك.</translation>
    </message>
    <message>
        <source>Everybody who sent a report has a receipt.</source>
        <translation>دوكلات ئەۋەتكەن ھەممەيلەندە تالون بار.</translation>
    </message>
    <message>
        <source>Reports without a receipt</source>
        <translation>تالونى يوق دوكلاتلار</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>{day} تاپشۇرۇۋېلىنغان</translation>
    </message>
</context>
<context>
    <name>SeveralUses</name>
    <message>
        <source>All that were not asked yet</source>
        <translation>تېخى سورالمىغانلارنىڭ ھەممىسى</translation>
    </message>
    <message>
        <source>All uses at once</source>
        <translation>بارلىق ئىشلىتىلىشلەر بىراقلا</translation>
    </message>
    <message>
        <source>Keep it, and send it to the focal point</source>
        <translation>ساقلاپ، ئالاقىچىغا ئەۋەتىش</translation>
    </message>
</context>
<context>
    <name>SharesEntry</name>
    <message>
        <source>A paper has 33 words.</source>
        <translation>بىر قەغەزدە 33 سۆز بار.</translation>
    </message>
    <message>
        <source>All its words are forgotten. A single word can be pressed in the list and typed anew.</source>
        <translation>ئۇنىڭدىكى بارلىق سۆزلەر تازىلىنىدۇ. بىر سۆزنىلا ئۆزگەرتىش ئۈچۈن، ئۇنى تىزىملىكتە بېسىپ يېڭىدىن كىرگۈزسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>All its words have to be typed again.</source>
        <translation>ئۇنىڭدىكى بارلىق سۆزلەرنى قايتا كىرگۈزۈش كېرەك.</translation>
    </message>
    <message numerus="yes">
        <source>Enough: %n paper(s) typed.</source>
        <translation>
            <numerusform>يېتەرلىك: %n قەغەز كىرگۈزۈلدى.</numerusform>
            <numerusform>يېتەرلىك: %n قەغەز كىرگۈزۈلدى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>سۆزلەرنى ساقلاپ قېلىش</translation>
    </message>
    <message>
        <source>More than one word is not right, although they are all in the list. Compare them with the paper, one by one.</source>
        <translation>بىردىن كۆپ سۆز توغرا ئەمەس، ھەممىسى تىزىملىكتە بولسىمۇ. ئۇلارنى قەغەز بىلەن بىر-بىرلەپ سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>One word is not right, although it is in the list: look at word {place} first.</source>
        <translation>بىر سۆز توغرا ئەمەس، تىزىملىكتە بولسىمۇ: ئاۋۋال {place}-سۆزگە قاراڭ.</translation>
    </message>
    <message>
        <source>Paper {number} of the {total} that are needed</source>
        <translation>كېرەك بولغان {total} قەغەزنىڭ {number}-سى</translation>
    </message>
    <message>
        <source>Take back the last paper</source>
        <translation>ئالدىنقى قەغەزنى قايتۇرۇۋېلىش</translation>
    </message>
    <message>
        <source>Take back the last paper?</source>
        <translation>ئالدىنقى قەغەز قايتۇرۇۋېلىنسۇنمۇ؟</translation>
    </message>
    <message>
        <source>The first four letters are enough, and so are the four digits of the word.</source>
        <translation>ئالدىنقى تۆت ھەرپى يېتەرلىك، سۆزنىڭ تۆت خانىلىق سانىمۇ بولىدۇ.</translation>
    </message>
    <message>
        <source>The first paper</source>
        <translation>بىرىنچى قەغەز</translation>
    </message>
    <message>
        <source>The papers of one set begin with the same two words. This one begins otherwise: it belongs to another set, or the word is not right.</source>
        <translation>بىر يۈرۈشنىڭ قەغەزلىرى ئوخشاش ئىككى سۆز بىلەن باشلىنىدۇ. بۇ باشقىچە باشلانغان: ئۇ باشقا يۈرۈشكە تەۋە ياكى سۆز توغرا ئەمەس.</translation>
    </message>
    <message>
        <source>These words do not fit together.</source>
        <translation>بۇ سۆزلەر بىر-بىرىگە ماس كەلمەيدۇ.</translation>
    </message>
    <message>
        <source>These words were made by another program.</source>
        <translation>بۇ سۆزلەرنى باشقا پروگرامما ياسىغان.</translation>
    </message>
    <message>
        <source>This paper belongs to another set. Take another one.</source>
        <translation>بۇ قەغەز باشقا يۈرۈشكە تەۋە. باشقىسىنى ئېلىڭ.</translation>
    </message>
    <message>
        <source>This paper is in already. Take another one of the set.</source>
        <translation>بۇ قەغەز ئاللىقاچان كىردى. شۇ يۈرۈشنىڭ باشقىسىنى ئېلىڭ.</translation>
    </message>
    <message>
        <source>Type this one again</source>
        <translation>بۇنى قايتا كىرگۈزۈش</translation>
    </message>
    <message>
        <source>Type this paper again?</source>
        <translation>بۇ قەغەز قايتا كىرگۈزۈلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Word {place} is not in the list of words.</source>
        <translation>{place}-سۆز سۆز تىزىملىكىدە يوق.</translation>
    </message>
    <message>
        <source>Word {place} of {total}</source>
        <translation>{place}-سۆز، جەمئىي {total}</translation>
    </message>
    <message>
        <source>Word {place}: “{word}” is not in the list of words.</source>
        <translation>{place}-سۆز: «{word}» سۆز تىزىملىكىدە يوق.</translation>
    </message>
</context>
<context>
    <name>SharesView</name>
    <message numerus="yes">
        <source>All of them begin with the same %n word(s): that is right.</source>
        <translation>
            <numerusform>ھەممىسى ئوخشاش %n سۆز بىلەن باشلىنىدۇ: بۇ توغرا.</numerusform>
            <numerusform>ھەممىسى ئوخشاش %n سۆز بىلەن باشلىنىدۇ: بۇ توغرا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Four digits stand for a word: type them instead of it, on any keyboard.</source>
        <translation>تۆت خانىلىق سان بىر سۆزنىڭ ئورنىدا: ھەر قانداق كۇنۇپكا تاختىسىدا سۆزنىڭ ئورنىغا ساننى كىرگۈزسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>It is not locked: whoever gets the file has the words. Put it on a USB stick, print it with a printer on a cable, then destroy the file. Writing by hand is safer.</source>
        <translation>ئۇ قۇلۇپلانمىغان: ھۆججەتنى ئالغان كىشىدە سۆزلەر بولىدۇ. USB دىسكىغا قويۇپ، كابېللىق پرىنتېردا بېسىپ، ئاندىن ھۆججەتنى يوقىتىڭ. قولدا يېزىش بىخەتەرراق.</translation>
    </message>
    <message>
        <source>Make a PDF of it, to print…</source>
        <translation>بېسىش ئۈچۈن PDF ياساش…</translation>
    </message>
    <message>
        <source>Make a file with these words?</source>
        <translation>بۇ سۆزلەردىن ھۆججەت ياسالسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>ھۆججەتنى ياساش…</translation>
    </message>
    <message>
        <source>Paper {number} of {count}</source>
        <translation>{number}-قەغەز، جەمئىي {count}</translation>
    </message>
    <message>
        <source>Show them to nobody, and take no photograph of them.</source>
        <translation>ئۇلارنى ھېچكىمگە كۆرسەتمەڭ، سۈرەتكە ئالماڭ.</translation>
    </message>
    <message>
        <source>Show these words to nobody, and take no photograph of them.</source>
        <translation>بۇ سۆزلەرنى ھېچكىمگە كۆرسەتمەڭ، سۈرەتكە ئالماڭ.</translation>
    </message>
    <message>
        <source>The words lie in {file}.</source>
        <translation>سۆزلەر {file} دا.</translation>
    </message>
    <message>
        <source>These words open something of value to the one who gave you this paper.</source>
        <translation>بۇ سۆزلەر بۇ قەغەزنى سىزگە بەرگەن كىشى ئۈچۈن قىممەتلىك بىر نەرسىنى ئاچىدۇ.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ھۆججەت قەيەرگە قويۇلسۇن؟</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation>قولدا يېزىش</translation>
    </message>
    <message>
        <source>Write these 33 words on a paper of its own, in this order, and give it to one person you trust. Any {needed} of the {count} papers open the drawer.</source>
        <translation>بۇ 33 سۆزنى ئايرىم قەغەزگە مۇشۇ تەرتىپ بويىچە يېزىپ، ئىشىنىدىغان بىر كىشىگە بېرىڭ. {count} قەغەزنىڭ خالىغان {needed} دانىسى تارتمىنى ئاچىدۇ.</translation>
    </message>
    <message>
        <source>Write these 33 words on paper, in this order. Whoever finds the sheet and has the folder can open the drawer: keep it away from the computer.</source>
        <translation>بۇ 33 سۆزنى قەغەزگە مۇشۇ تەرتىپ بويىچە يېزىڭ. ۋاراقنى تاپقان ۋە قىسقۇچ قولىدا بار كىشى تارتمىنى ئاچالايدۇ: ئۇنى كومپيۇتېردىن يىراق ساقلاڭ.</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>سىزنىڭ ۋارىقىڭىز</translation>
    </message>
    <message>
        <source>{needed} papers of this set are needed. This one alone opens nothing.</source>
        <translation>بۇ يۈرۈشنىڭ {needed} قەغىزى كېرەك. بۇ بىرى يالغۇز ھېچنېمىنى ئاچمايدۇ.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>كەينىگە</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>It is written: the next one</source>
        <translation>يېزىپ بولدۇم: كېيىنكىسى</translation>
    </message>
    <message>
        <source>It is written: use these words</source>
        <translation>يېزىپ بولدۇم: بۇ سۆزلەرنى ئىشلىتىش</translation>
    </message>
    <message>
        <source>Write the words down</source>
        <translation>سۆزلەرنى يېزىۋېلىڭ</translation>
    </message>
</context>
<context>
    <name>ShownPart</name>
    <message>
        <source>Checked on {day}: nobody else can be recognised.</source>
        <translation>{day} تەكشۈرۈلدى: باشقا ھېچكىمنى تونۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>ھېچكىم</translation>
    </message>
    <message>
        <source>Not checked yet. Until then the file stays here.</source>
        <translation>تېخى تەكشۈرۈلمىدى. ئۇنىڭغىچە ھۆججەت بۇ يەردە قالىدۇ.</translation>
    </message>
    <message>
        <source>That is everybody</source>
        <translation>ھەممىسى شۇ</translation>
    </message>
    <message>
        <source>Who can be recognised in it?</source>
        <translation>ئۇنىڭدىن كىمنى تونۇغىلى بولىدۇ؟</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n قالدى</numerusform>
            <numerusform>%n قالدى</numerusform>
        </translation>
    </message>
    <message>
        <source>A name that is kept apart stands here</source>
        <translation>بۇ يەردە ئايرىم ساقلانغان بىر ئىسىم بار</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>تاپشۇرۇۋالغانلىقىنى بىلدۈرۈش</translation>
    </message>
    <message>
        <source>Acknowledge (A)</source>
        <translation>تاپشۇرۇۋالغانلىقىنى بىلدۈرۈش (A)</translation>
    </message>
    <message>
        <source>Acknowledge again</source>
        <translation>تاپشۇرۇۋالغانلىقىنى قايتا بىلدۈرۈش</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>ھەممىسى بولدى</translation>
    </message>
    <message>
        <source>Another signature than the report it corrects</source>
        <translation>ئىمزاسى ئۇ تۈزىتىدىغان دوكلاتنىڭكىدىن باشقا</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>جاۋاب بېرىلدى</translation>
    </message>
    <message>
        <source>Ask for information</source>
        <translation>ئۇچۇر سوراش</translation>
    </message>
    <message>
        <source>Before you can send</source>
        <translation>ئەۋەتىشتىن بۇرۇن</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>ھالىتىنى ئۆزگەرتىش</translation>
    </message>
    <message>
        <source>Change status (S)</source>
        <translation>ھالىتىنى ئۆزگەرتىش (S)</translation>
    </message>
    <message>
        <source>Close case…</source>
        <translation>دېلونى ئاخىرلاشتۇرۇش…</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>ساقلاش خاتىرىسى</translation>
    </message>
    <message>
        <source>First file with this key; it may be made for this report alone</source>
        <translation>بۇ ئاچقۇچ بىلەن كەلگەن بىرىنچى ھۆججەت؛ پەقەت بۇ دوكلات ئۈچۈنلا ياسالغان بولۇشى مۇمكىن</translation>
    </message>
    <message>
        <source>Makes a receipt file for {sender}. Due {day}.</source>
        <translation>{sender} ئۈچۈن تالون ھۆججىتى ياسايدۇ. مۇددىتى {day}.</translation>
    </message>
    <message>
        <source>Makes another receipt file for {sender}.</source>
        <translation>{sender} ئۈچۈن يەنە بىر تالون ھۆججىتى ياسايدۇ.</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>تەييار دەپ بەلگىلەش</translation>
    </message>
    <message>
        <source>More</source>
        <translation>تېخىمۇ كۆپ</translation>
    </message>
    <message>
        <source>New key accepted</source>
        <translation>يېڭى ئاچقۇچ قوبۇل قىلىندى</translation>
    </message>
    <message>
        <source>No answer can be sealed to this case; see above.</source>
        <translation>بۇ دېلوغا جاۋاب پېچەتلىگىلى بولمايدۇ؛ يۇقىرىغا قاراڭ.</translation>
    </message>
    <message>
        <source>Nothing here is needed to save. You can leave at any time and come back.</source>
        <translation>ساقلاش ئۈچۈن بۇ يەردە ھېچنېمە تەلەپ قىلىنمايدۇ. خالىغان ۋاقىتتا چىقىپ كېتىپ، قايتىپ كەلسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>Nothing is missing. It is still a draft.</source>
        <translation>كەم نەرسە يوق. ئۇ تېخى قارالما.</translation>
    </message>
    <message>
        <source>Notice refused: not from the sender</source>
        <translation>ئۇقتۇرۇش رەت قىلىندى: ئەۋەتكۈچىدىن ئەمەس</translation>
    </message>
    <message>
        <source>Opened, contents match</source>
        <translation>ئېچىلدى، مەزمۇنى ماس</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاپشۇرۇۋېلىندى</translation>
    </message>
    <message>
        <source>Same source as case {number}</source>
        <translation>{number}-دېلو بىلەن مەنبەسى بىر</translation>
    </message>
    <message>
        <source>Sealed by {sender}</source>
        <translation>{sender} پېچەتلىگەن</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>ئەۋەتىش…</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{total} سوئالدىن {answered} كە جاۋاب بېرىلدى</translation>
    </message>
    <message>
        <source>{notice}, not proven</source>
        <translation>{notice}، ئىسپاتلانمىغان</translation>
    </message>
    <message numerus="yes">
        <source>{same} and %n more</source>
        <translation>
            <numerusform>{same} ۋە يەنە %n</numerusform>
            <numerusform>{same} ۋە يەنە %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, by this desk</source>
        <translation>{when}، بۇ قوبۇل قىلىش ئورنى تەرىپىدىن</translation>
    </message>
</context>
<context>
    <name>Sought</name>
    <message>
        <source>Began in {date}</source>
        <translation>{date} دا باشلانغان</translation>
    </message>
    <message>
        <source>Only these records</source>
        <translation>پەقەت بۇ خاتىرىلەر</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>ئىسپاتلىق</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>ئىسپاتسىز</translation>
    </message>
    <message>
        <source>{filter}, take it back</source>
        <translation>{filter}، بىكار قىلىش</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Done: {step}</source>
        <translation>بولدى: {step}</translation>
    </message>
    <message>
        <source>Not done yet: {step}</source>
        <translation>تېخى بولمىدى: {step}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>{number}-قەدەم، جەمئىي {total}: {name}</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}، بولدى</translation>
    </message>
    <message>
        <source>{step}, you are here</source>
        <translation>{step}، سىز مۇشۇ يەردە</translation>
    </message>
</context>
<context>
    <name>SticksModel</name>
    <message>
        <source>Exercises</source>
        <translation>مەشىقلەر</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>نومۇر يوق</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>دوكلاتلار</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>قەدەملەر</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>USB دىسكا</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>نېمە خاتا كەتتى</translation>
    </message>
</context>
<context>
    <name>SticksTable</name>
    <message>
        <source>Who got how far</source>
        <translation>كىم قەيەرگە كەلدى</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Changing quick notes</source>
        <translation>تېز خاتىرە ئۆزگەرتىلىۋاتىدۇ</translation>
    </message>
</context>
<context>
    <name>StopView</name>
    <message>
        <source>Add all the same</source>
        <translation>شۇنداقتىمۇ قوشۇش</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>قوشماسلىق</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>توختاڭ: {name}</translation>
    </message>
    <message>
        <source>Why you add it all the same</source>
        <translation>نېمىشقا شۇنداقتىمۇ قوشىسىز</translation>
    </message>
    <message>
        <source>for example: they told me in person</source>
        <translation>مەسىلەن: ئۇلار ماڭا يۈزتۇرا ئېيتتى</translation>
    </message>
</context>
<context>
    <name>StruckText</name>
    <message>
        <source>[stays here: {words}]</source>
        <translation>[بۇ يەردە قالىدۇ: {words}]</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%n case(s) cannot be read.</source>
        <translation>
            <numerusform>%n دېلونى ئوقۇغىلى بولمايدۇ.</numerusform>
            <numerusform>%n دېلونى ئوقۇغىلى بولمايدۇ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may be in it.</source>
        <translation>
            <numerusform>%n دېلو كىرسە بولىدۇ.</numerusform>
            <numerusform>%n دېلو كىرسە بولىدۇ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may not.</source>
        <translation>
            <numerusform>%n دېلو كىرسە بولمايدۇ.</numerusform>
            <numerusform>%n دېلو كىرسە بولمايدۇ.</numerusform>
        </translation>
    </message>
    <message>
        <source>A case enters the summary only with a consent that was given in that year, or given again. To ask again, open the case and its tab Actions.</source>
        <translation>دېلو خۇلاسىگە پەقەت شۇ يىلى بېرىلگەن ياكى قايتا بېرىلگەن رازىلىق بىلەنلا كىرىدۇ. قايتا سوراش ئۈچۈن دېلونى ئېچىپ، «تەدبىرلەر» بېتىگە كىرىڭ.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>قايتا سوراش</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>قارالمىلار</translation>
    </message>
    <message>
        <source>Look at the cases</source>
        <translation>دېلولارغا قاراش</translation>
    </message>
    <message>
        <source>Looking at the cases</source>
        <translation>دېلولارغا قارىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>May be in it</source>
        <translation>كىرسە بولىدۇ</translation>
    </message>
    <message>
        <source>May not be in it</source>
        <translation>كىرسە بولمايدۇ</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>تېخى قارالمىدى.</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>مەزگىلنىڭ باشلىنىشى</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>مەزگىلنىڭ ئاخىرى</translation>
    </message>
    <message>
        <source>Report of the year</source>
        <translation>قايسى يىلنىڭ دوكلاتى</translation>
    </message>
    <message>
        <source>With the names of those who agreed to that</source>
        <translation>قوشۇلغانلارنىڭ ئىسمى بىلەن</translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation>خۇلاسىنى يېزىش</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>خۇلاسە يېزىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Yearly summary</source>
        <translation>يىللىق خۇلاسە</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>مەزگىل سىرتىدا</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>ئىسىملار بىلەن</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>ئىسىمسىز</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Switching quick notes off</source>
        <translation>تېز خاتىرە ئېتىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Switching quick notes on</source>
        <translation>تېز خاتىرە قوزغىتىلىۋاتىدۇ</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>A formula without a result, or what the spreadsheet marks as wrong.</source>
        <translation>نەتىجىسى يوق فورمۇلا ياكى ئېلېكترونلۇق جەدۋەل خاتا دەپ بەلگىلىگەن نەرسە.</translation>
    </message>
    <message>
        <source>Day or month first? Say over the columns what comes first.</source>
        <translation>كۈن ئالدىدىمۇ ياكى ئايمۇ؟ ئىستونلارنىڭ ئۈستىدە قايسىسىنىڭ ئالدىدا كېلىدىغانلىقىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Is “{word}” meant?</source>
        <translation>«{word}» دېمەكچىمۇ؟</translation>
    </message>
    <message>
        <source>It does not say as many things as there are names in the row.</source>
        <translation>بۇ يەردىكى نەرسىلەرنىڭ سانى قۇردىكى ئىسىملارنىڭ سانىغا توغرا كەلمەيدۇ.</translation>
    </message>
    <message>
        <source>No UN mechanism is known by this name.</source>
        <translation>بۇ نامدا ب د ت مېخانىزمى يوق.</translation>
    </message>
    <message>
        <source>No country is known by this name.</source>
        <translation>بۇ نامدا دۆلەت يوق.</translation>
    </message>
    <message>
        <source>No kind of act is known by these words.</source>
        <translation>بۇ سۆزلەرگە ماس ھەرىكەت تۈرى يوق.</translation>
    </message>
    <message>
        <source>No language is known by this name.</source>
        <translation>بۇ نامدا تىل يوق.</translation>
    </message>
    <message>
        <source>None of the columns that are taken says anything here.</source>
        <translation>ئېلىنغان ئىستونلارنىڭ ھېچبىرىدە بۇ يەردە ھېچنېمە يوق.</translation>
    </message>
    <message>
        <source>The row has more cells than the table has columns.</source>
        <translation>قۇردىكى كاتەكچىلەر جەدۋەلنىڭ ئىستونلىرىدىن كۆپ.</translation>
    </message>
    <message>
        <source>The text is too long for its field.</source>
        <translation>تېكىست بۇ خانىغا سىغمايدۇ، بەك ئۇزۇن.</translation>
    </message>
    <message>
        <source>The year is not between 1900 and 2100. If it is of another calendar, change it.</source>
        <translation>يىل 1900 بىلەن 2100 ئارىلىقىدا ئەمەس. باشقا كالېندار بويىچە بولسا، ئۆزگەرتىڭ.</translation>
    </message>
    <message>
        <source>The year needs four digits.</source>
        <translation>يىل تۆت خانىلىق بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>There are several lines where one belongs.</source>
        <translation>بىر قۇر بولىدىغان يەردە بىر نەچچە قۇر بار.</translation>
    </message>
    <message>
        <source>There are signs in it that belong in no text.</source>
        <translation>ئۇنىڭدا ھېچقانداق تېكىستتە بولمايدىغان بەلگىلەر بار.</translation>
    </message>
    <message>
        <source>This country is made up. It belongs in a practice vault.</source>
        <translation>بۇ دۆلەت توقۇلما. ئۇ پەقەت مەشىق خەزىنىسىگە مەنسۇپ.</translation>
    </message>
    <message>
        <source>This does not fit the other answers of the row.</source>
        <translation>بۇ قۇردىكى باشقا جاۋابلارغا ماس كەلمەيدۇ.</translation>
    </message>
    <message>
        <source>This is a real country. A practice vault holds made-up ones.</source>
        <translation>بۇ ھەقىقىي دۆلەت. مەشىق خەزىنىسىدە توقۇلما دۆلەتلەر بولىدۇ.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>بۇ «ھەئە» مۇ ئەمەس، «ياق» مۇ ئەمەس.</translation>
    </message>
    <message>
        <source>This is none of the answers of the question.</source>
        <translation>بۇ سوئالنىڭ جاۋابلىرىدىن بىرى ئەمەس.</translation>
    </message>
    <message>
        <source>This is not read as a date.</source>
        <translation>بۇ چېسلا دەپ ئوقۇلمىدى.</translation>
    </message>
    <message>
        <source>This is not read as a number that can be right.</source>
        <translation>بۇ توغرا بولۇشى مۇمكىن بولغان سان دەپ ئوقۇلمىدى.</translation>
    </message>
    <message>
        <source>This is not read as a time of day.</source>
        <translation>بۇ سائەت دەپ ئوقۇلمىدى.</translation>
    </message>
    <message>
        <source>This is not read as a time zone.</source>
        <translation>بۇ ۋاقىت رايونى دەپ ئوقۇلمىدى.</translation>
    </message>
</context>
<context>
    <name>TableColumn</name>
    <message>
        <source>How to reach the victim, kept apart</source>
        <translation>زىيانغا ئۇچرىغۇچى بىلەن قانداق ئالاقىلىشىش، ئايرىم ساقلىنىدۇ</translation>
    </message>
    <message>
        <source>In English: {field}</source>
        <translation>ئىنگلىزچە: {field}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>ئالماسلىق</translation>
    </message>
    <message>
        <source>Left out: no field ever holds this</source>
        <translation>ئېلىنمىدى: ھېچقانداق خانا بۇنى ساقلىمايدۇ</translation>
    </message>
    <message>
        <source>Name of a relative, kept apart</source>
        <translation>تۇغقانىنىڭ ئىسمى، ئايرىم ساقلىنىدۇ</translation>
    </message>
    <message>
        <source>Name of a witness, kept apart</source>
        <translation>گۇۋاھچىنىڭ ئىسمى، ئايرىم ساقلىنىدۇ</translation>
    </message>
    <message>
        <source>Name of the lawyer or representative, kept apart</source>
        <translation>ئادۋوكات ياكى ۋەكىلنىڭ ئىسمى، ئايرىم ساقلىنىدۇ</translation>
    </message>
    <message>
        <source>Name of the source, kept apart</source>
        <translation>مەنبەنىڭ ئىسمى، ئايرىم ساقلىنىدۇ</translation>
    </message>
    <message>
        <source>Name of the victim, kept apart</source>
        <translation>زىيانغا ئۇچرىغۇچىنىڭ ئىسمى، ئايرىم ساقلىنىدۇ</translation>
    </message>
    <message>
        <source>Name of who did it, kept apart</source>
        <translation>بۇنى قىلغان كىشىنىڭ ئىسمى، ئايرىم ساقلىنىدۇ</translation>
    </message>
    <message>
        <source>Other names, kept apart</source>
        <translation>باشقا ئىسىملىرى، ئايرىم ساقلىنىدۇ</translation>
    </message>
    <message>
        <source>Pseudonym of the victim</source>
        <translation>زىيانغا ئۇچرىغۇچىنىڭ تەخەللۇسى</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>قىسقا ماۋزۇ</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>سائەت نەچچىدە</translation>
    </message>
    <message>
        <source>UN cooperation: {field}</source>
        <translation>ب د ت بىلەن ھەمكارلىق: {field}</translation>
    </message>
    <message>
        <source>Victim: {field}</source>
        <translation>زىيانغا ئۇچرىغۇچى: {field}</translation>
    </message>
    <message>
        <source>What was done (kinds of acts)</source>
        <translation>نېمە قىلىندى (ھەرىكەت تۈرلىرى)</translation>
    </message>
    <message>
        <source>Who did it: {field}</source>
        <translation>كىم قىلدى: {field}</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n cell(s) not understood</source>
        <translation>
            <numerusform>%n كاتەكچە چۈشىنىلمىدى</numerusform>
            <numerusform>%n كاتەكچە چۈشىنىلمىدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the table.</source>
        <translation>
            <numerusform>جەدۋەلدە %n قۇر بار.</numerusform>
            <numerusform>جەدۋەلدە %n قۇر بار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are here already.</source>
        <translation>
            <numerusform>%n قۇر ئاللىقاچان بۇ يەردە بار.</numerusform>
            <numerusform>%n قۇر ئاللىقاچان بۇ يەردە بار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a cell not understood.</source>
        <translation>
            <numerusform>%n قۇردا چۈشىنىلمىگەن كاتەكچە بار.</numerusform>
            <numerusform>%n قۇردا چۈشىنىلمىگەن كاتەكچە بار.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them come in as drafts.</source>
        <translation>ھەممىسى قارالما بولۇپ كىرىدۇ.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>تىزىملىككە قايتىش</translation>
    </message>
    <message>
        <source>Cells that are not understood</source>
        <translation>چۈشىنىلمىگەن كاتەكچىلەر</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ئىستونلار</translation>
    </message>
    <message>
        <source>Each column becomes an answer of the record. Names and contacts go where names are kept apart, and a pseudonym is drawn for everybody. No formula is run.</source>
        <translation>ھەر بىر ئىستون خاتىرىنىڭ بىر جاۋابىغا ئايلىنىدۇ. ئىسىم ۋە ئالاقە ئۇسۇللىرى ئىسىملار ئايرىم ساقلىنىدىغان جايغا كىرىدۇ، ھەر بىر كىشى ئۈچۈن تەخەللۇس تاللىنىدۇ. ھېچقانداق فورمۇلا ئىجرا قىلىنمايدۇ.</translation>
    </message>
    <message>
        <source>If words look wrong, choose another encoding.</source>
        <translation>سۆزلەر خاتا كۆرۈنسە، باشقا كودلاش تۈرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>بۇرۇنقىدەك قالدۇرۇش</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>قۇرلار تەكشۈرۈلۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>جەدۋەل ئوقۇلۇۋاتىدۇ</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)</source>
        <translation>
            <numerusform>%n خاتىرىنى ئېلىش</numerusform>
            <numerusform>%n خاتىرىنى ئېلىش</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>جەدۋەل ئېلىش</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>خاتىرىلەر ئېلىنىۋاتىدۇ</translation>
    </message>
    <message>
        <source>The letters of this file were guessed.</source>
        <translation>بۇ ھۆججەتنىڭ ھەرپلىرى پەرەز قىلىندى.</translation>
    </message>
    <message>
        <source>The same name in several rows is the same person</source>
        <translation>بىر نەچچە قۇردىكى ئوخشاش ئىسىم بىر ئادەم</translation>
    </message>
</context>
<context>
    <name>TableOptions</name>
    <message>
        <source>Between the cells</source>
        <translation>كاتەكچىلەر ئارىسىدىكى بەلگە</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>پەش</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>تېكىستلەرنىڭ تىلى</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation>ھەرپلەر (كودلاش)</translation>
    </message>
    <message>
        <source>No row: there are none</source>
        <translation>قۇر يوق: ماۋزۇ يوق</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>ئېيتىلمىغان</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>{number}-قۇر</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>چېكىتلىك پەش</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>خىزمەت ۋارىقى</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The day: 31/12/2025</source>
        <translation>كۈن: 31/12/2025</translation>
    </message>
    <message>
        <source>The headings stand in</source>
        <translation>ماۋزۇلار تۇرغان جاي</translation>
    </message>
    <message>
        <source>The month: 12/31/2025</source>
        <translation>ئاي: 12/31/2025</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>تىك سىزىق</translation>
    </message>
    <message>
        <source>What comes first in dates</source>
        <translation>چېسلادا ئالدىدا نېمە كېلىدۇ</translation>
    </message>
</context>
<context>
    <name>TableTaken</name>
    <message numerus="yes">
        <source>%n draft(s) taken in.</source>
        <translation>
            <numerusform>%n قارالما ئېلىندى.</numerusform>
            <numerusform>%n قارالما ئېلىندى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not come in, from row {row} on.</source>
        <translation>
            <numerusform>{row}-قۇردىن باشلاپ %n قۇر كىرمىدى.</numerusform>
            <numerusform>{row}-قۇردىن باشلاپ %n قۇر كىرمىدى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n قۇر ئېلىنمىدى.</numerusform>
            <numerusform>%n قۇر ئېلىنمىدى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a name that is kept apart also stands in a text: look there.</source>
        <translation>
            <numerusform>ئۇلاردىن %n دانىسىدە ئايرىم ساقلانغان ئىسىم تېكىستتىمۇ بار: شۇ يەرگە قاراڭ.</numerusform>
            <numerusform>ئۇلاردىن %n دانىسىدە ئايرىم ساقلانغان ئىسىم تېكىستتىمۇ بار: شۇ يەرگە قاراڭ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the same table in again for the rest: nothing comes in twice.</source>
        <translation>قالغانلىرى ئۈچۈن شۇ جەدۋەلنى يەنە بىر قېتىم ئېلىڭ: ھېچنېمە ئىككى قېتىم كىرمەيدۇ.</translation>
    </message>
</context>
<context>
    <name>TellQuestion</name>
    <message>
        <source>Everyone was told</source>
        <translation>ھەممەيلەنگە ئېيتىلدى</translation>
    </message>
    <message>
        <source>How</source>
        <translation>قانداق</translation>
    </message>
    <message>
        <source>Make an answer file instead…</source>
        <translation>ئورنىغا جاۋاب ھۆججىتى ياساش…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>تېخى ياق</translation>
    </message>
    <message>
        <source>Say it by a way that is safe for everybody, and ask them to tell those whom they gave it to. Copies that you made yourself are not in this list.</source>
        <translation>ھەممە ئادەم ئۈچۈن بىخەتەر يول بىلەن ئېيتىڭ، ھەمدە ئۇلاردىن ئۆزلىرى بەرگەن كىشىلەرگىمۇ ئېيتىشنى سوراڭ. سىز ئۆزىڭىز ياسىغان نۇسخىلار بۇ تىزىملىكتە يوق.</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>ئۇلارغا ئېيتىلدى</translation>
    </message>
    <message>
        <source>Was the sender told?</source>
        <translation>ئەۋەتكۈچىگە ئېيتىلدىمۇ؟</translation>
    </message>
    <message>
        <source>When</source>
        <translation>قاچان</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>كىمدە بار</translation>
    </message>
    <message>
        <source>Who must be told that it was withdrawn?</source>
        <translation>قايتۇرۇۋېلىنغانلىقىنى كىمگە ئېيتىش كېرەك؟</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>تېلېفون بىلەن</translation>
    </message>
    <message>
        <source>{case}: {item}. An answer of the kind “Word on the status” counts as told.</source>
        <translation>{case}: {item}. «ھالەت ھەققىدە خەۋەر» تۈرىدىكى جاۋاب ئېيتىلغان ھېسابلىنىدۇ.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Back to the answer</source>
        <translation>جاۋابقا قايتىش</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>قانداق سورالدى</translation>
    </message>
    <message>
        <source>Withdraw this answer</source>
        <translation>بۇ جاۋابنى قايتۇرۇۋېلىش</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
    <message>
        <source>Each sender gets them in the language of the report. They name nobody: what is in curly brackets is filled in for each case.</source>
        <translation>ھەر بىر ئەۋەتكۈچى ئۇلارنى دوكلاتنىڭ تىلىدا تاپشۇرۇۋالىدۇ. ئۇلاردا ھېچكىمنىڭ ئىسمى يوق: چوڭ تىرناق ئىچىدىكىسى ھەر بىر دېلوغا قاراپ تولدۇرۇلىدۇ.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ساقلاش</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>ساقلاندى: {name}</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>جاۋابنىڭ تۈرى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>تىل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ئىسىم</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>يېڭى سۆزلەر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ئۇنىڭدا نېمە دېيىلگەن</translation>
    </message>
    <message>
        <source>What we will not do without asking again</source>
        <translation>قايتا سورىماي تۇرۇپ نېمە قىلمايمىز</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>قايسى سۆزلەر</translation>
    </message>
    <message>
        <source>Words for answers</source>
        <translation>جاۋاب سۆزلىرى</translation>
    </message>
    <message>
        <source>for your list; may be left out</source>
        <translation>تىزىملىكىڭىز ئۈچۈن؛ يازمىسىڭىزمۇ بولىدۇ</translation>
    </message>
    <message>
        <source>its short name, such as en, bo or pt-BR</source>
        <translation>ئۇنىڭ قىسقارتىلغان نامى، مەسىلەن en، bo ياكى pt-BR</translation>
    </message>
    <message>
        <source>left empty, a receipt promises what nobody’s consent contradicts</source>
        <translation>قۇرۇق قالدۇرۇلسا، تالون ھېچكىمنىڭ رازىلىقىغا زىت كەلمەيدىغاننى ۋەدە قىلىدۇ</translation>
    </message>
    <message>
        <source>of words that came with the program it stays; choose new words for another</source>
        <translation>پروگرامما بىلەن كەلگەن سۆزلەرنىڭ تۈرى ئۆزگەرمەيدۇ؛ باشقىسى ئۈچۈن يېڭى سۆزلەرنى تاللاڭ</translation>
    </message>
    <message>
        <source>places: {places}</source>
        <translation>ئورۇنلار: {places}</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Groups that are the same</source>
        <translation>ئوخشاش گۇرۇپپىلار</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n كۈن</numerusform>
            <numerusform>%n كۈن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>تەخمىنەن %n يىل</numerusform>
            <numerusform>تەخمىنەن %n يىل</numerusform>
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
        <translation>باشقا سۆز</translation>
    </message>
    <message>
        <source>NGO representative</source>
        <translation>غەيرىي ھۆكۈمەت تەشكىلاتى ۋەكىلى</translation>
    </message>
    <message>
        <source>Suggested titles</source>
        <translation>تەۋسىيە قىلىنغان ئۇنۋانلار</translation>
    </message>
    <message>
        <source>UN expert</source>
        <translation>ب د ت مۇتەخەسسىسى</translation>
    </message>
    <message>
        <source>UN official</source>
        <translation>ب د ت ئەمەلدارى</translation>
    </message>
    <message>
        <source>ambassador</source>
        <translation>ئەلچى</translation>
    </message>
    <message>
        <source>civil society activist</source>
        <translation>پۇقراۋى جەمئىيەت پائالىيەتچىسى</translation>
    </message>
    <message>
        <source>civil society actor</source>
        <translation>پۇقراۋى جەمئىيەت خادىمى</translation>
    </message>
    <message>
        <source>community organisation</source>
        <translation>مەھەللە تەشكىلاتى</translation>
    </message>
    <message>
        <source>diplomat</source>
        <translation>دىپلومات</translation>
    </message>
    <message>
        <source>human rights defender</source>
        <translation>كىشىلىك ھوقۇق قوغدىغۇچى</translation>
    </message>
    <message>
        <source>human rights defenders</source>
        <translation>كىشىلىك ھوقۇق قوغدىغۇچىلار</translation>
    </message>
    <message>
        <source>human rights lawyer</source>
        <translation>كىشىلىك ھوقۇق ئادۋوكاتى</translation>
    </message>
    <message>
        <source>human rights organisation</source>
        <translation>كىشىلىك ھوقۇق تەشكىلاتى</translation>
    </message>
    <message>
        <source>journalist</source>
        <translation>ژۇرنالىست</translation>
    </message>
    <message>
        <source>journalists</source>
        <translation>ژۇرنالىستلار</translation>
    </message>
    <message>
        <source>law firm</source>
        <translation>ئادۋوكاتلىق ئورنى</translation>
    </message>
    <message>
        <source>lawyers</source>
        <translation>ئادۋوكاتلار</translation>
    </message>
    <message>
        <source>members of a civil society organisation</source>
        <translation>پۇقراۋى جەمئىيەت تەشكىلاتىنىڭ ئەزالىرى</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>گېزىتخانا</translation>
    </message>
    <message>
        <source>participants in a meeting</source>
        <translation>يىغىن قاتناشقۇچىلىرى</translation>
    </message>
    <message>
        <source>person familiar with the matter</source>
        <translation>ئەھۋالدىن خەۋەردار كىشى</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>تۇغقان</translation>
    </message>
    <message>
        <source>relatives</source>
        <translation>تۇغقانلار</translation>
    </message>
    <message>
        <source>students</source>
        <translation>ئوقۇغۇچىلار</translation>
    </message>
    <message>
        <source>trade union</source>
        <translation>ئىشچىلار ئۇيۇشمىسى</translation>
    </message>
    <message>
        <source>treaty body member</source>
        <translation>شەرتنامە ئورگانىنىڭ ئەزاسى</translation>
    </message>
    <message>
        <source>villagers</source>
        <translation>كەنت ئاھالىسى</translation>
    </message>
    <message>
        <source>women’s organisation</source>
        <translation>ئاياللار تەشكىلاتى</translation>
    </message>
</context>
<context>
    <name>ToTell</name>
    <message numerus="yes">
        <source>%n who have it must be told</source>
        <translation>
            <numerusform>تاپشۇرۇۋالغان %n كىشىگە ئېيتىش كېرەك</numerusform>
            <numerusform>تاپشۇرۇۋالغان %n كىشىگە ئېيتىش كېرەك</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was withdrawn. What was sent cannot be called back.</source>
        <translation>بىر نەرسە قايتۇرۇۋېلىندى. ئەۋەتىلگەننى قايتۇرۇپ كەلگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Who…</source>
        <translation>كىم…</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>A note in the inbox does not open, although notes are sealed to this drawer. Somebody put it there, or exchanged the key for a time: notes may have been read by someone else. The file stays where it is.</source>
        <translation>تېز خاتىرىلەر بۇ تارتمىغا پېچەتلىنىدىغان تۇرۇقلۇق، كەلگەنلەردىكى بىر خاتىرە ئېچىلمايدۇ. بىرى ئۇنى ئۇ يەرگە قويغان ياكى ئاچقۇچنى بىر مەزگىل ئالماشتۇرغان: خاتىرىلەرنى باشقا بىرى ئوقۇغان بولۇشى مۇمكىن. ھۆججەت ئۆز جايىدا قالىدۇ.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Go on with a new key</source>
        <translation>يېڭى ئاچقۇچ بىلەن داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>How do quick notes go on?</source>
        <translation>تېز خاتىرە قانداق داۋاملاشسۇن؟</translation>
    </message>
    <message>
        <source>It was me: I switched them on in another drawer</source>
        <translation>مەن قىلغان: باشقا تارتمىدا قوزغاتقان</translation>
    </message>
    <message>
        <source>Stop: treat this computer as exposed</source>
        <translation>توختاش: بۇ كومپيۇتېرنى ئاشكارىلانغان دەپ ھېسابلاش</translation>
    </message>
    <message>
        <source>Switch quick notes off</source>
        <translation>تېز خاتىرىنى ئېتىش</translation>
    </message>
    <message>
        <source>The key for quick notes in the folder is not the one of this drawer. Notes written since may have been read by someone else.</source>
        <translation>قىسقۇچتىكى تېز خاتىرە ئاچقۇچى بۇ تارتمىنىڭ ئەمەس. شۇنىڭدىن كېيىن يېزىلغان خاتىرىلەرنى باشقا بىرى ئوقۇغان بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>The key for quick notes is missing from the folder: somebody changed or removed it. Notes written since may have been read by someone else.</source>
        <translation>تېز خاتىرىنىڭ ئاچقۇچى قىسقۇچتا يوق: بىرى ئۇنى ئۆزگەرتكەن ياكى ئۆچۈرگەن. شۇنىڭدىن كېيىن يېزىلغان خاتىرىلەرنى باشقا بىرى ئوقۇغان بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ھازىر نېمە قىلىش كېرەك</translation>
    </message>
    <message>
        <source>Whoever could do that had this computer or the folder, and may have copied the vault, or installed something. Your passphrase may be known. Notes that were written before are not affected.</source>
        <translation>بۇنى قىلالىغان كىشىنىڭ قولىدا بۇ كومپيۇتېر ياكى قىسقۇچ بولغان، ئۇ خەزىنىنى كۆچۈرۈۋالغان ياكى بىر نەرسە قاچىلىغان بولۇشى مۇمكىن. پارول ئىبارىڭىز ئۇلارغا مەلۇم بولۇشى مۇمكىن. بۇرۇن يېزىلغان خاتىرىلەرگە تەسىر قىلمايدۇ.</translation>
    </message>
</context>
<context>
    <name>ToldView</name>
    <message>
        <source>Everybody was told of what is in the register.</source>
        <translation>تىزىملاش دەپتىرىدىكىلەر ھەممەيلەنگە ئېيتىلدى.</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>ئېيتىلىدىغانلار</translation>
    </message>
    <message>
        <source>an answer came</source>
        <translation>جاۋاب كەلدى</translation>
    </message>
    <message>
        <source>confidential until {day}</source>
        <translation>{day} گىچە مەخپىي</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>ئۇ يۈز بەردى</translation>
    </message>
    <message>
        <source>no answer can be sealed</source>
        <translation>جاۋاب پېچەتلىگىلى بولمايدۇ</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} دىن بېرى</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>All of it</source>
        <translation>ھەممىسى</translation>
    </message>
    <message>
        <source>As it seems to be written</source>
        <translation>قارىماققا يېزىلغىنىدەك</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>پۈتۈن كەڭلىك</translation>
    </message>
    <message>
        <source>How the text is written</source>
        <translation>تېكىستنىڭ كودلىنىشى</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>چوڭراق</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>بەت</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>كىچىكرەك</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>كېيىنكى بەت</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>ئالدىنقى بەت</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>چارەك ئايلاندۇرۇش</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>جەمئىي {count}</translation>
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
        <translation>{page} غا قايتىش</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ياردەم</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>ياردەم (F1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قۇلۇپلاش</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>قۇلۇپلاش (Ctrl+L)</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>يېڭى خاتىرە</translation>
    </message>
    <message>
        <source>New record (Ctrl+N)</source>
        <translation>يېڭى خاتىرە (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search everything in this vault</source>
        <translation>بۇ خەزىنىدىكى ھەممە نەرسىدىن ئىزدەش</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>مەشىق</translation>
    </message>
</context>
<context>
    <name>TrainerView</name>
    <message>
        <source>A card to write on, for two people.</source>
        <translation>ئىككى كىشى ئۈچۈن، ئۈستىگە يازىدىغان كارتا.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>باشلاش</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>قايتا باشلاش</translation>
    </message>
    <message>
        <source>Begin the workshop again?</source>
        <translation>سېمىنار قايتا باشلانسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Between two groups</source>
        <translation>ئىككى گۇرۇپپا ئارىلىقىدا</translation>
    </message>
    <message>
        <source>Both vaults and all folders of the workshop as they were at the start, in a few seconds. Everything that a group wrote is gone.</source>
        <translation>ئىككى خەزىنە ۋە سېمىنارنىڭ بارلىق قىسقۇچلىرى بىر نەچچە سېكۇنتتا باشلانغان چاغدىكىدەك بولىدۇ. گۇرۇپپا يازغان ھەممە نەرسە يوقايدۇ.</translation>
    </message>
    <message>
        <source>Both windows are locked, and both vaults become what they were at the start. What this group wrote cannot be brought back.</source>
        <translation>ئىككى كۆزنەك قۇلۇپلىنىدۇ، ئىككى خەزىنە باشلانغان چاغدىكىدەك بولىدۇ. بۇ گۇرۇپپا يازغاننى قايتۇرۇپ كەلگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Comparing digits</source>
        <translation>سانلارنى سېلىشتۇرۇش</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>باھالاش</translation>
    </message>
    <message>
        <source>Exercise cards</source>
        <translation>مەشىق كارتىلىرى</translation>
    </message>
    <message>
        <source>Goal, steps, hint and what to learn.</source>
        <translation>مەقسەت، قەدەملەر، كۆرسەتمە ۋە ئۆگىنىدىغىنى.</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>تارقاتمىلار</translation>
    </message>
    <message>
        <source>Larger letters, the keys you press and where you point, for a projector; this window may be recorded. Keys are never shown in a passphrase, recovery or name field, nor on the lock screen. F8 begins and ends it.</source>
        <translation>پرويېكتور ئۈچۈن چوڭراق ھەرپ، باسقان كۇنۇپكىلىرىڭىز ۋە كۆرسەتكەن جايىڭىز؛ بۇ كۆزنەكنى خاتىرىلىگىلى بولىدۇ. كۇنۇپكىلار پارول ئىبارىسى، ئەسلىگە كەلتۈرۈش سۆزلىرى ياكى ئىسىم خانىسىدا ۋە قۇلۇپ ئېكرانىدا ھەرگىز كۆرسىتىلمەيدۇ. F8 باشلايدۇ ۋە ئاخىرلاشتۇرىدۇ.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>بۇرۇنقىدەك قالدۇرۇش</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation>كۆرسىتىش ھالىتىدىن چىقىش</translation>
    </message>
    <message>
        <source>One page without names.</source>
        <translation>بىر بەت، ئىسىمسىز.</translation>
    </message>
    <message>
        <source>One page, the words of Learn.</source>
        <translation>بىر بەت، «ئۆگىنىش» تىكى سۆزلەر.</translation>
    </message>
    <message>
        <source>Open it beside this one</source>
        <translation>ئۇنى بۇنىڭ يېنىدا ئېچىش</translation>
    </message>
    <message>
        <source>Opens the defender on the left half, and puts this window right.</source>
        <translation>قوغدىغۇچىنى سول يېرىمىدا ئېچىپ، بۇ كۆزنەكنى ئوڭغا قويىدۇ.</translation>
    </message>
    <message>
        <source>Opens the practice focal point on the right half, and puts this window left.</source>
        <translation>مەشىق ئالاقىچىسىنى ئوڭ يېرىمىدا ئېچىپ، بۇ كۆزنەكنى سولغا قويىدۇ.</translation>
    </message>
    <message>
        <source>Passphrases that everybody knows. Defender: {defender}. Focal point: {desk}.</source>
        <translation>ھەممەيلەن بىلىدىغان پارول ئىبارىلىرى. قوغدىغۇچى: {defender}. ئالاقىچى: {desk}.</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>كۆرسىتىش ھالىتى</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>پرويېكتور</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>باشقا قايتۇرۇش…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF قىلىپ ساقلاش…</translation>
    </message>
    <message>
        <source>The other seat</source>
        <translation>باشقا ئورۇن</translation>
    </message>
    <message>
        <source>The page lies in {file}.</source>
        <translation>بەت {file} دا.</translation>
    </message>
    <message>
        <source>These files in the folder are not the workshop’s and are removed as well: {files}.</source>
        <translation>قىسقۇچتىكى بۇ ھۆججەتلەر سېمىنارنىڭ ئەمەس، ئۇلارمۇ ئۆچۈرۈلىدۇ: {files}.</translation>
    </message>
    <message>
        <source>Two seats</source>
        <translation>ئىككى ئورۇن</translation>
    </message>
    <message>
        <source>What to do at the border</source>
        <translation>چېگرادا نېمە قىلىش</translation>
    </message>
    <message>
        <source>Where shall the page be put?</source>
        <translation>بەت قەيەرگە قويۇلسۇن؟</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n draft(s) taken in.</source>
        <translation>
            <numerusform>%n قارالما ئېلىندى.</numerusform>
            <numerusform>%n قارالما ئېلىندى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) did not come in.</source>
        <translation>
            <numerusform>%n خاتىرە كىرمىدى.</numerusform>
            <numerusform>%n خاتىرە كىرمىدى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) do not fit and are left out.</source>
        <translation>
            <numerusform>%n خاتىرە ماس كەلمىدى، ئېلىنمىدى.</numerusform>
            <numerusform>%n خاتىرە ماس كەلمىدى، ئېلىنمىدى.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them come in as drafts. One that is here already stays as it is.</source>
        <translation>ھەممىسى قارالما بولۇپ كىرىدۇ. بۇ يەردە ئاللىقاچان بارلىرى شۇ پېتى قالىدۇ.</translation>
    </message>
    <message>
        <source>An earlier version was sent. This one is not sent until you send it.</source>
        <translation>ئىلگىرىكى نەشرى ئەۋەتىلگەن. بۇ نەشرى سىز ئەۋەتمىگۈچە ئەۋەتىلمەيدۇ.</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>خاتىرە تاللاش</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>بۇ يەردىكىنى ساقلاش</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>بۇرۇنقىدەك قالدۇرۇش</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>بۇ يەردە قالدۇرۇش</translation>
    </message>
    <message>
        <source>Only its questions, as an empty form…</source>
        <translation>پەقەت سوئاللىرى، قۇرۇق جەدۋەل قىلىپ…</translation>
    </message>
    <message>
        <source>Outside, anybody who finds the file can read what is written in it. Its evidence does not go with it.</source>
        <translation>سىرتتا، ھۆججەتنى تاپقان ھەر قانداق كىشى ئۇنىڭدا يېزىلغاننى ئوقۇيالايدۇ. ئىسپاتلىرى بىللە چىقمايدۇ.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>ھۆججەت ئوقۇلۇۋاتىدۇ</translation>
    </message>
    <message>
        <source>Real names and contacts stand in it too.</source>
        <translation>ئۇنىڭدا ھەقىقىي ئىسىم ۋە ئالاقە ئۇسۇللىرىمۇ بار.</translation>
    </message>
    <message>
        <source>Records (*.json);;All files (*)</source>
        <translation>خاتىرىلەر (*.json);;بارلىق ھۆججەتلەر (*)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ئالماشتۇرۇش</translation>
    </message>
    <message>
        <source>Save outside</source>
        <translation>سىرتقا ساقلاش</translation>
    </message>
    <message>
        <source>Save outside the vault</source>
        <translation>خەزىنە سىرتىغا ساقلاش</translation>
    </message>
    <message>
        <source>Save this record outside the vault?</source>
        <translation>بۇ خاتىرە خەزىنە سىرتىغا ساقلانسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>ئېلىش</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)?</source>
        <translation>
            <numerusform>%n خاتىرە ئېلىنسۇنمۇ؟</numerusform>
            <numerusform>%n خاتىرە ئېلىنسۇنمۇ؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the same file in again for the rest: nothing comes in twice.</source>
        <translation>قالغانلىرى ئۈچۈن شۇ ھۆججەتنى يەنە بىر قېتىم ئېلىڭ: ھېچنېمە ئىككى قېتىم كىرمەيدۇ.</translation>
    </message>
    <message>
        <source>Taken in. A name that is kept apart also stands in its text: look there.</source>
        <translation>ئېلىندى. ئايرىم ساقلانغان بىر ئىسىم ئۇنىڭ تېكىستىدىمۇ بار: شۇ يەرگە قاراڭ.</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>خاتىرىلەر ئېلىنىۋاتىدۇ</translation>
    </message>
    <message>
        <source>The empty form lies in {file}. Nothing of this record is in it.</source>
        <translation>قۇرۇق جەدۋەل {file} دا. ئۇنىڭدا بۇ خاتىرىنىڭ ھېچنېمىسى يوق.</translation>
    </message>
    <message>
        <source>The record is taken in.</source>
        <translation>خاتىرە ئېلىندى.</translation>
    </message>
    <message>
        <source>The record, with all names…</source>
        <translation>خاتىرە، بارلىق ئىسىملار بىلەن…</translation>
    </message>
    <message>
        <source>The record, without names kept apart…</source>
        <translation>خاتىرە، ئايرىم ساقلانغان ئىسىملارسىز…</translation>
    </message>
    <message>
        <source>This record is here already. Put the one from the file in its place?</source>
        <translation>بۇ خاتىرە ئاللىقاچان بۇ يەردە بار. ئورنىغا ھۆججەتتىكىسى قويۇلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>What stands here now is gone then. Its evidence stays.</source>
        <translation>ئۇ چاغدا ھازىر بۇ يەردە تۇرغىنى يوقايدۇ. ئىسپاتلىرى قالىدۇ.</translation>
    </message>
    <message>
        <source>What was taken back here does not return by this file.</source>
        <translation>بۇ يەردە قايتۇرۇۋېلىنغىنى بۇ ھۆججەت بىلەن ئەسلىگە كەلمەيدۇ.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ھۆججەت قەيەرگە قويۇلسۇن؟</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} ھازىر خەزىنە سىرتىدا، ھەممە ئادەم ئاچالايدۇ.</translation>
    </message>
</context>
<context>
    <name>TypeFinder</name>
    <message>
        <source>Cancel</source>
        <translation>بىكار قىلىش</translation>
    </message>
    <message>
        <source>In the questions, “you” is the person it happened to, also if you write for somebody else.</source>
        <translation>سوئاللاردىكى «سىز» بۇ ئىشقا يولۇققان كىشىنى كۆرسىتىدۇ، باشقىلار ئۈچۈن يازسىڭىزمۇ شۇنداق.</translation>
    </message>
    <message>
        <source>In your own words, for example “they took my phone”</source>
        <translation>ئۆز سۆزىڭىز بىلەن، مەسىلەن «تېلېفونۇمنى ئېلىۋالدى»</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>ئۇلار نېمە قىلدى؟</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>More words are needed.</source>
        <translation>يەنە سۆزلەر كېرەك.</translation>
    </message>
    <message>
        <source>Test them</source>
        <translation>سىناش</translation>
    </message>
    <message>
        <source>Test your recovery</source>
        <translation>ئەسلىگە كەلتۈرۈشنى سىناش</translation>
    </message>
    <message>
        <source>Type them as if the passphrase were forgotten. Nothing changes but the date of the test.</source>
        <translation>پارول ئىبارىسى ئۇنتۇلغاندەك ئۇلارنى كىرگۈزۈڭ. سىناش كۈنىدىن باشقا ھېچنېمە ئۆزگەرمەيدۇ.</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Tick the line above first, so that this is no surprise.</source>
        <translation>ئالدى بىلەن يۇقىرىقى قۇرغا بەلگە قويۇڭ، كېيىن تۇيۇقسىز بولۇپ قالمىسۇن.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>days</source>
        <translation>كۈن</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>سائەت</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>مىنۇت</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ئاي</translation>
    </message>
    <message>
        <source>years</source>
        <translation>يىل</translation>
    </message>
</context>
<context>
    <name>UnknownRest</name>
    <message>
        <source>“I don’t know” is an answer. You can change each of them later.</source>
        <translation>«بىلمەيمەن» مۇ جاۋاب. ھەر بىرىنى كېيىن ئۆزگەرتەلەيسىز.</translation>
    </message>
</context>
<context>
    <name>Unknowns</name>
    <message numerus="yes">
        <source>Answer what is left with “I don’t know” (%n question(s))</source>
        <translation>
            <numerusform>قالغىنىغا «بىلمەيمەن» دەپ جاۋاب بېرىش (%n سوئال)</numerusform>
            <numerusform>قالغىنىغا «بىلمەيمەن» دەپ جاۋاب بېرىش (%n سوئال)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %n question(s) again</source>
        <translation>
            <numerusform>%n سوئالنى قايتا ئېچىش</numerusform>
            <numerusform>%n سوئالنى قايتا ئېچىش</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Keep this folder. Put the whole folder back from a copy, or make a new vault and restore a backup there.</source>
        <translation>بۇ قىسقۇچنى ساقلاڭ. پۈتۈن قىسقۇچنى بىر نۇسخىدىن قايتۇرۇپ قويۇڭ ياكى يېڭى خەزىنە قۇرۇپ، زاپاس نۇسخىنى شۇ يەرگە ئەسلىگە كەلتۈرۈڭ.</translation>
    </message>
    <message>
        <source>Open the vault that it was copied from, lock it, and copy the folder again. Or make a new vault and restore a backup there.</source>
        <translation>ئۇ كۆچۈرۈلگەن ئەسلى خەزىنىنى ئېچىپ، قۇلۇپلاپ، قىسقۇچنى قايتا كۆچۈرۈڭ. ياكى يېڭى خەزىنە قۇرۇپ، زاپاس نۇسخىنى شۇ يەرگە ئەسلىگە كەلتۈرۈڭ.</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>A practice vault. Everybody knows its passphrase: {words}</source>
        <translation>مەشىق خەزىنىسى. پارول ئىبارىسىنى ھەممەيلەن بىلىدۇ: {words}</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>يېڭى خەزىنە قۇرۇش</translation>
    </message>
    <message>
        <source>No vault is known here. A vault is a folder that only a passphrase opens. It can lie on this computer or on a USB stick.</source>
        <translation>بۇ يەردە بىلىنگەن خەزىنە يوق. خەزىنە پەقەت پارول ئىبارىسى بىلەنلا ئېچىلىدىغان قىسقۇچ. ئۇ بۇ كومپيۇتېردا ياكى USB دىسكىدا تۇرسا بولىدۇ.</translation>
    </message>
    <message>
        <source>Nothing opened with this passphrase.</source>
        <translation>بۇ پارول ئىبارىسى بىلەن ھېچنەرسە ئېچىلمىدى.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ئېچىش</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>ئېچىلىۋاتىدۇ…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>مەشىق</translation>
    </message>
    <message>
        <source>This folder looks like one that {service} copies elsewhere. Copies stay there, whatever you remove here.</source>
        <translation>بۇ قىسقۇچ {service} باشقا جايغا كۆچۈرىدىغان قىسقۇچقا ئوخشايدۇ. بۇ يەردىن نېمىنى ئۆچۈرسىڭىزمۇ نۇسخىلىرى ئۇ يەردە قالىدۇ.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>ئالدى بىلەن پارول ئىبارىڭىزنى كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>ئېكراندىكى كۇنۇپكا تاختىسىنى ئىشلىتىش</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault.</source>
        <translation>پارول ئىبارىڭىز خەزىنىنى ئاچىدۇ.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>A drawer for show</source>
        <translation>كۆرسىتىدىغان تارتما</translation>
    </message>
    <message>
        <source>Add a drawer…</source>
        <translation>تارتما قوشۇش…</translation>
    </message>
    <message>
        <source>All four drawers grow together. The new size can be seen.</source>
        <translation>تۆت تارتمىنىڭ ھەممىسى بىللە چوڭىيىدۇ. يېڭى چوڭلۇقنى كۆرگىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>Also from the lock screen, without a passphrase</source>
        <translation>قۇلۇپ ئېكرانىدىنمۇ، پارول ئىبارىسىسىز</translation>
    </message>
    <message>
        <source>Another drawer, with a passphrase of its own</source>
        <translation>ئۆزىنىڭ پارول ئىبارىسى بار باشقا بىر تارتما</translation>
    </message>
    <message>
        <source>Change it when somebody may have seen you type it.</source>
        <translation>كىرگۈزگىنىڭىزنى بىرى كۆرۈپ قالغان بولسا ئۆزگەرتىڭ.</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>ئۆزگەرتىش…</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>خەزىنىنى تەكشۈرۈش</translation>
    </message>
    <message>
        <source>Destroy it…</source>
        <translation>يوقىتىش…</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>بۇ خەزىنىنى يوقىتىش</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>تارتمىلار</translation>
    </message>
    <message>
        <source>Every vault has four, used or not. You need the passphrases of all that are in use.</source>
        <translation>ھەر بىر خەزىنىدە تۆتى بار، ئىشلىتىلسۇن ياكى ئىشلىتىلمىسۇن. ئىشلىتىلگەنلىرىنىڭ ھەممىسىنىڭ پارول ئىبارىسى كېرەك.</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>ۋاز كېچىش…</translation>
    </message>
    <message>
        <source>Give up this drawer</source>
        <translation>بۇ تارتمىدىن ۋاز كېچىش</translation>
    </message>
    <message>
        <source>If it must not be found</source>
        <translation>ئۇنى ھېچكىم تاپماسلىقى كېرەك بولسا</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>ھەممە نەرسە تولۇقمۇ؟</translation>
    </message>
    <message>
        <source>Is there too little room?</source>
        <translation>ئورۇن بەك ئازمۇ؟</translation>
    </message>
    <message>
        <source>It is not on the stick that the program runs from, and nothing is noted on this computer.</source>
        <translation>ئۇ پروگرامما تۇرغان USB دىسكىدا ئەمەس، بۇ كومپيۇتېرغا ھېچنېمە يېزىلمايدۇ.</translation>
    </message>
    <message>
        <source>It lies beside the settings, so it is found by itself. Nothing is noted on this computer.</source>
        <translation>ئۇ تەڭشەكلەرنىڭ يېنىدا، شۇڭا ئۆزلۈكىدىن تېپىلىدۇ. بۇ كومپيۇتېرغا ھېچنېمە يېزىلمايدۇ.</translation>
    </message>
    <message>
        <source>Last saved {when}, change {number}.</source>
        <translation>ئەڭ ئاخىرقى ساقلاش: {when}، {number}-ئۆزگىرىش.</translation>
    </message>
    <message>
        <source>Looks at the keys, every page, record and piece of evidence in this drawer.</source>
        <translation>ئاچقۇچلارنى، بۇ تارتمىدىكى ھەر بىر بەت، خاتىرە ۋە ئىسپاتنى تەكشۈرىدۇ.</translation>
    </message>
    <message>
        <source>Make it larger…</source>
        <translation>چوڭايتىش…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>Read this first…</source>
        <translation>ئاۋۋال بۇنى ئوقۇڭ…</translation>
    </message>
    <message>
        <source>Remember in the folder of the program where it is</source>
        <translation>ئۇنىڭ قەيەردىلىكىنى پروگراممىنىڭ قىسقۇچىدا ئەستە تۇتۇش</translation>
    </message>
    <message>
        <source>Remember on this computer where this vault is</source>
        <translation>بۇ خەزىنىنىڭ قەيەردىلىكىنى بۇ كومپيۇتېردا ئەستە تۇتۇش</translation>
    </message>
    <message>
        <source>The note lies on the stick. Nothing is noted on this computer.</source>
        <translation>يازما USB دىسكىدا. بۇ كومپيۇتېرغا ھېچنېمە يېزىلمايدۇ.</translation>
    </message>
    <message>
        <source>Then the lock screen shows it, and whoever sits in front of it can do it too. Have a backup elsewhere.</source>
        <translation>ئۇ چاغدا قۇلۇپ ئېكرانىدا كۆرۈنىدۇ، ئۇنىڭ ئالدىدا ئولتۇرغان كىشىمۇ قىلالايدۇ. باشقا يەردە زاپاس نۇسخا بولسۇن.</translation>
    </message>
    <message>
        <source>Then the unlock screen finds it by itself. The note lies outside the vault, and whoever examines this computer can read it.</source>
        <translation>ئۇ چاغدا ئېچىش ئېكرانى ئۇنى ئۆزى تاپىدۇ. يازما خەزىنە سىرتىدا تۇرىدۇ، بۇ كومپيۇتېرنى تەكشۈرگەن كىشى ئوقۇيالايدۇ.</translation>
    </message>
    <message>
        <source>There is room for {size} more in this drawer.</source>
        <translation>بۇ تارتمىدا يەنە {size} ئورۇن بار.</translation>
    </message>
    <message>
        <source>This drawer</source>
        <translation>بۇ تارتما</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>بۇ خەزىنە</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>خەزىنە</translation>
    </message>
    <message>
        <source>What is in it can never be opened again. Other drawers stay.</source>
        <translation>ئۇنىڭدىكى نەرسىلەرنى ئەمدى ھەرگىز ئاچقىلى بولمايدۇ. باشقا تارتمىلار قالىدۇ.</translation>
    </message>
    <message>
        <source>What to put into a drawer that others may see, what never, and what it cannot do.</source>
        <translation>باشقىلار كۆرسە بولىدىغان تارتمىغا نېمە قويۇش، نېمىنى ھەرگىز قويماسلىق ۋە ئۇنىڭ نېمە قىلالمايدىغانلىقى.</translation>
    </message>
    <message>
        <source>With every drawer in it, in less than a second. Copies elsewhere are not reached.</source>
        <translation>ئۇنىڭدىكى بارلىق تارتمىلار بىلەن بىرگە، بىر سېكۇنتقا يەتمەي. باشقا جايدىكى نۇسخىلارغا تەسىر قىلمايدۇ.</translation>
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
        <translation>شۇ دوكلاتتا: {people}</translation>
    </message>
    <message>
        <source>In the report for {name}: {people}</source>
        <translation>{name} غا يېزىلغان دوكلاتتا: {people}</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>{day} ئەۋەتىلگەن</translation>
    </message>
    <message>
        <source>Sent {day} to {names}</source>
        <translation>{day} {names} غا ئەۋەتىلگەن</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>قىسقا ماۋزۇ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>باشقا بىر نەرسە</translation>
    </message>
    <message>
        <source>The same entries, in another order</source>
        <translation>ئوخشاش تۈرلەر، باشقا تەرتىپتە</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>پۈتۈن تۈر</translation>
    </message>
    <message>
        <source>This is the text of your own vault. What left was the report: in it, people had other words, and names and passages were masked as you decided.</source>
        <translation>بۇ ئۆز خەزىنىڭىزدىكى تېكىست. چىققىنى دوكلات: ئۇنىڭدا كىشىلەر باشقا سۆز بىلەن ئاتالغان، ئىسىم ۋە بەزى ئورۇنلار سىز قارار قىلغاندەك يېپىلغان.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>{number}-نەشرى</translation>
    </message>
    <message>
        <source>Version {number}, sent {day}</source>
        <translation>{number}-نەشرى، {day} ئەۋەتىلگەن</translation>
    </message>
    <message>
        <source>Working version, not sent yet</source>
        <translation>ئىشلىنىۋاتقان نەشرى، تېخى ئەۋەتىلمىگەن</translation>
    </message>
    <message>
        <source>working version {number}</source>
        <translation>ئىشلىنىۋاتقان {number}-نەشرى</translation>
    </message>
    <message>
        <source>{here} was called {there}</source>
        <translation>{here} ئۇ يەردە {there} دەپ ئاتالغان</translation>
    </message>
    <message>
        <source>{here} was left out</source>
        <translation>{here} چىقىرىۋېتىلگەن</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message numerus="yes">
        <source>%n character(s) that nobody sees are shown as marks.</source>
        <translation>
            <numerusform>ھېچكىم كۆرمەيدىغان %n ھەرپ بەلگە بىلەن كۆرسىتىلدى.</numerusform>
            <numerusform>ھېچكىم كۆرمەيدىغان %n ھەرپ بەلگە بىلەن كۆرسىتىلدى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be read that way.</source>
        <translation>
            <numerusform>%n جاينى بۇنداق ئوقۇغىلى بولمايدۇ.</numerusform>
            <numerusform>%n جاينى بۇنداق ئوقۇغىلى بولمايدۇ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
    <message>
        <source>How the text is written was guessed. If it looks wrong, choose another.</source>
        <translation>تېكىستنىڭ كودلىنىشى پەرەز قىلىندى. خاتا كۆرۈنسە، باشقىسىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Nothing of the file was kept anywhere.</source>
        <translation>ھۆججەتتىن ھېچ يەردە ھېچنېمە ساقلانمىدى.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>ھۆججەت ئېچىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>ھۆججەت ئېچىلىۋاتىدۇ…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{number}-بەت، جەمئىي {count}</translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation>نۇسخىنى سىرتقا ساقلاش…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توختىتىلدى.</translation>
    </message>
    <message>
        <source>The file is damaged: only a part of the picture is here.</source>
        <translation>ھۆججەت بۇزۇلغان: بۇ يەردە رەسىمنىڭ بىر قىسمىلا بار.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>رەسىم</translation>
    </message>
    <message>
        <source>The picture moves. Only its beginning is shown.</source>
        <translation>رەسىم ھەرىكەتلىنىدۇ. پەقەت بېشى كۆرسىتىلدى.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>تېكىست</translation>
    </message>
</context>
<context>
    <name>ViewingWords</name>
    <message>
        <source>All scripts (UTF-16)</source>
        <translation>بارلىق يېزىقلار (UTF-16)</translation>
    </message>
    <message>
        <source>All scripts (UTF-16, turned)</source>
        <translation>بارلىق يېزىقلار (UTF-16، تەتۈر)</translation>
    </message>
    <message>
        <source>All scripts (UTF-32)</source>
        <translation>بارلىق يېزىقلار (UTF-32)</translation>
    </message>
    <message>
        <source>All scripts (UTF-32, turned)</source>
        <translation>بارلىق يېزىقلار (UTF-32، تەتۈر)</translation>
    </message>
    <message>
        <source>All scripts (UTF-8)</source>
        <translation>بارلىق يېزىقلار (UTF-8)</translation>
    </message>
    <message>
        <source>Arabic (Windows 1256)</source>
        <translation>ئەرەبچە (Windows 1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows 1257)</source>
        <translation>بالتىق (Windows 1257)</translation>
    </message>
    <message>
        <source>Central European (Windows 1250)</source>
        <translation>ئوتتۇرا ياۋروپا (Windows 1250)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB18030)</source>
        <translation>خەنزۇچە، ئاددىيلاشتۇرۇلغان (GB18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>خەنزۇچە، مۇرەككەپ (Big5)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows 1251)</source>
        <translation>كىرىل (Windows 1251)</translation>
    </message>
    <message>
        <source>Greek (Windows 1253)</source>
        <translation>گرېكچە (Windows 1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows 1255)</source>
        <translation>ئىبرانىچە (Windows 1255)</translation>
    </message>
    <message>
        <source>It has no bytes at all.</source>
        <translation>ئۇنىڭدا بىرمۇ بايت يوق.</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>ياپونچە (EUC)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>ياپونچە (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC)</source>
        <translation>كورېيەچە (EUC)</translation>
    </message>
    <message>
        <source>Nothing was opened. Another program would have to: it may remember the file, make small pictures of it, or reach the network. If you must, save a copy, and open it on a device that holds nothing else.</source>
        <translation>ھېچنېمە ئېچىلمىدى. ئۇنى باشقا پروگرامما ئېچىشى كېرەك: ئۇ پروگرامما ھۆججەتنى ئەستە تۇتۇشى، كىچىك رەسىملەرنى ياسىشى ياكى تورغا چىقىشى مۇمكىن. چوقۇم كېرەك بولسا، نۇسخىسىنى ساقلاپ، ئىچىدە باشقا نەرسە يوق ئۈسكۈنىدە ئېچىڭ.</translation>
    </message>
    <message>
        <source>Russian (DOS)</source>
        <translation>رۇسچە (DOS)</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>رۇسچە (KOI8-R)</translation>
    </message>
    <message>
        <source>Sound is not played here.</source>
        <translation>بۇ يەردە ئاۋاز قويۇلمايدۇ.</translation>
    </message>
    <message>
        <source>Thai (Windows 874)</source>
        <translation>تايچە (Windows 874)</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>بۇ ھۆججەت قۇرۇق.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here.</source>
        <translation>بۇ خىل ھۆججەت بۇ يەردە كۆرسىتىلمەيدۇ.</translation>
    </message>
    <message>
        <source>Turkish (Windows 1254)</source>
        <translation>تۈركچە (Windows 1254)</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>ئۇكرائىنچە (KOI8-U)</translation>
    </message>
    <message>
        <source>Video is not played here.</source>
        <translation>بۇ يەردە ۋىدېيو قويۇلمايدۇ.</translation>
    </message>
    <message>
        <source>Vietnamese (Windows 1258)</source>
        <translation>ۋيېتنامچە (Windows 1258)</translation>
    </message>
    <message>
        <source>Western European (Windows 1252)</source>
        <translation>غەربىي ياۋروپا (Windows 1252)</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>More than {count} files are in the folder “{name}”. The others are not taken in. Move those that were to another folder.</source>
        <translation>«{name}» قىسقۇچىدا {count} دىن كۆپ ھۆججەت بار. قالغانلىرى ئېلىنمايدۇ. ئېلىنغانلارنى باشقا قىسقۇچقا يۆتكەڭ.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>كۆزىتىشنى توختىتىش</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there now. It is looked for again.</source>
        <translation>«{name}» قىسقۇچى ھازىر ئۇ يەردە يوق. ئۇ يەنە ئىزدىلىدۇ.</translation>
    </message>
    <message>
        <source>Watching the folder “{name}”: what is put there is taken in by itself.</source>
        <translation>«{name}» قىسقۇچى كۆزىتىلىۋاتىدۇ: ئۇ يەرگە قويۇلغىنى ئۆزلۈكىدىن ئېلىنىدۇ.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A folder here or on a USB stick</source>
        <translation>بۇ يەردىكى ياكى USB دىسكىدىكى قىسقۇچ</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>باشقا خەزىنە</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>ئۇنىڭ قىسقۇچىنى تاللاڭ</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>بۇ خەزىنىنى يوقىتىش</translation>
    </message>
    <message>
        <source>Fiction only, to try out</source>
        <translation>پۈتۈنلەي توقۇلما، سىناپ كۆرۈش ئۈچۈن</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>پارول ئىبارىسىنى ئۇنتۇپ قالدىڭىزمۇ؟</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>يېڭى خەزىنە</translation>
    </message>
    <message>
        <source>Nobody can bring it back</source>
        <translation>ھېچكىم قايتۇرۇپ كېلەلمەيدۇ</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>باشقا يوللار</translation>
    </message>
    <message>
        <source>Practice vault</source>
        <translation>مەشىق خەزىنىسى</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>تېز خاتىرە</translation>
    </message>
    <message>
        <source>What can be done, and what not</source>
        <translation>نېمە قىلغىلى بولىدۇ، نېمە قىلغىلى بولمايدۇ</translation>
    </message>
    <message>
        <source>Without opening</source>
        <translation>ئاچماي تۇرۇپ</translation>
    </message>
    <message>
        <source>Write something down; nothing is opened</source>
        <translation>بىر نەرسە يېزىپ قويۇش؛ ھېچنېمە ئېچىلمايدۇ</translation>
    </message>
</context>
<context>
    <name>WhatWasExposed</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n جاۋاب</numerusform>
            <numerusform>%n جاۋاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n زاپاس نۇسخا</numerusform>
            <numerusform>%n زاپاس نۇسخا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of your own, with their keys</source>
        <translation>
            <numerusform>ئۆزىڭىزنىڭ %n كارتىسى، ئاچقۇچلىرى بىلەن</numerusform>
            <numerusform>ئۆزىڭىزنىڭ %n كارتىسى، ئاچقۇچلىرى بىلەن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of others</source>
        <translation>
            <numerusform>باشقىلارنىڭ %n دېلوسى</numerusform>
            <numerusform>باشقىلارنىڭ %n دېلوسى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ھۆججەت</numerusform>
            <numerusform>%n ھۆججەت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n كىشى</numerusform>
            <numerusform>%n كىشى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or organisation(s)</source>
        <translation>
            <numerusform>%n كىشى ياكى تەشكىلات</numerusform>
            <numerusform>%n كىشى ياكى تەشكىلات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n ئىسپات</numerusform>
            <numerusform>%n ئىسپات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n خاتىرە</numerusform>
            <numerusform>%n خاتىرە</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n دوكلات</numerusform>
            <numerusform>%n دوكلات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a pseudonym and without a name</source>
        <translation>
            <numerusform>%n نىڭ تەخەللۇسىمۇ، ئىسمىمۇ يوق</numerusform>
            <numerusform>%n نىڭ تەخەللۇسىمۇ، ئىسمىمۇ يوق</numerusform>
        </translation>
    </message>
    <message>
        <source>At your desk</source>
        <translation>قوبۇل قىلىش ئورنىڭىزدا</translation>
    </message>
    <message>
        <source>Destroy this paper when everybody was told.</source>
        <translation>ھەممەيلەنگە ئېيتىپ بولغاندا بۇ قەغەزنى يوقىتىڭ.</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>كۆرۈپ چىقتىم</translation>
    </message>
    <message>
        <source>Make a PDF of this list?</source>
        <translation>بۇ تىزىملىكنىڭ PDF ى ياسالسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Nothing in this drawer tells of anybody.</source>
        <translation>بۇ تارتمىدا ھېچكىم ھەققىدە ئۇچۇر يوق.</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>تىزىملىكنى بېسىش…</translation>
    </message>
    <message>
        <source>What was exposed</source>
        <translation>نېمە ئاشكارىلاندى</translation>
    </message>
    <message>
        <source>Who got something</source>
        <translation>كىملەر بىر نەرسە تاپشۇرۇۋالغان</translation>
    </message>
    <message>
        <source>a way to reach them was here</source>
        <translation>ئالاقە ئۇسۇلى بۇ يەردە ئىدى</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ۋە يەنە %n</numerusform>
            <numerusform>ۋە يەنە %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>%n خاتىرىدە</numerusform>
            <numerusform>%n خاتىرىدە</numerusform>
        </translation>
    </message>
    <message>
        <source>knows of {people}</source>
        <translation>{people} نى بىلىدۇ</translation>
    </message>
    <message>
        <source>no pseudonym</source>
        <translation>تەخەللۇسى يوق</translation>
    </message>
    <message>
        <source>the name was here</source>
        <translation>ئىسمى بۇ يەردە ئىدى</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>ماۋزۇسىز</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Best on a new stick or another medium: the old one may keep what was on it. A folder “{name}” is made there.</source>
        <translation>يېڭى USB دىسكا ياكى باشقا دىسكىدا بولغىنى ياخشى: كونىسىدا بۇرۇنقى نەرسىلەر قېلىپ قېلىشى مۇمكىن. ئۇ يەردە «{name}» قىسقۇچى قۇرۇلىدۇ.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation>يېڭى خەزىنە قەيەردە تۇرسۇن؟</translation>
    </message>
</context>
<context>
    <name>Which</name>
    <message>
        <source>Choose the file…</source>
        <translation>ھۆججەت تاللاش…</translation>
    </message>
    <message>
        <source>It is opened and read to its end first. You see what is in it and what is new here; nothing comes before you say so.</source>
        <translation>ئۇ ئاۋۋال ئېچىلىپ، ئاخىرىغىچە ئوقۇلىدۇ. ئۇنىڭدا نېمە بارلىقىنى ۋە بۇ يەر ئۈچۈن نېمە يېڭىلىقىنى كۆرىسىز؛ سىز ئېيتمىغۇچە ھېچنېمە كىرمەيدۇ.</translation>
    </message>
    <message>
        <source>The file that you made before you left. If a person carried it: the file that they made for you. It is opened and read to its end first; nothing comes before you say so.</source>
        <translation>سەپەردىن بۇرۇن ئۆزىڭىز ياسىغان ھۆججەت. ئۇنى بىر كىشى ئېلىپ يۈرگەن بولسا: ئۇلار سىز ئۈچۈن ياسىغان ھۆججەت. ئۇ ئاۋۋال ئېچىلىپ، ئاخىرىغىچە ئوقۇلىدۇ؛ سىز ئېيتمىغۇچە ھېچنېمە كىرمەيدۇ.</translation>
    </message>
    <message>
        <source>Which backup shall come back?</source>
        <translation>قايسى زاپاس نۇسخا قايتىپ كەلسۇن؟</translation>
    </message>
    <message>
        <source>Which file did the records leave in?</source>
        <translation>خاتىرىلەر قايسى ھۆججەتتە چىقىپ كەتكەن؟</translation>
    </message>
</context>
<context>
    <name>WhichView</name>
    <message>
        <source>Choose the one you want to add. Its digits are compared as always.</source>
        <translation>قوشماقچى بولغىنىڭىزنى تاللاڭ. سانلىرى ھەمىشەمدىكىدەك سېلىشتۇرۇلىدۇ.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
    <message>
        <source>There are several cards in this picture</source>
        <translation>بۇ رەسىمدە بىر نەچچە كارتا بار</translation>
    </message>
    <message>
        <source>{name}, {organisation}, made {day}</source>
        <translation>{name}، {organisation}، {day} ياسالغان</translation>
    </message>
</context>
<context>
    <name>WhoElse</name>
    <message>
        <source>Family, and people you live with</source>
        <translation>ئائىلىڭىز ۋە بىللە تۇرىدىغانلار</translation>
    </message>
    <message>
        <source>No names here: think of them, and tell them.</source>
        <translation>بۇ يەرگە ئىسىم يازماڭ: ئۇلارنى ئويلاڭ ۋە ئۇلارغا ئېيتىڭ.</translation>
    </message>
    <message>
        <source>Passwords changed from a device nobody touched</source>
        <translation>پاروللار ھېچكىم تەگمىگەن ئۈسكۈنىدىن ئۆزگەرتىلدى</translation>
    </message>
    <message>
        <source>People who were asked about</source>
        <translation>سۈرۈشتۈرۈلگەن كىشىلەر</translation>
    </message>
    <message>
        <source>People whose messages or numbers could be seen</source>
        <translation>ئۇچۇرى ياكى نومۇرى كۆرۈلگەن بولۇشى مۇمكىن كىشىلەر</translation>
    </message>
    <message>
        <source>Told on another device, or face to face</source>
        <translation>باشقا ئۈسكۈنىدە ياكى يۈزتۇرا ئېيتىلدى</translation>
    </message>
    <message>
        <source>Who else may be exposed? Tell them safely</source>
        <translation>يەنە كىمنىڭ ئاشكارىلىنىپ قېلىشى مۇمكىن؟ ئۇلارغا بىخەتەر يول بىلەن ئېيتىڭ</translation>
    </message>
</context>
<context>
    <name>Whole</name>
    <message>
        <source>Nothing was written in it.</source>
        <translation>ئۇنىڭغا ھېچنېمە يېزىلمىغان.</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>Who shall carry it, and which records?</source>
        <translation>ئۇنى كىم ئېلىپ يۈرسۇن، قايسى خاتىرىلەرنى؟</translation>
    </message>
</context>
<context>
    <name>WhyQuestion</name>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>نېمىشقا</translation>
    </message>
    <message>
        <source>kept in the history of the case</source>
        <translation>دېلونىڭ تارىخىدا ساقلىنىدۇ</translation>
    </message>
</context>
<context>
    <name>WithdrawQuestion</name>
    <message>
        <source>A focal point may have passed it on; ask them to tell.</source>
        <translation>ئالاقىچى باشقىلارغا بەرگەن بولۇشى مۇمكىن؛ ئۇلارغىمۇ ئېيتىشنى سوراڭ.</translation>
    </message>
    <message>
        <source>From now on nothing about {who} leaves this vault.</source>
        <translation>بۇندىن كېيىن {who} ھەققىدىكى ھېچنېمە بۇ خەزىنىدىن چىقمايدۇ.</translation>
    </message>
    <message>
        <source>How did they say it?</source>
        <translation>ئۇلار بۇنى قانداق ئېيتتى؟</translation>
    </message>
    <message numerus="yes">
        <source>In all %n record(s)</source>
        <translation>
            <numerusform>جەمئىي %n خاتىرىدە</numerusform>
            <numerusform>جەمئىي %n خاتىرىنىڭ ھەممىسىدە</numerusform>
        </translation>
    </message>
    <message>
        <source>In this one</source>
        <translation>مۇشۇ خاتىرىدە</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>شۇ پېتى قالدۇرۇش</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>تېخى يېزىلمىغان</translation>
    </message>
    <message>
        <source>Nothing about them was sent from here. What was said or shown elsewhere cannot be called back.</source>
        <translation>بۇ يەردىن ئۇلار ھەققىدە ھېچنېمە ئەۋەتىلمىگەن. باشقا يەردە ئېيتىلغان ياكى كۆرسىتىلگەننى قايتۇرۇپ كەلگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>What left already cannot be called back. These have it, and must be told:</source>
        <translation>ئاللىقاچان چىقىپ كەتكەننى قايتۇرۇپ كەلگىلى بولمايدۇ. تۆۋەندىكىلەردە بار، ئۇلارغا ئېيتىش كېرەك:</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>قەيەردە؟</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>كىمدە بار</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>ھەممىنى قايتۇرۇۋېلىش</translation>
    </message>
    <message>
        <source>Withdraw everything {who} agreed to?</source>
        <translation>{who} قوشۇلغاننىڭ ھەممىسى قايتۇرۇۋېلىنسۇنمۇ؟</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>Who has it</source>
        <translation>كىمدە بار</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A new passphrase</source>
        <translation>يېڭى پارول ئىبارىسى</translation>
    </message>
    <message>
        <source>Make it and move everything</source>
        <translation>قۇرۇپ، ھەممىنى يۆتكەش</translation>
    </message>
    <message>
        <source>Not the old one, and not close to it. Do not type it on the device that was gone, if there is another.</source>
        <translation>كونىسى ئەمەس، ئۇنىڭغا يېقىنىمۇ ئەمەس. باشقا ئۈسكۈنە بولسا، كۆزدىن يىراق بولغان ئۈسكۈنىدە كىرگۈزمەڭ.</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Work</source>
        <translation>خىزمەت</translation>
    </message>
</context>
<context>
    <name>WorkTab</name>
    <message>
        <source>#EndReprisals, types of reprisals</source>
        <translation>#EndReprisals، ئۆچ ئېلىش تۈرلىرى</translation>
    </message>
    <message>
        <source>As sent: {urgency}</source>
        <translation>ئەۋەتىلگەندە: {urgency}</translation>
    </message>
    <message>
        <source>Confirm or change…</source>
        <translation>جەزملەشتۈرۈش ياكى ئۆزگەرتىش…</translation>
    </message>
    <message>
        <source>Did it happen</source>
        <translation>يۈز بەرگەنمۇ</translation>
    </message>
    <message>
        <source>Find a mechanism</source>
        <translation>مېخانىزم ئىزدەش</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>قىممەت ئىزدەش</translation>
    </message>
    <message>
        <source>From the acts, without being written here: {codes}</source>
        <translation>ھەرىكەتلەردىن چىقىدىغىنى، بۇ يەرگە يېزىلمايدۇ: {codes}</translation>
    </message>
    <message>
        <source>HURIDOCS codes (MT4)</source>
        <translation>HURIDOCS كودلىرى (MT4)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تارىخ</translation>
    </message>
    <message>
        <source>How the sender may be reached safely</source>
        <translation>ئەۋەتكۈچى بىلەن قانداق بىخەتەر ئالاقىلەشكىلى بولىدۇ</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>قانچىلىك جىددىي</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>باھالاش…</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>قايتا قارايدىغان كۈن</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>تېخى باھالانمىدى</translation>
    </message>
    <message>
        <source>Our tags</source>
        <translation>بەلگىلىرىمىز</translation>
    </message>
    <message>
        <source>UN mechanisms to go to</source>
        <translation>بارىدىغان ب د ت مېخانىزملىرى</translation>
    </message>
    <message>
        <source>What stands here is ours: it changes nothing of what was sent, and is never sent by itself.</source>
        <translation>بۇ يەردىكىلەر بىزنىڭ: ئۇ ئەۋەتىلگەندىن ھېچنېمىنى ئۆزگەرتمەيدۇ، ھەرگىز ئۆزلۈكىدىن ئەۋەتىلمەيدۇ.</translation>
    </message>
    <message>
        <source>Which part of resolution 12/2</source>
        <translation>12/2-نومۇرلۇق قارارنىڭ قايسى قىسمى</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2027.</source>
        <translation>بىر كۈننى يېزىڭ، مەسىلەن 2027-يىلى 12-ئاپرېل.</translation>
    </message>
    <message>
        <source>a day, or nothing</source>
        <translation>بىر كۈن ياكى قۇرۇق</translation>
    </message>
    <message>
        <source>instead of what follows from the acts</source>
        <translation>ھەرىكەتلەردىن چىقىدىغىنىنىڭ ئورنىغا</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ئېيتىلمىغان</translation>
    </message>
    <message>
        <source>stays here and is never exported</source>
        <translation>بۇ يەردە قالىدۇ، ھەرگىز چىقىرىلمايدۇ</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>ئارىسىغا پەش قويۇڭ</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Exercises</source>
        <translation>مەشىقلەر</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>قاتناشقۇچىلار</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>يېتەكچى</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>سېمىنار</translation>
    </message>
</context>
<context>
    <name>WorkshopStart</name>
    <message>
        <source>A practice world: made-up cases of Westeria, a practice defender and a practice focal point with a vault each, an inbox, files to use, and exercises. Nothing of it can reach a real focal point.</source>
        <translation>مەشىق دۇنياسى: ۋېستېرىيانىڭ توقۇلما دېلولىرى، ئايرىم خەزىنىسى بار مەشىق قوغدىغۇچىسى ۋە مەشىق ئالاقىچىسى، كەلگەنلەر، ئىشلىتىدىغان ھۆججەتلەر ۋە مەشىقلەر. ئۇنىڭدىكى ھېچنېمە ھەقىقىي ئالاقىچىغا يەتمەيدۇ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>كەينىگە</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>بىكار قىلىش</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>تاللاش…</translation>
    </message>
    <message>
        <source>Inside this folder</source>
        <translation>مۇشۇ قىسقۇچنىڭ ئىچىدە</translation>
    </message>
    <message>
        <source>It is in {folder}. The file START-HERE.txt in it says what lies where.</source>
        <translation>ئۇ {folder} دا. ئۇنىڭدىكى START-HERE.txt ھۆججىتى نېمىنىڭ قەيەردىلىكىنى ئېيتىدۇ.</translation>
    </message>
    <message>
        <source>Make the workshop</source>
        <translation>سېمىنارنى قۇرۇش</translation>
    </message>
    <message>
        <source>Making the workshop</source>
        <translation>سېمىنار قۇرۇلۇۋاتىدۇ</translation>
    </message>
    <message>
        <source>Making the workshop…</source>
        <translation>سېمىنار قۇرۇلۇۋاتىدۇ…</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>قىسقۇچنىڭ نامى</translation>
    </message>
    <message>
        <source>On one laptop: both, side by side. On two: copy the folder to the other one, and open one seat on each; sealed files go from one to the other on a stick.</source>
        <translation>بىر كومپيۇتېردا: ئىككىلىسى يانمۇيان. ئىككى كومپيۇتېردا: قىسقۇچنى يەنە بىرىگە كۆچۈرۈپ، ھەر بىرىدە بىر ئورۇننى ئېچىڭ؛ پېچەتلەنگەن ھۆججەتلەر بىرىدىن بىرىگە USB دىسكا بىلەن بارىدۇ.</translation>
    </message>
    <message>
        <source>Only the defender</source>
        <translation>پەقەت قوغدىغۇچى</translation>
    </message>
    <message>
        <source>Only the focal point</source>
        <translation>پەقەت ئالاقىچى</translation>
    </message>
    <message>
        <source>Open a workshop that is there already…</source>
        <translation>بار بولغان سېمىنارنى ئېچىش…</translation>
    </message>
    <message>
        <source>Open both, side by side</source>
        <translation>ئىككىسىنى يانمۇيان ئېچىش</translation>
    </message>
    <message>
        <source>Passphrase, known to everybody: {words}</source>
        <translation>ھەممەيلەن بىلىدىغان پارول ئىبارىسى: {words}</translation>
    </message>
    <message>
        <source>Start a workshop</source>
        <translation>سېمىنار باشلاش</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>توختىتىلدى. ھېچنەرسە قالمىدى.</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>قىسقۇچقا نام كېرەك.</translation>
    </message>
    <message>
        <source>The folder of the workshop</source>
        <translation>سېمىنارنىڭ قىسقۇچى</translation>
    </message>
    <message>
        <source>The practice defender</source>
        <translation>مەشىق قوغدىغۇچىسى</translation>
    </message>
    <message>
        <source>The practice focal point</source>
        <translation>مەشىق ئالاقىچىسى</translation>
    </message>
    <message>
        <source>Where shall the workshop be?</source>
        <translation>سېمىنار قەيەردە بولسۇن؟</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>بۇ يەردە كىم ئولتۇرىدۇ؟</translation>
    </message>
    <message>
        <source>With the cases of Westeria.</source>
        <translation>ۋېستېرىيا دېلولىرى بىلەن.</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>Map of the world. Marked: {places}</source>
        <translation>دۇنيا خەرىتىسى. بەلگە قويۇلغان: {places}</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>شەرقىي مېرىدىئان {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>شىمالىي پاراللېل {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>جەنۇبىي پاراللېل {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>غەربىي مېرىدىئان {degrees}°</translation>
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
        <translation>{number}-قۇر</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>{number}-ئىستون</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>For this place:</source>
        <translation>بۇ جاي ئۈچۈن:</translation>
    </message>
    <message>
        <source>In {city}, clocks were put back on {day}: {time} came twice. Which one was it?</source>
        <translation>{city} دا {day} كۈنى سائەتلەر كەينىگە سۈرۈلگەن: {time} ئىككى قېتىم كەلگەن. قايسىسى ئىدى؟</translation>
    </message>
    <message>
        <source>In {city}, clocks were put forward over {time} on {day}: no clock showed it. Look at the time or the zone again.</source>
        <translation>{city} دا {day} كۈنى سائەتلەر ئالدىغا سۈرۈلگەن، {time} ئاتلاپ ئۆتۈلگەن: ھېچبىر سائەت ئۇنى كۆرسەتمىگەن. ۋاقىت ياكى ۋاقىت رايونىغا قايتا قاراڭ.</translation>
    </message>
    <message>
        <source>The first, {offset}</source>
        <translation>بىرىنچىسى، {offset}</translation>
    </message>
    <message>
        <source>The second, {offset}</source>
        <translation>ئىككىنچىسى، {offset}</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Addis Ababa</source>
        <translation>ئاددىس-ئەبەبە</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>باڭكوك</translation>
    </message>
    <message>
        <source>Beirut</source>
        <translation>بېيرۇت</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>شەھەر بويىچە</translation>
    </message>
    <message>
        <source>By the difference from UTC</source>
        <translation>UTC دىن پەرقى بويىچە</translation>
    </message>
    <message>
        <source>For this place</source>
        <translation>بۇ جاي ئۈچۈن</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>جەنۋە</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>نايروبى</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>نيۇ-يورك</translation>
    </message>
    <message>
        <source>Santiago</source>
        <translation>سانتىياگو</translation>
    </message>
    <message>
        <source>The Hague</source>
        <translation>گاگا</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>ۋىيېنا</translation>
    </message>
    <message>
        <source>{city}, {offset} on that day</source>
        <translation>{city}، شۇ كۈنى {offset}</translation>
    </message>
    <message>
        <source>{city}, {offset} or {other}</source>
        <translation>{city}، {offset} ياكى {other}</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>بۇ تارتمىنىڭ پارول ئىبارىسى</translation>
    </message>
</context>
<context>
    <name>_Choosing</name>
    <message>
        <source>Add from the list</source>
        <translation>تىزىملىكتىن قوشۇش</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>تىزىملىكتىن تاللاش</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>ئۆز سۆزىڭىز بىلەن</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n سائەت قالدى</numerusform>
            <numerusform>%n سائەت قالدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing before you can send</source>
        <translation>
            <numerusform>ئەۋەتىشتىن بۇرۇن %n ئىش كەم</numerusform>
            <numerusform>ئەۋەتىشتىن بۇرۇن %n ئىش كەم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FileRow</name>
    <message>
        <source>Take it out</source>
        <translation>چىقىرىش</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>{name} نى چىقىرىش</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Choose a place…</source>
        <translation>جاي تاللاش…</translation>
    </message>
    <message>
        <source>Every page says TRAINING.</source>
        <translation>ھەر بىر بەتتە TRAINING دەپ يېزىلغان.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>شەكلى</translation>
    </message>
    <message numerus="yes">
        <source>It is about %n case(s). It leaves the vault in the clear, open to whoever finds the file, and this is noted in the custody.</source>
        <translation>
            <numerusform>ئۇ %n دېلو ھەققىدە. ئۇ خەزىنىدىن شىفىرسىز چىقىدۇ، ھۆججەتنى تاپقان ھەر كىشى ئاچالايدۇ، بۇ ساقلاش خاتىرىسىگە يېزىلىدۇ.</numerusform>
            <numerusform>ئۇ %n دېلو ھەققىدە. ئۇ خەزىنىدىن شىفىرسىز چىقىدۇ، ھۆججەتنى تاپقان ھەر كىشى ئاچالايدۇ، بۇ ساقلاش خاتىرىسىگە يېزىلىدۇ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>بۇ يەردە قالدۇرۇش</translation>
    </message>
    <message>
        <source>Save this text as a file?</source>
        <translation>بۇ تېكىست ھۆججەت قىلىپ ساقلانسۇنمۇ؟</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>TRAINING</source>
        <translation>مەشىق</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>look below</source>
        <translation>تۆۋەنگە قاراڭ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ھازىر</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>تولۇق</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Compare now</source>
        <translation>ھازىر سېلىشتۇرۇش</translation>
    </message>
    <message>
        <source>Protect anybody physically, promise a result, or call back what was sent once it is with others.</source>
        <translation>ھېچكىمنىڭ جېنىنى قوغداش، نەتىجىگە ۋەدە بېرىش ياكى باشقىلارغا يەتكەننى قايتۇرۇپ كېلىش.</translation>
    </message>
    <message>
        <source>Read the report, ask questions, answer you, and use it with the UN only as each person agreed.</source>
        <translation>دوكلاتنى ئوقۇش، سوئال سوراش، سىزگە جاۋاب بېرىش ۋە ئۇنى ب د ت دا پەقەت ھەر بىر كىشى قوشۇلغان دائىرىدىلا ئىشلىتىش.</translation>
    </message>
    <message>
        <source>What a focal point can do</source>
        <translation>ئالاقىچى نېمە قىلالايدۇ</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>ئۇ نېمە قىلالمايدۇ</translation>
    </message>
    <message>
        <source>Why you go on without comparing</source>
        <translation>نېمىشقا سېلىشتۇرماي داۋاملاشتۇرىسىز</translation>
    </message>
    <message>
        <source>kept with the report</source>
        <translation>دوكلات بىلەن بىللە ساقلىنىدۇ</translation>
    </message>
</context>
<context>
    <name>_Plural</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n كۈن كېچىكتى</numerusform>
            <numerusform>%n كۈن كېچىكتى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Popup</name>
    <message>
        <source>Type to find</source>
        <translation>ئىزدەش ئۈچۈن يېزىڭ</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Forget</source>
        <translation>تىزىملىكتىن چىقىرىش</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} نى تىزىملىكتىن چىقىرىش</translation>
    </message>
    <message>
        <source>Not there now: is the stick plugged in?</source>
        <translation>ھازىر ئۇ يەردە يوق: USB دىسكا چېتىلدىمۇ؟</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message numerus="yes">
        <source>%n more answer(s) go as they are</source>
        <translation>
            <numerusform>يەنە %n جاۋاب شۇ پېتى چىقىدۇ</numerusform>
            <numerusform>يەنە %n جاۋاب شۇ پېتى چىقىدۇ</numerusform>
        </translation>
    </message>
    <message>
        <source>Report from {who}</source>
        <translation>{who} دىن كەلگەن دوكلات</translation>
    </message>
</context>
<context>
    <name>_WhoHasIt</name>
    <message numerus="yes">
        <source>%n sent file(s) could not be read here</source>
        <translation>
            <numerusform>ئەۋەتىلگەن %n ھۆججەتنى بۇ يەردە ئوقۇغىلى بولمىدى</numerusform>
            <numerusform>ئەۋەتىلگەن %n ھۆججەتنى بۇ يەردە ئوقۇغىلى بولمىدى</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that shows them was saved outside</source>
        <translation>ئۇلارنى كۆرسىتىدىغان بىر ھۆججەت خەزىنە سىرتىغا ساقلانغان</translation>
    </message>
    <message>
        <source>In a backup that they carry</source>
        <translation>ئۇلار ئېلىپ يۈرگەن زاپاس نۇسخىدا</translation>
    </message>
    <message>
        <source>In a sealed file</source>
        <translation>پېچەتلەنگەن ھۆججەتتە</translation>
    </message>
    <message>
        <source>Nobody can tell from here who has it</source>
        <translation>كىمدە بارلىقىنى بۇ يەردىن ھېچكىم بىلەلمەيدۇ</translation>
    </message>
    <message>
        <source>Perhaps: a record that was removed here was in it</source>
        <translation>بەلكىم: بۇ يەردە ئۆچۈرۈلگەن بىر خاتىرە ئۇنىڭدا بار ئىدى</translation>
    </message>
    <message>
        <source>Whoever has that file now</source>
        <translation>ھازىر شۇ ھۆججەت قولىدا بار كىشى</translation>
    </message>
    <message>
        <source>You noted that it may be shared with them</source>
        <translation>ئۇلارغا بەرسە بولىدۇ دەپ يېزىپ قويغانسىز</translation>
    </message>
    <message>
        <source>as {word}</source>
        <translation>{word} دەپ</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n case(s) were left out.</source>
        <translation>
            <numerusform>%n دېلو چىقىرىۋېتىلدى.</numerusform>
            <numerusform>%n دېلو چىقىرىۋېتىلدى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>ئۇلاردىن %n دانىسى كېچىكتى</numerusform>
            <numerusform>ئۇلاردىن %n دانىسى كېچىكتى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) without a receipt</source>
        <translation>
            <numerusform>تالونى يوق %n دوكلات</numerusform>
            <numerusform>تالونى يوق %n دوكلات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are %n cases information about one event?</source>
        <translation>
            <numerusform>%n دېلو بىر ۋەقە ھەققىدىكى ئۇچۇرمۇ؟</numerusform>
            <numerusform>%n دېلو بىر ۋەقە ھەققىدىكى ئۇچۇرمۇ؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n case(s)?</source>
        <translation>
            <numerusform>%n دېلونىڭ ھالىتى ئۆزگەرتىلسۇنمۇ؟</numerusform>
            <numerusform>%n دېلونىڭ ھالىتى ئۆزگەرتىلسۇنمۇ؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done with %n case(s)</source>
        <translation>
            <numerusform>%n دېلو بىلەن ئىش تۈگىدى</numerusform>
            <numerusform>%n دېلو بىلەن ئىش تۈگىدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n case(s) again on one day?</source>
        <translation>
            <numerusform>%n دېلوغا بىر كۈنى قايتا قارالسۇنمۇ؟</numerusform>
            <numerusform>%n دېلوغا بىر كۈنى قايتا قارالسۇنمۇ؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>%n ئايدىن كېيىن</numerusform>
            <numerusform>%n ئايدىن كېيىن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ۋە يەنە %n</numerusform>
            <numerusform>ۋە يەنە %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n سائەت قالدى</numerusform>
            <numerusform>%n سائەت قالدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n مىنۇت قالدى</numerusform>
            <numerusform>%n مىنۇت قالدى</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>ھەرگىز</translation>
    </message>
</context>
</TS>
