<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A newer version</source>
        <translation>Более новая версия</translation>
    </message>
    <message>
        <source>Check a newer version before you run it</source>
        <translation>Проверьте более новую версию, прежде чем запускать</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Nobody independent has reviewed it.</source>
        <translation>Свободная программа по лицензии GNU General Public License версии 3 или более поздней. Без каких-либо гарантий. Независимой проверки не было.</translation>
    </message>
    <message>
        <source>From a stick, without a network. Two small files lie beside it: release.json and release.json.minisig. Nothing is run or changed here.</source>
        <translation>С флешки, без сети. Рядом лежат два маленьких файла: release.json и release.json.minisig. Здесь ничего не запускается и не меняется.</translation>
    </message>
    <message>
        <source>It is newer than the one you have.</source>
        <translation>Она новее той, что у вас есть.</translation>
    </message>
    <message>
        <source>It is older than the one you have: mistakes mended since would come back. Ask who gave it to you why.</source>
        <translation>Она старше той, что у вас есть: вернулись бы ошибки, исправленные с тех пор. Спросите того, кто ее дал, почему.</translation>
    </message>
    <message>
        <source>It is the version you have.</source>
        <translation>Это та версия, что у вас есть.</translation>
    </message>
    <message>
        <source>Looking at the newer version</source>
        <translation>Проверка более новой версии</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>Более новая версия</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Эта программа</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>What of others is in it</source>
        <translation>Что в ней от других</translation>
    </message>
    <message>
        <source>{file} is version {version} of {day}, signed with the key that this program knows.</source>
        <translation>{file} — версия {version} от {day}, подписана ключом, который знает эта программа.</translation>
    </message>
    <message>
        <source>{name}, in {whole}: {licence}</source>
        <translation>{name}, в {whole}: {licence}</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Another account: {question}</source>
        <translation>Другой рассказ: {question}</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>Убрать этот рассказ</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Кто так говорит?</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Somebody says otherwise</source>
        <translation>Кто-то говорит иначе</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Кто так говорит?</translation>
    </message>
</context>
<context>
    <name>ActFacts</name>
    <message>
        <source>Applied {time} before it was needed.</source>
        <translation>Подано за {time} до того, как понадобилось.</translation>
    </message>
    <message>
        <source>Held for {time} so far.</source>
        <translation>Удерживают уже {time}.</translation>
    </message>
    <message>
        <source>Held for {time}.</source>
        <translation>Удерживали {time}.</translation>
    </message>
    <message>
        <source>In all: {time}.</source>
        <translation>Всего: {time}.</translation>
    </message>
    <message>
        <source>In custody for {time} before the death.</source>
        <translation>Под стражей до смерти: {time}.</translation>
    </message>
    <message>
        <source>It lasted {time}.</source>
        <translation>Это длилось {time}.</translation>
    </message>
    <message>
        <source>Kept for {time} so far.</source>
        <translation>Не отдают уже {time}.</translation>
    </message>
    <message>
        <source>Kept for {time}.</source>
        <translation>Не отдавали {time}.</translation>
    </message>
    <message>
        <source>Missing for {time} so far.</source>
        <translation>Нет сведений уже {time}.</translation>
    </message>
    <message>
        <source>Missing for {time}.</source>
        <translation>Не было сведений {time}.</translation>
    </message>
    <message>
        <source>The UN event began after the document was given back.</source>
        <translation>Мероприятие ООН началось после того, как документ вернули.</translation>
    </message>
    <message>
        <source>The UN event began before the document was taken.</source>
        <translation>Мероприятие ООН началось до того, как документ забрали.</translation>
    </message>
    <message>
        <source>The UN event began while the document was kept.</source>
        <translation>Мероприятие ООН началось, пока документ не отдавали.</translation>
    </message>
    <message>
        <source>The answer took {time}.</source>
        <translation>Ответ занял {time}.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Этот день прошел.</translation>
    </message>
    <message>
        <source>This is earlier than the beginning. Is one of the two dates a slip?</source>
        <translation>Это раньше начала. Нет ли описки в одной из двух дат?</translation>
    </message>
    <message>
        <source>Time left for an answer: {time}.</source>
        <translation>Для ответа осталось: {time}.</translation>
    </message>
    <message>
        <source>Time left until then: {time}.</source>
        <translation>До этого осталось: {time}.</translation>
    </message>
    <message>
        <source>Time since the arrest: {time}.</source>
        <translation>Прошло после ареста: {time}.</translation>
    </message>
    <message>
        <source>Time since the first signs: {time}.</source>
        <translation>Прошло после первых признаков: {time}.</translation>
    </message>
    <message>
        <source>Too late by {time}.</source>
        <translation>Опоздание: {time}.</translation>
    </message>
    <message>
        <source>Until today: {time}.</source>
        <translation>До сегодняшнего дня: {time}.</translation>
    </message>
    <message>
        <source>Waiting for {time} so far.</source>
        <translation>Ожидание уже длится {time}.</translation>
    </message>
    <message>
        <source>You found out {time} after it began.</source>
        <translation>Вы узнали через {time} после начала.</translation>
    </message>
    <message>
        <source>You told them {time} later.</source>
        <translation>Вы сообщили им через {time}.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>примерно {time}</translation>
    </message>
    <message>
        <source>at most {days}</source>
        <translation>самое большее {days}</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>меньше дня</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{least} to {days}</source>
        <translation>{least}–{days}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{time} below what this law allows.</source>
        <translation>На {time} меньше, чем допускает этот закон.</translation>
    </message>
    <message>
        <source>{time} longer than this law allows.</source>
        <translation>На {time} дольше, чем допускает этот закон.</translation>
    </message>
    <message>
        <source>{time} without a sign of life, until today.</source>
        <translation>{time} без признаков жизни, до сегодняшнего дня.</translation>
    </message>
    <message>
        <source>{time} without contact, until today.</source>
        <translation>{time} без связи, до сегодняшнего дня.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>Allowed</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Allowed for some incidents only</source>
        <translation>Разрешено только для некоторых инцидентов</translation>
    </message>
    <message>
        <source>Ask about: {action}</source>
        <translation>Спросить: {action}</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Спросить…</translation>
    </message>
    <message>
        <source>Not yet: a condition, or a question that has to be asked again</source>
        <translation>Пока нет: условие или вопрос, который нужно задать снова</translation>
    </message>
    <message>
        <source>Note what they said about: {action}</source>
        <translation>Отметить, что они сказали: {action}</translation>
    </message>
    <message>
        <source>Note what they said…</source>
        <translation>Отметить, что они сказали…</translation>
    </message>
    <message>
        <source>Only those who agreed, not {people}.</source>
        <translation>Только те, кто согласен, без: {people}.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Removed from what leaves: {people}.</source>
        <translation>Убраны из передаваемого: {people}.</translation>
    </message>
    <message>
        <source>{action}: {organisation}</source>
        <translation>{action}: {organisation}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и еще %n</numerusform>
            <numerusform>… и еще %n</numerusform>
            <numerusform>… и еще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A child agreed without a guardian.</source>
        <translation>Ребенок согласился без опекуна.</translation>
    </message>
    <message>
        <source>A correction of it is here. Work with that one.</source>
        <translation>Здесь есть исправление. Работайте с ним.</translation>
    </message>
    <message>
        <source>A notice says that it is taken back, and is not proven. Ask the sender first.</source>
        <translation>В уведомлении сказано, что это отозвано, но это не доказано. Сначала спросите отправителя.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Ask UN colleagues, without a name</source>
        <translation>Спросить коллег в ООН, без имени</translation>
    </message>
    <message>
        <source>Ask each of them.</source>
        <translation>Спросите каждого из них.</translation>
    </message>
    <message>
        <source>Ask the UN, in the letter, to publish initials instead of names.</source>
        <translation>Попросите ООН в письме опубликовать инициалы вместо имен.</translation>
    </message>
    <message>
        <source>Ask the family or the lawyer.</source>
        <translation>Спросите семью или адвоката.</translation>
    </message>
    <message>
        <source>Ask the family.</source>
        <translation>Спросите семью.</translation>
    </message>
    <message>
        <source>Ask the guardian, and the child too.</source>
        <translation>Спросите опекуна и ребенка тоже.</translation>
    </message>
    <message>
        <source>Ask the lawyer.</source>
        <translation>Спросите адвоката.</translation>
    </message>
    <message>
        <source>Ask the person.</source>
        <translation>Спросите самого человека.</translation>
    </message>
    <message>
        <source>Ask whoever may speak for them.</source>
        <translation>Спросите того, кто может говорить за них.</translation>
    </message>
    <message>
        <source>Asking {who} about {use} was too risky.</source>
        <translation>Спрашивать было слишком опасно: {who}, {use}.</translation>
    </message>
    <message>
        <source>Change it until nobody can recognise it.</source>
        <translation>Измените так, чтобы никто не мог этого узнать.</translation>
    </message>
    <message>
        <source>Complaint to UN security</source>
        <translation>Жалоба в службу безопасности ООН</translation>
    </message>
    <message>
        <source>Confidential submission to a treaty body</source>
        <translation>Конфиденциальные материалы для договорного органа</translation>
    </message>
    <message>
        <source>Contact the person</source>
        <translation>Связаться с человеком</translation>
    </message>
    <message>
        <source>It holds data that need the most care (health, violence, children, people who are held): they need a confirmation of their own, and never enter the yearly summary.</source>
        <translation>Здесь есть данные, требующие самого бережного обращения (здоровье, насилие, дети, те, кого удерживают): для них нужно отдельное подтверждение, и в годовую сводку они никогда не входят.</translation>
    </message>
    <message>
        <source>It says that it corrects another report, and that is not proven.</source>
        <translation>Сказано, что он исправляет другой отчет, и это не доказано.</translation>
    </message>
    <message>
        <source>Letter to the Government, with names</source>
        <translation>Письмо правительству, с именами</translation>
    </message>
    <message>
        <source>Letter without names, on a law or a pattern</source>
        <translation>Письмо без имен, о законе или общей картине</translation>
    </message>
    <message>
        <source>Mark it: confidential, not for the website.</source>
        <translation>Отметьте: конфиденциально, не для сайта.</translation>
    </message>
    <message>
        <source>Nobody may stand in it: only what happened.</source>
        <translation>Никого в нем быть не должно: только то, что произошло.</translation>
    </message>
    <message>
        <source>Nobody noted whether the child wants it.</source>
        <translation>Никто не отметил, хочет ли этого ребенок.</translation>
    </message>
    <message>
        <source>Nobody stands in it who could agree.</source>
        <translation>В нем нет никого, кто мог бы согласиться.</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Пресс-релиз</translation>
    </message>
    <message>
        <source>Read and keep</source>
        <translation>Читать и хранить</translation>
    </message>
    <message>
        <source>Secretary-General’s report, with names</source>
        <translation>Доклад Генерального секретаря, с именами</translation>
    </message>
    <message>
        <source>Secretary-General’s report, without names</source>
        <translation>Доклад Генерального секретаря, без имен</translation>
    </message>
    <message>
        <source>Share with another organisation</source>
        <translation>Передать другой организации</translation>
    </message>
    <message>
        <source>Somebody agreed to be named, but the name did not come with the report. Ask for it.</source>
        <translation>Кто-то согласился, чтобы его назвали, но имя с отчетом не пришло. Попросите его.</translation>
    </message>
    <message>
        <source>Somebody who cannot be left out would be: whose case it is, or, for a letter without names, whoever told of it.</source>
        <translation>Исключен был бы тот, кого исключить нельзя: чье это дело или, для письма без имен, кто об этом рассказал.</translation>
    </message>
    <message>
        <source>TRAINING: everything that leaves is marked so.</source>
        <translation>УЧЕБНЫЙ РЕЖИМ: всё передаваемое так помечено.</translation>
    </message>
    <message>
        <source>The case was archived because consent is missing.</source>
        <translation>Дело отправлено в архив, потому что нет согласия.</translation>
    </message>
    <message>
        <source>The letter becomes public after about 60 days.</source>
        <translation>Примерно через 60 дней письмо становится публичным.</translation>
    </message>
    <message>
        <source>The name goes to security and to the secretariat of the meeting.</source>
        <translation>Имя получают служба безопасности и секретариат заседания.</translation>
    </message>
    <message>
        <source>The report was taken back.</source>
        <translation>Отчет отозван.</translation>
    </message>
    <message>
        <source>Training and real cases never meet.</source>
        <translation>Учебные и настоящие дела никогда не пересекаются.</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>Сотрудники ООН, конфиденциально</translation>
    </message>
    <message>
        <source>Use in training</source>
        <translation>Использовать в обучении</translation>
    </message>
    <message>
        <source>a letter to the Government</source>
        <translation>письмо правительству</translation>
    </message>
    <message>
        <source>another organisation</source>
        <translation>другая организация</translation>
    </message>
    <message>
        <source>being contacted</source>
        <translation>связь с человеком</translation>
    </message>
    <message>
        <source>needs: yes to UN staff, in confidence</source>
        <translation>нужно: «да» на сотрудников ООН, конфиденциально</translation>
    </message>
    <message>
        <source>needs: yes to UN staff, of whoever told it</source>
        <translation>нужно: «да» на сотрудников ООН от того, кто об этом рассказал</translation>
    </message>
    <message>
        <source>needs: yes to a letter, and yes to the name in public UN reports (or a request for initials)</source>
        <translation>нужно: «да» на письмо и «да» на имя в открытых докладах ООН (или просьба об инициалах)</translation>
    </message>
    <message>
        <source>needs: yes to being contacted</source>
        <translation>нужно: «да» на связь</translation>
    </message>
    <message>
        <source>needs: yes to that organisation by its name</source>
        <translation>нужно: «да» на эту организацию по ее названию</translation>
    </message>
    <message>
        <source>needs: yes to that report by name, and to the name in public, asked for in its year</source>
        <translation>нужно: «да» на этот доклад с именем и на имя публично, полученное в его году</translation>
    </message>
    <message>
        <source>needs: yes to that report, asked for in its year</source>
        <translation>нужно: «да» на этот доклад, полученное в его году</translation>
    </message>
    <message>
        <source>needs: yes to that, and changing it beyond recognition</source>
        <translation>нужно: «да» на это и изменение до неузнаваемости</translation>
    </message>
    <message>
        <source>needs: yes to the focal point</source>
        <translation>нужно: «да» на координатора</translation>
    </message>
    <message>
        <source>needs: yes to the name in media or in public UN reports</source>
        <translation>нужно: «да» на имя в СМИ или в открытых докладах ООН</translation>
    </message>
    <message>
        <source>reading and keeping it</source>
        <translation>чтение и хранение</translation>
    </message>
    <message>
        <source>the Secretary-General’s report</source>
        <translation>доклад Генерального секретаря</translation>
    </message>
    <message>
        <source>the name in media</source>
        <translation>имя в СМИ</translation>
    </message>
    <message>
        <source>the name in public UN reports</source>
        <translation>имя в открытых докладах ООН</translation>
    </message>
    <message>
        <source>training</source>
        <translation>обучение</translation>
    </message>
    <message>
        <source>{who} agreed to {use} only under a condition, and nobody said it is met.</source>
        <translation>{who}: согласие ({use}) только при условии, и никто не сказал, что оно выполнено.</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, and the day to ask again has come.</source>
        <translation>{who}: согласие есть ({use}), но наступил день, когда следует спросить снова.</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, and was not asked again for this year.</source>
        <translation>{who}: согласие есть ({use}), но за этот год снова не спрашивали.</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, but not by name.</source>
        <translation>{who}: согласие есть ({use}), но не с именем.</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, but not to this one.</source>
        <translation>{who}: согласие есть ({use}), но не на эту организацию.</translation>
    </message>
    <message>
        <source>{who} gave no clear yes to {use}.</source>
        <translation>{who}: нет ясного «да» ({use}).</translation>
    </message>
    <message>
        <source>{who} said no to {use}.</source>
        <translation>{who}: ответ «нет» ({use}).</translation>
    </message>
    <message>
        <source>{who} took back the yes to {use}.</source>
        <translation>{who}: «да» отозвано ({use}).</translation>
    </message>
    <message>
        <source>{who} was not asked about {use}.</source>
        <translation>{who}: не спрашивали ({use}).</translation>
    </message>
</context>
<context>
    <name>ActionsTab</name>
    <message>
        <source>What is not agreed to is refused. Each line says what it needs, who is missing, and how to ask.</source>
        <translation>На что нет согласия, в том отказано. В каждой строке сказано, что нужно, кого не хватает и как спросить.</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Что можно делать</translation>
    </message>
    <message>
        <source>Words for answers…</source>
        <translation>Слова для ответов…</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Add another act</source>
        <translation>Добавить еще одно действие</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>На всё есть ответ</translation>
    </message>
    <message>
        <source>Change the kind…</source>
        <translation>Изменить вид…</translation>
    </message>
    <message>
        <source>Remove this act?</source>
        <translation>Убрать это действие?</translation>
    </message>
    <message>
        <source>Remove this act…</source>
        <translation>Убрать это действие…</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>Ответы: {answered} из {asked}</translation>
    </message>
</context>
<context>
    <name>AddDrawer</name>
    <message>
        <source>Adding a drawer</source>
        <translation>Добавление ящика</translation>
    </message>
    <message>
        <source>Another drawer you named has recovery words, too.</source>
        <translation>У другого указанного вами ящика тоже есть слова восстановления.</translation>
    </message>
    <message>
        <source>Lock, and open it with its own passphrase. Write in it now and then: a drawer whose last entry is old tells something too.</source>
        <translation>Заприте хранилище и откройте ящик его собственной парольной фразой. Время от времени пишите в нем: ящик, где последняя запись давняя, тоже о чем-то говорит.</translation>
    </message>
    <message>
        <source>The drawer is made.</source>
        <translation>Ящик создан.</translation>
    </message>
    <message>
        <source>These words belong to none of the drawers you named.</source>
        <translation>Эти слова не относятся ни к одному из указанных вами ящиков.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>Это не парольная фраза этого ящика.</translation>
    </message>
    <message>
        <source>This one cannot be used here. Take another one.</source>
        <translation>Эту фразу здесь использовать нельзя. Возьмите другую.</translation>
    </message>
    <message>
        <source>This one opens no drawer here.</source>
        <translation>Эта фраза не открывает здесь ни одного ящика.</translation>
    </message>
    <message>
        <source>Trying the passphrases</source>
        <translation>Проверка парольных фраз</translation>
    </message>
    <message>
        <source>Two of these open the same drawer. Name each drawer once.</source>
        <translation>Две из них открывают один и тот же ящик. Укажите каждый ящик один раз.</translation>
    </message>
</context>
<context>
    <name>AddView</name>
    <message>
        <source>A focal point gives you its card as a file, as text, or on paper with a QR code: a photo or a scan of it is enough. You can also drop it here. A file that ends a card (a revocation) is added in the same way.</source>
        <translation>Координатор дает вам карточку файлом, текстом или на бумаге с QR-кодом: достаточно фотографии или скана. Ее можно и перетащить сюда. Файл, прекращающий карточку (отзыв), добавляется так же.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>Добавить координатора</translation>
    </message>
    <message>
        <source>Choose a file or a picture…</source>
        <translation>Выбрать файл или снимок…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Or paste the card</source>
        <translation>Или вставьте карточку</translation>
    </message>
    <message>
        <source>its text, or a picture of it</source>
        <translation>ее текст или снимок</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Добавить организацию</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Добавить доказательство</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Who the person is, without pointing to them</source>
        <translation>Кто этот человек, если не указывать на него</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Add a drawer…</source>
        <translation>Добавить ящик…</translation>
    </message>
</context>
<context>
    <name>AgainMenu</name>
    <message>
        <source>Ask again by {day}</source>
        <translation>Спросить еще раз до {day}</translation>
    </message>
    <message>
        <source>Go through all uses now</source>
        <translation>Пройти сейчас все виды использования</translation>
    </message>
    <message>
        <source>No day to ask again</source>
        <translation>Нет дня, когда спросить снова</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>12 April 2026</source>
        <translation>12 апреля 2026</translation>
    </message>
    <message>
        <source>Ask {sender} for information?</source>
        <translation>Запросить сведения? Отправитель: {sender}</translation>
    </message>
    <message>
        <source>At most 20,000 letters.</source>
        <translation>Не более 20 000 букв.</translation>
    </message>
    <message>
        <source>Change the status of this case?</source>
        <translation>Изменить состояние этого дела?</translation>
    </message>
    <message>
        <source>Close this case?</source>
        <translation>Закрыть это дело?</translation>
    </message>
    <message>
        <source>Make a file for the sender</source>
        <translation>Создать файл для отправителя</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Новое состояние</translation>
    </message>
    <message>
        <source>No answer can be sealed to this case, so it is only noted here.</source>
        <translation>Для этого дела ответ запечатать нельзя, поэтому он только отмечается здесь.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Only note it here</source>
        <translation>Только отметить здесь</translation>
    </message>
    <message>
        <source>Say something, in a sentence or two.</source>
        <translation>Скажите что-нибудь в одном-двух предложениях.</translation>
    </message>
    <message>
        <source>Seal the answer…</source>
        <translation>Запечатать ответ…</translation>
    </message>
    <message>
        <source>Tell {sender} that the report arrived?</source>
        <translation>Сообщить, что отчет дошел? Отправитель: {sender}</translation>
    </message>
    <message>
        <source>The answer becomes a sealed file that only {sender} can open. It names nobody outside, and has no subject line.</source>
        <translation>Ответ становится запечатанным файлом, который может открыть только {sender}. Снаружи в нем никто не назван, строки темы нет.</translation>
    </message>
    <message>
        <source>There is news about your report: </source>
        <translation>Есть новости о вашем отчете: </translation>
    </message>
    <message>
        <source>To go on we need to know: </source>
        <translation>Чтобы продолжить, нам нужно знать: </translation>
    </message>
    <message>
        <source>We have done what we could with your report and close the case.</source>
        <translation>Мы сделали что могли по вашему отчету и закрываем дело.</translation>
    </message>
    <message>
        <source>We will give it to nobody, and publish nothing, without asking you again.</source>
        <translation>Мы никому это не передадим и ничего не опубликуем, не спросив вас снова.</translation>
    </message>
    <message>
        <source>We will publish nothing without asking you again.</source>
        <translation>Мы ничего не опубликуем, не спросив вас снова.</translation>
    </message>
    <message>
        <source>We write again by</source>
        <translation>Мы напишем снова не позднее</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что там говорится</translation>
    </message>
    <message>
        <source>What we will not do without asking again</source>
        <translation>Чего мы не сделаем, не спросив снова</translation>
    </message>
    <message>
        <source>Who learns of it</source>
        <translation>Кто об этом узнает</translation>
    </message>
    <message>
        <source>Words to begin with</source>
        <translation>Слова для начала</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>Напишите один день, например 12 апреля 2026.</translation>
    </message>
    <message>
        <source>Your report arrived whole and can be read.</source>
        <translation>Ваш отчет поступил полностью, его можно прочитать.</translation>
    </message>
    <message>
        <source>in words the sender reads alone</source>
        <translation>словами, которые прочитает только отправитель</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>можно не указывать</translation>
    </message>
    <message>
        <source>there are none in the sender’s language</source>
        <translation>на языке отправителя их нет</translation>
    </message>
    <message>
        <source>your own words stay; empty the field to begin anew</source>
        <translation>ваши собственные слова остаются; очистите поле, чтобы начать заново</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Answer {number} lies in {file}. Only the sender can open it.</source>
        <translation>Ответ {number} лежит в {file}. Открыть его может только отправитель.</translation>
    </message>
    <message>
        <source>What you wrote is kept with this case.</source>
        <translation>То, что вы написали, хранится с этим делом.</translation>
    </message>
    <message>
        <source>Where shall the answer file be put?</source>
        <translation>Куда поместить файл ответа?</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answer…</source>
        <translation>Ответить…</translation>
    </message>
    <message>
        <source>{kind}, {language}</source>
        <translation>{kind}, {language}</translation>
    </message>
    <message>
        <source>{kind}, {language}, your own</source>
        <translation>{kind}, {language}, ваши собственные</translation>
    </message>
</context>
<context>
    <name>Arrived</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the new vault</source>
        <translation>Всё в новом хранилище</translation>
    </message>
    <message>
        <source>It was opened with the new passphrase, and everything in it was compared with what is here. Other drawers of this vault were not moved.</source>
        <translation>Оно открыто новой парольной фразой, и всё в нем сверено с тем, что здесь. Другие ящики этого хранилища не перенесены.</translation>
    </message>
    <message>
        <source>Lock and open the new vault</source>
        <translation>Запереть и открыть новое хранилище</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message numerus="yes">
        <source>%n file(s) left in the inbox.</source>
        <translation>
            <numerusform>Во входящих остался %n файл.</numerusform>
            <numerusform>Во входящих осталось %n файла.</numerusform>
            <numerusform>Во входящих осталось %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick note(s) could not be taken in.</source>
        <translation>
            <numerusform>%n быструю заметку принять не удалось.</numerusform>
            <numerusform>%n быстрые заметки принять не удалось.</numerusform>
            <numerusform>%n быстрых заметок принять не удалось.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick note(s) taken in.</source>
        <translation>
            <numerusform>Принята %n быстрая заметка.</numerusform>
            <numerusform>Приняты %n быстрые заметки.</numerusform>
            <numerusform>Принято %n быстрых заметок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть ее</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать их</translation>
    </message>
    <message>
        <source>Taking quick notes in</source>
        <translation>Прием быстрых заметок</translation>
    </message>
    <message>
        <source>Written while the vault was locked: the author is not certain.</source>
        <translation>Написано, пока хранилище было заперто: автор не установлен.</translation>
    </message>
</context>
<context>
    <name>AsCorrection</name>
    <message>
        <source>As a correction</source>
        <translation>Как исправление</translation>
    </message>
    <message>
        <source>As a new report</source>
        <translation>Как новый отчет</translation>
    </message>
    <message>
        <source>How it is sent to them</source>
        <translation>Как это отправляется</translation>
    </message>
    <message>
        <source>It says that it corrects what they have since {day}. That one cannot be called back: they see both side by side.</source>
        <translation>В нем сказано, что он исправляет то, что у них есть с {day}. Прежний отчет вернуть нельзя: они видят оба рядом.</translation>
    </message>
    <message>
        <source>They have had this since {day}. What you send now is one more.</source>
        <translation>Это у них есть с {day}. То, что вы отправляете сейчас, — еще один отчет.</translation>
    </message>
</context>
<context>
    <name>AskForDraft</name>
    <message>
        <source>Draft a paragraph</source>
        <translation>Составить абзац</translation>
    </message>
    <message>
        <source>Drafts there already are</source>
        <translation>Уже готовые черновики</translation>
    </message>
    <message>
        <source>Is the condition met?</source>
        <translation>Выполнено ли условие?</translation>
    </message>
    <message>
        <source>It is met</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>It says no more than the record does, and names only those who agreed to it. You can change every word; what may not leave is marked.</source>
        <translation>В нем не больше, чем в записи, и названы только те, кто на это согласился. Вы можете изменить каждое слово; то, что передавать нельзя, отмечено.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Report of the year</source>
        <translation>Доклад за год</translation>
    </message>
    <message>
        <source>Somebody agreed only if: {condition}. Your answer counts this once.</source>
        <translation>Согласие дано, только если: {condition}. Ваш ответ действует в этот раз.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чего это</translation>
    </message>
    <message numerus="yes">
        <source>What shall be written about these %n case(s)?</source>
        <translation>
            <numerusform>Что написать об этом %n деле?</numerusform>
            <numerusform>Что написать об этих %n делах?</numerusform>
            <numerusform>Что написать об этих %n делах?</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall be written about this case?</source>
        <translation>Что написать об этом деле?</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Какая организация</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Write it without them</source>
        <translation>Написать без них</translation>
    </message>
    <message>
        <source>Write it without these people?</source>
        <translation>Написать без этих людей?</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>Ничего не писать</translation>
    </message>
    <message>
        <source>a consent of that year is needed</source>
        <translation>нужно согласие за этот год</translation>
    </message>
    <message>
        <source>as somebody who agreed called it</source>
        <translation>как ее назвал тот, кто согласился</translation>
    </message>
    <message>
        <source>{people} did not agree to it. They would not be in the text at all.</source>
        <translation>{people}: согласия на это нет. В тексте их не будет вовсе.</translation>
    </message>
</context>
<context>
    <name>AskSection</name>
    <message>
        <source>From these reasons, it would be: {urgency}</source>
        <translation>По этим причинам получается: {urgency}</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Выбрать это</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Another answer</source>
        <translation>Другой ответ</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation>Уничтожить</translation>
    </message>
    <message>
        <source>Destroy this vault?</source>
        <translation>Уничтожить это хранилище?</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Отказаться от него</translation>
    </message>
    <message>
        <source>Give up this drawer?</source>
        <translation>Отказаться от этого ящика?</translation>
    </message>
    <message>
        <source>I understand: everything in this drawer is lost</source>
        <translation>Мне понятно: всё в этом ящике будет потеряно</translation>
    </message>
    <message>
        <source>I understand: everything in this vault is lost</source>
        <translation>Мне понятно: всё в этом хранилище будет потеряно</translation>
    </message>
    <message>
        <source>Its keys and its beginning are overwritten. Nobody can open it again, you included: records, people, evidence and reports in it are lost. Other drawers stay as they are. Copies and backups made before can still be opened. Whoever has the file of keys of such a copy, and the passphrase, can also read what lies behind the beginning of this one.</source>
        <translation>Его ключи и начало перезаписываются. Никто не сможет открыть его снова, и вы тоже: записи, люди, доказательства и отчеты в нем потеряны. Другие ящики остаются как есть. Копии и резервные копии, сделанные раньше, по-прежнему можно открыть. Тот, у кого есть файл ключей из такой копии и парольная фраза, может прочитать и то, что лежит после начала этого ящика.</translation>
    </message>
    <message>
        <source>Its keys are overwritten and its folder is deleted, with every drawer in it. It takes less than a second. Nobody can bring it back, neither a passphrase nor recovery words.</source>
        <translation>Его ключи перезаписываются, а папка удаляется вместе со всеми ящиками. Это занимает меньше секунды. Никто не сможет его вернуть: ни парольной фразой, ни словами восстановления.</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>Парольная фраза этого ящика</translation>
    </message>
    <message>
        <source>This does not reach copies and backups elsewhere, or what a cloud service keeps. On flash memory (sticks, cards, most laptops) worn blocks may hold old keys where no program reaches them.</source>
        <translation>Это не затрагивает копии и резервные копии в других местах и то, что хранит облачная служба. Во флеш-памяти (флешки, карты, большинство ноутбуков) изношенные блоки могут хранить старые ключи там, куда не доберется ни одна программа.</translation>
    </message>
</context>
<context>
    <name>BannerPlace</name>
    <message numerus="yes">
        <source>%n thing(s) did not work.</source>
        <translation>
            <numerusform>%n действие не удалось.</numerusform>
            <numerusform>%n действия не удались.</numerusform>
            <numerusform>%n действий не удались.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>It is kept in this window and tried again every few seconds.</source>
        <translation>Это хранится в этом окне, попытка повторяется каждые несколько секунд.</translation>
    </message>
    <message>
        <source>What you typed last is not saved.</source>
        <translation>То, что вы ввели последним, не сохранено.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Becomes</name>
    <message>
        <source>A draft. Nobody agreed to anything in it yet.</source>
        <translation>Черновик. В нем еще никто ни на что не соглашался.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n cell(s) not understood.</source>
        <translation>
            <numerusform>Пропущено: %n непонятная ячейка.</numerusform>
            <numerusform>Пропущено: %n непонятные ячейки.</numerusform>
            <numerusform>Пропущено: %n непонятных ячеек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: it is the same as row {number}.</source>
        <translation>Пропущено: то же самое, что в строке {number}.</translation>
    </message>
    <message>
        <source>Left out: this row was taken in before.</source>
        <translation>Пропущено: эта строка уже была принята раньше.</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>Следующая строка</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>Предыдущая строка</translation>
    </message>
    <message>
        <source>What row {number} becomes</source>
        <translation>Чем становится строка {number}</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>First make recovery words: without them, a lost computer loses the drawer.</source>
        <translation>Сначала создайте слова восстановления: без них, если пропадет компьютер, пропадет и ящик.</translation>
    </message>
    <message>
        <source>First test the recovery words: nobody should rely on words never tried.</source>
        <translation>Сначала проверьте слова восстановления: на слова, которые не проверяли, полагаться нельзя.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>Связку ключей этого компьютера использовать нельзя.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Связка ключей этого компьютера не отвечает.</translation>
    </message>
    <message>
        <source>The program runs from its own folder and leaves nothing on this computer, so it puts no key into its keychain.</source>
        <translation>Программа работает из собственной папки и ничего не оставляет на этом компьютере, поэтому не помещает ключ в его связку ключей.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation>На этом компьютере нет связки ключей, которую можно использовать.</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Can be sealed from {when}.</source>
        <translation>Можно запечатать с {when}.</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>For {names}.</source>
        <translation>Для: {names}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>It has rested. Read it once more, then seal.</source>
        <translation>Отчет отлежался. Прочитайте его еще раз, затем запечатайте.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>Move case {number} to “{column}”?</source>
        <translation>Переместить дело {number} в «{column}»?</translation>
    </message>
    <message>
        <source>Only note it here</source>
        <translation>Только отметить здесь</translation>
    </message>
    <message>
        <source>Tell the sender…</source>
        <translation>Сообщить отправителю…</translation>
    </message>
    <message>
        <source>The status is noted here. The sender learns of it only by an answer.</source>
        <translation>Состояние отмечается здесь. Отправитель узнает о нем только из ответа.</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>{case} stands in “{column}” now.</source>
        <translation>{case} теперь в столбце «{column}».</translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message numerus="yes">
        <source>%n file(s) came in.</source>
        <translation>
            <numerusform>Поступил %n файл.</numerusform>
            <numerusform>Поступило %n файла.</numerusform>
            <numerusform>Поступило %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in.</source>
        <translation>
            <numerusform>Поступила %n запись.</numerusform>
            <numerusform>Поступило %n записи.</numerusform>
            <numerusform>Поступило %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept as here.</source>
        <translation>
            <numerusform>%n запись оставлена как здесь.</numerusform>
            <numerusform>%n записи оставлены как здесь.</numerusform>
            <numerusform>%n записей оставлено как здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>Возвращение резервной копии</translation>
    </message>
    <message>
        <source>Destroy the file now, or keep it as a backup.</source>
        <translation>Уничтожьте файл сейчас или храните как резервную копию.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Просмотр файла</translation>
    </message>
    <message>
        <source>No key in this drawer opens it. Nothing was changed.</source>
        <translation>Ни один ключ в этом ящике его не открывает. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Only the drawer it came from opens it. You can destroy the one you carried.</source>
        <translation>Его открывает только тот ящик, из которого он взят. Файл, который вы носили, можно уничтожить.</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Чтение резервной копии</translation>
    </message>
    <message>
        <source>Sealing it anew</source>
        <translation>Запечатывание заново</translation>
    </message>
    <message>
        <source>The backup is back.</source>
        <translation>Резервная копия возвращена.</translation>
    </message>
    <message>
        <source>The file for them is made.</source>
        <translation>Файл для них создан.</translation>
    </message>
    <message>
        <source>The records are back.</source>
        <translation>Записи возвращены.</translation>
    </message>
    <message>
        <source>These words do not open it. Nothing was changed.</source>
        <translation>Эти слова ее не открывают. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation>Это ее не открывает.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Куда поместить файл?</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Какая резервная копия?</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Change the status</source>
        <translation>Изменить состояние</translation>
    </message>
    <message>
        <source>Changing the cases</source>
        <translation>Изменение дел</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>It is noted here, and nobody is told by it. Answer them to tell the senders.</source>
        <translation>Это отмечается здесь, и никому об этом не сообщается. Чтобы сообщить отправителям, ответьте им.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Соединить их</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Соединить…</translation>
    </message>
    <message>
        <source>Look at again on…</source>
        <translation>Посмотреть снова…</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Новое состояние</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Назначить день</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Состояние…</translation>
    </message>
    <message>
        <source>They are listed as due from that day on. Nothing is deleted by itself.</source>
        <translation>С этого дня они в списке ожидающих. Само ничего не удаляется.</translation>
    </message>
    <message>
        <source>They stay separate cases, each with its own consents and sources, and are counted as one event. You can take them apart again.</source>
        <translation>Они остаются отдельными делами, у каждого свои согласия и источники, и считаются одним событием. Их можно снова разъединить.</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>можно не указывать</translation>
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
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>Выберите два или больше.</translation>
    </message>
    <message>
        <source>With all of them…</source>
        <translation>Со всеми ними…</translation>
    </message>
</context>
<context>
    <name>Burn</name>
    <message>
        <source>Destroying the vault</source>
        <translation>Уничтожение хранилища</translation>
    </message>
</context>
<context>
    <name>BurnOld</name>
    <message>
        <source>Destroying the old vault</source>
        <translation>Уничтожение старого хранилища</translation>
    </message>
    <message>
        <source>The old vault is destroyed.</source>
        <translation>Старое хранилище уничтожено.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>About</source>
        <translation>Приблизительно</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Choose the first day.</source>
        <translation>Выберите первый день.</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Первый и последний день</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>С этого дня</translation>
    </message>
    <message>
        <source>From {date}. Now choose the last day.</source>
        <translation>С {date}. Теперь выберите последний день.</translation>
    </message>
    <message>
        <source>How sure is the day?</source>
        <translation>Насколько точен день?</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>That month</source>
        <translation>В этом месяце</translation>
    </message>
    <message>
        <source>That year</source>
        <translation>В этом году</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>В этот день</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n box(es) on this page.</source>
        <translation>
            <numerusform>%n прямоугольник на этой странице.</numerusform>
            <numerusform>%n прямоугольника на этой странице.</numerusform>
            <numerusform>%n прямоугольников на этой странице.</numerusform>
        </translation>
    </message>
    <message>
        <source>Box {number}: {left} to {right} percent across, {top} to {bottom} percent down.</source>
        <translation>Прямоугольник {number}: от {left} до {right} процентов по ширине, от {top} до {bottom} процентов по высоте.</translation>
    </message>
    <message>
        <source>The picture, with the boxes on it</source>
        <translation>Снимок с прямоугольниками на нем</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>A focal point</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>At most 200 letters.</source>
        <translation>Не более 200 букв.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Выберите хотя бы один.</translation>
    </message>
    <message>
        <source>Find a UN mechanism</source>
        <translation>Найти механизм ООН</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Найти язык</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Как с вами связаться</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Languages you read</source>
        <translation>Языки, на которых вы читаете</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>Создание карточки</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>Создать карточку</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Механизмы</translation>
    </message>
    <message>
        <source>Mechanisms you work with</source>
        <translation>Механизмы, с которыми вы работаете</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Имя на карточке</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>People seal their files to it. It holds no secret: its key stays in this drawer.</source>
        <translation>Люди запечатывают для нее свои файлы. Секрета в ней нет: ее ключ остается в этом ящике.</translation>
    </message>
    <message>
        <source>Replace the card</source>
        <translation>Заменить карточку</translation>
    </message>
    <message>
        <source>Reprisals desk</source>
        <translation>Отдел по вопросам репрессий</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Здесь нужно что-то указать.</translation>
    </message>
    <message>
        <source>The new card has a new key, and the old one signs it. Whoever has the old card is offered the new one, and compares its digits with you. The old card still opens files that come late, and is given to nobody any more.</source>
        <translation>У новой карточки новый ключ, старая ее подписывает. Тому, у кого старая, предлагается новая, и он сверяет ее цифры с вами. Старая по-прежнему открывает опоздавшие файлы, и ее больше никому не дают.</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>Чья это карточка</translation>
    </message>
    <message>
        <source>a desk or a person</source>
        <translation>отдел или человек</translation>
    </message>
    <message>
        <source>everybody who has the card reads it; may be left out</source>
        <translation>прочитает каждый, у кого есть карточка; можно не указывать</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>можно не указывать</translation>
    </message>
    <message>
        <source>reports can be sealed to a focal point only</source>
        <translation>запечатать отчет можно только для координатора</translation>
    </message>
    <message>
        <source>the shorter, the less a stolen key opens</source>
        <translation>чем короче, тем меньше откроет украденный ключ</translation>
    </message>
</context>
<context>
    <name>CardOffice</name>
    <message numerus="yes">
        <source>%n case(s) came to it: they stay, and stay readable.</source>
        <translation>
            <numerusform>На нее поступило %n дело: оно остается, и его можно читать.</numerusform>
            <numerusform>На нее поступило %n дела: они остаются, и их можно читать.</numerusform>
            <numerusform>На нее поступило %n дел: они остаются, и их можно читать.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that was sealed to it and comes late is opened by nobody any more. Backups that were made before still hold the key.</source>
        <translation>Файл, запечатанный для нее и пришедший с опозданием, больше никто не откроет. В прежних резервных копиях ключ остается.</translation>
    </message>
    <message>
        <source>Answer here again</source>
        <translation>Снова отвечать здесь</translation>
    </message>
    <message>
        <source>Answer with this card here again?</source>
        <translation>Снова отвечать с этой карточкой здесь?</translation>
    </message>
    <message>
        <source>Compare the name once more: only this person can open the file.</source>
        <translation>Сверьте имя еще раз: файл сможет открыть только этот человек.</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Удалить ключ</translation>
    </message>
    <message>
        <source>Delete the key of this card for good?</source>
        <translation>Удалить ключ этой карточки навсегда?</translation>
    </message>
    <message>
        <source>Does {name} get this key?</source>
        <translation>Передать этот ключ? Получатель: {name}</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Hand over the secret key of this card?</source>
        <translation>Передать секретный ключ этой карточки?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Оставить здесь</translation>
    </message>
    <message>
        <source>Leave it to them</source>
        <translation>Оставить им</translation>
    </message>
    <message>
        <source>Sealed files (*.age);;All files (*)</source>
        <translation>Запечатанные файлы (*.age);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The card {name} is yours now too.</source>
        <translation>Карточка {name} теперь и ваша.</translation>
    </message>
    <message>
        <source>The card {name} was here already; nothing of it is lost.</source>
        <translation>Карточка {name} уже была здесь; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The colleague who got the key keeps it. If both of you answer one report, two answers may have the same number: agree who answers what.</source>
        <translation>Коллега, получивший ключ, его сохраняет. Если на один отчет ответите вы оба, у двух ответов может быть одинаковый номер: договоритесь, кто на что отвечает.</translation>
    </message>
    <message>
        <source>The hand-over lies in {file}. Give it to {name}.</source>
        <translation>Передача лежит в {file}. Получатель: {name}.</translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation>Ключ удален.</translation>
    </message>
    <message>
        <source>Where shall the hand-over be put?</source>
        <translation>Куда поместить передачу?</translation>
    </message>
    <message>
        <source>Which file did the colleague give you?</source>
        <translation>Какой файл вам дал коллега?</translation>
    </message>
    <message>
        <source>Whoever opens the file reads every report that was or will be sealed to this card, and answers in its name. It cannot be taken back.</source>
        <translation>Тот, кто откроет файл, читает каждый отчет, который был или будет запечатан для этой карточки, и отвечает от ее имени. Вернуть это нельзя.</translation>
    </message>
    <message>
        <source>Yes, to them</source>
        <translation>Да, им</translation>
    </message>
</context>
<context>
    <name>CardPaper</name>
    <message>
        <source>Before you use this card, let its owner read these eight groups to you, by voice or face to face, and compare every one.</source>
        <translation>Прежде чем использовать эту карточку, пусть владелец прочитает вам эти восемь групп голосом или лично, и сверьте каждую.</translation>
    </message>
    <message>
        <source>In the app: Focal points, Add, then choose a photo or a scan of this page.</source>
        <translation>В приложении: «Координаторы», «Добавить», затем выберите фотографию или скан этой страницы.</translation>
    </message>
    <message>
        <source>It lies in {file}. Its digits are compared in another way.</source>
        <translation>Она лежит в {file}. Ее цифры сверяются другим способом.</translation>
    </message>
    <message>
        <source>Reads: {languages}</source>
        <translation>Читает: {languages}</translation>
    </message>
    <message>
        <source>This card is too long for a QR code: ask its owner for the file, and compare it with the digits on this page.</source>
        <translation>Эта карточка слишком длинна для QR-кода: попросите у владельца файл и сверьте его с цифрами на этой странице.</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Действует до {day}</translation>
    </message>
    <message>
        <source>Where shall the page be put?</source>
        <translation>Куда поместить страницу?</translation>
    </message>
    <message>
        <source>Where shall the picture be put?</source>
        <translation>Куда поместить изображение?</translation>
    </message>
    <message>
        <source>Where shall the sheet be put?</source>
        <translation>Куда поместить лист?</translation>
    </message>
</context>
<context>
    <name>CardState</name>
    <message>
        <source>All 40 digits were compared: it is the card of whom you compared with.</source>
        <translation>Все 40 цифр сверены: это карточка того, с кем вы сверяли.</translation>
    </message>
    <message>
        <source>Ask for the newer card, and compare its digits.</source>
        <translation>Попросите новую карточку и сверьте ее цифры.</translation>
    </message>
    <message>
        <source>Compare its 40 digits first. To send without comparing you have to say why; that is kept.</source>
        <translation>Сначала сверьте ее 40 цифр. Чтобы отправить без сверки, нужно указать причину; она сохранится.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок истек</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>Срок истек {day}</translation>
    </message>
    <message>
        <source>From a printed card</source>
        <translation>С печатной карточки</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>It ends on its last day, when you compare a newer card, or when a revocation comes.</source>
        <translation>Она прекращается в свой последний день, когда вы сверите новую карточку или когда придет отзыв.</translation>
    </message>
    <message>
        <source>It is a card for practice: it never receives a real report.</source>
        <translation>Это учебная карточка: она никогда не получает настоящих отчетов.</translation>
    </message>
    <message>
        <source>Its last day has passed. Keys are short-lived so that a stolen one opens little.</source>
        <translation>Ее последний день прошел. Ключи живут недолго, чтобы украденный открывал мало.</translation>
    </message>
    <message>
        <source>Its owner ended it, for good. Somebody else may have its key and read what was sent to it.</source>
        <translation>Владелец прекратил ее навсегда. Ключ может быть у кого-то другого, и он может прочитать то, что на нее отправлено.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Еще не сверена</translation>
    </message>
    <message>
        <source>Nothing can be sent to it, and answers signed with it are refused.</source>
        <translation>На нее ничего нельзя отправить, а ответы с ее подписью не принимаются.</translation>
    </message>
    <message>
        <source>Nothing can be sent to it. Answers to what you sent before are still taken in.</source>
        <translation>На нее ничего нельзя отправить. Ответы на отправленное раньше еще принимаются.</translation>
    </message>
    <message>
        <source>Nothing is sent to it any more. Answers to what you sent before are still taken in.</source>
        <translation>На нее больше ничего не отправляется. Ответы на отправленное раньше еще принимаются.</translation>
    </message>
    <message>
        <source>Nothing: use the newer card.</source>
        <translation>Ничего: используйте новую карточку.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменена</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отозвана</translation>
    </message>
    <message>
        <source>Revoked on {day}</source>
        <translation>Отозвана {day}</translation>
    </message>
    <message>
        <source>Send to it. Its answers are taken in and shown with the record.</source>
        <translation>Отправлять на нее. Ответы от нее принимаются и показываются с записью.</translation>
    </message>
    <message>
        <source>The card is whole, but nobody knows yet whose it is. Somebody may have put theirs in its place.</source>
        <translation>Карточка цела, но пока никто не знает, чья она. Кто-то мог подставить свою.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Часы этого компьютера неверны</translation>
    </message>
    <message>
        <source>This is never undone. Ask for a new card, by another way, and compare its digits.</source>
        <translation>Это никогда не отменяется. Попросите новую карточку другим способом и сверьте ее цифры.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Сверена</translation>
    </message>
    <message>
        <source>Verified by phone, {day}</source>
        <translation>Сверена по телефону, {day}</translation>
    </message>
    <message>
        <source>Verified from a printed card, {day}</source>
        <translation>Сверена по печатной карточке, {day}</translation>
    </message>
    <message>
        <source>Verified in person, {day}</source>
        <translation>Сверена лично, {day}</translation>
    </message>
    <message>
        <source>Verified on a video call, {day}</source>
        <translation>Сверена по видеозвонку, {day}</translation>
    </message>
    <message>
        <source>Verified, {day}</source>
        <translation>Сверена, {day}</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Видеозвонок</translation>
    </message>
    <message>
        <source>When all eight groups agree, the card is verified.</source>
        <translation>Когда все восемь групп совпадут, карточка сверена.</translation>
    </message>
    <message>
        <source>You compared a newer card of the same focal point; it took its place.</source>
        <translation>Вы сверили новую карточку того же координатора; она заняла ее место.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>A focal point</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>A newer card took its place. Give the newer one to everybody who has this one: it is offered to them, and used once they compared its digits with you. This key stays here and opens files that come late.</source>
        <translation>Ее место заняла новая карточка. Дайте новую всем, у кого есть эта: она им предлагается и используется после сверки цифр с вами. Этот ключ остается здесь и открывает опоздавшие файлы.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Все шаги сделаны.</translation>
    </message>
    <message>
        <source>Answer with it here again…</source>
        <translation>Снова отвечать с ней здесь…</translation>
    </message>
    <message>
        <source>Business cards with the digits…</source>
        <translation>Визитные карточки с цифрами…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Скопировать как текст</translation>
    </message>
    <message>
        <source>Delete its key…</source>
        <translation>Удалить ее ключ…</translation>
    </message>
    <message>
        <source>Each step ticks itself when the app sees it done.</source>
        <translation>Каждый шаг отмечается сам, когда приложение видит, что он сделан.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок истек</translation>
    </message>
    <message>
        <source>Export the card…</source>
        <translation>Выгрузить карточку…</translation>
    </message>
    <message>
        <source>Files to check it with minisign…</source>
        <translation>Файлы для проверки с minisign…</translation>
    </message>
    <message>
        <source>Hand it over to a colleague…</source>
        <translation>Передать ее коллеге…</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Как с вами связаться</translation>
    </message>
    <message>
        <source>Its key is kept for files that come late, and may be deleted from {day} on.</source>
        <translation>Ее ключ хранится для опоздавших файлов, с {day} его можно удалить.</translation>
    </message>
    <message>
        <source>Its key was given to</source>
        <translation>Ее ключ передан</translation>
    </message>
    <message>
        <source>Its key was kept for files that come late. That time is over since {day}: delete the key, so that nobody who gets hold of it can read old files.</source>
        <translation>Ее ключ хранился для опоздавших файлов. Этот срок закончился {day}: удалите ключ, чтобы никто, кто его добудет, не прочитал старые файлы.</translation>
    </message>
    <message>
        <source>Label of this card…</source>
        <translation>Пометка этой карточки…</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Механизмы</translation>
    </message>
    <message>
        <source>More about this card</source>
        <translation>Больше об этой карточке</translation>
    </message>
    <message>
        <source>Picture of the QR code…</source>
        <translation>Изображение QR-кода…</translation>
    </message>
    <message>
        <source>Print the card…</source>
        <translation>Напечатать карточку…</translation>
    </message>
    <message>
        <source>Read the page about it</source>
        <translation>Прочитать страницу об этом</translation>
    </message>
    <message>
        <source>Replace it by a new card…</source>
        <translation>Заменить новой карточкой…</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменена</translation>
    </message>
    <message>
        <source>Revoke it for good…</source>
        <translation>Отозвать навсегда…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отозвана</translation>
    </message>
    <message>
        <source>Save its secret key…</source>
        <translation>Сохранить ее секретный ключ…</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Показать подсказку</translation>
    </message>
    <message>
        <source>Since {day} a colleague answers with this card, and nothing is answered with it here. What comes to it is still read.</source>
        <translation>С {day} с этой карточкой отвечает коллега, и здесь с ней ни на что не отвечают. То, что на нее приходит, по-прежнему читается.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Steps tick themselves in the vaults of a workshop.</source>
        <translation>Шаги отмечаются сами в хранилищах семинара.</translation>
    </message>
    <message>
        <source>Taken over from a colleague</source>
        <translation>Принята от коллеги</translation>
    </message>
    <message>
        <source>The 40 digits of this card</source>
        <translation>40 цифр этой карточки</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Действует до {day}</translation>
    </message>
    <message>
        <source>What is there to learn?</source>
        <translation>Чему здесь можно научиться?</translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation>Чему можно научиться</translation>
    </message>
    <message>
        <source>Whoever gets the card compares all eight groups with you, by voice or face to face.</source>
        <translation>Тот, кто получает карточку, сверяет с вами все восемь групп голосом или лично.</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>Чья это карточка</translation>
    </message>
    <message>
        <source>Write the revocation again…</source>
        <translation>Записать отзыв снова…</translation>
    </message>
    <message>
        <source>You ended this card on {day}, for good. Everybody who has it needs the revocation file; it can be written again. The key stays here and opens files that come late.</source>
        <translation>Вы прекратили эту карточку {day}, навсегда. Всем, у кого она есть, нужен файл отзыва; его можно записать снова. Ключ остается здесь и открывает опоздавшие файлы.</translation>
    </message>
    <message>
        <source>{name}, {day}: {why}</source>
        <translation>{name}, {day}: {why}</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>%n card(s) still have keys of the old vault.</source>
        <translation>
            <numerusform>У %n карточки еще ключи старого хранилища.</numerusform>
            <numerusform>У %n карточек еще ключи старого хранилища.</numerusform>
            <numerusform>У %n карточек еще ключи старого хранилища.</numerusform>
        </translation>
    </message>
    <message>
        <source>First the new vault: a card made in the old one is no safer.</source>
        <translation>Сначала новое хранилище: карточка, созданная в старом, не надежнее.</translation>
    </message>
    <message>
        <source>Open my cards</source>
        <translation>Открыть мои карточки</translation>
    </message>
    <message>
        <source>There is no card of your own in this drawer.</source>
        <translation>В этом ящике нет вашей карточки.</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>осталась %n секунда</numerusform>
            <numerusform>осталось %n секунды</numerusform>
            <numerusform>осталось %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No half of a file is on the stick.</source>
        <translation>Отменено. Недописанного файла на флешке нет.</translation>
    </message>
    <message>
        <source>Copied, read back, and the same.</source>
        <translation>Скопировано, прочитано обратно, совпадает.</translation>
    </message>
    <message>
        <source>Copy all to a stick…</source>
        <translation>Скопировать всё на флешку…</translation>
    </message>
    <message>
        <source>Copy to a stick…</source>
        <translation>Скопировать на флешку…</translation>
    </message>
    <message numerus="yes">
        <source>Copying and reading back %n file(s)</source>
        <translation>
            <numerusform>Копирование и проверка: %n файл</numerusform>
            <numerusform>Копирование и проверка: %n файла</numerusform>
            <numerusform>Копирование и проверка: %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Eject the stick before you pull it out.</source>
        <translation>Извлеките флешку через систему, прежде чем вынимать.</translation>
    </message>
    <message>
        <source>It was there already, read back and the same.</source>
        <translation>Это уже было там, прочитано обратно, совпадает.</translation>
    </message>
    <message>
        <source>The stick, or a folder on it</source>
        <translation>Флешка или папка на ней</translation>
    </message>
</context>
<context>
    <name>CaseBanner</name>
    <message>
        <source>It corrects case {number}.</source>
        <translation>Исправляет дело {number}.</translation>
    </message>
    <message>
        <source>It may come from somebody else. It changes nothing, and nothing is sealed to it.</source>
        <translation>Возможно, это от кого-то другого. Это ничего не меняет, и для него ничего не запечатывается.</translation>
    </message>
    <message>
        <source>It says that it corrects a report, but another key signed it.</source>
        <translation>Сказано, что он исправляет отчет, но подписан другим ключом.</translation>
    </message>
    <message>
        <source>It was corrected: case {number} says what holds now.</source>
        <translation>Это исправлено: что верно сейчас, сказано в деле {number}.</translation>
    </message>
    <message>
        <source>It was made by a newer version of the app.</source>
        <translation>Создано более новой версией приложения.</translation>
    </message>
    <message>
        <source>Look at the notice</source>
        <translation>Посмотреть уведомление</translation>
    </message>
    <message>
        <source>Nobody knows who holds it now. Nothing is sealed to this case until somebody here has asked the sender in another way.</source>
        <translation>Никто не знает, у кого он сейчас. Для этого дела ничего не запечатывается, пока кто-то здесь не спросит отправителя другим способом.</translation>
    </message>
    <message>
        <source>Open the correction</source>
        <translation>Открыть исправление</translation>
    </message>
    <message>
        <source>Say what you found out…</source>
        <translation>Указать, что вы выяснили…</translation>
    </message>
    <message>
        <source>Some people took back what they agreed to: {people}.</source>
        <translation>Некоторые отозвали то, на что соглашались: {people}.</translation>
    </message>
    <message>
        <source>Somebody here found that out. It changes nothing, and nothing is sealed.</source>
        <translation>Кто-то здесь это выяснил. Это ничего не меняет, и ничего не запечатывается.</translation>
    </message>
    <message>
        <source>Somebody said that the sender’s key was lost.</source>
        <translation>Кто-то сообщил, что ключ отправителя потерян.</translation>
    </message>
    <message>
        <source>The sender took this report back.</source>
        <translation>Отправитель отозвал этот отчет.</translation>
    </message>
    <message>
        <source>This correction is not from the sender.</source>
        <translation>Это исправление не от отправителя.</translation>
    </message>
    <message>
        <source>Use nothing about them any more.</source>
        <translation>Больше ничего о них не используйте.</translation>
    </message>
    <message>
        <source>Use nothing of it any more. What was published cannot be called back.</source>
        <translation>Больше ничего из этого не используйте. Опубликованное вернуть нельзя.</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Что изменилось…</translation>
    </message>
    <message>
        <source>What is not known here is shown as it is.</source>
        <translation>То, что здесь неизвестно, показано как есть.</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>About a UN mechanism…</source>
        <translation>О механизме ООН…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>По номеру</translation>
    </message>
    <message>
        <source>From a country…</source>
        <translation>Из страны…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Другие фильтры</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Сначала самые срочные</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>No country said</source>
        <translation>Страна не указана</translation>
    </message>
    <message>
        <source>No urgency said</source>
        <translation>Срочность не указана</translation>
    </message>
    <message>
        <source>None said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Only cases</source>
        <translation>Только дела</translation>
    </message>
    <message>
        <source>Only these cases</source>
        <translation>Только эти дела</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Показать все дела</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>To one of our cards…</source>
        <translation>На одну из наших карточек…</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что произошло?</translation>
    </message>
    <message>
        <source>What is due first</source>
        <translation>Сначала те, у которых подходит срок</translation>
    </message>
    <message>
        <source>Which card?</source>
        <translation>Какая карточка?</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>Какая страна?</translation>
    </message>
    <message>
        <source>Which mechanism?</source>
        <translation>Какой механизм?</translation>
    </message>
    <message>
        <source>With an act of a kind…</source>
        <translation>С действием определенного вида…</translation>
    </message>
    <message>
        <source>{filter}, take it back</source>
        <translation>{filter}, снять</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>A condition counted as met for: {after}</source>
        <translation>Условие считается выполненным для: {after}</translation>
    </message>
    <message>
        <source>A draft was exported: {after}</source>
        <translation>Черновик выгружен: {after}</translation>
    </message>
    <message>
        <source>A response to entry {after}</source>
        <translation>Ответ на пункт {after}</translation>
    </message>
    <message>
        <source>About the same event as case {after}</source>
        <translation>О том же событии, что дело {after}</translation>
    </message>
    <message>
        <source>Another event than case {after}</source>
        <translation>Другое событие, чем дело {after}</translation>
    </message>
    <message>
        <source>Answer {before}: {after}</source>
        <translation>Ответ {before}: {after}</translation>
    </message>
    <message>
        <source>Asked again for the yearly summary: {after}</source>
        <translation>Спрошено снова для годовой сводки: {after}</translation>
    </message>
    <message>
        <source>Coded: {after}</source>
        <translation>Присвоен код: {after}</translation>
    </message>
    <message>
        <source>Did it happen: {after}</source>
        <translation>Произошло ли это: {after}</translation>
    </message>
    <message>
        <source>Drafted: {after}</source>
        <translation>Составлено: {after}</translation>
    </message>
    <message>
        <source>Earlier lines: {after}</source>
        <translation>Прежние строки: {after}</translation>
    </message>
    <message>
        <source>Entry {after} of the register</source>
        <translation>Пункт {after} реестра</translation>
    </message>
    <message>
        <source>Entry {after} of the register removed</source>
        <translation>Пункт {after} реестра убран</translation>
    </message>
    <message>
        <source>Exported: {after}</source>
        <translation>Выгружено: {after}</translation>
    </message>
    <message>
        <source>How to reach the sender was changed</source>
        <translation>Изменен способ связи с отправителем</translation>
    </message>
    <message>
        <source>Joined with other cases about one event</source>
        <translation>Соединено с другими делами об одном событии</translation>
    </message>
    <message>
        <source>Related to case {after}</source>
        <translation>Связано с делом {after}</translation>
    </message>
    <message>
        <source>Resolution 12/2: {after}</source>
        <translation>Резолюция 12/2: {after}</translation>
    </message>
    <message>
        <source>Status: {after}</source>
        <translation>Состояние: {after}</translation>
    </message>
    <message>
        <source>Taken out of entry {after} of the register</source>
        <translation>Убрано из пункта {after} реестра</translation>
    </message>
    <message>
        <source>Taken out of its event</source>
        <translation>Убрано из своего события</translation>
    </message>
    <message>
        <source>The correction is from the sender</source>
        <translation>Исправление от отправителя</translation>
    </message>
    <message>
        <source>The correction is not from the sender</source>
        <translation>Исправление не от отправителя</translation>
    </message>
    <message>
        <source>The last other case left its event</source>
        <translation>Последнее другое дело покинуло его событие</translation>
    </message>
    <message>
        <source>The sender was told of entry {after}</source>
        <translation>Отправителю сообщено о пункте {after}</translation>
    </message>
    <message>
        <source>To be looked at again: {after}</source>
        <translation>Посмотреть снова: {after}</translation>
    </message>
    <message>
        <source>Urgency: {after}</source>
        <translation>Срочность: {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{after}, before: {before}</source>
        <translation>{after}, раньше: {before}</translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation>Открыть: {case}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>due {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>опоздание с {day}</translation>
    </message>
</context>
<context>
    <name>CaseListView</name>
    <message numerus="yes">
        <source>%n case(s) cannot be read.</source>
        <translation>
            <numerusform>%n дело прочитать нельзя.</numerusform>
            <numerusform>%n дела прочитать нельзя.</numerusform>
            <numerusform>%n дел прочитать нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>A case begins when you open a sealed report.</source>
        <translation>Дело начинается, когда вы открываете запечатанный отчет.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>No case fits all of this.</source>
        <translation>Ни одно дело не подходит под всё это.</translation>
    </message>
    <message>
        <source>No case has all of these words.</source>
        <translation>Ни одно дело не содержит всех этих слов.</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>Открыть запечатанные файлы</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Показать все дела</translation>
    </message>
    <message>
        <source>The drawer is damaged there. The others are whole.</source>
        <translation>Ящик там поврежден. Остальные целы.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>As it was sent. It was opened inside the app and nowhere else.</source>
        <translation>Как отправлено. Открыто внутри приложения и больше нигде.</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>Назад к делам</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Оставить здесь</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Открытие файла</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>Исходная формулировка</translation>
    </message>
    <message>
        <source>Outside, anybody who finds it can read it, and it may show faces, voices, names or places. The export is noted in the custody.</source>
        <translation>Снаружи его прочитает любой, кто найдет; в нем могут быть лица, голоса, имена или места. Выгрузка отмечается в истории хранения.</translation>
    </message>
    <message>
        <source>Take this file out of the vault?</source>
        <translation>Вынести этот файл из хранилища?</translation>
    </message>
    <message>
        <source>The page that came in the file, word for word. Links and pictures in it do nothing.</source>
        <translation>Страница из файла, слово в слово. Ссылки и изображения в ней не работают.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Куда поместить файл?</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Запись файла</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} сейчас вне хранилища, открыт для всех.</translation>
    </message>
</context>
<context>
    <name>CasePeoplePage</name>
    <message>
        <source>Open sealed files</source>
        <translation>Открыть запечатанные файлы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People in the cases</source>
        <translation>Люди в делах</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Искать людей</translation>
    </message>
    <message>
        <source>Whoever is in a report that you take in stands here by pseudonym.</source>
        <translation>Те, о ком говорится в принятом вами отчете, стоят здесь под псевдонимами.</translation>
    </message>
    <message numerus="yes">
        <source>{cases} and %n more</source>
        <translation>
            <numerusform>{cases} и еще %n</numerusform>
            <numerusform>{cases} и еще %n</numerusform>
            <numerusform>{cases} и еще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Information about one event: cases {numbers}</source>
        <translation>Сведения об одном событии: дела {numbers}</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>Исходная формулировка</translation>
    </message>
    <message>
        <source>Our file</source>
        <translation>Наш файл</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Части дела</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчет</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Which incident of this report</source>
        <translation>Какой инцидент этого отчета</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>от {sender}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>получено {day}</translation>
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
        <translation>72 часа</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Пора посмотреть</translation>
    </message>
    <message>
        <source>late since {when}</source>
        <translation>опоздание с {when}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Keys for going through cases</source>
        <translation>Клавиши для просмотра дел</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Search cases and people</source>
        <translation>Искать дела и людей</translation>
    </message>
    <message>
        <source>Views of the cases</source>
        <translation>Разделы дел</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>A focal point can judge it, answer, and use it as was agreed. It cannot protect anybody physically.</source>
        <translation>Координатор может это оценить, ответить и использовать так, как согласовано. Физически он никого защитить не может.</translation>
    </message>
    <message>
        <source>Could sending this hurt you or somebody else? You can stop here, and nothing is lost.</source>
        <translation>Может ли отправка навредить вам или кому-то еще? Можно остановиться здесь, и ничего не пропадет.</translation>
    </message>
    <message>
        <source>It has to do with a UN list. Some UN secretariats tell a State who is accredited.</source>
        <translation>Это связано со списком ООН. Некоторые секретариаты ООН сообщают государству, кто аккредитован.</translation>
    </message>
    <message>
        <source>It has to do with something said at a meeting. A webcast cannot be taken back.</source>
        <translation>Это связано со сказанным на заседании. Трансляцию вернуть нельзя.</translation>
    </message>
    <message>
        <source>It tells of health, violence, a child or somebody who is held: only what is needed should leave.</source>
        <translation>Здесь говорится о здоровье, насилии, ребенке или о том, кого удерживают: передавать следует только нужное.</translation>
    </message>
    <message>
        <source>Nothing in it is marked as about health, violence, children or people who are held.</source>
        <translation>Здесь ничто не отмечено как касающееся здоровья, насилия, детей или тех, кого удерживают.</translation>
    </message>
    <message>
        <source>Some UN secretariats tell a State who is accredited. Treaty bodies say that they never do.</source>
        <translation>Некоторые секретариаты ООН сообщают государству, кто аккредитован. Договорные органы говорят, что никогда этого не делают.</translation>
    </message>
    <message>
        <source>What is said in a webcast cannot be taken back. Reviews by treaty bodies are always webcast.</source>
        <translation>Сказанное в трансляции вернуть нельзя. Рассмотрения в договорных органах всегда транслируются.</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>Before it leaves</source>
        <translation>До передачи</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Word {place}, empty</source>
        <translation>Слово {place}, пусто</translation>
    </message>
    <message>
        <source>Word {place}, to look at: {word}</source>
        <translation>Слово {place}, проверьте: {word}</translation>
    </message>
    <message>
        <source>Word {place}: {word} {number}</source>
        <translation>Слово {place}: {word} {number}</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Changing the passphrase</source>
        <translation>Смена парольной фразы</translation>
    </message>
    <message>
        <source>The passphrase of this drawer is changed.</source>
        <translation>Парольная фраза этого ящика сменена.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>Это не парольная фраза этого ящика.</translation>
    </message>
    <message>
        <source>This one cannot be used here. Take another one.</source>
        <translation>Эту фразу здесь использовать нельзя. Возьмите другую.</translation>
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
        <translation>Проверка хранилища</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Before you travel</source>
        <translation>Перед поездкой</translation>
    </message>
    <message>
        <source>Choose records</source>
        <translation>Выбрать записи</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Создание страниц</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>Напечатать этот список…</translation>
    </message>
    <message>
        <source>Records leave this vault in one sealed file, and only then go from here. It takes a few steps; nothing is removed before the last one.</source>
        <translation>Записи покидают это хранилище в одном запечатанном файле и только потом исчезают отсюда. Это несколько шагов; до последнего ничего не убирается.</translation>
    </message>
    <message>
        <source>The list is ready to print.</source>
        <translation>Список готов к печати.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Куда поместить файл?</translation>
    </message>
</context>
<context>
    <name>CleanedCopy</name>
    <message>
        <source>Different in the copy: {what}.</source>
        <translation>Отличия копии: {what}.</translation>
    </message>
    <message>
        <source>a damaged part is missing</source>
        <translation>поврежденная часть отсутствует</translation>
    </message>
    <message>
        <source>comments are gone</source>
        <translation>комментариев нет</translation>
    </message>
    <message>
        <source>deleted text is gone</source>
        <translation>удаленного текста нет</translation>
    </message>
    <message>
        <source>hidden text is gone</source>
        <translation>скрытого текста нет</translation>
    </message>
    <message>
        <source>letters may look different</source>
        <translation>буквы могут выглядеть иначе</translation>
    </message>
    <message>
        <source>links lead nowhere any more</source>
        <translation>ссылки больше никуда не ведут</translation>
    </message>
    <message>
        <source>only picture and sound, no other track</source>
        <translation>только изображение и звук, без других дорожек</translation>
    </message>
    <message>
        <source>only the first of several pictures</source>
        <translation>только первое из нескольких изображений</translation>
    </message>
    <message>
        <source>page numbers and dates no longer follow</source>
        <translation>номера страниц и даты больше не обновляются</translation>
    </message>
    <message>
        <source>pages are pictures now, without letters</source>
        <translation>страницы теперь — изображения, без букв</translation>
    </message>
</context>
<context>
    <name>CleaningDialog</name>
    <message numerus="yes">
        <source>%n area(s) covered.</source>
        <translation>
            <numerusform>Закрыта %n область.</numerusform>
            <numerusform>Закрыто %n области.</numerusform>
            <numerusform>Закрыто %n областей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>Добавить прямоугольник</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cover faces, names and whatever tells the place. What is under a box is gone from the copy for good. The original stays as it is.</source>
        <translation>Закройте лица, имена и всё, что указывает на место. То, что под прямоугольником, исчезает из копии навсегда. Оригинал остается прежним.</translation>
    </message>
    <message>
        <source>Draw with the mouse. With the keys: N adds a box, the arrows move it, with Shift they make it larger or smaller, Space chooses the next one, Delete removes it.</source>
        <translation>Рисуйте мышью. С клавиатуры: N добавляет прямоугольник, стрелки двигают его, с Shift увеличивают или уменьшают, пробел выбирает следующий, Delete убирает.</translation>
    </message>
    <message>
        <source>Four numbers from 0 to 100, for example 10 20 30 15.</source>
        <translation>Четыре числа от 0 до 100, например 10 20 30 15.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Hidden data is taken out. What is seen and heard stays, and can still tell who and where.</source>
        <translation>Скрытые данные удаляются. То, что видно и слышно, остается и всё еще может выдать, кто и где.</translation>
    </message>
    <message>
        <source>Left, top, width, height in percent</source>
        <translation>Слева, сверху, ширина, высота в процентах</translation>
    </message>
    <message>
        <source>Make a cleaned copy</source>
        <translation>Сделать очищенную копию</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Открытие файла</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>Или введите, где это</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>Убрать прямоугольник</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What should nobody see?</source>
        <translation>Чего никто не должен видеть?</translation>
    </message>
    <message>
        <source>Who or what can still be recognised?</source>
        <translation>Кого или что еще можно узнать?</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Start the clock</source>
        <translation>Запустить часы</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Остановить часы</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>около %n минуты</numerusform>
            <numerusform>около %n минут</numerusform>
            <numerusform>около %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>{passed} of {expected}</source>
        <translation>{passed} из {expected}</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>How you know that the card still holds</source>
        <translation>Откуда вы знаете, что карточка еще действует</translation>
    </message>
    <message>
        <source>for example: I looked at a calendar; kept with the report</source>
        <translation>например: посмотрели в календарь; хранится с отчетом</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Column {number}</source>
        <translation>Столбец {number}</translation>
    </message>
    <message>
        <source>Not shown here</source>
        <translation>Здесь не показано</translation>
    </message>
    <message>
        <source>What the column {heading} becomes</source>
        <translation>Чем становится столбец «{heading}»</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Agrees</source>
        <translation>Совпадает</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Другое событие…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Отличается</translation>
    </message>
    <message>
        <source>No line is like this.</source>
        <translation>Таких строк нет.</translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation>Открыть: {case}</translation>
    </message>
    <message>
        <source>Related…</source>
        <translation>Связано…</translation>
    </message>
    <message>
        <source>Same event…</source>
        <translation>То же событие…</translation>
    </message>
    <message>
        <source>What both say, word for word. Nothing is joined by itself.</source>
        <translation>Что говорят оба, слово в слово. Само ничего не соединяется.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Какие строки</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} и {second}</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>agrees</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>only {case}</source>
        <translation>только {case}</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>ничего не говорит</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All eight groups must be the same. If one differs, this is not their card.</source>
        <translation>Все восемь групп должны совпасть. Если хоть одна отличается, это не их карточка.</translation>
    </message>
    <message>
        <source>Call or meet them in a way you trust, not by the way the card came. Let them read all eight groups, and type what you hear.</source>
        <translation>Позвоните или встретьтесь способом, которому доверяете, не тем, которым пришла карточка. Пусть прочитают все восемь групп, а вы введите то, что слышите.</translation>
    </message>
    <message>
        <source>Call or meet them in a way you trust, not by the way the card came. Let them read their eight groups, and press each one that is the same here.</source>
        <translation>Позвоните или встретьтесь способом, которому доверяете, не тем, которым пришла карточка. Пусть прочитают свои восемь групп, а вы нажимайте каждую, которая совпадает здесь.</translation>
    </message>
    <message>
        <source>Choose a picture of the business card</source>
        <translation>Выберите снимок визитной карточки</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>Compare with {name}</source>
        <translation>Сверить: {name}</translation>
    </message>
    <message>
        <source>From a business card…</source>
        <translation>С визитной карточки…</translation>
    </message>
    <message>
        <source>How you compared</source>
        <translation>Как вы сверяли</translation>
    </message>
    <message>
        <source>I read first</source>
        <translation>Сначала читаю я</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.heic *.webp *.pdf);;All files (*)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.heic *.webp *.pdf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Read these digits to them. When they say that all eight groups are the same, let them read theirs to you, and type what you hear.</source>
        <translation>Прочитайте им эти цифры. Когда они скажут, что все восемь групп совпадают, пусть прочитают вам свои, а вы введите то, что слышите.</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Чтение снимка</translation>
    </message>
    <message>
        <source>Say how you compared.</source>
        <translation>Укажите, как вы сверяли.</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Здесь нужно что-то указать.</translation>
    </message>
    <message>
        <source>The 40 digits they read to you</source>
        <translation>40 цифр, которые вам прочитали</translation>
    </message>
    <message>
        <source>They read, I tick</source>
        <translation>Они читают, я отмечаю</translation>
    </message>
    <message>
        <source>They read, I type</source>
        <translation>Они читают, я ввожу</translation>
    </message>
    <message>
        <source>Who compared</source>
        <translation>Кто сверял</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Кто читает</translation>
    </message>
    <message>
        <source>a pseudonym is enough</source>
        <translation>достаточно псевдонима</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать еще %n</numerusform>
            <numerusform>Показать еще %n</numerusform>
            <numerusform>Показать еще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Computer</name>
    <message>
        <source>Asking the keychain</source>
        <translation>Запрос к связке ключей</translation>
    </message>
    <message>
        <source>Bind it</source>
        <translation>Привязать</translation>
    </message>
    <message>
        <source>Bind this drawer to this computer?</source>
        <translation>Привязать этот ящик к этому компьютеру?</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Отвязать</translation>
    </message>
    <message>
        <source>Let this drawer open on any computer?</source>
        <translation>Разрешить открывать этот ящик на любом компьютере?</translation>
    </message>
    <message>
        <source>The drawer is bound to this computer.</source>
        <translation>Ящик привязан к этому компьютеру.</translation>
    </message>
    <message>
        <source>The drawer opens on any computer now.</source>
        <translation>Теперь ящик открывается на любом компьютере.</translation>
    </message>
    <message>
        <source>Then its passphrase opens it only here, together with a key that the keychain of this computer keeps. A copy of the folder does not open elsewhere, even for somebody who knows the passphrase. When the computer is lost, the recovery words open it. The keychain shows that a vault has a key there.</source>
        <translation>Тогда его парольная фраза открывает его только здесь, вместе с ключом, который хранит связка ключей этого компьютера. Копия папки в другом месте не откроется, даже если кто-то знает парольную фразу. Если компьютер пропал, его открывают слова восстановления. В связке ключей видно, что там есть ключ хранилища.</translation>
    </message>
    <message>
        <source>Then the passphrase alone opens it, wherever the folder is. The key stays in the keychain, because another drawer may need it.</source>
        <translation>Тогда его открывает одна парольная фраза, где бы ни была папка. Ключ остается в связке ключей: он может понадобиться другому ящику.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>Это не парольная фраза этого ящика.</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Agreed up to {day}</source>
        <translation>Согласие до {day}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>Только если …</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать еще %n</numerusform>
            <numerusform>Показать еще %n</numerusform>
            <numerusform>Показать еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Too risky to ask</source>
        <translation>Спрашивать слишком опасно</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>Что вам можно делать</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message numerus="yes">
        <source>%n use(s) at once</source>
        <translation>
            <numerusform>%n вид использования сразу</numerusform>
            <numerusform>%n вида использования сразу</numerusform>
            <numerusform>%n видов использования сразу</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>По одному в строке</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Только если</translation>
    </message>
    <message>
        <source>Opens everything about how it was asked</source>
        <translation>Открывает всё о том, как об этом спрашивали</translation>
    </message>
    <message>
        <source>Say first that the Government will know, and tick it below.</source>
        <translation>Сначала скажите, что правительство узнает, и отметьте это ниже.</translation>
    </message>
    <message>
        <source>Say it word for word</source>
        <translation>Скажите это слово в слово</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Показывать как</translation>
    </message>
    <message>
        <source>With which organisations?</source>
        <translation>С какими организациями?</translation>
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
        <translation>Связаться с этим человеком</translation>
    </message>
    <message>
        <source>Keep in this locked record</source>
        <translation>Хранить в этой запертой записи</translation>
    </message>
    <message>
        <source>Letter to the Government, with name</source>
        <translation>Письмо правительству, с именем</translation>
    </message>
    <message>
        <source>Publish with name</source>
        <translation>Опубликовать с именем</translation>
    </message>
    <message>
        <source>Secretary-General’s report</source>
        <translation>Доклад Генерального секретаря</translation>
    </message>
    <message>
        <source>Send to the focal point</source>
        <translation>Отправить координатору</translation>
    </message>
    <message>
        <source>Share with other organisations</source>
        <translation>Передать другим организациям</translation>
    </message>
    <message>
        <source>Training, changed beyond recognition</source>
        <translation>Обучение, с изменениями до неузнаваемости</translation>
    </message>
    <message>
        <source>UN public report, with name</source>
        <translation>Открытый доклад ООН, с именем</translation>
    </message>
    <message>
        <source>UN public report, without name</source>
        <translation>Открытый доклад ООН, без имени</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>Сотрудники ООН, конфиденциально</translation>
    </message>
</context>
<context>
    <name>ConsentWell</name>
    <message>
        <source>Open consent</source>
        <translation>Открыть согласие</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>%n no</source>
        <translation>нет: %n</translation>
    </message>
    <message>
        <source>%n not asked</source>
        <translation>не спрашивали: %n</translation>
    </message>
    <message>
        <source>%n only if</source>
        <translation>только если: %n</translation>
    </message>
    <message>
        <source>%n withdrawn</source>
        <translation>отозвано: %n</translation>
    </message>
    <message>
        <source>%n yes</source>
        <translation>да: %n</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A family member or a lawyer may answer for {who}, only for the uses that they name.</source>
        <translation>За человека ({who}) может ответить член семьи или адвокат, только о тех видах использования, которые они назовут.</translation>
    </message>
    <message>
        <source>A group answers for the number of people and its title only. Whoever is to be named needs an entry of their own.</source>
        <translation>Группа отвечает только за число людей и обозначение. Для каждого, кого нужно назвать, требуется отдельный пункт.</translation>
    </message>
    <message>
        <source>A parent or guardian answers for {who}, and the child is asked too.</source>
        <translation>За человека ({who}) отвечает родитель или опекун, ребенка тоже спрашивают.</translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation>Предполагаемый нарушитель</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Аудио</translation>
    </message>
    <message>
        <source>By an earlier wish</source>
        <translation>По ранее высказанной воле</translation>
    </message>
    <message>
        <source>By audio message</source>
        <translation>Голосовым сообщением</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>By secure message</source>
        <translation>Защищенным сообщением</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>По видео</translation>
    </message>
    <message>
        <source>Consent is not asked of whoever is alleged to have done it. They never leave by name.</source>
        <translation>У того, кто предположительно это сделал, согласия не спрашивают. Их имена никогда не передаются.</translation>
    </message>
    <message>
        <source>Contact {who} back</source>
        <translation>Связаться с человеком ({who})</translation>
    </message>
    <message>
        <source>Earlier wish</source>
        <translation>Ранее высказанная воля</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Опекун</translation>
    </message>
    <message>
        <source>I can refuse, and withdraw later</source>
        <translation>Можно отказаться, а согласие потом отозвать</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Письменно</translation>
    </message>
    <message>
        <source>In writing, signed</source>
        <translation>Письменно, с подписью</translation>
    </message>
    <message>
        <source>In “{title}” the answer is “{answer}”. Ask once more what holds.</source>
        <translation>В записи «{title}» ответ — «{answer}». Спросите еще раз, что верно.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Инициалы</translation>
    </message>
    <message>
        <source>It may be published</source>
        <translation>Это может быть опубликовано</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Адвокат</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>Пока нет ответа</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>Только если …</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Risks to me and to others</source>
        <translation>Риски для меня и для других</translation>
    </message>
    <message>
        <source>Some uses</source>
        <translation>Некоторые виды использования</translation>
    </message>
    <message>
        <source>Somebody who may speak for {who} answers. Note who, and why they may.</source>
        <translation>Отвечает тот, кто может говорить за человека ({who}). Запишите, кто это и почему он может.</translation>
    </message>
    <message>
        <source>The Government will know</source>
        <translation>Правительство узнает</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>Только обозначение</translation>
    </message>
    <message>
        <source>Too risky to ask</source>
        <translation>Спрашивать слишком опасно</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>What is written, and who will see it</source>
        <translation>Что записано и кто это увидит</translation>
    </message>
    <message>
        <source>What was sent cannot be called back</source>
        <translation>Отправленное вернуть нельзя</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>другая запись</translation>
    </message>
    <message>
        <source>asked by {who}</source>
        <translation>спрашивал(а): {who}</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>Add it</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add the drawer, and overwrite one?</source>
        <translation>Добавить ящик и перезаписать один?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message numerus="yes">
        <source>Drawers you named that have recovery words: %n. Next you type these words, or say that they end.</source>
        <translation>
            <numerusform>Указано ящиков, у которых есть слова восстановления: %n. Дальше вы введете эти слова или скажете, что они прекращаются.</numerusform>
            <numerusform>Указано ящиков, у которых есть слова восстановления: %n. Дальше вы введете эти слова или скажете, что они прекращаются.</numerusform>
            <numerusform>Указано ящиков, у которых есть слова восстановления: %n. Дальше вы введете эти слова или скажете, что они прекращаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have named every drawer that is in use</source>
        <translation>Указаны все ящики, которые используются</translation>
    </message>
    <message numerus="yes">
        <source>Not named: %n drawer(s). The new one takes the place of such a drawer, drawn by lot. If that one was in use, what is in it is gone for good.</source>
        <translation>
            <numerusform>Не указано: %n ящик. Новый займет место такого ящика, выбранное наугад. Если тот использовался, всё в нем пропадет навсегда.</numerusform>
            <numerusform>Не указано: %n ящика. Новый займет место одного из них, выбранное наугад. Если тот использовался, всё в нем пропадет навсегда.</numerusform>
            <numerusform>Не указано: %n ящиков. Новый займет место одного из них, выбранное наугад. Если тот использовался, всё в нем пропадет навсегда.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has a copy of the folder from before and one from after sees that something changed.</source>
        <translation>Тот, у кого есть копия папки до этого и после, увидит, что что-то изменилось.</translation>
    </message>
    <message numerus="yes">
        <source>You named %n drawer(s).</source>
        <translation>
            <numerusform>Вы указали %n ящик.</numerusform>
            <numerusform>Вы указали %n ящика.</numerusform>
            <numerusform>Вы указали %n ящиков.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CooperationSection</name>
    <message>
        <source>Answers these questions with “I don’t know”; you can change each of them.</source>
        <translation>На эти вопросы будет ответ «Не знаю»; каждый из них можно изменить.</translation>
    </message>
    <message>
        <source>No link to the UN is stated</source>
        <translation>О связи с ООН ничего не сказано</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Making a cleaned copy</source>
        <translation>Создание очищенной копии</translation>
    </message>
    <message>
        <source>The cleaned copy is in this record</source>
        <translation>Очищенная копия в этой записи</translation>
    </message>
    <message>
        <source>The original is as it was.</source>
        <translation>Оригинал остался прежним.</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Before, in case {number}</source>
        <translation>Раньше, в деле {number}</translation>
    </message>
    <message>
        <source>Both say the same, but for what stands under Evidence.</source>
        <translation>Оба говорят одно и то же, кроме раздела «Доказательства».</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>The earlier case stays as it was sent. Use the corrected words from now on, and tell those who have the earlier ones.</source>
        <translation>Прежнее дело остается таким, как отправлено. С этого момента используйте исправленные слова и сообщите тем, у кого прежние.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
</context>
<context>
    <name>CorrectionQuestion</name>
    <message>
        <source>Another key signed it. Ask the sender first, in another way. If it is from them, it can be answered and acted on, by the consents in it; if not, it stays here, marked so.</source>
        <translation>Подписано другим ключом. Сначала спросите отправителя другим способом. Если оно от него, на него можно отвечать и действовать по согласиям в нем; если нет, оно остается здесь с такой отметкой.</translation>
    </message>
    <message>
        <source>Is this correction from the sender?</source>
        <translation>Это исправление от отправителя?</translation>
    </message>
    <message>
        <source>It is from them</source>
        <translation>Это от него</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>Это не от него</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Show as a drawing</source>
        <translation>Показать рисунком</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показать таблицей</translation>
    </message>
</context>
<context>
    <name>CountModel</name>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>An upper limit. Shall it stand as “about”?</source>
        <translation>Верхняя граница. Записать как «около»?</translation>
    </message>
    <message>
        <source>It can be read in two ways. Which number is it?</source>
        <translation>Это можно прочитать двояко. Какое это число?</translation>
    </message>
    <message>
        <source>No number yet. Is this what you can say for sure?</source>
        <translation>Пока нет числа. Это то, что вы можете сказать точно?</translation>
    </message>
    <message>
        <source>Two numbers. Which one shall stand here?</source>
        <translation>Два числа. Какое из них записать?</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake in this program</source>
        <translation>Ошибка в этой программе</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>It is not your mistake. Everything you typed is saved in the vault.</source>
        <translation>Это не ваша ошибка. Всё, что вы ввели, сохранено в хранилище.</translation>
    </message>
    <message>
        <source>It is not your mistake. What you typed a moment ago may not be saved: look at it before you go on.</source>
        <translation>Это не ваша ошибка. Введенное только что, возможно, не сохранено: посмотрите, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>Lock and start again</source>
        <translation>Запереть и запустить снова</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>В этой программе что-то пошло не так</translation>
    </message>
    <message>
        <source>This line holds nothing of what you wrote. Nothing is sent anywhere.</source>
        <translation>В этой строке нет ничего из написанного вами. Никуда ничего не отправляется.</translation>
    </message>
    <message>
        <source>What you may tell us: {place}</source>
        <translation>Что вы можете нам сообщить: {place}</translation>
    </message>
</context>
<context>
    <name>CustodyPart</name>
    <message>
        <source>What was done with the file</source>
        <translation>Что делали с файлом</translation>
    </message>
</context>
<context>
    <name>CutShort</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>A file for it was made, and then the program was ended. Nothing has gone: all records are here.</source>
        <translation>Для нее создан файл, а затем программа закрылась. Ничего не исчезло: все записи здесь.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Leave everything here</source>
        <translation>Оставить всё здесь</translation>
    </message>
    <message>
        <source>The file was not checked to its end: make another one.</source>
        <translation>Файл не проверен до конца: сделайте другой.</translation>
    </message>
    <message>
        <source>Your journey was not finished</source>
        <translation>Подготовка поездки не закончена</translation>
    </message>
    <message>
        <source>{records}, {when}</source>
        <translation>{records}, {when}</translation>
    </message>
</context>
<context>
    <name>Danger</name>
    <message>
        <source>A risk remains</source>
        <translation>Риск остается</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>Отметьте всё, что подходит</translation>
    </message>
    <message>
        <source>Is anyone in danger now?</source>
        <translation>Кто-нибудь сейчас в опасности?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>What is the danger?</source>
        <translation>В чем опасность?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>About this time</source>
        <translation>Примерно в это время</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>В это время</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>For example {date}</source>
        <translation>Например, {date}</translation>
    </message>
    <message>
        <source>How sure is the time?</source>
        <translation>Насколько точно время?</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Без времени</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message>
        <source>Somebody says otherwise</source>
        <translation>Кто-то говорит иначе</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Время суток</translation>
    </message>
    <message>
        <source>{time}, about</source>
        <translation>около {time}</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>A year, a month, a day, or two of them with “to” between.</source>
        <translation>Год, месяц, день или два значения через «до».</translation>
    </message>
    <message>
        <source>For example {date}</source>
        <translation>Например, {date}</translation>
    </message>
    <message>
        <source>Not read as a date. Write it as in the example.</source>
        <translation>Не похоже на дату. Напишите, как в примере.</translation>
    </message>
    <message>
        <source>When it may have happened</source>
        <translation>Когда это могло произойти</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>A year of another calendar? Choose the date.</source>
        <translation>Год по другому календарю? Выберите дату.</translation>
    </message>
    <message>
        <source>Counted from the beginning.</source>
        <translation>Отсчитано от начала.</translation>
    </message>
    <message>
        <source>Counted from today, {today}.</source>
        <translation>Отсчитано от сегодняшнего дня, {today}.</translation>
    </message>
    <message>
        <source>Counted over from the Buddhist calendar.</source>
        <translation>Пересчитано с буддийского календаря.</translation>
    </message>
    <message>
        <source>Counted over from the Islamic calendar; it may be a day or two off.</source>
        <translation>Пересчитано с исламского календаря; возможна ошибка на день-два.</translation>
    </message>
    <message>
        <source>Counted over from the Persian calendar.</source>
        <translation>Пересчитано с персидского календаря.</translation>
    </message>
    <message>
        <source>Day and month can be read in two ways. Which one?</source>
        <translation>День и месяц можно прочитать двояко. Как верно?</translation>
    </message>
    <message>
        <source>Is this the date?</source>
        <translation>Это та дата?</translation>
    </message>
    <message>
        <source>It can be read in several ways. Which one?</source>
        <translation>Это можно прочитать по-разному. Как верно?</translation>
    </message>
    <message>
        <source>Midnight begins a day and ends one. Which one?</source>
        <translation>В полночь один день кончается, а другой начинается. Какой из них?</translation>
    </message>
    <message>
        <source>Not read as a date yet. It is kept as you typed it.</source>
        <translation>Пока не похоже на дату. Оставлено так, как вы ввели.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>В какой день?</translation>
    </message>
    <message>
        <source>Seasons differ in north and south. Which months?</source>
        <translation>На севере и юге времена года разные. Какие это месяцы?</translation>
    </message>
    <message>
        <source>Seasons have no exact days.</source>
        <translation>У времен года нет точных дней.</translation>
    </message>
    <message>
        <source>That day was a {weekday}.</source>
        <translation>День недели: {weekday}.</translation>
    </message>
    <message>
        <source>That is a length of time. From when on?</source>
        <translation>Это длительность. С какого времени?</translation>
    </message>
    <message>
        <source>That is how long it lasted. Did it end then?</source>
        <translation>Это сколько длилось. Тогда это и закончилось?</translation>
    </message>
    <message>
        <source>The month was not typed; add it if it was another.</source>
        <translation>Месяц не введен; добавьте его, если он другой.</translation>
    </message>
    <message>
        <source>The year was not typed; add it if it was another.</source>
        <translation>Год не введен; добавьте его, если он другой.</translation>
    </message>
    <message>
        <source>Understood as {date}.</source>
        <translation>Понято как {date}.</translation>
    </message>
    <message>
        <source>Understood: it is still going on. That is noted; there is no end yet.</source>
        <translation>Понято: это еще продолжается. Отмечено; конца пока нет.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about {date}</source>
        <translation>примерно {date}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>from {date} on</source>
        <translation>начиная с {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
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
        <translation>Все</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>С опозданием</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Next four weeks</source>
        <translation>Ближайшие четыре недели</translation>
    </message>
    <message>
        <source>Nothing is due within a year.</source>
        <translation>В течение года сроков нет.</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>Открыть запечатанные файлы</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>На этой неделе</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Seal tomorrow</source>
        <translation>Запечатать завтра</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Why it may leave all the same</source>
        <translation>Почему это всё же можно передать</translation>
    </message>
    <message>
        <source>kept with the report</source>
        <translation>хранится с отчетом</translation>
    </message>
</context>
<context>
    <name>DecideQuestion</name>
    <message>
        <source>Accept the new key</source>
        <translation>Принять новый ключ</translation>
    </message>
    <message>
        <source>Do this only after you have spoken with the sender in another way. If the notice is not theirs, somebody else reads your answers from now on.</source>
        <translation>Делайте это только после разговора с отправителем другим способом. Если уведомление не от него, ваши ответы с этого момента читает кто-то другой.</translation>
    </message>
    <message>
        <source>How you asked them</source>
        <translation>Как вы спросили</translation>
    </message>
    <message>
        <source>Is this notice not from the sender?</source>
        <translation>Это уведомление не от отправителя?</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>Это не от него</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Еще нет</translation>
    </message>
    <message>
        <source>Seal answers to the new key?</source>
        <translation>Запечатывать ответы для нового ключа?</translation>
    </message>
    <message>
        <source>Then it stops nothing any more, and answers go to the key they went to before. Ask the sender first, in another way.</source>
        <translation>Тогда оно больше ничего не останавливает, и ответы идут на прежний ключ. Сначала спросите отправителя другим способом.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Кто спрашивал</translation>
    </message>
    <message>
        <source>for example: called the number that we had before</source>
        <translation>например: звонок на номер, который у нас был раньше</translation>
    </message>
    <message>
        <source>kept with this case</source>
        <translation>хранится с этим делом</translation>
    </message>
</context>
<context>
    <name>DecideWord</name>
    <message>
        <source>A name: replace it</source>
        <translation>Имя: заменить</translation>
    </message>
    <message>
        <source>A word: leave it</source>
        <translation>Слово: оставить</translation>
    </message>
    <message>
        <source>Is “{word}” a name?</source>
        <translation>«{word}» — это имя?</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Another event</source>
        <translation>Другое событие</translation>
    </message>
    <message>
        <source>Both stay as they are, each with its own consents and source, and are counted as one event. They can be taken apart again.</source>
        <translation>Оба остаются как есть, у каждого свои согласия и источник, и считаются одним событием. Их можно снова разъединить.</translation>
    </message>
    <message>
        <source>Is case {number} about another event?</source>
        <translation>Дело {number} о другом событии?</translation>
    </message>
    <message>
        <source>Is case {number} about the same event?</source>
        <translation>Дело {number} о том же событии?</translation>
    </message>
    <message>
        <source>Is case {number} related to this one?</source>
        <translation>Дело {number} связано с этим?</translation>
    </message>
    <message>
        <source>It is counted by itself again. Nothing of it is lost.</source>
        <translation>Оно снова считается отдельно. Ничего не теряется.</translation>
    </message>
    <message>
        <source>It is noted with both of them, so that nobody has to compare them again.</source>
        <translation>Это отмечается у обоих, чтобы больше никому не пришлось их сравнивать.</translation>
    </message>
    <message>
        <source>It is noted with both of them. They stay two events.</source>
        <translation>Это отмечается у обоих. Они остаются двумя событиями.</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Связано</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>То же событие</translation>
    </message>
    <message>
        <source>Take case {number} out of this event?</source>
        <translation>Убрать дело {number} из этого события?</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message>
        <source>Delete it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete {case}?</source>
        <translation>Удалить: {case}?</translation>
    </message>
    <message>
        <source>It cannot be undone here. Only a backup from before, or the sealed file itself, brings it back. Its sender can get no answer any more.</source>
        <translation>Отменить это здесь нельзя. Вернуть его может только прежняя резервная копия или сам запечатанный файл. Отправитель больше не сможет получить ответ.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Что исчезнет</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Что останется</translation>
    </message>
    <message>
        <source>kept, with its number and the day</source>
        <translation>хранится, с номером и днем</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message numerus="yes">
        <source>In %n other record(s) a name stands that is forgotten with it, and is not masked there any more: take it out there first.</source>
        <translation>
            <numerusform>Еще в %n записи стоит имя, которое с этим забывается и больше там не закрывается: сначала уберите его там.</numerusform>
            <numerusform>Еще в %n записях стоит имя, которое с этим забывается и больше там не закрывается: сначала уберите его там.</numerusform>
            <numerusform>Еще в %n записях стоит имя, которое с этим забывается и больше там не закрывается: сначала уберите его там.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the texts of %n record(s) this name stands, and is not masked there any more once it is forgotten: take it out there first.</source>
        <translation>
            <numerusform>Это имя стоит в тексте %n записи и, когда оно забыто, больше там не закрывается: сначала уберите его там.</numerusform>
            <numerusform>Это имя стоит в текстах %n записей и, когда оно забыто, больше там не закрывается: сначала уберите его там.</numerusform>
            <numerusform>Это имя стоит в текстах %n записей и, когда оно забыто, больше там не закрывается: сначала уберите его там.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not masked there any more when they are sent: take it out of the texts, or keep it here under other names.</source>
        <translation>При отправке оно там больше не закрывается: уберите его из текстов или оставьте здесь среди других имен.</translation>
    </message>
    <message numerus="yes">
        <source>The earlier name still stands in the texts of %n record(s)</source>
        <translation>
            <numerusform>Прежнее имя всё еще стоит в тексте %n записи</numerusform>
            <numerusform>Прежнее имя всё еще стоит в текстах %n записей</numerusform>
            <numerusform>Прежнее имя всё еще стоит в текстах %n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A UN public report may name {people}.</source>
        <translation>В открытом докладе ООН можно назвать: {people}.</translation>
    </message>
    <message>
        <source>A card handed over</source>
        <translation>Переданная карточка</translation>
    </message>
    <message>
        <source>A colleague hands a card over to you. It is no report.</source>
        <translation>Коллега передает вам карточку. Это не отчет.</translation>
    </message>
    <message>
        <source>A letter to the Government may name {people} only if: “{condition}”.</source>
        <translation>В письме правительству можно назвать ({people}), только если: «{condition}».</translation>
    </message>
    <message>
        <source>A letter to the Government may name {people}.</source>
        <translation>В письме правительству можно назвать: {people}.</translation>
    </message>
    <message>
        <source>A letter to the Government may not name anyone.</source>
        <translation>В письме правительству никого называть нельзя.</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>A real report</source>
        <translation>Настоящий отчет</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Получение подтверждено</translation>
    </message>
    <message>
        <source>Acted</source>
        <translation>Меры приняты</translation>
    </message>
    <message>
        <source>Action planned</source>
        <translation>Меры запланированы</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Уже здесь</translation>
    </message>
    <message>
        <source>Archived, no consent</source>
        <translation>В архиве, без согласия</translation>
    </message>
    <message>
        <source>Ask for the file again, on another stick if need be.</source>
        <translation>Попросите файл снова, при необходимости на другой флешке.</translation>
    </message>
    <message>
        <source>Ask for the sealed file, which ends in .age.</source>
        <translation>Попросите запечатанный файл, он заканчивается на .age.</translation>
    </message>
    <message>
        <source>Ask {people} again before a letter to the Government gives the name.</source>
        <translation>Прежде чем называть имя в письме правительству, спросите снова: {people}.</translation>
    </message>
    <message>
        <source>Ask {people} again before the name becomes public.</source>
        <translation>Прежде чем имя станет публичным, спросите снова: {people}.</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Оценено</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Дело {number}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Удалено здесь</translation>
    </message>
    <message>
        <source>Drop it here again to be asked whether it comes back.</source>
        <translation>Перетащите его сюда снова, и вас спросят, возвращать ли.</translation>
    </message>
    <message>
        <source>Drop the file itself.</source>
        <translation>Перетащите сам файл.</translation>
    </message>
    <message>
        <source>Everything in it was checked. It is a case now.</source>
        <translation>Всё в нем проверено. Теперь это дело.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Последующие меры</translation>
    </message>
    <message>
        <source>Get the newer version, then drop it again.</source>
        <translation>Получите более новую версию, затем перетащите снова.</translation>
    </message>
    <message>
        <source>Give it back, or ask who it is for.</source>
        <translation>Верните его или спросите, для кого он.</translation>
    </message>
    <message>
        <source>Government replied</source>
        <translation>Правительство ответило</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>Запрошены сведения</translation>
    </message>
    <message>
        <source>It belongs to a case that is here, and stands with it.</source>
        <translation>Относится к делу, которое здесь есть, и стоит вместе с ним.</translation>
    </message>
    <message>
        <source>It is a folder, a pipe or a device.</source>
        <translation>Это папка, канал или устройство.</translation>
    </message>
    <message>
        <source>It is some other kind of file.</source>
        <translation>Это файл какого-то другого рода.</translation>
    </message>
    <message>
        <source>It was here, and was deleted on purpose. Nothing changed.</source>
        <translation>Он был здесь и удален намеренно. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>It was taken in before. Nothing changed.</source>
        <translation>Он принят раньше. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>It was taken in. The sender has corrected it since, and the correction is here.</source>
        <translation>Он принят. С тех пор отправитель его исправил, исправление здесь.</translation>
    </message>
    <message>
        <source>It was written to another focal point and sealed again for you. The people in it did not agree to that: it is not shown and nothing is answered.</source>
        <translation>Он написан для другого координатора и заново запечатан для вас. Люди в нем на это не соглашались: он не показывается, и ни на что не отвечают.</translation>
    </message>
    <message>
        <source>Make room or try again; nothing was lost.</source>
        <translation>Освободите место или попробуйте снова; ничего не потеряно.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Newer program</source>
        <translation>Более новая программа</translation>
    </message>
    <message>
        <source>No card of yours opens it. It was sealed for somebody else, or for a card that is not in this drawer.</source>
        <translation>Ни одна ваша карточка его не открывает. Он запечатан для кого-то другого или для карточки, которой нет в этом ящике.</translation>
    </message>
    <message>
        <source>No sealed file</source>
        <translation>Не запечатанный файл</translation>
    </message>
    <message>
        <source>Nobody in it agreed to anything. Ask first: until then nothing may be done with it.</source>
        <translation>Никто в нем ни на что не соглашался. Сначала спросите: до тех пор с ним ничего делать нельзя.</translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation>Не обычный файл</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Не для нас</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Более старая версия</translation>
    </message>
    <message>
        <source>Open it in the other vault.</source>
        <translation>Откройте в другом хранилище.</translation>
    </message>
    <message>
        <source>Open it in the real vault, soon.</source>
        <translation>Откройте в настоящем хранилище, поскорее.</translation>
    </message>
    <message>
        <source>Open the case.</source>
        <translation>Откройте дело.</translation>
    </message>
    <message>
        <source>Open the case; it says which one holds now.</source>
        <translation>Откройте дело; в нем сказано, какое верно сейчас.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Practice files and real ones never mix.</source>
        <translation>Учебные и настоящие файлы никогда не смешиваются.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Somebody real waits for an answer to it, and this is practice.</source>
        <translation>На него ждет ответа настоящий человек, а это учебный режим.</translation>
    </message>
    <message>
        <source>Something in it is not as it was sealed. Nothing of it was kept.</source>
        <translation>Что-то в нем не так, как было запечатано. Ничего из него не сохранено.</translation>
    </message>
    <message>
        <source>Take it in under My card.</source>
        <translation>Примите это на странице «Моя карточка».</translation>
    </message>
    <message>
        <source>Tell whoever gave it to you that it cannot be used.</source>
        <translation>Сообщите тому, кто его вам дал, что использовать его нельзя.</translation>
    </message>
    <message>
        <source>The name of {people} may become public only if: “{condition}”.</source>
        <translation>Имя ({people}) можно сделать публичным, только если: «{condition}».</translation>
    </message>
    <message>
        <source>The sender took this report back. You may not use anything in it any more.</source>
        <translation>Отправитель отозвал этот отчет. Использовать из него больше ничего нельзя.</translation>
    </message>
    <message>
        <source>This computer could not take it in.</source>
        <translation>Этот компьютер не смог его принять.</translation>
    </message>
    <message>
        <source>This version of the program cannot read it.</source>
        <translation>Эта версия программы не может его прочитать.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Учебное</translation>
    </message>
    <message>
        <source>Untitled report</source>
        <translation>Отчет без названия</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Word on the status</source>
        <translation>Сообщение о состоянии</translation>
    </message>
    <message>
        <source>Word that a key was lost</source>
        <translation>Сообщение о потере ключа</translation>
    </message>
    <message>
        <source>Word that the case is closed</source>
        <translation>Сообщение о закрытии дела</translation>
    </message>
    <message>
        <source>Written for someone else</source>
        <translation>Написано для кого-то другого</translation>
    </message>
    <message>
        <source>You may keep this and speak with UN staff in confidence about {people} only.</source>
        <translation>Можно хранить это и конфиденциально говорить с сотрудниками ООН только о: {people}.</translation>
    </message>
    <message>
        <source>You may keep this and speak with UN staff in confidence.</source>
        <translation>Можно хранить это и конфиденциально говорить с сотрудниками ООН.</translation>
    </message>
    <message>
        <source>You may keep this. You may not speak about it, not even with UN staff in confidence.</source>
        <translation>Можно хранить это. Говорить об этом нельзя, даже конфиденциально с сотрудниками ООН.</translation>
    </message>
    <message>
        <source>You may not publish any name.</source>
        <translation>Публиковать имена нельзя.</translation>
    </message>
    <message>
        <source>You may not use anything about {people}.</source>
        <translation>Нельзя использовать ничего о: {people}.</translation>
    </message>
    <message>
        <source>You may publish the name of {people}.</source>
        <translation>Можно опубликовать имя: {people}.</translation>
    </message>
    <message>
        <source>[a person]</source>
        <translation>[человек]</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>отправитель</translation>
    </message>
    <message>
        <source>{people} took back an answer: what it allowed is over.</source>
        <translation>{people}: ответ отозван, и то, что он разрешал, больше не действует.</translation>
    </message>
</context>
<context>
    <name>Destroy</name>
    <message>
        <source>Destroy it</source>
        <translation>Уничтожить</translation>
    </message>
    <message>
        <source>Destroy the old vault?</source>
        <translation>Уничтожить старое хранилище?</translation>
    </message>
    <message>
        <source>I understand: drawers of it that I did not move are lost</source>
        <translation>Мне понятно: ящики, которые не перенесены, будут потеряны</translation>
    </message>
    <message>
        <source>Passphrase of the old vault</source>
        <translation>Парольная фраза старого хранилища</translation>
    </message>
    <message>
        <source>With its passphrase the app looks once more whether everything in it is here. Then its keys are overwritten and its folder is deleted, with every drawer in it.</source>
        <translation>С его парольной фразой приложение еще раз проверяет, всё ли из него здесь. Затем его ключи перезаписываются, а папка удаляется вместе со всеми ящиками.</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>A newer card is waiting</source>
        <translation>Ждет новая карточка</translation>
    </message>
    <message>
        <source>A person, no focal point</source>
        <translation>Человек, а не координатор</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Сверить снова</translation>
    </message>
    <message>
        <source>Compare its digits</source>
        <translation>Сверить ее цифры</translation>
    </message>
    <message>
        <source>Compare the digits</source>
        <translation>Сверить цифры</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сверено</translation>
    </message>
    <message>
        <source>Earlier cards</source>
        <translation>Прежние карточки</translation>
    </message>
    <message>
        <source>First in Send</source>
        <translation>Первый при отправке</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Как связаться</translation>
    </message>
    <message>
        <source>It mixes letters of several scripts that look alike.</source>
        <translation>Здесь смешаны похожие буквы разных алфавитов.</translation>
    </message>
    <message>
        <source>Look twice at this name</source>
        <translation>Присмотритесь к этому имени</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>No longer first</source>
        <translation>Больше не первый</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Учебная</translation>
    </message>
    <message>
        <source>Put first in Send</source>
        <translation>Ставить первым при отправке</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Читает</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Представляет</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>What changes it</source>
        <translation>Что это изменит</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Что вы можете сделать</translation>
    </message>
    <message>
        <source>Why it was added all the same</source>
        <translation>Почему она всё же добавлена</translation>
    </message>
    <message>
        <source>Why it was ended, in their words</source>
        <translation>Почему она прекращена, их словами</translation>
    </message>
    <message>
        <source>how to reach it</source>
        <translation>как связаться</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>parts of the UN</source>
        <translation>части ООН</translation>
    </message>
    <message>
        <source>the key is another one</source>
        <translation>другой ключ</translation>
    </message>
    <message>
        <source>until when it is valid</source>
        <translation>до какого времени действует</translation>
    </message>
    <message>
        <source>{name}, {start} to {end}</source>
        <translation>{name}, {start} – {end}</translation>
    </message>
    <message>
        <source>{what}: {old} → {new}</source>
        <translation>{what}: {old} → {new}</translation>
    </message>
    <message>
        <source>{words}, by {who}</source>
        <translation>{words}, кем: {who}</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Do not connect this one to the accounts and people you work with.</source>
        <translation>Не подключайте это устройство к учетным записям и людям, с которыми вы работаете.</translation>
    </message>
    <message>
        <source>I thought about which device I use</source>
        <translation>Решено, каким устройством пользоваться</translation>
    </message>
    <message>
        <source>If there is no other device: go on here. It is worse, and better than the old keys.</source>
        <translation>Если другого устройства нет, продолжайте здесь. Это хуже, но лучше, чем старые ключи.</translation>
    </message>
    <message>
        <source>Type the new passphrase on that device, not on this one.</source>
        <translation>Вводите новую парольную фразу на том устройстве, не на этом.</translation>
    </message>
    <message>
        <source>Use another device from now on, if you can get one.</source>
        <translation>С этого момента пользуйтесь другим устройством, если можете его получить.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>TRAINING</source>
        <translation>УЧЕБНЫЙ РЕЖИМ</translation>
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
        <translation>Рядом с названием и на панели задач. Где рабочий стол берет его из своего меню программ, там оно остается прежним.</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Калькулятор</translation>
    </message>
    <message>
        <source>Drawn by lot. They never say what is inside, for whom it is, or from when.</source>
        <translation>Выбраны наугад. Они никогда не говорят, что внутри, для кого это и когда сделано.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Например: {name}</translation>
    </message>
    <message>
        <source>Icon of the window</source>
        <translation>Значок окна</translation>
    </message>
    <message>
        <source>Keep the windows out of pictures of the screen</source>
        <translation>Не допускать окна на снимки экрана</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Names of sealed files</source>
        <translation>Имена запечатанных файлов</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Блокнот</translation>
    </message>
    <message>
        <source>Screenshots, recordings and shared screens leave them out, dialogs too. It is no guarantee: some programs see them all the same, and so does a camera. Switch it off to show others how it is done; a practice vault is never hidden unless you say so here.</source>
        <translation>Снимки, записи и показы экрана их не содержат, диалогов тоже. Это не гарантия: некоторые программы всё равно их видят, и камера тоже. Выключите, чтобы показать другим, как это делается; учебное хранилище никогда не скрывается, если вы не укажете это здесь.</translation>
    </message>
    <message>
        <source>Seen by everybody who sees the screen. Something dull is best.</source>
        <translation>Видно всем, кто видит экран. Лучше всего что-нибудь скучное.</translation>
    </message>
    <message>
        <source>This system has no way to do that: every program that may take pictures of the screen sees what you see.</source>
        <translation>В этой системе такого способа нет: любая программа, которой разрешено снимать экран, видит то же, что и вы.</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>Название окна</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>Что видят другие</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>It was read back and compared, byte for byte.</source>
        <translation>Прочитано обратно и сверено, байт за байтом.</translation>
    </message>
    <message>
        <source>Only that person can bring it back, by handing it back to you.</source>
        <translation>Вернуть ее может только этот человек, отдав ее обратно вам.</translation>
    </message>
    <message>
        <source>That shows that the file is whole, not that somebody can open it. So type the passphrase again.</source>
        <translation>Это показывает, что файл цел, но не то, что кто-то сможет его открыть. Поэтому введите парольную фразу еще раз.</translation>
    </message>
    <message>
        <source>The backup is whole</source>
        <translation>Резервная копия цела</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Type the passphrase once more, as if you had to</source>
        <translation>Введите парольную фразу еще раз, как если бы она понадобилась</translation>
    </message>
    <message>
        <source>Your recovery words, which were tested, open it.</source>
        <translation>Ее открывают ваши слова восстановления, которые проверены.</translation>
    </message>
</context>
<context>
    <name>DoneSection</name>
    <message>
        <source>Sent and answered</source>
        <translation>Отправлено и есть ответ</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n file(s) sealed</source>
        <translation>
            <numerusform>Запечатан %n файл</numerusform>
            <numerusform>Запечатано %n файла</numerusform>
            <numerusform>Запечатано %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not made</source>
        <translation>
            <numerusform>Не создан %n файл</numerusform>
            <numerusform>Не создано %n файла</numerusform>
            <numerusform>Не создано %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring or send it in a way that suits you. The name of the file says nothing, and what was sent cannot be called back.</source>
        <translation>Отнесите или отправьте его удобным вам способом. Имя файла ни о чем не говорит, а отправленное вернуть нельзя.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Ничего не убрано</translation>
    </message>
    <message>
        <source>The records were removed, and nothing about this report is kept.</source>
        <translation>Записи убраны, и об этом отчете ничего не хранится.</translation>
    </message>
    <message>
        <source>The records were removed. A receipt opens the replies.</source>
        <translation>Записи убраны. Ответы открывает квитанция.</translation>
    </message>
    <message>
        <source>This file cannot be opened with your passphrase. What your vault keeps can be.</source>
        <translation>Этот файл нельзя открыть вашей парольной фразой. То, что хранит ваше хранилище, — можно.</translation>
    </message>
    <message>
        <source>You cancelled. Nothing of them is left behind.</source>
        <translation>Вы отменили. Ничего от них не осталось.</translation>
    </message>
    <message>
        <source>Your records are still here, with all that belongs to this report.</source>
        <translation>Ваши записи по-прежнему здесь, со всем, что относится к этому отчету.</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove this draft?</source>
        <translation>Убрать этот черновик?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Сохранить как файл…</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The text goes. The cases it is about stay as they are.</source>
        <translation>Текст исчезнет. Дела, о которых он, остаются как есть.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A case that it is about was deleted.</source>
        <translation>Дело, о котором он, удалено.</translation>
    </message>
    <message>
        <source>A fact is missing: {what}</source>
        <translation>Не хватает факта: {what}</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Другая организация</translation>
    </message>
    <message>
        <source>Case {number} may not be used for this any more: see its tab Actions.</source>
        <translation>Дело {number} для этого использовать больше нельзя: см. его вкладку «Действия».</translation>
    </message>
    <message>
        <source>Complaint to UN security</source>
        <translation>Жалоба в службу безопасности ООН</translation>
    </message>
    <message>
        <source>Confidential submission to a treaty body</source>
        <translation>Конфиденциальные материалы для договорного органа</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Последующие меры</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Letter to a Government, with names</source>
        <translation>Письмо правительству, с именами</translation>
    </message>
    <message>
        <source>Letter to a Government, without names</source>
        <translation>Письмо правительству, без имен</translation>
    </message>
    <message>
        <source>Name the agency, not the official.</source>
        <translation>Назовите ведомство, а не должностное лицо.</translation>
    </message>
    <message>
        <source>Open document (ODT)</source>
        <translation>Открытый документ (ODT)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Пресс-релиз</translation>
    </message>
    <message>
        <source>Secretary-General’s report, with names</source>
        <translation>Доклад Генерального секретаря, с именами</translation>
    </message>
    <message>
        <source>Secretary-General’s report, without names</source>
        <translation>Доклад Генерального секретаря, без имен</translation>
    </message>
    <message>
        <source>Section 6 has {words} words; about two pages are {limit}.</source>
        <translation>В разделе 6 слов: {words}; примерно на две страницы — {limit}.</translation>
    </message>
    <message>
        <source>This name may not leave for this.</source>
        <translation>Для этого это имя передавать нельзя.</translation>
    </message>
    <message>
        <source>This sentence lacks “reportedly” or “allegedly”.</source>
        <translation>В этом предложении нет «по сообщениям» или «предположительно».</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>Сотрудники ООН, конфиденциально</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Документ Word (DOCX)</translation>
    </message>
    <message>
        <source>Yearly summary</source>
        <translation>Годовая сводка</translation>
    </message>
    <message>
        <source>a condition is not met</source>
        <translation>условие не выполнено</translation>
    </message>
    <message>
        <source>a correction that is not proven</source>
        <translation>исправление, которое не доказано</translation>
    </message>
    <message>
        <source>a day to ask again has passed</source>
        <translation>день, когда следовало спросить снова, прошел</translation>
    </message>
    <message>
        <source>a newer report took its place</source>
        <translation>его место занял более новый отчет</translation>
    </message>
    <message>
        <source>an answer that this version does not know</source>
        <translation>ответ, которого эта версия не знает</translation>
    </message>
    <message>
        <source>health, a child, sexual violence or detention</source>
        <translation>здоровье, ребенок, сексуальное насилие или содержание под стражей</translation>
    </message>
    <message>
        <source>it was too risky to ask somebody</source>
        <translation>кого-то было слишком опасно спрашивать</translation>
    </message>
    <message>
        <source>nobody in it agreed</source>
        <translation>никто в нем не согласился</translation>
    </message>
    <message>
        <source>nobody is left in it</source>
        <translation>в нем никого не осталось</translation>
    </message>
    <message>
        <source>nobody says what the link rests on</source>
        <translation>никто не говорит, на чем основана связь</translation>
    </message>
    <message>
        <source>not with the name</source>
        <translation>не с именем</translation>
    </message>
    <message>
        <source>practice and real do not mix</source>
        <translation>учебное и настоящее не смешиваются</translation>
    </message>
    <message>
        <source>put away without consent</source>
        <translation>отложено без согласия</translation>
    </message>
    <message>
        <source>somebody said no</source>
        <translation>чей-то ответ — «нет»</translation>
    </message>
    <message>
        <source>somebody was not asked</source>
        <translation>кого-то не спросили</translation>
    </message>
    <message>
        <source>somebody withdrew</source>
        <translation>кто-то отозвал согласие</translation>
    </message>
    <message>
        <source>the consent was not given again in that year</source>
        <translation>в этом году согласие снова не давали</translation>
    </message>
    <message>
        <source>the report was withdrawn</source>
        <translation>отчет отозван</translation>
    </message>
    <message>
        <source>{words} words; a paragraph has at most {limit}.</source>
        <translation>Слов: {words}; в абзаце не более {limit}.</translation>
    </message>
    <message>
        <source>“{words}” judges. Say what happened.</source>
        <translation>«{words}» — это оценка. Напишите, что произошло.</translation>
    </message>
    <message>
        <source>“{words}” says more about the cause than is known.</source>
        <translation>«{words}» говорит о причине больше, чем известно.</translation>
    </message>
    <message>
        <source>“{words}”: write a date as 26 April 2017.</source>
        <translation>«{words}»: напишите дату так: 26 апреля 2017.</translation>
    </message>
    <message>
        <source>“{words}”: write “Government”.</source>
        <translation>«{words}»: напишите «правительство».</translation>
    </message>
</context>
<context>
    <name>DrawersStep</name>
    <message>
        <source>A passphrase for the fourth drawer</source>
        <translation>Парольная фраза для четвертого ящика</translation>
    </message>
    <message>
        <source>A passphrase for the second drawer</source>
        <translation>Парольная фраза для второго ящика</translation>
    </message>
    <message>
        <source>A passphrase for the third drawer</source>
        <translation>Парольная фраза для третьего ящика</translation>
    </message>
    <message>
        <source>Another drawer, for others to see?</source>
        <translation>Нужен ли еще один ящик, который можно показать?</translation>
    </message>
    <message>
        <source>Every vault has four drawers, used or not. If someone forces you to open it, another passphrase opens another drawer, with only what you put there.</source>
        <translation>В каждом хранилище четыре ящика, даже если они не используются. Если вас заставят открыть хранилище, другая парольная фраза откроет другой ящик, где лежит только то, что вы туда положили.</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Четыре</translation>
    </message>
    <message>
        <source>It only helps if you also write in it now and then. The files do not say how many drawers are used. Two copies of the folder, an examination of the disk, or a person who simply asks for more passphrases can tell more.</source>
        <translation>Это помогает, только если вы время от времени пишете и в нем. По файлам не видно, сколько ящиков используется. Но две копии папки, проверка диска или просто требование назвать другие парольные фразы могут выдать больше.</translation>
    </message>
    <message>
        <source>One drawer is enough</source>
        <translation>Одного ящика достаточно</translation>
    </message>
    <message>
        <source>One that shares nothing with the others: whoever hears it knows it.</source>
        <translation>Фраза, не похожая на остальные: кто ее услышит, тот будет ее знать.</translation>
    </message>
    <message>
        <source>This one opens another drawer. Take a different one.</source>
        <translation>Эта фраза открывает другой ящик. Выберите иную.</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Три</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Два</translation>
    </message>
</context>
<context>
    <name>DrawnWords</name>
    <message>
        <source>Draw again</source>
        <translation>Выбрать заново</translation>
    </message>
    <message>
        <source>Drawn by lot from {list} English words. Even somebody who has the list and tries a million passphrases a second needs more than {years} years. Do not change them to something you like better: chance is what makes them strong.</source>
        <translation>Выбрано наугад из {list} английских слов. Даже тому, у кого есть этот список и кто пробует миллион парольных фраз в секунду, понадобится больше {years} лет. Не меняйте слова на те, что нравятся больше: их сила в случайности.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Использовать эти слова</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Drop files here. The originals stay where and as they are.</source>
        <translation>Перетащите файлы сюда. Оригиналы остаются где и как были.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Everything written in it goes. This cannot be undone.</source>
        <translation>Всё, что в нем написано, будет удалено. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Entrusting</name>
    <message>
        <source>A text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Agreed, but how to reach them is known here and may not leave.</source>
        <translation>Согласие есть, но известный здесь способ связи передавать нельзя.</translation>
    </message>
    <message>
        <source>Agreed, but not to this person.</source>
        <translation>Согласие есть, но не на этого человека.</translation>
    </message>
    <message>
        <source>Agreed, but not with the name that the vault knows.</source>
        <translation>Согласие есть, но не на имя, известное хранилищу.</translation>
    </message>
    <message>
        <source>Alleged to have done it, and named.</source>
        <translation>Предположительно это сделал, и имя названо.</translation>
    </message>
    <message>
        <source>Holds a word that may be the name of somebody who is not in this record.</source>
        <translation>Содержит слово, которое может быть именем того, кого нет в этой записи.</translation>
    </message>
    <message>
        <source>Is unfinished. Write it so that it can be read, or remove it.</source>
        <translation>Не закончено. Напишите так, чтобы это можно было прочитать, или уберите.</translation>
    </message>
    <message>
        <source>Nobody said what can be recognised in it.</source>
        <translation>Не указано, кого или что здесь можно узнать.</translation>
    </message>
    <message>
        <source>People can be recognised in it, and nobody is listed.</source>
        <translation>Здесь можно узнать людей, но никто не указан.</translation>
    </message>
    <message>
        <source>Points to somebody who is not in this record. Take it out first.</source>
        <translation>Указывает на того, кого нет в этой записи. Сначала уберите это.</translation>
    </message>
    <message>
        <source>Shows somebody who has not agreed to this person by name.</source>
        <translation>Видно того, кто не давал согласия на этого человека с именем.</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Еще</translation>
    </message>
</context>
<context>
    <name>EvidenceOffers</name>
    <message>
        <source>Do not take it in</source>
        <translation>Не принимать</translation>
    </message>
    <message>
        <source>Let it grow</source>
        <translation>Разрешить рост</translation>
    </message>
    <message>
        <source>The vault grows</source>
        <translation>Хранилище растет</translation>
    </message>
    <message>
        <source>There is no room for {missing} of it. Each of the four drawers would grow from {now} to {then}, together {more} more on the disk. Whoever looks at the folder can see the new size, but not which drawer needed it.</source>
        <translation>Для {missing} из этого нет места. Каждый из четырех ящиков вырос бы с {now} до {then}, вместе на диске еще {more}. Тот, кто посмотрит на папку, увидит новый размер, но не то, какому ящику он понадобился.</translation>
    </message>
    <message>
        <source>This does not fit. Let the vault grow?</source>
        <translation>Это не помещается. Разрешить хранилищу расти?</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Checked who is on it</source>
        <translation>Проверено, кто на нем</translation>
    </message>
    <message>
        <source>Choose files to take in</source>
        <translation>Выберите файлы для приема</translation>
    </message>
    <message>
        <source>Choose its file</source>
        <translation>Выберите его файл</translation>
    </message>
    <message>
        <source>Choose its file…</source>
        <translation>Выбрать его файл…</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>Очищенная копия</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Поступает</translation>
    </message>
    <message>
        <source>Describe something without a file</source>
        <translation>Описать что-то без файла</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Предмет {number}</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Файла пока нет</translation>
    </message>
    <message>
        <source>Remove from this record…</source>
        <translation>Убрать из этой записи…</translation>
    </message>
    <message>
        <source>Remove this evidence for good?</source>
        <translation>Убрать это доказательство навсегда?</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Файл пуст</translation>
    </message>
    <message>
        <source>The same file twice</source>
        <translation>Один и тот же файл дважды</translation>
    </message>
    <message>
        <source>Who is on it?</source>
        <translation>Кто на нем?</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>3GP film</source>
        <translation>Видео 3GP</translation>
    </message>
    <message>
        <source>3GP sound recording</source>
        <translation>Звукозапись 3GP</translation>
    </message>
    <message>
        <source>A copy left the vault</source>
        <translation>Копия вынесена из хранилища</translation>
    </message>
    <message>
        <source>A copy was to leave, and did not</source>
        <translation>Копию нужно было вынести, но этого не произошло</translation>
    </message>
    <message>
        <source>AVI film</source>
        <translation>Видео AVI</translation>
    </message>
    <message>
        <source>BMP picture</source>
        <translation>Изображение BMP</translation>
    </message>
    <message>
        <source>Checked who can be recognised</source>
        <translation>Проверено, кого можно узнать</translation>
    </message>
    <message>
        <source>Compared with its fingerprint</source>
        <translation>Сверено с отпечатком</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Described, before its file came</source>
        <translation>Описано до поступления файла</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронное письмо</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>Таблица Excel</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>Изображение GIF</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>Изображение HEIC</translation>
    </message>
    <message>
        <source>HEIF picture</source>
        <translation>Изображение HEIF</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Изображение JPEG</translation>
    </message>
    <message>
        <source>Looked at inside the vault</source>
        <translation>Просмотрено внутри хранилища</translation>
    </message>
    <message>
        <source>M4A sound recording</source>
        <translation>Звукозапись M4A</translation>
    </message>
    <message>
        <source>MP3 sound recording</source>
        <translation>Звукозапись MP3</translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation>Видео MP4</translation>
    </message>
    <message>
        <source>MPEG film</source>
        <translation>Видео MPEG</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Ogg sound recording</source>
        <translation>Звукозапись Ogg</translation>
    </message>
    <message>
        <source>OpenDocument table</source>
        <translation>Таблица OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Текст OpenDocument</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Изображение PNG</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>Слайды PowerPoint</translation>
    </message>
    <message>
        <source>QuickTime film</source>
        <translation>Видео QuickTime</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Рисунок SVG</translation>
    </message>
    <message>
        <source>Something was done with it</source>
        <translation>С ним что-то сделали</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>Изображение TIFF</translation>
    </message>
    <message>
        <source>Table as plain text (CSV)</source>
        <translation>Таблица простым текстом (CSV)</translation>
    </message>
    <message>
        <source>Taken in, untouched</source>
        <translation>Принято, без изменений</translation>
    </message>
    <message>
        <source>WAV sound recording</source>
        <translation>Звукозапись WAV</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>WebM film</source>
        <translation>Видео WebM</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>Изображение WebP</translation>
    </message>
    <message>
        <source>What is said of it was changed</source>
        <translation>Изменено его описание</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Word document, older form</source>
        <translation>Документ Word, старый формат</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Архив ZIP</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} ГБ</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} КБ</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} байт</translation>
    </message>
</context>
<context>
    <name>Examiner</name>
    <message>
        <source>Files in the folder that do not belong to it: {names}.</source>
        <translation>Файлы в папке, которые к ней не относятся: {names}.</translation>
    </message>
    <message>
        <source>Four drawers of {size} each, in every vault.</source>
        <translation>Четыре ящика по {size} в каждом хранилище.</translation>
    </message>
    <message>
        <source>How many drawers are used, how much is in them, what it is, or when you last saved.</source>
        <translation>Сколько ящиков используется, сколько в них, что это и когда вы в последний раз сохраняли.</translation>
    </message>
    <message>
        <source>On this computer, a note of where the vault is. You asked for it.</source>
        <translation>На этом компьютере — заметка о том, где хранилище. Вы просили об этом.</translation>
    </message>
    <message>
        <source>That a drawer takes quick notes in, and so is in use, and how many notes wait.</source>
        <translation>Что ящик принимает быстрые заметки, то есть используется, и сколько заметок ждет.</translation>
    </message>
    <message>
        <source>That it can be destroyed without a passphrase.</source>
        <translation>Что его можно уничтожить без парольной фразы.</translation>
    </message>
    <message>
        <source>That it is a practice vault.</source>
        <translation>Что это учебное хранилище.</translation>
    </message>
    <message>
        <source>That they were made larger since the vault was made.</source>
        <translation>Что их увеличили после создания хранилища.</translation>
    </message>
    <message>
        <source>That this is a vault of this program. Nothing hides that, and whoever looks at the program finds out what it is for.</source>
        <translation>Что это хранилище этой программы. Этого ничто не скрывает, и тот, кто посмотрит на программу, узнает, для чего она.</translation>
    </message>
    <message>
        <source>The computer itself: its list of running programs names this one, and it may note when a program was used and a stick plugged in.</source>
        <translation>Сам компьютер: в его списке работающих программ есть эта, и он может отмечать, когда использовали программу и вставляли флешку.</translation>
    </message>
    <message>
        <source>The folder looks like one that is copied to a cloud. Copies stay there.</source>
        <translation>Похоже, папка копируется в облако. Копии остаются там.</translation>
    </message>
    <message>
        <source>The icon of the window and the kind of file names you chose.</source>
        <translation>Значок окна и вид имен файлов, которые вы выбрали.</translation>
    </message>
    <message>
        <source>The keychain of this computer shows that a vault has a key there.</source>
        <translation>В связке ключей этого компьютера видно, что там есть ключ хранилища.</translation>
    </message>
    <message>
        <source>The language and the appearance of the lock screen, and the idle time.</source>
        <translation>Язык и вид экрана входа и время бездействия.</translation>
    </message>
    <message>
        <source>The program runs from its own folder: everything that it keeps is there, and nothing of it on this computer.</source>
        <translation>Программа работает из собственной папки: всё, что она хранит, там, и ничего от нее на этом компьютере.</translation>
    </message>
    <message>
        <source>The swap file: this system lets the program lock no memory, so keys may be written there while a drawer is open.</source>
        <translation>Файл подкачки: эта система не дает программе закрепить память, поэтому, пока ящик открыт, ключи могут записываться туда.</translation>
    </message>
    <message>
        <source>The title you gave the window: {title}.</source>
        <translation>Название, которое вы дали окну: {title}.</translation>
    </message>
    <message>
        <source>Two copies of the folder taken at different times, an examination of the disk itself, or the computer switched off while the vault was open.</source>
        <translation>Две копии папки, снятые в разное время, исследование самого диска или выключение компьютера при открытом хранилище.</translation>
    </message>
    <message>
        <source>Whoever finds a paper with recovery words learns that there is something to open; two sets of papers tell of two drawers.</source>
        <translation>Тот, кто найдет лист со словами восстановления, узнает, что есть что открывать; два набора листов говорят о двух ящиках.</translation>
    </message>
</context>
<context>
    <name>ExercisesView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Упражнения</translation>
    </message>
    <message>
        <source>{done} of {all} steps</source>
        <translation>Шагов: {done} из {all}</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>All of it</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Explained before the answer</source>
        <translation>Объяснено до ответа</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} из {all}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Also cases about health, sexual violence, children or people who are held</source>
        <translation>Также дела о здоровье, сексуальном насилии, детях или тех, кого удерживают</translation>
    </message>
    <message numerus="yes">
        <source>Export %n case(s)?</source>
        <translation>
            <numerusform>Выгрузить %n дело?</numerusform>
            <numerusform>Выгрузить %n дела?</numerusform>
            <numerusform>Выгрузить %n дел?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Оставить здесь</translation>
    </message>
    <message>
        <source>Looking at the consent of everybody</source>
        <translation>Проверка согласия каждого</translation>
    </message>
    <message>
        <source>The drawer was full: it could not be noted.</source>
        <translation>Ящик был заполнен: отметить это не удалось.</translation>
    </message>
    <message>
        <source>The file lies outside the vault, open to whoever finds it. That is noted in the history and the custody of every case.</source>
        <translation>Файл лежит вне хранилища, открытый для любого, кто его найдет. Это отмечается в истории и в истории хранения каждого дела.</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters, and boxes stand for them: {letters}</source>
        <translation>На этом компьютере нет шрифта для некоторых букв, вместо них стоят квадраты: {letters}</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чего это</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>Что это за файл</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Куда поместить файл?</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Какая организация</translation>
    </message>
    <message>
        <source>Why names leave</source>
        <translation>Почему передаются имена</translation>
    </message>
    <message>
        <source>With the files, where everybody on them may be named</source>
        <translation>С файлами, где всех можно назвать</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Запись файла</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>Год доклада</translation>
    </message>
    <message>
        <source>as those who agreed called it</source>
        <translation>как ее назвали те, кто согласился</translation>
    </message>
    <message>
        <source>empty: this year</source>
        <translation>пусто: этот год</translation>
    </message>
    <message>
        <source>kept with the case</source>
        <translation>хранится с делом</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} сейчас вне хранилища, открыт для всех.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n sealed report(s) are marked “before {day}”.</source>
        <translation>
            <numerusform>%n запечатанный отчет отмечен «до {day}».</numerusform>
            <numerusform>%n запечатанных отчета отмечены «до {day}».</numerusform>
            <numerusform>%n запечатанных отчетов отмечены «до {day}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made before open with the old passphrase. Make a new one of the new vault, then destroy the old files and papers.</source>
        <translation>Резервные копии, сделанные раньше, открываются старой парольной фразой. Сделайте новую копию нового хранилища, затем уничтожьте старые файлы и листы.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Дело {number}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>I thought of all old copies</source>
        <translation>Все старые копии учтены</translation>
    </message>
    <message>
        <source>It holds names. A name that was given away cannot be called back.</source>
        <translation>В нем есть имена. Выданное имя вернуть нельзя.</translation>
    </message>
    <message>
        <source>It is larger than 50 MB, which many collections do not take at once: export fewer cases.</source>
        <translation>Он больше 50 МБ, а столько сразу принимают не все: выгрузите меньше дел.</translation>
    </message>
    <message>
        <source>It tells of health, sexual violence, a child or somebody who is held.</source>
        <translation>В нем говорится о здоровье, сексуальном насилии, ребенке или о том, кого удерживают.</translation>
    </message>
    <message>
        <source>It tells of health, sexual violence, a child or somebody who is held: only what is needed should leave.</source>
        <translation>В нем говорится о здоровье, сексуальном насилии, ребенке или о том, кого удерживают: передавать следует только нужное.</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, для программ</translation>
    </message>
    <message>
        <source>Leave {who} out</source>
        <translation>Исключить: {who}</translation>
    </message>
    <message>
        <source>Letters of the UN that are still confidential stay out of it.</source>
        <translation>Письма ООН, которые еще конфиденциальны, в него не входят.</translation>
    </message>
    <message>
        <source>Look at each file once more: everybody who can be recognised on it must have agreed to be named.</source>
        <translation>Посмотрите каждый файл еще раз: все, кого на нем можно узнать, должны были согласиться, чтобы их назвали.</translation>
    </message>
    <message>
        <source>Make a PDF…</source>
        <translation>Создать PDF…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sealed files that you still carry cannot be opened with the old keys.</source>
        <translation>Запечатанные файлы, которые вы еще носите с собой, старыми ключами открыть нельзя.</translation>
    </message>
    <message>
        <source>Some files are not cleaned copies: hidden data may be in them.</source>
        <translation>Некоторые файлы — не очищенные копии: в них могут быть скрытые данные.</translation>
    </message>
    <message>
        <source>Somebody’s submission to the UN was confidential: whoever reads this learns of it.</source>
        <translation>Чьи-то материалы для ООН были конфиденциальны: прочитавший это о них узнает.</translation>
    </message>
    <message>
        <source>Something would have to be taken out of it, and a signed report leaves whole or not.</source>
        <translation>Что-то пришлось бы из него убрать, а подписанный отчет передается целиком или не передается.</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Таблица (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>Table with #EndReprisals coding</source>
        <translation>Таблица с кодами #EndReprisals</translation>
    </message>
    <message>
        <source>Table with HURIDOCS codes</source>
        <translation>Таблица с кодами HURIDOCS</translation>
    </message>
    <message>
        <source>The condition of {who} is met: {condition}</source>
        <translation>Условие выполнено ({who}): {condition}</translation>
    </message>
    <message>
        <source>The report exactly as it was sent</source>
        <translation>Отчет точно в том виде, в каком отправлен</translation>
    </message>
    <message>
        <source>The report leaves exactly as it was sent, with all that its sender wrote.</source>
        <translation>Отчет передается точно в том виде, в каком отправлен, со всем, что написал отправитель.</translation>
    </message>
    <message>
        <source>What you saved outside the vault (pictures, pages, tables) was open to whoever had the device.</source>
        <translation>То, что вы сохранили вне хранилища (снимки, страницы, таблицы), было открыто любому, у кого было устройство.</translation>
    </message>
    <message>
        <source>ZIP for Uwazi</source>
        <translation>ZIP для Uwazi</translation>
    </message>
    <message>
        <source>people: {named} by name, {initials} by initials, {titled} by title</source>
        <translation>люди: по имени — {named}, по инициалам — {initials}, по обозначению — {titled}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>еще {count}</translation>
    </message>
    <message>
        <source>{who} still agrees to {use}</source>
        <translation>{who}: согласие остается в силе ({use})</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>Очищенная копия</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Make cleaned copies for all</source>
        <translation>Сделать очищенные копии для всех</translation>
    </message>
    <message>
        <source>Of every file that has none yet</source>
        <translation>Для каждого файла, у которого ее еще нет</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>По каждому человеку</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The original, with the hidden data</source>
        <translation>Оригинал, со скрытыми данными</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
</context>
<context>
    <name>FieldHint</name>
    <message>
        <source>A call, a letter, a visit of a lawyer</source>
        <translation>Звонок, письмо, визит адвоката</translation>
    </message>
    <message>
        <source>A number is enough</source>
        <translation>Достаточно числа</translation>
    </message>
    <message>
        <source>A paper that allows it, signed or stamped</source>
        <translation>Документ, который это разрешает, с подписью или печатью</translation>
    </message>
    <message>
        <source>A paper, a promise, a record of the talk</source>
        <translation>Документ, обязательство, протокол беседы</translation>
    </message>
    <message>
        <source>A review, a session or a visit</source>
        <translation>Обзор, сессия или визит</translation>
    </message>
    <message>
        <source>A secretariat, an office, a person in charge</source>
        <translation>Секретариат, отдел, ответственное лицо</translation>
    </message>
    <message>
        <source>About is fine</source>
        <translation>Можно приблизительно</translation>
    </message>
    <message>
        <source>About is fine; one line for each</source>
        <translation>Можно приблизительно; каждый раз с новой строки</translation>
    </message>
    <message>
        <source>Address book, chats, mail</source>
        <translation>Адресная книга, чаты, почта</translation>
    </message>
    <message>
        <source>Also in the original language</source>
        <translation>Также на языке оригинала</translation>
    </message>
    <message>
        <source>Any paper from a doctor</source>
        <translation>Любая бумага от врача</translation>
    </message>
    <message>
        <source>As close to the words as you can</source>
        <translation>Как можно ближе к сказанному</translation>
    </message>
    <message>
        <source>As near as you remember</source>
        <translation>Насколько вы помните</translation>
    </message>
    <message>
        <source>As they put it to you</source>
        <translation>Как вам это объяснили</translation>
    </message>
    <message>
        <source>Ask again before anything is published</source>
        <translation>Спросить еще раз, прежде чем что-либо публиковать</translation>
    </message>
    <message>
        <source>At least the month and the year</source>
        <translation>Хотя бы месяц и год</translation>
    </message>
    <message>
        <source>By badge, seat or what was said</source>
        <translation>По бейджу, месту или тому, что было сказано</translation>
    </message>
    <message>
        <source>By description, not by name</source>
        <translation>По описанию, а не по имени</translation>
    </message>
    <message>
        <source>By pseudonym</source>
        <translation>Под псевдонимом</translation>
    </message>
    <message>
        <source>By pseudonym; the name is kept apart</source>
        <translation>Под псевдонимом; имя хранится отдельно</translation>
    </message>
    <message>
        <source>By title, not by name</source>
        <translation>По должности, а не по имени</translation>
    </message>
    <message>
        <source>Colour, category, organisation</source>
        <translation>Цвет, категория, организация</translation>
    </message>
    <message>
        <source>Dates, questions, words</source>
        <translation>Даты, вопросы, слова</translation>
    </message>
    <message>
        <source>Do not write their names here</source>
        <translation>Не пишите здесь их имен</translation>
    </message>
    <message>
        <source>For a document that was refused</source>
        <translation>Если в документе было отказано</translation>
    </message>
    <message>
        <source>For a phone, computer or account</source>
        <translation>Для телефона, компьютера или учетной записи</translation>
    </message>
    <message>
        <source>For example 2014 resumed session</source>
        <translation>Например, возобновленная сессия 2014 года</translation>
    </message>
    <message>
        <source>For example questions from day into night</source>
        <translation>Например, вопросы с дня до ночи</translation>
    </message>
    <message>
        <source>For example “no dialogue otherwise”</source>
        <translation>Например, «иначе никакого диалога»</translation>
    </message>
    <message>
        <source>For example “tea” or “a chat”</source>
        <translation>Например, «чай» или «беседа»</translation>
    </message>
    <message>
        <source>If nothing was done, why</source>
        <translation>Если ничего не сделали, то почему</translation>
    </message>
    <message>
        <source>If yes, a guide opens that says what to do</source>
        <translation>Если да, откроется памятка, что делать</translation>
    </message>
    <message>
        <source>If yes, add an act about health</source>
        <translation>Если да, добавьте действие, касающееся здоровья</translation>
    </message>
    <message>
        <source>If yes, ask for advice before answering</source>
        <translation>Если да, посоветуйтесь, прежде чем отвечать</translation>
    </message>
    <message>
        <source>In order, the one that began first</source>
        <translation>По порядку, начиная с того, кто начал первым</translation>
    </message>
    <message>
        <source>In the original language</source>
        <translation>На языке оригинала</translation>
    </message>
    <message>
        <source>In the original words</source>
        <translation>Дословно, в исходных выражениях</translation>
    </message>
    <message>
        <source>In the original, with a translation if you can</source>
        <translation>На языке оригинала, по возможности с переводом</translation>
    </message>
    <message>
        <source>In words or between the lines</source>
        <translation>Прямо или намеком</translation>
    </message>
    <message>
        <source>Its name or symbol</source>
        <translation>Название или условное обозначение</translation>
    </message>
    <message>
        <source>Keep a copy of the page as evidence</source>
        <translation>Сохраните копию страницы как доказательство</translation>
    </message>
    <message>
        <source>Keep it, or a photograph of it</source>
        <translation>Сохраните ее или фотографию</translation>
    </message>
    <message>
        <source>Leaves only if you confirm it</source>
        <translation>Передается, только если вы это подтвердите</translation>
    </message>
    <message>
        <source>Makes the record more or less urgent</source>
        <translation>Делает запись более или менее срочной</translation>
    </message>
    <message>
        <source>Makes the record more urgent</source>
        <translation>Делает запись более срочной</translation>
    </message>
    <message>
        <source>Most new phones are</source>
        <translation>Большинство новых телефонов — да</translation>
    </message>
    <message>
        <source>Needed before the UN can search</source>
        <translation>Нужно, чтобы ООН могла начать поиск</translation>
    </message>
    <message>
        <source>No guesses at names</source>
        <translation>Не угадывайте имена</translation>
    </message>
    <message>
        <source>Nobody has to answer this</source>
        <translation>Никто не обязан на это отвечать</translation>
    </message>
    <message>
        <source>Numbers of the articles, if known</source>
        <translation>Номера статей, если известны</translation>
    </message>
    <message>
        <source>Often it is you</source>
        <translation>Часто это вы сами</translation>
    </message>
    <message>
        <source>One line for each: the day, the result</source>
        <translation>Каждый раз с новой строки: день, результат</translation>
    </message>
    <message>
        <source>Only if they named one</source>
        <translation>Только если они его назвали</translation>
    </message>
    <message>
        <source>Only what you saw</source>
        <translation>Только то, что вы видели</translation>
    </message>
    <message>
        <source>Paper or screen</source>
        <translation>Бумажный или электронный</translation>
    </message>
    <message>
        <source>Recorded under People as well</source>
        <translation>Записано также в разделе «Люди»</translation>
    </message>
    <message>
        <source>Reference of a letter, if known</source>
        <translation>Номер письма, если известен</translation>
    </message>
    <message>
        <source>Seen, heard or written</source>
        <translation>Увидено, услышано или написано</translation>
    </message>
    <message>
        <source>Shows that somebody read or listened</source>
        <translation>Показывает, что кто-то читал или слушал</translation>
    </message>
    <message>
        <source>Shows whether the document was kept over it</source>
        <translation>Показывает, удерживали ли документ до конца мероприятия</translation>
    </message>
    <message>
        <source>Some people say tourism; that is not a fault</source>
        <translation>Некоторые говорят «туризм»; в этом нет вины</translation>
    </message>
    <message>
        <source>Stop whenever you want</source>
        <translation>Остановитесь, когда захотите</translation>
    </message>
    <message>
        <source>The articles that matter, in your own words</source>
        <translation>Важные статьи, своими словами</translation>
    </message>
    <message>
        <source>The day is enough</source>
        <translation>Достаточно дня</translation>
    </message>
    <message>
        <source>The day it was taken, refused or cancelled</source>
        <translation>День, когда его забрали, отказали в нем или аннулировали</translation>
    </message>
    <message>
        <source>The last country of the trip</source>
        <translation>Последняя страна поездки</translation>
    </message>
    <message>
        <source>The nearest one; you need not be sure</source>
        <translation>Самое близкое; уверенность не нужна</translation>
    </message>
    <message>
        <source>The office, not the officer</source>
        <translation>Ведомство, а не сотрудник</translation>
    </message>
    <message>
        <source>The relative there, you elsewhere</source>
        <translation>Родственник там, вы в другом месте</translation>
    </message>
    <message>
        <source>The year is enough</source>
        <translation>Достаточно года</translation>
    </message>
    <message>
        <source>What you believe is enough</source>
        <translation>Достаточно того, что вы предполагаете</translation>
    </message>
    <message>
        <source>What your badge was for</source>
        <translation>Для чего был ваш бейдж</translation>
    </message>
    <message>
        <source>You need not judge this</source>
        <translation>Вам не нужно об этом судить</translation>
    </message>
    <message>
        <source>“Believed” is enough</source>
        <translation>Достаточно «предположительно»</translation>
    </message>
    <message>
        <source>“I don’t know” is an answer, also if it does not speak of the UN</source>
        <translation>«Не знаю» — тоже ответ, в том числе если об ООН там не говорится</translation>
    </message>
    <message>
        <source>“I don’t know” is an answer, also if there is no link</source>
        <translation>«Не знаю» — тоже ответ, в том числе если связи нет</translation>
    </message>
    <message>
        <source>“None, because …” is an answer</source>
        <translation>«Нет, потому что …» — тоже ответ</translation>
    </message>
    <message>
        <source>“None” is an answer</source>
        <translation>«Нет» — тоже ответ</translation>
    </message>
    <message>
        <source>“Not told” is an answer</source>
        <translation>«Не сообщили» — тоже ответ</translation>
    </message>
    <message>
        <source>“No” also if there was no such event</source>
        <translation>«Нет» и в том случае, если такого мероприятия не было</translation>
    </message>
    <message>
        <source>“Until further notice” counts as yes</source>
        <translation>«До особого распоряжения» считается как «да»</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>Allegation letter</source>
        <translation>Письмо с утверждениями о нарушениях</translation>
    </message>
    <message>
        <source>Check the current rule of this committee.</source>
        <translation>Проверьте нынешнее правило этого комитета.</translation>
    </message>
    <message>
        <source>Check the wording of the last group in the resolution before you quote it.</source>
        <translation>Прежде чем цитировать, сверьте формулировку о последней группе с резолюцией.</translation>
    </message>
    <message>
        <source>Counted from {date}.</source>
        <translation>Отсчитано от {date}.</translation>
    </message>
    <message>
        <source>Drafts will give the dates of both, and no word for a cause.</source>
        <translation>В черновиках будут даты того и другого и ни слова о причине.</translation>
    </message>
    <message>
        <source>Drafts will say nothing about a link. The record is complete all the same, but not for the Secretary-General’s report.</source>
        <translation>В черновиках не будет ничего о связи. Запись всё равно полная, но не для доклада Генерального секретаря.</translation>
    </message>
    <message>
        <source>Drafts will say: “{words}”.</source>
        <translation>В черновиках будет: «{words}».</translation>
    </message>
    <message>
        <source>Governments are asked to answer within 60 days: {day}.</source>
        <translation>Правительства просят ответить в течение 60 дней: {day}.</translation>
    </message>
    <message>
        <source>Half way to the next review, when States and others may report: {day}.</source>
        <translation>На полпути к следующему обзору, когда государства и другие могут представить доклады: {day}.</translation>
    </message>
    <message>
        <source>Joint allegation letter</source>
        <translation>Совместное письмо с утверждениями о нарушениях</translation>
    </message>
    <message>
        <source>Joint urgent appeal</source>
        <translation>Совместный призыв к незамедлительным действиям</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Names of mandates change. Check the current name before you quote it.</source>
        <translation>Названия мандатов меняются. Прежде чем цитировать, проверьте нынешнее название.</translation>
    </message>
    <message>
        <source>No State has these three letters.</source>
        <translation>Государства с такими тремя буквами нет.</translation>
    </message>
    <message>
        <source>Opinion no. {number} of {year} on an arbitrary detention.</source>
        <translation>Мнение № {number}, {year} год, о произвольном задержании.</translation>
    </message>
    <message>
        <source>Such letters stay confidential for 60 days: until {day}.</source>
        <translation>Такие письма остаются конфиденциальными 60 дней: до {day}.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>The Working Group asks for an answer within 60 days: {day}. It used to be 90; check its current rule.</source>
        <translation>Рабочая группа просит ответить в течение 60 дней: {day}. Раньше было 90; проверьте нынешнее правило.</translation>
    </message>
    <message>
        <source>The committee asks for follow-up within one year: {day}.</source>
        <translation>Комитет просит сообщить о последующих мерах в течение года: {day}.</translation>
    </message>
    <message>
        <source>The symbol of a UN document.</source>
        <translation>Условное обозначение документа ООН.</translation>
    </message>
    <message>
        <source>The year is still to come.</source>
        <translation>Этот год еще не наступил.</translation>
    </message>
    <message>
        <source>The year is unusually early.</source>
        <translation>Год необычно ранний.</translation>
    </message>
    <message>
        <source>UN letters look like CHN 20/2020. It is kept as you typed it.</source>
        <translation>Письма ООН обозначаются так: CHN 20/2020. Оставлено так, как вы ввели.</translation>
    </message>
    <message>
        <source>Urgent appeal</source>
        <translation>Призыв к незамедлительным действиям</translation>
    </message>
    <message>
        <source>Write {reference}</source>
        <translation>Написать {reference}</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}, to a company or another body.</source>
        <translation>{kind} № {number}, {year} год, компании или другому органу.</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}, to {country}.</source>
        <translation>{kind} № {number}, {year} год, государству: {country}.</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}.</source>
        <translation>{kind} № {number}, {year} год.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Another kind of act</source>
        <translation>Другой вид действия</translation>
    </message>
    <message>
        <source>{name} (check the current name)</source>
        <translation>{name} (проверьте нынешнее название)</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Choose a place</source>
        <translation>Выберите место</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Скопировать отпечаток</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Fingerprint copied</source>
        <translation>Отпечаток скопирован</translation>
    </message>
    <message>
        <source>Keep it inside</source>
        <translation>Оставить внутри</translation>
    </message>
    <message>
        <source>Look at it here</source>
        <translation>Посмотреть здесь</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Save a copy of this file outside the vault?</source>
        <translation>Сохранить копию этого файла вне хранилища?</translation>
    </message>
    <message>
        <source>Save a copy outside the vault</source>
        <translation>Сохранить копию вне хранилища</translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation>Сохранить копию снаружи…</translation>
    </message>
    <message>
        <source>Saved. The copy is not locked.</source>
        <translation>Сохранено. Копия не заперта.</translation>
    </message>
    <message>
        <source>Saved. The vault is too full to note that it left.</source>
        <translation>Сохранено. В хранилище нет места, чтобы отметить, что копия вынесена.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Сохранение копии</translation>
    </message>
    <message>
        <source>The copy is not locked: whoever has the device can open it, and deleting it may leave traces. Whatever program opens it may remember it, or reach the network. The list below notes that it left.</source>
        <translation>Копия не заперта: ее может открыть любой, у кого устройство, а после удаления могут остаться следы. Программа, которая ее откроет, может ее запомнить или выйти в сеть. В списке ниже отмечается, что копия вынесена.</translation>
    </message>
    <message>
        <source>The file itself is not here yet.</source>
        <translation>Самого файла здесь пока нет.</translation>
    </message>
    <message>
        <source>{size}, taken in {when}, untouched since</source>
        <translation>{size}, принято {when}, с тех пор без изменений</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>Checking the files</source>
        <translation>Проверка файлов</translation>
    </message>
    <message>
        <source>Checking the files…</source>
        <translation>Проверка файлов…</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>Очищенная копия</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>No files came with it.</source>
        <translation>Файлов с ним не пришло.</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation>Не изменился с момента подписи</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>About a UN mechanism…</source>
        <translation>О механизме ООН…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>From a certain time…</source>
        <translation>С определенного времени…</translation>
    </message>
    <message>
        <source>From a country…</source>
        <translation>Из страны…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Другие фильтры</translation>
    </message>
    <message>
        <source>Only records</source>
        <translation>Только записи</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готовые</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправленные</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Показать все записи</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что произошло?</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>Какая страна?</translation>
    </message>
    <message>
        <source>Which mechanism?</source>
        <translation>Какой механизм?</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Какие записи</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Кто?</translation>
    </message>
    <message>
        <source>With a person…</source>
        <translation>С человеком…</translation>
    </message>
    <message>
        <source>With an act of a kind…</source>
        <translation>С действием определенного вида…</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>Убрать: {name}</translation>
    </message>
    <message>
        <source>Use “{words}”</source>
        <translation>Использовать «{words}»</translation>
    </message>
    <message>
        <source>{label}, chosen</source>
        <translation>{label}, выбрано</translation>
    </message>
</context>
<context>
    <name>FinderPopup</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A case is damaged: {item}</source>
        <translation>Дело повреждено: {item}</translation>
    </message>
    <message>
        <source>A consent is not the last one that was recorded: {item}</source>
        <translation>Согласие — не последнее из записанных: {item}</translation>
    </message>
    <message>
        <source>A file is damaged: {item}</source>
        <translation>Файл поврежден: {item}</translation>
    </message>
    <message>
        <source>A page of the vault is damaged.</source>
        <translation>Страница хранилища повреждена.</translation>
    </message>
    <message>
        <source>A part of the vault cannot be read.</source>
        <translation>Часть хранилища прочитать нельзя.</translation>
    </message>
    <message>
        <source>A record is damaged: {item}</source>
        <translation>Запись повреждена: {item}</translation>
    </message>
    <message>
        <source>A version of a record that was sent is damaged: {item}</source>
        <translation>Версия отправленной записи повреждена: {item}</translation>
    </message>
    <message>
        <source>An item of evidence is not what was added: {item}</source>
        <translation>Доказательство не совпадает с тем, что добавили: {item}</translation>
    </message>
    <message>
        <source>An item of the register is damaged: {item}</source>
        <translation>Пункт реестра поврежден: {item}</translation>
    </message>
    <message>
        <source>Older parts of the vault were put in place of newer ones.</source>
        <translation>Вместо новых частей хранилища подставлены старые.</translation>
    </message>
    <message>
        <source>One of the two copies of the keys is damaged. The next opening mends it from the other.</source>
        <translation>Одна из двух копий ключей повреждена. При следующем открытии она восстановится по другой.</translation>
    </message>
    <message>
        <source>The history was changed from outside.</source>
        <translation>Историю изменили извне.</translation>
    </message>
    <message>
        <source>The part of the vault that holds the keys is damaged.</source>
        <translation>Повреждена часть хранилища с ключами.</translation>
    </message>
    <message>
        <source>The structure of the vault is damaged.</source>
        <translation>Структура хранилища повреждена.</translation>
    </message>
    <message>
        <source>What is kept about quick notes is damaged: none can be taken in.</source>
        <translation>Повреждено то, что хранится о быстрых заметках: принять нельзя ни одну.</translation>
    </message>
    <message>
        <source>What is known of a deleted case is damaged: {item}</source>
        <translation>Повреждено известное об удаленном деле: {item}</translation>
    </message>
    <message>
        <source>What is remembered of a sealed notice is damaged: {item}</source>
        <translation>Повреждена память о запечатанном уведомлении: {item}</translation>
    </message>
    <message>
        <source>What is remembered of a sealed report is damaged: {item}</source>
        <translation>Повреждена память о запечатанном отчете: {item}</translation>
    </message>
    <message>
        <source>What says which cases tell of one event is damaged: {item}</source>
        <translation>Повреждено то, что показывает, какие дела об одном событии: {item}</translation>
    </message>
    <message>
        <source>What was decided about two cases is damaged: {item}</source>
        <translation>Повреждено решение о двух делах: {item}</translation>
    </message>
    <message>
        <source>What was noted of a case is damaged: {item}</source>
        <translation>Повреждены отметки о деле: {item}</translation>
    </message>
    <message>
        <source>Where a record came from that was written while locked is damaged: {item}</source>
        <translation>Повреждены сведения о том, откуда запись, сделанная при запертом хранилище: {item}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Has to change before it leaves</source>
        <translation>До передачи нужно изменить</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Посмотреть снова</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Ничто этому не препятствует.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstAnswers</name>
    <message>
        <source>Note several answers at once:</source>
        <translation>Отметить сразу несколько ответов:</translation>
    </message>
</context>
<context>
    <name>FirstFoot</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Справка (F1)</translation>
    </message>
    <message>
        <source>This app never uses the internet.</source>
        <translation>Это приложение никогда не использует интернет.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>It is written: make the vault</source>
        <translation>Записано: создать хранилище</translation>
    </message>
    <message>
        <source>It is written: the next one</source>
        <translation>Записано: следующий лист</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Отказаться от них</translation>
    </message>
    <message>
        <source>Leave these words?</source>
        <translation>Отказаться от этих слов?</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Создать хранилище</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Создание хранилища</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Создание хранилища…</translation>
    </message>
    <message numerus="yes">
        <source>Making the vault… %n second(s) left</source>
        <translation>
            <numerusform>Создание хранилища… Осталась %n секунда</numerusform>
            <numerusform>Создание хранилища… Осталось %n секунды</numerusform>
            <numerusform>Создание хранилища… Осталось %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Открыть хранилище</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Показать слова</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Шаг {number} из {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Остановлено. Ничего не осталось.</translation>
    </message>
    <message>
        <source>The vault is made, but the recovery words are not in force: destroy the papers. Make others in Settings.</source>
        <translation>Хранилище создано, но слова восстановления не действуют: уничтожьте листы. Новые слова можно создать в настройках.</translation>
    </message>
    <message>
        <source>The vault is made. Keep the papers: the recovery words may be in force. Test them in Settings.</source>
        <translation>Хранилище создано. Сохраните листы: слова восстановления, возможно, действуют. Проверьте их в настройках.</translation>
    </message>
    <message>
        <source>They open nothing then, and others are made the next time. Destroy what you have written down.</source>
        <translation>Тогда они ничего не откроют, а в следующий раз будут созданы другие. Уничтожьте то, что вы записали.</translation>
    </message>
</context>
<context>
    <name>FirstWindow</name>
    <message>
        <source>Destroy it</source>
        <translation>Уничтожить</translation>
    </message>
    <message>
        <source>Destroy this vault?</source>
        <translation>Уничтожить это хранилище?</translation>
    </message>
    <message>
        <source>Everything in it is lost, in every drawer. Nobody can bring it back. Copies elsewhere are not reached, and flash memory may keep old blocks.</source>
        <translation>Всё, что в нем есть, во всех ящиках, будет потеряно. Никто не сможет это вернуть. Копий в других местах это не коснется, а во флеш-памяти могут сохраниться старые блоки.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Блокнот</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>УЧЕБНЫЙ РЕЖИМ</translation>
    </message>
    <message>
        <source>The folder of a vault</source>
        <translation>Папка хранилища</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>осталась примерно %n минута</numerusform>
            <numerusform>осталось примерно %n минуты</numerusform>
            <numerusform>осталось примерно %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>осталась примерно %n секунда</numerusform>
            <numerusform>осталось примерно %n секунды</numerusform>
            <numerusform>осталось примерно %n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Focal</name>
    <message numerus="yes">
        <source>%n notice(s) were not handed over yet.</source>
        <translation>
            <numerusform>%n уведомление еще не передано.</numerusform>
            <numerusform>%n уведомления еще не переданы.</numerusform>
            <numerusform>%n уведомлений еще не передано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait for a notice.</source>
        <translation>
            <numerusform>%n отчет ждет уведомления.</numerusform>
            <numerusform>%n отчета ждут уведомления.</numerusform>
            <numerusform>%n отчетов ждут уведомления.</numerusform>
        </translation>
    </message>
    <message>
        <source>First the new vault: new keys made in the old one are no safer than the old.</source>
        <translation>Сначала новое хранилище: новые ключи, созданные в старом, не надежнее старых.</translation>
    </message>
    <message>
        <source>Hand them over as you handed over the reports, then tick them: under Replies, Waiting, or here.</source>
        <translation>Передайте их так же, как передавали отчеты, затем отметьте: на странице «Ответы», «Ожидание», или здесь.</translation>
    </message>
    <message>
        <source>Make the sealed files…</source>
        <translation>Создать запечатанные файлы…</translation>
    </message>
    <message>
        <source>Nothing was sent from here, so nobody waits for a new key.</source>
        <translation>Отсюда ничего не отправляли, поэтому нового ключа никто не ждет.</translation>
    </message>
    <message>
        <source>They were handed over</source>
        <translation>Они переданы</translation>
    </message>
</context>
<context>
    <name>FocalPointsPage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n карточка</numerusform>
            <numerusform>%n карточки</numerusform>
            <numerusform>%n карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>Добавить координатора</translation>
    </message>
    <message>
        <source>All 40 digits agree. The card is verified.</source>
        <translation>Все 40 цифр совпадают. Карточка сверена.</translation>
    </message>
    <message>
        <source>Cards and pictures (*.json *.card *.txt *.png *.jpg *.jpeg *.heic *.webp *.tif *.tiff *.pdf);;All files (*)</source>
        <translation>Карточки и снимки (*.json *.card *.txt *.png *.jpg *.jpeg *.heic *.webp *.tif *.tiff *.pdf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>Выберите карточку</translation>
    </message>
    <message>
        <source>First in Send</source>
        <translation>Первый при отправке</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Координаторы</translation>
    </message>
    <message>
        <source>Focal points receive what you send. You get their card from them.</source>
        <translation>Координаторы получают то, что вы отправляете. Карточку вы получаете от них.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чтение файла</translation>
    </message>
    <message>
        <source>The revocation is kept. Its card is not here yet.</source>
        <translation>Отзыв сохранен. Самой карточки здесь пока нет.</translation>
    </message>
    <message>
        <source>This card was revoked. Nothing can be sealed to it any more.</source>
        <translation>Эта карточка отозвана. Запечатать для нее больше ничего нельзя.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>осталась %n секунда</numerusform>
            <numerusform>осталось %n секунды</numerusform>
            <numerusform>осталось %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>How, when and by whom was it said?</source>
        <translation>Как, когда и кем это сказано?</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s) without use</source>
        <translation>
            <numerusform>Запрется через %n минуту без действий</numerusform>
            <numerusform>Запрется через %n минуты без действий</numerusform>
            <numerusform>Запрется через %n минут без действий</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message>
        <source>Saved {time}, as you type</source>
        <translation>Сохранено {time}, по мере ввода</translation>
    </message>
    <message>
        <source>{day}. How, and by whom was it said?</source>
        <translation>{day}. Как и кем это сказано?</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back to the passphrase</source>
        <translation>Назад к парольной фразе</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Придумайте новую парольную фразу</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>Забыли парольную фразу?</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>У меня их нет</translation>
    </message>
    <message>
        <source>I have recovery words</source>
        <translation>У меня есть слова восстановления</translation>
    </message>
    <message>
        <source>If recovery words were made for it, they open it, and you choose a new passphrase. They are 33 words on a sheet, or on papers that people keep for you.</source>
        <translation>Если для него были созданы слова восстановления, они его откроют, и вы зададите новую парольную фразу. Это 33 слова на одном листе или на нескольких листах, которые хранят для вас другие люди.</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Создать новое хранилище</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it: not we, not an expert, not an authority.</source>
        <translation>Без нее хранилище не откроет никто: ни мы, ни специалист, ни власти.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>Задать и открыть</translation>
    </message>
    <message>
        <source>The forgotten one opens this folder no more. It still opens copies of the folder that were made before.</source>
        <translation>Забытая фраза больше не открывает эту папку. Но копии папки, сделанные раньше, она по-прежнему открывает.</translation>
    </message>
    <message>
        <source>There is no other way in. But before you give up:</source>
        <translation>Другого способа войти нет. Но прежде чем отказаться от попыток:</translation>
    </message>
    <message>
        <source>These words open nothing in this vault. Are they of another vault, or were newer ones made since?</source>
        <translation>Эти слова ничего не открывают в этом хранилище. Может быть, они от другого хранилища или с тех пор были созданы новые?</translation>
    </message>
    <message>
        <source>This passphrase cannot be used here. Take another one.</source>
        <translation>Эту парольную фразу здесь использовать нельзя. Возьмите другую.</translation>
    </message>
    <message>
        <source>Type the recovery words</source>
        <translation>Введите слова восстановления</translation>
    </message>
    <message>
        <source>Type the words first: all of them, of as many papers as needed.</source>
        <translation>Сначала введите слова: все, со стольких листов, сколько нужно.</translation>
    </message>
    <message>
        <source>Without the words, nothing can be done</source>
        <translation>Без этих слов ничего сделать нельзя</translation>
    </message>
    <message>
        <source>• A backup has a passphrase of its own. It can be restored in a new vault.</source>
        <translation>• У резервной копии своя парольная фраза. Ее можно восстановить в новом хранилище.</translation>
    </message>
    <message>
        <source>• Ask those you trusted whether they keep a paper with words. Look for a sheet.</source>
        <translation>• Спросите тех, кому вы доверились, не хранят ли они лист со словами. Поищите лист.</translation>
    </message>
    <message>
        <source>• If the vault was bound to another computer, it opens there with its passphrase.</source>
        <translation>• Если хранилище было привязано к другому компьютеру, там оно откроется своей парольной фразой.</translation>
    </message>
    <message>
        <source>• Keep the folder: nothing in it is lost, and it opens when the passphrase comes back to you.</source>
        <translation>• Сохраните папку: в ней ничего не потеряно, и она откроется, когда вы вспомните парольную фразу.</translation>
    </message>
    <message>
        <source>• Try again rested: with Caps Lock off, with the keyboard layout you had then, with the passphrase you had before.</source>
        <translation>• Попробуйте еще раз, отдохнув: с выключенным Caps Lock, с той раскладкой клавиатуры, что была тогда, с прежней парольной фразой.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Not asked any more after another answer. What you wrote is kept.</source>
        <translation>После другого ответа это больше не спрашивается. То, что вы написали, сохранено.</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>After a bad day, a night’s sleep shows what should not be in a report. You can still send earlier, with a reason.</source>
        <translation>После тяжелого дня, поспав, легче увидеть, чего не должно быть в отчете. Вы всё равно можете отправить раньше, указав причину.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the computer is</source>
        <translation>Как на компьютере</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темное</translation>
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
        <translation>От этого зависит, какие страницы вы видите. При смене ничего не теряется.</translation>
    </message>
    <message>
        <source>Keep what you copy for</source>
        <translation>Хранить скопированное</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Let a record rest for 24 hours before it can be sent</source>
        <translation>Дать записи отлежаться 24 часа перед отправкой</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Lock when nobody has used it for</source>
        <translation>Запирать, если никто не работает</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Запирание</translation>
    </message>
    <message>
        <source>Locks and hides the window at once and asks nothing. What you are typing is saved. The window comes back from the bar of the desktop, locked.</source>
        <translation>Сразу запирает и скрывает окно, ни о чем не спрашивая. То, что вы печатаете, сохраняется. Окно возвращается с панели рабочего стола запертым.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавиши</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Блокнот</translation>
    </message>
    <message>
        <source>Of this drawer. The lock screen has its own, at its foot.</source>
        <translation>Этого ящика. У экрана входа свой, внизу.</translation>
    </message>
    <message>
        <source>Panic key, held for one second</source>
        <translation>Тревожная клавиша, удерживать одну секунду</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Receive reports as a focal point</source>
        <translation>Получать отчеты как координатор</translation>
    </message>
    <message>
        <source>Then it is removed from the clipboard, where every program can read it.</source>
        <translation>Потом это удаляется из буфера обмена, где его может прочитать любая программа.</translation>
    </message>
    <message>
        <source>What do you do here?</source>
        <translation>Что вы здесь делаете?</translation>
    </message>
    <message>
        <source>What you are typing is saved first.</source>
        <translation>То, что вы печатаете, сначала сохраняется.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Записать, что произошло</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Ваша работа</translation>
    </message>
</context>
<context>
    <name>GiveUp</name>
    <message>
        <source>Giving up the drawer</source>
        <translation>Отказ от ящика</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>Это не парольная фраза этого ящика.</translation>
    </message>
</context>
<context>
    <name>GivesAway</name>
    <message>
        <source>A colour profile</source>
        <translation>Цветовой профиль</translation>
    </message>
    <message>
        <source>A description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>A form to fill in</source>
        <translation>Форма для заполнения</translation>
    </message>
    <message>
        <source>A mark that stands nowhere else</source>
        <translation>Метка, которой больше нигде нет</translation>
    </message>
    <message>
        <source>A picture that cannot be looked into</source>
        <translation>Изображение, в которое нельзя заглянуть</translation>
    </message>
    <message>
        <source>A plain text: nothing is hidden in it beside what can be read.</source>
        <translation>Простой текст: кроме того, что можно прочитать, ничего не скрыто.</translation>
    </message>
    <message>
        <source>A program inside</source>
        <translation>Программа внутри</translation>
    </message>
    <message>
        <source>A small picture inside</source>
        <translation>Маленькое изображение внутри</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>A track beside picture and sound</source>
        <translation>Дорожка помимо изображения и звука</translation>
    </message>
    <message>
        <source>Changes that can be read back</source>
        <translation>Изменения, которые можно прочитать</translation>
    </message>
    <message>
        <source>Comments and notes</source>
        <translation>Комментарии и примечания</translation>
    </message>
    <message>
        <source>Earlier versions of it</source>
        <translation>Более ранние версии</translation>
    </message>
    <message>
        <source>Fields somebody made up</source>
        <translation>Поля, кем-то придуманные</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation>Файлы внутри</translation>
    </message>
    <message>
        <source>How it was worked on</source>
        <translation>Как с этим работали</translation>
    </message>
    <message>
        <source>It does not show, and can be read.</source>
        <translation>Этого не видно, но можно прочитать.</translation>
    </message>
    <message>
        <source>It is never run here.</source>
        <translation>Здесь это никогда не запускается.</translation>
    </message>
    <message>
        <source>It may show what was cut off or covered in the large one.</source>
        <translation>На нем может быть видно то, что на большом обрезано или закрыто.</translation>
    </message>
    <message>
        <source>It tells more than what is seen.</source>
        <translation>Это говорит больше, чем видно.</translation>
    </message>
    <message>
        <source>It tells where it was made, and more.</source>
        <translation>Это говорит, где это сделано, и не только.</translation>
    </message>
    <message>
        <source>It tells who or which device made it.</source>
        <translation>Это говорит, кто или какое устройство это сделало.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>Links to other places</source>
        <translation>Ссылки на другие места</translation>
    </message>
    <message>
        <source>Marks of when it was saved.</source>
        <translation>Метки о времени сохранения.</translation>
    </message>
    <message>
        <source>Names of files or folders</source>
        <translation>Имена файлов или папок</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>Названия мест</translation>
    </message>
    <message>
        <source>Notes of the maker of the camera</source>
        <translation>Пометки производителя камеры</translation>
    </message>
    <message>
        <source>Nothing hidden was found in what could be read.</source>
        <translation>В том, что удалось прочитать, скрытого не найдено.</translation>
    </message>
    <message>
        <source>Nothing hidden was found. What is seen and heard can still tell who and where.</source>
        <translation>Скрытого не найдено. То, что видно и слышно, всё еще может выдать, кто и где.</translation>
    </message>
    <message>
        <source>Often with numbers of this one device.</source>
        <translation>Часто с номерами именно этого устройства.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Other pictures inside</source>
        <translation>Другие изображения внутри</translation>
    </message>
    <message>
        <source>Other things nobody sees</source>
        <translation>Другое, чего никто не видит</translation>
    </message>
    <message>
        <source>Perhaps a short film, or another file.</source>
        <translation>Возможно, короткое видео или другой файл.</translation>
    </message>
    <message>
        <source>Serial number of the device</source>
        <translation>Серийный номер устройства</translation>
    </message>
    <message>
        <source>Something behind its end</source>
        <translation>Что-то после конца файла</translation>
    </message>
    <message>
        <source>Taken before, behind, or closer.</source>
        <translation>Снято раньше, позади или ближе.</translation>
    </message>
    <message>
        <source>Text that is hidden</source>
        <translation>Скрытый текст</translation>
    </message>
    <message>
        <source>This kind of file cannot be looked into. Take it that it tells who made it, when and where.</source>
        <translation>В такой файл нельзя заглянуть. Считайте, что он говорит, кто его сделал, когда и где.</translation>
    </message>
    <message>
        <source>What was deleted is still in it.</source>
        <translation>То, что удалено, всё еще в нем.</translation>
    </message>
    <message>
        <source>What was removed may still be in them.</source>
        <translation>Удаленное может всё еще быть в них.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where it was made</source>
        <translation>Где это сделано</translation>
    </message>
    <message>
        <source>Who changed the text</source>
        <translation>Кто менял текст</translation>
    </message>
    <message>
        <source>Who commented</source>
        <translation>Кто оставлял комментарии</translation>
    </message>
    <message>
        <source>Who is on it, by name</source>
        <translation>Кто на нем, по именам</translation>
    </message>
    <message>
        <source>Who made it or changed it</source>
        <translation>Кто это сделал или изменил</translation>
    </message>
    <message>
        <source>Whose device it is</source>
        <translation>Чье это устройство</translation>
    </message>
    <message>
        <source>With what was filled in.</source>
        <translation>С тем, что было заполнено.</translation>
    </message>
    <message>
        <source>With which device</source>
        <translation>Каким устройством</translation>
    </message>
    <message>
        <source>With which program</source>
        <translation>Какой программой</translation>
    </message>
    <message>
        <source>picture {number}</source>
        <translation>изображение {number}</translation>
    </message>
    <message>
        <source>{values}; and {count} more</source>
        <translation>{values}; и еще {count}</translation>
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
        <translation>Часть прочитать не удалось: может быть и больше.</translation>
    </message>
    <message>
        <source>Looking for hidden data</source>
        <translation>Поиск скрытых данных</translation>
    </message>
    <message>
        <source>Looking for hidden data…</source>
        <translation>Поиск скрытых данных…</translation>
    </message>
    <message>
        <source>Make a cleaned copy…</source>
        <translation>Сделать очищенную копию…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>Stopped. Close and open this card to look again.</source>
        <translation>Остановлено. Закройте и откройте эту карточку, чтобы посмотреть снова.</translation>
    </message>
    <message>
        <source>What this file gives away</source>
        <translation>Что выдает этот файл</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message numerus="yes">
        <source>%n answer(s) as they were given</source>
        <translation>
            <numerusform>%n ответ в том виде, в каком дан</numerusform>
            <numerusform>%n ответа в том виде, в каком даны</numerusform>
            <numerusform>%n ответов в том виде, в каком даны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about it and other cases</source>
        <translation>
            <numerusform>%n решение о нем и других делах</numerusform>
            <numerusform>%n решения о нем и других делах</numerusform>
            <numerusform>%n решений о нем и других делах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that it is in, as a whole</source>
        <translation>
            <numerusform>%n черновик, где оно есть, целиком</numerusform>
            <numerusform>%n черновика, где оно есть, целиком</numerusform>
            <numerusform>%n черновиков, где оно есть, целиком</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence in it ({size})</source>
        <translation>
            <numerusform>%n файл доказательств в нем ({size})</numerusform>
            <numerusform>%n файла доказательств в нем ({size})</numerusform>
            <numerusform>%n файлов доказательств в нем ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the register that name it</source>
        <translation>
            <numerusform>%n пункт реестра, где оно названо</numerusform>
            <numerusform>%n пункта реестра, где оно названо</numerusform>
            <numerusform>%n пунктов реестра, где оно названо</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer that was being written</source>
        <translation>Ответ, который писался</translation>
    </message>
    <message>
        <source>Copies elsewhere: backups, exports, drafts that were written out, the sealed file where it came from</source>
        <translation>Копии в других местах: резервные копии, выгрузки, записанные черновики, запечатанный файл там, откуда он</translation>
    </message>
    <message>
        <source>Its number, the day and your reason; the hash of its file, so that it is not taken in again by itself</source>
        <translation>Его номер, день и ваша причина; хеш его файла, чтобы он не принимался снова сам</translation>
    </message>
    <message>
        <source>Its place in an event, which goes on without it</source>
        <translation>Его место в событии, которое продолжается без него</translation>
    </message>
    <message numerus="yes">
        <source>Names or contacts of %n person(s)</source>
        <translation>
            <numerusform>Имена или контакты %n человека</numerusform>
            <numerusform>Имена или контакты %n человек</numerusform>
            <numerusform>Имена или контакты %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent, as a whole ({size})</source>
        <translation>То, что отправлено, целиком ({size})</translation>
    </message>
    <message>
        <source>Your notes, judgements and the history</source>
        <translation>Ваши отметки, оценки и история</translation>
    </message>
    <message numerus="yes">
        <source>{case} was deleted, with %n file(s) of evidence.</source>
        <translation>
            <numerusform>Удалено: {case}, и с ним %n файл доказательств.</numerusform>
            <numerusform>Удалено: {case}, и с ним %n файла доказательств.</numerusform>
            <numerusform>Удалено: {case}, и с ним %n файлов доказательств.</numerusform>
        </translation>
    </message>
    <message>
        <source>{case} was deleted.</source>
        <translation>Удалено: {case}.</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message numerus="yes">
        <source>%n record(s) are in the file, and nowhere in this drawer.</source>
        <translation>
            <numerusform>%n запись в файле и больше нигде в этом ящике.</numerusform>
            <numerusform>%n записи в файле и больше нигде в этом ящике.</numerusform>
            <numerusform>%n записей в файле и больше нигде в этом ящике.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Lock the vault, and switch the device off completely before the border. When you are back: Settings, Recovery and backup, “Bring records back”.</source>
        <translation>Заприте хранилище и перед границей полностью выключите устройство. Когда вернетесь: «Настройки», «Восстановление и резервная копия», «Вернуть записи».</translation>
    </message>
    <message>
        <source>They are not here any more</source>
        <translation>Их здесь больше нет</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message numerus="yes">
        <source>%n record(s) not finished yet</source>
        <translation>
            <numerusform>%n запись еще не закончена</numerusform>
            <numerusform>%n записи еще не закончены</numerusform>
            <numerusform>%n записей еще не закончено</numerusform>
        </translation>
    </message>
    <message>
        <source>From {date}: {title}</source>
        <translation>От {date}: {title}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>The oldest, from {date}: {title}</source>
        <translation>Самая старая, от {date}: {title}</translation>
    </message>
</context>
<context>
    <name>Grow</name>
    <message>
        <source>Each drawer has {size} now.</source>
        <translation>Сейчас в каждом ящике {size}.</translation>
    </message>
    <message>
        <source>Making the vault larger</source>
        <translation>Увеличение хранилища</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>For focal points</source>
        <translation>Для координаторов</translation>
    </message>
    <message>
        <source>For technical people</source>
        <translation>Для технических специалистов</translation>
    </message>
    <message>
        <source>For trainers</source>
        <translation>Для ведущих</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Using the app</source>
        <translation>Работа с приложением</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Искать в руководстве</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>A part of this page is not translated yet. It is shown in English.</source>
        <translation>Часть этой страницы еще не переведена. Она показана на английском.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>Next page: {title}</source>
        <translation>Следующая страница: {title}</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Этих слов нет ни на одной странице.</translation>
    </message>
    <message>
        <source>Page before: {title}</source>
        <translation>Предыдущая страница: {title}</translation>
    </message>
    <message>
        <source>Pages to read</source>
        <translation>Страницы для чтения</translation>
    </message>
    <message>
        <source>This page is not translated yet. It is shown in English.</source>
        <translation>Эта страница еще не переведена. Она показана на английском.</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message>
        <source>Choose where…</source>
        <translation>Выбрать, куда…</translation>
    </message>
    <message>
        <source>Hand it back?</source>
        <translation>Отдать обратно?</translation>
    </message>
    <message>
        <source>Somebody entrusted this backup to you. It cannot come into your drawer. You can seal it anew, so that only the drawer it came from opens it, and give them that file.</source>
        <translation>Кто-то доверил вам эту резервную копию. В ваш ящик она поступить не может. Вы можете запечатать ее заново так, чтобы ее открывал только тот ящик, из которого она взята, и отдать этот файл.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>1: not at all. 5: very much.</source>
        <translation>1: совсем нет. 5: очень.</translation>
    </message>
    <message>
        <source>Each group is the same</source>
        <translation>Каждая группа совпадает</translation>
    </message>
    <message>
        <source>Exercise cards</source>
        <translation>Карточки упражнений</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>How was this workshop?</source>
        <translation>Как прошел семинар?</translation>
    </message>
    <message>
        <source>I could now compare digits, seal and carry a file.</source>
        <translation>Теперь мне под силу сверить цифры, запечатать и отнести файл.</translation>
    </message>
    <message>
        <source>I could now write a record and ask for consent.</source>
        <translation>Теперь мне под силу сделать запись и спросить о согласии.</translation>
    </message>
    <message>
        <source>I know what this app cannot protect me from.</source>
        <translation>Мне известно, от чего это приложение не может меня защитить.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Read to me by the owner of the card</source>
        <translation>Прочитано мне владельцем карточки</translation>
    </message>
    <message>
        <source>Shown on my screen</source>
        <translation>Показано на моем экране</translation>
    </message>
    <message>
        <source>The pace and the language were right for me.</source>
        <translation>Темп и язык мне подошли.</translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation>Чему можно научиться</translation>
    </message>
    <message>
        <source>What was hard, or is still unclear?</source>
        <translation>Что было трудно или осталось неясно?</translation>
    </message>
    <message>
        <source>What was most useful?</source>
        <translation>Что было полезнее всего?</translation>
    </message>
    <message>
        <source>What will you do differently from tomorrow?</source>
        <translation>Что вы с завтрашнего дня будете делать иначе?</translation>
    </message>
    <message>
        <source>Write no name, no organisation and no country on this sheet.</source>
        <translation>Не пишите на этом листе имен, организаций и стран.</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Add a colleague’s card…</source>
        <translation>Добавить карточку коллеги…</translation>
    </message>
    <message>
        <source>Answer nothing with it here any more</source>
        <translation>Больше не отвечать с ней здесь</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Выберите одно из них.</translation>
    </message>
    <message>
        <source>Hand it over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Hand this card over to a colleague</source>
        <translation>Передать эту карточку коллеге</translation>
    </message>
    <message>
        <source>Nobody is there to hand it to. Ask the colleague for a card of the kind “A person”, add it, and compare its digits with them.</source>
        <translation>Передать некому. Попросите у коллеги карточку вида «Человек», добавьте ее и сверьте с ним ее цифры.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Здесь нужно что-то указать.</translation>
    </message>
    <message>
        <source>The colleague gets the secret key: they read everything that was or will be sealed to this card, and answer in its name. It cannot be taken back; only revoking the card ends it. While both of you answer, agree who answers what.</source>
        <translation>Коллега получает секретный ключ: он читает всё, что было или будет запечатано для этой карточки, и отвечает от ее имени. Вернуть это нельзя; прекращает это только отзыв карточки. Пока отвечаете вы оба, договоритесь, кто на что отвечает.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>kept in this drawer</source>
        <translation>хранится в этом ящике</translation>
    </message>
    <message>
        <source>only person cards whose digits were compared</source>
        <translation>только личные карточки, цифры которых сверены</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>Can anybody know the passphrase?</source>
        <translation>Может ли кто-нибудь знать парольную фразу?</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>На сколько времени?</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>How was it when it was taken?</source>
        <translation>В каком состоянии оно было, когда его забрали?</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>I had to say or type it</source>
        <translation>Мне пришлось назвать или ввести ее</translation>
    </message>
    <message>
        <source>It did not come back</source>
        <translation>Его не вернули</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>On which day was it out of your sight?</source>
        <translation>В какой день оно было не на виду?</translation>
    </message>
    <message>
        <source>On, and this vault locked</source>
        <translation>Включено, хранилище заперто</translation>
    </message>
    <message>
        <source>On, and this vault open</source>
        <translation>Включено, хранилище открыто</translation>
    </message>
    <message>
        <source>Somebody saw me type it</source>
        <translation>Кто-то видел, как я ее ввожу</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>That is no day that has come. Write it as in the example.</source>
        <translation>Этот день еще не наступил, или его не бывает. Напишите, как в примере.</translation>
    </message>
    <message>
        <source>What to reckon with</source>
        <translation>К чему быть готовыми</translation>
    </message>
    <message>
        <source>year-month-day, for example {day}</source>
        <translation>год-месяц-день, например {day}</translation>
    </message>
</context>
<context>
    <name>HappenedSection</name>
    <message>
        <source>In your own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Nobody has to tell it twice: paste a statement, or add it as evidence. Stop whenever you want.</source>
        <translation>Никто не обязан рассказывать это дважды: вставьте заявление или добавьте его как доказательство. Остановитесь, когда захотите.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Hide name</source>
        <translation>Скрыть имя</translation>
    </message>
    <message>
        <source>No name is kept for this person</source>
        <translation>Имя этого человека не хранится</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>Показать имя</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>Остался %n</numerusform>
            <numerusform>Осталось %n</numerusform>
            <numerusform>Осталось %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>A short title, in neutral words</source>
        <translation>Короткое название, нейтральными словами</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Всё готово</translation>
    </message>
    <message>
        <source>Before you can send</source>
        <translation>Перед отправкой</translation>
    </message>
    <message>
        <source>Before you can send: {left}</source>
        <translation>Перед отправкой: {left}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Еще</translation>
    </message>
    <message>
        <source>More about all records</source>
        <translation>Больше обо всех записях</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор записей</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>A new vault (safest)</source>
        <translation>Новое хранилище (самое надежное)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Everything stays as it is. The file is a second copy.</source>
        <translation>Всё остается как есть. Файл — вторая копия.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Other drawers of this vault are destroyed with it: move what is in them first.</source>
        <translation>Другие ящики этого хранилища уничтожаются вместе с ним: сначала перенесите то, что в них.</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>Убрать их здесь</translation>
    </message>
    <message>
        <source>That is enough against somebody who looks. A laboratory that has the passphrase may find older pages on flash memory, and the history of the drawer shows that records were removed, not which.</source>
        <translation>Этого достаточно против того, кто просто смотрит. Лаборатория, у которой есть парольная фраза, может найти старые страницы во флеш-памяти, а по истории ящика видно, что записи убраны, но не какие.</translation>
    </message>
    <message>
        <source>The records are removed from this drawer. Nothing in it says where they are.</source>
        <translation>Записи убираются из этого ящика. Ничто в нем не говорит, где они.</translation>
    </message>
    <message>
        <source>What may stay moves to a new vault with new keys and a passphrase that you choose. It is opened and compared; then this vault is destroyed, and with its keys every old page that this medium may still hold.</source>
        <translation>То, что может остаться, переносится в новое хранилище с новыми ключами и парольной фразой, которую вы выберете. Оно открывается и сверяется; затем это хранилище уничтожается, а с его ключами и все старые страницы, которые еще могут быть на носителе.</translation>
    </message>
    <message>
        <source>What shall happen here?</source>
        <translation>Что сделать здесь?</translation>
    </message>
    <message>
        <source>Whoever opens this drawer reads them.</source>
        <translation>Их прочитает тот, кто откроет этот ящик.</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>At most {limit}.</source>
        <translation>Не более {limit}.</translation>
    </message>
    <message>
        <source>Is {names} meant?</source>
        <translation>Имеется в виду {names}?</translation>
    </message>
    <message>
        <source>Look at line {line}, column {column}.</source>
        <translation>Проверьте строку {line}, столбец {column}.</translation>
    </message>
    <message>
        <source>Made-up countries begin with X, such as XW.</source>
        <translation>Вымышленные страны начинаются с X, например XW.</translation>
    </message>
    <message>
        <source>One of: {names}.</source>
        <translation>Одно из: {names}.</translation>
    </message>
    <message>
        <source>Write {wanted}.</source>
        <translation>Напишите {wanted}.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n answer(s) noted</source>
        <translation>
            <numerusform>Отмечен %n ответ</numerusform>
            <numerusform>Отмечено %n ответа</numerusform>
            <numerusform>Отмечено %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken out</source>
        <translation>
            <numerusform>Убран %n ответ</numerusform>
            <numerusform>Убрано %n ответа</numerusform>
            <numerusform>Убрано %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>A notice was to be sealed, and was not</source>
        <translation>Уведомление нужно было запечатать, но этого не произошло</translation>
    </message>
    <message>
        <source>Answer noted: {use}</source>
        <translation>Отмечен ответ: {use}</translation>
    </message>
    <message>
        <source>Answer taken out: {use}</source>
        <translation>Убран ответ: {use}</translation>
    </message>
    <message>
        <source>Changed: what is known about them</source>
        <translation>Изменено: что известно о человеке</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Пока ничего не отмечено.</translation>
    </message>
    <message>
        <source>Record begun</source>
        <translation>Запись начата</translation>
    </message>
    <message>
        <source>Record removed</source>
        <translation>Запись удалена</translation>
    </message>
    <message>
        <source>Record sealed to be sent</source>
        <translation>Запись запечатана для отправки</translation>
    </message>
    <message>
        <source>Record was to be sealed, and was not</source>
        <translation>Запись нужно было запечатать, но этого не произошло</translation>
    </message>
    <message>
        <source>Record worked on</source>
        <translation>Работа над записью</translation>
    </message>
    <message>
        <source>Sealed: a notice that takes back what was sent</source>
        <translation>Запечатано: уведомление, отзывающее отправленное</translation>
    </message>
    <message>
        <source>Sealed: a notice that the key for answers was lost</source>
        <translation>Запечатано: уведомление о потере ключа для ответов</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать еще %n</numerusform>
            <numerusform>Показать еще %n</numerusform>
            <numerusform>Показать еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was done with the record</source>
        <translation>С записью что-то сделано</translation>
    </message>
    <message>
        <source>State of the record: {status}</source>
        <translation>Состояние записи: {status}</translation>
    </message>
    <message>
        <source>Taken out of the record</source>
        <translation>Убрано из записи</translation>
    </message>
    <message>
        <source>When something was noted. No line can be taken out or changed unnoticed.</source>
        <translation>Когда что было отмечено. Ни одну строку нельзя незаметно убрать или изменить.</translation>
    </message>
    <message>
        <source>Written into the record</source>
        <translation>Внесено в запись</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>кем: {who}</translation>
    </message>
    <message>
        <source>in “{title}”</source>
        <translation>в записи «{title}»</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>этот человек</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Back to the record</source>
        <translation>Назад к записи</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>В обеих версиях одно и то же.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>По сравнению с</translation>
    </message>
    <message>
        <source>It was sent before versions were kept. Only its report is known.</source>
        <translation>Отправлено до того, как версии стали храниться. Известен только отчет.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>What is shown of the version</source>
        <translation>Что показано из версии</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что там говорится</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>nothing was changed since</source>
        <translation>с тех пор ничего не изменено</translation>
    </message>
    <message>
        <source>working version</source>
        <translation>рабочая версия</translation>
    </message>
</context>
<context>
    <name>HowLarge</name>
    <message>
        <source>All four grow together, so that nothing shows which one needed it. The new size can be seen, and that it is not the size the vault was made with. They cannot be made smaller again.</source>
        <translation>Все четыре растут вместе, чтобы не было видно, какому это понадобилось. Новый размер виден, как и то, что хранилище создавали с другим. Уменьшить их снова нельзя.</translation>
    </message>
    <message>
        <source>How large shall the drawers be?</source>
        <translation>Насколько большими должны быть ящики?</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Now each has {now}. It takes {more} more on the disk.</source>
        <translation>Сейчас в каждом {now}. На диске понадобится еще {more}.</translation>
    </message>
    <message>
        <source>There is no room on this disk. Make some, or move the vault to another.</source>
        <translation>На этом диске нет места. Освободите его или перенесите хранилище на другой диск.</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation>Сколько нужно</translation>
    </message>
    <message>
        <source>How many are needed to open</source>
        <translation>Сколько нужно, чтобы открыть</translation>
    </message>
    <message>
        <source>How many papers</source>
        <translation>Сколько листов</translation>
    </message>
    <message>
        <source>One sheet for yourself</source>
        <translation>Один лист для себя</translation>
    </message>
    <message>
        <source>One sheet with 33 words. Whoever finds it and has the folder can open the drawer. Whoever finds the sheet alone learns that there is something to open.</source>
        <translation>Один лист с 33 словами. Тот, кто его найдет и у кого есть папка, может открыть ящик. Тот, кто найдет только лист, узнает, что есть что открывать.</translation>
    </message>
    <message>
        <source>Papers for people you trust</source>
        <translation>Листы для людей, которым вы доверяете</translation>
    </message>
    <message>
        <source>What shall the recovery words be?</source>
        <translation>Какими будут слова восстановления?</translation>
    </message>
    <message>
        <source>{needed} of the {count} people together can open the drawer; fewer cannot. You can lose {lost}. Whoever finds one paper learns that a set exists; two sets tell of two drawers.</source>
        <translation>{needed} из {count} человек вместе могут открыть ящик; меньше — нет. Потерять можно {lost}. Тот, кто найдет один лист, узнает, что есть набор; два набора говорят о двух ящиках.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Kept apart from the record. Shown for half a minute, never in lists, titles or searches.</source>
        <translation>Хранится отдельно от записи. Показывается на полминуты, никогда в списках, названиях или поиске.</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>Имя и контакты</translation>
    </message>
    <message>
        <source>Show name and contact</source>
        <translation>Показать имя и контакты</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n file(s) taken in, untouched</source>
        <translation>
            <numerusform>Принят %n файл, без изменений</numerusform>
            <numerusform>Принято %n файла, без изменений</numerusform>
            <numerusform>Принято %n файлов, без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in. The original(s) stay where they were.</source>
        <translation>
            <numerusform>Принят %n файл. Оригинал остается там, где был.</numerusform>
            <numerusform>Принято %n файла. Оригиналы остаются там, где были.</numerusform>
            <numerusform>Принято %n файлов. Оригиналы остаются там, где были.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)</source>
        <translation>
            <numerusform>Просмотр: %n файл</numerusform>
            <numerusform>Просмотр: %n файла</numerusform>
            <numerusform>Просмотр: %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking in %n file(s)</source>
        <translation>
            <numerusform>Прием: %n файл</numerusform>
            <numerusform>Прием: %n файла</numerusform>
            <numerusform>Прием: %n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Damaged in block {number} of the encryption.</source>
        <translation>Повреждено в блоке {number} шифрования.</translation>
    </message>
    <message>
        <source>Damaged in its head.</source>
        <translation>Повреждено в заголовке.</translation>
    </message>
    <message>
        <source>Something is wrong in the chain of custody.</source>
        <translation>Что-то не так в цепочке хранения.</translation>
    </message>
    <message>
        <source>Something is wrong in the container.</source>
        <translation>Что-то не так в контейнере.</translation>
    </message>
    <message>
        <source>Something is wrong in the list of what it holds.</source>
        <translation>Что-то не так в списке содержимого.</translation>
    </message>
    <message>
        <source>Something is wrong in the names that came with it.</source>
        <translation>Что-то не так с пришедшими именами.</translation>
    </message>
    <message>
        <source>Something is wrong in the notice.</source>
        <translation>Что-то не так в уведомлении.</translation>
    </message>
    <message>
        <source>Something is wrong in the padding.</source>
        <translation>Что-то не так в заполнении.</translation>
    </message>
    <message>
        <source>Something is wrong in the report.</source>
        <translation>Что-то не так в отчете.</translation>
    </message>
    <message>
        <source>Something is wrong with the signature.</source>
        <translation>Что-то не так с подписью.</translation>
    </message>
    <message>
        <source>{what} Place: {place}</source>
        <translation>{what} Место: {place}</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Очистить список</translation>
    </message>
    <message numerus="yes">
        <source>Deleted here on purpose before: %n of these files.</source>
        <translation>
            <numerusform>Раньше намеренно удалено здесь: %n из этих файлов.</numerusform>
            <numerusform>Раньше намеренно удалено здесь: %n из этих файлов.</numerusform>
            <numerusform>Раньше намеренно удалено здесь: %n из этих файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop sealed files or a folder of them here. Each becomes a case, or says why not.</source>
        <translation>Перетащите сюда запечатанные файлы или папку с ними. Каждый становится делом или говорит, почему нет.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>In this vault</source>
        <translation>В этом хранилище</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Оставить удаленным</translation>
    </message>
    <message>
        <source>Make my card</source>
        <translation>Создать мою карточку</translation>
    </message>
    <message>
        <source>Nobody can write to you yet: first make the card that they seal their files to.</source>
        <translation>Вам еще никто не может написать: сначала создайте карточку, для которой будут запечатывать файлы.</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Opening sealed files</source>
        <translation>Открытие запечатанных файлов</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Принять снова</translation>
    </message>
    <message>
        <source>Take in again what was deleted here?</source>
        <translation>Принять снова то, что здесь удалено?</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Следить за папкой…</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>Что стало с файлами</translation>
    </message>
    <message>
        <source>Which folder of sealed files?</source>
        <translation>Какая папка с запечатанными файлами?</translation>
    </message>
    <message>
        <source>Which folder shall be watched?</source>
        <translation>За какой папкой следить?</translation>
    </message>
    <message>
        <source>Which sealed files?</source>
        <translation>Какие запечатанные файлы?</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>осталась примерно %n минута</numerusform>
            <numerusform>осталось примерно %n минуты</numerusform>
            <numerusform>осталось примерно %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>осталась примерно %n секунда</numerusform>
            <numerusform>осталось примерно %n секунды</numerusform>
            <numerusform>осталось примерно %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>уже здесь: %n</numerusform>
            <numerusform>уже здесь: %n</numerusform>
            <numerusform>уже здесь: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken in</source>
        <translation>
            <numerusform>не принято: %n</numerusform>
            <numerusform>не принято: %n</numerusform>
            <numerusform>не принято: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>принято: %n</numerusform>
            <numerusform>принято: %n</numerusform>
            <numerusform>принято: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see what to do about it.</source>
        <translation>Выберите строку, чтобы увидеть, что с ней делать.</translation>
    </message>
    <message>
        <source>Drop the files as they are, from a stick or a folder. They are not changed.</source>
        <translation>Перетащите файлы как есть, с флешки или из папки. Они не меняются.</translation>
    </message>
    <message>
        <source>How files come in</source>
        <translation>Как поступают файлы</translation>
    </message>
    <message>
        <source>One that cannot be read stops none of the others.</source>
        <translation>Один нечитаемый не мешает остальным.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Send a receipt within three days: who hears nothing believes it was lost.</source>
        <translation>Отправьте подтверждение в течение трех дней: тот, кто ничего не слышит, думает, что отчет пропал.</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Not named yet</source>
        <translation>Пока без названия</translation>
    </message>
    <message>
        <source>Written while locked</source>
        <translation>Написано, пока хранилище было заперто</translation>
    </message>
    <message>
        <source>{date}, ongoing</source>
        <translation>{date}, продолжается</translation>
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
        <translation>Открытие запечатанных файлов</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>About cases</source>
        <translation>О делах</translation>
    </message>
    <message>
        <source>Follow-up of a treaty body</source>
        <translation>Последующие меры договорного органа</translation>
    </message>
    <message>
        <source>It stays here and is never sent. Days that follow from another day are filled in by themselves as long as you leave them empty.</source>
        <translation>Это остается здесь и никогда не отправляется. Дни, которые зависят от другого дня, заполняются сами, пока вы оставляете их пустыми.</translation>
    </message>
    <message>
        <source>Recommendation of the UPR</source>
        <translation>Рекомендация УПО</translation>
    </message>
    <message>
        <source>UN action</source>
        <translation>Действие ООН</translation>
    </message>
    <message>
        <source>numbers, with commas; cases that were deleted stay with it</source>
        <translation>номера через запятую; удаленные дела остаются с этим</translation>
    </message>
    <message>
        <source>numbers, with commas; may be left out</source>
        <translation>номера через запятую; можно не указывать</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>A case that was deleted</source>
        <translation>Удаленное дело</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Check the current rule: this day is not sure.</source>
        <translation>Проверьте нынешнее правило: этот день не точен.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>It says that you submitted it, but not everybody agreed to that: {cases}.</source>
        <translation>Сказано, что материал представили вы, но не все на это согласились: {cases}.</translation>
    </message>
    <message>
        <source>Look at the reference: {what}.</source>
        <translation>Проверьте номер: {what}.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Note an answer…</source>
        <translation>Отметить ответ…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>Им сообщили…</translation>
    </message>
    <message>
        <source>Wait again: {what}</source>
        <translation>Снова ждать: {what}</translation>
    </message>
    <message>
        <source>Wait no more: {what}</source>
        <translation>Больше не ждать: {what}</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>сообщено {day}</translation>
    </message>
</context>
<context>
    <name>ItemsView</name>
    <message numerus="yes">
        <source>%n item(s) cannot be read.</source>
        <translation>
            <numerusform>%n пункт прочитать нельзя.</numerusform>
            <numerusform>%n пункта прочитать нельзя.</numerusform>
            <numerusform>%n пунктов прочитать нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a UN action…</source>
        <translation>Добавить действие ООН…</translation>
    </message>
    <message>
        <source>Add a follow-up…</source>
        <translation>Добавить последующую меру…</translation>
    </message>
    <message>
        <source>Add a recommendation…</source>
        <translation>Добавить рекомендацию…</translation>
    </message>
    <message>
        <source>Letters, statements, opinions and press releases of the UN, and what was answered, are kept here.</source>
        <translation>Здесь хранятся письма, заявления, мнения и пресс-релизы ООН и ответы на них.</translation>
    </message>
    <message>
        <source>Recommendations of the Universal Periodic Review, and how far they were carried out, are kept here.</source>
        <translation>Здесь хранятся рекомендации универсального периодического обзора и то, насколько они выполнены.</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>Договорные органы</translation>
    </message>
    <message>
        <source>UN actions</source>
        <translation>Действия ООН</translation>
    </message>
    <message>
        <source>UPR</source>
        <translation>УПО</translation>
    </message>
    <message>
        <source>What treaty bodies asked a State to report on, and by when, is kept here.</source>
        <translation>Здесь хранится, о чем и к какому сроку договорные органы просили государство сообщить.</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>осталась примерно %n минута</numerusform>
            <numerusform>осталось примерно %n минуты</numerusform>
            <numerusform>осталось примерно %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>осталась примерно %n секунда</numerusform>
            <numerusform>осталось примерно %n секунды</numerusform>
            <numerusform>осталось примерно %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} в секунду</translation>
    </message>
</context>
<context>
    <name>Journeying</name>
    <message>
        <source>Moving what may stay, then comparing</source>
        <translation>Перенос того, что может остаться, затем сверка</translation>
    </message>
    <message>
        <source>Reading the file once more, then removing</source>
        <translation>Повторное чтение файла, затем удаление</translation>
    </message>
    <message>
        <source>The new vault is whole and stays where it is, too.</source>
        <translation>Новое хранилище тоже цело и остается на своем месте.</translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation>Где будет новое хранилище?</translation>
    </message>
</context>
<context>
    <name>JudgeQuestion</name>
    <message>
        <source>How the desk sees it</source>
        <translation>Наша оценка</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Отметить</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>As sent: {urgency}. What was sent stays beside it.</source>
        <translation>Как отправлено: {urgency}. Отправленное остается рядом.</translation>
    </message>
    <message>
        <source>How sure is the desk that this happened?</source>
        <translation>Насколько мы уверены, что это произошло?</translation>
    </message>
    <message>
        <source>How urgent is this case?</source>
        <translation>Насколько срочно это дело?</translation>
    </message>
    <message>
        <source>It is the desk’s own judgement, and is never sent by itself.</source>
        <translation>Это наша собственная оценка, сама она никогда не отправляется.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message numerus="yes">
        <source>%n earlier report(s) without an answer become receipts too.</source>
        <translation>
            <numerusform>%n прежний отчет без ответа тоже превратится в квитанцию.</numerusform>
            <numerusform>%n прежних отчета без ответа тоже превратятся в квитанции.</numerusform>
            <numerusform>%n прежних отчетов без ответа тоже превратятся в квитанции.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of it are not in this report and will be gone.</source>
        <translation>
            <numerusform>%n файла из нее нет в этом отчете, он исчезнет.</numerusform>
            <numerusform>%n файлов из нее нет в этом отчете, они исчезнут.</numerusform>
            <numerusform>%n файлов из нее нет в этом отчете, они исчезнут.</numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Also that you sealed without comparing, and why.</source>
        <translation>Также то, что вы запечатали без сверки, и почему.</translation>
    </message>
    <message>
        <source>My copy</source>
        <translation>Моя копия</translation>
    </message>
    <message>
        <source>No answer can ever be read. The history still says that a record was here.</source>
        <translation>Ни один ответ прочитать будет нельзя. История всё равно говорит, что здесь была запись.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>On flash memory, in snapshots and in backups made before, what was removed may survive. A new vault on another medium is safer.</source>
        <translation>Во флеш-памяти, в снимках системы и в прежних резервных копиях убранное может сохраниться. Новое хранилище на другом носителе надежнее.</translation>
    </message>
    <message numerus="yes">
        <source>Once everything is sealed, %n record(s) will be removed, evidence and all.</source>
        <translation>
            <numerusform>Когда всё будет запечатано, %n запись будет убрана вместе с доказательствами.</numerusform>
            <numerusform>Когда всё будет запечатано, %n записи будут убраны вместе с доказательствами.</numerusform>
            <numerusform>Когда всё будет запечатано, %n записей будут убраны вместе с доказательствами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers to %n earlier report(s) cannot be read any more either.</source>
        <translation>
            <numerusform>Ответы на %n прежний отчет тоже нельзя будет прочитать.</numerusform>
            <numerusform>Ответы на %n прежних отчета тоже нельзя будет прочитать.</numerusform>
            <numerusform>Ответы на %n прежних отчетов тоже нельзя будет прочитать.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt opens the replies and proves that this file came from here.</source>
        <translation>Квитанция открывает ответы и подтверждает, что этот файл отсюда.</translation>
    </message>
    <message>
        <source>What your vault keeps</source>
        <translation>Что хранит ваше хранилище</translation>
    </message>
    <message>
        <source>Your record as it is, this report, who got it and when, and the key that opens the replies. Whoever opens your vault can read all of it.</source>
        <translation>Вашу запись как есть, этот отчет, кто и когда его получил, и ключ, который открывает ответы. Тот, кто откроет ваше хранилище, сможет прочитать всё это.</translation>
    </message>
</context>
<context>
    <name>KeepQuestion</name>
    <message numerus="yes">
        <source>Keep %n case(s) until another day?</source>
        <translation>
            <numerusform>Хранить %n дело до другого дня?</numerusform>
            <numerusform>Хранить %n дела до другого дня?</numerusform>
            <numerusform>Хранить %n дел до другого дня?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>On that day it is listed here again.</source>
        <translation>В этот день оно снова появится здесь.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Back to the first letters</source>
        <translation>Назад к первым буквам</translation>
    </message>
    <message>
        <source>Delete one letter</source>
        <translation>Удалить одну букву</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Другие буквы</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>Экранная клавиатура</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Убрать клавиатуру</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Acknowledge</source>
        <translation>Подтвердить получение</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Изменить состояние</translation>
    </message>
    <message>
        <source>Choose it, or take it out again</source>
        <translation>Выбрать или снять выбор</translation>
    </message>
    <message>
        <source>Choose none, or go back</source>
        <translation>Снять выбор или вернуться</translation>
    </message>
    <message>
        <source>Judge how urgent it is</source>
        <translation>Оценить срочность</translation>
    </message>
    <message>
        <source>On the board: move the card to the column beside it</source>
        <translation>На доске: переместить карточку в соседний столбец</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть ее</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Показать эти клавиши</translation>
    </message>
    <message>
        <source>The case before</source>
        <translation>Предыдущее дело</translation>
    </message>
    <message>
        <source>The next case</source>
        <translation>Следующее дело</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать отметку</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keys for going through cases</source>
        <translation>Клавиши для просмотра дел</translation>
    </message>
    <message>
        <source>They work in lists, on the board and on a case, not while typing.</source>
        <translation>Работают в списках, на доске и в деле, но не при вводе текста.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>A passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>A person I trust</source>
        <translation>Человек, которому я доверяю</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Everything in this drawer: records, people and their names, evidence, cards and keys.</source>
        <translation>Всё в этом ящике: записи, люди и их имена, доказательства, карточки и ключи.</translation>
    </message>
    <message>
        <source>Make new recovery words?</source>
        <translation>Создать новые слова восстановления?</translation>
    </message>
    <message>
        <source>Make recovery words?</source>
        <translation>Создать слова восстановления?</translation>
    </message>
    <message>
        <source>My recovery words</source>
        <translation>Мои слова восстановления</translation>
    </message>
    <message>
        <source>Only the papers open it. Whoever carries it cannot, and neither can you without them.</source>
        <translation>Ее открывают только листы. Тот, кто ее носит, открыть не может, и вы без листов тоже.</translation>
    </message>
    <message>
        <source>Records and evidence, and no key of any kind. Only that person can open it, and only this drawer can take it back from them. Everybody in the records must have agreed to that person.</source>
        <translation>Записи и доказательства, без каких-либо ключей. Открыть ее может только этот человек, и только этот ящик может принять ее обратно. Все в записях должны были согласиться на этого человека.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Показать слова</translation>
    </message>
    <message>
        <source>Test the recovery words first: nobody should rely on words never tried.</source>
        <translation>Сначала проверьте слова восстановления: на слова, которые не проверяли, полагаться нельзя.</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>Парольная фраза этого ящика</translation>
    </message>
    <message>
        <source>The words made before end with this, for this folder. They still open older copies of it.</source>
        <translation>Слова, созданные раньше, для этой папки на этом прекращаются. Более старые копии они по-прежнему открывают.</translation>
    </message>
    <message>
        <source>There are no recovery words yet: make some first.</source>
        <translation>Слов восстановления пока нет: сначала создайте их.</translation>
    </message>
    <message>
        <source>They open this drawer when the passphrase is forgotten, or when the computer it is bound to is gone.</source>
        <translation>Они открывают этот ящик, если парольная фраза забыта или если пропал компьютер, к которому он привязан.</translation>
    </message>
    <message>
        <source>What shall open the backup?</source>
        <translation>Что должно открывать резервную копию?</translation>
    </message>
    <message>
        <source>Whoever has the file and its passphrase reads all of it.</source>
        <translation>Тот, у кого файл и его парольная фраза, прочитает всё.</translation>
    </message>
</context>
<context>
    <name>KnownVaults</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Выбрать другую папку…</translation>
    </message>
    <message>
        <source>No vault is remembered on this computer any more.</source>
        <translation>На этом компьютере больше не запомнено ни одно хранилище.</translation>
    </message>
    <message>
        <source>The list could not be written: it is as it was.</source>
        <translation>Список записать не удалось: он остался прежним.</translation>
    </message>
    <message>
        <source>Which vault?</source>
        <translation>Какое хранилище?</translation>
    </message>
    <message>
        <source>Whoever has this stick can see this list. Forgetting removes no vault.</source>
        <translation>Этот список увидит каждый, у кого окажется эта флешка. Если его забыть, хранилище не удаляется.</translation>
    </message>
    <message>
        <source>Whoever uses this computer can see this list. Forgetting removes no vault.</source>
        <translation>Этот список увидит каждый, кто пользуется этим компьютером. Если его забыть, хранилище не удаляется.</translation>
    </message>
</context>
<context>
    <name>LabelQuestion</name>
    <message>
        <source>Keep the label</source>
        <translation>Сохранить пометку</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Only you see it: among your cards, and with the cases that came to this one.</source>
        <translation>Видите ее только вы: среди своих карточек и у дел, пришедших на эту.</translation>
    </message>
    <message>
        <source>What do you call this card?</source>
        <translation>Как вы называете эту карточку?</translation>
    </message>
    <message>
        <source>for HRC 61</source>
        <translation>для СПЧ 61</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>можно не указывать</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>LanguageState</name>
    <message>
        <source>No native speaker has checked it yet: where words matter most, the English stands beside them.</source>
        <translation>Носитель языка это еще не проверял: там, где слова важнее всего, рядом стоит английский.</translation>
    </message>
    <message>
        <source>{share} % is translated. The rest is in English.</source>
        <translation>Переведено {share} %. Остальное на английском.</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Which language?</source>
        <translation>Какой язык?</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>Его можно сменить в любое время.</translation>
    </message>
</context>
<context>
    <name>LastWord</name>
    <message>
        <source>I understand: everything else in this vault is lost</source>
        <translation>Мне понятно: всё остальное в этом хранилище будет потеряно</translation>
    </message>
    <message>
        <source>I understand: they are only in the file then</source>
        <translation>Мне понятно: тогда они только в файле</translation>
    </message>
    <message>
        <source>Move and destroy</source>
        <translation>Перенести и уничтожить</translation>
    </message>
    <message>
        <source>Move the rest, and destroy this vault?</source>
        <translation>Перенести остальное и уничтожить это хранилище?</translation>
    </message>
    <message>
        <source>Remember which file it is, where it is, and what opens it: nothing here will tell you.</source>
        <translation>Запомните, какой это файл, где он и что его открывает: здесь ничто вам этого не скажет.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s) here?</source>
        <translation>
            <numerusform>Убрать здесь %n запись?</numerusform>
            <numerusform>Убрать здесь %n записи?</numerusform>
            <numerusform>Убрать здесь %n записей?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Убрать их</translation>
    </message>
    <message>
        <source>The file is read once more before anything goes.</source>
        <translation>Прежде чем что-либо исчезнет, файл читается еще раз.</translation>
    </message>
    <message>
        <source>The file is read once more before anything goes. Then this vault is destroyed, with every drawer in it. Copies and backups elsewhere are not reached, and worn blocks of flash memory may survive.</source>
        <translation>Прежде чем что-либо исчезнет, файл читается еще раз. Затем это хранилище уничтожается вместе со всеми ящиками. Копий и резервных копий в других местах это не коснется, а изношенные блоки флеш-памяти могут сохраниться.</translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation>Файл: {path}</translation>
    </message>
    <message>
        <source>The new vault: {path}</source>
        <translation>Новое хранилище: {path}</translation>
    </message>
    <message>
        <source>When you are back: let the person hand it back to you, then Settings, Recovery and backup, “Bring records back”.</source>
        <translation>Когда вернетесь: пусть человек отдаст его вам обратно, затем «Настройки», «Восстановление и резервная копия», «Вернуть записи».</translation>
    </message>
    <message>
        <source>When you are back: open the vault, then Settings, Recovery and backup, “Bring records back”.</source>
        <translation>Когда вернетесь: откройте хранилище, затем «Настройки», «Восстановление и резервная копия», «Вернуть записи».</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>A camera behind you sees everything. On Linux any program can take pictures of the screen.</source>
        <translation>Камера за вашей спиной видит всё. В Linux снимать экран может любая программа.</translation>
    </message>
    <message>
        <source>A card that came to you through somebody else can be a false one. Compare the 40 digits with the focal point itself, by voice or in person.</source>
        <translation>Карточка, полученная через кого-то другого, может оказаться поддельной. Сверьте 40 цифр с самим координатором, голосом или лично.</translation>
    </message>
    <message>
        <source>A child, or somebody who is held</source>
        <translation>Ребенок или тот, кого удерживают</translation>
    </message>
    <message>
        <source>A drawer for show</source>
        <translation>Ящик для показа</translation>
    </message>
    <message>
        <source>A false card</source>
        <translation>Поддельная карточка</translation>
    </message>
    <message>
        <source>A focal point can listen, judge and pass on. It is no protection against violence, and it may not be able to help.</source>
        <translation>Координатор может выслушать, оценить и передать дальше. Он не защищает от насилия и, возможно, не сможет помочь.</translation>
    </message>
    <message>
        <source>A focal point that is not honest</source>
        <translation>Нечестный координатор</translation>
    </message>
    <message>
        <source>A forged answer</source>
        <translation>Поддельный ответ</translation>
    </message>
    <message>
        <source>A locked vault shows that there is a vault and how large it is. It does not show how many records it holds or what is in them.</source>
        <translation>По запертому хранилищу видно, что оно есть и какого размера. Не видно, сколько в нем записей и что в них.</translation>
    </message>
    <message>
        <source>A program that spies on you</source>
        <translation>Программа, которая за вами следит</translation>
    </message>
    <message>
        <source>A report made to do harm</source>
        <translation>Отчет, сделанный, чтобы навредить</translation>
    </message>
    <message>
        <source>A sealed file can be opened by the focal point it was made for, and not with your passphrase.</source>
        <translation>Запечатанный файл может открыть координатор, для которого он сделан, но не ваша парольная фраза.</translation>
    </message>
    <message>
        <source>A state that keeps your sealed files for twenty years</source>
        <translation>Государство, которое хранит ваши запечатанные файлы двадцать лет</translation>
    </message>
    <message>
        <source>A thief, or a repair shop</source>
        <translation>Вор или ремонтная мастерская</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Аккредитация</translation>
    </message>
    <message>
        <source>After it locks, what was open can no longer be read in its memory.</source>
        <translation>После запирания то, что было открыто, больше нельзя прочитать в памяти.</translation>
    </message>
    <message>
        <source>After the lock, it finds nothing to read in the memory of this program.</source>
        <translation>После запирания она не найдет ничего читаемого в памяти этой программы.</translation>
    </message>
    <message>
        <source>After you changed a passphrase or destroyed the vault, the old keys are no longer on an ordinary disk. Flash memory and copies in a cloud may keep them.</source>
        <translation>После смены парольной фразы или уничтожения хранилища старых ключей на обычном диске больше нет. Флеш-память и копии в облаке могут их сохранить.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Agree with a few people when they should hear from you.</source>
        <translation>Договоритесь с несколькими людьми, когда вы должны дать о себе знать.</translation>
    </message>
    <message>
        <source>An answer counts only with the signature of the focal point, and for that one report.</source>
        <translation>Ответ считается только с подписью координатора и только для одного этого отчета.</translation>
    </message>
    <message>
        <source>An informer in the room</source>
        <translation>Осведомитель в комнате</translation>
    </message>
    <message>
        <source>An officer at a border, with your device for ten minutes</source>
        <translation>Сотрудник на границе с вашим устройством на десять минут</translation>
    </message>
    <message>
        <source>Ask again when something changes: an arrest, a release, a new law, a year.</source>
        <translation>Спрашивайте снова, когда что-то меняется: арест, освобождение, новый закон, прошел год.</translation>
    </message>
    <message>
        <source>Ask for each use apart, with the sentence on the screen.</source>
        <translation>Спрашивайте о каждом виде использования отдельно, фразой с экрана.</translation>
    </message>
    <message>
        <source>Ask relatives, witnesses and colleagues themselves, one by one.</source>
        <translation>Родственников, свидетелей и коллег спрашивайте самих, по одному.</translation>
    </message>
    <message>
        <source>Ask where nobody else can listen, and without hurry.</source>
        <translation>Спрашивайте там, где никто другой не слышит, и без спешки.</translation>
    </message>
    <message>
        <source>Asking for consent</source>
        <translation>Как спрашивать о согласии</translation>
    </message>
    <message>
        <source>At the border</source>
        <translation>На границе</translation>
    </message>
    <message>
        <source>Before a border</source>
        <translation>Перед границей</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation>Прежде чем выехать</translation>
    </message>
    <message>
        <source>Before, meanwhile and afterwards</source>
        <translation>До, во время и после</translation>
    </message>
    <message>
        <source>Carry the contacts you may need on paper.</source>
        <translation>Возьмите нужные контакты на бумаге.</translation>
    </message>
    <message>
        <source>Ctrl+L locks this window at once. Everything typed is saved before it goes.</source>
        <translation>Ctrl+L сразу запирает это окно. Всё введенное сначала сохраняется.</translation>
    </message>
    <message>
        <source>Decide beforehand, with people you trust and a lawyer if you can, what you will do when they go on asking. No record is worth your safety.</source>
        <translation>Заранее решите с людьми, которым доверяете, и, если можно, с адвокатом, что вы будете делать, если расспросы продолжатся. Ни одна запись не стоит вашей безопасности.</translation>
    </message>
    <message>
        <source>Do not count on a second drawer to protect you under pressure. Somebody who knows this program knows that there can be another one.</source>
        <translation>Не рассчитывайте, что второй ящик защитит вас под давлением. Тот, кто знает эту программу, знает, что может быть и другой.</translation>
    </message>
    <message>
        <source>Do not film them in return where that makes things worse or breaks the rules of the building.</source>
        <translation>Не снимайте их в ответ там, где от этого хуже или где это нарушает правила здания.</translation>
    </message>
    <message>
        <source>Do not say that there is only one drawer. Whoever knows this program knows that every vault has four, and a lie that is found out can cost more than silence.</source>
        <translation>Не говорите, что ящик только один. Тот, кто знает эту программу, знает, что в каждом хранилище их четыре, а раскрытая ложь может обойтись дороже молчания.</translation>
    </message>
    <message>
        <source>Everybody can take a yes back at any time, without a reason. Tell them how to reach you.</source>
        <translation>Каждый может в любое время забрать свое «да» назад без объяснений. Скажите, как с вами связаться.</translation>
    </message>
    <message>
        <source>Files from outside are read in a process that can reach no network, no program and no other file.</source>
        <translation>Файлы извне читаются в процессе, у которого нет доступа ни к сети, ни к программам, ни к другим файлам.</translation>
    </message>
    <message>
        <source>Fill it with ordinary notes, over weeks, and open it now and then. Nothing from your real records, no invented report, and never leave it empty.</source>
        <translation>Заполняйте его обычными заметками, неделями, и время от времени открывайте. Ничего из ваших настоящих записей, никаких выдуманных отчетов, и никогда не оставляйте его пустым.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Сначала</translation>
    </message>
    <message>
        <source>For a child, ask the guardian and the child. For somebody who is held, the family or the lawyer can tell what the person wanted.</source>
        <translation>Для ребенка спросите опекуна и самого ребенка. Для того, кого удерживают, семья или адвокат могут сказать, чего человек хотел.</translation>
    </message>
    <message>
        <source>From one copy they do not learn how many drawers you use. From two, taken at different times, they see which one changed.</source>
        <translation>По одной копии не узнать, сколько ящиков вы используете. По двум, снятым в разное время, видно, какой изменился.</translation>
    </message>
    <message>
        <source>If a card that you know is replaced by another one, the app says so.</source>
        <translation>Если известная вам карточка заменяется другой, приложение об этом сообщает.</translation>
    </message>
    <message>
        <source>If a device was seized</source>
        <translation>Если устройство изъяли</translation>
    </message>
    <message>
        <source>If one was taken out of your sight, think of it as no longer safe, also when it comes back.</source>
        <translation>Если устройство уносили с ваших глаз, считайте, что оно больше не безопасно, даже когда его вернули.</translation>
    </message>
    <message>
        <source>If somebody films or photographs you</source>
        <translation>Если вас снимают или фотографируют</translation>
    </message>
    <message>
        <source>If somebody forces you to open the vault, another passphrase opens another drawer. It helps only if what is in it could be all there is.</source>
        <translation>Если вас заставляют открыть хранилище, другая парольная фраза открывает другой ящик. Это помогает, только если то, что в нем, могло бы быть всем.</translation>
    </message>
    <message>
        <source>If this vault was on it, or was opened under pressure</source>
        <translation>Если на нем было это хранилище или его открыли под давлением</translation>
    </message>
    <message>
        <source>If you are questioned</source>
        <translation>Если вас допрашивают</translation>
    </message>
    <message>
        <source>If you open a drawer, they see everything in it. Nobody can show them that there is no other.</source>
        <translation>Если вы открываете ящик, видно всё, что в нем. Никто не может доказать, что другого нет.</translation>
    </message>
    <message>
        <source>If you were asked about other people, tick that this happened and tell them safely. Their names need not be in the record.</source>
        <translation>Если вас спрашивали о других людях, отметьте, что это было, и сообщите им безопасным способом. Их имена в записи не нужны.</translation>
    </message>
    <message>
        <source>If your vault has to travel: Settings, Recovery and backup, Travel mode. Records leave in one sealed file before they go from here.</source>
        <translation>Если хранилищу нужно ехать: «Настройки», «Восстановление и резервная копия», «Дорожный режим». Записи передаются в одном запечатанном файле, прежде чем исчезнуть отсюда.</translation>
    </message>
    <message>
        <source>In some places encryption, or a program like this one, may itself be against the law or look suspicious. Find out before you go.</source>
        <translation>В некоторых местах шифрование или такая программа сами по себе могут быть запрещены законом или вызывать подозрения. Узнайте до поездки.</translation>
    </message>
    <message>
        <source>Inside UN premises</source>
        <translation>В помещениях ООН</translation>
    </message>
    <message>
        <source>It can pass on what it read. It cannot make it look as if you had sent that to somebody else.</source>
        <translation>Он может передать прочитанное дальше. Он не может представить дело так, будто вы отправили это кому-то другому.</translation>
    </message>
    <message>
        <source>It cannot bring back a forgotten passphrase. Recovery words, made before, can open the drawer without it.</source>
        <translation>Она не может вернуть забытую парольную фразу. Слова восстановления, созданные заранее, открывают ящик без нее.</translation>
    </message>
    <message>
        <source>It cannot call back what was sent. If somebody withdraws consent, those who hold a copy must be told.</source>
        <translation>Она не может вернуть отправленное. Если кто-то отзывает согласие, нужно сообщить тем, у кого есть копия.</translation>
    </message>
    <message>
        <source>It cannot protect you on a device that somebody else controls or watches: they see what you see and type.</source>
        <translation>Она не может защитить вас на устройстве, которым управляет или за которым следит кто-то другой: он видит то, что вы видите и вводите.</translation>
    </message>
    <message>
        <source>It cannot surely destroy what was once stored: flash memory and SSDs may keep old copies.</source>
        <translation>Она не может наверняка уничтожить то, что когда-то было сохранено: флеш-память и SSD могут хранить старые копии.</translation>
    </message>
    <message>
        <source>It does not help on a device that was watched, where somebody saw you work in the other drawer.</source>
        <translation>Это не помогает на устройстве, за которым следили, где кто-то видел, как вы работаете в другом ящике.</translation>
    </message>
    <message>
        <source>It does not stop a person who simply demands more passphrases, and no program can prove to them that there is none.</source>
        <translation>Это не остановит того, кто просто требует другие парольные фразы, и ни одна программа не докажет ему, что их нет.</translation>
    </message>
    <message>
        <source>It is their life and their risk. Nobody else can say yes for them, not even to help. The UN acts only on the consent of the person concerned.</source>
        <translation>Это их жизнь и их риск. Никто другой не может сказать за них «да», даже чтобы помочь. ООН действует только с согласия того, кого это касается.</translation>
    </message>
    <message>
        <source>It never uses the network.</source>
        <translation>Она никогда не использует сеть.</translation>
    </message>
    <message>
        <source>It sees everything that you seal to it, and nobody who did not agree.</source>
        <translation>Он видит всё, что вы для него запечатываете, и никого из тех, кто не согласился.</translation>
    </message>
    <message>
        <source>It sees that they are sealed files, when it got them, and about how large they are. Not who wrote them, nor for whom.</source>
        <translation>Оно видит, что это запечатанные файлы, когда оно их получило и какого они примерно размера. Не видно, кто их написал и для кого.</translation>
    </message>
    <message>
        <source>Its own passphrase, that shares nothing with the other, and that you can type.</source>
        <translation>Собственная парольная фраза, не похожая на другую, которую вы можете ввести.</translation>
    </message>
    <message>
        <source>Keep them in your sight as far as you can.</source>
        <translation>Держите их на виду, насколько возможно.</translation>
    </message>
    <message>
        <source>Leave a copy of the vault’s folder with somebody you trust, in case your device is kept for long. Nobody can open it without your passphrase.</source>
        <translation>Оставьте копию папки хранилища тому, кому доверяете, на случай если ваше устройство надолго задержат. Без вашей парольной фразы ее никто не откроет.</translation>
    </message>
    <message>
        <source>Let it answer why you have this program. Think of your own answer before anybody asks.</source>
        <translation>Пусть он объясняет, зачем вам эта программа. Продумайте свой ответ, прежде чем спросят.</translation>
    </message>
    <message>
        <source>Let them say no. Do not ask twice to change a no.</source>
        <translation>Дайте им сказать «нет». Не спрашивайте дважды, чтобы изменить «нет».</translation>
    </message>
    <message>
        <source>Make a new vault there, with a new passphrase.</source>
        <translation>Создайте там новое хранилище с новой парольной фразой.</translation>
    </message>
    <message>
        <source>More about it stands under Learn, and in the settings beside adding a drawer.</source>
        <translation>Подробнее об этом — в разделе «Обучение» и в настройках, рядом с добавлением ящика.</translation>
    </message>
    <message>
        <source>Never leave it empty: an empty drawer is an answer too.</source>
        <translation>Никогда не оставляйте его пустым: пустой ящик — тоже ответ.</translation>
    </message>
    <message>
        <source>No invented report of what somebody did to you: it is read as a real one.</source>
        <translation>Никаких выдуманных отчетов о том, что с вами сделали: их прочитают как настоящие.</translation>
    </message>
    <message>
        <source>No person, pseudonym, focal point or word from your real records: one of them leads to the others.</source>
        <translation>Никаких людей, псевдонимов, координаторов и слов из ваших настоящих записей: одно ведет к другому.</translation>
    </message>
    <message>
        <source>No program knows whether a story is true.</source>
        <translation>Ни одна программа не знает, правдива ли история.</translation>
    </message>
    <message>
        <source>No record is worth your safety. Before you write something down or send it, ask: could this hurt me or somebody else?</source>
        <translation>Ни одна запись не стоит вашей безопасности. Прежде чем что-то записать или отправить, спросите себя: может ли это навредить мне или кому-то еще?</translation>
    </message>
    <message>
        <source>Nobody’s name who could be asked about it.</source>
        <translation>Ничьих имен, о ком могли бы спросить.</translation>
    </message>
    <message>
        <source>Not asked counts as no. If asking is too dangerous, do not ask: note that, and leave the person out.</source>
        <translation>Не спросили — считается «нет». Если спрашивать слишком опасно, не спрашивайте: отметьте это и не включайте человека.</translation>
    </message>
    <message>
        <source>Note the time, the place, the badge and the organisation on it.</source>
        <translation>Отметьте время, место, бейдж и организацию на нем.</translation>
    </message>
    <message>
        <source>Officers at a border may be allowed to look through devices, to copy them or to keep them, or to ask for a passphrase. What they may do, and what happens if you refuse, differs from place to place and changes. Nothing here is legal advice: ask somebody who knows the law there.</source>
        <translation>Сотрудникам на границе может быть разрешено просматривать устройства, копировать или оставлять их у себя, требовать парольную фразу. Что им можно и что будет, если вы откажетесь, зависит от места и меняется. Это не юридический совет: спросите того, кто знает тамошние законы.</translation>
    </message>
    <message>
        <source>Once it is locked, nothing of yours is in the memory of the program, and it has written nothing readable elsewhere.</source>
        <translation>Когда хранилище заперто, в памяти программы нет ничего вашего, и больше нигде она не записала ничего читаемого.</translation>
    </message>
    <message>
        <source>Only what people agreed to goes into a sealed file. No answer counts as no.</source>
        <translation>В запечатанный файл попадает только то, на что люди согласились. Нет ответа — значит «нет».</translation>
    </message>
    <message>
        <source>Open it and write in it now and then. A last entry that is old, on a computer that was used yesterday, is a reason to ask for more.</source>
        <translation>Время от времени открывайте его и пишите в нем. Давняя последняя запись на компьютере, которым пользовались вчера, — повод требовать большего.</translation>
    </message>
    <message>
        <source>Ordinary notes of yours that you would not like to show, and could: a diary of a journey, appointments, money, health, a quarrel.</source>
        <translation>Ваши обычные заметки, которые вы не хотели бы показывать, но могли бы: дневник поездки, встречи, деньги, здоровье, ссора.</translation>
    </message>
    <message>
        <source>Photographs, badges, webcasts</source>
        <translation>Съемка, бейджи, трансляции</translation>
    </message>
    <message>
        <source>Real names show only when you ask for them, for half a minute.</source>
        <translation>Настоящие имена видны только по вашей просьбе, полминуты.</translation>
    </message>
    <message>
        <source>Say what cannot be promised: safety, a result, or that what was sent comes back.</source>
        <translation>Скажите, чего нельзя обещать: безопасности, результата или возврата отправленного.</translation>
    </message>
    <message>
        <source>Say who will see it, and that a letter to the Government with a name tells the Government who it is.</source>
        <translation>Скажите, кто это увидит и что из письма правительству с именем правительство узнает, кто это.</translation>
    </message>
    <message>
        <source>Some secretariats confirm to a State whether the people on its list are accredited. Treaty bodies say that they never do.</source>
        <translation>Некоторые секретариаты подтверждают государству, аккредитованы ли люди из его списка. Договорные органы говорят, что никогда этого не делают.</translation>
    </message>
    <message>
        <source>Somebody who examines a copy of your disk, or two</source>
        <translation>Тот, кто исследует одну или две копии вашего диска</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>Публичные выступления</translation>
    </message>
    <message>
        <source>Switch devices off completely before you arrive.</source>
        <translation>Полностью выключите устройства до прибытия.</translation>
    </message>
    <message>
        <source>Taking it back asks those who have it to stop. It cannot delete what they hold, and what was published stays published.</source>
        <translation>Отзыв просит тех, у кого это есть, прекратить использование. Он не может удалить то, что у них есть, а опубликованное остается опубликованным.</translation>
    </message>
    <message>
        <source>Tell UN security, the secretariat of the meeting and your focal point: all three.</source>
        <translation>Сообщите службе безопасности ООН, секретариату заседания и своему координатору: всем трем.</translation>
    </message>
    <message>
        <source>Tell your focal point, so that they expect new keys.</source>
        <translation>Сообщите координатору, чтобы он ждал новых ключей.</translation>
    </message>
    <message>
        <source>Ten people, one by one</source>
        <translation>Десять примеров, один за другим</translation>
    </message>
    <message>
        <source>The app cannot know whether somebody forces the focal point to sign.</source>
        <translation>Приложение не может знать, не заставляют ли координатора подписывать.</translation>
    </message>
    <message>
        <source>The files do not say which drawers are used. Two copies of the folder from different days, an examination of the disk, quick notes that wait, or recovery papers can.</source>
        <translation>По файлам не видно, какие ящики используются. Но это могут показать две копии папки за разные дни, исследование диска, ждущие быстрые заметки или листы восстановления.</translation>
    </message>
    <message>
        <source>The person decides</source>
        <translation>Решает сам человек</translation>
    </message>
    <message>
        <source>They are made to withstand quantum computers, as far as these are known. If the key of the focal point is ever found, they can be read.</source>
        <translation>Они рассчитаны на то, чтобы выдержать квантовые компьютеры, насколько те известны. Если ключ координатора когда-нибудь найдут, их можно прочитать.</translation>
    </message>
    <message>
        <source>They can guess your passphrase as often as they like. Six words drawn by lot are out of their reach; a short one is not.</source>
        <translation>Они могут подбирать вашу парольную фразу сколько угодно. Шесть слов, выбранных наугад, им недоступны; короткая фраза — доступна.</translation>
    </message>
    <message>
        <source>They cannot change a record without the app noticing. They can put back a whole older copy: look at the day it was last saved.</source>
        <translation>Они не могут изменить запись незаметно для приложения. Они могут вернуть целую старую копию: проверяйте день последнего сохранения.</translation>
    </message>
    <message>
        <source>They see that there is a vault, and how large it is. They do not see how many drawers you use, or which one you opened last.</source>
        <translation>Они видят, что хранилище есть и какого размера. Они не видят, сколько ящиков вы используете и какой открывали последним.</translation>
    </message>
    <message>
        <source>They see what is on the screen. Ctrl+L locks, from everywhere. Held for a second, Escape also hides the window.</source>
        <translation>Они видят то, что на экране. Ctrl+L запирает отовсюду. Escape, если удерживать секунду, еще и скрывает окно.</translation>
    </message>
    <message>
        <source>Think of everything on it as copied or read, and of the device as no longer safe, even when it comes back and looks the same.</source>
        <translation>Считайте, что всё на нем скопировано или прочитано и что устройство больше не безопасно, даже если его вернули и оно выглядит прежним.</translation>
    </message>
    <message>
        <source>Think of it as copied</source>
        <translation>Считайте, что оно скопировано</translation>
    </message>
    <message>
        <source>Think of who else may be exposed, and tell them in a safe way. Do not write a list of their names.</source>
        <translation>Подумайте, кто еще может быть под угрозой, и сообщите им безопасным способом. Не пишите список их имен.</translation>
    </message>
    <message>
        <source>Travel with a device that has nothing on it.</source>
        <translation>Берите в поездку устройство, на котором ничего нет.</translation>
    </message>
    <message>
        <source>Use a passphrase on your devices, not a finger or a face.</source>
        <translation>Используйте на устройствах парольную фразу, а не палец или лицо.</translation>
    </message>
    <message>
        <source>Use another device from now on.</source>
        <translation>С этого момента пользуйтесь другим устройством.</translation>
    </message>
    <message>
        <source>Verify a focal point before you send</source>
        <translation>Сверьте координатора до отправки</translation>
    </message>
    <message>
        <source>What a finder sees</source>
        <translation>Что увидит нашедший</translation>
    </message>
    <message>
        <source>What belongs in it</source>
        <translation>Что в него класть</translation>
    </message>
    <message>
        <source>What is said in a webcast cannot be taken back. Reviews by treaty bodies are always webcast. Ask people before you mention them.</source>
        <translation>Сказанное в трансляции вернуть нельзя. Рассмотрения в договорных органах всегда транслируются. Спросите людей, прежде чем упоминать их.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Чего это не может</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что он делает</translation>
    </message>
    <message>
        <source>What never belongs in it</source>
        <translation>Чего в него никогда не класть</translation>
    </message>
    <message>
        <source>What the law may say</source>
        <translation>Что может говорить закон</translation>
    </message>
    <message>
        <source>What this app can and cannot do</source>
        <translation>Что это приложение может и чего не может</translation>
    </message>
    <message>
        <source>What to carry, and what to leave</source>
        <translation>Что взять с собой, а что оставить</translation>
    </message>
    <message>
        <source>What to do, in which order</source>
        <translation>Что делать и в каком порядке</translation>
    </message>
    <message>
        <source>What to put in it, and what it cannot do</source>
        <translation>Что в него класть и чего он не может</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Что говорить</translation>
    </message>
    <message>
        <source>What you write and the files you add are kept encrypted. Without the passphrase nobody reads them, neither we nor the focal point.</source>
        <translation>То, что вы пишете, и добавленные файлы хранятся зашифрованными. Без парольной фразы их не прочитает никто: ни мы, ни координатор.</translation>
    </message>
    <message>
        <source>Whatever you carry across a border may be copied, read or kept. The safest vault is the one that does not travel.</source>
        <translation>Всё, что вы везете через границу, могут скопировать, прочитать или оставить у себя. Самое безопасное хранилище — то, которое не едет.</translation>
    </message>
    <message>
        <source>When you ask</source>
        <translation>Когда вы спрашиваете</translation>
    </message>
    <message>
        <source>Where its protection ends</source>
        <translation>Где кончается его защита</translation>
    </message>
    <message>
        <source>Where using encryption is held against you, having one drawer is held against you as well.</source>
        <translation>Там, где использование шифрования ставят в вину, один ящик тоже ставят в вину.</translation>
    </message>
    <message>
        <source>While the vault is open, it may see what you see and type. If it controls the computer, nothing helps: use another one.</source>
        <translation>Пока хранилище открыто, она может видеть то, что вы видите и вводите. Если она управляет компьютером, ничего не поможет: возьмите другой.</translation>
    </message>
    <message>
        <source>While the vault is open, screen readers and other aids of the desktop can read its text. So can programs that pretend to be one.</source>
        <translation>Пока хранилище открыто, его текст могут читать программы чтения с экрана и другие вспомогательные средства рабочего стола. И программы, которые выдают себя за них.</translation>
    </message>
    <message>
        <source>Who may look, and what they see</source>
        <translation>Кто может смотреть и что видит</translation>
    </message>
    <message>
        <source>Whoever made it can read what you seal to it. So compare the 40 digits, by voice or in person, before you send.</source>
        <translation>Тот, кто ее сделал, прочитает то, что вы для нее запечатаете. Поэтому сверьте 40 цифр голосом или лично, прежде чем отправлять.</translation>
    </message>
    <message>
        <source>Whose story it is, and who decides</source>
        <translation>Чья это история и кто решает</translation>
    </message>
    <message>
        <source>Write down what you were asked while you remember it. You can stop at any point; nothing has to be complete.</source>
        <translation>Запишите, о чем вас спрашивали, пока помните. Остановиться можно в любой момент; полнота не обязательна.</translation>
    </message>
    <message>
        <source>Written over weeks, not in one evening. Each entry shows when it was made.</source>
        <translation>Написанное за недели, а не за один вечер. По каждой записи видно, когда она сделана.</translation>
    </message>
    <message>
        <source>You come first</source>
        <translation>Вы — прежде всего</translation>
    </message>
    <message>
        <source>You do not have to tell it all again. A statement that exists already can be added as evidence.</source>
        <translation>Вам не нужно рассказывать всё снова. Уже готовое заявление можно добавить как доказательство.</translation>
    </message>
    <message>
        <source>“My device was out of my sight…”, below the list of these pages, leads through all of it, one thing at a time.</source>
        <translation>«Мое устройство было не на виду…», под списком этих страниц, проведет через всё это, по одному шагу.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>A practice vault is for fiction only, and marked everywhere. What you typed here is saved, and this vault stays as it is.</source>
        <translation>Учебное хранилище — только для вымысла и везде помечено. Введенное здесь сохранено, и это хранилище остается как есть.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Lock and go on</source>
        <translation>Запереть и продолжить</translation>
    </message>
    <message>
        <source>Lock this vault and make a practice vault?</source>
        <translation>Запереть это хранилище и создать учебное?</translation>
    </message>
    <message>
        <source>My device was out of my sight…</source>
        <translation>Мое устройство было не на виду…</translation>
    </message>
    <message>
        <source>Prepare a journey…</source>
        <translation>Подготовить поездку…</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Искать в руководстве</translation>
    </message>
    <message>
        <source>Start a practice vault…</source>
        <translation>Создать учебное хранилище…</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A case in it speaks of health, a child, sexual violence or somebody who is detained. Read the text once more: what is not needed is better left out.</source>
        <translation>В одном из дел говорится о здоровье, ребенке, сексуальном насилии или о задержанном. Прочитайте текст еще раз: ненужное лучше убрать.</translation>
    </message>
    <message>
        <source>Does this really leave?</source>
        <translation>Это действительно передается?</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>Передается</translation>
    </message>
    <message>
        <source>It stays here</source>
        <translation>Остается здесь</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters.</source>
        <translation>На этом компьютере нет шрифта для некоторых букв.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Куда поместить файл?</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Запись файла</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} сейчас вне хранилища, открыт для всех.</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>consent withdrawn</source>
        <translation>согласие отозвано</translation>
    </message>
    <message>
        <source>everybody agreed to be sent</source>
        <translation>все согласны на отправку</translation>
    </message>
    <message>
        <source>nobody agreed to be sent</source>
        <translation>никто не согласен на отправку</translation>
    </message>
    <message>
        <source>not asked for consent</source>
        <translation>о согласии не спрашивали</translation>
    </message>
    <message>
        <source>some agreed to be sent, or only under a condition</source>
        <translation>некоторые согласны на отправку или только при условии</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>No record contains all of these words.</source>
        <translation>Ни одна запись не содержит всех этих слов.</translation>
    </message>
    <message>
        <source>No record fits all of this.</source>
        <translation>Ни одна запись не подходит под всё это.</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>Ни одной записи в этом состоянии нет.</translation>
    </message>
    <message>
        <source>Nothing is written down yet. A first record takes about a minute.</source>
        <translation>Пока ничего не записано. Первая запись занимает около минуты.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Показать все записи</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>LostKeys</name>
    <message>
        <source>Add the card of the focal point first, and compare it.</source>
        <translation>Сначала добавьте карточку координатора и сверьте ее.</translation>
    </message>
</context>
<context>
    <name>LostVaultQuestion</name>
    <message>
        <source>Choose a focal point</source>
        <translation>Выберите координатора</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Ids of the reports</source>
        <translation>Идентификаторы отчетов</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>The focal point can read the id of a report to you. They see that this vault did not seal it, and will ask you in another way before they answer to the new key.</source>
        <translation>Координатор может прочитать вам идентификатор отчета. Там видно, что отчет запечатало не это хранилище, и вас спросят другим способом, прежде чем отвечать на новый ключ.</translation>
    </message>
    <message>
        <source>Which reports did the lost vault seal?</source>
        <translation>Какие отчеты запечатало пропавшее хранилище?</translation>
    </message>
    <message>
        <source>Who has them</source>
        <translation>У кого они есть</translation>
    </message>
    <message>
        <source>one a line, 32 letters and digits each</source>
        <translation>по одному в строке, по 32 буквы и цифры</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notebook</source>
        <translation>Блокнот</translation>
    </message>
</context>
<context>
    <name>MakeBackup</name>
    <message>
        <source>Looking at who agreed</source>
        <translation>Проверка, кто согласился</translation>
    </message>
    <message>
        <source>The passphrase opens the backup.</source>
        <translation>Парольная фраза открывает резервную копию.</translation>
    </message>
    <message>
        <source>The place is too small: {size} are needed. Nothing was written. Choose another one.</source>
        <translation>Места слишком мало: нужно {size}. Ничего не записано. Выберите другое.</translation>
    </message>
    <message>
        <source>This does not open it. If you no longer know the passphrase, destroy the file and make another backup.</source>
        <translation>Это ее не открывает. Если вы больше не знаете парольную фразу, уничтожьте файл и сделайте другую резервную копию.</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>Проверка парольной фразы</translation>
    </message>
    <message>
        <source>Where shall the backup be put?</source>
        <translation>Куда поместить резервную копию?</translation>
    </message>
    <message>
        <source>Writing the backup, and reading it back</source>
        <translation>Запись резервной копии и чтение обратно</translation>
    </message>
</context>
<context>
    <name>MakeRecovery</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Keep the papers: these words may be in force, and the earlier ones ended. Test them in Settings.</source>
        <translation>Сохраните листы: эти слова, возможно, действуют, а прежние прекращены. Проверьте их в настройках.</translation>
    </message>
    <message>
        <source>Making recovery words</source>
        <translation>Создание слов восстановления</translation>
    </message>
    <message>
        <source>Putting the words in force</source>
        <translation>Ввод слов в действие</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop before the words are in force?</source>
        <translation>Остановить до того, как слова вступят в действие?</translation>
    </message>
    <message>
        <source>Test them within the next days: type them as if you had to.</source>
        <translation>Проверьте их в ближайшие дни: введите их, как если бы они понадобились.</translation>
    </message>
    <message>
        <source>The recovery words are in force.</source>
        <translation>Слова восстановления действуют.</translation>
    </message>
    <message>
        <source>They open nothing then. Destroy what you have written down, so that nobody relies on it. What was in force before stays.</source>
        <translation>Тогда они ничего не откроют. Уничтожьте то, что вы записали, чтобы никто на это не полагался. То, что действовало раньше, остается.</translation>
    </message>
    <message>
        <source>This drawer is bound to this computer, and these words were never tested. Test them now: if one of them is written down wrong and the computer is lost, nothing opens the drawer.</source>
        <translation>Этот ящик привязан к этому компьютеру, а эти слова ни разу не проверяли. Проверьте их сейчас: если хоть одно записано неверно и компьютер пропадет, ящик не откроет ничто.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>Это не парольная фраза этого ящика.</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>Выбрана %n запись</numerusform>
            <numerusform>Выбрано %n записи</numerusform>
            <numerusform>Выбрано %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Снять выбор</translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)…</source>
        <translation>
            <numerusform>Отправить %n запись…</numerusform>
            <numerusform>Отправить %n записи…</numerusform>
            <numerusform>Отправить %n записей…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>%n answer(s) lie in {folder}</source>
        <translation>
            <numerusform>%n ответ лежит в {folder}</numerusform>
            <numerusform>%n ответа лежат в {folder}</numerusform>
            <numerusform>%n ответов лежат в {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be answered</source>
        <translation>
            <numerusform>На %n дело ответить нельзя</numerusform>
            <numerusform>На %n дела ответить нельзя</numerusform>
            <numerusform>На %n дел ответить нельзя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>12 April 2026</source>
        <translation>12 апреля 2026</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n case(s)</source>
        <translation>
            <numerusform>Ответить на %n дело</numerusform>
            <numerusform>Ответить на %n дела</numerusform>
            <numerusform>Ответить на %n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer {number}: {file}</source>
        <translation>Ответ {number}: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Each sender gets a sealed file of their own, which nobody else can open. No file says anything about the others.</source>
        <translation>Каждый отправитель получает отдельный запечатанный файл, который никто другой не откроет. Ни в одном файле нет ничего о других.</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Новое состояние</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Not reached: it was stopped before.</source>
        <translation>Не дошло: остановлено раньше.</translation>
    </message>
    <message>
        <source>Read it as one of them gets it</source>
        <translation>Прочитать так, как это получит один из них</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>Чтение дел</translation>
    </message>
    <message>
        <source>Seal the answers…</source>
        <translation>Запечатать ответы…</translation>
    </message>
    <message>
        <source>Sealing answers</source>
        <translation>Запечатывание ответов</translation>
    </message>
    <message>
        <source>We write again by</source>
        <translation>Мы напишем снова не позднее</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Что говорится</translation>
    </message>
    <message>
        <source>What this sender reads</source>
        <translation>Что прочитает этот отправитель</translation>
    </message>
    <message>
        <source>Where shall the answer files be put?</source>
        <translation>Куда поместить файлы ответов?</translation>
    </message>
    <message>
        <source>Words for answers…</source>
        <translation>Слова для ответов…</translation>
    </message>
    <message>
        <source>Words for {language}</source>
        <translation>Слова на языке: {language}</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>Напишите один день, например 12 апреля 2026.</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>можно не указывать</translation>
    </message>
    <message>
        <source>{cases}; there are none in it, so they get {language}</source>
        <translation>{cases}; на нем слов нет, поэтому им: {language}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и еще %n</numerusform>
            <numerusform>… и еще %n</numerusform>
            <numerusform>… и еще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Contact back</source>
        <translation>Связаться</translation>
    </message>
    <message>
        <source>Letter to Government</source>
        <translation>Письмо правительству</translation>
    </message>
    <message>
        <source>Publish name</source>
        <translation>Опубликовать имя</translation>
    </message>
    <message>
        <source>Read and keep</source>
        <translation>Читать и хранить</translation>
    </message>
    <message>
        <source>Shift and the arrows choose several uses</source>
        <translation>Shift и стрелки выделяют несколько видов использования</translation>
    </message>
    <message>
        <source>UN report, no name</source>
        <translation>Доклад ООН, без имени</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>Сотрудники ООН, конфиденциально</translation>
    </message>
    <message>
        <source>What each person agreed to</source>
        <translation>На что согласился каждый</translation>
    </message>
    <message>
        <source>{answer}: “{condition}”</source>
        <translation>{answer}: «{condition}»</translation>
    </message>
    <message>
        <source>{use}: ask again, the day for it has passed</source>
        <translation>{use}: спросить снова, день для этого прошел</translation>
    </message>
    <message>
        <source>{use}: in some places only</source>
        <translation>{use}: только в некоторых местах</translation>
    </message>
    <message>
        <source>{use}: it was too risky to ask</source>
        <translation>{use}: спрашивать было слишком опасно</translation>
    </message>
    <message>
        <source>{use}: no</source>
        <translation>{use}: нет</translation>
    </message>
    <message>
        <source>{use}: not asked</source>
        <translation>{use}: не спрашивали</translation>
    </message>
    <message>
        <source>{use}: only if a condition is met</source>
        <translation>{use}: только если выполнено условие</translation>
    </message>
    <message>
        <source>{use}: taken back</source>
        <translation>{use}: отозвано</translation>
    </message>
    <message>
        <source>{use}: yes</source>
        <translation>{use}: да</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Показывать как</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>Для чего можно использовать</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A Linux kernel of today has both.</source>
        <translation>В современном ядре Linux есть и то, и другое.</translation>
    </message>
    <message>
        <source>A PDF can only be made in the window.</source>
        <translation>PDF можно создать только в окне.</translation>
    </message>
    <message>
        <source>A backup brings it back.</source>
        <translation>Это вернет резервная копия.</translation>
    </message>
    <message>
        <source>A card is handed over to a person card; this one is a focal point’s.</source>
        <translation>Передать карточку можно на личную карточку; эта — координатора.</translation>
    </message>
    <message>
        <source>A card is valid for one to 24 months.</source>
        <translation>Карточка действует от одного до 24 месяцев.</translation>
    </message>
    <message>
        <source>A code has 40 digits. You typed {digits}.</source>
        <translation>В коде 40 цифр. Вы ввели {digits}.</translation>
    </message>
    <message>
        <source>A coding cannot be kept like this.</source>
        <translation>Код в таком виде хранить нельзя.</translation>
    </message>
    <message>
        <source>A consent here is not the last one that was recorded.</source>
        <translation>Согласие здесь — не последнее из записанных.</translation>
    </message>
    <message>
        <source>A consent or a contact in it may be an old one. If this is a copy, lock the vault it was made of and copy the folder again; else put the whole folder back from a copy.</source>
        <translation>Согласие или контакт здесь могут быть старыми. Если это копия, заприте хранилище, с которого она сделана, и скопируйте папку заново; иначе восстановите всю папку из копии.</translation>
    </message>
    <message>
        <source>A draft is about 1 to {limit} cases.</source>
        <translation>Черновик охватывает от 1 до {limit} дел.</translation>
    </message>
    <message>
        <source>A drawer that only opens on this computer would be left without recovery words.</source>
        <translation>Ящик, который открывается только на этом компьютере, остался бы без слов восстановления.</translation>
    </message>
    <message>
        <source>A file cannot be called “-”.</source>
        <translation>Файл нельзя назвать «-».</translation>
    </message>
    <message>
        <source>A file in the backup has the mark of another file here.</source>
        <translation>У файла в резервной копии метка другого файла здесь.</translation>
    </message>
    <message>
        <source>A file in the inbox is no ordinary one, or has another name elsewhere.</source>
        <translation>Файл во входящих необычный или имеет другое имя в другом месте.</translation>
    </message>
    <message>
        <source>A file in the inbox is not made as a note is.</source>
        <translation>Файл во входящих устроен не как заметка.</translation>
    </message>
    <message>
        <source>A file in the inbox is not signed by whom it says.</source>
        <translation>Файл во входящих подписан не тем, кто в нем указан.</translation>
    </message>
    <message>
        <source>A file in the inbox is sealed to this drawer, but is no quick note.</source>
        <translation>Файл во входящих запечатан для этого ящика, но это не быстрая заметка.</translation>
    </message>
    <message>
        <source>A file in the vault is damaged.</source>
        <translation>Файл в хранилище поврежден.</translation>
    </message>
    <message>
        <source>A file leaves as a cleaned copy, as it is, or not at all.</source>
        <translation>Файл передается как очищенная копия, как есть или не передается вовсе.</translation>
    </message>
    <message>
        <source>A file of more than 64 GiB cannot be taken in.</source>
        <translation>Файл больше 64 GiB принять нельзя.</translation>
    </message>
    <message>
        <source>A file of the vault has the wrong size: {file}.</source>
        <translation>У файла хранилища неверный размер: {file}.</translation>
    </message>
    <message>
        <source>A file of the vault was enlarged from outside.</source>
        <translation>Файл хранилища увеличен извне.</translation>
    </message>
    <message>
        <source>A file of {needed} bytes cannot be kept there.</source>
        <translation>Файл в {needed} байт там хранить нельзя.</translation>
    </message>
    <message>
        <source>A file or folder is no longer there.</source>
        <translation>Файла или папки больше нет.</translation>
    </message>
    <message>
        <source>A file was added to what was sealed, or the files were put in other order.</source>
        <translation>К запечатанному добавлен файл, или файлы расставлены в другом порядке.</translation>
    </message>
    <message>
        <source>A focal point could not read this report.</source>
        <translation>Координатор не смог бы прочитать этот отчет.</translation>
    </message>
    <message>
        <source>A journey was begun from this drawer and not brought to its end.</source>
        <translation>Из этого ящика начата поездка, и она не доведена до конца.</translation>
    </message>
    <message>
        <source>A line on the card is empty, too long, or holds a sign that is not allowed.</source>
        <translation>Строка на карточке пуста, слишком длинна или содержит недопустимый знак.</translation>
    </message>
    <message>
        <source>A mistake of this program kept this file out ({kind}, {place}).</source>
        <translation>Ошибка этой программы не пропустила этот файл ({kind}, {place}).</translation>
    </message>
    <message>
        <source>A note in the inbox does not open, although notes are sealed to this drawer: somebody put it there, or exchanged the key for a time.</source>
        <translation>Заметка во входящих не открывается, хотя заметки запечатаны для этого ящика: кто-то положил ее туда или на время подменил ключ.</translation>
    </message>
    <message>
        <source>A note takes {limit} MB at most.</source>
        <translation>Заметка вмещает не более {limit} МБ.</translation>
    </message>
    <message>
        <source>A note takes {limit} files at most.</source>
        <translation>Заметка вмещает не более {limit} файлов.</translation>
    </message>
    <message>
        <source>A note was being written, and could not be saved when nobody was there.</source>
        <translation>Писалась заметка, и сохранить ее не удалось, когда никого не было.</translation>
    </message>
    <message>
        <source>A part of the record carries a mark that is not allowed.</source>
        <translation>У части записи недопустимая метка.</translation>
    </message>
    <message>
        <source>A part of the vault is damaged.</source>
        <translation>Часть хранилища повреждена.</translation>
    </message>
    <message>
        <source>A part of the vault is missing.</source>
        <translation>Часть хранилища отсутствует.</translation>
    </message>
    <message>
        <source>A part of this film was cut off only in what is played: it is still in the file.</source>
        <translation>Часть этого видео вырезана только при просмотре: в файле она осталась.</translation>
    </message>
    <message>
        <source>A person card belongs to one person: it is not handed over.</source>
        <translation>Личная карточка принадлежит одному человеку: ее не передают.</translation>
    </message>
    <message>
        <source>A picture taken from the film can be cleaned.</source>
        <translation>Изображение, взятое из видео, можно очистить.</translation>
    </message>
    <message>
        <source>A practice note does not come into a real vault, nor a real one into practice.</source>
        <translation>Учебная заметка не поступает в настоящее хранилище, а настоящая — в учебное.</translation>
    </message>
    <message>
        <source>A program that converts films makes an MP4 with H.264 of it, which can be cleaned.</source>
        <translation>Программа, преобразующая видео, сделает из него MP4 с H.264, который можно очистить.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Не хватает причины.</translation>
    </message>
    <message>
        <source>A record was changed after it was sealed.</source>
        <translation>Запись изменили после того, как ее запечатали.</translation>
    </message>
    <message>
        <source>A report holds one to 1,000 records, each once.</source>
        <translation>В отчете от одной до 1 000 записей, каждая один раз.</translation>
    </message>
    <message>
        <source>A report is opened under Inbox, by the focal point.</source>
        <translation>Отчет открывает координатор на странице «Входящие».</translation>
    </message>
    <message>
        <source>A successor has the role of the card it follows.</source>
        <translation>У преемницы та же роль, что у карточки, которую она заменяет.</translation>
    </message>
    <message>
        <source>A vault cannot grow like that.</source>
        <translation>Хранилище так расти не может.</translation>
    </message>
    <message>
        <source>A vault cannot have this size.</source>
        <translation>Хранилище не может быть такого размера.</translation>
    </message>
    <message>
        <source>A vault has four drawers, and all four are in use.</source>
        <translation>В хранилище четыре ящика, и все четыре используются.</translation>
    </message>
    <message>
        <source>A vault has one to four passphrases.</source>
        <translation>У хранилища от одной до четырех парольных фраз.</translation>
    </message>
    <message>
        <source>A version of this record is damaged and cannot be read.</source>
        <translation>Версия этой записи повреждена, прочитать ее нельзя.</translation>
    </message>
    <message>
        <source>A word of this share is wrong, probably word {place}.</source>
        <translation>Одно слово этой части неверно, вероятно слово {place}.</translation>
    </message>
    <message>
        <source>A “yes” for the summary of {year} is one that was given in that year, by today.</source>
        <translation>«Да» для сводки за {year} год — это то, что дано в этом году, по сегодняшний день.</translation>
    </message>
    <message>
        <source>Add the card first, then the revocation again.</source>
        <translation>Сначала добавьте карточку, затем снова отзыв.</translation>
    </message>
    <message>
        <source>Add the case to the item first.</source>
        <translation>Сначала добавьте дело к пункту.</translation>
    </message>
    <message>
        <source>Add the file to the item first.</source>
        <translation>Сначала добавьте файл к пункту.</translation>
    </message>
    <message>
        <source>Add the missing files to the record again.</source>
        <translation>Добавьте недостающие файлы в запись снова.</translation>
    </message>
    <message>
        <source>Add the new file as an item of its own.</source>
        <translation>Добавьте новый файл отдельным пунктом.</translation>
    </message>
    <message>
        <source>An event needs two different cases.</source>
        <translation>Для события нужны два разных дела.</translation>
    </message>
    <message>
        <source>An event that cases were joined to is damaged.</source>
        <translation>Повреждено событие, к которому присоединены дела.</translation>
    </message>
    <message>
        <source>An id has 32 letters and digits. Write each report once, one a line.</source>
        <translation>В идентификаторе 32 буквы и цифры. Укажите каждый отчет один раз, по одному в строке.</translation>
    </message>
    <message>
        <source>An item can be about {limit} cases at most.</source>
        <translation>Пункт может касаться не более чем {limit} дел.</translation>
    </message>
    <message>
        <source>An item of the register is damaged and cannot be read.</source>
        <translation>Пункт реестра поврежден, прочитать его нельзя.</translation>
    </message>
    <message>
        <source>Another answer with the same mark is here already, in other words.</source>
        <translation>Здесь уже есть другой ответ с той же меткой, с другими словами.</translation>
    </message>
    <message>
        <source>Another of your drawers was being saved when the app ended.</source>
        <translation>Когда приложение закрылось, сохранялся другой ваш ящик.</translation>
    </message>
    <message>
        <source>Ask for a card made for a person.</source>
        <translation>Попросите карточку, созданную для человека.</translation>
    </message>
    <message>
        <source>Ask for a new one, by another way.</source>
        <translation>Попросите новую, другим способом.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Попросите новую.</translation>
    </message>
    <message>
        <source>Ask for it again where it came from, if that is safe.</source>
        <translation>Попросите снова там, откуда она, если это безопасно.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Попросите снова.</translation>
    </message>
    <message>
        <source>Ask for it again; it may have been damaged on the way.</source>
        <translation>Попросите снова; возможно, он поврежден в пути.</translation>
    </message>
    <message>
        <source>Ask for the card again, by another way.</source>
        <translation>Попросите карточку снова, другим способом.</translation>
    </message>
    <message>
        <source>Ask for the card again.</source>
        <translation>Попросите карточку снова.</translation>
    </message>
    <message>
        <source>Ask for the card. The code is for comparing its digits.</source>
        <translation>Попросите карточку. Код нужен, чтобы сверить ее цифры.</translation>
    </message>
    <message>
        <source>Ask for the file itself.</source>
        <translation>Попросите сам файл.</translation>
    </message>
    <message>
        <source>Ask the colleague for their person card, and compare its digits.</source>
        <translation>Попросите у коллеги личную карточку и сверьте ее цифры.</translation>
    </message>
    <message>
        <source>Ask the colleague to make it again.</source>
        <translation>Попросите коллегу сделать ее снова.</translation>
    </message>
    <message>
        <source>Ask the focal point, by another way.</source>
        <translation>Спросите координатора другим способом.</translation>
    </message>
    <message>
        <source>Ask the person again, or put the whole folder back from a copy.</source>
        <translation>Спросите человека снова или восстановите всю папку из копии.</translation>
    </message>
    <message>
        <source>Ask the sender for another one, or refuse it.</source>
        <translation>Попросите у отправителя другой или откажитесь от него.</translation>
    </message>
    <message>
        <source>Ask the sender for it again, by another way.</source>
        <translation>Попросите его у отправителя снова, другим способом.</translation>
    </message>
    <message>
        <source>Ask the sender to make it again with the newest version.</source>
        <translation>Попросите отправителя сделать его снова в новейшей версии.</translation>
    </message>
    <message>
        <source>Ask the sender to split it.</source>
        <translation>Попросите отправителя разделить его.</translation>
    </message>
    <message>
        <source>Ask the sender what it rests on. Such a case still counts in the numbers.</source>
        <translation>Спросите отправителя, на чем это основано. В числах такое дело всё равно учитывается.</translation>
    </message>
    <message>
        <source>Ask the sender, by another way.</source>
        <translation>Спросите отправителя другим способом.</translation>
    </message>
    <message>
        <source>Ask them to read all 40 digits to you.</source>
        <translation>Попросите прочитать вам все 40 цифр.</translation>
    </message>
    <message>
        <source>Ask them, or leave a record out. Or make a backup to your recovery words, which nobody can open who carries it.</source>
        <translation>Спросите их или исключите запись. Или сделайте резервную копию для ваших слов восстановления: тот, кто ее несет, открыть ее не сможет.</translation>
    </message>
    <message>
        <source>Ask whoever made it for one without a password.</source>
        <translation>Попросите у того, кто это сделал, вариант без пароля.</translation>
    </message>
    <message>
        <source>Begin again, and draw the boxes anew.</source>
        <translation>Начните снова и нарисуйте прямоугольники заново.</translation>
    </message>
    <message>
        <source>Begin it under Learn.</source>
        <translation>Начните на странице «Обучение».</translation>
    </message>
    <message>
        <source>Begin with the table that comes with the program.</source>
        <translation>Начните с таблицы, которая поставляется с программой.</translation>
    </message>
    <message>
        <source>Between {least} and {most} sticks can be made at once.</source>
        <translation>За раз можно создать от {least} до {most} флешек.</translation>
    </message>
    <message>
        <source>Both have a name, and the names differ.</source>
        <translation>У обоих есть имя, и имена разные.</translation>
    </message>
    <message>
        <source>Bring it back into a vault of its own kind.</source>
        <translation>Верните в хранилище того же рода.</translation>
    </message>
    <message>
        <source>Bring it back with Restore.</source>
        <translation>Верните через восстановление.</translation>
    </message>
    <message>
        <source>Bring the backup back into a new vault.</source>
        <translation>Верните резервную копию в новое хранилище.</translation>
    </message>
    <message>
        <source>Change one of the two days.</source>
        <translation>Измените один из двух дней.</translation>
    </message>
    <message>
        <source>Change the item itself.</source>
        <translation>Измените сам пункт.</translation>
    </message>
    <message>
        <source>Change them, and yours stand in their place.</source>
        <translation>Измените их, и на их месте будут ваши.</translation>
    </message>
    <message>
        <source>Check it without this program; the guide says how. Do not run it before that.</source>
        <translation>Проверьте ее без этой программы; в руководстве сказано как. До этого не запускайте.</translation>
    </message>
    <message>
        <source>Check that all shares are of the newest set and that this is the right vault.</source>
        <translation>Проверьте, что все части из новейшего набора и что это то хранилище.</translation>
    </message>
    <message>
        <source>Check the clock of this computer. Then ask for the card again.</source>
        <translation>Проверьте часы этого компьютера. Затем попросите карточку снова.</translation>
    </message>
    <message>
        <source>Check the disk or USB stick. Then lock and open the vault; that writes the other copy.</source>
        <translation>Проверьте диск или флешку. Затем заприте и откройте хранилище; при этом запишется другая копия.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and caps lock, and type it again.</source>
        <translation>Проверьте раскладку клавиатуры и Caps Lock и введите снова.</translation>
    </message>
    <message>
        <source>Check the passphrase, the keyboard layout and caps lock, and whether this is the right vault.</source>
        <translation>Проверьте парольную фразу, раскладку клавиатуры, Caps Lock и то ли это хранилище.</translation>
    </message>
    <message>
        <source>Check the vault in Settings.</source>
        <translation>Проверьте хранилище в настройках.</translation>
    </message>
    <message>
        <source>Check the vault in Settings: it says what can still be read. Then put the whole folder back from a copy. If this is a copy of an open vault, copy it again, locked.</source>
        <translation>Проверьте хранилище в настройках: там сказано, что еще можно прочитать. Затем восстановите всю папку из копии. Если это копия открытого хранилища, скопируйте его снова запертым.</translation>
    </message>
    <message>
        <source>Check where it is, then choose it again.</source>
        <translation>Проверьте, где это, затем выберите снова.</translation>
    </message>
    <message>
        <source>Check whether it is still plugged in, then try again.</source>
        <translation>Проверьте, вставлено ли оно еще, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>Check whether the disk or USB stick is still plugged in, then try again.</source>
        <translation>Проверьте, подключен ли еще диск или флешка, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>Check whether the disk or USB stick is still plugged in.</source>
        <translation>Проверьте, подключен ли еще диск или флешка.</translation>
    </message>
    <message>
        <source>Check whether this is the right vault, passphrase or file.</source>
        <translation>Проверьте, то ли это хранилище, та ли парольная фраза или тот ли файл.</translation>
    </message>
    <message>
        <source>Choose 2 to 16 shares of which at least 2 are needed, or a single sheet.</source>
        <translation>Выберите от 2 до 16 частей, из которых нужны хотя бы 2, или один лист.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Выберите файл в ней.</translation>
    </message>
    <message>
        <source>Choose a file on a disk.</source>
        <translation>Выберите файл на диске.</translation>
    </message>
    <message>
        <source>Choose a focal point.</source>
        <translation>Выберите координатора.</translation>
    </message>
    <message>
        <source>Choose a name such as card.pdf.</source>
        <translation>Выберите имя вроде card.pdf.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Выберите новую или пустую папку.</translation>
    </message>
    <message>
        <source>Choose a number up to {most}.</source>
        <translation>Выберите число не больше {most}.</translation>
    </message>
    <message>
        <source>Choose a place outside it.</source>
        <translation>Выберите место вне его.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Выберите имя короче.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Выберите короче.</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>Выберите состояние.</translation>
    </message>
    <message>
        <source>Choose again.</source>
        <translation>Выберите снова.</translation>
    </message>
    <message>
        <source>Choose another disk or USB stick, or a smaller file.</source>
        <translation>Выберите другой диск, другую флешку или файл поменьше.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Выберите другую кодировку.</translation>
    </message>
    <message>
        <source>Choose another file, or ask for it again.</source>
        <translation>Выберите другой файл или попросите его снова.</translation>
    </message>
    <message>
        <source>Choose another file, or ask for the card again.</source>
        <translation>Выберите другой файл или попросите карточку снова.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>Choose another folder, or make a new vault here.</source>
        <translation>Выберите другую папку или создайте здесь новое хранилище.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>Choose another form.</source>
        <translation>Выберите другую форму.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Выберите другое число.</translation>
    </message>
    <message>
        <source>Choose another one too.</source>
        <translation>Выберите еще одно.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Выберите другое.</translation>
    </message>
    <message>
        <source>Choose another passphrase.</source>
        <translation>Выберите другую парольную фразу.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Выберите другое место.</translation>
    </message>
    <message>
        <source>Choose another version.</source>
        <translation>Выберите другую версию.</translation>
    </message>
    <message>
        <source>Choose another year.</source>
        <translation>Выберите другой год.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Выберите другое.</translation>
    </message>
    <message>
        <source>Choose at least one record.</source>
        <translation>Выберите хотя бы одну запись.</translation>
    </message>
    <message>
        <source>Choose at most {limit} cases.</source>
        <translation>Выберите не более {limit} дел.</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>Выберите не более {limit}.</translation>
    </message>
    <message>
        <source>Choose cases, or another purpose.</source>
        <translation>Выберите дела или другую цель.</translation>
    </message>
    <message>
        <source>Choose exactly one of them.</source>
        <translation>Выберите ровно одно из них.</translation>
    </message>
    <message>
        <source>Choose fewer records, or shorten the texts.</source>
        <translation>Выберите меньше записей или сократите тексты.</translation>
    </message>
    <message>
        <source>Choose fewer. The summary of a year takes all that may be in it.</source>
        <translation>Выберите меньше. В сводку за год входит всё, что может в нее входить.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>Choose one of the forms that are offered.</source>
        <translation>Выберите одну из предложенных форм.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>Choose one of the people of the report.</source>
        <translation>Выберите одного из людей отчета.</translation>
    </message>
    <message>
        <source>Choose one of the sizes offered.</source>
        <translation>Выберите один из предложенных размеров.</translation>
    </message>
    <message>
        <source>Choose one of them; that you do not know is an answer.</source>
        <translation>Выберите один из них; «не знаю» — тоже ответ.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Выберите одно из этих.</translation>
    </message>
    <message>
        <source>Choose one; six random words are best.</source>
        <translation>Придумайте ее; лучше всего шесть случайных слов.</translation>
    </message>
    <message>
        <source>Choose other ones.</source>
        <translation>Выберите другие.</translation>
    </message>
    <message>
        <source>Choose some cases first.</source>
        <translation>Сначала выберите дела.</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <translation>Выберите папку снова.</translation>
    </message>
    <message>
        <source>Choose the folder of a stick.</source>
        <translation>Выберите папку флешки.</translation>
    </message>
    <message>
        <source>Choose the folder of a workshop, or start a new one.</source>
        <translation>Выберите папку семинара или начните новый.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>Выберите папку одного из них.</translation>
    </message>
    <message>
        <source>Choose the folder with the incidents and pictures.</source>
        <translation>Выберите папку с инцидентами и снимками.</translation>
    </message>
    <message>
        <source>Choose the picture of a business card, or type the digits.</source>
        <translation>Выберите снимок визитной карточки или введите цифры.</translation>
    </message>
    <message>
        <source>Choose the picture of the card.</source>
        <translation>Выберите снимок карточки.</translation>
    </message>
    <message>
        <source>Choose the records again tomorrow.</source>
        <translation>Выберите записи снова завтра.</translation>
    </message>
    <message>
        <source>Choose the records again.</source>
        <translation>Выберите записи снова.</translation>
    </message>
    <message>
        <source>Choose the records to entrust.</source>
        <translation>Выберите записи, которые хотите доверить.</translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation>Выберите два разных.</translation>
    </message>
    <message>
        <source>Choose what it is for from the list.</source>
        <translation>Выберите из списка, для чего это.</translation>
    </message>
    <message>
        <source>Close it in the table, or choose something else that stands between the cells.</source>
        <translation>Закройте кавычку в таблице или выберите другой разделитель ячеек.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Сначала закройте там.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Закройте другие программы, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>Close this and make the file again, on another stick.</source>
        <translation>Закройте это и создайте файл снова, на другой флешке.</translation>
    </message>
    <message>
        <source>Close this and make the file again.</source>
        <translation>Закройте это и создайте файл снова.</translation>
    </message>
    <message>
        <source>Compare all 40 digits with them first.</source>
        <translation>Сначала сверьте с ними все 40 цифр.</translation>
    </message>
    <message>
        <source>Compare every word with the sheet.</source>
        <translation>Сверьте каждое слово с листом.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, letter by letter, or type its number.</source>
        <translation>Сверьте с листом буква за буквой или введите номер.</translation>
    </message>
    <message>
        <source>Compare that word with the sheet, then its neighbours.</source>
        <translation>Сверьте с листом это слово, затем соседние.</translation>
    </message>
    <message>
        <source>Compare them with the person first.</source>
        <translation>Сначала сверьте их с человеком.</translation>
    </message>
    <message>
        <source>Confirm it once more if it shall leave this time.</source>
        <translation>Подтвердите еще раз, если это должно быть передано сейчас.</translation>
    </message>
    <message>
        <source>Copy the vault to the stick, or choose its folder each time.</source>
        <translation>Скопируйте хранилище на флешку или выбирайте его папку каждый раз.</translation>
    </message>
    <message>
        <source>Correct what is named, then keep it.</source>
        <translation>Исправьте названное, затем сохраните.</translation>
    </message>
    <message>
        <source>Cut it into parts with another program, and keep the original.</source>
        <translation>Разделите его на части другой программой и сохраните оригинал.</translation>
    </message>
    <message>
        <source>Decide which one stays, then try again.</source>
        <translation>Решите, что из них остается, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>Describe in your own words what it shows.</source>
        <translation>Опишите своими словами, что это показывает.</translation>
    </message>
    <message>
        <source>Destroying this vault needs its passphrase.</source>
        <translation>Чтобы уничтожить это хранилище, нужна его парольная фраза.</translation>
    </message>
    <message>
        <source>Do not carry this file. Seal the report again.</source>
        <translation>Не несите этот файл. Запечатайте отчет снова.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask for it again, by another way.</source>
        <translation>Не полагайтесь на это. Попросите снова, другим способом.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the focal point, by another way.</source>
        <translation>Не полагайтесь на это. Спросите координатора другим способом.</translation>
    </message>
    <message>
        <source>Do not rely on what is in it. Put the whole folder back from a copy.</source>
        <translation>Не полагайтесь на то, что в нем. Восстановите всю папку из копии.</translation>
    </message>
    <message>
        <source>Do not run it. Get it again, from another place.</source>
        <translation>Не запускайте. Получите снова, из другого места.</translation>
    </message>
    <message>
        <source>Do not run it. Get it again: it was damaged or exchanged on the way.</source>
        <translation>Не запускайте. Получите снова: файл поврежден или подменен в пути.</translation>
    </message>
    <message>
        <source>Do not use it. Ask for the card again, by another way.</source>
        <translation>Не используйте. Попросите карточку снова, другим способом.</translation>
    </message>
    <message>
        <source>Do not use it. Ask them, by another way.</source>
        <translation>Не используйте. Спросите их другим способом.</translation>
    </message>
    <message>
        <source>Drop it on the inbox to be asked whether it comes back.</source>
        <translation>Перетащите его на входящие, и вас спросят, возвращать ли.</translation>
    </message>
    <message>
        <source>Drop the others in smaller folders.</source>
        <translation>Перетащите остальные папками поменьше.</translation>
    </message>
    <message>
        <source>Enter its recovery words or its passphrase.</source>
        <translation>Введите его слова восстановления или парольную фразу.</translation>
    </message>
    <message>
        <source>Enter its recovery words too, or let it open on any computer first.</source>
        <translation>Введите и его слова восстановления или сначала разрешите открывать его на любом компьютере.</translation>
    </message>
    <message>
        <source>Enter these words too, or agree that they end. You can make new ones afterwards.</source>
        <translation>Введите и эти слова или согласитесь, что они прекращаются. Потом вы сможете создать новые.</translation>
    </message>
    <message>
        <source>Everything is as it was at the start of the workshop.</source>
        <translation>Всё так, как было в начале семинара.</translation>
    </message>
    <message>
        <source>Everything is in the old vault still.</source>
        <translation>Всё по-прежнему в старом хранилище.</translation>
    </message>
    <message>
        <source>Export again and look at who is left out.</source>
        <translation>Выгрузите снова и посмотрите, кто исключен.</translation>
    </message>
    <message>
        <source>Export the film anew in the program that cut it; that one can be cleaned.</source>
        <translation>Выведите видео заново в программе, которая его вырезала; такое можно очистить.</translation>
    </message>
    <message>
        <source>Files that are not the workshop’s lie in its folder: {files}.</source>
        <translation>В папке семинара есть файлы не от него: {files}.</translation>
    </message>
    <message>
        <source>Find where it is now, and open it there. Nothing was written into what stands in its place.</source>
        <translation>Найдите, где оно сейчас, и откройте там. В то, что стоит на его месте, ничего не записано.</translation>
    </message>
    <message>
        <source>Get the newer version, or ask for a card made with this one.</source>
        <translation>Получите более новую версию или попросите карточку, созданную в этой.</translation>
    </message>
    <message>
        <source>Get the newer version, then open it again.</source>
        <translation>Получите более новую версию, затем откройте снова.</translation>
    </message>
    <message>
        <source>Get the newer version, then take it again.</source>
        <translation>Получите более новую версию, затем примите снова.</translation>
    </message>
    <message>
        <source>Give each drawer its own.</source>
        <translation>Дайте каждому ящику свою.</translation>
    </message>
    <message>
        <source>Give one for each drawer you want to use.</source>
        <translation>Дайте по одной на каждый ящик, который хотите использовать.</translation>
    </message>
    <message>
        <source>Give one of them up, or make another vault.</source>
        <translation>Откажитесь от одного из них или создайте другое хранилище.</translation>
    </message>
    <message>
        <source>Give the colleague your person card, and let them make it again.</source>
        <translation>Дайте коллеге вашу личную карточку, и пусть сделает это снова.</translation>
    </message>
    <message>
        <source>Give the file the name it had. If it had this one, do not run it.</source>
        <translation>Дайте файлу прежнее имя. Если оно и было таким, не запускайте его.</translation>
    </message>
    <message>
        <source>Give the passphrase of every other drawer you use. A drawer that is not named may be lost.</source>
        <translation>Укажите парольную фразу каждого другого ящика, который используете. Неуказанный ящик может пропасть.</translation>
    </message>
    <message>
        <source>Give the sender the card of the focal point.</source>
        <translation>Дайте отправителю карточку координатора.</translation>
    </message>
    <message>
        <source>Go back and look at the list again.</source>
        <translation>Вернитесь и посмотрите список снова.</translation>
    </message>
    <message>
        <source>Go back and try again.</source>
        <translation>Вернитесь и попробуйте снова.</translation>
    </message>
    <message>
        <source>Go back to the first page.</source>
        <translation>Вернитесь на первую страницу.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>Вернитесь к списку.</translation>
    </message>
    <message>
        <source>Go on with the next step.</source>
        <translation>Перейдите к следующему шагу.</translation>
    </message>
    <message>
        <source>How they were told is one line of visible letters.</source>
        <translation>То, как им сообщили, — одна строка из видимых букв.</translation>
    </message>
    <message>
        <source>If it answers a report of yours, open it under Replies.</source>
        <translation>Если он отвечает на ваш отчет, откройте его на странице «Ответы».</translation>
    </message>
    <message>
        <source>If it is on another device or stick, open it there and destroy it.</source>
        <translation>Если оно на другом устройстве или флешке, откройте там и уничтожьте.</translation>
    </message>
    <message>
        <source>If it is yours, change the line. If it came from somebody, do not use it, and ask them by another way.</source>
        <translation>Если она ваша, измените строку. Если она пришла от кого-то, не используйте ее и спросите другим способом.</translation>
    </message>
    <message>
        <source>If it is yours, choose another time. Else ask for another card.</source>
        <translation>Если она ваша, выберите другое время. Иначе попросите другую карточку.</translation>
    </message>
    <message>
        <source>If it was never finished, remove the folder and make a new vault. If it was in use, put the whole folder back from a copy.</source>
        <translation>Если его так и не закончили, уберите папку и создайте новое хранилище. Если оно использовалось, восстановите всю папку из копии.</translation>
    </message>
    <message>
        <source>If no drawer is bound to this computer, delete that entry and try again.</source>
        <translation>Если к этому компьютеру не привязан ни один ящик, удалите эту запись в связке ключей и попробуйте снова.</translation>
    </message>
    <message>
        <source>If you changed a passphrase or made recovery words, the new ones hold now. If you gave a drawer up, it is gone.</source>
        <translation>Если вы меняли парольную фразу или создавали слова восстановления, теперь действуют новые. Если вы отказались от ящика, его больше нет.</translation>
    </message>
    <message>
        <source>If you still have it, drop it on the inbox: it is kept from then on. Its hash and everything in it are here.</source>
        <translation>Если он у вас еще есть, перетащите его на входящие: с этого момента он хранится. Его хеш и всё содержимое — здесь.</translation>
    </message>
    <message>
        <source>If you write it, change the text: up to 20,000 characters fit. If it came in, ask the focal point by another way.</source>
        <translation>Если пишете вы, измените текст: помещается до 20 000 знаков. Если он пришел, спросите координатора другим способом.</translation>
    </message>
    <message>
        <source>In row {row} a quotation mark begins that never ends.</source>
        <translation>В строке {row} начинается кавычка, которая не заканчивается.</translation>
    </message>
    <message>
        <source>Install the newest version and try again.</source>
        <translation>Установите новейшую версию и попробуйте снова.</translation>
    </message>
    <message>
        <source>It counts: use nothing of it any more.</source>
        <translation>Это действует: больше ничего из этого не используйте.</translation>
    </message>
    <message>
        <source>It is lost. Look at the disk, then write it once more.</source>
        <translation>Это потеряно. Проверьте диск, затем напишите еще раз.</translation>
    </message>
    <message>
        <source>It is not about case {number}.</source>
        <translation>Это не о деле {number}.</translation>
    </message>
    <message>
        <source>It is not clear which name belongs to whom among those alleged to have done it.</source>
        <translation>Неясно, какое имя кому принадлежит среди предполагаемых нарушителей.</translation>
    </message>
    <message>
        <source>It is not said how the digits were compared.</source>
        <translation>Не указано, как сверяли цифры.</translation>
    </message>
    <message>
        <source>It is not said who compared the digits.</source>
        <translation>Не указано, кто сверял цифры.</translation>
    </message>
    <message>
        <source>It is of another sort.</source>
        <translation>Это другого рода.</translation>
    </message>
    <message>
        <source>It is of several sorts at once.</source>
        <translation>Это сразу нескольких родов.</translation>
    </message>
    <message>
        <source>It is safe in the vault. Save a copy to look at it with another program.</source>
        <translation>В хранилище это в безопасности. Сохраните копию, чтобы посмотреть другой программой.</translation>
    </message>
    <message>
        <source>It may answer a report of which nothing was kept: then it cannot be read any more. Else open the vault it belongs to.</source>
        <translation>Возможно, он отвечает на отчет, о котором ничего не сохранено: тогда прочитать его уже нельзя. Иначе откройте хранилище, к которому он относится.</translation>
    </message>
    <message>
        <source>It may be damaged, or made by somebody else. Put the whole folder back from a copy, or ask who made it.</source>
        <translation>Возможно, оно повреждено или сделано кем-то другим. Восстановите всю папку из копии или спросите того, кто это сделал.</translation>
    </message>
    <message>
        <source>It may be made to do harm. Do not open it with another program. Ask the sender for it again, by another way.</source>
        <translation>Возможно, это сделано, чтобы навредить. Не открывайте другой программой. Попросите у отправителя снова, другим способом.</translation>
    </message>
    <message>
        <source>It may be made to look like another name. Ask them, by another way, before you go on.</source>
        <translation>Возможно, оно сделано похожим на другое имя. Прежде чем продолжать, спросите другим способом.</translation>
    </message>
    <message>
        <source>It may come from a newer version. Ask the sender which one they use.</source>
        <translation>Возможно, он из более новой версии. Спросите отправителя, какой он пользуется.</translation>
    </message>
    <message>
        <source>It may come from a newer version. Ask where it comes from.</source>
        <translation>Возможно, он из более новой версии. Спросите, откуда он.</translation>
    </message>
    <message>
        <source>It speaks of health, a child, sexual violence or somebody detained.</source>
        <translation>Здесь говорится о здоровье, ребенке, сексуальном насилии или о задержанном человеке.</translation>
    </message>
    <message>
        <source>It was not said who asked the sender, and how.</source>
        <translation>Не указано, кто и как спросил отправителя.</translation>
    </message>
    <message>
        <source>It was not signed by the makers of this program.</source>
        <translation>Это подписали не создатели этой программы.</translation>
    </message>
    <message>
        <source>It was sealed to somebody else, or to a key you no longer have.</source>
        <translation>Запечатано для кого-то другого или для ключа, которого у вас больше нет.</translation>
    </message>
    <message>
        <source>It was sealed to somebody else, or to a key you no longer have. If it answers a report of yours, open it under Replies.</source>
        <translation>Запечатано для кого-то другого или для ключа, которого у вас больше нет. Если это ответ на ваш отчет, откройте на странице «Ответы».</translation>
    </message>
    <message>
        <source>Its entry in the keychain of this computer may still be there; it shows that a vault was bound here.</source>
        <translation>Его пункт в связке ключей этого компьютера, возможно, остался; он показывает, что здесь было привязано хранилище.</translation>
    </message>
    <message>
        <source>Its new words were not sent, so nothing was removed.</source>
        <translation>Его новые слова не отправлены, поэтому ничего не убрано.</translation>
    </message>
    <message>
        <source>Keep the one that holds.</source>
        <translation>Оставьте то, что действует.</translation>
    </message>
    <message>
        <source>Keep the vault on another disk or USB stick.</source>
        <translation>Держите хранилище на другом диске или флешке.</translation>
    </message>
    <message>
        <source>Leave out pictures and sheets that are not needed, or take it in parts.</source>
        <translation>Исключите ненужные изображения и листы или примите по частям.</translation>
    </message>
    <message>
        <source>Leave the drawer as it is, or switch on the password store of the system.</source>
        <translation>Оставьте ящик как есть или включите хранилище паролей системы.</translation>
    </message>
    <message>
        <source>Leave the drawer as it is: its passphrase opens it anywhere.</source>
        <translation>Оставьте ящик как есть: его парольная фраза открывает его везде.</translation>
    </message>
    <message>
        <source>Let the colleague answer; or say under My card that you answer again.</source>
        <translation>Пусть ответит коллега; или укажите на странице «Моя карточка», что снова отвечаете вы.</translation>
    </message>
    <message>
        <source>Let the colleague make a person card of their own.</source>
        <translation>Пусть коллега создаст собственную личную карточку.</translation>
    </message>
    <message>
        <source>Lock and unlock: you are asked how it shall go on.</source>
        <translation>Заприте и отоприте: вас спросят, как продолжать.</translation>
    </message>
    <message>
        <source>Lock the vault and open it again: then it is asked.</source>
        <translation>Заприте хранилище и откройте снова: тогда появится вопрос.</translation>
    </message>
    <message>
        <source>Look at it and try again.</source>
        <translation>Проверьте и попробуйте снова.</translation>
    </message>
    <message>
        <source>Look at it before you remove it.</source>
        <translation>Посмотрите, прежде чем убирать.</translation>
    </message>
    <message>
        <source>Look at it with the program of your system that manages passwords.</source>
        <translation>Посмотрите в программе вашей системы, которая управляет паролями.</translation>
    </message>
    <message>
        <source>Look at the case again.</source>
        <translation>Посмотрите дело снова.</translation>
    </message>
    <message>
        <source>Look at the disk, then try again.</source>
        <translation>Проверьте диск, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>Look at the files you were making: one of them may be incomplete.</source>
        <translation>Проверьте файлы, которые вы создавали: один из них может быть неполным.</translation>
    </message>
    <message>
        <source>Look at the inbox folder of the vault.</source>
        <translation>Посмотрите в папке входящих хранилища.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Посмотрите список снова.</translation>
    </message>
    <message>
        <source>Look at the list of drafts again.</source>
        <translation>Посмотрите список черновиков снова.</translation>
    </message>
    <message>
        <source>Look at the list of the register again.</source>
        <translation>Посмотрите список реестра снова.</translation>
    </message>
    <message>
        <source>Look for a word that is missing or stands there twice.</source>
        <translation>Поищите слово, которого не хватает или которое стоит дважды.</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>Найдите это в списке.</translation>
    </message>
    <message>
        <source>Look for the sheet that this app made.</source>
        <translation>Найдите лист, созданный этим приложением.</translation>
    </message>
    <message>
        <source>Look where it is now and copy it from there.</source>
        <translation>Посмотрите, где это сейчас, и скопируйте оттуда.</translation>
    </message>
    <message>
        <source>Look with the check in the settings.</source>
        <translation>Посмотрите с помощью проверки в настройках.</translation>
    </message>
    <message>
        <source>Make a card of its own instead.</source>
        <translation>Вместо этого создайте отдельную карточку.</translation>
    </message>
    <message>
        <source>Make a new card, and give it to people by another way.</source>
        <translation>Создайте новую карточку и дайте ее людям другим способом.</translation>
    </message>
    <message>
        <source>Make a new one, let the colleague compare it and make the hand-over again.</source>
        <translation>Создайте новую, пусть коллега ее сверит, и передайте снова.</translation>
    </message>
    <message>
        <source>Make it a draft, or complete it.</source>
        <translation>Сделайте черновиком или дополните.</translation>
    </message>
    <message>
        <source>Make it smaller, or take another one.</source>
        <translation>Уменьшите или возьмите другое.</translation>
    </message>
    <message>
        <source>Make one item for each.</source>
        <translation>Создайте отдельный пункт для каждого.</translation>
    </message>
    <message>
        <source>Make recovery words and test them first.</source>
        <translation>Сначала создайте слова восстановления и проверьте их.</translation>
    </message>
    <message>
        <source>Make room in this drawer, then open it once more.</source>
        <translation>Освободите место в этом ящике, затем откройте еще раз.</translation>
    </message>
    <message>
        <source>Make room on the disk, or remove evidence you no longer need.</source>
        <translation>Освободите место на диске или уберите доказательства, которые больше не нужны.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Освободите место, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>Make several items.</source>
        <translation>Создайте несколько пунктов.</translation>
    </message>
    <message>
        <source>Make some first, and test them: without them a lost keychain would lock you out for ever.</source>
        <translation>Сначала создайте их и проверьте: без них при потере связки ключей вы никогда не войдете.</translation>
    </message>
    <message>
        <source>Make the new vault first.</source>
        <translation>Сначала создайте новое хранилище.</translation>
    </message>
    <message>
        <source>Make your card first.</source>
        <translation>Сначала создайте свою карточку.</translation>
    </message>
    <message>
        <source>Mend what is listed, and look again.</source>
        <translation>Исправьте перечисленное и посмотрите снова.</translation>
    </message>
    <message>
        <source>More than one item of the register is meant.</source>
        <translation>Имеется в виду больше одного пункта реестра.</translation>
    </message>
    <message>
        <source>Move it again to another folder.</source>
        <translation>Перенесите снова, в другую папку.</translation>
    </message>
    <message>
        <source>Move it to another medium: this one may be failing.</source>
        <translation>Перенесите на другой носитель: этот, возможно, выходит из строя.</translation>
    </message>
    <message>
        <source>Move them elsewhere, or agree that they are removed.</source>
        <translation>Перенесите их в другое место или согласитесь, что их уберут.</translation>
    </message>
    <message>
        <source>New keys made in the old vault are no safer than its old ones.</source>
        <translation>Новые ключи, созданные в старом хранилище, не надежнее старых.</translation>
    </message>
    <message>
        <source>No QR code can be read in this picture.</source>
        <translation>На этом снимке не удается прочитать QR-код.</translation>
    </message>
    <message>
        <source>No case may be in the summary of {year}.</source>
        <translation>Ни одно дело не может быть в сводке за {year} год.</translation>
    </message>
    <message>
        <source>No cleaned copy can be made of this kind of file.</source>
        <translation>Для файлов такого вида очищенную копию сделать нельзя.</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>Копия не сделана.</translation>
    </message>
    <message>
        <source>No draft is written as such a file.</source>
        <translation>Черновики в виде такого файла не пишутся.</translation>
    </message>
    <message>
        <source>No focal point waits for a new key.</source>
        <translation>Ни один координатор не ждет нового ключа.</translation>
    </message>
    <message>
        <source>No guide is open in this drawer.</source>
        <translation>В этом ящике не открыта ни одна памятка.</translation>
    </message>
    <message>
        <source>No journey was begun from this drawer.</source>
        <translation>Из этого ящика не начата ни одна поездка.</translation>
    </message>
    <message>
        <source>No key fits.</source>
        <translation>Ни один ключ не подходит.</translation>
    </message>
    <message>
        <source>No letter is written in this language.</source>
        <translation>На этом языке письма не составляются.</translation>
    </message>
    <message>
        <source>No record was chosen.</source>
        <translation>Не выбрана ни одна запись.</translation>
    </message>
    <message>
        <source>No sealed report of this vault is this file.</source>
        <translation>Этот файл не является запечатанным отчетом этого хранилища.</translation>
    </message>
    <message>
        <source>Nobody can say for certain who sent this case, so nothing is sealed to it.</source>
        <translation>Никто не может точно сказать, кто прислал это дело, поэтому для него ничего не запечатывается.</translation>
    </message>
    <message>
        <source>Nobody could believe a correction that is signed by a key of its own.</source>
        <translation>Исправлению, подписанному отдельным ключом, никто не мог бы поверить.</translation>
    </message>
    <message>
        <source>Nobody has compared the digits of this card yet.</source>
        <translation>Цифры этой карточки еще никто не сверил.</translation>
    </message>
    <message>
        <source>Nobody has compared the digits of this person’s card.</source>
        <translation>Цифры карточки этого человека никто не сверил.</translation>
    </message>
    <message>
        <source>Nobody in it agreed to your reading it. Tell the sender; answer nothing in it.</source>
        <translation>Никто из них не соглашался, чтобы это читали вы. Сообщите отправителю; ни на что в нем не отвечайте.</translation>
    </message>
    <message>
        <source>Nobody in this report is called that.</source>
        <translation>В этом отчете никого так не зовут.</translation>
    </message>
    <message>
        <source>Nobody of this report is called like this.</source>
        <translation>В этом отчете нет никого с таким именем.</translation>
    </message>
    <message>
        <source>Nobody says what the link with the UN rests on.</source>
        <translation>Никто не говорит, на чем основана связь с ООН.</translation>
    </message>
    <message>
        <source>Nobody waits for such a day.</source>
        <translation>Такого дня никто не ждет.</translation>
    </message>
    <message>
        <source>None of these records was in the report to be corrected.</source>
        <translation>Ни одной из этих записей не было в отчете, который исправляют.</translation>
    </message>
    <message>
        <source>None of your keys opens this file.</source>
        <translation>Ни один из ваших ключей не открывает этот файл.</translation>
    </message>
    <message>
        <source>Not all files came in: taking them in was stopped.</source>
        <translation>Поступили не все файлы: прием остановлен.</translation>
    </message>
    <message>
        <source>Not all files came into “{title}”: taking them in was stopped.</source>
        <translation>В «{title}» поступили не все файлы: прием остановлен.</translation>
    </message>
    <message>
        <source>Not every file was made, so your records stay.</source>
        <translation>Созданы не все файлы, поэтому ваши записи остаются.</translation>
    </message>
    <message>
        <source>Not everybody in these records agrees that this person carries them. Objections: {count}.</source>
        <translation>Не все в этих записях согласны, чтобы их нес этот человек. Возражений: {count}.</translation>
    </message>
    <message>
        <source>Notes wait that could not come in ({count}). Without the key of this drawer nobody could open them any more.</source>
        <translation>Ждут заметки, которые не смогли поступить ({count}). Без ключа этого ящика их больше никто не сможет открыть.</translation>
    </message>
    <message>
        <source>Nothing can be called like this here.</source>
        <translation>Здесь ничего нельзя так назвать.</translation>
    </message>
    <message>
        <source>Nothing can be drawn here.</source>
        <translation>Здесь ничего нельзя нарисовать.</translation>
    </message>
    <message>
        <source>Nothing can be written here.</source>
        <translation>Здесь ничего нельзя записать.</translation>
    </message>
    <message>
        <source>Nothing has gone from here.</source>
        <translation>Отсюда ничего не передано.</translation>
    </message>
    <message>
        <source>Nothing has taken the place of this card: only its key opens what comes to it.</source>
        <translation>Эту карточку ничто не заменило: только ее ключ открывает то, что на нее приходит.</translation>
    </message>
    <message>
        <source>Nothing in this vault opens the backup.</source>
        <translation>Ничто в этом хранилище не открывает резервную копию.</translation>
    </message>
    <message>
        <source>Nothing is damaged: it was set for the second while the keychain was not at hand.</source>
        <translation>Ничего не повреждено: его задали для второго, когда связка ключей была недоступна.</translation>
    </message>
    <message>
        <source>Nothing left the vault.</source>
        <translation>Ничто не покинуло хранилище.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Nothing on this computer can read it until the vault is opened.</source>
        <translation>Ничто на этом компьютере не прочитает это, пока хранилище не открыто.</translation>
    </message>
    <message>
        <source>Nothing opened.</source>
        <translation>Ничего не открылось.</translation>
    </message>
    <message>
        <source>Nothing opens it any more. Delete its folder yourself.</source>
        <translation>Его больше ничто не открывает. Удалите его папку сами.</translation>
    </message>
    <message>
        <source>Nothing was added, and the rest of the record stays as it is.</source>
        <translation>Ничего не добавлено, остальная запись остается как есть.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation>Ничего не уничтожено.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Ничего не создано.</translation>
    </message>
    <message>
        <source>Nothing was saved, and what was there before stays.</source>
        <translation>Ничего не сохранено, прежнее остается.</translation>
    </message>
    <message>
        <source>Nothing was sealed, and your records stay as they are.</source>
        <translation>Ничего не запечатано, ваши записи остаются как есть.</translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing here was changed.</source>
        <translation>Ничего не принято, здесь ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>Ничего не тронуто.</translation>
    </message>
    <message>
        <source>Nothing was written. A stick formatted with FAT32 holds no file of 4 GiB or more. Use another one.</source>
        <translation>Ничего не записано. На флешку с FAT32 не помещается файл в 4 GiB и больше. Возьмите другую.</translation>
    </message>
    <message>
        <source>Nothing was written. Make room or choose another place.</source>
        <translation>Ничего не записано. Освободите место или выберите другое.</translation>
    </message>
    <message>
        <source>Of {need} different shares, {have} are here.</source>
        <translation>Из {need} разных частей здесь {have}.</translation>
    </message>
    <message>
        <source>Older parts of the vault stand among newer ones: somebody put them back, or the folder was copied while the vault was open.</source>
        <translation>Среди новых частей хранилища есть старые: кто-то вернул их, или папку скопировали, пока хранилище было открыто.</translation>
    </message>
    <message>
        <source>One of the boxes does not lie on this file.</source>
        <translation>Один из прямоугольников не лежит на этом файле.</translation>
    </message>
    <message>
        <source>One of the passphrases of your other drawers opens nothing: number {number}.</source>
        <translation>Одна из парольных фраз ваших других ящиков ничего не открывает: номер {number}.</translation>
    </message>
    <message>
        <source>One of them is enough.</source>
        <translation>Достаточно одного из них.</translation>
    </message>
    <message>
        <source>One of your own cards is damaged.</source>
        <translation>Одна из ваших карточек повреждена.</translation>
    </message>
    <message>
        <source>One thing opens a backup: a passphrase, the recovery words, or a trusted person’s card.</source>
        <translation>Резервную копию открывает что-то одно: парольная фраза, слова восстановления или карточка доверенного человека.</translation>
    </message>
    <message>
        <source>Only a UN action has answers.</source>
        <translation>Ответы бывают только у действий ООН.</translation>
    </message>
    <message>
        <source>Only news about the status says another status.</source>
        <translation>Другое состояние указывается только в новости о состоянии.</translation>
    </message>
    <message>
        <source>Only the sender can say otherwise, with a new report.</source>
        <translation>Иначе сказать может только отправитель, новым отчетом.</translation>
    </message>
    <message>
        <source>Open a vault of a workshop, or of a practice stick.</source>
        <translation>Откройте хранилище семинара или учебной флешки.</translation>
    </message>
    <message>
        <source>Open each of your other drawers once, lock the vault, and try again.</source>
        <translation>Откройте один раз каждый из других ваших ящиков, заприте хранилище и попробуйте снова.</translation>
    </message>
    <message>
        <source>Open it again to go on.</source>
        <translation>Откройте снова, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Open it and look at what you wrote last. What was saved before is safe.</source>
        <translation>Откройте и посмотрите, что вы написали последним. Сохраненное раньше в безопасности.</translation>
    </message>
    <message>
        <source>Open it in a vault of the same kind.</source>
        <translation>Откройте в хранилище того же рода.</translation>
    </message>
    <message>
        <source>Open it to begin again.</source>
        <translation>Откройте, чтобы начать снова.</translation>
    </message>
    <message>
        <source>Open it, and switch that on in the settings.</source>
        <translation>Откройте и включите это в настройках.</translation>
    </message>
    <message>
        <source>Open it, and switch them on in the settings.</source>
        <translation>Откройте и включите их в настройках.</translation>
    </message>
    <message>
        <source>Open the drawer that does.</source>
        <translation>Откройте тот ящик, который их принимает.</translation>
    </message>
    <message>
        <source>Open the focal point’s vault of the workshop and collect there.</source>
        <translation>Откройте хранилище координатора в семинаре и соберите там.</translation>
    </message>
    <message>
        <source>Open the old vault and move it once more: only what is new comes along.</source>
        <translation>Откройте старое хранилище и перенесите еще раз: поступит только новое.</translation>
    </message>
    <message>
        <source>Open the old vault and move it: what is here already is not doubled.</source>
        <translation>Откройте старое хранилище и перенесите: то, что здесь уже есть, не удваивается.</translation>
    </message>
    <message>
        <source>Open the record and choose the item there.</source>
        <translation>Откройте запись и выберите предмет там.</translation>
    </message>
    <message>
        <source>Open the vault it belongs to.</source>
        <translation>Откройте хранилище, к которому это относится.</translation>
    </message>
    <message>
        <source>Open the vault that it was copied from, lock it, and copy the folder again. The check in Settings says what can still be read.</source>
        <translation>Откройте хранилище, с которого сделана копия, заприте его и скопируйте папку снова. Проверка в настройках говорит, что еще можно прочитать.</translation>
    </message>
    <message>
        <source>Open the vault that sealed it.</source>
        <translation>Откройте хранилище, которое это запечатало.</translation>
    </message>
    <message>
        <source>Open the vault where its keychain cannot be reached, on another computer or while the keychain stays locked, and change the passphrase there. Or use recovery words.</source>
        <translation>Откройте хранилище там, где его связка ключей недоступна: на другом компьютере или пока связка заперта, и смените парольную фразу там. Или используйте слова восстановления.</translation>
    </message>
    <message>
        <source>Open the vault: it tells what became of it.</source>
        <translation>Откройте хранилище: в нем сказано, что стало с этим.</translation>
    </message>
    <message>
        <source>People agree to one organisation, not to any.</source>
        <translation>Люди соглашаются на одну организацию, а не на любую.</translation>
    </message>
    <message>
        <source>Pictures of this kind cannot be read on this system: the process that reads them may begin nothing here, not even the thread that they need.</source>
        <translation>Изображения такого вида в этой системе прочитать нельзя: процесс, который их читает, не может здесь ничего запустить, даже нужный им поток.</translation>
    </message>
    <message>
        <source>Plug in its stick, or move everything again.</source>
        <translation>Вставьте его флешку или перенесите всё заново.</translation>
    </message>
    <message>
        <source>Practice and real answers do not mix.</source>
        <translation>Учебные и настоящие ответы не смешиваются.</translation>
    </message>
    <message>
        <source>Practice and real are never mixed.</source>
        <translation>Учебное и настоящее никогда не смешивается.</translation>
    </message>
    <message>
        <source>Practice and real never mix: the backup is of the other kind.</source>
        <translation>Учебное и настоящее никогда не смешивается: резервная копия другого рода.</translation>
    </message>
    <message>
        <source>Practice and real reports do not mix.</source>
        <translation>Учебные и настоящие отчеты не смешиваются.</translation>
    </message>
    <message>
        <source>Practice cards and real vaults do not mix.</source>
        <translation>Учебные карточки и настоящие хранилища не смешиваются.</translation>
    </message>
    <message>
        <source>Prepare one in Settings, Recovery and backup.</source>
        <translation>Подготовьте в настройках: «Восстановление и резервная копия».</translation>
    </message>
    <message>
        <source>Put back a copy of the vault, or restore a backup.</source>
        <translation>Верните копию хранилища или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>Put both small files of the same release beside it. Do not run the package before that.</source>
        <translation>Положите рядом оба маленьких файла того же выпуска. До этого пакет не запускайте.</translation>
    </message>
    <message>
        <source>Put the stick in again, and try once more.</source>
        <translation>Вставьте флешку снова и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>Put the whole folder back from a copy that was made before.</source>
        <translation>Восстановите всю папку из копии, сделанной раньше.</translation>
    </message>
    <message>
        <source>Quick notes are off in this vault.</source>
        <translation>Быстрые заметки в этом хранилище выключены.</translation>
    </message>
    <message>
        <source>Quick notes are on, for another drawer or for somebody else.</source>
        <translation>Быстрые заметки включены, для другого ящика или для кого-то другого.</translation>
    </message>
    <message>
        <source>Read the preview once more, then seal.</source>
        <translation>Прочитайте просмотр еще раз, затем запечатайте.</translation>
    </message>
    <message>
        <source>Read them to each other again, slowly. If they still differ, this is not their card: send nothing to it.</source>
        <translation>Прочитайте их друг другу снова, медленно. Если они всё равно отличаются, это не их карточка: ничего на нее не отправляйте.</translation>
    </message>
    <message>
        <source>Recovery words would stop working. Sets of words: {count}.</source>
        <translation>Слова восстановления перестали бы действовать. Наборов слов: {count}.</translation>
    </message>
    <message>
        <source>Remove evidence you no longer need, or let the vault grow in Settings.</source>
        <translation>Уберите доказательства, которые больше не нужны, или разрешите хранилищу расти в настройках.</translation>
    </message>
    <message>
        <source>Remove one of them, then add it again.</source>
        <translation>Уберите одно из них, затем добавьте снова.</translation>
    </message>
    <message>
        <source>Remove some of the {limit} first.</source>
        <translation>Сначала уберите что-то из {limit}.</translation>
    </message>
    <message>
        <source>Remove that part, then add it again.</source>
        <translation>Уберите эту часть, затем добавьте снова.</translation>
    </message>
    <message>
        <source>Replace the card first; its key may be deleted 12 months later.</source>
        <translation>Сначала замените карточку; ее ключ можно удалить через 12 месяцев.</translation>
    </message>
    <message>
        <source>Replace the successor instead.</source>
        <translation>Замените вместо этого преемницу.</translation>
    </message>
    <message>
        <source>Save it as CSV or as XLSX in the spreadsheet, and take that.</source>
        <translation>Сохраните в программе таблиц как CSV или XLSX и примите это.</translation>
    </message>
    <message>
        <source>Save it as a PDF elsewhere, take that in, and make a cleaned copy of it.</source>
        <translation>Сохраните в другом месте как PDF, примите и сделайте очищенную копию.</translation>
    </message>
    <message>
        <source>Save it in the spreadsheet as XLSX without a password, or as CSV, and take that.</source>
        <translation>Сохраните в программе таблиц как XLSX без пароля или как CSV и примите это.</translation>
    </message>
    <message>
        <source>Save the picture as a JPEG elsewhere, and take that in.</source>
        <translation>Сохраните снимок в другом месте как JPEG и примите его.</translation>
    </message>
    <message>
        <source>Say it.</source>
        <translation>Укажите это.</translation>
    </message>
    <message>
        <source>Say it; a pseudonym is enough.</source>
        <translation>Укажите это; достаточно псевдонима.</translation>
    </message>
    <message>
        <source>Say which action, which State or which committee it is.</source>
        <translation>Укажите, какая это мера, какое государство или какой комитет.</translation>
    </message>
    <message>
        <source>Say why in words: it stays in the history of the case.</source>
        <translation>Напишите почему словами: это остается в истории дела.</translation>
    </message>
    <message>
        <source>Scan or copy it again, all of it, or ask for the card as a file.</source>
        <translation>Отсканируйте или скопируйте снова, целиком, или попросите карточку файлом.</translation>
    </message>
    <message>
        <source>Scan or copy it again, all of it.</source>
        <translation>Отсканируйте или скопируйте снова, целиком.</translation>
    </message>
    <message>
        <source>Seal the rest, or remove the records yourself.</source>
        <translation>Запечатайте остальное или уберите записи сами.</translation>
    </message>
    <message>
        <source>Send it as a new report.</source>
        <translation>Отправьте как новый отчет.</translation>
    </message>
    <message>
        <source>Send it as news about the status.</source>
        <translation>Отправьте как новость о состоянии.</translation>
    </message>
    <message>
        <source>Set the clock first: the days on what you make would be wrong.</source>
        <translation>Сначала установите часы: дни на том, что вы создаете, были бы неверны.</translation>
    </message>
    <message>
        <source>Several cases begin like this.</source>
        <translation>Так начинаются несколько дел.</translation>
    </message>
    <message>
        <source>Several drafts begin like this.</source>
        <translation>Так начинаются несколько черновиков.</translation>
    </message>
    <message>
        <source>Several focal points begin like this.</source>
        <translation>Так начинаются несколько координаторов.</translation>
    </message>
    <message>
        <source>Several records have an item with this mark.</source>
        <translation>Предмет с этой меткой есть в нескольких записях.</translation>
    </message>
    <message>
        <source>Share {place} belongs to another set.</source>
        <translation>Часть {place} из другого набора.</translation>
    </message>
    <message>
        <source>Shares cannot be made so: {needed} of {count}.</source>
        <translation>Части так создать нельзя: {needed} из {count}.</translation>
    </message>
    <message>
        <source>Shares of one set begin with the same two words.</source>
        <translation>Части одного набора начинаются с одинаковых двух слов.</translation>
    </message>
    <message>
        <source>Shorten it, or add it as a file under Evidence.</source>
        <translation>Сократите или добавьте файлом в разделе «Доказательства».</translation>
    </message>
    <message>
        <source>Shorten it, or take out what was pasted last.</source>
        <translation>Сократите или уберите вставленное последним.</translation>
    </message>
    <message>
        <source>Shorten the name, the organisation or how to reach you, or give it as a file.</source>
        <translation>Сократите имя, организацию или способ связи либо передайте это файлом.</translation>
    </message>
    <message>
        <source>Shorten them, or type them anew.</source>
        <translation>Сократите их или введите заново.</translation>
    </message>
    <message>
        <source>Shorten them, then try again.</source>
        <translation>Сократите их, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>Shorten what stands here: {where}.</source>
        <translation>Сократите то, что стоит здесь: {where}.</translation>
    </message>
    <message>
        <source>Show the names first, then change the list.</source>
        <translation>Сначала покажите имена, затем меняйте список.</translation>
    </message>
    <message>
        <source>Some answers in this file cannot be right.</source>
        <translation>Некоторые ответы в этом файле не могут быть верными.</translation>
    </message>
    <message>
        <source>Some files promise such sizes only to do harm. Do not open it elsewhere.</source>
        <translation>Некоторые файлы обещают такие размеры, только чтобы навредить. Не открывайте его в другом месте.</translation>
    </message>
    <message>
        <source>Somebody has decided about this notice already.</source>
        <translation>Об этом уведомлении кто-то уже решил.</translation>
    </message>
    <message>
        <source>Somebody may have changed the folder. Look before you use it.</source>
        <translation>Папку могли изменить. Посмотрите, прежде чем использовать.</translation>
    </message>
    <message>
        <source>Somebody may have made it to do harm.</source>
        <translation>Кто-то мог сделать это, чтобы навредить.</translation>
    </message>
    <message>
        <source>Somebody or something you left out is no longer in these records.</source>
        <translation>Кого-то или чего-то из исключенного вами больше нет в этих записях.</translation>
    </message>
    <message>
        <source>Somebody took something back while the export was being made.</source>
        <translation>Пока шла выгрузка, кто-то отозвал согласие.</translation>
    </message>
    <message>
        <source>Somebody who was chosen is not in this case.</source>
        <translation>Выбранного человека нет в этом деле.</translation>
    </message>
    <message>
        <source>Something changed since you read the preview: a consent, a record or a name.</source>
        <translation>Что-то изменилось с тех пор, как вы прочитали просмотр: согласие, запись или имя.</translation>
    </message>
    <message>
        <source>Something does not fit.</source>
        <translation>Что-то не подходит.</translation>
    </message>
    <message>
        <source>Something in curly brackets is no place that can be filled.</source>
        <translation>Что-то в фигурных скобках не является местом для заполнения.</translation>
    </message>
    <message>
        <source>Something in it does not fit.</source>
        <translation>Что-то в нем не подходит.</translation>
    </message>
    <message>
        <source>Something in the draft still stands against it.</source>
        <translation>Что-то в черновике всё еще этому препятствует.</translation>
    </message>
    <message>
        <source>Something in the folder is not what a vault holds: {file}.</source>
        <translation>В папке есть то, чего в хранилище не бывает: {file}.</translation>
    </message>
    <message>
        <source>Something in the sealed file is not what its sender signed.</source>
        <translation>Что-то в запечатанном файле — не то, что подписал отправитель.</translation>
    </message>
    <message>
        <source>Something is wrong with the key for quick notes, and nobody has said how it goes on.</source>
        <translation>С ключом для быстрых заметок что-то не так, и никто не сказал, как продолжать.</translation>
    </message>
    <message>
        <source>Something was changed in the vault while this went on.</source>
        <translation>Пока это шло, в хранилище что-то изменилось.</translation>
    </message>
    <message>
        <source>Something was written in one of these records since the file was made, so the file does not hold all of it.</source>
        <translation>С тех пор как создан файл, в одной из этих записей что-то написали, поэтому в файле не всё.</translation>
    </message>
    <message>
        <source>Something was written in the old vault after it was moved.</source>
        <translation>В старом хранилище что-то написали после переноса.</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>В этой программе что-то пошло не так.</translation>
    </message>
    <message>
        <source>Something with this name is there already. It was left as it is.</source>
        <translation>Что-то с таким именем там уже есть. Оно оставлено как есть.</translation>
    </message>
    <message>
        <source>Special procedures take English, French or Spanish.</source>
        <translation>Специальные процедуры принимают английский, французский или испанский.</translation>
    </message>
    <message>
        <source>Start a new workshop in another folder, and delete this one.</source>
        <translation>Начните новый семинар в другой папке и удалите этот.</translation>
    </message>
    <message>
        <source>Start the app again and try once more.</source>
        <translation>Запустите приложение снова и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Остановлено, как вы просили.</translation>
    </message>
    <message>
        <source>Switch them off there, or take them over.</source>
        <translation>Выключите их там или возьмите на себя.</translation>
    </message>
    <message>
        <source>Take another one of the same set.</source>
        <translation>Возьмите другую из того же набора.</translation>
    </message>
    <message>
        <source>Take away the write protection, or copy the folder to a place that can be written.</source>
        <translation>Снимите защиту от записи или скопируйте папку туда, где можно писать.</translation>
    </message>
    <message>
        <source>Take in only the pages that matter, as a file of their own.</source>
        <translation>Примите только важные страницы отдельным файлом.</translation>
    </message>
    <message>
        <source>Take in the report first.</source>
        <translation>Сначала примите отчет.</translation>
    </message>
    <message>
        <source>Take it again: the whole code, straight, sharp, in good light. Or ask for the card as a file.</source>
        <translation>Снимите снова: весь код, ровно, резко, при хорошем свете. Или попросите карточку файлом.</translation>
    </message>
    <message>
        <source>Take it in parts: at most 50,000 rows and 200 columns.</source>
        <translation>Примите по частям: не более 50 000 строк и 200 столбцов.</translation>
    </message>
    <message>
        <source>Take it in under My card.</source>
        <translation>Примите это на странице «Моя карточка».</translation>
    </message>
    <message>
        <source>Take it out and add a new one.</source>
        <translation>Уберите и добавьте новое.</translation>
    </message>
    <message>
        <source>Take large files in once the vault is open.</source>
        <translation>Большие файлы принимайте, когда хранилище открыто.</translation>
    </message>
    <message>
        <source>Take one line of at most {most} letters, without marks that steer the direction.</source>
        <translation>Возьмите одну строку не длиннее {most} букв, без знаков, меняющих направление письма.</translation>
    </message>
    <message>
        <source>Take one of them out of the event first.</source>
        <translation>Сначала уберите одно из них из события.</translation>
    </message>
    <message>
        <source>Take out what nobody needs.</source>
        <translation>Уберите то, что никому не нужно.</translation>
    </message>
    <message>
        <source>Take reports in under Inbox, and open answers under Replies.</source>
        <translation>Отчеты принимайте на странице «Входящие», а ответы открывайте на странице «Ответы».</translation>
    </message>
    <message>
        <source>Take the file in once more.</source>
        <translation>Примите файл еще раз.</translation>
    </message>
    <message>
        <source>Tell whoever gave you this app the words in brackets.</source>
        <translation>Сообщите тому, кто дал вам это приложение, слова в скобках.</translation>
    </message>
    <message>
        <source>Test them first: without them a lost keychain would lock you out for ever.</source>
        <translation>Сначала проверьте их: без них при потере связки ключей вы никогда не войдете.</translation>
    </message>
    <message>
        <source>That is no day that has come.</source>
        <translation>Этот день еще не наступил, или его не бывает.</translation>
    </message>
    <message>
        <source>That is none of the answers.</source>
        <translation>Такого ответа нет среди предложенных.</translation>
    </message>
    <message>
        <source>That part is kept apart for this reason: nothing else was reached or lost.</source>
        <translation>Для этого та часть и отделена: больше ничего не затронуто и не потеряно.</translation>
    </message>
    <message>
        <source>The QR code in this picture is not that of a card.</source>
        <translation>QR-код на этом снимке — не от карточки.</translation>
    </message>
    <message>
        <source>The actions of the case say who is missing, and what to ask.</source>
        <translation>В действиях дела сказано, кого не хватает и что спросить.</translation>
    </message>
    <message>
        <source>The answer does not say which status the case has.</source>
        <translation>В ответе не сказано, в каком состоянии дело.</translation>
    </message>
    <message>
        <source>The answer is about a report that is not in this vault.</source>
        <translation>Ответ — об отчете, которого нет в этом хранилище.</translation>
    </message>
    <message>
        <source>The answer is about another sealed file than yours.</source>
        <translation>Ответ — о другом запечатанном файле, не о вашем.</translation>
    </message>
    <message>
        <source>The answer is empty, too long, or holds a sign that is not allowed.</source>
        <translation>Ответ пуст, слишком длинный или содержит недопустимый знак.</translation>
    </message>
    <message>
        <source>The answer is signed with a card that was revoked.</source>
        <translation>Ответ подписан карточкой, которая отозвана.</translation>
    </message>
    <message>
        <source>The answer names a day that there is not.</source>
        <translation>В ответе назван день, которого не бывает.</translation>
    </message>
    <message>
        <source>The answer names somebody of another report, whom its reader did not tell of.</source>
        <translation>В ответе назван кто-то из другого отчета, о ком его читатель не сообщал.</translation>
    </message>
    <message>
        <source>The answer was not signed by the focal point’s card.</source>
        <translation>Ответ подписан не карточкой координатора.</translation>
    </message>
    <message>
        <source>The answer was sealed to another key than that of your report.</source>
        <translation>Ответ запечатан для другого ключа, не для ключа вашего отчета.</translation>
    </message>
    <message>
        <source>The answer was sealed to the key of another report.</source>
        <translation>Ответ запечатан для ключа другого отчета.</translation>
    </message>
    <message>
        <source>The backup does not hold what it says.</source>
        <translation>В резервной копии нет того, что в ней заявлено.</translation>
    </message>
    <message>
        <source>The card does not agree with one you already have.</source>
        <translation>Карточка не согласуется с той, что у вас уже есть.</translation>
    </message>
    <message>
        <source>The card is no longer valid.</source>
        <translation>Карточка больше не действует.</translation>
    </message>
    <message>
        <source>The card names a part of the UN in a way nobody can read.</source>
        <translation>Часть ООН названа на карточке так, что прочитать нельзя.</translation>
    </message>
    <message>
        <source>The card says it was made in the future.</source>
        <translation>На карточке указано, что она создана в будущем.</translation>
    </message>
    <message>
        <source>The card was changed after it was made.</source>
        <translation>Карточку изменили после создания.</translation>
    </message>
    <message>
        <source>The case itself is whole.</source>
        <translation>Само дело цело.</translation>
    </message>
    <message>
        <source>The case {case} of this scenario cannot be sent.</source>
        <translation>Дело {case} из этого сценария отправить нельзя.</translation>
    </message>
    <message>
        <source>The cases are whole: make the draft again.</source>
        <translation>Дела целы: создайте черновик снова.</translation>
    </message>
    <message>
        <source>The cases themselves are not touched. Put the whole folder back from a copy.</source>
        <translation>Сами дела не затронуты. Восстановите всю папку из копии.</translation>
    </message>
    <message>
        <source>The cases themselves are whole.</source>
        <translation>Сами дела целы.</translation>
    </message>
    <message>
        <source>The check in Settings says more.</source>
        <translation>Подробнее — в проверке в настройках.</translation>
    </message>
    <message>
        <source>The clock of this computer says {clock}, but this program was built on {built}.</source>
        <translation>Часы этого компьютера показывают {clock}, но эта программа собрана {built}.</translation>
    </message>
    <message>
        <source>The copy would lie where the file is already.</source>
        <translation>Копия оказалась бы там, где файл уже лежит.</translation>
    </message>
    <message>
        <source>The copy would still have held hidden data, so it was not kept.</source>
        <translation>В копии остались бы скрытые данные, поэтому она не сохранена.</translation>
    </message>
    <message>
        <source>The day on which you write again is no day.</source>
        <translation>Дня, когда вы напишете снова, не бывает.</translation>
    </message>
    <message>
        <source>The description of the vault is damaged.</source>
        <translation>Описание хранилища повреждено.</translation>
    </message>
    <message>
        <source>The digits differ in group {groups}. The card stays unverified.</source>
        <translation>Цифры отличаются в группе {groups}. Карточка остается несверенной.</translation>
    </message>
    <message>
        <source>The digits of this card were never compared.</source>
        <translation>Цифры этой карточки ни разу не сверяли.</translation>
    </message>
    <message>
        <source>The disk did not answer.</source>
        <translation>Диск не ответил.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>The drawer is bound to this computer already.</source>
        <translation>Ящик уже привязан к этому компьютеру.</translation>
    </message>
    <message>
        <source>The drawer is not bound to a computer.</source>
        <translation>Ящик не привязан к компьютеру.</translation>
    </message>
    <message>
        <source>The file asks for more than this app accepts.</source>
        <translation>Файл требует больше, чем принимает это приложение.</translation>
    </message>
    <message>
        <source>The file came as text and is too large that way.</source>
        <translation>Файл пришел текстом и в таком виде слишком велик.</translation>
    </message>
    <message>
        <source>The file holds something that has no place in it.</source>
        <translation>В файле есть то, чему в нем не место.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed.</source>
        <translation>Файл поврежден или изменен.</translation>
    </message>
    <message>
        <source>The file is damaged, cut short or was changed.</source>
        <translation>Файл поврежден, обрезан или изменен.</translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <translation>Файл не подписан.</translation>
    </message>
    <message>
        <source>The file is not what was written: it was changed, or its medium is failing.</source>
        <translation>Файл не такой, каким его записали: его изменили, или носитель выходит из строя.</translation>
    </message>
    <message>
        <source>The file is not where it was put, or cannot be read.</source>
        <translation>Файла нет там, куда его положили, или его нельзя прочитать.</translation>
    </message>
    <message>
        <source>The file is too large for this place.</source>
        <translation>Файл слишком велик для этого места.</translation>
    </message>
    <message>
        <source>The file itself was not touched.</source>
        <translation>Сам файл не тронут.</translation>
    </message>
    <message>
        <source>The file may be made to do harm. Do not open it with another program.</source>
        <translation>Возможно, файл сделан, чтобы навредить. Не открывайте его другой программой.</translation>
    </message>
    <message>
        <source>The file name is too long for this disk.</source>
        <translation>Имя файла слишком длинное для этого диска.</translation>
    </message>
    <message>
        <source>The file was left where it is.</source>
        <translation>Файл оставлен там, где он есть.</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>Папки больше нет.</translation>
    </message>
    <message>
        <source>The folder where the file should go is not there.</source>
        <translation>Папки, куда должен попасть файл, нет.</translation>
    </message>
    <message>
        <source>The history of the evidence in the report does not hold.</source>
        <translation>История доказательств в отчете не сходится.</translation>
    </message>
    <message>
        <source>The history of the vault was changed from outside.</source>
        <translation>Историю хранилища изменили извне.</translation>
    </message>
    <message>
        <source>The key for quick notes is missing from the folder: somebody changed or removed it.</source>
        <translation>В папке нет ключа для быстрых заметок: его кто-то изменил или убрал.</translation>
    </message>
    <message>
        <source>The key for quick notes was exchanged. Notes written since may have been read by someone else.</source>
        <translation>Ключ для быстрых заметок подменили. Заметки, написанные с тех пор, мог прочитать кто-то другой.</translation>
    </message>
    <message>
        <source>The key on this card is none that only one person can have.</source>
        <translation>Ключ на этой карточке не такой, какой может быть только у одного человека.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Связка ключей этого компьютера не отвечает.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work.</source>
        <translation>Связка ключей этого компьютера не работает.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>Связка ключей этого компьютера заперта.</translation>
    </message>
    <message>
        <source>The keys in this hand-over do not belong to the card in it.</source>
        <translation>Ключи в этой передаче не относятся к карточке в ней.</translation>
    </message>
    <message>
        <source>The letters of this file are not written in that way.</source>
        <translation>Буквы этого файла записаны не так.</translation>
    </message>
    <message>
        <source>The list beside the text says what; choose a line to go there.</source>
        <translation>Список рядом с текстом говорит, что именно; выберите строку, чтобы перейти туда.</translation>
    </message>
    <message>
        <source>The list of files that came in cannot be read.</source>
        <translation>Список поступивших файлов прочитать нельзя.</translation>
    </message>
    <message>
        <source>The list says why of each: ask again for the consents that are missing.</source>
        <translation>В списке сказано почему о каждом: спросите снова о согласиях, которых не хватает.</translation>
    </message>
    <message>
        <source>The most important thing is missing.</source>
        <translation>Не хватает самого важного.</translation>
    </message>
    <message>
        <source>The name of the page does not end in .pdf.</source>
        <translation>Имя страницы не заканчивается на .pdf.</translation>
    </message>
    <message>
        <source>The name on this card mixes letters of several scripts that look alike.</source>
        <translation>В имени на этой карточке смешаны похожие буквы разных алфавитов.</translation>
    </message>
    <message>
        <source>The names in the report do not belong to the people in it.</source>
        <translation>Имена в отчете не принадлежат людям в нем.</translation>
    </message>
    <message>
        <source>The new vault is not where it was made.</source>
        <translation>Нового хранилища нет там, где его создали.</translation>
    </message>
    <message>
        <source>The note has {length} characters; {limit} fit.</source>
        <translation>В заметке {length} знаков; помещается {limit}.</translation>
    </message>
    <message>
        <source>The note is sealed.</source>
        <translation>Заметка запечатана.</translation>
    </message>
    <message>
        <source>The note was saved when nobody was there, without its files: they could not be read.</source>
        <translation>Заметка сохранена, когда никого не было, без файлов: прочитать их не удалось.</translation>
    </message>
    <message>
        <source>The notice does not have the right form.</source>
        <translation>У уведомления неправильная форма.</translation>
    </message>
    <message>
        <source>The notice is about a report that is not here.</source>
        <translation>Уведомление — об отчете, которого здесь нет.</translation>
    </message>
    <message>
        <source>The old vault does not stand where it was.</source>
        <translation>Старого хранилища нет там, где оно было.</translation>
    </message>
    <message>
        <source>The other cases are not touched. Put the whole folder back from a copy.</source>
        <translation>Другие дела не затронуты. Восстановите всю папку из копии.</translation>
    </message>
    <message>
        <source>The other files are not touched. Put the whole folder back from a copy.</source>
        <translation>Другие файлы не затронуты. Восстановите всю папку из копии.</translation>
    </message>
    <message>
        <source>The other records are not touched. Put the whole folder back from a copy.</source>
        <translation>Другие записи не затронуты. Восстановите всю папку из копии.</translation>
    </message>
    <message>
        <source>The part of the app that reads files could not be started.</source>
        <translation>Часть приложения, которая читает файлы, запустить не удалось.</translation>
    </message>
    <message>
        <source>The part of the vault that holds the keys is damaged.</source>
        <translation>Повреждена часть хранилища с ключами.</translation>
    </message>
    <message>
        <source>The parts of this vault come from different moments. This happens when a folder is copied while the vault is open.</source>
        <translation>Части этого хранилища — из разных моментов. Так бывает, когда папку копируют при открытом хранилище.</translation>
    </message>
    <message>
        <source>The passphrase holds a letter this computer does not know.</source>
        <translation>В парольной фразе есть буква, которой этот компьютер не знает.</translation>
    </message>
    <message>
        <source>The passphrase holds a sign that cannot be typed everywhere.</source>
        <translation>В парольной фразе есть знак, который можно ввести не везде.</translation>
    </message>
    <message>
        <source>The passphrase holds half a letter.</source>
        <translation>В парольной фразе есть половина буквы.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Парольная фраза пуста.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>Парольная фраза слишком длинная.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Период заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>The person who carries it hands it back from their own vault. Only the vault that made it takes it in.</source>
        <translation>Тот, кто ее несет, отдает ее обратно из своего хранилища. Принимает ее только то хранилище, которое ее создало.</translation>
    </message>
    <message>
        <source>The program runs from its own folder and leaves nothing on this computer, so it puts no key into its keychain.</source>
        <translation>Программа работает из собственной папки и ничего не оставляет на этом компьютере, поэтому не помещает ключ в его связку ключей.</translation>
    </message>
    <message>
        <source>The reason is too long, or holds a sign that is not allowed.</source>
        <translation>Причина слишком длинная или содержит недопустимый знак.</translation>
    </message>
    <message>
        <source>The reason is too long, or holds characters that cannot be used.</source>
        <translation>Причина слишком длинная или содержит знаки, которые нельзя использовать.</translation>
    </message>
    <message>
        <source>The record itself and the other records are not touched.</source>
        <translation>Сама запись и другие записи не затронуты.</translation>
    </message>
    <message>
        <source>The record that was to be replaced is not here any more.</source>
        <translation>Записи, которую нужно было заменить, здесь больше нет.</translation>
    </message>
    <message>
        <source>The recovery words of this drawer were never tested.</source>
        <translation>Слова восстановления этого ящика ни разу не проверяли.</translation>
    </message>
    <message>
        <source>The register is full: it holds {limit} items.</source>
        <translation>Реестр заполнен: в нем {limit} пунктов.</translation>
    </message>
    <message>
        <source>The release has no file called {file}.</source>
        <translation>В этом выпуске нет файла с именем {file}.</translation>
    </message>
    <message>
        <source>The report does not have the right form.</source>
        <translation>У отчета неправильная форма.</translation>
    </message>
    <message>
        <source>The report holds an answer that cannot be right.</source>
        <translation>В отчете есть ответ, который не может быть верным.</translation>
    </message>
    <message>
        <source>The report holds more records than this app reads.</source>
        <translation>В отчете больше записей, чем читает это приложение.</translation>
    </message>
    <message>
        <source>The report is sealed to a card that receives no reports.</source>
        <translation>Отчет запечатан для карточки, которая не получает отчетов.</translation>
    </message>
    <message>
        <source>The report names another key than the one that signed it.</source>
        <translation>В отчете указан другой ключ, не тот, которым он подписан.</translation>
    </message>
    <message>
        <source>The report to be corrected was taken back.</source>
        <translation>Отчет, который исправляют, отозван.</translation>
    </message>
    <message>
        <source>The report to be corrected went to somebody else.</source>
        <translation>Отчет, который исправляют, ушел кому-то другому.</translation>
    </message>
    <message>
        <source>The rest of the register is whole.</source>
        <translation>Остальной реестр цел.</translation>
    </message>
    <message>
        <source>The revocation was changed after it was made.</source>
        <translation>Отзыв изменили после создания.</translation>
    </message>
    <message>
        <source>The sealed file is not where it was.</source>
        <translation>Запечатанного файла нет там, где он был.</translation>
    </message>
    <message>
        <source>The sealed file itself is as it was.</source>
        <translation>Сам запечатанный файл остался прежним.</translation>
    </message>
    <message>
        <source>The sealed file of this case was not kept by the version that took it in.</source>
        <translation>Запечатанный файл этого дела не сохранила версия, которая его приняла.</translation>
    </message>
    <message>
        <source>The sender took case {number} back: its status stays so.</source>
        <translation>Отправитель отозвал дело {number}: его состояние таким и остается.</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>Подпись неверна.</translation>
    </message>
    <message>
        <source>The stick may be failing: use another one.</source>
        <translation>Флешка, возможно, выходит из строя: возьмите другую.</translation>
    </message>
    <message>
        <source>The stick or disk may be failing. Use another one.</source>
        <translation>Флешка или диск, возможно, выходит из строя. Возьмите другой носитель.</translation>
    </message>
    <message>
        <source>The successor of this card is not in use for 12 months yet: files may still come.</source>
        <translation>Преемница этой карточки используется меньше 12 месяцев: файлы еще могут приходить.</translation>
    </message>
    <message>
        <source>The table of codes does not have the form of one.</source>
        <translation>У таблицы кодов неправильная форма.</translation>
    </message>
    <message>
        <source>The table of codes leads to a value that is not in it.</source>
        <translation>Таблица кодов ведет к значению, которого в ней нет.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} letters, or holds a sign that is not allowed.</source>
        <translation>Текст длиннее {limit} букв или содержит недопустимый знак.</translation>
    </message>
    <message>
        <source>The text of this QR code is damaged.</source>
        <translation>Текст этого QR-кода поврежден.</translation>
    </message>
    <message>
        <source>The vault asks for something this app does not do.</source>
        <translation>Хранилище требует того, чего это приложение не делает.</translation>
    </message>
    <message>
        <source>The vault is deleted, but a part of it could not be overwritten first.</source>
        <translation>Хранилище удалено, но часть его не удалось сначала перезаписать.</translation>
    </message>
    <message>
        <source>The vault is destroyed, but a file of it could not be deleted.</source>
        <translation>Хранилище уничтожено, но один его файл удалить не удалось.</translation>
    </message>
    <message>
        <source>The vault is destroyed. Its folder is still there, for it holds other files.</source>
        <translation>Хранилище уничтожено. Его папка осталась: в ней есть другие файлы.</translation>
    </message>
    <message>
        <source>The vault is destroyed. Nothing opens it any more.</source>
        <translation>Хранилище уничтожено. Его больше ничто не открывает.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Хранилище заперто.</translation>
    </message>
    <message>
        <source>The vault is open in another window.</source>
        <translation>Хранилище открыто в другом окне.</translation>
    </message>
    <message>
        <source>The vault was locked while something was being written.</source>
        <translation>Хранилище заперли, пока что-то записывалось.</translation>
    </message>
    <message>
        <source>The vault was locked, and what was typed last could not be saved.</source>
        <translation>Хранилище заперли, и введенное последним сохранить не удалось.</translation>
    </message>
    <message>
        <source>The vault was made by a newer version of this app.</source>
        <translation>Хранилище создано более новой версией этого приложения.</translation>
    </message>
    <message>
        <source>The vault was moved or replaced while it was open.</source>
        <translation>Хранилище перенесли или заменили, пока оно было открыто.</translation>
    </message>
    <message>
        <source>The vault was saved by a newer version of this app: in format {found}, and this one reads up to {known}.</source>
        <translation>Хранилище сохранено более новой версией этого приложения: в формате {found}, а эта читает до {known}.</translation>
    </message>
    <message>
        <source>The words are empty, too long, or hold characters that are not allowed.</source>
        <translation>Слова пусты, слишком длинны или содержат недопустимые знаки.</translation>
    </message>
    <message>
        <source>The words of this share do not fit together.</source>
        <translation>Слова этой части не подходят друг к другу.</translation>
    </message>
    <message>
        <source>The workshop is not whole: {file} is missing or was changed.</source>
        <translation>Семинар не цел: {file} отсутствует или изменен.</translation>
    </message>
    <message>
        <source>Their names stand in it. Add them once more.</source>
        <translation>Их имена стоят там. Добавьте их еще раз.</translation>
    </message>
    <message>
        <source>There are as many words of your own as there may be.</source>
        <translation>Своих слов уже столько, сколько может быть.</translation>
    </message>
    <message>
        <source>There are more files than are tried at once. The first were tried.</source>
        <translation>Файлов больше, чем проверяется за раз. Проверены первые.</translation>
    </message>
    <message>
        <source>There are no 40 digits in this picture.</source>
        <translation>На этом снимке нет 40 цифр.</translation>
    </message>
    <message>
        <source>There are several workshops here.</source>
        <translation>Здесь несколько семинаров.</translation>
    </message>
    <message>
        <source>There are so many answers to this report that no more are kept.</source>
        <translation>На этот отчет так много ответов, что больше не хранится.</translation>
    </message>
    <message>
        <source>There are so many notices about this report that no more are kept.</source>
        <translation>Об этом отчете так много уведомлений, что больше не хранится.</translation>
    </message>
    <message>
        <source>There are two answers of one person for the same use.</source>
        <translation>Есть два ответа одного человека на один вид использования.</translation>
    </message>
    <message>
        <source>There are: {places}.</source>
        <translation>Есть: {places}.</translation>
    </message>
    <message>
        <source>There is a folder where a file was expected.</source>
        <translation>Там, где ожидался файл, находится папка.</translation>
    </message>
    <message>
        <source>There is a vault, and its drawer holds something else.</source>
        <translation>Хранилище есть, но в его ящике что-то другое.</translation>
    </message>
    <message>
        <source>There is no case to export.</source>
        <translation>Нет дела для выгрузки.</translation>
    </message>
    <message>
        <source>There is no exercise of this name.</source>
        <translation>Упражнения с таким именем нет.</translation>
    </message>
    <message>
        <source>There is no report of that year.</source>
        <translation>Доклада за этот год нет.</translation>
    </message>
    <message>
        <source>There is no room left in this vault.</source>
        <translation>В этом хранилище не осталось места.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>В этой папке нет хранилища.</translation>
    </message>
    <message>
        <source>There is no workshop in this folder.</source>
        <translation>В этой папке нет семинара.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check a passphrase.</source>
        <translation>Не хватает свободной памяти, чтобы проверить парольную фразу.</translation>
    </message>
    <message>
        <source>There is not enough free memory.</source>
        <translation>Не хватает свободной памяти.</translation>
    </message>
    <message>
        <source>There is nothing in the note.</source>
        <translation>В заметке ничего нет.</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>В этой таблице ничего нет.</translation>
    </message>
    <message>
        <source>There is nothing left to find out about this correction.</source>
        <translation>Об этом исправлении больше нечего выяснять.</translation>
    </message>
    <message>
        <source>There is nothing of that name to tick.</source>
        <translation>С таким именем отмечать нечего.</translation>
    </message>
    <message>
        <source>There is nothing to answer.</source>
        <translation>Отвечать не на что.</translation>
    </message>
    <message>
        <source>There is something in this document that cannot be cleaned, such as a table of another program, a chart or a drawing.</source>
        <translation>В этом документе есть то, что нельзя очистить, например таблица другой программы, диаграмма или рисунок.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>В этой папке уже что-то есть.</translation>
    </message>
    <message>
        <source>There is too little room where the file should go. It needs {needed} bytes, and {available} are free.</source>
        <translation>Там, куда должен попасть файл, слишком мало места. Нужно {needed} байт, свободно {available}.</translation>
    </message>
    <message>
        <source>These are no ids of reports, or one stands twice.</source>
        <translation>Это не идентификаторы отчетов, или один стоит дважды.</translation>
    </message>
    <message>
        <source>These are one and the same case.</source>
        <translation>Это одно и то же дело.</translation>
    </message>
    <message>
        <source>These are too many answers at once.</source>
        <translation>Слишком много ответов за раз.</translation>
    </message>
    <message>
        <source>These are too many cases for one event.</source>
        <translation>Слишком много дел для одного события.</translation>
    </message>
    <message>
        <source>These are {have} words; a share has {need}.</source>
        <translation>Здесь слов: {have}; в части их {need}.</translation>
    </message>
    <message>
        <source>These notes are too long, or hold a sign that is not allowed.</source>
        <translation>Эти отметки слишком длинны или содержат недопустимый знак.</translation>
    </message>
    <message>
        <source>These recovery words do not open the backup.</source>
        <translation>Эти слова восстановления не открывают резервную копию.</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>Эти части не подходят друг к другу.</translation>
    </message>
    <message>
        <source>These two cases are joined.</source>
        <translation>Эти два дела соединены.</translation>
    </message>
    <message>
        <source>These words are for another kind of answer.</source>
        <translation>Эти слова — для ответа другого вида.</translation>
    </message>
    <message>
        <source>These words are not here any more.</source>
        <translation>Этих слов здесь больше нет.</translation>
    </message>
    <message>
        <source>These words do not open this drawer.</source>
        <translation>Эти слова не открывают этот ящик.</translation>
    </message>
    <message>
        <source>They may be of two sets. Take shares that were made together.</source>
        <translation>Возможно, они из двух наборов. Возьмите части, созданные вместе.</translation>
    </message>
    <message>
        <source>They may belong to another drawer, or be newer than the backup.</source>
        <translation>Возможно, они от другого ящика или новее резервной копии.</translation>
    </message>
    <message>
        <source>They were left alone. Look at what they tell.</source>
        <translation>Они оставлены как есть. Посмотрите, что они говорят.</translation>
    </message>
    <message>
        <source>This answer does not have the right form.</source>
        <translation>У этого ответа неправильная форма.</translation>
    </message>
    <message>
        <source>This answer was made by a later version of the program.</source>
        <translation>Этот ответ создан более поздней версией программы.</translation>
    </message>
    <message>
        <source>This backup was made by a later version of the app.</source>
        <translation>Эта резервная копия создана более поздней версией приложения.</translation>
    </message>
    <message>
        <source>This backup was not entrusted from this vault, or not in this form.</source>
        <translation>Эта резервная копия доверена не из этого хранилища или не в таком виде.</translation>
    </message>
    <message>
        <source>This backup was not entrusted to anybody.</source>
        <translation>Эту резервную копию никому не доверяли.</translation>
    </message>
    <message>
        <source>This cannot be done right now.</source>
        <translation>Сейчас это сделать нельзя.</translation>
    </message>
    <message>
        <source>This card belongs to a person: only a focal point can come first.</source>
        <translation>Эта карточка принадлежит человеку: первым может быть только координатор.</translation>
    </message>
    <message>
        <source>This card is too long for a QR code.</source>
        <translation>Эта карточка слишком длинна для QR-кода.</translation>
    </message>
    <message>
        <source>This card of yours has a successor.</source>
        <translation>У этой вашей карточки есть преемница.</translation>
    </message>
    <message>
        <source>This card of yours is no longer here.</source>
        <translation>Этой вашей карточки здесь больше нет.</translation>
    </message>
    <message>
        <source>This card of yours was revoked: nobody believes its key any more.</source>
        <translation>Эта ваша карточка отозвана: ее ключу больше никто не верит.</translation>
    </message>
    <message>
        <source>This card was handed over, and nothing is answered with it here any more.</source>
        <translation>Эта карточка передана, и здесь с ней больше ни на что не отвечают.</translation>
    </message>
    <message>
        <source>This card was made by a later version of the program.</source>
        <translation>Эта карточка создана более поздней версией программы.</translation>
    </message>
    <message>
        <source>This card was replaced by a newer one.</source>
        <translation>Эта карточка заменена более новой.</translation>
    </message>
    <message>
        <source>This card was revoked, for good.</source>
        <translation>Эта карточка отозвана навсегда.</translation>
    </message>
    <message>
        <source>This case belongs to no event.</source>
        <translation>Это дело не относится ни к одному событию.</translation>
    </message>
    <message>
        <source>This case gets the same kind of answer already.</source>
        <translation>Это дело уже получает ответ того же вида.</translation>
    </message>
    <message>
        <source>This case is damaged and cannot be read.</source>
        <translation>Это дело повреждено, прочитать его нельзя.</translation>
    </message>
    <message>
        <source>This case is no longer here.</source>
        <translation>Этого дела здесь больше нет.</translation>
    </message>
    <message>
        <source>This computer did not let it happen.</source>
        <translation>Этот компьютер не дал этого сделать.</translation>
    </message>
    <message>
        <source>This computer does not let the app read or write there.</source>
        <translation>Этот компьютер не разрешает приложению читать или писать там.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation>На этом компьютере нет связки ключей, которую можно использовать.</translation>
    </message>
    <message>
        <source>This computer still has a note of where it was.</source>
        <translation>На этом компьютере еще есть заметка о том, где оно было.</translation>
    </message>
    <message>
        <source>This copy was built without the key of a release. It cannot check another.</source>
        <translation>Эта копия собрана без ключа выпуска. Она не может проверить другую.</translation>
    </message>
    <message>
        <source>This day is not ahead.</source>
        <translation>Этот день уже не впереди.</translation>
    </message>
    <message>
        <source>This document has {pages} pages; {limit} can be cleaned.</source>
        <translation>В этом документе {pages} страниц; очистить можно {limit}.</translation>
    </message>
    <message>
        <source>This does not fit, and the disk has no room for a larger vault.</source>
        <translation>Это не помещается, а на диске нет места для большего хранилища.</translation>
    </message>
    <message>
        <source>This draft cannot be read.</source>
        <translation>Этот черновик прочитать нельзя.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>Этого черновика больше нет.</translation>
    </message>
    <message>
        <source>This drawer has no recovery words yet.</source>
        <translation>У этого ящика пока нет слов восстановления.</translation>
    </message>
    <message>
        <source>This drawer has no recovery words.</source>
        <translation>У этого ящика нет слов восстановления.</translation>
    </message>
    <message>
        <source>This drawer takes no quick notes in.</source>
        <translation>Этот ящик не принимает быстрых заметок.</translation>
    </message>
    <message>
        <source>This file answers none of the reports sealed here.</source>
        <translation>Этот файл не отвечает ни на один из отчетов, запечатанных здесь.</translation>
    </message>
    <message>
        <source>This file broke the part of the app that opens sealed files. That part is kept apart: nothing else was reached.</source>
        <translation>Этот файл нарушил работу той части приложения, которая открывает запечатанные файлы. Эта часть отделена: больше ничего не затронуто.</translation>
    </message>
    <message>
        <source>This file broke the part of the app that reads files.</source>
        <translation>Этот файл нарушил работу той части приложения, которая читает файлы.</translation>
    </message>
    <message>
        <source>This file does not have the form of a record.</source>
        <translation>У этого файла не форма записи.</translation>
    </message>
    <message>
        <source>This file hands over the card of a colleague.</source>
        <translation>Этот файл передает карточку коллеги.</translation>
    </message>
    <message>
        <source>This file has no such page.</source>
        <translation>В этом файле нет такой страницы.</translation>
    </message>
    <message>
        <source>This file is damaged or cut off: it cannot be read.</source>
        <translation>Этот файл поврежден или обрезан: прочитать его нельзя.</translation>
    </message>
    <message>
        <source>This file is larger than can be taken in at once: at most {megabytes} MiB.</source>
        <translation>Этот файл больше, чем можно принять за раз: не более {megabytes} MiB.</translation>
    </message>
    <message>
        <source>This file is locked with a password of its own.</source>
        <translation>Этот файл заперт собственным паролем.</translation>
    </message>
    <message>
        <source>This file is no longer in the vault.</source>
        <translation>Этого файла больше нет в хранилище.</translation>
    </message>
    <message>
        <source>This file is no table.</source>
        <translation>Этот файл — не таблица.</translation>
    </message>
    <message>
        <source>This file is not a record.</source>
        <translation>Этот файл — не запись.</translation>
    </message>
    <message>
        <source>This file is not what was sealed here.</source>
        <translation>Этот файл не тот, что запечатан здесь.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here.</source>
        <translation>Этот файл слишком велик, чтобы показать его здесь.</translation>
    </message>
    <message>
        <source>This file needs more memory than any file is given.</source>
        <translation>Этому файлу нужно больше памяти, чем дается любому файлу.</translation>
    </message>
    <message>
        <source>This file took too long to read, so it was stopped.</source>
        <translation>Этот файл читался слишком долго, поэтому чтение остановлено.</translation>
    </message>
    <message>
        <source>This film or sound is coded in a way in which words could stand between the pictures, and cannot be cleaned here.</source>
        <translation>Это видео или звук закодированы так, что между кадрами могут быть слова; здесь это очистить нельзя.</translation>
    </message>
    <message>
        <source>This film was recorded in many small parts, and cannot be cleaned here.</source>
        <translation>Это видео записано множеством мелких частей; здесь его очистить нельзя.</translation>
    </message>
    <message>
        <source>This focal point cannot be read.</source>
        <translation>Этого координатора прочитать нельзя.</translation>
    </message>
    <message>
        <source>This focal point is no longer here.</source>
        <translation>Этого координатора здесь больше нет.</translation>
    </message>
    <message>
        <source>This folder cannot be used as a scenario.</source>
        <translation>Эту папку нельзя использовать как сценарий.</translation>
    </message>
    <message>
        <source>This folder is not empty, so it was left as it is.</source>
        <translation>Эта папка не пуста, поэтому оставлена как была.</translation>
    </message>
    <message>
        <source>This hand-over belongs to the other kind of vault.</source>
        <translation>Эта передача относится к хранилищу другого рода.</translation>
    </message>
    <message>
        <source>This hand-over holds values that this app never writes.</source>
        <translation>В этой передаче есть значения, которых это приложение никогда не записывает.</translation>
    </message>
    <message>
        <source>This hand-over is damaged, or not of the published form.</source>
        <translation>Эта передача повреждена или не опубликованной формы.</translation>
    </message>
    <message>
        <source>This hand-over was made by a later version.</source>
        <translation>Эта передача создана более поздней версией.</translation>
    </message>
    <message>
        <source>This hand-over was not signed by the card in it.</source>
        <translation>Эта передача подписана не карточкой, которая в ней.</translation>
    </message>
    <message>
        <source>This hand-over was written for another card than yours.</source>
        <translation>Эта передача написана для другой карточки, не вашей.</translation>
    </message>
    <message>
        <source>This happens when a key was replaced, and also when somebody pretends to be them. Ask them, by another way, before you go on.</source>
        <translation>Так бывает, когда ключ заменили, но и когда кто-то выдает себя за них. Прежде чем продолжать, спросите другим способом.</translation>
    </message>
    <message>
        <source>This is a real vault. Nobody practises in it.</source>
        <translation>Это настоящее хранилище. В нем не упражняются.</translation>
    </message>
    <message>
        <source>This is a share of another program.</source>
        <translation>Это часть от другой программы.</translation>
    </message>
    <message>
        <source>This is no day of the calendar.</source>
        <translation>Такого дня в календаре нет.</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>Такого дня нет.</translation>
    </message>
    <message>
        <source>This is no folder with cases.</source>
        <translation>Это не папка с делами.</translation>
    </message>
    <message>
        <source>This is no kind of answer.</source>
        <translation>Такого вида ответа нет.</translation>
    </message>
    <message>
        <source>This is no language.</source>
        <translation>Такого языка нет.</translation>
    </message>
    <message>
        <source>This is no longer in the vault.</source>
        <translation>Этого больше нет в хранилище.</translation>
    </message>
    <message>
        <source>This is no number of days.</source>
        <translation>Это не число дней.</translation>
    </message>
    <message>
        <source>This is no number of months.</source>
        <translation>Это не число месяцев.</translation>
    </message>
    <message>
        <source>This is no status of a case.</source>
        <translation>Такого состояния дела нет.</translation>
    </message>
    <message>
        <source>This is no year of a summary.</source>
        <translation>Такого года сводки нет.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>Такого варианта нет.</translation>
    </message>
    <message>
        <source>This is not a card that can be used.</source>
        <translation>Это не карточка, которую можно использовать.</translation>
    </message>
    <message>
        <source>This is not a card that was handed over.</source>
        <translation>Это не переданная карточка.</translation>
    </message>
    <message>
        <source>This is not a card.</source>
        <translation>Это не карточка.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>Это не папка.</translation>
    </message>
    <message>
        <source>This is not a revocation that can be used.</source>
        <translation>Это не отзыв, который можно использовать.</translation>
    </message>
    <message>
        <source>This is not a sealed file.</source>
        <translation>Это не запечатанный файл.</translation>
    </message>
    <message>
        <source>This is not a time that can be kept.</source>
        <translation>Это не время, которое можно хранить.</translation>
    </message>
    <message>
        <source>This is not in the register any more.</source>
        <translation>Этого больше нет в реестре.</translation>
    </message>
    <message>
        <source>This is not the card of a person. Only a person’s card can carry a backup.</source>
        <translation>Это не личная карточка. Резервную копию можно доверить только личной карточке.</translation>
    </message>
    <message>
        <source>This is not the passphrase you opened the vault with.</source>
        <translation>Это не та парольная фраза, которой вы открыли хранилище.</translation>
    </message>
    <message>
        <source>This is not the practice focal point’s vault of a workshop.</source>
        <translation>Это не хранилище учебного координатора из семинара.</translation>
    </message>
    <message>
        <source>This is not the text of a card’s QR code, or letters of it are missing.</source>
        <translation>Это не текст QR-кода карточки, или в нем не хватает букв.</translation>
    </message>
    <message>
        <source>This is sealed, but it is no answer.</source>
        <translation>Это запечатано, но это не ответ.</translation>
    </message>
    <message>
        <source>This is sealed, but it is no report.</source>
        <translation>Это запечатано, но это не отчет.</translation>
    </message>
    <message>
        <source>This is the code of a business card, not the card itself.</source>
        <translation>Это код визитной карточки, а не сама карточка.</translation>
    </message>
    <message>
        <source>This is too large to be a card.</source>
        <translation>Это слишком велико для карточки.</translation>
    </message>
    <message>
        <source>This item has its file already, and an original is never changed.</source>
        <translation>У этого предмета уже есть файл, а оригинал никогда не меняется.</translation>
    </message>
    <message>
        <source>This item is no longer in the record.</source>
        <translation>Этого предмета больше нет в записи.</translation>
    </message>
    <message>
        <source>This item is only described. Its file is not here.</source>
        <translation>Этот предмет только описан. Его файла здесь нет.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read here.</source>
        <translation>Файлы такого вида здесь прочитать нельзя.</translation>
    </message>
    <message>
        <source>This kind of text is not written for that.</source>
        <translation>Тексты такого вида для этого не пишутся.</translation>
    </message>
    <message>
        <source>This label cannot be used.</source>
        <translation>Такую пометку использовать нельзя.</translation>
    </message>
    <message>
        <source>This may not be done: somebody’s yes is missing.</source>
        <translation>Этого делать нельзя: не хватает чьего-то «да».</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Такое имя использовать нельзя.</translation>
    </message>
    <message>
        <source>This notice is no longer here.</source>
        <translation>Этого уведомления здесь больше нет.</translation>
    </message>
    <message>
        <source>This notice is not about a lost key.</source>
        <translation>Это уведомление не о потере ключа.</translation>
    </message>
    <message>
        <source>This notice names no new key.</source>
        <translation>В этом уведомлении не назван новый ключ.</translation>
    </message>
    <message>
        <source>This notice was made by a later version of the program.</source>
        <translation>Это уведомление создано более поздней версией программы.</translation>
    </message>
    <message>
        <source>This passphrase already opens something in this vault.</source>
        <translation>Эта парольная фраза уже что-то открывает в этом хранилище.</translation>
    </message>
    <message>
        <source>This passphrase cannot be used.</source>
        <translation>Эту парольную фразу использовать нельзя.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup.</source>
        <translation>Эта парольная фраза не открывает резервную копию.</translation>
    </message>
    <message>
        <source>This passphrase fits two places of the vault, so nothing was opened.</source>
        <translation>Эта парольная фраза подходит к двум местам хранилища, поэтому ничего не открыто.</translation>
    </message>
    <message>
        <source>This person is no longer in the vault.</source>
        <translation>Этого человека больше нет в хранилище.</translation>
    </message>
    <message>
        <source>This picture is too large to be looked at.</source>
        <translation>Это изображение слишком велико для просмотра.</translation>
    </message>
    <message>
        <source>This picture is {wide} by {high} dots: too large to show.</source>
        <translation>Это изображение — {wide} на {high} точек: слишком велико для показа.</translation>
    </message>
    <message>
        <source>This place is inside a vault.</source>
        <translation>Это место внутри хранилища.</translation>
    </message>
    <message>
        <source>This record is damaged.</source>
        <translation>Эта запись повреждена.</translation>
    </message>
    <message>
        <source>This record is in the vault already.</source>
        <translation>Эта запись уже есть в хранилище.</translation>
    </message>
    <message>
        <source>This record is no longer in the vault.</source>
        <translation>Этой записи больше нет в хранилище.</translation>
    </message>
    <message>
        <source>This record was not written as a quick note.</source>
        <translation>Эта запись сделана не как быстрая заметка.</translation>
    </message>
    <message>
        <source>This report cannot be sealed yet.</source>
        <translation>Этот отчет пока нельзя запечатать.</translation>
    </message>
    <message>
        <source>This report is not among those you sealed here.</source>
        <translation>Этого отчета нет среди тех, что вы запечатали здесь.</translation>
    </message>
    <message>
        <source>This report was here, and was deleted on purpose.</source>
        <translation>Этот отчет был здесь и удален намеренно.</translation>
    </message>
    <message>
        <source>This report was made by a later version of the program.</source>
        <translation>Этот отчет создан более поздней версией программы.</translation>
    </message>
    <message>
        <source>This report was written for somebody else and passed on.</source>
        <translation>Этот отчет написан для кого-то другого и передан дальше.</translation>
    </message>
    <message>
        <source>This says nothing about your passphrase. Close other programs, then try again.</source>
        <translation>Это ничего не говорит о вашей парольной фразе. Закройте другие программы, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>This share was entered already.</source>
        <translation>Эта часть уже введена.</translation>
    </message>
    <message>
        <source>This spreadsheet is of an old kind, or locked with a password.</source>
        <translation>Эта таблица старого вида или заперта паролем.</translation>
    </message>
    <message>
        <source>This system has nothing that keeps the process that reads files away from all others (neither seccomp nor Landlock), so no file is read.</source>
        <translation>В этой системе нет ничего, что отделяет процесс чтения файлов от всех остальных (ни seccomp, ни Landlock), поэтому файлы не читаются.</translation>
    </message>
    <message>
        <source>This table is larger than can be taken in at once.</source>
        <translation>Эта таблица больше, чем можно принять за раз.</translation>
    </message>
    <message>
        <source>This text is too long to be kept.</source>
        <translation>Этот текст слишком длинный для хранения.</translation>
    </message>
    <message>
        <source>This text is too long, or holds a sign that is not allowed.</source>
        <translation>Этот текст слишком длинный или содержит недопустимый знак.</translation>
    </message>
    <message>
        <source>This vault does not belong to a workshop.</source>
        <translation>Это хранилище не относится к семинару.</translation>
    </message>
    <message>
        <source>This vault is not on the stick that the program runs from, and nothing is noted on this computer.</source>
        <translation>Этого хранилища нет на флешке, с которой запущена программа, и на этом компьютере ничего не отмечено.</translation>
    </message>
    <message>
        <source>This version is no longer in the vault.</source>
        <translation>Этой версии больше нет в хранилище.</translation>
    </message>
    <message>
        <source>This version was sent before versions were kept.</source>
        <translation>Эта версия отправлена до того, как версии стали храниться.</translation>
    </message>
    <message>
        <source>This withdrawal was signed by the key of the report.</source>
        <translation>Этот отзыв подписан ключом отчета.</translation>
    </message>
    <message>
        <source>To see it elsewhere, save a copy knowingly, for a device that holds nothing else.</source>
        <translation>Чтобы посмотреть это в другом месте, осознанно сохраните копию для устройства, на котором нет ничего другого.</translation>
    </message>
    <message>
        <source>Together these records are more than a focal point can read (limit: {limit} MiB).</source>
        <translation>Вместе эти записи больше, чем может прочитать координатор (предел: {limit} MiB).</translation>
    </message>
    <message>
        <source>Too many revocations are waiting for cards that are not here.</source>
        <translation>Слишком много отзывов ждут карточек, которых здесь нет.</translation>
    </message>
    <message>
        <source>Treat this computer as exposed: think of who could have had it.</source>
        <translation>Считайте этот компьютер раскрытым: подумайте, у кого он мог быть.</translation>
    </message>
    <message>
        <source>Try again when less is open on this computer.</source>
        <translation>Попробуйте снова, когда на этом компьютере открыто меньше.</translation>
    </message>
    <message>
        <source>Try again while nobody types.</source>
        <translation>Попробуйте снова, когда никто не печатает.</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>Попробуйте другую копию.</translation>
    </message>
    <message>
        <source>Two drawers have the same passphrase.</source>
        <translation>У двух ящиков одинаковая парольная фраза.</translation>
    </message>
    <message>
        <source>Two parts of the record carry the same mark.</source>
        <translation>У двух частей записи одинаковая метка.</translation>
    </message>
    <message>
        <source>Two programs could use this folder at once here and spoil the vault.</source>
        <translation>Здесь две программы могли бы сразу использовать эту папку и испортить хранилище.</translation>
    </message>
    <message>
        <source>Type a later one.</source>
        <translation>Введите более поздний.</translation>
    </message>
    <message>
        <source>Type a year like 2027.</source>
        <translation>Введите год, например 2027.</translation>
    </message>
    <message>
        <source>Type all eight groups of five.</source>
        <translation>Введите все восемь групп по пять.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Введите снова.</translation>
    </message>
    <message>
        <source>Type it as 2027-03-01.</source>
        <translation>Введите так: 2027-03-01.</translation>
    </message>
    <message>
        <source>Type something, or add a file.</source>
        <translation>Введите что-нибудь или добавьте файл.</translation>
    </message>
    <message>
        <source>Type the day on which it was given, or ask again.</source>
        <translation>Введите день, когда это было дано, или спросите снова.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Отоприте и попробуйте снова.</translation>
    </message>
    <message>
        <source>Use a card and a vault of the same kind.</source>
        <translation>Используйте карточку и хранилище одного рода.</translation>
    </message>
    <message>
        <source>Use a practice vault.</source>
        <translation>Используйте учебное хранилище.</translation>
    </message>
    <message>
        <source>Use letters that can be typed on most keyboards.</source>
        <translation>Используйте буквы, которые есть на большинстве клавиатур.</translation>
    </message>
    <message>
        <source>Use letters, digits, signs and spaces.</source>
        <translation>Используйте буквы, цифры, знаки и пробелы.</translation>
    </message>
    <message>
        <source>Use nothing of it. Ask the colleague, in another way, whether it is theirs.</source>
        <translation>Ничего из этого не используйте. Спросите коллегу другим способом, от него ли это.</translation>
    </message>
    <message>
        <source>Use plain text of at most {limit} letters.</source>
        <translation>Используйте простой текст не длиннее {limit} букв.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>Используйте строчные буквы, цифры и дефисы.</translation>
    </message>
    <message>
        <source>Use that version of the app, or a newer one.</source>
        <translation>Используйте ту версию приложения или более новую.</translation>
    </message>
    <message>
        <source>Use the newer one.</source>
        <translation>Используйте более новую.</translation>
    </message>
    <message>
        <source>Wait until the other program is done with it, then add it again.</source>
        <translation>Подождите, пока другая программа закончит, затем добавьте снова.</translation>
    </message>
    <message>
        <source>Wait until {until}.</source>
        <translation>Подождите до {until}.</translation>
    </message>
    <message>
        <source>What a hand-over told about answers cannot be read.</source>
        <translation>То, что передача сообщила об ответах, прочитать нельзя.</translation>
    </message>
    <message>
        <source>What arrived in the new vault is not the same.</source>
        <translation>В новое хранилище поступило не то же самое.</translation>
    </message>
    <message>
        <source>What describes this workshop is damaged.</source>
        <translation>Описание этого семинара повреждено.</translation>
    </message>
    <message>
        <source>What had come in is kept.</source>
        <translation>То, что поступило, сохранено.</translation>
    </message>
    <message>
        <source>What is in that drawer was not moved here, or not to the end.</source>
        <translation>То, что в том ящике, сюда не перенесено или перенесено не до конца.</translation>
    </message>
    <message>
        <source>What is in the backup breaks the rules of the format: it was changed, or made by another program.</source>
        <translation>Содержимое резервной копии нарушает правила формата: ее изменили или создали другой программой.</translation>
    </message>
    <message>
        <source>What is in the sealed file does not keep the rules. It was changed, or made by another program.</source>
        <translation>Содержимое запечатанного файла не следует правилам. Его изменили или создали другой программой.</translation>
    </message>
    <message>
        <source>What is kept of the guide cannot be read.</source>
        <translation>То, что хранится о памятке, прочитать нельзя.</translation>
    </message>
    <message>
        <source>What is known of a deleted case is damaged.</source>
        <translation>Повреждено известное об удаленном деле.</translation>
    </message>
    <message>
        <source>What is remembered of the watched folder is damaged.</source>
        <translation>Повреждена память о наблюдаемой папке.</translation>
    </message>
    <message>
        <source>What lies beside it can only be read by a newer version.</source>
        <translation>То, что лежит рядом, может прочитать только более новая версия.</translation>
    </message>
    <message>
        <source>What should rest until tomorrow could not be kept.</source>
        <translation>То, что должно было отлежаться до завтра, сохранить не удалось.</translation>
    </message>
    <message>
        <source>What stands against it is listed below, each with what you can do.</source>
        <translation>Что этому препятствует, перечислено ниже, и сказано, что можно сделать.</translation>
    </message>
    <message>
        <source>What stands in the folder as the key for quick notes is none.</source>
        <translation>То, что лежит в папке как ключ для быстрых заметок, — не ключ.</translation>
    </message>
    <message>
        <source>What the drawer keeps about quick notes is damaged.</source>
        <translation>Повреждено то, что ящик хранит о быстрых заметках.</translation>
    </message>
    <message>
        <source>What the drawer keeps about this note is damaged.</source>
        <translation>Повреждено то, что ящик хранит об этой заметке.</translation>
    </message>
    <message>
        <source>What the keychain holds for this vault is damaged.</source>
        <translation>Повреждено то, что связка ключей хранит для этого хранилища.</translation>
    </message>
    <message>
        <source>What the vault remembers of a backup you entrusted is damaged.</source>
        <translation>Повреждена память хранилища о доверенной вами резервной копии.</translation>
    </message>
    <message>
        <source>What the vault remembers of a notice is damaged.</source>
        <translation>Повреждена память хранилища об уведомлении.</translation>
    </message>
    <message>
        <source>What the vault remembers of a sealed report is damaged.</source>
        <translation>Повреждена память хранилища о запечатанном отчете.</translation>
    </message>
    <message>
        <source>What this QR code holds is too large for a card.</source>
        <translation>Содержимое этого QR-кода слишком велико для карточки.</translation>
    </message>
    <message>
        <source>What this drawer notes of a journey cannot be read.</source>
        <translation>То, что этот ящик отметил о поездке, прочитать нельзя.</translation>
    </message>
    <message>
        <source>What this drawer remembers of a move cannot be read.</source>
        <translation>То, что этот ящик помнит о переносе, прочитать нельзя.</translation>
    </message>
    <message>
        <source>What was decided about two cases is damaged.</source>
        <translation>Повреждено решение о двух делах.</translation>
    </message>
    <message>
        <source>What was noted of this case is damaged.</source>
        <translation>Повреждены отметки об этом деле.</translation>
    </message>
    <message>
        <source>What was read back from there is not the sealed file.</source>
        <translation>То, что прочитано оттуда обратно, — не запечатанный файл.</translation>
    </message>
    <message>
        <source>What was saved before is safe, and nothing is half written.</source>
        <translation>Сохраненное раньше в безопасности, и ничего не записано наполовину.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Сохраненное раньше в безопасности.</translation>
    </message>
    <message>
        <source>What was written could not be read back the same, so the file was not kept.</source>
        <translation>Записанное не удалось прочитать обратно таким же, поэтому файл не сохранен.</translation>
    </message>
    <message>
        <source>What you changed holds, but only one of its two copies could be written.</source>
        <translation>Ваше изменение действует, но записать удалось только одну из двух копий.</translation>
    </message>
    <message>
        <source>What you typed a moment ago may not be saved: look at it before you go on.</source>
        <translation>Введенное только что, возможно, не сохранено: посмотрите, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>Who asked, and how, is missing or too long.</source>
        <translation>Не указано или слишком длинно, кто и как спрашивал.</translation>
    </message>
    <message>
        <source>Whoever else works here may have changed it.</source>
        <translation>Возможно, это изменил тот, кто тоже работает здесь.</translation>
    </message>
    <message>
        <source>Whoever examines the medium may find that part: destroy the medium.</source>
        <translation>Тот, кто исследует носитель, может найти эту часть: уничтожьте носитель.</translation>
    </message>
    <message>
        <source>Word {place} is not in the list.</source>
        <translation>Слова {place} нет в списке.</translation>
    </message>
    <message>
        <source>Words that came with the program stay.</source>
        <translation>Слова, которые пришли с программой, остаются.</translation>
    </message>
    <message>
        <source>Write at most {limit} letters, without signs that cannot be seen.</source>
        <translation>Напишите не более {limit} букв, без невидимых знаков.</translation>
    </message>
    <message>
        <source>Write at most {limit} letters.</source>
        <translation>Напишите не более {limit} букв.</translation>
    </message>
    <message>
        <source>Write at most {most} characters of plain text.</source>
        <translation>Напишите не более {most} знаков простого текста.</translation>
    </message>
    <message>
        <source>Write each code as one line of at most {limit} letters, at most {most} codes.</source>
        <translation>Напишите каждый код одной строкой не длиннее {limit} букв, не более {most} кодов.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-14, today or earlier.</source>
        <translation>Напишите так: 2026-11-14, сегодня или раньше.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-22 18:40, or leave it out.</source>
        <translation>Напишите так: 2026-11-22 18:40, или не указывайте.</translation>
    </message>
    <message>
        <source>Write it without the name: nobody agreed that this sender hears it.</source>
        <translation>Напишите без имени: никто не соглашался, чтобы его узнал этот отправитель.</translation>
    </message>
    <message>
        <source>Write its short name, such as en, bo or pt-BR.</source>
        <translation>Напишите его краткое обозначение, например en, bo или pt-BR.</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>Напишите один день, например 12 апреля 2026.</translation>
    </message>
    <message>
        <source>Write one line each, of at most {limit} letters.</source>
        <translation>Напишите по одной строке, каждая не длиннее {limit} букв.</translation>
    </message>
    <message>
        <source>Write one line for each, of at most {limit} letters.</source>
        <translation>Напишите для каждого одну строку не длиннее {limit} букв.</translation>
    </message>
    <message>
        <source>Write one line of at most {limit} letters.</source>
        <translation>Напишите одну строку не длиннее {limit} букв.</translation>
    </message>
    <message>
        <source>Write several notes.</source>
        <translation>Напишите несколько заметок.</translation>
    </message>
    <message>
        <source>Write them in another way.</source>
        <translation>Напишите их иначе.</translation>
    </message>
    <message>
        <source>Write which one, as they called it.</source>
        <translation>Напишите, какой именно, как они это назвали.</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>Вы можете начать снова в любое время.</translation>
    </message>
    <message>
        <source>You have no card yet, so nothing can be sealed to you.</source>
        <translation>У вас пока нет карточки, поэтому для вас ничего нельзя запечатать.</translation>
    </message>
    <message>
        <source>You know this name, but with another key.</source>
        <translation>Вы знаете это имя, но с другим ключом.</translation>
    </message>
    <message>
        <source>Your person card that it is sealed to has expired or was revoked.</source>
        <translation>Ваша личная карточка, для которой это запечатано, истекла или отозвана.</translation>
    </message>
    <message>
        <source>Your words are too long for a notice, or have letters that nobody sees.</source>
        <translation>Ваши слова слишком длинны для уведомления или содержат невидимые буквы.</translation>
    </message>
    <message>
        <source>Your words name somebody, or how to reach them. A notice names nobody.</source>
        <translation>В ваших словах назван кто-то или способ связи. В уведомлении никого не называют.</translation>
    </message>
    <message>
        <source>{file} changed while it was being read.</source>
        <translation>{file} изменился во время чтения.</translation>
    </message>
    <message>
        <source>{file} could not be read to its end.</source>
        <translation>{file} не удалось прочитать до конца.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} — это папка.</translation>
    </message>
    <message>
        <source>{file} is no longer there.</source>
        <translation>{file} больше нет на месте.</translation>
    </message>
    <message>
        <source>{file} is not a file that can be read.</source>
        <translation>{file} — не файл, который можно прочитать.</translation>
    </message>
    <message>
        <source>{file} is not beside the package.</source>
        <translation>{file} не лежит рядом с пакетом.</translation>
    </message>
    <message>
        <source>{file} is not the file that was signed.</source>
        <translation>{file} — не тот файл, который подписан.</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message>
        <source>Ask {person} for consent</source>
        <translation>Спросить о согласии: {person}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Five things are missing before you can send</source>
        <translation>До отправки не хватает пяти вещей</translation>
    </message>
    <message>
        <source>Four things are missing before you can send</source>
        <translation>До отправки не хватает четырех вещей</translation>
    </message>
    <message>
        <source>It is still a draft</source>
        <translation>Это еще черновик</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Всё заполнено</translation>
    </message>
    <message>
        <source>One thing is missing before you can send</source>
        <translation>До отправки не хватает одной вещи</translation>
    </message>
    <message>
        <source>Sent on {date}</source>
        <translation>Отправлено {date}</translation>
    </message>
    <message>
        <source>Three things are missing before you can send</source>
        <translation>До отправки не хватает трех вещей</translation>
    </message>
    <message>
        <source>Two things are missing before you can send</source>
        <translation>До отправки не хватает двух вещей</translation>
    </message>
    <message>
        <source>Withdrawn, so it is not sent again</source>
        <translation>Отозвано, поэтому больше не отправляется</translation>
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
        <translation>Перенос всего в новое хранилище</translation>
    </message>
    <message>
        <source>Where the new vault goes</source>
        <translation>Где будет новое хранилище</translation>
    </message>
</context>
<context>
    <name>MyCardPage</name>
    <message>
        <source>Copied. Paste it now: the clipboard is cleared in a moment.</source>
        <translation>Скопировано. Вставьте сейчас: буфер обмена скоро очистится.</translation>
    </message>
    <message>
        <source>It is for other programs only, and no passphrase protects it there. Whoever gets the file reads every report sealed to this card, past and future.</source>
        <translation>Это только для других программ, и парольная фраза его там не защищает. Тот, кто получит файл, читает каждый отчет, запечатанный для этой карточки, прошлый и будущий.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Оставить здесь</translation>
    </message>
    <message>
        <source>Make another card</source>
        <translation>Создать еще одну карточку</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Моя карточка</translation>
    </message>
    <message>
        <source>Nobody who gets the file can send anything to this card again.</source>
        <translation>Никто, кто получит файл, больше ничего не сможет отправить на эту карточку.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Revoke this card for good?</source>
        <translation>Отозвать эту карточку навсегда?</translation>
    </message>
    <message>
        <source>Save the secret key</source>
        <translation>Сохранить секретный ключ</translation>
    </message>
    <message>
        <source>Save the secret key of this card outside the vault?</source>
        <translation>Сохранить секретный ключ этой карточки вне хранилища?</translation>
    </message>
    <message>
        <source>Take over a card…</source>
        <translation>Принять карточку от коллеги…</translation>
    </message>
    <message>
        <source>The card is made. Give it to the people who will write to you.</source>
        <translation>Карточка создана. Дайте ее людям, которые будут вам писать.</translation>
    </message>
    <message>
        <source>The card lies in {file}. Its digits are compared in another way.</source>
        <translation>Карточка лежит в {file}. Ее цифры сверяются другим способом.</translation>
    </message>
    <message>
        <source>The card, its signature and its key lie in {folder}.</source>
        <translation>Карточка, ее подпись и ключ лежат в {folder}.</translation>
    </message>
    <message>
        <source>The new card is made. Give it to everybody who has the old one.</source>
        <translation>Новая карточка создана. Дайте ее всем, у кого есть старая.</translation>
    </message>
    <message>
        <source>The revocation lies in {file}. Give it to everybody who has the card.</source>
        <translation>Отзыв лежит в {file}. Дайте его всем, у кого есть карточка.</translation>
    </message>
    <message>
        <source>The secret key lies in {file}. Remove it as soon as you can.</source>
        <translation>Секретный ключ лежит в {file}. Уберите его как можно скорее.</translation>
    </message>
    <message>
        <source>Where shall the card be put?</source>
        <translation>Куда поместить карточку?</translation>
    </message>
    <message>
        <source>Where shall the revocation be put?</source>
        <translation>Куда поместить отзыв?</translation>
    </message>
    <message>
        <source>Where shall the secret key be put?</source>
        <translation>Куда поместить секретный ключ?</translation>
    </message>
    <message>
        <source>Where shall these files be put?</source>
        <translation>Куда поместить эти файлы?</translation>
    </message>
</context>
<context>
    <name>NamesBelow</name>
    <message>
        <source>A name that is kept apart stands here.</source>
        <translation>Здесь стоит имя, которое хранится отдельно.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>The pseudonym stands here now.</source>
        <translation>Теперь здесь стоит псевдоним.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Write the pseudonyms instead</source>
        <translation>Написать вместо этого псевдонимы</translation>
    </message>
    <message>
        <source>Write {pseudonym} instead</source>
        <translation>Написать вместо этого {pseudonym}</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>{pseudonym} stands here now.</source>
        <translation>Теперь здесь стоит {pseudonym}.</translation>
    </message>
</context>
<context>
    <name>NamesThatLeave</name>
    <message>
        <source>Hide names</source>
        <translation>Скрыть имена</translation>
    </message>
    <message>
        <source>Show names that leave</source>
        <translation>Показать передаваемые имена</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Every vault has four drawers, and nothing in its files says which of them are used. So name each one that is, with its passphrase: a drawer that is not named may be overwritten, with everything in it.</source>
        <translation>В каждом хранилище четыре ящика, и ничто в файлах не говорит, какие из них используются. Поэтому укажите каждый используемый его парольной фразой: неуказанный ящик может быть перезаписан со всем, что в нем есть.</translation>
    </message>
    <message>
        <source>Name another drawer</source>
        <translation>Указать другой ящик</translation>
    </message>
    <message>
        <source>The passphrase of another drawer in use</source>
        <translation>Парольная фраза другого используемого ящика</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>Парольная фраза этого ящика</translation>
    </message>
    <message>
        <source>This one was typed above already.</source>
        <translation>Эта фраза уже введена выше.</translation>
    </message>
    <message>
        <source>When all four drawers are in use, there is no room for another one.</source>
        <translation>Если используются все четыре ящика, для еще одного места нет.</translation>
    </message>
    <message>
        <source>Which drawers are in use?</source>
        <translation>Какие ящики используются?</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A passphrase for the backup</source>
        <translation>Парольная фраза для резервной копии</translation>
    </message>
    <message>
        <source>A passphrase for the new drawer</source>
        <translation>Парольная фраза для нового ящика</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Выбрать, куда…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>It can be tried for years by whoever has the file, so it should be longer than one for every day. It is written down nowhere.</source>
        <translation>Тот, у кого файл, может подбирать ее годами, поэтому она должна быть длиннее, чем на каждый день. Она нигде не записывается.</translation>
    </message>
    <message>
        <source>It opens the new drawer and no other one.</source>
        <translation>Она открывает новый ящик и никакой другой.</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Add a word or two, better uncommon ones.</source>
        <translation>Добавьте одно-два слова, лучше редких.</translation>
    </message>
    <message>
        <source>Capital letters help little.</source>
        <translation>Заглавные буквы мало помогают.</translation>
    </message>
    <message>
        <source>Dates are tried early, those of your life first.</source>
        <translation>Даты пробуют одними из первых, прежде всего даты из вашей жизни.</translation>
    </message>
    <message>
        <source>Draw six words by lot</source>
        <translation>Выбрать шесть слов наугад</translation>
    </message>
    <message>
        <source>Fair: it takes many computers months.</source>
        <translation>Средне: множеству компьютеров нужны месяцы.</translation>
    </message>
    <message>
        <source>Five or more words that do not belong together are good.</source>
        <translation>Хороши пять и более слов, не связанных между собой.</translation>
    </message>
    <message>
        <source>Hard to guess, if it is not a saying, a song or something about you.</source>
        <translation>Трудно угадать, если это не поговорка, не песня и не что-то о вас.</translation>
    </message>
    <message>
        <source>It is close to passwords that many people use.</source>
        <translation>Похоже на пароли, которыми пользуются многие.</translation>
    </message>
    <message>
        <source>It is on the lists of passwords that many people use.</source>
        <translation>Есть в списках паролей, которыми пользуются многие.</translation>
    </message>
    <message>
        <source>Keys beside each other are tried early.</source>
        <translation>Соседние клавиши пробуют одними из первых.</translation>
    </message>
    <message>
        <source>Names are tried early.</source>
        <translation>Имена пробуют одними из первых.</translation>
    </message>
    <message>
        <source>One word alone is soon found.</source>
        <translation>Одно слово находят быстро.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Repeating makes it longer, but hardly harder.</source>
        <translation>От повторов фраза длиннее, но почти не сложнее.</translation>
    </message>
    <message>
        <source>Rows like abc or 6543 are tried early.</source>
        <translation>Ряды вроде abc или 6543 пробуют одними из первых.</translation>
    </message>
    <message>
        <source>Signs in place of letters, as @ for a, help little.</source>
        <translation>Знаки вместо букв, например @ вместо a, мало помогают.</translation>
    </message>
    <message>
        <source>Some letters in it can be written in several ways. All of them count as the same, so that it opens on every keyboard.</source>
        <translation>Некоторые буквы здесь можно записать по-разному. Все варианты считаются одинаковыми, чтобы фраза подходила на любой клавиатуре.</translation>
    </message>
    <message>
        <source>Spaces at the beginning and at the end do not count.</source>
        <translation>Пробелы в начале и в конце не учитываются.</translation>
    </message>
    <message>
        <source>Strong, as long as nobody sees the words. Now learn them.</source>
        <translation>Надежно, пока никто не видит этих слов. Теперь запомните их.</translation>
    </message>
    <message>
        <source>The app has no list of words in this script: it only counts letters.</source>
        <translation>У приложения нет списка слов для этой письменности: оно только считает буквы.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>Они не совпадают. Введите вторую еще раз.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be typed everywhere. Take another one.</source>
        <translation>Здесь есть знак, который можно ввести не везде. Возьмите другой.</translation>
    </message>
    <message>
        <source>This is longer than a passphrase can be: about a thousand letters.</source>
        <translation>Это длиннее, чем может быть парольная фраза: около тысячи букв.</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>Сначала введите парольную фразу.</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Введите ее еще раз</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>Использовать экранную клавиатуру</translation>
    </message>
    <message>
        <source>Very easy to guess: a computer finds it in no time.</source>
        <translation>Очень легко угадать: компьютер находит ее мгновенно.</translation>
    </message>
    <message>
        <source>Weak: many computers together find it in days.</source>
        <translation>Слабо: множество компьютеров вместе находит ее за несколько дней.</translation>
    </message>
    <message>
        <source>Words written backwards help little.</source>
        <translation>Слова, написанные наоборот, мало помогают.</translation>
    </message>
    <message>
        <source>Years are tried early.</source>
        <translation>Годы пробуют одними из первых.</translation>
    </message>
</context>
<context>
    <name>NewVault</name>
    <message>
        <source>A passphrase for the new vault</source>
        <translation>Парольная фраза для нового хранилища</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Выбрать, куда…</translation>
    </message>
    <message>
        <source>Everything is in the new vault, and was compared.</source>
        <translation>Всё в новом хранилище и сверено.</translation>
    </message>
    <message>
        <source>Go on there with the new passphrase. Write nothing in this one any more; you destroy it from there.</source>
        <translation>Продолжайте там с новой парольной фразой. В этом больше ничего не пишите; уничтожите его оттуда.</translation>
    </message>
    <message>
        <source>I cannot make one now</source>
        <translation>Сейчас создать новое не получится</translation>
    </message>
    <message>
        <source>Lock and open the new vault</source>
        <translation>Запереть и открыть новое хранилище</translation>
    </message>
    <message>
        <source>Make the new vault…</source>
        <translation>Создать новое хранилище…</translation>
    </message>
    <message>
        <source>Move once more…</source>
        <translation>Перенести еще раз…</translation>
    </message>
    <message>
        <source>Take another one than here. The new vault can be in another folder, or, better, on another stick.</source>
        <translation>Возьмите не ту, что здесь. Новое хранилище может быть в другой папке или, лучше, на другой флешке.</translation>
    </message>
    <message>
        <source>This is the new vault. Everything is here.</source>
        <translation>Это новое хранилище. Всё здесь.</translation>
    </message>
    <message>
        <source>You said that no new vault can be made now.</source>
        <translation>Вы указали, что сейчас новое хранилище создать нельзя.</translation>
    </message>
</context>
<context>
    <name>NoteBanner</name>
    <message>
        <source>Anybody who could write to the vault’s folder could have left it. Read it before you rely on it.</source>
        <translation>Ее мог оставить любой, кто мог писать в папку хранилища. Прочитайте, прежде чем полагаться на нее.</translation>
    </message>
    <message>
        <source>I wrote it</source>
        <translation>Это моя заметка</translation>
    </message>
    <message>
        <source>Written while locked, author not certain.</source>
        <translation>Написано, пока хранилище было заперто, автор не установлен.</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message numerus="yes">
        <source>%n other record(s) would be taken back with it</source>
        <translation>
            <numerusform>вместе с этим будет отозвана еще %n запись</numerusform>
            <numerusform>вместе с этим будут отозваны еще %n записи</numerusform>
            <numerusform>вместе с этим будут отозваны еще %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n отчет</numerusform>
            <numerusform>%n отчета</numerusform>
            <numerusform>%n отчетов</numerusform>
        </translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Для: {name}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Handed over to {name}</source>
        <translation>Передано: {name}</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Создано {day}</translation>
    </message>
    <message>
        <source>Why you go on</source>
        <translation>Почему вы продолжаете</translation>
    </message>
    <message>
        <source>kept with the notice</source>
        <translation>хранится с уведомлением</translation>
    </message>
    <message>
        <source>not proven to them: they must reach you in another way</source>
        <translation>для них не доказано: они должны связаться с вами другим способом</translation>
    </message>
    <message>
        <source>only about {people}</source>
        <translation>только о {people}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n notice(s) sealed</source>
        <translation>
            <numerusform>Запечатано %n уведомление</numerusform>
            <numerusform>Запечатано %n уведомления</numerusform>
            <numerusform>Запечатано %n уведомлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that takes back what was said about this person. What they passed on or published cannot be called back: ask them to tell.</source>
        <translation>Каждый координатор получает запечатанный файл, отзывающий сказанное об этом человеке. То, что передано дальше или опубликовано, вернуть нельзя: попросите сообщить.</translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that takes the report back. They use nothing of it any more; what they passed on or published cannot be called back.</source>
        <translation>Каждый координатор получает запечатанный файл, отзывающий отчет. Они больше ничего из него не используют; то, что передано дальше или опубликовано, вернуть нельзя.</translation>
    </message>
    <message>
        <source>Everyone was told</source>
        <translation>Сообщили всем</translation>
    </message>
    <message>
        <source>Nothing of this record was sent from here.</source>
        <translation>Из этой записи отсюда ничего не отправлено.</translation>
    </message>
    <message>
        <source>Others may have had your device, or you begin anew without it: they could read answers sealed to the old key. The file names a new key. Before the focal point uses it, a person there asks you in another way.</source>
        <translation>Ваше устройство могло быть у других, или вы начинаете заново без него: ответы, запечатанные для старого ключа, могут прочитать. В файле назван новый ключ. Прежде чем координатор начнет им пользоваться, вас спросят оттуда другим способом.</translation>
    </message>
    <message>
        <source>Say that your key was lost</source>
        <translation>Сообщить, что ваш ключ потерян</translation>
    </message>
    <message>
        <source>Take back what was sent?</source>
        <translation>Отозвать отправленное?</translation>
    </message>
    <message>
        <source>Tell those who have it</source>
        <translation>Сообщить тем, у кого это есть</translation>
    </message>
    <message>
        <source>Where the sealed file goes</source>
        <translation>Куда попадает запечатанный файл</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message numerus="yes">
        <source>%n file(s) lie in {folder}</source>
        <translation>
            <numerusform>%n файл лежит в {folder}</numerusform>
            <numerusform>%n файла лежат в {folder}</numerusform>
            <numerusform>%n файлов лежат в {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Hand them over as you handed over the report, then tick them here.</source>
        <translation>Передайте их так же, как передавали отчет, затем отметьте здесь.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n file(s)…</source>
        <translation>
            <numerusform>Создать %n файл…</numerusform>
            <numerusform>Создать %n файла…</numerusform>
            <numerusform>Создать %n файлов…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>To be told in another way</source>
        <translation>Сообщить другим способом</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>Слова к этому</translation>
    </message>
    <message>
        <source>may be left out; name nobody in them</source>
        <translation>можно не указывать; никого в них не называйте</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Kind of files:</source>
        <translation>Вид файлов:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Искать в:</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Kept as {number}: this field knows no “about”.</source>
        <translation>Оставлено как {number}: в этом поле «около» не бывает.</translation>
    </message>
    <message>
        <source>Not read as a number yet. It is kept as you typed it.</source>
        <translation>Пока не похоже на число. Оставлено так, как вы ввели.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>A case that belongs to several rows is counted in each of them.</source>
        <translation>Дело, которое относится к нескольким строкам, считается в каждой.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Cases of which nobody knows when they happened are not counted.</source>
        <translation>Дела, о которых никто не знает, когда это было, не считаются.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Incidents are not victims, and somebody in two reports counts twice: do not add these up.</source>
        <translation>Инциденты — не пострадавшие, и тот, кто есть в двух отчетах, считается дважды: не складывайте.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Reports that were joined as information about one event are one event.</source>
        <translation>Отчеты, соединенные как сведения об одном событии, — одно событие.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>UN mechanism</source>
        <translation>Механизм ООН</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>All tables, not only this one</source>
        <translation>Все таблицы, а не только эта</translation>
    </message>
    <message>
        <source>Export these numbers?</source>
        <translation>Выгрузить эти числа?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Leave them here</source>
        <translation>Оставить здесь</translation>
    </message>
    <message>
        <source>Show numbers under {number} as they are</source>
        <translation>Показывать числа меньше {number} как есть</translation>
    </message>
    <message>
        <source>The file lies outside the vault, open to whoever finds it. It names nobody.</source>
        <translation>Файл лежит вне хранилища, открытый для любого, кто его найдет. Он никого не называет.</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>Что это за файл</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Куда поместить файл?</translation>
    </message>
    <message>
        <source>Why they are shown</source>
        <translation>Почему они показаны</translation>
    </message>
    <message>
        <source>stands in the file</source>
        <translation>указывается в файле</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} сейчас вне хранилища, открыт для всех.</translation>
    </message>
</context>
<context>
    <name>NumbersModel</name>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count by</source>
        <translation>Считать по</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Подсчет</translation>
    </message>
    <message>
        <source>Counts appear here once there is a case.</source>
        <translation>Подсчеты появятся здесь, когда будет дело.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n case(s) withdrawn, without consent, or replaced by a correction.</source>
        <translation>
            <numerusform>Не посчитано: %n дело, отозванное, без согласия или замененное исправлением.</numerusform>
            <numerusform>Не посчитано: %n дела, отозванные, без согласия или замененные исправлением.</numerusform>
            <numerusform>Не посчитано: %n дел, отозванных, без согласия или замененных исправлением.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>{sign} Fewer than {number}: an export hides it.</source>
        <translation>{sign} Меньше {number}: при выгрузке скрывается.</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Look again</source>
        <translation>Посмотреть снова</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>Somebody has not agreed to this person</source>
        <translation>Кто-то не дал согласия на этого человека</translation>
    </message>
    <message>
        <source>Whoever carries the file can read it, so everybody in it must have said yes to exactly that. Ask them first, leave their records out, or make a backup that only your recovery words open.</source>
        <translation>Тот, кто носит файл, может его прочитать, поэтому каждый в нем должен был сказать «да» именно на это. Сначала спросите их, исключите их записи или сделайте резервную копию, которую открывают только ваши слова восстановления.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} It is a word, and names nobody.</source>
        <translation>{said} Это слово, оно никого не называет.</translation>
    </message>
    <message>
        <source>{said} The condition is met, this once.</source>
        <translation>{said} Условие выполнено, в этот раз.</translation>
    </message>
    <message>
        <source>{who}, in “{title}”: {reason}</source>
        <translation>{who}, в записи «{title}»: {reason}</translation>
    </message>
</context>
<context>
    <name>Off</name>
    <message>
        <source>Notes that wait come in first. The button goes from the lock screen, and the key for notes is removed.</source>
        <translation>Сначала поступают ждущие заметки. Кнопка исчезает с экрана входа, ключ для заметок удаляется.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Switch quick notes off?</source>
        <translation>Выключить быстрые заметки?</translation>
    </message>
</context>
<context>
    <name>OfferedStep</name>
    <message numerus="yes">
        <source>%n file(s) beside it cannot be used as a card here.</source>
        <translation>
            <numerusform>%n файл рядом нельзя использовать здесь как карточку.</numerusform>
            <numerusform>%n файла рядом нельзя использовать здесь как карточку.</numerusform>
            <numerusform>%n файлов рядом нельзя использовать здесь как карточку.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody put the card of a focal point here, so that you need not type it. Nobody knows yet whether it is really theirs: before you send anything, compare its 40 digits with them, by a way you trust.</source>
        <translation>Кто-то положил сюда карточку координатора, чтобы вам не пришлось вводить ее вручную. Пока никто не знает, действительно ли она от координатора: прежде чем что-либо отправлять, сверьте с ним ее 40 цифр способом, которому вы доверяете.</translation>
    </message>
    <message>
        <source>This folder offers a card</source>
        <translation>В этой папке есть карточка</translation>
    </message>
    <message>
        <source>{name}, {organisation}</source>
        <translation>{name}, {organisation}</translation>
    </message>
</context>
<context>
    <name>OldVault</name>
    <message>
        <source>Destroy the old vault…</source>
        <translation>Уничтожить старое хранилище…</translation>
    </message>
    <message>
        <source>First the new vault, then go on in it.</source>
        <translation>Сначала новое хранилище, затем продолжайте в нем.</translation>
    </message>
    <message>
        <source>If you use other drawers in it, open each of them first and move it too: they are destroyed with it.</source>
        <translation>Если вы используете в нем другие ящики, сначала откройте и перенесите каждый: они уничтожаются вместе с ним.</translation>
    </message>
    <message>
        <source>It does not stand where it was any more.</source>
        <translation>Его больше нет там, где оно было.</translation>
    </message>
    <message>
        <source>It is destroyed</source>
        <translation>Оно уничтожено</translation>
    </message>
    <message>
        <source>It is not on this device. Open it where it is and destroy it in its settings, then say so here.</source>
        <translation>Его нет на этом устройстве. Откройте его там, где оно есть, и уничтожьте в его настройках, затем отметьте это здесь.</translation>
    </message>
    <message>
        <source>There is no new vault, so this one stays.</source>
        <translation>Нового хранилища нет, поэтому это остается.</translation>
    </message>
</context>
<context>
    <name>On</name>
    <message>
        <source>Best with one drawer only, or in the drawer that you would show.</source>
        <translation>Лучше всего, если ящик один, или в том ящике, который вы бы показали.</translation>
    </message>
    <message>
        <source>I understand what others can see</source>
        <translation>Мне понятно, что видят другие</translation>
    </message>
    <message>
        <source>Notes that wait while you show another drawer prove that drawer.</source>
        <translation>Заметки, которые ждут, пока вы показываете другой ящик, доказывают существование этого ящика.</translation>
    </message>
    <message>
        <source>Photos and files that you add stay where they were, too.</source>
        <translation>Добавленные фотографии и файлы остаются и там, где были.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>The lock screen then has a button for a note with photos and files. Nothing on this computer can read it until this drawer is opened, which takes it in.</source>
        <translation>Тогда на экране входа есть кнопка для заметки с фотографиями и файлами. Ничто на этом компьютере не прочитает ее, пока не открыт этот ящик, который ее принимает.</translation>
    </message>
    <message>
        <source>They are on already, for another drawer or for somebody else. This drawer would take them over: the other one stops loudly when it is opened, and notes that wait for it stay where they are.</source>
        <translation>Они уже включены, для другого ящика или для кого-то другого. Этот ящик взял бы их на себя: другой при открытии заметно остановится, а ждущие его заметки останутся на месте.</translation>
    </message>
    <message>
        <source>While the vault is locked nobody can make sure that notes go to you: who can write to the folder can exchange the key. The next unlock tells.</source>
        <translation>Пока хранилище заперто, никто не может гарантировать, что заметки попадут к вам: тот, кто может писать в папку, может подменить ключ. Это покажет следующее отпирание.</translation>
    </message>
    <message>
        <source>Whoever looks at the folder sees that a drawer takes notes in, and so is in use.</source>
        <translation>Тот, кто посмотрит на папку, увидит, что какой-то ящик принимает заметки, то есть используется.</translation>
    </message>
    <message>
        <source>Write quick notes without opening the vault?</source>
        <translation>Писать быстрые заметки, не открывая хранилище?</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Could writing this down or sending it hurt you or someone else?</source>
        <translation>Может ли то, что вы это запишете или отправите, навредить вам или кому-то еще?</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Заглянуть в нее</translation>
    </message>
    <message>
        <source>More words are needed.</source>
        <translation>Нужно больше слов.</translation>
    </message>
    <message>
        <source>Perhaps send</source>
        <translation>Возможно, отправить</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Слова восстановления</translation>
    </message>
    <message>
        <source>Store nothing</source>
        <translation>Ничего не сохранять</translation>
    </message>
    <message>
        <source>Store only</source>
        <translation>Только сохранить</translation>
    </message>
    <message>
        <source>The passphrase of the backup</source>
        <translation>Парольная фраза резервной копии</translation>
    </message>
    <message>
        <source>This drawer: it was handed back, or entrusted to me</source>
        <translation>Этот ящик: ее отдали обратно или доверили мне</translation>
    </message>
    <message>
        <source>What opens it?</source>
        <translation>Что ее открывает?</translation>
    </message>
    <message>
        <source>You decide, now and later. Nothing is sent by itself, and leaving loses nothing.</source>
        <translation>Решаете вы, сейчас и потом. Само ничего не отправляется, и если выйти, ничего не пропадет.</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>Give back the sealed file…</source>
        <translation>Отдать запечатанный файл…</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>The sealed file lies where you wanted it, as it came.</source>
        <translation>Запечатанный файл лежит там, где вы указали, в том виде, в каком пришел.</translation>
    </message>
    <message>
        <source>Where shall the sealed file be put?</source>
        <translation>Куда поместить запечатанный файл?</translation>
    </message>
    <message>
        <source>Writing the sealed file</source>
        <translation>Запись запечатанного файла</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>A card handed over</source>
        <translation>Переданная карточка</translation>
    </message>
    <message>
        <source>A changed card with the same keys. It is used after you compared its digits.</source>
        <translation>Измененная карточка с теми же ключами. Она используется после того, как вы сверите ее цифры.</translation>
    </message>
    <message>
        <source>A new card, signed with the card you have. It is used after you compared its digits.</source>
        <translation>Новая карточка, подписанная той, что у вас есть. Она используется после того, как вы сверите ее цифры.</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Уже здесь</translation>
    </message>
    <message>
        <source>Another answer has the same number. Ask the focal point which one holds.</source>
        <translation>У другого ответа тот же номер. Спросите координатора, какой действует.</translation>
    </message>
    <message>
        <source>Attached to its record</source>
        <translation>Присоединено к записи</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ничего не меняет</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>It arrived after a later answer. The status is that of the later one.</source>
        <translation>Поступил после более позднего ответа. Состояние — из более позднего.</translation>
    </message>
    <message>
        <source>Made by a newer program</source>
        <translation>Создано более новой программой</translation>
    </message>
    <message>
        <source>No file that can be read</source>
        <translation>Не файл, который можно прочитать</translation>
    </message>
    <message>
        <source>No sealed file</source>
        <translation>Не запечатанный файл</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Не для нас</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Более старая версия</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Practice and real do not mix</source>
        <translation>Учебное и настоящее не смешиваются</translation>
    </message>
    <message>
        <source>This card is here already.</source>
        <translation>Эта карточка уже здесь.</translation>
    </message>
    <message>
        <source>This card is new here. Compare its digits before you use it.</source>
        <translation>Эта карточка здесь новая. Сверьте ее цифры, прежде чем использовать.</translation>
    </message>
    <message>
        <source>Written for someone else</source>
        <translation>Написано для кого-то другого</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>Before these months: %n record(s).</source>
        <translation>
            <numerusform>До этих месяцев: %n запись.</numerusform>
            <numerusform>До этих месяцев: %n записи.</numerusform>
            <numerusform>До этих месяцев: %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>By UN mechanism</source>
        <translation>По механизму ООН</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По стране</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцу</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>По виду</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>По году</translation>
    </message>
    <message>
        <source>Count all records</source>
        <translation>Посчитать все записи</translation>
    </message>
    <message>
        <source>Counts appear here once there is a record.</source>
        <translation>Подсчеты появятся здесь, когда будет запись.</translation>
    </message>
    <message>
        <source>One record can be about several people and several acts, so the lines overlap and must not be added up. Nor is one record the same as one victim.</source>
        <translation>Одна запись может касаться нескольких людей и нескольких действий, поэтому строки пересекаются и складывать их нельзя. И одна запись не означает одного пострадавшего.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n record(s) that the list is narrowed down to.</source>
        <translation>
            <numerusform>Только %n запись, до которой сужен список.</numerusform>
            <numerusform>Только %n записи, до которых сужен список.</numerusform>
            <numerusform>Только %n записей, до которых сужен список.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records are counted here, not people.</source>
        <translation>Здесь считаются записи, а не люди.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Untitled record</source>
        <translation>Запись без названия</translation>
    </message>
    <message>
        <source>Without a UN mechanism: {count}.</source>
        <translation>Без механизма ООН: {count}.</translation>
    </message>
    <message>
        <source>Without a country: {count}.</source>
        <translation>Без страны: {count}.</translation>
    </message>
    <message>
        <source>Without a date: {count}.</source>
        <translation>Без даты: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>Without a month: %n record(s).</source>
        <translation>
            <numerusform>Без месяца: %n запись.</numerusform>
            <numerusform>Без месяца: %n записи.</numerusform>
            <numerusform>Без месяца: %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an act: {count}.</source>
        <translation>Без действия: {count}.</translation>
    </message>
    <message>
        <source>{count} more stand in the table.</source>
        <translation>Еще {count} — в таблице.</translation>
    </message>
</context>
<context>
    <name>OwnCases</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder with your cases</source>
        <translation type="unfinished">Папка с вашими делами</translation>
    </message>
    <message>
        <source>This folder cannot be used as a scenario. Nothing was made.</source>
        <translation type="unfinished">Эту папку нельзя использовать как сценарий. Ничего не создано.</translation>
    </message>
    <message>
        <source>Use cases of your own…</source>
        <translation type="unfinished">Использовать свои дела…</translation>
    </message>
    <message>
        <source>With your own: {title}, {count}.</source>
        <translation type="unfinished">С вашими: {title}, {count}.</translation>
    </message>
    <message>
        <source>Your own cases</source>
        <translation type="unfinished">Ваши собственные дела</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished">строка {number}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform>… и еще %n</numerusform>
            <numerusform>… и еще %n</numerusform>
            <numerusform>… и еще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFileView</name>
    <message>
        <source>About {people}</source>
        <translation>О людях: {people}</translation>
    </message>
    <message>
        <source>Accept the new key…</source>
        <translation>Принять новый ключ…</translation>
    </message>
    <message>
        <source>Another key signed it: ask the sender in another way.</source>
        <translation>Подписано другим ключом: спросите отправителя другим способом.</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Данные ответы</translation>
    </message>
    <message>
        <source>Case {id}</source>
        <translation>Дело {id}</translation>
    </message>
    <message>
        <source>It is not from them…</source>
        <translation>Это не от него…</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Not from the sender: {who} asked ({how}), {when}</source>
        <translation>Не от отправителя: спрашивал(а) {who} ({how}), {when}</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Не доказано</translation>
    </message>
    <message>
        <source>Not without further consent: {promise}</source>
        <translation>Не без нового согласия: {promise}</translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>Ответов еще не было.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Our notes</source>
        <translation>Наши отметки</translation>
    </message>
    <message>
        <source>Possibly sent by whoever holds the device: ask the sender in another way.</source>
        <translation>Возможно, отправил тот, у кого устройство: спросите отправителя другим способом.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Доказано</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Отчет {id}</translation>
    </message>
    <message>
        <source>Sealed file: {size}, SHA-256 {hash}</source>
        <translation>Запечатанный файл: {size}, SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Sealed to the card {digest}</source>
        <translation>Запечатано для карточки {digest}</translation>
    </message>
    <message>
        <source>Signed with {key}</source>
        <translation>Подписано ключом {key}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>The new key was accepted by {who} ({how}), {when}</source>
        <translation>Новый ключ принят: {who} ({how}), {when}</translation>
    </message>
    <message>
        <source>We write again by {day}</source>
        <translation>Мы напишем снова не позднее {day}</translation>
    </message>
    <message>
        <source>they stay here and are never sent</source>
        <translation>остаются здесь и никогда не отправляются</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Language of the page</source>
        <translation>Язык страницы</translation>
    </message>
    <message>
        <source>Make a PDF…</source>
        <translation>Создать PDF…</translation>
    </message>
    <message>
        <source>{language}, partly in English</source>
        <translation>{language}, частично на английском</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Allegations, not findings. Printed on {day}.</source>
        <translation>Утверждения, а не установленные факты. Напечатано {day}.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>By UN mechanism</source>
        <translation>По механизму ООН</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По стране</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцу</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>По виду</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>По году</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Откуда это известно</translation>
    </message>
    <message>
        <source>Names and contacts are not on these pages. Pseudonyms stand for people.</source>
        <translation>Имен и контактов на этих страницах нет. Вместо людей стоят псевдонимы.</translation>
    </message>
    <message>
        <source>No question about it is answered yet.</source>
        <translation>Ни на один вопрос об этом пока нет ответа.</translation>
    </message>
    <message>
        <source>Only some of the records of the vault were counted.</source>
        <translation>Посчитаны только некоторые записи хранилища.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Overview of records</source>
        <translation>Обзор записей</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Printed on {day}.</source>
        <translation>Напечатано {day}.</translation>
    </message>
    <message>
        <source>Records are counted here, not people. One record can be about several people and several acts, so the lines overlap and must not be added up.</source>
        <translation>Здесь считаются записи, а не люди. Одна запись может касаться нескольких людей и нескольких действий, поэтому строки пересекаются и складывать их нельзя.</translation>
    </message>
    <message>
        <source>Records counted: {count}</source>
        <translation>Посчитано записей: {count}</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>Предпринятые шаги</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>Договорные органы</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>Сотрудничество с ООН</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>Универсальный периодический обзор</translation>
    </message>
    <message>
        <source>Untitled record</source>
        <translation>Запись без названия</translation>
    </message>
    <message>
        <source>What authorities answered</source>
        <translation>Что ответили власти</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>О чем просят</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>Что сделала ООН</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Когда и где</translation>
    </message>
    <message>
        <source>Who is said to have done it</source>
        <translation>Кто, как говорят, это сделал</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>What leaves</source>
        <translation>Что передается</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>A drawer you named has recovery words. Adding a drawer writes all keys anew, so they stay valid only if they are typed now. Otherwise they end, and you can make new ones afterwards.</source>
        <translation>У указанного вами ящика есть слова восстановления. При добавлении ящика все ключи записываются заново, поэтому слова останутся в силе, только если ввести их сейчас. Иначе они прекращаются, и потом вы сможете создать новые.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>I have them here</source>
        <translation>Они у меня здесь</translation>
    </message>
    <message>
        <source>Let them end</source>
        <translation>Пусть прекратятся</translation>
    </message>
    <message>
        <source>Type the words first, or let them end.</source>
        <translation>Сначала введите слова или разрешите им прекратиться.</translation>
    </message>
    <message>
        <source>What becomes of the recovery words?</source>
        <translation>Что будет со словами восстановления?</translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>Write the words down</source>
        <translation>Запишите слова</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>No answer can be read there: {fields}</source>
        <translation>Там нельзя прочитать ответ: {fields}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
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
            <numerusform>%n файл не открыт: во входящих сказано почему.</numerusform>
            <numerusform>%n файла не открыты: во входящих сказано почему.</numerusform>
            <numerusform>%n файлов не открыто: во входящих сказано почему.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) opened.</source>
        <translation>
            <numerusform>Открыт %n файл.</numerusform>
            <numerusform>Открыто %n файла.</numerusform>
            <numerusform>Открыто %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice stick(s) made in {folder}. Copy each folder to a stick.</source>
        <translation>
            <numerusform>%n учебная флешка создана в {folder}. Скопируйте каждую папку на флешку.</numerusform>
            <numerusform>%n учебные флешки созданы в {folder}. Скопируйте каждую папку на флешку.</numerusform>
            <numerusform>%n учебных флешек создано в {folder}. Скопируйте каждую папку на флешку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stick(s): {what}</source>
        <translation>
            <numerusform>%n флешка: {what}</numerusform>
            <numerusform>%n флешки: {what}</numerusform>
            <numerusform>%n флешек: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>After: what came back</source>
        <translation>После: что вернулось</translation>
    </message>
    <message>
        <source>Before: practice sticks</source>
        <translation>До: учебные флешки</translation>
    </message>
    <message>
        <source>Choose the folder with the sticks, or with their files. All are opened here.</source>
        <translation>Выберите папку с флешками или с их файлами. Все открываются здесь.</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Частые ошибки</translation>
    </message>
    <message>
        <source>Each stick has a vault of its own, your practice card, evidence to use and a page to print. Its passphrase stands on the page: it opens fiction.</source>
        <translation>На каждой флешке свое хранилище, ваша учебная карточка, доказательства для работы и страница для печати. Парольная фраза стоит на этой странице: она открывает вымысел.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Make the sticks…</source>
        <translation>Создать флешки…</translation>
    </message>
    <message>
        <source>Making practice sticks</source>
        <translation>Создание учебных флешек</translation>
    </message>
    <message>
        <source>No practice report has come yet.</source>
        <translation>Учебных отчетов пока нет.</translation>
    </message>
    <message>
        <source>Nothing came from: {sticks}</source>
        <translation>Ничего не пришло от: {sticks}</translation>
    </message>
    <message>
        <source>Open what they sealed…</source>
        <translation>Открыть запечатанное ими…</translation>
    </message>
    <message>
        <source>Opening what came back</source>
        <translation>Открытие того, что вернулось</translation>
    </message>
    <message>
        <source>Sealed files of all sticks</source>
        <translation>Запечатанные файлы со всех флешек</translation>
    </message>
    <message>
        <source>The folder with the sticks, or with their files</source>
        <translation>Папка с флешками или с их файлами</translation>
    </message>
    <message>
        <source>Their vaults are empty at the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done in the focal point’s vault of the workshop.</source>
        <translation>Это делается в хранилище координатора из семинара.</translation>
    </message>
    <message>
        <source>Where shall the sticks be made?</source>
        <translation>Где создать флешки?</translation>
    </message>
    <message>
        <source>Who got how far</source>
        <translation>Кто как далеко продвинулся</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Both copies of the keys</source>
        <translation>Обе копии ключей</translation>
    </message>
    <message>
        <source>Cases, sealed reports and versions</source>
        <translation>Дела, запечатанные отчеты и версии</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Every byte of every file</source>
        <translation>Каждый байт каждого файла</translation>
    </message>
    <message>
        <source>Every item of evidence against the history</source>
        <translation>Каждое доказательство по истории</translation>
    </message>
    <message>
        <source>Every page of the drawer, and how they hang together</source>
        <translation>Каждая страница ящика и их связь между собой</translation>
    </message>
    <message>
        <source>Every record, person and consent</source>
        <translation>Каждая запись, человек и согласие</translation>
    </message>
    <message>
        <source>Everything in this drawer is whole.</source>
        <translation>Всё в этом ящике цело.</translation>
    </message>
    <message numerus="yes">
        <source>Found: %n thing(s) that should not be so.</source>
        <translation>
            <numerusform>Найдено: %n неполадка.</numerusform>
            <numerusform>Найдено: %n неполадки.</numerusform>
            <numerusform>Найдено: %n неполадок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>Всё ли цело?</translation>
    </message>
    <message>
        <source>Nothing older was put in place of something newer</source>
        <translation>Ничто старое не подставлено вместо нового</translation>
    </message>
    <message>
        <source>The history, entry by entry</source>
        <translation>История, пункт за пунктом</translation>
    </message>
    <message>
        <source>What is not named below can be read. Make a backup of it now, then put the whole folder back from a copy made before, and bring the backup into it.</source>
        <translation>То, что не названо ниже, можно прочитать. Сделайте сейчас резервную копию, затем восстановите всю папку из прежней копии и верните в нее резервную копию.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Придумайте парольную фразу</translation>
    </message>
    <message>
        <source>It is the only thing between your notes and someone who has the folder.</source>
        <translation>Только она стоит между вашими записями и тем, у кого окажется папка.</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Change it</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Change the passphrase of this drawer?</source>
        <translation>Сменить парольную фразу этого ящика?</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>The passphrase as it is now</source>
        <translation>Нынешняя парольная фраза</translation>
    </message>
    <message>
        <source>Who copied the folder before and knows the old passphrase can still open that copy, and with its key this drawer as it is now. If you fear that, make a new vault, bring a backup into it, and remove this one.</source>
        <translation>Тот, кто раньше скопировал папку и знает старую парольную фразу, по-прежнему может открыть ту копию, а ее ключом — и этот ящик в нынешнем виде. Если вы этого опасаетесь, создайте новое хранилище, верните в него резервную копию и уберите это.</translation>
    </message>
</context>
<context>
    <name>PeopleFound</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in this vault</source>
        <translation>Все в этом хранилище</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Nobody is in this vault yet. People are added in a record.</source>
        <translation>В этом хранилище пока никого нет. Людей добавляют в записи.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>в %n записи</numerusform>
            <numerusform>в %n записях</numerusform>
            <numerusform>в %n записях</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a group</source>
        <translation>Добавить группу</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Добавить организацию</translation>
    </message>
    <message>
        <source>Add who is alleged to have done it</source>
        <translation>Добавить того, кто предположительно это сделал</translation>
    </message>
    <message>
        <source>Name the agency rather than a person. A name is kept apart and never leaves with a report.</source>
        <translation>Назовите ведомство, а не человека. Имя хранится отдельно и никогда не передается с отчетом.</translation>
    </message>
    <message>
        <source>Remove from this record…</source>
        <translation>Убрать из этой записи…</translation>
    </message>
    <message>
        <source>Remove this entry?</source>
        <translation>Убрать этот пункт?</translation>
    </message>
    <message>
        <source>Remove this organisation from the record?</source>
        <translation>Убрать эту организацию из записи?</translation>
    </message>
    <message>
        <source>Remove this person from the record?</source>
        <translation>Убрать этого человека из записи?</translation>
    </message>
    <message>
        <source>Somebody already in this vault</source>
        <translation>Человек, который уже есть в этом хранилище</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Nobody is described in it.</source>
        <translation>В нем никто не описан.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать еще %n</numerusform>
            <numerusform>Показать еще %n</numerusform>
            <numerusform>Показать еще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Choose where…</source>
        <translation>Выбрать, куда…</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Who shall carry it?</source>
        <translation>Кто ее понесет?</translation>
    </message>
    <message>
        <source>You have compared no card of a person yet. Ask them to make one as a person, add it under Focal points, and compare its digits.</source>
        <translation>Вы еще не сверили ни одной личной карточки. Попросите человека создать личную карточку, добавьте ее на странице «Координаторы» и сверьте ее цифры.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Hide name</source>
        <translation>Скрыть имя</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>Показать имя</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>На что дано согласие</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>About</source>
        <translation>Приблизительно</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Об этом человеке</translation>
    </message>
    <message>
        <source>As said in “{title}”</source>
        <translation>Как сказано в записи «{title}»</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Спросить еще раз…</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Назад к таблице</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Nothing is allowed that could be withdrawn</source>
        <translation>Нет разрешений, которые можно было бы отозвать</translation>
    </message>
    <message>
        <source>Opens the list of records</source>
        <translation>Открывает список записей</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Withdraw everything…</source>
        <translation>Отозвать всё…</translation>
    </message>
    <message>
        <source>a record without a title</source>
        <translation>запись без названия</translation>
    </message>
    <message>
        <source>ask again by {day}</source>
        <translation>спросить еще раз до {day}</translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>в %n записи</numerusform>
            <numerusform>в %n записях</numerusform>
            <numerusform>в %n записях</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>A vault is one folder, here or on a USB stick. It can be copied like any other.</source>
        <translation>Хранилище — это одна папка, здесь или на флешке. Ее можно копировать, как любую другую.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>How much evidence?</source>
        <translation>Сколько будет доказательств?</translation>
    </message>
    <message>
        <source>Inside this folder</source>
        <translation>Внутри этой папки</translation>
    </message>
    <message>
        <source>It looks as if this folder is copied to a cloud. Copies stay there, whatever you remove here. Another place is better.</source>
        <translation>Похоже, эта папка копируется в облако. Копии останутся там, что бы вы ни удалили здесь. Лучше выбрать другое место.</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Название папки</translation>
    </message>
    <message>
        <source>Photos, 256 MB</source>
        <translation>Фотографии, 256 МБ</translation>
    </message>
    <message>
        <source>Remember this place on this computer</source>
        <translation>Запомнить это место на этом компьютере</translation>
    </message>
    <message>
        <source>Text, 16 MB</source>
        <translation>Тексты, 16 МБ</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>Папке нужно название.</translation>
    </message>
    <message>
        <source>The vault has four drawers of this size: {needed}. There are {free} free.</source>
        <translation>В хранилище четыре ящика такого размера: {needed}. Свободно: {free}.</translation>
    </message>
    <message>
        <source>There is not enough room. Choose less evidence, or another place.</source>
        <translation>Не хватает места. Выберите меньше доказательств или другое место.</translation>
    </message>
    <message>
        <source>There is something of this name already. Take another name.</source>
        <translation>Здесь уже есть что-то с таким названием. Возьмите другое.</translation>
    </message>
    <message>
        <source>This cannot be the name of a folder. Letters and spaces can.</source>
        <translation>Так папку назвать нельзя. Можно использовать буквы и пробелы.</translation>
    </message>
    <message>
        <source>This folder is not on the stick that the program runs from: the vault would stay on this computer.</source>
        <translation>Этой папки нет на флешке, с которой запущена программа: хранилище останется на этом компьютере.</translation>
    </message>
    <message>
        <source>This folder is not there any more. Choose another one.</source>
        <translation>Этой папки больше нет. Выберите другую.</translation>
    </message>
    <message>
        <source>Video, 3.75 GB</source>
        <translation>Видео, 3,75 ГБ</translation>
    </message>
    <message>
        <source>Where shall the vault be?</source>
        <translation>Где будет хранилище?</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) left out</source>
        <translation>
            <numerusform>Исключено: %n дело</numerusform>
            <numerusform>Исключено: %n дела</numerusform>
            <numerusform>Исключено: %n дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed</source>
        <translation>
            <numerusform>Убран %n человек</numerusform>
            <numerusform>Убрано %n человека</numerusform>
            <numerusform>Убрано %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the consent of everybody…</source>
        <translation>Проверка согласия каждого…</translation>
    </message>
    <message>
        <source>None of these cases may leave for that.</source>
        <translation>Ни одно из этих дел для этого передавать нельзя.</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>A passphrase for the file</source>
        <translation>Парольная фраза для файла</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Looking at who agreed</source>
        <translation>Проверка, кто согласился</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>Файл цел</translation>
    </message>
    <message>
        <source>The records, with their names, evidence and what belongs to them.</source>
        <translation>Записи с их именами, доказательствами и всем, что к ним относится.</translation>
    </message>
    <message>
        <source>This does not open it. Nothing has gone from here. If you no longer know the passphrase, destroy the file and begin again.</source>
        <translation>Это его не открывает. Отсюда ничего не исчезло. Если вы больше не знаете парольную фразу, уничтожьте файл и начните снова.</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>Проверка парольной фразы</translation>
    </message>
    <message>
        <source>What shall open the file?</source>
        <translation>Что должно открывать файл?</translation>
    </message>
    <message>
        <source>Where shall the file be put? Best on a stick.</source>
        <translation>Куда поместить файл? Лучше всего на флешку.</translation>
    </message>
    <message>
        <source>Writing the file, and reading it back</source>
        <translation>Запись файла и чтение обратно</translation>
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
        <translation>Пробел</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n доказательство</numerusform>
            <numerusform>%n доказательства</numerusform>
            <numerusform>%n доказательств</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Отметить как готовую</translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation>Больше об этой записи</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Пока без названия</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>Люди и согласие</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Отправить…</translation>
    </message>
    <message>
        <source>Sent and answered</source>
        <translation>Отправлено и есть ответ</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>Сотрудничество с ООН</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Written while locked, author not certain</source>
        <translation>Написано, пока хранилище было заперто, автор не установлен</translation>
    </message>
</context>
<context>
    <name>PreviewPerson</name>
    <message>
        <source>Agreed to be sent only under a condition</source>
        <translation>Согласие на отправку дано только при условии</translation>
    </message>
    <message>
        <source>Agreed to be sent to the focal point</source>
        <translation>Согласие на отправку координатору дано</translation>
    </message>
    <message>
        <source>Consent withdrawn, so nothing about {name} is sent any more</source>
        <translation>Согласие отозвано, поэтому ничто о человеке ({name}) больше не отправляется</translation>
    </message>
    <message>
        <source>Not asked yet, so nothing about {name} is sent</source>
        <translation>Еще не спрашивали, поэтому ничто о человеке ({name}) не отправляется</translation>
    </message>
    <message>
        <source>Said no, so nothing about {name} is sent</source>
        <translation>Ответ «нет», поэтому ничто о человеке ({name}) не отправляется</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>Too risky to ask, so nothing about {name} is sent</source>
        <translation>Спрашивать слишком опасно, поэтому ничто о человеке ({name}) не отправляется</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n file(s). Only the focal point can open it.</source>
        <translation>
            <numerusform>%n файл. Открыть его может только координатор.</numerusform>
            <numerusform>%n файла. Открыть их может только координатор.</numerusform>
            <numerusform>%n файлов. Открыть их может только координатор.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation>Доказательство {number}</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>History of the files</source>
        <translation>История файлов</translation>
    </message>
    <message>
        <source>In the sealed file</source>
        <translation>В запечатанном файле</translation>
    </message>
    <message>
        <source>Names and contacts, kept apart</source>
        <translation>Имена и контакты, хранятся отдельно</translation>
    </message>
    <message>
        <source>Preview and seal</source>
        <translation>Просмотреть и запечатать</translation>
    </message>
    <message>
        <source>Sealed, with padding</source>
        <translation>Запечатано, с заполнением</translation>
    </message>
    <message>
        <source>The page as it leaves</source>
        <translation>Страница в том виде, в каком передается</translation>
    </message>
    <message>
        <source>The report, for people</source>
        <translation>Отчет, для людей</translation>
    </message>
    <message>
        <source>The report, for programs</source>
        <translation>Отчет, для программ</translation>
    </message>
    <message>
        <source>This is the page that leaves, word for word.</source>
        <translation>Это страница, которая передается, слово в слово.</translation>
    </message>
    <message>
        <source>What your vault keeps</source>
        <translation>Что хранит ваше хранилище</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>It lies outside the vault, open to whoever finds it. Pseudonyms stand for people, and names that are kept apart are not in it. Print it with a printer on a cable, then destroy the file.</source>
        <translation>Файл лежит вне хранилища, открытый для любого, кто его найдет. Вместо людей стоят псевдонимы, имен, которые хранятся отдельно, в нем нет. Напечатайте его на принтере, подключенном кабелем, затем уничтожьте файл.</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Оставить здесь</translation>
    </message>
    <message>
        <source>Make a PDF of the overview?</source>
        <translation>Создать PDF обзора записей?</translation>
    </message>
    <message>
        <source>Make a PDF of this record?</source>
        <translation>Создать PDF этой записи?</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Создать файл…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Создание страниц</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Куда поместить файл?</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} сейчас вне хранилища, открыт для всех.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A cleaned copy leaves. Look at what can be seen and heard in it once more. People you marked as recognisable: {shows}.</source>
        <translation>Передается очищенная копия. Еще раз посмотрите, что в ней видно и слышно. Люди, отмеченные вами как узнаваемые: {shows}.</translation>
    </message>
    <message>
        <source>A condition is written here, and the answer is a plain yes. If it still holds, choose “Only if …”.</source>
        <translation>Здесь записано условие, а ответ — просто «да». Если условие еще в силе, выберите «Только если …».</translation>
    </message>
    <message>
        <source>A confidential submission became known. Add how that happened as an act of its own.</source>
        <translation>О конфиденциальных материалах стало известно. Добавьте отдельным действием, как это произошло.</translation>
    </message>
    <message>
        <source>A file is named here that is not in the folder.</source>
        <translation>Здесь назван файл, которого нет в папке.</translation>
    </message>
    <message>
        <source>A file of evidence cannot have this name.</source>
        <translation>Файл доказательства не может иметь такое имя.</translation>
    </message>
    <message>
        <source>A group can only be named by its title.</source>
        <translation>Группу можно назвать только обозначением.</translation>
    </message>
    <message>
        <source>A group has no name. Give a member who is to be named an entry of their own.</source>
        <translation>У группы нет имени. Для члена группы, которого нужно назвать, сделайте отдельный пункт.</translation>
    </message>
    <message>
        <source>A guardian answered for an adult. Ask the person, or note why that cannot be.</source>
        <translation>За взрослого ответил опекун. Спросите самого человека или отметьте, почему это невозможно.</translation>
    </message>
    <message>
        <source>A guardian answered. Ask the child too, in words that a child understands, and note it.</source>
        <translation>Ответил опекун. Спросите и ребенка, понятными ему словами, и отметьте это.</translation>
    </message>
    <message>
        <source>A name in your vault is part of it. If it means that person, it is replaced; another word stays.</source>
        <translation>Частью здесь является имя из вашего хранилища. Если имеется в виду тот человек, оно заменяется; другое слово остается.</translation>
    </message>
    <message>
        <source>A name that is kept apart stands in this text, and is shown wherever the text is. Write the pseudonym instead.</source>
        <translation>В этом тексте стоит имя, которое хранится отдельно, и его видно везде, где виден текст. Напишите вместо него псевдоним.</translation>
    </message>
    <message>
        <source>A number below zero cannot be right here.</source>
        <translation>Число меньше нуля здесь не может быть верным.</translation>
    </message>
    <message>
        <source>A real name stands here. Write the pseudonym instead.</source>
        <translation>Здесь стоит настоящее имя. Напишите вместо него псевдоним.</translation>
    </message>
    <message>
        <source>A real name stands in the text ({fields}). It leaves as the pseudonym; read the text once more.</source>
        <translation>В тексте стоит настоящее имя ({fields}). Оно передается как псевдоним; прочитайте текст еще раз.</translation>
    </message>
    <message>
        <source>Accounts of a day of consent may not differ. Keep the day that holds.</source>
        <translation>О дне согласия не может быть разных рассказов. Оставьте день, который верен.</translation>
    </message>
    <message>
        <source>An answer to this would tell who people are. Ask for advice before anyone answers.</source>
        <translation>Ответ на это раскрыл бы, кто эти люди. Посоветуйтесь, прежде чем кто-либо ответит.</translation>
    </message>
    <message>
        <source>An item with a file needs a name of its own, such as E1.</source>
        <translation>Предмету с файлом нужно собственное обозначение, например E1.</translation>
    </message>
    <message>
        <source>An organisation cannot answer itself. Choose who answered for it, and why they may.</source>
        <translation>Организация не может отвечать сама. Выберите, кто ответил за нее и почему может.</translation>
    </message>
    <message>
        <source>Choose exactly one.</source>
        <translation>Выберите ровно одно.</translation>
    </message>
    <message>
        <source>Choose “I don’t know” or “I prefer not to say”.</source>
        <translation>Выберите «Не знаю» или «Предпочитаю не отвечать».</translation>
    </message>
    <message>
        <source>Everyone was told before it was withdrawn. Look at the two days once more.</source>
        <translation>Всем сообщили раньше, чем согласие отозвано. Посмотрите на эти два дня еще раз.</translation>
    </message>
    <message>
        <source>For a group, this covers the number of people and their title only. Whoever is to be named needs an entry of their own.</source>
        <translation>Для группы это касается только числа людей и обозначения. Для каждого, кого нужно назвать, требуется отдельный пункт.</translation>
    </message>
    <message>
        <source>For somebody under 18, a parent or guardian should answer too.</source>
        <translation>За человека младше 18 лет должен ответить и родитель или опекун.</translation>
    </message>
    <message>
        <source>For this use, how the person is named is fixed.</source>
        <translation>Для этого вида использования способ называния задан.</translation>
    </message>
    <message>
        <source>How many people are in the group?</source>
        <translation>Сколько людей в группе?</translation>
    </message>
    <message>
        <source>Initials may be shown, and none are kept. They are never made from the name: write them under “Name and contact”.</source>
        <translation>Инициалы можно показывать, но они не указаны. Из имени они никогда не составляются: напишите их в разделе «Имя и контакты».</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>It is as short as a name in your vault, and may be another word. A name is replaced; a word stays.</source>
        <translation>Слово такое же короткое, как имя в вашем хранилище, и может быть другим словом. Имя заменяется; слово остается.</translation>
    </message>
    <message>
        <source>It is missing, and the record shall have been sent: complete it, or make it a draft.</source>
        <translation>Этого не хватает, а запись значится отправленной: дополните ее или сделайте черновиком.</translation>
    </message>
    <message>
        <source>It is no plain text, or too long.</source>
        <translation>Это не простой текст, или он слишком длинный.</translation>
    </message>
    <message>
        <source>It is too large: 1 MiB for an incident, 8 MiB for a picture, 64 MiB in all.</source>
        <translation>Слишком велико: 1 MiB на инцидент, 8 MiB на изображение, 64 MiB всего.</translation>
    </message>
    <message>
        <source>It must be draft, ready, sent, answered or withdrawn.</source>
        <translation>Должно быть: черновик, готова, отправлена, есть ответ или отозвана.</translation>
    </message>
    <message>
        <source>It says that it corrects an earlier report, but another key signed it. Treat it as not proven.</source>
        <translation>Сказано, что он исправляет прежний отчет, но подписан другим ключом. Считайте это не доказанным.</translation>
    </message>
    <message>
        <source>Named in the Secretary-General’s report, but not in public. Ask once more what is meant.</source>
        <translation>Имя можно назвать в докладе Генерального секретаря, но не публично. Спросите еще раз, что имеется в виду.</translation>
    </message>
    <message>
        <source>No name is written down.</source>
        <translation>Имя не указано.</translation>
    </message>
    <message>
        <source>Nobody has compared the 40 digits of this card. If it is not theirs, somebody else reads everything.</source>
        <translation>40 цифр этой карточки никто не сверил. Если она не от них, всё прочитает кто-то другой.</translation>
    </message>
    <message>
        <source>Nobody has said that the Government will know. Explain it, then ask again.</source>
        <translation>Никто не сказал, что правительство узнает. Объясните это, затем спросите снова.</translation>
    </message>
    <message>
        <source>Nobody in this record agreed to its being sent. Ask them first.</source>
        <translation>Никто в этой записи не согласился на отправку. Сначала спросите их.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Пока нет ответа.</translation>
    </message>
    <message>
        <source>Not answered yet; the report can do without it.</source>
        <translation>Пока нет ответа; отчет может обойтись и без него.</translation>
    </message>
    <message>
        <source>Only a number or a day can be “about”.</source>
        <translation>Только число или день может быть «около».</translation>
    </message>
    <message>
        <source>Only a number or a day can have accounts that differ.</source>
        <translation>Только о числе или дне могут быть разные рассказы.</translation>
    </message>
    <message>
        <source>Only one answer is possible here.</source>
        <translation>Здесь возможен только один ответ.</translation>
    </message>
    <message>
        <source>Only somebody who acts for an agency can be named, and nobody who is a person of the record.</source>
        <translation>Назвать можно только того, кто действует за ведомство, и не того, кто является человеком записи.</translation>
    </message>
    <message>
        <source>Others had the device in their hands. Add the act “Device searched, copied or seized”.</source>
        <translation>Устройство было в руках у других. Добавьте действие «Обыск, копирование или изъятие устройства».</translation>
    </message>
    <message>
        <source>People you know may be known to others now. Think about who should be told.</source>
        <translation>О людях, которых вы знаете, теперь могут знать и другие. Подумайте, кому следует сообщить.</translation>
    </message>
    <message>
        <source>Practice cards and real vaults do not mix.</source>
        <translation>Учебные карточки и настоящие хранилища не смешиваются.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Напишите в нескольких словах, что это.</translation>
    </message>
    <message>
        <source>Say that it may be published, and that this cannot be undone; then tick it.</source>
        <translation>Скажите, что это может быть опубликовано и что отменить это нельзя; затем отметьте.</translation>
    </message>
    <message>
        <source>Say with which organisations it may be shared.</source>
        <translation>Укажите, каким организациям это можно передать.</translation>
    </message>
    <message>
        <source>Several answers are possible here.</source>
        <translation>Здесь возможны несколько ответов.</translation>
    </message>
    <message>
        <source>Somebody else answered, and the person is free. Ask the person, if you can.</source>
        <translation>Ответил кто-то другой, а человек на свободе. Если можете, спросите самого человека.</translation>
    </message>
    <message>
        <source>Somebody else in your vault has the same name, or a part of it.</source>
        <translation>У кого-то еще в вашем хранилище такое же имя или его часть.</translation>
    </message>
    <message>
        <source>Something belongs here.</source>
        <translation>Здесь нужно что-то указать.</translation>
    </message>
    <message>
        <source>Something in the file is there twice.</source>
        <translation>Что-то в файле стоит дважды.</translation>
    </message>
    <message>
        <source>The agency leaves. A name leaves only with a reason: somebody named falsely can be harmed, and you may be asked for proof.</source>
        <translation>Ведомство передается. Имя передается только с указанием причины: названный по ошибке может пострадать, а от вас могут потребовать доказательств.</translation>
    </message>
    <message>
        <source>The answer for “{use}” holds only under a condition. Confirm that it is met for this report.</source>
        <translation>Ответ для «{use}» действует только при условии. Подтвердите, что для этого отчета оно выполнено.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Ответ пуст.</translation>
    </message>
    <message>
        <source>The answers are no list with date, kind and message.</source>
        <translation>Ответы — не список с датой, видом и сообщением.</translation>
    </message>
    <message>
        <source>The card is no longer valid, and somebody else may hold its key by now. But whoever has the report must be told.</source>
        <translation>Карточка больше не действует, и ее ключ уже может быть у кого-то другого. Но тому, у кого отчет, нужно сообщить.</translation>
    </message>
    <message>
        <source>The card is no longer valid. Ask for a new one.</source>
        <translation>Карточка больше не действует. Попросите новую.</translation>
    </message>
    <message>
        <source>The card was replaced. Use the newer one.</source>
        <translation>Карточку заменили. Используйте более новую.</translation>
    </message>
    <message>
        <source>The card was revoked, for good. Ask for a new one, by another way.</source>
        <translation>Карточка отозвана навсегда. Попросите новую, другим способом.</translation>
    </message>
    <message>
        <source>The clock of this computer says {clock}, but this program was built on {built}. Nobody can tell whether this card, valid until {until}, has expired: look at a calendar.</source>
        <translation>Часы этого компьютера показывают {clock}, но эта программа собрана {built}. Никто не может сказать, истекла ли эта карточка, действующая до {until}: посмотрите в календарь.</translation>
    </message>
    <message>
        <source>The day to ask again is before the answer.</source>
        <translation>День, когда следует спросить снова, раньше ответа.</translation>
    </message>
    <message>
        <source>The description of the scenario cannot be read.</source>
        <translation>Описание сценария прочитать нельзя.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>The file begins with a mark that does not belong there.</source>
        <translation>Файл начинается со знака, которому там не место.</translation>
    </message>
    <message>
        <source>The file breaks off or holds a mistake in its form.</source>
        <translation>Файл обрывается или содержит ошибку в форме.</translation>
    </message>
    <message>
        <source>The file holds too many values.</source>
        <translation>В файле слишком много значений.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>В файле слишком глубокая вложенность.</translation>
    </message>
    <message>
        <source>The guardian agreed, and the child does not want it. Better treat this as no.</source>
        <translation>Опекун согласен, а ребенок этого не хочет. Лучше считать это за «нет».</translation>
    </message>
    <message>
        <source>The letters in the file cannot be read.</source>
        <translation>Буквы в файле прочитать нельзя.</translation>
    </message>
    <message>
        <source>The name may be public, but the Government may not be told. Ask once more what is meant.</source>
        <translation>Имя может быть публичным, но правительству сообщать нельзя. Спросите еще раз, что имеется в виду.</translation>
    </message>
    <message>
        <source>The name of this official leaves with the report and cannot be taken back. Confirm once more.</source>
        <translation>Имя этого должностного лица передается с отчетом, и вернуть его нельзя. Подтвердите еще раз.</translation>
    </message>
    <message>
        <source>The original leaves, with the hidden data in it: place, device, time. A cleaned copy could leave instead. Say why it is the original.</source>
        <translation>Передается оригинал со скрытыми данными: место, устройство, время. Вместо него можно передать очищенную копию. Укажите, почему оригинал.</translation>
    </message>
    <message>
        <source>The person does not agree to the focal point, so nothing of them gets there, and nobody can act on this answer.</source>
        <translation>Человек не согласен на координатора, поэтому ничего о нем туда не попадет, и по этому ответу никто не сможет действовать.</translation>
    </message>
    <message>
        <source>The person has died or is missing. If they said this before, choose “Instruction given earlier”. Else family or a lawyer may answer, only for the uses that they name.</source>
        <translation>Человека нет в живых, или о нем нет сведений. Если это сказано раньше, выберите «Указание, данное ранее». Иначе могут ответить семья или адвокат, только о тех видах использования, которые они назовут.</translation>
    </message>
    <message>
        <source>The person is held, and may not have been free to refuse. A family member or a lawyer may answer for them, only for the uses that they name.</source>
        <translation>Человека удерживают, и он мог быть не свободен отказаться. За него могут ответить член семьи или адвокат, только о тех видах использования, которые они назовут.</translation>
    </message>
    <message>
        <source>The pseudonym holds the name or a part of it. Choose another word.</source>
        <translation>Псевдоним содержит имя или его часть. Выберите другое слово.</translation>
    </message>
    <message>
        <source>The record is still a draft. Answer what is missing: {missing}.</source>
        <translation>Запись еще черновик. Ответьте на то, чего не хватает: {missing}.</translation>
    </message>
    <message>
        <source>The record says that nothing is sent before there is consent.</source>
        <translation>В записи сказано, что до получения согласия ничего не отправляется.</translation>
    </message>
    <message>
        <source>The record was withdrawn, so it does not leave.</source>
        <translation>Запись отозвана, поэтому не передается.</translation>
    </message>
    <message>
        <source>The same file is in this record already.</source>
        <translation>Тот же файл уже есть в этой записи.</translation>
    </message>
    <message>
        <source>There are too many incidents; 100 are the most.</source>
        <translation>Слишком много инцидентов; не более 100.</translation>
    </message>
    <message>
        <source>There are two answers for the same use. Keep the one that holds.</source>
        <translation>Есть два ответа на один вид использования. Оставьте тот, что действует.</translation>
    </message>
    <message>
        <source>There are two answers that exclude each other.</source>
        <translation>Есть два ответа, которые исключают друг друга.</translation>
    </message>
    <message>
        <source>There are words, but “Something else” is not chosen.</source>
        <translation>Слова есть, но «Что-то другое» не выбрано.</translation>
    </message>
    <message>
        <source>There is a day on which this was withdrawn, so it counts as withdrawn. Choose what holds now.</source>
        <translation>Указан день отзыва, поэтому это считается отозванным. Выберите, что верно сейчас.</translation>
    </message>
    <message>
        <source>There is a day when it ended, and it is still going on.</source>
        <translation>Указан день окончания, и при этом оно еще продолжается.</translation>
    </message>
    <message>
        <source>There is a number in it that is none.</source>
        <translation>Здесь есть число, которое числом не является.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be shown.</source>
        <translation>Здесь есть знак, который нельзя показать.</translation>
    </message>
    <message>
        <source>There is half a letter in it.</source>
        <translation>Здесь есть половина буквы.</translation>
    </message>
    <message>
        <source>There is no answer here. Say “I don’t know” if you don’t.</source>
        <translation>Здесь нет ответа. Если вы не знаете, укажите «Не знаю».</translation>
    </message>
    <message>
        <source>There is no cleaned copy of this file. Make one or leave it out; or say why the original leaves, with the hidden data in it: place, device, time.</source>
        <translation>У этого файла нет очищенной копии. Сделайте ее или исключите файл; или укажите, почему передается оригинал со скрытыми данными: место, устройство, время.</translation>
    </message>
    <message>
        <source>There is no country with this mark.</source>
        <translation>Страны с таким обозначением нет.</translation>
    </message>
    <message>
        <source>There is no incident in this folder.</source>
        <translation>В этой папке нет инцидентов.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Здесь ничего нет.</translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation>Этого слишком много.</translation>
    </message>
    <message>
        <source>They asked about other people. Do not name them here; think about who should be told.</source>
        <translation>Вас спрашивали о других людях. Не называйте их здесь; подумайте, кому следует сообщить.</translation>
    </message>
    <message>
        <source>They may act under pressure, or nobody said that they do not: then no name leaves.</source>
        <translation>Они могут действовать под давлением, или никто не сказал, что это не так: тогда имена не передаются.</translation>
    </message>
    <message>
        <source>They may be contacted, and it says elsewhere that contact is not safe.</source>
        <translation>Связываться можно, а в другом месте сказано, что это небезопасно.</translation>
    </message>
    <message>
        <source>They may be contacted, and no way to reach them is kept.</source>
        <translation>Связываться можно, но способ связи не указан.</translation>
    </message>
    <message>
        <source>They may be named, and no name is kept. Without one, only the title leaves.</source>
        <translation>Называть можно, но имя не указано. Без него передается только обозначение.</translation>
    </message>
    <message>
        <source>This answer is not in the list.</source>
        <translation>Такого ответа нет в списке.</translation>
    </message>
    <message>
        <source>This answer is written in a way this version does not read.</source>
        <translation>Этот ответ записан так, как эта версия не читает.</translation>
    </message>
    <message>
        <source>This cannot be the answer.</source>
        <translation>Это не может быть ответом.</translation>
    </message>
    <message>
        <source>This card belongs to a person. Only a focal point receives reports.</source>
        <translation>Эта карточка принадлежит человеку. Отчеты получает только координатор.</translation>
    </message>
    <message>
        <source>This country is made up for practice. A real record has a real one.</source>
        <translation>Эта страна вымышлена для учебы. В настоящей записи — настоящая.</translation>
    </message>
    <message>
        <source>This day cannot be read. Write, for example, 14 March 2026, March 2026 or about 2026.</source>
        <translation>Этот день прочитать нельзя. Напишите, например, 14 марта 2026, март 2026 или около 2026.</translation>
    </message>
    <message>
        <source>This file leaves as it is, and the hidden data in it tells where it was made. Look at it once more. People you marked as recognisable: {shows}.</source>
        <translation>Этот файл передается как есть, и скрытые данные говорят, где он сделан. Посмотрите его еще раз. Люди, отмеченные вами как узнаваемые: {shows}.</translation>
    </message>
    <message>
        <source>This file leaves as it is, with the hidden data in it: place, device, time. Look at it once more. People you marked as recognisable: {shows}.</source>
        <translation>Этот файл передается как есть, со скрытыми данными: место, устройство, время. Посмотрите его еще раз. Люди, отмеченные вами как узнаваемые: {shows}.</translation>
    </message>
    <message>
        <source>This fingerprint is not complete.</source>
        <translation>Этот отпечаток неполный.</translation>
    </message>
    <message>
        <source>This is a real country. In practice, countries and people are made up.</source>
        <translation>Это настоящая страна. В учебном режиме страны и люди вымышленные.</translation>
    </message>
    <message>
        <source>This is about {because}. Confirm that it may leave.</source>
        <translation>Это касается: {because}. Подтвердите, что это можно передать.</translation>
    </message>
    <message>
        <source>This is kept although they do not agree to that. Ask once more, or take them out of the record.</source>
        <translation>Это хранится, хотя согласия на это нет. Спросите еще раз или уберите человека из записи.</translation>
    </message>
    <message>
        <source>This is no ordinary file; links and folders cannot be used.</source>
        <translation>Это не обычный файл; ссылки и папки использовать нельзя.</translation>
    </message>
    <message>
        <source>This is not the kind of answer that is asked for.</source>
        <translation>Это не тот вид ответа, который нужен.</translation>
    </message>
    <message>
        <source>This is not urgent, and it was written down less than a day ago. Sleep on it if you can. Hours left: {hours}.</source>
        <translation>Это не срочно и записано меньше суток назад. Если можете, отложите до утра. Осталось часов: {hours}.</translation>
    </message>
    <message>
        <source>This is the reference of a letter to a real State.</source>
        <translation>Это номер письма настоящему государству.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>Это стоит дважды.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Это слишком длинно.</translation>
    </message>
    <message>
        <source>This language is not known. Choose one from the list.</source>
        <translation>Этот язык неизвестен. Выберите из списка.</translation>
    </message>
    <message>
        <source>This line cannot be read in one way only.</source>
        <translation>Эту строку нельзя прочитать однозначно.</translation>
    </message>
    <message>
        <source>This mark holds signs that are not allowed.</source>
        <translation>В этой метке есть недопустимые знаки.</translation>
    </message>
    <message>
        <source>This must fit on one line.</source>
        <translation>Это должно помещаться в одну строку.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Это число слишком велико.</translation>
    </message>
    <message>
        <source>This part of the UN is not in the list.</source>
        <translation>Этой части ООН нет в списке.</translation>
    </message>
    <message>
        <source>This points to itself. Choose again.</source>
        <translation>Это указывает само на себя. Выберите снова.</translation>
    </message>
    <message>
        <source>This points to something of another kind. Choose again.</source>
        <translation>Это указывает на что-то другого рода. Выберите снова.</translation>
    </message>
    <message>
        <source>This record is marked as a draft.</source>
        <translation>Эта запись отмечена как черновик.</translation>
    </message>
    <message>
        <source>This reference looks unusual. UN letters look like CHN 20/2020.</source>
        <translation>Этот номер необычен. Письма ООН обозначаются так: CHN 20/2020.</translation>
    </message>
    <message>
        <source>This time zone cannot be read. Write, for example, +02:00.</source>
        <translation>Этот часовой пояс прочитать нельзя. Напишите, например, +02:00.</translation>
    </message>
    <message>
        <source>This vault was on a device that others had. They may be able to read what is sealed now. Better begin again on a new device with a new vault.</source>
        <translation>Это хранилище было на устройстве, которое было у других. Возможно, они смогут прочитать то, что запечатывается сейчас. Лучше начать заново на новом устройстве с новым хранилищем.</translation>
    </message>
    <message>
        <source>This vault was on that device. Read “Device taken” under Learn before you go on.</source>
        <translation>Это хранилище было на том устройстве. Прежде чем продолжать, прочитайте «Забрали устройство» в разделе «Обучение».</translation>
    </message>
    <message>
        <source>This version does not know this kind of act.</source>
        <translation>Эта версия не знает такого вида действия.</translation>
    </message>
    <message>
        <source>This version does not know this question.</source>
        <translation>Эта версия не знает этого вопроса.</translation>
    </message>
    <message>
        <source>Two parts carry the same mark.</source>
        <translation>У двух частей одинаковая метка.</translation>
    </message>
    <message>
        <source>What this points to is no longer in the record. Choose again.</source>
        <translation>Того, на что это указывает, в записи больше нет. Выберите снова.</translation>
    </message>
    <message>
        <source>Whoever is alleged to have done it asked, or was there. Ask again when nobody listens.</source>
        <translation>Спрашивал тот, кто предположительно это сделал, или он был рядом. Спросите снова, когда никто не слышит.</translation>
    </message>
    <message>
        <source>Whoever is alleged to have done it never leaves by name, whatever was said here.</source>
        <translation>Тот, кто предположительно это сделал, никогда не передается по имени, что бы здесь ни было сказано.</translation>
    </message>
    <message>
        <source>Whoever this was has been left out of the report.</source>
        <translation>Кто бы это ни был, из отчета он исключен.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Напишите целое число.</translation>
    </message>
    <message>
        <source>You are worried about somebody’s health. Add an act about medical care or ill-treatment.</source>
        <translation>Вас беспокоит чье-то здоровье. Добавьте действие о медицинской помощи или жестоком обращении.</translation>
    </message>
    <message>
        <source>Your answers point to another urgency. Choose the one that fits.</source>
        <translation>Ваши ответы указывают на другую срочность. Выберите подходящую.</translation>
    </message>
    <message>
        <source>evidence that shows somebody’s health</source>
        <translation>доказательство, показывающее чье-то здоровье</translation>
    </message>
    <message>
        <source>somebody who is especially at risk</source>
        <translation>кто-то, кому грозит особая опасность</translation>
    </message>
    <message>
        <source>somebody who is held</source>
        <translation>кто-то, кого удерживают</translation>
    </message>
    <message>
        <source>what was done to a person’s body or health</source>
        <translation>то, что сделали с телом или здоровьем человека</translation>
    </message>
    <message>
        <source>“I don’t know” stands alone.</source>
        <translation>«Не знаю» стоит отдельно от других ответов.</translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>A practice vault is marked everywhere and can never be mixed with a real one. That cannot be changed later.</source>
        <translation>Учебное хранилище везде помечено, и его нельзя смешать с настоящим. Позже это изменить нельзя.</translation>
    </message>
    <message>
        <source>A workshop: made-up cases, two seats, exercises</source>
        <translation>Семинар: вымышленные дела, два места, упражнения</translation>
    </message>
    <message>
        <source>In some places, encryption, or carrying a program like this one, is against the law or looks suspicious. If you are not sure, ask somebody you trust first, also about places you travel to. Nothing has been written yet: you can close this window now.</source>
        <translation>В некоторых местах шифрование или сама такая программа запрещены законом или вызывают подозрения. Если вы не уверены, сначала спросите того, кому доверяете, в том числе о местах, куда вы едете. Пока ничего не записано: вы можете закрыть это окно прямо сейчас.</translation>
    </message>
    <message>
        <source>Is a notebook like this safe to have, where you are?</source>
        <translation>Безопасно ли там, где вы находитесь, иметь такой блокнот?</translation>
    </message>
    <message>
        <source>One empty practice vault</source>
        <translation>Одно пустое учебное хранилище</translation>
    </message>
    <message>
        <source>Practise how?</source>
        <translation>Как вы хотите упражняться?</translation>
    </message>
    <message>
        <source>Practise with fiction</source>
        <translation>Упражняться на вымышленных примерах</translation>
    </message>
    <message>
        <source>Receive reports as a focal point</source>
        <translation>Получать отчеты как координатор</translation>
    </message>
    <message>
        <source>This decides which pages you see first. You can change it later.</source>
        <translation>От этого зависит, какие страницы вы увидите первыми. Позже это можно изменить.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите делать?</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Записать, что произошло</translation>
    </message>
    <message>
        <source>You get sealed reports from others, open them and answer.</source>
        <translation>Вы получаете запечатанные отчеты от других людей, открываете их и отвечаете.</translation>
    </message>
    <message>
        <source>You keep records of reprisals and send them when you decide to.</source>
        <translation>Вы ведете записи о репрессиях и отправляете их, когда сами решите.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Address of the page</source>
        <translation>Адрес страницы</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Check sum of the file</source>
        <translation>Контрольная сумма файла</translation>
    </message>
    <message>
        <source>Could they have been forced to do it?</source>
        <translation>Могли ли их заставить это сделать?</translation>
    </message>
    <message>
        <source>Cycle of the review</source>
        <translation>Цикл обзора</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Did it get a reference number?</source>
        <translation>Присвоен ли регистрационный номер?</translation>
    </message>
    <message>
        <source>Did it reach across a border?</source>
        <translation>Затронуло ли это другую страну?</translation>
    </message>
    <message>
        <source>Did the source see or hear it personally?</source>
        <translation>Видел ли или слышал это сам источник?</translation>
    </message>
    <message>
        <source>Do accounts differ? How?</source>
        <translation>Расходятся ли рассказы? В чем?</translation>
    </message>
    <message>
        <source>Do they admit the act?</source>
        <translation>Признают ли они это действие?</translation>
    </message>
    <message>
        <source>Does it belong to other records?</source>
        <translation>Связано ли это с другими записями?</translation>
    </message>
    <message>
        <source>Does it have consultative status with the UN?</source>
        <translation>Есть ли у нее консультативный статус при ООН?</translation>
    </message>
    <message>
        <source>Does the child want it too?</source>
        <translation>Хочет ли этого и сам ребенок?</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Отпечаток файла</translation>
    </message>
    <message>
        <source>Follow-up by a treaty body</source>
        <translation>Последующие меры договорного органа</translation>
    </message>
    <message>
        <source>From whom?</source>
        <translation>От кого?</translation>
    </message>
    <message>
        <source>Give it a short title</source>
        <translation>Дайте короткое название</translation>
    </message>
    <message>
        <source>How are they connected?</source>
        <translation>Как они связаны?</translation>
    </message>
    <message>
        <source>How are they now?</source>
        <translation>Как они сейчас?</translation>
    </message>
    <message>
        <source>How can the person be reached?</source>
        <translation>Как связаться с этим человеком?</translation>
    </message>
    <message>
        <source>How did it reach you?</source>
        <translation>Как это к вам попало?</translation>
    </message>
    <message>
        <source>How did the State respond?</source>
        <translation>Как отреагировало государство?</translation>
    </message>
    <message>
        <source>How did the authorities know about it?</source>
        <translation>Как власти об этом узнали?</translation>
    </message>
    <message>
        <source>How did they respond?</source>
        <translation>Как они отреагировали?</translation>
    </message>
    <message>
        <source>How far had the cooperation come?</source>
        <translation>Как далеко зашло сотрудничество?</translation>
    </message>
    <message>
        <source>How far is the record?</source>
        <translation>На какой стадии запись?</translation>
    </message>
    <message>
        <source>How far was it carried out?</source>
        <translation>Насколько это было выполнено?</translation>
    </message>
    <message>
        <source>How is the person now?</source>
        <translation>Как сейчас этот человек?</translation>
    </message>
    <message>
        <source>How is the source connected to it?</source>
        <translation>Как источник связан с этим?</translation>
    </message>
    <message>
        <source>How many experts signed it?</source>
        <translation>Сколько экспертов подписали?</translation>
    </message>
    <message>
        <source>How many mandates signed it?</source>
        <translation>Сколько мандатариев подписали?</translation>
    </message>
    <message>
        <source>How many of the questions does it answer?</source>
        <translation>На сколько вопросов дан ответ?</translation>
    </message>
    <message>
        <source>How many pages?</source>
        <translation>Сколько страниц?</translation>
    </message>
    <message>
        <source>How many people are in the group?</source>
        <translation>Сколько людей в группе?</translation>
    </message>
    <message>
        <source>How many people does it cover?</source>
        <translation>Скольких людей это касается?</translation>
    </message>
    <message>
        <source>How many people were affected?</source>
        <translation>Сколько людей пострадало?</translation>
    </message>
    <message>
        <source>How may the person be named?</source>
        <translation>Как можно называть этого человека?</translation>
    </message>
    <message>
        <source>How old was the person then?</source>
        <translation>Сколько лет было тогда этому человеку?</translation>
    </message>
    <message>
        <source>How reliable is it?</source>
        <translation>Насколько это надежно?</translation>
    </message>
    <message>
        <source>How specific is the recommendation?</source>
        <translation>Насколько конкретна рекомендация?</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Насколько это достоверно?</translation>
    </message>
    <message>
        <source>How sure is the number?</source>
        <translation>Насколько точно это число?</translation>
    </message>
    <message>
        <source>How urgent is it?</source>
        <translation>Насколько это срочно?</translation>
    </message>
    <message>
        <source>How was it got?</source>
        <translation>Как это было получено?</translation>
    </message>
    <message>
        <source>How was it kept?</source>
        <translation>Как это хранилось?</translation>
    </message>
    <message>
        <source>How was it withdrawn?</source>
        <translation>Как согласие было отозвано?</translation>
    </message>
    <message>
        <source>How was the answer given?</source>
        <translation>Как был дан ответ?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Как?</translation>
    </message>
    <message>
        <source>In which country did it happen?</source>
        <translation>В какой стране это произошло?</translation>
    </message>
    <message>
        <source>In which country does the person live?</source>
        <translation>В какой стране живет этот человек?</translation>
    </message>
    <message>
        <source>In which country is the organisation?</source>
        <translation>В какой стране эта организация?</translation>
    </message>
    <message>
        <source>In which language was it asked?</source>
        <translation>На каком языке спрашивали?</translation>
    </message>
    <message>
        <source>In which language was it told?</source>
        <translation>На каком языке рассказано?</translation>
    </message>
    <message>
        <source>In which languages is it?</source>
        <translation>На каких языках это есть?</translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation>На каких языках?</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Инициалы</translation>
    </message>
    <message>
        <source>Is any of them held now?</source>
        <translation>Кого-нибудь из них сейчас удерживают?</translation>
    </message>
    <message>
        <source>Is anyone investigating?</source>
        <translation>Кто-нибудь ведет расследование?</translation>
    </message>
    <message>
        <source>Is hidden data still in it?</source>
        <translation>Остались ли в нем скрытые данные?</translation>
    </message>
    <message>
        <source>Is it a view rather than an observed fact?</source>
        <translation>Это мнение, а не наблюдавшийся факт?</translation>
    </message>
    <message>
        <source>Is it safe to contact the person?</source>
        <translation>Безопасно ли связываться с этим человеком?</translation>
    </message>
    <message>
        <source>Is it still going on?</source>
        <translation>Это еще продолжается?</translation>
    </message>
    <message>
        <source>Is the person held by anyone now?</source>
        <translation>Удерживает ли кто-нибудь сейчас этого человека?</translation>
    </message>
    <message>
        <source>Is the place kept back on purpose?</source>
        <translation>Место не названо намеренно?</translation>
    </message>
    <message>
        <source>Is the recommendation weak or problematic?</source>
        <translation>Рекомендация слабая или вызывает вопросы?</translation>
    </message>
    <message>
        <source>Is there a copy?</source>
        <translation>Есть ли копия?</translation>
    </message>
    <message>
        <source>Is there a document?</source>
        <translation>Есть ли документ?</translation>
    </message>
    <message>
        <source>Is this a group without a record for each member?</source>
        <translation>Это группа без отдельной записи о каждом?</translation>
    </message>
    <message>
        <source>Kind of effect</source>
        <translation>Вид последствий</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>Mark of the organisation in this record</source>
        <translation>Метка организации в этой записи</translation>
    </message>
    <message>
        <source>Mark of the person in this record</source>
        <translation>Метка человека в этой записи</translation>
    </message>
    <message>
        <source>Mark of the person in this vault</source>
        <translation>Метка человека в этом хранилище</translation>
    </message>
    <message>
        <source>Mark of the record</source>
        <translation>Метка записи</translation>
    </message>
    <message>
        <source>Mark of this account</source>
        <translation>Метка этого рассказа</translation>
    </message>
    <message>
        <source>Mark of this item</source>
        <translation>Метка этого предмета</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>Имя и контакты</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Not after which day, for certain?</source>
        <translation>Точно не позже какого дня?</translation>
    </message>
    <message>
        <source>Not before which day, for certain?</source>
        <translation>Точно не раньше какого дня?</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>Только если …</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Questions about this act</source>
        <translation>Вопросы об этом действии</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получено (дата)</translation>
    </message>
    <message>
        <source>Reference of the document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Sex or gender</source>
        <translation>Пол или гендер</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Symbol of the concluding observations</source>
        <translation>Условное обозначение заключительных замечаний</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>To whom was it sent?</source>
        <translation>Кому это отправлено?</translation>
    </message>
    <message>
        <source>Translation into English</source>
        <translation>Перевод на английский</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>Универсальный периодический обзор</translation>
    </message>
    <message>
        <source>Until when is it confidential?</source>
        <translation>До какого времени это конфиденциально?</translation>
    </message>
    <message>
        <source>Was the submission confidential?</source>
        <translation>Были ли представленные материалы конфиденциальными?</translation>
    </message>
    <message>
        <source>What came back?</source>
        <translation>Что пришло в ответ?</translation>
    </message>
    <message>
        <source>What did it change for the person?</source>
        <translation>Что это изменило для человека?</translation>
    </message>
    <message>
        <source>What did it stop or cause?</source>
        <translation>Чему это помешало или что вызвало?</translation>
    </message>
    <message>
        <source>What did others publish about it?</source>
        <translation>Что об этом опубликовали другие?</translation>
    </message>
    <message>
        <source>What did the UN do?</source>
        <translation>Что сделала ООН?</translation>
    </message>
    <message>
        <source>What did the authorities say or do?</source>
        <translation>Что сказали или сделали власти?</translation>
    </message>
    <message>
        <source>What did the organisation agree to?</source>
        <translation>На что согласилась организация?</translation>
    </message>
    <message>
        <source>What did the person agree to?</source>
        <translation>На что согласился человек?</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>Что они сделали?</translation>
    </message>
    <message>
        <source>What did they say or do?</source>
        <translation>Что они сказали или сделали?</translation>
    </message>
    <message>
        <source>What did you see or hear of them?</source>
        <translation>Что вы видели или слышали о них?</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>О чем вы просите?</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>Что там говорится?</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Что это показывает?</translation>
    </message>
    <message>
        <source>What does the answer say?</source>
        <translation>Что говорится в ответе?</translation>
    </message>
    <message>
        <source>What does the link rest on?</source>
        <translation>На чем основан вывод о связи?</translation>
    </message>
    <message>
        <source>What does the person do for a living?</source>
        <translation>Чем человек зарабатывает на жизнь?</translation>
    </message>
    <message>
        <source>What does this rest on?</source>
        <translation>На чем это основано?</translation>
    </message>
    <message>
        <source>What else is true of it?</source>
        <translation>Что еще к этому относится?</translation>
    </message>
    <message>
        <source>What form did the cooperation take?</source>
        <translation>В какой форме было сотрудничество?</translation>
    </message>
    <message>
        <source>What happened, in your own words?</source>
        <translation>Что произошло, своими словами?</translation>
    </message>
    <message>
        <source>What has been done about it so far?</source>
        <translation>Что уже сделано в связи с этим?</translation>
    </message>
    <message>
        <source>What in it could point to people?</source>
        <translation>Что здесь может указать на людей?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>О чем это?</translation>
    </message>
    <message>
        <source>What is it, without pointing to it?</source>
        <translation>Что это за организация, если не указывать на нее?</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>Для чего можно использовать</translation>
    </message>
    <message>
        <source>What kind of act was it?</source>
        <translation>Что это было за действие?</translation>
    </message>
    <message>
        <source>What kind of action was it?</source>
        <translation>Какого рода это действие?</translation>
    </message>
    <message>
        <source>What kind of answer was it?</source>
        <translation>Что это был за ответ?</translation>
    </message>
    <message>
        <source>What kind of item is it?</source>
        <translation>Что это за предмет?</translation>
    </message>
    <message>
        <source>What kind of material is it?</source>
        <translation>Что это за материал?</translation>
    </message>
    <message>
        <source>What kind of organisation is it?</source>
        <translation>Что это за организация?</translation>
    </message>
    <message>
        <source>What kind of place was it?</source>
        <translation>Что это было за место?</translation>
    </message>
    <message>
        <source>What kind of text is it?</source>
        <translation>Что это за текст?</translation>
    </message>
    <message>
        <source>What makes it more dangerous for the person?</source>
        <translation>Что делает положение человека опаснее?</translation>
    </message>
    <message>
        <source>What makes it more dangerous for them?</source>
        <translation>Что делает их положение опаснее?</translation>
    </message>
    <message>
        <source>What makes it urgent?</source>
        <translation>Почему это срочно?</translation>
    </message>
    <message>
        <source>What part did they have?</source>
        <translation>Какую роль они играли?</translation>
    </message>
    <message>
        <source>What part did we have in it?</source>
        <translation>Какую роль в этом играли мы?</translation>
    </message>
    <message>
        <source>What part do they have in it?</source>
        <translation>Какую роль они в этом играют?</translation>
    </message>
    <message>
        <source>What part does it have in it?</source>
        <translation>Какую роль она в этом играет?</translation>
    </message>
    <message>
        <source>What part does the person have in it?</source>
        <translation>Какую роль в этом играет человек?</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>Что это показывает или подтверждает?</translation>
    </message>
    <message>
        <source>What type of actor are they?</source>
        <translation>К какому типу они относятся?</translation>
    </message>
    <message>
        <source>What was done to this copy?</source>
        <translation>Что сделали с этой копией?</translation>
    </message>
    <message>
        <source>What was explained before?</source>
        <translation>Что объяснили заранее?</translation>
    </message>
    <message>
        <source>What was recommended?</source>
        <translation>Что было рекомендовано?</translation>
    </message>
    <message>
        <source>What was the evaluation?</source>
        <translation>Какой была оценка?</translation>
    </message>
    <message>
        <source>When did NGOs report?</source>
        <translation>Когда представили доклады НПО?</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation>Когда это началось?</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation>Когда это закончилось?</translation>
    </message>
    <message>
        <source>When did it respond?</source>
        <translation>Когда она отреагировала?</translation>
    </message>
    <message>
        <source>When did the State report?</source>
        <translation>Когда представило доклад государство?</translation>
    </message>
    <message>
        <source>When did the answer come?</source>
        <translation>Когда пришел ответ?</translation>
    </message>
    <message>
        <source>When did the committee evaluate it?</source>
        <translation>Когда комитет дал оценку?</translation>
    </message>
    <message>
        <source>When is it safe?</source>
        <translation>Когда это безопасно?</translation>
    </message>
    <message>
        <source>When is the follow-up due?</source>
        <translation>К какому сроку нужно сообщить о последующих мерах?</translation>
    </message>
    <message>
        <source>When is the next report due?</source>
        <translation>К какому сроку нужен следующий доклад?</translation>
    </message>
    <message>
        <source>When is the reply due?</source>
        <translation>К какому сроку нужен ответ?</translation>
    </message>
    <message>
        <source>When should it be asked again?</source>
        <translation>Когда следует спросить еще раз?</translation>
    </message>
    <message>
        <source>When was everyone told who has it?</source>
        <translation>Когда сообщили всем, у кого это есть?</translation>
    </message>
    <message>
        <source>When was it assessed?</source>
        <translation>Когда дана оценка?</translation>
    </message>
    <message>
        <source>When was it made?</source>
        <translation>Когда это сделано?</translation>
    </message>
    <message>
        <source>When was it published?</source>
        <translation>Когда это опубликовано?</translation>
    </message>
    <message>
        <source>When was it sent or adopted?</source>
        <translation>Когда это отправлено или принято?</translation>
    </message>
    <message>
        <source>When was it told?</source>
        <translation>Когда это рассказано?</translation>
    </message>
    <message>
        <source>When was it translated?</source>
        <translation>Когда это переведено?</translation>
    </message>
    <message>
        <source>When was it withdrawn?</source>
        <translation>Когда согласие отозвано?</translation>
    </message>
    <message>
        <source>When was it, or when was it planned?</source>
        <translation>Когда это было или на когда планировалось?</translation>
    </message>
    <message>
        <source>When was that list checked?</source>
        <translation>Когда этот список проверялся?</translation>
    </message>
    <message>
        <source>When was the answer given?</source>
        <translation>Когда дан ответ?</translation>
    </message>
    <message>
        <source>When was the fingerprint taken?</source>
        <translation>Когда снят отпечаток?</translation>
    </message>
    <message>
        <source>When was the page kept?</source>
        <translation>Когда страница сохранена?</translation>
    </message>
    <message>
        <source>When was the person told?</source>
        <translation>Когда сообщили этому человеку?</translation>
    </message>
    <message>
        <source>When was the review?</source>
        <translation>Когда состоялся обзор?</translation>
    </message>
    <message>
        <source>When were they adopted?</source>
        <translation>Когда они приняты?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Когда?</translation>
    </message>
    <message>
        <source>Where did it happen?</source>
        <translation>Где это произошло?</translation>
    </message>
    <message>
        <source>Where does an archive keep a copy?</source>
        <translation>Где хранится архивная копия?</translation>
    </message>
    <message>
        <source>Where does the page come from?</source>
        <translation>Откуда эта страница?</translation>
    </message>
    <message>
        <source>Where is it published?</source>
        <translation>Где это опубликовано?</translation>
    </message>
    <message>
        <source>Where was it made?</source>
        <translation>Где это сделано?</translation>
    </message>
    <message>
        <source>Where was it, or where was it planned?</source>
        <translation>Где это было или где планировалось?</translation>
    </message>
    <message>
        <source>Which State do they belong to?</source>
        <translation>К какому государству они относятся?</translation>
    </message>
    <message>
        <source>Which State was reviewed?</source>
        <translation>По какому государству проводился обзор?</translation>
    </message>
    <message>
        <source>Which States recommended it?</source>
        <translation>Какие государства это рекомендовали?</translation>
    </message>
    <message>
        <source>Which UN activity was it about?</source>
        <translation>С какой деятельностью ООН это связано?</translation>
    </message>
    <message>
        <source>Which UN session or document?</source>
        <translation>Какая сессия или какой документ ООН?</translation>
    </message>
    <message>
        <source>Which answers came?</source>
        <translation>Какие ответы пришли?</translation>
    </message>
    <message>
        <source>Which committee?</source>
        <translation>Какой комитет?</translation>
    </message>
    <message>
        <source>Which human rights work does the person do?</source>
        <translation>Чем человек занимается в области прав человека?</translation>
    </message>
    <message>
        <source>Which language is it written in?</source>
        <translation>На каком языке это написано?</translation>
    </message>
    <message>
        <source>Which mandate leads?</source>
        <translation>Какой мандат ведущий?</translation>
    </message>
    <message>
        <source>Which organisation or person?</source>
        <translation>Какая организация или какой человек?</translation>
    </message>
    <message>
        <source>Which organisations are part of it?</source>
        <translation>Какие организации сюда входят?</translation>
    </message>
    <message>
        <source>Which original is this a copy of?</source>
        <translation>Копией какого оригинала это является?</translation>
    </message>
    <message>
        <source>Which other accounts does it confirm?</source>
        <translation>Какие другие рассказы это подтверждает?</translation>
    </message>
    <message>
        <source>Which other record?</source>
        <translation>Какая другая запись?</translation>
    </message>
    <message>
        <source>Which paragraphs are to be followed up?</source>
        <translation>По каким пунктам нужно сообщить о последующих мерах?</translation>
    </message>
    <message>
        <source>Which part of the UN did it?</source>
        <translation>Какая часть ООН это сделала?</translation>
    </message>
    <message>
        <source>Which part of the UN was it?</source>
        <translation>Какая это была часть ООН?</translation>
    </message>
    <message>
        <source>Which period was looked at?</source>
        <translation>Какой период рассматривался?</translation>
    </message>
    <message>
        <source>Which rank or position?</source>
        <translation>Какое звание или какая должность?</translation>
    </message>
    <message>
        <source>Which reason did they give?</source>
        <translation>Какую причину они назвали?</translation>
    </message>
    <message>
        <source>Which records show it?</source>
        <translation>Какие записи это показывают?</translation>
    </message>
    <message>
        <source>Which territory or region?</source>
        <translation>Какая территория или какой регион?</translation>
    </message>
    <message>
        <source>Which time zone do the times belong to?</source>
        <translation>К какому часовому поясу относится время?</translation>
    </message>
    <message>
        <source>Which unit or department?</source>
        <translation>Какое подразделение или какой отдел?</translation>
    </message>
    <message>
        <source>Which word stands for the group?</source>
        <translation>Каким словом обозначить группу?</translation>
    </message>
    <message>
        <source>Which word stands for the organisation?</source>
        <translation>Каким словом обозначить организацию?</translation>
    </message>
    <message>
        <source>Which word stands for the person?</source>
        <translation>Каким словом обозначить человека?</translation>
    </message>
    <message>
        <source>Who answered or acted?</source>
        <translation>Кто ответил или действовал?</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>Кто ответил?</translation>
    </message>
    <message>
        <source>Who are they, without pointing to anyone?</source>
        <translation>Кто они, если не указывать ни на кого?</translation>
    </message>
    <message>
        <source>Who asked?</source>
        <translation>Кто спрашивал?</translation>
    </message>
    <message>
        <source>Who assessed it?</source>
        <translation>Кто дал оценку?</translation>
    </message>
    <message>
        <source>Who can be recognised in it?</source>
        <translation>Кого здесь можно узнать?</translation>
    </message>
    <message>
        <source>Who else was there?</source>
        <translation>Кто еще там был?</translation>
    </message>
    <message>
        <source>Who gave the answer?</source>
        <translation>Кто дал ответ?</translation>
    </message>
    <message>
        <source>Who got it?</source>
        <translation>Кто это получил?</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation>Кто переводил устно?</translation>
    </message>
    <message>
        <source>Who is alleged to have done it?</source>
        <translation>Кто предположительно это сделал?</translation>
    </message>
    <message>
        <source>Who is part of it?</source>
        <translation>Кто в этом участвует?</translation>
    </message>
    <message>
        <source>Who is the person, without pointing to them?</source>
        <translation>Кто этот человек, если не указывать на него?</translation>
    </message>
    <message>
        <source>Who or what is alleged to have done it?</source>
        <translation>Кто или что предположительно это сделало?</translation>
    </message>
    <message>
        <source>Who published it?</source>
        <translation>Кто это опубликовал?</translation>
    </message>
    <message>
        <source>Who told it?</source>
        <translation>Кто это рассказал?</translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation>Кто это перевел?</translation>
    </message>
    <message>
        <source>Who was told or asked?</source>
        <translation>Кому сообщили или кого спросили?</translation>
    </message>
    <message>
        <source>Whom do they work for?</source>
        <translation>На кого они работают?</translation>
    </message>
    <message>
        <source>Whom does it cover?</source>
        <translation>Кого это касается?</translation>
    </message>
    <message>
        <source>Whom was it aimed at?</source>
        <translation>На кого это было направлено?</translation>
    </message>
    <message>
        <source>Why do you think it is linked?</source>
        <translation>Почему вы считаете, что связь есть?</translation>
    </message>
    <message>
        <source>Why may they answer for the person?</source>
        <translation>Почему они могут отвечать за этого человека?</translation>
    </message>
    <message>
        <source>With which organisations?</source>
        <translation>С какими организациями?</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>Записано (дата)</translation>
    </message>
</context>
<context>
    <name>QuestionHint</name>
    <message>
        <source>1 is the weakest, 5 a specific action</source>
        <translation>1 — самое слабое, 5 — конкретное действие</translation>
    </message>
    <message>
        <source>A letter, a call, a visit</source>
        <translation>Письмо, звонок, визит</translation>
    </message>
    <message>
        <source>A month or a year is enough</source>
        <translation>Достаточно месяца или года</translation>
    </message>
    <message>
        <source>A period is fine</source>
        <translation>Можно указать период</translation>
    </message>
    <message>
        <source>A pseudonym</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>A session missed, a job, health</source>
        <translation>Пропущенная сессия, работа, здоровье</translation>
    </message>
    <message>
        <source>After that day, a yes is asked about before sending</source>
        <translation>После этого дня перед отправкой о «да» спросят еще раз</translation>
    </message>
    <message>
        <source>An office rather than a person</source>
        <translation>Скорее ведомство, чем человек</translation>
    </message>
    <message>
        <source>As far as is claimed</source>
        <translation>Насколько это утверждается</translation>
    </message>
    <message>
        <source>As the Human Rights Council describes them in resolution 12/2</source>
        <translation>Как описано Советом по правам человека в резолюции 12/2</translation>
    </message>
    <message>
        <source>As the person wants them</source>
        <translation>Так, как этого хочет человек</translation>
    </message>
    <message>
        <source>As vague as you want</source>
        <translation>Так неопределенно, как вы хотите</translation>
    </message>
    <message>
        <source>Asked in words the child understands</source>
        <translation>Словами, понятными ребенку</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>Хранится и то, и другое</translation>
    </message>
    <message>
        <source>Changes how consent is asked</source>
        <translation>Меняет то, как спрашивают о согласии</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>Отметьте всё, что подходит</translation>
    </message>
    <message>
        <source>Filled in by itself</source>
        <translation>Заполняется само</translation>
    </message>
    <message>
        <source>For example, pressure from another country</source>
        <translation>Например, давление из другой страны</translation>
    </message>
    <message>
        <source>For example: CHN 20/2020</source>
        <translation>Например: CHN 20/2020</translation>
    </message>
    <message>
        <source>For example: a written authority</source>
        <translation>Например: письменная доверенность</translation>
    </message>
    <message>
        <source>For example: human rights lawyer</source>
        <translation>Например: адвокат по правам человека</translation>
    </message>
    <message>
        <source>For example: saved from the browser</source>
        <translation>Например: сохранено из браузера</translation>
    </message>
    <message>
        <source>For example: villagers</source>
        <translation>Например: жители деревни</translation>
    </message>
    <message>
        <source>From the evidence of this record</source>
        <translation>Из доказательств этой записи</translation>
    </message>
    <message>
        <source>Given by ECOSOC</source>
        <translation>Предоставляется ЭКОСОС</translation>
    </message>
    <message>
        <source>Given by someone who may speak for it</source>
        <translation>Дает тот, кто может говорить от ее имени</translation>
    </message>
    <message>
        <source>Governments, companies, UN bodies: one on each line</source>
        <translation>Правительства, компании, органы ООН: каждый с новой строки</translation>
    </message>
    <message>
        <source>Helps with airports and UN meetings</source>
        <translation>Помогает, когда речь об аэропортах и встречах ООН</translation>
    </message>
    <message>
        <source>If the list above does not fit</source>
        <translation>Если в списке выше нет подходящего</translation>
    </message>
    <message>
        <source>If yes, they are never named</source>
        <translation>Если да, их имен не называют никогда</translation>
    </message>
    <message>
        <source>In the order of the document</source>
        <translation>В порядке документа</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>Собственными словами человека</translation>
    </message>
    <message>
        <source>In your own language; it stays as you write it</source>
        <translation>На вашем языке; останется так, как вы напишете</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Its name or symbol</source>
        <translation>Название или условное обозначение</translation>
    </message>
    <message>
        <source>Kept apart, hidden until you ask</source>
        <translation>Хранится отдельно и скрыто, пока вы не попросите показать</translation>
    </message>
    <message>
        <source>Kept apart; never leaves with a report</source>
        <translation>Хранится отдельно; с отчетом никогда не передается</translation>
    </message>
    <message>
        <source>Made at random, so that it tells nothing</source>
        <translation>Создано случайно, чтобы ни о чем не говорить</translation>
    </message>
    <message>
        <source>Needed if it is a victim or a source</source>
        <translation>Нужно, если это пострадавший или источник</translation>
    </message>
    <message>
        <source>Neutral words, no names</source>
        <translation>Нейтральные слова, без имен</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Каждое с новой строки</translation>
    </message>
    <message>
        <source>One or more acts</source>
        <translation>Одно или несколько действий</translation>
    </message>
    <message>
        <source>Only if the day is not known</source>
        <translation>Только если день неизвестен</translation>
    </message>
    <message>
        <source>Place, device, time</source>
        <translation>Место, устройство, время</translation>
    </message>
    <message>
        <source>Proposed from your answers; you decide</source>
        <translation>Предложено по вашим ответам; решаете вы</translation>
    </message>
    <message>
        <source>Shown everywhere instead of the name</source>
        <translation>Показывается везде вместо имени</translation>
    </message>
    <message>
        <source>Shows whether anything was changed</source>
        <translation>Показывает, менялось ли что-нибудь</translation>
    </message>
    <message>
        <source>The age is enough</source>
        <translation>Достаточно возраста</translation>
    </message>
    <message>
        <source>The strongest sign you have</source>
        <translation>Самый убедительный признак, который у вас есть</translation>
    </message>
    <message>
        <source>Uniforms, voices, vehicles</source>
        <translation>Форма, голоса, машины</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Без имен</translation>
    </message>
    <message>
        <source>Word for word, if you can</source>
        <translation>Дословно, если можете</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>For example “they took my phone”, “tea”, “badge”</source>
        <translation>Например, «забрали телефон», «чай», «бейдж»</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>Что они сделали?</translation>
    </message>
    <message>
        <source>What happened? Type it in your own words</source>
        <translation>Что произошло? Напишите своими словами</translation>
    </message>
</context>
<context>
    <name>QuickNote</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change it if it happened earlier, or empty it</source>
        <translation>Измените, если это было раньше, или очистите</translation>
    </message>
    <message>
        <source>It is sealed when you save it. Nothing on this computer can read it, not even you, until the vault is opened.</source>
        <translation>При сохранении заметка запечатывается. Ничто на этом компьютере не прочитает ее, даже вы, пока хранилище не открыто.</translation>
    </message>
    <message>
        <source>It was not saved. Nobody can bring it back.</source>
        <translation>Она не сохранена. Никто не сможет ее вернуть.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Писать дальше</translation>
    </message>
    <message>
        <source>Photos and files for the note</source>
        <translation>Фотографии и файлы для заметки</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Быстрая заметка</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>Сохранение заметки</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>This can mean several times, or none. Write it like 2026-11-22 18:40.</source>
        <translation>Это может означать несколько моментов или ни одного. Напишите так: 2026-11-22 18:40.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>Throw this note away?</source>
        <translation>Выбросить эту заметку?</translation>
    </message>
    <message>
        <source>Type something first, or add a file.</source>
        <translation>Сначала введите что-нибудь или добавьте файл.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Координаторы</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Моя карточка</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Не на виду</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Семинар</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{page}, {count}</source>
        <translation>{page}, {count}</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>A group is only named by its title.</source>
        <translation>Группу называют только обозначением.</translation>
    </message>
    <message>
        <source>Alleged to have done it, so never named.</source>
        <translation>Предполагаемый нарушитель, поэтому никогда не называется.</translation>
    </message>
    <message>
        <source>As was agreed.</source>
        <translation>Как согласовано.</translation>
    </message>
    <message>
        <source>Asking was too dangerous. That counts as no.</source>
        <translation>Спрашивать было слишком опасно. Считается как «нет».</translation>
    </message>
    <message>
        <source>It holds faces, voices or names, and nobody is listed as shown in it. List everybody first.</source>
        <translation>Здесь есть лица, голоса или имена, а никто не указан как видимый. Сначала укажите всех.</translation>
    </message>
    <message>
        <source>It says that it corrects an earlier report, but another key signed it. Nothing is sealed to it.</source>
        <translation>Сказано, что он исправляет прежний отчет, но подписан другим ключом. Для него ничего не запечатывается.</translation>
    </message>
    <message>
        <source>It shows somebody who does not leave by name. Only the kind of item is told.</source>
        <translation>Здесь видно того, кто не передается по имени. Сообщается только вид предмета.</translation>
    </message>
    <message>
        <source>Left out of this report, as you chose.</source>
        <translation>Исключено из этого отчета, как вы выбрали.</translation>
    </message>
    <message>
        <source>Not asked yet. That counts as no.</source>
        <translation>Еще не спрашивали. Считается как «нет».</translation>
    </message>
    <message>
        <source>Only described; there is no file.</source>
        <translation>Только описано; файла нет.</translation>
    </message>
    <message>
        <source>Said no.</source>
        <translation>Ответ «нет».</translation>
    </message>
    <message>
        <source>The condition is not confirmed for this report.</source>
        <translation>Условие для этого отчета не подтверждено.</translation>
    </message>
    <message>
        <source>The day to ask again has passed.</source>
        <translation>День, когда следовало спросить снова, прошел.</translation>
    </message>
    <message>
        <source>The file is not in this vault, only its hash. It is described.</source>
        <translation>Файла нет в этом хранилище, только его хеш. Он описан.</translation>
    </message>
    <message>
        <source>The sender lost the key of this report. Nothing is sealed to it.</source>
        <translation>Отправитель потерял ключ этого отчета. Для него ничего не запечатывается.</translation>
    </message>
    <message>
        <source>Withdrew the consent.</source>
        <translation>Согласие отозвано.</translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>By case</source>
        <translation>По делу</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Срок {day}</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>Открыть запечатанные файлы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>Просрочено с {day}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Received and answered</source>
        <translation>Получено и отвечено</translation>
    </message>
    <message>
        <source>Waiting for a receipt</source>
        <translation>Ждет подтверждения</translation>
    </message>
    <message>
        <source>Whatever you receive and answer is written down here by itself.</source>
        <translation>Всё, что вы получаете и на что отвечаете, записывается здесь само.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Какие строки</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>от {sender}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>получено {day}</translation>
    </message>
    <message>
        <source>{kind}, no. {number}</source>
        <translation>{kind}, № {number}</translation>
    </message>
    <message>
        <source>{notice}, not proven</source>
        <translation>{notice}, не доказано</translation>
    </message>
</context>
<context>
    <name>RecipientsStep</name>
    <message numerus="yes">
        <source>%n focal point(s), one file each</source>
        <translation>
            <numerusform>%n координатор, отдельный файл</numerusform>
            <numerusform>%n координатора, каждому отдельный файл</numerusform>
            <numerusform>%n координаторов, каждому отдельный файл</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>Добавить координатора</translation>
    </message>
    <message>
        <source>Compare the digits first, or say why you go on without comparing</source>
        <translation>Сначала сверьте цифры или укажите, почему продолжаете без сверки</translation>
    </message>
    <message>
        <source>Each focal point gets a file of its own.</source>
        <translation>Каждый координатор получает отдельный файл.</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Координаторы</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>Пока никто не выбран</translation>
    </message>
    <message>
        <source>Sign with a key of its own</source>
        <translation>Подписать отдельным ключом</translation>
    </message>
    <message>
        <source>The clock is wrong: say whether the card still holds</source>
        <translation>Часы неверны: укажите, действует ли еще карточка</translation>
    </message>
    <message>
        <source>Then this report cannot be linked with others that they have from you. You can still correct and withdraw it.</source>
        <translation>Тогда этот отчет нельзя связать с другими, которые у них есть от вас. Вы всё равно сможете исправить и отозвать его.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>You have no focal point yet. Add the card of one first.</source>
        <translation>У вас пока нет координатора. Сначала добавьте карточку.</translation>
    </message>
</context>
<context>
    <name>RecognisedPart</name>
    <message>
        <source>Look for faces, name plates, papers, screens, reflections, clothes, tattoos, a view from a window; listen for voices and names. Nothing is looked for by the app.</source>
        <translation>Ищите лица, таблички с именами, бумаги, экраны, отражения, одежду, татуировки, вид из окна; прислушайтесь к голосам и именам. Само приложение ничего не ищет.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никого</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ничего из этого</translation>
    </message>
    <message>
        <source>What can still be seen or heard in it?</source>
        <translation>Что в нем еще видно или слышно?</translation>
    </message>
    <message>
        <source>Who can still be recognised in the copy?</source>
        <translation>Кого еще можно узнать на копии?</translation>
    </message>
    <message>
        <source>You can answer later: before it leaves, you are asked again.</source>
        <translation>Можно ответить позже: перед передачей вас спросят снова.</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>As pages to print (PDF)…</source>
        <translation>В виде страниц для печати (PDF)…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Выберите таблицу</translation>
    </message>
    <message>
        <source>Close record</source>
        <translation>Закрыть запись</translation>
    </message>
    <message>
        <source>Close record…</source>
        <translation>Закрыть запись…</translation>
    </message>
    <message>
        <source>Close this record?</source>
        <translation>Закрыть эту запись?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>Удалить эту запись?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>It stays here and can be read and searched. You can take it up again.</source>
        <translation>Она останется здесь, ее можно читать и находить. Ее можно возобновить.</translation>
    </message>
    <message>
        <source>It stays here, but it is not sent any more.</source>
        <translation>Она останется здесь, но больше не будет отправляться.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Оставить открытой</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Готово к отправке</translation>
    </message>
    <message>
        <source>Record closed</source>
        <translation>Запись закрыта</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>Запись удалена</translation>
    </message>
    <message>
        <source>Record taken up again</source>
        <translation>Запись возобновлена</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>Запись отозвана</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Таблицы (*.csv *.tsv *.txt *.xlsx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Take in a record from a file…</source>
        <translation>Принять запись из файла…</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>Принять таблицу…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Tell those who have it…</source>
        <translation>Сообщить тем, у кого она есть…</translation>
    </message>
    <message>
        <source>The overview as pages to print (PDF)…</source>
        <translation>Обзор записей в виде страниц для печати (PDF)…</translation>
    </message>
    <message>
        <source>The record, its consents and its evidence are removed from this vault. This cannot be undone.</source>
        <translation>Запись, ее согласия и доказательства удаляются из этого хранилища. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Those who received it can be told by a sealed notice.</source>
        <translation>Отправленное вернуть нельзя. Тем, кто это получил, можно сообщить запечатанным уведомлением.</translation>
    </message>
    <message>
        <source>What was sent stays where it is, and a reply to it can no longer be read.</source>
        <translation>Отправленное остается там, где оно есть, а ответ на него прочитать уже нельзя.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Withdraw this record?</source>
        <translation>Отозвать эту запись?</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
</context>
<context>
    <name>RecordLists</name>
    <message>
        <source>Add a UN activity</source>
        <translation>Добавить деятельность ООН</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Добавить последующую меру</translation>
    </message>
    <message>
        <source>Add a link to another record</source>
        <translation>Добавить связь с другой записью</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>Добавить рекомендацию</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Add an action of the UN</source>
        <translation>Добавить действие ООН</translation>
    </message>
    <message>
        <source>Add an answer of an authority</source>
        <translation>Добавить ответ ведомства</translation>
    </message>
    <message>
        <source>Add an answer to it</source>
        <translation>Добавить ответ на это</translation>
    </message>
    <message>
        <source>Add what others published</source>
        <translation>Добавить опубликованное другими</translation>
    </message>
    <message>
        <source>Add who told it</source>
        <translation>Добавить того, кто рассказал</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Есть ответ</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Пункт {number}</translation>
    </message>
    <message>
        <source>Remove this entry?</source>
        <translation>Убрать этот пункт?</translation>
    </message>
    <message>
        <source>Remove this entry…</source>
        <translation>Убрать этот пункт…</translation>
    </message>
    <message>
        <source>Reply due {date}</source>
        <translation>Ответ нужен до {date}</translation>
    </message>
    <message>
        <source>Reply was due {date}</source>
        <translation>Ответ был нужен до {date}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>Удалить эту запись?</translation>
    </message>
    <message>
        <source>It goes with its evidence. What was sent before cannot be recalled.</source>
        <translation>Она удаляется вместе с доказательствами. Отправленное раньше отозвать нельзя.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>RecordWays</name>
    <message>
        <source>Close record</source>
        <translation>Закрыть запись</translation>
    </message>
    <message>
        <source>Close record…</source>
        <translation>Закрыть запись…</translation>
    </message>
    <message>
        <source>Close this record?</source>
        <translation>Закрыть эту запись?</translation>
    </message>
    <message>
        <source>Delete this record…</source>
        <translation>Удалить эту запись…</translation>
    </message>
    <message>
        <source>It stays here and can be read and searched. You can take it up again.</source>
        <translation>Она останется здесь, ее можно читать и находить. Ее можно возобновить.</translation>
    </message>
    <message>
        <source>It stays here, but it is not sent any more.</source>
        <translation>Она останется здесь, но больше не будет отправляться.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Оставить открытой</translation>
    </message>
    <message>
        <source>Record closed</source>
        <translation>Запись закрыта</translation>
    </message>
    <message>
        <source>Record taken up again</source>
        <translation>Запись возобновлена</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>Запись отозвана</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Tell those who have it…</source>
        <translation>Сообщить тем, у кого она есть…</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Those who received it can be told by a sealed notice.</source>
        <translation>Отправленное вернуть нельзя. Тем, кто это получил, можно сообщить запечатанным уведомлением.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Withdraw this record?</source>
        <translation>Отозвать эту запись?</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Are {one} and {other} the same person?</source>
        <translation>{one} и {other} — один и тот же человек?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Records this person is in</source>
        <translation>Записи, где есть этот человек</translation>
    </message>
    <message>
        <source>Somebody else here is the same person…</source>
        <translation>Кто-то еще здесь — тот же человек…</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Тот же человек</translation>
    </message>
    <message>
        <source>Their records are shown together from now on. What was agreed to stays as it was said in each record. This cannot be undone.</source>
        <translation>С этого момента их записи показываются вместе. Согласие остается таким, как сказано в каждой записи. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>There are no records in this drawer.</source>
        <translation>В этом ящике нет записей.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Два разных человека</translation>
    </message>
    <message>
        <source>Which records shall leave?</source>
        <translation>Какие записи передать?</translation>
    </message>
    <message>
        <source>Whoever opens this drawer on the way reads what stays in it. Names, evidence, versions and what you sent go with their record.</source>
        <translation>Тот, кто откроет этот ящик в пути, прочитает то, что в нем осталось. Имена, доказательства, версии и отправленное уходят вместе с записью.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>RecordsPick</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>Выбрана %n запись</numerusform>
            <numerusform>Выбрано %n записи</numerusform>
            <numerusform>Выбрано %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one record.</source>
        <translation>Выберите хотя бы одну запись.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>RecordsStep</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>Выбрана %n запись</numerusform>
            <numerusform>Выбрано %n записи</numerusform>
            <numerusform>Выбрано %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n answer(s) missing</source>
        <translation>
            <numerusform>Черновик, не хватает %n ответа</numerusform>
            <numerusform>Черновик, не хватает %n ответов</numerusform>
            <numerusform>Черновик, не хватает %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Пока ничего не выбрано</translation>
    </message>
    <message>
        <source>Press one record or several: they go in one file. A draft has to be finished first: press it to see what is missing.</source>
        <translation>Нажмите на одну или несколько записей: они попадут в один файл. Черновик сначала нужно закончить: нажмите на него, чтобы увидеть, чего не хватает.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>There is no record to send yet. What you write down first appears here.</source>
        <translation>Пока нет записи для отправки. То, что вы запишете, появится здесь.</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Какие записи</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Write a record</source>
        <translation>Сделать запись</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>First the new vault: its words are other ones.</source>
        <translation>Сначала новое хранилище: у него другие слова.</translation>
    </message>
    <message>
        <source>I want none</source>
        <translation>Мне они не нужны</translation>
    </message>
    <message>
        <source>Make recovery words…</source>
        <translation>Создать слова восстановления…</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>Это сделано.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>I understand: until then, forgetting it loses everything</source>
        <translation>Мне понятно: до тех пор, если фраза забудется, будет потеряно всё</translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>Если вы забудете парольную фразу</translation>
    </message>
    <message>
        <source>Make recovery words now</source>
        <translation>Создать слова восстановления сейчас</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it, and we cannot either. Recovery words on paper can set a new one.</source>
        <translation>Без нее хранилище не откроет никто, и мы тоже. Слова восстановления на бумаге позволяют задать новую.</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Напомнить позже</translation>
    </message>
    <message>
        <source>These words are for the first drawer only. For another one, open it and make words of its own in Settings.</source>
        <translation>Эти слова только для первого ящика. Для другого ящика откройте его и создайте его собственные слова в настройках.</translation>
    </message>
    <message>
        <source>Tick the line above first, so that this is no surprise.</source>
        <translation>Сначала поставьте отметку в строке выше, чтобы это не стало неожиданностью.</translation>
    </message>
</context>
<context>
    <name>RecoveryTest</name>
    <message>
        <source>Put the papers back where they were. You will be asked again in 30 days.</source>
        <translation>Положите листы туда, где они были. Через 30 дней вас спросят снова.</translation>
    </message>
    <message>
        <source>Testing the words</source>
        <translation>Проверка слов</translation>
    </message>
    <message>
        <source>The words open this drawer.</source>
        <translation>Слова открывают этот ящик.</translation>
    </message>
    <message>
        <source>These words are whole, and they do not open this drawer. They may belong to an older set, or to something else. Nothing was changed.</source>
        <translation>Эти слова целы, но этот ящик не открывают. Возможно, они из более старого набора или от чего-то другого. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Change these places in the file, then try again.</source>
        <translation>Измените эти места в файле, затем попробуйте еще раз.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Весь файл</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Что не подходит</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Answer no. {after} noted</source>
        <translation>Отмечен ответ № {after}</translation>
    </message>
    <message>
        <source>Answer of the Government</source>
        <translation>Ответ правительства</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Есть ответ</translation>
    </message>
    <message>
        <source>Ask again for the yearly report</source>
        <translation>Спросить снова для ежегодного доклада</translation>
    </message>
    <message>
        <source>Cases {numbers}</source>
        <translation>Дела {numbers}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Contact that was promised</source>
        <translation>Обещанная связь</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Срок {day}</translation>
    </message>
    <message>
        <source>Follow-up report of the State</source>
        <translation>Доклад государства о последующих мерах</translation>
    </message>
    <message>
        <source>Look at the case again</source>
        <translation>Посмотреть дело снова</translation>
    </message>
    <message>
        <source>Middle of the review cycle</source>
        <translation>Середина цикла обзора</translation>
    </message>
    <message>
        <source>Next report of the State</source>
        <translation>Следующий доклад государства</translation>
    </message>
    <message>
        <source>Not waited for any more: {before}</source>
        <translation>Больше не ждут: {before}</translation>
    </message>
    <message>
        <source>Receipt for the sender</source>
        <translation>Подтверждение для отправителя</translation>
    </message>
    <message>
        <source>Submitted without everybody’s consent in cases {after}</source>
        <translation>Представлено без согласия всех, дела {after}</translation>
    </message>
    <message>
        <source>The sender of case {after} was told</source>
        <translation>Отправителю дела {after} сообщено</translation>
    </message>
    <message>
        <source>Waited for again: {before}</source>
        <translation>Снова ждут: {before}</translation>
    </message>
    <message>
        <source>a case that was deleted</source>
        <translation>удаленное дело</translation>
    </message>
    <message>
        <source>check the current rule</source>
        <translation>проверьте нынешнее правило</translation>
    </message>
    <message>
        <source>its year is not here yet</source>
        <translation>его год еще не наступил</translation>
    </message>
    <message>
        <source>its year is very early</source>
        <translation>его год очень ранний</translation>
    </message>
    <message>
        <source>no State has these three letters</source>
        <translation>государства с такими тремя буквами нет</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Received and answered</source>
        <translation>Получено и отвечено</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Искать в реестре</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Сообщить</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>Договорные органы</translation>
    </message>
    <message>
        <source>UN actions</source>
        <translation>Действия ООН</translation>
    </message>
    <message>
        <source>UPR</source>
        <translation>УПО</translation>
    </message>
    <message>
        <source>Views of the register</source>
        <translation>Разделы реестра</translation>
    </message>
</context>
<context>
    <name>RegisterTab</name>
    <message>
        <source>Add a UN action…</source>
        <translation>Добавить действие ООН…</translation>
    </message>
    <message>
        <source>Add a follow-up…</source>
        <translation>Добавить последующую меру…</translation>
    </message>
    <message>
        <source>Add a recommendation…</source>
        <translation>Добавить рекомендацию…</translation>
    </message>
    <message>
        <source>Due for this case</source>
        <translation>Сроки по этому делу</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Посмотреть…</translation>
    </message>
    <message>
        <source>Nothing in the register is about this case yet.</source>
        <translation>В реестре пока ничего нет об этом деле.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>The sender was not told of it yet.</source>
        <translation>Отправителю об этом еще не сообщено.</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>Им сообщили…</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Этих слов здесь нигде нет.</translation>
    </message>
</context>
<context>
    <name>RegisterWork</name>
    <message>
        <source>It is noted here. Nobody is told by that: answer the cases to tell them.</source>
        <translation>Это отмечается здесь. Никому этим не сообщается: чтобы сообщить, ответьте по делам.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Note the status “{status}” with its cases?</source>
        <translation>Отметить состояние «{status}» у этих дел?</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take this out of the register?</source>
        <translation>Убрать это из реестра?</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>Снова ждать</translation>
    </message>
    <message>
        <source>Wait for it again?</source>
        <translation>Снова ждать этого?</translation>
    </message>
    <message>
        <source>Wait for this no more?</source>
        <translation>Больше этого не ждать?</translation>
    </message>
    <message>
        <source>Wait no more</source>
        <translation>Больше не ждать</translation>
    </message>
    <message>
        <source>{item} goes, with its answers and with what was noted of who was told. That it was there stays in the history of its cases.</source>
        <translation>{item}: исчезает вместе с ответами и отметками о том, кому сообщено. То, что это было, остается в истории дел.</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>A name is the same in both. Names are under People.</source>
        <translation>Одно имя есть в обоих. Имена — в разделе «Люди».</translation>
    </message>
    <message>
        <source>About the same event</source>
        <translation>О том же событии</translation>
    </message>
    <message>
        <source>Agency and unit</source>
        <translation>Ведомство и подразделение</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Другое событие</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Law or charge</source>
        <translation>Закон или обвинение</translation>
    </message>
    <message>
        <source>Names came with one of them only.</source>
        <translation>Имена пришли только с одним из них.</translation>
    </message>
    <message>
        <source>Names that came with it</source>
        <translation>Имена, которые пришли с ним</translation>
    </message>
    <message>
        <source>No name is the same in both.</source>
        <translation>Одинаковых имен в обоих нет.</translation>
    </message>
    <message>
        <source>One corrects the other</source>
        <translation>Одно исправляет другое</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Связано</translation>
    </message>
    <message>
        <source>Source (the key that signed)</source>
        <translation>Источник (ключ, которым подписано)</translation>
    </message>
    <message>
        <source>UN mechanism</source>
        <translation>Механизм ООН</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>kind of act</source>
        <translation>вид действия</translation>
    </message>
    <message>
        <source>law</source>
        <translation>закон</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>session or document</source>
        <translation>сессия или документ</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>подразделение</translation>
    </message>
</context>
<context>
    <name>RelatedTab</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s): different keys, perhaps of one person</source>
        <translation>
            <numerusform>%n источник: другой ключ, возможно, того же человека</numerusform>
            <numerusform>%n источника: разные ключи, возможно, одного человека</numerusform>
            <numerusform>%n источников: разные ключи, возможно, одного человека</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases that have something in common with this one. Nothing is joined by itself: compare them, and decide.</source>
        <translation>Дела, у которых есть что-то общее с этим. Само ничего не соединяется: сравните и решите.</translation>
    </message>
    <message>
        <source>Compare with {case}</source>
        <translation>Сравнить с: {case}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Information about one event</source>
        <translation>Сведения об одном событии</translation>
    </message>
    <message>
        <source>May be about the same event</source>
        <translation>Возможно, о том же событии</translation>
    </message>
    <message>
        <source>No other case is like this one.</source>
        <translation>Похожих дел нет.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать еще %n</numerusform>
            <numerusform>Показать еще %n</numerusform>
            <numerusform>Показать еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out {case}</source>
        <translation>Убрать: {case}</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Почему: {why}</translation>
    </message>
    <message>
        <source>other {what}</source>
        <translation>другое: {what}</translation>
    </message>
    <message>
        <source>this case</source>
        <translation>это дело</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Are the recovery words still where they were?</source>
        <translation>Слова восстановления по-прежнему там, где были?</translation>
    </message>
    <message>
        <source>Do the recovery words open this drawer?</source>
        <translation>Открывают ли слова восстановления этот ящик?</translation>
    </message>
    <message>
        <source>If you forget the passphrase, nobody can open it. You asked for this.</source>
        <translation>Если вы забудете парольную фразу, никто не сможет открыть его. Вы просили напомнить об этом.</translation>
    </message>
    <message>
        <source>Make some</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Making new ones was cut short. A test tells which papers open it; or make new ones.</source>
        <translation>Создание новых слов прервалось. Проверка покажет, какие листы его открывают; или создайте новые.</translation>
    </message>
    <message>
        <source>Test them</source>
        <translation>Проверить их</translation>
    </message>
    <message>
        <source>There are no recovery words for this drawer yet.</source>
        <translation>Для этого ящика пока нет слов восстановления.</translation>
    </message>
    <message>
        <source>They were last typed 30 days ago or more. A test takes a few minutes and changes nothing.</source>
        <translation>В последний раз их вводили 30 дней назад или раньше. Проверка занимает несколько минут и ничего не меняет.</translation>
    </message>
    <message>
        <source>They were made 30 days ago or more and never tested. A test takes a few minutes and changes nothing.</source>
        <translation>Их создали 30 дней назад или раньше и ни разу не проверяли. Проверка занимает несколько минут и ничего не меняет.</translation>
    </message>
</context>
<context>
    <name>RenewQuestion</name>
    <message>
        <source>A yes counts for this year alone, and never for more than the person agreed to before. A no counts at once.</source>
        <translation>«Да» действует только за этот год и никогда не больше, чем человек согласился раньше. «Нет» действует сразу.</translation>
    </message>
    <message>
        <source>How they want to be named</source>
        <translation>Как их следует называть</translation>
    </message>
    <message>
        <source>How they were asked</source>
        <translation>Как их спросили</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Что они сказали</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Кто спрашивал</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Кого спросили</translation>
    </message>
    <message>
        <source>Who was asked again for the report of {year}?</source>
        <translation>Кого спросили снова для доклада за {year} год?</translation>
    </message>
    <message>
        <source>for example: by phone, in person</source>
        <translation>например: по телефону, лично</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>A report of a vault that is lost…</source>
        <translation>Отчет пропавшего хранилища…</translation>
    </message>
    <message>
        <source>Add replies…</source>
        <translation>Добавить ответы…</translation>
    </message>
    <message>
        <source>Choose replies</source>
        <translation>Выберите ответы</translation>
    </message>
    <message>
        <source>It goes with its evidence and earlier versions. Look for the sealed file first: the program may have been ended before it was there, or before every focal point had one. Without it, keep the copy.</source>
        <translation>Она исчезает вместе с доказательствами и прежними версиями. Сначала найдите запечатанный файл: программа могла закрыться до того, как он появился или появился у каждого координатора. Если его нет, оставьте копию.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>Посмотрите внимательно</translation>
    </message>
    <message>
        <source>No reply has come in yet. Drop reply files here.</source>
        <translation>Ответов пока нет. Перетащите файлы ответов сюда.</translation>
    </message>
    <message>
        <source>No report is waiting for an answer.</source>
        <translation>Ни один отчет не ждет ответа.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Reading replies</source>
        <translation>Чтение ответов</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the record now?</source>
        <translation>Убрать запись сейчас?</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Replies or reports without one</source>
        <translation>Ответы или отчеты без ответа</translation>
    </message>
    <message>
        <source>Sealed files (*.age);;All files (*)</source>
        <translation>Запечатанные файлы (*.age);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Отправлено {day}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
</context>
<context>
    <name>RepliesView</name>
    <message>
        <source>Before that was done, the program was ended.</source>
        <translation>Прежде чем это было сделано, программа закрылась.</translation>
    </message>
    <message>
        <source>Files just added</source>
        <translation>Только что добавленные файлы</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Оставить копию</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>Посмотрите внимательно</translation>
    </message>
    <message>
        <source>My key was lost…</source>
        <translation>Мой ключ потерян…</translation>
    </message>
    <message>
        <source>No answer has come in. Ask the focal point, in a way you trust, whether the file arrived.</source>
        <translation>Ответа нет. Спросите координатора способом, которому доверяете, дошел ли файл.</translation>
    </message>
    <message>
        <source>Not without a further yes</source>
        <translation>Не без нового «да»</translation>
    </message>
    <message>
        <source>Only a receipt is kept of this report. It reads the answers.</source>
        <translation>От этого отчета хранится только квитанция. Она читает ответы.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Убрать сейчас</translation>
    </message>
    <message>
        <source>Sealed for {name} on {day}</source>
        <translation>Запечатано для {name}, {day}</translation>
    </message>
    <message>
        <source>The record was to be removed, and is still here</source>
        <translation>Запись нужно было убрать, но она еще здесь</translation>
    </message>
    <message>
        <source>They write again</source>
        <translation>Когда напишут снова</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Что они говорят</translation>
    </message>
    <message>
        <source>{name}, {day}, answer {number}</source>
        <translation>{name}, {day}, ответ {number}</translation>
    </message>
    <message>
        <source>{word} is {pseudonym} in your record.</source>
        <translation>{word} — это {pseudonym} в вашей записи.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>A record you removed</source>
        <translation>Убранная вами запись</translation>
    </message>
    <message>
        <source>A report of a vault that is lost</source>
        <translation>Отчет пропавшего хранилища</translation>
    </message>
    <message>
        <source>A report of which you kept a receipt</source>
        <translation>Отчет, от которого вы сохранили квитанцию</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Asks for more</source>
        <translation>Просят больше сведений</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Closed there</source>
        <translation>Закрыто там</translation>
    </message>
    <message>
        <source>New there</source>
        <translation>Там новое</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новости</translation>
    </message>
    <message>
        <source>Not here yet: {numbers}</source>
        <translation>Здесь еще нет: {numbers}</translation>
    </message>
    <message>
        <source>Put away, for there is no consent</source>
        <translation>Отложено: согласия нет</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Said on {day} that the key was lost</source>
        <translation>{day} сообщено, что ключ потерян</translation>
    </message>
    <message>
        <source>Taken back on {day}</source>
        <translation>Отозвано {day}</translation>
    </message>
    <message>
        <source>Taken back on {day}: what it says about {people}</source>
        <translation>Отозвано {day}: то, что сказано о {people}</translation>
    </message>
    <message>
        <source>The Government has replied</source>
        <translation>Правительство ответило</translation>
    </message>
    <message>
        <source>They follow it up</source>
        <translation>Они продолжают этим заниматься</translation>
    </message>
    <message>
        <source>They have acted</source>
        <translation>Они приняли меры</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>Отчет у них</translation>
    </message>
    <message>
        <source>They have looked into it</source>
        <translation>Они это рассмотрели</translation>
    </message>
    <message>
        <source>They need to know more</source>
        <translation>Им нужно узнать больше</translation>
    </message>
    <message>
        <source>They plan to act</source>
        <translation>Они намерены действовать</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>передано {day}</translation>
    </message>
    <message>
        <source>not noted as handed over</source>
        <translation>не отмечено как переданное</translation>
    </message>
    <message>
        <source>{title} and %n more</source>
        <translation>{title} и еще %n</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>It is the same page, but not sealed: it lies outside the vault, open to whoever finds it. Names that are kept apart are not in it. Print it with a printer on a cable, then destroy the file.</source>
        <translation>Это та же страница, но не запечатанная: она лежит вне хранилища, открытая для любого, кто ее найдет. Имен, которые хранятся отдельно, в ней нет. Напечатайте ее на принтере, подключенном кабелем, затем уничтожьте файл.</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Оставить здесь</translation>
    </message>
    <message>
        <source>Make a PDF of this report?</source>
        <translation>Создать PDF этого отчета?</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Создать файл…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Создание страниц</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters, and boxes stand for them: {letters}</source>
        <translation>На этом компьютере нет шрифта для некоторых букв, вместо них стоят квадраты: {letters}</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Куда поместить файл?</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} сейчас вне хранилища, открыт для всех.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>%n more: see the original wording.</source>
        <translation>
            <numerusform>Еще %n: см. исходную формулировку.</numerusform>
            <numerusform>Еще %n: см. исходную формулировку.</numerusform>
            <numerusform>Еще %n: см. исходную формулировку.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up of treaty bodies</source>
        <translation>Последующие меры договорных органов</translation>
    </message>
    <message>
        <source>In English, as it was sent</source>
        <translation>На английском, как отправлено</translation>
    </message>
    <message>
        <source>It does not say what happened.</source>
        <translation>Не сказано, что произошло.</translation>
    </message>
    <message>
        <source>It is longer than this: see the original wording.</source>
        <translation>Текст длиннее: см. исходную формулировку.</translation>
    </message>
    <message>
        <source>Told in: {language}</source>
        <translation>Рассказано на языке: {language}</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>Сотрудничество с ООН</translation>
    </message>
    <message>
        <source>UPR recommendations</source>
        <translation>Рекомендации УПО</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>Что сделала ООН</translation>
    </message>
    <message>
        <source>What the authorities said or did</source>
        <translation>Что сказали или сделали власти</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Что сделано в связи с этим</translation>
    </message>
    <message>
        <source>When, where and what is asked for</source>
        <translation>Когда, где и о чем просят</translation>
    </message>
    <message>
        <source>Who is alleged to have done it</source>
        <translation>Кто предположительно это сделал</translation>
    </message>
    <message>
        <source>Who told it, and how</source>
        <translation>Кто рассказал и как</translation>
    </message>
    <message>
        <source>Why it may be linked</source>
        <translation>Почему это может быть связано</translation>
    </message>
</context>
<context>
    <name>Resetting</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Beginning again</source>
        <translation>Возврат к началу</translation>
    </message>
    <message>
        <source>Both vaults become what they were…</source>
        <translation>Оба хранилища становятся прежними…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The other window is still open. Nothing was touched. Lock it, then try again.</source>
        <translation>Другое окно еще открыто. Ничего не тронуто. Заприте его, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>The workshop begins again</source>
        <translation>Семинар начинается снова</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
</context>
<context>
    <name>ResponseDialog</name>
    <message>
        <source>A dated letter or statement ends the waiting. Remarks of a spokesperson do so only if you say so.</source>
        <translation>Датированное письмо или заявление прекращает ожидание. Высказывания официального представителя — только если вы так укажете.</translation>
    </message>
    <message>
        <source>An answer to it</source>
        <translation>Ответ на это</translation>
    </message>
    <message>
        <source>Nobody waits for another answer</source>
        <translation>Другого ответа никто не ждет</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>A report has rested and can be sealed</source>
        <translation>Отчет отлежался, его можно запечатать</translation>
    </message>
    <message>
        <source>It waits for you under Send.</source>
        <translation>Он ждет вас на странице «Отправить».</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>Everything stays here.</source>
        <translation>Всё остается здесь.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
</context>
<context>
    <name>Retype</name>
    <message numerus="yes">
        <source>%n answer(s) have no place there and go. All others stay. These go:</source>
        <translation>
            <numerusform>%n ответу там нет места, он будет удален. Остальные сохранятся. Будет удален:</numerusform>
            <numerusform>%n ответам там нет места, они будут удалены. Остальные сохранятся. Будут удалены:</numerusform>
            <numerusform>%n ответам там нет места, они будут удалены. Остальные сохранятся. Будут удалены:</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers that go</source>
        <translation>Ответы, которые будут удалены</translation>
    </message>
    <message>
        <source>Change it to “{kind}”?</source>
        <translation>Изменить на «{kind}»?</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Изменить вид</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>ReviewDueView</name>
    <message>
        <source>A case without a day of its own is looked at again</source>
        <translation>Дело без собственного дня посмотреть снова</translation>
    </message>
    <message>
        <source>Cases to be looked at again</source>
        <translation>Дела, которые следует посмотреть снова</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Keep until…</source>
        <translation>Хранить до…</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Просмотрено снова</translation>
    </message>
    <message>
        <source>No case is to be looked at again by now.</source>
        <translation>Сейчас нет дел, которые следует посмотреть снова.</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>получено {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
</context>
<context>
    <name>RevokeForm</name>
    <message>
        <source>Do this when somebody else may have its key, or when it shall not be used any more. A file is written: give it to everybody who has the card. They add it as they added the card, and can send nothing to it again. It cannot be undone.</source>
        <translation>Сделайте это, если ее ключ может быть у кого-то другого или если ее больше не следует использовать. Записывается файл: дайте его всем, у кого есть карточка. Его добавляют так же, как карточку, и больше ничего на нее отправить не могут. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Revoke it and write the file…</source>
        <translation>Отозвать и записать файл…</translation>
    </message>
    <message>
        <source>Revoke this card for good</source>
        <translation>Отозвать эту карточку навсегда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>everybody who gets the file reads it</source>
        <translation>прочитает каждый, кто получит файл</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A guide: a new vault with new keys, who has to be told, what was exposed. You can leave it at any point.</source>
        <translation>Памятка: новое хранилище с новыми ключами, кому нужно сообщить, что раскрыто. Выйти можно в любой момент.</translation>
    </message>
    <message>
        <source>Backup of this drawer</source>
        <translation>Резервная копия этого ящика</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Начать…</translation>
    </message>
    <message>
        <source>Bind it…</source>
        <translation>Привязать…</translation>
    </message>
    <message>
        <source>Bind this drawer to this computer</source>
        <translation>Привязать этот ящик к этому компьютеру</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Вернуть резервную копию</translation>
    </message>
    <message>
        <source>Bring one back…</source>
        <translation>Вернуть копию…</translation>
    </message>
    <message>
        <source>Bring records back…</source>
        <translation>Вернуть записи…</translation>
    </message>
    <message>
        <source>If a device was in other hands</source>
        <translation>Если устройство было в чужих руках</translation>
    </message>
    <message>
        <source>If somebody copies the folder</source>
        <translation>Если кто-то скопирует папку</translation>
    </message>
    <message>
        <source>If the vault is lost</source>
        <translation>Если хранилище пропадет</translation>
    </message>
    <message>
        <source>If there is no time to open it</source>
        <translation>Если нет времени его открыть</translation>
    </message>
    <message>
        <source>If you cross a border</source>
        <translation>Если вы пересекаете границу</translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>Если вы забудете парольную фразу</translation>
    </message>
    <message>
        <source>It cannot be told just now whether they are on.</source>
        <translation>Сейчас нельзя сказать, включены ли они.</translation>
    </message>
    <message>
        <source>Its passphrase opens it only on this computer.</source>
        <translation>Его парольная фраза открывает его только на этом компьютере.</translation>
    </message>
    <message>
        <source>Last tested {when}.</source>
        <translation>Последняя проверка: {when}.</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Отвязать…</translation>
    </message>
    <message>
        <source>Looking for the keychain</source>
        <translation>Поиск связки ключей</translation>
    </message>
    <message>
        <source>Looking for the keychain of this computer…</source>
        <translation>Поиск связки ключей этого компьютера…</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Сделать резервную копию…</translation>
    </message>
    <message>
        <source>Make new words…</source>
        <translation>Создать новые слова…</translation>
    </message>
    <message>
        <source>Make recovery words…</source>
        <translation>Создать слова восстановления…</translation>
    </message>
    <message>
        <source>Making new ones was cut short: test which papers open it.</source>
        <translation>Создание новых слов прервалось: проверьте, какие листы его открывают.</translation>
    </message>
    <message>
        <source>My device was out of my sight</source>
        <translation>Мое устройство было не на виду</translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation>Не проверялись.</translation>
    </message>
    <message>
        <source>On. The lock screen has a button for a note; this drawer takes it in. Others can see that.</source>
        <translation>Включены. На экране входа есть кнопка для заметки; этот ящик ее принимает. Другим это видно.</translation>
    </message>
    <message>
        <source>One sealed file with everything in this drawer, or with records for a person you trust. It is read back and compared right after it is written.</source>
        <translation>Один запечатанный файл со всем, что в этом ящике, или с записями для человека, которому вы доверяете. Сразу после записи он читается обратно и сверяется.</translation>
    </message>
    <message>
        <source>One sheet, made {when}.</source>
        <translation>Один лист, создан: {when}.</translation>
    </message>
    <message>
        <source>Prepare a journey…</source>
        <translation>Подготовить поездку…</translation>
    </message>
    <message>
        <source>Quick notes</source>
        <translation>Быстрые заметки</translation>
    </message>
    <message>
        <source>Records leave in one sealed file and only then go from here. It begins with a list of what to think of.</source>
        <translation>Записи передаются в одном запечатанном файле и только потом исчезают отсюда. Начинается со списка того, о чем стоит подумать.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Слова восстановления</translation>
    </message>
    <message>
        <source>Stopped: the key in the folder is not the one of this drawer.</source>
        <translation>Остановлено: ключ в папке — не от этого ящика.</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Выключить…</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>Включить…</translation>
    </message>
    <message>
        <source>Test them…</source>
        <translation>Проверить их…</translation>
    </message>
    <message>
        <source>Test your recovery</source>
        <translation>Проверьте восстановление</translation>
    </message>
    <message>
        <source>Then a copy of the folder opens nowhere else, except with recovery words.</source>
        <translation>Тогда копия папки нигде больше не открывается, кроме как словами восстановления.</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Слов пока нет.</translation>
    </message>
    <message>
        <source>There are none. If you forget the passphrase, nobody can open this drawer.</source>
        <translation>Их нет. Если вы забудете парольную фразу, этот ящик никто не откроет.</translation>
    </message>
    <message>
        <source>They come back with their history; nothing is doubled.</source>
        <translation>Они возвращаются вместе с историей; ничего не удваивается.</translation>
    </message>
    <message>
        <source>Travel mode</source>
        <translation>Дорожный режим</translation>
    </message>
    <message>
        <source>Type the words as if you had to. Nothing is changed by it.</source>
        <translation>Введите слова, как если бы они понадобились. От этого ничего не меняется.</translation>
    </message>
    <message>
        <source>What is here already is not doubled; you see first what would come.</source>
        <translation>То, что здесь уже есть, не удваивается; сначала вы видите, что поступит.</translation>
    </message>
    <message>
        <source>When you are back</source>
        <translation>Когда вы вернетесь</translation>
    </message>
    <message>
        <source>Write something down on the lock screen, without the passphrase. Nothing on this computer can read it until this drawer is opened. Others can see that it is on.</source>
        <translation>Записать что-нибудь на экране входа без парольной фразы. Ничто на этом компьютере не прочитает это, пока этот ящик не открыт. Другим видно, что это включено.</translation>
    </message>
    <message>
        <source>{needed} of {count} papers, made {when}.</source>
        <translation>{needed} из {count} листов, созданы: {when}.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message numerus="yes">
        <source>%n file(s) sealed</source>
        <translation>
            <numerusform>Запечатан %n файл</numerusform>
            <numerusform>Запечатано %n файла</numerusform>
            <numerusform>Запечатано %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not made</source>
        <translation>
            <numerusform>Не создан %n файл</numerusform>
            <numerusform>Не создано %n файла</numerusform>
            <numerusform>Не создано %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sealed.</source>
        <translation>Отменено. Ничего не запечатано.</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>В папке {folder}</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Ничего не убрано</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Включен Caps Lock</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Скрыть парольную фразу</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать парольную фразу</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>Использовать экранную клавиатуру</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>Люди и согласие</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>Сотрудничество с ООН</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Что сделано в связи с этим</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>О чем вы просите</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Когда и где</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>complete</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>чего-то не хватает</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Above all sections</source>
        <translation>Над всеми разделами</translation>
    </message>
    <message>
        <source>Ask {name} for consent</source>
        <translation>Спросить о согласии: {name}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>Люди и согласие</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Быстрая запись</translation>
    </message>
    <message>
        <source>Somebody without a pseudonym</source>
        <translation>Кто-то без псевдонима</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>Сотрудничество с ООН</translation>
    </message>
    <message>
        <source>Until then, {name} stays out</source>
        <translation>До тех пор {name} не включается</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>О чем вы просите</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Когда и где</translation>
    </message>
</context>
<context>
    <name>SectionsColumn</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>SeeStep</name>
    <message numerus="yes">
        <source>%n cleaned copy(ies) could not be made</source>
        <translation>
            <numerusform>%n очищенную копию сделать не удалось</numerusform>
            <numerusform>%n очищенные копии сделать не удалось</numerusform>
            <numerusform>%n очищенных копий сделать не удалось</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal point(s) still to be looked at</source>
        <translation>
            <numerusform>Осталось просмотреть %n координатора</numerusform>
            <numerusform>Осталось просмотреть %n координаторов</numerusform>
            <numerusform>Осталось просмотреть %n координаторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay here. Your own record does not change.</source>
        <translation>
            <numerusform>%n пункт остается здесь. Ваша запись не меняется.</numerusform>
            <numerusform>%n пункта остаются здесь. Ваша запись не меняется.</numerusform>
            <numerusform>%n пунктов остаются здесь. Ваша запись не меняется.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide before you can go on</source>
        <translation>
            <numerusform>Чтобы продолжить, нужно решить %n вопрос</numerusform>
            <numerusform>Чтобы продолжить, нужно решить %n вопроса</numerusform>
            <numerusform>Чтобы продолжить, нужно решить %n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything here may leave. Your own record does not change.</source>
        <translation>Всё здесь можно передать. Ваша запись не меняется.</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Making cleaned copies</source>
        <translation>Создание очищенных копий</translation>
    </message>
    <message>
        <source>Recognisable in it: {who}.</source>
        <translation>Здесь можно узнать: {who}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Tell when files were added, not only the day</source>
        <translation>Сообщать время добавления файлов, а не только день</translation>
    </message>
    <message>
        <source>The day to ask again was {day}.</source>
        <translation>День, когда следовало спросить снова: {day}.</translation>
    </message>
    <message>
        <source>They said: “{words}”</source>
        <translation>Ответ был: «{words}»</translation>
    </message>
    <message>
        <source>This counts for {name} alone.</source>
        <translation>Это касается только человека ({name}).</translation>
    </message>
    <message>
        <source>What people agreed to leaves. Everything else stays here.</source>
        <translation>Передается то, на что люди согласились. Остальное остается здесь.</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Что они увидят</translation>
    </message>
    <message>
        <source>You listed nobody as recognisable in it.</source>
        <translation>Вы никого не указали как узнаваемого здесь.</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message numerus="yes">
        <source>%n consent(s) were changed here since: not a yes</source>
        <translation>
            <numerusform>%n согласие с тех пор изменено здесь: это не «да»</numerusform>
            <numerusform>%n согласия с тех пор изменены здесь: это не «да»</numerusform>
            <numerusform>%n согласий с тех пор изменены здесь: это не «да»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s)</source>
        <translation>
            <numerusform>%n новый файл</numerusform>
            <numerusform>%n новых файла</numerusform>
            <numerusform>%n новых файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n новая запись</numerusform>
            <numerusform>%n новые записи</numerusform>
            <numerusform>%n новых записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new thing(s): cards, reports, settings</source>
        <translation>
            <numerusform>еще %n новый элемент: карточки, отчеты, настройки</numerusform>
            <numerusform>еще %n новых элемента: карточки, отчеты, настройки</numerusform>
            <numerusform>еще %n новых элементов: карточки, отчеты, настройки</numerusform>
        </translation>
    </message>
    <message>
        <source>A name differs: the one here stays</source>
        <translation>Имя отличается: остается то, что здесь</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n record(s) up to date from the backup</source>
        <translation>
            <numerusform>Обновить %n запись из резервной копии</numerusform>
            <numerusform>Обновить %n записи из резервной копии</numerusform>
            <numerusform>Обновить %n записей из резервной копии</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Changed on both sides: stays</source>
        <translation>Изменено с обеих сторон: остается</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Всё, что в ней есть, уже здесь.</translation>
    </message>
    <message>
        <source>Goes on in the backup</source>
        <translation>Продолжена в резервной копии</translation>
    </message>
    <message>
        <source>It needs {needed}, and there is room for {room}. Make the vault larger first, in Settings.</source>
        <translation>Нужно {needed}, а места есть {room}. Сначала увеличьте хранилище в настройках.</translation>
    </message>
    <message>
        <source>Made {when}. What is here stays as it is; nothing is doubled.</source>
        <translation>Сделано: {when}. То, что здесь, остается как есть; ничего не удваивается.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Newer here: stays</source>
        <translation>Здесь новее: остается</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Shall this come back?</source>
        <translation>Вернуть это?</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>То же самое</translation>
    </message>
    <message>
        <source>Was removed here: comes back</source>
        <translation>Было убрано здесь: вернется</translation>
    </message>
    <message>
        <source>What an examiner of the folder would see</source>
        <translation>Что увидит тот, кто исследует папку</translation>
    </message>
    <message>
        <source>What can give away more</source>
        <translation>Что может выдать больше</translation>
    </message>
    <message>
        <source>What they would not see</source>
        <translation>Чего он не увидит</translation>
    </message>
    <message>
        <source>Whoever opens this drawer can then see these records too.</source>
        <translation>Тот, кто открывает этот ящик, тогда сможет видеть и эти записи.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>Seizure</name>
    <message>
        <source>A copy of the vault opens with the old passphrase for ever.</source>
        <translation>Копия хранилища навсегда открывается старой парольной фразой.</translation>
    </message>
    <message>
        <source>A new vault with new keys</source>
        <translation>Новое хранилище с новыми ключами</translation>
    </message>
    <message>
        <source>Act as if everything in this drawer was read, names included.</source>
        <translation>Действуйте так, словно всё в этом ящике прочитано, включая имена.</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Другое устройство</translation>
    </message>
    <message>
        <source>As far as can be told, nothing in this drawer was read. That rests on the passphrase alone: one that can be guessed opens a copy.</source>
        <translation>Насколько можно судить, в этом ящике ничего не прочитано. Это зависит только от парольной фразы: если ее можно угадать, копия откроется.</translation>
    </message>
    <message>
        <source>Breathe. Nothing has to be done this minute, and you can leave at any point: every answer is kept. If you do not know, say so.</source>
        <translation>Дышите. Ничего не нужно делать сию минуту, и выйти можно в любой момент: каждый ответ сохраняется. Если вы не знаете, так и скажите.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that names a new key. Until they have it they answer to the old key, and whoever has the old vault can read that.</source>
        <translation>Каждый координатор получает запечатанный файл с новым ключом. Пока его нет, ответы идут на старый ключ, и их может прочитать тот, у кого старое хранилище.</translation>
    </message>
    <message>
        <source>Everything is here now. What stays in the old vault can still be found and read by whoever has its passphrase. Copies that somebody else made are not reached.</source>
        <translation>Теперь всё здесь. То, что осталось в старом хранилище, еще может найти и прочитать тот, у кого его парольная фраза. Копий, сделанных кем-то другим, это не коснется.</translation>
    </message>
    <message>
        <source>Family, and people you live with</source>
        <translation>Семья и те, с кем вы живете</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Made after the device was out of sight ({day}), with keys of the old vault</source>
        <translation>Сделано после того, как устройство было не на виду ({day}), с ключами старого хранилища</translation>
    </message>
    <message>
        <source>Made before the device was out of sight ({day})</source>
        <translation>Сделано до того, как устройство было не на виду ({day})</translation>
    </message>
    <message>
        <source>Mail, chats, pictures and whatever else was on the device count as copied.</source>
        <translation>Почта, чаты, снимки и всё остальное на устройстве считается скопированным.</translation>
    </message>
    <message>
        <source>Nobody can say whether this drawer was read. Act as if it was.</source>
        <translation>Никто не может сказать, прочитан ли этот ящик. Действуйте так, словно прочитан.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Делать нечего</translation>
    </message>
    <message>
        <source>Old copies and exports</source>
        <translation>Старые копии и выгрузки</translation>
    </message>
    <message>
        <source>Passwords changed from a device nobody touched</source>
        <translation>Пароли сменены с устройства, которого никто не касался</translation>
    </message>
    <message>
        <source>People who were asked about</source>
        <translation>Люди, о которых спрашивали</translation>
    </message>
    <message>
        <source>People whose messages or numbers could be seen</source>
        <translation>Люди, чьи сообщения или номера могли увидеть</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Слова восстановления</translation>
    </message>
    <message>
        <source>Somebody may have changed the device, so that it watches what you type. It can look the same and work as before.</source>
        <translation>Устройство могли изменить так, что оно следит за тем, что вы вводите. Оно может выглядеть и работать как прежде.</translation>
    </message>
    <message>
        <source>Tell those who may be exposed</source>
        <translation>Сообщите тем, кто может быть под угрозой</translation>
    </message>
    <message>
        <source>Tell your focal points</source>
        <translation>Сообщите своим координаторам</translation>
    </message>
    <message>
        <source>That there is a vault, and how large it is, can be seen. Not how many drawers are used.</source>
        <translation>Видно, что хранилище есть и какого оно размера. Не видно, сколько ящиков используется.</translation>
    </message>
    <message>
        <source>The device may have been changed and may watch what you type.</source>
        <translation>Устройство могли изменить, и оно может следить за тем, что вы вводите.</translation>
    </message>
    <message>
        <source>The keys of your own cards were in the old vault. Whoever has them reads what is sealed to these cards. Replace each card, or end it, and tell everybody who has it.</source>
        <translation>Ключи ваших карточек были в старом хранилище. Тот, у кого они есть, читает то, что запечатано для этих карточек. Замените или прекратите каждую карточку и сообщите всем, у кого она есть.</translation>
    </message>
    <message>
        <source>The old vault</source>
        <translation>Старое хранилище</translation>
    </message>
    <message>
        <source>The people in these records, each in a way that is safe for them</source>
        <translation>Люди из этих записей, каждому — способом, безопасным для него</translation>
    </message>
    <message>
        <source>The recovery words of the old vault do not open this one. Without new ones nobody can open it if you forget the passphrase.</source>
        <translation>Слова восстановления старого хранилища это не открывают. Без новых никто его не откроет, если вы забудете парольную фразу.</translation>
    </message>
    <message>
        <source>Think of each group and tell them face to face, or on a device nobody touched. No names are asked here, and none are kept: only your ticks.</source>
        <translation>Подумайте о каждой группе и сообщите им лично или с устройства, которого никто не касался. Имена здесь не спрашиваются и не хранятся: только ваши отметки.</translation>
    </message>
    <message>
        <source>This is what was in the drawer. It helps you think of whom to tell. Pseudonyms stand for people.</source>
        <translation>Вот что было в ящике. Это поможет вам понять, кому сообщить. Вместо людей стоят псевдонимы.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Сделать</translation>
    </message>
    <message>
        <source>Told on another device, or face to face</source>
        <translation>Сказать с другого устройства или лично</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What was exposed</source>
        <translation>Что раскрыто</translation>
    </message>
    <message>
        <source>What you sealed, saved or backed up before that day was made with keys that others may know. Reports are marked as such on the record, under Replies and under Send; a backup, when you bring it back.</source>
        <translation>То, что вы запечатали, сохранили или скопировали до того дня, сделано с ключами, которые могут знать другие. Отчеты так и отмечены: в записи, на страницах «Ответы» и «Отправить»; резервная копия — когда вы ее возвращаете.</translation>
    </message>
    <message>
        <source>While the vault was open its key could be taken. It opens this vault for ever, whatever passphrase you set.</source>
        <translation>Пока хранилище было открыто, его ключ могли забрать. Он открывает это хранилище навсегда, какую бы парольную фразу вы ни задали.</translation>
    </message>
    <message>
        <source>Whoever copied the vault can open that copy for ever with the old passphrase, and a new passphrase does not change its keys. A new vault has new ones. Everything in this drawer is moved there and compared; this one stays until you destroy it.</source>
        <translation>Тот, кто скопировал хранилище, может навсегда открывать копию старой парольной фразой, а новая фраза не меняет ее ключей. У нового хранилища новые. Всё из этого ящика переносится туда и сверяется; это остается, пока вы его не уничтожите.</translation>
    </message>
    <message>
        <source>Whoever has the device has all the time there is.</source>
        <translation>У того, у кого устройство, времени сколько угодно.</translation>
    </message>
    <message>
        <source>Your own cards</source>
        <translation>Ваши собственные карточки</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} из {count}</translation>
    </message>
</context>
<context>
    <name>SeizurePage</name>
    <message>
        <source>Is it done with?</source>
        <translation>С этим покончено?</translation>
    </message>
    <message>
        <source>It is done with</source>
        <translation>С этим покончено</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Пока оставить</translation>
    </message>
    <message>
        <source>My device was out of my sight</source>
        <translation>Мое устройство было не на виду</translation>
    </message>
    <message>
        <source>One thing at a time. Everything is kept.</source>
        <translation>По одному шагу. Всё сохраняется.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>The guide is closed. What was made before that day stays marked, and you can begin again at any time.</source>
        <translation>Памятка закрыта. Сделанное до того дня остается отмеченным, и вы можете начать снова в любое время.</translation>
    </message>
</context>
<context>
    <name>SendNote</name>
    <message>
        <source>A cleaned copy goes</source>
        <translation>Передается очищенная копия</translation>
    </message>
    <message>
        <source>A cleaned copy may go</source>
        <translation>Можно передать очищенную копию</translation>
    </message>
    <message>
        <source>A name or a word?</source>
        <translation>Имя или слово?</translation>
    </message>
    <message>
        <source>A name stands in the text</source>
        <translation>В тексте стоит имя</translation>
    </message>
    <message>
        <source>A name: it is replaced</source>
        <translation>Имя: заменяется</translation>
    </message>
    <message>
        <source>A word: it stays</source>
        <translation>Слово: остается</translation>
    </message>
    <message>
        <source>Ask {who} first</source>
        <translation>Сначала спросить: {who}</translation>
    </message>
    <message>
        <source>Becomes “{word}”</source>
        <translation>Становится «{word}»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Confirmed: {reason}</source>
        <translation>Подтверждено: {reason}</translation>
    </message>
    <message>
        <source>Cover them in a cleaned copy, or ask {who}</source>
        <translation>Закройте это в очищенной копии или спросите: {who}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Digits not compared</source>
        <translation>Цифры не сверены</translation>
    </message>
    <message>
        <source>For your vault alone</source>
        <translation>Только для вашего хранилища</translation>
    </message>
    <message>
        <source>Give the name all the same</source>
        <translation>Всё же назвать имя</translation>
    </message>
    <message>
        <source>Is “{word}” a name?</source>
        <translation>«{word}» — это имя?</translation>
    </message>
    <message>
        <source>It holds faces, voices or names</source>
        <translation>Здесь есть лица, голоса или имена</translation>
    </message>
    <message>
        <source>It tells where it was made</source>
        <translation>Говорит, где это сделано</translation>
    </message>
    <message>
        <source>Its cleaned copy goes, without the hidden data</source>
        <translation>Передается очищенная копия, без скрытых данных</translation>
    </message>
    <message>
        <source>Known only to this vault</source>
        <translation>Известно только этому хранилищу</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Исключено вами</translation>
    </message>
    <message>
        <source>Look at this answer once more</source>
        <translation>Посмотрите этот ответ еще раз</translation>
    </message>
    <message>
        <source>Look at this copy once more</source>
        <translation>Посмотрите эту копию еще раз</translation>
    </message>
    <message>
        <source>Look at this file once more</source>
        <translation>Посмотрите этот файл еще раз</translation>
    </message>
    <message>
        <source>Make a cleaned copy</source>
        <translation>Сделать очищенную копию</translation>
    </message>
    <message>
        <source>Names never leave in the text</source>
        <translation>Имена в тексте никогда не передаются</translation>
    </message>
    <message>
        <source>No cleaned copy yet</source>
        <translation>Очищенной копии пока нет</translation>
    </message>
    <message>
        <source>No name of this official</source>
        <translation>Имени этого должностного лица нет</translation>
    </message>
    <message>
        <source>Nobody agreed yet</source>
        <translation>Пока никто не согласился</translation>
    </message>
    <message>
        <source>Nobody on it is listed</source>
        <translation>Никто на нем не указан</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Пока нет ответа</translation>
    </message>
    <message>
        <source>Not before there is consent</source>
        <translation>Не раньше, чем будет согласие</translation>
    </message>
    <message>
        <source>Not confirmed for this report</source>
        <translation>Не подтверждено для этого отчета</translation>
    </message>
    <message>
        <source>Officials are not named in the text</source>
        <translation>Должностные лица в тексте не называются</translation>
    </message>
    <message>
        <source>Once more: the name leaves</source>
        <translation>Еще раз: имя передается</translation>
    </message>
    <message>
        <source>Only its hash is here. It is described and does not leave.</source>
        <translation>Здесь только его хеш. Он описан и не передается.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Others had this device</source>
        <translation>Устройство было у других</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>Посмотреть ответы</translation>
    </message>
    <message>
        <source>Sleep on it</source>
        <translation>Отложить до утра</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Остается здесь</translation>
    </message>
    <message>
        <source>Still a draft</source>
        <translation>Еще черновик</translation>
    </message>
    <message>
        <source>The agency leaves, the name stays</source>
        <translation>Ведомство передается, имя остается</translation>
    </message>
    <message>
        <source>The file is not in this vault</source>
        <translation>Файла нет в этом хранилище</translation>
    </message>
    <message>
        <source>The name of an official</source>
        <translation>Имя должностного лица</translation>
    </message>
    <message>
        <source>The original as it is</source>
        <translation>Оригинал как есть</translation>
    </message>
    <message>
        <source>The original goes</source>
        <translation>Передается оригинал</translation>
    </message>
    <message>
        <source>The original has the hidden data in it</source>
        <translation>В оригинале есть скрытые данные</translation>
    </message>
    <message>
        <source>The original stays here</source>
        <translation>Оригинал остается здесь</translation>
    </message>
    <message>
        <source>The original, not the copy</source>
        <translation>Оригинал, а не копия</translation>
    </message>
    <message>
        <source>This has to be mended first</source>
        <translation>Сначала это нужно исправить</translation>
    </message>
    <message>
        <source>This name does not leave</source>
        <translation>Это имя не передается</translation>
    </message>
    <message>
        <source>This needs its own yes</source>
        <translation>На это нужно отдельное «да»</translation>
    </message>
    <message>
        <source>This record was withdrawn</source>
        <translation>Эта запись отозвана</translation>
    </message>
    <message>
        <source>Under a condition</source>
        <translation>При условии</translation>
    </message>
    <message>
        <source>With the hidden data in it</source>
        <translation>Со скрытыми данными</translation>
    </message>
    <message>
        <source>Without the hidden data; the original stays here</source>
        <translation>Без скрытых данных; оригинал остается здесь</translation>
    </message>
    <message>
        <source>{who} becomes “{word}”</source>
        <translation>{who} становится «{word}»</translation>
    </message>
    <message>
        <source>{who} can be recognised</source>
        <translation>{who}: можно узнать</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Continue to preview</source>
        <translation>Перейти к просмотру</translation>
    </message>
    <message>
        <source>Do not seal</source>
        <translation>Не запечатывать</translation>
    </message>
    <message>
        <source>It rests. You can seal it from {when}.</source>
        <translation>Отчет отлеживается. Запечатать можно с {when}.</translation>
    </message>
    <message>
        <source>Next focal point</source>
        <translation>Следующий координатор</translation>
    </message>
    <message>
        <source>Preview and seal</source>
        <translation>Просмотреть и запечатать</translation>
    </message>
    <message>
        <source>Seal and remove…</source>
        <translation>Запечатать и убрать…</translation>
    </message>
    <message>
        <source>Seal, and keep nothing?</source>
        <translation>Запечатать и ничего не хранить?</translation>
    </message>
    <message>
        <source>Seal, and keep only a receipt?</source>
        <translation>Запечатать и хранить только квитанцию?</translation>
    </message>
    <message numerus="yes">
        <source>Sealing %n file(s)</source>
        <translation>
            <numerusform>Запечатывается %n файл</numerusform>
            <numerusform>Запечатываются %n файла</numerusform>
            <numerusform>Запечатываются %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>Запечатать…</translation>
    </message>
    <message>
        <source>Steps of sending</source>
        <translation>Шаги отправки</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Что они увидят</translation>
    </message>
    <message>
        <source>Where the sealed file goes</source>
        <translation>Куда попадает запечатанный файл</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Какие записи</translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source>A cleaned copy goes</source>
        <translation>Передается очищенная копия</translation>
    </message>
    <message>
        <source>A group: count and title only</source>
        <translation>Группа: только число и обозначение</translation>
    </message>
    <message>
        <source>Agencies and bodies</source>
        <translation>Ведомства и органы</translation>
    </message>
    <message>
        <source>Agreed {day}</source>
        <translation>Согласие дано {day}</translation>
    </message>
    <message>
        <source>Agreed {day}, without a name</source>
        <translation>Согласие дано {day}, без имени</translation>
    </message>
    <message>
        <source>Agreed {day}, {how}</source>
        <translation>Согласие дано {day}, {how}</translation>
    </message>
    <message>
        <source>Ask {who}</source>
        <translation>Спросить: {who}</translation>
    </message>
    <message>
        <source>Ask {who} again</source>
        <translation>Спросить еще раз: {who}</translation>
    </message>
    <message>
        <source>Described, no file</source>
        <translation>Описано, без файла</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>For more, ask {who}</source>
        <translation>О большем спросить: {who}</translation>
    </message>
    <message>
        <source>Goes with initials</source>
        <translation>Передается с инициалами</translation>
    </message>
    <message>
        <source>Goes with name</source>
        <translation>Передается с именем</translation>
    </message>
    <message>
        <source>Goes with title only</source>
        <translation>Передается только с обозначением</translation>
    </message>
    <message>
        <source>Initials and contact go, kept apart</source>
        <translation>Инициалы и контакт передаются, отдельно</translation>
    </message>
    <message>
        <source>Initials go, kept apart</source>
        <translation>Инициалы передаются, отдельно</translation>
    </message>
    <message>
        <source>Left out by you for this report</source>
        <translation>Исключено вами из этого отчета</translation>
    </message>
    <message>
        <source>Name and contact go, kept apart</source>
        <translation>Имя и контакт передаются, отдельно</translation>
    </message>
    <message>
        <source>Name goes, kept apart</source>
        <translation>Имя передается, отдельно</translation>
    </message>
    <message>
        <source>Never named: alleged to have done it</source>
        <translation>Никогда не называется: предполагаемый нарушитель</translation>
    </message>
    <message>
        <source>No cleaned copy yet</source>
        <translation>Очищенной копии пока нет</translation>
    </message>
    <message>
        <source>Not asked yet. That counts as no</source>
        <translation>Еще не спрашивали. Считается как «нет»</translation>
    </message>
    <message>
        <source>Not in this vault, only its hash</source>
        <translation>Не в этом хранилище, только его хеш</translation>
    </message>
    <message>
        <source>Only {who} can change that</source>
        <translation>Изменить это может только {who}</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Ответ «нет»</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Остается здесь</translation>
    </message>
    <message>
        <source>Stays here, another copy goes</source>
        <translation>Остается здесь, передается другая копия</translation>
    </message>
    <message>
        <source>Stays here, consent withdrawn</source>
        <translation>Остается здесь, согласие отозвано</translation>
    </message>
    <message>
        <source>Stays here, its cleaned copy goes</source>
        <translation>Остается здесь, передается очищенная копия</translation>
    </message>
    <message>
        <source>Stays here, left out by you</source>
        <translation>Остается здесь, исключено вами</translation>
    </message>
    <message>
        <source>Stays here, not asked</source>
        <translation>Остается здесь, не спрашивали</translation>
    </message>
    <message>
        <source>Stays here, people not listed</source>
        <translation>Остается здесь, люди не указаны</translation>
    </message>
    <message>
        <source>Stays here, said no</source>
        <translation>Остается здесь, ответ «нет»</translation>
    </message>
    <message>
        <source>Stays here, shows {who}</source>
        <translation>Остается здесь, видно: {who}</translation>
    </message>
    <message>
        <source>Stays here, the original goes</source>
        <translation>Остается здесь, передается оригинал</translation>
    </message>
    <message>
        <source>Stays here, to be asked again</source>
        <translation>Остается здесь, нужно спросить снова</translation>
    </message>
    <message>
        <source>Stays here, too risky to ask</source>
        <translation>Остается здесь, спрашивать слишком опасно</translation>
    </message>
    <message>
        <source>Stays here, under a condition</source>
        <translation>Остается здесь, при условии</translation>
    </message>
    <message>
        <source>The acts</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>The condition is not confirmed</source>
        <translation>Условие не подтверждено</translation>
    </message>
    <message>
        <source>The day to ask again has passed</source>
        <translation>День, когда следовало спросить снова, прошел</translation>
    </message>
    <message>
        <source>The original goes</source>
        <translation>Передается оригинал</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>Только обозначение</translation>
    </message>
    <message>
        <source>Title, and contact kept apart</source>
        <translation>Обозначение и контакт, отдельно</translation>
    </message>
    <message>
        <source>Too risky to ask. That counts as no</source>
        <translation>Спрашивать слишком опасно. Считается как «нет»</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>Договорные органы</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>Сотрудничество с ООН</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>Универсальный периодический обзор</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>Что сделала ООН</translation>
    </message>
    <message>
        <source>What the authorities said</source>
        <translation>Что сказали власти</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Что сделано в связи с этим</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>О чем вы просите</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Когда и где</translation>
    </message>
    <message>
        <source>When it is safe, ask {who}</source>
        <translation>Когда безопасно, спросить: {who}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who is alleged to have done it</source>
        <translation>Кто предположительно это сделал</translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation>Кто рассказал</translation>
    </message>
    <message>
        <source>Withdrew the consent</source>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <source>each person of {who}</source>
        <translation>каждый человек из группы ({who})</translation>
    </message>
    <message>
        <source>real name</source>
        <translation>настоящее имя</translation>
    </message>
    <message>
        <source>the family of {who}</source>
        <translation>семья ({who})</translation>
    </message>
    <message>
        <source>the family or the lawyer of {who}</source>
        <translation>семья или адвокат ({who})</translation>
    </message>
    <message>
        <source>the guardian of {who}</source>
        <translation>опекун ({who})</translation>
    </message>
    <message>
        <source>the lawyer of {who}</source>
        <translation>адвокат ({who})</translation>
    </message>
    <message>
        <source>whoever answers for {who}</source>
        <translation>тот, кто отвечает за {who}</translation>
    </message>
    <message>
        <source>{who} can say whether it is met</source>
        <translation>{who} может сказать, выполнено ли оно</translation>
    </message>
    <message>
        <source>{who} stays here</source>
        <translation>{who} остается здесь</translation>
    </message>
</context>
<context>
    <name>SentBanner</name>
    <message>
        <source>Besides, by other ways: {others}.</source>
        <translation>Кроме того, другими способами: {others}.</translation>
    </message>
    <message numerus="yes">
        <source>Changed since it was sent to %n focal point(s).</source>
        <translation>
            <numerusform>Изменена после отправки %n координатору.</numerusform>
            <numerusform>Изменена после отправки %n координаторам.</numerusform>
            <numerusform>Изменена после отправки %n координаторам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since it was sent to {name} on {day}.</source>
        <translation>Изменена после отправки: {name}, {day}.</translation>
    </message>
    <message>
        <source>Send a correction</source>
        <translation>Отправить исправление</translation>
    </message>
    <message>
        <source>They go on with what they have until you tell them.</source>
        <translation>Они работают с тем, что у них есть, пока вы им не сообщите.</translation>
    </message>
    <message>
        <source>This record was sent.</source>
        <translation>Эта запись отправлена.</translation>
    </message>
    <message>
        <source>What you change now is a new version. What was sent stays as it was.</source>
        <translation>То, что вы меняете сейчас, — новая версия. Отправленное остается прежним.</translation>
    </message>
</context>
<context>
    <name>SentHistory</name>
    <message>
        <source>Corrected for {name}</source>
        <translation>Исправлено: {name}</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Еще не отправлено.</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>Отправлено: {name}</translation>
    </message>
    <message>
        <source>Taken back from {name}</source>
        <translation>Отозвано: {name}</translation>
    </message>
    <message>
        <source>Taken back from {name}, for some people</source>
        <translation>Отозвано: {name}, для некоторых людей</translation>
    </message>
    <message>
        <source>Told {name} that the key was lost</source>
        <translation>Сообщено о потере ключа: {name}</translation>
    </message>
    <message>
        <source>a focal point</source>
        <translation>координатор</translation>
    </message>
    <message>
        <source>arrived late</source>
        <translation>пришло с опозданием</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>передано {day}</translation>
    </message>
    <message>
        <source>not noted as handed over</source>
        <translation>не отмечено как переданное</translation>
    </message>
    <message>
        <source>same number as another answer</source>
        <translation>тот же номер, что у другого ответа</translation>
    </message>
    <message>
        <source>sealed without comparing</source>
        <translation>запечатано без сверки</translation>
    </message>
    <message>
        <source>{kind} from {name}</source>
        <translation>{kind} от {name}</translation>
    </message>
</context>
<context>
    <name>SentPages</name>
    <message>
        <source>PDF of what {name} got on {day}…</source>
        <translation>PDF полученного отчета: {name}, {day}…</translation>
    </message>
    <message>
        <source>a focal point</source>
        <translation>координатор</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Change now</source>
        <translation>Изменить сейчас</translation>
    </message>
    <message>
        <source>Change the window while files are coming in?</source>
        <translation>Изменить окно, пока поступают файлы?</translation>
    </message>
    <message>
        <source>It was told to stop and has not stopped yet. What it was writing outside the vault may be left incomplete.</source>
        <translation>Получена команда остановиться, но остановки еще нет. То, что записывалось вне хранилища, может остаться неполным.</translation>
    </message>
    <message>
        <source>Last saved {when}, change {number}</source>
        <translation>Последнее сохранение: {when}, изменение {number}</translation>
    </message>
    <message>
        <source>Lock although something is not saved?</source>
        <translation>Запереть, хотя не всё сохранено?</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Запереть сейчас</translation>
    </message>
    <message>
        <source>Lock while something is still being written?</source>
        <translation>Запереть, пока что-то еще записывается?</translation>
    </message>
    <message>
        <source>Lock without saving</source>
        <translation>Запереть без сохранения</translation>
    </message>
    <message>
        <source>Something is still being written: the window changes at the next lock.</source>
        <translation>Что-то еще записывается: окно изменится, когда хранилище будет заперто в следующий раз.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
    </message>
    <message>
        <source>The rest of them would not come in. Otherwise it changes once they are here.</source>
        <translation>Остальные файлы тогда не поступят. Иначе окно изменится, когда они все будут здесь.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Подождать</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>Подождать их</translation>
    </message>
    <message>
        <source>What could not be saved is lost when the vault is locked.</source>
        <translation>То, что не удалось сохранить, будет потеряно, когда хранилище запрется.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Recovery and backup</source>
        <translation>Восстановление и резервная копия</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Эта программа</translation>
    </message>
    <message>
        <source>Vault and drawers</source>
        <translation>Хранилище и ящики</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation>Что видно</translation>
    </message>
    <message>
        <source>Window and work</source>
        <translation>Окно и работа</translation>
    </message>
</context>
<context>
    <name>SeventyTwoView</name>
    <message>
        <source>A receipt is due within 72 hours of opening a report.</source>
        <translation>Подтверждение нужно в течение 72 часов после открытия отчета.</translation>
    </message>
    <message>
        <source>Everybody who sent a report has a receipt.</source>
        <translation>У каждого, кто прислал отчет, есть подтверждение.</translation>
    </message>
    <message>
        <source>Reports without a receipt</source>
        <translation>Отчеты без подтверждения</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>получено {day}</translation>
    </message>
</context>
<context>
    <name>SeveralUses</name>
    <message>
        <source>All that were not asked yet</source>
        <translation>Всё, о чем еще не спрашивали</translation>
    </message>
    <message>
        <source>All uses at once</source>
        <translation>Все виды использования сразу</translation>
    </message>
    <message>
        <source>Keep it, and send it to the focal point</source>
        <translation>Хранить и отправить координатору</translation>
    </message>
</context>
<context>
    <name>SharesEntry</name>
    <message>
        <source>A paper has 33 words.</source>
        <translation>На листе 33 слова.</translation>
    </message>
    <message>
        <source>All its words are forgotten. A single word can be pressed in the list and typed anew.</source>
        <translation>Все слова с него забываются. Отдельное слово можно нажать в списке и ввести заново.</translation>
    </message>
    <message>
        <source>All its words have to be typed again.</source>
        <translation>Все слова с него нужно ввести снова.</translation>
    </message>
    <message numerus="yes">
        <source>Enough: %n paper(s) typed.</source>
        <translation>
            <numerusform>Достаточно: введен %n лист.</numerusform>
            <numerusform>Достаточно: введено %n листа.</numerusform>
            <numerusform>Достаточно: введено %n листов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>Оставить слова</translation>
    </message>
    <message>
        <source>More than one word is not right, although they are all in the list. Compare them with the paper, one by one.</source>
        <translation>Больше одного слова неверно, хотя все они есть в списке. Сверьте их с листом одно за другим.</translation>
    </message>
    <message>
        <source>One word is not right, although it is in the list: look at word {place} first.</source>
        <translation>Одно слово неверно, хотя оно есть в списке: сначала проверьте слово {place}.</translation>
    </message>
    <message>
        <source>Paper {number} of the {total} that are needed</source>
        <translation>Лист {number} из {total} нужных</translation>
    </message>
    <message>
        <source>Take back the last paper</source>
        <translation>Убрать последний лист</translation>
    </message>
    <message>
        <source>Take back the last paper?</source>
        <translation>Убрать последний лист?</translation>
    </message>
    <message>
        <source>The first four letters are enough, and so are the four digits of the word.</source>
        <translation>Достаточно первых четырех букв или четырех цифр слова.</translation>
    </message>
    <message>
        <source>The first paper</source>
        <translation>Первый лист</translation>
    </message>
    <message>
        <source>The papers of one set begin with the same two words. This one begins otherwise: it belongs to another set, or the word is not right.</source>
        <translation>Листы одного набора начинаются с одинаковых двух слов. Этот начинается иначе: он из другого набора, или слово неверно.</translation>
    </message>
    <message>
        <source>These words do not fit together.</source>
        <translation>Эти слова не подходят друг к другу.</translation>
    </message>
    <message>
        <source>These words were made by another program.</source>
        <translation>Эти слова созданы другой программой.</translation>
    </message>
    <message>
        <source>This paper belongs to another set. Take another one.</source>
        <translation>Этот лист из другого набора. Возьмите другой.</translation>
    </message>
    <message>
        <source>This paper is in already. Take another one of the set.</source>
        <translation>Этот лист уже введен. Возьмите другой из набора.</translation>
    </message>
    <message>
        <source>Type this one again</source>
        <translation>Ввести этот заново</translation>
    </message>
    <message>
        <source>Type this paper again?</source>
        <translation>Ввести этот лист заново?</translation>
    </message>
    <message>
        <source>Word {place} is not in the list of words.</source>
        <translation>Слова {place} нет в списке слов.</translation>
    </message>
    <message>
        <source>Word {place} of {total}</source>
        <translation>Слово {place} из {total}</translation>
    </message>
    <message>
        <source>Word {place}: “{word}” is not in the list of words.</source>
        <translation>Слово {place}: «{word}» нет в списке слов.</translation>
    </message>
</context>
<context>
    <name>SharesView</name>
    <message numerus="yes">
        <source>All of them begin with the same %n word(s): that is right.</source>
        <translation>
            <numerusform>Все они начинаются с одного и того же %n слова: так и должно быть.</numerusform>
            <numerusform>Все они начинаются с одних и тех же %n слов: так и должно быть.</numerusform>
            <numerusform>Все они начинаются с одних и тех же %n слов: так и должно быть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Four digits stand for a word: type them instead of it, on any keyboard.</source>
        <translation>Четыре цифры обозначают слово: вводите их вместо него на любой клавиатуре.</translation>
    </message>
    <message>
        <source>It is not locked: whoever gets the file has the words. Put it on a USB stick, print it with a printer on a cable, then destroy the file. Writing by hand is safer.</source>
        <translation>Он не заперт: тот, кто получит файл, получит слова. Поместите его на флешку, напечатайте на принтере, подключенном кабелем, затем уничтожьте файл. Записать от руки безопаснее.</translation>
    </message>
    <message>
        <source>Make a PDF of it, to print…</source>
        <translation>Создать из этого PDF для печати…</translation>
    </message>
    <message>
        <source>Make a file with these words?</source>
        <translation>Создать файл с этими словами?</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Создать файл…</translation>
    </message>
    <message>
        <source>Paper {number} of {count}</source>
        <translation>Лист {number} из {count}</translation>
    </message>
    <message>
        <source>Show them to nobody, and take no photograph of them.</source>
        <translation>Никому их не показывайте и не фотографируйте.</translation>
    </message>
    <message>
        <source>Show these words to nobody, and take no photograph of them.</source>
        <translation>Никому не показывайте эти слова и не фотографируйте их.</translation>
    </message>
    <message>
        <source>The words lie in {file}.</source>
        <translation>Слова лежат в {file}.</translation>
    </message>
    <message>
        <source>These words open something of value to the one who gave you this paper.</source>
        <translation>Эти слова открывают нечто ценное для того, кто дал вам этот лист.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Куда поместить файл?</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation>Записать от руки</translation>
    </message>
    <message>
        <source>Write these 33 words on a paper of its own, in this order, and give it to one person you trust. Any {needed} of the {count} papers open the drawer.</source>
        <translation>Запишите эти 33 слова на отдельном листе в этом порядке и отдайте одному человеку, которому доверяете. Любые {needed} из {count} листов открывают ящик.</translation>
    </message>
    <message>
        <source>Write these 33 words on paper, in this order. Whoever finds the sheet and has the folder can open the drawer: keep it away from the computer.</source>
        <translation>Запишите эти 33 слова на бумаге в этом порядке. Тот, кто найдет лист и у кого есть папка, может открыть ящик: храните его подальше от компьютера.</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>Ваш лист</translation>
    </message>
    <message>
        <source>{needed} papers of this set are needed. This one alone opens nothing.</source>
        <translation>Нужно листов этого набора: {needed}. Один этот ничего не открывает.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>It is written: the next one</source>
        <translation>Записано: следующий лист</translation>
    </message>
    <message>
        <source>It is written: use these words</source>
        <translation>Записано: использовать эти слова</translation>
    </message>
    <message>
        <source>Write the words down</source>
        <translation>Запишите слова</translation>
    </message>
</context>
<context>
    <name>ShownPart</name>
    <message>
        <source>Checked on {day}: nobody else can be recognised.</source>
        <translation>Проверено {day}: больше никого узнать нельзя.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никого</translation>
    </message>
    <message>
        <source>Not checked yet. Until then the file stays here.</source>
        <translation>Еще не проверено. До тех пор файл остается здесь.</translation>
    </message>
    <message>
        <source>That is everybody</source>
        <translation>Это все</translation>
    </message>
    <message>
        <source>Who can be recognised in it?</source>
        <translation>Кого здесь можно узнать?</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>Остался %n</numerusform>
            <numerusform>Осталось %n</numerusform>
            <numerusform>Осталось %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A name that is kept apart stands here</source>
        <translation>Здесь стоит имя, которое хранится отдельно</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Подтвердить получение</translation>
    </message>
    <message>
        <source>Acknowledge (A)</source>
        <translation>Подтвердить получение (A)</translation>
    </message>
    <message>
        <source>Acknowledge again</source>
        <translation>Подтвердить получение снова</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Всё готово</translation>
    </message>
    <message>
        <source>Another signature than the report it corrects</source>
        <translation>Подпись не та, что у отчета, который он исправляет</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Есть ответ</translation>
    </message>
    <message>
        <source>Ask for information</source>
        <translation>Запросить сведения</translation>
    </message>
    <message>
        <source>Before you can send</source>
        <translation>Перед отправкой</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Изменить состояние</translation>
    </message>
    <message>
        <source>Change status (S)</source>
        <translation>Изменить состояние (S)</translation>
    </message>
    <message>
        <source>Close case…</source>
        <translation>Закрыть дело…</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>История хранения</translation>
    </message>
    <message>
        <source>First file with this key; it may be made for this report alone</source>
        <translation>Первый файл с этим ключом; возможно, он создан только для этого отчета</translation>
    </message>
    <message>
        <source>Makes a receipt file for {sender}. Due {day}.</source>
        <translation>Создает файл подтверждения, отправитель: {sender}. Срок {day}.</translation>
    </message>
    <message>
        <source>Makes another receipt file for {sender}.</source>
        <translation>Создает еще один файл подтверждения, отправитель: {sender}.</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Отметить как готовую</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Еще</translation>
    </message>
    <message>
        <source>New key accepted</source>
        <translation>Новый ключ принят</translation>
    </message>
    <message>
        <source>No answer can be sealed to this case; see above.</source>
        <translation>Для этого дела ответ запечатать нельзя; см. выше.</translation>
    </message>
    <message>
        <source>Nothing here is needed to save. You can leave at any time and come back.</source>
        <translation>Чтобы сохранить, заполнять ничего не обязательно. Вы можете выйти в любой момент и вернуться.</translation>
    </message>
    <message>
        <source>Nothing is missing. It is still a draft.</source>
        <translation>Всё заполнено. Это еще черновик.</translation>
    </message>
    <message>
        <source>Notice refused: not from the sender</source>
        <translation>В уведомлении отказано: не от отправителя</translation>
    </message>
    <message>
        <source>Opened, contents match</source>
        <translation>Открыто, содержимое совпадает</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Same source as case {number}</source>
        <translation>Тот же источник, что у дела {number}</translation>
    </message>
    <message>
        <source>Sealed by {sender}</source>
        <translation>Запечатано: {sender}</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Отправить…</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>Ответы: {answered} из {total}</translation>
    </message>
    <message>
        <source>{notice}, not proven</source>
        <translation>{notice}, не доказано</translation>
    </message>
    <message numerus="yes">
        <source>{same} and %n more</source>
        <translation>
            <numerusform>{same} и еще %n</numerusform>
            <numerusform>{same} и еще %n</numerusform>
            <numerusform>{same} и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, by this desk</source>
        <translation>{when}, принято здесь</translation>
    </message>
</context>
<context>
    <name>Sought</name>
    <message>
        <source>Began in {date}</source>
        <translation>Началось: {date}</translation>
    </message>
    <message>
        <source>Only these records</source>
        <translation>Только эти записи</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>С доказательствами</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Без доказательств</translation>
    </message>
    <message>
        <source>{filter}, take it back</source>
        <translation>{filter}, снять</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Done: {step}</source>
        <translation>Сделано: {step}</translation>
    </message>
    <message>
        <source>Not done yet: {step}</source>
        <translation>Еще не сделано: {step}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>Шаг {number} из {total}: {name}</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, готово</translation>
    </message>
    <message>
        <source>{step}, you are here</source>
        <translation>{step}, вы здесь</translation>
    </message>
</context>
<context>
    <name>SticksModel</name>
    <message>
        <source>Exercises</source>
        <translation>Упражнения</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Без номера</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчеты</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Флешка</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Что пошло не так</translation>
    </message>
</context>
<context>
    <name>SticksTable</name>
    <message>
        <source>Who got how far</source>
        <translation>Кто как далеко продвинулся</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Changing quick notes</source>
        <translation>Изменение быстрых заметок</translation>
    </message>
</context>
<context>
    <name>StopView</name>
    <message>
        <source>Add all the same</source>
        <translation>Всё же добавить</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Не добавлять</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>Стоп: {name}</translation>
    </message>
    <message>
        <source>Why you add it all the same</source>
        <translation>Почему вы всё же добавляете ее</translation>
    </message>
    <message>
        <source>for example: they told me in person</source>
        <translation>например: мне сказали об этом лично</translation>
    </message>
</context>
<context>
    <name>StruckText</name>
    <message>
        <source>[stays here: {words}]</source>
        <translation>[остается здесь: {words}]</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%n case(s) cannot be read.</source>
        <translation>
            <numerusform>%n дело прочитать нельзя.</numerusform>
            <numerusform>%n дела прочитать нельзя.</numerusform>
            <numerusform>%n дел прочитать нельзя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may be in it.</source>
        <translation>
            <numerusform>Может войти в нее: %n дело.</numerusform>
            <numerusform>Могут войти в нее: %n дела.</numerusform>
            <numerusform>Могут войти в нее: %n дел.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may not.</source>
        <translation>
            <numerusform>Не может войти: %n дело.</numerusform>
            <numerusform>Не могут войти: %n дела.</numerusform>
            <numerusform>Не могут войти: %n дел.</numerusform>
        </translation>
    </message>
    <message>
        <source>A case enters the summary only with a consent that was given in that year, or given again. To ask again, open the case and its tab Actions.</source>
        <translation>Дело входит в сводку только с согласием, данным в этом году или данным снова. Чтобы спросить снова, откройте дело и его вкладку «Действия».</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить снова</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Look at the cases</source>
        <translation>Посмотреть дела</translation>
    </message>
    <message>
        <source>Looking at the cases</source>
        <translation>Просмотр дел</translation>
    </message>
    <message>
        <source>May be in it</source>
        <translation>Может войти</translation>
    </message>
    <message>
        <source>May not be in it</source>
        <translation>Не может войти</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Пока ничего не просмотрено.</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Период с</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Период по</translation>
    </message>
    <message>
        <source>Report of the year</source>
        <translation>Доклад за год</translation>
    </message>
    <message>
        <source>With the names of those who agreed to that</source>
        <translation>С именами тех, кто на это согласился</translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation>Написать сводку</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>Составление сводки</translation>
    </message>
    <message>
        <source>Yearly summary</source>
        <translation>Годовая сводка</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>вне периода</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>с именами</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>без имен</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Switching quick notes off</source>
        <translation>Выключение быстрых заметок</translation>
    </message>
    <message>
        <source>Switching quick notes on</source>
        <translation>Включение быстрых заметок</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>A formula without a result, or what the spreadsheet marks as wrong.</source>
        <translation>Формула без результата или то, что таблица отмечает как ошибку.</translation>
    </message>
    <message>
        <source>Day or month first? Say over the columns what comes first.</source>
        <translation>Сначала день или месяц? Укажите над столбцами, что идет первым.</translation>
    </message>
    <message>
        <source>Is “{word}” meant?</source>
        <translation>Имеется в виду «{word}»?</translation>
    </message>
    <message>
        <source>It does not say as many things as there are names in the row.</source>
        <translation>Здесь не столько значений, сколько имен в строке.</translation>
    </message>
    <message>
        <source>No UN mechanism is known by this name.</source>
        <translation>Механизма ООН с таким названием нет в списке.</translation>
    </message>
    <message>
        <source>No country is known by this name.</source>
        <translation>Страны с таким названием нет в списке.</translation>
    </message>
    <message>
        <source>No kind of act is known by these words.</source>
        <translation>Вида действия с такими словами нет в списке.</translation>
    </message>
    <message>
        <source>No language is known by this name.</source>
        <translation>Языка с таким названием нет в списке.</translation>
    </message>
    <message>
        <source>None of the columns that are taken says anything here.</source>
        <translation>Ни один из взятых столбцов здесь ничего не говорит.</translation>
    </message>
    <message>
        <source>The row has more cells than the table has columns.</source>
        <translation>В строке больше ячеек, чем столбцов в таблице.</translation>
    </message>
    <message>
        <source>The text is too long for its field.</source>
        <translation>Текст слишком длинный для своего поля.</translation>
    </message>
    <message>
        <source>The year is not between 1900 and 2100. If it is of another calendar, change it.</source>
        <translation>Год не между 1900 и 2100. Если он по другому календарю, измените его.</translation>
    </message>
    <message>
        <source>The year needs four digits.</source>
        <translation>Год нужен из четырех цифр.</translation>
    </message>
    <message>
        <source>There are several lines where one belongs.</source>
        <translation>Здесь несколько строк вместо одной.</translation>
    </message>
    <message>
        <source>There are signs in it that belong in no text.</source>
        <translation>Здесь есть знаки, которых не бывает в тексте.</translation>
    </message>
    <message>
        <source>This country is made up. It belongs in a practice vault.</source>
        <translation>Эта страна вымышленная. Ее место в учебном хранилище.</translation>
    </message>
    <message>
        <source>This does not fit the other answers of the row.</source>
        <translation>Это не сочетается с другими ответами в строке.</translation>
    </message>
    <message>
        <source>This is a real country. A practice vault holds made-up ones.</source>
        <translation>Это настоящая страна. В учебном хранилище — вымышленные.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Это ни «да», ни «нет».</translation>
    </message>
    <message>
        <source>This is none of the answers of the question.</source>
        <translation>Такого ответа у этого вопроса нет.</translation>
    </message>
    <message>
        <source>This is not read as a date.</source>
        <translation>Не похоже на дату.</translation>
    </message>
    <message>
        <source>This is not read as a number that can be right.</source>
        <translation>Не похоже на верное число.</translation>
    </message>
    <message>
        <source>This is not read as a time of day.</source>
        <translation>Не похоже на время суток.</translation>
    </message>
    <message>
        <source>This is not read as a time zone.</source>
        <translation>Не похоже на часовой пояс.</translation>
    </message>
</context>
<context>
    <name>TableColumn</name>
    <message>
        <source>How to reach the victim, kept apart</source>
        <translation>Как связаться с пострадавшим, хранится отдельно</translation>
    </message>
    <message>
        <source>In English: {field}</source>
        <translation>По-английски: {field}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Left out: no field ever holds this</source>
        <translation>Пропущено: это не хранится ни в одном поле</translation>
    </message>
    <message>
        <source>Name of a relative, kept apart</source>
        <translation>Имя родственника, хранится отдельно</translation>
    </message>
    <message>
        <source>Name of a witness, kept apart</source>
        <translation>Имя свидетеля, хранится отдельно</translation>
    </message>
    <message>
        <source>Name of the lawyer or representative, kept apart</source>
        <translation>Имя адвоката или представителя, хранится отдельно</translation>
    </message>
    <message>
        <source>Name of the source, kept apart</source>
        <translation>Имя источника, хранится отдельно</translation>
    </message>
    <message>
        <source>Name of the victim, kept apart</source>
        <translation>Имя пострадавшего, хранится отдельно</translation>
    </message>
    <message>
        <source>Name of who did it, kept apart</source>
        <translation>Имя того, кто это предположительно сделал, хранится отдельно</translation>
    </message>
    <message>
        <source>Other names, kept apart</source>
        <translation>Другие имена, хранятся отдельно</translation>
    </message>
    <message>
        <source>Pseudonym of the victim</source>
        <translation>Псевдоним пострадавшего</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Короткое название</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Время суток</translation>
    </message>
    <message>
        <source>UN cooperation: {field}</source>
        <translation>Сотрудничество с ООН: {field}</translation>
    </message>
    <message>
        <source>Victim: {field}</source>
        <translation>Пострадавший: {field}</translation>
    </message>
    <message>
        <source>What was done (kinds of acts)</source>
        <translation>Что сделано (виды действий)</translation>
    </message>
    <message>
        <source>Who did it: {field}</source>
        <translation>Кто предположительно это сделал: {field}</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n cell(s) not understood</source>
        <translation>
            <numerusform>%n непонятная ячейка</numerusform>
            <numerusform>%n непонятные ячейки</numerusform>
            <numerusform>%n непонятных ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the table.</source>
        <translation>
            <numerusform>В таблице %n строка.</numerusform>
            <numerusform>В таблице %n строки.</numerusform>
            <numerusform>В таблице %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are here already.</source>
        <translation>
            <numerusform>%n строка уже есть здесь.</numerusform>
            <numerusform>%n строки уже есть здесь.</numerusform>
            <numerusform>%n строк уже есть здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a cell not understood.</source>
        <translation>
            <numerusform>%n строка с непонятной ячейкой.</numerusform>
            <numerusform>%n строки с непонятной ячейкой.</numerusform>
            <numerusform>%n строк с непонятной ячейкой.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them come in as drafts.</source>
        <translation>Все поступают как черновики.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Cells that are not understood</source>
        <translation>Непонятные ячейки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Each column becomes an answer of the record. Names and contacts go where names are kept apart, and a pseudonym is drawn for everybody. No formula is run.</source>
        <translation>Каждый столбец становится ответом в записи. Имена и контакты попадают туда, где имена хранятся отдельно, и для каждого случайно выбирается псевдоним. Формулы не выполняются.</translation>
    </message>
    <message>
        <source>If words look wrong, choose another encoding.</source>
        <translation>Если слова выглядят неправильно, выберите другую кодировку.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>Проверка строк</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Чтение таблицы</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)</source>
        <translation>
            <numerusform>Принять %n запись</numerusform>
            <numerusform>Принять %n записи</numerusform>
            <numerusform>Принять %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>Принять таблицу</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>Прием записей</translation>
    </message>
    <message>
        <source>The letters of this file were guessed.</source>
        <translation>Кодировка этого файла определена наугад.</translation>
    </message>
    <message>
        <source>The same name in several rows is the same person</source>
        <translation>Одно и то же имя в нескольких строках — один человек</translation>
    </message>
</context>
<context>
    <name>TableOptions</name>
    <message>
        <source>Between the cells</source>
        <translation>Между ячейками</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Язык текстов</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation>Буквы (кодировка)</translation>
    </message>
    <message>
        <source>No row: there are none</source>
        <translation>Ни в какой: заголовков нет</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Строка {number}</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>The day: 31/12/2025</source>
        <translation>День: 31/12/2025</translation>
    </message>
    <message>
        <source>The headings stand in</source>
        <translation>Заголовки находятся в строке</translation>
    </message>
    <message>
        <source>The month: 12/31/2025</source>
        <translation>Месяц: 12/31/2025</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>Вертикальная черта</translation>
    </message>
    <message>
        <source>What comes first in dates</source>
        <translation>Что идет первым в датах</translation>
    </message>
</context>
<context>
    <name>TableTaken</name>
    <message numerus="yes">
        <source>%n draft(s) taken in.</source>
        <translation>
            <numerusform>Принят %n черновик.</numerusform>
            <numerusform>Принято %n черновика.</numerusform>
            <numerusform>Принято %n черновиков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not come in, from row {row} on.</source>
        <translation>
            <numerusform>%n строка не принята, начиная со строки {row}.</numerusform>
            <numerusform>%n строки не приняты, начиная со строки {row}.</numerusform>
            <numerusform>%n строк не принято, начиная со строки {row}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>Пропущена %n строка.</numerusform>
            <numerusform>Пропущено %n строки.</numerusform>
            <numerusform>Пропущено %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a name that is kept apart also stands in a text: look there.</source>
        <translation>
            <numerusform>В %n из них имя, которое хранится отдельно, стоит и в тексте: проверьте там.</numerusform>
            <numerusform>В %n из них имя, которое хранится отдельно, стоит и в тексте: проверьте там.</numerusform>
            <numerusform>В %n из них имя, которое хранится отдельно, стоит и в тексте: проверьте там.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the same table in again for the rest: nothing comes in twice.</source>
        <translation>Примите ту же таблицу еще раз, чтобы получить остальное: дважды ничего не поступит.</translation>
    </message>
</context>
<context>
    <name>TellQuestion</name>
    <message>
        <source>Everyone was told</source>
        <translation>Сообщили всем</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Make an answer file instead…</source>
        <translation>Создать вместо этого файл ответа…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Еще нет</translation>
    </message>
    <message>
        <source>Say it by a way that is safe for everybody, and ask them to tell those whom they gave it to. Copies that you made yourself are not in this list.</source>
        <translation>Сообщите способом, безопасным для всех, и попросите передать тем, кому они это дали. Копий, которые вы сделали сами, в этом списке нет.</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>Им сообщили</translation>
    </message>
    <message>
        <source>Was the sender told?</source>
        <translation>Сообщили ли отправителю?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>У кого это есть</translation>
    </message>
    <message>
        <source>Who must be told that it was withdrawn?</source>
        <translation>Кому нужно сообщить, что согласие отозвано?</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>{case}: {item}. An answer of the kind “Word on the status” counts as told.</source>
        <translation>{case}: {item}. Ответ вида «Сообщение о состоянии» считается сообщением.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Back to the answer</source>
        <translation>Назад к ответу</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>Как об этом спрашивали</translation>
    </message>
    <message>
        <source>Withdraw this answer</source>
        <translation>Отозвать этот ответ</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Each sender gets them in the language of the report. They name nobody: what is in curly brackets is filled in for each case.</source>
        <translation>Каждый отправитель получает их на языке отчета. Они никого не называют: то, что в фигурных скобках, заполняется для каждого дела.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Вид ответа</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Новые слова</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что там говорится</translation>
    </message>
    <message>
        <source>What we will not do without asking again</source>
        <translation>Чего мы не сделаем, не спросив снова</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Какие слова</translation>
    </message>
    <message>
        <source>Words for answers</source>
        <translation>Слова для ответов</translation>
    </message>
    <message>
        <source>for your list; may be left out</source>
        <translation>для вашего списка; можно не указывать</translation>
    </message>
    <message>
        <source>its short name, such as en, bo or pt-BR</source>
        <translation>его краткое обозначение, например en, bo или pt-BR</translation>
    </message>
    <message>
        <source>left empty, a receipt promises what nobody’s consent contradicts</source>
        <translation>если не заполнено, подтверждение обещает то, чему ничье согласие не противоречит</translation>
    </message>
    <message>
        <source>of words that came with the program it stays; choose new words for another</source>
        <translation>у слов, пришедших с программой, не меняется; для другого выберите новые слова</translation>
    </message>
    <message>
        <source>places: {places}</source>
        <translation>места: {places}</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Groups that are the same</source>
        <translation>Группы, которые совпадают</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>около %n года</numerusform>
            <numerusform>около %n лет</numerusform>
            <numerusform>около %n лет</numerusform>
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
        <translation>Другое слово</translation>
    </message>
    <message>
        <source>NGO representative</source>
        <translation>представитель НПО</translation>
    </message>
    <message>
        <source>Suggested titles</source>
        <translation>Предлагаемые обозначения</translation>
    </message>
    <message>
        <source>UN expert</source>
        <translation>эксперт ООН</translation>
    </message>
    <message>
        <source>UN official</source>
        <translation>должностное лицо ООН</translation>
    </message>
    <message>
        <source>ambassador</source>
        <translation>посол</translation>
    </message>
    <message>
        <source>civil society activist</source>
        <translation>гражданский активист</translation>
    </message>
    <message>
        <source>civil society actor</source>
        <translation>участник гражданского общества</translation>
    </message>
    <message>
        <source>community organisation</source>
        <translation>местная общественная организация</translation>
    </message>
    <message>
        <source>diplomat</source>
        <translation>дипломат</translation>
    </message>
    <message>
        <source>human rights defender</source>
        <translation>правозащитник</translation>
    </message>
    <message>
        <source>human rights defenders</source>
        <translation>правозащитники</translation>
    </message>
    <message>
        <source>human rights lawyer</source>
        <translation>адвокат по правам человека</translation>
    </message>
    <message>
        <source>human rights organisation</source>
        <translation>правозащитная организация</translation>
    </message>
    <message>
        <source>journalist</source>
        <translation>журналист</translation>
    </message>
    <message>
        <source>journalists</source>
        <translation>журналисты</translation>
    </message>
    <message>
        <source>law firm</source>
        <translation>юридическая фирма</translation>
    </message>
    <message>
        <source>lawyers</source>
        <translation>адвокаты</translation>
    </message>
    <message>
        <source>members of a civil society organisation</source>
        <translation>члены организации гражданского общества</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>газета</translation>
    </message>
    <message>
        <source>participants in a meeting</source>
        <translation>участники встречи</translation>
    </message>
    <message>
        <source>person familiar with the matter</source>
        <translation>лицо, знакомое с делом</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>родственник</translation>
    </message>
    <message>
        <source>relatives</source>
        <translation>родственники</translation>
    </message>
    <message>
        <source>students</source>
        <translation>студенты</translation>
    </message>
    <message>
        <source>trade union</source>
        <translation>профсоюз</translation>
    </message>
    <message>
        <source>treaty body member</source>
        <translation>член договорного органа</translation>
    </message>
    <message>
        <source>villagers</source>
        <translation>жители деревни</translation>
    </message>
    <message>
        <source>women’s organisation</source>
        <translation>женская организация</translation>
    </message>
</context>
<context>
    <name>ToTell</name>
    <message numerus="yes">
        <source>%n who have it must be told</source>
        <translation>
            <numerusform>Нужно сообщить %n получателю</numerusform>
            <numerusform>Нужно сообщить %n получателям</numerusform>
            <numerusform>Нужно сообщить %n получателям</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was withdrawn. What was sent cannot be called back.</source>
        <translation>Согласие отозвано. Отправленное вернуть нельзя.</translation>
    </message>
    <message>
        <source>Who…</source>
        <translation>Кому…</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>A note in the inbox does not open, although notes are sealed to this drawer. Somebody put it there, or exchanged the key for a time: notes may have been read by someone else. The file stays where it is.</source>
        <translation>Заметка во входящих не открывается, хотя заметки запечатаны для этого ящика. Кто-то положил ее туда или на время подменил ключ: заметки мог прочитать кто-то другой. Файл остается на месте.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on with a new key</source>
        <translation>Продолжить с новым ключом</translation>
    </message>
    <message>
        <source>How do quick notes go on?</source>
        <translation>Как быть с быстрыми заметками дальше?</translation>
    </message>
    <message>
        <source>It was me: I switched them on in another drawer</source>
        <translation>Это сделано мной: заметки включены в другом ящике</translation>
    </message>
    <message>
        <source>Stop: treat this computer as exposed</source>
        <translation>Остановиться: считать этот компьютер раскрытым</translation>
    </message>
    <message>
        <source>Switch quick notes off</source>
        <translation>Выключить быстрые заметки</translation>
    </message>
    <message>
        <source>The key for quick notes in the folder is not the one of this drawer. Notes written since may have been read by someone else.</source>
        <translation>Ключ для быстрых заметок в папке — не от этого ящика. Заметки, написанные с тех пор, мог прочитать кто-то другой.</translation>
    </message>
    <message>
        <source>The key for quick notes is missing from the folder: somebody changed or removed it. Notes written since may have been read by someone else.</source>
        <translation>В папке нет ключа для быстрых заметок: его кто-то изменил или убрал. Заметки, написанные с тех пор, мог прочитать кто-то другой.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Что делать сейчас</translation>
    </message>
    <message>
        <source>Whoever could do that had this computer or the folder, and may have copied the vault, or installed something. Your passphrase may be known. Notes that were written before are not affected.</source>
        <translation>Тот, кто мог это сделать, имел доступ к этому компьютеру или папке и мог скопировать хранилище или что-то установить. Ваша парольная фраза, возможно, известна. Заметок, написанных раньше, это не касается.</translation>
    </message>
</context>
<context>
    <name>ToldView</name>
    <message>
        <source>Everybody was told of what is in the register.</source>
        <translation>О том, что в реестре, сообщено всем.</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Сообщить</translation>
    </message>
    <message>
        <source>an answer came</source>
        <translation>пришел ответ</translation>
    </message>
    <message>
        <source>confidential until {day}</source>
        <translation>конфиденциально до {day}</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>это произошло</translation>
    </message>
    <message>
        <source>no answer can be sealed</source>
        <translation>ответ запечатать нельзя</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>All of it</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>As it seems to be written</source>
        <translation>Как, по-видимому, записано</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>How the text is written</source>
        <translation>Как записан текст</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>Повернуть на четверть</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>из {count}</translation>
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
        <translation>Назад: {page}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Справка (F1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Запереть</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Запереть (Ctrl+L)</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>New record (Ctrl+N)</source>
        <translation>Новая запись (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search everything in this vault</source>
        <translation>Искать во всем хранилище</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>УЧЕБНЫЙ РЕЖИМ</translation>
    </message>
</context>
<context>
    <name>TrainerView</name>
    <message>
        <source>A card to write on, for two people.</source>
        <translation>Карточка, на которой пишут, для двух человек.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать снова</translation>
    </message>
    <message>
        <source>Begin the workshop again?</source>
        <translation>Начать семинар снова?</translation>
    </message>
    <message>
        <source>Between two groups</source>
        <translation>Между двумя группами</translation>
    </message>
    <message>
        <source>Both vaults and all folders of the workshop as they were at the start, in a few seconds. Everything that a group wrote is gone.</source>
        <translation>Оба хранилища и все папки семинара за несколько секунд становятся такими, как в начале. Всё, что написала группа, исчезает.</translation>
    </message>
    <message>
        <source>Both windows are locked, and both vaults become what they were at the start. What this group wrote cannot be brought back.</source>
        <translation>Оба окна запираются, и оба хранилища становятся такими, как в начале. Написанное этой группой вернуть нельзя.</translation>
    </message>
    <message>
        <source>Comparing digits</source>
        <translation>Сверка цифр</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Exercise cards</source>
        <translation>Карточки упражнений</translation>
    </message>
    <message>
        <source>Goal, steps, hint and what to learn.</source>
        <translation>Цель, шаги, подсказка и чему научиться.</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Раздаточные материалы</translation>
    </message>
    <message>
        <source>Larger letters, the keys you press and where you point, for a projector; this window may be recorded. Keys are never shown in a passphrase, recovery or name field, nor on the lock screen. F8 begins and ends it.</source>
        <translation>Крупные буквы, нажимаемые клавиши и место указателя — для проектора; это окно можно записывать. Клавиши никогда не показываются в полях парольной фразы, восстановления или имени и на экране входа. F8 начинает и заканчивает.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation>Выйти из режима докладчика</translation>
    </message>
    <message>
        <source>One page without names.</source>
        <translation>Одна страница без имен.</translation>
    </message>
    <message>
        <source>One page, the words of Learn.</source>
        <translation>Одна страница, слова раздела «Обучение».</translation>
    </message>
    <message>
        <source>Open it beside this one</source>
        <translation>Открыть рядом с этим</translation>
    </message>
    <message>
        <source>Opens the defender on the left half, and puts this window right.</source>
        <translation>Открывает правозащитника в левой половине, а это окно помещает справа.</translation>
    </message>
    <message>
        <source>Opens the practice focal point on the right half, and puts this window left.</source>
        <translation>Открывает учебного координатора в правой половине, а это окно помещает слева.</translation>
    </message>
    <message>
        <source>Passphrases that everybody knows. Defender: {defender}. Focal point: {desk}.</source>
        <translation>Парольные фразы, известные всем. Правозащитник: {defender}. Координатор: {desk}.</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Режим докладчика</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Проектор</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Вернуть к началу…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>The other seat</source>
        <translation>Другое место</translation>
    </message>
    <message>
        <source>The page lies in {file}.</source>
        <translation>Страница лежит в {file}.</translation>
    </message>
    <message>
        <source>These files in the folder are not the workshop’s and are removed as well: {files}.</source>
        <translation>Эти файлы в папке не относятся к семинару и тоже удаляются: {files}.</translation>
    </message>
    <message>
        <source>Two seats</source>
        <translation>Два места</translation>
    </message>
    <message>
        <source>What to do at the border</source>
        <translation>Что делать на границе</translation>
    </message>
    <message>
        <source>Where shall the page be put?</source>
        <translation>Куда поместить страницу?</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n draft(s) taken in.</source>
        <translation>
            <numerusform>Принят %n черновик.</numerusform>
            <numerusform>Принято %n черновика.</numerusform>
            <numerusform>Принято %n черновиков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) did not come in.</source>
        <translation>
            <numerusform>%n запись не принята.</numerusform>
            <numerusform>%n записи не приняты.</numerusform>
            <numerusform>%n записей не принято.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) do not fit and are left out.</source>
        <translation>
            <numerusform>%n запись не подходит и пропускается.</numerusform>
            <numerusform>%n записи не подходят и пропускаются.</numerusform>
            <numerusform>%n записей не подходят и пропускаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them come in as drafts. One that is here already stays as it is.</source>
        <translation>Все поступают как черновики. Те, что уже есть здесь, остаются прежними.</translation>
    </message>
    <message>
        <source>An earlier version was sent. This one is not sent until you send it.</source>
        <translation>Отправлена более ранняя версия. Эта не отправляется, пока вы ее не отправите.</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>Выберите запись</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Оставить то, что здесь</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Оставить здесь</translation>
    </message>
    <message>
        <source>Only its questions, as an empty form…</source>
        <translation>Только ее вопросы, как пустую форму…</translation>
    </message>
    <message>
        <source>Outside, anybody who finds the file can read what is written in it. Its evidence does not go with it.</source>
        <translation>Снаружи любой, кто найдет файл, сможет прочитать написанное в нем. Доказательства с ним не передаются.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чтение файла</translation>
    </message>
    <message>
        <source>Real names and contacts stand in it too.</source>
        <translation>В нем есть и настоящие имена с контактами.</translation>
    </message>
    <message>
        <source>Records (*.json);;All files (*)</source>
        <translation>Записи (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Save outside</source>
        <translation>Сохранить снаружи</translation>
    </message>
    <message>
        <source>Save outside the vault</source>
        <translation>Сохранить вне хранилища</translation>
    </message>
    <message>
        <source>Save this record outside the vault?</source>
        <translation>Сохранить эту запись вне хранилища?</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)?</source>
        <translation>
            <numerusform>Принять %n запись?</numerusform>
            <numerusform>Принять %n записи?</numerusform>
            <numerusform>Принять %n записей?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the same file in again for the rest: nothing comes in twice.</source>
        <translation>Примите тот же файл еще раз, чтобы получить остальное: дважды ничего не поступит.</translation>
    </message>
    <message>
        <source>Taken in. A name that is kept apart also stands in its text: look there.</source>
        <translation>Принято. Имя, которое хранится отдельно, стоит и в тексте записи: проверьте там.</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>Прием записей</translation>
    </message>
    <message>
        <source>The empty form lies in {file}. Nothing of this record is in it.</source>
        <translation>Пустая форма лежит в {file}. Из этой записи в ней ничего нет.</translation>
    </message>
    <message>
        <source>The record is taken in.</source>
        <translation>Запись принята.</translation>
    </message>
    <message>
        <source>The record, with all names…</source>
        <translation>Запись, со всеми именами…</translation>
    </message>
    <message>
        <source>The record, without names kept apart…</source>
        <translation>Запись, без имен, которые хранятся отдельно…</translation>
    </message>
    <message>
        <source>This record is here already. Put the one from the file in its place?</source>
        <translation>Эта запись уже есть здесь. Поставить на ее место ту, что в файле?</translation>
    </message>
    <message>
        <source>What stands here now is gone then. Its evidence stays.</source>
        <translation>То, что здесь сейчас, тогда исчезнет. Доказательства останутся.</translation>
    </message>
    <message>
        <source>What was taken back here does not return by this file.</source>
        <translation>То, что здесь отозвано, с этим файлом не вернется.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Куда поместить файл?</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} сейчас вне хранилища, открыт для всех.</translation>
    </message>
</context>
<context>
    <name>TypeFinder</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>In the questions, “you” is the person it happened to, also if you write for somebody else.</source>
        <translation>В вопросах «вы» — это тот, с кем это произошло, даже если вы пишете за другого человека.</translation>
    </message>
    <message>
        <source>In your own words, for example “they took my phone”</source>
        <translation>Своими словами, например «забрали телефон»</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>Что они сделали?</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>More words are needed.</source>
        <translation>Нужно больше слов.</translation>
    </message>
    <message>
        <source>Test them</source>
        <translation>Проверить их</translation>
    </message>
    <message>
        <source>Test your recovery</source>
        <translation>Проверьте восстановление</translation>
    </message>
    <message>
        <source>Type them as if the passphrase were forgotten. Nothing changes but the date of the test.</source>
        <translation>Введите их, как если бы парольная фраза была забыта. Ничего не меняется, кроме даты проверки.</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Tick the line above first, so that this is no surprise.</source>
        <translation>Сначала поставьте отметку в строке выше, чтобы это не стало неожиданностью.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часов</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцев</translation>
    </message>
    <message>
        <source>years</source>
        <translation>лет</translation>
    </message>
</context>
<context>
    <name>UnknownRest</name>
    <message>
        <source>“I don’t know” is an answer. You can change each of them later.</source>
        <translation>«Не знаю» — тоже ответ. Каждый из них можно изменить позже.</translation>
    </message>
</context>
<context>
    <name>Unknowns</name>
    <message numerus="yes">
        <source>Answer what is left with “I don’t know” (%n question(s))</source>
        <translation>
            <numerusform>Ответить на остальное «Не знаю» (%n вопрос)</numerusform>
            <numerusform>Ответить на остальное «Не знаю» (%n вопроса)</numerusform>
            <numerusform>Ответить на остальное «Не знаю» (%n вопросов)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %n question(s) again</source>
        <translation>
            <numerusform>Снова открыть %n вопрос</numerusform>
            <numerusform>Снова открыть %n вопроса</numerusform>
            <numerusform>Снова открыть %n вопросов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Keep this folder. Put the whole folder back from a copy, or make a new vault and restore a backup there.</source>
        <translation>Сохраните эту папку. Восстановите всю папку из копии или создайте новое хранилище и восстановите в нем резервную копию.</translation>
    </message>
    <message>
        <source>Open the vault that it was copied from, lock it, and copy the folder again. Or make a new vault and restore a backup there.</source>
        <translation>Откройте хранилище, с которого сделана копия, заприте его и скопируйте папку заново. Или создайте новое хранилище и восстановите в нем резервную копию.</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>A practice vault. Everybody knows its passphrase: {words}</source>
        <translation>Учебное хранилище. Его парольную фразу знают все: {words}</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Создать новое хранилище</translation>
    </message>
    <message>
        <source>No vault is known here. A vault is a folder that only a passphrase opens. It can lie on this computer or on a USB stick.</source>
        <translation>Здесь не известно ни одно хранилище. Хранилище — это папка, которую открывает только парольная фраза. Оно может быть на этом компьютере или на флешке.</translation>
    </message>
    <message>
        <source>Nothing opened with this passphrase.</source>
        <translation>Эта парольная фраза ничего не открыла.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>УЧЕБНЫЙ РЕЖИМ</translation>
    </message>
    <message>
        <source>This folder looks like one that {service} copies elsewhere. Copies stay there, whatever you remove here.</source>
        <translation>Похоже, эту папку {service} копирует в другое место. Копии останутся там, что бы вы ни удалили здесь.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Сначала введите парольную фразу.</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>Использовать экранную клавиатуру</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault.</source>
        <translation>Ваша парольная фраза открывает хранилище.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>A drawer for show</source>
        <translation>Ящик для показа</translation>
    </message>
    <message>
        <source>Add a drawer…</source>
        <translation>Добавить ящик…</translation>
    </message>
    <message>
        <source>All four drawers grow together. The new size can be seen.</source>
        <translation>Все четыре ящика растут вместе. Новый размер виден.</translation>
    </message>
    <message>
        <source>Also from the lock screen, without a passphrase</source>
        <translation>Также с экрана входа, без парольной фразы</translation>
    </message>
    <message>
        <source>Another drawer, with a passphrase of its own</source>
        <translation>Другой ящик, с собственной парольной фразой</translation>
    </message>
    <message>
        <source>Change it when somebody may have seen you type it.</source>
        <translation>Смените ее, если кто-то мог видеть, как вы ее вводите.</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Сменить…</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Проверить хранилище</translation>
    </message>
    <message>
        <source>Destroy it…</source>
        <translation>Уничтожить…</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Уничтожить это хранилище</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>Ящики</translation>
    </message>
    <message>
        <source>Every vault has four, used or not. You need the passphrases of all that are in use.</source>
        <translation>В каждом хранилище их четыре, даже если они не используются. Нужны парольные фразы всех, которые используются.</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>Отказаться…</translation>
    </message>
    <message>
        <source>Give up this drawer</source>
        <translation>Отказаться от этого ящика</translation>
    </message>
    <message>
        <source>If it must not be found</source>
        <translation>Если его не должны найти</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>Всё ли цело?</translation>
    </message>
    <message>
        <source>Is there too little room?</source>
        <translation>Слишком мало места?</translation>
    </message>
    <message>
        <source>It is not on the stick that the program runs from, and nothing is noted on this computer.</source>
        <translation>Его нет на флешке, с которой запущена программа, и на этом компьютере ничего не отмечено.</translation>
    </message>
    <message>
        <source>It lies beside the settings, so it is found by itself. Nothing is noted on this computer.</source>
        <translation>Оно лежит рядом с настройками, поэтому находится само. На этом компьютере ничего не отмечено.</translation>
    </message>
    <message>
        <source>Last saved {when}, change {number}.</source>
        <translation>Последнее сохранение: {when}, изменение {number}.</translation>
    </message>
    <message>
        <source>Looks at the keys, every page, record and piece of evidence in this drawer.</source>
        <translation>Проверяет ключи, каждую страницу, запись и доказательство в этом ящике.</translation>
    </message>
    <message>
        <source>Make it larger…</source>
        <translation>Увеличить…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Read this first…</source>
        <translation>Сначала прочитайте это…</translation>
    </message>
    <message>
        <source>Remember in the folder of the program where it is</source>
        <translation>Запомнить в папке программы, где оно</translation>
    </message>
    <message>
        <source>Remember on this computer where this vault is</source>
        <translation>Запомнить на этом компьютере, где это хранилище</translation>
    </message>
    <message>
        <source>The note lies on the stick. Nothing is noted on this computer.</source>
        <translation>Заметка лежит на флешке. На этом компьютере ничего не отмечено.</translation>
    </message>
    <message>
        <source>Then the lock screen shows it, and whoever sits in front of it can do it too. Have a backup elsewhere.</source>
        <translation>Тогда это есть на экране входа, и это может сделать любой, кто перед ним сидит. Имейте резервную копию в другом месте.</translation>
    </message>
    <message>
        <source>Then the unlock screen finds it by itself. The note lies outside the vault, and whoever examines this computer can read it.</source>
        <translation>Тогда экран входа находит его сам. Заметка лежит вне хранилища, и ее прочитает любой, кто исследует этот компьютер.</translation>
    </message>
    <message>
        <source>There is room for {size} more in this drawer.</source>
        <translation>В этом ящике есть место еще для {size}.</translation>
    </message>
    <message>
        <source>This drawer</source>
        <translation>Этот ящик</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Это хранилище</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>What is in it can never be opened again. Other drawers stay.</source>
        <translation>То, что в нем, больше никогда нельзя будет открыть. Другие ящики остаются.</translation>
    </message>
    <message>
        <source>What to put into a drawer that others may see, what never, and what it cannot do.</source>
        <translation>Что класть в ящик, который могут видеть другие, чего никогда, и чего он не может.</translation>
    </message>
    <message>
        <source>With every drawer in it, in less than a second. Copies elsewhere are not reached.</source>
        <translation>Вместе со всеми ящиками, меньше чем за секунду. Копий в других местах это не коснется.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>In that report: {people}</source>
        <translation>В том отчете: {people}</translation>
    </message>
    <message>
        <source>In the report for {name}: {people}</source>
        <translation>В отчете для {name}: {people}</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Отправлено {day}</translation>
    </message>
    <message>
        <source>Sent {day} to {names}</source>
        <translation>Отправлено {day}: {names}</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Короткое название</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Что-то другое</translation>
    </message>
    <message>
        <source>The same entries, in another order</source>
        <translation>Те же пункты в другом порядке</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>Весь пункт</translation>
    </message>
    <message>
        <source>This is the text of your own vault. What left was the report: in it, people had other words, and names and passages were masked as you decided.</source>
        <translation>Это текст вашего собственного хранилища. Передан был отчет: в нем люди обозначены другими словами, а имена и места закрыты так, как вы решили.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>Version {number}, sent {day}</source>
        <translation>Версия {number}, отправлена {day}</translation>
    </message>
    <message>
        <source>Working version, not sent yet</source>
        <translation>Рабочая версия, еще не отправлена</translation>
    </message>
    <message>
        <source>working version {number}</source>
        <translation>рабочая версия {number}</translation>
    </message>
    <message>
        <source>{here} was called {there}</source>
        <translation>{here}: «{there}»</translation>
    </message>
    <message>
        <source>{here} was left out</source>
        <translation>{here}: исключено</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message numerus="yes">
        <source>%n character(s) that nobody sees are shown as marks.</source>
        <translation>
            <numerusform>%n невидимый знак показан меткой.</numerusform>
            <numerusform>%n невидимых знака показаны метками.</numerusform>
            <numerusform>%n невидимых знаков показаны метками.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be read that way.</source>
        <translation>
            <numerusform>%n место так прочитать нельзя.</numerusform>
            <numerusform>%n места так прочитать нельзя.</numerusform>
            <numerusform>%n мест так прочитать нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>How the text is written was guessed. If it looks wrong, choose another.</source>
        <translation>Как записан текст, определено наугад. Если он выглядит неправильно, выберите другое.</translation>
    </message>
    <message>
        <source>Nothing of the file was kept anywhere.</source>
        <translation>От файла нигде ничего не сохранено.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Открытие файла</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Открытие файла…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation>Сохранить копию снаружи…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The file is damaged: only a part of the picture is here.</source>
        <translation>Файл поврежден: здесь только часть изображения.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>The picture moves. Only its beginning is shown.</source>
        <translation>Изображение движется. Показано только начало.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>ViewingWords</name>
    <message>
        <source>All scripts (UTF-16)</source>
        <translation>Все письменности (UTF-16)</translation>
    </message>
    <message>
        <source>All scripts (UTF-16, turned)</source>
        <translation>Все письменности (UTF-16, обратный порядок)</translation>
    </message>
    <message>
        <source>All scripts (UTF-32)</source>
        <translation>Все письменности (UTF-32)</translation>
    </message>
    <message>
        <source>All scripts (UTF-32, turned)</source>
        <translation>Все письменности (UTF-32, обратный порядок)</translation>
    </message>
    <message>
        <source>All scripts (UTF-8)</source>
        <translation>Все письменности (UTF-8)</translation>
    </message>
    <message>
        <source>Arabic (Windows 1256)</source>
        <translation>Арабская (Windows 1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows 1257)</source>
        <translation>Балтийская (Windows 1257)</translation>
    </message>
    <message>
        <source>Central European (Windows 1250)</source>
        <translation>Центральноевропейская (Windows 1250)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB18030)</source>
        <translation>Китайская, упрощенная (GB18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Китайская, традиционная (Big5)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows 1251)</source>
        <translation>Кириллица (Windows 1251)</translation>
    </message>
    <message>
        <source>Greek (Windows 1253)</source>
        <translation>Греческая (Windows 1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows 1255)</source>
        <translation>Иврит (Windows 1255)</translation>
    </message>
    <message>
        <source>It has no bytes at all.</source>
        <translation>В нем вообще нет байтов.</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Японская (EUC)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Японская (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC)</source>
        <translation>Корейская (EUC)</translation>
    </message>
    <message>
        <source>Nothing was opened. Another program would have to: it may remember the file, make small pictures of it, or reach the network. If you must, save a copy, and open it on a device that holds nothing else.</source>
        <translation>Ничего не открыто. Это пришлось бы делать другой программе: она может запомнить файл, сделать из него маленькие изображения или выйти в сеть. Если иначе нельзя, сохраните копию и откройте ее на устройстве, где нет ничего другого.</translation>
    </message>
    <message>
        <source>Russian (DOS)</source>
        <translation>Русская (DOS)</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>Русская (KOI8-R)</translation>
    </message>
    <message>
        <source>Sound is not played here.</source>
        <translation>Звук здесь не воспроизводится.</translation>
    </message>
    <message>
        <source>Thai (Windows 874)</source>
        <translation>Тайская (Windows 874)</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Этот файл пуст.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here.</source>
        <translation>Файлы такого вида здесь не показываются.</translation>
    </message>
    <message>
        <source>Turkish (Windows 1254)</source>
        <translation>Турецкая (Windows 1254)</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>Украинская (KOI8-U)</translation>
    </message>
    <message>
        <source>Video is not played here.</source>
        <translation>Видео здесь не воспроизводится.</translation>
    </message>
    <message>
        <source>Vietnamese (Windows 1258)</source>
        <translation>Вьетнамская (Windows 1258)</translation>
    </message>
    <message>
        <source>Western European (Windows 1252)</source>
        <translation>Западноевропейская (Windows 1252)</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>More than {count} files are in the folder “{name}”. The others are not taken in. Move those that were to another folder.</source>
        <translation>В папке «{name}» файлов больше {count}. Остальные не принимаются. Перенесите принятые в другую папку.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Прекратить следить</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there now. It is looked for again.</source>
        <translation>Папки «{name}» сейчас нет. Поиск продолжается.</translation>
    </message>
    <message>
        <source>Watching the folder “{name}”: what is put there is taken in by itself.</source>
        <translation>Слежение за папкой «{name}»: то, что в нее положили, принимается само.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A folder here or on a USB stick</source>
        <translation>Папка здесь или на флешке</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Другое хранилище</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>Выбрать его папку</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Уничтожить это хранилище</translation>
    </message>
    <message>
        <source>Fiction only, to try out</source>
        <translation>Только вымысел, чтобы попробовать</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>Забыли парольную фразу?</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Новое хранилище</translation>
    </message>
    <message>
        <source>Nobody can bring it back</source>
        <translation>Никто не сможет его вернуть</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Другие способы</translation>
    </message>
    <message>
        <source>Practice vault</source>
        <translation>Учебное хранилище</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Быстрая заметка</translation>
    </message>
    <message>
        <source>What can be done, and what not</source>
        <translation>Что можно сделать, а что нет</translation>
    </message>
    <message>
        <source>Without opening</source>
        <translation>Не открывая</translation>
    </message>
    <message>
        <source>Write something down; nothing is opened</source>
        <translation>Записать что-нибудь; ничего не открывается</translation>
    </message>
</context>
<context>
    <name>WhatWasExposed</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n резервная копия</numerusform>
            <numerusform>%n резервные копии</numerusform>
            <numerusform>%n резервных копий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of your own, with their keys</source>
        <translation>
            <numerusform>%n ваша карточка с ключами</numerusform>
            <numerusform>%n ваши карточки с ключами</numerusform>
            <numerusform>%n ваших карточек с ключами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of others</source>
        <translation>
            <numerusform>%n дело других людей</numerusform>
            <numerusform>%n дела других людей</numerusform>
            <numerusform>%n дел других людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or organisation(s)</source>
        <translation>
            <numerusform>%n человек или организация</numerusform>
            <numerusform>%n человека или организации</numerusform>
            <numerusform>%n человек или организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n доказательство</numerusform>
            <numerusform>%n доказательства</numerusform>
            <numerusform>%n доказательств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n отчет</numerusform>
            <numerusform>%n отчета</numerusform>
            <numerusform>%n отчетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a pseudonym and without a name</source>
        <translation>
            <numerusform>%n без псевдонима и без имени</numerusform>
            <numerusform>%n без псевдонима и без имени</numerusform>
            <numerusform>%n без псевдонима и без имени</numerusform>
        </translation>
    </message>
    <message>
        <source>At your desk</source>
        <translation>В вашей работе координатора</translation>
    </message>
    <message>
        <source>Destroy this paper when everybody was told.</source>
        <translation>Уничтожьте эту бумагу, когда всем сообщено.</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>Make a PDF of this list?</source>
        <translation>Создать PDF этого списка?</translation>
    </message>
    <message>
        <source>Nothing in this drawer tells of anybody.</source>
        <translation>Ничто в этом ящике ни о ком не говорит.</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Напечатать список…</translation>
    </message>
    <message>
        <source>What was exposed</source>
        <translation>Что раскрыто</translation>
    </message>
    <message>
        <source>Who got something</source>
        <translation>Кто что-то получил</translation>
    </message>
    <message>
        <source>a way to reach them was here</source>
        <translation>здесь был способ связи</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>в %n записи</numerusform>
            <numerusform>в %n записях</numerusform>
            <numerusform>в %n записях</numerusform>
        </translation>
    </message>
    <message>
        <source>knows of {people}</source>
        <translation>знает о {people}</translation>
    </message>
    <message>
        <source>no pseudonym</source>
        <translation>нет псевдонима</translation>
    </message>
    <message>
        <source>the name was here</source>
        <translation>имя было здесь</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>без названия</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Best on a new stick or another medium: the old one may keep what was on it. A folder “{name}” is made there.</source>
        <translation>Лучше всего на новой флешке или другом носителе: старый может сохранить то, что на нем было. Там создается папка «{name}».</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation>Где будет новое хранилище?</translation>
    </message>
</context>
<context>
    <name>Which</name>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>It is opened and read to its end first. You see what is in it and what is new here; nothing comes before you say so.</source>
        <translation>Сначала она открывается и читается до конца. Вы видите, что в ней и что здесь нового; ничего не поступает, пока вы не скажете.</translation>
    </message>
    <message>
        <source>The file that you made before you left. If a person carried it: the file that they made for you. It is opened and read to its end first; nothing comes before you say so.</source>
        <translation>Файл, который вы сделали перед отъездом. Если его нес человек: файл, который он сделал для вас. Сначала он открывается и читается до конца; ничего не поступает, пока вы не скажете.</translation>
    </message>
    <message>
        <source>Which backup shall come back?</source>
        <translation>Какую резервную копию вернуть?</translation>
    </message>
    <message>
        <source>Which file did the records leave in?</source>
        <translation>В каком файле переданы записи?</translation>
    </message>
</context>
<context>
    <name>WhichView</name>
    <message>
        <source>Choose the one you want to add. Its digits are compared as always.</source>
        <translation>Выберите ту, которую хотите добавить. Ее цифры сверяются как всегда.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>There are several cards in this picture</source>
        <translation>На этом снимке несколько карточек</translation>
    </message>
    <message>
        <source>{name}, {organisation}, made {day}</source>
        <translation>{name}, {organisation}, создана {day}</translation>
    </message>
</context>
<context>
    <name>WhoElse</name>
    <message>
        <source>Family, and people you live with</source>
        <translation>Семья и те, с кем вы живете</translation>
    </message>
    <message>
        <source>No names here: think of them, and tell them.</source>
        <translation>Не пишите здесь имен: подумайте о них и сообщите им.</translation>
    </message>
    <message>
        <source>Passwords changed from a device nobody touched</source>
        <translation>Пароли сменены с устройства, которого никто не касался</translation>
    </message>
    <message>
        <source>People who were asked about</source>
        <translation>Люди, о которых спрашивали</translation>
    </message>
    <message>
        <source>People whose messages or numbers could be seen</source>
        <translation>Люди, чьи сообщения или номера могли увидеть</translation>
    </message>
    <message>
        <source>Told on another device, or face to face</source>
        <translation>Сказать с другого устройства или лично</translation>
    </message>
    <message>
        <source>Who else may be exposed? Tell them safely</source>
        <translation>Кто еще может быть под угрозой? Сообщите им безопасным способом</translation>
    </message>
</context>
<context>
    <name>Whole</name>
    <message>
        <source>Nothing was written in it.</source>
        <translation>В ней ничего не написано.</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>Who shall carry it, and which records?</source>
        <translation>Кто понесет и какие записи?</translation>
    </message>
</context>
<context>
    <name>WhyQuestion</name>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>kept in the history of the case</source>
        <translation>хранится в истории дела</translation>
    </message>
</context>
<context>
    <name>WithdrawQuestion</name>
    <message>
        <source>A focal point may have passed it on; ask them to tell.</source>
        <translation>Координатор мог передать это дальше; попросите сообщить.</translation>
    </message>
    <message>
        <source>From now on nothing about {who} leaves this vault.</source>
        <translation>С этого момента ничто о человеке ({who}) не покинет это хранилище.</translation>
    </message>
    <message>
        <source>How did they say it?</source>
        <translation>Как это было сказано?</translation>
    </message>
    <message numerus="yes">
        <source>In all %n record(s)</source>
        <translation>
            <numerusform>Во всех записях (%n запись)</numerusform>
            <numerusform>Во всех записях (%n записи)</numerusform>
            <numerusform>Во всех записях (%n записей)</numerusform>
        </translation>
    </message>
    <message>
        <source>In this one</source>
        <translation>В этой</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>Еще не отмечено</translation>
    </message>
    <message>
        <source>Nothing about them was sent from here. What was said or shown elsewhere cannot be called back.</source>
        <translation>Отсюда ничего об этом человеке не отправляли. Сказанное или показанное в другом месте вернуть нельзя.</translation>
    </message>
    <message>
        <source>What left already cannot be called back. These have it, and must be told:</source>
        <translation>То, что уже отправлено, вернуть нельзя. Это есть у них, и им нужно сообщить:</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Где?</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>У кого это есть</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>Отозвать всё</translation>
    </message>
    <message>
        <source>Withdraw everything {who} agreed to?</source>
        <translation>Отозвать всё, на что согласие дано ({who})?</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>Who has it</source>
        <translation>У кого это есть</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A new passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Make it and move everything</source>
        <translation>Создать и перенести всё</translation>
    </message>
    <message>
        <source>Not the old one, and not close to it. Do not type it on the device that was gone, if there is another.</source>
        <translation>Не старая и не похожая на нее. Не вводите ее на устройстве, которое забирали, если есть другое.</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
</context>
<context>
    <name>WorkTab</name>
    <message>
        <source>#EndReprisals, types of reprisals</source>
        <translation>#EndReprisals, виды репрессий</translation>
    </message>
    <message>
        <source>As sent: {urgency}</source>
        <translation>Как отправлено: {urgency}</translation>
    </message>
    <message>
        <source>Confirm or change…</source>
        <translation>Подтвердить или изменить…</translation>
    </message>
    <message>
        <source>Did it happen</source>
        <translation>Произошло ли это</translation>
    </message>
    <message>
        <source>Find a mechanism</source>
        <translation>Найти механизм</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Найти значение</translation>
    </message>
    <message>
        <source>From the acts, without being written here: {codes}</source>
        <translation>Из действий, без записи здесь: {codes}</translation>
    </message>
    <message>
        <source>HURIDOCS codes (MT4)</source>
        <translation>Коды HURIDOCS (MT4)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>How the sender may be reached safely</source>
        <translation>Как безопасно связаться с отправителем</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Насколько срочно</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>Оценить…</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Посмотреть снова</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Еще не оценено</translation>
    </message>
    <message>
        <source>Our tags</source>
        <translation>Наши теги</translation>
    </message>
    <message>
        <source>UN mechanisms to go to</source>
        <translation>Механизмы ООН, в которые обратиться</translation>
    </message>
    <message>
        <source>What stands here is ours: it changes nothing of what was sent, and is never sent by itself.</source>
        <translation>То, что здесь, — наше: отправленного это не меняет и само никогда не отправляется.</translation>
    </message>
    <message>
        <source>Which part of resolution 12/2</source>
        <translation>Какая часть резолюции 12/2</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2027.</source>
        <translation>Напишите один день, например 12 апреля 2027.</translation>
    </message>
    <message>
        <source>a day, or nothing</source>
        <translation>день или ничего</translation>
    </message>
    <message>
        <source>instead of what follows from the acts</source>
        <translation>вместо того, что следует из действий</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>stays here and is never exported</source>
        <translation>остается здесь и никогда не выгружается</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>через запятую</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Exercises</source>
        <translation>Упражнения</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Семинар</translation>
    </message>
</context>
<context>
    <name>WorkshopStart</name>
    <message>
        <source>A practice world: made-up cases of Westeria, a practice defender and a practice focal point with a vault each, an inbox, files to use, and exercises. Nothing of it can reach a real focal point.</source>
        <translation>Учебный мир: вымышленные дела Вестерии, учебный правозащитник и учебный координатор, у каждого свое хранилище, входящие, файлы для работы и упражнения. Ничто из этого не может попасть к настоящему координатору.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Inside this folder</source>
        <translation>Внутри этой папки</translation>
    </message>
    <message>
        <source>It is in {folder}. The file START-HERE.txt in it says what lies where.</source>
        <translation>Он в {folder}. В файле START-HERE.txt сказано, что где лежит.</translation>
    </message>
    <message>
        <source>Make the workshop</source>
        <translation>Создать семинар</translation>
    </message>
    <message>
        <source>Making the workshop</source>
        <translation>Создание семинара</translation>
    </message>
    <message>
        <source>Making the workshop…</source>
        <translation>Создание семинара…</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Название папки</translation>
    </message>
    <message>
        <source>On one laptop: both, side by side. On two: copy the folder to the other one, and open one seat on each; sealed files go from one to the other on a stick.</source>
        <translation>На одном ноутбуке: оба рядом. На двух: скопируйте папку на другой и откройте по одному месту на каждом; запечатанные файлы переносят на флешке.</translation>
    </message>
    <message>
        <source>Only the defender</source>
        <translation>Только правозащитник</translation>
    </message>
    <message>
        <source>Only the focal point</source>
        <translation>Только координатор</translation>
    </message>
    <message>
        <source>Open a workshop that is there already…</source>
        <translation>Открыть уже готовый семинар…</translation>
    </message>
    <message>
        <source>Open both, side by side</source>
        <translation>Открыть оба, рядом</translation>
    </message>
    <message>
        <source>Passphrase, known to everybody: {words}</source>
        <translation>Парольная фраза, известная всем: {words}</translation>
    </message>
    <message>
        <source>Start a workshop</source>
        <translation>Начать семинар</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Остановлено. Ничего не осталось.</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>Папке нужно название.</translation>
    </message>
    <message>
        <source>The folder of the workshop</source>
        <translation>Папка семинара</translation>
    </message>
    <message>
        <source>The practice defender</source>
        <translation>Учебный правозащитник</translation>
    </message>
    <message>
        <source>The practice focal point</source>
        <translation>Учебный координатор</translation>
    </message>
    <message>
        <source>Where shall the workshop be?</source>
        <translation>Где будет семинар?</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>Кто сидит здесь?</translation>
    </message>
    <message>
        <source>With the cases of Westeria.</source>
        <translation>С делами Вестерии.</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>Map of the world. Marked: {places}</source>
        <translation>Карта мира. Отмечено: {places}</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° восточной долготы</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° северной широты</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° южной широты</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° западной долготы</translation>
    </message>
    <message>
        <source>{latitude}, {longitude}</source>
        <translation>{latitude}, {longitude}</translation>
    </message>
</context>
<context>
    <name>WrongCells</name>
    <message>
        <source>Row {number}</source>
        <translation>Строка {number}</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>столбец {number}</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>For this place:</source>
        <translation>Для этого места:</translation>
    </message>
    <message>
        <source>In {city}, clocks were put back on {day}: {time} came twice. Which one was it?</source>
        <translation>{city}: часы перевели назад {day}, время {time} было дважды. Какое из них?</translation>
    </message>
    <message>
        <source>In {city}, clocks were put forward over {time} on {day}: no clock showed it. Look at the time or the zone again.</source>
        <translation>{city}: часы перевели вперед, и времени {time} {day} не было ни на одних часах. Проверьте время или часовой пояс.</translation>
    </message>
    <message>
        <source>The first, {offset}</source>
        <translation>Первое, {offset}</translation>
    </message>
    <message>
        <source>The second, {offset}</source>
        <translation>Второе, {offset}</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Addis Ababa</source>
        <translation>Аддис-Абеба</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>Бангкок</translation>
    </message>
    <message>
        <source>Beirut</source>
        <translation>Бейрут</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>По городу</translation>
    </message>
    <message>
        <source>By the difference from UTC</source>
        <translation>По разнице с UTC</translation>
    </message>
    <message>
        <source>For this place</source>
        <translation>Для этого места</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>Женева</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>Найроби</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Нью-Йорк</translation>
    </message>
    <message>
        <source>Santiago</source>
        <translation>Сантьяго</translation>
    </message>
    <message>
        <source>The Hague</source>
        <translation>Гаага</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>Вена</translation>
    </message>
    <message>
        <source>{city}, {offset} on that day</source>
        <translation>{city}, {offset} в тот день</translation>
    </message>
    <message>
        <source>{city}, {offset} or {other}</source>
        <translation>{city}, {offset} или {other}</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>Парольная фраза этого ящика</translation>
    </message>
</context>
<context>
    <name>_Choosing</name>
    <message>
        <source>Add from the list</source>
        <translation>Добавить из списка</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>Выбрать из списка</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Своими словами</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>остался %n час</numerusform>
            <numerusform>осталось %n часа</numerusform>
            <numerusform>осталось %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing before you can send</source>
        <translation>
            <numerusform>До отправки не хватает %n вещи</numerusform>
            <numerusform>До отправки не хватает %n вещей</numerusform>
            <numerusform>До отправки не хватает %n вещей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FileRow</name>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>Убрать: {name}</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Choose a place…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>Every page says TRAINING.</source>
        <translation>На каждой странице стоит «УЧЕБНЫЙ РЕЖИМ».</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message numerus="yes">
        <source>It is about %n case(s). It leaves the vault in the clear, open to whoever finds the file, and this is noted in the custody.</source>
        <translation>
            <numerusform>Он о %n деле. Он покидает хранилище незашифрованным, открытым для любого, кто найдет файл, и это отмечается в истории хранения.</numerusform>
            <numerusform>Он о %n делах. Он покидает хранилище незашифрованным, открытым для любого, кто найдет файл, и это отмечается в истории хранения.</numerusform>
            <numerusform>Он о %n делах. Он покидает хранилище незашифрованным, открытым для любого, кто найдет файл, и это отмечается в истории хранения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Оставить здесь</translation>
    </message>
    <message>
        <source>Save this text as a file?</source>
        <translation>Сохранить этот текст как файл?</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>TRAINING</source>
        <translation>УЧЕБНЫЙ РЕЖИМ</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>look below</source>
        <translation>смотрите ниже</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>цело</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Compare now</source>
        <translation>Сверить сейчас</translation>
    </message>
    <message>
        <source>Protect anybody physically, promise a result, or call back what was sent once it is with others.</source>
        <translation>Физически кого-либо защитить, обещать результат или вернуть отправленное, когда оно уже у других.</translation>
    </message>
    <message>
        <source>Read the report, ask questions, answer you, and use it with the UN only as each person agreed.</source>
        <translation>Прочитать отчет, задать вопросы, ответить вам и использовать это с ООН только так, как согласился каждый человек.</translation>
    </message>
    <message>
        <source>What a focal point can do</source>
        <translation>Что может координатор</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Чего это не может</translation>
    </message>
    <message>
        <source>Why you go on without comparing</source>
        <translation>Почему вы продолжаете без сверки</translation>
    </message>
    <message>
        <source>kept with the report</source>
        <translation>хранится с отчетом</translation>
    </message>
</context>
<context>
    <name>_Plural</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>опоздание на %n день</numerusform>
            <numerusform>опоздание на %n дня</numerusform>
            <numerusform>опоздание на %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Popup</name>
    <message>
        <source>Type to find</source>
        <translation>Введите, чтобы найти</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Забыть {name}</translation>
    </message>
    <message>
        <source>Not there now: is the stick plugged in?</source>
        <translation>Сейчас его нет: вставлена ли флешка?</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message numerus="yes">
        <source>%n more answer(s) go as they are</source>
        <translation>
            <numerusform>еще %n ответ передается как есть</numerusform>
            <numerusform>еще %n ответа передаются как есть</numerusform>
            <numerusform>еще %n ответов передаются как есть</numerusform>
        </translation>
    </message>
    <message>
        <source>Report from {who}</source>
        <translation>Отчет от {who}</translation>
    </message>
</context>
<context>
    <name>_WhoHasIt</name>
    <message numerus="yes">
        <source>%n sent file(s) could not be read here</source>
        <translation>
            <numerusform>%n отправленный файл не удалось прочитать здесь</numerusform>
            <numerusform>%n отправленных файла не удалось прочитать здесь</numerusform>
            <numerusform>%n отправленных файлов не удалось прочитать здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that shows them was saved outside</source>
        <translation>Файл с этими сведениями сохранен снаружи</translation>
    </message>
    <message>
        <source>In a backup that they carry</source>
        <translation>В резервной копии, которую они носят с собой</translation>
    </message>
    <message>
        <source>In a sealed file</source>
        <translation>В запечатанном файле</translation>
    </message>
    <message>
        <source>Nobody can tell from here who has it</source>
        <translation>Отсюда никто не может сказать, у кого это есть</translation>
    </message>
    <message>
        <source>Perhaps: a record that was removed here was in it</source>
        <translation>Возможно: там была запись, удаленная здесь</translation>
    </message>
    <message>
        <source>Whoever has that file now</source>
        <translation>Тот, у кого сейчас этот файл</translation>
    </message>
    <message>
        <source>You noted that it may be shared with them</source>
        <translation>Вы отметили, что это можно передать им</translation>
    </message>
    <message>
        <source>as {word}</source>
        <translation>как «{word}»</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n case(s) were left out.</source>
        <translation>
            <numerusform>Исключено: %n дело.</numerusform>
            <numerusform>Исключено: %n дела.</numerusform>
            <numerusform>Исключено: %n дел.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n из них с опозданием</numerusform>
            <numerusform>%n из них с опозданием</numerusform>
            <numerusform>%n из них с опозданием</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) without a receipt</source>
        <translation>
            <numerusform>%n отчет без подтверждения</numerusform>
            <numerusform>%n отчета без подтверждения</numerusform>
            <numerusform>%n отчетов без подтверждения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are %n cases information about one event?</source>
        <translation>
            <numerusform>Это сведения об одном событии (%n дело)?</numerusform>
            <numerusform>Это сведения об одном событии (%n дела)?</numerusform>
            <numerusform>Это сведения об одном событии (%n дел)?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n case(s)?</source>
        <translation>
            <numerusform>Изменить состояние %n дела?</numerusform>
            <numerusform>Изменить состояние %n дел?</numerusform>
            <numerusform>Изменить состояние %n дел?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done with %n case(s)</source>
        <translation>
            <numerusform>Выполнено для %n дела</numerusform>
            <numerusform>Выполнено для %n дел</numerusform>
            <numerusform>Выполнено для %n дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n case(s) again on one day?</source>
        <translation>
            <numerusform>Посмотреть %n дело снова в один день?</numerusform>
            <numerusform>Посмотреть %n дела снова в один день?</numerusform>
            <numerusform>Посмотреть %n дел снова в один день?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>через %n месяц</numerusform>
            <numerusform>через %n месяца</numerusform>
            <numerusform>через %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>через %n час</numerusform>
            <numerusform>через %n часа</numerusform>
            <numerusform>через %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>через %n минуту</numerusform>
            <numerusform>через %n минуты</numerusform>
            <numerusform>через %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
</context>
</TS>
