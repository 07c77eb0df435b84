<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A newer version</source>
        <translation>更新的版本</translation>
    </message>
    <message>
        <source>Check a newer version before you run it</source>
        <translation>執行更新的版本之前先檢查</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Nobody independent has reviewed it.</source>
        <translation>自由軟體，依照GNU通用公共許可證第3版或更高版本。不附帶任何擔保。還沒有獨立的人審查過它。</translation>
    </message>
    <message>
        <source>From a stick, without a network. Two small files lie beside it: release.json and release.json.minisig. Nothing is run or changed here.</source>
        <translation>從隨身碟檢查，不用網路。它旁邊有兩個小檔案：release.json和release.json.minisig。這裡不會執行或更改任何東西。</translation>
    </message>
    <message>
        <source>It is newer than the one you have.</source>
        <translation>它比您現有的版本新。</translation>
    </message>
    <message>
        <source>It is older than the one you have: mistakes mended since would come back. Ask who gave it to you why.</source>
        <translation>它比您現有的版本舊：之後改正的錯誤會再次出現。請問給您的人為什麼。</translation>
    </message>
    <message>
        <source>It is the version you have.</source>
        <translation>它就是您現有的版本。</translation>
    </message>
    <message>
        <source>Looking at the newer version</source>
        <translation>正在檢查更新的版本</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>更新的版本</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程式</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本{version}</translation>
    </message>
    <message>
        <source>What of others is in it</source>
        <translation>其中來自他人的部分</translation>
    </message>
    <message>
        <source>{file} is version {version} of {day}, signed with the key that this program knows.</source>
        <translation>{file}是{day}的版本{version}，由本程式認識的金鑰簽名。</translation>
    </message>
    <message>
        <source>{name}, in {whole}: {licence}</source>
        <translation>{name}（在{whole}中）：{licence}</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Another account: {question}</source>
        <translation>另一種說法：{question}</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>刪除這種說法</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>誰這樣說？</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Somebody says otherwise</source>
        <translation>有人說法不同</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>誰這樣說？</translation>
    </message>
</context>
<context>
    <name>ActFacts</name>
    <message>
        <source>Applied {time} before it was needed.</source>
        <translation>申請時離需要用的日子還有{time}。</translation>
    </message>
    <message>
        <source>Held for {time} so far.</source>
        <translation>到今天已關押{time}。</translation>
    </message>
    <message>
        <source>Held for {time}.</source>
        <translation>共關押{time}。</translation>
    </message>
    <message>
        <source>In all: {time}.</source>
        <translation>一共{time}。</translation>
    </message>
    <message>
        <source>In custody for {time} before the death.</source>
        <translation>去世前共關押{time}。</translation>
    </message>
    <message>
        <source>It lasted {time}.</source>
        <translation>持續了{time}。</translation>
    </message>
    <message>
        <source>Kept for {time} so far.</source>
        <translation>到今天已扣留{time}。</translation>
    </message>
    <message>
        <source>Kept for {time}.</source>
        <translation>共扣留{time}。</translation>
    </message>
    <message>
        <source>Missing for {time} so far.</source>
        <translation>到今天已失蹤{time}。</translation>
    </message>
    <message>
        <source>Missing for {time}.</source>
        <translation>共失蹤{time}。</translation>
    </message>
    <message>
        <source>The UN event began after the document was given back.</source>
        <translation>聯合國的活動開始時，證件已經歸還。</translation>
    </message>
    <message>
        <source>The UN event began before the document was taken.</source>
        <translation>聯合國的活動開始時，證件還沒有被拿走。</translation>
    </message>
    <message>
        <source>The UN event began while the document was kept.</source>
        <translation>聯合國的活動開始時，證件正被扣著。</translation>
    </message>
    <message>
        <source>The answer took {time}.</source>
        <translation>過了{time}才有答覆。</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>這一天已經過去了。</translation>
    </message>
    <message>
        <source>This is earlier than the beginning. Is one of the two dates a slip?</source>
        <translation>這比開始的日期還早。兩個日期中是不是有一個寫錯了？</translation>
    </message>
    <message>
        <source>Time left for an answer: {time}.</source>
        <translation>留給您回答的時間：{time}。</translation>
    </message>
    <message>
        <source>Time left until then: {time}.</source>
        <translation>離那一天還有{time}。</translation>
    </message>
    <message>
        <source>Time since the arrest: {time}.</source>
        <translation>距被抓已有{time}。</translation>
    </message>
    <message>
        <source>Time since the first signs: {time}.</source>
        <translation>距最早出現症狀已有{time}。</translation>
    </message>
    <message>
        <source>Too late by {time}.</source>
        <translation>晚了{time}。</translation>
    </message>
    <message>
        <source>Until today: {time}.</source>
        <translation>到今天：{time}。</translation>
    </message>
    <message>
        <source>Waiting for {time} so far.</source>
        <translation>到今天已等了{time}。</translation>
    </message>
    <message>
        <source>You found out {time} after it began.</source>
        <translation>開始{time}以後您才知道。</translation>
    </message>
    <message>
        <source>You told them {time} later.</source>
        <translation>您在{time}後告訴了他們。</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>約{time}</translation>
    </message>
    <message>
        <source>at most {days}</source>
        <translation>最多{days}</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>不到一天</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}小時</translation>
    </message>
    <message>
        <source>{least} to {days}</source>
        <translation>{least}至{days}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分鐘</translation>
    </message>
    <message>
        <source>{time} below what this law allows.</source>
        <translation>離這條法律允許的期限還有{time}。</translation>
    </message>
    <message>
        <source>{time} longer than this law allows.</source>
        <translation>比這條法律允許的期限多出{time}。</translation>
    </message>
    <message>
        <source>{time} without a sign of life, until today.</source>
        <translation>到今天已有{time}沒有任何音訊。</translation>
    </message>
    <message>
        <source>{time} without contact, until today.</source>
        <translation>到今天已有{time}聯絡不上。</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}小時{minutes}分</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>Allowed</source>
        <translation>允許</translation>
    </message>
    <message>
        <source>Allowed for some incidents only</source>
        <translation>只對部分事件允許</translation>
    </message>
    <message>
        <source>Ask about: {action}</source>
        <translation>詢問：{action}</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>詢問…</translation>
    </message>
    <message>
        <source>Not yet: a condition, or a question that has to be asked again</source>
        <translation>還不行：有條件，或需要再問一次</translation>
    </message>
    <message>
        <source>Note what they said about: {action}</source>
        <translation>記下對方的回答：{action}</translation>
    </message>
    <message>
        <source>Note what they said…</source>
        <translation>記下對方的回答…</translation>
    </message>
    <message>
        <source>Only those who agreed, not {people}.</source>
        <translation>只限同意的人，不包括{people}。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不允許</translation>
    </message>
    <message>
        <source>Removed from what leaves: {people}.</source>
        <translation>從送出的內容中去掉：{people}。</translation>
    </message>
    <message>
        <source>{action}: {organisation}</source>
        <translation>{action}：{organisation}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……還有 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A child agreed without a guardian.</source>
        <translation>兒童在沒有監護人的情況下表示了同意。</translation>
    </message>
    <message>
        <source>A correction of it is here. Work with that one.</source>
        <translation>它的更正已經在這裡。請使用更正。</translation>
    </message>
    <message>
        <source>A notice says that it is taken back, and is not proven. Ask the sender first.</source>
        <translation>有通知說它已被撤回，但未經證實。請先詢問發送者。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Ask UN colleagues, without a name</source>
        <translation>詢問聯合國同事，不提姓名</translation>
    </message>
    <message>
        <source>Ask each of them.</source>
        <translation>請分別詢問其中每一個人。</translation>
    </message>
    <message>
        <source>Ask the UN, in the letter, to publish initials instead of names.</source>
        <translation>請在信中要求聯合國公佈時用首字母代替姓名。</translation>
    </message>
    <message>
        <source>Ask the family or the lawyer.</source>
        <translation>請詢問家屬或律師。</translation>
    </message>
    <message>
        <source>Ask the family.</source>
        <translation>請詢問家屬。</translation>
    </message>
    <message>
        <source>Ask the guardian, and the child too.</source>
        <translation>請詢問監護人，也請問孩子本人。</translation>
    </message>
    <message>
        <source>Ask the lawyer.</source>
        <translation>請詢問律師。</translation>
    </message>
    <message>
        <source>Ask the person.</source>
        <translation>請詢問本人。</translation>
    </message>
    <message>
        <source>Ask whoever may speak for them.</source>
        <translation>請詢問可以代表其說話的人。</translation>
    </message>
    <message>
        <source>Asking {who} about {use} was too risky.</source>
        <translation>就“{use}”詢問{who}風險太大。</translation>
    </message>
    <message>
        <source>Change it until nobody can recognise it.</source>
        <translation>請改寫到沒有人能認出來為止。</translation>
    </message>
    <message>
        <source>Complaint to UN security</source>
        <translation>向聯合國安保部門投訴</translation>
    </message>
    <message>
        <source>Confidential submission to a treaty body</source>
        <translation>向條約機構提交保密材料</translation>
    </message>
    <message>
        <source>Contact the person</source>
        <translation>聯絡本人</translation>
    </message>
    <message>
        <source>It holds data that need the most care (health, violence, children, people who are held): they need a confirmation of their own, and never enter the yearly summary.</source>
        <translation>其中有最需要謹慎對待的資料（健康、暴力、兒童、被關押的人）：需要單獨確認，並且絕不寫入年度摘要。</translation>
    </message>
    <message>
        <source>It says that it corrects another report, and that is not proven.</source>
        <translation>它自稱更正另一份報告，但這未經證實。</translation>
    </message>
    <message>
        <source>Letter to the Government, with names</source>
        <translation>寫給政府的信，寫出姓名</translation>
    </message>
    <message>
        <source>Letter without names, on a law or a pattern</source>
        <translation>不寫姓名的信，關於一項法律或一類做法</translation>
    </message>
    <message>
        <source>Mark it: confidential, not for the website.</source>
        <translation>請註明：保密，不得放到網站上。</translation>
    </message>
    <message>
        <source>Nobody may stand in it: only what happened.</source>
        <translation>其中不能寫任何人：只寫發生了什麼。</translation>
    </message>
    <message>
        <source>Nobody noted whether the child wants it.</source>
        <translation>沒有記下孩子本人是否願意。</translation>
    </message>
    <message>
        <source>Nobody stands in it who could agree.</source>
        <translation>其中沒有可以表示同意的人。</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>新聞稿</translation>
    </message>
    <message>
        <source>Read and keep</source>
        <translation>閱讀並保存</translation>
    </message>
    <message>
        <source>Secretary-General’s report, with names</source>
        <translation>秘書長的報告，寫出姓名</translation>
    </message>
    <message>
        <source>Secretary-General’s report, without names</source>
        <translation>秘書長的報告，不寫姓名</translation>
    </message>
    <message>
        <source>Share with another organisation</source>
        <translation>分享給另一個組織</translation>
    </message>
    <message>
        <source>Somebody agreed to be named, but the name did not come with the report. Ask for it.</source>
        <translation>有人同意寫出姓名，但姓名沒有隨報告送來。請詢問。</translation>
    </message>
    <message>
        <source>Somebody who cannot be left out would be: whose case it is, or, for a letter without names, whoever told of it.</source>
        <translation>這樣會去掉不能去掉的人：當事人；若是不具名信函，則是講述此事的人。</translation>
    </message>
    <message>
        <source>TRAINING: everything that leaves is marked so.</source>
        <translation>練習：送出的一切都有此標記。</translation>
    </message>
    <message>
        <source>The case was archived because consent is missing.</source>
        <translation>這個個案因缺少同意而歸檔。</translation>
    </message>
    <message>
        <source>The letter becomes public after about 60 days.</source>
        <translation>大約 60 天后這封信會公開。</translation>
    </message>
    <message>
        <source>The name goes to security and to the secretariat of the meeting.</source>
        <translation>姓名會交給安保部門和會議秘書處。</translation>
    </message>
    <message>
        <source>The report was taken back.</source>
        <translation>報告已被撤回。</translation>
    </message>
    <message>
        <source>Training and real cases never meet.</source>
        <translation>練習與真實個案絕不混在一起。</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>聯合國職員，保密</translation>
    </message>
    <message>
        <source>Use in training</source>
        <translation>用於培訓</translation>
    </message>
    <message>
        <source>a letter to the Government</source>
        <translation>寫給政府的信</translation>
    </message>
    <message>
        <source>another organisation</source>
        <translation>另一個組織</translation>
    </message>
    <message>
        <source>being contacted</source>
        <translation>被聯絡</translation>
    </message>
    <message>
        <source>needs: yes to UN staff, in confidence</source>
        <translation>需要：同意保密地交給聯合國職員</translation>
    </message>
    <message>
        <source>needs: yes to UN staff, of whoever told it</source>
        <translation>需要：講述者同意交給聯合國職員</translation>
    </message>
    <message>
        <source>needs: yes to a letter, and yes to the name in public UN reports (or a request for initials)</source>
        <translation>需要：同意寫信，並同意姓名出現在聯合國公開報告裡（或要求用首字母）</translation>
    </message>
    <message>
        <source>needs: yes to being contacted</source>
        <translation>需要：同意被聯絡</translation>
    </message>
    <message>
        <source>needs: yes to that organisation by its name</source>
        <translation>需要：同意交給這個指明的組織</translation>
    </message>
    <message>
        <source>needs: yes to that report by name, and to the name in public, asked for in its year</source>
        <translation>需要：當年徵得同意，以姓名寫入該報告，並公開姓名</translation>
    </message>
    <message>
        <source>needs: yes to that report, asked for in its year</source>
        <translation>需要：當年徵得同意寫入該報告</translation>
    </message>
    <message>
        <source>needs: yes to that, and changing it beyond recognition</source>
        <translation>需要：同意這樣使用，並改寫到無法辨認</translation>
    </message>
    <message>
        <source>needs: yes to the focal point</source>
        <translation>需要：同意交給聯絡人</translation>
    </message>
    <message>
        <source>needs: yes to the name in media or in public UN reports</source>
        <translation>需要：同意姓名出現在媒體或聯合國公開報告裡</translation>
    </message>
    <message>
        <source>reading and keeping it</source>
        <translation>閱讀並保存</translation>
    </message>
    <message>
        <source>the Secretary-General’s report</source>
        <translation>秘書長的報告</translation>
    </message>
    <message>
        <source>the name in media</source>
        <translation>在媒體上寫出姓名</translation>
    </message>
    <message>
        <source>the name in public UN reports</source>
        <translation>在聯合國公開報告裡寫出姓名</translation>
    </message>
    <message>
        <source>training</source>
        <translation>用於培訓</translation>
    </message>
    <message>
        <source>{who} agreed to {use} only under a condition, and nobody said it is met.</source>
        <translation>{who}只在一個條件下同意“{use}”，還沒有人說條件已滿足。</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, and the day to ask again has come.</source>
        <translation>{who}同意過“{use}”，再次詢問的日子已到。</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, and was not asked again for this year.</source>
        <translation>{who}同意過“{use}”，但今年還沒有再次詢問。</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, but not by name.</source>
        <translation>{who}同意“{use}”，但不寫姓名。</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, but not to this one.</source>
        <translation>{who}同意“{use}”，但不是這一個。</translation>
    </message>
    <message>
        <source>{who} gave no clear yes to {use}.</source>
        <translation>{who}沒有明確同意“{use}”。</translation>
    </message>
    <message>
        <source>{who} said no to {use}.</source>
        <translation>{who}不同意“{use}”。</translation>
    </message>
    <message>
        <source>{who} took back the yes to {use}.</source>
        <translation>{who}撤回了對“{use}”的同意。</translation>
    </message>
    <message>
        <source>{who} was not asked about {use}.</source>
        <translation>沒有就“{use}”問過{who}。</translation>
    </message>
</context>
<context>
    <name>ActionsTab</name>
    <message>
        <source>What is not agreed to is refused. Each line says what it needs, who is missing, and how to ask.</source>
        <translation>沒有同意的就不允許。每一行都寫明需要什麼、還缺誰的同意、怎樣詢問。</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>可以做什麼</translation>
    </message>
    <message>
        <source>Words for answers…</source>
        <translation>回覆用語…</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Add another act</source>
        <translation>新增另一個行為</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>已全部回答</translation>
    </message>
    <message>
        <source>Change the kind…</source>
        <translation>改成另一類行為…</translation>
    </message>
    <message>
        <source>Remove this act?</source>
        <translation>刪除這個行為嗎？</translation>
    </message>
    <message>
        <source>Remove this act…</source>
        <translation>刪除這個行為…</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>已回答 {answered}/{asked}</translation>
    </message>
</context>
<context>
    <name>AddDrawer</name>
    <message>
        <source>Adding a drawer</source>
        <translation>正在新增抽屜</translation>
    </message>
    <message>
        <source>Another drawer you named has recovery words, too.</source>
        <translation>您指明的另一個抽屜也有恢復詞。</translation>
    </message>
    <message>
        <source>Lock, and open it with its own passphrase. Write in it now and then: a drawer whose last entry is old tells something too.</source>
        <translation>請先鎖定，再用它自己的密碼打開。請時常在裡面寫點東西：最後一條內容很舊的抽屜也會說明問題。</translation>
    </message>
    <message>
        <source>The drawer is made.</source>
        <translation>抽屜已建好。</translation>
    </message>
    <message>
        <source>These words belong to none of the drawers you named.</source>
        <translation>這些恢復詞不屬於您指明的任何抽屜。</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>這不是這個抽屜的密碼。</translation>
    </message>
    <message>
        <source>This one cannot be used here. Take another one.</source>
        <translation>這個密碼在這裡不能用。請換一個。</translation>
    </message>
    <message>
        <source>This one opens no drawer here.</source>
        <translation>這個密碼在這裡什麼抽屜也打不開。</translation>
    </message>
    <message>
        <source>Trying the passphrases</source>
        <translation>正在嘗試密碼</translation>
    </message>
    <message>
        <source>Two of these open the same drawer. Name each drawer once.</source>
        <translation>其中兩個打開同一個抽屜。每個抽屜只需指明一次。</translation>
    </message>
</context>
<context>
    <name>AddView</name>
    <message>
        <source>A focal point gives you its card as a file, as text, or on paper with a QR code: a photo or a scan of it is enough. You can also drop it here. A file that ends a card (a revocation) is added in the same way.</source>
        <translation>聯絡人會把名片作為檔案、文字，或印有二維條碼的紙張交給您：拍一張照片或掃描就夠了。您也可以把它拖到這裡。使名片失效的檔案（撤銷聲明）也用同樣的方式新增。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>新增聯絡人</translation>
    </message>
    <message>
        <source>Choose a file or a picture…</source>
        <translation>選擇檔案或圖片…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Or paste the card</source>
        <translation>或貼上名片</translation>
    </message>
    <message>
        <source>its text, or a picture of it</source>
        <translation>它的文字，或它的圖片</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>新增組織</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>新增證據</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>化名</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>它是什麼</translation>
    </message>
    <message>
        <source>Who the person is, without pointing to them</source>
        <translation>這個人是什麼樣的人，不指明是誰</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Add a drawer…</source>
        <translation>新增抽屜…</translation>
    </message>
</context>
<context>
    <name>AgainMenu</name>
    <message>
        <source>Ask again by {day}</source>
        <translation>{day}之前再次詢問</translation>
    </message>
    <message>
        <source>Go through all uses now</source>
        <translation>現在逐項詢問所有用途</translation>
    </message>
    <message>
        <source>No day to ask again</source>
        <translation>沒有再次詢問的日期</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>12 April 2026</source>
        <translation>2026年4月12日</translation>
    </message>
    <message>
        <source>Ask {sender} for information?</source>
        <translation>向{sender}索取更多資訊嗎？</translation>
    </message>
    <message>
        <source>At most 20,000 letters.</source>
        <translation>最多20,000個字元。</translation>
    </message>
    <message>
        <source>Change the status of this case?</source>
        <translation>更改這個個案的狀態嗎？</translation>
    </message>
    <message>
        <source>Close this case?</source>
        <translation>結束這個個案嗎？</translation>
    </message>
    <message>
        <source>Make a file for the sender</source>
        <translation>為發送者製作檔案</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>新狀態</translation>
    </message>
    <message>
        <source>No answer can be sealed to this case, so it is only noted here.</source>
        <translation>不能向這個個案密封回覆，所以只在這裡記下。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>Only note it here</source>
        <translation>只在這裡記下</translation>
    </message>
    <message>
        <source>Say something, in a sentence or two.</source>
        <translation>請寫一兩句話。</translation>
    </message>
    <message>
        <source>Seal the answer…</source>
        <translation>密封回覆…</translation>
    </message>
    <message>
        <source>Tell {sender} that the report arrived?</source>
        <translation>告訴{sender}報告已收到嗎？</translation>
    </message>
    <message>
        <source>The answer becomes a sealed file that only {sender} can open. It names nobody outside, and has no subject line.</source>
        <translation>回覆會成為一個只有{sender}能打開的密封檔案。外面不寫任何名字，也沒有標題。</translation>
    </message>
    <message>
        <source>There is news about your report: </source>
        <translation>您的報告有消息：</translation>
    </message>
    <message>
        <source>To go on we need to know: </source>
        <translation>要繼續，我們需要知道：</translation>
    </message>
    <message>
        <source>We have done what we could with your report and close the case.</source>
        <translation>我們已就您的報告做了能做的事，現在結束這個個案。</translation>
    </message>
    <message>
        <source>We will give it to nobody, and publish nothing, without asking you again.</source>
        <translation>未再次徵得您同意，我們不會交給任何人，也不會公開任何內容。</translation>
    </message>
    <message>
        <source>We will publish nothing without asking you again.</source>
        <translation>未再次徵得您的同意，我們不會公開任何內容。</translation>
    </message>
    <message>
        <source>We write again by</source>
        <translation>我們下次來信不晚於</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>What we will not do without asking again</source>
        <translation>未再次詢問就不會做的事</translation>
    </message>
    <message>
        <source>Who learns of it</source>
        <translation>誰會知道</translation>
    </message>
    <message>
        <source>Words to begin with</source>
        <translation>開頭用的話</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>請寫一個日期，例如2026年4月12日。</translation>
    </message>
    <message>
        <source>Your report arrived whole and can be read.</source>
        <translation>您的報告已完整收到，可以讀取。</translation>
    </message>
    <message>
        <source>in words the sender reads alone</source>
        <translation>只有發送者能讀到</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可以不寫</translation>
    </message>
    <message>
        <source>there are none in the sender’s language</source>
        <translation>沒有發送者語言的用語</translation>
    </message>
    <message>
        <source>your own words stay; empty the field to begin anew</source>
        <translation>您自己寫的內容會保留；清空後可重新開始</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Answer {number} lies in {file}. Only the sender can open it.</source>
        <translation>第{number}份回覆在{file}裡。只有發送者能打開。</translation>
    </message>
    <message>
        <source>What you wrote is kept with this case.</source>
        <translation>您寫的內容已隨此案件保存。</translation>
    </message>
    <message>
        <source>Where shall the answer file be put?</source>
        <translation>回覆檔案放在哪裡？</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answer…</source>
        <translation>回覆…</translation>
    </message>
    <message>
        <source>{kind}, {language}</source>
        <translation>{kind}，{language}</translation>
    </message>
    <message>
        <source>{kind}, {language}, your own</source>
        <translation>{kind}，{language}，您自己的</translation>
    </message>
</context>
<context>
    <name>Arrived</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the new vault</source>
        <translation>一切都已在新庫裡</translation>
    </message>
    <message>
        <source>It was opened with the new passphrase, and everything in it was compared with what is here. Other drawers of this vault were not moved.</source>
        <translation>新庫已用新密碼打開過，裡面的一切都與這裡的內容比對過。這個庫的其他抽屜沒有搬過去。</translation>
    </message>
    <message>
        <source>Lock and open the new vault</source>
        <translation>鎖定並打開新庫</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message numerus="yes">
        <source>%n file(s) left in the inbox.</source>
        <translation>
            <numerusform>收件箱裡還有 %n 個檔案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick note(s) could not be taken in.</source>
        <translation>
            <numerusform>%n 條速記未能收入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick note(s) taken in.</source>
        <translation>
            <numerusform>收入了 %n 條速記。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Taking quick notes in</source>
        <translation>正在收入速記</translation>
    </message>
    <message>
        <source>Written while the vault was locked: the author is not certain.</source>
        <translation>是在庫鎖定時寫下的：作者不能確定。</translation>
    </message>
</context>
<context>
    <name>AsCorrection</name>
    <message>
        <source>As a correction</source>
        <translation>作為更正</translation>
    </message>
    <message>
        <source>As a new report</source>
        <translation>作為新報告</translation>
    </message>
    <message>
        <source>How it is sent to them</source>
        <translation>以什麼方式發給對方</translation>
    </message>
    <message>
        <source>It says that it corrects what they have since {day}. That one cannot be called back: they see both side by side.</source>
        <translation>它寫明更正對方自 {day} 起持有的那一份。那一份無法收回：對方會看到兩份並列。</translation>
    </message>
    <message>
        <source>They have had this since {day}. What you send now is one more.</source>
        <translation>對方自 {day} 起已有這份內容。您現在發送的是又一份。</translation>
    </message>
</context>
<context>
    <name>AskForDraft</name>
    <message>
        <source>Draft a paragraph</source>
        <translation>起草一個段落</translation>
    </message>
    <message>
        <source>Drafts there already are</source>
        <translation>已有的草稿</translation>
    </message>
    <message>
        <source>Is the condition met?</source>
        <translation>條件滿足了嗎？</translation>
    </message>
    <message>
        <source>It is met</source>
        <translation>已滿足</translation>
    </message>
    <message>
        <source>It says no more than the record does, and names only those who agreed to it. You can change every word; what may not leave is marked.</source>
        <translation>它只說記錄裡有的內容，只提到同意公開姓名的人。每個字您都可以改；不能外傳的地方會標出來。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Report of the year</source>
        <translation>哪一年的報告</translation>
    </message>
    <message>
        <source>Somebody agreed only if: {condition}. Your answer counts this once.</source>
        <translation>有人同意的條件是：{condition}。您的回答只算這一次。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>它是什麼</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用於什麼</translation>
    </message>
    <message numerus="yes">
        <source>What shall be written about these %n case(s)?</source>
        <translation>
            <numerusform>關於這 %n 個個案要寫什麼？</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall be written about this case?</source>
        <translation>關於這個個案要寫什麼？</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>哪個組織</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>寫出來</translation>
    </message>
    <message>
        <source>Write it without them</source>
        <translation>不寫他們</translation>
    </message>
    <message>
        <source>Write it without these people?</source>
        <translation>不寫這些人嗎？</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>不寫</translation>
    </message>
    <message>
        <source>a consent of that year is needed</source>
        <translation>需要當年的同意</translation>
    </message>
    <message>
        <source>as somebody who agreed called it</source>
        <translation>按同意者所用的名稱</translation>
    </message>
    <message>
        <source>{people} did not agree to it. They would not be in the text at all.</source>
        <translation>{people}沒有同意。正文裡將完全不提到他們。</translation>
    </message>
</context>
<context>
    <name>AskSection</name>
    <message>
        <source>From these reasons, it would be: {urgency}</source>
        <translation>根據這些理由，應為：{urgency}</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>採用</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Another answer</source>
        <translation>另一個回答</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation>銷毀</translation>
    </message>
    <message>
        <source>Destroy this vault?</source>
        <translation>銷毀這個庫嗎？</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放棄它</translation>
    </message>
    <message>
        <source>Give up this drawer?</source>
        <translation>放棄這個抽屜嗎？</translation>
    </message>
    <message>
        <source>I understand: everything in this drawer is lost</source>
        <translation>我明白：這個抽屜裡的一切都會丟失</translation>
    </message>
    <message>
        <source>I understand: everything in this vault is lost</source>
        <translation>我明白：這個庫裡的一切都會丟失</translation>
    </message>
    <message>
        <source>Its keys and its beginning are overwritten. Nobody can open it again, you included: records, people, evidence and reports in it are lost. Other drawers stay as they are. Copies and backups made before can still be opened. Whoever has the file of keys of such a copy, and the passphrase, can also read what lies behind the beginning of this one.</source>
        <translation>它的金鑰和開頭部分會被覆蓋。誰也不能再打開它，包括您自己：裡面的記錄、人員、證據和報告都會丟失。其他抽屜保持原樣。以前做的副本和備份仍可打開。誰有這種副本里的金鑰檔案，又知道密碼，也能讀出這個抽屜開頭部分之後的內容。</translation>
    </message>
    <message>
        <source>Its keys are overwritten and its folder is deleted, with every drawer in it. It takes less than a second. Nobody can bring it back, neither a passphrase nor recovery words.</source>
        <translation>它的金鑰會被覆蓋，它的資料夾連同其中每個抽屜都會被刪除。這隻需不到一秒。誰也不能恢復它，密碼和恢復詞都不能。</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>這個抽屜的密碼</translation>
    </message>
    <message>
        <source>This does not reach copies and backups elsewhere, or what a cloud service keeps. On flash memory (sticks, cards, most laptops) worn blocks may hold old keys where no program reaches them.</source>
        <translation>別處的副本和備份、雲服務保存的內容不受影響。在閃存（隨身碟、儲存卡、大多數筆記型電腦）上，磨損的塊裡可能還有舊金鑰，任何程式都夠不到。</translation>
    </message>
</context>
<context>
    <name>BannerPlace</name>
    <message numerus="yes">
        <source>%n thing(s) did not work.</source>
        <translation>
            <numerusform>有 %n 件事沒有成功。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>It is kept in this window and tried again every few seconds.</source>
        <translation>它保留在這個視窗裡，每隔幾秒再試一次。</translation>
    </message>
    <message>
        <source>What you typed last is not saved.</source>
        <translation>您最後輸入的內容沒有儲存。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Becomes</name>
    <message>
        <source>A draft. Nobody agreed to anything in it yet.</source>
        <translation>草稿。其中還沒有任何人表示同意。</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n cell(s) not understood.</source>
        <translation>
            <numerusform>不收入：有 %n 個單元格看不懂。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: it is the same as row {number}.</source>
        <translation>不收入：與第 {number} 行相同。</translation>
    </message>
    <message>
        <source>Left out: this row was taken in before.</source>
        <translation>不收入：這一行以前已經收入過。</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>What row {number} becomes</source>
        <translation>第 {number} 行會變成什麼</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>First make recovery words: without them, a lost computer loses the drawer.</source>
        <translation>請先製作恢復詞：沒有它們，電腦丟了，抽屜也就丟了。</translation>
    </message>
    <message>
        <source>First test the recovery words: nobody should rely on words never tried.</source>
        <translation>請先測試恢復詞：不要依賴從未試過的詞。</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>這臺電腦的鑰匙串不能用。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>這臺電腦的鑰匙串沒有回應。</translation>
    </message>
    <message>
        <source>The program runs from its own folder and leaves nothing on this computer, so it puts no key into its keychain.</source>
        <translation>程式在自己的資料夾裡執行，不在這臺電腦上留下任何東西，所以不往它的鑰匙串裡放金鑰。</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation>這臺電腦沒有可用的鑰匙串。</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Can be sealed from {when}.</source>
        <translation>{when}起可以密封。</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>不發送了</translation>
    </message>
    <message>
        <source>For {names}.</source>
        <translation>給{names}。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>It has rested. Read it once more, then seal.</source>
        <translation>已經放過一夜。再讀一遍，然後密封。</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無標題</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>Move case {number} to “{column}”?</source>
        <translation>把個案{number}移到“{column}”嗎？</translation>
    </message>
    <message>
        <source>Only note it here</source>
        <translation>只在這裡記下</translation>
    </message>
    <message>
        <source>Tell the sender…</source>
        <translation>告知發送者…</translation>
    </message>
    <message>
        <source>The status is noted here. The sender learns of it only by an answer.</source>
        <translation>狀態只記在這裡。發送者只有收到回覆才會知道。</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>{case} stands in “{column}” now.</source>
        <translation>{case}現在列在“{column}”中。</translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message numerus="yes">
        <source>%n file(s) came in.</source>
        <translation>
            <numerusform>進來了 %n 個檔案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in.</source>
        <translation>
            <numerusform>進來了 %n 條記錄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept as here.</source>
        <translation>
            <numerusform>%n 條記錄保持這裡的樣子。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>正在恢復備份</translation>
    </message>
    <message>
        <source>Destroy the file now, or keep it as a backup.</source>
        <translation>請現在銷毀這個檔案，或把它留作備份。</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>正在查看檔案</translation>
    </message>
    <message>
        <source>No key in this drawer opens it. Nothing was changed.</source>
        <translation>這個抽屜裡沒有能打開它的金鑰。什麼也沒有改變。</translation>
    </message>
    <message>
        <source>Only the drawer it came from opens it. You can destroy the one you carried.</source>
        <translation>只有它原來的抽屜能打開它。您可以銷毀您保管的那一份。</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>正在讀取備份</translation>
    </message>
    <message>
        <source>Sealing it anew</source>
        <translation>正在重新密封</translation>
    </message>
    <message>
        <source>The backup is back.</source>
        <translation>備份已恢復。</translation>
    </message>
    <message>
        <source>The file for them is made.</source>
        <translation>給對方的檔案已做好。</translation>
    </message>
    <message>
        <source>The records are back.</source>
        <translation>記錄已經帶回來了。</translation>
    </message>
    <message>
        <source>These words do not open it. Nothing was changed.</source>
        <translation>這些恢復詞打不開它。什麼也沒有改變。</translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation>這個打不開它。</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>檔案放在哪裡？</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>哪個備份？</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Change the status</source>
        <translation>更改狀態</translation>
    </message>
    <message>
        <source>Changing the cases</source>
        <translation>正在更改個案</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>It is noted here, and nobody is told by it. Answer them to tell the senders.</source>
        <translation>只記在這裡，不會因此告知任何人。要告知發送者，請回復他們。</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>歸為一事</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>歸為一事…</translation>
    </message>
    <message>
        <source>Look at again on…</source>
        <translation>再看日期…</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>新狀態</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>設定日期</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>狀態…</translation>
    </message>
    <message>
        <source>They are listed as due from that day on. Nothing is deleted by itself.</source>
        <translation>從那天起它們會列為到期。不會自動刪除任何內容。</translation>
    </message>
    <message>
        <source>They stay separate cases, each with its own consents and sources, and are counted as one event. You can take them apart again.</source>
        <translation>它們仍是各自的個案，各有自己的同意和來源，並按一個事件計數。以後可以再分開。</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可以不寫</translation>
    </message>
    <message>
        <source>{case}: {why}</source>
        <translation>{case}：{why}</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已選 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全部不選</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>請選擇兩個或更多。</translation>
    </message>
    <message>
        <source>With all of them…</source>
        <translation>對全部選中的…</translation>
    </message>
</context>
<context>
    <name>Burn</name>
    <message>
        <source>Destroying the vault</source>
        <translation>正在銷毀庫</translation>
    </message>
</context>
<context>
    <name>BurnOld</name>
    <message>
        <source>Destroying the old vault</source>
        <translation>正在銷毀舊庫</translation>
    </message>
    <message>
        <source>The old vault is destroyed.</source>
        <translation>舊庫已銷毀。</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>About</source>
        <translation>大約</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>在此之前</translation>
    </message>
    <message>
        <source>Choose the first day.</source>
        <translation>請選擇第一天。</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>第一天和最後一天</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>從那時起</translation>
    </message>
    <message>
        <source>From {date}. Now choose the last day.</source>
        <translation>從{date}開始。現在請選擇最後一天。</translation>
    </message>
    <message>
        <source>How sure is the day?</source>
        <translation>日期有多確定？</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>That month</source>
        <translation>那個月</translation>
    </message>
    <message>
        <source>That year</source>
        <translation>那一年</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>這一天</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n box(es) on this page.</source>
        <translation>
            <numerusform>此頁有 %n 個遮蓋框。</numerusform>
        </translation>
    </message>
    <message>
        <source>Box {number}: {left} to {right} percent across, {top} to {bottom} percent down.</source>
        <translation>遮蓋框 {number}：橫向 {left}% 至 {right}%，縱向 {top}% 至 {bottom}%。</translation>
    </message>
    <message>
        <source>The picture, with the boxes on it</source>
        <translation>圖片及其上的遮蓋框</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 個月</numerusform>
        </translation>
    </message>
    <message>
        <source>A focal point</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>At most 200 letters.</source>
        <translation>最多200個字元。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>請至少選一個。</translation>
    </message>
    <message>
        <source>Find a UN mechanism</source>
        <translation>查找聯合國機制</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>查找語言</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>怎樣聯絡您</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Languages you read</source>
        <translation>您能讀的語言</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>製作名片</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>製作這張名片</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>機制</translation>
    </message>
    <message>
        <source>Mechanisms you work with</source>
        <translation>您與哪些機制打交道</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>名片上的名字</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>People seal their files to it. It holds no secret: its key stays in this drawer.</source>
        <translation>別人向它密封檔案。它不含秘密：金鑰留在這個抽屜裡。</translation>
    </message>
    <message>
        <source>Replace the card</source>
        <translation>替換名片</translation>
    </message>
    <message>
        <source>Reprisals desk</source>
        <translation>報復問題聯絡處</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>這裡必須填寫。</translation>
    </message>
    <message>
        <source>The new card has a new key, and the old one signs it. Whoever has the old card is offered the new one, and compares its digits with you. The old card still opens files that come late, and is given to nobody any more.</source>
        <translation>新名片有新的金鑰，由舊名片簽名。持有舊名片的人會看到新名片，並與您核對它的數字。舊名片仍能打開遲到的檔案，但不再發給任何人。</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>這是誰的名片</translation>
    </message>
    <message>
        <source>a desk or a person</source>
        <translation>一個部門或一個人</translation>
    </message>
    <message>
        <source>everybody who has the card reads it; may be left out</source>
        <translation>拿到名片的人都能讀到；可以不寫</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可以不寫</translation>
    </message>
    <message>
        <source>reports can be sealed to a focal point only</source>
        <translation>只能向聯絡人密封報告</translation>
    </message>
    <message>
        <source>the shorter, the less a stolen key opens</source>
        <translation>越短，被偷的金鑰能打開的越少</translation>
    </message>
</context>
<context>
    <name>CardOffice</name>
    <message numerus="yes">
        <source>%n case(s) came to it: they stay, and stay readable.</source>
        <translation>
            <numerusform>有 %n 個個案寄到它：它們會保留，也仍可閱讀。</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that was sealed to it and comes late is opened by nobody any more. Backups that were made before still hold the key.</source>
        <translation>向它密封而遲到的檔案，誰也不能再打開。以前做的備份裡仍有這個金鑰。</translation>
    </message>
    <message>
        <source>Answer here again</source>
        <translation>在這裡重新答覆</translation>
    </message>
    <message>
        <source>Answer with this card here again?</source>
        <translation>要在這裡重新用這張名片答覆嗎？</translation>
    </message>
    <message>
        <source>Compare the name once more: only this person can open the file.</source>
        <translation>請再核對一次姓名：只有這個人能打開檔案。</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>刪除金鑰</translation>
    </message>
    <message>
        <source>Delete the key of this card for good?</source>
        <translation>要永久刪除這張名片的金鑰嗎？</translation>
    </message>
    <message>
        <source>Does {name} get this key?</source>
        <translation>把這個金鑰交給{name}嗎？</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Hand over the secret key of this card?</source>
        <translation>要移交這張名片的秘密金鑰嗎？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>Leave it to them</source>
        <translation>由對方答覆</translation>
    </message>
    <message>
        <source>Sealed files (*.age);;All files (*)</source>
        <translation>密封檔案 (*.age);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>The card {name} is yours now too.</source>
        <translation>名片{name}現在也歸您使用。</translation>
    </message>
    <message>
        <source>The card {name} was here already; nothing of it is lost.</source>
        <translation>名片{name}原來就在這裡；沒有丟失任何內容。</translation>
    </message>
    <message>
        <source>The colleague who got the key keeps it. If both of you answer one report, two answers may have the same number: agree who answers what.</source>
        <translation>得到金鑰的同事仍保有它。如果兩人都答覆同一份報告，兩個答覆可能編號相同：請商定由誰答覆什麼。</translation>
    </message>
    <message>
        <source>The hand-over lies in {file}. Give it to {name}.</source>
        <translation>移交檔案在{file}。請把它交給{name}。</translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation>金鑰已刪除。</translation>
    </message>
    <message>
        <source>Where shall the hand-over be put?</source>
        <translation>移交文件放在哪裡？</translation>
    </message>
    <message>
        <source>Which file did the colleague give you?</source>
        <translation>同事給了您哪個檔案？</translation>
    </message>
    <message>
        <source>Whoever opens the file reads every report that was or will be sealed to this card, and answers in its name. It cannot be taken back.</source>
        <translation>打開這個檔案的人能讀到過去和今後向這張名片密封的每份報告，並能以它的名義答覆。無法收回。</translation>
    </message>
    <message>
        <source>Yes, to them</source>
        <translation>是的，交給對方</translation>
    </message>
</context>
<context>
    <name>CardPaper</name>
    <message>
        <source>Before you use this card, let its owner read these eight groups to you, by voice or face to face, and compare every one.</source>
        <translation>使用這張名片之前，請讓它的主人通過語音或當面把這八組數字念給您聽，並逐組核對。</translation>
    </message>
    <message>
        <source>In the app: Focal points, Add, then choose a photo or a scan of this page.</source>
        <translation>在應用中：聯絡人，新增，然後選擇這一頁的照片或掃描件。</translation>
    </message>
    <message>
        <source>It lies in {file}. Its digits are compared in another way.</source>
        <translation>它在{file}裡。它的數字要用另一種方式核對。</translation>
    </message>
    <message>
        <source>Reads: {languages}</source>
        <translation>能閱讀：{languages}</translation>
    </message>
    <message>
        <source>This card is too long for a QR code: ask its owner for the file, and compare it with the digits on this page.</source>
        <translation>這張名片太長，放不進二維條碼：請向它的主人索取檔案，並與這一頁上的數字核對。</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>有效期至{day}</translation>
    </message>
    <message>
        <source>Where shall the page be put?</source>
        <translation>這一頁放在哪裡？</translation>
    </message>
    <message>
        <source>Where shall the picture be put?</source>
        <translation>圖片放在哪裡？</translation>
    </message>
    <message>
        <source>Where shall the sheet be put?</source>
        <translation>這張紙放在哪裡？</translation>
    </message>
</context>
<context>
    <name>CardState</name>
    <message>
        <source>All 40 digits were compared: it is the card of whom you compared with.</source>
        <translation>40位數字全部核對過：它就是與您核對的那個人的名片。</translation>
    </message>
    <message>
        <source>Ask for the newer card, and compare its digits.</source>
        <translation>請索取更新的名片，並核對它的數字。</translation>
    </message>
    <message>
        <source>Compare its 40 digits first. To send without comparing you have to say why; that is kept.</source>
        <translation>請先核對它的40位數字。不核對就發送必須說明理由；理由會保存下來。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>已於{day}失效</translation>
    </message>
    <message>
        <source>From a printed card</source>
        <translation>對照印出的名片</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>當面</translation>
    </message>
    <message>
        <source>It ends on its last day, when you compare a newer card, or when a revocation comes.</source>
        <translation>到了最後一天、您核對了更新的名片，或收到撤銷聲明時，它就失效。</translation>
    </message>
    <message>
        <source>It is a card for practice: it never receives a real report.</source>
        <translation>這是練習用的名片：它從不接收真實的報告。</translation>
    </message>
    <message>
        <source>Its last day has passed. Keys are short-lived so that a stolen one opens little.</source>
        <translation>它的最後一天已經過去。金鑰的有效期很短，這樣被竊的金鑰能打開的內容就很少。</translation>
    </message>
    <message>
        <source>Its owner ended it, for good. Somebody else may have its key and read what was sent to it.</source>
        <translation>它的主人已永久撤銷它。別人可能有它的金鑰，並能讀到發給它的內容。</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>尚未核對</translation>
    </message>
    <message>
        <source>Nothing can be sent to it, and answers signed with it are refused.</source>
        <translation>不能再向它發送任何內容，用它簽名的回覆會被拒絕。</translation>
    </message>
    <message>
        <source>Nothing can be sent to it. Answers to what you sent before are still taken in.</source>
        <translation>不能再向它發送任何內容。對您以前所發內容的回覆仍會收下。</translation>
    </message>
    <message>
        <source>Nothing is sent to it any more. Answers to what you sent before are still taken in.</source>
        <translation>不再向它發送任何內容。對您以前所發內容的回覆仍會收下。</translation>
    </message>
    <message>
        <source>Nothing: use the newer card.</source>
        <translation>什麼也不會：請使用更新的名片。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被替換</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>Revoked on {day}</source>
        <translation>已於{day}撤銷</translation>
    </message>
    <message>
        <source>Send to it. Its answers are taken in and shown with the record.</source>
        <translation>可以向它發送。它的回覆會收下，並顯示在記錄旁邊。</translation>
    </message>
    <message>
        <source>The card is whole, but nobody knows yet whose it is. Somebody may have put theirs in its place.</source>
        <translation>名片是完整的，但還沒有人知道它是誰的。別人可能用自己的名片頂替了它。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>這臺電腦的時鐘不對</translation>
    </message>
    <message>
        <source>This is never undone. Ask for a new card, by another way, and compare its digits.</source>
        <translation>這無法撤回。請通過另一種方式索取新名片，並核對它的數字。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核對</translation>
    </message>
    <message>
        <source>Verified by phone, {day}</source>
        <translation>已通過電話核對，{day}</translation>
    </message>
    <message>
        <source>Verified from a printed card, {day}</source>
        <translation>已對照印出的名片核對，{day}</translation>
    </message>
    <message>
        <source>Verified in person, {day}</source>
        <translation>已當面核對，{day}</translation>
    </message>
    <message>
        <source>Verified on a video call, {day}</source>
        <translation>已通過視訊通話核對，{day}</translation>
    </message>
    <message>
        <source>Verified, {day}</source>
        <translation>已核對，{day}</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>視訊通話</translation>
    </message>
    <message>
        <source>When all eight groups agree, the card is verified.</source>
        <translation>八組數字全部一致，名片就核對好了。</translation>
    </message>
    <message>
        <source>You compared a newer card of the same focal point; it took its place.</source>
        <translation>您核對了同一聯絡人的更新的名片；它取代了這一張。</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>A focal point</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>A newer card took its place. Give the newer one to everybody who has this one: it is offered to them, and used once they compared its digits with you. This key stays here and opens files that come late.</source>
        <translation>更新的名片取代了它。請把新名片交給持有這一張的每個人：新名片會提示給他們，與您核對數字之後才會使用。這個金鑰留在這裡，能打開遲到的檔案。</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>所有步驟都完成了。</translation>
    </message>
    <message>
        <source>Answer with it here again…</source>
        <translation>在這裡重新用它答覆…</translation>
    </message>
    <message>
        <source>Business cards with the digits…</source>
        <translation>印有數字的小名片…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>複製為文字</translation>
    </message>
    <message>
        <source>Delete its key…</source>
        <translation>刪除它的金鑰…</translation>
    </message>
    <message>
        <source>Each step ticks itself when the app sees it done.</source>
        <translation>程式看到某一步完成後，會自動打勾。</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Export the card…</source>
        <translation>匯出名片…</translation>
    </message>
    <message>
        <source>Files to check it with minisign…</source>
        <translation>用 minisign 核對它的檔案…</translation>
    </message>
    <message>
        <source>Hand it over to a colleague…</source>
        <translation>移交給同事…</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>怎樣聯絡您</translation>
    </message>
    <message>
        <source>Its key is kept for files that come late, and may be deleted from {day} on.</source>
        <translation>它的金鑰為遲到的檔案而保留，從{day}起可以刪除。</translation>
    </message>
    <message>
        <source>Its key was given to</source>
        <translation>它的金鑰交給了</translation>
    </message>
    <message>
        <source>Its key was kept for files that come late. That time is over since {day}: delete the key, so that nobody who gets hold of it can read old files.</source>
        <translation>它的金鑰曾為遲到的檔案而保留。這段時間已於{day}結束：請刪除金鑰，這樣即使有人拿到它，也讀不了舊檔案。</translation>
    </message>
    <message>
        <source>Label of this card…</source>
        <translation>這張名片的標籤…</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>製作於</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>機制</translation>
    </message>
    <message>
        <source>More about this card</source>
        <translation>關於這張名片的更多操作</translation>
    </message>
    <message>
        <source>Picture of the QR code…</source>
        <translation>二維條碼圖片…</translation>
    </message>
    <message>
        <source>Print the card…</source>
        <translation>列印名片…</translation>
    </message>
    <message>
        <source>Read the page about it</source>
        <translation>閱讀相關頁面</translation>
    </message>
    <message>
        <source>Replace it by a new card…</source>
        <translation>用新名片替換…</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被替換</translation>
    </message>
    <message>
        <source>Revoke it for good…</source>
        <translation>永久撤銷…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>Save its secret key…</source>
        <translation>儲存它的私鑰…</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>顯示提示</translation>
    </message>
    <message>
        <source>Since {day} a colleague answers with this card, and nothing is answered with it here. What comes to it is still read.</source>
        <translation>自{day}起由一位同事用這張名片答覆，這裡不再用它答覆。寄到它的文件仍可閱讀。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Steps tick themselves in the vaults of a workshop.</source>
        <translation>在工作坊的保險庫裡，步驟會自動打勾。</translation>
    </message>
    <message>
        <source>Taken over from a colleague</source>
        <translation>從同事處接管</translation>
    </message>
    <message>
        <source>The 40 digits of this card</source>
        <translation>這張名片的40位數字</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>有效期至{day}</translation>
    </message>
    <message>
        <source>What is there to learn?</source>
        <translation>要學到什麼？</translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation>要學到什麼</translation>
    </message>
    <message>
        <source>Whoever gets the card compares all eight groups with you, by voice or face to face.</source>
        <translation>拿到名片的人會通過聲音或當面與您核對全部八組數字。</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>這是誰的名片</translation>
    </message>
    <message>
        <source>Write the revocation again…</source>
        <translation>再次寫出撤銷聲明…</translation>
    </message>
    <message>
        <source>You ended this card on {day}, for good. Everybody who has it needs the revocation file; it can be written again. The key stays here and opens files that come late.</source>
        <translation>您已於{day}永久撤銷這張名片。持有它的每個人都需要撤銷聲明的檔案；可以再次寫出。金鑰留在這裡，能打開遲到的檔案。</translation>
    </message>
    <message>
        <source>{name}, {day}: {why}</source>
        <translation>{name}，{day}：{why}</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>%n card(s) still have keys of the old vault.</source>
        <translation>
            <numerusform>還有 %n 張名片用的是舊庫的金鑰。</numerusform>
        </translation>
    </message>
    <message>
        <source>First the new vault: a card made in the old one is no safer.</source>
        <translation>先做新庫：在舊庫裡做的名片並不更安全。</translation>
    </message>
    <message>
        <source>Open my cards</source>
        <translation>打開我的名片</translation>
    </message>
    <message>
        <source>There is no card of your own in this drawer.</source>
        <translation>這個抽屜裡沒有您自己的名片。</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>還剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No half of a file is on the stick.</source>
        <translation>已取消。U 盤上沒有留下半個檔案。</translation>
    </message>
    <message>
        <source>Copied, read back, and the same.</source>
        <translation>已複製並讀回，完全相同。</translation>
    </message>
    <message>
        <source>Copy all to a stick…</source>
        <translation>全部複製到 U 盤…</translation>
    </message>
    <message>
        <source>Copy to a stick…</source>
        <translation>複製到 U 盤…</translation>
    </message>
    <message numerus="yes">
        <source>Copying and reading back %n file(s)</source>
        <translation>
            <numerusform>正在複製並讀回 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Eject the stick before you pull it out.</source>
        <translation>先彈出 U 盤，再拔下來。</translation>
    </message>
    <message>
        <source>It was there already, read back and the same.</source>
        <translation>它已經在那裡；已讀回，完全相同。</translation>
    </message>
    <message>
        <source>The stick, or a folder on it</source>
        <translation>U 盤，或其中的一個資料夾</translation>
    </message>
</context>
<context>
    <name>CaseBanner</name>
    <message>
        <source>It corrects case {number}.</source>
        <translation>它更正個案 {number}。</translation>
    </message>
    <message>
        <source>It may come from somebody else. It changes nothing, and nothing is sealed to it.</source>
        <translation>它可能是別人發來的。它不改變任何內容，也不向它密封任何內容。</translation>
    </message>
    <message>
        <source>It says that it corrects a report, but another key signed it.</source>
        <translation>它說是對一份報告的更正，但簽名的是另一個金鑰。</translation>
    </message>
    <message>
        <source>It was corrected: case {number} says what holds now.</source>
        <translation>它已被更正：現在以個案 {number} 為準。</translation>
    </message>
    <message>
        <source>It was made by a newer version of the app.</source>
        <translation>它是用更新的版本製作的。</translation>
    </message>
    <message>
        <source>Look at the notice</source>
        <translation>查看通知</translation>
    </message>
    <message>
        <source>Nobody knows who holds it now. Nothing is sealed to this case until somebody here has asked the sender in another way.</source>
        <translation>沒有人知道金鑰現在在誰手裡。在這裡有人通過另一種方式問過發送者之前，不向這個個案密封任何內容。</translation>
    </message>
    <message>
        <source>Open the correction</source>
        <translation>打開更正</translation>
    </message>
    <message>
        <source>Say what you found out…</source>
        <translation>說明您查明的情況…</translation>
    </message>
    <message>
        <source>Some people took back what they agreed to: {people}.</source>
        <translation>有人撤回了自己的同意：{people}。</translation>
    </message>
    <message>
        <source>Somebody here found that out. It changes nothing, and nothing is sealed.</source>
        <translation>這裡有人查明瞭這一點。它不改變任何內容，也不會向它密封任何內容。</translation>
    </message>
    <message>
        <source>Somebody said that the sender’s key was lost.</source>
        <translation>有人說發送者的金鑰丟失了。</translation>
    </message>
    <message>
        <source>The sender took this report back.</source>
        <translation>發送者收回了這份報告。</translation>
    </message>
    <message>
        <source>This correction is not from the sender.</source>
        <translation>這份更正不是發送者發的。</translation>
    </message>
    <message>
        <source>Use nothing about them any more.</source>
        <translation>不要再使用關於他們的任何內容。</translation>
    </message>
    <message>
        <source>Use nothing of it any more. What was published cannot be called back.</source>
        <translation>不要再使用其中的任何內容。已公開的收不回來。</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>改動了什麼…</translation>
    </message>
    <message>
        <source>What is not known here is shown as it is.</source>
        <translation>這裡不認識的內容會照原樣顯示。</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>About a UN mechanism…</source>
        <translation>涉及某個聯合國機制…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按編號</translation>
    </message>
    <message>
        <source>From a country…</source>
        <translation>某個國家的…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多篩選</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>最緊急的在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>No country said</source>
        <translation>沒有說明國家</translation>
    </message>
    <message>
        <source>No urgency said</source>
        <translation>沒有說明緊急程度</translation>
    </message>
    <message>
        <source>None said</source>
        <translation>沒有說明</translation>
    </message>
    <message>
        <source>Only cases</source>
        <translation>只看個案</translation>
    </message>
    <message>
        <source>Only these cases</source>
        <translation>只看這些個案</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>顯示全部個案</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>To one of our cards…</source>
        <translation>發給我們某張名片的…</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急程度</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>發生了什麼？</translation>
    </message>
    <message>
        <source>What is due first</source>
        <translation>先到期的在前</translation>
    </message>
    <message>
        <source>Which card?</source>
        <translation>哪張名片？</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>哪個國家？</translation>
    </message>
    <message>
        <source>Which mechanism?</source>
        <translation>哪個機制？</translation>
    </message>
    <message>
        <source>With an act of a kind…</source>
        <translation>含某類行為…</translation>
    </message>
    <message>
        <source>{filter}, take it back</source>
        <translation>{filter}，取消</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>A condition counted as met for: {after}</source>
        <translation>視為條件已滿足，用於：{after}</translation>
    </message>
    <message>
        <source>A draft was exported: {after}</source>
        <translation>匯出了一份草稿：{after}</translation>
    </message>
    <message>
        <source>A response to entry {after}</source>
        <translation>對第 {after} 條登記的回應</translation>
    </message>
    <message>
        <source>About the same event as case {after}</source>
        <translation>與個案{after}是同一事件</translation>
    </message>
    <message>
        <source>Another event than case {after}</source>
        <translation>與個案{after}不是同一事件</translation>
    </message>
    <message>
        <source>Answer {before}: {after}</source>
        <translation>第 {before} 份回覆：{after}</translation>
    </message>
    <message>
        <source>Asked again for the yearly summary: {after}</source>
        <translation>為年度總結再次徵求同意：{after}</translation>
    </message>
    <message>
        <source>Coded: {after}</source>
        <translation>編碼：{after}</translation>
    </message>
    <message>
        <source>Did it happen: {after}</source>
        <translation>是否發生：{after}</translation>
    </message>
    <message>
        <source>Drafted: {after}</source>
        <translation>起草了：{after}</translation>
    </message>
    <message>
        <source>Earlier lines: {after}</source>
        <translation>更早的條目：{after}</translation>
    </message>
    <message>
        <source>Entry {after} of the register</source>
        <translation>登記簿第 {after} 條</translation>
    </message>
    <message>
        <source>Entry {after} of the register removed</source>
        <translation>登記簿第 {after} 條已刪除</translation>
    </message>
    <message>
        <source>Exported: {after}</source>
        <translation>已匯出：{after}</translation>
    </message>
    <message>
        <source>How to reach the sender was changed</source>
        <translation>更改了聯絡發送者的方式</translation>
    </message>
    <message>
        <source>Joined with other cases about one event</source>
        <translation>與其他個案歸為同一事件</translation>
    </message>
    <message>
        <source>Related to case {after}</source>
        <translation>與個案{after}有關聯</translation>
    </message>
    <message>
        <source>Resolution 12/2: {after}</source>
        <translation>第12/2號決議：{after}</translation>
    </message>
    <message>
        <source>Status: {after}</source>
        <translation>狀態：{after}</translation>
    </message>
    <message>
        <source>Taken out of entry {after} of the register</source>
        <translation>從登記簿第 {after} 條中移出</translation>
    </message>
    <message>
        <source>Taken out of its event</source>
        <translation>已從其事件中移出</translation>
    </message>
    <message>
        <source>The correction is from the sender</source>
        <translation>更正是發送者發的</translation>
    </message>
    <message>
        <source>The correction is not from the sender</source>
        <translation>更正不是發送者發的</translation>
    </message>
    <message>
        <source>The last other case left its event</source>
        <translation>事件中最後一個其他個案已移出</translation>
    </message>
    <message>
        <source>The sender was told of entry {after}</source>
        <translation>已把第 {after} 條登記告知發送者</translation>
    </message>
    <message>
        <source>To be looked at again: {after}</source>
        <translation>再看日期：{after}</translation>
    </message>
    <message>
        <source>Urgency: {after}</source>
        <translation>緊急程度：{after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>{after}, before: {before}</source>
        <translation>{after}，之前：{before}</translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation>打開{case}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>due {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>自{day}起逾期</translation>
    </message>
</context>
<context>
    <name>CaseListView</name>
    <message numerus="yes">
        <source>%n case(s) cannot be read.</source>
        <translation>
            <numerusform>%n 個個案無法讀取。</numerusform>
        </translation>
    </message>
    <message>
        <source>A case begins when you open a sealed report.</source>
        <translation>打開一份密封的報告，就有了一個個案。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>個案</translation>
    </message>
    <message>
        <source>No case fits all of this.</source>
        <translation>沒有符合全部條件的個案。</translation>
    </message>
    <message>
        <source>No case has all of these words.</source>
        <translation>沒有含全部這些詞的個案。</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>打開密封檔案</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>顯示全部個案</translation>
    </message>
    <message>
        <source>The drawer is damaged there. The others are whole.</source>
        <translation>抽屜在那裡損壞了。其他的完好。</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>As it was sent. It was opened inside the app and nowhere else.</source>
        <translation>與發送時一樣。它只在本程式裡打開過。</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>返回個案列表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>正在打開檔案</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Outside, anybody who finds it can read it, and it may show faces, voices, names or places. The export is noted in the custody.</source>
        <translation>在外面，誰找到它都能讀，它可能顯示臉、聲音、名字或地點。匯出會記入經手記錄。</translation>
    </message>
    <message>
        <source>Take this file out of the vault?</source>
        <translation>把這個檔案拿出庫嗎？</translation>
    </message>
    <message>
        <source>The page that came in the file, word for word. Links and pictures in it do nothing.</source>
        <translation>隨檔案來的頁面，一字不差。其中的連結和圖片不起作用。</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>檔案放在哪裡？</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在寫入檔案</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file}現在在庫外，誰都能打開。</translation>
    </message>
</context>
<context>
    <name>CasePeoplePage</name>
    <message>
        <source>Open sealed files</source>
        <translation>打開密封檔案</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>People in the cases</source>
        <translation>個案中的人員</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人員</translation>
    </message>
    <message>
        <source>Whoever is in a report that you take in stands here by pseudonym.</source>
        <translation>您收下的報告中的人，以化名列在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>{cases} and %n more</source>
        <translation>
            <numerusform>{cases}，還有 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Information about one event: cases {numbers}</source>
        <translation>關於同一事件的資訊：個案{numbers}</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Our file</source>
        <translation>我們的檔案</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>個案的各部分</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Which incident of this report</source>
        <translation>這份報告的哪一個事件</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>來自{sender}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>收到於{day}</translation>
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
        <translation>72小時</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>待再看</translation>
    </message>
    <message>
        <source>late since {when}</source>
        <translation>自{when}起逾期</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 個個案</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>個案</translation>
    </message>
    <message>
        <source>Keys for going through cases</source>
        <translation>瀏覽個案的按鍵</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Search cases and people</source>
        <translation>搜索個案和人員</translation>
    </message>
    <message>
        <source>Views of the cases</source>
        <translation>個案的視圖</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>A focal point can judge it, answer, and use it as was agreed. It cannot protect anybody physically.</source>
        <translation>聯絡人能作判斷、答覆，並按同意的方式使用它。它不能保護任何人的人身安全。</translation>
    </message>
    <message>
        <source>Could sending this hurt you or somebody else? You can stop here, and nothing is lost.</source>
        <translation>發送它會不會傷害您或別人？您可以就此停下，什麼也不會丟失。</translation>
    </message>
    <message>
        <source>It has to do with a UN list. Some UN secretariats tell a State who is accredited.</source>
        <translation>它與聯合國的名單有關。有些聯合國秘書處會告訴一個國家誰獲得了認證。</translation>
    </message>
    <message>
        <source>It has to do with something said at a meeting. A webcast cannot be taken back.</source>
        <translation>它與會議上說的話有關。網路直播無法收回。</translation>
    </message>
    <message>
        <source>It tells of health, violence, a child or somebody who is held: only what is needed should leave.</source>
        <translation>它講到健康、暴力、兒童或被關押的人：只應送出需要的內容。</translation>
    </message>
    <message>
        <source>Nothing in it is marked as about health, violence, children or people who are held.</source>
        <translation>其中沒有標明與健康、暴力、兒童或被關押者有關的內容。</translation>
    </message>
    <message>
        <source>Some UN secretariats tell a State who is accredited. Treaty bodies say that they never do.</source>
        <translation>有些聯合國秘書處會告訴一個國家誰獲得了認證。條約機構說它們從不這樣做。</translation>
    </message>
    <message>
        <source>What is said in a webcast cannot be taken back. Reviews by treaty bodies are always webcast.</source>
        <translation>網路直播中說的話無法收回。條約機構的審議總是直播。</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>Before it leaves</source>
        <translation>送出之前</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Word {place}, empty</source>
        <translation>第 {place} 個詞，空</translation>
    </message>
    <message>
        <source>Word {place}, to look at: {word}</source>
        <translation>第 {place} 個詞，請檢查：{word}</translation>
    </message>
    <message>
        <source>Word {place}: {word} {number}</source>
        <translation>第 {place} 個詞：{word} {number}</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Changing the passphrase</source>
        <translation>正在更換密碼</translation>
    </message>
    <message>
        <source>The passphrase of this drawer is changed.</source>
        <translation>這個抽屜的密碼已更換。</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>這不是這個抽屜的密碼。</translation>
    </message>
    <message>
        <source>This one cannot be used here. Take another one.</source>
        <translation>這個密碼在這裡不能用。請換一個。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}：{count}</translation>
    </message>
</context>
<context>
    <name>CheckVault</name>
    <message>
        <source>Checking the vault</source>
        <translation>正在檢查庫</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Before you travel</source>
        <translation>出行之前</translation>
    </message>
    <message>
        <source>Choose records</source>
        <translation>選擇記錄</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>正在製作頁面</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>列印這份清單…</translation>
    </message>
    <message>
        <source>Records leave this vault in one sealed file, and only then go from here. It takes a few steps; nothing is removed before the last one.</source>
        <translation>記錄裝在一個密封檔案裡離開這個庫，然後才從這裡刪除。共有幾步；最後一步之前什麼也不會刪除。</translation>
    </message>
    <message>
        <source>The list is ready to print.</source>
        <translation>清單可以列印了。</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>檔案放在哪裡？</translation>
    </message>
</context>
<context>
    <name>CleanedCopy</name>
    <message>
        <source>Different in the copy: {what}.</source>
        <translation>副本中的不同之處：{what}。</translation>
    </message>
    <message>
        <source>a damaged part is missing</source>
        <translation>缺少損壞的部分</translation>
    </message>
    <message>
        <source>comments are gone</source>
        <translation>批註已去除</translation>
    </message>
    <message>
        <source>deleted text is gone</source>
        <translation>已刪除的文字不再保留</translation>
    </message>
    <message>
        <source>hidden text is gone</source>
        <translation>隱藏文字已去除</translation>
    </message>
    <message>
        <source>letters may look different</source>
        <translation>字體可能看起來不同</translation>
    </message>
    <message>
        <source>links lead nowhere any more</source>
        <translation>連結不再指向任何地方</translation>
    </message>
    <message>
        <source>only picture and sound, no other track</source>
        <translation>只保留畫面和聲音，沒有其他軌道</translation>
    </message>
    <message>
        <source>only the first of several pictures</source>
        <translation>只保留多張圖片中的第一張</translation>
    </message>
    <message>
        <source>page numbers and dates no longer follow</source>
        <translation>頁碼和日期不再自動更新</translation>
    </message>
    <message>
        <source>pages are pictures now, without letters</source>
        <translation>頁面現在是圖片，不含文字</translation>
    </message>
</context>
<context>
    <name>CleaningDialog</name>
    <message numerus="yes">
        <source>%n area(s) covered.</source>
        <translation>
            <numerusform>已遮蓋 %n 處。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>新增遮蓋框</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cover faces, names and whatever tells the place. What is under a box is gone from the copy for good. The original stays as it is.</source>
        <translation>請遮蓋面孔、姓名以及任何能看出地點的內容。遮蓋框下的內容會從副本中永久消失。原件保持不變。</translation>
    </message>
    <message>
        <source>Draw with the mouse. With the keys: N adds a box, the arrows move it, with Shift they make it larger or smaller, Space chooses the next one, Delete removes it.</source>
        <translation>用滑鼠拖畫。用鍵盤：N 新增遮蓋框，方向鍵移動，按住 Shift 再按方向鍵可放大或縮小，空格鍵選擇下一個，Delete 鍵刪除。</translation>
    </message>
    <message>
        <source>Four numbers from 0 to 100, for example 10 20 30 15.</source>
        <translation>四個 0 到 100 之間的數字，例如 10 20 30 15。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Hidden data is taken out. What is seen and heard stays, and can still tell who and where.</source>
        <translation>隱藏資訊會被去除。看得見、聽得到的內容會保留，仍可能透露是誰、在哪裡。</translation>
    </message>
    <message>
        <source>Left, top, width, height in percent</source>
        <translation>左、上、寬、高，用百分比</translation>
    </message>
    <message>
        <source>Make a cleaned copy</source>
        <translation>製作清理過的副本</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>製作副本</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>正在打開檔案</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>或輸入位置</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>刪除遮蓋框</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>What should nobody see?</source>
        <translation>哪些內容不應讓任何人看到？</translation>
    </message>
    <message>
        <source>Who or what can still be recognised?</source>
        <translation>還能認出誰或什麼？</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Start the clock</source>
        <translation>開始計時</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>停止計時</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>約 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>{passed} of {expected}</source>
        <translation>{passed}（{expected}）</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>How you know that the card still holds</source>
        <translation>您怎樣知道名片仍然有效</translation>
    </message>
    <message>
        <source>for example: I looked at a calendar; kept with the report</source>
        <translation>例如：我看過日曆；與報告一起保存</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>Not shown here</source>
        <translation>此處不顯示</translation>
    </message>
    <message>
        <source>What the column {heading} becomes</source>
        <translation>“{heading}”這一列變成什麼</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>另一事件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>No line is like this.</source>
        <translation>沒有這樣的條目。</translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation>打開{case}</translation>
    </message>
    <message>
        <source>Related…</source>
        <translation>有關聯…</translation>
    </message>
    <message>
        <source>Same event…</source>
        <translation>同一事件…</translation>
    </message>
    <message>
        <source>What both say, word for word. Nothing is joined by itself.</source>
        <translation>雙方的原話。不會自動歸併。</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>哪些條目</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}和{second}</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>only {case}</source>
        <translation>僅{case}</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>沒有說</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All eight groups must be the same. If one differs, this is not their card.</source>
        <translation>八組數字必須全部相同。只要有一組不同，這就不是他們的名片。</translation>
    </message>
    <message>
        <source>Call or meet them in a way you trust, not by the way the card came. Let them read all eight groups, and type what you hear.</source>
        <translation>請用您信任的方式打電話或見面，不要用名片傳來的那種方式。請他們念全部八組數字，您把聽到的輸入進來。</translation>
    </message>
    <message>
        <source>Call or meet them in a way you trust, not by the way the card came. Let them read their eight groups, and press each one that is the same here.</source>
        <translation>請用您信任的方式打電話或見面，不要用名片傳來的那種方式。請他們念自己的八組數字，這裡相同的就逐組點一下。</translation>
    </message>
    <message>
        <source>Choose a picture of the business card</source>
        <translation>選擇小名片的圖片</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Compare with {name}</source>
        <translation>與{name}核對</translation>
    </message>
    <message>
        <source>From a business card…</source>
        <translation>來自小名片…</translation>
    </message>
    <message>
        <source>How you compared</source>
        <translation>您是怎樣核對的</translation>
    </message>
    <message>
        <source>I read first</source>
        <translation>我先念</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.heic *.webp *.pdf);;All files (*)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.heic *.webp *.pdf);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Read these digits to them. When they say that all eight groups are the same, let them read theirs to you, and type what you hear.</source>
        <translation>請把這些數字念給他們聽。他們說八組全都一樣之後，再請他們念自己的，您把聽到的輸入進來。</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>正在讀取圖片</translation>
    </message>
    <message>
        <source>Say how you compared.</source>
        <translation>請說明您是怎樣核對的。</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>這裡必須填寫。</translation>
    </message>
    <message>
        <source>The 40 digits they read to you</source>
        <translation>他們念給您的40位數字</translation>
    </message>
    <message>
        <source>They read, I tick</source>
        <translation>他們念，我勾選</translation>
    </message>
    <message>
        <source>They read, I type</source>
        <translation>他們念，我輸入</translation>
    </message>
    <message>
        <source>Who compared</source>
        <translation>誰核對的</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>誰來唸</translation>
    </message>
    <message>
        <source>a pseudonym is enough</source>
        <translation>寫化名就夠了</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再顯示 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Computer</name>
    <message>
        <source>Asking the keychain</source>
        <translation>正在詢問鑰匙串</translation>
    </message>
    <message>
        <source>Bind it</source>
        <translation>綁定</translation>
    </message>
    <message>
        <source>Bind this drawer to this computer?</source>
        <translation>把這個抽屜與這臺電腦綁定嗎？</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>解除綁定</translation>
    </message>
    <message>
        <source>Let this drawer open on any computer?</source>
        <translation>讓這個抽屜在任何電腦上都能打開嗎？</translation>
    </message>
    <message>
        <source>The drawer is bound to this computer.</source>
        <translation>抽屜已與這臺電腦綁定。</translation>
    </message>
    <message>
        <source>The drawer opens on any computer now.</source>
        <translation>抽屜現在可以在任何電腦上打開。</translation>
    </message>
    <message>
        <source>Then its passphrase opens it only here, together with a key that the keychain of this computer keeps. A copy of the folder does not open elsewhere, even for somebody who knows the passphrase. When the computer is lost, the recovery words open it. The keychain shows that a vault has a key there.</source>
        <translation>此後它的密碼只在這裡、與這臺電腦的鑰匙串保存的金鑰一起才能打開它。資料夾的副本在別處打不開，即使知道密碼也不行。電腦丟失時，可用恢復詞打開。從鑰匙串能看出有一個庫在那裡存有金鑰。</translation>
    </message>
    <message>
        <source>Then the passphrase alone opens it, wherever the folder is. The key stays in the keychain, because another drawer may need it.</source>
        <translation>此後無論資料夾在哪裡，只用密碼就能打開它。金鑰留在鑰匙串裡，因為另一個抽屜可能需要它。</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>這不是這個抽屜的密碼。</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Agreed up to {day}</source>
        <translation>同意到{day}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>尚未詢問</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>條件是…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再顯示 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Too risky to ask</source>
        <translation>詢問太危險</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>您可以做什麼</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message numerus="yes">
        <source>%n use(s) at once</source>
        <translation>
            <numerusform>一次 %n 項用途</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一個</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>條件是</translation>
    </message>
    <message>
        <source>Opens everything about how it was asked</source>
        <translation>打開詢問經過的全部內容</translation>
    </message>
    <message>
        <source>Say first that the Government will know, and tick it below.</source>
        <translation>請先說明政府會知道，並在下面打勾。</translation>
    </message>
    <message>
        <source>Say it word for word</source>
        <translation>請一字不差地說出來</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>顯示為</translation>
    </message>
    <message>
        <source>With which organisations?</source>
        <translation>告訴哪些組織？</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>ConsentUse</name>
    <message>
        <source>Contact the person back</source>
        <translation>聯絡當事人</translation>
    </message>
    <message>
        <source>Keep in this locked record</source>
        <translation>保存在這個上鎖的記錄裡</translation>
    </message>
    <message>
        <source>Letter to the Government, with name</source>
        <translation>寫給政府的信，寫名字</translation>
    </message>
    <message>
        <source>Publish with name</source>
        <translation>公開發表，寫名字</translation>
    </message>
    <message>
        <source>Secretary-General’s report</source>
        <translation>秘書長的報告</translation>
    </message>
    <message>
        <source>Send to the focal point</source>
        <translation>發送給聯絡人</translation>
    </message>
    <message>
        <source>Share with other organisations</source>
        <translation>告訴其他組織</translation>
    </message>
    <message>
        <source>Training, changed beyond recognition</source>
        <translation>培訓，改到認不出來</translation>
    </message>
    <message>
        <source>UN public report, with name</source>
        <translation>聯合國公開報告，寫名字</translation>
    </message>
    <message>
        <source>UN public report, without name</source>
        <translation>聯合國公開報告，不寫名字</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>聯合國職員，保密</translation>
    </message>
</context>
<context>
    <name>ConsentWell</name>
    <message>
        <source>Open consent</source>
        <translation>打開同意</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>%n no</source>
        <translation>%n 項不同意</translation>
    </message>
    <message>
        <source>%n not asked</source>
        <translation>%n 項尚未詢問</translation>
    </message>
    <message>
        <source>%n only if</source>
        <translation>%n 項有條件</translation>
    </message>
    <message>
        <source>%n withdrawn</source>
        <translation>%n 項已撤回</translation>
    </message>
    <message>
        <source>%n yes</source>
        <translation>%n 項同意</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A family member or a lawyer may answer for {who}, only for the uses that they name.</source>
        <translation>可以由家人或律師替{who}回答，只限於他們說明的用途。</translation>
    </message>
    <message>
        <source>A group answers for the number of people and its title only. Whoever is to be named needs an entry of their own.</source>
        <translation>群體的回答只包括人數和身份描述。要寫出名字的人，需要單獨列出。</translation>
    </message>
    <message>
        <source>A parent or guardian answers for {who}, and the child is asked too.</source>
        <translation>由父母或監護人替{who}回答，也要詢問孩子本人。</translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation>據稱加害者</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>錄音</translation>
    </message>
    <message>
        <source>By an earlier wish</source>
        <translation>按以前的意願</translation>
    </message>
    <message>
        <source>By audio message</source>
        <translation>通過錄音</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>通過電話</translation>
    </message>
    <message>
        <source>By secure message</source>
        <translation>通過安全的訊息</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>通過錄影</translation>
    </message>
    <message>
        <source>Consent is not asked of whoever is alleged to have done it. They never leave by name.</source>
        <translation>不向據稱的加害者詢問同意。他們的名字從不發出。</translation>
    </message>
    <message>
        <source>Contact {who} back</source>
        <translation>聯絡{who}</translation>
    </message>
    <message>
        <source>Earlier wish</source>
        <translation>以前的意願</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>監護人</translation>
    </message>
    <message>
        <source>I can refuse, and withdraw later</source>
        <translation>我可以拒絕，以後也可以撤回</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>當面</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>In writing, signed</source>
        <translation>書面簽名</translation>
    </message>
    <message>
        <source>In “{title}” the answer is “{answer}”. Ask once more what holds.</source>
        <translation>在“{title}”裡，回答是“{answer}”。請再問一次以哪個為準。</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>姓名縮寫</translation>
    </message>
    <message>
        <source>It may be published</source>
        <translation>可能會公開</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>律師</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>還沒有化名</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>尚未詢問</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>條件是…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Risks to me and to others</source>
        <translation>對我和對他人的風險</translation>
    </message>
    <message>
        <source>Some uses</source>
        <translation>部分用途</translation>
    </message>
    <message>
        <source>Somebody who may speak for {who} answers. Note who, and why they may.</source>
        <translation>由有權代表{who}的人回答。請記下是誰，以及為什麼有權回答。</translation>
    </message>
    <message>
        <source>The Government will know</source>
        <translation>政府會知道</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>只寫身份</translation>
    </message>
    <message>
        <source>Too risky to ask</source>
        <translation>詢問太危險</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>錄影</translation>
    </message>
    <message>
        <source>What is written, and who will see it</source>
        <translation>寫了什麼，誰會看到</translation>
    </message>
    <message>
        <source>What was sent cannot be called back</source>
        <translation>已發出的收不回來</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>另一條記錄</translation>
    </message>
    <message>
        <source>asked by {who}</source>
        <translation>由{who}詢問</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>什麼也沒有寫</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>Add it</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add the drawer, and overwrite one?</source>
        <translation>新增抽屜並覆蓋一個嗎？</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message numerus="yes">
        <source>Drawers you named that have recovery words: %n. Next you type these words, or say that they end.</source>
        <translation>
            <numerusform>您指明的抽屜中有恢復詞的：%n 個。接下來請輸入這些恢復詞，或說明讓它們失效。</numerusform>
        </translation>
    </message>
    <message>
        <source>I have named every drawer that is in use</source>
        <translation>我已指明每一個在用的抽屜</translation>
    </message>
    <message numerus="yes">
        <source>Not named: %n drawer(s). The new one takes the place of such a drawer, drawn by lot. If that one was in use, what is in it is gone for good.</source>
        <translation>
            <numerusform>沒有指明的有 %n 個抽屜。新抽屜會佔用其中一個的位置，由抽籤決定。如果那一個其實在用，裡面的內容就永遠沒有了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has a copy of the folder from before and one from after sees that something changed.</source>
        <translation>誰同時有之前和之後的資料夾副本，就能看出有變化。</translation>
    </message>
    <message numerus="yes">
        <source>You named %n drawer(s).</source>
        <translation>
            <numerusform>您指明瞭 %n 個抽屜。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CooperationSection</name>
    <message>
        <source>Answers these questions with “I don’t know”; you can change each of them.</source>
        <translation>這些問題都回答“我不知道”；每一項都可以再改。</translation>
    </message>
    <message>
        <source>No link to the UN is stated</source>
        <translation>沒有提到與聯合國的關聯</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Making a cleaned copy</source>
        <translation>正在製作清理過的副本</translation>
    </message>
    <message>
        <source>The cleaned copy is in this record</source>
        <translation>清理過的副本已放入此記錄</translation>
    </message>
    <message>
        <source>The original is as it was.</source>
        <translation>原件保持原樣。</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Before, in case {number}</source>
        <translation>之前，在個案 {number} 中</translation>
    </message>
    <message>
        <source>Both say the same, but for what stands under Evidence.</source>
        <translation>除“證據”部分外，兩份內容相同。</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正後</translation>
    </message>
    <message>
        <source>The earlier case stays as it was sent. Use the corrected words from now on, and tell those who have the earlier ones.</source>
        <translation>先前的個案保持發來時的樣子。從現在起使用更正後的文字，並告訴持有先前文字的人。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改動了什麼</translation>
    </message>
</context>
<context>
    <name>CorrectionQuestion</name>
    <message>
        <source>Another key signed it. Ask the sender first, in another way. If it is from them, it can be answered and acted on, by the consents in it; if not, it stays here, marked so.</source>
        <translation>簽名的是另一個金鑰。請先通過其他途徑詢問發送者。如果是對方發的，就可以答覆並按其中的同意採取行動；如果不是，它會留在這裡並標明。</translation>
    </message>
    <message>
        <source>Is this correction from the sender?</source>
        <translation>這份更正是發送者發的嗎？</translation>
    </message>
    <message>
        <source>It is from them</source>
        <translation>是對方發的</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>不是對方發的</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Show as a drawing</source>
        <translation>以圖顯示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格顯示</translation>
    </message>
</context>
<context>
    <name>CountModel</name>
    <message>
        <source>Records</source>
        <translation>記錄數</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>An upper limit. Shall it stand as “about”?</source>
        <translation>這是上限。要記為“大約”嗎？</translation>
    </message>
    <message>
        <source>It can be read in two ways. Which number is it?</source>
        <translation>這有兩種讀法。是哪個數字？</translation>
    </message>
    <message>
        <source>No number yet. Is this what you can say for sure?</source>
        <translation>這還不是數字。您能確定的是這個嗎？</translation>
    </message>
    <message>
        <source>Two numbers. Which one shall stand here?</source>
        <translation>有兩個數字。這裡記哪一個？</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake in this program</source>
        <translation>本程式出了錯</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>關閉這條訊息</translation>
    </message>
    <message>
        <source>It is not your mistake. Everything you typed is saved in the vault.</source>
        <translation>這不是您的錯。您輸入的一切都已儲存在庫裡。</translation>
    </message>
    <message>
        <source>It is not your mistake. What you typed a moment ago may not be saved: look at it before you go on.</source>
        <translation>這不是您的錯。您剛剛輸入的內容可能沒有儲存：繼續之前請看一看。</translation>
    </message>
    <message>
        <source>Lock and start again</source>
        <translation>鎖定並重新開始</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>本程式裡出了問題</translation>
    </message>
    <message>
        <source>This line holds nothing of what you wrote. Nothing is sent anywhere.</source>
        <translation>這一行不含您寫的任何內容。沒有向任何地方發送。</translation>
    </message>
    <message>
        <source>What you may tell us: {place}</source>
        <translation>您可以告訴我們：{place}</translation>
    </message>
</context>
<context>
    <name>CustodyPart</name>
    <message>
        <source>What was done with the file</source>
        <translation>對檔案做過什麼</translation>
    </message>
</context>
<context>
    <name>CutShort</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>A file for it was made, and then the program was ended. Nothing has gone: all records are here.</source>
        <translation>為它做好了一個檔案，然後程式被結束了。什麼也沒有離開：所有記錄都在這裡。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接著進行</translation>
    </message>
    <message>
        <source>Leave everything here</source>
        <translation>一切留在這裡</translation>
    </message>
    <message>
        <source>The file was not checked to its end: make another one.</source>
        <translation>那個檔案沒有檢查完：請另做一個。</translation>
    </message>
    <message>
        <source>Your journey was not finished</source>
        <translation>出行的準備沒有完成</translation>
    </message>
    <message>
        <source>{records}, {when}</source>
        <translation>{records}，{when}</translation>
    </message>
</context>
<context>
    <name>Danger</name>
    <message>
        <source>A risk remains</source>
        <translation>仍有風險</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>可多選</translation>
    </message>
    <message>
        <source>Is anyone in danger now?</source>
        <translation>現在有人處於危險之中嗎？</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>What is the danger?</source>
        <translation>是什麼危險？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>About this time</source>
        <translation>大約這個時間</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>在這個時間</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>For example {date}</source>
        <translation>例如{date}</translation>
    </message>
    <message>
        <source>How sure is the time?</source>
        <translation>時間有多確定？</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>沒有時間</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>從日曆中選擇</translation>
    </message>
    <message>
        <source>Somebody says otherwise</source>
        <translation>有人說法不同</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>幾點</translation>
    </message>
    <message>
        <source>{time}, about</source>
        <translation>{time}，大約</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>A year, a month, a day, or two of them with “to” between.</source>
        <translation>某年、某月、某日，或用“至”連接的兩個日期。</translation>
    </message>
    <message>
        <source>For example {date}</source>
        <translation>例如{date}</translation>
    </message>
    <message>
        <source>Not read as a date. Write it as in the example.</source>
        <translation>無法識別為日期。請照示例填寫。</translation>
    </message>
    <message>
        <source>When it may have happened</source>
        <translation>可能發生的時間</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>A year of another calendar? Choose the date.</source>
        <translation>這是另一種曆法的年份嗎？請選擇日期。</translation>
    </message>
    <message>
        <source>Counted from the beginning.</source>
        <translation>從開始的日期算起。</translation>
    </message>
    <message>
        <source>Counted from today, {today}.</source>
        <translation>從今天（{today}）算起。</translation>
    </message>
    <message>
        <source>Counted over from the Buddhist calendar.</source>
        <translation>由佛曆換算。</translation>
    </message>
    <message>
        <source>Counted over from the Islamic calendar; it may be a day or two off.</source>
        <translation>由伊斯蘭曆換算，可能相差一兩天。</translation>
    </message>
    <message>
        <source>Counted over from the Persian calendar.</source>
        <translation>由波斯歷換算。</translation>
    </message>
    <message>
        <source>Day and month can be read in two ways. Which one?</source>
        <translation>日和月有兩種讀法。是哪一天？</translation>
    </message>
    <message>
        <source>Is this the date?</source>
        <translation>是這個日期嗎？</translation>
    </message>
    <message>
        <source>It can be read in several ways. Which one?</source>
        <translation>這有幾種讀法。是哪一個？</translation>
    </message>
    <message>
        <source>Midnight begins a day and ends one. Which one?</source>
        <translation>午夜既是一天的開始，也是一天的結束。是哪一個？</translation>
    </message>
    <message>
        <source>Not read as a date yet. It is kept as you typed it.</source>
        <translation>還沒能讀成日期。會照您輸入的樣子保留。</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>是哪一天？</translation>
    </message>
    <message>
        <source>Seasons differ in north and south. Which months?</source>
        <translation>南北半球的季節不同。是哪幾個月？</translation>
    </message>
    <message>
        <source>Seasons have no exact days.</source>
        <translation>季節沒有確切的日期。</translation>
    </message>
    <message>
        <source>That day was a {weekday}.</source>
        <translation>那天是{weekday}。</translation>
    </message>
    <message>
        <source>That is a length of time. From when on?</source>
        <translation>這是一段時間。從什麼時候算起？</translation>
    </message>
    <message>
        <source>That is how long it lasted. Did it end then?</source>
        <translation>這是持續的時間。是在這時結束的嗎？</translation>
    </message>
    <message>
        <source>The month was not typed; add it if it was another.</source>
        <translation>沒有寫月份；如果是別的月份，請補上。</translation>
    </message>
    <message>
        <source>The year was not typed; add it if it was another.</source>
        <translation>沒有寫年份；如果是別的年份，請補上。</translation>
    </message>
    <message>
        <source>Understood as {date}.</source>
        <translation>理解為{date}。</translation>
    </message>
    <message>
        <source>Understood: it is still going on. That is noted; there is no end yet.</source>
        <translation>明白：仍在繼續。已經記下；還沒有結束的日期。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about {date}</source>
        <translation>約{date}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>{date}之前</translation>
    </message>
    <message>
        <source>from {date} on</source>
        <translation>{date}起</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
</context>
<context>
    <name>DeadlinesView</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>Next four weeks</source>
        <translation>今後四周</translation>
    </message>
    <message>
        <source>Nothing is due within a year.</source>
        <translation>一年之內沒有到期的事項。</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>打開密封檔案</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本週</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何時</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Seal tomorrow</source>
        <translation>明天再密封</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Why it may leave all the same</source>
        <translation>為什麼仍可以發出</translation>
    </message>
    <message>
        <source>kept with the report</source>
        <translation>與報告一起保存</translation>
    </message>
</context>
<context>
    <name>DecideQuestion</name>
    <message>
        <source>Accept the new key</source>
        <translation>接受新金鑰</translation>
    </message>
    <message>
        <source>Do this only after you have spoken with the sender in another way. If the notice is not theirs, somebody else reads your answers from now on.</source>
        <translation>只有通過另一種方式與發送者談過之後才這樣做。如果通知不是對方發的，從現在起就是別人在讀您的答覆。</translation>
    </message>
    <message>
        <source>How you asked them</source>
        <translation>您是怎樣詢問對方的</translation>
    </message>
    <message>
        <source>Is this notice not from the sender?</source>
        <translation>這份通知不是發送者發的嗎？</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>不是對方發的</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>Seal answers to the new key?</source>
        <translation>向新金鑰密封答覆嗎？</translation>
    </message>
    <message>
        <source>Then it stops nothing any more, and answers go to the key they went to before. Ask the sender first, in another way.</source>
        <translation>那麼它不再阻止任何事，答覆仍使用之前的金鑰。請先通過另一種方式詢問發送者。</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>誰詢問的</translation>
    </message>
    <message>
        <source>for example: called the number that we had before</source>
        <translation>例如：撥打了我們以前就有的號碼</translation>
    </message>
    <message>
        <source>kept with this case</source>
        <translation>與這個個案一起保存</translation>
    </message>
</context>
<context>
    <name>DecideWord</name>
    <message>
        <source>A name: replace it</source>
        <translation>是名字：替換</translation>
    </message>
    <message>
        <source>A word: leave it</source>
        <translation>是詞語：保留</translation>
    </message>
    <message>
        <source>Is “{word}” a name?</source>
        <translation>“{word}”是名字嗎？</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Another event</source>
        <translation>另一事件</translation>
    </message>
    <message>
        <source>Both stay as they are, each with its own consents and source, and are counted as one event. They can be taken apart again.</source>
        <translation>兩者保持原樣，各有自己的同意和來源，並按一個事件計數。以後可以再分開。</translation>
    </message>
    <message>
        <source>Is case {number} about another event?</source>
        <translation>個案{number}是關於另一事件嗎？</translation>
    </message>
    <message>
        <source>Is case {number} about the same event?</source>
        <translation>個案{number}是關於同一事件嗎？</translation>
    </message>
    <message>
        <source>Is case {number} related to this one?</source>
        <translation>個案{number}與這個個案有關聯嗎？</translation>
    </message>
    <message>
        <source>It is counted by itself again. Nothing of it is lost.</source>
        <translation>它會重新單獨計數。其中什麼都不會丟失。</translation>
    </message>
    <message>
        <source>It is noted with both of them, so that nobody has to compare them again.</source>
        <translation>會在兩個個案中都記下，這樣就不必再次比較。</translation>
    </message>
    <message>
        <source>It is noted with both of them. They stay two events.</source>
        <translation>會在兩個個案中都記下。它們仍是兩個事件。</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>有關聯</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>同一事件</translation>
    </message>
    <message>
        <source>Take case {number} out of this event?</source>
        <translation>把個案{number}從這一事件中移出嗎？</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移出</translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message>
        <source>Delete it</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete {case}?</source>
        <translation>刪除{case}？</translation>
    </message>
    <message>
        <source>It cannot be undone here. Only a backup from before, or the sealed file itself, brings it back. Its sender can get no answer any more.</source>
        <translation>在這裡無法撤銷。只有先前的備份或密封檔案本身才能將其恢復。其發送者再也收不到答覆。</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>將被刪除的</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>將被保留的</translation>
    </message>
    <message>
        <source>kept, with its number and the day</source>
        <translation>與編號和日期一起保留</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message numerus="yes">
        <source>In %n other record(s) a name stands that is forgotten with it, and is not masked there any more: take it out there first.</source>
        <translation>
            <numerusform>有 %n 條其他記錄的文字中出現一個將隨之被遺忘的姓名，此後那裡不會再遮蓋它：請先從那裡去掉。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the texts of %n record(s) this name stands, and is not masked there any more once it is forgotten: take it out there first.</source>
        <translation>
            <numerusform>有 %n 條記錄的文字中出現這個姓名，一旦遺忘，那裡就不會再遮蓋它：請先從那裡去掉。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not masked there any more when they are sent: take it out of the texts, or keep it here under other names.</source>
        <translation>發送時那裡不會再遮蓋它：請從文字中去掉，或在這裡把它保留在“其他名字”中。</translation>
    </message>
    <message numerus="yes">
        <source>The earlier name still stands in the texts of %n record(s)</source>
        <translation>
            <numerusform>有 %n 條記錄的文字中仍有以前的姓名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A UN public report may name {people}.</source>
        <translation>聯合國公開報告可以寫{people}的名字。</translation>
    </message>
    <message>
        <source>A card handed over</source>
        <translation>移交來的名片</translation>
    </message>
    <message>
        <source>A colleague hands a card over to you. It is no report.</source>
        <translation>一位同事把名片移交給您。這不是報告。</translation>
    </message>
    <message>
        <source>A letter to the Government may name {people} only if: “{condition}”.</source>
        <translation>寫給政府的信，只有在下列條件下才能寫{people}的名字：“{condition}”。</translation>
    </message>
    <message>
        <source>A letter to the Government may name {people}.</source>
        <translation>寫給政府的信可以寫{people}的名字。</translation>
    </message>
    <message>
        <source>A letter to the Government may not name anyone.</source>
        <translation>寫給政府的信不能寫任何人的名字。</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>一份通知</translation>
    </message>
    <message>
        <source>A real report</source>
        <translation>真實報告</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已確認收到</translation>
    </message>
    <message>
        <source>Acted</source>
        <translation>已採取行動</translation>
    </message>
    <message>
        <source>Action planned</source>
        <translation>計劃採取行動</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已在這裡</translation>
    </message>
    <message>
        <source>Archived, no consent</source>
        <translation>已歸檔，沒有同意</translation>
    </message>
    <message>
        <source>Ask for the file again, on another stick if need be.</source>
        <translation>請再要一次檔案，必要時換一個隨身碟。</translation>
    </message>
    <message>
        <source>Ask for the sealed file, which ends in .age.</source>
        <translation>請索取以 .age 結尾的密封檔案。</translation>
    </message>
    <message>
        <source>Ask {people} again before a letter to the Government gives the name.</source>
        <translation>在寫給政府的信寫名字之前，請再問{people}。</translation>
    </message>
    <message>
        <source>Ask {people} again before the name becomes public.</source>
        <translation>在名字公開之前，請再問{people}。</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>已評估</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>個案{number}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已損壞</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>已在此刪除</translation>
    </message>
    <message>
        <source>Drop it here again to be asked whether it comes back.</source>
        <translation>再次拖到這裡，會詢問是否重新收下。</translation>
    </message>
    <message>
        <source>Drop the file itself.</source>
        <translation>請拖入檔案本身。</translation>
    </message>
    <message>
        <source>Everything in it was checked. It is a case now.</source>
        <translation>其中的一切都已檢查。現在它是一個個案。</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>後續跟進</translation>
    </message>
    <message>
        <source>Get the newer version, then drop it again.</source>
        <translation>請取得新版本，再放進來一次。</translation>
    </message>
    <message>
        <source>Give it back, or ask who it is for.</source>
        <translation>請退回，或問清是給誰的。</translation>
    </message>
    <message>
        <source>Government replied</source>
        <translation>政府已答覆</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>已索取資訊</translation>
    </message>
    <message>
        <source>It belongs to a case that is here, and stands with it.</source>
        <translation>它屬於這裡的一個個案，已附在上面。</translation>
    </message>
    <message>
        <source>It is a folder, a pipe or a device.</source>
        <translation>它是資料夾、管道或裝置。</translation>
    </message>
    <message>
        <source>It is some other kind of file.</source>
        <translation>它是別的檔案。</translation>
    </message>
    <message>
        <source>It was here, and was deleted on purpose. Nothing changed.</source>
        <translation>它曾在這裡，後被有意刪除。沒有任何改變。</translation>
    </message>
    <message>
        <source>It was taken in before. Nothing changed.</source>
        <translation>以前已經收下。沒有任何變化。</translation>
    </message>
    <message>
        <source>It was taken in. The sender has corrected it since, and the correction is here.</source>
        <translation>已收下。發送者後來作了更正，更正也在這裡。</translation>
    </message>
    <message>
        <source>It was written to another focal point and sealed again for you. The people in it did not agree to that: it is not shown and nothing is answered.</source>
        <translation>它是寫給另一個聯絡人，又重新密封給您的。其中的人沒有同意這樣做：不予顯示，也不作答覆。</translation>
    </message>
    <message>
        <source>Make room or try again; nothing was lost.</source>
        <translation>請騰出空間或再試；什麼也沒有丟失。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>Newer program</source>
        <translation>較新的程式</translation>
    </message>
    <message>
        <source>No card of yours opens it. It was sealed for somebody else, or for a card that is not in this drawer.</source>
        <translation>您的名片都打不開它。它是密封給別人的，或給一張不在這個抽屜裡的名片。</translation>
    </message>
    <message>
        <source>No sealed file</source>
        <translation>不是密封檔案</translation>
    </message>
    <message>
        <source>Nobody in it agreed to anything. Ask first: until then nothing may be done with it.</source>
        <translation>其中沒有人同意任何事。請先詢問：在此之前什麼也不能做。</translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation>不是普通檔案</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>不是給我們的</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>沒有收下</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>較早的版本</translation>
    </message>
    <message>
        <source>Open it in the other vault.</source>
        <translation>請在另一個庫裡打開。</translation>
    </message>
    <message>
        <source>Open it in the real vault, soon.</source>
        <translation>請儘快在真實的庫中打開它。</translation>
    </message>
    <message>
        <source>Open the case.</source>
        <translation>請打開個案。</translation>
    </message>
    <message>
        <source>Open the case; it says which one holds now.</source>
        <translation>打開個案，上面說明現在以哪一份為準。</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已打開</translation>
    </message>
    <message>
        <source>Practice files and real ones never mix.</source>
        <translation>練習檔案和真實檔案絕不能混用。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Somebody real waits for an answer to it, and this is practice.</source>
        <translation>有真實的人在等待答覆，而這裡是練習。</translation>
    </message>
    <message>
        <source>Something in it is not as it was sealed. Nothing of it was kept.</source>
        <translation>其中有內容與密封時不同。什麼也沒有保留。</translation>
    </message>
    <message>
        <source>Take it in under My card.</source>
        <translation>請在“我的名片”中收下。</translation>
    </message>
    <message>
        <source>Tell whoever gave it to you that it cannot be used.</source>
        <translation>請告訴給您文件的人，它不能使用。</translation>
    </message>
    <message>
        <source>The name of {people} may become public only if: “{condition}”.</source>
        <translation>{people}的名字只有在下列條件下才能公開：“{condition}”。</translation>
    </message>
    <message>
        <source>The sender took this report back. You may not use anything in it any more.</source>
        <translation>發送者收回了這份報告。您不能再使用其中的任何內容。</translation>
    </message>
    <message>
        <source>This computer could not take it in.</source>
        <translation>這臺電腦沒能收下它。</translation>
    </message>
    <message>
        <source>This version of the program cannot read it.</source>
        <translation>這個版本的程式讀不了它。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>演練</translation>
    </message>
    <message>
        <source>Untitled report</source>
        <translation>未命名的報告</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Word on the status</source>
        <translation>關於狀態的消息</translation>
    </message>
    <message>
        <source>Word that a key was lost</source>
        <translation>金鑰丟失的消息</translation>
    </message>
    <message>
        <source>Word that the case is closed</source>
        <translation>個案結束的消息</translation>
    </message>
    <message>
        <source>Written for someone else</source>
        <translation>是寫給別人的</translation>
    </message>
    <message>
        <source>You may keep this and speak with UN staff in confidence about {people} only.</source>
        <translation>您可以保存這些，並只就{people}與聯合國職員保密地交談。</translation>
    </message>
    <message>
        <source>You may keep this and speak with UN staff in confidence.</source>
        <translation>您可以保存這些，並與聯合國職員保密地交談。</translation>
    </message>
    <message>
        <source>You may keep this. You may not speak about it, not even with UN staff in confidence.</source>
        <translation>您可以保存這些。您不能談論它，與聯合國職員保密地談也不行。</translation>
    </message>
    <message>
        <source>You may not publish any name.</source>
        <translation>您不能公開任何名字。</translation>
    </message>
    <message>
        <source>You may not use anything about {people}.</source>
        <translation>您不能使用關於{people}的任何內容。</translation>
    </message>
    <message>
        <source>You may publish the name of {people}.</source>
        <translation>您可以公開{people}的名字。</translation>
    </message>
    <message>
        <source>[a person]</source>
        <translation>[某人]</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>發送者</translation>
    </message>
    <message>
        <source>{people} took back an answer: what it allowed is over.</source>
        <translation>{people}收回了一項回答：它所允許的不再有效。</translation>
    </message>
</context>
<context>
    <name>Destroy</name>
    <message>
        <source>Destroy it</source>
        <translation>銷毀</translation>
    </message>
    <message>
        <source>Destroy the old vault?</source>
        <translation>銷毀舊庫嗎？</translation>
    </message>
    <message>
        <source>I understand: drawers of it that I did not move are lost</source>
        <translation>我明白：舊庫裡我沒有搬走的抽屜會丟失</translation>
    </message>
    <message>
        <source>Passphrase of the old vault</source>
        <translation>舊庫的密碼</translation>
    </message>
    <message>
        <source>With its passphrase the app looks once more whether everything in it is here. Then its keys are overwritten and its folder is deleted, with every drawer in it.</source>
        <translation>應用用舊庫的密碼再看一遍，裡面的一切是否都在這裡。然後覆蓋它的金鑰並刪除它的資料夾，連同裡面的每一個抽屜。</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>A newer card is waiting</source>
        <translation>有一張更新的名片在等待</translation>
    </message>
    <message>
        <source>A person, no focal point</source>
        <translation>個人，不是聯絡人</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>再核對一次</translation>
    </message>
    <message>
        <source>Compare its digits</source>
        <translation>核對它的數字</translation>
    </message>
    <message>
        <source>Compare the digits</source>
        <translation>核對數字</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>核對過</translation>
    </message>
    <message>
        <source>Earlier cards</source>
        <translation>以前的名片</translation>
    </message>
    <message>
        <source>First in Send</source>
        <translation>發送時排第一</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>怎樣聯絡</translation>
    </message>
    <message>
        <source>It mixes letters of several scripts that look alike.</source>
        <translation>其中混用了幾種文字裡外形相似的字母。</translation>
    </message>
    <message>
        <source>Look twice at this name</source>
        <translation>請再看一遍這個名字</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>製作於</translation>
    </message>
    <message>
        <source>No longer first</source>
        <translation>不再排第一</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Put first in Send</source>
        <translation>發送時排第一位</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>能讀</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>What changes it</source>
        <translation>什麼會改變它</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>這是什麼意思</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以做什麼</translation>
    </message>
    <message>
        <source>Why it was added all the same</source>
        <translation>為什麼仍然新增</translation>
    </message>
    <message>
        <source>Why it was ended, in their words</source>
        <translation>撤銷的理由（對方的原話）</translation>
    </message>
    <message>
        <source>how to reach it</source>
        <translation>怎樣聯絡</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>parts of the UN</source>
        <translation>聯合國的部分</translation>
    </message>
    <message>
        <source>the key is another one</source>
        <translation>金鑰換了</translation>
    </message>
    <message>
        <source>until when it is valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>{name}, {start} to {end}</source>
        <translation>{name}，{start}至{end}</translation>
    </message>
    <message>
        <source>{what}: {old} → {new}</source>
        <translation>{what}：{old} → {new}</translation>
    </message>
    <message>
        <source>{words}, by {who}</source>
        <translation>{words}，由{who}</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Do not connect this one to the accounts and people you work with.</source>
        <translation>不要用這個裝置登錄您工作用的賬號，也不要用它聯絡與您共事的人。</translation>
    </message>
    <message>
        <source>I thought about which device I use</source>
        <translation>我想過用哪個裝置</translation>
    </message>
    <message>
        <source>If there is no other device: go on here. It is worse, and better than the old keys.</source>
        <translation>如果沒有別的裝置，就在這裡繼續。這樣差一些，但比舊金鑰好。</translation>
    </message>
    <message>
        <source>Type the new passphrase on that device, not on this one.</source>
        <translation>在那個裝置上輸入新密碼，不要在這個裝置上輸入。</translation>
    </message>
    <message>
        <source>Use another device from now on, if you can get one.</source>
        <translation>如果能弄到別的裝置，從現在起就用它。</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>TRAINING</source>
        <translation>練習</translation>
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
        <translation>在標題旁邊和任務欄裡。如果桌面用的是它自己程式選單裡的圖示，就保持那裡的樣子。</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>計算器</translation>
    </message>
    <message>
        <source>Drawn by lot. They never say what is inside, for whom it is, or from when.</source>
        <translation>隨機抽取。名稱從不透露裡面是什麼、給誰的、什麼時候的。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>例如：{name}</translation>
    </message>
    <message>
        <source>Icon of the window</source>
        <translation>視窗圖示</translation>
    </message>
    <message>
        <source>Keep the windows out of pictures of the screen</source>
        <translation>不讓視窗出現在螢幕圖像裡</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Names of sealed files</source>
        <translation>密封檔案的名稱</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>筆記本</translation>
    </message>
    <message>
        <source>Screenshots, recordings and shared screens leave them out, dialogs too. It is no guarantee: some programs see them all the same, and so does a camera. Switch it off to show others how it is done; a practice vault is never hidden unless you say so here.</source>
        <translation>截屏、錄屏和共享螢幕裡不會有這些視窗，對話框也一樣。這不是保證：有些程式仍然看得到，相機也是。要給別人演示時請關掉它；練習庫從不隱藏，除非您在這裡選擇隱藏。</translation>
    </message>
    <message>
        <source>Seen by everybody who sees the screen. Something dull is best.</source>
        <translation>看得到螢幕的人都會看到它。最好用不起眼的名字。</translation>
    </message>
    <message>
        <source>This system has no way to do that: every program that may take pictures of the screen sees what you see.</source>
        <translation>這個系統做不到：凡是可以截取螢幕的程式，都看得到您看到的內容。</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>視窗標題</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>別人看到的</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>單詞</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>It was read back and compared, byte for byte.</source>
        <translation>已讀回並逐字節比較過。</translation>
    </message>
    <message>
        <source>Only that person can bring it back, by handing it back to you.</source>
        <translation>只有那個人能把它帶回來：把它交還給您。</translation>
    </message>
    <message>
        <source>That shows that the file is whole, not that somebody can open it. So type the passphrase again.</source>
        <translation>這說明檔案完好，並不說明有人能打開它。所以請再輸入一次密碼。</translation>
    </message>
    <message>
        <source>The backup is whole</source>
        <translation>備份完好</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試一下</translation>
    </message>
    <message>
        <source>Type the passphrase once more, as if you had to</source>
        <translation>請再輸入一次密碼，就像真的需要那樣</translation>
    </message>
    <message>
        <source>Your recovery words, which were tested, open it.</source>
        <translation>您測試過的恢復詞能打開它。</translation>
    </message>
</context>
<context>
    <name>DoneSection</name>
    <message>
        <source>Sent and answered</source>
        <translation>發送與答覆</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n file(s) sealed</source>
        <translation>
            <numerusform>已密封 %n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not made</source>
        <translation>
            <numerusform>%n 個檔案沒有製作</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring or send it in a way that suits you. The name of the file says nothing, and what was sent cannot be called back.</source>
        <translation>請用適合您的方式帶去或發送。檔案名不透露任何資訊，已發出的收不回來。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>什麼也沒有移除</translation>
    </message>
    <message>
        <source>The records were removed, and nothing about this report is kept.</source>
        <translation>記錄已移除，關於這份報告什麼也沒有保留。</translation>
    </message>
    <message>
        <source>The records were removed. A receipt opens the replies.</source>
        <translation>記錄已移除。留下的回執可以打開回復。</translation>
    </message>
    <message>
        <source>This file cannot be opened with your passphrase. What your vault keeps can be.</source>
        <translation>這個檔案不能用您的密碼打開。您的庫裡保存的內容可以。</translation>
    </message>
    <message>
        <source>You cancelled. Nothing of them is left behind.</source>
        <translation>您取消了。沒有留下任何東西。</translation>
    </message>
    <message>
        <source>Your records are still here, with all that belongs to this report.</source>
        <translation>您的記錄和屬於這份報告的一切仍在這裡。</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 個詞</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Remove this draft?</source>
        <translation>刪除這份草稿嗎？</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存為檔案…</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The text goes. The cases it is about stay as they are.</source>
        <translation>正文會刪除。它所涉及的個案保持原樣。</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A case that it is about was deleted.</source>
        <translation>它所涉及的一個個案已刪除。</translation>
    </message>
    <message>
        <source>A fact is missing: {what}</source>
        <translation>缺少一項事實：{what}</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>另一個組織</translation>
    </message>
    <message>
        <source>Case {number} may not be used for this any more: see its tab Actions.</source>
        <translation>個案 {number} 不能再用於此：請看它的“行動”頁。</translation>
    </message>
    <message>
        <source>Complaint to UN security</source>
        <translation>向聯合國安保部門投訴</translation>
    </message>
    <message>
        <source>Confidential submission to a treaty body</source>
        <translation>向條約機構提交保密材料</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>後續跟進</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Letter to a Government, with names</source>
        <translation>致政府的信函，寫出姓名</translation>
    </message>
    <message>
        <source>Letter to a Government, without names</source>
        <translation>致政府的信函，不寫姓名</translation>
    </message>
    <message>
        <source>Name the agency, not the official.</source>
        <translation>請寫機構，不要寫官員的姓名。</translation>
    </message>
    <message>
        <source>Open document (ODT)</source>
        <translation>開放文件（ODT）</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>純文本</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>新聞稿</translation>
    </message>
    <message>
        <source>Secretary-General’s report, with names</source>
        <translation>秘書長的報告，寫出姓名</translation>
    </message>
    <message>
        <source>Secretary-General’s report, without names</source>
        <translation>秘書長的報告，不寫姓名</translation>
    </message>
    <message>
        <source>Section 6 has {words} words; about two pages are {limit}.</source>
        <translation>第 6 部分有 {words} 個詞；大約兩頁是 {limit} 個。</translation>
    </message>
    <message>
        <source>This name may not leave for this.</source>
        <translation>這個姓名不能為此外傳。</translation>
    </message>
    <message>
        <source>This sentence lacks “reportedly” or “allegedly”.</source>
        <translation>這句話缺少“reportedly”或“allegedly”。</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>聯合國職員，保密</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word 文件（DOCX）</translation>
    </message>
    <message>
        <source>Yearly summary</source>
        <translation>年度彙總</translation>
    </message>
    <message>
        <source>a condition is not met</source>
        <translation>有條件沒有滿足</translation>
    </message>
    <message>
        <source>a correction that is not proven</source>
        <translation>未經證實的更正</translation>
    </message>
    <message>
        <source>a day to ask again has passed</source>
        <translation>再次詢問的日期已過</translation>
    </message>
    <message>
        <source>a newer report took its place</source>
        <translation>已由更新的報告取代</translation>
    </message>
    <message>
        <source>an answer that this version does not know</source>
        <translation>這個版本不認識的回答</translation>
    </message>
    <message>
        <source>health, a child, sexual violence or detention</source>
        <translation>健康、兒童、性暴力或關押</translation>
    </message>
    <message>
        <source>it was too risky to ask somebody</source>
        <translation>詢問某人風險太大</translation>
    </message>
    <message>
        <source>nobody in it agreed</source>
        <translation>其中沒有人同意</translation>
    </message>
    <message>
        <source>nobody is left in it</source>
        <translation>其中沒有人剩下</translation>
    </message>
    <message>
        <source>nobody says what the link rests on</source>
        <translation>沒有人說明關聯的依據</translation>
    </message>
    <message>
        <source>not with the name</source>
        <translation>不能寫姓名</translation>
    </message>
    <message>
        <source>practice and real do not mix</source>
        <translation>練習與真實不能混用</translation>
    </message>
    <message>
        <source>put away without consent</source>
        <translation>因沒有同意而歸檔</translation>
    </message>
    <message>
        <source>somebody said no</source>
        <translation>有人說不同意</translation>
    </message>
    <message>
        <source>somebody was not asked</source>
        <translation>有人沒有被問過</translation>
    </message>
    <message>
        <source>somebody withdrew</source>
        <translation>有人撤回了同意</translation>
    </message>
    <message>
        <source>the consent was not given again in that year</source>
        <translation>當年沒有再次給出同意</translation>
    </message>
    <message>
        <source>the report was withdrawn</source>
        <translation>報告已撤回</translation>
    </message>
    <message>
        <source>{words} words; a paragraph has at most {limit}.</source>
        <translation>{words} 個詞；一個段落最多 {limit} 個。</translation>
    </message>
    <message>
        <source>“{words}” judges. Say what happened.</source>
        <translation>“{words}”帶有評判。請寫發生了什麼。</translation>
    </message>
    <message>
        <source>“{words}” says more about the cause than is known.</source>
        <translation>“{words}”對原因的說法超出了已知的內容。</translation>
    </message>
    <message>
        <source>“{words}”: write a date as 26 April 2017.</source>
        <translation>“{words}”：日期請寫成 26 April 2017。</translation>
    </message>
    <message>
        <source>“{words}”: write “Government”.</source>
        <translation>“{words}”：請寫“Government”。</translation>
    </message>
</context>
<context>
    <name>DrawersStep</name>
    <message>
        <source>A passphrase for the fourth drawer</source>
        <translation>第四個抽屜的密碼</translation>
    </message>
    <message>
        <source>A passphrase for the second drawer</source>
        <translation>第二個抽屜的密碼</translation>
    </message>
    <message>
        <source>A passphrase for the third drawer</source>
        <translation>第三個抽屜的密碼</translation>
    </message>
    <message>
        <source>Another drawer, for others to see?</source>
        <translation>要另設一個可以給人看的抽屜嗎？</translation>
    </message>
    <message>
        <source>Every vault has four drawers, used or not. If someone forces you to open it, another passphrase opens another drawer, with only what you put there.</source>
        <translation>每個庫都有四個抽屜，不管用不用。如果有人強迫您打開它，另一個密碼會打開另一個抽屜，裡面只有您放進去的東西。</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>四個</translation>
    </message>
    <message>
        <source>It only helps if you also write in it now and then. The files do not say how many drawers are used. Two copies of the folder, an examination of the disk, or a person who simply asks for more passphrases can tell more.</source>
        <translation>只有您時常也在裡面寫東西，它才有用。從檔案看不出用了幾個抽屜。但兩份資料夾副本、對磁碟的檢查，或有人乾脆索要更多密碼，都可能透露更多。</translation>
    </message>
    <message>
        <source>One drawer is enough</source>
        <translation>一個抽屜就夠了</translation>
    </message>
    <message>
        <source>One that shares nothing with the others: whoever hears it knows it.</source>
        <translation>它要與其他密碼毫無相同之處：誰聽到，誰就知道了。</translation>
    </message>
    <message>
        <source>This one opens another drawer. Take a different one.</source>
        <translation>這個密碼打開的是另一個抽屜。請換一個。</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>三個</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>兩個</translation>
    </message>
</context>
<context>
    <name>DrawnWords</name>
    <message>
        <source>Draw again</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>Drawn by lot from {list} English words. Even somebody who has the list and tries a million passphrases a second needs more than {years} years. Do not change them to something you like better: chance is what makes them strong.</source>
        <translation>從 {list} 個英文單詞中隨機抽取。即使有人拿著這份詞表、每秒嘗試一百萬個密碼，也需要 {years} 年以上。請不要改成您更喜歡的詞：正是隨機使它們難猜。</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>就用這些詞</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Choose files…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Drop files here. The originals stay where and as they are.</source>
        <translation>把檔案拖到這裡。原件留在原處，不會改動。</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Everything written in it goes. This cannot be undone.</source>
        <translation>裡面寫的一切都會刪除，不能撤消。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>Entrusting</name>
    <message>
        <source>A text</source>
        <translation>一段文字</translation>
    </message>
    <message>
        <source>Agreed, but how to reach them is known here and may not leave.</source>
        <translation>同意了，但這裡記有其聯絡方式，而聯絡方式不得離開。</translation>
    </message>
    <message>
        <source>Agreed, but not to this person.</source>
        <translation>同意，但不是同意交給這個人。</translation>
    </message>
    <message>
        <source>Agreed, but not with the name that the vault knows.</source>
        <translation>同意，但不同意帶上庫裡知道的姓名。</translation>
    </message>
    <message>
        <source>Alleged to have done it, and named.</source>
        <translation>據稱加害者，而且有姓名。</translation>
    </message>
    <message>
        <source>Holds a word that may be the name of somebody who is not in this record.</source>
        <translation>其中有一個詞，可能是不在此記錄中的人的名字。</translation>
    </message>
    <message>
        <source>Is unfinished. Write it so that it can be read, or remove it.</source>
        <translation>還沒有寫完。請寫成可以讀取的樣子，或者刪去。</translation>
    </message>
    <message>
        <source>Nobody said what can be recognised in it.</source>
        <translation>沒有人說明其中能認出什麼。</translation>
    </message>
    <message>
        <source>People can be recognised in it, and nobody is listed.</source>
        <translation>其中能認出人，卻沒有列出任何人。</translation>
    </message>
    <message>
        <source>Points to somebody who is not in this record. Take it out first.</source>
        <translation>指向不在這份記錄裡的人。請先把它去掉。</translation>
    </message>
    <message>
        <source>Shows somebody who has not agreed to this person by name.</source>
        <translation>其中出現的人沒有同意以姓名交給此人。</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>EvidenceOffers</name>
    <message>
        <source>Do not take it in</source>
        <translation>不收入</translation>
    </message>
    <message>
        <source>Let it grow</source>
        <translation>讓它變大</translation>
    </message>
    <message>
        <source>The vault grows</source>
        <translation>庫正在變大</translation>
    </message>
    <message>
        <source>There is no room for {missing} of it. Each of the four drawers would grow from {now} to {then}, together {more} more on the disk. Whoever looks at the folder can see the new size, but not which drawer needed it.</source>
        <translation>其中 {missing} 放不下。四個抽屜都要從 {now} 變為 {then}，在磁碟上一共多佔 {more}。看到這個資料夾的人能看出新的大小，但看不出是哪個抽屜需要。</translation>
    </message>
    <message>
        <source>This does not fit. Let the vault grow?</source>
        <translation>放不下。要讓庫變大嗎？</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Checked who is on it</source>
        <translation>已核對裡面有誰</translation>
    </message>
    <message>
        <source>Choose files to take in</source>
        <translation>選擇要收下的檔案</translation>
    </message>
    <message>
        <source>Choose its file</source>
        <translation>選擇它的檔案</translation>
    </message>
    <message>
        <source>Choose its file…</source>
        <translation>選擇它的檔案…</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>清理過的副本</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>正在收下</translation>
    </message>
    <message>
        <source>Describe something without a file</source>
        <translation>描述一項沒有檔案的證據</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>第{number}項</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>還沒有檔案</translation>
    </message>
    <message>
        <source>Remove from this record…</source>
        <translation>從這條記錄中刪除…</translation>
    </message>
    <message>
        <source>Remove this evidence for good?</source>
        <translation>永久刪除這項證據嗎？</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>檔案是空的</translation>
    </message>
    <message>
        <source>The same file twice</source>
        <translation>同一個檔案兩次</translation>
    </message>
    <message>
        <source>Who is on it?</source>
        <translation>裡面有誰？</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>3GP film</source>
        <translation>3GP 影片</translation>
    </message>
    <message>
        <source>3GP sound recording</source>
        <translation>3GP 錄音</translation>
    </message>
    <message>
        <source>A copy left the vault</source>
        <translation>一份副本離開了庫</translation>
    </message>
    <message>
        <source>A copy was to leave, and did not</source>
        <translation>一份副本本要離開，但沒有</translation>
    </message>
    <message>
        <source>AVI film</source>
        <translation>AVI 影片</translation>
    </message>
    <message>
        <source>BMP picture</source>
        <translation>BMP 圖片</translation>
    </message>
    <message>
        <source>Checked who can be recognised</source>
        <translation>核對過能認出誰</translation>
    </message>
    <message>
        <source>Compared with its fingerprint</source>
        <translation>與指紋核對過</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Described, before its file came</source>
        <translation>已描述，檔案尚未加入</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>Excel 表格</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>GIF 圖片</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>HEIC 圖片</translation>
    </message>
    <message>
        <source>HEIF picture</source>
        <translation>HEIF 圖片</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG 圖片</translation>
    </message>
    <message>
        <source>Looked at inside the vault</source>
        <translation>在庫裡查看過</translation>
    </message>
    <message>
        <source>M4A sound recording</source>
        <translation>M4A 錄音</translation>
    </message>
    <message>
        <source>MP3 sound recording</source>
        <translation>MP3 錄音</translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation>MP4 影片</translation>
    </message>
    <message>
        <source>MPEG film</source>
        <translation>MPEG 影片</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Ogg sound recording</source>
        <translation>Ogg 錄音</translation>
    </message>
    <message>
        <source>OpenDocument table</source>
        <translation>OpenDocument 表格</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 文件</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 圖片</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>純文本</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>PowerPoint 幻燈片</translation>
    </message>
    <message>
        <source>QuickTime film</source>
        <translation>QuickTime 影片</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 圖形</translation>
    </message>
    <message>
        <source>Something was done with it</source>
        <translation>做過某種處理</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF 圖片</translation>
    </message>
    <message>
        <source>Table as plain text (CSV)</source>
        <translation>純文本表格（CSV）</translation>
    </message>
    <message>
        <source>Taken in, untouched</source>
        <translation>已收下，沒有改動</translation>
    </message>
    <message>
        <source>WAV sound recording</source>
        <translation>WAV 錄音</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>WebM film</source>
        <translation>WebM 影片</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP 圖片</translation>
    </message>
    <message>
        <source>What is said of it was changed</source>
        <translation>對它的說明有改動</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>Word document, older form</source>
        <translation>Word 文件（舊格式）</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP 壓縮包</translation>
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
        <translation>{size} 字節</translation>
    </message>
</context>
<context>
    <name>Examiner</name>
    <message>
        <source>Files in the folder that do not belong to it: {names}.</source>
        <translation>資料夾裡不屬於它的檔案：{names}。</translation>
    </message>
    <message>
        <source>Four drawers of {size} each, in every vault.</source>
        <translation>四個抽屜，每個{size}；每個庫都是這樣。</translation>
    </message>
    <message>
        <source>How many drawers are used, how much is in them, what it is, or when you last saved.</source>
        <translation>用了幾個抽屜，裡面有多少內容、是什麼，上次何時儲存。</translation>
    </message>
    <message>
        <source>On this computer, a note of where the vault is. You asked for it.</source>
        <translation>在這臺電腦上，有庫的位置記錄。這是您要求的。</translation>
    </message>
    <message>
        <source>That a drawer takes quick notes in, and so is in use, and how many notes wait.</source>
        <translation>有一個抽屜會收入速記，也就是正在使用，以及有多少條速記在等待。</translation>
    </message>
    <message>
        <source>That it can be destroyed without a passphrase.</source>
        <translation>它可以不用密碼就被銷毀。</translation>
    </message>
    <message>
        <source>That it is a practice vault.</source>
        <translation>這是一個練習庫。</translation>
    </message>
    <message>
        <source>That they were made larger since the vault was made.</source>
        <translation>建庫以後抽屜變大過。</translation>
    </message>
    <message>
        <source>That this is a vault of this program. Nothing hides that, and whoever looks at the program finds out what it is for.</source>
        <translation>這是本程式的庫。這一點無法隱藏，誰查看本程式就知道它的用途。</translation>
    </message>
    <message>
        <source>The computer itself: its list of running programs names this one, and it may note when a program was used and a stick plugged in.</source>
        <translation>電腦本身：正在執行的程式列表裡有本程式的名字，電腦還可能記下何時用過程式、何時插過隨身碟。</translation>
    </message>
    <message>
        <source>The folder looks like one that is copied to a cloud. Copies stay there.</source>
        <translation>這個資料夾看起來會被複制到雲端。副本會留在那裡。</translation>
    </message>
    <message>
        <source>The icon of the window and the kind of file names you chose.</source>
        <translation>您選擇的視窗圖示和檔案名的樣式。</translation>
    </message>
    <message>
        <source>The keychain of this computer shows that a vault has a key there.</source>
        <translation>從這臺電腦的鑰匙串能看出有一個庫在那裡存有金鑰。</translation>
    </message>
    <message>
        <source>The language and the appearance of the lock screen, and the idle time.</source>
        <translation>鎖定畫面的語言和外觀，以及自動鎖定的時間。</translation>
    </message>
    <message>
        <source>The program runs from its own folder: everything that it keeps is there, and nothing of it on this computer.</source>
        <translation>程式在自己的資料夾裡執行：它保存的一切都在那裡，這臺電腦上什麼都沒有。</translation>
    </message>
    <message>
        <source>The swap file: this system lets the program lock no memory, so keys may be written there while a drawer is open.</source>
        <translation>交換檔案：這個系統不讓程式鎖定內存，所以抽屜打開時金鑰可能被寫到那裡。</translation>
    </message>
    <message>
        <source>The title you gave the window: {title}.</source>
        <translation>您給視窗起的標題：{title}。</translation>
    </message>
    <message>
        <source>Two copies of the folder taken at different times, an examination of the disk itself, or the computer switched off while the vault was open.</source>
        <translation>不同時間的兩份資料夾副本，對磁碟本身的檢查，或庫打開時電腦被關掉。</translation>
    </message>
    <message>
        <source>Whoever finds a paper with recovery words learns that there is something to open; two sets of papers tell of two drawers.</source>
        <translation>誰找到寫著恢復詞的紙，就知道有東西可以打開；兩組紙說明有兩個抽屜。</translation>
    </message>
</context>
<context>
    <name>ExercisesView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>{done} of {all} steps</source>
        <translation>{all} 步中完成 {done} 步</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>All of it</source>
        <translation>全部說明過</translation>
    </message>
    <message>
        <source>Explained before the answer</source>
        <translation>回答之前說明過</translation>
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
        <translation>也包括涉及健康、性暴力、兒童或被關押者的個案</translation>
    </message>
    <message numerus="yes">
        <source>Export %n case(s)?</source>
        <translation>
            <numerusform>匯出 %n 個個案嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>Looking at the consent of everybody</source>
        <translation>正在查看每個人的同意</translation>
    </message>
    <message>
        <source>The drawer was full: it could not be noted.</source>
        <translation>抽屜已滿：沒能記下這次匯出。</translation>
    </message>
    <message>
        <source>The file lies outside the vault, open to whoever finds it. That is noted in the history and the custody of every case.</source>
        <translation>檔案會放在庫之外，誰找到都能打開。這會記入每個個案的經過和保管記錄。</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters, and boxes stand for them: {letters}</source>
        <translation>這臺電腦沒有其中一些文字的字體，用方框代替：{letters}</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用於什麼</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>檔案形式</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>檔案放在哪裡？</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>哪個組織</translation>
    </message>
    <message>
        <source>Why names leave</source>
        <translation>為什麼要帶上姓名</translation>
    </message>
    <message>
        <source>With the files, where everybody on them may be named</source>
        <translation>連同檔案，只限其中每個人都可以具名的</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在寫入檔案</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>報告年份</translation>
    </message>
    <message>
        <source>as those who agreed called it</source>
        <translation>按同意者所用的名稱</translation>
    </message>
    <message>
        <source>empty: this year</source>
        <translation>留空：今年</translation>
    </message>
    <message>
        <source>kept with the case</source>
        <translation>隨個案保存</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file}現在在庫外，誰都能打開。</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n sealed report(s) are marked “before {day}”.</source>
        <translation>
            <numerusform>%n 份封好的報告標記為“{day} 之前”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made before open with the old passphrase. Make a new one of the new vault, then destroy the old files and papers.</source>
        <translation>以前做的備份用舊密碼打得開。請為新庫做一份新備份，然後銷毀舊的檔案和紙張。</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>個案{number}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>I thought of all old copies</source>
        <translation>我想過所有舊的副本</translation>
    </message>
    <message>
        <source>It holds names. A name that was given away cannot be called back.</source>
        <translation>裡面有姓名。給出去的姓名無法收回。</translation>
    </message>
    <message>
        <source>It is larger than 50 MB, which many collections do not take at once: export fewer cases.</source>
        <translation>它超過 50 MB，許多資料庫一次收不下：請減少匯出的個案。</translation>
    </message>
    <message>
        <source>It tells of health, sexual violence, a child or somebody who is held.</source>
        <translation>它涉及健康、性暴力、兒童或被關押者。</translation>
    </message>
    <message>
        <source>It tells of health, sexual violence, a child or somebody who is held: only what is needed should leave.</source>
        <translation>它涉及健康、性暴力、兒童或被關押者：只應帶出必要的內容。</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON，供程式使用</translation>
    </message>
    <message>
        <source>Leave {who} out</source>
        <translation>不帶上 {who}</translation>
    </message>
    <message>
        <source>Letters of the UN that are still confidential stay out of it.</source>
        <translation>仍在保密期內的聯合國信函不會包含在內。</translation>
    </message>
    <message>
        <source>Look at each file once more: everybody who can be recognised on it must have agreed to be named.</source>
        <translation>請再看一遍每個檔案：其中能認出的每個人都必須同意具名。</translation>
    </message>
    <message>
        <source>Make a PDF…</source>
        <translation>生成 PDF…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sealed files that you still carry cannot be opened with the old keys.</source>
        <translation>您還帶在身上的封好的檔案，用舊金鑰打不開。</translation>
    </message>
    <message>
        <source>Some files are not cleaned copies: hidden data may be in them.</source>
        <translation>有些檔案不是清理過的副本：裡面可能有隱藏資料。</translation>
    </message>
    <message>
        <source>Somebody’s submission to the UN was confidential: whoever reads this learns of it.</source>
        <translation>有人曾以保密方式向聯合國提交材料：讀到這份文件的人都會知道。</translation>
    </message>
    <message>
        <source>Something would have to be taken out of it, and a signed report leaves whole or not.</source>
        <translation>其中有必須去掉的內容，而簽過名的報告只能整份帶出，否則就不帶出。</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>電子表格（XLSX）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Table with #EndReprisals coding</source>
        <translation>帶 #EndReprisals 編碼的表格</translation>
    </message>
    <message>
        <source>Table with HURIDOCS codes</source>
        <translation>帶 HURIDOCS 代碼的表格</translation>
    </message>
    <message>
        <source>The condition of {who} is met: {condition}</source>
        <translation>{who} 的條件已滿足：{condition}</translation>
    </message>
    <message>
        <source>The report exactly as it was sent</source>
        <translation>報告原樣</translation>
    </message>
    <message>
        <source>The report leaves exactly as it was sent, with all that its sender wrote.</source>
        <translation>報告按發來的原樣帶出，包括髮送者寫的全部內容。</translation>
    </message>
    <message>
        <source>What you saved outside the vault (pictures, pages, tables) was open to whoever had the device.</source>
        <translation>您存到庫外的東西（圖片、頁面、表格），拿到裝置的人都能看。</translation>
    </message>
    <message>
        <source>ZIP for Uwazi</source>
        <translation>供 Uwazi 使用的 ZIP</translation>
    </message>
    <message>
        <source>people: {named} by name, {initials} by initials, {titled} by title</source>
        <translation>人員：{named} 人具名，{initials} 人用首字母，{titled} 人只用稱呼</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>還有 {count} 項</translation>
    </message>
    <message>
        <source>{who} still agrees to {use}</source>
        <translation>{who} 仍然同意{use}</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>清理過的副本</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Make cleaned copies for all</source>
        <translation>全部製作清理過的副本</translation>
    </message>
    <message>
        <source>Of every file that has none yet</source>
        <translation>為每個還沒有副本的檔案製作</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>逐人查看</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>The original, with the hidden data</source>
        <translation>原件，帶隱藏資訊</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>請輸入密碼。</translation>
    </message>
</context>
<context>
    <name>FieldHint</name>
    <message>
        <source>A call, a letter, a visit of a lawyer</source>
        <translation>電話、來信、律師會見</translation>
    </message>
    <message>
        <source>A number is enough</source>
        <translation>寫人數就夠了</translation>
    </message>
    <message>
        <source>A paper that allows it, signed or stamped</source>
        <translation>准許這樣做的文件，有簽字或蓋章</translation>
    </message>
    <message>
        <source>A paper, a promise, a record of the talk</source>
        <translation>文件、保證書、筆錄</translation>
    </message>
    <message>
        <source>A review, a session or a visit</source>
        <translation>審議、會議或來訪</translation>
    </message>
    <message>
        <source>A secretariat, an office, a person in charge</source>
        <translation>秘書處、部門或負責人</translation>
    </message>
    <message>
        <source>About is fine</source>
        <translation>大概就可以</translation>
    </message>
    <message>
        <source>About is fine; one line for each</source>
        <translation>大概就行；每次寫一行</translation>
    </message>
    <message>
        <source>Address book, chats, mail</source>
        <translation>通訊錄、聊天、郵件</translation>
    </message>
    <message>
        <source>Also in the original language</source>
        <translation>也寫原來的語言</translation>
    </message>
    <message>
        <source>Any paper from a doctor</source>
        <translation>醫生寫的任何文件</translation>
    </message>
    <message>
        <source>As close to the words as you can</source>
        <translation>儘量接近原話</translation>
    </message>
    <message>
        <source>As near as you remember</source>
        <translation>儘量接近您記得的時間</translation>
    </message>
    <message>
        <source>As they put it to you</source>
        <translation>按他們對您的說法</translation>
    </message>
    <message>
        <source>Ask again before anything is published</source>
        <translation>公開任何內容之前再問一次</translation>
    </message>
    <message>
        <source>At least the month and the year</source>
        <translation>至少寫年和月</translation>
    </message>
    <message>
        <source>By badge, seat or what was said</source>
        <translation>看證件、座位或說的話</translation>
    </message>
    <message>
        <source>By description, not by name</source>
        <translation>寫特徵，不寫名字</translation>
    </message>
    <message>
        <source>By pseudonym</source>
        <translation>寫化名</translation>
    </message>
    <message>
        <source>By pseudonym; the name is kept apart</source>
        <translation>寫化名；真名另外保存</translation>
    </message>
    <message>
        <source>By title, not by name</source>
        <translation>寫身份，不寫名字</translation>
    </message>
    <message>
        <source>Colour, category, organisation</source>
        <translation>顏色、類別、組織</translation>
    </message>
    <message>
        <source>Dates, questions, words</source>
        <translation>日期、問題、說過的話</translation>
    </message>
    <message>
        <source>Do not write their names here</source>
        <translation>不要在這裡寫他們的名字</translation>
    </message>
    <message>
        <source>For a document that was refused</source>
        <translation>如果是拒發證件</translation>
    </message>
    <message>
        <source>For a phone, computer or account</source>
        <translation>手機、電腦或賬號的</translation>
    </message>
    <message>
        <source>For example 2014 resumed session</source>
        <translation>例如2014年續會</translation>
    </message>
    <message>
        <source>For example questions from day into night</source>
        <translation>例如從白天問到夜裡</translation>
    </message>
    <message>
        <source>For example “no dialogue otherwise”</source>
        <translation>例如“否則不對話”</translation>
    </message>
    <message>
        <source>For example “tea” or “a chat”</source>
        <translation>例如“喝茶”“聊聊”</translation>
    </message>
    <message>
        <source>If nothing was done, why</source>
        <translation>如果什麼也沒做，為什麼</translation>
    </message>
    <message>
        <source>If yes, a guide opens that says what to do</source>
        <translation>如果是，會打開一份指引，告訴您該做什麼</translation>
    </message>
    <message>
        <source>If yes, add an act about health</source>
        <translation>如果是，請加一個關於健康的行為</translation>
    </message>
    <message>
        <source>If yes, ask for advice before answering</source>
        <translation>如果是，回答前先徵求意見</translation>
    </message>
    <message>
        <source>In order, the one that began first</source>
        <translation>按順序，帶頭的在前</translation>
    </message>
    <message>
        <source>In the original language</source>
        <translation>用原來的語言</translation>
    </message>
    <message>
        <source>In the original words</source>
        <translation>用原話</translation>
    </message>
    <message>
        <source>In the original, with a translation if you can</source>
        <translation>寫原文，可以的話附譯文</translation>
    </message>
    <message>
        <source>In words or between the lines</source>
        <translation>明說或暗示</translation>
    </message>
    <message>
        <source>Its name or symbol</source>
        <translation>名稱或文號</translation>
    </message>
    <message>
        <source>Keep a copy of the page as evidence</source>
        <translation>把網頁副本作為證據保存</translation>
    </message>
    <message>
        <source>Keep it, or a photograph of it</source>
        <translation>留好收據或它的照片</translation>
    </message>
    <message>
        <source>Leaves only if you confirm it</source>
        <translation>只有您確認才會發出</translation>
    </message>
    <message>
        <source>Makes the record more or less urgent</source>
        <translation>會影響記錄的緊急程度</translation>
    </message>
    <message>
        <source>Makes the record more urgent</source>
        <translation>會使記錄更緊急</translation>
    </message>
    <message>
        <source>Most new phones are</source>
        <translation>大多數新手機都是</translation>
    </message>
    <message>
        <source>Needed before the UN can search</source>
        <translation>聯合國尋人之前需要</translation>
    </message>
    <message>
        <source>No guesses at names</source>
        <translation>不要猜名字</translation>
    </message>
    <message>
        <source>Nobody has to answer this</source>
        <translation>沒有人必須回答</translation>
    </message>
    <message>
        <source>Numbers of the articles, if known</source>
        <translation>知道的話，寫條文編號</translation>
    </message>
    <message>
        <source>Often it is you</source>
        <translation>多半就是您</translation>
    </message>
    <message>
        <source>One line for each: the day, the result</source>
        <translation>每次一行：日期、結果</translation>
    </message>
    <message>
        <source>Only if they named one</source>
        <translation>只在他們說了的時候寫</translation>
    </message>
    <message>
        <source>Only what you saw</source>
        <translation>只寫您看到的</translation>
    </message>
    <message>
        <source>Paper or screen</source>
        <translation>紙質或電子的</translation>
    </message>
    <message>
        <source>Recorded under People as well</source>
        <translation>也記在“人員”裡</translation>
    </message>
    <message>
        <source>Reference of a letter, if known</source>
        <translation>知道的話，寫信函編號</translation>
    </message>
    <message>
        <source>Seen, heard or written</source>
        <translation>看見、聽見或收到文字</translation>
    </message>
    <message>
        <source>Shows that somebody read or listened</source>
        <translation>說明有人看過或聽過</translation>
    </message>
    <message>
        <source>Shows whether the document was kept over it</source>
        <translation>可以看出證件是否被扣過了活動時間</translation>
    </message>
    <message>
        <source>Some people say tourism; that is not a fault</source>
        <translation>有人會說是旅遊；這沒有錯</translation>
    </message>
    <message>
        <source>Stop whenever you want</source>
        <translation>想停就停</translation>
    </message>
    <message>
        <source>The articles that matter, in your own words</source>
        <translation>要緊的條文，用您自己的話</translation>
    </message>
    <message>
        <source>The day is enough</source>
        <translation>寫日期就夠了</translation>
    </message>
    <message>
        <source>The day it was taken, refused or cancelled</source>
        <translation>收走、拒發或註銷的那一天</translation>
    </message>
    <message>
        <source>The last country of the trip</source>
        <translation>行程的最後一個國家</translation>
    </message>
    <message>
        <source>The nearest one; you need not be sure</source>
        <translation>選最接近的；不必確定</translation>
    </message>
    <message>
        <source>The office, not the officer</source>
        <translation>寫機關，不寫個人</translation>
    </message>
    <message>
        <source>The relative there, you elsewhere</source>
        <translation>親屬在那裡，您在別處</translation>
    </message>
    <message>
        <source>The year is enough</source>
        <translation>寫年份就夠了</translation>
    </message>
    <message>
        <source>What you believe is enough</source>
        <translation>寫您認為的就行</translation>
    </message>
    <message>
        <source>What your badge was for</source>
        <translation>您的證件是哪一類</translation>
    </message>
    <message>
        <source>You need not judge this</source>
        <translation>您不必判斷</translation>
    </message>
    <message>
        <source>“Believed” is enough</source>
        <translation>“據信”就可以</translation>
    </message>
    <message>
        <source>“I don’t know” is an answer, also if it does not speak of the UN</source>
        <translation>即使沒有提到聯合國，“我不知道”也是回答</translation>
    </message>
    <message>
        <source>“I don’t know” is an answer, also if there is no link</source>
        <translation>即使沒有關係，“我不知道”也是回答</translation>
    </message>
    <message>
        <source>“None, because …” is an answer</source>
        <translation>“沒有，因為……”也是回答</translation>
    </message>
    <message>
        <source>“None” is an answer</source>
        <translation>“沒有”也是回答</translation>
    </message>
    <message>
        <source>“Not told” is an answer</source>
        <translation>“沒有告知”也是回答</translation>
    </message>
    <message>
        <source>“No” also if there was no such event</source>
        <translation>沒有這樣的活動，也選“否”</translation>
    </message>
    <message>
        <source>“Until further notice” counts as yes</source>
        <translation>“另行通知之前”算是</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>Allegation letter</source>
        <translation>指控信</translation>
    </message>
    <message>
        <source>Check the current rule of this committee.</source>
        <translation>請核對該委員會的現行規則。</translation>
    </message>
    <message>
        <source>Check the wording of the last group in the resolution before you quote it.</source>
        <translation>引用前，請在決議中核對最後一類的措辭。</translation>
    </message>
    <message>
        <source>Counted from {date}.</source>
        <translation>從{date}算起。</translation>
    </message>
    <message>
        <source>Drafts will give the dates of both, and no word for a cause.</source>
        <translation>草稿會寫出兩者的日期，不寫因果關係。</translation>
    </message>
    <message>
        <source>Drafts will say nothing about a link. The record is complete all the same, but not for the Secretary-General’s report.</source>
        <translation>草稿不會提到關聯。記錄仍然完整，只是不適合寫入秘書長的報告。</translation>
    </message>
    <message>
        <source>Drafts will say: “{words}”.</source>
        <translation>草稿會寫：“{words}”。</translation>
    </message>
    <message>
        <source>Governments are asked to answer within 60 days: {day}.</source>
        <translation>政府應在60天內答覆：{day}。</translation>
    </message>
    <message>
        <source>Half way to the next review, when States and others may report: {day}.</source>
        <translation>到下一次審議的中期，國家和其他各方可以提交報告：{day}。</translation>
    </message>
    <message>
        <source>Joint allegation letter</source>
        <translation>聯合指控信</translation>
    </message>
    <message>
        <source>Joint urgent appeal</source>
        <translation>聯合緊急呼籲</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Names of mandates change. Check the current name before you quote it.</source>
        <translation>任務名稱會變。引用前，請核對現用名稱。</translation>
    </message>
    <message>
        <source>No State has these three letters.</source>
        <translation>沒有國家使用這三個字母。</translation>
    </message>
    <message>
        <source>Opinion no. {number} of {year} on an arbitrary detention.</source>
        <translation>關於任意拘留的意見，{year}年第{number}號。</translation>
    </message>
    <message>
        <source>Such letters stay confidential for 60 days: until {day}.</source>
        <translation>這類信函保密60天：到{day}為止。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>The Working Group asks for an answer within 60 days: {day}. It used to be 90; check its current rule.</source>
        <translation>工作組要求在60天內答覆：{day}。以前是90天，請核對現行規則。</translation>
    </message>
    <message>
        <source>The committee asks for follow-up within one year: {day}.</source>
        <translation>委員會要求在一年內提交後續情況：{day}。</translation>
    </message>
    <message>
        <source>The symbol of a UN document.</source>
        <translation>聯合國文件編號。</translation>
    </message>
    <message>
        <source>The year is still to come.</source>
        <translation>這一年還沒有到。</translation>
    </message>
    <message>
        <source>The year is unusually early.</source>
        <translation>這一年早得不尋常。</translation>
    </message>
    <message>
        <source>UN letters look like CHN 20/2020. It is kept as you typed it.</source>
        <translation>聯合國信函的編號一般像 CHN 20/2020。您寫的會照原樣保留。</translation>
    </message>
    <message>
        <source>Urgent appeal</source>
        <translation>緊急呼籲</translation>
    </message>
    <message>
        <source>Write {reference}</source>
        <translation>改寫為{reference}</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}, to a company or another body.</source>
        <translation>{kind}，{year}年第{number}號，致公司或其他機構。</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}, to {country}.</source>
        <translation>{kind}，{year}年第{number}號，致{country}。</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}.</source>
        <translation>{kind}，{year}年第{number}號。</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Another kind of act</source>
        <translation>另一種行為</translation>
    </message>
    <message>
        <source>{name} (check the current name)</source>
        <translation>{name}（請核對現在的名稱）</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Choose a place</source>
        <translation>選擇位置</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>複製指紋</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Fingerprint copied</source>
        <translation>指紋已複製</translation>
    </message>
    <message>
        <source>Keep it inside</source>
        <translation>留在裡面</translation>
    </message>
    <message>
        <source>Look at it here</source>
        <translation>在這裡查看</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Save a copy of this file outside the vault?</source>
        <translation>把這個檔案的副本儲存到庫外嗎？</translation>
    </message>
    <message>
        <source>Save a copy outside the vault</source>
        <translation>把副本儲存到庫外</translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation>把副本儲存到外面…</translation>
    </message>
    <message>
        <source>Saved. The copy is not locked.</source>
        <translation>已儲存。副本沒有上鎖。</translation>
    </message>
    <message>
        <source>Saved. The vault is too full to note that it left.</source>
        <translation>已儲存。庫太滿，沒能記下它離開了。</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>正在儲存副本</translation>
    </message>
    <message>
        <source>The copy is not locked: whoever has the device can open it, and deleting it may leave traces. Whatever program opens it may remember it, or reach the network. The list below notes that it left.</source>
        <translation>副本沒有加鎖：拿到裝置的人都能打開它，刪除後也可能留下痕跡。打開它的程式可能會記住它，或者連接網路。下面的列表會記下它離開過。</translation>
    </message>
    <message>
        <source>The file itself is not here yet.</source>
        <translation>檔案本身還不在這裡。</translation>
    </message>
    <message>
        <source>{size}, taken in {when}, untouched since</source>
        <translation>{size}，{when}收下，此後沒有改動</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>Checking the files</source>
        <translation>正在檢查檔案</translation>
    </message>
    <message>
        <source>Checking the files…</source>
        <translation>正在檢查檔案…</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>清理過的副本</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>No files came with it.</source>
        <translation>沒有隨附的檔案。</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation>簽名之後沒有改動</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>About a UN mechanism…</source>
        <translation>涉及某個聯合國機制…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>From a certain time…</source>
        <translation>某段時間的…</translation>
    </message>
    <message>
        <source>From a country…</source>
        <translation>某個國家的…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多篩選</translation>
    </message>
    <message>
        <source>Only records</source>
        <translation>只看這些記錄</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可發送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已發送</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>顯示全部記錄</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急程度</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>發生了什麼？</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>哪個國家？</translation>
    </message>
    <message>
        <source>Which mechanism?</source>
        <translation>哪個機制？</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>哪些記錄</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>誰？</translation>
    </message>
    <message>
        <source>With a person…</source>
        <translation>涉及某人…</translation>
    </message>
    <message>
        <source>With an act of a kind…</source>
        <translation>含某類行為…</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>去掉{name}</translation>
    </message>
    <message>
        <source>Use “{words}”</source>
        <translation>使用“{words}”</translation>
    </message>
    <message>
        <source>{label}, chosen</source>
        <translation>{label}，已選</translation>
    </message>
</context>
<context>
    <name>FinderPopup</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A case is damaged: {item}</source>
        <translation>一個個案損壞了：{item}</translation>
    </message>
    <message>
        <source>A consent is not the last one that was recorded: {item}</source>
        <translation>一項同意不是最後記錄的那一項：{item}</translation>
    </message>
    <message>
        <source>A file is damaged: {item}</source>
        <translation>一個檔案損壞了：{item}</translation>
    </message>
    <message>
        <source>A page of the vault is damaged.</source>
        <translation>庫的一頁損壞了。</translation>
    </message>
    <message>
        <source>A part of the vault cannot be read.</source>
        <translation>庫的一部分無法讀取。</translation>
    </message>
    <message>
        <source>A record is damaged: {item}</source>
        <translation>一條記錄損壞了：{item}</translation>
    </message>
    <message>
        <source>A version of a record that was sent is damaged: {item}</source>
        <translation>一條記錄已發送的版本已損壞：{item}</translation>
    </message>
    <message>
        <source>An item of evidence is not what was added: {item}</source>
        <translation>一項證據不是當初新增的樣子：{item}</translation>
    </message>
    <message>
        <source>An item of the register is damaged: {item}</source>
        <translation>登記簿中的一個條目已損壞：{item}</translation>
    </message>
    <message>
        <source>Older parts of the vault were put in place of newer ones.</source>
        <translation>庫的舊部分被放到了新部分的位置。</translation>
    </message>
    <message>
        <source>One of the two copies of the keys is damaged. The next opening mends it from the other.</source>
        <translation>兩份金鑰中有一份損壞。下次打開時會用另一份修好。</translation>
    </message>
    <message>
        <source>The history was changed from outside.</source>
        <translation>歷史記錄被從外部改動過。</translation>
    </message>
    <message>
        <source>The part of the vault that holds the keys is damaged.</source>
        <translation>庫中儲存金鑰的部分已損壞。</translation>
    </message>
    <message>
        <source>The structure of the vault is damaged.</source>
        <translation>庫的結構損壞了。</translation>
    </message>
    <message>
        <source>What is kept about quick notes is damaged: none can be taken in.</source>
        <translation>關於速記的資訊已損壞：無法收入速記。</translation>
    </message>
    <message>
        <source>What is known of a deleted case is damaged: {item}</source>
        <translation>關於一個已刪除個案的記載已損壞：{item}</translation>
    </message>
    <message>
        <source>What is remembered of a sealed notice is damaged: {item}</source>
        <translation>關於一份已密封通知的記錄已損壞：{item}</translation>
    </message>
    <message>
        <source>What is remembered of a sealed report is damaged: {item}</source>
        <translation>關於一份密封報告的記錄損壞了：{item}</translation>
    </message>
    <message>
        <source>What says which cases tell of one event is damaged: {item}</source>
        <translation>說明哪些個案講述同一事件的內容已損壞：{item}</translation>
    </message>
    <message>
        <source>What was decided about two cases is damaged: {item}</source>
        <translation>關於兩個個案的決定已損壞：{item}</translation>
    </message>
    <message>
        <source>What was noted of a case is damaged: {item}</source>
        <translation>一個個案的記錄內容已損壞：{item}</translation>
    </message>
    <message>
        <source>Where a record came from that was written while locked is damaged: {item}</source>
        <translation>一條在鎖定時寫下的記錄，其來源資訊已損壞：{item}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Has to change before it leaves</source>
        <translation>外傳之前必須改</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>請再看一看</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>沒有不妥之處。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstAnswers</name>
    <message>
        <source>Note several answers at once:</source>
        <translation>一次記下多項回答：</translation>
    </message>
</context>
<context>
    <name>FirstFoot</name>
    <message>
        <source>Help</source>
        <translation>幫助</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>幫助（F1）</translation>
    </message>
    <message>
        <source>This app never uses the internet.</source>
        <translation>本程式從不使用網際網路。</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>It is written: make the vault</source>
        <translation>寫好了：新建庫</translation>
    </message>
    <message>
        <source>It is written: the next one</source>
        <translation>寫好了：下一張</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>放棄這些詞</translation>
    </message>
    <message>
        <source>Leave these words?</source>
        <translation>放棄這些詞？</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>新建庫</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>正在新建庫</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>正在新建庫…</translation>
    </message>
    <message numerus="yes">
        <source>Making the vault… %n second(s) left</source>
        <translation>
            <numerusform>正在新建庫… 還剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>打開庫</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>顯示這些詞</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>第{number}步，共{total}步</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>已停止。沒有留下任何東西。</translation>
    </message>
    <message>
        <source>The vault is made, but the recovery words are not in force: destroy the papers. Make others in Settings.</source>
        <translation>庫已建好，但恢復詞沒有生效：請銷毀那些紙。可在設定中另做一套。</translation>
    </message>
    <message>
        <source>The vault is made. Keep the papers: the recovery words may be in force. Test them in Settings.</source>
        <translation>庫已建好。請留好那些紙：恢復詞可能已經生效。請在設定中測試。</translation>
    </message>
    <message>
        <source>They open nothing then, and others are made the next time. Destroy what you have written down.</source>
        <translation>那樣它們什麼也打不開，下次會生成另一套。請銷毀您已經寫下的內容。</translation>
    </message>
</context>
<context>
    <name>FirstWindow</name>
    <message>
        <source>Destroy it</source>
        <translation>銷毀</translation>
    </message>
    <message>
        <source>Destroy this vault?</source>
        <translation>銷毀這個庫嗎？</translation>
    </message>
    <message>
        <source>Everything in it is lost, in every drawer. Nobody can bring it back. Copies elsewhere are not reached, and flash memory may keep old blocks.</source>
        <translation>其中每個抽屜裡的一切都會丟失。誰也不能恢復它。別處的副本不受影響，閃存裡可能還留有舊的塊。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>筆記本</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>The folder of a vault</source>
        <translation>庫的資料夾</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。什麼也沒有改變。</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>大約還有 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>大約還有 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Focal</name>
    <message numerus="yes">
        <source>%n notice(s) were not handed over yet.</source>
        <translation>
            <numerusform>還有 %n 份通知沒有交出去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait for a notice.</source>
        <translation>
            <numerusform>有 %n 份報告在等通知。</numerusform>
        </translation>
    </message>
    <message>
        <source>First the new vault: new keys made in the old one are no safer than the old.</source>
        <translation>先做新庫：在舊庫裡做的新金鑰並不比舊金鑰安全。</translation>
    </message>
    <message>
        <source>Hand them over as you handed over the reports, then tick them: under Replies, Waiting, or here.</source>
        <translation>像當初交報告那樣把它們交出去，然後打勾：在“回覆”的“等待中”，或者在這裡。</translation>
    </message>
    <message>
        <source>Make the sealed files…</source>
        <translation>製作封好的檔案…</translation>
    </message>
    <message>
        <source>Nothing was sent from here, so nobody waits for a new key.</source>
        <translation>沒有從這裡發送過什麼，所以沒有人在等新金鑰。</translation>
    </message>
    <message>
        <source>They were handed over</source>
        <translation>已經交出去了</translation>
    </message>
</context>
<context>
    <name>FocalPointsPage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 張名片</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>新增聯絡人</translation>
    </message>
    <message>
        <source>All 40 digits agree. The card is verified.</source>
        <translation>40位數字全部一致。名片已核對。</translation>
    </message>
    <message>
        <source>Cards and pictures (*.json *.card *.txt *.png *.jpg *.jpeg *.heic *.webp *.tif *.tiff *.pdf);;All files (*)</source>
        <translation>名片和圖片 (*.json *.card *.txt *.png *.jpg *.jpeg *.heic *.webp *.tif *.tiff *.pdf);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>選擇名片</translation>
    </message>
    <message>
        <source>First in Send</source>
        <translation>發送時排第一</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Focal points receive what you send. You get their card from them.</source>
        <translation>聯絡人接收您發送的內容。您從他們那裡得到名片。</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在讀取檔案</translation>
    </message>
    <message>
        <source>The revocation is kept. Its card is not here yet.</source>
        <translation>撤銷聲明已保存。它的名片還不在這裡。</translation>
    </message>
    <message>
        <source>This card was revoked. Nothing can be sealed to it any more.</source>
        <translation>這張名片已撤銷。不能再向它密封任何內容。</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>還剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>How, when and by whom was it said?</source>
        <translation>是怎樣、什麼時候、由誰說的？</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s) without use</source>
        <translation>
            <numerusform>%n 分鐘不使用即鎖定</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已儲存 {time}</translation>
    </message>
    <message>
        <source>Saved {time}, as you type</source>
        <translation>已儲存 {time}，邊寫邊存</translation>
    </message>
    <message>
        <source>{day}. How, and by whom was it said?</source>
        <translation>{day}。是怎麼說的、由誰說的？</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back to the passphrase</source>
        <translation>返回輸入密碼</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>選擇一個新密碼</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>忘記密碼了？</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>我沒有</translation>
    </message>
    <message>
        <source>I have recovery words</source>
        <translation>我有恢復詞</translation>
    </message>
    <message>
        <source>If recovery words were made for it, they open it, and you choose a new passphrase. They are 33 words on a sheet, or on papers that people keep for you.</source>
        <translation>如果為它做過恢復詞，就可以用恢復詞打開它，再由您選擇一個新密碼。恢復詞是寫在一張單子上、或寫在由他人替您保管的幾張紙上的 33 個詞。</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>新建一個庫</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it: not we, not an expert, not an authority.</source>
        <translation>沒有密碼，誰也打不開這個庫：我們不能，專家不能，任何機關也不能。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打開…</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>設定並打開</translation>
    </message>
    <message>
        <source>The forgotten one opens this folder no more. It still opens copies of the folder that were made before.</source>
        <translation>忘記的那個密碼不能再打開這個資料夾，但仍能打開以前做的資料夾副本。</translation>
    </message>
    <message>
        <source>There is no other way in. But before you give up:</source>
        <translation>沒有別的辦法可以打開。但在放棄之前：</translation>
    </message>
    <message>
        <source>These words open nothing in this vault. Are they of another vault, or were newer ones made since?</source>
        <translation>這些詞打不開這個庫裡的任何東西。它們是另一個庫的嗎？還是後來又做過新的？</translation>
    </message>
    <message>
        <source>This passphrase cannot be used here. Take another one.</source>
        <translation>這個密碼不能用在這裡。請換一個。</translation>
    </message>
    <message>
        <source>Type the recovery words</source>
        <translation>輸入恢復詞</translation>
    </message>
    <message>
        <source>Type the words first: all of them, of as many papers as needed.</source>
        <translation>請先輸入這些詞：需要幾張紙，就把幾張紙上的全部輸入。</translation>
    </message>
    <message>
        <source>Without the words, nothing can be done</source>
        <translation>沒有恢復詞，就沒有辦法</translation>
    </message>
    <message>
        <source>• A backup has a passphrase of its own. It can be restored in a new vault.</source>
        <translation>• 備份有它自己的密碼，可以恢復到一個新庫裡。</translation>
    </message>
    <message>
        <source>• Ask those you trusted whether they keep a paper with words. Look for a sheet.</source>
        <translation>• 問問您信任的人是否替您保管著寫有詞的紙。找找有沒有一張單子。</translation>
    </message>
    <message>
        <source>• If the vault was bound to another computer, it opens there with its passphrase.</source>
        <translation>• 如果這個庫綁定在另一臺電腦上，在那臺電腦上用密碼可以打開。</translation>
    </message>
    <message>
        <source>• Keep the folder: nothing in it is lost, and it opens when the passphrase comes back to you.</source>
        <translation>• 留著這個資料夾：裡面的東西一樣也沒有丟，等您想起密碼就能打開。</translation>
    </message>
    <message>
        <source>• Try again rested: with Caps Lock off, with the keyboard layout you had then, with the passphrase you had before.</source>
        <translation>• 休息好了再試：關掉大寫鎖定，換回當時的鍵盤佈局，也試試以前用過的密碼。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Not asked any more after another answer. What you wrote is kept.</source>
        <translation>因為另一個回答，這裡不再需要填寫。您寫的內容仍然保留。</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>After a bad day, a night’s sleep shows what should not be in a report. You can still send earlier, with a reason.</source>
        <translation>經歷糟糕的一天之後，睡一夜會看清哪些內容不該寫進報告。您仍可以說明理由提前發送。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>As the computer is</source>
        <translation>與電腦一致</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc 鍵</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12 鍵</translation>
    </message>
    <message>
        <source>It decides which pages you see. Nothing is lost when you change it.</source>
        <translation>它決定您看到哪些頁面。更改時不會丟失任何內容。</translation>
    </message>
    <message>
        <source>Keep what you copy for</source>
        <translation>您複製的內容保留</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Let a record rest for 24 hours before it can be sent</source>
        <translation>記錄放24小時之後才能發送</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Lock when nobody has used it for</source>
        <translation>沒有人使用多久後鎖定</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Locks and hides the window at once and asks nothing. What you are typing is saved. The window comes back from the bar of the desktop, locked.</source>
        <translation>立即鎖定並隱藏視窗，不再詢問。正在輸入的內容會被儲存。之後可從桌面的任務欄調出已鎖定的視窗。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>不用按鍵</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>筆記本</translation>
    </message>
    <message>
        <source>Of this drawer. The lock screen has its own, at its foot.</source>
        <translation>這是本抽屜的語言。鎖定畫面的語言在它的底部設定。</translation>
    </message>
    <message>
        <source>Of this drawer. The lock screen is as large as the computer asks for.</source>
        <translation>屬於這個抽屜。鎖定畫面按電腦的要求決定大小。</translation>
    </message>
    <message>
        <source>Panic key, held for one second</source>
        <translation>緊急鍵，按住一秒</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause 鍵</translation>
    </message>
    <message>
        <source>Receive reports as a focal point</source>
        <translation>作為聯絡人接收報告</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>間距</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Then it is removed from the clipboard, where every program can read it.</source>
        <translation>之後會從剪貼簿清除；在剪貼簿裡，任何程式都能讀到。</translation>
    </message>
    <message>
        <source>What do you do here?</source>
        <translation>您在這裡做什麼？</translation>
    </message>
    <message>
        <source>What you are typing is saved first.</source>
        <translation>您正在輸入的內容會先儲存。</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>更寬</translation>
    </message>
    <message>
        <source>Wider puts more room between letters, words and lines.</source>
        <translation>「更寬」會在字、詞和行之間留出更多空間。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>寫下發生的事</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>您的工作</translation>
    </message>
</context>
<context>
    <name>GiveUp</name>
    <message>
        <source>Giving up the drawer</source>
        <translation>正在放棄抽屜</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>這不是這個抽屜的密碼。</translation>
    </message>
</context>
<context>
    <name>GivesAway</name>
    <message>
        <source>A colour profile</source>
        <translation>顏色配置文件</translation>
    </message>
    <message>
        <source>A description</source>
        <translation>說明文字</translation>
    </message>
    <message>
        <source>A form to fill in</source>
        <translation>可填寫的表單</translation>
    </message>
    <message>
        <source>A mark that stands nowhere else</source>
        <translation>獨一無二的標識</translation>
    </message>
    <message>
        <source>A picture that cannot be looked into</source>
        <translation>無法查看內部的圖片</translation>
    </message>
    <message>
        <source>A plain text: nothing is hidden in it beside what can be read.</source>
        <translation>純文本：除了能讀到的內容，其中沒有隱藏資訊。</translation>
    </message>
    <message>
        <source>A program inside</source>
        <translation>內含程式</translation>
    </message>
    <message>
        <source>A small picture inside</source>
        <translation>內含小圖</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>A track beside picture and sound</source>
        <translation>畫面和聲音之外的軌道</translation>
    </message>
    <message>
        <source>Changes that can be read back</source>
        <translation>可以讀出的修改</translation>
    </message>
    <message>
        <source>Comments and notes</source>
        <translation>批註和備註</translation>
    </message>
    <message>
        <source>Earlier versions of it</source>
        <translation>它的早期版本</translation>
    </message>
    <message>
        <source>Fields somebody made up</source>
        <translation>自定義字段</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation>內含檔案</translation>
    </message>
    <message>
        <source>How it was worked on</source>
        <translation>編輯經過</translation>
    </message>
    <message>
        <source>It does not show, and can be read.</source>
        <translation>不顯示，但可以讀出。</translation>
    </message>
    <message>
        <source>It is never run here.</source>
        <translation>在這裡絕不會執行。</translation>
    </message>
    <message>
        <source>It may show what was cut off or covered in the large one.</source>
        <translation>其中可能仍能看到大圖裡裁掉或遮蓋的內容。</translation>
    </message>
    <message>
        <source>It tells more than what is seen.</source>
        <translation>它透露的比看到的更多。</translation>
    </message>
    <message>
        <source>It tells where it was made, and more.</source>
        <translation>它透露了拍攝或製作的地點，以及更多資訊。</translation>
    </message>
    <message>
        <source>It tells who or which device made it.</source>
        <translation>它透露了由誰或哪臺裝置製作。</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>關鍵詞</translation>
    </message>
    <message>
        <source>Links to other places</source>
        <translation>指向別處的連結</translation>
    </message>
    <message>
        <source>Marks of when it was saved.</source>
        <translation>儲存時留下的標記。</translation>
    </message>
    <message>
        <source>Names of files or folders</source>
        <translation>檔案或資料夾名稱</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Notes of the maker of the camera</source>
        <translation>相機廠商的備註</translation>
    </message>
    <message>
        <source>Nothing hidden was found in what could be read.</source>
        <translation>在能讀取的部分中沒有發現隱藏資訊。</translation>
    </message>
    <message>
        <source>Nothing hidden was found. What is seen and heard can still tell who and where.</source>
        <translation>沒有發現隱藏資訊。看得見、聽得到的內容仍可能透露是誰、在哪裡。</translation>
    </message>
    <message>
        <source>Often with numbers of this one device.</source>
        <translation>常含有這臺裝置獨有的編號。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Other pictures inside</source>
        <translation>內含其他圖片</translation>
    </message>
    <message>
        <source>Other things nobody sees</source>
        <translation>其他看不見的內容</translation>
    </message>
    <message>
        <source>Perhaps a short film, or another file.</source>
        <translation>可能是一段短片或另一個檔案。</translation>
    </message>
    <message>
        <source>Serial number of the device</source>
        <translation>裝置序列號</translation>
    </message>
    <message>
        <source>Something behind its end</source>
        <translation>文件結尾之後的內容</translation>
    </message>
    <message>
        <source>Taken before, behind, or closer.</source>
        <translation>之前、背後或更近處拍下的。</translation>
    </message>
    <message>
        <source>Text that is hidden</source>
        <translation>隱藏的文字</translation>
    </message>
    <message>
        <source>This kind of file cannot be looked into. Take it that it tells who made it, when and where.</source>
        <translation>無法查看這類檔案的內部。請當作它會透露由誰、何時、在哪裡製作。</translation>
    </message>
    <message>
        <source>What was deleted is still in it.</source>
        <translation>刪除的內容仍在其中。</translation>
    </message>
    <message>
        <source>What was removed may still be in them.</source>
        <translation>移除的內容可能仍在其中。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何時</translation>
    </message>
    <message>
        <source>Where it was made</source>
        <translation>製作地點</translation>
    </message>
    <message>
        <source>Who changed the text</source>
        <translation>修改文字的人</translation>
    </message>
    <message>
        <source>Who commented</source>
        <translation>批註的人</translation>
    </message>
    <message>
        <source>Who is on it, by name</source>
        <translation>其中人物的姓名</translation>
    </message>
    <message>
        <source>Who made it or changed it</source>
        <translation>製作或修改的人</translation>
    </message>
    <message>
        <source>Whose device it is</source>
        <translation>裝置的主人</translation>
    </message>
    <message>
        <source>With what was filled in.</source>
        <translation>含有已填寫的內容。</translation>
    </message>
    <message>
        <source>With which device</source>
        <translation>所用裝置</translation>
    </message>
    <message>
        <source>With which program</source>
        <translation>所用程式</translation>
    </message>
    <message>
        <source>picture {number}</source>
        <translation>圖片 {number}</translation>
    </message>
    <message>
        <source>{values}; and {count} more</source>
        <translation>{values}；另有 {count} 項</translation>
    </message>
    <message>
        <source>{value} ({where})</source>
        <translation>{value}（{where}）</translation>
    </message>
</context>
<context>
    <name>GivesAwayPart</name>
    <message>
        <source>A part could not be read: there may be more.</source>
        <translation>有一部分無法讀取：可能還有更多。</translation>
    </message>
    <message>
        <source>Looking for hidden data</source>
        <translation>正在查找隱藏資訊</translation>
    </message>
    <message>
        <source>Looking for hidden data…</source>
        <translation>正在查找隱藏資訊…</translation>
    </message>
    <message>
        <source>Make a cleaned copy…</source>
        <translation>製作清理過的副本…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>顯示較少</translation>
    </message>
    <message>
        <source>Stopped. Close and open this card to look again.</source>
        <translation>已停止。關閉並重新打開此卡片即可再次查找。</translation>
    </message>
    <message>
        <source>What this file gives away</source>
        <translation>這個檔案透露了什麼</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message numerus="yes">
        <source>%n answer(s) as they were given</source>
        <translation>
            <numerusform>%n 份已作出的答覆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about it and other cases</source>
        <translation>
            <numerusform>%n 項關於它與其他個案的判斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that it is in, as a whole</source>
        <translation>
            <numerusform>%n 份涉及它的草稿（整份刪除）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence in it ({size})</source>
        <translation>
            <numerusform>其中的 %n 份證據檔案（{size}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the register that name it</source>
        <translation>
            <numerusform>登記簿中提到它的 %n 個條目</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer that was being written</source>
        <translation>一份正在撰寫的答覆</translation>
    </message>
    <message>
        <source>Copies elsewhere: backups, exports, drafts that were written out, the sealed file where it came from</source>
        <translation>別處的副本：備份、匯出檔案、已另存的草稿，以及來源處的密封檔案</translation>
    </message>
    <message>
        <source>Its number, the day and your reason; the hash of its file, so that it is not taken in again by itself</source>
        <translation>它的編號、日期和您的理由；其檔案的雜湊值，以免它自動再次被收入</translation>
    </message>
    <message>
        <source>Its place in an event, which goes on without it</source>
        <translation>它在某一事件中的位置；該事件仍然保留</translation>
    </message>
    <message numerus="yes">
        <source>Names or contacts of %n person(s)</source>
        <translation>
            <numerusform>%n 人的姓名或聯絡方式</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent, as a whole ({size})</source>
        <translation>發來的全部內容（{size}）</translation>
    </message>
    <message>
        <source>Your notes, judgements and the history</source>
        <translation>您的筆記、判斷和歷史</translation>
    </message>
    <message numerus="yes">
        <source>{case} was deleted, with %n file(s) of evidence.</source>
        <translation>
            <numerusform>{case}已刪除，連同 %n 份證據檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>{case} was deleted.</source>
        <translation>{case}已刪除。</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message numerus="yes">
        <source>%n record(s) are in the file, and nowhere in this drawer.</source>
        <translation>
            <numerusform>%n 條記錄在檔案裡，這個抽屜裡哪裡也沒有。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Lock the vault, and switch the device off completely before the border. When you are back: Settings, Recovery and backup, “Bring records back”.</source>
        <translation>請鎖定庫，並在過境之前把裝置完全關掉。回來之後：設定、恢復與備份、“把記錄帶回來”。</translation>
    </message>
    <message>
        <source>They are not here any more</source>
        <translation>它們已經不在這裡了</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message numerus="yes">
        <source>%n record(s) not finished yet</source>
        <translation>
            <numerusform>有%n份記錄還沒有寫完</numerusform>
        </translation>
    </message>
    <message>
        <source>From {date}: {title}</source>
        <translation>{date}：{title}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接著進行</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>The oldest, from {date}: {title}</source>
        <translation>最早的一份，{date}：{title}</translation>
    </message>
</context>
<context>
    <name>Grow</name>
    <message>
        <source>Each drawer has {size} now.</source>
        <translation>現在每個抽屜有{size}。</translation>
    </message>
    <message>
        <source>Making the vault larger</source>
        <translation>正在擴大庫</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>For focal points</source>
        <translation>給聯絡人</translation>
    </message>
    <message>
        <source>For technical people</source>
        <translation>給懂技術的人</translation>
    </message>
    <message>
        <source>For trainers</source>
        <translation>給培訓者</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>保護自己</translation>
    </message>
    <message>
        <source>Using the app</source>
        <translation>使用本程式</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用說明</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索使用說明</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>A part of this page is not translated yet. It is shown in English.</source>
        <translation>這一頁有一部分還沒有翻譯，用英文顯示。</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部頁面</translation>
    </message>
    <message>
        <source>Next page: {title}</source>
        <translation>下一頁：{title}</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>沒有頁面含有這些詞。</translation>
    </message>
    <message>
        <source>Page before: {title}</source>
        <translation>上一頁：{title}</translation>
    </message>
    <message>
        <source>Pages to read</source>
        <translation>可閱讀的頁面</translation>
    </message>
    <message>
        <source>This page is not translated yet. It is shown in English.</source>
        <translation>這一頁還沒有翻譯，用英文顯示。</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message>
        <source>Choose where…</source>
        <translation>選擇位置…</translation>
    </message>
    <message>
        <source>Hand it back?</source>
        <translation>交還它嗎？</translation>
    </message>
    <message>
        <source>Somebody entrusted this backup to you. It cannot come into your drawer. You can seal it anew, so that only the drawer it came from opens it, and give them that file.</source>
        <translation>有人把這個備份託付給您。它不能進入您的抽屜。您可以重新密封它，讓只有它原來的抽屜能打開，再把那個檔案交給對方。</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>1: not at all. 5: very much.</source>
        <translation>1：完全不是。5：非常同意。</translation>
    </message>
    <message>
        <source>Each group is the same</source>
        <translation>每一組都相同</translation>
    </message>
    <message>
        <source>Exercise cards</source>
        <translation>練習卡</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>How was this workshop?</source>
        <translation>這次工作坊怎麼樣？</translation>
    </message>
    <message>
        <source>I could now compare digits, seal and carry a file.</source>
        <translation>我現在會核對數字、封好並帶走檔案。</translation>
    </message>
    <message>
        <source>I could now write a record and ask for consent.</source>
        <translation>我現在會寫記錄並徵求同意。</translation>
    </message>
    <message>
        <source>I know what this app cannot protect me from.</source>
        <translation>我知道這個程式在哪些方面保護不了我。</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用您自己的話</translation>
    </message>
    <message>
        <source>Read to me by the owner of the card</source>
        <translation>卡片主人念給我聽的</translation>
    </message>
    <message>
        <source>Shown on my screen</source>
        <translation>我螢幕上顯示的</translation>
    </message>
    <message>
        <source>The pace and the language were right for me.</source>
        <translation>進度和語言適合我。</translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation>要學到什麼</translation>
    </message>
    <message>
        <source>What was hard, or is still unclear?</source>
        <translation>什麼難懂，或者還不清楚？</translation>
    </message>
    <message>
        <source>What was most useful?</source>
        <translation>什麼最有用？</translation>
    </message>
    <message>
        <source>What will you do differently from tomorrow?</source>
        <translation>從明天起您會有哪些不同的做法？</translation>
    </message>
    <message>
        <source>Write no name, no organisation and no country on this sheet.</source>
        <translation>請不要在這張紙上寫姓名、組織或國家。</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Add a colleague’s card…</source>
        <translation>新增同事的名片…</translation>
    </message>
    <message>
        <source>Answer nothing with it here any more</source>
        <translation>這裡不再用它答覆</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>請從中選擇一位。</translation>
    </message>
    <message>
        <source>Hand it over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Hand this card over to a colleague</source>
        <translation>把這張名片移交給同事</translation>
    </message>
    <message>
        <source>Nobody is there to hand it to. Ask the colleague for a card of the kind “A person”, add it, and compare its digits with them.</source>
        <translation>還沒有可以移交的人。請向同事要一張“個人”類的名片，新增它，並與對方核對它的數字。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>這裡必須填寫。</translation>
    </message>
    <message>
        <source>The colleague gets the secret key: they read everything that was or will be sealed to this card, and answer in its name. It cannot be taken back; only revoking the card ends it. While both of you answer, agree who answers what.</source>
        <translation>同事會得到秘密金鑰：能讀到過去和今後向這張名片密封的一切，並能以它的名義答覆。無法收回；只有撤銷名片才能終止。在兩人都答覆期間，請商定由誰答覆什麼。</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>交給誰</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>kept in this drawer</source>
        <translation>保存在這個抽屜裡</translation>
    </message>
    <message>
        <source>only person cards whose digits were compared</source>
        <translation>只有核對過數字的個人名片</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>Can anybody know the passphrase?</source>
        <translation>有人可能知道密碼嗎？</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>幾天</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>多長時間？</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>幾小時</translation>
    </message>
    <message>
        <source>How was it when it was taken?</source>
        <translation>被拿走時它是什麼狀態？</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>我不知道</translation>
    </message>
    <message>
        <source>I had to say or type it</source>
        <translation>我被迫說出或輸入了它</translation>
    </message>
    <message>
        <source>It did not come back</source>
        <translation>沒有還回來</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>幾分鐘</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>On which day was it out of your sight?</source>
        <translation>哪一天它不在您的視線裡？</translation>
    </message>
    <message>
        <source>On, and this vault locked</source>
        <translation>開著，這個庫鎖著</translation>
    </message>
    <message>
        <source>On, and this vault open</source>
        <translation>開著，這個庫也開著</translation>
    </message>
    <message>
        <source>Somebody saw me type it</source>
        <translation>有人看見我輸入</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>關機</translation>
    </message>
    <message>
        <source>That is no day that has come. Write it as in the example.</source>
        <translation>那一天還沒有到，或者不是日期。請照例子的樣子寫。</translation>
    </message>
    <message>
        <source>What to reckon with</source>
        <translation>要估計到什麼</translation>
    </message>
    <message>
        <source>year-month-day, for example {day}</source>
        <translation>年-月-日，例如 {day}</translation>
    </message>
</context>
<context>
    <name>HappenedSection</name>
    <message>
        <source>In your own words</source>
        <translation>用您自己的話</translation>
    </message>
    <message>
        <source>Nobody has to tell it twice: paste a statement, or add it as evidence. Stop whenever you want.</source>
        <translation>誰都不必講兩遍：可以貼上已有的陳述，或作為證據加進來。隨時可以停下。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Hide name</source>
        <translation>隱藏名字</translation>
    </message>
    <message>
        <source>No name is kept for this person</source>
        <translation>沒有保存這個人的名字</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>顯示名字</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>還差 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>A short title, in neutral words</source>
        <translation>一個簡短的標題，用中性的詞</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Before you can send</source>
        <translation>發送之前</translation>
    </message>
    <message>
        <source>Before you can send: {left}</source>
        <translation>發送之前：{left}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about all records</source>
        <translation>關於所有記錄的更多操作</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概覽</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>A new vault (safest)</source>
        <translation>新建一個庫（最安全）</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Everything stays as it is. The file is a second copy.</source>
        <translation>一切保持原樣。檔案是第二份副本。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Other drawers of this vault are destroyed with it: move what is in them first.</source>
        <translation>這個庫的其他抽屜會一起銷毀：請先把裡面的內容移走。</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>在這裡刪除它們</translation>
    </message>
    <message>
        <source>That is enough against somebody who looks. A laboratory that has the passphrase may find older pages on flash memory, and the history of the drawer shows that records were removed, not which.</source>
        <translation>對付只是看一看的人，這就夠了。知道密碼的實驗室可能在閃存上找到舊頁；抽屜的歷史也看得出刪除過記錄，但看不出是哪些。</translation>
    </message>
    <message>
        <source>The records are removed from this drawer. Nothing in it says where they are.</source>
        <translation>記錄從這個抽屜裡刪除。裡面沒有任何東西說明它們在哪裡。</translation>
    </message>
    <message>
        <source>What may stay moves to a new vault with new keys and a passphrase that you choose. It is opened and compared; then this vault is destroyed, and with its keys every old page that this medium may still hold.</source>
        <translation>可以留下的移到一個新庫，帶新的金鑰和您選的密碼。新庫會被打開並比較；然後銷毀這個庫，它的金鑰一消失，這個介質上可能還留著的舊頁也就打不開了。</translation>
    </message>
    <message>
        <source>What shall happen here?</source>
        <translation>這裡怎麼辦？</translation>
    </message>
    <message>
        <source>Whoever opens this drawer reads them.</source>
        <translation>誰打開這個抽屜，誰就能讀到它們。</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>At most {limit}.</source>
        <translation>最多 {limit}。</translation>
    </message>
    <message>
        <source>Is {names} meant?</source>
        <translation>是指 {names} 嗎？</translation>
    </message>
    <message>
        <source>Look at line {line}, column {column}.</source>
        <translation>請看第 {line} 行，第 {column} 列。</translation>
    </message>
    <message>
        <source>Made-up countries begin with X, such as XW.</source>
        <translation>虛構的國家以 X 開頭，例如 XW。</translation>
    </message>
    <message>
        <source>One of: {names}.</source>
        <translation>可選：{names}。</translation>
    </message>
    <message>
        <source>Write {wanted}.</source>
        <translation>請寫 {wanted}。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n answer(s) noted</source>
        <translation>
            <numerusform>記下了 %n 個回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken out</source>
        <translation>
            <numerusform>取出了 %n 個回答</numerusform>
        </translation>
    </message>
    <message>
        <source>A notice was to be sealed, and was not</source>
        <translation>通知本要密封，但未完成</translation>
    </message>
    <message>
        <source>Answer noted: {use}</source>
        <translation>記下回答：{use}</translation>
    </message>
    <message>
        <source>Answer taken out: {use}</source>
        <translation>取出回答：{use}</translation>
    </message>
    <message>
        <source>Changed: what is known about them</source>
        <translation>有改動：關於此人的情況</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>還沒有記下什麼。</translation>
    </message>
    <message>
        <source>Record begun</source>
        <translation>開始記錄</translation>
    </message>
    <message>
        <source>Record removed</source>
        <translation>記錄被刪除</translation>
    </message>
    <message>
        <source>Record sealed to be sent</source>
        <translation>記錄已密封待發送</translation>
    </message>
    <message>
        <source>Record was to be sealed, and was not</source>
        <translation>記錄本要密封，但未完成</translation>
    </message>
    <message>
        <source>Record worked on</source>
        <translation>記錄有編輯</translation>
    </message>
    <message>
        <source>Sealed: a notice that takes back what was sent</source>
        <translation>已密封：收回已發內容的通知</translation>
    </message>
    <message>
        <source>Sealed: a notice that the key for answers was lost</source>
        <translation>已密封：告知答覆金鑰已丟失的通知</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再顯示 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was done with the record</source>
        <translation>對記錄做過某種處理</translation>
    </message>
    <message>
        <source>State of the record: {status}</source>
        <translation>記錄狀態：{status}</translation>
    </message>
    <message>
        <source>Taken out of the record</source>
        <translation>已從記錄中移除</translation>
    </message>
    <message>
        <source>When something was noted. No line can be taken out or changed unnoticed.</source>
        <translation>什麼時候記下了什麼。哪一行被拿掉或改動，都會被發現。</translation>
    </message>
    <message>
        <source>Written into the record</source>
        <translation>已寫入記錄</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>由{who}</translation>
    </message>
    <message>
        <source>in “{title}”</source>
        <translation>在“{title}”中</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>本人</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Back to the record</source>
        <translation>回到記錄</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>兩個版本的內容相同。</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>It was sent before versions were kept. Only its report is known.</source>
        <translation>它是在保存版本之前發送的，只知道當時的報告。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改動了什麼</translation>
    </message>
    <message>
        <source>What is shown of the version</source>
        <translation>顯示版本的哪些內容</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無標題</translation>
    </message>
    <message>
        <source>nothing was changed since</source>
        <translation>此後沒有改動</translation>
    </message>
    <message>
        <source>working version</source>
        <translation>工作版本</translation>
    </message>
</context>
<context>
    <name>HowLarge</name>
    <message>
        <source>All four grow together, so that nothing shows which one needed it. The new size can be seen, and that it is not the size the vault was made with. They cannot be made smaller again.</source>
        <translation>四個抽屜一起變大，所以看不出是哪一個需要空間。新的大小看得出來，也看得出它不是建庫時的大小。以後不能再變小。</translation>
    </message>
    <message>
        <source>How large shall the drawers be?</source>
        <translation>抽屜要多大？</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>擴大</translation>
    </message>
    <message>
        <source>Now each has {now}. It takes {more} more on the disk.</source>
        <translation>現在每個有{now}。磁碟上要多佔{more}。</translation>
    </message>
    <message>
        <source>There is no room on this disk. Make some, or move the vault to another.</source>
        <translation>這個磁碟沒有空間了。請騰出空間，或把庫移到另一個磁碟。</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation>需要幾份</translation>
    </message>
    <message>
        <source>How many are needed to open</source>
        <translation>打開需要幾份</translation>
    </message>
    <message>
        <source>How many papers</source>
        <translation>一共幾份</translation>
    </message>
    <message>
        <source>One sheet for yourself</source>
        <translation>自己留一張</translation>
    </message>
    <message>
        <source>One sheet with 33 words. Whoever finds it and has the folder can open the drawer. Whoever finds the sheet alone learns that there is something to open.</source>
        <translation>一張紙，33個詞。誰找到它又有資料夾，就能打開抽屜。只找到這張紙的人會知道有東西可以打開。</translation>
    </message>
    <message>
        <source>Papers for people you trust</source>
        <translation>分給您信任的人</translation>
    </message>
    <message>
        <source>What shall the recovery words be?</source>
        <translation>恢復詞用哪種形式？</translation>
    </message>
    <message>
        <source>{needed} of the {count} people together can open the drawer; fewer cannot. You can lose {lost}. Whoever finds one paper learns that a set exists; two sets tell of two drawers.</source>
        <translation>{count} 個人中有 {needed} 個人一起就能打開抽屜，少了不行。可以丟失{lost}。誰找到一份，就知道有一組存在；兩組說明有兩個抽屜。</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Kept apart from the record. Shown for half a minute, never in lists, titles or searches.</source>
        <translation>與記錄分開保存。只顯示半分鐘，絕不出現在列表、標題或搜索裡。</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>姓名和聯絡方式</translation>
    </message>
    <message>
        <source>Show name and contact</source>
        <translation>顯示名字和聯絡方式</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n file(s) taken in, untouched</source>
        <translation>
            <numerusform>已收下 %n 個檔案，沒有改動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in. The original(s) stay where they were.</source>
        <translation>
            <numerusform>已收入 %n 個檔案。原件仍在原處。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)</source>
        <translation>
            <numerusform>正在查看 %n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking in %n file(s)</source>
        <translation>
            <numerusform>正在收下 %n 個檔案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Damaged in block {number} of the encryption.</source>
        <translation>加密的第 {number} 塊已損壞。</translation>
    </message>
    <message>
        <source>Damaged in its head.</source>
        <translation>文件頭已損壞。</translation>
    </message>
    <message>
        <source>Something is wrong in the chain of custody.</source>
        <translation>保管記錄鏈有問題。</translation>
    </message>
    <message>
        <source>Something is wrong in the container.</source>
        <translation>容器有問題。</translation>
    </message>
    <message>
        <source>Something is wrong in the list of what it holds.</source>
        <translation>內容清單有問題。</translation>
    </message>
    <message>
        <source>Something is wrong in the names that came with it.</source>
        <translation>隨附的姓名有問題。</translation>
    </message>
    <message>
        <source>Something is wrong in the notice.</source>
        <translation>通知有問題。</translation>
    </message>
    <message>
        <source>Something is wrong in the padding.</source>
        <translation>填充部分有問題。</translation>
    </message>
    <message>
        <source>Something is wrong in the report.</source>
        <translation>報告有問題。</translation>
    </message>
    <message>
        <source>Something is wrong with the signature.</source>
        <translation>簽名有問題。</translation>
    </message>
    <message>
        <source>{what} Place: {place}</source>
        <translation>{what}位置：{place}</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message numerus="yes">
        <source>Deleted here on purpose before: %n of these files.</source>
        <translation>
            <numerusform>其中 %n 份檔案曾在此被有意刪除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop sealed files or a folder of them here. Each becomes a case, or says why not.</source>
        <translation>把密封檔案或裝有它們的資料夾拖到這裡。每個檔案會成為個案，或說明為什麼不能。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>In this vault</source>
        <translation>在本庫中</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>保持刪除</translation>
    </message>
    <message>
        <source>Make my card</source>
        <translation>製作我的名片</translation>
    </message>
    <message>
        <source>Nobody can write to you yet: first make the card that they seal their files to.</source>
        <translation>還沒有人能寫給您：請先製作名片，別人要向它密封檔案。</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>沒有收下</translation>
    </message>
    <message>
        <source>Opening sealed files</source>
        <translation>正在打開密封檔案</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打開…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>重新收下</translation>
    </message>
    <message>
        <source>Take in again what was deleted here?</source>
        <translation>要重新收下在這裡刪除過的內容嗎？</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>監看資料夾…</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>檔案的結果</translation>
    </message>
    <message>
        <source>Which folder of sealed files?</source>
        <translation>哪個裝有密封檔案的資料夾？</translation>
    </message>
    <message>
        <source>Which folder shall be watched?</source>
        <translation>要監看哪個資料夾？</translation>
    </message>
    <message>
        <source>Which sealed files?</source>
        <translation>哪些密封檔案？</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>大約還有 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>大約還有 %n 秒</numerusform>
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
            <numerusform>%n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n 個已在這裡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken in</source>
        <translation>
            <numerusform>%n 個沒有收下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n 個已收下</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see what to do about it.</source>
        <translation>選擇一行，看看可以怎麼辦。</translation>
    </message>
    <message>
        <source>Drop the files as they are, from a stick or a folder. They are not changed.</source>
        <translation>請從隨身碟或資料夾原樣拖入檔案。檔案不會改變。</translation>
    </message>
    <message>
        <source>How files come in</source>
        <translation>檔案怎樣進來</translation>
    </message>
    <message>
        <source>One that cannot be read stops none of the others.</source>
        <translation>一個讀不了，不影響其他的。</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打開個案</translation>
    </message>
    <message>
        <source>Send a receipt within three days: who hears nothing believes it was lost.</source>
        <translation>請在三天內發收據：沒有消息的人會以為丟失了。</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Not named yet</source>
        <translation>尚未命名</translation>
    </message>
    <message>
        <source>Written while locked</source>
        <translation>鎖定時寫下</translation>
    </message>
    <message>
        <source>{date}, ongoing</source>
        <translation>{date}，持續中</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start}至{end}</translation>
    </message>
    <message>
        <source>{urgency}: {reason}</source>
        <translation>{urgency}：{reason}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Opening sealed files</source>
        <translation>正在打開密封檔案</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>About cases</source>
        <translation>涉及的個案</translation>
    </message>
    <message>
        <source>Follow-up of a treaty body</source>
        <translation>條約機構的後續行動</translation>
    </message>
    <message>
        <source>It stays here and is never sent. Days that follow from another day are filled in by themselves as long as you leave them empty.</source>
        <translation>它留在這裡，從不發送。由其他日期推算出的日期，只要您留空，就會自動填入。</translation>
    </message>
    <message>
        <source>Recommendation of the UPR</source>
        <translation>普遍定期審議的建議</translation>
    </message>
    <message>
        <source>UN action</source>
        <translation>聯合國行動</translation>
    </message>
    <message>
        <source>numbers, with commas; cases that were deleted stay with it</source>
        <translation>編號，用逗號分隔；已刪除的個案仍保留在其中</translation>
    </message>
    <message>
        <source>numbers, with commas; may be left out</source>
        <translation>編號，用逗號分隔；可以不填</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>A case that was deleted</source>
        <translation>一個已刪除的個案</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>個案</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Check the current rule: this day is not sure.</source>
        <translation>請核對現行規則：這個日期並不確定。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>It says that you submitted it, but not everybody agreed to that: {cases}.</source>
        <translation>這裡說是您提交的，但並非每個人都同意：{cases}。</translation>
    </message>
    <message>
        <source>Look at the reference: {what}.</source>
        <translation>請看一下編號：{what}。</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>第 {number} 號</translation>
    </message>
    <message>
        <source>Note an answer…</source>
        <translation>記下一份答覆…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>移出…</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>已告知…</translation>
    </message>
    <message>
        <source>Wait again: {what}</source>
        <translation>重新等待：{what}</translation>
    </message>
    <message>
        <source>Wait no more: {what}</source>
        <translation>不再等待：{what}</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>{day}已告知</translation>
    </message>
</context>
<context>
    <name>ItemsView</name>
    <message numerus="yes">
        <source>%n item(s) cannot be read.</source>
        <translation>
            <numerusform>有 %n 個條目無法讀取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a UN action…</source>
        <translation>新增聯合國行動…</translation>
    </message>
    <message>
        <source>Add a follow-up…</source>
        <translation>新增後續行動…</translation>
    </message>
    <message>
        <source>Add a recommendation…</source>
        <translation>新增建議…</translation>
    </message>
    <message>
        <source>Letters, statements, opinions and press releases of the UN, and what was answered, are kept here.</source>
        <translation>聯合國的信函、聲明、意見和新聞稿以及對它們的答覆，都保存在這裡。</translation>
    </message>
    <message>
        <source>Recommendations of the Universal Periodic Review, and how far they were carried out, are kept here.</source>
        <translation>普遍定期審議的建議及其落實程度，都保存在這裡。</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>條約機構</translation>
    </message>
    <message>
        <source>UN actions</source>
        <translation>聯合國行動</translation>
    </message>
    <message>
        <source>UPR</source>
        <translation>普遍定期審議</translation>
    </message>
    <message>
        <source>What treaty bodies asked a State to report on, and by when, is kept here.</source>
        <translation>條約機構要求國家報告什麼、何時之前報告，都保存在這裡。</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>大約還有 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>大約還有 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>每秒 {size}</translation>
    </message>
</context>
<context>
    <name>Journeying</name>
    <message>
        <source>Moving what may stay, then comparing</source>
        <translation>正在移走可以留下的內容，然後比較</translation>
    </message>
    <message>
        <source>Reading the file once more, then removing</source>
        <translation>正在再讀一遍檔案，然後刪除</translation>
    </message>
    <message>
        <source>The new vault is whole and stays where it is, too.</source>
        <translation>新庫是完好的，也留在它所在的地方。</translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation>新庫放在哪裡？</translation>
    </message>
</context>
<context>
    <name>JudgeQuestion</name>
    <message>
        <source>How the desk sees it</source>
        <translation>本處的看法</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記下</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>As sent: {urgency}. What was sent stays beside it.</source>
        <translation>發來時：{urgency}。發來的內容會一同保留。</translation>
    </message>
    <message>
        <source>How sure is the desk that this happened?</source>
        <translation>本處有多確信這件事發生過？</translation>
    </message>
    <message>
        <source>How urgent is this case?</source>
        <translation>這個個案有多緊急？</translation>
    </message>
    <message>
        <source>It is the desk’s own judgement, and is never sent by itself.</source>
        <translation>這是本處自己的判斷，絕不會自動發出。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>沒有說明</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message numerus="yes">
        <source>%n earlier report(s) without an answer become receipts too.</source>
        <translation>
            <numerusform>另有 %n 份未獲答覆的較早報告也只留回執。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of it are not in this report and will be gone.</source>
        <translation>
            <numerusform>其中有 %n 個檔案不在這份報告裡，也會消失。</numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>回執</translation>
    </message>
    <message>
        <source>Also that you sealed without comparing, and why.</source>
        <translation>還有您未經核對就密封一事及其理由。</translation>
    </message>
    <message>
        <source>My copy</source>
        <translation>我的副本</translation>
    </message>
    <message>
        <source>No answer can ever be read. The history still says that a record was here.</source>
        <translation>以後再也讀不到任何答覆。歷史裡仍寫著這裡有過一條記錄。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>On flash memory, in snapshots and in backups made before, what was removed may survive. A new vault on another medium is safer.</source>
        <translation>在閃存、快照和以前的備份裡，移除的內容可能仍然存在。在另一儲存介質上建一個新庫更安全。</translation>
    </message>
    <message numerus="yes">
        <source>Once everything is sealed, %n record(s) will be removed, evidence and all.</source>
        <translation>
            <numerusform>全部密封之後，將移除 %n 條記錄，連同證據。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers to %n earlier report(s) cannot be read any more either.</source>
        <translation>
            <numerusform>另有 %n 份較早報告的答覆也將無法再讀。</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt opens the replies and proves that this file came from here.</source>
        <translation>回執可以打開回復，也能證明這個檔案出自這裡。</translation>
    </message>
    <message>
        <source>What your vault keeps</source>
        <translation>您的庫保留什麼</translation>
    </message>
    <message>
        <source>Your record as it is, this report, who got it and when, and the key that opens the replies. Whoever opens your vault can read all of it.</source>
        <translation>您的記錄原樣、這份報告、誰在什麼時候收到，以及打開回復的金鑰。打開您的庫的人能讀到這一切。</translation>
    </message>
</context>
<context>
    <name>KeepQuestion</name>
    <message numerus="yes">
        <source>Keep %n case(s) until another day?</source>
        <translation>
            <numerusform>將 %n 個個案保留到另一天？</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>On that day it is listed here again.</source>
        <translation>到那一天，它會再次列在這裡。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Back to the first letters</source>
        <translation>返回前面的字母</translation>
    </message>
    <message>
        <source>Delete one letter</source>
        <translation>刪除一個字元</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>更多字母</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>螢幕鍵盤</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>收起鍵盤</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>上檔</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Acknowledge</source>
        <translation>確認收到</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>更改狀態</translation>
    </message>
    <message>
        <source>Choose it, or take it out again</source>
        <translation>選中它，或再取消</translation>
    </message>
    <message>
        <source>Choose none, or go back</source>
        <translation>全部不選，或返回</translation>
    </message>
    <message>
        <source>Judge how urgent it is</source>
        <translation>判斷緊急程度</translation>
    </message>
    <message>
        <source>On the board: move the card to the column beside it</source>
        <translation>在看板上：把卡片移到旁邊一列</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>顯示這些按鍵</translation>
    </message>
    <message>
        <source>The case before</source>
        <translation>上一個個案</translation>
    </message>
    <message>
        <source>The next case</source>
        <translation>下一個個案</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>寫筆記</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Keys for going through cases</source>
        <translation>瀏覽個案的按鍵</translation>
    </message>
    <message>
        <source>They work in lists, on the board and on a case, not while typing.</source>
        <translation>在列表、看板和個案中有效，輸入文字時無效。</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>A passphrase</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>A person I trust</source>
        <translation>我信任的人</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Everything in this drawer: records, people and their names, evidence, cards and keys.</source>
        <translation>這個抽屜裡的一切：記錄、人員和姓名、證據、名片和金鑰。</translation>
    </message>
    <message>
        <source>Make new recovery words?</source>
        <translation>製作新的恢復詞嗎？</translation>
    </message>
    <message>
        <source>Make recovery words?</source>
        <translation>製作恢復詞嗎？</translation>
    </message>
    <message>
        <source>My recovery words</source>
        <translation>我的恢復詞</translation>
    </message>
    <message>
        <source>Only the papers open it. Whoever carries it cannot, and neither can you without them.</source>
        <translation>只有寫著恢復詞的紙能打開它。攜帶文件的人打不開，沒有那些紙您也打不開。</translation>
    </message>
    <message>
        <source>Records and evidence, and no key of any kind. Only that person can open it, and only this drawer can take it back from them. Everybody in the records must have agreed to that person.</source>
        <translation>只有記錄和證據，沒有任何金鑰。只有那個人能打開，也只有這個抽屜能從對方那裡收回。記錄中的每個人都必須同意交給那個人。</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>顯示這些詞</translation>
    </message>
    <message>
        <source>Test the recovery words first: nobody should rely on words never tried.</source>
        <translation>請先測試恢復詞：不要依賴從未試過的詞。</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>這個抽屜的密碼</translation>
    </message>
    <message>
        <source>The words made before end with this, for this folder. They still open older copies of it.</source>
        <translation>以前的恢復詞對這個資料夾從此失效，但仍能打開它的舊副本。</translation>
    </message>
    <message>
        <source>There are no recovery words yet: make some first.</source>
        <translation>還沒有恢復詞：請先製作。</translation>
    </message>
    <message>
        <source>They open this drawer when the passphrase is forgotten, or when the computer it is bound to is gone.</source>
        <translation>忘記密碼，或者綁定的電腦沒有了，可以用它們打開這個抽屜。</translation>
    </message>
    <message>
        <source>What shall open the backup?</source>
        <translation>用什麼打開備份？</translation>
    </message>
    <message>
        <source>Whoever has the file and its passphrase reads all of it.</source>
        <translation>誰有這個檔案和它的密碼，誰就能讀到全部。</translation>
    </message>
</context>
<context>
    <name>KnownVaults</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>選擇其他資料夾…</translation>
    </message>
    <message>
        <source>No vault is remembered on this computer any more.</source>
        <translation>這臺電腦不再記住任何庫。</translation>
    </message>
    <message>
        <source>The list could not be written: it is as it was.</source>
        <translation>無法寫入這份列表：它保持原樣。</translation>
    </message>
    <message>
        <source>Which vault?</source>
        <translation>哪個庫？</translation>
    </message>
    <message>
        <source>Whoever has this stick can see this list. Forgetting removes no vault.</source>
        <translation>拿到這個隨身碟的人都能看到這份列表。忘記不會刪除任何庫。</translation>
    </message>
    <message>
        <source>Whoever uses this computer can see this list. Forgetting removes no vault.</source>
        <translation>使用這臺電腦的人都能看到這份列表。不再記住並不會刪除庫。</translation>
    </message>
</context>
<context>
    <name>LabelQuestion</name>
    <message>
        <source>Keep the label</source>
        <translation>保存標籤</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Only you see it: among your cards, and with the cases that came to this one.</source>
        <translation>只有您能看到：在您的名片中，以及寄到這張名片的個案旁。</translation>
    </message>
    <message>
        <source>What do you call this card?</source>
        <translation>您把這張名片叫做什麼？</translation>
    </message>
    <message>
        <source>for HRC 61</source>
        <translation>用於人權理事會第61屆會議</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可以不寫</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
</context>
<context>
    <name>LanguageState</name>
    <message>
        <source>No native speaker has checked it yet: where words matter most, the English stands beside them.</source>
        <translation>還沒有母語者核對過它：在最要緊的詞句旁邊附有英文。</translation>
    </message>
    <message>
        <source>{share} % is translated. The rest is in English.</source>
        <translation>已翻譯 {share} %。其餘為英文。</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Which language?</source>
        <translation>哪種語言？</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>您可以隨時更改。</translation>
    </message>
</context>
<context>
    <name>LastWord</name>
    <message>
        <source>I understand: everything else in this vault is lost</source>
        <translation>我明白：這個庫裡的其他一切都會丟失</translation>
    </message>
    <message>
        <source>I understand: they are only in the file then</source>
        <translation>我明白：此後它們只在那個檔案裡</translation>
    </message>
    <message>
        <source>Move and destroy</source>
        <translation>移走並銷毀</translation>
    </message>
    <message>
        <source>Move the rest, and destroy this vault?</source>
        <translation>移走其餘內容，並銷毀這個庫嗎？</translation>
    </message>
    <message>
        <source>Remember which file it is, where it is, and what opens it: nothing here will tell you.</source>
        <translation>請記住是哪個檔案、在哪裡、用什麼打開：這裡沒有任何地方會告訴您。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s) here?</source>
        <translation>
            <numerusform>在這裡刪除 %n 條記錄嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>The file is read once more before anything goes.</source>
        <translation>刪除之前會把檔案再讀一遍。</translation>
    </message>
    <message>
        <source>The file is read once more before anything goes. Then this vault is destroyed, with every drawer in it. Copies and backups elsewhere are not reached, and worn blocks of flash memory may survive.</source>
        <translation>在此之前會把檔案再讀一遍。然後銷毀這個庫，連同其中每個抽屜。別處的副本和備份不受影響，閃存裡磨損的塊也可能還在。</translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation>檔案：{path}</translation>
    </message>
    <message>
        <source>The new vault: {path}</source>
        <translation>新庫：{path}</translation>
    </message>
    <message>
        <source>When you are back: let the person hand it back to you, then Settings, Recovery and backup, “Bring records back”.</source>
        <translation>回來之後：請那個人把它交還給您，然後打開設定、恢復與備份、“把記錄帶回來”。</translation>
    </message>
    <message>
        <source>When you are back: open the vault, then Settings, Recovery and backup, “Bring records back”.</source>
        <translation>回來之後：打開庫，然後打開設定、恢復與備份、“把記錄帶回來”。</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>A camera behind you sees everything. On Linux any program can take pictures of the screen.</source>
        <translation>您身後的鏡頭什麼都看得見。在 Linux 上，任何程式都可以截取螢幕。</translation>
    </message>
    <message>
        <source>A card that came to you through somebody else can be a false one. Compare the 40 digits with the focal point itself, by voice or in person.</source>
        <translation>通過別人轉來的名片可能是假的。請通過聲音或當面與聯絡人本人核對40位數字。</translation>
    </message>
    <message>
        <source>A child, or somebody who is held</source>
        <translation>兒童，或被關押的人</translation>
    </message>
    <message>
        <source>A drawer for show</source>
        <translation>給人看的抽屜</translation>
    </message>
    <message>
        <source>A false card</source>
        <translation>假的名片</translation>
    </message>
    <message>
        <source>A focal point can listen, judge and pass on. It is no protection against violence, and it may not be able to help.</source>
        <translation>聯絡人可以傾聽、判斷和轉達。它不能保護您免受暴力，也可能幫不上忙。</translation>
    </message>
    <message>
        <source>A focal point that is not honest</source>
        <translation>不誠實的聯絡點</translation>
    </message>
    <message>
        <source>A forged answer</source>
        <translation>偽造的回覆</translation>
    </message>
    <message>
        <source>A locked vault shows that there is a vault and how large it is. It does not show how many records it holds or what is in them.</source>
        <translation>鎖定的庫會顯示有一個庫以及它有多大。它不顯示裡面有多少記錄、寫了什麼。</translation>
    </message>
    <message>
        <source>A program that spies on you</source>
        <translation>監視您的程式</translation>
    </message>
    <message>
        <source>A report made to do harm</source>
        <translation>用來害人的報告</translation>
    </message>
    <message>
        <source>A sealed file can be opened by the focal point it was made for, and not with your passphrase.</source>
        <translation>密封檔案只有收件的聯絡人能打開，您的密碼打不開。</translation>
    </message>
    <message>
        <source>A state that keeps your sealed files for twenty years</source>
        <translation>把您的密封檔案保存二十年的國家</translation>
    </message>
    <message>
        <source>A thief, or a repair shop</source>
        <translation>小偷，或維修店</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>參會資格</translation>
    </message>
    <message>
        <source>After it locks, what was open can no longer be read in its memory.</source>
        <translation>鎖定之後，打開過的內容不能再從它的內存中讀出。</translation>
    </message>
    <message>
        <source>After the lock, it finds nothing to read in the memory of this program.</source>
        <translation>鎖定之後，它在本程式的內存裡找不到任何可讀的內容。</translation>
    </message>
    <message>
        <source>After you changed a passphrase or destroyed the vault, the old keys are no longer on an ordinary disk. Flash memory and copies in a cloud may keep them.</source>
        <translation>您更改口令或銷毀保險庫之後，普通磁碟上不再有舊的金鑰。閃存和雲端的副本可能還留著它們。</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>事後</translation>
    </message>
    <message>
        <source>Agree with a few people when they should hear from you.</source>
        <translation>與幾個人約好，什麼時候應該有您的消息。</translation>
    </message>
    <message>
        <source>An answer counts only with the signature of the focal point, and for that one report.</source>
        <translation>只有帶聯絡點簽名的回覆才算數，而且只對那一份報告有效。</translation>
    </message>
    <message>
        <source>An informer in the room</source>
        <translation>房間裡的告密者</translation>
    </message>
    <message>
        <source>An officer at a border, with your device for ten minutes</source>
        <translation>邊境上的官員，拿著您的裝置十分鐘</translation>
    </message>
    <message>
        <source>Ask again when something changes: an arrest, a release, a new law, a year.</source>
        <translation>情況有變時請再問：被捕、獲釋、新的法律、過了一年。</translation>
    </message>
    <message>
        <source>Ask for each use apart, with the sentence on the screen.</source>
        <translation>每種用途分開問，用螢幕上的那句話。</translation>
    </message>
    <message>
        <source>Ask relatives, witnesses and colleagues themselves, one by one.</source>
        <translation>親屬、證人和同事要本人回答，一個一個地問。</translation>
    </message>
    <message>
        <source>Ask where nobody else can listen, and without hurry.</source>
        <translation>在沒有別人能聽到的地方問，不要著急。</translation>
    </message>
    <message>
        <source>Asking for consent</source>
        <translation>徵求同意</translation>
    </message>
    <message>
        <source>At the border</source>
        <translation>在邊境</translation>
    </message>
    <message>
        <source>Before a border</source>
        <translation>過境之前</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation>出發之前</translation>
    </message>
    <message>
        <source>Before, meanwhile and afterwards</source>
        <translation>事前、當時和事後</translation>
    </message>
    <message>
        <source>Carry the contacts you may need on paper.</source>
        <translation>把可能需要的聯絡方式寫在紙上帶著。</translation>
    </message>
    <message>
        <source>Ctrl+L locks this window at once. Everything typed is saved before it goes.</source>
        <translation>Ctrl+L 會立即鎖定這個視窗。輸入的一切都會先儲存。</translation>
    </message>
    <message>
        <source>Decide beforehand, with people you trust and a lawyer if you can, what you will do when they go on asking. No record is worth your safety.</source>
        <translation>事先與您信任的人、可能的話與律師商定，如果他們繼續追問您怎麼辦。沒有一條記錄比您的安全更重要。</translation>
    </message>
    <message>
        <source>Do not count on a second drawer to protect you under pressure. Somebody who knows this program knows that there can be another one.</source>
        <translation>不要指望第二個抽屜在壓力下保護您。瞭解本程式的人知道可能還有另一個。</translation>
    </message>
    <message>
        <source>Do not film them in return where that makes things worse or breaks the rules of the building.</source>
        <translation>如果反過來拍他們會使情況更糟或違反場所規定，就不要拍。</translation>
    </message>
    <message>
        <source>Do not say that there is only one drawer. Whoever knows this program knows that every vault has four, and a lie that is found out can cost more than silence.</source>
        <translation>不要說只有一個抽屜。瞭解本程式的人知道每個庫都有四個，而被識破的謊言可能比沉默代價更大。</translation>
    </message>
    <message>
        <source>Everybody can take a yes back at any time, without a reason. Tell them how to reach you.</source>
        <translation>任何人隨時可以收回同意，不需要理由。請告訴他們怎樣找到您。</translation>
    </message>
    <message>
        <source>Files from outside are read in a process that can reach no network, no program and no other file.</source>
        <translation>外來的檔案在一個單獨的進程裡讀取，它碰不到網路、程式和其他檔案。</translation>
    </message>
    <message>
        <source>Fill it with ordinary notes, over weeks, and open it now and then. Nothing from your real records, no invented report, and never leave it empty.</source>
        <translation>用幾週時間往裡面寫平常的筆記，並不時打開它。不要放您真實記錄裡的任何東西，不要編造報告，也不要讓它空著。</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首先</translation>
    </message>
    <message>
        <source>For a child, ask the guardian and the child. For somebody who is held, the family or the lawyer can tell what the person wanted.</source>
        <translation>對兒童，既問監護人，也問兒童本人。對被關押的人，家人或律師可以說出本人的意願。</translation>
    </message>
    <message>
        <source>From one copy they do not learn how many drawers you use. From two, taken at different times, they see which one changed.</source>
        <translation>從一份副本里，他們看不出您用了幾個抽屜。從不同時間取得的兩份裡，他們看得出哪一個變了。</translation>
    </message>
    <message>
        <source>If a card that you know is replaced by another one, the app says so.</source>
        <translation>如果您認識的名片被換成另一張，程式會告訴您。</translation>
    </message>
    <message>
        <source>If a device was seized</source>
        <translation>如果裝置被扣押</translation>
    </message>
    <message>
        <source>If one was taken out of your sight, think of it as no longer safe, also when it comes back.</source>
        <translation>如果裝置離開過您的視線，即使還了回來，也要當作不再安全。</translation>
    </message>
    <message>
        <source>If somebody films or photographs you</source>
        <translation>如果有人給您拍照或錄影</translation>
    </message>
    <message>
        <source>If somebody forces you to open the vault, another passphrase opens another drawer. It helps only if what is in it could be all there is.</source>
        <translation>如果有人逼您打開庫，另一個密碼會打開另一個抽屜。只有裡面的東西看上去可能就是全部時，它才有用。</translation>
    </message>
    <message>
        <source>If this vault was on it, or was opened under pressure</source>
        <translation>如果本庫在上面，或曾在壓力下打開</translation>
    </message>
    <message>
        <source>If you are questioned</source>
        <translation>如果您被問話</translation>
    </message>
    <message>
        <source>If you open a drawer, they see everything in it. Nobody can show them that there is no other.</source>
        <translation>如果您打開一個抽屜，他們會看到裡面的一切。沒有人能向他們證明沒有別的抽屜。</translation>
    </message>
    <message>
        <source>If you were asked about other people, tick that this happened and tell them safely. Their names need not be in the record.</source>
        <translation>如果他們問起了其他人，請勾選這一點，並安全地告訴他們。他們的名字不必寫進記錄。</translation>
    </message>
    <message>
        <source>If your vault has to travel: Settings, Recovery and backup, Travel mode. Records leave in one sealed file before they go from here.</source>
        <translation>如果您的庫必須一起出行：設定、恢復與備份、出行模式。記錄先裝進一個密封檔案，然後才從這裡刪除。</translation>
    </message>
    <message>
        <source>In some places encryption, or a program like this one, may itself be against the law or look suspicious. Find out before you go.</source>
        <translation>在有些地方，加密或像本程式這樣的工具本身可能違法或引人懷疑。出發前請先了解。</translation>
    </message>
    <message>
        <source>Inside UN premises</source>
        <translation>在聯合國場所內</translation>
    </message>
    <message>
        <source>It can pass on what it read. It cannot make it look as if you had sent that to somebody else.</source>
        <translation>它可以把讀到的轉告別人。但它無法讓人以為是您把它發給了別人。</translation>
    </message>
    <message>
        <source>It cannot bring back a forgotten passphrase. Recovery words, made before, can open the drawer without it.</source>
        <translation>它不能找回忘記的密碼。事先做好的恢復詞可以不用密碼打開抽屜。</translation>
    </message>
    <message>
        <source>It cannot call back what was sent. If somebody withdraws consent, those who hold a copy must be told.</source>
        <translation>它不能收回已發出的內容。如果有人撤回同意，必須告訴持有副本的人。</translation>
    </message>
    <message>
        <source>It cannot protect you on a device that somebody else controls or watches: they see what you see and type.</source>
        <translation>如果裝置由別人控制或監視，它不能保護您：您看到和輸入的，他們都能看到。</translation>
    </message>
    <message>
        <source>It cannot surely destroy what was once stored: flash memory and SSDs may keep old copies.</source>
        <translation>它不能保證銷毀曾經存過的內容：閃存和固態硬碟可能留有舊副本。</translation>
    </message>
    <message>
        <source>It does not help on a device that was watched, where somebody saw you work in the other drawer.</source>
        <translation>如果裝置被監視，有人看見過您在另一個抽屜裡工作，它就沒有用。</translation>
    </message>
    <message>
        <source>It does not stop a person who simply demands more passphrases, and no program can prove to them that there is none.</source>
        <translation>它擋不住一味索要更多密碼的人，也沒有哪個程式能向他們證明沒有別的密碼。</translation>
    </message>
    <message>
        <source>It is their life and their risk. Nobody else can say yes for them, not even to help. The UN acts only on the consent of the person concerned.</source>
        <translation>這是他們的生活，他們的風險。別人不能替他們同意，即使是為了幫助。聯合國只有在當事人同意時才行動。</translation>
    </message>
    <message>
        <source>It never uses the network.</source>
        <translation>它從不使用網路。</translation>
    </message>
    <message>
        <source>It sees everything that you seal to it, and nobody who did not agree.</source>
        <translation>它看得到您密封給它的一切，但看不到沒有同意的人。</translation>
    </message>
    <message>
        <source>It sees that they are sealed files, when it got them, and about how large they are. Not who wrote them, nor for whom.</source>
        <translation>它看得到這些是密封檔案、何時得到的、大約多大。看不到是誰寫的，也看不到寫給誰。</translation>
    </message>
    <message>
        <source>Its own passphrase, that shares nothing with the other, and that you can type.</source>
        <translation>用它自己的密碼：與另一個毫無相同之處，而且您輸入得出來。</translation>
    </message>
    <message>
        <source>Keep them in your sight as far as you can.</source>
        <translation>儘量讓它們不離開您的視線。</translation>
    </message>
    <message>
        <source>Leave a copy of the vault’s folder with somebody you trust, in case your device is kept for long. Nobody can open it without your passphrase.</source>
        <translation>把庫的資料夾副本交給您信任的人，以防您的裝置被長期扣留。沒有您的密碼，誰也打不開。</translation>
    </message>
    <message>
        <source>Let it answer why you have this program. Think of your own answer before anybody asks.</source>
        <translation>讓它能回答您為什麼有這個程式。在有人問之前，先想好您自己的回答。</translation>
    </message>
    <message>
        <source>Let them say no. Do not ask twice to change a no.</source>
        <translation>讓他們可以說不。不要為了改變“不”而再問一次。</translation>
    </message>
    <message>
        <source>Make a new vault there, with a new passphrase.</source>
        <translation>請在那裡用新密碼新建一個庫。</translation>
    </message>
    <message>
        <source>More about it stands under Learn, and in the settings beside adding a drawer.</source>
        <translation>更多說明在“學習”裡，以及設定中新增抽屜的旁邊。</translation>
    </message>
    <message>
        <source>Never leave it empty: an empty drawer is an answer too.</source>
        <translation>不要讓它空著：空抽屜也是一種回答。</translation>
    </message>
    <message>
        <source>No invented report of what somebody did to you: it is read as a real one.</source>
        <translation>不要編造別人對您做了什麼的報告：它會被當成真的來讀。</translation>
    </message>
    <message>
        <source>No person, pseudonym, focal point or word from your real records: one of them leads to the others.</source>
        <translation>不要放您真實記錄裡的任何人、化名、聯絡人或字句：從一個就能查到其他的。</translation>
    </message>
    <message>
        <source>No program knows whether a story is true.</source>
        <translation>沒有程式知道一件事是不是真的。</translation>
    </message>
    <message>
        <source>No record is worth your safety. Before you write something down or send it, ask: could this hurt me or somebody else?</source>
        <translation>任何記錄都不值得用您的安全去換。寫下或發送之前請想一想：這會不會傷害我或別人？</translation>
    </message>
    <message>
        <source>Nobody’s name who could be asked about it.</source>
        <translation>不要寫任何可能因此被問起的人的名字。</translation>
    </message>
    <message>
        <source>Not asked counts as no. If asking is too dangerous, do not ask: note that, and leave the person out.</source>
        <translation>沒有問過，就算不同意。如果詢問太危險，就不要問：記下這一點，並略去這個人。</translation>
    </message>
    <message>
        <source>Note the time, the place, the badge and the organisation on it.</source>
        <translation>記下時間、地點，以及證件和上面的組織。</translation>
    </message>
    <message>
        <source>Officers at a border may be allowed to look through devices, to copy them or to keep them, or to ask for a passphrase. What they may do, and what happens if you refuse, differs from place to place and changes. Nothing here is legal advice: ask somebody who knows the law there.</source>
        <translation>邊境上的官員可能有權查看、複製或扣留裝置，或要求說出密碼。他們可以做什麼，您拒絕會怎樣，各地不同，也會改變。這裡的內容不是法律意見：請詢問了解當地法律的人。</translation>
    </message>
    <message>
        <source>Once it is locked, nothing of yours is in the memory of the program, and it has written nothing readable elsewhere.</source>
        <translation>一旦鎖定，程式的內存裡就沒有您的任何內容，它也沒有在別處寫下任何可讀的東西。</translation>
    </message>
    <message>
        <source>Only what people agreed to goes into a sealed file. No answer counts as no.</source>
        <translation>只有人們同意的內容才會進入密封檔案。沒有回答算作不同意。</translation>
    </message>
    <message>
        <source>Open it and write in it now and then. A last entry that is old, on a computer that was used yesterday, is a reason to ask for more.</source>
        <translation>不時打開它，寫點東西。昨天還用過的電腦上，最後一條卻很舊，會使人要求更多。</translation>
    </message>
    <message>
        <source>Ordinary notes of yours that you would not like to show, and could: a diary of a journey, appointments, money, health, a quarrel.</source>
        <translation>您不願意給人看、但也可以給人看的平常筆記：旅行日記、約會、錢、健康、一次爭吵。</translation>
    </message>
    <message>
        <source>Photographs, badges, webcasts</source>
        <translation>照片、證件、網路直播</translation>
    </message>
    <message>
        <source>Real names show only when you ask for them, for half a minute.</source>
        <translation>真實姓名只在您要求時顯示，為時半分鐘。</translation>
    </message>
    <message>
        <source>Say what cannot be promised: safety, a result, or that what was sent comes back.</source>
        <translation>說明什麼不能保證：安全、結果，或者把發出的內容收回來。</translation>
    </message>
    <message>
        <source>Say who will see it, and that a letter to the Government with a name tells the Government who it is.</source>
        <translation>說明誰會看到，也說明寫上名字給政府的信會讓政府知道是誰。</translation>
    </message>
    <message>
        <source>Some secretariats confirm to a State whether the people on its list are accredited. Treaty bodies say that they never do.</source>
        <translation>有些秘書處會向國家確認其名單上的人是否已註冊。條約機構說它們從不這樣做。</translation>
    </message>
    <message>
        <source>Somebody who examines a copy of your disk, or two</source>
        <translation>檢查您磁碟的一份或兩份副本的人</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>公開發言</translation>
    </message>
    <message>
        <source>Switch devices off completely before you arrive.</source>
        <translation>到達之前，請把裝置完全關機。</translation>
    </message>
    <message>
        <source>Taking it back asks those who have it to stop. It cannot delete what they hold, and what was published stays published.</source>
        <translation>收回同意是請持有者停止使用。它不能刪除他們手裡的內容，已經公佈的仍然是公佈的。</translation>
    </message>
    <message>
        <source>Tell UN security, the secretariat of the meeting and your focal point: all three.</source>
        <translation>請告訴聯合國安保、會議秘書處和您的聯絡人：三方都要。</translation>
    </message>
    <message>
        <source>Tell your focal point, so that they expect new keys.</source>
        <translation>請告訴您的聯絡人，讓他們知道會有新的金鑰。</translation>
    </message>
    <message>
        <source>Ten people, one by one</source>
        <translation>十種人，逐一說明</translation>
    </message>
    <message>
        <source>The app cannot know whether somebody forces the focal point to sign.</source>
        <translation>程式無法知道是否有人強迫聯絡點簽名。</translation>
    </message>
    <message>
        <source>The files do not say which drawers are used. Two copies of the folder from different days, an examination of the disk, quick notes that wait, or recovery papers can.</source>
        <translation>檔案不會說出哪些抽屜在用。但不同日子的兩份資料夾副本、對硬碟的檢查、等著的快速筆記，或寫有恢復詞的紙，都可能說明。</translation>
    </message>
    <message>
        <source>The person decides</source>
        <translation>由本人決定</translation>
    </message>
    <message>
        <source>They are made to withstand quantum computers, as far as these are known. If the key of the focal point is ever found, they can be read.</source>
        <translation>它們的製作考慮到抵禦目前所知的量子電腦。如果有一天聯絡點的金鑰被找到，它們就能被讀取。</translation>
    </message>
    <message>
        <source>They can guess your passphrase as often as they like. Six words drawn by lot are out of their reach; a short one is not.</source>
        <translation>他們可以任意多次猜測您的口令。抽籤得來的六個詞他們猜不到；短的口令則不然。</translation>
    </message>
    <message>
        <source>They cannot change a record without the app noticing. They can put back a whole older copy: look at the day it was last saved.</source>
        <translation>他們無法改動一條記錄而不被程式發現。他們可以把整個舊副本放回來：請看上次儲存的日期。</translation>
    </message>
    <message>
        <source>They see that there is a vault, and how large it is. They do not see how many drawers you use, or which one you opened last.</source>
        <translation>他們看得到有一個保險庫，以及它有多大。他們看不到您用了幾個抽屜，也看不到您上次打開的是哪一個。</translation>
    </message>
    <message>
        <source>They see what is on the screen. Ctrl+L locks, from everywhere. Held for a second, Escape also hides the window.</source>
        <translation>他們看得到螢幕上的東西。Ctrl+L 在任何地方都能鎖定。按住 Escape 一秒，還會隱藏視窗。</translation>
    </message>
    <message>
        <source>Think of everything on it as copied or read, and of the device as no longer safe, even when it comes back and looks the same.</source>
        <translation>請把上面的一切當作已被複制或看過，把裝置當作不再安全，即使它還了回來、看起來一樣。</translation>
    </message>
    <message>
        <source>Think of it as copied</source>
        <translation>當作已被複制</translation>
    </message>
    <message>
        <source>Think of who else may be exposed, and tell them in a safe way. Do not write a list of their names.</source>
        <translation>請想想還有誰可能暴露，並用安全的方式告訴他們。不要列出他們的名字。</translation>
    </message>
    <message>
        <source>Travel with a device that has nothing on it.</source>
        <translation>請帶一個上面什麼也沒有的裝置出行。</translation>
    </message>
    <message>
        <source>Use a passphrase on your devices, not a finger or a face.</source>
        <translation>請用密碼鎖裝置，不要用手指或臉。</translation>
    </message>
    <message>
        <source>Use another device from now on.</source>
        <translation>從現在起使用另一個裝置。</translation>
    </message>
    <message>
        <source>Verify a focal point before you send</source>
        <translation>發送之前核對聯絡人</translation>
    </message>
    <message>
        <source>What a finder sees</source>
        <translation>撿到的人會看到什麼</translation>
    </message>
    <message>
        <source>What belongs in it</source>
        <translation>適合放什麼</translation>
    </message>
    <message>
        <source>What is said in a webcast cannot be taken back. Reviews by treaty bodies are always webcast. Ask people before you mention them.</source>
        <translation>網路直播中說的話收不回來。條約機構的審議總是直播。提到別人之前請先問他們。</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>它做不到什麼</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>它做什麼</translation>
    </message>
    <message>
        <source>What never belongs in it</source>
        <translation>絕不能放什麼</translation>
    </message>
    <message>
        <source>What the law may say</source>
        <translation>法律可能怎麼說</translation>
    </message>
    <message>
        <source>What this app can and cannot do</source>
        <translation>本程式能做什麼，不能做什麼</translation>
    </message>
    <message>
        <source>What to carry, and what to leave</source>
        <translation>帶什麼，留什麼</translation>
    </message>
    <message>
        <source>What to do, in which order</source>
        <translation>按順序做什麼</translation>
    </message>
    <message>
        <source>What to put in it, and what it cannot do</source>
        <translation>放什麼，以及它做不到什麼</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>怎麼說</translation>
    </message>
    <message>
        <source>What you write and the files you add are kept encrypted. Without the passphrase nobody reads them, neither we nor the focal point.</source>
        <translation>您寫的內容和新增的檔案都加密保存。沒有密碼誰也讀不了，我們和聯絡人也一樣。</translation>
    </message>
    <message>
        <source>Whatever you carry across a border may be copied, read or kept. The safest vault is the one that does not travel.</source>
        <translation>您帶過邊境的任何東西都可能被複制、查看或扣下。最安全的庫是不帶出門的庫。</translation>
    </message>
    <message>
        <source>When you ask</source>
        <translation>詢問時</translation>
    </message>
    <message>
        <source>Where its protection ends</source>
        <translation>它的保護到哪裡為止</translation>
    </message>
    <message>
        <source>Where using encryption is held against you, having one drawer is held against you as well.</source>
        <translation>在使用加密本身就會對您不利的地方，只有一個抽屜同樣會對您不利。</translation>
    </message>
    <message>
        <source>While the vault is open, it may see what you see and type. If it controls the computer, nothing helps: use another one.</source>
        <translation>保險庫打開時，它可能看到您所看到和輸入的內容。如果它控制了電腦，什麼都沒有用：請換一臺。</translation>
    </message>
    <message>
        <source>While the vault is open, screen readers and other aids of the desktop can read its text. So can programs that pretend to be one.</source>
        <translation>庫打開時，讀屏軟體和桌面的其他輔助程式能讀到其中的文字。假裝成這類程式的也能。</translation>
    </message>
    <message>
        <source>Who may look, and what they see</source>
        <translation>誰可能會看，看到什麼</translation>
    </message>
    <message>
        <source>Whoever made it can read what you seal to it. So compare the 40 digits, by voice or in person, before you send.</source>
        <translation>誰做了它，誰就能讀您密封給它的東西。所以發送之前，請通過通話或當面核對那 40 位數字。</translation>
    </message>
    <message>
        <source>Whose story it is, and who decides</source>
        <translation>這是誰的事，由誰決定</translation>
    </message>
    <message>
        <source>Write down what you were asked while you remember it. You can stop at any point; nothing has to be complete.</source>
        <translation>趁還記得，寫下他們問了您什麼。您可以隨時停下；不必寫完整。</translation>
    </message>
    <message>
        <source>Written over weeks, not in one evening. Each entry shows when it was made.</source>
        <translation>用幾週時間寫，不要一個晚上寫完。每一條都顯示它是什麼時候寫的。</translation>
    </message>
    <message>
        <source>You come first</source>
        <translation>您最重要</translation>
    </message>
    <message>
        <source>You do not have to tell it all again. A statement that exists already can be added as evidence.</source>
        <translation>您不必再講一遍。已有的陳述可以作為證據新增。</translation>
    </message>
    <message>
        <source>“My device was out of my sight…”, below the list of these pages, leads through all of it, one thing at a time.</source>
        <translation>這些頁面列表下方的“我的裝置離開過我的視線…”會帶您做完所有這些，一次一件。</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>A practice vault is for fiction only, and marked everywhere. What you typed here is saved, and this vault stays as it is.</source>
        <translation>練習庫只用於虛構內容，處處都有標記。您在這裡輸入的內容已經儲存，這個庫保持原樣。</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>學習</translation>
    </message>
    <message>
        <source>Lock and go on</source>
        <translation>鎖定並繼續</translation>
    </message>
    <message>
        <source>Lock this vault and make a practice vault?</source>
        <translation>鎖定這個庫，並新建一個練習庫嗎？</translation>
    </message>
    <message>
        <source>My device was out of my sight…</source>
        <translation>我的裝置離開過我的視線…</translation>
    </message>
    <message>
        <source>Prepare a journey…</source>
        <translation>準備出行…</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索使用說明</translation>
    </message>
    <message>
        <source>Start a practice vault…</source>
        <translation>新建練習庫…</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在這裡</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A case in it speaks of health, a child, sexual violence or somebody who is detained. Read the text once more: what is not needed is better left out.</source>
        <translation>其中有個案涉及健康、兒童、性暴力或被關押的人。請再讀一遍正文：不需要的內容最好刪去。</translation>
    </message>
    <message>
        <source>Does this really leave?</source>
        <translation>真的要外傳嗎？</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>外傳</translation>
    </message>
    <message>
        <source>It stays here</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters.</source>
        <translation>這臺電腦缺少其中一些文字的字體。</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>檔案放在哪裡？</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在寫入檔案</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file}現在在庫外，誰都能打開。</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>consent withdrawn</source>
        <translation>已撤回同意</translation>
    </message>
    <message>
        <source>everybody agreed to be sent</source>
        <translation>所有人都同意發送</translation>
    </message>
    <message>
        <source>nobody agreed to be sent</source>
        <translation>沒有人同意發送</translation>
    </message>
    <message>
        <source>not asked for consent</source>
        <translation>尚未詢問同意</translation>
    </message>
    <message>
        <source>some agreed to be sent, or only under a condition</source>
        <translation>有些人同意發送，或只在有條件時同意</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建記錄</translation>
    </message>
    <message>
        <source>No record contains all of these words.</source>
        <translation>沒有記錄含有全部這些詞。</translation>
    </message>
    <message>
        <source>No record fits all of this.</source>
        <translation>沒有符合全部條件的記錄。</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>沒有處於這種狀態的記錄。</translation>
    </message>
    <message>
        <source>Nothing is written down yet. A first record takes about a minute.</source>
        <translation>還沒有寫下任何內容。第一條記錄大約需要一分鐘。</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>顯示全部記錄</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>LostKeys</name>
    <message>
        <source>Add the card of the focal point first, and compare it.</source>
        <translation>請先新增聯絡人的名片並核對。</translation>
    </message>
</context>
<context>
    <name>LostVaultQuestion</name>
    <message>
        <source>Choose a focal point</source>
        <translation>選擇聯絡人</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Ids of the reports</source>
        <translation>報告的編號</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>The focal point can read the id of a report to you. They see that this vault did not seal it, and will ask you in another way before they answer to the new key.</source>
        <translation>聯絡人可以把報告的編號念給您。對方會看到它不是由這個庫密封的，在用新金鑰答覆之前會通過另一種方式詢問您。</translation>
    </message>
    <message>
        <source>Which reports did the lost vault seal?</source>
        <translation>丟失的庫密封過哪些報告？</translation>
    </message>
    <message>
        <source>Who has them</source>
        <translation>誰持有它們</translation>
    </message>
    <message>
        <source>one a line, 32 letters and digits each</source>
        <translation>每行一個，每個32位字母和數字</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notebook</source>
        <translation>筆記本</translation>
    </message>
</context>
<context>
    <name>MakeBackup</name>
    <message>
        <source>Looking at who agreed</source>
        <translation>正在查看誰同意了</translation>
    </message>
    <message>
        <source>The passphrase opens the backup.</source>
        <translation>這個密碼能打開備份。</translation>
    </message>
    <message>
        <source>The place is too small: {size} are needed. Nothing was written. Choose another one.</source>
        <translation>那裡空間不夠：需要{size}。什麼也沒有寫入。請換一個地方。</translation>
    </message>
    <message>
        <source>This does not open it. If you no longer know the passphrase, destroy the file and make another backup.</source>
        <translation>這個打不開它。如果您已不記得密碼，請銷毀這個檔案，另做一個備份。</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>正在試密碼</translation>
    </message>
    <message>
        <source>Where shall the backup be put?</source>
        <translation>備份放在哪裡？</translation>
    </message>
    <message>
        <source>Writing the backup, and reading it back</source>
        <translation>正在寫入備份並讀回</translation>
    </message>
</context>
<context>
    <name>MakeRecovery</name>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Keep the papers: these words may be in force, and the earlier ones ended. Test them in Settings.</source>
        <translation>請留好這些紙：這套恢復詞可能已經生效，以前的可能已經作廢。請在設定中測試。</translation>
    </message>
    <message>
        <source>Making recovery words</source>
        <translation>正在製作恢復詞</translation>
    </message>
    <message>
        <source>Putting the words in force</source>
        <translation>正在使恢復詞生效</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop before the words are in force?</source>
        <translation>在恢復詞生效之前停止嗎？</translation>
    </message>
    <message>
        <source>Test them within the next days: type them as if you had to.</source>
        <translation>請在幾天之內測試：就像真的需要那樣輸入一遍。</translation>
    </message>
    <message>
        <source>The recovery words are in force.</source>
        <translation>恢復詞已生效。</translation>
    </message>
    <message>
        <source>They open nothing then. Destroy what you have written down, so that nobody relies on it. What was in force before stays.</source>
        <translation>那樣它們什麼也打不開。請銷毀您寫下的內容，以免有人依賴它。以前有效的仍然有效。</translation>
    </message>
    <message>
        <source>This drawer is bound to this computer, and these words were never tested. Test them now: if one of them is written down wrong and the computer is lost, nothing opens the drawer.</source>
        <translation>這個抽屜綁定在這臺電腦上，而這套恢復詞從未測試過。請現在就測試：如果寫錯了一個詞，電腦又丟了，就什麼也打不開這個抽屜了。</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>這不是這個抽屜的密碼。</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>已選 %n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全部不選</translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)…</source>
        <translation>
            <numerusform>發送 %n 條記錄…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>%n answer(s) lie in {folder}</source>
        <translation>
            <numerusform>{folder}裡有 %n 份回覆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be answered</source>
        <translation>
            <numerusform>%n 個無法回覆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 個個案</numerusform>
        </translation>
    </message>
    <message>
        <source>12 April 2026</source>
        <translation>2026年4月12日</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n case(s)</source>
        <translation>
            <numerusform>回覆 %n 個個案</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer {number}: {file}</source>
        <translation>第{number}份回覆：{file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Each sender gets a sealed file of their own, which nobody else can open. No file says anything about the others.</source>
        <translation>每位發送者得到自己的密封檔案，別人都打不開。任何檔案都不提其他人。</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>新狀態</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Not reached: it was stopped before.</source>
        <translation>沒有輪到：之前已停止。</translation>
    </message>
    <message>
        <source>Read it as one of them gets it</source>
        <translation>看看其中一位收到的內容</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>正在讀取個案</translation>
    </message>
    <message>
        <source>Seal the answers…</source>
        <translation>密封回覆…</translation>
    </message>
    <message>
        <source>Sealing answers</source>
        <translation>正在密封回覆</translation>
    </message>
    <message>
        <source>We write again by</source>
        <translation>我們下次來信不晚於</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>說什麼</translation>
    </message>
    <message>
        <source>What this sender reads</source>
        <translation>這位發送者讀到的內容</translation>
    </message>
    <message>
        <source>Where shall the answer files be put?</source>
        <translation>回覆檔案放在哪裡？</translation>
    </message>
    <message>
        <source>Words for answers…</source>
        <translation>回覆用語…</translation>
    </message>
    <message>
        <source>Words for {language}</source>
        <translation>{language}的用語</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>請寫一個日期，例如2026年4月12日。</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可以不寫</translation>
    </message>
    <message>
        <source>{cases}; there are none in it, so they get {language}</source>
        <translation>{cases}；沒有這種語言的用語，所以用{language}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……還有 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Contact back</source>
        <translation>聯絡</translation>
    </message>
    <message>
        <source>Letter to Government</source>
        <translation>寫給政府的信</translation>
    </message>
    <message>
        <source>Publish name</source>
        <translation>公開名字</translation>
    </message>
    <message>
        <source>Read and keep</source>
        <translation>閱讀並保存</translation>
    </message>
    <message>
        <source>Shift and the arrows choose several uses</source>
        <translation>按住 Shift 再按方向鍵可以選擇多項用途</translation>
    </message>
    <message>
        <source>UN report, no name</source>
        <translation>聯合國報告，不寫名字</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>聯合國職員，保密</translation>
    </message>
    <message>
        <source>What each person agreed to</source>
        <translation>每個人同意了什麼</translation>
    </message>
    <message>
        <source>{answer}: “{condition}”</source>
        <translation>{answer}：“{condition}”</translation>
    </message>
    <message>
        <source>{use}: ask again, the day for it has passed</source>
        <translation>{use}：應再次詢問的日子已過</translation>
    </message>
    <message>
        <source>{use}: in some places only</source>
        <translation>{use}：只在部分地方</translation>
    </message>
    <message>
        <source>{use}: it was too risky to ask</source>
        <translation>{use}：詢問太危險</translation>
    </message>
    <message>
        <source>{use}: no</source>
        <translation>{use}：不同意</translation>
    </message>
    <message>
        <source>{use}: not asked</source>
        <translation>{use}：尚未詢問</translation>
    </message>
    <message>
        <source>{use}: only if a condition is met</source>
        <translation>{use}：只有符合條件時</translation>
    </message>
    <message>
        <source>{use}: taken back</source>
        <translation>{use}：已收回</translation>
    </message>
    <message>
        <source>{use}: yes</source>
        <translation>{use}：同意</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由誰</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>顯示為</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>可以用來做什麼</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何時</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A Linux kernel of today has both.</source>
        <translation>如今的 Linux 內核兩者都有。</translation>
    </message>
    <message>
        <source>A PDF can only be made in the window.</source>
        <translation>PDF 只能在視窗裡生成。</translation>
    </message>
    <message>
        <source>A backup brings it back.</source>
        <translation>備份可以把它恢復。</translation>
    </message>
    <message>
        <source>A card is handed over to a person card; this one is a focal point’s.</source>
        <translation>名片只能移交給個人名片；這一張是聯絡人的。</translation>
    </message>
    <message>
        <source>A card is valid for one to 24 months.</source>
        <translation>名片的有效期是1到24個月。</translation>
    </message>
    <message>
        <source>A code has 40 digits. You typed {digits}.</source>
        <translation>一共40位數字。您輸入了{digits}位。</translation>
    </message>
    <message>
        <source>A coding cannot be kept like this.</source>
        <translation>編碼不能這樣保存。</translation>
    </message>
    <message>
        <source>A consent here is not the last one that was recorded.</source>
        <translation>這裡的一項同意不是最後記錄的那一項。</translation>
    </message>
    <message>
        <source>A consent or a contact in it may be an old one. If this is a copy, lock the vault it was made of and copy the folder again; else put the whole folder back from a copy.</source>
        <translation>其中的同意或聯絡人可能是舊的。如果這是副本，請先鎖定原來的庫，再重新複製資料夾；否則請用備份恢復整個資料夾。</translation>
    </message>
    <message>
        <source>A draft is about 1 to {limit} cases.</source>
        <translation>一份草稿涉及 1 到 {limit} 個個案。</translation>
    </message>
    <message>
        <source>A drawer that only opens on this computer would be left without recovery words.</source>
        <translation>一個只能在這臺電腦上打開的抽屜將不再有恢復詞。</translation>
    </message>
    <message>
        <source>A file cannot be called “-”.</source>
        <translation>檔案不能叫“-”。</translation>
    </message>
    <message>
        <source>A file in the backup has the mark of another file here.</source>
        <translation>備份中有一個檔案的標記與這裡的另一個檔案相同。</translation>
    </message>
    <message>
        <source>A file in the inbox is no ordinary one, or has another name elsewhere.</source>
        <translation>收件箱裡有一個不是普通檔案，或者在別處還有另一個名字。</translation>
    </message>
    <message>
        <source>A file in the inbox is not made as a note is.</source>
        <translation>收件箱裡有一個檔案不是按速記的方式做成的。</translation>
    </message>
    <message>
        <source>A file in the inbox is not signed by whom it says.</source>
        <translation>收件箱裡有一個檔案的簽名與它所說的不符。</translation>
    </message>
    <message>
        <source>A file in the inbox is sealed to this drawer, but is no quick note.</source>
        <translation>收件箱裡有一個檔案是密封給這個抽屜的，但不是速記。</translation>
    </message>
    <message>
        <source>A file in the vault is damaged.</source>
        <translation>庫裡的一個檔案損壞了。</translation>
    </message>
    <message>
        <source>A file leaves as a cleaned copy, as it is, or not at all.</source>
        <translation>檔案可以作為清理過的副本發出，可以原樣發出，也可以不發出。</translation>
    </message>
    <message>
        <source>A file of more than 64 GiB cannot be taken in.</source>
        <translation>超過 64 GiB 的檔案無法收入。</translation>
    </message>
    <message>
        <source>A file of the vault has the wrong size: {file}.</source>
        <translation>庫的一個檔案大小不對：{file}。</translation>
    </message>
    <message>
        <source>A file of the vault was enlarged from outside.</source>
        <translation>庫的一個檔案被從外部加大了。</translation>
    </message>
    <message>
        <source>A file of {needed} bytes cannot be kept there.</source>
        <translation>那裡放不下 {needed} 字節的檔案。</translation>
    </message>
    <message>
        <source>A file or folder is no longer there.</source>
        <translation>某個檔案或資料夾不在了。</translation>
    </message>
    <message>
        <source>A file was added to what was sealed, or the files were put in other order.</source>
        <translation>密封的內容裡被加進了檔案，或者檔案的順序被改動過。</translation>
    </message>
    <message>
        <source>A focal point could not read this report.</source>
        <translation>聯絡人將無法讀取這份報告。</translation>
    </message>
    <message>
        <source>A journey was begun from this drawer and not brought to its end.</source>
        <translation>這個抽屜有一次出行準備沒有完成。</translation>
    </message>
    <message>
        <source>A line on the card is empty, too long, or holds a sign that is not allowed.</source>
        <translation>名片上有一行是空的、太長，或含有不允許的符號。</translation>
    </message>
    <message>
        <source>A mistake of this program kept this file out ({kind}, {place}).</source>
        <translation>本程式出了錯，這個檔案沒有接收（{kind}，{place}）。</translation>
    </message>
    <message>
        <source>A note in the inbox does not open, although notes are sealed to this drawer: somebody put it there, or exchanged the key for a time.</source>
        <translation>收件箱裡有一條速記打不開，而速記是密封給這個抽屜的：有人把它放在那裡，或者一度換過金鑰。</translation>
    </message>
    <message>
        <source>A note takes {limit} MB at most.</source>
        <translation>一條速記最多 {limit} MB。</translation>
    </message>
    <message>
        <source>A note takes {limit} files at most.</source>
        <translation>一條速記最多 {limit} 個檔案。</translation>
    </message>
    <message>
        <source>A note was being written, and could not be saved when nobody was there.</source>
        <translation>正在寫的一條速記，在沒有人時未能儲存。</translation>
    </message>
    <message>
        <source>A part of the record carries a mark that is not allowed.</source>
        <translation>記錄的某一部分帶有不允許的標記。</translation>
    </message>
    <message>
        <source>A part of the vault is damaged.</source>
        <translation>庫的一部分損壞了。</translation>
    </message>
    <message>
        <source>A part of the vault is missing.</source>
        <translation>庫缺少一部分。</translation>
    </message>
    <message>
        <source>A part of this film was cut off only in what is played: it is still in the file.</source>
        <translation>這段影片有一部分只是播放時被剪去了，其實還在檔案裡。</translation>
    </message>
    <message>
        <source>A person card belongs to one person: it is not handed over.</source>
        <translation>個人名片屬於一個人：不能移交。</translation>
    </message>
    <message>
        <source>A picture taken from the film can be cleaned.</source>
        <translation>可以清理從影片中截取的圖片。</translation>
    </message>
    <message>
        <source>A practice note does not come into a real vault, nor a real one into practice.</source>
        <translation>練習的速記不能進入真實的庫，真實的也不能進入練習庫。</translation>
    </message>
    <message>
        <source>A program that converts films makes an MP4 with H.264 of it, which can be cleaned.</source>
        <translation>轉換影片的程式可以把它變成 H.264 編碼的 MP4，那樣就能清理。</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>缺少理由。</translation>
    </message>
    <message>
        <source>A record was changed after it was sealed.</source>
        <translation>有一條記錄在密封之後被改動了。</translation>
    </message>
    <message>
        <source>A report holds one to 1,000 records, each once.</source>
        <translation>一份報告包含1到1,000條記錄，每條一次。</translation>
    </message>
    <message>
        <source>A report is opened under Inbox, by the focal point.</source>
        <translation>報告由聯絡人在“收件箱”裡打開。</translation>
    </message>
    <message>
        <source>A successor has the role of the card it follows.</source>
        <translation>接替的名片與原來的名片角色相同。</translation>
    </message>
    <message>
        <source>A vault cannot grow like that.</source>
        <translation>庫不能這樣增大。</translation>
    </message>
    <message>
        <source>A vault cannot have this size.</source>
        <translation>庫不能是這個大小。</translation>
    </message>
    <message>
        <source>A vault has four drawers, and all four are in use.</source>
        <translation>一個庫有四個抽屜，現在四個都已使用。</translation>
    </message>
    <message>
        <source>A vault has one to four passphrases.</source>
        <translation>一個庫有一到四個密碼。</translation>
    </message>
    <message>
        <source>A version of this record is damaged and cannot be read.</source>
        <translation>這條記錄的一個版本已損壞，無法讀取。</translation>
    </message>
    <message>
        <source>A word of this share is wrong, probably word {place}.</source>
        <translation>這一份有一個詞不對，很可能是第 {place} 個。</translation>
    </message>
    <message>
        <source>A “yes” for the summary of {year} is one that was given in that year, by today.</source>
        <translation>{year} 年摘要所需的“是”，必須是當年、且不晚於今天給出的。</translation>
    </message>
    <message>
        <source>Add the card first, then the revocation again.</source>
        <translation>先新增名片，再新增撤銷聲明。</translation>
    </message>
    <message>
        <source>Add the case to the item first.</source>
        <translation>請先將該個案加入條目。</translation>
    </message>
    <message>
        <source>Add the file to the item first.</source>
        <translation>請先為這一項新增檔案。</translation>
    </message>
    <message>
        <source>Add the missing files to the record again.</source>
        <translation>請把缺少的檔案再次加入記錄。</translation>
    </message>
    <message>
        <source>Add the new file as an item of its own.</source>
        <translation>請把新檔案作為單獨的一項新增。</translation>
    </message>
    <message>
        <source>An event needs two different cases.</source>
        <translation>一個事件需要兩個不同的個案。</translation>
    </message>
    <message>
        <source>An event that cases were joined to is damaged.</source>
        <translation>一個歸併了個案的事件已損壞。</translation>
    </message>
    <message>
        <source>An id has 32 letters and digits. Write each report once, one a line.</source>
        <translation>編號有32位字母和數字。每份報告只寫一次，每行一個。</translation>
    </message>
    <message>
        <source>An item can be about {limit} cases at most.</source>
        <translation>一個條目最多涉及 {limit} 個個案。</translation>
    </message>
    <message>
        <source>An item of the register is damaged and cannot be read.</source>
        <translation>登記簿中的一個條目已損壞，無法讀取。</translation>
    </message>
    <message>
        <source>Another answer with the same mark is here already, in other words.</source>
        <translation>這裡已有一份帶同樣標記、但文字不同的回覆。</translation>
    </message>
    <message>
        <source>Another of your drawers was being saved when the app ended.</source>
        <translation>應用結束時，您的另一個抽屜正在儲存。</translation>
    </message>
    <message>
        <source>Ask for a card made for a person.</source>
        <translation>請索取一張為個人製作的名片。</translation>
    </message>
    <message>
        <source>Ask for a new one, by another way.</source>
        <translation>請通過另一種方式索取一張新的。</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>請索取一張新的。</translation>
    </message>
    <message>
        <source>Ask for it again where it came from, if that is safe.</source>
        <translation>如果安全，請向來源再要一份。</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>請再索取一次。</translation>
    </message>
    <message>
        <source>Ask for it again; it may have been damaged on the way.</source>
        <translation>請再索取一次；它可能在路上損壞了。</translation>
    </message>
    <message>
        <source>Ask for the card again, by another way.</source>
        <translation>請通過另一種方式再索取名片。</translation>
    </message>
    <message>
        <source>Ask for the card again.</source>
        <translation>請再索取一次名片。</translation>
    </message>
    <message>
        <source>Ask for the card. The code is for comparing its digits.</source>
        <translation>請索取名片本身。這個碼只用來核對它的數字。</translation>
    </message>
    <message>
        <source>Ask for the file itself.</source>
        <translation>請索取檔案本身。</translation>
    </message>
    <message>
        <source>Ask the colleague for their person card, and compare its digits.</source>
        <translation>請向同事要個人名片，並核對它的數字。</translation>
    </message>
    <message>
        <source>Ask the colleague to make it again.</source>
        <translation>請同事重新制作。</translation>
    </message>
    <message>
        <source>Ask the focal point, by another way.</source>
        <translation>請通過另一種方式詢問聯絡人。</translation>
    </message>
    <message>
        <source>Ask the person again, or put the whole folder back from a copy.</source>
        <translation>請再問當事人一次，或用備份恢復整個資料夾。</translation>
    </message>
    <message>
        <source>Ask the sender for another one, or refuse it.</source>
        <translation>請向發送者另要一份，或拒絕它。</translation>
    </message>
    <message>
        <source>Ask the sender for it again, by another way.</source>
        <translation>請通過另一種方式請發送者再給一次。</translation>
    </message>
    <message>
        <source>Ask the sender to make it again with the newest version.</source>
        <translation>請發送者用最新版本重做一次。</translation>
    </message>
    <message>
        <source>Ask the sender to split it.</source>
        <translation>請發送者把它分開。</translation>
    </message>
    <message>
        <source>Ask the sender what it rests on. Such a case still counts in the numbers.</source>
        <translation>請問發送者依據什麼。這樣的個案仍計入統計。</translation>
    </message>
    <message>
        <source>Ask the sender, by another way.</source>
        <translation>請通過另一種方式詢問發送者。</translation>
    </message>
    <message>
        <source>Ask them to read all 40 digits to you.</source>
        <translation>請他們把全部40位數字念給您聽。</translation>
    </message>
    <message>
        <source>Ask them, or leave a record out. Or make a backup to your recovery words, which nobody can open who carries it.</source>
        <translation>請詢問他們，或去掉某條記錄。也可以做一個由恢復詞打開的備份，攜帶它的人打不開。</translation>
    </message>
    <message>
        <source>Ask whoever made it for one without a password.</source>
        <translation>請向製作者要一份沒有密碼的文件。</translation>
    </message>
    <message>
        <source>Begin again, and draw the boxes anew.</source>
        <translation>請重新開始，並重新畫遮蓋框。</translation>
    </message>
    <message>
        <source>Begin it under Learn.</source>
        <translation>請在“學習”裡開始。</translation>
    </message>
    <message>
        <source>Begin with the table that comes with the program.</source>
        <translation>請從程式自帶的表開始修改。</translation>
    </message>
    <message>
        <source>Between {least} and {most} sticks can be made at once.</source>
        <translation>一次可以製作 {least} 到 {most} 個 U 盤。</translation>
    </message>
    <message>
        <source>Both have a name, and the names differ.</source>
        <translation>兩邊都有名字，而且不一樣。</translation>
    </message>
    <message>
        <source>Bring it back into a vault of its own kind.</source>
        <translation>請把它恢復到同一種庫中。</translation>
    </message>
    <message>
        <source>Bring it back with Restore.</source>
        <translation>請用“恢復”把它帶回來。</translation>
    </message>
    <message>
        <source>Bring the backup back into a new vault.</source>
        <translation>請把備份恢復到一個新的庫中。</translation>
    </message>
    <message>
        <source>Change one of the two days.</source>
        <translation>請更改其中一個日期。</translation>
    </message>
    <message>
        <source>Change the item itself.</source>
        <translation>請更改條目本身。</translation>
    </message>
    <message>
        <source>Change them, and yours stand in their place.</source>
        <translation>修改後，您的用語會代替它們。</translation>
    </message>
    <message>
        <source>Check it without this program; the guide says how. Do not run it before that.</source>
        <translation>請不用本程式來檢查；指南里寫了方法。檢查之前不要執行。</translation>
    </message>
    <message>
        <source>Check that all shares are of the newest set and that this is the right vault.</source>
        <translation>請確認各份都屬於最新的一組，並且這是正確的庫。</translation>
    </message>
    <message>
        <source>Check the clock of this computer. Then ask for the card again.</source>
        <translation>請檢查這臺電腦的時鐘，然後再索取名片。</translation>
    </message>
    <message>
        <source>Check the disk or USB stick. Then lock and open the vault; that writes the other copy.</source>
        <translation>請檢查磁碟或 U 盤，然後鎖定並重新打開庫；這樣會寫入另一份副本。</translation>
    </message>
    <message>
        <source>Check the keyboard layout and caps lock, and type it again.</source>
        <translation>請檢查鍵盤佈局和大寫鎖定，然後重新輸入。</translation>
    </message>
    <message>
        <source>Check the passphrase, the keyboard layout and caps lock, and whether this is the right vault.</source>
        <translation>請檢查密碼、鍵盤佈局和大寫鎖定，以及是不是這個庫。</translation>
    </message>
    <message>
        <source>Check the vault in Settings.</source>
        <translation>請在“設定”中檢查庫。</translation>
    </message>
    <message>
        <source>Check the vault in Settings: it says what can still be read. Then put the whole folder back from a copy. If this is a copy of an open vault, copy it again, locked.</source>
        <translation>請在設定中檢查庫：它會說明哪些還能讀取。然後用備份恢復整個資料夾。如果這是在庫打開時複製的副本，請鎖定後重新複製。</translation>
    </message>
    <message>
        <source>Check where it is, then choose it again.</source>
        <translation>請看看它在哪裡，再選一次。</translation>
    </message>
    <message>
        <source>Check whether it is still plugged in, then try again.</source>
        <translation>請檢查它是否還插著，然後再試。</translation>
    </message>
    <message>
        <source>Check whether the disk or USB stick is still plugged in, then try again.</source>
        <translation>請檢查磁碟或 U 盤是否還插著，然後再試。</translation>
    </message>
    <message>
        <source>Check whether the disk or USB stick is still plugged in.</source>
        <translation>請檢查磁碟或隨身碟是否還插著。</translation>
    </message>
    <message>
        <source>Check whether this is the right vault, passphrase or file.</source>
        <translation>請檢查庫、密碼或檔案是否正確。</translation>
    </message>
    <message>
        <source>Choose 2 to 16 shares of which at least 2 are needed, or a single sheet.</source>
        <translation>請選擇 2 到 16 份，其中至少需要 2 份；或只用一張紙。</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>請選擇其中的一個檔案。</translation>
    </message>
    <message>
        <source>Choose a file on a disk.</source>
        <translation>請選擇磁碟上的一個檔案。</translation>
    </message>
    <message>
        <source>Choose a focal point.</source>
        <translation>請選擇一位聯絡人。</translation>
    </message>
    <message>
        <source>Choose a name such as card.pdf.</source>
        <translation>請選擇像 card.pdf 這樣的名稱。</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>請選擇一個新的或空的資料夾。</translation>
    </message>
    <message>
        <source>Choose a number up to {most}.</source>
        <translation>請選擇不超過 {most} 的數字。</translation>
    </message>
    <message>
        <source>Choose a place outside it.</source>
        <translation>請選擇庫以外的地方。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>請選擇更短的名字。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>請選擇更短的。</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>請選擇一個狀態。</translation>
    </message>
    <message>
        <source>Choose again.</source>
        <translation>請重新選擇。</translation>
    </message>
    <message>
        <source>Choose another disk or USB stick, or a smaller file.</source>
        <translation>請換一個磁碟或隨身碟，或選更小的檔案。</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>請另選一種編碼。</translation>
    </message>
    <message>
        <source>Choose another file, or ask for it again.</source>
        <translation>請選擇另一個檔案，或再索取一次。</translation>
    </message>
    <message>
        <source>Choose another file, or ask for the card again.</source>
        <translation>請選擇另一個檔案，或再索取一次名片。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>請選擇另一個檔案。</translation>
    </message>
    <message>
        <source>Choose another folder, or make a new vault here.</source>
        <translation>請選擇另一個資料夾，或在這裡新建一個庫。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>請選擇另一個資料夾。</translation>
    </message>
    <message>
        <source>Choose another form.</source>
        <translation>請換一種形式。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請換一個名字。</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>換一個數目。</translation>
    </message>
    <message>
        <source>Choose another one too.</source>
        <translation>請再選一個。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>請另選一個。</translation>
    </message>
    <message>
        <source>Choose another passphrase.</source>
        <translation>請選擇另一個密碼。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>請換一個地方。</translation>
    </message>
    <message>
        <source>Choose another version.</source>
        <translation>請選擇另一個版本。</translation>
    </message>
    <message>
        <source>Choose another year.</source>
        <translation>請選擇另一個年份。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>請換一個。</translation>
    </message>
    <message>
        <source>Choose at least one record.</source>
        <translation>請至少選擇一條記錄。</translation>
    </message>
    <message>
        <source>Choose at most {limit} cases.</source>
        <translation>最多選擇 {limit} 個個案。</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>最多選擇{limit}個。</translation>
    </message>
    <message>
        <source>Choose cases, or another purpose.</source>
        <translation>請選擇個案，或換一個用途。</translation>
    </message>
    <message>
        <source>Choose exactly one of them.</source>
        <translation>請只選其中一樣。</translation>
    </message>
    <message>
        <source>Choose fewer records, or shorten the texts.</source>
        <translation>請少選幾條記錄，或縮短文字。</translation>
    </message>
    <message>
        <source>Choose fewer. The summary of a year takes all that may be in it.</source>
        <translation>請少選一些。年度彙總會收入所有可以列入的個案。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>請從列表中選一個。</translation>
    </message>
    <message>
        <source>Choose one of the forms that are offered.</source>
        <translation>請從給出的格式中選擇。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>從列表中選一個。</translation>
    </message>
    <message>
        <source>Choose one of the people of the report.</source>
        <translation>請選擇報告中的一個人。</translation>
    </message>
    <message>
        <source>Choose one of the sizes offered.</source>
        <translation>請從給出的大小中選一個。</translation>
    </message>
    <message>
        <source>Choose one of them; that you do not know is an answer.</source>
        <translation>請選一個；不知道也是一種回答。</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>請選擇其中一種。</translation>
    </message>
    <message>
        <source>Choose one; six random words are best.</source>
        <translation>請設一個；六個隨機的詞最好。</translation>
    </message>
    <message>
        <source>Choose other ones.</source>
        <translation>請另選。</translation>
    </message>
    <message>
        <source>Choose some cases first.</source>
        <translation>請先選擇一些個案。</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <translation>請重新選擇資料夾。</translation>
    </message>
    <message>
        <source>Choose the folder of a stick.</source>
        <translation>請選擇 U 盤上的資料夾。</translation>
    </message>
    <message>
        <source>Choose the folder of a workshop, or start a new one.</source>
        <translation>選擇工作坊的資料夾，或新開一個。</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>選擇其中一個的資料夾。</translation>
    </message>
    <message>
        <source>Choose the folder with the incidents and pictures.</source>
        <translation>選擇存放事件和圖片的資料夾。</translation>
    </message>
    <message>
        <source>Choose the picture of a business card, or type the digits.</source>
        <translation>請選擇小名片的圖片，或輸入數字。</translation>
    </message>
    <message>
        <source>Choose the picture of the card.</source>
        <translation>請選擇名片的圖片。</translation>
    </message>
    <message>
        <source>Choose the records again tomorrow.</source>
        <translation>請明天重新選擇記錄。</translation>
    </message>
    <message>
        <source>Choose the records again.</source>
        <translation>請再選一次記錄。</translation>
    </message>
    <message>
        <source>Choose the records to entrust.</source>
        <translation>請選擇要託付的記錄。</translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation>請選擇兩個不同的。</translation>
    </message>
    <message>
        <source>Choose what it is for from the list.</source>
        <translation>請從列表中選擇用途。</translation>
    </message>
    <message>
        <source>Close it in the table, or choose something else that stands between the cells.</source>
        <translation>請在表格裡補上後引號，或另選單元格之間的分隔符。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>請先在那裡關閉。</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>請關閉其他程式，然後再試。</translation>
    </message>
    <message>
        <source>Close this and make the file again, on another stick.</source>
        <translation>請關閉這裡，在另一個隨身碟上重新做檔案。</translation>
    </message>
    <message>
        <source>Close this and make the file again.</source>
        <translation>請關閉這裡，重新做檔案。</translation>
    </message>
    <message>
        <source>Compare all 40 digits with them first.</source>
        <translation>請先與對方核對全部40位數字。</translation>
    </message>
    <message>
        <source>Compare every word with the sheet.</source>
        <translation>請把每個詞與紙上的核對。</translation>
    </message>
    <message>
        <source>Compare it with the sheet, letter by letter, or type its number.</source>
        <translation>請與紙上逐個字母核對，或輸入它的編號。</translation>
    </message>
    <message>
        <source>Compare that word with the sheet, then its neighbours.</source>
        <translation>請把這個詞與紙上的核對，再核對前後的詞。</translation>
    </message>
    <message>
        <source>Compare them with the person first.</source>
        <translation>請先與本人核對。</translation>
    </message>
    <message>
        <source>Confirm it once more if it shall leave this time.</source>
        <translation>如果這次要外傳，請再確認一次。</translation>
    </message>
    <message>
        <source>Copy the vault to the stick, or choose its folder each time.</source>
        <translation>請把庫複製到隨身碟上，或者每次選擇它的資料夾。</translation>
    </message>
    <message>
        <source>Correct what is named, then keep it.</source>
        <translation>請更正所指出的內容，然後保留。</translation>
    </message>
    <message>
        <source>Cut it into parts with another program, and keep the original.</source>
        <translation>請用別的程式把它分成幾部分，並保留原件。</translation>
    </message>
    <message>
        <source>Decide which one stays, then try again.</source>
        <translation>請決定留下哪一個，然後再試。</translation>
    </message>
    <message>
        <source>Describe in your own words what it shows.</source>
        <translation>請用自己的話描述它的內容。</translation>
    </message>
    <message>
        <source>Destroying this vault needs its passphrase.</source>
        <translation>銷毀這個庫需要它的密碼。</translation>
    </message>
    <message>
        <source>Do not carry this file. Seal the report again.</source>
        <translation>不要攜帶這個檔案。請重新密封報告。</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask for it again, by another way.</source>
        <translation>請不要依賴它。請通過另一種方式再索取一次。</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the focal point, by another way.</source>
        <translation>請不要依賴它。請通過另一種方式詢問聯絡人。</translation>
    </message>
    <message>
        <source>Do not rely on what is in it. Put the whole folder back from a copy.</source>
        <translation>請不要依賴其中的內容。請用備份恢復整個資料夾。</translation>
    </message>
    <message>
        <source>Do not run it. Get it again, from another place.</source>
        <translation>不要執行。請從別的地方重新獲取。</translation>
    </message>
    <message>
        <source>Do not run it. Get it again: it was damaged or exchanged on the way.</source>
        <translation>不要執行。請重新獲取：它在路上損壞了，或被調換了。</translation>
    </message>
    <message>
        <source>Do not use it. Ask for the card again, by another way.</source>
        <translation>請不要使用它。請通過另一種方式再索取名片。</translation>
    </message>
    <message>
        <source>Do not use it. Ask them, by another way.</source>
        <translation>請不要使用它。請通過另一種方式詢問他們。</translation>
    </message>
    <message>
        <source>Drop it on the inbox to be asked whether it comes back.</source>
        <translation>把它拖到收件箱，會詢問是否重新收下。</translation>
    </message>
    <message>
        <source>Drop the others in smaller folders.</source>
        <translation>請把其餘檔案分成較小的資料夾再拖入。</translation>
    </message>
    <message>
        <source>Enter its recovery words or its passphrase.</source>
        <translation>請輸入它的恢復詞或密碼。</translation>
    </message>
    <message>
        <source>Enter its recovery words too, or let it open on any computer first.</source>
        <translation>請同時輸入它的恢復詞，或先讓它可以在任何電腦上打開。</translation>
    </message>
    <message>
        <source>Enter these words too, or agree that they end. You can make new ones afterwards.</source>
        <translation>請同時輸入這些恢復詞，或同意它們失效。之後可以製作新的。</translation>
    </message>
    <message>
        <source>Everything is as it was at the start of the workshop.</source>
        <translation>一切都恢復到工作坊開始時的樣子。</translation>
    </message>
    <message>
        <source>Everything is in the old vault still.</source>
        <translation>一切仍在舊庫裡。</translation>
    </message>
    <message>
        <source>Export again and look at who is left out.</source>
        <translation>請重新匯出，並查看誰不在其中。</translation>
    </message>
    <message>
        <source>Export the film anew in the program that cut it; that one can be cleaned.</source>
        <translation>請在剪輯它的程式裡重新匯出影片，匯出的那一份可以清理。</translation>
    </message>
    <message>
        <source>Files that are not the workshop’s lie in its folder: {files}.</source>
        <translation>資料夾裡有不屬於工作坊的檔案：{files}。</translation>
    </message>
    <message>
        <source>Find where it is now, and open it there. Nothing was written into what stands in its place.</source>
        <translation>請找到它現在的位置，在那裡打開。現在佔著它位置的東西里什麼也沒有寫入。</translation>
    </message>
    <message>
        <source>Get the newer version, or ask for a card made with this one.</source>
        <translation>請獲取更新的版本，或索取一張用本版本製作的名片。</translation>
    </message>
    <message>
        <source>Get the newer version, then open it again.</source>
        <translation>請取得新版本，再打開一次。</translation>
    </message>
    <message>
        <source>Get the newer version, then take it again.</source>
        <translation>請取得更新的版本，然後再接管一次。</translation>
    </message>
    <message>
        <source>Give each drawer its own.</source>
        <translation>每個抽屜各用一個。</translation>
    </message>
    <message>
        <source>Give one for each drawer you want to use.</source>
        <translation>請為您要用的每個抽屜各給一個。</translation>
    </message>
    <message>
        <source>Give one of them up, or make another vault.</source>
        <translation>請放棄其中一個，或新建另一個庫。</translation>
    </message>
    <message>
        <source>Give the colleague your person card, and let them make it again.</source>
        <translation>請把您的個人名片交給同事，讓對方重新制作。</translation>
    </message>
    <message>
        <source>Give the file the name it had. If it had this one, do not run it.</source>
        <translation>請把檔案名改回原來的。如果原來就是這個名字，不要執行。</translation>
    </message>
    <message>
        <source>Give the passphrase of every other drawer you use. A drawer that is not named may be lost.</source>
        <translation>請給出您使用的其他每個抽屜的密碼。沒有指明的抽屜可能會丟失。</translation>
    </message>
    <message>
        <source>Give the sender the card of the focal point.</source>
        <translation>請把聯絡人的名片給發送者。</translation>
    </message>
    <message>
        <source>Go back and look at the list again.</source>
        <translation>請返回，再看一次列表。</translation>
    </message>
    <message>
        <source>Go back and try again.</source>
        <translation>請返回後再試。</translation>
    </message>
    <message>
        <source>Go back to the first page.</source>
        <translation>請回到第一頁。</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>請返回列表。</translation>
    </message>
    <message>
        <source>Go on with the next step.</source>
        <translation>請繼續下一步。</translation>
    </message>
    <message>
        <source>How they were told is one line of visible letters.</source>
        <translation>告知的方式應為一行可見的文字。</translation>
    </message>
    <message>
        <source>If it answers a report of yours, open it under Replies.</source>
        <translation>如果它是對您的報告的回覆，請在“回覆”裡打開。</translation>
    </message>
    <message>
        <source>If it is on another device or stick, open it there and destroy it.</source>
        <translation>如果它在另一個裝置或 U 盤上，請在那裡打開並銷毀它。</translation>
    </message>
    <message>
        <source>If it is yours, change the line. If it came from somebody, do not use it, and ask them by another way.</source>
        <translation>如果是您自己的名片，請修改這一行。如果是別人給的，不要使用，請通過另一種方式詢問他們。</translation>
    </message>
    <message>
        <source>If it is yours, choose another time. Else ask for another card.</source>
        <translation>如果是您自己的名片，請另選時間。否則請對方另給一張。</translation>
    </message>
    <message>
        <source>If it was never finished, remove the folder and make a new vault. If it was in use, put the whole folder back from a copy.</source>
        <translation>如果它從未建成，請刪除資料夾並新建一個庫。如果它已在使用，請用備份恢復整個資料夾。</translation>
    </message>
    <message>
        <source>If no drawer is bound to this computer, delete that entry and try again.</source>
        <translation>如果沒有抽屜與這臺電腦綁定，請刪除該條目後再試。</translation>
    </message>
    <message>
        <source>If you changed a passphrase or made recovery words, the new ones hold now. If you gave a drawer up, it is gone.</source>
        <translation>如果您更改了密碼或做了恢復詞，現在要用新的。如果您放棄了一個抽屜，它已經沒有了。</translation>
    </message>
    <message>
        <source>If you still have it, drop it on the inbox: it is kept from then on. Its hash and everything in it are here.</source>
        <translation>如果您還有該文件，請拖到收件箱：從那時起會保留。它的雜湊值和全部內容都在這裡。</translation>
    </message>
    <message>
        <source>If you write it, change the text: up to 20,000 characters fit. If it came in, ask the focal point by another way.</source>
        <translation>如果是您在寫，請修改文字，最多 20,000 個字元。如果是收到的，請通過另一種方式詢問聯絡人。</translation>
    </message>
    <message>
        <source>In row {row} a quotation mark begins that never ends.</source>
        <translation>第 {row} 行有一個引號沒有結束。</translation>
    </message>
    <message>
        <source>Install the newest version and try again.</source>
        <translation>請安裝最新版本後再試。</translation>
    </message>
    <message>
        <source>It counts: use nothing of it any more.</source>
        <translation>它有效：請不要再使用其中任何內容。</translation>
    </message>
    <message>
        <source>It is lost. Look at the disk, then write it once more.</source>
        <translation>它已丟失。請檢查磁碟，然後再寫一次。</translation>
    </message>
    <message>
        <source>It is not about case {number}.</source>
        <translation>它與個案 {number} 無關。</translation>
    </message>
    <message>
        <source>It is not clear which name belongs to whom among those alleged to have done it.</source>
        <translation>據稱加害者中，哪個名字屬於誰並不清楚。</translation>
    </message>
    <message>
        <source>It is not said how the digits were compared.</source>
        <translation>沒有說明數字是怎樣核對的。</translation>
    </message>
    <message>
        <source>It is not said who compared the digits.</source>
        <translation>沒有說明是誰核對了數字。</translation>
    </message>
    <message>
        <source>It is of another sort.</source>
        <translation>它屬於另一類。</translation>
    </message>
    <message>
        <source>It is of several sorts at once.</source>
        <translation>它同時屬於幾類。</translation>
    </message>
    <message>
        <source>It is safe in the vault. Save a copy to look at it with another program.</source>
        <translation>它在庫裡是安全的。要用別的程式查看，請另存一份副本。</translation>
    </message>
    <message>
        <source>It may answer a report of which nothing was kept: then it cannot be read any more. Else open the vault it belongs to.</source>
        <translation>它可能是對一份什麼也沒有保留的報告的答覆：那就再也讀不到了。否則請打開它所屬的庫。</translation>
    </message>
    <message>
        <source>It may be damaged, or made by somebody else. Put the whole folder back from a copy, or ask who made it.</source>
        <translation>它可能已損壞，或是別人做的。請用備份恢復整個資料夾，或詢問是誰做的。</translation>
    </message>
    <message>
        <source>It may be made to do harm. Do not open it with another program. Ask the sender for it again, by another way.</source>
        <translation>它可能是為了造成傷害而製作的。不要用其他程式打開。請通過別的途徑讓發送者重新提供。</translation>
    </message>
    <message>
        <source>It may be made to look like another name. Ask them, by another way, before you go on.</source>
        <translation>它可能是故意做得像另一個名字。繼續之前，請通過另一種方式詢問他們。</translation>
    </message>
    <message>
        <source>It may come from a newer version. Ask the sender which one they use.</source>
        <translation>它可能來自更新的版本。請問發送者用的是哪個版本。</translation>
    </message>
    <message>
        <source>It may come from a newer version. Ask where it comes from.</source>
        <translation>它可能來自更新的版本。請問它是從哪裡來的。</translation>
    </message>
    <message>
        <source>It speaks of health, a child, sexual violence or somebody detained.</source>
        <translation>它涉及健康、兒童、性暴力或被關押的人。</translation>
    </message>
    <message>
        <source>It was not said who asked the sender, and how.</source>
        <translation>沒有說明是誰、怎樣詢問發送者的。</translation>
    </message>
    <message>
        <source>It was not signed by the makers of this program.</source>
        <translation>它不是由本程式的製作者簽名的。</translation>
    </message>
    <message>
        <source>It was sealed to somebody else, or to a key you no longer have.</source>
        <translation>它是密封給別人的，或密封給您已沒有的金鑰。</translation>
    </message>
    <message>
        <source>It was sealed to somebody else, or to a key you no longer have. If it answers a report of yours, open it under Replies.</source>
        <translation>它是密封給別人的，或密封給您已沒有的金鑰。如果它是對您的報告的回覆，請在“回覆”裡打開。</translation>
    </message>
    <message>
        <source>Its entry in the keychain of this computer may still be there; it shows that a vault was bound here.</source>
        <translation>它在這臺電腦鑰匙串裡的條目可能還在；它表明曾有一個庫綁定在這裡。</translation>
    </message>
    <message>
        <source>Its new words were not sent, so nothing was removed.</source>
        <translation>新寫的內容沒有送出，所以什麼也沒有移除。</translation>
    </message>
    <message>
        <source>Keep the one that holds.</source>
        <translation>請保留有效的那一個。</translation>
    </message>
    <message>
        <source>Keep the vault on another disk or USB stick.</source>
        <translation>請把庫放在另一個磁碟或隨身碟上。</translation>
    </message>
    <message>
        <source>Leave out pictures and sheets that are not needed, or take it in parts.</source>
        <translation>請去掉不需要的圖片和工作表，或分幾次收入。</translation>
    </message>
    <message>
        <source>Leave the drawer as it is, or switch on the password store of the system.</source>
        <translation>保持抽屜原樣，或啟用系統的密碼儲存。</translation>
    </message>
    <message>
        <source>Leave the drawer as it is: its passphrase opens it anywhere.</source>
        <translation>讓抽屜保持原樣：它的密碼在任何地方都能打開它。</translation>
    </message>
    <message>
        <source>Let the colleague answer; or say under My card that you answer again.</source>
        <translation>請讓同事答覆；或在“我的名片”中說明您重新答覆。</translation>
    </message>
    <message>
        <source>Let the colleague make a person card of their own.</source>
        <translation>請讓同事製作自己的個人名片。</translation>
    </message>
    <message>
        <source>Lock and unlock: you are asked how it shall go on.</source>
        <translation>請鎖定再解鎖：程序會問您怎樣繼續。</translation>
    </message>
    <message>
        <source>Lock the vault and open it again: then it is asked.</source>
        <translation>請鎖定庫再打開：屆時會詢問。</translation>
    </message>
    <message>
        <source>Look at it and try again.</source>
        <translation>請看一看，然後再試。</translation>
    </message>
    <message>
        <source>Look at it before you remove it.</source>
        <translation>移除之前請先看一看。</translation>
    </message>
    <message>
        <source>Look at it with the program of your system that manages passwords.</source>
        <translation>請用系統中管理密碼的程式查看。</translation>
    </message>
    <message>
        <source>Look at the case again.</source>
        <translation>請再看一次這個個案。</translation>
    </message>
    <message>
        <source>Look at the disk, then try again.</source>
        <translation>請檢查磁碟，然後再試。</translation>
    </message>
    <message>
        <source>Look at the files you were making: one of them may be incomplete.</source>
        <translation>請查看您正在製作的檔案：其中一個可能不完整。</translation>
    </message>
    <message>
        <source>Look at the inbox folder of the vault.</source>
        <translation>請查看庫的收件箱。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>請再看一次列表。</translation>
    </message>
    <message>
        <source>Look at the list of drafts again.</source>
        <translation>請再看一次草稿列表。</translation>
    </message>
    <message>
        <source>Look at the list of the register again.</source>
        <translation>請重新查看登記簿的列表。</translation>
    </message>
    <message>
        <source>Look for a word that is missing or stands there twice.</source>
        <translation>請查看是否漏了一個詞，或有一個詞寫了兩次。</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>請在列表中查找。</translation>
    </message>
    <message>
        <source>Look for the sheet that this app made.</source>
        <translation>請找出由本程式製作的那張紙。</translation>
    </message>
    <message>
        <source>Look where it is now and copy it from there.</source>
        <translation>請找到它現在的位置，從那裡複製。</translation>
    </message>
    <message>
        <source>Look with the check in the settings.</source>
        <translation>請用設定裡的檢查來查看。</translation>
    </message>
    <message>
        <source>Make a card of its own instead.</source>
        <translation>請另外製作一張名片。</translation>
    </message>
    <message>
        <source>Make a new card, and give it to people by another way.</source>
        <translation>請製作一張新名片，並通過另一種方式交給大家。</translation>
    </message>
    <message>
        <source>Make a new one, let the colleague compare it and make the hand-over again.</source>
        <translation>請製作一張新的，讓同事核對並重新移交。</translation>
    </message>
    <message>
        <source>Make it a draft, or complete it.</source>
        <translation>把它改成草稿，或補充完整。</translation>
    </message>
    <message>
        <source>Make it smaller, or take another one.</source>
        <translation>請把它縮小，或另選一張。</translation>
    </message>
    <message>
        <source>Make one item for each.</source>
        <translation>請分別建立條目。</translation>
    </message>
    <message>
        <source>Make recovery words and test them first.</source>
        <translation>請先製作並測試恢復詞。</translation>
    </message>
    <message>
        <source>Make room in this drawer, then open it once more.</source>
        <translation>請在這個抽屜裡騰出空間，然後再打開一次。</translation>
    </message>
    <message>
        <source>Make room on the disk, or remove evidence you no longer need.</source>
        <translation>請在磁碟上騰出空間，或刪除不再需要的證據。</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>請騰出空間，然後再試。</translation>
    </message>
    <message>
        <source>Make several items.</source>
        <translation>請建立幾個條目。</translation>
    </message>
    <message>
        <source>Make some first, and test them: without them a lost keychain would lock you out for ever.</source>
        <translation>請先製作恢復詞並測試：沒有它們，一旦丟失鑰匙串，您就再也打不開它。</translation>
    </message>
    <message>
        <source>Make the new vault first.</source>
        <translation>請先做新庫。</translation>
    </message>
    <message>
        <source>Make your card first.</source>
        <translation>請先製作您的名片。</translation>
    </message>
    <message>
        <source>Mend what is listed, and look again.</source>
        <translation>改正所列的問題，再看一遍。</translation>
    </message>
    <message>
        <source>More than one item of the register is meant.</source>
        <translation>這指的是登記簿中不止一個條目。</translation>
    </message>
    <message>
        <source>Move it again to another folder.</source>
        <translation>請再搬一次，搬到另一個資料夾。</translation>
    </message>
    <message>
        <source>Move it to another medium: this one may be failing.</source>
        <translation>請搬到另一個介質上：這一個可能快壞了。</translation>
    </message>
    <message>
        <source>Move them elsewhere, or agree that they are removed.</source>
        <translation>把它們移到別處，或同意刪除。</translation>
    </message>
    <message>
        <source>New keys made in the old vault are no safer than its old ones.</source>
        <translation>在舊庫裡做的新金鑰並不比舊金鑰安全。</translation>
    </message>
    <message>
        <source>No QR code can be read in this picture.</source>
        <translation>這張圖片裡讀不出二維條碼。</translation>
    </message>
    <message>
        <source>No case may be in the summary of {year}.</source>
        <translation>沒有個案可以列入 {year} 年的彙總。</translation>
    </message>
    <message>
        <source>No cleaned copy can be made of this kind of file.</source>
        <translation>無法為這類檔案製作清理過的副本。</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>沒有複製。</translation>
    </message>
    <message>
        <source>No draft is written as such a file.</source>
        <translation>草稿不能寫成這種檔案。</translation>
    </message>
    <message>
        <source>No focal point waits for a new key.</source>
        <translation>沒有聯絡人在等新金鑰。</translation>
    </message>
    <message>
        <source>No guide is open in this drawer.</source>
        <translation>這個抽屜裡沒有正在進行的指引。</translation>
    </message>
    <message>
        <source>No journey was begun from this drawer.</source>
        <translation>這個抽屜沒有開始過出行準備。</translation>
    </message>
    <message>
        <source>No key fits.</source>
        <translation>沒有合適的金鑰。</translation>
    </message>
    <message>
        <source>No letter is written in this language.</source>
        <translation>信函不能用這種語言寫。</translation>
    </message>
    <message>
        <source>No record was chosen.</source>
        <translation>沒有選擇任何記錄。</translation>
    </message>
    <message>
        <source>No sealed report of this vault is this file.</source>
        <translation>這個檔案不是這個庫密封的報告。</translation>
    </message>
    <message>
        <source>Nobody can say for certain who sent this case, so nothing is sealed to it.</source>
        <translation>沒有人能確定這個個案是誰發來的，所以不向它密封任何內容。</translation>
    </message>
    <message>
        <source>Nobody could believe a correction that is signed by a key of its own.</source>
        <translation>用單獨的金鑰簽名的更正，沒有人能相信。</translation>
    </message>
    <message>
        <source>Nobody has compared the digits of this card yet.</source>
        <translation>還沒有人核對過這張名片的數字。</translation>
    </message>
    <message>
        <source>Nobody has compared the digits of this person’s card.</source>
        <translation>沒有人核對過這個人名片上的數字。</translation>
    </message>
    <message>
        <source>Nobody in it agreed to your reading it. Tell the sender; answer nothing in it.</source>
        <translation>其中沒有人同意由您閱讀。請告訴發送者，不要就此作任何答覆。</translation>
    </message>
    <message>
        <source>Nobody in this report is called that.</source>
        <translation>這份報告裡沒有人用這個代稱。</translation>
    </message>
    <message>
        <source>Nobody of this report is called like this.</source>
        <translation>這份報告中沒有人這樣稱呼。</translation>
    </message>
    <message>
        <source>Nobody says what the link with the UN rests on.</source>
        <translation>沒有人說明與聯合國的關聯依據什麼。</translation>
    </message>
    <message>
        <source>Nobody waits for such a day.</source>
        <translation>沒有人在等待這樣的日期。</translation>
    </message>
    <message>
        <source>None of these records was in the report to be corrected.</source>
        <translation>要更正的報告裡沒有這些記錄。</translation>
    </message>
    <message>
        <source>None of your keys opens this file.</source>
        <translation>您的金鑰都打不開這個檔案。</translation>
    </message>
    <message>
        <source>Not all files came in: taking them in was stopped.</source>
        <translation>沒有收入所有檔案：收入過程被停止了。</translation>
    </message>
    <message>
        <source>Not all files came into “{title}”: taking them in was stopped.</source>
        <translation>沒有把所有檔案收入“{title}”：收入過程被停止了。</translation>
    </message>
    <message>
        <source>Not every file was made, so your records stay.</source>
        <translation>並非所有檔案都已做好，所以您的記錄仍然保留。</translation>
    </message>
    <message>
        <source>Not everybody in these records agrees that this person carries them. Objections: {count}.</source>
        <translation>這些記錄中並非每個人都同意由此人攜帶。反對：{count}。</translation>
    </message>
    <message>
        <source>Notes wait that could not come in ({count}). Without the key of this drawer nobody could open them any more.</source>
        <translation>有未能收入的速記在等待（{count}）。沒有這個抽屜的金鑰，誰也不能再打開它們。</translation>
    </message>
    <message>
        <source>Nothing can be called like this here.</source>
        <translation>這裡不能這樣命名。</translation>
    </message>
    <message>
        <source>Nothing can be drawn here.</source>
        <translation>這裡無法繪製。</translation>
    </message>
    <message>
        <source>Nothing can be written here.</source>
        <translation>這裡什麼也不能寫入。</translation>
    </message>
    <message>
        <source>Nothing has gone from here.</source>
        <translation>這裡什麼也沒有離開。</translation>
    </message>
    <message>
        <source>Nothing has taken the place of this card: only its key opens what comes to it.</source>
        <translation>沒有別的名片取代這一張：只有它的金鑰能打開寄到它的文件。</translation>
    </message>
    <message>
        <source>Nothing in this vault opens the backup.</source>
        <translation>這個庫裡沒有能打開這個備份的東西。</translation>
    </message>
    <message>
        <source>Nothing is damaged: it was set for the second while the keychain was not at hand.</source>
        <translation>什麼也沒有損壞：第二處設定這個密碼時，鑰匙串不在手邊。</translation>
    </message>
    <message>
        <source>Nothing left the vault.</source>
        <translation>沒有任何內容離開庫。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>無需做任何事。</translation>
    </message>
    <message>
        <source>Nothing on this computer can read it until the vault is opened.</source>
        <translation>在打開庫之前，這臺電腦上什麼也讀不出它。</translation>
    </message>
    <message>
        <source>Nothing opened.</source>
        <translation>什麼也沒有打開。</translation>
    </message>
    <message>
        <source>Nothing opens it any more. Delete its folder yourself.</source>
        <translation>再也沒有什麼能打開它。請自己刪除它的資料夾。</translation>
    </message>
    <message>
        <source>Nothing was added, and the rest of the record stays as it is.</source>
        <translation>什麼也沒有新增，記錄的其餘部分保持不變。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什麼也沒有改動。</translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation>什麼也沒有銷毀。</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>什麼也沒有製作。</translation>
    </message>
    <message>
        <source>Nothing was saved, and what was there before stays.</source>
        <translation>什麼也沒有儲存，原有的內容都還在。</translation>
    </message>
    <message>
        <source>Nothing was sealed, and your records stay as they are.</source>
        <translation>什麼也沒有密封，您的記錄保持不變。</translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing here was changed.</source>
        <translation>什麼也沒有收下，這裡也沒有任何改動。</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>什麼都沒有動。</translation>
    </message>
    <message>
        <source>Nothing was written. A stick formatted with FAT32 holds no file of 4 GiB or more. Use another one.</source>
        <translation>什麼也沒有寫入。FAT32 格式的 U 盤放不下 4 GiB 或更大的檔案。請換一個。</translation>
    </message>
    <message>
        <source>Nothing was written. Make room or choose another place.</source>
        <translation>什麼也沒有寫入。請騰出空間或選擇別的位置。</translation>
    </message>
    <message>
        <source>Of {need} different shares, {have} are here.</source>
        <translation>需要 {need} 份不同的，這裡有 {have} 份。</translation>
    </message>
    <message>
        <source>Older parts of the vault stand among newer ones: somebody put them back, or the folder was copied while the vault was open.</source>
        <translation>庫中新舊部分混在一起：有人把舊的部分放了回去，或者資料夾是在庫打開時複製的。</translation>
    </message>
    <message>
        <source>One of the boxes does not lie on this file.</source>
        <translation>有一個遮蓋框不在此檔案上。</translation>
    </message>
    <message>
        <source>One of the passphrases of your other drawers opens nothing: number {number}.</source>
        <translation>您其他抽屜的密碼中有一個打不開任何東西：第 {number} 個。</translation>
    </message>
    <message>
        <source>One of them is enough.</source>
        <translation>一份就夠了。</translation>
    </message>
    <message>
        <source>One of your own cards is damaged.</source>
        <translation>您自己的一張名片損壞了。</translation>
    </message>
    <message>
        <source>One thing opens a backup: a passphrase, the recovery words, or a trusted person’s card.</source>
        <translation>一個備份只能由一樣東西打開：密碼、恢復詞，或受信任的人的名片。</translation>
    </message>
    <message>
        <source>Only a UN action has answers.</source>
        <translation>只有聯合國行動才有答覆。</translation>
    </message>
    <message>
        <source>Only news about the status says another status.</source>
        <translation>只有關於狀態的消息才能說出另一個狀態。</translation>
    </message>
    <message>
        <source>Only the sender can say otherwise, with a new report.</source>
        <translation>只有發送者能用新的報告更改。</translation>
    </message>
    <message>
        <source>Open a vault of a workshop, or of a practice stick.</source>
        <translation>打開工作坊或練習 U 盤的保險庫。</translation>
    </message>
    <message>
        <source>Open each of your other drawers once, lock the vault, and try again.</source>
        <translation>請把其他每個抽屜各打開一次，鎖定庫，然後重試。</translation>
    </message>
    <message>
        <source>Open it again to go on.</source>
        <translation>請再打開它，然後繼續。</translation>
    </message>
    <message>
        <source>Open it and look at what you wrote last. What was saved before is safe.</source>
        <translation>打開它，看看您最後寫的內容。之前儲存的是安全的。</translation>
    </message>
    <message>
        <source>Open it in a vault of the same kind.</source>
        <translation>請在同類的庫裡打開它。</translation>
    </message>
    <message>
        <source>Open it to begin again.</source>
        <translation>打開它，重新開始。</translation>
    </message>
    <message>
        <source>Open it, and switch that on in the settings.</source>
        <translation>請打開它，並在設定中開啟此項。</translation>
    </message>
    <message>
        <source>Open it, and switch them on in the settings.</source>
        <translation>請打開它，並在設定裡開啟速記。</translation>
    </message>
    <message>
        <source>Open the drawer that does.</source>
        <translation>請打開收入速記的那個抽屜。</translation>
    </message>
    <message>
        <source>Open the focal point’s vault of the workshop and collect there.</source>
        <translation>打開工作坊聯絡人的保險庫，在那裡收集。</translation>
    </message>
    <message>
        <source>Open the old vault and move it once more: only what is new comes along.</source>
        <translation>請打開舊庫再搬一次：只有新的內容會過來。</translation>
    </message>
    <message>
        <source>Open the old vault and move it: what is here already is not doubled.</source>
        <translation>請打開舊庫並搬過來：已經在這裡的不會重複。</translation>
    </message>
    <message>
        <source>Open the record and choose the item there.</source>
        <translation>請打開那條記錄，在那裡選擇這一項。</translation>
    </message>
    <message>
        <source>Open the vault it belongs to.</source>
        <translation>請打開它所屬的庫。</translation>
    </message>
    <message>
        <source>Open the vault that it was copied from, lock it, and copy the folder again. The check in Settings says what can still be read.</source>
        <translation>請打開復制來源的那個庫，鎖定它，再重新複製資料夾。設定中的檢查會說明哪些還能讀取。</translation>
    </message>
    <message>
        <source>Open the vault that sealed it.</source>
        <translation>請打開密封它的庫。</translation>
    </message>
    <message>
        <source>Open the vault where its keychain cannot be reached, on another computer or while the keychain stays locked, and change the passphrase there. Or use recovery words.</source>
        <translation>請在夠不著鑰匙串的地方打開這個庫（在另一臺電腦上，或讓鑰匙串保持鎖定），在那裡更改密碼。也可以用恢復詞。</translation>
    </message>
    <message>
        <source>Open the vault: it tells what became of it.</source>
        <translation>請打開庫：它會說明出了什麼事。</translation>
    </message>
    <message>
        <source>People agree to one organisation, not to any.</source>
        <translation>人們同意的是某一個組織，不是任何組織。</translation>
    </message>
    <message>
        <source>Pictures of this kind cannot be read on this system: the process that reads them may begin nothing here, not even the thread that they need.</source>
        <translation>這類圖片在這個系統上無法讀取：負責讀取的進程在這裡什麼都不能啟動，連圖片所需的線程也不行。</translation>
    </message>
    <message>
        <source>Plug in its stick, or move everything again.</source>
        <translation>請插上它的 U 盤，或把一切再搬一次。</translation>
    </message>
    <message>
        <source>Practice and real answers do not mix.</source>
        <translation>練習回覆和真實回覆不能混用。</translation>
    </message>
    <message>
        <source>Practice and real are never mixed.</source>
        <translation>練習與真實絕不混用。</translation>
    </message>
    <message>
        <source>Practice and real never mix: the backup is of the other kind.</source>
        <translation>練習和真實絕不混在一起：這個備份屬於另一種。</translation>
    </message>
    <message>
        <source>Practice and real reports do not mix.</source>
        <translation>練習報告和真實報告不能混用。</translation>
    </message>
    <message>
        <source>Practice cards and real vaults do not mix.</source>
        <translation>練習名片和真實的庫不能混用。</translation>
    </message>
    <message>
        <source>Prepare one in Settings, Recovery and backup.</source>
        <translation>請在設定的恢復與備份中準備。</translation>
    </message>
    <message>
        <source>Put back a copy of the vault, or restore a backup.</source>
        <translation>請放回庫的副本，或恢復備份。</translation>
    </message>
    <message>
        <source>Put both small files of the same release beside it. Do not run the package before that.</source>
        <translation>請把同一發佈的兩個小檔案放在它旁邊。在此之前不要執行這個安裝包。</translation>
    </message>
    <message>
        <source>Put the stick in again, and try once more.</source>
        <translation>請重新插入隨身碟，再試一次。</translation>
    </message>
    <message>
        <source>Put the whole folder back from a copy that was made before.</source>
        <translation>請用以前做的備份恢復整個資料夾。</translation>
    </message>
    <message>
        <source>Quick notes are off in this vault.</source>
        <translation>這個庫沒有開啟速記。</translation>
    </message>
    <message>
        <source>Quick notes are on, for another drawer or for somebody else.</source>
        <translation>速記已開啟，但屬於另一個抽屜，或屬於別人。</translation>
    </message>
    <message>
        <source>Read the preview once more, then seal.</source>
        <translation>請再讀一遍預覽，然後密封。</translation>
    </message>
    <message>
        <source>Read them to each other again, slowly. If they still differ, this is not their card: send nothing to it.</source>
        <translation>請互相慢慢再念一遍。如果還是不同，這就不是他們的名片：不要向它發送任何內容。</translation>
    </message>
    <message>
        <source>Recovery words would stop working. Sets of words: {count}.</source>
        <translation>有恢復詞將失效。恢復詞套數：{count}。</translation>
    </message>
    <message>
        <source>Remove evidence you no longer need, or let the vault grow in Settings.</source>
        <translation>請移除不再需要的證據，或在設定中讓庫增大。</translation>
    </message>
    <message>
        <source>Remove one of them, then add it again.</source>
        <translation>請刪除其中一個，然後重新新增。</translation>
    </message>
    <message>
        <source>Remove some of the {limit} first.</source>
        <translation>請先從 {limit} 箇中刪除一些。</translation>
    </message>
    <message>
        <source>Remove that part, then add it again.</source>
        <translation>請刪除那一部分，然後重新新增。</translation>
    </message>
    <message>
        <source>Replace the card first; its key may be deleted 12 months later.</source>
        <translation>請先更換名片；12個月後可以刪除它的金鑰。</translation>
    </message>
    <message>
        <source>Replace the successor instead.</source>
        <translation>請改為替換接替它的那張。</translation>
    </message>
    <message>
        <source>Save it as CSV or as XLSX in the spreadsheet, and take that.</source>
        <translation>請在電子表格程序裡另存為 CSV 或 XLSX，再收入那個文件。</translation>
    </message>
    <message>
        <source>Save it as a PDF elsewhere, take that in, and make a cleaned copy of it.</source>
        <translation>請在別處另存為 PDF，收入該 PDF，再為它製作清理過的副本。</translation>
    </message>
    <message>
        <source>Save it in the spreadsheet as XLSX without a password, or as CSV, and take that.</source>
        <translation>請在電子表格程序裡另存為沒有密碼的 XLSX 或 CSV，再收入那個文件。</translation>
    </message>
    <message>
        <source>Save the picture as a JPEG elsewhere, and take that in.</source>
        <translation>請在別處把圖片存成 JPEG，再收進來。</translation>
    </message>
    <message>
        <source>Say it.</source>
        <translation>請說明。</translation>
    </message>
    <message>
        <source>Say it; a pseudonym is enough.</source>
        <translation>請說明；用化名就可以。</translation>
    </message>
    <message>
        <source>Say which action, which State or which committee it is.</source>
        <translation>請說明是哪項行動、哪個國家或哪個委員會。</translation>
    </message>
    <message>
        <source>Say why in words: it stays in the history of the case.</source>
        <translation>請用文字說明理由：它會留在個案的經歷中。</translation>
    </message>
    <message>
        <source>Scan or copy it again, all of it, or ask for the card as a file.</source>
        <translation>請完整地再掃描或複製一次，或索取名片檔案。</translation>
    </message>
    <message>
        <source>Scan or copy it again, all of it.</source>
        <translation>請完整地再掃描或複製一次。</translation>
    </message>
    <message>
        <source>Seal the rest, or remove the records yourself.</source>
        <translation>請密封其餘的文件，或自己移除記錄。</translation>
    </message>
    <message>
        <source>Send it as a new report.</source>
        <translation>請作為新報告發送。</translation>
    </message>
    <message>
        <source>Send it as news about the status.</source>
        <translation>請作為關於狀態的消息發送。</translation>
    </message>
    <message>
        <source>Set the clock first: the days on what you make would be wrong.</source>
        <translation>請先調好時鐘：否則您製作的內容上的日期會是錯的。</translation>
    </message>
    <message>
        <source>Several cases begin like this.</source>
        <translation>有幾個個案是這樣開頭的。</translation>
    </message>
    <message>
        <source>Several drafts begin like this.</source>
        <translation>有幾份草稿以此開頭。</translation>
    </message>
    <message>
        <source>Several focal points begin like this.</source>
        <translation>有幾個聯絡人是這樣開頭的。</translation>
    </message>
    <message>
        <source>Several records have an item with this mark.</source>
        <translation>有幾條記錄裡有帶這個標記的一項。</translation>
    </message>
    <message>
        <source>Share {place} belongs to another set.</source>
        <translation>第 {place} 份屬於另一組。</translation>
    </message>
    <message>
        <source>Shares cannot be made so: {needed} of {count}.</source>
        <translation>不能這樣製作：{count} 份中的 {needed} 份。</translation>
    </message>
    <message>
        <source>Shares of one set begin with the same two words.</source>
        <translation>同一組的各份以相同的兩個詞開頭。</translation>
    </message>
    <message>
        <source>Shorten it, or add it as a file under Evidence.</source>
        <translation>請縮短它，或把它作為檔案新增到“證據”裡。</translation>
    </message>
    <message>
        <source>Shorten it, or take out what was pasted last.</source>
        <translation>請縮短，或刪去最後貼上的內容。</translation>
    </message>
    <message>
        <source>Shorten the name, the organisation or how to reach you, or give it as a file.</source>
        <translation>請縮短名字、組織或聯絡方式，或以檔案形式交給別人。</translation>
    </message>
    <message>
        <source>Shorten them, or type them anew.</source>
        <translation>請縮短文字，或重新輸入。</translation>
    </message>
    <message>
        <source>Shorten them, then try again.</source>
        <translation>請縮短後再試。</translation>
    </message>
    <message>
        <source>Shorten what stands here: {where}.</source>
        <translation>請縮短這裡的內容：{where}。</translation>
    </message>
    <message>
        <source>Show the names first, then change the list.</source>
        <translation>請先顯示名字，再修改列表。</translation>
    </message>
    <message>
        <source>Some answers in this file cannot be right.</source>
        <translation>這個檔案裡有些回答不可能正確。</translation>
    </message>
    <message>
        <source>Some files promise such sizes only to do harm. Do not open it elsewhere.</source>
        <translation>有些檔案聲稱這樣的尺寸，只是為了造成損害。不要在別處打開它。</translation>
    </message>
    <message>
        <source>Somebody has decided about this notice already.</source>
        <translation>已經有人對這份通知作了決定。</translation>
    </message>
    <message>
        <source>Somebody may have changed the folder. Look before you use it.</source>
        <translation>可能有人改動過這個資料夾。使用前請先看清楚。</translation>
    </message>
    <message>
        <source>Somebody may have made it to do harm.</source>
        <translation>可能有人為了害人而做了它。</translation>
    </message>
    <message>
        <source>Somebody or something you left out is no longer in these records.</source>
        <translation>您排除的某人或某物已不在這些記錄裡。</translation>
    </message>
    <message>
        <source>Somebody took something back while the export was being made.</source>
        <translation>匯出進行時有人撤回了某項同意。</translation>
    </message>
    <message>
        <source>Somebody who was chosen is not in this case.</source>
        <translation>所選的某個人不在這個個案裡。</translation>
    </message>
    <message>
        <source>Something changed since you read the preview: a consent, a record or a name.</source>
        <translation>您讀過預覽之後有了變化：一項同意、一條記錄或一個名字。</translation>
    </message>
    <message>
        <source>Something does not fit.</source>
        <translation>有什麼地方不合適。</translation>
    </message>
    <message>
        <source>Something in curly brackets is no place that can be filled.</source>
        <translation>花括號裡有不能填入的位置。</translation>
    </message>
    <message>
        <source>Something in it does not fit.</source>
        <translation>其中有內容不符合要求。</translation>
    </message>
    <message>
        <source>Something in the draft still stands against it.</source>
        <translation>草稿中還有不妥之處。</translation>
    </message>
    <message>
        <source>Something in the folder is not what a vault holds: {file}.</source>
        <translation>資料夾裡有庫不該有的東西：{file}。</translation>
    </message>
    <message>
        <source>Something in the sealed file is not what its sender signed.</source>
        <translation>密封檔案裡有內容與發送者簽名時的不一樣。</translation>
    </message>
    <message>
        <source>Something is wrong with the key for quick notes, and nobody has said how it goes on.</source>
        <translation>速記的金鑰有問題，還沒有人說明接下來怎麼辦。</translation>
    </message>
    <message>
        <source>Something was changed in the vault while this went on.</source>
        <translation>在此過程中，庫裡有內容被改動了。</translation>
    </message>
    <message>
        <source>Something was written in one of these records since the file was made, so the file does not hold all of it.</source>
        <translation>做好檔案之後，其中一條記錄裡又寫了東西，所以檔案裡沒有全部內容。</translation>
    </message>
    <message>
        <source>Something was written in the old vault after it was moved.</source>
        <translation>搬走之後，舊庫裡又寫了東西。</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>這個程式出了問題。</translation>
    </message>
    <message>
        <source>Something with this name is there already. It was left as it is.</source>
        <translation>已有同名的東西。它保持原樣。</translation>
    </message>
    <message>
        <source>Special procedures take English, French or Spanish.</source>
        <translation>特別程序接受英文、法文或西班牙文。</translation>
    </message>
    <message>
        <source>Start a new workshop in another folder, and delete this one.</source>
        <translation>在另一個資料夾新開工作坊，並刪除這一個。</translation>
    </message>
    <message>
        <source>Start the app again and try once more.</source>
        <translation>請重新啟動程式再試一次。</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>已按您的要求停止。</translation>
    </message>
    <message>
        <source>Switch them off there, or take them over.</source>
        <translation>請在那裡關閉，或者接管它們。</translation>
    </message>
    <message>
        <source>Take another one of the same set.</source>
        <translation>請拿同一組的另一份。</translation>
    </message>
    <message>
        <source>Take away the write protection, or copy the folder to a place that can be written.</source>
        <translation>請取消寫保護，或把資料夾複製到可以寫入的地方。</translation>
    </message>
    <message>
        <source>Take in only the pages that matter, as a file of their own.</source>
        <translation>請只把重要的頁面作為單獨檔案收入。</translation>
    </message>
    <message>
        <source>Take in the report first.</source>
        <translation>請先收下那份報告。</translation>
    </message>
    <message>
        <source>Take it again: the whole code, straight, sharp, in good light. Or ask for the card as a file.</source>
        <translation>請重新拍：整個碼，端正、清晰、光線充足。或索取名片檔案。</translation>
    </message>
    <message>
        <source>Take it in parts: at most 50,000 rows and 200 columns.</source>
        <translation>請分幾次收入：最多 50,000 行、200 列。</translation>
    </message>
    <message>
        <source>Take it in under My card.</source>
        <translation>請在“我的名片”中收下。</translation>
    </message>
    <message>
        <source>Take it out and add a new one.</source>
        <translation>請將其移出並新增一個新的。</translation>
    </message>
    <message>
        <source>Take large files in once the vault is open.</source>
        <translation>大檔案請在打開庫之後再收入。</translation>
    </message>
    <message>
        <source>Take one line of at most {most} letters, without marks that steer the direction.</source>
        <translation>請用一行文字，最多{most}個字元，不含改變方向的符號。</translation>
    </message>
    <message>
        <source>Take one of them out of the event first.</source>
        <translation>請先把其中一個移出事件。</translation>
    </message>
    <message>
        <source>Take out what nobody needs.</source>
        <translation>請移出沒有人需要的內容。</translation>
    </message>
    <message>
        <source>Take reports in under Inbox, and open answers under Replies.</source>
        <translation>報告請在“收件箱”接收，答覆請在“回覆”中打開。</translation>
    </message>
    <message>
        <source>Take the file in once more.</source>
        <translation>請再次收入這個檔案。</translation>
    </message>
    <message>
        <source>Tell whoever gave you this app the words in brackets.</source>
        <translation>請把括號裡的詞告訴給您這個程式的人。</translation>
    </message>
    <message>
        <source>Test them first: without them a lost keychain would lock you out for ever.</source>
        <translation>請先測試：沒有恢復詞，一旦丟失鑰匙串，您就再也打不開它。</translation>
    </message>
    <message>
        <source>That is no day that has come.</source>
        <translation>那一天還沒有到，或者不是日期。</translation>
    </message>
    <message>
        <source>That is none of the answers.</source>
        <translation>這不是其中一個回答。</translation>
    </message>
    <message>
        <source>That part is kept apart for this reason: nothing else was reached or lost.</source>
        <translation>正因如此，這一部分是隔離執行的：沒有觸及別處，也沒有丟失任何東西。</translation>
    </message>
    <message>
        <source>The QR code in this picture is not that of a card.</source>
        <translation>這張圖片裡的二維條碼不是名片的。</translation>
    </message>
    <message>
        <source>The actions of the case say who is missing, and what to ask.</source>
        <translation>個案的“行動”裡寫明還缺誰、該問什麼。</translation>
    </message>
    <message>
        <source>The answer does not say which status the case has.</source>
        <translation>這份回覆沒有說明個案的狀態。</translation>
    </message>
    <message>
        <source>The answer is about a report that is not in this vault.</source>
        <translation>這份回覆涉及的報告不在這個庫裡。</translation>
    </message>
    <message>
        <source>The answer is about another sealed file than yours.</source>
        <translation>這份回覆涉及的是另一個密封檔案，不是您的。</translation>
    </message>
    <message>
        <source>The answer is empty, too long, or holds a sign that is not allowed.</source>
        <translation>這份回覆是空的、太長，或含有不允許的符號。</translation>
    </message>
    <message>
        <source>The answer is signed with a card that was revoked.</source>
        <translation>這份回覆是用已撤銷的名片簽名的。</translation>
    </message>
    <message>
        <source>The answer names a day that there is not.</source>
        <translation>回覆裡寫的日子並不存在。</translation>
    </message>
    <message>
        <source>The answer names somebody of another report, whom its reader did not tell of.</source>
        <translation>回覆中寫了另一份報告裡的人名，而收信人並未提到過此人。</translation>
    </message>
    <message>
        <source>The answer was not signed by the focal point’s card.</source>
        <translation>這份回覆不是用聯絡人的名片簽名的。</translation>
    </message>
    <message>
        <source>The answer was sealed to another key than that of your report.</source>
        <translation>這份回覆不是密封給您那份報告的金鑰。</translation>
    </message>
    <message>
        <source>The answer was sealed to the key of another report.</source>
        <translation>這份回覆是密封給另一份報告的金鑰的。</translation>
    </message>
    <message>
        <source>The backup does not hold what it says.</source>
        <translation>備份裡的內容與它自己所說的不符。</translation>
    </message>
    <message>
        <source>The card does not agree with one you already have.</source>
        <translation>這張名片與您已有的一張不一致。</translation>
    </message>
    <message>
        <source>The card is no longer valid.</source>
        <translation>這張名片已經失效。</translation>
    </message>
    <message>
        <source>The card names a part of the UN in a way nobody can read.</source>
        <translation>名片上寫的聯合國機構無法辨認。</translation>
    </message>
    <message>
        <source>The card says it was made in the future.</source>
        <translation>名片上寫著它是將來製作的。</translation>
    </message>
    <message>
        <source>The card was changed after it was made.</source>
        <translation>名片在製作之後被改動過。</translation>
    </message>
    <message>
        <source>The case itself is whole.</source>
        <translation>個案本身是完整的。</translation>
    </message>
    <message>
        <source>The case {case} of this scenario cannot be sent.</source>
        <translation>這個場景的案例 {case} 無法發送。</translation>
    </message>
    <message>
        <source>The cases are whole: make the draft again.</source>
        <translation>個案完好：請重新起草。</translation>
    </message>
    <message>
        <source>The cases themselves are not touched. Put the whole folder back from a copy.</source>
        <translation>個案本身沒有受影響。請用備份恢復整個資料夾。</translation>
    </message>
    <message>
        <source>The cases themselves are whole.</source>
        <translation>這些個案本身是完整的。</translation>
    </message>
    <message>
        <source>The check in Settings says more.</source>
        <translation>“設定”中的檢查會說明更多。</translation>
    </message>
    <message>
        <source>The clock of this computer says {clock}, but this program was built on {built}.</source>
        <translation>這臺電腦的時鐘顯示{clock}，但本程式是{built}製作的。</translation>
    </message>
    <message>
        <source>The copy would lie where the file is already.</source>
        <translation>副本會落在檔案已經在的地方。</translation>
    </message>
    <message>
        <source>The copy would still have held hidden data, so it was not kept.</source>
        <translation>副本中仍會含有隱藏資訊，因此沒有保留。</translation>
    </message>
    <message>
        <source>The day on which you write again is no day.</source>
        <translation>下次來信的日期不是有效日期。</translation>
    </message>
    <message>
        <source>The description of the vault is damaged.</source>
        <translation>庫的說明文件損壞了。</translation>
    </message>
    <message>
        <source>The digits differ in group {groups}. The card stays unverified.</source>
        <translation>第{groups}組數字不同。這張名片仍未核對。</translation>
    </message>
    <message>
        <source>The digits of this card were never compared.</source>
        <translation>這張名片的數字從未核對過。</translation>
    </message>
    <message>
        <source>The disk did not answer.</source>
        <translation>磁碟沒有反應。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟滿了。</translation>
    </message>
    <message>
        <source>The drawer is bound to this computer already.</source>
        <translation>抽屜已經與這臺電腦綁定。</translation>
    </message>
    <message>
        <source>The drawer is not bound to a computer.</source>
        <translation>抽屜沒有與任何電腦綁定。</translation>
    </message>
    <message>
        <source>The file asks for more than this app accepts.</source>
        <translation>檔案的要求超出本程式能接受的範圍。</translation>
    </message>
    <message>
        <source>The file came as text and is too large that way.</source>
        <translation>檔案以文本形式傳來，這樣太大了。</translation>
    </message>
    <message>
        <source>The file holds something that has no place in it.</source>
        <translation>檔案裡有不該有的東西。</translation>
    </message>
    <message>
        <source>The file is damaged or was changed.</source>
        <translation>檔案損壞了，或被改動過。</translation>
    </message>
    <message>
        <source>The file is damaged, cut short or was changed.</source>
        <translation>檔案損壞、不完整，或被改動過。</translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <translation>檔案沒有簽名。</translation>
    </message>
    <message>
        <source>The file is not what was written: it was changed, or its medium is failing.</source>
        <translation>檔案不是當時寫入的樣子：它被改過，或者介質正在損壞。</translation>
    </message>
    <message>
        <source>The file is not where it was put, or cannot be read.</source>
        <translation>檔案不在當初的位置，或者讀不出來。</translation>
    </message>
    <message>
        <source>The file is too large for this place.</source>
        <translation>檔案太大，這裡放不下。</translation>
    </message>
    <message>
        <source>The file itself was not touched.</source>
        <translation>檔案本身沒有動。</translation>
    </message>
    <message>
        <source>The file may be made to do harm. Do not open it with another program.</source>
        <translation>這個檔案可能是為了造成損害而做的。不要用其他程式打開它。</translation>
    </message>
    <message>
        <source>The file name is too long for this disk.</source>
        <translation>檔案名對這個磁碟來說太長。</translation>
    </message>
    <message>
        <source>The file was left where it is.</source>
        <translation>檔案留在原處。</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>資料夾不在了。</translation>
    </message>
    <message>
        <source>The folder where the file should go is not there.</source>
        <translation>檔案要放的資料夾不存在。</translation>
    </message>
    <message>
        <source>The history of the evidence in the report does not hold.</source>
        <translation>報告中證據的來龍去脈對不上。</translation>
    </message>
    <message>
        <source>The history of the vault was changed from outside.</source>
        <translation>庫的歷史記錄被從外部改動過。</translation>
    </message>
    <message>
        <source>The key for quick notes is missing from the folder: somebody changed or removed it.</source>
        <translation>資料夾裡沒有速記的金鑰：有人改動或刪除了它。</translation>
    </message>
    <message>
        <source>The key for quick notes was exchanged. Notes written since may have been read by someone else.</source>
        <translation>速記的金鑰被換掉了。此後寫的速記可能已被別人讀過。</translation>
    </message>
    <message>
        <source>The key on this card is none that only one person can have.</source>
        <translation>這張名片上的金鑰不是隻有一個人才能持有的金鑰。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>這臺電腦的鑰匙串沒有回應。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work.</source>
        <translation>這臺電腦的鑰匙串無法使用。</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>這臺電腦的鑰匙串已鎖定。</translation>
    </message>
    <message>
        <source>The keys in this hand-over do not belong to the card in it.</source>
        <translation>這份移交中的金鑰不屬於其中的名片。</translation>
    </message>
    <message>
        <source>The letters of this file are not written in that way.</source>
        <translation>這個檔案的文字不是用這種編碼寫的。</translation>
    </message>
    <message>
        <source>The list beside the text says what; choose a line to go there.</source>
        <translation>正文旁的列表說明是什麼；選擇一行可以跳到那裡。</translation>
    </message>
    <message>
        <source>The list of files that came in cannot be read.</source>
        <translation>收到檔案的列表無法讀取。</translation>
    </message>
    <message>
        <source>The list says why of each: ask again for the consents that are missing.</source>
        <translation>列表說明了每個個案的原因：請再次詢問缺少的同意。</translation>
    </message>
    <message>
        <source>The most important thing is missing.</source>
        <translation>缺少最重要的內容。</translation>
    </message>
    <message>
        <source>The name of the page does not end in .pdf.</source>
        <translation>頁面的文件名不以 .pdf 結尾。</translation>
    </message>
    <message>
        <source>The name on this card mixes letters of several scripts that look alike.</source>
        <translation>這張名片上的名字混用了幾種文字裡外形相似的字母。</translation>
    </message>
    <message>
        <source>The names in the report do not belong to the people in it.</source>
        <translation>報告裡的名字不屬於其中的人。</translation>
    </message>
    <message>
        <source>The new vault is not where it was made.</source>
        <translation>新庫不在做它的地方。</translation>
    </message>
    <message>
        <source>The note has {length} characters; {limit} fit.</source>
        <translation>這條速記有 {length} 個字元；最多 {limit} 個。</translation>
    </message>
    <message>
        <source>The note is sealed.</source>
        <translation>速記已密封。</translation>
    </message>
    <message>
        <source>The note was saved when nobody was there, without its files: they could not be read.</source>
        <translation>沒有人時速記已儲存，但不含檔案：檔案無法讀取。</translation>
    </message>
    <message>
        <source>The notice does not have the right form.</source>
        <translation>通知的形式不對。</translation>
    </message>
    <message>
        <source>The notice is about a report that is not here.</source>
        <translation>通知涉及的報告不在這裡。</translation>
    </message>
    <message>
        <source>The old vault does not stand where it was.</source>
        <translation>舊庫不在原來的地方。</translation>
    </message>
    <message>
        <source>The other cases are not touched. Put the whole folder back from a copy.</source>
        <translation>其他個案沒有受影響。請用備份恢復整個資料夾。</translation>
    </message>
    <message>
        <source>The other files are not touched. Put the whole folder back from a copy.</source>
        <translation>其他檔案沒有受影響。請用備份恢復整個資料夾。</translation>
    </message>
    <message>
        <source>The other records are not touched. Put the whole folder back from a copy.</source>
        <translation>其他記錄沒有受影響。請用備份恢復整個資料夾。</translation>
    </message>
    <message>
        <source>The part of the app that reads files could not be started.</source>
        <translation>應用中讀取檔案的部分無法啟動。</translation>
    </message>
    <message>
        <source>The part of the vault that holds the keys is damaged.</source>
        <translation>庫中儲存金鑰的部分已損壞。</translation>
    </message>
    <message>
        <source>The parts of this vault come from different moments. This happens when a folder is copied while the vault is open.</source>
        <translation>這個庫的各部分來自不同的時刻。在庫打開時複製資料夾就會這樣。</translation>
    </message>
    <message>
        <source>The passphrase holds a letter this computer does not know.</source>
        <translation>密碼裡有這臺電腦不認識的字。</translation>
    </message>
    <message>
        <source>The passphrase holds a sign that cannot be typed everywhere.</source>
        <translation>密碼裡有並非到處都能輸入的符號。</translation>
    </message>
    <message>
        <source>The passphrase holds half a letter.</source>
        <translation>密碼裡有半個字元。</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>密碼是空的。</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>密碼太長。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間的結束早於開始。</translation>
    </message>
    <message>
        <source>The person who carries it hands it back from their own vault. Only the vault that made it takes it in.</source>
        <translation>攜帶它的人從自己的庫把它交還。只有製作它的庫才能收回它。</translation>
    </message>
    <message>
        <source>The program runs from its own folder and leaves nothing on this computer, so it puts no key into its keychain.</source>
        <translation>程式在自己的資料夾裡執行，不在這臺電腦上留下任何東西，所以不往它的鑰匙串裡放金鑰。</translation>
    </message>
    <message>
        <source>The reason is too long, or holds a sign that is not allowed.</source>
        <translation>理由太長，或含有不允許的符號。</translation>
    </message>
    <message>
        <source>The reason is too long, or holds characters that cannot be used.</source>
        <translation>理由太長，或含有不能使用的字元。</translation>
    </message>
    <message>
        <source>The record itself and the other records are not touched.</source>
        <translation>記錄本身和其他記錄不受影響。</translation>
    </message>
    <message>
        <source>The record that was to be replaced is not here any more.</source>
        <translation>要替換的記錄已經不在這裡。</translation>
    </message>
    <message>
        <source>The recovery words of this drawer were never tested.</source>
        <translation>這個抽屜的恢復詞從未測試過。</translation>
    </message>
    <message>
        <source>The register is full: it holds {limit} items.</source>
        <translation>登記簿已滿：它可容納 {limit} 個條目。</translation>
    </message>
    <message>
        <source>The release has no file called {file}.</source>
        <translation>這個發佈裡沒有名為{file}的檔案。</translation>
    </message>
    <message>
        <source>The report does not have the right form.</source>
        <translation>報告的形式不對。</translation>
    </message>
    <message>
        <source>The report holds an answer that cannot be right.</source>
        <translation>報告裡有一個不可能正確的回答。</translation>
    </message>
    <message>
        <source>The report holds more records than this app reads.</source>
        <translation>報告裡的記錄多於本程式能讀的數量。</translation>
    </message>
    <message>
        <source>The report is sealed to a card that receives no reports.</source>
        <translation>報告密封給了一張不接收報告的名片。</translation>
    </message>
    <message>
        <source>The report names another key than the one that signed it.</source>
        <translation>報告寫的金鑰與簽名的金鑰不同。</translation>
    </message>
    <message>
        <source>The report to be corrected was taken back.</source>
        <translation>要更正的報告已被撤回。</translation>
    </message>
    <message>
        <source>The report to be corrected went to somebody else.</source>
        <translation>要更正的報告是發給別人的。</translation>
    </message>
    <message>
        <source>The rest of the register is whole.</source>
        <translation>登記簿的其餘部分完好。</translation>
    </message>
    <message>
        <source>The revocation was changed after it was made.</source>
        <translation>撤銷聲明在製作之後被改動過。</translation>
    </message>
    <message>
        <source>The sealed file is not where it was.</source>
        <translation>密封檔案已不在原來的位置。</translation>
    </message>
    <message>
        <source>The sealed file itself is as it was.</source>
        <translation>密封檔案本身沒有變化。</translation>
    </message>
    <message>
        <source>The sealed file of this case was not kept by the version that took it in.</source>
        <translation>收下此個案的程序版本沒有保留其密封檔案。</translation>
    </message>
    <message>
        <source>The sender took case {number} back: its status stays so.</source>
        <translation>發送者已撤回個案{number}：它的狀態保持不變。</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>簽名不成立。</translation>
    </message>
    <message>
        <source>The stick may be failing: use another one.</source>
        <translation>U 盤可能要壞了：請換一個。</translation>
    </message>
    <message>
        <source>The stick or disk may be failing. Use another one.</source>
        <translation>U 盤或磁碟可能正在損壞。請換一個。</translation>
    </message>
    <message>
        <source>The successor of this card is not in use for 12 months yet: files may still come.</source>
        <translation>這張名片的後繼名片使用還不滿12個月：可能還有檔案寄來。</translation>
    </message>
    <message>
        <source>The table of codes does not have the form of one.</source>
        <translation>這不是代碼表的格式。</translation>
    </message>
    <message>
        <source>The table of codes leads to a value that is not in it.</source>
        <translation>代碼表指向了一個不存在的值。</translation>
    </message>
    <message>
        <source>The text is longer than {limit} letters, or holds a sign that is not allowed.</source>
        <translation>正文超過 {limit} 個字元，或含有不允許的符號。</translation>
    </message>
    <message>
        <source>The text of this QR code is damaged.</source>
        <translation>這個二維條碼的文字損壞了。</translation>
    </message>
    <message>
        <source>The vault asks for something this app does not do.</source>
        <translation>這個庫要求本程式做不到的事。</translation>
    </message>
    <message>
        <source>The vault is deleted, but a part of it could not be overwritten first.</source>
        <translation>庫已刪除，但有一部分沒能先被覆蓋。</translation>
    </message>
    <message>
        <source>The vault is destroyed, but a file of it could not be deleted.</source>
        <translation>庫已銷毀，但它的一個檔案沒能刪除。</translation>
    </message>
    <message>
        <source>The vault is destroyed. Its folder is still there, for it holds other files.</source>
        <translation>庫已銷毀。它的資料夾還在，因為裡面有其他檔案。</translation>
    </message>
    <message>
        <source>The vault is destroyed. Nothing opens it any more.</source>
        <translation>庫已銷毀。再也沒有什麼能打開它。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>庫已鎖定。</translation>
    </message>
    <message>
        <source>The vault is open in another window.</source>
        <translation>庫已在另一個視窗打開。</translation>
    </message>
    <message>
        <source>The vault was locked while something was being written.</source>
        <translation>還有內容正在寫入時，庫被鎖定了。</translation>
    </message>
    <message>
        <source>The vault was locked, and what was typed last could not be saved.</source>
        <translation>庫已鎖定，最後輸入的內容沒能儲存。</translation>
    </message>
    <message>
        <source>The vault was made by a newer version of this app.</source>
        <translation>這個庫是用更新的版本製作的。</translation>
    </message>
    <message>
        <source>The vault was moved or replaced while it was open.</source>
        <translation>庫在打開期間被移動或替換了。</translation>
    </message>
    <message>
        <source>The vault was saved by a newer version of this app: in format {found}, and this one reads up to {known}.</source>
        <translation>這個庫由本應用的更新版本儲存：其格式為 {found}，而這個版本最高只能讀 {known}。</translation>
    </message>
    <message>
        <source>The words are empty, too long, or hold characters that are not allowed.</source>
        <translation>內容為空、太長，或含有不允許的字元。</translation>
    </message>
    <message>
        <source>The words of this share do not fit together.</source>
        <translation>這一份的詞彼此對不上。</translation>
    </message>
    <message>
        <source>The workshop is not whole: {file} is missing or was changed.</source>
        <translation>工作坊不完整：{file} 缺失或被改動。</translation>
    </message>
    <message>
        <source>Their names stand in it. Add them once more.</source>
        <translation>文件名寫在裡面。請再新增一次。</translation>
    </message>
    <message>
        <source>There are as many words of your own as there may be.</source>
        <translation>您自己的用語已達到上限。</translation>
    </message>
    <message>
        <source>There are more files than are tried at once. The first were tried.</source>
        <translation>檔案數量超過一次處理的上限。已處理前面的部分。</translation>
    </message>
    <message>
        <source>There are no 40 digits in this picture.</source>
        <translation>這張圖片裡沒有40位數字。</translation>
    </message>
    <message>
        <source>There are several workshops here.</source>
        <translation>這裡有好幾個工作坊。</translation>
    </message>
    <message>
        <source>There are so many answers to this report that no more are kept.</source>
        <translation>對這份報告的回覆太多，不再保存新的。</translation>
    </message>
    <message>
        <source>There are so many notices about this report that no more are kept.</source>
        <translation>關於這份報告的通知太多，不再保存新的。</translation>
    </message>
    <message>
        <source>There are two answers of one person for the same use.</source>
        <translation>同一個人對同一用途有兩個回答。</translation>
    </message>
    <message>
        <source>There are: {places}.</source>
        <translation>可以用：{places}。</translation>
    </message>
    <message>
        <source>There is a folder where a file was expected.</source>
        <translation>本該是檔案的地方是一個資料夾。</translation>
    </message>
    <message>
        <source>There is a vault, and its drawer holds something else.</source>
        <translation>那裡有一個庫，它的抽屜裡有別的東西。</translation>
    </message>
    <message>
        <source>There is no case to export.</source>
        <translation>沒有可匯出的個案。</translation>
    </message>
    <message>
        <source>There is no exercise of this name.</source>
        <translation>沒有這個名字的練習。</translation>
    </message>
    <message>
        <source>There is no report of that year.</source>
        <translation>沒有那一年的報告。</translation>
    </message>
    <message>
        <source>There is no room left in this vault.</source>
        <translation>這個庫裡沒有空間了。</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>這個資料夾裡沒有庫。</translation>
    </message>
    <message>
        <source>There is no workshop in this folder.</source>
        <translation>這個資料夾裡沒有工作坊。</translation>
    </message>
    <message>
        <source>There is not enough free memory to check a passphrase.</source>
        <translation>可用內存不夠，無法檢查密碼。</translation>
    </message>
    <message>
        <source>There is not enough free memory.</source>
        <translation>可用內存不夠。</translation>
    </message>
    <message>
        <source>There is nothing in the note.</source>
        <translation>速記裡什麼也沒有。</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>這個表格是空的。</translation>
    </message>
    <message>
        <source>There is nothing left to find out about this correction.</source>
        <translation>關於這份更正，已沒有需要查明的了。</translation>
    </message>
    <message>
        <source>There is nothing of that name to tick.</source>
        <translation>沒有這個名稱的項目可以打勾。</translation>
    </message>
    <message>
        <source>There is nothing to answer.</source>
        <translation>沒有要回復的內容。</translation>
    </message>
    <message>
        <source>There is something in this document that cannot be cleaned, such as a table of another program, a chart or a drawing.</source>
        <translation>此文件中有無法清理的內容，例如其他程式的表格、圖表或繪圖。</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>這個資料夾裡已有東西。</translation>
    </message>
    <message>
        <source>There is too little room where the file should go. It needs {needed} bytes, and {available} are free.</source>
        <translation>檔案要放的地方空間太小。需要 {needed} 字節，可用 {available} 字節。</translation>
    </message>
    <message>
        <source>These are no ids of reports, or one stands twice.</source>
        <translation>這些不是報告的編號，或有一個寫了兩次。</translation>
    </message>
    <message>
        <source>These are one and the same case.</source>
        <translation>這是同一個個案。</translation>
    </message>
    <message>
        <source>These are too many answers at once.</source>
        <translation>一次回覆太多了。</translation>
    </message>
    <message>
        <source>These are too many cases for one event.</source>
        <translation>一個事件容不下這麼多個案。</translation>
    </message>
    <message>
        <source>These are {have} words; a share has {need}.</source>
        <translation>這裡有 {have} 個詞；一份應有 {need} 個。</translation>
    </message>
    <message>
        <source>These notes are too long, or hold a sign that is not allowed.</source>
        <translation>這些筆記太長，或含有不允許的符號。</translation>
    </message>
    <message>
        <source>These recovery words do not open the backup.</source>
        <translation>這些恢復詞打不開這個備份。</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>這幾份彼此對不上。</translation>
    </message>
    <message>
        <source>These two cases are joined.</source>
        <translation>這兩個個案已歸併。</translation>
    </message>
    <message>
        <source>These words are for another kind of answer.</source>
        <translation>這些用語屬於另一種回覆。</translation>
    </message>
    <message>
        <source>These words are not here any more.</source>
        <translation>這些用語已不在這裡。</translation>
    </message>
    <message>
        <source>These words do not open this drawer.</source>
        <translation>這些詞打不開這個抽屜。</translation>
    </message>
    <message>
        <source>They may be of two sets. Take shares that were made together.</source>
        <translation>它們可能屬於兩組。請拿一起製作的那些份。</translation>
    </message>
    <message>
        <source>They may belong to another drawer, or be newer than the backup.</source>
        <translation>它們可能屬於另一個抽屜，或者比備份更新。</translation>
    </message>
    <message>
        <source>They were left alone. Look at what they tell.</source>
        <translation>這些文件沒有被動過。請看看它們會透露什麼。</translation>
    </message>
    <message>
        <source>This answer does not have the right form.</source>
        <translation>這份回覆的形式不對。</translation>
    </message>
    <message>
        <source>This answer was made by a later version of the program.</source>
        <translation>這份回覆是用更新版本的程式製作的。</translation>
    </message>
    <message>
        <source>This backup was made by a later version of the app.</source>
        <translation>這個備份是由更新版本的應用製作的。</translation>
    </message>
    <message>
        <source>This backup was not entrusted from this vault, or not in this form.</source>
        <translation>這個備份不是從這個庫託付出去的，或者內容已不是原樣。</translation>
    </message>
    <message>
        <source>This backup was not entrusted to anybody.</source>
        <translation>這個備份沒有託付給任何人。</translation>
    </message>
    <message>
        <source>This cannot be done right now.</source>
        <translation>現在不能這樣做。</translation>
    </message>
    <message>
        <source>This card belongs to a person: only a focal point can come first.</source>
        <translation>這張名片屬於個人：只有聯絡人才能排第一。</translation>
    </message>
    <message>
        <source>This card is too long for a QR code.</source>
        <translation>這張名片太長，放不進二維條碼。</translation>
    </message>
    <message>
        <source>This card of yours has a successor.</source>
        <translation>您的這張名片已有接替的名片。</translation>
    </message>
    <message>
        <source>This card of yours is no longer here.</source>
        <translation>您的這張名片已不在這裡。</translation>
    </message>
    <message>
        <source>This card of yours was revoked: nobody believes its key any more.</source>
        <translation>您的這張名片已撤銷：沒有人再相信它的金鑰。</translation>
    </message>
    <message>
        <source>This card was handed over, and nothing is answered with it here any more.</source>
        <translation>這張名片已移交，這裡不再用它答覆。</translation>
    </message>
    <message>
        <source>This card was made by a later version of the program.</source>
        <translation>這張名片是用更新版本的程式製作的。</translation>
    </message>
    <message>
        <source>This card was replaced by a newer one.</source>
        <translation>這張名片已被新的替換。</translation>
    </message>
    <message>
        <source>This card was revoked, for good.</source>
        <translation>這張名片已被永久撤銷。</translation>
    </message>
    <message>
        <source>This case belongs to no event.</source>
        <translation>這個個案不屬於任何事件。</translation>
    </message>
    <message>
        <source>This case gets the same kind of answer already.</source>
        <translation>這個個案已經有同一種回覆。</translation>
    </message>
    <message>
        <source>This case is damaged and cannot be read.</source>
        <translation>這個個案損壞了，無法讀取。</translation>
    </message>
    <message>
        <source>This case is no longer here.</source>
        <translation>這個個案已不在這裡。</translation>
    </message>
    <message>
        <source>This computer did not let it happen.</source>
        <translation>這臺電腦沒有讓它完成。</translation>
    </message>
    <message>
        <source>This computer does not let the app read or write there.</source>
        <translation>這臺電腦不讓本程式在那裡讀寫。</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation>這臺電腦沒有可用的鑰匙串。</translation>
    </message>
    <message>
        <source>This computer still has a note of where it was.</source>
        <translation>這臺電腦上仍記著它原來的位置。</translation>
    </message>
    <message>
        <source>This copy was built without the key of a release. It cannot check another.</source>
        <translation>這份程序製作時沒有放入發佈金鑰，不能檢查別的版本。</translation>
    </message>
    <message>
        <source>This day is not ahead.</source>
        <translation>這個日期不在將來。</translation>
    </message>
    <message>
        <source>This document has {pages} pages; {limit} can be cleaned.</source>
        <translation>此文件有 {pages} 頁；最多可清理 {limit} 頁。</translation>
    </message>
    <message>
        <source>This does not fit, and the disk has no room for a larger vault.</source>
        <translation>放不下，磁碟也沒有空間容納更大的庫。</translation>
    </message>
    <message>
        <source>This draft cannot be read.</source>
        <translation>這份草稿無法讀取。</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>這份草稿已不在了。</translation>
    </message>
    <message>
        <source>This drawer has no recovery words yet.</source>
        <translation>這個抽屜還沒有恢復詞。</translation>
    </message>
    <message>
        <source>This drawer has no recovery words.</source>
        <translation>這個抽屜沒有恢復詞。</translation>
    </message>
    <message>
        <source>This drawer takes no quick notes in.</source>
        <translation>這個抽屜不收入速記。</translation>
    </message>
    <message>
        <source>This file answers none of the reports sealed here.</source>
        <translation>這個檔案不是對這裡密封的任何報告的回覆。</translation>
    </message>
    <message>
        <source>This file broke the part of the app that opens sealed files. That part is kept apart: nothing else was reached.</source>
        <translation>這個檔案使打開密封檔案的部分出錯。該部分是隔離執行的：沒有觸及其他任何內容。</translation>
    </message>
    <message>
        <source>This file broke the part of the app that reads files.</source>
        <translation>這個檔案使應用中讀取檔案的部分出錯了。</translation>
    </message>
    <message>
        <source>This file does not have the form of a record.</source>
        <translation>這個檔案沒有記錄的形式。</translation>
    </message>
    <message>
        <source>This file hands over the card of a colleague.</source>
        <translation>這個檔案是同事移交的名片。</translation>
    </message>
    <message>
        <source>This file has no such page.</source>
        <translation>這個檔案沒有這一頁。</translation>
    </message>
    <message>
        <source>This file is damaged or cut off: it cannot be read.</source>
        <translation>這個檔案已損壞或不完整，無法讀取。</translation>
    </message>
    <message>
        <source>This file is larger than can be taken in at once: at most {megabytes} MiB.</source>
        <translation>這個檔案太大，一次收不下：最多 {megabytes} MiB。</translation>
    </message>
    <message>
        <source>This file is locked with a password of its own.</source>
        <translation>這個檔案本身帶有密碼。</translation>
    </message>
    <message>
        <source>This file is no longer in the vault.</source>
        <translation>這個檔案已不在庫裡。</translation>
    </message>
    <message>
        <source>This file is no table.</source>
        <translation>這個檔案不是表格。</translation>
    </message>
    <message>
        <source>This file is not a record.</source>
        <translation>這個檔案不是記錄。</translation>
    </message>
    <message>
        <source>This file is not what was sealed here.</source>
        <translation>這個檔案不是在這裡密封的內容。</translation>
    </message>
    <message>
        <source>This file is too large to be shown here.</source>
        <translation>這個檔案太大，不能在這裡顯示。</translation>
    </message>
    <message>
        <source>This file needs more memory than any file is given.</source>
        <translation>這個檔案需要的內存超出了允許的範圍。</translation>
    </message>
    <message>
        <source>This file took too long to read, so it was stopped.</source>
        <translation>讀取這個檔案花的時間太長，已經停止。</translation>
    </message>
    <message>
        <source>This film or sound is coded in a way in which words could stand between the pictures, and cannot be cleaned here.</source>
        <translation>這段影片或聲音的編碼方式可能在畫面之間夾帶文字，在這裡無法清理。</translation>
    </message>
    <message>
        <source>This film was recorded in many small parts, and cannot be cleaned here.</source>
        <translation>此影片由許多小段錄製而成，無法在此清理。</translation>
    </message>
    <message>
        <source>This focal point cannot be read.</source>
        <translation>這個聯絡人無法讀取。</translation>
    </message>
    <message>
        <source>This focal point is no longer here.</source>
        <translation>這個聯絡人已不在這裡。</translation>
    </message>
    <message>
        <source>This folder cannot be used as a scenario.</source>
        <translation>這個資料夾不能用作場景。</translation>
    </message>
    <message>
        <source>This folder is not empty, so it was left as it is.</source>
        <translation>這個資料夾不是空的，所以沒有動它。</translation>
    </message>
    <message>
        <source>This hand-over belongs to the other kind of vault.</source>
        <translation>這份移交屬於另一類庫。</translation>
    </message>
    <message>
        <source>This hand-over holds values that this app never writes.</source>
        <translation>這份移交中有本程式從不寫入的值。</translation>
    </message>
    <message>
        <source>This hand-over is damaged, or not of the published form.</source>
        <translation>這份移交已損壞，或不符合公佈的格式。</translation>
    </message>
    <message>
        <source>This hand-over was made by a later version.</source>
        <translation>這份移交由更新的版本製作。</translation>
    </message>
    <message>
        <source>This hand-over was not signed by the card in it.</source>
        <translation>這份移交不是由其中的名片簽名的。</translation>
    </message>
    <message>
        <source>This hand-over was written for another card than yours.</source>
        <translation>這份移交是寫給另一張名片的。</translation>
    </message>
    <message>
        <source>This happens when a key was replaced, and also when somebody pretends to be them. Ask them, by another way, before you go on.</source>
        <translation>更換金鑰時會這樣，有人冒充他們時也會這樣。繼續之前，請通過另一種方式詢問他們。</translation>
    </message>
    <message>
        <source>This is a real vault. Nobody practises in it.</source>
        <translation>這是真正的保險庫，不能在裡面練習。</translation>
    </message>
    <message>
        <source>This is a share of another program.</source>
        <translation>這一份屬於別的程式。</translation>
    </message>
    <message>
        <source>This is no day of the calendar.</source>
        <translation>日曆上沒有這一天。</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>這不是一個日期。</translation>
    </message>
    <message>
        <source>This is no folder with cases.</source>
        <translation>這不是存放案例的資料夾。</translation>
    </message>
    <message>
        <source>This is no kind of answer.</source>
        <translation>沒有這種回覆。</translation>
    </message>
    <message>
        <source>This is no language.</source>
        <translation>這不是一種語言。</translation>
    </message>
    <message>
        <source>This is no longer in the vault.</source>
        <translation>它已不在庫裡。</translation>
    </message>
    <message>
        <source>This is no number of days.</source>
        <translation>這不是天數。</translation>
    </message>
    <message>
        <source>This is no number of months.</source>
        <translation>這不是月數。</translation>
    </message>
    <message>
        <source>This is no status of a case.</source>
        <translation>個案沒有這種狀態。</translation>
    </message>
    <message>
        <source>This is no year of a summary.</source>
        <translation>這不是可以做年度彙總的年份。</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>這不在可選項之中。</translation>
    </message>
    <message>
        <source>This is not a card that can be used.</source>
        <translation>這不是可以使用的名片。</translation>
    </message>
    <message>
        <source>This is not a card that was handed over.</source>
        <translation>這不是移交來的名片。</translation>
    </message>
    <message>
        <source>This is not a card.</source>
        <translation>這不是名片。</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>這不是資料夾。</translation>
    </message>
    <message>
        <source>This is not a revocation that can be used.</source>
        <translation>這不是可以使用的撤銷聲明。</translation>
    </message>
    <message>
        <source>This is not a sealed file.</source>
        <translation>這不是密封檔案。</translation>
    </message>
    <message>
        <source>This is not a time that can be kept.</source>
        <translation>這不是可以保存的時間。</translation>
    </message>
    <message>
        <source>This is not in the register any more.</source>
        <translation>它已不在登記簿中。</translation>
    </message>
    <message>
        <source>This is not the card of a person. Only a person’s card can carry a backup.</source>
        <translation>這不是個人的名片。只有個人的名片才能攜帶備份。</translation>
    </message>
    <message>
        <source>This is not the passphrase you opened the vault with.</source>
        <translation>這不是您打開庫時用的密碼。</translation>
    </message>
    <message>
        <source>This is not the practice focal point’s vault of a workshop.</source>
        <translation>這不是工作坊裡練習聯絡人的保險庫。</translation>
    </message>
    <message>
        <source>This is not the text of a card’s QR code, or letters of it are missing.</source>
        <translation>這不是名片二維條碼的文字，或缺了字母。</translation>
    </message>
    <message>
        <source>This is sealed, but it is no answer.</source>
        <translation>這是密封的，但不是回覆。</translation>
    </message>
    <message>
        <source>This is sealed, but it is no report.</source>
        <translation>這是密封的，但不是報告。</translation>
    </message>
    <message>
        <source>This is the code of a business card, not the card itself.</source>
        <translation>這是小名片上的碼，不是名片本身。</translation>
    </message>
    <message>
        <source>This is too large to be a card.</source>
        <translation>作為名片，它太大了。</translation>
    </message>
    <message>
        <source>This item has its file already, and an original is never changed.</source>
        <translation>這一項已有檔案，而原件絕不改動。</translation>
    </message>
    <message>
        <source>This item is no longer in the record.</source>
        <translation>這一項已不在記錄裡。</translation>
    </message>
    <message>
        <source>This item is only described. Its file is not here.</source>
        <translation>這一項只有說明，檔案不在這裡。</translation>
    </message>
    <message>
        <source>This kind of file cannot be read here.</source>
        <translation>這裡無法讀取這類檔案。</translation>
    </message>
    <message>
        <source>This kind of text is not written for that.</source>
        <translation>這種文字不用於此。</translation>
    </message>
    <message>
        <source>This label cannot be used.</source>
        <translation>這個標籤不能使用。</translation>
    </message>
    <message>
        <source>This may not be done: somebody’s yes is missing.</source>
        <translation>不能這樣做：還缺某人的同意。</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>這個名稱不能用。</translation>
    </message>
    <message>
        <source>This notice is no longer here.</source>
        <translation>這份通知已不在這裡。</translation>
    </message>
    <message>
        <source>This notice is not about a lost key.</source>
        <translation>這份通知與丟失金鑰無關。</translation>
    </message>
    <message>
        <source>This notice names no new key.</source>
        <translation>這份通知沒有給出新金鑰。</translation>
    </message>
    <message>
        <source>This notice was made by a later version of the program.</source>
        <translation>這份通知是用更新版本的程式製作的。</translation>
    </message>
    <message>
        <source>This passphrase already opens something in this vault.</source>
        <translation>這個密碼在這個庫中已經能打開某些內容。</translation>
    </message>
    <message>
        <source>This passphrase cannot be used.</source>
        <translation>這個密碼不能使用。</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup.</source>
        <translation>這個密碼打不開這個備份。</translation>
    </message>
    <message>
        <source>This passphrase fits two places of the vault, so nothing was opened.</source>
        <translation>這個密碼與庫裡的兩處相符，所以什麼也沒有打開。</translation>
    </message>
    <message>
        <source>This person is no longer in the vault.</source>
        <translation>這個人已不在庫裡。</translation>
    </message>
    <message>
        <source>This picture is too large to be looked at.</source>
        <translation>這張圖片太大，無法查看。</translation>
    </message>
    <message>
        <source>This picture is {wide} by {high} dots: too large to show.</source>
        <translation>這張圖片有 {wide} × {high} 個點，太大，無法顯示。</translation>
    </message>
    <message>
        <source>This place is inside a vault.</source>
        <translation>這個地方在庫裡面。</translation>
    </message>
    <message>
        <source>This record is damaged.</source>
        <translation>這條記錄損壞了。</translation>
    </message>
    <message>
        <source>This record is in the vault already.</source>
        <translation>這條記錄已在庫中。</translation>
    </message>
    <message>
        <source>This record is no longer in the vault.</source>
        <translation>這條記錄已不在庫裡。</translation>
    </message>
    <message>
        <source>This record was not written as a quick note.</source>
        <translation>這條記錄不是作為速記寫下的。</translation>
    </message>
    <message>
        <source>This report cannot be sealed yet.</source>
        <translation>這份報告還不能密封。</translation>
    </message>
    <message>
        <source>This report is not among those you sealed here.</source>
        <translation>這份報告不在您從這裡密封的報告之中。</translation>
    </message>
    <message>
        <source>This report was here, and was deleted on purpose.</source>
        <translation>這份報告曾在這裡，後被有意刪除。</translation>
    </message>
    <message>
        <source>This report was made by a later version of the program.</source>
        <translation>這份報告是用更新版本的程式製作的。</translation>
    </message>
    <message>
        <source>This report was written for somebody else and passed on.</source>
        <translation>這份報告是寫給別人的，被轉了過來。</translation>
    </message>
    <message>
        <source>This says nothing about your passphrase. Close other programs, then try again.</source>
        <translation>這並不說明您的密碼有問題。請關閉其他程式，然後再試。</translation>
    </message>
    <message>
        <source>This share was entered already.</source>
        <translation>這一份已經輸入過了。</translation>
    </message>
    <message>
        <source>This spreadsheet is of an old kind, or locked with a password.</source>
        <translation>這個電子表格是舊格式，或有密碼鎖定。</translation>
    </message>
    <message>
        <source>This system has nothing that keeps the process that reads files away from all others (neither seccomp nor Landlock), so no file is read.</source>
        <translation>這個系統沒有辦法把讀取檔案的進程與其他一切隔開（既沒有 seccomp，也沒有 Landlock），所以不讀取任何檔案。</translation>
    </message>
    <message>
        <source>This table is larger than can be taken in at once.</source>
        <translation>這個表格太大，一次收不下。</translation>
    </message>
    <message>
        <source>This text is too long to be kept.</source>
        <translation>文字太長，無法保存。</translation>
    </message>
    <message>
        <source>This text is too long, or holds a sign that is not allowed.</source>
        <translation>這段文字太長，或含有不允許的符號。</translation>
    </message>
    <message>
        <source>This vault does not belong to a workshop.</source>
        <translation>這個保險庫不屬於任何工作坊。</translation>
    </message>
    <message>
        <source>This vault is not on the stick that the program runs from, and nothing is noted on this computer.</source>
        <translation>這個庫不在程式所在的隨身碟上，而這臺電腦上不會留下任何記錄。</translation>
    </message>
    <message>
        <source>This version is no longer in the vault.</source>
        <translation>這個版本已不在庫中。</translation>
    </message>
    <message>
        <source>This version was sent before versions were kept.</source>
        <translation>這個版本是在保存版本之前發送的。</translation>
    </message>
    <message>
        <source>This withdrawal was signed by the key of the report.</source>
        <translation>這份撤回是用報告的金鑰簽名的。</translation>
    </message>
    <message>
        <source>To see it elsewhere, save a copy knowingly, for a device that holds nothing else.</source>
        <translation>若要在別處查看，請在知情的前提下存一份副本，放到沒有其他內容的裝置上。</translation>
    </message>
    <message>
        <source>Together these records are more than a focal point can read (limit: {limit} MiB).</source>
        <translation>這些記錄加起來超過聯絡人能讀取的大小（上限：{limit} MiB）。</translation>
    </message>
    <message>
        <source>Too many revocations are waiting for cards that are not here.</source>
        <translation>等待名片的撤銷聲明太多了。</translation>
    </message>
    <message>
        <source>Treat this computer as exposed: think of who could have had it.</source>
        <translation>請把這臺電腦當作已暴露：想一想誰可能碰過它。</translation>
    </message>
    <message>
        <source>Try again when less is open on this computer.</source>
        <translation>請關閉這臺電腦上的一些程序，然後再試。</translation>
    </message>
    <message>
        <source>Try again while nobody types.</source>
        <translation>請在沒有人輸入時再試。</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>請換用它的另一份副本。</translation>
    </message>
    <message>
        <source>Two drawers have the same passphrase.</source>
        <translation>兩個抽屜的密碼相同。</translation>
    </message>
    <message>
        <source>Two parts of the record carry the same mark.</source>
        <translation>記錄的兩個部分帶有同樣的標記。</translation>
    </message>
    <message>
        <source>Two programs could use this folder at once here and spoil the vault.</source>
        <translation>在這裡，兩個程式可能同時使用這個資料夾而弄壞庫。</translation>
    </message>
    <message>
        <source>Type a later one.</source>
        <translation>請輸入更晚的日期。</translation>
    </message>
    <message>
        <source>Type a year like 2027.</source>
        <translation>請輸入年份，例如 2027。</translation>
    </message>
    <message>
        <source>Type all eight groups of five.</source>
        <translation>請輸入全部八組，每組五位。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>請再輸入一次。</translation>
    </message>
    <message>
        <source>Type it as 2027-03-01.</source>
        <translation>請寫成 2027-03-01。</translation>
    </message>
    <message>
        <source>Type something, or add a file.</source>
        <translation>請寫點什麼，或新增一個檔案。</translation>
    </message>
    <message>
        <source>Type the day on which it was given, or ask again.</source>
        <translation>請填寫給出回答的日期，或再次詢問。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>請解鎖後再試。</translation>
    </message>
    <message>
        <source>Use a card and a vault of the same kind.</source>
        <translation>請使用同類的名片和庫。</translation>
    </message>
    <message>
        <source>Use a practice vault.</source>
        <translation>請用練習保險庫。</translation>
    </message>
    <message>
        <source>Use letters that can be typed on most keyboards.</source>
        <translation>請使用大多數鍵盤都能輸入的字。</translation>
    </message>
    <message>
        <source>Use letters, digits, signs and spaces.</source>
        <translation>請使用字母、數字、符號和空格。</translation>
    </message>
    <message>
        <source>Use nothing of it. Ask the colleague, in another way, whether it is theirs.</source>
        <translation>請不要使用其中任何內容。請通過另一種方式問同事這是否出自對方。</translation>
    </message>
    <message>
        <source>Use plain text of at most {limit} letters.</source>
        <translation>請用純文本，最多 {limit} 個字元。</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>請用小寫字母、數字和連字元。</translation>
    </message>
    <message>
        <source>Use that version of the app, or a newer one.</source>
        <translation>請使用那個版本或更新的版本。</translation>
    </message>
    <message>
        <source>Use the newer one.</source>
        <translation>請使用新的那張。</translation>
    </message>
    <message>
        <source>Wait until the other program is done with it, then add it again.</source>
        <translation>請等另一個程式用完，再重新新增。</translation>
    </message>
    <message>
        <source>Wait until {until}.</source>
        <translation>請等到{until}。</translation>
    </message>
    <message>
        <source>What a hand-over told about answers cannot be read.</source>
        <translation>移交中關於答覆的內容無法讀取。</translation>
    </message>
    <message>
        <source>What arrived in the new vault is not the same.</source>
        <translation>到達新庫的內容不一樣。</translation>
    </message>
    <message>
        <source>What describes this workshop is damaged.</source>
        <translation>這個工作坊的說明已損壞。</translation>
    </message>
    <message>
        <source>What had come in is kept.</source>
        <translation>已經收入的都保留著。</translation>
    </message>
    <message>
        <source>What is in that drawer was not moved here, or not to the end.</source>
        <translation>那個抽屜裡的內容沒有搬到這裡，或者沒有搬完。</translation>
    </message>
    <message>
        <source>What is in the backup breaks the rules of the format: it was changed, or made by another program.</source>
        <translation>備份的內容不符合格式規則：它被改動過，或是由別的程式製作的。</translation>
    </message>
    <message>
        <source>What is in the sealed file does not keep the rules. It was changed, or made by another program.</source>
        <translation>密封檔案裡的內容不合規則。它被改動過，或是用別的程式製作的。</translation>
    </message>
    <message>
        <source>What is kept of the guide cannot be read.</source>
        <translation>保存的指引內容無法讀取。</translation>
    </message>
    <message>
        <source>What is known of a deleted case is damaged.</source>
        <translation>關於一個已刪除個案的記載已損壞。</translation>
    </message>
    <message>
        <source>What is remembered of the watched folder is damaged.</source>
        <translation>關於監看資料夾的記錄已損壞。</translation>
    </message>
    <message>
        <source>What lies beside it can only be read by a newer version.</source>
        <translation>它旁邊的內容只有更新的版本才能讀懂。</translation>
    </message>
    <message>
        <source>What should rest until tomorrow could not be kept.</source>
        <translation>要放到明天的內容未能保存。</translation>
    </message>
    <message>
        <source>What stands against it is listed below, each with what you can do.</source>
        <translation>妨礙密封的事項列在下面，每項都寫著您可以做什麼。</translation>
    </message>
    <message>
        <source>What stands in the folder as the key for quick notes is none.</source>
        <translation>資料夾裡寫作速記金鑰的內容不是金鑰。</translation>
    </message>
    <message>
        <source>What the drawer keeps about quick notes is damaged.</source>
        <translation>抽屜裡關於速記的資訊已損壞。</translation>
    </message>
    <message>
        <source>What the drawer keeps about this note is damaged.</source>
        <translation>抽屜裡關於這條速記的資訊已損壞。</translation>
    </message>
    <message>
        <source>What the keychain holds for this vault is damaged.</source>
        <translation>鑰匙串中為這個庫儲存的內容已損壞。</translation>
    </message>
    <message>
        <source>What the vault remembers of a backup you entrusted is damaged.</source>
        <translation>庫中關於您託付的某個備份的記錄已損壞。</translation>
    </message>
    <message>
        <source>What the vault remembers of a notice is damaged.</source>
        <translation>庫中關於一份通知的記錄已損壞。</translation>
    </message>
    <message>
        <source>What the vault remembers of a sealed report is damaged.</source>
        <translation>庫裡關於一份密封報告的記錄損壞了。</translation>
    </message>
    <message>
        <source>What this QR code holds is too large for a card.</source>
        <translation>這個二維條碼裡的內容對名片來說太大了。</translation>
    </message>
    <message>
        <source>What this drawer notes of a journey cannot be read.</source>
        <translation>這個抽屜裡關於出行的記載讀不出來。</translation>
    </message>
    <message>
        <source>What this drawer remembers of a move cannot be read.</source>
        <translation>這個抽屜記下的搬遷內容無法讀取。</translation>
    </message>
    <message>
        <source>What was decided about two cases is damaged.</source>
        <translation>關於兩個個案的決定已損壞。</translation>
    </message>
    <message>
        <source>What was noted of this case is damaged.</source>
        <translation>這個個案的記錄內容已損壞。</translation>
    </message>
    <message>
        <source>What was read back from there is not the sealed file.</source>
        <translation>從那裡讀回的不是密封檔案。</translation>
    </message>
    <message>
        <source>What was saved before is safe, and nothing is half written.</source>
        <translation>之前儲存的都是安全的，也沒有寫到一半的東西。</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>之前儲存的都是安全的。</translation>
    </message>
    <message>
        <source>What was written could not be read back the same, so the file was not kept.</source>
        <translation>寫入的內容讀回來時不一樣，因此沒有保留這個檔案。</translation>
    </message>
    <message>
        <source>What you changed holds, but only one of its two copies could be written.</source>
        <translation>您所做的更改已生效，但它的兩份副本只寫入了一份。</translation>
    </message>
    <message>
        <source>What you typed a moment ago may not be saved: look at it before you go on.</source>
        <translation>您剛才輸入的內容可能沒有儲存：繼續之前請看一看。</translation>
    </message>
    <message>
        <source>Who asked, and how, is missing or too long.</source>
        <translation>缺少由誰、以什麼方式詢問，或內容太長。</translation>
    </message>
    <message>
        <source>Whoever else works here may have changed it.</source>
        <translation>在這裡工作的其他人可能更改了它。</translation>
    </message>
    <message>
        <source>Whoever examines the medium may find that part: destroy the medium.</source>
        <translation>檢查這個儲存介質的人可能找到那一部分：請銷毀這個介質。</translation>
    </message>
    <message>
        <source>Word {place} is not in the list.</source>
        <translation>第 {place} 個詞不在詞表中。</translation>
    </message>
    <message>
        <source>Words that came with the program stay.</source>
        <translation>程式自帶的用語會一直保留。</translation>
    </message>
    <message>
        <source>Write at most {limit} letters, without signs that cannot be seen.</source>
        <translation>最多寫{limit}個字，不含看不見的符號。</translation>
    </message>
    <message>
        <source>Write at most {limit} letters.</source>
        <translation>請最多寫 {limit} 個字元。</translation>
    </message>
    <message>
        <source>Write at most {most} characters of plain text.</source>
        <translation>請最多寫{most}個字元的純文字。</translation>
    </message>
    <message>
        <source>Write each code as one line of at most {limit} letters, at most {most} codes.</source>
        <translation>每個代碼寫一行，最多{limit}個字，最多{most}個代碼。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-14, today or earlier.</source>
        <translation>請寫成 2026-11-14 的樣子，今天或更早。</translation>
    </message>
    <message>
        <source>Write it like 2026-11-22 18:40, or leave it out.</source>
        <translation>請寫成 2026-11-22 18:40 這樣，或者不寫。</translation>
    </message>
    <message>
        <source>Write it without the name: nobody agreed that this sender hears it.</source>
        <translation>請不要寫出姓名：沒有人同意讓這位發件人知道。</translation>
    </message>
    <message>
        <source>Write its short name, such as en, bo or pt-BR.</source>
        <translation>請寫語言的簡稱，例如 en、bo 或 pt-BR。</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>請寫一個日期，例如2026年4月12日。</translation>
    </message>
    <message>
        <source>Write one line each, of at most {limit} letters.</source>
        <translation>每個寫一行，最多{limit}個字。</translation>
    </message>
    <message>
        <source>Write one line for each, of at most {limit} letters.</source>
        <translation>請各寫一行，每行最多 {limit} 個字。</translation>
    </message>
    <message>
        <source>Write one line of at most {limit} letters.</source>
        <translation>請寫一行，最多 {limit} 個字元。</translation>
    </message>
    <message>
        <source>Write several notes.</source>
        <translation>請分成幾條速記來寫。</translation>
    </message>
    <message>
        <source>Write them in another way.</source>
        <translation>請換一種寫法。</translation>
    </message>
    <message>
        <source>Write which one, as they called it.</source>
        <translation>請寫明是哪一個，按他們所用的名稱。</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>您隨時可以重新開始。</translation>
    </message>
    <message>
        <source>You have no card yet, so nothing can be sealed to you.</source>
        <translation>您還沒有名片，所以沒有人能向您密封任何內容。</translation>
    </message>
    <message>
        <source>You know this name, but with another key.</source>
        <translation>您認識這個名字，但金鑰不同。</translation>
    </message>
    <message>
        <source>Your person card that it is sealed to has expired or was revoked.</source>
        <translation>它所密封給的您的個人名片已過期或已撤銷。</translation>
    </message>
    <message>
        <source>Your words are too long for a notice, or have letters that nobody sees.</source>
        <translation>您的文字對通知來說太長，或含有看不見的字元。</translation>
    </message>
    <message>
        <source>Your words name somebody, or how to reach them. A notice names nobody.</source>
        <translation>您的文字提到了某人的姓名或聯絡方式。通知裡不寫任何人的名字。</translation>
    </message>
    <message>
        <source>{file} changed while it was being read.</source>
        <translation>{file}在讀取時發生了變化。</translation>
    </message>
    <message>
        <source>{file} could not be read to its end.</source>
        <translation>{file} 無法讀到末尾。</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file}是一個資料夾。</translation>
    </message>
    <message>
        <source>{file} is no longer there.</source>
        <translation>{file}已不在那裡。</translation>
    </message>
    <message>
        <source>{file} is not a file that can be read.</source>
        <translation>{file}不是可以讀取的檔案。</translation>
    </message>
    <message>
        <source>{file} is not beside the package.</source>
        <translation>{file}不在安裝包旁邊。</translation>
    </message>
    <message>
        <source>{file} is not the file that was signed.</source>
        <translation>{file}不是簽過名的那個檔案。</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message>
        <source>Ask {person} for consent</source>
        <translation>詢問{person}是否同意</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Five things are missing before you can send</source>
        <translation>發送前還差五項</translation>
    </message>
    <message>
        <source>Four things are missing before you can send</source>
        <translation>發送前還差四項</translation>
    </message>
    <message>
        <source>It is still a draft</source>
        <translation>它仍是草稿</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>什麼也不缺</translation>
    </message>
    <message>
        <source>One thing is missing before you can send</source>
        <translation>發送前還差一項</translation>
    </message>
    <message>
        <source>Sent on {date}</source>
        <translation>發送於{date}</translation>
    </message>
    <message>
        <source>Three things are missing before you can send</source>
        <translation>發送前還差三項</translation>
    </message>
    <message>
        <source>Two things are missing before you can send</source>
        <translation>發送前還差兩項</translation>
    </message>
    <message>
        <source>Withdrawn, so it is not sent again</source>
        <translation>已撤回，所以不再發送</translation>
    </message>
    <message>
        <source>{person}: {question}</source>
        <translation>{person}：{question}</translation>
    </message>
</context>
<context>
    <name>MoveFlow</name>
    <message>
        <source>Moving everything to the new vault</source>
        <translation>正在把一切搬到新庫</translation>
    </message>
    <message>
        <source>Where the new vault goes</source>
        <translation>新庫放在哪裡</translation>
    </message>
</context>
<context>
    <name>MyCardPage</name>
    <message>
        <source>Copied. Paste it now: the clipboard is cleared in a moment.</source>
        <translation>已複製。請現在貼上：剪貼簿很快會清空。</translation>
    </message>
    <message>
        <source>It is for other programs only, and no passphrase protects it there. Whoever gets the file reads every report sealed to this card, past and future.</source>
        <translation>它只供其他程式使用，在那裡沒有密碼保護。誰拿到這個檔案，誰就能讀到封給這張名片的所有報告，無論以前還是以後。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>Make another card</source>
        <translation>再製作一張名片</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>我的名片</translation>
    </message>
    <message>
        <source>Nobody who gets the file can send anything to this card again.</source>
        <translation>拿到這個檔案的人都不能再向這張名片發送任何內容。</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Revoke this card for good?</source>
        <translation>永久撤銷這張名片？</translation>
    </message>
    <message>
        <source>Save the secret key</source>
        <translation>儲存私鑰</translation>
    </message>
    <message>
        <source>Save the secret key of this card outside the vault?</source>
        <translation>把這張名片的私鑰儲存到庫外嗎？</translation>
    </message>
    <message>
        <source>Take over a card…</source>
        <translation>接管名片…</translation>
    </message>
    <message>
        <source>The card is made. Give it to the people who will write to you.</source>
        <translation>名片已製作。請把它給要寫給您的人。</translation>
    </message>
    <message>
        <source>The card lies in {file}. Its digits are compared in another way.</source>
        <translation>名片在{file}裡。它的數字要用另一種方式核對。</translation>
    </message>
    <message>
        <source>The card, its signature and its key lie in {folder}.</source>
        <translation>名片、它的簽名和公鑰都在 {folder}。</translation>
    </message>
    <message>
        <source>The new card is made. Give it to everybody who has the old one.</source>
        <translation>新名片已製作。請把它交給持有舊名片的每個人。</translation>
    </message>
    <message>
        <source>The revocation lies in {file}. Give it to everybody who has the card.</source>
        <translation>撤銷聲明在{file}裡。請把它交給持有這張名片的每個人。</translation>
    </message>
    <message>
        <source>The secret key lies in {file}. Remove it as soon as you can.</source>
        <translation>私鑰在 {file}。請儘快刪除。</translation>
    </message>
    <message>
        <source>Where shall the card be put?</source>
        <translation>名片放在哪裡？</translation>
    </message>
    <message>
        <source>Where shall the revocation be put?</source>
        <translation>撤銷聲明放在哪裡？</translation>
    </message>
    <message>
        <source>Where shall the secret key be put?</source>
        <translation>私鑰放在哪裡？</translation>
    </message>
    <message>
        <source>Where shall these files be put?</source>
        <translation>這些檔案放在哪裡？</translation>
    </message>
</context>
<context>
    <name>NamesBelow</name>
    <message>
        <source>A name that is kept apart stands here.</source>
        <translation>這裡有一個分開保存的名字。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>The pseudonym stands here now.</source>
        <translation>現在這裡寫的是化名。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Write the pseudonyms instead</source>
        <translation>改寫為化名</translation>
    </message>
    <message>
        <source>Write {pseudonym} instead</source>
        <translation>改寫為{pseudonym}</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>{pseudonym} stands here now.</source>
        <translation>現在這裡寫的是{pseudonym}。</translation>
    </message>
</context>
<context>
    <name>NamesThatLeave</name>
    <message>
        <source>Hide names</source>
        <translation>隱藏名字</translation>
    </message>
    <message>
        <source>Show names that leave</source>
        <translation>顯示會發出的名字</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Every vault has four drawers, and nothing in its files says which of them are used. So name each one that is, with its passphrase: a drawer that is not named may be overwritten, with everything in it.</source>
        <translation>每個庫都有四個抽屜，從檔案看不出用了哪幾個。所以請用密碼指明每一個在用的抽屜：沒有指明的抽屜可能被覆蓋，裡面的一切都會丟失。</translation>
    </message>
    <message>
        <source>Name another drawer</source>
        <translation>再指明一個抽屜</translation>
    </message>
    <message>
        <source>The passphrase of another drawer in use</source>
        <translation>另一個在用的抽屜的密碼</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>這個抽屜的密碼</translation>
    </message>
    <message>
        <source>This one was typed above already.</source>
        <translation>上面已經輸入過這個。</translation>
    </message>
    <message>
        <source>When all four drawers are in use, there is no room for another one.</source>
        <translation>四個抽屜都在用時，就沒有位置再新增了。</translation>
    </message>
    <message>
        <source>Which drawers are in use?</source>
        <translation>哪些抽屜在用？</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A passphrase for the backup</source>
        <translation>備份的密碼</translation>
    </message>
    <message>
        <source>A passphrase for the new drawer</source>
        <translation>新抽屜的密碼</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>選擇位置…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>It can be tried for years by whoever has the file, so it should be longer than one for every day. It is written down nowhere.</source>
        <translation>誰有這個檔案就可以試上好幾年，所以它應該比平常用的更長。它不會記在任何地方。</translation>
    </message>
    <message>
        <source>It opens the new drawer and no other one.</source>
        <translation>它只打開新抽屜。</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Add a word or two, better uncommon ones.</source>
        <translation>再加一兩個詞，最好是不常見的。</translation>
    </message>
    <message>
        <source>Capital letters help little.</source>
        <translation>大寫字母幫助不大。</translation>
    </message>
    <message>
        <source>Dates are tried early, those of your life first.</source>
        <translation>日期很早就會被試到，首先是與您有關的日期。</translation>
    </message>
    <message>
        <source>Draw six words by lot</source>
        <translation>隨機抽取六個詞</translation>
    </message>
    <message>
        <source>Fair: it takes many computers months.</source>
        <translation>尚可：許多電腦一起猜也要幾個月。</translation>
    </message>
    <message>
        <source>Five or more words that do not belong together are good.</source>
        <translation>五個或更多互不相關的詞就很好。</translation>
    </message>
    <message>
        <source>Hard to guess, if it is not a saying, a song or something about you.</source>
        <translation>很難猜到，只要它不是俗語、歌詞或與您有關的內容。</translation>
    </message>
    <message>
        <source>It is close to passwords that many people use.</source>
        <translation>它與許多人用的密碼很接近。</translation>
    </message>
    <message>
        <source>It is on the lists of passwords that many people use.</source>
        <translation>它就在許多人所用密碼的清單上。</translation>
    </message>
    <message>
        <source>Keys beside each other are tried early.</source>
        <translation>鍵盤上相鄰的鍵很早就會被試到。</translation>
    </message>
    <message>
        <source>Names are tried early.</source>
        <translation>名字很早就會被試到。</translation>
    </message>
    <message>
        <source>One word alone is soon found.</source>
        <translation>單獨一個詞很快就會被猜到。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Repeating makes it longer, but hardly harder.</source>
        <translation>重複只會讓它變長，並不會難猜多少。</translation>
    </message>
    <message>
        <source>Rows like abc or 6543 are tried early.</source>
        <translation>abc、6543 這樣的順序很早就會被試到。</translation>
    </message>
    <message>
        <source>Signs in place of letters, as @ for a, help little.</source>
        <translation>用符號代替字母（如用 @ 代替 a）幫助不大。</translation>
    </message>
    <message>
        <source>Some letters in it can be written in several ways. All of them count as the same, so that it opens on every keyboard.</source>
        <translation>其中有些字元有幾種寫法，都算作相同，這樣在任何鍵盤上都能打開。</translation>
    </message>
    <message>
        <source>Spaces at the beginning and at the end do not count.</source>
        <translation>開頭和結尾的空格不算在內。</translation>
    </message>
    <message>
        <source>Strong, as long as nobody sees the words. Now learn them.</source>
        <translation>很難猜到，只要沒有人看到這些詞。現在請把它們記住。</translation>
    </message>
    <message>
        <source>The app has no list of words in this script: it only counts letters.</source>
        <translation>本應用沒有這種文字的詞表，只能數字元。</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>兩次不一樣。請再輸入第二次。</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be typed everywhere. Take another one.</source>
        <translation>裡面有並非到處都能輸入的符號。請換一個。</translation>
    </message>
    <message>
        <source>This is longer than a passphrase can be: about a thousand letters.</source>
        <translation>這超過了密碼的長度上限：大約一千個字元。</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>請先輸入密碼。</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>請再輸入一次</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>使用螢幕鍵盤</translation>
    </message>
    <message>
        <source>Very easy to guess: a computer finds it in no time.</source>
        <translation>非常容易猜到：電腦轉眼就能找出來。</translation>
    </message>
    <message>
        <source>Weak: many computers together find it in days.</source>
        <translation>較弱：許多電腦一起猜，幾天就能找出來。</translation>
    </message>
    <message>
        <source>Words written backwards help little.</source>
        <translation>把詞倒過來寫幫助不大。</translation>
    </message>
    <message>
        <source>Years are tried early.</source>
        <translation>年份很早就會被試到。</translation>
    </message>
</context>
<context>
    <name>NewVault</name>
    <message>
        <source>A passphrase for the new vault</source>
        <translation>新庫的密碼</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>選擇位置…</translation>
    </message>
    <message>
        <source>Everything is in the new vault, and was compared.</source>
        <translation>一切都在新庫裡，並且比對過。</translation>
    </message>
    <message>
        <source>Go on there with the new passphrase. Write nothing in this one any more; you destroy it from there.</source>
        <translation>請在那裡用新密碼繼續。不要再往這個庫裡寫東西；您從那裡銷毀它。</translation>
    </message>
    <message>
        <source>I cannot make one now</source>
        <translation>我現在做不了</translation>
    </message>
    <message>
        <source>Lock and open the new vault</source>
        <translation>鎖定並打開新庫</translation>
    </message>
    <message>
        <source>Make the new vault…</source>
        <translation>製作新庫…</translation>
    </message>
    <message>
        <source>Move once more…</source>
        <translation>再搬一次…</translation>
    </message>
    <message>
        <source>Take another one than here. The new vault can be in another folder, or, better, on another stick.</source>
        <translation>請用一個與這裡不同的密碼。新庫可以放在另一個資料夾，最好放在另一個隨身碟上。</translation>
    </message>
    <message>
        <source>This is the new vault. Everything is here.</source>
        <translation>這就是新庫。一切都在這裡。</translation>
    </message>
    <message>
        <source>You said that no new vault can be made now.</source>
        <translation>您說過現在做不了新庫。</translation>
    </message>
</context>
<context>
    <name>NoteBanner</name>
    <message>
        <source>Anybody who could write to the vault’s folder could have left it. Read it before you rely on it.</source>
        <translation>任何能寫入庫資料夾的人都可能留下它。在依靠它之前，請先讀一讀。</translation>
    </message>
    <message>
        <source>I wrote it</source>
        <translation>是我寫的</translation>
    </message>
    <message>
        <source>Written while locked, author not certain.</source>
        <translation>在鎖定時寫下，作者不能確定。</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message numerus="yes">
        <source>%n other record(s) would be taken back with it</source>
        <translation>
            <numerusform>另外 %n 條記錄會一併撤回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份報告</numerusform>
        </translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>給{name}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Handed over to {name}</source>
        <translation>已交付給{name}</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>製作於 {day}</translation>
    </message>
    <message>
        <source>Why you go on</source>
        <translation>您為什麼繼續</translation>
    </message>
    <message>
        <source>kept with the notice</source>
        <translation>與通知一起保存</translation>
    </message>
    <message>
        <source>not proven to them: they must reach you in another way</source>
        <translation>對方看到的是未經證實：對方須通過另一種方式與您聯絡</translation>
    </message>
    <message>
        <source>only about {people}</source>
        <translation>只涉及{people}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n notice(s) sealed</source>
        <translation>
            <numerusform>已密封 %n 份通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that takes back what was said about this person. What they passed on or published cannot be called back: ask them to tell.</source>
        <translation>每位聯絡人會得到一個密封檔案，撤回關於此人的內容。對方已轉交或公佈的無法收回：請對方轉告。</translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that takes the report back. They use nothing of it any more; what they passed on or published cannot be called back.</source>
        <translation>每位聯絡人會得到一個撤回報告的密封檔案。對方不再使用其中任何內容；已轉交或公佈的無法收回。</translation>
    </message>
    <message>
        <source>Everyone was told</source>
        <translation>所有人都已告知</translation>
    </message>
    <message>
        <source>Nothing of this record was sent from here.</source>
        <translation>這條記錄沒有從這裡發出過任何內容。</translation>
    </message>
    <message>
        <source>Others may have had your device, or you begin anew without it: they could read answers sealed to the old key. The file names a new key. Before the focal point uses it, a person there asks you in another way.</source>
        <translation>別人可能拿到過您的裝置，或您沒有它而重新開始：他們能讀到用舊金鑰密封的答覆。這個檔案給出新金鑰。聯絡人使用它之前，那裡會有人通過另一種方式詢問您。</translation>
    </message>
    <message>
        <source>Say that your key was lost</source>
        <translation>說明您的金鑰丟失了</translation>
    </message>
    <message>
        <source>Take back what was sent?</source>
        <translation>撤回已發出的內容嗎？</translation>
    </message>
    <message>
        <source>Tell those who have it</source>
        <translation>告訴持有它的人</translation>
    </message>
    <message>
        <source>Where the sealed file goes</source>
        <translation>密封檔案放在哪裡</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message numerus="yes">
        <source>%n file(s) lie in {folder}</source>
        <translation>
            <numerusform>%n 個檔案在{folder}裡</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Hand them over as you handed over the report, then tick them here.</source>
        <translation>請像交付報告那樣交付它們，然後在這裡打勾。</translation>
    </message>
    <message numerus="yes">
        <source>Make %n file(s)…</source>
        <translation>
            <numerusform>製作 %n 個檔案…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>To be told in another way</source>
        <translation>須通過另一種方式告知</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>附上的話</translation>
    </message>
    <message>
        <source>may be left out; name nobody in them</source>
        <translation>可以不寫；不要提任何人的名字</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Kind of files:</source>
        <translation>檔案類型：</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>位置：</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Kept as {number}: this field knows no “about”.</source>
        <translation>記為{number}：這裡不能記“大約”。</translation>
    </message>
    <message>
        <source>Not read as a number yet. It is kept as you typed it.</source>
        <translation>還沒能讀成數字。會照您輸入的樣子保留。</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>A case that belongs to several rows is counted in each of them.</source>
        <translation>屬於幾行的個案在每一行都計入。</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>行為</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>個案</translation>
    </message>
    <message>
        <source>Cases of which nobody knows when they happened are not counted.</source>
        <translation>不知道何時發生的個案未計入。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>合併後</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Incidents are not victims, and somebody in two reports counts twice: do not add these up.</source>
        <translation>事件的數目不是受害者的數目，出現在兩份報告裡的人會算兩次：不要把這些數相加。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Reports that were joined as information about one event are one event.</source>
        <translation>合在一起、說的是同一件事的報告，合併後算一件。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>UN mechanism</source>
        <translation>聯合國機制</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>All tables, not only this one</source>
        <translation>所有表，不只這一張</translation>
    </message>
    <message>
        <source>Export these numbers?</source>
        <translation>匯出這些數字嗎？</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Leave them here</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>Show numbers under {number} as they are</source>
        <translation>照實顯示小於 {number} 的數</translation>
    </message>
    <message>
        <source>The file lies outside the vault, open to whoever finds it. It names nobody.</source>
        <translation>檔案會放在庫之外，誰找到都能打開。裡面沒有任何人的姓名。</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>檔案形式</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>檔案放在哪裡？</translation>
    </message>
    <message>
        <source>Why they are shown</source>
        <translation>為什麼顯示</translation>
    </message>
    <message>
        <source>stands in the file</source>
        <translation>會寫在檔案裡</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file}現在在庫外，誰都能打開。</translation>
    </message>
</context>
<context>
    <name>NumbersModel</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count by</source>
        <translation>按什麼統計</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在統計</translation>
    </message>
    <message>
        <source>Counts appear here once there is a case.</source>
        <translation>有了個案，這裡就會顯示統計。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n case(s) withdrawn, without consent, or replaced by a correction.</source>
        <translation>
            <numerusform>未計入：%n 個已撤回、沒有同意或已被更正取代的個案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>{sign} Fewer than {number}: an export hides it.</source>
        <translation>{sign} 少於 {number}：匯出時會隱藏。</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Somebody has not agreed to this person</source>
        <translation>有人沒有同意交給這個人</translation>
    </message>
    <message>
        <source>Whoever carries the file can read it, so everybody in it must have said yes to exactly that. Ask them first, leave their records out, or make a backup that only your recovery words open.</source>
        <translation>保管檔案的人能讀到它，所以裡面的每個人都必須同意這一點。請先徵求他們的同意，或者不放入有關的記錄，或者做一個只有您的恢復詞能打開的備份。</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無標題</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} It is a word, and names nobody.</source>
        <translation>{said}這是詞語，沒有指名任何人。</translation>
    </message>
    <message>
        <source>{said} The condition is met, this once.</source>
        <translation>{said}這一次條件已滿足。</translation>
    </message>
    <message>
        <source>{who}, in “{title}”: {reason}</source>
        <translation>{who}，在“{title}”中：{reason}</translation>
    </message>
</context>
<context>
    <name>Off</name>
    <message>
        <source>Notes that wait come in first. The button goes from the lock screen, and the key for notes is removed.</source>
        <translation>等待中的速記會先收入。鎖定畫面上的按鈕會消失，速記的金鑰會被移除。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Switch quick notes off?</source>
        <translation>要關閉速記嗎？</translation>
    </message>
</context>
<context>
    <name>OfferedStep</name>
    <message numerus="yes">
        <source>%n file(s) beside it cannot be used as a card here.</source>
        <translation>
            <numerusform>旁邊有 %n 個檔案在這裡不能用作名片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody put the card of a focal point here, so that you need not type it. Nobody knows yet whether it is really theirs: before you send anything, compare its 40 digits with them, by a way you trust.</source>
        <translation>有人把一位聯絡人的名片放在這裡，這樣您就不用輸入。還沒有人知道它是否真是他們的：發送任何內容之前，請用您信任的方式與他們核對它的40位數字。</translation>
    </message>
    <message>
        <source>This folder offers a card</source>
        <translation>這個資料夾裡有一張名片</translation>
    </message>
    <message>
        <source>{name}, {organisation}</source>
        <translation>{name}，{organisation}</translation>
    </message>
</context>
<context>
    <name>OldVault</name>
    <message>
        <source>Destroy the old vault…</source>
        <translation>銷毀舊庫…</translation>
    </message>
    <message>
        <source>First the new vault, then go on in it.</source>
        <translation>先做新庫，然後在新庫裡繼續。</translation>
    </message>
    <message>
        <source>If you use other drawers in it, open each of them first and move it too: they are destroyed with it.</source>
        <translation>如果您還用著舊庫裡的其他抽屜，請先逐個打開並搬走：它們會一起被銷毀。</translation>
    </message>
    <message>
        <source>It does not stand where it was any more.</source>
        <translation>它已經不在原來的地方了。</translation>
    </message>
    <message>
        <source>It is destroyed</source>
        <translation>已經銷毀</translation>
    </message>
    <message>
        <source>It is not on this device. Open it where it is and destroy it in its settings, then say so here.</source>
        <translation>它不在這個裝置上。請在它所在的地方打開，在它的設定裡銷毀，然後在這裡說明。</translation>
    </message>
    <message>
        <source>There is no new vault, so this one stays.</source>
        <translation>沒有新庫，所以這一個留著。</translation>
    </message>
</context>
<context>
    <name>On</name>
    <message>
        <source>Best with one drawer only, or in the drawer that you would show.</source>
        <translation>最好只有一個抽屜時使用，或者用在您會出示的那個抽屜裡。</translation>
    </message>
    <message>
        <source>I understand what others can see</source>
        <translation>我明白別人能看到什麼</translation>
    </message>
    <message>
        <source>Notes that wait while you show another drawer prove that drawer.</source>
        <translation>您出示另一個抽屜時，等待中的速記就證明還有這個抽屜。</translation>
    </message>
    <message>
        <source>Photos and files that you add stay where they were, too.</source>
        <translation>您新增的照片和檔案也仍留在原處。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>The lock screen then has a button for a note with photos and files. Nothing on this computer can read it until this drawer is opened, which takes it in.</source>
        <translation>鎖定畫面上會有一個按鈕，可以寫一條速記，附上照片和檔案。在打開這個抽屜之前，這臺電腦上什麼也讀不出它；打開後就會收入。</translation>
    </message>
    <message>
        <source>They are on already, for another drawer or for somebody else. This drawer would take them over: the other one stops loudly when it is opened, and notes that wait for it stay where they are.</source>
        <translation>速記已經開啟，屬於另一個抽屜，或屬於別人。這個抽屜會接管它們：另一個抽屜打開時會發出明顯的警告，等待它的速記留在原處。</translation>
    </message>
    <message>
        <source>While the vault is locked nobody can make sure that notes go to you: who can write to the folder can exchange the key. The next unlock tells.</source>
        <translation>庫鎖定時，誰也不能保證速記是寫給您的：能寫入資料夾的人可以換掉金鑰。下一次解鎖會說明。</translation>
    </message>
    <message>
        <source>Whoever looks at the folder sees that a drawer takes notes in, and so is in use.</source>
        <translation>查看資料夾的人會看到有一個抽屜收入速記，也就是正在使用。</translation>
    </message>
    <message>
        <source>Write quick notes without opening the vault?</source>
        <translation>要在不打開庫的情況下寫速記嗎？</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Could writing this down or sending it hurt you or someone else?</source>
        <translation>寫下來或發出去，會不會傷害您或別人？</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>查看內容</translation>
    </message>
    <message>
        <source>More words are needed.</source>
        <translation>還需要更多的詞。</translation>
    </message>
    <message>
        <source>Perhaps send</source>
        <translation>也許發送</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>恢復詞</translation>
    </message>
    <message>
        <source>Store nothing</source>
        <translation>什麼也不儲存</translation>
    </message>
    <message>
        <source>Store only</source>
        <translation>只儲存</translation>
    </message>
    <message>
        <source>The passphrase of the backup</source>
        <translation>備份的密碼</translation>
    </message>
    <message>
        <source>This drawer: it was handed back, or entrusted to me</source>
        <translation>這個抽屜：它是交還給我的，或託付給我的</translation>
    </message>
    <message>
        <source>What opens it?</source>
        <translation>用什麼打開它？</translation>
    </message>
    <message>
        <source>You decide, now and later. Nothing is sent by itself, and leaving loses nothing.</source>
        <translation>由您決定，現在和以後都是。什麼也不會自動發送，離開也不會丟失任何內容。</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>Give back the sealed file…</source>
        <translation>取回密封檔案…</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>The sealed file lies where you wanted it, as it came.</source>
        <translation>密封檔案已原樣放在您指定的位置。</translation>
    </message>
    <message>
        <source>Where shall the sealed file be put?</source>
        <translation>密封檔案要放在哪裡？</translation>
    </message>
    <message>
        <source>Writing the sealed file</source>
        <translation>正在寫出密封檔案</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>A card handed over</source>
        <translation>移交來的名片</translation>
    </message>
    <message>
        <source>A changed card with the same keys. It is used after you compared its digits.</source>
        <translation>金鑰相同、內容有變的名片。您核對數字之後才使用。</translation>
    </message>
    <message>
        <source>A new card, signed with the card you have. It is used after you compared its digits.</source>
        <translation>一張新名片，由您已有的名片簽名。您核對數字之後才使用。</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>一份通知</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已在這裡</translation>
    </message>
    <message>
        <source>Another answer has the same number. Ask the focal point which one holds.</source>
        <translation>另一份回覆的編號相同。請問聯絡人哪一份有效。</translation>
    </message>
    <message>
        <source>Attached to its record</source>
        <translation>已附到記錄上</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>沒有改變任何內容</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已損壞</translation>
    </message>
    <message>
        <source>It arrived after a later answer. The status is that of the later one.</source>
        <translation>它在後一份回覆之後才到。狀態以後一份為準。</translation>
    </message>
    <message>
        <source>Made by a newer program</source>
        <translation>由較新的程式製作</translation>
    </message>
    <message>
        <source>No file that can be read</source>
        <translation>不是可讀的檔案</translation>
    </message>
    <message>
        <source>No sealed file</source>
        <translation>不是密封檔案</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>不是給我們的</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>沒有收下</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>較早的版本</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已打開</translation>
    </message>
    <message>
        <source>Practice and real do not mix</source>
        <translation>練習和真實不能混用</translation>
    </message>
    <message>
        <source>This card is here already.</source>
        <translation>這張名片已在這裡。</translation>
    </message>
    <message>
        <source>This card is new here. Compare its digits before you use it.</source>
        <translation>這張名片是新的。使用前請核對數字。</translation>
    </message>
    <message>
        <source>Written for someone else</source>
        <translation>是寫給別人的</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>Before these months: %n record(s).</source>
        <translation>
            <numerusform>這些月份之前：%n 條記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>By UN mechanism</source>
        <translation>按聯合國機制</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>按國家</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按類型</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年份</translation>
    </message>
    <message>
        <source>Count all records</source>
        <translation>統計全部記錄</translation>
    </message>
    <message>
        <source>Counts appear here once there is a record.</source>
        <translation>有了記錄，這裡就會顯示數量。</translation>
    </message>
    <message>
        <source>One record can be about several people and several acts, so the lines overlap and must not be added up. Nor is one record the same as one victim.</source>
        <translation>一條記錄可能涉及幾個人和幾個行為，所以各行會重疊，不能相加。一條記錄也不等於一名受害者。</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n record(s) that the list is narrowed down to.</source>
        <translation>
            <numerusform>只統計列表篩選出的 %n 條記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Records are counted here, not people.</source>
        <translation>這裡數的是記錄，不是人。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間線</translation>
    </message>
    <message>
        <source>Untitled record</source>
        <translation>沒有標題的記錄</translation>
    </message>
    <message>
        <source>Without a UN mechanism: {count}.</source>
        <translation>沒有聯合國機制的：{count}。</translation>
    </message>
    <message>
        <source>Without a country: {count}.</source>
        <translation>沒有國家的：{count}。</translation>
    </message>
    <message>
        <source>Without a date: {count}.</source>
        <translation>沒有日期的：{count}。</translation>
    </message>
    <message numerus="yes">
        <source>Without a month: %n record(s).</source>
        <translation>
            <numerusform>沒有月份：%n 條記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an act: {count}.</source>
        <translation>沒有行為的：{count}。</translation>
    </message>
    <message>
        <source>{count} more stand in the table.</source>
        <translation>另有 {count} 項，見表格。</translation>
    </message>
</context>
<context>
    <name>OwnCases</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 個個案</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder with your cases</source>
        <translation>存放您的個案的資料夾</translation>
    </message>
    <message>
        <source>This folder cannot be used as a scenario. Nothing was made.</source>
        <translation>這個資料夾不能用作情景。什麼也沒有製作。</translation>
    </message>
    <message>
        <source>Use cases of your own…</source>
        <translation>使用您自己的個案…</translation>
    </message>
    <message>
        <source>With your own: {title}, {count}.</source>
        <translation>加上您自己的：{title}，{count}。</translation>
    </message>
    <message>
        <source>Your own cases</source>
        <translation>您自己的個案</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……還有 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFileView</name>
    <message>
        <source>About {people}</source>
        <translation>關於{people}</translation>
    </message>
    <message>
        <source>Accept the new key…</source>
        <translation>接受新金鑰…</translation>
    </message>
    <message>
        <source>Another key signed it: ask the sender in another way.</source>
        <translation>它是用另一個金鑰簽名的：請通過另一種方式詢問發送者。</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>已給出的回覆</translation>
    </message>
    <message>
        <source>Case {id}</source>
        <translation>個案{id}</translation>
    </message>
    <message>
        <source>It is not from them…</source>
        <translation>不是對方發的…</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>第 {number} 號</translation>
    </message>
    <message>
        <source>Not from the sender: {who} asked ({how}), {when}</source>
        <translation>不是發送者發的：{who}詢問過（{how}），{when}</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>未經證實</translation>
    </message>
    <message>
        <source>Not without further consent: {promise}</source>
        <translation>未經進一步同意不會：{promise}</translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>還沒有回覆過。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Our notes</source>
        <translation>我們的筆記</translation>
    </message>
    <message>
        <source>Possibly sent by whoever holds the device: ask the sender in another way.</source>
        <translation>可能是持有裝置的人發的：請通過另一種方式詢問發送者。</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>已證實</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>報告{id}</translation>
    </message>
    <message>
        <source>Sealed file: {size}, SHA-256 {hash}</source>
        <translation>密封檔案：{size}，SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Sealed to the card {digest}</source>
        <translation>密封給名片{digest}</translation>
    </message>
    <message>
        <source>Signed with {key}</source>
        <translation>簽名金鑰：{key}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>The new key was accepted by {who} ({how}), {when}</source>
        <translation>{who}接受了新金鑰（{how}），{when}</translation>
    </message>
    <message>
        <source>We write again by {day}</source>
        <translation>我們會在{day}之前再來信</translation>
    </message>
    <message>
        <source>they stay here and are never sent</source>
        <translation>它們留在這裡，絕不發送</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Language of the page</source>
        <translation>頁面的語言</translation>
    </message>
    <message>
        <source>Make a PDF…</source>
        <translation>生成 PDF…</translation>
    </message>
    <message>
        <source>{language}, partly in English</source>
        <translation>{language}（部分為英語）</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Allegations, not findings. Printed on {day}.</source>
        <translation>以下是指稱，不是結論。製作日期：{day}。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>By UN mechanism</source>
        <translation>按聯合國機制</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>按國家</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按類型</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年份</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>消息從何而來</translation>
    </message>
    <message>
        <source>Names and contacts are not on these pages. Pseudonyms stand for people.</source>
        <translation>這些頁上沒有姓名和聯絡方式，人都用化名錶示。</translation>
    </message>
    <message>
        <source>No question about it is answered yet.</source>
        <translation>關於它的問題還沒有回答。</translation>
    </message>
    <message>
        <source>Only some of the records of the vault were counted.</source>
        <translation>只統計了庫裡的一部分記錄。</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Overview of records</source>
        <translation>記錄概覽</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 頁，共 {count} 頁</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Printed on {day}.</source>
        <translation>製作日期：{day}。</translation>
    </message>
    <message>
        <source>Records are counted here, not people. One record can be about several people and several acts, so the lines overlap and must not be added up.</source>
        <translation>這裡數的是記錄，不是人。一條記錄可能涉及幾個人和幾個行為，所以各行會重疊，不能相加。</translation>
    </message>
    <message>
        <source>Records counted: {count}</source>
        <translation>統計的記錄數：{count}</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>已採取的步驟</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間線</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>條約機構</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>與聯合國的合作</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>普遍定期審議</translation>
    </message>
    <message>
        <source>Untitled record</source>
        <translation>沒有標題的記錄</translation>
    </message>
    <message>
        <source>What authorities answered</source>
        <translation>當局的答覆</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>請求什麼</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>聯合國做了什麼</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>時間和地點</translation>
    </message>
    <message>
        <source>Who is said to have done it</source>
        <translation>據稱是誰做的</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>What leaves</source>
        <translation>發出的內容</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>A drawer you named has recovery words. Adding a drawer writes all keys anew, so they stay valid only if they are typed now. Otherwise they end, and you can make new ones afterwards.</source>
        <translation>您指明的一個抽屜有恢復詞。新增抽屜會重寫所有金鑰，所以只有現在輸入它們才會繼續有效。否則它們失效，之後您可以製作新的。</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>I have them here</source>
        <translation>我現在有</translation>
    </message>
    <message>
        <source>Let them end</source>
        <translation>讓它們失效</translation>
    </message>
    <message>
        <source>Type the words first, or let them end.</source>
        <translation>請先輸入恢復詞，或讓它們失效。</translation>
    </message>
    <message>
        <source>What becomes of the recovery words?</source>
        <translation>恢復詞怎麼辦？</translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>Write the words down</source>
        <translation>把這些詞寫下來</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>No answer can be read there: {fields}</source>
        <translation>這裡讀不出答案：{fields}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>{field} – {problem}.</source>
        <translation>{field}：{problem}。</translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message numerus="yes">
        <source>%n file(s) not opened: the inbox says why.</source>
        <translation>
            <numerusform>%n 個檔案沒有打開：收件箱裡有原因。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) opened.</source>
        <translation>
            <numerusform>打開了 %n 個檔案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice stick(s) made in {folder}. Copy each folder to a stick.</source>
        <translation>
            <numerusform>在 {folder} 製作了 %n 個練習 U 盤。請把每個資料夾複製到一個 U 盤上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stick(s): {what}</source>
        <translation>
            <numerusform>%n 個 U 盤：{what}</numerusform>
        </translation>
    </message>
    <message>
        <source>After: what came back</source>
        <translation>之後：收回來的</translation>
    </message>
    <message>
        <source>Before: practice sticks</source>
        <translation>之前：練習 U 盤</translation>
    </message>
    <message>
        <source>Choose the folder with the sticks, or with their files. All are opened here.</source>
        <translation>選擇存放各 U 盤或其檔案的資料夾，全部在這裡打開。</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>常見錯誤</translation>
    </message>
    <message>
        <source>Each stick has a vault of its own, your practice card, evidence to use and a page to print. Its passphrase stands on the page: it opens fiction.</source>
        <translation>每個 U 盤都有自己的保險庫、您的練習卡片、可用的證據和一頁可列印的紙。口令就印在紙上：它打開的只是虛構內容。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>多少個</translation>
    </message>
    <message>
        <source>Make the sticks…</source>
        <translation>製作 U 盤…</translation>
    </message>
    <message>
        <source>Making practice sticks</source>
        <translation>正在製作練習 U 盤</translation>
    </message>
    <message>
        <source>No practice report has come yet.</source>
        <translation>還沒有收到練習報告。</translation>
    </message>
    <message>
        <source>Nothing came from: {sticks}</source>
        <translation>沒有收到：{sticks}</translation>
    </message>
    <message>
        <source>Open what they sealed…</source>
        <translation>打開他們密封的…</translation>
    </message>
    <message>
        <source>Opening what came back</source>
        <translation>正在打開收回來的文件</translation>
    </message>
    <message>
        <source>Sealed files of all sticks</source>
        <translation>所有 U 盤的封存檔案</translation>
    </message>
    <message>
        <source>The folder with the sticks, or with their files</source>
        <translation>存放各 U 盤或其檔案的資料夾</translation>
    </message>
    <message>
        <source>Their vaults are empty at the beginning.</source>
        <translation>他們的庫開始時是空的。</translation>
    </message>
    <message>
        <source>This is done in the focal point’s vault of the workshop.</source>
        <translation>這要在工作坊聯絡人的保險庫裡做。</translation>
    </message>
    <message>
        <source>Where shall the sticks be made?</source>
        <translation>U 盤做在哪裡？</translation>
    </message>
    <message>
        <source>Who got how far</source>
        <translation>誰做到了哪一步</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Both copies of the keys</source>
        <translation>兩份金鑰</translation>
    </message>
    <message>
        <source>Cases, sealed reports and versions</source>
        <translation>個案、密封報告和版本</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再檢查一次</translation>
    </message>
    <message>
        <source>Every byte of every file</source>
        <translation>每個檔案的每個字節</translation>
    </message>
    <message>
        <source>Every item of evidence against the history</source>
        <translation>每項證據與歷史對照</translation>
    </message>
    <message>
        <source>Every page of the drawer, and how they hang together</source>
        <translation>抽屜的每一頁以及它們的結構</translation>
    </message>
    <message>
        <source>Every record, person and consent</source>
        <translation>每條記錄、每個人和每項同意</translation>
    </message>
    <message>
        <source>Everything in this drawer is whole.</source>
        <translation>這個抽屜裡的一切都完好。</translation>
    </message>
    <message numerus="yes">
        <source>Found: %n thing(s) that should not be so.</source>
        <translation>
            <numerusform>發現 %n 處不對。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>一切都完好嗎？</translation>
    </message>
    <message>
        <source>Nothing older was put in place of something newer</source>
        <translation>沒有用舊內容替換新內容</translation>
    </message>
    <message>
        <source>The history, entry by entry</source>
        <translation>歷史，逐條檢查</translation>
    </message>
    <message>
        <source>What is not named below can be read. Make a backup of it now, then put the whole folder back from a copy made before, and bring the backup into it.</source>
        <translation>下面沒有提到的內容都能讀。請現在為它做備份，再用以前的副本恢復整個資料夾，然後把備份恢復進去。</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>設一個密碼</translation>
    </message>
    <message>
        <source>It is the only thing between your notes and someone who has the folder.</source>
        <translation>在您的筆記與拿到資料夾的人之間，只有它。</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Change it</source>
        <translation>更換</translation>
    </message>
    <message>
        <source>Change the passphrase of this drawer?</source>
        <translation>更換這個抽屜的密碼嗎？</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>The passphrase as it is now</source>
        <translation>現在的密碼</translation>
    </message>
    <message>
        <source>Who copied the folder before and knows the old passphrase can still open that copy, and with its key this drawer as it is now. If you fear that, make a new vault, bring a backup into it, and remove this one.</source>
        <translation>誰以前複製過資料夾又知道舊密碼，仍能打開那個副本，並能用它的金鑰打開現在的這個抽屜。如果您擔心這一點，請新建一個庫，把備份恢復進去，再刪除這個庫。</translation>
    </message>
</context>
<context>
    <name>PeopleFound</name>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in this vault</source>
        <translation>本庫中的所有人</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建記錄</translation>
    </message>
    <message>
        <source>Nobody is in this vault yet. People are added in a record.</source>
        <translation>本庫中還沒有人。人員在記錄裡新增。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>在 %n 條記錄中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a group</source>
        <translation>新增一群人</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>新增組織</translation>
    </message>
    <message>
        <source>Add who is alleged to have done it</source>
        <translation>新增據稱加害者</translation>
    </message>
    <message>
        <source>Name the agency rather than a person. A name is kept apart and never leaves with a report.</source>
        <translation>請寫機關，而不是個人。名字單獨保存，絕不隨報告發出。</translation>
    </message>
    <message>
        <source>Remove from this record…</source>
        <translation>從這條記錄中刪除…</translation>
    </message>
    <message>
        <source>Remove this entry?</source>
        <translation>刪除這一條嗎？</translation>
    </message>
    <message>
        <source>Remove this organisation from the record?</source>
        <translation>從記錄中刪除這個組織嗎？</translation>
    </message>
    <message>
        <source>Remove this person from the record?</source>
        <translation>從記錄中刪除這個人嗎？</translation>
    </message>
    <message>
        <source>Somebody already in this vault</source>
        <translation>本庫中已有的人</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Nobody is described in it.</source>
        <translation>裡面沒有描述任何人。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再顯示 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Choose where…</source>
        <translation>選擇位置…</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>那個人</translation>
    </message>
    <message>
        <source>Who shall carry it?</source>
        <translation>由誰保管？</translation>
    </message>
    <message>
        <source>You have compared no card of a person yet. Ask them to make one as a person, add it under Focal points, and compare its digits.</source>
        <translation>您還沒有核對過任何個人的名片。請讓對方以個人身份製作一張，在“聯絡人”裡新增它，並核對上面的數字。</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Hide name</source>
        <translation>隱藏名字</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>顯示名字</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>同意了什麼</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>About</source>
        <translation>概況</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>關於這個人</translation>
    </message>
    <message>
        <source>As said in “{title}”</source>
        <translation>按“{title}”中所說</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>再次詢問…</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>返回表格</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Nothing is allowed that could be withdrawn</source>
        <translation>沒有可以撤回的同意</translation>
    </message>
    <message>
        <source>Opens the list of records</source>
        <translation>打開記錄列表</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄數</translation>
    </message>
    <message>
        <source>Withdraw everything…</source>
        <translation>撤回全部同意…</translation>
    </message>
    <message>
        <source>a record without a title</source>
        <translation>沒有標題的記錄</translation>
    </message>
    <message>
        <source>ask again by {day}</source>
        <translation>{day}之前再次詢問</translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>在 %n 條記錄中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>A vault is one folder, here or on a USB stick. It can be copied like any other.</source>
        <translation>庫就是一個資料夾，放在這裡或隨身碟上。它可以像其他資料夾一樣複製。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>How much evidence?</source>
        <translation>有多少證據？</translation>
    </message>
    <message>
        <source>Inside this folder</source>
        <translation>在這個資料夾裡</translation>
    </message>
    <message>
        <source>It looks as if this folder is copied to a cloud. Copies stay there, whatever you remove here. Another place is better.</source>
        <translation>看起來這個資料夾會被複制到雲端。無論您在這裡刪除什麼，副本都會留在那裡。換個地方更好。</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>資料夾的名字</translation>
    </message>
    <message>
        <source>Photos, 256 MB</source>
        <translation>照片，256 MB</translation>
    </message>
    <message>
        <source>Remember this place on this computer</source>
        <translation>在這臺電腦上記住這個位置</translation>
    </message>
    <message>
        <source>Text, 16 MB</source>
        <translation>文字，16 MB</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>資料夾需要一個名字。</translation>
    </message>
    <message>
        <source>The vault has four drawers of this size: {needed}. There are {free} free.</source>
        <translation>庫有四個這麼大的抽屜：{needed}。可用空間：{free}。</translation>
    </message>
    <message>
        <source>There is not enough room. Choose less evidence, or another place.</source>
        <translation>空間不夠。請選少一些證據，或換一個地方。</translation>
    </message>
    <message>
        <source>There is something of this name already. Take another name.</source>
        <translation>已有同名的東西。請換一個名字。</translation>
    </message>
    <message>
        <source>This cannot be the name of a folder. Letters and spaces can.</source>
        <translation>這不能作為資料夾的名字。可以用字母和空格。</translation>
    </message>
    <message>
        <source>This folder is not on the stick that the program runs from: the vault would stay on this computer.</source>
        <translation>這個資料夾不在程式所在的隨身碟上：庫會留在這臺電腦上。</translation>
    </message>
    <message>
        <source>This folder is not there any more. Choose another one.</source>
        <translation>這個資料夾已不在那裡。請選擇另一個。</translation>
    </message>
    <message>
        <source>Video, 3.75 GB</source>
        <translation>影片，3.75 GB</translation>
    </message>
    <message>
        <source>Where shall the vault be?</source>
        <translation>庫放在哪裡？</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 個個案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) left out</source>
        <translation>
            <numerusform>%n 個個案不在其中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed</source>
        <translation>
            <numerusform>去掉了 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the consent of everybody…</source>
        <translation>正在查看每個人的同意…</translation>
    </message>
    <message>
        <source>None of these cases may leave for that.</source>
        <translation>這些個案都不能為此帶出。</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>A passphrase for the file</source>
        <translation>檔案的密碼</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Looking at who agreed</source>
        <translation>正在查看誰同意了</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>檔案完好</translation>
    </message>
    <message>
        <source>The records, with their names, evidence and what belongs to them.</source>
        <translation>這些記錄，連同其中的姓名、證據和屬於它們的一切。</translation>
    </message>
    <message>
        <source>This does not open it. Nothing has gone from here. If you no longer know the passphrase, destroy the file and begin again.</source>
        <translation>這個打不開它。這裡什麼也沒有離開。如果您已不記得密碼，請銷毀這個檔案，重新開始。</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>正在試密碼</translation>
    </message>
    <message>
        <source>What shall open the file?</source>
        <translation>用什麼打開檔案？</translation>
    </message>
    <message>
        <source>Where shall the file be put? Best on a stick.</source>
        <translation>檔案放在哪裡？最好放在隨身碟上。</translation>
    </message>
    <message>
        <source>Writing the file, and reading it back</source>
        <translation>正在寫入檔案並讀回</translation>
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
        <translation>上檔</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 項證據</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>標為可發送</translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation>關於這條記錄的更多操作</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>尚未命名</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>打開記錄</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>人員與同意</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>發送…</translation>
    </message>
    <message>
        <source>Sent and answered</source>
        <translation>發送與答覆</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>與聯合國的合作</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何時</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Written while locked, author not certain</source>
        <translation>在鎖定時寫下，作者不能確定</translation>
    </message>
</context>
<context>
    <name>PreviewPerson</name>
    <message>
        <source>Agreed to be sent only under a condition</source>
        <translation>只在有條件時同意發送</translation>
    </message>
    <message>
        <source>Agreed to be sent to the focal point</source>
        <translation>同意發送給聯絡人</translation>
    </message>
    <message>
        <source>Consent withdrawn, so nothing about {name} is sent any more</source>
        <translation>已撤回同意，所以不再發送關於{name}的任何內容</translation>
    </message>
    <message>
        <source>Not asked yet, so nothing about {name} is sent</source>
        <translation>尚未詢問，所以不會發送關於{name}的任何內容</translation>
    </message>
    <message>
        <source>Said no, so nothing about {name} is sent</source>
        <translation>不同意，所以不會發送關於{name}的任何內容</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Too risky to ask, so nothing about {name} is sent</source>
        <translation>詢問太危險，所以不會發送關於{name}的任何內容</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n file(s). Only the focal point can open it.</source>
        <translation>
            <numerusform>%n 個檔案。只有聯絡人能打開。</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation>證據{number}</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>History of the files</source>
        <translation>檔案的經歷</translation>
    </message>
    <message>
        <source>In the sealed file</source>
        <translation>密封檔案中的內容</translation>
    </message>
    <message>
        <source>Names and contacts, kept apart</source>
        <translation>名字和聯絡方式，單獨存放</translation>
    </message>
    <message>
        <source>Preview and seal</source>
        <translation>預覽並密封</translation>
    </message>
    <message>
        <source>Sealed, with padding</source>
        <translation>密封后（含填充）</translation>
    </message>
    <message>
        <source>The page as it leaves</source>
        <translation>發出的頁面</translation>
    </message>
    <message>
        <source>The report, for people</source>
        <translation>報告，給人看的</translation>
    </message>
    <message>
        <source>The report, for programs</source>
        <translation>報告，給程式用的</translation>
    </message>
    <message>
        <source>This is the page that leaves, word for word.</source>
        <translation>這就是將要發出的頁面，一字不差。</translation>
    </message>
    <message>
        <source>What your vault keeps</source>
        <translation>您的庫保留什麼</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>It lies outside the vault, open to whoever finds it. Pseudonyms stand for people, and names that are kept apart are not in it. Print it with a printer on a cable, then destroy the file.</source>
        <translation>檔案放在庫外，誰找到都能看。人都用化名錶示，單獨保存的姓名不在裡面。請用連線的印表機列印，然後銷毀檔案。</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>Make a PDF of the overview?</source>
        <translation>把概覽做成 PDF 嗎？</translation>
    </message>
    <message>
        <source>Make a PDF of this record?</source>
        <translation>把這條記錄做成 PDF 嗎？</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>製作檔案…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>正在製作頁面</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>檔案放在哪裡？</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file}現在在庫外，誰都能打開。</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A cleaned copy leaves. Look at what can be seen and heard in it once more. People you marked as recognisable: {shows}.</source>
        <translation>發出的是清理過的副本。請再看一遍裡面能看到和聽到的內容。您標為可以認出的人數：{shows}。</translation>
    </message>
    <message>
        <source>A condition is written here, and the answer is a plain yes. If it still holds, choose “Only if …”.</source>
        <translation>這裡寫著條件，回答卻是無條件的同意。如果條件仍然有效，請選“條件是…”。</translation>
    </message>
    <message>
        <source>A confidential submission became known. Add how that happened as an act of its own.</source>
        <translation>一份保密的材料被知道了。請把經過作為單獨的行為加進來。</translation>
    </message>
    <message>
        <source>A file is named here that is not in the folder.</source>
        <translation>這裡提到的檔案不在資料夾裡。</translation>
    </message>
    <message>
        <source>A file of evidence cannot have this name.</source>
        <translation>證據檔案不能用這個名字。</translation>
    </message>
    <message>
        <source>A group can only be named by its title.</source>
        <translation>一群人只能用身份來稱呼。</translation>
    </message>
    <message>
        <source>A group has no name. Give a member who is to be named an entry of their own.</source>
        <translation>一群人沒有名字。需要寫名字的成員，請單獨建立。</translation>
    </message>
    <message>
        <source>A guardian answered for an adult. Ask the person, or note why that cannot be.</source>
        <translation>監護人替成年人作了回答。請詢問本人，或者記下為什麼不能詢問。</translation>
    </message>
    <message>
        <source>A guardian answered. Ask the child too, in words that a child understands, and note it.</source>
        <translation>監護人作了回答。請用孩子聽得懂的話也詢問孩子，並記下來。</translation>
    </message>
    <message>
        <source>A name in your vault is part of it. If it means that person, it is replaced; another word stays.</source>
        <translation>其中含有您庫裡的一個名字。如果指的是那個人，就會替換；如果是別的詞，就保留。</translation>
    </message>
    <message>
        <source>A name that is kept apart stands in this text, and is shown wherever the text is. Write the pseudonym instead.</source>
        <translation>這段文字裡有單獨保存的名字，文字顯示在哪裡，名字就顯示在哪裡。請改寫化名。</translation>
    </message>
    <message>
        <source>A number below zero cannot be right here.</source>
        <translation>這裡不可能是負數。</translation>
    </message>
    <message>
        <source>A real name stands here. Write the pseudonym instead.</source>
        <translation>這裡有真名。請改寫化名。</translation>
    </message>
    <message>
        <source>A real name stands in the text ({fields}). It leaves as the pseudonym; read the text once more.</source>
        <translation>文字中有真名（{fields}）。發出時會換成化名；請再讀一遍文字。</translation>
    </message>
    <message>
        <source>Accounts of a day of consent may not differ. Keep the day that holds.</source>
        <translation>同意的日期不能有不同的說法。請保留有效的那個日期。</translation>
    </message>
    <message>
        <source>An answer to this would tell who people are. Ask for advice before anyone answers.</source>
        <translation>回答這個問題會暴露某些人。在任何人回答之前，請先徵求意見。</translation>
    </message>
    <message>
        <source>An item with a file needs a name of its own, such as E1.</source>
        <translation>帶檔案的條目需要自己的編號，例如 E1。</translation>
    </message>
    <message>
        <source>An organisation cannot answer itself. Choose who answered for it, and why they may.</source>
        <translation>組織自己不能回答。請選擇是誰替它回答，以及為什麼有權回答。</translation>
    </message>
    <message>
        <source>Choose exactly one.</source>
        <translation>請正好選擇一個。</translation>
    </message>
    <message>
        <source>Choose “I don’t know” or “I prefer not to say”.</source>
        <translation>請選擇“我不知道”或“我不想說”。</translation>
    </message>
    <message>
        <source>Everyone was told before it was withdrawn. Look at the two days once more.</source>
        <translation>通知所有人的日期早於撤回的日期。請再看看這兩個日期。</translation>
    </message>
    <message>
        <source>For a group, this covers the number of people and their title only. Whoever is to be named needs an entry of their own.</source>
        <translation>對群體來說，這隻包括人數和身份描述。要寫出名字的人，需要單獨列出。</translation>
    </message>
    <message>
        <source>For somebody under 18, a parent or guardian should answer too.</source>
        <translation>未滿18歲的人，應由父母或監護人也作出回答。</translation>
    </message>
    <message>
        <source>For this use, how the person is named is fixed.</source>
        <translation>對這一用途，稱呼方式是固定的。</translation>
    </message>
    <message>
        <source>How many people are in the group?</source>
        <translation>這群人有多少？</translation>
    </message>
    <message>
        <source>Initials may be shown, and none are kept. They are never made from the name: write them under “Name and contact”.</source>
        <translation>可以顯示姓名縮寫，但沒有保存縮寫。縮寫從不由姓名推出：請在“姓名和聯絡方式”裡寫上。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>結束早於開始。</translation>
    </message>
    <message>
        <source>It is as short as a name in your vault, and may be another word. A name is replaced; a word stays.</source>
        <translation>它與您庫裡的一個名字一樣短，也可能是別的詞。是名字就替換，是詞語就保留。</translation>
    </message>
    <message>
        <source>It is missing, and the record shall have been sent: complete it, or make it a draft.</source>
        <translation>缺少這一項，而這條記錄應是已發送的：請補全，或改成草稿。</translation>
    </message>
    <message>
        <source>It is no plain text, or too long.</source>
        <translation>這不是純文本，或者太長。</translation>
    </message>
    <message>
        <source>It is too large: 1 MiB for an incident, 8 MiB for a picture, 64 MiB in all.</source>
        <translation>太大了：事件最多 1 MiB，圖片最多 8 MiB，總共最多 64 MiB。</translation>
    </message>
    <message>
        <source>It must be draft, ready, sent, answered or withdrawn.</source>
        <translation>必須是草稿、就緒、已發送、已答覆或已撤回之一。</translation>
    </message>
    <message>
        <source>It says that it corrects an earlier report, but another key signed it. Treat it as not proven.</source>
        <translation>它說是對以前報告的更正，但簽名的是另一個金鑰。請當作未經證實。</translation>
    </message>
    <message>
        <source>Named in the Secretary-General’s report, but not in public. Ask once more what is meant.</source>
        <translation>在秘書長的報告中寫名字，卻不公開名字。請再問一次是什麼意思。</translation>
    </message>
    <message>
        <source>No name is written down.</source>
        <translation>沒有寫下名字。</translation>
    </message>
    <message>
        <source>Nobody has compared the 40 digits of this card. If it is not theirs, somebody else reads everything.</source>
        <translation>還沒有人核對過這張名片的40位數字。如果它不是他們的，別人就會讀到一切。</translation>
    </message>
    <message>
        <source>Nobody has said that the Government will know. Explain it, then ask again.</source>
        <translation>還沒有說明政府會知道。請說明之後再問一次。</translation>
    </message>
    <message>
        <source>Nobody in this record agreed to its being sent. Ask them first.</source>
        <translation>這條記錄裡沒有人同意發送。請先詢問他們。</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>還沒有回答。</translation>
    </message>
    <message>
        <source>Not answered yet; the report can do without it.</source>
        <translation>還沒有回答；報告可以沒有它。</translation>
    </message>
    <message>
        <source>Only a number or a day can be “about”.</source>
        <translation>只有數字或日期才能用“大約”。</translation>
    </message>
    <message>
        <source>Only a number or a day can have accounts that differ.</source>
        <translation>只有數字或日期才能有不同的說法。</translation>
    </message>
    <message>
        <source>Only one answer is possible here.</source>
        <translation>這裡只能有一個回答。</translation>
    </message>
    <message>
        <source>Only somebody who acts for an agency can be named, and nobody who is a person of the record.</source>
        <translation>只有代表機構行事的人才能寫出名字，記錄中列為人員的人不能。</translation>
    </message>
    <message>
        <source>Others had the device in their hands. Add the act “Device searched, copied or seized”.</source>
        <translation>裝置曾在別人手裡。請新增行為“裝置被搜查、複製或扣押”。</translation>
    </message>
    <message>
        <source>People you know may be known to others now. Think about who should be told.</source>
        <translation>您認識的人現在可能已被別人知道。請想想應該告訴誰。</translation>
    </message>
    <message>
        <source>Practice cards and real vaults do not mix.</source>
        <translation>練習名片和真實的庫不能混用。</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>請用幾個字說明是什麼。</translation>
    </message>
    <message>
        <source>Say that it may be published, and that this cannot be undone; then tick it.</source>
        <translation>請說明可能會公開，而且公開後無法收回；然後打勾。</translation>
    </message>
    <message>
        <source>Say with which organisations it may be shared.</source>
        <translation>請寫明可以告訴哪些組織。</translation>
    </message>
    <message>
        <source>Several answers are possible here.</source>
        <translation>這裡可以有多個回答。</translation>
    </message>
    <message>
        <source>Somebody else answered, and the person is free. Ask the person, if you can.</source>
        <translation>是別人作的回答，而當事人是自由的。如果可以，請詢問本人。</translation>
    </message>
    <message>
        <source>Somebody else in your vault has the same name, or a part of it.</source>
        <translation>您的庫裡另有人與此同名，或名字的一部分相同。</translation>
    </message>
    <message>
        <source>Something belongs here.</source>
        <translation>這裡應該有內容。</translation>
    </message>
    <message>
        <source>Something in the file is there twice.</source>
        <translation>檔案裡有重複的內容。</translation>
    </message>
    <message>
        <source>The agency leaves. A name leaves only with a reason: somebody named falsely can be harmed, and you may be asked for proof.</source>
        <translation>發出的是機構。名字只有說明理由才會發出：被錯誤指名的人可能受到傷害，您也可能被要求提供證據。</translation>
    </message>
    <message>
        <source>The answer for “{use}” holds only under a condition. Confirm that it is met for this report.</source>
        <translation>對“{use}”的回答只在某個條件下有效。請確認這份報告符合條件。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>回答是空的。</translation>
    </message>
    <message>
        <source>The answers are no list with date, kind and message.</source>
        <translation>答覆不是帶日期、種類和內容的列表。</translation>
    </message>
    <message>
        <source>The card is no longer valid, and somebody else may hold its key by now. But whoever has the report must be told.</source>
        <translation>這張名片已過期，它的金鑰現在可能在別人手裡。但持有報告的人必須得到通知。</translation>
    </message>
    <message>
        <source>The card is no longer valid. Ask for a new one.</source>
        <translation>名片已經失效。請索取一張新的。</translation>
    </message>
    <message>
        <source>The card was replaced. Use the newer one.</source>
        <translation>名片已被替換。請使用新的那張。</translation>
    </message>
    <message>
        <source>The card was revoked, for good. Ask for a new one, by another way.</source>
        <translation>名片已被永久撤銷。請通過另一種方式索取一張新的。</translation>
    </message>
    <message>
        <source>The clock of this computer says {clock}, but this program was built on {built}. Nobody can tell whether this card, valid until {until}, has expired: look at a calendar.</source>
        <translation>這臺電腦的時鐘顯示{clock}，但本程式是{built}製作的。沒有人能判斷這張有效期至{until}的名片是否已過期：請看日曆。</translation>
    </message>
    <message>
        <source>The day to ask again is before the answer.</source>
        <translation>再次詢問的日期早於回答的日期。</translation>
    </message>
    <message>
        <source>The description of the scenario cannot be read.</source>
        <translation>場景的說明無法讀取。</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>結束早於開始。</translation>
    </message>
    <message>
        <source>The file begins with a mark that does not belong there.</source>
        <translation>檔案開頭有不該有的標記。</translation>
    </message>
    <message>
        <source>The file breaks off or holds a mistake in its form.</source>
        <translation>檔案中斷了，或形式有誤。</translation>
    </message>
    <message>
        <source>The file holds too many values.</source>
        <translation>檔案裡的內容太多。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案是空的。</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>檔案的層次太深。</translation>
    </message>
    <message>
        <source>The guardian agreed, and the child does not want it. Better treat this as no.</source>
        <translation>監護人同意，而孩子不願意。最好當作不同意。</translation>
    </message>
    <message>
        <source>The letters in the file cannot be read.</source>
        <translation>檔案裡的文字無法讀取。</translation>
    </message>
    <message>
        <source>The name may be public, but the Government may not be told. Ask once more what is meant.</source>
        <translation>名字可以公開，卻不能告訴政府。請再問一次是什麼意思。</translation>
    </message>
    <message>
        <source>The name of this official leaves with the report and cannot be taken back. Confirm once more.</source>
        <translation>這名官員的名字將隨報告發出，無法收回。請再確認一次。</translation>
    </message>
    <message>
        <source>The original leaves, with the hidden data in it: place, device, time. A cleaned copy could leave instead. Say why it is the original.</source>
        <translation>發出的是原件，裡面有隱藏資訊：地點、裝置、時間。也可以改發清理過的副本。請說明為什麼要發原件。</translation>
    </message>
    <message>
        <source>The person does not agree to the focal point, so nothing of them gets there, and nobody can act on this answer.</source>
        <translation>當事人不同意發送給聯絡人，所以關於他們的內容到不了那裡，沒有人能按這項回答行事。</translation>
    </message>
    <message>
        <source>The person has died or is missing. If they said this before, choose “Instruction given earlier”. Else family or a lawyer may answer, only for the uses that they name.</source>
        <translation>當事人已去世或失蹤。如果這是他們以前說的，請選“事先的交代”。否則可以由家人或律師回答，只限於他們說明的用途。</translation>
    </message>
    <message>
        <source>The person is held, and may not have been free to refuse. A family member or a lawyer may answer for them, only for the uses that they name.</source>
        <translation>當事人被關押，可能無法自由拒絕。可以由家人或律師替他們回答，只限於他們說明的用途。</translation>
    </message>
    <message>
        <source>The pseudonym holds the name or a part of it. Choose another word.</source>
        <translation>化名裡有名字或名字的一部分。請換一個詞。</translation>
    </message>
    <message>
        <source>The record is still a draft. Answer what is missing: {missing}.</source>
        <translation>這條記錄還是草稿。請回答還缺的部分：{missing}。</translation>
    </message>
    <message>
        <source>The record says that nothing is sent before there is consent.</source>
        <translation>記錄寫明，取得同意之前什麼也不發送。</translation>
    </message>
    <message>
        <source>The record was withdrawn, so it does not leave.</source>
        <translation>這條記錄已撤回，所以不會發出。</translation>
    </message>
    <message>
        <source>The same file is in this record already.</source>
        <translation>這條記錄裡已有同樣的檔案。</translation>
    </message>
    <message>
        <source>There are too many incidents; 100 are the most.</source>
        <translation>事件太多了；最多 100 個。</translation>
    </message>
    <message>
        <source>There are two answers for the same use. Keep the one that holds.</source>
        <translation>同一用途有兩個回答。請保留有效的那一個。</translation>
    </message>
    <message>
        <source>There are two answers that exclude each other.</source>
        <translation>有兩個互相矛盾的回答。</translation>
    </message>
    <message>
        <source>There are words, but “Something else” is not chosen.</source>
        <translation>寫了文字，但沒有選“其他”。</translation>
    </message>
    <message>
        <source>There is a day on which this was withdrawn, so it counts as withdrawn. Choose what holds now.</source>
        <translation>這裡記有撤回的日期，因此按已撤回處理。請選擇現在有效的答覆。</translation>
    </message>
    <message>
        <source>There is a day when it ended, and it is still going on.</source>
        <translation>寫了結束日期，卻又說還在繼續。</translation>
    </message>
    <message>
        <source>There is a number in it that is none.</source>
        <translation>裡面有一個不是數字的數字。</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be shown.</source>
        <translation>裡面有無法顯示的符號。</translation>
    </message>
    <message>
        <source>There is half a letter in it.</source>
        <translation>裡面有半個字元。</translation>
    </message>
    <message>
        <source>There is no answer here. Say “I don’t know” if you don’t.</source>
        <translation>這裡沒有回答。如果不知道，請選“我不知道”。</translation>
    </message>
    <message>
        <source>There is no cleaned copy of this file. Make one or leave it out; or say why the original leaves, with the hidden data in it: place, device, time.</source>
        <translation>這個檔案還沒有清理過的副本。請製作一份，或者不發這個檔案；或者說明為什麼要發出帶隱藏資訊（地點、裝置、時間）的原件。</translation>
    </message>
    <message>
        <source>There is no country with this mark.</source>
        <translation>沒有這個代碼的國家。</translation>
    </message>
    <message>
        <source>There is no incident in this folder.</source>
        <translation>這個資料夾裡沒有事件。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>裡面什麼也沒有。</translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation>太多了。</translation>
    </message>
    <message>
        <source>They asked about other people. Do not name them here; think about who should be told.</source>
        <translation>他們問起了其他人。不要在這裡寫這些人的名字；請想想應該告訴誰。</translation>
    </message>
    <message>
        <source>They may act under pressure, or nobody said that they do not: then no name leaves.</source>
        <translation>他們可能是在壓力下行事，或者沒有人說明並非如此：這時名字不會發出。</translation>
    </message>
    <message>
        <source>They may be contacted, and it says elsewhere that contact is not safe.</source>
        <translation>可以聯絡他們，但別處寫著聯絡不安全。</translation>
    </message>
    <message>
        <source>They may be contacted, and no way to reach them is kept.</source>
        <translation>可以聯絡他們，但沒有保存聯絡方式。</translation>
    </message>
    <message>
        <source>They may be named, and no name is kept. Without one, only the title leaves.</source>
        <translation>可以寫出名字，但沒有保存名字。沒有名字，只會發出身份描述。</translation>
    </message>
    <message>
        <source>This answer is not in the list.</source>
        <translation>這個回答不在列表裡。</translation>
    </message>
    <message>
        <source>This answer is written in a way this version does not read.</source>
        <translation>這個回答的寫法，本版本讀不了。</translation>
    </message>
    <message>
        <source>This cannot be the answer.</source>
        <translation>這不能作為回答。</translation>
    </message>
    <message>
        <source>This card belongs to a person. Only a focal point receives reports.</source>
        <translation>這張名片屬於個人。只有聯絡人接收報告。</translation>
    </message>
    <message>
        <source>This country is made up for practice. A real record has a real one.</source>
        <translation>這個國家是為練習虛構的。真實的記錄要寫真實的國家。</translation>
    </message>
    <message>
        <source>This day cannot be read. Write, for example, 14 March 2026, March 2026 or about 2026.</source>
        <translation>這個日期無法讀取。請寫例如2026年3月14日、2026年3月或大約2026年。</translation>
    </message>
    <message>
        <source>This file leaves as it is, and the hidden data in it tells where it was made. Look at it once more. People you marked as recognisable: {shows}.</source>
        <translation>這個檔案會原樣發出，其中的隱藏資訊說明它在哪裡製作。請再看一遍。您標明能認出的人數：{shows}。</translation>
    </message>
    <message>
        <source>This file leaves as it is, with the hidden data in it: place, device, time. Look at it once more. People you marked as recognisable: {shows}.</source>
        <translation>這個檔案會原樣發出，連同其中的隱藏資訊：地點、裝置、時間。請再看一遍。您標明能認出的人數：{shows}。</translation>
    </message>
    <message>
        <source>This fingerprint is not complete.</source>
        <translation>這個指紋不完整。</translation>
    </message>
    <message>
        <source>This is a real country. In practice, countries and people are made up.</source>
        <translation>這是真實的國家。練習中的國家和人都是虛構的。</translation>
    </message>
    <message>
        <source>This is about {because}. Confirm that it may leave.</source>
        <translation>這涉及{because}。請確認可以發出。</translation>
    </message>
    <message>
        <source>This is kept although they do not agree to that. Ask once more, or take them out of the record.</source>
        <translation>他們不同意保存，這裡卻保存著。請再問一次，或者把他們從記錄中去掉。</translation>
    </message>
    <message>
        <source>This is no ordinary file; links and folders cannot be used.</source>
        <translation>這不是普通檔案；不能用連結和資料夾。</translation>
    </message>
    <message>
        <source>This is not the kind of answer that is asked for.</source>
        <translation>這不是所問的那種回答。</translation>
    </message>
    <message>
        <source>This is not urgent, and it was written down less than a day ago. Sleep on it if you can. Hours left: {hours}.</source>
        <translation>這件事不緊急，寫下還不到一天。可以的話，過一夜再決定。還剩小時數：{hours}。</translation>
    </message>
    <message>
        <source>This is the reference of a letter to a real State.</source>
        <translation>這是致真實國家的信件編號。</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>重複了。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>太長了。</translation>
    </message>
    <message>
        <source>This language is not known. Choose one from the list.</source>
        <translation>不認識這種語言。請從列表中選一個。</translation>
    </message>
    <message>
        <source>This line cannot be read in one way only.</source>
        <translation>這一行的意思不唯一，無法讀取。</translation>
    </message>
    <message>
        <source>This mark holds signs that are not allowed.</source>
        <translation>這個標記含有不允許的符號。</translation>
    </message>
    <message>
        <source>This must fit on one line.</source>
        <translation>必須寫在一行裡。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>這個數字太大。</translation>
    </message>
    <message>
        <source>This part of the UN is not in the list.</source>
        <translation>聯合國的這個部分不在列表裡。</translation>
    </message>
    <message>
        <source>This points to itself. Choose again.</source>
        <translation>它指向自己。請重新選擇。</translation>
    </message>
    <message>
        <source>This points to something of another kind. Choose again.</source>
        <translation>它指向另一類東西。請重新選擇。</translation>
    </message>
    <message>
        <source>This record is marked as a draft.</source>
        <translation>這條記錄標為草稿。</translation>
    </message>
    <message>
        <source>This reference looks unusual. UN letters look like CHN 20/2020.</source>
        <translation>這個編號看起來不尋常。聯合國信函的編號類似 CHN 20/2020。</translation>
    </message>
    <message>
        <source>This time zone cannot be read. Write, for example, +02:00.</source>
        <translation>這個時區無法讀取。請寫例如 +02:00。</translation>
    </message>
    <message>
        <source>This vault was on a device that others had. They may be able to read what is sealed now. Better begin again on a new device with a new vault.</source>
        <translation>這個庫在一個別人拿過的裝置上。現在密封的內容，他們也許能讀到。最好換一個新裝置，用新的庫重新開始。</translation>
    </message>
    <message>
        <source>This vault was on that device. Read “Device taken” under Learn before you go on.</source>
        <translation>這個庫就在那個裝置上。繼續之前，請看“學習”中的“裝置被拿走”。</translation>
    </message>
    <message>
        <source>This version does not know this kind of act.</source>
        <translation>本版本不認識這種行為。</translation>
    </message>
    <message>
        <source>This version does not know this question.</source>
        <translation>本版本不認識這個問題。</translation>
    </message>
    <message>
        <source>Two parts carry the same mark.</source>
        <translation>兩個部分帶有同樣的標記。</translation>
    </message>
    <message>
        <source>What this points to is no longer in the record. Choose again.</source>
        <translation>它所指的東西已不在記錄裡。請重新選擇。</translation>
    </message>
    <message>
        <source>Whoever is alleged to have done it asked, or was there. Ask again when nobody listens.</source>
        <translation>詢問的人或在場的人是據稱的加害者。請在沒有人聽到的時候再問一次。</translation>
    </message>
    <message>
        <source>Whoever is alleged to have done it never leaves by name, whatever was said here.</source>
        <translation>不管這裡怎麼說，據稱加害者的名字從不發出。</translation>
    </message>
    <message>
        <source>Whoever this was has been left out of the report.</source>
        <translation>這個人已從報告中略去。</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>請寫整數。</translation>
    </message>
    <message>
        <source>You are worried about somebody’s health. Add an act about medical care or ill-treatment.</source>
        <translation>您擔心某人的健康。請新增關於醫治或虐待的行為。</translation>
    </message>
    <message>
        <source>Your answers point to another urgency. Choose the one that fits.</source>
        <translation>您的回答指向另一種緊急程度。請選擇合適的。</translation>
    </message>
    <message>
        <source>evidence that shows somebody’s health</source>
        <translation>顯示某人健康狀況的證據</translation>
    </message>
    <message>
        <source>somebody who is especially at risk</source>
        <translation>特別容易受害的人</translation>
    </message>
    <message>
        <source>somebody who is held</source>
        <translation>被關押的人</translation>
    </message>
    <message>
        <source>what was done to a person’s body or health</source>
        <translation>對人的身體或健康所做的事</translation>
    </message>
    <message>
        <source>“I don’t know” stands alone.</source>
        <translation>“我不知道”只能單獨選。</translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>A practice vault is marked everywhere and can never be mixed with a real one. That cannot be changed later.</source>
        <translation>練習庫到處都有標記，絕不會與真實的庫混用。這一點以後不能更改。</translation>
    </message>
    <message>
        <source>A workshop: made-up cases, two seats, exercises</source>
        <translation>工作坊：編造的個案、兩個座位、練習</translation>
    </message>
    <message>
        <source>In some places, encryption, or carrying a program like this one, is against the law or looks suspicious. If you are not sure, ask somebody you trust first, also about places you travel to. Nothing has been written yet: you can close this window now.</source>
        <translation>在有些地方，加密或攜帶這樣的程式是違法的，或者會引起懷疑。如果不確定，請先問您信任的人，也問問您要去的地方的情況。現在還什麼都沒有寫入：您可以馬上關閉這個視窗。</translation>
    </message>
    <message>
        <source>Is a notebook like this safe to have, where you are?</source>
        <translation>在您所在的地方，帶著這樣的記事本安全嗎？</translation>
    </message>
    <message>
        <source>One empty practice vault</source>
        <translation>一個空的練習保險庫</translation>
    </message>
    <message>
        <source>Practise how?</source>
        <translation>怎樣練習？</translation>
    </message>
    <message>
        <source>Practise with fiction</source>
        <translation>用虛構的事練習</translation>
    </message>
    <message>
        <source>Receive reports as a focal point</source>
        <translation>作為聯絡人接收報告</translation>
    </message>
    <message>
        <source>This decides which pages you see first. You can change it later.</source>
        <translation>這決定您先看到哪些頁面。以後可以更改。</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什麼？</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>寫下發生的事</translation>
    </message>
    <message>
        <source>You get sealed reports from others, open them and answer.</source>
        <translation>您收到別人密封的報告，打開並回復。</translation>
    </message>
    <message>
        <source>You keep records of reprisals and send them when you decide to.</source>
        <translation>您記錄報復事件，在您決定時發送。</translation>
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
        <translation>返回</translation>
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
        <translation>檔案</translation>
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
        <translation>刪除</translation>
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
        <translation>姓名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
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
        <translation>刪除</translation>
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
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
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
        <translation>刪除</translation>
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
        <translation>網頁地址</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Check sum of the file</source>
        <translation>檔案校驗和</translation>
    </message>
    <message>
        <source>Could they have been forced to do it?</source>
        <translation>他們會不會是被迫的？</translation>
    </message>
    <message>
        <source>Cycle of the review</source>
        <translation>審議週期</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Did it get a reference number?</source>
        <translation>有編號嗎？</translation>
    </message>
    <message>
        <source>Did it reach across a border?</source>
        <translation>涉及境外嗎？</translation>
    </message>
    <message>
        <source>Did the source see or hear it personally?</source>
        <translation>是來源親眼所見、親耳所聞嗎？</translation>
    </message>
    <message>
        <source>Do accounts differ? How?</source>
        <translation>各方說法不一致嗎？怎樣不一致？</translation>
    </message>
    <message>
        <source>Do they admit the act?</source>
        <translation>他們承認這一行為嗎？</translation>
    </message>
    <message>
        <source>Does it belong to other records?</source>
        <translation>它與其他記錄有關嗎？</translation>
    </message>
    <message>
        <source>Does it have consultative status with the UN?</source>
        <translation>它在聯合國有諮商地位嗎？</translation>
    </message>
    <message>
        <source>Does the child want it too?</source>
        <translation>孩子自己也願意嗎？</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>檔案指紋</translation>
    </message>
    <message>
        <source>Follow-up by a treaty body</source>
        <translation>條約機構的後續行動</translation>
    </message>
    <message>
        <source>From whom?</source>
        <translation>從誰那裡得到的？</translation>
    </message>
    <message>
        <source>Give it a short title</source>
        <translation>起一個簡短的標題</translation>
    </message>
    <message>
        <source>How are they connected?</source>
        <translation>它們有什麼關係？</translation>
    </message>
    <message>
        <source>How are they now?</source>
        <translation>他們現在情況如何？</translation>
    </message>
    <message>
        <source>How can the person be reached?</source>
        <translation>怎樣能聯絡到當事人？</translation>
    </message>
    <message>
        <source>How did it reach you?</source>
        <translation>它是怎樣到您這裡的？</translation>
    </message>
    <message>
        <source>How did the State respond?</source>
        <translation>該國怎麼回應的？</translation>
    </message>
    <message>
        <source>How did the authorities know about it?</source>
        <translation>官方是怎麼知道的？</translation>
    </message>
    <message>
        <source>How did they respond?</source>
        <translation>他們怎麼回應的？</translation>
    </message>
    <message>
        <source>How far had the cooperation come?</source>
        <translation>合作進行到哪一步？</translation>
    </message>
    <message>
        <source>How far is the record?</source>
        <translation>這條記錄進行到哪一步？</translation>
    </message>
    <message>
        <source>How far was it carried out?</source>
        <translation>落實到什麼程度？</translation>
    </message>
    <message>
        <source>How is the person now?</source>
        <translation>當事人現在怎樣？</translation>
    </message>
    <message>
        <source>How is the source connected to it?</source>
        <translation>來源與這件事有什麼關係？</translation>
    </message>
    <message>
        <source>How many experts signed it?</source>
        <translation>有多少位專家簽署？</translation>
    </message>
    <message>
        <source>How many mandates signed it?</source>
        <translation>有多少項任務簽署？</translation>
    </message>
    <message>
        <source>How many of the questions does it answer?</source>
        <translation>回答了其中多少問題？</translation>
    </message>
    <message>
        <source>How many pages?</source>
        <translation>有多少頁？</translation>
    </message>
    <message>
        <source>How many people are in the group?</source>
        <translation>這群人有多少？</translation>
    </message>
    <message>
        <source>How many people does it cover?</source>
        <translation>涉及多少人？</translation>
    </message>
    <message>
        <source>How many people were affected?</source>
        <translation>有多少人受影響？</translation>
    </message>
    <message>
        <source>How may the person be named?</source>
        <translation>可以怎樣稱呼當事人？</translation>
    </message>
    <message>
        <source>How old was the person then?</source>
        <translation>當事人當時多大年齡？</translation>
    </message>
    <message>
        <source>How reliable is it?</source>
        <translation>可靠程度怎樣？</translation>
    </message>
    <message>
        <source>How specific is the recommendation?</source>
        <translation>這條建議有多具體？</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>有多確定？</translation>
    </message>
    <message>
        <source>How sure is the number?</source>
        <translation>這個數字有多確定？</translation>
    </message>
    <message>
        <source>How urgent is it?</source>
        <translation>有多緊急？</translation>
    </message>
    <message>
        <source>How was it got?</source>
        <translation>是怎樣得到的？</translation>
    </message>
    <message>
        <source>How was it kept?</source>
        <translation>是怎樣保存的？</translation>
    </message>
    <message>
        <source>How was it withdrawn?</source>
        <translation>是怎樣撤回的？</translation>
    </message>
    <message>
        <source>How was the answer given?</source>
        <translation>是怎樣回答的？</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>怎樣做的？</translation>
    </message>
    <message>
        <source>In which country did it happen?</source>
        <translation>發生在哪個國家？</translation>
    </message>
    <message>
        <source>In which country does the person live?</source>
        <translation>當事人住在哪個國家？</translation>
    </message>
    <message>
        <source>In which country is the organisation?</source>
        <translation>該組織在哪個國家？</translation>
    </message>
    <message>
        <source>In which language was it asked?</source>
        <translation>用什麼語言詢問的？</translation>
    </message>
    <message>
        <source>In which language was it told?</source>
        <translation>用什麼語言講述的？</translation>
    </message>
    <message>
        <source>In which languages is it?</source>
        <translation>有哪些語言？</translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation>用哪些語言？</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>姓名縮寫</translation>
    </message>
    <message>
        <source>Is any of them held now?</source>
        <translation>現在他們當中有人被關押嗎？</translation>
    </message>
    <message>
        <source>Is anyone investigating?</source>
        <translation>有人在調查嗎？</translation>
    </message>
    <message>
        <source>Is hidden data still in it?</source>
        <translation>裡面還有隱藏資訊嗎？</translation>
    </message>
    <message>
        <source>Is it a view rather than an observed fact?</source>
        <translation>它是看法而不是看到的事實嗎？</translation>
    </message>
    <message>
        <source>Is it safe to contact the person?</source>
        <translation>聯絡當事人安全嗎？</translation>
    </message>
    <message>
        <source>Is it still going on?</source>
        <translation>還在繼續嗎？</translation>
    </message>
    <message>
        <source>Is the person held by anyone now?</source>
        <translation>當事人現在被關押嗎？</translation>
    </message>
    <message>
        <source>Is the place kept back on purpose?</source>
        <translation>是有意不說地點嗎？</translation>
    </message>
    <message>
        <source>Is the recommendation weak or problematic?</source>
        <translation>這條建議是否薄弱或有問題？</translation>
    </message>
    <message>
        <source>Is there a copy?</source>
        <translation>有副本嗎？</translation>
    </message>
    <message>
        <source>Is there a document?</source>
        <translation>有文件嗎？</translation>
    </message>
    <message>
        <source>Is this a group without a record for each member?</source>
        <translation>這是一群人，沒有每個人的記錄嗎？</translation>
    </message>
    <message>
        <source>Kind of effect</source>
        <translation>影響的類型</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>檔案類型</translation>
    </message>
    <message>
        <source>Mark of the organisation in this record</source>
        <translation>組織在這條記錄裡的標記</translation>
    </message>
    <message>
        <source>Mark of the person in this record</source>
        <translation>當事人在這條記錄裡的標記</translation>
    </message>
    <message>
        <source>Mark of the person in this vault</source>
        <translation>當事人在本庫裡的標記</translation>
    </message>
    <message>
        <source>Mark of the record</source>
        <translation>記錄的標記</translation>
    </message>
    <message>
        <source>Mark of this account</source>
        <translation>這份陳述的標記</translation>
    </message>
    <message>
        <source>Mark of this item</source>
        <translation>這一項的標記</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>姓名和聯絡方式</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>檔案名</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>組織名稱</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>國籍</translation>
    </message>
    <message>
        <source>Not after which day, for certain?</source>
        <translation>肯定不晚於哪一天？</translation>
    </message>
    <message>
        <source>Not before which day, for certain?</source>
        <translation>肯定不早於哪一天？</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>條件是…</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名字</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Questions about this act</source>
        <translation>關於這一行為的問題</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Reference of the document</source>
        <translation>文件編號</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>屆會</translation>
    </message>
    <message>
        <source>Sex or gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Symbol of the concluding observations</source>
        <translation>結論性意見的文號</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>To whom was it sent?</source>
        <translation>發給了誰？</translation>
    </message>
    <message>
        <source>Translation into English</source>
        <translation>英文譯文</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>普遍定期審議</translation>
    </message>
    <message>
        <source>Until when is it confidential?</source>
        <translation>保密到什麼時候？</translation>
    </message>
    <message>
        <source>Was the submission confidential?</source>
        <translation>提交的材料是保密的嗎？</translation>
    </message>
    <message>
        <source>What came back?</source>
        <translation>得到了什麼答覆？</translation>
    </message>
    <message>
        <source>What did it change for the person?</source>
        <translation>它給當事人帶來什麼改變？</translation>
    </message>
    <message>
        <source>What did it stop or cause?</source>
        <translation>它造成了什麼，或使什麼做不成？</translation>
    </message>
    <message>
        <source>What did others publish about it?</source>
        <translation>別人就此發表過什麼？</translation>
    </message>
    <message>
        <source>What did the UN do?</source>
        <translation>聯合國做了什麼？</translation>
    </message>
    <message>
        <source>What did the authorities say or do?</source>
        <translation>官方說了什麼、做了什麼？</translation>
    </message>
    <message>
        <source>What did the organisation agree to?</source>
        <translation>組織同意了什麼？</translation>
    </message>
    <message>
        <source>What did the person agree to?</source>
        <translation>當事人同意了什麼？</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>他們做了什麼？</translation>
    </message>
    <message>
        <source>What did they say or do?</source>
        <translation>他們說了什麼、做了什麼？</translation>
    </message>
    <message>
        <source>What did you see or hear of them?</source>
        <translation>您看到或聽到他們什麼？</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>您請求什麼？</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>它說了什麼？</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>它顯示什麼？</translation>
    </message>
    <message>
        <source>What does the answer say?</source>
        <translation>答覆說了什麼？</translation>
    </message>
    <message>
        <source>What does the link rest on?</source>
        <translation>這種聯絡以什麼為依據？</translation>
    </message>
    <message>
        <source>What does the person do for a living?</source>
        <translation>當事人以什麼為生？</translation>
    </message>
    <message>
        <source>What does this rest on?</source>
        <translation>依據是什麼？</translation>
    </message>
    <message>
        <source>What else is true of it?</source>
        <translation>還有哪些情況？</translation>
    </message>
    <message>
        <source>What form did the cooperation take?</source>
        <translation>是什麼形式的合作？</translation>
    </message>
    <message>
        <source>What happened, in your own words?</source>
        <translation>發生了什麼？請用您自己的話說。</translation>
    </message>
    <message>
        <source>What has been done about it so far?</source>
        <translation>到現在為止做過什麼？</translation>
    </message>
    <message>
        <source>What in it could point to people?</source>
        <translation>裡面有什麼會指向某些人？</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>是關於什麼的？</translation>
    </message>
    <message>
        <source>What is it, without pointing to it?</source>
        <translation>不指明的話，它是什麼樣的組織？</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>可以用來做什麼</translation>
    </message>
    <message>
        <source>What kind of act was it?</source>
        <translation>是哪一種行為？</translation>
    </message>
    <message>
        <source>What kind of action was it?</source>
        <translation>是哪一種行動？</translation>
    </message>
    <message>
        <source>What kind of answer was it?</source>
        <translation>是哪一種答覆？</translation>
    </message>
    <message>
        <source>What kind of item is it?</source>
        <translation>是哪一種物件？</translation>
    </message>
    <message>
        <source>What kind of material is it?</source>
        <translation>是哪一種材料？</translation>
    </message>
    <message>
        <source>What kind of organisation is it?</source>
        <translation>是哪一種組織？</translation>
    </message>
    <message>
        <source>What kind of place was it?</source>
        <translation>是什麼樣的地方？</translation>
    </message>
    <message>
        <source>What kind of text is it?</source>
        <translation>是哪一種文字？</translation>
    </message>
    <message>
        <source>What makes it more dangerous for the person?</source>
        <translation>什麼使當事人更加危險？</translation>
    </message>
    <message>
        <source>What makes it more dangerous for them?</source>
        <translation>什麼讓他們的處境更危險？</translation>
    </message>
    <message>
        <source>What makes it urgent?</source>
        <translation>為什麼緊急？</translation>
    </message>
    <message>
        <source>What part did they have?</source>
        <translation>他們起了什麼作用？</translation>
    </message>
    <message>
        <source>What part did we have in it?</source>
        <translation>我們在其中做了什麼？</translation>
    </message>
    <message>
        <source>What part do they have in it?</source>
        <translation>他們在此事中是什麼角色？</translation>
    </message>
    <message>
        <source>What part does it have in it?</source>
        <translation>它在其中是什麼角色？</translation>
    </message>
    <message>
        <source>What part does the person have in it?</source>
        <translation>當事人在其中是什麼角色？</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>有什麼可以證明？</translation>
    </message>
    <message>
        <source>What type of actor are they?</source>
        <translation>他們屬於哪一類？</translation>
    </message>
    <message>
        <source>What was done to this copy?</source>
        <translation>對這個副本做了什麼處理？</translation>
    </message>
    <message>
        <source>What was explained before?</source>
        <translation>事先說明了什麼？</translation>
    </message>
    <message>
        <source>What was recommended?</source>
        <translation>建議的內容是什麼？</translation>
    </message>
    <message>
        <source>What was the evaluation?</source>
        <translation>評估結果是什麼？</translation>
    </message>
    <message>
        <source>When did NGOs report?</source>
        <translation>非政府組織什麼時候提交的報告？</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation>什麼時候開始的？</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation>什麼時候結束的？</translation>
    </message>
    <message>
        <source>When did it respond?</source>
        <translation>什麼時候回應的？</translation>
    </message>
    <message>
        <source>When did the State report?</source>
        <translation>該國什麼時候提交的報告？</translation>
    </message>
    <message>
        <source>When did the answer come?</source>
        <translation>什麼時候答覆的？</translation>
    </message>
    <message>
        <source>When did the committee evaluate it?</source>
        <translation>委員會什麼時候評估的？</translation>
    </message>
    <message>
        <source>When is it safe?</source>
        <translation>什麼時候安全？</translation>
    </message>
    <message>
        <source>When is the follow-up due?</source>
        <translation>後續情況應什麼時候提交？</translation>
    </message>
    <message>
        <source>When is the next report due?</source>
        <translation>下次報告應什麼時候提交？</translation>
    </message>
    <message>
        <source>When is the reply due?</source>
        <translation>答覆期限是什麼時候？</translation>
    </message>
    <message>
        <source>When should it be asked again?</source>
        <translation>什麼時候應再次詢問？</translation>
    </message>
    <message>
        <source>When was everyone told who has it?</source>
        <translation>什麼時候通知了所有收到的人？</translation>
    </message>
    <message>
        <source>When was it assessed?</source>
        <translation>什麼時候評估的？</translation>
    </message>
    <message>
        <source>When was it made?</source>
        <translation>什麼時候製作的？</translation>
    </message>
    <message>
        <source>When was it published?</source>
        <translation>什麼時候公佈的？</translation>
    </message>
    <message>
        <source>When was it sent or adopted?</source>
        <translation>什麼時候發出或通過的？</translation>
    </message>
    <message>
        <source>When was it told?</source>
        <translation>什麼時候講述的？</translation>
    </message>
    <message>
        <source>When was it translated?</source>
        <translation>什麼時候翻譯的？</translation>
    </message>
    <message>
        <source>When was it withdrawn?</source>
        <translation>什麼時候撤回的？</translation>
    </message>
    <message>
        <source>When was it, or when was it planned?</source>
        <translation>是什麼時候，或者原定什麼時候？</translation>
    </message>
    <message>
        <source>When was that list checked?</source>
        <translation>什麼時候核對過這份名單？</translation>
    </message>
    <message>
        <source>When was the answer given?</source>
        <translation>什麼時候回答的？</translation>
    </message>
    <message>
        <source>When was the fingerprint taken?</source>
        <translation>什麼時候取的指紋？</translation>
    </message>
    <message>
        <source>When was the page kept?</source>
        <translation>什麼時候保存的網頁？</translation>
    </message>
    <message>
        <source>When was the person told?</source>
        <translation>什麼時候告知當事人的？</translation>
    </message>
    <message>
        <source>When was the review?</source>
        <translation>什麼時候審議的？</translation>
    </message>
    <message>
        <source>When were they adopted?</source>
        <translation>什麼時候通過的？</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>什麼時候？</translation>
    </message>
    <message>
        <source>Where did it happen?</source>
        <translation>在哪裡發生的？</translation>
    </message>
    <message>
        <source>Where does an archive keep a copy?</source>
        <translation>存檔副本在哪裡？</translation>
    </message>
    <message>
        <source>Where does the page come from?</source>
        <translation>網頁來自哪裡？</translation>
    </message>
    <message>
        <source>Where is it published?</source>
        <translation>公佈在哪裡？</translation>
    </message>
    <message>
        <source>Where was it made?</source>
        <translation>在哪裡製作的？</translation>
    </message>
    <message>
        <source>Where was it, or where was it planned?</source>
        <translation>在哪裡，或者原定在哪裡？</translation>
    </message>
    <message>
        <source>Which State do they belong to?</source>
        <translation>他們屬於哪個國家？</translation>
    </message>
    <message>
        <source>Which State was reviewed?</source>
        <translation>審議的是哪個國家？</translation>
    </message>
    <message>
        <source>Which States recommended it?</source>
        <translation>哪些國家提出的建議？</translation>
    </message>
    <message>
        <source>Which UN activity was it about?</source>
        <translation>與聯合國的什麼活動有關？</translation>
    </message>
    <message>
        <source>Which UN session or document?</source>
        <translation>哪屆聯合國會議或哪份文件？</translation>
    </message>
    <message>
        <source>Which answers came?</source>
        <translation>收到了哪些答覆？</translation>
    </message>
    <message>
        <source>Which committee?</source>
        <translation>哪個委員會？</translation>
    </message>
    <message>
        <source>Which human rights work does the person do?</source>
        <translation>當事人從事哪方面的人權工作？</translation>
    </message>
    <message>
        <source>Which language is it written in?</source>
        <translation>是用什麼語言寫的？</translation>
    </message>
    <message>
        <source>Which mandate leads?</source>
        <translation>由哪項任務牽頭？</translation>
    </message>
    <message>
        <source>Which organisation or person?</source>
        <translation>哪個組織或哪個人？</translation>
    </message>
    <message>
        <source>Which organisations are part of it?</source>
        <translation>涉及哪些組織？</translation>
    </message>
    <message>
        <source>Which original is this a copy of?</source>
        <translation>這是哪份原件的副本？</translation>
    </message>
    <message>
        <source>Which other accounts does it confirm?</source>
        <translation>它印證了其他哪些陳述？</translation>
    </message>
    <message>
        <source>Which other record?</source>
        <translation>哪一條記錄？</translation>
    </message>
    <message>
        <source>Which paragraphs are to be followed up?</source>
        <translation>哪些段落需要後續跟進？</translation>
    </message>
    <message>
        <source>Which part of the UN did it?</source>
        <translation>聯合國的哪個部分做的？</translation>
    </message>
    <message>
        <source>Which part of the UN was it?</source>
        <translation>是聯合國的哪個部分？</translation>
    </message>
    <message>
        <source>Which period was looked at?</source>
        <translation>看的是哪段時間？</translation>
    </message>
    <message>
        <source>Which rank or position?</source>
        <translation>什麼級別或職務？</translation>
    </message>
    <message>
        <source>Which reason did they give?</source>
        <translation>他們給的理由是什麼？</translation>
    </message>
    <message>
        <source>Which records show it?</source>
        <translation>哪些記錄能說明？</translation>
    </message>
    <message>
        <source>Which territory or region?</source>
        <translation>哪個領土或地區？</translation>
    </message>
    <message>
        <source>Which time zone do the times belong to?</source>
        <translation>時間屬於哪個時區？</translation>
    </message>
    <message>
        <source>Which unit or department?</source>
        <translation>哪個單位或部門？</translation>
    </message>
    <message>
        <source>Which word stands for the group?</source>
        <translation>用哪個詞代表這群人？</translation>
    </message>
    <message>
        <source>Which word stands for the organisation?</source>
        <translation>用哪個詞代表這個組織？</translation>
    </message>
    <message>
        <source>Which word stands for the person?</source>
        <translation>用哪個詞代表當事人？</translation>
    </message>
    <message>
        <source>Who answered or acted?</source>
        <translation>誰答覆的，或誰做的？</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>誰答覆的？</translation>
    </message>
    <message>
        <source>Who are they, without pointing to anyone?</source>
        <translation>他們是什麼人（不指向任何個人）？</translation>
    </message>
    <message>
        <source>Who asked?</source>
        <translation>誰詢問的？</translation>
    </message>
    <message>
        <source>Who assessed it?</source>
        <translation>誰評估的？</translation>
    </message>
    <message>
        <source>Who can be recognised in it?</source>
        <translation>裡面能認出誰？</translation>
    </message>
    <message>
        <source>Who else was there?</source>
        <translation>還有誰在場？</translation>
    </message>
    <message>
        <source>Who gave the answer?</source>
        <translation>誰回答的？</translation>
    </message>
    <message>
        <source>Who got it?</source>
        <translation>誰得到的？</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation>誰做的口譯？</translation>
    </message>
    <message>
        <source>Who is alleged to have done it?</source>
        <translation>據稱是誰做的？</translation>
    </message>
    <message>
        <source>Who is part of it?</source>
        <translation>涉及哪些人？</translation>
    </message>
    <message>
        <source>Who is the person, without pointing to them?</source>
        <translation>不指明的話，當事人是什麼樣的人？</translation>
    </message>
    <message>
        <source>Who or what is alleged to have done it?</source>
        <translation>據稱是誰或什麼做的？</translation>
    </message>
    <message>
        <source>Who published it?</source>
        <translation>誰發表的？</translation>
    </message>
    <message>
        <source>Who told it?</source>
        <translation>誰講述的？</translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation>誰翻譯的？</translation>
    </message>
    <message>
        <source>Who was told or asked?</source>
        <translation>告訴了誰，或請求了誰？</translation>
    </message>
    <message>
        <source>Whom do they work for?</source>
        <translation>他們為誰做事？</translation>
    </message>
    <message>
        <source>Whom does it cover?</source>
        <translation>涉及誰？</translation>
    </message>
    <message>
        <source>Whom was it aimed at?</source>
        <translation>此事針對的是哪些人？</translation>
    </message>
    <message>
        <source>Why do you think it is linked?</source>
        <translation>您為什麼認為兩者有聯絡？</translation>
    </message>
    <message>
        <source>Why may they answer for the person?</source>
        <translation>他們為什麼可以代當事人回答？</translation>
    </message>
    <message>
        <source>With which organisations?</source>
        <translation>告訴哪些組織？</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>寫下日期</translation>
    </message>
</context>
<context>
    <name>QuestionHint</name>
    <message>
        <source>1 is the weakest, 5 a specific action</source>
        <translation>1 最弱，5 為具體行動</translation>
    </message>
    <message>
        <source>A letter, a call, a visit</source>
        <translation>信、電話、上門</translation>
    </message>
    <message>
        <source>A month or a year is enough</source>
        <translation>只寫年或月也可以</translation>
    </message>
    <message>
        <source>A period is fine</source>
        <translation>可以是一段時間</translation>
    </message>
    <message>
        <source>A pseudonym</source>
        <translation>化名</translation>
    </message>
    <message>
        <source>A session missed, a job, health</source>
        <translation>錯過的會議、工作、健康</translation>
    </message>
    <message>
        <source>After that day, a yes is asked about before sending</source>
        <translation>過了這天，發送前會再問是否仍然同意</translation>
    </message>
    <message>
        <source>An office rather than a person</source>
        <translation>寫機關，而不是個人</translation>
    </message>
    <message>
        <source>As far as is claimed</source>
        <translation>據稱</translation>
    </message>
    <message>
        <source>As the Human Rights Council describes them in resolution 12/2</source>
        <translation>按人權理事會第12/2號決議的說法</translation>
    </message>
    <message>
        <source>As the person wants them</source>
        <translation>按當事人希望的寫法</translation>
    </message>
    <message>
        <source>As vague as you want</source>
        <translation>想寫多模糊都可以</translation>
    </message>
    <message>
        <source>Asked in words the child understands</source>
        <translation>用孩子聽得懂的話詢問</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>兩種說法都會保留</translation>
    </message>
    <message>
        <source>Changes how consent is asked</source>
        <translation>會影響怎樣詢問同意</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>可多選</translation>
    </message>
    <message>
        <source>Filled in by itself</source>
        <translation>自動填寫</translation>
    </message>
    <message>
        <source>For example, pressure from another country</source>
        <translation>例如來自另一個國家的壓力</translation>
    </message>
    <message>
        <source>For example: CHN 20/2020</source>
        <translation>例如：CHN 20/2020</translation>
    </message>
    <message>
        <source>For example: a written authority</source>
        <translation>例如：書面授權</translation>
    </message>
    <message>
        <source>For example: human rights lawyer</source>
        <translation>例如：人權律師</translation>
    </message>
    <message>
        <source>For example: saved from the browser</source>
        <translation>例如：從瀏覽器儲存</translation>
    </message>
    <message>
        <source>For example: villagers</source>
        <translation>例如：村民</translation>
    </message>
    <message>
        <source>From the evidence of this record</source>
        <translation>來自這條記錄的證據</translation>
    </message>
    <message>
        <source>Given by ECOSOC</source>
        <translation>由經社理事會給予</translation>
    </message>
    <message>
        <source>Given by someone who may speak for it</source>
        <translation>由可以代表它的人回答</translation>
    </message>
    <message>
        <source>Governments, companies, UN bodies: one on each line</source>
        <translation>政府、公司、聯合國機構：每行一個</translation>
    </message>
    <message>
        <source>Helps with airports and UN meetings</source>
        <translation>有助於機場和聯合國會議的時間</translation>
    </message>
    <message>
        <source>If the list above does not fit</source>
        <translation>如果上面的列表不合適</translation>
    </message>
    <message>
        <source>If yes, they are never named</source>
        <translation>如果是，就絕不寫名字</translation>
    </message>
    <message>
        <source>In the order of the document</source>
        <translation>按文件中的順序</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>用當事人自己的話</translation>
    </message>
    <message>
        <source>In your own language; it stays as you write it</source>
        <translation>用您自己的語言；會照原樣保留</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用您自己的話</translation>
    </message>
    <message>
        <source>Its name or symbol</source>
        <translation>名稱或文號</translation>
    </message>
    <message>
        <source>Kept apart, hidden until you ask</source>
        <translation>單獨保存，您要看時才顯示</translation>
    </message>
    <message>
        <source>Kept apart; never leaves with a report</source>
        <translation>單獨保存；絕不隨報告發出</translation>
    </message>
    <message>
        <source>Made at random, so that it tells nothing</source>
        <translation>隨機生成，不透露任何資訊</translation>
    </message>
    <message>
        <source>Needed if it is a victim or a source</source>
        <translation>如果它是受害者或來源，就需要</translation>
    </message>
    <message>
        <source>Neutral words, no names</source>
        <translation>中性的詞，不寫名字</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>每行一個</translation>
    </message>
    <message>
        <source>One or more acts</source>
        <translation>一個或多個行為</translation>
    </message>
    <message>
        <source>Only if the day is not known</source>
        <translation>只在不知道是哪天時填寫</translation>
    </message>
    <message>
        <source>Place, device, time</source>
        <translation>地點、裝置、時間</translation>
    </message>
    <message>
        <source>Proposed from your answers; you decide</source>
        <translation>根據您的回答提出；由您決定</translation>
    </message>
    <message>
        <source>Shown everywhere instead of the name</source>
        <translation>到處用它代替名字</translation>
    </message>
    <message>
        <source>Shows whether anything was changed</source>
        <translation>可以看出有沒有被改動</translation>
    </message>
    <message>
        <source>The age is enough</source>
        <translation>寫年齡就夠了</translation>
    </message>
    <message>
        <source>The strongest sign you have</source>
        <translation>您所知的最有力的跡象</translation>
    </message>
    <message>
        <source>Uniforms, voices, vehicles</source>
        <translation>制服、聲音、車輛</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>不寫名字</translation>
    </message>
    <message>
        <source>Word for word, if you can</source>
        <translation>儘量寫原話</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>For example “they took my phone”, “tea”, “badge”</source>
        <translation>例如“拿走我的手機”“喝茶”“證件”</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>他們做了什麼？</translation>
    </message>
    <message>
        <source>What happened? Type it in your own words</source>
        <translation>發生了什麼？請用您自己的話輸入</translation>
    </message>
</context>
<context>
    <name>QuickNote</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change it if it happened earlier, or empty it</source>
        <translation>如果是更早發生的，請改一下，或清空</translation>
    </message>
    <message>
        <source>It is sealed when you save it. Nothing on this computer can read it, not even you, until the vault is opened.</source>
        <translation>儲存時它就被密封。在打開庫之前，這臺電腦上什麼也讀不出它，您自己也不能。</translation>
    </message>
    <message>
        <source>It was not saved. Nobody can bring it back.</source>
        <translation>它沒有儲存。誰也不能找回它。</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>繼續寫</translation>
    </message>
    <message>
        <source>Photos and files for the note</source>
        <translation>速記要附上的照片和檔案</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>速記</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>儲存速記</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在儲存</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>正在儲存速記</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>This can mean several times, or none. Write it like 2026-11-22 18:40.</source>
        <translation>這可以指幾個時間，或者哪個都不是。請寫成 2026-11-22 18:40 這樣。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丟棄</translation>
    </message>
    <message>
        <source>Throw this note away?</source>
        <translation>要丟棄這條速記嗎？</translation>
    </message>
    <message>
        <source>Type something first, or add a file.</source>
        <translation>請先寫點什麼，或新增一個檔案。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何時</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Cases</source>
        <translation>個案</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>學習</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>我的名片</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>離開視線</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登記簿</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>發送</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>工作坊</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{page}, {count}</source>
        <translation>{page}，{count}</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>A group is only named by its title.</source>
        <translation>一群人只用身份來稱呼。</translation>
    </message>
    <message>
        <source>Alleged to have done it, so never named.</source>
        <translation>據稱做了這件事，所以絕不寫名字。</translation>
    </message>
    <message>
        <source>As was agreed.</source>
        <translation>按約定。</translation>
    </message>
    <message>
        <source>Asking was too dangerous. That counts as no.</source>
        <translation>詢問太危險。這算作不同意。</translation>
    </message>
    <message>
        <source>It holds faces, voices or names, and nobody is listed as shown in it. List everybody first.</source>
        <translation>裡面有臉、聲音或名字，卻沒有列出任何人。請先列出所有人。</translation>
    </message>
    <message>
        <source>It says that it corrects an earlier report, but another key signed it. Nothing is sealed to it.</source>
        <translation>它說是對以前報告的更正，但簽名的是另一個金鑰。不向它密封任何內容。</translation>
    </message>
    <message>
        <source>It shows somebody who does not leave by name. Only the kind of item is told.</source>
        <translation>裡面有不以名字出現的人。只會說明是哪一種物件。</translation>
    </message>
    <message>
        <source>Left out of this report, as you chose.</source>
        <translation>按您的選擇，不在這份報告裡。</translation>
    </message>
    <message>
        <source>Not asked yet. That counts as no.</source>
        <translation>尚未詢問。這算作不同意。</translation>
    </message>
    <message>
        <source>Only described; there is no file.</source>
        <translation>只有說明，沒有檔案。</translation>
    </message>
    <message>
        <source>Said no.</source>
        <translation>不同意。</translation>
    </message>
    <message>
        <source>The condition is not confirmed for this report.</source>
        <translation>還沒有確認這份報告符合條件。</translation>
    </message>
    <message>
        <source>The day to ask again has passed.</source>
        <translation>應再次詢問的日子已過。</translation>
    </message>
    <message>
        <source>The file is not in this vault, only its hash. It is described.</source>
        <translation>檔案不在此庫中，只有它的雜湊值。僅作描述。</translation>
    </message>
    <message>
        <source>The sender lost the key of this report. Nothing is sealed to it.</source>
        <translation>發送者丟失了這份報告的金鑰。不向它密封任何內容。</translation>
    </message>
    <message>
        <source>Withdrew the consent.</source>
        <translation>已撤回同意。</translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>By case</source>
        <translation>按個案</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>打開密封檔案</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>自{day}起逾期</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Received and answered</source>
        <translation>收到和回覆的</translation>
    </message>
    <message>
        <source>Waiting for a receipt</source>
        <translation>等待收據</translation>
    </message>
    <message>
        <source>Whatever you receive and answer is written down here by itself.</source>
        <translation>您收到和回覆的一切都會自動記在這裡。</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>哪些條目</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>來自{sender}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>收到於{day}</translation>
    </message>
    <message>
        <source>{kind}, no. {number}</source>
        <translation>{kind}，第{number}號</translation>
    </message>
    <message>
        <source>{notice}, not proven</source>
        <translation>{notice}，未經證實</translation>
    </message>
</context>
<context>
    <name>RecipientsStep</name>
    <message numerus="yes">
        <source>%n focal point(s), one file each</source>
        <translation>
            <numerusform>%n 個聯絡人，每個一份檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>新增聯絡人</translation>
    </message>
    <message>
        <source>Compare the digits first, or say why you go on without comparing</source>
        <translation>請先核對數字，或說明為什麼不核對就繼續</translation>
    </message>
    <message>
        <source>Each focal point gets a file of its own.</source>
        <translation>每個聯絡人得到單獨的檔案。</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>還沒有選擇任何人</translation>
    </message>
    <message>
        <source>Sign with a key of its own</source>
        <translation>用單獨的金鑰簽名</translation>
    </message>
    <message>
        <source>The clock is wrong: say whether the card still holds</source>
        <translation>時鐘不對：請說明名片是否仍然有效</translation>
    </message>
    <message>
        <source>Then this report cannot be linked with others that they have from you. You can still correct and withdraw it.</source>
        <translation>這樣，這份報告就不能與他們從您那裡得到的其他報告聯絡起來。您仍然可以更正和撤回它。</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>交給誰</translation>
    </message>
    <message>
        <source>You have no focal point yet. Add the card of one first.</source>
        <translation>您還沒有聯絡人。請先新增一張名片。</translation>
    </message>
</context>
<context>
    <name>RecognisedPart</name>
    <message>
        <source>Look for faces, name plates, papers, screens, reflections, clothes, tattoos, a view from a window; listen for voices and names. Nothing is looked for by the app.</source>
        <translation>請留意麵孔、名牌、紙張、螢幕、倒影、衣著、紋身、窗外景色；請留意聽到的聲音和姓名。本程式不會替您查找。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>沒有人</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>以上都沒有</translation>
    </message>
    <message>
        <source>What can still be seen or heard in it?</source>
        <translation>其中還能看到或聽到什麼？</translation>
    </message>
    <message>
        <source>Who can still be recognised in the copy?</source>
        <translation>副本中還能認出誰？</translation>
    </message>
    <message>
        <source>You can answer later: before it leaves, you are asked again.</source>
        <translation>可以稍後回答：在它離開之前會再次詢問。</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>As pages to print (PDF)…</source>
        <translation>做成可列印的頁面（PDF）…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>選擇表格</translation>
    </message>
    <message>
        <source>Close record</source>
        <translation>結束記錄</translation>
    </message>
    <message>
        <source>Close record…</source>
        <translation>結束記錄…</translation>
    </message>
    <message>
        <source>Close this record?</source>
        <translation>結束這條記錄嗎？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>刪除這條記錄嗎？</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>It stays here and can be read and searched. You can take it up again.</source>
        <translation>它留在這裡，可以閱讀和搜索。您可以重新打開它。</translation>
    </message>
    <message>
        <source>It stays here, but it is not sent any more.</source>
        <translation>它留在這裡，但不再發送。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>保持打開</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>打開記錄</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>可以發送了</translation>
    </message>
    <message>
        <source>Record closed</source>
        <translation>記錄已結束</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>記錄已刪除</translation>
    </message>
    <message>
        <source>Record taken up again</source>
        <translation>記錄已重新打開</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>記錄已撤回</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Take in a record from a file…</source>
        <translation>從檔案收入一條記錄…</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>收入一個表格…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新打開</translation>
    </message>
    <message>
        <source>Tell those who have it…</source>
        <translation>告訴持有它的人…</translation>
    </message>
    <message>
        <source>The overview as pages to print (PDF)…</source>
        <translation>把概覽做成可列印的頁面（PDF）…</translation>
    </message>
    <message>
        <source>The record, its consents and its evidence are removed from this vault. This cannot be undone.</source>
        <translation>記錄以及其中的同意和證據將從本庫刪除，不能撤消。</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Those who received it can be told by a sealed notice.</source>
        <translation>已發出的無法收回。可以用密封的通知告訴收到的人。</translation>
    </message>
    <message>
        <source>What was sent stays where it is, and a reply to it can no longer be read.</source>
        <translation>已發出的留在原處，對它的回覆也無法再讀。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw this record?</source>
        <translation>撤回這條記錄嗎？</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
</context>
<context>
    <name>RecordLists</name>
    <message>
        <source>Add a UN activity</source>
        <translation>新增與聯合國的活動</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>新增後續行動</translation>
    </message>
    <message>
        <source>Add a link to another record</source>
        <translation>新增與另一條記錄的聯絡</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>新增建議</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>新增步驟</translation>
    </message>
    <message>
        <source>Add an action of the UN</source>
        <translation>新增聯合國的行動</translation>
    </message>
    <message>
        <source>Add an answer of an authority</source>
        <translation>新增官方的答覆</translation>
    </message>
    <message>
        <source>Add an answer to it</source>
        <translation>新增對它的答覆</translation>
    </message>
    <message>
        <source>Add what others published</source>
        <translation>新增別人發表的內容</translation>
    </message>
    <message>
        <source>Add who told it</source>
        <translation>新增是誰講述的</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答覆</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>第{number}條</translation>
    </message>
    <message>
        <source>Remove this entry?</source>
        <translation>刪除這一條嗎？</translation>
    </message>
    <message>
        <source>Remove this entry…</source>
        <translation>刪除這一條…</translation>
    </message>
    <message>
        <source>Reply due {date}</source>
        <translation>應在{date}前答覆</translation>
    </message>
    <message>
        <source>Reply was due {date}</source>
        <translation>本應在{date}前答覆</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n 個行為</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>刪除這條記錄嗎？</translation>
    </message>
    <message>
        <source>It goes with its evidence. What was sent before cannot be recalled.</source>
        <translation>它會連同證據一起刪除。之前發出的收不回來。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>各部分</translation>
    </message>
</context>
<context>
    <name>RecordWays</name>
    <message>
        <source>Close record</source>
        <translation>結束記錄</translation>
    </message>
    <message>
        <source>Close record…</source>
        <translation>結束記錄…</translation>
    </message>
    <message>
        <source>Close this record?</source>
        <translation>結束這條記錄嗎？</translation>
    </message>
    <message>
        <source>Delete this record…</source>
        <translation>刪除這條記錄…</translation>
    </message>
    <message>
        <source>It stays here and can be read and searched. You can take it up again.</source>
        <translation>它留在這裡，可以閱讀和搜索。您可以重新打開它。</translation>
    </message>
    <message>
        <source>It stays here, but it is not sent any more.</source>
        <translation>它留在這裡，但不再發送。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>保持打開</translation>
    </message>
    <message>
        <source>Record closed</source>
        <translation>記錄已結束</translation>
    </message>
    <message>
        <source>Record taken up again</source>
        <translation>記錄已重新打開</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>記錄已撤回</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新打開</translation>
    </message>
    <message>
        <source>Tell those who have it…</source>
        <translation>告訴持有它的人…</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Those who received it can be told by a sealed notice.</source>
        <translation>已發出的無法收回。可以用密封的通知告訴收到的人。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw this record?</source>
        <translation>撤回這條記錄嗎？</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Are {one} and {other} the same person?</source>
        <translation>{one}和{other}是同一個人嗎？</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Records this person is in</source>
        <translation>有這個人的記錄</translation>
    </message>
    <message>
        <source>Somebody else here is the same person…</source>
        <translation>這裡的另一個人是同一個人…</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>是同一個人</translation>
    </message>
    <message>
        <source>Their records are shown together from now on. What was agreed to stays as it was said in each record. This cannot be undone.</source>
        <translation>從現在起，他們的記錄顯示在一起。每條記錄裡的同意保持原樣。這一步無法撤銷。</translation>
    </message>
    <message>
        <source>There are no records in this drawer.</source>
        <translation>這個抽屜裡沒有記錄。</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>是兩個人</translation>
    </message>
    <message>
        <source>Which records shall leave?</source>
        <translation>哪些記錄要離開？</translation>
    </message>
    <message>
        <source>Whoever opens this drawer on the way reads what stays in it. Names, evidence, versions and what you sent go with their record.</source>
        <translation>路上誰打開這個抽屜，誰就能讀到留在裡面的內容。姓名、證據、版本和您發送過的內容隨記錄一起走。</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無標題</translation>
    </message>
</context>
<context>
    <name>RecordsPick</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>已選 %n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one record.</source>
        <translation>請至少選擇一條記錄。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄數</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無標題</translation>
    </message>
</context>
<context>
    <name>RecordsStep</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>已選 %n 條記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n answer(s) missing</source>
        <translation>
            <numerusform>草稿，還差 %n 個回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>還沒有選擇任何內容</translation>
    </message>
    <message>
        <source>Press one record or several: they go in one file. A draft has to be finished first: press it to see what is missing.</source>
        <translation>點選一條或多條記錄：它們放進同一個檔案。草稿要先完成：點它看看還缺什麼。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄數</translation>
    </message>
    <message>
        <source>There is no record to send yet. What you write down first appears here.</source>
        <translation>還沒有可以發送的記錄。您寫下的第一條會出現在這裡。</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>哪些記錄</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無標題</translation>
    </message>
    <message>
        <source>Write a record</source>
        <translation>寫一條記錄</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>First the new vault: its words are other ones.</source>
        <translation>先做新庫：它的恢復詞是另外的。</translation>
    </message>
    <message>
        <source>I want none</source>
        <translation>我不要</translation>
    </message>
    <message>
        <source>Make recovery words…</source>
        <translation>製作恢復詞…</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>已經完成。</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>I understand: until then, forgetting it loses everything</source>
        <translation>我明白：在此之前，忘記密碼就會失去一切</translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>如果您忘記密碼</translation>
    </message>
    <message>
        <source>Make recovery words now</source>
        <translation>現在就做恢復詞</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it, and we cannot either. Recovery words on paper can set a new one.</source>
        <translation>沒有密碼，誰也打不開這個庫，我們也不能。寫在紙上的恢復詞可以設定一個新密碼。</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>以後提醒我</translation>
    </message>
    <message>
        <source>These words are for the first drawer only. For another one, open it and make words of its own in Settings.</source>
        <translation>這些恢復詞只用於第一個抽屜。要給另一個抽屜做恢復詞，請打開它，在“設定”裡單獨製作。</translation>
    </message>
    <message>
        <source>Tick the line above first, so that this is no surprise.</source>
        <translation>請先勾選上面一行，免得以後措手不及。</translation>
    </message>
</context>
<context>
    <name>RecoveryTest</name>
    <message>
        <source>Put the papers back where they were. You will be asked again in 30 days.</source>
        <translation>請把紙放回原處。30天后會再提醒您。</translation>
    </message>
    <message>
        <source>Testing the words</source>
        <translation>正在測試恢復詞</translation>
    </message>
    <message>
        <source>The words open this drawer.</source>
        <translation>這些恢復詞能打開這個抽屜。</translation>
    </message>
    <message>
        <source>These words are whole, and they do not open this drawer. They may belong to an older set, or to something else. Nothing was changed.</source>
        <translation>這些恢復詞是完整的，但打不開這個抽屜。它們可能屬於舊的一組，或屬於別的東西。什麼也沒有改變。</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Change these places in the file, then try again.</source>
        <translation>請在檔案中修改這些地方，然後再試。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>整個檔案</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不符合的地方</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Added</source>
        <translation>已新增</translation>
    </message>
    <message>
        <source>Answer no. {after} noted</source>
        <translation>已記下第 {after} 份答覆</translation>
    </message>
    <message>
        <source>Answer of the Government</source>
        <translation>政府的答覆</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答覆</translation>
    </message>
    <message>
        <source>Ask again for the yearly report</source>
        <translation>為年度報告再次徵求同意</translation>
    </message>
    <message>
        <source>Cases {numbers}</source>
        <translation>個案 {numbers}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Contact that was promised</source>
        <translation>承諾的聯絡</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <source>Follow-up report of the State</source>
        <translation>國家的後續報告</translation>
    </message>
    <message>
        <source>Look at the case again</source>
        <translation>複查該個案</translation>
    </message>
    <message>
        <source>Middle of the review cycle</source>
        <translation>審議週期的中點</translation>
    </message>
    <message>
        <source>Next report of the State</source>
        <translation>國家的下一份報告</translation>
    </message>
    <message>
        <source>Not waited for any more: {before}</source>
        <translation>不再等待：{before}</translation>
    </message>
    <message>
        <source>Receipt for the sender</source>
        <translation>給發送者的收據</translation>
    </message>
    <message>
        <source>Submitted without everybody’s consent in cases {after}</source>
        <translation>在個案 {after} 中未經所有人同意而提交</translation>
    </message>
    <message>
        <source>The sender of case {after} was told</source>
        <translation>已告知個案 {after} 的發送者</translation>
    </message>
    <message>
        <source>Waited for again: {before}</source>
        <translation>重新等待：{before}</translation>
    </message>
    <message>
        <source>a case that was deleted</source>
        <translation>一個已刪除的個案</translation>
    </message>
    <message>
        <source>check the current rule</source>
        <translation>請核對現行規則</translation>
    </message>
    <message>
        <source>its year is not here yet</source>
        <translation>其年份尚未到來</translation>
    </message>
    <message>
        <source>its year is very early</source>
        <translation>其年份很早</translation>
    </message>
    <message>
        <source>no State has these three letters</source>
        <translation>沒有國家使用這三個字母</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Received and answered</source>
        <translation>收到和回覆的</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登記簿</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>搜索登記簿</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>待告知</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>條約機構</translation>
    </message>
    <message>
        <source>UN actions</source>
        <translation>聯合國行動</translation>
    </message>
    <message>
        <source>UPR</source>
        <translation>普遍定期審議</translation>
    </message>
    <message>
        <source>Views of the register</source>
        <translation>登記簿的視圖</translation>
    </message>
</context>
<context>
    <name>RegisterTab</name>
    <message>
        <source>Add a UN action…</source>
        <translation>新增聯合國行動…</translation>
    </message>
    <message>
        <source>Add a follow-up…</source>
        <translation>新增後續行動…</translation>
    </message>
    <message>
        <source>Add a recommendation…</source>
        <translation>新增建議…</translation>
    </message>
    <message>
        <source>Due for this case</source>
        <translation>本個案的到期事項</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Nothing in the register is about this case yet.</source>
        <translation>登記簿中還沒有關於本個案的內容。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登記簿</translation>
    </message>
    <message>
        <source>The sender was not told of it yet.</source>
        <translation>尚未告知發送者。</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>已告知…</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Nothing here has these words.</source>
        <translation>這裡沒有包含這些詞的內容。</translation>
    </message>
</context>
<context>
    <name>RegisterWork</name>
    <message>
        <source>It is noted here. Nobody is told by that: answer the cases to tell them.</source>
        <translation>它在這裡記下。這不會告知任何人：要告知，請答覆這些個案。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>Note the status “{status}” with its cases?</source>
        <translation>為其個案記下狀態“{status}”？</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take this out of the register?</source>
        <translation>將其移出登記簿？</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>重新等待</translation>
    </message>
    <message>
        <source>Wait for it again?</source>
        <translation>重新等待它？</translation>
    </message>
    <message>
        <source>Wait for this no more?</source>
        <translation>不再等待它？</translation>
    </message>
    <message>
        <source>Wait no more</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>{item} goes, with its answers and with what was noted of who was told. That it was there stays in the history of its cases.</source>
        <translation>{item}將被移出，連同對它的答覆以及告知情況的記錄。它曾經存在這一點，會保留在其個案的歷史中。</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>A name is the same in both. Names are under People.</source>
        <translation>雙方有一個姓名相同。姓名在“人員”中。</translation>
    </message>
    <message>
        <source>About the same event</source>
        <translation>關於同一事件</translation>
    </message>
    <message>
        <source>Agency and unit</source>
        <translation>機構和單位</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>另一事件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Law or charge</source>
        <translation>法律或指控</translation>
    </message>
    <message>
        <source>Names came with one of them only.</source>
        <translation>只有其中一個附有姓名。</translation>
    </message>
    <message>
        <source>Names that came with it</source>
        <translation>隨附的姓名</translation>
    </message>
    <message>
        <source>No name is the same in both.</source>
        <translation>雙方沒有相同的姓名。</translation>
    </message>
    <message>
        <source>One corrects the other</source>
        <translation>其中一個更正另一個</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>有關聯</translation>
    </message>
    <message>
        <source>Source (the key that signed)</source>
        <translation>來源（簽名的金鑰）</translation>
    </message>
    <message>
        <source>UN mechanism</source>
        <translation>聯合國機制</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>country</source>
        <translation>國家</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>kind of act</source>
        <translation>行為類型</translation>
    </message>
    <message>
        <source>law</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>session or document</source>
        <translation>會議或文件</translation>
    </message>
    <message>
        <source>source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>單位</translation>
    </message>
</context>
<context>
    <name>RelatedTab</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 個個案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s): different keys, perhaps of one person</source>
        <translation>
            <numerusform>%n 個來源：金鑰不同，但可能是同一人</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases that have something in common with this one. Nothing is joined by itself: compare them, and decide.</source>
        <translation>與這個個案有共同之處的個案。不會自動歸併：請比較後決定。</translation>
    </message>
    <message>
        <source>Compare with {case}</source>
        <translation>與{case}比較</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Information about one event</source>
        <translation>關於同一事件的資訊</translation>
    </message>
    <message>
        <source>May be about the same event</source>
        <translation>可能是關於同一事件</translation>
    </message>
    <message>
        <source>No other case is like this one.</source>
        <translation>沒有與此相似的其他個案。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再顯示 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out {case}</source>
        <translation>移出{case}</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>移出…</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>原因：{why}</translation>
    </message>
    <message>
        <source>other {what}</source>
        <translation>{what}不同</translation>
    </message>
    <message>
        <source>this case</source>
        <translation>這個個案</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Are the recovery words still where they were?</source>
        <translation>恢復詞還在原處嗎？</translation>
    </message>
    <message>
        <source>Do the recovery words open this drawer?</source>
        <translation>恢復詞能打開這個抽屜嗎？</translation>
    </message>
    <message>
        <source>If you forget the passphrase, nobody can open it. You asked for this.</source>
        <translation>如果您忘記密碼，誰也打不開它。這是您要求的提醒。</translation>
    </message>
    <message>
        <source>Make some</source>
        <translation>製作</translation>
    </message>
    <message>
        <source>Making new ones was cut short. A test tells which papers open it; or make new ones.</source>
        <translation>製作新恢復詞時中斷了。測試一下就知道哪些紙能打開它；也可以重新做一套。</translation>
    </message>
    <message>
        <source>Test them</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>There are no recovery words for this drawer yet.</source>
        <translation>這個抽屜還沒有恢復詞。</translation>
    </message>
    <message>
        <source>They were last typed 30 days ago or more. A test takes a few minutes and changes nothing.</source>
        <translation>上次輸入已是30天以前或更久。測試只要幾分鐘，不會改變任何東西。</translation>
    </message>
    <message>
        <source>They were made 30 days ago or more and never tested. A test takes a few minutes and changes nothing.</source>
        <translation>它們做好已有 30 天以上，從未測試過。測試只要幾分鐘，不會改變任何東西。</translation>
    </message>
</context>
<context>
    <name>RenewQuestion</name>
    <message>
        <source>A yes counts for this year alone, and never for more than the person agreed to before. A no counts at once.</source>
        <translation>“是”只對這一年有效，且不會超出當事人先前同意的範圍。“否”立即生效。</translation>
    </message>
    <message>
        <source>How they want to be named</source>
        <translation>希望如何稱呼</translation>
    </message>
    <message>
        <source>How they were asked</source>
        <translation>以何種方式詢問</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>對方的回答</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>誰詢問的</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>詢問了誰</translation>
    </message>
    <message>
        <source>Who was asked again for the report of {year}?</source>
        <translation>為 {year} 年的報告再次詢問了誰？</translation>
    </message>
    <message>
        <source>for example: by phone, in person</source>
        <translation>例如：電話、當面</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>A report of a vault that is lost…</source>
        <translation>已丟失的庫的報告…</translation>
    </message>
    <message>
        <source>Add replies…</source>
        <translation>新增回復…</translation>
    </message>
    <message>
        <source>Choose replies</source>
        <translation>選擇回覆</translation>
    </message>
    <message>
        <source>It goes with its evidence and earlier versions. Look for the sealed file first: the program may have been ended before it was there, or before every focal point had one. Without it, keep the copy.</source>
        <translation>它會連同證據和較早的版本一起移除。請先找到密封的檔案：程式可能在檔案寫好之前、或在每位聯絡人都有一份之前就已結束。如果找不到，請保留副本。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>請再看一遍</translation>
    </message>
    <message>
        <source>No reply has come in yet. Drop reply files here.</source>
        <translation>還沒有收到回覆。請把回覆檔案拖到這裡。</translation>
    </message>
    <message>
        <source>No report is waiting for an answer.</source>
        <translation>沒有等待回覆的報告。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Reading replies</source>
        <translation>正在讀取回復</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Remove the record now?</source>
        <translation>現在移除這條記錄嗎？</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Replies or reports without one</source>
        <translation>回覆，或還沒有回覆的報告</translation>
    </message>
    <message>
        <source>Sealed files (*.age);;All files (*)</source>
        <translation>密封檔案 (*.age);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>發送於{day}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>RepliesView</name>
    <message>
        <source>Before that was done, the program was ended.</source>
        <translation>在此之前，程式就被結束了。</translation>
    </message>
    <message>
        <source>Files just added</source>
        <translation>剛新增的檔案</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>保留副本</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>請再看一遍</translation>
    </message>
    <message>
        <source>My key was lost…</source>
        <translation>我的金鑰丟失了…</translation>
    </message>
    <message>
        <source>No answer has come in. Ask the focal point, in a way you trust, whether the file arrived.</source>
        <translation>還沒有收到回覆。請用您信任的方式問聯絡人檔案是否收到。</translation>
    </message>
    <message>
        <source>Not without a further yes</source>
        <translation>沒有再次同意就不會</translation>
    </message>
    <message>
        <source>Only a receipt is kept of this report. It reads the answers.</source>
        <translation>這份報告只保留了回執。它可以讀取答覆。</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>打開記錄</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>現在移除</translation>
    </message>
    <message>
        <source>Sealed for {name} on {day}</source>
        <translation>{day}密封給{name}</translation>
    </message>
    <message>
        <source>The record was to be removed, and is still here</source>
        <translation>這條記錄本應移除，但仍在這裡</translation>
    </message>
    <message>
        <source>They write again</source>
        <translation>他們會再來信</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>他們說了什麼</translation>
    </message>
    <message>
        <source>{name}, {day}, answer {number}</source>
        <translation>{name}，{day}，第{number}份回覆</translation>
    </message>
    <message>
        <source>{word} is {pseudonym} in your record.</source>
        <translation>{word} 在您的記錄中是 {pseudonym}。</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>A record you removed</source>
        <translation>您已刪除的記錄</translation>
    </message>
    <message>
        <source>A report of a vault that is lost</source>
        <translation>已丟失的庫的報告</translation>
    </message>
    <message>
        <source>A report of which you kept a receipt</source>
        <translation>您只保留了回執的一份報告</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Asks for more</source>
        <translation>索取更多資訊</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Closed there</source>
        <translation>對方已結束</translation>
    </message>
    <message>
        <source>New there</source>
        <translation>對方新收到</translation>
    </message>
    <message>
        <source>News</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Not here yet: {numbers}</source>
        <translation>還沒有收到：{numbers}</translation>
    </message>
    <message>
        <source>Put away, for there is no consent</source>
        <translation>已擱置，因為沒有同意</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Said on {day} that the key was lost</source>
        <translation>{day} 已說明金鑰丟失</translation>
    </message>
    <message>
        <source>Taken back on {day}</source>
        <translation>{day} 已撤回</translation>
    </message>
    <message>
        <source>Taken back on {day}: what it says about {people}</source>
        <translation>{day} 已撤回：其中關於{people}的內容</translation>
    </message>
    <message>
        <source>The Government has replied</source>
        <translation>政府已經答覆</translation>
    </message>
    <message>
        <source>They follow it up</source>
        <translation>他們在跟進</translation>
    </message>
    <message>
        <source>They have acted</source>
        <translation>他們已採取行動</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>他們收到了</translation>
    </message>
    <message>
        <source>They have looked into it</source>
        <translation>他們已經研究過</translation>
    </message>
    <message>
        <source>They need to know more</source>
        <translation>他們需要了解更多</translation>
    </message>
    <message>
        <source>They plan to act</source>
        <translation>他們計劃採取行動</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無標題</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>{day} 交付</translation>
    </message>
    <message>
        <source>not noted as handed over</source>
        <translation>未記為已交付</translation>
    </message>
    <message>
        <source>{title} and %n more</source>
        <translation>{title}，還有 %n 個</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>It is the same page, but not sealed: it lies outside the vault, open to whoever finds it. Names that are kept apart are not in it. Print it with a printer on a cable, then destroy the file.</source>
        <translation>內容是同一頁，但沒有密封：檔案放在庫外，誰找到都能看。單獨保存的姓名不在裡面。請用連線的印表機列印，然後銷毀檔案。</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>Make a PDF of this report?</source>
        <translation>要把這份報告製作成 PDF 嗎？</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>製作檔案…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>正在製作頁面</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters, and boxes stand for them: {letters}</source>
        <translation>這臺電腦沒有其中一些文字的字體，用方框代替：{letters}</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>檔案放在哪裡？</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file}現在在庫外，誰都能打開。</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>%n more: see the original wording.</source>
        <translation>
            <numerusform>還有 %n 項：見原文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up of treaty bodies</source>
        <translation>條約機構的後續行動</translation>
    </message>
    <message>
        <source>In English, as it was sent</source>
        <translation>英文，與發送時一樣</translation>
    </message>
    <message>
        <source>It does not say what happened.</source>
        <translation>它沒有說發生了什麼。</translation>
    </message>
    <message>
        <source>It is longer than this: see the original wording.</source>
        <translation>內容比這裡更長：見原文。</translation>
    </message>
    <message>
        <source>Told in: {language}</source>
        <translation>講述語言：{language}</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>與聯合國的合作</translation>
    </message>
    <message>
        <source>UPR recommendations</source>
        <translation>普遍定期審議的建議</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>聯合國做了什麼</translation>
    </message>
    <message>
        <source>What the authorities said or did</source>
        <translation>官方說了什麼、做了什麼</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>做過什麼</translation>
    </message>
    <message>
        <source>When, where and what is asked for</source>
        <translation>時間、地點和請求</translation>
    </message>
    <message>
        <source>Who is alleged to have done it</source>
        <translation>據稱是誰做的</translation>
    </message>
    <message>
        <source>Who told it, and how</source>
        <translation>誰講述的，怎樣講述的</translation>
    </message>
    <message>
        <source>Why it may be linked</source>
        <translation>為什麼可能有聯絡</translation>
    </message>
</context>
<context>
    <name>Resetting</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Beginning again</source>
        <translation>正在重新開始</translation>
    </message>
    <message>
        <source>Both vaults become what they were…</source>
        <translation>兩個保險庫正在恢復原樣…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The other window is still open. Nothing was touched. Lock it, then try again.</source>
        <translation>另一個視窗還開著。什麼都沒有動。請先鎖上它，再試一次。</translation>
    </message>
    <message>
        <source>The workshop begins again</source>
        <translation>工作坊重新開始</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>ResponseDialog</name>
    <message>
        <source>A dated letter or statement ends the waiting. Remarks of a spokesperson do so only if you say so.</source>
        <translation>有日期的信函或聲明結束等待。發言人的言論只有在您說明時才結束等待。</translation>
    </message>
    <message>
        <source>An answer to it</source>
        <translation>對它的答覆</translation>
    </message>
    <message>
        <source>Nobody waits for another answer</source>
        <translation>不再等待其他答覆</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>A report has rested and can be sealed</source>
        <translation>有一份報告放過了一夜，可以密封了</translation>
    </message>
    <message>
        <source>It waits for you under Send.</source>
        <translation>它在“發送”裡等著您。</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>Everything stays here.</source>
        <translation>一切都留在這裡。</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
</context>
<context>
    <name>Retype</name>
    <message numerus="yes">
        <source>%n answer(s) have no place there and go. All others stay. These go:</source>
        <translation>
            <numerusform>有 %n 個回答在新的類型裡沒有位置，會被去掉，其餘的都保留。去掉的是：</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers that go</source>
        <translation>會去掉的回答</translation>
    </message>
    <message>
        <source>Change it to “{kind}”?</source>
        <translation>改成“{kind}”嗎？</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>改變類型</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原樣</translation>
    </message>
</context>
<context>
    <name>ReviewDueView</name>
    <message>
        <source>A case without a day of its own is looked at again</source>
        <translation>沒有自己日期的個案何時複查</translation>
    </message>
    <message>
        <source>Cases to be looked at again</source>
        <translation>待複查的個案</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Keep until…</source>
        <translation>保留到…</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>複查</translation>
    </message>
    <message>
        <source>No case is to be looked at again by now.</source>
        <translation>目前沒有待複查的個案。</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>收到於{day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自{day}起</translation>
    </message>
</context>
<context>
    <name>RevokeForm</name>
    <message>
        <source>Do this when somebody else may have its key, or when it shall not be used any more. A file is written: give it to everybody who has the card. They add it as they added the card, and can send nothing to it again. It cannot be undone.</source>
        <translation>當別人可能有它的金鑰，或不應再使用它時，請這樣做。會寫出一個檔案：請把它交給持有這張名片的每個人。他們像新增名片那樣新增它，之後就不能再向它發送任何內容。這無法撤回。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Revoke it and write the file…</source>
        <translation>撤銷並寫出檔案…</translation>
    </message>
    <message>
        <source>Revoke this card for good</source>
        <translation>永久撤銷這張名片</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>everybody who gets the file reads it</source>
        <translation>拿到檔案的人都能讀到</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A guide: a new vault with new keys, who has to be told, what was exposed. You can leave it at any point.</source>
        <translation>一份指引：帶新金鑰的新庫、必須告訴誰、什麼暴露了。您隨時可以離開。</translation>
    </message>
    <message>
        <source>Backup of this drawer</source>
        <translation>備份這個抽屜</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>開始…</translation>
    </message>
    <message>
        <source>Bind it…</source>
        <translation>綁定…</translation>
    </message>
    <message>
        <source>Bind this drawer to this computer</source>
        <translation>把這個抽屜與這臺電腦綁定</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>恢復備份</translation>
    </message>
    <message>
        <source>Bring one back…</source>
        <translation>恢復…</translation>
    </message>
    <message>
        <source>Bring records back…</source>
        <translation>把記錄帶回來…</translation>
    </message>
    <message>
        <source>If a device was in other hands</source>
        <translation>如果裝置落到過別人手裡</translation>
    </message>
    <message>
        <source>If somebody copies the folder</source>
        <translation>如果有人複製資料夾</translation>
    </message>
    <message>
        <source>If the vault is lost</source>
        <translation>如果庫丟失</translation>
    </message>
    <message>
        <source>If there is no time to open it</source>
        <translation>如果來不及打開</translation>
    </message>
    <message>
        <source>If you cross a border</source>
        <translation>如果您要過境</translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>如果您忘記密碼</translation>
    </message>
    <message>
        <source>It cannot be told just now whether they are on.</source>
        <translation>現在無法得知速記是否開啟。</translation>
    </message>
    <message>
        <source>Its passphrase opens it only on this computer.</source>
        <translation>它的密碼只在這臺電腦上能打開它。</translation>
    </message>
    <message>
        <source>Last tested {when}.</source>
        <translation>上次測試：{when}。</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>解除綁定…</translation>
    </message>
    <message>
        <source>Looking for the keychain</source>
        <translation>正在尋找鑰匙串</translation>
    </message>
    <message>
        <source>Looking for the keychain of this computer…</source>
        <translation>正在尋找這臺電腦的鑰匙串…</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>做備份…</translation>
    </message>
    <message>
        <source>Make new words…</source>
        <translation>製作新的…</translation>
    </message>
    <message>
        <source>Make recovery words…</source>
        <translation>製作恢復詞…</translation>
    </message>
    <message>
        <source>Making new ones was cut short: test which papers open it.</source>
        <translation>製作新恢復詞時中斷了：請測試哪些紙能打開它。</translation>
    </message>
    <message>
        <source>My device was out of my sight</source>
        <translation>我的裝置離開過我的視線</translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation>從未測試。</translation>
    </message>
    <message>
        <source>On. The lock screen has a button for a note; this drawer takes it in. Others can see that.</source>
        <translation>已開啟。鎖定畫面上有寫速記的按鈕；由這個抽屜收入。別人能看到這一點。</translation>
    </message>
    <message>
        <source>One sealed file with everything in this drawer, or with records for a person you trust. It is read back and compared right after it is written.</source>
        <translation>一個密封檔案，包含這個抽屜裡的一切，或交給您信任的人的記錄。寫好後立即讀回並比較。</translation>
    </message>
    <message>
        <source>One sheet, made {when}.</source>
        <translation>一張，製作於{when}。</translation>
    </message>
    <message>
        <source>Prepare a journey…</source>
        <translation>準備出行…</translation>
    </message>
    <message>
        <source>Quick notes</source>
        <translation>速記</translation>
    </message>
    <message>
        <source>Records leave in one sealed file and only then go from here. It begins with a list of what to think of.</source>
        <translation>記錄裝在一個密封檔案裡離開，然後才從這裡刪除。先看一份要考慮的事項清單。</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>恢復詞</translation>
    </message>
    <message>
        <source>Stopped: the key in the folder is not the one of this drawer.</source>
        <translation>已停止：資料夾裡的金鑰不是這個抽屜的。</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>關閉…</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Test them…</source>
        <translation>測試…</translation>
    </message>
    <message>
        <source>Test your recovery</source>
        <translation>測試恢復</translation>
    </message>
    <message>
        <source>Then a copy of the folder opens nowhere else, except with recovery words.</source>
        <translation>此後資料夾的副本在別處打不開，除非用恢復詞。</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>還沒有恢復詞。</translation>
    </message>
    <message>
        <source>There are none. If you forget the passphrase, nobody can open this drawer.</source>
        <translation>沒有。如果您忘記密碼，誰也打不開這個抽屜。</translation>
    </message>
    <message>
        <source>They come back with their history; nothing is doubled.</source>
        <translation>它們連同歷史一起回來；什麼也不會重複。</translation>
    </message>
    <message>
        <source>Travel mode</source>
        <translation>出行模式</translation>
    </message>
    <message>
        <source>Type the words as if you had to. Nothing is changed by it.</source>
        <translation>就像真的需要那樣輸入一遍。這不會改變任何東西。</translation>
    </message>
    <message>
        <source>What is here already is not doubled; you see first what would come.</source>
        <translation>已有的內容不會重複；您會先看到將要恢復什麼。</translation>
    </message>
    <message>
        <source>When you are back</source>
        <translation>回來之後</translation>
    </message>
    <message>
        <source>Write something down on the lock screen, without the passphrase. Nothing on this computer can read it until this drawer is opened. Others can see that it is on.</source>
        <translation>不用密碼，在鎖定畫面上寫下點什麼。在打開這個抽屜之前，這臺電腦上什麼也讀不出它。別人能看到它已開啟。</translation>
    </message>
    <message>
        <source>{needed} of {count} papers, made {when}.</source>
        <translation>{count} 份中需要 {needed} 份，製作於{when}。</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message numerus="yes">
        <source>%n file(s) sealed</source>
        <translation>
            <numerusform>已密封 %n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not made</source>
        <translation>
            <numerusform>%n 個檔案沒有製作</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sealed.</source>
        <translation>已取消。什麼也沒有密封。</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>在資料夾 {folder} 中</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>什麼也沒有移除</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>大寫鎖定已打開</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>隱藏密碼</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>顯示密碼</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>使用螢幕鍵盤</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>人員與同意</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>與聯合國的合作</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>做過什麼</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>您的請求</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>時間和地點</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空的</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>還缺內容</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Above all sections</source>
        <translation>在各部分之上</translation>
    </message>
    <message>
        <source>Ask {name} for consent</source>
        <translation>詢問{name}是否同意</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>人員與同意</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>快速記錄</translation>
    </message>
    <message>
        <source>Somebody without a pseudonym</source>
        <translation>沒有化名的人</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>與聯合國的合作</translation>
    </message>
    <message>
        <source>Until then, {name} stays out</source>
        <translation>在此之前，{name}不會發出</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做過什麼</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>您的請求</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>時間和地點</translation>
    </message>
</context>
<context>
    <name>SectionsColumn</name>
    <message>
        <source>Sections</source>
        <translation>各部分</translation>
    </message>
</context>
<context>
    <name>SeeStep</name>
    <message numerus="yes">
        <source>%n cleaned copy(ies) could not be made</source>
        <translation>
            <numerusform>有 %n 份清理過的副本無法制作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal point(s) still to be looked at</source>
        <translation>
            <numerusform>還有 %n 位聯絡人要查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay here. Your own record does not change.</source>
        <translation>
            <numerusform>%n 項留在這裡。您自己的記錄不變。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide before you can go on</source>
        <translation>
            <numerusform>繼續之前還有 %n 項要決定</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything here may leave. Your own record does not change.</source>
        <translation>這裡的一切都可以發出。您自己的記錄不變。</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Making cleaned copies</source>
        <translation>正在製作清理過的副本</translation>
    </message>
    <message>
        <source>Recognisable in it: {who}.</source>
        <translation>裡面可以認出：{who}。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Tell when files were added, not only the day</source>
        <translation>寫明加入檔案的時間，不只是日期</translation>
    </message>
    <message>
        <source>The day to ask again was {day}.</source>
        <translation>應再次詢問的日子是{day}。</translation>
    </message>
    <message>
        <source>They said: “{words}”</source>
        <translation>他們說：“{words}”</translation>
    </message>
    <message>
        <source>This counts for {name} alone.</source>
        <translation>這隻對 {name} 有效。</translation>
    </message>
    <message>
        <source>What people agreed to leaves. Everything else stays here.</source>
        <translation>人們同意的會發出，其他的都留在這裡。</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>他們會看到什麼</translation>
    </message>
    <message>
        <source>You listed nobody as recognisable in it.</source>
        <translation>您沒有列出裡面可以認出的人。</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message numerus="yes">
        <source>%n consent(s) were changed here since: not a yes</source>
        <translation>
            <numerusform>此後這裡有 %n 項同意改過：不再作為同意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s)</source>
        <translation>
            <numerusform>%n 個新檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n 條新記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new thing(s): cards, reports, settings</source>
        <translation>
            <numerusform>另有 %n 項新內容：名片、報告、設定</numerusform>
        </translation>
    </message>
    <message>
        <source>A name differs: the one here stays</source>
        <translation>有一個姓名不同：保留這裡的</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n record(s) up to date from the backup</source>
        <translation>
            <numerusform>用備份更新 %n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Changed on both sides: stays</source>
        <translation>兩邊都有改動：不變</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>裡面的一切這裡都已經有了。</translation>
    </message>
    <message>
        <source>Goes on in the backup</source>
        <translation>備份中有後續</translation>
    </message>
    <message>
        <source>It needs {needed}, and there is room for {room}. Make the vault larger first, in Settings.</source>
        <translation>需要{needed}，只有{room}的空間。請先在“設定”裡擴大庫。</translation>
    </message>
    <message>
        <source>Made {when}. What is here stays as it is; nothing is doubled.</source>
        <translation>製作於{when}。這裡已有的保持原樣，不會重複。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>Newer here: stays</source>
        <translation>這裡的更新：不變</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄數</translation>
    </message>
    <message>
        <source>Shall this come back?</source>
        <translation>恢復這些嗎？</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Was removed here: comes back</source>
        <translation>這裡已刪除：會回來</translation>
    </message>
    <message>
        <source>What an examiner of the folder would see</source>
        <translation>檢查資料夾的人會看到什麼</translation>
    </message>
    <message>
        <source>What can give away more</source>
        <translation>什麼會透露更多</translation>
    </message>
    <message>
        <source>What they would not see</source>
        <translation>檢查的人看不到什麼</translation>
    </message>
    <message>
        <source>Whoever opens this drawer can then see these records too.</source>
        <translation>以後誰打開這個抽屜，也能看到這些記錄。</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無標題</translation>
    </message>
</context>
<context>
    <name>Seizure</name>
    <message>
        <source>A copy of the vault opens with the old passphrase for ever.</source>
        <translation>庫的副本永遠可以用舊密碼打開。</translation>
    </message>
    <message>
        <source>A new vault with new keys</source>
        <translation>有新金鑰的新庫</translation>
    </message>
    <message>
        <source>Act as if everything in this drawer was read, names included.</source>
        <translation>請當作這個抽屜裡的一切都被讀過，包括姓名。</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>另一臺裝置</translation>
    </message>
    <message>
        <source>As far as can be told, nothing in this drawer was read. That rests on the passphrase alone: one that can be guessed opens a copy.</source>
        <translation>就所知而言，這個抽屜裡的內容沒有被讀過。這全靠密碼：猜得到的密碼可以打開副本。</translation>
    </message>
    <message>
        <source>Breathe. Nothing has to be done this minute, and you can leave at any point: every answer is kept. If you do not know, say so.</source>
        <translation>先喘口氣。沒有什麼必須馬上做，您隨時可以離開：每個回答都會保存。不知道就說不知道。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that names a new key. Until they have it they answer to the old key, and whoever has the old vault can read that.</source>
        <translation>每個聯絡人都會得到一份封好的檔案，裡面寫著新金鑰。在收到之前，他們會用舊金鑰回覆，而拿著舊庫的人讀得到。</translation>
    </message>
    <message>
        <source>Everything is here now. What stays in the old vault can still be found and read by whoever has its passphrase. Copies that somebody else made are not reached.</source>
        <translation>現在一切都在這裡。留在舊庫裡的內容，有它密碼的人仍然找得到、讀得到。別人做的副本夠不著。</translation>
    </message>
    <message>
        <source>Family, and people you live with</source>
        <translation>家人和與您同住的人</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>Made after the device was out of sight ({day}), with keys of the old vault</source>
        <translation>在裝置離開視線（{day}）之後用舊庫的金鑰做的</translation>
    </message>
    <message>
        <source>Made before the device was out of sight ({day})</source>
        <translation>在裝置離開視線（{day}）之前做的</translation>
    </message>
    <message>
        <source>Mail, chats, pictures and whatever else was on the device count as copied.</source>
        <translation>郵件、聊天、圖片以及裝置上的其他一切，都當作已被複制。</translation>
    </message>
    <message>
        <source>Nobody can say whether this drawer was read. Act as if it was.</source>
        <translation>沒有人能說這個抽屜是否被讀過。請當作被讀過。</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>無需處理</translation>
    </message>
    <message>
        <source>Old copies and exports</source>
        <translation>舊副本和匯出的文件</translation>
    </message>
    <message>
        <source>Passwords changed from a device nobody touched</source>
        <translation>已在沒有人碰過的裝置上更改密碼</translation>
    </message>
    <message>
        <source>People who were asked about</source>
        <translation>被問起的人</translation>
    </message>
    <message>
        <source>People whose messages or numbers could be seen</source>
        <translation>訊息或號碼可能被看到的人</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>恢復詞</translation>
    </message>
    <message>
        <source>Somebody may have changed the device, so that it watches what you type. It can look the same and work as before.</source>
        <translation>可能有人改動了裝置，讓它監視您的輸入。它看上去可能沒有變，用起來也和以前一樣。</translation>
    </message>
    <message>
        <source>Tell those who may be exposed</source>
        <translation>告訴可能暴露的人</translation>
    </message>
    <message>
        <source>Tell your focal points</source>
        <translation>告訴您的聯絡人</translation>
    </message>
    <message>
        <source>That there is a vault, and how large it is, can be seen. Not how many drawers are used.</source>
        <translation>看得出有一個庫，以及它有多大。看不出用了幾個抽屜。</translation>
    </message>
    <message>
        <source>The device may have been changed and may watch what you type.</source>
        <translation>裝置可能被改動過，可能監視您的輸入。</translation>
    </message>
    <message>
        <source>The keys of your own cards were in the old vault. Whoever has them reads what is sealed to these cards. Replace each card, or end it, and tell everybody who has it.</source>
        <translation>您自己名片的金鑰在舊庫裡。拿到它們的人讀得到封給這些名片的內容。請更換或終止每一張名片，並告訴所有持有它的人。</translation>
    </message>
    <message>
        <source>The old vault</source>
        <translation>舊的庫</translation>
    </message>
    <message>
        <source>The people in these records, each in a way that is safe for them</source>
        <translation>這些記錄裡的人，每一位都用對其安全的方式</translation>
    </message>
    <message>
        <source>The recovery words of the old vault do not open this one. Without new ones nobody can open it if you forget the passphrase.</source>
        <translation>舊庫的恢復詞打不開這個庫。沒有新的恢復詞，如果您忘記密碼，誰也打不開它。</translation>
    </message>
    <message>
        <source>Think of each group and tell them face to face, or on a device nobody touched. No names are asked here, and none are kept: only your ticks.</source>
        <translation>逐一想到每一類人，當面告訴他們，或用沒有人碰過的裝置告訴。這裡不問姓名，也不保存姓名：只保存您打的勾。</translation>
    </message>
    <message>
        <source>This is what was in the drawer. It helps you think of whom to tell. Pseudonyms stand for people.</source>
        <translation>這就是抽屜裡的內容。它幫助您想到要告訴誰。人都用化名錶示。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Told on another device, or face to face</source>
        <translation>用另一個裝置告訴，或當面告訴</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>What was exposed</source>
        <translation>暴露了什麼</translation>
    </message>
    <message>
        <source>What you sealed, saved or backed up before that day was made with keys that others may know. Reports are marked as such on the record, under Replies and under Send; a backup, when you bring it back.</source>
        <translation>那天之前您封好、存出或備份的東西，用的是別人可能知道的金鑰。報告會在記錄、“回覆”和“發送”裡這樣標記；備份會在您恢復它時標記。</translation>
    </message>
    <message>
        <source>While the vault was open its key could be taken. It opens this vault for ever, whatever passphrase you set.</source>
        <translation>庫開著的時候，它的金鑰可能被拿走。無論您設什麼密碼，那個金鑰永遠打得開這個庫。</translation>
    </message>
    <message>
        <source>Whoever copied the vault can open that copy for ever with the old passphrase, and a new passphrase does not change its keys. A new vault has new ones. Everything in this drawer is moved there and compared; this one stays until you destroy it.</source>
        <translation>複製了庫的人，永遠可以用舊密碼打開那份副本，而換密碼並不改變它的金鑰。新庫有新的金鑰。這個抽屜裡的一切會搬過去並比對；這個庫會留著，直到您銷毀它。</translation>
    </message>
    <message>
        <source>Whoever has the device has all the time there is.</source>
        <translation>拿著裝置的人有的是時間。</translation>
    </message>
    <message>
        <source>Your own cards</source>
        <translation>您自己的名片</translation>
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
        <translation>辦完了嗎？</translation>
    </message>
    <message>
        <source>It is done with</source>
        <translation>已經處理完了</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>暫時離開</translation>
    </message>
    <message>
        <source>My device was out of my sight</source>
        <translation>我的裝置離開過我的視線</translation>
    </message>
    <message>
        <source>One thing at a time. Everything is kept.</source>
        <translation>一次一件。一切都會保存。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>The guide is closed. What was made before that day stays marked, and you can begin again at any time.</source>
        <translation>指引會關閉。那天之前做的東西仍有標記，您隨時可以重新開始。</translation>
    </message>
</context>
<context>
    <name>SendNote</name>
    <message>
        <source>A cleaned copy goes</source>
        <translation>送出清理過的副本</translation>
    </message>
    <message>
        <source>A cleaned copy may go</source>
        <translation>可以發出清理過的副本</translation>
    </message>
    <message>
        <source>A name or a word?</source>
        <translation>是名字還是詞語？</translation>
    </message>
    <message>
        <source>A name stands in the text</source>
        <translation>文字中有名字</translation>
    </message>
    <message>
        <source>A name: it is replaced</source>
        <translation>是名字：將被替換</translation>
    </message>
    <message>
        <source>A word: it stays</source>
        <translation>是詞語：保留</translation>
    </message>
    <message>
        <source>Ask {who} first</source>
        <translation>先詢問{who}</translation>
    </message>
    <message>
        <source>Becomes “{word}”</source>
        <translation>變成“{word}”</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Confirmed: {reason}</source>
        <translation>已確認：{reason}</translation>
    </message>
    <message>
        <source>Cover them in a cleaned copy, or ask {who}</source>
        <translation>在清理過的副本中遮住，或者問{who}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Digits not compared</source>
        <translation>數字沒有核對</translation>
    </message>
    <message>
        <source>For your vault alone</source>
        <translation>只給您的庫</translation>
    </message>
    <message>
        <source>Give the name all the same</source>
        <translation>仍然寫出名字</translation>
    </message>
    <message>
        <source>Is “{word}” a name?</source>
        <translation>“{word}”是名字嗎？</translation>
    </message>
    <message>
        <source>It holds faces, voices or names</source>
        <translation>裡面有臉、聲音或名字</translation>
    </message>
    <message>
        <source>It tells where it was made</source>
        <translation>它說明在哪裡製作</translation>
    </message>
    <message>
        <source>Its cleaned copy goes, without the hidden data</source>
        <translation>發出清理過的副本，不含隱藏資訊</translation>
    </message>
    <message>
        <source>Known only to this vault</source>
        <translation>只有本庫知道</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>由您排除</translation>
    </message>
    <message>
        <source>Look at this answer once more</source>
        <translation>請再看一下這個答覆</translation>
    </message>
    <message>
        <source>Look at this copy once more</source>
        <translation>請再看一遍這份副本</translation>
    </message>
    <message>
        <source>Look at this file once more</source>
        <translation>請再看一遍這個檔案</translation>
    </message>
    <message>
        <source>Make a cleaned copy</source>
        <translation>製作清理過的副本</translation>
    </message>
    <message>
        <source>Names never leave in the text</source>
        <translation>名字絕不在文字中發出</translation>
    </message>
    <message>
        <source>No cleaned copy yet</source>
        <translation>還沒有清理過的副本</translation>
    </message>
    <message>
        <source>No name of this official</source>
        <translation>沒有這名官員的名字</translation>
    </message>
    <message>
        <source>Nobody agreed yet</source>
        <translation>還沒有人同意</translation>
    </message>
    <message>
        <source>Nobody on it is listed</source>
        <translation>沒有列出裡面的任何人</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>還沒有回答</translation>
    </message>
    <message>
        <source>Not before there is consent</source>
        <translation>取得同意之前不行</translation>
    </message>
    <message>
        <source>Not confirmed for this report</source>
        <translation>還沒有為這份報告確認</translation>
    </message>
    <message>
        <source>Officials are not named in the text</source>
        <translation>文字中不寫官員的名字</translation>
    </message>
    <message>
        <source>Once more: the name leaves</source>
        <translation>再確認一次：名字會發出</translation>
    </message>
    <message>
        <source>Only its hash is here. It is described and does not leave.</source>
        <translation>這裡只有它的雜湊值。僅作描述，文件不會離開。</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打開記錄</translation>
    </message>
    <message>
        <source>Others had this device</source>
        <translation>別人拿過這個裝置</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>查看這些回答</translation>
    </message>
    <message>
        <source>Sleep on it</source>
        <translation>過一夜再決定</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>Still a draft</source>
        <translation>還是草稿</translation>
    </message>
    <message>
        <source>The agency leaves, the name stays</source>
        <translation>發出機構，名字留下</translation>
    </message>
    <message>
        <source>The file is not in this vault</source>
        <translation>檔案不在此庫中</translation>
    </message>
    <message>
        <source>The name of an official</source>
        <translation>一名官員的名字</translation>
    </message>
    <message>
        <source>The original as it is</source>
        <translation>原樣發出原件</translation>
    </message>
    <message>
        <source>The original goes</source>
        <translation>發出原件</translation>
    </message>
    <message>
        <source>The original has the hidden data in it</source>
        <translation>原件裡有隱藏資訊</translation>
    </message>
    <message>
        <source>The original stays here</source>
        <translation>原件留在這裡</translation>
    </message>
    <message>
        <source>The original, not the copy</source>
        <translation>發原件，不發副本</translation>
    </message>
    <message>
        <source>This has to be mended first</source>
        <translation>這要先改好</translation>
    </message>
    <message>
        <source>This name does not leave</source>
        <translation>這個名字不會發出</translation>
    </message>
    <message>
        <source>This needs its own yes</source>
        <translation>這需要單獨同意</translation>
    </message>
    <message>
        <source>This record was withdrawn</source>
        <translation>這條記錄已撤回</translation>
    </message>
    <message>
        <source>Under a condition</source>
        <translation>有條件</translation>
    </message>
    <message>
        <source>With the hidden data in it</source>
        <translation>裡面有隱藏資訊</translation>
    </message>
    <message>
        <source>Without the hidden data; the original stays here</source>
        <translation>不含隱藏資訊；原件留在這裡</translation>
    </message>
    <message>
        <source>{who} becomes “{word}”</source>
        <translation>{who}變成“{word}”</translation>
    </message>
    <message>
        <source>{who} can be recognised</source>
        <translation>能認出{who}</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Continue to preview</source>
        <translation>繼續預覽</translation>
    </message>
    <message>
        <source>Do not seal</source>
        <translation>不密封</translation>
    </message>
    <message>
        <source>It rests. You can seal it from {when}.</source>
        <translation>先放一放。{when}起可以密封。</translation>
    </message>
    <message>
        <source>Next focal point</source>
        <translation>下一位聯絡人</translation>
    </message>
    <message>
        <source>Preview and seal</source>
        <translation>預覽並密封</translation>
    </message>
    <message>
        <source>Seal and remove…</source>
        <translation>密封並移除…</translation>
    </message>
    <message>
        <source>Seal, and keep nothing?</source>
        <translation>密封，並且什麼也不保留？</translation>
    </message>
    <message>
        <source>Seal, and keep only a receipt?</source>
        <translation>密封，並且只保留回執？</translation>
    </message>
    <message numerus="yes">
        <source>Sealing %n file(s)</source>
        <translation>
            <numerusform>正在密封 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>密封…</translation>
    </message>
    <message>
        <source>Steps of sending</source>
        <translation>發送的步驟</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>交給誰</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>他們會看到什麼</translation>
    </message>
    <message>
        <source>Where the sealed file goes</source>
        <translation>密封檔案放在哪裡</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>哪些記錄</translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source>A cleaned copy goes</source>
        <translation>送出清理過的副本</translation>
    </message>
    <message>
        <source>A group: count and title only</source>
        <translation>一群人：只有人數和身份</translation>
    </message>
    <message>
        <source>Agencies and bodies</source>
        <translation>機關和機構</translation>
    </message>
    <message>
        <source>Agreed {day}</source>
        <translation>{day}同意</translation>
    </message>
    <message>
        <source>Agreed {day}, without a name</source>
        <translation>{day}同意，不寫名字</translation>
    </message>
    <message>
        <source>Agreed {day}, {how}</source>
        <translation>{day}同意，{how}</translation>
    </message>
    <message>
        <source>Ask {who}</source>
        <translation>請問{who}</translation>
    </message>
    <message>
        <source>Ask {who} again</source>
        <translation>請再問{who}</translation>
    </message>
    <message>
        <source>Described, no file</source>
        <translation>只有說明，沒有檔案</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>For more, ask {who}</source>
        <translation>要發出更多，請問{who}</translation>
    </message>
    <message>
        <source>Goes with initials</source>
        <translation>以縮寫發出</translation>
    </message>
    <message>
        <source>Goes with name</source>
        <translation>以名字發出</translation>
    </message>
    <message>
        <source>Goes with title only</source>
        <translation>只以身份發出</translation>
    </message>
    <message>
        <source>Initials and contact go, kept apart</source>
        <translation>縮寫和聯絡方式發出，單獨存放</translation>
    </message>
    <message>
        <source>Initials go, kept apart</source>
        <translation>縮寫發出，單獨存放</translation>
    </message>
    <message>
        <source>Left out by you for this report</source>
        <translation>按您的選擇，不在這份報告裡</translation>
    </message>
    <message>
        <source>Name and contact go, kept apart</source>
        <translation>名字和聯絡方式發出，單獨存放</translation>
    </message>
    <message>
        <source>Name goes, kept apart</source>
        <translation>名字發出，單獨存放</translation>
    </message>
    <message>
        <source>Never named: alleged to have done it</source>
        <translation>絕不寫名字：據稱做了這件事</translation>
    </message>
    <message>
        <source>No cleaned copy yet</source>
        <translation>還沒有清理過的副本</translation>
    </message>
    <message>
        <source>Not asked yet. That counts as no</source>
        <translation>尚未詢問。這算作不同意</translation>
    </message>
    <message>
        <source>Not in this vault, only its hash</source>
        <translation>不在此庫中，只有雜湊值</translation>
    </message>
    <message>
        <source>Only {who} can change that</source>
        <translation>只有{who}可以改變</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>Stays here, another copy goes</source>
        <translation>留在這裡，發出另一份副本</translation>
    </message>
    <message>
        <source>Stays here, consent withdrawn</source>
        <translation>留在這裡，已撤回同意</translation>
    </message>
    <message>
        <source>Stays here, its cleaned copy goes</source>
        <translation>留在這裡，發出清理過的副本</translation>
    </message>
    <message>
        <source>Stays here, left out by you</source>
        <translation>留在這裡，由您排除</translation>
    </message>
    <message>
        <source>Stays here, not asked</source>
        <translation>留在這裡，尚未詢問</translation>
    </message>
    <message>
        <source>Stays here, people not listed</source>
        <translation>留在這裡，沒有列出人員</translation>
    </message>
    <message>
        <source>Stays here, said no</source>
        <translation>留在這裡，不同意</translation>
    </message>
    <message>
        <source>Stays here, shows {who}</source>
        <translation>留在這裡，裡面有{who}</translation>
    </message>
    <message>
        <source>Stays here, the original goes</source>
        <translation>留在這裡，發出原件</translation>
    </message>
    <message>
        <source>Stays here, to be asked again</source>
        <translation>留在這裡，要再次詢問</translation>
    </message>
    <message>
        <source>Stays here, too risky to ask</source>
        <translation>留在這裡，詢問太危險</translation>
    </message>
    <message>
        <source>Stays here, under a condition</source>
        <translation>留在這裡，有條件</translation>
    </message>
    <message>
        <source>The acts</source>
        <translation>行為</translation>
    </message>
    <message>
        <source>The condition is not confirmed</source>
        <translation>條件沒有得到確認</translation>
    </message>
    <message>
        <source>The day to ask again has passed</source>
        <translation>應再次詢問的日子已過</translation>
    </message>
    <message>
        <source>The original goes</source>
        <translation>發出原件</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>只寫身份</translation>
    </message>
    <message>
        <source>Title, and contact kept apart</source>
        <translation>身份，聯絡方式單獨存放</translation>
    </message>
    <message>
        <source>Too risky to ask. That counts as no</source>
        <translation>詢問太危險。這算作不同意</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>條約機構</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>與聯合國的合作</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>普遍定期審議</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>聯合國做了什麼</translation>
    </message>
    <message>
        <source>What the authorities said</source>
        <translation>官方說了什麼</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>做過什麼</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>您的請求</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>時間和地點</translation>
    </message>
    <message>
        <source>When it is safe, ask {who}</source>
        <translation>等到安全時，請問{who}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Who is alleged to have done it</source>
        <translation>據稱是誰做的</translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation>誰講述的</translation>
    </message>
    <message>
        <source>Withdrew the consent</source>
        <translation>已撤回同意</translation>
    </message>
    <message>
        <source>each person of {who}</source>
        <translation>{who}中的每個人</translation>
    </message>
    <message>
        <source>real name</source>
        <translation>真名</translation>
    </message>
    <message>
        <source>the family of {who}</source>
        <translation>{who}的家人</translation>
    </message>
    <message>
        <source>the family or the lawyer of {who}</source>
        <translation>{who}的家人或律師</translation>
    </message>
    <message>
        <source>the guardian of {who}</source>
        <translation>{who}的監護人</translation>
    </message>
    <message>
        <source>the lawyer of {who}</source>
        <translation>{who}的律師</translation>
    </message>
    <message>
        <source>whoever answers for {who}</source>
        <translation>{who}的代表</translation>
    </message>
    <message>
        <source>{who} can say whether it is met</source>
        <translation>條件是否滿足，由{who}來說</translation>
    </message>
    <message>
        <source>{who} stays here</source>
        <translation>{who}留在這裡</translation>
    </message>
</context>
<context>
    <name>SentBanner</name>
    <message>
        <source>Besides, by other ways: {others}.</source>
        <translation>此外，通過其他途徑：{others}。</translation>
    </message>
    <message numerus="yes">
        <source>Changed since it was sent to %n focal point(s).</source>
        <translation>
            <numerusform>發給 %n 位聯絡人之後有改動。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since it was sent to {name} on {day}.</source>
        <translation>{day} 發給{name}之後有改動。</translation>
    </message>
    <message>
        <source>Send a correction</source>
        <translation>發送更正</translation>
    </message>
    <message>
        <source>They go on with what they have until you tell them.</source>
        <translation>在您告知之前，對方會繼續使用手上的內容。</translation>
    </message>
    <message>
        <source>This record was sent.</source>
        <translation>這條記錄已經發送。</translation>
    </message>
    <message>
        <source>What you change now is a new version. What was sent stays as it was.</source>
        <translation>您現在的改動是新版本。已發出的保持不變。</translation>
    </message>
</context>
<context>
    <name>SentHistory</name>
    <message>
        <source>Corrected for {name}</source>
        <translation>已向{name}更正</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>還沒有發送。</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>已發送給 {name}</translation>
    </message>
    <message>
        <source>Taken back from {name}</source>
        <translation>已向{name}撤回</translation>
    </message>
    <message>
        <source>Taken back from {name}, for some people</source>
        <translation>已就部分人向{name}撤回</translation>
    </message>
    <message>
        <source>Told {name} that the key was lost</source>
        <translation>已告知{name}金鑰丟失</translation>
    </message>
    <message>
        <source>a focal point</source>
        <translation>一位聯絡人</translation>
    </message>
    <message>
        <source>arrived late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>{day} 交付</translation>
    </message>
    <message>
        <source>not noted as handed over</source>
        <translation>未記為已交付</translation>
    </message>
    <message>
        <source>same number as another answer</source>
        <translation>編號與另一份回覆相同</translation>
    </message>
    <message>
        <source>sealed without comparing</source>
        <translation>未經核對即密封</translation>
    </message>
    <message>
        <source>{kind} from {name}</source>
        <translation>{name} 發來的{kind}</translation>
    </message>
</context>
<context>
    <name>SentPages</name>
    <message>
        <source>PDF of what {name} got on {day}…</source>
        <translation>{name}於{day}收到的內容，製作成 PDF…</translation>
    </message>
    <message>
        <source>a focal point</source>
        <translation>一位聯絡人</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Change now</source>
        <translation>現在改變</translation>
    </message>
    <message>
        <source>Change the window while files are coming in?</source>
        <translation>檔案正在收入，要改變視窗嗎？</translation>
    </message>
    <message>
        <source>It was told to stop and has not stopped yet. What it was writing outside the vault may be left incomplete.</source>
        <translation>已經要求它停下，但還沒有停。它正在庫外寫的內容可能不完整。</translation>
    </message>
    <message>
        <source>Last saved {when}, change {number}</source>
        <translation>上次儲存於{when}，第{number}次更改</translation>
    </message>
    <message>
        <source>Lock although something is not saved?</source>
        <translation>有內容沒有儲存，仍要鎖定嗎？</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>現在鎖定</translation>
    </message>
    <message>
        <source>Lock while something is still being written?</source>
        <translation>還有內容正在寫入，要鎖定嗎？</translation>
    </message>
    <message>
        <source>Lock without saving</source>
        <translation>不儲存就鎖定</translation>
    </message>
    <message>
        <source>Something is still being written: the window changes at the next lock.</source>
        <translation>還有內容正在寫入：視窗會在下次鎖定時改變。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>The rest of them would not come in. Otherwise it changes once they are here.</source>
        <translation>那樣其餘的文件就不會收入。否則等它們到齊後再改變。</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>等它們</translation>
    </message>
    <message>
        <source>What could not be saved is lost when the vault is locked.</source>
        <translation>鎖定庫時，沒能儲存的內容會丟失。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Recovery and backup</source>
        <translation>恢復與備份</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程式</translation>
    </message>
    <message>
        <source>Vault and drawers</source>
        <translation>庫與抽屜</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation>能看出什麼</translation>
    </message>
    <message>
        <source>Window and work</source>
        <translation>視窗與工作</translation>
    </message>
</context>
<context>
    <name>SeventyTwoView</name>
    <message>
        <source>A receipt is due within 72 hours of opening a report.</source>
        <translation>打開報告後72小時內應發出收據。</translation>
    </message>
    <message>
        <source>Everybody who sent a report has a receipt.</source>
        <translation>每位發送報告的人都有了收據。</translation>
    </message>
    <message>
        <source>Reports without a receipt</source>
        <translation>沒有收據的報告</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>收到於{day}</translation>
    </message>
</context>
<context>
    <name>SeveralUses</name>
    <message>
        <source>All that were not asked yet</source>
        <translation>所有尚未詢問的用途</translation>
    </message>
    <message>
        <source>All uses at once</source>
        <translation>一次記下所有用途</translation>
    </message>
    <message>
        <source>Keep it, and send it to the focal point</source>
        <translation>保存，併發送給聯絡人</translation>
    </message>
</context>
<context>
    <name>SharesEntry</name>
    <message>
        <source>A paper has 33 words.</source>
        <translation>一份有33個詞。</translation>
    </message>
    <message>
        <source>All its words are forgotten. A single word can be pressed in the list and typed anew.</source>
        <translation>這一份的詞會全部清除。只改一個詞時，可在列表裡點它重新輸入。</translation>
    </message>
    <message>
        <source>All its words have to be typed again.</source>
        <translation>這一份的詞都要重新輸入。</translation>
    </message>
    <message numerus="yes">
        <source>Enough: %n paper(s) typed.</source>
        <translation>
            <numerusform>已有 %n 份：夠了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>保留這些詞</translation>
    </message>
    <message>
        <source>More than one word is not right, although they are all in the list. Compare them with the paper, one by one.</source>
        <translation>不止一個詞不對，雖然它們都在詞表裡。請與紙上逐個核對。</translation>
    </message>
    <message>
        <source>One word is not right, although it is in the list: look at word {place} first.</source>
        <translation>有一個詞不對，雖然它在詞表裡：請先看第 {place} 個詞。</translation>
    </message>
    <message>
        <source>Paper {number} of the {total} that are needed</source>
        <translation>所需 {total} 份中的第 {number} 份</translation>
    </message>
    <message>
        <source>Take back the last paper</source>
        <translation>取消上一份</translation>
    </message>
    <message>
        <source>Take back the last paper?</source>
        <translation>取消上一份嗎？</translation>
    </message>
    <message>
        <source>The first four letters are enough, and so are the four digits of the word.</source>
        <translation>輸入前四個字母即可，也可以輸入該詞的四位數字。</translation>
    </message>
    <message>
        <source>The first paper</source>
        <translation>第一份</translation>
    </message>
    <message>
        <source>The papers of one set begin with the same two words. This one begins otherwise: it belongs to another set, or the word is not right.</source>
        <translation>同一組的每一份都以相同的兩個詞開頭。這一份的開頭不同：它屬於另一組，或者這個詞不對。</translation>
    </message>
    <message>
        <source>These words do not fit together.</source>
        <translation>這些詞合不到一起。</translation>
    </message>
    <message>
        <source>These words were made by another program.</source>
        <translation>這些詞是別的程式製作的。</translation>
    </message>
    <message>
        <source>This paper belongs to another set. Take another one.</source>
        <translation>這一份屬於另一組。請換一份。</translation>
    </message>
    <message>
        <source>This paper is in already. Take another one of the set.</source>
        <translation>這一份已經輸入過。請換同組的另一份。</translation>
    </message>
    <message>
        <source>Type this one again</source>
        <translation>重新輸入這一份</translation>
    </message>
    <message>
        <source>Type this paper again?</source>
        <translation>重新輸入這一份嗎？</translation>
    </message>
    <message>
        <source>Word {place} is not in the list of words.</source>
        <translation>第 {place} 個詞不在詞表裡。</translation>
    </message>
    <message>
        <source>Word {place} of {total}</source>
        <translation>第 {place} 個詞，共 {total} 個</translation>
    </message>
    <message>
        <source>Word {place}: “{word}” is not in the list of words.</source>
        <translation>第 {place} 個詞：“{word}”不在詞表裡。</translation>
    </message>
</context>
<context>
    <name>SharesView</name>
    <message numerus="yes">
        <source>All of them begin with the same %n word(s): that is right.</source>
        <translation>
            <numerusform>每一份都以相同的 %n 個詞開頭：這是對的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Four digits stand for a word: type them instead of it, on any keyboard.</source>
        <translation>每個詞旁的四位數字代表這個詞：在任何鍵盤上都可以輸入數字來代替它。</translation>
    </message>
    <message>
        <source>It is not locked: whoever gets the file has the words. Put it on a USB stick, print it with a printer on a cable, then destroy the file. Writing by hand is safer.</source>
        <translation>它沒有加鎖：誰得到檔案，誰就有這些詞。請放在隨身碟上，用接線的印表機列印，然後銷毀檔案。手寫更安全。</translation>
    </message>
    <message>
        <source>Make a PDF of it, to print…</source>
        <translation>做成 PDF 以便列印…</translation>
    </message>
    <message>
        <source>Make a file with these words?</source>
        <translation>把這些詞做成檔案嗎？</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>製作檔案…</translation>
    </message>
    <message>
        <source>Paper {number} of {count}</source>
        <translation>第 {number} 份，共 {count} 份</translation>
    </message>
    <message>
        <source>Show them to nobody, and take no photograph of them.</source>
        <translation>不要給任何人看，也不要拍照。</translation>
    </message>
    <message>
        <source>Show these words to nobody, and take no photograph of them.</source>
        <translation>不要給任何人看這些詞，也不要拍照。</translation>
    </message>
    <message>
        <source>The words lie in {file}.</source>
        <translation>這些詞在{file}裡。</translation>
    </message>
    <message>
        <source>These words open something of value to the one who gave you this paper.</source>
        <translation>這些詞能打開對交給您這張紙的人很重要的東西。</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>檔案放在哪裡？</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation>手寫</translation>
    </message>
    <message>
        <source>Write these 33 words on a paper of its own, in this order, and give it to one person you trust. Any {needed} of the {count} papers open the drawer.</source>
        <translation>請把這33個詞按順序寫在單獨的一張紙上，交給一個您信任的人。{count} 份中任意 {needed} 份能打開抽屜。</translation>
    </message>
    <message>
        <source>Write these 33 words on paper, in this order. Whoever finds the sheet and has the folder can open the drawer: keep it away from the computer.</source>
        <translation>請把這33個詞按順序寫在紙上。誰找到這張紙又有資料夾，就能打開抽屜：不要放在電腦旁邊。</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>您的一張</translation>
    </message>
    <message>
        <source>{needed} papers of this set are needed. This one alone opens nothing.</source>
        <translation>這一組需要 {needed} 份。單獨這一份什麼也打不開。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>It is written: the next one</source>
        <translation>寫好了：下一張</translation>
    </message>
    <message>
        <source>It is written: use these words</source>
        <translation>寫好了：啟用這些詞</translation>
    </message>
    <message>
        <source>Write the words down</source>
        <translation>把這些詞寫下來</translation>
    </message>
</context>
<context>
    <name>ShownPart</name>
    <message>
        <source>Checked on {day}: nobody else can be recognised.</source>
        <translation>已於{day}核對：認不出其他人。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>沒有人</translation>
    </message>
    <message>
        <source>Not checked yet. Until then the file stays here.</source>
        <translation>還沒有核對。在此之前檔案留在這裡。</translation>
    </message>
    <message>
        <source>That is everybody</source>
        <translation>就是這些人</translation>
    </message>
    <message>
        <source>Who can be recognised in it?</source>
        <translation>裡面能認出誰？</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>還差 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>A name that is kept apart stands here</source>
        <translation>這裡有一個分開保存的名字</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認收到</translation>
    </message>
    <message>
        <source>Acknowledge (A)</source>
        <translation>確認收到（A）</translation>
    </message>
    <message>
        <source>Acknowledge again</source>
        <translation>再次確認收到</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Another signature than the report it corrects</source>
        <translation>簽名與它所更正的報告不同</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答覆</translation>
    </message>
    <message>
        <source>Ask for information</source>
        <translation>索取資訊</translation>
    </message>
    <message>
        <source>Before you can send</source>
        <translation>發送之前</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>更改狀態</translation>
    </message>
    <message>
        <source>Change status (S)</source>
        <translation>更改狀態（S）</translation>
    </message>
    <message>
        <source>Close case…</source>
        <translation>結束個案…</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>經手記錄</translation>
    </message>
    <message>
        <source>First file with this key; it may be made for this report alone</source>
        <translation>這個金鑰的第一份檔案；它可能只為這份報告而製作</translation>
    </message>
    <message>
        <source>Makes a receipt file for {sender}. Due {day}.</source>
        <translation>為{sender}製作收據檔案。{day}到期。</translation>
    </message>
    <message>
        <source>Makes another receipt file for {sender}.</source>
        <translation>為{sender}再製作一份收據檔案。</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>標為可發送</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New key accepted</source>
        <translation>新金鑰已接受</translation>
    </message>
    <message>
        <source>No answer can be sealed to this case; see above.</source>
        <translation>不能向這個個案密封回覆；見上文。</translation>
    </message>
    <message>
        <source>Nothing here is needed to save. You can leave at any time and come back.</source>
        <translation>儲存並不需要填寫這裡的任何內容。您可以隨時離開再回來。</translation>
    </message>
    <message>
        <source>Nothing is missing. It is still a draft.</source>
        <translation>什麼都不缺。它仍是草稿。</translation>
    </message>
    <message>
        <source>Notice refused: not from the sender</source>
        <translation>通知已拒絕：不是發送者發的</translation>
    </message>
    <message>
        <source>Opened, contents match</source>
        <translation>已打開，內容相符</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Same source as case {number}</source>
        <translation>與個案{number}來源相同</translation>
    </message>
    <message>
        <source>Sealed by {sender}</source>
        <translation>由{sender}密封</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>發送…</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>已回答 {answered}/{total}</translation>
    </message>
    <message>
        <source>{notice}, not proven</source>
        <translation>{notice}，未經證實</translation>
    </message>
    <message numerus="yes">
        <source>{same} and %n more</source>
        <translation>
            <numerusform>{same}及另外 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, by this desk</source>
        <translation>{when}，由本處收下</translation>
    </message>
</context>
<context>
    <name>Sought</name>
    <message>
        <source>Began in {date}</source>
        <translation>開始於 {date}</translation>
    </message>
    <message>
        <source>Only these records</source>
        <translation>只看這些記錄</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>有證據</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>沒有證據</translation>
    </message>
    <message>
        <source>{filter}, take it back</source>
        <translation>{filter}，取消</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Done: {step}</source>
        <translation>已完成：{step}</translation>
    </message>
    <message>
        <source>Not done yet: {step}</source>
        <translation>還沒完成：{step}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>第{number}步，共{total}步：{name}</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}，已完成</translation>
    </message>
    <message>
        <source>{step}, you are here</source>
        <translation>{step}，您在這裡</translation>
    </message>
</context>
<context>
    <name>SticksModel</name>
    <message>
        <source>Exercises</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>沒有編號</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>U 盤</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出了什麼錯</translation>
    </message>
</context>
<context>
    <name>SticksTable</name>
    <message>
        <source>Who got how far</source>
        <translation>誰做到了哪一步</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Changing quick notes</source>
        <translation>正在更改速記</translation>
    </message>
</context>
<context>
    <name>StopView</name>
    <message>
        <source>Add all the same</source>
        <translation>仍然新增</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>不新增</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>請停下：{name}</translation>
    </message>
    <message>
        <source>Why you add it all the same</source>
        <translation>您為什麼仍要新增</translation>
    </message>
    <message>
        <source>for example: they told me in person</source>
        <translation>例如：他們當面告訴了我</translation>
    </message>
</context>
<context>
    <name>StruckText</name>
    <message>
        <source>[stays here: {words}]</source>
        <translation>[留在這裡：{words}]</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%n case(s) cannot be read.</source>
        <translation>
            <numerusform>%n 個個案無法讀取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may be in it.</source>
        <translation>
            <numerusform>%n 個個案可以列入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may not.</source>
        <translation>
            <numerusform>%n 個個案不可以。</numerusform>
        </translation>
    </message>
    <message>
        <source>A case enters the summary only with a consent that was given in that year, or given again. To ask again, open the case and its tab Actions.</source>
        <translation>只有當年給出或再次給出同意的個案才能列入彙總。要再次詢問，請打開個案的“行動”頁。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次詢問</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Look at the cases</source>
        <translation>查看個案</translation>
    </message>
    <message>
        <source>Looking at the cases</source>
        <translation>正在查看個案</translation>
    </message>
    <message>
        <source>May be in it</source>
        <translation>可以列入</translation>
    </message>
    <message>
        <source>May not be in it</source>
        <translation>不可以列入</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>還沒有查看。</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>期間自</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>期間至</translation>
    </message>
    <message>
        <source>Report of the year</source>
        <translation>哪一年的報告</translation>
    </message>
    <message>
        <source>With the names of those who agreed to that</source>
        <translation>寫出同意者的姓名</translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation>寫彙總</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>正在寫彙總</translation>
    </message>
    <message>
        <source>Yearly summary</source>
        <translation>年度彙總</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>不在期間內</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>寫出姓名</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>不寫姓名</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Switching quick notes off</source>
        <translation>正在關閉速記</translation>
    </message>
    <message>
        <source>Switching quick notes on</source>
        <translation>正在開啟速記</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>A formula without a result, or what the spreadsheet marks as wrong.</source>
        <translation>沒有結果的公式，或電子表格的錯誤值。</translation>
    </message>
    <message>
        <source>Day or month first? Say over the columns what comes first.</source>
        <translation>先日還是先月？請在各列上方選擇。</translation>
    </message>
    <message>
        <source>Is “{word}” meant?</source>
        <translation>是指“{word}”嗎？</translation>
    </message>
    <message>
        <source>It does not say as many things as there are names in the row.</source>
        <translation>這裡的項數與這一行的姓名數不一致。</translation>
    </message>
    <message>
        <source>No UN mechanism is known by this name.</source>
        <translation>沒有叫這個名稱的聯合國機制。</translation>
    </message>
    <message>
        <source>No country is known by this name.</source>
        <translation>沒有叫這個名稱的國家。</translation>
    </message>
    <message>
        <source>No kind of act is known by these words.</source>
        <translation>沒有用這些詞表示的行為類型。</translation>
    </message>
    <message>
        <source>No language is known by this name.</source>
        <translation>沒有叫這個名稱的語言。</translation>
    </message>
    <message>
        <source>None of the columns that are taken says anything here.</source>
        <translation>收入的各列在這一行都沒有內容。</translation>
    </message>
    <message>
        <source>The row has more cells than the table has columns.</source>
        <translation>這一行的單元格比表格的列多。</translation>
    </message>
    <message>
        <source>The text is too long for its field.</source>
        <translation>文字太長，這一欄放不下。</translation>
    </message>
    <message>
        <source>The year is not between 1900 and 2100. If it is of another calendar, change it.</source>
        <translation>年份不在 1900 到 2100 之間。如果是另一種曆法，請改成公曆。</translation>
    </message>
    <message>
        <source>The year needs four digits.</source>
        <translation>年份需要四位數字。</translation>
    </message>
    <message>
        <source>There are several lines where one belongs.</source>
        <translation>這裡只能有一行，卻有幾行。</translation>
    </message>
    <message>
        <source>There are signs in it that belong in no text.</source>
        <translation>裡面有不該出現在文字裡的符號。</translation>
    </message>
    <message>
        <source>This country is made up. It belongs in a practice vault.</source>
        <translation>這個國家是虛構的，只能放在練習庫裡。</translation>
    </message>
    <message>
        <source>This does not fit the other answers of the row.</source>
        <translation>這與這一行的其他回答不符。</translation>
    </message>
    <message>
        <source>This is a real country. A practice vault holds made-up ones.</source>
        <translation>這是真實的國家。練習庫裡只放虛構的國家。</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>這既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>This is none of the answers of the question.</source>
        <translation>這不是這個問題的任何一個選項。</translation>
    </message>
    <message>
        <source>This is not read as a date.</source>
        <translation>看不出這是什麼日期。</translation>
    </message>
    <message>
        <source>This is not read as a number that can be right.</source>
        <translation>看不出這是合理的數字。</translation>
    </message>
    <message>
        <source>This is not read as a time of day.</source>
        <translation>看不出這是什麼時刻。</translation>
    </message>
    <message>
        <source>This is not read as a time zone.</source>
        <translation>看不出這是什麼時區。</translation>
    </message>
</context>
<context>
    <name>TableColumn</name>
    <message>
        <source>How to reach the victim, kept apart</source>
        <translation>怎樣聯絡受害者（單獨保存）</translation>
    </message>
    <message>
        <source>In English: {field}</source>
        <translation>英文：{field}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不收入</translation>
    </message>
    <message>
        <source>Left out: no field ever holds this</source>
        <translation>不收入：任何一欄都不儲存這個</translation>
    </message>
    <message>
        <source>Name of a relative, kept apart</source>
        <translation>親屬的姓名（單獨保存）</translation>
    </message>
    <message>
        <source>Name of a witness, kept apart</source>
        <translation>證人的姓名（單獨保存）</translation>
    </message>
    <message>
        <source>Name of the lawyer or representative, kept apart</source>
        <translation>律師或代理人的姓名（單獨保存）</translation>
    </message>
    <message>
        <source>Name of the source, kept apart</source>
        <translation>消息來源的姓名（單獨保存）</translation>
    </message>
    <message>
        <source>Name of the victim, kept apart</source>
        <translation>受害者的姓名（單獨保存）</translation>
    </message>
    <message>
        <source>Name of who did it, kept apart</source>
        <translation>做這件事的人的姓名（單獨保存）</translation>
    </message>
    <message>
        <source>Other names, kept apart</source>
        <translation>其他名字（單獨保存）</translation>
    </message>
    <message>
        <source>Pseudonym of the victim</source>
        <translation>受害者的化名</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>簡短標題</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>幾點</translation>
    </message>
    <message>
        <source>UN cooperation: {field}</source>
        <translation>與聯合國的合作：{field}</translation>
    </message>
    <message>
        <source>Victim: {field}</source>
        <translation>受害者：{field}</translation>
    </message>
    <message>
        <source>What was done (kinds of acts)</source>
        <translation>做了什麼（行為類型）</translation>
    </message>
    <message>
        <source>Who did it: {field}</source>
        <translation>誰做的：{field}</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n cell(s) not understood</source>
        <translation>
            <numerusform>%n 個單元格看不懂</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the table.</source>
        <translation>
            <numerusform>表格有 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are here already.</source>
        <translation>
            <numerusform>%n 行已經在這裡。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a cell not understood.</source>
        <translation>
            <numerusform>%n 行有看不懂的單元格。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them come in as drafts.</source>
        <translation>收入的都是草稿。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Cells that are not understood</source>
        <translation>看不懂的單元格</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>各列</translation>
    </message>
    <message>
        <source>Each column becomes an answer of the record. Names and contacts go where names are kept apart, and a pseudonym is drawn for everybody. No formula is run.</source>
        <translation>每一列變成記錄裡的一個回答。姓名和聯絡方式放到單獨保存姓名的地方，每個人都會抽取一個化名。公式一律不執行。</translation>
    </message>
    <message>
        <source>If words look wrong, choose another encoding.</source>
        <translation>如果文字看起來不對，請另選一種編碼。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>正在查看各行</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>正在讀取表格</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)</source>
        <translation>
            <numerusform>收入 %n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>收入表格</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>正在收入記錄</translation>
    </message>
    <message>
        <source>The letters of this file were guessed.</source>
        <translation>這個檔案的文字編碼是猜的。</translation>
    </message>
    <message>
        <source>The same name in several rows is the same person</source>
        <translation>幾行裡相同的姓名是同一個人</translation>
    </message>
</context>
<context>
    <name>TableOptions</name>
    <message>
        <source>Between the cells</source>
        <translation>單元格之間的分隔符</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>文字的語言</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation>文字編碼</translation>
    </message>
    <message>
        <source>No row: there are none</source>
        <translation>沒有標題行</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>製表符</translation>
    </message>
    <message>
        <source>The day: 31/12/2025</source>
        <translation>日在前：31/12/2025</translation>
    </message>
    <message>
        <source>The headings stand in</source>
        <translation>標題在哪一行</translation>
    </message>
    <message>
        <source>The month: 12/31/2025</source>
        <translation>月在前：12/31/2025</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>豎線</translation>
    </message>
    <message>
        <source>What comes first in dates</source>
        <translation>日期裡先寫什麼</translation>
    </message>
</context>
<context>
    <name>TableTaken</name>
    <message numerus="yes">
        <source>%n draft(s) taken in.</source>
        <translation>
            <numerusform>收入了 %n 份草稿。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not come in, from row {row} on.</source>
        <translation>
            <numerusform>從第 {row} 行起，有 %n 行沒有收入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>略過了 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a name that is kept apart also stands in a text: look there.</source>
        <translation>
            <numerusform>其中 %n 份的文字裡也有單獨保存的姓名：請去看看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the same table in again for the rest: nothing comes in twice.</source>
        <translation>把同一張表格再收入一次，就能收進其餘的行：不會有重複。</translation>
    </message>
</context>
<context>
    <name>TellQuestion</name>
    <message>
        <source>Everyone was told</source>
        <translation>所有人都已告知</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Make an answer file instead…</source>
        <translation>改為生成答覆檔案…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>Say it by a way that is safe for everybody, and ask them to tell those whom they gave it to. Copies that you made yourself are not in this list.</source>
        <translation>請用對大家都安全的方式告訴他們，並請他們轉告從他們那裡得到內容的人。您自己做的副本不在這個名單裡。</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Was the sender told?</source>
        <translation>已告知發送者嗎？</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何時</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>誰有這些內容</translation>
    </message>
    <message>
        <source>Who must be told that it was withdrawn?</source>
        <translation>必須通知誰已經撤回？</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>通過電話</translation>
    </message>
    <message>
        <source>{case}: {item}. An answer of the kind “Word on the status” counts as told.</source>
        <translation>{case}：{item}。“關於狀態的消息”一類的答覆視為已告知。</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Back to the answer</source>
        <translation>返回回答</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>怎樣詢問的</translation>
    </message>
    <message>
        <source>Withdraw this answer</source>
        <translation>撤回這項回答</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Each sender gets them in the language of the report. They name nobody: what is in curly brackets is filled in for each case.</source>
        <translation>每位發送者按報告的語言收到這些話。其中不寫任何人的名字：花括號裡的內容會按每個個案填入。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>已保留：{name}</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>回覆的種類</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>新的用語</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>What we will not do without asking again</source>
        <translation>未再次詢問就不會做的事</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>哪一種用語</translation>
    </message>
    <message>
        <source>Words for answers</source>
        <translation>回覆用語</translation>
    </message>
    <message>
        <source>for your list; may be left out</source>
        <translation>用於您的列表；可以不寫</translation>
    </message>
    <message>
        <source>its short name, such as en, bo or pt-BR</source>
        <translation>語言的簡稱，例如 en、bo 或 pt-BR</translation>
    </message>
    <message>
        <source>left empty, a receipt promises what nobody’s consent contradicts</source>
        <translation>留空時，收據只承諾與任何人的同意都不矛盾的內容</translation>
    </message>
    <message>
        <source>of words that came with the program it stays; choose new words for another</source>
        <translation>程式自帶的用語不能改種類；要另一種請選新的用語</translation>
    </message>
    <message>
        <source>places: {places}</source>
        <translation>可填的位置：{places}</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Groups that are the same</source>
        <translation>相同的組</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>約%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} ({years})</source>
        <translation>{days}（{years}）</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Another word</source>
        <translation>換一個詞</translation>
    </message>
    <message>
        <source>NGO representative</source>
        <translation>非政府組織代表</translation>
    </message>
    <message>
        <source>Suggested titles</source>
        <translation>建議的身份描述</translation>
    </message>
    <message>
        <source>UN expert</source>
        <translation>聯合國專家</translation>
    </message>
    <message>
        <source>UN official</source>
        <translation>聯合國官員</translation>
    </message>
    <message>
        <source>ambassador</source>
        <translation>大使</translation>
    </message>
    <message>
        <source>civil society activist</source>
        <translation>民間社會活動者</translation>
    </message>
    <message>
        <source>civil society actor</source>
        <translation>民間社會人士</translation>
    </message>
    <message>
        <source>community organisation</source>
        <translation>社區組織</translation>
    </message>
    <message>
        <source>diplomat</source>
        <translation>外交官</translation>
    </message>
    <message>
        <source>human rights defender</source>
        <translation>人權捍衛者</translation>
    </message>
    <message>
        <source>human rights defenders</source>
        <translation>人權捍衛者（多人）</translation>
    </message>
    <message>
        <source>human rights lawyer</source>
        <translation>人權律師</translation>
    </message>
    <message>
        <source>human rights organisation</source>
        <translation>人權組織</translation>
    </message>
    <message>
        <source>journalist</source>
        <translation>記者</translation>
    </message>
    <message>
        <source>journalists</source>
        <translation>記者（多人）</translation>
    </message>
    <message>
        <source>law firm</source>
        <translation>律師事務所</translation>
    </message>
    <message>
        <source>lawyers</source>
        <translation>律師（多人）</translation>
    </message>
    <message>
        <source>members of a civil society organisation</source>
        <translation>民間社會組織的成員</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>報社</translation>
    </message>
    <message>
        <source>participants in a meeting</source>
        <translation>會議參加者</translation>
    </message>
    <message>
        <source>person familiar with the matter</source>
        <translation>瞭解情況的人</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>親屬</translation>
    </message>
    <message>
        <source>relatives</source>
        <translation>親屬（多人）</translation>
    </message>
    <message>
        <source>students</source>
        <translation>學生</translation>
    </message>
    <message>
        <source>trade union</source>
        <translation>工會</translation>
    </message>
    <message>
        <source>treaty body member</source>
        <translation>條約機構委員</translation>
    </message>
    <message>
        <source>villagers</source>
        <translation>村民</translation>
    </message>
    <message>
        <source>women’s organisation</source>
        <translation>婦女組織</translation>
    </message>
</context>
<context>
    <name>ToTell</name>
    <message numerus="yes">
        <source>%n who have it must be told</source>
        <translation>
            <numerusform>必須通知 %n 個得到內容的人</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was withdrawn. What was sent cannot be called back.</source>
        <translation>有同意被撤回了。已發出的收不回來。</translation>
    </message>
    <message>
        <source>Who…</source>
        <translation>通知誰…</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>A note in the inbox does not open, although notes are sealed to this drawer. Somebody put it there, or exchanged the key for a time: notes may have been read by someone else. The file stays where it is.</source>
        <translation>收件箱裡有一條速記打不開，而速記是密封給這個抽屜的。有人把它放在那裡，或者一度換過金鑰：速記可能已被別人讀過。檔案留在原處。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Go on with a new key</source>
        <translation>換一個新金鑰繼續</translation>
    </message>
    <message>
        <source>How do quick notes go on?</source>
        <translation>速記接下來怎麼辦？</translation>
    </message>
    <message>
        <source>It was me: I switched them on in another drawer</source>
        <translation>是我：我在另一個抽屜裡開啟了速記</translation>
    </message>
    <message>
        <source>Stop: treat this computer as exposed</source>
        <translation>停：請把這臺電腦當作已暴露</translation>
    </message>
    <message>
        <source>Switch quick notes off</source>
        <translation>關閉速記</translation>
    </message>
    <message>
        <source>The key for quick notes in the folder is not the one of this drawer. Notes written since may have been read by someone else.</source>
        <translation>資料夾裡的速記金鑰不是這個抽屜的。此後寫的速記可能已被別人讀過。</translation>
    </message>
    <message>
        <source>The key for quick notes is missing from the folder: somebody changed or removed it. Notes written since may have been read by someone else.</source>
        <translation>資料夾裡沒有速記的金鑰：有人改動或刪除了它。此後寫的速記可能已被別人讀過。</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>現在該做什麼</translation>
    </message>
    <message>
        <source>Whoever could do that had this computer or the folder, and may have copied the vault, or installed something. Your passphrase may be known. Notes that were written before are not affected.</source>
        <translation>能這樣做的人接觸過這臺電腦或資料夾，可能複製了庫，或安裝了什麼。您的密碼可能已被知道。在此之前寫的速記不受影響。</translation>
    </message>
</context>
<context>
    <name>ToldView</name>
    <message>
        <source>Everybody was told of what is in the register.</source>
        <translation>登記簿中的內容都已告知所有人。</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>待告知</translation>
    </message>
    <message>
        <source>an answer came</source>
        <translation>收到了答覆</translation>
    </message>
    <message>
        <source>confidential until {day}</source>
        <translation>保密至{day}</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>已經發生</translation>
    </message>
    <message>
        <source>no answer can be sealed</source>
        <translation>無法密封答覆</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自{day}起</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>All of it</source>
        <translation>全部說明過</translation>
    </message>
    <message>
        <source>As it seems to be written</source>
        <translation>按看起來的編碼</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>整個寬度</translation>
    </message>
    <message>
        <source>How the text is written</source>
        <translation>文字的編碼</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>旋轉四分之一圈</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>共 {count} 頁</translation>
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
        <translation>返回{page}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>幫助</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>幫助（F1）</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>鎖定 (Ctrl+L)</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建記錄</translation>
    </message>
    <message>
        <source>New record (Ctrl+N)</source>
        <translation>新建記錄 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search everything in this vault</source>
        <translation>在本庫中搜索</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>練習</translation>
    </message>
</context>
<context>
    <name>TrainerView</name>
    <message>
        <source>A card to write on, for two people.</source>
        <translation>兩個人用的填寫卡。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Begin the workshop again?</source>
        <translation>要重新開始工作坊嗎？</translation>
    </message>
    <message>
        <source>Between two groups</source>
        <translation>兩組之間</translation>
    </message>
    <message>
        <source>Both vaults and all folders of the workshop as they were at the start, in a few seconds. Everything that a group wrote is gone.</source>
        <translation>幾秒鐘內，兩個保險庫和工作坊的所有資料夾都恢復到開始時的樣子。這一組寫的內容全部消失。</translation>
    </message>
    <message>
        <source>Both windows are locked, and both vaults become what they were at the start. What this group wrote cannot be brought back.</source>
        <translation>兩個視窗都會鎖上，兩個保險庫恢復到開始時的樣子。這一組寫的內容無法找回。</translation>
    </message>
    <message>
        <source>Comparing digits</source>
        <translation>核對數字</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>Exercise cards</source>
        <translation>練習卡</translation>
    </message>
    <message>
        <source>Goal, steps, hint and what to learn.</source>
        <translation>目標、步驟、提示和要學到的內容。</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>講義</translation>
    </message>
    <message>
        <source>Larger letters, the keys you press and where you point, for a projector; this window may be recorded. Keys are never shown in a passphrase, recovery or name field, nor on the lock screen. F8 begins and ends it.</source>
        <translation>用於投影：字更大，顯示您按的鍵和指針的位置；視窗可以被錄屏。在口令、恢復詞或姓名欄裡，以及鎖定畫面上，從不顯示按鍵。按 F8 開始或結束。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation>退出演示模式</translation>
    </message>
    <message>
        <source>One page without names.</source>
        <translation>一頁，不寫姓名。</translation>
    </message>
    <message>
        <source>One page, the words of Learn.</source>
        <translation>一頁，文字與“學習”相同。</translation>
    </message>
    <message>
        <source>Open it beside this one</source>
        <translation>在旁邊打開</translation>
    </message>
    <message>
        <source>Opens the defender on the left half, and puts this window right.</source>
        <translation>在左半邊打開維護者，並把這個視窗放到右邊。</translation>
    </message>
    <message>
        <source>Opens the practice focal point on the right half, and puts this window left.</source>
        <translation>在右半邊打開練習聯絡人，並把這個視窗放到左邊。</translation>
    </message>
    <message>
        <source>Passphrases that everybody knows. Defender: {defender}. Focal point: {desk}.</source>
        <translation>人人都知道的口令。維護者：{defender}。聯絡人：{desk}。</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>演示模式</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>重置…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存為 PDF…</translation>
    </message>
    <message>
        <source>The other seat</source>
        <translation>另一個座位</translation>
    </message>
    <message>
        <source>The page lies in {file}.</source>
        <translation>這一頁在 {file}。</translation>
    </message>
    <message>
        <source>These files in the folder are not the workshop’s and are removed as well: {files}.</source>
        <translation>資料夾裡的這些檔案不屬於工作坊，也會被刪除：{files}。</translation>
    </message>
    <message>
        <source>Two seats</source>
        <translation>兩個座位</translation>
    </message>
    <message>
        <source>What to do at the border</source>
        <translation>過境時怎麼辦</translation>
    </message>
    <message>
        <source>Where shall the page be put?</source>
        <translation>這一頁放在哪裡？</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n draft(s) taken in.</source>
        <translation>
            <numerusform>收入了 %n 份草稿。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) did not come in.</source>
        <translation>
            <numerusform>有 %n 份記錄沒有收入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) do not fit and are left out.</source>
        <translation>
            <numerusform>%n 條記錄不符合格式，沒有收入。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them come in as drafts. One that is here already stays as it is.</source>
        <translation>收入的都是草稿。已經在這裡的記錄保持原樣。</translation>
    </message>
    <message>
        <source>An earlier version was sent. This one is not sent until you send it.</source>
        <translation>較早的版本已經發送。這個版本在您發送之前不會發出。</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>選擇一條記錄</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>保留這裡的</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>Only its questions, as an empty form…</source>
        <translation>只要它的問題，作為空白表格…</translation>
    </message>
    <message>
        <source>Outside, anybody who finds the file can read what is written in it. Its evidence does not go with it.</source>
        <translation>在庫外，任何人找到這個檔案都能讀到裡面的內容。證據不會隨它一起出去。</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在讀取檔案</translation>
    </message>
    <message>
        <source>Real names and contacts stand in it too.</source>
        <translation>裡面也有真實姓名和聯絡方式。</translation>
    </message>
    <message>
        <source>Records (*.json);;All files (*)</source>
        <translation>記錄 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替換</translation>
    </message>
    <message>
        <source>Save outside</source>
        <translation>儲存到庫外</translation>
    </message>
    <message>
        <source>Save outside the vault</source>
        <translation>儲存到庫外</translation>
    </message>
    <message>
        <source>Save this record outside the vault?</source>
        <translation>把這條記錄儲存到庫外嗎？</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>收入</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)?</source>
        <translation>
            <numerusform>收入 %n 條記錄嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the same file in again for the rest: nothing comes in twice.</source>
        <translation>把同一個檔案再收入一次，就能收進其餘的記錄：不會有重複。</translation>
    </message>
    <message>
        <source>Taken in. A name that is kept apart also stands in its text: look there.</source>
        <translation>已收入。分開保存的一個名字也出現在它的文字裡：請查看。</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>正在收入記錄</translation>
    </message>
    <message>
        <source>The empty form lies in {file}. Nothing of this record is in it.</source>
        <translation>空白表格在 {file}。裡面沒有這條記錄的任何內容。</translation>
    </message>
    <message>
        <source>The record is taken in.</source>
        <translation>記錄已收入。</translation>
    </message>
    <message>
        <source>The record, with all names…</source>
        <translation>記錄，帶所有名字…</translation>
    </message>
    <message>
        <source>The record, without names kept apart…</source>
        <translation>記錄，不帶分開保存的名字…</translation>
    </message>
    <message>
        <source>This record is here already. Put the one from the file in its place?</source>
        <translation>這條記錄已經在這裡。用檔案中的那條替換它嗎？</translation>
    </message>
    <message>
        <source>What stands here now is gone then. Its evidence stays.</source>
        <translation>那樣，現在這裡的內容就沒有了。證據會留下。</translation>
    </message>
    <message>
        <source>What was taken back here does not return by this file.</source>
        <translation>在這裡撤回的內容不會因這個檔案而恢復。</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>檔案放在哪裡？</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file}現在在庫外，誰都能打開。</translation>
    </message>
</context>
<context>
    <name>TypeFinder</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>In the questions, “you” is the person it happened to, also if you write for somebody else.</source>
        <translation>問題裡的“您”是指當事人，替別人填寫時也一樣。</translation>
    </message>
    <message>
        <source>In your own words, for example “they took my phone”</source>
        <translation>用您自己的話，例如“拿走我的手機”</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>他們做了什麼？</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>More words are needed.</source>
        <translation>還需要更多的詞。</translation>
    </message>
    <message>
        <source>Test them</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Test your recovery</source>
        <translation>測試恢復</translation>
    </message>
    <message>
        <source>Type them as if the passphrase were forgotten. Nothing changes but the date of the test.</source>
        <translation>就像忘記了密碼一樣輸入它們。除了測試日期，什麼也不會改變。</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Tick the line above first, so that this is no surprise.</source>
        <translation>請先勾選上面一行，免得以後措手不及。</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>UnknownRest</name>
    <message>
        <source>“I don’t know” is an answer. You can change each of them later.</source>
        <translation>“我不知道”也是回答。以後每一項都可以改。</translation>
    </message>
</context>
<context>
    <name>Unknowns</name>
    <message numerus="yes">
        <source>Answer what is left with “I don’t know” (%n question(s))</source>
        <translation>
            <numerusform>剩下的都回答“我不知道”（%n 個問題）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %n question(s) again</source>
        <translation>
            <numerusform>重新打開這 %n 個問題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Keep this folder. Put the whole folder back from a copy, or make a new vault and restore a backup there.</source>
        <translation>請保留這個資料夾。用一份副本換回整個資料夾，或新建一個庫並在其中恢復備份。</translation>
    </message>
    <message>
        <source>Open the vault that it was copied from, lock it, and copy the folder again. Or make a new vault and restore a backup there.</source>
        <translation>請打開它所複製自的那個庫，把它鎖定，再重新複製資料夾。或者新建一個庫並在其中恢復備份。</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>A practice vault. Everybody knows its passphrase: {words}</source>
        <translation>練習保險庫。口令人人都知道：{words}</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>新建一個庫</translation>
    </message>
    <message>
        <source>No vault is known here. A vault is a folder that only a passphrase opens. It can lie on this computer or on a USB stick.</source>
        <translation>這裡沒有已知的庫。庫是隻有密碼才能打開的資料夾，可以在這臺電腦或隨身碟上。</translation>
    </message>
    <message>
        <source>Nothing opened with this passphrase.</source>
        <translation>這個密碼什麼也沒有打開。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打開…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>This folder looks like one that {service} copies elsewhere. Copies stay there, whatever you remove here.</source>
        <translation>這個資料夾看起來會被{service}複製到別處。無論您在這裡刪除什麼，副本都會留在那裡。</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>請先輸入您的密碼。</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>使用螢幕鍵盤</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault.</source>
        <translation>您的密碼會打開庫。</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>A drawer for show</source>
        <translation>給人看的抽屜</translation>
    </message>
    <message>
        <source>Add a drawer…</source>
        <translation>新增抽屜…</translation>
    </message>
    <message>
        <source>All four drawers grow together. The new size can be seen.</source>
        <translation>四個抽屜一起變大。新的大小看得出來。</translation>
    </message>
    <message>
        <source>Also from the lock screen, without a passphrase</source>
        <translation>也可在鎖定畫面上進行，不用密碼</translation>
    </message>
    <message>
        <source>Another drawer, with a passphrase of its own</source>
        <translation>另一個抽屜，有自己的密碼</translation>
    </message>
    <message>
        <source>Change it when somebody may have seen you type it.</source>
        <translation>如果有人可能看見您輸入密碼，請更換。</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>更換…</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>檢查庫</translation>
    </message>
    <message>
        <source>Destroy it…</source>
        <translation>銷毀…</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>銷毀這個庫</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>抽屜</translation>
    </message>
    <message>
        <source>Every vault has four, used or not. You need the passphrases of all that are in use.</source>
        <translation>每個庫都有四個，不論用沒用。您需要所有在用抽屜的密碼。</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>放棄…</translation>
    </message>
    <message>
        <source>Give up this drawer</source>
        <translation>放棄這個抽屜</translation>
    </message>
    <message>
        <source>If it must not be found</source>
        <translation>如果不能讓人找到它</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>一切都完好嗎？</translation>
    </message>
    <message>
        <source>Is there too little room?</source>
        <translation>空間不夠嗎？</translation>
    </message>
    <message>
        <source>It is not on the stick that the program runs from, and nothing is noted on this computer.</source>
        <translation>它不在程式所在的隨身碟上，而這臺電腦上不會留下任何記錄。</translation>
    </message>
    <message>
        <source>It lies beside the settings, so it is found by itself. Nothing is noted on this computer.</source>
        <translation>它就在設定旁邊，會自動找到。這臺電腦上不會留下任何記錄。</translation>
    </message>
    <message>
        <source>Last saved {when}, change {number}.</source>
        <translation>上次儲存：{when}，第 {number} 次改動。</translation>
    </message>
    <message>
        <source>Looks at the keys, every page, record and piece of evidence in this drawer.</source>
        <translation>檢查金鑰以及這個抽屜裡的每一頁、每條記錄和每項證據。</translation>
    </message>
    <message>
        <source>Make it larger…</source>
        <translation>擴大…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Read this first…</source>
        <translation>請先讀這個…</translation>
    </message>
    <message>
        <source>Remember in the folder of the program where it is</source>
        <translation>在程式的資料夾裡記住它在哪裡</translation>
    </message>
    <message>
        <source>Remember on this computer where this vault is</source>
        <translation>在這臺電腦上記住這個庫的位置</translation>
    </message>
    <message>
        <source>The note lies on the stick. Nothing is noted on this computer.</source>
        <translation>記錄在隨身碟上。這臺電腦上不會留下任何記錄。</translation>
    </message>
    <message>
        <source>Then the lock screen shows it, and whoever sits in front of it can do it too. Have a backup elsewhere.</source>
        <translation>這樣鎖定畫面上會顯示它，坐在前面的任何人也能這樣做。請在別處存一份備份。</translation>
    </message>
    <message>
        <source>Then the unlock screen finds it by itself. The note lies outside the vault, and whoever examines this computer can read it.</source>
        <translation>這樣解鎖畫面會自己找到它。這個記號在庫外，檢查這臺電腦的人能讀到。</translation>
    </message>
    <message>
        <source>There is room for {size} more in this drawer.</source>
        <translation>這個抽屜裡還有{size}的空間。</translation>
    </message>
    <message>
        <source>This drawer</source>
        <translation>這個抽屜</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>本庫</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>庫</translation>
    </message>
    <message>
        <source>What is in it can never be opened again. Other drawers stay.</source>
        <translation>裡面的內容永遠不能再打開。其他抽屜不受影響。</translation>
    </message>
    <message>
        <source>What to put into a drawer that others may see, what never, and what it cannot do.</source>
        <translation>別人可能看到的抽屜裡放什麼、絕不能放什麼，以及它做不到什麼。</translation>
    </message>
    <message>
        <source>With every drawer in it, in less than a second. Copies elsewhere are not reached.</source>
        <translation>連同其中每個抽屜，不到一秒。別處的副本不受影響。</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>In that report: {people}</source>
        <translation>在那份報告中：{people}</translation>
    </message>
    <message>
        <source>In the report for {name}: {people}</source>
        <translation>在發給{name}的報告中：{people}</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>發送於{day}</translation>
    </message>
    <message>
        <source>Sent {day} to {names}</source>
        <translation>{day} 發送給 {names}</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>簡短標題</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>The same entries, in another order</source>
        <translation>同樣的條目，順序不同</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>整個條目</translation>
    </message>
    <message>
        <source>This is the text of your own vault. What left was the report: in it, people had other words, and names and passages were masked as you decided.</source>
        <translation>這是您自己庫中的原文。發出的是報告：其中的人用了別的化名，姓名和段落已按您的決定遮蓋。</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>Version {number}, sent {day}</source>
        <translation>版本 {number}，{day} 發送</translation>
    </message>
    <message>
        <source>Working version, not sent yet</source>
        <translation>工作版本，尚未發送</translation>
    </message>
    <message>
        <source>working version {number}</source>
        <translation>工作版本 {number}</translation>
    </message>
    <message>
        <source>{here} was called {there}</source>
        <translation>{here}的化名是{there}</translation>
    </message>
    <message>
        <source>{here} was left out</source>
        <translation>{here}沒有列入</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message numerus="yes">
        <source>%n character(s) that nobody sees are shown as marks.</source>
        <translation>
            <numerusform>有 %n 個看不見的字元，顯示為標記。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be read that way.</source>
        <translation>
            <numerusform>有 %n 處不能這樣讀取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>How the text is written was guessed. If it looks wrong, choose another.</source>
        <translation>文字的編碼是猜測的。如果看起來不對，請選另一種。</translation>
    </message>
    <message>
        <source>Nothing of the file was kept anywhere.</source>
        <translation>沒有在任何地方留下這個檔案的內容。</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>正在打開檔案</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>正在打開檔案…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 頁，共 {count} 頁</translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation>把副本儲存到外面…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The file is damaged: only a part of the picture is here.</source>
        <translation>檔案已損壞：這裡只有圖片的一部分。</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>The picture moves. Only its beginning is shown.</source>
        <translation>這是動態圖片，只顯示開頭。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>ViewingWords</name>
    <message>
        <source>All scripts (UTF-16)</source>
        <translation>所有文字（UTF-16）</translation>
    </message>
    <message>
        <source>All scripts (UTF-16, turned)</source>
        <translation>所有文字（UTF-16，字節反序）</translation>
    </message>
    <message>
        <source>All scripts (UTF-32)</source>
        <translation>所有文字（UTF-32）</translation>
    </message>
    <message>
        <source>All scripts (UTF-32, turned)</source>
        <translation>所有文字（UTF-32，字節反序）</translation>
    </message>
    <message>
        <source>All scripts (UTF-8)</source>
        <translation>所有文字（UTF-8）</translation>
    </message>
    <message>
        <source>Arabic (Windows 1256)</source>
        <translation>阿拉伯文（Windows 1256）</translation>
    </message>
    <message>
        <source>Baltic (Windows 1257)</source>
        <translation>波羅的海文字（Windows 1257）</translation>
    </message>
    <message>
        <source>Central European (Windows 1250)</source>
        <translation>中歐文字（Windows 1250）</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB18030)</source>
        <translation>簡體中文（GB18030）</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>繁體中文（Big5）</translation>
    </message>
    <message>
        <source>Cyrillic (Windows 1251)</source>
        <translation>西里爾文（Windows 1251）</translation>
    </message>
    <message>
        <source>Greek (Windows 1253)</source>
        <translation>希臘文（Windows 1253）</translation>
    </message>
    <message>
        <source>Hebrew (Windows 1255)</source>
        <translation>希伯來文（Windows 1255）</translation>
    </message>
    <message>
        <source>It has no bytes at all.</source>
        <translation>裡面沒有任何內容。</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>日文（EUC）</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>日文（Shift JIS）</translation>
    </message>
    <message>
        <source>Korean (EUC)</source>
        <translation>韓文（EUC）</translation>
    </message>
    <message>
        <source>Nothing was opened. Another program would have to: it may remember the file, make small pictures of it, or reach the network. If you must, save a copy, and open it on a device that holds nothing else.</source>
        <translation>什麼都沒有打開。要看它就得用另一個程式：那個程式可能會記住這個檔案、生成縮略圖，或者連接網路。如果必須看，請存一份副本，在沒有其他內容的裝置上打開。</translation>
    </message>
    <message>
        <source>Russian (DOS)</source>
        <translation>俄文（DOS）</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>俄文（KOI8-R）</translation>
    </message>
    <message>
        <source>Sound is not played here.</source>
        <translation>這裡不播放聲音。</translation>
    </message>
    <message>
        <source>Thai (Windows 874)</source>
        <translation>泰文（Windows 874）</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>這個檔案是空的。</translation>
    </message>
    <message>
        <source>This kind of file is not shown here.</source>
        <translation>這裡不顯示這類檔案。</translation>
    </message>
    <message>
        <source>Turkish (Windows 1254)</source>
        <translation>土耳其文（Windows 1254）</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>烏克蘭文（KOI8-U）</translation>
    </message>
    <message>
        <source>Video is not played here.</source>
        <translation>這裡不播放影片。</translation>
    </message>
    <message>
        <source>Vietnamese (Windows 1258)</source>
        <translation>越南文（Windows 1258）</translation>
    </message>
    <message>
        <source>Western European (Windows 1252)</source>
        <translation>西歐文字（Windows 1252）</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>More than {count} files are in the folder “{name}”. The others are not taken in. Move those that were to another folder.</source>
        <translation>資料夾“{name}”中的檔案多於 {count} 個，其餘的沒有收下。請把已經收下的移到別的資料夾。</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止監看</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there now. It is looked for again.</source>
        <translation>資料夾“{name}”現在不在。會繼續查找。</translation>
    </message>
    <message>
        <source>Watching the folder “{name}”: what is put there is taken in by itself.</source>
        <translation>正在監看資料夾“{name}”：放進去的檔案會自動收下。</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A folder here or on a USB stick</source>
        <translation>這裡或隨身碟上的資料夾</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>另一個庫</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>選擇它的資料夾</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>銷毀這個庫</translation>
    </message>
    <message>
        <source>Fiction only, to try out</source>
        <translation>全是虛構的，用來試試</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>忘記密碼了？</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>新建庫</translation>
    </message>
    <message>
        <source>Nobody can bring it back</source>
        <translation>誰也不能恢復它</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Practice vault</source>
        <translation>練習庫</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>速記</translation>
    </message>
    <message>
        <source>What can be done, and what not</source>
        <translation>哪些能做，哪些不能</translation>
    </message>
    <message>
        <source>Without opening</source>
        <translation>無需打開</translation>
    </message>
    <message>
        <source>Write something down; nothing is opened</source>
        <translation>寫下點什麼；什麼也不打開</translation>
    </message>
</context>
<context>
    <name>WhatWasExposed</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 份答覆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n 份備份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of your own, with their keys</source>
        <translation>
            <numerusform>您自己的 %n 張名片，連同金鑰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of others</source>
        <translation>
            <numerusform>別人的 %n 個個案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or organisation(s)</source>
        <translation>
            <numerusform>%n 個人或組織</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 項證據</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份報告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a pseudonym and without a name</source>
        <translation>
            <numerusform>%n 個沒有化名也沒有姓名</numerusform>
        </translation>
    </message>
    <message>
        <source>At your desk</source>
        <translation>在您的工作臺</translation>
    </message>
    <message>
        <source>Destroy this paper when everybody was told.</source>
        <translation>告訴所有人之後，請銷毀這張紙。</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>我看過了</translation>
    </message>
    <message>
        <source>Make a PDF of this list?</source>
        <translation>把這份列表做成 PDF 嗎？</translation>
    </message>
    <message>
        <source>Nothing in this drawer tells of anybody.</source>
        <translation>這個抽屜裡沒有涉及任何人的內容。</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>列印列表…</translation>
    </message>
    <message>
        <source>What was exposed</source>
        <translation>暴露了什麼</translation>
    </message>
    <message>
        <source>Who got something</source>
        <translation>誰收到過東西</translation>
    </message>
    <message>
        <source>a way to reach them was here</source>
        <translation>這裡有聯絡方式</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>在 %n 條記錄中</numerusform>
        </translation>
    </message>
    <message>
        <source>knows of {people}</source>
        <translation>知道 {people}</translation>
    </message>
    <message>
        <source>no pseudonym</source>
        <translation>沒有化名</translation>
    </message>
    <message>
        <source>the name was here</source>
        <translation>這裡有姓名</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>沒有標題</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Best on a new stick or another medium: the old one may keep what was on it. A folder “{name}” is made there.</source>
        <translation>最好放在新的 U 盤或另一個介質上：舊的可能留有原來的內容。會在那裡建一個資料夾“{name}”。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation>新庫放在哪裡？</translation>
    </message>
</context>
<context>
    <name>Which</name>
    <message>
        <source>Choose the file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>It is opened and read to its end first. You see what is in it and what is new here; nothing comes before you say so.</source>
        <translation>會先打開它並讀到最後。您會看到裡面有什麼、哪些在這裡是新的；在您同意之前什麼也不會進來。</translation>
    </message>
    <message>
        <source>The file that you made before you left. If a person carried it: the file that they made for you. It is opened and read to its end first; nothing comes before you say so.</source>
        <translation>您出發之前做的檔案。如果由別人保管：對方為您做的檔案。它會先被打開並讀到末尾；您同意之前什麼也不會進來。</translation>
    </message>
    <message>
        <source>Which backup shall come back?</source>
        <translation>恢復哪個備份？</translation>
    </message>
    <message>
        <source>Which file did the records leave in?</source>
        <translation>記錄是裝在哪個檔案裡離開的？</translation>
    </message>
</context>
<context>
    <name>WhichView</name>
    <message>
        <source>Choose the one you want to add. Its digits are compared as always.</source>
        <translation>請選擇您想新增的那張。它的數字照常要核對。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>There are several cards in this picture</source>
        <translation>這張圖片裡有幾張名片</translation>
    </message>
    <message>
        <source>{name}, {organisation}, made {day}</source>
        <translation>{name}，{organisation}，{day}製作</translation>
    </message>
</context>
<context>
    <name>WhoElse</name>
    <message>
        <source>Family, and people you live with</source>
        <translation>家人和與您同住的人</translation>
    </message>
    <message>
        <source>No names here: think of them, and tell them.</source>
        <translation>這裡不寫名字：想一想他們，並告訴他們。</translation>
    </message>
    <message>
        <source>Passwords changed from a device nobody touched</source>
        <translation>已在沒有人碰過的裝置上更改密碼</translation>
    </message>
    <message>
        <source>People who were asked about</source>
        <translation>被問起的人</translation>
    </message>
    <message>
        <source>People whose messages or numbers could be seen</source>
        <translation>訊息或號碼可能被看到的人</translation>
    </message>
    <message>
        <source>Told on another device, or face to face</source>
        <translation>用另一個裝置告訴，或當面告訴</translation>
    </message>
    <message>
        <source>Who else may be exposed? Tell them safely</source>
        <translation>還有誰可能暴露？請安全地告訴他們</translation>
    </message>
</context>
<context>
    <name>Whole</name>
    <message>
        <source>Nothing was written in it.</source>
        <translation>裡面什麼也沒有寫。</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>Who shall carry it, and which records?</source>
        <translation>由誰保管，哪些記錄？</translation>
    </message>
</context>
<context>
    <name>WhyQuestion</name>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>kept in the history of the case</source>
        <translation>保存在個案的歷史中</translation>
    </message>
</context>
<context>
    <name>WithdrawQuestion</name>
    <message>
        <source>A focal point may have passed it on; ask them to tell.</source>
        <translation>聯絡人可能轉交給了別人；請他們轉告。</translation>
    </message>
    <message>
        <source>From now on nothing about {who} leaves this vault.</source>
        <translation>從現在起，關於{who}的任何內容都不會離開這個庫。</translation>
    </message>
    <message>
        <source>How did they say it?</source>
        <translation>他們是怎樣說的？</translation>
    </message>
    <message numerus="yes">
        <source>In all %n record(s)</source>
        <translation>
            <numerusform>在全部 %n 條記錄裡</numerusform>
        </translation>
    </message>
    <message>
        <source>In this one</source>
        <translation>只在這一條裡</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保持原樣</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>還沒有記下</translation>
    </message>
    <message>
        <source>Nothing about them was sent from here. What was said or shown elsewhere cannot be called back.</source>
        <translation>這裡沒有發出過關於他們的內容。在別處說過或給人看過的，收不回來。</translation>
    </message>
    <message>
        <source>What left already cannot be called back. These have it, and must be told:</source>
        <translation>已經發出的收不回來。下面這些人有這些內容，必須通知他們：</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>在哪裡？</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>誰有這些內容</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>撤回全部同意</translation>
    </message>
    <message>
        <source>Withdraw everything {who} agreed to?</source>
        <translation>撤回{who}同意過的一切嗎？</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>Who has it</source>
        <translation>誰有這些內容</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A new passphrase</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Make it and move everything</source>
        <translation>製作並搬過去</translation>
    </message>
    <message>
        <source>Not the old one, and not close to it. Do not type it on the device that was gone, if there is another.</source>
        <translation>不是舊密碼，也不要與它相近。如果有別的裝置，就不要在離開過的那個裝置上輸入。</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
</context>
<context>
    <name>WorkTab</name>
    <message>
        <source>#EndReprisals, types of reprisals</source>
        <translation>#EndReprisals，報復類型</translation>
    </message>
    <message>
        <source>As sent: {urgency}</source>
        <translation>發來時：{urgency}</translation>
    </message>
    <message>
        <source>Confirm or change…</source>
        <translation>確認或更改…</translation>
    </message>
    <message>
        <source>Did it happen</source>
        <translation>是否發生</translation>
    </message>
    <message>
        <source>Find a mechanism</source>
        <translation>查找機制</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>查找一個值</translation>
    </message>
    <message>
        <source>From the acts, without being written here: {codes}</source>
        <translation>由行為得出，無需寫在這裡：{codes}</translation>
    </message>
    <message>
        <source>HURIDOCS codes (MT4)</source>
        <translation>HURIDOCS 編碼（MT4）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>How the sender may be reached safely</source>
        <translation>怎樣安全地聯絡發送者</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>緊急程度</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>判斷…</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>再看日期</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>尚未判斷</translation>
    </message>
    <message>
        <source>Our tags</source>
        <translation>我們的標籤</translation>
    </message>
    <message>
        <source>UN mechanisms to go to</source>
        <translation>要提交的聯合國機制</translation>
    </message>
    <message>
        <source>What stands here is ours: it changes nothing of what was sent, and is never sent by itself.</source>
        <translation>這裡的內容是我們的：它不改變發來的任何內容，也絕不會自動發出。</translation>
    </message>
    <message>
        <source>Which part of resolution 12/2</source>
        <translation>第12/2號決議的哪一類</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2027.</source>
        <translation>請寫一個日期，例如2027年4月12日。</translation>
    </message>
    <message>
        <source>a day, or nothing</source>
        <translation>一個日期，或留空</translation>
    </message>
    <message>
        <source>instead of what follows from the acts</source>
        <translation>代替由行為得出的值</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>沒有說明</translation>
    </message>
    <message>
        <source>stays here and is never exported</source>
        <translation>留在這裡，絕不匯出</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>用逗號分隔</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Exercises</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>參加者</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>培訓者</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>工作坊</translation>
    </message>
</context>
<context>
    <name>WorkshopStart</name>
    <message>
        <source>A practice world: made-up cases of Westeria, a practice defender and a practice focal point with a vault each, an inbox, files to use, and exercises. Nothing of it can reach a real focal point.</source>
        <translation>一個練習世界：虛構的 Westeria 案例，各有保險庫的練習維護者和練習聯絡人，收件箱、可用的檔案和練習。這裡的一切都到不了真正的聯絡人那裡。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Inside this folder</source>
        <translation>在這個資料夾裡</translation>
    </message>
    <message>
        <source>It is in {folder}. The file START-HERE.txt in it says what lies where.</source>
        <translation>它在 {folder}。其中的 START-HERE.txt 說明什麼放在哪裡。</translation>
    </message>
    <message>
        <source>Make the workshop</source>
        <translation>製作工作坊</translation>
    </message>
    <message>
        <source>Making the workshop</source>
        <translation>正在準備工作坊</translation>
    </message>
    <message>
        <source>Making the workshop…</source>
        <translation>正在準備工作坊…</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>資料夾的名字</translation>
    </message>
    <message>
        <source>On one laptop: both, side by side. On two: copy the folder to the other one, and open one seat on each; sealed files go from one to the other on a stick.</source>
        <translation>一臺電腦：兩個並排打開。兩臺電腦：把資料夾複製到另一臺，各開一個座位；封好的檔案用 U 盤傳遞。</translation>
    </message>
    <message>
        <source>Only the defender</source>
        <translation>只開維護者</translation>
    </message>
    <message>
        <source>Only the focal point</source>
        <translation>只開聯絡人</translation>
    </message>
    <message>
        <source>Open a workshop that is there already…</source>
        <translation>打開已有的工作坊…</translation>
    </message>
    <message>
        <source>Open both, side by side</source>
        <translation>並排打開兩個</translation>
    </message>
    <message>
        <source>Passphrase, known to everybody: {words}</source>
        <translation>人人都知道的口令：{words}</translation>
    </message>
    <message>
        <source>Start a workshop</source>
        <translation>開始工作坊</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>已停止。沒有留下任何東西。</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>資料夾需要一個名字。</translation>
    </message>
    <message>
        <source>The folder of the workshop</source>
        <translation>工作坊的資料夾</translation>
    </message>
    <message>
        <source>The practice defender</source>
        <translation>練習維護者</translation>
    </message>
    <message>
        <source>The practice focal point</source>
        <translation>練習聯絡人</translation>
    </message>
    <message>
        <source>Where shall the workshop be?</source>
        <translation>工作坊放在哪裡？</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>誰坐在這裡？</translation>
    </message>
    <message>
        <source>With the cases of Westeria.</source>
        <translation>使用 Westeria 的案例。</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>Map of the world. Marked: {places}</source>
        <translation>世界地圖。已標出：{places}</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>東經 {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>北緯 {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>南緯 {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>西經 {degrees}°</translation>
    </message>
    <message>
        <source>{latitude}, {longitude}</source>
        <translation>{latitude}，{longitude}</translation>
    </message>
</context>
<context>
    <name>WrongCells</name>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>For this place:</source>
        <translation>這個地方的時區：</translation>
    </message>
    <message>
        <source>In {city}, clocks were put back on {day}: {time} came twice. Which one was it?</source>
        <translation>{day}，{city}的時鐘撥慢了：{time}出現了兩次。是哪一次？</translation>
    </message>
    <message>
        <source>In {city}, clocks were put forward over {time} on {day}: no clock showed it. Look at the time or the zone again.</source>
        <translation>{day}，{city}的時鐘撥快，跳過了{time}：沒有時鐘顯示過這個時間。請再看看時間或時區。</translation>
    </message>
    <message>
        <source>The first, {offset}</source>
        <translation>第一次，{offset}</translation>
    </message>
    <message>
        <source>The second, {offset}</source>
        <translation>第二次，{offset}</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Addis Ababa</source>
        <translation>亞的斯亞貝巴</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>曼谷</translation>
    </message>
    <message>
        <source>Beirut</source>
        <translation>貝魯特</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>按城市</translation>
    </message>
    <message>
        <source>By the difference from UTC</source>
        <translation>按與世界協調時的時差</translation>
    </message>
    <message>
        <source>For this place</source>
        <translation>這個地方</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>日內瓦</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>內羅畢</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>紐約</translation>
    </message>
    <message>
        <source>Santiago</source>
        <translation>聖地亞哥</translation>
    </message>
    <message>
        <source>The Hague</source>
        <translation>海牙</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>維也納</translation>
    </message>
    <message>
        <source>{city}, {offset} on that day</source>
        <translation>{city}，當天為{offset}</translation>
    </message>
    <message>
        <source>{city}, {offset} or {other}</source>
        <translation>{city}，{offset}或{other}</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>這個抽屜的密碼</translation>
    </message>
</context>
<context>
    <name>_Choosing</name>
    <message>
        <source>Add from the list</source>
        <translation>從列表中新增</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>從列表中選擇</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用您自己的話</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>還剩 %n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing before you can send</source>
        <translation>
            <numerusform>發送前還差 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FileRow</name>
    <message>
        <source>Take it out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>去掉{name}</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Choose a place…</source>
        <translation>選擇位置…</translation>
    </message>
    <message>
        <source>Every page says TRAINING.</source>
        <translation>每一頁都寫有 TRAINING。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message numerus="yes">
        <source>It is about %n case(s). It leaves the vault in the clear, open to whoever finds the file, and this is noted in the custody.</source>
        <translation>
            <numerusform>它涉及 %n 個個案。它會不加密地離開庫，誰找到檔案都能打開；這會記入保管記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>Save this text as a file?</source>
        <translation>把這段正文存為檔案嗎？</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>TRAINING</source>
        <translation>練習</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>look below</source>
        <translation>請看下面</translation>
    </message>
    <message>
        <source>now</source>
        <translation>正在檢查</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完好</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Compare now</source>
        <translation>現在核對</translation>
    </message>
    <message>
        <source>Protect anybody physically, promise a result, or call back what was sent once it is with others.</source>
        <translation>保護任何人的人身安全、保證結果，或收回已到別人手裡的內容。</translation>
    </message>
    <message>
        <source>Read the report, ask questions, answer you, and use it with the UN only as each person agreed.</source>
        <translation>閱讀報告、提問、答覆您，並只按每個人同意的方式用於聯合國。</translation>
    </message>
    <message>
        <source>What a focal point can do</source>
        <translation>聯絡人能做什麼</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>它做不到什麼</translation>
    </message>
    <message>
        <source>Why you go on without comparing</source>
        <translation>為什麼不核對就繼續</translation>
    </message>
    <message>
        <source>kept with the report</source>
        <translation>與報告一起保存</translation>
    </message>
</context>
<context>
    <name>_Plural</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Popup</name>
    <message>
        <source>Type to find</source>
        <translation>輸入以查找</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Forget</source>
        <translation>不再記住</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>不再記住 {name}</translation>
    </message>
    <message>
        <source>Not there now: is the stick plugged in?</source>
        <translation>現在找不到：隨身碟插上了嗎？</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message numerus="yes">
        <source>%n more answer(s) go as they are</source>
        <translation>
            <numerusform>還有 %n 個回答原樣發出</numerusform>
        </translation>
    </message>
    <message>
        <source>Report from {who}</source>
        <translation>來自{who}的報告</translation>
    </message>
</context>
<context>
    <name>_WhoHasIt</name>
    <message numerus="yes">
        <source>%n sent file(s) could not be read here</source>
        <translation>
            <numerusform>有 %n 個發出的檔案在這裡無法讀取</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that shows them was saved outside</source>
        <translation>顯示他們的檔案被儲存到了庫外</translation>
    </message>
    <message>
        <source>In a backup that they carry</source>
        <translation>在他們攜帶的備份裡</translation>
    </message>
    <message>
        <source>In a sealed file</source>
        <translation>在一份密封的檔案裡</translation>
    </message>
    <message>
        <source>Nobody can tell from here who has it</source>
        <translation>從這裡無法知道在誰手裡</translation>
    </message>
    <message>
        <source>Perhaps: a record that was removed here was in it</source>
        <translation>可能有：其中有一份已在這裡刪除的記錄</translation>
    </message>
    <message>
        <source>Whoever has that file now</source>
        <translation>現在持有那個檔案的人</translation>
    </message>
    <message>
        <source>You noted that it may be shared with them</source>
        <translation>您記下了可以告訴他們</translation>
    </message>
    <message>
        <source>as {word}</source>
        <translation>稱為{word}</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n case(s) were left out.</source>
        <translation>
            <numerusform>有 %n 個個案未處理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>其中 %n 份逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) without a receipt</source>
        <translation>
            <numerusform>%n 份報告沒有收據</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are %n cases information about one event?</source>
        <translation>
            <numerusform>這 %n 個個案是關於同一事件的資訊嗎？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n case(s)?</source>
        <translation>
            <numerusform>更改 %n 個個案的狀態嗎？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done with %n case(s)</source>
        <translation>
            <numerusform>已完成 %n 個個案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n case(s) again on one day?</source>
        <translation>
            <numerusform>在某一天再看 %n 個個案嗎？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>%n 個月後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>還有 %n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>還有 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>從不</translation>
    </message>
</context>
</TS>
